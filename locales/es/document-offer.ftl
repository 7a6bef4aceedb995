document-client-offers = Quiero ir a este lugar
