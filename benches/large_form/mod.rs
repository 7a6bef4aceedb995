//! A form of many questions with its texts, made up: no office has one so long.

use std::fmt::Write as _;

/// Questions of a section.
const SECTION: usize = 50;

/// The form `big` and its texts.
pub(super) struct LargeForm {
    form: String,
    texts: String,
}

impl LargeForm {
    /// Makes a form of so many questions; `kind` gives the lines that follow a question's id.
    pub(super) fn new(questions: usize, kind: impl Fn(usize) -> String) -> Self {
        let mut form = "id = \"big\"\nversion = 1\n".to_owned();
        let mut texts = String::new();
        for at in 0..questions {
            let section = at / SECTION;
            if at % SECTION == 0 {
                writeln!(form, "[[section]]\nid = \"s{section}\"").unwrap();
                writeln!(texts, "s-s{section} = Abschnitt {section}").unwrap();
            }
            let kind = kind(at);
            writeln!(form, "[[section.question]]\nid = \"q{at}\"\n{kind}").unwrap();
            let key = id(at).replace('.', "-");
            let text = format!("q-{key} = Frage {at}: gibt es das?\n    .hint = Im Brief\n");
            texts.push_str(&text);
        }
        Self { form, texts }
    }

    /// Lists its files, by their paths below the data folder.
    pub(super) fn files(&self, languages: &[&str]) -> Vec<(String, &str)> {
        let mut files = vec![("forms/big/form.toml".to_owned(), self.form.as_str())];
        for language in languages {
            files.push((format!("locales/{language}/form-big.ftl"), &self.texts));
        }
        files
    }
}

/// Returns the full id of a question by its place from 0.
pub(super) fn id(at: usize) -> String {
    format!("s{}.q{at}", at / SECTION)
}
