//! The types that a question can have.

use crate::base::ListId;
use crate::expr::Type;

/// How a question is asked and what its answer is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// One line of text.
    Text,
    /// Several lines of text.
    LongText,
    /// A telephone number.
    Phone,
    /// A mail address.
    Email,
    /// A whole number.
    Integer,
    /// A number with decimals.
    Decimal,
    /// An amount in euros.
    Money,
    /// A date of which parts may be unknown.
    Date,
    /// A time of day.
    Time,
    /// One option of a list.
    Choice(ListId),
    /// Several options of a list.
    Choices(ListId),
    /// A whole number between two ends, 1 to 5 unless `min` and `max` say otherwise.
    Scale,
    /// Text to read aloud or to show; takes no answer.
    Note,
    /// A value that follows from other answers; nobody is asked.
    Computed(Type),
}

/// The words of form files for the kinds that need nothing else.
const PLAIN: [(&str, Kind); 11] = [
    ("text", Kind::Text),
    ("long_text", Kind::LongText),
    ("phone", Kind::Phone),
    ("email", Kind::Email),
    ("integer", Kind::Integer),
    ("decimal", Kind::Decimal),
    ("money", Kind::Money),
    ("date", Kind::Date),
    ("time", Kind::Time),
    ("scale", Kind::Scale),
    ("note", Kind::Note),
];

/// The words for kinds with a list of their own.
const LISTED: [(&str, &str); 3] = [
    ("yes_no", "yes_no"),
    ("country", "countries"),
    ("language", "languages"),
];

/// The words of `result` of computed questions.
const RESULTS: [(&str, Type); 4] = [
    ("boolean", Type::Bool),
    ("integer", Type::Int),
    ("decimal", Type::Decimal),
    ("date", Type::Date),
];

impl Kind {
    /// All words that `type` may have, for "did you mean".
    pub const WORDS: [&'static str; 17] = [
        "text",
        "long_text",
        "integer",
        "decimal",
        "money",
        "date",
        "time",
        "choice",
        "choices",
        "scale",
        "yes_no",
        "country",
        "language",
        "phone",
        "email",
        "note",
        "computed",
    ];

    /// All words that `result` may have.
    pub const RESULT_WORDS: [&'static str; 4] = ["boolean", "integer", "decimal", "date"];

    /// Finds a kind that needs no further key.
    pub fn plain(word: &str) -> Option<Self> {
        let listed = LISTED.iter().find(|it| it.0 == word);
        let listed = listed.map(|it| Self::Choice(ListId::new(it.1)));
        listed.or_else(|| PLAIN.iter().find(|it| it.0 == word).map(|it| it.1.clone()))
    }

    /// Finds the type of a computed question's result.
    pub fn result(word: &str) -> Option<Type> {
        RESULTS
            .iter()
            .find(|it| it.0 == word)
            .map(|it| it.1.clone())
    }

    /// Returns the list whose options are offered.
    pub const fn list(&self) -> Option<&ListId> {
        match self {
            Self::Choice(list) | Self::Choices(list) => Some(list),
            Self::Text
            | Self::LongText
            | Self::Phone
            | Self::Email
            | Self::Integer
            | Self::Decimal
            | Self::Money
            | Self::Date
            | Self::Time
            | Self::Scale
            | Self::Note
            | Self::Computed(_) => None,
        }
    }

    /// Returns the type of the answer in expressions; a note has none.
    pub fn value_type(&self) -> Option<Type> {
        Some(match self {
            Self::Text | Self::LongText | Self::Phone | Self::Email => Type::Text,
            Self::Integer | Self::Scale => Type::Int,
            Self::Decimal | Self::Money => Type::Decimal,
            Self::Date => Type::Date,
            Self::Time => Type::Time,
            Self::Choice(list) => Type::Code(list.clone()),
            Self::Choices(list) => Type::List(Box::new(Type::Code(list.clone()))),
            Self::Computed(result) => result.clone(),
            Self::Note => return None,
        })
    }

    /// Tells whether the person is asked; notes and computed values are not questions to her.
    pub const fn is_asked(&self) -> bool {
        !matches!(self, Self::Computed(_))
    }
}
