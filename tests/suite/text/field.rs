//! Laws of the text field under random keys.

use lotse::text::{Base, Field, Mode};
use proptest::prelude::*;
use unicode_segmentation::GraphemeCursor;

/// What a person can do to a field.
#[derive(Clone, Debug)]
enum Key {
    Type(String),
    Do(fn(&mut Field)),
    Move(fn(&mut Field, Mode)),
}

fn keys() -> impl Strategy<Value = Key> {
    let typed = prop_oneof![
        Just("a"),
        Just(" "),
        Just("é"),
        Just("\u{301}"),
        Just("ل"),
        Just("ا"),
        Just("\u{64E}"),
        Just("\u{200C}"),
        Just("1"),
        Just("日"),
        Just("👍🏽"),
        Just("\u{202E}"),
        Just("مرحبا Lea\n"),
    ]
    .prop_map(|it| Key::Type(it.to_owned()));
    let done: Vec<fn(&mut Field)> = vec![
        Field::backspace,
        Field::delete,
        Field::delete_word,
        Field::delete_to_start,
        Field::clear,
        Field::home,
        Field::end,
        Field::undo,
        Field::redo,
    ];
    let moved: Vec<fn(&mut Field, Mode)> = vec![
        Field::left,
        Field::right,
        |field, mode| field.row_up(5, mode),
        |field, mode| field.row_down(5, mode),
        |field, mode| field.row_home(5, mode),
        |field, mode| field.row_end(5, mode),
    ];
    prop_oneof![
        4 => typed,
        2 => prop::sample::select(done).prop_map(Key::Do),
        2 => prop::sample::select(moved).prop_map(Key::Move),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_field_stays_sound(
        keys in prop::collection::vec(keys(), 0..40), width in 0_u16..12, masked in any::<bool>()
    ) {
        let mut field = if masked { Field::masked() } else { Field::new(Base::Auto) };
        for key in keys {
            match key {
                Key::Type(text) => drop(field.insert(&text)),
                Key::Do(action) => action(&mut field),
                Key::Move(action) => action(&mut field, Mode::App),
            }
            is_sound(&field, width)?;
        }
        for _ in 0..50 {
            field.undo();
        }
        prop_assert!(masked || field.is_empty());
    }
}

fn is_sound(field: &Field, width: u16) -> Result<(), TestCaseError> {
    let (text, caret) = (field.text(), field.caret());
    prop_assert!(text.is_char_boundary(caret));
    let mut cursor = GraphemeCursor::new(caret, text.len(), true);
    prop_assert!(cursor.is_boundary(text, 0).unwrap());
    let view = field.view(width, Mode::App);
    prop_assert_eq!(view.cells.iter().map(|it| it.width).sum::<u16>(), width);
    prop_assert!(width == 0 || view.caret < width);
    Ok(())
}
