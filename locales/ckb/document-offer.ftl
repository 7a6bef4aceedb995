document-client-offers = دەمەوێت بچمە ئەوێ
