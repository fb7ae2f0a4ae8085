start-title = Service vouchers
start-what = Here you answer the work of your helper, and see your vouchers.
start-samples = Come in as somebody of this played town
start-samples-why = These people do not exist. Only on this machine, and only in a played town, anybody can come in as them.
start-how = { $how ->
        [online] does everything online
        [email] gets e-mail, answers by telephone
        [helper] helper
        [company] company
        [planner] planner of a company
        [agent] customer service
        [supervisor] supervisor of customer service
        [inspector] inspector
       *[telephone] is called, answers by telephone
    }
start-come-in = Come in
start-no-town = Nobody lives here yet. Play a town first, with make demo.
start-beside = Beside
start-inbox = All e-mails and letters
start-health = How this installation is
start-telephone = Call the line, with a telephone on the screen
start-door = { $door ->
        [telephone] A household on the telephone
        [online] A household online
        [helper] A helper
        [planner] A planner
        [agent] Customer service
       *[inspector] An inspector
    }
start-door-try = { $door ->
        [telephone] Reads here what it was told; answers by calling the line.
        [online] Confirm or contest work, order vouchers, look why a deadline is when it is.
        [helper] Enter hours, and see which were agreed and paid.
        [planner] Validate the hours of the helpers, answer what was contested.
        [agent] Find anybody, help by telephone, decide what waits.
       *[inspector] Look at everything with a reason, and change nothing.
    }
start-others = Others
