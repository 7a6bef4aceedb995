//! "Did you mean": the known name that is nearest to a mistyped one.

/// Returns the known name nearest to the wanted one, when it is near enough to be meant.
///
/// Near means at most a third of the letters differ (one in short names), counting a swap of
/// neighbours as one (Damerau and Levenshtein's distance). Of equally near names the first in
/// order wins, so that the answer never depends on the order of the input.
pub fn nearest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters: Vec<char> = wanted.chars().collect();
    let limit = (letters.len() / 3).max(1);
    known
        .into_iter()
        .map(|name| (distance(&letters, name), name))
        .filter(|(far, _)| *far <= limit)
        .min()
        .map(|(_, name)| name)
}

fn distance(wanted: &[char], name: &str) -> usize {
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
    }
    above.last().copied().unwrap_or_default()
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
