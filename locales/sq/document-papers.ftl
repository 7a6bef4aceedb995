
## The person's own page
document-client-phrases = Fjali në gjermanisht për sportelin
document-phrase-receipt = Dua ta dorëzoj këtë. Ju lutem më jepni një vërtetim pranimi me datë.
document-phrase-missing = Ju lutem më shkruani çfarë mungon ende dhe deri kur.
document-phrase-language = Unë flas { $language }. A mund të flisni ngadalë, ju lutem, ose të thërrisni dikë që përkthen?

## Papers: there, missing, who gets them
document-checklist-title = Dokumentet e mia
document-checklist-how = Shënoni me kryq çfarë keni tashmë. Çfarë mungon, e gjejmë bashkë.
document-checklist-none = Për hapat tuaj të ardhshëm nuk ju duhen dokumente.
document-checklist-note = Origjinalet mos i jepni kurrë: tregojeni origjinalin dhe dorëzoni një kopje.
document-column-paper = Dokumenti
document-column-there = e kam
document-column-missing = mungon
document-column-gets_it = Kush e gjen?
document-column-by = deri kur
