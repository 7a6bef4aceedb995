//! Where the store is.

use std::env;
use std::path::PathBuf;

use super::Failure;

/// Returns the store's folder: `--store`, else `LOTSE_STORE`, else the user's data folder.
pub(super) fn store_folder(argument: Option<PathBuf>) -> Result<PathBuf, Failure> {
    let named = argument.or_else(|| folder_in("LOTSE_STORE"));
    if let Some(folder) = named {
        return Ok(folder);
    }
    let data = folder_in("XDG_DATA_HOME").or_else(|| Some(folder_in("HOME")?.join(".local/share")));
    let data = data.or_else(|| folder_in("LOCALAPPDATA"));
    data.map(|it| it.join("lotse")).ok_or_else(|| {
        Failure::Store(
            "cannot tell where the store is\n  help: name its folder with --store".to_owned(),
        )
    })
}

/// Returns the folder for what a user chose, which holds nothing of any client.
pub(super) fn settings_folder() -> Option<PathBuf> {
    let home = || Some(folder_in("HOME")?.join(".config"));
    let folder = folder_in("XDG_CONFIG_HOME").or_else(home);
    let folder = folder.or_else(|| folder_in("LOCALAPPDATA"));
    folder.map(|it| it.join("lotse"))
}

/// Returns the folder for exported documents: `LOTSE_EXPORTS`, else `lotse` in the home folder.
pub(super) fn export_folder() -> Result<PathBuf, Failure> {
    let home = folder_in("HOME")
        .or_else(|| folder_in("USERPROFILE"))
        .map(|it| it.join("lotse"));
    folder_in("LOTSE_EXPORTS").or(home).ok_or_else(|| {
        Failure::told(
            "cannot tell where exports go",
            "name a folder in LOTSE_EXPORTS",
        )
    })
}

/// Tells whether a variable of the environment is set to something.
pub(super) fn is_set(variable: &str) -> bool {
    env::var_os(variable).is_some_and(|it| !it.is_empty())
}

fn folder_in(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .filter(|it| !it.is_empty())
        .map(PathBuf::from)
}
