//! Asks for the language of the talk: by its number, the beginning of a name, or a country.

use std::fmt::Write as _;
use std::io::{BufRead, Write};

use super::{Show, Stream};
use crate::app::LanguageNames;
use crate::base::Language;
use crate::cli::Failure;
use crate::text::{Args, LocaleSummary, fold};

/// Shows every language by its own name, and asks until one is meant; nothing at the end of the
/// input.
pub(crate) fn ask_language<R: BufRead, W: Write>(
    show: &Show<'_>,
    stream: &mut Stream<R, W>,
    locales: &[LocaleSummary],
) -> Result<Option<Language>, Failure> {
    let names = LanguageNames::new(locales, show.texts, show.counselor);
    let all: Vec<&LocaleSummary> = locales.iter().collect();
    let mut shown = listed(names, locales, &all);
    loop {
        let ask = show.say("line-languages", &Args::new());
        stream.say(&format!("{ask}{shown}"))?;
        let Some(typed) = stream.line()? else {
            return Ok(None);
        };
        let found = meant(names, locales, &typed);
        if let [one] = found.as_slice() {
            return Ok(Some(one.language.clone()));
        }
        let few = if found.is_empty() { &all } else { &found };
        shown = listed(names, locales, few);
    }
}

/// Returns the languages that a line can mean: that of the number, or those that it fits best.
fn meant<'l>(
    names: LanguageNames<'l>,
    locales: &'l [LocaleSummary],
    typed: &str,
) -> Vec<&'l LocaleSummary> {
    if let Ok(number) = fold(typed).parse::<usize>() {
        let at = number.checked_sub(1);
        return at.and_then(|it| locales.get(it)).into_iter().collect();
    }
    let own = |it: &&LocaleSummary| [it.name.as_str(), it.language.as_str()].contains(&typed);
    locales
        .iter()
        .find(own)
        .map_or_else(|| names.fitting(typed), |it| vec![it])
}

/// Writes languages in lines, each with its number among all.
fn listed(names: LanguageNames<'_>, locales: &[LocaleSummary], some: &[&LocaleSummary]) -> String {
    let mut text = String::new();
    let numbered = (1..).zip(locales);
    for (number, it) in
        numbered.filter(|(_, it)| some.iter().any(|one| one.language == it.language))
    {
        let called = names.called(it);
        let named = if called == it.name {
            called
        } else {
            format!("{} · {called}", it.name)
        };
        // Writing into a string cannot fail.
        write!(text, "\n  {number} {named}").ok();
    }
    text
}
