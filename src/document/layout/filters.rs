//! What templates can call, and how their values are written.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior};

use super::base64::base64;
use super::qr;
use crate::document::escape;
use crate::document::model::runs;

/// How values are written in templates that end in `.md`.
const MARKDOWN: &str = "markdown";

/// Makes an environment in which a gap is an error and every value is data.
pub(super) fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Lines that hold only a block leave nothing behind.
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build();
    environment.set_syntax(syntax.unwrap_or_default());
    environment.set_auto_escape_callback(by_ending);
    environment.set_formatter(write);
    environment.add_filter("opening", |text: &str| {
        Value::from_safe_string(escape::opening(escape::markdown(text)))
    });
    environment.add_filter("plain", |text: &str| {
        Value::from_safe_string(escape::plain(text))
    });
    // `sr-Latn` is written in the language `sr`.
    environment.add_filter("primary", |tag: &str| {
        tag.split('-').next().unwrap_or_default().to_owned()
    });
    environment.add_filter("runs", |text: &str| Value::from(Serde(runs(text))));
    environment.add_filter("qr", |content: &str| {
        let picture = qr::png(content).unwrap_or_default();
        Value::from_safe_string(format!("data:image/png;base64,{}", base64(&picture)))
    });
    environment
}

/// Chooses how values are written by the ending of a template's name.
fn by_ending(name: &str) -> AutoEscape {
    match name.rsplit_once('.').map(|it| it.1) {
        Some("md") => AutoEscape::Custom(MARKDOWN.into()),
        Some("html") => AutoEscape::Html,
        _ => AutoEscape::Custom("xml".into()),
    }
}

fn write(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    let is_text = value.as_str().is_some() && !value.is_safe();
    let text = value.to_string();
    let written = match state.auto_escape() {
        _ if !is_text => text,
        AutoEscape::Custom(it) if it == MARKDOWN => escape::markdown(&text),
        AutoEscape::Html => escape::html(&text),
        AutoEscape::None | AutoEscape::Custom(_) | _ => escape::xml(&text).into_owned(),
    };
    out.write_str(&written).map_err(Error::from)
}
