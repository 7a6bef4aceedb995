//! The shipped data files with an organisation's folder laid over them.
//!
//! Forms and locales are inside the program. A folder given by `--data` or `LOTSE_DATA` may hold
//! `forms/` and `locales/`: a file there replaces the shipped one of the same path, a Fluent
//! message the one of the same id. Checks nothing itself; the loaders report.

#[cfg(feature = "pdf")]
mod fonts;
mod overlay;

#[cfg(feature = "pdf")]
pub use fonts::fonts;
pub use overlay::{AssetsError, data_folder, overlay, shipped};
