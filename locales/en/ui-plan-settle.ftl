# Settling the plan with lines in doubt, what happens to a settled plan later, and the menu on one key.

command-menu_letter = More
    .help = all that can be done here, with its keys
command-mark = Note
    .help = that a settled plan was signed or handed over later

menu-here = What can be done here

choose-undecided = Agreed, and no rule proposes it any more
undecided-first = Decide about them first
undecided-anyway = Settle all the same; they stay open under “Changes”
choose-mark = What happened to this version?
mark-signed = signed
mark-handed_over = handed over

note-revision_marked = Noted. The version itself stays as it was.
note-mark_nothing_left = Signed and handed over are noted already.

happened-signed = Plan signed
happened-handed_over = Plan handed over
revision-carried = Open: no rule proposed it any more; taken over from the version before.

remark-barred = To protect the person: “{ $measure }” names { $actor }. Get legal advice first.

settle-still_proposed = { $count ->
    [one] One measure is still a proposal and is kept as one.
   *[other] { $count } measures are still proposals and are kept as such.
}

changes-how-new = a: comes into the plan · b: stays out, with a reason
changes-how-changed = a: as proposed now · b: as agreed
changes-how-stale = a or b: holds as agreed
changes-how-dropped = a: drops out, with a reason · b: stays in the plan
