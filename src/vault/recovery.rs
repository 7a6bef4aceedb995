//! Whether the recovery code is surely on paper, and another one in its place.

use super::Vault;
use super::code::RecoveryCode;
use super::error::Result;
use super::slot::Slot;
use super::unlock::RECOVERY_SLOT;

impl Vault {
    /// Tells whether nobody has typed the recovery code back yet.
    pub const fn is_code_unconfirmed(&self) -> bool {
        self.manifest.code_unconfirmed
    }

    /// Notes that the recovery code was typed back from its paper.
    pub fn confirm_code(&mut self) -> Result<()> {
        if !self.is_code_unconfirmed() {
            return Ok(());
        }
        self.commit(Vec::new(), |manifest| manifest.code_unconfirmed = false)
    }

    /// Makes a recovery code that opens nothing yet: see [`Vault::replace_code`].
    pub fn make_code(&mut self) -> Result<RecoveryCode> {
        RecoveryCode::random(&mut *self.sealer.random)
    }

    /// Puts a code that was typed back in place of the old one, which opens nothing any more, also
    /// not in old journal files.
    pub fn replace_code(&mut self, code: &RecoveryCode) -> Result<()> {
        let id = self.sealer.store;
        let random = &mut *self.sealer.random;
        let place = (id, RECOVERY_SLOT);
        let slot = Slot::for_recovery(place, &self.keys.master, &code.derive(id), random)?;
        self.replace_slot(slot, |manifest| manifest.code_unconfirmed = false)
    }
}
