# Unklare Papierformulare: in die Ablage gelegt, nachgefragt, eingegeben oder weggelegt.
console-tray-forms = Unklare Formulare
console-unclear = Ein unklares Formular
console-unclear-ask = Etwas ist unleserlich oder fehlt?
console-unclear-what = Was ist unklar?
console-unclear-what-hint = Geben Sie oben ein, was Sie lesen können; damit wartet das Formular in der Ablage.
console-unclear-what-missing = Sagen Sie, was unklar ist.
console-unclear-lay = In die Ablage legen
console-unclear-laid = Das Formular liegt in der Ablage, mit dem, was Sie lesen konnten.
console-unclear-read = Was gelesen werden konnte
console-unclear-yes = ja
console-unclear-asked = beim Nutzer nachgefragt
console-unclear-so-far = Bisher gefragt
console-unclear-finish = Fertigstellen
console-unclear-key-in = Das Formular eingeben
console-unclear-ask-household = Den Nutzer fragen
console-unclear-letter = Wählen Sie „per Brief“, so geht die Frage mit dem nächsten Druckauftrag, wie Sie sie unten schreiben. Schreiben Sie in der Sprache des Briefs: { $what ->
        [nl] Niederländisch
        [fr] Französisch
        [de] Deutsch
       *[en] Englisch
    }.
console-unclear-letter-goes = Die Frage geht mit dem nächsten Druckauftrag. Das Formular bleibt in der Ablage, bis es eingegeben oder weggelegt ist.
console-unclear-letters = Briefe, die gefragt haben
console-unclear-with-the-post = Bei der Post
console-unclear-not-posted = { $what ->
        [dropped] Nicht mehr nötig
       *[waiting] Noch nicht bei der Post
    }
console-unclear-came-back = Vermerkt. Das Formular bleibt in der Ablage: Fragen Sie auf andere Weise, oder legen Sie es weg.
console-unclear-reference = Formular { $reference }
console-unclear-how-asked = Wie wurde gefragt?
console-unclear-how = { $what ->
        [letter] Mit einem Brief
       *[call] Am Telefon
    }
console-unclear-words = Die Frage; von einem Gespräch auch, was gesagt wurde
console-unclear-note = Vermerken
console-unclear-is-asked = Vermerkt. Das Formular bleibt in der Ablage, bis es eingegeben oder weggelegt ist.
console-unclear-drop = Das Formular weglegen
console-unclear-drop-how = Nur, wenn nichts daraus werden kann: Niemand antwortet, oder es kam zweimal. Es bleibt mit dem Grund erhalten.
console-unclear-dropped = Das Formular hat die Ablage verlassen. Es bleibt mit dem Grund erhalten.
console-unclear-outcome = { $what ->
        [keyed-in] Eingegeben
       *[dropped] Daraus wurde nichts
    }
console-form-number = Nutzernummer
console-paper = { $what ->
        [laid] Ein Formular war unklar
        [letter] Mit einem Brief nach einem Formular gefragt
        [call] Am Telefon nach einem Formular gefragt
        [keyed-in] Das unklare Formular ist eingegeben
       *[dropped] Aus dem unklaren Formular wurde nichts
    }
