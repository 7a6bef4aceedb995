//! What the line mode says.

use std::fmt::Write as _;

use super::codes;
use crate::app::Agreement;
use crate::base::{Code, Language, Level};
use crate::expr::Value;
use crate::form::{Form, Side};
use crate::interview::{Interview, Position, Reason, TypedFault};
use crate::profile::Event;
use crate::text::{Args, TextKey, Texts, format_partial};

/// Options shown before the counselor types letters of the one she means.
const SHOWN: usize = 12;

/// The texts in the counselor's and in the client's language.
#[derive(Clone, Copy)]
pub(crate) struct Show<'a> {
    pub(crate) texts: &'a Texts,
    /// The counselor's language.
    pub(crate) counselor: &'a Language,
    /// The client's language.
    pub(crate) client: &'a Language,
}

impl Show<'_> {
    /// Returns the question, its section and place, and its options.
    pub(crate) fn question(&self, interview: &Interview) -> String {
        let form = interview.form();
        match interview.position() {
            Position::Question(slot, row) => {
                let question = form.question(slot);
                let key = TextKey::question(&question.id);
                let spoken = self.both(&key, question.side);
                let mut text = format!("\n{}\n{spoken}", self.heading(interview));
                if let Some(value) = interview.profile().value(slot, row) {
                    let held = self.value(form, interview.position(), value);
                    let known = self.say("line-known", &Args::new().text("value", held));
                    write!(text, "\n{known}").ok();
                }
                let codes = codes(form, interview.position());
                let shown: Vec<&Code> = codes.iter().take(SHOWN).collect();
                text.push_str(&self.options(interview, &shown));
                if codes.len() > SHOWN {
                    let more = Args::new().count("count", codes.len() - SHOWN);
                    write!(text, "\n{}", self.say("line-more", &more)).ok();
                }
                text
            }
            Position::Roster(_) => self.roster(interview),
            Position::End => String::new(),
        }
    }

    /// Returns what must be said before the first question, and what may be agreed to.
    pub(crate) fn notice(&self) -> String {
        const PARTS: [&str; 9] = [
            "title",
            "who",
            "duty",
            "free",
            "anonymous",
            "purpose",
            "where",
            "how_long",
            "rights",
        ];
        let parts = PARTS
            .iter()
            .map(|it| TextKey::named(format!("notice-{it}")));
        let parts = parts.map(|it| self.both(&it, Side::Both));
        let mut text = parts.collect::<Vec<_>>().join("\n");
        write!(
            text,
            "\n\n{}",
            self.both(&TextKey::named("notice-question"), Side::Both)
        )
        .ok();
        for (digit, agreement) in Agreement::ALL {
            let label = self.both(&TextKey::named(agreement.code()), Side::Both);
            write!(text, "\n  {digit} {}", label.replace('\n', " · ")).ok();
        }
        text
    }

    fn heading(&self, interview: &Interview) -> String {
        let steps = interview.route_steps();
        let steps = if steps.contains(&interview.position()) {
            steps
        } else {
            interview.steps()
        };
        let at = steps
            .iter()
            .position(|it| *it == interview.position())
            .unwrap_or_default()
            + 1;
        let section = match interview.position() {
            Position::Question(slot, _) => &interview.form().section_of(slot).id,
            Position::Roster(roster) => &interview.form().roster(roster).id,
            Position::End => return String::new(),
        };
        let section = self.counselor_text(&TextKey::section(section));
        let args = Args::new()
            .count("at", at)
            .count("of", steps.len())
            .text("section", section);
        self.say("line-place", &args)
    }

    fn roster(&self, interview: &Interview) -> String {
        let Position::Roster(id) = interview.position() else {
            return String::new();
        };
        let roster = interview.form().roster(id);
        let mut text = format!("\n{}", self.heading(interview));
        for (number, row) in (1..).zip(&interview.profile().roster(id).rows) {
            let name = interview.profile().value(roster.name, Some(*row));
            let position = Position::Question(roster.name, Some(*row));
            let name = name
                .map(|it| self.value(interview.form(), position, it))
                .unwrap_or_default();
            write!(text, "\n  {number} {name}").ok();
        }
        write!(text, "\n{}", self.say("line-roster", &Args::new())).ok();
        text
    }

    /// Returns the options, numbered as the list has them.
    pub(crate) fn options(&self, interview: &Interview, chosen: &[&Code]) -> String {
        let all = codes(interview.form(), interview.position());
        let mut text = String::new();
        for (number, code) in (1..).zip(&all).filter(|it| chosen.contains(&it.1)) {
            let labels: Vec<_> = self.labels(interview, code).collect();
            write!(text, "\n  {number} {}", labels.join(" · ")).ok();
        }
        text
    }

    /// Returns an option's labels, the counselor's first.
    pub(crate) fn labels(
        &self,
        interview: &Interview,
        code: &Code,
    ) -> impl Iterator<Item = String> + use<> {
        let question = match interview.position() {
            Position::Question(slot, _) => Some(interview.form().question(slot)),
            Position::Roster(_) | Position::End => None,
        };
        let key = question.and_then(|it| Some(TextKey::option(it.kind.list()?, code)));
        let spoken = question.is_some_and(|it| it.side == Side::Counselor);
        let second = Some(self.client).filter(|it| *it != self.counselor && !spoken);
        let two = [Some(self.counselor), second];
        let labels = two.into_iter().flatten().filter_map(|language| {
            key.as_ref()
                .map(|it| plain(&self.texts.plain(language, it).marked()))
        });
        labels.collect::<Vec<_>>().into_iter()
    }

    /// Returns what a value reads like in the counselor's language.
    pub(crate) fn value(&self, form: &Form, position: Position, value: &Value) -> String {
        let Position::Question(slot, _) = position else {
            return String::new();
        };
        match value {
            Value::Code(code) => {
                let list = form.question(slot).kind.list();
                let key = list.map(|it| TextKey::option(it, code));
                key.map(|it| self.counselor_text(&it)).unwrap_or_default()
            }
            Value::List(values) => {
                let parts = values.iter().map(|it| self.value(form, position, it));
                parts.collect::<Vec<_>>().join(", ")
            }
            Value::Date(date) => format_partial(self.counselor, *date),
            Value::Text(text) => text.to_string(),
            Value::Int(number) => number.to_string(),
            Value::Decimal(number) => number.to_string(),
            Value::Time(minutes) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
            Value::Bool(_) | Value::Days(_) | Value::Months(_) | Value::Row(_) => String::new(),
        }
    }

    /// Returns checks that fail after an answer; they do not block.
    pub(crate) fn after_answer(&self, interview: &Interview, events: &[Event]) -> Vec<String> {
        let mut lines = Vec::new();
        for at in events.iter().filter_map(|it| it.change.answers()) {
            let Some(slot) = interview.form().find(at.question.as_str()) else {
                continue;
            };
            for (check, level) in interview.failed(slot, at.row) {
                let text = self.counselor_text(&TextKey::check(&at.question, &check));
                lines.push(self.say(failed(level), &Args::new().text("text", text)));
            }
        }
        lines
    }

    /// Returns the question's hint and help, and the commands.
    pub(crate) fn help(&self, interview: &Interview) -> String {
        let mut lines = Vec::new();
        if let Position::Question(slot, _) = interview.position() {
            let key = TextKey::question(&interview.form().question(slot).id);
            let parts = ["hint", "help"].map(|it| key.attribute(it));
            let found = parts
                .iter()
                .filter_map(|it| self.texts.find(self.counselor, it, &Args::new()));
            lines.extend(found.map(|it| plain(&it.marked())));
        }
        lines.push(self.say("line-help", &Args::new()));
        lines.join("\n")
    }

    /// Returns what is open.
    pub(crate) fn open_points(&self, interview: &Interview) -> String {
        let points = interview.open_points();
        let mut lines = vec![self.say("line-open", &Args::new().count("count", points.len()))];
        for point in points {
            let Position::Question(slot, _) = point.position else {
                continue;
            };
            let key = TextKey::question(&interview.form().question(slot).id);
            let reason = match point.reason {
                Reason::Failed(..) => "line-reason-failed",
                Reason::Withheld(_) => "line-reason-withheld",
                Reason::NotAsked => "line-reason-not-asked",
                Reason::OffRoute => "line-reason-off-route",
            };
            lines.push(format!(
                "  {} – {}",
                self.counselor_text(&key),
                self.say(reason, &Args::new())
            ));
        }
        lines.join("\n")
    }

    /// Says why a line is no answer.
    pub(crate) fn fault(&self, fault: TypedFault) -> String {
        let id = format!("line-fault-{}", fault.code());
        self.say(&id, &Args::new())
    }

    /// Returns a message of the line mode in the counselor's language.
    pub(crate) fn say(&self, id: &str, args: &Args<'_>) -> String {
        plain(
            &self
                .texts
                .get(self.counselor, &TextKey::named(id), args)
                .marked(),
        )
    }

    fn counselor_text(&self, key: &TextKey) -> String {
        plain(&self.texts.plain(self.counselor, key).marked())
    }

    /// The counselor's line, and the client's below it unless the question is not for her.
    fn both(&self, key: &TextKey, side: Side) -> String {
        let mut text = self.counselor_text(key);
        if side == Side::Both && self.client != self.counselor {
            write!(
                text,
                "\n{}",
                plain(&self.texts.plain(self.client, key).marked())
            )
            .ok();
        }
        text
    }
}

const fn failed(level: Level) -> &'static str {
    match level {
        Level::Error => "line-error",
        Level::Warning => "line-warning",
    }
}

/// Takes out the marks that isolate values: line mode is read aloud and piped.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
