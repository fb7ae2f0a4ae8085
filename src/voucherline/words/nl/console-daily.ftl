# Terugbellen, bankuittreksels, en wat zeldzamer nodig is.
console-more = Meer
console-tray-second-about = Wat een collega invoerde en een tweede ook moet invoeren, of goedkeuren.
console-statements = Bankuittreksels
console-statements-about = Bestanden met uittreksels inleveren; zien wat er van elke verrichting werd.
console-call-asked = Vroeg om een oproep: { $moment }
console-call-note = Wat werd er gezegd? (mag leeg blijven)
console-call-none = Niemand wacht op een oproep.
console-call-more = Er wachten nog meer mensen; de pagina toont wie het langst wacht.
console-call-done = Onlangs teruggebeld
console-upload = Inleveren
console-upload-files = Bestanden met uittreksels
console-upload-hint = CODA of CAMT.053, meerdere tegelijk. Een bestand dat al ingeleverd werd, verandert niets.
console-upload-despite = Ook uittreksels innemen waarvan de saldi de verrichtingen tegenspreken
console-upload-empty = Kies minstens één bestand, en geen leeg.
console-upload-too-many = Hoogstens { $files } bestanden tegelijk. Lever de andere daarna in.
console-upload-too-big = Een bestand van meer dan { $megabytes } megabyte is geen uittreksel van een dag. Vraag de bank om kleinere.
console-uploaded = { $count ->
        [one] Eén bestand is ingeleverd. Het wordt zo dadelijk ingenomen.
       *[other] { $count } bestanden zijn ingeleverd. Ze worden een na een ingenomen.
    }
console-upload-broke = Het innemen van dit bestand liep meermaals stuk; de beheerders moeten kijken. Verrichtingen die voordien ingenomen werden, gelden.
console-uploads = Ingeleverde bestanden
console-upload-none = Er werd nog geen bestand ingeleverd.
console-upload-goes-on = Deze pagina vernieuwt zichzelf om de paar seconden.
console-upload-still = Laat ze stilstaan
console-upload-follow = Laat de pagina zichzelf vernieuwen
console-upload-refused = geweigerd
console-upload-taken = ingenomen
console-upload-under-way = bezig
console-upload-waits = wacht
console-upload-lines = { $count ->
        [0] Geen verrichting
        [one] Eén verrichting
       *[other] { $count } verrichtingen
    }
console-upload-so-far = { $done } van { $total } verrichtingen
console-upload-known = { $count ->
        [one] Eén verrichting was al bekend; daarvoor veranderde niets.
       *[other] { $count } verrichtingen waren al bekend; daarvoor veranderde niets.
    }
console-upload-before = al bekend
console-upload-from-to = Verrichtingen { $first } tot { $last } van { $total }
console-upload-outcome = Wat ervan werd
console-upload-no-lines = Het bestand bevat geen verrichting.
console-pages = Pagina’s
console-page-before = Vorige
console-page-after = Volgende
