document-client-offers = Искам да отида там
