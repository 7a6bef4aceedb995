//! `lotse` without a command: the terminal program.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::data::Data;
use super::{Failure, clock, place};
use crate::app::{CaseHead, FormWithRules, Library, LoadedCase, Settings};
use crate::base::{CaseId, Language, Report, SourceFile};
use crate::plan::Rules;
use crate::profile::Words;
use crate::text::languages_of;
use crate::training::read_case;
use crate::tui::keeper::{Keeper, Shelf};
use crate::tui::terminal::Environment;
use crate::tui::{Opening, open as open_terminal};
use crate::vault::KdfSetting;

/// Opens the terminal program; where there is no terminal it says what to use instead.
pub(super) fn open(
    folder: Option<PathBuf>,
    store: Option<PathBuf>,
    training: bool,
) -> Result<ExitCode, Failure> {
    if Environment::of_process().wants_lines() {
        return Err(Failure::told(
            "this is no terminal that can show screens",
            "use `lotse interview --plain`, or set TERM",
        ));
    }
    let data = Data::load(folder)?;
    let settings = settings(training);
    let texts = data.texts(&[settings.counselor.clone(), settings.client.clone()])?;
    let shelf = if training {
        practice(&data)?
    } else {
        Shelf::Folder(place::store_folder(store)?)
    };
    let library = library(&data)?;
    let keeper = Keeper::new(shelf, kdf(), data.sources, place::export_folder()?);
    let (library, texts) = (Arc::new(library), Arc::new(texts));
    let opening = Opening {
        library,
        texts,
        settings,
        keeper,
        today: None,
    };
    open_terminal(opening).map_err(|cause| Failure::Broken(cause.into()))?;
    Ok(ExitCode::SUCCESS)
}

fn settings(training: bool) -> Settings {
    let mut settings = Settings::new(Language::new("de"), Language::new("ar"));
    settings.training = training;
    settings
}

/// The usual cost of a passphrase; tests of a debug build may ask for a cheap one.
pub(super) fn kdf() -> KdfSetting {
    let fast = cfg!(debug_assertions) && place::is_set("LOTSE_FAST_KDF");
    if fast {
        KdfSetting::FAST
    } else {
        KdfSetting::STANDARD
    }
}

fn library(data: &Data) -> Result<Library, Failure> {
    let mut report = Report::default();
    let forms = data.forms.iter().map(|form| FormWithRules {
        form: Arc::new(form.clone()),
        rules: Arc::new(Rules::load(
            &data.sources,
            form,
            &data.directory,
            &mut report,
        )),
    });
    let forms = forms.collect();
    super::data::sound(report)?;
    Ok(Library {
        forms,
        locales: languages_of(&data.sources),
        directory: data.directory.clone(),
        calendars: data.calendars.clone(),
    })
}

/// Every case of practice, with its answers given today.
fn practice(data: &Data) -> Result<Shelf, Failure> {
    let today = clock::today()?;
    let mut report = Report::default();
    let mut cases = Vec::new();
    for (path, bytes) in data
        .sources
        .under("forms/")
        .filter(|it| it.0.contains("/cases/"))
    {
        let file = SourceFile::new(path, bytes, &mut report);
        let Some(case) = read_case(&file, &data.forms, Some(today), &mut report) else {
            continue;
        };
        let form = data.form(case.answers.form.as_str())?;
        let events = case.answers.events(form, clock::now(), "u1");
        let id = CaseId::new(path);
        let head = CaseHead {
            name: name_of(&case.answers, form),
            anonymous: false,
            language: case.answers.language.clone(),
            form: form.id.clone(),
            last_contact: today,
            next_deadline: None,
            open_deadlines: 0,
        };
        cases.push(LoadedCase { id, head, events });
    }
    super::data::sound(report)?;
    Ok(Shelf::Practice(cases))
}

fn name_of(answers: &crate::profile::AnswersFile, form: &crate::form::Form) -> Words {
    let profile = answers.profile(form);
    let name = form
        .find("person.name")
        .and_then(|it| profile.value(it, None));
    let Some(crate::expr::Value::Text(name)) = name else {
        return Words::default();
    };
    Words::new(name.to_string())
}
