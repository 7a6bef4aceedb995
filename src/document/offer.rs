//! Offers of the directory in words: what they are called, where they are, why they fit.

use super::Words;
use crate::base::{Language, QuestionId};
use crate::directory::Offer;
use crate::plan::offer::{Match, Reason, ToCheck};
use crate::profile::OfferWish;
use crate::text::{Args, Text, TextKey, TextOrigin, Texts};

/// Returns the name of an offer: its own, else what it is, else its actor's.
pub fn offer_name(offer: &Offer, texts: &Texts, language: &Language) -> Text {
    match &offer.name {
        Some(name) => german(name),
        None => offer_about(offer, texts, language).unwrap_or_else(|| german(offer.id.as_str())),
    }
}

/// Returns what an offer is, in the language, else in the words of its provider.
pub fn offer_about(offer: &Offer, texts: &Texts, language: &Language) -> Option<Text> {
    let key = TextKey::named(format!("offer-{}", offer.id));
    let said = texts.find(language, &key, &Args::new());
    said.or_else(|| offer.description.as_deref().map(german))
}

/// Takes a name or description as it stands in the directory; it is the same in every language.
fn german(text: &str) -> Text {
    Text {
        text: text.to_owned(),
        language: Language::new("de"),
        origin: TextOrigin::Wanted,
    }
}

/// Says a reason for or against an offer.
pub fn reason_text(reason: &Reason, texts: &Texts, language: &Language) -> Text {
    let key = TextKey::named(format!("match-{}", reason.code()));
    if let Reason::ToCheck(ToCheck::Eligibility(asked)) = reason
        && !asked.is_empty()
    {
        let questions = questions(asked, texts, language);
        let key = TextKey::new("match-check_questions");
        return texts.get(language, &key, &Args::new().text("questions", questions));
    }
    texts.get(language, &key, &values(reason, texts, language))
}

/// Returns what stands in the text of a reason.
fn values(reason: &Reason, texts: &Texts, language: &Language) -> Args<'static> {
    let args = Args::new();
    if let Reason::Speaks(spoken) = reason {
        let key = TextKey::named(format!("list-languages-{spoken}"));
        args.text("language", texts.plain(language, &key).text)
    } else if let Reason::Costs(Some(euros)) = reason {
        args.integer("euros", i64::from(*euros))
    } else if let Reason::NextOpen(day) = reason {
        args.day("day", *day)
    } else if let Reason::Waiting(weeks) | Reason::TooLate(weeks) = reason {
        args.integer("weeks", i64::from(*weeks))
    } else {
        args
    }
}

fn questions(asked: &[QuestionId], texts: &Texts, language: &Language) -> String {
    let texts = asked
        .iter()
        .map(|it| texts.plain(language, &TextKey::question(it)).text);
    texts.collect::<Vec<_>>().join(" · ")
}

/// Returns the code of what a person said about an offer; its text is `wish-<code>`.
pub const fn wish_code(wish: OfferWish) -> &'static str {
    match wish {
        OfferWish::Wanted => "wanted",
        OfferWish::Declined => "declined",
        OfferWish::Later => "later",
        OfferWish::Open => "open",
    }
}

impl Words<'_> {
    /// Names an offer.
    pub fn offer(&self, offer: &Offer) -> String {
        offer_name(offer, self.dossier().texts, self.language()).marked()
    }

    /// Says what speaks for and against an offer, the weightiest first.
    pub fn reasons(&self, found: &Match<'_>) -> Vec<String> {
        let texts = self.dossier().texts;
        let reasons = found.reasons.iter();
        let said = reasons.map(|it| reason_text(it, texts, self.language()).marked());
        said.collect()
    }
}
