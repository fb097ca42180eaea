//! Panics at the border: quiet if the host wants them so, and, in builds for tests, made on purpose.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::capi::border::{amparo_status, guard_bare};

thread_local! {
    /// Whether this thread is inside a call from C.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Marks a thread as being inside a call; the mark goes as it is dropped.
pub(crate) struct Inside {
    /// What the mark was before.
    before: bool,
}

impl Inside {
    /// Marks this thread.
    pub(crate) fn enter() -> Self {
        let inside = Self { before: INSIDE.replace(true) };
        #[cfg(amparo_test_hooks)]
        injected();
        inside
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        INSIDE.set(self.before);
    }
}

/// Keeps a panic inside a call of this library from writing to standard error. Panics elsewhere in the program, and on other
/// threads, go to the hook that was there before. Opt-in: nothing is changed until this is called; it stays for the life of
/// the process, and calling it again changes nothing. Such a panic is `AMPARO_STATUS_INTERNAL` either way.
///
/// Any thread. Returns `AMPARO_STATUS_OK`.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_quiet_panics() -> amparo_status {
    /// Whether the hook is in place.
    static QUIET: AtomicBool = AtomicBool::new(false);
    guard_bare(|| {
        if !QUIET.swap(true, Ordering::SeqCst) {
            let before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                if !INSIDE.get() {
                    before(panic);
                }
            }));
        }
        Ok(())
    })
}

#[cfg(amparo_test_hooks)]
thread_local! {
    /// Calls until one panics; 0 is never.
    static FUSE: Cell<u32> = const { Cell::new(0) };
}

/// Lets the `calls`-th call from now on, on this thread, panic. Only in builds with `--cfg amparo_test_hooks`.
#[cfg(amparo_test_hooks)]
#[unsafe(no_mangle)]
pub extern "C" fn amparo_test_panic_in(calls: u32) {
    FUSE.set(calls);
}

/// Burns the fuse down by one call.
#[cfg(amparo_test_hooks)]
fn injected() {
    let left = FUSE.get();
    FUSE.set(left.saturating_sub(1));
    assert!(left != 1, "a panic on purpose");
}
