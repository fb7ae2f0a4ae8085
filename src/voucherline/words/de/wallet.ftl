wallet-in-wallet = Im Guthaben: { $count ->
        [one] 1 Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    }
wallet-kept = Davon reserviert für Arbeit, die auf eine Antwort wartet: { $count }
wallet-free = Frei: { $count }
wallet-lot = { $left ->
        [one] 1 Dienstleistungsscheck
       *[other] { $left } Dienstleistungsschecks
    } zu { $price }, ausgegeben am { $issued_on }, gültig bis einschließlich { $expires_on }: { $kept } reserviert, { $free } frei
wallet-lot-counters = Von { $issued } ausgegebenen: { $spent } benutzt, { $refunded } zurückgezahlt, { $expired } verfallen
wallet-nothing = Im Guthaben sind keine Dienstleistungsschecks.
wallet-goes-back = { $amount } { $state ->
        [ready] geht mit den nächsten Zahlungen zurück
        [no-account] geht zurück, sobald wir wissen, auf welches Konto
        [in-file] ist unterwegs zurück
        [executed] wurde zurückgezahlt
        [came-back] kam wieder zu uns
       *[stopped] geht nicht mehr zurück
    }: { $why }
