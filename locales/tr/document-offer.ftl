document-client-offers = Buraya gitmek istiyorum
