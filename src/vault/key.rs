//! Keys: wiped when dropped, never shown.

use std::fmt;
use std::ops::Deref;

use region::LockGuard;
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

/// What the master key opens, in memory that the system is asked not to swap to a disk.
pub(super) struct Keys {
    /// Nothing where the system does not allow it. Given up before the page is.
    lock: Option<LockGuard>,
    page: Box<Page>,
}

/// The keys in a page of memory that holds nothing else: giving up the lock of a page gives it up
/// for all that lies there.
#[repr(align(4096))]
pub(super) struct Page {
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
        let page = Box::new(Page {
            names: master.derive("lotse vault v1 blinded names", 0),
            wrap: master.derive("lotse vault v1 wrapped case keys", epoch),
            meta: master.derive("lotse vault v1 manifest", epoch),
            master,
        });
        let lock = region::lock(&raw const *page, size_of::<Page>()).ok();
        Self { lock, page }
    }
}

impl Deref for Keys {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys(…, locked: {})", self.lock.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_have_a_page_of_their_own_which_is_locked_where_the_system_allows_it() {
        let keys = Keys::of(Key::new([7; 32]), 0);
        assert_eq!((&raw const *keys.page).addr() % 4096, 0);
        assert_eq!(size_of::<Page>(), 4096);
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let locked = status.lines().find_map(|it| it.strip_prefix("VmLck:"));
        let locked = locked.and_then(|it| it.trim().strip_suffix("kB")?.trim().parse().ok());
        if keys.lock.is_some() {
            assert!(locked.is_none_or(|it: u32| it >= 4), "{locked:?} KiB");
        }
        assert!(!format!("{keys:?}").contains('7'));
    }
}
