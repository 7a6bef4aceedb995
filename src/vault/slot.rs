//! A key slot: the master key, wrapped for one passphrase or the recovery code.
//!
//! `1 | kind u8 | number u16 | memory u32 | passes u32 | lanes u32 | salt 16 | nonce 24 | master key
//! and tag 48 | commitment 32 | checksum 16`. The commitment says whether a key is the right one
//! (Poly1305 does not commit to it); the checksum tells damage from a wrong passphrase.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::error::{Error, Result};
use super::kdf::KdfSetting;
use super::key::Key;
use super::random::{self, Random};
use crate::base::Secret;
use crate::store::StoreId;

const VERSION: u8 = 1;
const HEAD: usize = 1 + 1 + 2 + 12 + 16;
const LENGTH: usize = HEAD + 24 + 48 + 32 + 16;

/// What opens a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Passphrase,
    Recovery,
}

/// One way to the master key.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) number: u16,
    pub(super) kind: Kind,
    /// Of no meaning for the recovery code.
    pub(super) kdf: KdfSetting,
    salt: [u8; 16],
    nonce: [u8; 24],
    wrapped: [u8; 48],
    commitment: [u8; 32],
}

impl Slot {
    /// Wraps the master key for a passphrase.
    pub(super) fn for_passphrase(
        (store, number): (StoreId, u16),
        master: &Key,
        (passphrase, kdf): (&Secret, KdfSetting),
        random: &mut dyn Random,
    ) -> Result<Self> {
        if passphrase.is_empty() {
            return Err(Error::EmptyPassphrase);
        }
        let mut slot = Self::empty(number, Kind::Passphrase, kdf, random)?;
        let key = kdf.derive(passphrase, &slot.salt)?;
        slot.wrap(store, &key, master)?;
        Ok(slot)
    }

    /// Wraps the master key for the recovery code, whose key is given.
    pub(super) fn for_recovery(
        (store, number): (StoreId, u16),
        master: &Key,
        key: &Key,
        random: &mut dyn Random,
    ) -> Result<Self> {
        let none = KdfSetting {
            memory_kib: 0,
            passes: 0,
            lanes: 0,
        };
        let mut slot = Self::empty(number, Kind::Recovery, none, random)?;
        slot.wrap(store, key, master)?;
        Ok(slot)
    }

    fn empty(number: u16, kind: Kind, kdf: KdfSetting, random: &mut dyn Random) -> Result<Self> {
        let (salt, nonce) = (random::array(random)?, random::array(random)?);
        let (wrapped, commitment) = ([0; 48], [0; 32]);
        Ok(Self {
            number,
            kind,
            kdf,
            salt,
            nonce,
            wrapped,
            commitment,
        })
    }

    /// Returns the key of a passphrase for this slot.
    pub(super) fn derive(&self, passphrase: &Secret) -> Result<Key> {
        self.kdf.derive(passphrase, &self.salt)
    }

    fn wrap(&mut self, store: StoreId, key: &Key, master: &Key) -> Result<()> {
        let aad = self.associated(store);
        let payload = Payload {
            msg: master.bytes(),
            aad: &aad,
        };
        let cipher = XChaCha20Poly1305::new(key.bytes().into());
        let sealed = cipher.encrypt(&XNonce::from(self.nonce), payload);
        let sealed = sealed.ok().and_then(|it| it.try_into().ok());
        self.wrapped = sealed.ok_or(Error::SlotsDamaged)?;
        self.commitment = *commitment(key).as_bytes();
        Ok(())
    }

    /// Returns the master key; nothing if the key is not this slot's.
    pub(super) fn open(&self, store: StoreId, key: &Key) -> Result<Option<Key>> {
        // `blake3::Hash` compares in constant time.
        if commitment(key) != blake3::Hash::from_bytes(self.commitment) {
            return Ok(None);
        }
        let aad = self.associated(store);
        let payload = Payload {
            msg: &self.wrapped,
            aad: &aad,
        };
        let cipher = XChaCha20Poly1305::new(key.bytes().into());
        let opened = cipher.decrypt(&XNonce::from(self.nonce), payload);
        let opened = Zeroizing::new(opened.map_err(|_reason| Error::SlotsDamaged)?);
        let master = opened
            .as_slice()
            .try_into()
            .map_err(|_reason| Error::SlotsDamaged)?;
        Ok(Some(Key::new(master)))
    }

    fn associated(&self, store: StoreId) -> Vec<u8> {
        [b"slot".as_slice(), &store.0, &self.head()].concat()
    }

    fn head(&self) -> Vec<u8> {
        let kind = match self.kind {
            Kind::Passphrase => 1,
            Kind::Recovery => 2,
        };
        let mut head = vec![VERSION, kind];
        head.extend(self.number.to_be_bytes());
        for number in [self.kdf.memory_kib, self.kdf.passes, self.kdf.lanes] {
            head.extend(number.to_be_bytes());
        }
        head.extend(self.salt);
        head
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        let head = self.head();
        let bytes = [
            head.as_slice(),
            &self.nonce,
            &self.wrapped,
            &self.commitment,
        ]
        .concat();
        let sum = blake3::hash(&bytes);
        [bytes.as_slice(), sum.as_bytes().split_at(16).0].concat()
    }

    /// Reads a slot; nothing if it is damaged, asks for too much work, or is of another version.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; LENGTH] = bytes.try_into().ok()?;
        let (content, sum) = bytes.split_last_chunk::<16>()?;
        if blake3::hash(content).as_bytes().split_at(16).0 != sum {
            return None;
        }
        let (start, rest) = content.split_first_chunk::<4>()?;
        let kind = match start {
            [VERSION, 1, ..] => Kind::Passphrase,
            [VERSION, 2, ..] => Kind::Recovery,
            _ => return None,
        };
        let [_, _, high, low] = *start;
        let (memory, rest) = rest.split_first_chunk()?;
        let (passes, rest) = rest.split_first_chunk()?;
        let (lanes, rest) = rest.split_first_chunk()?;
        let (salt, rest) = rest.split_first_chunk()?;
        let (nonce, rest) = rest.split_first_chunk()?;
        let (wrapped, commitment) = rest.split_first_chunk()?;
        let kdf = KdfSetting {
            memory_kib: u32::from_be_bytes(*memory),
            passes: u32::from_be_bytes(*passes),
            lanes: u32::from_be_bytes(*lanes),
        };
        let slot = Self {
            number: u16::from_be_bytes([high, low]),
            kind,
            kdf,
            salt: *salt,
            nonce: *nonce,
            wrapped: *wrapped,
            commitment: commitment.try_into().ok()?,
        };
        kdf.is_bearable().then_some(slot)
    }
}

fn commitment(key: &Key) -> blake3::Hash {
    blake3::keyed_hash(key.bytes(), b"commit")
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Zeros;

    impl Random for Zeros {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
            bytes.fill(0);
            Ok(())
        }
    }

    const STORE: StoreId = StoreId([1; 16]);

    fn slot() -> Slot {
        let secret = Secret::new("Büro 7".into());
        let with = (&secret, KdfSetting::FAST);
        Slot::for_passphrase((STORE, 3), &Key::new([5; 32]), with, &mut Zeros).unwrap()
    }

    fn opens(slot: &Slot, store: StoreId, passphrase: &str) -> bool {
        let key = slot.derive(&Secret::new(passphrase.into())).unwrap();
        slot.open(store, &key)
            .unwrap()
            .is_some_and(|it| it.bytes() == &[5; 32])
    }

    #[test]
    fn only_the_passphrase_opens_it() {
        assert!(opens(&slot(), STORE, "Büro 7"));
        assert!(opens(&slot(), STORE, "Bu\u{308}ro 7"), "however ü is typed");
        for wrong in ["Büro 8", "büro 7", "", "Büro 7 "] {
            assert!(!opens(&slot(), STORE, wrong));
        }
        let key = slot().derive(&Secret::new("Büro 7".into())).unwrap();
        assert!(
            slot().open(StoreId([2; 16]), &key).is_err(),
            "the slot of another store"
        );
        let none = Secret::default();
        let empty = (&none, KdfSetting::FAST);
        let refused = Slot::for_passphrase((STORE, 3), &key, empty, &mut Zeros);
        assert_eq!(refused.err().map(|it| it.code()), Some("empty_passphrase"));
    }

    #[test]
    fn a_slot_survives_and_every_flipped_bit_is_damage() {
        let bytes = slot().encode();
        assert!(Slot::decode(&bytes).is_some_and(|it| it == slot()));
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(Slot::decode(&flipped).is_none(), "bit {bit}");
        }
        assert!(Slot::decode(&bytes[1..]).is_none() && Slot::decode(&[]).is_none());
    }

    #[test]
    fn a_slot_that_asks_for_too_much_memory_is_refused() {
        let mut greedy = slot();
        greedy.kdf.memory_kib = (1 << 20) + 1;
        assert!(Slot::decode(&greedy.encode()).is_none());
    }
}
