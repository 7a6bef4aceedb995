document-client-offers = Ez dixwazim biçim vir
