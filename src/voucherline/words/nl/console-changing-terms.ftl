# Voorwaarden wijzigen: twee supervisors, het verschil, en wat het betekent.
console-terms-come = beslist, nog niet begonnen
console-terms-from-day = vanaf { $day }
console-terms-changes = Wijzigingen
console-terms-propose = Nieuwe voorwaarden voorstellen
console-terms-propose-how = De getallen zijn die van de nieuwste versie. Wijzig wat anders moet worden. Een tweede supervisor ziet het verschil en keurt het goed of weigert het; pas dan geldt het, vanaf zijn dag. Wat voordien uitgegeven of begonnen is, houdt de voorwaarden van zijn eigen dag.
console-terms-from = Vanaf welke dag
console-terms-from-hint = Ten vroegste overmorgen, en na alle andere versies.
console-terms-day-unreadable = Geef een dag in zoals 31/12/2026.
console-terms-unreadable = Dit getal kan hier niet. Toegelaten: { $bounds }.
console-terms-bounds = { $lowest } tot { $highest }
console-terms-bounds-minutes = in minuten, { $lowest } tot { $highest }
console-terms-group = { $what ->
        [buying] Kopen
        [answering] Antwoorden
        [paying] Betalen
        [entering] Werk invoeren
        [extra-costs] Bijkomende kosten van de onderneming
       *[people] Mensen
    }
console-terms-number = { $what ->
        [person-tranches-price] Prijs van een dienstencheque, persoon, schijf { $place }
        [person-tranches-up-to] Laatste dienstencheque van het jaar, persoon, schijf { $place }
        [family-tranches-price] Prijs van een dienstencheque, gezin, schijf { $place }
        [family-tranches-up-to] Laatste dienstencheque van het jaar, gezin, schijf { $place }
        [priority-quota] Dienstencheques aan de basisprijs voor een prioritaire groep
        [free-for-self-employed-mother] Gratis dienstencheques voor een zelfstandige moeder
        [smallest-order] Kleinste bestelling
        [validity] Geldigheid van een dienstencheque
        [demand-days] Een aangekondigde bestelling vervalt na
        [household-spans] De gebruiker antwoordt binnen ({ $solution ->
                [online] online
                [email] per e-mail
               *[telephone] per telefoon
            }, { $entered ->
                [helper] de huishoudhulp voerde het in
               *[company] de onderneming voerde het in
            })
        [company-span] De onderneming antwoordt binnen
        [contest-answer-span] De onderneming antwoordt op een betwisting binnen
        [exchange-value] Betaald aan de onderneming per dienstencheque
        [oldest-paid-months] Oudste werk dat een nieuwe dienstencheque kan betalen
        [oldest-entry-months] Oudste werk dat ingevoerd kan worden
        [longest-day-minutes] Langste werkdag van een huishoudhulp
        [two-people-above-minutes] Twee mensen beslissen betwistingen van meer dan
        [contact-waiting-span] Een nieuw contactgegeven wacht
        [mandate-months] Langste volmacht
        [extra-cost-span] Bijkomende kosten worden vooraf aangekondigd
        [extra-cost-ahead-months] Bijkomende kosten aangekondigd hoogstens
        [extra-cost-cap] Bijkomende kosten per uur hoogstens
       *[absence-months] Langste afwezigheid ineens
    }
console-terms-proposed = Voorgesteld. Een tweede supervisor moet het goedkeuren.
console-terms-answered = { $what ->
        [approved] Goedgekeurd. De nieuwe voorwaarden gelden vanaf hun dag.
        [refused] Geweigerd. Er verandert niets.
        [withdrawal-asked] Genoteerd. Een tweede supervisor moet de intrekking goedkeuren.
        [withdrawal-approved] Ingetrokken. De voorwaarden beginnen nooit.
       *[withdrawal-refused] Behouden. De voorwaarden beginnen op hun dag.
    }
console-terms-new = Nieuwe voorwaarden
console-terms-state = { $state ->
        [proposed] wacht op een tweede persoon
        [decided] door twee mensen beslist
        [leaving] intrekking gevraagd
        [refused] geweigerd
       *[withdrawn] ingetrokken
    }
console-terms-difference = Wat anders zou worden
console-terms-what = Voorwaarde
console-terms-before = Voordien
console-terms-after = Vanaf die dag
console-terms-meaning = Wat het betekent
console-terms-means = { $what ->
        [person-tranches] Betalingen die de bank vanaf { $day } boekt, kopen aan de nieuwe prijzen en tot de nieuwe aantallen. De dienstencheques van het jaar tellen vanaf 1 januari.
        [family-tranches] Betalingen die de bank vanaf { $day } boekt, kopen aan de nieuwe prijzen en tot de nieuwe aantallen. De dienstencheques van het jaar tellen vanaf 1 januari.
        [priority-quota] Vanaf { $day } mag een gebruiker van een prioritaire groep in het jaar tot het nieuwe aantal kopen.
        [free-for-self-employed-mother] Wie vanaf { $day } gratis dienstencheques krijgt, krijgt het nieuwe aantal.
        [smallest-order] Betalingen die de bank vanaf { $day } boekt, moeten minstens het nieuwe aantal kopen.
        [validity] Dienstencheques die vanaf { $day } uitgegeven worden, zijn zo lang geldig als de nieuwe voorwaarden zeggen.
        [demand-days] Bestellingen die vanaf { $day } aangekondigd worden, vervallen na het nieuwe aantal dagen.
        [household-spans] De gebruiker heeft het nieuwe aantal dagen voor werk dat vanaf { $day } geregistreerd wordt.
        [company-span] De onderneming heeft het nieuwe aantal dagen voor werk dat vanaf { $day } geregistreerd wordt.
        [contest-answer-span] De onderneming heeft het nieuwe aantal dagen om te antwoorden op betwistingen van werk dat vanaf { $day } geregistreerd wordt.
        [exchange-value] De onderneming krijgt per dienstencheque het nieuwe bedrag, voor werk dat vanaf { $day } gedaan wordt.
        [oldest-paid-months] Dienstencheques die vanaf { $day } uitgegeven worden, betalen werk zo oud als de nieuwe voorwaarden zeggen.
        [oldest-entry-months] Vanaf { $day } kan werk ingevoerd worden zo oud als de nieuwe voorwaarden zeggen.
        [longest-day-minutes] Vanaf { $day } wordt werk ingevoerd tot de nieuwe lengte van een dag.
        [two-people-above-minutes] Betwistingen over werk dat vanaf { $day } gedaan wordt, vragen boven de nieuwe lengte een tweede persoon.
        [contact-waiting-span] Contactgegevens die vanaf { $day } aangekondigd worden, wachten het nieuwe aantal dagen.
        [mandate-months] Volmachten die vanaf { $day } gegeven worden, duren hoogstens het nieuwe aantal maanden.
        [extra-cost-span] Bijkomende kosten die vanaf { $day } worden aangekondigd, beginnen ten vroegste na de nieuwe termijn.
        [extra-cost-ahead-months] Bijkomende kosten die vanaf { $day } worden aangekondigd, beginnen ten laatste binnen de nieuwe termijn.
        [extra-cost-cap] Bijkomende kosten die vanaf { $day } beginnen, zijn hoogstens zo hoog als de nieuwe voorwaarden zeggen.
       *[absence-months] Afwezigheden die vanaf { $day } gepland worden, zijn zo lang als de nieuwe voorwaarden zeggen.
    }
console-terms-old-stays = Wat voor die dag uitgegeven of begonnen is, houdt zijn eigen voorwaarden, wanneer het ook eindigt.
console-terms-example = Een voorbeeld: geregistreerd op { $day } om 10.00 uur, meteen gemeld, gevalideerd of betwist. Wat mensen zouden lezen:
console-terms-too-late = De dag is te dichtbij: dit kan niet meer goedgekeurd worden. Wie het wil, stelt het opnieuw voor vanaf een latere dag.
console-terms-answer = Antwoorden
console-terms-own = U hebt dit zelf gevraagd: een andere supervisor moet het goedkeuren. U kunt het terugnemen.
console-terms-say = { $what ->
        [approved] Goedkeuren
        [refused] Weigeren
        [withdrawal-asked] Intrekking vragen
        [withdrawal-approved] Intrekking goedkeuren
       *[withdrawal-refused] Voorwaarden behouden
    }
console-terms-history = Geschiedenis
console-terms-fact = { $what ->
        [TermsProposed] voorgesteld door { $name }
        [TermsDecided] goedgekeurd door { $name }
        [TermsRefused] geweigerd door { $name }
        [TermsWithdrawalAsked] { $name } vroeg de intrekking
        [TermsWithdrawn] intrekking goedgekeurd door { $name }
       *[TermsKept] behouden door { $name }
    }
