//! Why an offer is proposed, and what speaks against it.

use crate::base::{Day, Language, QuestionId};

/// One reason, for or against an offer; the texts are `match-<code>`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Reason {
    /// It answers the very need.
    Need,
    /// It is offered by an actor of the measure.
    Actor,
    /// It serves the area of life.
    Domain,
    /// Her language is spoken there.
    Speaks(Language),
    /// Interpreters are called.
    Interpreting,
    /// Only other languages are spoken there.
    OtherLanguages,
    /// It is in her district.
    SameDistrict,
    /// It is in her borough.
    NearDistrict,
    /// It is for people of her age.
    AgeFits,
    /// It is for people in her situation.
    EligibilityFits,
    /// It costs nothing.
    Free,
    /// It costs what she can pay.
    IncomeRelated,
    /// It costs something; the amount in euros, when known.
    Costs(Option<u32>),
    /// Her small children are looked after meanwhile.
    Childcare,
    /// She has small children, and nobody looks after them there.
    NoChildcare,
    /// One just comes.
    Open,
    /// The next day on which it is open.
    NextOpen(Day),
    /// One waits so many weeks.
    Waiting(u16),
    /// The wait ends after the measure is due.
    TooLate(u16),
    /// Something is not known.
    ToCheck(ToCheck),
}

/// What is to be checked before somebody is sent there.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum ToCheck {
    /// Whether her age fits: her age is not known.
    Age,
    /// Whether it is for people in her situation: these questions are open.
    Eligibility(Vec<QuestionId>),
    /// Whether it is for people of her district: her district is not known.
    Area,
    /// Whether her language is spoken there.
    Language,
}

impl Reason {
    /// Returns the code of its text.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Actor => "actor",
            Self::Domain => "domain",
            Self::Speaks(_) => "speaks",
            Self::Interpreting => "interpreting",
            Self::OtherLanguages => "other_languages",
            Self::SameDistrict => "same_district",
            Self::NearDistrict => "near_district",
            Self::AgeFits => "age_fits",
            Self::EligibilityFits => "eligibility_fits",
            Self::Free => "free",
            Self::IncomeRelated => "income_related",
            Self::Costs(Some(_)) => "costs_euros",
            Self::Costs(None) => "costs",
            Self::Childcare => "childcare",
            Self::NoChildcare => "no_childcare",
            Self::Open => "open",
            Self::NextOpen(_) => "next_open",
            Self::Waiting(_) => "waiting",
            Self::TooLate(_) => "too_late",
            Self::ToCheck(ToCheck::Age) => "check_age",
            Self::ToCheck(ToCheck::Eligibility(_)) => "check_eligibility",
            Self::ToCheck(ToCheck::Area) => "check_area",
            Self::ToCheck(ToCheck::Language) => "check_language",
        }
    }

    /// How much it speaks for the offer; negative when against it.
    pub(super) fn weight(&self) -> i32 {
        match self {
            Self::Need => 100,
            Self::Actor => 60,
            Self::Domain | Self::Costs(_) => 0,
            Self::Speaks(_) => 40,
            Self::SameDistrict => 25,
            Self::Childcare => 20,
            Self::Interpreting => 15,
            Self::NearDistrict => 12,
            Self::Free | Self::EligibilityFits => 10,
            Self::IncomeRelated => 6,
            Self::AgeFits => 5,
            Self::Open => 4,
            Self::NextOpen(_) => 3,
            Self::Waiting(weeks) => -i32::from((*weeks).min(20)),
            Self::TooLate(weeks) => -20 - i32::from((*weeks).min(20)),
            Self::OtherLanguages | Self::NoChildcare => -10,
            Self::ToCheck(ToCheck::Language) => -2,
            Self::ToCheck(_) => -5,
        }
    }
}
