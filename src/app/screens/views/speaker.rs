//! Words for what is looked at beside the plan.

use super::{Told, ViewLine};
use crate::app::OpenCase;
use crate::base::{Language, MeasureId, RowId, RuleId};
use crate::document::Words;
use crate::plan::settled::ItemPart;
use crate::profile::{Decision, ItemParts, Settled};
use crate::text::{Args, TextKey, format_day};

/// Says in the counselor's language what the open case holds.
pub(super) struct Speaker<'a> {
    pub(super) case: &'a OpenCase,
    pub(super) words: Words<'a>,
    pub(super) language: &'a Language,
}

impl<'a> Speaker<'a> {
    pub(super) const fn new(case: &'a OpenCase, words: Words<'a>, language: &'a Language) -> Self {
        Self {
            case,
            words,
            language,
        }
    }

    pub(super) fn say(&self, key: &'static str) -> String {
        self.with(key, &Args::new())
    }

    pub(super) fn with(&self, key: &'static str, args: &Args<'_>) -> String {
        self.words.text(&TextKey::new(key), args)
    }

    /// Returns the settled plans, the earliest first.
    pub(super) fn settled(&self) -> &'a [Settled] {
        self.case.interview().profile().settled()
    }

    /// Names a measure: as the plan does, else as its rule does, for what is no longer in it.
    pub(super) fn measure(&self, id: &MeasureId) -> String {
        if let Some(measure) = self.case.plan().measure(id.as_str()) {
            return self.words.short(measure);
        }
        let edits = self.case.agreed().edits();
        let changed = edits.changes.get(id).and_then(|it| it.title.as_ref());
        let own = edits.measures.iter().find(|it| it.id == *id);
        if let Some(own) = changed.or_else(|| own.map(|it| &it.text)) {
            return own.as_str().to_owned();
        }
        self.rule_title(id)
    }

    /// Names a measure as its rule does, with its row.
    pub(super) fn rule_title(&self, id: &MeasureId) -> String {
        let (rule, row) = named(id);
        let key = TextKey::rule(&rule).attribute("title");
        let title = self.words.find(&key, &Args::new());
        let title = title.unwrap_or_else(|| format!("[{rule}]"));
        match row {
            Some(row) => format!("{title} ({})", self.words.row_name(row)),
            None => title,
        }
    }

    /// Says what was decided.
    pub(super) fn decision(&self, decision: Option<&Decision>) -> String {
        match decision {
            None | Some(Decision::Reopened) => self.say("decision-proposed"),
            Some(Decision::Accepted) => self.say("decision-accepted"),
            Some(Decision::Done | Decision::Closed { .. }) => self.say("decision-done"),
            Some(Decision::Rejected(reason)) => {
                let args = Args::new().text("reason", reason.as_str());
                self.with("decision-rejected-because", &args)
            }
        }
    }

    /// Says a part of a measure.
    pub(super) fn part(&self, part: ItemPart, parts: &ItemParts) -> String {
        let said = match part {
            ItemPart::Priority => {
                let code = parts.priority.as_str().to_ascii_lowercase();
                self.words.word("priority", &code)
            }
            ItemPart::Lead => self.words.actor(&parts.lead),
            ItemPart::With => self.words.actors(&parts.with),
            ItemPart::Decides => self.words.actors(&parts.decides),
            ItemPart::Due => self.days(parts.due.as_slice()),
            ItemPart::ActBy => self.days(&parts.act_by),
            ItemPart::Documents => {
                let papers = parts.documents.iter().map(|it| self.words.document(it));
                papers.collect::<Vec<_>>().join(" · ")
            }
            ItemPart::Certainty => self.words.word("certainty", parts.certainty.as_str()),
        };
        if said.is_empty() {
            self.say("views-none")
        } else {
            said
        }
    }

    fn days(&self, days: &[crate::base::Day]) -> String {
        let days = days.iter().map(|it| format_day(self.language, *it));
        days.collect::<Vec<_>>().join(" · ")
    }

    /// Says the day of a measure: when to do it, else when it is due.
    pub(super) fn day_of(&self, parts: &ItemParts) -> String {
        let day = parts.act_by.first().or(parts.due.as_ref());
        day.map(|it| format_day(self.language, *it))
            .unwrap_or_default()
    }

    /// Tells all parts that hold something.
    pub(super) fn all_parts(&self, parts: &ItemParts) -> Vec<Told> {
        let none = self.say("views-none");
        let all = ALL.into_iter().map(|it| (it, self.part(it, parts)));
        let held = all.filter(|it| it.1 != none);
        held.map(|(part, said)| Told::Labelled(self.words.word("part", part.code()), said))
            .collect()
    }
}

/// The parts in the order in which they are told.
const ALL: [ItemPart; 8] = [
    ItemPart::Priority,
    ItemPart::Due,
    ItemPart::ActBy,
    ItemPart::Lead,
    ItemPart::With,
    ItemPart::Decides,
    ItemPart::Documents,
    ItemPart::Certainty,
];

/// Returns the rule of a measure and its row.
pub(super) fn named(id: &MeasureId) -> (RuleId, Option<RowId>) {
    let (rule, row) = id.as_str().split_once('@').unwrap_or((id.as_str(), ""));
    (RuleId::new(rule), row.parse().ok().map(RowId))
}

impl ViewLine {
    /// Makes a line whose title heads what is told.
    pub(super) fn headed((sign, when): (String, String), title: String, told: Vec<Told>) -> Self {
        let heading = Told::Heading(title.clone());
        Self {
            sign,
            when,
            title,
            told: std::iter::once(heading).chain(told).collect(),
        }
    }
}
