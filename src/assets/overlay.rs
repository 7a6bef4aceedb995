//! Embedded files, and a folder over them.

use std::error::Error;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::{env, fmt, fs, io};

use flate2::read::ZlibDecoder;
use include_dir::{Dir, DirEntry, include_dir};

use crate::base::Sources;

static FORMS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/forms");
/// Packed by the build, but for what the first frame reads.
static LOCALES: Dir<'_> = include_dir!("$OUT_DIR/locales");

/// The ending of a packed file.
const PACKED: &str = ".z";

/// How deep folders may lie within each other, so that a link to itself ends.
const DEPTH: usize = 8;

/// A folder of an organisation that could not be read.
#[derive(Debug)]
pub struct AssetsError {
    path: PathBuf,
    cause: io::Error,
}

impl fmt::Display for AssetsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "cannot read the data folder at {}: {}",
            self.path.display(),
            self.cause
        )
    }
}

impl Error for AssetsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.cause)
    }
}

/// Returns the files that are inside the program.
pub fn shipped() -> Sources {
    let mut sources = Sources::default();
    for (name, dir) in [("forms", &FORMS), ("locales", &LOCALES)] {
        add_shipped(name, dir, &mut sources);
    }
    sources
}

/// Unpacks what the build has packed; a file that can't be is empty, and `check` misses its texts.
fn unpack(packed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    match ZlibDecoder::new(packed).read_to_end(&mut bytes) {
        Ok(_) => bytes,
        Err(_) => Vec::new(),
    }
}

fn add_shipped(prefix: &str, dir: &Dir<'static>, sources: &mut Sources) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => add_shipped(prefix, dir, sources),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                let (path, bytes) = (format!("{prefix}/{path}"), file.contents());
                match path.strip_suffix(PACKED) {
                    Some(path) => sources.embed_packed(path, bytes, unpack),
                    None => sources.embed(path, bytes),
                }
            }
        }
    }
}

/// Returns the folder that `LOTSE_DATA` names, when the command line names none.
pub fn data_folder(argument: Option<PathBuf>) -> Option<PathBuf> {
    argument.or_else(|| {
        env::var_os("LOTSE_DATA")
            .filter(|it| !it.is_empty())
            .map(PathBuf::from)
    })
}

/// Lays a folder's `forms/` and `locales/` over the sources.
///
/// Fluent files are laid over message by message: they are added under `overlay/locales/…`, whose
/// messages take the place of the shipped ones. Templates stand under `overlay/forms/templates/…`
/// beside the shipped ones, which stand in for one that fails. A folder that holds neither is an
/// error, since it is most likely a mistyped path.
pub fn overlay(folder: &Path, sources: &mut Sources) -> Result<(), AssetsError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        |cause| AssetsError { path, cause }
    };
    fs::read_dir(folder).map_err(failed(folder))?;
    let mut any = false;
    for part in ["forms", "locales"] {
        let inner = folder.join(part);
        if inner.is_dir() {
            any = true;
            add_folder(&inner, part, DEPTH, sources)?;
        }
    }
    if any {
        return Ok(());
    }
    let cause = io::Error::new(
        io::ErrorKind::NotFound,
        "it holds neither `forms` nor `locales`",
    );
    Err(failed(folder)(cause))
}

fn add_folder(
    folder: &Path,
    prefix: &str,
    depth: usize,
    sources: &mut Sources,
) -> Result<(), AssetsError> {
    let failed = |cause| AssetsError {
        path: folder.to_owned(),
        cause,
    };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let (path, name) = (
            entry.path(),
            entry.file_name().to_string_lossy().into_owned(),
        );
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() && depth > 0 {
            add_folder(&path, &format!("{prefix}/{name}"), depth - 1, sources)?;
        } else if path.is_file() {
            let bytes = fs::read(&path).map_err(|cause| AssetsError { path, cause })?;
            sources.insert(laid_over(prefix, &name), bytes);
        }
    }
    Ok(())
}

fn laid_over(prefix: &str, name: &str) -> String {
    let fluent = Path::new(name).extension().is_some_and(|it| it == "ftl");
    let template = prefix == "forms/templates";
    if fluent || template {
        format!("overlay/{prefix}/{name}")
    } else {
        format!("{prefix}/{name}")
    }
}
