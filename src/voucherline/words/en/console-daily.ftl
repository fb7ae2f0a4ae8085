# Calls back, bank statements, and what is needed more rarely.
console-more = More
console-tray-second-about = What one colleague entered and another must enter too, or approve.
console-statements = Bank statements
console-statements-about = Hand in statement files; see what became of each line.
console-call-asked = Asked for a call: { $moment }
console-call-note = What was said? (may stay empty)
console-call-none = Nobody is waiting for a call.
console-call-more = More people are waiting; the page shows those who have waited longest.
console-call-done = Called back lately
console-upload = Hand in
console-upload-files = Statement files
console-upload-hint = CODA or CAMT.053, several at once. A file that was handed in before changes nothing.
console-upload-despite = Also take in statements whose balances contradict their lines
console-upload-empty = Choose at least one file, and none that is empty.
console-upload-too-many = At most { $files } files at once. Hand in the others afterwards.
console-upload-too-big = A file of more than { $megabytes } megabytes is no statement of a day. Ask the bank for smaller ones.
console-uploaded = { $count ->
        [one] One file is handed in. It is taken in within a moment.
       *[other] { $count } files are handed in. They are taken in one after the other.
    }
console-upload-broke = Taking in this file broke several times; the operators must look. Lines that were taken in before it broke hold.
console-uploads = Files that were handed in
console-upload-none = No file was handed in yet.
console-upload-goes-on = This page renews itself every few seconds.
console-upload-still = Let it stand still
console-upload-follow = Let the page renew itself
console-upload-refused = refused
console-upload-taken = taken in
console-upload-under-way = under way
console-upload-waits = waits
console-upload-lines = { $count ->
        [0] No line
        [one] One line
       *[other] { $count } lines
    }
console-upload-so-far = { $done } of { $total } lines
console-upload-known = { $count ->
        [one] One line was known before; nothing changed for it.
       *[other] { $count } lines were known before; nothing changed for them.
    }
console-upload-before = known before
console-upload-from-to = Lines { $first } to { $last } of { $total }
console-upload-outcome = What became of it
console-upload-no-lines = The file holds no line.
console-pages = Pages
console-page-before = Before
console-page-after = Further
