mandates-title = Mandates
mandates-what = With a mandate somebody whom you trust may look at your work and wallet, or also answer for you. Money and your contact details are never in it. Everything done under it names both of you, and you are told as always.
mandates-given = Who may act for you
mandates-given-none = You have given nobody a mandate.
mandates-held = For whom you may act
mandates-held-none = Nobody has given you a mandate.
mandates-state = { $standing ->
        [offered] waits for its code
        [accepted] in force
       *[ended] over
    }
mandates-right = { $right ->
        [see] Look
       *[answer] Answer
    }
mandates-right-hint = { $right ->
        [see] See your work and what is in your wallet.
       *[answer] Also confirm and contest work, and note when you are away.
    }
mandates-rights-of = { $right ->
        [see] may look
       *[answer] may look and answer
    }
mandates-rights = What may they do?
mandates-give = Give a mandate
mandates-give-how = We send you a letter with a code. Hand it on to the person you trust: with it they accept the mandate. Until then it allows nothing.
mandates-give-go = Offer the mandate
mandates-number = Their user number, if they have one
mandates-number-hint = Twelve figures. With it they can act for you on these pages and by telephone.
mandates-name = Otherwise: their name
mandates-name-hint = With an e-mail address or a telephone number below.
mandates-email = E-mail address
mandates-telephone = Telephone number
mandates-first = First day
mandates-last = Last day
mandates-offered = The mandate is offered. A letter with the code is on its way to you.
mandates-code-comes = A letter brings you the code. It can be accepted until and including { $day }.
mandates-revoke = Take back
mandates-give-back = Give back
mandates-ended = This mandate is over from now on.
mandates-accept = Accept
mandates-accept-of = Mandate of { $name }
mandates-accept-means = If you accept, you act for this person: what you answer counts as their answer, and names you.
mandates-accepted = You may now act for { $name }.
mandates-code = Code
mandates-code-hint = Five figures. The person who gave the mandate got them by letter.
mandates-act = Act for { $name }
mandates-acting = You, { $holder }, act for { $household }.
mandates-stop = Back to my own pages
mandates-not-under-one = A mandate does not allow this. Go back to your own pages first, if it is about you.
