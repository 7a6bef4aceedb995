//! The first start: language, passphrase twice, recovery code, two groups of it typed back.

use super::choices::{self, Choices};
use super::failed::told;
use super::flow::Flow;
use super::input::{Labelled, labelled};
use super::piece::{Piece, plain};
use super::scene::Scene;
use super::status::Status;
use crate::app::{
    Command, ENOUGH_WORDS, FirstStart, LEAST_CHARACTERS, PassphraseFault, TypedTwice, groups,
};
use crate::base::Secret;
use crate::text::{Args, Field, Text};

/// The least width in which rule, fault and warning of a passphrase find room together.
const ROOMY: u16 = 60;

/// Draws the step of the first start.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, screen: &FirstStart) -> Status {
    flow.air(10);
    match screen {
        FirstStart::Language { cursor } => language(scene, flow, *cursor),
        FirstStart::Passphrase(typed) => passphrase(scene, flow, typed),
        FirstStart::Making { .. } => making(scene, flow),
        FirstStart::Code { code } => recovery_code(scene, flow, code),
        FirstStart::TypedBack { .. } => typed_back(scene, flow, screen),
    }
}

/// Draws a heading with what follows it; both may take several rows.
pub(super) fn opening(flow: &mut Flow<'_, '_, '_>, [title, text]: [Text; 2]) {
    let theme = flow.canvas.theme();
    flow.text(title, theme.heading);
    flow.air(6);
    flow.text(text, theme.text);
    flow.air(6);
}

fn language(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, cursor: usize) -> Status {
    let title = scene.say("first_start-title");
    let ask = scene.say("first_start-language");
    let status = Status::of(ask.text.clone());
    opening(flow, [title, ask]);
    flow.narrow(48);
    let desks: Vec<_> = scene.app.library().desks().collect();
    let item = |at: usize| {
        let named = desks.get(at).map(|it| scene.column_name(&it.language));
        named.into_iter().map(|it| vec![Piece::rest(it)]).collect()
    };
    let list = Choices {
        count: desks.len(),
        cursor: Some(cursor),
        item: &item,
        columns: 1,
        has_focus: true,
    };
    choices::draw(scene, flow, &list);
    flow.air(4);
    let key = Args::new().text("key", scene.key_of(Command::DisplayHere));
    let hint = flow.canvas.theme().hint;
    flow.text(scene.say_with("display-offer", &key), hint);
    let chosen = desks.get(cursor).map_or("", |it| &it.name);
    status.with(chosen).at(Some(cursor), desks.len())
}

fn passphrase(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, typed: &TypedTwice) -> Status {
    let theme = flow.canvas.theme();
    let status = typed_twice(scene, flow, scene.say("first_start-passphrase"), typed);
    flow.air(3);
    flow.signed("!", scene.say("first_start-passphrase-warning"), theme.text);
    status
}

/// Draws a passphrase that is typed twice, and what is wrong with it.
pub(super) fn typed_twice(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    title: Text,
    typed: &TypedTwice,
) -> Status {
    // On a narrow screen what is wrong stands for the rule, so that the warning below is whole.
    let rule = if typed.fault.is_some() && flow.rest().width < ROOMY {
        plain("")
    } else {
        scene.say_with("first_start-passphrase-hint", &required())
    };
    opening(flow, [title, rule]);
    let labels = [
        "first_start-passphrase-first",
        "first_start-passphrase-second",
    ];
    let mut status = two_fields(
        scene,
        flow,
        (
            labels.map(|it| scene.say(it)),
            [&typed.first, &typed.second],
        ),
        typed.focus,
    );
    flow.air(4);
    let theme = flow.canvas.theme();
    if let Some(trouble) = typed.trouble {
        told(scene, flow, trouble);
    } else if let Some(fault) = typed.fault {
        let said = faulty(scene, fault);
        status = status.with(said.text.clone());
        flow.signed("!", said, theme.alert);
    }
    status
}

fn faulty(scene: Scene<'_>, fault: PassphraseFault) -> Text {
    scene.say_with(fault.code(), &required())
}

/// What a good passphrase has at the least.
fn required() -> Args<'static> {
    let args = Args::new().count("characters", LEAST_CHARACTERS);
    args.count("words", ENOUGH_WORDS)
}

fn two_fields(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    (labels, fields): ([Text; 2], [&Field; 2]),
    focus: usize,
) -> Status {
    let focused = labels.get(focus).map(|it| it.text.clone());
    for (at, (label, field)) in labels.into_iter().zip(fields).enumerate() {
        let input = Labelled {
            label,
            field,
            focused: at == focus,
            width: 40,
        };
        labelled(scene, flow, input);
        flow.air(10);
    }
    Status::of(focused.unwrap_or_default()).at(Some(focus), 2)
}

fn making(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) -> Status {
    let (said, hint) = (
        scene.say("first_start-making"),
        scene.say("first_start-making-hint"),
    );
    let status = Status::of(said.text.clone());
    opening(flow, [said, hint]);
    status
}

fn recovery_code(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, code: &Secret) -> Status {
    let title = scene.say("first_start-code");
    let status = Status::of(title.text.clone());
    opening(flow, [title, scene.say("first_start-code-hint")]);
    let numbered = (1..).zip(groups(code));
    let all: Vec<_> = numbered
        .map(|(at, group)| format!("{at}: {group}"))
        .collect();
    for pair in all.chunks(per_row(flow)) {
        let text = plain(pair.join("    "));
        let heading = flow.canvas.theme().heading;
        flow.text(text, heading);
        flow.air(8);
    }
    flow.air(3);
    flow.text(
        scene.say("first_start-code-continue"),
        flow.canvas.theme().text,
    );
    status
}

/// How many groups of the code stand in a row: four rows are easier to copy than one.
const fn per_row(flow: &Flow<'_, '_, '_>) -> usize {
    if flow.rest().width < 40 { 2 } else { 4 }
}

fn typed_back(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, screen: &FirstStart) -> Status {
    let FirstStart::TypedBack {
        asked,
        fields,
        focus,
        wrong,
        trouble,
        ..
    } = screen
    else {
        return Status::default();
    };
    let title = scene.say("first_start-typed_back");
    opening(flow, [title, scene.say("first_start-typed_back-hint")]);
    let label = |group: usize| {
        let args = Args::new().count("number", group + 1);
        scene.say_with("first_start-typed_back-group", &args)
    };
    let labels = asked.map(label);
    let [one, other] = fields;
    let mut status = two_fields(scene, flow, (labels, [one, other]), *focus);
    flow.air(3);
    let alert = flow.canvas.theme().alert;
    if let Some(trouble) = trouble {
        told(scene, flow, *trouble);
    } else if let Some(group) = wrong.and_then(|it| asked.get(it)) {
        let args = Args::new().count("number", group + 1);
        let said = scene.say_with("first_start-typed_back-wrong", &args);
        status = status.with(said.text.clone());
        flow.signed("!", said, alert);
    }
    status
}
