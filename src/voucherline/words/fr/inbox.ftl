## La boîte d'essai d'une nouvelle machine

inbox-title = Ce qui aurait été envoyé
inbox-about = Cette machine n'envoie rien : ses e-mails et ses lettres se trouvent dans des dossiers. Cette page n'existe que sur cette machine, et seulement tant qu'aucun serveur d'e-mail n'est réglé.
inbox-languages = Langue de cette page
inbox-mails = E-mails
inbox-no-mails = Aucun e-mail n'a encore été écrit.
inbox-of = E-mails { $first } à { $last } sur { $all }, les plus récents d’abord
inbox-newer = E-mails plus récents
inbox-older = E-mails plus anciens
inbox-written = Écrit
inbox-from = De
inbox-to = À
inbox-subject = Objet
inbox-no-subject = Sans objet
inbox-mail = E-mail
inbox-as-text = En texte
inbox-as-page = En page
inbox-alone = Voir la page seule
inbox-runs = Tirages de lettres
inbox-no-runs = Aucune lettre n'a encore été imprimée.
inbox-run = Tirage { $name }
inbox-count = { $letters ->
        [one] { $letters } lettre
       *[other] { $letters } lettres
    }, { $sheets ->
        [one] { $sheets } feuille
       *[other] { $sheets } feuilles
    }.
inbox-letters = Lettres
inbox-pdf = Les lettres en PDF
inbox-place = Place
inbox-number = Numéro d'utilisateur
inbox-language = Langue
inbox-sheets = Feuilles
inbox-back = Retour à la liste
