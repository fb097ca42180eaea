/* Plans, views and emergencies as JSON trees, made through the typed accessors alone. */
#ifndef TYPED_H
#define TYPED_H

#include <amparo.h>
#include <cjson/cJSON.h>

cJSON *typed_plan(const amparo_plan *plan);
cJSON *typed_view(const amparo_view *view);
cJSON *typed_emergency_answer(const amparo_emergency_answer *answer);
cJSON *typed_fault(const amparo_fault *fault);
cJSON *typed_agenda(const amparo_agenda *agenda);

/* Calls (without their ladders), duties, doors and custody of a case, as its `state` has them. */
cJSON *typed_case(const amparo_case *of);

/* Stops the program where a call fails that must not. */
void must(amparo_status status, const char *call);

#endif
