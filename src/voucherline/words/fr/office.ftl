office-home = Aperçu
office-work = Travail
office-waiting = { $state ->
        [contested] { $count ->
            [one] Une prestation est contestée : vous devez répondre.
           *[other] { $count } prestations sont contestées : vous devez répondre.
        }
       *[registered] { $count ->
            [one] Une prestation attend votre validation.
           *[other] { $count } prestations attendent votre validation.
        }
    }
office-waiting-none = Rien ne vous attend.
office-contest-answer = Répondre
office-validate = Valider
office-filter = Quel travail
office-show = Montrer
office-show-waiting = ce qui nous attend
office-helper-any = toutes les aides-ménagères
office-day-first = Du
office-day-last = Jusqu’au
office-work-count = { $count ->
        [one] Une prestation.
       *[other] { $count } prestations.
    }
office-tick = Cocher
office-tick-all = Tout cocher
office-untick-all = Tout décocher
office-validate-ticked = Valider ce qui est coché
office-amend-ticked = Corriger ce qui est coché
office-cancel-ticked = Annuler ce qui est coché
office-keys = Dans la liste, les flèches passent d’une case à l’autre, la barre d’espace coche, et Ctrl+A coche tout.
office-household = Numéro d’utilisateur
office-waits = vous attend
office-further = Suite
office-work-none = Aucun travail ne correspond.
office-tick-none = Rien de ce qui peut encore changer n’est coché. Cochez ce que vous voulez, puis choisissez à nouveau.
office-reference = Votre référence
office-contested = L’utilisateur dit : ce n’est pas juste
office-contest-how = Corrigez le travail, annulez-le, ou maintenez-le en disant pourquoi.
office-amend = Corriger
office-cancel = Annuler le travail
office-maintain = Maintenir
office-maintain-why = Pourquoi est-ce juste tel quel ?
office-maintain-then = L’utilisateur le lit. S’il n’est pas d’accord, le service clientèle décide.
office-maintained = Vous maintenez le travail. L’utilisateur apprend pourquoi.
office-cancel-count = { $count ->
        [one] Annuler une prestation
       *[other] Annuler { $count } prestations
    }
office-cancel-then = Un travail annulé ne revient pas et n’est pas payé. L’utilisateur en est informé, avec votre raison.
office-cancel-why = Pourquoi ?
office-cancel-why-missing = Dites en quelques mots pourquoi.
office-amend-then = Qui était déjà informé du travail l’est à nouveau, et doit alors répondre en personne. Ce que vous laissez tel quel ne change pas.
office-hours-unreadable = Indiquez des heures comme 3, 2:45 ou 2,75.
office-activity-missing = Choisissez une activité.
office-results = Ce qu’il en est
office-result = Résultat
office-results-count = { $done } effectués, { $refused } non effectués.
office-not-done = Non effectué.
office-done = { $how ->
        [validated] Validé
        [cancelled] Annulé
        [amended] Corrigé
       *[unchanged] Inchangé
    }
office-column = { $column ->
        [helper] aide-ménagère
        [household] utilisateur
        [company] entreprise
        [day] jour
        [hours] heures
        [minutes] minutes
        [start] début
        [activity] activité
        [reference] référence
        [number] numéro aide-ménagère
        [name] nom
        [language] langue
        [email] courriel
        [telephone] téléphone
        [first] premier jour
       *[last] dernier jour
    }
office-enter = Encoder du travail
office-enter-how = Ce que vous encodez est considéré comme validé. L’utilisateur en est informé et doit répondre. Beaucoup de lignes à la fois :
office-household-hint = 12 chiffres, comme sur la carte de l’utilisateur.
office-hours-hint = Comme 3, 2:45 ou 2,75.
office-start = Début (si connu)
office-start-unreadable = Indiquez une heure comme 9:30, ou laissez vide.
office-reference-optional = Votre référence (facultatif)
office-reference-unreadable = Une référence a au plus { $most } lettres, chiffres ou signes, sur une ligne.
office-helper-missing = Choisissez une de vos aides-ménagères.
office-enter-go = Encoder
office-entered = Encodé : { $day }, utilisateur { $household }.
office-status = Peut-on y travailler ?
office-status-why = Vous pouvez seulement savoir si vous pouvez encoder du travail pour cet utilisateur, et combien de temps prend la réponse. Qui c’est et ce que contient le portefeuille n’appartient qu’à lui.
office-status-go = Demander
office-status-open = Vous pouvez y travailler.
office-status-closed = Aucun nouveau travail ne peut être encodé pour cet utilisateur. Demandez-lui, ou au service clientèle.
office-status-not-approved = Vous n’êtes pas agréé dans la région de cet utilisateur.
office-status-activities = Vous y êtes agréé pour :
office-status-online = L’utilisateur répond en ligne.
office-status-otherwise = L’utilisateur ne répond pas en ligne, et dispose de plus de temps pour répondre.
office-files = Fichiers
office-files-how = CSV ou XLSX, au plus 2 Mo et 5000 lignes. Vous voyez d’abord ce qu’il adviendrait de chaque ligne ; rien n’est encodé avant que vous le disiez. La même ligne deux fois compte une fois.
office-file-what = Que contient-il ?
office-file-kind = { $kind ->
        [helpers] Aides-ménagères et contrats
       *[hours] Heures prestées
    }
office-file = Fichier
office-file-missing = Choisissez d’abord un fichier.
office-file-try = Voir ce qu’il adviendrait
office-templates = Fichiers vides à remplir
office-files-before = Introduits auparavant
office-file-tried = seulement essayé
office-file-rows = { $rows } lignes, dont { $refused } impossibles
office-file-would = Peut être encodé
office-file-would-not = Ne peut pas être encodé
office-file-done = Encodé
office-file-refused = Non encodé
office-file-known = Déjà encodé auparavant : rien ne change
office-file-nothing-yet = Rien n’est encore encodé.
office-file-enter = { $count ->
        [one] Encoder une ligne
       *[other] Encoder { $count } lignes
    }
office-file-no-good = Il n’y a rien à encoder. Corrigez le fichier et introduisez-le à nouveau.
office-file-entered = Le fichier est encodé.
office-file-more = { $count ->
        [one] Et encore une ligne : emportez les résultats pour la voir.
       *[other] Et encore { $count } lignes : emportez les résultats pour les voir.
    }
office-file-results = Résultats de toutes les lignes (CSV)
office-file-kept = Le fichier tel que vous l’avez introduit
office-row = Ligne
office-result-why = Pourquoi
office-row-how = { $how ->
        [entered] encodé
        [known] déjà encodé auparavant
       *[refused] non encodé
    }
another-company = La ligne concerne l’entreprise { $number }. N’introduisez que les heures de votre propre entreprise, ou supprimez cette colonne.
file-too-big = Le fichier est trop grand : au plus { $most_megabytes } Mo. Divisez-le et introduisez les parties.
too-many-rows = Le fichier a trop de lignes : au plus { $most }. Divisez-le et introduisez les parties.
file-of-other-kind = Ce n’est ni du CSV ni du XLSX. Enregistrez le tableau sous l’un de ces formats et introduisez-le à nouveau.
file-with-macros = Le classeur contient des macros ou d’autres fichiers. Enregistrez-le en XLSX simple ou en CSV, et introduisez-le à nouveau.
file-damaged = Le classeur ne peut pas être ouvert : il est endommagé. Enregistrez-le à nouveau, ou introduisez-le en CSV.
office-user = Utilisateur
office-payments = Paiements
office-owed = { $count ->
        [0] Rien n’attend d’être remis
        [one] Un titre-service attend d’être remis
       *[other] { $count } titres-services attendent d’être remis
    }
office-submits-by-itself = Cela se fait tout seul chaque jour. Vous pouvez aussi le faire maintenant.
office-submits-when-asked = Ce n’est payé qu’une fois remis.
office-submit = Remettre maintenant
office-submitted = Remis. C’est payé avec le prochain fichier à la banque.
office-submits = Comment remettez-vous ?
office-submits-way = { $way ->
        [itself] Quand nous le disons
       *[daily] Chaque jour, automatiquement
    }
office-submits-missing = Choisissez comment vous remettez.
office-submits-noted = C’est noté comment vous remettez.
office-note = Noter
office-paid-before = Vos paiements
office-payments-none = Il n’y a pas encore de paiements.
office-amount = Montant
office-payment-state = { $state ->
        [open] en préparation
        [submitted] en route
        [paid] payé
       *[came-back] renvoyé par votre banque
    }
office-payment = Paiement du { $day }
office-payment-file = releve
office-payment-reference = Référence du paiement
office-statement = Relevé :
office-statement-more = { $count ->
        [one] Et encore une ligne : elle figure dans le relevé.
       *[other] Et encore { $count } lignes : elles figurent dans le relevé.
    }
office-statement-column = { $column ->
        [reference] votre référence
        [day] jour
        [helper-number] numéro aide-ménagère
        [helper] aide-ménagère
        [household] numéro d’utilisateur
        [minutes] minutes
        [vouchers] titres-services
       *[amount] montant (EUR)
    }
office-not-your-duty = C’est pour un collègue
office-not-your-duty-ask = Vous êtes connecté avec d’autres tâches. Demandez au propriétaire du compte de votre entreprise.
office-helpers = Aides-ménagères
office-hire = Conclure un contrat
office-hire-many = Beaucoup à la fois :
office-hire-go = Conclure
office-helper-name = Nom
office-helper-number = Numéro de l’aide-ménagère (si elle en a un)
office-helper-number-hint = 12 chiffres commençant par 980. Qui n’en a pas encore en reçoit un.
office-number = Numéro
office-language = { $language ->
        [nl] néerlandais
        [fr] français
        [de] allemand
        [en] anglais
        [pl] polonais
        [pt] portugais
        [ro] roumain
       *[es] espagnol
    }
office-contract = Contrat
office-contract-first = Premier jour du contrat
office-contract-last = Dernier jour du contrat (si connu)
office-contract-since = Depuis le { $day }
office-contract-end = Fin du contrat
office-contract-end-go = Terminer
office-contract-ends = Le contrat se termine le { $day }.
office-hired = Le contrat avec { $name } est conclu. Numéro de l’aide-ménagère : { $number }.
office-hired-before = Ce contrat avec { $name } existait déjà : rien ne change.
helper-unreachable = Donnez une adresse e-mail ou un numéro de téléphone : sans l’un des deux, personne ne peut vous envoyer de code.
helper-incomplete = { $what ->
        [language] Choisissez une langue que nous parlons : nl, fr, de, en, pl, pt, ro ou es.
       *[name] Indiquez le nom de l’aide-ménagère.
    }
contract-days-invalid = Un contrat qui commence le { $first } ne peut pas se terminer le { $last }. Corrigez les jours.
contract-overlaps = Cette aide-ménagère a déjà un contrat avec vous à partir du { $first }, pour certains de ces jours. Terminez d’abord celui-là.
no-such-contract = Cette aide-ménagère n’a pas de contrat avec vous le { $day }. Vérifiez les jours.
office-figures = Chiffres
office-figures-drawn = Heures par mois
office-figures-table = Les douze derniers mois
office-figures-file = chiffres
office-figures-column = { $column ->
        [month] Mois
        [work] Prestations
        [hours] Heures
        [agreed] Approuvées par les deux
       *[vouchers] Titres-services utilisés
    }
office-objections = Remarques
office-objections-what = Vos aides-ménagères ont écrit qu’une modification de leurs heures n’est pas correcte. Elles lisent votre réponse sur leur page. Les heures elles-mêmes ne changent pas pour autant : modifiez-les dans la prestation.
office-objections-none = Aucune aide-ménagère n’attend de réponse.
office-objections-wait = { $count ->
        [one] Une aide-ménagère a écrit que ses heures ne sont pas correctes.
       *[other] { $count } fois, une aide-ménagère a écrit que ses heures ne sont pas correctes.
    }
office-objection-answer = Votre réponse
office-objection-send = Répondre
office-objection-answered = Votre réponse est notée. L’aide-ménagère la lit sur sa page.
office-users = Qui se connecte
office-user-name = Nom
office-user-login = Nom de connexion
office-user-may = Peut
office-user-change = Modifier
office-user-you = c’est vous
office-user-waits = n’a pas encore choisi de mot de passe
office-user-invite = Inviter quelqu’un
office-user-invite-go = Inviter
office-user-invite-again = Inviter à nouveau
office-user-end = Retirer l’accès
office-user-end-then = La personne que vous invitez à nouveau choisit un nouveau mot de passe ; l’ancien ne fonctionne plus. La personne à qui vous retirez l’accès est déconnectée immédiatement.
office-user-ended = { $name } ne peut plus se connecter.
office-user-oneself = Vous ne modifiez pas votre propre accès ici. Demandez-le à un autre propriétaire ou au service clientèle.
office-user-name-missing = Dites qui vous invitez.
office-user-login-hint = Pour se connecter : petites lettres et chiffres, comme an.peeters
office-user-invited = Invitation pour { $login }
office-user-invited-then = Transmettez vous-même ce code, pas dans le même e-mail que le nom de connexion. Vous ne le voyez qu’une fois ; il fonctionne une fois, dans les { $days } jours.
office-duty = { $duty ->
        [owner] propriétaire
        [planner] planificateur
       *[accountant] comptable
    }
office-duty-hint = { $duty ->
        [owner] Tout, y compris qui se connecte.
        [planner] Les aides-ménagères et leurs heures.
       *[accountant] Ce qui est payé à l’entreprise.
    }

## Where the company is written to

office-reach = Où nous vous écrivons
office-reach-why = C’est là que vont les messages sur vos prestations et vos paiements. Seul un propriétaire change ceci.
office-reach-email = Adresse e-mail
office-reach-save = Enregistrer
office-reach-changed = C’est noté. Dès maintenant, nous écrivons là.
office-reach-same = Rien n’a changé.
