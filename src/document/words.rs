//! The plan in words of a language.

use super::Dossier;
use super::isolate::isolated;
use crate::base::{ActorId, Day, DocumentCode, Language, NeedId, QuestionId, RowId};
use crate::expr::{RosterId, Value};
use crate::form::Sensitivity;
use crate::plan::{Agreed, Asked, Due, Measure, ParameterRead};
use crate::profile::Decision;
use crate::text::{Args, TextKey};

/// Says what a dossier holds in one language; a text that fell back shows its language.
#[derive(Clone)]
pub struct Words<'a> {
    dossier: Dossier<'a>,
    language: Language,
    nameless: bool,
}

impl<'a> Words<'a> {
    /// Speaks a language that is active in the dossier's texts.
    pub fn new(dossier: Dossier<'a>, language: &Language) -> Self {
        Self {
            dossier,
            language: language.clone(),
            nameless: false,
        }
    }

    /// Returns words that name nobody and repeat nothing that people put into words of their own:
    /// rows are numbered, and rules' texts stand in.
    pub(super) fn nameless(&self) -> Self {
        Self {
            nameless: true,
            ..self.clone()
        }
    }

    /// Returns the dossier.
    pub const fn dossier(&self) -> &Dossier<'a> {
        &self.dossier
    }

    /// Returns the language.
    pub const fn language(&self) -> &Language {
        &self.language
    }

    /// Says a text.
    pub fn text(&self, key: &TextKey, args: &Args<'_>) -> String {
        self.dossier.texts.get(&self.language, key, args).marked()
    }

    /// Says a text that may be absent.
    pub fn find(&self, key: &TextKey, args: &Args<'_>) -> Option<String> {
        let text = self.dossier.texts.find(&self.language, key, args)?;
        Some(text.marked())
    }

    /// Says a text without values.
    pub(super) fn say(&self, key: &'static str) -> String {
        self.text(&TextKey::new(key), &Args::new())
    }

    /// Says a word of a closed vocabulary, such as `domain-residence`.
    pub fn word(&self, kind: &str, code: &str) -> String {
        self.text(&TextKey::named(format!("{kind}-{code}")), &Args::new())
    }

    /// Names a language; one that the list doesn't hold is called as its locale calls itself.
    pub fn language_name(&self, language: &Language) -> String {
        let listed = TextKey::named(format!("list-languages-{language}"));
        let own = if self.language.as_str() == "de" {
            TextKey::new("locale-name-de")
        } else {
            TextKey::new("locale-name")
        };
        let of_itself = || self.dossier.texts.find(language, &own, &Args::new());
        self.find(&listed, &Args::new())
            .or_else(|| Some(of_itself()?.text))
            .unwrap_or_else(|| language.to_string())
    }

    /// Says what a measure does; for a row it names who that is about.
    pub fn title(&self, measure: &Measure) -> String {
        let title = self.measure_text(measure, "measure");
        let title = title.unwrap_or_else(|| format!("[{}]", measure.rule));
        match self.row_of(measure) {
            Some(name) if !title.contains(&name) => format!("{title} ({})", isolated(&name)),
            _ => title,
        }
    }

    /// Says what a measure does in a few words; for a row it names who that is about.
    pub fn short(&self, measure: &Measure) -> String {
        let title = self.measure_text(measure, "title");
        let title = title.unwrap_or_else(|| self.title(measure));
        match measure.row.map(|it| self.row_name(it)) {
            Some(name) if !title.contains(&name) => format!("{title} ({})", isolated(&name)),
            _ => title,
        }
    }

    /// Says how far a measure is.
    pub fn status(&self, measure: &Measure) -> String {
        let code = match self.dossier.decision(measure) {
            None | Some(Decision::Reopened) => "proposed",
            Some(Decision::Accepted) => "agreed",
            Some(Decision::Rejected(_)) => "rejected",
            Some(Decision::Done | Decision::Closed { .. }) => "done",
        };
        self.word("document-status", code)
    }

    /// Says the answer to a question that every document knows; sealed ones are never said.
    pub(super) fn said(&self, id: &QuestionId) -> Option<String> {
        let slot = self.dossier.form.find(id.as_str())?;
        let question = self.dossier.form.question(slot);
        let value = self.dossier.value(slot, None)?;
        (question.sensitivity != Sensitivity::Sealed).then(|| self.answer(question, &value))
    }

    /// Puts what somebody said between the language's quotation marks.
    pub(super) fn quoted(&self, said: String) -> String {
        let args = Args::new().text("words", said);
        self.text(&TextKey::new("document-quote"), &args)
    }

    /// Says an attribute of a measure's rule: `measure`, `why`, `client`.
    pub fn measure_text(&self, measure: &Measure, attribute: &str) -> Option<String> {
        let name = self.row_of(measure);
        self.rule_text(measure, attribute, name.as_slice())
    }

    /// Says an attribute of a measure's rule about the rows named.
    pub(super) fn rule_text(
        &self,
        measure: &Measure,
        attribute: &str,
        names: &[String],
    ) -> Option<String> {
        if let Some(own) = self.own_text(measure, attribute) {
            return Some(own);
        }
        let rows = self.listed(names.iter().cloned());
        let mut args = Args::new();
        if !names.is_empty() {
            args = args.text("row", &rows);
        }
        if let Due::On { date, safe_by, .. } = measure.due {
            args = args.day("due", date).day("safe_by", safe_by);
        }
        if let Some(day) = measure.act_by.first() {
            args = args.day("act_by", *day);
        }
        let args = measure.parameters.iter().fold(args, add_parameter);
        self.find(&TextKey::rule(&measure.rule).attribute(attribute), &args)
    }

    /// Returns what people put into their own words about a measure; of one that they added, what
    /// is done is what the person does, until somebody says more.
    fn own_text(&self, measure: &Measure, attribute: &str) -> Option<String> {
        let line = self.dossier.agreed.line(&measure.id)?;
        let own = match attribute {
            "measure" | "title" => line.title.as_ref(),
            "client" if Agreed::is_own(&measure.id) || line.kept => {
                line.task.as_ref().or(line.title.as_ref())
            }
            "client" => line.task.as_ref(),
            _ => None,
        };
        if self.nameless {
            let no_rule = Agreed::is_own(&measure.id) || line.kept;
            let withheld = own.filter(|_| no_rule);
            return withheld.map(|_| self.say("document-own_words"));
        }
        own.map(|it| isolated(it.as_str()))
    }

    /// Says a need.
    pub fn need(&self, id: &NeedId) -> String {
        match self.dossier.agreed.need_words(id) {
            Some(_) if self.nameless => self.say("document-own_words"),
            Some(own) => isolated(own.as_str()),
            None => self.text(&TextKey::need(id), &Args::new()),
        }
    }

    /// Says the goal of a need as it was agreed, else as it is proposed.
    pub fn goal(&self, id: &NeedId) -> String {
        let own = self.dossier.agreed.goal_words(id);
        if let Some(own) = own.filter(|_| !self.nameless) {
            return isolated(own.as_str());
        }
        if self.dossier.agreed.need_words(id).is_some() {
            let withheld = own.map(|_| self.say("document-own_words"));
            return withheld.unwrap_or_default();
        }
        self.text(&TextKey::need(id).attribute("goal"), &Args::new())
    }

    /// Names an actor by its role, else as the organisation calls itself.
    pub fn actor(&self, id: &ActorId) -> String {
        let key = TextKey::actor(id);
        let named = || {
            let actor = self.dossier.directory.actor(id.as_str())?;
            actor.contact.organization.as_deref().map(isolated)
        };
        let role = self.find(&key, &Args::new());
        role.or_else(named)
            .unwrap_or_else(|| self.text(&key, &Args::new()))
    }

    /// Names several actors.
    pub fn actors<'i>(&self, ids: impl IntoIterator<Item = &'i ActorId>) -> String {
        self.listed(ids.into_iter().map(|it| self.actor(it)))
    }

    /// Names a paper to bring.
    pub fn document(&self, code: &DocumentCode) -> String {
        self.text(&TextKey::document(code), &Args::new())
    }

    /// Names the question or roster that is open, with its row.
    pub fn asked(&self, asked: &Asked) -> String {
        let key = match asked.slot {
            Some(_) => TextKey::question(&asked.question),
            None => TextKey::named(format!("s-{}", asked.question.as_str().replace('.', "-"))),
        };
        let question = self.text(&key, &Args::new());
        match asked.row.map(|it| self.row_name(it)) {
            Some(name) => format!("{question} ({})", isolated(&name)),
            None => question,
        }
    }

    /// Names a question or roster by its id.
    pub(super) fn asked_id(&self, id: &QuestionId) -> String {
        let asked = Asked {
            slot: self.dossier.form.find(id.as_str()),
            row: None,
            question: id.clone(),
        };
        self.asked(&asked)
    }

    /// Names the row of a measure, in the roster that the measure rests on: answers files number
    /// the rows of each roster from 1.
    pub fn row_of(&self, measure: &Measure) -> Option<String> {
        let row = measure.row?;
        let mut own = measure.because.iter().filter(|it| it.row == Some(row));
        let roster = own.find_map(|it| self.dossier.form.question(it.slot).roster);
        Some(self.row_in(roster.or_else(|| self.dossier.roster_of(row)), row))
    }

    /// Names a row by the answer that names it, else by its place.
    pub fn row_name(&self, row: RowId) -> String {
        self.row_in(self.dossier.roster_of(row), row)
    }

    fn row_in(&self, roster: Option<RosterId>, row: RowId) -> String {
        let dossier = &self.dossier;
        let slot = roster.map(|it| dossier.form.roster(it).name);
        match slot.and_then(|it| dossier.value(it, Some(row))) {
            Some(Value::Text(name)) if !self.nameless && !name.trim().is_empty() => {
                name.trim().to_owned()
            }
            _ => {
                let rows = roster.map(|it| dossier.rows(it)).unwrap_or_default();
                let place = rows.iter().position(|it| *it == row).unwrap_or_default();
                let args = Args::new().count("number", place + 1);
                self.text(&TextKey::new("document-row"), &args)
            }
        }
    }

    /// Writes several days.
    pub(super) fn days(&self, days: &[Day]) -> String {
        self.listed(days.iter().map(|it| self.day(*it)))
    }

    /// Joins what stands in a row with the language's own comma, each isolated.
    pub(super) fn listed(&self, items: impl IntoIterator<Item = String>) -> String {
        let comma = self.say("document-comma");
        let items: Vec<String> = items.into_iter().map(|it| isolated(&it)).collect();
        items.join(&comma)
    }
}

fn add_parameter<'v>(args: Args<'v>, parameter: &'v ParameterRead) -> Args<'v> {
    let name = parameter.id.as_str();
    match &parameter.value {
        Value::Code(code) => args.text(name, code.as_str()),
        Value::Text(text) => args.text(name, &**text),
        Value::Int(number) | Value::Days(number) | Value::Months(number) => {
            args.integer(name, *number)
        }
        Value::Date(date) => args.date(name, *date),
        Value::Decimal(number) => args.text(name, number.to_string()),
        Value::Bool(_) | Value::Time(_) | Value::List(_) | Value::Row(_) => args,
    }
}
