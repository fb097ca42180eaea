// Who is called, why, and by when:  ./plan network.json request.json
#include <amparo.hpp>
#include <fstream>
#include <iostream>
#include <iterator>

static std::string slurp(const char *path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

int main(int, char **paths) try {
    amparo::network network = amparo::network::read(slurp(paths[1]));
    amparo::engine engine(network, amparo::policy::br());
    amparo::plan plan = engine.plan(slurp(paths[2]));
    for (amparo_call call : plan.calls()) {
        std::cout << amparo::view(call.service) << ":";
        for (amparo_reason reason : amparo::each(call.reasons)) std::cout << ' ' << amparo::view(reason.rule);
        std::cout << '\n';
    }
} catch (const amparo::error &error) {
    if (auto at_once = error.why().emergency()) std::cout << "call " << amparo::view(at_once->number) << '\n';
    std::cerr << error.what() << '\n';
    return 1;
}
