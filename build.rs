//! Packs the locales for the program, which holds more than twenty of them and reads two.
//!
//! What the first frame says (`ui.ftl`) and the roll of locales stay as they are; everything else of
//! a locale becomes `<name>.z`, deflated. Forms are embedded from their own folder.

use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::{env, fs};

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Read before the first frame, so not worth the wait.
const OPEN: [&str; 2] = ["ui.ftl", "locales.toml"];

fn main() -> Result<(), Box<dyn Error>> {
    for folder in ["forms", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let out = env::var_os("OUT_DIR").ok_or("cargo names no folder for what is built")?;
    let to = Path::new(&out).join("locales");
    if to.exists() {
        // A locale that was taken out must not stay inside.
        fs::remove_dir_all(&to)?;
    }
    pack(Path::new("locales"), &to)
}

fn pack(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if entry.file_type()?.is_dir() {
            pack(&entry.path(), &to.join(&name))?;
        } else if OPEN.iter().any(|it| name == *it) {
            fs::copy(entry.path(), to.join(&name))?;
        } else {
            let mut packed = name;
            packed.push(".z");
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(&fs::read(entry.path())?)?;
            fs::write(to.join(packed), encoder.finish()?)?;
        }
    }
    Ok(())
}
