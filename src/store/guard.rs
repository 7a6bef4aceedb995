//! Calls into sled, which panics on some damaged files, as ordinary results.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// Tells whether this thread's panic would be caught by the store.
///
/// A panic hook that prints or restores a terminal must stay silent then.
pub fn is_guarded() -> bool {
    let own_thread_of_sled = || {
        thread::current()
            .name()
            .is_some_and(|it| it.contains("sled"))
    };
    DEPTH.get() > 0 || own_thread_of_sled()
}

/// Runs a call into sled; a panic in it becomes nothing.
///
/// After `None` the called object must not be used any more: its state is unknown.
pub(super) fn guarded<T>(call: impl FnOnce() -> T) -> Option<T> {
    DEPTH.set(DEPTH.get() + 1);
    let outcome = catch_unwind(AssertUnwindSafe(call));
    DEPTH.set(DEPTH.get().saturating_sub(1));
    outcome.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_nothing_and_the_guard_ends() {
        assert_eq!(guarded(|| 1 + 1), Some(2));
        assert!(guarded(|| assert!(is_guarded())).is_some());
        std::panic::set_hook(Box::new(|_| {}));
        assert_eq!(
            guarded(|| Vec::<u8>::new()[usize::from(is_guarded())]),
            None
        );
        drop(std::panic::take_hook());
        assert!(!is_guarded());
    }
}
