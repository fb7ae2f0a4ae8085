## L'état d'une installation, pour qui la gère

health-title = État de Voucherline
health-all-well = Tout va bien.
health-something-wrong = Quelque chose ne va pas. Ce que vous pouvez faire se trouve dans docs/runbooks/serve.md.
health-good = Bien.
health-bad = Problème.
health-not-known = Inconnu : le contrôle n'a pas pu être fait.
health-database-well = La base de données répond.
health-database-ill = La base de données est injoignable ou ne peut pas exécuter ses fonctions. Après une mise à jour, il faut la redémarrer.
health-migrations-well = Les tables sont à jour.
health-migrations-ill = Les tables ne sont pas à jour : il manque { $missing ->
        [one] 1 modification
       *[other] { $missing } modifications
    }.
health-clockwork-well = L'horloge tourne. Elle a consulté l'horaire pour la dernière fois le { $ticked_at }.
health-clockwork-never = Aucune horloge n'a jamais tourné ici.
health-clockwork-silent = Aucune horloge ne tourne. La dernière a consulté l'horaire le { $ticked_at }.
health-clockwork-behind = L'horloge tourne, mais son travail reste en attente depuis le { $behind_since }.
health-jobs-well = { $workers ->
        [one] { $workers } processus de travail est actif
       *[other] { $workers } processus de travail sont actifs
    }. Tâches en attente : { $waiting }. Tâches échouées : { $failed }.
health-jobs-without-workers = Aucun processus de travail n'est actif. Tâches en attente : { $waiting }.
health-jobs-late = Les processus de travail ne suivent pas : une tâche attend depuis le { $waiting_since }. Tâches en attente : { $waiting }.
health-letters-well = Toutes les lettres partent à temps à la poste. Lettres qui attendent un tirage : { $waiting }.
health-letters-late = { $late ->
        [one] { $late } lettre devrait déjà être
       *[other] { $late } lettres devraient déjà être
    } à la poste. La plus ancienne est en retard depuis le { $late_since }.
health-deliveries-well = Aucune remise n'est bloquée.
health-deliveries-stuck = { $stuck ->
        [one] { $stuck } remise est bloquée
       *[other] { $stuck } remises sont bloquées
    } en route. La plus ancienne aurait dû se terminer le { $stuck_since }.
health-deliveries-unwritable = { $unwritable ->
        [one] 1 avis du dernier jour n’a pas pu être écrit
       *[other] { $unwritable } avis du dernier jour n’ont pas pu être écrits
    }, par une erreur de notre part. Un autre canal a été essayé ; le journal technique dit pourquoi.
health-mail-well = Les e-mails peuvent partir.
health-mail-down = Aucun serveur n'accepte nos e-mails, ou quelqu'un a signalé une panne. La panne a commencé le { $down_since }.
health-facts-well = Ce qui arrive est annoncé tout de suite aux personnes concernées.
health-facts-undecided = Il n'est pas encore décidé qui doit être informé de ce qui est arrivé le { $undecided_since }.
