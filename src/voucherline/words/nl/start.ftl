start-title = Dienstencheques
start-what = Hier beantwoordt u het werk van uw huishoudhulp, en ziet u uw dienstencheques.
start-samples = Kom binnen als iemand van deze gespeelde stad
start-samples-why = Deze mensen bestaan niet. Alleen op deze machine, en alleen in een gespeelde stad, kan iedereen als hen binnenkomen.
start-how = { $how ->
        [online] regelt alles online
        [email] krijgt e-mail, antwoordt per telefoon
        [helper] huishoudhulp
        [company] onderneming
        [planner] planner van een onderneming
        [agent] klantendienst
        [supervisor] supervisor van de klantendienst
        [inspector] inspecteur
       *[telephone] wordt opgebeld, antwoordt per telefoon
    }
start-come-in = Kom binnen
start-no-town = Er woont nog niemand. Speel eerst een stad, met make demo.
start-beside = Ernaast
start-inbox = Alle e-mails en brieven
start-health = Hoe het deze installatie gaat
start-telephone = Bel de lijn, met een telefoon op het scherm
start-door = { $door ->
        [telephone] Een gebruiker per telefoon
        [online] Een gebruiker online
        [helper] Een huishoudhulp
        [planner] Een planner
        [agent] De klantendienst
       *[inspector] Een inspecteur
    }
start-door-try = { $door ->
        [telephone] Leest hier wat gemeld is; antwoordt door de lijn te bellen.
        [online] Bevestig of betwist werk, bestel cheques, kijk waarom een termijn dan eindigt.
        [helper] Geef uren in, en zie welke goedgekeurd en betaald zijn.
        [planner] Valideer de uren van de huishoudhulpen, antwoord op wat betwist is.
        [agent] Vind iedereen, help per telefoon, beslis wat wacht.
       *[inspector] Bekijk alles met een reden, en verander niets.
    }
start-others = Anderen
