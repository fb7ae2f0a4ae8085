played-clock = De klok van deze gespeelde stad
played-clock-what = Zet de klok vooruit, en alle dagen ertussen worden gespeeld: stilzwijgen antwoordt, cheques vervallen, brieven en e-mails vertrekken, ondernemingen worden betaald. Terug gaat ze nooit.
played-clock-now = Het is { $moment }.
played-clock-look = Meer over de klok
played-clock-push = { $count ->
        [one] Eén dag vooruit
       *[other] { $count } dagen vooruit
    }
played-clock-pushed = { $count ->
        [one] Eén dag wordt gespeeld: { $done } gedaan.
       *[other] { $count } dagen worden gespeeld: { $done } gedaan.
    }
played-clock-progress = Vooruitgang
played-clock-again = Opnieuw kijken
played-clock-already = De klok wordt al vooruitgezet. Wacht tot ze stilstaat.
played-clock-see = Zien wat er gebeurd is
