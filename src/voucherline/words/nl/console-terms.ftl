# De voorwaarden van de stelsels in woorden.
console-terms = Voorwaarden
console-terms-about = De regels van elk stelsel in cijfers, met wat er niet zeker aan is.
console-terms-since = sinds { $day }
console-terms-versions = Versies
console-terms-hold = gelden vandaag
console-terms-how = Een nieuwe prijs of termijn is een nieuwe versie met een eerste dag, nooit een wijziging; wat onder een versie beslist werd, blijft ze noemen. Wat als indicatief gemerkt is, komt uit een oude of onrechtstreekse bron.
console-terms-indicative = indicatief
console-term = { $what ->
        [person-tranches] Prijs van de dienstencheques van een persoon in een jaar
        [family-tranches] Prijs van de dienstencheques van een gezin in een jaar
        [priority-quota] Aan de basisprijs voor een prioritaire groep
        [free-for-self-employed-mother] Gratis voor een zelfstandige moeder
        [smallest-order] Kleinste bestelling
        [validity] Geldigheid van een dienstencheque
        [at-expiry] Bij het verval
        [company-span] De onderneming antwoordt binnen
        [household-spans] De gebruiker antwoordt binnen
        [clocks] Klokken van onderneming en gebruiker
        [contest-answer-span] De onderneming antwoordt op een betwisting binnen
        [at-shortage] Te weinig dienstencheques
        [oldest-paid-months] Oudste werk dat een nieuwe dienstencheque kan betalen
        [exchange-value] Betaald aan de onderneming per dienstencheque
        [two-people-above-minutes] Twee mensen beslissen betwistingen van meer dan
        [contact-waiting-span] Een nieuw contactgegeven wacht
        [mandate-months] Langste volmacht
        [absence-months] Langste afwezigheid ineens
        [extra-cost-span] Bijkomende kosten worden vooraf aangekondigd
        [extra-cost-ahead-months] Bijkomende kosten aangekondigd hoogstens
        [extra-cost-cap] Bijkomende kosten per uur hoogstens
       *[languages] Talen van brieven en oproepen
    }
console-term-tranche = { $price } per stuk, tot en met dienstencheque nummer { $up_to } van het jaar
console-term-vouchers = { $count ->
        [one] één dienstencheque
       *[other] { $count } dienstencheques
    }
console-term-months = { $count ->
        [one] één maand
       *[other] { $count } maanden
    }
console-term-months-to-the-end = { $count ->
        [one] één maand, tot het einde van de maand
       *[other] { $count } maanden, tot het einde van de maand
    }
console-term-working-days = { $count ->
        [one] één werkdag
       *[other] { $count } werkdagen
    }
console-term-calendar-days = { $count ->
        [one] één kalenderdag
       *[other] { $count } kalenderdagen
    }
console-term-at-expiry = { $what ->
        [refund] het geld gaat vanzelf terug
       *[loss] de dienstencheque is verloren; geld terug op vraag voordien
    }
console-term-clocks = { $what ->
        [parallel] beide lopen tegelijk
       *[household-after-company] die van de gebruiker loopt na die van de onderneming
    }
console-term-at-shortage = { $what ->
        [hold-and-wait] wat er is wordt bijgehouden, de rest wacht op de volgende bestelling
       *[pay-in-parts] in delen betaald; de volgende bestelling vult aan
    }
console-term-answers = { $what ->
        [online] online
        [email] per e-mail
       *[telephone] per telefoon
    }, { $entered ->
        [helper] de huishoudhulp voerde het in
       *[company] de onderneming voerde het in
    }: { $days }
