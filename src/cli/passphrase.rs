//! The passphrase: from the file that `LOTSE_PASSPHRASE_FILE` names, else from the prompt.

use std::env;
use std::fs;
use std::io::{IsTerminal as _, stdin};
use std::path::PathBuf;

use zeroize::Zeroizing;

use super::Failure;
use crate::base::Secret;

/// Asks for the passphrase without showing it.
pub(super) fn ask(prompt: &str) -> Result<Secret, Failure> {
    match from_file()? {
        Some(secret) => Ok(secret),
        None if stdin().is_terminal() => rpassword::prompt_password(prompt)
            .map(Secret::new)
            .map_err(|cause| Failure::told(format!("cannot read the passphrase: {cause}"), HELP)),
        None => Err(Failure::told(
            "the passphrase is not typed into a pipe",
            HELP,
        )),
    }
}

/// Tells whether a file holds the passphrase, so that nobody is asked.
pub(super) fn is_in_file() -> bool {
    env::var_os(VARIABLE).is_some_and(|it| !it.is_empty())
}

const VARIABLE: &str = "LOTSE_PASSPHRASE_FILE";
const HELP: &str = "name a file that holds it in LOTSE_PASSPHRASE_FILE, readable by you alone";

fn from_file() -> Result<Option<Secret>, Failure> {
    let Some(path) = env::var_os(VARIABLE)
        .filter(|it| !it.is_empty())
        .map(PathBuf::from)
    else {
        return Ok(None);
    };
    let text = fs::read_to_string(&path).map_err(|cause| Failure::file("read", &path, &cause))?;
    let text = Zeroizing::new(text);
    let line = text.lines().next().unwrap_or_default();
    Ok(Some(Secret::new(line.to_owned())))
}
