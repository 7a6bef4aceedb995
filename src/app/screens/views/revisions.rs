//! Settled plans: the list of them, one as it was settled, two compared.

use super::speaker::Speaker;
use super::{Told, View, ViewLine, ViewScreen, changes};
use crate::app::overlays::Choice;
use crate::app::{App, Note};
use crate::base::MeasureId;
use crate::plan::settled::{Standing, compare_revisions};
use crate::profile::{AgreedItem, Decision, PlanRevision, RevisionMark, Settled, day_of};
use crate::text::{Args, format_day};

impl App {
    /// Turns a place in the list, where the newest stands first, into the place in time, and back.
    pub(super) fn newest_first(&self, at: usize) -> usize {
        let count = self.speaker().map_or(0, |it| it.settled().len());
        count.saturating_sub(at + 1)
    }

    /// Chooses a settled plan to be compared; the second one opens the comparison.
    pub(super) fn compare(&mut self, screen: ViewScreen) {
        let View::Revisions(chosen) = screen.view else {
            return;
        };
        if self.view_lines().len() < 2 {
            self.note = Some(Note::plain("note-revisions_too_few"));
            return;
        }
        let here = self.newest_first(screen.cursor);
        match chosen {
            Some(other) if other != here => {
                self.show_view(View::Compared(other.min(here), other.max(here)));
            }
            Some(_) => self.choose_revision(screen, None),
            None => {
                self.choose_revision(screen, Some(here));
                self.note = Some(Note::plain("note-revision_chosen"));
            }
        }
    }

    /// Asks what happened to a settled plan since.
    pub(super) fn choose_mark(&mut self, screen: ViewScreen) {
        let at = match screen.view {
            View::Revisions(_) => self.newest_first(screen.cursor),
            View::Revision(at) | View::Compared(_, at) => at,
            _ => return,
        };
        if self.view_lines().is_empty() {
            return;
        }
        self.choose(Choice::Mark(at));
        if self.choices().is_empty() {
            self.overlays.pop();
            self.note = Some(Note::plain("note-mark_nothing_left"));
        }
    }

    /// Names a settled plan and how it was settled.
    pub fn revision_title(&self, at: usize) -> Option<String> {
        let speaker = self.speaker()?;
        let settled = speaker.settled().get(at)?;
        Some(speaker.revision_name(at, settled))
    }

    fn choose_revision(&mut self, screen: ViewScreen, chosen: Option<usize>) {
        self.screen = super::Screen::View(ViewScreen {
            view: View::Revisions(chosen),
            ..screen
        });
    }
}

impl Speaker<'_> {
    pub(super) fn revisions_heading(&self) -> (String, String) {
        let args = Args::new().count("count", self.settled().len());
        let hint = if self.settled().is_empty() {
            "changes-never_settled"
        } else {
            "revisions-hint"
        };
        (self.with("revisions-heading", &args), self.say(hint))
    }

    /// Lists the settled plans, the newest first.
    pub(super) fn revisions(&self, chosen: Option<usize>) -> Vec<ViewLine> {
        let all = self.settled().iter().enumerate().rev();
        let lines = all.map(|(at, settled)| {
            let revision = &settled.revision;
            let sign = if chosen == Some(at) { "*" } else { "" };
            let day = format_day(self.language, revision.day);
            let title = self.revision_name(at, settled);
            ViewLine::headed((sign.to_owned(), day), title, self.about(settled))
        });
        lines.collect()
    }

    fn revision_name(&self, at: usize, settled: &Settled) -> String {
        let revision = &settled.revision;
        let marked = |it| settled.is_marked(it);
        let (signed, given) = (RevisionMark::Signed, RevisionMark::HandedOver);
        let key = match (marked(signed), marked(given)) {
            (false, false) => "settled-agreed",
            (true, false) => "settled-signed",
            (false, true) => "settled-handed_over",
            (true, true) => "settled-both",
        };
        let args = Args::new()
            .count("number", at + 1)
            .count("count", revision.items.len())
            .text("how", self.say(key));
        self.with("revisions-name", &args)
    }

    fn about(&self, settled: &Settled) -> Vec<Told> {
        let revision = &settled.revision;
        let of = |over: fn(&Decision) -> bool| {
            let decided = revision.items.iter().filter_map(|it| it.decision.as_ref());
            decided.filter(|it| over(it)).count()
        };
        let agreed = of(|it| *it == Decision::Accepted);
        let args = Args::new()
            .count("agreed", agreed)
            .count("done", of(Decision::is_done))
            .count("rejected", of(|it| matches!(it, Decision::Rejected(_))));
        let language = self
            .words
            .word("list-languages", revision.language.as_str());
        let versions = Args::new()
            .integer("form", revision.form_version.into())
            .text("rules", &*revision.rules)
            .text("sum", &*revision.hash);
        let counts = Told::Text(self.with("revisions-counts", &args));
        let marks = settled.marks.iter().map(|(mark, at)| {
            let day = day_of(*at).map(|it| format_day(self.language, it));
            Told::Labelled(
                self.words.word("mark", mark.code()),
                day.unwrap_or_default(),
            )
        });
        let rest = [
            Told::Labelled(self.say("revisions-language"), language),
            Told::Hint(self.with("revisions-versions", &versions)),
        ];
        std::iter::once(counts).chain(marks).chain(rest).collect()
    }

    pub(super) fn revision_heading(&self, at: usize) -> (String, String) {
        let Some(settled) = self.settled().get(at) else {
            return Default::default();
        };
        let args = Args::new()
            .count("number", at + 1)
            .day("day", settled.revision.day);
        (
            self.with("revision-heading", &args),
            self.say("revision-hint"),
        )
    }

    /// Lists a settled plan as it was.
    pub(super) fn revision(&self, at: usize) -> Vec<ViewLine> {
        let settled = self.settled().get(at);
        let items = settled.map(|it| it.revision.items.as_slice());
        let items = items.unwrap_or_default().iter();
        items.map(|it| self.agreed_line(it)).collect()
    }

    fn agreed_line(&self, item: &AgreedItem) -> ViewLine {
        let sign = match &item.decision {
            Some(Decision::Accepted) => "+",
            Some(Decision::Rejected(_)) => "-",
            Some(Decision::Done | Decision::Closed { .. }) => "x",
            None | Some(Decision::Reopened) => "",
        };
        let mut told = vec![Told::Text(self.decision(item.decision.as_ref()))];
        told.extend(
            item.carried
                .then(|| Told::Text(self.say("revision-carried"))),
        );
        told.extend(self.all_parts(&item.agreed));
        let begin = (sign.to_owned(), self.day_of(&item.agreed));
        ViewLine::headed(begin, self.measure(&item.measure), told)
    }

    pub(super) fn compared_heading(&self, one: usize, other: usize) -> (String, String) {
        let all = self.settled();
        let (Some(before), Some(after)) = (all.get(one), all.get(other)) else {
            return Default::default();
        };
        let args = Args::new()
            .count("one", one + 1)
            .day("before", before.revision.day)
            .count("other", other + 1)
            .day("after", after.revision.day);
        (
            self.with("compared-heading", &args),
            self.say("revision-hint"),
        )
    }

    /// Compares two settled plans; what is as it was stands last.
    pub(super) fn compared(&self, one: usize, other: usize) -> Vec<ViewLine> {
        let all = self.settled();
        let (Some(before), Some(after)) = (all.get(one), all.get(other)) else {
            return Vec::new();
        };
        let (before, after) = (&before.revision, &after.revision);
        let mut lines = compare_revisions(before, after);
        let find = |plan: &PlanRevision, measure: &MeasureId| {
            let mut items = plan.items.iter();
            items.find(|it| it.measure == *measure).cloned()
        };
        for (measure, standing) in &mut lines {
            let decided = |plan| find(plan, measure).and_then(|it| it.decision);
            // Another decision is a change too, though every part is as it was.
            if *standing == Standing::Unchanged && decided(before) != decided(after) {
                *standing = Standing::Changed(Vec::new());
            }
        }
        lines.sort_by_key(|it| it.1 == Standing::Unchanged);
        let lines = lines.iter().map(|(measure, standing)| {
            let (then, now) = (find(before, measure), find(after, measure));
            let shown = now.as_ref().or(then.as_ref());
            let day = shown.map(|it| self.day_of(&it.agreed)).unwrap_or_default();
            let told = self.difference(standing, (then.as_ref(), now.as_ref()));
            let sign = changes::sign(standing).to_owned();
            ViewLine::headed((sign, day), self.measure(measure), told)
        });
        lines.collect()
    }

    fn difference(
        &self,
        standing: &Standing,
        (then, now): (Option<&AgreedItem>, Option<&AgreedItem>),
    ) -> Vec<Told> {
        let mut told = vec![Told::Text(self.words.word("compared", standing.code()))];
        let decisions = [then, now].map(|it| self.decision(it.and_then(|it| it.decision.as_ref())));
        let [was, is] = decisions;
        if let (Some(then), Some(now)) = (then, now) {
            let pair = |was: String, is: String| {
                let args = Args::new().text("was", was).text("is", is);
                self.with("compared-part", &args)
            };
            if was != is {
                let label = self.say("changes-decision");
                told.push(Told::Labelled(label, pair(was, is)));
            }
            let changed = match standing {
                Standing::Changed(changed) => changed.as_slice(),
                _ => &[],
            };
            told.extend(changed.iter().map(|part| {
                let said = [then, now].map(|it| self.part(*part, &it.agreed));
                let [was, is] = said;
                Told::Labelled(self.words.word("part", part.code()), pair(was, is))
            }));
        } else if let Some(only) = now.or(then) {
            told.push(Told::Text(self.decision(only.decision.as_ref())));
            told.extend(self.all_parts(&only.agreed));
        }
        told
    }
}
