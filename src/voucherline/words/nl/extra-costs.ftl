# Kosten die een onderneming naast de dienstencheque vraagt: wat een gebruiker erover hoort en ziet, en waar de onderneming ze aankondigt.

## Aan de gebruiker

notice-extra-cost-announced-subject = { $company } vraagt u bijkomende kosten vanaf { $day }
notice-extra-cost-announced = Vanaf { $day } vraagt { $company } u { $amount } { $per ->
        [hour] voor elk uur werk
       *[month] per maand
    }, naast uw dienstencheques.
notice-extra-cost-not-ours = U betaalt dat geld aan { $company } zelf. Wij innen het niet, en het gaat niet van uw dienstencheques af.
notice-extra-cost-doing = Gaat u niet akkoord, of is iets niet duidelijk?
notice-extra-cost-talk = Praat erover met { $company }, vóór { $day }.
notice-extra-cost-other = U mag altijd een andere onderneming kiezen.
notice-extra-cost-withdrawn-subject = { $company } vraagt u toch geen bijkomende kosten
notice-extra-cost-withdrawn = { $company } had bijkomende kosten aangekondigd: { $amount } { $per ->
        [hour] voor elk uur werk
       *[month] per maand
    }. Ze zouden beginnen op { $day }. Dat gaat niet door.
notice-extra-cost-ended-subject = { $company } vraagt u binnenkort geen bijkomende kosten meer
notice-extra-cost-ended = { $company } vraagt u nu { $amount } { $per ->
        [hour] voor elk uur werk
       *[month] per maand
    }. Dat geldt nog tot en met { $day }.
notice-extra-cost-amount = { $amount } { $per ->
        [hour] per uur
       *[month] per maand
    }
notice-label-extra-cost-purpose = Waarvoor
notice-label-first-day = Vanaf
notice-label-last-day = Laatste dag

## Op de pagina’s

extra-costs = Bijkomende kosten
extra-cost-amount = { $amount } { $per ->
        [hour] per uur
       *[month] per maand
    }
extra-cost-standing = { $standing ->
        [coming] nog niet begonnen
        [running] geldt nu
        [over] voorbij
       *[withdrawn] ingetrokken
    }
extra-cost-from = vanaf { $first }
extra-cost-between = van { $first } tot en met { $last }
extra-costs-coming = Wat komt
extra-costs-running = Wat nu geldt
extra-costs-before = Wat was
extra-costs-what = Een onderneming mag u naast de dienstencheques eigen kosten vragen, bijvoorbeeld voor verplaatsingen. Ze moet u dat vooraf zeggen.
extra-costs-not-ours = U betaalt die kosten aan de onderneming zelf. Wij innen ze niet, en ze gaan nooit van uw dienstencheques af.
extra-costs-none = Geen enkele onderneming heeft u bijkomende kosten aangekondigd.
extra-costs-of-household-none = Geen enkele onderneming heeft bijkomende kosten aangekondigd.
extra-cost-told-on = Aangekondigd op { $day }

## De onderneming kondigt aan

office-costs = Bijkomende kosten
office-costs-what = Vraagt u gebruikers kosten naast de dienstencheques? Kondig ze hier eerst aan. Wij laten het elke gebruiker weten op de manier die hij of zij koos.
office-costs-not-ours = U int dat geld zelf. Wij innen het niet, er komt niets van op uw rekening bij ons, en dienstencheques betalen er nooit voor.
office-costs-new = Bijkomende kosten aankondigen
office-costs-to = Aan wie?
office-costs-to-open = Aan alle gebruikers met wie u werk hebt dat nog op een antwoord wacht
office-costs-to-numbers = Aan de gebruikers met deze nummers
office-costs-numbers = Gebruikersnummers
office-costs-numbers-hint = Eén per regel: 12 cijfers, zoals op de kaart van de gebruiker.
office-costs-purpose = Waarvoor zijn de kosten?
office-costs-purpose-hint = In enkele woorden, zoals de gebruiker ze zal lezen. Hoogstens { $most } tekens.
office-costs-amount = Hoeveel, in euro?
office-costs-amount-hint = Bijvoorbeeld 0,50
office-costs-per = Per
office-costs-per-name = { $per ->
        [hour] uur werk
       *[month] maand
    }
office-costs-first = Vanaf welke dag?
office-costs-first-hint = Ten vroegste { $first }: gebruikers moeten het vooraf weten.
office-costs-check = Nakijken voor u aankondigt
office-costs-preview = Klopt dit?
office-costs-preview-count = { $good ->
        [0] Niemand krijgt bericht.
        [one] Eén gebruiker krijgt bericht.
       *[other] { $good } gebruikers krijgen bericht.
    } { $bad ->
        [0] Er is niets mis.
        [one] Eén nummer wordt geweigerd.
       *[other] { $bad } nummers worden geweigerd.
    }
office-costs-result = Wat er gebeurt
office-costs-row = { $how ->
        [new] krijgt bericht
       *[repeated] kreeg eerder bericht
    }
office-costs-go = Aankondigen
office-costs-change = Iets wijzigen
office-costs-announced = { $good ->
        [0] Niemand krijgt bericht.
        [one] Eén gebruiker krijgt bericht.
       *[other] { $good } gebruikers krijgen bericht.
    } { $bad ->
        [0] Niets werd geweigerd.
        [one] Eén nummer werd geweigerd.
       *[other] { $bad } nummers werden geweigerd.
    }
office-costs-who-missing = Zeg aan wie: kies een van de twee, en vul minstens één nummer in.
office-costs-too-many = Hoogstens { $most } nummers tegelijk.
office-costs-none-open = U hebt geen werk dat nog op een antwoord wacht.
office-costs-amount-unreadable = Vul een bedrag in zoals 0,50.
office-costs-per-missing = Kies: per uur werk of per maand.
office-costs-none = U hebt geen bijkomende kosten aangekondigd.
office-costs-households = { $count ->
        [one] Eén gebruiker
       *[other] { $count } gebruikers
    }
office-costs-withdraw = Intrekken
office-costs-withdrawn = { $count ->
        [0] Dit was al ingetrokken.
        [one] Ingetrokken. Eén gebruiker krijgt bericht.
       *[other] Ingetrokken. { $count } gebruikers krijgen bericht.
    }
office-costs-end = Laten eindigen
office-costs-end-last = Laatste dag
office-costs-ended = { $count ->
        [one] Dit eindigt. Eén gebruiker krijgt bericht.
       *[other] Dit eindigt. { $count } gebruikers krijgen bericht.
    }

## Geweigerd

extra-cost-incomplete = { $what ->
        [purpose] Zeg waarvoor de kosten zijn.
       *[amount] Zeg hoeveel het is: meer dan niets.
    }
extra-cost-too-soon = Een gebruiker moet bijkomende kosten vooraf kennen: ze kunnen ten vroegste op { $earliest } beginnen.
extra-cost-too-far-ahead = Dat is te ver vooruit: bijkomende kosten kunnen ten laatste op { $latest } beginnen.
extra-cost-above-cap = In dit stelsel mag een onderneming hoogstens { $most } vragen voor een uur werk, en niets per maand.
extra-cost-not-for-household = U kunt niet werken voor de gebruiker met nummer { $number }, en dus ook geen kosten aankondigen.
extra-cost-unknown = Zulke kosten hebt u niet aangekondigd.
extra-cost-begun = Deze kosten gelden sinds { $first }. Intrekken kan niet meer; u kunt ze wel laten eindigen.
extra-cost-not-running = Deze kosten kunnen niet op { $day } eindigen: kies een dag vanaf vandaag waarop ze nog gelden.
