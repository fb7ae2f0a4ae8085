# Rückrufe, Kontoauszüge, und was man seltener braucht.
console-more = Mehr
console-tray-second-about = Was jemand eingegeben hat und ein Zweiter auch eingeben oder genehmigen muss.
console-statements = Kontoauszüge
console-statements-about = Auszugsdateien abgeben; sehen, was aus jeder Buchung wurde.
console-call-asked = Bat um einen Anruf: { $moment }
console-call-note = Was wurde gesagt? (darf leer bleiben)
console-call-none = Niemand wartet auf einen Anruf.
console-call-more = Es warten noch mehr Personen; die Seite zeigt, wer am längsten wartet.
console-call-done = Kürzlich zurückgerufen
console-upload = Abgeben
console-upload-files = Auszugsdateien
console-upload-hint = CODA oder CAMT.053, mehrere zugleich. Eine Datei, die schon abgegeben wurde, ändert nichts.
console-upload-despite = Auch Auszüge einlesen, deren Salden den Buchungen widersprechen
console-upload-empty = Wählen Sie mindestens eine Datei, und keine leere.
console-upload-too-many = Höchstens { $files } Dateien auf einmal. Geben Sie die anderen danach ab.
console-upload-too-big = Eine Datei von mehr als { $megabytes } Megabyte ist kein Auszug eines Tages. Bitten Sie die Bank um kleinere.
console-uploaded = { $count ->
        [one] Eine Datei ist abgegeben. Sie wird gleich eingelesen.
       *[other] { $count } Dateien sind abgegeben. Sie werden nacheinander eingelesen.
    }
console-upload-broke = Das Einlesen dieser Datei ist mehrmals gescheitert; die Betreiber müssen nachsehen. Buchungen, die davor eingelesen wurden, gelten.
console-uploads = Abgegebene Dateien
console-upload-none = Noch wurde keine Datei abgegeben.
console-upload-goes-on = Diese Seite erneuert sich alle paar Sekunden.
console-upload-still = Sie stillstehen lassen
console-upload-follow = Die Seite sich erneuern lassen
console-upload-refused = abgelehnt
console-upload-taken = eingelesen
console-upload-under-way = läuft
console-upload-waits = wartet
console-upload-lines = { $count ->
        [0] Keine Buchung
        [one] Eine Buchung
       *[other] { $count } Buchungen
    }
console-upload-so-far = { $done } von { $total } Buchungen
console-upload-known = { $count ->
        [one] Eine Buchung war schon bekannt; für sie änderte sich nichts.
       *[other] { $count } Buchungen waren schon bekannt; für sie änderte sich nichts.
    }
console-upload-before = schon bekannt
console-upload-from-to = Buchungen { $first } bis { $last } von { $total }
console-upload-outcome = Was daraus wurde
console-upload-no-lines = Die Datei enthält keine Buchung.
console-pages = Seiten
console-page-before = Zurück
console-page-after = Weiter
