//! The first start: language, passphrase twice, recovery code, two groups of it typed back.

use crate::app::case::{edit_field, step};
use crate::app::passphrase::{self, TypedTwice};
use crate::app::{App, Command, Effect, Key, Note, Trouble};
use crate::base::{Language, Secret};
use crate::text::{Base, Field, Mode};

/// The steps of the first start.
#[derive(Debug)]
pub enum FirstStart {
    /// The counselor's language is chosen by its own name.
    Language {
        /// The language marked, by its place among the locales.
        cursor: usize,
    },
    /// The passphrase is typed twice.
    Passphrase(TypedTwice),
    /// The store is being made.
    Making {
        /// Kept so that nothing must be typed again when it fails.
        passphrase: Secret,
    },
    /// The recovery code is shown once, to be written down.
    Code {
        /// The code.
        code: Secret,
    },
    /// Two of its groups are typed back; the code itself is hidden.
    TypedBack {
        /// The code.
        code: Secret,
        /// Which groups are asked for, by their place from 0.
        asked: [usize; 2],
        /// What was typed.
        fields: [Field; 2],
        /// Which of the two is written in: 0 or 1.
        focus: usize,
        /// Which of the two was wrong.
        wrong: Option<usize>,
        /// Why it could not be put to use.
        trouble: Option<Trouble>,
    },
}

impl FirstStart {
    /// Starts with the choice of the language.
    pub(in crate::app) const fn new(cursor: usize) -> Self {
        Self::Language { cursor }
    }

    fn typed_back(code: Secret) -> Self {
        Self::TypedBack {
            asked: passphrase::asked_groups(&code),
            code,
            fields: [code_field(), code_field()],
            focus: 0,
            wrong: None,
            trouble: None,
        }
    }

    /// Goes a step back. The code is shown again, since the paper may be wrong.
    pub(super) fn before(self) -> Self {
        match self {
            Self::TypedBack { code, .. } => Self::Code { code },
            other => other,
        }
    }

    /// Returns the code that is shown or typed back.
    pub(super) const fn code(&self) -> Option<&Secret> {
        match self {
            Self::Code { code } | Self::TypedBack { code, .. } => Some(code),
            Self::Language { .. } | Self::Passphrase(_) | Self::Making { .. } => None,
        }
    }

    /// Returns the field that is written in.
    fn field(&mut self) -> Option<&mut Field> {
        match self {
            Self::Passphrase(typed) => Some(typed.field()),
            Self::TypedBack { fields, focus, .. } => fields.get_mut(*focus),
            Self::Language { .. } | Self::Making { .. } | Self::Code { .. } => None,
        }
    }

    pub(super) const fn next_field(&mut self) {
        match self {
            Self::Passphrase(typed) => typed.next_field(),
            Self::TypedBack { focus, .. } => *focus = 1 - *focus,
            Self::Language { .. } | Self::Making { .. } | Self::Code { .. } => {}
        }
    }

    pub(in crate::app) fn type_text(&mut self, text: &str) {
        if let Self::Passphrase(typed) = self {
            return typed.type_text(text);
        }
        if let Self::TypedBack { wrong, .. } = self {
            *wrong = None;
        }
        if let Some(field) = self.field() {
            field.insert(text);
        }
    }

    pub(in crate::app) fn edit(&mut self, key: &Key, mode: Mode) {
        if let Some(field) = self.field() {
            edit_field(field, key, mode);
        }
    }
}

/// Makes a field for the recovery code or a group of it.
pub(super) fn code_field() -> Field {
    Field::new(Base::Fixed(crate::base::Direction::LeftToRight)).limited(60)
}

impl App {
    /// Runs a command on the first start.
    pub(in crate::app) fn first_start(
        &mut self,
        mut screen: Box<FirstStart>,
        command: Command,
    ) -> Vec<Effect> {
        let mut effects = Vec::new();
        match command {
            Command::Up | Command::Down => self.move_language(&mut screen, command),
            Command::NextField => screen.next_field(),
            Command::StepBack => *screen = (*screen).before(),
            Command::Submit => {
                if let FirstStart::Language { .. } = &*screen {
                    effects = self.work_in(self.settings.counselor.clone());
                }
                *screen = Self::submit_first_start(*screen, &mut effects);
            }
            _ => {}
        }
        self.screen = super::Screen::FirstStart(screen);
        effects
    }

    fn move_language(&mut self, screen: &mut FirstStart, command: Command) {
        match screen {
            FirstStart::Language { cursor } => {
                let by = if command == Command::Up { -1 } else { 1 };
                let languages = self.library.desks().count();
                *cursor = step(Some(*cursor), by, languages).unwrap_or_default();
                self.choose_language(*cursor);
            }
            FirstStart::Passphrase(_) | FirstStart::TypedBack { .. } => screen.next_field(),
            FirstStart::Making { .. } | FirstStart::Code { .. } => {}
        }
    }

    /// Shows the screens in the language at this place of the desks.
    pub(in crate::app) fn choose_language(&mut self, at: usize) {
        let desk = self.library.desks().nth(at).map(|it| it.language.clone());
        if let Some(language) = desk {
            self.settings.client = self.other_language(&language);
            self.settings.counselor = language;
        }
    }

    /// Returns the language that a new case starts with, beside the counselor's.
    fn other_language(&self, counselor: &Language) -> Language {
        let mut others = self.library.locales.iter().map(|it| &it.language);
        let other = others.find(|it| *it != counselor);
        other.unwrap_or(counselor).clone()
    }

    pub(super) fn submit_first_start(screen: FirstStart, effects: &mut Vec<Effect>) -> FirstStart {
        match screen {
            FirstStart::Language { .. } => FirstStart::Passphrase(TypedTwice::new()),
            FirstStart::Passphrase(typed) => submit_passphrase(typed, effects),
            FirstStart::Code { code } => FirstStart::typed_back(code),
            FirstStart::TypedBack { .. } => submit_code(screen, effects),
            FirstStart::Making { .. } => screen,
        }
    }

    /// Takes in the recovery code, or why there is none.
    pub(in crate::app) fn created(&mut self, result: Result<Secret, Trouble>) {
        let super::Screen::FirstStart(screen) = &mut self.screen else {
            return;
        };
        let FirstStart::Making { passphrase } = &**screen else {
            return;
        };
        **screen = match result {
            Ok(code) => FirstStart::Code { code },
            Err(trouble) => FirstStart::Passphrase(TypedTwice::again(passphrase, trouble)),
        };
    }

    /// Takes in that the code holds: the store is in use now, or the old code useless.
    pub(in crate::app) fn confirmed(&mut self, result: Result<(), Trouble>) -> Vec<Effect> {
        let (screen, note) = match &mut self.screen {
            super::Screen::FirstStart(screen) => (screen, None),
            super::Screen::NewCode(screen) => (screen, Some(Note::good("note-code_changed"))),
            _ => return Vec::new(),
        };
        let FirstStart::TypedBack { trouble, .. } = &mut **screen else {
            return Vec::new();
        };
        if let Err(failed) = result {
            *trouble = Some(failed);
            return Vec::new();
        }
        let list = self.show_start();
        self.note = note;
        list
    }
}

fn submit_passphrase(mut typed: TypedTwice, effects: &mut Vec<Effect>) -> FirstStart {
    let Some(passphrase) = typed.submit() else {
        return FirstStart::Passphrase(typed);
    };
    effects.push(Effect::CreateStore {
        passphrase: passphrase.clone(),
    });
    FirstStart::Making { passphrase }
}

fn submit_code(mut screen: FirstStart, effects: &mut Vec<Effect>) -> FirstStart {
    let FirstStart::TypedBack {
        code,
        asked,
        fields,
        focus,
        wrong,
        ..
    } = &mut screen
    else {
        return screen;
    };
    if *focus == 0 && fields.iter().skip(1).all(Field::is_empty) {
        *focus = 1;
        return screen;
    }
    let mut typed = asked.iter().zip(&*fields);
    *wrong = typed.position(|(group, field)| !passphrase::is_group(code, *group, field.text()));
    match *wrong {
        Some(at) => *focus = at,
        None => effects.push(Effect::ConfirmCreated),
    }
    screen
}
