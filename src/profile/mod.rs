//! Answers with their provenance: the events of a case and their fold. Asks nothing.
