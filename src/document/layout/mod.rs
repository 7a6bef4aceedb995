//! Documents as bytes: templates of an organisation over the shipped ones, letterhead, formats.

mod base64;
mod docx;
mod filters;
mod letterhead;
mod odt;
mod package;
#[cfg(feature = "pdf")]
mod pdf;
mod qr;
mod sample;
mod templates;

pub use letterhead::Letterhead;
#[cfg(feature = "pdf")]
pub use pdf::Fonts;
pub use templates::Templates;

use super::{Document, Format, Refusal};

impl Templates {
    /// Lays a document out.
    pub fn lay_out(&self, document: &Document, format: Format) -> Result<Vec<u8>, Refusal> {
        let document = &document.tidied();
        let bound = || document.bound();
        match format {
            Format::Markdown => self.text("document.md", document),
            Format::Html => self.text("document.html", &bound()),
            Format::Odt => odt::write(self, &bound().for_offices()),
            Format::Docx => docx::write(self, &bound().for_offices()),
            #[cfg(feature = "pdf")]
            Format::Pdf => {
                let fonts = self.fonts().ok_or(Refusal::NotBuilt(format))?;
                pdf::write(self, &bound(), fonts)
            }
            #[cfg(not(feature = "pdf"))]
            Format::Pdf => Err(Refusal::NotBuilt(format)),
        }
    }

    fn text(&self, name: &str, document: &Document) -> Result<Vec<u8>, Refusal> {
        self.render(name, document).map(String::into_bytes)
    }
}
