//! The data files, loaded for a command.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Failure, clock};
use crate::app::LoadedCase;
use crate::assets;
use crate::base::{Day, Diagnostic, Language, Level, Report, SourceFile, Sources};
use crate::directory::{Calendars, Directory};
use crate::document::{Dossier, Templates};
use crate::form::{Form, form_ids, load, load_lists};
use crate::plan::{Agreed, Explanation, Rules, agreed, derive, explain};
use crate::profile::{AnswersFile, Profile, Reading, Way, fold, profile_of, read_answers};
use crate::text::Texts;

/// Everything that a plan is derived with.
pub(super) struct Data {
    pub(super) sources: Sources,
    pub(super) forms: Vec<Form>,
    pub(super) directory: Directory,
    pub(super) calendars: Calendars,
    pub(super) templates: Templates,
}

/// An answers file that was read, with its form and day.
pub(super) struct Answered<'d> {
    pub(super) form: &'d Form,
    pub(super) rules: Rules,
    pub(super) profile: Profile,
    pub(super) way: Way,
    pub(super) language: Option<Language>,
}

impl Answered<'_> {
    /// Returns the answers as rules read them.
    pub(super) const fn reading(&self) -> Reading<'_> {
        Reading::new(&self.profile, &self.way)
    }
}

/// Everything that a document about an answers file is written from.
pub(super) struct Planned<'d> {
    pub(super) answered: Answered<'d>,
    pub(super) texts: Texts,
    pub(super) language: Language,
    pub(super) agreed: Agreed,
}

impl<'d> Planned<'d> {
    /// Derives the plan of the answers, to be told in the language.
    pub(super) fn new(
        data: &'d Data,
        answered: Answered<'d>,
        language: Language,
    ) -> Result<Self, Failure> {
        let texts = data.texts(std::slice::from_ref(&language))?;
        let (directory, calendars) = (&data.directory, &data.calendars);
        let draft = derive(&answered.reading(), &answered.rules, directory, calendars);
        let agreed = agreed(&draft, &answered.profile);
        Ok(Self {
            answered,
            texts,
            language,
            agreed,
        })
    }

    /// Reads an answers file and derives its plan, to be told in the language.
    pub(super) fn of_file(
        data: &'d Data,
        path: &Path,
        today: Option<&str>,
        language: &str,
    ) -> Result<Self, Failure> {
        let answered = data.answered(path, today)?;
        Self::new(data, answered, Language::new(language))
    }

    /// Explains a rule over the answers; nothing when there is none of this id.
    pub(super) fn explain(&self, data: &Data, rule: &str) -> Option<Explanation> {
        let (reading, rules) = (self.answered.reading(), &self.answered.rules);
        explain(&reading, rules, &data.directory, &data.calendars, rule)
    }

    /// Returns what documents are written from.
    pub(super) const fn dossier<'a>(&'a self, data: &'a Data) -> Dossier<'a> {
        Dossier {
            draft: &self.agreed.plan,
            agreed: &self.agreed,
            form: self.answered.form,
            reading: self.answered.reading(),
            rules: &self.answered.rules,
            directory: &data.directory,
            texts: &self.texts,
        }
    }
}

/// Reads the shipped files with the organisation's folder over them.
pub(super) fn sources(folder: Option<PathBuf>) -> Result<Sources, Failure> {
    let mut sources = assets::shipped();
    if let Some(folder) = assets::data_folder(folder) {
        assets::overlay(&folder, &mut sources).map_err(|error| {
            Failure::told(
                error.to_string(),
                "check the path given by --data or LOTSE_DATA",
            )
        })?;
    }
    Ok(sources)
}

impl Data {
    /// Loads forms, directory and calendars; errors in them refuse the command.
    pub(super) fn load(folder: Option<PathBuf>) -> Result<Self, Failure> {
        Self::of(sources(folder)?)
    }

    /// Loads forms, directory and calendars from files that were read.
    pub(super) fn of(sources: Sources) -> Result<Self, Failure> {
        let mut report = Report::default();
        let lists = load_lists(&sources, &mut report);
        let ids = form_ids(&sources).into_iter();
        let forms = ids
            .filter_map(|it| load(&sources, it, &lists, &mut report))
            .collect();
        let calendars = Calendars::load(&sources, &mut report);
        let directory = Directory::load(&sources, &calendars, &mut report);
        let templates = Templates::load(&sources, &mut report);
        #[cfg(feature = "pdf")]
        let templates = {
            let mut templates = templates;
            templates.find_fonts(assets::fonts);
            templates
        };
        sound(report)?;
        Ok(Self {
            sources,
            forms,
            directory,
            calendars,
            templates,
        })
    }

    /// Reads an answers file; `today` is the day the caller fixed.
    pub(super) fn answered(
        &self,
        path: &Path,
        today: Option<&str>,
    ) -> Result<Answered<'_>, Failure> {
        let bytes = fs::read(path).map_err(|cause| Failure::file("read", path, &cause))?;
        self.answered_in(&path.to_string_lossy(), &bytes, today)
    }

    /// Reads an answers file whose bytes are at hand.
    pub(super) fn answered_in(
        &self,
        path: &str,
        bytes: &[u8],
        today: Option<&str>,
    ) -> Result<Answered<'_>, Failure> {
        let fixed = today.map(day).transpose()?;
        let mut report = Report::default();
        let file = SourceFile::new(path, bytes, &mut report);
        let clock = clock::today()?;
        let answers = read_answers(&file, &self.forms, fixed, clock, &mut report);
        sound(report)?;
        let refused = || Failure::told(format!("{path} holds no answers"), "add `[answers]`");
        self.answered_by(&answers.ok_or_else(refused)?, fixed, clock)
    }

    fn answered_by(
        &self,
        answers: &AnswersFile,
        fixed: Option<Day>,
        clock: Day,
    ) -> Result<Answered<'_>, Failure> {
        let form = self.form(answers.form.as_str())?;
        let today = fixed.or(answers.today).unwrap_or(clock);
        self.read(form, answers.profile(form), answers.language.clone(), today)
    }

    /// Reads a stored case as it stands on a day, today when none is fixed.
    pub(super) fn stored(
        &self,
        case: &LoadedCase,
        today: Option<&str>,
    ) -> Result<Answered<'_>, Failure> {
        let today = today.map_or_else(clock::today, day)?;
        let form = self.form(case.head.form.as_str())?;
        let profile = fold(form, &case.events);
        let language = profile.language().cloned();
        let language = language.or_else(|| case.head.language.clone());
        self.read(form, profile, language, today)
    }

    /// Prepares to speak of a form's rules when nobody has answered anything.
    pub(super) fn about_nobody(&self, form: &str, today: Day) -> Result<Answered<'_>, Failure> {
        let form = self.form(form)?;
        self.read(form, profile_of(form, &[]), None, today)
    }

    /// Prepares to speak of a person's answers on a day.
    fn read<'d>(
        &'d self,
        form: &'d Form,
        profile: Profile,
        language: Option<Language>,
        today: Day,
    ) -> Result<Answered<'d>, Failure> {
        let mut report = Report::default();
        let rules = Rules::load(&self.sources, form, &self.directory, &mut report);
        sound(report)?;
        let way = Way::new(form, &profile, today);
        Ok(Answered {
            form,
            rules,
            profile,
            way,
            language,
        })
    }

    /// Finds a form.
    pub(super) fn form(&self, id: &str) -> Result<&Form, Failure> {
        self.forms
            .iter()
            .find(|it| it.id.as_str() == id)
            .ok_or_else(|| {
                let known: Vec<_> = self.forms.iter().map(|it| it.id.as_str()).collect();
                Failure::told(
                    format!("there is no form `{id}`"),
                    format!("forms here: {}", known.join(", ")),
                )
            })
    }

    /// Loads the texts of the languages, with German behind them.
    pub(super) fn texts(&self, languages: &[Language]) -> Result<Texts, Failure> {
        let known = crate::text::languages_of(&self.sources);
        for language in languages {
            if !known.iter().any(|it| it.language == *language) {
                let names: Vec<_> = known.iter().map(|it| it.language.as_str()).collect();
                let what = format!("there is no language `{language}`");
                return Err(Failure::told(
                    what,
                    format!("languages here: {}", names.join(", ")),
                ));
            }
        }
        let mut report = Report::default();
        let texts = Texts::load(
            &self.sources,
            languages,
            &[Language::new("de")],
            &mut report,
        );
        sound(report)?;
        Ok(texts)
    }
}

/// Reads a day of the calendar, as computers or as people in Germany write it.
pub(super) fn day(text: &str) -> Result<Day, Failure> {
    Day::parse(text)
        .or_else(|| german_day(text))
        .ok_or_else(|| {
            Failure::told(
                format!("`{text}` is no day of the calendar"),
                "write a day such as 2026-11-21 or 21.11.2026",
            )
        })
}

fn german_day(text: &str) -> Option<Day> {
    let (day, rest) = text.split_once('.')?;
    let (month, year) = rest.split_once('.')?;
    let year = (year.len() == 4).then_some(year)?;
    Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Names the files of an organisation's folder as they lie there, so that an editor opens them.
pub(super) fn named_in(folder: &Path, found: &mut [Diagnostic]) {
    for diagnostic in found {
        let name = &diagnostic.place.file;
        let path = folder.join(name.strip_prefix("overlay/").unwrap_or(name));
        if path.is_file() {
            diagnostic.place.file = path.display().to_string().into();
        }
    }
}

/// Refuses data files with errors; warnings pass.
pub(super) fn sound(report: Report) -> Result<(), Failure> {
    if report.errors() == 0 {
        return Ok(());
    }
    Err(Failure::Refused(errors(report)))
}

/// Returns the errors of a report in order of place; warnings pass.
pub(super) fn errors(report: Report) -> Vec<Diagnostic> {
    let found = report.into_sorted().into_iter();
    found.filter(|it| it.level == Level::Error).collect()
}
