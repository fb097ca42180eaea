/* What a vector expects of an answer; tests/vectors/README.md says what each field means. */
#ifndef EXPECT_H
#define EXPECT_H

#include <cjson/cJSON.h>
#include <stdbool.h>

/* Differences are printed under the vector's id, and counted. */
typedef struct differs {
    const char *id;
    int count;
} differs;

void say(differs *differs, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Fails on a field that is not in `known`, which ends with NULL. */
void known_fields(differs *differs, const cJSON *object, const char *what, const char *const *known);

/* A field; NULL where it is missing or null. */
const cJSON *field(const cJSON *object, const char *name);
const char *string(const cJSON *object, const char *name);
bool same(const cJSON *one, const cJSON *other);
bool is_true(const cJSON *object, const char *name);

void expect_plan(differs *differs, const cJSON *vector, const cJSON *plan);
void expect_emergency(differs *differs, const cJSON *expect, const cJSON *answer);
void expect_view(differs *differs, const char *recipient, const cJSON *view, const cJSON *expect);

#endif
