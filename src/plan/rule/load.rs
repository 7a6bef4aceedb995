//! Loads all rule files of a form.

use std::sync::Arc;

use super::guard::{Guard, Guards};
use super::read::{World, read_rule};
use super::reference::{Mentions, check_references};
use super::{Parameters, Rule};
use crate::base::{Fields, FormId, QuestionId, Report, SourceFile, Sources, walk};
use crate::directory::Directory;
use crate::expr::{RosterId, Slot};
use crate::form::Form;
use crate::plan::offer::Eligibilities;
use crate::plan::path::Path;

/// The rules of a form with their parameters, in order of id whatever the order of the files.
#[derive(Clone, Debug)]
pub struct Rules {
    form: FormId,
    form_version: u32,
    version: Arc<str>,
    all: Vec<Rule>,
    parameters: Parameters,
    guards: Guards,
    path: Path,
    questions: Vec<QuestionId>,
    rosters: Vec<QuestionId>,
    eligibilities: Eligibilities,
}

impl Rules {
    /// Reads `forms/<form>/rules/*.toml`; what is wrong in one rule is reported, and the rule is
    /// left out when it can't be used.
    pub fn load(
        sources: &Sources,
        form: &Form,
        directory: &Directory,
        report: &mut Report,
    ) -> Self {
        let folder = format!("forms/{}/rules/", form.id);
        let paths: Vec<_> = (sources.under(&folder))
            .filter(|it| it.0.strip_suffix(".toml").is_some())
            .collect();
        let files: Vec<_> = (paths.iter())
            .map(|it| SourceFile::new(it.0, it.1, report))
            .collect();
        let parameters = read_parameters(&files, form, report);
        let guards = Guards::read(&files, form, &parameters, report);
        let path = Path::load(sources, form, &parameters, report);
        let beside = format!("forms/{}/path.toml", form.id);
        let beside = sources.get(&beside).map(|it| (beside.as_str(), it));
        let versioned: Vec<_> = paths.iter().copied().chain(beside).collect();
        let world = World {
            form,
            directory,
            parameters: &parameters,
            guards: &guards,
        };
        let rules = read_files(&files, world, report);
        let eligibilities = Eligibilities::bind(directory, form, &parameters, report);
        Self {
            form: form.id.clone(),
            form_version: form.version,
            version: version(&versioned).into(),
            all: rules,
            parameters,
            guards,
            path,
            questions: form.questions().iter().map(|it| it.id.clone()).collect(),
            rosters: form
                .rosters()
                .iter()
                .map(|it| QuestionId::new(it.id.as_str()))
                .collect(),
            eligibilities,
        }
    }

    /// Returns the rules in order of id.
    pub fn all(&self) -> &[Rule] {
        &self.all
    }

    /// Finds a rule.
    pub fn find(&self, id: &str) -> Option<&Rule> {
        Some(&self.all[self.index(id)?])
    }

    /// Returns the place of a rule in [`Self::all`].
    pub fn index(&self, id: &str) -> Option<usize> {
        self.all.binary_search_by(|it| it.id.as_str().cmp(id)).ok()
    }

    /// Returns the known rule nearest to a mistyped one.
    pub fn nearest(&self, id: &str) -> Option<&str> {
        crate::base::nearest(id, self.all.iter().map(|it| it.id.as_str()))
    }

    /// Returns the dated parameters.
    pub const fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// Returns the guards in order of id.
    pub fn guards(&self) -> &[Guard] {
        self.guards.all()
    }

    /// Returns the conditions of the directory's offers, bound to the form.
    pub const fn eligibilities(&self) -> &Eligibilities {
        &self.eligibilities
    }

    /// Returns the way "from arrival to citizenship".
    pub const fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the form that the rules read.
    pub const fn form(&self) -> &FormId {
        &self.form
    }

    /// Returns the version of the form that the rules were bound to.
    pub const fn form_version(&self) -> u32 {
        self.form_version
    }

    /// Returns a version that differs as soon as a byte of the rule files does.
    pub const fn version(&self) -> &Arc<str> {
        &self.version
    }

    /// Returns the id of a question.
    pub fn question(&self, slot: Slot) -> Option<&QuestionId> {
        self.questions.get(slot.0 as usize)
    }

    /// Returns the id of a roster, as if it were a question.
    pub fn roster(&self, roster: RosterId) -> Option<&QuestionId> {
        self.rosters.get(usize::from(roster.0))
    }
}

/// Reads the parameters of all files first, since any file's rules may use them.
fn read_parameters(files: &[SourceFile], form: &Form, report: &mut Report) -> Parameters {
    let mut parameters = Parameters::default();
    for file in files {
        // Syntax errors are told when the rules are read.
        let mut elsewhere = Report::default();
        let mut found = Report::default();
        walk(file, &mut elsewhere, |mut fields, _| {
            for entry in fields.tables("parameter", &mut found) {
                parameters.read(entry, form, &mut found);
            }
        });
        report.append(found);
    }
    parameters
}

/// Reads the rules of all files, each id once, in order of id.
fn read_files(files: &[SourceFile], world: World<'_>, report: &mut Report) -> Vec<Rule> {
    let mut rules = Vec::new();
    let mut mentions = Mentions::default();
    for file in files {
        rules.extend(walk(file, report, |fields, report| {
            read_rules(fields, world, &mut mentions, report)
        }));
    }
    rules.sort_by(|one: &Rule, other| one.id.cmp(&other.id));
    rules.dedup_by(|one, other| one.id == other.id);
    check_references(&rules, &mentions, report);
    rules
}

fn read_rules(
    mut fields: Fields<'_>,
    world: World<'_>,
    mentions: &mut Mentions,
    report: &mut Report,
) -> Vec<Rule> {
    fields.get("parameter");
    fields.get("guard");
    let entries = fields.tables("rule", report);
    fields.finish(report);
    let rules = entries.into_iter();
    rules
        .filter_map(|it| read_rule(it, world, mentions, report))
        .collect()
}

/// Hashes names and bytes of the files (FNV-1a, 64 bits): enough to tell versions apart, and no
/// protection against anybody.
fn version(files: &[(&str, &[u8])]) -> String {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    let bytes = files
        .iter()
        .flat_map(|it| it.0.as_bytes().iter().chain(it.1));
    format!("{:016x}", bytes.fold(0xcbf2_9ce4_8422_2325, step))
}
