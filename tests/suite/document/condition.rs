//! Conditions of rules in words: nothing of the code remains, nothing is cut, signs are right.

use std::collections::BTreeSet;

use lotse::assets::shipped;
use lotse::base::{Code, Language, Report};
use lotse::directory::Calendars;
use lotse::document::{Outlined, Words, outline, outline_clause, stripped};
use lotse::expr::{Bound, Truth};
use lotse::plan::explain;
use lotse::plan::rule::Rule;
use lotse::text::{Args, TextKey, Texts};

use super::case::Case;

/// The languages of counselors.
const LANGUAGES: [&str; 5] = ["de", "en", "uk", "ar", "tr"];
/// What stands in conditions as they are written, and in no sentence.
const SIGNS: [&str; 9] = ["==", "!=", "<", ">", "&&", "||", "group(", ".exists", "()"];

/// Splits a condition into what stands between quotation marks, and the paths of names.
fn parts(condition: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let pieces: Vec<&str> = condition.split('"').collect();
    let codes = pieces.iter().skip(1).step_by(2).copied().collect();
    let outside = pieces.iter().step_by(2);
    let paths = outside
        .flat_map(|it| it.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.')))
        .filter(|it| it.contains('.') && it.starts_with(char::is_alphabetic));
    (codes, paths.collect())
}

fn conditions(case: &Case) -> Vec<(Option<&Rule>, &Bound)> {
    let rules = case.dossier().rules;
    let own = rules.all().iter().flat_map(|rule| {
        let row = rule.for_each.as_ref().and_then(|it| it.condition.as_ref());
        row.into_iter()
            .chain([&rule.when])
            .map(move |it| (Some(rule), it))
    });
    let guards = rules.guards().iter().map(|it| (None, &it.when));
    own.chain(guards).collect()
}

fn joined(lines: &[Outlined]) -> String {
    let texts = lines.iter().map(|it| stripped(&it.text));
    texts.collect::<Vec<_>>().join("\n")
}

/// Says the texts that a condition must not lose.
fn meant(words: &Words<'_>, rule: Option<&Rule>, condition: &str) -> Vec<Vec<String>> {
    let form = words.dossier().form;
    let say = |key: &TextKey| Some(stripped(&words.find(key, &Args::new())?));
    let (codes, paths) = parts(condition);
    let row = rule.and_then(|it| it.for_each.as_ref());
    let questions = paths.iter().filter_map(|path| {
        let (head, rest) = path.split_once('.')?;
        let named = match row.filter(|it| *it.row == *head) {
            Some(row) => lotse::expr::Names::row_question(form, row.roster, rest),
            None => lotse::expr::Names::question(form, path),
        };
        let id = &form.question(named?.slot).id;
        Some(vec![say(&TextKey::question(id))?])
    });
    let mut all: Vec<_> = questions.collect();
    let lists: BTreeSet<_> = form
        .questions()
        .iter()
        .filter_map(|it| it.kind.list())
        .collect();
    for code in codes {
        let is_group = condition.contains(&format!("group(\"{code}\")"));
        if let Some((list, members)) = lotse::expr::Names::group(form, code).filter(|_| is_group) {
            let labels = members
                .iter()
                .filter_map(|it| say(&TextKey::option(&list, it)));
            all.extend(labels.map(|it| vec![it]));
            continue;
        }
        let code = Code::new(code);
        let labels = lists
            .iter()
            .filter_map(|it| say(&TextKey::option(it, &code)));
        let labels: Vec<_> = labels.collect();
        all.extend((!labels.is_empty()).then_some(labels));
    }
    all
}

/// Says what remains of the code of a condition, and what got lost.
fn faults(words: &Words<'_>, (rule, bound): (Option<&Rule>, &Bound)) -> Vec<String> {
    let said = joined(&outline(words, rule, bound));
    let at = rule.map_or("a guard", |it| it.id.as_str());
    let (codes, paths) = parts(bound.text());
    let codes = codes.into_iter().filter(|it| it.contains('_'));
    let left = codes.chain(paths).chain(SIGNS).chain(["(de)", "["]);
    let left = left.filter(|it| said.contains(it));
    let left = left.map(|it| format!("{at}: {it} remains in\n{said}"));
    let lost = meant(words, rule, bound.text()).into_iter();
    let lost = lost.filter(|texts| !texts.iter().any(|it| said.contains(it)));
    let lost = lost.map(|it| format!("{at}: {it:?} is not in\n{said}"));
    left.chain(lost).collect()
}

#[test]
fn every_condition_is_said_whole_in_every_language_of_counselors() {
    let sources = shipped();
    let languages = LANGUAGES.map(Language::new);
    let german = &languages[..1];
    let mut texts = Texts::load(&sources, &languages, german, &mut Report::default());
    let mut case = Case::rima();
    let mut wrong = Vec::new();
    let mut count = 0;
    for language in &languages {
        case.with_texts(&mut texts, |case| {
            let words = Words::new(case.dossier(), language);
            let conditions = conditions(case);
            count += conditions.len();
            let faults = conditions.into_iter().flat_map(|it| faults(&words, it));
            wrong.extend(faults.map(|it| format!("{language} {it}")));
        });
    }
    assert!(count > 1000, "{count} conditions");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Says what lines that must hold together come to.
fn together(lines: &[Outlined]) -> Truth {
    let truths = lines.iter().filter(|it| it.depth == 0);
    let truths: Vec<_> = truths.filter_map(|it| it.truth).collect();
    if truths.contains(&Truth::False) {
        Truth::False
    } else if truths.contains(&Truth::Unknown) {
        Truth::Unknown
    } else {
        Truth::True
    }
}

/// A condition turned into its opposite has the opposite sign, down to its parts: lines that must
/// hold together come to what was decided.
#[test]
fn the_signs_of_an_outline_come_to_what_was_decided() {
    let sources = shipped();
    let calendars = Calendars::load(&sources, &mut Report::default());
    let german = Language::new("de");
    let mut wrong = Vec::new();
    // Each case tries every rule: a few of them do.
    let cases = sources.under("forms/erstgespraech/cases/").step_by(4);
    for (path, answers) in cases {
        let case = Case::of(&sources, std::str::from_utf8(answers).unwrap());
        let dossier = case.dossier();
        let words = Words::new(dossier, &german);
        let (reading, directory) = (&dossier.reading, dossier.directory);
        for rule in dossier.rules.all() {
            let id = rule.id.as_str();
            let found = explain(reading, dossier.rules, directory, &calendars, id).unwrap();
            let clauses = found.verdicts.iter().flat_map(|it| &it.conditions);
            let told = clauses.map(|it| (it.truth, outline_clause(&words, Some(rule), it)));
            let wrongly = told
                .filter(|(truth, lines)| together(lines) != *truth || joined(lines).contains("=="));
            wrong.extend(wrongly.map(|(truth, it)| format!("{path} {id} {truth:?}: {it:#?}")));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong, first:\n{}",
        wrong.len(),
        wrong[0]
    );
}

#[test]
fn a_negation_is_said_as_its_opposite_with_what_was_answered() {
    let sources = shipped();
    let calendars = Calendars::load(&sources, &mut Report::default());
    let german = Language::new("de");
    let case = Case::rima();
    let dossier = case.dossier();
    let words = Words::new(dossier, &german);
    let told = |id: &str| {
        let rules = dossier.rules;
        let found = explain(&dossier.reading, rules, dossier.directory, &calendars, id);
        stripped(&lotse::document::explanation_text(
            &words,
            &found.unwrap().obstacles(),
        ))
    };
    for (rule, line) in [
        (
            "letters.appointment",
            "✗ „Bei wem ist dieser Termin?“ ist nicht „Jobcenter“ (geantwortet: Jobcenter)",
        ),
        (
            "residence.expired",
            "✗ „Bis wann ist Ihr Aufenthaltstitel gültig?“ liegt vor: heute (geantwortet: 29.12.2026)",
        ),
        (
            "protection.refuge",
            "✗ „Fühlen Sie sich zu Hause oder unterwegs in Gefahr?“ ist eines von: „Ja“, „Nicht \
             sicher“ (vertraulich, nicht gedruckt)",
        ),
    ] {
        let told = told(rule);
        assert!(told.contains(line), "{told}");
    }
}
