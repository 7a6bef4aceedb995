document-client-offers = Θέλω να πάω εκεί
