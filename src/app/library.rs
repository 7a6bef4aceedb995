//! What the shell reads once and the program only looks at: forms, texts, rules, actors.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Display, Glyphs};
use crate::base::{FormId, Language, Report, Sources};
use crate::directory::{Calendars, Directory};
use crate::document::Templates;
use crate::form::{self, Form};
use crate::plan::Rules;
use crate::plan::triage::Letters;
use crate::text::{LocaleSummary, Mode, Reader, Texts, languages_of};

/// The data files, read and checked; nothing is in it before they are read.
#[derive(Default)]
pub struct Library {
    /// The forms with their rules; new cases take the first.
    pub forms: Vec<FormWithRules>,
    /// The languages that have texts.
    pub locales: Vec<LocaleSummary>,
    /// Actors and offers of the place.
    pub directory: Directory,
    /// Holidays and closing days.
    pub calendars: Calendars,
    /// How documents look.
    pub templates: Templates,
    /// The kinds of letters.
    pub letters: Letters,
}

/// A form and the rules written for it.
#[derive(Clone)]
pub struct FormWithRules {
    /// The form.
    pub form: Arc<Form>,
    /// Its rules.
    pub rules: Arc<Rules>,
}

impl Library {
    /// Reads everything but the texts; what is wrong goes to the report.
    pub fn load(sources: &Sources, report: &mut Report) -> Self {
        let lists = form::load_lists(sources, report);
        let calendars = Calendars::load(sources, report);
        let directory = Directory::load(sources, &calendars, report);
        let ids = form::form_ids(sources).into_iter();
        let loaded = ids.filter_map(|id| {
            let form = form::load(sources, id, &lists, report)?;
            let rules = Rules::load(sources, &form, &directory, report);
            Some(FormWithRules {
                form: Arc::new(form),
                rules: Arc::new(rules),
            })
        });
        let forms = loaded.collect();
        let kinds = lists.codes("letter_kinds");
        Self {
            letters: Letters::load(sources, &directory, &kinds, report),
            forms,
            locales: languages_of(sources),
            directory,
            calendars,
            templates: Templates::load(sources, report),
        }
    }

    /// Finds a form by its id.
    pub fn form(&self, id: &FormId) -> Option<&FormWithRules> {
        self.forms.iter().find(|it| it.form.id == *id)
    }

    /// Returns the locales in which a counselor can work: in them every text is there.
    pub fn desks(&self) -> impl Iterator<Item = &LocaleSummary> {
        let all = self.locales.iter();
        all.filter(|it| it.reader == Reader::Counselor)
    }

    /// Finds what a locale says about itself.
    pub fn locale(&self, language: &Language) -> Option<&LocaleSummary> {
        self.locales.iter().find(|it| it.language == *language)
    }
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Library(…)")
    }
}

/// The texts of the active languages; equal when they are the same ones.
#[derive(Clone)]
pub struct ActiveTexts(pub Arc<Texts>);

impl PartialEq for ActiveTexts {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for ActiveTexts {}

impl fmt::Debug for ActiveTexts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.languages()).finish()
    }
}

/// The data files and the texts of the desk's languages; equal when they are the same ones.
#[derive(Clone, Debug)]
pub struct DataFiles {
    /// Forms, rules, actors, calendars.
    pub library: Arc<Library>,
    /// The texts.
    pub texts: ActiveTexts,
}

impl PartialEq for DataFiles {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.library, &other.library) && self.texts == other.texts
    }
}

impl Eq for DataFiles {}

/// How the program is set up at this desk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// The counselor's language, in which the screens are.
    pub counselor: Language,
    /// The client's language that a new case starts with.
    pub client: Language,
    /// The code of the user, which every event carries; never a name.
    pub user: Arc<str>,
    /// How long nobody may press a key before the screen locks.
    pub lock_after: Duration,
    /// Whether this is practice: own store, no real data, a banner on every screen.
    pub training: bool,
    /// How scripts are put into cells.
    pub mode: Mode,
    /// What was chosen for this terminal.
    pub display: Display,
    /// The letters that the terminal's font has; nothing where it doesn't tell.
    pub glyphs: Option<Glyphs>,
}

impl Settings {
    /// The usual time until the screen locks.
    pub const LOCK_AFTER: Duration = Duration::from_mins(10);

    /// Sets up a desk with the usual lock.
    pub fn new(counselor: Language, client: Language) -> Self {
        Self {
            counselor,
            client,
            user: "u1".into(),
            lock_after: Self::LOCK_AFTER,
            training: false,
            mode: Mode::App,
            display: Display::default(),
            glyphs: None,
        }
    }
}
