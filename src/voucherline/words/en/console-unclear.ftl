# Paper forms that are unclear: laid into the tray, asked about, keyed in or dropped.
console-tray-forms = Forms that are unclear
console-unclear = A form that is unclear
console-unclear-ask = Something cannot be read, or is missing?
console-unclear-what = What is unclear?
console-unclear-what-hint = Type above what you can read; the form waits in the tray with it.
console-unclear-what-missing = Say what is unclear.
console-unclear-lay = Lay into the tray
console-unclear-laid = The form lies in the tray, with what you could read.
console-unclear-read = What could be read
console-unclear-yes = yes
console-unclear-asked = the household was asked
console-unclear-so-far = Asked so far
console-unclear-finish = Finish
console-unclear-key-in = Key the form in
console-unclear-ask-household = Ask the household
console-unclear-letter = If you choose “by letter”, the question goes with the next print run, as you write it below. Write in the language of the letter: { $what ->
        [nl] Dutch
        [fr] French
        [de] German
       *[en] English
    }.
console-unclear-letter-goes = The question goes with the next print run. The form stays in the tray until it is keyed in or dropped.
console-unclear-letters = Letters that asked
console-unclear-with-the-post = With the post
console-unclear-not-posted = { $what ->
        [dropped] No longer needed
       *[waiting] Not with the post yet
    }
console-unclear-came-back = Noted. The form stays in the tray: ask in another way, or drop it.
console-unclear-reference = Form { $reference }
console-unclear-how-asked = How was the household asked?
console-unclear-how = { $what ->
        [letter] By letter
       *[call] By telephone
    }
console-unclear-words = The question; of a call also what was said
console-unclear-note = Note it
console-unclear-is-asked = Noted. The form stays in the tray until it is keyed in or dropped.
console-unclear-drop = Drop the form
console-unclear-drop-how = Only if nothing can come of it: nobody answers, or it came twice. It is kept, with the reason.
console-unclear-dropped = The form has left the tray. It is kept, with the reason.
console-unclear-outcome = { $what ->
        [keyed-in] Keyed in
       *[dropped] Nothing came of it
    }
console-form-number = User number
console-paper = { $what ->
        [laid] A form was unclear
        [letter] Asked by letter about a form
        [call] Asked by telephone about a form
        [keyed-in] The unclear form was keyed in
       *[dropped] Nothing came of the unclear form
    }
