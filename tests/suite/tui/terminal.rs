//! A real process in a pseudo-terminal gives it back, however it ends.
//!
//! The process is this test binary once more, running only [`child`].
#![expect(
    clippy::panic,
    reason = "panics are what is tested, and how a silent child is told"
)]

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use lotse::app::{Key, Now};
use lotse::base::Moment;
use lotse::text::Mode;
use lotse::tui::clock::Clock;
use lotse::tui::inbox::Inbox;
use lotse::tui::keys::{self, Encoding, Listening};
use lotse::tui::run::{Event, Program, Run, Stage};
use lotse::tui::terminal::{
    Abilities, Answer, Bidi, Environment, Screen, Session, install_panic_hook, listen_to_signals,
    size, stop,
};
use lotse::tui::worker::Worker;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use ratatui::layout::Size;
use ratatui::text::Line;

const ENTERED: &str = "\u{1b}[?1049h\u{1b}[8l\u{1b}[?2004h";
const LEFT: &str = "\u{1b}[?2004l\u{1b}[8h\u{1b}[m\u{1b}[H\u{1b}[J\u{1b}[?25h\u{1b}[?1049l";

/// Shows the letters typed; `!` panics, `g` panics where somebody catches it, Enter ends.
struct Typewriter(String);

struct Message(Event);

enum End {
    Last,
}

impl From<Event> for Message {
    fn from(event: Event) -> Self {
        Self(event)
    }
}

impl Program for Typewriter {
    type Message = Message;
    type Effect = End;

    fn update(&mut self, message: Message, _: Now) -> Vec<End> {
        match message.0 {
            Event::Key(Key::Char('!')) => panic!("the answer {} leaks", self.0),
            Event::Key(Key::Char('g')) => {
                GUARDED.set(true);
                assert!(std::panic::catch_unwind(|| panic!("guarded")).is_err());
                GUARDED.set(false);
                self.0.push('G');
            }
            Event::Key(Key::Char(letter)) => self.0.push(letter),
            Event::Key(Key::Enter) | Event::Stop => return vec![End::Last],
            Event::Key(_)
            | Event::Resize(..)
            | Event::Ordered(_)
            | Event::Glyphs(_)
            | Event::Tick => {}
        }
        Vec::new()
    }

    fn next_deadline(&self) -> Option<Moment> {
        None
    }

    fn is_last(_: &End) -> bool {
        true
    }
}

struct Paper(Session, Screen);

impl Stage<Typewriter> for Paper {
    fn draw(&mut self, program: &Typewriter) -> std::io::Result<()> {
        let text = format!("typed:{}", program.0);
        let cursor = (text.chars().count() as u16, 0);
        self.1.draw(|frame| {
            frame.render_widget(Line::raw(text), frame.area());
            frame.set_cursor_position(cursor);
        })?;
        Ok(())
    }

    fn resize(&mut self, size: Size) {
        self.1.backend_mut().resize(size);
    }

    fn answered(&mut self, _: &Answer) -> Mode {
        Mode::App
    }

    fn suspend(&mut self) {
        stop();
    }

    fn resume(&mut self) -> std::io::Result<Size> {
        self.0.resume(abilities(), Bidi::default())?;
        self.1.backend_mut().resize(size());
        Ok(size())
    }
}

thread_local! {
    static GUARDED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

fn abilities() -> Abilities {
    Abilities::of(&Environment::of_process())
}

/// Runs the program; does nothing when the tests are run as usual.
#[test]
fn child() {
    if std::env::var_os("LOTSE_TYPEWRITER").is_none() {
        return;
    }
    install_panic_hook(|| GUARDED.get());
    let session = Session::enter(abilities(), Bidi::default()).unwrap();
    let inbox = Inbox::default();
    listen_to_signals(&inbox).unwrap();
    keys::listen(&inbox, Listening::new(Encoding::Utf8, false)).unwrap();
    let worker = Worker::start(&inbox, |_: End, _| {}).unwrap();
    let clock = Clock::start(None).unwrap();
    let screen = session.screen(abilities()).unwrap();
    let mut paper = Paper(session, screen);
    let run = Run {
        inbox: &inbox,
        worker: &worker,
        clock: &clock,
    };
    run.run(&mut Typewriter(String::new()), &mut paper, Vec::new())
        .unwrap();
    assert!(worker.finish());
}

/// A child in a pseudo-terminal, its output arriving in pieces.
struct Desk {
    child: Box<dyn portable_pty::Child + Send + Sync>,
    keyboard: Box<dyn std::io::Write + Send>,
    output: mpsc::Receiver<Vec<u8>>,
    seen: String,
    _pair: Box<dyn portable_pty::MasterPty + Send>,
}

impl Desk {
    fn open(term: &str) -> Self {
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["tui::terminal::child", "--exact", "--nocapture"]);
        command.env_clear();
        command.env("TERM", term);
        command.env("LOTSE_TYPEWRITER", "1");
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (pieces, output) = mpsc::channel();
        thread::spawn(move || pass_on(&mut *reader, &pieces));
        let keyboard = pair.master.take_writer().unwrap();
        Self {
            child,
            keyboard,
            output,
            seen: String::new(),
            _pair: pair.master,
        }
    }

    fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    fn wait_for(&mut self, text: &str) {
        while !self.seen.contains(text) {
            match self.output.recv_timeout(Duration::from_secs(20)) {
                Ok(piece) => self.seen.push_str(&String::from_utf8_lossy(&piece)),
                Err(error) => panic!("{error}: no {text:?} in {:?}", self.seen),
            }
        }
    }

    fn signal(&self, name: &str) {
        let id = self.child.process_id().unwrap().to_string();
        let killed = std::process::Command::new("kill")
            .args([name, &id])
            .status();
        assert!(killed.unwrap().success());
    }

    /// Waits for the end and returns everything that came.
    fn end(mut self) -> String {
        self.child.wait().unwrap();
        while let Ok(piece) = self.output.recv_timeout(Duration::from_secs(1)) {
            self.seen.push_str(&String::from_utf8_lossy(&piece));
        }
        self.seen
    }
}

fn pass_on(reader: &mut dyn std::io::Read, pieces: &mpsc::Sender<Vec<u8>>) {
    let mut piece = [0; 4096];
    while let Ok(length @ 1..) = reader.read(&mut piece) {
        if pieces.send(piece[..length].to_vec()).is_err() {
            return;
        }
    }
}

#[test]
fn the_terminal_comes_back_after_the_end() {
    let mut desk = Desk::open("xterm-256color");
    desk.wait_for("typed:");
    desk.press("Rim\x1b[B");
    desk.wait_for("Rim");
    desk.press("\r");
    let seen = desk.end();
    assert!(seen.contains(ENTERED) && seen.contains(LEFT), "{seen:?}");
}

#[test]
fn the_terminal_comes_back_after_sigterm() {
    for signal in ["-TERM", "-HUP"] {
        let mut desk = Desk::open("xterm-256color");
        desk.wait_for("typed:");
        desk.signal(signal);
        assert!(desk.end().contains(LEFT));
    }
}

#[test]
fn a_panic_restores_first_and_tells_no_answer() {
    let mut desk = Desk::open("xterm-256color");
    desk.wait_for("typed:");
    desk.press("Rima!");
    let seen = desk.end();
    let (before, after) = seen.split_once(LEFT).unwrap();
    assert!(after.contains("fault in the program"), "{after:?}");
    assert!(
        !after.contains("Rima") && !before.contains("leaks"),
        "{after:?}"
    );
}

#[test]
fn a_caught_panic_leaves_the_screen_alone() {
    let mut desk = Desk::open("xterm-256color");
    desk.wait_for("typed:");
    desk.press("g");
    desk.wait_for("\u{1b}[?25hG");
    assert!(!desk.seen.contains(LEFT) && !desk.seen.contains("fault"));
    desk.press("\r");
    assert!(desk.end().contains(LEFT));
}

#[test]
fn the_console_without_a_second_screen_is_wiped() {
    let mut desk = Desk::open("linux");
    desk.wait_for("typed:");
    desk.press("\r");
    let seen = desk.end();
    assert!(!seen.contains("?1049"));
    assert!(seen.contains("\u{1b}[8h\u{1b}[m\u{1b}[H\u{1b}[J"));
}
