//! The documents that can be exported, made of the open case.

use super::overlays::ExportForm;
use super::{App, Bytes, Effect, Now, Trouble};
use crate::base::Day;

impl App {
    /// Makes a document of the open case; its file's name is the day's, never a person's.
    pub(super) fn document(&self, form: ExportForm, now: Now) -> Result<Effect, Trouble> {
        let case = self.case.as_ref().ok_or(Trouble::Document)?;
        let _draft = case.draft();
        let _name = name(form, now.day);
        let _bytes = Bytes(Vec::new());
        Err(Trouble::Document)
    }
}

fn name(form: ExportForm, day: Day) -> String {
    match form {
        ExportForm::Plan => format!("hilfeplan-{day}.md"),
        ExportForm::Data => format!("hilfeplan-{day}.json"),
        ExportForm::Client => format!("client-{day}.md"),
    }
}
