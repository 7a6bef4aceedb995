//! The names of texts, written in code or derived from ids of the data files.

use std::borrow::Cow;
use std::fmt;

use crate::base::{
    ActorId, CheckId, Code, DocumentCode, GapCode, GuardId, ListId, NeedId, QuestionId, RuleId,
    SectionId,
};

/// Names one text: a Fluent message, or `message.attribute`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextKey(Cow<'static, str>);

impl TextKey {
    /// Names a text known when the program is written.
    pub const fn new(key: &'static str) -> Self {
        Self(Cow::Borrowed(key))
    }

    /// Names a text whose name was put together at run time.
    pub fn named(key: impl Into<String>) -> Self {
        Self(Cow::Owned(key.into()))
    }

    /// Names a question's wording; its attributes are `hint`, `help`, `check-<id>`.
    pub fn question(id: &QuestionId) -> Self {
        Self::derived("q-", id.as_str())
    }

    /// Names what is said when a check of a question fails.
    pub fn check(question: &QuestionId, check: &CheckId) -> Self {
        Self::question(question).attribute(&format!("check-{}", hyphened(check.as_str())))
    }

    /// Names a section's title.
    pub fn section(id: &SectionId) -> Self {
        Self::derived("s-", id.as_str())
    }

    /// Names an option of a choice list.
    pub fn option(list: &ListId, code: &Code) -> Self {
        Self::listed(list, code.as_str())
    }

    /// Names an option whose code is at hand as text.
    pub fn listed(list: &ListId, code: &str) -> Self {
        let list = hyphened(list.as_str());
        Self(Cow::Owned(format!("list-{list}-{}", hyphened(code))))
    }

    /// Names a rule's texts: attributes `measure`, `why`, `client`.
    ///
    /// They are given [`RULE_VARIABLES`] and the rule's parameters by their ids.
    pub fn rule(id: &RuleId) -> Self {
        Self::derived("rule-", id.as_str())
    }

    /// Names a need; its attribute is `goal`.
    pub fn need(id: &NeedId) -> Self {
        Self::derived("need-", id.as_str())
    }

    /// Names an actor in its role, such as the immigration office; its attribute `client` is a
    /// name that says nothing of status, for the person's paper.
    pub fn actor(id: &ActorId) -> Self {
        Self::derived("actor-", id.as_str())
    }

    /// Names a paper to bring; its attribute `client` is a name for the person's paper.
    pub fn document(code: &DocumentCode) -> Self {
        Self::derived("doc-", code.as_str())
    }

    /// Names what a rule cannot see.
    pub fn gap(code: &GapCode) -> Self {
        Self::derived("gap-", code.as_str())
    }

    /// Names why a guard holds measures back.
    pub fn guard(id: &GuardId) -> Self {
        Self::derived("guard-", id.as_str())
    }

    /// Names a kind of letter; its attributes are `measure` and `why`, its name stands in the list.
    pub fn letter(id: &Code) -> Self {
        Self::derived("letter-", id.as_str())
    }

    /// Names an attribute of this message; an attribute's attribute takes its place.
    pub fn attribute(&self, name: &str) -> Self {
        Self(Cow::Owned(format!("{}.{name}", self.id())))
    }

    /// Returns the message's id.
    pub fn id(&self) -> &str {
        self.0.split_once('.').map_or(&*self.0, |it| it.0)
    }

    /// Returns the attribute's name, if an attribute is meant.
    pub fn attribute_name(&self) -> Option<&str> {
        self.0.split_once('.').map(|it| it.1)
    }

    /// Returns the key as it is written: `id` or `id.attribute`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn derived(prefix: &str, id: &str) -> Self {
        Self(Cow::Owned(format!("{prefix}{}", hyphened(id))))
    }
}

impl fmt::Display for TextKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for TextKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

/// The variables that every text of a rule may read: who a row is about, and the days.
pub const RULE_VARIABLES: [&str; 4] = ["row", "due", "safe_by", "act_by"];

/// Writes the dots of an id as hyphens, since a Fluent id knows no dots.
fn hyphened(id: &str) -> Cow<'_, str> {
    if id.contains('.') {
        Cow::Owned(id.replace('.', "-"))
    } else {
        Cow::Borrowed(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_follow_the_ids_of_the_data() {
        let question = QuestionId::new("residence.valid_until");
        let key = TextKey::question(&question);
        assert_eq!(key.as_str(), "q-residence-valid_until");
        assert_eq!(
            TextKey::check(&question, &CheckId::new("long_ago")).as_str(),
            "q-residence-valid_until.check-long_ago"
        );
        let hint = key.attribute("hint");
        assert_eq!(
            (hint.id(), hint.attribute_name()),
            (key.as_str(), Some("hint"))
        );
        assert_eq!(hint.attribute("help"), key.attribute("help"));
        assert_eq!(
            TextKey::option(&ListId::new("residence_titles"), &Code::new("25_2")).as_str(),
            "list-residence_titles-25_2"
        );
    }
}
