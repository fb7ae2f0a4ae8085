# Kosten, die ein Unternehmen neben dem Dienstleistungsscheck verlangt: was der Nutzer davon erfährt und sieht, und wo das Unternehmen sie ankündigt.

## An den Nutzer

notice-extra-cost-announced-subject = { $company } verlangt von Ihnen ab { $day } Zusatzkosten
notice-extra-cost-announced = Ab { $day } verlangt { $company } von Ihnen { $amount } { $per ->
        [hour] für jede Arbeitsstunde
       *[month] im Monat
    }, zusätzlich zu Ihren Dienstleistungsschecks.
notice-extra-cost-not-ours = Dieses Geld zahlen Sie direkt an { $company }. Wir ziehen es nicht ein, und es wird nicht mit Ihren Dienstleistungsschecks bezahlt.
notice-extra-cost-doing = Sind Sie nicht einverstanden, oder ist etwas unklar?
notice-extra-cost-talk = Sprechen Sie mit { $company }, vor { $day }.
notice-extra-cost-other = Sie dürfen immer ein anderes Unternehmen wählen.
notice-extra-cost-withdrawn-subject = { $company } verlangt von Ihnen nun doch keine Zusatzkosten
notice-extra-cost-withdrawn = { $company } hatte Zusatzkosten angekündigt: { $amount } { $per ->
        [hour] für jede Arbeitsstunde
       *[month] im Monat
    }. Sie sollten an diesem Tag beginnen: { $day }. Dazu kommt es nicht.
notice-extra-cost-ended-subject = { $company } verlangt von Ihnen bald keine Zusatzkosten mehr
notice-extra-cost-ended = { $company } verlangt von Ihnen jetzt { $amount } { $per ->
        [hour] für jede Arbeitsstunde
       *[month] im Monat
    }. Das gilt noch bis einschließlich { $day }.
notice-extra-cost-amount = { $amount } { $per ->
        [hour] pro Stunde
       *[month] pro Monat
    }
notice-label-extra-cost-purpose = Wofür
notice-label-first-day = Ab
notice-label-last-day = Letzter Tag

## Auf den Seiten

extra-costs = Zusatzkosten
extra-cost-amount = { $amount } { $per ->
        [hour] pro Stunde
       *[month] pro Monat
    }
extra-cost-standing = { $standing ->
        [coming] noch nicht begonnen
        [running] gilt jetzt
        [over] vorbei
       *[withdrawn] zurückgezogen
    }
extra-cost-from = ab { $first }
extra-cost-between = von { $first } bis { $last }
extra-costs-coming = Was kommt
extra-costs-running = Was jetzt gilt
extra-costs-before = Was war
extra-costs-what = Ein Unternehmen darf neben den Dienstleistungsschecks eigene Kosten verlangen, zum Beispiel für die Anfahrt. Es muss Ihnen das vorher sagen.
extra-costs-not-ours = Sie zahlen diese Kosten direkt an das Unternehmen. Wir ziehen sie nicht ein, und sie werden nie mit Ihren Dienstleistungsschecks bezahlt.
extra-costs-none = Kein Unternehmen hat Ihnen Zusatzkosten angekündigt.
extra-costs-of-household-none = Kein Unternehmen hat Zusatzkosten angekündigt.
extra-cost-told-on = Angekündigt: { $day }

## Das Unternehmen kündigt an

office-costs = Zusatzkosten
office-costs-what = Verlangen Sie von Nutzern Kosten neben den Dienstleistungsschecks? Kündigen Sie diese zuerst hier an. Wir sagen es jedem Nutzer auf dem Weg, den er gewählt hat.
office-costs-not-ours = Sie ziehen dieses Geld selbst ein. Wir ziehen es nicht ein, nichts davon wird bei uns gebucht, und Dienstleistungsschecks bezahlen es nie.
office-costs-new = Zusatzkosten ankündigen
office-costs-to = Wem?
office-costs-to-open = Allen Nutzern, mit denen Sie Arbeit haben, die noch auf eine Antwort wartet
office-costs-to-numbers = Den Nutzern mit diesen Nummern
office-costs-numbers = Nutzernummern
office-costs-numbers-hint = Eine in jeder Zeile: 12 Ziffern, wie auf der Karte des Nutzers.
office-costs-purpose = Wofür sind die Kosten?
office-costs-purpose-hint = In wenigen Worten, wie der Nutzer sie lesen wird. Höchstens { $most } Zeichen.
office-costs-amount = Wie viel, in Euro?
office-costs-amount-hint = Zum Beispiel 0,50
office-costs-per = Pro
office-costs-per-name = { $per ->
        [hour] Arbeitsstunde
       *[month] Monat
    }
office-costs-first = Ab welchem Tag?
office-costs-first-hint = Frühestens { $first }: Nutzer müssen es vorher wissen.
office-costs-check = Vor dem Ankündigen ansehen
office-costs-preview = Stimmt das?
office-costs-preview-count = { $good ->
        [0] Niemand wird benachrichtigt.
        [one] Ein Nutzer wird benachrichtigt.
       *[other] { $good } Nutzer werden benachrichtigt.
    } { $bad ->
        [0] Nichts ist falsch.
        [one] Eine Nummer wird abgelehnt.
       *[other] { $bad } Nummern werden abgelehnt.
    }
office-costs-result = Was geschieht
office-costs-row = { $how ->
        [new] wird benachrichtigt
       *[repeated] wurde schon benachrichtigt
    }
office-costs-go = Ankündigen
office-costs-change = Etwas ändern
office-costs-announced = { $good ->
        [0] Niemand wird benachrichtigt.
        [one] Ein Nutzer wird benachrichtigt.
       *[other] { $good } Nutzer werden benachrichtigt.
    } { $bad ->
        [0] Keine Nummer wurde abgelehnt.
        [one] Eine Nummer wurde abgelehnt.
       *[other] { $bad } Nummern wurden abgelehnt.
    }
office-costs-who-missing = Sagen Sie, wem: Wählen Sie eines von beiden, und geben Sie mindestens eine Nummer ein.
office-costs-too-many = Höchstens { $most } Nummern auf einmal.
office-costs-none-open = Sie haben keine Arbeit, die noch auf eine Antwort wartet.
office-costs-amount-unreadable = Geben Sie einen Betrag wie 0,50 ein.
office-costs-per-missing = Wählen Sie: pro Arbeitsstunde oder pro Monat.
office-costs-none = Sie haben keine Zusatzkosten angekündigt.
office-costs-households = { $count ->
        [one] Ein Nutzer
       *[other] { $count } Nutzer
    }
office-costs-withdraw = Zurückziehen
office-costs-withdrawn = { $count ->
        [0] Das war schon zurückgezogen.
        [one] Zurückgezogen. Ein Nutzer wird benachrichtigt.
       *[other] Zurückgezogen. { $count } Nutzer werden benachrichtigt.
    }
office-costs-end = Enden lassen
office-costs-end-last = Letzter Tag
office-costs-ended = { $count ->
        [one] Das endet. Ein Nutzer wird benachrichtigt.
       *[other] Das endet. { $count } Nutzer werden benachrichtigt.
    }

## Abgelehnt

extra-cost-incomplete = { $what ->
        [purpose] Sagen Sie, wofür die Kosten sind.
       *[amount] Sagen Sie, wie viel es ist: mehr als nichts.
    }
extra-cost-too-soon = Ein Nutzer muss Zusatzkosten vorher kennen: Sie können frühestens an diesem Tag beginnen: { $earliest }.
extra-cost-too-far-ahead = Das ist zu weit voraus: Zusatzkosten können spätestens an diesem Tag beginnen: { $latest }.
extra-cost-above-cap = In diesem System darf ein Unternehmen höchstens { $most } für eine Arbeitsstunde verlangen, und nichts pro Monat.
extra-cost-not-for-household = Sie können für den Nutzer mit der Nummer { $number } nicht arbeiten und daher auch keine Kosten ankündigen.
extra-cost-unknown = Solche Kosten haben Sie nicht angekündigt.
extra-cost-begun = Diese Kosten gelten seit { $first }. Zurückziehen geht nicht mehr; Sie können sie aber enden lassen.
extra-cost-not-running = Diese Kosten können an diesem Tag nicht enden: { $day }. Wählen Sie einen Tag ab heute, an dem sie noch gelten.
