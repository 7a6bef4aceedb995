//! Before the first question: notice, consent, pseudonym, and the language that is known already.

use std::io::{BufRead, Write};

use super::{Show, Stream};
use crate::app::Agreement;
use crate::base::{Code, Language, QuestionId};
use crate::cli::Failure;
use crate::expr::Value;
use crate::interview::{Interview, Position, Voice};
use crate::profile::{At, Change, ConsentKind, Event, Source, Words};
use crate::text::Args;

/// The list of languages that a talk can be in.
const LANGUAGES: &str = "languages";

/// Reads the notice out and asks what may be stored; nothing when the counselor stops there.
pub(crate) fn agree<R: BufRead, W: Write>(
    show: &Show<'_>,
    stream: &mut Stream<R, W>,
) -> Result<Option<Agreement>, Failure> {
    stream.say(&show.notice())?;
    while let Some(typed) = stream.line()? {
        let sign = typed.chars().next();
        let found = Agreement::ALL.iter().find(|it| Some(it.0) == sign);
        if let Some((_, agreement)) = found {
            return Ok(Some(*agreement));
        }
        if typed == "." {
            break;
        }
        let again = show.say("line-notice-help", &Args::new());
        stream.say(&format!("{}\n{again}", show.agreements()))?;
    }
    Ok(None)
}

/// Records what is known before the first question: language, notice, consent, pseudonym.
pub(crate) fn open<R: BufRead, W: Write>(
    (interview, voice): (&mut Interview, &Voice),
    agreement: Agreement,
    show: &Show<'_>,
    stream: &mut Stream<R, W>,
) -> Result<Vec<Event>, Failure> {
    let language = show.client.clone();
    let mut changes = vec![
        Change::LanguageChanged {
            language: language.clone(),
        },
        Change::Noticed { language },
    ];
    let consent = match agreement {
        Agreement::Stored => Some(ConsentKind::Stored),
        Agreement::Anonymous => Some(ConsentKind::Anonymous),
        Agreement::NotStored => None,
    };
    if let Some(consent) = consent {
        changes.push(Change::Consented { consent });
        let asked = interview.form().find(ConsentKind::ANSWERS);
        let said = consent.stays_anonymous().filter(|_| asked.is_some());
        let said = said.map(|it| answered(ConsentKind::ANSWERS, Value::Code(it), show.client));
        changes.extend(said);
    }
    if agreement == Agreement::Anonymous {
        let name = ask_pseudonym(show, stream)?;
        let value = Value::Text(name.as_str().into());
        changes.push(answered("person.name", value, show.client));
    }
    let changes = changes.into_iter();
    let mut events: Vec<Event> = changes.flat_map(|it| interview.record(it, voice)).collect();
    events.extend(speak(interview, show.client, voice));
    Ok(events)
}

fn answered(question: &'static str, value: Value, language: &Language) -> Change {
    Change::Answered {
        at: At {
            question: QuestionId::new(question),
            row: None,
        },
        value,
        source: Source::Client,
        language: language.clone(),
    }
}

fn ask_pseudonym<R: BufRead, W: Write>(
    show: &Show<'_>,
    stream: &mut Stream<R, W>,
) -> Result<Words, Failure> {
    stream.say(&show.say("line-pseudonym", &Args::new()))?;
    let typed = stream.line()?.unwrap_or_default();
    Ok(Words::new(if typed.is_empty() { "?" } else { &typed }))
}

/// Answers the question about the language, which was chosen before.
fn speak(interview: &mut Interview, client: &Language, voice: &Voice) -> Vec<Event> {
    let Position::Question(slot, _) = interview.position() else {
        return Vec::new();
    };
    let list = interview.form().question(slot).kind.list();
    if list.is_none_or(|it| it.as_str() != LANGUAGES) {
        return Vec::new();
    }
    interview.answer(Value::Code(Code::new(client.as_str())), voice)
}
