//! From the first start to an open case.

use super::desk::{CODE, Desk};
use lotse::app::{
    Context, Effect, FirstStart, Key, LanguageOf, Listing, Msg, Note, PassphraseFault, Screen,
    StoreFound, Trouble, UnlockWay,
};
use lotse::base::Language;

#[test]
fn the_first_frame_needs_no_store() {
    let mut desk = Desk::started();
    assert!(matches!(desk.app.screen(), Screen::FirstStart(_)));
    desk.send(Msg::Store(StoreFound::Locked));
    assert!(
        matches!(desk.app.screen(), Screen::FirstStart(_)),
        "answered once"
    );
}

#[test]
fn the_language_is_chosen_by_its_own_name() {
    let mut desk = Desk::started();
    desk.keys("<Down>");
    assert_eq!(desk.app.settings().counselor, Language::new("ar"));
    assert_eq!(desk.app.settings().client, Language::new("de"));
    desk.keys("<Up>");
    assert_eq!(desk.app.settings().counselor, Language::new("de"));
}

fn fault(desk: &Desk) -> Option<PassphraseFault> {
    if let Screen::FirstStart(first) = desk.app.screen()
        && let FirstStart::Passphrase(typed) = &**first
    {
        return typed.fault;
    }
    None
}

#[test]
fn a_weak_or_mistyped_passphrase_is_not_taken() {
    let mut desk = Desk::started();
    desk.keys("<Enter>kurz<Enter>");
    assert_eq!(fault(&desk), Some(PassphraseFault::Short));
    desk.keys(" aber vier worte<Enter>");
    assert_eq!(fault(&desk), None);
    desk.keys("etwas anderes<Enter>");
    assert_eq!(fault(&desk), Some(PassphraseFault::Different));
    assert_eq!(desk.store.passphrase, None);
    desk.keys("kurz aber vier worte<Enter>");
    assert_eq!(
        desk.store.passphrase.as_deref(),
        Some("kurz aber vier worte")
    );
}

#[test]
fn a_store_that_cannot_be_made_asks_again_without_typing() {
    let mut desk = Desk::started();
    desk.store.trouble = Some(Trouble::Full);
    desk.keys("<Enter>ein hof am see<Enter>ein hof am see<Enter>");
    assert_eq!(desk.store.passphrase, None);
    desk.store.trouble = None;
    desk.keys("<Enter>");
    assert_eq!(desk.store.passphrase.as_deref(), Some("ein hof am see"));
}

#[test]
fn a_wrong_group_of_the_code_is_asked_again() {
    let mut desk = Desk::started();
    desk.keys("<Enter>ein hof am see<Enter>ein hof am see<Enter><Enter>falsch<Enter>falsch<Enter>");
    let Screen::FirstStart(first) = desk.app.screen() else {
        panic!("gone on with a wrong code");
    };
    assert!(matches!(
        **first,
        FirstStart::TypedBack { wrong: Some(0), .. }
    ));
    assert!(!desk.store.unlocked);
}

/// The paper may be wrong, and then only the code itself helps.
#[test]
fn the_code_is_shown_again_when_the_groups_do_not_fit() {
    let mut desk = Desk::started();
    desk.keys("<Enter>ein hof am see<Enter>ein hof am see<Enter><Enter>falsch<Enter>falsch<Enter>");
    desk.keys("<Esc>");
    let Screen::FirstStart(first) = desk.app.screen() else {
        panic!("gone on with a wrong code");
    };
    assert!(matches!(**first, FirstStart::Code { .. }));
    desk.keys("<Enter>").type_code_back();
    assert!(matches!(desk.app.screen(), Screen::Start(_)));
}

#[test]
fn a_wrong_passphrase_is_told_and_counted() {
    let mut desk = Desk::open();
    desk.keys("<C-l>falsch<Enter>falsch<Enter>");
    let Screen::Unlock(unlock) = desk.app.screen() else {
        panic!("not locked");
    };
    assert_eq!(
        (unlock.attempts, unlock.trouble),
        (2, Some(Trouble::WrongPassphrase))
    );
    desk.keys("ein hof am see<Enter>");
    assert!(matches!(desk.app.screen(), Screen::Start(_)));
}

#[test]
fn the_recovery_code_asks_for_a_new_passphrase_and_the_old_one_is_useless() {
    let mut desk = Desk::open();
    desk.keys(&format!("<C-l><Tab>{CODE}<Enter>"));
    assert_eq!(desk.app.context(), Context::NewPassphrase);
    desk.keys("kurz<Enter>");
    assert_eq!(new_passphrase_fault(&desk), Some(PassphraseFault::Short));
    desk.keys(" aber vier worte<Enter>etwas anderes<Enter>");
    assert_eq!(
        new_passphrase_fault(&desk),
        Some(PassphraseFault::Different)
    );
    desk.keys("kurz aber vier worte<Enter>");
    assert_eq!(desk.app.context(), Context::Start);
    assert_eq!(desk.note(), "note-passphrase_changed");
    desk.keys("<C-l>ein hof am see<Enter>");
    assert_eq!(desk.app.context(), Context::Unlock, "the old one");
    desk.keys("kurz aber vier worte<Enter>");
    assert_eq!(desk.app.context(), Context::Start);
}

fn says_code_unconfirmed(desk: &Desk) -> bool {
    matches!(desk.app.screen(), Screen::Start(start) if start.code_unconfirmed)
}

#[test]
fn a_code_never_typed_back_is_told_at_the_next_unlocking_until_a_new_one_is() {
    let mut desk = Desk::started();
    desk.keys("<Enter>ein hof am see<Enter>ein hof am see<Enter>");
    // The program is left while the code is on the screen.
    let store = std::mem::take(&mut desk.store);
    let mut desk = Desk::over(store);
    desk.keys("ein hof am see<Enter>");
    assert!(says_code_unconfirmed(&desk));
    desk.keys("<C-n><Esc>");
    assert!(!says_code_unconfirmed(&desk), "said once");
    desk.keys("<C-r>");
    assert_eq!(desk.app.context(), Context::NewCode);
    desk.keys("<Enter>XX<Enter>YY<Enter>");
    assert_eq!(desk.app.context(), Context::NewCode, "wrong groups");
    desk.keys("<Esc><Enter>").type_code_back();
    assert_eq!(desk.app.context(), Context::Start);
    assert_eq!(desk.note(), "note-code_changed");
    desk.keys("<C-l>ein hof am see<Enter>");
    assert!(!says_code_unconfirmed(&desk));
}

#[test]
fn leaving_a_new_code_keeps_the_old_one() {
    let mut desk = Desk::open();
    desk.store.paper = false;
    desk.keys("<C-r><Enter><Esc><Esc>");
    assert_eq!(desk.note(), "note-code_kept");
    assert!(!desk.store.paper, "nothing was stored");
    desk.keys("<C-r><C-l>");
    assert_eq!(desk.app.context(), Context::Unlock);
    assert!(!format!("{:?}", desk.app).contains(CODE));
}

fn new_passphrase_fault(desk: &Desk) -> Option<PassphraseFault> {
    if let Screen::NewPassphrase(new) = desk.app.screen() {
        return new.typed.fault;
    }
    None
}

#[test]
fn without_a_new_passphrase_the_old_one_stays() {
    let mut desk = Desk::in_case();
    desk.keys(&format!("<C-l><Tab>{CODE}<Enter>halb<Esc>"));
    assert_eq!(desk.app.context(), Context::Interview, "where one was");
    assert_eq!(desk.note(), "note-passphrase_kept");
    assert_eq!(desk.store.passphrase.as_deref(), Some("ein hof am see"));
}

#[test]
fn a_new_passphrase_that_cannot_be_stored_is_asked_for_again_without_typing() {
    let mut desk = Desk::open();
    desk.keys(&format!("<C-l><Tab>{CODE}<Enter>"));
    desk.store.trouble = Some(Trouble::Full);
    desk.keys("kurz aber vier worte<Enter>kurz aber vier worte<Enter>");
    assert_eq!(desk.app.context(), Context::NewPassphrase);
    assert_eq!(desk.store.passphrase.as_deref(), Some("ein hof am see"));
    desk.store.trouble = None;
    desk.keys("<Enter>");
    assert_eq!(desk.note(), "note-passphrase_changed");
}

#[test]
fn answers_kept_over_a_lock_are_there_after_a_new_passphrase() {
    let mut desk = Desk::in_case();
    desk.store.trouble = Some(Trouble::Full);
    desk.keys("Hallo<Enter><C-l>");
    desk.store.trouble = None;
    desk.keys(&format!("<Tab>{CODE}<Enter>"));
    desk.wait(std::time::Duration::from_hours(1));
    assert_eq!(desk.app.context(), Context::Unlock, "locks like all others");
    desk.keys(&format!("<Tab>{CODE}<Enter><Esc>"));
    assert!(desk.held("frame.own_words"));
    assert!(!desk.app.keeps_unsaved() && desk.stored().len() > 3);
}

#[test]
fn the_recovery_code_is_typed_in_a_field_of_its_own() {
    let mut desk = Desk::open();
    desk.keys("<C-l>halb<Tab>");
    let Screen::Unlock(unlock) = desk.app.screen() else {
        panic!("not locked");
    };
    assert_eq!(
        (unlock.way, unlock.field.is_empty()),
        (UnlockWay::Code, true)
    );
}

#[test]
fn a_recovery_code_with_one_wrong_letter_is_mended_and_not_typed_anew() {
    let mut desk = Desk::open();
    desk.keys(&format!("<C-l><Tab>{CODE}X<Enter>"));
    let Screen::Unlock(unlock) = desk.app.screen() else {
        panic!("unlocked with a wrong code");
    };
    assert_eq!(unlock.trouble, Some(Trouble::WrongCode));
    desk.press(Key::Backspace);
    desk.keys("<Enter>");
    assert_eq!(desk.app.context(), Context::NewPassphrase);
}

#[test]
fn a_store_that_cannot_be_opened_says_so_and_is_tried_again() {
    for trouble in Trouble::ALL {
        let mut desk = Desk::started();
        let (library, texts) = super::desk::loaded();
        let settings = desk.app.settings().clone();
        desk.app = lotse::app::App::new(library.clone(), texts.clone(), settings);
        assert_eq!(desk.app.first_effects(), [Effect::OpenStore]);
        desk.send(Msg::Store(StoreFound::Failed(trouble)));
        assert_eq!(desk.app.context(), Context::Failed);
        desk.keys("r");
        assert!(
            matches!(desk.app.screen(), Screen::FirstStart(_)),
            "{trouble:?}"
        );
    }
}

fn names(desk: &Desk) -> Vec<String> {
    let mut names = Vec::new();
    if let Screen::Start(start) = desk.app.screen() {
        assert!(matches!(start.listing, Listing::Read(_)));
        names.extend(start.shown().map(|it| it.row.head.name.as_str().to_owned()));
    }
    names
}

#[test]
fn search_finds_folded_names_while_typing() {
    let mut desk = Desk::open();
    for name in ["Rima Haddad", "ريما حداد", "Amélie Groß", "Mamadou B."] {
        desk.keys("<C-n>1ok<Enter>")
            .keys(name)
            .keys("<Enter><C-o>s");
    }
    assert_eq!(names(&desk).len(), 4);
    desk.keys("amelie");
    assert_eq!(names(&desk), ["Amélie Groß"]);
    desk.keys("<C-l>ein hof am see<Enter>gross");
    assert_eq!(names(&desk), ["Amélie Groß"]);
    desk.keys("<Backspace><Backspace><Backspace><Backspace><Backspace>ريما");
    assert_eq!(names(&desk), ["ريما حداد"]);
    desk.keys("<Enter>");
    assert_eq!(desk.app.case().unwrap().name().as_str(), "ريما حداد");
}

#[test]
fn enter_without_a_choice_opens_nothing() {
    let mut desk = Desk::open();
    desk.keys("<Enter>");
    assert_eq!(desk.note(), "", "there is none to choose");
    desk.keys("<C-n>1<C-o>s<Enter>");
    assert_eq!(desk.note(), "note-choose_case");
    assert!(desk.app.case().is_none());
}

#[test]
fn the_notice_comes_before_the_first_question() {
    let mut desk = Desk::open();
    desk.keys("<C-n><Enter>");
    assert_eq!(desk.note(), "note-agreement_needed");
    desk.keys("deut<Enter>");
    let Screen::Notice(notice) = desk.app.screen() else {
        panic!("no notice");
    };
    assert_eq!(notice.language, Language::new("de"));
    desk.keys("<Esc>");
    assert!(matches!(desk.app.screen(), Screen::Start(_)));
    assert!(desk.store.cases.is_empty());
    assert_eq!(desk.app.note(), None::<&Note>);
}

#[test]
fn a_language_is_found_by_its_names_and_by_countries() {
    for (typed, found) in [
        ("українська", "uk"),
        ("arab", "ar"),
        ("syrien", "ar"),
        ("nigeria", "en"),
        ("en", "en"),
    ] {
        let mut desk = Desk::open();
        desk.keys("<C-n><Tab>").keys(typed).keys("<Enter>");
        let chosen = desk.app.language_of(LanguageOf::Talk);
        assert_eq!(chosen, Some(&Language::new(found)), "{typed}");
    }
    let mut desk = Desk::open();
    desk.keys("<C-n><Tab>qqq<Enter>");
    assert_eq!(desk.app.context(), Context::Languages, "nothing to take");
    desk.keys("<Esc>");
    assert_eq!(desk.app.context(), Context::Notice);
}

#[test]
fn talk_papers_and_screens_have_languages_of_their_own() {
    let mut desk = Desk::in_case();
    desk.keys("Hallo<Enter>");
    let (at, held) = (desk.at(), desk.held("frame.own_words"));
    let languages =
        |desk: &Desk| LanguageOf::ALL.map(|it| desk.app.language_of(it).map(ToString::to_string));
    let of = |tags: [&str; 3]| tags.map(|it| Some(it.to_owned()));
    assert_eq!(languages(&desk), of(["ar", "ar", "de"]));
    desk.keys("<C-o>zukr<Enter>");
    assert_eq!(languages(&desk), of(["uk", "uk", "de"]));
    desk.keys("<C-o>z<Tab>engl<Enter>");
    assert_eq!(languages(&desk), of(["uk", "en", "de"]));
    desk.keys("<C-o>z<Tab><Tab>engl<Enter>");
    assert_eq!(languages(&desk), of(["uk", "en", "en"]));
    assert_eq!(
        desk.app.settings().display.language,
        Some(Language::new("en"))
    );
    assert_eq!((desk.at(), desk.held("frame.own_words")), (at, held));
}

#[test]
fn a_language_for_the_client_alone_is_told_where_screens_are_set() {
    let mut desk = Desk::in_case();
    let told = |desk: &Desk| {
        let locale = desk.app.language_for_client_only();
        locale.map(|it| it.language.to_string())
    };
    desk.keys("<C-o>z<Tab><Tab>");
    assert_eq!(told(&desk), None, "nothing was typed");
    desk.keys("fars");
    assert_eq!(
        (desk.app.languages().len(), told(&desk)),
        (0, Some("fa".to_owned()))
    );
    desk.keys("<Enter>");
    assert_eq!(desk.app.context(), Context::Languages, "nothing to take");
    desk.keys("qq");
    assert_eq!(told(&desk), None, "no language at all");
    desk.keys("<Tab>fars");
    assert_eq!(
        (desk.app.languages().len(), told(&desk)),
        (1, None),
        "for the talk it is there"
    );
}

#[test]
fn whether_she_stays_anonymous_is_said_before_the_name_and_not_asked_again() {
    for (keys, said) in [("<C-n>1", "no"), ("<C-n>2Birke<Enter>", "yes")] {
        let mut desk = Desk::open();
        desk.keys(keys);
        assert_eq!(desk.at(), "frame.own_words");
        let case = desk.app.case().unwrap();
        let slot = case.form().find("frame.anonymous").unwrap();
        let value = case.interview().profile().value(slot, None);
        assert_eq!(
            value,
            Some(&lotse::expr::Value::Code(lotse::base::Code::new(said))),
            "{keys}"
        );
        let order = |question: &str| {
            let of = |it: &lotse::profile::Event| {
                let at = it.change.answers();
                at.is_some_and(|it| it.question.as_str() == question)
            };
            case.interview().events().iter().position(of)
        };
        let name = order("person.name").unwrap_or(usize::MAX);
        assert!(order("frame.anonymous").unwrap() < name, "before the name");
        let open = case.interview().open_points();
        let asked = lotse::interview::Position::Question(slot, None);
        assert!(open.iter().all(|it| it.position != asked), "asked again");
    }
}

#[test]
fn who_stays_anonymous_is_stored_under_a_pseudonym() {
    let mut desk = Desk::open();
    desk.keys("<C-n>2<Enter>");
    assert_eq!(desk.note(), "note-pseudonym_needed");
    desk.keys("Birke<Enter>");
    assert_eq!(desk.at(), "frame.own_words");
    desk.go_to("person.phone").keys("0211 123<Enter>");
    assert_eq!(desk.note(), "note-anonymous_refused");
    assert!(!desk.held("person.phone"));
    let (head, _) = desk.store.cases.values().next().unwrap();
    assert_eq!((head.name.as_str(), head.anonymous), ("Birke", true));
}

#[test]
fn without_consent_nothing_is_stored() {
    let mut desk = Desk::open();
    desk.keys("<C-n>3Hallo<Enter>Rima<Enter>j");
    assert!(desk.held("person.name"));
    assert!(desk.store.cases.is_empty());
    desk.keys("<C-l>ein hof am see<Enter>");
    assert!(desk.held("person.name"), "the talk goes on after a lock");
    desk.keys("<C-o>s");
    assert_eq!(desk.app.context(), Context::Confirm);
    desk.keys("n");
    assert!(desk.held("person.name"));
    desk.keys("<C-o>sj");
    assert!(desk.app.case().is_none());
}

#[test]
fn the_first_frame_needs_no_data_files() {
    let mut desk = Desk::started();
    let (library, texts) = super::desk::loaded().clone();
    let settings = desk.app.settings().clone();
    desk.app = lotse::app::App::waking(texts.clone(), settings);
    let first = [Effect::ReadData, Effect::OpenStore];
    assert_eq!(desk.app.first_effects(), first);
    assert_eq!(desk.app.context(), Context::Failed);
    desk.keys("a<Enter><Down>");
    let texts = lotse::app::ActiveTexts(texts);
    desk.send(Msg::DataRead(Ok(lotse::app::DataFiles { library, texts })));
    assert!(!desk.app.library().forms.is_empty());
    desk.send(Msg::Store(StoreFound::Missing));
    assert!(matches!(desk.app.screen(), Screen::FirstStart(_)));
}

#[test]
fn data_files_to_be_mended_end_the_program_which_tells_them() {
    let mut desk = Desk::started();
    let mut report = lotse::base::Report::default();
    let place = lotse::base::Place::file("forms/erstgespraech/form.toml");
    report.error("no_form", place, "there is no form");
    let found = report.into_sorted();
    let effects = desk.app.update(Msg::DataRead(Err(found.clone())), desk.now);
    assert_eq!(effects, [Effect::Quit]);
    assert_eq!(desk.app.refused(), found);
}

/// People of the practice have no event for their language, but a head that names it.
#[test]
fn a_case_speaks_the_language_that_its_head_names() {
    let mut desk = Desk::in_case();
    desk.keys("<C-o>s");
    let (head, events) = desk.store.cases.values_mut().next().unwrap();
    head.language = Some(Language::new("fr"));
    events.clear();
    desk.keys("<Down><Enter>");
    assert_eq!(desk.app.case().unwrap().client().as_str(), "fr");
}
