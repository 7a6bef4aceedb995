//! `lotse rules record`: the answers of a file and what a rule makes of them, as a rule test.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::CaseArguments;
use super::written_test::WrittenTest;
use crate::base::{Report, SourceFile};
use crate::cli::data::{Answered, Data, errors};
use crate::cli::{Failure, output};
use crate::expr::{Bound, RosterId, Slot};
use crate::form::{Form, SectionKind};
use crate::plan::Rules;
use crate::plan::rule::Rule;
use crate::plan::trial::{Trial, record as judge, run_tests};

/// Prints a test that holds as the plan stands.
pub(super) fn record(
    folder: Option<PathBuf>,
    arguments: &CaseArguments,
) -> Result<ExitCode, Failure> {
    let data = Data::load(folder)?;
    let answered = data.answered(&arguments.answers, arguments.today.as_deref())?;
    let rules = &answered.rules;
    let rule = rules.find(&arguments.rule);
    let rule = rule.ok_or_else(|| super::no_rule(rules, &arguments.rule, super::ALL_RULES))?;
    let text = test(&data, &answered, rule, &arguments.answers);
    try_out(&data, answered.form, rule, &text)?;
    output::write(text.as_bytes(), None)?;
    Ok(ExitCode::SUCCESS)
}

fn test(data: &Data, answered: &Answered<'_>, rule: &Rule, file: &Path) -> String {
    let reading = answered.reading();
    let (directory, calendars) = (&data.directory, &data.calendars);
    let found = judge(rule, &reading, &answered.rules, directory, calendars);
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    WrittenTest {
        form: answered.form,
        profile: &answered.profile,
        read: &Read::of(rule, &answered.rules, answered.form),
        name: &name,
        today: answered.way.day(),
    }
    .written(&found)
}

/// What a rule reads: questions and rosters, and what decides whether those are asked.
pub(super) struct Read {
    pub(super) slots: BTreeSet<Slot>,
    pub(super) rosters: BTreeSet<RosterId>,
}

impl Read {
    fn of(rule: &Rule, rules: &Rules, form: &Form) -> Self {
        let mut read = Self {
            slots: BTreeSet::new(),
            rosters: BTreeSet::new(),
        };
        let each = rule.for_each.as_ref();
        read.rosters.extend(each.map(|it| it.roster));
        let condition = each.and_then(|it| it.condition.as_ref());
        let anchors = rule.deadlines.iter().filter_map(|it| it.anchor.as_ref());
        let held_by = rule.held_by.iter().filter_map(|it| rules.guards().get(*it));
        let guards = held_by.map(|it| &it.when);
        let bounds = condition.into_iter().chain([&rule.when]).chain(anchors);
        for bound in bounds.chain(guards) {
            read.take(bound, form);
        }
        read
    }

    fn take(&mut self, bound: &Bound, form: &Form) {
        self.rosters.extend(bound.rosters());
        for slot in bound.reads() {
            if !self.slots.insert(*slot) {
                continue;
            }
            let question = form.question(*slot);
            self.rosters.extend(question.roster);
            if let SectionKind::PerRow {
                condition: Some(condition),
                ..
            } = &form.section_of(*slot).kind
            {
                self.take(condition, form);
            }
            for deeper in question.show_if.iter().chain(&question.value) {
                self.take(deeper, form);
            }
        }
    }
}

/// Runs the test where it would stand: what is printed holds.
fn try_out(data: &Data, form: &Form, rule: &Rule, test: &str) -> Result<(), Failure> {
    let path = &*rule.place.file;
    let mut sources = data.sources.clone();
    let mut report = Report::default();
    let bytes = sources.get(path).unwrap_or_default();
    let file = SourceFile::new(path, bytes, &mut report);
    let line = usize::try_from(rule.place.line).unwrap_or(usize::MAX);
    sources.insert(path, with_test(file.text(), line, test));
    let rules = Rules::load(&sources, form, &data.directory, &mut report);
    let trial = Trial {
        form,
        rules: &rules,
        directory: &data.directory,
        calendars: &data.calendars,
    };
    run_tests(trial, &mut report);
    let failed = errors(report);
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::Refused(failed))
}

/// Puts the test behind the rule that begins on this line, counted from 1.
fn with_test(text: &str, line: usize, test: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let opens = |it: &&str| matches!(it.trim(), "[[rule]]" | "[[parameter]]");
    let after = lines.iter().skip(line).position(opens);
    let at = after.map_or(lines.len(), |it| line + it);
    let (head, tail) = lines.split_at(at);
    format!("{}\n{test}\n{}\n", head.join("\n"), tail.join("\n"))
}
