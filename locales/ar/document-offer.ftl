document-client-offers = أودّ الذهاب إلى هناك
