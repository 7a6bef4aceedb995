//! The program on a terminal: everything set up, run, and given back at the end.

use std::io;
use std::sync::Arc;

use ratatui::layout::Size;

use super::clock::Clock;
use super::inbox::Inbox;
use super::keeper::Keeper;
use super::keys::{self, Encoding, Listening};
use super::paint::Look;
use super::run::{Event, Program, Run, Stage};
use super::terminal::{
    Abilities, Answer, Bidi, Environment, Probe, Screen, Session, ask_font, install_panic_hook,
    listen_to_signals, size, stop, usable,
};
use super::view;
use super::worker::Worker;
use crate::app::{App, Effect, Msg, Now, Settings};
use crate::base::{Day, Diagnostic, Moment};
use crate::store;
use crate::text::{Mode, Texts};

/// What the program needs to begin.
pub struct Opening {
    /// The texts of the first frame; all others come with the data files.
    pub texts: Arc<Texts>,
    /// How the desk is set up; the terminal decides how scripts are put into cells.
    pub settings: Settings,
    /// Whether colours are sent always or never; nothing where the terminal's kind tells.
    pub colours: Option<bool>,
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
    let Opening {
        texts,
        mut settings,
        colours,
        mut keeper,
        today,
    } = opening;
    let abilities = Abilities::of(&environment).coloured(colours);
    let bidi = Bidi::of(settings.display.ordering, &environment);
    settings.mode = bidi.mode;
    let mut app = App::waking(texts, settings);
    let clock = Clock::start(today).ok_or_else(|| io::Error::other("the clock shows no day"))?;
    let inbox = Inbox::default();
    install_panic_hook(store::is_guarded);
    let session = Session::enter(abilities, bidi)?;
    let screen = session.screen(abilities)?;
    let mut window = Window {
        session,
        screen,
        look: Look::of(abilities, bidi.mode),
        abilities,
        bidi,
        away: false,
    };
    let size = window.screen.size()?;
    app.update(Msg::Resize(size.width, size.height), clock.now());
    listen_to_signals::<Msg>(&inbox)?;
    // The first frame doesn't wait for the terminal's answers.
    window.draw(&app)?;
    keys::listen::<Msg>(&inbox, listening(&environment, window.session.ask()?))?;
    ask_font::<Msg>(&inbox, &environment)?;
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
    drop(window);
    ended.map(|()| app.refused().to_vec())
}

fn listening(environment: &Environment, asked: bool) -> Listening {
    let encoding = if environment.is_utf8() {
        Encoding::Utf8
    } else {
        Encoding::Latin1
    };
    Listening {
        answer: asked.then(|| Probe::patience(environment)),
        ..Listening::new(encoding, environment.is_remote())
    }
}

/// The terminal's screen, drawn on cell by cell.
struct Window {
    session: Session,
    screen: Screen,
    look: Look,
    abilities: Abilities,
    bidi: Bidi,
    /// Others have the terminal.
    away: bool,
}

impl Window {
    /// Tells the terminal who orders right-to-left text, where that has changed.
    fn order(&mut self, mode: Mode) -> io::Result<()> {
        self.bidi.mode = mode;
        let changed = self.session.order(self.bidi)?;
        let armour = self.bidi.armour && mode == Mode::App;
        self.screen.backend_mut().armour(armour);
        if changed {
            self.screen.backend_mut().forget();
        }
        Ok(())
    }
}

impl Stage<App> for Window {
    fn draw(&mut self, app: &App) -> io::Result<()> {
        if self.away {
            return Ok(());
        }
        self.order(app.settings().mode)?;
        let look = Look {
            turning: self.bidi.turning,
            ..self.look
        };
        self.screen
            .draw(|frame| view::view(app, look, frame))
            .map(|_frame| ())
    }

    fn resize(&mut self, size: Size) {
        self.screen.backend_mut().resize(usable(size));
    }

    fn answered(&mut self, answer: &Answer) -> Mode {
        self.bidi = self.bidi.answered(answer);
        if answer.may_have_printed() {
            self.screen.backend_mut().forget();
        }
        self.bidi.mode
    }

    fn suspend(&mut self) {
        self.away = stop();
    }

    fn resume(&mut self) -> io::Result<Size> {
        self.away = false;
        self.session.resume(self.abilities, self.bidi)?;
        let size = size();
        Stage::<App>::resize(self, size);
        Ok(size)
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

impl From<Event> for Msg {
    fn from(event: Event) -> Self {
        match event {
            Event::Key(key) => Self::Key(key),
            Event::Resize(columns, rows) => Self::Resize(columns, rows),
            Event::Ordered(mode) => Self::Ordered(mode),
            Event::Glyphs(letters) => Self::Glyphs(letters),
            Event::Tick => Self::Tick,
            Event::Stop => Self::Stop,
        }
    }
}
