//! A new recovery code: shown, typed back, and only then in place of the old one.
//!
//! Until two groups were typed back from the paper the old code holds, so that no paper is ever
//! without worth before the next one is surely right.

use crate::app::screens::{FirstStart, Screen};
use crate::app::{App, Command, Effect, Note, Trouble};
use crate::base::Secret;

impl App {
    /// Shows a new recovery code, where the list of cases still stands.
    pub(in crate::app) fn code_made(&mut self, result: Result<Secret, Trouble>) {
        if !matches!(self.screen, Screen::Start(_)) {
            return;
        }
        match result {
            Ok(code) => {
                self.screen = Screen::NewCode(Box::new(FirstStart::Code { code }));
                self.note = Some(Note::plain("note-code_new"));
            }
            Err(trouble) => self.note = Some(Note::error(trouble.what())),
        }
    }

    /// Runs a command while a new recovery code is on its way to paper.
    pub(in crate::app) fn new_code(
        &mut self,
        mut screen: Box<FirstStart>,
        command: Command,
    ) -> Vec<Effect> {
        let mut effects = Vec::new();
        match command {
            Command::Close => match *screen {
                FirstStart::Code { .. } => {
                    let list = self.show_start();
                    self.note = Some(Note::warning("note-code_kept"));
                    return list;
                }
                typed => *screen = typed.before(),
            },
            Command::Up | Command::Down | Command::NextField => screen.next_field(),
            Command::Submit => *screen = Self::submit_first_start(*screen, &mut effects),
            _ => {}
        }
        let confirmed = effects.contains(&Effect::ConfirmCreated);
        let code = screen.code().filter(|_| confirmed).cloned();
        self.screen = Screen::NewCode(screen);
        let replace = code.map(|code| Effect::ReplaceCode { code });
        replace.into_iter().collect()
    }
}
