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
