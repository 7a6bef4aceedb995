//! Creates a vault, and opens one with the passphrase or the recovery code.

use std::collections::BTreeMap;

use super::code::RecoveryCode;
use super::error::{Error, Result};
use super::home::Home;
use super::kdf::KdfSetting;
use super::key::{CaseKeys, Key, StoreKeys};
use super::locked::Locked;
use super::manifest::{self, Manifest};
use super::random::{self, Random};
use super::sealer::{Sealer, Target};
use super::slot::{Kind, Slot};
use super::slots::{Derive, Slots};
use super::{Mended, Vault, key_file, names};
use crate::base::Secret;
use crate::store::{Operation, Revision};

/// The format of the whole vault; the newest this program reads.
const FORMAT: u16 = 1;
const MAGIC: &[u8] = b"LOTSE";
const PASSPHRASE_SLOT: u16 = 0;
pub(super) const RECOVERY_SLOT: u16 = 1;

impl Vault {
    /// Creates a vault in an empty store, and the recovery code to print, which is kept nowhere.
    ///
    /// Takes as long as the setting says, by default about 0.4 s.
    pub fn create(
        home: &Home,
        passphrase: &Secret,
        kdf: KdfSetting,
        mut random: Box<dyn Random>,
    ) -> Result<(Self, RecoveryCode)> {
        let id = home.store.info()?.id;
        if home.store.get(names::FORMAT)?.is_some() {
            return Err(Error::Occupied);
        }
        let master = Key::new(random::array(&mut *random)?);
        let code = RecoveryCode::random(&mut *random)?;
        let with = (passphrase, kdf);
        let place = (id, PASSPHRASE_SLOT);
        let slots = [
            Slot::for_passphrase(place, &master, with, &mut *random)?,
            Slot::for_recovery((id, RECOVERY_SLOT), &master, &code.derive(id), &mut *random)?,
        ];
        let sealer = Sealer {
            store: id,
            epoch: 0,
            random,
        };
        let mut vault = Self::empty(home.clone(), StoreKeys::of(master, 0), sealer);
        // The file comes first: without the commit it is no vault, and is overwritten by the next.
        vault.write_key_file(&slots)?;
        vault.commit_first(&slots)?;
        Ok((vault, code))
    }

    fn empty(home: Home, keys: Locked<StoreKeys>, sealer: Sealer) -> Self {
        Self {
            home,
            keys,
            case_keys: CaseKeys::default(),
            sealer,
            manifest: Manifest::default(),
            manifest_revision: Revision::ABSENT,
            cases: BTreeMap::new(),
            mended: Vec::new(),
        }
    }

    fn commit_first(&mut self, slots: &[Slot]) -> Result<()> {
        let expect = Revision::ABSENT;
        let version = [FORMAT.to_be_bytes(), FORMAT.to_be_bytes()].concat();
        let value = [MAGIC, &version].concat();
        let mut operations = vec![Operation::Put {
            key: names::FORMAT.to_vec(),
            expect,
            value,
        }];
        for slot in slots {
            let (key, value) = (names::slot(slot.number), slot.encode());
            operations.push(Operation::Put { key, expect, value });
        }
        self.commit(operations, |manifest| {
            manifest.commits = 0;
            manifest.code_unconfirmed = true;
        })
    }

    /// Unlocks with the passphrase. Takes as long as its slot says, also if it is wrong.
    pub fn unlock(home: &Home, passphrase: &Secret, random: Box<dyn Random>) -> Result<Self> {
        let derive = by_passphrase(passphrase);
        Self::unlock_by(home, random, Error::WrongPassphrase, &derive)
    }

    /// Unlocks with the recovery code; afterwards a new passphrase should be set.
    pub fn unlock_with_code(
        home: &Home,
        code: &RecoveryCode,
        random: Box<dyn Random>,
    ) -> Result<Self> {
        let id = home.store.info()?.id;
        let derive = |slot: &Slot| Ok((slot.kind == Kind::Recovery).then(|| code.derive(id)));
        Self::unlock_by(home, random, Error::WrongCode, &derive)
    }

    fn unlock_by(
        home: &Home,
        random: Box<dyn Random>,
        wrong: Error,
        derive: Derive<'_>,
    ) -> Result<Self> {
        let id = home.store.info()?.id;
        check_format(home)?;
        let slots = Slots::read(home, id)?;
        let Some(master) = slots.open(id, derive)? else {
            return Err(wrong);
        };
        let keys = StoreKeys::of(master, 0);
        let mut vault = Self::empty(
            home.clone(),
            keys,
            Sealer {
                store: id,
                epoch: 0,
                random,
            },
        );
        vault.load()?;
        vault.restore_slots(&slots)?;
        vault.finish_purge()?;
        Ok(vault)
    }

    /// Sets another passphrase; the old one opens nothing any more, also not in old journal files.
    pub fn change_passphrase(&mut self, passphrase: &Secret, kdf: KdfSetting) -> Result<()> {
        let place = (self.sealer.store, PASSPHRASE_SLOT);
        let random = &mut *self.sealer.random;
        let slot = Slot::for_passphrase(place, &self.keys.master, (passphrase, kdf), random)?;
        self.replace_slot(slot, |_| ())
    }

    /// Writes a slot over the one of its number, which is purged from old journal files too.
    pub(super) fn replace_slot(
        &mut self,
        slot: Slot,
        count: impl FnOnce(&mut Manifest),
    ) -> Result<()> {
        let mut slots = Slots::read(&self.home, self.sealer.store)?;
        let expect = slots.revision(slot.number);
        let (key, value) = (names::slot(slot.number), slot.encode());
        let mut operations = vec![Operation::Put { key, expect, value }];
        operations.extend(self.purge_flag()?);
        self.commit(operations, count)?;
        slots.replace(slot);
        self.write_key_file(&slots.all())?;
        self.finish_purge()
    }

    /// Tells what the passphrase costs now; nothing when its slot is lost.
    pub fn passphrase_cost(&self) -> Result<Option<KdfSetting>> {
        let slots = Slots::read(&self.home, self.sealer.store)?.all();
        let slot = slots.iter().find(|it| it.kind == Kind::Passphrase);
        Ok(slot.map(|it| it.kdf))
    }

    /// Lets the passphrase that opened the vault cost this much, when that is clearly more than its
    /// slot asks for; returns whether the slot was written anew.
    ///
    /// A crash leaves the old slot or the new one, both of which the passphrase opens: one commit
    /// replaces the store's copy, and the file's follows here or at the next unlocking.
    pub fn strengthen(&mut self, passphrase: &Secret, kdf: KdfSetting) -> Result<bool> {
        let now = self.passphrase_cost()?;
        if !now.is_some_and(|it| kdf.is_clearly_more_than(it)) {
            return Ok(false);
        }
        let slots = Slots::read(&self.home, self.sealer.store)?;
        if slots
            .open(self.sealer.store, &by_passphrase(passphrase))?
            .is_none()
        {
            return Err(Error::WrongPassphrase);
        }
        self.change_passphrase(passphrase, kdf)?;
        Ok(true)
    }

    fn load(&mut self) -> Result<()> {
        let Some(record) = self.home.store.get(names::MANIFEST)? else {
            return Err(Error::Damaged {
                what: "the manifest is missing",
            });
        };
        self.manifest = self
            .sealer
            .read(&self.keys.meta, &record, manifest::SCHEMA)?;
        self.manifest_revision = record.revision;
        self.load_cases()?;
        let events: u64 = self.cases.values().map(|it| it.head.events).sum();
        if self.cases.len() as u64 != self.manifest.cases || events != self.manifest.events {
            return Err(Error::Damaged {
                what: "cases are missing",
            });
        }
        Ok(())
    }

    /// Writes a damaged or lost copy of the slots anew from the other one.
    fn restore_slots(&mut self, slots: &Slots) -> Result<()> {
        let mut operations = Vec::new();
        for slot in slots.missing_in_store() {
            let expect = slots.revision(slot.number);
            let (key, value) = (names::slot(slot.number), slot.encode());
            operations.push(Operation::Put { key, expect, value });
        }
        if !operations.is_empty() {
            self.commit(operations, |_| ())?;
            self.mended.push(Mended::SlotInStore);
        }
        if self.home.key_file.is_some() && slots.in_file != slots.all() {
            // A file that cannot be written now is tried again at the next unlocking.
            let written = self.write_key_file(&slots.all());
            self.mended.push(match written {
                Ok(()) => Mended::KeyFile,
                Err(_) => Mended::KeyFileNotYet,
            });
        }
        Ok(())
    }

    fn write_key_file(&self, slots: &[Slot]) -> Result<()> {
        match &self.home.key_file {
            Some(path) => key_file::write(path, self.sealer.store, slots),
            None => Ok(()),
        }
    }

    /// Commits operations together with the manifest as `count` changes it.
    pub(super) fn commit(
        &mut self,
        mut operations: Vec<Operation>,
        count: impl FnOnce(&mut Manifest),
    ) -> Result<()> {
        let mut manifest = self.manifest.clone();
        manifest.commits += 1;
        count(&mut manifest);
        let expect = self.manifest_revision;
        let target = Target {
            key: &self.keys.meta,
            name: names::MANIFEST.to_vec(),
            expect,
        };
        operations.push(self.sealer.put(target, manifest::SCHEMA, &manifest)?);
        self.home.store.commit(self.sealer.batch()?, &operations)?;
        self.manifest = manifest;
        self.manifest_revision = expect.next();
        Ok(())
    }

    /// Returns the operation that says that a purge is due, unless that is said already.
    pub(super) fn purge_flag(&self) -> Result<Option<Operation>> {
        let found = self.home.store.get(names::PURGE)?;
        let (key, expect, value) = (names::PURGE.to_vec(), Revision::ABSENT, Vec::new());
        Ok(found
            .is_none()
            .then_some(Operation::Put { key, expect, value }))
    }

    /// Carries out a purge that is due.
    pub(super) fn finish_purge(&mut self) -> Result<()> {
        let Some(flag) = self.home.store.get(names::PURGE)? else {
            return Ok(());
        };
        self.home.store.purge()?;
        let (key, expect) = (flag.key, flag.revision);
        self.commit(vec![Operation::Delete { key, expect }], |_| ())
    }
}

/// Derives the key of a passphrase for the slots that a passphrase opens.
fn by_passphrase(passphrase: &Secret) -> impl Fn(&Slot) -> Result<Option<Key>> {
    |slot| match slot.kind {
        Kind::Passphrase => slot.derive(passphrase).map(Some),
        Kind::Recovery => Ok(None),
    }
}

fn check_format(home: &Home) -> Result<()> {
    let Some(record) = home.store.get(names::FORMAT)? else {
        return Err(Error::Unfinished);
    };
    let version = record
        .value
        .strip_prefix(MAGIC)
        .and_then(|it| it.last_chunk::<2>());
    match version.map(|it| u16::from_be_bytes(*it)) {
        Some(format) if format > FORMAT => Err(Error::Newer { format }),
        Some(_) => Ok(()),
        None => Err(Error::Damaged {
            what: "the format cannot be read",
        }),
    }
}
