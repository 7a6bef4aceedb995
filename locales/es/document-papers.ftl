
## The person's own page
document-client-phrases = Frases en alemán para mostrar en la ventanilla
document-phrase-receipt = Quiero entregar esto. Por favor, deme un comprobante de recepción con la fecha.
document-phrase-missing = Por favor, escríbame qué falta todavía y hasta cuándo.
document-phrase-language = Mi idioma: { $language }. ¿Puede hablar despacio, por favor, o llamar a alguien que traduzca?

## Papers: there, missing, who gets them
document-checklist-title = Mis documentos
document-checklist-how = Marque lo que ya tiene. Lo que falta lo conseguimos juntos.
document-checklist-none = Para sus próximos pasos no necesita documentos.
document-checklist-note = No entregue nunca los originales: muestre el original y entregue una copia.
document-column-paper = Documento
document-column-there = lo tengo
document-column-missing = falta
document-column-gets_it = ¿Quién lo consigue?
document-column-by = hasta cuándo
