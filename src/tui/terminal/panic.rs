//! A panic gives the terminal back first, and says nothing about anybody's answers.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::io::{self, Write as _};
use std::panic::{self, PanicHookInfo};
use std::path::Path;

use super::session::restore;

/// Makes panics restore the terminal and tell their place only.
///
/// A panic's own message may hold an answer (`slice index …` of a name, a value that failed to
/// parse), so it isn't printed. While `silent` is true in the panicking thread, somebody catches
/// the panic and goes on: then nothing happens at all.
pub fn install_panic_hook(silent: fn() -> bool) {
    panic::set_hook(Box::new(move |panic| {
        if !silent() {
            restore();
            tell(panic);
        }
    }));
}

fn tell(panic: &PanicHookInfo<'_>) {
    let mut out = io::stderr().lock();
    // Without a terminal there is nobody to tell.
    writeln!(
        out,
        "lotse stopped because of a fault in the program ({}).",
        place(panic)
    )
    .ok();
    writeln!(
        out,
        "Every answer that was shown as saved is in the store. Start lotse again."
    )
    .ok();
    let backtrace = Backtrace::capture();
    if backtrace.status() == BacktraceStatus::Captured {
        writeln!(out, "{backtrace}").ok();
    }
}

/// The file's name and line, without the folders of the computer that built it.
fn place(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(String::new, |location| {
        let path = Path::new(location.file());
        let parts: Vec<_> = path.iter().rev().take(2).collect();
        let name: std::path::PathBuf = parts.into_iter().rev().collect();
        format!("{}:{}", name.display(), location.line())
    })
}
