//! Documents of the shipped model case, and of answers that try to be markup.

mod case;
mod client;
mod exports;
mod json;
mod plan;
