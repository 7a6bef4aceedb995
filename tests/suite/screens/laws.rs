//! What holds for every screen at every size.

use lotse::app::{App, Msg, Overlay, StoreFound, Trouble};
use lotse::form::Side;
use lotse::text::{Args, Mode, TextKey, Turning};
use lotse::tui::paint::Look;
use lotse::tui::terminal::Colours;
use lotse::tui::theme::Theme;
use proptest::prelude::*;

use super::desk::{Desk, LOOK, PASSPHRASE, picture};

/// Desks to start from, each on another screen.
const STARTS: usize = 9;

fn start(at: usize) -> Desk {
    match at {
        0 => Desk::over(StoreFound::Missing),
        1 => Desk::over(StoreFound::Missing).awake(),
        2 => Desk::over(StoreFound::Locked).awake(),
        3 => Desk::over(StoreFound::Failed(Trouble::Damaged)).awake(),
        4 => Desk::open(),
        5 => Desk::new_case(),
        6 => {
            let mut desk = Desk::rima();
            desk.press("<^f>");
            desk
        }
        7 => {
            let mut desk = Desk::over(StoreFound::Missing).awake();
            desk.press(&format!(
                "<enter> {PASSPHRASE} <enter> {PASSPHRASE} <enter>"
            ));
            desk
        }
        _ => Desk::rima(),
    }
}

const KEYS: [&str; 34] = [
    "<enter>",
    "<tab>",
    "<esc>",
    "<up>",
    "<down>",
    "<pagedown>",
    "<pageup>",
    "<backspace>",
    "<space>",
    "<^a>",
    "<^b>",
    "<^d>",
    "<^e>",
    "<^f>",
    "<^g>",
    "<^k>",
    "<^n>",
    "<^o>",
    "<^p>",
    "<^t>",
    "<^u>",
    "<^w>",
    "<^x>",
    "<^y>",
    "1",
    "2",
    "3",
    "a",
    "w",
    "e",
    "o",
    "p",
    "ريم",
    "31.12.2026",
];

fn size() -> impl Strategy<Value = (u16, u16)> {
    let some = prop::sample::select(vec![(80, 24), (40, 24), (120, 40), (1, 1), (200, 5)]);
    prop_oneof![some, (1_u16..130, 1_u16..45)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn every_state_can_be_drawn_at_every_size(
        at in 0..STARTS,
        keys in prop::collection::vec((prop::sample::select(&KEYS[..]), size()), 1..40),
        look in 0_u8..4,
    ) {
        let mut desk = start(at);
        let look = Look {
            theme: if look % 2 == 0 { Theme::MONO } else { Theme::DEFAULT },
            colours: Colours::None,
            borders: look != 3,
            unicode_boxes: look < 2,
            mode: Mode::App,
            turning: if look == 1 { Turning::Rows } else { Turning::Words },
        };
        for (key, (width, height)) in keys {
            desk.press(key);
            desk.tell(Msg::Resize(width, height));
            let once = picture(&desk.app, look, (width, height));
            prop_assert_eq!(once, picture(&desk.app, look, (width, height)));
        }
    }

    #[test]
    fn the_banner_of_practice_is_on_every_screen(
        keys in prop::collection::vec(prop::sample::select(&KEYS[..]), 1..30),
        (width, height) in size(),
    ) {
        let mut desk = Desk::with(StoreFound::Open, |it| it.training = true).awake();
        let banner = said(&desk.app, "banner-training");
        let width = width.max(60);
        for key in keys {
            desk.press(key);
            let picture = picture(&desk.app, LOOK, (width, height));
            let first = picture.lines().next().unwrap_or_default();
            prop_assert!(first.contains(&banner), "{}", picture);
        }
    }
}

fn said(app: &App, key: &'static str) -> String {
    let texts = app.texts();
    let language = &app.settings().counselor;
    texts.plain(language, &TextKey::new(key)).text
}

/// Words as they stand on the screen: in the order of cells, joined.
fn visual(app: &App, key: &TextKey) -> String {
    let text = app.texts().get(&app.settings().client, key, &Args::new());
    let base = lotse::text::Base::from(&text.language);
    let whole = lotse::text::fit(&text.text, u16::MAX, base, Mode::App);
    // The end of a line stands at the left; its first words suffice to know a question by.
    let cells = whole.cells.iter().rev().take(12).collect::<Vec<_>>();
    cells.iter().rev().map(|it| it.symbol.as_str()).collect()
}

#[test]
fn what_is_for_the_counselor_never_stands_in_the_clients_language() {
    let mut desk = Desk::new_case();
    let form = desk.app.library().forms[0].form.clone();
    let mut seen = 0;
    for question in form
        .questions()
        .iter()
        .filter(|it| it.side == Side::Counselor)
    {
        let slot = question.slot;
        let here = |desk: &Desk| {
            let position = desk.app.case().unwrap().interview().position();
            matches!(position, lotse::interview::Position::Question(at, _) if at == slot)
        };
        desk.press(&"<^p> ".repeat(600));
        for _ in 0..600 {
            if here(&desk) {
                break;
            }
            desk.press("<tab>");
        }
        if !here(&desk) {
            continue;
        }
        seen += 1;
        let words = visual(&desk.app, &TextKey::question(&question.id));
        for overlay in ["", "<^e>", "<esc>"] {
            desk.press(overlay);
            for size in [(80, 24), (120, 40), (40, 24)] {
                let picture = picture(&desk.app, LOOK, size);
                assert!(!picture.contains(&words), "{picture}");
            }
            let german = said(&desk.app, "interview-counselor_only");
            let alone = matches!(desk.app.overlays().last(), Some(Overlay::ClientView { .. }));
            let shown = picture(&desk.app, LOOK, (80, 24)).contains(&german);
            assert_ne!(shown, alone);
        }
    }
    assert!(seen >= 1);
}

#[test]
fn a_typed_letter_changes_one_cell() {
    let mut desk = Desk::new_case();
    desk.press("abc");
    let before = picture(&desk.app, LOOK, (80, 24));
    desk.press("d");
    let after = picture(&desk.app, LOOK, (80, 24));
    let rows = before.lines().zip(after.lines());
    let changed = rows.filter(|it| it.0 != it.1).count();
    // The row of the field, and the line that tells the cursor.
    assert_eq!(changed, 2, "{after}");
}

#[test]
fn nothing_of_a_case_is_left_after_a_lock() {
    let mut desk = Desk::rima();
    desk.press("<^l>");
    let picture = picture(&desk.app, LOOK, (80, 24));
    assert!(!picture.contains("Rima"), "{picture}");
}
