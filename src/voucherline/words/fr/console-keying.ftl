# Formulaires papier, encodés par le service clientèle.
console-forms = Formulaires papier
console-registration = Formulaire d’inscription
console-registration-how = Tout se fait au clavier : Tab avance, les flèches choisissent, Entrée inscrit. Est-ce un formulaire pour participer autrement ?
console-response = Formulaire de réponse
console-form-scheme = Régime
console-form-language = Langue
console-language = { $what ->
        [nl] Néerlandais
        [fr] Français
        [de] Allemand
       *[en] Anglais
    }
console-form-surname = Nom
console-form-first-name = Prénom
console-form-street = Rue, numéro et boîte
console-form-postcode = Code postal
console-form-town = Commune
console-form-telephones = Numéros de téléphone
console-form-telephones-hint = Le premier est appelé en premier ; séparez-les par des virgules.
console-form-email = E-mail
console-form-solution = Participe
console-form-solution-is = { $what ->
        [online] En ligne
        [email] Par e-mail
       *[telephone] Par téléphone
    }
console-form-confirmations = Les commandes sont confirmées
console-form-confirmations-are = { $what ->
        [email] Par e-mail
       *[letter] Par lettre
    }
console-form-confirmations-usual = Comme d’habitude
console-form-large-print = Lettres en grands caractères
console-form-statements = Le relevé de chaque trimestre par lettre
console-register = Inscrire
console-choose-one = Choisissez une réponse.
console-registered = { $name } est inscrit sous le numéro { $number }. La lettre de bienvenue et le code partent d’eux-mêmes.
console-alike = Peut-être déjà inscrit
console-alike-how = Comparez avec le formulaire. S’il s’agit d’une de ces personnes, il ne faut pas de nouveau compte.
console-alike-other = C’est quelqu’un d’autre : inscrire
console-response-number = Numéro d’utilisateur sur le formulaire
console-response-number-hint = Douze chiffres ; un lecteur de codes-barres les tape pour vous.
console-response-next = Continuer
console-response-key-in = Encoder
console-response-keyed = Encodé pour { $name }.
console-response-same = Pour { $name }, c’était déjà ainsi.
