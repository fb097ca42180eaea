//! The texts of one decision, with the names of the network and policy that it was made with.

use crate::exchange::names::NamesOf;
use crate::network::draft::ChannelClass;
use crate::plan::Plan;
use crate::plan::document::PlanDocument;
use crate::plan::explain::{Audience, Explanation, Lang, explain};
use crate::plan::message::{MessageFields, message_to};

fn names(plan: &Plan) -> NamesOf<'_> {
    NamesOf { network: plan.network(), policy: plan.policy(), door: plan.request().draft().crisis.door.as_str() }
}

/// A decision told to one reader. `document` is the decision's own, with `would_change` if that was asked for.
#[must_use]
pub fn explanation(plan: &Plan, document: &PlanDocument, lang: Lang, reader: Audience) -> Explanation {
    explain(document, &names(plan), lang, reader)
}

/// The text of the call to one service; none if the decision does not call it.
///
/// Without `fields` the request's own reference of the person is all that is told besides the plan, and only where the
/// call's fields allow it.
#[must_use]
pub fn message(
    plan: &Plan,
    document: &PlanDocument,
    recipient: &str,
    fields: Option<&MessageFields<'_>>,
    lang: Lang,
    class: ChannelClass,
) -> Option<String> {
    let own = MessageFields { person_ref: Some(plan.request().draft().person.r#ref.as_str()), ..MessageFields::default() };
    message_to(document, recipient, fields.unwrap_or(&own), &names(plan), lang, class)
}
