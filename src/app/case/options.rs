//! A list of options to choose from, with type-ahead over its labels in both languages.

use std::collections::BTreeSet;

use crate::base::Language;
use crate::base::{Code, ListId};
use crate::expr::Value;
use crate::form::List;
use crate::text::{Base, Field, TextKey, Texts, fold};

/// The longest list whose options have digits of their own.
const MOST_DIGITS: usize = 9;

/// One option of the list.
#[derive(Debug)]
pub struct OptionItem {
    /// Its code.
    pub code: Code,
    /// Its paragraph, such as `§ 25 Abs. 2 AufenthG`.
    pub law: Option<String>,
    /// The digit that chooses it at once.
    pub digit: Option<char>,
    letters: String,
    words: String,
}

/// How many options may be chosen.
#[derive(Debug, PartialEq, Eq)]
pub enum Pick {
    /// One.
    One,
    /// Several; these so far.
    Many(BTreeSet<Code>),
}

/// Options, the typed filter, and where the choice stands.
#[derive(Debug)]
pub struct Options {
    list: ListId,
    items: Vec<OptionItem>,
    filter: Field,
    matches: Vec<usize>,
    cursor: Option<usize>,
    pick: Pick,
    initial: BTreeSet<Code>,
}

/// What typing into the options did.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::app) enum Typing {
    /// It changed the filter or the choice.
    Taken,
    /// It chose this answer at once.
    Answered(Value),
}

impl Options {
    /// Offers a list in these languages; `given` is the answer so far.
    pub(in crate::app) fn new(
        list: &List,
        many: bool,
        given: Option<&Value>,
        labels: (&Texts, &[Language]),
    ) -> Self {
        let numbered = list.options.len() <= MOST_DIGITS;
        let items: Vec<_> = list
            .options
            .iter()
            .zip('1'..)
            .map(|(option, digit)| OptionItem {
                words: haystack(list, &option.code, option.law.as_deref(), labels),
                letters: letters(list, &option.code, labels),
                digit: numbered.then_some(digit),
                code: option.code.clone(),
                law: option.law.clone(),
            })
            .collect();
        let pick = if many {
            Pick::Many(codes(given))
        } else {
            Pick::One
        };
        let mut options = Self {
            list: list.id.clone(),
            matches: (0..items.len()).collect(),
            items,
            filter: Field::new(Base::Auto).limited(60),
            cursor: None,
            initial: codes(given),
            pick,
        };
        options.cursor = codes(given).first().and_then(|it| options.find(it));
        options
    }

    /// Returns the list.
    pub const fn list(&self) -> &ListId {
        &self.list
    }

    /// Returns the typed filter.
    pub const fn filter(&self) -> &Field {
        &self.filter
    }

    /// Returns the options that fit the filter, best first.
    pub fn shown(&self) -> impl Iterator<Item = &OptionItem> {
        self.matches.iter().filter_map(|it| self.items.get(*it))
    }

    /// Returns all options, in the order of the list.
    pub fn all(&self) -> impl Iterator<Item = &OptionItem> {
        self.items.iter()
    }

    /// Returns the place of the marked option among those shown.
    pub const fn cursor(&self) -> Option<usize> {
        self.cursor
    }

    /// Tells whether an option is chosen, where several may be.
    pub fn is_chosen(&self, code: &Code) -> bool {
        match &self.pick {
            Pick::One => false,
            Pick::Many(chosen) => chosen.contains(code),
        }
    }

    /// Tells whether several options may be chosen.
    pub const fn takes_many(&self) -> bool {
        matches!(self.pick, Pick::Many(_))
    }

    /// Returns how many options are chosen, where several may be.
    pub fn chosen(&self) -> usize {
        match &self.pick {
            Pick::One => 0,
            Pick::Many(chosen) => chosen.len(),
        }
    }

    /// Returns what Enter answers: the marked option, or those chosen with the one typed for.
    ///
    /// Where several may be chosen and none is, the marked one is meant.
    pub(in crate::app) fn value(&self) -> Option<Value> {
        let marked = self.marked().map(|it| it.code.clone());
        match &self.pick {
            Pick::One => marked.map(Value::Code),
            Pick::Many(chosen) => {
                let mut chosen = chosen.clone();
                let typed_for = !self.filter.is_empty() || chosen.is_empty();
                chosen.extend(marked.filter(|_| typed_for));
                (!chosen.is_empty()).then(|| self.listed(&chosen))
            }
        }
    }

    /// Returns the codes chosen so far, to be kept while another question is looked at.
    pub(in crate::app) fn unsent(&self) -> Option<&BTreeSet<Code>> {
        match &self.pick {
            Pick::Many(chosen) if *chosen != self.initial => Some(chosen),
            Pick::One | Pick::Many(_) => None,
        }
    }

    /// Takes chosen codes up again.
    pub(in crate::app) fn choose(&mut self, codes: BTreeSet<Code>) {
        if let Pick::Many(chosen) = &mut self.pick {
            *chosen = codes;
        }
    }

    /// Takes typed text in: digits and letters that choose at once, else the filter.
    pub(in crate::app) fn type_text(&mut self, text: &str) -> Typing {
        let mut letters = text.chars();
        let (Some(letter), None) = (letters.next(), letters.next()) else {
            self.narrow(text);
            return Typing::Taken;
        };
        if let Some(at) = self.chosen_by(letter) {
            return self.press(at);
        }
        if let Some(at) = self.meant_by_digit(letter) {
            self.filter.clear();
            self.narrow("");
            return self.press(at);
        }
        match (letter, self.filter.is_empty()) {
            (' ', true) => self.toggle_marked(),
            (',' | '،', false) if self.takes_many() => {
                self.toggle_marked();
                self.filter.clear();
                self.narrow("");
                self.cursor = None;
            }
            _ => self.narrow(text),
        }
        Typing::Taken
    }

    /// Lets a change of the filter count.
    pub(in crate::app) fn edit(&mut self, change: impl FnOnce(&mut Field) -> bool) {
        if change(&mut self.filter) {
            self.narrow("");
        }
    }

    /// Moves the mark by so many options, within those shown.
    pub(in crate::app) fn step(&mut self, by: isize) {
        self.cursor = super::step(self.cursor, by, self.matches.len());
    }

    /// Returns the digit's or letter's option.
    fn chosen_by(&self, letter: char) -> Option<usize> {
        if !self.filter.is_empty() {
            return None;
        }
        let digit = super::western_digit(letter);
        let by_digit = |it: &OptionItem| it.digit.is_some() && it.digit == digit;
        let mut small = letter.to_lowercase();
        let small = small.next().unwrap_or(letter);
        let by_letter = |it: &OptionItem| it.letters.contains(small);
        self.items
            .iter()
            .position(|it| by_digit(it) || by_letter(it))
    }

    /// Returns the digit's option where letters were typed before and nothing fits both.
    fn meant_by_digit(&self, letter: char) -> Option<usize> {
        let digit = super::western_digit(letter)?;
        let typed = without_dots(&fold(&format!("{}{letter}", self.filter.text())));
        let fits = |it: &OptionItem| option_rank(&it.words, &typed).is_some();
        if self.filter.is_empty() || self.items.iter().any(fits) {
            return None;
        }
        self.items.iter().position(|it| it.digit == Some(digit))
    }

    fn press(&mut self, at: usize) -> Typing {
        self.cursor = Some(at);
        if let Pick::Many(_) = self.pick {
            self.toggle_marked();
            return Typing::Taken;
        }
        let code = self.items.get(at).map(|it| it.code.clone());
        code.map_or(Typing::Taken, |it| Typing::Answered(Value::Code(it)))
    }

    fn toggle_marked(&mut self) {
        let Some(code) = self.marked().map(|it| it.code.clone()) else {
            return;
        };
        if let Pick::Many(chosen) = &mut self.pick
            && !chosen.remove(&code)
        {
            chosen.insert(code);
        }
    }

    fn marked(&self) -> Option<&OptionItem> {
        self.items.get(*self.matches.get(self.cursor?)?)
    }

    fn find(&self, code: &Code) -> Option<usize> {
        self.items.iter().position(|it| it.code == *code)
    }

    /// Adds to the filter and finds what fits it.
    fn narrow(&mut self, typed: &str) {
        self.filter.insert(typed);
        let typed = without_dots(&fold(self.filter.text()));
        let mut found: Vec<(u8, usize)> = (0..)
            .zip(&self.items)
            .filter_map(|(at, item)| Some((option_rank(&item.words, &typed)?, at)))
            .collect();
        found.sort_unstable();
        self.matches = found.into_iter().map(|it| it.1).collect();
        let some = !typed.is_empty() && !self.matches.is_empty();
        self.cursor = some.then_some(0);
    }

    /// Returns chosen codes in the order of the list.
    fn listed(&self, chosen: &BTreeSet<Code>) -> Value {
        let codes = self.items.iter().map(|it| &it.code);
        let chosen = codes.filter(|it| chosen.contains(*it));
        Value::List(chosen.cloned().map(Value::Code).collect())
    }
}

/// Says how well an option fits: like [`rank`], and several parts that stand in it as typed are best.
///
/// So "25 abs. 2" finds that paragraph before "25 abs. 1", where the 2 only begins the 25.
fn option_rank(words: &str, typed: &str) -> Option<u8> {
    if typed.contains(' ') && rank_of_part(words, typed) == Some(1) {
        return Some(0);
    }
    rank(words, typed)
}

/// Says how well words fit what was typed; nothing when they don't.
///
/// 0: they begin with it; 1: each part begins a word; 2: each part is somewhere in them.
pub(in crate::app) fn rank(words: &str, typed: &str) -> Option<u8> {
    if words.starts_with(typed) {
        return Some(0);
    }
    let mut parts = typed.split(' ').map(|it| rank_of_part(words, it));
    parts.try_fold(1, |worst, rank| Some(worst.max(rank?)))
}

/// Says whether a part begins a word (1) or is somewhere in them (2).
///
/// Bytes are compared one place after the other: names are short and there are many, so that
/// preparing a search would cost more than the search.
fn rank_of_part(words: &str, part: &str) -> Option<u8> {
    let (words, part) = (words.as_bytes(), part.as_bytes());
    let Some(first) = part.first() else {
        return Some(1);
    };
    let mut found = None;
    let mut before = b' ';
    for (at, byte) in words.iter().enumerate() {
        if byte == first && words.get(at..).is_some_and(|it| it.starts_with(part)) {
            if matches!(before, b' ' | b'|') {
                return Some(1);
            }
            found = Some(2);
        }
        before = *byte;
    }
    found
}

/// Joins what an option can be found by: its labels, its code and its paragraph.
fn haystack(
    list: &List,
    code: &Code,
    law: Option<&str>,
    (texts, languages): (&Texts, &[Language]),
) -> String {
    let key = TextKey::option(&list.id, code);
    let key_of = |text: &str| without_dots(&fold(text));
    let labels = languages
        .iter()
        .map(|it| key_of(&texts.plain(it, &key).text));
    let code = code.as_str().replace(['_', '.'], " ");
    let rest = [code, key_of(law.unwrap_or_default())];
    let all: Vec<String> = labels.chain(rest).collect();
    all.join("|")
}

/// Leaves the dots of abbreviations out: "Abs" and "Abs." are typed alike.
fn without_dots(key: &str) -> String {
    key.replace('.', "")
}

/// Returns the letters that answer yes or no at once, in both languages.
fn letters(list: &List, code: &Code, (texts, languages): (&Texts, &[Language])) -> String {
    if list.id.as_str() != "yes_no" {
        return String::new();
    }
    let key = TextKey::named(format!("letters-{code}"));
    let found = languages.iter().map(|it| texts.plain(it, &key).text);
    found.collect()
}

fn codes(given: Option<&Value>) -> BTreeSet<Code> {
    let one = |value: &Value| {
        let Value::Code(code) = value else {
            return None;
        };
        Some(code.clone())
    };
    match given {
        Some(Value::List(values)) => values.iter().filter_map(one).collect(),
        Some(value) => one(value).into_iter().collect(),
        None => BTreeSet::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{option_rank, without_dots};
    use crate::text::fold;

    #[test]
    fn a_paragraph_typed_whole_is_found_before_one_that_only_shares_its_digits() {
        let first = without_dots(&fold("§ 25 Abs. 1 – Asylberechtigung"));
        let second = without_dots(&fold("§ 25 Abs. 2 – Flüchtling"));
        for typed in ["25 abs. 2", "25 Abs 2", "§ 25 abs. 2"] {
            let typed = without_dots(&fold(typed));
            assert_eq!(option_rank(&second, &typed), Some(0), "{typed}");
            assert_ne!(option_rank(&first, &typed), Some(0), "{typed}");
        }
    }

    #[test]
    fn parts_in_any_order_are_still_found() {
        assert_eq!(option_rank("25 abs 2 fluchtling", "flu 25"), Some(1));
        assert_eq!(option_rank("25 abs 2 fluchtling", "tling 25"), Some(2));
        assert_eq!(option_rank("25 abs 2 fluchtling", "26"), None);
    }
}
