## Bestellingen en geld dat terugkeert

notice-order-credited-subject = { $count ->
        [one] Uw dienstencheque is er
       *[other] Uw { $count } dienstencheques zijn er
    }
notice-order-credited = Wij kregen uw betaling van { $amount }. U kocht { $count ->
        [one] 1 dienstencheque
       *[other] { $count } dienstencheques
    }.
notice-order-first = Wacht er nog werk op dienstencheques? Dan betalen wij dat eerst.
notice-order-lot = { $count ->
        [one] 1 dienstencheque
       *[other] { $count } dienstencheques
    } van { $price }, geldig tot en met { $day }
notice-order-served = { $count ->
        [one] 1 dienstencheque
       *[other] { $count } dienstencheques
    } voor het werk van { $helper } op { $day }
notice-order-given-back = { $count ->
        [one] Die kost
       *[other] Die kosten samen
    } { $cost }: er bleef { $amount } over. Dat geld storten wij terug.
notice-payment-returned-subject = Uw betaling keert terug naar u
notice-payment-returned = Wij kregen een betaling van u en storten { $amount } terug.
notice-payment-returned-other = De klantendienst kan u zeggen waarom.
notice-free-vouchers-subject = { $count ->
        [one] U krijgt 1 gratis dienstencheque
       *[other] U krijgt { $count } gratis dienstencheques
    }
notice-free-vouchers = Uw bewijs is in orde. Daarom { $count ->
        [one] zit er 1 gratis dienstencheque
       *[other] zitten er { $count } gratis dienstencheques
    } in uw portefeuille, geldig tot en met { $day }.
notice-free-vouchers-terms = Gratis dienstencheques betalen wij niet terug. Ze tellen mee voor het aantal dat u per jaar mag hebben.

## Dienstencheques die vervallen

notice-expiry-warning-subject = { $count ->
        [one] 1 dienstencheque is
       *[other] { $count } dienstencheques zijn
    } nog geldig tot en met { $day }
notice-expiry-warning = { $count ->
        [one] 1 dienstencheque in uw portefeuille is
       *[other] { $count } dienstencheques in uw portefeuille zijn
    } nog geldig tot en met { $day }. Gebruik { $count ->
        [one] die
       *[other] ze
    } op tijd.
notice-expiry-refunded = Wat u dan nog niet gebruikt hebt, betalen wij u vanzelf terug: hoogstens { $amount }.
notice-expiry-lost = Wat u dan nog niet gebruikt hebt, bent u kwijt. Het gaat om { $amount }. U kunt dat geld terugvragen zolang { $count ->
        [one] de dienstencheque geldig is
       *[other] de dienstencheques geldig zijn
    }.
notice-expiry-free-lost = Wat u dan nog niet gebruikt hebt, bent u kwijt. { $count ->
        [one] Deze dienstencheque was
       *[other] Deze dienstencheques waren
    } gratis: er is geen geld om terug te betalen.
notice-expiry-kept = Dienstencheques die voor werk gereserveerd zijn, vervallen niet.
notice-how-to-ask-refund = Zo vraagt u het geld terug
notice-ask-refund-call = Bel { $line } en druk op 0.
notice-ask-refund-say = Geef uw gebruikersnummer, { $number }, en zeg dat u het geld terug wilt.
notice-vouchers-expired-subject = { $count ->
        [one] 1 dienstencheque is vervallen
       *[other] { $count } dienstencheques zijn vervallen
    }
notice-vouchers-expired = { $count ->
        [one] 1 dienstencheque was
       *[other] { $count } dienstencheques waren
    } geldig tot en met { $day } en { $count ->
        [one] is
       *[other] zijn
    } nu vervallen.
notice-expired-refunded = Wij betalen u de prijs terug: { $amount }, op de rekening die eindigt op { $ends }.
notice-expired-no-account = Wij betalen u de prijs terug: { $amount }. Wij weten nog niet op welke rekening. Laat het ons weten met een brief.
notice-expired-lost = Volgens de regels betalen wij niets terug.
notice-expired-free = { $count ->
        [one] De dienstencheque was
       *[other] De dienstencheques waren
    } gratis: er is geen geld om terug te betalen.
notice-vouchers-refunded-subject = U krijgt uw geld terug voor { $count ->
        [one] 1 dienstencheque
       *[other] { $count } dienstencheques
    }
notice-vouchers-refunded = U vroeg ons { $count ->
        [one] 1 dienstencheque
       *[other] { $count } dienstencheques
    } terug te nemen. Wij betalen u { $amount } terug.
notice-refunded-to = Het geld gaat naar de rekening die eindigt op { $ends }.
notice-refunded-no-account = Wij weten nog niet op welke rekening. Laat het ons weten met een brief.
