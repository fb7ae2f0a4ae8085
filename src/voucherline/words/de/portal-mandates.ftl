mandates-title = Vollmachten
mandates-what = Mit einer Vollmacht kann jemand, dem Sie vertrauen, Ihre Leistungen und Ihr Guthaben ansehen oder auch für Sie antworten. Geld und Ihre Kontaktangaben gehören nie dazu. Alles, was damit geschieht, nennt Sie beide, und Sie werden informiert wie immer.
mandates-given = Wer für Sie handeln darf
mandates-given-none = Sie haben niemandem eine Vollmacht gegeben.
mandates-held = Für wen Sie handeln dürfen
mandates-held-none = Niemand hat Ihnen eine Vollmacht gegeben.
mandates-state = { $standing ->
        [offered] wartet auf den Code
        [accepted] gültig
       *[ended] beendet
    }
mandates-right = { $right ->
        [see] Ansehen
       *[answer] Antworten
    }
mandates-right-hint = { $right ->
        [see] Ihre Leistungen sehen, und was in Ihrem Guthaben ist.
       *[answer] Auch Leistungen bestätigen und anfechten, und notieren, wann Sie abwesend sind.
    }
mandates-rights-of = { $right ->
        [see] darf ansehen
       *[answer] darf ansehen und antworten
    }
mandates-rights = Was darf diese Person tun?
mandates-give = Eine Vollmacht geben
mandates-give-how = Wir schicken Ihnen einen Brief mit einem Code. Geben Sie ihn der Person, der Sie vertrauen: Damit nimmt sie die Vollmacht an. Bis dahin erlaubt sie nichts.
mandates-give-go = Vollmacht anbieten
mandates-number = Ihre Nutzernummer, wenn sie eine hat
mandates-number-hint = Zwölf Ziffern. Damit kann sie auf diesen Seiten und per Telefon für Sie handeln.
mandates-name = Sonst: ihr Name
mandates-name-hint = Mit einer E-Mail-Adresse oder einer Telefonnummer hierunter.
mandates-email = E-Mail-Adresse
mandates-telephone = Telefonnummer
mandates-first = Erster Tag
mandates-last = Letzter Tag
mandates-offered = Die Vollmacht ist angeboten. Ein Brief mit dem Code ist auf dem Weg zu Ihnen.
mandates-code-comes = Ein Brief bringt Ihnen den Code. Angenommen werden kann sie bis einschließlich { $day }.
mandates-revoke = Zurücknehmen
mandates-give-back = Zurückgeben
mandates-ended = Diese Vollmacht ist ab jetzt beendet.
mandates-accept = Annehmen
mandates-accept-of = Vollmacht von { $name }
mandates-accept-means = Wenn Sie annehmen, handeln Sie für diese Person: Was Sie antworten, zählt als ihre Antwort und nennt Sie.
mandates-accepted = Sie dürfen jetzt für { $name } handeln.
mandates-code = Code
mandates-code-hint = Fünf Ziffern. Wer die Vollmacht gegeben hat, bekam sie per Brief.
mandates-act = Für { $name } handeln
mandates-acting = Sie, { $holder }, handeln für { $household }.
mandates-stop = Zurück zu meinen eigenen Seiten
mandates-not-under-one = Eine Vollmacht erlaubt das nicht. Geht es um Sie selbst, kehren Sie zuerst zu Ihren eigenen Seiten zurück.
