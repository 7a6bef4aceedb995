//! Answers files: the input of `draft` and `explain`, of rule tests and of worked cases.

use std::borrow::Borrow;
use std::collections::HashMap;

use super::{At, Change, Event, Given, Profile, Source};
use crate::base::{
    Day, Fields, FormId, Item, Language, Place, QuestionId, Report, RowId, SectionId, SourceFile,
    Stamp, nearest, walk,
};
use crate::expr::{RosterId, Slot};
use crate::form::{Form, SectionKind};

use super::read::given_of;

/// An answers file: a profile on paper.
#[derive(Clone, Debug)]
pub struct AnswersFile {
    /// The form that was asked.
    pub form: FormId,
    /// The day of the interview; the caller's when the file names none.
    pub today: Option<Day>,
    /// The language of the interview.
    pub language: Option<Language>,
    /// The answers as changes; rows are numbered from 1 in each roster.
    pub changes: Vec<Change>,
}

impl AnswersFile {
    /// Returns the profile that the answers add up to.
    pub fn profile(&self, form: &Form) -> Profile {
        profile_of(form, &self.changes)
    }

    /// Returns the answers as the events of a case; rows get the numbers of their events.
    pub fn events(&self, form: &Form, at: Stamp, by: &str) -> Vec<Event> {
        let mut rows: HashMap<(SectionId, RowId), RowId> = HashMap::new();
        let mut counts: HashMap<SectionId, u32> = HashMap::new();
        let mut events = Vec::new();
        for (number, change) in (1_u32..).zip(&self.changes) {
            let mut change = change.clone();
            if let Change::RowAdded { roster } = &change {
                let count = counts.entry(roster.clone()).or_default();
                *count += 1;
                rows.insert((roster.clone(), RowId(*count)), RowId(number));
            }
            if let Change::Answered { at, .. } | Change::Withheld { at, .. } = &mut change {
                let roster = roster_of(form, &at.question);
                at.row = at
                    .row
                    .zip(roster)
                    .and_then(|(row, it)| rows.get(&(it, row)).copied());
            }
            events.push(Event {
                number,
                at,
                by: by.into(),
                form: form.id.clone(),
                version: form.version,
                change,
            });
        }
        events
    }
}

fn roster_of(form: &Form, question: &QuestionId) -> Option<SectionId> {
    let roster = form.question(form.find(question.as_str())?).roster?;
    Some(form.roster(roster).id.clone())
}

/// Makes a profile of changes whose rows are numbered from 1 in each roster.
pub fn profile_of(form: &Form, changes: &[Change]) -> Profile {
    let mut profile = Profile::empty(form.questions().len(), form.rosters().len());
    let mut counts: HashMap<&SectionId, u32> = HashMap::new();
    for change in changes {
        let mut number = 0;
        if let Change::RowAdded { roster } = change {
            let count = counts.entry(roster).or_default();
            *count += 1;
            number = *count;
        }
        let event = Event {
            number,
            at: Stamp::default(),
            by: "file".into(),
            form: form.id.clone(),
            version: form.version,
            change: change.clone(),
        };
        profile.apply(form, &event);
    }
    profile
}

/// Reads an answers file; the keys `expect` and `training` of a case are left to others.
///
/// `day` is the day that relative dates count from when neither `fixed` nor the file names one.
/// Every mistake is reported: unknown form, question or option, impossible date, wrong type.
pub fn read_answers(
    file: &SourceFile,
    forms: &[impl Borrow<Form>],
    fixed: Option<Day>,
    day: Day,
    report: &mut Report,
) -> Option<AnswersFile> {
    walk(file, report, |mut fields, report| {
        let form = fields
            .need("form", report)
            .and_then(|it| find_form(&it, forms, report));
        let today = fields.day("today", report);
        let language = fields.text("language", report).map(Language::new);
        fields.get("expect");
        fields.get("training");
        let answers = fields
            .need("answers", report)
            .and_then(|it| it.fields(report));
        fields.finish(report);
        let (form, answers) = (form?, answers?);
        let from = fixed.or(today).unwrap_or(day);
        let spoken = language.clone().unwrap_or_else(|| Language::new("de"));
        let changes = read_given(&answers, form, from, &spoken, report);
        Some(AnswersFile {
            form: form.id.clone(),
            today,
            language,
            changes,
        })
    })
}

fn find_form<'f>(
    item: &Item<'_>,
    forms: &'f [impl Borrow<Form>],
    report: &mut Report,
) -> Option<&'f Form> {
    let id = item.text(report)?;
    let forms = || forms.iter().map(Borrow::<Form>::borrow);
    let found = forms().find(|it| it.id.as_str() == id);
    if found.is_none() {
        report.error("no_form", item.place(), format!("there is no form `{id}`"));
        let known: Vec<_> = forms().map(|it| it.id.as_str()).collect();
        match nearest(id, known.iter().copied()) {
            Some(near) => report.remedy(format!("did you mean `{near}`?")),
            None => report.remedy(format!("forms here: {}", known.join(", "))),
        }
    }
    found
}

/// Reads the nested tables of `[answers]` or of a rule test's `given`.
pub fn read_given(
    answers: &Fields<'_>,
    form: &Form,
    today: Day,
    language: &Language,
    report: &mut Report,
) -> Vec<Change> {
    let mut reader = Reader {
        form,
        today,
        language,
        report,
        changes: Vec::new(),
    };
    for (key, item) in answers.entries() {
        if let Some(roster) = form.find_roster(key.name) {
            reader.roster(roster, &item);
        } else if form.section(key.name).is_some() {
            if let Some(fields) = item.fields(reader.report) {
                reader.section(key.name, None, &fields);
            }
        } else {
            reader.unknown(key.name, &key.place);
        }
    }
    reader.changes
}

struct Reader<'f, 'r> {
    form: &'f Form,
    today: Day,
    language: &'r Language,
    report: &'r mut Report,
    changes: Vec<Change>,
}

impl Reader<'_, '_> {
    fn roster(&mut self, roster: RosterId, item: &Item<'_>) {
        let section = self.form.roster(roster).id.clone();
        for (number, row) in (1_u32..).zip(item.list(self.report).unwrap_or_default()) {
            self.changes.push(Change::RowAdded {
                roster: section.clone(),
            });
            if let Some(fields) = row.fields(self.report) {
                self.row(roster, RowId(number), &fields);
            }
        }
        self.changes.push(Change::RosterClosed {
            roster: section,
            closed: true,
        });
    }

    fn row(&mut self, roster: RosterId, row: RowId, fields: &Fields<'_>) {
        let own = self.form.roster(roster).id.as_str().to_owned();
        for (key, item) in fields.entries() {
            let per_row = self.form.section(key.name).filter(|it| match it.kind {
                SectionKind::PerRow { roster: of, .. } => of == roster,
                SectionKind::Once | SectionKind::Roster(_) => false,
            });
            match (per_row, item.as_fields()) {
                (Some(section), Some(inner)) => {
                    let section = section.id.as_str().to_owned();
                    self.section(&section, Some(row), &inner);
                }
                _ => self.question(&format!("{own}.{}", key.name), Some(row), &key.place, &item),
            }
        }
    }

    fn section(&mut self, section: &str, row: Option<RowId>, fields: &Fields<'_>) {
        for (key, item) in fields.entries() {
            self.question(&format!("{section}.{}", key.name), row, &key.place, &item);
        }
    }

    fn question(&mut self, id: &str, row: Option<RowId>, place: &Place, item: &Item<'_>) {
        let Some(slot) = self.form.find(id).filter(|it| self.stands_in(*it, row)) else {
            return self.unknown(id, place);
        };
        let question = self.form.question(slot);
        let at = At {
            question: question.id.clone(),
            row,
        };
        let language = self.language.clone();
        match given_of(item, question, self.form, self.today, self.report) {
            Some(Given::Value(value)) => {
                let source = Source::Client;
                self.changes.push(Change::Answered {
                    at,
                    value,
                    source,
                    language,
                });
            }
            Some(Given::Withheld(why)) => self.changes.push(Change::Withheld { at, why, language }),
            None => {}
        }
    }

    fn stands_in(&self, slot: Slot, row: Option<RowId>) -> bool {
        self.form.question(slot).roster.is_some() == row.is_some()
    }

    fn unknown(&mut self, id: &str, place: &Place) {
        self.report.error(
            "unknown_question",
            place.clone(),
            format!("there is no question `{id}` here"),
        );
        let questions = self.form.questions().iter().map(|it| it.id.as_str());
        let sections = self.form.sections().iter().map(|it| it.id.as_str());
        match nearest(id, questions.chain(sections)) {
            Some(near) => self.report.remedy(format!("did you mean `{near}`?")),
            None => self.report.remedy(format!(
                "the questions stand in forms/{}/form.toml",
                self.form.id
            )),
        }
    }
}
