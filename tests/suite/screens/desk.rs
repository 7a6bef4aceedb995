//! A desk: the program with the shipped data, a worker that answers at once, a screen.

use std::cell::Cell;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::pseudo::{LONG, MIRRORED};
use lotse::app::{
    ActiveTexts, App, CaseHead, CaseRow, Effect, Key, Library, LoadedCase, Msg, Now, PaperCode,
    Settings, StoreFound, Trouble,
};
use lotse::base::{
    CaseId, Code, Day, Language, Moment, QuestionId, Report, Secret, SourceFile, Stamp,
};
use lotse::expr::Value;
use lotse::form::Form;
use lotse::profile::{Change, Event, Words, read_answers};
use lotse::text::{Mode, Texts, Turning};
use lotse::tui::paint::Look;
use lotse::tui::terminal::Colours;
use lotse::tui::theme::Theme;
use lotse::tui::view::view;
use ratatui::Terminal;
use ratatui::backend::{Backend as _, TestBackend};
use ratatui::style::Modifier;

/// The passphrase of the desk's store.
pub(super) const PASSPHRASE: &str = "Rheinufer-1288";
/// That of a store whose recovery code was never typed back.
pub(super) const UNCONFIRMED: &str = "Rheinufer-1289";
pub(super) const CODE: &str = "AB12-CD34-EF56-GH78-JK90-LM12-NP34-QR56";
const RIMA: &str = "forms/erstgespraech/cases/rima.toml";

/// The program with everything around it.
pub(super) struct Desk {
    pub(super) app: App,
    store: StoreFound,
    cases: Vec<(CaseRow, Vec<Event>)>,
    answering: bool,
}

struct Data {
    library: Arc<Library>,
    texts: Arc<Texts>,
    rima: Vec<Event>,
}

thread_local! {
    /// The languages of the desks that this thread sets up: the counselor's and the client's.
    static LANGUAGES: Cell<(&'static str, &'static str)> = const { Cell::new(GERMAN) };
}

/// The languages of the usual desk.
pub(super) const GERMAN: (&str, &str) = ("de", "ar");

/// Sets desks up in these languages from now on.
pub(super) fn speak(languages: (&'static str, &'static str)) {
    LANGUAGES.set(languages);
}

fn today() -> Day {
    Day::new(2026, 11, 21).unwrap()
}

fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| {
        let sources = lotse::assets::shipped();
        let mut report = Report::default();
        let library = Library::load(&sources, &mut report);
        let form = &library.forms[0].form;
        let file = SourceFile::new(RIMA, sources.get(RIMA).unwrap(), &mut report);
        let forms = [Form::clone(form)];
        let answers = read_answers(&file, &forms, None, today(), &mut report).unwrap();
        let languages = ["de", "ar", "ti", LONG, MIRRORED].map(Language::new);
        let mut sources = sources;
        super::pseudo::add(&mut sources);
        let texts = Texts::load(&sources, &languages, &languages[..1], &mut report);
        Data {
            rima: answers.events(form, Stamp(0), "u1"),
            texts: Arc::new(texts),
            library: Arc::new(library),
        }
    })
}

impl Desk {
    /// Starts the program over a store in this state; German and Arabic.
    pub(super) fn over(store: StoreFound) -> Self {
        Self::with(store, |_| {})
    }

    /// Starts the program with other settings.
    pub(super) fn with(store: StoreFound, change: impl FnOnce(&mut Settings)) -> Self {
        let data = data();
        let (counselor, client) = LANGUAGES.get();
        let mut settings = Settings::new(Language::new(counselor), Language::new(client));
        change(&mut settings);
        let app = App::new(data.library.clone(), data.texts.clone(), settings);
        let mut desk = Self {
            app,
            store,
            cases: Vec::new(),
            answering: true,
        };
        desk.cases.push(case(1, "Rima H.", data.rima.clone()));
        desk.cases.push(case(2, "يوسف الحلبي", Vec::new()));
        desk.cases.push(case(3, "Mamadou B.", Vec::new()));
        desk
    }

    /// Starts at the list of cases, as in practice.
    pub(super) fn open() -> Self {
        Self::over(StoreFound::Open).awake()
    }

    /// Starts with the model case open.
    pub(super) fn rima() -> Self {
        let mut desk = Self::open();
        desk.press("r i m a <enter>");
        desk
    }

    /// Starts with a new case at its first question.
    pub(super) fn new_case() -> Self {
        let mut desk = Self::open();
        desk.press("<^n> 1");
        desk
    }

    /// Lets the worker answer the program's first effects.
    pub(super) fn awake(mut self) -> Self {
        let effects = self.app.first_effects();
        self.work(effects);
        self
    }

    /// Lets the worker answer nothing from now on.
    pub(super) const fn silence(&mut self) {
        self.answering = false;
    }

    /// Presses keys: `a b <enter> <^k> <space>`, or a word of several letters.
    pub(super) fn press(&mut self, keys: &str) {
        for word in keys.split_whitespace() {
            for key in keys_of(word) {
                self.tell(Msg::Key(key));
            }
        }
    }

    /// Gives the program a message and lets the worker answer what it asks for.
    pub(super) fn tell(&mut self, message: Msg) {
        let effects = self.app.update(message, now());
        self.work(effects);
    }

    /// Presses a key and tells whether the worker was asked for anything.
    pub(super) fn asks(&mut self, key: Key) -> bool {
        let effects = self.app.update(Msg::Key(key), now());
        let asked = !effects.is_empty();
        self.work(effects);
        asked
    }

    fn work(&mut self, effects: Vec<Effect>) {
        let mut waiting = VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            if let Some(message) = self.answer(effect).filter(|_| self.answering) {
                waiting.extend(self.app.update(message, now()));
            }
        }
    }

    fn answer(&mut self, effect: Effect) -> Option<Msg> {
        Some(match effect {
            Effect::OpenStore => Msg::Store(self.store),
            Effect::CreateStore { .. } => Msg::Created(Ok(Secret::new(CODE.to_owned()))),
            Effect::ConfirmCreated | Effect::ReplaceCode { .. } => Msg::Confirmed(Ok(())),
            Effect::MakeCode => Msg::CodeMade(Ok(Secret::new(CODE.to_owned()))),
            Effect::Unlock { passphrase } => Msg::Unlocked(match passphrase.reveal() {
                PASSPHRASE => Ok(PaperCode::Confirmed),
                UNCONFIRMED => Ok(PaperCode::Unconfirmed),
                _ => Err(Trouble::WrongPassphrase),
            }),
            Effect::UnlockWithCode { code } => Msg::Unlocked(match code.reveal() {
                CODE => Ok(PaperCode::Confirmed),
                _ => Err(Trouble::WrongCode),
            }),
            Effect::ChangePassphrase { .. } => Msg::PassphraseChanged(Ok(())),
            Effect::ListCases => {
                let rows = self.cases.iter().map(|it| it.0.clone()).collect();
                Msg::Cases(Ok(rows))
            }
            Effect::CreateCase { .. } => Msg::CaseCreated(Ok(id(9))),
            Effect::LoadCase { id } => {
                let found = self.cases.iter().find(|it| it.0.id == id)?;
                let (row, events) = found.clone();
                let loaded = LoadedCase {
                    id,
                    head: row.head,
                    events,
                };
                Msg::CaseLoaded(Ok(Box::new(loaded)))
            }
            Effect::Append { revision, .. } => Msg::Saved(revision, Ok(())),
            Effect::Speak { .. } => Msg::Spoken(lotse::app::Spoken::Started),
            Effect::KeepDisplay(_) => Msg::DisplayKept(Ok(())),
            Effect::LoadTexts { .. } => Msg::TextsLoaded(Ok(ActiveTexts(data().texts.clone()))),
            Effect::Export { name, .. } | Effect::LayOut { name, .. } => Msg::Exported(Ok(name)),
            Effect::ReadData | Effect::Silence | Effect::ForgetKey | Effect::Quit => return None,
        })
    }

    /// Starts at a list where the model case was answered with an older form: a question and an
    /// option of it are gone since.
    pub(super) fn older() -> Self {
        let mut desk = Self::open();
        let events = &mut desk.cases[0].1;
        for event in &mut *events {
            event.version = 0;
        }
        for change in events.iter_mut().map(|it| &mut it.change) {
            let Change::Answered { at, value, .. } = change else {
                continue;
            };
            if at.question.as_str() == "residence.valid_until" {
                at.question = QuestionId::new("residence.card");
            } else if at.question.as_str() == "residence.title" {
                *value = Value::Code(Code::new("25_9_former"));
            }
        }
        desk
    }

    /// Forgets all cases.
    pub(super) fn without_cases(mut self) -> Self {
        self.cases.clear();
        self
    }
}

/// Draws the program and returns its rows, and below them where the cursor stands.
pub(super) fn picture(app: &App, look: Look, (width, height): (u16, u16)) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view(app, look, frame)).unwrap();
    let mut drawn = String::new();
    let buffer = terminal.backend().buffer();
    for cells in buffer.content.chunks(usize::from(width)) {
        let row: String = cells.iter().map(ratatui::buffer::Cell::symbol).collect();
        writeln!(drawn, "{}", row.trim_end()).unwrap();
    }
    let reversed = |it: &&ratatui::buffer::Cell| it.modifier.contains(Modifier::REVERSED);
    let marked = buffer.content.iter().filter(reversed).count();
    let cursor = terminal.backend().cursor_visible();
    let place = terminal.backend_mut().get_cursor_position().unwrap();
    let place = if cursor {
        format!("{},{}", place.x, place.y)
    } else {
        "hidden".to_owned()
    };
    write!(drawn, "cursor {place}, {marked} cells reversed").unwrap();
    drawn
}

/// Without colours, so that everything must be told by letters and reverse.
pub(super) const LOOK: Look = Look {
    theme: Theme::MONO,
    colours: Colours::None,
    borders: true,
    unicode_boxes: true,
    mode: Mode::App,
    turning: Turning::Runs,
};

fn now() -> Now {
    Now {
        moment: Moment(Duration::from_mins(1)),
        stamp: Stamp(1_795_000_000),
        day: today(),
    }
}

fn id(number: u8) -> CaseId {
    CaseId::new(format!("case{number}"))
}

fn case(number: u8, name: &str, events: Vec<Event>) -> (CaseRow, Vec<Event>) {
    let head = CaseHead {
        name: Words::new(name),
        anonymous: number == 3,
        language: Some(Language::new(LANGUAGES.get().1)),
        form: data().library.forms[0].form.id.clone(),
        last_contact: Day::new(2026, 11, 22 - u32::from(number)).unwrap(),
        next_deadline: (number == 1).then(|| Day::new(2026, 11, 30).unwrap()),
        open_deadlines: u32::from(number == 1) * 4,
    };
    (
        CaseRow {
            id: id(number),
            head,
        },
        events,
    )
}

fn keys_of(word: &str) -> Vec<Key> {
    let Some(name) = word.strip_prefix('<').and_then(|it| it.strip_suffix('>')) else {
        return word.chars().map(Key::Char).collect();
    };
    vec![match name {
        "enter" => Key::Enter,
        "tab" => Key::Tab,
        "esc" => Key::Escape,
        "up" => Key::Up,
        "down" => Key::Down,
        "home" => Key::Home,
        "end" => Key::End,
        "pagedown" => Key::PageDown,
        "pageup" => Key::PageUp,
        "backspace" => Key::Backspace,
        "space" => Key::Char(' '),
        control => Key::Ctrl(control.strip_prefix('^').unwrap().chars().next().unwrap()),
    }]
}
