//! Ids, days, diagnostics and the walk through data files: what every layer speaks. No files, no clock.
