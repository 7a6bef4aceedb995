//! "Did you mean": the known name that is nearest to a mistyped one.

/// Returns the known name nearest to the wanted one, when it is near enough to be meant.
///
/// Near means at most a third of the letters differ (one in short names), counting a swap of
/// neighbours as one (Damerau and Levenshtein's distance). Of equally near names the first in
/// order wins, so that the answer never depends on the order of the input.
pub fn nearest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters: Vec<char> = wanted.chars().collect();
    let limit = (letters.len() / 3).max(1);
    let counts = counts(&letters);
    known
        .into_iter()
        .filter(|name| within_reach(counts, letters.len(), name, limit))
        .filter_map(|name| Some((distance(&letters, name, limit)?, name)))
        .min()
        .map(|(_, name)| name)
}

/// Letters are counted in so many classes.
const CLASSES: usize = 64;

fn counts(letters: &[char]) -> [i32; CLASSES] {
    let mut counts = [0; CLASSES];
    for letter in letters {
        counts[class(*letter)] += 1;
    }
    counts
}

const fn class(letter: char) -> usize {
    letter as usize % CLASSES
}

/// Rules most names out by counting letters, since many texts may be missing at once: a change
/// brings at most one letter that the other name lacks.
fn within_reach(mut counts: [i32; CLASSES], length: usize, name: &str, limit: usize) -> bool {
    let (mut shared, mut surplus) = (0, 0);
    for letter in name.chars() {
        let count = &mut counts[class(letter)];
        *count -= 1;
        if *count >= 0 {
            shared += 1;
            continue;
        }
        surplus += 1;
        if surplus > limit {
            return false;
        }
    }
    length - shared <= limit
}

/// Returns the distance when it is within the limit.
fn distance(wanted: &[char], name: &str, limit: usize) -> Option<usize> {
    let name: Vec<char> = name.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=name.len()).collect();
    for (row, letter) in wanted.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, other) in name.iter().enumerate() {
            let step = cheapest(&line, &above, column, letter == other);
            let swap = swapped(wanted, &name, row, column).then(|| before[column - 1] + 1);
            line.push(swap.map_or(step, |it| it.min(step)));
        }
        before = std::mem::replace(&mut above, line);
        // A swap looks back two lines, so both must be out of reach.
        let least = above.iter().chain(&before).min();
        if least.is_some_and(|it| *it > limit) {
            return None;
        }
    }
    above.last().copied().filter(|it| *it <= limit)
}

fn cheapest(line: &[usize], above: &[usize], column: usize, same: bool) -> usize {
    let change = above[column] + usize::from(!same);
    change.min(above[column + 1] + 1).min(line[column] + 1)
}

fn swapped(wanted: &[char], name: &[char], row: usize, column: usize) -> bool {
    row > 0 && column > 0 && wanted[row] == name[column - 1] && wanted[row - 1] == name[column]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_name_that_was_meant() {
        let known = ["residence.valid_until", "residence.title", "household.role"];
        assert_eq!(
            nearest("residence.vaild_until", known),
            Some("residence.valid_until")
        );
        assert_eq!(nearest("residense.titel", known), Some("residence.title"));
        assert_eq!(nearest("money", known), None);
        assert_eq!(nearest("", known), None);
    }
}
