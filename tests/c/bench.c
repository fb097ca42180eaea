/* The same plans as benches/capi.rs, through the C library:  bench FOLDER */
#include "files.h"
#include "typed.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 400, REQUESTS = 6 };

static amparo_engine *engine;
static size_t sink;

static double now(void) {
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec * 1e-9;
}

static void facts(amparo_reasons reasons) {
    for (size_t i = 0; i < reasons.count; i++) {
        amparo_reason reason;
        must(amparo_reasons_at(reasons, i, &reason), "amparo_reasons_at");
        sink += reason.rule.len + reason.source.len;
        for (size_t k = 0; k < reason.facts.count; k++) {
            amparo_fact fact;
            must(amparo_facts_at(reason.facts, k, &fact), "amparo_facts_at");
            sink += fact.fact + fact.id.len + (size_t)fact.number;
        }
    }
}

/* Looks at every line, every ladder, every reason and every fact. */
static void walk(const amparo_plan *plan) {
    amparo_crisis crisis;
    amparo_custodian custodian;
    amparo_lead lead;
    amparo_next_holder next;
    must(amparo_plan_crisis(plan, &crisis), "amparo_plan_crisis");
    facts(crisis.reasons);
    must(amparo_plan_custodian(plan, &custodian), "amparo_plan_custodian");
    facts(custodian.reasons);
    if (amparo_plan_lead(plan, &lead) == AMPARO_STATUS_OK) facts(lead.reasons);
    if (amparo_plan_next_holder(plan, &next) == AMPARO_STATUS_OK) facts(next.reasons);
#define EACH(list, record, body)                                                  \
    do {                                                                          \
        amparo_##list lines = amparo_plan_##list(plan);                           \
        for (size_t i = 0; i < lines.count; i++) {                                \
            record line;                                                          \
            must(amparo_##list##_at(lines, i, &line), #list);                     \
            facts(line.reasons);                                                  \
            body                                                                  \
        }                                                                         \
    } while (0)
    EACH(calls, amparo_call, {
        for (size_t k = 0; k < line.ladder.count; k++) {
            amparo_rung rung;
            must(amparo_rungs_at(line.ladder, k, &rung), "amparo_rungs_at");
            sink += rung.service.len;
        }
        for (size_t k = 0; k < line.discloses.fields.count; k++) {
            amparo_data_field told;
            must(amparo_data_fields_at(line.discloses.fields, k, &told), "amparo_data_fields_at");
            sink += told;
        }
    });
    EACH(places, amparo_place, { sink += line.minutes; });
    EACH(considered, amparo_considered_line, { sink += line.code; });
    EACH(duties, amparo_duty, { sink += (size_t)line.by_utc_s; });
    EACH(gaps, amparo_gap, { sink += line.code; });
    EACH(not_called, amparo_not_called_line, { sink += line.code; });
    EACH(contacts, amparo_contact, { sink += line.kind; });
}

static void plan_only(const amparo_plan *plan) { (void)plan; }

static void as_json(const amparo_plan *plan) {
    amparo_buffer *json = NULL;
    must(amparo_plan_json(plan, &json), "amparo_plan_json");
    sink += amparo_buffer_text(json).len;
    amparo_buffer_free(json);
}

static void plan_free(amparo_plan *plan) { amparo_plan_free(plan); }

/* Microseconds: the best round of each request, their mean. */
static double measure(const bytes *requests, void (*use)(const amparo_plan *)) {
    double sum = 0;
    for (int i = 0; i < REQUESTS; i++) {
        double best = 1e9;
        for (int round = 0; round < ROUNDS; round++) {
            amparo_plan *plan = NULL;
            double start = now();
            must(amparo_engine_plan(engine, requests[i].data, requests[i].len, 0, &plan, NULL), "amparo_engine_plan");
            use(plan);
            plan_free(plan);
            double took = now() - start;
            best = took < best ? took : best;
        }
        sum += best;
    }
    return sum / REQUESTS * 1e6;
}

int main(int count, char **arguments) {
    static const char *const names[REQUESTS] = {"crisis", "imminent", "involuntary", "school", "violence", "third-door"};
    if (count != 2) {
        return 2;
    }
    char path[1024];
    snprintf(path, sizeof path, "%s/network.json", arguments[1]);
    bytes json = file_bytes(path), requests[REQUESTS];
    amparo_network *network = NULL;
    amparo_policy *policy = NULL;
    must(amparo_network_new(json.data, json.len, &network, NULL, NULL), "amparo_network_new");
    must(amparo_policy_br(&policy), "amparo_policy_br");
    must(amparo_engine_new(network, policy, &engine), "amparo_engine_new");
    for (int i = 0; i < REQUESTS; i++) {
        snprintf(path, sizeof path, "%s/request-%s.json", arguments[1], names[i]);
        requests[i] = file_bytes(path);
    }
    double plan = measure(requests, plan_only), typed = measure(requests, walk), written = measure(requests, as_json);
    double start = now();
    enum { CALLS = 10000000 };
    for (int i = 0; i < CALLS; i++) sink += amparo_abi();
    double call = (now() - start) / CALLS * 1e9;
    printf("c plan %.1f typed %.1f json %.1f call_ns %.1f (%zu)\n", plan, typed, written, call, sink % 10);
    return 0;
}
