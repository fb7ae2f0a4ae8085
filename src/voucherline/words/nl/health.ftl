## Hoe een installatie het stelt, voor wie ze beheert

health-title = Hoe Voucherline het stelt
health-all-well = Alles is in orde.
health-something-wrong = Er is iets mis. Wat u kunt doen, staat in docs/runbooks/serve.md.
health-good = In orde.
health-bad = Niet in orde.
health-not-known = Niet bekend: de controle kon niet gebeuren.
health-database-well = De databank antwoordt.
health-database-ill = De databank is niet bereikbaar of kan haar functies niet uitvoeren. Na een upgrade moet ze opnieuw worden gestart.
health-migrations-well = De tabellen zijn bijgewerkt.
health-migrations-ill = De tabellen zijn niet bijgewerkt: { $missing ->
        [one] er ontbreekt 1 wijziging
       *[other] er ontbreken { $missing } wijzigingen
    }.
health-clockwork-well = Het uurwerk loopt. Het keek het laatst naar de dienstregeling op { $ticked_at }.
health-clockwork-never = Hier heeft nog nooit een uurwerk gelopen.
health-clockwork-silent = Er loopt geen uurwerk. Het laatste keek naar de dienstregeling op { $ticked_at }.
health-clockwork-behind = Het uurwerk loopt, maar zijn werk blijft liggen sinds { $behind_since }.
health-jobs-well = { $workers ->
        [one] Er is 1 werkproces actief
       *[other] Er zijn { $workers } werkprocessen actief
    }. Wachtende taken: { $waiting }. Mislukte taken: { $failed }.
health-jobs-without-workers = Er is geen werkproces actief. Wachtende taken: { $waiting }.
health-jobs-late = De werkprocessen kunnen niet volgen: een taak wacht sinds { $waiting_since }. Wachtende taken: { $waiting }.
health-letters-well = Alle brieven gaan op tijd naar de post. Brieven die wachten op een drukronde: { $waiting }.
health-letters-late = { $late ->
        [one] 1 brief had al
       *[other] { $late } brieven hadden al
    } bij de post moeten zijn. De oudste is te laat sinds { $late_since }.
health-deliveries-well = Geen enkele bezorging zit vast.
health-deliveries-stuck = { $stuck ->
        [one] 1 bezorging zit
       *[other] { $stuck } bezorgingen zitten
    } vast onderweg. De oudste had klaar moeten zijn op { $stuck_since }.
health-deliveries-unwritable = { $unwritable ->
        [one] 1 bericht van de laatste dag kon
       *[other] { $unwritable } berichten van de laatste dag konden
    } door een fout van ons niet geschreven worden. Er werd een ander kanaal geprobeerd; in het logboek staat waarom.
health-mail-well = E-mails kunnen vertrekken.
health-mail-down = Geen enkele server neemt onze e-mails aan, of iemand meldde een storing. De storing begon op { $down_since }.
health-facts-well = Wat er gebeurt, wordt meteen gemeld aan wie het aangaat.
health-facts-undecided = Er is nog niet beslist wie het nieuws krijgt van wat er gebeurde op { $undecided_since }.
