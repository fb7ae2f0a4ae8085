# What stands on every letter around its message.
letter-sender = Dienstencheques
letter-call = Vragen? Bel ons:
letter-to-family = Aan de familie van { $name }
letter-your-number = Uw gebruikersnummer
letter-number-code = Streepjescode van het gebruikersnummer { $number }
letter-at-a-glance = In het kort
letter-page = Pagina { $page } van { $pages }
letter-run-title = Brieven, drukopdracht { $run }
letter-slip-code = QR-code van dit antwoordstrookje: { $reference }
letter-slip-day = Datum:
letter-slip-signature = Handtekening:
letter-slip-back = Knip deze strook af en stuur ze naar: Dienstencheques, { $street }, { $postcode } { $town }.
manifest-damaged = De lijst van de drukopdracht kan niet worden gelezen{ $row ->
    [0] {""}
   *[other] : rij { $row } klopt niet
 }.
