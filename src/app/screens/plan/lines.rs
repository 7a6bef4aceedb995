//! The lines of the plan as they stand on the screen: in the order of the plan, or in groups.

use crate::app::App;
use crate::app::screens::Screen;
use crate::base::MeasureId;
use crate::plan::Measure;
use crate::text::TextKey;

/// How the lines of the plan are grouped.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Grouping {
    /// Not at all: as they were put.
    #[default]
    Order,
    /// By how soon they must be looked at.
    Priority,
    /// By area of life.
    Domain,
}

impl Grouping {
    const fn next(self) -> Self {
        match self {
            Self::Order => Self::Priority,
            Self::Priority => Self::Domain,
            Self::Domain => Self::Order,
        }
    }
}

impl App {
    /// Returns the measures in the order of the screen; in groups what is over stands last.
    pub fn plan_lines(&self) -> Vec<&Measure> {
        let (Screen::Plan(screen), Some(case)) = (&self.screen, &self.case) else {
            return Vec::new();
        };
        let mut lines: Vec<&Measure> = case.plan().measures.iter().collect();
        let over = |it: &Measure| case.agreed().is_over(&it.id);
        match screen.grouping {
            Grouping::Order => {}
            Grouping::Priority => lines.sort_by_key(|it| (over(it), it.priority)),
            Grouping::Domain => lines.sort_by_key(|it| (over(it), it.domain)),
        }
        lines
    }

    /// Names the group in which a measure stands; nothing where there are no groups.
    pub fn plan_group(&self, measure: &Measure) -> Option<TextKey> {
        let (Screen::Plan(screen), Some(case)) = (&self.screen, &self.case) else {
            return None;
        };
        let (kind, code) = match screen.grouping {
            Grouping::Order => return None,
            _ if case.agreed().is_over(&measure.id) => ("plan", "over".to_owned()),
            Grouping::Priority => ("priority", measure.priority.code().to_ascii_lowercase()),
            Grouping::Domain => ("domain", measure.domain.code().to_owned()),
        };
        Some(TextKey::named(format!("{kind}-{code}")))
    }

    pub(super) fn regroup(&mut self) {
        let marked = self.marked_measure().map(|it| it.id.clone());
        self.change_screen(|it| it.grouping = it.grouping.next());
        self.mark(marked.as_ref());
    }

    /// Marks a measure wherever it stands now.
    pub(in crate::app) fn mark(&mut self, measure: Option<&MeasureId>) {
        let lines = self.plan_lines();
        let at = lines.iter().position(|it| Some(&it.id) == measure);
        let last = lines.len().saturating_sub(1);
        self.change_screen(|it| it.cursor = at.unwrap_or_else(|| it.cursor.min(last)));
    }
}
