document-client-offers = غواړم هلته لاړ شم
