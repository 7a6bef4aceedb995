//! SIGTERM, a hang-up and an interrupt end the program the way its own command does.

use std::io;

use crate::tui::inbox::Inbox;

/// Starts the thread that turns these signals into [`Input::Stop`](crate::tui::keys::Input).
///
/// # Errors
///
/// When the system refuses the handlers or the thread.
#[cfg(unix)]
pub fn stop_on_signals<M: Send + 'static>(inbox: &Inbox<M>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    use crate::tui::inbox::Arrival;
    use crate::tui::keys::Input;

    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    let sender = inbox.sender();
    let pass_on = move || {
        for _ in signals.forever() {
            if sender.send(Arrival::Input(Input::Stop)).is_err() {
                return;
            }
        }
    };
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(pass_on)
        .map(drop)
}

/// Elsewhere the system ends the program itself.
///
/// # Errors
///
/// Never.
#[cfg(not(unix))]
pub fn stop_on_signals<M: Send + 'static>(_: &Inbox<M>) -> io::Result<()> {
    Ok(())
}
