//! Reads one `[[rule]]`.

use std::sync::Arc;

use super::date::Dates;
use super::guard::Guards;
use super::parameter::Vocabulary;
use super::part::{actors, after, force, need, only_if, shared};
use super::reference::Mentions;
use super::test::read_test;
use super::{
    After, Basic, Certainty, Domain, ForEach, OnlyIf, Outcome, Paper, Parameters, Rule,
    Scope as RuleScope,
};
use crate::base::{DocumentCode, Fields, GapCode, Item, MeasureId, Report, RuleId};
use crate::directory::Directory;
use crate::expr::{Names as _, Scope, Type, compile};
use crate::form::Form;

/// What a rule's names mean.
#[derive(Clone, Copy)]
pub(super) struct World<'a> {
    pub(super) form: &'a Form,
    pub(super) directory: &'a Directory,
    pub(super) parameters: &'a Parameters,
    pub(super) guards: &'a Guards,
}

/// Reads a rule; nothing when a part is missing without which it can't be one.
pub(super) fn read_rule(
    mut fields: Fields<'_>,
    world: World<'_>,
    mentions: &mut Mentions,
    report: &mut Report,
) -> Option<Rule> {
    let names = Vocabulary::new(world.form, world.parameters);
    let item = fields.need("id", report);
    let id = item.as_ref().and_then(|it| rule_id(it, report));
    let force = force(&mut fields, report);
    let scope = fields.need_word("scope", RuleScope::WORDS, report);
    let certainty = fields.need_word("certainty", Certainty::WORDS, report);
    let for_each = (fields.get("for_each")).and_then(|it| for_each(&it, &names, report));
    let row = row_scope(for_each.as_ref());
    let when = fields.need("when", report);
    let when = when.and_then(|it| compile(&it, &names, &row, &Type::Bool, report));
    let need = fields.need("need", report).and_then(|it| need(&it, report));
    let basic = fields.word("basic", Basic::WORDS, report);
    let actors = actors(&mut fields, world.directory, report);
    let despite = world.guards.places(&fields.list("despite", report), report);
    let paper = fields.word("paper", Paper::WORDS, report);
    let documents = shared(&mut fields, "documents", |it| DocumentCode::new(it), report);
    let law = shared(&mut fields, "law", |it| Arc::from(it), report);
    let sources = shared(&mut fields, "sources", |it| Arc::from(it), report);
    let gaps = shared(&mut fields, "gaps", |it| GapCode::new(it), report);
    let dates = Dates::read(&mut fields, &names, &row, report);
    let links = Links::read(&mut fields, report);
    let tests = fields.tables("test", report).into_iter();
    let test = |it| read_test(it, world.form, for_each.as_ref(), report);
    let tests = tests.filter_map(test).collect();
    fields.finish(report);
    let (id, item) = (id?, item?);
    dates.check(&links, &item, report);
    mentions.note(&id, &item.place(), &links, report);
    mentions.note_urgent(dates.urgent.as_ref());
    let (need, actors) = (need?, actors?);
    Some(Rule {
        measure: MeasureId::new(id.as_str()),
        id,
        place: item.place(),
        force: force?,
        scope: scope?,
        certainty: certainty?,
        when: when?,
        for_each,
        paper: paper.unwrap_or_else(|| usual_paper(need.domain)),
        need,
        basic,
        held_by: world.guards.holding(&actors, &despite, world.directory),
        actors,
        documents,
        law,
        sources,
        gaps,
        act_by: dates.act_by,
        no_due_because: dates.no_due_because,
        deadlines: dates.deadlines,
        priority: dates.priority?,
        duration: dates.duration,
        urgent: dates.urgent,
        after: links.after,
        only_if: links.only_if,
        starts_on: links.starts_on,
        parameters: names.take_asked(),
        tests,
    })
}

/// How a rule hangs together with others.
pub(super) struct Links {
    pub(super) after: Vec<After>,
    pub(super) only_if: Option<OnlyIf>,
    pub(super) starts_on: Option<Outcome>,
}

impl Links {
    fn read(fields: &mut Fields<'_>, report: &mut Report) -> Self {
        let links = fields.tables("after", report);
        let after: Vec<_> = links
            .into_iter()
            .filter_map(|it| after(it, report))
            .collect();
        let follow_up = fields.get("only_if");
        let only_if = follow_up.and_then(|it| only_if(&it, report));
        let item = fields.get("starts_on");
        let starts_on = item.as_ref().and_then(|it| it.word(Outcome::WORDS, report));
        if let Some(item) = item.filter(|_| after.is_empty()) {
            let message = "nothing says whose outcome this measure starts on";
            report.error("starts_on_nothing", item.place(), message);
            report.remedy("add `after = [ { rule = \"…\", link = \"start_start\" } ]`");
        }
        Self {
            after,
            only_if,
            starts_on,
        }
    }
}

/// Papers that others may see name neither status nor protection, unless the author of the rule
/// says that its `.client` text doesn't.
const fn usual_paper(domain: Domain) -> Paper {
    match domain {
        Domain::Residence | Domain::Protection => Paper::File,
        Domain::Housing
        | Domain::Livelihood
        | Domain::Health
        | Domain::Language
        | Domain::Education
        | Domain::Work
        | Domain::Family
        | Domain::Social
        | Domain::Letters => Paper::Client,
    }
}

/// Reads an id: words of small letters, digits and `_`, with dots between them.
fn rule_id(item: &Item<'_>, report: &mut Report) -> Option<RuleId> {
    let id = item.text(report)?;
    let letter = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
    let word =
        |it: &str| it.starts_with(|it: char| it.is_ascii_lowercase()) && it.chars().all(letter);
    if !id.split('.').all(word) {
        report.error("bad_id", item.place(), format!("`{id}` is not an id"));
        report.remedy("use words of small ASCII letters, digits and `_` with dots between them");
    }
    Some(RuleId::new(id))
}

fn for_each(item: &Item<'_>, names: &Vocabulary<'_>, report: &mut Report) -> Option<ForEach> {
    let mut fields = item.fields(report)?;
    let row = fields.need_text("row", report);
    let within = fields.need("in", report);
    let roster = within.as_ref().and_then(|it| {
        let name = it.text(report)?;
        let roster = names.roster(name);
        if roster.is_none() {
            let message = format!("`{name}` is no roster of the form");
            report.error("unknown_roster", it.place(), message);
            report.remedy("name a section with `repeats`, such as \"household\"");
        }
        roster
    });
    let condition = fields.get("where");
    fields.finish(report);
    let mut each = ForEach {
        row: row?.into(),
        roster: roster?,
        condition: None,
    };
    let scope = row_scope(Some(&each));
    each.condition = condition.and_then(|it| compile(&it, names, &scope, &Type::Bool, report));
    Some(each)
}

/// Returns the scope of a rule's expressions: its row is known by the name given there.
fn row_scope(for_each: Option<&ForEach>) -> Scope {
    Scope {
        row: for_each.map(|it| (vec![Arc::clone(&it.row)], it.roster)),
    }
}
