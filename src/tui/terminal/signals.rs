//! Signals as inputs: the end, another size, stopped and continued.

use std::io;

use crate::tui::inbox::Inbox;

/// Starts the thread that passes signals on: SIGTERM, a hang-up and an interrupt end the program
/// the way its own command does; a new size, a stop and its end are inputs.
///
/// # Errors
///
/// When the system refuses the handlers or the thread.
#[cfg(unix)]
pub fn listen_to_signals<M: Send + 'static>(inbox: &Inbox<M>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
    use signal_hook::iterator::Signals;

    use crate::tui::inbox::Arrival;

    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH])?;
    let sender = inbox.sender();
    let pass_on = move || {
        for signal in signals.forever() {
            if sender.send(Arrival::Input(input(signal))).is_err() {
                return;
            }
        }
    };
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(pass_on)
        .map(drop)
}

#[cfg(unix)]
fn input(signal: i32) -> crate::tui::keys::Input {
    use signal_hook::consts::{SIGCONT, SIGTSTP, SIGWINCH};

    use super::session::size;
    use crate::tui::keys::Input;

    match signal {
        SIGTSTP => Input::Suspend,
        SIGCONT => Input::Resume,
        SIGWINCH => {
            let size = size();
            Input::Resize(size.width, size.height)
        }
        _ => Input::Stop,
    }
}

/// Elsewhere the system ends the program itself.
///
/// # Errors
///
/// Never.
#[cfg(not(unix))]
pub fn listen_to_signals<M: Send + 'static>(_: &Inbox<M>) -> io::Result<()> {
    Ok(())
}
