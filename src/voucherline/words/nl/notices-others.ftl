## Huishoudhulpen

notice-helper-hours-contested-subject = De gebruiker is het niet eens met uw uren van { $day }
notice-helper-hours-contested = U werkte { $hours } op { $day } voor { $company }. De gebruiker zegt dat er iets niet klopt.
notice-helper-hours-contested-then = { $company } kijkt het na met de gebruiker. Vertel { $company } hoe het voor u was.
notice-helper-hours-amended-subject = Uw uren van { $day } zijn gewijzigd
notice-helper-hours-amended = { $company } heeft uw uren gewijzigd. Nu staat er: { $hours } op { $day }.
notice-helper-hours-amended-then = Klopt dat niet? Praat erover met { $company }.
notice-helper-hours-cancelled-subject = Uw uren van { $day } tellen niet meer
notice-helper-hours-cancelled = Uw uren van { $day } ({ $hours }) voor { $company } zijn geannuleerd.
notice-helper-hours-cancelled-then = Hebt u die dag wel gewerkt? Praat erover met { $company }.
notice-helper-hours-confirmed-subject = De gebruiker gaat nu akkoord met uw uren van { $day }
notice-helper-hours-confirmed = De gebruiker bevestigt uw uren van { $day } voor { $company }: { $hours }.
notice-helper-hours-confirmed-then = U hoeft niets meer te doen.
notice-helper-hours-decided-subject = Er is beslist over uw uren van { $day }
notice-helper-hours-decided-company = De klantendienst heeft beslist dat uw uren van { $day } voor { $company } tellen: { $hours }.
notice-helper-hours-decided-household = De klantendienst heeft de gebruiker gelijk gegeven. Uw uren van { $day } ({ $hours }) voor { $company } tellen niet.
notice-helper-hours-decided-then = Hebt u daar vragen over? Praat erover met { $company }.
notice-helper-hours-corrected-subject = Uw uren van { $day } zijn rechtgezet
notice-helper-hours-corrected = Wij hebben uw uren van { $day } ({ $hours }) voor { $company } ongedaan gemaakt, wegens een vergissing.
notice-helper-hours-corrected-then = Hebt u die dag wel gewerkt? Praat erover met { $company }.
notice-helper-objection-answered-subject = Er is een antwoord op wat u schreef over uw uren van { $day }
notice-helper-objection-answered = U schreef dat er iets niet klopt met uw uren van { $day } voor { $company }. Er is een antwoord.
notice-helper-answer = Het antwoord: “{ $words }”
notice-helper-objection-answered-then = Klopt het nog niet? Praat erover met { $company }.
notice-contest-reason = De gebruiker zegt: { $why ->
        [hours] de uren kloppen niet.
        [day] de dag klopt niet.
        [did-not-happen] er is niet gewerkt.
       *[other] er is een andere reden.
    }
notice-contest-words = De gebruiker schrijft: “{ $words }”

## Ondernemingen

notice-company-contested-subject = Een gebruiker betwist de prestatie van { $helper } op { $day }
notice-company-contested = De gebruiker betwist de prestatie van { $helper } op { $day } ({ $hours }). Wij vragen uw antwoord.
notice-company-contested-then = Antwoordt u niet op tijd? Dan beslist de klantendienst. Stilzwijgen telt hier niet als ja.
notice-company-how-to-answer = Wat u kunt doen
notice-company-portal = Ga naar { $portal } en open de prestatie van { $day }.
notice-company-talk = Neem contact op met de gebruiker en vraag wat er niet klopt.
notice-company-choose = Kies daarna: de prestatie wijzigen, annuleren of behouden. Wilt u ze behouden, geef dan uw redenen.
notice-company-contest-withdrawn-subject = Een gebruiker bevestigt de prestatie van { $helper } op { $day } nu toch
notice-company-contest-withdrawn = De gebruiker betwist de prestatie van { $helper } op { $day } ({ $hours }) niet meer. Dat telt als een ja van de gebruiker.
notice-company-decided-subject = Er is beslist over de prestatie van { $helper } op { $day }
notice-company-decided-company = De klantendienst heeft beslist dat de prestatie van { $helper } op { $day } telt: { $hours }.
notice-company-decided-household = De klantendienst heeft de gebruiker gelijk gegeven. De prestatie van { $helper } op { $day } ({ $hours }) telt niet en wordt niet betaald.
notice-company-outside-vouchers-subject = De prestatie van { $helper } op { $day } is te betalen zonder dienstencheques
notice-company-outside-vouchers = Voor de prestatie van { $helper } op { $day } ({ $hours }) { $missing ->
        [one] ontbrak te lang 1 dienstencheque
       *[other] ontbraken te lang { $missing } dienstencheques
    }. Dat deel kunnen wij niet meer met dienstencheques betalen.
notice-company-outside-vouchers-then = U mag dat deel rechtstreeks aan de gebruiker vragen.
notice-company-corrected-subject = De prestatie van { $helper } op { $day } is rechtgezet
notice-company-corrected = Wij hebben een fout rechtgezet in de prestatie van { $helper } op { $day } ({ $hours }). De dienstencheques ervoor zijn terug bij de gebruiker.
notice-company-corrected-then = Hebben wij u voor deze prestatie al betaald? Dan hoort u van ons hoe wij dat regelen.
notice-company-paid-subject = Wij hebben u betaald
notice-company-paid = Op { $day } vertrok een betaling van { $amount } naar u, voor { $count ->
        [one] 1 dienstencheque
       *[other] { $count } dienstencheques
    }.
notice-company-paid-then = In de afrekening staat elke prestatie met uw eigen referentie.
notice-company-payment-came-back-subject = Onze betaling aan u is teruggekomen
notice-company-payment-came-back = Onze betaling van { $amount } van { $day }, voor { $count ->
        [one] 1 dienstencheque
       *[other] { $count } dienstencheques
    }, kwam terug van uw bank.
notice-company-payment-came-back-then = Wij blijven u dat geld schuldig. Kijk uw rekeningnummer na en laat het ons weten als het veranderd is.
