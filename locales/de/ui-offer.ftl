### Angebote im Plan und die Suche nach ihnen

command-offers = Angebote und Wunsch der Person
choose-offers = Zu welchem Angebot sagt die Person etwas?
choose-offer_wish = Was sagt die Person zu diesem Angebot?
note-no_offers = Zu dieser Maßnahme steht kein Angebot im Verzeichnis.
note-no_directory = Im Verzeichnis steht kein Angebot.
directory-not_for = eher nicht für diese Person: Alter, Ort oder Bedingung
