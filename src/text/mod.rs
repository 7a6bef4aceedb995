//! What people read: messages in their language, and scripts laid out in a terminal's cells.
//!
//! [`Texts`] finds a message (Fluent) by its [`TextKey`] in the wanted language or in the ones
//! behind it, and says which it was. [`layout()`] turns a logical text into lines of cells in visual
//! order. No files, no terminal, no clock: the bytes of the locales come as
//! [`Sources`](crate::base::Sources).
//!
//! Why Fluent ids and not an enum of texts? Most keys are derived from data files (questions,
//! options, rules) that an organisation edits; [`Inventory`] lets `check` compare both sides.

mod args;
mod character;
mod field;
mod fold;
mod key;
mod layout;
mod messages;

pub use args::{Args, format_day, format_partial};
pub use field::{Field, FieldView};
pub use fold::fold;
pub use key::{RULE_VARIABLES, TextKey};
pub use layout::{
    Base, Cell, LEADER, LayoutCache, Line, Mode, Sent, Turning, columns, fit, has_stand_ins,
    layout, sent_row,
};
pub use messages::{
    Entry, Inventory, LocaleRoll, LocaleSummary, READERS, Reader, Returned, Review, RollEntry,
    SheetRow, Text, TextOrigin, Texts, languages_of, read_table, returned, serving, sheet,
    write_table,
};
