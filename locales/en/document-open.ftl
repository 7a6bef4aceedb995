# Open questions on paper: how many more the program knows.

document-open-more = { $count ->
        [one] and { $count } more in the program
       *[other] and { $count } more in the program
    }
