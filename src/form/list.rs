//! Choice lists with named groups of options.

use std::collections::BTreeMap;

use crate::base::{
    Code, Fields, GroupId, ListId, Place, Report, SourceFile, Sources, nearest, walk,
};

/// A choice list that forms share.
#[derive(Clone, Debug)]
pub struct List {
    /// Its name.
    pub id: ListId,
    /// The options in the order of the file.
    pub options: Vec<Opt>,
    /// Named groups of options, for rules.
    pub groups: BTreeMap<GroupId, Vec<Code>>,
    /// Where the list stands.
    pub place: Place,
}

/// An option of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opt {
    /// What an answer stores.
    pub code: Code,
    /// The law the option stands for, as it is cited.
    pub law: Option<String>,
}

impl List {
    /// Tells whether the list has the option.
    pub fn has(&self, code: &str) -> bool {
        self.options.iter().any(|it| it.code.as_str() == code)
    }

    /// Returns the codes in order.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.options.iter().map(|it| it.code.as_str())
    }
}

/// All lists by name; `yes_no` is always among them.
#[derive(Clone, Debug)]
pub struct Lists(BTreeMap<ListId, List>);

impl Lists {
    /// Finds a list.
    pub fn get(&self, id: &str) -> Option<&List> {
        self.0.get(id)
    }

    /// Returns all lists in order of name.
    pub fn all(&self) -> impl Iterator<Item = &List> {
        self.0.values()
    }

    /// Returns the codes of a list in its order; none when there is no such list.
    pub fn codes(&self, id: &str) -> Vec<Code> {
        let options = self.get(id).map(|it| it.options.iter());
        let codes = options.into_iter().flatten().map(|it| it.code.clone());
        codes.collect()
    }

    /// Finds a group and the list that it belongs to.
    pub fn group(&self, name: &str) -> Option<(&List, &[Code])> {
        self.0
            .values()
            .find_map(|list| Some((list, list.groups.get(name)?.as_slice())))
    }
}

/// Loads every file under `forms/lists/`.
pub fn load_lists(sources: &Sources, report: &mut Report) -> Lists {
    let mut lists = BTreeMap::from([(ListId::new("yes_no"), yes_no())]);
    let mut groups: BTreeMap<GroupId, Place> = BTreeMap::new();
    for (path, bytes) in sources
        .under("forms/lists/")
        .filter(|it| it.0.strip_suffix(".toml").is_some())
    {
        let file = SourceFile::new(path, bytes, report);
        let Some(list) = walk(&file, report, read) else {
            continue;
        };
        for group in list.groups.keys() {
            if let Some(first) = groups.insert(group.clone(), list.place.clone()) {
                let message = format!("the group `{group}` stands in {first} too");
                report.error("duplicate_group", list.place.clone(), message);
                report.remedy("group names are shared by all lists: rename one of them");
            }
        }
        lists.insert(list.id.clone(), list);
    }
    Lists(lists)
}

fn yes_no() -> List {
    let option = |code| Opt {
        code: Code::new(code),
        law: None,
    };
    List {
        id: ListId::new("yes_no"),
        options: vec![option("yes"), option("no")],
        groups: BTreeMap::new(),
        place: Place::file("yes_no"),
    }
}

fn read(mut fields: Fields<'_>, report: &mut Report) -> Option<List> {
    let place = fields.place();
    let id = fields.need("id", report)?.text(report).map(ListId::new);
    let options = fields.tables("option", report);
    let options: Vec<_> = options
        .into_iter()
        .filter_map(|it| option(it, report))
        .collect();
    let groups = fields.get("groups").and_then(|it| it.fields(report));
    let mut list = List {
        id: id?,
        options: Vec::new(),
        groups: BTreeMap::new(),
        place,
    };
    for (opt, place) in options {
        if list.has(opt.code.as_str()) {
            report.error(
                "duplicate_option",
                place,
                format!("the option `{}` stands here twice", opt.code),
            );
            report.remedy("remove one of them or give it a code of its own");
        } else {
            list.options.push(opt);
        }
    }
    if let Some(groups) = groups {
        read_groups(&groups, &mut list, report);
    }
    fields.finish(report);
    Some(list)
}

fn option(mut fields: Fields<'_>, report: &mut Report) -> Option<(Opt, Place)> {
    let place = fields.place();
    let code = fields.need("code", report)?.text(report);
    let law = fields.text("law", report).map(str::to_owned);
    fields.finish(report);
    Some((
        Opt {
            code: Code::new(code?),
            law,
        },
        place,
    ))
}

fn read_groups(groups: &Fields<'_>, list: &mut List, report: &mut Report) {
    for (key, item) in groups.entries() {
        let mut codes = Vec::new();
        for member in item.list(report).unwrap_or_default() {
            let Some(code) = member.text(report) else {
                continue;
            };
            if list.has(code) {
                codes.push(Code::new(code));
                continue;
            }
            report.error(
                "unknown_option",
                member.place(),
                format!("`{code}` is no option of `{}`", list.id),
            );
            let near = nearest(code, list.codes());
            report.did_you_mean(near, "add it as an [[option]], or take it out of the group");
        }
        list.groups.insert(GroupId::new(key.name), codes);
    }
}
