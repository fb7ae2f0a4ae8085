portal-home = Overzicht
portal-hello = Dag, { $name }
portal-card = Uw kaart met uw nummer, om te printen (PDF)
portal-number = Uw gebruikersnummer: { $number }
portal-answer = Te beantwoorden
portal-history = Alle werk
portal-order = Bestellen
portal-wallet = Portefeuille
portal-messages = Berichten
portal-absence = Afwezigheid
portal-answer-none = Niets wacht op uw antwoord.
portal-answer-some = { $count ->
        [one] Eén prestatie wacht op uw antwoord.
       *[other] { $count } prestaties wachten op uw antwoord.
    }
portal-answer-how = Kijk na wat de huishoudhulp heeft ingegeven. Klopt het, vink het aan en bevestig. Klopt het niet, betwist het.
portal-answer-go = Beantwoorden
portal-confirm = Aangevinkte bevestigen
portal-confirm-one = Bevestigen
portal-contest = Betwisten
portal-contest-which = Betwisten: { $helper }, { $day }
portal-why = Tot wanneer, en waarom?
portal-tick-none = Er is niets aangevinkt. Vink aan wat klopt, en bevestig dan.
portal-confirmed = { $count ->
        [one] Eén prestatie is bevestigd.
       *[other] { $count } prestaties zijn bevestigd.
    }
portal-contested = Uw betwisting is genoteerd. De onderneming moet nu antwoorden; ondertussen kan niets door stilzwijgen goedgekeurd worden.
portal-contest-reason = Wat klopt er niet?
portal-reason-hours = Het aantal uren
portal-reason-day = De dag
portal-reason-did-not-happen = Er is niemand komen werken
portal-reason-other = Iets anders
portal-contest-words = Wilt u er iets bij zeggen? (mag leeg blijven)
portal-contest-then = De onderneming leest dit, en moet antwoorden. U kunt uw betwisting intrekken zolang er niet beslist is.
portal-take-back = Betwisting intrekken en bevestigen
portal-day = Dag
portal-hours = Uren
portal-activity = Activiteit
portal-helper = Huishoudhulp
portal-company = Onderneming
portal-state = Stand
portal-vouchers = Dienstencheques
portal-vouchers-of-work = { $due } nodig: { $held } opzijgezet, { $spent } gebruikt, { $missing } ontbreken nog
portal-story = Wat er gebeurd is
portal-history-none = Er is geen werk dat hieraan beantwoordt.
portal-filter-go = Toon
portal-older = Ouder
portal-newer = Nieuwer
portal-wallet-in = In de portefeuille
portal-wallet-kept = Opzijgezet voor werk dat op een antwoord wacht
portal-wallet-free = Vrij
portal-wallet-expires = Vervallen het eerst
portal-wallet-expires-when = { $count }, geldig tot en met { $day }
portal-lots = Uw dienstencheques, de oudste eerst
portal-lot-bought = Gekocht op
portal-lot-expires = Geldig tot en met
portal-lot-price = Prijs per stuk
portal-lot-left = Nog over
portal-wallet-none = Er zijn geen dienstencheques in uw portefeuille. Bestel er, dan kan uw huishoudhulp betaald worden.
portal-order-how-many = Hoeveel dienstencheques wilt u?
portal-order-hint = Eén cheque per gewerkt uur.
portal-order-quote = Reken uit
portal-order-piece = { $count ->
        [one] 1 cheque
       *[other] { $count } cheques
    } aan { $price }
portal-order-total = Samen te betalen
portal-order-left = U mag dit jaar nog { $count } dienstencheques kopen, deze inbegrepen.
portal-order-pay = Zo betaalt u
portal-order-account = Rekening
portal-order-communication = Gestructureerde mededeling
portal-order-amount = Bedrag
portal-order-scan = Of scan deze code met de app van uw bank.
portal-order-then = Zodra de bank ons de betaling meldt, staan de cheques in uw portefeuille, en krijgt u een bevestiging.
portal-messages-none = Wij hebben u nog niets laten weten.
portal-message-when = Wanneer
portal-message-what = Wat
portal-message-way = { $channel ->
        [email] per e-mail
        [letter] per brief
        [call] per telefoon
       *[other] op deze pagina’s
    }
portal-message-said = Zoals het verstuurd is
portal-absence-why = Bent u een tijd weg? Dan staan uw termijnen stil: niets wordt door stilzwijgen goedgekeurd terwijl u weg bent.
portal-absence-first = Eerste dag
portal-absence-last = Laatste dag
portal-absence-note = Afwezigheid melden
portal-absence-noted = Uw afwezigheid is genoteerd.
portal-absence-noted-before = Die afwezigheid was al genoteerd: er verandert niets.
portal-absence-planned = Wat u gemeld hebt
portal-absence-period = Van { $first } tot en met { $last }
portal-day-unreadable = Geef een dag in zoals 31/12/2026.
portal-refund = Geld terugvragen
portal-refund-why = Vrije, geldige dienstencheques kunt u teruggeven aan de prijs die u betaald hebt. Het geld gaat naar de rekening waarvan u betaalde.
portal-refund-how-many = Hoeveel geeft u terug?
portal-refund-go = Teruggeven
portal-refunded = { $amount } gaat terug naar uw rekening, met de volgende betalingen.
portal-number-unreadable = Geef een geheel getal in, zoals 20.
portal-looks = Wie keek in mijn dossier
portal-looks-why = Telkens als iemand van de klantendienst, een inspecteur of iemand met uw volmacht uw dossier opent, staat het hier.
portal-looks-none = Nog niemand.
portal-message-call = { $way ->
        [made] Wij belden u
       *[received] U belde ons
    }
portal-message-heard = U drukte: { $words }
portal-message-secret = U toetste een code in. Die is niet bewaard.
portal-message-call-empty = Er is niets gezegd.
portal-message-words = De woorden van het gesprek
portal-message-pdf = De brief zoals hij gedrukt is (PDF)
portal-message-paper = Deze brief brengt een code: die staat alleen op het papier.
portal-messages-what = Alles wat we u stuurden of zeiden, zoals het was, het nieuwste eerst.
portal-messages-older = Oudere berichten en gesprekken staan hier niet meer. U vindt ze allemaal in uw gegevens:
portal-message-hung-up = U haakte in.
portal-message-silence = U drukte niets.
portal-filter-all = alles
portal-filter-month = Maand
portal-demand-keep = Ik ga dit betalen
portal-demand-noted = Uw bestelling is genoteerd. Ze is rond zodra uw betaling aankomt.
portal-demands = Bestellingen die u nog niet betaald hebt
portal-demands-what = Ze vervallen vanzelf. Betaalt u later, of een ander bedrag, dan telt de betaling toch, tegen de prijs van die dag.
portal-demand = { $count ->
        [one] Eén cheque
       *[other] { $count } cheques
    }, { $total }, verwacht tot { $day }
