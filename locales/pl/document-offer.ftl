document-client-offers = Tam chcę pójść
