### Offers in the plan, and the search for them

command-offers = Offers and what the person wants
choose-offers = About which offer does the person say something?
choose-offer_wish = What does the person say about this offer?
note-no_offers = The directory has no offer for this measure.
note-no_directory = The directory has no offers.
directory-not_for = probably not for this person: age, place or condition
