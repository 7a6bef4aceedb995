//! An offer in words: where it is, when it is open, for whom, and why it fits.

use super::piece::apart;
use super::scene::Scene;
use super::sheet::Sheet;
use crate::app::{DirectoryScreen, Fit};
use crate::base::Day;
use crate::directory::words::{ACCESSES, ACCESSIBILITIES, WEEKDAYS, word_for};
use crate::directory::{Contact, Fee, Offer, OfferStatus, Schedule};
use crate::document::{offer_about, offer_name, reason_text, wish_code};
use crate::profile::OfferWish;
use crate::text::{Args, Text, TextKey};
use crate::tui::theme::Theme;

/// Writes all that is known of an offer.
pub(super) fn write(
    scene: Scene<'_>,
    sheet: &mut Sheet<'_>,
    (screen, offer): (&DirectoryScreen, &Offer),
    theme: Theme,
) {
    let contact = scene.app.library().directory.contact_of(offer);
    let mut page = Page {
        scene,
        sheet,
        theme,
    };
    let name = offer_name(offer, scene.texts(), scene.own());
    page.sheet.text(name.clone(), theme.heading);
    let about = offer_about(offer, scene.texts(), scene.own());
    if let Some(about) = about.filter(|it| it.text != name.text) {
        page.sheet.text(about, theme.text);
    }
    page.warnings(offer, &contact, screen.today);
    page.person(offer, screen.fit(&offer.id));
    page.contact(offer, &contact);
    page.terms(offer);
}

/// An offer as it is written.
struct Page<'p, 's> {
    scene: Scene<'p>,
    sheet: &'p mut Sheet<'s>,
    theme: Theme,
}

impl Page<'_, '_> {
    fn row(&mut self, label: &'static str, text: String) {
        if text.is_empty() {
            return;
        }
        let (label, text) = (self.scene.say(label), self.scene.words(text));
        let styles = (self.theme.hint, self.theme.text);
        self.sheet.labelled(label, text, styles);
    }

    fn coded(&self, prefix: &str, code: &str) -> String {
        let key = TextKey::named(format!("{prefix}-{code}"));
        self.scene.read(&key).marked()
    }

    /// Says what does not run, and what nobody has checked for long.
    fn warnings(&mut self, offer: &Offer, contact: &Contact, today: Day) {
        let scene = self.scene;
        if offer.status != OfferStatus::Active {
            let said = scene.say("directory-closed");
            self.sheet.signed("!", said, self.theme.alert);
        }
        let checked = match contact.assured_date {
            Some(day) => scene.say_with("directory-checked_on", &Args::new().day("day", day)),
            None => scene.say("directory-never_checked"),
        };
        if contact.stale(today) {
            let stale = scene.word("directory-stale");
            let said = format!("{stale} · {}", checked.marked());
            self.sheet.signed("!", scene.words(said), self.theme.hint);
        } else {
            self.sheet.text(checked, self.theme.hint);
        }
    }

    /// Says why it fits the person, and what she said about it.
    fn person(&mut self, offer: &Offer, fit: Option<&Fit>) {
        let scene = self.scene;
        let Some(case) = scene.case() else { return };
        let wishes = case.interview().profile().wishes();
        let wish = wishes.get(&offer.id).copied().unwrap_or(OfferWish::Open);
        let wish = self.coded("wish", wish_code(wish));
        self.row("directory-wish", wish);
        let fits = match fit {
            Some(fit) => {
                let reasons = fit.reasons.iter();
                let said = reasons.map(|it| reason_text(it, scene.texts(), scene.own()).marked());
                said.collect::<Vec<_>>().join(" · ")
            }
            None => scene.word("directory-not_for"),
        };
        self.row("directory-fits", fits);
    }

    fn contact(&mut self, offer: &Offer, contact: &Contact) {
        let scene = self.scene;
        let actor = scene.app.library().directory.actor(offer.actor.as_str());
        let organization = actor.and_then(|it| it.contact.organization.as_deref());
        let named = || scene.read(&TextKey::actor(&offer.actor)).marked();
        self.row("directory-actor", organization.map_or_else(named, apart));
        let district = contact.district.iter();
        let place = contact.address.iter().chain(district);
        let place: Vec<_> = place.map(|it| apart(it)).collect();
        self.row("directory-address", place.join(" · "));
        let rows = [
            ("directory-transport", &contact.transport),
            ("directory-phone", &contact.phone),
            ("directory-email", &contact.email),
            ("directory-url", &contact.url),
        ];
        for (label, text) in rows {
            self.row(label, text.as_deref().map(apart).unwrap_or_default());
        }
        let hours = offer.schedule.iter();
        let hours = hours.chain(offer.at.iter().flat_map(|it| &it.schedule));
        let hours: Vec<_> = hours.map(|it| self.hours(it)).collect();
        self.row("directory-hours", hours.join(" · "));
    }

    fn hours(&self, schedule: &Schedule) -> String {
        let days = schedule.days.iter();
        let days = days.map(|it| self.coded("directory-day", word_for(&WEEKDAYS, it)));
        let days = days.collect::<Vec<_>>().join(", ");
        let (key, args) = match (schedule.opens, schedule.closes) {
            (Some(opens), Some(closes)) => {
                let args = Args::new().text("from", opens.to_string());
                let args = args.text("to", closes.to_string());
                ("directory-hours-between", args)
            }
            (Some(opens), None) => {
                let args = Args::new().text("from", opens.to_string());
                ("directory-hours-from", args)
            }
            _ => return days,
        };
        format!("{days} {}", self.scene.say_with(key, &args).marked())
    }

    /// Says how one gets in, what it costs, and for whom it is.
    fn terms(&mut self, offer: &Offer) {
        let scene = self.scene;
        let spoken = offer.languages.iter();
        let spoken = spoken.map(|it| self.coded("list-languages", it.as_str()));
        let interpreting = offer.interpreting == Some(true);
        let interpreting = interpreting.then(|| scene.word("directory-interpreting"));
        let languages: Vec<_> = spoken.chain(interpreting).collect();
        self.row("directory-languages", languages.join(", "));
        let access = offer.access.map(|it| word_for(&ACCESSES, &it));
        let access = access.map(|it| self.coded("directory-access", it));
        self.row("directory-access", access.unwrap_or_default());
        self.row("directory-cost", self.cost(offer));
        let area: Vec<_> = offer.area.iter().map(|it| apart(it)).collect();
        self.row("directory-area", area.join(", "));
        let age = self.age(offer).map(Text::marked).unwrap_or_default();
        self.row("directory-age", age);
        let wait = offer.waiting_weeks.map(|it| {
            let args = Args::new().integer("weeks", i64::from(it));
            scene.say_with("directory-wait-weeks", &args).marked()
        });
        self.row("directory-wait", wait.unwrap_or_default());
        let childcare = (offer.childcare == Some(true)).then(|| scene.word("match-childcare"));
        self.row("directory-childcare", childcare.unwrap_or_default());
        let usable = offer.accessibility.iter();
        let usable = usable.map(|it| word_for(&ACCESSIBILITIES, it));
        let usable: Vec<_> = usable
            .map(|it| self.coded("directory-accessible", it))
            .collect();
        self.row("directory-accessible", usable.join(", "));
        let papers = offer.documents.iter();
        let papers = papers.map(|it| scene.read(&TextKey::document(it)).marked());
        self.row("directory-documents", papers.collect::<Vec<_>>().join(", "));
    }

    fn cost(&self, offer: &Offer) -> String {
        let scene = self.scene;
        let euros = || {
            let euros = offer.fee_euros?;
            let args = Args::new().integer("euros", i64::from(euros));
            Some(scene.say_with("match-costs_euros", &args).marked())
        };
        match offer.fee {
            None => String::new(),
            Some(Fee::Free) => scene.word("match-free"),
            Some(Fee::IncomeRelated) => scene.word("match-income_related"),
            Some(Fee::Fee) => euros().unwrap_or_else(|| scene.word("match-costs")),
        }
    }

    fn age(&self, offer: &Offer) -> Option<Text> {
        let years = |it: u8| i64::from(it);
        let args = Args::new();
        Some(match (offer.minimum_age, offer.maximum_age) {
            (None, None) => return None,
            (Some(from), None) => {
                let args = args.integer("from", years(from));
                self.scene.say_with("directory-age-from", &args)
            }
            (None, Some(to)) => {
                let args = args.integer("to", years(to));
                self.scene.say_with("directory-age-to", &args)
            }
            (Some(from), Some(to)) => {
                let args = args.integer("from", years(from)).integer("to", years(to));
                self.scene.say_with("directory-age-between", &args)
            }
        })
    }
}
