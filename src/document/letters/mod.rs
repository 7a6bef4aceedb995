//! Letters ready to be signed and sent: files that an office can replace.
//!
//! # Files
//! `forms/templates/letters/<id>.toml`; its name and what it means for the person are the texts
//! `document-letter-<id>` with `.meaning`. The letter itself is German, since a German office
//! reads it.
//! ```toml
//! to = "immigration_office"        # an actor of the directory; absent: the person hands it over
//! rules = ["residence.renewal"]    # offered while one of these rules' measures is in the plan;
//!                                  # without any it is offered always
//! subject = "Antrag auf …"
//! text = '''
//! Sehr geehrte Damen und Herren,
//!
//! gültig bis {{ answer("residence.valid_until") }}
//! {% for row in rows %}
//! - {{ row.name }}, geboren am {{ answer("household.birth_date", row) }}
//! {% endfor %}
//! '''
//! enclosures = ["Kopie des Aufenthaltstitels"]
//! ```
//! In `text` (minijinja) an empty line parts paragraphs, `- ` begins an item, `[ ] ` one to tick.
//! It can read `answer(id)` and `answer(id, row)` – a line to fill in by hand when there is no
//! answer, or a sealed one –, `answered(id)`, `rows` (those whom the measures are about, with
//! `.name`), `fired` (ids of the rules that ask for it) and `blank`.

mod facts;
mod fill;

use std::collections::BTreeMap;

pub(super) use facts::Facts;
pub(super) use fill::filled;

use super::Dossier;
use crate::base::{ActorId, Code, Place, Report, RuleId, SourceFile, Sources, walk};
use crate::directory::Directory;
use crate::form::Form;
use crate::plan::{Measure, Rules};
use crate::profile::Decision;

/// Where letters stand; an organisation's own come before the shipped ones.
const FOLDERS: [&str; 2] = [
    "forms/templates/letters/",
    "overlay/forms/templates/letters/",
];

/// A letter with gaps for what a case says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReadyLetter {
    /// Its name, which is its file's.
    pub id: Code,
    /// Who gets it; the person hands it over herself when absent.
    pub to: Option<ActorId>,
    /// The rules whose measures it serves.
    pub rules: Vec<RuleId>,
    /// The subject line.
    pub subject: String,
    /// What is put into an envelope with it.
    pub enclosures: Vec<String>,
    text: String,
    /// Where it stands.
    pub place: Place,
}

/// All letters, in the order of their ids.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct ReadyLetters(BTreeMap<Code, ReadyLetter>);

impl ReadyLetters {
    /// Reads the letters; an own one takes the place of the shipped one of the same name.
    pub fn load(sources: &Sources, report: &mut Report) -> Self {
        let mut letters = Self::default();
        for folder in FOLDERS {
            for (path, bytes) in sources.under(folder) {
                let name = path
                    .strip_prefix(folder)
                    .and_then(|it| it.strip_suffix(".toml"));
                let file = SourceFile::new(path, bytes, report);
                let letter = name.and_then(|it| read(it, &file, report));
                letters.0.extend(letter.map(|it| (it.id.clone(), it)));
            }
        }
        letters
    }

    /// Returns all of them.
    pub fn all(&self) -> impl Iterator<Item = &ReadyLetter> {
        self.0.values()
    }

    /// Finds a letter.
    pub fn get(&self, id: &str) -> Option<&ReadyLetter> {
        self.0.get(&Code::new(id))
    }

    /// Returns those that the plan asks for, and those that any plan may need.
    pub fn offered(&self, dossier: &Dossier<'_>) -> Vec<&ReadyLetter> {
        let fits = |it: &&ReadyLetter| it.rules.is_empty() || it.measures(dossier).next().is_some();
        self.all().filter(fits).collect()
    }
}

impl ReadyLetter {
    /// Returns the measures that the letter serves and that are still to be done.
    pub(super) fn measures<'a>(&self, dossier: &Dossier<'a>) -> impl Iterator<Item = &'a Measure> {
        let over = |it: &Measure| dossier.decision(it).is_some_and(Decision::is_over);
        let measures = dossier.draft.measures.iter();
        measures.filter(move |it| self.rules.contains(&it.rule) && !over(it))
    }

    /// Reports rules, actors and questions that are not there, and a text that can't be filled.
    pub fn check(&self, form: &Form, rules: &Rules, directory: &Directory, report: &mut Report) {
        for rule in self
            .rules
            .iter()
            .filter(|it| rules.find(it.as_str()).is_none())
        {
            let message = format!("there is no rule `{rule}`");
            report.error("unknown_rule", self.place.clone(), message);
            if let Some(near) = rules.nearest(rule.as_str()) {
                report.remedy(format!("did you mean `{near}`?"));
            }
        }
        let to = self
            .to
            .iter()
            .filter(|it| directory.actor(it.as_str()).is_none());
        for actor in to {
            let message = format!("there is no actor `{actor}` in the directory");
            report.error("unknown_actor", self.place.clone(), message);
            report.remedy("name one of forms/directory/");
        }
        for facts in Facts::samples(form, &self.rules) {
            if let Err(error) = filled(self, &facts) {
                report.error(
                    "letter",
                    self.place.clone(),
                    format!("the letter can't be filled: {error}"),
                );
                report.remedy("see the head of src/document/letters for what it can read");
                return;
            }
        }
    }
}

fn read(name: &str, file: &SourceFile, report: &mut Report) -> Option<ReadyLetter> {
    walk(file, report, |mut fields, report| {
        let to = fields.text("to", report).map(ActorId::new);
        let rules = fields.get("rules").map(|it| it.texts(report));
        let enclosures = fields.get("enclosures").map(|it| it.texts(report));
        let place = fields.place();
        let subject = fields.need_text("subject", report);
        let text = fields.need_text("text", report);
        fields.finish(report);
        Some(ReadyLetter {
            id: Code::new(name),
            to,
            rules: rules
                .unwrap_or_default()
                .into_iter()
                .map(RuleId::new)
                .collect(),
            subject: subject?.to_owned(),
            enclosures: enclosures
                .unwrap_or_default()
                .into_iter()
                .map(str::to_owned)
                .collect(),
            text: text?.to_owned(),
            place,
        })
    })
}
