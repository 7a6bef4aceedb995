//! What the rules say of an interview so far.

use super::{Show, plain};
use crate::app::{CaseHead, open_deadlines};
use crate::base::{Day, Language, Report};
use crate::cli::Failure;
use crate::cli::data::{Data, sound};
use crate::document::{DocumentKind, Dossier, Format, Order, compose};
use crate::expr::Value;
use crate::form::Form;
use crate::interview::Interview;
use crate::plan::{Agreed, Rules, agreed, derive};
use crate::profile::{ConsentKind, Words};
use crate::text::{LocaleSummary, Reader, languages_of};

/// The rules of a form, and what they are applied with.
pub(crate) struct Advice<'d> {
    data: &'d Data,
    rules: Rules,
}

impl<'d> Advice<'d> {
    /// Loads the rules of a form.
    pub(crate) fn new(data: &'d Data, form: &Form) -> Result<Self, Failure> {
        let mut report = Report::default();
        let rules = Rules::load(&data.sources, form, &data.directory, &mut report);
        sound(report)?;
        Ok(Self { data, rules })
    }

    /// Writes the plan so far, in the counselor's language if all its texts are there, else in German.
    pub(crate) fn plan(&self, interview: &Interview, show: &Show<'_>) -> Result<String, Failure> {
        let agreed = self.agreed(interview);
        let dossier = Dossier {
            form: interview.form(),
            reading: interview.reading(),
            draft: &agreed.plan,
            agreed: &agreed,
            rules: &self.rules,
            directory: &self.data.directory,
            texts: show.texts,
        };
        let locales = languages_of(&self.data.sources);
        let whole = |it: &&LocaleSummary| it.reader == Reader::Counselor;
        let mut whole = locales.iter().filter(whole);
        let language = if whole.any(|it| it.language == *show.counselor) {
            show.counselor.clone()
        } else {
            Language::new("de")
        };
        let order = Order::new(DocumentKind::Plan, &language);
        let bytes = compose(&dossier, &order)
            .and_then(|it| self.data.templates.lay_out(&it, Format::Markdown))
            .map_err(|it| Failure::refusal(&it))?;
        Ok(plain(&String::from_utf8_lossy(&bytes)))
    }

    /// Returns what the list of cases shows of an interview.
    pub(crate) fn head(&self, interview: &Interview, client: &Language, today: Day) -> CaseHead {
        let plan = self.agreed(interview).plan;
        let (next_deadline, open_deadlines) = open_deadlines(&plan, today);
        CaseHead {
            name: name(interview),
            anonymous: interview.profile().consent() == Some(ConsentKind::Anonymous),
            language: Some(client.clone()),
            form: interview.form().id.clone(),
            last_contact: today,
            next_deadline,
            open_deadlines,
        }
    }

    fn agreed(&self, interview: &Interview) -> Agreed {
        let (directory, calendars) = (&self.data.directory, &self.data.calendars);
        let draft = derive(&interview.reading(), &self.rules, directory, calendars);
        agreed(&draft, interview.profile())
    }
}

fn name(interview: &Interview) -> Words {
    let slot = interview.form().find("person.name");
    match slot.and_then(|it| interview.profile().value(it, None)) {
        Some(Value::Text(name)) => Words::new(&**name),
        _ => Words::default(),
    }
}
