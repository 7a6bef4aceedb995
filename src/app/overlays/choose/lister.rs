//! The items of each list over the plan, in words.

use super::items::{ChoiceItem, Part, Taken, WISHES, item};
use super::{Adds, Choice, Choose};
use crate::app::case::rank;
use crate::app::overlays::Overlay;
use crate::app::{App, OpenCase};
use crate::base::{ActorId, MeasureId, RuleId};
use crate::document::Words;
use crate::plan::Measure;
use crate::plan::rule::{Domain, Priority};
use crate::profile::{Reached, SeenBy};
use crate::text::{Args, TextKey, format_day};

/// How a plan is settled: the code, whether it is signed, whether the person gets it.
const SETTLED: [(&str, bool, bool); 4] = [
    ("both", true, true),
    ("signed", true, false),
    ("handed_over", false, true),
    ("agreed", false, false),
];

impl App {
    /// Returns the items of the list on top that fit what is searched for.
    pub fn choices(&self) -> Vec<ChoiceItem> {
        let (Some(Overlay::Choose(choose)), Some(case)) = (self.overlays.last(), &self.case) else {
            return Vec::new();
        };
        found(choose, Lister::new(self, case).items(&choose.choice))
    }

    /// Returns the words of the plan in the counselor's language.
    pub fn words<'a>(&'a self, case: &'a OpenCase) -> Words<'a> {
        Words::new(self.dossier(case), &self.settings.counselor)
    }
}

/// Keeps what fits the search, what fits best first.
fn found(choose: &Choose, items: Vec<ChoiceItem>) -> Vec<ChoiceItem> {
    let typed = choose.search.text().trim().to_lowercase();
    if typed.is_empty() {
        return items;
    }
    let ranked = items.into_iter().filter_map(|it| {
        let label = it.label.to_lowercase().replace('\u{2068}', "");
        Some((rank(&label, &typed)?, it))
    });
    let mut ranked: Vec<_> = ranked.collect();
    ranked.sort_by_key(|it| it.0);
    ranked.into_iter().map(|it| it.1).collect()
}

/// Lists what can be chosen in a case.
pub(super) struct Lister<'a> {
    pub(super) app: &'a App,
    pub(super) case: &'a OpenCase,
    pub(super) words: Words<'a>,
}

impl<'a> Lister<'a> {
    pub(super) fn new(app: &'a App, case: &'a OpenCase) -> Self {
        let words = app.words(case);
        Self { app, case, words }
    }
}

impl Lister<'_> {
    fn items(&self, choice: &Choice) -> Vec<ChoiceItem> {
        match choice {
            Choice::Part(measure) => self.parts(measure),
            Choice::New => {
                let coded = |it: Adds| self.coded("adds", it.code(), Taken::Adds(it));
                Adds::ALL.map(coded).into()
            }
            Choice::Priority(measure) => self.priorities(measure),
            Choice::Lead(measure) => self.actors(measure, false),
            Choice::With(measure) => self.actors(measure, true),
            Choice::Wish(measure) => self.wishes(measure),
            Choice::Offers(measure) => self.offers(measure),
            Choice::OfferWish(offer) => self.offer_wishes(offer),
            Choice::Reached(_) => self.reached(),
            Choice::Need(adds) => self.needs(*adds),
            Choice::Domain(_) => self.domains(),
            Choice::Severity(_) => {
                let coded = |it: u8| self.coded("severity", &it.to_string(), Taken::Severity(it));
                (1..=4).rev().map(coded).collect()
            }
            Choice::SeenBy(..) => {
                let both = [("client", SeenBy::Client), ("counselor", SeenBy::Counselor)];
                let coded = |it: (&str, SeenBy)| self.coded("seen_by", it.0, Taken::SeenBy(it.1));
                both.map(coded).into()
            }
            Choice::WhyNot => self.silent_rules(),
            Choice::Remarks => self.remarks(),
            Choice::Undecided => vec![
                self.coded("undecided", "first", Taken::DecideFirst),
                self.coded("undecided", "anyway", Taken::SettleAnyway),
            ],
            Choice::Mark(at) => self.marks(*at),
            Choice::Settle => {
                let coded = |(code, signed, given): (&str, bool, bool)| {
                    self.coded("settled", code, Taken::Settled(signed, given))
                };
                SETTLED.map(coded).into()
            }
        }
    }

    pub(super) fn coded(&self, kind: &str, code: &str, taken: Taken) -> ChoiceItem {
        item(self.words.word(kind, code), taken)
    }

    pub(super) fn measure(&self, id: &MeasureId) -> Option<&Measure> {
        self.case.plan().measure(id.as_str())
    }

    /// Each part with what holds now.
    fn parts(&self, id: &MeasureId) -> Vec<ChoiceItem> {
        let Some(measure) = self.measure(id) else {
            return Vec::new();
        };
        let parts = Part::ALL.iter().map(|(part, code)| {
            let args = Args::new()
                .text("part", self.words.word("part", code))
                .text("now", self.part_now(*part, measure));
            let label = self.words.text(&TextKey::new("plan-part-now"), &args);
            item(label, Taken::Part(*part))
        });
        parts.collect()
    }

    fn part_now(&self, part: Part, measure: &Measure) -> String {
        let line = self.case.agreed().line(&measure.id);
        let day = |it| format_day(&self.app.settings.counselor, it);
        let actors = &measure.actors;
        match part {
            Part::Title => self.words.short(measure),
            Part::Task => {
                let task = self.words.measure_text(measure, "client");
                task.filter(|_| actors.has_client_task())
                    .unwrap_or_default()
            }
            Part::Day => {
                let first = measure.act_by.first().copied();
                let when = first.or_else(|| measure.due.date());
                when.map(day).unwrap_or_default()
            }
            Part::Priority => {
                let code = measure.priority.code().to_ascii_lowercase();
                self.words.word("priority", &code)
            }
            Part::Lead => self.words.actor(&actors.lead),
            Part::With => self.words.actors(actors.with.iter()),
            Part::Wish => {
                let wish = line.and_then(|it| it.wish);
                let code = WISHES.iter().find(|it| Some(it.0) == wish);
                code.map(|it| self.words.word("wish", it.1))
                    .unwrap_or_default()
            }
            Part::Goal => self.words.goal(&measure.need),
            Part::GoalDay => {
                let mut goals = self.case.plan().goals.iter();
                let goal = goals.find(|it| it.need == measure.need);
                goal.and_then(|it| it.by).map(day).unwrap_or_default()
            }
        }
    }

    fn priorities(&self, id: &MeasureId) -> Vec<ChoiceItem> {
        let now = self.measure(id).map(|it| it.priority);
        let all = Priority::WORDS.iter().map(|(code, priority)| {
            let word = self.words.word("priority", &code.to_ascii_lowercase());
            let mut item = item(format!("{code} {word}"), Taken::Priority(*priority));
            item.marked = now == Some(*priority);
            item
        });
        all.chain([self.proposal()]).collect()
    }

    fn proposal(&self) -> ChoiceItem {
        self.coded("choose", "proposal", Taken::Proposal)
    }

    fn actors(&self, id: &MeasureId, several: bool) -> Vec<ChoiceItem> {
        let actors = self.measure(id).map(|it| &it.actors);
        let holds = |actor: &ActorId| {
            let joins = actors.is_some_and(|it| it.with.contains(actor));
            let leads = actors.is_some_and(|it| it.lead == *actor);
            if several { joins } else { leads }
        };
        let all = self.app.library.directory.actors();
        let mut all: Vec<_> = all
            .map(|it| {
                let mut item = item(self.words.actor(&it.id), Taken::Actor(it.id.clone()));
                item.marked = holds(&it.id);
                item
            })
            .collect();
        // Those who nearly always act stand first, the others as in a telephone book.
        let usual = |it: &ChoiceItem| {
            let Taken::Actor(id) = &it.taken else {
                return 2;
            };
            match id.as_str() {
                "client" => 0,
                "case_management" => 1,
                _ => 2,
            }
        };
        all.sort_by_key(|it| (several && !it.marked, usual(it), it.label.to_lowercase()));
        all.push(self.proposal());
        all
    }

    fn wishes(&self, id: &MeasureId) -> Vec<ChoiceItem> {
        let now = self.case.agreed().line(id).and_then(|it| it.wish);
        let all = WISHES.iter().map(|(wish, code)| {
            let mut item = self.coded("wish", code, Taken::Wish(*wish));
            item.marked = now == Some(*wish);
            item
        });
        let none = self.coded("wish", "none", Taken::Proposal);
        all.chain([none]).collect()
    }

    fn reached(&self) -> Vec<ChoiceItem> {
        let all = [
            ("fully", Reached::Fully),
            ("partly", Reached::Partly),
            ("not", Reached::Not),
        ];
        let coded = |it: (&str, Reached)| self.coded("reached", it.0, Taken::Reached(it.1));
        all.map(coded).into()
    }

    /// The needs of the plan, the one of the marked measure marked; and one that is not there yet.
    fn needs(&self, adds: Adds) -> Vec<ChoiceItem> {
        let marked = self.app.marked_measure().map(|it| &it.need);
        let needs = self.case.plan().needs.iter().map(|need| {
            let area = self.words.word("domain", need.domain.code());
            let label = format!("{area}: {}", self.words.need(&need.id));
            let mut item = item(label, Taken::Need(need.id.clone()));
            item.marked = marked == Some(&need.id);
            item
        });
        let goal = adds == Adds::Goal;
        let worded = |it: &ChoiceItem| match &it.taken {
            Taken::Need(id) => self.case.agreed().goal_words(id).is_some(),
            _ => false,
        };
        let mut needs: Vec<_> = needs.collect();
        if goal {
            needs.sort_by_key(|it| !worded(it));
        }
        needs.push(self.coded("choose", "new_need", Taken::Adds(Adds::Need)));
        needs
    }

    fn domains(&self) -> Vec<ChoiceItem> {
        let marked = self.app.marked_measure().map(|it| it.domain);
        let all = Domain::WORDS.iter().map(|(code, domain)| {
            let mut item = self.coded("domain", code, Taken::Domain(*domain));
            item.marked = marked == Some(*domain);
            item
        });
        all.collect()
    }

    /// The rules that propose nothing: those that wait for an answer first.
    fn silent_rules(&self) -> Vec<ChoiceItem> {
        let draft = self.case.draft();
        let waits = |id: &RuleId| {
            let mut open = draft.open_questions.iter();
            open.any(|it| it.rules.contains(id))
        };
        let fires = |id: &RuleId| draft.measures.iter().any(|it| it.rule == *id);
        let silent = self.case.rules().all().iter().filter(|it| !fires(&it.id));
        let mut silent: Vec<_> = silent
            .map(|rule| {
                let area = self.words.word("domain", rule.need.domain.code());
                let key = TextKey::rule(&rule.id).attribute("title");
                let title = self.words.text(&key, &Args::new());
                let sign = if waits(&rule.id) { "?" } else { "–" };
                let label = format!("{sign} {area}: {title}");
                (!waits(&rule.id), item(label, Taken::Rule(rule.id.clone())))
            })
            .collect();
        silent.sort_by(|a, b| (a.0, &a.1.label).cmp(&(b.0, &b.1.label)));
        silent.into_iter().map(|it| it.1).collect()
    }

    fn remarks(&self) -> Vec<ChoiceItem> {
        let all = self.lacking().into_iter();
        let all = all.map(|it| item(self.remark(&it), Taken::Remark(it)));
        all.collect()
    }
}
