## The person's own page
document-client-phrases = Niemieckie zdania do pokazania w okienku
document-phrase-receipt = Chcę to oddać. Proszę o potwierdzenie przyjęcia z datą.
document-phrase-missing = Proszę mi napisać, czego jeszcze brakuje i do kiedy.
document-phrase-language = Mój język: { $language }. Czy można mówić powoli albo poprosić kogoś, kto tłumaczy?

## Papers: there, missing, who gets them
document-checklist-title = Moje dokumenty
document-checklist-how = Proszę zaznaczyć, co już jest. Czego brakuje, załatwimy razem.
document-checklist-none = Do następnych kroków nie potrzeba żadnych dokumentów.
document-checklist-note = Nigdy nie oddawać oryginałów: proszę pokazać oryginał i oddać kopię.
document-column-paper = Dokument
document-column-there = jest
document-column-missing = brakuje
document-column-gets_it = Kto załatwi?
document-column-by = do kiedy
