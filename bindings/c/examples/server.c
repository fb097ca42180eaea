/* One engine, many threads: workers take requests from a queue, the main thread takes live reports and now and then a new
 * network, and nobody waits for anybody.
 *
 *   ./server network.json < lines        a line is R, S or N and a document: a request, live reports, another network
 *
 * Each answer is one line of JSON: the plan, or the faults with what to do at once. */
#include <amparo.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { WORKERS = 4, ROOM = 64 };

typedef struct job {
    char *line;
    size_t len;
} job;

static struct {
    pthread_mutex_t lock;
    pthread_cond_t filled, emptied;
    job jobs[ROOM];
    size_t count;
    int closed;
} queue = {.lock = PTHREAD_MUTEX_INITIALIZER, .filled = PTHREAD_COND_INITIALIZER, .emptied = PTHREAD_COND_INITIALIZER};

static pthread_mutex_t out = PTHREAD_MUTEX_INITIALIZER;

static void put(job job) {
    pthread_mutex_lock(&queue.lock);
    while (queue.count == ROOM) pthread_cond_wait(&queue.emptied, &queue.lock);
    queue.jobs[queue.count++] = job;
    pthread_cond_signal(&queue.filled);
    pthread_mutex_unlock(&queue.lock);
}

static int take(job *job) {
    pthread_mutex_lock(&queue.lock);
    while (queue.count == 0 && !queue.closed) pthread_cond_wait(&queue.filled, &queue.lock);
    int taken = queue.count > 0;
    if (taken) *job = queue.jobs[--queue.count];
    pthread_cond_signal(&queue.emptied);
    pthread_mutex_unlock(&queue.lock);
    return taken;
}

static void answer(amparo_text json) {
    pthread_mutex_lock(&out);
    printf("%.*s\n", AMPARO_ARG(json));
    pthread_mutex_unlock(&out);
}

static void *work(void *shared) {
    const amparo_engine *engine = shared;
    job job;
    while (take(&job)) {
        amparo_plan *plan = NULL;
        amparo_error *error = NULL;
        amparo_buffer *json = NULL;
        if (amparo_engine_plan(engine, job.line + 1, job.len - 1, AMPARO_PLAN_PLAIN, &plan, &error) == AMPARO_STATUS_OK
            && amparo_plan_json(plan, &json) == AMPARO_STATUS_OK) {
            answer(amparo_buffer_text(json));
        } else {
            answer(amparo_error_json(error));
        }
        amparo_buffer_free(json);
        amparo_plan_free(plan);
        amparo_error_free(error);
        free(job.line);
    }
    return NULL;
}

/* The whole of a file, which the caller frees. */
static char *slurp(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) exit(2);
    *len = (size_t)ftell(file);
    rewind(file);
    char *data = malloc(*len + 1);
    if (data == NULL || fread(data, 1, *len, file) != *len) exit(2);
    fclose(file);
    return data;
}

int main(int count, char **paths) {
    if (count != 2 || amparo_fits(AMPARO_ABI, AMPARO_VERSION_MAJOR, AMPARO_VERSION_MINOR) != AMPARO_STATUS_OK) return 2;
    size_t len;
    char *json = slurp(paths[1], &len);
    amparo_network *network = NULL;
    amparo_policy *policy = NULL;
    amparo_engine *engine = NULL;
    if (amparo_network_new(json, len, &network, NULL, NULL) != AMPARO_STATUS_OK || amparo_policy_br(&policy) != AMPARO_STATUS_OK
        || amparo_engine_new(network, policy, &engine) != AMPARO_STATUS_OK) {
        return 1;
    }
    pthread_t workers[WORKERS];
    for (int i = 0; i < WORKERS; i++) pthread_create(&workers[i], NULL, work, engine);
    char *line = NULL;
    size_t room = 0;
    ssize_t read;
    while ((read = getline(&line, &room, stdin)) > 0) {
        if (line[0] == 'S') {
            amparo_engine_update_status(engine, line + 1, (size_t)read - 1, NULL, NULL);
        } else if (line[0] == 'N') {
            amparo_network *next = NULL;
            if (amparo_network_new(line + 1, (size_t)read - 1, &next, NULL, NULL) == AMPARO_STATUS_OK) amparo_engine_replace_network(engine, next);
            amparo_network_free(next);
        } else {
            put((job){line, (size_t)read});
            line = NULL, room = 0;
        }
    }
    pthread_mutex_lock(&queue.lock);
    queue.closed = 1;
    pthread_cond_broadcast(&queue.filled);
    pthread_mutex_unlock(&queue.lock);
    for (int i = 0; i < WORKERS; i++) pthread_join(workers[i], NULL);
    amparo_engine_free(engine), amparo_policy_free(policy), amparo_network_free(network);
    free(line), free(json);
    return 0;
}
