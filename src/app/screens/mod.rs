//! One screen of the program at a time; each owns its state, and nothing is left of the one before.

mod client_view;
mod directory;
mod first_start;
mod interview;
mod leaving;
mod letter;
mod names;
mod new_code;
mod new_passphrase;
mod notice;
mod open_points;
mod overview;
mod plan;
mod start;
mod unlock;
mod views;

pub use client_view::ClientSide;

pub(super) use client_view::client_side;
pub use directory::{DirectoryScreen, Fit};
pub use first_start::FirstStart;
pub use leaving::{Exit, Leaving};
pub use letter::{INSTRUCTIONS, LETTER_DAYS, LetterScreen, LetterStep};
pub use new_passphrase::NewPassphrase;
pub use notice::{Agreement, Notice};
pub use open_points::OpenPointsScreen;
pub use overview::Overview;
pub use plan::{Grouping, PlanScreen};
pub use start::{Listed, Listing, Start};
pub use unlock::{Unlock, UnlockWay};
pub use views::{Told, View, ViewLine, ViewScreen};

use super::{Context, Trouble};

/// What stands on the screen.
#[derive(Debug)]
pub enum Screen {
    /// The program looks for its store; the first frame.
    Waking,
    /// There is no store yet.
    FirstStart(Box<FirstStart>),
    /// The passphrase is asked for, at the start or after a lock.
    Unlock(Box<Unlock>),
    /// The recovery code has unlocked, and a new passphrase is asked for.
    NewPassphrase(Box<NewPassphrase>),
    /// A new recovery code is shown and typed back.
    NewCode(Box<FirstStart>),
    /// The store can't be used.
    Failed(Trouble),
    /// Search, the list of cases, a new case.
    Start(Box<Start>),
    /// A letter on the table, with or without a case.
    Letter(Box<LetterScreen>),
    /// The offers of the place, with or without a case.
    Directory(Box<DirectoryScreen>),
    /// Notice and consent before a new case.
    Notice(Box<Notice>),
    /// The interview at the open case's step.
    Interview,
    /// The sections of the open case.
    Overview(Overview),
    /// What is missing or doubtful in the open case.
    OpenPoints(OpenPointsScreen),
    /// The plan of the open case.
    Plan(PlanScreen),
    /// Something beside the plan of the open case.
    View(ViewScreen),
    /// Nothing is shown while answers are saved before the program leaves them.
    Leaving(Leaving),
}

impl Screen {
    /// Returns the place as keys see it; the interview's depends on its step.
    pub(super) const fn context(&self) -> Context {
        match self {
            Self::Waking | Self::Failed(_) => Context::Failed,
            Self::FirstStart(_) => Context::FirstStart,
            Self::Unlock(_) => Context::Unlock,
            Self::NewPassphrase(_) => Context::NewPassphrase,
            Self::NewCode(_) => Context::NewCode,
            Self::Start(_) => Context::Start,
            Self::Letter(_) => Context::Letter,
            Self::Directory(_) => Context::Directory,
            Self::Notice(_) => Context::Notice,
            Self::Interview => Context::Interview,
            Self::Overview(_) => Context::Overview,
            Self::OpenPoints(_) => Context::OpenPoints,
            Self::Plan(_) => Context::Plan,
            Self::View(screen) => screen.view.context(),
            Self::Leaving(_) => Context::Leaving,
        }
    }

    /// Tells whether something of a person may stand on it, so that it locks when nobody is there.
    pub(super) const fn locks(&self) -> bool {
        !matches!(
            self,
            Self::Waking | Self::FirstStart(_) | Self::Unlock(_) | Self::Failed(_)
        )
    }
}
