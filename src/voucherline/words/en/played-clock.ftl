played-clock = The clock of this played town
played-clock-what = Push the clock ahead, and all days between are played: silence answers, vouchers expire, letters and mails go out, companies are paid. It never goes back.
played-clock-now = It is { $moment }.
played-clock-look = More about the clock
played-clock-push = { $count ->
        [one] One day ahead
       *[other] { $count } days ahead
    }
played-clock-pushed = { $count ->
        [one] One day is being played: { $done } done.
       *[other] { $count } days are being played: { $done } done.
    }
played-clock-progress = Progress
played-clock-again = Look again
played-clock-already = The clock is being pushed already. Wait until it stands.
played-clock-see = See what happened
