document-client-offers = Acolo aș vrea să merg
