office-home = Overzicht
office-work = Werk
office-waiting = { $state ->
        [contested] { $count ->
            [one] Eén prestatie is betwist: u moet antwoorden.
           *[other] { $count } prestaties zijn betwist: u moet antwoorden.
        }
       *[registered] { $count ->
            [one] Eén prestatie wacht op uw validering.
           *[other] { $count } prestaties wachten op uw validering.
        }
    }
office-waiting-none = Niets wacht op u.
office-contest-answer = Antwoorden
office-validate = Valideren
office-filter = Welk werk
office-show = Toon
office-show-waiting = wat op ons wacht
office-helper-any = alle huishoudhulpen
office-day-first = Van
office-day-last = Tot en met
office-work-count = { $count ->
        [one] Eén prestatie.
       *[other] { $count } prestaties.
    }
office-tick = Aanvinken
office-tick-all = Alles aanvinken
office-untick-all = Niets aanvinken
office-validate-ticked = Aangevinkte valideren
office-amend-ticked = Aangevinkte wijzigen
office-cancel-ticked = Aangevinkte annuleren
office-keys = In de lijst gaat u met de pijltjes van vinkje naar vinkje, met de spatiebalk vinkt u aan, met Ctrl+A alles.
office-household = Gebruikersnummer
office-waits = wacht op u
office-further = Verder
office-work-none = Er is geen werk dat hieraan beantwoordt.
office-tick-none = Er is niets aangevinkt dat nog kan veranderen. Vink aan wat u bedoelt, en kies dan opnieuw.
office-reference = Uw referentie
office-contested = De gebruiker zegt: dit klopt niet
office-contest-how = Wijzig het werk, annuleer het, of blijf erbij en zeg waarom.
office-amend = Wijzigen
office-cancel = Werk annuleren
office-maintain = Erbij blijven
office-maintain-why = Waarom klopt het zoals het er staat?
office-maintain-then = De gebruiker leest dit. Gaat die niet akkoord, dan beslist de klantendienst.
office-maintained = U blijft erbij. De gebruiker hoort waarom.
office-cancel-count = { $count ->
        [one] Eén prestatie annuleren
       *[other] { $count } prestaties annuleren
    }
office-cancel-then = Geannuleerd werk komt niet terug en wordt niet betaald. De gebruiker krijgt bericht, met uw reden.
office-cancel-why = Waarom?
office-cancel-why-missing = Zeg in enkele woorden waarom.
office-amend-then = Wie al over het werk ingelicht was, wordt het opnieuw, en moet dan zelf antwoorden. Wat u laat staan, blijft zo.
office-hours-unreadable = Geef uren in zoals 3, 2:45 of 2,75.
office-activity-missing = Kies een activiteit.
office-results = Wat ervan geworden is
office-result = Resultaat
office-results-count = { $done } gelukt, { $refused } niet gelukt.
office-not-done = Niet gelukt.
office-done = { $how ->
        [validated] Gevalideerd
        [cancelled] Geannuleerd
        [amended] Gewijzigd
       *[unchanged] Ongewijzigd
    }
office-column = { $column ->
        [helper] huishoudhulp
        [household] gebruiker
        [company] onderneming
        [day] dag
        [hours] uren
        [minutes] minuten
        [start] begin
        [activity] activiteit
        [reference] referentie
        [number] nummer huishoudhulp
        [name] naam
        [language] taal
        [email] e-mail
        [telephone] telefoon
        [first] eerste dag
       *[last] laatste dag
    }
office-enter = Werk ingeven
office-enter-how = Wat u ingeeft, geldt als gevalideerd. De gebruiker krijgt bericht en moet antwoorden. Veel rijen tegelijk:
office-household-hint = 12 cijfers, zoals op de kaart van de gebruiker.
office-hours-hint = Zoals 3, 2:45 of 2,75.
office-start = Begin (indien bekend)
office-start-unreadable = Geef een uur in zoals 9:30, of laat het leeg.
office-reference-optional = Uw referentie (mag leeg blijven)
office-reference-unreadable = Een referentie heeft hoogstens { $most } letters, cijfers of tekens, op één regel.
office-helper-missing = Kies een van uw huishoudhulpen.
office-enter-go = Ingeven
office-entered = Ingegeven: { $day }, gebruiker { $household }.
office-status = Mogen we daar werken?
office-status-why = Alleen dit mag u weten: of u voor deze gebruiker werk mag ingeven, en hoeveel tijd het antwoord vraagt. Wie het is en wat er in de portefeuille zit, is van de gebruiker zelf.
office-status-go = Vragen
office-status-open = U mag daar werken.
office-status-closed = Voor deze gebruiker kan geen nieuw werk ingegeven worden. Vraag het aan de gebruiker of aan de klantendienst.
office-status-not-approved = U hebt geen erkenning in het gewest van deze gebruiker.
office-status-activities = U bent er erkend voor:
office-status-online = De gebruiker antwoordt online.
office-status-otherwise = De gebruiker antwoordt niet online, en heeft meer tijd om te antwoorden.
office-files = Bestanden
office-files-how = CSV of XLSX, hoogstens 2 MB en 5000 rijen. Eerst ziet u wat er met elke rij zou gebeuren; niets wordt ingegeven voor u het zegt. Dezelfde rij twee keer telt één keer.
office-file-what = Wat staat erin?
office-file-kind = { $kind ->
        [helpers] Huishoudhulpen en contracten
       *[hours] Gewerkte uren
    }
office-file = Bestand
office-file-missing = Kies eerst een bestand.
office-file-try = Kijken wat er zou gebeuren
office-templates = Lege bestanden om in te vullen
office-files-before = Eerder ingediend
office-file-tried = alleen geprobeerd
office-file-rows = { $rows } rijen, waarvan { $refused } niet mogelijk
office-file-would = Kan ingegeven worden
office-file-would-not = Kan niet ingegeven worden
office-file-done = Ingegeven
office-file-refused = Niet ingegeven
office-file-known = Al eerder ingegeven: er verandert niets
office-file-nothing-yet = Er is nog niets ingegeven.
office-file-enter = { $count ->
        [one] Eén rij ingeven
       *[other] { $count } rijen ingeven
    }
office-file-no-good = Er staat niets in om in te geven. Verbeter het bestand en dien het opnieuw in.
office-file-entered = Het bestand is ingegeven.
office-file-more = { $count ->
        [one] En nog één rij: neem de resultaten mee om ze te zien.
       *[other] En nog { $count } rijen: neem de resultaten mee om ze te zien.
    }
office-file-results = Resultaten van alle rijen (CSV)
office-file-kept = Het bestand zoals u het indiende
office-row = Rij
office-result-why = Waarom
office-row-how = { $how ->
        [entered] ingegeven
        [known] al eerder ingegeven
       *[refused] niet ingegeven
    }
another-company = De rij gaat over onderneming { $number }. Dien alleen de uren van uw eigen onderneming in, of laat die kolom weg.
file-too-big = Het bestand is te groot: hoogstens { $most_megabytes } MB. Splits het en dien de delen in.
too-many-rows = Het bestand heeft te veel rijen: hoogstens { $most }. Splits het en dien de delen in.
file-of-other-kind = Dit is geen CSV en geen XLSX. Bewaar de tabel als een van beide, en dien ze opnieuw in.
file-with-macros = Het rekenblad bevat macro’s of andere bestanden. Bewaar het als gewone XLSX of CSV, en dien het opnieuw in.
file-damaged = Het rekenblad kan niet geopend worden: het is beschadigd. Bewaar het opnieuw, of dien het in als CSV.
office-user = Gebruiker
office-payments = Betalingen
office-owed = { $count ->
        [0] Er wacht niets om afgegeven te worden
        [one] Eén dienstencheque wacht om afgegeven te worden
       *[other] { $count } dienstencheques wachten om afgegeven te worden
    }
office-submits-by-itself = Dat gebeurt elke dag vanzelf. U kunt het ook nu doen.
office-submits-when-asked = Het wordt pas betaald als u het afgeeft.
office-submit = Nu afgeven
office-submitted = Afgegeven. Het wordt betaald met het volgende bestand naar de bank.
office-submits = Hoe geeft u af?
office-submits-way = { $way ->
        [itself] Wanneer wij het zeggen
       *[daily] Elke dag, vanzelf
    }
office-submits-missing = Kies hoe u afgeeft.
office-submits-noted = Genoteerd hoe u afgeeft.
office-note = Noteren
office-paid-before = Uw betalingen
office-payments-none = Er zijn nog geen betalingen.
office-amount = Bedrag
office-payment-state = { $state ->
        [open] wordt samengesteld
        [submitted] onderweg
        [paid] betaald
       *[came-back] teruggekomen van uw bank
    }
office-payment = Betaling van { $day }
office-payment-file = overzicht
office-payment-reference = Referentie van de betaling
office-statement = Overzicht:
office-statement-more = { $count ->
        [one] En nog één lijn: ze staat in het overzicht.
       *[other] En nog { $count } lijnen: ze staan in het overzicht.
    }
office-statement-column = { $column ->
        [reference] uw referentie
        [day] dag
        [helper-number] nummer huishoudhulp
        [helper] huishoudhulp
        [household] gebruikersnummer
        [minutes] minuten
        [vouchers] dienstencheques
       *[amount] bedrag (EUR)
    }
office-not-your-duty = Dit is voor een collega
office-not-your-duty-ask = U bent aangemeld met andere taken. Vraag het aan de eigenaar van de account van uw onderneming.
office-helpers = Huishoudhulpen
office-hire = Contract sluiten
office-hire-many = Veel tegelijk:
office-hire-go = Sluiten
office-helper-name = Naam
office-helper-number = Nummer van de huishoudhulp (als die er een heeft)
office-helper-number-hint = 12 cijfers die met 980 beginnen. Wie er nog geen heeft, krijgt er een.
office-number = Nummer
office-language = { $language ->
        [nl] Nederlands
        [fr] Frans
        [de] Duits
        [en] Engels
        [pl] Pools
        [pt] Portugees
        [ro] Roemeens
       *[es] Spaans
    }
office-contract = Contract
office-contract-first = Eerste dag van het contract
office-contract-last = Laatste dag van het contract (indien bekend)
office-contract-since = Sinds { $day }
office-contract-end = Einde van het contract
office-contract-end-go = Laten eindigen
office-contract-ends = Het contract eindigt op { $day }.
office-hired = Het contract met { $name } is gesloten. Nummer van de huishoudhulp: { $number }.
office-hired-before = Dat contract met { $name } was er al: er verandert niets.
helper-unreachable = Geef een e-mailadres of een telefoonnummer: zonder een van beide kan niemand u een code sturen.
helper-incomplete = { $what ->
        [language] Kies een taal die we spreken: nl, fr, de, en, pl, pt, ro of es.
       *[name] Geef de naam van de huishoudhulp in.
    }
contract-days-invalid = Een contract dat begint op { $first } kan niet eindigen op { $last }. Verbeter de dagen.
contract-overlaps = Deze huishoudhulp heeft al een contract met u vanaf { $first }, op sommige van deze dagen. Beëindig eerst dat.
no-such-contract = Deze huishoudhulp heeft op { $day } geen contract met u. Kijk de dagen nog eens na.
office-figures = Cijfers
office-figures-drawn = Uren per maand
office-figures-table = De laatste twaalf maanden
office-figures-file = cijfers
office-figures-column = { $column ->
        [month] Maand
        [work] Prestaties
        [hours] Uren
        [agreed] Door beiden goedgekeurd
       *[vouchers] Gebruikte dienstencheques
    }
office-objections = Opmerkingen
office-objections-what = Uw huishoudhulpen schreven dat een wijziging van hun uren niet klopt. Uw antwoord lezen ze op hun pagina. De uren zelf veranderen er niet door: wijzig ze bij het werk.
office-objections-none = Geen huishoudhulp wacht op een antwoord.
office-objections-wait = { $count ->
        [one] Eén huishoudhulp schreef dat haar uren niet kloppen.
       *[other] { $count } keer schreef een huishoudhulp dat haar uren niet kloppen.
    }
office-objection-answer = Uw antwoord
office-objection-send = Antwoorden
office-objection-answered = Uw antwoord is genoteerd. De huishoudhulp leest het op haar pagina.
office-users = Wie zich aanmeldt
office-user-name = Naam
office-user-login = Aanmeldnaam
office-user-may = Mag
office-user-change = Wijzigen
office-user-you = dat bent u
office-user-waits = koos nog geen wachtwoord
office-user-invite = Iemand uitnodigen
office-user-invite-go = Uitnodigen
office-user-invite-again = Opnieuw uitnodigen
office-user-end = Toegang stopzetten
office-user-end-then = Wie u opnieuw uitnodigt, kiest een nieuw wachtwoord; het vorige werkt niet meer. Wiens toegang u stopzet, wordt meteen afgemeld.
office-user-ended = { $name } kan zich niet meer aanmelden.
office-user-oneself = Uw eigen toegang wijzigt u hier niet. Vraag het aan een andere eigenaar of aan de klantendienst.
office-user-name-missing = Zeg wie u uitnodigt.
office-user-login-hint = Om mee aan te melden: kleine letters en cijfers, zoals an.peeters
office-user-invited = Uitnodiging voor { $login }
office-user-invited-then = Geef deze code zelf door, niet per e-mail samen met de aanmeldnaam. U ziet haar maar één keer; ze werkt één keer, binnen { $days } dagen.
office-duty = { $duty ->
        [owner] eigenaar
        [planner] planner
       *[accountant] boekhouder
    }
office-duty-hint = { $duty ->
        [owner] Alles, ook wie zich aanmeldt.
        [planner] Huishoudhulpen en hun uren.
       *[accountant] Wat de onderneming uitbetaald krijgt.
    }

## Where the company is written to

office-reach = Waarheen wij schrijven
office-reach-why = Daarheen gaan de berichten over uw prestaties en betalingen. Alleen een eigenaar verandert dit.
office-reach-email = E-mailadres
office-reach-save = Bewaren
office-reach-changed = Genoteerd. Vanaf nu schrijven we daarheen.
office-reach-same = Er is niets anders.
