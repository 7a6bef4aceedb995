//! The screens, drawn: one file each, named as in [`app`](crate::app), over a few common words.
//!
//! [`scene`] is what a view reads, [`flow`] an area that fills from the top, [`choices`] a list,
//! [`sheet`] rows that may be scrolled, [`dialog`] a box over the screen. Views hold no state and
//! no words: every text comes by its key. Each screen says what has the focus, for the [`status`]
//! row, and nothing on a screen moves by itself.

mod appointment;
mod asked;
mod bar;
mod choices;
mod choose;
mod client_view;
mod confirm;
mod dialog;
mod directory;
mod display;
mod entry;
mod explained;
mod facts;
mod failed;
mod first_start;
mod flow;
mod header;
mod help;
mod input;
mod interview;
mod languages;
mod leaving;
mod letter;
mod measure;
mod menu;
mod migration;
mod new_passphrase;
mod notice;
mod offer;
mod open_points;
mod overview;
mod pane;
mod pick;
mod piece;
mod plan;
mod prompt;
mod roster;
mod scene;
mod sheet;
mod start;
mod status;
mod unlock;
mod views;
mod waking;
mod why;

use ratatui::layout::Rect;

use self::bar::Bar;
use self::dialog::Panel;
use self::flow::Flow;
use self::scene::Scene;
use self::sheet::Sheet;
use self::status::Status;
use super::paint::Canvas;
use crate::app::{App, Overlay, Screen, Tone, margin};

/// Draws the program.
pub(super) fn draw(app: &App, canvas: &mut Canvas<'_, '_>) {
    let scene = Scene::new(app);
    let area = canvas.area();
    let mut flow = Flow::new(canvas, area);
    header::banner(scene, &mut flow);
    match app.overlays().last() {
        Some(Overlay::Blank) => {}
        Some(Overlay::ClientView { scroll }) => alone(scene, &mut flow, Some(*scroll)),
        Some(Overlay::Appointment) => alone(scene, &mut flow, None),
        overlay => whole(scene, &mut flow, overlay),
    }
}

/// The client's view, or with nothing to scroll her next appointment: nothing beside it but the
/// key that ends it.
fn alone(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, scroll: Option<usize>) {
    let bar = Bar::new(scene, flow.canvas.area());
    let below = flow.keep_below(bar.height());
    bar.draw(flow.canvas, below);
    match scroll {
        Some(scroll) => drop(client_view::draw(scene, flow, scroll)),
        None => appointment::draw(scene, flow),
    }
}

/// A screen with its title, message, status and keys, and what lies over it.
fn whole(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, overlay: Option<&Overlay>) {
    header::title(scene, flow);
    header::state(scene, flow);
    let bar = Bar::new(scene, flow.canvas.area());
    let below = flow.keep_below(bar.height());
    bar.draw(flow.canvas, below);
    let status_row = flow.keep_below(u16::from(flow.rest().height > 3));
    note(scene, flow);
    let body = body(flow.rest());
    flow.canvas.mute_cursor(overlay.is_some());
    let beneath = screen(scene, &mut Flow::new(flow.canvas, body));
    flow.canvas.mute_cursor(false);
    let status = match overlay {
        Some(overlay) => over(scene, flow.canvas, body, overlay),
        None => beneath,
    };
    status::draw(scene, flow.canvas, status_row, &status);
}

/// What is left for the screen itself: margins where there is room for them.
fn body(area: Rect) -> Rect {
    let side = margin(area.width);
    let above = u16::from(area.height >= 16 && area.width >= 60);
    Rect {
        x: area.x + side,
        width: area.width - 2 * side,
        y: area.y + above,
        height: area.height - above,
    }
}

/// Draws the message above the status row.
fn note(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) {
    let theme = flow.canvas.theme();
    let area = flow.rest();
    let mut sheet = Sheet::new(scene, area.width.saturating_sub(4));
    if let Some(note) = scene.app.note() {
        let text = note.text(scene.texts(), scene.own());
        match note.tone {
            Tone::Good | Tone::Plain => sheet.text(text, theme.heading),
            tone @ (Tone::Warning | Tone::Error) => {
                sheet.signed(interview::sign(tone), text, theme.alert);
            }
        }
    }
    // A row is kept for messages, so that hardly anything moves when one comes.
    let kept = u16::from(area.height >= 12) + u16::from(area.height >= 30);
    let wanted = sheet.height().min(area.height / 2);
    let rows = flow.keep_below(wanted.max(kept));
    let place = Rect {
        x: rows.x + 2.min(rows.width),
        width: rows.width.saturating_sub(4),
        y: rows.y + rows.height - wanted,
        height: wanted,
    };
    sheet.draw(flow.canvas, place, 0);
}

/// Draws the screen and says what has the focus.
fn screen(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) -> Status {
    match (scene.app.screen(), scene.case()) {
        (Screen::Waking, _) => waking::draw(scene, flow),
        (Screen::FirstStart(screen) | Screen::NewCode(screen), _) => {
            first_start::draw(scene, flow, screen)
        }
        (Screen::Unlock(screen), _) => unlock::draw(scene, flow, screen),
        (Screen::NewPassphrase(screen), _) => new_passphrase::draw(scene, flow, screen),
        (Screen::Failed(trouble), _) => failed::draw(scene, flow, *trouble),
        (Screen::Start(screen), _) => start::draw(scene, flow, screen),
        (Screen::Letter(screen), _) => letter::draw(scene, flow, screen),
        (Screen::Directory(screen), _) => directory::draw(scene, flow, screen),
        (Screen::Notice(screen), _) => notice::draw(scene, flow, screen),
        (Screen::Interview, Some(case)) => interview::draw(scene, flow, case),
        (Screen::Overview(screen), Some(case)) => overview::draw(scene, flow, case, *screen),
        (Screen::OpenPoints(screen), Some(case)) => open_points::draw(scene, flow, case, *screen),
        (Screen::Plan(screen), Some(case)) => plan::draw(scene, flow, case, *screen),
        (Screen::View(screen), Some(_)) => views::draw(scene, flow, *screen),
        (Screen::Leaving(_), _) => leaving::draw(scene, flow),
        (
            Screen::Interview
            | Screen::Overview(_)
            | Screen::OpenPoints(_)
            | Screen::Plan(_)
            | Screen::View(_),
            None,
        ) => Status::default(),
    }
}

/// Draws what lies over the screen and says what has the focus.
fn over(scene: Scene<'_>, canvas: &mut Canvas<'_, '_>, area: Rect, overlay: &Overlay) -> Status {
    let (width, theme) = (dialog::inner_width(area), canvas.theme());
    let mut panel = |found: Option<Panel<'_>>, scroll: usize| {
        found.map_or_else(Status::default, |it| it.draw(scene, canvas, area, scroll))
    };
    match overlay {
        Overlay::Help { scroll } => panel(Some(help::panel(scene, width, theme)), *scroll),
        Overlay::Explained { rule, scroll } => {
            panel(Some(explained::panel(scene, width, theme, rule)), *scroll)
        }
        Overlay::Migration { scroll } => {
            panel(Some(migration::panel(scene, width, theme)), *scroll)
        }
        Overlay::Why { scroll } => {
            let told = if let Screen::View(screen) = scene.app.screen() {
                views::told(scene, width, theme, *screen)
            } else {
                why::panel(scene, width, theme)
            };
            panel(told, *scroll)
        }
        Overlay::Menu(menu) => menu::draw(scene, canvas, area, menu),
        Overlay::Prompt(prompt) => prompt::draw(scene, canvas, area, prompt),
        Overlay::Confirm(confirm) => confirm::draw(scene, canvas, area, confirm),
        Overlay::Export(dialog) => pick::export(scene, canvas, area, dialog),
        Overlay::Display(overlay) => display::draw(scene, canvas, area, overlay),
        Overlay::Languages(list) => languages::draw(scene, canvas, area, list),
        Overlay::Choose(list) => choose::draw(scene, canvas, area, list),
        Overlay::Source { cursor } => pick::source(scene, canvas, area, *cursor),
        Overlay::ClientView { .. } | Overlay::Appointment | Overlay::Blank => Status::default(),
    }
}
