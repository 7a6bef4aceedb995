//! Ids of exports: the same for the same matter, and telling nothing of it.

/// Derives a number from what stays the same about a case and a matter in it.
///
/// `purpose` keeps the ids of one kind of export apart from those of another.
pub(super) fn derived(purpose: &str, seed: &str, matter: &str) -> u128 {
    let hash = blake3::derive_key(purpose, format!("{seed}\n{matter}").as_bytes());
    hash.iter()
        .take(16)
        .fold(0, |number, byte| number << 8 | u128::from(*byte))
}
