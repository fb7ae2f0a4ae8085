# Brieven, storingen en steekproeven van stilzwijgen.
console-print-runs = Afdrukken van brieven
console-print-runs-about = Brieven voor de drukker en de post.
console-returned-about = Noteren dat de post een brief terugbracht.
console-outages-about = Zeggen dat e-mail, pagina’s of telefoon niet werken, of niet werkten.
console-samples-about = Wat gebruikers zeggen als het hun opnieuw gevraagd wordt.
console-letters-waiting = { $count ->
        [0] Er wacht geen brief op een afdruk.
        [one] Eén brief wacht op de volgende afdruk.
       *[other] { $count } brieven wachten op de volgende afdruk.
    }
console-letters-late = { $count ->
        [one] één brief is te laat
       *[other] { $count } brieven zijn te laat
    }
console-run-state = { $state ->
        [being-printed] wordt afgedrukt
        [handed-over] bij de post
       *[printed] afgedrukt
    }
console-run-holds = { $letters ->
        [0] geen brief
        [one] één brief
       *[other] { $letters } brieven
    } op { $sheets ->
        [one] één blad
       *[other] { $sheets } bladen
    }
console-run-returned = { $count ->
        [one] één kwam terug
       *[other] { $count } kwamen terug
    }
console-run-posted = naar de post { $moment }
console-run-pdf = Brieven (pdf)
console-run-hand-over = Aan de post gegeven
console-run-handed-over = { $count ->
        [one] Genoteerd: één brief is bij de post.
       *[other] Genoteerd: { $count } brieven zijn bij de post.
    }
console-run-none = Er werd nog geen brief afgedrukt.
console-returned = Een brief kwam terug
console-returned-number = Nummer in het venster van de brief
console-returned-number-hint = Twaalf cijfers van de gebruiker; een scanner typt ze voor u. Vraagt de brief iemand zonder nummer naar een formulier: de acht cijfers van het formulier.
console-returned-which = Welke brief?
console-returned-why = Wat schreef de post erop?
console-returned-note = Hij kwam terug
console-returned-none = Er is geen brief aan deze gebruiker bij de post.
console-returned-noted = { $channel ->
        [email] Genoteerd. Het bericht gaat verder per e-mail.
        [call] Genoteerd. Het bericht gaat verder per telefoon.
        [letter] Genoteerd. Het bericht gaat verder met een andere brief.
        [portal] Genoteerd. Het bericht wacht op de pagina van de gebruiker.
       *[none] Genoteerd. Is er geen weg meer, dan wacht het in de postbak.
    }
console-outages = Storingen
console-outages-how = Zolang iets niet werkt, staan de klokken stil van de gebruikers die ervan afhangen.
console-lifeline = { $what ->
        [mail] E-mail
        [portal] De webpagina’s
       *[telephone] De telefoonlijn
    }
console-outage-now = Werkt nu niet
console-outage-since = sinds { $moment }
console-outage-none = Alles werkt.
console-outage-begin = { $what ->
        [mail] E-mail werkt niet
        [portal] De webpagina’s werken niet
       *[telephone] De telefoonlijn werkt niet
    }
console-outage-end = Het werkt weer
console-outage-begun = Genoteerd. De klokken die ervan afhangen, staan stil tot het weer werkt.
console-outage-known = Dat was al genoteerd.
console-outage-ended = Genoteerd. Wie ervan afhangt, krijgt zo dadelijk de tijd terug.
console-outage-was-not-there = Er was geen storing.
console-outage-past = Het werkte niet, en niemand noteerde het
console-outage-what = Wat werkte niet?
console-outage-start = Van
console-outage-end-at = Tot
console-outage-note = Noteren
console-outage-was-noted = Genoteerd. Wie ervan afhangt, krijgt zo dadelijk die tijd terug.
console-outage-times-wrong = Geef dag en uur van begin en einde; het einde komt later, en is voorbij.
console-outage-over = Van de laatste drie maanden
console-outage-over-none = Geen.
console-outage-period = { $start } tot { $end }
console-samples = Steekproeven van stilzwijgen
console-samples-how = Elke week wordt het opnieuw gevraagd aan enkele gebruikers van wie het stilzwijgen met een prestatie instemde. Het aandeel dat zegt dat het fout was, is een schatting: ernaast staat tussen welke aandelen de waarheid waarschijnlijk ligt.
console-samples-weeks = Per week en stelsel
console-sample-week = Week van
console-sample-agreed = Ingestemd door stilzwijgen
console-sample-asked = Gevraagd
console-sample-answered = Antwoorden
console-sample-wrong = Fout
console-sample-share = Aandeel dat fout was
console-sample-between = { $share }; met { $sure } % zekerheid tussen { $low } en { $high }
console-sample-nobody-yet = nog niemand antwoordde
console-sample-none = Stilzwijgen stemde nog nergens mee in.
console-sample-of = Steekproef van de week van { $day }
console-sample-waits = nog geen antwoord
console-sample-was-right = juist
console-sample-was-wrong = fout
console-sample-settled = Behandeld: { $how }
console-sample-how = Wat werd eraan gedaan?
console-sample-how-missing = Zeg wat eraan gedaan werd.
console-sample-settle = Behandeld
console-sample-is-settled = Het is behandeld.
