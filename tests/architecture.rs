//! Checks that every module imports only what its layer may, and that files stay readable.

#![expect(clippy::unwrap_used, reason = "a failing read is a failing test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A layer: its module, the modules it may import, the guarded crates that it may use.
struct Layer {
    name: &'static str,
    modules: &'static [&'static str],
    crates: &'static [&'static str],
}

const fn layer(
    name: &'static str,
    modules: &'static [&'static str],
    crates: &'static [&'static str],
) -> Layer {
    Layer {
        name,
        modules,
        crates,
    }
}

/// The table of the architecture; a layer imports only layers above it.
const LAYERS: &[Layer] = &[
    layer("base", &[], &["toml"]),
    layer("expr", &["base"], &[]),
    layer("text", &["base"], &["fluent", "unicode_bidi"]),
    layer("store", &["base"], &["sled", "std::fs"]),
    layer("directory", &["base"], &[]),
    layer("form", &["base", "expr"], &[]),
    layer("profile", &["base", "expr", "form"], &[]),
    layer("interview", &["base", "expr", "form", "profile"], &[]),
    layer(
        "plan",
        &["base", "expr", "form", "profile", "directory"],
        &[],
    ),
    layer(
        "document",
        &[
            "base",
            "expr",
            "text",
            "form",
            "profile",
            "directory",
            "plan",
        ],
        &["minijinja", "zip", "qrcodegen", "typst"],
    ),
    layer(
        "training",
        &["base", "expr", "form", "profile", "interview", "plan"],
        &[],
    ),
    layer(
        "check",
        &[
            "base",
            "expr",
            "text",
            "directory",
            "form",
            "profile",
            "interview",
            "plan",
            "document",
            "training",
        ],
        &[],
    ),
    layer(
        "vault",
        &["base", "profile", "plan", "store"],
        &["chacha20poly1305", "argon2", "std::fs"],
    ),
    layer(
        "assets",
        &[
            "base",
            "text",
            "directory",
            "form",
            "plan",
            "document",
            "training",
        ],
        &["include_dir", "std::fs", "std::env"],
    ),
    layer(
        "app",
        &[
            "base",
            "expr",
            "text",
            "directory",
            "form",
            "profile",
            "interview",
            "plan",
            "document",
            "training",
            "check",
        ],
        &[],
    ),
    layer(
        "tui",
        &[
            "base",
            "expr",
            "text",
            "store",
            "directory",
            "form",
            "profile",
            "interview",
            "plan",
            "document",
            "training",
            "check",
            "vault",
            "assets",
            "app",
        ],
        &["ratatui", "crossterm", "std::fs", "std::env"],
    ),
    layer(
        "cli",
        &[
            "base",
            "expr",
            "text",
            "store",
            "directory",
            "form",
            "profile",
            "interview",
            "plan",
            "document",
            "training",
            "check",
            "vault",
            "assets",
            "app",
            "tui",
        ],
        &["clap", "color_eyre", "std::fs", "std::env"],
    ),
];

/// What only the layers that name it may use.
const GUARDED: &[&str] = &[
    "toml",
    "fluent",
    "unicode_bidi",
    "sled",
    "chacha20poly1305",
    "argon2",
    "include_dir",
    "ratatui",
    "crossterm",
    "clap",
    "color_eyre",
    "minijinja",
    "zip",
    "qrcodegen",
    "typst",
    "std::fs",
    "std::env",
];

/// The most lines that a file may have without its tests.
const LONGEST: usize = 400;

#[test]
fn layers_import_downwards() {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for (path, inner) in source_files() {
        let first = inner.iter().next().unwrap().to_str().unwrap();
        if matches!(first, "lib.rs" | "main.rs") {
            continue;
        }
        let Some(layer) = LAYERS.iter().find(|it| it.name == first) else {
            faults.push(format!("{first}: has no layer"));
            continue;
        };
        seen.insert(layer.name);
        let faulty = faults_of(layer, &fs::read_to_string(&path).unwrap());
        faults.extend(
            faulty
                .into_iter()
                .map(|it| format!("{}: {it}", inner.display())),
        );
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    assert_eq!(
        seen.len(),
        LAYERS.len(),
        "a layer without a module: {seen:?}"
    );
}

fn faults_of(layer: &Layer, text: &str) -> Vec<String> {
    let code = code_of(text);
    let mut faults = Vec::new();
    for used in first_names(&code, "crate::") {
        if used != layer.name && !layer.modules.contains(&used.as_str()) {
            faults.push(format!("imports crate::{used}"));
        }
    }
    for guarded in GUARDED.iter().filter(|it| !layer.crates.contains(it)) {
        if uses(&code, guarded) {
            faults.push(format!("uses {guarded}"));
        }
    }
    for used in first_names(&code, "pub use crate::") {
        if used != layer.name {
            faults.push(format!("re-exports items of {used}, which hides an arrow"));
        }
    }
    if code.contains("super::super") {
        faults.push("reaches through super::super".to_owned());
    }
    faults
}

/// A layer imports only layers above it in the table, so there is no cycle.
#[test]
fn layer_table_has_no_cycle() {
    for (index, layer) in LAYERS.iter().enumerate() {
        for module in layer.modules {
            let above = LAYERS[..index].iter().any(|it| it.name == *module);
            assert!(
                above,
                "{} imports {module}, which stands below it",
                layer.name
            );
        }
    }
}

#[test]
fn planted_faults_are_seen() {
    let layer = LAYERS.iter().find(|it| it.name == "profile").unwrap();
    for code in [
        "use crate::tui::View;",
        "use crate::{base::Day, app};",
        "use std::fs;",
        "use std::{env, io};",
        "use ratatui::buffer::Buffer;",
        "#[cfg(test)]\nmod tests {\n}\nuse std::fs::File;",
        "pub use crate::form::Form;",
        "use super::super::x;",
    ] {
        assert!(!faults_of(layer, code).is_empty(), "{code}");
    }
    for code in [
        "// use std::fs;",
        "use crate::base::Day;",
        "#[cfg(test)]\nmod tests {\n use std::fs;\n}\n",
    ] {
        assert_eq!(faults_of(layer, code), Vec::<String>::new(), "{code}");
    }
}

#[test]
fn files_stay_short_and_say_what_they_are_for() {
    let mut faults = Vec::new();
    for (path, inner) in source_files() {
        let text = fs::read_to_string(&path).unwrap();
        let lines = without_tests(&text).lines().count();
        let is_test = inner.ends_with("tests.rs");
        if lines > LONGEST && !is_test {
            faults.push(format!("{}: {lines} lines, split it", inner.display()));
        }
        if !text.starts_with("//!") && !is_test {
            faults.push(format!("{}: begins without `//!`", inner.display()));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn source_files() -> Vec<(PathBuf, PathBuf)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    let inner = |path: PathBuf| {
        let inner = path.strip_prefix(&src).unwrap().to_owned();
        (path, inner)
    };
    files.into_iter().map(inner).collect()
}

fn rust_files(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

/// The text without comment lines and without test modules; code behind those is kept.
fn code_of(text: &str) -> String {
    let code = without_tests(text);
    code.lines()
        .filter(|it| !it.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Cuts every item under `#[cfg(test)]` out: a `mod name;` line or a block up to its closing brace
/// at the start of a line.
fn without_tests(text: &str) -> String {
    let mut kept = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            kept.push(line);
            continue;
        }
        let item = lines.next().unwrap_or_default();
        if item.trim_end().ends_with('{') {
            lines.by_ref().find(|it| *it == "}");
        }
    }
    kept.join("\n")
}

/// Tells whether the code names the crate or part of std, also within braces.
fn uses(code: &str, guarded: &str) -> bool {
    if let Some(part) = guarded.strip_prefix("std::") {
        return first_names(code, "std::").contains(part);
    }
    let bytes = code.as_bytes();
    code.match_indices(&format!("{guarded}::")).any(|(at, _)| {
        let before = at.checked_sub(1).map_or(b' ', |it| bytes[it]);
        !(before.is_ascii_alphanumeric() || before == b'_' || before == b':')
    })
}

/// The first name after every prefix, also within braces.
fn first_names(code: &str, prefix: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for rest in code.split(prefix).skip(1) {
        match rest.strip_prefix('{') {
            Some(list) => names.extend(listed(list)),
            None => names.extend(first_name(rest)),
        }
    }
    names
}

fn listed(list: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 1;
    let mut item = String::new();
    for letter in list.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => names.extend(first_name(&std::mem::take(&mut item))),
            _ if depth == 1 => item.push(letter),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names.extend(first_name(&item));
    names
}

fn first_name(text: &str) -> Option<String> {
    let letters = text.trim_start().chars();
    let name: String = letters
        .take_while(|it| it.is_alphanumeric() || *it == '_')
        .collect();
    (!name.is_empty()).then_some(name)
}
