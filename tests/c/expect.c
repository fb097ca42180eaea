#include "expect.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void say(differs *differs, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    if (differs->count++ == 0) {
        printf("%s\n", differs->id);
    }
    printf("    ");
    vprintf(format, arguments);
    printf("\n");
    va_end(arguments);
}

const cJSON *field(const cJSON *object, const char *name) {
    const cJSON *found = cJSON_GetObjectItemCaseSensitive(object, name);
    return found == NULL || cJSON_IsNull(found) ? NULL : found;
}

const char *string(const cJSON *object, const char *name) {
    return cJSON_GetStringValue(field(object, name));
}

bool is_true(const cJSON *object, const char *name) {
    return cJSON_IsTrue(field(object, name));
}

bool same(const cJSON *one, const cJSON *other) {
    bool none = one == NULL || cJSON_IsNull(one), nothing = other == NULL || cJSON_IsNull(other);
    return none || nothing ? none == nothing : cJSON_Compare(one, other, true);
}

void known_fields(differs *differs, const cJSON *object, const char *what, const char *const *known) {
    const cJSON *one;
    cJSON_ArrayForEach(one, object) {
        const char *const *name = known;
        while (*name != NULL && strcmp(*name, one->string) != 0) {
            name++;
        }
        if (*name == NULL) {
            say(differs, "%s has the unknown field `%s`", what, one->string);
        }
    }
}

static bool holds(const cJSON *list, const cJSON *wanted) {
    const cJSON *one;
    cJSON_ArrayForEach(one, list) {
        if (same(one, wanted)) {
            return true;
        }
    }
    return false;
}

/* Adds what stands deeper under the name that vectors use. */
static void lift(cJSON *line, const char *name, const char *inside, const char *from) {
    const cJSON *found = field(field(line, inside), from);
    if (found != NULL) {
        cJSON *copy = cJSON_Duplicate(found, true);
        cJSON_DeleteItemFromObjectCaseSensitive(line, name);
        cJSON_AddItemToObject(line, name, copy);
    }
}

static void replace(cJSON *line, const char *name, cJSON *list) {
    cJSON_DeleteItemFromObjectCaseSensitive(line, name);
    cJSON_AddItemToObject(line, name, list);
}

/* The list `name` as the list of one of its members. */
static void thin(cJSON *line, const char *name, const char *member, const char *second) {
    const cJSON *list = field(line, name), *one;
    if (!cJSON_IsArray(list)) {
        return;
    }
    cJSON *thinned = cJSON_CreateArray();
    cJSON_ArrayForEach(one, list) {
        cJSON *first = cJSON_Duplicate(field(one, member), true);
        if (second != NULL) {
            cJSON *pair = cJSON_CreateArray();
            cJSON_AddItemToArray(pair, first);
            cJSON_AddItemToArray(pair, cJSON_Duplicate(field(one, second), true));
            first = pair;
        }
        cJSON_AddItemToArray(thinned, first);
    }
    replace(line, name, thinned);
}

/* What each step of the ladder is told, as the list `name` of one member of `discloses`. */
static void ladder_told(cJSON *line, const char *name, const char *member) {
    const cJSON *list = field(line, "ladder"), *rung;
    if (!cJSON_IsArray(list)) {
        return;
    }
    cJSON *told = cJSON_CreateArray();
    cJSON_ArrayForEach(rung, list) {
        const cJSON *found = field(field(rung, "discloses"), member);
        cJSON_AddItemToArray(told, found != NULL ? cJSON_Duplicate(found, true) : cJSON_CreateArray());
    }
    replace(line, name, told);
}

/* A line of the answer under the names that vectors use; the caller deletes it. */
static cJSON *flat(const cJSON *line) {
    cJSON *flat = cJSON_Duplicate(line, true);
    lift(flat, "basis", "discloses", "basis");
    lift(flat, "fields", "discloses", "fields");
    lift(flat, "capacity", "status", "capacity");
    lift(flat, "age_minutes", "status", "age_minutes");
    lift(flat, "ask_first", "status", "ask_first");
    lift(flat, "last_reported", "status", "last_reported");
    lift(flat, "channel", "channel", "kind");
    if (field(flat, "minutes") == NULL) {
        const cJSON *reason, *fact;
        cJSON_ArrayForEach(reason, field(flat, "reasons")) {
            cJSON_ArrayForEach(fact, field(reason, "facts")) {
                const char *kind = string(fact, "fact");
                if (kind != NULL && strcmp(kind, "minutes") == 0 && field(flat, "minutes") == NULL) {
                    cJSON_AddItemToObject(flat, "minutes", cJSON_Duplicate(field(fact, "number"), true));
                }
            }
        }
    }
    ladder_told(flat, "ladder_basis", "basis");
    ladder_told(flat, "ladder_fields", "fields");
    thin(flat, "ladder", "service", NULL);
    thin(flat, "sectors", "sector", NULL);
    thin(flat, "nearest_miss", "service", "code");
    return flat;
}

static bool as_sets(const cJSON *found, const cJSON *wanted) {
    const cJSON *one;
    cJSON_ArrayForEach(one, found) {
        if (!holds(wanted, one)) {
            return false;
        }
    }
    cJSON_ArrayForEach(one, wanted) {
        if (!holds(found, one)) {
            return false;
        }
    }
    return true;
}

static bool fits_one(const cJSON *line, const cJSON *wanted) {
    const cJSON *found = field(line, wanted->string);
    if (found == NULL) {
        return cJSON_IsNull(wanted) || cJSON_IsFalse(wanted) || (cJSON_IsArray(wanted) && cJSON_GetArraySize(wanted) == 0)
            || (cJSON_IsNumber(wanted) && wanted->valuedouble == 0);
    }
    if (strcmp(wanted->string, "fields") == 0 || strcmp(wanted->string, "meets") == 0) {
        return as_sets(found, wanted);
    }
    return same(found, wanted);
}

static bool fits(const cJSON *line, const cJSON *expected) {
    if (!cJSON_IsObject(expected)) {
        return same(line, expected);
    }
    const cJSON *wanted, *lacked;
    cJSON_ArrayForEach(wanted, expected) {
        if (strcmp(wanted->string, "lacks_fields") == 0) {
            cJSON_ArrayForEach(lacked, wanted) {
                if (holds(field(line, "fields"), lacked)) {
                    return false;
                }
            }
        } else if (!fits_one(line, wanted)) {
            return false;
        }
    }
    return true;
}

/* Whether the line with this index, or a later one, fits; -1 if none does, else its index. */
static int fitting(const cJSON *list, int from, const cJSON *expected) {
    int index = 0;
    const cJSON *line;
    cJSON_ArrayForEach(line, list) {
        if (index >= from) {
            cJSON *candidate = flat(line);
            bool found = fits(candidate, expected);
            cJSON_Delete(candidate);
            if (found) {
                return index;
            }
        }
        index++;
    }
    return -1;
}

static void lines(differs *differs, const char *name, const cJSON *list, const cJSON *expected, bool ordered, bool wanted) {
    int from = 0;
    const cJSON *line;
    cJSON_ArrayForEach(line, expected) {
        int found = fitting(list, ordered ? from : 0, line);
        if ((found >= 0) != wanted) {
            char *text = cJSON_PrintUnformatted(line);
            say(differs, "%s: %s: %s", name, wanted ? "not there, or not in this order" : "should not be there", text);
            free(text);
            return;
        }
        from = found + 1;
    }
}

/* Whether a rule stands anywhere, as a `rule` or as the `id` of a fact `rule`. */
static bool rule_stands(const cJSON *value, const char *rule) {
    if (cJSON_IsObject(value)) {
        const char *own = string(value, "rule"), *fact = string(value, "fact"), *id = string(value, "id");
        if ((own != NULL && strcmp(own, rule) == 0)
            || (fact != NULL && strcmp(fact, "rule") == 0 && id != NULL && strcmp(id, rule) == 0)) {
            return true;
        }
    }
    const cJSON *one;
    cJSON_ArrayForEach(one, value) {
        if (rule_stands(one, rule)) {
            return true;
        }
    }
    return false;
}

static bool code_stands(const cJSON *list, const char *member, const char *code) {
    const cJSON *line;
    cJSON_ArrayForEach(line, list) {
        const char *found = string(line, member);
        if (found != NULL && strcmp(found, code) == 0) {
            return true;
        }
    }
    return false;
}

static bool occurs(const cJSON *plan, const char *rule) {
    static const char *const codes[][3] = {
        {"calls", "role", "call_role/"}, {"calls", "when", "call_when/"}, {"not_called", "code", "not_called/"},
        {"considered", "code", "considered/"}, {"gaps", "code", "gap/"}, {"places", "role", "place/"},
    };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        size_t prefix = strlen(codes[i][2]);
        if (strncmp(rule, codes[i][2], prefix) == 0 && code_stands(field(plan, codes[i][0]), codes[i][1], rule + prefix)) {
            return true;
        }
    }
    const cJSON *gap;
    if (strncmp(rule, "considered/", 11) == 0) {
        cJSON_ArrayForEach(gap, field(plan, "gaps")) {
            if (code_stands(field(gap, "nearest_miss"), "code", rule + 11)) {
                return true;
            }
        }
    }
    const char *origin = string(field(plan, "lead"), "origin");
    if (strncmp(rule, "lead/", 5) == 0 && origin != NULL && strcmp(origin, rule + 5) == 0) {
        return true;
    }
    return rule_stands(plan, rule);
}

static bool leaves_no_trace(const char *rule) {
    static const char *const prefixes[] = {"window/", "parameter/", "ladder/", "channel/", "sign/", "number/", "quorum"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        if (strncmp(rule, prefixes[i], strlen(prefixes[i])) == 0) {
            return true;
        }
    }
    return false;
}

static void expect_rules(differs *differs, const cJSON *plan, const cJSON *rules, bool wanted) {
    const cJSON *rule;
    cJSON_ArrayForEach(rule, rules) {
        if (occurs(plan, rule->valuestring) != wanted) {
            say(differs, "the rule `%s` %s", rule->valuestring, wanted ? "does not occur" : "occurs");
        }
    }
}

static void expect_crisis(differs *differs, const cJSON *crisis, const cJSON *expected) {
    static const char *const known[] = {"severity", "needs", "no_needs", "territory", NULL};
    known_fields(differs, expected, "crisis", known);
    const cJSON *wanted, *need;
    cJSON_ArrayForEach(wanted, expected) {
        bool needs = strcmp(wanted->string, "needs") == 0;
        if (needs || strcmp(wanted->string, "no_needs") == 0) {
            cJSON_ArrayForEach(need, wanted) {
                if (holds(field(crisis, "needs"), need) != needs) {
                    say(differs, "crisis.%s: `%s` does not hold", wanted->string, need->valuestring);
                }
            }
        } else if (!same(field(crisis, wanted->string), wanted)) {
            say(differs, "crisis.%s is another", wanted->string);
        }
    }
}

/* Lists: their name in the plan, whether in order, whether the lines are wanted. */
static bool expect_lines(differs *differs, const cJSON *plan, const cJSON *expect, const cJSON *wanted) {
    static const struct { const char *name, *list, *exactly; bool ordered, there; } lists[] = {
        {"calls", "calls", "calls_exactly", true, true}, {"places", "places", "places_exactly", true, true},
        {"duties", "duties", "duties_exactly", false, true}, {"gaps", "gaps", "gaps_exactly", false, true},
        {"not_called", "not_called", "", false, true}, {"considered", "considered", "", false, true},
        {"contacts", "contacts", "", false, true}, {"would_change", "would_change", "", false, true},
        {"no_calls", "calls", "", false, false}, {"no_places", "places", "", false, false},
        {"no_considered", "considered", "", false, false}, {"no_not_called", "not_called", "", false, false},
        {"no_duties", "duties", "", false, false}, {"no_gaps", "gaps", "", false, false},
    };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        if (strcmp(wanted->string, lists[i].name) == 0) {
            const cJSON *list = field(plan, lists[i].list);
            lines(differs, wanted->string, list, wanted, lists[i].ordered, lists[i].there);
            if (is_true(expect, lists[i].exactly) && cJSON_GetArraySize(list) != cJSON_GetArraySize(wanted)) {
                say(differs, "%s: %d found, %d expected", wanted->string, cJSON_GetArraySize(list), cJSON_GetArraySize(wanted));
            }
            return true;
        }
    }
    return false;
}

static bool is_one_of(const char *name, const char *const *names) {
    while (*names != NULL && strcmp(*names, name) != 0) {
        names++;
    }
    return *names != NULL;
}

void expect_plan(differs *differs, const cJSON *vector, const cJSON *plan) {
    static const char *const known[] = {
        "calls", "calls_exactly", "no_calls", "not_called", "places", "places_exactly", "no_places", "considered", "custodian",
        "next_holder", "lead", "lead_from", "emergency", "duties", "duties_exactly", "no_duties", "gaps", "gaps_exactly",
        "no_gaps", "wandering", "no_third_door", "new_facts", "rules", "absent_rules", "view", "crisis", "contacts", "quorum",
        "no_considered", "would_change", "no_not_called", NULL};
    static const char *const records[] = {"lead", "lead_from", "emergency", "next_holder", "quorum", NULL};
    static const char *const episode[] = {"wandering", "no_third_door", NULL};
    const cJSON *expect = field(vector, "expect"), *wanted;
    known_fields(differs, expect, "expect", known);
    cJSON_ArrayForEach(wanted, expect) {
        const char *name = wanted->string;
        if (expect_lines(differs, plan, expect, wanted)) {
            continue;
        }
        if (strcmp(name, "custodian") == 0 && !same(field(field(plan, name), "service"), wanted)) {
            say(differs, "the custodian is another");
        } else if (is_one_of(name, records)) {
            const cJSON *line = field(plan, name);
            cJSON *found = line == NULL ? NULL : flat(line);
            if ((found == NULL) != cJSON_IsNull(wanted) || (found != NULL && !fits(found, wanted))) {
                say(differs, "%s is another", name);
            }
            cJSON_Delete(found);
        } else if (is_one_of(name, episode) && is_true(field(plan, "episode"), name) != cJSON_IsTrue(wanted)) {
            say(differs, "%s does not hold", name);
        } else if (strcmp(name, "new_facts") == 0) {
            const cJSON *found = field(field(plan, "episode"), name);
            if (found == NULL ? cJSON_GetArraySize(wanted) != 0 : !same(found, wanted)) {
                say(differs, "new_facts are others");
            }
        } else if (strcmp(name, "rules") == 0 || strcmp(name, "absent_rules") == 0) {
            expect_rules(differs, plan, wanted, *name == 'r');
        } else if (strcmp(name, "crisis") == 0) {
            expect_crisis(differs, field(plan, name), wanted);
        }
    }
    const char *rule = string(vector, "rule");
    if (rule != NULL && !leaves_no_trace(rule) && occurs(plan, rule) != is_true(vector, "fires")) {
        say(differs, "`%s` %s", rule, is_true(vector, "fires") ? "does not fire" : "fires");
    }
}

void expect_emergency(differs *differs, const cJSON *expect, const cJSON *answer) {
    static const char *const known[] = {"emergency", "readable", NULL};
    known_fields(differs, expect, "expect", known);
    const cJSON *wanted, *found = field(answer, "emergency");
    cJSON_ArrayForEach(wanted, expect) {
        if (strcmp(wanted->string, "readable") == 0 && is_true(answer, "readable") != cJSON_IsTrue(wanted)) {
            say(differs, "readable does not hold");
        }
        if (strcmp(wanted->string, "emergency") == 0
            && ((found == NULL) != cJSON_IsNull(wanted) || (found != NULL && !fits(found, wanted)))) {
            say(differs, "the emergency is another");
        }
    }
}

/* Whether a word stands in a view, as the name of a field or as a whole text. */
static bool says(const cJSON *value, const char *word) {
    const cJSON *one;
    if (cJSON_IsString(value) && strcmp(value->valuestring, word) == 0) {
        return true;
    }
    cJSON_ArrayForEach(one, value) {
        if ((one->string != NULL && strcmp(one->string, word) == 0) || says(one, word)) {
            return true;
        }
    }
    return false;
}

void expect_view(differs *differs, const char *recipient, const cJSON *view, const cJSON *expect) {
    static const char *const known[] = {"has", "lacks", NULL};
    if ((view == NULL) != cJSON_IsNull(expect)) {
        say(differs, "`%s` %s", recipient, view == NULL ? "has no view" : "has a view");
        return;
    }
    known_fields(differs, expect, "view", known);
    const cJSON *wanted, *word;
    cJSON_ArrayForEach(wanted, expect) {
        cJSON_ArrayForEach(word, wanted) {
            if (says(view, word->valuestring) != (strcmp(wanted->string, "has") == 0)) {
                say(differs, "view of `%s`: %s `%s` does not hold", recipient, wanted->string, word->valuestring);
            }
        }
    }
}
