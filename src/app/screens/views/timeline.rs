//! What happened before: the days of the answers and of the case.

use super::speaker::Speaker;
use super::{Told, ViewLine};
use crate::base::MeasureId;
use crate::profile::{What, When, timeline};
use crate::text::{Args, TextKey, format_day, format_partial};

impl Speaker<'_> {
    /// Lists what happened, the earliest first.
    pub(super) fn timeline(&self) -> Vec<ViewLine> {
        let interview = self.case.interview();
        let reading = interview.reading();
        let all = timeline(self.case.form(), &reading, interview.events());
        let lines = all.iter().map(|it| {
            let (when, kind) = match it.when {
                When::Said(date) => (format_partial(self.language, date), "timeline-said"),
                When::Noted(_) => {
                    let day = it.when.day().map(|it| format_day(self.language, it));
                    (day.unwrap_or_default(), "timeline-noted")
                }
            };
            let title = self.happened(&it.what);
            let told = vec![
                Told::Labelled(self.say("timeline-when"), when.clone()),
                Told::Hint(self.say(kind)),
            ];
            ViewLine::headed((String::new(), when), title, told)
        });
        lines.collect()
    }

    fn happened(&self, what: &What) -> String {
        match what {
            What::Answer { slot, row } => {
                let question = self.case.form().question(*slot);
                let asked = TextKey::question(&question.id);
                let code = question.id.as_str().replace('.', "-");
                let named = TextKey::named(format!("happened-{code}"));
                let named = self.words.find(&named, &Args::new());
                let said = named.unwrap_or_else(|| self.words.text(&asked, &Args::new()));
                match row {
                    Some(row) => format!("{}: {said}", self.words.row_name(*row)),
                    None => said,
                }
            }
            What::Began => self.say("happened-began"),
            What::Consented => self.say("happened-consented"),
            What::Decided { measure, decision } => {
                let measure = self.measure(&MeasureId::new(measure.clone()));
                let args = Args::new().text("measure", measure);
                let args = args.text("decision", self.decision(Some(decision)));
                self.with("happened-decided", &args)
            }
            What::Settled => self.say("happened-settled"),
            What::Marked(mark) => self.words.word("happened", mark.code()),
        }
    }
}
