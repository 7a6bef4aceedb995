//! `lotse interview --plain`: a whole interview line by line, kept in the store.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Arc;

use super::args::InterviewArguments;
use super::data::Data;
use super::line::{End, Keeper as _, Keeping, Line, Show, Unkept, unlock};
use super::{Failure, clock, open, place};
use crate::app::Agreement;
use crate::base::{Code, Language, QuestionId, Report};
use crate::document::{DocumentKind, Dossier, Format, Order, compose};
use crate::expr::Value;
use crate::interview::{Interview, Position, Voice};
use crate::plan::{Rules, agreed, derive};
use crate::profile::{At, Change, ConsentKind, Event, Source, Words};
use crate::text::Args;
use crate::tui::keeper::{Keeper, Shelf};

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
    let form = Arc::new(data.form(&arguments.form)?.clone());
    let (counselor, client) = (
        Language::new("de"),
        Language::new(arguments.language.as_str()),
    );
    let texts = data.texts(&[counselor.clone(), client.clone()])?;
    let show = Show {
        texts: &texts,
        counselor: &counselor,
        client: &client,
    };
    let shelf = Shelf::Folder(place::store_folder(store)?);
    let keeper = Keeper::new(
        shelf,
        open::cost(),
        data.sources.clone(),
        place::export_folder()?,
    );
    let interview = Interview::new(Arc::clone(&form), Vec::new(), Some(0), clock::today()?);
    let (input, output) = (io::stdin().lock(), io::stdout().lock());
    let mut line = Line {
        interview,
        show,
        input,
        output,
    };
    let language = client.clone();
    let voice = move || Voice {
        at: clock::now(),
        by: "u1".into(),
        language: language.clone(),
        source: Source::Client,
    };
    let mut talk = Talk {
        keeper,
        client: client.clone(),
        voice: Rc::new(voice),
    };
    talk.lead(&mut line)?;
    let plan = plan(&data, &line.interview, &show)?;
    line.say(&plan)?;
    Ok(ExitCode::SUCCESS)
}

/// The list of languages that a talk can be in.
const LANGUAGES: &str = "languages";

struct Talk {
    keeper: Keeper,
    client: Language,
    voice: Rc<dyn Fn() -> Voice>,
}

impl Talk {
    fn lead<R: BufRead, W: Write>(&mut self, line: &mut Line<'_, R, W>) -> Result<(), Failure> {
        let agreement = agree(line)?;
        let Some(agreement) = agreement else {
            return Ok(());
        };
        let changes = self.opening(line, agreement)?;
        let voice = (self.voice)();
        let mut first = Vec::new();
        for change in changes {
            first.extend(line.interview.record(change, &voice));
        }
        first.extend(self.language(&mut line.interview, &voice));
        let ended = if agreement == Agreement::NotStored {
            line.run(&mut Unkept, &*self.voice)?
        } else {
            unlock(&mut self.keeper, line)?;
            let (form, today) = (line.interview.form(), clock::today()?);
            let mut keeping = Keeping::new(&mut self.keeper, form, &self.client, today);
            keeping.keep(&first)?;
            line.run(&mut keeping, &*self.voice)?
        };
        let id = if ended == End::Finished {
            "line-finished"
        } else {
            "line-stopped"
        };
        let text = line.show.say(id, &Args::new());
        line.say(&text)
    }

    /// Answers the question about the language, which the command line has answered already.
    fn language(&self, interview: &mut Interview, voice: &Voice) -> Vec<Event> {
        let Position::Question(slot, _) = interview.position() else {
            return Vec::new();
        };
        let list = interview.form().question(slot).kind.list();
        if list.is_none_or(|it| it.as_str() != LANGUAGES) {
            return Vec::new();
        }
        let code = Code::new(self.client.as_str());
        interview.answer(Value::Code(code), voice)
    }

    /// What is known before the first question: language, notice, consent, pseudonym.
    fn opening<R: BufRead, W: Write>(
        &self,
        line: &mut Line<'_, R, W>,
        agreement: Agreement,
    ) -> Result<Vec<Change>, Failure> {
        let language = self.client.clone();
        let mut changes = vec![
            Change::LanguageChanged {
                language: language.clone(),
            },
            Change::Noticed {
                language: language.clone(),
            },
        ];
        let consent = match agreement {
            Agreement::Stored => ConsentKind::Stored,
            Agreement::Anonymous => ConsentKind::Anonymous,
            Agreement::NotStored => return Ok(changes),
        };
        changes.push(Change::Consented { consent });
        let answered = |question, value| Change::Answered {
            at: At {
                question: QuestionId::new(question),
                row: None,
            },
            value,
            source: Source::Client,
            language: language.clone(),
        };
        let asked = line.interview.form().find(ConsentKind::ANSWERS);
        let said = consent.stays_anonymous().filter(|_| asked.is_some());
        changes.extend(said.map(|it| answered(ConsentKind::ANSWERS, Value::Code(it))));
        if agreement == Agreement::Anonymous {
            let name = ask_pseudonym(line)?;
            let value = Value::Text(name.as_str().into());
            changes.push(answered("person.name", value));
        }
        Ok(changes)
    }
}

/// Reads the notice out and asks what may be stored; nothing when the input ends.
fn agree<R: BufRead, W: Write>(line: &mut Line<'_, R, W>) -> Result<Option<Agreement>, Failure> {
    let notice = line.show.notice();
    line.say(&notice)?;
    while let Some(typed) = line.line()? {
        let typed = typed.trim().chars().next();
        let found = Agreement::ALL.iter().find(|it| Some(it.0) == typed);
        if let Some((_, agreement)) = found {
            return Ok(Some(*agreement));
        }
        let again = line.show.say("line-fault-choose", &Args::new());
        line.say(&again)?;
    }
    Ok(None)
}

fn ask_pseudonym<R: BufRead, W: Write>(line: &mut Line<'_, R, W>) -> Result<Words, Failure> {
    let question = line.show.say("line-pseudonym", &Args::new());
    line.say(&question)?;
    let typed = line.line()?.unwrap_or_default();
    let typed = typed.trim();
    Ok(Words::new(if typed.is_empty() { "?" } else { typed }))
}

fn plan(data: &Data, interview: &Interview, show: &Show<'_>) -> Result<String, Failure> {
    let mut report = Report::default();
    let rules = Rules::load(
        &data.sources,
        interview.form(),
        &data.directory,
        &mut report,
    );
    super::data::sound(report)?;
    let reading = interview.reading();
    let draft = derive(&reading, &rules, &data.directory, &data.calendars);
    let agreed = agreed(&draft, interview.profile());
    let dossier = Dossier {
        form: interview.form(),
        reading,
        draft: &agreed.plan,
        agreed: &agreed,
        rules: &rules,
        directory: &data.directory,
        texts: show.texts,
    };
    let order = Order::new(DocumentKind::Plan, show.counselor);
    let bytes = compose(&dossier, &order)
        .and_then(|it| data.templates.lay_out(&it, Format::Markdown))
        .map_err(|it| Failure::refusal(&it))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
