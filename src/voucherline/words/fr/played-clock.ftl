played-clock = L’horloge de cette ville jouée
played-clock-what = Avancez l’horloge, et tous les jours entre-temps sont joués : le silence répond, des titres expirent, lettres et e-mails partent, les entreprises sont payées. Elle ne recule jamais.
played-clock-now = Nous sommes le { $moment }.
played-clock-look = Plus sur l’horloge
played-clock-push = { $count ->
        [one] Avancer d’un jour
       *[other] Avancer de { $count } jours
    }
played-clock-pushed = { $count ->
        [one] Un jour est joué : { $done } fait.
       *[other] { $count } jours sont joués : { $done } faits.
    }
played-clock-progress = Avancement
played-clock-again = Regarder encore
played-clock-already = L’horloge avance déjà. Attendez qu’elle s’arrête.
played-clock-see = Voir ce qui s’est passé
