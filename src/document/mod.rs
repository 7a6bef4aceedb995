//! Documents made from a plan: for the file, for the person, for those who help, for programs.
//!
//! Three steps, each pure, bytes out and no files:
//! 1. [`compose()`] makes a [`Document`] of a [`Dossier`]: what is said, in which order, in which
//!    language. [`Words`] says it; values stand between FSI and PDI. What may stand on the person's
//!    paper is decided by the rules ([`Paper`](crate::plan::rule::Paper)) and by the `.client`
//!    texts, never by cutting the file's plan short.
//! 2. [`Templates`] (read once from the data files) hold how it looks in each format, and the
//!    letterhead. An organisation's template that fails is told and the shipped one stands in.
//! 3. [`Templates::lay_out`] gives the bytes of a [`Format`], or a [`Refusal`] that says what to do.
//!
//! A new document is one function in `compose/` that fills a [`Document`] with blocks, and one
//! [`DocumentKind`]; every format then has it. A new format is one writer in `layout/`. Texts are
//! Fluent messages `document-…` in `locales/<tag>/document*.ftl`. Rows, answers and names are data,
//! never markup: [`Line`] takes their control characters out, templates escape every value.
//!
//! Besides there are the plan as data ([`plan_json`], the schema `lotse-plan/1`; [`fhir_bundle`]),
//! dates for calendars ([`calendar`]), why a rule fires ([`explanation_text`]), and what the plan
//! knows about its measures ([`facts_text`]).

mod about;
mod answer;
pub mod calendar;
mod catalogue;
mod compose;
mod condition;
mod difference;
mod dossier;
mod escape;
mod explanation;
mod fhir;
mod isolate;
mod json;
mod kind;
mod layout;
mod letters;
mod model;
mod offer;
mod qr;
mod refusal;
mod seed;
mod time;
mod words;

pub use about::Fact;
pub use catalogue::{Catalogue, catalogue_markdown, rule_line, rule_markdown};
pub use compose::{compose, recipients};
pub use condition::{Outlined, outline, outline_clause};
pub use difference::difference_lines;
pub use dossier::Dossier;
pub use explanation::{explanation_text, facts_text};
pub use fhir::fhir_bundle;
pub use isolate::stripped;
pub use json::{SCHEMA, plan_json, plan_schema};
pub use kind::{DocumentKind, Format, Order};
#[cfg(feature = "pdf")]
pub use layout::Fonts;
pub use layout::{Letterhead, Templates};
pub use letters::{ReadyLetter, ReadyLetters};
pub use model::{Block, Document, Field, Line, Phrase, Record};
pub use offer::{offer_about, offer_name, reason_text, wish_code};
pub use qr::Qr;
pub use refusal::Refusal;
pub use words::Words;
