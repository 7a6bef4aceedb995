//! The documents that can be exported, made of the open case.

use super::overlays::ExportForm;
use super::{App, Bytes, Effect, Now, OpenCase, Trouble};
use crate::base::Day;
use crate::document::{DocumentKind, Dossier, Format, Order, compose, plan_json};

impl App {
    /// Makes a document of the open case; its file is named by the day, never by a person.
    pub(super) fn document(&self, form: ExportForm, now: Now) -> Result<Effect, Trouble> {
        let case = self.case().ok_or(Trouble::Document)?;
        let dossier = self.dossier(case);
        let counselor = &self.settings.counselor;
        let order = match form {
            ExportForm::Plan => Order::new(DocumentKind::Plan, counselor),
            ExportForm::Client => Order::new(DocumentKind::Client, case.client()),
            ExportForm::Data => {
                let bytes = plan_json(&dossier, counselor).into_bytes();
                let name = name(form, now.day);
                return Ok(Effect::Export {
                    name,
                    bytes: Bytes(bytes),
                });
            }
        };
        let document = compose(&dossier, &order).map_err(|_refusal| Trouble::Document)?;
        let laid_out = self.library.templates.lay_out(&document, Format::Markdown);
        Ok(Effect::Export {
            name: name(form, now.day),
            bytes: Bytes(laid_out.map_err(|_refusal| Trouble::Document)?),
        })
    }

    /// Returns what documents and views say of the open case's plan.
    pub fn dossier<'a>(&'a self, case: &'a OpenCase) -> Dossier<'a> {
        Dossier {
            draft: case.plan(),
            agreed: case.agreed(),
            form: case.form(),
            reading: case.interview().reading(),
            rules: case.rules(),
            directory: &self.library.directory,
            texts: &self.texts.0,
        }
    }
}

fn name(form: ExportForm, day: Day) -> String {
    match form {
        ExportForm::Plan => format!("plan-{day}.md"),
        ExportForm::Data => format!("plan-{day}.json"),
        ExportForm::Client => format!("client-{day}.md"),
    }
}
