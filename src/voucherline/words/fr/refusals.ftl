## Mots communs

activity-name = { $activity ->
        [home-help] l'aide à domicile
        [shopping] les courses
        [ironing] le repassage
        [transport] le transport
       *[other] { $activity }
    }
state-name = { $state ->
        [registered] en attente d'une réponse
        [maintained] maintenue par l'entreprise
        [agreed] d'accord des deux côtés
        [contested] en contestation
        [cancelled] sans objet, car annulée
        [short] en attente de titres-services
        [outside-vouchers] à payer sans titres-services
        [reimbursed] déjà payée à l'entreprise
       *[other] déjà traitée
    }
role-name = { $role ->
        [household] l'utilisateur
        [mandate-holder] le mandataire
        [helper] l'aide-ménagère
        [company] l'entreprise
        [agent] un agent
        [supervisor] un superviseur
        [inspector] un inspecteur
       *[other] ce rôle
    }
field-name = { $field ->
        [name] nom
        [street] rue et numéro
        [postcode] code postal
        [town] commune
        [language] langue
        [solution] solution
        [order_confirmations] confirmation des commandes
       *[other] { $field }
    }

## Régimes

unknown-scheme = Il n'existe pas de régime « { $scheme } ». Choisissez un régime de la liste.
no-terms-yet = Le régime « { $scheme } » n'avait pas encore de conditions le { $on }. Choisissez un jour plus tardif.
unknown-terms = Il n'existe pas de conditions « { $version } ». Vérifiez le régime et la date dans le nom.
terms-day-outside = De nouvelles conditions peuvent valoir au plus tôt à partir du { $earliest } et au plus tard à partir du { $latest }. Choisissez un jour entre les deux.
terms-not-the-newest = Le régime a déjà des conditions à partir du { $since }. Les nouvelles viennent après toutes les autres : choisissez un jour plus tardif, ou faites d'abord retirer celles-là.
terms-unchanged = Rien ne changerait. Modifiez au moins un nombre.
term-out-of-bounds = Ce nombre ne peut pas être juste : il est d'au moins { $lowest } et d'au plus { $highest }. Vérifiez-le.
tranches-out-of-order = Chaque tranche suivante doit finir à un numéro plus élevé et ne peut pas être moins chère. Vérifiez les nombres { $name ->
        [person_tranches] de la personne
       *[other] du ménage
    }.
terms-change-settled = Cette modification { $state ->
        [proposed] attend encore une deuxième personne
        [decided] est décidée
        [leaving] est décidée, et son retrait a été demandé
        [refused] est refusée
       *[other] est retirée
    } ; ceci n'est donc pas possible. Regardez-la à nouveau.
terms-already-proposed = Une autre modification de ces conditions attend une deuxième personne. Faites-la d'abord approuver ou refuser.
terms-basis-gone = Les conditions auxquelles ceci était comparé ont changé depuis. Refusez-le et proposez-le à nouveau.
terms-reason-missing = Il manque une raison. Dites pourquoi en quelques mots.
terms-change-unknown = Il n'existe pas de modification de conditions { $id }. Vérifiez la liste des modifications.

## Personnes et entreprises

household-unknown = Nous ne connaissons pas d'utilisateur avec le numéro { $number }. Vérifiez les 12 chiffres sur une de nos lettres.
household-closed = Le compte { $number } est { $state ->
        [frozen] bloqué
        [deceased] bloqué après un décès
        [excluded] exclu
       *[other] clôturé
    } : ce n'est donc pas possible. Demandez au service clientèle ce qui reste possible.
number-invalid = Le numéro { $number } contient une faute de frappe. Relisez les 12 chiffres et tapez-les encore une fois.
company-unknown = Nous ne connaissons pas d'entreprise avec le numéro { $number }. Vérifiez le numéro sur votre agrément.
helper-unknown = Nous ne connaissons pas d'aide-ménagère avec le numéro { $number }. Vérifiez les 12 chiffres : ils commencent par 980.
no-contract = L'aide-ménagère { $helper } n'avait pas de contrat avec l'entreprise { $company } le { $day }. Encodez d'abord le contrat, ou corrigez le jour.
not-approved = L'entreprise { $company } n'était pas agréée pour { activity-name } le { $day }. Corrigez l'activité ou le jour, ou demandez l'agrément.
iban-invalid = Le numéro de compte { $iban } contient une faute de frappe. Recopiez-le de votre carte bancaire ou d'un extrait de compte.
enterprise-number-invalid = Le numéro d'entreprise { $number } contient une faute de frappe. Tapez encore une fois ses 10 chiffres.

## Titres-services et argent

not-enough-vouchers = { $free ->
        [0] Il ne reste aucun titre-service libre
        [one] Il ne reste que { $free } titre-service libre
       *[other] Il ne reste que { $free } titres-services libres
    }, et il en faut { $asked }. Commandez d'abord des titres-services.
lot-expired = Ces titres-services ont expiré le { $day } et ne peuvent plus être utilisés. Commandez de nouveaux titres-services.
nothing-to-refund = Il n'y a pas de titres-services libres que nous puissions rembourser. Ceux qui sont réservés peuvent l'être une fois la prestation annulée.
refund-needs-proof = L'utilisateur du compte { $number } est décédé : l'argent revient aux héritiers. Encodez d'abord le compte qu'ils ont prouvé.
hold-already-answered = Ces titres-services ont déjà été débités ou libérés. Regardez de nouveau la prestation avant de continuer.
not-found-in-ledger = Nous ne trouvons rien sous le numéro « { $id } ». Copiez-le en entier, comme une liste ou un fichier de paiement le montre.
same-person-twice = { $name } l'a déjà approuvé. Demandez à quelqu'un d'autre de l'approuver comme deuxième personne.
account-needs-second-person = Le compte { $iban } est noté. Pour un compte qui reçoit de l'argent, deux personnes décident : demandez à un collègue d'introduire le même compte.
already-corrected = L'écriture { $id } a déjà été corrigée. Regardez cette correction avant d'en faire une autre.
cannot-be-corrected = L'écriture { $id } ne peut plus être corrigée, car ce qui en a suivi est déjà utilisé ou payé. Corrigez d'abord cela.
correction-unknown = Aucune correction { $id } n'attend une approbation. Vérifiez la liste des corrections.

## Prestations

day-in-future = Le { $day } n'est pas encore arrivé. Encodez la prestation le jour même ou plus tard.
day-too-old = Le { $day } est trop ancien : l'encodage est possible à partir du { $oldest }. Demandez au service clientèle ce qui reste possible.
too-many-minutes-in-day = L'aide-ménagère aurait ainsi travaillé { MINUTES($minutes) } le { $day } ; { MINUTES($most) } au plus sont permises. Corrigez les heures.
overlap = Le { $day }, l'aide-ménagère a déjà des heures à partir de { CLOCK($other_start) }, qui chevauchent celles à partir de { CLOCK($start) }. Corrigez l'une des deux.
no-minutes = Une durée de { $minutes } minutes n'est pas possible. Encodez combien de temps le travail a duré.
start-invalid = Un début à la minute { $starts } du jour n'existe pas : un jour compte les minutes 0 à 1439. Corrigez l'heure à laquelle le travail a commencé.
same-prestation-differs = Vous avez déjà envoyé une prestation avec la référence { $reference }, mais avec d'autres données. Utilisez une nouvelle référence, ou corrigez la prestation envoyée.
prestation-unknown = Nous ne trouvons pas de prestation avec le numéro { $id }. Vérifiez le numéro.
move-refused = Ce n'est pas possible maintenant, car la prestation est { state-name }. Regardez de nouveau la prestation, ou appelez le service clientèle.
no-tax-relief = Rien de ce que l’utilisateur { $number } a acheté en { $year } ne donne droit à une réduction d’impôt. Vérifiez le numéro et l’année.
not-in-sample = Aucune question n’a été posée à nouveau sur cette prestation. Choisissez-en une dans la liste : voucherline sample show.
sample-answered-before = Cette question a reçu une autre réponse le { $answered_at } : la première réponse compte. Appelez le service clientèle si c’était une erreur.
nothing-to-settle = Rien ne vous attend sur cette prestation : personne n’a dit qu’elle était fausse, ou elle est déjà traitée. Regardez à nouveau la liste.
nothing-to-object-to = Personne n’a modifié, contesté ni annulé ces heures : il n’y a rien à objecter. Appelez votre entreprise si quelque chose ne va pas.
objected-before = Ce que vous avez écrit attend encore une réponse. Appelez votre entreprise si cela dure.
told-before-registered = Les heures ont été encodées le { $registered_at } : personne n’en était informé le { $told_at }. Corrigez le moment.
already-answered = { $state ->
        [registered] { $party ->
            [company] { $by ->
                [silence] Votre délai est passé, et cela compte comme votre oui : l'utilisateur doit encore répondre.
               *[person] Vous avez déjà dit oui : l'utilisateur doit encore répondre.
            }
           *[household] { $by ->
                [silence] Votre délai est passé, et cela compte comme votre oui : l'entreprise doit encore répondre.
               *[person] Vous avez déjà dit oui : l'entreprise doit encore répondre.
            }
        }
        [cancelled] Cette prestation est annulée : vous ne devez plus répondre.
        [reimbursed] Cette prestation est déjà payée à l'entreprise : il n'est plus possible de répondre.
       *[other] Cette prestation a déjà reçu une réponse : elle est { state-name }.
    } Si ce n'est pas juste, appelez le service clientèle.
changed-meanwhile = L'entreprise a corrigé cette prestation entre-temps : elle indique maintenant { MINUTES($minutes) } le { $day }. Regardez-la de nouveau, puis répondez.
form-done-before = { $name } a terminé ce formulaire le { $done_at }. Regardez ce qu’il en est avant d’aller plus loin.
form-without-address = Le nom ou l'adresse de ce formulaire ne se lit pas : aucune lettre ne peut partir. Posez la question par téléphone.
reason-missing = Il manque une raison. Dites pourquoi en quelques mots.
words-too-long = C’est trop long : { $length } caractères. Écrivez-le en { $most } caractères au plus, pour que cela tienne dans une lettre et dans un appel téléphonique.
not-yours = La prestation { $id } n'est pas dans votre liste : vous ne pouvez donc pas y répondre. Vérifiez le numéro.
second-person-needed = Votre décision est notée. Pour { MINUTES($minutes) } de travail, deux personnes décident : demandez à un collègue de prendre la même décision.
activity-unknown = L'activité « { activity-name } » n'existe pas. Choisissez 1 (aide à domicile), 2 (courses), 3 (repassage) ou 4 (transport).
not-allowed = Cela n'est pas permis pour { role-name }. Demandez à quelqu'un qui le peut, ou appelez le service clientèle.

## Comptes, coordonnées, codes, mandats

account-move-refused = Le compte { $number } est { $state ->
        [open] ouvert
        [frozen] bloqué
        [deceased] bloqué après un décès
        [excluded] exclu
       *[other] clôturé
    } : ce n'est donc pas possible. Revoyez le compte avant de le modifier.
field-missing = Le champ « { field-name } » est vide. Remplissez-le.
field-unreadable = Le champ « { field-name } » contient des signes qui ne sont ni des lettres ni des chiffres. Tapez-le encore une fois.
choice-unknown = Le champ « { field-name } » doit être un de ces mots : { $choices }. Choisissez-en un.
email-invalid = « { $email } » n'est pas une adresse e-mail. Vérifiez chaque lettre, et qu'il y a un seul @.
telephone-invalid = « { $telephone } » n'est pas un numéro de téléphone que nous pouvons appeler. Vérifiez les chiffres ; pour un autre pays, commencez par + et son indicatif.
postcode-invalid = « { $postcode } » n'est pas un code postal belge. Il a quatre chiffres, comme 5000.
contact-missing = { $what ->
        [email] Pour cela, il nous faut une adresse e-mail. Donnez-en une, ou choisissez les lettres et le téléphone.
       *[other] Pour cela, il nous faut un numéro de téléphone. Donnez-en un, ou choisissez une autre solution.
    }
contact-change-unknown = { $what ->
        [email] Aucune nouvelle adresse e-mail n'est en attente
        [telephone] Aucun nouveau numéro de téléphone n'est en attente
       *[other] Aucune nouvelle adresse postale n'est en attente
    } : il n'y a rien à arrêter. Si le changement est déjà fait, changez encore une fois.
proof-missing = Le service clientèle ne change cela que sur preuve. Notez ce qui vous a été montré.
call-hours-invalid = Des appels de { CLOCK($first) } à { CLOCK($last) } ne sont pas possibles. Choisissez des heures d'un même jour, la première d'abord.
absence-days-invalid = Une absence du { $first } au { $last } n'est pas possible : elle finit après son début, pas dans le passé, et dans { $months ->
        [one] le mois
       *[other] les { $months } mois
    }. Choisissez d'autres jours, ou demandez au service clientèle.
proof-days-invalid = Une preuve du { $first } au { $last } n'est pas possible : elle finit avant de commencer. Corrigez les jours.
code-wrong = Ce code n'est pas le bon. Vérifiez les cinq chiffres sur la lettre ; vous pouvez toujours demander un nouveau code.
code-tried-too-often = Le code était faux trop de fois. Demandez un nouveau code : il arrive par lettre.
code-malformed = Un code a { $digits } chiffres, ni plus ni moins. Choisissez-en un autre.
code-too-easy = D'autres devineraient ce code en premier. Choisissez-en un sans suite ni répétition.
mandate-unknown = Nous ne trouvons pas de mandat avec le numéro { $id }. Vérifiez le numéro.
mandate-days-invalid = Un mandat du { $first } au { $last } n'est pas possible : il finit après son début, pas dans le passé, et dans { $years ->
        [one] l'année
       *[other] les { $years } ans
    }. Choisissez d'autres jours.
mandate-too-far-ahead = Un mandat ne peut pas commencer aussi tard que le { $first }. Choisissez un premier jour jusqu'au { $latest }.
mandate-closed = Ce mandat n'est pas valable, ou ne l'est plus. L'utilisateur peut en donner un nouveau.
mandate-not-yet = Ce mandat vaut à partir du { $first }. Revenez alors.
mandate-allows-nothing = Il n'est pas dit ce que le mandat permet. Choisissez voir, répondre, ou les deux.
holder-invalid = Un mandat est donné à une autre personne : indiquez un numéro d'utilisateur, ou un nom avec une adresse e-mail ou un numéro de téléphone.

## Commandes

quota-used-up = { $left ->
        [0] Vous ne pouvez plus acheter de titres-services cette année
        [one] Vous ne pouvez plus acheter que { $left } titre-service cette année
       *[other] Vous ne pouvez plus acheter que { $left } titres-services cette année
    } ; vous en demandez { $asked }. Commandez-en moins, ou commandez de nouveau à partir du 1er janvier.
below-smallest-order = Une commande compte au moins { $smallest } titres-services ; vous en demandez { $asked }. Commandez-en plus.
not-proved = Nous n'avons pas la preuve que cet utilisateur, ce jour-là, { $proof ->
        [priority-group] appartient à un groupe prioritaire
       *[other] est une mère indépendante
    }. Envoyez-nous d'abord la preuve.
order-unknown = Nous ne trouvons pas de commande avec le numéro { $id }. Vérifiez le numéro.
line-unknown = Aucune ligne de banque avec le numéro { $id } n'attend dans la corbeille. Vérifiez la corbeille ; quelqu'un a peut-être déjà décidé.
line-is-no-payment = La ligne { $id } n'a pas apporté d'argent : il n'y a rien à créditer ni à rendre. Vérifiez-la, puis laissez-la telle quelle.

## Banque

account-unknown = Aucun compte bancaire n'est connu ici pour le régime « { $scheme } ». Vérifiez le nom du régime.
does-not-add-up = L'extrait du compte { $account } n'est pas juste : la différence est de { CENTS($difference) }. Redemandez le fichier à la banque ; rien n'a été importé.
amount-lost = Le montant à la ligne { NUMBER($line, useGrouping: 0) } de l'extrait du compte { $account } est illisible, et il manque aussi un solde. Redemandez le fichier à la banque ; rien n'a été importé.
nothing-to-pay = Il n'y a rien à payer. Vous ne devez rien faire ; regardez de nouveau quand d'autres prestations seront acceptées.
statement-refused = Le fichier de la banque ne peut pas être lu. { $reason }

## Des heures dans un fichier

columns-missing = La première ligne du fichier doit nommer les colonnes ; il manque : { $columns }. Ajoutez-les et renvoyez le fichier.
cell-unreadable = « { $found } » dans la colonne { $column } est illisible. Corrigez et renvoyez la ligne.
row-unreadable = La ligne n'a pas le même nombre de cellules que la première, ou un guillemet de trop. Corrigez-la et renvoyez-la.

## Avis et lettres

notice-unknown = Nous ne trouvons pas d'avis avec le numéro { $id }. Vérifiez le numéro.
delivery-unknown = Nous ne trouvons pas de remise avec le numéro { $id }. Vérifiez le numéro.
delivery-move-refused = Ce n'est pas possible maintenant, car { $state ->
        [waiting] la remise doit encore partir
        [under-way] la remise est en route
        [handed-over] la remise est déjà partie
        [told] la personne est déjà informée
        [failed] la remise a déjà échoué
       *[other] la remise n'est plus nécessaire
    }. Regardez de nouveau l'avis.
run-unknown = Il n'y a pas de tirage { $name }. Vérifiez la liste : voucherline letters list.
run-not-printed = Le tirage { $name } n'est pas encore imprimé. Imprimez-le d'abord : voucherline letters run.
reason-to-look-missing = Dites pourquoi vous consultez ce dossier : l’utilisateur peut le lire.

## Se connecter

login-taken = Quelqu’un se connecte déjà sous le nom « { $login } ». Choisissez un autre nom de connexion.
login-unreadable = « { $login } » ne peut pas être un nom de connexion. Utilisez de 3 à 60 lettres minuscules et chiffres ; des points, des tirets, _, @ et + peuvent se trouver entre eux.
user-unknown = Personne ne se connecte sous le nom « { $login } ». Vérifiez le nom dans la liste.
password-too-short = Ce mot de passe est trop court. Choisissez-en un de { $least } signes ou plus, par exemple quatre mots.
password-too-common = Beaucoup de gens utilisent ce mot de passe. Choisissez-en un autre.
password-of-own-words = Ce mot de passe ne contient presque que votre nom ou des mots des titres-services. Choisissez d’autres mots.
file-harmful = Ce fichier est dangereux : il contient un virus. Nous ne l’avons pas accepté.
file-not-scanned = Nous n’avons pas pu vérifier maintenant si ce fichier contient un virus, et ne l’avons pas accepté. Réessayez dans quelques minutes.
asked-too-often = Vous pouvez vous renseigner sur { $most } numéros d’utilisateur au plus en { $hours ->
        [one] une heure
       *[other] { $hours } heures
    }. Attendez un peu, puis réessayez.
duty-missing = Dites ce que cette personne peut faire pour l’entreprise : propriétaire, planificateur ou comptable.
second-needed = Il vous faut autre chose en plus du mot de passe. Ajoutez d’abord une autre clé d’accès.
