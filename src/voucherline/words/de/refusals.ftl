## Gemeinsame Wörter

activity-name = { $activity ->
        [home-help] Hilfe im Haushalt
        [shopping] Einkäufe
        [ironing] Bügeln
        [transport] Fahrdienst
       *[other] { $activity }
    }
state-name = { $state ->
        [open] offen
        [frozen] gesperrt
        [deceased] nach einem Todesfall gesperrt
        [excluded] ausgeschlossen
        [closed] geschlossen
        [registered] noch ohne Antwort
        [maintained] vom Unternehmen aufrechterhalten
        [agreed] bestätigt
        [contested] angefochten
        [cancelled] storniert
        [short] noch ohne genug Dienstleistungsschecks
        [outside-vouchers] ohne Dienstleistungsschecks zu bezahlen
        [reimbursed] dem Unternehmen bezahlt
       *[other] abgeschlossen
    }
role-name = { $role ->
        [household] der Nutzer
        [mandate-holder] ein Bevollmächtigter
        [helper] die Haushaltshilfe
        [company] das Unternehmen
        [agent] ein Mitarbeiter
        [supervisor] die Aufsicht
        [inspector] ein Inspektor
       *[other] diese Rolle
    }
field-name = { $field ->
        [name] Name
        [street] Straße und Hausnummer
        [postcode] Postleitzahl
        [town] Gemeinde
        [language] Sprache
        [solution] Lösung
        [order_confirmations] Bestätigung von Bestellungen
       *[other] { $field }
    }

## Systeme

unknown-scheme = Es gibt kein System „{ $scheme }“. Wählen Sie ein System aus der Liste.
no-terms-yet = Das System „{ $scheme }“ hatte am { $on } noch keine Bedingungen. Wählen Sie einen späteren Tag.
unknown-terms = Es gibt keine Bedingungen „{ $version }“. Prüfen Sie das System und das Datum im Namen.
terms-day-outside = Neue Bedingungen können frühestens ab { $earliest } und spätestens ab { $latest } gelten. Wählen Sie einen Tag dazwischen.
terms-not-the-newest = Das System hat schon Bedingungen ab { $since }. Neue kommen nach allen anderen: Wählen Sie einen späteren Tag, oder lassen Sie jene zuerst zurückziehen.
terms-unchanged = Es würde sich nichts ändern. Ändern Sie mindestens eine Zahl.
term-out-of-bounds = Diese Zahl kann nicht stimmen: Sie beträgt mindestens { $lowest } und höchstens { $highest }. Prüfen Sie sie.
tranches-out-of-order = Jede weitere Staffel muss bei einer höheren Nummer enden und darf nicht billiger sein. Prüfen Sie die Zahlen { $name ->
        [person_tranches] der Person
       *[other] des Haushalts
    }.
terms-change-settled = Diese Änderung { $state ->
        [proposed] wartet noch auf eine zweite Person
        [decided] ist beschlossen
        [leaving] ist beschlossen, und um ihre Rücknahme wurde gebeten
        [refused] ist abgelehnt
       *[other] ist zurückgenommen
    }; dies ist also nicht möglich. Sehen Sie sie sich noch einmal an.
terms-already-proposed = Eine andere Änderung dieser Bedingungen wartet auf eine zweite Person. Lassen Sie sie zuerst genehmigen oder ablehnen.
terms-basis-gone = Die Bedingungen, mit denen dies verglichen wurde, haben sich inzwischen geändert. Lehnen Sie es ab und schlagen Sie es neu vor.
terms-reason-missing = Es fehlt ein Grund. Sagen Sie in wenigen Worten, warum.
terms-change-unknown = Es gibt keine Änderung von Bedingungen { $id }. Prüfen Sie die Liste der Änderungen.

## Menschen und Unternehmen

household-unknown = Wir kennen keinen Nutzer mit der Nummer { $number }. Prüfen Sie die 12 Ziffern auf einem Brief von uns.
household-closed = Das Konto { $number } ist { state-name }, darum geht das nicht. Fragen Sie den Kundendienst, was noch möglich ist.
number-invalid = Die Nummer { $number } enthält einen Tippfehler. Lesen Sie die 12 Ziffern noch einmal und tippen Sie sie neu.
company-unknown = Wir kennen kein Unternehmen mit der Nummer { $number }. Prüfen Sie die Nummer auf Ihrer Zulassung.
helper-unknown = Wir kennen keine Haushaltshilfe mit der Nummer { $number }. Prüfen Sie die 12 Ziffern: sie beginnen mit 980.
no-contract = Die Haushaltshilfe { $helper } hatte am { $day } keinen Vertrag mit dem Unternehmen { $company }. Erfassen Sie zuerst den Vertrag, oder berichtigen Sie den Tag.
not-approved = Das Unternehmen { $company } war am { $day } nicht für { activity-name } zugelassen. Berichtigen Sie die Tätigkeit oder den Tag, oder beantragen Sie die Zulassung.
iban-invalid = Die Kontonummer { $iban } enthält einen Tippfehler. Übernehmen Sie sie noch einmal von Ihrer Bankkarte oder einem Kontoauszug.
enterprise-number-invalid = Die Unternehmensnummer { $number } enthält einen Tippfehler. Tippen Sie die 10 Ziffern noch einmal.

## Dienstleistungsschecks und Geld

not-enough-vouchers = { $free ->
        [0] Es ist kein freier Dienstleistungsscheck mehr da
        [one] Es ist nur noch 1 freier Dienstleistungsscheck da
       *[other] Es sind nur noch { $free } freie Dienstleistungsschecks da
    }, und { $asked } { $asked ->
        [one] wird
       *[other] werden
    } gebraucht. Bestellen Sie zuerst Dienstleistungsschecks.
lot-expired = Diese Dienstleistungsschecks sind am { $day } verfallen und können nicht mehr benutzt werden. Bestellen Sie neue Dienstleistungsschecks.
nothing-to-refund = Es gibt keine freien Dienstleistungsschecks, die wir zurückzahlen können. Reservierte können zurückgezahlt werden, sobald die Leistung storniert ist.
refund-needs-proof = Der Nutzer des Kontos { $number } ist verstorben: das Geld geht an die Erben. Erfassen Sie zuerst das Konto, das sie nachgewiesen haben.
hold-already-answered = Diese Dienstleistungsschecks wurden schon abgebucht oder freigegeben. Sehen Sie sich die Leistung noch einmal an, bevor Sie weitermachen.
not-found-in-ledger = Wir finden nichts mit der Nummer „{ $id }“. Übernehmen Sie sie ganz, wie eine Liste oder eine Zahlungsdatei sie zeigt.
same-person-twice = { $name } hat das schon genehmigt. Bitten Sie jemand anderen, es als zweite Person zu genehmigen.
account-needs-second-person = Das Konto { $iban } ist vermerkt. Über ein Konto, auf das Geld geht, entscheiden zwei Personen: Bitten Sie jemanden, dasselbe Konto einzugeben.
already-corrected = Die Buchung { $id } wurde schon berichtigt. Sehen Sie sich die Berichtigung an, bevor Sie eine neue machen.
cannot-be-corrected = Die Buchung { $id } kann nicht mehr berichtigt werden, weil das, was daraus folgte, schon benutzt oder bezahlt ist. Berichtigen Sie zuerst das.
correction-unknown = Es wartet keine Berichtigung { $id } auf Genehmigung. Prüfen Sie die Liste der Berichtigungen.

## Leistungen

day-in-future = { $day } ist noch nicht gekommen. Erfassen Sie die Leistung am Tag selbst oder später.
day-too-old = { $day } ist zu lange her: erfasst werden kann ab { $oldest }. Fragen Sie den Kundendienst, was noch möglich ist.
too-many-minutes-in-day = Damit hätte die Haushaltshilfe am { $day } { MINUTES($minutes) } gearbeitet; höchstens { MINUTES($most) } sind erlaubt. Berichtigen Sie die Stunden.
overlap = Am { $day } hat die Haushaltshilfe schon Stunden ab { CLOCK($other_start) }; sie überschneiden sich mit denen ab { CLOCK($start) }. Berichtigen Sie eine der beiden.
no-minutes = Eine Dauer von { $minutes } Minuten ist nicht möglich. Erfassen Sie, wie lange gearbeitet wurde.
start-invalid = Einen Beginn in Minute { $starts } des Tages gibt es nicht: Ein Tag hat die Minuten 0 bis 1439. Berichtigen Sie, wann die Arbeit begann.
same-prestation-differs = Sie haben schon eine Leistung mit der Referenz { $reference } geschickt, aber mit anderen Angaben. Nehmen Sie eine neue Referenz, oder berichtigen Sie die geschickte Leistung.
prestation-unknown = Wir finden keine Leistung mit der Nummer { $id }. Prüfen Sie die Nummer.
move-refused = Das geht jetzt nicht, denn die Leistung ist { state-name }. Sehen Sie sich die Leistung noch einmal an, oder rufen Sie den Kundendienst an.
no-tax-relief = Nichts von dem, was Nutzer { $number } im Jahr { $year } gekauft hat, ermäßigt die Steuer. Prüfen Sie die Nummer und das Jahr.
not-in-sample = Zu dieser Leistung wurde nicht noch einmal gefragt. Wählen Sie eine aus der Liste: voucherline sample show.
sample-answered-before = Diese Frage wurde am { $answered_at } anders beantwortet, und die erste Antwort zählt. Rufen Sie den Kundendienst an, wenn das ein Irrtum war.
nothing-to-settle = Zu dieser Leistung wartet nichts auf Sie: Niemand hat gesagt, dass sie falsch war, oder sie ist schon erledigt. Sehen Sie die Liste noch einmal an.
nothing-to-object-to = Niemand hat diese Stunden geändert, angefochten oder storniert: Es gibt nichts einzuwenden. Rufen Sie Ihr Unternehmen an, wenn etwas nicht stimmt.
objected-before = Was Sie geschrieben haben, wartet noch auf eine Antwort. Rufen Sie Ihr Unternehmen an, wenn es lange dauert.
told-before-registered = Die Stunden wurden am { $registered_at } erfasst: Am { $told_at } war niemand darüber informiert. Berichtigen Sie den Zeitpunkt.
already-answered = { $state ->
        [registered] { $party ->
            [company] { $by ->
                [silence] Ihre Frist ist vorbei, und das zählt als Ihr Ja: Nun muss der Nutzer noch antworten.
               *[person] Sie haben schon ja gesagt: Nun muss der Nutzer noch antworten.
            }
           *[household] { $by ->
                [silence] Ihre Frist ist vorbei, und das zählt als Ihr Ja: Nun muss das Unternehmen noch antworten.
               *[person] Sie haben schon ja gesagt: Nun muss das Unternehmen noch antworten.
            }
        }
        [cancelled] Diese Leistung ist storniert: Sie brauchen nicht mehr zu antworten.
        [reimbursed] Diese Leistung ist dem Unternehmen schon bezahlt: Antworten geht nicht mehr.
       *[other] Zu dieser Leistung gibt es schon eine Antwort: sie ist { state-name }.
    } Wenn das nicht stimmt, rufen Sie den Kundendienst an.
changed-meanwhile = Das Unternehmen hat diese Leistung inzwischen berichtigt: jetzt sind es { MINUTES($minutes) } am { $day }. Sehen Sie sie noch einmal an und antworten Sie dann.
form-done-before = { $name } hat dieses Formular am { $done_at } erledigt. Sehen Sie nach, was daraus wurde, bevor Sie weitermachen.
form-without-address = Name oder Adresse auf diesem Formular ist nicht lesbar, also kann kein Brief gehen. Fragen Sie am Telefon.
reason-missing = Es fehlt ein Grund. Sagen Sie in wenigen Worten, warum.
words-too-long = Das ist zu lang: { $length } Zeichen. Schreiben Sie es in höchstens { $most } Zeichen, damit es in einen Brief und in einen Anruf passt.
not-yours = Die Leistung { $id } steht nicht auf Ihrer Liste, darum können Sie nicht darauf antworten. Prüfen Sie die Nummer.
second-person-needed = Ihre Entscheidung ist vermerkt. Über { MINUTES($minutes) } Arbeit entscheiden zwei Personen: Bitten Sie jemanden, ebenso zu entscheiden.
activity-unknown = Die Tätigkeit „{ activity-name }“ gibt es nicht. Wählen Sie 1 (Hilfe im Haushalt), 2 (Einkäufe), 3 (Bügeln) oder 4 (Fahrdienst).
not-allowed = Das darf { role-name } nicht tun. Fragen Sie jemanden, der es darf, oder rufen Sie den Kundendienst an.

## Konten, Kontaktangaben, Codes, Vollmachten

account-move-refused = Das Konto { $number } ist { $state ->
        [open] offen
        [frozen] gesperrt
        [deceased] nach einem Todesfall gesperrt
        [excluded] ausgeschlossen
       *[other] geschlossen
    }, darum geht das nicht. Sehen Sie sich das Konto noch einmal an, bevor Sie es ändern.
field-missing = Das Feld „{ field-name }“ ist leer. Füllen Sie es aus.
field-unreadable = Im Feld „{ field-name }“ stehen Zeichen, die weder Buchstaben noch Ziffern sind. Tippen Sie es neu.
choice-unknown = Im Feld „{ field-name }“ muss eines dieser Wörter stehen: { $choices }. Wählen Sie eines.
email-invalid = „{ $email }“ ist keine E-Mail-Adresse. Prüfen Sie jeden Buchstaben, und ob genau ein @ darin steht.
telephone-invalid = „{ $telephone }“ ist keine Telefonnummer, die wir anrufen können. Prüfen Sie die Ziffern; für ein anderes Land beginnen Sie mit + und der Landesvorwahl.
postcode-invalid = „{ $postcode }“ ist keine belgische Postleitzahl. Sie hat vier Ziffern, zum Beispiel 4700.
contact-missing = { $what ->
        [email] Dafür brauchen wir eine E-Mail-Adresse. Geben Sie eine an, oder wählen Sie Briefe und das Telefon.
       *[other] Dafür brauchen wir eine Telefonnummer. Geben Sie eine an, oder wählen Sie eine andere Lösung.
    }
contact-change-unknown = { $what ->
        [email] Es wartet keine neue E-Mail-Adresse
        [telephone] Es wartet keine neue Telefonnummer
       *[other] Es wartet keine neue Postanschrift
    }, darum gibt es nichts anzuhalten. Vielleicht gilt sie schon: Dann ändern Sie sie wieder zurück.
proof-missing = Der Kundendienst ändert das nur gegen Nachweis. Schreiben Sie auf, was Ihnen gezeigt wurde.
call-hours-invalid = Anrufe von { CLOCK($first) } bis { CLOCK($last) } sind nicht möglich. Wählen Sie Stunden eines Tages, die frühere zuerst.
absence-days-invalid = Eine Abwesenheit vom { $first } bis zum { $last } ist nicht möglich: Sie endet nach ihrem Beginn, nicht in der Vergangenheit, und innerhalb von { $months ->
        [one] einem Monat
       *[other] { $months } Monaten
    }. Wählen Sie andere Tage, oder fragen Sie den Kundendienst.
proof-days-invalid = Ein Nachweis vom { $first } bis zum { $last } ist nicht möglich: Er endet, bevor er beginnt. Berichtigen Sie die Tage.
code-wrong = Dieser Code stimmt nicht. Prüfen Sie die fünf Ziffern auf dem Brief; Sie können jederzeit einen neuen Code verlangen.
code-tried-too-often = Der Code war zu oft falsch. Verlangen Sie einen neuen Code: Er kommt per Brief.
code-malformed = Ein Code hat { $digits } Ziffern, nicht mehr und nicht weniger. Wählen Sie einen anderen.
code-too-easy = Andere würden diesen Code zuerst erraten. Wählen Sie einen ohne Muster.
mandate-unknown = Wir finden keine Vollmacht mit der Nummer { $id }. Prüfen Sie die Nummer.
mandate-days-invalid = Eine Vollmacht vom { $first } bis zum { $last } ist nicht möglich: Sie endet nach ihrem Beginn, nicht in der Vergangenheit, und innerhalb von { $years ->
        [one] einem Jahr
       *[other] { $years } Jahren
    }. Wählen Sie andere Tage.
mandate-too-far-ahead = Eine Vollmacht kann nicht erst am { $first } beginnen. Wählen Sie einen ersten Tag bis zum { $latest }.
mandate-closed = Diese Vollmacht gilt nicht oder nicht mehr. Der Nutzer kann eine neue erteilen.
mandate-not-yet = Diese Vollmacht gilt ab { $first }. Kommen Sie dann wieder.
mandate-allows-nothing = Es steht nicht da, was die Vollmacht erlaubt. Wählen Sie ansehen, antworten, oder beides.
holder-invalid = Eine Vollmacht geht an eine andere Person: Geben Sie eine Nutzernummer an, oder einen Namen mit E-Mail-Adresse oder Telefonnummer.

## Bestellungen

quota-used-up = { $left ->
        [0] Sie dürfen dieses Jahr keine Dienstleistungsschecks mehr kaufen
        [one] Sie dürfen dieses Jahr nur noch 1 Dienstleistungsscheck kaufen
       *[other] Sie dürfen dieses Jahr nur noch { $left } Dienstleistungsschecks kaufen
    }; gewünscht sind { $asked }. Bestellen Sie weniger, oder wieder ab dem 1. Januar.
below-smallest-order = Eine Bestellung hat mindestens { $smallest } Dienstleistungsschecks; gewünscht sind { $asked }. Bestellen Sie mehr.
not-proved = Wir haben keinen Nachweis, dass dieser Nutzer an diesem Tag { $proof ->
        [priority-group] zu einer Vorranggruppe gehört
       *[other] eine selbstständige Mutter ist
    }. Schicken Sie uns zuerst den Nachweis.
order-unknown = Wir finden keine Bestellung mit der Nummer { $id }. Prüfen Sie die Nummer.
line-unknown = Es wartet keine Bankzeile mit der Nummer { $id } in der Ablage. Prüfen Sie die Ablage; vielleicht hat schon jemand entschieden.
line-is-no-payment = Die Zeile { $id } brachte kein Geld, darum gibt es nichts gutzuschreiben oder zurückzugeben. Prüfen Sie sie, und lassen Sie sie dann stehen.

## Bank

account-unknown = Für das System „{ $scheme }“ ist hier kein Bankkonto bekannt. Prüfen Sie den Namen des Systems.
does-not-add-up = Der Auszug des Kontos { $account } geht nicht auf: der Unterschied beträgt { CENTS($difference) }. Fordern Sie die Datei neu bei der Bank an; nichts wurde eingelesen.
amount-lost = Der Betrag in Zeile { NUMBER($line, useGrouping: 0) } des Auszugs des Kontos { $account } ist nicht lesbar, und auch ein Saldo fehlt. Fordern Sie die Datei neu bei der Bank an; nichts wurde eingelesen.
nothing-to-pay = Es gibt nichts zu bezahlen. Sie brauchen nichts zu tun; sehen Sie wieder nach, wenn weitere Leistungen bestätigt sind.
statement-refused = Die Bankdatei kann nicht gelesen werden. { $reason }

## Stunden in einer Datei

columns-missing = Die erste Zeile der Datei muss die Spalten nennen; es fehlt: { $columns }. Ergänzen Sie sie und schicken Sie die Datei noch einmal.
cell-unreadable = „{ $found }“ in der Spalte { $column } ist nicht lesbar. Berichtigen Sie es und schicken Sie die Zeile noch einmal.
row-unreadable = Die Zeile hat eine andere Zahl von Zellen als die erste, oder ein Anführungszeichen zu viel. Berichtigen Sie sie und schicken Sie sie noch einmal.

## Mitteilungen und Briefe

notice-unknown = Wir finden keine Mitteilung mit der Nummer { $id }. Prüfen Sie die Nummer.
delivery-unknown = Wir finden keine Zustellung mit der Nummer { $id }. Prüfen Sie die Nummer.
delivery-move-refused = Das geht jetzt nicht, denn { $state ->
        [waiting] die Zustellung muss erst noch beginnen
        [under-way] die Zustellung ist unterwegs
        [handed-over] die Zustellung ist schon abgegeben
        [told] die Person ist schon informiert
        [failed] die Zustellung ist schon gescheitert
       *[other] die Zustellung ist nicht mehr nötig
    }. Sehen Sie sich die Mitteilung noch einmal an.
run-unknown = Es gibt keinen Drucklauf { $name }. Prüfen Sie die Liste: voucherline letters list.
run-not-printed = Der Drucklauf { $name } ist noch nicht gedruckt. Drucken Sie ihn zuerst: voucherline letters run.
reason-to-look-missing = Sagen Sie, warum Sie diese Akte ansehen: der Nutzer kann es lesen.

## Anmelden

login-taken = Unter dem Namen „{ $login }“ meldet sich schon jemand an. Wählen Sie einen anderen Anmeldenamen.
login-unreadable = „{ $login }“ kann kein Anmeldename sein. Nehmen Sie 3 bis 60 Kleinbuchstaben und Ziffern; dazwischen dürfen Punkte, Striche, _, @ und + stehen.
user-unknown = Unter dem Namen „{ $login }“ meldet sich niemand an. Prüfen Sie den Namen in der Liste.
password-too-short = Dieses Passwort ist zu kurz. Wählen Sie eines mit { $least } oder mehr Zeichen, zum Beispiel vier Wörter.
password-too-common = Viele Leute benutzen dieses Passwort. Wählen Sie ein anderes.
password-of-own-words = Dieses Passwort besteht fast nur aus Ihrem Namen oder aus Wörtern der Dienstleistungsschecks. Wählen Sie andere Wörter.
file-harmful = Diese Datei ist schädlich: Sie enthält ein Virus. Wir haben sie nicht angenommen.
file-not-scanned = Wir konnten diese Datei gerade nicht auf Viren prüfen und haben sie nicht angenommen. Versuchen Sie es in einigen Minuten wieder.
asked-too-often = Sie können in { $hours ->
        [one] einer Stunde
       *[other] { $hours } Stunden
    } nach höchstens { $most } Nutzernummern fragen. Warten Sie etwas und versuchen Sie es dann wieder.
duty-missing = Sagen Sie, was diese Person für das Unternehmen tun darf: Inhaber, Planer oder Buchhalter.
second-needed = Sie brauchen etwas neben dem Passwort. Fügen Sie zuerst einen anderen Passkey hinzu.
