//! What a plan says about time, in words: both readings, what an office owes, what is left.

use super::Words;
use super::isolate::isolated;
use crate::plan::deadline::Counted;
use crate::plan::{Owed, UrgentRoute};
use crate::text::{Args, TextKey};

impl Words<'_> {
    /// Says what an authority owes.
    pub(super) fn owes(&self, owed: &Owed) -> String {
        let what = owed.what.as_ref();
        let key = what.map(|it| TextKey::named(format!("owes-{it}")));
        self.text(
            &key.unwrap_or_else(|| TextKey::new("document-owes")),
            &Args::new(),
        )
    }

    /// Says what is left when it doesn't come.
    pub(super) fn owes_then(&self, owed: &Owed) -> Option<String> {
        let key = TextKey::named(format!("owes-{}", owed.what.as_ref()?));
        self.find(&key.attribute("then"), &Args::new())
    }

    /// Says the way that is left when a date can't be kept.
    pub(super) fn urgent(&self, route: &UrgentRoute) -> String {
        match route {
            UrgentRoute::Text(code) => {
                self.text(&TextKey::named(format!("urgent-{code}")), &Args::new())
            }
            UrgentRoute::Rule(rule) => {
                let key = TextKey::rule(rule).attribute("measure");
                self.find(&key, &Args::new())
                    .unwrap_or_else(|| rule.to_string())
            }
            UrgentRoute::Measures(ids) => {
                let measures = ids
                    .iter()
                    .filter_map(|it| self.dossier().draft.measure(it.as_str()));
                self.listed(measures.map(|it| self.title(it)))
            }
        }
    }

    /// Says how the day of notification was found, and both readings with their sources when they
    /// differ; nothing for what was not posted.
    pub(super) fn readings(&self, counted: &Counted) -> Vec<String> {
        let (Some(law), Some(notified)) = (counted.service, counted.notified) else {
            return Vec::new();
        };
        let key = TextKey::named(format!("service-{}", law.code()));
        let args = Args::new()
            .text("law", self.text(&key, &Args::new()))
            .day("posted", counted.anchor)
            .day("notified", notified);
        let mut lines = vec![self.text(&TextKey::new("document-notified"), &args)];
        if let Some(later) = counted.later_reading {
            let source = |reading| {
                let found = self.find(&key.attribute(reading), &Args::new());
                isolated(&found.unwrap_or_default())
            };
            let args = Args::new()
                .day("earlier", counted.due)
                .day("later", later)
                .text("fixed", source("fixed"))
                .text("moved", source("moved"));
            lines.push(self.text(&TextKey::new("document-two_readings"), &args));
        }
        lines
    }
}
