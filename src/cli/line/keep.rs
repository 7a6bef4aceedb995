//! Where the events of a line interview go.

use std::io::{BufRead, Write};

use super::{Advice, Show, Stream};
use crate::app::{CaseHead, Effect, Msg, Revision, StoreFound, Trouble};
use crate::base::{CaseId, Day, Language, Secret};
use crate::cli::{Failure, passphrase};
use crate::interview::Interview;
use crate::profile::Event;
use crate::text::Args;
use crate::tui::keeper::Keeper as Store;

/// Where the events of a line interview go; the answer counts as said when this returns.
pub(crate) trait Keeper {
    /// Keeps the events durably; the interview holds them already.
    fn keep(&mut self, events: &[Event], interview: &Interview) -> Result<(), Failure>;

    /// Returns the text that says what became of an answer.
    fn kept(&self) -> &'static str;

    /// Returns the case that the events belong to, once it is stored.
    fn case(&self) -> Option<&CaseId>;
}

/// Keeps nothing: the person did not agree to anything being stored.
pub(crate) struct Unkept;

impl Keeper for Unkept {
    fn keep(&mut self, _: &[Event], _: &Interview) -> Result<(), Failure> {
        Ok(())
    }

    fn kept(&self) -> &'static str {
        "line-not_stored"
    }

    fn case(&self) -> Option<&CaseId> {
        None
    }
}

/// Keeps every event in the store before the next question is asked.
pub(crate) struct Keeping<'k> {
    store: &'k mut Store,
    advice: &'k Advice<'k>,
    client: &'k Language,
    today: Day,
    case: Option<CaseId>,
    saved: u64,
}

impl<'k> Keeping<'k> {
    /// Prepares a case; it is made with the first events.
    pub(crate) const fn new(
        store: &'k mut Store,
        advice: &'k Advice<'k>,
        client: &'k Language,
        today: Day,
    ) -> Self {
        Self {
            store,
            advice,
            client,
            today,
            case: None,
            saved: 0,
        }
    }

    /// Goes on with a case that is stored.
    pub(crate) fn of(self, case: CaseId) -> Self {
        Self {
            case: Some(case),
            ..self
        }
    }

    fn case_of(&mut self, head: &CaseHead) -> Result<CaseId, Failure> {
        if let Some(case) = &self.case {
            return Ok(case.clone());
        }
        let made = self.store.answer(Effect::CreateCase { head: head.clone() });
        let Some(Msg::CaseCreated(made)) = made else {
            return Err(unanswered());
        };
        let case = made.map_err(failure)?;
        self.case = Some(case.clone());
        Ok(case)
    }
}

impl Keeper for Keeping<'_> {
    fn keep(&mut self, events: &[Event], interview: &Interview) -> Result<(), Failure> {
        if events.is_empty() {
            return Ok(());
        }
        let head = self.advice.head(interview, self.client, self.today);
        let case = self.case_of(&head)?;
        self.saved += 1;
        let append = Effect::Append {
            case,
            events: events.to_vec(),
            head,
            revision: Revision(self.saved),
        };
        match self.store.answer(append) {
            Some(Msg::Saved(_, saved)) => saved.map_err(failure),
            _ => Err(unanswered()),
        }
    }

    fn kept(&self) -> &'static str {
        "line-saved"
    }

    fn case(&self) -> Option<&CaseId> {
        self.case.as_ref()
    }
}

/// Opens the store, or makes it at the first start and shows its recovery code.
///
/// The recovery code may be typed in place of the passphrase; then a new one is asked for.
pub(crate) fn unlock<R: BufRead, W: Write>(
    store: &mut Store,
    show: &Show<'_>,
    stream: &mut Stream<R, W>,
) -> Result<(), Failure> {
    match store.answer(Effect::OpenStore) {
        Some(Msg::Store(StoreFound::Locked)) => {
            let typed = ask(show, "line-passphrase")?;
            let passphrase = typed.clone();
            match done(store, Effect::Unlock { passphrase }) {
                Err(Some(Trouble::WrongPassphrase)) => {
                    unlock_with_code(store, (show, stream), typed)
                }
                other => other.map_err(told),
            }
        }
        Some(Msg::Store(StoreFound::Open)) => Ok(()),
        Some(Msg::Store(StoreFound::Missing)) => create(store, show, stream),
        Some(Msg::Store(StoreFound::Failed(trouble))) => Err(failure(trouble)),
        _ => Err(unanswered()),
    }
}

/// Asks for a secret by the text of this name, without showing what is typed.
fn ask(show: &Show<'_>, text: &str) -> Result<Secret, Failure> {
    passphrase::ask(&format!("{} ", show.say(text, &Args::new())))
}

/// Asks for the store to be opened or its passphrase changed; without trouble it gave no answer.
fn done(store: &mut Store, effect: Effect) -> Result<(), Option<Trouble>> {
    match store.answer(effect) {
        Some(Msg::Unlocked(result)) => result.map(|_code| ()).map_err(Some),
        Some(Msg::PassphraseChanged(result)) => result.map_err(Some),
        _ => Err(None),
    }
}

fn told(trouble: Option<Trouble>) -> Failure {
    trouble.map_or_else(unanswered, failure)
}

/// Takes what was typed for the recovery code; if it is, a new passphrase is asked for.
fn unlock_with_code<R: BufRead, W: Write>(
    store: &mut Store,
    (show, stream): (&Show<'_>, &mut Stream<R, W>),
    code: Secret,
) -> Result<(), Failure> {
    match done(store, Effect::UnlockWithCode { code }) {
        Err(Some(Trouble::WrongCode)) => return Err(failure(Trouble::WrongPassphrase)),
        other => other.map_err(told)?,
    }
    // A file holds the code as it held the passphrase: nobody is there to think of another.
    let note = if passphrase::is_in_file() {
        "note-passphrase_kept"
    } else {
        let passphrase = new_passphrase(show)?;
        done(store, Effect::ChangePassphrase { passphrase }).map_err(told)?;
        "note-passphrase_changed"
    };
    let text = show.say(note, &Args::new());
    stream.say(&text)
}

fn create<R: BufRead, W: Write>(
    store: &mut Store,
    show: &Show<'_>,
    stream: &mut Stream<R, W>,
) -> Result<(), Failure> {
    let passphrase = new_passphrase(show)?;
    let Some(Msg::Created(created)) = store.answer(Effect::CreateStore { passphrase }) else {
        return Err(unanswered());
    };
    let code: Secret = created.map_err(failure)?;
    let text = show.say("line-recovery", &Args::new().text("code", code.reveal()));
    stream.say(&text)?;
    store.answer(Effect::ConfirmCreated);
    Ok(())
}

/// Asks for a new passphrase, twice unless it stands in a file.
fn new_passphrase(show: &Show<'_>) -> Result<Secret, Failure> {
    let passphrase = ask(show, "line-new-passphrase")?;
    crate::app::judge(passphrase.reveal()).map_err(|fault| {
        Failure::told(
            show.say(fault.code(), &Args::new()),
            "choose a longer one: twelve characters, or four words",
        )
    })?;
    if !passphrase::is_in_file() && ask(show, "line-passphrase-again")? != passphrase {
        return Err(Failure::told("the two passphrases differ", "start again"));
    }
    Ok(passphrase)
}

/// Tells trouble with the store.
pub(crate) fn failure(trouble: Trouble) -> Failure {
    let (what, remedy) = match trouble {
        Trouble::WrongPassphrase => (
            "the passphrase does not open the store",
            "type it again, or the recovery code in its place",
        ),
        Trouble::Busy => ("another program has the store open", "close it there first"),
        Trouble::Full => (
            "the disk is full; the last answer is not stored",
            "free some space",
        ),
        Trouble::ReadOnly => (
            "the store can only be read",
            "check the rights of its folder",
        ),
        Trouble::Damaged => (
            "the store is damaged",
            "keep a copy of its folder, restore a backup",
        ),
        Trouble::Newer => (
            "a newer version of lotse wrote the store",
            "use that version",
        ),
        Trouble::Occupied => (
            "something else than a store is in its place",
            "name another folder with --store",
        ),
        Trouble::Disk
        | Trouble::WrongCode
        | Trouble::Locked
        | Trouble::Changed
        | Trouble::NoCase
        | Trouble::NoForm
        | Trouble::NoTexts
        | Trouble::Document => ("the store cannot be read or written", "check the disk"),
    };
    Failure::Store(format!("{what}\n  help: {remedy}"))
}

/// Says that the store gave no answer.
pub(crate) fn unanswered() -> Failure {
    Failure::Store("the store does not answer\n  help: start the program again".to_owned())
}
