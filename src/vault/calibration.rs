//! How much a passphrase is to cost at a desk: as much as its user will wait for, in memory first.
//!
//! The shell measures, since only it has a clock; what follows from the times is decided here.

use std::time::Duration;

use super::error::Result;
use super::kdf::KdfSetting;
use crate::base::Secret;

/// How long unlocking may take by the times measured. It is to take 0.4 to 1 s; a busy desk, and
/// more memory than was tried, make it slower than was measured.
const WANTED: Duration = Duration::from_millis(700);
/// Steps of memory in KiB, the most first: memory costs who guesses more than passes do.
const MEMORY_KIB: [u32; 5] = [256 << 10, 128 << 10, 64 << 10, 32 << 10, 19 << 10];
/// With fewer, memory can be traded for time too well (RFC 9106, section 4: 64 MiB, 3 passes).
const LEAST_PASSES: u128 = 3;
const MOST_PASSES: u128 = 16;
/// Which part of a desk's memory is taken at most.
const SHARE: u64 = 8;

impl KdfSetting {
    /// The least for any desk, however slow: 19 MiB, 2 passes (OWASP, Password Storage).
    pub const WEAKEST: Self = Self {
        memory_kib: 19 << 10,
        passes: 2,
        lanes: 1,
    };

    /// Derives a key from nothing: for the time that this setting takes at a desk.
    pub fn try_out(self) -> Result<()> {
        self.derive(&Secret::default(), &[0; 16]).map(drop)
    }

    /// Chooses the setting for a desk where [`KdfSetting::STANDARD`] took these times.
    ///
    /// The shortest time counts: in the others something else was at work. `memory_kib` is all
    /// memory of the desk, of which an eighth is taken at most, and 64 MiB where it is not known.
    /// Without any time it is the standard one.
    pub fn for_desk(times: &[Duration], memory_kib: Option<u64>) -> Self {
        let Some(shortest) = times.iter().min() else {
            return Self::STANDARD;
        };
        let unknown = u64::from(Self::STANDARD.memory_kib);
        let room = memory_kib.map_or(unknown, |it| it / SHARE);
        let affordable = Self::STANDARD.work() * WANTED.as_nanos() / shortest.as_nanos().max(1);
        let fitting = MEMORY_KIB.iter().filter(|it| u64::from(**it) <= room);
        let mut fitting = fitting.map(|it| (*it, affordable / u128::from(*it)));
        let best = fitting.find(|it| it.1 >= LEAST_PASSES);
        best.map_or(Self::WEAKEST, |(memory_kib, passes)| Self {
            memory_kib,
            passes: passes.min(MOST_PASSES) as u32,
            lanes: 1,
        })
    }

    /// Chooses the setting for a desk where a passphrase of this setting took so long to open the
    /// vault, which is at least as long as its key took.
    pub fn after_unlocking(self, took: Duration, memory_kib: Option<u64>) -> Self {
        let standard = took.as_nanos() * Self::STANDARD.work() / self.work().max(1);
        let standard = u64::try_from(standard).map_or(Duration::MAX, Duration::from_nanos);
        Self::for_desk(&[standard], memory_kib)
    }

    /// Tells whether it costs who guesses at least twice as much.
    pub(super) fn is_clearly_more_than(self, other: Self) -> bool {
        self.work() >= 2 * other.work()
    }

    /// Returns memory in KiB times passes, which Argon2's time grows with.
    fn work(self) -> u128 {
        u128::from(self.memory_kib) * u128::from(self.passes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIB: u64 = 1 << 20;

    fn chosen(times: &[u64], memory_kib: Option<u64>) -> (u32, u32) {
        let times: Vec<_> = times.iter().copied().map(Duration::from_millis).collect();
        let setting = KdfSetting::for_desk(&times, memory_kib);
        assert_eq!(setting.lanes, 1);
        (setting.memory_kib >> 10, setting.passes)
    }

    #[test]
    fn a_quicker_desk_takes_more_memory_and_a_slow_one_less() {
        let desks = [
            (30, (256, 16)),
            (60, (256, 8)),
            (100, (256, 5)),
            (170, (256, 3)),
            (180, (128, 5)),
            (300, (128, 3)),
            (380, (64, 5)),
            (700, (64, 3)),
            (701, (32, 5)),
            (1_500, (19, 4)),
            (2_000, (19, 3)),
            (60_000, (19, 2)),
        ];
        for (took, expected) in desks {
            assert_eq!(chosen(&[took], Some(16 * GIB)), expected, "{took} ms");
        }
    }

    #[test]
    fn an_eighth_of_the_memory_bounds_it() {
        let desks = [
            (Some(2 * GIB), (256, 3)),
            (Some(2 * GIB - 1), (128, 7)),
            (Some(GIB / 2), (64, 15)),
            (Some(GIB / 4), (32, 16)),
            (Some(GIB / 8), (19, 2)),
            (None, (64, 15)),
        ];
        for (memory, expected) in desks {
            assert_eq!(chosen(&[140], memory), expected, "{memory:?} KiB");
        }
    }

    #[test]
    fn the_shortest_time_counts_and_none_gives_the_standard() {
        assert_eq!(chosen(&[900, 380, 500], Some(GIB)), (64, 5));
        assert_eq!(chosen(&[], Some(GIB)), (64, 3));
        assert_eq!(chosen(&[0], Some(16 * GIB)), (256, 16));
    }

    #[test]
    fn what_is_chosen_takes_neither_too_long_nor_too_short() {
        for took in 30..=700_u64 {
            let (mebibytes, passes) = chosen(&[took], Some(16 * GIB));
            let expected = u64::from(mebibytes * passes) * took / (64 * 3);
            let capped = (mebibytes, passes) == (256, 16);
            assert!(expected <= 700, "{took} ms: {expected} ms");
            assert!(expected >= 480 || capped, "{took} ms: {expected} ms");
        }
    }

    #[test]
    fn what_an_unlocking_took_tells_the_desk_as_a_measurement_does() {
        let old = KdfSetting::STANDARD;
        for (took, expected) in [(100, (256, 5)), (400, (64, 5)), (700, (64, 3))] {
            let found = old.after_unlocking(Duration::from_millis(took), Some(16 * GIB));
            assert_eq!(
                (found.memory_kib >> 10, found.passes),
                expected,
                "{took} ms"
            );
            assert_eq!(found.is_clearly_more_than(old), took == 100, "{took} ms");
        }
        let strong = chosen(&[100], Some(16 * GIB));
        let strong = KdfSetting {
            memory_kib: strong.0 << 10,
            passes: strong.1,
            lanes: 1,
        };
        let again = strong.after_unlocking(Duration::from_millis(670), Some(16 * GIB));
        assert!(!again.is_clearly_more_than(strong), "{again:?}");
    }

    #[test]
    fn whatever_is_chosen_can_be_read_again() {
        for took in [0, 1, 40, 400, 4_000, 40_000] {
            let times = [Duration::from_millis(took)];
            let setting = KdfSetting::for_desk(&times, Some(u64::MAX));
            assert!(setting.is_bearable() && setting.memory_kib >= 19 << 10);
        }
        assert!(KdfSetting::FAST.try_out().is_ok());
    }
}
