### Offers in the documents

document-plan-offers = Пропозиції допомоги
document-column-offer = Пропозиція
document-column-reasons = Підходить, бо
document-column-wish = Бажання людини
