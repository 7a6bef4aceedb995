//! Stopping the program, so that the shell behind it has the terminal for a while.

use super::session::restore;

/// Gives the terminal back and stops the program until it is continued; nothing happens, and the
/// answer is no, where no shell could continue it.
///
/// The whole group stops, also a script that started us, as with any program that is stopped by
/// its key. A terminal that runs nothing but us has no shell: there the group leads the session.
#[cfg(unix)]
pub fn stop() -> bool {
    use rustix::process::{Signal, getpgrp, getsid, kill_current_process_group};

    if getsid(None).is_ok_and(|session| session == getpgrp()) {
        return false;
    }
    restore();
    kill_current_process_group(Signal::STOP).is_ok()
}

/// Elsewhere programs aren't stopped.
#[cfg(not(unix))]
pub fn stop() -> bool {
    false
}
