//! Which question comes next and what an answer changes. No screen, no clock.
