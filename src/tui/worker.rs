//! The worker: one thread that does what the program asks for, in the order it was asked.
//!
//! The order is a promise: a save that was asked for before the key is forgotten is done before.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

use super::inbox::{Arrival, Inbox};

/// A thread that performs effects one after the other.
#[derive(Debug)]
pub struct Worker<E> {
    effects: Option<Sender<E>>,
    thread: Option<JoinHandle<()>>,
}

impl<E: Send + 'static> Worker<E> {
    /// Starts the thread; `perform` owns what effects work on and sends its results to the inbox.
    ///
    /// When the thread ends, by panic or since [`Worker::finish`] was called, the inbox gets
    /// [`Arrival::WorkerEnded`].
    pub fn start<M, F>(inbox: &Inbox<M>, mut perform: F) -> std::io::Result<Self>
    where
        M: Send + 'static,
        F: FnMut(E, &Results<M>) + Send + 'static,
    {
        let (effects, asked) = mpsc::channel::<E>();
        let results = Results(inbox.sender());
        let work = move || {
            for effect in asked {
                perform(effect, &results);
            }
        };
        let thread = thread::Builder::new()
            .name("worker".to_owned())
            .spawn(work)?;
        Ok(Self {
            effects: Some(effects),
            thread: Some(thread),
        })
    }

    /// Asks for an effect; false when the worker has ended.
    pub fn ask(&self, effect: E) -> bool {
        self.effects
            .as_ref()
            .is_some_and(|effects| effects.send(effect).is_ok())
    }

    /// Waits until everything asked for is done; false when the worker panicked.
    pub fn finish(mut self) -> bool {
        self.join()
    }
}

impl<E> Worker<E> {
    fn join(&mut self) -> bool {
        self.effects = None;
        self.thread
            .take()
            .is_none_or(|thread| thread.join().is_ok())
    }
}

/// What was asked for is done even when the program ends by a panic.
impl<E> Drop for Worker<E> {
    fn drop(&mut self) {
        self.join();
    }
}

/// Where the worker's results go.
#[derive(Debug)]
pub struct Results<M>(Sender<Arrival<M>>);

impl<M> Results<M> {
    /// Sends a result to the program; after its end there is nobody to tell.
    pub fn send(&self, message: M) {
        self.0.send(Arrival::Message(message)).ok();
    }
}

impl<M> Drop for Results<M> {
    fn drop(&mut self) {
        // The program may have ended first.
        self.0.send(Arrival::WorkerEnded).ok();
    }
}
