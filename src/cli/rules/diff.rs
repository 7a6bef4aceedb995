//! `lotse rules diff`: which cases' plans change between two data folders, and how.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use super::args::DiffArguments;
use crate::assets;
use crate::base::{Language, RuleId, Sources};
use crate::cli::data::{self, Data, Planned};
use crate::cli::{Failure, line, output};
use crate::document::{Words, difference_lines};
use crate::plan::{Draft, Rules, differences};
use crate::text::{Args, TextKey};

/// The word for the files in the program, without any folder over them.
const SHIPPED: &str = "shipped";

/// Compares the plans of all cases.
pub(super) fn diff(folder: Option<&Path>, arguments: &DiffArguments) -> Result<ExitCode, Failure> {
    if folder.is_some() {
        let text = "rules diff takes both folders by name: leave --data out";
        return Err(Failure::Usage(text.to_owned()));
    }
    let (old, new) = (side(&arguments.old)?, side(&arguments.new)?);
    let cases = cases(&new.sources, arguments.cases.as_deref())?;
    let language = Language::new(arguments.language.as_str());
    let mut comparison = Comparison {
        old: &old,
        new: &new,
        today: arguments.today.as_deref(),
        language,
        changed: 0,
        rules: BTreeSet::new(),
    };
    let mut body = String::new();
    for (name, bytes) in &cases {
        body.push_str(&comparison.case(name, bytes)?);
    }
    let text = comparison.head(cases.len())? + &body;
    output::write(line::plain(&text).as_bytes(), None)?;
    Ok(ExitCode::SUCCESS)
}

fn side(folder: &Path) -> Result<Data, Failure> {
    if folder == Path::new(SHIPPED) {
        return Data::of(assets::shipped());
    }
    Data::of(data::sources(Some(folder.to_owned()))?)
}

/// Returns the answers files by name: those of a folder, else the worked cases.
fn cases(sources: &Sources, folder: Option<&Path>) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let Some(folder) = folder else {
        let files = sources.under("forms/");
        let files = files.filter(|it| it.0.contains("/cases/") && is_toml(Path::new(it.0)));
        let cases = files.map(|it| (it.0.to_owned(), it.1.to_vec()));
        return Ok(cases.collect());
    };
    let failed = |cause| Failure::file("read", folder, &cause);
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(failed)?.path();
        if is_toml(&path) {
            paths.push(path);
        }
    }
    paths.sort();
    let read = paths.into_iter().map(|path| {
        let bytes = fs::read(&path).map_err(|cause| Failure::file("read", &path, &cause))?;
        Ok((path.to_string_lossy().into_owned(), bytes))
    });
    read.collect()
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "toml")
}

struct Comparison<'d> {
    old: &'d Data,
    new: &'d Data,
    today: Option<&'d str>,
    language: Language,
    changed: usize,
    /// Rules that came or went, with `+` or `-` before them.
    rules: BTreeSet<(RuleId, char)>,
}

impl<'d> Comparison<'d> {
    /// Compares the plans of one case; nothing is told of plans that are alike.
    fn case(&mut self, name: &str, bytes: &[u8]) -> Result<String, Failure> {
        let planned = |data: &'d Data| -> Result<Planned<'d>, Failure> {
            let answered = data.answered_in(name, bytes, self.today)?;
            Planned::new(data, answered, self.language.clone())
        };
        let (before, after) = (planned(self.old)?, planned(self.new)?);
        self.rules
            .extend(came_and_went(&before.answered.rules, &after.answered.rules));
        let earlier = Words::new(before.dossier(self.old), &self.language);
        let later = Words::new(after.dossier(self.new), &self.language);
        let found = differences(&before.agreed.plan, &after.agreed.plan);
        let mut lines = difference_lines(&earlier, &later, &found);
        lines.extend(questions(&later, &before.agreed.plan, &after.agreed.plan));
        if lines.is_empty() {
            return Ok(String::new());
        }
        self.changed += 1;
        let mut text = format!("\n{name}\n");
        for line in lines {
            // Writing to a string does not fail.
            writeln!(text, "  {line}").ok();
        }
        Ok(text)
    }

    /// Says how many plans change, and which rules came or went.
    fn head(&self, cases: usize) -> Result<String, Failure> {
        let texts = self.new.texts(std::slice::from_ref(&self.language))?;
        let args = Args::new()
            .count("cases", cases)
            .count("changed", self.changed);
        let key = TextKey::new("rules-diff-head");
        let mut text = texts.get(&self.language, &key, &args).marked();
        text.push('\n');
        for (rule, sign) in &self.rules {
            // Writing to a string does not fail.
            writeln!(text, "{sign} {rule}").ok();
        }
        Ok(text)
    }
}

fn came_and_went(old: &Rules, new: &Rules) -> Vec<(RuleId, char)> {
    let only = |here: &Rules, there: &Rules, sign: char| -> Vec<(RuleId, char)> {
        let ids = here.all().iter().map(|it| it.id.clone());
        let ids = ids.filter(|it| there.find(it.as_str()).is_none());
        ids.map(|it| (it, sign)).collect()
    };
    [only(new, old, '+'), only(old, new, '-')].concat()
}

/// Says which questions have become open and which are no longer.
fn questions(words: &Words<'_>, before: &Draft, after: &Draft) -> Vec<String> {
    let only = |here: &Draft, there: &Draft, key: &'static str| -> Vec<String> {
        let known = |asked| there.open_questions.iter().any(|it| it.asked == asked);
        let open = here.open_questions.iter().map(|it| it.asked.clone());
        let open = open.filter(|it| !known(it.clone()));
        let said = open.map(|it| {
            let args = Args::new().text("question", words.asked(&it));
            words.text(&TextKey::new(key), &args)
        });
        said.collect()
    };
    [
        only(after, before, "rules-diff-asks"),
        only(before, after, "rules-diff-asks_not"),
    ]
    .concat()
}
