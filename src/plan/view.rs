//! What one recipient may see of a plan.
//!
//! A view is built from what its recipient is allowed, never by taking things away from the whole: what nobody put in
//! cannot be forgotten there. Reasons stay out of it altogether, since a reason may tell of an exclusion.

use crate::network::ServiceIx;
use crate::plan::Plan;
use crate::plan::document::{Call, CircleMember, ContactKind, Discloses, Duty, Place, ViewDocument};
use crate::plan::timing::CallLine;
use crate::policy::draft::DataField;

impl Plan {
    /// What a recipient of a call or of a duty may see; none for anybody else, and none for a service that is excluded.
    ///
    /// # Shape
    /// The recipient's own call with the fields that its legal basis and channel allow, the duties that it owes or is
    /// owed, and, where the fields say so, circle and places. No ladder, no reasons, no trace of what was excluded.
    /// # Source
    /// LGPD (Lei 13.709/2018) art. 6 and 11 (R41, R44).
    #[must_use]
    pub fn view(&self, recipient: &str) -> Option<ViewDocument> {
        if self.request.draft().person.exclusions.iter().any(|e| e.service.as_ref().is_some_and(|s| s.as_str() == recipient)) {
            return None;
        }
        let service = self.network.service_ix(recipient)?;
        let call = self.calls.iter().find(|call| call.service == service);
        let owed = |duty: &&crate::plan::duty::DutyLine| duty.owner == Some(service) || duty.to == Some(service);
        let duties: Vec<Duty> = self.duties.iter().filter(owed).map(|line| bare_duty(self.duty(line))).collect();
        if call.is_none() && duties.is_empty() {
            return None;
        }
        Some(self.view_of(service, call, duties))
    }

    /// What may be told to the recipient of a call, or to one of a ladder when its turn comes; none for anybody else.
    ///
    /// # Shape
    /// Basis, row and fields of the recipient's own sector, consent and channel: whoever stands in for a called service may be
    /// told what is theirs to know, not what the called one may. A service that is excluded stands on no ladder.
    /// # Source
    /// LGPD (Lei 13.709/2018) art. 6 and 11 (R41, R44).
    #[must_use]
    pub fn discloses_to(&self, recipient: &str) -> Option<Discloses> {
        let service = self.network.service_ix(recipient)?;
        let call = self.calls.iter().find(|call| call.service == service).map(|call| &call.disclosed);
        let rung = || self.rungs.iter().find(|rung| rung.service == service).map(|rung| &rung.disclosed);
        call.or_else(rung).map(|disclosed| self.discloses(disclosed))
    }

    fn view_of(&self, service: ServiceIx, call: Option<&CallLine>, duties: Vec<Duty>) -> ViewDocument {
        let draft = self.request.draft();
        let fields = call.map(|call| call.disclosed.fields).unwrap_or_default();
        let may = |field| fields.has(field);
        let named = may(DataField::Name) || duties.iter().any(|duty| duty.identified);
        let circle = || {
            let others = self.calls.iter().filter(|other| other.service != service);
            others.map(|other| CircleMember { service: self.id(other.service), role: other.role }).collect()
        };
        ViewDocument {
            format: ViewDocument::FORMAT.to_owned(),
            at: draft.at,
            recipient: self.id(service),
            episode: draft.crisis.episode.as_ref().map(|id| id.as_str().to_owned()),
            door: draft.crisis.door.as_str().to_owned(),
            emergency: self.emergency.as_ref().map(|line| {
                let emergency = self.emergency_of(line);
                crate::plan::document::Emergency { reasons: Vec::new(), ..emergency }
            }),
            call: call.map(|call| bare_call(self.call(call))),
            person_ref: named.then(|| draft.person.r#ref.as_str().to_owned()),
            severity: may(DataField::RiskNote).then_some(self.severity),
            circumstances: when(may(DataField::Event), || {
                draft.crisis.circumstances.iter().map(|c| c.kind.as_str().to_owned()).collect()
            }),
            needs: when(may(DataField::Need), || self.document_needs()),
            already_asked: when(may(DataField::AlreadyAsked), || {
                draft.crisis.asked.iter().filter(|asked| asked.answered).map(|asked| asked.topic.as_str().to_owned()).collect()
            }),
            safe_contact: self
                .contacts
                .iter()
                .find(|line| line.kind == ContactKind::SafeContact && may(DataField::SafeContact))
                .map(|line| crate::plan::document::Contact { reasons: Vec::new(), ..self.contact(line) }),
            lead: self.lead.filter(|_| may(DataField::Circle)).map(|lead| self.id(lead.service)),
            custodian: self.custody.service.filter(|_| may(DataField::Circle)).map(|custodian| self.id(custodian)),
            circle: when(may(DataField::Circle), circle),
            places: when(may(DataField::Places), || self.places.iter().map(|line| bare_place(self.place(line))).collect()),
            duties,
        }
    }

    fn document_needs(&self) -> Vec<String> {
        self.needs.iter().map(|need| self.need_id(*need)).collect()
    }
}

fn when<T>(may: bool, list: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if may { list() } else { Vec::new() }
}

/// Without ladder and reasons: who stands in for whom, and why, is for the door and the lead.
fn bare_call(call: Call) -> Call {
    Call { ladder: Vec::new(), reasons: Vec::new(), ..call }
}

fn bare_place(place: Place) -> Place {
    Place { reasons: Vec::new(), ..place }
}

fn bare_duty(duty: Duty) -> Duty {
    Duty { reasons: Vec::new(), ..duty }
}
