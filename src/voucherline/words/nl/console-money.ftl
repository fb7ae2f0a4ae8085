# Geld en bewijzen die de klantendienst met de hand invoert: de een stelt voor, de ander keurt goed.
console-first-person = Voorgesteld door { $name }
console-decline = Afwijzen
console-take-back = Mijn voorstel intrekken
console-declined = Afgewezen: er gebeurt niets. De reden blijft bewaard.
console-declined-lately = Afgewezen of ingetrokken in de laatste { $count } dagen
console-declined-by = { $how ->
        [taken-back] Ingetrokken door { $name }, { $moment }
       *[declined] Afgewezen door { $name }, { $moment }
    }
console-own-declined = { $count ->
        [one] Eén voorstel van u werd afgewezen in de laatste { $days } dagen. Waarom, leest u hier.
       *[other] { $count } voorstellen van u werden afgewezen in de laatste { $days } dagen. Waarom, leest u hier.
    }
console-refund = Geld teruggeven
console-refund-how = { $count ->
        [0] Geen enkele dienstencheque is vrij: er valt niets terug te geven.
        [one] Eén dienstencheque is vrij. De prijs gaat terug naar de rekening waarvan betaald werd, of naar de rekening voor teruggaven.
       *[other] { $count } dienstencheques zijn vrij. De prijs gaat terug naar de rekening waarvan betaald werd, of naar de rekening voor teruggaven.
    }
console-refund-vouchers = Hoeveel dienstencheques?
console-refund-vouchers-hint = Leeg: alle die vrij zijn en betaald werden. Gratis dienstencheques betalen wij niet terug.
console-refund-propose = De teruggave voorstellen
console-rights = Bewijzen en gratis dienstencheques
console-proofs = Wat bewezen werd
console-proof-of = { $what ->
        [self-employed-mother] Zelfstandige moeder
       *[other] Prioritaire groep
    }
console-proof-holds = geldt vandaag
console-proof-since = sinds { $day }
console-proof-none = Er werd niets bewezen.
console-proof-enter = Een bewijs invoeren
console-proof-first = Eerste dag
console-proof-last = Laatste dag (mag leeg blijven)
console-proof-entered = Het bewijs is ingevoerd; de gebruiker wordt ingelicht.
console-free = Gratis dienstencheques
console-free-how = Een zelfstandige moeder krijgt ze één keer per jaar, op bewijs. Ze tellen mee in het quotum en worden niet terugbetaald.
console-free-none = Voer eerst het bewijs in dat het om een zelfstandige moeder gaat.
console-free-propose = De gratis dienstencheques van dit jaar voorstellen
console-told = De gebruiker werd persoonlijk ingelicht
console-told-how = Alleen als u het van mens tot mens gezegd hebt: huishoudhulp, dag en uren. De tijd om te antwoorden begint pas als een supervisor het goedkeurt.
console-told-where = Waar, wanneer en aan wie?
console-told-propose = Voorstellen dat de gebruiker ingelicht is
