//! The file system as the store uses it, small enough that tests can make each call fail.

use std::fmt::Debug;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

/// What the journal asks of a file system. Every failure is returned as the system said it.
pub trait Files: Debug + Send + Sync {
    /// Creates a folder and those above it, for its owner only.
    fn create_folder(&self, path: &Path) -> io::Result<()>;
    /// Brings a folder's list of names to the disk.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
    /// Brings a file's content to the disk.
    fn sync_file(&self, path: &Path) -> io::Result<()>;
    /// Returns the names in a folder, in order.
    fn names(&self, folder: &Path) -> io::Result<Vec<String>>;
    /// Returns the first `limit` bytes of a file, or all of a shorter one.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// Returns the length of a file in bytes.
    fn length(&self, path: &Path) -> io::Result<u64>;
    /// Opens a file for writing; creates it empty if `fresh`.
    fn open(&self, path: &Path, fresh: bool) -> io::Result<Box<dyn Writing>>;
    /// Gives a file or folder another name; replaces a file of that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Removes a folder with all in it.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
    /// Returns how many bytes the disk of a folder has left for us.
    fn free_bytes(&self, folder: &Path) -> io::Result<u64>;
}

/// A file of the journal, open for writing.
pub trait Writing: Send {
    /// Writes some of the bytes at a place and returns how many.
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<usize>;
    /// Brings all that was written to the disk.
    fn sync(&mut self) -> io::Result<()>;
    /// Cuts the file to a length in bytes.
    fn cut(&mut self, length: u64) -> io::Result<()>;
}

/// The file system of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemFiles;

impl Files for SystemFiles {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        OpenOptions::new().write(true).open(path)?.sync_data()
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn length(&self, path: &Path) -> io::Result<u64> {
        Ok(fs::metadata(path)?.len())
    }

    fn open(&self, path: &Path, fresh: bool) -> io::Result<Box<dyn Writing>> {
        let mut options = OpenOptions::new();
        options.write(true).create(fresh).truncate(fresh);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Box::new(options.open(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir_all(path)
    }

    fn free_bytes(&self, folder: &Path) -> io::Result<u64> {
        let room = rustix::fs::statvfs(folder)?;
        Ok(room.f_bavail.saturating_mul(room.f_frsize))
    }
}

impl Writing for File {
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<usize> {
        self.seek(SeekFrom::Start(offset))?;
        self.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }
}
