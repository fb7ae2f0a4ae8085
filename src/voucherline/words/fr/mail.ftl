## Ce qui figure sous chaque e-mail, et au-dessus des faits

mail-facts = En bref
mail-fact = { $label } : { $value }
mail-legal = Ceci est un avis légal. Vous ne pouvez pas vous en désabonner.
mail-why = { $reader ->
        [helper] Vous le recevez parce que vous travaillez comme aide-ménager ou aide-ménagère avec des titres-services.
        [company] Vous le recevez parce que votre entreprise est agréée pour les titres-services.
       *[household] Vous le recevez parce que vous utilisez des titres-services.
    }
mail-instead = { $reader ->
        [helper] Votre adresse e-mail a changé, ou vous avez une question ? Répondez à cet e-mail : le service clientèle lit votre réponse.
        [company] Votre adresse e-mail a changé, ou vous avez une question ? Répondez à cet e-mail : le service clientèle lit votre réponse.
       *[household] Vous préférez le téléphone ou les lettres ? Vous pouvez toujours choisir une autre solution. Répondez à cet e-mail ou appelez le service clientèle.
    }

mail-address-unusable = Aucun e-mail ne peut partir vers l'adresse « { $address } ». Vérifiez l'adresse et corrigez-la.
