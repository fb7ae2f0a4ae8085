## The trial inbox of a fresh machine

inbox-title = What would have been sent
inbox-about = This machine sends nothing: its e-mails and letters lie in folders. This page is there on this machine only, and only as long as no mail server is set.
inbox-languages = Language of this page
inbox-mails = E-mails
inbox-no-mails = No e-mail has been written yet.
inbox-of = E-mails { $first } to { $last } of { $all }, the newest first
inbox-newer = Newer e-mails
inbox-older = Older e-mails
inbox-written = Written
inbox-from = From
inbox-to = To
inbox-subject = Subject
inbox-no-subject = Without a subject
inbox-mail = E-mail
inbox-as-text = As text
inbox-as-page = As a page
inbox-alone = See the page alone
inbox-runs = Print runs of letters
inbox-no-runs = No letter has been printed yet.
inbox-run = Print run { $name }
inbox-count = { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    }, { $sheets ->
        [one] 1 sheet
       *[other] { $sheets } sheets
    }.
inbox-letters = Letters
inbox-pdf = The letters as PDF
inbox-place = Place
inbox-number = User number
inbox-language = Language
inbox-sheets = Sheets
inbox-back = Back to the list
