//! What the plan knows about a measure besides who does what: chains, readings, what offices owe.

use super::measure::Teller;
use super::sheet::Sheet;
use crate::app::OpenCase;
use crate::document::Fact;
use crate::plan::{Measure, Remark};
use crate::text::{Args, TextKey};

/// Returns the mark of a measure that can't wait: `!` when its date can't be kept any more, `*`
/// when the nearest hard date hangs on it; none once it is over.
pub(super) fn mark(case: &OpenCase, measure: &Measure) -> &'static str {
    if case.agreed().is_over(&measure.id) {
        return "";
    }
    let plan = case.plan();
    if plan.unreachable.iter().any(|it| it.measure == measure.id) {
        return "!";
    }
    let critical = plan.critical.as_ref();
    let critical = critical.is_some_and(|it| it.measures.contains(&measure.id));
    if critical { "*" } else { "" }
}

impl Teller<'_> {
    /// Writes which guard is against what people made of the measure.
    pub(super) fn guarded(&self, sheet: &mut Sheet<'_>) {
        for remark in self.scene.app.plan_lacks() {
            let Remark::Barred { measure, guard, .. } = remark else {
                continue;
            };
            if measure == self.measure.id {
                let said = self.scene.read(&TextKey::guard(&guard));
                sheet.signed("!", said, self.theme.alert);
                return;
            }
        }
    }

    /// Writes that a date can't be kept, and what is left.
    pub(super) fn missed(&self, sheet: &mut Sheet<'_>) {
        let (scene, measure) = (self.scene, self.measure);
        let mut missed = self.case.plan().unreachable.iter();
        let Some(missed) = missed.find(|it| it.measure == measure.id) else {
            return;
        };
        let args = Args::new().integer("count", missed.late_by);
        let by = scene.say_with("plan-unreachable-by", &args);
        let said = format!("{} {}", scene.word("plan-unreachable"), by.marked());
        sheet.signed("!", scene.words(said), self.theme.alert);
        self.write_facts(sheet, &scene.app.words(self.case).missed(measure));
    }

    /// Writes what else is known.
    pub(super) fn facts(&self, sheet: &mut Sheet<'_>) {
        let words = self.scene.app.words(self.case);
        self.write_facts(sheet, &words.facts(self.measure));
    }

    /// Writes what the law calls something on the day, and since when.
    pub(super) fn parameters(&self, sheet: &mut Sheet<'_>) {
        let words = self.scene.app.words(self.case);
        let read = self.measure.parameters.iter();
        let read = read.filter_map(|it| words.in_law(it));
        let label = TextKey::new("plan-parameters");
        let facts = read.map(|text| Fact {
            label: label.clone(),
            text,
        });
        self.write_facts(sheet, &facts.collect::<Vec<_>>());
    }

    /// Writes facts, those of one kind behind one label.
    fn write_facts(&self, sheet: &mut Sheet<'_>, facts: &[Fact]) {
        let scene = self.scene;
        let mut before = None;
        for fact in facts {
            let label = if before == Some(&fact.label) {
                scene.words("")
            } else {
                scene.read(&fact.label)
            };
            before = Some(&fact.label);
            self.row(sheet, label, scene.words(fact.text.clone()));
        }
    }
}
