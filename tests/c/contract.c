/* What the header promises beside the vectors: NULL, faults, untouched outputs, batches, reports, texts, panics.
 *
 *   contract           from the root of the project; with -DHOOKS the panics too */
#include "files.h"
#include "typed.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

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

/* A case of the town, opened with its plan. */
static amparo_case *open_case(const town *town, const char *name) {
    amparo_buffer *brief = NULL;
    must(amparo_plan_brief_json(town->plan, &brief), "amparo_plan_brief_json");
    amparo_text text = amparo_buffer_text(brief);
    char *event = malloc(text.len + 400);
    int len = sprintf(event, "{\"format\":\"amparo/event/1\",\"case\":\"%s\",\"id\":\"%s/opened\",\"kind\":\"opened\",\"at\":\"2026-11-15T01:40:00Z\","
                             "\"person\":\"p-17\",\"plan\":%.*s}", name, name, AMPARO_ARG(text));
    amparo_case *opened = NULL;
    amparo_error *error = NULL;
    amparo_status status = amparo_case_open(event, (size_t)len, &opened, &error);
    if (status != AMPARO_STATUS_OK) {
        amparo_text why = amparo_error_text(error);
        fprintf(stderr, "%.*s\n", AMPARO_ARG(why));
    }
    must(status, "amparo_case_open");
    free(event);
    amparo_buffer_free(brief);
    return opened;
}

static const char happened[] = "{\"format\":\"amparo/event/1\",\"case\":\"c-1\",\"id\":\"e-2\",\"kind\":\"accepted\","
                               "\"at\":\"2026-11-15T02:00:00Z\",\"service\":\"caps-marituba\"}";
static const char too_early[] = "{\"format\":\"amparo/event/1\",\"case\":\"c-1\",\"id\":\"e-3\",\"kind\":\"closed\","
                                "\"at\":\"2026-11-15T02:10:00Z\",\"close\":\"completed\"}";
static const char faulty[] = "{\"format\":\"amparo/event/1\",\"case\":\"CANARY 7\",\"id\":\"e-4\",\"kind\":\"declined\","
                             "\"at\":\"2026-11-15T02:10:00Z\",\"service\":\"caps-marituba\"}";
static const int64_t case_at = 1794708000; /* 2026-11-15T02:00:00Z */

static void case_nulls(const town *town, const amparo_case *opened) {
    void *out = UNTOUCHED;
    const char *e = happened;
    size_t len = sizeof happened - 1;
    amparo_case_free(NULL);
    amparo_agenda_free(NULL);
    CHECK(amparo_case_open(e, len, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_open(NULL, 5, (amparo_case **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_new(NULL, 5, (amparo_case **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_new("{}", 2, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_new("{}", 2, (amparo_case **)&out, NULL) == AMPARO_STATUS_REFUSED);
    CHECK(amparo_case_apply(NULL, e, len, (amparo_case **)&out, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_apply(opened, NULL, len, (amparo_case **)&out, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_apply(opened, e, SIZE_MAX, (amparo_case **)&out, NULL, NULL) == AMPARO_STATUS_TOO_LONG);
    CHECK(amparo_case_apply(opened, e, len, NULL, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_head(NULL, NULL) == AMPARO_STATUS_NULL_POINTER && amparo_case_head(opened, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_answers_at(opened, case_at, NULL) == AMPARO_STATUS_NULL_POINTER);
    amparo_case_answers answers;
    CHECK(amparo_case_answers_at(opened, INT64_MAX, &answers) == AMPARO_STATUS_OUT_OF_RANGE);
    CHECK(amparo_case_answers_at(opened, INT64_MIN, &answers) == AMPARO_STATUS_OUT_OF_RANGE);
    amparo_text sector = {UNTOUCHED, 1};
    CHECK(amparo_case_missing_sector(opened, case_at, SIZE_MAX, &sector) == AMPARO_STATUS_ABSENT && sector.data == UNTOUCHED);
    CHECK(amparo_case_json(NULL, (amparo_buffer **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_json(opened, NULL) == AMPARO_STATUS_NULL_POINTER && amparo_case_state_json(opened, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_agenda(NULL, case_at, town->network, town->policy, (amparo_agenda **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_agenda(opened, case_at, NULL, town->policy, (amparo_agenda **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_due(opened, case_at, town->network, NULL, (amparo_agenda **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_due(opened, case_at, town->network, town->policy, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_due(opened, INT64_MAX, town->network, town->policy, (amparo_agenda **)&out) == AMPARO_STATUS_OUT_OF_RANGE);
    CHECK(amparo_agenda_json(NULL, (amparo_buffer **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_plan_brief_json(NULL, (amparo_buffer **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_next_request(opened, NULL, 3, case_at, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_next_request(opened, "{}", 2, case_at, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_REFUSED);
    amparo_correlation answer = AMPARO_CORRELATION_REOPEN;
    const amparo_case *cases[2] = {opened, NULL};
    CHECK(amparo_case_correlate(cases, 2, t("p-17"), case_at, town->policy, &answer, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_correlate(NULL, 1, t("p-17"), case_at, town->policy, &answer, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_correlate(cases, 1, t("no id"), case_at, town->policy, &answer, NULL, NULL) == AMPARO_STATUS_BAD_ID);
    CHECK(amparo_case_correlate(cases, 1, t(NULL), case_at, town->policy, &answer, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_correlate(cases, 1, t("p-17"), case_at, NULL, &answer, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(answer == AMPARO_CORRELATION_REOPEN);
    CHECK(amparo_case_merge(opened, NULL, t("a"), t("b"), case_at, (amparo_buffer **)&out, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_case_merge(opened, opened, t("a"), t("b"), case_at, (amparo_buffer **)&out, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_indicators_json(cases, 2, 0, case_at, town->policy, (amparo_buffer **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_refusal_text(0, 1, &sector) == AMPARO_STATUS_UNKNOWN_TOKEN && amparo_refusal_text(6, 9, &sector) == AMPARO_STATUS_UNKNOWN_TOKEN);
    CHECK(amparo_refusal_text(6, 1, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(sector.data == UNTOUCHED && out == UNTOUCHED);
    CHECK(amparo_case_calls_of(NULL).count == 0 && amparo_case_duties_of(NULL).count == 0 && amparo_case_doors_of(NULL).count == 0);
    CHECK(amparo_case_custody_of(NULL).count == 0 && amparo_agenda_lines(NULL).count == 0 && amparo_error_refusal(NULL) == 0);
    amparo_case_call call;
    amparo_case_calls calls = amparo_case_calls_of(opened), zero = {NULL, 9};
    CHECK(calls.count > 0 && amparo_case_calls_at(calls, calls.count, &call) == AMPARO_STATUS_ABSENT);
    CHECK(amparo_case_calls_at(zero, 0, &call) == AMPARO_STATUS_ABSENT && amparo_case_calls_at(calls, 0, NULL) == AMPARO_STATUS_NULL_POINTER);
}

/* What was told before an event stays; a repeat is known; a refusal and a fault leave everything as it was. */
static void cases(const town *town) {
    amparo_case *opened = open_case(town, "c-1"), *accepted = NULL, *again = NULL, *never = UNTOUCHED;
    amparo_error *error = NULL;
    amparo_case_line before, after;
    bool is_new = false;
    case_nulls(town, opened);
    must(amparo_case_head(opened, &before), "amparo_case_head");
    CHECK(before.version == 1 && before.stage == AMPARO_CASE_STAGE_OPEN && is(before.custodian, "upa-marituba") && is(before.case_ref, "c-1"));
    amparo_case_call waiting;
    must(amparo_case_calls_at(amparo_case_calls_of(opened), 0, &waiting), "amparo_case_calls_at");
    CHECK(is(waiting.service, "caps-marituba") && waiting.stage == AMPARO_CALL_STAGE_WAITING && waiting.steps.count == 1);
    must(amparo_case_apply(opened, happened, sizeof happened - 1, &accepted, &is_new, &error), "amparo_case_apply");
    must(amparo_case_head(accepted, &after), "amparo_case_head");
    CHECK(is_new && after.version == 2 && before.version == 1);
    amparo_case_answers answers;
    must(amparo_case_answers_at(accepted, case_at, &answers), "amparo_case_answers_at");
    CHECK(answers.held && !answers.no_third_door);
    must(amparo_case_answers_at(opened, case_at, &answers), "amparo_case_answers_at");
    CHECK(!answers.held);
    must(amparo_case_apply(accepted, happened, sizeof happened - 1, &again, &is_new, NULL), "amparo_case_apply");
    CHECK(!is_new);
    amparo_case_free(again);
    /* Refused: the code, its words in both languages, and the same in JSON. */
    CHECK(amparo_case_apply(accepted, too_early, sizeof too_early - 1, &never, &is_new, &error) == AMPARO_STATUS_CANNOT_FOLLOW);
    CHECK(never == UNTOUCHED && amparo_error_status(error) == AMPARO_STATUS_CANNOT_FOLLOW);
    amparo_refusal_code code = amparo_error_refusal(error);
    amparo_text word, pt, en, text = amparo_error_text(error), json = amparo_error_json(error);
    must(amparo_token_text(AMPARO_TOKEN_LIST_REFUSAL_CODE, code, &word), "amparo_token_text");
    must(amparo_refusal_text(code, AMPARO_LANG_PT_BR, &pt), "amparo_refusal_text");
    must(amparo_refusal_text(code, AMPARO_LANG_EN, &en), "amparo_refusal_text");
    CHECK(code == AMPARO_REFUSAL_CODE_CRISIS_OPEN && is(word, "crisis_open") && pt.len > 5 && en.len > 5 && text.len > en.len);
    cJSON *read = cJSON_ParseWithLength(json.data, json.len);
    const cJSON *fault = cJSON_GetArrayItem(cJSON_GetObjectItem(read, "faults"), 0);
    CHECK(strcmp(cJSON_GetStringValue(cJSON_GetObjectItem(fault, "hint")), "crisis_open") == 0);
    CHECK(strcmp(cJSON_GetStringValue(cJSON_GetObjectItem(read, "outcome")), "cannot_follow") == 0);
    cJSON_Delete(read);
    amparo_error_free(error);
    CHECK(amparo_case_apply(accepted, too_early, sizeof too_early - 1, &never, NULL, NULL) == AMPARO_STATUS_CANNOT_FOLLOW);
    CHECK(amparo_case_open(happened, sizeof happened - 1, &never, &error) == AMPARO_STATUS_CANNOT_FOLLOW);
    CHECK(amparo_error_refusal(error) == AMPARO_REFUSAL_CODE_NOT_OPENED);
    amparo_error_free(error);
    /* Faults: all of them, with nothing of the event. */
    CHECK(amparo_case_apply(accepted, faulty, sizeof faulty - 1, &never, NULL, &error) == AMPARO_STATUS_REFUSED);
    text = amparo_error_text(error);
    CHECK(never == UNTOUCHED && amparo_error_count(error) == 2 && amparo_error_refusal(error) == 0);
    for (size_t i = 0; i + 6 <= text.len; i++) {
        CHECK(memcmp(text.data + i, "CANARY", 6) != 0);
    }
    amparo_error_free(error);
    /* What is due, after the case that it was asked of is gone. */
    amparo_agenda *due = NULL;
    must(amparo_case_due(opened, case_at, town->network, town->policy, &due), "amparo_case_due");
    /* Two doors, one case; and two cases that are joined. */
    amparo_case *other = open_case(town, "c-2");
    const amparo_case *both[2] = {opened, other};
    amparo_correlation answer;
    size_t index = 9;
    bool joined[2] = {true, true};
    must(amparo_case_correlate(both, 2, t("p-17"), case_at, town->policy, &answer, &index, joined), "amparo_case_correlate");
    CHECK(answer == AMPARO_CORRELATION_SAME && index < 2 && !joined[index] && joined[1 - index]);
    must(amparo_case_correlate(both, 2, t("p-18"), case_at, town->policy, &answer, NULL, NULL), "amparo_case_correlate");
    CHECK(answer == AMPARO_CORRELATION_NEW);
    amparo_buffer *absorbed = NULL, *merged = NULL, *request = NULL, *counted = NULL;
    must(amparo_case_merge(opened, other, t("m-1"), t("m-2"), case_at, &absorbed, &merged, &error), "amparo_case_merge");
    amparo_case *into = NULL, *gone = NULL;
    text = amparo_buffer_text(absorbed);
    must(amparo_case_apply(opened, text.data, text.len, &into, NULL, NULL), "absorbed");
    text = amparo_buffer_text(merged);
    must(amparo_case_apply(other, text.data, text.len, &gone, NULL, NULL), "merged");
    must(amparo_case_head(gone, &after), "amparo_case_head");
    CHECK(after.stage == AMPARO_CASE_STAGE_MERGED && is(after.merged_into, "c-1"));
    CHECK(amparo_case_merge(opened, opened, t("m-1"), t("m-2"), case_at, &absorbed, &merged, &error) == AMPARO_STATUS_CANNOT_FOLLOW);
    CHECK(amparo_error_refusal(error) == AMPARO_REFUSAL_CODE_SAME_CASE);
    amparo_error_free(error);
    /* The next request is one that can be planned. */
    must(amparo_case_next_request(accepted, town->request.data, town->request.len, case_at, &request, NULL), "amparo_case_next_request");
    text = amparo_buffer_text(request);
    amparo_plan *plan = NULL;
    must(amparo_engine_plan(town->engine, text.data, text.len, 0, &plan, NULL), "amparo_engine_plan");
    amparo_plan_free(plan);
    must(amparo_indicators_json(both, 2, case_at - 86400, case_at, town->policy, &counted), "amparo_indicators_json");
    read = cJSON_Parse(amparo_buffer_text(counted).data);
    CHECK(cJSON_IsTrue(cJSON_GetObjectItem(cJSON_GetObjectItem(cJSON_GetObjectItem(read, "all"), "crises"), "suppressed")));
    cJSON_Delete(read);
    amparo_case_free(opened);
    amparo_case_free(accepted);
    amparo_case_free(other);
    amparo_case_free(into);
    amparo_case_free(gone);
    amparo_due_lines lines = amparo_agenda_lines(due);
    amparo_due line;
    CHECK(lines.count > 0 && amparo_due_lines_at(lines, 0, &line) == AMPARO_STATUS_OK && line.key.len > 0 && line.kind != 0);
    CHECK(amparo_due_lines_at(lines, lines.count, &line) == AMPARO_STATUS_ABSENT);
    amparo_agenda_free(due);
    amparo_buffer_free(absorbed);
    amparo_buffer_free(merged);
    amparo_buffer_free(request);
    amparo_buffer_free(counted);
}

#ifdef AMPARO_WITH_LEDGER
/* A host of a ledger, and what it was asked. */
typedef struct desk {
    bool empty, zero;
    int asked;
    amparo_ledger *calls;
    amparo_ledger_code told;
} desk;

static uint32_t desk_fill(void *user, uint8_t *bytes, size_t len) {
    const desk *own = user;
    if (own->empty || own->zero) {
        return own->zero;
    }
    FILE *random = fopen("/dev/urandom", "rb");
    size_t read = random == NULL ? 0 : fread(bytes, 1, len, random);
    if (random != NULL) {
        fclose(random);
    }
    return read == len ? 7 : 0;
}

static uint32_t desk_may(void *user, amparo_text by, amparo_text purpose, amparo_read_kind access, amparo_text case_ref) {
    desk *own = user;
    own->asked++;
    CHECK(is(purpose, "care") && access >= AMPARO_READ_KIND_CASE && access <= AMPARO_READ_KIND_INDICATORS);
    CHECK(access != AMPARO_READ_KIND_CASE || is(case_ref, "c-1") || is(case_ref, "c-2") || is(case_ref, "nobody"));
    if (own->calls != NULL) {
        /* A ledger that is asked while it asks does not wait for itself. */
        amparo_error *error = NULL;
        amparo_buffer *pack = UNTOUCHED;
        amparo_ledger_reader reader = {t("worker-7"), t("care")};
        CHECK(amparo_ledger_export(own->calls, &reader, t(NULL), case_at, &pack, &error) == AMPARO_STATUS_NOT_KEPT && pack == UNTOUCHED);
        own->told = amparo_ledger_why(error, NULL, NULL);
        amparo_error_free(error);
    }
    return amparo_text_equal(by, t("worker-7")) ? 1 : 0;
}

/* The code of a call that did not do it. */
static amparo_ledger_code why(amparo_status status, amparo_error **error) {
    CHECK(status == AMPARO_STATUS_NOT_KEPT && amparo_error_status(*error) == AMPARO_STATUS_NOT_KEPT);
    amparo_ledger_code code = amparo_ledger_why(*error, NULL, NULL);
    amparo_text word, text = amparo_error_text(*error);
    must(amparo_token_text(AMPARO_TOKEN_LIST_LEDGER_CODE, code, &word), "amparo_token_text");
    CHECK(memmem(text.data, text.len, word.data, word.len) != NULL);
    amparo_error_free(*error);
    *error = NULL;
    return code;
}

static void ledger_nulls(const town *town, const amparo_ledger *ledger, const amparo_ledger_case *stored, const amparo_ledger_claims *claims,
    const amparo_ledger_inputs *inputs, const amparo_ledger_host *host, amparo_text path) {
    void *out = UNTOUCHED;
    const uint8_t key[33] = {0};
    const char *e = happened;
    size_t len = sizeof happened - 1;
    amparo_ledger_reader reader = {t("worker-7"), t("care")}, nobody = {t("Maria da Silva"), t("care")}, unsaid = {t("worker-7"), t(NULL)};
    bool is_dead = true;
    amparo_ledger_free(NULL);
    amparo_ledger_case_free(NULL);
    amparo_ledger_claims_free(NULL);
    amparo_ledger_decision_free(NULL);
    amparo_ledger_inputs_free(NULL);
    CHECK(amparo_ledger_why(NULL, NULL, NULL) == 0);
    CHECK(amparo_ledger_create(t(NULL), key, 32, host, (amparo_ledger **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_create(path, NULL, 32, host, (amparo_ledger **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_create(path, key, 31, host, (amparo_ledger **)&out, NULL) == AMPARO_STATUS_OUT_OF_RANGE);
    CHECK(amparo_ledger_create(path, key, 33, host, (amparo_ledger **)&out, NULL) == AMPARO_STATUS_OUT_OF_RANGE);
    CHECK(amparo_ledger_create(path, key, SIZE_MAX, host, (amparo_ledger **)&out, NULL) == AMPARO_STATUS_TOO_LONG);
    CHECK(amparo_ledger_create(path, key, 32, NULL, (amparo_ledger **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_create(path, key, 32, host, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_open(t("\xff"), key, 32, host, (amparo_ledger **)&out, NULL) == AMPARO_STATUS_NOT_UTF8);
    CHECK(amparo_ledger_inputs_new(t(NULL), t("{}"), t(NULL), (amparo_ledger_inputs **)&out, NULL, NULL) == AMPARO_STATUS_REFUSED);
    CHECK(amparo_ledger_inputs_new(t("{}"), t("{}"), t(NULL), NULL, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_inputs_parts(NULL, NULL, NULL) == AMPARO_STATUS_NULL_POINTER && amparo_ledger_inputs_parts(inputs, NULL, NULL) == AMPARO_STATUS_OK);
    CHECK(amparo_ledger_decide(inputs, NULL, 4, (amparo_ledger_decision **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_decide(NULL, "{}", 2, (amparo_ledger_decision **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    amparo_error *error = NULL;
    amparo_emergency_line emergency;
    CHECK(amparo_ledger_decide(inputs, "{\"crisis\":{\"severity\":\"imminent\"}}", 33, (amparo_ledger_decision **)&out, &error) == AMPARO_STATUS_REFUSED);
    CHECK(amparo_error_emergency(error, &emergency) == AMPARO_STATUS_OK && is(emergency.number, "192"));
    amparo_error_free(error);
    CHECK(amparo_ledger_decision_brief_json(NULL, (amparo_buffer **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_decision_plan_json(NULL, (amparo_buffer **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_open_case(NULL, e, len, NULL, case_at, (amparo_ledger_case **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_open_case(ledger, NULL, len, NULL, case_at, (amparo_ledger_case **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_open_case(ledger, e, len, NULL, case_at, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_open_case(ledger, e, len, NULL, case_at, (amparo_ledger_case **)&out, NULL) == AMPARO_STATUS_CANNOT_FOLLOW);
    CHECK(amparo_ledger_open_case(ledger, "{}", 2, NULL, case_at, (amparo_ledger_case **)&out, NULL) == AMPARO_STATUS_REFUSED);
    CHECK(amparo_ledger_load(ledger, NULL, t("c-1"), case_at, (amparo_ledger_case **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_load(ledger, &reader, t("c-1"), INT64_MAX, (amparo_ledger_case **)&out, NULL) == AMPARO_STATUS_OUT_OF_RANGE);
    CHECK(amparo_ledger_load(ledger, &nobody, t("c-1"), case_at, (amparo_ledger_case **)&out, NULL) == AMPARO_STATUS_BAD_ID);
    CHECK(amparo_ledger_load(ledger, &unsaid, t("c-1"), case_at, (amparo_ledger_case **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_load(ledger, &reader, t("no id"), case_at, (amparo_ledger_case **)&out, NULL) == AMPARO_STATUS_BAD_ID);
    CHECK(amparo_ledger_case_now(NULL, (amparo_case **)&out) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_case_now(stored, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_append(ledger, NULL, e, len, NULL, case_at, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_append(NULL, stored, e, len, NULL, case_at, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_append(ledger, stored, NULL, len, NULL, case_at, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_claim_due(ledger, &reader, NULL, town->policy, 60, NULL, 9, case_at, (amparo_ledger_claims **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_claim_due(ledger, &reader, town->network, town->policy, 60, NULL, 9, case_at, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    amparo_ledger_claim line;
    CHECK(amparo_ledger_claims_at(claims, SIZE_MAX, &line) == AMPARO_STATUS_ABSENT && amparo_ledger_claims_at(NULL, 0, &line) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_claims_at(claims, 0, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_sent(ledger, NULL, 0, case_at, case_at, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_sent(ledger, claims, SIZE_MAX, case_at, case_at, NULL, NULL) == AMPARO_STATUS_ABSENT);
    CHECK(amparo_ledger_failed(ledger, claims, 0, NULL, case_at, NULL, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_failed(ledger, claims, SIZE_MAX, NULL, case_at, &is_dead, NULL, NULL) == AMPARO_STATUS_ABSENT && is_dead);
    CHECK(amparo_ledger_export(ledger, &reader, t("no id"), case_at, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_BAD_ID);
    CHECK(amparo_ledger_export(ledger, &reader, t(NULL), case_at, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_verify(t(NULL), NULL, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_verify_pack(NULL, 4, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(out == UNTOUCHED);
}

/* Whether a buffer holds a text; it is freed. */
static bool holds(amparo_buffer *buffer, const char *part) {
    amparo_text text = amparo_buffer_text(buffer);
    bool found = memmem(text.data, text.len, part, strlen(part)) != NULL;
    amparo_buffer_free(buffer);
    return found;
}

/* The record of all cases: lists, dead letters, replays, a report for the person, joining, erasing. `opening` opens case c-2. */
static void records(const town *town, amparo_ledger *ledger, const char *opening, size_t opening_len, int64_t at) {
    amparo_ledger_reader worker = {t("worker-7"), t("care")}, stranger = {t("worker-8"), t("care")};
    amparo_error *error = NULL;
    void *out = UNTOUCHED;
    must(amparo_ledger_wait_at_most(ledger, 7, &error), "amparo_ledger_wait_at_most");
    CHECK(amparo_ledger_wait_at_most(NULL, 7, NULL) == AMPARO_STATUS_NULL_POINTER);
    /* A call that could not be sent, until somebody looks at it. */
    amparo_ledger_letters *letters = NULL;
    amparo_ledger_letter letter;
    must(amparo_ledger_dead_letters(ledger, &worker, at, &letters, &error), "amparo_ledger_dead_letters");
    must(amparo_ledger_letters_at(letters, 0, &letter), "amparo_ledger_letters_at");
    CHECK(letter.tries == 2 && letter.since_utc_s == at && is(letter.case_ref, "c-1") && letter.due.kind == AMPARO_DUE_KIND_DELIVER);
    CHECK(amparo_ledger_letters_at(letters, 1, &letter) == AMPARO_STATUS_ABSENT && amparo_ledger_letters_at(letters, 0, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_revive(ledger, letters, 1, at, NULL) == AMPARO_STATUS_ABSENT && amparo_ledger_revive(NULL, letters, 0, at, NULL) == AMPARO_STATUS_NULL_POINTER);
    must(amparo_ledger_revive(ledger, letters, 0, at, &error), "amparo_ledger_revive");
    CHECK(why(amparo_ledger_revive(ledger, letters, 0, at, &error), &error) == AMPARO_LEDGER_CODE_NO_SUCH_CASE);
    amparo_ledger_letters_free(letters);
    must(amparo_ledger_dead_letters(ledger, &worker, at, &letters, &error), "amparo_ledger_dead_letters");
    CHECK(amparo_ledger_letters_at(letters, 0, &letter) == AMPARO_STATUS_ABSENT);
    amparo_ledger_letters_free(letters);
    amparo_ledger_letters_free(NULL);
    CHECK(why(amparo_ledger_dead_letters(ledger, &stranger, at, (amparo_ledger_letters **)&out, &error), &error) == AMPARO_LEDGER_CODE_DENIED);
    /* What comes next. */
    int64_t next = 0;
    must(amparo_ledger_next_at(ledger, town->network, town->policy, at, &next, &error), "amparo_ledger_next_at");
    CHECK(next <= at + 60);
    CHECK(amparo_ledger_next_at(ledger, NULL, town->policy, at, &next, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(amparo_ledger_next_at(ledger, town->network, town->policy, at, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    must(amparo_ledger_list_anew(ledger, at, &error), "amparo_ledger_list_anew");
    CHECK(amparo_ledger_list_anew(ledger, INT64_MIN, NULL) == AMPARO_STATUS_OUT_OF_RANGE);
    /* The decision made again, and what the next one starts from. */
    amparo_ledger_replays *replays = NULL;
    amparo_ledger_replayed replayed;
    must(amparo_ledger_replay(ledger, &worker, t("c-1"), at, &replays, &error), "amparo_ledger_replay");
    must(amparo_ledger_replays_at(replays, 0, &replayed), "amparo_ledger_replays_at");
    CHECK(replayed.answer == AMPARO_REPLAY_SAME && replayed.seq > 0 && replayed.fingerprint.len == 64);
    CHECK(amparo_ledger_replays_at(replays, 1, &replayed) == AMPARO_STATUS_ABSENT && amparo_ledger_replays_at(NULL, 0, &replayed) == AMPARO_STATUS_NULL_POINTER);
    amparo_ledger_replays_free(replays);
    amparo_ledger_replays_free(NULL);
    CHECK(amparo_ledger_replay(ledger, &worker, t(NULL), at, (amparo_ledger_replays **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    amparo_buffer *json = NULL;
    must(amparo_ledger_last_request(ledger, &worker, t("c-1"), at, &json, &error), "amparo_ledger_last_request");
    CHECK(holds(json, "\"amparo/request/1\""));
    CHECK(why(amparo_ledger_last_request(ledger, &stranger, t("c-1"), at, (amparo_buffer **)&out, &error), &error) == AMPARO_LEDGER_CODE_DENIED);
    /* A second door of the same person: two cases, which become one. */
    amparo_ledger_case *one = NULL, *two = NULL;
    must(amparo_ledger_open_case(ledger, opening, opening_len, NULL, at, &two, &error), "amparo_ledger_open_case");
    CHECK(amparo_ledger_last_request(ledger, &worker, t("c-2"), at, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_ABSENT);
    must(amparo_ledger_load(ledger, &worker, t("c-1"), at, &one, &error), "amparo_ledger_load");
    amparo_ledger_cases *cases = NULL;
    must(amparo_ledger_list(ledger, &worker, t("p-17"), at, &cases, &error), "amparo_ledger_list");
    amparo_case *listed[2] = {NULL, NULL}, *none = UNTOUCHED;
    must(amparo_ledger_cases_at(cases, 0, &listed[0]), "amparo_ledger_cases_at");
    must(amparo_ledger_cases_at(cases, 1, &listed[1]), "amparo_ledger_cases_at");
    CHECK(amparo_ledger_cases_at(cases, 2, &none) == AMPARO_STATUS_ABSENT && none == UNTOUCHED);
    CHECK(amparo_ledger_cases_at(cases, 0, NULL) == AMPARO_STATUS_NULL_POINTER);
    amparo_ledger_cases_free(cases);
    amparo_ledger_cases_free(NULL);
    must(amparo_ledger_list(ledger, &worker, t("somebody-else"), at, &cases, &error), "amparo_ledger_list");
    CHECK(amparo_ledger_cases_at(cases, 0, &none) == AMPARO_STATUS_ABSENT);
    amparo_ledger_cases_free(cases);
    CHECK(why(amparo_ledger_list(ledger, &stranger, t(NULL), at, (amparo_ledger_cases **)&out, &error), &error) == AMPARO_LEDGER_CODE_DENIED);
    /* Which services were heard. */
    const amparo_case *const lent[2] = {listed[0], listed[1]};
    must(amparo_reach_json(lent, 2, NULL, 0, 3600, at, &json, &error), "amparo_reach_json");
    CHECK(holds(json, "\"reach\":\"failing\""));
    CHECK(amparo_reach_json(lent, 2, "[]", 2, 3600, at, (amparo_buffer **)&out, &error) == AMPARO_STATUS_REFUSED);
    amparo_error_free(error);
    error = NULL;
    amparo_buffer *absorbed = NULL, *merged = NULL;
    must(amparo_case_merge(listed[0], listed[1], t("join-1"), t("join-2"), at, &absorbed, &merged, &error), "amparo_case_merge");
    amparo_text a = amparo_buffer_text(absorbed), m = amparo_buffer_text(merged);
    amparo_ledger_written written;
    CHECK(amparo_ledger_join(ledger, one, one, a.data, a.len, m.data, m.len, at, &written, &error) == AMPARO_STATUS_CANNOT_FOLLOW);
    CHECK(amparo_error_refusal(error) == AMPARO_REFUSAL_CODE_SAME_CASE);
    amparo_error_free(error);
    error = NULL;
    CHECK(amparo_ledger_join(ledger, one, NULL, a.data, a.len, m.data, m.len, at, &written, NULL) == AMPARO_STATUS_NULL_POINTER);
    must(amparo_ledger_join(ledger, one, two, a.data, a.len, m.data, m.len, at, &written, &error), "amparo_ledger_join");
    CHECK(written.is_new);
    amparo_buffer_free(absorbed);
    amparo_buffer_free(merged);
    amparo_case_free(listed[0]);
    amparo_case_free(listed[1]);
    amparo_ledger_case_free(one);
    amparo_ledger_case_free(two);
    /* For the person, for whoever counts, and for whoever erases. */
    must(amparo_ledger_access_report(ledger, &worker, t("p-17"), at, &json, &error), "amparo_ledger_access_report");
    CHECK(holds(json, "\"amparo/access/1\""));
    CHECK(amparo_ledger_access_report(ledger, &worker, t("no id"), at, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_BAD_ID);
    must(amparo_ledger_indicators_json(ledger, &worker, at - 86400, at + 86400, town->policy, at, &json, &error), "amparo_ledger_indicators_json");
    CHECK(holds(json, "\"amparo/indicators/1\""));
    CHECK(amparo_ledger_indicators_json(ledger, &worker, at, at, NULL, at, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    must(amparo_ledger_retention(ledger, &worker, 7305, at, &json, &error), "amparo_ledger_retention");
    CHECK(holds(json, "\"case\":\"c-2\""));
    CHECK(amparo_ledger_retention(ledger, NULL, 7305, at, (amparo_buffer **)&out, NULL) == AMPARO_STATUS_NULL_POINTER);
    bool is_flushed = false;
    CHECK(why(amparo_ledger_erase(ledger, &worker, t("c-1"), at, &is_flushed, &error), &error) == AMPARO_LEDGER_CODE_NOT_CLOSED && !is_flushed);
    must(amparo_ledger_erase(ledger, &worker, t("c-2"), at, &is_flushed, &error), "amparo_ledger_erase");
    CHECK(is_flushed);
    CHECK(why(amparo_ledger_erase(ledger, &worker, t("c-2"), at, NULL, &error), &error) == AMPARO_LEDGER_CODE_ERASED);
    CHECK(why(amparo_ledger_load(ledger, &worker, t("c-2"), at, (amparo_ledger_case **)&out, &error), &error) == AMPARO_LEDGER_CODE_ERASED);
    CHECK(why(amparo_ledger_last_request(ledger, &worker, t("c-2"), at, (amparo_buffer **)&out, &error), &error) == AMPARO_LEDGER_CODE_ERASED);
    must(amparo_ledger_replay(ledger, &worker, t("c-2"), at, &replays, &error), "amparo_ledger_replay");
    CHECK(amparo_ledger_replays_at(replays, 0, &replayed) == AMPARO_STATUS_ABSENT);
    amparo_ledger_replays_free(replays);
    /* Who may not read reads none of it. */
    CHECK(why(amparo_ledger_replay(ledger, &stranger, t("c-1"), at, (amparo_ledger_replays **)&out, &error), &error) == AMPARO_LEDGER_CODE_DENIED);
    CHECK(why(amparo_ledger_access_report(ledger, &stranger, t("p-17"), at, (amparo_buffer **)&out, &error), &error) == AMPARO_LEDGER_CODE_DENIED);
    CHECK(why(amparo_ledger_retention(ledger, &stranger, 7305, at, (amparo_buffer **)&out, &error), &error) == AMPARO_LEDGER_CODE_DENIED);
    CHECK(why(amparo_ledger_erase(ledger, &stranger, t("c-1"), at, NULL, &error), &error) == AMPARO_LEDGER_CODE_DENIED);
    CHECK(why(amparo_ledger_indicators_json(ledger, &stranger, at, at, town->policy, at, (amparo_buffer **)&out, &error), &error) == AMPARO_LEDGER_CODE_DENIED);
    amparo_ledger_head end;
    must(amparo_ledger_end(ledger, &end, &error), "amparo_ledger_end");
    CHECK(end.seq > written.head.seq && amparo_ledger_end(ledger, NULL, NULL) == AMPARO_STATUS_NULL_POINTER);
    CHECK(out == UNTOUCHED);
}

/* A case that is kept: written, sent, refused, read by who may, verified, and found again after everything was closed. */
static void ledgers(const town *town) {
    char folder[] = "/tmp/amparo-contract-XXXXXX", name[64];
    uint8_t key[32];
    CHECK(mkdtemp(folder) != NULL);
    snprintf(name, sizeof name, "%s/town.amparo", folder);
    amparo_text path = t(name);
    memset(key, 7, sizeof key);
    desk desk = {0};
    amparo_ledger_host host = {&desk, desk_fill, desk_may}, empty = {NULL, NULL, NULL};
    amparo_ledger_reader worker = {t("worker-7"), t("care")}, stranger = {t("worker-8"), t("care")};
    amparo_error *error = NULL;
    amparo_ledger *ledger = NULL, *never = UNTOUCHED;
    CHECK(why(amparo_ledger_open(path, key, 32, &host, &never, &error), &error) == AMPARO_LEDGER_CODE_MISSING);
    CHECK(why(amparo_ledger_create(path, key, 32, &empty, &never, &error), &error) == AMPARO_LEDGER_CODE_NO_RANDOMNESS && never == UNTOUCHED);
    must(amparo_ledger_create(path, key, 32, &host, &ledger, &error), "amparo_ledger_create");
    /* The decision, and the case that begins with it. */
    bytes network = file_bytes("examples/marituba/network.json"), policy = file_bytes("policy/br.json");
    amparo_ledger_inputs *inputs = NULL;
    amparo_ledger_decision *decision = NULL;
    amparo_buffer *brief = NULL, *plan = NULL;
    must(amparo_ledger_inputs_new((amparo_text){network.data, network.len}, (amparo_text){policy.data, policy.len}, t(NULL), &inputs, NULL, NULL), "inputs");
    must(amparo_ledger_decide(inputs, town->request.data, town->request.len, &decision, NULL), "amparo_ledger_decide");
    must(amparo_ledger_decision_brief_json(decision, &brief), "amparo_ledger_decision_brief_json");
    must(amparo_ledger_decision_plan_json(decision, &plan), "amparo_ledger_decision_plan_json");
    CHECK(amparo_buffer_text(plan).len > 1000);
    char *event = malloc(amparo_buffer_text(brief).len + 400);
    size_t len = (size_t)sprintf(event, "{\"format\":\"amparo/event/1\",\"case\":\"c-1\",\"id\":\"c-1/opened\",\"kind\":\"opened\","
                                        "\"at\":\"2026-11-15T01:40:00Z\",\"person\":\"p-17\",\"plan\":%s}", amparo_buffer_text(brief).data);
    amparo_ledger_case *stored = NULL, *other = NULL, *nothing = UNTOUCHED;
    must(amparo_ledger_open_case(ledger, event, len, decision, case_at, &stored, &error), "amparo_ledger_open_case");
    CHECK(why(amparo_ledger_open_case(ledger, event, len, NULL, case_at, &nothing, &error), &error) == AMPARO_LEDGER_CODE_CASE_EXISTS);
    /* Two workers never hold the same line; what was sent is told to the case. */
    amparo_ledger_claims *claims = NULL, *more = NULL;
    amparo_ledger_claim line;
    must(amparo_ledger_claim_due(ledger, &worker, town->network, town->policy, 60, NULL, 10, case_at, &claims, &error), "amparo_ledger_claim_due");
    must(amparo_ledger_claim_due(ledger, &worker, town->network, town->policy, 60, NULL, 10, case_at, &more, &error), "amparo_ledger_claim_due");
    CHECK(amparo_ledger_claims_at(claims, 0, &line) == AMPARO_STATUS_OK && line.tries == 1 && is(line.case_ref, "c-1") && line.due.key.len > 0);
    CHECK(amparo_ledger_claims_at(more, 0, &line) == AMPARO_STATUS_ABSENT);
    amparo_ledger_claims_free(more);
    ledger_nulls(town, ledger, stored, claims, inputs, &host, path);
    uint32_t refusal = 99;
    size_t sent = 0, first = SIZE_MAX;
    for (size_t i = 0; amparo_ledger_claims_at(claims, i, &line) == AMPARO_STATUS_OK; i++) {
        if (line.due.kind == AMPARO_DUE_KIND_DELIVER && first == SIZE_MAX) {
            first = i;
            continue;
        }
        must(amparo_ledger_sent(ledger, claims, i, case_at, case_at, &refusal, &error), "amparo_ledger_sent");
        CHECK(refusal == 0);
        sent++;
    }
    CHECK(first != SIZE_MAX && sent > 0);
    amparo_ledger_retry once = {30, 60, 1};
    bool is_dead = false;
    int64_t again = 0;
    must(amparo_ledger_failed(ledger, claims, first, NULL, case_at, &is_dead, &again, &error), "amparo_ledger_failed");
    CHECK(!is_dead && again == case_at + 30);
    CHECK(why(amparo_ledger_sent(ledger, claims, first, case_at, case_at, NULL, &error), &error) == AMPARO_LEDGER_CODE_LEASE_LOST);
    must(amparo_ledger_claim_due(ledger, &worker, town->network, town->policy, 60, NULL, 10, again, &more, &error), "amparo_ledger_claim_due");
    must(amparo_ledger_failed(ledger, more, 0, &once, again, &is_dead, NULL, &error), "amparo_ledger_failed");
    CHECK(is_dead);
    amparo_ledger_claims_free(more);
    amparo_ledger_claims_free(claims);
    /* The case was told meanwhile: who held it loads again. */
    amparo_ledger_written written;
    memset(&written, 0x5a, sizeof written);
    amparo_ledger_written before = written;
    uint32_t version = 0;
    CHECK(amparo_ledger_append(ledger, stored, happened, sizeof happened - 1, NULL, again, &written, &error) == AMPARO_STATUS_NOT_KEPT);
    CHECK(amparo_ledger_why(error, &version, NULL) == AMPARO_LEDGER_CODE_CONFLICT && version > 1 && memcmp(&written, &before, sizeof written) == 0);
    amparo_error_free(error);
    must(amparo_ledger_load(ledger, &worker, t("c-1"), again, &other, &error), "amparo_ledger_load");
    must(amparo_ledger_append(ledger, other, happened, sizeof happened - 1, NULL, again, &written, &error), "amparo_ledger_append");
    CHECK(written.is_new && written.version == version + 1 && written.clock_behind_s == 0 && written.head.seq > 3);
    must(amparo_ledger_append(ledger, other, happened, sizeof happened - 1, NULL, again, &written, &error), "amparo_ledger_append");
    CHECK(!written.is_new);
    CHECK(amparo_ledger_append(ledger, other, too_early, sizeof too_early - 1, NULL, again, NULL, &error) == AMPARO_STATUS_CANNOT_FOLLOW);
    CHECK(amparo_error_refusal(error) == AMPARO_REFUSAL_CODE_CRISIS_OPEN && amparo_ledger_why(error, NULL, NULL) == 0);
    amparo_error_free(error);
    error = NULL;
    amparo_case *now = NULL;
    amparo_case_answers answers;
    must(amparo_ledger_case_now(other, &now), "amparo_ledger_case_now");
    must(amparo_case_answers_at(now, again, &answers), "amparo_case_answers_at");
    CHECK(answers.held);
    amparo_case_free(now);
    /* Who may not read does not, and who has no randomness does not seal. */
    CHECK(why(amparo_ledger_load(ledger, &stranger, t("c-1"), again, &nothing, &error), &error) == AMPARO_LEDGER_CODE_DENIED);
    CHECK(why(amparo_ledger_load(ledger, &worker, t("nobody"), again, &nothing, &error), &error) == AMPARO_LEDGER_CODE_NO_SUCH_CASE);
    desk.empty = true;
    CHECK(why(amparo_ledger_load(ledger, &worker, t("c-1"), again, &nothing, &error), &error) == AMPARO_LEDGER_CODE_NO_RANDOMNESS);
    desk.empty = false;
    desk.zero = true;
    CHECK(why(amparo_ledger_load(ledger, &worker, t("c-1"), again, &nothing, &error), &error) == AMPARO_LEDGER_CODE_NO_RANDOMNESS);
    desk.zero = false;
    CHECK(nothing == UNTOUCHED && desk.asked > 3);
    desk.calls = ledger;
    amparo_ledger_case_free(other);
    must(amparo_ledger_load(ledger, &worker, t("c-1"), again, &other, &error), "amparo_ledger_load");
    CHECK(desk.told == AMPARO_LEDGER_CODE_LOCKED);
    desk.calls = NULL;
    /* Verified with a head that was kept; a pack without the person. */
    amparo_ledger_verified whole;
    amparo_ledger_head wrong = written.head, end;
    must(amparo_ledger_verify(path, &written.head, &whole, &error), "amparo_ledger_verify");
    CHECK(whole.events >= 4 && whole.decisions == 1 && whole.cases == 1 && whole.erased == 0 && whole.clock_went_back == 0);
    wrong.hash[0] ^= 1;
    CHECK(why(amparo_ledger_verify(path, &wrong, &whole, &error), &error) == AMPARO_LEDGER_CODE_BEHIND);
    amparo_buffer *pack = NULL;
    must(amparo_ledger_export(ledger, &worker, t("c-1"), again, &pack, &error), "amparo_ledger_export");
    amparo_text text = amparo_buffer_text(pack);
    CHECK(memmem(text.data, text.len, "p-17", 4) == NULL && memmem(text.data, text.len, "amparo/pack/1", 13) != NULL);
    must(amparo_ledger_verify_pack(text.data, text.len, &end, &error), "amparo_ledger_verify_pack");
    CHECK(end.seq > written.head.seq);
    CHECK(why(amparo_ledger_verify_pack("{}", 2, &end, &error), &error) == AMPARO_LEDGER_CODE_FOREIGN);
    char *second = malloc(len + 1);
    memcpy(second, event, len + 1);
    for (char *at = second; (at = strstr(at, "\"c-1")) != NULL; at++) {
        at[3] = '2';
    }
    records(town, ledger, second, len, again);
    free(second);
    /* Any order of freeing is right; and all of it is there again. */
    amparo_ledger_inputs_free(inputs);
    amparo_ledger_free(ledger);
    amparo_ledger_decision_free(decision);
    amparo_ledger_case_free(stored);
    amparo_ledger_case_free(other);
    memset(key, 8, sizeof key);
    CHECK(why(amparo_ledger_open(path, key, 32, &host, &never, &error), &error) == AMPARO_LEDGER_CODE_WRONG_KEY && never == UNTOUCHED);
    memset(key, 7, sizeof key);
    must(amparo_ledger_open(path, key, 32, &host, &ledger, &error), "amparo_ledger_open");
    must(amparo_ledger_load(ledger, &worker, t("c-1"), again, &other, &error), "amparo_ledger_load");
    must(amparo_ledger_case_now(other, &now), "amparo_ledger_case_now");
    amparo_case_line head;
    must(amparo_case_head(now, &head), "amparo_case_head");
    CHECK(head.version == version + 2);
    amparo_case_free(now);
    amparo_ledger_case_free(other);
    amparo_ledger_free(ledger);
    amparo_buffer_free(brief);
    amparo_buffer_free(plan);
    amparo_buffer_free(pack);
    free(network.data);
    free(policy.data);
    free(event);
    static const char *const files[] = {"", "-head", "-wal", "-shm"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        char file[80];
        snprintf(file, sizeof file, "%s%s", name, files[i]);
        unlink(file);
    }
    CHECK(rmdir(folder) == 0);
}
#endif

#ifndef HOOKS
/* A whole decision, from bytes to text, and a case that is kept, on the smallest stack that the header asks for. */
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
    cases(&town);
#ifdef AMPARO_WITH_LEDGER
    ledgers(&town);
#endif
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
    cases(&town);
#ifdef AMPARO_WITH_LEDGER
    ledgers(&town);
#endif
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
