# Papieren formulieren, ingevoerd door de klantendienst.
console-forms = Papieren formulieren
console-registration = Inschrijvingsformulier
console-registration-how = Alles kan met het toetsenbord: Tab gaat verder, pijltjes kiezen, Enter schrijft in. Is het een formulier om op een andere manier mee te doen?
console-response = Antwoordformulier
console-form-scheme = Stelsel
console-form-language = Taal
console-language = { $what ->
        [nl] Nederlands
        [fr] Frans
        [de] Duits
       *[en] Engels
    }
console-form-surname = Naam
console-form-first-name = Voornaam
console-form-street = Straat, nummer en bus
console-form-postcode = Postcode
console-form-town = Gemeente
console-form-telephones = Telefoonnummers
console-form-telephones-hint = Het eerste wordt eerst gebeld; met komma’s ertussen.
console-form-email = E-mail
console-form-solution = Doet mee
console-form-solution-is = { $what ->
        [online] Online
        [email] Per e-mail
       *[telephone] Per telefoon
    }
console-form-confirmations = Bestellingen worden bevestigd
console-form-confirmations-are = { $what ->
        [email] Per e-mail
       *[letter] Per brief
    }
console-form-confirmations-usual = Zoals gebruikelijk
console-form-large-print = Brieven in grote letters
console-form-statements = Het overzicht van elk kwartaal per brief
console-register = Inschrijven
console-choose-one = Kies er één.
console-registered = { $name } is ingeschreven met nummer { $number }. De welkomstbrief en de code vertrekken vanzelf.
console-alike = Misschien al ingeschreven
console-alike-how = Vergelijk met het formulier. Is het een van deze mensen, dan is er geen nieuwe account nodig.
console-alike-other = Het is iemand anders: inschrijven
console-response-number = Gebruikersnummer op het formulier
console-response-number-hint = Twaalf cijfers; een scanner typt ze voor u.
console-response-next = Verder
console-response-key-in = Invoeren
console-response-keyed = Ingevoerd voor { $name }.
console-response-same = Voor { $name } was het al zo.
