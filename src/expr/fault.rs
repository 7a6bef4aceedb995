//! Mistakes of an expression, with their place in its text.

use std::ops::Range;

use crate::base::{Item, Place, Report};

/// One mistake of an expression.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// A stable code, such as `unknown_question`.
    pub code: &'static str,
    /// The bytes of the expression's text that are wrong.
    pub span: Range<usize>,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub remedy: Option<String>,
}

impl Fault {
    pub(super) fn new(code: &'static str, span: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            code,
            span,
            message: message.into(),
            remedy: None,
        }
    }

    pub(super) fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// Adds the mistake to a report as an error at its place in the file that holds the text.
    pub fn report(self, text: &Item<'_>, report: &mut Report) {
        let place = text.place_at(self.span.start);
        self.report_at(place, report);
    }

    /// Adds the mistake to a report as an error at a place found otherwise.
    pub fn report_at(self, place: Place, report: &mut Report) {
        report.error(self.code, place, self.message);
        if let Some(remedy) = self.remedy {
            report.remedy(remedy);
        }
    }
}
