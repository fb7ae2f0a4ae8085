# Argent et preuves que le service clientèle encode à la main : l’un propose, un autre approuve.
console-first-person = Proposé par { $name }
console-decline = Refuser
console-take-back = Retirer ma proposition
console-declined = Refusé : rien ne se passe. La raison est conservée.
console-declined-lately = Refusé ou retiré au cours des { $count } derniers jours
console-declined-by = { $how ->
        [taken-back] Retiré par { $name }, { $moment }
       *[declined] Refusé par { $name }, { $moment }
    }
console-own-declined = { $count ->
        [one] Une de vos propositions a été refusée au cours des { $days } derniers jours. La raison est ici.
       *[other] { $count } de vos propositions ont été refusées au cours des { $days } derniers jours. Les raisons sont ici.
    }
console-refund = Rendre de l’argent
console-refund-how = { $count ->
        [0] Aucun titre-service n’est libre : il n’y a rien à rendre.
        [one] Un titre-service est libre. Son prix retourne au compte qui l’a payé, ou au compte pour les restitutions.
       *[other] { $count } titres-services sont libres. Leur prix retourne au compte qui les a payés, ou au compte pour les restitutions.
    }
console-refund-vouchers = Combien de titres-services ?
console-refund-vouchers-hint = Vide : tous ceux qui sont libres et ont été payés. Les titres-services gratuits ne sont pas remboursés.
console-refund-propose = Proposer la restitution
console-rights = Preuves et titres-services gratuits
console-proofs = Ce qui a été prouvé
console-proof-of = { $what ->
        [self-employed-mother] Mère indépendante
       *[other] Groupe prioritaire
    }
console-proof-holds = valable aujourd’hui
console-proof-since = depuis le { $day }
console-proof-none = Rien n’a été prouvé.
console-proof-enter = Encoder une preuve
console-proof-first = Premier jour
console-proof-last = Dernier jour (peut rester vide)
console-proof-entered = La preuve est encodée ; l’utilisateur en est informé.
console-free = Titres-services gratuits
console-free-how = Une mère indépendante les reçoit une fois par an, sur preuve. Ils comptent dans le quota et ne sont pas remboursés.
console-free-none = Encodez d’abord la preuve qu’il s’agit d’une mère indépendante.
console-free-propose = Proposer les titres-services gratuits de cette année
console-told = L’utilisateur a été informé de vive voix
console-told-how = Seulement si vous le lui avez dit en face : aide-ménager, jour et heures. Son temps pour répondre commence quand un superviseur l’approuve, pas avant.
console-told-where = Où, quand et à qui ?
console-told-propose = Proposer qu’il est informé
