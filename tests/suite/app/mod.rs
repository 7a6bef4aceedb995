//! The pure program, driven by keys; the worker is a store in memory.

mod agreed;
mod answers;
mod commands;
mod desk;
mod export;
mod first_visit;
mod laws;
mod locking;
mod migration;
mod plan_list;
mod privacy;
mod saving;
mod screens;
mod settling;
mod starting;
