//! Answers, non-answers, rosters, changes with foresight, undo.

use super::desk::Desk;
use lotse::app::{Confirm, Context, Entry, Overlay};
use lotse::base::NonAnswer;
use lotse::interview::Reason;
use lotse::profile::{Given, Source};

fn given(desk: &Desk, question: &str) -> Option<Given> {
    let case = desk.app.case().unwrap();
    let slot = case.form().find(question).unwrap();
    let cell = case.interview().profile().cell(slot, None);
    cell.map(|it| it.given.clone())
}

#[test]
fn the_four_non_answers_have_a_key_and_a_letter_each() {
    let ways = [
        ("<C-w>", "<C-k>w", NonAnswer::Unknown),
        ("<C-d>", "<C-k>d", NonAnswer::Declined),
        ("<C-a>", "<C-k>a", NonAnswer::Later),
        ("<C-x>", "<C-k>x", NonAnswer::NotApplicable),
    ];
    for (key, letters, why) in ways {
        for keys in [key, letters] {
            let mut desk = Desk::in_case();
            desk.keys(keys);
            assert_eq!(
                given(&desk, "frame.own_words"),
                Some(Given::Withheld(why)),
                "{keys}"
            );
            assert_eq!(desk.at(), "person.name");
        }
    }
}

#[test]
fn enter_without_an_answer_says_how_to_go_on() {
    let mut desk = Desk::in_case();
    for step in [
        "frame.own_words",
        "emergency.roof",
        "letter.deadline",
        "livelihood.benefits",
    ] {
        desk.go_to(step).keys("<Enter>");
        assert_eq!(
            (desk.at().as_str(), desk.note().as_str()),
            (step, "note-nothing_entered")
        );
    }
}

#[test]
fn what_is_no_date_stays_in_the_field() {
    let mut desk = Desk::in_case();
    desk.go_to("residence.valid_until")
        .keys("31.02.2026<Enter>");
    assert_eq!(desk.note(), "typed-date");
    let Entry::Line(line) = desk.app.case().unwrap().desk().entry() else {
        panic!("no line");
    };
    assert_eq!(line.field.text(), "31.02.2026");
    assert!(line.fault.is_some());
    desk.keys("<Backspace>7<C-p><C-n>");
    let Entry::Line(line) = desk.app.case().unwrap().desk().entry() else {
        panic!("no line");
    };
    assert_eq!(
        line.field.text(),
        "31.02.2027",
        "kept while another question was looked at"
    );
}

#[test]
fn a_doubtful_answer_counts_is_told_and_becomes_an_open_point() {
    let mut desk = Desk::in_case();
    desk.go_to("residence.valid_until")
        .keys("29.12.2016<Enter>");
    assert_eq!(desk.note(), "q-residence-valid_until.check-long_ago");
    assert_eq!(desk.at(), "residence.valid_until");
    assert!(desk.held("residence.valid_until"));
    let failed = |desk: &Desk| {
        let points = desk.app.case().unwrap().interview().open_points();
        points
            .iter()
            .filter(|it| matches!(it.reason, Reason::Failed(..)))
            .count()
    };
    assert_eq!(failed(&desk), 1);
    desk.keys("<Enter>");
    assert_ne!(desk.at(), "residence.valid_until");
    desk.keys("<C-p><C-k>o<Enter>");
    assert_eq!(desk.note(), "note-reason_needed");
    desk.keys("alte Karte gesehen<Enter>");
    assert_eq!(failed(&desk), 0);
}

#[test]
fn a_change_with_consequences_is_asked_about() {
    let mut desk = Desk::in_case();
    desk.go_to("residence.valid_until")
        .keys("29.12.2026<Enter>");
    desk.go_to("residence.renewal_filed").keys("n");
    let measures = desk.app.case().unwrap().draft().measures.len();
    desk.keys("<C-p><C-p><C-p>");
    desk.go_to("residence.valid_until").keys("<C-w>");
    let Some(Overlay::Confirm(Confirm::Change(foreseen))) = desk.app.overlays().last() else {
        panic!("not asked");
    };
    assert!(!foreseen.lost.is_empty() || !foreseen.dropped.is_empty());
    assert_eq!(desk.app.case().unwrap().draft().measures.len(), measures);
    desk.keys("n");
    assert!(matches!(
        given(&desk, "residence.valid_until"),
        Some(Given::Value(_))
    ));
    desk.keys("<C-w>j");
    assert!(matches!(
        given(&desk, "residence.valid_until"),
        Some(Given::Withheld(_))
    ));
}

#[test]
fn undo_takes_typed_text_back_first_then_answers() {
    let mut desk = Desk::in_case();
    desk.keys("Hallo<Enter>Rima");
    desk.keys("<C-u>");
    assert_eq!(desk.at(), "person.name");
    assert!(desk.held("frame.own_words"));
    desk.keys("<C-r>");
    let Entry::Line(line) = desk.app.case().unwrap().desk().entry() else {
        panic!("no line");
    };
    assert_eq!(line.field.text(), "Rima");
    desk.keys("<C-u><C-u>");
    assert!(!desk.held("frame.own_words"));
    assert_eq!(
        (desk.at().as_str(), desk.note().as_str()),
        ("frame.own_words", "note-undone")
    );
    desk.keys("<C-r>");
    assert!(desk.held("frame.own_words"));
}

#[test]
fn a_remark_and_its_reason_survive_escape() {
    let mut desk = Desk::in_case();
    desk.keys("<C-k>bsehr müde<Esc>");
    assert!(desk.app.overlays().is_empty());
    desk.keys("<Tab><C-k>b");
    let Some(Overlay::Prompt(prompt)) = desk.app.overlays().last() else {
        panic!("no line to write in");
    };
    assert!(prompt.field.is_empty(), "another question's remark");
    desk.keys("<Esc><C-p><C-k>b<Enter>");
    assert_eq!(desk.note(), "note-remarked");
    let case = desk.app.case().unwrap();
    let slot = case.form().find("frame.own_words").unwrap();
    let remark = case.interview().profile().remark(slot, None).unwrap();
    assert_eq!(remark.as_str(), "sehr müde");
}

#[test]
fn an_answer_is_taken_back_with_a_reason() {
    let mut desk = Desk::in_case();
    desk.keys("<C-k>c");
    assert_eq!(desk.note(), "note-nothing_to_clear");
    desk.keys("Hallo<Enter><C-p><C-k>cVerwechslung<Enter>");
    assert!(!desk.held("frame.own_words"));
    assert_eq!(desk.at(), "frame.own_words");
}

#[test]
fn the_source_of_an_answer_is_noted() {
    let mut desk = Desk::in_case();
    desk.go_to("residence.valid_until").keys("<C-k>q3");
    desk.keys("29.12.2026<Enter>");
    let case = desk.app.case().unwrap();
    let slot = case.form().find("residence.valid_until").unwrap();
    let cell = case.interview().profile().cell(slot, None).unwrap();
    assert_eq!(cell.source, Source::Document);
    assert_eq!(
        case.desk().source(),
        Source::Client,
        "a document is for one answer"
    );
    desk.keys("<C-k>q2");
    desk.keys("<Tab><Tab>");
    assert_eq!(
        desk.app.case().unwrap().desk().source(),
        Source::Interpreter
    );
}

#[test]
fn rows_are_added_changed_and_taken_out() {
    let mut desk = Desk::in_case();
    desk.go_to("household").keys("<Enter>");
    assert_eq!(desk.note(), "note-rows_empty");
    desk.keys("Lea<Enter>");
    assert_eq!(desk.at(), "household.role");
    desk.go_to("household").keys("Omar<Enter>");
    desk.go_to("household");
    let names = |desk: &Desk| {
        let case = desk.app.case().unwrap();
        let roster = case.form().find_roster("household").unwrap();
        let rows = case.interview().profile().roster(roster).rows.clone();
        let name = |row| case.row_name(roster, row).as_str().to_owned();
        rows.into_iter().map(name).collect::<Vec<_>>()
    };
    assert_eq!(names(&desk), ["Lea", "Omar"]);
    desk.keys("<Down><Enter>");
    assert_eq!(desk.at(), "household.first_name");
    desk.go_to("household").keys("2<Enter>");
    assert_eq!(desk.at(), "household.first_name");
    desk.go_to("household");
    assert_eq!(names(&desk), ["Lea", "Omar"], "a number names no one");
    desk.go_to("household").keys("<C-k>e");
    assert_eq!(desk.note(), "note-choose_row");
    desk.keys("<Down><Down><C-k>ej");
    assert_eq!(names(&desk), ["Lea"]);
    desk.keys("<C-u>");
    assert_eq!(names(&desk), ["Lea", "Omar"]);
    assert_eq!(desk.app.context(), Context::Rows);
}

#[test]
fn nobody_lives_here_is_one_key() {
    let mut desk = Desk::in_case();
    desk.go_to("household").keys("<C-x>");
    let case = desk.app.case().unwrap();
    let roster = case.form().find_roster("household").unwrap();
    assert!(case.interview().profile().roster(roster).closed);
}

#[test]
fn the_language_spoken_becomes_the_second_language() {
    let mut desk = Desk::in_case();
    assert_eq!(desk.app.case().unwrap().client().as_str(), "ar");
    desk.keys("<C-p>");
    assert_eq!(desk.at(), "frame.language");
    desk.keys("deutsch<Enter>");
    assert_eq!(desk.app.case().unwrap().client().as_str(), "de");
}

#[test]
fn options_are_found_by_the_words_of_both_languages() {
    for words in ["niederlassung", "25 abs 2 subs", "حماية فرعية"] {
        let mut desk = Desk::in_case();
        desk.go_to("residence.title").keys(words);
        let Entry::Options(options) = desk.app.case().unwrap().desk().entry() else {
            panic!("no options");
        };
        let first = options.shown().next().map(|it| it.code.to_string());
        assert!(first.is_some(), "{words}");
        assert_eq!(options.cursor(), Some(0));
    }
}

#[test]
fn a_word_typed_out_answers_one_question_only() {
    let mut desk = Desk::in_case();
    desk.go_to("emergency.money").keys("nein<Enter>");
    assert_eq!(desk.at(), "emergency.doctor");
    desk.keys("ja<Enter>");
    assert_eq!(desk.at(), "letter.deadline");
    assert!(desk.app.note().is_none());
}

#[test]
fn a_marked_option_is_meant_where_several_may_be_chosen() {
    let mut desk = Desk::in_case();
    desk.go_to("livelihood.benefits").keys("<Down><Enter>");
    assert!(desk.held("livelihood.benefits"));
}

#[test]
fn arabic_digits_and_letters_answer_too() {
    let mut desk = Desk::in_case();
    desk.go_to("frame.alone").keys("ن");
    assert_eq!(desk.at(), "emergency.danger");
    desk.keys("٢");
    assert_eq!(desk.at(), "emergency.roof");
}

#[test]
fn a_digit_chooses_also_behind_a_letter_that_led_nowhere() {
    let mut desk = Desk::in_case();
    desk.go_to("emergency.roof").keys("n1");
    assert!(desk.held("emergency.roof"), "n was a try, 1 is the answer");
    assert_ne!(desk.at(), "emergency.roof");
}
