//! What is entered at a step: a line, options, a scale.

use ratatui::layout::{Position, Rect};

use super::choices::{self, Choices};
use super::flow::{Flow, beside, ends};
use super::input::{self, Labelled, labelled};
use super::piece::Piece;
use super::scene::Scene;
use super::status::Status;
use crate::app::{Entry, Line, OpenCase, OptionItem, Options, Scale};
use crate::form::{Kind, Question};
use crate::text::{Args, Base, TextKey, columns, fit};

/// The most rows of what is written.
const MOST_ROWS: u16 = 6;

/// Draws the input of a question.
pub(super) fn draw(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    case: &OpenCase,
    question: &Question,
) -> Status {
    let status = Status::of(scene.read(&TextKey::question(&question.id)).text);
    match case.desk().entry() {
        Entry::Line(line) => typed(scene, flow, (line, question), status),
        Entry::Options(options) => chosen(scene, flow, (options, question), status),
        Entry::Scale(scale) => scaled(scene, flow, *scale, status),
        Entry::Note | Entry::Rows(_) | Entry::End => {
            let hint = flow.canvas.theme().hint;
            flow.text(scene.say("interview-note"), hint);
            status
        }
    }
}

fn typed(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    (line, question): (&Line, &Question),
    status: Status,
) -> Status {
    let hint = scene.say(format_of(&question.kind));
    if let Some(width) = width_of(&question.kind) {
        input::line(flow, &line.field, (true, width));
    } else {
        let most = flow.rest().height.saturating_sub(2).clamp(1, MOST_ROWS);
        input::words(scene, flow, &line.field, most);
    }
    let style = flow.canvas.theme().hint;
    flow.text(hint.clone(), style);
    status.with(hint.text)
}

/// The columns of a field; all there are for words.
const fn width_of(kind: &Kind) -> Option<u16> {
    match kind {
        Kind::Date | Kind::Time | Kind::Integer | Kind::Decimal | Kind::Money => Some(16),
        Kind::Phone => Some(24),
        Kind::Email => Some(48),
        Kind::Text
        | Kind::LongText
        | Kind::Choice(_)
        | Kind::Choices(_)
        | Kind::Scale
        | Kind::Note
        | Kind::Computed(_) => None,
    }
}

/// Names the text that says how an answer is written.
const fn format_of(kind: &Kind) -> &'static str {
    match kind {
        Kind::Date => "interview-date",
        Kind::Time => "interview-time",
        Kind::Money => "interview-money",
        Kind::Integer | Kind::Decimal => "interview-number",
        Kind::Text
        | Kind::LongText
        | Kind::Phone
        | Kind::Email
        | Kind::Choice(_)
        | Kind::Choices(_)
        | Kind::Scale
        | Kind::Note
        | Kind::Computed(_) => "interview-text",
    }
}

/// The options that should be seen at once, if there are so many: where the languages stand below
/// each other, and beside each other.
const SEEN: [usize; 2] = [6, 4];

/// Counts the rows that the input should have below the question; it doesn't change while one
/// types, so that nothing above it moves.
pub(super) fn wanted(
    scene: Scene<'_>,
    flow: &Flow<'_, '_, '_>,
    case: &OpenCase,
    question: &Question,
) -> u16 {
    let Entry::Options(options) = case.desk().entry() else {
        return 0;
    };
    let languages = scene.languages_for(question).len();
    let wide = beside(flow.rest(), languages).is_some();
    let seen = SEEN.get(usize::from(wide)).copied().unwrap_or(1);
    let all: Vec<_> = options.all().take(seen).collect();
    with_options(scene, question, (options, &all, wide), |list| {
        let rows = choices::height_of(flow.canvas, flow.rest(), list, seen);
        rows.saturating_add(1)
    })
}

/// Makes a list of options and gives it to what draws or measures it.
fn with_options<R>(
    scene: Scene<'_>,
    question: &Question,
    (options, shown, wide): (&Options, &[&OptionItem], bool),
    run: impl FnOnce(&Choices<'_>) -> R,
) -> R {
    let languages = scene.languages_for(question);
    let item = |at: usize| {
        let Some(item) = shown.get(at) else {
            return Vec::new();
        };
        let mut labels = scene.in_each(&languages, &TextKey::option(options.list(), &item.code));
        if let ([first, second], false) = (labels.as_mut_slice(), wide) {
            second.text = without_echo(&second.text, &first.text).to_owned();
        }
        let column = |label| {
            marks(options, item)
                .into_iter()
                .chain([Piece::rest(label)])
                .collect()
        };
        labels.into_iter().map(column).collect()
    };
    run(&Choices {
        count: shown.len(),
        cursor: options.cursor(),
        item: &item,
        columns: languages.len(),
        has_focus: options.filter().is_empty(),
    })
}

/// Leaves out the brackets at a label's end that only repeat the words above it: those of an
/// office, which stand in every language.
fn without_echo<'l>(label: &'l str, above: &str) -> &'l str {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|it: char| !it.is_alphanumeric());
        let words = words.filter(|it| !it.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let brackets = label.strip_suffix(')').and_then(|it| it.rsplit_once(" ("));
    let above = words(above);
    match brackets {
        Some((head, echo)) if words(echo).iter().all(|it| above.contains(it)) => head,
        _ => label,
    }
}

fn chosen(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    (options, question): (&Options, &Question),
    status: Status,
) -> Status {
    let shown: Vec<_> = options.shown().collect();
    let kept = flow.keep_below(u16::from(flow.rest().height > 4));
    filter(scene, flow, options);
    let wide = beside(flow.rest(), scene.languages_for(question).len()).is_some();
    let part = with_options(scene, question, (options, &shown, wide), |list| {
        choices::draw_uncounted(scene, flow, list)
    });
    if shown.is_empty() {
        flow.text(scene.say("interview-no_match"), flow.canvas.theme().text);
    }
    flow.give_back(kept);
    flow.air(3);
    let (row, hint) = (flow.take(1), flow.canvas.theme().hint);
    let part = part.unwrap_or_default();
    let room = row.width.saturating_sub(columns(&part, scene.mode()) + 2);
    let how = whole_clauses(scene, how_to_choose(scene, options), room);
    ends(scene, flow.canvas, row, (&how, &part, hint));
    let marked = options.cursor().and_then(|it| shown.get(it));
    let label = marked.map(|it| scene.read(&TextKey::option(options.list(), &it.code)).text);
    let value = label.unwrap_or_default();
    let value = match marked {
        Some(it) if options.is_chosen(&it.code) => format!("[x] {value}"),
        _ => value,
    };
    status.with(value).at(options.cursor(), shown.len())
}

/// The digit that chooses an option, and whether it is chosen.
fn marks(options: &Options, item: &OptionItem) -> Vec<Piece> {
    let tick = if options.is_chosen(&item.code) {
        "[x]"
    } else {
        "[ ]"
    };
    let tick = options.takes_many().then(|| Piece::sign(tick, 4));
    let digit = item.digit.map(|it| Piece::sign(it, 3));
    digit.into_iter().chain(tick).collect()
}

/// What was typed to find an option; nothing while nothing was typed.
fn filter(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, options: &Options) {
    if options.filter().is_empty() {
        return;
    }
    let input = Labelled {
        label: scene.say("interview-filter"),
        field: options.filter(),
        focused: true,
        width: 24,
    };
    labelled(scene, flow, input);
    flow.air(8);
}

/// Leaves clauses out from the end until the others fit: half a word helps nobody.
fn whole_clauses(scene: Scene<'_>, mut said: String, room: u16) -> String {
    while columns(&said, scene.mode()) > room {
        let Some(at) = said.rfind([',', ';', '،', '·']) else {
            return said;
        };
        said.truncate(at);
        said.truncate(said.trim_end().len());
    }
    said
}

fn how_to_choose(scene: Scene<'_>, options: &Options) -> String {
    let numbered = options.shown().next().is_some_and(|it| it.digit.is_some());
    let hint = scene.word(match (options.takes_many(), numbered) {
        (false, true) => "interview-choose_one",
        (false, false) => "interview-choose_one-long",
        (true, true) => "interview-choose_many",
        (true, false) => "interview-choose_many-long",
    });
    if !options.takes_many() {
        return hint;
    }
    let args = Args::new().count("count", options.chosen());
    let chosen = scene.say_with("interview-chosen", &args).marked();
    format!("{chosen} · {hint}")
}

fn scaled(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, scale: Scale, status: Status) -> Status {
    let theme = flow.canvas.theme();
    let mut row = flow.take(1);
    for number in scale.min..=scale.max {
        let marked = scale.marked == Some(number);
        let sign = if marked {
            format!(">{number}<")
        } else {
            format!(" {number} ")
        };
        let style = if marked { theme.chosen } else { theme.text };
        let line = fit(&sign, row.width, Base::Auto, scene.mode());
        let width = line.width.min(row.width);
        flow.canvas.line(Rect { width, ..row }, &line, style);
        if marked && row.width > 0 {
            flow.canvas.cursor(Position::new(row.x + 1, row.y));
        }
        let used = (width + 2).min(row.width);
        row = Rect {
            x: row.x + used,
            width: row.width - used,
            ..row
        };
    }
    let args = Args::new()
        .integer("min", scale.min)
        .integer("max", scale.max);
    flow.text(scene.say_with("interview-scale", &args), theme.hint);
    let value = scale.marked.map(|it| it.to_string());
    status.with(value.unwrap_or_default())
}
