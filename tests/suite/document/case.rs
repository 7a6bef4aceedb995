//! The shipped model case, derived for documents.

use lotse::assets::shipped;
use lotse::base::{Day, Language, OfferId, Report, SourceFile, Sources, Stamp};
use lotse::directory::{Calendars, Directory};
use lotse::document::{Document, DocumentKind, Dossier, Format, Order, Templates, compose};
use lotse::form::{Form, load, load_lists};
use lotse::plan::{Agreed, Rules, agreed, derive};
use lotse::profile::{Change, OfferWish, Profile, Reading, Way, fold, read_answers};
use lotse::text::Texts;

/// Where the model case stands.
const RIMA: &str = "forms/erstgespraech/cases/rima.toml";

/// A case with all that documents are written from.
pub(super) struct Case {
    form: Form,
    rules: Rules,
    directory: Directory,
    profile: Profile,
    way: Way,
    texts: Texts,
    pub(super) agreed: Agreed,
    pub(super) templates: Templates,
}

impl Case {
    /// Derives the model case.
    pub(super) fn rima() -> Self {
        Self::rima_in(&shipped())
    }

    /// Derives the model case from other data.
    pub(super) fn rima_in(sources: &Sources) -> Self {
        Self::worked(sources, "rima")
    }

    /// Derives a worked case that ships, by its name.
    pub(super) fn worked(sources: &Sources, name: &str) -> Self {
        let path = format!("forms/erstgespraech/cases/{name}.toml");
        let answers = String::from_utf8(sources.get(&path).unwrap().to_vec()).unwrap();
        Self::of(sources, &answers)
    }

    /// Derives the model case of a person who said this about offers.
    pub(super) fn wishing(wishes: &[(&str, OfferWish)]) -> Self {
        let sources = shipped();
        let answers = String::from_utf8(sources.get(RIMA).unwrap().to_vec()).unwrap();
        let changes = wishes.iter().map(|(offer, wish)| Change::OfferWished {
            offer: OfferId::new(*offer),
            wish: *wish,
        });
        Self::then(&sources, &answers, changes.collect())
    }

    /// Derives a case from an answers file.
    pub(super) fn of(sources: &Sources, answers: &str) -> Self {
        Self::then(sources, answers, Vec::new())
    }

    /// Derives a case from an answers file and what happened then.
    fn then(sources: &Sources, answers: &str, changes: Vec<Change>) -> Self {
        let mut report = Report::default();
        let lists = load_lists(sources, &mut report);
        let form = load(sources, "erstgespraech", &lists, &mut report).unwrap();
        let calendars = Calendars::load(sources, &mut report);
        let directory = Directory::load(sources, &calendars, &mut report);
        let rules = Rules::load(sources, &form, &directory, &mut report);
        let today = Day::parse("2026-11-21").unwrap();
        let file = SourceFile::new("answers.toml", answers.as_bytes(), &mut report);
        let forms = std::slice::from_ref(&form);
        let answers = read_answers(&file, forms, None, today, &mut report).unwrap();
        let mut events = answers.events(&form, Stamp(0), "u1");
        for change in changes {
            let mut event = events.last().unwrap().clone();
            (event.number, event.change) = (event.number + 1, change);
            events.push(event);
        }
        let profile = fold(&form, &events);
        let way = Way::new(&form, &profile, today);
        let templates = Templates::load(sources, &mut report);
        let languages = ["de", "ar"].map(Language::new);
        let texts = Texts::load(sources, &languages, &languages[..1], &mut report);
        assert_eq!(report.errors(), 0, "{:?}", report.found());
        let draft = derive(
            &Reading::new(&profile, &way),
            &rules,
            &directory,
            &calendars,
        );
        let agreed = agreed(&draft, &profile);
        Self {
            form,
            rules,
            directory,
            profile,
            way,
            texts,
            agreed,
            templates,
        }
    }

    /// Lends the case the texts of all languages, German behind each, and takes them back.
    pub(super) fn with_texts<T>(&mut self, texts: &mut Texts, read: impl FnOnce(&Self) -> T) -> T {
        std::mem::swap(&mut self.texts, texts);
        let found = read(self);
        std::mem::swap(&mut self.texts, texts);
        found
    }

    /// Makes a document that goes to nobody else.
    pub(super) fn compose(&self, kind: DocumentKind, tag: &str) -> Document {
        let order = Order::new(kind, &Language::new(tag));
        compose(&self.dossier(), &order).unwrap()
    }

    /// Lays a document out as Markdown.
    pub(super) fn markdown(&self, kind: DocumentKind, tag: &str) -> String {
        let document = self.compose(kind, tag);
        let bytes = self.templates.lay_out(&document, Format::Markdown).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    /// Returns what documents are written from.
    pub(super) const fn dossier(&self) -> Dossier<'_> {
        Dossier {
            draft: &self.agreed.plan,
            agreed: &self.agreed,
            form: &self.form,
            reading: Reading::new(&self.profile, &self.way),
            rules: &self.rules,
            directory: &self.directory,
            texts: &self.texts,
        }
    }
}
