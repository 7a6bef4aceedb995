//! A writer of Markdown (`CommonMark` with tables) in which every text is data.

use crate::document::escape::{markdown, opening};
use crate::document::model::is_address;

/// Markdown as it grows.
#[derive(Default)]
pub(super) struct Markdown(String);

impl Markdown {
    /// Adds a heading of level 1 to 6.
    pub(super) fn heading(&mut self, level: usize, text: &str) {
        self.gap();
        self.0.push_str(&"#".repeat(level));
        self.0.push(' ');
        self.line(&escaped(text));
    }

    /// Adds a paragraph; one without text is left out.
    pub(super) fn paragraph(&mut self, text: &str) {
        if !text.is_empty() {
            self.gap();
            self.line(&opening(escaped(text)));
        }
    }

    /// Adds an item of a list.
    pub(super) fn item(&mut self, text: &str) {
        self.begin_item("- ");
        self.line(&opening(escaped(text)));
    }

    /// Adds an item so many levels below the first.
    pub(super) fn nested_item(&mut self, depth: usize, text: &str) {
        if depth == 0 {
            return self.item(text);
        }
        self.0.push_str(&"  ".repeat(depth));
        self.0.push_str("- ");
        self.line(&opening(escaped(text)));
    }

    /// Adds a text of data files as it is written.
    pub(super) fn code(&mut self, text: &str) {
        let ticks = text.split(|it| it != '`').map(str::len).max();
        let fence = "`".repeat(ticks.unwrap_or_default().max(2) + 1);
        self.gap();
        for line in [&fence, text.trim(), &fence] {
            self.line(line);
        }
    }

    /// Adds an item with its label before it; one without text is left out.
    pub(super) fn field(&mut self, label: &str, text: &str) {
        if !text.is_empty() {
            self.label(label);
            self.line(&escaped(text));
        }
    }

    /// Adds an item with pages on the web; what is no address is text.
    pub(super) fn links<'a>(&mut self, label: &str, pages: impl Iterator<Item = &'a str>) {
        let pages = pages.map(|it| {
            if is_address(it) {
                format!("<{it}>")
            } else {
                escaped(it)
            }
        });
        let pages: Vec<String> = pages.collect();
        if !pages.is_empty() {
            self.label(label);
            self.line(&pages.join("; "));
        }
    }

    /// Adds a table; one without rows is left out.
    pub(super) fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        if rows.is_empty() {
            return;
        }
        self.gap();
        self.row(head);
        self.0.push_str(&"| --- ".repeat(head.len()));
        self.0.push_str("|\n");
        for row in rows {
            self.row(row);
        }
    }

    /// Returns the text.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    fn row(&mut self, cells: &[String]) {
        for cell in cells {
            self.0.push_str("| ");
            self.0.push_str(&escaped(cell));
            self.0.push(' ');
        }
        self.0.push_str("|\n");
    }

    /// Begins an item with a bold label; a question needs no colon.
    fn label(&mut self, label: &str) {
        self.begin_item("- **");
        self.0.push_str(&escaped(label));
        let question = label.ends_with(['?', '؟']);
        self.0.push_str(if question { "** " } else { ":** " });
    }

    fn begin_item(&mut self, mark: &str) {
        let last = self.0.lines().next_back();
        if !last.is_some_and(|it| it.trim_start().starts_with("- ")) {
            self.gap();
        }
        self.0.push_str(mark);
    }

    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    fn gap(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }
}

/// Writes a text so that nothing in it is markup; line ends and tabs become blanks.
fn escaped(text: &str) -> String {
    let blank = |it: char| it.is_whitespace() && it != '\u{A0}';
    markdown(&text.trim().replace(blank, " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_never_markup() {
        let mut markdown = Markdown::default();
        markdown.heading(2, "# a");
        markdown.paragraph("1. <b>*x*</b>\n| [y](z) _");
        markdown.item("- deep");
        markdown.field("Wo", "a|b");
        markdown.field("leer", "");
        markdown.field("Wer?", "need_notice 29.12.");
        markdown.links("Web", ["https://a.de/?b_c&d", "x <y>"].into_iter());
        markdown.item("29.12.2026");
        markdown.table(&["A".to_owned()], &[vec!["x | y".to_owned()]]);
        let wanted = "## # a\n\n1\\. \\<b\\>\\*x\\*\\</b\\> \\| \\[y\\](z) \\_\n\n\
                      - \\- deep\n- **Wo:** a\\|b\n\
                      - **Wer?** need_notice 29.12.\n\
                      - **Web:** <https://a.de/?b_c&d>; x \\<y\\>\n- 29.12.2026\n\n| A |\n| --- |\n| x \\| y |\n";
        assert_eq!(markdown.into_text(), wanted);
    }
}
