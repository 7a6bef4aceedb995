//! Reads `forms/<form>/path.toml`.

use std::sync::Arc;

use super::{Condition, Demand, Level, Path, Station, StationState, StationTest};
use crate::base::{Code, Fields, GapCode, Item, Place, Report, SourceFile, Sources, nearest, walk};
use crate::expr::{Bound, Scope, Type, compile};
use crate::form::{Form, Kind};
use crate::plan::deadline::Offset;
use crate::plan::rule::{Certainty, Parameters, TestHead, Vocabulary, read_force};

impl Path {
    /// Reads the path of a form; a form without one has none.
    pub(in crate::plan) fn load(
        sources: &Sources,
        form: &Form,
        parameters: &Parameters,
        report: &mut Report,
    ) -> Self {
        let path = format!("forms/{}/path.toml", form.id);
        let Some(bytes) = sources.get(&path) else {
            return Self::default();
        };
        let file = SourceFile::new(&path, bytes, report);
        let names = Vocabulary::new(form, parameters);
        let reader = Reader { form, names };
        let mut stations = walk(&file, report, |mut fields, report| {
            let entries = fields.tables("station", report);
            fields.finish(report);
            let read = entries.into_iter();
            read.filter_map(|it| reader.station(it, report))
                .collect::<Vec<Station>>()
        });
        let mut known: Vec<Code> = Vec::new();
        stations.retain(|it| {
            let twice = known.contains(&it.id);
            if twice {
                let message = format!("the station `{}` stands here twice", it.id);
                report.error("duplicate_id", it.place.clone(), message);
                report.remedy("rename one of them, or take one out");
            }
            known.push(it.id.clone());
            !twice
        });
        Self { stations }
    }
}

struct Reader<'a> {
    form: &'a Form,
    names: Vocabulary<'a>,
}

impl Reader<'_> {
    fn station(&self, mut fields: Fields<'_>, report: &mut Report) -> Option<Station> {
        let place = fields.place();
        let id = fields.need_text("id", report);
        let level = fields.need_word("level", &Level::WORDS, report);
        let here = self.bound(&mut fields, "here", report);
        let open_to = self.bound(&mut fields, "open_to", report);
        let force = read_force(&mut fields, report);
        let certainty = fields.need_word("certainty", Certainty::WORDS, report);
        let refer = fields.boolean("refer", report);
        let law = texts(&mut fields, "law", report);
        let sources = texts(&mut fields, "sources", report);
        let gaps = texts(&mut fields, "gaps", report);
        let conditions = fields.list("conditions", report);
        let conditions = conditions.iter();
        let conditions: Vec<_> = conditions
            .filter_map(|it| self.condition(it, report))
            .collect();
        let tests = fields.tables("test", report).into_iter();
        let tests: Vec<_> = tests
            .filter_map(|it| self.test(it, &conditions, report))
            .collect();
        fields.finish(report);
        check_grounds(&place, &law, &tests, report);
        Some(Station {
            id: Code::new(id?),
            place,
            level: level?,
            here: here?,
            open_to: open_to?,
            conditions,
            force: force?,
            certainty: certainty?,
            refer: refer.unwrap_or(false),
            law,
            sources,
            gaps: gaps.iter().map(|it| GapCode::new(&**it)).collect(),
            tests,
        })
    }

    fn bound(
        &self,
        fields: &mut Fields<'_>,
        key: &'static str,
        report: &mut Report,
    ) -> Option<Bound> {
        let item = fields.need(key, report)?;
        self.compiled(&item, report)
    }

    fn compiled(&self, item: &Item<'_>, report: &mut Report) -> Option<Bound> {
        compile(item, &self.names, &Scope::default(), &Type::Bool, report)
    }

    fn condition(&self, item: &Item<'_>, report: &mut Report) -> Option<Condition> {
        let mut fields = item.fields(report)?;
        let id = fields.need_text("id", report);
        let that = fields.get("that");
        let since = fields.get("since");
        let after = fields.get("after");
        fields.finish(report);
        let demand = match (that, since, after) {
            (Some(that), None, None) => Demand::That(self.compiled(&that, report)?),
            (None, Some(since), Some(after)) => self.time(&since, &after, report)?,
            _ => {
                let message = "a condition has `that`, or `since` with `after`";
                report.error("unclear_condition", item.place(), message);
                report.remedy("write `{ id = \"…\", that = '…' }` or `{ id = \"…\", since = \"…\", after = \"5 years\" }`");
                return None;
            }
        };
        Some(Condition {
            id: Code::new(id?),
            demand,
        })
    }

    fn time(&self, since: &Item<'_>, after: &Item<'_>, report: &mut Report) -> Option<Demand> {
        let id = since.text(report)?;
        let slot = self.form.find(id);
        let slot = slot.filter(|it| {
            let question = self.form.question(*it);
            question.kind == Kind::Date && question.roster.is_none()
        });
        if slot.is_none() {
            let message = format!("`{id}` is no question for a date");
            report.error("unknown_question", since.place(), message);
            let dates = self.form.questions().iter();
            let dates = dates
                .filter(|it| it.kind == Kind::Date)
                .map(|it| it.id.as_str());
            report.did_you_mean(nearest(id, dates), "the questions stand in the form's file");
        }
        let span = after.text(report).and_then(Offset::parse);
        let span = span.filter(|it| !it.is_negative());
        if span.is_none() {
            report.error("bad_span", after.place(), "this is no span of time");
            report.remedy("write a number and days, weeks, months or years: \"5 years\"");
        }
        Some(Demand::Since {
            slot: slot?,
            after: span?,
        })
    }

    fn test(
        &self,
        fields: Fields<'_>,
        conditions: &[Condition],
        report: &mut Report,
    ) -> Option<StationTest> {
        let head = TestHead::read(fields, self.form, report)?;
        let mut expect = head.expect.fields(report)?;
        let state = expect.word("state", &StationState::WORDS, report);
        let missing = codes(&mut expect, "missing", conditions, report);
        let unknown = codes(&mut expect, "unknown", conditions, report);
        let from = expect.day("from", report);
        expect.finish(report);
        Some(StationTest {
            name: head.name,
            place: head.place,
            today: head.today,
            given: head.given,
            state,
            missing,
            unknown,
            from,
        })
    }
}

/// Every station has a test and names its law.
fn check_grounds(place: &Place, law: &[Arc<str>], tests: &[StationTest], report: &mut Report) {
    if tests.is_empty() {
        report.error("no_test", place.clone(), "the station has no test");
        report.remedy("add a [[station.test]] with `today`, `given` and `expect`");
    }
    if law.is_empty() {
        report.error("no_law", place.clone(), "the station names no law");
        report.remedy("add `law = [\"§ …\"]`");
    }
}

fn texts(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> Arc<[Arc<str>]> {
    let items = fields.list(key, report);
    let texts = items.iter().filter_map(|it| it.text(report).map(Arc::from));
    texts.collect()
}

fn codes(
    fields: &mut Fields<'_>,
    key: &'static str,
    conditions: &[Condition],
    report: &mut Report,
) -> Option<Vec<Code>> {
    let items = fields.get(key)?.list(report)?;
    let read = items.iter().filter_map(|it| {
        let code = it.text(report)?;
        if !conditions.iter().any(|it| it.id.as_str() == code) {
            let message = format!("the station has no condition `{code}`");
            report.error("unknown_condition", it.place(), message);
            let known = conditions.iter().map(|it| it.id.as_str());
            report.did_you_mean(nearest(code, known), "add the condition, or take this out");
        }
        Some(Code::new(code))
    });
    Some(read.collect())
}
