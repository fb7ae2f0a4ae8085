details-title = Mes données
details-more = Plus sur vous
details-solution = Votre façon de participer
details-solution-name = { $solution ->
        [online] En ligne
        [email] Par e-mail
       *[telephone] Par téléphone
    }
details-confirmed-by = { $by_way ->
        [letter] Vos commandes sont confirmées par lettre.
       *[email] Vos commandes sont confirmées par e-mail.
    }
details-solution-change = Participer autrement
details-solution-then = Le changement vaut tout de suite, et vous pouvez encore changer à tout moment. Le travail qui attend votre réponse n’a jamais moins de temps pour autant.
details-solution-changed = Désormais, vous participez de la façon que vous avez choisie.
details-confirmations = Comment vous dire que votre paiement est arrivé ?
details-contacts = Où nous vous joignons
details-contact = { $what ->
        [email] Adresse e-mail
        [telephone] Téléphone
       *[address] Adresse postale
    }
details-contact-new = { $what ->
        [email] Une autre adresse e-mail
        [telephone] D’autres numéros de téléphone
       *[address] Une autre adresse postale
    }
details-contact-waits = À partir du { $day }, nous utiliserons ce que vous avez donné. D’ici là, ceci reste.
details-contact-keep = Garder ce qu’il y a
details-contact-kept = { $what ->
        [email] Votre adresse e-mail reste la même.
        [telephone] Vos numéros de téléphone restent les mêmes.
       *[address] Votre adresse postale reste la même.
    }
details-contact-noted = { $what ->
        [email] Votre nouvelle adresse e-mail est notée. Nous l’utilisons à partir du { $day }.
        [telephone] Vos nouveaux numéros de téléphone sont notés. Nous les utilisons à partir du { $day }.
       *[address] Votre nouvelle adresse postale est notée. Nous l’utilisons à partir du { $day }.
    }
details-contact-go = Noter le changement
details-wait = Si vous changez ceci maintenant, nous utilisons le nouveau à partir du { $day }.
details-wait-why = { $count ->
        [one] D’abord passe un jour ouvrable ; les week-ends et les jours fériés ne comptent pas.
       *[other] D’abord passent { $count } jours ouvrables ; les week-ends et les jours fériés ne comptent pas.
    } Nous en écrivons tout de suite là où nous vous joignons aujourd’hui. Ainsi personne ne peut prendre votre compte à votre insu : ce qui ne vient pas de vous, vous l’arrêtez ici, ou vous nous appelez.
details-change = Changer
details-none = aucun
details-usual = comme d’habitude
details-field-email = Adresse e-mail
details-field-telephone = { $place ->
        [1] Numéro de téléphone que nous appelons d’abord
       *[other] Un autre numéro de téléphone (peut rester vide)
    }
details-field-street = Rue, numéro et boîte
details-field-postcode = Code postal
details-field-town = Commune
details-preferences = Comment nous vous parlons
details-preferences-change = Changer la façon dont nous vous parlons
details-preferences-changed = Vos souhaits sont notés.
details-nothing-changed = C’était déjà le cas : rien ne change.
details-language = Langue de nos lettres, e-mails et appels
details-wishes = Sur papier
details-print = Lettres
details-paper = Relevés
details-large-print = En grands caractères
details-statements = Un relevé par lettre chaque trimestre
details-call-hours = Heures pour vous appeler
details-call-from = M’appeler à partir de
details-call-to = M’appeler jusqu’à
details-call-hint = Laissez les deux vides si nos heures habituelles vous conviennent.
details-hours-unreadable = Remplissez les deux heures, par exemple 10:30, ou aucune.
details-keep = Enregistrer
details-code = Code téléphonique
details-code-what = Avec votre numéro et ce code de cinq chiffres, vous répondez par téléphone. Il n’est écrit nulle part, pas même ici.
details-code-change = Choisir un autre code
details-code-ask = M’envoyer un nouveau code par lettre
details-code-asked = Une lettre avec un nouveau code part vers votre adresse postale. Jusqu’à son impression, l’ancien code fonctionne.
details-code-changed = Votre nouveau code téléphonique fonctionne dès maintenant.
details-code-old = Votre code actuel
details-code-new = Votre nouveau code
details-code-hint = Cinq chiffres qui ne se suivent pas.
details-code-forgotten = Vous ne connaissez plus votre code ? Retournez et demandez-en un nouveau : il vient par lettre.
