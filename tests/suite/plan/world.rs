//! A small form, directory and calendar, and plans derived over them.

use lotse::base::{Day, Language, Report, SourceFile, Sources, walk};
use lotse::directory::{Calendars, Directory};
use lotse::form::{self, Form};
use lotse::plan::trial::Trial;
use lotse::plan::{Draft, Explanation, Rules, derive, explain};
use lotse::profile::{Profile, Reading, Way, profile_of, read_given};

const FORM: &str = r#"
id = "small"
version = 3
[[route]]
id = "all"
questions = ["residence.valid_until", "residence.filed"]
[[section]]
id = "residence"
[[section.question]]
id = "valid_until"
type = "date"
[[section.question]]
id = "filed"
type = "yes_no"
[[section.question]]
id = "posted"
type = "date"
[[section.question]]
id = "counsel_asked"
type = "yes_no"
show_if = 'residence.filed == "no"'
[[section]]
id = "household"
repeats = { name = "household.first_name", max = 20 }
[[section.question]]
id = "first_name"
type = "text"
[[section.question]]
id = "role"
type = "choice"
list = "roles"
[[section.question]]
id = "valid_until"
type = "date"
[[section]]
id = "kita"
[[section.question]]
id = "start"
type = "date"
"#;

const ROLES: &str =
    "id = \"roles\"\n[[option]]\ncode = \"child\"\n[[option]]\ncode = \"partner\"\n";

const DIRECTORY: &str = r#"
[[actor]]
id = "client"
kind = "person"
[[actor]]
id = "case_management"
kind = "office"
[[actor]]
id = "legal_counsel"
kind = "counselling"
[[actor]]
id = "immigration_office"
kind = "authority"
authority = true
closing_calendar = "duesseldorf_offices"
[[actor]]
id = "jobcenter"
kind = "authority"
authority = true
"#;

/// Files over which rules are tried.
pub(super) struct World {
    pub(super) sources: Sources,
    pub(super) form: Form,
    pub(super) directory: Directory,
    pub(super) calendars: Calendars,
}

pub(super) fn world() -> World {
    let mut sources = Sources::default();
    sources.insert("forms/small/form.toml", FORM);
    sources.insert("forms/lists/roles.toml", ROLES);
    sources.insert("forms/directory/small.toml", DIRECTORY);
    for name in ["nrw", "duesseldorf_offices", "service"] {
        let path = format!("forms/calendars/{name}.toml");
        let root = env!("CARGO_MANIFEST_DIR");
        let text = std::fs::read(format!("{root}/{path}")).unwrap();
        sources.insert(path, text);
    }
    let mut report = Report::default();
    let lists = form::load_lists(&sources, &mut report);
    let form = form::load(&sources, "small", &lists, &mut report);
    let calendars = Calendars::load(&sources, &mut report);
    let directory = Directory::load(&sources, &calendars, &mut report);
    assert_eq!(report.into_sorted(), []);
    World {
        sources,
        form: form.unwrap(),
        directory,
        calendars,
    }
}

impl World {
    /// Loads rules; the findings come as lines without the file's name.
    pub(super) fn rules(&self, text: &str) -> (Rules, Vec<String>) {
        let mut sources = self.sources.clone();
        sources.insert("forms/small/rules/r.toml", text);
        let mut report = Report::default();
        let rules = Rules::load(&sources, &self.form, &self.directory, &mut report);
        let lines = report.into_sorted().into_iter().map(|it| it.to_string());
        let lines = lines.map(|it| it.replace("forms/small/rules/r.toml:", ""));
        (rules, lines.collect())
    }

    /// Loads rules that must be without fault.
    pub(super) fn sound(&self, text: &str) -> Rules {
        let (rules, found) = self.rules(text);
        assert_eq!(found, [] as [&str; 0]);
        rules
    }

    /// Reads answers as they stand in an answers file below `[answers]`.
    pub(super) fn profile(&self, answers: &str) -> Profile {
        let mut report = Report::default();
        let file = SourceFile::new("answers", answers.as_bytes(), &mut report);
        let changes = walk(&file, &mut report, |fields, report| {
            read_given(&fields, &self.form, today(), &Language::new("de"), report)
        });
        assert_eq!(report.into_sorted(), []);
        profile_of(&self.form, &changes)
    }

    /// Derives the plan of answers on the day of all tests.
    pub(super) fn plan(&self, rules: &Rules, answers: &str) -> Draft {
        self.plan_on(rules, answers, today())
    }

    /// Explains a rule for answers on the day of all tests.
    pub(super) fn explain(&self, rules: &Rules, answers: &str, rule: &str) -> Explanation {
        let profile = self.profile(answers);
        let way = Way::new(&self.form, &profile, today());
        let reading = Reading::new(&profile, &way);
        explain(&reading, rules, &self.directory, &self.calendars, rule).unwrap()
    }

    /// Returns what the tests of rules are run over.
    pub(super) const fn trial<'a>(&'a self, rules: &'a Rules) -> Trial<'a> {
        Trial {
            form: &self.form,
            rules,
            directory: &self.directory,
            calendars: &self.calendars,
        }
    }

    /// Derives the plan of answers on a day.
    pub(super) fn plan_on(&self, rules: &Rules, answers: &str, today: Day) -> Draft {
        let profile = self.profile(answers);
        let way = Way::new(&self.form, &profile, today);
        let reading = Reading::new(&profile, &way);
        derive(&reading, rules, &self.directory, &self.calendars)
    }
}

pub(super) fn today() -> Day {
    day("2026-11-21")
}

pub(super) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}
