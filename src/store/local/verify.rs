//! Reads the whole journal again and compares the index with it.

use super::Shared;
use crate::store::error::{Error, Result};
use crate::store::index::{Index, MemoryIndex};
use crate::store::journal::{Frame, Kind, frames_after};
use crate::store::record::{Finding, Hex, Report};

const PAGE: usize = 256;

pub(super) fn verify(shared: &Shared) -> Result<Report> {
    let writer = shared.writer();
    let mut report = Report::default();
    let truth = MemoryIndex::default();
    match read_journal(shared, &truth, writer.sequence, &mut report) {
        Err(error @ Error::Damaged { .. }) => {
            let place = error.to_string();
            report.findings.push(Finding {
                code: "journal_damaged",
                place,
            });
            return Ok(report);
        }
        other => other?,
    }
    report.records = truth.count();
    compare(&truth, &*shared.index(), &mut report)?;
    Ok(report)
}

fn read_journal(
    shared: &Shared,
    truth: &MemoryIndex,
    until: u64,
    report: &mut Report,
) -> Result<()> {
    let journal = shared.journal()?;
    let mut take = |frame: &Frame| {
        if frame.sequence > until {
            return Ok(());
        }
        report.commits += u64::from(frame.kind == Kind::Commit);
        truth.apply(frame)
    };
    let tail = frames_after(&journal, 0, &mut take)?;
    if tail.sequence < until {
        let last = journal.segments.last().map_or(0, |it| it.number);
        return Err(journal.damaged(last, tail.length, "the last commits are missing at its end"));
    }
    Ok(())
}

/// Walks both page by page; the keys of a page decide where the next one begins.
fn compare(truth: &dyn Index, index: &dyn Index, report: &mut Report) -> Result<()> {
    let mut after: Option<Vec<u8>> = None;
    loop {
        let expected = truth.page(&[], after.as_deref(), PAGE)?;
        let found = match index.page(&[], after.as_deref(), PAGE) {
            Err(Error::Index { what }) => {
                report.findings.push(Finding {
                    code: "index_differs",
                    place: what,
                });
                return Ok(());
            }
            found => found?,
        };
        if expected != found {
            let differs = expected.iter().zip(&found).find(|(a, b)| a != b);
            let key = differs
                .map(|(a, _)| a)
                .or_else(|| expected.last())
                .or_else(|| found.first());
            let place = key.map(|it| Hex(&it.key).to_string()).unwrap_or_default();
            report.findings.push(Finding {
                code: "index_differs",
                place,
            });
            return Ok(());
        }
        match expected.last() {
            Some(last) => after = Some(last.key.clone()),
            None => return Ok(()),
        }
    }
}
