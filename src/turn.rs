//! Something that threads use one after the other, and that its own thread does not wait for.
//!
//! A ledger asks its host while it is held. A host that calls the same ledger from there would wait for itself for ever; here it
//! is told so.

use std::sync::{Mutex, MutexGuard, PoisonError};

thread_local! {
    /// Lies at another place in each thread. The standard library's own id of a thread that C began would be an allocation that
    /// outlives it.
    static HERE: u8 = const { 0 };
}

/// A value that is used by one call at a time.
pub(crate) struct Turn<T> {
    value: Mutex<T>,
    /// Place of the holder's `HERE`.
    holder: Mutex<Option<usize>>,
}

/// What a panic left behind is the value before it, where each is replaced as a whole.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says that the value is let go, whatever happened meanwhile.
struct Held<'t>(&'t Mutex<Option<usize>>);

impl Drop for Held<'_> {
    fn drop(&mut self) {
        *lock(self.0) = None;
    }
}

impl<T> Turn<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { value: Mutex::new(value), holder: Mutex::new(None) }
    }

    /// Runs a step when it is this thread's turn; none if this thread is inside a step already.
    pub(crate) fn take<R>(&self, step: impl FnOnce(&mut T) -> R) -> Option<R> {
        let me = HERE.with(|here| std::ptr::from_ref(here).addr());
        if *lock(&self.holder) == Some(me) {
            return None;
        }
        let mut value = lock(&self.value);
        *lock(&self.holder) = Some(me);
        let _held = Held(&self.holder);
        Some(step(&mut value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_own_thread_does_not_wait_for_it_and_others_do() {
        let turn = Turn::new(0);
        assert_eq!(turn.take(|count| (*count, turn.take(|_| ()))), Some((0, None)));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..100).for_each(|_| assert_eq!(turn.take(|count| *count += 1), Some(()))));
            }
        });
        assert_eq!(turn.take(|count| *count), Some(400));
    }

    #[test]
    fn a_panic_lets_it_go() {
        let turn = Turn::new(7);
        let fell = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| turn.take(|_| panic!("on purpose"))));
        assert!(fell.is_err());
        assert_eq!(turn.take(|value| *value), Some(7));
    }
}
