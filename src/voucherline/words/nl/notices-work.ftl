## Werk bij u: wat er gebeurd is

notice-prestation-to-answer-subject = { $helper } werkte { $hours } op { $day }: klopt dat?
notice-prestation-to-answer = { $helper } van { $company } werkte { $hours } voor u op { $day }. Wij vragen u of dat klopt.
notice-prestation-amended-subject = Het werk van { $helper } op { $day } is gewijzigd: klopt het nu?
notice-prestation-amended = { $company } heeft iets gewijzigd aan het werk van { $helper }. Nu staat er: { $hours } op { $day }.
notice-answer-reminder-subject = Wij wachten op uw antwoord: { $helper }, { $hours } op { $day }
notice-answer-reminder = Wij vroegen u of het werk van { $helper } op { $day } klopt. Wij hebben nog geen antwoord van u.
notice-prestation-cancelled-subject = Het werk van { $helper } op { $day } telt niet meer
notice-prestation-cancelled = Het werk van { $helper } op { $day } ({ $hours }) is geannuleerd. U betaalt er niets voor.
notice-contest-maintained-subject = { $company } blijft bij het werk van { $day }: wat zegt u?
notice-contest-maintained = U zei nee tegen het werk van { $helper } op { $day }. { $company } blijft bij { $hours }.
notice-contest-decided-subject = Er is beslist over het werk van { $helper } op { $day }
notice-contest-decided-company = De klantendienst heeft beslist dat { $company } gelijk heeft. Het werk van { $helper } op { $day } telt: { $hours }.
notice-contest-decided-household = De klantendienst heeft beslist dat u gelijk hebt. Het werk van { $helper } op { $day } telt niet. U betaalt er niets voor.
notice-shortage-subject = U hebt te weinig dienstencheques voor het werk van { $day }
notice-shortage = Het werk van { $helper } op { $day } is in orde, maar nog niet helemaal betaald. Er { $missing ->
        [one] ontbreekt 1 dienstencheque
       *[other] ontbreken { $missing } dienstencheques
    }.
notice-shortage-then = Bestel { $missing ->
        [one] die
       *[other] ze
    } nu. Zodra uw betaling er is, betalen wij daarmee eerst dit werk.
notice-shortage-then-closed = U kunt nu geen dienstencheques bestellen. Bel ons: wij zeggen u wat u kunt doen.
notice-outside-vouchers-subject = U betaalt het werk van { $day } rechtstreeks aan { $company }
notice-outside-vouchers = Het werk van { $helper } op { $day } kunnen wij niet meer met dienstencheques betalen. Er { $missing ->
        [one] ontbrak te lang 1 dienstencheque
       *[other] ontbraken te lang { $missing } dienstencheques
    }.
notice-outside-vouchers-then = { $company } vraagt u nu zelf om het geld. Wacht op de rekening van { $company }. Wat wij voor dit werk gereserveerd hadden, is weer vrij.
notice-prestation-corrected-subject = Wij hebben een fout rechtgezet: het werk van { $helper } op { $day }
notice-prestation-corrected = Het werk van { $helper } op { $day } ({ $hours }) was betaald met { $due ->
        [one] 1 dienstencheque
       *[other] { $due } dienstencheques
    }. Dat was een fout. Wij hebben alles teruggedraaid: wat ervoor betaald was, is weer van u.
notice-holder-confirmed-subject = { $holder } antwoordde voor u over { $day }
notice-holder-confirmed = { $holder } heeft een volmacht van u, en zei ja: het werk van { $helper } op { $day } ({ $hours }) klopt.
notice-holder-contested-subject = { $holder } zei voor u nee over { $day }
notice-holder-contested = { $holder } heeft een volmacht van u, en zei nee: het werk van { $helper } op { $day } ({ $hours }) klopt niet. { $company } moet nu antwoorden.
notice-holder-said-right-subject = { $holder } antwoordde voor u op onze vraag over { $day }
notice-holder-said-right = { $holder } heeft een volmacht van u. Wij vroegen of het werk van { $helper } op { $day } ({ $hours }) klopte. Daar had niemand op geantwoord. { $holder } zei: ja, het klopte.
notice-holder-said-wrong-subject = { $holder } antwoordde voor u op onze vraag over { $day }
notice-holder-said-wrong = { $holder } heeft een volmacht van u. Wij vroegen of het werk van { $helper } op { $day } ({ $hours }) klopte. Daar had niemand op geantwoord. { $holder } zei: nee, het klopte niet. De klantendienst kijkt dat nu na.
notice-holder-answered-else = Bent u het niet eens met { $holder }? Laat het ons meteen weten.
notice-sample-question-subject = Een korte vraag: klopte het werk van { $helper } op { $day }?
notice-sample-question = { $helper } van { $company } werkte { $hours } voor u op { $day }. U gaf geen antwoord. Daarom telde het op { $agreed } als ja.
notice-sample-question-why = Elke week vragen wij bij een paar mensen na of zo’n ja wel juist was. Het lot koos u. U bent niet verplicht om te antwoorden.
notice-sample-question-no = Zegt u nee, dan kijkt de klantendienst het na.

## Wat het betekent

notice-costs-nothing = Dit werk kost nu geen dienstencheque: het is nog geen vol uur. De minuten tellen mee bij ander werk van { $company }.
notice-costs = Dit werk kost { $due ->
        [one] 1 dienstencheque
       *[other] { $due } dienstencheques
    }. { $due ->
        [one] Die is
       *[other] Die zijn
    } ervoor gereserveerd.
notice-costs-missing = Dit werk kost { $due ->
        [one] 1 dienstencheque
       *[other] { $due } dienstencheques
    }. Daarvan { $missing ->
        [one] ontbreekt er nog 1. Bestel die nu
       *[other] ontbreken er nog { $missing }. Bestel ze nu
    }. Ook als er te weinig zijn, vragen wij u of het werk klopt.
notice-costs-missing-closed = Dit werk kost { $due ->
        [one] 1 dienstencheque
       *[other] { $due } dienstencheques
    }. Daarvan { $missing ->
        [one] ontbreekt er nog 1
       *[other] ontbreken er nog { $missing }
    }. U kunt nu geen dienstencheques bestellen. Wij vragen u toch of het werk klopt.
notice-part-hours = Eén dienstencheque betaalt één vol uur. Losse minuten tellen later mee, met ander werk.
notice-released = Zijn er dienstencheques voor gereserveerd? Die zijn weer vrij.
notice-kept-stays = De dienstencheques voor dit werk blijven gereserveerd tot er beslist is.
notice-reason-company = { $company } schrijft: “{ $reason }”
notice-reason-customer-service = De reden: “{ $reason }”
notice-decided-paid = Wij betalen dit werk met uw dienstencheques.
notice-amended-before = Eerst stond er: { $hours } op { $day }.

## Hoeveel tijd u hebt

notice-time-begins = Uw tijd begint pas als dit bericht bij u is aangekomen.
notice-time-begins-after-company = Uw tijd begint pas als dit bericht bij u is aangekomen en { $company } ook ja heeft gezegd.
notice-silence-is-yes = Antwoordt u niet op tijd? Dan telt dat als ja, en betalen wij het werk.
notice-silence-is-no-answer = Geen antwoord telt hier niet als ja. Wij wachten tot u zelf antwoordt.
notice-maintained-choice = Klopt het toch, zeg dan ja. Blijft u bij uw nee, dan hoeft u niets te doen: de klantendienst beslist. Geen antwoord telt hier niet als ja.
