//! `lotse interview --plain`: a whole interview line by line, kept in the store.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::args::InterviewArguments;
use super::data::Data;
use super::line::{
    Advice, Keeper as _, Keeping, Line, Show, Stream, Unkept, agree, ask_language, open, unlock,
    voice,
};
use super::{Failure, clock, export, open as program, place};
use crate::app::Agreement;
use crate::base::Language;
use crate::interview::Interview;
use crate::profile::{Change, Event};
use crate::text::{Args, Texts, languages_of};
use crate::tui::keeper::Keeper;
use crate::tui::terminal::{Environment, Memory};

/// Leads the interview on standard input and output and ends with the plan.
pub(super) fn interview(
    folder: Option<PathBuf>,
    store: Option<PathBuf>,
    arguments: &InterviewArguments,
) -> Result<ExitCode, Failure> {
    if !arguments.plain {
        let text = "`interview` is the line mode: write `lotse interview --plain`";
        return Err(Failure::Usage(text.to_owned()));
    }
    let data = Data::load(folder)?;
    let counselor = counselor(&data, arguments.counselor.as_deref());
    let language = arguments.language.as_deref().map(Language::new);
    let stream = Stream::new(io::stdin().lock(), io::stdout().lock());
    let mut desk = Desk {
        data: &data,
        counselor,
        stream,
    };
    match &arguments.case {
        Some(case) => desk.go_on(export::unlocked(store, &data)?, (case, language))?,
        None => desk.begin(
            program::keeper(store, data.sources.clone())?,
            (&arguments.form, language),
        )?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the counselor's language: the named one, that of her screens, or German.
///
/// Any language may be hers: the texts of the line mode are there in all of them, and what is the
/// counselor's alone falls back to German where it is missing.
fn counselor(data: &Data, named: Option<&str>) -> Language {
    let remembered = || {
        let file = place::settings_folder()?.join("terminals.json");
        let memory = Memory::new(file, &Environment::of_process());
        let language = memory.read().language?;
        let locales = languages_of(&data.sources);
        let there = locales.iter().any(|it| it.language == language);
        there.then_some(language)
    };
    let named = named.map(Language::new);
    let chosen = named.or_else(remembered);
    chosen.unwrap_or_else(|| Language::new("de"))
}

/// Where a talk is led.
struct Desk<'d, R, W> {
    data: &'d Data,
    counselor: Language,
    stream: Stream<R, W>,
}

impl<R: BufRead, W: Write> Desk<'_, R, W> {
    /// Begins a case: language, notice, consent, questions.
    fn begin(
        &mut self,
        mut keeper: Keeper,
        (form, language): (&str, Option<Language>),
    ) -> Result<(), Failure> {
        let form = Arc::new(self.data.form(form)?.clone());
        let chosen = language.map_or_else(|| self.ask_language(), |it| Ok(Some(it)))?;
        let Some(client) = chosen else {
            return Ok(());
        };
        let (texts, today) = (self.texts(&client)?, clock::today()?);
        let show = Show {
            texts: &texts,
            counselor: &self.counselor,
            client: &client,
        };
        let Some(agreement) = agree(&show, &mut self.stream)? else {
            return Ok(());
        };
        let mut interview =
            Interview::new(Arc::clone(&form), Vec::new(), form.first_route(), today);
        let opened = (&mut interview, &voice(&client));
        let first = open(opened, agreement, &show, &mut self.stream)?;
        let advice = Advice::new(self.data, &form)?;
        if agreement == Agreement::NotStored {
            return Line::new(interview, show, &advice, &mut self.stream).lead(&mut Unkept);
        }
        unlock(&mut keeper, &show, &mut self.stream)?;
        let mut keeping = Keeping::new(&mut keeper, &advice, &client, today);
        keeping.keep(&first, &interview)?;
        Line::new(interview, show, &advice, &mut self.stream).lead(&mut keeping)
    }

    /// Goes on with a stored case where it was left, in its language unless another is named.
    fn go_on(
        &mut self,
        mut keeper: Keeper,
        (named, language): (&str, Option<Language>),
    ) -> Result<(), Failure> {
        let rows = export::rows(&mut keeper)?;
        let case = export::loaded(&mut keeper, export::found(&rows, named)?)?;
        let form = Arc::new(self.data.form(case.head.form.as_str())?.clone());
        let client = language.or_else(|| case.head.language.clone());
        let client = client.unwrap_or_else(|| self.counselor.clone());
        let (texts, today) = (self.texts(&client)?, clock::today()?);
        let show = Show {
            texts: &texts,
            counselor: &self.counselor,
            client: &client,
        };
        let said = Args::new().text("number", case.id.short());
        self.stream.say(&show.say("line-resumed", &said))?;
        let mut interview =
            Interview::new(Arc::clone(&form), case.events, form.first_route(), today);
        let advice = Advice::new(self.data, &form)?;
        let mut keeping = Keeping::new(&mut keeper, &advice, &client, today).of(case.id);
        let first = spoken(&mut interview, &client);
        keeping.keep(&first, &interview)?;
        Line::new(interview, show, &advice, &mut self.stream).lead(&mut keeping)
    }

    fn ask_language(&mut self) -> Result<Option<Language>, Failure> {
        let texts = self.texts(&self.counselor)?;
        let show = Show {
            texts: &texts,
            counselor: &self.counselor,
            client: &self.counselor,
        };
        let locales = languages_of(&self.data.sources);
        ask_language(&show, &mut self.stream, &locales)
    }

    fn texts(&self, client: &Language) -> Result<Texts, Failure> {
        self.data.texts(&[self.counselor.clone(), client.clone()])
    }
}

/// Records the language of the talk, where it is another one than before.
fn spoken(interview: &mut Interview, client: &Language) -> Vec<Event> {
    if interview.profile().language() == Some(client) {
        return Vec::new();
    }
    let language = client.clone();
    interview.record(Change::LanguageChanged { language }, &voice(client))
}
