//! Secrets in memory that the system is asked not to swap to a disk.

use std::fmt;
use std::ops::{Deref, DerefMut};

use region::LockGuard;
use zeroize::Zeroize;

/// Secrets in pages that hold nothing else, since giving up the lock of a page gives it up for all
/// that lies there. Wiped when dropped, before the lock is given up.
pub(super) struct Locked<T: Zeroize> {
    /// Nothing where the system does not allow it. Given up before the pages are.
    lock: Option<LockGuard>,
    pages: Box<Pages<T>>,
}

#[repr(align(4096))]
struct Pages<T>(T);

impl<T: Zeroize> Locked<T> {
    pub(super) fn new(secrets: T) -> Self {
        let pages = Box::new(Pages(secrets));
        // Without the lock the secrets are still wiped; no system grants it without limits.
        let lock = region::lock(&raw const *pages, size_of::<Pages<T>>()).ok();
        Self { lock, pages }
    }
}

impl<T: Zeroize> Deref for Locked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.pages.0
    }
}

impl<T: Zeroize> DerefMut for Locked<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.pages.0
    }
}

impl<T: Zeroize> Drop for Locked<T> {
    fn drop(&mut self) {
        self.pages.0.zeroize();
    }
}

impl<T: Zeroize> fmt::Debug for Locked<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locked(…, {})", self.lock.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locked_kib() -> Option<u32> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let told = status.lines().find_map(|it| it.strip_prefix("VmLck:"))?;
        told.trim().strip_suffix("kB")?.trim().parse().ok()
    }

    #[test]
    fn secrets_have_pages_of_their_own_which_are_locked_where_the_system_allows_it() {
        let secrets = Locked::new([7_u8; 32]);
        assert_eq!((&raw const *secrets.pages).addr() % 4096, 0);
        assert_eq!(size_of::<Pages<[u8; 32]>>(), 4096);
        if secrets.lock.is_some() {
            let found = locked_kib();
            assert!(found.is_none_or(|it| it >= 4), "{found:?} KiB");
        }
        assert!(!format!("{secrets:?}").contains('7'));
    }
}
