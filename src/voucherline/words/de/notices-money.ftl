## Bestellungen, und Geld, das zurückgeht

notice-order-credited-subject = { $count ->
        [one] Ihr Dienstleistungsscheck ist da
       *[other] Ihre { $count } Dienstleistungsschecks sind da
    }
notice-order-credited = Wir haben Ihre Zahlung von { $amount } bekommen. Sie haben { $count ->
        [one] 1 Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    } gekauft.
notice-order-first = Wartet noch Arbeit auf Dienstleistungsschecks? Dann bezahlen wir sie zuerst.
notice-order-lot = { $count ->
        [one] 1 Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    } zu { $price }, gültig bis einschließlich { $day }
notice-order-served = { $count ->
        [one] 1 Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    } für die Arbeit von { $helper } am { $day }
notice-order-given-back = { $count ->
        [one] Er kostet
       *[other] Sie kosten zusammen
    } { $cost }: Es blieben { $amount } übrig. Dieses Geld zahlen wir Ihnen zurück.
notice-payment-returned-subject = Ihre Zahlung geht an Sie zurück
notice-payment-returned = Wir haben eine Zahlung von Ihnen bekommen und zahlen { $amount } zurück.
notice-payment-returned-other = Der Kundendienst kann Ihnen sagen, warum.
notice-free-vouchers-subject = { $count ->
        [one] Sie bekommen 1 kostenlosen Dienstleistungsscheck
       *[other] Sie bekommen { $count } kostenlose Dienstleistungsschecks
    }
notice-free-vouchers = Ihr Nachweis ist in Ordnung. Darum { $count ->
        [one] ist 1 kostenloser Dienstleistungsscheck
       *[other] sind { $count } kostenlose Dienstleistungsschecks
    } in Ihrem Guthaben, gültig bis einschließlich { $day }.
notice-free-vouchers-terms = Kostenlose Dienstleistungsschecks zahlen wir nicht zurück. Sie zählen mit für die Menge, die Sie im Jahr haben dürfen.

## Dienstleistungsschecks, die verfallen

notice-expiry-warning-subject = { $count ->
        [one] 1 Dienstleistungsscheck ist
       *[other] { $count } Dienstleistungsschecks sind
    } noch gültig bis einschließlich { $day }
notice-expiry-warning = { $count ->
        [one] 1 Dienstleistungsscheck in Ihrem Guthaben ist
       *[other] { $count } Dienstleistungsschecks in Ihrem Guthaben sind
    } noch gültig bis einschließlich { $day }. Nutzen Sie { $count ->
        [one] ihn
       *[other] sie
    } rechtzeitig.
notice-expiry-refunded = Was Sie bis dahin nicht genutzt haben, zahlen wir Ihnen von selbst zurück: höchstens { $amount }.
notice-expiry-lost = Was Sie bis dahin nicht genutzt haben, ist verloren. Es geht um { $amount }. Sie können dieses Geld zurückverlangen, solange { $count ->
        [one] der Dienstleistungsscheck gültig ist
       *[other] die Dienstleistungsschecks gültig sind
    }.
notice-expiry-free-lost = Was Sie bis dahin nicht genutzt haben, ist verloren. { $count ->
        [one] Dieser Dienstleistungsscheck war
       *[other] Diese Dienstleistungsschecks waren
    } kostenlos: Es gibt kein Geld zurück.
notice-expiry-kept = Dienstleistungsschecks, die für Arbeit reserviert sind, verfallen nicht.
notice-how-to-ask-refund = So verlangen Sie das Geld zurück
notice-ask-refund-call = Rufen Sie { $line } an und drücken Sie die 0.
notice-ask-refund-say = Nennen Sie Ihre Nutzernummer, { $number }, und sagen Sie, dass Sie das Geld zurückhaben wollen.
notice-vouchers-expired-subject = { $count ->
        [one] 1 Dienstleistungsscheck ist verfallen
       *[other] { $count } Dienstleistungsschecks sind verfallen
    }
notice-vouchers-expired = { $count ->
        [one] 1 Dienstleistungsscheck war
       *[other] { $count } Dienstleistungsschecks waren
    } gültig bis einschließlich { $day }. { $count ->
        [one] Er ist
       *[other] Sie sind
    } nun verfallen.
notice-expired-refunded = Wir zahlen Ihnen den Preis zurück: { $amount }, auf das Konto, das auf { $ends } endet.
notice-expired-no-account = Wir zahlen Ihnen den Preis zurück: { $amount }. Wir wissen noch nicht, auf welches Konto. Schreiben Sie es uns in einem Brief.
notice-expired-lost = Nach den Regeln zahlen wir nichts zurück.
notice-expired-free = { $count ->
        [one] Der Dienstleistungsscheck war
       *[other] Die Dienstleistungsschecks waren
    } kostenlos: Es gibt kein Geld zurück.
notice-vouchers-refunded-subject = Sie bekommen Ihr Geld zurück für { $count ->
        [one] 1 Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    }
notice-vouchers-refunded = Sie baten uns, { $count ->
        [one] 1 Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    } zurückzunehmen. Wir zahlen Ihnen { $amount } zurück.
notice-refunded-to = Das Geld geht auf das Konto, das auf { $ends } endet.
notice-refunded-no-account = Wir wissen noch nicht, auf welches Konto. Schreiben Sie es uns in einem Brief.
