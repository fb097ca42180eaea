//! What a request names and the network does not hold. Nothing of the request is quoted but a spelling slip of a known id.

use crate::error::{Code, Fault, did_you_mean};
use crate::network::Network;
use crate::plan::request::RequestDraft;

struct Looker<'n> {
    network: &'n Network,
    found: Vec<Fault>,
}

impl Looker<'_> {
    fn service(&mut self, id: &str, path: String, code: Code) {
        if self.network.service_ix(id).is_none() {
            let near = did_you_mean(id, self.network.services().map(|service| service.id()));
            self.note(id, near.map(str::to_owned), path, code);
        }
    }

    fn note(&mut self, id: &str, near: Option<String>, path: String, code: Code) {
        let (value, hint) = match near {
            Some(near) => (id.to_owned(), format!("did you mean `{near}`?")),
            None => (String::new(), "the network holds no such record".to_owned()),
        };
        self.found.push(Fault { code, path, value, hint });
    }
}

/// Warnings about services and territories that the network does not hold.
///
/// A bond to a service that has left is part of a life and no mistake in itself.
pub(crate) fn of(request: &RequestDraft, network: &Network) -> Vec<Fault> {
    let mut look = Looker { network, found: Vec::new() };
    let (person, crisis) = (&request.person, &request.crisis);
    if let Some(home) = person.residence.as_ref().map(|id| id.as_str())
        && network.territory_ix(home).is_none()
    {
        let near = did_you_mean(home, network.territories().iter().map(|territory| &*territory.id)).map(str::to_owned);
        look.note(home, near, "$.person.residence".to_owned(), Code::Dangling);
    }
    for (index, bond) in person.bonds.iter().enumerate() {
        look.service(bond.service.as_str(), format!("$.person.bonds[{index}].service"), Code::LeftNetwork);
    }
    if let Some(wishes) = &person.wishes {
        for (index, id) in wishes.wanted.iter().enumerate() {
            look.service(id.as_str(), format!("$.person.wishes.wanted[{index}]"), Code::Dangling);
        }
        for (index, id) in wishes.vetoed.iter().enumerate() {
            look.service(id.as_str(), format!("$.person.wishes.vetoed[{index}]"), Code::Dangling);
        }
    }
    for (index, exclusion) in person.exclusions.iter().enumerate() {
        if let Some(id) = &exclusion.service {
            look.service(id.as_str(), format!("$.person.exclusions[{index}].service"), Code::Dangling);
        }
    }
    for (index, consent) in person.consents.iter().enumerate() {
        for (place, id) in consent.recipients.iter().enumerate() {
            look.service(id.as_str(), format!("$.person.consents[{index}].recipients[{place}]"), Code::Dangling);
        }
    }
    look.service(crisis.door.as_str(), "$.crisis.door".to_owned(), Code::Dangling);
    for (index, decline) in crisis.declined.iter().enumerate() {
        look.service(decline.service.as_str(), format!("$.crisis.declined[{index}].service"), Code::Dangling);
    }
    for (index, attempt) in crisis.attempts.iter().enumerate() {
        look.service(attempt.service.as_str(), format!("$.crisis.attempts[{index}].service"), Code::Dangling);
    }
    for (index, report) in request.status.iter().flat_map(|status| &status.reports).enumerate() {
        look.service(report.service.as_str(), format!("$.status.reports[{index}].service"), Code::LeftNetwork);
    }
    look.found
}
