//! Results to standard output or to a file, whole or not at all; remarks to standard error.

use std::fs::{self, File};
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use super::Failure;

/// Writes bytes to the file, or to standard output when there is none.
///
/// A file is written beside its place and moved there when it is complete, so that a full disk
/// leaves the one before as it was.
pub(super) fn write(bytes: &[u8], file: Option<&Path>) -> Result<(), Failure> {
    match file {
        None => to_standard_output(bytes),
        Some(path) => to_file(bytes, path).map_err(|cause| Failure::file("write", path, &cause)),
    }
}

/// Says on standard error what a person should know beside the result.
pub(super) fn remark(text: &str) {
    // A closed standard error leaves nobody to tell.
    writeln!(io::stderr().lock(), "lotse: {text}").ok();
}

/// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
fn to_standard_output(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    if out.is_terminal() && std::str::from_utf8(bytes).is_err() {
        return Err(Failure::told(
            "this document is no text that a terminal shows",
            "name a file with --output FILE",
        ));
    }
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(cause) if cause.kind() != io::ErrorKind::BrokenPipe => Err(Failure::told(
            format!("cannot write the result: {cause}"),
            "try --output FILE",
        )),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn to_file(bytes: &[u8], path: &Path) -> io::Result<()> {
    let beside = beside(path);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let moved = written.and_then(|()| fs::rename(&beside, path));
    if moved.is_err() {
        // The failure itself is what is told; the rest of the draft changes nothing.
        fs::remove_file(&beside).ok();
    }
    moved
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}
