## De proefpostbus op een verse machine

inbox-title = Wat er verstuurd zou zijn
inbox-about = Deze machine verstuurt niets: haar e-mails en brieven liggen in mappen. Deze pagina is er alleen op deze machine, en alleen zolang er geen mailserver is ingesteld.
inbox-languages = Taal van deze pagina
inbox-mails = E-mails
inbox-no-mails = Er is nog geen e-mail geschreven.
inbox-of = E-mails { $first } tot { $last } van { $all }, de nieuwste eerst
inbox-newer = Nieuwere e-mails
inbox-older = Oudere e-mails
inbox-written = Geschreven
inbox-from = Van
inbox-to = Aan
inbox-subject = Onderwerp
inbox-no-subject = Zonder onderwerp
inbox-mail = E-mail
inbox-as-text = Als tekst
inbox-as-page = Als pagina
inbox-alone = De pagina alleen bekijken
inbox-runs = Drukrondes met brieven
inbox-no-runs = Er is nog geen brief gedrukt.
inbox-run = Drukronde { $name }
inbox-count = { $letters ->
        [one] 1 brief
       *[other] { $letters } brieven
    }, { $sheets ->
        [one] 1 blad
       *[other] { $sheets } bladen
    }.
inbox-letters = Brieven
inbox-pdf = De brieven als PDF
inbox-place = Plaats
inbox-number = Gebruikersnummer
inbox-language = Taal
inbox-sheets = Bladen
inbox-back = Terug naar het overzicht
