//! What a new passphrase costs whoever guesses it: measured at this desk, since desks differ.

use std::fs;
use std::time::Duration;

use crate::tui::clock;
use crate::vault::KdfSetting;

/// How the cost of a new passphrase is found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cost {
    /// By measuring the desk, which takes about a second.
    Measured,
    /// It is given: for tests and benchmarks.
    Fixed(KdfSetting),
}

/// How often a desk is measured at most; the second time its memory is at hand.
const TIMES: usize = 2;
/// A desk that took so long is not asked to wait again.
const LONG: Duration = Duration::from_secs(1);

impl Cost {
    /// Returns the setting for a new slot.
    pub(super) fn setting(self) -> KdfSetting {
        match self {
            Self::Measured => KdfSetting::for_desk(&measured(), memory_kib()),
            Self::Fixed(setting) => setting,
        }
    }

    /// Returns the setting for a slot that took so long to open with the setting it has.
    pub(super) fn after_unlocking(self, slot: KdfSetting, took: Duration) -> KdfSetting {
        match self {
            Self::Measured => slot.after_unlocking(took, memory_kib()),
            Self::Fixed(setting) => setting,
        }
    }
}

fn measured() -> Vec<Duration> {
    let mut times = Vec::new();
    while times.len() < TIMES && times.iter().all(|it| *it < LONG) {
        let (tried, took) = clock::timed(|| KdfSetting::STANDARD.try_out());
        if tried.is_err() {
            break;
        }
        times.push(took);
    }
    times
}

/// Returns the desk's memory, where the system tells it in a file.
fn memory_kib() -> Option<u64> {
    total_kib(&fs::read_to_string("/proc/meminfo").ok()?)
}

/// Reads `MemTotal:  16300000 kB`.
fn total_kib(told: &str) -> Option<u64> {
    let total = told.lines().find_map(|it| it.strip_prefix("MemTotal:"))?;
    total.trim().strip_suffix("kB")?.trim_end().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_memory_is_read_where_it_is_told() {
        let told = "MemFree: 1 kB\nMemTotal:        8040236 kB\nMemAvailable: 2 kB\n";
        assert_eq!(total_kib(told), Some(8_040_236));
        for other in ["", "MemTotal:", "MemTotal: 12", "MemTotal: x kB"] {
            assert_eq!(total_kib(other), None, "{other}");
        }
    }

    #[test]
    fn a_fixed_cost_is_not_measured() {
        assert_eq!(Cost::Fixed(KdfSetting::FAST).setting(), KdfSetting::FAST);
    }
}
