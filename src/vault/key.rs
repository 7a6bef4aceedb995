//! Keys: wiped when dropped, never shown.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::locked::Locked;

/// 32 secret bytes.
#[derive(Zeroize, ZeroizeOnDrop)]
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

/// The keys of a store: what the master key opens.
#[derive(Zeroize)]
pub(super) struct StoreKeys {
    /// Kept to wrap it anew when the passphrase changes.
    pub(super) master: Key,
    /// Blinds the names of cases; the same through all epochs.
    pub(super) names: Key,
    /// Seals the keys of the cases.
    pub(super) wrap: Key,
    /// Seals what belongs to no case.
    pub(super) meta: Key,
}

impl StoreKeys {
    pub(super) fn of(master: Key, epoch: u32) -> Locked<Self> {
        Locked::new(Self {
            names: master.derive("lotse vault v1 blinded names", 0),
            wrap: master.derive("lotse vault v1 wrapped case keys", epoch),
            meta: master.derive("lotse vault v1 manifest", epoch),
            master,
        })
    }
}

/// Where the key of a case lies among [`CaseKeys`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KeyPlace {
    page: usize,
    slot: usize,
}

/// Keys in a page: as many as fill one.
const KEYS_IN_PAGE: usize = 4096 / 32;

/// The keys of all cases, packed in pages, since a system lets few pages be locked.
#[derive(Default)]
pub(super) struct CaseKeys {
    pages: Vec<Locked<[Key; KEYS_IN_PAGE]>>,
    vacant: Vec<KeyPlace>,
}

impl CaseKeys {
    /// Takes a key in.
    pub(super) fn keep(&mut self, key: Key) -> KeyPlace {
        let place = self.vacant.pop().unwrap_or_else(|| self.new_page());
        self.pages[place.page][place.slot] = key;
        place
    }

    /// Returns a key that was taken in.
    pub(super) fn get(&self, place: KeyPlace) -> &Key {
        &self.pages[place.page][place.slot]
    }

    /// Wipes a key.
    pub(super) fn forget(&mut self, place: KeyPlace) {
        self.pages[place.page][place.slot].zeroize();
        self.vacant.push(place);
    }

    /// Adds a page and returns its first place.
    fn new_page(&mut self) -> KeyPlace {
        let page = self.pages.len();
        let empty = std::array::from_fn(|_| Key::new([0; 32]));
        self.pages.push(Locked::new(empty));
        let places = (1..KEYS_IN_PAGE).rev();
        self.vacant
            .extend(places.map(|slot| KeyPlace { page, slot }));
        KeyPlace { page, slot: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_cases_fill_pages_and_leave_their_places_wiped() {
        let mut keys = CaseKeys::default();
        let places: Vec<_> = (0..=KEYS_IN_PAGE)
            .map(|it| keys.keep(Key::new([it as u8; 32])))
            .collect();
        assert_eq!(keys.pages.len(), 2);
        for (number, place) in places.iter().enumerate() {
            assert_eq!(keys.get(*place).bytes(), &[number as u8; 32]);
        }
        keys.forget(places[3]);
        assert_eq!(keys.get(places[3]).bytes(), &[0; 32]);
        assert_eq!(keys.keep(Key::new([9; 32])), places[3]);
        assert_eq!(keys.get(places[3]).bytes(), &[9; 32]);
    }
}
