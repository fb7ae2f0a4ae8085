## How an installation is, said to its operators

health-title = How Voucherline is
health-all-well = All is well.
health-something-wrong = Something is wrong. What to do stands in docs/runbooks/serve.md.
health-good = Well.
health-bad = Not well.
health-not-known = Not known: the check could not be made.
health-database-well = The database answers.
health-database-ill = The database cannot be reached, or cannot run its functions. After an upgrade it must be restarted.
health-migrations-well = The tables are up to date.
health-migrations-ill = The tables are not up to date: { $missing ->
        [one] 1 change is missing
       *[other] { $missing } changes are missing
    }.
health-clockwork-well = The clockwork runs. It last looked at the timetable on { $ticked_at }.
health-clockwork-never = No clockwork has ever run here.
health-clockwork-silent = No clockwork runs. The last one looked at the timetable on { $ticked_at }.
health-clockwork-behind = The clockwork runs, but its work has been lying undone since { $behind_since }.
health-jobs-well = { $workers ->
        [one] 1 worker is at work
       *[other] { $workers } workers are at work
    }. Jobs that wait: { $waiting }. Jobs that failed: { $failed }.
health-jobs-without-workers = No worker is at work. Jobs that wait: { $waiting }.
health-jobs-late = The workers do not keep up: a job has been waiting since { $waiting_since }. Jobs that wait: { $waiting }.
health-letters-well = All letters reach the post in time. Letters that wait for a print run: { $waiting }.
health-letters-late = { $late ->
        [one] 1 letter
       *[other] { $late } letters
    } should have been with the post by now. The oldest has been late since { $late_since }.
health-deliveries-well = No delivery is stuck.
health-deliveries-stuck = { $stuck ->
        [one] 1 delivery is
       *[other] { $stuck } deliveries are
    } stuck on the way. The oldest should have come to an end on { $stuck_since }.
health-deliveries-unwritable = { $unwritable ->
        [one] 1 notice
       *[other] { $unwritable } notices
    } of the last day could not be written, by an error of ours. They were tried by another channel; the log says why.
health-mail-well = E-mails can leave.
health-mail-down = No server takes our e-mails, or somebody reported an outage. It began on { $down_since }.
health-facts-well = What happens is told at once to those whom it concerns.
health-facts-undecided = It is not decided yet who hears of what happened on { $undecided_since }.
