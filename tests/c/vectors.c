/* All vectors through the C ABI, both ways: the JSON has to be the bytes that Rust got, the tree that the typed accessors
 * tell has to print to the same bytes, and what the vector expects has to hold of that tree.
 *
 *   vectors FOLDER [EVERY]     from the root of the project; FOLDER is where the Rust runner wrote its bytes; one vector of
 *                              EVERY is run, all of them without it */
#include "expect.h"
#include "files.h"
#include "typed.h"

#include <stdio.h>
#include <stdlib.h>

static const char *rust_folder;

/* What Rust got, under a vector's id and a suffix. */
static bytes rust(const char *id, const char *suffix) {
    char path[1024], name[512];
    size_t out = 0;
    for (const char *c = id; *c != '\0' && out + 3 < sizeof name; c++) {
        if (*c == '/') {
            name[out++] = '_';
        }
        name[out++] = *c == '/' ? '_' : *c;
    }
    name[out] = '\0';
    snprintf(path, sizeof path, "%s/%s%s.json", rust_folder, name, suffix);
    return file_bytes(path);
}

static void same_bytes(differs *differs, const char *what, amparo_text found, const char *suffix) {
    bytes wanted = rust(differs->id, suffix);
    if (found.len != wanted.len || memcmp(found.data, wanted.data, found.len) != 0) {
        size_t at = 0;
        while (at < found.len && at < wanted.len && found.data[at] == wanted.data[at]) {
            at++;
        }
        size_t from = at < 40 ? 0 : at - 40;
        say(differs, "%s%s: other bytes than in Rust from %zu on: %.120s | %.120s", what, suffix, at, found.data + from,
            wanted.data + from);
    }
    free(wanted.data);
}

/* The tree that was walked has to print to the JSON of the library. Returns the tree. */
static cJSON *same_tree(differs *differs, const char *what, cJSON *tree, amparo_text json) {
    char *printed = cJSON_PrintUnformatted(tree);
    size_t len = strlen(printed), at = 0;
    if (len != json.len || memcmp(printed, json.data, len) != 0) {
        while (at < len && at < json.len && printed[at] == json.data[at]) {
            at++;
        }
        size_t from = at < 40 ? 0 : at - 40;
        say(differs, "%s: typed and JSON differ from %zu on: %.120s | %.120s", what, at, printed + from, json.data + from);
    }
    free(printed);
    return tree;
}

static void refused(differs *differs, const char *what, amparo_error *error) {
    amparo_text text = amparo_error_text(error);
    say(differs, "%s is refused: %.*s", what, AMPARO_ARG(text));
    amparo_error_free(error);
}

/* Networks that vectors share are read once. */
static amparo_network *network_of(differs *differs, const cJSON *input, bool *shared) {
    static struct { char *path; amparo_network *network; } known[64];
    size_t at = 0;
    *shared = cJSON_IsString(input);
    while (*shared && at < 64 && known[at].path != NULL) {
        if (strcmp(known[at].path, input->valuestring) == 0) {
            return known[at].network;
        }
        at++;
    }
    bytes json = document(input);
    amparo_network *network = NULL;
    amparo_error *error = NULL;
    if (amparo_network_new(json.data, json.len, &network, NULL, &error) != AMPARO_STATUS_OK) {
        refused(differs, "the network", error);
    }
    free(json.data);
    *shared = *shared && at < 64 && network != NULL;
    if (*shared) {
        known[at].path = strdup(input->valuestring);
        known[at].network = network;
    }
    return network;
}

static amparo_policy *policy_of(differs *differs, const cJSON *input) {
    amparo_policy *policy = NULL;
    amparo_error *error = NULL;
    const char *name = cJSON_GetStringValue(input);
    if (input == NULL || cJSON_IsNull(input) || (name != NULL && strcmp(name, "br") == 0)) {
        must(amparo_policy_br(&policy), "amparo_policy_br");
    } else if (name != NULL && strcmp(name, "br-rs") == 0) {
        must(amparo_policy_br_rs(&policy), "amparo_policy_br_rs");
    } else {
        bytes json = document(input);
        if (amparo_policy_new(json.data, json.len, &policy, NULL, &error) != AMPARO_STATUS_OK) {
            refused(differs, "the policy", error);
        }
        free(json.data);
    }
    return policy;
}

static amparo_engine *engine_of(differs *differs, const cJSON *input) {
    bool shared;
    amparo_engine *engine = NULL;
    amparo_network *network = network_of(differs, field(input, "network"), &shared);
    amparo_policy *policy = policy_of(differs, field(input, "policy"));
    if (network != NULL && policy != NULL) {
        must(amparo_engine_new(network, policy, &engine), "amparo_engine_new");
    }
    amparo_policy_free(policy);
    if (!shared) {
        amparo_network_free(network);
    }
    return engine;
}

static void views(differs *differs, const cJSON *vector, const amparo_plan *plan) {
    const cJSON *wanted;
    cJSON_ArrayForEach(wanted, field(field(vector, "expect"), "view")) {
        char suffix[256];
        snprintf(suffix, sizeof suffix, "__view__%s", wanted->string);
        amparo_view *view = NULL;
        amparo_status status = amparo_plan_view(plan, amparo_text_of(wanted->string), &view, NULL);
        if (status == AMPARO_STATUS_ABSENT) {
            same_bytes(differs, "JSON", amparo_text_of("null"), suffix);
            expect_view(differs, wanted->string, NULL, wanted);
            continue;
        }
        must(status, "amparo_plan_view");
        amparo_buffer *json = NULL;
        must(amparo_view_json(view, &json), "amparo_view_json");
        same_bytes(differs, "JSON", amparo_buffer_text(json), suffix);
        cJSON *tree = same_tree(differs, suffix + 2, typed_view(view), amparo_buffer_text(json));
        amparo_view_free(view);
        expect_view(differs, wanted->string, tree, wanted);
        cJSON_Delete(tree);
        amparo_buffer_free(json);
    }
}

static void run_plan(differs *differs, const cJSON *vector) {
    static const char *const known[] = {"network", "policy", "status", "request", NULL};
    const cJSON *input = field(vector, "input"), *status = field(input, "status");
    known_fields(differs, input, "input", known);
    amparo_engine *engine = engine_of(differs, input);
    if (engine == NULL) {
        return;
    }
    amparo_error *error = NULL;
    if (status != NULL) {
        bytes json = document(status);
        if (amparo_engine_replace_status(engine, json.data, json.len, NULL, &error) != AMPARO_STATUS_OK) {
            refused(differs, "the status", error);
            error = NULL;
        }
        free(json.data);
    }
    uint32_t flags = field(field(vector, "expect"), "would_change") != NULL ? AMPARO_PLAN_CHANGES : AMPARO_PLAN_PLAIN;
    bytes request = document(field(input, "request"));
    amparo_plan *plan = NULL;
    if (amparo_engine_plan(engine, request.data, request.len, flags, &plan, &error) == AMPARO_STATUS_OK) {
        amparo_buffer *json = NULL;
        must(amparo_plan_json(plan, &json), "amparo_plan_json");
        same_bytes(differs, "JSON", amparo_buffer_text(json), "");
        cJSON *tree = same_tree(differs, "plan", typed_plan(plan), amparo_buffer_text(json));
        amparo_buffer_free(json);
        expect_plan(differs, vector, tree);
        cJSON_Delete(tree);
        views(differs, vector, plan);
    } else {
        refused(differs, "the request", error);
    }
    free(request.data);
    amparo_engine_free(engine);
    amparo_plan_free(plan);
}

static bytes read_document(const cJSON *input) {
    const char *text = string(input, "bytes_text");
    const cJSON *pad = field(input, "pad_to_bytes");
    bytes json = {NULL, 0};
    if (text != NULL) {
        json.data = strdup(text);
        json.len = strlen(text);
    } else {
        json = document(field(input, "document"));
    }
    size_t padded = pad == NULL ? 0 : (size_t)pad->valuedouble;
    if (padded > json.len) {
        json.data = realloc(json.data, padded + 1);
        memset(json.data + json.len, ' ', padded - json.len);
        json.len = padded;
    }
    return json;
}

static cJSON *told(const amparo_error *error) {
    cJSON *list = cJSON_CreateArray();
    for (size_t i = 0; i < amparo_error_count(error); i++) {
        amparo_fault fault;
        must(amparo_error_fault_at(error, i, &fault), "amparo_error_fault_at");
        cJSON_AddItemToArray(list, typed_fault(&fault));
    }
    return list;
}

/* As the plan's own reader does it, and as amparo_check does it. */
static amparo_status read_one(differs *differs, const cJSON *input, bytes json, amparo_error **warnings, amparo_error **error) {
    static const struct { const char *name; uint32_t document; } kinds[] = {
        {"network", AMPARO_DOCUMENT_NETWORK}, {"policy", AMPARO_DOCUMENT_POLICY}, {"status", AMPARO_DOCUMENT_STATUS},
        {"request", AMPARO_DOCUMENT_REQUEST}};
    const char *read = string(input, "read");
    amparo_network *network = NULL;
    amparo_policy *policy = NULL;
    bool shared = true;
    amparo_status status = AMPARO_STATUS_INTERNAL;
    if (strcmp(read, "network") == 0) {
        status = amparo_network_new(json.data, json.len, &network, warnings, error);
        shared = false;
    } else if (strcmp(read, "policy") == 0) {
        status = amparo_policy_new(json.data, json.len, &policy, warnings, error);
    } else {
        const cJSON *beside = field(input, "network");
        network = beside != NULL ? network_of(differs, beside, &shared) : NULL;
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
            if (strcmp(kinds[i].name, read) == 0) {
                status = amparo_check(kinds[i].document, json.data, json.len, network, NULL, warnings, error);
            }
        }
    }
    if (!shared) {
        amparo_network_free(network);
    }
    amparo_policy_free(policy);
    return status;
}

static void run_document(differs *differs, const cJSON *vector) {
    static const char *const known[] = {"read", "document", "bytes_text", "pad_to_bytes", "network", NULL};
    static const char *const expected[] = {"faults", "warnings", "never_quoted", NULL};
    const cJSON *input = field(vector, "input"), *expect = field(vector, "expect"), *word;
    known_fields(differs, input, "input", known);
    bytes json = read_document(input);
    if (strcmp(string(input, "read"), "emergency") == 0) {
        amparo_emergency_answer *answer = NULL;
        amparo_buffer *written = NULL;
        must(amparo_emergency(json.data, json.len, NULL, &answer, NULL), "amparo_emergency");
        must(amparo_emergency_answer_json(answer, &written), "amparo_emergency_answer_json");
        same_bytes(differs, "JSON", amparo_buffer_text(written), "");
        cJSON *tree = same_tree(differs, "emergency", typed_emergency_answer(answer), amparo_buffer_text(written));
        expect_emergency(differs, expect, tree);
        cJSON_Delete(tree);
        amparo_buffer_free(written);
        amparo_emergency_answer_free(answer);
        free(json.data);
        return;
    }
    known_fields(differs, expect, "expect", expected);
    amparo_error *warnings = NULL, *error = NULL;
    amparo_status status = read_one(differs, input, json, &warnings, &error);
    if (status != AMPARO_STATUS_OK && status != AMPARO_STATUS_REFUSED) {
        say(differs, "status %u", (unsigned)status);
    }
    cJSON *found = cJSON_CreateObject();
    cJSON_AddItemToObject(found, "faults", told(error));
    cJSON_AddItemToObject(found, "warnings", told(warnings));
    char *printed = cJSON_PrintUnformatted(found);
    same_bytes(differs, "faults", amparo_text_of(printed), "");
    free(printed);
    if ((field(expect, "faults") != NULL || status != AMPARO_STATUS_OK) && !same(field(found, "faults"), field(expect, "faults"))) {
        amparo_text why = amparo_error_text(error);
        say(differs, "the faults are others: %.*s", AMPARO_ARG(why));
    }
    if (field(expect, "warnings") != NULL && !same(field(found, "warnings"), field(expect, "warnings"))) {
        say(differs, "the warnings are others");
    }
    amparo_text text = amparo_error_text(error), whole = amparo_error_json(error);
    cJSON_ArrayForEach(word, field(expect, "never_quoted")) {
        size_t len = strlen(word->valuestring);
        for (size_t at = 0; at + len <= text.len || at + len <= whole.len; at++) {
            if ((at + len <= text.len && memcmp(text.data + at, word->valuestring, len) == 0)
                || (at + len <= whole.len && memcmp(whole.data + at, word->valuestring, len) == 0)) {
                say(differs, "the faults quote `%s`", word->valuestring);
                break;
            }
        }
    }
    cJSON_Delete(found);
    amparo_error_free(error);
    amparo_error_free(warnings);
    free(json.data);
}

static void put(cJSON *object, const char *name, const cJSON *value) {
    cJSON_DeleteItemFromObjectCaseSensitive(object, name);
    cJSON_AddItemToObject(object, name, value == NULL ? cJSON_CreateNull() : cJSON_Duplicate(value, true));
}

/* One row of hours: the plan's JSON goes to `written`. */
static void run_row(differs *differs, const cJSON *template, const cJSON *row, FILE *written) {
    static const char *const rules[][2] = {
        {"open-told-now", "open"}, {"closed-told-at-opening", "closed"}, {"hours-unknown-told-now", "unknown"}};
    cJSON *network = cJSON_Duplicate(template, true), *input = cJSON_CreateObject();
    cJSON *territory = cJSON_GetArrayItem(field(network, "territories"), 0);
    put(territory, "uf", field(row, "uf"));
    put(territory, "time_zone", field(row, "tz"));
    cJSON *none = cJSON_CreateArray();
    put(territory, "holidays", field(row, "holidays") != NULL ? field(row, "holidays") : none);
    cJSON_Delete(none);
    put(cJSON_GetArrayItem(field(network, "services"), 0), "opening_hours", field(row, "text"));
    cJSON *request = cJSON_Parse(
        "{\"format\":\"amparo/request/1\",\"person\":{\"ref\":\"p1\",\"bonds\":[{\"service\":\"watched\",\"kind\":\"care\","
        "\"strength\":50}]},\"crisis\":{\"door\":\"door\",\"severity\":\"low\",\"capacity_to_consent\":\"gives\"}}");
    put(request, "at", field(row, "at"));
    cJSON_AddItemToObject(input, "network", network);
    amparo_engine *engine = engine_of(differs, input);
    bytes asked = document(request);
    amparo_plan *plan = NULL;
    must(amparo_engine_plan(engine, asked.data, asked.len, 0, &plan, NULL), "amparo_engine_plan");
    amparo_buffer *json = NULL;
    must(amparo_plan_json(plan, &json), "amparo_plan_json");
    fprintf(written, "%s\n", amparo_buffer_text(json).data);
    amparo_calls calls = amparo_plan_calls(plan);
    bool called = false;
    for (size_t i = 0; i < calls.count; i++) {
        amparo_call call;
        must(amparo_calls_at(calls, i, &call), "amparo_calls_at");
        if (!amparo_text_equal(call.service, amparo_text_of("watched"))) {
            continue;
        }
        called = true;
        for (size_t k = 0; k < call.reasons.count; k++) {
            amparo_reason reason;
            must(amparo_reasons_at(call.reasons, k, &reason), "amparo_reasons_at");
            for (size_t r = 0; r < 3; r++) {
                if (amparo_text_equal(reason.rule, amparo_text_of(rules[r][0])) && strcmp(rules[r][1], string(row, "state")) != 0) {
                    say(differs, "%s at %s is %s", string(row, "text"), string(row, "at"), rules[r][1]);
                }
            }
        }
        if (call.has_at != (field(row, "next") != NULL)) {
            say(differs, "%s at %s: another next opening", string(row, "text"), string(row, "at"));
        }
    }
    if (!called) {
        say(differs, "a bond is not called");
    }
    amparo_buffer_free(json);
    amparo_plan_free(plan);
    amparo_engine_free(engine);
    free(asked.data);
    cJSON_Delete(request);
    cJSON_Delete(input);
}

static void run_hours(differs *differs, const cJSON *vector) {
    static const char *const known[] = {"network", "hours", NULL};
    static const char *const columns[] = {"text", "tz", "uf", "holidays", "at", "state", "next", "note", NULL};
    const cJSON *input = field(vector, "input"), *row;
    known_fields(differs, input, "input", known);
    bytes json = document(field(input, "network"));
    cJSON *template = cJSON_Parse(json.data);
    free(json.data);
    char *text = NULL;
    size_t len = 0;
    FILE *written = open_memstream(&text, &len);
    cJSON_ArrayForEach(row, field(input, "hours")) {
        known_fields(differs, row, "row", columns);
        run_row(differs, template, row, written);
    }
    fclose(written);
    amparo_text all = {text, len};
    same_bytes(differs, "rows", all, "");
    free(text);
    cJSON_Delete(template);
}

static bool is_open(const cJSON *open, const char *id) {
    const cJSON *one;
    cJSON_ArrayForEach(one, open) {
        if (strcmp(one->valuestring, id) == 0) {
            return true;
        }
    }
    return false;
}

int main(int count, char **arguments) {
    static const char *const known[] = {"id", "title", "source", "rule", "fires", "input", "expect", NULL};
    if (count != 2 && count != 3) {
        fprintf(stderr, "vectors FOLDER [EVERY]\n");
        return 2;
    }
    size_t every = count == 3 ? strtoul(arguments[2], NULL, 10) : 1;
    if (every == 0) {
        every = 1;
    }
    rust_folder = arguments[1];
    must(amparo_fits(AMPARO_ABI, AMPARO_VERSION_MAJOR, AMPARO_VERSION_MINOR), "amparo_fits");
    char path[1024];
    snprintf(path, sizeof path, "%s/open.json", rust_folder);
    cJSON *open = file_json(path);
    size_t files, ran = 0, failed = 0, opened = 0;
    char **paths = vector_paths(&files);
    for (size_t i = 0; i < files; i++) {
        if (i % every != 0) {
            free(paths[i]);
            continue;
        }
        ran++;
        cJSON *vector = file_json(paths[i]);
        const cJSON *input = field(vector, "input");
        differs differs = {string(vector, "id"), 0};
        bool opens = is_open(open, differs.id);
        if (opens) {
            printf("OPEN ");
        }
        known_fields(&differs, vector, "vector", known);
        if (field(input, "hours") != NULL) {
            run_hours(&differs, vector);
        } else if (field(input, "read") != NULL) {
            run_document(&differs, vector);
        } else {
            run_plan(&differs, vector);
        }
        opened += opens;
        failed += opens == (differs.count == 0);
        cJSON_Delete(vector);
        free(paths[i]);
    }
    free(paths);
    cJSON_Delete(open);
    printf("vectors: %zu files, %zu passed, %zu open (C, typed and JSON)\n", ran, ran - failed - opened, opened);
    return failed == 0 ? 0 : 1;
}
