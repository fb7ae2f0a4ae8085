## Overzicht van een kwartaal

notice-quarterly-statement-subject = Uw dienstencheques van { $first } tot en met { $last }
notice-quarterly-statement = Dit is het overzicht van uw dienstencheques van { $first } tot en met { $last }.
notice-quarterly-statement-empty = In die maanden is er niets bijgekomen en niets gebruikt.
notice-quarterly-statement-check = Kijk het rustig na. Klopt er iets niet? Laat het ons weten.
notice-statement-before = In de portefeuille op { $day }
notice-statement-after = In de portefeuille op het einde van { $day }
notice-statement-caption = Wat erbij kwam en wat eraf ging
notice-statement-day = Dag
notice-statement-what = Wat
notice-statement-count = Aantal
notice-statement-event = { $event ->
        [bought] Gekocht
        [free] Gratis gekregen
        [spent] Gebruikt
        [refunded] Terugbetaald
        [expired] Vervallen
       *[corrected] Rechtgezet
    }
notice-statement-work = { $event ->
        [corrected] Rechtgezet
       *[spent] Werk
    }: { $helper }, { $hours }, { $activity }

## Fiscaal attest

notice-tax-certificate-subject = Uw fiscaal attest voor { $year }
notice-tax-certificate = Dit attest toont hoeveel dienstencheques u in { $year } kocht.
notice-tax-certificate-corrected = Het vervangt het attest voor { $year } dat u al kreeg: er telt meer mee dan daarin stond. Gebruik alleen dit attest.
notice-tax-certificate-keep = Bewaar dit attest bij uw belastingpapieren. U hebt het nodig voor uw aangifte.
notice-tax-caption = Aankopen in { $year }
notice-tax-what = Wat
notice-tax-how-much = Hoeveel
notice-tax-vouchers = Gekochte dienstencheques
notice-tax-paid = Betaald
notice-tax-counted = Dienstencheques die meetellen voor uw belasting
notice-tax-counted-price = Prijs van wat meetelt
notice-tax-percent = Vermindering van uw belasting
notice-tax-percent-of = { $percent } % van die prijs
