### Offers in the documents

document-plan-offers = Offers
document-column-offer = Offer
document-column-reasons = Fits because
document-column-wish = The person’s wish
