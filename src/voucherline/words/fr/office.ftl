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
