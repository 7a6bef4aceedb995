//! The terminal: backend, event loop, worker, views.
