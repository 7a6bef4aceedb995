//! What the plan knows about one measure besides who does what, in words: how its dates were
//! counted, what offices owe, what it holds up, what is left when a date can't be kept.
//!
//! Screens show all of it; papers have sections of their own for the same facts.

use super::Words;
use super::catalogue::length;
use crate::base::{Day, MeasureId};
use crate::expr::Value;
use crate::plan::deadline::DeadlineKind;
use crate::plan::{CriticalChain, Dated, Measure, Owed, ParameterRead, Unreachable};
use crate::text::{Args, TextKey};

/// Something to be known about a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fact {
    /// What kind of fact it is, for people.
    pub label: TextKey,
    /// The fact.
    pub text: String,
}

const fn fact(label: &'static str, text: String) -> Fact {
    let label = TextKey::new(label);
    Fact { label, text }
}

impl Words<'_> {
    /// Says why the date of a measure can't be kept, and what is left; nothing where it can be.
    pub fn missed(&self, measure: &Measure) -> Vec<Fact> {
        let Some(late) = self.unreachable(&measure.id) else {
            return Vec::new();
        };
        let route = late.urgent.as_ref();
        let route = route.map(|it| fact("fact-urgent", self.urgent(it)));
        let waits = (late.chain.len() > 1).then(|| fact("fact-chain", self.in_line(&late.chain)));
        let others = (!late.plan_b.is_empty()).then(|| fact("fact-plan_b", self.all(&late.plan_b)));
        route.into_iter().chain(waits).chain(others).collect()
    }

    /// Says what else is known about a measure: its other deadlines and how they were counted, what
    /// offices owe, what it holds up and how much time there is to spare.
    pub fn facts(&self, measure: &Measure) -> Vec<Fact> {
        // What comes from an office stands below, as what it owes.
        let ours = measure.deadlines.iter();
        let ours = ours.filter(|it| it.kind != DeadlineKind::Inbound);
        let several = ours.clone().count() > 1;
        let mut facts = Vec::new();
        for dated in ours {
            facts.extend(several.then(|| fact("plan-deadlines", self.deadline(dated))));
            facts.extend(self.counting(dated));
        }
        let asked = measure.undated.iter();
        facts.extend(asked.map(|it| fact("fact-undated", self.asked(it))));
        facts.extend(self.spare(measure));
        facts.extend(self.office_time(measure));
        facts.extend(self.begins_with(measure));
        let owed = self.dossier().draft.owed.iter();
        let owed = owed.filter(|it| it.measure == measure.id);
        facts.extend(owed.map(|it| fact("fact-owed", self.owed_line(it))));
        facts.extend(self.follow_ups(measure));
        facts
    }

    /// Says what the law calls something on the day; numbers of the law stand in the rule's own
    /// text.
    pub fn in_law(&self, read: &ParameterRead) -> Option<String> {
        let Value::Code(code) = &read.value else {
            return None;
        };
        let args = Args::new()
            .text("value", self.word(read.id.as_str(), code.as_str()))
            .day("day", read.from)
            .text("certainty", self.word("certainty", read.certainty.code()));
        Some(self.text(&TextKey::new("document-parameter"), &args))
    }

    fn unreachable(&self, id: &MeasureId) -> Option<&Unreachable> {
        let mut all = self.dossier().draft.unreachable.iter();
        all.find(|it| it.measure == *id)
    }

    fn deadline(&self, dated: &Dated) -> String {
        let args = Args::new()
            .text("kind", self.word("deadline", dated.kind.code()))
            .day("due", dated.counted.due)
            .day("safe", dated.counted.safe_by);
        self.text(&TextKey::new("explain-deadline"), &args)
    }

    /// Says how a date was counted: from which letter, by which readings, from what was not known.
    fn counting(&self, dated: &Dated) -> Vec<Fact> {
        let mut lines = self.readings(&dated.counted);
        if dated.from_partial {
            lines.push(self.say("fact-from_partial"));
        }
        let today = self.dossier().draft.today;
        if let Some(day) = dated.ideal.filter(|it| *it >= today) {
            lines.push(self.text(&TextKey::new("fact-ideal"), &Args::new().day("day", day)));
        }
        let lines = lines.into_iter().map(|it| fact("fact-counted", it));
        lines.collect()
    }

    /// Says how much time there is to spare before a hard date, and on which chain it stands.
    fn spare(&self, measure: &Measure) -> Vec<Fact> {
        let critical = self.dossier().draft.critical.as_ref();
        let critical = critical.filter(|it| it.measures.contains(&measure.id));
        let missed = self.unreachable(&measure.id).is_some();
        let chain = critical.filter(|_| !missed);
        let chain = chain.map(|it| fact("fact-critical", self.critical(it)));
        let timing = measure.timing;
        let slack = timing.slack.filter(|_| !missed);
        let slack = slack.map(|it| fact("fact-slack", self.slack(it, timing.latest_start)));
        chain.into_iter().chain(slack).collect()
    }

    fn critical(&self, chain: &CriticalChain) -> String {
        let args = Args::new()
            .text("chain", self.in_line(&chain.measures))
            .text("slack", self.slack(chain.slack, None));
        self.text(&TextKey::new("fact-critical-chain"), &args)
    }

    fn slack(&self, days: i64, latest: Option<Day>) -> String {
        let key = if days < 0 {
            "fact-slack-missing"
        } else {
            "fact-slack-days"
        };
        let args = Args::new().integer("count", days.abs());
        let said = self.text(&TextKey::new(key), &args);
        let Some(day) = latest else {
            return said;
        };
        let begin = Args::new().text("slack", said).day("day", day);
        self.text(&TextKey::new("fact-latest_start"), &begin)
    }

    fn office_time(&self, measure: &Measure) -> Option<Fact> {
        let time = measure.duration?;
        let args = Args::new()
            .text("min", length(self, time.min))
            .text("typical", length(self, time.typical))
            .text("max", length(self, time.max));
        let text = self.text(&TextKey::new("catalogue-duration"), &args);
        Some(fact("catalogue-office_time", text))
    }

    fn begins_with(&self, measure: &Measure) -> Option<Fact> {
        let starts = measure.starts_on.as_ref()?;
        let key = TextKey::named(format!("fact-starts_on-{}", starts.outcome.code()));
        let args = Args::new().text("measures", self.all(&starts.measures));
        Some(fact("plan-together", self.text(&key, &args)))
    }

    /// Says what an office owes, by when, and what is left when it doesn't come.
    fn owed_line(&self, owed: &Owed) -> String {
        let args = Args::new()
            .text("what", self.owes(owed))
            .day("day", owed.dated.counted.due);
        let what = self.text(&TextKey::new("fact-owed-line"), &args);
        let by = owed.by.as_ref().map(|it| self.actor(it));
        let then = self.owes_then(owed).map(|then| {
            let args = Args::new().text("then", then);
            self.text(&TextKey::new("fact-owed-then"), &args)
        });
        let planned = owed.from_filing;
        let planned = planned.then(|| self.say("document-owed-from_filing"));
        let said = std::iter::once(what).chain(by).chain(then).chain(planned);
        said.collect::<Vec<_>>().join(" · ")
    }

    /// Says which measures stand ready in case this one brings nothing.
    fn follow_ups(&self, measure: &Measure) -> Vec<Fact> {
        let all = self.dossier().draft.measures.iter();
        let ready = all.filter_map(|other| {
            let condition = other.only_if.as_ref()?;
            if !condition.measures.contains(&measure.id) {
                return None;
            }
            let due = other.due.date().filter(|_| other.act_by.is_empty());
            let days: Vec<Day> = other.act_by.iter().copied().chain(due).collect();
            let args = Args::new()
                .text("days", self.days(&days))
                .text("measure", self.short(other));
            let key = TextKey::named(format!("fact-plan_b-{}", condition.lacks.code()));
            Some(fact("fact-plan_b", self.text(&key, &args)))
        });
        ready.collect()
    }

    fn all(&self, ids: &[MeasureId]) -> String {
        self.listed(self.titles(ids))
    }

    /// Names measures one behind the other, as they wait for each other.
    fn in_line(&self, ids: &[MeasureId]) -> String {
        let arrow = format!(" {} ", self.say("fact-arrow"));
        let titles = self.titles(ids);
        let titles = titles.iter().map(|it| super::isolate::isolated(it));
        titles.collect::<Vec<_>>().join(&arrow)
    }

    fn titles(&self, ids: &[MeasureId]) -> Vec<String> {
        let known = ids.iter();
        let known = known.filter_map(|it| self.dossier().draft.measure(it.as_str()));
        known.map(|it| self.short(it)).collect()
    }
}
