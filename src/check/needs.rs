//! Which texts the data files need; none of them is given a variable.

use std::collections::{BTreeMap, BTreeSet};

use super::case::Worked;
use super::loaded::Loaded;
use crate::base::{ActorId, ParameterId, Place, RuleId};
use crate::directory::{Actor, Offer};
use crate::expr::{Type, Value};
use crate::form::{Form, List, Question};
use crate::plan::Rules;
use crate::plan::path::Station;
use crate::plan::rule::{Paper, Parameter, Rule, Urgent};
use crate::plan::triage::LetterKind;
use crate::text::TextKey;

/// Prefixes of the texts that belong to data files; all others belong to the program.
pub(super) const PREFIXES: [&str; 19] = [
    "q-",
    "s-",
    "list-",
    "rule-",
    "need-",
    "actor-",
    "offer-",
    "doc-",
    "gap-",
    "link-",
    "no-due-",
    "case-",
    "guard-",
    "owes-",
    "urgent-",
    "letter-",
    "remedy-",
    "path-station-",
    "path-condition-",
];

/// The most letters of what stands in one row of a list, 80 columns wide with its sign and date.
const MOST_IN_LISTS: usize = 48;

/// Returns the actors that rules name: those are called by their role in every language.
fn actors_of_rules(loaded: &Loaded) -> BTreeSet<ActorId> {
    let rules = loaded.rules.iter().flat_map(Rules::all);
    let named = rules.flat_map(|rule| {
        let actors = &rule.actors;
        let lead = std::iter::once(&actors.lead).chain(actors.with.iter());
        lead.chain(&actors.decides).chain(&actors.refer)
    });
    named.cloned().collect()
}

/// A text that something needs.
pub(super) struct Need {
    /// Where the need comes from.
    pub(super) place: Place,
    /// Whether it may be absent, like a hint.
    pub(super) optional: bool,
    /// The most letters it may have.
    pub(super) most: Option<usize>,
}

/// Every text that the data files need.
#[derive(Default)]
pub(super) struct Needs {
    pub(super) by_key: BTreeMap<TextKey, Need>,
}

impl Needs {
    /// Collects the needs of all files.
    pub(super) fn of(loaded: &Loaded, cases: &[Worked]) -> Self {
        let mut needs = Self::default();
        for list in loaded.lists.all() {
            needs.list(list);
        }
        for form in &loaded.forms {
            needs.form(form);
        }
        for rules in &loaded.rules {
            needs.rules(rules);
        }
        for case in cases {
            needs.case(case);
        }
        for kind in loaded.letters.all() {
            needs.letter(kind);
        }
        for letter in loaded.ready_letters.all() {
            let key = TextKey::named(format!("document-letter-{}", letter.id));
            needs.need(key.attribute("meaning"), &letter.place);
            needs.need(key, &letter.place);
        }
        let (named, place) = (actors_of_rules(loaded), Place::file("forms/directory"));
        for actor in loaded.directory.actors() {
            needs.actor(actor, named.contains(&actor.id), &place);
        }
        for offer in loaded.directory.offers() {
            needs.offer(offer, &place);
        }
        needs
    }

    /// An entry taken over from elsewhere is called by its own name, unless rules name it.
    fn actor(&mut self, actor: &Actor, named: bool, place: &Place) {
        let key = TextKey::actor(&actor.id);
        if named || actor.contact.organization.is_none() {
            return self.neutral(key, place);
        }
        self.may_need(key.attribute("client"), place);
        self.may_need(key, place);
    }

    fn offer(&mut self, offer: &Offer, place: &Place) {
        let key = TextKey::named(format!("offer-{}", offer.id));
        if offer.description.is_some() {
            self.may_need(key, place);
        } else {
            self.need(key, place);
        }
        for document in &offer.documents {
            self.neutral(TextKey::document(document), place);
        }
    }

    fn letter(&mut self, kind: &LetterKind) {
        let key = TextKey::letter(&kind.id);
        for part in ["measure", "why"] {
            self.need(key.attribute(part), &kind.place);
        }
        self.need(
            TextKey::named(format!("remedy-{}", kind.remedy)),
            &kind.place,
        );
        for document in kind.documents.iter() {
            self.neutral(TextKey::document(document), &kind.place);
        }
        for gap in kind.gaps.iter() {
            self.need(TextKey::gap(gap), &kind.place);
        }
    }

    fn list(&mut self, list: &List) {
        for option in &list.options {
            let key = TextKey::option(&list.id, &option.code);
            self.may_need(key.attribute("hint"), &list.place);
            self.need(key, &list.place);
        }
    }

    fn form(&mut self, form: &Form) {
        for section in form.sections() {
            self.need(TextKey::section(&section.id), &section.place);
        }
        for question in form.questions() {
            self.question(question);
        }
    }

    fn question(&mut self, question: &Question) {
        let key = TextKey::question(&question.id);
        for part in ["hint", "help"] {
            self.may_need(key.attribute(part), &question.place);
        }
        for check in &question.checks {
            self.need(TextKey::check(&question.id, &check.id), &question.place);
        }
        self.need(key, &question.place);
    }

    fn rules(&mut self, rules: &Rules) {
        if rules.all().is_empty() {
            return;
        }
        for rule in rules.all() {
            self.rule(rule);
        }
        for guard in rules.guards() {
            self.need(TextKey::guard(&guard.id), &guard.place);
        }
        for (id, parameter) in rules.parameters().all() {
            self.parameter(id, parameter);
        }
        for station in rules.path().stations() {
            self.station(station);
        }
        let plan = Place::file(format!("forms/{}/rules", rules.form()));
        for key in super::vocabulary::keys() {
            self.need(key, &plan);
        }
    }

    /// A code that is an option of no list has a text of its own.
    fn parameter(&mut self, id: &ParameterId, parameter: &Parameter) {
        for value in &parameter.values {
            if let (Type::Text, Value::Text(code)) = (&parameter.kind, &value.value) {
                let key = TextKey::named(format!("{id}-{code}"));
                self.need(key, &parameter.place);
            }
        }
    }

    fn rule(&mut self, rule: &Rule) {
        self.rule_texts(&rule.id, rule);
        let need = TextKey::need(&rule.need.id);
        self.need(need.attribute("goal"), &rule.place);
        self.need(need, &rule.place);
        for document in rule.documents.iter() {
            self.neutral(TextKey::document(document), &rule.place);
        }
        for gap in rule.gaps.iter() {
            self.need(TextKey::gap(gap), &rule.place);
        }
        if let Some(code) = &rule.no_due_because {
            let key = TextKey::named(format!("no-due-{code}"));
            self.need(key, &rule.place);
        }
        for code in rule.deadlines.iter().filter_map(|it| it.owes.as_ref()) {
            let key = TextKey::named(format!("owes-{code}"));
            self.need(key.attribute("then"), &rule.place);
            self.need(key, &rule.place);
        }
        if let Some(Urgent::Text(code)) = &rule.urgent {
            self.need(TextKey::named(format!("urgent-{code}")), &rule.place);
        }
        for after in &rule.after {
            if let Some(code) = &after.reason {
                let key = TextKey::named(format!("link-{code}"));
                self.need(key, &after.place);
            }
        }
    }

    fn station(&mut self, station: &Station) {
        let key = TextKey::named(format!("path-station-{}", station.id));
        self.need(key, &station.place);
        for condition in &station.conditions {
            let key = TextKey::named(format!("path-condition-{}", condition.id));
            self.need(key, &station.place);
        }
        for gap in station.gaps.iter() {
            self.need(TextKey::gap(gap), &station.place);
        }
    }

    fn rule_texts(&mut self, id: &RuleId, rule: &Rule) {
        let key = TextKey::rule(id);
        self.need(key.attribute("measure"), &rule.place);
        self.need_short(key.attribute("title"), &rule.place);
        self.need(key.attribute("why"), &rule.place);
        // What never stands on the client's copy needs no words for it.
        let client = key.attribute("client");
        if rule.paper == Paper::Client && rule.actors.has_client_task() {
            self.need(client, &rule.place);
        } else {
            self.may_need(client, &rule.place);
        }
    }

    fn case(&mut self, worked: &Worked) {
        if let Some(practice) = &worked.case.practice {
            let key = TextKey::named(&*practice.title);
            for part in ["setting", "advice"] {
                self.need(key.attribute(part), &worked.place);
            }
            self.need(key, &worked.place);
        }
    }

    /// An office or paper whose name gives something away has a neutral one for the client's copy.
    fn neutral(&mut self, key: TextKey, place: &Place) {
        self.may_need(key.attribute("client"), place);
        self.need(key, place);
    }

    fn need(&mut self, key: TextKey, place: &Place) {
        self.add(key, place, false);
    }

    /// A text that stands in one row of a list.
    fn need_short(&mut self, key: TextKey, place: &Place) {
        let need = Need {
            place: place.clone(),
            optional: false,
            most: Some(MOST_IN_LISTS),
        };
        self.by_key.insert(key, need);
    }

    fn may_need(&mut self, key: TextKey, place: &Place) {
        self.add(key, place, true);
    }

    /// The first need of a text stands for all: rules share needs, documents and gaps.
    fn add(&mut self, key: TextKey, place: &Place, optional: bool) {
        let need = Need {
            place: place.clone(),
            optional,
            most: None,
        };
        self.by_key.entry(key).or_insert(need);
    }
}
