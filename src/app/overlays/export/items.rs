//! What there is to choose at each step on the way to a file.

use super::{ExportDialog, ExportStep, Paper};
use crate::app::overlays::Overlay;
use crate::app::{App, OpenCase, Wanted};
use crate::document::calendar::{Naming, Reader};
use crate::document::{DocumentKind, Format, recipients};
use crate::text::{Args, TextKey};

/// One item of a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExportItem {
    /// What it is called, values isolated.
    pub label: String,
    /// Where it leads.
    pub(super) leads: Leads,
}

/// Where an item leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Leads {
    /// To the next step.
    To(ExportStep),
    /// To a paper in a format, unless it isn't safe to take it home.
    Paper(Paper, Format),
    /// To a file.
    Write(Wanted),
    /// To the person's side of the screen.
    Screen,
    /// To the code of the next appointment.
    Appointment,
}

/// The calendars, with their names.
const CALENDARS: [(&str, Reader, Naming); 3] = [
    (
        "export-calendar-counselor",
        Reader::Counselor,
        Naming::Neutral,
    ),
    ("export-calendar-client", Reader::Client, Naming::Neutral),
    ("export-calendar-named", Reader::Counselor, Naming::Named),
];

impl App {
    /// Returns the items of the step on top; none when there is nothing to choose.
    pub fn export_items(&self) -> Vec<ExportItem> {
        let (Some(Overlay::Export(ExportDialog { step, .. })), Some(case)) =
            (self.overlays.last(), &self.case)
        else {
            return Vec::new();
        };
        match step {
            ExportStep::What => self.documents(case),
            ExportStep::Recipient => self.allowed(case),
            ExportStep::Letter => self.offered_letters(case),
            ExportStep::Calendar => {
                let item = |it: (&'static str, Reader, Naming)| {
                    let wanted = Wanted::Calendar(it.1, it.2);
                    self.named(case, &TextKey::new(it.0), Leads::Write(wanted))
                };
                CALENDARS.map(item).into()
            }
            ExportStep::Format(paper) => {
                let item = |it: &Format| {
                    let leads = Leads::Paper(paper.clone(), *it);
                    self.named(case, &format_name(*it), leads)
                };
                Format::BUILT.iter().map(item).collect()
            }
            ExportStep::Instead(paper, format) => self.instead(case, (paper, *format)),
        }
    }

    fn named(&self, case: &OpenCase, key: &TextKey, leads: Leads) -> ExportItem {
        let label = self.words(case).text(key, &Args::new());
        ExportItem { label, leads }
    }

    fn documents(&self, case: &OpenCase) -> Vec<ExportItem> {
        let papers = DocumentKind::ALL.map(|kind| {
            let step = match kind {
                DocumentKind::Handover => ExportStep::Recipient,
                DocumentKind::Letter => ExportStep::Letter,
                kind => ExportStep::Format(Paper::of(kind)),
            };
            (kind.label(), Leads::To(step))
        });
        let data = [
            ("export-calendar", Leads::To(ExportStep::Calendar)),
            ("export-data", Leads::Write(Wanted::Data)),
            ("export-fhir", Leads::Write(Wanted::Fhir)),
        ];
        let data = data.map(|it| (TextKey::new(it.0), it.1));
        let all = papers.into_iter().chain(data);
        all.map(|(key, leads)| self.named(case, &key, leads))
            .collect()
    }

    fn allowed(&self, case: &OpenCase) -> Vec<ExportItem> {
        let words = self.words(case);
        let actors = recipients(words.dossier()).into_iter();
        let item = |actor| {
            let label = words.actor(&actor);
            let paper = Paper {
                recipient: Some(actor),
                ..Paper::of(DocumentKind::Handover)
            };
            let leads = Leads::To(ExportStep::Format(paper));
            ExportItem { label, leads }
        };
        actors.map(item).collect()
    }

    fn offered_letters(&self, case: &OpenCase) -> Vec<ExportItem> {
        let letters = self.library.templates.letters();
        let offered = letters.offered(&self.dossier(case)).into_iter();
        let item = |letter: &crate::document::ReadyLetter| {
            let paper = Paper {
                letter: Some(letter.id.clone()),
                ..Paper::of(DocumentKind::Letter)
            };
            let key = TextKey::named(format!("document-letter-{}", letter.id));
            self.named(case, &key, Leads::To(ExportStep::Format(paper)))
        };
        offered.map(item).collect()
    }

    /// What helps a person for whom paper at home isn't safe.
    fn instead(&self, case: &OpenCase, (paper, format): (&Paper, Format)) -> Vec<ExportItem> {
        let keep = Wanted::KeptHere(paper.clone(), format);
        let appointment = self.next_appointment().map(|_| Leads::Appointment);
        let all = [
            ("export-instead-office", Some(Leads::Write(keep))),
            ("export-instead-screen", Some(Leads::Screen)),
            ("export-instead-appointment", appointment),
        ];
        let there = all
            .into_iter()
            .filter_map(|(key, leads)| Some(self.named(case, &TextKey::new(key), leads?)));
        there.collect()
    }
}

/// Names a format: `export-format-<ending>`.
fn format_name(format: Format) -> TextKey {
    TextKey::named(format!("export-format-{}", format.ending()))
}
