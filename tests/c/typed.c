/* Every record is walked through the typed accessors and written under the names of the documents, in their order, so that
 * the printed tree has to equal the JSON of the library byte for byte. */
#include "typed.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

void must(amparo_status status, const char *call) {
    if (status != AMPARO_STATUS_OK) {
        fprintf(stderr, "%s: status %u\n", call, (unsigned)status);
        exit(1);
    }
}

static void text(cJSON *object, const char *name, amparo_text value) {
    if (value.data == NULL) {
        return;
    }
    char *copy = malloc(value.len + 1);
    if (copy == NULL) {
        abort();
    }
    memcpy(copy, value.data, value.len);
    copy[value.len] = '\0';
    cJSON_AddStringToObject(object, name, copy);
    free(copy);
}

static amparo_text word(uint32_t list, uint32_t token) {
    amparo_text text;
    must(amparo_token_text(list, token, &text), "amparo_token_text");
    return text;
}

static void token(cJSON *object, const char *name, uint32_t list, uint32_t token) {
    if (token != 0) {
        text(object, name, word(list, token));
    }
}

static void flag(cJSON *object, const char *name, bool value) {
    if (value) {
        cJSON_AddTrueToObject(object, name);
    }
}

static void number(cJSON *object, const char *name, bool said, double value) {
    if (said) {
        cJSON_AddNumberToObject(object, name, value);
    }
}

static void instant(cJSON *object, const char *name, bool said, int64_t utc_s) {
    char out[64];
    struct tm parts;
    time_t at = (time_t)utc_s;
    if (said && gmtime_r(&at, &parts) != NULL && strftime(out, sizeof out, "%Y-%m-%dT%H:%M:%SZ", &parts) != 0) {
        cJSON_AddStringToObject(object, name, out);
    }
}

/* A list under its name; an empty one is not written. */
static cJSON *list(cJSON *object, const char *name, size_t count) {
    return count == 0 ? NULL : cJSON_AddArrayToObject(object, name);
}

static cJSON *entry(cJSON *array) {
    cJSON *object = cJSON_CreateObject();
    cJSON_AddItemToArray(array, object);
    return object;
}

static void texts(cJSON *object, const char *name, amparo_texts lent) {
    cJSON *array = list(object, name, lent.count);
    for (size_t i = 0; i < lent.count; i++) {
        amparo_text one;
        must(amparo_texts_at(lent, i, &one), "amparo_texts_at");
        cJSON *holder = cJSON_CreateObject();
        text(holder, "t", one);
        cJSON_AddItemToArray(array, cJSON_DetachItemFromObject(holder, "t"));
        cJSON_Delete(holder);
    }
}

static void data_fields(cJSON *object, const char *name, amparo_data_fields lent) {
    cJSON *array = list(object, name, lent.count);
    for (size_t i = 0; i < lent.count; i++) {
        amparo_data_field field;
        must(amparo_data_fields_at(lent, i, &field), "amparo_data_fields_at");
        cJSON *holder = cJSON_CreateObject();
        token(holder, "t", AMPARO_TOKEN_LIST_DATA_FIELD, field);
        cJSON_AddItemToArray(array, cJSON_DetachItemFromObject(holder, "t"));
        cJSON_Delete(holder);
    }
}

static void reasons(cJSON *object, amparo_reasons lent) {
    cJSON *array = list(object, "reasons", lent.count);
    for (size_t i = 0; i < lent.count; i++) {
        amparo_reason reason;
        must(amparo_reasons_at(lent, i, &reason), "amparo_reasons_at");
        cJSON *line = entry(array);
        text(line, "rule", reason.rule);
        text(line, "source", reason.source);
        cJSON *facts = list(line, "facts", reason.facts.count);
        for (size_t k = 0; k < reason.facts.count; k++) {
            amparo_fact fact;
            must(amparo_facts_at(reason.facts, k, &fact), "amparo_facts_at");
            cJSON *told = entry(facts);
            token(told, "fact", AMPARO_TOKEN_LIST_FACT_KIND, fact.fact);
            text(told, "id", fact.id);
            number(told, "number", fact.has_number, (double)fact.number);
            instant(told, "at", fact.has_at, fact.at_utc_s);
        }
    }
}

static void status_line(cJSON *object, bool said, const amparo_status_line *status) {
    if (!said) {
        return;
    }
    cJSON *line = cJSON_AddObjectToObject(object, "status");
    token(line, "capacity", AMPARO_TOKEN_LIST_CAPACITY, status->capacity);
    token(line, "last_reported", AMPARO_TOKEN_LIST_CAPACITY, status->last_reported);
    number(line, "age_minutes", status->has_age_minutes, status->age_minutes);
    flag(line, "ask_first", status->ask_first);
}

static void emergency_line(cJSON *object, const amparo_emergency_line *emergency) {
    cJSON *line = cJSON_AddObjectToObject(object, "emergency");
    text(line, "number", emergency->number);
    text(line, "service", emergency->service);
    number(line, "minutes", emergency->has_minutes, emergency->minutes);
    status_line(line, emergency->has_status, &emergency->status);
    flag(line, "if_signs", emergency->if_signs);
    texts(line, "signs", emergency->signs);
    reasons(line, emergency->reasons);
}

static void contact_line(cJSON *line, const amparo_contact *contact) {
    token(line, "kind", AMPARO_TOKEN_LIST_CONTACT_KIND, contact->kind);
    text(line, "contact_ref", contact->contact_ref);
    token(line, "purpose", AMPARO_TOKEN_LIST_CONTACT_PURPOSE, contact->purpose);
    flag(line, "safe", contact->safe);
    token(line, "hold_until", AMPARO_TOKEN_LIST_ROLE, contact->hold_until);
    token(line, "class", AMPARO_TOKEN_LIST_CHANNEL_CLASS, contact->channel_class);
    reasons(line, contact->reasons);
}

static void discloses(cJSON *line, const amparo_discloses *told) {
    cJSON *object = cJSON_AddObjectToObject(line, "discloses");
    token(object, "basis", AMPARO_TOKEN_LIST_LEGAL_BASIS, told->basis);
    text(object, "rule", told->rule);
    data_fields(object, "fields", told->fields);
}

static void call_line(cJSON *line, const amparo_call *call) {
    text(line, "service", call->service);
    token(line, "role", AMPARO_TOKEN_LIST_CALL_ROLE, call->role);
    token(line, "when", AMPARO_TOKEN_LIST_CALL_WHEN, call->when);
    instant(line, "at", call->has_at, call->at_utc_s);
    instant(line, "answer_by", call->has_answer_by, call->answer_by_utc_s);
    if (call->has_channel) {
        cJSON *channel = cJSON_AddObjectToObject(line, "channel");
        token(channel, "kind", AMPARO_TOKEN_LIST_CHANNEL_KIND, call->channel.kind);
        text(channel, "address_ref", call->channel.address_ref);
        token(channel, "class", AMPARO_TOKEN_LIST_CHANNEL_CLASS, call->channel.channel_class);
    }
    cJSON *ladder = list(line, "ladder", call->ladder.count);
    for (size_t i = 0; i < call->ladder.count; i++) {
        amparo_rung rung;
        must(amparo_rungs_at(call->ladder, i, &rung), "amparo_rungs_at");
        cJSON *step = entry(ladder);
        text(step, "service", rung.service);
        instant(step, "at", true, rung.at_utc_s);
        token(step, "role", AMPARO_TOKEN_LIST_ROLE, rung.role);
        discloses(step, &rung.discloses);
    }
    discloses(line, &call->discloses);
    texts(line, "meets", call->meets);
    reasons(line, call->reasons);
}

static void places(cJSON *object, amparo_places lent) {
    cJSON *array = list(object, "places", lent.count);
    for (size_t i = 0; i < lent.count; i++) {
        amparo_place place;
        must(amparo_places_at(lent, i, &place), "amparo_places_at");
        cJSON *line = entry(array);
        text(line, "service", place.service);
        token(line, "role", AMPARO_TOKEN_LIST_PLACE_ROLE, place.role);
        number(line, "minutes", place.has_minutes, place.minutes);
        number(line, "return_minutes", place.has_return_minutes, place.return_minutes);
        number(line, "restrictiveness", true, place.restrictiveness);
        status_line(line, place.has_status, &place.status);
        number(line, "max_stay_minutes", place.has_max_stay_minutes, place.max_stay_minutes);
        texts(line, "meets", place.meets);
        reasons(line, place.reasons);
    }
}

static void duties(cJSON *object, amparo_duties lent) {
    cJSON *array = list(object, "duties", lent.count);
    for (size_t i = 0; i < lent.count; i++) {
        amparo_duty duty;
        must(amparo_duties_at(lent, i, &duty), "amparo_duties_at");
        cJSON *line = entry(array);
        text(line, "rule", duty.rule);
        token(line, "act", AMPARO_TOKEN_LIST_ACT, duty.act);
        text(line, "owner", duty.owner);
        token(line, "to_role", AMPARO_TOKEN_LIST_ROLE, duty.to_role);
        text(line, "to", duty.to);
        token(line, "starts_on", AMPARO_TOKEN_LIST_CLOCK_START, duty.starts_on);
        instant(line, "starts_at", duty.has_starts_at, duty.starts_at_utc_s);
        number(line, "within_minutes", duty.has_within_minutes, duty.within_minutes);
        instant(line, "by", duty.has_by, duty.by_utc_s);
        token(line, "by_from", AMPARO_TOKEN_LIST_BY_FROM, duty.by_from);
        text(line, "stops_with", duty.stops_with);
        flag(line, "identified", duty.identified);
        data_fields(line, "fields", duty.fields);
        reasons(line, duty.reasons);
    }
}

static void head(cJSON *plan, const amparo_plan *lent) {
    amparo_plan_line line;
    must(amparo_plan_head(lent, &line), "amparo_plan_head");
    cJSON_AddStringToObject(plan, "format", "amparo/plan/1");
    instant(plan, "at", true, line.at_utc_s);
    text(plan, "fingerprint", line.fingerprint);
    cJSON *engine = cJSON_AddObjectToObject(plan, "engine");
    text(engine, "version", line.version);
    text(engine, "time_zones", line.time_zones);
    text(engine, "network", line.network);
    text(engine, "policy", line.policy);
    amparo_crisis crisis;
    must(amparo_plan_crisis(lent, &crisis), "amparo_plan_crisis");
    cJSON *told = cJSON_AddObjectToObject(plan, "crisis");
    text(told, "episode", crisis.episode);
    text(told, "door", crisis.door);
    token(told, "severity", AMPARO_TOKEN_LIST_SEVERITY, crisis.severity);
    token(told, "severity_told", AMPARO_TOKEN_LIST_SEVERITY, crisis.severity_told);
    text(told, "territory", crisis.territory);
    texts(told, "needs", crisis.needs);
    token(told, "admission", AMPARO_TOKEN_LIST_ADMISSION_KIND, crisis.admission);
    reasons(told, crisis.reasons);
}

static void custody(cJSON *plan, const amparo_plan *lent) {
    amparo_emergency_line emergency;
    if (amparo_plan_emergency(lent, &emergency) == AMPARO_STATUS_OK) {
        emergency_line(plan, &emergency);
    }
    amparo_lead lead;
    if (amparo_plan_lead(lent, &lead) == AMPARO_STATUS_OK) {
        cJSON *line = cJSON_AddObjectToObject(plan, "lead");
        text(line, "service", lead.service);
        token(line, "origin", AMPARO_TOKEN_LIST_LEAD_ORIGIN, lead.origin);
        reasons(line, lead.reasons);
    }
    amparo_lead_from from;
    if (amparo_plan_lead_from(lent, &from) == AMPARO_STATUS_OK) {
        cJSON *line = cJSON_AddObjectToObject(plan, "lead_from");
        instant(line, "at", from.has_at, from.at_utc_s);
        text(line, "until_then", from.until_then);
        flag(line, "earlier_if_on_call", from.earlier_if_on_call);
    }
    amparo_custodian custodian;
    must(amparo_plan_custodian(lent, &custodian), "amparo_plan_custodian");
    cJSON *holds = cJSON_AddObjectToObject(plan, "custodian");
    text(holds, "service", custodian.service);
    reasons(holds, custodian.reasons);
    amparo_next_holder next;
    if (amparo_plan_next_holder(lent, &next) == AMPARO_STATUS_OK) {
        cJSON *line = cJSON_AddObjectToObject(plan, "next_holder");
        text(line, "service", next.service);
        instant(line, "before", true, next.before_utc_s);
        reasons(line, next.reasons);
    }
}

static void circle(cJSON *plan, const amparo_plan *lent) {
    amparo_contacts people = amparo_plan_contacts(lent);
    cJSON *contacts = list(plan, "contacts", people.count);
    for (size_t i = 0; i < people.count; i++) {
        amparo_contact contact;
        must(amparo_contacts_at(people, i, &contact), "amparo_contacts_at");
        contact_line(entry(contacts), &contact);
    }
    amparo_calls called = amparo_plan_calls(lent);
    cJSON *calls = list(plan, "calls", called.count);
    for (size_t i = 0; i < called.count; i++) {
        amparo_call call;
        must(amparo_calls_at(called, i, &call), "amparo_calls_at");
        call_line(entry(calls), &call);
    }
    amparo_not_called others = amparo_plan_not_called(lent);
    cJSON *not_called = list(plan, "not_called", others.count);
    for (size_t i = 0; i < others.count; i++) {
        amparo_not_called_line other;
        must(amparo_not_called_at(others, i, &other), "amparo_not_called_at");
        cJSON *line = entry(not_called);
        text(line, "service", other.service);
        token(line, "code", AMPARO_TOKEN_LIST_NOT_CALLED_CODE, other.code);
        reasons(line, other.reasons);
    }
}

static void considered(cJSON *plan, amparo_considered lent) {
    cJSON *array = list(plan, "considered", lent.count);
    for (size_t i = 0; i < lent.count; i++) {
        amparo_considered_line one;
        must(amparo_considered_at(lent, i, &one), "amparo_considered_at");
        cJSON *line = entry(array);
        text(line, "service", one.service);
        token(line, "code", AMPARO_TOKEN_LIST_CONSIDERED_CODE, one.code);
        number(line, "restrictiveness", true, one.restrictiveness);
        number(line, "minutes", one.has_minutes, one.minutes);
        status_line(line, one.has_status, &one.status);
        reasons(line, one.reasons);
    }
}

static void gaps(cJSON *plan, amparo_gaps lent) {
    cJSON *array = list(plan, "gaps", lent.count);
    for (size_t i = 0; i < lent.count; i++) {
        amparo_gap gap;
        must(amparo_gaps_at(lent, i, &gap), "amparo_gaps_at");
        cJSON *line = entry(array);
        token(line, "code", AMPARO_TOKEN_LIST_GAP_CODE, gap.code);
        text(line, "need", gap.need);
        token(line, "role", AMPARO_TOKEN_LIST_ROLE, gap.role);
        text(line, "service", gap.service);
        cJSON *misses = list(line, "nearest_miss", gap.nearest_miss.count);
        for (size_t k = 0; k < gap.nearest_miss.count; k++) {
            amparo_nearest_miss miss;
            must(amparo_nearest_misses_at(gap.nearest_miss, k, &miss), "amparo_nearest_misses_at");
            cJSON *near = entry(misses);
            text(near, "service", miss.service);
            token(near, "code", AMPARO_TOKEN_LIST_CONSIDERED_CODE, miss.code);
            number(near, "minutes", miss.has_minutes, miss.minutes);
            instant(near, "opens", miss.has_opens, miss.opens_utc_s);
        }
        reasons(line, gap.reasons);
    }
}

static void quorum_and_trail(cJSON *plan, const amparo_plan *lent) {
    amparo_quorum quorum;
    if (amparo_plan_quorum(lent, &quorum) == AMPARO_STATUS_OK) {
        cJSON *line = cJSON_AddObjectToObject(plan, "quorum");
        text(line, "rule", quorum.rule);
        cJSON *sectors = list(line, "sectors", quorum.sectors.count);
        for (size_t i = 0; i < quorum.sectors.count; i++) {
            amparo_quorum_sector sector;
            must(amparo_quorum_sectors_at(quorum.sectors, i, &sector), "amparo_quorum_sectors_at");
            cJSON *one = entry(sectors);
            text(one, "sector", sector.sector);
            texts(one, "services", sector.services);
            instant(one, "clock_from", sector.has_clock_from, sector.clock_from_utc_s);
        }
        text(line, "reference", quorum.reference);
    }
    amparo_episode episode;
    must(amparo_plan_episode(lent, &episode), "amparo_plan_episode");
    cJSON *line = cJSON_AddObjectToObject(plan, "episode");
    cJSON *trail = list(line, "trail", episode.trail.count);
    for (size_t i = 0; i < episode.trail.count; i++) {
        amparo_trail_step step;
        must(amparo_trail_at(episode.trail, i, &step), "amparo_trail_at");
        cJSON *door = entry(trail);
        text(door, "service", step.service);
        instant(door, "at", true, step.at_utc_s);
        text(door, "outcome", step.outcome);
    }
    flag(line, "wandering", episode.wandering);
    flag(line, "no_third_door", episode.no_third_door);
    texts(line, "new_facts", episode.new_facts);
}

static void changes(cJSON *plan, amparo_changes lent) {
    cJSON *array = list(plan, "would_change", lent.count);
    for (size_t i = 0; i < lent.count; i++) {
        amparo_change change;
        must(amparo_changes_at(lent, i, &change), "amparo_changes_at");
        cJSON *line = entry(array);
        token(line, "change", AMPARO_TOKEN_LIST_CHANGE_KIND, change.change);
        text(line, "service", change.service);
        text(line, "fact", change.fact);
        text(line, "lead", change.lead);
        text(line, "first_place", change.first_place);
        flag(line, "emergency", change.emergency);
        texts(line, "called", change.called);
        texts(line, "no_longer_called", change.no_longer_called);
        texts(line, "duties", change.duties);
    }
}

cJSON *typed_plan(const amparo_plan *lent) {
    cJSON *plan = cJSON_CreateObject();
    head(plan, lent);
    custody(plan, lent);
    circle(plan, lent);
    places(plan, amparo_plan_places(lent));
    considered(plan, amparo_plan_considered(lent));
    duties(plan, amparo_plan_duties(lent));
    gaps(plan, amparo_plan_gaps(lent));
    quorum_and_trail(plan, lent);
    changes(plan, amparo_plan_changes(lent));
    return plan;
}

cJSON *typed_view(const amparo_view *lent) {
    amparo_view_line line;
    must(amparo_view_head(lent, &line), "amparo_view_head");
    cJSON *view = cJSON_CreateObject();
    cJSON_AddStringToObject(view, "format", "amparo/view/1");
    instant(view, "at", true, line.at_utc_s);
    text(view, "recipient", line.recipient);
    text(view, "episode", line.episode);
    text(view, "door", line.door);
    amparo_emergency_line emergency;
    if (amparo_view_emergency(lent, &emergency) == AMPARO_STATUS_OK) {
        emergency_line(view, &emergency);
    }
    amparo_call call;
    if (amparo_view_call(lent, &call) == AMPARO_STATUS_OK) {
        call_line(cJSON_AddObjectToObject(view, "call"), &call);
    }
    text(view, "person_ref", line.person_ref);
    token(view, "severity", AMPARO_TOKEN_LIST_SEVERITY, line.severity);
    texts(view, "circumstances", line.circumstances);
    texts(view, "needs", line.needs);
    texts(view, "already_asked", line.already_asked);
    amparo_contact contact;
    if (amparo_view_safe_contact(lent, &contact) == AMPARO_STATUS_OK) {
        contact_line(cJSON_AddObjectToObject(view, "safe_contact"), &contact);
    }
    text(view, "lead", line.lead);
    text(view, "custodian", line.custodian);
    cJSON *members = list(view, "circle", line.circle.count);
    for (size_t i = 0; i < line.circle.count; i++) {
        amparo_circle_member member;
        must(amparo_circle_at(line.circle, i, &member), "amparo_circle_at");
        cJSON *other = entry(members);
        text(other, "service", member.service);
        token(other, "role", AMPARO_TOKEN_LIST_CALL_ROLE, member.role);
    }
    places(view, line.places);
    duties(view, line.duties);
    return view;
}

cJSON *typed_emergency_answer(const amparo_emergency_answer *lent) {
    cJSON *answer = cJSON_CreateObject();
    cJSON_AddStringToObject(answer, "format", "amparo/emergency/1");
    amparo_emergency_line emergency;
    if (amparo_emergency_answer_line(lent, &emergency) == AMPARO_STATUS_OK) {
        emergency_line(answer, &emergency);
    }
    flag(answer, "readable", amparo_emergency_answer_readable(lent));
    return answer;
}

cJSON *typed_fault(const amparo_fault *lent) {
    cJSON *fault = cJSON_CreateObject();
    token(fault, "code", AMPARO_TOKEN_LIST_FAULT_CODE, lent->code);
    text(fault, "path", lent->path);
    return fault;
}

static void service_ids(cJSON *object, const char *name, amparo_service_ids lent) {
    cJSON *array = list(object, name, lent.count);
    for (size_t i = 0; i < lent.count; i++) {
        amparo_text one;
        must(amparo_service_ids_at(lent, i, &one), "amparo_service_ids_at");
        cJSON *holder = cJSON_CreateObject();
        text(holder, "t", one);
        cJSON_AddItemToArray(array, cJSON_DetachItemFromObject(holder, "t"));
        cJSON_Delete(holder);
    }
}

cJSON *typed_agenda(const amparo_agenda *agenda) {
    amparo_due_lines lines = amparo_agenda_lines(agenda);
    cJSON *array = cJSON_CreateArray();
    for (size_t i = 0; i < lines.count; i++) {
        amparo_due due;
        must(amparo_due_lines_at(lines, i, &due), "amparo_due_lines_at");
        cJSON *line = entry(array);
        text(line, "key", due.key);
        token(line, "kind", AMPARO_TOKEN_LIST_DUE_KIND, due.kind);
        instant(line, "at", true, due.at_utc_s);
        instant(line, "by", due.has_by, due.by_utc_s);
        text(line, "who", due.who);
        text(line, "service", due.service);
        text(line, "call", due.call);
        number(line, "step", due.has_step, due.step);
        service_ids(line, "skips", due.skips);
        token(line, "why", AMPARO_TOKEN_LIST_REPLAN_WHY, due.why);
        text(line, "rule", due.rule);
        token(line, "role", AMPARO_TOKEN_LIST_ROLE, due.role);
        token(line, "follow_up", AMPARO_TOKEN_LIST_FOLLOW_UP, due.follow_up);
        text(line, "task", due.task);
    }
    return array;
}

static void case_call(cJSON *line, const amparo_case_call *call) {
    cJSON *planned = cJSON_AddObjectToObject(line, "call");
    text(planned, "service", call->service);
    text(planned, "sector", call->sector);
    flag(planned, "clinical", call->clinical);
    token(planned, "role", AMPARO_TOKEN_LIST_CALL_ROLE, call->role);
    token(planned, "when", AMPARO_TOKEN_LIST_CALL_WHEN, call->when);
    instant(planned, "from", true, call->from_utc_s);
    number(planned, "answer_minutes", true, call->answer_minutes);
    number(line, "episode", true, call->episode);
    token(line, "stage", AMPARO_TOKEN_LIST_CALL_STAGE, call->stage);
    cJSON *steps = list(line, "steps", call->steps.count);
    for (size_t i = 0; i < call->steps.count; i++) {
        amparo_case_step step;
        must(amparo_case_steps_at(call->steps, i, &step), "amparo_case_steps_at");
        cJSON *asked = entry(steps);
        number(asked, "step", true, step.step);
        text(asked, "service", step.service);
        instant(asked, "from", true, step.from_utc_s);
        instant(asked, "delivered_at", step.has_delivered_at, step.delivered_at_utc_s);
        instant(asked, "undeliverable_at", step.has_undeliverable_at, step.undeliverable_at_utc_s);
        instant(asked, "reminded_at", step.has_reminded_at, step.reminded_at_utc_s);
        instant(asked, "declined_at", step.has_declined_at, step.declined_at_utc_s);
    }
    text(line, "accepted_by", call->accepted_by);
    instant(line, "accepted_at", call->has_accepted_at, call->accepted_at_utc_s);
    instant(line, "accepted_until", call->has_accepted_until, call->accepted_until_utc_s);
    instant(line, "care_at", call->has_care_at, call->care_at_utc_s);
    token(line, "declined", AMPARO_TOKEN_LIST_DECLINE_CODE, call->declined);
    instant(line, "ended_at", call->has_ended_at, call->ended_at_utc_s);
    instant(line, "answered_at", call->has_answered_at, call->answered_at_utc_s);
    text(line, "told", call->told);
}

static void case_duty(cJSON *line, const amparo_case_duty *duty) {
    cJSON *owed = cJSON_AddObjectToObject(line, "duty");
    text(owed, "rule", duty->rule);
    token(owed, "act", AMPARO_TOKEN_LIST_ACT, duty->act);
    text(owed, "owner", duty->owner);
    token(owed, "to_role", AMPARO_TOKEN_LIST_ROLE, duty->to_role);
    text(owed, "to", duty->to);
    token(owed, "starts_on", AMPARO_TOKEN_LIST_CLOCK_START, duty->starts_on);
    instant(owed, "starts_at", duty->has_starts_at, duty->starts_at_utc_s);
    number(owed, "within_minutes", duty->has_within_minutes, duty->within_minutes);
    instant(owed, "by", duty->has_by, duty->by_utc_s);
    token(owed, "by_from", AMPARO_TOKEN_LIST_BY_FROM, duty->by_from);
    instant(line, "met_at", duty->has_met_at, duty->met_at_utc_s);
    text(line, "evidence", duty->evidence);
    instant(line, "breach_reported_at", duty->has_breach_reported_at, duty->breach_reported_at_utc_s);
}

cJSON *typed_case(const amparo_case *of) {
    cJSON *tree = cJSON_CreateObject();
    amparo_case_custodies custodies = amparo_case_custody_of(of);
    cJSON *array = list(tree, "custody", custodies.count);
    for (size_t i = 0; i < custodies.count; i++) {
        amparo_case_custody custody;
        must(amparo_case_custodies_at(custodies, i, &custody), "amparo_case_custodies_at");
        cJSON *line = entry(array);
        text(line, "service", custody.service);
        instant(line, "from", true, custody.from_utc_s);
        token(line, "by", AMPARO_TOKEN_LIST_CUSTODY_BY, custody.by);
    }
    amparo_case_calls calls = amparo_case_calls_of(of);
    array = list(tree, "calls", calls.count);
    for (size_t i = 0; i < calls.count; i++) {
        amparo_case_call call;
        must(amparo_case_calls_at(calls, i, &call), "amparo_case_calls_at");
        case_call(entry(array), &call);
    }
    amparo_case_duties duties = amparo_case_duties_of(of);
    array = list(tree, "duties", duties.count);
    for (size_t i = 0; i < duties.count; i++) {
        amparo_case_duty duty;
        must(amparo_case_duties_at(duties, i, &duty), "amparo_case_duties_at");
        case_duty(entry(array), &duty);
    }
    amparo_case_doors doors = amparo_case_doors_of(of);
    array = list(tree, "doors", doors.count);
    for (size_t i = 0; i < doors.count; i++) {
        amparo_case_door door;
        must(amparo_case_doors_at(doors, i, &door), "amparo_case_doors_at");
        cJSON *line = entry(array);
        text(line, "service", door.service);
        instant(line, "at", true, door.at_utc_s);
        number(line, "minutes", door.has_minutes, door.minutes);
        token(line, "outcome", AMPARO_TOKEN_LIST_OUTCOME, door.outcome);
        number(line, "episode", true, door.episode);
    }
    return tree;
}
