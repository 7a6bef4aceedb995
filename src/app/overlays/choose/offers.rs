//! The offers that fit a measure, and what the person says about one.

use super::items::{ChoiceItem, Taken, item};
use super::lister::Lister;
use crate::app::{App, Note, NoteValue, Now};
use crate::base::{MeasureId, OfferId};
use crate::document::wish_code;
use crate::plan::offer::Matching;
use crate::profile::{Change, OfferWish};
use crate::text::TextKey;

/// What a person may say about an offer, in the order of the digits.
const WISHES: [OfferWish; 4] = [
    OfferWish::Wanted,
    OfferWish::Declined,
    OfferWish::Later,
    OfferWish::Open,
];

impl Lister<'_> {
    /// The offers that fit a measure, best first, each with what the person said about it.
    pub(super) fn offers(&self, id: &MeasureId) -> Vec<ChoiceItem> {
        let Some(measure) = self.measure(id) else {
            return Vec::new();
        };
        let reading = self.case.interview().reading();
        let (form, rules) = (self.case.form(), self.case.rules());
        let matching = Matching::new(&reading, form, rules, &self.app.library().directory);
        let found = matching.for_measure(measure).into_iter();
        let items = found.map(|it| {
            let mut label = self.words.offer(it.offer);
            if let Some(wish) = it.wish {
                label = format!("{label} · {}", self.words.word("wish", wish_code(wish)));
            }
            item(label, Taken::Offer(it.offer.id.clone()))
        });
        items.collect()
    }

    pub(super) fn offer_wishes(&self, offer: &OfferId) -> Vec<ChoiceItem> {
        let wishes = self.case.interview().profile().wishes();
        let now = wishes.get(offer).copied().unwrap_or(OfferWish::Open);
        let all = WISHES.map(|wish| {
            let mut item = self.coded("wish", wish_code(wish), Taken::OfferWish(wish));
            item.marked = wish == now;
            item
        });
        all.into()
    }
}

impl App {
    /// Notes what the person says about an offer.
    pub(super) fn wish_offer(&mut self, offer: OfferId, wish: OfferWish, now: Now) {
        let said = TextKey::named(format!("wish-{}", wish_code(wish)));
        self.change_plan(now, |case, around| {
            case.note_down(Change::OfferWished { offer, wish }, around);
            Some(Note::good("note-wish").with("wish", NoteValue::Key(said)))
        });
    }
}
