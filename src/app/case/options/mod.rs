//! A list of options to choose from, with type-ahead over its labels in both languages.

mod fit;

pub(in crate::app) use fit::rank;

use std::collections::BTreeSet;

use fit::{haystack, letters, option_rank, without_dots};

use crate::base::{Code, Language, ListId};
use crate::expr::Value;
use crate::form::List;
use crate::text::{Base, Field, Texts, fold};

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
    pub(crate) fn new(
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

    /// Returns what a whole line can mean: the option that its one letter chooses, or the one whose
    /// label it is, else all that fit it best.
    pub(crate) fn meant(&self, line: &str) -> Vec<&Code> {
        let mut letters = line.chars();
        if let (Some(letter), None) = (letters.next(), letters.next())
            && let Some(item) = self.chosen_by(letter).and_then(|it| self.items.get(it))
        {
            return vec![&item.code];
        }
        let typed = without_dots(&fold(line));
        let named = |it: &&OptionItem| it.words.split('|').any(|label| label == typed);
        if let Some(item) = self.items.iter().find(named) {
            return vec![&item.code];
        }
        let ranked = self.items.iter();
        let ranked = ranked.filter_map(|it| Some((option_rank(&it.words, &typed)?, &it.code)));
        let ranked: Vec<_> = ranked.collect();
        let best = ranked.iter().map(|it| it.0).min();
        let best = ranked.into_iter().filter(|it| Some(it.0) == best);
        best.map(|it| it.1).collect()
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
        self.cursor = crate::app::case::step(self.cursor, by, self.matches.len());
    }

    /// Returns the digit's or letter's option.
    fn chosen_by(&self, letter: char) -> Option<usize> {
        if !self.filter.is_empty() {
            return None;
        }
        let digit = crate::app::case::western_digit(letter);
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
        let digit = crate::app::case::western_digit(letter)?;
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
