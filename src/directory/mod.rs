//! Actors and offers of a place, and calendars. Decides nothing.
