//! Proposed now, agreed, done: line by line, since the plan was last settled.

use super::speaker::Speaker;
use super::{Told, ViewLine};
use crate::plan::Held;
use crate::plan::settled::{ItemPart, Standing, ThreeWay, parts, three_way};
use crate::profile::{AgreedItem, Decision, Ground, ItemParts, PlanRevision};
use crate::text::{Args, TextKey};

/// Returns the sign of a standing; the line says it in words.
pub(super) const fn sign(standing: &Standing) -> &'static str {
    match standing {
        Standing::New => "+",
        Standing::Unchanged => "=",
        Standing::Changed(_) => "~",
        Standing::Stale => "?",
        Standing::Dropped => "-",
    }
}

impl Speaker<'_> {
    /// Returns the plan that was settled last.
    pub(super) fn last_settled(&self) -> Option<&PlanRevision> {
        self.settled().last().map(|it| &*it.revision)
    }

    /// Compares with the plan that was settled last; what is as it was stands last.
    pub(super) fn three_way(&self) -> Vec<ThreeWay> {
        let Some(revision) = self.last_settled() else {
            return Vec::new();
        };
        let mut lines = three_way(self.case.draft(), self.case.agreed(), revision);
        lines.sort_by_key(|it| it.standing == Standing::Unchanged);
        lines
    }

    /// Tells whether somebody decided about a line since it stands otherwise than agreed.
    fn is_decided(&self, line: &ThreeWay) -> bool {
        let decisions = self.case.interview().profile().decisions();
        let decision = decisions.get(line.measure.as_str());
        let kept = |it: &ThreeWay| {
            let line = self.case.agreed().line(&it.measure);
            line.is_some_and(|it| it.kept)
        };
        decision.is_some_and(Decision::is_over)
            || (matches!(line.standing, Standing::Dropped) && kept(line))
    }

    /// Lists what was agreed and is now proposed otherwise, in doubt, or no longer proposed.
    pub(super) fn doubted(&self) -> Vec<ThreeWay> {
        let mut lines = self.three_way();
        lines.retain(|it| {
            let known = matches!(it.standing, Standing::New | Standing::Unchanged);
            !known && !self.is_decided(it)
        });
        lines
    }

    pub(super) fn agreed_item(&self, line: &ThreeWay) -> Option<&AgreedItem> {
        let items = &self.last_settled()?.items;
        items.iter().find(|it| it.measure == line.measure)
    }

    pub(super) fn changes_heading(&self) -> (String, String) {
        let Some(settled) = self.settled().last() else {
            return (
                self.say("changes-heading-none"),
                self.say("changes-never_settled"),
            );
        };
        let lines = self.three_way();
        let count = |code: &str| lines.iter().filter(|it| it.standing.code() == code).count();
        let args = Args::new()
            .day("day", settled.revision.day)
            .count("new", count("new"))
            .count("changed", count("changed"))
            .count("stale", count("stale"))
            .count("dropped", count("dropped"));
        let rules = lines.iter().any(|it| it.rules_changed);
        let hint = if rules {
            "changes-rules"
        } else {
            "changes-hint"
        };
        (self.with("changes-heading", &args), self.say(hint))
    }

    pub(super) fn changes(&self) -> Vec<ViewLine> {
        let lines = self.three_way();
        lines.iter().map(|it| self.change(it)).collect()
    }

    fn change(&self, line: &ThreeWay) -> ViewLine {
        let item = self.agreed_item(line);
        let measure = self.case.plan().measure(line.measure.as_str());
        let now = measure.map(parts);
        let done = if line.done { "x" } else { "" };
        let sign = format!("{}{done}", sign(&line.standing));
        let shown = now.as_ref().or_else(|| item.map(|it| &it.agreed));
        let when = shown.map(|it| self.day_of(it)).unwrap_or_default();
        let mut told = self.standing(line);
        let decisions = self.case.interview().profile().decisions();
        let decision = self.decision(decisions.get(line.measure.as_str()));
        told.push(Told::Labelled(self.say("changes-decision"), decision));
        match &line.standing {
            Standing::Changed(changed) => self.changed_parts(changed, line, &mut told),
            Standing::Dropped => self.dropped(line, &mut told),
            Standing::New | Standing::Unchanged | Standing::Stale => {}
        }
        for ground in &line.answers {
            told.push(Told::Labelled(
                self.say("changes-answer"),
                self.ground(ground, item),
            ));
        }
        if !matches!(line.standing, Standing::Changed(_))
            && let Some(parts) = shown
        {
            told.push(Told::Gap);
            told.extend(self.all_parts(parts));
        }
        ViewLine::headed((sign, when), self.measure(&line.measure), told)
    }

    /// Says how a line stands, and what can be done about it as long as nobody decided.
    fn standing(&self, line: &ThreeWay) -> Vec<Told> {
        let decided = self.is_decided(line);
        let said = match line.standing {
            Standing::Dropped if decided => self.say("changes-dropped_decided"),
            _ => self.words.word("standing", line.standing.code()),
        };
        let how = how(&line.standing).filter(|_| !decided);
        let how = how.map(|it| Told::Hint(self.say(it)));
        std::iter::once(Told::Text(said)).chain(how).collect()
    }

    /// Tells each changed part: as it was agreed, as it is proposed, and what the plan says.
    fn changed_parts(&self, changed: &[ItemPart], line: &ThreeWay, told: &mut Vec<Told>) {
        let (Some(item), Some(proposed), Some(plan)) = (
            self.agreed_item(line),
            self.case.draft().measure(line.measure.as_str()),
            self.case.plan().measure(line.measure.as_str()),
        ) else {
            return;
        };
        let (proposed, plan) = (parts(proposed), parts(plan));
        for part in changed {
            let said = |parts: &ItemParts| self.part(*part, parts);
            let args = Args::new()
                .text("agreed", said(&item.agreed))
                .text("proposed", said(&proposed))
                .text("plan", said(&plan));
            let text = self.with("changes-part", &args);
            told.push(Told::Labelled(self.words.word("part", part.code()), text));
        }
        if changed.iter().any(|it| !can_be_kept(*it)) {
            told.push(Told::Hint(self.say("changes-law_decides")));
        }
    }

    fn dropped(&self, line: &ThreeWay, told: &mut Vec<Told>) {
        let agreed = self.case.agreed();
        let kept = agreed.line(&line.measure).is_some_and(|it| it.kept);
        if kept {
            told.push(Told::Signed("+", self.say("changes-kept")));
        }
    }

    /// Says an answer as it was when the plan was settled, and as it is.
    fn ground(&self, ground: &Ground, item: Option<&AgreedItem>) -> String {
        let form = self.case.form();
        let Some(slot) = form.find(ground.question.as_str()) else {
            return ground.question.to_string();
        };
        let question = form.question(slot);
        let then = item.and_then(|it| {
            let mut grounds = it.grounds.iter();
            grounds.find(|it| it.question == ground.question && it.row == ground.row)
        });
        let said = |held: Held| self.words.held(question, &held);
        let then = then.and_then(|it| it.value.clone());
        let now = self.words.dossier().value(slot, ground.row);
        let held = |it: Option<crate::expr::Value>| it.map_or(Held::NotAsked, Held::Value);
        let args = Args::new()
            .text(
                "question",
                self.words
                    .text(&TextKey::question(&question.id), &Args::new()),
            )
            .text("then", said(held(then)))
            .text("now", said(held(now)));
        self.with("changes-ground", &args)
    }
}

/// Names what taking the proposal and keeping what was agreed would do to a line.
const fn how(standing: &Standing) -> Option<&'static str> {
    match standing {
        Standing::New => Some("changes-how-new"),
        Standing::Changed(_) => Some("changes-how-changed"),
        Standing::Stale => Some("changes-how-stale"),
        Standing::Dropped => Some("changes-how-dropped"),
        Standing::Unchanged => None,
    }
}

/// Tells whether people may agree a part otherwise; the others are as the law and the offices say.
pub(super) const fn can_be_kept(part: ItemPart) -> bool {
    matches!(
        part,
        ItemPart::Priority | ItemPart::Lead | ItemPart::With | ItemPart::ActBy
    )
}
