//! The pure program: state, messages, effects, commands, screens. No terminal, no clock.
//!
//! Elm in one thread: [`App::update`] is the only writer of state; it takes a [`Msg`] and the
//! time and returns [`Effect`]s, which the worker carries out in their order and answers by
//! further messages. Views read `&App`. [`COMMANDS`] is the one table from which keys, bottom
//! bar, menus, help and the README's key table come.

mod case;
mod command;
mod display;
mod document;
mod effect;
mod head;
mod key;
mod language_names;
mod library;
mod message;
mod note;
mod now;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "most commands and screens have nothing that is missing"
)]
mod offered;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a place knows few of all commands"
)]
mod overlays;
mod passphrase;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "few screens stand beside a step"
)]
mod place;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a place knows few of all commands"
)]
mod screens;
mod shown;
mod speech;
mod state;
mod trouble;
mod unplaced;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a place knows few of all commands"
)]
mod update;

pub(crate) use case::identifies;
pub use case::{
    Desk, Entry, Foreseen, Line, OpenCase, OptionItem, Options, Pick, RowsEntry, SaveState, Saving,
    Scale,
};
pub use command::{
    COMMANDS, Command, CommandSpec, Context, MenuKind, bar_items, has_menu_letter, key_table,
    lookup, menu_items, spec,
};
pub use display::{Display, Glyphs, ThemeName};
pub use document::Wanted;
pub use effect::{Bytes, Effect, Revision};
pub use head::{CaseHead, CaseRow, LoadedCase, open_deadlines};
pub use key::Key;
pub use language_names::LanguageNames;
pub use library::{ActiveTexts, DataFiles, FormWithRules, Library, Settings};
pub use message::{Msg, PaperCode, Spoken, StoreFound};
pub use note::{Note, NoteValue, Tone};
pub use now::Now;
pub use overlays::{
    Adds, Choice, ChoiceItem, Choose, Confirm, DisplayLine, DisplayOverlay, ExportDialog,
    ExportItem, ExportStep, LanguageOf, Languages, MOST_DIGITS, MenuOverlay, Overlay, Paper,
    PlanText, Prompt, Purpose, SOURCES,
};
pub use passphrase::{ENOUGH_WORDS, LEAST_CHARACTERS, PassphraseFault, TypedTwice, groups, judge};
pub use screens::{
    Agreement, ClientSide, DirectoryScreen, Exit, FirstStart, Fit, Grouping, INSTRUCTIONS,
    LETTER_DAYS, Leaving, LetterScreen, LetterStep, Listed, Listing, NewPassphrase, Notice,
    OpenPointsScreen, Overview, PlanScreen, Screen, Start, Told, Unlock, UnlockWay, View, ViewLine,
    ViewScreen,
};
pub use shown::{editable, non_answer, shown, shown_cell};
pub use state::{App, BOX_FRAME, DEADLINES_BESIDE, DEADLINES_WIDTH, box_width, margin};
pub use trouble::{Trouble, Unwritten};
pub use unplaced::shown_unplaced;
