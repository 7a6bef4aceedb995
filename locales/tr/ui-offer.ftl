### Angebote im Plan und die Suche nach ihnen

command-offers = Hizmetler ve danışanın isteği
choose-offers = Danışan hangi hizmet için bir şey söylüyor?
choose-offer_wish = Danışan bu hizmet için ne diyor?
note-no_offers = Rehberde bu adım için hizmet yok.
note-no_directory = Rehberde hiç hizmet yok.
directory-not_for = bu danışana pek uymuyor: yaş, yer veya koşul
