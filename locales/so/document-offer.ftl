document-client-offers = Halkaas ayaan rabaa inaan tago
