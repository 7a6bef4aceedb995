//! A rule, whole.

use super::condition::{Line, lines};
use super::markdown::Markdown;
use super::{Catalogue, examples};
use crate::base::{ActorId, Day};
use crate::document::Words;
use crate::document::isolate::isolated;
use crate::expr::{Bound, Type, Value};
use crate::plan::deadline::Offset;
use crate::plan::rule::{Deadline, Parameter, ParameterValue, Rule};
use crate::text::{Args, RULE_VARIABLES, TextKey};

/// Says what the measure of a rule is.
pub(super) fn title(catalogue: &Catalogue<'_>, rule: &Rule) -> String {
    let key = TextKey::rule(&rule.id).attribute("measure");
    let found = catalogue.words.find(&key, &filled(catalogue, rule));
    found.unwrap_or_else(|| format!("[{}]", rule.id))
}

/// Says the short name of a measure, as lists have it.
pub(super) fn short_title(catalogue: &Catalogue<'_>, rule: &Rule) -> String {
    let key = TextKey::rule(&rule.id).attribute("title");
    let found = catalogue.words.find(&key, &filled(catalogue, rule));
    found.unwrap_or_else(|| title(catalogue, rule))
}

/// Fills the variables of a rule's texts: parameters as they are on the day, and marks for
/// persons and days, since nobody is meant yet.
fn filled<'a>(catalogue: &Catalogue<'a>, rule: &'a Rule) -> Args<'a> {
    let args = RULE_VARIABLES
        .iter()
        .fold(Args::new(), |args, name| args.text(*name, "…"));
    rule.parameters.iter().fold(args, |args, id| {
        let found = catalogue
            .rules
            .parameters()
            .on(id.as_str(), catalogue.today);
        match found.map(|it| &it.value) {
            Some(Value::Code(code)) => args.text(id.as_str(), code.as_str()),
            Some(Value::Text(text)) => args.text(id.as_str(), &**text),
            Some(Value::Int(number) | Value::Days(number) | Value::Months(number)) => {
                args.integer(id.as_str(), *number)
            }
            Some(Value::Date(date)) => args.date(id.as_str(), *date),
            _ => args.text(id.as_str(), "…"),
        }
    })
}

/// Writes a rule under a heading of this level.
pub(super) fn write(page: &mut Markdown, catalogue: &Catalogue<'_>, rule: &Rule, level: usize) {
    let words = catalogue.words;
    page.heading(level, &format!("{} ({})", title(catalogue, rule), rule.id));
    write_head(page, catalogue, rule);
    section(page, words, "catalogue-when", level);
    write_condition(page, catalogue, rule);
    section(page, words, "catalogue-who", level);
    write_actors(page, words, rule);
    section(page, words, "catalogue-until", level);
    write_dates(page, catalogue, rule);
    section(page, words, "catalogue-law", level);
    write_law(page, catalogue, rule);
    section(page, words, "catalogue-texts", level);
    write_texts(page, catalogue, rule);
    section(page, words, "catalogue-examples", level);
    examples::write(page, catalogue, rule);
}

fn section(page: &mut Markdown, words: &Words<'_>, key: &'static str, level: usize) {
    page.heading((level + 1).min(6), &words.say(key));
}

fn write_head(page: &mut Markdown, catalogue: &Catalogue<'_>, rule: &Rule) {
    let words = catalogue.words;
    let mut field = |key: &'static str, text: String| page.field(&words.say(key), &text);
    field(
        "document-column-domain",
        words.word("domain", rule.need.domain.code()),
    );
    field(
        "document-column-need",
        format!(
            "{} ({})",
            words.need(&rule.need.id),
            words.word("severity", &rule.need.severity.to_string())
        ),
    );
    field("document-column-goal", words.goal(&rule.need.id));
    let mut priority = vec![words.word("priority", &lower(rule.priority.base.code()))];
    for (span, rises) in &rule.priority.within {
        let args = Args::new()
            .text("span", length(words, *span))
            .text("priority", rises.code());
        priority.push(words.text(&TextKey::new("catalogue-rises"), &args));
    }
    field("document-column-priority", priority.join("; "));
    field(
        "catalogue-certainty",
        words.word("certainty", rule.certainty.code()),
    );
    field("catalogue-scope", words.word("scope", rule.scope.code()));
    field(
        "catalogue-paper",
        words.word("catalogue-paper", rule.paper.code()),
    );
}

fn lower(code: &str) -> String {
    code.to_ascii_lowercase()
}

fn write_condition(page: &mut Markdown, catalogue: &Catalogue<'_>, rule: &Rule) {
    let words = catalogue.words;
    if let Some(each) = &rule.for_each {
        let roster = &words.dossier().form.roster(each.roster).id;
        let args = Args::new()
            .text("rows", words.text(&TextKey::section(roster), &Args::new()))
            .text("name", &*each.row);
        page.paragraph(&words.text(&TextKey::new("catalogue-for_each"), &args));
        if let Some(condition) = &each.condition {
            write_tree(page, catalogue, rule, condition);
        }
    }
    write_tree(page, catalogue, rule, &rule.when);
    if let Some(follow_up) = &rule.only_if {
        let key = format!("catalogue-only_if-{}", follow_up.lacks.code());
        let args = Args::new().text("rule", follow_up.rule.as_str());
        page.paragraph(&words.text(&TextKey::named(key), &args));
    }
}

/// Writes the condition as it stands in the file, and as sentences.
fn write_tree(page: &mut Markdown, catalogue: &Catalogue<'_>, rule: &Rule, bound: &Bound) {
    page.code(bound.text());
    for Line { depth, text } in lines(catalogue, rule, bound) {
        page.nested_item(depth, &text);
    }
}

fn write_actors(page: &mut Markdown, words: &Words<'_>, rule: &Rule) {
    let actors = &rule.actors;
    let mut field = |key: &'static str, text: String| page.field(&words.say(key), &text);
    field("document-column-lead", words.actor(&actors.lead));
    field("document-column-with", words.actors(actors.with.iter()));
    let one = |it: Option<&ActorId>| it.map(|it| words.actor(it)).unwrap_or_default();
    field("document-column-decides", one(actors.decides.as_ref()));
    field("catalogue-refer", one(actors.refer.as_ref()));
    let basic = rule.basic.map(|it| words.word("basic", it.code()));
    field("catalogue-basic", basic.unwrap_or_default());
    let documents = rule.documents.iter().map(|it| words.document(it));
    field("document-column-documents", words.listed(documents));
}

fn write_dates(page: &mut Markdown, catalogue: &Catalogue<'_>, rule: &Rule) {
    let words = catalogue.words;
    let days = rule.act_by.iter().map(|it| length(words, *it));
    page.field(&words.say("document-column-act_by"), &words.listed(days));
    for deadline in &rule.deadlines {
        let kind = words.word("deadline", deadline.counting.kind.code());
        page.field(&kind, &deadline_text(catalogue, rule, deadline));
    }
    if let Some(code) = &rule.no_due_because {
        page.item(&words.word("no-due", code.as_str()));
    }
    if let Some(time) = rule.duration {
        let args = Args::new()
            .text("min", length(words, time.min))
            .text("typical", length(words, time.typical))
            .text("max", length(words, time.max));
        let text = words.text(&TextKey::new("catalogue-duration"), &args);
        page.field(&words.say("catalogue-office_time"), &text);
    }
    for after in &rule.after {
        let reason = after
            .reason
            .as_ref()
            .map(|it| words.word("link", it.as_str()));
        let args = Args::new()
            .text("rule", after.rule.as_str())
            .text("link", words.word("link", after.link.code()))
            .text("reason", reason.unwrap_or_default());
        page.field(
            &words.say("document-column-after"),
            &words.text(&TextKey::new("catalogue-after"), &args),
        );
    }
}

fn deadline_text(catalogue: &Catalogue<'_>, rule: &Rule, deadline: &Deadline) -> String {
    let words = catalogue.words;
    let anchor = deadline.anchor.as_ref().map_or_else(
        || words.say("catalogue-filing"),
        |it| {
            let lines = lines(catalogue, rule, it).into_iter().map(|it| it.text);
            lines.collect::<Vec<_>>().join(" ")
        },
    );
    let args = Args::new()
        .text("anchor", anchor)
        .text("offset", offset(words, deadline.counting.offset));
    let mut parts = vec![words.text(&TextKey::new("catalogue-counted"), &args)];
    if let Some(ideal) = deadline.ideal {
        let args = Args::new().text("offset", offset(words, ideal));
        parts.push(words.text(&TextKey::new("catalogue-ideal"), &args));
    }
    let flags = [
        (deadline.counting.service.is_some(), "catalogue-service"),
        (deadline.counting.first_day_counts, "catalogue-first_day"),
    ];
    let flags = flags.into_iter().filter(|it| it.0);
    parts.extend(flags.map(|it| words.say(it.1)));
    parts.join("; ")
}

/// Says a span with its direction.
fn offset(words: &Words<'_>, span: Offset) -> String {
    let direction = match unit(span).1 {
        0 => return words.say("catalogue-same_day"),
        1.. => "catalogue-later",
        _ => "catalogue-earlier",
    };
    let args = Args::new().text("span", length(words, span));
    words.text(&TextKey::new(direction), &args)
}

/// Says how long a span is.
pub(in crate::document) fn length(words: &Words<'_>, span: Offset) -> String {
    let (unit, amount) = unit(span);
    let key = TextKey::named(format!("catalogue-{unit}"));
    words.text(&key, &Args::new().integer("count", amount.abs()))
}

/// Returns the greatest unit that measures a span wholly.
const fn unit(span: Offset) -> (&'static str, i64) {
    match span {
        Offset::Hours(it) => ("hours", it),
        Offset::Days(it) if it % 7 == 0 && it != 0 => ("weeks", it / 7),
        Offset::Days(it) => ("days", it),
        Offset::Months(it) if it % 12 == 0 && it != 0 => ("years", it / 12),
        Offset::Months(it) => ("months", it),
    }
}

fn write_law(page: &mut Markdown, catalogue: &Catalogue<'_>, rule: &Rule) {
    let words = catalogue.words;
    let law: Vec<_> = rule.law.iter().map(|it| isolated(it)).collect();
    page.field(&words.say("document-reason-law"), &law.join("; "));
    let args = Args::new().day("from", rule.force.valid_from);
    let force = match rule.force.valid_until {
        Some(until) => words.text(
            &TextKey::new("catalogue-force_until"),
            &args.day("until", until),
        ),
        None => words.text(&TextKey::new("catalogue-force"), &args),
    };
    page.field(&words.say("catalogue-in_force"), &force);
    page.field(
        &words.say("catalogue-review_by"),
        &review(words, rule.force.review_by, catalogue.today),
    );
    for id in rule.parameters.iter() {
        if let Some(parameter) = catalogue.rules.parameters().get(id.as_str()) {
            let values = parameter.values.iter();
            let values = values.map(|it| parameter_value(words, id.as_str(), parameter, it));
            let label = words.text(
                &TextKey::new("catalogue-parameter"),
                &Args::new().text("parameter", id.as_str()),
            );
            page.field(&label, &values.collect::<Vec<_>>().join("; "));
        }
    }
    let gaps = rule.gaps.iter();
    let gaps = gaps.map(|it| words.text(&TextKey::gap(it), &Args::new()));
    page.field(
        &words.say("document-reason-gaps"),
        &gaps.collect::<Vec<_>>().join("; "),
    );
    let sources = rule.sources.iter().map(|it| &**it);
    page.links(&words.say("document-reason-sources"), sources);
}

fn review(words: &Words<'_>, by: Day, today: Day) -> String {
    if by < today {
        return format!("{} – {}", words.day(by), words.say("document-outdated"));
    }
    words.day(by)
}

fn parameter_value(
    words: &Words<'_>,
    id: &str,
    parameter: &Parameter,
    value: &ParameterValue,
) -> String {
    let said = match (&parameter.kind, &value.value) {
        (Type::Text, Value::Text(code)) => words.word(id, code),
        (_, value) => words.value(value, None),
    };
    let args = Args::new()
        .text("value", said)
        .day("day", value.from)
        .text("certainty", words.word("certainty", value.certainty.code()));
    let text = words.text(&TextKey::new("document-parameter"), &args);
    match &value.source {
        Some(source) => format!("{text} {}", isolated(source)),
        None => text,
    }
}

fn write_texts(page: &mut Markdown, catalogue: &Catalogue<'_>, rule: &Rule) {
    let (words, args) = (catalogue.words, filled(catalogue, rule));
    for part in ["title", "measure", "why", "client"] {
        let key = TextKey::rule(&rule.id).attribute(part);
        let label = words.word("catalogue-text", part);
        page.field(&label, &words.find(&key, &args).unwrap_or_default());
    }
}
