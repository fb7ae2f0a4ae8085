## Woorden die in elk bericht dezelfde zijn

notice-value = { $value }
notice-greeting = Beste { $name },
notice-greeting-family = Aan de familie van { $name },
notice-vouchers = { $count ->
        [one] 1 dienstencheque
       *[other] { $count } dienstencheques
    }
notice-label-helper = Huishoudhulp
notice-label-company = Onderneming
notice-label-user = Gebruikersnummer
notice-label-day = Dag
notice-label-hours = Uren
notice-label-activity = Activiteit
notice-label-was-day = Dag, eerst
notice-label-was-hours = Uren, eerst
notice-label-was-activity = Activiteit, eerst
notice-label-due = Dit werk kost
notice-label-missing = Nog te kort
notice-label-reference = Referentie
notice-label-wallet = In de portefeuille
notice-label-kept = Waarvan gereserveerd voor werk dat op een antwoord wacht
notice-label-free = Vrij
notice-label-amount = Bedrag
notice-label-account = Te betalen op rekening
notice-label-communication = Gestructureerde mededeling
notice-label-bought = Gekocht
notice-label-given-back = Gaat terug naar u
notice-label-served = Meteen gebruikt
notice-label-vouchers = Dienstencheques

notice-help = Hebt u een vraag? Bel { $line } en druk op 0. Dan spreekt u met de klantendienst.
notice-nothing-to-do = U hoeft niets te doen.
notice-written-in-english = U kreeg dit bericht in het Engels, want in uw taal schrijven wij nog niet.

## Hoe u antwoordt

notice-how-to-answer = Zo antwoordt u
notice-answer-online = Ga naar { $portal } en meld u aan.
notice-answer-online-choose = Kies het werk van { $day }. Klik op “Bevestigen” als het klopt. Klik op “Betwisten” als het niet klopt.
notice-answer-call = Bel { $line }. Dat kan dag en nacht.
notice-answer-number = Toets uw gebruikersnummer in: { $number }.
notice-answer-code = Toets uw telefooncode in. Die staat in een brief van ons.
notice-answer-keys = Luister naar de dag en de uren. Druk op { $yes } als het klopt. Druk op { $no } als het niet klopt.
notice-answer-person = Praat u liever met iemand? Druk op 0.
notice-answer-missed-call = Wij belden u hierover, maar bereikten u niet. Bel ons nu zelf.

## De strook die terugkomt

notice-slip-heading = Antwoordt u liever met de post? Kruis aan en stuur deze strook terug.
notice-slip-yes = Ja, het klopt.
notice-slip-hours = Nee, de uren kloppen niet.
notice-slip-day = Nee, de dag klopt niet.
notice-slip-did-not-happen = Nee, er is niet gewerkt.
notice-slip-other = Nee, om een andere reden:
notice-slip-work = { $helper } ({ $company }), { $day }, { $hours }
notice-slip-solution-heading = Wilt u het anders regelen? Kruis aan en stuur deze strook terug.
notice-slip-solution-line = Gebruikersnummer { $number }
notice-slip-solution-online = Ik regel alles online.
notice-slip-solution-email = Ik krijg e-mails en antwoord per telefoon.
notice-slip-solution-telephone = U belt mij op en ik antwoord per telefoon.
notice-slip-confirmation-email = Ik krijg de bevestiging van een bestelling per e-mail.
notice-slip-confirmation-letter = Ik krijg de bevestiging van een bestelling met een brief.
notice-slip-account-heading = Zeg ons uw rekening: vul in en stuur deze strook terug.
notice-slip-account-line = Op naam van { $name }
notice-slip-account-iban = Mijn rekeningnummer (IBAN):
notice-slip-form-heading = Uw antwoord over uw formulier
notice-slip-form-line = { $name }, formulier { $reference }
notice-slip-form-answer = Mijn antwoord:

## Hoe u bestelt

notice-how-to-order = Zo bestelt u
notice-order-missing = Zo bestelt u wat er ontbreekt.
notice-order-transfer = Schrijf { $amount } over op rekening { $account }. Dat is de prijs van { $count ->
        [one] 1 dienstencheque
       *[other] { $count } dienstencheques
    }.
notice-order-communication = Zet deze cijfers in het vak “gestructureerde mededeling”: { $communication }.
notice-order-then = Zodra het geld bij ons is, krijgt u uw dienstencheques en een bevestiging.
notice-order-portal = U kunt ook online bestellen, op { $portal }.
