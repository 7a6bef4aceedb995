document-client-offers = I would like to go there
