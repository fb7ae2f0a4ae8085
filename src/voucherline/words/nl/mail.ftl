## Wat onder elke e-mail staat, en boven de feiten

mail-facts = In het kort
mail-fact = { $label }: { $value }
mail-legal = Dit is een wettelijk bericht. U kunt zich er niet voor uitschrijven.
mail-why = { $reader ->
        [helper] U krijgt het omdat u als huishoudhulp met dienstencheques werkt.
        [company] U krijgt het omdat uw onderneming erkend is voor dienstencheques.
       *[household] U krijgt het omdat u dienstencheques gebruikt.
    }
mail-instead = { $reader ->
        [helper] Is uw e-mailadres veranderd, of hebt u een vraag? Antwoord op deze e-mail: de klantendienst leest uw antwoord.
        [company] Is uw e-mailadres veranderd, of hebt u een vraag? Antwoord op deze e-mail: de klantendienst leest uw antwoord.
       *[household] Hoort u het liever per telefoon of per brief? U mag altijd een andere oplossing kiezen. Antwoord op deze e-mail of bel de klantendienst.
    }

mail-address-unusable = Naar het e-mailadres “{ $address }” kan geen e-mail vertrekken. Kijk het adres na en verbeter het.
