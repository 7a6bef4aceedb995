//! The layer `text` against Unicode's own data, `fribidi`, and laws that hold for all texts.

mod bidi;
mod clusters;
mod field;
mod fribidi;
mod laws;
mod lines;
mod table;
mod unicode;
mod whole_words;
