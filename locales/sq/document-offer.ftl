document-client-offers = Atje dua të shkoj
