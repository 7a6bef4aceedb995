use super::*;

fn typed(text: &str) -> Field {
    let mut field = Field::new(Base::Auto);
    for char in text.chars() {
        field.insert(char.encode_utf8(&mut [0; 4]));
    }
    field
}

fn shown(field: &Field, width: u16) -> (String, u16) {
    let view = field.view(width, Mode::App);
    let text = view.cells.iter().map(|it| it.symbol.as_str()).collect();
    (text, view.caret)
}

#[test]
fn typing_and_deleting_go_by_clusters() {
    let mut field = typed("e\u{301}a");
    assert_eq!((field.text(), field.caret()), ("éa", 3));
    field.backspace();
    assert_eq!(field.text(), "é");
    field.backspace();
    assert!(field.is_empty());
    field.backspace();
    field.delete();
    let mut field = typed("ab cd ");
    field.delete_word();
    assert_eq!(field.text(), "ab ");
    field.home();
    field.delete();
    assert_eq!((field.text(), field.caret()), ("b ", 0));
    field.end();
    field.delete_to_start();
    assert!(field.is_empty());
}

#[test]
fn arabic_marks_and_joiners_are_deleted_one_by_one() {
    let mut field = typed("مَ");
    field.backspace();
    assert_eq!(field.text(), "م");
    let mut field = typed("می\u{200C}");
    field.backspace();
    assert_eq!(field.text(), "می");
}

#[test]
fn a_paste_is_cleaned() {
    let mut field = Field::new(Base::Auto);
    field.insert("\u{202E}abc\u{200F}\r\nd\te\u{7}f\n");
    assert_eq!(field.text(), "abc  d ef");
    let mut field = Field::masked();
    field.insert("geheim\n");
    assert_eq!(field.text(), "geheim");
    let mut field = Field::new(Base::Auto).limited(3);
    assert!(field.insert("abcdef"));
    assert!(!field.insert("g"));
    assert_eq!(field.text(), "abc");
}

#[test]
fn undo_takes_back_words_and_redo_brings_them_again() {
    let mut field = typed("eins zwei");
    field.undo();
    assert_eq!(field.text(), "eins ");
    field.undo();
    field.undo();
    assert_eq!((field.text(), field.caret()), ("", 0));
    field.undo();
    for _ in 0..9 {
        field.redo();
    }
    assert_eq!((field.text(), field.caret()), ("eins zwei", 9));
    field.clear();
    field.undo();
    assert_eq!(field.text(), "eins zwei");
}

#[test]
fn a_masked_field_shows_and_keeps_nothing() {
    let mut field = Field::masked();
    field.insert("päss");
    assert_eq!(shown(&field, 8), ("****    ".to_owned(), 4));
    field.left(Mode::App);
    assert_eq!((field.caret(), shown(&field, 8).1), (4, 3));
    field.clear();
    field.undo();
    assert!(field.is_empty());
    assert_eq!(format!("{:?}", typed("geheim")), "Field(…)");
}

#[test]
fn the_caret_follows_the_screen() {
    // Base from the first letter: right to left, so the caret stands left of the last letter.
    let mut field = typed("ابت");
    assert_eq!(field.caret(), 6);
    assert_eq!(shown(&field, 6).1, 2);
    field.left(Mode::App);
    assert_eq!(field.caret(), 6, "already at the left edge");
    field.right(Mode::App);
    assert_eq!((field.caret(), shown(&field, 6).1), (4, 3));
    field.home();
    assert_eq!(shown(&field, 6).1, 5);
    field.right(Mode::App);
    assert_eq!(field.caret(), 0);
    field.left(Mode::Plain);
    field.right(Mode::Plain);
    assert_eq!(field.caret(), 2, "logical where nobody orders");
}

#[test]
fn the_view_scrolls_with_the_caret() {
    let mut field = typed("abcdefgh");
    assert_eq!(shown(&field, 4), ("fgh ".to_owned(), 3));
    assert!(field.view(4, Mode::App).more_left);
    field.home();
    assert_eq!(shown(&field, 4), ("abcd".to_owned(), 0));
    assert!(field.view(4, Mode::App).more_right);
    let mut arabic = typed("ابتثج");
    assert_eq!(shown(&arabic, 3).1, 0);
    assert!(arabic.view(3, Mode::App).more_right);
    arabic.home();
    assert_eq!(shown(&arabic, 3).1, 2);
    assert_eq!(shown(&arabic, 0).1, 0);
}

/// "Meine Karte endet" in rows of eight columns: `Meine `, `Karte `, `endet`.
#[test]
fn the_caret_goes_up_and_down_the_rows_that_are_seen() {
    let mut field = typed("Meine Karte endet");
    field.row_up(8, Mode::App);
    assert_eq!(field.caret(), 11, "behind Karte, not before endet");
    field.left(Mode::App);
    field.left(Mode::App);
    field.row_up(8, Mode::App);
    assert_eq!(field.caret(), 3);
    field.row_up(8, Mode::App);
    assert_eq!(field.caret(), 3, "there is no row above");
    field.row_down(8, Mode::App);
    assert_eq!(field.caret(), 9);
    field.row_home(8, Mode::App);
    assert_eq!(field.caret(), 6);
    field.row_end(8, Mode::App);
    assert_eq!(field.caret(), 11);
    field.row_end(8, Mode::App);
    assert_eq!(field.caret(), 17, "twice: the end of the text");
    field.row_home(8, Mode::App);
    field.row_home(8, Mode::App);
    assert_eq!(field.caret(), 0, "twice: its beginning");
    let mut arabic = typed("ابت ثجح");
    arabic.row_up(4, Mode::App);
    assert_eq!(arabic.caret(), 6);
    arabic.row_down(4, Mode::App);
    assert_eq!(arabic.caret(), 13);
}
