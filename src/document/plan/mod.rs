//! The plan for the office's file, under the headings that Hilfepläne have.
//!
//! It names status and law, so it is not for the person's bag: that is the client's copy. Sealed
//! answers are not written here either.

mod deadlines;
mod end;
mod measures;
mod people;
mod reasons;
mod situation;

use super::isolate::tidied;
use super::markdown::Markdown;
use super::{Dossier, Words};
use crate::base::{Language, QuestionId};
use crate::text::{Args, TextKey};

/// Writes the plan for the file.
pub fn plan_markdown(dossier: &Dossier<'_>, language: &Language) -> String {
    let words = Words::new(*dossier, language);
    let mut page = Markdown::default();
    head(&mut page, &words);
    quote(
        &mut page,
        &words,
        "document-plan-occasion",
        "frame.own_words",
    );
    deadlines::write(&mut page, &words);
    situation::write(&mut page, &words);
    quote(&mut page, &words, "document-plan-wishes", "goals.wish");
    measures::write_goals(&mut page, &words);
    measures::write(&mut page, &words);
    people::write(&mut page, &words);
    end::write_documents(&mut page, &words);
    end::write_agreements(&mut page, &words);
    end::write_risks(&mut page, &words);
    end::write_reviews(&mut page, &words);
    end::write_open(&mut page, &words);
    reasons::write(&mut page, &words);
    end::write_notes(&mut page, &words);
    tidied(&page.into_text(), language)
}

fn head(page: &mut Markdown, words: &Words<'_>) {
    let draft = words.dossier().draft;
    page.heading(1, &words.say("document-plan-title"));
    let mut field = |key, text: &str| page.field(&words.say(key), text);
    field("document-plan-status", &words.say("document-plan-draft"));
    field("document-plan-date", &words.day(draft.today));
    if let Some(language) = words.dossier().reading.profile().language() {
        field(
            "document-plan-language",
            &words.word("list-languages", language.as_str()),
        );
    }
    let form = format!("{} {}", draft.versions.form, draft.versions.form_version);
    field("document-plan-form", &form);
    field("document-plan-rules", &draft.versions.rules);
}

/// Writes the person's own words under a heading; nothing when she has not said any.
fn quote(page: &mut Markdown, words: &Words<'_>, heading: &'static str, question: &str) {
    let Some(value) = words.dossier().value_of(&QuestionId::new(question)) else {
        return;
    };
    page.heading(2, &words.say(heading));
    let said = Args::new().text("words", words.value(&value, None));
    page.paragraph(&words.text(&TextKey::new("document-quote"), &said));
}
