use super::*;
use crate::base::Direction;

const RTL: Base = Base::Fixed(Direction::RightToLeft);
const LTR: Base = Base::Fixed(Direction::LeftToRight);

fn app(text: &str, width: u16, base: Base) -> Vec<String> {
    let lines = layout(text, width, base, Mode::App);
    lines.iter().map(Line::visual).collect()
}

#[test]
fn lines_break_at_words_and_drop_the_blank() {
    let lines = app("Guten Tag, wie geht es Ihnen?", 12, LTR);
    assert_eq!(lines, ["Guten Tag,", "wie geht es", "Ihnen?"]);
    assert_eq!(
        app("Aufenthaltstitel", 6, LTR),
        ["Aufent", "haltst", "itel"]
    );
    assert_eq!(app("a\nb\r\n\nc\n", 9, LTR), ["a", "b", "", "c"]);
    assert_eq!(app("", 9, LTR), [""]);
    assert_eq!(app("ab ", 9, LTR), ["ab "]);
    assert!(layout("ab", 0, LTR, Mode::App).is_empty());
}

#[test]
fn soft_hyphens_show_only_where_a_line_ends() {
    let word = "Aufenthalts\u{AD}titel";
    assert_eq!(app(word, 40, LTR), ["Aufenthaltstitel"]);
    assert_eq!(app(word, 12, LTR), ["Aufenthalts-", "titel"]);
    assert_eq!(app(word, 11, LTR), ["Aufenthalts", "titel"]);
}

#[test]
fn arabic_is_joined_and_ordered() {
    // Seen, lam-alef in its final form, meem: four letters, three cells.
    let line = fit("سلام", 20, RTL, Mode::App);
    assert_eq!(line.visual(), "\u{FEE1}\u{FEFC}\u{FEB3}");
    assert_eq!(line.width, 3);
    assert!(line.rtl);
    assert_eq!(line.cells[1].source, 2..6);
    let marked = fit("لَا", 20, RTL, Mode::App);
    assert_eq!(marked.visual(), "\u{FEFB}\u{64E}");
    let text = "حتى 29.12.2026 (غدا)";
    assert_eq!(
        app(text, 40, RTL),
        ["(\u{FE8D}\u{FEAA}\u{FECF}) 29.12.2026 \u{FEF0}\u{FE98}\u{FEA3}"]
    );
}

#[test]
fn letters_beyond_ascii_are_written_with_its_own() {
    let ascii = |text: &str| fit(text, 60, LTR, Mode::Ascii).visual();
    assert_eq!(
        ascii("größer, Ärztin – § 25 „ja“ …"),
        "groesser, Aerztin - Par. 25 \"ja\" ..."
    );
    assert_eq!(
        ascii("Tiếng Việt, Türkçe, złoty"),
        "Tieng Viet, Tuerkce, zloty"
    );
    assert_eq!(ascii("Прізвище"), "Prizvyshche".replace("zvy", "zvi"));
    assert_eq!(ascii("Όνομα"), "Onoma");
    assert_eq!(ascii("نعم"), "???");
    assert!(has_stand_ins("Українська") && !has_stand_ins("العربية") && !has_stand_ins("ትግርኛ"));
    let lines = layout("größte Straße", 8, LTR, Mode::Ascii);
    assert_eq!(lines.iter().map(|it| it.width).collect::<Vec<_>>(), [8, 7]);
}

#[test]
fn isolates_do_their_work_and_disappear() {
    let text = "Name: \u{2068}ريما\u{2069}, 29";
    let line = fit(text, 40, LTR, Mode::App);
    assert!(line.visual().starts_with("Name: ") && line.visual().ends_with(", 29"));
    assert_eq!(line.width, 14);
}

#[test]
fn a_text_that_is_too_wide_is_cut_at_its_logical_end() {
    assert_eq!(fit("Jobcenter", 4, LTR, Mode::App).visual(), "Job…");
    let cut = fit("سلام سلام", 4, RTL, Mode::App).visual();
    assert_eq!(cut, "…\u{FEE1}\u{FEFC}\u{FEB3}");
    assert_eq!(fit("a\nb", 9, LTR, Mode::App).visual(), "a b");
    assert_eq!(fit("a\r\nb", 9, LTR, Mode::App).visual(), "a b");
}
