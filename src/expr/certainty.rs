//! Whether a condition can be unknown at all, so that a rule needs a test where it is.

use super::op::{At, Condition, Op, OpKind, Place};
use super::{Bound, Slot, Value};

/// More guarded questions than these are not taken apart.
const GUARDS: usize = 4;

impl Bound {
    /// Tells whether some answers leave the expression unknown.
    ///
    /// `answered(q) && q == "yes"` never is. Errs on the side of "yes" where parts depend on each
    /// other in subtler ways; a parameter counts as known, a division as defined.
    pub fn can_be_unknown(&self) -> bool {
        let mut guarded = Vec::new();
        guards(&self.root, &mut guarded);
        guarded.sort_unstable();
        guarded.dedup();
        guarded.truncate(GUARDS);
        let count = STATES.len().pow(guarded.len() as u32);
        (0..count).any(|number| {
            let world = World {
                guarded: &guarded,
                number,
            };
            world.outcomes(&self.root).unknown
        })
    }
}

/// What a guarded question can hold: nothing, an answer, or one of the four non-answers.
const STATES: [State; 6] = [
    State::Nothing,
    State::Holds(Condition::Answered),
    State::Holds(Condition::Unknown),
    State::Holds(Condition::Declined),
    State::Holds(Condition::Later),
    State::Holds(Condition::NotApplicable),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Nothing,
    Holds(Condition),
}

/// Which results are possible; a value other than true and false counts as both.
#[derive(Clone, Copy)]
struct Outcomes {
    yes: bool,
    no: bool,
    unknown: bool,
}

impl Outcomes {
    const fn known(unknown: bool) -> Self {
        Self {
            yes: true,
            no: true,
            unknown,
        }
    }

    const fn only(yes: bool) -> Self {
        Self {
            yes,
            no: !yes,
            unknown: false,
        }
    }

    const fn not(self) -> Self {
        Self {
            yes: self.no,
            no: self.yes,
            unknown: self.unknown,
        }
    }

    const fn and(self, other: Self) -> Self {
        let mine = self.unknown && (other.yes || other.unknown);
        Self {
            yes: self.yes && other.yes,
            no: self.no || other.no,
            unknown: mine || other.unknown && self.yes,
        }
    }

    const fn or(self, other: Self) -> Self {
        Self {
            yes: self.yes || other.yes,
            no: self.no || other.no,
            unknown: self.unknown || other.unknown,
        }
    }
}

/// One way in which the guarded questions can stand.
struct World<'a> {
    guarded: &'a [Slot],
    /// Their states as the digits of a number.
    number: usize,
}

impl World<'_> {
    fn outcomes(&self, op: &Op) -> Outcomes {
        match &op.kind {
            OpKind::Constant(Value::Bool(it)) => Outcomes::only(*it),
            OpKind::Constant(Value::Date(it)) => Outcomes::known(it.whole().is_none()),
            OpKind::Constant(_)
            | OpKind::Today
            | OpKind::Parameter(_)
            | OpKind::Row
            | OpKind::Variable(_) => Outcomes::known(false),
            OpKind::Rows(_) => Outcomes::known(true),
            OpKind::Read(place) => self.read(*place),
            OpKind::Is(condition, place) => {
                self.state(*place).map_or(Outcomes::known(false), |it| {
                    Outcomes::only(it == State::Holds(*condition))
                })
            }
            OpKind::Not(inner) => self.outcomes(inner).not(),
            OpKind::And(parts) => self.outcomes(&parts[0]).and(self.outcomes(&parts[1])),
            OpKind::Or(parts) => {
                let [left, right] = &**parts;
                self.outcomes(left)
                    .not()
                    .and(self.outcomes(right).not())
                    .not()
            }
            OpKind::Choose(parts) => self.chosen(parts),
            OpKind::Negate(inner)
            | OpKind::Widen(inner)
            | OpKind::Size(inner)
            | OpKind::Apply(_, inner) => self.strict(std::slice::from_ref(&**inner)),
            OpKind::Compare(_, parts)
            | OpKind::In(parts)
            | OpKind::Arithmetic(_, parts)
            | OpKind::Loop(_, parts) => self.strict(&parts[..]),
            OpKind::List(items) => self.strict(items),
        }
    }

    fn chosen(&self, parts: &[Op; 3]) -> Outcomes {
        let [condition, one, other] = parts;
        let condition = self.outcomes(condition);
        let mut found = Outcomes {
            yes: false,
            no: false,
            unknown: condition.unknown,
        };
        if condition.yes {
            found = found.or(self.outcomes(one));
        }
        if condition.no {
            found = found.or(self.outcomes(other));
        }
        found
    }

    /// Unknown when a part can be.
    fn strict(&self, parts: &[Op]) -> Outcomes {
        Outcomes::known(parts.iter().any(|it| self.outcomes(it).unknown))
    }

    fn read(&self, place: Place) -> Outcomes {
        match self.state(place) {
            Some(State::Holds(Condition::Answered)) => Outcomes::known(place.partial),
            Some(_) => Outcomes {
                yes: false,
                no: false,
                unknown: true,
            },
            None => Outcomes::known(true),
        }
    }

    /// Returns the state of a guarded question.
    fn state(&self, place: Place) -> Option<State> {
        let index = self.guarded.iter().position(|it| *it == place.slot);
        let index = index.filter(|_| place.at == At::Form)?;
        let digit = self.number / STATES.len().pow(index as u32) % STATES.len();
        STATES.get(digit).copied()
    }
}

/// Collects the questions whose state is asked for.
fn guards(op: &Op, found: &mut Vec<Slot>) {
    if let OpKind::Is(_, place) = &op.kind {
        found.push(place.slot);
    }
    op.parts().iter().for_each(|it| guards(it, found));
}
