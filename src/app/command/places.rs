//! Sets of places in which commands can be given, each named after what its places share.

use super::Context;

use Context as C;

/// Makes one set of several.
macro_rules! together {
    ($($part:expr),+ $(,)?) => {{
        const PARTS: &[&[Context]] = &[$($part),+];
        const ALL: [Context; count(PARTS)] = join(PARTS);
        &ALL
    }};
}

/// The interview itself.
pub(super) const STEPS: &[C] = &[C::Interview, C::Rows, C::End];
/// A question or roster is asked.
pub(super) const ASKED: &[C] = &[C::Interview, C::Rows];
/// What is worked on in a case, and from where one gets everywhere in it.
pub(super) const WORK: &[C] = together!(STEPS, BESIDE, &[C::Plan]);
/// The lists beside the interview.
const BESIDE: &[C] = &[C::Overview, C::OpenPoints];
/// What can be seen beside the plan.
pub(super) const VIEWS: &[C] = &[C::Changes, C::Path, C::Timeline, C::Revisions, C::Revision];
/// A case is open and nothing lies over it.
pub(super) const CASE: &[C] = together!(WORK, VIEWS);
/// Answers may wait for the store.
pub(super) const SAVED: &[C] = together!(CASE, &[C::Leaving]);
/// A line is marked and nothing is typed, so that a letter opens the menu of it.
pub(super) const MARKED: &[C] = together!(&[C::Plan], VIEWS);
/// What is marked or asked has a menu of its own.
pub(super) const OWN_MENU: &[C] = together!(ASKED, &[C::Overview], MARKED, &[C::Menu]);
/// Changes are taken back and made again.
pub(super) const UNDOABLE: &[C] = together!(STEPS, &[C::Plan, C::Changes]);
/// Whatever can be done with a case or without one.
pub(super) const ANYWHERE: &[C] = together!(&[C::Start], WORK);
/// What lies on the table beside a case or without one.
const TABLE: &[C] = &[C::Letter, C::Directory];
/// Languages are chosen; in their list the key closes it.
pub(super) const SPOKEN: &[C] = together!(&[C::Start, C::Notice], WORK, &[C::Languages]);
/// The menu of the program opens.
pub(super) const MENUS: &[C] = together!(&[C::Start, C::Notice], TABLE, CASE, &[C::Menu]);
/// No case is open, and the program can be ended at once.
pub(super) const OUTSIDE: &[C] = together!(EARLY, &[C::Start, C::Leaving, C::Failed]);
/// The program can be ended.
pub(super) const ENDABLE: &[C] = together!(OUTSIDE, &[C::Notice], TABLE, CASE);
/// Nobody is let in yet.
const EARLY: &[C] = &[C::FirstStart, C::Unlock, C::NewPassphrase, C::NewCode];
/// What lies over a screen and is scrolled or walked through.
const LISTED_OVER: &[C] = &[
    C::Menu,
    C::Help,
    C::Export,
    C::Source,
    C::Choose,
    C::Languages,
    C::Why,
    C::ClientView,
];
/// Something of a person may be shown, so that it is locked and blanked at once.
pub(super) const SHOWN: &[C] = together!(
    &[
        C::NewPassphrase,
        C::NewCode,
        C::Start,
        C::Notice,
        C::Leaving
    ],
    TABLE,
    CASE,
    LISTED_OVER,
    &[C::Prompt, C::Confirm, C::Appointment, C::Blank],
);
/// Help is there.
pub(super) const HELPED: &[C] = together!(ENDABLE, &[C::Help]);
/// A letter is a command, since nothing is typed.
pub(super) const LETTERS: &[C] = together!(
    &[C::End],
    BESIDE,
    MARKED,
    &[C::Letter, C::Leaving, C::Failed]
);
/// One moves up and down.
pub(super) const LISTS: &[C] = together!(
    &[
        C::FirstStart,
        C::NewPassphrase,
        C::NewCode,
        C::Start,
        C::Notice
    ],
    ASKED,
    BESIDE,
    MARKED,
    TABLE,
    LISTED_OVER,
    &[C::Display, C::Prompt],
);
/// What closes and gives back what is beneath.
pub(super) const CLOSABLE: &[C] = together!(
    &[C::NewPassphrase, C::NewCode, C::Notice],
    BESIDE,
    MARKED,
    TABLE,
    LISTED_OVER,
    &[C::Prompt, C::Display, C::Appointment, C::Blank],
);
/// Enter takes what is chosen or written.
pub(super) const SUBMITTED: &[C] = together!(
    EARLY,
    BESIDE,
    &[C::Start, C::Notice, C::Path, C::Revisions, C::Letter],
    &[
        C::Menu,
        C::Prompt,
        C::Export,
        C::Source,
        C::Choose,
        C::Languages
    ],
);

const fn count(parts: &[&[Context]]) -> usize {
    let (mut all, mut at) = (0, 0);
    while at < parts.len() {
        all += parts[at].len();
        at += 1;
    }
    all
}

const fn join<const N: usize>(parts: &[&[Context]]) -> [Context; N] {
    let mut all = [Context::Blank; N];
    let (mut filled, mut part) = (0, 0);
    while part < parts.len() {
        let mut at = 0;
        while at < parts[part].len() {
            all[filled] = parts[part][at];
            filled += 1;
            at += 1;
        }
        part += 1;
    }
    all
}
