### Offers in the documents

document-plan-offers = العروض
document-column-offer = العرض
document-column-reasons = يناسب لأن
document-column-wish = رغبة الشخص
