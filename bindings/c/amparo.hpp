// amparo for C++17: handles that free themselves, failures as exceptions, lists as ranges. Header only, over amparo.h.
//
//   auto network = amparo::network::read(json);
//   auto engine = amparo::engine(network, amparo::policy::br());
//   auto plan = engine.plan(request);
//   for (amparo_call call : plan.calls()) std::cout << amparo::view(call.service) << '\n';
//
// Texts and lists belong to the plan (or view, network, error) that told them and are used no longer than it. What amparo.h
// says of threads holds here too.
#ifndef AMPARO_HPP
#define AMPARO_HPP

#include <amparo.h>

#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace amparo {

/// A borrowed text; empty where it is not said.
inline std::string_view view(amparo_text text) noexcept {
    return text.data == nullptr ? std::string_view() : std::string_view(text.data, text.len);
}

/// A text lent to a function.
inline amparo_text lend(std::string_view text) noexcept {
    return amparo_text{text.data() == nullptr ? "" : text.data(), text.size()};
}

namespace detail {

template <class T, void (*Free)(T *)>
struct deleter {
    void operator()(T *handle) const noexcept { Free(handle); }
};

template <class T, void (*Free)(T *)>
using handle = std::unique_ptr<T, deleter<T, Free>>;

}  // namespace detail

/// Why a call failed, or what a document is warned of.
class faults {
public:
    faults() = default;
    explicit faults(amparo_error *error) : error_(error, amparo_error_free) {}

    std::size_t size() const noexcept { return amparo_error_count(error_.get()); }
    std::size_t unlisted() const noexcept { return amparo_error_unlisted(error_.get()); }
    /// The fault with this index; its texts are this object's.
    amparo_fault at(std::size_t index) const {
        amparo_fault fault{};
        if (amparo_error_fault_at(error_.get(), index, &fault) != AMPARO_STATUS_OK) throw std::out_of_range("amparo::faults::at");
        return fault;
    }
    bool has(amparo_fault_code code) const {
        for (std::size_t i = 0; i < size(); ++i)
            if (at(i).code == code) return true;
        return false;
    }
    std::string_view text() const noexcept { return view(amparo_error_text(error_.get())); }
    std::string_view json() const noexcept { return view(amparo_error_json(error_.get())); }
    /// Why an event cannot follow; 0 if that is not it.
    uint32_t refusal() const noexcept { return amparo_error_refusal(error_.get()); }
    const amparo_error *get() const noexcept { return error_.get(); }
    /// What to do at once for the person of a refused request.
    std::optional<amparo_emergency_line> emergency() const noexcept {
        amparo_emergency_line line{};
        if (amparo_error_emergency(error_.get(), &line) != AMPARO_STATUS_OK) return std::nullopt;
        return line;
    }

private:
    std::shared_ptr<amparo_error> error_;
};

/// A failed call.
class error : public std::runtime_error {
public:
    error(amparo_status status, faults told)
        : std::runtime_error(told.text().empty() ? "amparo: status " + std::to_string(static_cast<unsigned>(status))
                                                 : std::string(told.text())),
          status_(status),
          faults_(std::move(told)) {}
    amparo_status status() const noexcept { return status_; }
    const faults &why() const noexcept { return faults_; }

private:
    amparo_status status_;
    faults faults_;
};

namespace detail {

inline void check(amparo_status status) {
    if (status != AMPARO_STATUS_OK) throw error(status, faults());
}

/// `told` is a reference, since it is written by the call whose status stands before it.
inline void check(amparo_status status, amparo_error *const &told) {
    if (status != AMPARO_STATUS_OK) throw error(status, faults(told));
}

/// A record that may be absent.
template <class Record, class Handle>
std::optional<Record> maybe(amparo_status (*ask)(const Handle *, Record *), const Handle *handle) {
    Record record{};
    amparo_status status = ask(handle, &record);
    if (status == AMPARO_STATUS_ABSENT) return std::nullopt;
    check(status);
    return record;
}

}  // namespace detail

/// A list of records, each made as it is asked for.
template <class List, class Record, amparo_status (*At)(List, std::size_t, Record *)>
class range {
public:
    class iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Record;
        using difference_type = std::ptrdiff_t;
        using pointer = const Record *;
        using reference = Record;
        iterator(List list, std::size_t index) noexcept : list_(list), index_(index) {}
        Record operator*() const { return range(list_)[index_]; }
        iterator &operator++() noexcept {
            ++index_;
            return *this;
        }
        bool operator==(const iterator &other) const noexcept { return index_ == other.index_; }
        bool operator!=(const iterator &other) const noexcept { return index_ != other.index_; }

    private:
        List list_;
        std::size_t index_;
    };

    explicit range(List list) noexcept : list_(list) {}
    std::size_t size() const noexcept { return list_.count; }
    bool empty() const noexcept { return list_.count == 0; }
    iterator begin() const noexcept { return iterator(list_, 0); }
    iterator end() const noexcept { return iterator(list_, list_.count); }
    Record operator[](std::size_t index) const {
        Record record{};
        detail::check(At(list_, index, &record));
        return record;
    }

private:
    List list_;
};

#define AMPARO_RANGE(name, record)                                       \
    using name = range<amparo_##name, record, amparo_##name##_at>;       \
    inline name each(amparo_##name list) noexcept { return name(list); }
AMPARO_RANGE(texts, amparo_text)
AMPARO_RANGE(data_fields, amparo_data_field)
AMPARO_RANGE(facts, amparo_fact)
AMPARO_RANGE(reasons, amparo_reason)
AMPARO_RANGE(rungs, amparo_rung)
AMPARO_RANGE(contacts, amparo_contact)
AMPARO_RANGE(calls, amparo_call)
AMPARO_RANGE(not_called, amparo_not_called_line)
AMPARO_RANGE(places, amparo_place)
AMPARO_RANGE(considered, amparo_considered_line)
AMPARO_RANGE(duties, amparo_duty)
AMPARO_RANGE(gaps, amparo_gap)
AMPARO_RANGE(nearest_misses, amparo_nearest_miss)
AMPARO_RANGE(quorum_sectors, amparo_quorum_sector)
AMPARO_RANGE(trail, amparo_trail_step)
AMPARO_RANGE(changes, amparo_change)
AMPARO_RANGE(circle, amparo_circle_member)
AMPARO_RANGE(case_calls, amparo_case_call)
AMPARO_RANGE(case_steps, amparo_case_step)
AMPARO_RANGE(case_duties, amparo_case_duty)
AMPARO_RANGE(case_doors, amparo_case_door)
AMPARO_RANGE(case_custodies, amparo_case_custody)
AMPARO_RANGE(due_lines, amparo_due)
#undef AMPARO_RANGE

/// JSON or a text that the library wrote.
class buffer {
public:
    explicit buffer(amparo_buffer *buffer) : handle_(buffer) {}
    std::string_view view() const noexcept { return amparo::view(amparo_buffer_text(handle_.get())); }
    std::string str() const { return std::string(view()); }

private:
    detail::handle<amparo_buffer, amparo_buffer_free> handle_;
};

/// A checked and compiled network.
class network {
public:
    static network read(std::string_view json, faults *warnings = nullptr) {
        amparo_network *made = nullptr;
        amparo_error *told = nullptr, *warned = nullptr;
        amparo_status status = amparo_network_new(json.data(), json.size(), &made, warnings ? &warned : nullptr, &told);
        detail::check(status, told);
        if (warnings) *warnings = faults(warned);
        return network(made);
    }
    std::string_view id() const noexcept { return view(amparo_network_id(get())); }
    std::size_t size() const noexcept { return amparo_network_service_count(get()); }
    /// The service with an id; its texts are the network's.
    std::optional<amparo_service> find(std::string_view id) const {
        amparo_service service{};
        amparo_status status = amparo_network_service_find(get(), lend(id), &service);
        if (status == AMPARO_STATUS_ABSENT) return std::nullopt;
        detail::check(status);
        return service;
    }
    const amparo_network *get() const noexcept { return handle_.get(); }

private:
    explicit network(amparo_network *network) : handle_(network) {}
    detail::handle<amparo_network, amparo_network_free> handle_;
};

/// A checked policy.
class policy {
public:
    static policy br() { return made(amparo_policy_br); }
    static policy br_rs() { return made(amparo_policy_br_rs); }
    static policy read(std::string_view json, faults *warnings = nullptr) {
        amparo_policy *made = nullptr;
        amparo_error *told = nullptr, *warned = nullptr;
        amparo_status status = amparo_policy_new(json.data(), json.size(), &made, warnings ? &warned : nullptr, &told);
        detail::check(status, told);
        if (warnings) *warnings = faults(warned);
        return policy(made);
    }
    /// This policy with an overlay laid on it.
    policy overlay(std::string_view json) const {
        amparo_policy *made = nullptr;
        amparo_error *told = nullptr;
        detail::check(amparo_policy_overlay(get(), json.data(), json.size(), &made, nullptr, &told), told);
        return policy(made);
    }
    std::string_view id() const noexcept { return view(amparo_policy_id(get())); }
    const amparo_policy *get() const noexcept { return handle_.get(); }

private:
    explicit policy(amparo_policy *policy) : handle_(policy) {}
    static policy made(amparo_status (*make)(amparo_policy **)) {
        amparo_policy *made = nullptr;
        detail::check(make(&made));
        return policy(made);
    }
    detail::handle<amparo_policy, amparo_policy_free> handle_;
};

/// What one recipient may see of a plan.
class plan_view {
public:
    explicit plan_view(amparo_view *view) : handle_(view) {}
    amparo_view_line head() const { return *detail::maybe(amparo_view_head, handle_.get()); }
    std::optional<amparo_call> call() const { return detail::maybe(amparo_view_call, handle_.get()); }
    std::optional<amparo_emergency_line> emergency() const { return detail::maybe(amparo_view_emergency, handle_.get()); }
    std::optional<amparo_contact> safe_contact() const { return detail::maybe(amparo_view_safe_contact, handle_.get()); }
    buffer json() const {
        amparo_buffer *json = nullptr;
        detail::check(amparo_view_json(handle_.get(), &json));
        return buffer(json);
    }

private:
    detail::handle<amparo_view, amparo_view_free> handle_;
};

/// One decision. The whole of it is for the door and the lead; everybody else gets `view`.
class plan {
public:
    explicit plan(amparo_plan *plan) : handle_(plan) {}
    amparo_plan_line head() const { return *detail::maybe(amparo_plan_head, get()); }
    amparo_crisis crisis() const { return *detail::maybe(amparo_plan_crisis, get()); }
    std::optional<amparo_emergency_line> emergency() const { return detail::maybe(amparo_plan_emergency, get()); }
    std::optional<amparo_lead> lead() const { return detail::maybe(amparo_plan_lead, get()); }
    std::optional<amparo_lead_from> lead_from() const { return detail::maybe(amparo_plan_lead_from, get()); }
    amparo_custodian custodian() const { return *detail::maybe(amparo_plan_custodian, get()); }
    std::optional<amparo_next_holder> next_holder() const { return detail::maybe(amparo_plan_next_holder, get()); }
    std::optional<amparo_quorum> quorum() const { return detail::maybe(amparo_plan_quorum, get()); }
    amparo_episode episode() const { return *detail::maybe(amparo_plan_episode, get()); }
    amparo::contacts contacts() const noexcept { return each(amparo_plan_contacts(get())); }
    amparo::calls calls() const noexcept { return each(amparo_plan_calls(get())); }
    amparo::not_called not_called() const noexcept { return each(amparo_plan_not_called(get())); }
    amparo::places places() const noexcept { return each(amparo_plan_places(get())); }
    amparo::considered considered() const noexcept { return each(amparo_plan_considered(get())); }
    amparo::duties duties() const noexcept { return each(amparo_plan_duties(get())); }
    amparo::gaps gaps() const noexcept { return each(amparo_plan_gaps(get())); }
    amparo::changes changes() const noexcept { return each(amparo_plan_changes(get())); }
    buffer json() const {
        amparo_buffer *json = nullptr;
        detail::check(amparo_plan_json(get(), &json));
        return buffer(json);
    }
    /// None where the plan has nothing for this service.
    std::optional<plan_view> view(std::string_view recipient) const {
        amparo_view *view = nullptr;
        amparo_error *told = nullptr;
        amparo_status status = amparo_plan_view(get(), lend(recipient), &view, &told);
        faults why(told);
        if (status == AMPARO_STATUS_ABSENT) return std::nullopt;
        if (status != AMPARO_STATUS_OK) throw error(status, why);
        return plan_view(view);
    }
    buffer explain(uint32_t lang, uint32_t audience, uint32_t form = AMPARO_FORM_TEXT) const {
        amparo_buffer *text = nullptr;
        amparo_error *told = nullptr;
        detail::check(amparo_plan_explain(get(), lang, audience, form, &text, &told), told);
        return buffer(text);
    }
    buffer message(std::string_view recipient, uint32_t lang, uint32_t channel_class,
                   const amparo_message_fields *fields = nullptr) const {
        amparo_buffer *text = nullptr;
        amparo_error *told = nullptr;
        detail::check(amparo_plan_message(get(), lend(recipient), lang, channel_class, fields, &text, &told), told);
        return buffer(text);
    }
    const amparo_plan *get() const noexcept { return handle_.get(); }

private:
    detail::handle<amparo_plan, amparo_plan_free> handle_;
};

/// What to do at once, from the bytes of a request that may be damaged.
class emergency {
public:
    explicit emergency(std::string_view request, const policy *with = nullptr) {
        amparo_emergency_answer *answer = nullptr;
        amparo_error *told = nullptr;
        detail::check(amparo_emergency(request.data(), request.size(), with ? with->get() : nullptr, &answer, &told), told);
        handle_.reset(answer);
    }
    std::optional<amparo_emergency_line> line() const { return detail::maybe(amparo_emergency_answer_line, handle_.get()); }
    bool readable() const noexcept { return amparo_emergency_answer_readable(handle_.get()); }
    buffer json() const {
        amparo_buffer *json = nullptr;
        detail::check(amparo_emergency_answer_json(handle_.get(), &json));
        return buffer(json);
    }

private:
    detail::handle<amparo_emergency_answer, amparo_emergency_answer_free> handle_;
};

/// Network, policy and live status; any number of threads use one engine at once.
class engine {
public:
    engine(const network &network, const policy &policy) {
        amparo_engine *made = nullptr;
        detail::check(amparo_engine_new(network.get(), policy.get(), &made));
        handle_.reset(made);
    }
    /// Throws `error`, whose `why().emergency()` tells what to do at once, if the request has faults.
    amparo::plan plan(std::string_view request, uint32_t flags = AMPARO_PLAN_PLAIN) const {
        amparo_plan *made = nullptr;
        amparo_error *told = nullptr;
        detail::check(amparo_engine_plan(get(), request.data(), request.size(), flags, &made, &told), told);
        return amparo::plan(made);
    }
    void replace(const network &network) const { detail::check(amparo_engine_replace_network(get(), network.get())); }
    void replace(const policy &policy) const { detail::check(amparo_engine_replace_policy(get(), policy.get())); }
    faults replace_status(std::string_view json) const {
        amparo_error *warned = nullptr, *told = nullptr;
        detail::check(amparo_engine_replace_status(get(), json.data(), json.size(), &warned, &told), told);
        return faults(warned);
    }
    faults update_status(std::string_view json) const {
        amparo_error *warned = nullptr, *told = nullptr;
        detail::check(amparo_engine_update_status(get(), json.data(), json.size(), &warned, &told), told);
        return faults(warned);
    }
    /// Whether the report counts.
    bool report(const amparo_report &report) const {
        bool taken = false;
        detail::check(amparo_engine_report(get(), &report, &taken));
        return taken;
    }
    const amparo_engine *get() const noexcept { return handle_.get(); }

private:
    detail::handle<amparo_engine, amparo_engine_free> handle_;
};

/// What has to be done in a case, the longest due first.
class agenda {
public:
    explicit agenda(amparo_agenda *agenda) : handle_(agenda) {}
    due_lines lines() const noexcept { return each(amparo_agenda_lines(handle_.get())); }
    buffer json() const {
        amparo_buffer *json = nullptr;
        detail::check(amparo_agenda_json(handle_.get(), &json));
        return buffer(json);
    }

private:
    detail::handle<amparo_agenda, amparo_agenda_free> handle_;
};

/// The recorded life of one crisis. It never changes: an event makes another.
class care_case {
public:
    explicit care_case(amparo_case *made) : handle_(made) {}
    static care_case open(std::string_view event) { return made(amparo_case_open, event); }
    static care_case read(std::string_view json) { return made(amparo_case_new, json); }
    /// What it comes to with an event; throws `error`, whose `why().refusal()` tells why it cannot follow.
    care_case apply(std::string_view event) const {
        amparo_case *next = nullptr;
        amparo_error *told = nullptr;
        detail::check(amparo_case_apply(get(), event.data(), event.size(), &next, nullptr, &told), told);
        return care_case(next);
    }
    amparo_case_line head() const { return *detail::maybe(amparo_case_head, get()); }
    amparo_case_answers answers(int64_t at_utc_s) const {
        amparo_case_answers answers{};
        detail::check(amparo_case_answers_at(get(), at_utc_s, &answers));
        return answers;
    }
    case_calls calls() const noexcept { return each(amparo_case_calls_of(get())); }
    case_duties duties() const noexcept { return each(amparo_case_duties_of(get())); }
    case_doors doors() const noexcept { return each(amparo_case_doors_of(get())); }
    case_custodies custody() const noexcept { return each(amparo_case_custody_of(get())); }
    /// What is due now; `ahead` is all that lies ahead if nothing more happens.
    agenda due(int64_t now_utc_s, const network &network, const policy &policy) const {
        return lines(amparo_case_due, now_utc_s, network, policy);
    }
    agenda ahead(int64_t now_utc_s, const network &network, const policy &policy) const {
        return lines(amparo_case_agenda, now_utc_s, network, policy);
    }
    /// The request for the next plan: the last one, with all that the case has learnt since.
    buffer next_request(std::string_view last, int64_t now_utc_s) const {
        amparo_buffer *json = nullptr;
        amparo_error *told = nullptr;
        detail::check(amparo_case_next_request(get(), last.data(), last.size(), now_utc_s, &json, &told), told);
        return buffer(json);
    }
    buffer json() const {
        amparo_buffer *json = nullptr;
        detail::check(amparo_case_json(get(), &json));
        return buffer(json);
    }
    const amparo_case *get() const noexcept { return handle_.get(); }

private:
    static care_case made(amparo_status (*make)(const char *, std::size_t, amparo_case **, amparo_error **), std::string_view json) {
        amparo_case *made = nullptr;
        amparo_error *told = nullptr;
        detail::check(make(json.data(), json.size(), &made, &told), told);
        return care_case(made);
    }
    template <class Ask>
    agenda lines(Ask ask, int64_t now_utc_s, const network &network, const policy &policy) const {
        amparo_agenda *made = nullptr;
        detail::check(ask(get(), now_utc_s, network.get(), policy.get(), &made));
        return agenda(made);
    }
    detail::handle<amparo_case, amparo_case_free> handle_;
};

/// What a case keeps of a plan, as JSON: the field `plan` of the event that opens it.
inline buffer brief(const plan &plan) {
    amparo_buffer *json = nullptr;
    detail::check(amparo_plan_brief_json(plan.get(), &json));
    return buffer(json);
}

#ifdef AMPARO_WITH_LEDGER
/// Why a ledger did not do it; 0 of every other failure.
inline amparo_ledger_code ledger_why(const error &failed) noexcept { return amparo_ledger_why(failed.why().get(), nullptr, nullptr); }

/// What a ledger asks of its host. What throws is a no.
struct ledger_host {
    /// Fills so many bytes from the system's generator; false if there are none.
    std::function<bool(uint8_t *bytes, std::size_t len)> fill;
    /// Whether a reader may read; `case_ref` is empty where many are read at once.
    std::function<bool(std::string_view by, std::string_view purpose, amparo_read_kind access, std::string_view case_ref)> may;
};

/// Who reads, and what for.
struct ledger_reader {
    std::string by, purpose;
    amparo_ledger_reader lent() const noexcept { return {lend(by), lend(purpose)}; }
};

/// Network, policy and live reports as decisions are made with, and the documents that they come from.
class ledger_inputs {
public:
    explicit ledger_inputs(std::string_view network, std::string_view policy, std::optional<std::string_view> status = std::nullopt) {
        amparo_ledger_inputs *made = nullptr;
        amparo_error *told = nullptr;
        amparo_text live = status ? lend(*status) : amparo_text{nullptr, 0};
        detail::check(amparo_ledger_inputs_new(lend(network), lend(policy), live, &made, nullptr, &told), told);
        handle_.reset(made);
    }
    const amparo_ledger_inputs *get() const noexcept { return handle_.get(); }

private:
    detail::handle<amparo_ledger_inputs, amparo_ledger_inputs_free> handle_;
};

/// A decision, and what it was made of.
class ledger_decision {
public:
    ledger_decision(const ledger_inputs &inputs, std::string_view request) {
        amparo_ledger_decision *made = nullptr;
        amparo_error *told = nullptr;
        detail::check(amparo_ledger_decide(inputs.get(), request.data(), request.size(), &made, &told), told);
        handle_.reset(made);
    }
    buffer brief() const { return json(amparo_ledger_decision_brief_json); }
    buffer plan() const { return json(amparo_ledger_decision_plan_json); }
    const amparo_ledger_decision *get() const noexcept { return handle_.get(); }

private:
    buffer json(amparo_status (*ask)(const amparo_ledger_decision *, amparo_buffer **)) const {
        amparo_buffer *json = nullptr;
        detail::check(ask(get(), &json));
        return buffer(json);
    }
    detail::handle<amparo_ledger_decision, amparo_ledger_decision_free> handle_;
};

/// A case as it was loaded, to which events are appended.
class stored_case {
public:
    explicit stored_case(amparo_ledger_case *stored) : handle_(stored) {}
    care_case now() const {
        amparo_case *now = nullptr;
        detail::check(amparo_ledger_case_now(get(), &now));
        return care_case(now);
    }
    const amparo_ledger_case *get() const noexcept { return handle_.get(); }

private:
    detail::handle<amparo_ledger_case, amparo_ledger_case_free> handle_;
};

namespace detail {

/// Whether there was one more.
inline bool is_there(amparo_status status) {
    if (status == AMPARO_STATUS_ABSENT) return false;
    check(status);
    return true;
}

/// Lines of a handle that are asked for by their number until there are no more.
template <class Handle, void (*Free)(Handle *), class Record, amparo_status (*At)(const Handle *, std::size_t, Record *)>
class counted {
public:
    explicit counted(Handle *lines) : handle_(lines) {
        Record record{};
        while (is_there(At(lines, size_, &record))) ++size_;
    }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    /// Its texts are the lines'.
    Record operator[](std::size_t index) const {
        Record record{};
        check(At(get(), index, &record));
        return record;
    }
    const Handle *get() const noexcept { return handle_.get(); }

private:
    handle<Handle, Free> handle_;
    std::size_t size_ = 0;
};

}  // namespace detail

/// What a worker leased; what could not be sent; decisions that were made again.
using ledger_claims = detail::counted<amparo_ledger_claims, amparo_ledger_claims_free, amparo_ledger_claim, amparo_ledger_claims_at>;
using ledger_letters = detail::counted<amparo_ledger_letters, amparo_ledger_letters_free, amparo_ledger_letter, amparo_ledger_letters_at>;
using ledger_replays = detail::counted<amparo_ledger_replays, amparo_ledger_replays_free, amparo_ledger_replayed, amparo_ledger_replays_at>;

/// Cases kept in one SQLite file, or in PostgreSQL. Threads may share it: calls wait for each other.
class ledger {
public:
    /// Opens a ledger, and makes it if there is none. `master_key`: 32 bytes that nobody can guess.
    static ledger create(std::string_view path, std::string_view master_key, ledger_host host) {
        return ledger(amparo_ledger_create, path, master_key, std::move(host));
    }
    static ledger open(std::string_view path, std::string_view master_key, ledger_host host) {
        return ledger(amparo_ledger_open, path, master_key, std::move(host));
    }
    ledger(ledger &&) noexcept = default;
    ledger &operator=(ledger &&other) noexcept {
        // The ledger goes before its host here too.
        handle_ = std::move(other.handle_);
        host_ = std::move(other.host_);
        return *this;
    }
    stored_case open_case(std::string_view event, int64_t now_utc_s, const ledger_decision *decision = nullptr) const {
        amparo_ledger_case *stored = nullptr;
        amparo_error *told = nullptr;
        auto made = decision ? decision->get() : nullptr;
        detail::check(amparo_ledger_open_case(get(), event.data(), event.size(), made, now_utc_s, &stored, &told), told);
        return stored_case(stored);
    }
    stored_case load(const ledger_reader &reader, std::string_view case_ref, int64_t now_utc_s) const {
        amparo_ledger_case *stored = nullptr;
        amparo_error *told = nullptr;
        auto lent = reader.lent();
        detail::check(amparo_ledger_load(get(), &lent, lend(case_ref), now_utc_s, &stored, &told), told);
        return stored_case(stored);
    }
    /// Throws `error` with `ledger_why` `AMPARO_LEDGER_CODE_CONFLICT` where somebody else was first: load again, and decide anew.
    amparo_ledger_written append(const stored_case &stored, std::string_view event, int64_t now_utc_s,
                                 const ledger_decision *decision = nullptr) const {
        amparo_ledger_written written{};
        amparo_error *told = nullptr;
        auto made = decision ? decision->get() : nullptr;
        detail::check(amparo_ledger_append(get(), stored.get(), event.data(), event.size(), made, now_utc_s, &written, &told), told);
        return written;
    }
    /// Cases of a person, or all.
    std::vector<care_case> list(const ledger_reader &reader, int64_t now_utc_s,
                                std::optional<std::string_view> person = std::nullopt) const {
        amparo_ledger_cases *cases = nullptr;
        amparo_error *told = nullptr;
        auto lent = reader.lent();
        amparo_text of = person ? lend(*person) : amparo_text{nullptr, 0};
        detail::check(amparo_ledger_list(get(), &lent, of, now_utc_s, &cases, &told), told);
        detail::handle<amparo_ledger_cases, amparo_ledger_cases_free> owned(cases);
        std::vector<care_case> all;
        amparo_case *one = nullptr;
        while (detail::is_there(amparo_ledger_cases_at(cases, all.size(), &one))) all.emplace_back(one);
        return all;
    }
    /// Leases what has to be sent now.
    ledger_claims claim(const ledger_reader &worker, const network &network, const policy &policy, int64_t now_utc_s,
                        std::size_t most = 10, uint32_t lease_s = 60) const {
        amparo_ledger_claims *claims = nullptr;
        amparo_error *told = nullptr;
        auto lent = worker.lent();
        detail::check(amparo_ledger_claim_due(get(), &lent, network.get(), policy.get(), lease_s, nullptr, most, now_utc_s, &claims, &told),
                      told);
        return ledger_claims(claims);
    }
    /// Says that a line was sent; a refusal of the case (somebody accepted meanwhile) is given, the line was sent all the same.
    uint32_t sent(const ledger_claims &claims, std::size_t index, int64_t now_utc_s) const {
        uint32_t refusal = 0;
        amparo_error *told = nullptr;
        detail::check(amparo_ledger_sent(get(), claims.get(), index, now_utc_s, now_utc_s, &refusal, &told), told);
        return refusal;
    }
    /// Says that a line could not be sent; gives when it is tried again, none if it is a dead letter.
    std::optional<int64_t> failed(const ledger_claims &claims, std::size_t index, int64_t now_utc_s) const {
        bool is_dead = false;
        int64_t again = 0;
        amparo_error *told = nullptr;
        detail::check(amparo_ledger_failed(get(), claims.get(), index, nullptr, now_utc_s, &is_dead, &again, &told), told);
        return is_dead ? std::nullopt : std::optional<int64_t>(again);
    }
    ledger_letters dead_letters(const ledger_reader &reader, int64_t now_utc_s) const {
        amparo_ledger_letters *letters = nullptr;
        amparo_error *told = nullptr;
        auto lent = reader.lent();
        detail::check(amparo_ledger_dead_letters(get(), &lent, now_utc_s, &letters, &told), told);
        return ledger_letters(letters);
    }
    void revive(const ledger_letters &letters, std::size_t index, int64_t now_utc_s) const {
        amparo_error *told = nullptr;
        detail::check(amparo_ledger_revive(get(), letters.get(), index, now_utc_s, &told), told);
    }
    ledger_replays replay(const ledger_reader &reader, std::string_view case_ref, int64_t now_utc_s) const {
        amparo_ledger_replays *replays = nullptr;
        amparo_error *told = nullptr;
        auto lent = reader.lent();
        detail::check(amparo_ledger_replay(get(), &lent, lend(case_ref), now_utc_s, &replays, &told), told);
        return ledger_replays(replays);
    }
    /// Who was told what about a person, and who read the record, as JSON.
    buffer access_report(const ledger_reader &reader, std::string_view person, int64_t now_utc_s) const {
        amparo_buffer *json = nullptr;
        amparo_error *told = nullptr;
        auto lent = reader.lent();
        detail::check(amparo_ledger_access_report(get(), &lent, lend(person), now_utc_s, &json, &told), told);
        return buffer(json);
    }
    /// Destroys the content of a closed case; true if nothing of its key is left in the ledger's own files.
    bool erase(const ledger_reader &reader, std::string_view case_ref, int64_t now_utc_s) const {
        bool is_flushed = false;
        amparo_error *told = nullptr;
        auto lent = reader.lent();
        detail::check(amparo_ledger_erase(get(), &lent, lend(case_ref), now_utc_s, &is_flushed, &told), told);
        return is_flushed;
    }
    amparo_ledger_head head() const {
        amparo_ledger_head head{};
        amparo_error *told = nullptr;
        detail::check(amparo_ledger_end(get(), &head, &told), told);
        return head;
    }
    /// For what has no method here.
    const amparo_ledger *get() const noexcept { return handle_.get(); }

private:
    using maker = amparo_status (*)(amparo_text, const uint8_t *, std::size_t, const amparo_ledger_host *, amparo_ledger **, amparo_error **);

    ledger(maker make, std::string_view path, std::string_view master_key, ledger_host host)
        : host_(std::make_unique<ledger_host>(std::move(host))) {
        amparo_ledger_host asked{host_.get(), fill, may};
        amparo_ledger *made = nullptr;
        amparo_error *told = nullptr;
        auto key = reinterpret_cast<const uint8_t *>(master_key.data());
        detail::check(make(lend(path), key, master_key.size(), &asked, &made, &told), told);
        handle_.reset(made);
    }
    static uint32_t fill(void *user, uint8_t *bytes, std::size_t len) noexcept try {
        auto host = static_cast<const ledger_host *>(user);
        return host->fill && host->fill(bytes, len);
    } catch (...) {
        return 0;
    }
    static uint32_t may(void *user, amparo_text by, amparo_text purpose, amparo_read_kind access, amparo_text case_ref) noexcept try {
        auto host = static_cast<const ledger_host *>(user);
        return host->may && host->may(view(by), view(purpose), access, view(case_ref));
    } catch (...) {
        return 0;
    }

    // The ledger goes first: it asks its host until then.
    std::unique_ptr<ledger_host> host_;
    detail::handle<amparo_ledger, amparo_ledger_free> handle_;
};

/// Checks a ledger without a key; a head that was kept elsewhere must be in its chain.
inline amparo_ledger_verified verify_ledger(std::string_view path, const amparo_ledger_head *since = nullptr) {
    amparo_ledger_verified whole{};
    amparo_error *told = nullptr;
    detail::check(amparo_ledger_verify(lend(path), since, &whole, &told), told);
    return whole;
}
#endif  // AMPARO_WITH_LEDGER

}  // namespace amparo

#endif  // AMPARO_HPP
