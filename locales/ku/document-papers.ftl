## The person's own page
document-client-phrases = Hevokên bi almanî ji bo daîreyê
document-phrase-receipt = Ez dixwazim vê teslîm bikim. Ji kerema xwe belgeyeke wergirtinê ya bi dîrok bidin min.
document-phrase-missing = Ji kerema xwe binivîsin ka çi kêm e û divê heta kengî were.
document-phrase-language = Ez bi { $language } diaxivim. Ji kerema xwe, hûn dikarin hêdî biaxivin an kesekî ji bo wergerê bînin?

## Papers: there, missing, who gets them
document-checklist-title = Belgeyên min
document-checklist-how = Tiştên ku bi we re hene nîşan bikin. Yên ku kêm in, em ê bi hev re peyda bikin.
document-checklist-none = Ji bo gavên we yên din tu belge ne hewce ne.
document-checklist-note = Orîjînalan tu carî nedin destê kesî: orîjînalê nîşan bidin û kopiyekê bidin.
document-column-paper = Belge
document-column-there = heye
document-column-missing = kêm e
document-column-gets_it = Kî peyda dike?
document-column-by = heta kengî
