//! A measure of the plan in words: its title, who does what by when, and why.

use super::pane::days;
use super::piece::plain;
use super::scene::Scene;
use super::sheet::Sheet;
use crate::app::{OpenCase, shown};
use crate::base::{ActorId, MeasureId};
use crate::document::{offer_name, reason_text, wish_code};
use crate::plan::deadline::DeadlineKind;
use crate::plan::offer::Matching;
use crate::plan::rule::LinkKind;
use crate::plan::{Agreed, Because, Due, Held, Measure, Origin};
use crate::profile::{Decision, Reached, Wish, Words};
use crate::text::{Args, Text, TextKey, format_day};
use crate::tui::theme::Theme;

/// Returns a measure's title, with the name of the person of the row that it is for.
pub(super) fn title(scene: Scene<'_>, measure: &Measure) -> Text {
    titled(scene, measure, "measure")
}

/// Returns a measure's title in few words, for lists.
pub(super) fn short_title(scene: Scene<'_>, measure: &Measure) -> Text {
    titled(scene, measure, "title")
}

fn titled(scene: Scene<'_>, measure: &Measure, attribute: &'static str) -> Text {
    let line = scene.case().and_then(|it| it.agreed().line(&measure.id));
    if let Some(own) = line.and_then(|it| it.title.as_ref()) {
        return plain(own.as_str());
    }
    let mut title = scene.read(&TextKey::rule(&measure.rule).attribute(attribute));
    if let Some(name) = measure.row.and_then(|it| scene.row_name(it)) {
        title.text = format!("{} ({name})", title.text);
    }
    title
}

/// Returns the decision about a measure.
pub(super) fn decision<'a>(case: &'a OpenCase, measure: &Measure) -> Option<&'a Decision> {
    case.agreed().decision(&measure.id)
}

/// Names the state of a measure: proposed, agreed, rejected with the reason, done.
pub(super) fn state(scene: Scene<'_>, case: &OpenCase, measure: &Measure) -> Text {
    match decision(case, measure) {
        None | Some(Decision::Reopened) => scene.say("decision-proposed"),
        Some(Decision::Accepted) => scene.say("decision-accepted"),
        Some(Decision::Done) => scene.say("decision-done"),
        Some(Decision::Closed { reached, words }) => {
            let reached = match reached {
                Reached::Fully => "reached-fully",
                Reached::Partly => "reached-partly",
                Reached::Not => "reached-not",
            };
            let reached = scene.say(reached);
            let mut said = format!("{}: {}", scene.word("decision-done"), reached.marked());
            if !words.is_blank() {
                said = format!("{said} · {}", words.as_str());
            }
            scene.words(said)
        }
        Some(Decision::Rejected(reason)) => {
            let args = Args::new().text("reason", reason.as_str());
            scene.say_with("decision-rejected-because", &args)
        }
    }
}

/// Names who saw a need, when it was no rule.
const fn origin(origin: Origin) -> Option<&'static str> {
    match origin {
        Origin::Rule => None,
        Origin::Counselor => Some("seen_by-counselor"),
        Origin::Client => Some("seen_by-client"),
    }
}

/// The most offers beside a measure, and the most reasons of each.
const OFFERS: usize = 3;
const REASONS: usize = 4;

/// Writes about one measure of the open case.
pub(super) struct Teller<'s> {
    /// What is looked at.
    pub(super) scene: Scene<'s>,
    /// The case.
    pub(super) case: &'s OpenCase,
    /// The measure.
    pub(super) measure: &'s Measure,
    /// The styles.
    pub(super) theme: Theme,
}

impl Teller<'_> {
    /// Writes what is to be done, by whom and by when; with air where there is room.
    pub(super) fn details(&self, sheet: &mut Sheet<'_>, roomy: bool) {
        let measure = self.measure;
        sheet.text(title(self.scene, measure), self.theme.heading);
        let urgency = self.coded("priority", &measure.priority.code().to_ascii_lowercase());
        let area = self.coded("domain", measure.domain.code());
        let state = state(self.scene, self.case, measure).marked();
        let mut line = format!("{} · {} · {state}", urgency.marked(), area.marked());
        if let Some(wish) = self.wish() {
            line = format!("{line} · {}", wish.marked());
        }
        sheet.text(self.scene.words(line), self.theme.hint);
        if roomy {
            sheet.gap();
        }
        self.warnings(sheet);
        self.dates(sheet);
        self.actors(sheet);
        self.agreed(sheet);
        self.links(sheet);
        self.facts(sheet);
        let documents = measure.documents.iter();
        self.list(sheet, "plan-documents", documents.map(TextKey::document));
        self.offers(sheet);
    }

    /// Writes the offers that fit best, grey where nobody has checked them for long.
    fn offers(&self, sheet: &mut Sheet<'_>) {
        let (scene, case) = (self.scene, self.case);
        let reading = case.interview().reading();
        let directory = &scene.app.library().directory;
        let matching = Matching::new(&reading, case.form(), case.rules(), directory);
        let mut label = scene.say("plan-offers");
        for found in matching.for_measure(self.measure).iter().take(OFFERS) {
            let name = offer_name(found.offer, scene.texts(), scene.own()).marked();
            let reasons = found.reasons.iter().take(REASONS);
            let reasons = reasons.map(|it| reason_text(it, scene.texts(), scene.own()).marked());
            let wish = found.wish.map(wish_code);
            let wish = wish.map(|it| self.coded("wish", it).marked());
            let said: Vec<String> = std::iter::once(name).chain(wish).chain(reasons).collect();
            let style = if found.stale {
                self.theme.hint
            } else {
                self.theme.text
            };
            let label = std::mem::replace(&mut label, scene.words(""));
            let text = scene.words(said.join(" · "));
            sheet.labelled(label, text, (self.theme.hint, style));
        }
    }

    /// Writes why it is in the plan and how sure that is.
    pub(super) fn reasons(&self, sheet: &mut Sheet<'_>) {
        let measure = self.measure;
        if Agreed::is_own(&measure.id) {
            return sheet.text(self.scene.say("why-own"), self.theme.text);
        }
        let why = TextKey::rule(&measure.rule).attribute("why");
        sheet.text(self.scene.read(&why), self.theme.text);
        sheet.gap();
        let mut label = self.scene.say("plan-because");
        for because in &measure.because {
            let question = self.scene.read(&TextKey::question(&because.question));
            let said = format!("{} {}", question.marked(), self.answer(because));
            let rest = self.scene.words("");
            self.row(
                sheet,
                std::mem::replace(&mut label, rest),
                self.scene.words(said),
            );
        }
        self.plain_list(sheet, "plan-law", &measure.law);
        self.parameters(sheet);
        let certainty = self.coded("certainty", measure.certainty.code());
        let scope = self.coded("scope", measure.scope.code());
        let sure = format!("{} · {}", certainty.marked(), scope.marked());
        self.row(
            sheet,
            self.scene.say("plan-certainty"),
            self.scene.words(sure),
        );
        let gaps = measure.gaps.iter();
        self.list(sheet, "plan-gaps", gaps.map(TextKey::gap));
        let rule = Args::new().text("rule", measure.rule.as_str());
        sheet.gap();
        sheet.text(self.scene.say_with("plan-rule", &rule), self.theme.hint);
        for source in &*measure.sources {
            sheet.text(plain(&**source), self.theme.hint);
        }
    }

    fn warnings(&self, sheet: &mut Sheet<'_>) {
        if self.measure.outdated {
            let said = self.scene.say("plan-outdated");
            sheet.signed("!", said, self.theme.text);
        }
        self.guarded(sheet);
        self.missed(sheet);
    }

    /// Writes what was agreed with the person: the goal, what she wants, what she can build on.
    fn agreed(&self, sheet: &mut Sheet<'_>) {
        let (scene, measure) = (self.scene, self.measure);
        let (agreed, words) = (self.case.agreed(), scene.app.words(self.case));
        let said = |it: String| scene.words(it);
        let need = self
            .case
            .plan()
            .needs
            .iter()
            .find(|it| it.id == measure.need);
        let seen = need.map(|it| it.origin);
        let mut need = words.need(&measure.need);
        if let Some(origin) = seen.and_then(origin) {
            need = format!("{need} · {}", scene.word(origin));
        }
        self.row(sheet, scene.say("plan-need"), said(need));
        let goal = words.goal(&measure.need);
        if !goal.is_empty() {
            let own = agreed.goal_words(&measure.need).is_some();
            let label = if own { "plan-goal_agreed" } else { "plan-goal" };
            self.row(sheet, scene.say(label), said(goal));
        }
        let strengths: Vec<_> = agreed
            .strengths(measure.domain)
            .map(Words::as_str)
            .collect();
        if !strengths.is_empty() {
            self.row(
                sheet,
                scene.say("plan-strengths"),
                said(strengths.join(" · ")),
            );
        }
    }

    /// Says what the person wants of it; it stands where a small screen shows it too.
    fn wish(&self) -> Option<Text> {
        let line = self.case.agreed().line(&self.measure.id)?;
        Some(self.scene.say(match line.wish? {
            Wish::Wants => "wish-wants",
            Wish::Refuses => "wish-refuses",
            Wish::Unsure => "wish-unsure",
        }))
    }

    fn dates(&self, sheet: &mut Sheet<'_>) {
        let due = match &self.measure.due {
            Due::On {
                date,
                kind,
                safe_by,
            } => self.due((*date, *kind), *safe_by),
            Due::Never { because } => self.coded("no-due", because.as_str()).marked(),
        };
        self.row(sheet, self.scene.say("plan-due"), self.scene.words(due));
        let act_by: Vec<_> = self.measure.act_by.iter().map(|it| self.day(*it)).collect();
        let same = |it: &crate::base::Day| self.measure.due.date() == Some(*it);
        if !act_by.is_empty() && !self.measure.act_by.iter().all(same) {
            self.row(
                sheet,
                self.scene.say("plan-act_by"),
                self.scene.words(act_by.join(", ")),
            );
        }
    }

    fn due(
        &self,
        (date, kind): (crate::base::Day, DeadlineKind),
        safe_by: crate::base::Day,
    ) -> String {
        let today = self.case.plan().today;
        let left = days(self.scene, today, date).marked();
        let mut due = format!("{} · {left}", self.day(date));
        if safe_by != date {
            let args = Args::new().day("day", safe_by);
            let safe = self.scene.say_with("plan-safe_by", &args).marked();
            due = format!("{due} · {safe}");
        }
        if kind == DeadlineKind::Internal {
            return due;
        }
        format!("{due} · {}", self.coded("deadline", kind.code()).marked())
    }

    fn actors(&self, sheet: &mut Sheet<'_>) {
        let actors = &self.measure.actors;
        let words = self.scene.app.words(self.case);
        let mut named = |label: &'static str, all: &[&ActorId]| {
            let names: Vec<_> = all.iter().map(|it| words.actor(it)).collect();
            if !names.is_empty() {
                let names = self.scene.words(names.join(" · "));
                self.row(sheet, self.scene.say(label), names);
            }
        };
        named("plan-refer", &actors.refer.iter().collect::<Vec<_>>());
        named("plan-lead", &[&actors.lead]);
        named("plan-with", &actors.with.iter().collect::<Vec<_>>());
        named("plan-decides", &actors.decides.iter().collect::<Vec<_>>());
        if actors.has_client_task() {
            let task = words.measure_text(self.measure, "client");
            self.row(
                sheet,
                self.scene.say("plan-client_task"),
                self.scene.words(task.unwrap_or_default()),
            );
        }
    }

    fn links(&self, sheet: &mut Sheet<'_>) {
        for link in &self.measure.after {
            let key = match link.kind {
                LinkKind::FinishStart => "plan-after",
                LinkKind::StartStart => "plan-together",
            };
            let mut other = self.other(&link.measure);
            if let Some(reason) = &link.reason {
                let reason = self.coded("link", reason.as_str()).marked();
                other = self.scene.words(format!("{} · {reason}", other.marked()));
            }
            self.row(sheet, self.scene.say(key), other);
        }
        if let Some(condition) = &self.measure.only_if {
            let lacks = self.coded("lacks", condition.lacks.code()).marked();
            let others = condition.measures.iter().map(|it| self.other(it).marked());
            let others: Vec<_> = others.collect();
            let said = format!("{lacks}: {}", others.join(" · "));
            self.row(
                sheet,
                self.scene.say("plan-only_if"),
                self.scene.words(said),
            );
        }
    }

    fn other(&self, id: &MeasureId) -> Text {
        let other = self.case.plan().measure(id.as_str());
        other.map_or_else(|| plain(id.as_str()), |it| short_title(self.scene, it))
    }

    fn answer(&self, because: &Because) -> String {
        let question = self.case.form().question(because.slot);
        match &because.value {
            Held::Value(value) => shown(question, value, self.scene.texts(), self.scene.own()),
            Held::Withheld(why) => self.scene.read(&crate::app::non_answer(*why)).marked(),
            Held::NotAsked => self.scene.word("why-not_asked"),
        }
    }

    fn day(&self, day: crate::base::Day) -> String {
        format_day(self.scene.own(), day)
    }

    /// Finds the text of a code: `priority-p1`.
    fn coded(&self, prefix: &str, code: &str) -> Text {
        self.scene.read(&TextKey::named(format!("{prefix}-{code}")))
    }

    pub(super) fn row(&self, sheet: &mut Sheet<'_>, label: Text, text: Text) {
        sheet.labelled(label, text, (self.theme.hint, self.theme.text));
    }

    /// Writes texts behind one label; nothing when there is none.
    fn list(
        &self,
        sheet: &mut Sheet<'_>,
        label: &'static str,
        keys: impl IntoIterator<Item = TextKey>,
    ) {
        let texts = keys.into_iter().map(|it| self.scene.read(&it).marked());
        let texts: Vec<_> = texts.collect();
        if !texts.is_empty() {
            self.row(
                sheet,
                self.scene.say(label),
                self.scene.words(texts.join(" · ")),
            );
        }
    }

    fn plain_list(
        &self,
        sheet: &mut Sheet<'_>,
        label: &'static str,
        texts: &[std::sync::Arc<str>],
    ) {
        if !texts.is_empty() {
            self.row(
                sheet,
                self.scene.say(label),
                self.scene.words(texts.join(" · ")),
            );
        }
    }
}
