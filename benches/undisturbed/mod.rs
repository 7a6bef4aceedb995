//! Times of work on a machine that others use too.
//!
//! A measurement during which the system gave the processor to another program tells of that
//! program; it doesn't count, as long as a tenth of the measurements remain (Linux only).

use std::time::{Duration, Instant};

/// Does the work so many times; returns the median and the 99th percentile of its times.
pub(super) fn measure(times: usize, mut work: impl FnMut(usize)) -> (Duration, Duration) {
    let mut all = Vec::with_capacity(times);
    let mut undisturbed = Vec::with_capacity(times);
    for at in 0..times {
        let before = interruptions();
        let start = Instant::now();
        work(at);
        let taken = start.elapsed();
        all.push(taken);
        if before == interruptions() {
            undisturbed.push(taken);
        }
    }
    let enough = undisturbed.len() * 10 >= times;
    let mut counted = if enough { undisturbed } else { all };
    counted.sort_unstable();
    let at = |share: usize| counted[(counted.len() * share / 100).min(counted.len() - 1)];
    (at(50), at(99))
}

/// How often the processor was taken from this thread.
fn interruptions() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/thread-self/status").ok()?;
    let mut lines = status.lines();
    let count = lines.find_map(|it| it.strip_prefix("nonvoluntary_ctxt_switches:"))?;
    count.trim().parse().ok()
}
