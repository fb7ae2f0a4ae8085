## Gedeelde woorden

activity-name = { $activity ->
        [home-help] hulp in huis
        [shopping] boodschappen
        [ironing] strijken
        [transport] vervoer
       *[other] { $activity }
    }
state-name = { $state ->
        [open] open
        [frozen] geblokkeerd
        [deceased] geblokkeerd na een overlijden
        [excluded] uitgesloten
        [closed] afgesloten
        [registered] in afwachting van een antwoord
        [maintained] behouden door de onderneming
        [agreed] goedgekeurd
        [contested] betwist
        [cancelled] geannuleerd
        [short] in afwachting van dienstencheques
        [outside-vouchers] te betalen zonder dienstencheques
        [reimbursed] betaald aan de onderneming
       *[other] afgehandeld
    }
role-name = { $role ->
        [household] de gebruiker
        [mandate-holder] een gevolmachtigde
        [helper] de huishoudhulp
        [company] de onderneming
        [agent] een medewerker
        [supervisor] een supervisor
        [inspector] een inspecteur
       *[other] deze rol
    }
field-name = { $field ->
        [name] naam
        [street] straat en nummer
        [postcode] postcode
        [town] gemeente
        [language] taal
        [solution] oplossing
        [order_confirmations] bevestiging van bestellingen
       *[other] { $field }
    }

## Stelsels

unknown-scheme = Er bestaat geen stelsel “{ $scheme }”. Kies een stelsel uit de lijst.
no-terms-yet = Het stelsel “{ $scheme }” had op { $on } nog geen voorwaarden. Kies een latere dag.
unknown-terms = Er bestaan geen voorwaarden “{ $version }”. Kijk het stelsel en de datum in de naam na.
terms-day-outside = Nieuwe voorwaarden kunnen ten vroegste vanaf { $earliest } en ten laatste vanaf { $latest } gelden. Kies een dag daartussen.
terms-not-the-newest = Het stelsel heeft al voorwaarden vanaf { $since }. Nieuwe komen na alle andere: kies een latere dag, of laat die eerst intrekken.
terms-unchanged = Er zou niets veranderen. Wijzig minstens één getal.
term-out-of-bounds = Dit getal kan niet juist zijn: het is minstens { $lowest } en hoogstens { $highest }. Kijk het na.
tranches-out-of-order = Elke volgende schijf moet bij een hoger nummer eindigen en mag niet goedkoper zijn. Kijk de getallen na van { $name ->
        [person_tranches] de persoon
       *[other] het gezin
    }.
terms-change-settled = Deze wijziging { $state ->
        [proposed] wacht nog op een tweede persoon
        [decided] is beslist
        [leaving] is beslist, en er is gevraagd om ze in te trekken
        [refused] is geweigerd
       *[other] is ingetrokken
    }, dus dit kan niet. Bekijk ze opnieuw.
terms-already-proposed = Er wacht al een andere wijziging van deze voorwaarden op een tweede persoon. Laat die eerst goedkeuren of weigeren.
terms-basis-gone = De voorwaarden waarmee dit vergeleken werd, zijn intussen veranderd. Weiger het en stel het opnieuw voor.
terms-reason-missing = Er ontbreekt een reden. Zeg in enkele woorden waarom.
terms-change-unknown = Er bestaat geen wijziging van voorwaarden { $id }. Kijk de lijst van wijzigingen na.

## Mensen en ondernemingen

household-unknown = Wij kennen geen gebruiker met nummer { $number }. Kijk de 12 cijfers na op een brief van ons.
household-closed = Gebruikersnummer { $number } is { state-name }, dus dit kan niet. Vraag de klantendienst wat nog wel kan.
number-invalid = In het nummer { $number } staat een tikfout. Lees de 12 cijfers nog eens en typ ze opnieuw.
company-unknown = Wij kennen geen onderneming met nummer { $number }. Kijk het nummer op uw erkenning na.
helper-unknown = Wij kennen geen huishoudhulp met nummer { $number }. Kijk de 12 cijfers na: ze beginnen met 980.
no-contract = Huishoudhulp { $helper } had op { $day } geen contract met onderneming { $company }. Geef eerst het contract in, of verbeter de dag.
not-approved = Onderneming { $company } was op { $day } niet erkend voor { activity-name }. Verbeter de activiteit of de dag, of vraag de erkenning aan.
iban-invalid = In het rekeningnummer { $iban } staat een tikfout. Neem het opnieuw over van uw bankkaart of rekeninguittreksel.
enterprise-number-invalid = In het ondernemingsnummer { $number } staat een tikfout. Typ de 10 cijfers opnieuw.

## Dienstencheques en geld

not-enough-vouchers = { $free ->
        [0] Er zijn geen vrije dienstencheques meer
        [one] Er is nog maar 1 vrije dienstencheque
       *[other] Er zijn nog maar { $free } vrije dienstencheques
    }, en er { $asked ->
        [one] is
       *[other] zijn
    } er { $asked } nodig. Bestel eerst dienstencheques.
lot-expired = Deze dienstencheques zijn vervallen op { $day } en kunnen niet meer worden gebruikt. Bestel nieuwe dienstencheques.
nothing-to-refund = Er zijn geen vrije dienstencheques die wij kunnen terugbetalen. Gereserveerde dienstencheques kunnen pas worden terugbetaald als de prestatie geannuleerd is.
refund-needs-proof = De gebruiker van nummer { $number } is overleden: het geld gaat naar de erfgenamen. Voer eerst de rekening in die zij bewezen hebben.
hold-already-answered = Deze dienstencheques zijn al gebruikt of vrijgegeven. Bekijk de prestatie opnieuw voor u verdergaat.
not-found-in-ledger = Wij vinden niets met het nummer “{ $id }”. Neem het helemaal over, zoals een lijst of een betaalbestand het toont.
same-person-twice = { $name } heeft dit al goedgekeurd. Vraag iemand anders om het als tweede persoon goed te keuren.
account-needs-second-person = Rekening { $iban } is genoteerd. Over een rekening waar geld naartoe gaat, beslissen twee mensen: vraag een collega om dezelfde rekening in te voeren.
already-corrected = Boeking { $id } is al rechtgezet. Bekijk die rechtzetting voor u een nieuwe maakt.
cannot-be-corrected = Boeking { $id } kan niet meer worden rechtgezet, omdat het vervolg ervan al gebruikt of betaald is. Zet eerst dat recht.
correction-unknown = Er wacht geen rechtzetting { $id } op goedkeuring. Kijk de lijst van rechtzettingen na.

## Prestaties

day-in-future = { $day } moet nog komen. Registreer de prestatie op de dag zelf of later.
day-too-old = { $day } is te lang geleden: registreren kan vanaf { $oldest }. Vraag de klantendienst wat nog wel kan.
too-many-minutes-in-day = Hiermee zou de huishoudhulp op { $day } { MINUTES($minutes) } gewerkt hebben; hoogstens { MINUTES($most) } is toegestaan. Verbeter de uren.
overlap = Op { $day } heeft de huishoudhulp al uren vanaf { CLOCK($other_start) }, en die overlappen met de uren vanaf { CLOCK($start) }. Verbeter een van de twee.
no-minutes = Een duur van { $minutes } minuten kan niet. Geef in hoelang er gewerkt is.
start-invalid = Een begin op minuut { $starts } van de dag bestaat niet: een dag heeft de minuten 0 tot 1439. Verbeter het uur waarop het werk begon.
same-prestation-differs = U hebt al een prestatie met referentie { $reference } gestuurd, maar met andere gegevens. Gebruik een nieuwe referentie, of wijzig de prestatie die gestuurd is.
prestation-unknown = Wij vinden geen prestatie met nummer { $id }. Kijk het nummer na.
move-refused = Dit kan nu niet, want de prestatie is { state-name }. Bekijk de prestatie opnieuw, of bel de klantendienst.
no-tax-relief = Niets van wat gebruiker { $number } in { $year } kocht, geeft een belastingvermindering. Controleer het nummer en het jaar.
not-in-sample = Over deze prestatie is niets opnieuw gevraagd. Kies er een uit de lijst: voucherline sample show.
sample-answered-before = Deze vraag kreeg op { $answered_at } een ander antwoord, en het eerste antwoord telt. Bel de klantendienst als dat een vergissing was.
nothing-to-settle = Over deze prestatie wacht niets op u: niemand zei dat ze fout was, of ze is al behandeld. Bekijk de lijst opnieuw.
nothing-to-object-to = Niemand wijzigde, betwistte of annuleerde deze uren: er is niets om bezwaar tegen te maken. Bel uw onderneming als er iets niet klopt.
objected-before = Wat u eerder schreef, wacht nog op een antwoord. Bel uw onderneming als het lang duurt.
told-before-registered = De uren zijn ingevoerd op { $registered_at }: niemand was er op { $told_at } over ingelicht. Verbeter het tijdstip.
already-answered = { $state ->
        [registered] { $party ->
            [company] { $by ->
                [silence] Uw termijn is voorbij, en dat telt als uw ja: nu moet de gebruiker nog antwoorden.
               *[person] U hebt al ja gezegd: nu moet de gebruiker nog antwoorden.
            }
           *[household] { $by ->
                [silence] Uw termijn is voorbij, en dat telt als uw ja: nu moet de onderneming nog antwoorden.
               *[person] U hebt al ja gezegd: nu moet de onderneming nog antwoorden.
            }
        }
        [cancelled] Deze prestatie is geannuleerd: u hoeft niet meer te antwoorden.
        [reimbursed] Deze prestatie is al aan de onderneming betaald: antwoorden kan niet meer.
       *[other] Op deze prestatie is al geantwoord: ze is { state-name }.
    } Klopt dat niet, bel dan de klantendienst.
changed-meanwhile = De onderneming heeft deze prestatie intussen gewijzigd: er staat nu { MINUTES($minutes) } op { $day }. Bekijk ze opnieuw en antwoord dan.
form-done-before = { $name } heeft dit formulier op { $done_at } afgewerkt. Kijk wat er van kwam voor u verder doet.
form-without-address = Naam of adres op dit formulier is niet leesbaar, dus er kan geen brief gaan. Vraag het per telefoon.
reason-missing = Er ontbreekt een reden. Zeg in enkele woorden waarom.
words-too-long = Dat is te lang: { $length } tekens. Schrijf het in hoogstens { $most } tekens, zodat het in een brief en in een telefoongesprek past.
not-yours = Prestatie { $id } staat niet op uw lijst, dus u kunt er niet op antwoorden. Kijk het nummer na.
second-person-needed = Uw beslissing is genoteerd. Over { MINUTES($minutes) } werk beslissen twee mensen: vraag een collega om hetzelfde te beslissen.
activity-unknown = De activiteit “{ activity-name }” bestaat niet. Kies 1 (hulp in huis), 2 (boodschappen), 3 (strijken) of 4 (vervoer).
not-allowed = Dit mag { role-name } niet doen. Vraag het aan iemand die het wel mag, of bel de klantendienst.

## Rekeningen, contactgegevens, codes, volmachten

account-move-refused = Gebruikersnummer { $number } is { $state ->
        [open] open
        [frozen] geblokkeerd
        [deceased] geblokkeerd na een overlijden
        [excluded] uitgesloten
       *[other] afgesloten
    }, dus dit kan niet. Kijk het nummer nog eens na voor u het wijzigt.
field-missing = Het veld “{ field-name }” is leeg. Vul het in.
field-unreadable = In het veld “{ field-name }” staan tekens die geen letters of cijfers zijn. Typ het opnieuw.
choice-unknown = In het veld “{ field-name }” moet een van deze woorden staan: { $choices }. Kies er een.
email-invalid = “{ $email }” is geen e-mailadres. Kijk elke letter na, en of er één @ in staat.
telephone-invalid = “{ $telephone }” is geen telefoonnummer dat wij kunnen bellen. Kijk de cijfers na; voor een ander land begint u met + en de landcode.
postcode-invalid = “{ $postcode }” is geen Belgische postcode. Die heeft vier cijfers, zoals 9000.
contact-missing = { $what ->
        [email] Hiervoor hebben wij een e-mailadres nodig. Geef er een, of kies brieven en de telefoon.
       *[other] Hiervoor hebben wij een telefoonnummer nodig. Geef er een, of kies een andere oplossing.
    }
contact-change-unknown = { $what ->
        [email] Er wacht geen nieuw e-mailadres
        [telephone] Er wacht geen nieuw telefoonnummer
       *[other] Er wacht geen nieuw postadres
    }, dus er is niets om te stoppen. Misschien is het al in gebruik: wijzig het dan terug.
proof-missing = De klantendienst wijzigt dit alleen op bewijs. Schrijf op wat u werd getoond.
call-hours-invalid = Bellen van { CLOCK($first) } tot { CLOCK($last) } kan niet. Kies uren van één dag, het vroegste eerst.
absence-days-invalid = Een afwezigheid van { $first } tot { $last } kan niet: zij eindigt na haar begin, niet in het verleden, en binnen { $months ->
        [one] één maand
       *[other] { $months } maanden
    }. Kies andere dagen, of vraag het aan de klantendienst.
proof-days-invalid = Een bewijs van { $first } tot { $last } kan niet: het eindigt voor het begint. Verbeter de dagen.
code-wrong = Deze code klopt niet. Kijk de vijf cijfers op de brief na; u kunt altijd een nieuwe code vragen.
code-tried-too-often = De code was te vaak fout. Vraag een nieuwe code: die komt per brief.
code-malformed = Een code heeft { $digits } cijfers, niet meer en niet minder. Kies een andere.
code-too-easy = Anderen zouden deze code het eerst raden. Kies er een zonder patroon.
mandate-unknown = Wij vinden geen volmacht met nummer { $id }. Kijk het nummer na.
mandate-days-invalid = Een volmacht van { $first } tot { $last } kan niet: zij eindigt na haar begin, niet in het verleden, en binnen { $years ->
        [one] één jaar
       *[other] { $years } jaar
    }. Kies andere dagen.
mandate-too-far-ahead = Een volmacht kan niet zo laat beginnen als { $first }. Kies een eerste dag tot { $latest }.
mandate-closed = Deze volmacht geldt niet, of niet meer. De gebruiker kan een nieuwe geven.
mandate-not-yet = Deze volmacht geldt vanaf { $first }. Kom dan terug.
mandate-allows-nothing = Er staat niet bij wat de volmacht toelaat. Kies kijken, antwoorden, of allebei.
holder-invalid = Een volmacht gaat naar iemand anders: geef een gebruikersnummer, of een naam met een e-mailadres of een telefoonnummer.

## Bestellingen

quota-used-up = { $left ->
        [0] U mag dit jaar geen dienstencheques meer kopen
        [one] U mag dit jaar nog maar 1 dienstencheque kopen
       *[other] U mag dit jaar nog maar { $left } dienstencheques kopen
    }; u vroeg er { $asked }. Bestel er minder, of bestel opnieuw vanaf 1 januari.
below-smallest-order = Een bestelling telt minstens { $smallest } dienstencheques; u vroeg er { $asked }. Bestel er meer.
not-proved = Wij hebben geen bewijs dat deze gebruiker op die dag { $proof ->
        [priority-group] tot een voorrangsgroep behoort
       *[other] een zelfstandige moeder is
    }. Stuur ons eerst het bewijs.
order-unknown = Wij vinden geen bestelling met nummer { $id }. Kijk het nummer na.
line-unknown = Er wacht geen banklijn met nummer { $id } in de postbak. Kijk de postbak na; misschien heeft iemand al beslist.
line-is-no-payment = De lijn { $id } bracht geen geld binnen, dus er valt niets te crediteren of terug te storten. Kijk ze na, en laat ze dan staan.

## Bank

account-unknown = Voor het stelsel “{ $scheme }” is hier geen bankrekening bekend. Kijk de naam van het stelsel na.
does-not-add-up = Het uittreksel van rekening { $account } klopt niet: het verschil is { CENTS($difference) }. Vraag het bestand opnieuw aan de bank; er is niets ingelezen.
amount-lost = Het bedrag op lijn { NUMBER($line, useGrouping: 0) } van het uittreksel van rekening { $account } is niet leesbaar, en er ontbreekt ook een saldo. Vraag het bestand opnieuw aan de bank; er is niets ingelezen.
nothing-to-pay = Er valt niets te betalen. U hoeft niets te doen; kijk opnieuw wanneer er meer prestaties goedgekeurd zijn.
statement-refused = Het bankbestand kan niet worden gelezen. { $reason }

## Uren in een bestand

columns-missing = De eerste rij van het bestand moet de kolommen noemen; er ontbreekt: { $columns }. Vul ze aan en stuur het bestand opnieuw.
cell-unreadable = “{ $found }” in kolom { $column } is onleesbaar. Verbeter het en stuur de rij opnieuw.
row-unreadable = De rij heeft een ander aantal cellen dan de eerste, of een aanhalingsteken te veel. Verbeter ze en stuur de rij opnieuw.

## Berichten en brieven

notice-unknown = Wij vinden geen bericht met nummer { $id }. Kijk het nummer na.
delivery-unknown = Wij vinden geen bezorging met nummer { $id }. Kijk het nummer na.
delivery-move-refused = Dit kan nu niet, want { $state ->
        [waiting] de bezorging moet nog vertrekken
        [under-way] de bezorging is onderweg
        [handed-over] de bezorging is al afgegeven
        [told] de persoon is al ingelicht
        [failed] de bezorging is al mislukt
       *[other] de bezorging is niet meer nodig
    }. Bekijk het bericht opnieuw.
run-unknown = Er is geen drukronde { $name }. Kijk de lijst na: voucherline letters list.
run-not-printed = Drukronde { $name } is nog niet gedrukt. Druk ze eerst: voucherline letters run.
reason-to-look-missing = Zeg waarom u dit dossier bekijkt: de gebruiker kan het lezen.

## Aanmelden

login-taken = Er is al iemand die zich aanmeldt als “{ $login }”. Kies een andere aanmeldnaam.
login-unreadable = “{ $login }” kan geen aanmeldnaam zijn. Gebruik 3 tot 60 kleine letters en cijfers; er mogen punten, streepjes, _, @ en + tussen staan.
user-unknown = Niemand meldt zich aan als “{ $login }”. Kijk de naam na in de lijst.
password-too-short = Dit wachtwoord is te kort. Kies er een van { $least } tekens of meer, bijvoorbeeld vier woorden.
password-too-common = Dit wachtwoord wordt door veel mensen gebruikt. Kies een ander.
password-of-own-words = Dit wachtwoord bestaat bijna helemaal uit uw naam of uit woorden van dienstencheques. Kies andere woorden.
file-harmful = Dit bestand is schadelijk: er zit een virus in. We hebben het niet aangenomen.
file-not-scanned = We konden dit bestand nu niet op virussen nakijken en hebben het niet aangenomen. Probeer het over enkele minuten opnieuw.
asked-too-often = U kunt naar hoogstens { $most } gebruikersnummers vragen in { $hours ->
        [one] een uur
       *[other] { $hours } uur
    }. Wacht even en vraag het dan opnieuw.
duty-missing = Zeg wat deze persoon voor de onderneming mag doen: eigenaar, planner of boekhouder.
second-needed = U hebt iets nodig naast uw wachtwoord. Voeg eerst een andere toegangssleutel toe.
