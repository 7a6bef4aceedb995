//! The visual order of one line (UAX 9, L1 and L2), on clusters, so that marks stay on their base.

use super::Mode;
use super::cluster::{Cluster, Kind};

/// Gives blanks at the line's end, tabs, and the blanks before them the paragraph's level (L1).
pub(super) fn apply_ends(clusters: &mut [Cluster], base: u8) {
    let mut at_end = true;
    for cluster in clusters.iter_mut().rev() {
        at_end |= cluster.kind == Kind::Separator;
        at_end &= cluster.kind.is_space();
        if at_end {
            cluster.level = base;
        }
    }
}

/// Hands out the drawn clusters from left to right (L2); other modes leave the order alone.
pub(super) fn place(clusters: &mut [Cluster], mode: Mode, mut draw: impl FnMut(&mut Cluster)) {
    let levels = clusters.iter().map(|it| it.level);
    let highest = levels.clone().max().unwrap_or(0);
    let lowest = levels.filter(|it| it % 2 == 1).min();
    if let Some(lowest) = lowest.filter(|_| mode.is_visual()) {
        for level in (lowest..=highest).rev() {
            reverse_runs(clusters, level);
        }
    }
    for cluster in clusters.iter_mut().filter(|it| it.kind.is_drawn()) {
        draw(cluster);
    }
}

/// Reverses every run of clusters at this level or a higher one.
fn reverse_runs(clusters: &mut [Cluster], level: u8) {
    for run in clusters.chunk_by_mut(|left, right| (left.level >= level) == (right.level >= level))
    {
        if run.first().is_some_and(|it| it.level >= level) {
            run.reverse();
        }
    }
}
