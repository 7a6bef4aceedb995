//! `lotse draft`: a document from an answers file.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use super::args::{CalendarNames, DocumentKind, DraftArguments, Format, PaperArguments};
use super::data::{Answered, Data, Planned};
use super::{Failure, clock, output};
use crate::base::{ActorId, Language};
use crate::document::calendar::{self, Naming, Reader};
use crate::document::{self, Dossier, Order, Refusal, Words, compose, fhir_bundle, plan_json};
use crate::text::{languages_of, serving};

/// Derives the plan and writes the wanted document.
pub(super) fn draft(
    folder: Option<PathBuf>,
    arguments: &DraftArguments,
) -> Result<ExitCode, Failure> {
    let paper = &arguments.paper;
    let wanted = Wanted::new(paper, seed(arguments))?;
    let data = Data::load(folder)?;
    let answered = data.answered(&arguments.answers, paper.today.as_deref())?;
    write(wanted, &data, answered, paper)
}

/// Derives the plan of the answers and writes what is wanted of it.
pub(super) fn write(
    wanted: Wanted,
    data: &Data,
    answered: Answered<'_>,
    arguments: &PaperArguments,
) -> Result<ExitCode, Failure> {
    for found in data.templates.failed() {
        // A closed standard error leaves nobody to tell.
        writeln!(std::io::stderr().lock(), "{found}").ok();
    }
    let language = language(arguments, &answered, data);
    let planned = Planned::new(data, answered, language)?;
    let bytes = wanted.bytes(data, &planned.dossier(data), &planned.language)?;
    output::write(&bytes, arguments.output.as_deref())?;
    Ok(ExitCode::SUCCESS)
}

/// What is to be written.
pub(super) enum Wanted {
    /// The plan as data.
    Data,
    /// The plan as a bundle of FHIR with ids of this seed.
    Fhir(Naming, String),
    /// Dates for a calendar with ids of this seed.
    Calendar(Reader, Naming, String),
    /// A document in a format.
    Document(Paper, document::Format),
}

/// A document as it is named on the command line.
pub(super) struct Paper {
    kind: document::DocumentKind,
    recipient: Option<ActorId>,
    letter: Option<String>,
}

impl Wanted {
    /// Finds out whether there is such a document in such a format; ids in it come from the seed.
    pub(super) fn new(arguments: &PaperArguments, seed: String) -> Result<Self, Failure> {
        let is_plan = arguments.document == DocumentKind::Plan;
        let format = match arguments.format {
            Format::Json if is_plan => return Ok(Self::Data),
            Format::Fhir if is_plan => return Ok(Self::Fhir(naming(arguments), seed)),
            Format::Json | Format::Fhir => {
                let what = "only the plan is data, the others are paper";
                let remedy = "leave --format out, or take --document plan";
                return Err(Failure::told(what, remedy));
            }
            Format::Ics => return Self::calendar(arguments, seed),
            Format::Markdown => document::Format::Markdown,
            Format::Html => document::Format::Html,
            Format::Odt => document::Format::Odt,
            Format::Docx => document::Format::Docx,
            Format::Pdf => document::Format::Pdf,
        };
        let paper = Paper {
            kind: kind(arguments.document),
            recipient: arguments.recipient.as_deref().map(ActorId::new),
            letter: arguments.letter.clone(),
        };
        Ok(Self::Document(paper, format))
    }

    fn calendar(arguments: &PaperArguments, seed: String) -> Result<Self, Failure> {
        let reader = match arguments.document {
            DocumentKind::Plan => Reader::Counselor,
            DocumentKind::Client => Reader::Client,
            DocumentKind::Checklist
            | DocumentKind::Handover
            | DocumentKind::Conference
            | DocumentKind::Letter => {
                let remedy = "take --document plan or --document client";
                return Err(Failure::told("this document has no calendar", remedy));
            }
        };
        Ok(Self::Calendar(reader, naming(arguments), seed))
    }

    /// Makes the document.
    pub(super) fn bytes(
        self,
        data: &Data,
        dossier: &Dossier<'_>,
        language: &Language,
    ) -> Result<Vec<u8>, Failure> {
        let words = || Words::new(*dossier, language);
        let (paper, format) = match self {
            Self::Data => return Ok(plan_json(dossier, language).into_bytes()),
            Self::Fhir(naming, seed) => {
                return Ok(fhir_bundle(&words(), &seed, naming).into_bytes());
            }
            Self::Calendar(reader, naming, seed) => {
                let entries = calendar::entries(&words(), reader, naming, &seed);
                return Ok(calendar::calendar(&entries, clock::now(), 0).into_bytes());
            }
            Self::Document(paper, format) => (paper, format),
        };
        let order = paper.order(data, dossier, language)?;
        let document = compose(dossier, &order);
        let laid_out = document.and_then(|it| data.templates.lay_out(&it, format));
        laid_out.map_err(|it| refused(&it, dossier))
    }
}

/// Says why there is no document, and names those whom the person allowed to learn something.
fn refused(refusal: &Refusal, dossier: &Dossier<'_>) -> Failure {
    if !matches!(refusal, Refusal::NoPart { .. }) {
        return Failure::refusal(refusal);
    }
    let allowed = document::recipients(dossier);
    let allowed: Vec<_> = allowed.iter().map(ActorId::as_str).collect();
    let remedy = match allowed.as_slice() {
        [] => refusal.remedy(),
        names => format!("allowed are {}", names.join(", ")),
    };
    Failure::told(refusal.to_string(), remedy)
}

impl Paper {
    fn order(
        self,
        data: &Data,
        dossier: &Dossier<'_>,
        language: &Language,
    ) -> Result<Order, Failure> {
        let mut order = Order::new(self.kind, language);
        order.recipient = self.recipient;
        if self.kind == document::DocumentKind::Letter {
            let letters = data.templates.letters();
            let offered = || {
                let offered = letters.offered(dossier);
                let names: Vec<&str> = offered.iter().map(|it| it.id.as_str()).collect();
                format!("letters of this plan: {}", names.join(", "))
            };
            let unnamed = || Failure::told("name the letter with --letter", offered());
            let name = self.letter.ok_or_else(unnamed)?;
            let missing = || Failure::told(format!("there is no letter `{name}`"), offered());
            let found = letters.get(&name).ok_or_else(missing)?;
            order.letter = Some(found.clone());
        }
        Ok(order)
    }
}

const fn naming(arguments: &PaperArguments) -> Naming {
    match arguments.names {
        CalendarNames::Neutral => Naming::Neutral,
        CalendarNames::Full => Naming::Named,
    }
}

/// The same answers file gives the same ids in every export.
fn seed(arguments: &DraftArguments) -> String {
    let name = arguments.answers.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

const fn kind(kind: DocumentKind) -> document::DocumentKind {
    match kind {
        DocumentKind::Plan => document::DocumentKind::Plan,
        DocumentKind::Client => document::DocumentKind::Client,
        DocumentKind::Checklist => document::DocumentKind::Checklist,
        DocumentKind::Handover => document::DocumentKind::Handover,
        DocumentKind::Conference => document::DocumentKind::Conference,
        DocumentKind::Letter => document::DocumentKind::Letter,
    }
}

/// What stays in the office is German; what the person takes home speaks her language.
///
/// A language of the case that has no texts here is told, and German stands in for it.
fn language(arguments: &PaperArguments, answered: &Answered<'_>, data: &Data) -> Language {
    let named = arguments.language.as_deref().map(Language::new);
    let hers = kind(arguments.document).speaks_to_client();
    let spoken = answered
        .language
        .clone()
        .filter(|_| hers && named.is_none());
    let locales = languages_of(&data.sources);
    let read = |it: &Language| serving(&locales, it).map(|it| it.language.clone());
    if let Some(missing) = spoken.as_ref().filter(|it| read(it).is_none()) {
        output::remark(&format!(
            "there are no texts in `{missing}` yet; German stands in for it"
        ));
    }
    named
        .or_else(|| spoken.as_ref().and_then(read))
        .unwrap_or_else(|| Language::new("de"))
}
