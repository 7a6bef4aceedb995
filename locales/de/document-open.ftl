# Open questions on paper: how many more the program knows.

document-open-more = { $count ->
        [one] und { $count } weitere im Programm
       *[other] und { $count } weitere im Programm
    }
