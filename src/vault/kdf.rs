//! From a passphrase to a key: Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::error::{Error, Result};
use super::key::Key;
use crate::base::Secret;

/// How much work a passphrase costs whoever guesses it. Kept in each slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KdfSetting {
    /// Memory in KiB, 19,456 to 1,048,576 for new slots.
    pub memory_kib: u32,
    /// Passes over the memory, 1 to 16.
    pub passes: u32,
    /// Lanes, 1 to 4.
    pub lanes: u32,
}

impl KdfSetting {
    /// 64 MiB, 3 passes, 1 lane: RFC 9106's second choice, about 0.4 s.
    pub const STANDARD: Self = Self {
        memory_kib: 64 << 10,
        passes: 3,
        lanes: 1,
    };

    /// For tests of the program: protects nothing, takes well under a millisecond.
    pub const FAST: Self = Self {
        memory_kib: 64,
        passes: 1,
        lanes: 1,
    };

    /// Tells whether a slot may ask for this much; more would be an attack on the desk's memory.
    pub(super) const fn is_bearable(self) -> bool {
        self.memory_kib <= 1 << 20 && self.passes <= 16 && self.lanes <= 4
    }

    /// Returns the key of a slot. Equal passphrases typed on different keyboards are equal here.
    pub(super) fn derive(self, passphrase: &Secret, salt: &[u8; 16]) -> Result<Key> {
        let typed: Zeroizing<String> = Zeroizing::new(passphrase.reveal().nfc().collect());
        let params = self
            .is_bearable()
            .then(|| Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).ok());
        let params = params.flatten().ok_or(Error::Kdf)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut key = Zeroizing::new([0; 32]);
        let derived = argon2.hash_password_into(typed.as_bytes(), salt, &mut *key);
        derived.map_err(|_reason| Error::Kdf)?;
        Ok(Key::new(*key))
    }
}

impl Default for KdfSetting {
    fn default() -> Self {
        Self::STANDARD
    }
}
