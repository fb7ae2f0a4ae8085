helper-program = Voucherline dla pomocy domowych
helper-program-short = Moje godziny
helper-home = Wpisz godziny
helper-book = Moje godziny
helper-offline = Tutaj nie ma sieci. Proszę mimo to wpisać godziny: ten telefon je przechowa i wyśle, gdy tylko będzie to możliwe.
helper-where = Gdzie była praca?
helper-last-time = Ostatnio:
helper-elsewhere = U innego użytkownika
helper-household = Numer użytkownika
helper-household-hint = 12 cyfr. Są na karcie i w listach użytkownika.
helper-scan = Zeskanuj kartę
helper-scanning = Proszę trzymać kartę przed aparatem.
helper-scan-stop = Wyłącz aparat
helper-no-camera = Aparat tutaj nie działa. Proszę wpisać numer.
helper-day = Dzień
helper-how-long = Jak długo trwała praca?
helper-hours = Godziny
helper-minutes = Minuty
helper-hour-mark = godz.
helper-starts = Od której godziny? (może zostać puste)
helper-what = Jaka praca?
helper-activity = { $activity ->
        [home-help] Pomoc domowa
        [shopping] Zakupy
        [ironing] Prasowanie
       *[transport] Transport
    }
helper-company = Firma
helper-company-which = Dla której firmy?
helper-enter = Wpisz godziny
helper-noted = Zapisano: { $hours }, { $day }, użytkownik { $household }.

## W telefonie

helper-queue = Godziny w tym telefonie
helper-queue-signed-out = Proszę zalogować się ponownie: wtedy zostanie wysłane to, co tu czeka.
helper-state-waiting = czeka na sieć
helper-state-sent = wysłano
helper-state-refused = nie przyjęto
helper-correct = Popraw
helper-again = Wyślij ponownie
helper-throw-away = Wyrzuć

## Co się nie zgadza

helper-two-households = Wybrano użytkownika i wpisano numer innego. Proszę zostawić jedno z dwojga.
helper-household-missing = Proszę wybrać użytkownika albo wpisać jego numer.
helper-day-unreadable = Proszę podać dzień, na przykład 31.12.2026.
helper-day-not-yet = Ten dzień jeszcze nie nadszedł. Pracę wpisuje się tego samego dnia albo później.
helper-hours-unreadable = Proszę wpisać, jak długo trwała praca, w godzinach i minutach: na przykład 3 i 30.
helper-time-unreadable = Proszę wpisać godzinę, na przykład 9:30, albo zostawić puste.
helper-activity-missing = Proszę wybrać, jaka to była praca.
helper-company-missing = Proszę wybrać firmę, dla której była praca tego dnia.
helper-no-employer = Nie znamy firmy, dla której była praca tego dnia. Proszę sprawdzić dzień albo zadzwonić do swojej firmy.
helper-why-number-invalid = W numerze użytkownika jest błąd. Proszę porównać 12 cyfr z kartą.
helper-why-household-unknown = Nie znamy użytkownika z tym numerem. Proszę porównać 12 cyfr z kartą.
helper-why-household-closed = U tego użytkownika nie można już wpisywać godzin. Proszę zadzwonić do swojej firmy.
helper-why-no-contract = O ile wiemy, tego dnia nie było umowy z tą firmą: { $day }. Proszę sprawdzić dzień albo zadzwonić do swojej firmy.
helper-why-not-approved = Firma nie mogła wykonywać takiej pracy tego dnia: { $day }. Proszę sprawdzić wybór albo zadzwonić do swojej firmy.
helper-why-day-in-future = Ten dzień jeszcze nie nadszedł: { $day }. Pracę wpisuje się tego samego dnia albo później.
helper-why-day-too-old = To było zbyt dawno: { $day }. Pracę można wpisać najwcześniej za dzień: { $oldest }. Proszę zadzwonić do swojej firmy.
helper-why-too-many-minutes-in-day = To za dużo na jeden dzień ({ $day }): razem { MINUTES($minutes) }, a najwięcej { MINUTES($most) }. Proszę sprawdzić w swoich godzinach, czy coś nie jest wpisane dwa razy.
helper-why-overlap = Tego dnia ({ $day }) są już inne godziny od { CLOCK($other_start) }, w tym samym czasie. Proszę poprawić godzinę albo sprawdzić swoje godziny.
helper-why-same-prestation-differs = To zostało już wysłane, z innymi danymi. Przed ponownym wpisaniem proszę sprawdzić swoje godziny.
helper-why-otherwise = Te godziny nie zostały przyjęte. Proszę zadzwonić do swojej firmy albo pod numer poniżej.

## Książka

helper-news = Nowe wiadomości o godzinach
helper-news-line = { $what ->
        [helper-hours-contested] Według użytkownika coś się nie zgadza.
        [helper-hours-amended] Firma zmieniła godziny.
        [helper-hours-cancelled] Godziny zostały anulowane.
        [helper-hours-confirmed] Użytkownik teraz się zgadza.
        [helper-hours-decided] Obsługa klienta podjęła decyzję.
        [helper-hours-corrected] Obsługa klienta wycofała te godziny.
       *[helper-objection-answered] Jest odpowiedź na wpisaną uwagę.
    }
helper-months = Inne miesiące
helper-all-hours = Wszystkie godziny
helper-agreed-hours = Zatwierdzone
helper-disputed-hours = Zakwestionowane
helper-paid-hours = Zapłacone firmie
helper-book-empty = W tym miesiącu nie ma wpisanych godzin.
helper-state = { $state ->
        [registered] czeka na odpowiedź
        [maintained] zakwestionowane: firma podtrzymuje godziny
        [agreed] zatwierdzone
        [contested] zakwestionowane przez użytkownika
        [cancelled] anulowane
        [short] zatwierdzone, czeka na bony
        [outside-vouchers] zatwierdzone, do zapłaty bez bonów
        [reimbursed] zatwierdzone i zapłacone
       *[other] zakończone
    }
helper-at-household = użytkownik { $household }
helper-changed = Firma zmieniła te godziny: { $moment }.
helper-paid = Zapłacono firmie: { $moment }.
helper-how-it-stands = Stan
helper-story = Co się działo
helper-story-registered = { $role ->
        [helper] Te godziny zostały wpisane przez Panią lub Pana.
       *[company] Te godziny wpisała firma.
    }
helper-story-validated = { $how ->
        [silence] Firma nie odpowiedziała w terminie: to liczy się jako zgoda.
       *[person] Firma się zgodziła.
    }
helper-story-confirmed = { $how ->
        [silence] Użytkownik nie odpowiedział w terminie: to liczy się jako zgoda.
       *[person] Użytkownik się zgodził.
    }
helper-story-contested = Według użytkownika coś się nie zgadza: { $reason ->
        [hours] liczba godzin.
        [day] dzień.
        [did-not-happen] nikt nie przyszedł do pracy.
       *[other] coś innego.
    }
helper-story-amended = Firma zmieniła wpis. Było: { $before }, { $day_before }. Jest: { $now }, { $day } ({ helper-activity }).
helper-story-maintained = Firma podtrzymuje te godziny.
helper-story-cancelled = { $role ->
        [company] Firma anulowała te godziny.
       *[agent] Obsługa klienta anulowała te godziny.
    }
helper-story-decided = Obsługa klienta zdecydowała: { $for ->
        [company] godziny się liczą.
       *[household] godziny się nie liczą.
    }
helper-story-corrected = Obsługa klienta cofnęła te godziny z powodu pomyłki.
helper-story-paid = Firma otrzymała zapłatę za te godziny.
helper-story-came-back = Przelew do firmy wrócił; zostanie wykonany ponownie.
helper-story-objected = Napisano do firmy, że to się nie zgadza:
helper-story-settled = { $role ->
        [company] Firma odpowiedziała:
       *[agent] Obsługa klienta odpowiedziała:
    }

## Odpowiedź na zmianę

helper-objection = Czy to się nie zgadza?
helper-objection-words = Proszę napisać, co się nie zgadza
helper-objection-hint = Przeczyta to firma i obsługa klienta.
helper-objection-send = Wyślij
helper-objection-noted = Zapisano. Przeczyta to firma i obsługa klienta.
helper-objection-waits = Ta wiadomość czeka na odpowiedź. Odpowiedź pojawi się tutaj.
helper-why-nothing-to-object-to = Nikt nie zmienił ani nie zakwestionował tych godzin. Jeśli coś się nie zgadza, proszę zadzwonić do swojej firmy.
helper-why-objected-before = Poprzednia wiadomość jeszcze czeka na odpowiedź. Jeśli to trwa długo, proszę zadzwonić do swojej firmy.
helper-why-reason-missing = Proszę napisać w kilku słowach, co się nie zgadza.
helper-why-words-too-long = To jest za długie. Liczba znaków: { $length }; najwięcej: { $most }.

## Na papierze

helper-pdf = Ten miesiąc jako PDF
helper-pdf-title = Godziny: { $name }, { $month }
helper-number = Numer pomocy domowej
helper-made = Sporządzono

## How she is reached

helper-reach = Jak się ze mną kontaktować
helper-reach-why = Tam wysyłamy kody jednorazowe do logowania na innym telefonie oraz wiadomości o Pani godzinach. Nikt inny tego nie zmienia.
helper-reach-email = Adres e-mail
helper-reach-telephone = Numer telefonu
helper-reach-save = Zapisz
helper-reach-changed = Zapisano. Od teraz kontaktujemy się z Panią w ten sposób.
helper-reach-same = Nic się nie zmieniło.
helper-why-email-invalid = „{ $email }” nie jest adresem e-mail. Proszę sprawdzić każdą literę i czy jest jeden znak @.
helper-why-telephone-invalid = „{ $telephone }” nie jest numerem, pod który można zadzwonić. Proszę sprawdzić cyfry; numer z innego kraju zaczyna się od + i kodu kraju.
helper-why-helper-unreachable = Proszę podać adres e-mail albo numer telefonu: bez tego nikt nie może wysłać kodu.
