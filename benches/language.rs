//! The program itself, from a key to the bytes of its frame, without a terminal: a change of
//! language with 1,000 questions, and search as you type over 100,000 names.
//!
//! Frames go through our backend into a sink.
//!
//! `cargo bench --bench language`
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on shall fail"
)]
#![expect(clippy::disallowed_methods, reason = "a benchmark measures time")]

mod large_form;
mod undisturbed;

use std::io::Sink;
use std::sync::Arc;
use std::time::Duration;

use lotse::app::{
    ActiveTexts, App, CaseHead, CaseRow, Effect, Key, Library, LoadedCase, Msg, Now, Settings,
    StoreFound,
};
use lotse::assets::shipped;
use lotse::base::{CaseId, Day, FormId, Language, Moment, Report, Sources, Stamp};
use lotse::profile::Words;
use lotse::text::{Mode, Texts};
use lotse::tui::backend::Lean;
use lotse::tui::paint::Look;
use lotse::tui::terminal::Abilities;
use lotse::tui::view::view;
use ratatui::Terminal;
use ratatui::layout::Size;

use self::large_form::LargeForm;

const QUESTIONS: usize = 1000;
const NAMES: u32 = 100_000;

/// The program and its screen.
struct Desk {
    app: App,
    screen: Terminal<Lean<Sink>>,
}

impl Desk {
    fn new(library: Arc<Library>, texts: Arc<Texts>) -> Self {
        let settings = Settings::new(Language::new("de"), Language::new("ar"));
        let backend = Lean::new(std::io::sink(), Size::new(80, 24), Abilities::FULL);
        Self {
            app: App::new(library, texts, settings),
            screen: Terminal::new(backend).unwrap(),
        }
    }

    /// Takes a message in and draws what follows.
    fn send(&mut self, message: Msg) -> Vec<Effect> {
        let day = Day::new(2026, 11, 21).unwrap();
        let (moment, stamp) = (Moment(Duration::ZERO), Stamp(1_795_000_000));
        let now = Now { moment, stamp, day };
        let effects = self.app.update(message, now);
        let look = Look::of(Abilities::FULL, Mode::App);
        self.screen
            .draw(|frame| view(&self.app, look, frame))
            .unwrap();
        effects
    }

    fn shows_cases(&mut self, rows: Vec<CaseRow>) {
        self.send(Msg::Store(StoreFound::Open));
        self.send(Msg::Cases(Ok(rows)));
    }
}

fn sources() -> Sources {
    let mut sources = shipped();
    let large = LargeForm::new(QUESTIONS, |_| "type = \"yes_no\"".to_owned());
    for (path, text) in large.files(&["de", "ar", "uk"]) {
        sources.insert(path, text.to_owned());
    }
    sources
}

fn row_of(number: u32) -> CaseRow {
    let given = ["Amal", "Rima", "Yusuf", "Olena", "Çağla", "Zoë", "Ibrahim"];
    let family = ["Haddad", "Kowalenko", "Öztürk", "Nguyễn", "Al-Sayed"];
    let given = given[number as usize % given.len()];
    let family = family[number as usize / 7 % family.len()];
    let head = CaseHead {
        name: Words::new(format!("{given} {family} {number}")),
        anonymous: false,
        language: Some(Language::new("ar")),
        form: FormId::new("big"),
        last_contact: Day::new(2026, 11, 1 + number % 20).unwrap(),
        next_deadline: None,
        open_deadlines: 0,
    };
    let id = CaseId::new(format!("case-{number}"));
    CaseRow { id, head }
}

/// Times a work over and over and prints median and 99th percentile.
fn row(what: &str, budget: &str, times: usize, work: impl FnMut(usize)) {
    let (median, tail) = undisturbed::measure(times, work);
    let ms = |it: Duration| it.as_secs_f64() * 1000.0;
    let (median, tail) = (ms(median), ms(tail));
    println!("{what:<56} {median:>8.3} {tail:>8.3}   {budget}");
}

fn main() {
    println!("{:<56} {:>8} {:>8}   budget", "", "p50 ms", "p99 ms");
    let sources = sources();
    let mut report = Report::default();
    let library = Arc::new(Library::load(&sources, &mut report));
    let languages = ["de", "ar"].map(Language::new);
    let texts = Arc::new(Texts::load(&sources, &languages, &[], &mut report));
    assert_eq!(report.errors(), 0, "{:?}", report.into_sorted().first());
    language_rows(
        &sources,
        Desk::new(Arc::clone(&library), Arc::clone(&texts)),
    );
    search_rows(Desk::new(library, texts));
    loading_rows();
}

fn language_rows(sources: &Sources, mut desk: Desk) {
    desk.shows_cases(vec![row_of(1)]);
    desk.send(Msg::Key(Key::Down));
    let effects = desk.send(Msg::Key(Key::Enter));
    assert!(matches!(effects.first(), Some(Effect::LoadCase { .. })));
    let CaseRow { id, head } = row_of(1);
    let events = Vec::new();
    desk.send(Msg::CaseLoaded(Ok(Box::new(LoadedCase {
        id,
        head,
        events,
    }))));
    assert!(desk.app.case().is_some());
    let swap = "languages swapped, 1,000 questions, redrawn";
    let change = "≤ 5 ms (SurveyJS 8, xforms-engine 216)";
    row(swap, change, 200, |_| {
        drop(desk.send(Msg::Key(Key::Ctrl('t'))));
    });
    let german = [Language::new("de")];
    let mut active = Arc::new(Texts::load(sources, &[], &german, &mut Report::default()));
    row(
        "another language read, 1,000 questions, redrawn",
        change,
        100,
        |turn| {
            let language = Language::new(["ar", "uk"][turn % 2]);
            let mut report = Report::default();
            let texts = active.turned_to(sources, &[language], &mut report);
            active = Arc::new(texts);
            let texts = ActiveTexts(Arc::clone(&active));
            desk.send(Msg::TextsLoaded(Ok(texts)));
        },
    );
    row(
        "a letter typed, 1,000 questions, redrawn",
        "≤ 2 ms",
        200,
        |turn| {
            drop(desk.send(Msg::Key(if turn % 2 == 0 {
                Key::Char('j')
            } else {
                Key::Backspace
            })));
        },
    );
}

fn search_rows(mut desk: Desk) {
    desk.shows_cases((0..NAMES).map(row_of).collect());
    let word = "haddad 77";
    let keys: Vec<Key> = word.chars().map(Key::Char).collect();
    let back = std::iter::repeat_n(Key::Backspace, keys.len());
    let keys: Vec<Key> = keys.iter().cloned().chain(back).collect();
    let count = keys.len();
    row(
        "search as you type, 100,000 names, redrawn",
        "≤ 5 ms (fuzzy matcher nucleo 34)",
        count * 20,
        |turn| {
            drop(desk.send(Msg::Key(keys[turn % count].clone())));
        },
    );
}

/// What is read behind the first frame.
fn loading_rows() {
    row("shipped files listed", "", 20, |_| drop(shipped()));
    let sources = shipped();
    let languages = ["de", "ar"].map(Language::new);
    row("texts of the first frame", "", 20, |_| {
        drop(Texts::of_screens(&sources, &languages[0], &[]));
    });
    row("shipped texts, two languages", "", 20, |_| {
        let mut report = Report::default();
        drop(Texts::load(&sources, &languages, &[], &mut report));
    });
    row("shipped forms, rules, actors", "", 20, |_| {
        drop(Library::load(&sources, &mut Report::default()));
    });
}
