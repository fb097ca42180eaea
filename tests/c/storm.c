/* Every function with whatever a wrong program may give it: NULLs, random and damaged bytes, lengths that cannot be, tokens
 * that do not exist, handles used on after a failure. Run under AddressSanitizer. What a program can never do right, such as
 * a dangling pointer, is left out.
 *
 *   storm [CALLS [SEED]]    from the root of the project */
#include "files.h"
#include "typed.h"

#include <stdio.h>
#include <stdlib.h>

static uint64_t state;

/* xorshift64 */
static uint64_t draw(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static size_t below(size_t limit) { return limit == 0 ? 0 : (size_t)(draw() % limit); }
static bool rarely(void) { return below(8) == 0; }

enum { SEEDS = 10, POOL = 4 };
static bytes seeds[SEEDS];

static amparo_network *networks[POOL];
static amparo_policy *policies[POOL];
static amparo_engine *engines[POOL];
static amparo_plan *plans[POOL];
static amparo_view *views[POOL];
static amparo_error *errors[POOL];
static amparo_buffer *buffers[POOL];
static amparo_emergency_answer *answers[POOL];
static amparo_case *cases[POOL];
static amparo_agenda *agendas[POOL];

/* A document, a damaged one, noise, or a length that cannot be. */
static bytes blob(void) {
    bytes made = {NULL, 0};
    size_t kind = below(12);
    if (kind == 0) {
        return made;
    }
    if (kind == 1) {
        made.len = below(200);
        made.data = malloc(made.len + 1);
        for (size_t i = 0; i < made.len; i++) {
            made.data[i] = (char)draw();
        }
        return made;
    }
    const bytes *seed = &seeds[below(SEEDS)];
    made.len = seed->len;
    made.data = malloc(seed->len + 1);
    memcpy(made.data, seed->data, seed->len);
    for (size_t i = kind < 6 ? below(6) : 0; i > 0 && made.len > 0; i--) {
        made.data[below(made.len)] = "{}[]\",:0x\xff\0"[below(12)];
    }
    if (kind == 6) {
        made.len = below(made.len + 1);
    }
    if (kind == 7) {
        made.len = SIZE_MAX - below(1000);
    }
    if (kind == 8) {
        made.len = (size_t)INT64_MAX + 1 + below(1000);
    }
    return made;
}

/* Any of the pool, or NULL. */
#define ANY(pool) (rarely() ? NULL : (pool)[below(POOL)])

/* Where an output goes: a fresh place, or nowhere. A new handle takes the place of one of the pool. */
#define KEEP(pool, free_one, made) \
    do {                           \
        size_t at = below(POOL);   \
        free_one((pool)[at]);      \
        (pool)[at] = (made);       \
    } while (0)

static void check(amparo_status status) {
    if (status > AMPARO_STATUS_NOT_KEPT || status == AMPARO_STATUS_INTERNAL) {
        fprintf(stderr, "storm: status %u\n", (unsigned)status);
        exit(1);
    }
}

static void keep_error(amparo_error *error) {
    if (error != NULL) {
        KEEP(errors, amparo_error_free, error);
    }
}

static amparo_text some_text(void) {
    static const char *const words[] = {"caps-marituba", "upa-marituba", "nobody", "", "not an id", "\xff\xfe", "network", "sleep"};
    amparo_text text = amparo_text_of(rarely() ? NULL : words[below(8)]);
    if (rarely()) {
        text.len = SIZE_MAX - below(3);
    }
    return text;
}

static void documents(void) {
    bytes json = blob();
    amparo_error *error = NULL, *warnings = NULL;
    amparo_error **error_out = rarely() ? NULL : &error, **warnings_out = rarely() ? NULL : &warnings;
    bool nowhere = rarely();
    switch (below(7)) {
    case 0: {
        amparo_network *made = NULL;
        check(amparo_network_new(json.data, json.len, nowhere ? NULL : &made, warnings_out, error_out));
        if (made != NULL) KEEP(networks, amparo_network_free, made);
        break;
    }
    case 1: {
        amparo_policy *made = NULL;
        check(amparo_policy_new(json.data, json.len, nowhere ? NULL : &made, warnings_out, error_out));
        if (made != NULL) KEEP(policies, amparo_policy_free, made);
        break;
    }
    case 2: {
        amparo_policy *made = NULL;
        amparo_buffer *changes = NULL;
        check(amparo_policy_overlay(ANY(policies), json.data, json.len, nowhere ? NULL : &made, rarely() ? NULL : &changes, error_out));
        if (made != NULL) KEEP(policies, amparo_policy_free, made);
        amparo_buffer_free(changes);
        break;
    }
    case 3:
        check(amparo_engine_replace_status(ANY(engines), json.data, json.len, warnings_out, error_out));
        break;
    case 4:
        check(amparo_engine_update_status(ANY(engines), json.data, json.len, warnings_out, error_out));
        break;
    case 5:
        check(amparo_check((uint32_t)below(8), json.data, json.len, ANY(networks), rarely() ? &(int64_t){(int64_t)draw()} : NULL, warnings_out, error_out));
        break;
    default: {
        amparo_emergency_answer *made = NULL;
        check(amparo_emergency(json.data, json.len, ANY(policies), nowhere ? NULL : &made, error_out));
        if (made != NULL) KEEP(answers, amparo_emergency_answer_free, made);
    }
    }
    amparo_error_free(warnings);
    keep_error(error);
    free(json.data);
}

static void planning(void) {
    bytes json = blob();
    amparo_error *error = NULL;
    amparo_plan *made = NULL;
    check(amparo_engine_plan(ANY(engines), json.data, json.len, (uint32_t)(rarely() ? draw() : 0), rarely() ? NULL : &made, rarely() ? NULL : &error));
    if (made != NULL) KEEP(plans, amparo_plan_free, made);
    keep_error(error);
    if (rarely()) {
        amparo_text requests[3] = {{json.data, json.len}, some_text(), {seeds[1].data, seeds[1].len}};
        amparo_plan *many[3] = {NULL, NULL, NULL};
        amparo_error *why[3] = {NULL, NULL, NULL};
        size_t count = rarely() ? SIZE_MAX / 8 : below(4);
        check(amparo_engine_plan_many(ANY(engines), rarely() ? NULL : requests, count, 0, rarely() ? NULL : many, rarely() ? NULL : why));
        for (int i = 0; i < 3; i++) {
            amparo_plan_free(many[i]);
            amparo_error_free(why[i]);
        }
    }
    free(json.data);
}

static void engine_parts(void) {
    amparo_report report;
    memset(&report, 0, sizeof report);
    switch (below(6)) {
    case 0: {
        amparo_engine *made = NULL;
        check(amparo_engine_new(ANY(networks), ANY(policies), rarely() ? NULL : &made));
        if (made != NULL) KEEP(engines, amparo_engine_free, made);
        break;
    }
    case 1:
        check(amparo_engine_replace_network(ANY(engines), ANY(networks)));
        break;
    case 2:
        check(amparo_engine_replace_policy(ANY(engines), ANY(policies)));
        break;
    case 3: {
        amparo_network *network = NULL;
        amparo_policy *policy = NULL;
        check(amparo_engine_parts(ANY(engines), rarely() ? NULL : &network, rarely() ? NULL : &policy));
        amparo_network_free(network);
        amparo_policy_free(policy);
        break;
    }
    default:
        report.service = some_text();
        report.capacity = (uint32_t)below(10);
        report.has_free_places = (uint32_t)draw();
        report.free_places = (uint32_t)draw();
        report.has_age = (uint32_t)below(2);
        report.age_from = (uint8_t)draw();
        report.age_to = (uint8_t)draw();
        report.on_shift = (uint8_t)below(4);
        report.reported_at_utc_s = rarely() ? (int64_t)draw() : 1794704400;
        report.reported_by = some_text();
        check(amparo_engine_report(ANY(engines), rarely() ? NULL : &report, NULL));
    }
}

static void telling(void) {
    amparo_plan *plan = ANY(plans);
    amparo_buffer *buffer = NULL;
    amparo_error *error = NULL;
    amparo_view *view = NULL;
    uint32_t happened[2] = {(uint32_t)below(40), (uint32_t)below(40)};
    amparo_text asked[2] = {some_text(), some_text()};
    amparo_message_fields fields;
    memset(&fields, 0, sizeof fields);
    switch (below(6)) {
    case 0:
        check(amparo_plan_json(plan, rarely() ? NULL : &buffer));
        break;
    case 1:
        check(amparo_plan_explain(plan, (uint32_t)below(4), (uint32_t)below(6), (uint32_t)below(5), rarely() ? NULL : &buffer, &error));
        break;
    case 2:
        fields.person_ref = some_text();
        fields.question = some_text();
        fields.circumstances = rarely() ? NULL : happened;
        fields.circumstance_count = rarely() ? SIZE_MAX : below(3);
        fields.already_asked = rarely() ? NULL : asked;
        fields.already_asked_count = below(3);
        check(amparo_plan_message(plan, some_text(), (uint32_t)below(4), (uint32_t)below(6), rarely() ? NULL : &fields, rarely() ? NULL : &buffer, &error));
        break;
    case 3:
        check(amparo_plan_view(plan, some_text(), rarely() ? NULL : &view, &error));
        if (view != NULL) KEEP(views, amparo_view_free, view);
        break;
    case 4:
        check(amparo_view_json(ANY(views), rarely() ? NULL : &buffer));
        break;
    default:
        check(amparo_schema(some_text(), rarely() ? NULL : &buffer));
    }
    if (buffer != NULL) KEEP(buffers, amparo_buffer_free, buffer);
    keep_error(error);
}

static void walking(void) {
    amparo_plan *plan = ANY(plans);
    amparo_view *view = ANY(views);
    amparo_error *error = ANY(errors);
    amparo_emergency_answer *answer = ANY(answers);
    if (plan != NULL) {
        cJSON_Delete(typed_plan(plan));
    }
    if (view != NULL) {
        cJSON_Delete(typed_view(view));
    }
    if (answer != NULL) {
        cJSON_Delete(typed_emergency_answer(answer));
    }
    size_t seen = 0;
    for (size_t i = 0; i <= amparo_error_count(error) + 1; i++) {
        amparo_fault fault;
        seen += amparo_error_fault_at(error, i, &fault) == AMPARO_STATUS_OK ? fault.text.len : 0;
    }
    seen += amparo_error_text(error).len + amparo_error_json(error).len + amparo_buffer_text(ANY(buffers)).len;
    amparo_emergency_line line;
    check(amparo_error_emergency(error, rarely() ? NULL : &line));
    amparo_place place;
    check(amparo_places_at(amparo_plan_places(plan), below(5), rarely() ? NULL : &place));
    amparo_service service;
    amparo_network *network = ANY(networks);
    check(amparo_network_service_at(network, below(100), rarely() ? NULL : &service));
    check(amparo_network_service_find(network, some_text(), rarely() ? NULL : &service));
    amparo_text word;
    check(amparo_token_text((uint32_t)below(40), (uint32_t)below(80), rarely() ? NULL : &word));
    check(amparo_fits((uint32_t)draw(), (uint32_t)draw(), (uint32_t)draw()));
    (void)seen;
}

/* An instant: mostly one of the seeds' own. */
static int64_t some_instant(void) { return rarely() ? (int64_t)draw() : 1794706800 + (int64_t)below(30 * 86400); }

static void folding(void) {
    bytes json = blob();
    amparo_error *error = NULL;
    amparo_case *made = NULL;
    amparo_buffer *buffer = NULL, *second = NULL;
    amparo_error **error_out = rarely() ? NULL : &error;
    bool nowhere = rarely(), is_new;
    const amparo_case *many[3] = {ANY(cases), ANY(cases), ANY(cases)};
    size_t lent = rarely() ? SIZE_MAX / 4 : below(4);
    switch (below(9)) {
    case 0:
        check(amparo_case_open(json.data, json.len, nowhere ? NULL : &made, error_out));
        break;
    case 1:
        check(amparo_case_new(json.data, json.len, nowhere ? NULL : &made, error_out));
        break;
    case 2: case 3: case 4:
        check(amparo_case_apply(ANY(cases), json.data, json.len, nowhere ? NULL : &made, rarely() ? NULL : &is_new, error_out));
        break;
    case 5:
        check(amparo_case_next_request(ANY(cases), json.data, json.len, some_instant(), nowhere ? NULL : &buffer, error_out));
        break;
    case 6:
        check(amparo_case_merge(ANY(cases), ANY(cases), some_text(), some_text(), some_instant(), nowhere ? NULL : &buffer,
            rarely() ? NULL : &second, error_out));
        break;
    case 7: {
        amparo_correlation answer;
        size_t index;
        bool joined[3];
        /* More cases than there are would be read: that a program can never do right. */
        check(amparo_case_correlate(rarely() ? NULL : many, lent < 4 ? below(4) : lent, some_text(), some_instant(), ANY(policies),
            nowhere ? NULL : &answer, rarely() ? NULL : &index, lent < 4 && !rarely() ? joined : NULL));
        break;
    }
    default:
        check(amparo_indicators_json(rarely() ? NULL : many, lent, some_instant(), some_instant(), ANY(policies), nowhere ? NULL : &buffer));
    }
    if (made != NULL) KEEP(cases, amparo_case_free, made);
    if (buffer != NULL) KEEP(buffers, amparo_buffer_free, buffer);
    amparo_buffer_free(second);
    keep_error(error);
    free(json.data);
}

static void following(void) {
    amparo_case *now = ANY(cases);
    amparo_agenda *made = NULL;
    amparo_buffer *buffer = NULL;
    amparo_case_line head;
    amparo_case_answers told;
    amparo_text sector, words;
    bool nowhere = rarely();
    check(amparo_case_head(now, nowhere ? NULL : &head));
    check(amparo_case_answers_at(now, some_instant(), nowhere ? NULL : &told));
    check(amparo_case_missing_sector(now, some_instant(), below(4), nowhere ? NULL : &sector));
    check((below(2) ? amparo_case_due : amparo_case_agenda)(now, some_instant(), ANY(networks), ANY(policies), nowhere ? NULL : &made));
    check(amparo_refusal_text((uint32_t)below(60), (uint32_t)below(4), nowhere ? NULL : &words));
    if (made != NULL) KEEP(agendas, amparo_agenda_free, made);
    switch (below(4)) {
    case 0: check(amparo_case_json(now, nowhere ? NULL : &buffer)); break;
    case 1: check(amparo_case_state_json(now, nowhere ? NULL : &buffer)); break;
    case 2: check(amparo_agenda_json(ANY(agendas), nowhere ? NULL : &buffer)); break;
    default: check(amparo_plan_brief_json(ANY(plans), nowhere ? NULL : &buffer));
    }
    if (buffer != NULL) KEEP(buffers, amparo_buffer_free, buffer);
    amparo_agenda *agenda = ANY(agendas);
    cJSON_Delete(typed_agenda(agenda));
    cJSON_Delete(typed_case(now));
    amparo_due due;
    check(amparo_due_lines_at(amparo_agenda_lines(agenda), below(40), rarely() ? NULL : &due));
    (void)amparo_error_refusal(ANY(errors));
}

#ifdef AMPARO_WITH_LEDGER
#include <dirent.h>
#include <unistd.h>

static char folder[] = "/tmp/amparo-storm-XXXXXX", ledger_path[64];
static amparo_ledger *ledgers[POOL];
static amparo_ledger_case *kept[POOL];
static amparo_ledger_claims *claimed[POOL];
static amparo_ledger_inputs *inputs[POOL];
static amparo_ledger_decision *decisions[POOL];

/* Now and then a host without randomness, and one that says no. */
static uint32_t storm_fill(void *user, uint8_t *into, size_t len) {
    (void)user;
    for (size_t i = 0; i < len; i++) {
        into[i] = (uint8_t)draw();
    }
    return below(40) != 0;
}

static uint32_t storm_may(void *user, amparo_text by, amparo_text purpose, amparo_read_kind access, amparo_text case_ref) {
    /* Every byte that is lent can be read. */
    size_t seen = (size_t)access;
    for (size_t i = 0; i < by.len; i++) seen += (size_t)by.data[i];
    for (size_t i = 0; i < purpose.len; i++) seen += (size_t)purpose.data[i];
    for (size_t i = 0; i < case_ref.len; i++) seen += (size_t)case_ref.data[i];
    (void)user;
    return seen != 0 && below(10) != 0;
}

static amparo_text some_path(void) {
    return rarely() ? some_text() : amparo_text_of(rarely() ? "/nowhere/at/all" : ledger_path);
}

static amparo_text some_case(void) { return rarely() ? some_text() : amparo_text_of("c"); }

static void keeping(void) {
    static const uint8_t key[33] = {7};
    amparo_ledger_host host = {NULL, rarely() ? NULL : storm_fill, rarely() ? NULL : storm_may};
    amparo_ledger_reader reader = {rarely() ? some_text() : amparo_text_of("worker-7"), amparo_text_of("care")};
    amparo_ledger_reader *who = rarely() ? NULL : &reader;
    amparo_ledger_retry retry = {(uint32_t)below(100), (uint32_t)draw(), (uint32_t)below(4)};
    amparo_error *error = NULL, **error_out = rarely() ? NULL : &error;
    bytes json = blob();
    bool nowhere = rarely(), is_dead;
    int64_t now = some_instant(), again;
    switch (below(14)) {
    case 0: {
        amparo_ledger *made = NULL;
        check((below(2) ? amparo_ledger_open : amparo_ledger_create)(some_path(), rarely() ? NULL : key, rarely() ? below(40) : 32,
            rarely() ? NULL : &host, nowhere ? NULL : &made, error_out));
        if (made != NULL) KEEP(ledgers, amparo_ledger_free, made);
        break;
    }
    case 1: {
        amparo_ledger_inputs *made = NULL;
        amparo_text town = {seeds[0].data, seeds[0].len}, rules = {seeds[6].data, seeds[6].len}, noise = {json.data, json.len};
        check(amparo_ledger_inputs_new(rarely() ? noise : town, rarely() ? noise : rules, rarely() ? noise : amparo_text_of(NULL),
            nowhere ? NULL : &made, NULL, error_out));
        if (made != NULL) KEEP(inputs, amparo_ledger_inputs_free, made);
        break;
    }
    case 2: {
        amparo_ledger_decision *made = NULL;
        check(amparo_ledger_decide(ANY(inputs), json.data, json.len, nowhere ? NULL : &made, error_out));
        if (made != NULL) KEEP(decisions, amparo_ledger_decision_free, made);
        break;
    }
    case 3: case 4: {
        amparo_ledger_case *made = NULL;
        bytes opening = below(2) ? json : seeds[SEEDS - 1];
        check(amparo_ledger_open_case(ANY(ledgers), opening.data, opening.len, rarely() ? ANY(decisions) : NULL, now, nowhere ? NULL : &made, error_out));
        if (made != NULL) KEEP(kept, amparo_ledger_case_free, made);
        break;
    }
    case 5: {
        amparo_ledger_case *made = NULL;
        check(amparo_ledger_load(ANY(ledgers), who, some_case(), now, nowhere ? NULL : &made, error_out));
        if (made != NULL) KEEP(kept, amparo_ledger_case_free, made);
        break;
    }
    case 6: case 7: {
        amparo_ledger_written written;
        bytes event = below(2) ? json : seeds[SEEDS - 3 + below(2)];
        check(amparo_ledger_append(ANY(ledgers), ANY(kept), event.data, event.len, rarely() ? ANY(decisions) : NULL, now, nowhere ? NULL : &written, error_out));
        break;
    }
    case 8: {
        amparo_ledger_claims *made = NULL;
        check(amparo_ledger_claim_due(ANY(ledgers), who, ANY(networks), ANY(policies), (uint32_t)(rarely() ? draw() : 60), rarely() ? NULL : &retry,
            rarely() ? SIZE_MAX : below(8), now, nowhere ? NULL : &made, error_out));
        if (made != NULL) KEEP(claimed, amparo_ledger_claims_free, made);
        break;
    }
    case 9: {
        uint32_t refusal;
        check(amparo_ledger_sent(ANY(ledgers), ANY(claimed), below(4), now, now, nowhere ? NULL : &refusal, error_out));
        break;
    }
    case 10:
        check(amparo_ledger_failed(ANY(ledgers), ANY(claimed), below(4), rarely() ? NULL : &retry, now, nowhere ? NULL : &is_dead,
            rarely() ? NULL : &again, error_out));
        break;
    case 11: {
        amparo_buffer *pack = NULL;
        check(amparo_ledger_export(ANY(ledgers), who, rarely() ? some_case() : amparo_text_of(NULL), now, nowhere ? NULL : &pack, error_out));
        if (pack != NULL) {
            amparo_text text = amparo_buffer_text(pack);
            amparo_ledger_head head;
            check(amparo_ledger_verify_pack(text.data, rarely() ? below(text.len) : text.len, &head, NULL));
            amparo_buffer_free(pack);
        }
        break;
    }
    case 12: {
        amparo_ledger_head since = {below(9), {0}};
        amparo_ledger_verified whole;
        check(amparo_ledger_verify(some_path(), rarely() ? &since : NULL, nowhere ? NULL : &whole, error_out));
        break;
    }
    default: {
        amparo_case *made = NULL;
        amparo_ledger_claim line;
        amparo_buffer *buffer = NULL;
        check(amparo_ledger_case_now(ANY(kept), nowhere ? NULL : &made));
        if (made != NULL) KEEP(cases, amparo_case_free, made);
        check(amparo_ledger_claims_at(ANY(claimed), below(4), nowhere ? NULL : &line));
        check((below(2) ? amparo_ledger_decision_brief_json : amparo_ledger_decision_plan_json)(ANY(decisions), nowhere ? NULL : &buffer));
        if (buffer != NULL) KEEP(buffers, amparo_buffer_free, buffer);
        check(amparo_ledger_inputs_parts(ANY(inputs), NULL, NULL));
        (void)amparo_ledger_why(ANY(errors), NULL, NULL);
    }
    }
    keep_error(error);
    free(json.data);
}

static void keeping_begins(void) {
    static const uint8_t key[32] = {7};
    amparo_ledger_host host = {NULL, storm_fill, storm_may};
    /* Drawn paths without a folder lie here too. */
    if (mkdtemp(folder) == NULL || chdir(folder) != 0) {
        abort();
    }
    snprintf(ledger_path, sizeof ledger_path, "%s/storm.amparo", folder);
    for (int tries = 0; ledgers[0] == NULL && tries < 50; tries++) {
        check(amparo_ledger_create(amparo_text_of(ledger_path), key, 32, &host, &ledgers[0], NULL));
    }
}

/* After all of it the file is whole. */
static void keeping_ends(void) {
    for (int i = 0; i < POOL; i++) {
        amparo_ledger_free(ledgers[i]);
        amparo_ledger_case_free(kept[i]);
        amparo_ledger_claims_free(claimed[i]);
        amparo_ledger_inputs_free(inputs[i]);
        amparo_ledger_decision_free(decisions[i]);
    }
    amparo_ledger_verified whole;
    must(amparo_ledger_verify(amparo_text_of(ledger_path), NULL, &whole, NULL), "amparo_ledger_verify");
    printf("storm: the ledger is whole: %llu events, %llu readings\n", (unsigned long long)whole.events, (unsigned long long)whole.accesses);
    DIR *made = opendir(folder);
    for (struct dirent *file = made == NULL ? NULL : readdir(made); file != NULL; file = readdir(made)) {
        unlink(file->d_name);
    }
    if (made == NULL || closedir(made) != 0 || rmdir(folder) != 0) {
        fprintf(stderr, "storm: %s was not taken away\n", folder);
        exit(1);
    }
}
#endif

int main(int count, char **arguments) {
    long calls = count > 1 ? atol(arguments[1]) : 20000;
    state = count > 2 ? strtoull(arguments[2], NULL, 10) | 1 : 20261126;
    static const char *const paths[SEEDS - 3] = {"examples/marituba/network.json", "examples/marituba/crisis.json",
        "examples/marituba/violence.json", "examples/marituba/imminent.json", "examples/marituba/unreadable.json",
        "fuzz/seeds/status/some.json", "fuzz/seeds/policy/local.json"};
    /* What a case is made of, as a host writes it. */
    static const char *const told[] = {
        "{\"format\":\"amparo/event/1\",\"case\":\"c\",\"id\":\"a\",\"kind\":\"accepted\",\"at\":\"2026-11-15T02:00:00Z\",\"service\":\"caps-marituba\"}",
        "{\"format\":\"amparo/event/1\",\"case\":\"c\",\"id\":\"d\",\"kind\":\"declined\",\"at\":\"2026-11-15T02:10:00Z\",\"service\":\"caps-marituba\",\"declined\":\"no_place\"}"};
    for (int i = 0; i < SEEDS - 3; i++) {
        seeds[i] = file_bytes(paths[i]);
    }
    for (int i = 0; i < 2; i++) {
        seeds[SEEDS - 3 + i].data = strdup(told[i]);
        seeds[SEEDS - 3 + i].len = strlen(told[i]);
    }
    must(amparo_network_new(seeds[0].data, seeds[0].len, &networks[0], NULL, NULL), "amparo_network_new");
    must(amparo_policy_br(&policies[0]), "amparo_policy_br");
    must(amparo_policy_br_rs(&policies[1]), "amparo_policy_br_rs");
    must(amparo_engine_new(networks[0], policies[0], &engines[0]), "amparo_engine_new");
    must(amparo_engine_plan(engines[0], seeds[1].data, seeds[1].len, 0, &plans[0], NULL), "amparo_engine_plan");
    amparo_buffer *brief = NULL;
    must(amparo_plan_brief_json(plans[0], &brief), "amparo_plan_brief_json");
    bytes *opening = &seeds[SEEDS - 1];
    opening->data = malloc(amparo_buffer_text(brief).len + 300);
    opening->len = (size_t)sprintf(opening->data,
        "{\"format\":\"amparo/event/1\",\"case\":\"c\",\"id\":\"o\",\"kind\":\"opened\",\"at\":\"2026-11-15T01:40:00Z\",\"person\":\"p\",\"plan\":%s}",
        amparo_buffer_text(brief).data);
    amparo_buffer_free(brief);
    must(amparo_case_open(opening->data, opening->len, &cases[0], NULL), "amparo_case_open");
#ifdef AMPARO_WITH_LEDGER
    keeping_begins();
#endif
    for (long i = 0; i < calls; i++) {
#ifdef AMPARO_WITH_LEDGER
        if (below(3) == 0) {
            keeping();
        }
#endif
        switch (below(12)) {
        case 8: case 9: folding(); break;
        case 10: case 11: following(); break;
        case 0: case 1: documents(); break;
        case 2: case 3: planning(); break;
        case 4: engine_parts(); break;
        case 5: case 6: telling(); break;
        default: walking();
        }
    }
#ifdef AMPARO_WITH_LEDGER
    keeping_ends();
#endif
    for (int i = 0; i < POOL; i++) {
        amparo_network_free(networks[i]);
        amparo_policy_free(policies[i]);
        amparo_engine_free(engines[i]);
        amparo_plan_free(plans[i]);
        amparo_view_free(views[i]);
        amparo_error_free(errors[i]);
        amparo_buffer_free(buffers[i]);
        amparo_emergency_answer_free(answers[i]);
        amparo_case_free(cases[i]);
        amparo_agenda_free(agendas[i]);
    }
    for (int i = 0; i < SEEDS; i++) {
        free(seeds[i].data);
    }
    printf("storm: %ld rounds, no fault\n", calls);
    return 0;
}
