# Lettres, pannes et échantillons du silence.
console-print-runs = Impressions de lettres
console-print-runs-about = Des lettres pour l’imprimeur et la poste.
console-returned-about = Noter une lettre que la poste a rapportée.
console-outages-about = Signaler que l’e-mail, les pages ou le téléphone ne fonctionnent pas, ou n’ont pas fonctionné.
console-samples-about = Ce que disent les utilisateurs quand on leur redemande.
console-letters-waiting = { $count ->
        [0] Aucune lettre n’attend d’impression.
        [one] Une lettre attend la prochaine impression.
       *[other] { $count } lettres attendent la prochaine impression.
    }
console-letters-late = { $count ->
        [one] une lettre est en retard
       *[other] { $count } lettres sont en retard
    }
console-run-state = { $state ->
        [being-printed] en cours d’impression
        [handed-over] à la poste
       *[printed] imprimée
    }
console-run-holds = { $letters ->
        [0] aucune lettre
        [one] une lettre
       *[other] { $letters } lettres
    } sur { $sheets ->
        [one] une feuille
       *[other] { $sheets } feuilles
    }
console-run-returned = { $count ->
        [one] une est revenue
       *[other] { $count } sont revenues
    }
console-run-posted = à la poste { $moment }
console-run-pdf = Lettres (PDF)
console-run-hand-over = Remises à la poste
console-run-handed-over = { $count ->
        [one] Noté : une lettre est à la poste.
       *[other] Noté : { $count } lettres sont à la poste.
    }
console-run-none = Aucune lettre n’a encore été imprimée.
console-returned = Une lettre est revenue
console-returned-number = Numéro dans la fenêtre de la lettre
console-returned-number-hint = Les douze chiffres de l’utilisateur ; un lecteur de codes-barres les tape pour vous. Si la lettre interroge une personne sans numéro sur un formulaire : les huit chiffres du formulaire.
console-returned-which = Quelle lettre ?
console-returned-why = Qu’a écrit la poste dessus ?
console-returned-note = Elle est revenue
console-returned-none = Aucune lettre à cet utilisateur n’est à la poste.
console-returned-noted = { $channel ->
        [email] Noté. La nouvelle continue par e-mail.
        [call] Noté. La nouvelle continue par téléphone.
        [letter] Noté. La nouvelle continue par une autre lettre.
        [portal] Noté. La nouvelle attend sur la page de l’utilisateur.
       *[none] Noté. S’il ne reste aucune voie, elle attend dans la corbeille.
    }
console-outages = Pannes
console-outages-how = Tant que quelque chose est en panne, les horloges des utilisateurs qui en dépendent sont arrêtées.
console-lifeline = { $what ->
        [mail] L’e-mail
        [portal] Les pages web
       *[telephone] La ligne téléphonique
    }
console-outage-now = En panne maintenant
console-outage-since = depuis { $moment }
console-outage-none = Tout fonctionne.
console-outage-begin = { $what ->
        [mail] L’e-mail est en panne
        [portal] Les pages web sont en panne
       *[telephone] La ligne téléphonique est en panne
    }
console-outage-end = Cela fonctionne à nouveau
console-outage-begun = Noté. Les horloges qui en dépendent sont arrêtées jusqu’à ce que cela fonctionne.
console-outage-known = C’était déjà noté.
console-outage-ended = Noté. Tous ceux qui en dépendent récupèrent ce temps dans un instant.
console-outage-was-not-there = Il n’y avait pas de panne.
console-outage-past = Il y a eu une panne, et personne ne l’a notée
console-outage-what = Qu’est-ce qui était en panne ?
console-outage-start = De
console-outage-end-at = À
console-outage-note = Noter
console-outage-was-noted = Noté. Tous ceux qui en dépendent récupèrent ce temps dans un instant.
console-outage-times-wrong = Indiquez le jour et l’heure du début et de la fin ; la fin vient après, et elle est passée.
console-outage-over = Des trois derniers mois
console-outage-over-none = Aucune.
console-outage-period = { $start } à { $end }
console-samples = Échantillons du silence
console-samples-how = Chaque semaine, on redemande à quelques utilisateurs dont le silence a accepté une prestation. La part qui dit que c’était faux est une estimation : à côté figure entre quelles parts se situe probablement la vérité.
console-samples-weeks = Par semaine et par régime
console-sample-week = Semaine du
console-sample-agreed = Acceptées par silence
console-sample-asked = Demandées
console-sample-answered = Réponses
console-sample-wrong = Fausses
console-sample-share = Part qui était fausse
console-sample-between = { $share } ; avec { $sure } % de certitude entre { $low } et { $high }
console-sample-nobody-yet = personne n’a encore répondu
console-sample-none = Le silence n’a encore rien accepté.
console-sample-of = Échantillon de la semaine du { $day }
console-sample-waits = pas encore de réponse
console-sample-was-right = juste
console-sample-was-wrong = faux
console-sample-settled = Traité : { $how }
console-sample-how = Qu’a-t-on fait ?
console-sample-how-missing = Dites ce qui a été fait.
console-sample-settle = Traité
console-sample-is-settled = C’est traité.
