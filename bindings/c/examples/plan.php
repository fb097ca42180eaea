<?php
// Who is called, and when:  php -d ffi.enable=1 plan.php libamparo.so.1 network.json request.json
// Only what this program uses is declared; include/amparo.h has the rest.
[, $library, $networkFile, $requestFile] = $argv;
$amparo = FFI::cdef(<<<'C'
    typedef struct amparo_network amparo_network;
    typedef struct amparo_policy amparo_policy;
    typedef struct amparo_engine amparo_engine;
    typedef struct amparo_plan amparo_plan;
    typedef struct amparo_error amparo_error;
    typedef struct amparo_buffer amparo_buffer;
    typedef struct amparo_text { const char *data; size_t len; } amparo_text;
    uint32_t amparo_fits(uint32_t abi, uint32_t major, uint32_t minor);
    uint32_t amparo_network_new(const char *json, size_t len, amparo_network **network, amparo_error **warnings, amparo_error **error);
    uint32_t amparo_policy_br(amparo_policy **policy);
    uint32_t amparo_engine_new(const amparo_network *network, const amparo_policy *policy, amparo_engine **engine);
    uint32_t amparo_engine_plan(const amparo_engine *engine, const char *request, size_t len, uint32_t flags, amparo_plan **plan, amparo_error **error);
    uint32_t amparo_plan_json(const amparo_plan *plan, amparo_buffer **json);
    amparo_text amparo_buffer_text(const amparo_buffer *buffer);
    amparo_text amparo_error_json(const amparo_error *error);
    void amparo_buffer_free(amparo_buffer *buffer);
    void amparo_error_free(amparo_error *error);
    void amparo_plan_free(amparo_plan *plan);
    void amparo_engine_free(amparo_engine *engine);
    void amparo_policy_free(amparo_policy *policy);
    void amparo_network_free(amparo_network *network);
    C, $library);
$amparo->amparo_fits(1, 0, 1) === 0 || exit("the library is another\n");
$out = fn (string $type) => $amparo->new("amparo_$type *");
[$network, $policy, $engine, $plan, $error, $json] = array_map($out, ['network', 'policy', 'engine', 'plan', 'error', 'buffer']);
$text = fn ($text) => FFI::string($text->data, $text->len);

$bytes = file_get_contents($networkFile);
$status = $amparo->amparo_network_new($bytes, strlen($bytes), FFI::addr($network), null, FFI::addr($error))
    ?: $amparo->amparo_policy_br(FFI::addr($policy))
    ?: $amparo->amparo_engine_new($network, $policy, FFI::addr($engine));
$bytes = file_get_contents($requestFile);
$status = $status
    ?: $amparo->amparo_engine_plan($engine, $bytes, strlen($bytes), 0, FFI::addr($plan), FFI::addr($error))
    ?: $amparo->amparo_plan_json($plan, FFI::addr($json));
if ($status !== 0) {
    // The faults, and what to do at once for the person.
    fwrite(STDERR, FFI::isNull($error) ? "status $status\n" : $text($amparo->amparo_error_json($error)) . "\n");
    exit(1);
}
foreach (json_decode($text($amparo->amparo_buffer_text($json)))->calls as $call) {
    echo "$call->service $call->when ", $call->answer_by ?? '-', "\n";
}
$amparo->amparo_buffer_free($json);
$amparo->amparo_plan_free($plan);
$amparo->amparo_engine_free($engine);
$amparo->amparo_policy_free($policy);
$amparo->amparo_network_free($network);
