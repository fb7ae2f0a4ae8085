## Waarom geld terugkeert, gezegd aan de gebruiker

payment-unknown-number = Wij kennen het nummer bij uw betaling niet, dus wij storten het geld terug. Kijk de 12 cijfers na en betaal opnieuw.
payment-broken-check-digits = In het nummer bij uw betaling staat een tikfout, dus wij storten het geld terug. Kijk de 12 cijfers na en betaal opnieuw.
payment-no-number = Bij uw betaling staat geen gebruikersnummer, dus wij storten het geld terug. Betaal opnieuw, met uw 12 cijfers als mededeling.
payment-wrong-account = U betaalde op een rekening die niet voor uw bestellingen dient, dus wij storten het geld terug. Betaal op de rekening in onze brief.
payment-below-smallest-order = Het bedrag is te klein voor een bestelling, dus wij storten het terug. Betaal minstens de kleinste bestelling.
payment-amount-too-small = Het bedrag is te klein voor één dienstencheque, dus wij storten het terug. Betaal minstens de prijs van één dienstencheque.
payment-account-frozen = Uw gebruikersnummer is geblokkeerd, dus wij storten het geld terug. Bel de klantendienst om te horen wat u kunt doen.
payment-account-closed = Uw gebruikersnummer is afgesloten, dus wij storten het geld terug. Bel de klantendienst als u opnieuw wilt bestellen.
payment-account-excluded = U mag een tijd lang geen dienstencheques bestellen, dus wij storten het geld terug. Bel de klantendienst als u niet akkoord gaat.
payment-quota-used-up = U hebt alle dienstencheques gekocht die u dit jaar mag hebben, dus wij storten het geld terug. Bestel opnieuw vanaf 1 januari.
payment-remainder = Wat te weinig is voor nog een dienstencheque, storten wij terug. U hoeft niets te doen.
payment-more-than-quota = U betaalde voor meer dienstencheques dan u dit jaar nog mag hebben. De rest storten wij terug; bestel opnieuw vanaf 1 januari.
payment-by-hand = De klantendienst stort het geld terug. Bel de klantendienst als u meer wilt weten.

## Wat in de postbak wacht of blijft staan, gezegd aan de klantendienst

payment-two-candidates = In de mededeling staat meer dan één gebruikersnummer. Kies het juiste, of stort het geld terug.
payment-foreign-currency = De betaling is niet in euro. Beslis of u ze terugstort.
payment-debit = Geld dat van de rekening ging; geen bestelling. U hoeft niets te doen.
payment-charge = Kosten van de bank; geen bestelling. U hoeft niets te doen.
payment-interest = Rente van de bank; geen bestelling. U hoeft niets te doen.
payment-return-of-our-payment = Een betaling van ons is teruggekomen. Kijk de rekening van de ontvanger na en betaal opnieuw.
payment-our-payment = Een betaling van ons, uitgevoerd door de bank. U hoeft niets te doen.
payment-damaged-line = Een deel van deze lijn is onleesbaar. Vergelijk met het uittreksel van de bank en beslis.
payment-unknown-line = Wij kennen dit soort beweging niet. Bekijk ze en beslis.
payment-perhaps-known = Een betaling als deze is al ingelezen, en de bank geeft geen referentie die ze onderscheidt. Kijk na of het dezelfde betaling is, en beslis dan.
payment-date-out-of-range = De dag van deze betaling ligt vóór onze eerste bestellingen, of in de toekomst. Vergelijk met het uittreksel van de bank en beslis.
payment-no-account-to-return-to = Het geld moet terug, maar de bank noemt geen rekening. Vraag de betaler om een rekening.
payment-amount-differs = Een betaling van ons is met een ander bedrag geboekt. Vergelijk het betaalbestand met het uittreksel van de bank en beslis.
payment-out-of-turn = Een betaling van ons is twee keer geboekt, of kwam terug voor ze vertrok. Vergelijk met het uittreksel van de bank en beslis.
payment-return-of-unknown-payment = De bank stuurt een betaling terug die niet van ons is. Vraag de bank wat het is.
payment-order-withdrawn = De bestelling met deze betaling is teruggedraaid. Beslis opnieuw wat er met het geld gebeurt.
payment-other-account = De lijn gaat over een rekening die niet van ons is; ze is blijven staan. U hoeft niets te doen.
payment-credited = Met het geld zijn dienstencheques gekocht. U hoeft niets te doen.
payment-expired = Er zijn dienstencheques vervallen, en wij geven de prijs terug. U hoeft niets te doen.
payment-refund = U vroeg ons dienstencheques terug te nemen. U hoeft niets te doen.
payment-seen = Iemand bekeek de lijn en liet ze staan. U hoeft niets te doen.
