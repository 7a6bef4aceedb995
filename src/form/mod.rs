//! Form files become a checked form with its routes and lists. Holds no answers.
