//! Keys: wiped when dropped, never shown.

use std::fmt;

use zeroize::{Zeroize as _, ZeroizeOnDrop};

/// 32 secret bytes.
#[derive(Clone, ZeroizeOnDrop)]
pub(super) struct Key([u8; 32]);

impl Key {
    pub(super) const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(super) const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Returns a key for one purpose, named for ever.
    fn derive(&self, purpose: &str, epoch: u32) -> Self {
        let mut material = [0; 36];
        let (secret, number) = material.split_at_mut(32);
        secret.copy_from_slice(&self.0);
        number.copy_from_slice(&epoch.to_be_bytes());
        let key = Self(blake3::derive_key(purpose, &material));
        material.zeroize();
        key
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// What the master key opens.
#[derive(Debug)]
pub(super) struct Keys {
    /// Kept to wrap it anew when the passphrase changes.
    pub(super) master: Key,
    /// Blinds the names of cases; the same through all epochs.
    pub(super) names: Key,
    /// Seals the keys of the cases.
    pub(super) wrap: Key,
    /// Seals what belongs to no case.
    pub(super) meta: Key,
}

impl Keys {
    pub(super) fn of(master: Key, epoch: u32) -> Self {
        Self {
            names: master.derive("lotse vault v1 blinded names", 0),
            wrap: master.derive("lotse vault v1 wrapped case keys", epoch),
            meta: master.derive("lotse vault v1 manifest", epoch),
            master,
        }
    }
}
