/* Follows a crisis from its door to the first acceptance:  ./case network.json request.json */
#include <amparo.h>
#include <stdio.h>
#include <stdlib.h>

static amparo_case *now;

/* Tells the case what happened; it stays as it was if the event cannot follow. */
static void tell(const char *event, int len) {
    amparo_case *next = NULL;
    amparo_error *error = NULL;
    amparo_status status = now == NULL ? amparo_case_open(event, (size_t)len, &next, &error)
                                       : amparo_case_apply(now, event, (size_t)len, &next, NULL, &error);
    amparo_text why = amparo_error_text(error);
    if (status != AMPARO_STATUS_OK) fprintf(stderr, "not taken: %.*s\n", AMPARO_ARG(why)), exit(1);
    amparo_case_free(now);
    now = next;
}

static amparo_text file(const char *path, char *into, size_t room) {
    FILE *open = fopen(path, "rb");
    amparo_text text = {into, open != NULL ? fread(into, 1, room, open) : 0};
    if (open != NULL) fclose(open);
    return text;
}

int main(int count, char **paths) {
    static char network_json[1 << 24], request_json[1 << 20], event[1 << 20];
    const char *head = "{\"format\":\"amparo/event/1\",\"case\":\"case-1\",\"at\":\"2026-11-15T01:40:00Z\"";
    int64_t at = 1794706800; /* 2026-11-15T01:40:00Z */
    amparo_network *network = NULL;
    amparo_policy *policy = NULL;
    amparo_engine *engine = NULL;
    amparo_plan *plan = NULL;
    amparo_buffer *brief = NULL;
    amparo_agenda *due = NULL;
    amparo_due line;
    amparo_case_answers answers;
    if (count != 3) return 2;
    amparo_text n = file(paths[1], network_json, sizeof network_json), r = file(paths[2], request_json, sizeof request_json);
    if (amparo_network_new(n.data, n.len, &network, NULL, NULL) != AMPARO_STATUS_OK || amparo_policy_br(&policy) != AMPARO_STATUS_OK
        || amparo_engine_new(network, policy, &engine) != AMPARO_STATUS_OK
        || amparo_engine_plan(engine, r.data, r.len, AMPARO_PLAN_PLAIN, &plan, NULL) != AMPARO_STATUS_OK
        || amparo_plan_brief_json(plan, &brief) != AMPARO_STATUS_OK) return 1;
    /* The case begins with its plan. */
    tell(event, snprintf(event, sizeof event, "%s,\"id\":\"case-1/opened\",\"kind\":\"opened\",\"person\":\"p-17\",\"plan\":%s}", head,
                         amparo_buffer_text(brief).data));
    /* What is due now goes out, each under its key. */
    if (amparo_case_due(now, at, network, policy, &due) != AMPARO_STATUS_OK) return 1;
    for (size_t i = 0; amparo_due_lines_at(amparo_agenda_lines(due), i, &line) == AMPARO_STATUS_OK; i++) {
        if (line.kind != AMPARO_DUE_KIND_DELIVER) continue;
        printf("call %.*s, key %.*s\n", AMPARO_ARG(line.service), AMPARO_ARG(line.key));
        tell(event, snprintf(event, sizeof event, "%s,\"id\":\"%.*s\",\"kind\":\"delivered\",\"service\":\"%.*s\",\"call\":\"%.*s\"}", head,
                             AMPARO_ARG(line.key), AMPARO_ARG(line.service), AMPARO_ARG(line.call)));
    }
    /* The CAPS answers through its on-call mobile. */
    tell(event, snprintf(event, sizeof event, "%s,\"id\":\"sms-4711\",\"kind\":\"accepted\",\"service\":\"caps-marituba\"}", head));
    if (amparo_case_answers_at(now, at, &answers) != AMPARO_STATUS_OK) return 1;
    printf("held: %d, formed: %d\n", answers.held, answers.formed);
    amparo_agenda_free(due), amparo_case_free(now), amparo_buffer_free(brief), amparo_plan_free(plan);
    amparo_engine_free(engine), amparo_policy_free(policy), amparo_network_free(network);
    return 0;
}
