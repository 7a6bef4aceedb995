//! The model case, with all that its plan is made from.

use lotse::base::{Day, Report, SourceFile, Sources};
use lotse::directory::{Calendars, Directory};
use lotse::form::{self, Form};
use lotse::plan::Rules;
use lotse::profile::{Profile, read_answers};

/// Where its answers stand.
const ANSWERS: &str = "forms/erstgespraech/cases/rima.toml";

/// The model case, and the shipped form, rules, directory and calendars.
pub(super) struct ModelCase {
    pub(super) form: Form,
    pub(super) calendars: Calendars,
    pub(super) directory: Directory,
    pub(super) rules: Rules,
    pub(super) today: Day,
    pub(super) profile: Profile,
}

impl ModelCase {
    /// Reads it.
    pub(super) fn load(sources: &Sources) -> Self {
        let mut report = Report::default();
        let lists = form::load_lists(sources, &mut report);
        let form = form::load(sources, "erstgespraech", &lists, &mut report).unwrap();
        let calendars = Calendars::load(sources, &mut report);
        let directory = Directory::load(sources, &calendars, &mut report);
        let rules = Rules::load(sources, &form, &directory, &mut report);
        let today = Day::new(2026, 11, 21).unwrap();
        let file = SourceFile::new(ANSWERS, sources.get(ANSWERS).unwrap(), &mut report);
        let forms = std::slice::from_ref(&form);
        let answers = read_answers(&file, forms, None, today, &mut report).unwrap();
        assert_eq!(report.errors(), 0, "{:?}", report.found().first());
        let profile = answers.profile(&form);
        Self {
            form,
            calendars,
            directory,
            rules,
            today,
            profile,
        }
    }
}
