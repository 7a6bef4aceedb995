//! A ready letter: German for the office, with a page for the person that says what she signs.

use crate::base::{Language, QuestionId};
use crate::document::letters::{Facts, ReadyLetter, filled};
use crate::document::{Document, DocumentKind, Line, Refusal, Words};
use crate::text::{Args, TextKey};

/// A line that the person fills in by hand.
const BLANK: &str = "____________________";

/// Writes a letter in German; `words` speak the person's language.
pub(super) fn compose(words: &Words<'_>, letter: &ReadyLetter) -> Result<Document, Refusal> {
    let german = Language::new("de");
    let office = Words::new(*words.dossier(), &german);
    let text = filled(letter, &Facts::of(letter, &office));
    let text = text.map_err(|error| Refusal::Template {
        file: format!("letters/{}.toml", letter.id),
        message: error.to_string(),
    })?;
    let mut page = Document::new(DocumentKind::Letter, &german, &letter.subject);
    head(&mut page, &office, letter);
    body(&mut page, &text);
    page.signature(&office.say("document-letter-signature"));
    enclosures(&mut page, &office, letter);
    if *words.language() != german {
        meaning(&mut page, words, letter);
    }
    Ok(page)
}

/// Writes who writes to whom, and when.
fn head(page: &mut Document, office: &Words<'_>, letter: &ReadyLetter) {
    let blank = || BLANK.to_owned();
    let own = ["person.name", "person.address"];
    let own = own.map(|it| office.said(&QuestionId::new(it)).unwrap_or_else(blank));
    page.lines(own.iter().flat_map(|it| it.lines()));
    if let Some(to) = &letter.to {
        let contact = office.dossier().directory.actor(to.as_str());
        let contact = contact.map(|it| &it.contact);
        let name = contact.and_then(|it| it.organization.as_deref());
        let name = name.map_or_else(|| office.actor(to), str::to_owned);
        let address = contact.and_then(|it| it.address.as_deref());
        page.lines([name.as_str(), address.unwrap_or(BLANK)]);
    }
    let today = Args::new().day("day", office.dossier().draft.today);
    page.subtitle = Line::new(&office.text(&TextKey::new("document-letter-day"), &today));
}

/// Writes paragraphs, items and lines to tick as the text marks them.
fn body(page: &mut Document, text: &str) {
    let mut paragraph = String::new();
    for line in text.lines().map(str::trim) {
        let item = line.strip_prefix("- ");
        let task = line.strip_prefix("[ ] ");
        if item.is_some() || task.is_some() || line.is_empty() {
            page.paragraph(&std::mem::take(&mut paragraph));
        }
        match (item, task) {
            (Some(item), _) => page.item(item),
            (_, Some(task)) => page.task(task),
            _ if !paragraph.is_empty() => paragraph.extend([" ", line]),
            _ => paragraph.push_str(line),
        }
    }
    page.paragraph(&paragraph);
}

fn enclosures(page: &mut Document, office: &Words<'_>, letter: &ReadyLetter) {
    if !letter.enclosures.is_empty() {
        page.heading(3, &office.say("document-letter-enclosures"));
    }
    for enclosure in &letter.enclosures {
        page.item(enclosure);
    }
}

/// Says in the person's language what she signs and what she does with it.
fn meaning(page: &mut Document, words: &Words<'_>, letter: &ReadyLetter) {
    page.page_break();
    let key = TextKey::named(format!("document-letter-{}", letter.id));
    let mut say = |said: &str| page.phrase(words.language(), said, "");
    say(&words.text(&key, &Args::new()));
    say(&words.text(&key.attribute("meaning"), &Args::new()));
    for key in ["document-letter-sign", "document-letter-send"] {
        if letter.to.is_some() || key != "document-letter-send" {
            say(&words.say(key));
        }
    }
}
