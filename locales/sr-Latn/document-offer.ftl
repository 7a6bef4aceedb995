document-client-offers = Tamo želim da idem
