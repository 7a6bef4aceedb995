//! What the worker thread owns: the store, its vault, and where exports go.
//!
//! Each effect is answered by its message. Saves are done in the order in which they were asked
//! for, so that nothing is lost when a lock follows a save.

mod code;
mod cost;
mod export;
mod head;
mod place;
mod speech;
mod trouble;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

pub use cost::Cost;

use speech::Speech;

use crate::app::{
    ActiveTexts, CaseRow, DataFiles, Display, Effect, Library, LoadedCase, Msg, PaperCode,
    StoreFound, Trouble,
};
use crate::base::{CaseId, Diagnostic, Language, Report, Secret, Sources};
use crate::document::{Document, Format};
use crate::profile::Event;
use crate::store::LocalStore;
use crate::text::Texts;
use crate::tui::clock;
use crate::tui::terminal::Memory;
use crate::tui::worker::Results;
use crate::vault::{self, Home, KdfSetting, NewCase, RecoveryCode, SystemRandom, Vault};

/// Reads the data files once the first frame stands; with them come the cases of practice.
///
/// It fails with what must be mended in them.
pub type ReadData = Box<dyn FnOnce(&Sources) -> Result<Read, Vec<Diagnostic>> + Send>;

/// What was read.
pub struct Read {
    /// The data files.
    pub files: DataFiles,
    /// The cases, where the shelf is that of practice.
    pub practice: Vec<LoadedCase>,
}

/// Where the cases are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shelf {
    /// In a folder, encrypted; made at the first start.
    Folder(PathBuf),
    /// In memory with these cases, for practice; gone at the end.
    Practice(Vec<LoadedCase>),
}

/// The worker's belongings.
pub struct Keeper {
    shelf: Shelf,
    cost: Cost,
    sources: Sources,
    exports: PathBuf,
    read: Option<ReadData>,
    memory: Option<Memory>,
    speech: Speech,
    library: Option<Arc<Library>>,
    state: State,
}

/// How far the store is.
enum State {
    /// It was not looked for, or could not be opened.
    Closed,
    /// It is open, and its keys are not known.
    Locked(Home),
    /// It is in use.
    Open(Box<Vault>),
}

impl Keeper {
    /// Keeps cases on the shelf; new passphrases cost this much, exports go into the folder.
    pub const fn new(shelf: Shelf, cost: Cost, sources: Sources, exports: PathBuf) -> Self {
        Self {
            shelf,
            cost,
            sources,
            exports,
            read: None,
            memory: None,
            speech: Speech::new(),
            library: None,
            state: State::Closed,
        }
    }

    /// Reads the data files in this way when it is asked to.
    pub fn reading(self, read: ReadData) -> Self {
        let read = Some(read);
        Self { read, ..self }
    }

    /// Keeps what is chosen for the terminal in this place; without one it is forgotten.
    pub fn remembering(self, memory: Memory) -> Self {
        let memory = Some(memory);
        Self { memory, ..self }
    }

    /// Does what was asked for and sends the answer.
    pub fn perform(&mut self, effect: Effect, results: &Results<Msg>) {
        if let Some(answer) = self.answer(effect) {
            results.send(answer);
        }
    }

    /// Does what was asked for and returns the answer; forgetting the key and the end have none.
    pub fn answer(&mut self, effect: Effect) -> Option<Msg> {
        Some(match effect {
            Effect::ReadData => Msg::DataRead(self.read_data()?),
            Effect::OpenStore => Msg::Store(self.open_store()),
            Effect::CreateStore { passphrase } => Msg::Created(self.create(&passphrase)),
            Effect::ConfirmCreated => Msg::Confirmed(self.confirm_code()),
            Effect::MakeCode => Msg::CodeMade(self.make_code()),
            Effect::ReplaceCode { code } => Msg::Confirmed(self.replace_code(&code)),
            Effect::Unlock { passphrase } => Msg::Unlocked(self.unlock(&passphrase)),
            Effect::UnlockWithCode { code } => Msg::Unlocked(self.unlock_with_code(&code)),
            Effect::ChangePassphrase { passphrase } => {
                Msg::PassphraseChanged(self.change_passphrase(&passphrase))
            }
            Effect::ListCases => Msg::Cases(self.cases()),
            Effect::CreateCase { head } => Msg::CaseCreated(self.create_case(&head)),
            Effect::LoadCase { id } => Msg::CaseLoaded(self.load_case(&id).map(Box::new)),
            Effect::Append {
                case,
                events,
                head,
                revision,
            } => Msg::Saved(revision, self.append(&case, &events, &head)),
            Effect::Speak { language, text } => Msg::Spoken(self.speech.say(&language, &text)),
            Effect::Silence => {
                self.speech.stop();
                return None;
            }
            Effect::KeepDisplay(display) => Msg::DisplayKept(self.keep(&display)),
            Effect::LoadTexts { languages, active } => {
                Msg::TextsLoaded(self.texts(&languages, &active.0))
            }
            Effect::Export { name, bytes } => {
                Msg::Exported(export::write(&self.exports, &name, &bytes.0))
            }
            Effect::LayOut {
                name,
                document,
                format,
            } => self.lay_out(&name, &document, format),
            Effect::ForgetKey => {
                self.forget_key();
                return None;
            }
            Effect::Quit => return None,
        })
    }

    /// Remembers what was chosen for the terminal.
    fn keep(&self, display: &Display) -> Result<(), Trouble> {
        let kept = self.memory.as_ref().map_or(Ok(()), |it| it.write(display));
        kept.or(Err(Trouble::Disk))
    }

    /// Reads the data files, once.
    fn read_data(&mut self) -> Option<Result<DataFiles, Vec<Diagnostic>>> {
        let read = self.read.take()?(&self.sources);
        Some(read.map(|read| {
            if let Shelf::Practice(cases) = &mut self.shelf {
                *cases = read.practice;
            }
            self.library = Some(Arc::clone(&read.files.library));
            read.files
        }))
    }

    fn lay_out(&self, name: &str, document: &Document, format: Format) -> Msg {
        let Some(library) = &self.library else {
            return Msg::Exported(Err(export::unwritten(&self.exports, Trouble::Document)));
        };
        match library.templates.lay_out(document, format) {
            Ok(bytes) => Msg::Exported(export::write(&self.exports, name, &bytes)),
            Err(refusal) => Msg::Refused(Box::new(refusal)),
        }
    }

    fn open_store(&mut self) -> StoreFound {
        let found = match &self.shelf {
            Shelf::Folder(folder) if !LocalStore::exists(folder) || !folder.is_dir() => {
                return place::without_store(folder);
            }
            Shelf::Folder(folder) => Home::open(folder).and_then(|home| {
                // A first start that was cut short leaves a store that nobody's passphrase opens.
                let finished = home.has_vault()?;
                self.state = State::Locked(home);
                Ok(if finished {
                    StoreFound::Locked
                } else {
                    StoreFound::Missing
                })
            }),
            Shelf::Practice(cases) => practice(cases).map(|vault| {
                self.state = State::Open(Box::new(vault));
                StoreFound::Open
            }),
        };
        found.unwrap_or_else(|error| StoreFound::Failed(trouble::of(&error)))
    }

    fn create(&mut self, passphrase: &Secret) -> Result<Secret, Trouble> {
        let home = self.new_home().map_err(|it| trouble::of(&it))?;
        let kdf = self.cost.setting();
        let made = Vault::create(&home, passphrase, kdf, Box::new(SystemRandom));
        let (vault, code) = made.map_err(|it| trouble::of(&it))?;
        self.state = State::Open(Box::new(vault));
        Ok(code::written(&code))
    }

    /// Opens the store that a first start broke off has left, or makes a new one.
    fn new_home(&mut self) -> vault::Result<Home> {
        match std::mem::replace(&mut self.state, State::Closed) {
            State::Locked(home) => Ok(home),
            State::Open(vault) => Ok(vault.lock()),
            State::Closed => match &self.shelf {
                Shelf::Folder(folder) if LocalStore::exists(folder) => Home::open(folder),
                Shelf::Folder(folder) => Home::create(folder, &mut SystemRandom),
                Shelf::Practice(_) => Home::in_memory(&mut SystemRandom),
            },
        }
    }

    fn unlock(&mut self, passphrase: &Secret) -> Result<PaperCode, Trouble> {
        let unlock = |home: &Home| Vault::unlock(home, passphrase, Box::new(SystemRandom));
        let (unlocked, took) = clock::timed(|| self.unlock_by(unlock));
        unlocked?;
        // The store is open: a slot that stays as weak as it was is tried at the next unlocking.
        self.strengthen(passphrase, took).ok();
        self.paper_code()
    }

    /// Lets the passphrase cost what this desk can bear, where its slot asks for clearly less.
    fn strengthen(&mut self, passphrase: &Secret, took: Duration) -> Result<bool, Trouble> {
        let cost = self.cost;
        let vault = self.vault()?;
        let strengthened = vault.passphrase_cost().and_then(|slot| match slot {
            Some(slot) => vault.strengthen(passphrase, cost.after_unlocking(slot, took)),
            None => Ok(false),
        });
        strengthened.map_err(|it| trouble::of(&it))
    }

    fn unlock_with_code(&mut self, code: &Secret) -> Result<PaperCode, Trouble> {
        let code = RecoveryCode::parse(code.reveal()).map_err(|_fault| Trouble::WrongCode)?;
        self.unlock_by(|home| Vault::unlock_with_code(home, &code, Box::new(SystemRandom)))?;
        // Whoever has typed all of it has it on paper; that this is noted can wait.
        self.confirm_code().ok();
        self.paper_code()
    }

    fn unlock_by(
        &mut self,
        unlock: impl FnOnce(&Home) -> vault::Result<Vault>,
    ) -> Result<(), Trouble> {
        let State::Locked(home) = &self.state else {
            return Err(Trouble::Locked);
        };
        let vault = unlock(home).map_err(|it| trouble::of(&it))?;
        self.state = State::Open(Box::new(vault));
        Ok(())
    }

    fn change_passphrase(&mut self, passphrase: &Secret) -> Result<(), Trouble> {
        let cost = self.cost;
        let vault = self.vault()?;
        let changed = vault.change_passphrase(passphrase, cost.setting());
        changed.map_err(|it| trouble::of(&it))
    }

    /// Wipes the keys; the store stays open, so that nobody else takes it meanwhile.
    fn forget_key(&mut self) {
        self.state = match std::mem::replace(&mut self.state, State::Closed) {
            State::Open(vault) => State::Locked(vault.lock()),
            other @ (State::Locked(_) | State::Closed) => other,
        };
    }

    fn vault(&mut self) -> Result<&mut Vault, Trouble> {
        match &mut self.state {
            State::Open(vault) => Ok(vault),
            State::Locked(_) | State::Closed => Err(Trouble::Locked),
        }
    }

    fn cases(&mut self) -> Result<Vec<CaseRow>, Trouble> {
        let heads = self.vault()?.cases();
        Ok(heads.iter().map(head::row_of).collect())
    }

    fn create_case(&mut self, head: &crate::app::CaseHead) -> Result<CaseId, Trouble> {
        let new: NewCase = head::new_case(head);
        let made = self.vault()?.create_case(&new);
        made.map(|it| CaseId::new(it.to_string()))
            .map_err(|it| trouble::of(&it))
    }

    fn load_case(&mut self, id: &CaseId) -> Result<LoadedCase, Trouble> {
        let vault = self.vault()?;
        let case = head::vault_id(id)?;
        let events = vault.load_events(case).map_err(|it| trouble::of(&it))?;
        let row = vault.case(case).map(head::row_of).ok_or(Trouble::NoCase)?;
        Ok(LoadedCase {
            id: row.id,
            head: row.head,
            events,
        })
    }

    fn append(
        &mut self,
        id: &CaseId,
        events: &[Event],
        head: &crate::app::CaseHead,
    ) -> Result<(), Trouble> {
        let vault = self.vault()?;
        append(vault, id, events, head)
    }

    fn texts(&self, languages: &[Language], active: &Texts) -> Result<ActiveTexts, Trouble> {
        let mut report = Report::default();
        let texts = active.turned_to(&self.sources, languages, &mut report);
        if report.errors() > 0 {
            Err(Trouble::NoTexts)
        } else {
            Ok(ActiveTexts(Arc::new(texts)))
        }
    }
}

/// Stores the events that are not stored yet; a gap before the first one is refused.
fn append(
    vault: &mut Vault,
    id: &CaseId,
    events: &[Event],
    head: &crate::app::CaseHead,
) -> Result<(), Trouble> {
    let case = head::vault_id(id)?;
    let before = vault.case(case).ok_or(Trouble::NoCase)?;
    let stored = before.events;
    let new: Vec<&Event> = events
        .iter()
        .filter(|it| u64::from(it.number) > stored)
        .collect();
    if new
        .first()
        .is_some_and(|it| u64::from(it.number) != stored + 1)
    {
        return Err(Trouble::Changed);
    }
    let last = new.last().map_or(before.last, |it| it.at);
    let head = head::stored(head, before, last);
    vault
        .append_events(case, &new, &head)
        .map(|_count| ())
        .map_err(|it| trouble::of(&it))
}

/// Makes a vault in memory with the cases of practice; nobody has its passphrase.
fn practice(cases: &[LoadedCase]) -> vault::Result<Vault> {
    let home = Home::in_memory(&mut SystemRandom)?;
    let unknown = Secret::new("practice".to_owned());
    let (mut vault, _code) =
        Vault::create(&home, &unknown, KdfSetting::FAST, Box::new(SystemRandom))?;
    for case in cases {
        let id = vault.create_case(&head::new_case(&case.head))?;
        if let Some(before) = vault.case(id) {
            let last = case.events.last().map_or(before.last, |it| it.at);
            let head = head::stored(&case.head, before, last);
            vault.append_events(id, &case.events, &head)?;
        }
    }
    Ok(vault)
}
