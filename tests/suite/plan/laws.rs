//! Laws that hold for all answers, all links and all files.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::rule;
use super::shipped::{Shipped, shipped};
use super::world::{World, today, world};
use lotse::base::{Code, Day, Language, NonAnswer, PartialDate, Report, RowId, Sources};
use lotse::expr::{Answers as _, RosterId, Value};
use lotse::form::{Kind, Question};
use lotse::plan::rule::LinkKind;
use lotse::plan::{Draft, Rules, derive};
use lotse::profile::{AnswerTable, At, Change, Reading, Source, Way, profile_of};

pub(super) static SHIPPED: LazyLock<Shipped> = LazyLock::new(|| shipped(&mut Report::default()));
static WORLD: LazyLock<World> = LazyLock::new(world);

/// Answers a question from a number, or leaves it, or withholds it.
fn given(question: &Question, row: Option<RowId>, seed: u32) -> Option<Change> {
    let at = At {
        question: question.id.clone(),
        row,
    };
    let language = Language::new("de");
    if seed.is_multiple_of(5) {
        return None;
    }
    if seed.is_multiple_of(7) {
        let why = NonAnswer::ALL[seed as usize / 7 % 4];
        return Some(Change::Withheld { at, why, language });
    }
    Some(Change::Answered {
        at,
        value: value(question, seed)?,
        source: Source::Client,
        language,
    })
}

fn value(question: &Question, seed: u32) -> Option<Value> {
    let code = |at: u32| {
        let list = SHIPPED.form.list(question.kind.list()?)?;
        let codes: Vec<_> = list.codes().collect();
        Some(Value::Code(Code::new(codes[at as usize % codes.len()])))
    };
    let near = today().plus_days(i64::from(seed % 300) - 100)?;
    Some(match &question.kind {
        Kind::Text | Kind::LongText | Kind::Phone | Kind::Email => Value::Text("x".into()),
        Kind::Integer | Kind::Scale => Value::Int(i64::from(seed % 5) + 1),
        Kind::Decimal | Kind::Money => Value::Decimal((seed % 40).into()),
        Kind::Date if seed.is_multiple_of(11) => Value::Date(PartialDate::Year(near.year())),
        Kind::Date => Value::Date(PartialDate::Day(near)),
        Kind::Time => Value::Time(600),
        Kind::Choice(_) => code(seed)?,
        Kind::Choices(_) => Value::List(vec![code(seed)?, code(seed / 3)?]),
        Kind::Note | Kind::Computed(_) => return None,
    })
}

/// Makes answers of a list of numbers, with up to three people in the household.
pub(super) fn changes(seeds: &[u32]) -> Vec<Change> {
    let form = &SHIPPED.form;
    let mut seeds = seeds.iter().copied().cycle();
    let mut next = move || seeds.next().unwrap_or_default();
    let mut changes = Vec::new();
    for (at, roster) in form.rosters().iter().enumerate() {
        let at = RosterId(u16::try_from(at).unwrap());
        let rows = next() % 4;
        for row in 1..=rows {
            let roster = roster.id.clone();
            changes.push(Change::RowAdded { roster });
            let own = form.questions().iter().filter(|it| it.roster == Some(at));
            changes.extend(own.filter_map(|it| given(it, Some(RowId(row)), next())));
        }
        let (roster, closed) = (roster.id.clone(), next() % 2 == 0);
        changes.push(Change::RosterClosed { roster, closed });
    }
    let once = form.questions().iter().filter(|it| it.roster.is_none());
    changes.extend(once.filter_map(|it| given(it, None, next())));
    changes
}

pub(super) fn plan(changes: &[Change], day: Day) -> Draft {
    let profile = profile_of(&SHIPPED.form, changes);
    let way = Way::new(&SHIPPED.form, &profile, day);
    let reading = Reading::new(&profile, &way);
    let shipped = &*SHIPPED;
    derive(
        &reading,
        &shipped.rules,
        &shipped.directory,
        &shipped.calendars,
    )
}

pub(super) fn any_seeds() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(0..10_000_u32, 97)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_plan_holds_together(seeds in any_seeds()) {
        let changes = changes(&seeds);
        let draft = plan(&changes, today());
        prop_assert_eq!(format!("{draft:?}"), format!("{:?}", plan(&changes, today())));
        let mut ids: Vec<_> = draft.measures.iter().map(|it| it.id.as_str()).collect();
        for measure in &draft.measures {
            for link in &measure.after {
                let other = draft.measure(link.measure.as_str());
                prop_assert!(other.is_some(), "{} waits for nothing", measure.id);
                let start = other.map(|it| it.timing.earliest_start);
                prop_assert!(start <= Some(measure.timing.earliest_start));
            }
            prop_assert!(measure.act_by.iter().all(|it| *it >= today()));
            prop_assert!(!measure.because.is_empty(), "{} says no why", measure.id);
            let need = draft.needs.iter().find(|it| it.id == measure.need);
            prop_assert!(need.is_some_and(|it| it.measures.contains(&measure.id)));
        }
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), draft.measures.len());
        prop_assert!(draft.deadlines.is_sorted_by_key(|it| it.dated.counted.due));
        prop_assert!(draft.open_questions.is_sorted_by_key(|it| std::cmp::Reverse(it.weight)));
        for question in &draft.open_questions {
            prop_assert!(question.withheld != Some(NonAnswer::NotApplicable));
            prop_assert!(!question.rules.is_empty());
        }
    }

    #[test]
    fn a_table_holds_what_the_reading_holds(seeds in any_seeds()) {
        let form = &SHIPPED.form;
        let profile = profile_of(form, &changes(&seeds));
        let way = Way::new(form, &profile, today());
        let reading = Reading::new(&profile, &way);
        let table = AnswerTable::new(reading);
        let rows = (0..5).map(|it| Some(RowId(it))).chain([None]);
        for (question, row) in form.questions().iter().flat_map(|it| rows.clone().map(move |row| (it, row))) {
            let (laid, read) = (table.answer(question.slot, row), reading.answer(question.slot, row));
            prop_assert_eq!(laid, read, "{}", question.id);
        }
    }

    #[test]
    fn an_answer_more_never_takes_a_certain_measure_away(seeds in any_seeds(), left in 0..97_usize) {
        let all = changes(&seeds);
        let answers = |it: &Change| matches!(it, Change::Answered { .. });
        let Some(place) = all.iter().enumerate().filter(|it| answers(it.1)).map(|it| it.0).nth(left)
        else {
            return Ok(());
        };
        // What stays unanswered is unknown, never no: taking one answer away may only turn
        // measures into open questions, as long as it opens or closes no branch of the form.
        let mut fewer = all.clone();
        let Change::Answered { at, .. } = fewer.remove(place) else { return Ok(()) };
        let slot = SHIPPED.form.find(at.question.as_str()).unwrap();
        prop_assume!(SHIPPED.form.dependents(slot).is_empty());
        let asks_state = |text: &str| text.contains(&format!("({})", at.question));
        let of_state = |text: &str| ["answered", "unknown", "declined", "later", "not_applicable"]
            .iter().any(|it| text.contains(it)) && text.contains(at.question.as_str().rsplit('.').next().unwrap());
        let (before, after) = (plan(&fewer, today()), plan(&all, today()));
        for measure in before.measures.iter().filter(|it| it.only_if.is_none()) {
            let rule = SHIPPED.rules.find(measure.rule.as_str()).unwrap();
            let rows = rule.for_each.as_ref().and_then(|it| it.condition.as_ref());
            let text = format!("{} {}", rule.when.text(), rows.map_or("", |it| it.text()));
            let stays = after.measure(measure.id.as_str()).is_some();
            prop_assert!(stays || asks_state(&text) || of_state(&text), "{}", measure.id);
        }
    }

    #[test]
    fn a_link_more_never_makes_anything_earlier(
        links in prop::collection::vec((0..8_usize, 0..8_usize, any::<bool>(), 0..30_i64), 1..14),
        weeks in prop::collection::vec(0..9_i64, 8),
    ) {
        let world = &*WORLD;
        let text = |links: &[(usize, usize, bool, i64)]| {
            let one = |at: usize| {
                let after = links.iter().filter(|it| it.0.max(it.1) == at && it.0 != it.1);
                let after = after.map(|(a, b, start, lag)| {
                    let kind = if *start { "start_start" } else { "finish_start" };
                    format!("{{ rule = \"r{}\", link = \"{kind}\", lag = \"{lag} days\" }}", a.min(b))
                });
                let after = after.collect::<Vec<_>>().join(", ");
                let typical = weeks[at];
                rule(&format!("r{at}"), &format!(
                    "after = [ {after} ]\nduration = {{ min = \"0 days\", typical = \"{typical} weeks\", max = \"9 weeks\" }}"
                ))
            };
            (0..8).map(one).collect::<String>()
        };
        let answers = "residence.filed = \"no\"";
        let more = world.plan(&world.rules(&text(&links)).0, answers);
        let fewer = world.plan(&world.rules(&text(&links[1..])).0, answers);
        prop_assert_eq!(more.measures.len(), 8);
        for measure in &more.measures {
            let before = fewer.measure(measure.id.as_str()).unwrap().timing.earliest_start;
            prop_assert!(before <= measure.timing.earliest_start);
            for link in measure.after.iter().filter(|it| it.kind == LinkKind::FinishStart) {
                let other = more.measure(link.measure.as_str()).unwrap();
                prop_assert!(other.timing.earliest_start <= measure.timing.earliest_start);
            }
        }
    }

    #[test]
    fn another_today_never_moves_a_legal_end(days in 0..60_i64, until in 61..90_i64) {
        let world = &*WORLD;
        let rules = world.rules(&rule("a", "deadline = { kind = \"legal\", anchor = \"residence.valid_until\", offset = \"1 month\" }")).0;
        let until = today().plus_days(until).unwrap();
        let answers = format!("residence.filed = \"no\"\nresidence.valid_until = {until}");
        let due = |day: Day| world.plan_on(&rules, &answers, day).measures[0].due.date();
        prop_assert_eq!(due(today()), due(today().plus_days(days).unwrap()));
    }

    #[test]
    fn no_file_however_broken_makes_the_loader_fall(
        file in 0..100_usize, at in 0..100_000_usize, cut in 0..60_usize, put in "[a-z@\"'{}=\\[\\]0-9 .\n]{0,12}",
    ) {
        let rules: Vec<_> = SHIPPED.sources.under("forms/erstgespraech/rules/").collect();
        let (path, bytes) = rules[file % rules.len()];
        let start = at % bytes.len();
        let end = (start + cut).min(bytes.len());
        let broken = [&bytes[..start], put.as_bytes(), &bytes[end..]].concat();
        let mut sources = Sources::default();
        sources.insert(path, broken);
        let mut report = Report::default();
        let shipped = &*SHIPPED;
        let rules = Rules::load(&sources, &shipped.form, &shipped.directory, &mut report);
        let profile = profile_of(&shipped.form, &[]);
        let way = Way::new(&shipped.form, &profile, today());
        let reading = Reading::new(&profile, &way);
        derive(&reading, &rules, &shipped.directory, &shipped.calendars);
    }
}

#[test]
fn rules_that_wait_for_each_other_still_make_a_plan() {
    let world = world();
    let text = [
        rule("a", "after = [ { rule = \"b\" } ]"),
        rule(
            "b",
            "after = [ { rule = \"a\" } ]\ndeadline = { kind = \"appointment\", anchor = \"residence.posted\" }",
        ),
        rule("c", "after = [ { rule = \"a\" } ]"),
    ];
    let rules = world.rules(&text.concat()).0;
    let answers = "residence.filed = \"no\"\nresidence.posted = 2026-11-01";
    assert_eq!(world.plan(&rules, answers).measures.len(), 3);
}
