//! Lists: membership, size, and the loops over their elements.

use super::compare::equal;
use super::seen::{Items, Member, Seen};
use super::span::Span;
use super::{Frame, Run, Watch};
use crate::base::Code;
use crate::expr::op::{Loop, Op};
use crate::expr::{Answers, Value};

/// Tells whether the element is in the list.
pub(super) fn contains(list: &Seen<'_>, needle: Option<&Seen<'_>>) -> Option<bool> {
    let Seen::List(items) = list else {
        return None;
    };
    let Some(needle) = needle else {
        // Only of an empty list it is known that it has no unknown element.
        return (items.len() == 0 && !items.open()).then_some(false);
    };
    if let (Some(values), Seen::Code(code)) = (items.stored(), needle) {
        return Some(has_option(values, code));
    }
    let mut tally = Tally::new(items.open());
    for member in items.members() {
        let found = member.value.and_then(|it| equal(&it, needle));
        if tally.add(found, member.sure) {
            return Some(true);
        }
    }
    tally.found()
}

/// Tells whether a stored value is in a stored list.
pub(super) fn stores(list: &Value, needle: Option<&Value>) -> Option<bool> {
    if let (Value::List(values), Some(Value::Code(code))) = (list, needle) {
        return Some(has_option(values, code));
    }
    contains(&Seen::of(list)?, needle.and_then(Seen::of).as_ref())
}

/// Looks for an option: most lists are of these, all of them known.
fn has_option(values: &[Value], code: &Code) -> bool {
    values
        .iter()
        .any(|it| matches!(it, Value::Code(it) if it == code))
}

/// Counts the elements of a list, or the characters of a text.
pub(super) fn size<'a>(value: &Seen<'_>) -> Option<Seen<'a>> {
    let count = |it: usize| i64::try_from(it).ok();
    if let Seen::Text(text) = value {
        let count = count(text.chars().count())?;
        return Some(Seen::Int(Span::exactly(count)));
    }
    let Seen::List(items) = value else {
        return None;
    };
    let low = count(items.sure())?;
    let high = if items.open() {
        i64::from(u32::MAX)
    } else {
        count(items.len())?
    };
    Some(Seen::Int(Span { low, high }))
}

/// Whether one element is the one that was looked for, as far as is known.
struct Tally {
    undecided: bool,
}

impl Tally {
    /// A list to which more may come leaves it undecided.
    const fn new(open: bool) -> Self {
        Self { undecided: open }
    }

    /// Takes one element into account; true when it settles the matter.
    const fn add(&mut self, found: Option<bool>, sure: bool) -> bool {
        match found {
            Some(true) if sure => return true,
            Some(false) => {}
            Some(true) | None => self.undecided = true,
        }
        false
    }

    /// Returns the result once no element settled it.
    fn found(&self) -> Option<bool> {
        (!self.undecided).then_some(false)
    }
}

impl<'a, A: Answers> Run<'a, A> {
    pub(super) fn each<W: Watch>(
        &self,
        kind: Loop,
        parts: &'a [Op; 2],
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> Option<Seen<'a>> {
        let [source, body] = parts;
        let Seen::List(items) = self.seen(source, frame, watch)? else {
            return None;
        };
        let holds = |value: &Option<Seen<'a>>| {
            let within = Frame::new(value.as_ref(), frame);
            self.truth(body, Some(&within), watch)
        };
        match kind {
            Loop::Exists => any(&items, holds, true).map(Seen::Bool),
            Loop::All => any(&items, holds, false).map(|it| Seen::Bool(!it)),
            Loop::Filter => Some(Seen::List(filtered(&items, holds))),
            Loop::Map => {
                let made = |value: &Option<Seen<'a>>| {
                    let within = Frame::new(value.as_ref(), frame);
                    self.seen(body, Some(&within), watch)
                };
                Some(Seen::List(mapped(&items, made)))
            }
        }
    }
}

/// Tells whether the body has the wanted result for some element.
fn any<'a>(
    items: &Items<'a>,
    mut holds: impl FnMut(&Option<Seen<'a>>) -> Option<bool>,
    wanted: bool,
) -> Option<bool> {
    let mut tally = Tally::new(items.open());
    for member in items.members() {
        let found = holds(&member.value);
        if tally.add(found.map(|it| it == wanted), member.sure) {
            return Some(true);
        }
    }
    tally.found()
}

fn filtered<'a>(
    items: &Items<'a>,
    mut holds: impl FnMut(&Option<Seen<'a>>) -> Option<bool>,
) -> Items<'a> {
    let mut kept = Vec::new();
    for member in items.members() {
        let found = holds(&member.value);
        if found == Some(false) {
            continue;
        }
        kept.push(Member {
            value: member.value,
            sure: member.sure && found == Some(true),
        });
    }
    Items::Made {
        items: kept,
        open: items.open(),
    }
}

fn mapped<'a>(
    items: &Items<'a>,
    mut ask: impl FnMut(&Option<Seen<'a>>) -> Option<Seen<'a>>,
) -> Items<'a> {
    let made = items.members().map(|member| Member {
        value: ask(&member.value),
        sure: member.sure,
    });
    Items::Made {
        items: made.collect(),
        open: items.open(),
    }
}
