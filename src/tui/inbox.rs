//! The inbox: everything that comes to the program, in one queue.

use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use super::keys::Input;

/// Something that came in.
#[derive(Debug)]
pub enum Arrival<M> {
    /// From the terminal or the operating system.
    Input(Input),
    /// From the worker.
    Message(M),
    /// The worker has ended.
    WorkerEnded,
}

/// The queue of all arrivals.
#[derive(Debug)]
pub struct Inbox<M> {
    sender: Sender<Arrival<M>>,
    arrivals: Receiver<Arrival<M>>,
}

impl<M> Default for Inbox<M> {
    fn default() -> Self {
        let (sender, arrivals) = mpsc::channel();
        Self { sender, arrivals }
    }
}

impl<M> Inbox<M> {
    /// Returns a sender for another thread.
    pub fn sender(&self) -> Sender<Arrival<M>> {
        self.sender.clone()
    }

    /// Waits for the next arrival, at most so long.
    pub(super) fn wait(&self, most: Option<Duration>) -> Option<Arrival<M>> {
        match most {
            None => self.arrivals.recv().ok(),
            Some(most) => self.arrivals.recv_timeout(most).ok(),
        }
    }

    /// Returns what is already there.
    pub(super) fn waiting(&self) -> impl Iterator<Item = Arrival<M>> {
        self.arrivals.try_iter()
    }
}
