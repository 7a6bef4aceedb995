//! The table of commands.
//!
//! Keys are only those that every terminal sends: no Alt, no `Ctrl` with C, Z, S, Q, H, I, J, M
//! or `[`, and a function key or Shift+Tab never alone. Letters are the same in all languages.

use super::places::{
    ANYWHERE, ASKED, CASE, CLOSABLE, ENDABLE, HELPED, LETTERS, LISTS, MARKED, MENUS, OUTSIDE,
    OWN_MENU, SAVED, SHOWN, SPOKEN, STEPS, SUBMITTED, UNDOABLE, VIEWS, WORK,
};
use super::{CommandSpec, Context, MenuKind};
use crate::app::Key;
use crate::text::TextKey;

/// Makes the commands and their table, so that neither is without the other.
macro_rules! commands {
    ($($(#[doc = $doc:literal])* $command:ident $name:literal
        in $contexts:expr; keys [$($key:expr),*]; menu $menu:expr; $bar:ident;)*) => {
        /// What the counselor can do.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Command {
            $($(#[doc = $doc])* $command),*
        }

        /// Every command, with its places, keys and texts.
        pub static COMMANDS: &[CommandSpec] = &[$(CommandSpec {
            command: Command::$command,
            name: $name,
            contexts: $contexts,
            keys: &[$($key),*],
            menu: $menu,
            label: TextKey::new(concat!("command-", $name)),
            in_bar: in_bar!($bar),
        }),*];
    };
}

macro_rules! in_bar {
    (bar) => {
        true
    };
    (hidden) => {
        false
    };
}

use Context as C;

const PROGRAM: MenuKind = MenuKind::Program;
const QUESTION: MenuKind = MenuKind::Question;

commands! {
    /// Gives what was entered as the answer and goes on.
    Answer "answer" in STEPS; keys [Key::Enter]; menu None; bar;
    /// Takes what is chosen or written.
    Submit "submit" in SUBMITTED; keys [Key::Enter]; menu None; bar;
    /// Says yes.
    Yes "yes" in &[C::Confirm]; keys [Key::Char('j'), Key::Char('y'), Key::Char('1'), Key::Char('e'), Key::Char('т'), Key::Char('ن')]; menu None; bar;
    /// Says no.
    No "no" in &[C::Confirm]; keys [Key::Char('n'), Key::Char('2'), Key::Escape, Key::Char('h'), Key::Char('н'), Key::Char('ل')]; menu None; bar;
    /// Goes on without an answer.
    Next "next" in ASKED; keys [Key::Tab, Key::Ctrl('n')]; menu None; bar;
    /// Goes to the step before.
    Back "back" in STEPS; keys [Key::Ctrl('p'), Key::BackTab]; menu None; bar;
    /// Goes to the next field, or to the other way in.
    NextField "next_field" in &[C::FirstStart, C::Unlock, C::NewPassphrase, C::NewCode, C::Languages]; keys [Key::Tab]; menu None; bar;
    /// Chooses the language of the talk before it begins.
    TalkLanguage "talk_language" in &[C::Notice]; keys [Key::Tab]; menu None; bar;
    /// Goes a step back on the first start: from the groups typed back to the code.
    StepBack "step_back" in &[C::FirstStart]; keys [Key::Escape, Key::Ctrl('p')]; menu None; hidden;
    /// Starts a new case.
    NewCase "new_case" in &[C::Start]; keys [Key::Ctrl('n')]; menu Some((PROGRAM, 'n')); bar;
    /// Makes a new recovery code, which takes the place of the old one once it is typed back.
    NewCode "new_code" in &[C::Start]; keys [Key::Ctrl('r')]; menu Some((PROGRAM, 'c')); hidden;
    /// Puts a letter on the table, with or without a case.
    Letter "letter" in ANYWHERE; keys []; menu Some((PROGRAM, 'i')); hidden;
    /// Puts a letter on the table where no case is open.
    LetterHere "letter_here" in &[C::Start]; keys [Key::Ctrl('e')]; menu None; bar;
    /// Searches the offers of the place, with or without a case.
    Directory "directory" in &[C::Start, C::End, C::Overview, C::OpenPoints, C::Plan]; keys [Key::Ctrl('d')]; menu Some((PROGRAM, 'd')); hidden;
    /// Shows all that is known of an offer, or the list again.
    Offer "offer" in &[C::Directory]; keys [Key::Enter]; menu None; bar;
    /// Notes what the person says about an offer.
    Wish "wish" in &[C::Directory]; keys [Key::Ctrl('w')]; menu Some((PROGRAM, 'w')); bar;
    /// Goes up.
    Up "up" in LISTS; keys [Key::Up]; menu None; hidden;
    /// Goes down.
    Down "down" in LISTS; keys [Key::Down]; menu None; hidden;
    /// Goes up by a page.
    PageUp "page_up" in LISTS; keys [Key::PageUp]; menu None; hidden;
    /// Goes down by a page.
    PageDown "page_down" in LISTS; keys [Key::PageDown]; menu None; hidden;
    /// Closes what is open and goes back.
    Close "close" in CLOSABLE; keys [Key::Escape, Key::Ctrl('p')]; menu None; bar;
    /// Shows all that can be done with the question.
    QuestionMenu "question_menu" in OWN_MENU; keys [Key::Ctrl('k')]; menu None; bar;
    /// Shows all that can be done where nothing is typed, on one key.
    MenuLetter "menu_letter" in MARKED; keys [Key::Char('m')]; menu None; bar;
    /// Notes that the person does not know.
    Unknown "unknown" in &[C::Interview]; keys [Key::Ctrl('w')]; menu Some((QUESTION, 'w')); bar;
    /// Notes that the person does not want to say.
    Declined "declined" in &[C::Interview]; keys [Key::Ctrl('d')]; menu Some((QUESTION, 'd')); bar;
    /// Notes that it is to be clarified later.
    Later "later" in &[C::Interview]; keys [Key::Ctrl('a')]; menu Some((QUESTION, 'a')); bar;
    /// Notes that the question does not fit; of a roster, that there is nobody.
    NotApplicable "not_applicable" in ASKED; keys [Key::Ctrl('x')]; menu Some((QUESTION, 'x')); bar;
    /// Shows the plan.
    Plan "plan" in &[C::Interview, C::Rows, C::End, C::Overview, C::OpenPoints]; keys [Key::Ctrl('f')]; menu Some((PROGRAM, 'h')); bar;
    /// Takes the last change back.
    Undo "undo" in UNDOABLE; keys [Key::Ctrl('u')]; menu Some((PROGRAM, 'u')); hidden;
    /// Makes the change again that was taken back last.
    Redo "redo" in UNDOABLE; keys [Key::Ctrl('r')]; menu Some((PROGRAM, 'r')); hidden;
    /// Puts the other language first.
    SwapLanguages "swap_languages" in ASKED; keys [Key::Ctrl('t')]; menu Some((PROGRAM, 't')); bar;
    /// Chooses the language of the talk, of the papers or of the screens.
    Languages "languages" in SPOKEN; keys [Key::Function(2)]; menu Some((PROGRAM, 'z')); hidden;
    /// Reads aloud what the client looks at, in her language.
    ReadAloud "read_aloud" in &[C::Notice, C::Interview, C::ClientView]; keys [Key::Function(4)]; menu Some((PROGRAM, 'k')); hidden;
    /// Shows the client this question alone.
    ClientView "client_view" in &[C::Notice, C::Interview, C::Rows, C::End, C::Plan, C::ClientView]; keys [Key::Ctrl('e')]; menu Some((PROGRAM, 'e')); hidden;
    /// Shows the next appointment as a code for the person's telephone.
    Appointment "appointment" in &[C::Plan, C::ClientView, C::Appointment]; keys [Key::Char('q')]; menu Some((PROGRAM, 'q')); hidden;
    /// Makes the screen blank.
    Blank "blank" in SHOWN; keys [Key::Ctrl('b')]; menu Some((PROGRAM, 'b')); hidden;
    /// Shows samples of every language, so that a person says what reads right, and the colours.
    Display "display" in ANYWHERE; keys []; menu Some((PROGRAM, 'm')); hidden;
    /// Chooses the line marked, or takes it back.
    Turn "turn" in &[C::Display]; keys [Key::Enter, Key::Char(' ')]; menu None; bar;
    /// Shows everything that can be done.
    Menu "menu" in MENUS; keys [Key::Ctrl('o')]; menu None; bar;
    /// Shows or hides the deadlines beside the question; never on the client's side.
    Deadlines "deadlines" in STEPS; keys [Key::Ctrl('y')]; menu Some((PROGRAM, 'f')); hidden;
    /// Shows the sections and how far they are.
    Overview "overview" in &[C::Interview, C::Rows, C::End, C::OpenPoints, C::Plan]; keys []; menu Some((PROGRAM, 'o')); hidden;
    /// Shows what is missing or doubtful.
    OpenPoints "open_points" in &[C::Interview, C::Rows, C::End, C::Overview, C::Plan]; keys []; menu Some((PROGRAM, 'p')); hidden;
    /// Shows what a newer version of the form makes of the answers; only where there is one.
    Migration "migration" in WORK; keys []; menu Some((PROGRAM, 'y')); hidden;
    /// Tries again to save.
    SaveAgain "save_again" in SAVED; keys []; menu Some((PROGRAM, 'a')); hidden;
    /// Closes the case and goes to the list of cases.
    CloseCase "close_case" in CASE; keys []; menu Some((PROGRAM, 's')); hidden;
    /// Shows the help of the question.
    QuestionHelp "question_help" in &[C::Interview]; keys []; menu Some((QUESTION, 'h')); hidden;
    /// Writes a remark beside the question.
    Remark "remark" in &[C::Interview]; keys []; menu Some((QUESTION, 'b')); hidden;
    /// Says where the answer comes from.
    Source "source" in &[C::Interview]; keys []; menu Some((QUESTION, 'q')); hidden;
    /// Takes the answer back, with a reason.
    Clear "clear" in &[C::Interview]; keys []; menu Some((QUESTION, 'c')); hidden;
    /// Lets an answer stand against a warning, with a reason.
    Override "override" in &[C::Interview]; keys []; menu Some((QUESTION, 'o')); hidden;
    /// Skips the section, or takes it up again.
    SkipSection "skip_section" in &[C::Interview, C::Rows, C::Overview]; keys []; menu Some((QUESTION, 's')); hidden;
    /// Takes the chosen row out.
    RemoveRow "remove_row" in &[C::Rows]; keys []; menu Some((QUESTION, 'e')); hidden;
    /// Opens or closes the details of a measure.
    Details "details" in &[C::Plan]; keys [Key::Enter]; menu None; bar;
    /// Says why a measure is in the plan.
    Why "why" in &[C::Plan]; keys [Key::Char('w')]; menu Some((QUESTION, 'w')); bar;
    /// Shows all that there is to tell about what is marked.
    Told "told" in VIEWS; keys [Key::Char('w')]; menu Some((QUESTION, 'w')); bar;
    /// Agrees to a measure.
    Accept "accept" in &[C::Plan, C::Changes]; keys [Key::Char('a')]; menu Some((QUESTION, 'a')); bar;
    /// Keeps what was agreed, though something else or nothing is proposed now.
    Keep "keep" in &[C::Changes]; keys [Key::Char('b')]; menu Some((QUESTION, 'b')); bar;
    /// Chooses a settled plan, and compares it with a second one.
    Compare "compare" in &[C::Revisions]; keys [Key::Char('c')]; menu Some((QUESTION, 'c')); bar;
    /// Notes that a settled plan was signed or handed over since.
    Mark "mark" in &[C::Revisions, C::Revision]; keys [Key::Char('v')]; menu Some((QUESTION, 'v')); bar;
    /// Rejects a measure, with a reason.
    Reject "reject" in &[C::Plan]; keys [Key::Char('r')]; menu Some((QUESTION, 'r')); bar;
    /// Changes a part of a measure: words, day, priority, people, the person's wish, the goal.
    Edit "edit" in &[C::Plan]; keys [Key::Char('e')]; menu Some((QUESTION, 'e')); bar;
    /// Shows the offers for a measure, so that the person says what she wants.
    Offers "offers" in &[C::Plan]; keys [Key::Char('o')]; menu Some((QUESTION, 'o')); hidden;
    /// Adds a measure, a goal, a need or a strength.
    New "new" in &[C::Plan]; keys [Key::Char('n')]; menu Some((QUESTION, 'n')); bar;
    /// Marks a measure as done, with what it has brought.
    Done "done" in &[C::Plan]; keys [Key::Char('d')]; menu Some((QUESTION, 'd')); bar;
    /// Settles the plan as it stands, and keeps it for good.
    Settle "settle" in &[C::Plan, C::Changes]; keys [Key::Char('s')]; menu Some((QUESTION, 's')); bar;
    /// Shows what changed since the plan was settled.
    Changes "changes" in &[C::Plan]; keys [Key::Char('c')]; menu Some((QUESTION, 'c')); hidden;
    /// Shows the way from arrival to citizenship.
    Path "path" in &[C::Plan]; keys [Key::Char('p')]; menu Some((QUESTION, 'p')); hidden;
    /// Shows what happened before.
    Timeline "timeline" in &[C::Plan]; keys [Key::Char('t')]; menu Some((QUESTION, 't')); hidden;
    /// Shows the settled plans.
    Revisions "revisions" in &[C::Plan]; keys [Key::Char('h')]; menu Some((QUESTION, 'h')); hidden;
    /// Makes a measure a proposal again.
    Reopen "reopen" in &[C::Plan]; keys [Key::Char('u')]; menu Some((QUESTION, 'u')); hidden;
    /// Shows what the plan lacks, and remedies it.
    Remarks "remarks" in &[C::Plan]; keys [Key::Char('v')]; menu Some((QUESTION, 'v')); hidden;
    /// Asks a rule why it proposes nothing.
    WhyNot "why_not" in &[C::Plan]; keys [Key::Char('y')]; menu Some((QUESTION, 'y')); hidden;
    /// Groups the plan: as it was put, by priority, by area of life.
    Group "group" in &[C::Plan]; keys [Key::Char('g')]; menu Some((QUESTION, 'g')); hidden;
    /// Moves a measure up.
    MoveUp "move_up" in &[C::Plan]; keys [Key::Char('+')]; menu Some((QUESTION, '+')); hidden;
    /// Moves a measure down.
    MoveDown "move_down" in &[C::Plan]; keys [Key::Char('-')]; menu Some((QUESTION, '-')); hidden;
    /// Writes the plan or the client's copy to a file.
    Export "export" in &[C::Plan]; keys [Key::Char('x')]; menu Some((PROGRAM, 'x')); bar;
    /// Agrees to all measures that still are proposals.
    AcceptAll "accept_all" in &[C::Plan]; keys [Key::Char('A')]; menu Some((QUESTION, 'l')); bar;
    /// Tries again what did not work.
    Retry "retry" in &[C::Leaving, C::Failed]; keys [Key::Char('r'), Key::Enter]; menu None; bar;
    /// Goes back to the answers that are not saved yet.
    Return "return" in &[C::Leaving]; keys [Key::Escape]; menu None; bar;
    /// Forgets the key and locks the screen.
    Lock "lock" in SHOWN; keys [Key::Ctrl('l')]; menu Some((PROGRAM, 'l')); hidden;
    /// Explains this screen and its keys.
    Help "help" in HELPED; keys [Key::Ctrl('g'), Key::Function(1)]; menu Some((PROGRAM, 'g')); bar;
    /// Explains the screen where nothing is typed.
    HelpLetter "help_letter" in LETTERS; keys [Key::Char('?')]; menu None; hidden;
    /// Ends the program.
    Quit "quit" in ENDABLE; keys []; menu Some((PROGRAM, 'v')); hidden;
    /// Ends the program from where no case is open.
    QuitHere "quit_here" in OUTSIDE; keys [Key::Ctrl('x')]; menu None; bar;
    /// Shows the samples where there is no menu yet.
    DisplayHere "display_here" in &[C::FirstStart, C::Unlock]; keys [Key::Ctrl('a')]; menu None; bar;
}
