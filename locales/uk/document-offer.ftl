document-client-offers = Туди я хочу піти
