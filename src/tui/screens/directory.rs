//! The offers of the place: the search, the list, and what is known of the marked one.

use super::choices::{self, Choices};
use super::flow::Flow;
use super::input::{Labelled, labelled};
use super::measure;
use super::offer;
use super::piece::{Piece, plain};
use super::plan::details_area;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{Command, DirectoryScreen};
use crate::base::{Day, OfferId};
use crate::directory::{Offer, OfferStatus};
use crate::document::offer_name;
use crate::profile::OfferWish;
use crate::text::{Args, Text};

/// The least width in which the district stands beside the name.
const WIDE: u16 = 56;
/// The columns of a district.
const DISTRICT: u16 = 18;

/// Draws the offers.
pub(super) fn draw(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    screen: &DirectoryScreen,
) -> Status {
    let marked = screen.marked().and_then(|it| find(scene, it));
    if let (Some(scroll), Some(offer)) = (screen.whole, marked) {
        return whole(scene, flow, screen, (offer, scroll));
    }
    let label = scene.say("directory-search");
    let input = Labelled {
        label,
        field: &screen.search,
        focused: true,
        width: 40,
    };
    labelled(scene, flow, input);
    heading(scene, flow, screen);
    flow.air(16);
    let status = Status::of(scene.say("directory-title").text);
    let Some(offer) = marked else {
        let said = scene.say("directory-none");
        let status = status.with(said.text.clone());
        flow.text(said, flow.canvas.theme().text);
        return status;
    };
    let area = details_area(flow);
    let mut sheet = Sheet::new(scene, area.width);
    offer::write(scene, &mut sheet, (screen, offer), flow.canvas.theme());
    let key = Args::new().text("key", scene.key_of(Command::Offer));
    let more = scene.say_with("view-more", &key);
    sheet.draw_head(flow.canvas, area, more);
    list(scene, flow, screen);
    status
        .with(name(scene, offer).text)
        .at(Some(screen.cursor), screen.found().len())
}

/// Draws all that is known of the marked offer.
fn whole(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    screen: &DirectoryScreen,
    (offer, scroll): (&Offer, usize),
) -> Status {
    let area = flow.rest();
    let mut sheet = Sheet::new(scene, area.width);
    offer::write(scene, &mut sheet, (screen, offer), flow.canvas.theme());
    sheet.draw(flow.canvas, area, scroll);
    Status::of(scene.say("directory-title").text)
        .with(name(scene, offer).text)
        .at(Some(screen.cursor), screen.found().len())
}

/// Says how many there are, and for which measure they are looked for.
fn heading(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, screen: &DirectoryScreen) {
    let theme = flow.canvas.theme();
    let count = Args::new().count("count", screen.found().len());
    let mut parts = vec![scene.say_with("directory-count", &count).marked()];
    let measure = screen.measure.as_ref();
    let plan = scene.case().map(crate::app::OpenCase::plan);
    let measure = measure.and_then(|it| plan?.measure(it.as_str()));
    parts.extend(measure.map(|it| {
        let title = measure::short_title(scene, it).marked();
        let args = Args::new().text("measure", title);
        scene.say_with("directory-for", &args).marked()
    }));
    flow.text(scene.words(parts.join(" · ")), theme.hint);
}

fn list(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, screen: &DirectoryScreen) {
    let found: Vec<_> = screen.found().filter_map(|it| find(scene, it)).collect();
    let wide = flow.rest().width >= WIDE;
    let item = |at: usize| {
        let offer = found.get(at);
        offer.map(|it| row(scene, it, wide)).unwrap_or_default()
    };
    let (text, hint) = (flow.canvas.theme().text, flow.canvas.theme().hint);
    let style = |at: usize| match found.get(at) {
        Some(offer) if is_grey(scene, offer, screen.today) => hint,
        _ => text,
    };
    let list = Choices {
        count: found.len(),
        cursor: Some(screen.cursor),
        item: &item,
        columns: 1,
        has_focus: false,
    };
    choices::draw_styled(scene, flow, &list, &style);
}

/// Tells what nobody has checked for long, and what does not run.
fn is_grey(scene: Scene<'_>, offer: &Offer, today: Day) -> bool {
    let contact = scene.app.library().directory.contact_of(offer);
    offer.status != OfferStatus::Active || contact.stale(today)
}

fn row(scene: Scene<'_>, offer: &Offer, wide: bool) -> Vec<Vec<Piece>> {
    let wishes = scene.case().map(|it| it.interview().profile().wishes());
    let sign = match wishes.and_then(|it| it.get(&offer.id)) {
        Some(OfferWish::Wanted) => "+",
        Some(OfferWish::Declined) => "-",
        Some(OfferWish::Later) => "~",
        Some(OfferWish::Open) | None => "",
    };
    let mut row = vec![Piece::sign(sign, 2), Piece::short(name(scene, offer))];
    if wide {
        let contact = scene.app.library().directory.contact_of(offer);
        let district = contact.district.as_deref().unwrap_or_default();
        row.push(Piece::fixed(plain(district), DISTRICT));
    }
    vec![row]
}

fn name(scene: Scene<'_>, offer: &Offer) -> Text {
    offer_name(offer, scene.texts(), scene.own())
}

fn find<'a>(scene: Scene<'a>, id: &OfferId) -> Option<&'a Offer> {
    scene.app.library().directory.offer(id.as_str())
}
