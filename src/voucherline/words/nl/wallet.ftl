wallet-in-wallet = In de portefeuille: { $count ->
        [one] 1 dienstencheque
       *[other] { $count } dienstencheques
    }
wallet-kept = Waarvan gereserveerd voor werk dat op een antwoord wacht: { $count }
wallet-free = Vrij: { $count }
wallet-lot = { $left ->
        [one] 1 dienstencheque
       *[other] { $left } dienstencheques
    } van { $price }, uitgegeven op { $issued_on }, geldig tot en met { $expires_on }: { $kept } gereserveerd, { $free } vrij
wallet-lot-counters = Van { $issued } uitgegeven: { $spent } gebruikt, { $refunded } terugbetaald, { $expired } vervallen
wallet-nothing = Er zijn geen dienstencheques in de portefeuille.
wallet-goes-back = { $amount } { $state ->
        [ready] gaat terug met de volgende betalingen
        [no-account] gaat terug zodra wij weten naar welke rekening
        [in-file] is onderweg terug
        [executed] is teruggestort
        [came-back] is bij ons teruggekomen
       *[stopped] gaat niet meer terug
    }: { $why }
