//! The recovery code: whether it is on paper, and another one in its place.

use super::{Keeper, trouble};
use crate::app::{PaperCode, Trouble};
use crate::base::Secret;
use crate::vault::RecoveryCode;

impl Keeper {
    /// Tells whether the code was typed back once.
    pub(super) fn paper_code(&mut self) -> Result<PaperCode, Trouble> {
        Ok(if self.vault()?.is_code_unconfirmed() {
            PaperCode::Unconfirmed
        } else {
            PaperCode::Confirmed
        })
    }

    pub(super) fn confirm_code(&mut self) -> Result<(), Trouble> {
        let confirmed = self.vault()?.confirm_code();
        confirmed.map_err(|it| trouble::of(&it))
    }

    pub(super) fn make_code(&mut self) -> Result<Secret, Trouble> {
        let made = self.vault()?.make_code();
        made.map(|it| written(&it)).map_err(|it| trouble::of(&it))
    }

    pub(super) fn replace_code(&mut self, code: &Secret) -> Result<(), Trouble> {
        let code = RecoveryCode::parse(code.reveal()).map_err(|_fault| Trouble::WrongCode)?;
        let replaced = self.vault()?.replace_code(&code);
        replaced.map_err(|it| trouble::of(&it))
    }
}

/// Returns a code as it is written on paper: groups with hyphens between them.
pub(super) fn written(code: &RecoveryCode) -> Secret {
    let groups = code.groups();
    let groups: Vec<&str> = groups.iter().map(Secret::reveal).collect();
    Secret::new(groups.join("-"))
}
