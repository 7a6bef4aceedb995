//! Documents of the shipped model case, and of answers that try to be markup.

mod about;
mod case;
mod client;
mod condition;
mod exports;
mod formats;
mod json;
mod letters;
mod musterstadt;
mod others;
#[cfg(feature = "pdf")]
mod pdf;
mod plan;
mod templates;
