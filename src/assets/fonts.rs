//! Fonts for documents: a folder that is named, and those of the system.

use std::env;
use std::path::PathBuf;

use crate::document::Fonts;

/// Finds fonts in the folder that `LOTSE_FONTS` names, then in those of the system.
pub fn fonts() -> Fonts {
    let folder = env::var_os("LOTSE_FONTS").filter(|it| !it.is_empty());
    Fonts::find(folder.map(PathBuf::from).as_deref())
}
