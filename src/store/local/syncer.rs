//! Brings the index to the disk in the background, so that no commit waits for it.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, PoisonError};
use std::thread::{self, JoinHandle};

use super::Shared;

/// The background thread of an open store.
pub(super) struct Syncer {
    work: SyncSender<()>,
    /// Dropped to end a pause at once.
    awake: Sender<()>,
    thread: JoinHandle<()>,
}

impl Syncer {
    /// Starts the thread; without one (the system has none left) the index is brought to the disk
    /// when the store is closed.
    pub(super) fn start(shared: Arc<Shared>) -> Option<Self> {
        let (work, orders) = sync_channel(1);
        let (awake, pause) = channel();
        let named = thread::Builder::new().name("store-sync".into());
        let thread = named.spawn(move || run(&shared, &orders, &pause)).ok()?;
        Some(Self {
            work,
            awake,
            thread,
        })
    }

    /// Says that there is something to bring to the disk.
    pub(super) fn wake(&self) {
        // A full queue means that the thread has been told already.
        let _ = self.work.try_send(());
    }

    /// Ends the thread and waits for it.
    pub(super) fn stop(self) {
        drop((self.work, self.awake));
        let ended = self.thread.join();
        drop(ended);
    }
}

fn run(shared: &Shared, orders: &Receiver<()>, pause: &Receiver<()>) {
    while orders.recv().is_ok() {
        let paused = pause.recv_timeout(shared.settings.sync_after);
        if paused == Err(RecvTimeoutError::Disconnected) {
            return;
        }
        shared.sync_index();
    }
}

impl Shared {
    fn sync_index(&self) {
        let syncing = self.syncing.lock().unwrap_or_else(PoisonError::into_inner);
        let index = self.index();
        let synced = index.sync();
        drop(syncing);
        if synced.is_err() {
            // If it cannot be replaced either, the next question meets the same failure.
            let replaced = self.replace_index(&self.writer(), index);
            drop(replaced);
        }
    }
}
