//! `lotse export`: a document of a stored case, or the list of the cases.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use super::args::ExportArguments;
use super::data::Data;
use super::draft::{Wanted, write};
use super::line::{failure, unanswered};
use super::{Failure, open, output, passphrase};
use crate::app::{CaseRow, Effect, LoadedCase, Msg, StoreFound};
use crate::base::CaseId;
use crate::profile::Migration;
use crate::tui::keeper::Keeper;

/// Writes the wanted document of a case; without a case it lists them.
pub(super) fn export(
    folder: Option<PathBuf>,
    store: Option<PathBuf>,
    arguments: &ExportArguments,
) -> Result<ExitCode, Failure> {
    let wanted = |seed: &str| Wanted::new(&arguments.paper, seed.to_owned());
    // What can't be written is refused before anybody types a passphrase.
    wanted("")?;
    let data = Data::load(folder)?;
    let mut keeper = unlocked(store, &data)?;
    let rows = rows(&mut keeper)?;
    let Some(named) = &arguments.case else {
        let listed: String = rows.iter().map(line).collect();
        output::write(listed.as_bytes(), None)?;
        return Ok(ExitCode::SUCCESS);
    };
    let case = loaded(&mut keeper, found(&rows, named)?)?;
    // Nobody else waits for the store while the document is made.
    drop(keeper);
    if let Some(migration) = Migration::of(data.form(case.head.form.as_str())?, &case.events) {
        output::remark(&carried_over(&migration));
    }
    let answered = data.stored(&case, arguments.paper.today.as_deref())?;
    write(wanted(case.id.as_str())?, &data, answered, &arguments.paper)
}

/// Opens the store that is there; none is made.
pub(super) fn unlocked(store: Option<PathBuf>, data: &Data) -> Result<Keeper, Failure> {
    let mut keeper = open::keeper(store, data.sources.clone())?;
    match keeper.answer(Effect::OpenStore) {
        Some(Msg::Store(StoreFound::Locked)) => {}
        Some(Msg::Store(StoreFound::Missing)) => {
            let text = "there is no store here\n  help: name its folder with --store, or make it by \
                        starting `lotse`";
            return Err(Failure::Store(text.to_owned()));
        }
        Some(Msg::Store(StoreFound::Failed(trouble))) => return Err(failure(trouble)),
        _ => return Err(unanswered()),
    }
    let passphrase = passphrase::ask("Passphrase: ")?;
    match keeper.answer(Effect::Unlock { passphrase }) {
        Some(Msg::Unlocked(Ok(_))) => Ok(keeper),
        Some(Msg::Unlocked(Err(trouble))) => Err(failure(trouble)),
        _ => Err(unanswered()),
    }
}

/// Returns the heads of all cases.
pub(super) fn rows(keeper: &mut Keeper) -> Result<Vec<CaseRow>, Failure> {
    match keeper.answer(Effect::ListCases) {
        Some(Msg::Cases(rows)) => rows.map_err(failure),
        _ => Err(unanswered()),
    }
}

/// Returns a case with everything that happened.
pub(super) fn loaded(keeper: &mut Keeper, id: CaseId) -> Result<LoadedCase, Failure> {
    match keeper.answer(Effect::LoadCase { id }) {
        Some(Msg::CaseLoaded(case)) => case.map(|it| *it).map_err(failure),
        _ => Err(unanswered()),
    }
}

/// Finds the one case whose number begins so.
pub(super) fn found(rows: &[CaseRow], named: &str) -> Result<CaseId, Failure> {
    let mut fitting = rows.iter().filter(|it| it.id.as_str().starts_with(named));
    match (fitting.next(), fitting.next()) {
        (Some(only), None) => Ok(only.id.clone()),
        (None, _) => Err(Failure::told(
            format!("there is no case `{named}`"),
            "`lotse export` lists them with their numbers",
        )),
        (Some(_), Some(_)) => Err(Failure::told(
            format!("more than one case begins with `{named}`"),
            "write more of its number",
        )),
    }
}

/// Says what the newest version of the form makes of the answers, without the answers themselves.
fn carried_over(migration: &Migration) -> String {
    let Migration { from, carried, .. } = migration;
    let begun =
        format!("the case was answered with version {from} of its form: {carried} answers hold");
    let new = format!("questions that are new: {}", migration.new.len());
    if migration.homeless.is_empty() {
        return format!("{begun}, {new}");
    }
    let questions = migration.homeless.iter().map(|it| it.at.question.as_str());
    let questions: BTreeSet<&str> = questions.collect();
    let questions = questions.into_iter().collect::<Vec<_>>().join(", ");
    format!("{begun}, kept and not read are those to {questions}, {new}")
}

/// What the start screen shows of a case, behind its number: name, language, last contact, next
/// deadline; parted by tabs for scripts.
fn line(row: &CaseRow) -> String {
    let head = &row.head;
    let language = head.language.as_ref().map_or("-", |it| it.as_str());
    let deadline = head.next_deadline.map(|it| it.to_string());
    let deadline = deadline.unwrap_or_else(|| "-".to_owned());
    let name = head.name.as_str().replace(char::is_control, " ");
    let name = name.split_whitespace().collect::<Vec<_>>();
    let (name, contact) = (name.join(" "), head.last_contact);
    format!("{}\t{name}\t{language}\t{contact}\t{deadline}\n", row.id)
}
