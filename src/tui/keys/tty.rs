//! This process's terminal as a line of bytes.

use std::fs::File;
use std::io::{self, IsTerminal as _};
use std::os::fd::AsFd as _;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::Line;

/// The terminal that the keys come from.
#[derive(Debug)]
pub(super) struct Tty {
    file: File,
    start: Instant,
}

impl Tty {
    /// Takes the standard input, or the controlling terminal where that is something else.
    #[expect(
        clippy::disallowed_methods,
        reason = "answers of the terminal are waited for with a clock of our own"
    )]
    pub(super) fn open() -> io::Result<Self> {
        let input = io::stdin();
        let file = if input.is_terminal() {
            File::from(input.as_fd().try_clone_to_owned()?)
        } else {
            File::open("/dev/tty")?
        };
        Ok(Self {
            file,
            start: Instant::now(),
        })
    }
}

impl Line for Tty {
    fn wait(&mut self, most: Option<Duration>) -> io::Result<bool> {
        let most = most.and_then(|it| Timespec::try_from(it).ok());
        loop {
            let mut lines = [PollFd::new(&self.file, PollFlags::IN)];
            match poll(&mut lines, most.as_ref()) {
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
                Ok(ready) => return Ok(ready > 0),
            }
        }
    }

    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        loop {
            match io::Read::read(&mut self.file, bytes) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => return read,
            }
        }
    }

    fn now(&self) -> Duration {
        self.start.elapsed()
    }
}
