//! The pure program: state, messages, effects, commands, screens. No terminal, no clock.
