//! Open Referral's HSDS 3 as JSON: what other directories read.
//!
//! Export writes a page of services as the API of HSDS has it (`contents`), each with its
//! organization and its places. What HSDS has no field for (areas of life, needs, our condition,
//! childcare) is an attribute whose taxonomy is `lotse`.
//!
//! Import reads such a page, a list of services, or organizations with their services, and makes
//! entries of it that [`entries_file`](super::entries_file) writes as a file. What it cannot read it names, with
//! its place in the file; ids are those of our own attributes, else made of the name.

mod node;
mod part;
mod read;
mod write;

pub use read::{Imported, import};
pub use write::{Named, export};

/// The taxonomy of our own attributes.
pub const TAXONOMY: &str = "lotse";

/// Returns an id after RFC 9562 (version 8), always the same one for the same name.
fn uuid(kind: &str, id: &str) -> String {
    let hash = blake3::hash(format!("lotse/{kind}/{id}").as_bytes());
    let mut bytes = [0_u8; 16];
    for (byte, from) in bytes.iter_mut().zip(hash.as_bytes()) {
        *byte = *from;
    }
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = format!("{:032x}", u128::from_be_bytes(bytes));
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    let parts = parts.map(|it| hex.get(it).unwrap_or_default().to_owned());
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::uuid;

    #[test]
    fn ids_are_the_same_every_time_and_of_version_8() {
        let one = uuid("service", "course");
        assert_eq!(one, uuid("service", "course"));
        assert_ne!(one, uuid("organization", "course"));
        assert_eq!(one.len(), 36);
        assert_eq!(one.as_bytes()[14], b'8');
    }
}
