## Waarom geld terugkeert, gezegd aan de gebruiker

unknown-number = Wij kennen het nummer bij uw betaling niet, dus wij storten het geld terug. Kijk de 12 cijfers na en betaal opnieuw.
broken-check-digits = In het nummer bij uw betaling staat een tikfout, dus wij storten het geld terug. Kijk de 12 cijfers na en betaal opnieuw.
wrong-account = U betaalde op een rekening die niet voor bestellingen dient, dus wij storten het geld terug. Betaal op de rekening in onze brief.
below-smallest-order = Het bedrag is te klein voor een bestelling, dus wij storten het terug. Betaal minstens de kleinste bestelling.
amount-too-small = Het bedrag is te klein voor één dienstencheque, dus wij storten het terug. Betaal minstens de prijs van één dienstencheque.
account-frozen = Uw gebruikersnummer is geblokkeerd, dus wij storten het geld terug. Bel de klantendienst om te horen wat u kunt doen.
account-closed = Uw gebruikersnummer is afgesloten, dus wij storten het geld terug. Bel de klantendienst als u opnieuw wilt bestellen.
account-excluded = U mag een tijd lang geen dienstencheques bestellen, dus wij storten het geld terug. Bel de klantendienst als u niet akkoord gaat.
quota-used-up = U hebt alle dienstencheques gekocht die u dit jaar mag hebben, dus wij storten het geld terug. Bestel opnieuw vanaf 1 januari.
remainder = Wat te weinig is voor nog een dienstencheque, storten wij terug. U hoeft niets te doen.
more-than-quota = U betaalde voor meer dienstencheques dan u dit jaar nog mag hebben. De rest storten wij terug; bestel opnieuw vanaf 1 januari.

## Wat in de postbak wacht of blijft staan, gezegd aan de klantendienst

two-candidates = In de mededeling staat meer dan één gebruikersnummer. Kies het juiste, of stort het geld terug.
foreign-currency = De betaling is niet in euro. Beslis of u ze terugstort.
no-number = In de mededeling staat geen gebruikersnummer. Zoek de gebruiker via de rekening, of stort het geld terug.
debit = Geld dat van de rekening ging; geen bestelling. U hoeft niets te doen.
charge = Kosten van de bank; geen bestelling. U hoeft niets te doen.
interest = Rente van de bank; geen bestelling. U hoeft niets te doen.
return-of-our-payment = Een betaling van ons is teruggekomen. Kijk de rekening van de ontvanger na en betaal opnieuw.
our-payment = Een betaling van ons, uitgevoerd door de bank. U hoeft niets te doen.
damaged-line = Een deel van deze lijn is onleesbaar. Vergelijk met het uittreksel van de bank en beslis.
unknown-line = Wij kennen dit soort beweging niet. Bekijk ze en beslis.
