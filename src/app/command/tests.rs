use std::collections::BTreeSet;

use super::*;

/// Letters that `Ctrl` sends safely: none that a line, a shell or another key takes.
const SAFE: &str = "abdefgklnoprtuwxy";

const fn is_everywhere(key: &Key) -> bool {
    !matches!(
        key,
        Key::Function(_) | Key::BackTab | Key::Home | Key::End | Key::PageUp | Key::PageDown
    )
}

#[test]
fn no_two_commands_have_one_key_in_one_place() {
    for context in Context::ALL {
        let mut taken = BTreeSet::new();
        for spec in COMMANDS.iter().filter(|it| it.fits(context)) {
            for key in spec.keys {
                assert!(taken.insert(key), "{context:?}: {key:?} {}", spec.name);
            }
        }
    }
}

#[test]
fn no_two_commands_have_one_letter_in_one_menu() {
    for context in Context::ALL {
        for kind in [MenuKind::Program, MenuKind::Question] {
            let letters: Vec<_> = menu_items(kind, context).map(|it| it.menu).collect();
            let different: BTreeSet<_> = letters.iter().map(|it| it.map(|it| it.1)).collect();
            assert_eq!(letters.len(), different.len(), "{context:?} {kind:?}");
        }
    }
}

#[test]
fn every_command_can_be_given_on_every_terminal() {
    let pages = [Command::PageUp, Command::PageDown];
    for spec in COMMANDS.iter().filter(|it| !pages.contains(&it.command)) {
        let by_key = spec.keys.iter().any(is_everywhere);
        assert!(by_key || spec.menu.is_some(), "{}", spec.name);
        for key in spec.keys {
            if let Key::Ctrl(letter) = key {
                assert!(SAFE.contains(*letter), "{}: Ctrl+{letter}", spec.name);
            }
        }
    }
}

#[test]
fn menus_open_wherever_their_commands_fit() {
    for context in Context::ALL {
        let opens = |command| spec(command).is_some_and(|it| it.fits(context));
        let program = menu_items(MenuKind::Program, context).next().is_some();
        let question = menu_items(MenuKind::Question, context).next().is_some();
        let keyless = |kind| menu_items(kind, context).any(|it| it.keys.is_empty());
        assert!(
            !program
                || opens(Command::Menu)
                || !keyless(MenuKind::Program)
                || context == Context::Leaving
                || matches!(
                    context,
                    Context::FirstStart
                        | Context::Unlock
                        | Context::NewPassphrase
                        | Context::NewCode
                        | Context::Failed
                ),
            "{context:?}"
        );
        assert!(!question || opens(Command::QuestionMenu), "{context:?}");
    }
}

#[test]
fn names_differ() {
    let names: BTreeSet<_> = COMMANDS.iter().map(|it| it.name).collect();
    assert_eq!(names.len(), COMMANDS.len());
}

#[test]
fn control_c_asks_for_the_end() {
    assert_eq!(
        lookup(Context::Interview, &Key::Ctrl('c')),
        Some(Command::Quit)
    );
    assert_eq!(lookup(Context::Confirm, &Key::Ctrl('c')), None);
}
