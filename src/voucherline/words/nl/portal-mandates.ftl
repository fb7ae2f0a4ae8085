mandates-title = Volmachten
mandates-what = Met een volmacht kan iemand die u vertrouwt uw werk en uw portefeuille bekijken, of ook voor u antwoorden. Geld en uw contactgegevens horen er nooit bij. Alles wat ermee gebeurt, noemt u allebei, en u wordt ingelicht zoals altijd.
mandates-given = Wie voor u mag handelen
mandates-given-none = U hebt niemand een volmacht gegeven.
mandates-held = Voor wie u mag handelen
mandates-held-none = Niemand heeft u een volmacht gegeven.
mandates-state = { $standing ->
        [offered] wacht op de code
        [accepted] geldig
       *[ended] voorbij
    }
mandates-right = { $right ->
        [see] Bekijken
       *[answer] Antwoorden
    }
mandates-right-hint = { $right ->
        [see] Uw werk zien en wat er in uw portefeuille is.
       *[answer] Ook werk bevestigen en betwisten, en noteren wanneer u afwezig bent.
    }
mandates-rights-of = { $right ->
        [see] mag bekijken
       *[answer] mag bekijken en antwoorden
    }
mandates-rights = Wat mag die persoon doen?
mandates-give = Een volmacht geven
mandates-give-how = We sturen u een brief met een code. Geef die aan wie u vertrouwt: daarmee aanvaardt die persoon de volmacht. Tot dan laat ze niets toe.
mandates-give-go = Volmacht aanbieden
mandates-number = Het gebruikersnummer van die persoon, als er een is
mandates-number-hint = Twaalf cijfers. Daarmee kan die persoon op deze pagina’s en per telefoon voor u handelen.
mandates-name = Anders: de naam
mandates-name-hint = Met een e-mailadres of een telefoonnummer hieronder.
mandates-email = E-mailadres
mandates-telephone = Telefoonnummer
mandates-first = Eerste dag
mandates-last = Laatste dag
mandates-offered = De volmacht is aangeboden. Een brief met de code is onderweg naar u.
mandates-code-comes = Een brief brengt u de code. Aanvaarden kan tot en met { $day }.
mandates-revoke = Intrekken
mandates-give-back = Teruggeven
mandates-ended = Deze volmacht is vanaf nu voorbij.
mandates-accept = Aanvaarden
mandates-accept-of = Volmacht van { $name }
mandates-accept-means = Als u aanvaardt, handelt u voor deze persoon: wat u antwoordt, telt als haar of zijn antwoord, en noemt u.
mandates-accepted = U mag nu handelen voor { $name }.
mandates-code = Code
mandates-code-hint = Vijf cijfers. Wie de volmacht gaf, kreeg ze per brief.
mandates-act = Handelen voor { $name }
mandates-acting = U, { $holder }, handelt voor { $household }.
mandates-stop = Terug naar mijn eigen pagina’s
mandates-not-under-one = Een volmacht laat dit niet toe. Gaat het over uzelf, keer dan eerst terug naar uw eigen pagina’s.
