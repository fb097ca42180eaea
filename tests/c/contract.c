/* What the header promises beside the vectors: NULL, faults, untouched outputs, batches, reports, texts, panics.
 *
 *   contract           from the root of the project; with -DHOOKS the panics too */
#include "files.h"
#include "typed.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static int checked;

#define CHECK(what)                                                   \
    do {                                                              \
        checked++;                                                    \
        if (!(what)) {                                                \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #what); \
            exit(1);                                                  \
        }                                                             \
    } while (0)

/* A pointer that no function may touch. */
static char mark;
#define UNTOUCHED ((void *)&mark)

static amparo_text t(const char *text) { return amparo_text_of(text); }

static bool is(amparo_text text, const char *expected) { return amparo_text_equal(text, t(expected)); }

static amparo_network *network_at(const char *path) {
    bytes json = file_bytes(path);
    amparo_network *network = NULL;
    must(amparo_network_new(json.data, json.len, &network, NULL, NULL), path);
    free(json.data);
    return network;
}

typedef struct town {
    amparo_network *network;
    amparo_policy *policy;
    amparo_engine *engine;
    bytes request;
    amparo_plan *plan;
} town;

static town open_town(void) {
    town town = {network_at("examples/marituba/network.json"), NULL, NULL, file_bytes("examples/marituba/crisis.json"), NULL};
    must(amparo_policy_br(&town.policy), "amparo_policy_br");
    must(amparo_engine_new(town.network, town.policy, &town.engine), "amparo_engine_new");
    must(amparo_engine_plan(town.engine, town.request.data, town.request.len, 0, &town.plan, NULL), "amparo_engine_plan");
    return town;
}

static void close_town(town *town) {
    amparo_plan_free(town->plan);
    amparo_engine_free(town->engine);
    amparo_policy_free(town->policy);
    amparo_network_free(town->network);
    free(town->request.data);
}

static void versions(void) {
    CHECK(amparo_abi() == AMPARO_ABI);
    CHECK(amparo_fits(AMPARO_ABI, AMPARO_VERSION_MAJOR, AMPARO_VERSION_MINOR) == AMPARO_STATUS_OK);
    CHECK(amparo_fits(AMPARO_ABI + 1, AMPARO_VERSION_MAJOR, AMPARO_VERSION_MINOR) == AMPARO_STATUS_ABI_MISMATCH);
    CHECK(amparo_fits(AMPARO_ABI, AMPARO_VERSION_MAJOR, AMPARO_VERSION_MINOR + 1) == AMPARO_STATUS_ABI_MISMATCH);
    CHECK(amparo_fits(AMPARO_ABI, AMPARO_VERSION_MAJOR + 1, 0) == AMPARO_STATUS_ABI_MISMATCH);
    char whole[64];
    snprintf(whole, sizeof whole, "%d.%d.%d", AMPARO_VERSION_MAJOR, AMPARO_VERSION_MINOR, AMPARO_VERSION_PATCH);
    CHECK(is(amparo_version(), whole));
}

static void freeing_null(void) {
    amparo_network_free(NULL);
    amparo_policy_free(NULL);
    amparo_engine_free(NULL);
    amparo_plan_free(NULL);
    amparo_view_free(NULL);
    amparo_error_free(NULL);
    amparo_buffer_free(NULL);
    amparo_emergency_answer_free(NULL);
}

/* Each pointer that may not be NULL, one after the other; and every output stays as it is. */
static void nulls(const town *town) {
    void *out = UNTOUCHED;
    amparo_error *error = UNTOUCHED;
    const char *json = town->request.data;
    size_t len = town->request.len;
    CHECK(amparo_network_new(json, len, NULL, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_network_new(NULL, 7, (amparo_network **)&out, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_network_new(json, SIZE_MAX, (amparo_network **)&out, NULL, NULL) == AMPARO_STATUS_TOO_LONG);
    CHECK(amparo_network_new(json, len, (amparo_network **)&out, &error, NULL) == AMPARO_STATUS_REFUSED && error == UNTOUCHED);
    CHECK(amparo_policy_br(NULL) == AMPARO_STATUS_NULL_POINTER && amparo_policy_br_rs(NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_policy_new(json, len, NULL, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_policy_overlay(NULL, json, len, (amparo_policy **)&out, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_policy_overlay(town->policy, json, len, NULL, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_new(NULL, town->policy, (amparo_engine **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_new(town->network, NULL, (amparo_engine **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_new(town->network, town->policy, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_plan(NULL, json, len, 0, (amparo_plan **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_plan(town->engine, NULL, len, 0, (amparo_plan **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_plan(town->engine, json, len, 0, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_replace_network(NULL, town->network) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_replace_network(town->engine, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_replace_policy(town->engine, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_replace_status(NULL, json, len, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_update_status(NULL, json, len, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_report(town->engine, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_parts(NULL, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_plan_json(NULL, (amparo_buffer **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_plan_json(town->plan, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_plan_head(town->plan, NULL) == AMPARO_STATUS_NULL_POINTER && amparo_plan_head(NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_plan_lead(NULL, NULL) == AMPARO_STATUS_NULL_POINTER && amparo_plan_crisis(town->plan, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_plan_view(town->plan, t(NULL), (amparo_view **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_plan_view(town->plan, t("nobody"), (amparo_view **)&out, NULL) == AMPARO_STATUS_ABSENT);
    CHECK(amparo_plan_view(town->plan, t("\xff"), (amparo_view **)&out, NULL) == AMPARO_STATUS_NOT_UTF8);
    CHECK(amparo_plan_explain(town->plan, 9, 1, 1, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_UNKNOWN_TOKEN);
    CHECK(amparo_plan_explain(town->plan, 1, 0, 1, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_UNKNOWN_TOKEN);
    CHECK(amparo_plan_explain(town->plan, 1, 1, UINT32_MAX, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_UNKNOWN_TOKEN);
    CHECK(amparo_plan_message(town->plan, t("nobody"), 1, 1, NULL, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_ABSENT);
    CHECK(amparo_check(99, json, len, NULL, NULL, NULL, NULL) == AMPARO_STATUS_UNKNOWN_TOKEN);
    CHECK(amparo_schema(t("nothing"), (amparo_buffer **)&out) == AMPARO_STATUS_ABSENT);
    CHECK(amparo_token_text(99, 1, NULL) == AMPARO_STATUS_NULL_POINTER);
    amparo_text word = {UNTOUCHED, 5};
    CHECK(amparo_token_text(99, 1, &word) == AMPARO_STATUS_UNKNOWN_TOKEN && amparo_token_text(1, 0, &word) == AMPARO_STATUS_UNKNOWN_TOKEN);
    CHECK(word.data == UNTOUCHED && word.len == 5);
    CHECK(amparo_emergency(NULL, 4, NULL, (amparo_emergency_answer **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_emergency("", 0, NULL, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(out == UNTOUCHED);
    amparo_calls none = {NULL, 3};
    amparo_call call;
    memset(&call, 0x5a, sizeof call);
    amparo_call before = call;
    CHECK(amparo_calls_at(none, 0, &call) == AMPARO_STATUS_ABSENT);
    amparo_calls calls = amparo_plan_calls(town->plan);
    CHECK(calls.count > 0 && amparo_calls_at(calls, calls.count, &call) == AMPARO_STATUS_ABSENT);
    CHECK(amparo_calls_at(calls, SIZE_MAX, &call) == AMPARO_STATUS_ABSENT && memcmp(&call, &before, sizeof call) == 0);
    CHECK(amparo_calls_at(calls, 0, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_plan_calls(NULL).count == 0 && amparo_plan_gaps(NULL).count == 0);
    CHECK(amparo_buffer_text(NULL).data == NULL && amparo_error_count(NULL) == 0 && amparo_error_status(NULL) == AMPARO_STATUS_OK);
    CHECK(amparo_error_text(NULL).data == NULL && amparo_network_service_count(NULL) == 0 && amparo_network_id(NULL).data == NULL);
}

/* A refused request tells all of its faults, and what to do at once. */
static void refusal(const town *town) {
    static const char broken[] = "{\"format\":\"amparo/request/1\",\"person\":{\"ref\":\"CANARY 7\"},\"crisis\":{\"severity\":\"iminent\"}}";
    amparo_plan *plan = UNTOUCHED;
    amparo_error *error = NULL;
    CHECK(amparo_engine_plan(town->engine, broken, sizeof broken - 1, 0, &plan, &error) == AMPARO_STATUS_REFUSED);
    CHECK(plan == UNTOUCHED && amparo_error_status(error) == AMPARO_STATUS_REFUSED && amparo_error_count(error) == 4);
    amparo_fault fault;
    CHECK(amparo_error_fault_at(error, 1, &fault) == AMPARO_STATUS_OK);
    CHECK(fault.code == AMPARO_FAULT_CODE_UNKNOWN_TOKEN && is(fault.code_text, "unknown_token") && is(fault.path, "$.crisis.severity"));
    CHECK(is(fault.hint, "did you mean `imminent`?") && fault.text.len > 0);
    CHECK(amparo_error_fault_at(error, 4, &fault) == AMPARO_STATUS_ABSENT && amparo_error_unlisted(error) == 0);
    amparo_emergency_line emergency;
    CHECK(amparo_error_emergency(error, &emergency) == AMPARO_STATUS_OK && is(emergency.number, "192") && !emergency.if_signs);
    amparo_text json = amparo_error_json(error), text = amparo_error_text(error);
    cJSON *read = cJSON_ParseWithLength(json.data, json.len);
    CHECK(read != NULL && cJSON_GetArraySize(cJSON_GetObjectItem(read, "faults")) == 4);
    CHECK(cJSON_GetObjectItem(cJSON_GetObjectItem(read, "emergency"), "emergency") != NULL);
    cJSON_Delete(read);
    for (size_t i = 0; i + 6 <= text.len; i++) {
        CHECK(memcmp(text.data + i, "CANARY", 6) != 0);
    }
    amparo_error_free(error);
    /* Even where nothing could be looked at. */
    CHECK(amparo_engine_plan(NULL, "\"severity\":\"imminent\"", 21, 0, &plan, &error) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_error_emergency(error, &emergency) == AMPARO_STATUS_OK && is(emergency.number, "192") && !emergency.if_signs);
    amparo_error_free(error);
    amparo_network *network = UNTOUCHED;
    CHECK(amparo_network_new("{", 1, &network, NULL, &error) == AMPARO_STATUS_REFUSED && network == UNTOUCHED);
    CHECK(amparo_error_emergency(error, &emergency) == AMPARO_STATUS_ABSENT);
    amparo_error_free(error);
}

static void emergencies(const town *town) {
    amparo_emergency_answer *answer = NULL;
    amparo_emergency_line line;
    CHECK(amparo_emergency(NULL, 0, NULL, &answer, NULL) == AMPARO_STATUS_OK && !amparo_emergency_answer_readable(answer));
    CHECK(amparo_emergency_answer_line(answer, &line) == AMPARO_STATUS_OK && line.if_signs && line.signs.count > 0);
    amparo_emergency_answer_free(answer);
    CHECK(amparo_emergency("\xff\xfe\"severity\" : \"imminent\" \x00", 28, town->policy, &answer, NULL) == AMPARO_STATUS_OK);
    CHECK(amparo_emergency_answer_line(answer, &line) == AMPARO_STATUS_OK && !line.if_signs && is(line.number, "192"));
    amparo_emergency_answer_free(answer);
    const char low[] = "{\"crisis\":{\"severity\":\"low\"}}";
    CHECK(amparo_emergency(low, sizeof low - 1, town->policy, &answer, NULL) == AMPARO_STATUS_OK);
    CHECK(amparo_emergency_answer_line(answer, &line) == AMPARO_STATUS_ABSENT && amparo_emergency_answer_readable(answer));
    amparo_emergency_answer_free(answer);
}

static void batches(const town *town) {
    enum { COUNT = 5 };
    amparo_text requests[COUNT];
    amparo_plan *plans[COUNT];
    amparo_error *errors[COUNT];
    for (int i = 0; i < COUNT; i++) {
        requests[i].data = town->request.data;
        requests[i].len = town->request.len;
        plans[i] = UNTOUCHED;
        errors[i] = UNTOUCHED;
    }
    CHECK(amparo_engine_plan_many(town->engine, requests, COUNT, 0, NULL, errors) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_plan_many(town->engine, NULL, COUNT, 0, plans, errors) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_plan_many(NULL, requests, COUNT, 0, plans, errors) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_engine_plan_many(town->engine, requests, SIZE_MAX / 2, 0, plans, errors) == AMPARO_STATUS_TOO_LONG);
    CHECK(plans[0] == UNTOUCHED && errors[COUNT - 1] == UNTOUCHED);
    CHECK(amparo_engine_plan_many(town->engine, NULL, 0, 0, NULL, NULL) == AMPARO_STATUS_OK);
    CHECK(amparo_engine_plan_many(town->engine, requests, COUNT, 0, plans, errors) == AMPARO_STATUS_OK);
    for (int i = 0; i < COUNT; i++) {
        amparo_plan_line one, other;
        CHECK(errors[i] == NULL && amparo_plan_head(plans[i], &one) == AMPARO_STATUS_OK);
        CHECK(amparo_plan_head(town->plan, &other) == AMPARO_STATUS_OK && amparo_text_equal(one.fingerprint, other.fingerprint));
        amparo_plan_free(plans[i]);
    }
    requests[2] = t("{\"crisis\":{\"severity\":\"imminent\"}}");
    requests[3] = t(NULL);
    CHECK(amparo_engine_plan_many(town->engine, requests, COUNT, 0, plans, errors) == AMPARO_STATUS_PARTLY);
    amparo_emergency_line emergency;
    CHECK(plans[2] == NULL && amparo_error_emergency(errors[2], &emergency) == AMPARO_STATUS_OK && !emergency.if_signs);
    CHECK(plans[3] == NULL && errors[3] != NULL && plans[4] != NULL && errors[4] == NULL);
    for (int i = 0; i < COUNT; i++) {
        amparo_plan_free(plans[i]);
        amparo_error_free(errors[i]);
    }
    CHECK(amparo_engine_plan_many(town->engine, requests, COUNT, 0, plans, NULL) == AMPARO_STATUS_PARTLY);
    for (int i = 0; i < COUNT; i++) {
        amparo_plan_free(plans[i]);
    }
}

/* The first place of a plan made now. */
static char *first_place(const town *town) {
    amparo_plan *plan = NULL;
    must(amparo_engine_plan(town->engine, town->request.data, town->request.len, 0, &plan, NULL), "amparo_engine_plan");
    char *found = calloc(1, 200);
    amparo_places places = amparo_plan_places(plan);
    for (size_t i = 0; i < places.count && *found == '\0'; i++) {
        amparo_place place;
        must(amparo_places_at(places, i, &place), "amparo_places_at");
        if (place.role == AMPARO_PLACE_ROLE_FIRST) {
            memcpy(found, place.service.data, place.service.len);
        }
    }
    amparo_plan_free(plan);
    return found;
}

static void reports(const town *town) {
    char *before = first_place(town);
    amparo_crisis crisis;
    amparo_plan_line head;
    CHECK(*before != '\0' && amparo_plan_crisis(town->plan, &crisis) == AMPARO_STATUS_OK && amparo_plan_head(town->plan, &head) == AMPARO_STATUS_OK);
    amparo_report report;
    memset(&report, 0, sizeof report);
    report.service = t(before);
    report.capacity = AMPARO_CAPACITY_FULL;
    report.reported_at_utc_s = head.at_utc_s;
    bool taken = false;
    CHECK(amparo_engine_report(town->engine, &report, &taken) == AMPARO_STATUS_OK && taken);
    char *after = first_place(town);
    CHECK(strcmp(before, after) != 0);
    report.reported_at_utc_s = head.at_utc_s - 60;
    CHECK(amparo_engine_report(town->engine, &report, &taken) == AMPARO_STATUS_OK && !taken);
    report.capacity = 77;
    CHECK(amparo_engine_report(town->engine, &report, &taken) == AMPARO_STATUS_UNKNOWN_TOKEN);
    report.capacity = AMPARO_CAPACITY_AVAILABLE;
    report.on_shift = 3;
    CHECK(amparo_engine_report(town->engine, &report, &taken) == AMPARO_STATUS_UNKNOWN_TOKEN);
    report.on_shift = 1;
    report.reported_at_utc_s = INT64_MAX;
    CHECK(amparo_engine_report(town->engine, &report, &taken) == AMPARO_STATUS_OUT_OF_RANGE);
    report.reported_at_utc_s = head.at_utc_s;
    report.service = t("not an id");
    CHECK(amparo_engine_report(town->engine, &report, &taken) == AMPARO_STATUS_BAD_ID);
    report.service = t("not-there");
    CHECK(amparo_engine_report(town->engine, &report, &taken) == AMPARO_STATUS_OK && !taken);
    report.service = t(NULL);
    CHECK(amparo_engine_report(town->engine, &report, &taken) == AMPARO_STATUS_NULL_POINTER);
    static const char unknown[] =
        "{\"format\":\"amparo/status/1\",\"reports\":[{\"service\":\"gone\",\"capacity\":\"full\",\"reported_at\":\"2031-01-01T00:00:00Z\"}]}";
    amparo_error *warnings = NULL, *error = NULL;
    amparo_fault warning;
    CHECK(amparo_engine_update_status(town->engine, unknown, sizeof unknown - 1, &warnings, &error) == AMPARO_STATUS_OK);
    CHECK(amparo_error_status(warnings) == AMPARO_STATUS_OK && amparo_error_count(warnings) == 1);
    CHECK(amparo_error_fault_at(warnings, 0, &warning) == AMPARO_STATUS_OK && warning.code == AMPARO_FAULT_CODE_LEFT_NETWORK);
    amparo_error_free(warnings);
    char *still = first_place(town);
    CHECK(strcmp(after, still) == 0);
    CHECK(amparo_engine_replace_status(town->engine, unknown, sizeof unknown - 1, NULL, &error) == AMPARO_STATUS_OK && error == NULL);
    char *again = first_place(town);
    CHECK(strcmp(before, again) == 0);
    CHECK(amparo_engine_replace_status(town->engine, "{}", 2, NULL, &error) == AMPARO_STATUS_REFUSED && amparo_error_count(error) > 0);
    amparo_error_free(error);
    free(before);
    free(after);
    free(still);
    free(again);
}

static void texts(const town *town) {
    amparo_buffer *buffer = NULL;
    for (uint32_t lang = 1; lang <= 2; lang++) {
        for (uint32_t audience = 1; audience <= 4; audience++) {
            for (uint32_t form = 1; form <= 3; form++) {
                must(amparo_plan_explain(town->plan, lang, audience, form, &buffer, NULL), "amparo_plan_explain");
                amparo_text text = amparo_buffer_text(buffer);
                CHECK(text.len > 40 && text.data[text.len] == '\0');
                amparo_buffer_free(buffer);
            }
        }
    }
    amparo_lead lead;
    must(amparo_plan_lead(town->plan, &lead), "amparo_plan_lead");
    amparo_message_fields fields;
    memset(&fields, 0, sizeof fields);
    uint32_t happened[] = {AMPARO_CIRCUMSTANCE_SLEEPLESSNESS};
    amparo_text asked[] = {t("sleep")};
    fields.person_ref = t("PERSON-REF");
    fields.circumstances = happened;
    fields.circumstance_count = 1;
    fields.already_asked = asked;
    fields.already_asked_count = 1;
    for (uint32_t channel_class = 1; channel_class <= 4; channel_class++) {
        must(amparo_plan_message(town->plan, lead.service, AMPARO_LANG_PT_BR, channel_class, &fields, &buffer, NULL), "message");
        CHECK(amparo_buffer_text(buffer).len > 10);
        amparo_buffer_free(buffer);
    }
    happened[0] = 999;
    CHECK(amparo_plan_message(town->plan, lead.service, 1, 1, &fields, &buffer, NULL) == AMPARO_STATUS_UNKNOWN_TOKEN);
    fields.circumstance_count = SIZE_MAX / 2;
    CHECK(amparo_plan_message(town->plan, lead.service, 1, 1, &fields, &buffer, NULL) == AMPARO_STATUS_TOO_LONG);
    must(amparo_plan_message(town->plan, lead.service, AMPARO_LANG_EN, AMPARO_CHANNEL_CLASS_FULL, NULL, &buffer, NULL), "message");
    amparo_buffer_free(buffer);
    static const char *const names[] = {"network", "policy", "status", "request", "plan", "view", "emergency"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[64];
        snprintf(path, sizeof path, "include/schema/%s.json", names[i]);
        bytes committed = file_bytes(path);
        must(amparo_schema(t(names[i]), &buffer), "amparo_schema");
        amparo_text text = amparo_buffer_text(buffer);
        CHECK(committed.len >= text.len && memcmp(committed.data, text.data, text.len) == 0);
        amparo_buffer_free(buffer);
        free(committed.data);
    }
}

static void policies(const town *town) {
    amparo_policy *rs = NULL, *laid = NULL;
    must(amparo_policy_br_rs(&rs), "amparo_policy_br_rs");
    CHECK(is(amparo_policy_id(rs), "br-rs") && is(amparo_policy_id(town->policy), "br"));
    static const char overlay[] =
        "{\"format\":\"amparo/policy/1\",\"id\":\"town-1\",\"base\":\"br\",\"parameters\":[{\"id\":\"answer_minutes_high\",\"value\":45,\"source\":\"the town's own\",\"confidence\":\"K\"}]}";
    amparo_buffer *changes = NULL;
    amparo_error *error = NULL;
    amparo_status status = amparo_policy_overlay(town->policy, overlay, sizeof overlay - 1, &laid, &changes, &error);
    if (status != AMPARO_STATUS_OK) {
        amparo_text why = amparo_error_text(error);
        fprintf(stderr, "%.*s\n", AMPARO_ARG(why));
    }
    CHECK(status == AMPARO_STATUS_OK && is(amparo_policy_id(laid), "town-1"));
    cJSON *read = cJSON_Parse(amparo_buffer_text(changes).data);
    CHECK(cJSON_GetArraySize(cJSON_GetObjectItem(read, "changes")) == 1);
    cJSON_Delete(read);
    amparo_buffer_free(changes);
    must(amparo_engine_replace_policy(town->engine, laid), "amparo_engine_replace_policy");
    amparo_policy_free(laid);
    amparo_network *network = NULL;
    must(amparo_engine_parts(town->engine, &network, &laid), "amparo_engine_parts");
    CHECK(is(amparo_policy_id(laid), "town-1") && amparo_text_equal(amparo_network_id(network), amparo_network_id(town->network)));
    amparo_network_free(network);
    amparo_policy_free(laid);
    must(amparo_engine_replace_policy(town->engine, town->policy), "amparo_engine_replace_policy");
    CHECK(amparo_policy_overlay(rs, "[]", 2, &laid, NULL, &error) == AMPARO_STATUS_REFUSED);
    amparo_error_free(error);
    amparo_policy_free(rs);
}

static void services(const town *town) {
    size_t count = amparo_network_service_count(town->network);
    CHECK(count > 5);
    for (size_t i = 0; i < count; i++) {
        amparo_service service, found;
        must(amparo_network_service_at(town->network, i, &service), "amparo_network_service_at");
        must(amparo_network_service_find(town->network, service.id, &found), "amparo_network_service_find");
        CHECK(amparo_text_equal(service.name, found.name) && service.kind.len > 0 && service.kind_pt.len > 0 && service.sector.len > 0);
    }
    amparo_service service;
    CHECK(amparo_network_service_at(town->network, count, &service) == AMPARO_STATUS_ABSENT);
    CHECK(amparo_network_service_find(town->network, t("nobody"), &service) == AMPARO_STATUS_ABSENT);
}

/* A stored plan, and each document of the examples, is checked. */
static void checks(const town *town) {
    amparo_buffer *json = NULL;
    amparo_error *warnings = UNTOUCHED, *error = NULL;
    must(amparo_plan_json(town->plan, &json), "amparo_plan_json");
    amparo_text plan = amparo_buffer_text(json);
    CHECK(amparo_check(AMPARO_DOCUMENT_PLAN, plan.data, plan.len, NULL, NULL, &warnings, NULL) == AMPARO_STATUS_OK && warnings == NULL);
    CHECK(amparo_check(AMPARO_DOCUMENT_REQUEST, plan.data, plan.len, NULL, NULL, NULL, &error) == AMPARO_STATUS_REFUSED);
    amparo_error_free(error);
    amparo_buffer_free(json);
    static const char stranger[] = "{\"format\":\"amparo/request/1\",\"at\":\"2031-01-01T00:00:00Z\",\"person\":{\"ref\":\"p\"},\"crisis\":{\"door\":\"nowhere\"}}";
    CHECK(amparo_check(AMPARO_DOCUMENT_REQUEST, stranger, sizeof stranger - 1, town->network, NULL, &warnings, &error) == AMPARO_STATUS_OK);
    CHECK(amparo_error_count(warnings) == 1);
    amparo_error_free(warnings);
    bytes network = file_bytes("examples/marituba/network.json");
    int64_t late = 4102444800, never = INT64_MIN;
    amparo_fault warning;
    CHECK(amparo_check(AMPARO_DOCUMENT_NETWORK, network.data, network.len, NULL, &late, &warnings, NULL) == AMPARO_STATUS_OK);
    CHECK(amparo_error_fault_at(warnings, amparo_error_count(warnings) - 1, &warning) == AMPARO_STATUS_OK);
    CHECK(warning.code == AMPARO_FAULT_CODE_OLD_NETWORK);
    amparo_error_free(warnings);
    CHECK(amparo_check(AMPARO_DOCUMENT_NETWORK, network.data, network.len, NULL, &never, NULL, NULL) == AMPARO_STATUS_OUT_OF_RANGE);
    free(network.data);
}

#ifndef HOOKS
/* A whole decision, from bytes to text, on the smallest stack that the header asks for. */
static void *on_a_small_stack(void *nothing) {
    town town = open_town();
    amparo_buffer *text = NULL;
    amparo_plan *plan = NULL;
    must(amparo_engine_plan(town.engine, town.request.data, town.request.len, AMPARO_PLAN_CHANGES, &plan, NULL), "amparo_engine_plan");
    must(amparo_plan_explain(plan, AMPARO_LANG_PT_BR, AMPARO_AUDIENCE_WORKER, AMPARO_FORM_TEXT, &text, NULL), "amparo_plan_explain");
    amparo_buffer_free(text);
    amparo_plan_free(plan);
    static char deep[100000];
    memset(deep, '[', sizeof deep);
    amparo_emergency_answer *answer = NULL;
    must(amparo_emergency(deep, sizeof deep, NULL, &answer, NULL), "amparo_emergency");
    amparo_emergency_answer_free(answer);
    close_town(&town);
    return nothing;
}

static void small_stacks(void) {
    pthread_attr_t small;
    pthread_t thread;
    CHECK(pthread_attr_init(&small) == 0 && pthread_attr_setstacksize(&small, 256 * 1024) == 0);
    CHECK(pthread_create(&thread, &small, on_a_small_stack, NULL) == 0 && pthread_join(thread, NULL) == 0);
    pthread_attr_destroy(&small);
}
#endif

#ifdef HOOKS
void amparo_test_panic_in(uint32_t calls);

/* A panic inside any call is a status, and nothing else happens; afterwards everything works. */
static void panics(const town *town) {
    amparo_plan *plan = UNTOUCHED;
    amparo_error *error = UNTOUCHED;
    CHECK(amparo_quiet_panics() == AMPARO_STATUS_OK && amparo_quiet_panics() == AMPARO_STATUS_OK);
    amparo_test_panic_in(1);
    CHECK(amparo_engine_plan(town->engine, town->request.data, town->request.len, 0, &plan, NULL) == AMPARO_STATUS_INTERNAL);
    amparo_test_panic_in(2);
    CHECK(amparo_engine_plan(town->engine, town->request.data, town->request.len, 0, &plan, &error) == AMPARO_STATUS_INTERNAL);
    amparo_emergency_line emergency;
    CHECK(plan == UNTOUCHED && error != UNTOUCHED && amparo_error_status(error) == AMPARO_STATUS_INTERNAL);
    CHECK(amparo_error_emergency(error, &emergency) != AMPARO_STATUS_NULL_POINTER);
    amparo_error_free(error);
    amparo_network *network = UNTOUCHED;
    amparo_buffer *buffer = UNTOUCHED;
    amparo_text word = {UNTOUCHED, 1};
    amparo_calls calls = amparo_plan_calls(town->plan);
    amparo_call call;
    amparo_test_panic_in(1);
    CHECK(amparo_network_new("{}", 2, &network, NULL, NULL) == AMPARO_STATUS_INTERNAL && network == UNTOUCHED);
    amparo_test_panic_in(1);
    CHECK(amparo_plan_json(town->plan, &buffer) == AMPARO_STATUS_INTERNAL && buffer == UNTOUCHED);
    amparo_test_panic_in(1);
    CHECK(amparo_token_text(1, 1, &word) == AMPARO_STATUS_INTERNAL && word.data == UNTOUCHED);
    amparo_test_panic_in(1);
    CHECK(amparo_calls_at(calls, 0, &call) == AMPARO_STATUS_INTERNAL);
    amparo_test_panic_in(1);
    CHECK(amparo_engine_replace_network(town->engine, town->network) == AMPARO_STATUS_INTERNAL);
    amparo_emergency_answer *answer = UNTOUCHED;
    amparo_test_panic_in(1);
    CHECK(amparo_emergency("", 0, NULL, &answer, &error) == AMPARO_STATUS_INTERNAL && answer == UNTOUCHED);
    amparo_error_free(error);
    must(amparo_engine_plan(town->engine, town->request.data, town->request.len, 0, &plan, NULL), "amparo_engine_plan");
    amparo_plan_free(plan);
    printf("contract: panics become a status\n");
}
#endif

int main(void) {
    town town = open_town();
    versions();
    freeing_null();
    nulls(&town);
    refusal(&town);
    emergencies(&town);
    batches(&town);
    reports(&town);
    texts(&town);
    policies(&town);
    services(&town);
    checks(&town);
#ifdef HOOKS
    panics(&town);
#else
    small_stacks();
#endif
    /* Handles keep what they need: the plan outlives all that it was made with. */
    amparo_engine_free(town.engine);
    amparo_network_free(town.network);
    amparo_policy_free(town.policy);
    cJSON *tree = typed_plan(town.plan);
    CHECK(cJSON_GetArraySize(cJSON_GetObjectItem(tree, "calls")) > 0);
    cJSON_Delete(tree);
    town.engine = NULL;
    town.network = NULL;
    town.policy = NULL;
    close_town(&town);
    printf("contract: %d checks passed\n", checked);
    return 0;
}
