//! QR codes (ISO/IEC 18004) for paper and screen.

use qrcodegen::{QrCode, QrCodeEcc};

/// The free modules around a code that readers ask for.
const QUIET: i32 = 4;

/// A code that holds a text.
pub struct Qr(QrCode);

impl Qr {
    /// Makes the smallest code for a text with a third of correction less than paper wants, since
    /// screens have no stains; nothing when the text is longer than 2,953 bytes.
    pub fn for_screen(text: &str) -> Option<Self> {
        QrCode::encode_text(text, QrCodeEcc::Low).ok().map(Self)
    }

    /// Makes a code that still reads when a sixth of it is lost to a fold; nothing when the text
    /// is longer than 2,331 bytes.
    pub fn for_paper(text: &str) -> Option<Self> {
        QrCode::encode_text(text, QrCodeEcc::Medium).ok().map(Self)
    }

    /// Returns the modules of a side with the free ones around.
    pub fn side(&self) -> i32 {
        self.0.size() + 2 * QUIET
    }

    /// Tells whether a module is dark; those around it and beyond aren't.
    pub fn is_dark(&self, column: i32, row: i32) -> bool {
        self.0.get_module(column - QUIET, row - QUIET)
    }

    /// Draws it with half blocks, two modules a character, dark where the ink is.
    ///
    /// Must be shown black on white: on a dark ground, readers see it inverted.
    pub fn half_blocks(&self) -> Vec<String> {
        let rows = (0..self.side()).step_by(2);
        let row = |y| (0..self.side()).map(|x| self.half_block(x, y)).collect();
        rows.map(row).collect()
    }

    /// Draws it with two number signs a module, for screens without block characters.
    pub fn in_ascii(&self) -> Vec<String> {
        let rows = 0..self.side();
        let module = |x, y| if self.is_dark(x, y) { "##" } else { "  " };
        let row = |y| (0..self.side()).map(|x| module(x, y)).collect();
        rows.map(row).collect()
    }

    /// Draws it as one SVG path on white, a module a unit; it scales without loss.
    pub fn svg(&self) -> String {
        let side = self.side();
        let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        let dark = modules.filter(|(x, y)| self.is_dark(*x, *y));
        let path: Vec<String> = dark.map(|(x, y)| format!("M{x} {y}h1v1h-1z")).collect();
        let path = path.concat();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\">\
             <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\"/></svg>"
        )
    }

    fn half_block(&self, x: i32, y: i32) -> char {
        match (self.is_dark(x, y), self.is_dark(x, y + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const APPOINTMENT: &str = "BEGIN:VEVENT\nSUMMARY:Termin\nDTSTART:20261130T083000Z\nEND:VEVENT";

    #[test]
    fn an_appointment_fits_a_terminal_of_24_rows() {
        let code = Qr::for_screen(APPOINTMENT).unwrap();
        let rows = code.half_blocks();
        assert!(rows.len() <= 21, "{}", rows.len());
        assert!(
            rows.iter()
                .all(|it| it.chars().count() == rows[0].chars().count())
        );
        assert!(rows[0].trim().is_empty());
    }

    #[test]
    fn every_drawing_shows_the_same_modules() {
        let code = Qr::for_paper(APPOINTMENT).unwrap();
        let ascii = code.in_ascii();
        let dark = ascii
            .iter()
            .map(|it| it.matches("##").count())
            .sum::<usize>();
        assert_eq!(code.svg().matches('M').count(), dark);
        let half: usize = code
            .half_blocks()
            .iter()
            .flat_map(|it| it.chars())
            .map(weight)
            .sum();
        assert_eq!(half, dark);
    }

    fn weight(block: char) -> usize {
        match block {
            '█' => 2,
            ' ' => 0,
            _ => 1,
        }
    }

    #[test]
    fn too_long_a_text_has_no_code() {
        assert!(Qr::for_screen(&"x".repeat(3000)).is_none());
    }
}
