## Het verhaal dat `voucherline story` vertelt

story-title = Een maand in een kleine stad
story-intro = { $households } gebruikers, { $companies } ondernemingen, { $helpers } huishoudhulpen en een bank. Alles wat u ziet, gebeurt echt: de bestanden van de bank worden geschreven en gelezen, dienstencheques en centen bewegen in het grootboek, termijnen worden geteld, ondernemingen worden betaald. Alleen de klok is van ons.
story-who = Wie meespeelt
story-takes-part = doet mee
story-number = gebruikersnummer
story-solution = { $state ->
        [online] online
        [email] per e-mail
       *[telephone] per telefoon
    }
story-works-for = { $helper } werkt voor { $company }.

story-scene-year-before = Een jaar eerder
story-scene-statement = Het uittreksel van de bank
story-scene-confirmed = Twee keer ja
story-scene-amended = Betwist en rechtgezet
story-scene-expired = Dienstencheques die niemand gebruikte
story-scene-cancelled = Betwist en geannuleerd
story-scene-short = Te weinig dienstencheques
story-scene-silence = Helemaal geen antwoord
story-scene-payments = De ondernemingen worden betaald
story-scene-closed = De bank heeft het gedaan
story-scene-end = Het einde, en hoe u verder kijkt

story-in-wallet = in de portefeuille
story-kept = waarvan gereserveerd voor werk dat op een antwoord wacht
story-free = vrij
story-before = voordien
story-meanwhile = ondertussen
story-after = nadien

story-older-order = { $name } stort { $amount } op de rekening van het stelsel. Het uittreksel van de bank meldt het, en er zitten { $count } dienstencheques in de portefeuille.
story-valid-until = Ze zijn geldig tot en met { $day }.
story-year-passes = Er gaat een jaar voorbij. Niemand gebruikt ze.
story-statement-comes = Het uittreksel van de dag komt binnen als CODA-bestand, { $file }, met { $count } lijnen. Elke lijn krijgt precies één gevolg:
story-from = van
story-amount = bedrag
story-outcome = wat ervan kwam
story-the-bank = de bank
story-bought = { $count ->
        [one] 1 dienstencheque.
       *[other] { $count } dienstencheques.
    }
story-goes-back = { $amount } gaat terug.
story-read-again = Iemand leest hetzelfde bestand nog eens in. { $count ->
        [0] Niets nieuws: geen lijn wordt twee keer geteld.
       *[other] { $count } lijnen zijn nieuw.
    }

story-helper-calls = { $helper } heeft { $minutes } gewerkt bij { $name } en belt dat door: nummer, uren, klaar.
story-kept-all = { $kept ->
        [one] Er is 1 dienstencheque
       *[other] Er zijn { $kept } dienstencheques
    } voor gereserveerd. Nu worden beiden gevraagd: de onderneming en de gebruiker.
story-kept-some = { $kept ->
        [one] Er is 1 dienstencheque
       *[other] Er zijn { $kept } dienstencheques
    } voor gereserveerd, { $missing } te weinig. Ook dat hoort de gebruiker.
story-told-portal = { $name } bekijkt de prestatie op de eigen pagina. Dat ze gezien is, is het bewijs: de gebruiker weet het.
story-told-email = De e-mail aan { $name } is aanvaard en in 24 uur niet teruggekomen. Dat is het bewijs: de gebruiker weet het.
story-told-call = Wij bellen { $name }, zeggen wat geregistreerd is, en er wordt op een toets gedrukt. Dat is het bewijs: de gebruiker weet het.
story-told-news = Wij bellen { $name } en zeggen het. Er wordt opgenomen, en op een toets gedrukt.
story-told-letter = De brief aan { $name } ging op de post op { $day }. Drie werkdagen later geldt hij als ontvangen. Dat is het bewijs: de gebruiker weet het.
story-confirms = { $name } zegt ja.
story-validates = { $company } zegt ja.
story-words-hours = Het was een uur minder.
story-contests-hours = { $name } zegt nee: het was { $minutes }, niet meer.
story-must-answer = Vanaf nu is stilzwijgen geen antwoord. { $company } hoort het dezelfde dag en heeft tijd tot en met { $day }.
story-amends = { $company } vraagt het na en wijzigt de prestatie in { $minutes }.
story-silence-off = De gebruiker moet opnieuw ingelicht worden, en na een wijziging kan alleen een mens ja zeggen.
story-words-never = Er kwam die dag niemand.
story-contests-never = { $name } zegt nee: er kwam die dag niemand.
story-words-cancel = De huishoudhulp was ziek en gaf de verkeerde gebruiker in.
story-cancels = { $company } gaat het na en annuleert de prestatie. De dienstencheques zijn weer vrij.
story-short = Beiden zijn akkoord, maar er { $missing ->
        [one] ontbreekt 1 dienstencheque
       *[other] ontbreken { $missing } dienstencheques
    }. Wat er is, blijft gereserveerd; de gebruiker wordt gevraagd te bestellen.
story-next-order = Het uittreksel van de bank brengt de volgende bestelling van { $name }: { $count } dienstencheques.
story-completed = De eerste daarvan vullen de prestatie aan; niemand hoeft iets te doen.
story-why = Waarom { $day }?
story-weeks-pass = Er gaan twee weken voorbij. Niemand laat iets horen.
story-silence = De laatste dag is om, en { $name } heeft niet geantwoord. Met bewijs ingelicht, en de tijd gekregen: nu telt het stilzwijgen als ja.
story-expires = De laatste dag van de oude dienstencheques van { $name } is voorbij: { $count } vervallen.
story-refund-due = De prijs ervan, { $amount }, gaat terug naar de rekening waar hij vandaan kwam, met het volgende betaalbestand.

story-payment-file = Het betaalbestand voor de bank is geschreven, pain.001: { $file }. { $count } betalingen, samen { $amount }.
story-execution = Uit te voeren op { $day }.
story-to = aan
story-for-what = waarvoor
story-for-work = { $count } dienstencheques goedgekeurd werk, aan { $price }.
story-others = In hetzelfde bestand { $count ->
        [one] zit 1 betaling
       *[other] zitten { $count } betalingen
    } waarop anderen in deze databank wachtten, samen { $amount }.
story-executed = Het uittreksel van de bank, { $file }: { $count } van de { $of } betalingen zijn uitgevoerd. Daarmee zijn ze afgesloten.
story-work-at = werk bij
story-length = uren
story-minutes = { $minutes }
story-how-it-ended = hoe het afliep
story-by-silence = akkoord door stilzwijgen

story-files = De bestanden van de bank, in en uit:
story-look = Kijk zelf:
story-audit = Nu worden alle saldo's, toestanden en termijnen opnieuw berekend uit de boekingen.

story-scene-welcome = Iedereen krijgt een brief
story-scene-received = Wat iedereen kreeg
story-welcome-letters = { $count ->
        [one] 1 brief gaat
       *[other] { $count } brieven gaan
    } naar de post, samen gedrukt als drukronde { $file }: een welkom met het gebruikersnummer voor iedereen, en een code voor wie de telefoon gebruikt.
story-order-letters = Elke gebruiker verneemt zijn bestelling zoals hij het koos: meteen per e-mail, of per brief. Drukronde { $file } heeft { $count ->
        [one] 1 brief.
       *[other] { $count } brieven.
    }
story-mail-goes = Er gaat een e-mail naar { $name }: “{ $subject }”
story-called-in-vain = { $attempt ->
        [1] We bellen { $name }. Niemand neemt op.
        [2] We bellen opnieuw, op een andere dag en een ander uur. Niemand neemt op.
       *[other] De derde oproep. Niemand neemt op: dan een brief.
    }
story-letter-goes = De brief is gedrukt en aan de post gegeven: “{ $subject }”
story-by-what = hoe
story-what = wat
story-channel = { $state ->
        [email] e-mail
        [call] oproep
        [letter] brief
       *[portal] online
    }
story-letters-and-mails = De brieven als PDF, één bestand per drukronde, en de map met de e-mails:
