/* The vectors of tests/vectors_case through the C ABI, both ways: the tree that the typed accessors tell has to print to the
 * JSON of the library, and what the vector expects has to hold of it. tests/vectors_case/README.md says what each field means.
 *
 *   cases              from the root of the project */
#include "expect.h"
#include "files.h"
#include "typed.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define ROOT "tests/vectors_case"

static bool fits(const cJSON *found, const cJSON *expected);

/* The first of the lines that does not stand in the list after those before it; NULL if they all do. */
static const cJSON *missing(const cJSON *found, const cJSON *expected) {
    const cJSON *line, *rest = found == NULL ? NULL : found->child;
    cJSON_ArrayForEach(line, expected) {
        while (rest != NULL && !fits(rest, line)) {
            rest = rest->next;
        }
        if (rest == NULL) {
            return line;
        }
        rest = rest->next;
    }
    return NULL;
}

/* Whether a line has the fields named: lists line by line in their order, others between; absent is false, null or empty. */
static bool fits(const cJSON *found, const cJSON *expected) {
    const cJSON *one;
    if (cJSON_IsObject(expected)) {
        cJSON_ArrayForEach(one, expected) {
            const cJSON *there = field(found, one->string);
            bool empty = cJSON_IsNull(one) || cJSON_IsFalse(one) || (cJSON_IsArray(one) && one->child == NULL);
            if (there == NULL ? !empty : !fits(there, one)) {
                return false;
            }
        }
        return true;
    }
    if (cJSON_IsArray(expected)) {
        cJSON_ArrayForEach(one, expected) {
            if (cJSON_IsObject(one)) {
                return missing(found, expected) == NULL;
            }
        }
    }
    return same(found, expected);
}

static void instant_of(const char *text, int64_t *utc_s) {
    struct tm parts;
    memset(&parts, 0, sizeof parts);
    if (text == NULL || strptime(text, "%Y-%m-%dT%H:%M:%SZ", &parts) == NULL) {
        fprintf(stderr, "not an instant\n");
        exit(1);
    }
    *utc_s = (int64_t)timegm(&parts);
}

/* Parts of vectors that were used. */
static char *used[64];

static void note(const char *name) {
    for (size_t i = 0; i < 64; i++) {
        if (used[i] == NULL) {
            used[i] = strdup(name);
        }
        if (strcmp(used[i], name) == 0) {
            return;
        }
    }
    abort();
}

static cJSON *part(const char *name) {
    char path[512];
    snprintf(path, sizeof path, ROOT "/%s.json", name);
    note(name);
    return file_json(path);
}

static void add(cJSON *object, const char *name, const char *value) {
    if (cJSON_GetObjectItemCaseSensitive(object, name) == NULL) {
        cJSON_AddStringToObject(object, name, value);
    }
}

/* The event document of a vector, with what may be left out. */
static char *event_of(int place, const cJSON *given) {
    cJSON *event = cJSON_Duplicate(given, true);
    char id[32];
    snprintf(id, sizeof id, "e%d", place);
    add(event, "format", "amparo/event/1");
    add(event, "case", "c1");
    add(event, "id", id);
    const char *name = string(event, "plan");
    if (name != NULL) {
        cJSON *plan = part(name);
        cJSON_DeleteItemFromObjectCaseSensitive(plan, "at");
        cJSON_AddItemToObject(plan, "at", cJSON_Duplicate(field(event, "at"), true));
        cJSON_ReplaceItemInObjectCaseSensitive(event, "plan", plan);
    }
    char *printed = cJSON_PrintUnformatted(event);
    cJSON_Delete(event);
    return printed;
}

static cJSON *word(uint32_t list, uint32_t number) {
    amparo_text text;
    must(amparo_token_text(list, number, &text), "amparo_token_text");
    char copy[64];
    snprintf(copy, sizeof copy, "%.*s", AMPARO_ARG(text));
    return cJSON_CreateString(copy);
}

/* Why an event was not taken, as vectors say it. */
static void not_taken(int place, amparo_status status, const amparo_error *error, cJSON *refused, cJSON *faults) {
    if (status == AMPARO_STATUS_CANNOT_FOLLOW) {
        cJSON *line = cJSON_CreateArray();
        cJSON_AddItemToArray(line, cJSON_CreateNumber(place));
        cJSON_AddItemToArray(line, word(AMPARO_TOKEN_LIST_REFUSAL_CODE, amparo_error_refusal(error)));
        cJSON_AddItemToArray(refused, line);
        return;
    }
    for (size_t i = 0; i < amparo_error_count(error); i++) {
        amparo_fault fault;
        must(amparo_error_fault_at(error, i, &fault), "amparo_error_fault_at");
        cJSON *line = cJSON_CreateArray();
        cJSON_AddItemToArray(line, cJSON_CreateNumber(place));
        cJSON_AddItemToArray(line, word(AMPARO_TOKEN_LIST_FAULT_CODE, fault.code));
        char path[256];
        snprintf(path, sizeof path, "%.*s", AMPARO_ARG(fault.path));
        cJSON_AddItemToArray(line, cJSON_CreateString(path));
        cJSON_AddItemToArray(faults, line);
    }
}

/* Folds the events; each makes another case, and the one before is freed. */
static amparo_case *fold(differs *differs, const cJSON *events, cJSON *refused, cJSON *faults) {
    amparo_case *now = NULL;
    const cJSON *given;
    int place = 0;
    cJSON_ArrayForEach(given, events) {
        char *event = event_of(place, given);
        amparo_case *next = NULL;
        amparo_error *error = NULL;
        bool is_new = true;
        amparo_status status = now == NULL ? amparo_case_open(event, strlen(event), &next, &error)
                                           : amparo_case_apply(now, event, strlen(event), &next, &is_new, &error);
        if (status == AMPARO_STATUS_OK) {
            amparo_case_line before = {0}, after;
            must(amparo_case_head(next, &after), "amparo_case_head");
            if (now != NULL) {
                must(amparo_case_head(now, &before), "amparo_case_head");
            }
            if (after.version != before.version + (is_new ? 1 : 0)) {
                say(differs, "event %d: version %u after %u", place, after.version, before.version);
            }
            amparo_case_free(now);
            now = next;
        } else {
            not_taken(place, status, error, refused, faults);
            amparo_error_free(error);
        }
        free(event);
        place++;
    }
    return now;
}

static cJSON *read_back(differs *differs, const char *what, amparo_buffer *json, cJSON *typed) {
    amparo_text text = amparo_buffer_text(json);
    char *printed = cJSON_PrintUnformatted(typed);
    if (strlen(printed) != text.len || memcmp(printed, text.data, text.len) != 0) {
        say(differs, "%s: typed and JSON differ: %.200s | %.200s", what, printed, text.data);
    }
    free(printed);
    amparo_buffer_free(json);
    return typed;
}

static cJSON *lines_of(differs *differs, const char *what, amparo_agenda *agenda) {
    amparo_buffer *json = NULL;
    must(amparo_agenda_json(agenda, &json), "amparo_agenda_json");
    cJSON *typed = read_back(differs, what, json, typed_agenda(agenda));
    amparo_agenda_free(agenda);
    return typed;
}

static void expect_flag(differs *differs, const cJSON *expect, const char *name, bool found) {
    const cJSON *wanted = field(expect, name);
    if (wanted != NULL && cJSON_IsTrue(wanted) != found) {
        say(differs, "%s is %d", name, found);
    }
}

/* The lists of the state, walked: the same as in JSON, but for the ladders, which a walker finds in the plan. */
static void state(differs *differs, const cJSON *expect, const amparo_case *now) {
    amparo_buffer *json = NULL;
    must(amparo_case_state_json(now, &json), "amparo_case_state_json");
    cJSON *whole = cJSON_Parse(amparo_buffer_text(json).data), *typed = typed_case(now), *call;
    const cJSON *one, *wanted;
    cJSON_ArrayForEach(wanted, field(expect, "state")) {
        cJSON *line = cJSON_CreateObject();
        cJSON_AddItemToObject(line, wanted->string, cJSON_Duplicate(wanted, true));
        if (!fits(whole, line)) {
            char *found = cJSON_PrintUnformatted(field(whole, wanted->string));
            say(differs, "state.%s: found %s", wanted->string, found == NULL ? "nothing" : found);
            free(found);
        }
        cJSON_Delete(line);
    }
    cJSON_ArrayForEach(call, cJSON_GetObjectItem(whole, "calls")) {
        cJSON_DeleteItemFromObjectCaseSensitive(cJSON_GetObjectItem(call, "call"), "ladder");
    }
    static const char *const lists[] = {"custody", "calls", "duties", "doors"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        if (!same(field(typed, lists[i]), field(whole, lists[i]))) {
            char *found = cJSON_PrintUnformatted(field(typed, lists[i]));
            say(differs, "%s: typed and JSON differ: %s", lists[i], found == NULL ? "nothing" : found);
            free(found);
        }
    }
    amparo_case_line head;
    must(amparo_case_head(now, &head), "amparo_case_head");
    one = field(whole, "whereabouts");
    if ((one == NULL) != (head.whereabouts.data == NULL)
        || (one != NULL && !amparo_text_equal(head.whereabouts, amparo_text_of(one->valuestring)))) {
        say(differs, "whereabouts: typed and JSON differ");
    }
    cJSON *stage = word(AMPARO_TOKEN_LIST_CASE_STAGE, head.stage);
    if (!same(stage, field(whole, "stage"))) {
        say(differs, "stage: typed and JSON differ");
    }
    cJSON_Delete(stage);
    cJSON_Delete(typed);
    cJSON_Delete(whole);
    amparo_buffer_free(json);
}

static void questions(differs *differs, const cJSON *expect, const amparo_case *now, int64_t at) {
    amparo_case_line head;
    amparo_case_answers answers;
    must(amparo_case_head(now, &head), "amparo_case_head");
    must(amparo_case_answers_at(now, at, &answers), "amparo_case_answers_at");
    expect_flag(differs, expect, "held", answers.held);
    expect_flag(differs, expect, "formed", answers.formed);
    expect_flag(differs, expect, "answered", answers.answered);
    expect_flag(differs, expect, "no_third_door", answers.no_third_door);
    expect_flag(differs, expect, "wandering", head.is_wandering);
    const cJSON *version = field(expect, "version");
    if (version != NULL && head.version != (uint32_t)version->valuedouble) {
        say(differs, "version is %u", head.version);
    }
    const char *custodian = string(expect, "custodian");
    if (custodian != NULL && !amparo_text_equal(head.custodian, amparo_text_of(custodian))) {
        say(differs, "custodian is %.*s", AMPARO_ARG(head.custodian));
    }
    cJSON *sectors = cJSON_CreateArray();
    amparo_text sector;
    for (size_t i = 0; amparo_case_missing_sector(now, at, i, &sector) == AMPARO_STATUS_OK; i++) {
        char copy[160];
        snprintf(copy, sizeof copy, "%.*s", AMPARO_ARG(sector));
        cJSON_AddItemToArray(sectors, cJSON_CreateString(copy));
    }
    if (field(expect, "missing_sectors") != NULL && !same(sectors, field(expect, "missing_sectors"))) {
        say(differs, "other sectors are missing");
    }
    cJSON_Delete(sectors);
}

static void expect_lines(differs *differs, const cJSON *expect, const char *name, const cJSON *found) {
    char not_there[16];
    snprintf(not_there, sizeof not_there, "no_%s", name);
    const cJSON *line = missing(found, field(expect, name)), *one;
    if (line != NULL) {
        char *wanted = cJSON_PrintUnformatted(line);
        say(differs, "%s: %s is not there", name, wanted);
        free(wanted);
    }
    cJSON_ArrayForEach(line, field(expect, not_there)) {
        cJSON_ArrayForEach(one, found) {
            if (fits(one, line)) {
                say(differs, "%s: a line is there", not_there);
            }
        }
    }
}

/* Written and read again it is the same case. */
static void round_trip(differs *differs, const amparo_case *now) {
    amparo_buffer *json = NULL, *again_json = NULL;
    amparo_case *again = NULL;
    must(amparo_case_json(now, &json), "amparo_case_json");
    amparo_text text = amparo_buffer_text(json);
    must(amparo_case_new(text.data, text.len, &again, NULL), "amparo_case_new");
    must(amparo_case_json(again, &again_json), "amparo_case_json");
    if (!amparo_text_equal(text, amparo_buffer_text(again_json))) {
        say(differs, "the case that was read again is another");
    }
    amparo_case_free(again);
    amparo_buffer_free(again_json);
    amparo_buffer_free(json);
}

static amparo_network *network;
static char *network_name;

static void run(differs *differs, const cJSON *vector) {
    static const char *const known[] = {"id", "title", "source", "input", "expect", NULL};
    static const char *const inputs[] = {"network", "policy", "events", "now", NULL};
    static const char *const expected[] = {"refused", "faults", "version", "state", "custodian", "held", "formed", "answered", "wandering",
        "no_third_door", "missing_sectors", "due", "due_exactly", "no_due", "agenda", "no_agenda", NULL};
    const cJSON *input = field(vector, "input"), *expect = field(vector, "expect");
    known_fields(differs, vector, "vector", known);
    known_fields(differs, input, "input", inputs);
    known_fields(differs, expect, "expect", expected);
    if (expect == NULL || expect->child == NULL) {
        say(differs, "expects nothing");
        return;
    }
    const char *name = string(input, "network");
    if (network_name == NULL || strcmp(network_name, name) != 0) {
        cJSON *json = part(name);
        char *printed = cJSON_PrintUnformatted(json);
        amparo_network_free(network);
        free(network_name);
        must(amparo_network_new(printed, strlen(printed), &network, NULL, NULL), name);
        network_name = strdup(name);
        free(printed);
        cJSON_Delete(json);
    }
    amparo_policy *policy = NULL;
    char *overlay = field(input, "policy") == NULL ? NULL : cJSON_PrintUnformatted(field(input, "policy"));
    must(overlay == NULL ? amparo_policy_br(&policy) : amparo_policy_new(overlay, strlen(overlay), &policy, NULL, NULL), "the policy");
    free(overlay);
    int64_t at;
    instant_of(string(input, "now"), &at);
    cJSON *refused = cJSON_CreateArray(), *faults = cJSON_CreateArray(), *none = cJSON_CreateArray();
    amparo_case *now = fold(differs, field(input, "events"), refused, faults);
    if (!same(refused, field(expect, "refused") == NULL ? none : field(expect, "refused"))) {
        say(differs, "other events are refused");
    }
    if (!same(faults, field(expect, "faults") == NULL ? none : field(expect, "faults"))) {
        say(differs, "other faults");
    }
    if (now == NULL) {
        say(differs, "no case was opened");
    } else {
        amparo_agenda *due = NULL, *agenda = NULL;
        must(amparo_case_due(now, at, network, policy, &due), "amparo_case_due");
        must(amparo_case_agenda(now, at, network, policy, &agenda), "amparo_case_agenda");
        cJSON *due_lines = lines_of(differs, "due", due), *agenda_lines = lines_of(differs, "agenda", agenda);
        questions(differs, expect, now, at);
        expect_lines(differs, expect, "due", due_lines);
        expect_lines(differs, expect, "agenda", agenda_lines);
        if (is_true(expect, "due_exactly") && cJSON_GetArraySize(due_lines) != cJSON_GetArraySize(field(expect, "due"))) {
            say(differs, "due: %d lines", cJSON_GetArraySize(due_lines));
        }
        state(differs, expect, now);
        round_trip(differs, now);
        cJSON_Delete(due_lines);
        cJSON_Delete(agenda_lines);
    }
    amparo_case_free(now);
    amparo_policy_free(policy);
    cJSON_Delete(refused);
    cJSON_Delete(faults);
    cJSON_Delete(none);
}

/* A vector that does not hold is seen. */
static size_t wrong_ones(void) {
    static const char *const wrongs[][2] = {{"held", "false"}, {"custodian", "\"caps\""}, {"version", "2"}, {"state", "{\"stage\":\"closed\"}"},
        {"state", "{\"calls\":[{\"stage\":\"declined\"}]}"}, {"due", "[{\"kind\":\"escalate\"}]"}, {"refused", "[[1,\"closed\"]]"}, {"nonsense", "1"}};
    size_t unseen = 0;
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        cJSON *vector = file_json(ROOT "/answer/held_then_formed.json"), *expect = cJSON_GetObjectItem(vector, "expect");
        cJSON_DeleteItemFromObjectCaseSensitive(expect, wrongs[i][0]);
        cJSON_AddItemToObject(expect, wrongs[i][0], cJSON_Parse(wrongs[i][1]));
        /* Its differences are meant, and not printed. */
        FILE *kept = stdout;
        stdout = fopen("/dev/null", "w");
        differs differs = {wrongs[i][0], 0};
        run(&differs, vector);
        fclose(stdout);
        stdout = kept;
        if (differs.count == 0) {
            printf("a wrong `%s` is not seen\n", wrongs[i][0]);
            unseen++;
        }
        cJSON_Delete(vector);
    }
    return unseen;
}

int main(void) {
    size_t files, failed = 0;
    char **paths = vector_paths_in(ROOT, &files);
    for (size_t i = 0; i < files; i++) {
        cJSON *vector = file_json(paths[i]);
        differs differs = {string(vector, "id"), 0};
        size_t place = strlen(paths[i]) - strlen(".json") - strlen(ROOT "/");
        if (differs.id == NULL || strlen(differs.id) != place || strncmp(paths[i] + strlen(ROOT "/"), differs.id, place) != 0) {
            differs.id = paths[i];
            say(&differs, "the id is not the place");
        }
        run(&differs, vector);
        failed += differs.count != 0;
        cJSON_Delete(vector);
        free(paths[i]);
    }
    free(paths);
    printf("case vectors: %zu files, %zu passed (C, typed and JSON)\n", files, files - failed);
    static const char *const folders[] = {"networks", "plans"};
    for (size_t i = 0; i < 2; i++) {
        char folder[64];
        snprintf(folder, sizeof folder, ROOT "/%s", folders[i]);
        size_t count;
        char **parts = vector_paths_in(folder, &count);
        for (size_t k = 0; k < count; k++) {
            parts[k][strlen(parts[k]) - strlen(".json")] = '\0';
            size_t at = 0;
            while (at < 64 && used[at] != NULL && strcmp(used[at], parts[k] + strlen(ROOT "/")) != 0) {
                at++;
            }
            if (at == 64 || used[at] == NULL) {
                printf("%s is not used by any vector\n", parts[k]);
                failed++;
            }
            free(parts[k]);
        }
        free(parts);
    }
    failed += wrong_ones();
    amparo_network_free(network);
    free(network_name);
    for (size_t i = 0; i < 64; i++) {
        free(used[i]);
    }
    return failed == 0 && files >= 35 ? 0 : 1;
}
