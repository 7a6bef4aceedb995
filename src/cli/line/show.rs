//! What the line mode says.

use std::fmt::Write as _;

use super::codes;
use crate::app::{Agreement, Options, shown};
use crate::base::{Code, Language, Level};
use crate::expr::Value;
use crate::form::{Kind, Question, Side};
use crate::interview::{Interview, Position, Reason, TypedFault};
use crate::profile::{Change, Event};
use crate::text::{Args, TextKey, Texts};

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
                let spoken = self.asked(question);
                let mut text = format!("\n{}\n{spoken}", self.heading(interview));
                if let Some(value) = interview.profile().value(slot, row) {
                    let held = self.value(question, value);
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
        write!(text, "\n\n{}", self.agreements()).ok();
        text
    }

    /// Returns what the person may agree to, with the digit of each.
    pub(crate) fn agreements(&self) -> String {
        let mut text = self.both(&TextKey::named("notice-question"), Side::Both);
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
        let naming = interview.form().question(roster.name);
        let mut text = format!("\n{}\n{}", self.heading(interview), self.asked(naming));
        for (number, row) in (1..).zip(&interview.profile().roster(id).rows) {
            let name = interview.profile().value(roster.name, Some(*row));
            let name = name.map(|it| self.value(naming, it)).unwrap_or_default();
            write!(text, "\n  {number} {name}").ok();
        }
        write!(text, "\n{}", self.say("line-roster", &Args::new())).ok();
        text
    }

    /// Returns a question and its hint in both languages, and how its answer is written.
    fn asked(&self, question: &Question) -> String {
        let key = TextKey::question(&question.id);
        let mut text = self.both(&key, question.side);
        let hint = key.attribute("hint");
        if self
            .texts
            .find(self.counselor, &hint, &Args::new())
            .is_some()
        {
            write!(text, "\n{}", self.both(&hint, question.side)).ok();
        }
        if let Some(format) = format_of(&question.kind) {
            write!(text, "\n{}", self.say(format, &Args::new())).ok();
        }
        text
    }

    /// Returns the options of the question at hand, to be found by their labels in both languages.
    pub(crate) fn choice(&self, interview: &Interview) -> Option<Options> {
        let Position::Question(slot, _) = interview.position() else {
            return None;
        };
        let kind = &interview.form().question(slot).kind;
        let list = interview.form().list(kind.list()?)?;
        let languages = [self.counselor.clone(), self.client.clone()];
        Some(Options::new(list, false, None, (self.texts, &languages)))
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
        let label = |language| {
            let text = key.as_ref().map(|it| self.texts.plain(language, it));
            text.map(|it| plain(&it.marked()))
        };
        let own = label(self.counselor);
        let hers = label(self.client).filter(|it| !spoken && own.as_ref() != Some(it));
        [own, hers].into_iter().flatten()
    }

    /// Returns what a value reads like in the counselor's language.
    fn value(&self, question: &Question, value: &Value) -> String {
        plain(&shown(question, value, self.texts, self.counselor))
    }

    /// Returns what was understood, where that is not simply what was typed.
    pub(crate) fn understood(&self, interview: &Interview, events: &[Event]) -> Option<String> {
        let answered = |it: &Event| {
            let Change::Answered { at, value, .. } = &it.change else {
                return None;
            };
            Some((at.clone(), value.clone()))
        };
        let (at, value) = events.iter().find_map(answered)?;
        let slot = interview.form().find(at.question.as_str())?;
        let typed = matches!(value, Value::Text(_) | Value::Int(_) | Value::Decimal(_));
        (!typed).then(|| self.value(interview.form().question(slot), &value))
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
            let question = interview.form().question(slot);
            let help = TextKey::question(&question.id).attribute("help");
            let found = self.texts.find(self.counselor, &help, &Args::new());
            lines.extend(found.map(|_| self.both(&help, question.side)));
        }
        lines.push(self.say("line-help", &Args::new()));
        lines.join("\n")
    }

    /// Returns what is open, numbered; of what was not asked yet only what comes next.
    pub(crate) fn open_points(&self, interview: &Interview) -> String {
        let points = interview.open_points();
        let mut lines = vec![self.say("line-open", &Args::new().count("count", points.len()))];
        let mut ahead = 0;
        for (number, point) in (1..).zip(points) {
            ahead += usize::from(matches!(point.reason, Reason::NotAsked));
            if ahead > SHOWN && matches!(point.reason, Reason::NotAsked) {
                continue;
            }
            let key = match point.position {
                Position::Question(slot, _) => {
                    TextKey::question(&interview.form().question(slot).id)
                }
                Position::Roster(roster) => TextKey::section(&interview.form().roster(roster).id),
                Position::End => continue,
            };
            let reason = match point.reason {
                Reason::Failed(..) => "line-reason-failed",
                Reason::Withheld(_) => "line-reason-withheld",
                Reason::NotAsked => "line-reason-not-asked",
                Reason::OffRoute => "line-reason-off-route",
            };
            let (what, why) = (self.counselor_text(&key), self.say(reason, &Args::new()));
            lines.push(format!("  {number} {what} – {why}"));
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
        let own = self.counselor_text(key);
        if side == Side::Counselor {
            return own;
        }
        let hers = plain(&self.texts.plain(self.client, key).marked());
        // Where both read the same it is said once: it may be read aloud.
        if hers == own {
            own
        } else {
            format!("{own}\n{hers}")
        }
    }
}

/// Names the text that says how an answer is written; nothing where any words do.
const fn format_of(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Date => Some("interview-date"),
        Kind::Time => Some("interview-time"),
        Kind::Money => Some("interview-money"),
        Kind::Integer | Kind::Decimal | Kind::Scale => Some("interview-number"),
        Kind::Choices(_) => Some("line-several"),
        Kind::Text
        | Kind::LongText
        | Kind::Phone
        | Kind::Email
        | Kind::Choice(_)
        | Kind::Note
        | Kind::Computed(_) => None,
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
