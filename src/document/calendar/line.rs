//! Content lines of iCalendar (RFC 5545, 3.1 and 3.3.11).

/// The most octets of a line without its end.
const WIDTH: usize = 75;

/// Lines that end with CRLF and fold where they are too long.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Puts one line; it folds between characters, never within one.
    pub(super) fn put(&mut self, line: &str) {
        let mut room = WIDTH;
        for char in line.chars() {
            if char.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = WIDTH - 1;
            }
            self.0.push(char);
            room -= char.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Returns the text.
    pub(super) fn into_text(self) -> String {
        self.0
    }
}

/// Escapes a text value; control characters other than line ends go.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\\' | ';' | ',' => escaped.extend(['\\', char]),
            '\n' => escaped.push_str("\\n"),
            char if char.is_control() => {}
            char => escaped.push(char),
        }
    }
    escaped
}
