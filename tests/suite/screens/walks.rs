//! Pictures of every screen at three sizes, under `snapshots/`: in German and Arabic, in Arabic and
//! Tigrinya, and in two languages that nobody speaks.
//!
//! After a change of texts or views draw them anew with
//! `INSTA_UPDATE=always cargo test --test suite screens::walks`, and look at what changed.

use lotse::app::{Msg, StoreFound, Trouble};
use lotse::base::Language;
use lotse::interview::Position;

use super::desk::{CODE, Desk, GERMAN, LOOK, PASSPHRASE, UNCONFIRMED, picture, speak};
use super::pseudo::{LONG, MIRRORED};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 24)];

/// The languages of the counselor and of the client, with what stands before the pictures' names.
const LANGUAGES: [((&str, &str), &str); 3] = [
    (GERMAN, ""),
    (("ar", "ti"), "ar_ti_"),
    ((LONG, MIRRORED), "pseudo_"),
];

/// Takes a picture's name, what sets a desk up, and the keys to what is pictured.
pub(super) type Check<'c> = &'c dyn Fn(&str, &dyn Fn() -> Desk, &str);

/// Every walk, for laws that hold on every screen.
pub(super) const WALKS: [fn(Check<'_>); 14] = [
    first_start,
    samples,
    lock,
    cases,
    notice,
    interview,
    roster,
    question,
    around,
    work,
    failing,
    letter,
    offers,
    beside,
];

/// Walks in every pair of languages.
fn everywhere(walk: fn(Check<'_>)) {
    for (languages, prefix) in LANGUAGES {
        speak(languages);
        walk(&|name, desk, keys| check(&format!("{prefix}{name}"), desk, keys));
    }
    speak(GERMAN);
}

/// Compares the screen after these keys with its pictures.
fn check(name: &str, desk: &dyn Fn() -> Desk, keys: &str) {
    let mut desk = desk();
    desk.press(keys);
    let pictures = SIZES.map(|(width, height)| {
        desk.tell(Msg::Resize(width, height));
        let picture = picture(&desk.app, LOOK, (width, height));
        format!("{width} x {height}\n{picture}\n")
    });
    // The pictures must not change with every rule: its sum stands for all of them.
    let rules = desk.app.case().map(|it| it.rules().version().to_string());
    let rules = rules.unwrap_or_else(|| "-".repeat(16));
    let pictures = pictures.map(|it| it.replace(&rules, &"0".repeat(16)));
    let settings = insta::Settings::clone_current();
    settings.bind(|| insta::assert_snapshot!(name, pictures.join("\n")));
}

#[test]
fn the_first_start() {
    everywhere(first_start);
}

fn first_start(check: Check<'_>) {
    let missing = || Desk::over(StoreFound::Missing).awake();
    check("waking", &|| Desk::over(StoreFound::Missing), "");
    check("first_start_language", &|| missing(), "");
    check("first_start_language_arabic", &|| missing(), "<down>");
    check("first_start_passphrase", &|| missing(), "<enter>");
    check(
        "first_start_passphrase_short",
        &|| missing(),
        "<enter> kurz <enter>",
    );
    let made = format!("<enter> {PASSPHRASE} <enter> {PASSPHRASE} <enter>");
    check("first_start_code", &|| missing(), &made);
    check(
        "first_start_typed_back",
        &|| missing(),
        &format!("{made} <enter> XX <enter> YY <enter>"),
    );
}

#[test]
fn the_samples_of_every_language() {
    everywhere(samples);
}

fn samples(check: Check<'_>) {
    let missing = || Desk::over(StoreFound::Missing).awake();
    check("display_first_start", &|| missing(), "<^a>");
    check("display", &|| Desk::open(), "<^o> m");
    let without_arabic = "<^o> m <down> <down> <down> <enter> <esc>";
    check("display_unreadable", &|| Desk::new_case(), without_arabic);
    check(
        "display_unreadable_list",
        &|| Desk::new_case(),
        &format!("{without_arabic} <^o> m"),
    );
}

#[test]
fn the_lock() {
    everywhere(lock);
}

fn lock(check: Check<'_>) {
    let locked = || Desk::over(StoreFound::Locked).awake();
    check("unlock", &locked, "");
    check("unlock_wrong", &locked, "falsch <enter> falsch <enter>");
    check("unlock_code", &locked, "<tab>");
    let by_code = format!("<tab> {CODE} <enter>");
    check("new_passphrase", &locked, &by_code);
    let different = format!("{by_code} {PASSPHRASE} <enter> falsch <enter>");
    check("new_passphrase_different", &locked, &different);
    let changed = format!("{by_code} {PASSPHRASE} <enter> {PASSPHRASE} <enter>");
    check("new_passphrase_changed", &locked, &changed);
    let unconfirmed = format!("{UNCONFIRMED} <enter>");
    check("start_code_unconfirmed", &locked, &unconfirmed);
    check("new_code", &|| Desk::open(), "<^r>");
    check("new_code_typed_back", &|| Desk::open(), "<^r> <enter>");
    check(
        "new_code_kept",
        &|| Desk::open(),
        "<^r> <enter> <esc> <esc>",
    );
    check("locked", &|| Desk::rima(), "<^l>");
    check(
        "failed",
        &|| Desk::over(StoreFound::Failed(Trouble::Busy)).awake(),
        "",
    );
}

#[test]
fn the_list_of_cases() {
    everywhere(cases);
}

fn cases(check: Check<'_>) {
    check("start", &|| Desk::open(), "");
    check("start_search", &|| Desk::open(), "m a");
    check("start_nothing_found", &|| Desk::open(), "q q q");
    check(
        "start_empty",
        &|| Desk::over(StoreFound::Open).without_cases().awake(),
        "",
    );
    let training = || Desk::with(StoreFound::Open, |it| it.training = true).awake();
    check("start_training", &training, "");
    check("menu", &|| Desk::open(), "<^o>");
}

#[test]
fn notice_and_consent() {
    everywhere(notice);
}

fn notice(check: Check<'_>) {
    check("notice", &|| Desk::open(), "<^n>");
    check(
        "notice_scrolled",
        &|| Desk::open(),
        "<^n> <pagedown> <pagedown>",
    );
    check("notice_pseudonym", &|| Desk::open(), "<^n> 2");
    check("notice_client", &|| Desk::open(), "<^n> <^e>");
    check("notice_languages", &|| Desk::open(), "<^n> <tab>");
    check("notice_languages_typed", &|| Desk::open(), "<^n> syr");
    check("languages_none", &|| Desk::open(), "<^n> qqq");
}

const HOUSEHOLD: &str = "household";

/// Questions of different kinds.
const ROOF: &str = "emergency.roof";
const NATIONALITY: &str = "person.nationality";
const VALID_UNTIL: &str = "residence.valid_until";
const BENEFITS: &str = "livelihood.benefits";
const READS: &str = "language.reads";

/// A desk on which this question lies.
fn at(mut desk: Desk, question: &str) -> Desk {
    let here = |desk: &Desk| {
        let case = desk.app.case().unwrap();
        let at = case.interview().position().at(case.form());
        at.is_some_and(|it| it.question.as_str() == question)
    };
    let ways = std::iter::repeat_n("<^p>", 400).chain(std::iter::repeat_n("<tab>", 400));
    for key in ways {
        if here(&desk) {
            break;
        }
        desk.press(key);
    }
    assert!(here(&desk), "{question} is not asked");
    desk
}

/// The keys to the first question of a section, or to the first open one.
fn to(section: &str) -> String {
    let desk = Desk::open();
    let form = &desk.app.library().forms[0].form;
    let sections = form.sections().iter();
    let places: Vec<&str> = sections.map(|it| it.id.as_str()).collect();
    let place = places.iter().position(|it| *it == section).unwrap();
    format!(
        "<^o> o {} {} <enter> ",
        "<up> ".repeat(places.len()),
        "<down> ".repeat(place)
    )
}

#[test]
fn the_interview() {
    everywhere(interview);
}

fn interview(check: Check<'_>) {
    check("own_words", &|| Desk::new_case(), "");
    let typed = "Meine <space> Karte <space> endet <space> bald. <space> ";
    check("own_words_typed", &|| Desk::new_case(), &typed.repeat(5));
    check("counselor_only", &|| Desk::new_case(), "<tab> <tab>");
    check("yes_no", &|| at(Desk::new_case(), ROOF), "");
    check("date", &|| at(Desk::rima(), VALID_UNTIL), "");
    check(
        "residence_titles",
        &|| at(Desk::rima(), VALID_UNTIL),
        "<tab>",
    );
    check(
        "residence_titles_found",
        &|| at(Desk::rima(), VALID_UNTIL),
        "<tab> sub",
    );
    check("several", &|| at(Desk::rima(), BENEFITS), "<down>");
    check("countries", &|| at(Desk::new_case(), NATIONALITY), "syr");
    check("swapped", &|| at(Desk::rima(), VALID_UNTIL), "<^t>");
    check("deadlines", &|| at(Desk::rima(), VALID_UNTIL), "<^y>");
    check("question_help", &|| at(Desk::rima(), VALID_UNTIL), "<^k> h");
    check("migration", &|| Desk::older(), "r i m a <enter>");
    let menu = "r i m a <enter> <esc> <^o>";
    check("migration_menu", &|| Desk::older(), menu);
}

#[test]
fn a_counselor_whose_language_runs_from_right_to_left() {
    let arabic = || {
        let change = |it: &mut lotse::app::Settings| {
            it.counselor = Language::new("ar");
            it.client = Language::new("de");
        };
        let mut desk = Desk::with(StoreFound::Open, change).awake();
        desk.press("Rima <enter>");
        desk
    };
    check("arabic_question", &|| at(arabic(), VALID_UNTIL), "<tab>");
    check("arabic_plan", &|| arabic(), "<^f>");
    check("arabic_menu", &|| arabic(), "<^o>");
}

#[test]
fn rosters() {
    everywhere(roster);
}

fn roster(check: Check<'_>) {
    check("roster_empty", &|| Desk::new_case(), &to(HOUSEHOLD));
    let lea = to(HOUSEHOLD) + "Lea <enter> 2 2024 <enter> ";
    check("roster_row", &|| Desk::new_case(), &lea);
    check("roster_rows", &|| Desk::new_case(), &(lea + "<tab>"));
}

#[test]
fn beside_the_question() {
    everywhere(question);
}

fn question(check: Check<'_>) {
    check("foresight", &|| at(Desk::rima(), VALID_UNTIL), "<^w>");
    check("non_answer", &|| at(Desk::rima(), READS), "<^w> <^p>");
    check(
        "typed_wrong",
        &|| at(Desk::rima(), VALID_UNTIL),
        "31.02.2026 <enter>",
    );
    check(
        "check_failed",
        &|| at(Desk::rima(), VALID_UNTIL),
        "01.01.2010 <enter> j",
    );
    check(
        "check_passed_by",
        &|| at(Desk::rima(), VALID_UNTIL),
        "01.01.2010 <enter> j <tab> <^p>",
    );
    check("question_menu", &|| at(Desk::rima(), VALID_UNTIL), "<^k>");
    check(
        "remark",
        &|| at(Desk::rima(), VALID_UNTIL),
        "<^k> b Karte <space> gesehen",
    );
    check(
        "remarked",
        &|| at(Desk::rima(), VALID_UNTIL),
        "<^k> b Karte <enter>",
    );
    check("clear", &|| at(Desk::rima(), VALID_UNTIL), "<^k> c");
    check("source", &|| at(Desk::rima(), VALID_UNTIL), "<^k> q");
    check("help", &|| at(Desk::rima(), VALID_UNTIL), "<^g>");
    check("client_view", &|| at(Desk::rima(), ROOF), "<tab> <^e>");
    check(
        "client_view_date",
        &|| at(Desk::rima(), VALID_UNTIL),
        "<^e>",
    );
    check(
        "client_view_neutral",
        &|| Desk::new_case(),
        "<tab> <tab> <^e>",
    );
    check("blank", &|| Desk::rima(), "<^b>");
    check("anonymous", &|| Desk::open(), "<^n> 2 Mond <enter>");
    check("not_stored", &|| Desk::open(), "<^n> 3");
}

#[test]
fn around_the_interview() {
    everywhere(around);
}

fn around(check: Check<'_>) {
    check("overview", &|| Desk::rima(), "<^o> o");
    check("open_points", &|| Desk::rima(), "<^o> p");
    check("open_points_new", &|| Desk::new_case(), "<^o> p <down>");
    check("plan", &|| Desk::rima(), "<^f>");
    check("plan_list", &|| Desk::rima(), "<^f> <enter> <down> <down>");
    check(
        "plan_decided",
        &|| Desk::rima(),
        "<^f> a d 1 <enter> <down>",
    );
    check("plan_accept_all", &|| Desk::rima(), "<^f> a A");
    check("plan_accepted", &|| Desk::rima(), "<^f> A j");
    check("plan_empty", &|| Desk::new_case(), "<^f>");
    check("why", &|| Desk::rima(), "<^f> w");
    check("reject", &|| Desk::rima(), "<^f> <down> r");
    check("export", &|| Desk::rima(), "<^f> x");
    check("export_safe", &|| Desk::rima(), "<^f> x 2 <enter>");
    // With PDF the list is a line longer.
    if cfg!(not(feature = "pdf")) {
        check("export_format", &|| Desk::rima(), "<^f> x 1");
    }
    check("export_nobody", &|| Desk::rima(), "<^f> x 4");
    check("export_letter", &|| Desk::rima(), "<^f> x 6");
    check("export_instead", &|| Desk::rima(), "<^f> x 2 <enter> n");
    check("appointment", &|| Desk::rima(), "<^f> q");
    check("client_steps", &|| Desk::rima(), "<^f> <^e>");
}

#[test]
fn the_plan_is_worked_on() {
    everywhere(work);
}

fn work(check: Check<'_>) {
    check("plan_part", &|| Desk::rima(), "<^f> e");
    check("plan_goal", &|| Desk::rima(), "<^f> e 8");
    check("plan_day", &|| Desk::rima(), "<^f> e 2 24.12. <enter> e 2");
    check("plan_lead", &|| Desk::rima(), "<^f> e 4 jug");
    check("plan_new", &|| Desk::rima(), "<^f> n");
    check(
        "plan_own_need",
        &|| Desk::rima(),
        "<^f> n 3 <enter> 1 1 Ein <space> Garten <enter>",
    );
    check("plan_remarks", &|| Desk::rima(), &format!("{OWN_NEED} v"));
    check("plan_own", &|| Desk::rima(), OWN_NEED);
    check("plan_domains", &|| Desk::rima(), "<^f> g g <enter>");
    check("plan_why_not", &|| Desk::rima(), "<^f> y kinder");
    check("plan_explained", &|| Desk::rima(), "<^f> y <enter>");
    check("plan_reached", &|| Desk::rima(), "<^f> d 2");
    check("plan_menu", &|| Desk::rima(), "<^f> m");
    check(
        "plan_why_end",
        &|| Desk::rima(),
        &format!("<^f> w {}", "<down> ".repeat(60)),
    );
}

/// A need that the person named, without a goal, with a measure that nobody leads.
const OWN_NEED: &str = "<^f> n 3 <enter> 1 1 Ein <space> Garten <enter> <esc> \
    Verein <space> fragen <enter> <esc> <esc> <esc>";

#[test]
fn saving_that_fails() {
    everywhere(failing);
}

fn failing(check: Check<'_>) {
    let silent = || {
        let mut desk = Desk::new_case();
        desk.silence();
        desk.press("a b <enter>");
        desk
    };
    check("saving", &silent, "");
    let failed = || {
        let mut desk = silent();
        desk.tell(Msg::Saved(lotse::app::Revision(2), Err(Trouble::Full)));
        desk.press("<^o> s");
        desk
    };
    check("leaving_failed", &failed, "");
}

#[test]
fn a_letter_on_the_table() {
    everywhere(letter);
}

fn letter(check: Check<'_>) {
    check("letter_kind", &|| Desk::open(), "<^e>");
    check("letter_date", &|| Desk::open(), "<^e> a");
    check("letter_way", &|| Desk::open(), "<^e> a e");
    check("letter_instruction", &|| Desk::open(), "<^e> a e a");
    check("letter_result", &|| Desk::open(), "<^e> a e a a");
    check("letter_result_bamf", &|| Desk::open(), "<^e> m b b");
    check("letter_appointment_in_case", &|| Desk::rima(), "<^o> i i j");
}

#[test]
fn the_offers() {
    everywhere(offers);
}

fn offers(check: Check<'_>) {
    check("directory", &|| Desk::open(), "<^d>");
    check(
        "directory_search",
        &|| Desk::open(),
        "<^d> arabisch <space> beratung",
    );
    check("directory_nothing", &|| Desk::open(), "<^d> qqq");
    check("directory_whole", &|| Desk::open(), "<^d> sprach <enter>");
    check("directory_case", &|| Desk::rima(), "<^f> <^d>");
    check("directory_wish", &|| Desk::rima(), "<^f> <^d> <^w> 1");
    check(
        "plan_offers",
        &|| Desk::rima(),
        "<^f> <down> <down> <down> <down> o",
    );
}

/// Settles the plan.
const SETTLED: &str = "<^f> a a <up> s 1";

#[test]
fn beside_the_plan() {
    everywhere(beside);
}

fn beside(check: Check<'_>) {
    check("plan_settle", &|| Desk::rima(), "<^f> s");
    check("plan_settled", &|| Desk::rima(), SETTLED);
    check("plan_undecided", &|| changed(), "j <^f> s");
    check(
        "revision_marked",
        &|| Desk::rima(),
        "<^f> a a <up> s 4 h v 1 <enter> v",
    );
    check("changes_none", &|| Desk::rima(), "<^f> c");
    check("changes", &|| Desk::rima(), &format!("{SETTLED} c"));
    check("changes_foreseen", &|| changed(), "");
    check("changes_in_plan", &|| changed(), "j <^f>");
    check("changes_dropped", &|| changed(), "j <^f> c");
    check("changes_kept", &|| changed(), "j <^f> c b");
    check("path", &|| Desk::rima(), "<^f> p");
    check("path_next", &|| Desk::rima(), "<^f> p <down>");
    check("path_told", &|| Desk::rima(), "<^f> p <down> w");
    check("timeline", &|| Desk::rima(), "<^f> t");
    check(
        "revisions",
        &|| Desk::rima(),
        &format!("{SETTLED} d 1 <enter> s 4 h"),
    );
    check(
        "revision",
        &|| Desk::rima(),
        &format!("{SETTLED} h <enter>"),
    );
    check(
        "revisions_compared",
        &|| Desk::rima(),
        &format!("{SETTLED} r N <enter> s 4 h c <down> c"),
    );
}

/// The plan is settled; then the day on which the title ends is not known any more.
fn changed() -> Desk {
    let mut desk = Desk::rima();
    desk.press(&format!("{SETTLED} <esc>"));
    let there = |desk: &Desk| {
        let case = desk.app.case().unwrap();
        let slot = case.form().find("residence.valid_until").unwrap();
        case.interview().position() == Position::Question(slot, None)
    };
    for key in ["<^p>", "<^n>"] {
        for _ in 0..300 {
            if there(&desk) {
                desk.press("<^w>");
                return desk;
            }
            desk.press(key);
        }
    }
    unreachable!("the question is not on the way")
}
