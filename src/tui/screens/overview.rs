//! The sections of the form and how far each is.

use super::choices::{self, Choices};
use super::flow::Flow;
use super::piece::{Piece, plain};
use super::scene::Scene;
use super::status::Status;
use crate::app::{OpenCase, Overview};
use crate::interview::SectionProgress;
use crate::text::{Args, Text, TextKey, columns};

/// Draws the sections.
pub(super) fn draw(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    case: &OpenCase,
    screen: Overview,
) -> Status {
    let heading = flow.canvas.theme().heading;
    flow.air(12);
    let title = scene.say("overview-title");
    let status = Status::of(title.text.clone());
    flow.text(title, heading);
    flow.air(12);
    let sections = case.interview().sections();
    let counted = sections.iter().filter(|it| is_counted(it));
    let widest = counted.map(|it| columns(&far(scene, it).text, scene.mode()));
    let room = widest.max().unwrap_or_default() + 2;
    let item = |at: usize| {
        sections
            .get(at)
            .map(|it| row(scene, it, room))
            .unwrap_or_default()
    };
    let list = Choices {
        count: sections.len(),
        cursor: Some(screen.cursor),
        item: &item,
        columns: 1,
        has_focus: true,
    };
    choices::draw(scene, flow, &list);
    let marked = sections.get(screen.cursor);
    let name = marked.map(|it| {
        let name = scene.read(&TextKey::section(&it.section));
        format!("{}, {}", name.text, far(scene, it).text)
    });
    status
        .with(name.unwrap_or_default())
        .at(Some(screen.cursor), sections.len())
}

/// Tells whether numbers say how far a section is.
const fn is_counted(section: &SectionProgress) -> bool {
    section.progress.asked > 0 && !section.skipped
}

/// Makes a section's row, its numbers in so many columns.
fn row(scene: Scene<'_>, section: &SectionProgress, room: u16) -> Vec<Vec<Piece>> {
    let name = scene.read(&TextKey::section(&section.section));
    let done = section.progress.asked > 0 && section.progress.held == section.progress.asked;
    let tick = if done { "[x]" } else { "[ ]" };
    let far = far(scene, section);
    let (count, name) = if is_counted(section) {
        (far, name)
    } else {
        (
            plain(""),
            scene.words(format!("{} · {}", name.marked(), far.marked())),
        )
    };
    vec![vec![
        Piece::sign(tick, 4),
        Piece::fixed(count, room),
        Piece::rest(name),
    ]]
}

/// Says how far a section is.
fn far(scene: Scene<'_>, section: &SectionProgress) -> Text {
    let progress = section.progress;
    if section.skipped {
        return scene.say("overview-skipped");
    }
    if progress.asked == 0 {
        return scene.say("overview-nothing_asked");
    }
    let args = Args::new().count("held", progress.held);
    scene.say_with("interview-progress", &args.count("asked", progress.asked))
}
