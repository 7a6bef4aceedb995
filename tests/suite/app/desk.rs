//! A desk with the program on it: keys go in, effects are carried out in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use lotse::app::{
    ActiveTexts, App, CaseHead, CaseRow, DataFiles, Effect, FirstStart, Key, Library, LoadedCase,
    Msg, Now, PaperCode, Screen, Settings, StoreFound, Trouble,
};
use lotse::assets::shipped;
use lotse::base::{CaseId, Day, Language, Moment, QuestionId, Report, Secret, Stamp};
use lotse::interview::Position;
use lotse::profile::Event;
use lotse::text::Texts;

pub(super) const CODE: &str = "ABCD-EFGH-JKMN-PQRS";

pub(super) fn loaded() -> &'static (Arc<Library>, Arc<Texts>) {
    static LOADED: OnceLock<(Arc<Library>, Arc<Texts>)> = OnceLock::new();
    LOADED.get_or_init(|| {
        let (sources, mut report) = (shipped(), Report::default());
        let library = Library::load(&sources, &mut report);
        let both = [Language::new("de"), Language::new("ar")];
        let texts = Texts::load(&sources, &both, &both[..1], &mut report);
        (Arc::new(library), Arc::new(texts))
    })
}

/// The store as the worker keeps it.
#[derive(Default)]
pub(super) struct Store {
    pub(super) passphrase: Option<String>,
    pub(super) unlocked: bool,
    /// Whether the recovery code was typed back.
    pub(super) paper: bool,
    pub(super) cases: BTreeMap<CaseId, (CaseHead, Vec<Event>)>,
    pub(super) trouble: Option<Trouble>,
    pub(super) files: Vec<(String, Vec<u8>)>,
    pub(super) forgotten: usize,
    pub(super) ended: bool,
}

pub(super) struct Desk {
    pub(super) app: App,
    pub(super) now: Now,
    pub(super) store: Store,
    /// Effects that the worker has not carried out yet, while it is slow.
    pub(super) waiting: Vec<Effect>,
    pub(super) slow: bool,
    /// Keys that were no typed words.
    pub(super) strokes: usize,
}

impl Desk {
    /// A program that was just started, on a store that isn't there yet.
    pub(super) fn started() -> Self {
        Self::over(Store::default())
    }

    /// A program that was just started on this store.
    pub(super) fn over(store: Store) -> Self {
        let (library, texts) = loaded();
        let settings = Settings::new(Language::new("de"), Language::new("ar"));
        let app = App::new(library.clone(), texts.clone(), settings);
        let day = Day::new(2026, 11, 21).unwrap();
        let now = Now {
            moment: Moment(Duration::ZERO),
            stamp: Stamp(1_795_000_000),
            day,
        };
        let mut desk = Self {
            app,
            now,
            store,
            waiting: Vec::new(),
            slow: false,
            strokes: 0,
        };
        let first = desk.app.first_effects();
        desk.carry_out(first);
        desk
    }

    /// A program at its list of cases.
    pub(super) fn open() -> Self {
        let mut desk = Self::started();
        desk.keys("<Enter>ein hof am see<Enter>ein hof am see<Enter><Enter>");
        desk.type_code_back();
        desk.strokes = 0;
        desk
    }

    /// A program in a new case that is stored.
    pub(super) fn in_case() -> Self {
        let mut desk = Self::open();
        desk.keys("<C-n>1");
        desk
    }

    pub(super) fn type_code_back(&mut self) {
        let asked = asked_groups(self.app.screen()).unwrap();
        let groups: Vec<&str> = CODE.split('-').collect();
        let [first, second] = asked.map(|it| groups[it]);
        self.keys(&format!("{first}<Enter>{second}<Enter>"));
    }

    /// Presses keys: `<Enter>`, `<C-k>`, anything else letter by letter.
    pub(super) fn keys(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys;
        while let Some(letter) = rest.chars().next() {
            let named = rest.strip_prefix('<').and_then(|it| it.split_once('>'));
            let (key, after) = match named {
                Some((name, after)) => (named_key(name), after),
                None => (Key::Char(letter), rest.strip_prefix(letter).unwrap()),
            };
            self.press(key);
            rest = after;
        }
        self
    }

    /// Types words, which are not counted as keystrokes.
    pub(super) fn words(&mut self, words: &str) -> &mut Self {
        let before = self.strokes;
        self.keys(words);
        self.strokes = before;
        self
    }

    pub(super) fn press(&mut self, key: Key) {
        self.strokes += 1;
        self.send(Msg::Key(key));
    }

    pub(super) fn send(&mut self, message: Msg) {
        self.now.moment = self.now.moment.after(Duration::from_millis(300));
        self.now.stamp = Stamp(self.now.stamp.0 + 1);
        let effects = self.app.update(message, self.now);
        self.carry_out(effects);
    }

    /// Lets time pass, as the loop does: a tick whenever a deadline has come.
    pub(super) fn wait(&mut self, time: Duration) {
        let until = self.now.moment.after(time);
        let mut ticks = 0;
        while let Some(at) = self.app.next_deadline().filter(|it| *it <= until) {
            self.now.moment = self.now.moment.max(at);
            let effects = self.app.update(Msg::Tick, self.now);
            let next = self.app.next_deadline();
            assert!(next.is_none_or(|it| it > self.now.moment), "the loop spins");
            self.carry_out(effects);
            ticks += 1;
            assert!(ticks < 1_000, "the loop spins");
        }
        self.now.moment = until;
    }

    /// Lets the worker do all that waits.
    pub(super) fn catch_up(&mut self) {
        self.slow = false;
        let waiting = std::mem::take(&mut self.waiting);
        self.carry_out(waiting);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if self.slow {
                self.waiting.push(effect);
            } else if let Some(answer) = self.store.perform(effect) {
                self.send(answer);
            }
        }
    }

    /// Returns the question or section at which the interview stands.
    pub(super) fn at(&self) -> String {
        let case = self.app.case().unwrap();
        let position = case.interview().position();
        let at = position.at(case.form());
        match (position, at) {
            (Position::End, _) | (_, None) => "end".to_owned(),
            (_, Some(at)) => at.question.to_string(),
        }
    }

    /// Goes on, and then back, until this step lies on the desk.
    pub(super) fn go_to(&mut self, step: &str) -> &mut Self {
        let ways = std::iter::repeat_n("<Tab>", 600).chain(std::iter::repeat_n("<C-p>", 600));
        for key in ways {
            if self.at() == step {
                break;
            }
            self.keys(key);
        }
        assert_eq!(self.at(), step, "not asked");
        self
    }

    pub(super) fn note(&self) -> String {
        let note = self.app.note();
        note.map(|it| it.key.to_string()).unwrap_or_default()
    }

    pub(super) fn held(&self, question: &str) -> bool {
        let case = self.app.case().unwrap();
        let slot = case
            .form()
            .find(QuestionId::new(question).as_str())
            .unwrap();
        case.interview().profile().cell(slot, None).is_some()
    }

    /// Returns the only stored case's events.
    pub(super) fn stored(&self) -> Vec<Event> {
        let mut cases = self.store.cases.values();
        cases.next().map(|it| it.1.clone()).unwrap_or_default()
    }
}

impl Store {
    #[expect(clippy::too_many_lines, reason = "one arm an effect")]
    fn perform(&mut self, effect: Effect) -> Option<Msg> {
        Some(match effect {
            Effect::ReadData => {
                let (library, texts) = loaded().clone();
                let texts = ActiveTexts(texts);
                Msg::DataRead(Ok(DataFiles { library, texts }))
            }
            Effect::OpenStore => Msg::Store(match self.passphrase {
                None => StoreFound::Missing,
                Some(_) => StoreFound::Locked,
            }),
            Effect::CreateStore { passphrase, .. } => {
                if let Some(trouble) = self.trouble {
                    return Some(Msg::Created(Err(trouble)));
                }
                self.passphrase = Some(passphrase.reveal().to_owned());
                Msg::Created(Ok(Secret::new(CODE.to_owned())))
            }
            Effect::ConfirmCreated => {
                self.unlocked = true;
                self.paper = true;
                Msg::Confirmed(Ok(()))
            }
            Effect::MakeCode => Msg::CodeMade(Ok(Secret::new(CODE.to_owned()))),
            Effect::ReplaceCode { code } => {
                assert_eq!(code.reveal(), CODE);
                self.paper = true;
                Msg::Confirmed(self.writable())
            }
            Effect::Unlock { passphrase } => {
                self.unlocked = self.passphrase.as_deref() == Some(passphrase.reveal());
                Msg::Unlocked(self.fine(Trouble::WrongPassphrase).map(|()| self.paper()))
            }
            Effect::UnlockWithCode { code } => {
                self.unlocked = code.reveal() == CODE;
                Msg::Unlocked(self.fine(Trouble::WrongCode).map(|()| self.paper()))
            }
            Effect::ChangePassphrase { passphrase } => {
                let written = self.writable();
                if written.is_ok() {
                    self.passphrase = Some(passphrase.reveal().to_owned());
                }
                Msg::PassphraseChanged(written)
            }
            Effect::ListCases => Msg::Cases(self.list()),
            Effect::CreateCase { head } => Msg::CaseCreated(self.create(head)),
            Effect::LoadCase { id } => Msg::CaseLoaded(self.load(&id)),
            Effect::Append {
                case,
                events,
                head,
                revision,
            } => Msg::Saved(revision, self.append(&case, &events, head)),
            Effect::Speak { .. } => Msg::Spoken(lotse::app::Spoken::Started),
            Effect::Silence => return None,
            Effect::KeepDisplay(_) => Msg::DisplayKept(Ok(())),
            Effect::LoadTexts { .. } => Msg::TextsLoaded(Err(Trouble::NoTexts)),
            Effect::Export { name, bytes } => {
                self.files.push((name.clone(), bytes.0));
                Msg::Exported(Ok(name))
            }
            Effect::LayOut {
                name,
                document,
                format,
            } => match loaded().0.templates.lay_out(&document, format) {
                Ok(bytes) => {
                    self.files.push((name.clone(), bytes));
                    Msg::Exported(Ok(name))
                }
                Err(refusal) => Msg::Refused(Box::new(refusal)),
            },
            Effect::ForgetKey => {
                self.unlocked = false;
                self.forgotten += 1;
                return None;
            }
            Effect::Quit => {
                self.ended = true;
                return None;
            }
        })
    }

    const fn paper(&self) -> PaperCode {
        if self.paper {
            PaperCode::Confirmed
        } else {
            PaperCode::Unconfirmed
        }
    }

    const fn fine(&self, otherwise: Trouble) -> Result<(), Trouble> {
        if self.unlocked {
            Ok(())
        } else {
            Err(otherwise)
        }
    }

    fn list(&self) -> Result<Vec<CaseRow>, Trouble> {
        self.fine(Trouble::Locked)?;
        let row = |(id, case): (&CaseId, &(CaseHead, Vec<Event>))| CaseRow {
            id: id.clone(),
            head: case.0.clone(),
        };
        Ok(self.cases.iter().map(row).collect())
    }

    fn create(&mut self, head: CaseHead) -> Result<CaseId, Trouble> {
        self.writable()?;
        let id = CaseId::new(format!("case-{}", self.cases.len()));
        self.cases.insert(id.clone(), (head, Vec::new()));
        Ok(id)
    }

    fn load(&self, id: &CaseId) -> Result<Box<LoadedCase>, Trouble> {
        self.fine(Trouble::Locked)?;
        let (head, events) = self.cases.get(id).ok_or(Trouble::NoCase)?.clone();
        let id = id.clone();
        Ok(Box::new(LoadedCase { id, head, events }))
    }

    fn append(&mut self, id: &CaseId, events: &[Event], head: CaseHead) -> Result<(), Trouble> {
        self.writable()?;
        let case = self.cases.get_mut(id).ok_or(Trouble::NoCase)?;
        for event in events {
            let next = u32::try_from(case.1.len()).unwrap() + 1;
            assert!(event.number <= next, "a gap before event {}", event.number);
            if event.number == next {
                case.1.push(event.clone());
            }
        }
        case.0 = head;
        Ok(())
    }

    fn writable(&self) -> Result<(), Trouble> {
        self.fine(Trouble::Locked)?;
        self.trouble.map_or(Ok(()), Err)
    }
}

const fn asked_groups(screen: &Screen) -> Option<[usize; 2]> {
    if let Screen::FirstStart(first) | Screen::NewCode(first) = screen
        && let FirstStart::TypedBack { asked, .. } = &**first
    {
        return Some(*asked);
    }
    None
}

fn named_key(name: &str) -> Key {
    match name {
        "Enter" => Key::Enter,
        "Tab" => Key::Tab,
        "BackTab" => Key::BackTab,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "Esc" => Key::Escape,
        _ => Key::Ctrl(name.strip_prefix("C-").unwrap().chars().next().unwrap()),
    }
}
