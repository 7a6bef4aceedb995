//! The person's own page.

use lotse::assets::shipped;
use lotse::base::{Language, Report};
use lotse::document::DocumentKind;

use lotse::profile::OfferWish;
use lotse::text::{Texts, languages_of};

use super::case::Case;

/// Words that a finder of the page must not read, in both languages.
const UNSAID: [&str; 22] = [
    "Aufenthalt",
    "Asyl",
    "Ausländer",
    "Duldung",
    "Schutz",
    "Flüchtling",
    "subsidiär",
    "BAMF",
    "Fiktion",
    "Gewalt",
    "Gefahr",
    "Widerruf",
    "Abschiebung",
    "إقامة",
    "لجوء",
    "لاجئ",
    "حماية",
    "أجانب",
    "ترحيل",
    "عنف",
    "خطر",
    "Rima",
];

fn page(case: &Case, tag: &str) -> String {
    case.markdown(DocumentKind::Client, tag)
}

fn worked(name: &str) -> Case {
    Case::worked(&shipped(), name)
}

fn answered(answers: &str) -> Case {
    let head = "form = \"erstgespraech\"\ntoday = 2026-11-21\n[answers]\n";
    Case::of(&shipped(), &format!("{head}{answers}"))
}

#[test]
fn at_most_three_steps_with_place_date_and_papers() {
    for (tag, labels) in [
        ("de", ["Wann", "Wo", "Bitte mitbringen"]),
        ("ar", ["متى", "أين", "يُرجى إحضار"]),
    ] {
        let page = page(&Case::rima(), tag);
        // Three steps, and the sentences to show.
        assert_eq!(page.matches("\n## ").count(), 4, "{page}");
        for label in labels {
            assert_eq!(
                page.matches(&format!("- **{label}:** ")).count(),
                3,
                "{label} in {page}"
            );
        }
        assert!(page.lines().count() <= 48, "more than a page");
        assert!(!page.contains("\\["), "a missing text: {page}");
    }
}

/// What is about health or safety and can't wait is a fourth step; nothing else is.
#[test]
fn a_fourth_step_only_where_health_or_safety_cannot_wait() {
    let oksana = worked("oksana");
    for tag in ["de", "ar"] {
        let page = page(&oksana, tag);
        assert_eq!(page.matches("\n## ").count(), 5, "{page}");
    }
    assert!(page(&oksana, "de").contains(
        "## Schritt 4\n\nGehen Sie in den nächsten drei Tagen zur Schwangerschaftsberatung"
    ));
    // The benefit and the account are urgent too, but neither is health or safety.
    for case in ["indebted_woman", "homeless_man", "rima"] {
        assert!(
            !page(&worked(case), "de").contains("## Schritt 4"),
            "{case}"
        );
    }
}

/// A bed and food today stand on her page too when no authority may learn of her; no house is
/// named that could be the town's.
#[test]
fn who_has_no_papers_takes_home_where_to_sleep_and_eat() {
    let page = page(&worked("undocumented_ana"), "de");
    assert!(
        page.contains("Gehen Sie heute zu der Unterkunft, die wir Ihnen nennen."),
        "{page}"
    );
    assert!(page.contains("- **Wo:** Notunterkunft\n"), "{page}");
    assert!(page.contains("Dort bekommen Sie Essen"), "{page}");
    assert!(!page.contains("Stadt"), "{page}");
}

#[test]
fn nothing_on_status_or_protection() {
    let case = Case::rima();
    for tag in ["de", "ar"] {
        let page = page(&case, tag);
        for word in UNSAID {
            assert!(!page.contains(word), "{word} in {page}");
        }
    }
}

#[test]
fn what_is_for_the_file_alone_never_becomes_a_step() {
    // Danger comes first in the plan and stays off the paper.
    let case = answered("frame.alone = \"yes\"\nemergency.danger = \"yes\"\n");
    assert!(!case.agreed.plan.measures.is_empty());
    for tag in ["de", "ar"] {
        let page = page(&case, tag);
        assert_eq!(page.matches("\n## ").count(), 0, "{page}");
    }
}

#[test]
fn values_are_isolated_in_arabic() {
    let page = page(&Case::rima(), "ar");
    assert!(page.contains("\u{2068}23.11.2026\u{2069}"), "{page}");
    assert_eq!(
        page.matches('\u{2068}').count(),
        page.matches('\u{2069}').count()
    );
}

#[test]
fn an_appointment_names_its_office_and_its_day() {
    let case =
        answered("letter.appointment_on = 2026-11-30\nletter.appointment_with = \"jobcenter\"\n");
    let page = page(&case, "de");
    assert!(
        page.contains("- **Wann:** am 30.11.2026\n- **Wo:** Jobcenter"),
        "{page}"
    );
}

#[test]
fn what_the_letter_names_is_no_place_of_ours() {
    let case = answered("letter.appointment_on = 2026-11-30\n");
    let page = page(&case, "de");
    assert!(page.contains("- **Wann:** am 30.11.2026"), "{page}");
    assert!(!page.contains("**Wo:**"), "{page}");
}

#[test]
fn a_step_goes_to_us_or_where_the_rule_sends_her() {
    let case = answered(
        "frame.alone = \"yes\"\nemergency.doctor = \"yes\"\nlivelihood.account = \"no\"\n\
         residence.title = \"25_2_subsidiary\"\n",
    );
    let page = page(&case, "de");
    assert!(
        page.contains("- **Wo:** bei uns, in der Beratung"),
        "{page}"
    );
    assert!(page.contains("- **Wo:** Bank"), "{page}");
    assert!(!page.contains("Case Management"), "{page}");
}

#[test]
fn whoever_shall_bring_a_passport_is_told_not_to_go_to_the_embassy_first() {
    let demanded = "residence.demands = [\"passport_demanded\"]\n";
    let sent = "residence.title = \"25_2_subsidiary\"\nletter.appointment_on = 2026-11-30\n\
                letter.appointment_with = \"embassy\"\n";
    for (answers, day) in [(demanded, "24.11.2026"), (sent, "23.11.2026")] {
        let page = page(&answered(answers), "de");
        let told = "Gehen Sie bitte nicht vorher zu Ihrer Botschaft.";
        let step = format!("{told}\n\n- **Wann:** bis {day}\n- **Wo:** Beratungsstelle");
        assert!(page.contains(&step), "{page}");
    }
    let hidden = format!("residence.title = \"undocumented\"\n{demanded}");
    assert!(!page(&answered(&hidden), "de").contains("Botschaft"));
}

#[test]
fn a_person_without_steps_is_told_so() {
    let page = page(&answered("person.name = \"Test\"\n"), "de");
    assert!(page.contains("müssen Sie selbst nichts tun"), "{page}");
}

#[test]
fn what_she_wants_stands_on_her_page_with_its_place_and_never_what_tells_of_status() {
    let wants = |ids: &[&str]| {
        let wishes: Vec<_> = ids.iter().map(|it| (*it, OfferWish::Wanted)).collect();
        Case::wishing(&wishes)
    };
    let case = wants(&[
        "vhs_integration_courses",
        "mbe_awo",
        "womens_advice",
        "asylum_advice_diakonie",
    ]);
    for tag in ["de", "ar"] {
        let page = page(&case, tag);
        for word in UNSAID
            .iter()
            .chain(&["Migrationsberatung", "Frauenberatung"])
        {
            assert!(!page.contains(word), "{word} in {page}");
        }
    }
    let german = page(&case, "de");
    assert!(german.contains("## Dorthin möchte ich gehen"), "{german}");
    assert!(
        german.contains("- Existenzsicherung · Liststr. 2, Düsseldorf"),
        "{german}"
    );
    let plan = case.markdown(DocumentKind::Plan, "de");
    assert!(plan.contains("möchte hingehen"), "{plan}");
    let declined = Case::wishing(&[("vhs_integration_courses", OfferWish::Declined)]);
    let german = page(&declined, "de");
    assert!(!german.contains("Dorthin möchte ich"), "{german}");
}

#[test]
fn no_language_falls_back_on_what_the_person_takes_home() {
    let sources = shipped();
    let languages: Vec<Language> = languages_of(&sources)
        .into_iter()
        .map(|it| it.language)
        .collect();
    let german = [Language::new("de")];
    let mut texts = Texts::load(&sources, &languages, &german, &mut Report::default());
    let mut wrong = Vec::new();
    let cases = sources.under("forms/erstgespraech/cases/");
    for (path, answers) in cases {
        let mut case = Case::of(&sources, std::str::from_utf8(answers).unwrap());
        for language in &languages {
            for kind in [DocumentKind::Client, DocumentKind::Checklist] {
                let text = case.with_texts(&mut texts, |it| it.markdown(kind, language.as_str()));
                // A text that fell back says so, one that is nowhere stands in brackets.
                let strange = text
                    .lines()
                    .find(|it| it.contains(" (de)") || it.contains("\\["));
                wrong.extend(strange.map(|it| format!("{path} {language}: {it}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Two weeks after the model case's day is a Saturday.
#[test]
fn the_next_talk_is_on_a_day_on_which_offices_are_open() {
    let page = page(&Case::rima(), "de");
    assert!(page.contains("07.12.2026"), "{page}");
    assert!(!page.contains("05.12.2026"), "{page}");
}

/// The day of the cases is a Saturday: nobody is asked to come on a Sunday, nor on the Saturday
/// after; what is for today stays.
#[test]
fn who_is_asked_to_come_is_asked_for_an_open_day() {
    for (case, by) in [
        ("oksana", "bis 23.11.2026\n- **Wo:** Migrationsberatung"),
        ("frau_petrova", "bis 27.11.2026\n"),
        ("eviction_family", "bis 21.11.2026\n"),
    ] {
        let page = page(&worked(case), "de");
        assert!(page.contains(by), "{page}");
        for closed in ["bis 22.11.2026", "bis 28.11.2026", "bis 05.12.2026"] {
            assert!(!page.contains(closed), "{page}");
        }
    }
}
