//! The letterhead that all documents share: who writes, and how to reach them.

use serde::Serialize;

use crate::base::{Direction, Place, Report, SourceFile, Sources, walk};
use crate::document::model::Line;

/// Where templates and letterhead stand; an organisation's own come before the shipped ones.
pub(super) const FOLDERS: [&str; 2] = ["overlay/forms/templates/", "forms/templates/"];

/// The file of the letterhead.
const FILE: &str = "letterhead.toml";

/// Who writes; every part may be absent.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize)]
pub struct Letterhead {
    /// The organisation, with the service below it if it has one.
    pub name: Line,
    /// Street, postal code and town, one line each.
    pub address: Vec<Line>,
    /// The telephone.
    pub phone: Line,
    /// The mail address.
    pub email: Line,
    /// The page on the web.
    pub url: Line,
    /// A line at the foot of every page.
    pub footer: Line,
    /// The logo as SVG, when there is one.
    #[serde(skip)]
    pub logo: Option<Vec<u8>>,
    /// What the logo shows, for those who don't see it.
    pub logo_alt: Line,
}

impl Letterhead {
    /// Returns it for a document's direction: lines of an address keep their own in it.
    pub(super) fn for_direction(&self, direction: Direction) -> Self {
        let mut own = self.clone();
        if direction == Direction::RightToLeft {
            let lines = [
                &mut own.name,
                &mut own.phone,
                &mut own.email,
                &mut own.url,
                &mut own.footer,
            ];
            for line in lines.into_iter().chain(&mut own.address) {
                line.isolate();
            }
        }
        own
    }

    /// Reads the letterhead; what is wrong goes to the report, and the part is left out.
    pub(super) fn load(sources: &Sources, report: &mut Report) -> Self {
        let found = FOLDERS.iter().find_map(|folder| {
            let path = format!("{folder}{FILE}");
            sources.get(&path).map(|bytes| (path.clone(), bytes))
        });
        let Some((path, bytes)) = found else {
            return Self::default();
        };
        let file = SourceFile::new(&path, bytes, report);
        walk(&file, report, |mut fields, report| {
            let mut text = |key, report: &mut Report| {
                fields.text(key, report).map(Line::new).unwrap_or_default()
            };
            let mut letterhead = Self {
                name: text("name", report),
                phone: text("phone", report),
                email: text("email", report),
                url: text("url", report),
                footer: text("footer", report),
                logo_alt: text("logo_alt", report),
                ..Self::default()
            };
            let address = fields.get("address").map(|it| it.texts(report));
            let address = address.unwrap_or_default();
            letterhead.address = address.into_iter().map(Line::new).collect();
            if let Some(item) = fields.get("logo") {
                let name = item.text(report).unwrap_or_default();
                letterhead.logo = logo(name, item.place(), sources, report);
            }
            fields.finish(report);
            letterhead
        })
    }
}

fn logo(name: &str, place: Place, sources: &Sources, report: &mut Report) -> Option<Vec<u8>> {
    let is_svg = name.rsplit_once('.').is_some_and(|it| it.1 == "svg");
    let found = FOLDERS
        .iter()
        .find_map(|folder| sources.get(&format!("{folder}{name}")));
    let logo = found.filter(|_| is_svg).map(<[u8]>::to_vec);
    if logo.is_none() {
        no_logo(name, place, report);
    }
    logo
}

fn no_logo(name: &str, place: Place, report: &mut Report) {
    let message = format!("there is no SVG picture `forms/templates/{name}`");
    report.error("no_logo", place, message);
    report.remedy("put the logo there as SVG, or take the line out");
}
