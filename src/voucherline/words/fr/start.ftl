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
