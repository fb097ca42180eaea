/* Eight threads plan, walk and write with one engine while the main thread replaces its network, its policy and its status.
 * Whatever they interleave, equal fingerprints have equal bytes, and every plan was made with one network alone.
 *
 *   threads [PLANS]    from the root of the project; plans of each thread, 150 if left out
 *
 * Where one thread at a time may run (valgrind) the main thread can wait until all the others are done: each goes on beyond its
 * plans until it has met another world, at most a hundred times as long. */
#include "files.h"
#include "typed.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

enum { THREADS = 8, PRINTS = 64 };

static amparo_engine *engine;
static amparo_plan *shared;
static bytes request;
static int plans_of_each;
static atomic_int left;

/* The first bytes that each fingerprint came with. */
static struct { char *print; char *json; } prints[PRINTS];
static atomic_int print_count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void fail(const char *what) {
    fprintf(stderr, "threads: %s\n", what);
    exit(1);
}

static void compare(amparo_text print, amparo_text json) {
    pthread_mutex_lock(&lock);
    int at = 0;
    while (at < print_count && memcmp(prints[at].print, print.data, print.len) != 0) {
        at++;
    }
    if (at == print_count) {
        if (at == PRINTS) {
            fail("more fingerprints than there are worlds");
        }
        prints[print_count].print = strndup(print.data, print.len);
        prints[print_count++].json = strndup(json.data, json.len);
    } else if (strlen(prints[at].json) != json.len || memcmp(prints[at].json, json.data, json.len) != 0) {
        fail("one fingerprint with two plans");
    }
    pthread_mutex_unlock(&lock);
}

static void one_plan(void) {
    amparo_plan *plan = NULL;
    amparo_buffer *json = NULL;
    amparo_plan_line line;
    must(amparo_engine_plan(engine, request.data, request.len, 0, &plan, NULL), "amparo_engine_plan");
    must(amparo_plan_json(plan, &json), "amparo_plan_json");
    must(amparo_plan_head(plan, &line), "amparo_plan_head");
    compare(line.fingerprint, amparo_buffer_text(json));
    amparo_buffer_free(json);
    amparo_plan_free(plan);
}

static void *work(void *nothing) {
    for (int i = 0; i < plans_of_each || (atomic_load(&print_count) < 2 && i < 100 * plans_of_each); i++) {
        one_plan();
        /* One plan, walked by all. */
        cJSON *tree = typed_plan(shared);
        if (cJSON_GetArraySize(cJSON_GetObjectItem(tree, "calls")) == 0) {
            fail("nobody is called");
        }
        cJSON_Delete(tree);
    }
    atomic_fetch_sub(&left, 1);
    return nothing;
}

static amparo_network *network_at(const char *path) {
    bytes json = file_bytes(path);
    amparo_network *network = NULL;
    must(amparo_network_new(json.data, json.len, &network, NULL, NULL), path);
    free(json.data);
    return network;
}

int main(int count, char **arguments) {
    plans_of_each = count > 1 ? atoi(arguments[1]) : 150;
    request = file_bytes("examples/marituba/crisis.json");
    amparo_network *networks[] = {network_at("examples/marituba/network.json"), network_at("examples/marituba/before.json")};
    amparo_policy *policies[2] = {NULL, NULL};
    must(amparo_policy_br(&policies[0]), "amparo_policy_br");
    must(amparo_policy_br_rs(&policies[1]), "amparo_policy_br_rs");
    must(amparo_engine_new(networks[0], policies[0], &engine), "amparo_engine_new");
    must(amparo_engine_plan(engine, request.data, request.len, 0, &shared, NULL), "amparo_engine_plan");
    pthread_t threads[THREADS];
    atomic_store(&left, THREADS);
    for (int i = 0; i < THREADS; i++) {
        if (pthread_create(&threads[i], NULL, work, NULL) != 0) {
            fail("no thread");
        }
    }
    static const char status[] =
        "{\"format\":\"amparo/status/1\",\"reports\":[{\"service\":\"casa-mental-adulto\",\"capacity\":\"full\","
        "\"reported_at\":\"2026-11-15T01:00:00Z\"}]}";
    amparo_report report;
    memset(&report, 0, sizeof report);
    report.service = amparo_text_of("casa-mental-adulto");
    report.capacity = AMPARO_CAPACITY_AVAILABLE;
    report.reported_at_utc_s = 1794704400;
    unsigned turn = 0;
    while (atomic_load(&left) > 0) {
        turn++;
        must(amparo_engine_replace_network(engine, networks[turn % 2]), "amparo_engine_replace_network");
        must(amparo_engine_report(engine, &report, NULL), "amparo_engine_report");
        must(amparo_engine_replace_policy(engine, policies[turn / 2 % 2]), "amparo_engine_replace_policy");
        must(amparo_engine_replace_status(engine, status, sizeof status - 1, NULL, NULL), "amparo_engine_replace_status");
        must(amparo_engine_update_status(engine, status, sizeof status - 1, NULL, NULL), "amparo_engine_update_status");
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
    }
    /* The engine goes, and what it made stays. */
    amparo_engine_free(engine);
    for (int i = 0; i < 2; i++) {
        amparo_network_free(networks[i]);
        amparo_policy_free(policies[i]);
    }
    cJSON_Delete(typed_plan(shared));
    amparo_plan_free(shared);
    printf("threads: %d plans on %d threads, %u turns of the world, %d different plans\n", THREADS * plans_of_each, THREADS,
        turn, print_count);
    for (int i = 0; i < print_count; i++) {
        free(prints[i].print);
        free(prints[i].json);
    }
    free(request.data);
    return print_count > 1 ? 0 : 1;
}
