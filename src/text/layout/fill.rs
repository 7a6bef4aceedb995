//! Filling lines: where one may end (UAX 14) and where it does.

use compact_str::CompactString;

use super::cluster::{Cluster, Kind};

/// Draws `?` for clusters that are wider than a whole line.
pub(super) fn narrow(clusters: &mut [Cluster], width: u16) {
    for cluster in clusters.iter_mut().filter(|it| it.width > width) {
        cluster.symbol = CompactString::const_new("?");
        cluster.width = 1;
    }
}

/// Marks the clusters at which a line may begin: never between a paragraph sign and its number.
pub(super) fn mark_breaks(text: &str, clusters: &mut [Cluster]) {
    let mut breaks = unicode_linebreak::linebreaks(text)
        .map(|it| it.0)
        .peekable();
    for cluster in clusters {
        while breaks.next_if(|it| *it < cluster.range.start).is_some() {}
        let before = text.get(..cluster.range.start).unwrap_or_default();
        let torn = before.ends_with("§ ");
        cluster.may_begin = breaks.peek() == Some(&cluster.range.start) && !torn;
    }
}

/// Returns where each line ends, filling greedily.
///
/// Blanks never overflow a line: they hang. A word wider than a line is cut at a cluster.
pub(super) fn ends(clusters: &[Cluster], width: u16) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut line = Open::at(0);
    let mut index = 0;
    while let Some(cluster) = clusters.get(index) {
        if cluster.may_begin && line.may_end(clusters, index, width) {
            line.last_end = Some(index);
        }
        if cluster.kind.is_space() || line.used.saturating_add(cluster.width) <= width {
            line.used = line.used.saturating_add(cluster.width);
            index += 1;
        } else {
            // What follows the break is read again; it is shorter than a line.
            index = line.last_end.unwrap_or(index).max(line.begin + 1);
            ends.push(index);
            line = Open::at(index);
        }
    }
    ends.push(clusters.len());
    ends
}

/// The line that is being filled.
struct Open {
    begin: usize,
    used: u16,
    last_end: Option<usize>,
}

impl Open {
    const fn at(begin: usize) -> Self {
        Self {
            begin,
            used: 0,
            last_end: None,
        }
    }

    /// Tells whether the line may end before the cluster: a soft hyphen needs room to be drawn.
    fn may_end(&self, clusters: &[Cluster], index: usize, width: u16) -> bool {
        let Some(before) = index.checked_sub(1).and_then(|it| clusters.get(it)) else {
            return false;
        };
        index > self.begin && (before.kind != Kind::SoftHyphen || self.used < width)
    }
}

/// Draws the soft hyphen at which a line ends, if a column is left for it.
pub(super) fn show_hyphen(line: &mut [Cluster], width: u16) {
    let used: usize = line.iter().map(|it| usize::from(it.width)).sum();
    if let [.., last] = line
        && last.kind == Kind::SoftHyphen
        && used < usize::from(width)
    {
        last.symbol = CompactString::const_new("-");
        last.width = 1;
        last.kind = Kind::Visible;
    }
}

/// Returns how many clusters of a line remain without the blanks at its end.
///
/// The last line of a paragraph keeps what fits into `width`: people see the blank they type.
pub(super) fn without_hanging(clusters: &[Cluster], last_line: Option<u16>) -> usize {
    let mut used: usize = clusters.iter().map(|it| usize::from(it.width)).sum();
    let mut kept = clusters.len();
    for cluster in clusters.iter().rev() {
        let fits = last_line.is_some_and(|width| used <= usize::from(width));
        if fits || !cluster.kind.is_space() {
            break;
        }
        used -= usize::from(cluster.width);
        kept -= 1;
    }
    kept
}

/// Cuts a line that is too wide and puts `…` at its logical end; returns how many clusters remain.
pub(super) fn cut(clusters: &mut [Cluster], width: u16) -> usize {
    let total: usize = clusters.iter().map(|it| usize::from(it.width)).sum();
    if total <= usize::from(width) {
        return clusters.len();
    }
    let mut used = 0;
    for (index, cluster) in clusters.iter_mut().enumerate() {
        if used + usize::from(cluster.width) >= usize::from(width) && cluster.width > 0 {
            cluster.symbol = CompactString::const_new("…");
            cluster.width = 1;
            cluster.kind = Kind::Visible;
            return index + 1;
        }
        used += usize::from(cluster.width);
    }
    clusters.len()
}
