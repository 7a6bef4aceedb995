//! One sealed record.
//!
//! `1 | algorithm u8 | epoch u32 | nonce 24 | ciphertext | tag 16`; the algorithm is 1,
//! XChaCha20-Poly1305. Inside: `schema u16 | length u32 | content | zeros`. The associated data name
//! store, key and revision, so that no record passes for another or for its own past.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::error::{Error, Result};
use super::key::Key;
use crate::store::{Revision, StoreId};

const VERSION: u8 = 1;
const ALGORITHM: u8 = 1;
const CLEAR: usize = 6;
const NONCE: usize = 24;
const HEADER: usize = 6;

/// Where a record belongs.
#[derive(Clone, Copy)]
pub(super) struct Address<'a> {
    pub(super) store: StoreId,
    pub(super) name: &'a [u8],
    pub(super) revision: Revision,
}

/// What a record says.
pub(super) struct Content {
    pub(super) schema: u16,
    pub(super) bytes: Zeroizing<Vec<u8>>,
}

/// Seals a record for its address.
pub(super) fn seal(
    key: &Key,
    address: Address<'_>,
    (epoch, nonce): (u32, [u8; NONCE]),
    content: &Content,
) -> Result<Vec<u8>> {
    let mut clear = vec![VERSION, ALGORITHM];
    clear.extend(epoch.to_be_bytes());
    let plain = padded(content)?;
    let aad = associated(address, &clear);
    let payload = Payload {
        msg: &plain,
        aad: &aad,
    };
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload);
    let sealed = sealed.map_err(|_reason| Error::Damaged {
        what: "a record is too large",
    })?;
    Ok([clear.as_slice(), &nonce, &sealed].concat())
}

/// Opens a record at its address; anything that was changed or moved does not open.
pub(super) fn open(key: &Key, address: Address<'_>, envelope: &[u8]) -> Result<Content> {
    let damaged = Error::Damaged {
        what: "a record does not open",
    };
    open_or_none(key, address, envelope).ok_or(damaged)
}

fn open_or_none(key: &Key, address: Address<'_>, envelope: &[u8]) -> Option<Content> {
    let (clear, rest) = envelope.split_at_checked(CLEAR)?;
    if !clear.starts_with(&[VERSION, ALGORITHM]) {
        return None;
    }
    let (nonce, sealed) = rest.split_first_chunk::<NONCE>()?;
    let aad = associated(address, clear);
    let payload = Payload {
        msg: sealed,
        aad: &aad,
    };
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    let plain = Zeroizing::new(cipher.decrypt(&XNonce::from(*nonce), payload).ok()?);
    let (schema, rest) = plain.split_first_chunk::<2>()?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let bytes = rest.get(..u32::from_be_bytes(*length) as usize)?;
    let schema = u16::from_be_bytes(*schema);
    Some(Content {
        schema,
        bytes: Zeroizing::new(bytes.to_vec()),
    })
}

fn associated(address: Address<'_>, clear: &[u8]) -> Vec<u8> {
    let length = u16::try_from(address.name.len())
        .unwrap_or(u16::MAX)
        .to_be_bytes();
    let revision = address.revision.0.to_be_bytes();
    [
        b"lotse/v1".as_slice(),
        &address.store.0,
        &length,
        address.name,
        &revision,
        clear,
    ]
    .concat()
}

fn padded(content: &Content) -> Result<Zeroizing<Vec<u8>>> {
    let length = u32::try_from(content.bytes.len());
    let length = length.map_err(|_reason| Error::Damaged {
        what: "a record is too large",
    })?;
    let size = padded_size(HEADER + content.bytes.len());
    let mut plain = Zeroizing::new(Vec::with_capacity(size));
    plain.extend(content.schema.to_be_bytes());
    plain.extend(length.to_be_bytes());
    plain.extend_from_slice(&content.bytes);
    plain.resize(size, 0);
    Ok(plain)
}

/// Rounds a size up, so that it says little: steps of 256 bytes to 4 KiB, then Padmé, which adds at
/// most 12 % (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication
/// with PURBs", Privacy Enhancing Technologies 2019).
const fn padded_size(size: usize) -> usize {
    if size <= 4096 {
        return size.next_multiple_of(256);
    }
    let exponent = size.ilog2();
    let mask = (1_usize << (exponent - exponent.ilog2() - 1)) - 1;
    (size + mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORE: StoreId = StoreId([3; 16]);

    fn address(name: &[u8]) -> Address<'_> {
        Address {
            store: STORE,
            name,
            revision: Revision(5),
        }
    }

    fn sealed(bytes: &[u8]) -> Vec<u8> {
        let content = Content {
            schema: 2,
            bytes: Zeroizing::new(bytes.to_vec()),
        };
        seal(&Key::new([1; 32]), address(b"name"), (7, [9; 24]), &content).unwrap()
    }

    #[test]
    fn a_record_opens_at_its_address() {
        for length in [0, 1, 249, 250, 251, 5000, 100_000] {
            let envelope = sealed(&vec![b'x'; length]);
            let content = open(&Key::new([1; 32]), address(b"name"), &envelope).unwrap();
            assert_eq!((content.schema, content.bytes.len()), (2, length));
        }
    }

    #[test]
    fn sizes_say_little() {
        assert_eq!(sealed(b"yes").len(), sealed(b"25_2_subsidiary").len());
        assert_eq!(sealed(b"yes").len(), 6 + 24 + 256 + 16);
        for size in 1..70_000 {
            let padded = padded_size(size);
            assert!(padded >= size && (size < 4096 || padded <= size + size / 8));
        }
    }

    #[test]
    fn another_key_store_name_or_revision_does_not_open_it() {
        let (key, envelope) = (Key::new([1; 32]), sealed(b"answer"));
        let here = address(b"name");
        let elsewhere = [
            address(b"nam"),
            Address {
                store: StoreId([4; 16]),
                ..here
            },
            Address {
                revision: Revision(4),
                ..here
            },
            Address {
                revision: Revision(6),
                ..here
            },
        ];
        for address in elsewhere {
            assert!(open(&key, address, &envelope).is_err());
        }
        assert!(open(&Key::new([2; 32]), here, &envelope).is_err());
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_noticed() {
        let (key, envelope) = (Key::new([1; 32]), sealed(b"answer"));
        for bit in 0..envelope.len() * 8 {
            let mut flipped = envelope.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(open(&key, address(b"name"), &flipped).is_err(), "bit {bit}");
        }
        for length in 0..envelope.len() {
            assert!(open(&key, address(b"name"), &envelope[..length]).is_err());
        }
    }
}
