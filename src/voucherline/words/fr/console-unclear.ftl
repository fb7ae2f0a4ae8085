# Formulaires papier peu clairs : mis dans la corbeille, précisés, encodés ou classés.
console-tray-forms = Formulaires peu clairs
console-unclear = Un formulaire peu clair
console-unclear-ask = Quelque chose est illisible, ou manque ?
console-unclear-what = Qu’est-ce qui n’est pas clair ?
console-unclear-what-hint = Tapez ci-dessus ce que vous pouvez lire ; le formulaire attend avec cela dans la corbeille.
console-unclear-what-missing = Dites ce qui n’est pas clair.
console-unclear-lay = Mettre dans la corbeille
console-unclear-laid = Le formulaire est dans la corbeille, avec ce que vous avez pu lire.
console-unclear-read = Ce qui a pu être lu
console-unclear-yes = oui
console-unclear-asked = l’utilisateur a été interrogé
console-unclear-so-far = Déjà demandé
console-unclear-finish = Terminer
console-unclear-key-in = Encoder le formulaire
console-unclear-ask-household = Interroger l’utilisateur
console-unclear-letter = Si vous choisissez « par lettre », la question part avec la prochaine impression, telle que vous l’écrivez ci-dessous. Écrivez dans la langue de la lettre : { $what ->
        [nl] néerlandais
        [fr] français
        [de] allemand
       *[en] anglais
    }.
console-unclear-letter-goes = La question part avec la prochaine impression. Le formulaire reste dans la corbeille jusqu’à ce qu’il soit encodé ou classé.
console-unclear-letters = Lettres qui ont posé la question
console-unclear-with-the-post = À la poste
console-unclear-not-posted = { $what ->
        [dropped] Plus nécessaire
       *[waiting] Pas encore à la poste
    }
console-unclear-came-back = Noté. Le formulaire reste dans la corbeille : posez la question autrement, ou classez-le.
console-unclear-reference = Formulaire { $reference }
console-unclear-how-asked = Comment la question a-t-elle été posée ?
console-unclear-how = { $what ->
        [letter] Par lettre
       *[call] Par téléphone
    }
console-unclear-words = La question ; d’un appel, aussi ce qui a été dit
console-unclear-note = Noter
console-unclear-is-asked = Noté. Le formulaire reste dans la corbeille jusqu’à ce qu’il soit encodé ou classé.
console-unclear-drop = Classer le formulaire
console-unclear-drop-how = Seulement si rien ne peut en sortir : personne ne répond, ou il est venu deux fois. Il est conservé, avec la raison.
console-unclear-dropped = Le formulaire a quitté la corbeille. Il est conservé, avec la raison.
console-unclear-outcome = { $what ->
        [keyed-in] Encodé
       *[dropped] Classé sans suite
    }
console-form-number = Numéro d’utilisateur
console-paper = { $what ->
        [laid] Un formulaire n’était pas clair
        [letter] Question par lettre sur un formulaire
        [call] Question par téléphone sur un formulaire
        [keyed-in] Le formulaire peu clair a été encodé
       *[dropped] Le formulaire peu clair a été classé sans suite
    }
