// All vectors through the C++ header: documents in, the bytes that Rust got out, and the lines that a vector expects, walked
// as ranges.
//
//   vectors_cpp FOLDER     from the root of the project; FOLDER is where the Rust runner wrote its bytes
#include <amparo.hpp>

#include <cstdio>
#include <cstring>
#include <functional>
#include <map>
#include <string>

extern "C" {
#include "expect.h"
#include "files.h"
}

namespace {

std::string folder;

std::string take(bytes read) {
    std::string text(read.data, read.len);
    std::free(read.data);
    return text;
}

std::string rust(std::string id, const std::string &suffix = "") {
    for (std::size_t at; (at = id.find('/')) != std::string::npos;) id.replace(at, 1, "__");
    return take(file_bytes((folder + "/" + id + suffix + ".json").c_str()));
}

std::string word(uint32_t list, uint32_t token) {
    amparo_text text{};
    return amparo_token_text(list, token, &text) == AMPARO_STATUS_OK ? std::string(amparo::view(text)) : "";
}

/// Whether a line's member is what is expected, where anything is.
bool fits(const cJSON *expected, const char *name, std::string_view found) {
    const cJSON *wanted = cJSON_GetObjectItemCaseSensitive(expected, name);
    if (wanted == nullptr) return true;
    return cJSON_IsNull(wanted) ? found.empty() : cJSON_IsString(wanted) && found == wanted->valuestring;
}

/// The expected lines stand in a range, in this order if `ordered`.
template <class Range, class Fits>
void lines(differs &differs, const char *name, const cJSON *expected, const Range &range, bool ordered, Fits line_fits) {
    std::size_t from = 0;
    const cJSON *line;
    cJSON_ArrayForEach(line, expected) {
        std::size_t at = ordered ? from : 0;
        while (at < range.size() && !line_fits(line, range[at])) ++at;
        if (at == range.size()) {
            say(&differs, "%s: a line is not there", name);
            return;
        }
        from = at + 1;
    }
}

void expect_typed(differs &differs, const cJSON *expect, const amparo::plan &plan) {
    lines(differs, "calls", field(expect, "calls"), plan.calls(), true, [](const cJSON *line, const amparo_call &call) {
        return fits(line, "service", amparo::view(call.service)) && fits(line, "role", word(AMPARO_TOKEN_LIST_CALL_ROLE, call.role))
            && fits(line, "when", word(AMPARO_TOKEN_LIST_CALL_WHEN, call.when))
            && fits(line, "basis", word(AMPARO_TOKEN_LIST_LEGAL_BASIS, call.discloses.basis));
    });
    lines(differs, "places", field(expect, "places"), plan.places(), true, [](const cJSON *line, const amparo_place &place) {
        return fits(line, "service", amparo::view(place.service)) && fits(line, "role", word(AMPARO_TOKEN_LIST_PLACE_ROLE, place.role));
    });
    lines(differs, "duties", field(expect, "duties"), plan.duties(), false, [](const cJSON *line, const amparo_duty &duty) {
        return fits(line, "rule", amparo::view(duty.rule)) && fits(line, "owner", amparo::view(duty.owner))
            && fits(line, "act", word(AMPARO_TOKEN_LIST_ACT, duty.act));
    });
    lines(differs, "gaps", field(expect, "gaps"), plan.gaps(), false, [](const cJSON *line, const amparo_gap &gap) {
        return fits(line, "code", word(AMPARO_TOKEN_LIST_GAP_CODE, gap.code)) && fits(line, "need", amparo::view(gap.need))
            && fits(line, "service", amparo::view(gap.service));
    });
    lines(differs, "not_called", field(expect, "not_called"), plan.not_called(), false,
          [](const cJSON *line, const amparo_not_called_line &other) {
              return fits(line, "service", amparo::view(other.service))
                  && fits(line, "code", word(AMPARO_TOKEN_LIST_NOT_CALLED_CODE, other.code));
          });
    if (!fits(expect, "custodian", amparo::view(plan.custodian().service))) say(&differs, "the custodian is another");
    const cJSON *lead = field(expect, "lead");
    if (lead != nullptr && (!plan.lead() || !fits(lead, "service", amparo::view(plan.lead()->service)))) {
        say(&differs, "the lead is another");
    }
}

amparo::network &network_of(const cJSON *input) {
    static std::map<std::string, amparo::network> known;
    std::string json = take(document(input));
    auto found = known.find(json);
    if (found == known.end()) found = known.emplace(json, amparo::network::read(json)).first;
    return found->second;
}

amparo::policy policy_of(const cJSON *input) {
    const char *name = cJSON_GetStringValue(input);
    if (input == nullptr || (name != nullptr && std::strcmp(name, "br") == 0)) return amparo::policy::br();
    if (name != nullptr && std::strcmp(name, "br-rs") == 0) return amparo::policy::br_rs();
    return amparo::policy::read(take(document(input)));
}

void run_plan(differs &differs, const cJSON *vector) {
    const cJSON *input = field(vector, "input"), *expect = field(vector, "expect"), *wanted;
    amparo::engine engine(network_of(field(input, "network")), policy_of(field(input, "policy")));
    if (const cJSON *status = field(input, "status")) engine.replace_status(take(document(status)));
    bool changes = field(expect, "would_change") != nullptr;
    amparo::plan plan = engine.plan(take(document(field(input, "request"))), changes ? AMPARO_PLAN_CHANGES : AMPARO_PLAN_PLAIN);
    if (plan.json().view() != rust(differs.id)) say(&differs, "other bytes than in Rust");
    expect_typed(differs, expect, plan);
    cJSON_ArrayForEach(wanted, field(expect, "view")) {
        auto view = plan.view(wanted->string);
        std::string json = view ? view->json().str() : "null";
        if (json != rust(differs.id, std::string("__view__") + wanted->string)) say(&differs, "another view of `%s`", wanted->string);
        if (view && amparo::view(view->head().recipient) != wanted->string) say(&differs, "the view is for another");
    }
}

std::string told(const amparo::faults &faults) {
    cJSON *list = cJSON_CreateArray();
    for (std::size_t i = 0; i < faults.size(); ++i) {
        amparo_fault fault = faults.at(i);
        cJSON *line = cJSON_CreateObject();
        cJSON_AddStringToObject(line, "code", std::string(amparo::view(fault.code_text)).c_str());
        cJSON_AddStringToObject(line, "path", std::string(amparo::view(fault.path)).c_str());
        cJSON_AddItemToArray(list, line);
    }
    char *printed = cJSON_PrintUnformatted(list);
    std::string text(printed);
    std::free(printed);
    cJSON_Delete(list);
    return text;
}

void run_document(differs &differs, const cJSON *vector) {
    const cJSON *input = field(vector, "input"), *pad = field(input, "pad_to_bytes");
    const char *text = string(input, "bytes_text");
    std::string kind = string(input, "read"), json = text != nullptr ? text : take(document(field(input, "document")));
    if (pad != nullptr) json.resize(static_cast<std::size_t>(pad->valuedouble), ' ');
    amparo::faults warnings, faults;
    try {
        if (kind == "emergency") {
            amparo::emergency answer(json);
            if (answer.json().view() != rust(differs.id)) say(&differs, "other bytes than in Rust");
            return;
        }
        if (kind == "network") {
            amparo::network::read(json, &warnings);
        } else if (kind == "policy") {
            amparo::policy::read(json, &warnings);
        } else if (kind == "status") {
            amparo::engine engine(network_of(field(input, "network")), amparo::policy::br());
            warnings = engine.replace_status(json);
        } else {
            amparo_error *error = nullptr;
            amparo::detail::check(amparo_check(AMPARO_DOCUMENT_REQUEST, json.data(), json.size(), nullptr, nullptr, nullptr, &error), error);
        }
    } catch (const amparo::error &error) {
        if (error.status() != AMPARO_STATUS_REFUSED) throw;
        faults = error.why();
    }
    if ("{\"faults\":" + told(faults) + ",\"warnings\":" + told(warnings) + "}" != rust(differs.id)) {
        say(&differs, "other faults than in Rust");
    }
}

void run_hours(differs &differs, const cJSON *vector) {
    const cJSON *input = field(vector, "input"), *row;
    std::string base = take(document(field(input, "network"))), written;
    cJSON_ArrayForEach(row, field(input, "hours")) {
        cJSON *network = cJSON_Parse(base.c_str());
        auto put = [&](cJSON *object, const char *name, const char *from) {
            const cJSON *value = field(row, from);
            cJSON_DeleteItemFromObjectCaseSensitive(object, name);
            if (value != nullptr) cJSON_AddItemToObject(object, name, cJSON_Duplicate(value, true));
        };
        cJSON *territory = cJSON_GetArrayItem(field(network, "territories"), 0);
        put(territory, "uf", "uf");
        put(territory, "time_zone", "tz");
        put(territory, "holidays", "holidays");
        put(cJSON_GetArrayItem(field(network, "services"), 0), "opening_hours", "text");
        amparo::engine engine(amparo::network::read(take(document(network))), amparo::policy::br());
        cJSON_Delete(network);
        written += engine.plan(std::string("{\"at\":\"") + string(row, "at")
            + "\",\"crisis\":{\"capacity_to_consent\":\"gives\",\"door\":\"door\",\"severity\":\"low\"},\"format\":\"amparo/request/1\","
              "\"person\":{\"bonds\":[{\"kind\":\"care\",\"service\":\"watched\",\"strength\":50}],\"ref\":\"p1\"}}").json().view();
        written += '\n';
    }
    if (written != rust(differs.id)) say(&differs, "other plans than in Rust");
}

}  // namespace

int main(int count, char **arguments) {
    static const char *const known[] = {"id", "title", "source", "rule", "fires", "input", "expect", nullptr};
    if (count != 2) return 2;
    folder = arguments[1];
    cJSON *open = file_json((folder + "/open.json").c_str());
    std::size_t files = 0, passed = 0, opened = 0;
    char **paths = vector_paths(&files);
    for (std::size_t i = 0; i < files; ++i) {
        cJSON *vector = file_json(paths[i]);
        const cJSON *input = field(vector, "input"), *one;
        differs differs = {string(vector, "id"), 0};
        bool is_open = false;
        cJSON_ArrayForEach(one, open) is_open |= std::strcmp(one->valuestring, differs.id) == 0;
        if (is_open) std::printf("OPEN %s\n", differs.id);
        known_fields(&differs, vector, "vector", known);
        try {
            if (field(input, "hours") != nullptr) run_hours(differs, vector);
            else if (field(input, "read") != nullptr) run_document(differs, vector);
            else run_plan(differs, vector);
        } catch (const std::exception &error) {
            say(&differs, "%s", error.what());
        }
        opened += is_open;
        // What does not hold of an open vector may be nothing that is looked at here.
        passed += !is_open && differs.count == 0;
        cJSON_Delete(vector);
        std::free(paths[i]);
    }
    std::free(paths);
    cJSON_Delete(open);
    std::printf("vectors: %zu files, %zu passed, %zu open (C++)\n", files, passed, opened);
    return passed + opened == files ? 0 : 1;
}
