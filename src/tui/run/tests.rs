use super::*;

/// A program that writes down what it got.
#[derive(Default)]
struct Diary {
    lines: Vec<String>,
    deadline: Option<Moment>,
    ticks: usize,
}

enum Note {
    Event(Event),
    Done(String),
}

impl From<Event> for Note {
    fn from(event: Event) -> Self {
        Self::Event(event)
    }
}

enum Wish {
    Work(&'static str),
    Panic,
    End,
}

impl Program for Diary {
    type Message = Note;
    type Effect = Wish;

    fn update(&mut self, message: Note, _: Now) -> Vec<Wish> {
        match message {
            Note::Done(work) => self.lines.push(work),
            Note::Event(Event::Key(Key::Enter)) => return vec![Wish::Work("save"), Wish::End],
            Note::Event(Event::Key(Key::Escape)) => return vec![Wish::Panic],
            Note::Event(Event::Stop) => return vec![Wish::End],
            Note::Event(Event::Tick) => {
                self.ticks += 1;
                return if self.ticks == 3 {
                    vec![Wish::End]
                } else {
                    Vec::new()
                };
            }
            Note::Event(Event::Key(_)) => self.lines.push("key".to_owned()),
            Note::Event(Event::Resize(columns, rows)) => {
                self.lines.push(format!("{columns}x{rows}"));
            }
            Note::Event(Event::Glyphs(_)) => {}
            Note::Event(Event::Ordered(mode)) => self.lines.push(format!("{mode:?}")),
        }
        Vec::new()
    }

    fn next_deadline(&self) -> Option<Moment> {
        self.deadline
    }

    fn is_last(effect: &Wish) -> bool {
        matches!(effect, Wish::End)
    }
}

/// Counts frames, and notes what was known when the first was drawn.
#[derive(Default)]
struct Audience {
    frames: usize,
    size: Size,
    stops: usize,
}

impl Stage<Diary> for Audience {
    fn draw(&mut self, _: &Diary) -> io::Result<()> {
        self.frames += 1;
        Ok(())
    }

    fn resize(&mut self, size: Size) {
        self.size = size;
    }

    fn answered(&mut self, _: &Answer) -> Mode {
        Mode::Terminal
    }

    fn suspend(&mut self) {
        self.stops += 1;
    }

    fn resume(&mut self) -> io::Result<Size> {
        Ok(Size::new(100, 30))
    }
}

struct Evening {
    diary: Diary,
    audience: Audience,
    result: io::Result<()>,
    worked: Vec<&'static str>,
}

fn play(diary: Diary, inputs: impl IntoIterator<Item = Input>) -> Evening {
    let (worked, work) = std::sync::mpsc::channel();
    let inbox = Inbox::default();
    let perform = move |wish, results: &crate::tui::worker::Results<Note>| match wish {
        Wish::Work(name) => {
            worked.send(name).unwrap();
            results.send(Note::Done(name.to_owned()));
        }
        Wish::Panic => std::panic::resume_unwind(Box::new("lost")),
        Wish::End => {}
    };
    let worker = Worker::start(&inbox, perform).unwrap();
    for input in inputs {
        inbox.sender().send(Arrival::Input(input)).unwrap();
    }
    let clock = Clock::start(None).unwrap();
    let (mut diary, mut audience) = (diary, Audience::default());
    let run = Run {
        inbox: &inbox,
        worker: &worker,
        clock: &clock,
    };
    let result = run.run(&mut diary, &mut audience, vec![Wish::Work("open")]);
    worker.finish();
    Evening {
        diary,
        audience,
        result,
        worked: work.try_iter().collect(),
    }
}

fn key(letter: char) -> Input {
    Input::Key(Key::Char(letter))
}

#[test]
fn a_burst_of_keys_is_drawn_once() {
    let keys = (0..500)
        .map(|_| key('a'))
        .chain([Input::Resize(40, 24), Input::Stop]);
    let evening = play(Diary::default(), keys);
    assert!(evening.result.is_ok());
    assert_eq!(
        evening.audience.frames, 1,
        "the first frame, then all keys, then the end"
    );
    assert_eq!(evening.audience.size, Size::new(40, 24));
    assert_eq!(
        evening
            .diary
            .lines
            .iter()
            .filter(|line| *line == "key")
            .count(),
        500
    );
}

#[test]
fn what_was_asked_for_is_done_before_the_end() {
    let evening = play(Diary::default(), [Input::Key(Key::Enter)]);
    assert!(evening.result.is_ok());
    assert_eq!(evening.worked, ["open", "save"]);
}

#[test]
fn a_lost_worker_ends_the_loop() {
    let evening = play(Diary::default(), [Input::Key(Key::Escape)]);
    assert!(evening.result.is_err());
}

#[test]
fn a_deadline_in_the_past_does_not_spin() {
    let diary = Diary {
        deadline: Some(Moment::default()),
        ..Diary::default()
    };
    let evening = play(diary, []);
    assert!(evening.result.is_ok());
    assert_eq!(evening.diary.ticks, 3);
    assert!(evening.audience.frames <= 5);
}

#[test]
fn a_stop_is_the_loops_own_matter() {
    let answer = Input::Answer(Answer::default());
    let stopped = [Input::Key(Key::Ctrl('z')), Input::Suspend, Input::Resume];
    let inputs = stopped.into_iter().chain([answer, Input::Stop]);
    let evening = play(Diary::default(), inputs);
    assert_eq!(evening.audience.stops, 2);
    assert!(evening.diary.lines.contains(&"100x30".to_owned()));
    assert!(evening.diary.lines.contains(&"Terminal".to_owned()));
}
