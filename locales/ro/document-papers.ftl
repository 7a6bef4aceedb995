## The person's own page
document-client-phrases = Propoziții în germană, de arătat la ghișeu
document-phrase-receipt = Aș vrea să predau acest document. Vă rog să-mi dați o confirmare de primire cu data.
document-phrase-missing = Vă rog să-mi scrieți ce mai lipsește și până când.
document-phrase-language = Vorbesc limba: { $language }. Puteți vorbi rar sau puteți chema pe cineva care traduce, vă rog?

## Papers: there, missing, who gets them
document-checklist-title = Actele mele
document-checklist-how = Bifați ce aveți deja. Ce lipsește obținem împreună.
document-checklist-none = Pentru următorii pași nu aveți nevoie de acte.
document-checklist-note = Nu dați niciodată originalele: arătați originalul și lăsați o copie.
document-column-paper = Act
document-column-there = există
document-column-missing = lipsește
document-column-gets_it = Cine se ocupă?
document-column-by = până când
