## The person's own page
document-client-phrases = Jumlado Jarmal ah oo aad xafiiska ka tusto
document-phrase-receipt = Waxaan rabaa inaan tan dhiibo. Fadlan i sii caddayn qaabilid oo taariikh leh.
document-phrase-missing = Fadlan ii qor waxa weli dhiman iyo goorta ugu dambaysa.
document-phrase-language = Waxaan ku hadlaa { $language }. Fadlan ma si tartiib ah baad u hadli kartaa, mise qof turjuma ma ii keeni kartaa?

## Papers: there, missing, who gets them
document-checklist-title = Warqadahayga
document-checklist-how = Calaamadee waxa aad hore u haysato. Waxa dhiman waan wada raadinaynaa.
document-checklist-none = Tallaabooyinkaaga xiga warqado uma baahnid.
document-checklist-note = Warqadda asalka ah weligaa cidna ha siin: tus asalka, nuqulna dhiib.
document-column-paper = Warqad
document-column-there = waan haystaa
document-column-missing = way dhiman tahay
document-column-gets_it = Yaa keenaya?
document-column-by = ugu dambayn
