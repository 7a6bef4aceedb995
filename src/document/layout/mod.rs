//! Documents as bytes: templates of an organisation over the shipped ones, letterhead, formats.

mod base64;
mod escape;
mod filters;
mod letterhead;
mod odt;
mod package;
mod qr;
mod sample;
mod templates;

pub use letterhead::Letterhead;
pub use templates::Templates;

use super::{Document, Format, Refusal};

impl Templates {
    /// Lays a document out.
    pub fn lay_out(&self, document: &Document, format: Format) -> Result<Vec<u8>, Refusal> {
        let document = &document.tidied();
        match format {
            Format::Markdown => self.text("document.md", document),
            Format::Html => self.text("document.html", document),
            Format::Odt => odt::write(self, document),
            Format::Docx | Format::Pdf => Err(Refusal::NotBuilt(format)),
        }
    }

    fn text(&self, name: &str, document: &Document) -> Result<Vec<u8>, Refusal> {
        self.render(name, document).map(String::into_bytes)
    }
}
