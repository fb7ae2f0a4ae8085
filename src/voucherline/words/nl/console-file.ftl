# Het dossier van een gebruiker: wat best eerst gebeurt, wat voor hem gewijzigd wordt, zijn geld, en het meenemen.
console-next = Best eerst
console-next-step = { $what ->
        [call-back] De gebruiker vroeg om een oproep: bel terug
        [unreachable] Geen enkele weg bereikt de gebruiker: vraag een e-mailadres of telefoonnummer
        [decide] { $count ->
            [one] Eén prestatie wacht op een beslissing
           *[other] { $count } prestaties wachten op een beslissing
        }
        [contest] { $count ->
            [one] Eén prestatie is betwist; de onderneming moet antwoorden
           *[other] { $count } prestaties zijn betwist; de onderneming moet antwoorden
        }
        [code] De brief met de code kwam aan, en er werd nog nooit gebeld: vraag of hij er is, of stuur een nieuwe code
       *[short] { $count ->
            [one] Er ontbreekt één dienstencheque: leg uit hoe men bestelt
           *[other] Er ontbreken { $count } dienstencheques: leg uit hoe men bestelt
        }
    }
console-on-behalf = Wijzigen voor de gebruiker
console-absence-noted = De afwezigheid is genoteerd; de klokken van de gebruiker staan intussen stil.
console-code = Telefooncode
console-code-how = Een brief brengt een nieuwe code; de oude werkt tot dan. Niemand van ons ziet ooit een code.
console-code-ask = Een nieuwe code sturen
console-code-asked = Een brief brengt een nieuwe code.
console-contacts = Contactgegevens
console-contacts-how = Alleen met een bewijs. De wijziging wordt aan het oude contactgegeven gemeld en wacht enkele werkdagen voor ze gebruikt wordt.
console-contact-noted = Genoteerd. Het wordt gebruikt vanaf { $day }; de gebruiker hoort het via het oude contactgegeven.
console-contact-stop = Deze wijziging stoppen
console-contact-stopped = De wijziging is gestopt; het oude contactgegeven blijft.
console-contact-email = E-mailadres wijzigen
console-contact-telephone = Telefoonnummers wijzigen
console-contact-address = Adres wijzigen
console-proof = Wat werd er getoond?
console-proof-hint = Bijvoorbeeld: identiteitskaart getoond, ondertekende brief.
console-money = Geld
console-money-how = Niets verschuift door de hand van één persoon: een collega voert hetzelfde in, of een supervisor keurt goed.
console-account = Rekening voor teruggaven
console-account-none = Er werd er geen ingevoerd: geld gaat terug naar de rekening waarvan betaald werd.
console-account-iban = Rekening (IBAN)
console-account-hint = Zoals een brief ze bewijst. Ze geldt zodra twee mensen ze ingevoerd hebben.
console-account-holds = Twee mensen voerden dezelfde rekening in: geld gaat er voortaan naartoe terug.
console-orders = Bestellingen
console-order = { $count ->
        [one] één dienstencheque
       *[other] { $count } dienstencheques
    }
console-order-free = gratis
console-order-withdrawn = teruggenomen
console-order-none = Er werd nog niets besteld.
console-withdraw = Een bestelling terugnemen waarvan het geld van iemand anders was
console-withdraw-propose = Voorstellen ze terug te nemen
console-export = Het dossier meenemen
console-export-how = Het dossier als tabel: wie het is, portefeuille, prestaties en verhaal. Telefoonnummers zijn afgeschermd. Dat het meegenomen werd, door wie en waarom, kan de gebruiker nalezen.
console-export-why = Waarom neemt u het mee?
console-export-why-missing = Zeg waarom u het dossier meeneemt.
console-export-look = Dossier meegenomen als tabel: { $why }
console-export-part = Deel
console-export-when = Wanneer
console-export-what = Wat
console-export-who = Wie
console-export-channel = Hoe
console-export-minutes = Minuten
console-export-vouchers = Dienstencheques
console-export-words = Woorden
console-export-name = Naam
console-export-work = Prestatie
console-recorded-help = Hulp op opgenomen gesprekken
console-recorded-help-about = Wat collega’s voor gebruikers antwoordden, en in welk gesprek.
console-recorded-help-how = Alles hiervan gebeurde voor een gebruiker die het in een opgenomen gesprek vroeg.
console-helped-by = Van wie?
console-helped-by-hint = De aanmeldnaam van een collega; leeg: van allen.
console-helped-more = De nieuwste worden getoond.
console-helped-none = Er gebeurde niets in een opgenomen gesprek.
