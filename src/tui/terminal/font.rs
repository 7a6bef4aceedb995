//! Which letters the Linux console's font has.
//!
//! The kernel tells it by a request (`GIO_UNIMAP`) for which there is no safe wrapper; the program
//! `setfont` of the package kbd, which every console has its font from, writes the same table out.
//! Other terminals can't be asked at all.

use std::collections::BTreeSet;
use std::io;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;

use super::environment::Environment;
use crate::tui::inbox::{Arrival, Inbox};
use crate::tui::keys::Input;

/// Asks for the font's letters where this is the Linux console; they come into the inbox.
///
/// # Errors
///
/// When the system refuses the thread.
pub fn ask_font<M: Send + 'static>(inbox: &Inbox<M>, environment: &Environment) -> io::Result<()> {
    if environment.term().split('-').next() != Some("linux") || environment.is_remote() {
        return Ok(());
    }
    let sender = inbox.sender();
    let ask = move || {
        if let Some(letters) = table().map(|it| letters(&it)).filter(|it| !it.is_empty()) {
            // The program may have ended meanwhile.
            sender
                .send(Arrival::Input(Input::Glyphs(Arc::new(letters))))
                .ok();
        }
    };
    thread::Builder::new()
        .name("font".to_owned())
        .spawn(ask)
        .map(drop)
}

/// Returns the table of the font's letters as `setfont` writes it.
fn table() -> Option<String> {
    let output = Command::new("setfont")
        .args(["-ou", "/dev/stdout"])
        .stderr(Stdio::null())
        .output()
        .ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Reads the code points of the table: `0x0a5 U+0646 U+fee6`, a glyph a line.
fn letters(table: &str) -> BTreeSet<char> {
    let codes = table
        .split_whitespace()
        .filter_map(|it| it.strip_prefix("U+").or_else(|| it.strip_prefix("u+")));
    codes
        .filter_map(|it| char::from_u32(u32::from_str_radix(it, 16).ok()?))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_point_of_a_glyph_counts() {
        let found = letters("0x041\tU+0041\n0x0a5 U+0646 U+fee6\n# Ende\n0x1ff\tU+zz\n");
        assert_eq!(found, BTreeSet::from(['A', '\u{646}', '\u{fee6}']));
        assert!(letters("").is_empty());
    }
}
