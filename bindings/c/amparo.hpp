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

}  // namespace amparo

#endif  // AMPARO_HPP
