//! Layouts of the last screens, so that an unchanged text is not laid out again.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Base, Line, Mode, layout};

/// Keeps the layouts that were used lately.
///
/// Two generations are held: what was not asked for while the younger one filled up is forgotten
/// with the older one. The lines hold what people said: [`LayoutCache::clear`] it on locking.
pub struct LayoutCache {
    young: Generation,
    old: Generation,
    capacity: usize,
}

#[derive(Default)]
struct Generation {
    lines: HashMap<Shape, HashMap<Box<str>, Arc<[Line]>>>,
    count: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Shape {
    width: u16,
    base: Base,
    mode: Mode,
}

/// A few screens full of labels.
const CAPACITY: usize = 2_048;

impl Default for LayoutCache {
    fn default() -> Self {
        Self::with_capacity(CAPACITY)
    }
}

impl LayoutCache {
    /// Holds at most twice as many layouts as said, at least one.
    pub fn with_capacity(capacity: usize) -> Self {
        Self {
            young: Generation::default(),
            old: Generation::default(),
            capacity: capacity.max(1),
        }
    }

    /// Returns the layout of a text, as [`layout`] makes it.
    pub fn lines(&mut self, text: &str, width: u16, base: Base, mode: Mode) -> Arc<[Line]> {
        let shape = Shape { width, base, mode };
        if let Some(lines) = self.young.get(shape, text) {
            return lines;
        }
        let lines = self
            .old
            .get(shape, text)
            .unwrap_or_else(|| layout(text, width, base, mode).into());
        if self.young.count >= self.capacity {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(shape, text, &lines);
        lines
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.young = Generation::default();
        self.old = Generation::default();
    }
}

impl Generation {
    fn get(&self, shape: Shape, text: &str) -> Option<Arc<[Line]>> {
        self.lines.get(&shape)?.get(text).map(Arc::clone)
    }

    fn insert(&mut self, shape: Shape, text: &str, lines: &Arc<[Line]>) {
        let texts = self.lines.entry(shape).or_default();
        texts.insert(text.into(), Arc::clone(lines));
        self.count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn used_layouts_survive_the_change_of_generation() {
        let mut cache = LayoutCache::with_capacity(2);
        let ask = |cache: &mut LayoutCache, text| cache.lines(text, 9, Base::Auto, Mode::App);
        let first = ask(&mut cache, "a");
        for text in ["b", "a", "c", "a", "d", "a"] {
            ask(&mut cache, text);
        }
        assert!(Arc::ptr_eq(&first, &ask(&mut cache, "a")));
        assert!(cache.young.count + cache.old.count <= 4);
        cache.clear();
        assert!(!Arc::ptr_eq(&first, &ask(&mut cache, "a")));
    }
}
