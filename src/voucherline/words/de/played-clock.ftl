played-clock = Die Uhr dieser gespielten Stadt
played-clock-what = Stellen Sie die Uhr vor, und alle Tage dazwischen werden gespielt: Stillschweigen antwortet, Schecks verfallen, Briefe und E-Mails gehen hinaus, Unternehmen werden bezahlt. Zurück geht sie nie.
played-clock-now = Es ist { $moment }.
played-clock-look = Mehr über die Uhr
played-clock-push = { $count ->
        [one] Einen Tag vor
       *[other] { $count } Tage vor
    }
played-clock-pushed = { $count ->
        [one] Ein Tag wird gespielt: { $done } fertig.
       *[other] { $count } Tage werden gespielt: { $done } fertig.
    }
played-clock-progress = Fortschritt
played-clock-again = Noch einmal nachsehen
played-clock-already = Die Uhr wird schon vorgestellt. Warten Sie, bis sie steht.
played-clock-see = Sehen, was geschehen ist
