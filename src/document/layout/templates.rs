//! The templates: an organisation's own where they work, else the shipped ones.

use std::collections::BTreeMap;
#[cfg(feature = "pdf")]
use std::sync::LazyLock;

use minijinja::value::{Serde, Value};
use minijinja::{Environment, context};

use super::filters::environment;
use super::letterhead::{FOLDERS, Letterhead};
use super::sample::samples;
#[cfg(feature = "pdf")]
use super::{Fonts, pdf};
use crate::base::{Diagnostic, Place, Report, Sources};
use crate::document::{Document, ReadyLetters, Refusal};

/// The templates that the formats begin with; others are parts that these include.
pub(super) const ENTRIES: [&str; 9] = [
    "document.md",
    "document.html",
    "odt-content.xml",
    "odt-styles.xml",
    "odt-meta.xml",
    "docx-document.xml",
    "docx-styles.xml",
    "docx-footer.xml",
    "docx-core.xml",
];

/// Endings of files that are templates of ours.
const ENDINGS: [&str; 3] = [".md", ".html", ".xml"];

#[cfg(feature = "pdf")]
type FindFonts = Box<dyn FnOnce() -> Fonts + Send + Sync>;

/// Templates and letterhead, read once; an own template has laid a sample out already.
///
/// Without files there are no templates, and nothing can be laid out.
#[derive(Default)]
pub struct Templates {
    environment: Environment<'static>,
    letterhead: Letterhead,
    letters: ReadyLetters,
    /// The templates that PDF is set with, their paths before them, an own one first.
    #[cfg(feature = "pdf")]
    pub(super) typeset: Vec<(String, String)>,
    #[cfg(feature = "pdf")]
    fonts: Option<LazyLock<Fonts, FindFonts>>,
    failed: Vec<Diagnostic>,
}

impl Templates {
    /// Reads the templates; one that fails is told as a warning, and the shipped one stands in.
    pub fn load(sources: &Sources, report: &mut Report) -> Self {
        let [own, shipped] = FOLDERS.map(|it| texts(it, sources));
        let letterhead = Letterhead::load(sources, report);
        let mut templates = Self {
            environment: environment(),
            letterhead,
            letters: ReadyLetters::load(sources, report),
            #[cfg(feature = "pdf")]
            typeset: typeset(sources),
            #[cfg(feature = "pdf")]
            fonts: None,
            failed: Vec::new(),
        };
        let mut failed = Report::default();
        for (name, (path, text)) in &shipped {
            templates.add(name, text, path, &mut failed);
        }
        for (name, (path, text)) in &own {
            templates.lay_over((name, path), text, shipped.get(name), &mut failed);
        }
        #[cfg(feature = "pdf")]
        templates.drop_failing(&mut failed);
        templates.failed = failed.into_sorted();
        templates
            .failed
            .iter()
            .for_each(|it| report.add(it.clone()));
        templates
    }

    /// Says how fonts are found; they are once the first document needs them.
    #[cfg(feature = "pdf")]
    pub fn find_fonts(&mut self, find: impl FnOnce() -> Fonts + Send + Sync + 'static) {
        self.fonts = Some(LazyLock::new(Box::new(find)));
    }

    /// Returns the fonts of this computer.
    #[cfg(feature = "pdf")]
    pub(super) fn fonts(&self) -> Option<&Fonts> {
        self.fonts.as_deref()
    }

    /// Drops own templates of PDF with which a sample cannot be set.
    #[cfg(feature = "pdf")]
    fn drop_failing(&mut self, report: &mut Report) {
        let mut typeset = std::mem::take(&mut self.typeset);
        typeset.retain(|(path, template)| {
            let is_shipped = path.starts_with(FOLDERS[1]);
            let fault = if is_shipped {
                None
            } else {
                pdf::attempt(self, template)
            };
            if let Some(fault) = &fault {
                warn(fault, Place::file(path.as_str()), report);
            }
            fault.is_none()
        });
        self.typeset = typeset;
    }

    /// Returns the letterhead.
    pub const fn letterhead(&self) -> &Letterhead {
        &self.letterhead
    }

    /// Returns the letters that are ready to be signed.
    pub const fn letters(&self) -> &ReadyLetters {
        &self.letters
    }

    /// Returns what is wrong with an organisation's own templates, in whose place shipped ones
    /// stand; people are told with each document.
    pub fn failed(&self) -> &[Diagnostic] {
        &self.failed
    }

    /// Fills a template.
    pub(super) fn render(&self, name: &str, document: &Document) -> Result<String, Refusal> {
        self.fill(name, document)
            .map_err(|error| Refusal::Template {
                file: name.to_owned(),
                message: error.to_string(),
            })
    }

    fn fill(&self, name: &str, document: &Document) -> Result<String, minijinja::Error> {
        let logo = self.letterhead.logo.as_deref().map(super::base64::base64);
        let values = context! {
            document => Value::from(Serde(document)),
            letterhead => Value::from(Serde(self.letterhead.for_direction(document.direction))),
            logo => logo.unwrap_or_default(),
        };
        self.environment.get_template(name)?.render(values)
    }

    /// Puts an own template over the shipped one, if every entry still works with it.
    fn lay_over(
        &mut self,
        (name, path): (&str, &str),
        text: &str,
        shipped: Option<&(String, String)>,
        report: &mut Report,
    ) {
        let before = report.found().len();
        self.add(name, text, path, report);
        if report.found().len() == before
            && let Some(error) = self.first_failure()
        {
            tell(&error, path, report);
        }
        if report.found().len() > before {
            self.environment.remove_template(name);
            if let Some((path, text)) = shipped {
                self.add(name, text, path, report);
            }
        }
    }

    fn first_failure(&self) -> Option<minijinja::Error> {
        let samples = samples();
        let entries = ENTRIES
            .iter()
            .filter(|it| self.environment.get_template(it).is_ok());
        let mut tries = entries.flat_map(|it| samples.iter().map(move |sample| (it, sample)));
        tries.find_map(|(name, sample)| self.fill(name, sample).err())
    }

    fn add(&mut self, name: &str, text: &str, path: &str, report: &mut Report) {
        let added = self
            .environment
            .add_template_owned(name.to_owned(), text.to_owned());
        if let Err(error) = added {
            tell(&error, path, report);
        }
    }
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Templates(…)")
    }
}

/// Reads the texts of a folder by their names.
fn texts(folder: &str, sources: &Sources) -> BTreeMap<String, (String, String)> {
    let files = sources.under(folder).filter_map(|(path, bytes)| {
        let name = path.strip_prefix(folder)?;
        let is_template = ENDINGS.iter().any(|it| name.ends_with(it)) && name != "README.md";
        let text = String::from_utf8(bytes.to_vec()).ok()?;
        is_template.then(|| (name.to_owned(), (path.to_owned(), text)))
    });
    files.collect()
}

#[cfg(feature = "pdf")]
fn typeset(sources: &Sources) -> Vec<(String, String)> {
    let texts = FOLDERS.iter().filter_map(|folder| {
        let path = format!("{folder}document.typ");
        let text = String::from_utf8(sources.get(&path)?.to_vec()).ok()?;
        Some((path, text))
    });
    texts.collect()
}

fn tell(error: &minijinja::Error, path: &str, report: &mut Report) {
    let mut place = Place::file(path);
    if let Some(line) = error.line() {
        (place.line, place.column) = (u32::try_from(line).unwrap_or_default(), 1);
    }
    warn(error, place, report);
}

fn warn(error: &dyn std::fmt::Display, place: Place, report: &mut Report) {
    let message = format!("the template fails, so the shipped one is used: {error}");
    report.warning("template", place, message);
    report.remedy("compare it with the shipped template of the same name");
}
