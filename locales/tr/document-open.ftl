# Open questions on paper: how many more the program knows.

document-open-more =
    { $count ->
        [one] ve programda { $count } tane daha
       *[other] ve programda { $count } tane daha
    }
