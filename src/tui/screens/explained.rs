//! Why a rule proposes something, or nothing: condition by condition, down to the law.

use super::dialog::Panel;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::OpenCase;
use crate::base::RuleId;
use crate::document::explanation_text;
use crate::tui::theme::Theme;

/// Writes the explanation of a rule.
pub(super) fn panel<'s>(scene: Scene<'s>, width: u16, theme: Theme, rule: &RuleId) -> Panel<'s> {
    let title = scene.say("explained-title");
    let status = Status::of(title.text.clone()).with(rule.to_string());
    let mut sheet = Sheet::new(scene, width);
    if let Some(case) = scene.case() {
        write(scene, case, rule, (&mut sheet, theme));
    }
    Panel {
        title,
        sheet,
        status,
    }
}

/// Writes the lines of an explanation, indented as the conditions hang together.
pub(super) fn write(
    scene: Scene<'_>,
    case: &OpenCase,
    rule: &RuleId,
    (sheet, theme): (&mut Sheet<'_>, Theme),
) {
    let Some(explanation) = case.explain(rule, scene.app.library()) else {
        return;
    };
    let text = explanation_text(&scene.app.words(case), &explanation);
    for (at, line) in text.lines().enumerate() {
        let said = line.trim_start();
        let indent = u16::try_from(line.len() - said.len()).unwrap_or_default();
        let style = if at == 0 { theme.heading } else { theme.text };
        sheet.indented(indent, scene.words(said), style);
    }
}
