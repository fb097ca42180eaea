//! One decision as other languages read it: part by part, or as one buffer.

use std::sync::{Arc, OnceLock};

use chrono::{DateTime, Utc};

use crate::case::PlanBrief;
use crate::crisis::Circumstance;
use crate::exchange;
use crate::exchange::names::NamesOf;
use crate::network::draft::ChannelClass;
use crate::plan::Plan as Core;
use crate::plan::document::{
    Call, Considered, Contact, CrisisLine, Custodian, Duty, Emergency, EngineLine, Episode, Gap, Lead, LeadFrom, NextHolder,
    NotCalled, Place, PlanDocument, Quorum, ViewDocument, WouldChange,
};
use crate::plan::explain::{self, Audience, CallRow, Explanation, Lang};
use crate::plan::message::{MessageFields, message_to};

/// One decision. The whole of it is for the door and the lead; everybody else gets `view`.
///
/// Each part is read on its own, so that what nobody looks at costs nothing; `json` is all of it in one buffer, and
/// `document` all of it in one record.
#[derive(uniffi::Object)]
pub struct Plan {
    core: Core,
    document: OnceLock<PlanDocument>,
}

/// What a plan does not hold and a message may tell, if the call's fields allow it. All of it comes from the host.
#[derive(Clone, Default, uniffi::Record)]
pub struct MessageDetails {
    /// Name, or the opaque reference that the host turns into one.
    #[uniffi(default = None)]
    pub person_ref: Option<String>,
    /// Date of birth, as it is to be written.
    #[uniffi(default = None)]
    pub birth_date: Option<String>,
    /// National health card.
    #[uniffi(default = None)]
    pub cns: Option<String>,
    /// Age band.
    #[uniffi(default = None)]
    pub age_band: Option<String>,
    /// Sex, as forms ask.
    #[uniffi(default = None)]
    pub sex: Option<String>,
    /// Municipality of residence.
    #[uniffi(default = None)]
    pub municipality: Option<String>,
    /// What happened.
    #[uniffi(default = [])]
    pub circumstances: Vec<Circumstance>,
    /// Topics already asked and answered, opaque tokens such as `what_happened`.
    #[uniffi(default = [])]
    pub already_asked: Vec<String>,
    /// Where the person may safely be contacted.
    #[uniffi(default = None)]
    pub safe_contact: Option<String>,
    /// The question put to the recipient; by the recipient's role if left out.
    #[uniffi(default = None)]
    pub question: Option<String>,
    /// How to reach the door; its name alone if left out.
    #[uniffi(default = None)]
    pub door_contact: Option<String>,
}

impl std::fmt::Debug for MessageDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MessageDetails").finish_non_exhaustive()
    }
}

impl Plan {
    pub(super) fn of(core: Core) -> Arc<Self> {
        Arc::new(Self { core, document: OnceLock::new() })
    }

    pub(super) fn with(core: Core, would_change: Vec<WouldChange>) -> Arc<Self> {
        let document = OnceLock::from(PlanDocument { would_change, ..core.document() });
        Arc::new(Self { core, document })
    }

    pub(super) fn core(&self) -> &Core {
        &self.core
    }

    fn read(&self) -> &PlanDocument {
        self.document.get_or_init(|| self.core.document())
    }

    fn names(&self) -> NamesOf<'_> {
        let door = self.core.request().draft().crisis.door.as_str();
        NamesOf { network: self.core.network(), policy: self.core.policy(), door }
    }
}

#[uniffi::export]
impl Plan {
    /// The canonical document as bytes: the same in every language.
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        exchange::to_json(self.read())
    }

    /// The whole document as one record.
    #[must_use]
    pub fn document(&self) -> PlanDocument {
        self.read().clone()
    }

    /// What a case keeps of it: for the event that opens a case, plans it anew or reopens it.
    #[must_use]
    pub fn brief(&self) -> PlanBrief {
        PlanBrief::of(&self.core)
    }

    /// Clock of the decision.
    #[must_use]
    pub fn at(&self) -> DateTime<Utc> {
        self.read().at
    }

    /// SHA-256 over everything that was read, in hexadecimal.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.read().fingerprint.clone()
    }

    /// Who computed it.
    #[must_use]
    pub fn engine(&self) -> EngineLine {
        self.read().engine.clone()
    }

    /// The crisis as the decision took it.
    #[must_use]
    pub fn crisis(&self) -> CrisisLine {
        self.read().crisis.clone()
    }

    /// What to do at once; none if life is not at risk.
    #[must_use]
    pub fn emergency(&self) -> Option<Emergency> {
        self.read().emergency.clone()
    }

    /// Who leads the circle.
    #[must_use]
    pub fn lead(&self) -> Option<Lead> {
        self.read().lead.clone()
    }

    /// From when the lead leads, if not from now, and who leads until then.
    #[must_use]
    pub fn lead_from(&self) -> Option<LeadFrom> {
        self.read().lead_from.clone()
    }

    /// Who answers for the person now.
    #[must_use]
    pub fn custodian(&self) -> Custodian {
        self.read().custodian.clone()
    }

    /// Who takes over before the custodian can no longer hold.
    #[must_use]
    pub fn next_holder(&self) -> Option<NextHolder> {
        self.read().next_holder.clone()
    }

    /// People of trust to contact, or not to contact yet.
    #[must_use]
    pub fn contacts(&self) -> Vec<Contact> {
        self.read().contacts.clone()
    }

    /// Services called to share care, in their order.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.read().calls.clone()
    }

    /// Services with a bond or a wish that are not called, each with why.
    #[must_use]
    pub fn not_called(&self) -> Vec<NotCalled> {
        self.read().not_called.clone()
    }

    /// Where the person is cared for, in the order in which places are asked.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        self.read().places.clone()
    }

    /// Places considered and not proposed, each with why.
    #[must_use]
    pub fn considered(&self) -> Vec<Considered> {
        self.read().considered.clone()
    }

    /// Legal acts owed to authorities, with their clocks.
    #[must_use]
    pub fn duties(&self) -> Vec<Duty> {
        self.read().duties.clone()
    }

    /// What the network does not give.
    #[must_use]
    pub fn gaps(&self) -> Vec<Gap> {
        self.read().gaps.clone()
    }

    /// When shared care counts as formed.
    #[must_use]
    pub fn quorum(&self) -> Option<Quorum> {
        self.read().quorum.clone()
    }

    /// The way of the person through the doors.
    #[must_use]
    pub fn episode(&self) -> Episode {
        self.read().episode.clone()
    }

    /// What would change it; none unless it was asked for with `plan_with_changes`.
    #[must_use]
    pub fn would_change(&self) -> Vec<WouldChange> {
        self.read().would_change.clone()
    }

    /// What a recipient of a call or of a duty may see; none for anybody else, and none for a service that is excluded.
    #[must_use]
    pub fn view(&self, recipient: String) -> Option<ViewDocument> {
        self.core.view(&recipient)
    }

    /// `view` as the bytes of a document.
    #[must_use]
    pub fn view_json(&self, recipient: String) -> Option<Vec<u8>> {
        self.core.view(&recipient).as_ref().map(exchange::to_json)
    }

    /// The plan told to a reader, section by section.
    #[must_use]
    pub fn explain(&self, lang: Lang, reader: Audience) -> Explanation {
        explain::explain(self.read(), &self.names(), lang, reader)
    }

    /// The plan told to a reader, as text for a terminal or a printer, or as Markdown.
    #[uniffi::method(default(markdown = false))]
    #[must_use]
    pub fn explain_text(&self, lang: Lang, reader: Audience, markdown: bool) -> String {
        let told = self.explain(lang, reader);
        if markdown { told.to_markdown() } else { told.to_text() }
    }

    /// The view of a recipient in words; none if it has no view.
    #[must_use]
    pub fn explain_view(&self, recipient: String, lang: Lang) -> Option<Explanation> {
        self.core.view(&recipient).map(|view| explain::view_text(&view, &self.names(), lang))
    }

    /// The calls as rows of a table for the worker, in the order of the plan.
    #[must_use]
    pub fn call_rows(&self, lang: Lang) -> Vec<CallRow> {
        explain::call_rows(self.read(), &self.names(), lang)
    }

    /// The text of the call to a service, for a class of channel; none if the plan does not call it.
    ///
    /// The narrower of two limits wins: the fields that the call's legal basis allows, and what the channel can carry.
    #[must_use]
    pub fn message(&self, recipient: String, channel: ChannelClass, lang: Lang, details: MessageDetails) -> Option<String> {
        let asked: Vec<&str> = details.already_asked.iter().map(String::as_str).collect();
        let fields = MessageFields {
            person_ref: details.person_ref.as_deref(),
            birth_date: details.birth_date.as_deref(),
            cns: details.cns.as_deref(),
            age_band: details.age_band.as_deref(),
            sex: details.sex.as_deref(),
            municipality: details.municipality.as_deref(),
            circumstances: &details.circumstances,
            already_asked: &asked,
            safe_contact: details.safe_contact.as_deref(),
            question: details.question.as_deref(),
            door_contact: details.door_contact.as_deref(),
        };
        message_to(self.read(), &recipient, &fields, &self.names(), lang, channel)
    }
}
