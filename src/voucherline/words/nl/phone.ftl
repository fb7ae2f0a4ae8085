## De telefoonlijn: korte zinnen, om te horen. Wat een toets doet, staat voor de toets.

phone-clock = { $minute ->
        [0] { $hour } uur
       *[other] { $hour } uur { $minute }
    }
phone-length-hours = { $count } uur
phone-length-minutes = { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
phone-length = { $hours } en { $minutes }

## Woorden die in zinnen staan

phone-activity = { $activity ->
        [home-help] hulp in huis
        [shopping] boodschappen
        [ironing] strijken
       *[transport] vervoer
    }
phone-state = { $state ->
        [registered] in afwachting van een antwoord
        [maintained] behouden door de onderneming
        [agreed] goedgekeurd
        [contested] betwist
        [cancelled] geannuleerd
        [short] in afwachting van cheques
        [outside-vouchers] te betalen zonder cheques
        [reimbursed] betaald aan de onderneming
       *[other] afgehandeld
    }

## Begin, taal, wie belt er

phone-welcome = Welkom bij de dienstenchequelijn.
phone-option-language-nl = Voor Nederlands, druk { $key }.
phone-option-language-fr = Voor Frans, druk { $key }.
phone-option-language-de = Voor Duits, druk { $key }.
phone-option-language-en = Voor Engels, druk { $key }.
phone-option-language-pl = Voor Pools, druk { $key }.
phone-option-language-pt = Voor Portugees, druk { $key }.
phone-option-language-ro = Voor Roemeens, druk { $key }.
phone-option-language-es = Voor Spaans, druk { $key }.
phone-number = Toets uw gebruikersnummer in, 12 cijfers.
phone-code = Toets uw telefooncode in, 5 cijfers.
phone-not-known-again = Nummer en code passen niet samen. Probeer het rustig nog eens.
phone-not-known = Nummer en code passen niet samen. U verliest geen enkel recht: een mens helpt u verder.

## Wat overal kan

phone-wrong-key = Die toets ken ik hier niet.
phone-too-few = Dat waren te weinig cijfers.
phone-silence = Ik heb niets gehoord.
phone-go-on = Ga rustig verder.
phone-not-understood = Het lukt zo niet. Een mens helpt u verder.
phone-too-long = Dit gesprek duurt lang. Een mens helpt u verder.
phone-keys = Om met een mens te spreken, druk 0. Om dit nog eens te horen, druk 9.
phone-to-person = Ik verbind u door met een medewerker. Blijf aan de lijn.
phone-call-back-booked = Wij bellen u terug, de volgende werkdag. Tot dan.
phone-opening-hours = Er is nu niemand. Bel ons terug op een werkdag, tussen { $opens } en { $closes }. Tot dan.
phone-bye = Dank u voor uw telefoontje. Tot ziens.
phone-bye-called = Dank u. Tot ziens.

## Portefeuille en open prestaties

phone-wallet = U hebt { $count ->
        [one] 1 cheque
       *[other] { $count } cheques
    }, waarvan { $free } vrij.
phone-works = { $works ->
        [one] Eén prestatie wacht op uw antwoord.
       *[other] { $works } prestaties wachten op uw antwoord.
    }
phone-works-none = Er wacht niets op uw antwoord.
phone-works-done = Dat was alles. U mag ophangen.
phone-work = { $helper } werkte op { $day }, { $hours }, { $activity }.
phone-work-maintained = U betwistte { $hours } op { $day }, { $helper }. De onderneming blijft erbij.
phone-option-after-all = Als het toch juist is, druk { $key }.
phone-option-stay = Als u bij uw nee blijft, druk { $key }.
phone-sure-stay = Ik noteer: u blijft bij uw nee, { $hours } op { $day }, { $helper }.
phone-staying = Het is genoteerd. De klantendienst beslist.
phone-option-yes = Als dat juist is, druk { $key }.
phone-option-no = Als dat niet juist is, druk { $key }.
phone-option-more = Voor iets anders, druk { $key }.
phone-option-why = Om te horen tot wanneer u kunt antwoorden, druk { $key }.
phone-option-later = Om later te antwoorden, druk { $key }.
phone-why = { $why }
phone-reason = Wat is er niet juist?
phone-option-hours = Als het aantal uren niet juist is, druk { $key }.
phone-option-day = Als de dag niet juist is, druk { $key }.
phone-option-else = Als het iets anders is, druk { $key }.
phone-option-not-happened = Als er niemand is komen werken, druk { $key }.
phone-option-other = Als het nog iets anders is, druk { $key }.
phone-sure-yes = Ik noteer: juist, { $hours } op { $day }.
phone-sure-no = Ik noteer: u betwist { $hours } op { $day }, { $helper }: { $reason ->
        [hours] het aantal uren
        [day] de dag
        [did-not-happen] er is niemand komen werken
       *[other] een andere reden
    }.
phone-option-undo = Om dat te wijzigen, druk { $key }.
phone-undone = Dat is ongedaan gemaakt.
phone-confirmed = Het is genoteerd.
phone-contested = Het is genoteerd. De onderneming moet nu antwoorden.
phone-changed = De onderneming heeft dit net gewijzigd. Ik lees het opnieuw voor.
phone-answered-before = Daar is al een antwoord op: het werk is { phone-state }.
phone-not-possible = Dat kan hier niet. Een medewerker kan u helpen.

## Menu, bestelling, wensen

phone-option-order = Voor uw laatste bestelling, druk { $key }.
phone-option-settings = Voor uw instellingen, druk { $key }.
phone-option-works = Om uw open prestaties te horen, druk { $key }.
phone-order = Uw laatste bestelling: { $bought ->
        [one] 1 cheque
       *[other] { $bought } cheques
    }, op { $on }.
phone-order-none = U hebt nog niets besteld.
phone-option-set-language = Om van taal te veranderen, druk { $key }.
phone-option-set-pace = Om mij trager te laten spreken, druk { $key }.
phone-option-set-more = Voor andere instellingen, druk { $key }.
phone-option-set-hours = Om te kiezen wanneer wij u bellen, druk { $key }.
phone-option-set-code = Om uw telefooncode te veranderen, druk { $key }.
phone-option-call-back = Om teruggebeld te worden, druk { $key }.
phone-language-set = Ik spreek voortaan Nederlands met u.
phone-option-pace-0 = Voor een gewoon tempo, druk { $key }.
phone-option-pace-1 = Voor een trager tempo, druk { $key }.
phone-option-pace-2 = Voor een heel traag tempo, druk { $key }.
phone-pace-set = Zo spreek ik voortaan.
phone-hours-from = Vanaf welk uur mogen wij u bellen? Toets twee cijfers in, zoals 0 9.
phone-hours-to = Tot welk uur? Toets twee cijfers in, zoals 1 8.
phone-hours-wrong = Dat kan niet: het tweede uur moet na het eerste komen.
phone-hours-check = U wilt gebeld worden tussen { $from } en { $to }.
phone-option-hours-right = Als dat klopt, druk { $key }.
phone-option-hours-anew = Om opnieuw te kiezen, druk { $key }.
phone-hours-set = Wij bellen u voortaan tussen { $from } en { $to }.
phone-code-old = Toets eerst uw huidige telefooncode in.
phone-code-new = Toets nu de nieuwe code in, 5 cijfers.
phone-code-again = Toets de nieuwe code nog eens in.
phone-code-set = Uw nieuwe code werkt vanaf nu.
phone-code-wrong = Uw huidige code was niet juist. Er is niets veranderd.
phone-code-easy = Die code is te gemakkelijk te raden. Kies een andere.
phone-code-differs = De twee nieuwe codes zijn niet dezelfde. Begin opnieuw.

## De lijn belt

phone-call-announce = Dag, dit is de dienstenchequelijn. Wij hebben een bericht voor de gebruiker van dit nummer.
phone-option-listen = Als u dat bent en het wilt horen, druk { $key }.
phone-option-not-me = Als u dat niet bent, druk { $key }.
phone-call-wrong-person = Excuseer dat wij u gestoord hebben. Tot ziens.
phone-voicemail = Dit is de dienstenchequelijn. Wij hebben een bericht voor u. Bel ons terug wanneer het u past, op het nummer in uw brieven. Tot ziens.
phone-news-decided = Er is beslist over { $hours } op { $day }, { $helper }: het werk is { phone-state }.
phone-news-cancelled = De onderneming heeft { $hours } op { $day }, { $helper }, geannuleerd.
phone-news-shortage = Voor { $hours } op { $day }, { $helper }, { $missing ->
        [one] ontbreekt 1 cheque
       *[other] ontbreken { $missing } cheques
    }. Bestel nieuwe cheques.
phone-news-expiry = { $expiring ->
        [one] 1 cheque vervalt
       *[other] { $expiring } cheques vervallen
    } op { $on }.
phone-news-other = Er is nieuws over uw rekening. Wij sturen u een brief.
phone-option-understood = Als u het begrepen hebt, druk { $key }.

## De huishoudhulp belt

phone-helper-welcome = Welkom op de lijn voor huishoudhulpen.
phone-helper-number = Toets uw eigen nummer in, 12 cijfers.
phone-option-helper-register = Om uren in te geven, druk { $key }.
phone-option-helper-entries = Om uw laatste uren te horen, druk { $key }.
phone-helper-household = Toets het gebruikersnummer in van het gezin waar u vandaag werkte.
phone-helper-household-wrong = Dat nummer klopt niet.
phone-helper-activity = Welke activiteit, 1 tot 4?
phone-helper-activities = Voor hulp in huis, druk 1. Voor boodschappen, druk 2. Voor strijken, druk 3. Voor vervoer, druk 4.
phone-helper-hours = Hoeveel hele uren, 1 tot 9?
phone-helper-summary = Vandaag bij gebruiker { $household }: { $hours }, { $activity }.
phone-option-helper-right = Als dat klopt, druk { $key }.
phone-option-helper-wrong = Om opnieuw te beginnen, druk { $key }.
phone-helper-registered = Uw uren zijn ingegeven.
phone-helper-refused = Dat kon niet. { $why }
phone-helper-refused-otherwise = Uw onderneming kan u daarbij helpen.
phone-helper-several = U werkt voor meer dan één onderneming.
phone-helper-which-company = Voor welke onderneming werkte u vandaag?
phone-option-helper-company-1 = Voor { $company-1 }, druk { $key }.
phone-option-helper-company-2 = Voor { $company-2 }, druk { $key }.
phone-option-helper-company-3 = Voor { $company-3 }, druk { $key }.
phone-helper-for-company = Onderneming: { $employer }.
phone-option-helper-language = Voor een andere taal, druk { $key }.
phone-helper-here = U belt met de telefoon van een gezin waar u al gewerkt hebt.
phone-option-helper-here = Als u vandaag daar werkte, druk { $key }.
phone-option-helper-elsewhere = Als u ergens anders werkte, druk { $key }.
phone-helper-no-contract = U hebt vandaag geen contract bij een onderneming.
phone-helper-entry = { $day }, { $hours }, gebruiker { $household }: { phone-state }.
phone-helper-entries-done = Dat waren uw laatste uren.

## De lijn belt met een eenmalige code

phone-code-announce = Dag, dit is de dienstenchequelijn. Iemand meldt zich aan op onze website en vraagt een code per telefoon.
phone-option-code-asked = Als u dat bent en u de code kunt opschrijven, druk { $key }.
phone-option-code-not-asked = Als u dat niet bent, druk { $key }.
phone-code-voicemail = Niemand heeft op een toets gedrukt, dus geven wij geen code. Als u er nog een nodig hebt, vraag die dan opnieuw op de website. Tot ziens.
phone-code-not-asked = Dan krijgt niemand een code. Misschien kent iemand de code uit uw brief: kies een andere.
phone-code-too-late = Deze code kan niet meer worden gebruikt. Vraag een andere op de website. Tot ziens.
phone-one-time-code = Hier is uw code. Typ ze op de pagina waar u zich aanmeldt, en zeg ze aan niemand.
phone-one-time-code-again = Nog een keer.
phone-option-code-typed = Als u de code hebt, druk { $key }.
phone-a-digit = (een cijfer)
phone-code-digit-1 = { $digit-1 }
phone-code-digit-2 = { $digit-2 }
phone-code-digit-3 = { $digit-3 }
phone-code-digit-4 = { $digit-4 }
phone-code-digit-5 = { $digit-5 }
phone-code-digit-6 = { $digit-6 }
