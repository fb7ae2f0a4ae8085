helper-program = Voucherline voor huishoudhulpen
helper-program-short = Mijn uren
helper-home = Uren invullen
helper-book = Mijn uren
helper-offline = Er is hier geen netwerk. Vul uw uren toch in: deze telefoon bewaart ze en verstuurt ze zodra dat kan.
helper-where = Waar hebt u gewerkt?
helper-last-time = Laatste keer:
helper-elsewhere = Bij een andere gebruiker
helper-household = Gebruikersnummer
helper-household-hint = 12 cijfers. Ze staan op de kaart en de brieven van de gebruiker.
helper-scan = De kaart scannen
helper-scanning = Hou de kaart voor de camera.
helper-scan-stop = De camera stoppen
helper-no-camera = De camera werkt hier niet. Typ het nummer.
helper-day = Dag
helper-how-long = Hoelang hebt u gewerkt?
helper-hours = Uren
helper-minutes = Minuten
helper-hour-mark = u
helper-starts = Vanaf hoe laat? (mag leeg blijven)
helper-what = Wat hebt u gedaan?
helper-activity = { $activity ->
        [home-help] Hulp in huis
        [shopping] Boodschappen
        [ironing] Strijken
       *[transport] Vervoer
    }
helper-company = Onderneming
helper-company-which = Voor welke onderneming?
helper-enter = De uren invullen
helper-noted = { $hours } op { $day } bij gebruiker { $household } is genoteerd.

## Op de telefoon

helper-queue = Uren op deze telefoon
helper-queue-signed-out = Meld u opnieuw aan: dan wordt verstuurd wat hier wacht.
helper-state-waiting = wacht op het netwerk
helper-state-sent = verstuurd
helper-state-refused = niet aanvaard
helper-correct = Verbeteren
helper-again = Opnieuw versturen
helper-throw-away = Weggooien

## Wat er niet klopt

helper-two-households = U koos een gebruiker en typte het nummer van een andere. Hou een van de twee.
helper-household-missing = Kies een gebruiker, of typ het nummer.
helper-day-unreadable = Geef een dag in zoals 31/12/2026.
helper-day-not-yet = Die dag moet nog komen. Vul het werk in op de dag zelf of later.
helper-hours-unreadable = Vul in hoelang u gewerkt hebt, in uren en minuten: bijvoorbeeld 3 en 30.
helper-time-unreadable = Vul een uur in zoals 9:30, of laat het leeg.
helper-activity-missing = Kies wat u gedaan hebt.
helper-company-missing = Kies de onderneming waarvoor u die dag gewerkt hebt.
helper-no-employer = We kennen geen onderneming waarvoor u die dag gewerkt hebt. Kijk de dag na, of bel uw onderneming.
helper-why-number-invalid = Er staat een typfout in het gebruikersnummer. Vergelijk de 12 cijfers met de kaart.
helper-why-household-unknown = We kennen geen gebruiker met dit nummer. Vergelijk de 12 cijfers met de kaart.
helper-why-household-closed = Bij deze gebruiker kunnen geen uren meer ingevuld worden. Bel uw onderneming.
helper-why-no-contract = Voor zover we weten, werkte u op { $day } niet voor deze onderneming. Kijk de dag na, of bel uw onderneming.
helper-why-not-approved = Uw onderneming mocht dit soort werk niet doen op { $day }. Kijk na wat u koos, of bel uw onderneming.
helper-why-day-in-future = { $day } moet nog komen. Vul het werk in op de dag zelf of later.
helper-why-day-too-old = { $day } is te lang geleden: u kunt werk invullen vanaf { $oldest }. Bel uw onderneming.
helper-why-too-many-minutes-in-day = Hiermee zou u op { $day } { MINUTES($minutes) } gewerkt hebben. Per dag mag dat hoogstens { MINUTES($most) } zijn. Kijk bij uw uren of er iets dubbel staat.
helper-why-overlap = Op { $day } hebt u al andere uren vanaf { CLOCK($other_start) }, op hetzelfde moment. Verbeter het uur, of kijk bij uw uren.
helper-why-same-prestation-differs = U hebt dit al verstuurd, met andere gegevens. Kijk bij uw uren voor u het opnieuw invult.
helper-why-otherwise = Deze uren worden niet aanvaard. Bel uw onderneming of het nummer hieronder.

## Het boek

helper-news = Nieuw over uw uren
helper-news-line = { $what ->
        [helper-hours-contested] De gebruiker zegt dat er iets niet klopt.
        [helper-hours-amended] Uw onderneming wijzigde uw uren.
        [helper-hours-cancelled] Uw uren zijn geannuleerd.
        [helper-hours-confirmed] De gebruiker gaat nu akkoord.
        [helper-hours-decided] De klantendienst heeft beslist.
        [helper-hours-corrected] De klantendienst maakte uw uren ongedaan.
       *[helper-objection-answered] Er is een antwoord op wat u schreef.
    }
helper-months = Andere maanden
helper-all-hours = Alle uren
helper-agreed-hours = Goedgekeurd
helper-disputed-hours = Betwist
helper-paid-hours = Betaald aan uw onderneming
helper-book-empty = In deze maand staan geen uren.
helper-state = { $state ->
        [registered] in afwachting van een antwoord
        [maintained] betwist: de onderneming behoudt de uren
        [agreed] goedgekeurd
        [contested] betwist door de gebruiker
        [cancelled] geannuleerd
        [short] goedgekeurd, in afwachting van cheques
        [outside-vouchers] goedgekeurd, te betalen zonder cheques
        [reimbursed] goedgekeurd en betaald
       *[other] afgehandeld
    }
helper-at-household = gebruiker { $household }
helper-changed = Uw onderneming wijzigde deze uren op { $moment }.
helper-paid = Betaald aan uw onderneming op { $moment }.
helper-how-it-stands = Stand
helper-story = Wat er gebeurd is
helper-story-registered = { $role ->
        [helper] U vulde deze uren in.
       *[company] Uw onderneming vulde deze uren in.
    }
helper-story-validated = { $how ->
        [silence] Uw onderneming liet haar tijd voorbijgaan: dat telt als ja.
       *[person] Uw onderneming zei ja.
    }
helper-story-confirmed = { $how ->
        [silence] De gebruiker liet zijn tijd voorbijgaan: dat telt als ja.
       *[person] De gebruiker zei ja.
    }
helper-story-contested = De gebruiker zei dat er iets niet klopt: { $reason ->
        [hours] het aantal uren.
        [day] de dag.
        [did-not-happen] er kwam niemand werken.
       *[other] iets anders.
    }
helper-story-amended = Uw onderneming wijzigde { $before } op { $day_before } in { $now } op { $day } ({ helper-activity }).
helper-story-maintained = Uw onderneming behoudt deze uren.
helper-story-cancelled = { $role ->
        [company] Uw onderneming annuleerde deze uren.
       *[agent] De klantendienst annuleerde deze uren.
    }
helper-story-decided = De klantendienst besliste: { $for ->
        [company] de uren tellen.
       *[household] de uren tellen niet.
    }
helper-story-corrected = De klantendienst maakte deze uren ongedaan, wegens een vergissing.
helper-story-paid = Uw onderneming werd voor deze uren betaald.
helper-story-came-back = De betaling aan uw onderneming kwam terug; ze wordt opnieuw gedaan.
helper-story-objected = U schreef dat dit niet klopt:
helper-story-settled = { $role ->
        [company] Uw onderneming antwoordde:
       *[agent] De klantendienst antwoordde:
    }

## Haar antwoord op een wijziging

helper-objection = Klopt dit niet?
helper-objection-words = Schrijf wat er niet klopt
helper-objection-hint = Uw onderneming en de klantendienst lezen het.
helper-objection-send = Versturen
helper-objection-noted = Uw woorden zijn genoteerd. Uw onderneming en de klantendienst lezen ze.
helper-objection-waits = Wat u schreef, wacht op een antwoord. U vindt het antwoord hier.
helper-why-nothing-to-object-to = Niemand wijzigde of betwistte deze uren. Bel uw onderneming als er iets niet klopt.
helper-why-objected-before = Wat u eerder schreef, wacht nog op een antwoord. Bel uw onderneming als het lang duurt.
helper-why-reason-missing = Schrijf in enkele woorden wat er niet klopt.
helper-why-words-too-long = Dat is te lang: { $length } tekens. Schrijf er hoogstens { $most }.

## Op papier

helper-pdf = Deze maand als pdf
helper-pdf-title = Uren van { $name }, { $month }
helper-number = Nummer van de huishoudhulp
helper-made = Gemaakt op

## How she is reached

helper-reach = Hoe ik bereikbaar ben
helper-reach-why = Daarheen gaan eenmalige codes om u op een ander toestel aan te melden, en nieuws over uw uren. Niemand anders dan u verandert dit.
helper-reach-email = E-mailadres
helper-reach-telephone = Telefoonnummer
helper-reach-save = Bewaren
helper-reach-changed = Genoteerd. Vanaf nu bent u daar bereikbaar.
helper-reach-same = Er is niets anders.
helper-why-email-invalid = “{ $email }” is geen e-mailadres. Kijk elke letter na, en of er één @ in staat.
helper-why-telephone-invalid = “{ $telephone }” is geen telefoonnummer dat wij kunnen bellen. Kijk de cijfers na; voor een ander land begint u met + en de landcode.
helper-why-helper-unreachable = Geef een e-mailadres of een telefoonnummer: zonder een van beide kan niemand u een code sturen.
