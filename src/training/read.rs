//! Case files: the answers, then `expect` and `training` from the same text.

use std::borrow::Borrow;

use super::{Case, Expect, Hidden, Practice};
use crate::base::{
    ActorId, Day, Fields, Item, Place, QuestionId, Report, RowId, RuleId, SourceFile, nearest, walk,
};
use crate::form::Form;
use crate::profile::{At, read_answers, relative_day};

/// Reads a case; every mistake is reported.
///
/// Relative dates count from `fixed`, else from the file's `today`, which a case must name.
pub fn read_case(
    file: &SourceFile,
    forms: &[impl Borrow<Form>],
    fixed: Option<Day>,
    report: &mut Report,
) -> Option<Case> {
    let mut answers = read_answers(file, forms, fixed, Day::FIRST, report)?;
    answers.today = fixed.or(answers.today);
    let mut forms = forms.iter().map(Borrow::<Form>::borrow);
    let form = forms.find(|it| it.id == answers.form)?;
    let Some(today) = answers.today else {
        report.error(
            "missing_key",
            Place::file(file.path()),
            "a case needs `today`",
        );
        report.remedy("add a line such as `today = 2026-11-21`, which relative dates count from");
        return None;
    };
    // Its syntax was reported with the answers.
    let mut known = Report::default();
    let (expects, practice) = walk(file, &mut known, |mut fields, _| {
        let expects = fields.tables("expect", report);
        let expects = expects
            .into_iter()
            .filter_map(|it| expect(it, today, report))
            .collect();
        let training = fields.get("training").and_then(|it| it.fields(report));
        (expects, training.and_then(|it| practice(it, form, report)))
    });
    Some(Case {
        answers,
        expects,
        practice,
    })
}

fn expect(mut fields: Fields<'_>, today: Day, report: &mut Report) -> Option<Expect> {
    let place = fields.place();
    fields.get("line").and_then(|it| it.integer(report));
    let measure = fields.need_text("measure", report);
    let lead = fields.text("lead", report).map(ActorId::new);
    let with = fields
        .get("with")
        .map(|it| it.texts(report))
        .unwrap_or_default();
    let decides = fields.text("decides", report).map(ActorId::new);
    let act_by = fields.get("act_by").and_then(|it| days(&it, today, report));
    let due = fields.get("due").and_then(|it| day(&it, today, report));
    let after = fields.get("after").map(|it| it.texts(report));
    let only_if = fields.text("only_if", report).map(RuleId::new);
    fields.finish(report);
    Some(Expect {
        place,
        measure: measure?.to_owned(),
        lead,
        with: with.into_iter().map(ActorId::new).collect(),
        decides,
        act_by,
        due,
        after: after.map(|it| it.into_iter().map(str::to_owned).collect()),
        only_if,
    })
}

fn days(item: &Item<'_>, today: Day, report: &mut Report) -> Option<Vec<Day>> {
    match item.as_list() {
        Some(items) => items.iter().map(|it| day(it, today, report)).collect(),
        None => day(item, today, report).map(|it| vec![it]),
    }
}

fn day(item: &Item<'_>, today: Day, report: &mut Report) -> Option<Day> {
    let relative = item.as_text().and_then(|it| relative_day(it, today));
    let found = relative.or_else(|| item.date()?.whole());
    if found.is_none() {
        report.error(
            "impossible_date",
            item.place(),
            "this is no day of the calendar",
        );
        report.remedy("write 2026-12-29, or \"T+38\" for 38 days after `today`");
    }
    found
}

fn practice(mut fields: Fields<'_>, form: &Form, report: &mut Report) -> Option<Practice> {
    let level = fields
        .need("level", report)
        .and_then(|it| it.integer(report));
    let title = fields.need_text("title", report);
    let hidden = fields.tables("hidden", report).into_iter();
    let hidden = hidden
        .filter_map(|it| hidden_fact(it, form, report))
        .collect();
    fields.finish(report);
    let level = u8::try_from(level?).unwrap_or(u8::MAX);
    Some(Practice {
        level,
        title: title?.to_owned(),
        hidden,
    })
}

fn hidden_fact(mut fields: Fields<'_>, form: &Form, report: &mut Report) -> Option<Hidden> {
    let item = fields.need("question", report);
    let row = fields.get("row").and_then(|it| it.integer(report));
    fields.finish(report);
    let item = item?;
    let name = item.text(report)?;
    if form.find(name).is_none() {
        report.error(
            "unknown_question",
            item.place(),
            format!("there is no question `{name}`"),
        );
        let near = nearest(name, form.questions().iter().map(|it| it.id.as_str()));
        report.did_you_mean(near, "the questions stand in the form's file");
        return None;
    }
    let row = row.and_then(|it| u32::try_from(it).ok()).map(RowId);
    Some(Hidden(At {
        question: QuestionId::new(name),
        row,
    }))
}
