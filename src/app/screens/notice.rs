//! Before the first question: who asks, what is told to whom, and what may be written down.

use crate::app::case::{OpenCase, Saving, edit_field};
use crate::app::{App, Command, Effect, Key, Note, Now};
use crate::base::Language;
use crate::profile::{ConsentKind, Words};
use crate::text::{Base, Field, Mode};

/// No notice has more lines than this.
const MOST_SCROLL: usize = 1_000;

/// Notice and consent, in both languages.
#[derive(Debug)]
pub struct Notice {
    /// The client's language.
    pub language: Language,
    /// The pseudonym, once the person wants to stay anonymous.
    pub pseudonym: Option<Field>,
    /// How far the text is scrolled.
    pub scroll: usize,
}

/// What the person may agree to, in the order of the digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Agreement {
    /// The case is stored.
    Stored,
    /// The case is stored under a pseudonym.
    Anonymous,
    /// Nothing is stored; the talk is in memory only.
    NotStored,
}

impl Agreement {
    /// All three, with the digit that chooses each.
    pub const ALL: [(char, Self); 3] = [
        ('1', Self::Stored),
        ('2', Self::Anonymous),
        ('3', Self::NotStored),
    ];

    /// Returns the id of its text.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stored => "agreement-stored",
            Self::Anonymous => "agreement-anonymous",
            Self::NotStored => "agreement-not_stored",
        }
    }
}

impl App {
    /// Shows the notice for a new case.
    pub(in crate::app) fn show_notice(&mut self) {
        self.screen = super::Screen::Notice(Box::new(Notice {
            language: self.settings.client.clone(),
            pseudonym: None,
            scroll: 0,
        }));
    }

    /// Runs a command on the notice.
    pub(in crate::app) fn notice(
        &mut self,
        mut screen: Box<Notice>,
        command: Command,
        now: Now,
    ) -> Vec<Effect> {
        match command {
            Command::Close if screen.pseudonym.is_some() => screen.pseudonym = None,
            Command::Close => return self.show_start(),
            Command::TalkLanguage if screen.pseudonym.is_none() => {
                self.screen = super::Screen::Notice(screen);
                self.turn_languages();
                return Vec::new();
            }
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                let by = self.distance(command);
                screen.scroll = screen.scroll.saturating_add_signed(by).min(MOST_SCROLL);
            }
            Command::Submit => return self.submit_notice(screen, now),
            _ => {}
        }
        self.screen = super::Screen::Notice(screen);
        Vec::new()
    }

    fn submit_notice(&mut self, screen: Box<Notice>, now: Now) -> Vec<Effect> {
        let pseudonym = screen.pseudonym.as_ref().map(|it| Words::new(it.text()));
        match pseudonym {
            Some(name) if !name.is_blank() => {
                return self.agree(&screen.language, Agreement::Anonymous, Some(name), now);
            }
            Some(_) => self.note = Some(Note::plain("note-pseudonym_needed")),
            None => self.note = Some(Note::plain("note-agreement_needed")),
        }
        self.screen = super::Screen::Notice(screen);
        Vec::new()
    }

    /// Takes typed text in: an agreement's digit, the pseudonym, or a language's name.
    pub(in crate::app) fn type_on_notice(
        &mut self,
        mut screen: Box<Notice>,
        text: &str,
        now: Now,
    ) -> Vec<Effect> {
        if let Some(field) = &mut screen.pseudonym {
            field.insert(text);
        } else if let Some(agreement) = agreement(text) {
            if agreement != Agreement::Anonymous {
                return self.agree(&screen.language, agreement, None, now);
            }
            screen.pseudonym = Some(Field::new(Base::Auto).limited(60));
        } else {
            self.screen = super::Screen::Notice(screen);
            self.turn_languages();
            return self.type_on_overlay(text, now);
        }
        self.screen = super::Screen::Notice(screen);
        Vec::new()
    }

    /// Takes an editing key in.
    pub(in crate::app) fn edit_on_notice(screen: &mut Notice, key: &Key, mode: Mode) {
        if let Some(field) = &mut screen.pseudonym {
            edit_field(field, key, mode);
        }
    }

    /// Opens the new case, as far as it was agreed to.
    fn agree(
        &mut self,
        language: &Language,
        agreement: Agreement,
        pseudonym: Option<Words>,
        now: Now,
    ) -> Vec<Effect> {
        let Some(form) = self.library.forms.first().cloned() else {
            self.note = Some(Note::error(crate::app::Trouble::NoForm.what()));
            return self.show_start();
        };
        self.settings.client = language.clone();
        let (saving, consent) = match agreement {
            Agreement::Stored => (Saving::asked(), Some(ConsentKind::Stored)),
            Agreement::Anonymous => (Saving::asked(), Some(ConsentKind::Anonymous)),
            Agreement::NotStored => (Saving::in_memory(), None),
        };
        let around = self.around(now);
        let mut case = OpenCase::open(&form, (Vec::new(), None), saving, &around);
        case.begin(consent, pseudonym, &around);
        let head = case.head(now);
        self.case = Some(Box::new(case));
        self.screen = super::Screen::Interview;
        self.keep_letter(now);
        if agreement == Agreement::NotStored {
            return Vec::new();
        }
        vec![Effect::CreateCase { head }]
    }
}

/// Reads the digit of an agreement, of any script.
fn agreement(text: &str) -> Option<Agreement> {
    let mut letters = text.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else {
        return None;
    };
    let digit = crate::app::case::western_digit(letter)?;
    let found = Agreement::ALL.iter().find(|it| it.0 == digit);
    found.map(|it| it.1)
}
