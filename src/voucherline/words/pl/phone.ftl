## Linia telefoniczna dla pomocy domowych: krótkie zdania do słuchania. Najpierw po co, potem klawisz.

phone-clock = { $minute ->
        [0] { $hour }:00
       *[other] { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
    }
phone-length-hours = { $count ->
        [one] 1 godzina
        [few] { $count } godziny
       *[other] { $count } godzin
    }
phone-length-minutes = { $count ->
        [one] 1 minuta
        [few] { $count } minuty
       *[other] { $count } minut
    }
phone-length = { $hours } i { $minutes }

## Słowa wewnątrz zdań

phone-activity = { $activity ->
        [home-help] pomoc domowa
        [shopping] zakupy
        [ironing] prasowanie
       *[transport] transport
    }
phone-state = { $state ->
        [registered] czeka na odpowiedź
        [maintained] firma podtrzymuje
        [agreed] zatwierdzone
        [contested] zakwestionowane
        [cancelled] anulowane
        [short] czeka na bony
        [outside-vouchers] do zapłaty bez bonów
        [reimbursed] zapłacone firmie
       *[other] zakończone
    }

## Początek, język, kto dzwoni

phone-helper-welcome = Witamy na linii dla pomocy domowych.
phone-option-language-nl = Aby wybrać język niderlandzki, proszę nacisnąć { $key }.
phone-option-language-fr = Aby wybrać język francuski, proszę nacisnąć { $key }.
phone-option-language-de = Aby wybrać język niemiecki, proszę nacisnąć { $key }.
phone-option-language-en = Aby wybrać język angielski, proszę nacisnąć { $key }.
phone-option-language-pl = Aby wybrać język polski, proszę nacisnąć { $key }.
phone-option-language-pt = Aby wybrać język portugalski, proszę nacisnąć { $key }.
phone-option-language-ro = Aby wybrać język rumuński, proszę nacisnąć { $key }.
phone-option-language-es = Aby wybrać język hiszpański, proszę nacisnąć { $key }.
phone-helper-number = Proszę wprowadzić swój numer, dwanaście cyfr.
phone-code = Proszę wprowadzić kod telefoniczny, pięć cyfr.
phone-not-known-again = Numer i kod do siebie nie pasują. Proszę spokojnie spróbować jeszcze raz.
phone-not-known = Numer i kod do siebie nie pasują. Żadne prawa nie przepadają: teraz pomoże nasz pracownik.

## To, co możliwe jest wszędzie

phone-wrong-key = Ten klawisz tutaj nie działa.
phone-too-few = To za mało cyfr.
phone-silence = Nic nie słyszę.
phone-go-on = Proszę spokojnie kontynuować.
phone-not-understood = Tak się nie udaje. Teraz pomoże nasz pracownik.
phone-too-long = Ta rozmowa trwa długo. Teraz pomoże nasz pracownik.
phone-keys = Aby porozmawiać z człowiekiem, proszę nacisnąć 0. Aby usłyszeć to jeszcze raz, proszę nacisnąć 9.
phone-to-person = Łączę z obsługą klienta. Proszę się nie rozłączać.
phone-call-back-booked = Oddzwonimy w następny dzień roboczy. Do usłyszenia.
phone-opening-hours = Teraz nikogo nie ma. Proszę zadzwonić w dzień roboczy, od godziny { $opens } do { $closes }. Do usłyszenia.
phone-bye = Dziękujemy za telefon. Do usłyszenia.

## Godziny pracy

phone-option-helper-register = Aby wpisać godziny, proszę nacisnąć { $key }.
phone-option-helper-entries = Aby usłyszeć ostatnie godziny, proszę nacisnąć { $key }.
phone-option-helper-language = Aby zmienić język, proszę nacisnąć { $key }.
phone-helper-here = Znamy ten telefon: to dom, w którym była już praca.
phone-option-helper-here = Jeśli dzisiaj praca była w tym domu, proszę nacisnąć { $key }.
phone-option-helper-elsewhere = Jeśli praca była gdzie indziej, proszę nacisnąć { $key }.
phone-helper-household = Proszę wprowadzić numer użytkownika, u którego dzisiaj była praca.
phone-helper-household-wrong = Ten numer jest błędny.
phone-helper-activity = Jaka praca, od jednego do czterech?
phone-helper-activities = Jeśli pomoc domowa, proszę nacisnąć 1. Jeśli zakupy, proszę nacisnąć 2. Jeśli prasowanie, proszę nacisnąć 3. Jeśli transport, proszę nacisnąć 4.
phone-helper-hours = Ile pełnych godzin, od jednej do dziewięciu?
phone-helper-summary = Dzisiaj u użytkownika { $household }: { $hours }, { $activity }.
phone-option-helper-right = Jeśli to się zgadza, proszę nacisnąć { $key }.
phone-option-helper-wrong = Aby zacząć od nowa, proszę nacisnąć { $key }.
phone-helper-registered = Godziny są wpisane.
phone-helper-refused = To nie było możliwe. { $why }
phone-helper-refused-otherwise = Proszę zadzwonić do swojej firmy.
phone-helper-several = Widzimy umowy z więcej niż jedną firmą.
phone-helper-which-company = Dla której firmy była dzisiaj praca?
phone-option-helper-company-1 = Jeśli { $company-1 }, proszę nacisnąć { $key }.
phone-option-helper-company-2 = Jeśli { $company-2 }, proszę nacisnąć { $key }.
phone-option-helper-company-3 = Jeśli { $company-3 }, proszę nacisnąć { $key }.
phone-helper-for-company = Firma: { $employer }.
phone-helper-no-contract = Nie ma dzisiaj umowy z żadną firmą.
phone-helper-entry = { $day }, { $hours }, użytkownik { $household }: { phone-state }.
phone-helper-entries-done = To były ostatnie godziny.

## Dlaczego to nie było możliwe

household-unknown = Nie znamy użytkownika z numerem { $number }. Proszę sprawdzić numer.
household-closed = To konto jest zamknięte. Proszę zadzwonić do swojej firmy.
no-contract = Nie ma na ten dzień umowy z tą firmą. Proszę zadzwonić do swojej firmy.
not-approved = Firma nie może wykonywać tej pracy: { phone-activity }. Proszę zadzwonić do swojej firmy.
too-many-minutes-in-day = To za dużo na jeden dzień: razem { MINUTES($minutes) }, a najwięcej { MINUTES($most) }.
overlap = Te godziny pokrywają się z innymi. Proszę zadzwonić do swojej firmy.
