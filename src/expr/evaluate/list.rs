//! Lists: membership, size, and the loops over their elements.

use super::compare::equal;
use super::seen::{Items, Member, Seen};
use super::span::Span;
use super::{Frame, Run, Watch};
use crate::expr::Value;
use crate::expr::op::{Loop, Op};

/// Tells whether the element is in the list.
pub(super) fn contains(list: &Seen<'_>, needle: Option<&Seen<'_>>) -> Option<bool> {
    let Seen::List(items) = list else {
        return None;
    };
    if let (Some(values), Some(Seen::Code(code))) = (items.stored(), needle) {
        // Most lists are of options, all of them known.
        let same = |it: &Value| matches!(it, Value::Code(it) if it == code.as_ref());
        return Some(values.iter().any(same));
    }
    let mut tally = Tally::new(items.open());
    for member in items.members() {
        let found = member.value.as_ref().zip(needle);
        let found = found.and_then(|(value, needle)| equal(value, needle));
        if tally.add(found, member.sure) {
            return Some(true);
        }
    }
    tally.found()
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

impl<'a> Run<'a> {
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
        let mut ask = |value: &Option<Seen<'a>>| {
            let frame = Frame {
                value,
                outer: frame,
            };
            self.seen(body, Some(&frame), watch)
        };
        match kind {
            Loop::Exists => any(&items, &mut ask, true).map(Seen::Bool),
            Loop::All => any(&items, &mut ask, false).map(|it| Seen::Bool(!it)),
            Loop::Filter => Some(Seen::List(filtered(&items, &mut ask))),
            Loop::Map => Some(Seen::List(mapped(&items, &mut ask))),
        }
    }
}

/// Asks of each element; a function, since each value is made on the way.
type Ask<'f, 'a> = dyn FnMut(&Option<Seen<'a>>) -> Option<Seen<'a>> + 'f;

/// Tells whether the body has the wanted result for some element.
fn any<'a>(items: &Items<'a>, ask: &mut Ask<'_, 'a>, wanted: bool) -> Option<bool> {
    let mut tally = Tally::new(items.open());
    for member in items.members() {
        let found = ask(&member.value).and_then(|it| it.truth());
        if tally.add(found.map(|it| it == wanted), member.sure) {
            return Some(true);
        }
    }
    tally.found()
}

fn filtered<'a>(items: &Items<'a>, ask: &mut Ask<'_, 'a>) -> Items<'a> {
    let mut kept = Vec::new();
    for member in items.members() {
        let found = ask(&member.value).and_then(|it| it.truth());
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

fn mapped<'a>(items: &Items<'a>, ask: &mut Ask<'_, 'a>) -> Items<'a> {
    let made = items.members().map(|member| Member {
        value: ask(&member.value),
        sure: member.sure,
    });
    Items::Made {
        items: made.collect(),
        open: items.open(),
    }
}
