office-home = Overzicht
office-work = Werk
office-waiting = { $state ->
        [contested] { $count ->
            [one] Eén prestatie is betwist: u moet antwoorden.
           *[other] { $count } prestaties zijn betwist: u moet antwoorden.
        }
       *[registered] { $count ->
            [one] Eén prestatie wacht op uw validering.
           *[other] { $count } prestaties wachten op uw validering.
        }
    }
office-waiting-none = Niets wacht op u.
office-contest-answer = Antwoorden
office-validate = Valideren
office-filter = Welk werk
office-show = Toon
office-show-waiting = wat op ons wacht
office-helper-any = alle huishoudhulpen
office-day-first = Van
office-day-last = Tot en met
office-work-count = { $count ->
        [one] Eén prestatie.
       *[other] { $count } prestaties.
    }
office-tick = Aanvinken
office-tick-all = Alles aanvinken
office-untick-all = Niets aanvinken
office-validate-ticked = Aangevinkte valideren
office-amend-ticked = Aangevinkte wijzigen
office-cancel-ticked = Aangevinkte annuleren
office-keys = In de lijst gaat u met de pijltjes van vinkje naar vinkje, met de spatiebalk vinkt u aan, met Ctrl+A alles.
office-household = Gebruikersnummer
office-waits = wacht op u
office-further = Verder
office-work-none = Er is geen werk dat hieraan beantwoordt.
office-tick-none = Er is niets aangevinkt dat nog kan veranderen. Vink aan wat u bedoelt, en kies dan opnieuw.
office-reference = Uw referentie
office-contested = De gebruiker zegt: dit klopt niet
office-contest-how = Wijzig het werk, annuleer het, of blijf erbij en zeg waarom.
office-amend = Wijzigen
office-cancel = Werk annuleren
office-maintain = Erbij blijven
office-maintain-why = Waarom klopt het zoals het er staat?
office-maintain-then = De gebruiker leest dit. Gaat die niet akkoord, dan beslist de klantendienst.
office-maintained = U blijft erbij. De gebruiker hoort waarom.
office-cancel-count = { $count ->
        [one] Eén prestatie annuleren
       *[other] { $count } prestaties annuleren
    }
office-cancel-then = Geannuleerd werk komt niet terug en wordt niet betaald. De gebruiker krijgt bericht, met uw reden.
office-cancel-why = Waarom?
office-cancel-why-missing = Zeg in enkele woorden waarom.
office-amend-then = Wie al over het werk ingelicht was, wordt het opnieuw, en moet dan zelf antwoorden. Wat u laat staan, blijft zo.
office-hours-unreadable = Geef uren in zoals 3, 2:45 of 2,75.
office-activity-missing = Kies een activiteit.
office-results = Wat ervan geworden is
office-result = Resultaat
office-results-count = { $done } gelukt, { $refused } niet gelukt.
office-not-done = Niet gelukt.
office-done = { $how ->
        [validated] Gevalideerd
        [cancelled] Geannuleerd
        [amended] Gewijzigd
       *[unchanged] Ongewijzigd
    }
