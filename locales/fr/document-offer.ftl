document-client-offers = Je voudrais y aller
