//! Documents made from a plan: for the file, for the person, for other programs.
//!
//! Bytes out, no files: a [`Dossier`] holds what a document is written from, [`Words`] says it in
//! a language. Rows, answers and names are data, never markup. What may stand on the person's
//! paper is decided by the rules ([`Paper`](crate::plan::rule::Paper)) and by the `.client` texts,
//! never by cutting the file's plan short.

mod answer;
pub mod calendar;
mod client;
mod dossier;
mod explanation;
mod fhir;
mod isolate;
mod json;
mod markdown;
mod plan;
mod qr;
mod seed;
mod time;
mod words;

pub use client::client_markdown;
pub use dossier::Dossier;
pub use explanation::explanation_text;
pub use fhir::fhir_bundle;
pub use json::{SCHEMA, plan_json, plan_schema};
pub use plan::plan_markdown;
pub use qr::Qr;
pub use words::Words;
