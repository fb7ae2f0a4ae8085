helper-program = Voucherline pentru ajutor menajer
helper-program-short = Orele mele
helper-home = Introduceți ore
helper-book = Orele mele
helper-offline = Aici nu este rețea. Introduceți totuși orele: acest telefon le păstrează și le trimite de îndată ce poate.
helper-where = Unde ați lucrat?
helper-last-time = Ultima dată:
helper-elsewhere = La alt utilizator
helper-household = Numărul utilizatorului
helper-household-hint = 12 cifre. Sunt pe cardul și în scrisorile utilizatorului.
helper-scan = Scanați cardul
helper-scanning = Țineți cardul în fața camerei.
helper-scan-stop = Opriți camera
helper-no-camera = Camera nu funcționează aici. Scrieți numărul.
helper-day = Ziua
helper-how-long = Cât timp ați lucrat?
helper-hours = Ore
helper-minutes = Minute
helper-hour-mark = h
helper-starts = De la ce oră? (poate rămâne gol)
helper-what = Ce ați făcut?
helper-activity = { $activity ->
        [home-help] Ajutor menajer
        [shopping] Cumpărături
        [ironing] Călcat
       *[transport] Transport
    }
helper-company = Firma
helper-company-which = Pentru care firmă?
helper-enter = Introduceți orele
helper-noted = S-a notat: { $hours }, { $day }, utilizatorul { $household }.

## Pe telefon

helper-queue = Ore pe acest telefon
helper-queue-signed-out = Intrați din nou în cont: atunci se trimite ce așteaptă aici.
helper-state-waiting = așteaptă rețeaua
helper-state-sent = trimis
helper-state-refused = neacceptat
helper-correct = Corectați
helper-again = Trimiteți din nou
helper-throw-away = Aruncați

## Ce nu este bine

helper-two-households = Ați ales un utilizator și ați scris numărul altuia. Păstrați unul din cele două.
helper-household-missing = Alegeți un utilizator sau scrieți numărul lui.
helper-day-unreadable = Scrieți o zi, de exemplu 31.12.2026.
helper-day-not-yet = Ziua aceea nu a venit încă. Introduceți munca în aceeași zi sau mai târziu.
helper-hours-unreadable = Scrieți cât timp ați lucrat, în ore și minute: de exemplu 3 și 30.
helper-time-unreadable = Scrieți o oră, de exemplu 9:30, sau lăsați gol.
helper-activity-missing = Alegeți ce ați făcut.
helper-company-missing = Alegeți firma pentru care ați lucrat în ziua aceea.
helper-no-employer = Nu cunoaștem nicio firmă pentru care ați lucrat în ziua aceea. Verificați ziua sau sunați la firma dumneavoastră.
helper-why-number-invalid = În numărul utilizatorului este o greșeală. Comparați cele 12 cifre cu cardul.
helper-why-household-unknown = Nu cunoaștem niciun utilizator cu acest număr. Comparați cele 12 cifre cu cardul.
helper-why-household-closed = La acest utilizator nu se mai pot introduce ore. Sunați la firma dumneavoastră.
helper-why-no-contract = Din câte știm, nu lucrați pentru această firmă în ziua aceea: { $day }. Verificați ziua sau sunați la firma dumneavoastră.
helper-why-not-approved = Firma dumneavoastră nu putea face acest fel de muncă în ziua aceea: { $day }. Verificați ce ați ales sau sunați la firma dumneavoastră.
helper-why-day-in-future = Ziua aceea nu a venit încă: { $day }. Introduceți munca în aceeași zi sau mai târziu.
helper-why-day-too-old = A trecut prea mult timp: { $day }. Puteți introduce muncă începând cu: { $oldest }. Sunați la firma dumneavoastră.
helper-why-too-many-minutes-in-day = Astfel ați fi lucrat { MINUTES($minutes) } într-o singură zi: { $day }. Se permite cel mult { MINUTES($most) } pe zi. Uitați-vă la orele dumneavoastră dacă ceva apare de două ori.
helper-why-overlap = În ziua aceea ({ $day }) aveți alte ore de la { CLOCK($other_start) }, în același timp. Corectați ora sau uitați-vă la orele dumneavoastră.
helper-why-same-prestation-differs = Ați trimis deja acest lucru, cu alte date. Uitați-vă la orele dumneavoastră înainte de a introduce din nou.
helper-why-otherwise = Aceste ore nu sunt acceptate. Sunați la firma dumneavoastră sau la numărul de mai jos.

## Cartea

helper-news = Noutăți despre orele dumneavoastră
helper-news-line = { $what ->
        [helper-hours-contested] Utilizatorul spune că ceva nu este bine.
        [helper-hours-amended] Firma a schimbat orele dumneavoastră.
        [helper-hours-cancelled] Orele dumneavoastră au fost anulate.
        [helper-hours-confirmed] Utilizatorul este acum de acord.
        [helper-hours-decided] Serviciul clienți a luat o decizie.
        [helper-hours-corrected] Serviciul clienți a retras aceste ore.
       *[helper-objection-answered] Aveți un răspuns la ce ați scris.
    }
helper-months = Alte luni
helper-all-hours = Toate orele
helper-agreed-hours = Aprobate
helper-disputed-hours = Contestate
helper-paid-hours = Plătite firmei
helper-book-empty = În această lună nu sunt ore notate.
helper-state = { $state ->
        [registered] așteaptă un răspuns
        [maintained] contestat: firma menține orele
        [agreed] aprobat
        [contested] contestat de utilizator
        [cancelled] anulat
        [short] aprobat, așteaptă tichete
        [outside-vouchers] aprobat, de plătit fără tichete
        [reimbursed] aprobat și plătit
       *[other] încheiat
    }
helper-at-household = utilizatorul { $household }
helper-changed = Firma a schimbat aceste ore: { $moment }.
helper-paid = Plătit firmei: { $moment }.
helper-how-it-stands = Starea
helper-story = Ce s-a întâmplat
helper-story-registered = { $role ->
        [helper] Ați introdus aceste ore.
       *[company] Firma a introdus aceste ore.
    }
helper-story-validated = { $how ->
        [silence] Firma a lăsat să treacă termenul: aceasta contează ca un da.
       *[person] Firma a spus da.
    }
helper-story-confirmed = { $how ->
        [silence] Utilizatorul a lăsat să treacă termenul: aceasta contează ca un da.
       *[person] Utilizatorul a spus da.
    }
helper-story-contested = Utilizatorul a spus că ceva nu este bine: { $reason ->
        [hours] numărul de ore.
        [day] ziua.
        [did-not-happen] nu a venit nimeni la lucru.
       *[other] altceva.
    }
helper-story-amended = Firma a făcut o schimbare. Înainte: { $before }, { $day_before }. Acum: { $now }, { $day } ({ helper-activity }).
helper-story-maintained = Firma menține aceste ore.
helper-story-cancelled = { $role ->
        [company] Firma a anulat aceste ore.
       *[agent] Serviciul clienți a anulat aceste ore.
    }
helper-story-decided = Serviciul clienți a decis: { $for ->
        [company] orele contează.
       *[household] orele nu contează.
    }
helper-story-corrected = Serviciul clienți a retras aceste ore, din cauza unei greșeli.
helper-story-paid = Firma a fost plătită pentru aceste ore.
helper-story-came-back = Plata către firmă s-a întors; se face din nou.
helper-story-objected = Ați scris că acest lucru nu este corect:
helper-story-settled = { $role ->
        [company] Firma a răspuns:
       *[agent] Serviciul clienți a răspuns:
    }

## Răspunsul la o schimbare

helper-objection = Nu este corect?
helper-objection-words = Scrieți ce nu este corect
helper-objection-hint = Firma și serviciul clienți vor citi.
helper-objection-send = Trimiteți
helper-objection-noted = Cuvintele dumneavoastră sunt notate. Firma și serviciul clienți le vor citi.
helper-objection-waits = Ce ați scris așteaptă un răspuns. Îl veți găsi aici.
helper-why-nothing-to-object-to = Nimeni nu a schimbat și nu a contestat aceste ore. Sunați la firma dumneavoastră dacă ceva nu este bine.
helper-why-objected-before = Ce ați scris înainte mai așteaptă un răspuns. Sunați la firma dumneavoastră dacă durează.
helper-why-reason-missing = Scrieți în câteva cuvinte ce nu este corect.
helper-why-words-too-long = Este prea lung. Numărul de caractere: { $length }; cel mult: { $most }.

## Pe hârtie

helper-pdf = Această lună ca PDF
helper-pdf-title = Ore: { $name }, { $month }
helper-number = Numărul ajutorului menajer
helper-made = Întocmit

## How she is reached

helper-reach = Cum pot fi contactată
helper-reach-why = Acolo se trimit codurile de unică folosință pentru conectarea pe alt telefon și veștile despre orele dumneavoastră. Nimeni altcineva nu schimbă acest lucru.
helper-reach-email = Adresă de e-mail
helper-reach-telephone = Număr de telefon
helper-reach-save = Salvează
helper-reach-changed = S-a notat. De acum sunteți contactată acolo.
helper-reach-same = Nu s-a schimbat nimic.
helper-why-email-invalid = „{ $email }” nu este o adresă de e-mail. Verificați fiecare literă și dacă există un singur @.
helper-why-telephone-invalid = „{ $telephone }” nu este un număr la care se poate suna. Verificați cifrele; pentru altă țară începeți cu + și prefixul ei.
helper-why-helper-unreachable = Dați o adresă de e-mail sau un număr de telefon: fără una dintre ele nimeni nu vă poate trimite un cod.
