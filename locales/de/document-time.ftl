# What the plan says about time: both readings of a posted letter, what offices owe, what is left.

document-plan-owed = Was das Amt schuldet
document-owes = Antwort
document-column-owed = schuldet
document-column-then = wenn nichts kommt
document-owed-from_filing = Gerechnet ab dem geplanten Tag der Antragstellung. Den Tag der tatsächlichen Antragstellung mit Nachweis festhalten.
document-notified = { $law }: Brief vom { $posted }, gilt als bekannt gegeben am { $notified }. Kam er nachweislich später an, zählt der spätere Tag; Umschlag aufheben.
document-two_readings = Zwei Lesarten: { $earlier } ({ $fixed }) oder { $later } ({ $moved }). Es gilt hier die frühere.
document-urgent = Es bleibt: { $way }
document-plan_b = Plan B: Nr. { $numbers }
document-review-moved = { $planned }, an einem Werktag: { $open }

service-sgb_x = § 37 Abs. 2 SGB X
    .fixed = Der Tag verschiebt sich nicht, auch wenn er ein Samstag, Sonntag oder Feiertag ist: BSG, 6.5.2010, B 14 AS 12/09 R
    .moved = Er verschiebt sich auf den nächsten Werktag, wie im Steuerrecht: BFH, 14.10.2003, IX R 68/98
service-vwvfg = § 41 Abs. 2 VwVfG
    .fixed = Der Tag verschiebt sich nicht, wie im Sozialrecht: BSG, 6.5.2010, B 14 AS 12/09 R
    .moved = Er verschiebt sich auf den nächsten Werktag, wie im Steuerrecht: BFH, 14.10.2003, IX R 68/98
service-lzg_nrw = § 4 Abs. 2 LZG NRW
    .fixed = Der Tag verschiebt sich nicht, wie im Sozialrecht: BSG, 6.5.2010, B 14 AS 12/09 R
    .moved = Er verschiebt sich auf den nächsten Werktag, wie im Steuerrecht: BFH, 14.10.2003, IX R 68/98
service-zpo = §§ 180, 182 ZPO (gelber Umschlag)
    .fixed = Der Tag auf dem Umschlag zählt
    .moved = Der Tag auf dem Umschlag zählt

owes-confirmation_kita = Eingangsbestätigung des Jugendamts
    .then = Schriftlich nachfragen und eine Kopie der Anzeige mit Nachweis beilegen
owes-place_kita = Zuweisung eines Betreuungsplatzes
    .then = Widerspruch oder Eilantrag beim Verwaltungsgericht ist möglich; bitte prüfen lassen
owes-decision_sgg = Entscheidung über den Antrag (6 Monate, § 88 Abs. 1 SGG)
    .then = Untätigkeitsklage beim Sozialgericht ist möglich; bei Geldnot sofort Eilantrag. Bitte prüfen lassen
owes-decision_vwgo = Entscheidung über den Antrag (3 Monate, § 75 VwGO)
    .then = Untätigkeitsklage beim Verwaltungsgericht ist möglich; bitte prüfen lassen

urgent-kita_at_once = den Bedarf unverzüglich anzeigen und sagen, warum es nicht früher ging (§ 5 Abs. 2 KiBiz)
