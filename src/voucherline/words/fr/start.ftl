start-title = Titres-services
start-what = Ici, vous répondez au travail de votre aide-ménagère et vous voyez vos titres-services.
start-samples = Entrez comme quelqu’un de cette ville simulée
start-samples-why = Ces personnes n’existent pas. Uniquement sur cette machine, et dans une ville simulée, n’importe qui peut entrer à leur place.
start-how = { $how ->
        [online] règle tout en ligne
        [email] reçoit des courriels, répond par téléphone
        [helper] aide-ménagère
        [company] entreprise
        [planner] planificateur d’une entreprise
        [agent] service clientèle
        [supervisor] superviseur du service clientèle
        [inspector] inspecteur
       *[telephone] est appelé, répond par téléphone
    }
start-come-in = Entrer
start-no-town = Personne n’y habite encore. Jouez d’abord une ville, avec make demo.
start-beside = À côté
start-inbox = Tous les courriels et lettres
start-health = Comment va cette installation
start-telephone = Appeler la ligne, avec un téléphone à l’écran
start-door = { $door ->
        [telephone] Un utilisateur au téléphone
        [online] Un utilisateur en ligne
        [helper] Une aide-ménagère
        [planner] Une planificatrice
        [agent] Le service clients
       *[inspector] Une inspectrice
    }
start-door-try = { $door ->
        [telephone] Lit ici ce qui lui a été dit ; répond en appelant la ligne.
        [online] Confirmez ou contestez du travail, commandez des titres, voyez pourquoi un délai finit ce jour-là.
        [helper] Encodez des heures, et voyez lesquelles sont convenues et payées.
        [planner] Validez les heures du personnel, répondez à ce qui est contesté.
        [agent] Trouvez tout le monde, aidez par téléphone, décidez ce qui attend.
       *[inspector] Regardez tout avec une raison, et ne changez rien.
    }
start-others = D’autres
