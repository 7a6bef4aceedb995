//! What differs between two plans, in words.

use super::Words;
use super::isolate::tidied;
use crate::expr::Value;
use crate::plan::{Difference, Due, How, Measure, ParameterRead, Part};
use crate::text::{Args, TextKey};

/// Says what differs, measure by measure; each draft is told in its own words.
///
/// `+` stands before what came, `-` before what went, `~` before what changed; the parts that
/// changed stand below with what they were and what they are.
pub fn difference_lines(
    before: &Words<'_>,
    after: &Words<'_>,
    differences: &[Difference],
) -> Vec<String> {
    let lines = differences
        .iter()
        .flat_map(|it| lines_of(before, after, it));
    lines.map(|it| tidied(&it, after.language())).collect()
}

fn lines_of(before: &Words<'_>, after: &Words<'_>, difference: &Difference) -> Vec<String> {
    let id = difference.measure.as_str();
    let earlier = before.dossier().draft.measure(id);
    let later = after.dossier().draft.measure(id);
    match (&difference.how, earlier, later) {
        (How::Added, _, Some(it)) => vec![headed('+', after, it)],
        (How::Dropped, Some(it), _) => vec![headed('-', before, it)],
        (How::Changed(parts), Some(earlier), Some(later)) => {
            let mut lines = vec![headed('~', after, later)];
            lines.extend(parts.iter().map(|part| {
                let was = before.part(earlier, *part);
                let is = after.part(later, *part);
                format!("    {}", change(after, *part, &was, &is))
            }));
            lines
        }
        _ => Vec::new(),
    }
}

/// Says that a part was one thing and is another.
fn change(words: &Words<'_>, part: Part, was: &str, is: &str) -> String {
    let or_none = |text: &str| match text {
        "" => words.say("part-none"),
        text => text.to_owned(),
    };
    let args = Args::new()
        .text("part", words.word("part", part.code()))
        .text("was", or_none(was))
        .text("is", or_none(is));
    words.text(&TextKey::new("part-changed"), &args)
}

fn headed(sign: char, words: &Words<'_>, measure: &Measure) -> String {
    let (title, date) = (words.title(measure), words.part(measure, Part::Due));
    let priority = measure.priority.code();
    format!("{sign} {} – {title} ({priority}, {date})", measure.id)
}

impl Words<'_> {
    /// Says a part of a measure; empty when it has none.
    pub fn part(&self, measure: &Measure, part: Part) -> String {
        let actors = &measure.actors;
        match part {
            Part::Need => self.need(&measure.need),
            Part::Priority => measure.priority.code().to_owned(),
            Part::Lead => self.actor(&actors.lead),
            Part::With => self.actors(actors.with.iter()),
            Part::Decides => self.actors(actors.decides.as_ref()),
            Part::Refer => self.actors(actors.refer.as_ref()),
            Part::Due => self.due(&measure.due),
            Part::ActBy => self.days(&measure.act_by),
            Part::Deadlines => self.deadlines(measure),
            Part::OnlyIf => self.condition(measure),
            Part::After => {
                let ids = measure.after.iter().map(|it| it.measure.to_string());
                self.listed(ids)
            }
            Part::Documents => self.listed(measure.documents.iter().map(|it| self.document(it))),
            Part::Law => self.listed(measure.law.iter().map(ToString::to_string)),
            Part::Certainty => self.word("certainty", measure.certainty.code()),
            Part::Gaps => {
                let gaps = measure.gaps.iter();
                self.listed(gaps.map(|it| self.text(&TextKey::gap(it), &Args::new())))
            }
            Part::Parameters => {
                let read = measure.parameters.iter();
                self.listed(read.map(|it| format!("{} {}", it.id, self.parameter(it))))
            }
        }
    }

    fn parameter(&self, read: &ParameterRead) -> String {
        if let Value::Code(code) = &read.value {
            return self.word(read.id.as_str(), code.as_str());
        }
        self.value(&read.value, None)
    }

    fn due(&self, due: &Due) -> String {
        match due {
            Due::On { date, .. } => self.day(*date),
            Due::Never { because } => self.word("no-due", because.as_str()),
        }
    }

    fn deadlines(&self, measure: &Measure) -> String {
        let said = measure.deadlines.iter().map(|it| {
            let kind = self.word("deadline", it.kind.code());
            format!("{} ({kind})", self.day(it.counted.due))
        });
        self.listed(said)
    }

    fn condition(&self, measure: &Measure) -> String {
        let condition = measure.only_if.as_ref();
        let begins = measure.starts_on.as_ref();
        let lacks = condition.map(|it| self.word("lacks", it.lacks.code()));
        let starts = begins.map(|it| self.word("starts_on", it.outcome.code()));
        self.listed(lacks.into_iter().chain(starts))
    }
}
