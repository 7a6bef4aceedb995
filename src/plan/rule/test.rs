//! Reads one `[[rule.test]]`.

use super::{ForEach, Priority};
use crate::base::{Day, Fields, Item, Language, Place, QuestionId, Report, RowId, nearest};
use crate::expr::Truth;
use crate::form::Form;
use crate::profile::{Change, Profile, profile_of, read_given, relative_day};

/// Answers, and what the rule must make of them; the rule is looked at alone, without its links.
#[derive(Clone, Debug)]
pub struct RuleTest {
    /// What it shows, in English.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// The day.
    pub today: Day,
    /// The answers.
    pub given: Vec<Change>,
    /// What must come of it: for the rule, or row by row.
    pub expect: Vec<(Option<RowId>, Expectation)>,
}

impl RuleTest {
    /// Returns the profile of the answers.
    pub fn profile(&self, form: &Form) -> Profile {
        profile_of(form, &self.given)
    }
}

/// What a rule must make of answers; what is absent isn't looked at.
#[derive(Clone, Debug)]
pub struct Expectation {
    /// Where it stands.
    pub place: Place,
    /// Whether it fires.
    pub fires: Option<Truth>,
    /// The questions that would decide it, in any order.
    pub asks: Option<Vec<QuestionId>>,
    /// The end in law, or the fixed date, or else the day to act by.
    pub due: Option<Day>,
    /// The safe day before it.
    pub safe_by: Option<Day>,
    /// The ends of all deadlines that have a date, in the order of the rule.
    pub deadlines: Option<Vec<Day>>,
    /// The days to act by.
    pub act_by: Option<Vec<Day>>,
    /// The priority.
    pub priority: Option<Priority>,
}

impl Expectation {
    /// Tells whether it looks at dates or priority, which only a rule that fires has.
    pub const fn is_dated(&self) -> bool {
        let dated = self.due.is_some() || self.safe_by.is_some();
        let listed = self.act_by.is_some() || self.deadlines.is_some();
        dated || listed || self.priority.is_some()
    }
}

/// The words for what a rule does; `true` and `false` may stand without quotes.
pub const FIRES: [(&str, Truth); 3] = [
    ("true", Truth::True),
    ("false", Truth::False),
    ("unknown", Truth::Unknown),
];

/// What every test in a data file states before what it expects.
pub(in crate::plan) struct TestHead<'a> {
    pub(in crate::plan) name: String,
    pub(in crate::plan) place: Place,
    pub(in crate::plan) today: Day,
    pub(in crate::plan) given: Vec<Change>,
    /// What must come of it, still unread.
    pub(in crate::plan) expect: Item<'a>,
}

impl<'a> TestHead<'a> {
    /// Reads a test's table to its end; nothing without a day or an expectation.
    pub(in crate::plan) fn read(
        mut fields: Fields<'a>,
        form: &Form,
        report: &mut Report,
    ) -> Option<Self> {
        let place = fields.place();
        let name = fields.need_text("name", report).unwrap_or_default();
        let today = fields.need_day("today", report);
        let given = fields.get("given").and_then(|it| it.fields(report));
        let expect = fields.need("expect", report);
        fields.finish(report);
        let (today, expect) = (today?, expect?);
        let given = given.map_or_else(Vec::new, |it| {
            read_given(&it, form, today, &Language::new("de"), report)
        });
        Some(Self {
            name: name.to_owned(),
            place,
            today,
            given,
            expect,
        })
    }
}

pub(super) fn read_test(
    fields: Fields<'_>,
    form: &Form,
    for_each: Option<&ForEach>,
    report: &mut Report,
) -> Option<RuleTest> {
    let head = TestHead::read(fields, form, report)?;
    let expect = expectations(&head.expect, form, head.today, for_each, report);
    Some(RuleTest {
        name: head.name,
        place: head.place,
        today: head.today,
        given: head.given,
        expect,
    })
}

fn expectations(
    item: &Item<'_>,
    form: &Form,
    today: Day,
    for_each: Option<&ForEach>,
    report: &mut Report,
) -> Vec<(Option<RowId>, Expectation)> {
    let Some(mut fields) = item.fields(report) else {
        return Vec::new();
    };
    let mut read = Vec::new();
    let rows = fields.get("rows");
    if let Some(rows) = rows.as_ref().filter(|_| for_each.is_none()) {
        report.error("no_rows", rows.place(), "this rule does not fire for rows");
        report.remedy("take `rows` out, or give the rule `for_each`");
    }
    let rows = rows.and_then(|it| it.fields(report));
    for (key, item) in rows.map(|it| it.entries()).unwrap_or_default() {
        let row = key.name.parse().ok().filter(|it| *it > 0);
        if row.is_none() {
            let message = format!("`{}` is no row", key.name);
            report.error("bad_row", key.place, message);
            report.remedy("rows are numbered from 1 in the order of the answers");
        }
        let fields = item.fields(report);
        let found = fields.map(|it| expectation(it, form, today, report));
        read.extend(row.zip(found).map(|(row, it)| (Some(RowId(row)), it)));
    }
    read.push((None, expectation(fields, form, today, report)));
    read
}

fn expectation(
    mut fields: Fields<'_>,
    form: &Form,
    today: Day,
    report: &mut Report,
) -> Expectation {
    let place = fields.place();
    let fires = fields.get("fires").and_then(|it| fires(&it, report));
    let asks = fields.get("asks").map(|it| asks(&it, form, report));
    let mut date = |key| {
        let item = fields.get(key)?;
        day_of(&item, today, report)
    };
    let (due, safe_by) = (date("due"), date("safe_by"));
    let mut dates = |key| {
        let item = fields.get(key)?;
        let items = item.as_list().unwrap_or_else(|| vec![item]);
        let days = items.iter().filter_map(|it| day_of(it, today, report));
        Some(days.collect::<Vec<_>>())
    };
    let (act_by, deadlines) = (dates("act_by"), dates("deadlines"));
    let priority = fields.word("priority", Priority::WORDS, report);
    fields.finish(report);
    Expectation {
        place,
        fires,
        asks,
        due,
        safe_by,
        deadlines,
        act_by,
        priority,
    }
}

/// Reads `true`, `false` or `"unknown"`.
fn fires(item: &Item<'_>, report: &mut Report) -> Option<Truth> {
    item.as_boolean()
        .map(Truth::from)
        .or_else(|| item.word(&FIRES, report))
}

fn asks(item: &Item<'_>, form: &Form, report: &mut Report) -> Vec<QuestionId> {
    let items = item.list(report).unwrap_or_default();
    let questions = items.iter().filter_map(|it| {
        let id = it.text(report)?;
        if form.find(id).is_none() && form.find_roster(id).is_none() {
            let message = format!("there is no question `{id}`");
            report.error("unknown_question", it.place(), message);
            let known = form.questions().iter().map(|it| it.id.as_str());
            let near = nearest(id, known);
            report.did_you_mean(near, "the questions stand in the form's file");
        }
        Some(QuestionId::new(id))
    });
    questions.collect()
}

/// Reads a date, or `"T+5"` for a day counted from the test's own.
fn day_of(item: &Item<'_>, today: Day, report: &mut Report) -> Option<Day> {
    let relative = item.as_text().and_then(|it| relative_day(it, today));
    relative.or_else(|| item.day(report))
}
