# Open questions on paper: how many more the program knows.

document-open-more = { $count ->
        [one] і ще { $count } питання у програмі
        [few] і ще { $count } питання у програмі
       *[other] і ще { $count } питань у програмі
    }
