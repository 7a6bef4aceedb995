//! Where random bytes come from.

use super::error::{Error, Result};

/// A source of unpredictable bytes; tests give a seeded one.
pub trait Random: Send {
    /// Fills the bytes.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()>;
}

/// The random bytes of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes).map_err(|_reason| Error::Random)
    }
}

/// Returns an array of random bytes.
pub(super) fn array<const N: usize>(random: &mut dyn Random) -> Result<[u8; N]> {
    let mut bytes = [0; N];
    random.fill(&mut bytes)?;
    Ok(bytes)
}
