document-client-offers = Dorthin möchte ich gehen
