//! The offers of the place: searched as one types, with or without a case.
//!
//! Every word that is typed narrows the list: a name, a need or area of life, a language, a
//! district, who offers it. With a case open the offers that fit stand first, those for the marked
//! measure before all others, and each says why.

use std::collections::BTreeMap;
use std::fmt;

use super::{PlanScreen, Screen};
use crate::app::case::{edit_field, step};
use crate::app::overlays::Choice;
use crate::app::{App, Command, Effect, Key, Note, Now, OpenCase};
use crate::base::{Day, Language, MeasureId, OfferId};
use crate::directory::{Directory, Offer};
use crate::document::{offer_about, offer_name};
use crate::plan::offer::{Match, Matching, Reason};
use crate::text::{Base, Field, Mode, TextKey, Texts, fold};

/// No offer has more lines than this.
const MOST_SCROLL: usize = 200;

/// The offers with what is searched for.
pub struct DirectoryScreen {
    /// What is searched for.
    pub search: Field,
    /// The offer marked, by its place among those that fit the search.
    pub cursor: usize,
    /// How far the marked offer is scrolled, when it is shown whole.
    pub whole: Option<usize>,
    /// The measure for which offers are looked for.
    pub measure: Option<MeasureId>,
    /// The day on which is looked.
    pub today: Day,
    entries: Vec<Entry>,
    found: Vec<usize>,
    fits: BTreeMap<OfferId, Fit>,
    plan: Option<PlanScreen>,
}

impl fmt::Debug for DirectoryScreen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DirectoryScreen(…)")
    }
}

/// How an offer fits the person of the open case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fit {
    /// What speaks for and against it, the weightiest first.
    pub reasons: Vec<Reason>,
    /// Its place among all that fit, the best first.
    place: usize,
}

/// An offer with the words that find it, folded.
struct Entry {
    offer: OfferId,
    name: String,
    all: String,
}

impl DirectoryScreen {
    fn new(entries: Vec<Entry>, fits: BTreeMap<OfferId, Fit>, today: Day) -> Self {
        let mut screen = Self {
            search: Field::new(Base::Auto).limited(100),
            cursor: 0,
            whole: None,
            measure: None,
            today,
            entries,
            found: Vec::new(),
            fits,
            plan: None,
        };
        screen.find();
        screen
    }

    /// Returns the offers that fit the search, best first.
    pub fn found(&self) -> impl ExactSizeIterator<Item = &OfferId> {
        self.found
            .iter()
            .filter_map(|it| self.entries.get(*it))
            .map(|it| &it.offer)
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// Returns the offer that is marked.
    pub fn marked(&self) -> Option<&OfferId> {
        let at = self.found.get(self.cursor)?;
        self.entries.get(*at).map(|it| &it.offer)
    }

    /// Says how an offer fits the person; nothing without a case, and when it is for others.
    pub fn fit(&self, offer: &OfferId) -> Option<&Fit> {
        self.fits.get(offer)
    }

    pub(in crate::app) fn type_text(&mut self, text: &str) {
        self.search.insert(text);
        self.find();
    }

    pub(in crate::app) fn edit(&mut self, key: &Key, mode: Mode) {
        if edit_field(&mut self.search, key, mode) {
            self.find();
        }
    }

    /// Finds the offers that hold every word, those with all of them in the name first.
    fn find(&mut self) {
        let typed = words_of(self.search.text());
        let typed: Vec<&str> = typed.split(' ').filter(|it| !it.is_empty()).collect();
        let ranked = self.entries.iter().enumerate().filter_map(|(at, it)| {
            let place = self.fits.get(&it.offer).map_or(usize::MAX, |it| it.place);
            Some(((rank(it, &typed)?, place), at))
        });
        let mut ranked: Vec<_> = ranked.collect();
        ranked.sort_by_key(|it| it.0);
        self.found = ranked.into_iter().map(|it| it.1).collect();
        self.cursor = 0;
        self.whole = None;
    }

    fn walk(&mut self, by: isize) {
        match &mut self.whole {
            Some(scroll) => *scroll = scroll.saturating_add_signed(by).min(MOST_SCROLL),
            None => self.cursor = step(Some(self.cursor), by, self.found.len()).unwrap_or(0),
        }
    }

    fn turn_whole(&mut self) {
        let whole = self.whole.is_none() && !self.found.is_empty();
        self.whole = whole.then_some(0);
    }
}

/// Ranks an entry: all words begin words of its name, begin words anywhere, stand somewhere.
fn rank(entry: &Entry, typed: &[&str]) -> Option<u8> {
    let begins = |text: &str, word: &str| text.split(' ').any(|it| it.starts_with(word));
    if typed.iter().all(|it| begins(&entry.name, it)) {
        return Some(0);
    }
    if typed.iter().all(|it| begins(&entry.all, it)) {
        return Some(1);
    }
    typed.iter().all(|it| entry.all.contains(it)).then_some(2)
}

/// Folds a text to words with one space between them.
fn words_of(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|it: char| !it.is_alphanumeric());
    let words: Vec<_> = words.filter(|it| !it.is_empty()).collect();
    words.join(" ")
}

/// Collects what finds an offer, in the counselor's language.
fn entry(offer: &Offer, directory: &Directory, (texts, language): (&Texts, &Language)) -> Entry {
    let said = |key: String| texts.plain(language, &TextKey::named(key)).text;
    let name = offer_name(offer, texts, language).text;
    let actor = directory.actor(offer.actor.as_str());
    let contact = directory.contact_of(offer);
    let places = offer.at.iter();
    let places = places.filter_map(|it| directory.location(it.location.as_str()));
    let spoken = offer.languages.iter();
    let spoken = spoken.chain(actor.into_iter().flat_map(|it| &it.languages));
    let mut all = vec![name.clone()];
    all.extend(offer_about(offer, texts, language).map(|it| it.text));
    all.push(texts.plain(language, &TextKey::actor(&offer.actor)).text);
    all.extend(actor.and_then(|it| Some(it.contact.organization.as_ref()?.to_string())));
    all.extend(offer.domains.iter().map(|it| said(format!("domain-{it}"))));
    let needs = offer.needs.iter();
    all.extend(needs.map(|it| texts.plain(language, &TextKey::need(it)).text));
    all.extend(spoken.map(|it| said(format!("list-languages-{it}"))));
    all.extend(contact.district.iter().map(ToString::to_string));
    all.extend(places.flat_map(|it| it.contact.district.iter().map(ToString::to_string)));
    all.extend(offer.area.iter().map(ToString::to_string));
    Entry {
        offer: offer.id.clone(),
        name: words_of(&name),
        all: words_of(&all.join(" ")),
    }
}

/// Looks at all offers for the person of a case: those for the measure first, then by how much
/// speaks for them.
fn fits(
    case: &OpenCase,
    measure: Option<&MeasureId>,
    directory: &Directory,
) -> BTreeMap<OfferId, Fit> {
    let reading = case.interview().reading();
    let matching = Matching::new(&reading, case.form(), case.rules(), directory);
    let measure = measure.and_then(|it| case.plan().measure(it.as_str()));
    let mut matches: Vec<Match<'_>> = measure.map_or_else(Vec::new, |it| matching.for_measure(it));
    let mut others: Vec<_> = directory
        .offers()
        .filter(|it| !matches.iter().any(|known| known.offer.id == it.id))
        .filter_map(|it| matching.of(&it.id))
        .collect();
    others.sort_by_key(|it| -it.score);
    matches.extend(others);
    let placed = matches.into_iter().enumerate().map(|(place, it)| {
        let reasons = it.reasons;
        (it.offer.id.clone(), Fit { reasons, place })
    });
    placed.collect()
}

impl App {
    /// Shows the offers; from the plan those for the marked measure first.
    pub(in crate::app) fn show_directory(&mut self, now: Now) {
        let library = std::sync::Arc::clone(&self.library);
        let directory = &library.directory;
        if directory.offers().next().is_none() {
            self.note = Some(Note::warning("note-no_directory"));
            return;
        }
        let measure = self.marked_measure().map(|it| it.id.clone());
        let case = self.case.as_deref();
        let fits = case.map(|it| fits(it, measure.as_ref(), directory));
        let said = (&*self.texts.0, &self.settings.counselor);
        let entries = directory.offers().map(|it| entry(it, directory, said));
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by(|one, other| one.name.cmp(&other.name));
        let mut screen = DirectoryScreen::new(entries, fits.unwrap_or_default(), now.day);
        screen.measure = measure;
        screen.plan = match &self.screen {
            Screen::Plan(plan) => Some(*plan),
            _ => None,
        };
        self.screen = Screen::Directory(Box::new(screen));
    }

    /// Runs a command on the offers.
    pub(in crate::app) fn directory(
        &mut self,
        mut screen: Box<DirectoryScreen>,
        command: Command,
    ) -> Vec<Effect> {
        let marked = screen.marked().cloned();
        match command {
            Command::Close if screen.whole.is_some() => screen.whole = None,
            Command::Close => return self.leave_directory(&screen),
            Command::Offer => screen.turn_whole(),
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                screen.walk(self.distance(command));
            }
            _ => {}
        }
        self.screen = Screen::Directory(screen);
        match marked {
            Some(offer) if command == Command::Wish && self.case.is_some() => {
                self.choose(Choice::OfferWish(offer));
            }
            Some(_) if command == Command::Wish => {
                self.note = Some(Note::plain("note-wish_needs_case"));
            }
            _ => {}
        }
        Vec::new()
    }

    /// Goes back to where the offers were asked for.
    fn leave_directory(&mut self, screen: &DirectoryScreen) -> Vec<Effect> {
        if self.case.is_none() {
            return self.show_start();
        }
        match screen.plan {
            Some(plan) => {
                self.screen = Screen::Plan(plan);
                Vec::new()
            }
            None => self.back_to_interview(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_narrows_and_the_name_comes_first() {
        let entry = |name: &str, all: &str| Entry {
            offer: OfferId::new("x"),
            name: words_of(name),
            all: words_of(&format!("{name} {all}")),
        };
        let cafe = entry("Café Flingern", "Arabisch Sprache");
        assert_eq!(rank(&cafe, &["cafe"]), Some(0));
        assert_eq!(rank(&cafe, &["cafe", "arab"]), Some(1));
        assert_eq!(rank(&cafe, &["lingern"]), Some(2));
        assert_eq!(rank(&cafe, &["cafe", "farsi"]), None);
        assert_eq!(rank(&cafe, &[]), Some(0));
    }
}
