## Übersicht eines Quartals

notice-quarterly-statement-subject = Ihre Dienstleistungsschecks vom { $first } bis zum { $last }
notice-quarterly-statement = Das ist die Übersicht Ihrer Dienstleistungsschecks vom { $first } bis zum { $last }.
notice-quarterly-statement-empty = In diesen Monaten kam nichts dazu und nichts wurde benutzt.
notice-quarterly-statement-check = Prüfen Sie sie in Ruhe. Stimmt etwas nicht, dann sagen Sie es uns.
notice-statement-before = Im Guthaben am { $day }
notice-statement-after = Im Guthaben am Abend von { $day }
notice-statement-caption = Was dazukam und was wegging
notice-statement-day = Tag
notice-statement-what = Was
notice-statement-count = Anzahl
notice-statement-event = { $event ->
        [bought] Gekauft
        [free] Kostenlos bekommen
        [spent] Benutzt
        [refunded] Zurückgezahlt
        [expired] Verfallen
       *[corrected] Berichtigt
    }
notice-statement-work = { $event ->
        [corrected] Berichtigt
       *[spent] Arbeit
    }: { $helper }, { $hours }, { $activity }

## Steuerbescheinigung

notice-tax-certificate-subject = Ihre Steuerbescheinigung für { $year }
notice-tax-certificate = Diese Bescheinigung zeigt, wie viele Dienstleistungsschecks Sie { $year } gekauft haben.
notice-tax-certificate-corrected = Sie ersetzt die Bescheinigung für { $year }, die Sie schon bekommen haben: Es zählt mehr, als darin stand. Verwenden Sie nur diese.
notice-tax-certificate-keep = Bewahren Sie diese Bescheinigung bei Ihren Steuerpapieren auf. Sie brauchen sie für Ihre Steuererklärung.
notice-tax-caption = Käufe im Jahr { $year }
notice-tax-what = Was
notice-tax-how-much = Wie viel
notice-tax-vouchers = Gekaufte Dienstleistungsschecks
notice-tax-paid = Bezahlt
notice-tax-counted = Dienstleistungsschecks, die für Ihre Steuer zählen
notice-tax-counted-price = Preis dessen, was zählt
notice-tax-percent = Ermäßigung Ihrer Steuer
notice-tax-percent-of = { $percent } % dieses Preises
