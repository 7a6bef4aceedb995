### Angebote in den Dokumenten

document-plan-offers = Angebote
document-column-offer = Angebot
document-column-reasons = Passt, weil
document-column-wish = Wunsch der Person
