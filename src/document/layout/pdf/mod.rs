//! PDF by typst: PDF/A-2a and PDF/UA-1 at once.
//!
//! typst leaves text out for which it has no font, without a word; so every character is looked up
//! first, and a document with gaps is refused. All use of its interface, which changes with every
//! minor version, stands in this folder.

mod fonts;
mod world;

pub use fonts::Fonts;

use serde_json::json;
use typst::foundations::Smart;
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, pdf};

use super::sample::samples;
use super::{Templates, odt};
use crate::document::{Document, DocumentKind, Refusal};
use world::Files;

/// Sizes of letters in points that a page for the person is tried with until it fits one sheet;
/// the other documents have their own size.
const SIZES: [f64; 6] = [11.5, 11.0, 10.5, 10.0, 9.5, 9.0];

/// Sets a document; an own template that fails gives way to the shipped one.
pub(super) fn write(
    templates: &Templates,
    document: &Document,
    fonts: &Fonts,
) -> Result<Vec<u8>, Refusal> {
    let fonts = fonts.covering(&data(templates, document, SIZES[0]), document)?;
    let mut failed = "there is none".to_owned();
    for (_, template) in &templates.typeset {
        let made = set(templates, document, fonts, template);
        // It remembers the parts of pages for the next time; a person's data shall not stay.
        typst::comemo::evict(0);
        match made {
            Ok(bytes) => return Ok(bytes),
            Err(fault) => failed = fault,
        }
    }
    Err(Refusal::Template {
        file: "document.typ".to_owned(),
        message: failed,
    })
}

/// Sets the samples with a template, without fonts; tells what is wrong with it, if anything.
pub(super) fn attempt(templates: &Templates, template: &str) -> Option<String> {
    let fonts = Fonts::only(None);
    let mut samples = samples().into_iter();
    samples.find_map(|it| set(templates, &it, fonts.near(), template).err())
}

fn set(
    templates: &Templates,
    document: &Document,
    fonts: &FontStore,
    template: &str,
) -> Result<Vec<u8>, String> {
    let mut files = Files::new(template, fonts).ok_or_else(|| failure(std::iter::empty()))?;
    if let Some(logo) = &templates.letterhead().logo {
        files.add("/logo.svg", logo.clone());
    }
    for (index, picture) in odt::pictures(document) {
        files.add(&format!("/qr{index}.png"), picture);
    }
    let tries = if document.kind == DocumentKind::Client {
        SIZES.len()
    } else {
        1
    };
    let mut pages = None;
    for size in &SIZES[..tries] {
        let data = data(templates, document, *size);
        files.add("/document.json", data.into_bytes());
        let set = typst::compile::<PagedDocument>(&files).output;
        let set = pages.insert(set.map_err(|it| failure(it.iter().map(|it| it.message.as_str())))?);
        if set.pages().len() <= 1 {
            break;
        }
    }
    let pages = pages.ok_or_else(|| failure(std::iter::empty()))?;
    pdf(&pages, &options()?).map_err(|it| failure(it.iter().map(|it| it.message.as_str())))
}

fn options() -> Result<PdfOptions, String> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    Ok(PdfOptions {
        creator: Smart::Custom(Some("lotse".to_owned())),
        standards: standards.map_err(|it| failure(std::iter::once(it.message().as_str())))?,
        ..PdfOptions::default()
    })
}

/// Writes what the template reads.
fn data(templates: &Templates, document: &Document, size: f64) -> String {
    let letterhead = templates.letterhead().for_direction(document.direction);
    let day = document
        .day
        .map(|it| [i64::from(it.year()), it.month().into(), it.day().into()]);
    json!({
        "title": document.title.plain(),
        "author": letterhead.name.plain(),
        "day": day,
        "size": size,
        "logo": letterhead.logo.is_some(),
        "letterhead": letterhead,
        "document": document,
    })
    .to_string()
}

/// Joins what typst says is wrong.
fn failure<'m>(messages: impl Iterator<Item = &'m str>) -> String {
    messages.collect::<Vec<_>>().join("; ")
}
