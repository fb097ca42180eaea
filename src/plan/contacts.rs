//! People of trust to contact, and who is not contacted yet.

use crate::crisis::{Circumstance, Relation};
use crate::network::draft::{ChannelClass, Role};
use crate::person::{Guardian, Tri};
use crate::plan::document::{ContactKind, ContactPurpose, FactKind};
use crate::plan::moment::Moment;
use crate::plan::trace::{Fx, Own, Span, Trace};

/// A contact as decided; the reference stands in the request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ContactLine {
    pub(crate) kind: ContactKind,
    pub(crate) purpose: ContactPurpose,
    pub(crate) safe: bool,
    pub(crate) hold_until: Option<Role>,
    pub(crate) class: Option<ChannelClass>,
    pub(crate) reasons: Span,
}

/// Contacts of the moment. With a safe contact named, it is the only way to the person.
pub(crate) fn contacts(moment: &Moment<'_>, trace: &mut Trace) -> Vec<ContactLine> {
    let person = &moment.draft().person;
    let mut lines = Vec::new();
    let minor = moment.age.from < 18;
    let guardian = person.guardian.as_ref();
    if (minor && guardian.is_none_or(|g| g.exists != Some(Tri::No))) || guardian.is_some_and(|g| g.exists == Some(Tri::Yes)) {
        lines.push(guardian_line(moment, guardian, trace));
    }
    let companion = person.wishes.as_ref().and_then(|wishes| wishes.companion.as_ref());
    let dangerous = |contact: &crate::person::Companion| {
        contact.contact_ref.as_ref().is_some_and(|r| person.exclusions.iter().any(|e| e.person.as_ref() == Some(r)))
    };
    if let Some(companion) = companion.filter(|companion| !dangerous(companion)) {
        let mark = trace.mark();
        trace.own(Own::Companion, &[]);
        if companion.present {
            trace.and(Fx::Flag(FactKind::Present));
        }
        let (kind, purpose) = (ContactKind::Companion, ContactPurpose::BeThere);
        lines.push(ContactLine { kind, purpose, safe: true, hold_until: None, class: None, reasons: trace.since(mark) });
    }
    if let Some(contact) = person.wishes.as_ref().and_then(|wishes| wishes.safe_contact.as_ref()) {
        let mark = trace.mark();
        trace.own(Own::SafeContact, &[]);
        let class = Some(contact.class.unwrap_or(ChannelClass::IdOnly));
        let (kind, purpose) = (ContactKind::SafeContact, ContactPurpose::ReachThePerson);
        lines.push(ContactLine { kind, purpose, safe: true, hold_until: None, class, reasons: trace.since(mark) });
    }
    lines
}

/// The guardian is told, unless violence at home is suspected: then not before the Conselho Tutelar has answered.
fn guardian_line(moment: &Moment<'_>, guardian: Option<&Guardian>, trace: &mut Trace) -> ContactLine {
    let mark = trace.mark();
    let held =
        guardian.is_some_and(|g| g.suspected == Some(Tri::Yes)) || violence_at_home(moment) || is_excluded(moment, guardian);
    if held {
        trace.own(Own::GuardianHeldBack, &[Fx::Token(FactKind::Role, Role::ConselhoTutelar.as_str())]);
    } else {
        trace.own(Own::GuardianTold, &[]);
        if moment.age.from < 18 && moment.age.to >= 18 {
            trace.and(Fx::Token(FactKind::Assumed, "age"));
        }
    }
    ContactLine {
        kind: ContactKind::Guardian,
        purpose: ContactPurpose::Decide,
        safe: !held,
        hold_until: held.then_some(Role::ConselhoTutelar),
        class: None,
        reasons: trace.since(mark),
    }
}

fn is_excluded(moment: &Moment<'_>, guardian: Option<&Guardian>) -> bool {
    let reference = guardian.and_then(|g| g.contact_ref.as_ref());
    reference.is_some_and(|r| moment.draft().person.exclusions.iter().any(|e| e.person.as_ref() == Some(r)))
}

/// Violence by somebody of the household, or by somebody not told: the protective branch.
fn violence_at_home(moment: &Moment<'_>) -> bool {
    let near = [Relation::Guardian, Relation::Household, Relation::Family, Relation::Unknown];
    let crisis = &moment.draft().crisis;
    crisis.circumstances.iter().any(|fact| {
        fact.kind == Circumstance::ViolenceSuffered && near.contains(&fact.relation.unwrap_or_default())
            || fact.kind == Circumstance::UnsafeTonight
    })
}
