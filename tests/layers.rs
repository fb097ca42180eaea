//! Arrows point down: a file uses its own layer and lower ones.
//!
//! The layers are those of the crate's page. What two higher layers need moves down; it is not reached for upwards.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// First part of a path under `src/`, or under `crate::`, to its layer.
fn layers() -> BTreeMap<&'static str, u8> {
    let layers: [(u8, &[&str]); 6] = [
        (1, &["error", "id", "record", "source"]),
        (2, &["bond", "calendar", "crisis", "network", "person", "status"]),
        (3, &["plan", "policy"]),
        (4, &["analysis", "case", "council", "simulate", "workshop"]),
        (5, &["exchange"]),
        (6, &["bin", "capi", "ledger", "report", "solve", "turn", "uni"]),
    ];
    layers.into_iter().flat_map(|(layer, names)| names.iter().map(move |name| (*name, layer))).collect()
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
}

/// Modules that a line of code reaches for through `crate::`.
fn reached(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("crate::").flat_map(|(at, found)| {
        let rest = &line[at + found.len()..];
        let list = rest.strip_prefix('{').map(|list| list.split('}').next().unwrap_or(list));
        let parts = list.map_or_else(|| vec![rest], |list| list.split(',').map(str::trim).collect());
        parts
            .into_iter()
            .map(|part| part.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(""))
            .collect::<Vec<_>>()
    })
}

/// What of a file is built into the library: tests beside the code may read documents through higher layers.
fn built<'t>(inside: &Path, text: &'t str) -> &'t str {
    if inside.iter().any(|part| {
        part == "tests" || part == "tests.rs" || part == "samples.rs" || part.to_string_lossy().ends_with("_tests.rs")
    }) {
        return "";
    }
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text)
}

fn upward(layers: &BTreeMap<&str, u8>, module: &str, text: &str) -> Vec<String> {
    let own = layers[module];
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(reached).filter(|name| layers.get(name).is_some_and(|layer| *layer > own)).map(str::to_owned).collect()
}

#[test]
fn no_file_reaches_for_a_higher_layer() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let layers = layers();
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let mut checked = 0;
    for file in &files {
        let inside = file.strip_prefix(&root).expect("it lies under src");
        let first = inside.iter().next().expect("a name").to_string_lossy().into_owned();
        let module = first.strip_suffix(".rs").unwrap_or(&first);
        if module == "lib" {
            continue;
        }
        assert!(layers.contains_key(module), "{module} has no layer");
        let text = fs::read_to_string(file).expect("a text file");
        let found = upward(&layers, module, built(inside, &text));
        assert!(found.is_empty(), "{} reaches up for {found:?}", inside.display());
        checked += 1;
    }
    assert!(checked > 20, "only {checked} files were checked");
}

#[test]
fn an_upward_arrow_would_be_seen() {
    let layers = layers();
    assert_eq!(
        upward(&layers, "network", "use crate::{id::ServiceId, plan::Plan};\nuse crate::exchange::read;"),
        ["plan", "exchange"]
    );
    assert!(upward(&layers, "plan", "use crate::network::Network;\n// crate::exchange is a comment").is_empty());
}

#[test]
fn the_core_meets_no_clock_file_thread_or_global() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let layers = layers();
    let forbidden = [
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "std::fs",
        "std::net",
        "std::env::",
        "std::thread",
        "static mut",
        "thread_local",
        "rand::",
    ];
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    for file in files {
        let inside = file.strip_prefix(&root).expect("it lies under src");
        let first = inside.iter().next().expect("a name").to_string_lossy().into_owned();
        let module = first.strip_suffix(".rs").unwrap_or(&first).to_owned();
        if layers.get(module.as_str()).is_none_or(|layer| *layer > 4) {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a text file");
        let code = built(inside, &text);
        for word in forbidden {
            assert!(!code.contains(word), "{} uses {word}", inside.display());
        }
    }
}

#[test]
fn unsafe_stands_in_the_c_abi_alone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let mut blocks = 0;
    for file in files {
        let text = fs::read_to_string(&file).expect("a text file");
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let is_code = |line: &str| !line.starts_with("//");
        if !file.starts_with(root.join("capi")) {
            let found = lines
                .iter()
                .find(|line| is_code(line) && line.split(|c: char| !c.is_alphanumeric() && c != '_').any(|w| w == "unsafe"));
            assert_eq!(found, None, "{}", file.display());
            continue;
        }
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| is_code(line) && line.contains("unsafe {")) {
            let reason = lines[at.saturating_sub(3)..at].iter().any(|line| line.starts_with("// SAFETY:"));
            assert!(reason, "{}:{} has no reason: {line}", file.display(), at + 1);
            blocks += 1;
        }
    }
    assert!(blocks > 10, "only {blocks} blocks were looked at");
}
