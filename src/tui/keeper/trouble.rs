//! Errors of store and vault as the program tells them.

use crate::app::Trouble;
use crate::vault;

/// Returns what a person is told about an error.
pub(super) fn of(error: &vault::Error) -> Trouble {
    match error.code() {
        "full" => Trouble::Full,
        "read_only" | "denied" => Trouble::ReadOnly,
        "locked" => Trouble::Busy,
        "damaged" | "slots_damaged" => Trouble::Damaged,
        "newer" => Trouble::Newer,
        "occupied" => Trouble::Occupied,
        "wrong_passphrase" | "empty_passphrase" => Trouble::WrongPassphrase,
        "wrong_code" => Trouble::WrongCode,
        "conflict" | "gone" => Trouble::Changed,
        "no_case" => Trouble::NoCase,
        _ => Trouble::Disk,
    }
}
