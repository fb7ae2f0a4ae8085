# Rappels, extraits bancaires, et ce dont on a besoin plus rarement.
console-more = Plus
console-tray-second-about = Ce qu’un collègue a encodé et qu’un autre doit aussi encoder, ou approuver.
console-statements = Extraits bancaires
console-statements-about = Remettre des fichiers d’extraits ; voir ce qu’est devenue chaque opération.
console-call-asked = A demandé un appel : { $moment }
console-call-note = Qu’est-ce qui s’est dit ? (peut rester vide)
console-call-none = Personne n’attend d’appel.
console-call-more = D’autres personnes attendent ; la page montre celles qui attendent depuis le plus longtemps.
console-call-done = Rappelés récemment
console-upload = Remettre
console-upload-files = Fichiers d’extraits
console-upload-hint = CODA ou CAMT.053, plusieurs à la fois. Un fichier déjà remis ne change rien.
console-upload-despite = Reprendre aussi les extraits dont les soldes contredisent les opérations
console-upload-empty = Choisissez au moins un fichier, et aucun qui soit vide.
console-upload-too-many = Au plus { $files } fichiers à la fois. Remettez les autres ensuite.
console-upload-too-big = Un fichier de plus de { $megabytes } mégaoctets n’est pas l’extrait d’un jour. Demandez-en de plus petits à la banque.
console-uploaded = { $count ->
        [one] Un fichier est remis. Il sera repris dans un instant.
       *[other] { $count } fichiers sont remis. Ils sont repris l’un après l’autre.
    }
console-upload-broke = La reprise de ce fichier a échoué plusieurs fois ; les exploitants doivent regarder. Les opérations reprises auparavant sont acquises.
console-uploads = Fichiers remis
console-upload-none = Aucun fichier n’a encore été remis.
console-upload-goes-on = Cette page se renouvelle toutes les quelques secondes.
console-upload-still = L’immobiliser
console-upload-follow = Laisser la page se renouveler
console-upload-refused = refusé
console-upload-taken = repris
console-upload-under-way = en cours
console-upload-waits = attend
console-upload-lines = { $count ->
        [0] Aucune opération
        [one] Une opération
       *[other] { $count } opérations
    }
console-upload-so-far = { $done } opérations sur { $total }
console-upload-known = { $count ->
        [one] Une opération était déjà connue ; rien n’a changé pour elle.
       *[other] { $count } opérations étaient déjà connues ; rien n’a changé pour elles.
    }
console-upload-before = déjà connue
console-upload-from-to = Opérations { $first } à { $last } sur { $total }
console-upload-outcome = Ce qu’elle est devenue
console-upload-no-lines = Le fichier ne contient aucune opération.
console-pages = Pages
console-page-before = Précédentes
console-page-after = Suivantes
