// A crisis that is kept: opened, sent, answered, closed and erased:  ./case network.json policy.json request.json town.amparo
#include <amparo.hpp>
#include <fstream>
#include <iostream>
#include <iterator>

static std::string slurp(const char *path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

static std::string event(const std::string &id, const std::string &rest) {
    return R"({"format":"amparo/event/1","case":"case-1","id":")" + id + R"(","at":"2026-11-15T02:00:00Z",)" + rest + "}";
}

int main(int, char **paths) try {
    const std::string network_json = slurp(paths[1]), policy_json = slurp(paths[2]);
    auto network = amparo::network::read(network_json);
    auto policy = amparo::policy::read(policy_json);
    amparo::ledger_inputs inputs(network_json, policy_json);
    amparo::ledger_decision decision(inputs, slurp(paths[3]));

    amparo::ledger_host host;
    host.fill = [](uint8_t *bytes, std::size_t len) {
        std::ifstream random("/dev/urandom", std::ios::binary);
        return static_cast<bool>(random.read(reinterpret_cast<char *>(bytes), static_cast<std::streamsize>(len)));
    };
    host.may = [](std::string_view by, std::string_view, amparo_read_kind, std::string_view) { return by == "worker-7"; };
    // The host keeps its key apart from the ledger; this one is for the example alone.
    auto ledger = amparo::ledger::create(paths[4], std::string(32, 'k'), host);
    amparo::ledger_reader worker{"worker-7", "care"};
    const int64_t now = 1794708000;  // 2026-11-15T02:00:00Z

    ledger.open_case(event("opened", R"("kind":"opened","person":"p-17","plan":)" + decision.brief().str()), now, &decision);
    auto claims = ledger.claim(worker, network, policy, now);
    std::string told;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        amparo_ledger_claim line = claims[i];
        if (line.due.kind != AMPARO_DUE_KIND_DELIVER) continue;
        std::cout << "send to " << amparo::view(line.due.service) << " under " << amparo::view(line.due.key) << '\n';
        ledger.sent(claims, i, now);
        told = amparo::view(line.due.service);
    }
    auto stored = ledger.load(worker, "case-1", now);
    std::string called;
    auto opened = stored.now();
    for (amparo_case_call call : opened.calls()) {
        called = amparo::view(call.service);
        ledger.append(stored, event("accepted/" + called, R"("kind":"accepted","service":")" + called + "\""), now);
    }
    std::cout << "held: " << stored.now().answers(now).held << ", by " << called << " too\n";
    try {
        ledger.erase(worker, "case-1", now);
    } catch (const amparo::error &error) {
        if (amparo::ledger_why(error) != AMPARO_LEDGER_CODE_NOT_CLOSED) throw;
        std::cout << "not erased while it goes on\n";
    }
    ledger.append(stored, event("closed", R"("kind":"closed","close":"moved_away")"), now);
    std::cout << "decisions: " << ledger.replay(worker, "case-1", now).size() << ", cases of the person: " << ledger.list(worker, now, "p-17").size() << '\n';
    std::cout << "the report names who was told: " << (ledger.access_report(worker, "p-17", now).view().find(told) != std::string_view::npos) << '\n';
    std::cout << "erased: " << ledger.erase(worker, "case-1", now) << '\n';
    auto head = ledger.head();
    std::cout << "whole: " << amparo::verify_ledger(paths[4], &head).erased << " erased\n";
} catch (const amparo::error &error) {
    std::cerr << error.what() << '\n';
    return 1;
}
