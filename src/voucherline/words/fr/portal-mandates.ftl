mandates-title = Mandats
mandates-what = Avec un mandat, une personne de confiance peut regarder votre travail et votre portefeuille, ou aussi répondre pour vous. L’argent et vos coordonnées n’en font jamais partie. Tout ce qui se fait sous mandat vous nomme toutes les deux, et vous êtes informé comme toujours.
mandates-given = Qui peut agir pour vous
mandates-given-none = Vous n’avez donné de mandat à personne.
mandates-held = Pour qui vous pouvez agir
mandates-held-none = Personne ne vous a donné de mandat.
mandates-state = { $standing ->
        [offered] attend son code
        [accepted] en vigueur
       *[ended] terminé
    }
mandates-right = { $right ->
        [see] Regarder
       *[answer] Répondre
    }
mandates-right-hint = { $right ->
        [see] Voir votre travail et le contenu de votre portefeuille.
       *[answer] Aussi confirmer et contester le travail, et noter quand vous êtes absent.
    }
mandates-rights-of = { $right ->
        [see] peut regarder
       *[answer] peut regarder et répondre
    }
mandates-rights = Que peut faire cette personne ?
mandates-give = Donner un mandat
mandates-give-how = Nous vous envoyons une lettre avec un code. Donnez-le à la personne de confiance : avec lui, elle accepte le mandat. D’ici là, il ne permet rien.
mandates-give-go = Proposer le mandat
mandates-number = Le numéro d’utilisateur de cette personne, si elle en a un
mandates-number-hint = Douze chiffres. Avec lui, elle peut agir pour vous sur ces pages et par téléphone.
mandates-name = Sinon : son nom
mandates-name-hint = Avec une adresse e-mail ou un numéro de téléphone ci-dessous.
mandates-email = Adresse e-mail
mandates-telephone = Numéro de téléphone
mandates-first = Premier jour
mandates-last = Dernier jour
mandates-offered = Le mandat est proposé. Une lettre avec le code part vers vous.
mandates-code-comes = Une lettre vous apporte le code. Le mandat peut être accepté jusqu’au { $day } inclus.
mandates-revoke = Révoquer
mandates-give-back = Rendre
mandates-ended = Ce mandat est terminé dès maintenant.
mandates-accept = Accepter
mandates-accept-of = Mandat de { $name }
mandates-accept-means = Si vous acceptez, vous agissez pour cette personne : ce que vous répondez compte comme sa réponse, et vous nomme.
mandates-accepted = Vous pouvez maintenant agir pour { $name }.
mandates-code = Code
mandates-code-hint = Cinq chiffres. La personne qui a donné le mandat les a reçus par lettre.
mandates-act = Agir pour { $name }
mandates-acting = Vous, { $holder }, agissez pour { $household }.
mandates-stop = Retour à mes propres pages
mandates-not-under-one = Un mandat ne permet pas cela. S’il s’agit de vous, retournez d’abord à vos propres pages.
