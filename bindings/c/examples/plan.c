/* Who is called, why, and by when:  ./plan network.json request.json */
#include <amparo.h>
#include <stdio.h>

static char network_json[1 << 24], request_json[1 << 20];

static size_t slurp(const char *path, char *into, size_t room) {
    FILE *file = fopen(path, "rb");
    size_t len = file != NULL ? fread(into, 1, room, file) : 0;
    if (file != NULL) fclose(file);
    return len;
}

int main(int count, char **paths) {
    if (count != 3 || amparo_fits(AMPARO_ABI, AMPARO_VERSION_MAJOR, AMPARO_VERSION_MINOR) != AMPARO_STATUS_OK) return 2;
    size_t network_len = slurp(paths[1], network_json, sizeof network_json);
    size_t request_len = slurp(paths[2], request_json, sizeof request_json);
    amparo_network *network = NULL;
    amparo_policy *policy = NULL;
    amparo_engine *engine = NULL;
    amparo_plan *plan = NULL;
    amparo_error *error = NULL;
    amparo_emergency_line at_once;
    if (amparo_network_new(network_json, network_len, &network, NULL, &error) == AMPARO_STATUS_OK
        && amparo_policy_br(&policy) == AMPARO_STATUS_OK && amparo_engine_new(network, policy, &engine) == AMPARO_STATUS_OK
        && amparo_engine_plan(engine, request_json, request_len, AMPARO_PLAN_PLAIN, &plan, &error) == AMPARO_STATUS_OK) {
        if (amparo_plan_emergency(plan, &at_once) == AMPARO_STATUS_OK) printf("call %.*s\n", AMPARO_ARG(at_once.number));
        amparo_calls calls = amparo_plan_calls(plan);
        for (size_t i = 0; i < calls.count; i++) {
            amparo_call call;
            amparo_reason why;
            amparo_calls_at(calls, i, &call);
            printf("%.*s, answer by %lld", AMPARO_ARG(call.service), (long long)call.answer_by_utc_s);
            if (amparo_reasons_at(call.reasons, 0, &why) == AMPARO_STATUS_OK) printf(" (%.*s)", AMPARO_ARG(why.rule));
            printf("\n");
        }
    } else {
        amparo_text text = amparo_error_text(error);
        if (amparo_error_emergency(error, &at_once) == AMPARO_STATUS_OK) printf("call %.*s\n", AMPARO_ARG(at_once.number));
        fprintf(stderr, "no plan: %.*s\n", AMPARO_ARG(text));
    }
    int exit = plan != NULL ? 0 : 1;
    amparo_plan_free(plan), amparo_engine_free(engine), amparo_policy_free(policy), amparo_network_free(network);
    amparo_error_free(error);
    return exit;
}
