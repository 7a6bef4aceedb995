//! Who orders right-to-left text: we or the terminal.

use super::environment::Environment;
use crate::text::Mode;

/// Chooses the mode: a setting wins over `LOTSE_BIDI`, both over what the environment tells of
/// terminals that order text themselves and can't be stopped.
///
/// `PuTTY` names itself `xterm` and can't be told this way: its users set the mode once.
pub fn bidi_mode(setting: Option<Mode>, environment: &Environment) -> Mode {
    let wish = setting.or_else(|| environment.get("LOTSE_BIDI").and_then(named));
    wish.unwrap_or_else(|| {
        if orders_itself(environment) {
            Mode::Terminal
        } else {
            Mode::App
        }
    })
}

/// Returns the mode of this name: `app`, `terminal` or `plain`.
pub fn named(name: &str) -> Option<Mode> {
    match name {
        "app" => Some(Mode::App),
        "terminal" => Some(Mode::Terminal),
        "plain" => Some(Mode::Plain),
        _ => None,
    }
}

fn orders_itself(environment: &Environment) -> bool {
    let putty = environment.term().starts_with("putty");
    let konsole = environment.get("KONSOLE_VERSION").is_some();
    let apple = environment.get("TERM_PROGRAM") == Some("Apple_Terminal");
    putty || konsole || apple
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_wins() {
        let konsole = Environment::of([("TERM", "xterm"), ("KONSOLE_VERSION", "230800")]);
        let asked = Environment::of([("KONSOLE_VERSION", "230800"), ("LOTSE_BIDI", "plain")]);
        let typo = Environment::of([("TERM", "xterm"), ("LOTSE_BIDI", "ap")]);
        assert_eq!(bidi_mode(None, &konsole), Mode::Terminal);
        assert_eq!(bidi_mode(None, &asked), Mode::Plain);
        assert_eq!(bidi_mode(Some(Mode::App), &asked), Mode::App);
        assert_eq!(bidi_mode(None, &typo), Mode::App);
    }
}
