# Papieren formulieren die onduidelijk zijn: in de postbak gelegd, nagevraagd, ingevoerd of weggelegd.
console-tray-forms = Onduidelijke formulieren
console-unclear = Een onduidelijk formulier
console-unclear-ask = Is iets onleesbaar, of ontbreekt er iets?
console-unclear-what = Wat is onduidelijk?
console-unclear-what-hint = Typ hierboven wat u kunt lezen; het formulier wacht er in de postbak mee.
console-unclear-what-missing = Zeg wat onduidelijk is.
console-unclear-lay = In de postbak leggen
console-unclear-laid = Het formulier ligt in de postbak, met wat u kon lezen.
console-unclear-read = Wat gelezen kon worden
console-unclear-yes = ja
console-unclear-asked = bij de gebruiker nagevraagd
console-unclear-so-far = Tot nu toe gevraagd
console-unclear-finish = Afwerken
console-unclear-key-in = Het formulier invoeren
console-unclear-ask-household = De gebruiker vragen
console-unclear-letter = Kiest u “per brief”, dan gaat de vraag mee met de volgende drukopdracht, zoals u ze hieronder schrijft. Schrijf in de taal van de brief: { $what ->
        [nl] Nederlands
        [fr] Frans
        [de] Duits
       *[en] Engels
    }.
console-unclear-letter-goes = De vraag gaat mee met de volgende drukopdracht. Het formulier blijft in de postbak tot het ingevoerd of weggelegd is.
console-unclear-letters = Brieven die het vroegen
console-unclear-with-the-post = Bij de post
console-unclear-not-posted = { $what ->
        [dropped] Niet meer nodig
       *[waiting] Nog niet bij de post
    }
console-unclear-came-back = Genoteerd. Het formulier blijft in de postbak: vraag het op een andere manier, of leg het weg.
console-unclear-reference = Formulier { $reference }
console-unclear-how-asked = Hoe werd het gevraagd?
console-unclear-how = { $what ->
        [letter] Per brief
       *[call] Per telefoon
    }
console-unclear-words = De vraag; van een gesprek ook wat werd gezegd
console-unclear-note = Noteren
console-unclear-is-asked = Genoteerd. Het formulier blijft in de postbak tot het ingevoerd of weggelegd is.
console-unclear-drop = Het formulier wegleggen
console-unclear-drop-how = Alleen als er niets van kan komen: niemand antwoordt, of het kwam twee keer. Het blijft bewaard, met de reden.
console-unclear-dropped = Het formulier is uit de postbak. Het blijft bewaard, met de reden.
console-unclear-outcome = { $what ->
        [keyed-in] Ingevoerd
       *[dropped] Er kwam niets van
    }
console-form-number = Gebruikersnummer
console-paper = { $what ->
        [laid] Een formulier was onduidelijk
        [letter] Per brief gevraagd naar een formulier
        [call] Per telefoon gevraagd naar een formulier
        [keyed-in] Het onduidelijke formulier is ingevoerd
       *[dropped] Van het onduidelijke formulier kwam niets
    }
