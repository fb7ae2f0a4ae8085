## Willkommen

notice-welcome-subject = Willkommen: So nutzen Sie Ihre Dienstleistungsschecks
notice-welcome = Sie sind eingeschrieben. Sie können jetzt Dienstleistungsschecks bestellen.
notice-welcome-what = Ein Dienstleistungsscheck bezahlt eine Stunde Arbeit einer Haushaltshilfe. Sie bekommen kein Papier: Ihre Dienstleistungsschecks sind in Ihrem Guthaben bei uns.
notice-welcome-answer-online = Nach jeder Arbeit bekommen Sie eine E-Mail. Auf { $portal } sagen Sie, ob es stimmt.
notice-welcome-answer-email = Nach jeder Arbeit bekommen Sie eine E-Mail mit dem Tag und den Stunden. Rufen Sie { $line } an und sagen Sie, ob es stimmt.
notice-welcome-answer-telephone = Nach jeder Arbeit rufen wir Sie an und nennen den Tag und die Stunden. Sie sagen gleich, ob es stimmt. Oder Sie rufen später selbst { $line } an.
notice-welcome-code = Für das Telefon und unsere Website brauchen Sie einen Code. Sie bekommen ihn in einem eigenen Brief.
notice-welcome-transfer = Überweisen Sie Geld auf das Konto { $account }. Ein Dienstleistungsscheck kostet jetzt { $price }.
notice-welcome-smallest = Bestellen Sie mindestens { $count } auf einmal.

## Der Code für das Telefon

notice-telephone-code-subject = Ihr neuer Code für das Telefon
notice-telephone-code = Mit diesem Code wissen wir, dass Sie es sind, wenn Sie anrufen oder sich auf unserer Website anmelden. Hatten Sie schon einen Code? Er gilt nicht mehr.
notice-telephone-code-secret = Geben Sie den Code niemandem. Auch nicht Ihrer Haushaltshilfe, dem Unternehmen oder jemandem von uns. Sie tippen ihn nur an unserer Telefonleitung ein, oder um sich auf unserer Website anzumelden.
notice-how-to-call = So rufen Sie uns an
notice-telephone-code-now = Tippen Sie den Code aus diesem Brief ein.
notice-call-then = Dann hören Sie, was Sie tun können.

## Falsche Codes am Telefon

notice-wrong-codes-subject = Am Telefon wurde ein falscher Code eingetippt
notice-wrong-codes = An unserer Telefonleitung wurde mit Ihrer Nutzernummer { $count }-mal hintereinander ein falscher Code eingetippt.
notice-wrong-codes-nothing-heard = Mit einem falschen Code hört niemand etwas über Sie, und niemand kann etwas ändern. Ihre Dienstleistungsschecks sind sicher.
notice-wrong-codes-you = Waren Sie es selbst? Das kann jedem passieren. Nach einer Weile können Sie es einfach noch einmal versuchen.
notice-wrong-codes-no-loss = Sie verlieren keine Rechte. Wartet eine Leistung auf Ihre Antwort? Dann kann ein Mitarbeiter oder eine Mitarbeiterin sie mit Ihnen bestätigen oder anfechten, auch ohne Code.
notice-wrong-codes-help = Waren Sie es nicht, oder wissen Sie den Code nicht mehr?
notice-wrong-codes-call = Rufen Sie { $line } an und drücken Sie die 0. Man hilft Ihnen weiter.
notice-wrong-codes-new = Bitten Sie um einen neuen Code. Er kommt mit einem Brief, und der alte Code gilt dann nicht mehr.
notice-wrong-codes-secret = Sagen Sie Ihren Code niemandem, auch niemandem von uns.

## Wie Sie teilnehmen

notice-solution-changed-subject = { $solution ->
        [online] Sie regeln Ihre Dienstleistungsschecks ab jetzt online
        [email] Sie bekommen ab jetzt E-Mails und antworten am Telefon
       *[telephone] Wir rufen Sie ab jetzt an
    }
notice-solution-changed-online = Sie bekommen eine E-Mail, wenn Arbeit auf Ihre Antwort wartet. Sie antworten online.
notice-solution-changed-email = Sie bekommen eine E-Mail, wenn Arbeit auf Ihre Antwort wartet. Darin stehen der Tag und die Stunden. Sie antworten am Telefon.
notice-solution-changed-telephone = Wir rufen Sie an, wenn Arbeit auf Ihre Antwort wartet. Sie hören den Tag und die Stunden. Sie antworten gleich, oder Sie rufen uns später an.
notice-solution-confirmations = { $how ->
        [email] Die Bestätigung einer Bestellung bekommen Sie mit einer E-Mail.
       *[letter] Die Bestätigung einer Bestellung bekommen Sie mit einem Brief.
    }
notice-solution-no-loss = Wartet noch Arbeit auf Ihre Antwort? Sie bekommen dafür nie weniger Zeit als vorher.
notice-solution-again = Sie können das immer wieder ändern.

## Neue Adresse, neue Nummer

notice-contact-changed-subject = { $what ->
        [email] Wir haben eine neue E-Mail-Adresse für Sie bekommen
        [telephone] Wir haben eine neue Telefonnummer für Sie bekommen
       *[address] Wir haben eine neue Adresse für Sie bekommen
    }
notice-contact-changed = { $what ->
        [email] Jemand hat uns eine neue E-Mail-Adresse für Sie gegeben. Darum schreiben wir Ihnen noch einmal wie bisher.
        [telephone] Jemand hat uns eine neue Telefonnummer für Sie gegeben. Darum schreiben wir Ihnen noch einmal wie bisher.
       *[address] Jemand hat uns eine neue Adresse für Sie gegeben. Darum schreiben wir Ihnen noch einmal an die alte.
    }
notice-contact-changed-from = Wir nutzen sie ab { $day }. Vorher kann sich niemand damit anmelden.
notice-was-it-you = Waren Sie es selbst? Dann brauchen Sie nichts zu tun.
notice-was-it-not-you = Waren Sie es nicht?
notice-not-me-call = Rufen Sie sofort { $line } an und drücken Sie die 0.
notice-not-me-say = Sagen Sie, dass Sie nichts geändert haben. Wir halten es dann auf.

## Vollmachten

notice-mandate-offered-subject = Sie wollen, dass { $holder } für Sie handeln darf
notice-mandate-offered = Sie haben uns gesagt, dass { $holder } für Sie handeln darf. In diesem Brief steht der Code dafür. Ohne diesen Code darf { $holder } noch nichts.
notice-mandate-offered-code = Geben Sie diesen Code nur { $holder }. Es ist nicht Ihr eigener Code für das Telefon.
notice-mandate-accept = So nimmt { $holder } die Vollmacht an
notice-mandate-accept-give = Geben Sie { $holder } den Code aus diesem Brief.
notice-mandate-accept-call = { $holder } ruft { $line } an und drückt die 0.
notice-mandate-accept-online = { $holder } geht auf { $portal }, oder ruft { $line } an und drückt die 0.
notice-mandate-accept-say = { $holder } sagt Ihre Nutzernummer, { $number }, und den Code.
notice-mandate-accept-until = Das muss spätestens am { $day } geschehen. Danach gilt der Code nicht mehr.
notice-mandate-offered-not-you = Haben Sie keine Vollmacht gegeben? Dann geben Sie den Code niemandem. Rufen Sie { $line } an und drücken Sie die 0. Wir halten es dann auf.
notice-mandate-given-subject = { $holder } darf ab jetzt für Sie handeln
notice-mandate-sees = { $holder } darf Ihre Dienstleistungsschecks und die Arbeit bei Ihnen sehen. Das gilt vom { $first } bis einschließlich { $last }.
notice-mandate-answers = { $holder } darf auch sagen, ob Arbeit stimmt.
notice-mandate-given-both = Sie können alles auch weiter selbst tun. Von allem, was { $holder } tut, hören Sie von uns.
notice-mandate-not = { $holder } kann Ihre Adresse, Ihre Telefonnummer und Ihren Code nicht ändern.
notice-mandate-stop = Wollen Sie das nicht?
notice-mandate-stop-call = Rufen Sie { $line } an und drücken Sie die 0.
notice-mandate-stop-say = Sagen Sie, dass Sie die Vollmacht beenden wollen. Das geht immer.
notice-holder-planned-absence-subject = { $holder } hat uns gesagt, dass Sie abwesend sind
notice-holder-planned-absence = { $holder } hat Ihre Vollmacht und hat uns gesagt, dass Sie vom { $first } bis zum { $last } abwesend sind.
notice-holder-planned-absence-time = Solange Sie abwesend sind, stehen Ihre Fristen still: Schweigen zählt dann nicht als Ja.
notice-mandate-not-accepted-subject = { $holder } hat Ihre Vollmacht nicht angenommen
notice-mandate-not-accepted = Dafür brauchte { $holder } einen Code und hatte einige Tage Zeit. Der Code gilt nun nicht mehr. Wollen Sie es noch? Dann geben Sie eine neue Vollmacht.
notice-mandate-ended-subject = { $holder } darf nicht mehr für Sie handeln
notice-mandate-ended = Die Vollmacht von { $holder } für die Zeit vom { $first } bis einschließlich { $last } ist beendet.
notice-mandate-ended-stays = Was { $holder } schon für Sie getan hat, gilt weiter.

## Gesperrt, ausgeschlossen, geschlossen, wieder offen

notice-account-changed-subject = { $state ->
        [frozen] Sie können zurzeit keine Dienstleistungsschecks bestellen
        [excluded] Sie dürfen eine Zeit lang keine Dienstleistungsschecks nutzen
        [deceased] Die Dienstleistungsschecks von { $name }
        [closed] Ihr Konto für Dienstleistungsschecks ist geschlossen
       *[open] Sie können wieder Dienstleistungsschecks bestellen
    }
notice-account-closed-after-death-subject = Die Dienstleistungsschecks von { $name }
notice-account-frozen = Ihr Konto für Dienstleistungsschecks ist gesperrt. Sie können zurzeit nichts bestellen. Geld, das Sie überweisen, bekommen Sie zurück.
notice-account-frozen-work = Arbeit, die schon getan ist, können Sie noch bestätigen oder anfechten. Wir bezahlen sie mit den Dienstleistungsschecks, die Sie haben.
notice-account-frozen-ask = Der Kundendienst sagt Ihnen gern, warum, und was Sie tun können.
notice-account-excluded = Die Inspektion hat entschieden, dass Sie eine Zeit lang keine Dienstleistungsschecks bestellen dürfen. So lange kann auch keine Haushaltshilfe mit Dienstleistungsschecks bei Ihnen arbeiten.
notice-account-excluded-until = Das dauert höchstens bis einschließlich { $day }. Danach können Sie von selbst wieder bestellen.
notice-account-excluded-work = Wartet noch Arbeit auf eine Antwort? Darüber entscheidet der Kundendienst.
notice-account-excluded-ask = Sind Sie nicht einverstanden? Sagen Sie es uns. Sie dürfen Ihre Sicht erklären.
notice-account-open = Ihr Konto für Dienstleistungsschecks ist wieder offen. Sie können wieder bestellen, und eine Haushaltshilfe kann wieder für Sie arbeiten.
notice-account-closed = Ihr Konto für Dienstleistungsschecks ist geschlossen. Sie können damit nicht mehr bestellen. Geld, das Sie noch überweisen, bekommen Sie zurück.
notice-account-closed-again = Möchten Sie später wieder Dienstleistungsschecks nutzen? Der Kundendienst hilft Ihnen weiter.
notice-account-deceased = Wir haben erfahren, dass { $name } verstorben ist. Wir sprechen Ihnen unser herzliches Beileid aus.
notice-account-deceased-calm = Sie brauchen heute nichts zu tun. Hier lesen Sie, was mit den Dienstleistungsschecks geschieht.
notice-account-deceased-orders = Bestellen geht nicht mehr. Geld, das noch eingeht, zahlen wir zurück.
notice-account-deceased-work = Hat vor dem Tod noch eine Haushaltshilfe gearbeitet? Diese Arbeit können Sie noch bestätigen. Wir bezahlen sie mit den Dienstleistungsschecks, die da sind.
notice-account-deceased-heirs = Was übrig bleibt, zahlen wir den Erben zurück. Dafür bitten wir um einen Erbschein und eine Kontonummer.
notice-account-deceased-until = Sie haben dafür Zeit bis { $day }. An diesem Tag schließen wir alles ab.
notice-account-closed-after-death = Wir haben Ihnen schon nach dem Tod von { $name } geschrieben. Nun haben wir das Konto für Dienstleistungsschecks geschlossen.
notice-account-closed-after-death-ask = Ist für Sie noch etwas offen? Der Kundendienst ist für Sie da.

## Nachweise und Konto

notice-proof-accepted-subject = Ihr Nachweis ist in Ordnung
notice-proof-accepted = { $proof ->
        [priority-group] Wir haben Ihren Nachweis angenommen. Sie dürfen mehr Dienstleistungsschecks zum niedrigsten Preis kaufen.
       *[self-employed-mother] Wir haben Ihren Nachweis angenommen. Als selbstständige Mutter bekommen Sie kostenlose Dienstleistungsschecks.
    }
notice-proof-from = Das gilt ab { $first }.
notice-proof-between = Das gilt vom { $first } bis einschließlich { $last }.
notice-proof-vouchers = { $proof ->
        [priority-group] Es sind höchstens { $count ->
                [one] 1 Dienstleistungsscheck
               *[other] { $count } Dienstleistungsschecks
            } im Jahr.
       *[self-employed-mother] { $count ->
                [one] Es ist 1 Dienstleistungsscheck.
               *[other] Es sind { $count } Dienstleistungsschecks.
            }
    }
notice-refund-account-noted-subject = Ihr Konto für Rückzahlungen ist notiert
notice-refund-account-noted = Wenn wir Ihnen Geld zurückzahlen, geht es auf das Konto, das auf { $ends } endet.

notice-form-question-subject = Eine Frage zu Ihrem Formular
notice-form-question = Danke für Ihr Formular. Etwas darin können wir nicht lesen oder verstehen wir nicht.
notice-form-question-words = Unsere Frage: „{ $words }“
notice-form-question-answer = Schreiben Sie Ihre Antwort auf den Abschnitt unten und schicken Sie ihn zurück. Oder rufen Sie { $line } an und drücken Sie die 0. Bis dahin ändert sich für Sie nichts.
