# Letters, outages and samples of silence.
console-print-runs = Print runs
console-print-runs-about = Letters for the printer and the post.
console-returned-about = Note a letter that the post brought back.
console-outages-about = Say that mail, pages or telephone are down, or were.
console-samples-about = What households say when they are asked again.
console-letters-waiting = { $count ->
        [0] No letter is waiting for a run.
        [one] One letter is waiting for the next run.
       *[other] { $count } letters are waiting for the next run.
    }
console-letters-late = { $count ->
        [one] one letter is late
       *[other] { $count } letters are late
    }
console-run-state = { $state ->
        [being-printed] being printed
        [handed-over] with the post
       *[printed] printed
    }
console-run-holds = { $letters ->
        [0] no letter
        [one] one letter
       *[other] { $letters } letters
    } on { $sheets ->
        [one] one sheet
       *[other] { $sheets } sheets
    }
console-run-returned = { $count ->
        [one] one came back
       *[other] { $count } came back
    }
console-run-posted = to the post { $moment }
console-run-pdf = Letters (PDF)
console-run-hand-over = Given to the post
console-run-handed-over = { $count ->
        [one] Noted: one letter is with the post.
       *[other] Noted: { $count } letters are with the post.
    }
console-run-none = No letter was printed yet.
console-returned = A letter came back
console-returned-number = Number in the window of the letter
console-returned-number-hint = Twelve figures of the user; a scanner types them for you. A letter that asks somebody without a number about a form: the eight figures of the form.
console-returned-which = Which letter?
console-returned-why = What did the post write on it?
console-returned-note = It came back
console-returned-none = No letter to this household is with the post.
console-returned-noted = { $channel ->
        [email] Noted. The news goes on by e-mail.
        [call] Noted. The news goes on by telephone.
        [letter] Noted. The news goes on by another letter.
        [portal] Noted. The news waits on the household’s page.
       *[none] Noted. If no way is left, it waits in the tray.
    }
console-outages = Outages
console-outages-how = While something is down, the clocks of the households that depend on it stand still.
console-lifeline = { $what ->
        [mail] E-mail
        [portal] The web pages
       *[telephone] The telephone line
    }
console-outage-now = Down now
console-outage-since = since { $moment }
console-outage-none = Everything works.
console-outage-begin = { $what ->
        [mail] E-mail is down
        [portal] The web pages are down
       *[telephone] The telephone line is down
    }
console-outage-end = It works again
console-outage-begun = Noted. The clocks that depend on it stand still until it works again.
console-outage-known = That was noted before.
console-outage-ended = Noted. Within a moment, all who depend on it get the time back.
console-outage-was-not-there = It was not down.
console-outage-past = It was down, and nobody noted it
console-outage-what = What was down?
console-outage-start = From
console-outage-end-at = Until
console-outage-note = Note
console-outage-was-noted = Noted. Within a moment, all who depend on it get that time back.
console-outage-times-wrong = Give day and hour of its beginning and of its end; the end comes later, and is over.
console-outage-over = Of the last three months
console-outage-over-none = None.
console-outage-period = { $start } to { $end }
console-samples = Samples of silence
console-samples-how = Each week some households whose silence agreed to work are asked again. The share that says it was wrong is an estimate: beside it stands between which shares the truth probably lies.
console-samples-weeks = By week and scheme
console-sample-week = Week of
console-sample-agreed = Agreed by silence
console-sample-asked = Asked
console-sample-answered = Answers
console-sample-wrong = Wrong
console-sample-share = Share that was wrong
console-sample-between = { $share }; with { $sure } % certainty between { $low } and { $high }
console-sample-nobody-yet = nobody has answered yet
console-sample-none = Silence has agreed to nothing yet.
console-sample-of = Sample of the week of { $day }
console-sample-waits = no answer yet
console-sample-was-right = right
console-sample-was-wrong = wrong
console-sample-settled = Dealt with: { $how }
console-sample-how = What was done about it?
console-sample-how-missing = Say what was done about it.
console-sample-settle = Dealt with
console-sample-is-settled = It is dealt with.
