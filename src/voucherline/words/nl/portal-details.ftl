details-title = Mijn gegevens
details-more = Meer over u
details-solution = Hoe u deelneemt
details-solution-name = { $solution ->
        [online] Online
        [email] Per e-mail
       *[telephone] Per telefoon
    }
details-confirmed-by = { $by_way ->
        [letter] Uw bestellingen worden per brief bevestigd.
       *[email] Uw bestellingen worden per e-mail bevestigd.
    }
details-solution-change = Anders deelnemen
details-solution-then = De verandering geldt meteen, en u kunt altijd opnieuw veranderen. Werk dat nog op uw antwoord wacht, krijgt er nooit minder tijd door.
details-solution-changed = Vanaf nu neemt u deel zoals u gekozen hebt.
details-confirmations = Hoe melden we u dat uw betaling aangekomen is?
details-contacts = Hoe we u bereiken
details-contact = { $what ->
        [email] E-mailadres
        [telephone] Telefoon
       *[address] Postadres
    }
details-contact-new = { $what ->
        [email] Een ander e-mailadres
        [telephone] Andere telefoonnummers
       *[address] Een ander postadres
    }
details-contact-waits = Vanaf { $day } gebruiken we een ander. Tot dan blijft dit.
details-contact-keep = Behouden wat er is
details-contact-kept = { $what ->
        [email] Uw e-mailadres blijft zoals het is.
        [telephone] Uw telefoonnummers blijven zoals ze zijn.
       *[address] Uw postadres blijft zoals het is.
    }
details-contact-noted = { $what ->
        [email] Uw nieuwe e-mailadres is genoteerd. We gebruiken het vanaf { $day }.
        [telephone] Uw nieuwe telefoonnummers zijn genoteerd. We gebruiken ze vanaf { $day }.
       *[address] Uw nieuwe postadres is genoteerd. We gebruiken het vanaf { $day }.
    }
details-contact-go = Verandering noteren
details-wait = Verandert u dit nu, dan gebruiken we het nieuwe vanaf { $day }.
details-wait-why = { $count ->
        [one] Eerst gaat er één werkdag voorbij; weekends en feestdagen tellen niet mee.
       *[other] Eerst gaan er { $count } werkdagen voorbij; weekends en feestdagen tellen niet mee.
    } We schrijven er meteen over naar waar we u nu bereiken. Zo kan niemand uw account ongemerkt overnemen: wat niet van u komt, houdt u hier tegen, of u belt ons.
details-change = Veranderen
details-none = geen
details-usual = zoals gewoonlijk
details-field-email = E-mailadres
details-field-telephone = { $place ->
        [1] Telefoonnummer dat we eerst bellen
       *[other] Nog een telefoonnummer (mag leeg blijven)
    }
details-field-street = Straat, nummer en bus
details-field-postcode = Postcode
details-field-town = Gemeente
details-preferences = Hoe we met u spreken
details-preferences-change = Veranderen hoe we met u spreken
details-preferences-changed = Uw wensen zijn genoteerd.
details-nothing-changed = Dat was al zo: er verandert niets.
details-language = Taal van onze brieven, e-mails en telefoons
details-wishes = Op papier
details-print = Brieven
details-paper = Overzichten
details-large-print = In grote letters
details-statements = Elk kwartaal een overzicht per brief
details-call-hours = Uren om te bellen
details-call-from = Bel mij vanaf
details-call-to = Bel mij tot
details-call-hint = Laat beide leeg als onze gewone uren u passen.
details-hours-unreadable = Vul beide uren in, zoals 10:30, of geen van beide.
details-keep = Bewaren
details-code = Telefooncode
details-code-what = Met uw nummer en deze code van vijf cijfers antwoordt u per telefoon. Ze staat nergens geschreven, ook hier niet.
details-code-change = Een andere code kiezen
details-code-ask = Stuur mij een nieuwe code per brief
details-code-asked = Een brief met een nieuwe code is onderweg naar uw postadres. Tot hij gedrukt is, werkt de oude code.
details-code-changed = Uw nieuwe telefooncode werkt vanaf nu.
details-code-old = Uw code nu
details-code-new = Uw nieuwe code
details-code-hint = Vijf cijfers zonder patroon.
details-code-forgotten = Weet u uw code niet meer? Ga terug en vraag een nieuwe: ze komt per brief.
