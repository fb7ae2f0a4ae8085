## Linia telefonică pentru ajutor menajer: propoziții scurte, de ascultat. Întâi la ce folosește, apoi tasta.

phone-clock = { $minute ->
        [0] { $hour }
       *[other] { $hour } și { $minute }
    }
phone-length-hours = { $count ->
        [one] o oră
        [few] { $count } ore
       *[other] { $count } de ore
    }
phone-length-minutes = { $count ->
        [one] un minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
phone-length = { $hours } și { $minutes }

## Cuvinte din interiorul propozițiilor

phone-activity = { $activity ->
        [home-help] ajutor menajer
        [shopping] cumpărături
        [ironing] călcat
       *[transport] transport
    }
phone-state = { $state ->
        [registered] așteaptă un răspuns
        [maintained] menținut de firmă
        [agreed] aprobat
        [contested] contestat
        [cancelled] anulat
        [short] așteaptă tichete
        [outside-vouchers] de plătit fără tichete
        [reimbursed] plătit firmei
       *[other] încheiat
    }

## Începutul, limba, cine sună

phone-helper-welcome = Bine ați venit pe linia pentru ajutor menajer.
phone-option-language-nl = Pentru neerlandeză, apăsați { $key }.
phone-option-language-fr = Pentru franceză, apăsați { $key }.
phone-option-language-de = Pentru germană, apăsați { $key }.
phone-option-language-en = Pentru engleză, apăsați { $key }.
phone-option-language-pl = Pentru poloneză, apăsați { $key }.
phone-option-language-pt = Pentru portugheză, apăsați { $key }.
phone-option-language-ro = Pentru română, apăsați { $key }.
phone-option-language-es = Pentru spaniolă, apăsați { $key }.
phone-helper-number = Introduceți numărul dumneavoastră, 12 cifre.
phone-code = Introduceți codul dumneavoastră de telefon, 5 cifre.
phone-not-known-again = Numărul și codul nu se potrivesc. Încercați din nou, fără grabă.
phone-not-known = Numărul și codul nu se potrivesc. Nu pierdeți niciun drept: vă ajută o persoană.

## Ce este posibil peste tot

phone-wrong-key = Această tastă nu se folosește aici.
phone-too-few = Sunt prea puține cifre.
phone-silence = Nu am auzit nimic.
phone-go-on = Continuați fără grabă.
phone-not-understood = Așa nu reușim. Vă ajută o persoană.
phone-too-long = Apelul durează mult. Vă ajută o persoană.
phone-keys = Pentru a vorbi cu o persoană, apăsați 0. Pentru a asculta din nou, apăsați 9.
phone-to-person = Vă fac legătura cu serviciul clienți. Rămâneți pe fir.
phone-call-back-booked = Vă sunăm înapoi în următoarea zi lucrătoare. Pe curând.
phone-opening-hours = Acum nu este nimeni. Sunați din nou într-o zi lucrătoare, între orele { $opens } și { $closes }. Pe curând.
phone-bye = Vă mulțumim pentru apel. La revedere.

## Orele de lucru

phone-option-helper-register = Pentru a introduce ore, apăsați { $key }.
phone-option-helper-entries = Pentru a asculta ultimele ore, apăsați { $key }.
phone-option-helper-language = Pentru altă limbă, apăsați { $key }.
phone-helper-here = Sunați de la telefonul unei case în care ați mai lucrat.
phone-option-helper-here = Dacă ați lucrat astăzi acolo, apăsați { $key }.
phone-option-helper-elsewhere = Dacă ați lucrat în altă parte, apăsați { $key }.
phone-helper-household = Introduceți numărul de utilizator al casei în care ați lucrat astăzi.
phone-helper-household-wrong = Acest număr nu este corect.
phone-helper-activity = Ce activitate, de la 1 la 4?
phone-helper-activities = Pentru ajutor menajer, apăsați 1. Pentru cumpărături, apăsați 2. Pentru călcat, apăsați 3. Pentru transport, apăsați 4.
phone-helper-hours = Câte ore întregi, de la una la nouă?
phone-helper-summary = Astăzi, la utilizatorul { $household }: { $hours }, { $activity }.
phone-option-helper-right = Dacă este corect, apăsați { $key }.
phone-option-helper-wrong = Pentru a începe din nou, apăsați { $key }.
phone-helper-registered = Orele dumneavoastră sunt introduse.
phone-helper-refused = Nu a fost posibil. { $why }
phone-helper-refused-otherwise = Sunați la firma dumneavoastră.
phone-helper-several = Lucrați pentru mai multe firme.
phone-helper-which-company = Pentru ce firmă ați lucrat astăzi?
phone-option-helper-company-1 = Pentru { $company-1 }, apăsați { $key }.
phone-option-helper-company-2 = Pentru { $company-2 }, apăsați { $key }.
phone-option-helper-company-3 = Pentru { $company-3 }, apăsați { $key }.
phone-helper-for-company = Firma: { $employer }.
phone-helper-no-contract = Astăzi nu aveți contract cu nicio firmă.
phone-helper-entry = { $day }, { $hours }, utilizatorul { $household }: { phone-state }.
phone-helper-entries-done = Acestea au fost ultimele ore.

## De ce nu a fost posibil

household-unknown = Nu cunoaștem niciun utilizator cu numărul { $number }. Verificați numărul.
household-closed = Acest cont este închis. Sunați la firma dumneavoastră.
no-contract = Nu există contract cu această firmă pentru ziua aceea. Sunați la firma dumneavoastră.
not-approved = Firma nu poate face această muncă: { phone-activity }. Sunați la firma dumneavoastră.
too-many-minutes-in-day = Este prea mult pentru o zi: în total { MINUTES($minutes) }, iar cel mult se poate { MINUTES($most) }.
overlap = Aceste ore se suprapun cu altele. Sunați la firma dumneavoastră.
