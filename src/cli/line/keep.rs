//! Where the events of a line interview go.

use std::io::{BufRead, Write};

use super::Line;
use crate::app::{CaseHead, Effect, Msg, Revision, StoreFound, Trouble};
use crate::base::{CaseId, Day, Language, Secret};
use crate::cli::{Failure, passphrase};
use crate::expr::Value;
use crate::form::Form;
use crate::profile::{Change, ConsentKind, Event, Words};
use crate::text::Args;
use crate::tui::keeper::Keeper as Store;

/// Where the events of a line interview go; the answer counts as said when this returns.
pub(crate) trait Keeper {
    /// Keeps the events durably.
    fn keep(&mut self, events: &[Event]) -> Result<(), Failure>;

    /// Returns the text that says what became of an answer.
    fn kept(&self) -> &'static str;
}

/// Keeps nothing: the person did not agree to anything being stored.
pub(crate) struct Unkept;

impl Keeper for Unkept {
    fn keep(&mut self, _: &[Event]) -> Result<(), Failure> {
        Ok(())
    }

    fn kept(&self) -> &'static str {
        "line-not_stored"
    }
}

/// Keeps every event in the store before the next question is asked.
pub(crate) struct Keeping<'k> {
    store: &'k mut Store,
    case: Option<CaseId>,
    head: CaseHead,
    saved: u64,
}

impl<'k> Keeping<'k> {
    /// Prepares a case; it is made with the first events.
    pub(crate) fn new(store: &'k mut Store, form: &Form, client: &Language, today: Day) -> Self {
        let head = CaseHead {
            name: Words::default(),
            anonymous: false,
            language: Some(client.clone()),
            form: form.id.clone(),
            last_contact: today,
            next_deadline: None,
            open_deadlines: 0,
        };
        Self {
            store,
            case: None,
            head,
            saved: 0,
        }
    }

    /// What the list of cases shows follows from the answers.
    fn follow(&mut self, event: &Event) {
        if let Change::Consented { consent } = &event.change {
            self.head.anonymous = *consent == ConsentKind::Anonymous;
        }
        if let Change::Answered {
            at,
            value: Value::Text(name),
            ..
        } = &event.change
            && at.question.as_str() == "person.name"
        {
            self.head.name = Words::new(&**name);
        }
    }

    fn case(&mut self) -> Result<CaseId, Failure> {
        if let Some(case) = &self.case {
            return Ok(case.clone());
        }
        let made = self.store.answer(Effect::CreateCase {
            head: self.head.clone(),
        });
        let Some(Msg::CaseCreated(made)) = made else {
            return Err(unanswered());
        };
        let case = made.map_err(failure)?;
        self.case = Some(case.clone());
        Ok(case)
    }
}

impl Keeper for Keeping<'_> {
    fn keep(&mut self, events: &[Event]) -> Result<(), Failure> {
        if events.is_empty() {
            return Ok(());
        }
        for event in events {
            self.follow(event);
        }
        let case = self.case()?;
        self.saved += 1;
        let (events, revision) = (events.to_vec(), Revision(self.saved));
        let append = Effect::Append {
            case,
            events,
            head: self.head.clone(),
            revision,
        };
        match self.store.answer(append) {
            Some(Msg::Saved(_, saved)) => saved.map_err(failure),
            _ => Err(unanswered()),
        }
    }

    fn kept(&self) -> &'static str {
        "line-saved"
    }
}

/// Opens the store, or makes it at the first start and shows its recovery code.
pub(crate) fn unlock<R: BufRead, W: Write>(
    store: &mut Store,
    line: &mut Line<'_, R, W>,
) -> Result<(), Failure> {
    match store.answer(Effect::OpenStore) {
        Some(Msg::Store(StoreFound::Locked)) => {
            let prompt = line.show.say("line-passphrase", &Args::new());
            let passphrase = passphrase::ask(&format!("{prompt} "))?;
            match store.answer(Effect::Unlock { passphrase }) {
                Some(Msg::Unlocked(unlocked)) => unlocked.map_err(failure),
                _ => Err(unanswered()),
            }
        }
        Some(Msg::Store(StoreFound::Open)) => Ok(()),
        Some(Msg::Store(StoreFound::Missing)) => create(store, line),
        Some(Msg::Store(StoreFound::Failed(trouble))) => Err(failure(trouble)),
        _ => Err(unanswered()),
    }
}

fn create<R: BufRead, W: Write>(
    store: &mut Store,
    line: &mut Line<'_, R, W>,
) -> Result<(), Failure> {
    let (first, again) = ("line-new-passphrase", "line-passphrase-again");
    let passphrase = passphrase::ask(&format!("{} ", line.show.say(first, &Args::new())))?;
    crate::app::judge(passphrase.reveal()).map_err(|fault| {
        let text = line
            .show
            .say(&format!("passphrase-{}", fault.code()), &Args::new());
        Failure::told(
            text,
            "choose a longer one: twelve characters, or four words",
        )
    })?;
    if !passphrase::is_in_file() {
        let repeated = passphrase::ask(&format!("{} ", line.show.say(again, &Args::new())))?;
        if repeated != passphrase {
            return Err(Failure::told("the two passphrases differ", "start again"));
        }
    }
    let Some(Msg::Created(created)) = store.answer(Effect::CreateStore { passphrase }) else {
        return Err(unanswered());
    };
    let code: Secret = created.map_err(failure)?;
    let text = line
        .show
        .say("line-recovery", &Args::new().text("code", code.reveal()));
    line.say(&text)?;
    store.answer(Effect::ConfirmCreated);
    Ok(())
}

/// Tells trouble with the store.
pub(crate) fn failure(trouble: Trouble) -> Failure {
    let (what, remedy) = match trouble {
        Trouble::WrongPassphrase => ("the passphrase does not open the store", "type it again"),
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
