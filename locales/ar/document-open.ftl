# Open questions on paper: how many more the program knows.

document-open-more = { $count ->
        [one] وسؤال واحد آخر في البرنامج
        [two] وسؤالان آخران في البرنامج
        [few] و{ $count } أسئلة أخرى في البرنامج
       *[other] و{ $count } سؤالاً آخر في البرنامج
    }
