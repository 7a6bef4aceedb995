### Angebote in den Dokumenten

document-plan-offers = Hizmetler
document-column-offer = Hizmet
document-column-reasons = Uyuyor, çünkü
document-column-wish = Danışanın isteği
