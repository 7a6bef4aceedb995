//! What generated schemas have and schemas of TOML files do not need.

use schemars::Schema;
use serde_json::{Map, Value};

/// Takes out `null`, which TOML does not know, and formats of Rust's numbers; joins the lines of
/// each paragraph of a description.
pub(super) fn tidy(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    take_null_out_of_types(object);
    take_null_out_of_choices(object);
    if object.get("format").is_some_and(|it| it != "date") {
        object.remove("format");
    }
    if let Some(Value::String(text)) = object.get_mut("description") {
        let paragraphs: Vec<_> = text.split("\n\n").map(|it| it.replace('\n', " ")).collect();
        *text = paragraphs.join("\n\n");
    }
}

fn take_null_out_of_types(object: &mut Map<String, Value>) {
    if let Some(Value::Array(words)) = object.get_mut("enum") {
        words.retain(|it| !it.is_null());
    }
    let Some(Value::Array(types)) = object.get_mut("type") else {
        return;
    };
    types.retain(|it| it != "null");
    if let [only] = &types[..] {
        let only = only.clone();
        object.insert("type".to_owned(), only);
    }
}

fn take_null_out_of_choices(object: &mut Map<String, Value>) {
    let Some(Value::Array(choices)) = object.get_mut("anyOf") else {
        return;
    };
    choices.retain(|it| it.get("type").is_none_or(|it| it != "null"));
    if choices.len() != 1 {
        return;
    }
    if let Some(Value::Object(only)) = choices.pop() {
        object.remove("anyOf");
        for (key, value) in only {
            object.entry(key).or_insert(value);
        }
    }
}
