//! The program on a terminal: everything set up, run, and given back at the end.

use std::io;
use std::sync::Arc;

use ratatui::layout::Size;

use super::clock::Clock;
use super::inbox::Inbox;
use super::keeper::Keeper;
use super::keys::{self, Input};
use super::paint::Look;
use super::run::{Program, Run, Stage};
use super::terminal::{
    Abilities, Environment, Screen, Session, bidi_mode, install_panic_hook, stop_on_signals,
};
use super::view;
use super::worker::Worker;
use crate::app::{App, Effect, Msg, Now, Settings};
use crate::base::{Day, Diagnostic, Moment};
use crate::store;
use crate::text::Texts;

/// What the program needs to begin.
pub struct Opening {
    /// The texts of the first frame; all others come with the data files.
    pub texts: Arc<Texts>,
    /// How the desk is set up; the terminal decides how scripts are put into cells.
    pub settings: Settings,
    /// The store behind it.
    pub keeper: Keeper,
    /// The day that stands in for the calendar's.
    pub today: Option<Day>,
}

/// Runs the program until it ends and gives the terminal back.
///
/// Returns what must be mended in the data files; where that is anything, the program ended at
/// once.
///
/// # Errors
///
/// When the standard streams are no terminal, or the terminal or the worker is lost.
pub fn open(opening: Opening) -> io::Result<Vec<Diagnostic>> {
    let environment = Environment::of_process();
    let abilities = Abilities::of(&environment);
    let mode = bidi_mode(None, &environment);
    let Opening {
        texts,
        mut settings,
        mut keeper,
        today,
    } = opening;
    settings.mode = mode;
    let mut app = App::waking(texts, settings);
    let clock = Clock::start(today).ok_or_else(|| io::Error::other("the clock shows no day"))?;
    let inbox = Inbox::default();
    install_panic_hook(store::is_guarded);
    let session = Session::enter(abilities, mode)?;
    let screen = session.screen(abilities)?;
    let mut window = Window {
        screen,
        look: Look::of(abilities, mode),
    };
    let size = window.screen.size()?;
    app.update(Msg::Resize(size.width, size.height), clock.now());
    stop_on_signals::<Msg>(&inbox)?;
    keys::listen::<Msg>(&inbox, environment.is_remote())?;
    let worker = Worker::start(&inbox, move |effect, results| {
        keeper.perform(effect, results);
    })?;
    let first = app.first_effects();
    let run = Run {
        inbox: &inbox,
        worker: &worker,
        clock: &clock,
    };
    let ended = run.run(&mut app, &mut window, first);
    worker.finish();
    drop(session);
    ended.map(|()| app.refused().to_vec())
}

/// The terminal's screen, drawn on cell by cell.
struct Window {
    screen: Screen,
    look: Look,
}

impl Stage<App> for Window {
    fn draw(&mut self, app: &App) -> io::Result<()> {
        let look = self.look;
        self.screen
            .draw(|frame| view::view(app, look, frame))
            .map(|_frame| ())
    }

    fn resize(&mut self, size: Size) {
        self.screen
            .backend_mut()
            .resize(super::terminal::usable(size));
    }
}

impl Program for App {
    type Message = Msg;
    type Effect = Effect;

    fn update(&mut self, message: Msg, now: Now) -> Vec<Effect> {
        Self::update(self, message, now)
    }

    fn next_deadline(&self) -> Option<Moment> {
        Self::next_deadline(self)
    }

    fn is_last(effect: &Effect) -> bool {
        *effect == Effect::Quit
    }
}

impl From<Input> for Msg {
    fn from(input: Input) -> Self {
        match input {
            Input::Key(key) => Self::Key(key),
            Input::Resize(columns, rows) => Self::Resize(columns, rows),
            Input::Tick => Self::Tick,
            Input::Stop => Self::Stop,
        }
    }
}
