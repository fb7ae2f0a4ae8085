## Le relevé d'un trimestre

notice-quarterly-statement-subject = Vos titres-services du { $first } au { $last }
notice-quarterly-statement = Voici le relevé de vos titres-services du { $first } au { $last }.
notice-quarterly-statement-empty = Pendant ces mois, rien n'est entré et rien n'a été utilisé.
notice-quarterly-statement-check = Prenez le temps de vérifier. Si quelque chose n'est pas exact, dites-le-nous.
notice-statement-before = Dans le portefeuille le { $day }
notice-statement-after = Dans le portefeuille à la fin de la journée du { $day }
notice-statement-caption = Ce qui est entré et ce qui est sorti
notice-statement-day = Jour
notice-statement-what = Quoi
notice-statement-count = Nombre
notice-statement-event = { $event ->
        [bought] Achetés
        [free] Reçus gratuitement
        [spent] Utilisés
        [refunded] Remboursés
        [expired] Périmés
       *[corrected] Corrigés
    }
notice-statement-work = { $event ->
        [corrected] Corrigé
       *[spent] Travail
    } : { $helper }, { $hours }, { $activity }

## L'attestation fiscale

notice-tax-certificate-subject = Votre attestation fiscale pour { $year }
notice-tax-certificate = Cette attestation montre combien de titres-services vous avez achetés en { $year }.
notice-tax-certificate-corrected = Elle remplace l'attestation pour { $year } que vous avez déjà reçue : le montant qui compte est plus élevé. N'utilisez que celle-ci.
notice-tax-certificate-keep = Gardez cette attestation avec vos papiers d'impôts. Vous en avez besoin pour votre déclaration.
notice-tax-caption = Achats de { $year }
notice-tax-what = Quoi
notice-tax-how-much = Combien
notice-tax-vouchers = Titres-services achetés
notice-tax-paid = Payé
notice-tax-counted = Titres-services qui comptent pour vos impôts
notice-tax-counted-price = Prix de ce qui compte
notice-tax-percent = Réduction de vos impôts
notice-tax-percent-of = { $percent } % de ce prix
