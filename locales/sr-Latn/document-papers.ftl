
## The person's own page
document-client-phrases = Rečenice na nemačkom za šalter
document-phrase-receipt = Želim ovo da predam. Molim Vas, dajte mi potvrdu o prijemu sa datumom.
document-phrase-missing = Molim Vas, napišite mi šta još nedostaje i do kada.
document-phrase-language = Govorim { $language }. Možete li, molim Vas, da govorite polako ili da pozovete nekoga da prevodi?

## Papers: there, missing, who gets them
document-checklist-title = Moji papiri
document-checklist-how = Označite krstićem šta već imate. Ono što nedostaje nabavljamo zajedno.
document-checklist-none = Za Vaše sledeće korake nisu Vam potrebni papiri.
document-checklist-note = Originale nikada ne dajte iz ruke: pokažite original, a predajte kopiju.
document-column-paper = Papir
document-column-there = imam
document-column-missing = nedostaje
document-column-gets_it = Ko ga nabavlja?
document-column-by = do kada
