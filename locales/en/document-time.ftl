# What the plan says about time: both readings of a posted letter, what offices owe, what is left.

document-plan-owed = What the office owes
document-owes = an answer
document-column-owed = owes
document-column-then = if nothing comes
document-owed-from_filing = Counted from the planned day of filing. Note the day of the actual filing, with proof.
document-notified = { $law }: letter of { $posted }, counts as notified on { $notified }. If it provably arrived later, the later day counts; keep the envelope.
document-two_readings = Two readings: { $earlier } ({ $fixed }) or { $later } ({ $moved }). The earlier one is used here.
document-urgent = What is left: { $way }
document-plan_b = Plan B: no. { $numbers }
document-review-moved = { $planned }; on a working day: { $open }

service-sgb_x = § 37 (2) SGB X
    .fixed = The day does not move, even if it is a Saturday, Sunday or holiday: BSG, 6 May 2010, B 14 AS 12/09 R
    .moved = It moves to the next working day, as in tax law: BFH, 14 October 2003, IX R 68/98
service-vwvfg = § 41 (2) VwVfG
    .fixed = The day does not move, as in social law: BSG, 6 May 2010, B 14 AS 12/09 R
    .moved = It moves to the next working day, as in tax law: BFH, 14 October 2003, IX R 68/98
service-lzg_nrw = § 4 (2) LZG NRW
    .fixed = The day does not move, as in social law: BSG, 6 May 2010, B 14 AS 12/09 R
    .moved = It moves to the next working day, as in tax law: BFH, 14 October 2003, IX R 68/98
service-zpo = §§ 180, 182 ZPO (yellow envelope)
    .fixed = The day on the envelope counts
    .moved = The day on the envelope counts

owes-confirmation_kita = confirmation from the youth office (Jugendamt)
    .then = Ask in writing and enclose a copy of the notice with proof
owes-place_kita = allocation of a childcare place
    .then = An objection or an urgent application to the administrative court is possible; have it checked
owes-decision_sgg = a decision on the application (6 months, § 88 (1) SGG)
    .then = An action for failure to act at the social court is possible; an urgent application at once if money runs out. Have it checked
owes-decision_vwgo = a decision on the application (3 months, § 75 VwGO)
    .then = An action for failure to act at the administrative court is possible; have it checked

urgent-kita_at_once = give notice of the need without delay, and say why it was not possible earlier (§ 5 (2) KiBiz)
