//! What a dotted name means: a variable, a question of this row, a question, a roster.

use super::{Binder, Typed, typed};
use crate::base::ListId;
use crate::expr::op::{At, OpKind, Place};
use crate::expr::syntax::{Node, NodeKind};
use crate::expr::{Fault, Named, RosterId, Type, Wanted};

impl Binder<'_> {
    /// Binds a dotted name to the value it stands for.
    pub(super) fn path(&mut self, node: &Node, hint: Option<&Type>) -> Option<Typed> {
        let Some((head, rest)) = split(node) else {
            let fault = Fault::new("wrong_type", node.span.clone(), "only rows have questions");
            self.faults
                .push(fault.remedy("name the row: `household.exists(p, p.role == \"…\")`"));
            return None;
        };
        if rest.is_none()
            && let Some(found) = self.single(node, &head)
        {
            return Some(found);
        }
        let question = self.place(node, &head, rest.as_deref(), hint)?;
        let kind = question.1;
        Some(typed(node, OpKind::Read(question.0), kind))
    }

    /// Binds a name to a question and its row, for reading it or asking for its state.
    pub(super) fn question(&mut self, node: &Node) -> Option<Place> {
        let named = split(node);
        let simple = named.as_ref().is_some_and(|(head, rest)| {
            rest.is_some() || self.variable(head).is_none() && self.names.roster(head).is_none()
        });
        let Some((head, rest)) = named.filter(|_| simple) else {
            let fault = Fault::new("not_a_question", node.span.clone(), "expected a question");
            self.faults
                .push(fault.remedy("name a question, as in `answered(residence.title)`"));
            return None;
        };
        let found = self.place(node, &head, rest.as_deref(), None)?;
        Some(found.0)
    }

    /// Binds a name without dots that is no question.
    fn single(&mut self, node: &Node, name: &str) -> Option<Typed> {
        if let Some((index, kind)) = self.variable(name) {
            return Some(typed(node, OpKind::Variable(index), kind));
        }
        if let Some(roster) = self.names.roster(name) {
            self.rosters.insert(roster);
            let kind = Type::List(Box::new(Type::Row(roster)));
            return Some(typed(node, OpKind::Rows(roster), kind));
        }
        let roster = self.scope_row(name)?;
        Some(typed(node, OpKind::Row, Type::Row(roster)))
    }

    fn place(
        &mut self,
        node: &Node,
        head: &str,
        rest: Option<&str>,
        hint: Option<&Type>,
    ) -> Option<(Place, Type)> {
        let Some(rest) = rest else {
            return self.free(node, head, hint);
        };
        if let Some((index, kind)) = self.variable(head) {
            let Type::Row(roster) = kind else {
                let message = format!("`{head}` is no row and has no questions");
                let fault = Fault::new("wrong_type", node.span.clone(), message);
                self.faults.push(fault.remedy("compare it itself"));
                return None;
            };
            return self.row_question(node, roster, rest, At::Variable(index));
        }
        match self.scope_row(head) {
            Some(roster) => self.row_question(node, roster, rest, At::Row),
            None => self.free(node, &format!("{head}.{rest}"), hint),
        }
    }

    fn row_question(
        &mut self,
        node: &Node,
        roster: RosterId,
        name: &str,
        at: At,
    ) -> Option<(Place, Type)> {
        let Some(named) = self.names.row_question(roster, name) else {
            let message = format!("`{name}` is no question of these rows");
            let wanted = Wanted::RowQuestion(roster);
            self.unknown(node, message, &wanted, name);
            return None;
        };
        Some(self.read(&named, at))
    }

    /// Binds the full id of a question that stands in no row.
    fn free(&mut self, node: &Node, path: &str, hint: Option<&Type>) -> Option<(Place, Type)> {
        let Some(named) = self.names.question(path) else {
            self.unknown_question(node, path, hint);
            return None;
        };
        if named.roster.is_some() {
            let message = format!("`{path}` stands in every row of a roster");
            let fault = Fault::new("row_question", node.span.clone(), message);
            let name = path.rsplit('.').next().unwrap_or(path);
            let remedy = format!(
                "say which row: `household.exists(p, p.{name} == …)` with the roster's own name"
            );
            self.faults.push(fault.remedy(remedy));
            return None;
        }
        Some(self.read(&named, At::Form))
    }

    fn read(&mut self, named: &Named, at: At) -> (Place, Type) {
        self.reads.insert(named.slot);
        let place = Place {
            slot: named.slot,
            at,
            partial: named.kind == Type::Date,
        };
        (place, named.kind.clone())
    }

    fn unknown_question(&mut self, node: &Node, path: &str, hint: Option<&Type>) {
        if let Some(Type::Code(list)) = hint
            && self.names.has_code(list, path)
        {
            let message = format!("`{path}` is an option, not a question");
            let fault = Fault::new("unknown_question", node.span.clone(), message);
            let remedy = format!("put the option in quotes: `\"{path}\"`");
            self.faults.push(fault.remedy(remedy));
            return;
        }
        let message = format!("there is no question or roster `{path}`");
        self.unknown(node, message, &Wanted::Question, path);
    }

    pub(super) fn unknown_option(&mut self, node: &Node, list: &ListId, code: &str) {
        let message = format!("`{list}` has no option `{code}`");
        let wanted = Wanted::Option(list.clone());
        self.unknown(node, message, &wanted, code);
    }

    /// Reports a name that means nothing, with the nearest one that does.
    pub(super) fn unknown(&mut self, node: &Node, message: String, wanted: &Wanted, name: &str) {
        let code = match wanted {
            Wanted::Question | Wanted::RowQuestion(_) => "unknown_question",
            Wanted::Option(_) => "unknown_option",
            Wanted::Group => "unknown_group",
            Wanted::Parameter => "unknown_parameter",
        };
        let fault = Fault::new(code, node.span.clone(), message);
        let near = self.names.nearest(wanted, name);
        let remedy = near.map_or_else(
            || where_it_would_stand(wanted),
            |it| format!("did you mean `{it}`?"),
        );
        self.faults.push(fault.remedy(remedy));
    }

    /// Finds a loop's variable, counted outwards from the innermost.
    fn variable(&self, name: &str) -> Option<(usize, Type)> {
        let inside_out = self.variables.iter().rev().enumerate();
        let mut found = inside_out.filter(|(_, variable)| variable.0 == name);
        found.next().map(|(index, it)| (index, it.1.clone()))
    }

    fn scope_row(&self, name: &str) -> Option<RosterId> {
        let (names, roster) = self.scope.row.as_ref()?;
        names.iter().any(|it| &**it == name).then_some(*roster)
    }
}

fn where_it_would_stand(wanted: &Wanted) -> String {
    match wanted {
        Wanted::Question => "questions stand in the form's file".to_owned(),
        Wanted::RowQuestion(_) => "the roster's questions stand in the form's file".to_owned(),
        Wanted::Option(list) => format!("its options stand in forms/lists/{list}.toml"),
        Wanted::Group => "groups stand under `[groups]` in the files of forms/lists".to_owned(),
        Wanted::Parameter => "add a `[[parameter]]` with this id to the rules".to_owned(),
    }
}

/// Takes `a.b.c` apart into `a` and `b.c`.
fn split(node: &Node) -> Option<(String, Option<String>)> {
    match &node.kind {
        NodeKind::Name(name) => Some((name.clone(), None)),
        NodeKind::Member(left, word) => {
            let (head, rest) = split(left)?;
            let rest = rest.map_or_else(|| word.text.clone(), |it| format!("{it}.{}", word.text));
            Some((head, Some(rest)))
        }
        NodeKind::Bool(_)
        | NodeKind::Int(_)
        | NodeKind::Decimal(_)
        | NodeKind::Text(_)
        | NodeKind::Call(..)
        | NodeKind::Method(..)
        | NodeKind::List(_)
        | NodeKind::Not(_)
        | NodeKind::Negate(_)
        | NodeKind::Binary(..)
        | NodeKind::Conditional(_) => None,
    }
}
