//! A plan as PDF, as an office prints it.
//!
//! `cargo bench --bench document --features pdf`; the budget is 100 ms. The limit is what typst alone
//! needs for a plan of this length with fonts at hand: about 45 ms of a whole process.

#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on shall fail"
)]
#![expect(clippy::print_stdout, reason = "the table is the result")]
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

mod model_case;

use std::hint::black_box;
use std::time::{Duration, Instant};

use lotse::assets::{fonts, shipped};
use lotse::base::{Language, Report};
use lotse::document::{DocumentKind, Dossier, Format, Order, Templates, compose};
use lotse::plan::{agreed, derive};
use lotse::profile::{Reading, Way};
use lotse::text::Texts;

use self::model_case::ModelCase;

fn row(what: &str, took: Duration, budget: &str) {
    println!(
        "{what:<44} {:>10.2} ms   {budget}",
        took.as_secs_f64() * 1e3
    );
}

fn timed(work: impl FnOnce() -> Vec<u8>) -> (Duration, usize) {
    let start = Instant::now();
    let bytes = black_box(work());
    (start.elapsed(), bytes.len())
}

fn main() {
    let sources = shipped();
    let case = ModelCase::load(&sources);
    let way = Way::new(&case.form, &case.profile, case.today);
    let reading = Reading::new(&case.profile, &way);
    let languages = ["de", "ar"].map(Language::new);
    let mut report = Report::default();
    let texts = Texts::load(&sources, &languages, &languages[..1], &mut report);
    let draft = derive(&reading, &case.rules, &case.directory, &case.calendars);
    let agreed = agreed(&draft, &case.profile);
    let dossier = Dossier {
        draft: &agreed.plan,
        agreed: &agreed,
        form: &case.form,
        reading,
        rules: &case.rules,
        directory: &case.directory,
        texts: &texts,
    };
    let mut templates = Templates::load(&sources, &mut report);
    templates.find_fonts(fonts);
    let make = |kind, language: &Language, format| {
        let document = compose(&dossier, &Order::new(kind, language)).unwrap();
        templates.lay_out(&document, format).unwrap()
    };

    let first = timed(|| make(DocumentKind::Plan, &languages[0], Format::Pdf));
    row("the first PDF, fonts searched", first.0, "");
    for (what, kind, language, format, budget) in [
        (
            "PDF of a plan",
            DocumentKind::Plan,
            0,
            Format::Pdf,
            "≤ 100 (limit 45)",
        ),
        (
            "PDF of an Arabic client copy",
            DocumentKind::Client,
            1,
            Format::Pdf,
            "≤ 100",
        ),
        ("ODT of a plan", DocumentKind::Plan, 0, Format::Odt, ""),
        ("DOCX of a plan", DocumentKind::Plan, 0, Format::Docx, ""),
        ("HTML of a plan", DocumentKind::Plan, 0, Format::Html, ""),
    ] {
        let runs = (0..20).map(|_| timed(|| make(kind, &languages[language], format)));
        let (took, length) = runs.min().unwrap();
        row(
            &format!("{what}, {} kB", length.div_ceil(1000)),
            took,
            budget,
        );
    }
}
