document-client-offers = Сюда мне хотелось бы пойти
