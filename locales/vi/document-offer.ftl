document-client-offers = Tôi muốn đến đó
