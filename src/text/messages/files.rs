//! The files of a locale: ours, and those of an organisation.

use fluent_syntax::parser::ParserError;

use crate::base::{Language, Report, SourceFile, Sources};

/// Where locales stand: ours, and those an organisation lays over them message by message.
pub(super) const FOLDERS: [&str; 2] = ["locales/", "overlay/locales/"];

/// A file of a locale.
pub(super) enum LocaleFile {
    /// One of ours (or one that an organisation put in its place as a whole).
    Shipped(SourceFile),
    /// One whose messages take the place of ours.
    Overlay(SourceFile),
}

/// Which files of a locale are read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of them.
    Whole,
    /// `ui.ftl` alone: what the screens themselves say.
    Screens,
}

impl Part {
    fn holds(self, path: &str) -> bool {
        path.rsplit_once('/').is_some_and(|(_, name)| match self {
            Self::Whole => name.rsplit_once('.').is_some_and(|it| it.1 == "ftl"),
            Self::Screens => name == "ui.ftl",
        })
    }
}

/// Returns the `.ftl` files of a part of a language, ours first.
pub(super) fn files_of(
    sources: &Sources,
    language: &Language,
    part: Part,
    report: &mut Report,
) -> Vec<LocaleFile> {
    let mut files = Vec::new();
    for (folder, wrap) in FOLDERS
        .iter()
        .zip([LocaleFile::Shipped, LocaleFile::Overlay])
    {
        // Only the part that is read is unpacked.
        let folder = format!("{folder}{language}/");
        for path in sources.paths_under(&folder).filter(|it| part.holds(it)) {
            let bytes = sources.get(path).unwrap_or_default();
            files.push(wrap(SourceFile::new(path, bytes, report)));
        }
    }
    files
}

/// Reports what Fluent could not read.
pub(super) fn report_syntax(source: &SourceFile, errors: &[ParserError], report: &mut Report) {
    for error in errors {
        report.error(
            "ftl_syntax",
            source.place(error.pos.start),
            error.to_string(),
        );
        report.remedy("a message is `id = text` at the line's start, its parts are indented");
    }
}
