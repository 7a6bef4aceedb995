//! `lotse` without a command: the terminal program.

use std::io::{IsTerminal as _, stdin, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::args::LookArguments;
use super::{Failure, clock, place};
use crate::app::{
    ActiveTexts, CaseHead, DataFiles, Display, FormWithRules, Library, LoadedCase, Settings,
    open_deadlines,
};
use crate::assets::data_folder;
use crate::base::{CaseId, Day, Diagnostic, Language, Report, SourceFile, Sources, Stamp};
use crate::expr::Value;
use crate::form::Form;
use crate::plan::derive;
use crate::profile::{AnswersFile, Profile, Reading, Way, Words};
use crate::text::{Texts, languages_of};
use crate::training::read_case;
use crate::tui::keeper::{Cost, Keeper, Read, ReadData, Shelf};
use crate::tui::terminal::{Environment, Memory};
use crate::tui::{Opening, open as open_terminal};
use crate::vault::KdfSetting;

/// Opens the terminal program; where there is no terminal it says what to use instead.
pub(super) fn open(
    folder: Option<PathBuf>,
    store: Option<PathBuf>,
    (training, look): (bool, &LookArguments),
) -> Result<ExitCode, Failure> {
    let streams = stdin().is_terminal() && stdout().is_terminal();
    let environment = Environment::of_process();
    if !streams || environment.wants_lines() {
        return Err(Failure::told(
            "this is no terminal that can show screens",
            "use `lotse interview --plain`, or set TERM",
        ));
    }
    let folder = data_folder(folder);
    let sources = super::data::sources(folder.clone())?;
    let settings_folder = place::settings_folder();
    let memory = settings_folder.map(|it| Memory::new(it.join("terminals.json"), &environment));
    let chosen = memory.as_ref().map(Memory::read).unwrap_or_default();
    let settings = settings(training, look.over(chosen), &sources);
    let texts = Texts::of_screens(&sources, &settings.counselor, &last_resort());
    let keeper = if training {
        Keeper::new(
            Shelf::Practice(Vec::new()),
            cost(),
            sources,
            place::export_folder()?,
        )
    } else {
        keeper(store, sources)?
    };
    let keeper = keeper.reading(reading(&settings, training)?);
    let opening = Opening {
        texts: Arc::new(texts),
        colours: look.colours(),
        keeper: match memory {
            Some(memory) => keeper.remembering(memory),
            None => keeper,
        },
        settings,
        today: None,
    };
    let found = open_terminal(opening).map_err(|cause| Failure::Broken(cause.into()))?;
    ended(found, folder)
}

/// Ends well, or with what must be mended in the data files before the program can be used.
fn ended(mut found: Vec<Diagnostic>, folder: Option<PathBuf>) -> Result<ExitCode, Failure> {
    match folder {
        _ if found.is_empty() => Ok(ExitCode::SUCCESS),
        Some(folder) => {
            super::data::named_in(&folder, &mut found);
            Err(Failure::Overlaid { found, folder })
        }
        None => Err(Failure::Refused(found)),
    }
}

/// Returns the keeper of the store in a folder.
pub(super) fn keeper(store: Option<PathBuf>, sources: Sources) -> Result<Keeper, Failure> {
    let shelf = Shelf::Folder(place::store_folder(store)?);
    Ok(Keeper::new(shelf, cost(), sources, place::export_folder()?))
}

/// Takes up the language that was chosen, as long as its texts are there.
fn work_in(language: Language, sources: &Sources, settings: &mut Settings) {
    let known = languages_of(sources);
    if known.iter().any(|it| it.language == language) {
        settings.counselor = language;
    }
    let other = known.iter().find(|it| it.language != settings.counselor);
    if let Some(other) = other.filter(|_| settings.client == settings.counselor) {
        settings.client = other.language.clone();
    }
}

fn settings(training: bool, display: Display, sources: &Sources) -> Settings {
    let mut settings = Settings::new(Language::new("de"), Language::new("ar"));
    settings.training = training;
    settings.display = display;
    if let Some(language) = settings.display.language.clone() {
        work_in(language, sources, &mut settings);
    }
    settings
}

/// What a new passphrase costs; tests of a debug build may ask for a cheap one.
pub(super) fn cost() -> Cost {
    let fast = cfg!(debug_assertions) && place::is_set("LOTSE_FAST_KDF");
    if fast {
        Cost::Fixed(KdfSetting::FAST)
    } else {
        Cost::Measured
    }
}

/// Returns the language behind all others: the one in which every text is there.
fn last_resort() -> [Language; 1] {
    [Language::new("de")]
}

/// Tells how the data files are read, behind the first frame.
fn reading(settings: &Settings, training: bool) -> Result<ReadData, Failure> {
    let languages = [settings.counselor.clone(), settings.client.clone()];
    let (today, now) = (clock::today()?, clock::now());
    Ok(Box::new(move |sources| {
        let mut report = Report::default();
        let library = Library::load(sources, &mut report);
        #[cfg(feature = "pdf")]
        let library = {
            let mut library = library;
            library.templates.find_fonts(crate::assets::fonts);
            library
        };
        let texts = Texts::load(sources, &languages, &last_resort(), &mut report);
        let practice = if training {
            practice(sources, &library, (today, now), &mut report)
        } else {
            Vec::new()
        };
        if report.errors() > 0 {
            return Err(super::data::errors(report));
        }
        let (library, texts) = (Arc::new(library), ActiveTexts(Arc::new(texts)));
        let files = DataFiles { library, texts };
        Ok(Read { files, practice })
    }))
}

/// Every case of practice, with its answers given today.
fn practice(
    sources: &Sources,
    library: &Library,
    (today, now): (Day, Stamp),
    report: &mut Report,
) -> Vec<LoadedCase> {
    let forms: Vec<Arc<Form>> = library
        .forms
        .iter()
        .map(|it| Arc::clone(&it.form))
        .collect();
    let files = sources
        .under("forms/")
        .filter(|it| it.0.contains("/cases/"));
    let cases = files.filter_map(|(path, bytes)| {
        let file = SourceFile::new(path, bytes, report);
        let answers = read_case(&file, &forms, Some(today), report)?.answers;
        let known = library.form(&answers.form)?;
        let head = head_of(&answers, known, library, today);
        let events = answers.events(&known.form, now, "u1");
        let id = CaseId::new(path);
        Some(LoadedCase { id, head, events })
    });
    cases.collect()
}

fn head_of(
    answers: &AnswersFile,
    known: &FormWithRules,
    library: &Library,
    today: Day,
) -> CaseHead {
    let profile = answers.profile(&known.form);
    let way = Way::new(&known.form, &profile, today);
    let reading = Reading::new(&profile, &way);
    let draft = derive(
        &reading,
        &known.rules,
        &library.directory,
        &library.calendars,
    );
    let (next_deadline, open_deadlines) = open_deadlines(&draft, today);
    CaseHead {
        name: name_of(&profile, &known.form),
        anonymous: false,
        language: answers.language.clone(),
        form: known.form.id.clone(),
        last_contact: today,
        next_deadline,
        open_deadlines,
    }
}

fn name_of(profile: &Profile, form: &Form) -> Words {
    let slot = form.find("person.name");
    let Some(Value::Text(name)) = slot.and_then(|it| profile.value(it, None)) else {
        return Words::default();
    };
    Words::new(name.to_string())
}
