console-search = Zoeken
console-tray = Postbak
console-who = { $name }, { role-name }
console-search-box = Wie?
console-search-hint = Gebruikersnummer, naam, telefoonnummer, adres of de referentie van een betaling. Accenten en kleine tikfouten geven niet.
console-found = { $count ->
        [one] Eén gebruiker gevonden
       *[other] { $count } gebruikers gevonden
    }
console-found-more = Misschien zijn er nog. Voeg een woord van de naam of het adres toe.
console-found-none = Niemand gevonden. Probeer het nummer, of minder woorden.
console-found-none-figures = Niemand gevonden. Een telefoonnummer en een postcode moeten volledig zijn; van een gebruikersnummer volstaan de eerste vier cijfers.
console-why = Waarom opent u het dossier? (mag leeg blijven)
console-why-needed = Waarom opent u het dossier?
console-look-recorded = Elke blik in een dossier wordt bijgehouden, met wie en waarom; de gebruiker kan het nalezen.
console-open = Dossier openen
console-read-only = Inspecteurs kijken en veranderen niets. Er is niets veranderd.
console-who-it-is = Wie het is
console-solution = Doet mee
console-scheme = Stelsel en taal
console-address = Adres
console-telephone = Telefoon
console-email = E-mail
console-none = geen
console-contact-waits = { $what ->
        [email] Nieuw e-mailadres, gebruikt vanaf
        [telephone] Nieuwe telefoonnummers, gebruikt vanaf
       *[address] Nieuw adres, gebruikt vanaf
    }
console-wallet = Portefeuille
console-open-work = Prestaties die openstaan
console-open-work-none = Geen enkele prestatie wacht nog op iets.
console-until = De gebruiker kan antwoorden tot { $moment }.
console-missing = { $count ->
        [one] Er ontbreekt één dienstencheque.
       *[other] Er ontbreken { $count } dienstencheques.
    }
console-fact = { $fact ->
        [household-registered] Account geopend
        [solution-changed] Doet op een andere manier mee
        [preferences-changed] Wil anders aangesproken worden
        [household-state-changed] Toestand van de account gewijzigd
        [absence-planned] Afwezigheid gepland
        [proof-accepted] Bewijs aanvaard
        [refund-account-noted] Rekening voor teruggaven genoteerd
        [contact-change-asked] Ander contactgegeven opgegeven
        [contact-change-stopped] Wijziging van contactgegeven gestopt
        [contact-changed] Nieuw contactgegeven in gebruik
        [form-question-asked] Vraag over een formulier gesteld
        [form-settled] Formulier afgehandeld
        [telephone-code-asked] Telefooncode gevraagd
        [telephone-code-changed] Telefooncode gewijzigd
        [wrong-codes-keyed] Verkeerde codes ingetoetst
        [mandate-offered] Volmacht gegeven
        [mandate-accepted] Volmacht aanvaard
        [mandate-ended] Volmacht beëindigd
        [file-seen] Dossier geopend
        [order-credited] Dienstencheques gekocht
        [payment-returned] Betaling teruggestuurd
        [payment-account-entered] Rekening voor een betaling ingevoerd
        [line-left-alone] Bankverrichting met rust gelaten
        [free-vouchers-granted] Gratis dienstencheques toegekend
        [demand-made] Bestelling geplaatst, nog te betalen
        [demand-lapsed] Bestelling vervallen, niet betaald
        [order-withdrawn] Bestelling teruggedraaid
        [tax-certificate-due] Fiscaal attest opgemaakt
        [vouchers-expired] Dienstencheques vervallen
        [vouchers-refunded] Dienstencheques terugbetaald
        [expiry-warned] Verwittigd van de vervaldag
        [quarterly-statement-due] Kwartaaloverzicht opgemaakt
        [prestation-registered] Prestatie geregistreerd
        [prestation-told] Gebruiker ingelicht over een prestatie
        [told-in-person] Persoonlijk ingelicht, twee mensen staan ervoor in
        [prestation-telling-failed] Bewijs dat de gebruiker ingelicht was, is weggevallen
        [prestation-validated] Prestatie gevalideerd door de onderneming
        [prestation-validated-by-silence] Prestatie gevalideerd door het stilzwijgen van de onderneming
        [prestation-confirmed] Prestatie bevestigd
        [prestation-confirmed-by-silence] Prestatie bevestigd door stilzwijgen
        [prestation-contested] Prestatie betwist
        [prestation-amended] Prestatie gewijzigd door de onderneming
        [contest-maintained] De onderneming blijft bij haar uren
        [prestation-cancelled] Prestatie geannuleerd
        [prestation-covered] Prestatie gedekt door nieuwe dienstencheques
        [prestation-lapsed] Prestatie vervallen: te betalen buiten dienstencheques
        [prestation-decided] Over de prestatie beslist door de klantendienst
        [prestation-put-in-tray] Prestatie in de postbak gelegd
        [clock-moved] Termijn verschoven
        [prestation-reimbursed] Prestatie uitbetaald aan de onderneming
        [reimbursement-came-back] Uitbetaling aan de onderneming teruggekomen
        [prestation-corrected] Prestatie ongedaan gemaakt door twee mensen
        [answer-reminded] Herinnerd aan het antwoord
        [sample-asked] Opnieuw gevraagd naar stilzwijgen
        [sample-answered] Geantwoord over stilzwijgen
        [sample-settled] Antwoord over stilzwijgen afgehandeld
        [helper-objected] Bezwaar van de huishoudhulp
        [objection-settled] Bezwaar beantwoord
        [company-paid] Onderneming uitbetaald
        [company-payment-came-back] Uitbetaling van de onderneming teruggekomen
        [contract-signed] Contract van een huishoudhulp gesloten
        [contract-ended] Contract van een huishoudhulp beëindigd
        [company-reach-changed] Bedrijf elders bereikbaar
        [helper-reach-changed] Huishoudhulp elders bereikbaar
        [submission-chosen] Onderneming koos hoe ze afgeeft
        [extra-cost-announced] Bijkomende kosten aangekondigd
        [extra-cost-withdrawn] Bijkomende kosten ingetrokken
        [extra-cost-ended] Bijkomende kosten eindigen
        [submission-withdrawn] Afgifte teruggetrokken
        [user-invited] Aanmelder uitgenodigd
        [user-ended] Aanmelder meldt zich niet meer aan
        [password-changed] Wachtwoord veranderd
        [eid-linked] Elektronische identiteit gekoppeld
        [device-bound] Toestel van een huishoudhulp gekend
        [terms-proposed] Voorwaarden voorgesteld
        [terms-decided] Voorwaarden beslist
        [terms-refused] Voorwaarden geweigerd of teruggenomen
        [terms-withdrawal-asked] Gevraagd dat besliste voorwaarden nooit ingaan
        [terms-withdrawn] Besliste voorwaarden gaan nooit in
        [terms-kept] Besliste voorwaarden gaan toch in
       *[other] { $fact }
    }
console-channel = { $channel ->
        [portal] op het web
        [office] op de pagina’s van de onderneming
        [console] bij de klantendienst
        [api] door de software van de onderneming
        [file] per bestand
        [telephone] per telefoon
        [command-line] op de opdrachtregel
        [bank] door de bank
       *[clock] vanzelf
    }
console-by-itself = vanzelf
console-on-call = Tijdens het opgenomen gesprek “{ $call }”
console-notice = { $channel ->
        [email] E-mail aan de gebruiker
        [letter] Brief aan de gebruiker
        [call] Per telefoon ingelicht
       *[portal] Op de pagina van de gebruiker
    }
console-call = { $way ->
        [made] Wij belden
       *[received] De gebruiker belde
    }
console-call-heard = Wat er gezegd en gedrukt is
console-call-code = Code ingetoetst (niet bewaard)
console-call-pressed = Gedrukt: { $keys }
console-call-silence = Niets gedrukt
console-call-hung-up = Opgehangen
console-help = Antwoorden voor de gebruiker
console-help-how = Alleen tijdens een opgenomen gesprek, als de gebruiker het vraagt. Uw naam en het gesprek blijven bij het antwoord staan.
console-which-call = Tijdens welk opgenomen gesprek?
console-which-call-hint = Het nummer of de naam bij de opnames.
console-call-missing = Zeg tijdens welk opgenomen gesprek de gebruiker het vroeg.
console-confirm = Bevestigen voor de gebruiker
console-contest = Betwisten voor de gebruiker
console-confirmed = De prestatie is bevestigd voor de gebruiker.
console-contested = De betwisting is genoteerd voor de gebruiker. Nu moet de onderneming antwoorden.
console-decide = Beslissen
console-decide-for = Wiens woord wordt gevolgd?
console-for-company = Dat van de onderneming: de prestatie is akkoord
console-for-household = Dat van de gebruiker: de prestatie wordt geannuleerd
console-reason = Waarom?
console-side-missing = Zeg wiens woord wordt gevolgd.
console-decided = De beslissing is uitgevoerd.
console-correct = Deze prestatie ongedaan maken
console-correct-how = Dienstencheques en geld gaan terug zodra een supervisor het goedkeurt.
console-proposed = Voorgesteld. Een supervisor moet het goedkeuren.
console-approve = Goedkeuren
console-approved = Goedgekeurd en uitgevoerd.
console-tray-lines = Bankverrichtingen
console-tray-works = Prestaties
console-tray-payments = Betalingen zonder rekening
console-tray-wrong = Akkoord door stilzwijgen, en verkeerd
console-tray-unreachable = Mensen die langs geen enkele weg te bereiken zijn
console-tray-second = Er is een tweede persoon nodig
console-tray-calls = Terug te bellen
console-tray-objections = Opmerkingen van huishoudhulpen
console-objection-answer = Uw antwoord aan { $helper }
console-objection-send = Antwoorden
console-objection-answered = Uw antwoord is genoteerd. De huishoudhulp leest het op haar pagina.
console-tray-nothing = Hier wacht niets.
console-tray-more = { $count ->
        [one] en nog één
       *[other] en nog { $count }
    }
console-tray-why = { $why ->
        [company-silent] de onderneming moet antwoorden en doet het niet
        [household-silent] de gebruiker moet antwoorden en doet het niet
        [maintained] de onderneming blijft bij haar uren
        [household-excluded] de gebruiker is uitgesloten
        [household-unreachable] de gebruiker kan niet ingelicht worden
       *[silence-in-doubt] stilzwijgen antwoordde, misschien ten onrechte
    }
console-second-what = { $what ->
        [account-for-refunds] Rekening voor teruggaven
        [account-of-a-payment] Rekening van een betaling
        [account-of-a-payer] Rekening van een betaler
        [decision] Beslissing over een lange prestatie
        [correction-of-work] Een prestatie ongedaan maken
        [refund] Het geld van dienstencheques teruggeven
        [free-vouchers] Gratis dienstencheques geven
        [told-in-person] Persoonlijk ingelicht
       *[correction-of-an-order] Een bestelling terugdraaien
    }
console-proposed-by = Door { $name }, { $moment }
console-line = Een bankverrichting
console-line-from = Van
console-line-amount = Bedrag
console-line-day = Geboekt op
console-line-said = Mededeling
console-line-why = Waarom ze wacht
console-line-what = Wat moet er gebeuren?
console-line-household = Het is een bestelling van de gebruiker met dit nummer
console-line-number = Gebruikersnummer
console-line-return = Het geld gaat terug naar wie betaalde
console-line-iban = Rekening van de betaler, als de bank er geen noemde
console-line-leave = Er moet niets meer gebeuren
console-line-decided = Beslist: { $words }
console-choice-missing = Zeg wat er moet gebeuren.
console-called-back = Teruggebeld
console-called-back-noted = Genoteerd: teruggebeld.
console-called-back-before = Dat was al genoteerd.
console-payment-account = Rekening waarheen ze gaat
console-payment-enter = Invoeren
console-payment-goes = Twee mensen hebben dezelfde rekening ingevoerd: het volgende betaalbestand stuurt ze daarheen.
