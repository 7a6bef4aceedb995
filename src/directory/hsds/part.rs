//! The parts of services and places: words, hours, languages, papers, cost.

use std::sync::Arc;

use serde_json::Value;

use super::node::Node;
use super::read::Reading;
use crate::base::{Day, DocumentCode, Language, Place, nearest};
use crate::directory::words::{ACCESSIBILITIES, DOMAINS, FEES, WEEKDAYS};
use crate::directory::{Accessibility, Fee, OfferStatus, Schedule, TimeOfDay};

impl Reading<'_> {
    pub(super) fn accessibility(&mut self, rows: &[(&str, Place)]) -> Vec<Accessibility> {
        let words = rows.iter();
        words
            .filter_map(|it| self.word((it.0, it.1.clone()), &ACCESSIBILITIES))
            .collect()
    }

    /// Finds a word of a closed vocabulary; another one is passed over with a warning.
    pub(super) fn word<T: Copy>(
        &mut self,
        (word, place): (&str, Place),
        known: &[(&'static str, T)],
    ) -> Option<T> {
        let found = known.iter().find(|it| it.0 == word).map(|it| it.1);
        if found.is_none() {
            let message = format!("`{word}` is not a word that the directory knows");
            self.report.warning("unknown_word", place, message);
            let near = nearest(word, known.iter().map(|it| it.0));
            let words: Vec<_> = known.iter().map(|it| it.0).collect();
            self.report
                .did_you_mean(near, format!("use one of {}", words.join(", ")));
        }
        found
    }

    pub(super) fn status(&mut self, node: &Node<'_>) -> OfferStatus {
        let known = [
            ("active", OfferStatus::Active),
            ("inactive", OfferStatus::Inactive),
            ("defunct", OfferStatus::Defunct),
            ("temporarily closed", OfferStatus::TemporarilyClosed),
        ];
        let word = node
            .get("status")
            .and_then(|it| Some((it.value().as_str()?, it.place())));
        let status = word.and_then(|it| self.word(it, &known));
        status.unwrap_or(OfferStatus::Active)
    }

    pub(super) fn domains(&mut self, node: &Node<'_>) -> Vec<Arc<str>> {
        let own = node.own("domain").into_iter();
        own.filter_map(|it| self.word(it, &DOMAINS))
            .map(Arc::from)
            .collect()
    }

    pub(super) fn languages(&mut self, node: &Node<'_>) -> Vec<Language> {
        let rows = node.items("languages", self.report);
        let codes = rows.iter().filter_map(|it| {
            let code = it.text("code", self.report);
            if code.is_none() {
                let message = "this language has no code";
                self.report.warning("no_language_code", it.place(), message);
                self.report.remedy("add `code`, such as \"ar\" (BCP 47)");
            }
            code
        });
        codes.map(Language::new).collect()
    }

    /// Reads what papers are asked for; those in words are passed over with a warning.
    pub(super) fn documents(&mut self, node: &Node<'_>) -> Vec<DocumentCode> {
        let rows = node.items("required_documents", self.report);
        let codes = rows.iter().filter_map(|it| {
            let text = it.text("document", self.report)?;
            let code = text
                .bytes()
                .all(|it| it.is_ascii_lowercase() || it == b'_' || it.is_ascii_digit());
            if !code {
                let message = format!("the paper `{text}` is named in words");
                self.report.warning("paper_in_words", it.place(), message);
                self.report
                    .remedy("add its code to `documents` in the file that was made");
            }
            code.then(|| DocumentCode::new(text))
        });
        codes.collect()
    }

    pub(super) fn cost(&mut self, node: &Node<'_>) -> (Option<Fee>, Option<u32>) {
        let rows = node.items("cost_options", self.report);
        let Some(row) = rows.first() else {
            return (None, None);
        };
        let amount = row.value().get("amount").and_then(Value::as_f64);
        let option = row.value().get("option").and_then(Value::as_str);
        let option = FEES.iter().find(|it| Some(it.0) == option).map(|it| it.1);
        let fee = option.or_else(|| Some(if amount? > 0.0 { Fee::Fee } else { Fee::Free }));
        let whole = row.value().get("amount").and_then(Value::as_u64);
        if amount.is_some() && whole.is_none() {
            let message = "the directory holds whole euros only";
            self.report.warning("parts_of_euros", row.place(), message);
            self.report.remedy("round `amount`");
        }
        let euros = whole.and_then(|it| u32::try_from(it).ok());
        (fee, euros.filter(|_| fee != Some(Fee::Free)))
    }

    pub(super) fn texts(&mut self, node: &Node<'_>, key: &str, field: &str) -> Vec<Arc<str>> {
        let rows = node.items(key, self.report);
        let texts = rows.iter().filter_map(|it| it.text(field, self.report));
        texts.map(Arc::from).collect()
    }

    pub(super) fn number<T: TryFrom<u64>>(&mut self, node: &Node<'_>, key: &str) -> Option<T> {
        let field = node.get(key)?;
        let whole = field.value().as_u64().and_then(|it| T::try_from(it).ok());
        if whole.is_none() {
            let message = format!("`{key}` is no small whole number");
            self.report.error("out_of_range", field.place(), message);
            self.report.remedy("write years without quotes, such as 27");
        }
        whole
    }

    pub(super) fn day(&mut self, node: &Node<'_>, key: &str) -> Option<Day> {
        let text = node.text(key, self.report)?;
        let day = Day::parse(text.get(..10).unwrap_or(text));
        if day.is_none() {
            let place = node.get(key).map_or_else(|| node.place(), |it| it.place());
            self.report
                .error("bad_day", place, format!("`{text}` is no day"));
            self.report
                .remedy("write year, month and day: \"2026-11-01\"");
        }
        day
    }

    pub(super) fn schedules(&mut self, node: &Node<'_>) -> Vec<Schedule> {
        let rows = node.items("schedules", self.report);
        rows.iter().filter_map(|it| self.schedule(it)).collect()
    }

    pub(super) fn schedule(&mut self, row: &Node<'_>) -> Option<Schedule> {
        let days = row.text("byday", self.report).unwrap_or_default();
        let days: Vec<_> = days
            .split(',')
            .filter_map(|day| {
                let day = day.trim().to_ascii_lowercase();
                WEEKDAYS.iter().find(|it| it.0 == day).map(|it| it.1)
            })
            .collect();
        let weekly = row.value().get("freq").and_then(Value::as_str);
        if days.is_empty() || weekly.is_some_and(|it| it != "WEEKLY") {
            let message = "these hours are no days of every week";
            self.report.warning("not_weekly", row.place(), message);
            self.report
                .remedy("add `schedule` in the file that was made, or leave it out");
            return None;
        }
        let mut time = |key: &str| TimeOfDay::parse(row.text(key, self.report)?);
        let (opens, closes) = (time("opens_at"), time("closes_at"));
        Some(Schedule {
            days,
            opens,
            closes,
            from: self.day(row, "valid_from"),
            until: self.day(row, "valid_to"),
        })
    }
}
