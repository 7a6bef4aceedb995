//! `lotse` pilots newly arrived people through the offices: interview, profile, Hilfeplan.
//!
//! A counselor leads a person through an intake interview in the person's own language beside
//! hers, the answers are kept encrypted, and rules draft a plan: what is needed, what is done
//! first, who leads, who joins, who decides, by when, and why.
//!
//! # How it hangs together
//! A folder under `src/` is a layer, and a layer imports only layers listed above it here;
//! `tests/architecture.rs` holds the table and fails on any other import.
//!
//! | layer | what it is |
//! |---|---|
//! | [`base`] | ids, days, diagnostics, the walk through data files |
//! | [`expr`] | the one expression language: parse, check, three-valued evaluation, trace |
//! | [`text`] | messages in every language, and their layout in terminal cells |
//! | [`store`] | ordered keys, revisions, sealed bytes, durable commits |
//! | [`directory`] | actors and offers of a place, calendars |
//! | [`form`] | form files become a checked form |
//! | [`profile`] | the events of a case, their fold, what is on the way |
//! | [`interview`] | which question next, what an answer changes, undo |
//! | [`plan`] | rules and the engine that derives the Hilfeplan |
//! | [`document`] | plan and profile on paper and as data: ODT, DOCX, HTML, Markdown, PDF, JSON, calendar, FHIR |
//! | [`training`] | worked cases and their comparison |
//! | [`check`] | everything `lotse check` says |
//! | [`vault`] | encryption, keys, typed records over a store |
//! | [`assets`] | shipped data files with an organisation's folder over them |
//! | [`app`] | the pure terminal program: state, messages, effects |
//! | [`tui`] | terminal, event loop, worker thread, views |
//! | [`cli`] | arguments, subcommands, errors told to people |
//!
//! The core is pure: no clock, file, environment or randomness outside the shell (`store`,
//! `vault`, `assets`, `tui`, `cli`). Time is an argument ([`base::Day`], [`base::Stamp`],
//! [`base::Moment`]), effects are data. One answer's way through the program: `tui` reads a key →
//! `app` updates its state through [`interview::Interview`] and returns an effect → the worker
//! seals the events in [`vault`] and commits them to [`store`] → the acknowledgement comes back as
//! a message, and only then the screen says that it is saved. The plan is derived anew from the
//! profile whenever it is looked at; the counselor's decisions lie over it.
//!
//! # Rules of the house
//! - A mistake in a person's file is a [`base::Diagnostic`] with place, code and remedy, and all of
//!   them are told at once; what the program itself could not do is an error with its cause.
//! - Unknown is never no: *answered, unknown, declined, later, not applicable, not asked* are
//!   different everywhere.
//! - What a person said never appears in `Debug`, logs, errors or file names.
//! - Everything a client or counselor reads comes from `locales/`; arguments and diagnostics, which
//!   only developers and editors of data files read, are English.
//!
//! # Glossary
//! | here | in the field |
//! |---|---|
//! | *case* | Fall: one person's events, profile and plan |
//! | *need* | Bedarf: what is lacking or at risk, in one domain of life (Lebensbereich) |
//! | *goal* | Ziel: what shall be so, by when, in the person's own words |
//! | *measure* | Maßnahme: one step, with an actor who leads, actors who join, who decides |
//! | *deadline* | Frist or Termin: by law, by an authority, or agreed |
//! | *actor* | Akteur: an office, an authority, a counselling service, the person herself |
//! | *offer* | Angebot: what an actor offers, where and for whom |
//! | *review* | Wiedervorlage: when the plan is looked at again |
//! | *roster* | rows with the same questions: everyone of the household |
//! | *route* | a way through the form; the first is the short first visit |
//! | *off-route* | an answer whose question is no longer asked: kept, shown, not read |
//! | *open point* | what is missing, doubtful or to be clarified; it never blocks |
//! | *competence* | Zuständigkeit: what an office may decide |
//! | *fiction* | Fiktion: what the law takes as given, such as the day a letter arrived |

pub mod app;
pub mod assets;
pub mod base;
pub mod check;
pub mod cli;
pub mod directory;
pub mod document;
pub mod expr;
pub mod form;
pub mod interview;
pub mod plan;
pub mod profile;
pub mod store;
pub mod text;
pub mod training;
pub mod tui;
pub mod vault;
