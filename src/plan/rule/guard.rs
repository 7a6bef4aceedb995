//! Guards: they hold measures back whatever the conditions of their rules say, so that what must
//! never happen to a person doesn't hang on every author's memory.

use std::sync::Arc;

use super::Actors;
use super::parameter::{Parameters, Vocabulary};
use super::part::shared;
use crate::base::{ActorId, Fields, GuardId, Item, Place, Report, SourceFile, nearest, walk};
use crate::directory::Directory;
use crate::expr::{Bound, Scope, Type, compile};
use crate::form::Form;

/// Holds measures back while its condition is true; unknown holds nothing back.
#[derive(Clone, Debug)]
pub struct Guard {
    /// Its name; why it holds back is the Fluent message `guard-<id>`.
    pub id: GuardId,
    /// Where it stands.
    pub place: Place,
    /// When it does.
    pub when: Bound,
    /// What it holds back.
    pub bars: Barred,
    /// The paragraphs.
    pub law: Arc<[Arc<str>]>,
    /// Where that can be read.
    pub sources: Arc<[Arc<str>]>,
}

/// What a guard holds back.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Barred {
    /// Measures of which an authority, or an office of one, would learn: it leads, joins, decides,
    /// or is asked.
    Authorities,
}

impl Barred {
    /// All of them with their words in data files.
    pub const WORDS: [(&'static str, Self); 1] = [("authorities", Self::Authorities)];
}

/// Actors that a guard keeps out of the plan as the answers stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BarredActors {
    /// The guard; its text is `guard-<id>`.
    pub guard: GuardId,
    /// The actors, in order of id.
    pub actors: Vec<ActorId>,
}

/// All guards of a form's rules, in order of id.
#[derive(Clone, Default, Debug)]
pub(super) struct Guards(Vec<Guard>);

impl Guards {
    /// Reads the `[[guard]]` of all files, before any rule names one.
    pub(super) fn read(
        files: &[SourceFile],
        form: &Form,
        parameters: &Parameters,
        report: &mut Report,
    ) -> Self {
        let names = Vocabulary::new(form, parameters);
        let mut guards: Vec<Guard> = Vec::new();
        for file in files {
            // Syntax errors are told when the rules are read.
            let mut elsewhere = Report::default();
            walk(file, &mut elsewhere, |mut fields, _| {
                let entries = fields.tables("guard", report).into_iter();
                guards.extend(entries.filter_map(|it| guard(it, &names, report)));
            });
        }
        guards.sort_by(|one, other| one.id.cmp(&other.id));
        for pair in guards.windows(2) {
            if let [one, other] = pair
                && one.id == other.id
            {
                let message = format!("the guard `{}` stands already at {}", one.id, one.place);
                report.error("duplicate_id", other.place.clone(), message);
                report.remedy("rename one of them, or take one out");
            }
        }
        guards.dedup_by(|one, other| one.id == other.id);
        Self(guards)
    }

    pub(super) fn all(&self) -> &[Guard] {
        &self.0
    }

    /// Finds the guards that a rule names; unknown ones are reported.
    pub(super) fn places(&self, named: &[Item<'_>], report: &mut Report) -> Vec<usize> {
        let places = named.iter().filter_map(|item| {
            let id = item.text(report)?;
            let place = self.0.iter().position(|it| it.id.as_str() == id);
            if place.is_none() {
                let message = format!("no guard is called `{id}`");
                report.error("unknown_guard", item.place(), message);
                let near = nearest(id, self.0.iter().map(|it| it.id.as_str()));
                report.did_you_mean(near, "guards stand in the rule files as [[guard]]");
            }
            place
        });
        places.collect()
    }

    /// Returns the guards that hold back a rule with these actors.
    pub(super) fn holding(
        &self,
        actors: &Actors,
        despite: &[usize],
        directory: &Directory,
    ) -> Arc<[usize]> {
        let barred = |guard: &Guard| match guard.bars {
            Barred::Authorities => actors.all().any(|it| directory.is_authority(it)),
        };
        let guards = self.0.iter().enumerate();
        let holding = guards.filter(|(place, it)| barred(it) && !despite.contains(place));
        holding.map(|it| it.0).collect()
    }
}

fn guard(mut fields: Fields<'_>, names: &Vocabulary<'_>, report: &mut Report) -> Option<Guard> {
    let item = fields.need("id", report);
    let id = item.as_ref().and_then(|it| it.text(report));
    let when = fields.need("when", report);
    let scope = Scope { row: None };
    let when = when.and_then(|it| compile(&it, names, &scope, &Type::Bool, report));
    let bars = fields.need_word("bars", &Barred::WORDS, report);
    let law = shared(&mut fields, "law", |it| Arc::from(it), report);
    let sources = shared(&mut fields, "sources", |it| Arc::from(it), report);
    fields.finish(report);
    Some(Guard {
        id: GuardId::new(id?),
        place: item?.place(),
        when: when?,
        bars: bars?,
        law,
        sources,
    })
}
