# What stands on every letter around its message.
letter-sender = Titres-services
letter-call = Une question ? Appelez :
letter-to-family = À la famille de { $name }
letter-your-number = Votre numéro d’utilisateur
letter-number-code = Code-barres du numéro d’utilisateur { $number }
letter-at-a-glance = En bref
letter-page = Page { $page } sur { $pages }
letter-run-title = Lettres, impression { $run }
letter-slip-code = Code QR de ce talon-réponse : { $reference }
letter-slip-day = Date :
letter-slip-signature = Signature :
letter-slip-back = Détachez ce talon et renvoyez-le à : Titres-services, { $street }, { $postcode } { $town }.
manifest-damaged = La liste de l’impression ne peut pas être lue{ $row ->
    [0] {""}
   *[other] {" "}: la ligne { $row } n’est pas correcte
 }.
