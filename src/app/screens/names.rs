//! The folded names of all cases, searched as one types.

use crate::app::case::rank;
use crate::base::Secret;

/// Names one behind the other in one text: a key runs over all of them, and what lies together
/// is read many times faster than what is scattered.
#[derive(Debug)]
pub(super) struct Names {
    /// Each ends with a line feed, which no folded name holds.
    text: Secret,
    /// Where each begins; the last one is where the text ends.
    starts: Vec<usize>,
}

impl Default for Names {
    fn default() -> Self {
        Self::of(std::iter::empty())
    }
}

impl Names {
    /// Takes folded names in the order in which they are listed.
    pub(super) fn of<'n>(names: impl Iterator<Item = &'n str> + Clone) -> Self {
        // Room for all at once, so that no half of it stays behind unwiped.
        let length = names.clone().map(|it| it.len() + 1).sum();
        let mut text = String::with_capacity(length);
        let mut starts = vec![0];
        for name in names {
            text.push_str(name);
            text.push('\n');
            starts.push(text.len());
        }
        let text = Secret::new(text);
        Self { text, starts }
    }

    /// Returns the places of the names that fit best, in their order, and no more than `most`.
    ///
    /// It looks no further than a name could still be listed, since it runs at every key.
    pub(super) fn best(&self, typed: &str, most: usize) -> Vec<usize> {
        let mut found: [Vec<usize>; 3] = Default::default();
        for at in self.holding(longest_part(typed)) {
            let [first, second, _] = &found;
            if first.len() == most {
                break;
            }
            let name = self.name(at);
            let rank = if second.len() == most {
                name.starts_with(typed).then_some(0)
            } else {
                rank(name, typed)
            };
            let kept = rank.and_then(|it| found.get_mut(usize::from(it)));
            if let Some(kept) = kept {
                kept.push(at);
            }
        }
        let mut best = found.concat();
        best.truncate(most);
        best
    }

    /// Returns the places of the names that hold a part, in their order.
    fn holding<'n>(&'n self, part: &'n str) -> Box<dyn Iterator<Item = usize> + 'n> {
        let count = self.starts.len() - 1;
        if part.is_empty() {
            return Box::new(0..count);
        }
        let mut next = 0;
        let hits = self.text.reveal().match_indices(part);
        Box::new(hits.filter_map(move |(hit, _)| {
            // A further hit in the name before is no news.
            self.starts.get(next).filter(|it| hit >= **it)?;
            let ends = self.starts.get(next + 1..)?;
            let at = next + ends.iter().position(|end| hit < *end)?;
            next = at + 1;
            Some(at)
        }))
    }

    fn name(&self, at: usize) -> &str {
        let bounds = self.starts.get(at).zip(self.starts.get(at + 1));
        let name = bounds.and_then(|(start, end)| self.text.reveal().get(*start..end - 1));
        name.unwrap_or_default()
    }
}

/// Returns the longest part of what was typed, which the fewest names hold.
fn longest_part(typed: &str) -> &str {
    let parts = typed.split(' ');
    parts.max_by_key(|it| it.len()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_are_those_of_all() {
        let part = ["ha", "ma", "al ha", "mah", "x ma", "ahm"];
        let names: Vec<String> = (0..3000)
            .map(|it| format!("{} {}{}", part[it % 6], part[it / 6 % 6], it % 7))
            .collect();
        let all_names = Names::of(names.iter().map(String::as_str));
        for typed in [
            "", "h", "ma", "ha m", "ah 5", "x m", "z", "al ha ", "m 1 h", " ",
        ] {
            let all = (0..).zip(&names);
            let mut all: Vec<(u8, usize)> = all
                .filter_map(|(at, it)| Some((rank(it, typed)?, at)))
                .collect();
            all.sort_unstable();
            all.truncate(200);
            let all: Vec<usize> = all.into_iter().map(|it| it.1).collect();
            assert_eq!(all_names.best(typed, 200), all, "{typed:?}");
        }
    }

    #[test]
    fn without_names_nothing_fits() {
        assert!(Names::default().best("", 200).is_empty());
        assert_eq!(Names::of(["", "a"].into_iter()).best("", 200), [0, 1]);
    }

    #[test]
    fn parts_that_begin_words_fit_better_than_those_within() {
        let name = "rima al-haddad|r2";
        let ranks = ["ri", "al", "had", "r2", "rima had", "olga", "dd"].map(|it| rank(name, it));
        let expected = [Some(0), Some(1), Some(2), Some(1), Some(2), None, Some(2)];
        assert_eq!(ranks, expected);
    }
}
