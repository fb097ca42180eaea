/*
 * amparo: who walks with a person in crisis, and why.
 *
 * Written by cbindgen from src/capi; do not edit. bindings/c/README.md begins with a program.
 *
 * HOW TO READ THIS FILE
 *
 * Status. A function that can fail returns an amparo_status: 0 is success, any other number a failure, also one that a
 * program does not know. Outputs come last and are written on success only; on failure they keep what they held. Detail comes
 * in an amparo_error where the caller gives room for one.
 *
 * Pointers. Each says whether it may be NULL. What is lent to a function is read during the call only, unless it says
 * otherwise, and must be aligned, initialised and unchanged meanwhile. Input and output of one call do not overlap. A length
 * is in bytes.
 *
 * Owners. What a function writes to a `..._out` pointer to a handle (amparo_plan **, ...) is the caller's, who frees it with
 * the function of its type, once. Handles that depend on others keep what they need: any order of freeing is right. Freeing
 * NULL does nothing. Memory never crosses to malloc or free.
 *
 * Texts and lists inside a handle are borrowed: they stay, unchanged and at their place, until that handle is freed.
 * Texts are UTF-8 with a length and not ended by a NUL, but for those of an amparo_buffer.
 *
 * What is not said. A text whose `data` is NULL, a token 0, a list whose `count` is 0, or a value whose `has_...` is false.
 * Instants are seconds since 1970-01-01T00:00:00Z.
 *
 * Threads. Every function may be called from any thread, and handles may be passed from one to another. Networks,
 * policies, plans, views, cases, agendas, errors, answers and buffers never change, so that any number of threads may read one:
 * an event makes another case. An engine may be used by any number of threads at once for everything; so may a ledger, whose
 * calls wait for each other. Only freeing needs that nobody else uses the handle, now or later.
 * The library has no thread, no clock and no global state of its own, but for the hook of amparo_quiet_panics. A thread that
 * calls it has a stack of 256 KiB at least; on a smaller one a network may be refused, for its hours are not read.
 *
 * Tokens. Fields hold the constants below, always 32 bits wide; parameters take the same numbers as uint32_t. A later
 * version may tell numbers that a program does not know: treat them as "something else", never as an error.
 *
 * Ledger. A library without one lacks all that is called amparo_ledger_...; the header that was installed with a library says
 * which it is by AMPARO_WITH_LEDGER.
 *
 * Between versions. Within one AMPARO_ABI functions, constants and fields keep their meaning and place; new ones may
 * come. Numbers of statuses and tokens are never used again.
 *
 * Nothing about a person stands in any error. amparo advises; people decide.
 */

#ifndef AMPARO_H
#define AMPARO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// `flags` of the functions that plan: nothing besides the plan.
#define AMPARO_PLAN_PLAIN 0

/// `flags` of the functions that plan: also what would change the answer, which costs one decision a change.
#define AMPARO_PLAN_CHANGES 1

/// Number of the binary interface. It changes when a program that was compiled before would misread what it gets; the name of
/// the shared library ends in it.
#define AMPARO_ABI 1

/// First part of the version of this header.
#define AMPARO_VERSION_MAJOR 0

/// Second part of the version of this header.
#define AMPARO_VERSION_MINOR 1

/// Third part of the version of this header.
#define AMPARO_VERSION_PATCH 0

/// What came of a call. 0 is success; a number that a program does not know is a failure.
///
/// Numbers are never reused; none is retired yet.
enum amparo_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Done; the outputs are written.
    AMPARO_STATUS_OK = 0,
    /// There is no such thing: no lead, no view for this service, no entry with this index. Nothing is wrong.
    AMPARO_STATUS_ABSENT = 1,
    /// A pointer that may not be NULL is NULL.
    AMPARO_STATUS_NULL_POINTER = 2,
    /// A length or count is larger than any object in memory can be.
    AMPARO_STATUS_TOO_LONG = 3,
    /// A text is not UTF-8.
    AMPARO_STATUS_NOT_UTF8 = 4,
    /// A number names no token of its list.
    AMPARO_STATUS_UNKNOWN_TOKEN = 5,
    /// A text is not an id: 1 to 128 of `A-Z a-z 0-9 . _ : / -`.
    AMPARO_STATUS_BAD_ID = 6,
    /// An instant cannot be told as a date.
    AMPARO_STATUS_OUT_OF_RANGE = 7,
    /// The document has faults; the `amparo_error` lists them all.
    AMPARO_STATUS_REFUSED = 8,
    /// Some requests of a batch were planned and some were refused.
    AMPARO_STATUS_PARTLY = 9,
    /// Header and library do not fit each other.
    AMPARO_STATUS_ABI_MISMATCH = 10,
    /// A fault of amparo itself. Nothing was changed but what a call that replaces or reports may have begun.
    AMPARO_STATUS_INTERNAL = 11,
    /// The event cannot follow: `amparo_error_refusal` tells why. The case is as it was.
    AMPARO_STATUS_CANNOT_FOLLOW = 12,
    /// The ledger did not do it: `amparo_ledger_why` tells the code. Nothing was written, but that a reading was asked for.
    AMPARO_STATUS_NOT_KEPT = 13,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_status amparo_status;
#else
typedef uint32_t amparo_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// How far a case has come.
enum amparo_case_stage
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CASE_STAGE_NONE = 0,
    /// The crisis goes on.
    AMPARO_CASE_STAGE_OPEN = 1,
    /// The crisis has passed; care and follow-up go on.
    AMPARO_CASE_STAGE_SETTLED = 2,
    /// Closed: it absorbs nothing, it reopens.
    AMPARO_CASE_STAGE_CLOSED = 3,
    /// Joined to another case, for good.
    AMPARO_CASE_STAGE_MERGED = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_case_stage amparo_case_stage;
#else
typedef uint32_t amparo_case_stage;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// How grave the moment is.
enum amparo_severity
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_SEVERITY_NONE = 0,
    /// Suffering, functioning.
    AMPARO_SEVERITY_LOW = 1,
    /// Needs care within days.
    AMPARO_SEVERITY_MODERATE = 2,
    /// Needs care today.
    AMPARO_SEVERITY_HIGH = 3,
    /// The person's life or another's is at risk now.
    AMPARO_SEVERITY_IMMINENT = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_severity amparo_severity;
#else
typedef uint32_t amparo_severity;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What to do with a person who comes to a door.
enum amparo_correlation
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// No case: open one.
    AMPARO_CORRELATION_NEW = 1,
    /// The crisis of a case goes on: it takes the arrival.
    AMPARO_CORRELATION_SAME = 2,
    /// A case takes a new episode: reopen it.
    AMPARO_CORRELATION_REOPEN = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_correlation amparo_correlation;
#else
typedef uint32_t amparo_correlation;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What a service reports, or declares, about taking one more person.
enum amparo_capacity
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CAPACITY_NONE = 0,
    /// Nothing known; counts as accepting, ranked after fresh positives.
    AMPARO_CAPACITY_UNKNOWN = 1,
    /// Takes people now.
    AMPARO_CAPACITY_AVAILABLE = 2,
    /// Takes people by list.
    AMPARO_CAPACITY_WAITLIST = 3,
    /// Takes people after assessing each.
    AMPARO_CAPACITY_ASSESS_FIRST = 4,
    /// Has no place.
    AMPARO_CAPACITY_FULL = 5,
    /// Does not take people now, whatever its places.
    AMPARO_CAPACITY_REFUSING = 6,
    /// Is shut.
    AMPARO_CAPACITY_CLOSED = 7,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_capacity amparo_capacity;
#else
typedef uint32_t amparo_capacity;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Stable code of a fault or a warning. Codes are never reused; a retired one stays listed as reserved.
enum amparo_fault_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_FAULT_CODE_NONE = 0,
    /// The bytes are not JSON.
    AMPARO_FAULT_CODE_SYNTAX = 1,
    /// The document is larger than its limit.
    AMPARO_FAULT_CODE_TOO_LARGE = 2,
    /// Lists and objects are nested deeper than the limit.
    AMPARO_FAULT_CODE_TOO_DEEP = 3,
    /// A list has more entries than the limit.
    AMPARO_FAULT_CODE_TOO_MANY = 4,
    /// A text is longer than the limit.
    AMPARO_FAULT_CODE_TOO_LONG = 5,
    /// `format` does not name this document and version.
    AMPARO_FAULT_CODE_FORMAT = 6,
    /// The value has another JSON type than the field.
    AMPARO_FAULT_CODE_TYPE = 7,
    /// A field that must be there is missing.
    AMPARO_FAULT_CODE_MISSING = 8,
    /// The record has no such field.
    AMPARO_FAULT_CODE_UNKNOWN_FIELD = 9,
    /// The same field stands twice in one object.
    AMPARO_FAULT_CODE_DUPLICATE_FIELD = 10,
    /// The token is not in the closed list of the field.
    AMPARO_FAULT_CODE_UNKNOWN_TOKEN = 11,
    /// A number, date or text is outside its range.
    AMPARO_FAULT_CODE_RANGE = 12,
    /// An id has characters that ids may not have.
    AMPARO_FAULT_CODE_BAD_ID = 13,
    /// Two records of one list have the same id.
    AMPARO_FAULT_CODE_DUPLICATE_ID = 14,
    /// An id names nothing in the document or network.
    AMPARO_FAULT_CODE_DANGLING = 15,
    /// A territory lacks a role that it must have.
    AMPARO_FAULT_CODE_MISSING_ROLE = 16,
    /// Two catchments claim the same area.
    AMPARO_FAULT_CODE_OVERLAPPING_CATCHMENTS = 17,
    /// A catchment's municipality is missing or is itself a catchment.
    AMPARO_FAULT_CODE_BAD_PARENT = 18,
    /// The opening hours cannot be read.
    AMPARO_FAULT_CODE_BAD_HOURS = 19,
    /// The time zone is not in the IANA list.
    AMPARO_FAULT_CODE_BAD_TIME_ZONE = 20,
    /// A link has the same service at both ends.
    AMPARO_FAULT_CODE_SELF_LINK = 21,
    /// `until` or `valid_to` comes before its beginning.
    AMPARO_FAULT_CODE_BAD_PERIOD = 22,
    /// More needs, kinds or sectors than the vocabulary holds.
    AMPARO_FAULT_CODE_VOCABULARY_FULL = 23,
    /// A rule that identifies somebody has no limiting profile, or its profile does not load.
    AMPARO_FAULT_CODE_UNPROFILED = 24,
    /// A rule asks for more than its confidence allows.
    AMPARO_FAULT_CODE_UNCONFIRMED = 25,
    /// A rule, row or parameter contradicts another.
    AMPARO_FAULT_CODE_CONFLICT = 26,
    /// Warning: the service has no opening hours.
    AMPARO_FAULT_CODE_NO_HOURS = 27,
    /// Warning: the service has no channel.
    AMPARO_FAULT_CODE_NO_CHANNEL = 28,
    /// Warning: nothing leads to the service: no point, no travel.
    AMPARO_FAULT_CODE_UNREACHABLE = 29,
    /// Warning: the municipality has no territorial reference.
    AMPARO_FAULT_CODE_NO_REFERENCE = 30,
    /// Warning: escalation in this territory ends at nobody who answers at night.
    AMPARO_FAULT_CODE_LADDER_ENDS_NOWHERE = 31,
    /// Warning: the hours never open.
    AMPARO_FAULT_CODE_NEVER_OPENS = 32,
    /// Warning: the hours say nothing about holidays.
    AMPARO_FAULT_CODE_HOLIDAYS_UNSAID = 33,
    /// Warning: `valid_at` is old.
    AMPARO_FAULT_CODE_OLD_NETWORK = 34,
    /// Warning: the record waits for somebody to verify it.
    AMPARO_FAULT_CODE_VERIFY = 35,
    /// Warning: the point is shared by many services.
    AMPARO_FAULT_CODE_SHARED_POINT = 36,
    /// Warning: the point lies far from the municipality.
    AMPARO_FAULT_CODE_FAR_POINT = 37,
    /// Warning: the record names a service that the network does not hold (any more).
    AMPARO_FAULT_CODE_LEFT_NETWORK = 38,
    /// Warning: legal, but probably not what was meant.
    AMPARO_FAULT_CODE_SUSPICIOUS = 39,
    /// A snapshot was cut off or changed.
    AMPARO_FAULT_CODE_DAMAGED = 40,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_fault_code amparo_fault_code;
#else
typedef uint32_t amparo_fault_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Stable code of a refusal. Codes are never reused.
enum amparo_refusal_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_REFUSAL_CODE_NONE = 0,
    /// The event is of another case.
    AMPARO_REFUSAL_CODE_OTHER_CASE = 1,
    /// The key was used by an event that said something else.
    AMPARO_REFUSAL_CODE_KEY_REUSED = 2,
    /// It happened before the case was opened.
    AMPARO_REFUSAL_CODE_BEFORE_OPENING = 3,
    /// The case is open already.
    AMPARO_REFUSAL_CODE_ALREADY_OPENED = 4,
    /// A case begins with its opening.
    AMPARO_REFUSAL_CODE_NOT_OPENED = 5,
    /// The case is closed: it absorbs nothing, it reopens.
    AMPARO_REFUSAL_CODE_CLOSED = 6,
    /// The case was joined to another: what happens belongs there.
    AMPARO_REFUSAL_CODE_MERGED = 7,
    /// Only a settled or closed case reopens.
    AMPARO_REFUSAL_CODE_NOT_SETTLED = 8,
    /// The person died: care is not asked any more.
    AMPARO_REFUSAL_CODE_DIED = 9,
    /// No such call.
    AMPARO_REFUSAL_CODE_NO_SUCH_CALL = 10,
    /// The service was not asked on behalf of this call.
    AMPARO_REFUSAL_CODE_NOT_ASKED = 11,
    /// The call has ended.
    AMPARO_REFUSAL_CODE_CALL_ENDED = 12,
    /// The call waits for nobody: it was answered.
    AMPARO_REFUSAL_CODE_CALL_ANSWERED = 13,
    /// The service is not on the ladder of the call, or was passed already.
    AMPARO_REFUSAL_CODE_NOT_ON_LADDER = 14,
    /// The service that is asked declined, or holds already.
    AMPARO_REFUSAL_CODE_ALREADY_ASKED = 15,
    /// An urgent call is not held back.
    AMPARO_REFUSAL_CODE_URGENT_CALL = 16,
    /// A call that waits for others says until when.
    AMPARO_REFUSAL_CODE_NO_END = 17,
    /// Custody is with another than the event says.
    AMPARO_REFUSAL_CODE_NOT_CUSTODIAN = 18,
    /// It has custody already.
    AMPARO_REFUSAL_CODE_HAS_CUSTODY = 19,
    /// The place has not accepted, and life is not at risk.
    AMPARO_REFUSAL_CODE_NOT_ACCEPTED = 20,
    /// Two doors have not taken the person; no third without a new fact or an acceptance.
    AMPARO_REFUSAL_CODE_NO_THIRD_DOOR = 21,
    /// The person is admitted there already, in this way.
    AMPARO_REFUSAL_CODE_ALREADY_ADMITTED = 22,
    /// The person is admitted elsewhere: transferred or discharged first.
    AMPARO_REFUSAL_CODE_ADMITTED_ELSEWHERE = 23,
    /// The person is not admitted there.
    AMPARO_REFUSAL_CODE_NOT_ADMITTED = 24,
    /// No such duty.
    AMPARO_REFUSAL_CODE_NO_SUCH_DUTY = 25,
    /// The duty was met already.
    AMPARO_REFUSAL_CODE_DUTY_MET = 26,
    /// The duty is not breached, or its breach was reported.
    AMPARO_REFUSAL_CODE_NOT_BREACHED = 27,
    /// The follow-up was made already.
    AMPARO_REFUSAL_CODE_FOLLOWED_UP = 28,
    /// There is a care plan: it is reviewed.
    AMPARO_REFUSAL_CODE_CARE_PLAN_EXISTS = 29,
    /// There is no care plan.
    AMPARO_REFUSAL_CODE_NO_CARE_PLAN = 30,
    /// No such task.
    AMPARO_REFUSAL_CODE_NO_SUCH_TASK = 31,
    /// The task was done already.
    AMPARO_REFUSAL_CODE_TASK_DONE = 32,
    /// A task that was done cannot be left out of the plan.
    AMPARO_REFUSAL_CODE_TASK_LOST = 33,
    /// Somebody still waits for an answer.
    AMPARO_REFUSAL_CODE_CALL_PENDING = 34,
    /// A legal clock still runs, or its breach was not reported.
    AMPARO_REFUSAL_CODE_DUTY_PENDING = 35,
    /// The person is still admitted.
    AMPARO_REFUSAL_CODE_STILL_ADMITTED = 36,
    /// A follow-up is not made.
    AMPARO_REFUSAL_CODE_FOLLOW_UP_PENDING = 37,
    /// The crisis goes on.
    AMPARO_REFUSAL_CODE_CRISIS_OPEN = 38,
    /// A case cannot be joined to itself.
    AMPARO_REFUSAL_CODE_SAME_CASE = 39,
    /// The cases are of different people.
    AMPARO_REFUSAL_CODE_OTHER_PERSON = 40,
    /// It was joined already.
    AMPARO_REFUSAL_CODE_ALREADY_ABSORBED = 41,
    /// The case has as many events as one may have.
    AMPARO_REFUSAL_CODE_TOO_MANY_EVENTS = 42,
    /// No such override.
    AMPARO_REFUSAL_CODE_NO_SUCH_OVERRIDE = 43,
    /// The override was reviewed already.
    AMPARO_REFUSAL_CODE_OVERRIDE_REVIEWED = 44,
    /// Nobody reviews their own override.
    AMPARO_REFUSAL_CODE_OWN_OVERRIDE = 45,
    /// An override was not reviewed yet.
    AMPARO_REFUSAL_CODE_REVIEW_PENDING = 46,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_refusal_code amparo_refusal_code;
#else
typedef uint32_t amparo_refusal_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Stable code of a ledger's error. Codes are never reused; a retired one stays listed as reserved.
enum amparo_ledger_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_LEDGER_CODE_NONE = 0,
    /// There is no ledger at this path.
    AMPARO_LEDGER_CODE_MISSING = 1,
    /// The file is no ledger of amparo.
    AMPARO_LEDGER_CODE_FOREIGN = 2,
    /// The ledger was written by a newer version of amparo.
    AMPARO_LEDGER_CODE_NEWER = 3,
    /// The ledger was changed or its bytes are damaged.
    AMPARO_LEDGER_CODE_DAMAGED = 4,
    /// The ledger lacks entries that were acknowledged.
    AMPARO_LEDGER_CODE_BEHIND = 5,
    /// The master key is not this ledger's.
    AMPARO_LEDGER_CODE_WRONG_KEY = 6,
    /// The ledger or its folder cannot be written.
    AMPARO_LEDGER_CODE_READ_ONLY = 7,
    /// Another program holds the ledger.
    AMPARO_LEDGER_CODE_LOCKED = 8,
    /// The disk is full.
    AMPARO_LEDGER_CODE_FULL = 9,
    /// Reading or writing failed.
    AMPARO_LEDGER_CODE_IO = 10,
    /// No such case.
    AMPARO_LEDGER_CODE_NO_SUCH_CASE = 11,
    /// There is such a case already.
    AMPARO_LEDGER_CODE_CASE_EXISTS = 12,
    /// Somebody else wrote to the case: load it again.
    AMPARO_LEDGER_CODE_CONFLICT = 13,
    /// The event cannot follow.
    AMPARO_LEDGER_CODE_REFUSED = 14,
    /// The content was erased.
    AMPARO_LEDGER_CODE_ERASED = 15,
    /// The host does not allow it.
    AMPARO_LEDGER_CODE_DENIED = 16,
    /// The host gave no random bytes.
    AMPARO_LEDGER_CODE_NO_RANDOMNESS = 17,
    /// The event has a plan and comes without its decision, or with another.
    AMPARO_LEDGER_CODE_OTHER_DECISION = 18,
    /// The lease ran out, or another worker has it.
    AMPARO_LEDGER_CODE_LEASE_LOST = 19,
    /// The case is not closed: its record is still needed.
    AMPARO_LEDGER_CODE_NOT_CLOSED = 20,
    /// An input of a decision has faults or is not what its hash says.
    AMPARO_LEDGER_CODE_BAD_INPUT = 21,
    /// This is no place for a ledger.
    AMPARO_LEDGER_CODE_BAD_PLACE = 22,
    /// The server was lost while it wrote: nobody knows whether it did. Ask again with the same key.
    AMPARO_LEDGER_CODE_IN_DOUBT = 23,
    /// The server does not wait for its disk.
    AMPARO_LEDGER_CODE_NOT_DURABLE = 24,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_ledger_code amparo_ledger_code;
#else
typedef uint32_t amparo_ledger_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What is read.
enum amparo_read_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_READ_KIND_NONE = 0,
    /// One case, whole.
    AMPARO_READ_KIND_CASE = 1,
    /// Which cases there are.
    AMPARO_READ_KIND_LIST = 2,
    /// What has to be sent, by a worker.
    AMPARO_READ_KIND_OUTBOX = 3,
    /// Who was told what about a person.
    AMPARO_READ_KIND_REPORT = 4,
    /// A stored decision, to recompute it.
    AMPARO_READ_KIND_REPLAY = 5,
    /// Cases for an authority.
    AMPARO_READ_KIND_EXPORT = 6,
    /// The content of a case, to destroy it.
    AMPARO_READ_KIND_ERASE = 7,
    /// Cases, to count them.
    AMPARO_READ_KIND_INDICATORS = 8,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_read_kind amparo_read_kind;
#else
typedef uint32_t amparo_read_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What has to be done.
enum amparo_due_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_DUE_KIND_NONE = 0,
    /// Tell a human being of the territory that nobody answered: the end of every ladder.
    AMPARO_DUE_KIND_TELL_HUMAN = 1,
    /// Plan the circle anew.
    AMPARO_DUE_KIND_REPLAN = 2,
    /// Deliver a call.
    AMPARO_DUE_KIND_DELIVER = 3,
    /// Ask the next of the ladder.
    AMPARO_DUE_KIND_ESCALATE = 4,
    /// Remind a silent recipient.
    AMPARO_DUE_KIND_REMIND = 5,
    /// Ask whoever takes over, before the custodian can no longer hold.
    AMPARO_DUE_KIND_TAKE_OVER = 6,
    /// Ask a place how it stands: its report is old.
    AMPARO_DUE_KIND_CONFIRM_STATUS = 7,
    /// Do a legal act.
    AMPARO_DUE_KIND_DUTY = 8,
    /// Report that a legal act was not done in time.
    AMPARO_DUE_KIND_REPORT_BREACH = 9,
    /// Put the medical report to the admission.
    AMPARO_DUE_KIND_ADMISSION_REPORT = 10,
    /// The admission has to end.
    AMPARO_DUE_KIND_STAY_ENDS = 11,
    /// Ask whether an acceptance still holds.
    AMPARO_DUE_KIND_RENEW_ACCEPTANCE = 12,
    /// Ask what came of care that was accepted.
    AMPARO_DUE_KIND_ASK_OUTCOME = 13,
    /// Follow the person up.
    AMPARO_DUE_KIND_FOLLOW_UP = 14,
    /// Make a care plan (PTS).
    AMPARO_DUE_KIND_MAKE_CARE_PLAN = 15,
    /// Review it.
    AMPARO_DUE_KIND_REVIEW_CARE_PLAN = 16,
    /// Do a task of it.
    AMPARO_DUE_KIND_TASK = 17,
    /// Offer a workshop.
    AMPARO_DUE_KIND_OFFER_WORKSHOP = 18,
    /// Offer a study of the case by the council.
    AMPARO_DUE_KIND_OFFER_COUNCIL = 19,
    /// Review an override: somebody else than its author.
    AMPARO_DUE_KIND_REVIEW_OVERRIDE = 20,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_due_kind amparo_due_kind;
#else
typedef uint32_t amparo_due_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Why the circle has to be planned anew.
enum amparo_replan_why
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_REPLAN_WHY_NONE = 0,
    /// A service declined.
    AMPARO_REPLAN_WHY_DECLINED = 1,
    /// A door did not take the person.
    AMPARO_REPLAN_WHY_REFUSED_AT_DOOR = 2,
    /// The person came to a door that is not of the circle.
    AMPARO_REPLAN_WHY_NEW_DOOR = 3,
    /// A graver severity, a new circumstance.
    AMPARO_REPLAN_WHY_NEW_FACT = 4,
    /// Admitted, discharged, left, transferred: duties start.
    AMPARO_REPLAN_WHY_CARE_EVENT = 5,
    /// Another case was joined to this one.
    AMPARO_REPLAN_WHY_ABSORBED = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_replan_why amparo_replan_why;
#else
typedef uint32_t amparo_replan_why;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What a territory names a service for.
enum amparo_role
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_ROLE_NONE = 0,
    /// Answers for a crisis when nobody else does; required in every municipality.
    AMPARO_ROLE_CRISIS_LEAD = 1,
    /// Coordinates mental health.
    AMPARO_ROLE_MENTAL_HEALTH_COORDINATION = 2,
    /// Receives compulsory notifications; required in every municipality.
    AMPARO_ROLE_HEALTH_AUTHORITY = 3,
    /// Conselho Tutelar; required in every municipality.
    AMPARO_ROLE_CONSELHO_TUTELAR = 4,
    /// Ministério Público; required in every municipality.
    AMPARO_ROLE_PROSECUTOR = 5,
    /// Defensoria Pública.
    AMPARO_ROLE_DEFENSORIA = 6,
    /// Territorial reference of mental health: answers when a person has no bond.
    AMPARO_ROLE_REFERENCE = 7,
    /// Police.
    AMPARO_ROLE_POLICE = 8,
    /// Women's police station.
    AMPARO_ROLE_WOMENS_POLICE = 9,
    /// SAMU's medical regulation.
    AMPARO_ROLE_URGENCY_REGULATION = 10,
    /// Oversight body of admissions, such as the review commission (CRIPI).
    AMPARO_ROLE_OVERSIGHT = 11,
    /// Council of older people.
    AMPARO_ROLE_OLDER_PEOPLE_COUNCIL = 12,
    /// Council of persons with disability.
    AMPARO_ROLE_DISABILITY_COUNCIL = 13,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_role amparo_role;
#else
typedef uint32_t amparo_role;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Follow-ups, each at the policy's time.
enum amparo_follow_up
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_FOLLOW_UP_NONE = 0,
    /// Within a day.
    AMPARO_FOLLOW_UP_FIRST = 1,
    /// Within a week.
    AMPARO_FOLLOW_UP_SECOND = 2,
    /// Within a month.
    AMPARO_FOLLOW_UP_THIRD = 3,
    /// Within three months.
    AMPARO_FOLLOW_UP_LAST = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_follow_up amparo_follow_up;
#else
typedef uint32_t amparo_follow_up;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What came of making a decision again.
enum amparo_replay
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_REPLAY_NONE = 0,
    /// The same bytes.
    AMPARO_REPLAY_SAME = 1,
    /// Other bytes, by the same version.
    AMPARO_REPLAY_DIFFERS = 2,
    /// Made by another version of amparo or of the time-zone data.
    AMPARO_REPLAY_ENGINE_MISMATCH = 3,
    /// Its content was erased.
    AMPARO_REPLAY_ERASED = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_replay amparo_replay;
#else
typedef uint32_t amparo_replay;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// A field of what a call or duty may tell.
enum amparo_data_field
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_DATA_FIELD_NONE = 0,
    /// Id of the call, and nothing about anybody.
    AMPARO_DATA_FIELD_CALL_ID = 1,
    /// Who calls and how to answer.
    AMPARO_DATA_FIELD_DOOR_CONTACT = 2,
    /// Opaque reference that the host turns into a name.
    AMPARO_DATA_FIELD_NAME = 3,
    /// Date of birth.
    AMPARO_DATA_FIELD_BIRTH_DATE = 4,
    /// National health card.
    AMPARO_DATA_FIELD_CNS = 5,
    /// What happened.
    AMPARO_DATA_FIELD_EVENT = 6,
    /// What is needed.
    AMPARO_DATA_FIELD_NEED = 7,
    /// "Care needed, please contact".
    AMPARO_DATA_FIELD_CARE_NEEDED = 8,
    /// Risk.
    AMPARO_DATA_FIELD_RISK_NOTE = 9,
    /// The question put to the recipient.
    AMPARO_DATA_FIELD_QUESTION = 10,
    /// What was already asked, so that nobody asks again.
    AMPARO_DATA_FIELD_ALREADY_ASKED = 11,
    /// Where the person may safely be contacted.
    AMPARO_DATA_FIELD_SAFE_CONTACT = 12,
    /// Who else is in the circle.
    AMPARO_DATA_FIELD_CIRCLE = 13,
    /// Where the person is cared for.
    AMPARO_DATA_FIELD_PLACES = 14,
    /// Age band.
    AMPARO_DATA_FIELD_AGE_BAND = 15,
    /// Sex, as the notification form asks.
    AMPARO_DATA_FIELD_SEX = 16,
    /// Municipality of residence.
    AMPARO_DATA_FIELD_MUNICIPALITY = 17,
    /// The form that the norm asks for.
    AMPARO_DATA_FIELD_LEGAL_FORM = 18,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_data_field amparo_data_field;
#else
typedef uint32_t amparo_data_field;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What a fact of a reason says. `id`, `number` and `at` of the `amparo_fact` carry its value.
enum amparo_fact_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_FACT_KIND_NONE = 0,
    /// Strength of the bond, 0-100 (`number`).
    AMPARO_FACT_KIND_BOND_STRENGTH = 1,
    /// The bond is a reference bond.
    AMPARO_FACT_KIND_REFERENCE_BOND = 2,
    /// Start of the bond (`at`).
    AMPARO_FACT_KIND_BOND_SINCE = 3,
    /// Last contact (`at`).
    AMPARO_FACT_KIND_LAST_CONTACT = 4,
    /// Window of the bond in days (`number`).
    AMPARO_FACT_KIND_WINDOW_DAYS = 5,
    /// End of the bond (`at`).
    AMPARO_FACT_KIND_BOND_UNTIL = 6,
    /// Whose bond it is (`id`).
    AMPARO_FACT_KIND_BOND_SUBJECT = 7,
    /// The service is open.
    AMPARO_FACT_KIND_OPEN = 8,
    /// The service is closed.
    AMPARO_FACT_KIND_CLOSED = 9,
    /// Nobody knows whether it is open.
    AMPARO_FACT_KIND_HOURS_UNKNOWN = 10,
    /// It opens (`at`).
    AMPARO_FACT_KIND_OPENS = 11,
    /// It closes (`at`).
    AMPARO_FACT_KIND_CLOSES = 12,
    /// Somebody is on call.
    AMPARO_FACT_KIND_ON_CALL = 13,
    /// Nobody is on shift, by its own report.
    AMPARO_FACT_KIND_NOBODY_ON_SHIFT = 14,
    /// Minutes one way (`number`).
    AMPARO_FACT_KIND_MINUTES = 15,
    /// Minutes back (`number`).
    AMPARO_FACT_KIND_RETURN_MINUTES = 16,
    /// The minutes are given for this pair.
    AMPARO_FACT_KIND_MINUTES_GIVEN = 17,
    /// The minutes are summed over links.
    AMPARO_FACT_KIND_MINUTES_BY_LINKS = 18,
    /// The minutes are estimated from points.
    AMPARO_FACT_KIND_MINUTES_ESTIMATED = 19,
    /// Part of the way is by water.
    AMPARO_FACT_KIND_BY_WATER = 20,
    /// No way is known.
    AMPARO_FACT_KIND_NO_WAY_KNOWN = 21,
    /// Beyond the reach in minutes (`number`).
    AMPARO_FACT_KIND_BEYOND_REACH = 22,
    /// Capacity reported or declared (`id`).
    AMPARO_FACT_KIND_CAPACITY = 23,
    /// Age of the report in minutes (`number`).
    AMPARO_FACT_KIND_REPORT_AGE = 24,
    /// The report is too old to count.
    AMPARO_FACT_KIND_REPORT_STALE = 25,
    /// No live report.
    AMPARO_FACT_KIND_NO_REPORT = 26,
    /// Free places (`number`).
    AMPARO_FACT_KIND_FREE_PLACES = 27,
    /// A need (`id`).
    AMPARO_FACT_KIND_NEED = 28,
    /// A territory's role (`id`).
    AMPARO_FACT_KIND_ROLE = 29,
    /// A service (`id`).
    AMPARO_FACT_KIND_SERVICE = 30,
    /// A territory (`id`).
    AMPARO_FACT_KIND_TERRITORY = 31,
    /// A sector (`id`).
    AMPARO_FACT_KIND_SECTOR = 32,
    /// An unknown fact taken on the protective side (`id`).
    AMPARO_FACT_KIND_ASSUMED = 33,
    /// Severity (`id`).
    AMPARO_FACT_KIND_SEVERITY = 34,
    /// Severity as told at the door (`id`).
    AMPARO_FACT_KIND_SEVERITY_TOLD = 35,
    /// A circumstance (`id`).
    AMPARO_FACT_KIND_CIRCUMSTANCE = 36,
    /// The circumstance is suspected, not confirmed.
    AMPARO_FACT_KIND_SUSPECTED = 37,
    /// A count (`number`).
    AMPARO_FACT_KIND_COUNT = 38,
    /// Outcome of an attempt (`id`).
    AMPARO_FACT_KIND_OUTCOME = 39,
    /// Something that the doors before did not know (`id`).
    AMPARO_FACT_KIND_NEW_FACT = 40,
    /// Until (`at`).
    AMPARO_FACT_KIND_UNTIL = 41,
    /// Longest stay in minutes (`number`).
    AMPARO_FACT_KIND_MAX_STAY = 42,
    /// Restrictiveness (`number`).
    AMPARO_FACT_KIND_RESTRICTIVENESS = 43,
    /// It is an admission.
    AMPARO_FACT_KIND_ADMISSION = 44,
    /// Only a closed population may enter.
    AMPARO_FACT_KIND_RESTRICTED = 45,
    /// Only by referral, and nobody here may refer.
    AMPARO_FACT_KIND_REFERRAL_ONLY = 46,
    /// No pact between the territories.
    AMPARO_FACT_KIND_NO_PACT = 47,
    /// Its ages leave the person out.
    AMPARO_FACT_KIND_AGE_RANGE = 48,
    /// The person wants it.
    AMPARO_FACT_KIND_WANTED = 49,
    /// The person refuses it.
    AMPARO_FACT_KIND_VETOED = 50,
    /// Excluded for safety (`id`: why).
    AMPARO_FACT_KIND_EXCLUDED = 51,
    /// Stands in for (`id`).
    AMPARO_FACT_KIND_STANDS_IN_FOR = 52,
    /// Legal basis (`id`).
    AMPARO_FACT_KIND_BASIS = 53,
    /// Minutes that the law gives (`number`).
    AMPARO_FACT_KIND_LEGAL_MINUTES = 54,
    /// Minutes of the policy, for the law gives none (`number`).
    AMPARO_FACT_KIND_POLICY_MINUTES = 55,
    /// The law gives no hours.
    AMPARO_FACT_KIND_NO_LEGAL_HOURS = 56,
    /// The norm leaves a question open (`id`: rule).
    AMPARO_FACT_KIND_LOCAL_DECISION = 57,
    /// The person is not identified.
    AMPARO_FACT_KIND_NOT_IDENTIFIED = 58,
    /// Confidence of the rule (`id`).
    AMPARO_FACT_KIND_CONFIDENCE = 59,
    /// Kind of admission (`id`).
    AMPARO_FACT_KIND_ADMISSION_KIND = 60,
    /// An event of care (`id`).
    AMPARO_FACT_KIND_EVENT = 61,
    /// Is there now.
    AMPARO_FACT_KIND_PRESENT = 62,
    /// Cost in minutes by which it was chosen (`number`).
    AMPARO_FACT_KIND_COST = 63,
    /// Not the right care for this person.
    AMPARO_FACT_KIND_NOT_RIGHT_CARE = 64,
    /// A rule that took part (`id`).
    AMPARO_FACT_KIND_RULE = 65,
    /// A purpose (`id`).
    AMPARO_FACT_KIND_PURPOSE = 66,
    /// Of the minutes one way, those spent waiting for a boat or another timetable (`number`).
    AMPARO_FACT_KIND_WAIT_MINUTES = 67,
    /// It declined a call in this episode (`id`: why).
    AMPARO_FACT_KIND_DECLINED = 68,
    /// When it declined (`at`).
    AMPARO_FACT_KIND_DECLINED_AT = 69,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_fact_kind amparo_fact_kind;
#else
typedef uint32_t amparo_fact_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Legal basis of telling somebody something about a person, LGPD art. 11.
enum amparo_legal_basis
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_LEGAL_BASIS_NONE = 0,
    /// None: only a call without identity goes out.
    AMPARO_LEGAL_BASIS_NO_BASIS = 1,
    /// Consent, art. 11 I.
    AMPARO_LEGAL_BASIS_CONSENT = 2,
    /// Legal duty, art. 11 II a.
    AMPARO_LEGAL_BASIS_LEGAL_DUTY = 3,
    /// Public policy by the administration, art. 11 II b.
    AMPARO_LEGAL_BASIS_PUBLIC_POLICY = 4,
    /// Protection of life, art. 11 II e.
    AMPARO_LEGAL_BASIS_PROTECTION_OF_LIFE = 5,
    /// Protection of health by health professionals, services or authority, art. 11 II f.
    AMPARO_LEGAL_BASIS_HEALTH_PROTECTION = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_legal_basis amparo_legal_basis;
#else
typedef uint32_t amparo_legal_basis;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Who is contacted besides services.
enum amparo_contact_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CONTACT_KIND_NONE = 0,
    /// Guardian.
    AMPARO_CONTACT_KIND_GUARDIAN = 1,
    /// Companion of trust.
    AMPARO_CONTACT_KIND_COMPANION = 2,
    /// The person's own safe contact.
    AMPARO_CONTACT_KIND_SAFE_CONTACT = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_contact_kind amparo_contact_kind;
#else
typedef uint32_t amparo_contact_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What a contact is for.
enum amparo_contact_purpose
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CONTACT_PURPOSE_NONE = 0,
    /// To come and be there.
    AMPARO_CONTACT_PURPOSE_BE_THERE = 1,
    /// To decide for a minor.
    AMPARO_CONTACT_PURPOSE_DECIDE = 2,
    /// To reach the person.
    AMPARO_CONTACT_PURPOSE_REACH_THE_PERSON = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_contact_purpose amparo_contact_purpose;
#else
typedef uint32_t amparo_contact_purpose;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What a channel may carry.
enum amparo_channel_class
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CHANNEL_CLASS_NONE = 0,
    /// Everything the disclosure allows: an authenticated system, or a voice known to be staffed.
    AMPARO_CHANNEL_CLASS_FULL = 1,
    /// A short text without health data.
    AMPARO_CHANNEL_CLASS_SHORT = 2,
    /// Only the call's id: SMS, WhatsApp, lock screens, shared phones.
    AMPARO_CHANNEL_CLASS_ID_ONLY = 3,
    /// Only a subject line: e-mail.
    AMPARO_CHANNEL_CLASS_SUBJECT = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_channel_class amparo_channel_class;
#else
typedef uint32_t amparo_channel_class;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What a called service is in the circle.
enum amparo_call_role
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CALL_ROLE_NONE = 0,
    /// Leads.
    AMPARO_CALL_ROLE_LEAD = 1,
    /// Has a bond.
    AMPARO_CALL_ROLE_BOND = 2,
    /// Meets a need that the bonds leave open.
    AMPARO_CALL_ROLE_NEED = 3,
    /// Answers for the territory.
    AMPARO_CALL_ROLE_TERRITORY = 4,
    /// The person wants it.
    AMPARO_CALL_ROLE_WISH = 5,
    /// Goes to the person at risk to life.
    AMPARO_CALL_ROLE_EMERGENCY = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_call_role amparo_call_role;
#else
typedef uint32_t amparo_call_role;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// When a call goes out.
enum amparo_call_when
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CALL_WHEN_NONE = 0,
    /// Now.
    AMPARO_CALL_WHEN_NOW = 1,
    /// When the service opens.
    AMPARO_CALL_WHEN_AT_OPENING = 2,
    /// Once the crisis has passed.
    AMPARO_CALL_WHEN_AFTER_CRISIS = 3,
    /// With others, at the batch hour.
    AMPARO_CALL_WHEN_BATCHED = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_call_when amparo_call_when;
#else
typedef uint32_t amparo_call_when;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What a channel is.
enum amparo_channel_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CHANNEL_KIND_NONE = 0,
    /// A telephone that somebody answers.
    AMPARO_CHANNEL_KIND_PHONE = 1,
    /// The on-call telephone, answered outside the opening hours.
    AMPARO_CHANNEL_KIND_ON_CALL_PHONE = 2,
    /// A text message.
    AMPARO_CHANNEL_KIND_SMS = 3,
    /// A messenger.
    AMPARO_CHANNEL_KIND_MESSENGER = 4,
    /// E-mail.
    AMPARO_CHANNEL_KIND_EMAIL = 5,
    /// A record system with its own login.
    AMPARO_CHANNEL_KIND_SYSTEM = 6,
    /// Radio.
    AMPARO_CHANNEL_KIND_RADIO = 7,
    /// Somebody goes there.
    AMPARO_CHANNEL_KIND_IN_PERSON = 8,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_channel_kind amparo_channel_kind;
#else
typedef uint32_t amparo_channel_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Why a service is not called.
enum amparo_not_called_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_NOT_CALLED_CODE_NONE = 0,
    /// The person refuses it.
    AMPARO_NOT_CALLED_CODE_PERSON_VETO = 1,
    /// It would be dangerous.
    AMPARO_NOT_CALLED_CODE_SAFETY_EXCLUSION = 2,
    /// No legal basis to tell it anything.
    AMPARO_NOT_CALLED_CODE_NO_BASIS = 3,
    /// The bond has lapsed.
    AMPARO_NOT_CALLED_CODE_LAPSED_BOND = 4,
    /// The bond starts later.
    AMPARO_NOT_CALLED_CODE_FUTURE_BOND = 5,
    /// The bond is somebody else's.
    AMPARO_NOT_CALLED_CODE_NOT_OWN_BOND = 6,
    /// The service is no longer in the network.
    AMPARO_NOT_CALLED_CODE_LEFT_NETWORK = 7,
    /// Only a closed population may enter.
    AMPARO_NOT_CALLED_CODE_RESTRICTED_ACCESS = 8,
    /// Its ages leave the person out.
    AMPARO_NOT_CALLED_CODE_AGE_RANGE = 9,
    /// Too far.
    AMPARO_NOT_CALLED_CODE_BEYOND_REACH = 10,
    /// Another service meets it; never for a live bond.
    AMPARO_NOT_CALLED_CODE_COVERED_BY_OTHER = 11,
    /// It declined a call in this episode.
    AMPARO_NOT_CALLED_CODE_DECLINED_BEFORE = 12,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_not_called_code amparo_not_called_code;
#else
typedef uint32_t amparo_not_called_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What a place is in the order of places.
enum amparo_place_role
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_PLACE_ROLE_NONE = 0,
    /// Asked first.
    AMPARO_PLACE_ROLE_FIRST = 1,
    /// Asked if those before do not accept.
    AMPARO_PLACE_ROLE_NEXT = 2,
    /// Stay where the person is meanwhile.
    AMPARO_PLACE_ROLE_MEANWHILE = 3,
    /// Only if all before fail: it would be an admission.
    AMPARO_PLACE_ROLE_LAST_RESORT = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_place_role amparo_place_role;
#else
typedef uint32_t amparo_place_role;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Why a place that was considered is not proposed.
enum amparo_considered_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CONSIDERED_CODE_NONE = 0,
    /// It has no place.
    AMPARO_CONSIDERED_CODE_FULL = 1,
    /// It does not take people now.
    AMPARO_CONSIDERED_CODE_REFUSING = 2,
    /// It is closed.
    AMPARO_CONSIDERED_CODE_CLOSED = 3,
    /// No pact, referral or open door.
    AMPARO_CONSIDERED_CODE_NO_ACCESS = 4,
    /// Its ages leave the person out, or it is for adults only.
    AMPARO_CONSIDERED_CODE_NOT_FOR_THIS_AGE = 5,
    /// Too far, or no way known.
    AMPARO_CONSIDERED_CODE_BEYOND_REACH = 6,
    /// The person refuses it.
    AMPARO_CONSIDERED_CODE_PERSON_VETO = 7,
    /// It would be dangerous.
    AMPARO_CONSIDERED_CODE_SAFETY_EXCLUSION = 8,
    /// It did not take the person in this episode, and nothing is new.
    AMPARO_CONSIDERED_CODE_ALREADY_TRIED = 9,
    /// Two doors have not taken the person; no third without a new fact.
    AMPARO_CONSIDERED_CODE_NO_THIRD_DOOR = 10,
    /// Does not give the care that is needed.
    AMPARO_CONSIDERED_CODE_NOT_RIGHT_CARE = 11,
    /// Other, less restrictive or nearer places come first.
    AMPARO_CONSIDERED_CODE_OTHERS_FIRST = 12,
    /// It declined a call in this episode.
    AMPARO_CONSIDERED_CODE_DECLINED_BEFORE = 13,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_considered_code amparo_considered_code;
#else
typedef uint32_t amparo_considered_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What a rule asks for.
enum amparo_act
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_ACT_NONE = 0,
    /// Calling a service to share care (*acionamento*).
    AMPARO_ACT_CALL = 1,
    /// Compulsory notification to the health authority.
    AMPARO_ACT_COMPULSORY_NOTIFICATION = 2,
    /// Communication to Ministério Público, Conselho Tutelar, police, Defensoria, family.
    AMPARO_ACT_COMMUNICATION = 3,
    /// A number or limit.
    AMPARO_ACT_PARAMETER = 4,
    /// A principle that orders the decision.
    AMPARO_ACT_PRINCIPLE = 5,
    /// A right of the person.
    AMPARO_ACT_RIGHT = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_act amparo_act;
#else
typedef uint32_t amparo_act;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What starts a clock.
enum amparo_clock_start
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CLOCK_START_NONE = 0,
    /// Knowing of it, which is now.
    AMPARO_CLOCK_START_KNOWLEDGE = 1,
    /// Being attended by the owner.
    AMPARO_CLOCK_START_ATTENDANCE = 2,
    /// The admission.
    AMPARO_CLOCK_START_ADMISSION = 3,
    /// The discharge.
    AMPARO_CLOCK_START_DISCHARGE = 4,
    /// The event of care that the rule names.
    AMPARO_CLOCK_START_EVENT = 5,
    /// Getting a communication from another.
    AMPARO_CLOCK_START_RECEIPT = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_clock_start amparo_clock_start;
#else
typedef uint32_t amparo_clock_start;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Where a deadline comes from.
enum amparo_by_from
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_BY_FROM_NONE = 0,
    /// The law gives it.
    AMPARO_BY_FROM_LAW = 1,
    /// The law gives no hours; the policy does.
    AMPARO_BY_FROM_POLICY = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_by_from amparo_by_from;
#else
typedef uint32_t amparo_by_from;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What is missing.
enum amparo_gap_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_GAP_CODE_NONE = 0,
    /// Nobody within reach meets the need now.
    AMPARO_GAP_CODE_NEED_UNMET = 1,
    /// Only a service of another municipality meets the need now.
    AMPARO_GAP_CODE_MET_ELSEWHERE = 2,
    /// A role that somebody must have is not named.
    AMPARO_GAP_CODE_MISSING_ROLE = 3,
    /// No territorial reference.
    AMPARO_GAP_CODE_NO_REFERENCE = 4,
    /// No legal basis to share with a service that could help.
    AMPARO_GAP_CODE_NO_BASIS = 5,
    /// Nobody can hold the person.
    AMPARO_GAP_CODE_NO_CUSTODIAN = 6,
    /// No urgency door within reach.
    AMPARO_GAP_CODE_NO_URGENCY_DOOR = 7,
    /// No place for the night.
    AMPARO_GAP_CODE_NO_PLACE = 8,
    /// A ladder ends at somebody who does not answer now.
    AMPARO_GAP_CODE_LADDER_ENDS_NOWHERE = 9,
    /// The service has no channel.
    AMPARO_GAP_CODE_NO_CHANNEL = 10,
    /// More needs than one crisis may have: the least urgent were left out.
    AMPARO_GAP_CODE_TOO_MANY_NEEDS = 11,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_gap_code amparo_gap_code;
#else
typedef uint32_t amparo_gap_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// The smallest change of facts that changes the answer.
enum amparo_change_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CHANGE_KIND_NONE = 0,
    /// Risk to life.
    AMPARO_CHANGE_KIND_RISK_TO_LIFE = 1,
    /// A place turns out to be full.
    AMPARO_CHANGE_KIND_PLACE_FULL = 2,
    /// The person refuses a service.
    AMPARO_CHANGE_KIND_PERSON_REFUSES = 3,
    /// The person refuses that care is shared.
    AMPARO_CHANGE_KIND_CONSENT_WITHDRAWN = 4,
    /// A fact that was assumed turns out otherwise.
    AMPARO_CHANGE_KIND_ASSUMPTION = 5,
    /// The person is admitted.
    AMPARO_CHANGE_KIND_ADMITTED = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_change_kind amparo_change_kind;
#else
typedef uint32_t amparo_change_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// How a call stands.
enum amparo_call_stage
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CALL_STAGE_NONE = 0,
    /// Nobody has answered yet.
    AMPARO_CALL_STAGE_WAITING = 1,
    /// Somebody accepted.
    AMPARO_CALL_STAGE_ACCEPTED = 2,
    /// Declined, with a reason.
    AMPARO_CALL_STAGE_DECLINED = 3,
    /// Nobody answered in time, and a human being was told.
    AMPARO_CALL_STAGE_EXPIRED = 4,
    /// Taken back before it went out: a later plan does not call there.
    AMPARO_CALL_STAGE_WITHDRAWN = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_call_stage amparo_call_stage;
#else
typedef uint32_t amparo_call_stage;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Why a recipient declines.
enum amparo_decline_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_DECLINE_CODE_NONE = 0,
    /// No place.
    AMPARO_DECLINE_CODE_NO_PLACE = 1,
    /// No professional on shift.
    AMPARO_DECLINE_CODE_NO_PROFESSIONAL = 2,
    /// It is closed.
    AMPARO_DECLINE_CODE_CLOSED = 3,
    /// Not the care that it gives.
    AMPARO_DECLINE_CODE_NOT_OUR_CARE = 4,
    /// The person is not of its territory.
    AMPARO_DECLINE_CODE_NOT_OUR_TERRITORY = 5,
    /// The person is not of its ages.
    AMPARO_DECLINE_CODE_NOT_OUR_AGES = 6,
    /// It does not know the person any more.
    AMPARO_DECLINE_CODE_BOND_ENDED = 7,
    /// Conflict of interest, or danger to the person there.
    AMPARO_DECLINE_CODE_CONFLICT = 8,
    /// The person refused it.
    AMPARO_DECLINE_CODE_PERSON_REFUSED = 9,
    /// Another reason.
    AMPARO_DECLINE_CODE_OTHER = 10,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_decline_code amparo_decline_code;
#else
typedef uint32_t amparo_decline_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What came of going to a service.
enum amparo_outcome
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_OUTCOME_NONE = 0,
    /// Not received.
    AMPARO_OUTCOME_REFUSED = 1,
    /// No place.
    AMPARO_OUTCOME_FULL = 2,
    /// No professional who could see the person.
    AMPARO_OUTCOME_NO_PROFESSIONAL = 3,
    /// Shut.
    AMPARO_OUTCOME_CLOSED = 4,
    /// Left before being seen.
    AMPARO_OUTCOME_LEFT = 5,
    /// Seen and sent away.
    AMPARO_OUTCOME_SENT_AWAY = 6,
    /// Took the person.
    AMPARO_OUTCOME_ACCEPTED = 7,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_outcome amparo_outcome;
#else
typedef uint32_t amparo_outcome;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// How custody came to somebody.
enum amparo_custody_by
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CUSTODY_BY_NONE = 0,
    /// With the opening: the door, or whoever the plan names while the door cannot hold.
    AMPARO_CUSTODY_BY_OPENING = 1,
    /// By acceptance.
    AMPARO_CUSTODY_BY_ACCEPTANCE = 2,
    /// The person left: it passes to the lead.
    AMPARO_CUSTODY_BY_EVASION = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_custody_by amparo_custody_by;
#else
typedef uint32_t amparo_custody_by;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Kind of admission, Lei 10.216/2001 art. 6.
enum amparo_admission_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_ADMISSION_KIND_NONE = 0,
    /// With the person's consent.
    AMPARO_ADMISSION_KIND_VOLUNTARY = 1,
    /// Without it, at a third party's request.
    AMPARO_ADMISSION_KIND_INVOLUNTARY = 2,
    /// By a judge.
    AMPARO_ADMISSION_KIND_COMPULSORY = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_admission_kind amparo_admission_kind;
#else
typedef uint32_t amparo_admission_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Where the lead comes from.
enum amparo_lead_origin
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_LEAD_ORIGIN_NONE = 0,
    /// The strongest reference bond.
    AMPARO_LEAD_ORIGIN_BOND = 1,
    /// A service that stands in for an excluded or vetoed reference.
    AMPARO_LEAD_ORIGIN_SUBSTITUTE = 2,
    /// The territorial reference.
    AMPARO_LEAD_ORIGIN_TERRITORY = 3,
    /// The crisis lead of the territory.
    AMPARO_LEAD_ORIGIN_CRISIS_LEAD = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_lead_origin amparo_lead_origin;
#else
typedef uint32_t amparo_lead_origin;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Who reads.
enum amparo_audience
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_AUDIENCE_NONE = 0,
    /// The worker at the door, or at the lead: the whole plan, in the order in which it is done.
    AMPARO_AUDIENCE_WORKER = 1,
    /// Who runs the network: the decision as findings about services; nothing of the person beyond the needs.
    AMPARO_AUDIENCE_MANAGER = 2,
    /// The person. Somebody else may be reading along.
    AMPARO_AUDIENCE_PERSON = 3,
    /// The prosecutor: duties and clocks, and what was considered before an admission.
    AMPARO_AUDIENCE_PROSECUTOR = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_audience amparo_audience;
#else
typedef uint32_t amparo_audience;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What happened, or is happening.
enum amparo_circumstance
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_CIRCUMSTANCE_NONE = 0,
    /// Agitation, hearing voices, disorganised thought.
    AMPARO_CIRCUMSTANCE_PSYCHOSIS = 1,
    /// Nights without sleep.
    AMPARO_CIRCUMSTANCE_SLEEPLESSNESS = 2,
    /// Deep sadness, hopelessness.
    AMPARO_CIRCUMSTANCE_DESPAIR = 3,
    /// Fear, panic.
    AMPARO_CIRCUMSTANCE_ANXIETY = 4,
    /// Thoughts of suicide.
    AMPARO_CIRCUMSTANCE_SUICIDAL_THOUGHTS = 5,
    /// Self-harm without intent to die told.
    AMPARO_CIRCUMSTANCE_SELF_HARM = 6,
    /// Suicide attempt.
    AMPARO_CIRCUMSTANCE_SUICIDE_ATTEMPT = 7,
    /// Overdose or poisoning.
    AMPARO_CIRCUMSTANCE_OVERDOSE = 8,
    /// Violence suffered; `violence` tells which.
    AMPARO_CIRCUMSTANCE_VIOLENCE_SUFFERED = 9,
    /// Alcohol use.
    AMPARO_CIRCUMSTANCE_ALCOHOL_USE = 10,
    /// Use of other drugs.
    AMPARO_CIRCUMSTANCE_DRUG_USE = 11,
    /// Intoxication.
    AMPARO_CIRCUMSTANCE_INTOXICATION = 12,
    /// Withdrawal.
    AMPARO_CIRCUMSTANCE_WITHDRAWAL = 13,
    /// Confusion.
    AMPARO_CIRCUMSTANCE_CONFUSION = 14,
    /// Seizure.
    AMPARO_CIRCUMSTANCE_SEIZURE = 15,
    /// Unconscious.
    AMPARO_CIRCUMSTANCE_UNCONSCIOUS = 16,
    /// Wounds that somebody has to look at.
    AMPARO_CIRCUMSTANCE_WOUND = 17,
    /// Another clinical complaint.
    AMPARO_CIRCUMSTANCE_CLINICAL_COMPLAINT = 18,
    /// A weapon or other means at hand.
    AMPARO_CIRCUMSTANCE_WEAPON_AT_HAND = 19,
    /// Aggression.
    AMPARO_CIRCUMSTANCE_AGGRESSION = 20,
    /// No home.
    AMPARO_CIRCUMSTANCE_HOMELESSNESS = 21,
    /// Pregnancy or a child born in the last year.
    AMPARO_CIRCUMSTANCE_PREGNANCY = 22,
    /// A minor without an adult.
    AMPARO_CIRCUMSTANCE_MINOR_ALONE = 23,
    /// Cannot go home tonight.
    AMPARO_CIRCUMSTANCE_UNSAFE_TONIGHT = 24,
    /// A court order is about this person's care.
    AMPARO_CIRCUMSTANCE_COURT_ORDER = 25,
    /// Hunger, no income.
    AMPARO_CIRCUMSTANCE_DEPRIVATION = 26,
    /// Repeated unjustified absence from school.
    AMPARO_CIRCUMSTANCE_SCHOOL_ABSENCE = 27,
    /// In custody of the police or prison.
    AMPARO_CIRCUMSTANCE_IN_CUSTODY = 28,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_circumstance amparo_circumstance;
#else
typedef uint32_t amparo_circumstance;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Documents that `amparo_check` checks.
enum amparo_document
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// `amparo/network/1`.
    AMPARO_DOCUMENT_NETWORK = 1,
    /// `amparo/policy/1`.
    AMPARO_DOCUMENT_POLICY = 2,
    /// `amparo/status/1`.
    AMPARO_DOCUMENT_STATUS = 3,
    /// `amparo/request/1`.
    AMPARO_DOCUMENT_REQUEST = 4,
    /// `amparo/plan/1`.
    AMPARO_DOCUMENT_PLAN = 5,
    /// `amparo/event/1`.
    AMPARO_DOCUMENT_EVENT = 6,
    /// `amparo/case/1`.
    AMPARO_DOCUMENT_CASE = 7,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_document amparo_document;
#else
typedef uint32_t amparo_document;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Form of an explanation.
enum amparo_form
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Plain text for a terminal or a printer.
    AMPARO_FORM_TEXT = 1,
    /// Markdown (CommonMark).
    AMPARO_FORM_MARKDOWN = 2,
    /// JSON, `"format": "amparo/explanation/1"`.
    AMPARO_FORM_JSON = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_form amparo_form;
#else
typedef uint32_t amparo_form;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Language of a text.
enum amparo_lang
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// Not said.
    AMPARO_LANG_NONE = 0,
    /// Portuguese as a Brazilian health worker writes it.
    AMPARO_LANG_PT_BR = 1,
    /// English.
    AMPARO_LANG_EN = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_lang amparo_lang;
#else
typedef uint32_t amparo_lang;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// Lists of tokens, for `amparo_token_text`.
enum amparo_token_list
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /// `amparo_severity`.
    AMPARO_TOKEN_LIST_SEVERITY = 1,
    /// `amparo_circumstance`.
    AMPARO_TOKEN_LIST_CIRCUMSTANCE = 2,
    /// `amparo_admission_kind`.
    AMPARO_TOKEN_LIST_ADMISSION_KIND = 3,
    /// `amparo_capacity`.
    AMPARO_TOKEN_LIST_CAPACITY = 4,
    /// `amparo_channel_class`.
    AMPARO_TOKEN_LIST_CHANNEL_CLASS = 5,
    /// `amparo_channel_kind`.
    AMPARO_TOKEN_LIST_CHANNEL_KIND = 6,
    /// `amparo_role`.
    AMPARO_TOKEN_LIST_ROLE = 7,
    /// `amparo_act`.
    AMPARO_TOKEN_LIST_ACT = 8,
    /// `amparo_clock_start`.
    AMPARO_TOKEN_LIST_CLOCK_START = 9,
    /// `amparo_data_field`.
    AMPARO_TOKEN_LIST_DATA_FIELD = 10,
    /// `amparo_legal_basis`.
    AMPARO_TOKEN_LIST_LEGAL_BASIS = 11,
    /// `amparo_lead_origin`.
    AMPARO_TOKEN_LIST_LEAD_ORIGIN = 12,
    /// `amparo_contact_kind`.
    AMPARO_TOKEN_LIST_CONTACT_KIND = 13,
    /// `amparo_contact_purpose`.
    AMPARO_TOKEN_LIST_CONTACT_PURPOSE = 14,
    /// `amparo_call_role`.
    AMPARO_TOKEN_LIST_CALL_ROLE = 15,
    /// `amparo_call_when`.
    AMPARO_TOKEN_LIST_CALL_WHEN = 16,
    /// `amparo_not_called_code`.
    AMPARO_TOKEN_LIST_NOT_CALLED_CODE = 17,
    /// `amparo_place_role`.
    AMPARO_TOKEN_LIST_PLACE_ROLE = 18,
    /// `amparo_considered_code`.
    AMPARO_TOKEN_LIST_CONSIDERED_CODE = 19,
    /// `amparo_by_from`.
    AMPARO_TOKEN_LIST_BY_FROM = 20,
    /// `amparo_gap_code`.
    AMPARO_TOKEN_LIST_GAP_CODE = 21,
    /// `amparo_change_kind`.
    AMPARO_TOKEN_LIST_CHANGE_KIND = 22,
    /// `amparo_lang`.
    AMPARO_TOKEN_LIST_LANG = 23,
    /// `amparo_audience`.
    AMPARO_TOKEN_LIST_AUDIENCE = 24,
    /// `amparo_fact_kind`.
    AMPARO_TOKEN_LIST_FACT_KIND = 25,
    /// `amparo_fault_code`.
    AMPARO_TOKEN_LIST_FAULT_CODE = 26,
    /// `amparo_case_stage`.
    AMPARO_TOKEN_LIST_CASE_STAGE = 27,
    /// `amparo_call_stage`.
    AMPARO_TOKEN_LIST_CALL_STAGE = 28,
    /// `amparo_custody_by`.
    AMPARO_TOKEN_LIST_CUSTODY_BY = 29,
    /// `amparo_due_kind`.
    AMPARO_TOKEN_LIST_DUE_KIND = 30,
    /// `amparo_decline_code`.
    AMPARO_TOKEN_LIST_DECLINE_CODE = 31,
    /// `amparo_follow_up`.
    AMPARO_TOKEN_LIST_FOLLOW_UP = 32,
    /// `amparo_replan_why`.
    AMPARO_TOKEN_LIST_REPLAN_WHY = 33,
    /// `amparo_outcome`.
    AMPARO_TOKEN_LIST_OUTCOME = 34,
    /// `amparo_refusal_code`.
    AMPARO_TOKEN_LIST_REFUSAL_CODE = 35,
    /// `amparo_ledger_code`, of a library with a ledger.
    AMPARO_TOKEN_LIST_LEDGER_CODE = 36,
    /// `amparo_read_kind`, of a library with a ledger.
    AMPARO_TOKEN_LIST_READ_KIND = 37,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum amparo_token_list amparo_token_list;
#else
typedef uint32_t amparo_token_list;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/// What has to be done in a case, each line with its key. The caller owns it; it outlives the case. Immutable; threads may
/// share it.
typedef struct amparo_agenda amparo_agenda;

/// Bytes that the caller owns: JSON or a text, UTF-8. A NUL stands after the last byte and is not counted, so that a text
/// may be printed as it is. Immutable; threads may share it.
typedef struct amparo_buffer amparo_buffer;

/// The recorded life of one crisis: a fold of its events. A case never changes: an event makes another, and what the one before
/// told stays where it is until that is freed. The caller owns it; threads may share it. It has no clock, no channel and no
/// store of its own.
typedef struct amparo_case amparo_case;

/// What to do at once. The caller owns it. Immutable; threads may share it.
typedef struct amparo_emergency_answer amparo_emergency_answer;

/// Network, policy and live status. Any number of threads plan with one engine at once, while others report and replace: a
/// plan is made with what stood there when it began. The caller owns it; it has no thread and no clock of its own.
typedef struct amparo_engine amparo_engine;

/// Why a call failed: its status, every fault of the document, and, where a request was refused, what to do at once all the
/// same. Warnings come as one too, with the status `AMPARO_STATUS_OK`. The caller owns it. Immutable; threads may share it.
/// It holds nothing about a person.
typedef struct amparo_error amparo_error;

#if defined(AMPARO_WITH_LEDGER)
/// Cases kept in one SQLite file. The caller owns it. Threads may share it: calls wait for each other. Any number of ledgers, of
/// any number of programs, may have the same file open.
typedef struct amparo_ledger amparo_ledger;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// A case as it was loaded from a ledger, to which events are appended. The caller owns it; it outlives the ledger. Threads may
/// share it.
typedef struct amparo_ledger_case amparo_ledger_case;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Cases of a ledger, in the order in which they were opened. The caller owns it; it outlives the ledger. Immutable; threads may
/// share it.
typedef struct amparo_ledger_cases amparo_ledger_cases;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// What a worker leased. The caller owns it; it outlives the ledger. Immutable; threads may share it.
typedef struct amparo_ledger_claims amparo_ledger_claims;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// A decision, and what it was made of. The caller owns it; it outlives its inputs. Immutable; threads may share it.
typedef struct amparo_ledger_decision amparo_ledger_decision;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Network, policy and live reports as decisions are made with, and the documents that they come from. The caller owns it.
/// Immutable; threads may share it.
typedef struct amparo_ledger_inputs amparo_ledger_inputs;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// What was tried as often as it may be and was not sent. The caller owns it; it outlives the ledger. Immutable; threads may
/// share it.
typedef struct amparo_ledger_letters amparo_ledger_letters;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Decisions that were made again. The caller owns it; it outlives the ledger. Immutable; threads may share it.
typedef struct amparo_ledger_replays amparo_ledger_replays;
#endif

/// A checked and compiled network. The caller owns it; an engine keeps its own hold, so that it may be freed at once.
/// Immutable; threads may share it.
typedef struct amparo_network amparo_network;

/// One decision. The whole of it is for the door and the lead; everybody else gets `amparo_plan_view`. The caller owns it; it
/// holds on to what it was made with, and outlives the engine. Immutable; threads may share it.
typedef struct amparo_plan amparo_plan;

/// A checked policy. The caller owns it; an engine keeps its own hold, so that it may be freed at once. Immutable; threads
/// may share it.
typedef struct amparo_policy amparo_policy;

/// What one recipient may see of a plan, and nothing of what was excluded. The caller owns it; it outlives the plan.
/// Immutable; threads may share it.
typedef struct amparo_view amparo_view;

/// A borrowed text: UTF-8, not ended by a NUL. `data` is NULL where the text is not said; an empty text has a `data`.
typedef struct amparo_text {
    /// First byte, or NULL.
    const char *data;
    /// Bytes.
    size_t len;
} amparo_text;

/// What a case has come to, but for its lists.
typedef struct amparo_case_line {
    /// How far it has come.
    amparo_case_stage stage;
    /// Severity.
    amparo_severity severity;
    /// Version: how many events it has taken. A store that keeps an event under case and version has two writers never
    /// overwrite each other.
    uint32_t version;
    /// Number of the present episode, from 1.
    uint32_t episode;
    /// When it was opened, seconds since 1970 UTC.
    int64_t opened_at_utc_s;
    /// Since when it stands in its stage.
    int64_t stage_at_utc_s;
    /// Time of its latest event.
    int64_t last_at_utc_s;
    /// Two doors or more of the present episode have not taken the person.
    bool is_wandering;
    /// The person is admitted.
    bool is_admitted;
    /// Whether `next_holder_before_utc_s` is said.
    bool has_next_holder_before;
    /// Before when somebody takes over.
    int64_t next_holder_before_utc_s;
    /// Opaque reference of the case.
    struct amparo_text case_ref;
    /// Opaque reference of the person.
    struct amparo_text person_ref;
    /// Who answers for the person now.
    struct amparo_text custodian;
    /// Where the person is, as far as it is known.
    struct amparo_text whereabouts;
    /// Who led by the last plan.
    struct amparo_text lead;
    /// Who takes over next.
    struct amparo_text next_holder;
    /// Who is told when nobody answers.
    struct amparo_text human;
    /// Fingerprint of the last plan.
    struct amparo_text plan;
    /// Case that it was joined to.
    struct amparo_text merged_into;
} amparo_case_line;

/// Who has answered, at an instant.
typedef struct amparo_case_answers {
    /// A custodian and a clinical acceptance are there.
    bool held;
    /// The policy's quorum has accepted. An unmet quorum blocks nothing.
    bool formed;
    /// Everybody who must answer has accepted or declined.
    bool answered;
    /// No further door is proposed: two have not taken the person, and nothing is new since.
    bool no_third_door;
} amparo_case_answers;

/// A list of calls of a case, in the order in which they were planned. It is the case's that told it, and may be used as long as that.
typedef struct amparo_case_calls {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_case_calls;

/// A list of legal clocks of a case. It is the case's that told it, and may be used as long as that.
typedef struct amparo_case_duties {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_case_duties;

/// A list of doors of a case, in the order in which they were told. It is the case's that told it, and may be used as long as that.
typedef struct amparo_case_doors {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_case_doors;

/// A list of those who have answered for the person; the last one does. It is the case's that told it, and may be used as long as that.
typedef struct amparo_case_custodies {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_case_custodies;

/// A list of things to do, the soonest first. It is the agenda's that told it, and may be used as long as that.
typedef struct amparo_due_lines {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_due_lines;

/// What is known of a service's capacity.
typedef struct amparo_status_line {
    /// Capacity that counts: an old report is unknown.
    amparo_capacity capacity;
    /// Capacity as last reported, where the report is too old.
    amparo_capacity last_reported;
    /// Ask before going.
    bool ask_first;
    /// Whether `age_minutes` is said.
    bool has_age_minutes;
    /// Age of the report in minutes; not said if there is no report.
    uint32_t age_minutes;
} amparo_status_line;

/// A list of texts. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_texts {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_texts;

/// A list of reasons, in the order in which they were found. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_reasons {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_reasons;

/// What to do at once.
typedef struct amparo_emergency_line {
    /// Severity is not known: call if any of the signs is there.
    bool if_signs;
    /// Whether `minutes` is said.
    bool has_minutes;
    /// Minutes to the service.
    uint32_t minutes;
    /// Whether `status` is said; all zero if not.
    bool has_status;
    /// What it reported.
    struct amparo_status_line status;
    /// Number to call.
    struct amparo_text number;
    /// Nearest urgency door, full or not: medical regulation chooses the destination.
    struct amparo_text service;
    /// Ids of the policy's signs of danger.
    struct amparo_texts signs;
    /// Why.
    struct amparo_reasons reasons;
} amparo_emergency_line;

/// A live report of a service. Whatever is zero is not said, but for `capacity`, `service` and `reported_at_utc_s`.
typedef struct amparo_report {
    /// Service.
    struct amparo_text service;
    /// One of `amparo_capacity`.
    uint32_t capacity;
    /// Not 0 if `free_places` is said.
    uint32_t has_free_places;
    /// Free places.
    uint32_t free_places;
    /// Not 0 if the report is about some ages only.
    uint32_t has_age;
    /// Youngest age.
    uint8_t age_from;
    /// Oldest age; 255 is no upper end.
    uint8_t age_to;
    /// Whether somebody is on shift or on call: 0 is not known, 1 is yes, 2 is no.
    uint8_t on_shift;
    /// When it was reported, seconds since 1970 UTC.
    int64_t reported_at_utc_s;
    /// Who reported it, an opaque reference; may be left out.
    struct amparo_text reported_by;
} amparo_report;

/// One fault or warning. Its texts are the error's.
typedef struct amparo_fault {
    /// Stable code; compare this, never the text.
    amparo_fault_code code;
    /// The code as documents write it.
    struct amparo_text code_text;
    /// JSON path of the place, such as `$.services[3].kind`.
    struct amparo_text path;
    /// The bad value as far as it may be shown; empty if there is none.
    struct amparo_text value;
    /// What to do about it; empty if nothing is known.
    struct amparo_text hint;
    /// All of it in one line of English.
    struct amparo_text text;
} amparo_fault;

#if defined(AMPARO_WITH_LEDGER)
/// What a ledger takes from its host. Both functions are called on the thread that calls the ledger, while the ledger is held:
/// one that calls the same ledger gets `AMPARO_LEDGER_CODE_LOCKED`. They neither throw nor jump.
typedef struct amparo_ledger_host {
    /// Given back to both functions; may be NULL. It is used as long as the ledger is there, from every thread that calls it.
    void *user;
    /// Fills `len` bytes at `bytes` with some that nobody can guess, from the system's generator (`getrandom`); 0 if there are
    /// none. Keys are made of them. NULL is no randomness: nothing is sealed.
    uint32_t (*fill)(void *user, uint8_t *bytes, size_t len);
    /// Whether a reader may read; 0 is no. `access` is one of `amparo_read_kind`; `case_ref` is not said where many are read at
    /// once. The texts are lent for the call. The answer is logged, whichever it is. NULL is a no to everybody.
    uint32_t (*may)(void *user,
                    struct amparo_text by,
                    struct amparo_text purpose,
                    amparo_read_kind access,
                    struct amparo_text case_ref);
} amparo_ledger_host;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Who reads, and what for: opaque references of the host. Both are kept in the log of reads.
typedef struct amparo_ledger_reader {
    /// Who.
    struct amparo_text by;
    /// What for.
    struct amparo_text purpose;
} amparo_ledger_reader;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// End of a chain. Kept somewhere else, it shows later that nothing was cut off.
typedef struct amparo_ledger_head {
    /// Number of the last entry; 0 if there is none.
    uint64_t seq;
    /// Its hash.
    uint8_t hash[32];
} amparo_ledger_head;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// What was written.
typedef struct amparo_ledger_written {
    /// The event was taken; false for a repeat, which changed nothing.
    bool is_new;
    /// Version of the case since.
    uint32_t version;
    /// Seconds by which the clock is behind the entry before; 0 if it is not. The event is kept all the same.
    uint64_t clock_behind_s;
    /// End of the chain since.
    struct amparo_ledger_head head;
} amparo_ledger_written;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// How often, and how long after a failure, something is tried again.
typedef struct amparo_ledger_retry {
    /// Seconds after the first failure; each further wait is twice the one before.
    uint32_t first_s;
    /// Seconds at most.
    uint32_t longest_s;
    /// Tries, those of workers that died too. After the last it is a dead letter.
    uint32_t tries;
} amparo_ledger_retry;
#endif

/// A list of ids of services. It is the agenda's that told it, and may be used as long as that.
typedef struct amparo_service_ids {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_service_ids;

/// One thing to do.
typedef struct amparo_due {
    /// What.
    amparo_due_kind kind;
    /// Why a plan is wanted.
    amparo_replan_why why;
    /// Role to which a duty is owed.
    amparo_role role;
    /// Which follow-up.
    amparo_follow_up follow_up;
    /// From when, seconds since 1970 UTC.
    int64_t at_utc_s;
    /// Whether `by_utc_s` is said.
    bool has_by;
    /// By when, if there is a deadline.
    int64_t by_utc_s;
    /// Whether `step` is said.
    bool has_step;
    /// Step of the call's ladder; 0 is the called service.
    uint32_t step;
    /// Key that stays the same however often it is asked: the id for the event that answers it, and what goes with the message
    /// so that its receiver drops a repeat.
    struct amparo_text key;
    /// Who has to do it; not said only where the territory names nobody.
    struct amparo_text who;
    /// To whom, or about whom.
    struct amparo_text service;
    /// Called service on whose behalf.
    struct amparo_text call;
    /// Rule of a duty or limit.
    struct amparo_text rule;
    /// Which task.
    struct amparo_text task;
    /// Steps that are passed over, since nobody there answers now.
    struct amparo_service_ids skips;
} amparo_due;

#if defined(AMPARO_WITH_LEDGER)
/// Something that a worker has to send, and nobody else meanwhile. Its texts are the claims'.
typedef struct amparo_ledger_claim {
    /// Which try this is, from 1.
    uint32_t tries;
    /// Until when it is this worker's, seconds since 1970 UTC.
    int64_t until_utc_s;
    /// Case.
    struct amparo_text case_ref;
    /// What has to be done. Its `key` goes with the message: by it a receiver drops a repeat.
    struct amparo_due due;
} amparo_ledger_claim;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// What a ledger that is whole holds.
typedef struct amparo_ledger_verified {
    /// End of the chain.
    struct amparo_ledger_head head;
    /// Events.
    uint64_t events;
    /// Readings.
    uint64_t accesses;
    /// Decisions.
    uint64_t decisions;
    /// Cases, those that were erased too.
    uint64_t cases;
    /// Cases that were erased.
    uint64_t erased;
    /// How many entries were written by a clock behind that of the entry before: their order is sure, their times are not.
    uint64_t clock_went_back;
} amparo_ledger_verified;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Something that could not be sent: a human being has to look at it. Its texts are the letters'.
typedef struct amparo_ledger_letter {
    /// Tries.
    uint32_t tries;
    /// Since when it is dead, seconds since 1970 UTC.
    int64_t since_utc_s;
    /// Case.
    struct amparo_text case_ref;
    /// What had to be done.
    struct amparo_due due;
} amparo_ledger_letter;
#endif

#if defined(AMPARO_WITH_LEDGER)
/// A decision that was made again. Its text is the replays'.
typedef struct amparo_ledger_replayed {
    /// Entry of the chain.
    uint64_t seq;
    /// What came of it.
    amparo_replay answer;
    /// Fingerprint of the stored plan; not said where it was erased.
    struct amparo_text fingerprint;
} amparo_ledger_replayed;
#endif

/// A list of fields that may be told. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_data_fields {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_data_fields;

/// A list of facts of a reason. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_facts {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_facts;

/// One fact of a reason.
typedef struct amparo_fact {
    /// What it says.
    amparo_fact_kind fact;
    /// Whether `number` is said.
    bool has_number;
    /// Whether `at_utc_s` is said.
    bool has_at;
    /// Number, in the unit of the fact.
    int64_t number;
    /// Instant, seconds since 1970 UTC.
    int64_t at_utc_s;
    /// Token or id, if there is one.
    struct amparo_text id;
} amparo_fact;

/// Why a line stands there.
typedef struct amparo_reason {
    /// Rule of the policy (`R04`, a row's id) or of the decision (`bond-live`).
    struct amparo_text rule;
    /// Norm, paper or "amparo, to review".
    struct amparo_text source;
    /// Facts on which it rests.
    struct amparo_facts facts;
} amparo_reason;

/// A list of steps of a ladder, in the order in which they are called. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_rungs {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_rungs;

/// What a call tells.
typedef struct amparo_discloses {
    /// Legal basis.
    amparo_legal_basis basis;
    /// Row of the policy that gives it.
    struct amparo_text rule;
    /// Fields, already cut to the channel.
    struct amparo_data_fields fields;
} amparo_discloses;

/// A step of a ladder.
typedef struct amparo_rung {
    /// Role by which it stands there; none for a substitute.
    amparo_role role;
    /// When, if nobody before has answered, seconds since 1970 UTC.
    int64_t at_utc_s;
    /// Who is called next.
    struct amparo_text service;
    /// What it is told when its turn comes: what a call to it would tell, no more. Not what the called one may be told.
    struct amparo_discloses discloses;
} amparo_rung;

/// A list of people of trust. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_contacts {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_contacts;

/// A person of trust to contact, or not to contact yet.
typedef struct amparo_contact {
    /// Who.
    amparo_contact_kind kind;
    /// What for.
    amparo_contact_purpose purpose;
    /// Wait until this role has answered.
    amparo_role hold_until;
    /// What the channel may carry.
    amparo_channel_class channel_class;
    /// Whether contacting is held to be safe.
    bool safe;
    /// Opaque reference.
    struct amparo_text contact_ref;
    /// Reasons.
    struct amparo_reasons reasons;
} amparo_contact;

/// A list of calls, in the order in which they go out. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_calls {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_calls;

/// One way of reaching the called service.
typedef struct amparo_channel_line {
    /// What it is.
    amparo_channel_kind kind;
    /// What it may carry.
    amparo_channel_class channel_class;
    /// Opaque address.
    struct amparo_text address_ref;
} amparo_channel_line;

/// One service called to share care.
typedef struct amparo_call {
    /// What it is in the circle.
    amparo_call_role role;
    /// When.
    amparo_call_when when;
    /// Whether `at_utc_s` is said.
    bool has_at;
    /// When the call goes out, if not now, seconds since 1970 UTC.
    int64_t at_utc_s;
    /// Whether `answer_by_utc_s` is said.
    bool has_answer_by;
    /// By when an answer is due, seconds since 1970 UTC; not said for `after_crisis`.
    int64_t answer_by_utc_s;
    /// Whether `channel` is said; all zero if not.
    bool has_channel;
    /// Channel.
    struct amparo_channel_line channel;
    /// Service.
    struct amparo_text service;
    /// Who is called next if it stays silent.
    struct amparo_rungs ladder;
    /// What the call tells.
    struct amparo_discloses discloses;
    /// Needs that it meets.
    struct amparo_texts meets;
    /// Reasons.
    struct amparo_reasons reasons;
} amparo_call;

/// A list of services that are not called. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_not_called {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_not_called;

/// A service that is not called.
typedef struct amparo_not_called_line {
    /// Why.
    amparo_not_called_code code;
    /// Service.
    struct amparo_text service;
    /// Reasons.
    struct amparo_reasons reasons;
} amparo_not_called_line;

/// A list of places, in the order in which they are asked. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_places {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_places;

/// Where the person is cared for.
typedef struct amparo_place {
    /// Its part in the order.
    amparo_place_role role;
    /// Restrictiveness; 0 is home.
    uint8_t restrictiveness;
    /// Whether `minutes` is said.
    bool has_minutes;
    /// Minutes one way.
    uint32_t minutes;
    /// Whether `return_minutes` is said.
    bool has_return_minutes;
    /// Minutes back; not said if no way back is known.
    uint32_t return_minutes;
    /// Whether `max_stay_minutes` is said.
    bool has_max_stay_minutes;
    /// Longest stay.
    uint32_t max_stay_minutes;
    /// Whether `status` is said; all zero if not.
    bool has_status;
    /// What it reported.
    struct amparo_status_line status;
    /// Service; not said for home, with somebody.
    struct amparo_text service;
    /// Needs that it meets.
    struct amparo_texts meets;
    /// Reasons.
    struct amparo_reasons reasons;
} amparo_place;

/// A list of places that are not proposed. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_considered {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_considered;

/// A place that was considered and is not proposed.
typedef struct amparo_considered_line {
    /// Why not.
    amparo_considered_code code;
    /// Restrictiveness.
    uint8_t restrictiveness;
    /// Whether `minutes` is said.
    bool has_minutes;
    /// Minutes one way, if a way is known.
    uint32_t minutes;
    /// Whether `status` is said; all zero if not.
    bool has_status;
    /// What it reported.
    struct amparo_status_line status;
    /// Service.
    struct amparo_text service;
    /// Reasons.
    struct amparo_reasons reasons;
} amparo_considered_line;

/// A list of legal acts. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_duties {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_duties;

/// A legal act owed to an authority.
typedef struct amparo_duty {
    /// What is owed.
    amparo_act act;
    /// Role to which it is owed.
    amparo_role to_role;
    /// What starts the clock.
    amparo_clock_start starts_on;
    /// Where the deadline comes from.
    amparo_by_from by_from;
    /// Whether the person is named.
    bool identified;
    /// Whether `starts_at_utc_s` is said.
    bool has_starts_at;
    /// When the clock started, seconds since 1970 UTC; not said while it has not.
    int64_t starts_at_utc_s;
    /// Whether `by_utc_s` is said.
    bool has_by;
    /// Deadline, seconds since 1970 UTC; not said while the clock has not started.
    int64_t by_utc_s;
    /// Whether `within_minutes` is said.
    bool has_within_minutes;
    /// Minutes from the start; not said if neither law nor policy gives any.
    uint32_t within_minutes;
    /// Rule.
    struct amparo_text rule;
    /// Service that owes it; not said while no such service attends the person.
    struct amparo_text owner;
    /// Service with the role; not said if the territory names none, which is a gap.
    struct amparo_text to;
    /// Evidence that stops the clock, in Portuguese.
    struct amparo_text stops_with;
    /// Fields that it may tell.
    struct amparo_data_fields fields;
    /// Reasons.
    struct amparo_reasons reasons;
} amparo_duty;

/// A list of what the network does not give. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_gaps {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_gaps;

/// A list of services that would have come nearest. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_nearest_misses {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_nearest_misses;

/// Something that the network does not give.
typedef struct amparo_gap {
    /// What is missing.
    amparo_gap_code code;
    /// Role, if it is one.
    amparo_role role;
    /// Need, if it is one.
    struct amparo_text need;
    /// Service concerned, if there is one.
    struct amparo_text service;
    /// Nearest misses.
    struct amparo_nearest_misses nearest_miss;
    /// Reasons.
    struct amparo_reasons reasons;
} amparo_gap;

/// The service that would have come nearest.
typedef struct amparo_nearest_miss {
    /// What it lacks.
    amparo_considered_code code;
    /// Whether `minutes` is said.
    bool has_minutes;
    /// Minutes one way, if a way is known.
    uint32_t minutes;
    /// Whether `opens_utc_s` is said.
    bool has_opens;
    /// When it opens next, if that is what it lacks, seconds since 1970 UTC.
    int64_t opens_utc_s;
    /// Service.
    struct amparo_text service;
} amparo_nearest_miss;

/// A list of sectors of the quorum. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_quorum_sectors {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_quorum_sectors;

/// One sector of the quorum.
typedef struct amparo_quorum_sector {
    /// Whether `clock_from_utc_s` is said.
    bool has_clock_from;
    /// From when its clock runs, at once or at the first opening, seconds since 1970 UTC.
    int64_t clock_from_utc_s;
    /// Sector.
    struct amparo_text sector;
    /// Called services of which one must accept.
    struct amparo_texts services;
} amparo_quorum_sector;

/// A list of doors of the episode, in the order of time. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_trail {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_trail;

/// A door of this episode.
typedef struct amparo_trail_step {
    /// When, seconds since 1970 UTC.
    int64_t at_utc_s;
    /// Service.
    struct amparo_text service;
    /// What came of it; not said at the present door.
    struct amparo_text outcome;
} amparo_trail_step;

/// A list of counterfactuals. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_changes {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_changes;

/// A smallest change of facts that changes the answer, and how.
typedef struct amparo_change {
    /// What changes.
    amparo_change_kind change;
    /// An emergency call comes first then.
    bool emergency;
    /// Service concerned, if there is one.
    struct amparo_text service;
    /// Fact concerned, if there is one.
    struct amparo_text fact;
    /// Who leads then, if that changes.
    struct amparo_text lead;
    /// First place then, if that changes.
    struct amparo_text first_place;
    /// Services called then that are not called now.
    struct amparo_texts called;
    /// Services no longer called then.
    struct amparo_texts no_longer_called;
    /// Rules of the duties that are owed then and not now.
    struct amparo_texts duties;
} amparo_change;

/// A list of other members of the circle. It is the plan's or view's that told it, and may be used as long as that.
typedef struct amparo_circle {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_circle;

/// A member of the circle as another member sees it.
typedef struct amparo_circle_member {
    /// What it is in the circle.
    amparo_call_role role;
    /// Service.
    struct amparo_text service;
} amparo_circle_member;

/// A list of services asked on behalf of a call, in the order in which they were. It is the case's that told it, and may be used as long as that.
typedef struct amparo_case_steps {
    /// The library's own, not to be looked at. A list that is all zero is empty.
    const void *list;
    /// Entries.
    size_t count;
} amparo_case_steps;

/// One service asked on behalf of a call.
typedef struct amparo_case_step {
    /// Number: 0 is the called service, n the n-th of its ladder.
    uint32_t step;
    /// Whether `delivered_at_utc_s` is said.
    bool has_delivered_at;
    /// Whether `undeliverable_at_utc_s` is said.
    bool has_undeliverable_at;
    /// Whether `reminded_at_utc_s` is said.
    bool has_reminded_at;
    /// Whether `declined_at_utc_s` is said.
    bool has_declined_at;
    /// From when its clock runs, seconds since 1970 UTC.
    int64_t from_utc_s;
    /// When it was delivered.
    int64_t delivered_at_utc_s;
    /// When it turned out that it cannot be delivered.
    int64_t undeliverable_at_utc_s;
    /// When it was last reminded.
    int64_t reminded_at_utc_s;
    /// When it declined.
    int64_t declined_at_utc_s;
    /// Who is asked.
    struct amparo_text service;
} amparo_case_step;

/// A call and how it stands.
///
/// Who is silent: of a call that is `AMPARO_CALL_STAGE_WAITING`, the last of its steps.
typedef struct amparo_case_call {
    /// How it stands.
    amparo_call_stage stage;
    /// What the called service is in the circle.
    amparo_call_role role;
    /// When it goes out.
    amparo_call_when when;
    /// Why it was declined.
    amparo_decline_code declined;
    /// Episode of the case in which it was planned, from 1.
    uint32_t episode;
    /// Minutes to answer, for each step.
    uint32_t answer_minutes;
    /// Whether an acceptance of the called service is clinical.
    bool clinical;
    /// Whether `answered_at_utc_s` is said.
    bool has_answered_at;
    /// Whether `accepted_at_utc_s` is said.
    bool has_accepted_at;
    /// Whether `accepted_until_utc_s` is said.
    bool has_accepted_until;
    /// Whether `care_at_utc_s` is said.
    bool has_care_at;
    /// Whether `ended_at_utc_s` is said.
    bool has_ended_at;
    /// From when its clock runs, seconds since 1970 UTC.
    int64_t from_utc_s;
    /// First answer of anybody, whichever it was.
    int64_t answered_at_utc_s;
    /// When it was first accepted.
    int64_t accepted_at_utc_s;
    /// Until when the acceptance holds while no care came of it.
    int64_t accepted_until_utc_s;
    /// When care first came of it.
    int64_t care_at_utc_s;
    /// When the call ended: declined, expired or withdrawn.
    int64_t ended_at_utc_s;
    /// Called service.
    struct amparo_text service;
    /// Its sector.
    struct amparo_text sector;
    /// Who accepted.
    struct amparo_text accepted_by;
    /// Who was told that nobody answered.
    struct amparo_text told;
    /// Who was asked, in the order in which they were.
    struct amparo_case_steps steps;
} amparo_case_call;

/// A legal clock and how it stands.
typedef struct amparo_case_duty {
    /// What is owed.
    amparo_act act;
    /// Role to which it is owed.
    amparo_role to_role;
    /// What starts the clock.
    amparo_clock_start starts_on;
    /// Where the deadline comes from.
    amparo_by_from by_from;
    /// Whether `starts_at_utc_s` is said; a clock that has not begun owes nothing yet.
    bool has_starts_at;
    /// Whether `by_utc_s` is said.
    bool has_by;
    /// Whether `within_minutes` is said.
    bool has_within_minutes;
    /// Whether `met_at_utc_s` is said.
    bool has_met_at;
    /// Whether `breach_reported_at_utc_s` is said.
    bool has_breach_reported_at;
    /// Minutes from the start.
    uint32_t within_minutes;
    /// When it started, seconds since 1970 UTC.
    int64_t starts_at_utc_s;
    /// Deadline. It is a breach where this passed before the duty was met, and stays one.
    int64_t by_utc_s;
    /// When it was met.
    int64_t met_at_utc_s;
    /// When the breach was reported.
    int64_t breach_reported_at_utc_s;
    /// Rule.
    struct amparo_text rule;
    /// Service that owes it.
    struct amparo_text owner;
    /// Service with the role to which it is owed.
    struct amparo_text to;
    /// Evidence that stopped the clock, an opaque reference.
    struct amparo_text evidence;
} amparo_case_duty;

/// A door of a case.
typedef struct amparo_case_door {
    /// What came of it; not said while nothing did.
    amparo_outcome outcome;
    /// Episode of the case, from 1.
    uint32_t episode;
    /// Whether `minutes` is said.
    bool has_minutes;
    /// Minutes that it took to get there.
    uint32_t minutes;
    /// When the person came, seconds since 1970 UTC.
    int64_t at_utc_s;
    /// Service.
    struct amparo_text service;
} amparo_case_door;

/// Who answered for the person from when.
typedef struct amparo_case_custody {
    /// How it came.
    amparo_custody_by by;
    /// From when, seconds since 1970 UTC.
    int64_t from_utc_s;
    /// Service.
    struct amparo_text service;
} amparo_case_custody;

/// A service of a network. Its texts are the network's.
typedef struct amparo_service {
    /// Id.
    struct amparo_text id;
    /// Name for people.
    struct amparo_text name;
    /// Kind, such as `caps_iii`.
    struct amparo_text kind;
    /// Name of the kind in Portuguese.
    struct amparo_text kind_pt;
    /// Name of the kind in English.
    struct amparo_text kind_en;
    /// Sector, such as `health`.
    struct amparo_text sector;
    /// Municipality.
    struct amparo_text municipality;
} amparo_service;

/// Who computed a plan, and from what. Its texts are the plan's.
typedef struct amparo_plan_line {
    /// Clock of the decision, seconds since 1970 UTC.
    int64_t at_utc_s;
    /// SHA-256 over everything that was read, in hexadecimal.
    struct amparo_text fingerprint;
    /// Version of amparo.
    struct amparo_text version;
    /// Version of the time-zone data.
    struct amparo_text time_zones;
    /// Network's id.
    struct amparo_text network;
    /// Policy's id.
    struct amparo_text policy;
} amparo_plan_line;

/// The crisis as the decision took it.
typedef struct amparo_crisis {
    /// Severity that counted.
    amparo_severity severity;
    /// Severity told at the door.
    amparo_severity severity_told;
    /// Admission that is decided or made.
    amparo_admission_kind admission;
    /// Opaque reference of the episode.
    struct amparo_text episode;
    /// Door.
    struct amparo_text door;
    /// Municipality or catchment whose reference answers.
    struct amparo_text territory;
    /// Needs of the moment.
    struct amparo_texts needs;
    /// Why the severity and needs are these.
    struct amparo_reasons reasons;
} amparo_crisis;

/// Who leads the circle.
typedef struct amparo_lead {
    /// Why it is this one.
    amparo_lead_origin origin;
    /// Service.
    struct amparo_text service;
    /// Reasons.
    struct amparo_reasons reasons;
} amparo_lead;

/// From when the lead leads.
typedef struct amparo_lead_from {
    /// Earlier, if its on-call accepts.
    bool earlier_if_on_call;
    /// Whether `at_utc_s` is said.
    bool has_at;
    /// Instant, seconds since 1970 UTC; not said if nobody knows when it opens.
    int64_t at_utc_s;
    /// Who leads until then.
    struct amparo_text until_then;
} amparo_lead_from;

/// Who answers for the person now.
typedef struct amparo_custodian {
    /// Service; not said only if the territory names nobody, which is a gap.
    struct amparo_text service;
    /// Reasons.
    struct amparo_reasons reasons;
} amparo_custodian;

/// Who takes over before the custodian can no longer hold.
typedef struct amparo_next_holder {
    /// Before when, seconds since 1970 UTC.
    int64_t before_utc_s;
    /// Service.
    struct amparo_text service;
    /// Reasons.
    struct amparo_reasons reasons;
} amparo_next_holder;

/// When shared care counts as formed.
typedef struct amparo_quorum {
    /// Row of the policy.
    struct amparo_text rule;
    /// Reference that must accept.
    struct amparo_text reference;
    /// Sectors; one that is vetoed or absent has left.
    struct amparo_quorum_sectors sectors;
} amparo_quorum;

/// The way of the person through the doors.
typedef struct amparo_episode {
    /// Two doors or more have not taken the person.
    bool wandering;
    /// No further door is proposed without a new fact.
    bool no_third_door;
    /// Doors in the order of time, the present one last.
    struct amparo_trail trail;
    /// Facts that the doors before did not know.
    struct amparo_texts new_facts;
} amparo_episode;

/// What a plan does not hold and a message may tell, if the call's fields and its channel allow it. Each may be left out.
typedef struct amparo_message_fields {
    /// Name, or the opaque reference that the host turns into one.
    struct amparo_text person_ref;
    /// Date of birth, as it is to be written.
    struct amparo_text birth_date;
    /// National health card.
    struct amparo_text cns;
    /// Age band.
    struct amparo_text age_band;
    /// Sex, as forms ask.
    struct amparo_text sex;
    /// Municipality of residence.
    struct amparo_text municipality;
    /// Where the person may safely be contacted.
    struct amparo_text safe_contact;
    /// The question put to the recipient; by the recipient's role if left out.
    struct amparo_text question;
    /// How to reach the door; its name alone if left out.
    struct amparo_text door_contact;
    /// What happened, each one of `amparo_circumstance`; may be NULL if `circumstance_count` is 0.
    const uint32_t *circumstances;
    /// How many.
    size_t circumstance_count;
    /// Topics already asked and answered; may be NULL if `already_asked_count` is 0.
    const struct amparo_text *already_asked;
    /// How many.
    size_t already_asked_count;
} amparo_message_fields;

/// A view but for its call, its emergency and its safe contact. Its texts and lists are the view's; what the recipient may
/// not know is not said, or empty.
typedef struct amparo_view_line {
    /// Clock of the decision, seconds since 1970 UTC.
    int64_t at_utc_s;
    /// Severity.
    amparo_severity severity;
    /// Recipient.
    struct amparo_text recipient;
    /// Opaque reference of the episode: the call's id.
    struct amparo_text episode;
    /// Door that calls.
    struct amparo_text door;
    /// Opaque reference of the person.
    struct amparo_text person_ref;
    /// Who leads.
    struct amparo_text lead;
    /// Who holds the person now.
    struct amparo_text custodian;
    /// What happened.
    struct amparo_texts circumstances;
    /// Needs put to the recipient.
    struct amparo_texts needs;
    /// What was already asked and answered.
    struct amparo_texts already_asked;
    /// Who else is in the circle.
    struct amparo_circle circle;
    /// Places.
    struct amparo_places places;
    /// Duties that the recipient owes, or that are owed to it.
    struct amparo_duties duties;
} amparo_view_line;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/// The bytes of a buffer. They are the buffer's and stay as long as it.
///
/// `buffer`: may be NULL, which gives a text that is not said. Any thread.
struct amparo_text amparo_buffer_text(const struct amparo_buffer *buffer);

/// Frees a buffer.
///
/// `buffer`: may be NULL; else it is the caller's, and neither it nor its text may be used afterwards. Any thread.
void amparo_buffer_free(struct amparo_buffer *buffer);

/// Begins a case with the event that opens it.
///
/// `event`: the `event_len` bytes of an event document, `"format": "amparo/event/1"`, read during the call only.
/// `amparo_plan_brief_json` gives its field `plan`. `case_out`: not NULL; untouched on failure; the caller frees it.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults
/// of the event; `AMPARO_STATUS_CANNOT_FOLLOW` for one of another kind.
amparo_status amparo_case_open(const char *event,
                               size_t event_len,
                               struct amparo_case **case_out,
                               struct amparo_error **error_out);

/// Reads a case document, `"format": "amparo/case/1"`, and folds its events: `version` and `state` may be left out.
///
/// `json`: `json_len` bytes, read during the call only. `case_out`: not NULL; untouched on failure; the caller frees it.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults;
/// for an event that cannot follow the fault is `AMPARO_FAULT_CODE_CONFLICT`, its path is the event's and its hint the refusal.
amparo_status amparo_case_new(const char *json,
                              size_t json_len,
                              struct amparo_case **case_out,
                              struct amparo_error **error_out);

/// Applies an event: what the case comes to with it is another case. `care_case` stays the caller's, as it was.
///
/// An event whose id was taken before, saying the same, is a repeat: the case that is written is the same again.
///
/// `care_case`: not NULL. `event`: the `event_len` bytes of an event document, read during the call only. `case_out`: not NULL;
/// untouched on failure; the caller frees it. `is_new_out`: may be NULL; whether the event was not a repeat. `error_out`: may be
/// NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the event;
/// `AMPARO_STATUS_CANNOT_FOLLOW` if it cannot follow, and `amparo_error_refusal` tells why.
amparo_status amparo_case_apply(const struct amparo_case *care_case,
                                const char *event,
                                size_t event_len,
                                struct amparo_case **case_out,
                                bool *is_new_out,
                                struct amparo_error **error_out);

/// Writes what a case has come to, but for its lists, to `line_out`.
///
/// `care_case`: not NULL. `line_out`: not NULL; untouched on failure; its texts are the case's. Any thread.
amparo_status amparo_case_head(const struct amparo_case *care_case, struct amparo_case_line *line_out);

/// Writes who has answered at an instant, seconds since 1970 UTC, to `answers_out`. Acceptances run out; care that was given
/// does not.
///
/// `care_case`: not NULL. `answers_out`: not NULL; untouched on failure. Any thread. `AMPARO_STATUS_OUT_OF_RANGE` for an instant that
/// is not between the years 1900 and 2200.
amparo_status amparo_case_answers_at(const struct amparo_case *care_case,
                                     int64_t at_utc_s,
                                     struct amparo_case_answers *answers_out);

/// Writes one sector of the quorum from which nobody has accepted at an instant to `sector_out`.
///
/// `care_case`: not NULL. `sector_out`: not NULL; untouched on failure; the text is the case's. Any thread. `AMPARO_STATUS_ABSENT`
/// if there is no such sector: count them from 0.
amparo_status amparo_case_missing_sector(const struct amparo_case *care_case,
                                         int64_t at_utc_s,
                                         size_t index,
                                         struct amparo_text *sector_out);

/// The calls of a case, in the order in which they were planned. The list is the case's.
///
/// `care_case`: may be NULL, which has an empty list. Any thread.
struct amparo_case_calls amparo_case_calls_of(const struct amparo_case *care_case);

/// The legal clocks of a case. The list is the case's.
///
/// `care_case`: may be NULL, which has an empty list. Any thread.
struct amparo_case_duties amparo_case_duties_of(const struct amparo_case *care_case);

/// The doors of a case, in the order in which they were told. The list is the case's.
///
/// `care_case`: may be NULL, which has an empty list. Any thread.
struct amparo_case_doors amparo_case_doors_of(const struct amparo_case *care_case);

/// Those who have answered for the person; the last one does. The list is the case's.
///
/// `care_case`: may be NULL, which has an empty list. Any thread.
struct amparo_case_custodies amparo_case_custody_of(const struct amparo_case *care_case);

/// The case document as JSON, `"format": "amparo/case/1"`: events, version, state; the bytes that the Rust library writes.
///
/// `care_case`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_case_json(const struct amparo_case *care_case,
                               struct amparo_buffer **json_out);

/// What the events of a case come to, as JSON: the `state` of the case document.
///
/// `care_case`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_case_state_json(const struct amparo_case *care_case, struct amparo_buffer **json_out);

/// Everything that lies ahead of a case if nothing more happens, the soonest first: for timers.
///
/// `care_case`, `network`, `policy`: not NULL; they stay the caller's. `now_utc_s`: seconds since 1970 UTC. `agenda_out`: not NULL;
/// untouched on failure; the caller frees it. Any thread. `AMPARO_STATUS_OUT_OF_RANGE` for an instant that is not between the
/// years 1900 and 2200.
amparo_status amparo_case_agenda(const struct amparo_case *care_case,
                                 int64_t now_utc_s,
                                 const struct amparo_network *network,
                                 const struct amparo_policy *policy,
                                 struct amparo_agenda **agenda_out);

/// As `amparo_case_agenda`, of what is due now alone, the longest due first. A line stays until an event answers it.
///
/// `care_case`, `network`, `policy`: not NULL; they stay the caller's. `now_utc_s`: seconds since 1970 UTC. `agenda_out`: not NULL;
/// untouched on failure; the caller frees it. Any thread. `AMPARO_STATUS_OUT_OF_RANGE` for an instant that is not between the
/// years 1900 and 2200.
amparo_status amparo_case_due(const struct amparo_case *care_case,
                              int64_t now_utc_s,
                              const struct amparo_network *network,
                              const struct amparo_policy *policy,
                              struct amparo_agenda **agenda_out);

/// The lines of an agenda. The list is the agenda's.
///
/// `agenda`: may be NULL, which has an empty list. Any thread.
struct amparo_due_lines amparo_agenda_lines(const struct amparo_agenda *agenda);

/// The lines of an agenda as a JSON list.
///
/// `agenda`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_agenda_json(const struct amparo_agenda *agenda, struct amparo_buffer **json_out);

/// What a case keeps of a plan, as JSON: the field `plan` of an event that opens a case, plans it anew or reopens it.
///
/// `plan`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_plan_brief_json(const struct amparo_plan *plan, struct amparo_buffer **json_out);

/// The request for the next plan, as JSON: the last one, with all that the case has learnt since.
///
/// `care_case`: not NULL. `last`: the `last_len` bytes of the request document of the last plan, read during the call only.
/// `now_utc_s`: seconds since 1970 UTC. `request_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be
/// NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the last request.
amparo_status amparo_case_next_request(const struct amparo_case *care_case,
                                       const char *last,
                                       size_t last_len,
                                       int64_t now_utc_s,
                                       struct amparo_buffer **request_out,
                                       struct amparo_error **error_out);

/// Finds the case to which a person who comes to a door belongs, whichever the door and the city: two doors of one person are
/// one case.
///
/// `cases`: `count` pointers to cases, none of them NULL; may be NULL if `count` is 0. `person`: opaque reference; read during
/// the call only. `policy`: not NULL. `answer_out`: not NULL; untouched on failure. `index_out`: may be NULL; which case, where
/// the answer names one. `merge_out`: may be NULL; else room for `count` bools: whether the case is to be joined to that one.
/// Any thread.
amparo_status amparo_case_correlate(const struct amparo_case *const *cases,
                                    size_t count,
                                    struct amparo_text person,
                                    int64_t at_utc_s,
                                    const struct amparo_policy *policy,
                                    amparo_correlation *answer_out,
                                    size_t *index_out,
                                    bool *merge_out);

/// The two events that join `other` to `into`, as JSON, under ids that the caller gives them. Store both or none.
///
/// `into`, `other`: not NULL; they stay the caller's, as they were. `absorbed_id`, `merged_id`: ids of the events; read during the
/// call only. `absorbed_out`: not NULL; the event for `into`. `merged_out`: not NULL; the event for `other`. Both untouched on
/// failure; the caller frees them. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_CANNOT_FOLLOW` with the refusal.
amparo_status amparo_case_merge(const struct amparo_case *into,
                                const struct amparo_case *other,
                                struct amparo_text absorbed_id,
                                struct amparo_text merged_id,
                                int64_t at_utc_s,
                                struct amparo_buffer **absorbed_out,
                                struct amparo_buffer **merged_out,
                                struct amparo_error **error_out);

/// The indicators of a period as JSON, by municipality and by service. Cells that count few people are not shown.
///
/// `cases`: `count` pointers to cases, none of them NULL; may be NULL if `count` is 0. `from_utc_s`: first instant. `to_utc_s`:
/// first instant after it. `policy`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_indicators_json(const struct amparo_case *const *cases,
                                     size_t count,
                                     int64_t from_utc_s,
                                     int64_t to_utc_s,
                                     const struct amparo_policy *policy,
                                     struct amparo_buffer **json_out);

/// Which services can be reached, and which have fallen silent, as JSON: a list, the worst first. Every call that went out is a test
/// of a channel, every answer and every live report a sign of life; nothing is told of any person.
///
/// `cases`: `count` pointers to cases, none of them NULL; may be NULL if `count` is 0. `status`: the `status_len` bytes of a status
/// document, read during the call only; may be NULL if `status_len` is 0. `quiet_s`: how long a service may be silent before it is
/// told of. `now_utc_s`: seconds since 1970 UTC. `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be
/// NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the status.
amparo_status amparo_reach_json(const struct amparo_case *const *cases,
                                size_t count,
                                const char *status,
                                size_t status_len,
                                uint32_t quiet_s,
                                int64_t now_utc_s,
                                struct amparo_buffer **json_out,
                                struct amparo_error **error_out);

/// Why an event cannot follow, in words, for whoever recorded it.
///
/// `code`: one of `amparo_refusal_code`. `lang`: one of `amparo_lang`. `text_out`: not NULL; untouched on failure; the text stays
/// for the life of the process. Any thread. `AMPARO_STATUS_UNKNOWN_TOKEN` if either names nothing.
amparo_status amparo_refusal_text(uint32_t code,
                                  uint32_t lang,
                                  struct amparo_text *text_out);

/// Frees an agenda.
///
/// `agenda`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
void amparo_agenda_free(struct amparo_agenda *agenda);

/// Frees a case.
///
/// `care_case`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Cases and agendas
/// that were made of it stay whole. Any thread.
void amparo_case_free(struct amparo_case *care_case);

/// Tells what to do at once from the bytes of a request, whether or not they can be read. It needs no network, no engine and
/// no policy. Call it first; whatever else fails, its answer stands.
///
/// `request`: `request_len` bytes, read during the call only; NULL if there are none, which counts as a request that cannot
/// be read. `policy`: its numbers and signs; may be NULL, which is the built-in `br`, read anew in some milliseconds.
/// `answer_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread. It fails on NULL, a length that cannot be, and a fault of amparo itself; then call the
/// emergency number.
amparo_status amparo_emergency(const char *request,
                               size_t request_len,
                               const struct amparo_policy *policy,
                               struct amparo_emergency_answer **answer_out,
                               struct amparo_error **error_out);

/// Writes the answer to `emergency_out`.
///
/// `answer`: not NULL. `emergency_out`: not NULL; untouched on failure; what it points at is the answer's. Any thread.
/// `AMPARO_STATUS_ABSENT` only if a severity below risk to life could be read.
amparo_status amparo_emergency_answer_line(const struct amparo_emergency_answer *answer,
                                           struct amparo_emergency_line *emergency_out);

/// Whether the bytes were JSON to their end.
///
/// `answer`: may be NULL, which is false. Any thread.
bool amparo_emergency_answer_readable(const struct amparo_emergency_answer *answer);

/// The answer as JSON, `"format": "amparo/emergency/1"`.
///
/// `answer`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_emergency_answer_json(const struct amparo_emergency_answer *answer,
                                           struct amparo_buffer **json_out);

/// Frees an answer.
///
/// `answer`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
void amparo_emergency_answer_free(struct amparo_emergency_answer *answer);

/// Makes an engine that knows nothing live yet.
///
/// `network`, `policy`: not NULL; they stay the caller's and may be freed at once. `engine_out`: not NULL; untouched on
/// failure; the caller frees it. Any thread.
amparo_status amparo_engine_new(const struct amparo_network *network,
                                const struct amparo_policy *policy,
                                struct amparo_engine **engine_out);

/// Decides who walks with a person in crisis. It answers whatever the request; what nobody gives is a gap, not a failure.
///
/// `engine`: not NULL. `request`: the `request_len` bytes of a request document, `"format": "amparo/request/1"`, read during
/// the call only. `flags`: `AMPARO_PLAN_PLAIN`, or `AMPARO_PLAN_CHANGES`. `plan_out`: not NULL; untouched on failure; the
/// caller frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_REFUSED` with all faults of the request. Whatever failed, `amparo_error_emergency` tells what to do at once.
amparo_status amparo_engine_plan(const struct amparo_engine *engine,
                                 const char *request,
                                 size_t request_len,
                                 uint32_t flags,
                                 struct amparo_plan **plan_out,
                                 struct amparo_error **error_out);

/// Decides many requests in one call, on the calling thread, each for itself.
///
/// `engine`: not NULL. `requests`: `count` requests, read during the call only; may be NULL if `count` is 0. `flags`: as in
/// `amparo_engine_plan`. `plans_out`: room for `count` pointers; each becomes a plan that the caller frees, or NULL where the
/// request was refused. `errors_out`: may be NULL; else room for `count` pointers; each becomes an error that the caller
/// frees, or NULL where the request was planned. Both untouched unless the status is `AMPARO_STATUS_OK`, all were planned, or
/// `AMPARO_STATUS_PARTLY`, some or all were refused. Any thread.
amparo_status amparo_engine_plan_many(const struct amparo_engine *engine,
                                      const struct amparo_text *requests,
                                      size_t count,
                                      uint32_t flags,
                                      struct amparo_plan **plans_out,
                                      struct amparo_error **errors_out);

/// Puts another network in place. Reports about services that it holds too stay. Never waits for decisions.
///
/// `engine`, `network`: not NULL; the network stays the caller's and may be freed at once. Any thread.
amparo_status amparo_engine_replace_network(const struct amparo_engine *engine, const struct amparo_network *network);

/// Puts another policy in place.
///
/// `engine`, `policy`: not NULL; the policy stays the caller's and may be freed at once. Any thread.
amparo_status amparo_engine_replace_policy(const struct amparo_engine *engine, const struct amparo_policy *policy);

/// Puts the reports of a status document, `"format": "amparo/status/1"`, in place of all that was known live.
///
/// `engine`: not NULL. `json`: `json_len` bytes, read during the call only. `warnings_out`: may be NULL; on success the
/// reports about services that the network does not hold, or NULL if there are none; the caller frees it. `error_out`: may
/// be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the
/// document; what was known stays.
amparo_status amparo_engine_replace_status(const struct amparo_engine *engine,
                                           const char *json,
                                           size_t json_len,
                                           struct amparo_error **warnings_out,
                                           struct amparo_error **error_out);

/// Takes each report of a status document as `amparo_engine_report` does; what was known of other services stays.
///
/// `engine`: not NULL. `json`: `json_len` bytes, read during the call only. `warnings_out`: may be NULL; on success the
/// reports about services that the network does not hold, or NULL if there are none; the caller frees it. `error_out`: may
/// be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the
/// document; what was known stays.
amparo_status amparo_engine_update_status(const struct amparo_engine *engine,
                                          const char *json,
                                          size_t json_len,
                                          struct amparo_error **warnings_out,
                                          struct amparo_error **error_out);

/// Takes one report.
///
/// `engine`: not NULL. `report`: not NULL, read during the call only. `taken_out`: may be NULL; on success whether the report
/// counts: the service is known, and nothing newer was reported. Any thread.
amparo_status amparo_engine_report(const struct amparo_engine *engine,
                                   const struct amparo_report *report,
                                   bool *taken_out);

/// The network in place, and the policy in place.
///
/// `engine`: not NULL. `network_out`, `policy_out`: either may be NULL; untouched on failure; the caller frees what is written.
/// Any thread.
amparo_status amparo_engine_parts(const struct amparo_engine *engine,
                                  struct amparo_network **network_out,
                                  struct amparo_policy **policy_out);

/// Frees an engine.
///
/// `engine`: may be NULL; else it is the caller's, no other call uses it now, and it may not be used afterwards. Plans that it
/// made stay whole. Any thread.
void amparo_engine_free(struct amparo_engine *engine);

/// What the failed call returned; `AMPARO_STATUS_OK` of NULL and of warnings.
///
/// `error`: may be NULL. Any thread.
amparo_status amparo_error_status(const struct amparo_error *error);

/// How many faults or warnings are listed: at most 1,000.
///
/// `error`: may be NULL, which has none. Any thread.
size_t amparo_error_count(const struct amparo_error *error);

/// How many more there were than are listed.
///
/// `error`: may be NULL, which has none. Any thread.
size_t amparo_error_unlisted(const struct amparo_error *error);

/// Writes one fault or warning to `fault_out`.
///
/// `error`: not NULL. `fault_out`: not NULL; untouched on failure; its texts are the error's. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is no such fault.
amparo_status amparo_error_fault_at(const struct amparo_error *error, size_t index, struct amparo_fault *fault_out);

/// All of it in English, a fault a line. The text is the error's.
///
/// `error`: may be NULL, which gives a text that is not said. Any thread.
struct amparo_text amparo_error_text(const struct amparo_error *error);

/// All of it as JSON, `"format": "amparo/faults/1"`. The text is the error's.
///
/// `error`: may be NULL, which gives a text that is not said. Any thread.
struct amparo_text amparo_error_json(const struct amparo_error *error);

/// Writes what to do at once for the person of a refused request to `emergency_out`.
///
/// `error`: not NULL. `emergency_out`: not NULL; untouched on failure; what it points at is the error's. Any thread.
/// `AMPARO_STATUS_ABSENT` if a severity below risk to life could be read, or the call was not about a request.
amparo_status amparo_error_emergency(const struct amparo_error *error, struct amparo_emergency_line *emergency_out);

/// Why an event cannot follow; 0 of NULL, of warnings and of every other failure.
///
/// `error`: may be NULL. Any thread.
amparo_refusal_code amparo_error_refusal(const struct amparo_error *error);

/// Frees an error or warnings.
///
/// `error`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
void amparo_error_free(struct amparo_error *error);

#if defined(AMPARO_WITH_LEDGER)
/// Why a ledger did not do it; 0 of NULL, of warnings and of every other failure.
///
/// `error`: may be NULL. `version_out`: may be NULL; written with `AMPARO_LEDGER_CODE_CONFLICT` alone: the version that the
/// ledger holds. `seq_out`: may be NULL; written where it is known at which entry damage shows. Any thread.
amparo_ledger_code amparo_ledger_why(const struct amparo_error *error,
                                     uint32_t *version_out,
                                     uint64_t *seq_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Opens a ledger, and makes it if there is none.
///
/// `path`: said; read during the call only; the URL of a PostgreSQL server in a library that was built with `ledger-postgres`.
/// `master_key`: `master_key_len` bytes, 32 of them, that nobody can guess; read during
/// the call only. The host keeps the key, apart from the ledger: without it nothing can be read. `host`: not NULL, copied.
/// `ledger_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread. `AMPARO_STATUS_OUT_OF_RANGE` for a key of another length. `AMPARO_STATUS_NOT_KEPT` with
/// `foreign`, `newer`, `damaged`, `behind`, `wrong_key`: the file is left untouched; or with a code of the disk.
amparo_status amparo_ledger_create(struct amparo_text path,
                                   const uint8_t *master_key,
                                   size_t master_key_len,
                                   const struct amparo_ledger_host *host,
                                   struct amparo_ledger **ledger_out,
                                   struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// As `amparo_ledger_create`, of a ledger that is there; one of an older schema is brought to the newest.
///
/// `path`, `master_key`, `host`, `ledger_out`, `error_out`: as there. Any thread. `AMPARO_STATUS_NOT_KEPT` with `missing` if
/// there is none.
amparo_status amparo_ledger_open(struct amparo_text path,
                                 const uint8_t *master_key,
                                 size_t master_key_len,
                                 const struct amparo_ledger_host *host,
                                 struct amparo_ledger **ledger_out,
                                 struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Reads the documents that decisions are made with, and keeps their bytes: both are stored with a decision, so that anybody
/// may recompute it.
///
/// `network`, `policy`: documents; read during the call only. `status`: a status document; may be not said. `inputs_out`: not
/// NULL; untouched on failure; the caller frees it. `warnings_out`: may be NULL; on success what is legal but dangerous, or NULL;
/// the caller frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_REFUSED` with all faults of the first document that has any.
amparo_status amparo_ledger_inputs_new(struct amparo_text network,
                                       struct amparo_text policy,
                                       struct amparo_text status,
                                       struct amparo_ledger_inputs **inputs_out,
                                       struct amparo_error **warnings_out,
                                       struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// The network and the policy of the inputs, for `amparo_ledger_claim_due` and `amparo_case_due`.
///
/// `inputs`: not NULL. `network_out`, `policy_out`: either may be NULL; untouched on failure; the caller frees what is written.
/// Any thread.
amparo_status amparo_ledger_inputs_parts(const struct amparo_ledger_inputs *inputs,
                                         struct amparo_network **network_out,
                                         struct amparo_policy **policy_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Decides, and keeps what the decision was made of, for the event that carries it.
///
/// `inputs`: not NULL. `request`: the `request_len` bytes of a request document, read during the call only. `decision_out`: not
/// NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any
/// thread. `AMPARO_STATUS_REFUSED` with all faults of the request; whatever failed, `amparo_error_emergency` tells what to do at
/// once.
amparo_status amparo_ledger_decide(const struct amparo_ledger_inputs *inputs,
                                   const char *request,
                                   size_t request_len,
                                   struct amparo_ledger_decision **decision_out,
                                   struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// What a case keeps of a decision, as JSON: the field `plan` of the event that carries it.
///
/// `decision`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_ledger_decision_brief_json(const struct amparo_ledger_decision *decision,
                                                struct amparo_buffer **json_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// The plan of a decision as JSON, `"format": "amparo/plan/1"`.
///
/// `decision`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_ledger_decision_plan_json(const struct amparo_ledger_decision *decision,
                                               struct amparo_buffer **json_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Begins a case with its opening.
///
/// `ledger`: not NULL. `event`: the `event_len` bytes of an event document, read during the call only. `decision`: may be NULL;
/// else the one whose brief the event carries, so that it can be recomputed. `now_utc_s`: seconds since 1970 UTC. `case_out`: not
/// NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any
/// thread. `AMPARO_STATUS_REFUSED`, `AMPARO_STATUS_CANNOT_FOLLOW`; `AMPARO_STATUS_NOT_KEPT` with `case_exists` (after a crash
/// the opening may have been stored: load it), `erased`, `other_decision`, `no_randomness`, or a code of the disk.
amparo_status amparo_ledger_open_case(const struct amparo_ledger *ledger,
                                      const char *event,
                                      size_t event_len,
                                      const struct amparo_ledger_decision *decision,
                                      int64_t now_utc_s,
                                      struct amparo_ledger_case **case_out,
                                      struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Loads a case.
///
/// `ledger`, `reader`: not NULL. `case_ref`: opaque reference; read during the call only. `now_utc_s`: seconds since 1970 UTC.
/// `case_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. `AMPARO_STATUS_NOT_KEPT` with `denied` if the host does not allow it, `no_such_case`, `erased`,
/// `damaged`, or a code of the disk: what cannot be logged is not read.
amparo_status amparo_ledger_load(const struct amparo_ledger *ledger,
                                 const struct amparo_ledger_reader *reader,
                                 struct amparo_text case_ref,
                                 int64_t now_utc_s,
                                 struct amparo_ledger_case **case_out,
                                 struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// The case as it stands where it was loaded.
///
/// `stored`: not NULL. `case_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_ledger_case_now(const struct amparo_ledger_case *stored, struct amparo_case **case_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Appends an event to a case as it was loaded; what was loaded moves on with it.
///
/// `ledger`, `stored`: not NULL. `event`: the `event_len` bytes of an event document, read during the call only. `decision`: may
/// be NULL; else the one whose brief the event carries. `now_utc_s`: seconds since 1970 UTC. `written_out`: may be NULL; untouched
/// on failure. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED`,
/// `AMPARO_STATUS_CANNOT_FOLLOW`; `AMPARO_STATUS_NOT_KEPT` with `conflict` where somebody else was first (load again and decide
/// anew), `erased`, `other_decision`, `no_randomness`, or a code of the disk. In all of them nothing was written.
amparo_status amparo_ledger_append(const struct amparo_ledger *ledger,
                                   const struct amparo_ledger_case *stored,
                                   const char *event,
                                   size_t event_len,
                                   const struct amparo_ledger_decision *decision,
                                   int64_t now_utc_s,
                                   struct amparo_ledger_written *written_out,
                                   struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Leases what has to be sent now to one worker, at most `most` lines, the longest waiting first. Two workers never hold the
/// same line; when a worker dies, its lines are free again after `lease_s` seconds.
///
/// `ledger`, `worker`, `network`, `policy`: not NULL. `retry`: may be NULL, which is half a minute, an hour, six tries.
/// `now_utc_s`: seconds since 1970 UTC. `claims_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be
/// NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_NOT_KEPT` with `denied` if the worker may read
/// none of the cases that wait, `no_randomness`, `damaged`, or a code of the disk.
amparo_status amparo_ledger_claim_due(const struct amparo_ledger *ledger,
                                      const struct amparo_ledger_reader *worker,
                                      const struct amparo_network *network,
                                      const struct amparo_policy *policy,
                                      uint32_t lease_s,
                                      const struct amparo_ledger_retry *retry,
                                      size_t most,
                                      int64_t now_utc_s,
                                      struct amparo_ledger_claims **claims_out,
                                      struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Writes one line that was leased to `claim_out`.
///
/// `claims`: not NULL. `claim_out`: not NULL; untouched on failure; its texts are the claims'. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is no such line: count them from 0.
amparo_status amparo_ledger_claims_at(const struct amparo_ledger_claims *claims,
                                      size_t index,
                                      struct amparo_ledger_claim *claim_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Says that a line was sent, and stores the event that tells its case in the same transaction: a call that went out, a
/// reminder, the next of the ladder, a human being who was told. What people have to do is told by what they did.
///
/// `ledger`, `claims`: not NULL. `at_utc_s`: when it was sent. `now_utc_s`: the clock of the entry. `refusal_out`: may be NULL;
/// untouched on failure; one of `amparo_refusal_code` where the case refuses the event (somebody accepted meanwhile), else 0: the
/// line was sent all the same. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is no such line; `AMPARO_STATUS_NOT_KEPT` with `lease_lost` if another worker took it over (it
/// may be sent twice, with the same key), `erased`, or a code of the disk.
amparo_status amparo_ledger_sent(const struct amparo_ledger *ledger,
                                 const struct amparo_ledger_claims *claims,
                                 size_t index,
                                 int64_t at_utc_s,
                                 int64_t now_utc_s,
                                 uint32_t *refusal_out,
                                 struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Says that a line could not be sent.
///
/// `ledger`, `claims`: not NULL. `retry`: as in `amparo_ledger_claim_due`. `now_utc_s`: seconds since 1970 UTC. `is_dead_out`: not
/// NULL; untouched on failure; whether it is a dead letter now: a call was told to its case as undeliverable, so that the next of
/// its ladder is asked at once. `again_utc_s_out`: may be NULL; written where it is tried again, from when. `error_out`: may be
/// NULL; written on failure only; the caller frees it. Any thread. As `amparo_ledger_sent`.
amparo_status amparo_ledger_failed(const struct amparo_ledger *ledger,
                                   const struct amparo_ledger_claims *claims,
                                   size_t index,
                                   const struct amparo_ledger_retry *retry,
                                   int64_t now_utc_s,
                                   bool *is_dead_out,
                                   int64_t *again_utc_s_out,
                                   struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// A pack of one case, or of all that were not erased, for an authority: JSON, `"format": "amparo/pack/1"`, without the person.
///
/// `ledger`, `reader`: not NULL. `case_ref`: opaque reference; may be not said, which is all cases. `now_utc_s`: seconds since 1970
/// UTC. `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread. As `amparo_ledger_load`.
amparo_status amparo_ledger_export(const struct amparo_ledger *ledger,
                                   const struct amparo_ledger_reader *reader,
                                   struct amparo_text case_ref,
                                   int64_t now_utc_s,
                                   struct amparo_buffer **json_out,
                                   struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Checks a ledger without a key: the file, every hash of the chain, and that every case has all its events. Nothing is changed.
///
/// `path`: said; read during the call only. `since`: may be NULL; else a head that was kept elsewhere, which the chain must hold
/// still. `verified_out`: may be NULL; untouched on failure. `error_out`: may be NULL; written on failure only; the caller frees
/// it. Any thread. `AMPARO_STATUS_NOT_KEPT` with `damaged` and the first entry at which it shows, `behind` where an acknowledged
/// entry is missing, and all that opening can tell.
amparo_status amparo_ledger_verify(struct amparo_text path,
                                   const struct amparo_ledger_head *since,
                                   struct amparo_ledger_verified *verified_out,
                                   struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Checks the chain of a pack, for whoever got it, without the ledger and without a key.
///
/// `json`: `json_len` bytes, read during the call only. `head_out`: may be NULL; untouched on failure; the end of the chain, to
/// compare with one that was kept elsewhere. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_NOT_KEPT` with `foreign` if the bytes are no pack, `damaged` with the first entry whose hash is another.
amparo_status amparo_ledger_verify_pack(const char *json,
                                        size_t json_len,
                                        struct amparo_ledger_head *head_out,
                                        struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Frees what a worker leased. Lines that were neither sent nor failed are free again when the lease ends.
///
/// `claims`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
void amparo_ledger_claims_free(struct amparo_ledger_claims *claims);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Frees a case as it was loaded; the ledger keeps it.
///
/// `stored`: may be NULL; else it is the caller's, and may not be used afterwards. Any thread.
void amparo_ledger_case_free(struct amparo_ledger_case *stored);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Frees a decision.
///
/// `decision`: may be NULL; else it is the caller's, and may not be used afterwards. Any thread.
void amparo_ledger_decision_free(struct amparo_ledger_decision *decision);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Frees inputs. Decisions that were made with them stay whole.
///
/// `inputs`: may be NULL; else it is the caller's, and may not be used afterwards. Any thread.
void amparo_ledger_inputs_free(struct amparo_ledger_inputs *inputs);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Closes a ledger. What was acknowledged is on the disk.
///
/// `ledger`: may be NULL; else it is the caller's, no other call uses it now, and it may not be used afterwards. Any thread.
void amparo_ledger_free(struct amparo_ledger *ledger);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// What was tried as often as it may be and was not sent, the oldest first.
///
/// `ledger`, `reader`: not NULL. `now_utc_s`: seconds since 1970 UTC. `letters_out`: not NULL; untouched on failure; the caller
/// frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_NOT_KEPT` with
/// `denied`, `damaged`, or a code of the disk.
amparo_status amparo_ledger_dead_letters(const struct amparo_ledger *ledger,
                                         const struct amparo_ledger_reader *reader,
                                         int64_t now_utc_s,
                                         struct amparo_ledger_letters **letters_out,
                                         struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Writes one of them to `letter_out`.
///
/// `letters`: not NULL. `letter_out`: not NULL; untouched on failure; its texts are the letters'. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is no such letter: count them from 0.
amparo_status amparo_ledger_letters_at(const struct amparo_ledger_letters *letters,
                                       size_t index,
                                       struct amparo_ledger_letter *letter_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Somebody has looked at a dead letter. Where its case still asks for it, it is tried again from the beginning.
///
/// `ledger`, `letters`: not NULL. `now_utc_s`: seconds since 1970 UTC. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread. `AMPARO_STATUS_ABSENT` if there is no such letter here; `AMPARO_STATUS_NOT_KEPT` with
/// `no_such_case` if the ledger has it no more, or with a code of the disk.
amparo_status amparo_ledger_revive(const struct amparo_ledger *ledger,
                                   const struct amparo_ledger_letters *letters,
                                   size_t index,
                                   int64_t now_utc_s,
                                   struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// When somebody has to ask next what is to be sent: the soonest line that nobody holds, or the end of the soonest lease.
///
/// `ledger`, `network`, `policy`: not NULL. `now_utc_s`: seconds since 1970 UTC. `at_utc_s_out`: not NULL; untouched on failure.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_ABSENT` if nothing lies
/// ahead; `AMPARO_STATUS_NOT_KEPT` with `damaged` or a code of the disk.
amparo_status amparo_ledger_next_at(const struct amparo_ledger *ledger,
                                    const struct amparo_network *network,
                                    const struct amparo_policy *policy,
                                    int64_t now_utc_s,
                                    int64_t *at_utc_s_out,
                                    struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Has what lies ahead of every case made anew: after the network or the policy was replaced.
///
/// `ledger`: not NULL. `now_utc_s`: seconds since 1970 UTC. `error_out`: may be NULL; written on failure only; the caller frees
/// it. Any thread. `AMPARO_STATUS_NOT_KEPT` with a code of the disk.
amparo_status amparo_ledger_list_anew(const struct amparo_ledger *ledger,
                                      int64_t now_utc_s,
                                      struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Frees dead letters; the ledger keeps them.
///
/// `letters`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
void amparo_ledger_letters_free(struct amparo_ledger_letters *letters);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// How long another program is waited for before `locked`; five seconds unless told.
///
/// `ledger`: not NULL. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
amparo_status amparo_ledger_wait_at_most(const struct amparo_ledger *ledger,
                                         uint32_t longest_s,
                                         struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// End of the chain: kept somewhere else, it shows later that nothing was cut off.
///
/// `ledger`: not NULL. `head_out`: not NULL; untouched on failure. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. `AMPARO_STATUS_NOT_KEPT` with a code of the disk.
amparo_status amparo_ledger_end(const struct amparo_ledger *ledger,
                                struct amparo_ledger_head *head_out,
                                struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Cases that are kept: those of a person, or all.
///
/// `ledger`, `reader`: not NULL. `person`: opaque reference, read during the call only; may be not said, which is everybody.
/// `now_utc_s`: seconds since 1970 UTC. `cases_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL;
/// written on failure only; the caller frees it. Any thread. As `amparo_ledger_load`.
amparo_status amparo_ledger_list(const struct amparo_ledger *ledger,
                                 const struct amparo_ledger_reader *reader,
                                 struct amparo_text person,
                                 int64_t now_utc_s,
                                 struct amparo_ledger_cases **cases_out,
                                 struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// One of them.
///
/// `cases`: not NULL. `case_out`: not NULL; untouched on failure; the caller frees it. Any thread. `AMPARO_STATUS_ABSENT` if there
/// is no such case: count them from 0.
amparo_status amparo_ledger_cases_at(const struct amparo_ledger_cases *cases,
                                     size_t index,
                                     struct amparo_case **case_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Joins one case to another: the two events of `amparo_case_merge` are stored together or not at all.
///
/// `ledger`, `into`, `from`: not NULL, both as they were loaded; what was loaded moves on. `absorbed`, `merged`: the bytes of the two
/// event documents, read during the call only. `now_utc_s`: seconds since 1970 UTC. `written_out`: may be NULL; untouched on
/// failure. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. As `amparo_ledger_append`, for
/// either.
amparo_status amparo_ledger_join(const struct amparo_ledger *ledger,
                                 const struct amparo_ledger_case *into,
                                 const struct amparo_ledger_case *from,
                                 const char *absorbed,
                                 size_t absorbed_len,
                                 const char *merged,
                                 size_t merged_len,
                                 int64_t now_utc_s,
                                 struct amparo_ledger_written *written_out,
                                 struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Makes every stored decision of a case again from the documents that it was made of.
///
/// `ledger`, `reader`: not NULL. `case_ref`: opaque reference, read during the call only. `now_utc_s`: seconds since 1970 UTC.
/// `replays_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. As `amparo_ledger_load`, but that an erased case is answered; `bad_input` where a document is not what its
/// hash says.
amparo_status amparo_ledger_replay(const struct amparo_ledger *ledger,
                                   const struct amparo_ledger_reader *reader,
                                   struct amparo_text case_ref,
                                   int64_t now_utc_s,
                                   struct amparo_ledger_replays **replays_out,
                                   struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Writes one of them to `replayed_out`.
///
/// `replays`: not NULL. `replayed_out`: not NULL; untouched on failure; its text is the replays'. Any thread. `AMPARO_STATUS_ABSENT`
/// if there is no such decision: count them from 0.
amparo_status amparo_ledger_replays_at(const struct amparo_ledger_replays *replays,
                                       size_t index,
                                       struct amparo_ledger_replayed *replayed_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// The request of the latest decision that a case holds, as JSON: what the next one starts from.
///
/// `ledger`, `reader`: not NULL. `case_ref`: opaque reference, read during the call only. `now_utc_s`: seconds since 1970 UTC.
/// `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. `AMPARO_STATUS_ABSENT` if the case holds no decision; else as `amparo_ledger_load`.
amparo_status amparo_ledger_last_request(const struct amparo_ledger *ledger,
                                         const struct amparo_ledger_reader *reader,
                                         struct amparo_text case_ref,
                                         int64_t now_utc_s,
                                         struct amparo_buffer **json_out,
                                         struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Who was told what about a person, when and on which basis, and who read the record: for the person. JSON, `"format":
/// "amparo/access/1"`.
///
/// `ledger`, `reader`: not NULL. `person`: opaque reference, read during the call only. `now_utc_s`: seconds since 1970 UTC.
/// `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. As `amparo_ledger_load`; a person of whom nothing is kept gets an empty report.
amparo_status amparo_ledger_access_report(const struct amparo_ledger *ledger,
                                          const struct amparo_ledger_reader *reader,
                                          struct amparo_text person,
                                          int64_t now_utc_s,
                                          struct amparo_buffer **json_out,
                                          struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// When the records of cases that have ended may be erased, the oldest first: a JSON list of `case`, `latest_at`, `erase_from`,
/// `is_due`. Nothing is erased by itself.
///
/// `ledger`, `reader`: not NULL. `keep_days`: after the latest entry; health records are kept for twenty years at least. `now_utc_s`:
/// seconds since 1970 UTC. `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on
/// failure only; the caller frees it. Any thread. As `amparo_ledger_load`.
amparo_status amparo_ledger_retention(const struct amparo_ledger *ledger,
                                      const struct amparo_ledger_reader *reader,
                                      uint32_t keep_days,
                                      int64_t now_utc_s,
                                      struct amparo_buffer **json_out,
                                      struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Erases the content of a case by destroying its key; the chain stays whole, and keeps that it was erased, by whom and what for.
///
/// `ledger`, `reader`: not NULL. `case_ref`: opaque reference, read during the call only. `now_utc_s`: seconds since 1970 UTC.
/// `is_flushed_out`: may be NULL; untouched on failure; whether nothing of the key is left in the ledger's own files. `error_out`:
/// may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_NOT_KEPT` with `not_closed` while the case
/// goes on, `denied`, `no_such_case`, `erased` if it was already, or a code of the disk.
amparo_status amparo_ledger_erase(const struct amparo_ledger *ledger,
                                  const struct amparo_ledger_reader *reader,
                                  struct amparo_text case_ref,
                                  int64_t now_utc_s,
                                  bool *is_flushed_out,
                                  struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// The indicators of a period from all cases that are kept, as `amparo_indicators_json`: logged as counting, not as reading each.
///
/// `ledger`, `reader`, `policy`: not NULL. `from_utc_s`: first instant. `to_utc_s`: first instant after it. `now_utc_s`: seconds since
/// 1970 UTC. `json_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread. As `amparo_ledger_load`.
amparo_status amparo_ledger_indicators_json(const struct amparo_ledger *ledger,
                                            const struct amparo_ledger_reader *reader,
                                            int64_t from_utc_s,
                                            int64_t to_utc_s,
                                            const struct amparo_policy *policy,
                                            int64_t now_utc_s,
                                            struct amparo_buffer **json_out,
                                            struct amparo_error **error_out);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Frees a list of cases. Cases that were taken out of it stay whole.
///
/// `cases`: may be NULL; else it is the caller's, and may not be used afterwards. Any thread.
void amparo_ledger_cases_free(struct amparo_ledger_cases *cases);
#endif

#if defined(AMPARO_WITH_LEDGER)
/// Frees replays.
///
/// `replays`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
void amparo_ledger_replays_free(struct amparo_ledger_replays *replays);
#endif

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_texts_at(struct amparo_texts list,
                              size_t index,
                              struct amparo_text *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_data_fields_at(struct amparo_data_fields list,
                                    size_t index,
                                    amparo_data_field *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_facts_at(struct amparo_facts list,
                              size_t index,
                              struct amparo_fact *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_reasons_at(struct amparo_reasons list,
                                size_t index,
                                struct amparo_reason *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_rungs_at(struct amparo_rungs list,
                              size_t index,
                              struct amparo_rung *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_contacts_at(struct amparo_contacts list,
                                 size_t index,
                                 struct amparo_contact *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_calls_at(struct amparo_calls list,
                              size_t index,
                              struct amparo_call *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_not_called_at(struct amparo_not_called list,
                                   size_t index,
                                   struct amparo_not_called_line *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_places_at(struct amparo_places list,
                               size_t index,
                               struct amparo_place *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_considered_at(struct amparo_considered list,
                                   size_t index,
                                   struct amparo_considered_line *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_duties_at(struct amparo_duties list,
                               size_t index,
                               struct amparo_duty *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_gaps_at(struct amparo_gaps list,
                             size_t index,
                             struct amparo_gap *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_nearest_misses_at(struct amparo_nearest_misses list,
                                       size_t index,
                                       struct amparo_nearest_miss *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_quorum_sectors_at(struct amparo_quorum_sectors list,
                                       size_t index,
                                       struct amparo_quorum_sector *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_trail_at(struct amparo_trail list,
                              size_t index,
                              struct amparo_trail_step *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_changes_at(struct amparo_changes list,
                                size_t index,
                                struct amparo_change *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a plan or view that is still there. `out`: not NULL; untouched on failure; what it points at is the plan's or
/// view's. Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_circle_at(struct amparo_circle list,
                               size_t index,
                               struct amparo_circle_member *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of an agenda that is still there. `out`: not NULL; untouched on failure; what it points at is the agenda's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_service_ids_at(struct amparo_service_ids list, size_t index, struct amparo_text *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of an agenda that is still there. `out`: not NULL; untouched on failure; what it points at is the agenda's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_due_lines_at(struct amparo_due_lines list, size_t index, struct amparo_due *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a case that is still there. `out`: not NULL; untouched on failure; what it points at is the case's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_case_steps_at(struct amparo_case_steps list, size_t index, struct amparo_case_step *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a case that is still there. `out`: not NULL; untouched on failure; what it points at is the case's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_case_calls_at(struct amparo_case_calls list, size_t index, struct amparo_case_call *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a case that is still there. `out`: not NULL; untouched on failure; what it points at is the case's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_case_duties_at(struct amparo_case_duties list, size_t index, struct amparo_case_duty *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a case that is still there. `out`: not NULL; untouched on failure; what it points at is the case's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_case_doors_at(struct amparo_case_doors list, size_t index, struct amparo_case_door *out);

/// Writes one entry of a list to `out`.
///
/// `list`: of a case that is still there. `out`: not NULL; untouched on failure; what it points at is the case's.
/// Any thread. `AMPARO_STATUS_ABSENT` if there is no such entry.
amparo_status amparo_case_custodies_at(struct amparo_case_custodies list,
                                       size_t index,
                                       struct amparo_case_custody *out);

/// Reads, checks and compiles a network document, `"format": "amparo/network/1"`, or a snapshot of one.
///
/// `json`: `json_len` bytes, read during the call only. `network_out`: not NULL; untouched on failure; the caller frees it.
/// `warnings_out`: may be NULL; on success what is legal but dangerous, or NULL if nothing is; the caller frees it.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all of
/// its faults.
amparo_status amparo_network_new(const char *json,
                                 size_t json_len,
                                 struct amparo_network **network_out,
                                 struct amparo_error **warnings_out,
                                 struct amparo_error **error_out);

/// The id of a network. The text is the network's.
///
/// `network`: may be NULL, which gives a text that is not said. Any thread.
struct amparo_text amparo_network_id(const struct amparo_network *network);

/// How many services a network holds.
///
/// `network`: may be NULL, which holds none. Any thread.
size_t amparo_network_service_count(const struct amparo_network *network);

/// Writes one service of a network, in the order of ids, to `service_out`.
///
/// `network`: not NULL. `service_out`: not NULL; untouched on failure; its texts are the network's. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is no such service.
amparo_status amparo_network_service_at(const struct amparo_network *network,
                                        size_t index,
                                        struct amparo_service *service_out);

/// Writes the service with an id to `service_out`.
///
/// `network`: not NULL. `id`: said; read during the call only. `service_out`: not NULL; untouched on failure; its texts are
/// the network's. Any thread. `AMPARO_STATUS_ABSENT` if the network does not hold it.
amparo_status amparo_network_service_find(const struct amparo_network *network,
                                          struct amparo_text id,
                                          struct amparo_service *service_out);

/// Frees a network.
///
/// `network`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Engines and
/// plans that were made with it stay whole. Any thread.
void amparo_network_free(struct amparo_network *network);

/// Keeps a panic inside a call of this library from writing to standard error. Panics elsewhere in the program, and on other
/// threads, go to the hook that was there before. Opt-in: nothing is changed until this is called; it stays for the life of
/// the process, and calling it again changes nothing. Such a panic is `AMPARO_STATUS_INTERNAL` either way.
///
/// Any thread. Returns `AMPARO_STATUS_OK`.
amparo_status amparo_quiet_panics(void);

/// Writes who computed a plan, and from what, to `line_out`.
///
/// `plan`: not NULL. `line_out`: not NULL; untouched on failure; its texts are the plan's. Any thread.
amparo_status amparo_plan_head(const struct amparo_plan *plan, struct amparo_plan_line *line_out);

/// The whole plan as JSON, `"format": "amparo/plan/1"`: the bytes that the Rust library writes.
///
/// `plan`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_plan_json(const struct amparo_plan *plan, struct amparo_buffer **json_out);

/// The crisis as the decision took it.
///
/// `plan`: not NULL. `crisis_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread.
amparo_status amparo_plan_crisis(const struct amparo_plan *plan, struct amparo_crisis *crisis_out);

/// What to do at once.
///
/// `plan`: not NULL. `emergency_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread. `AMPARO_STATUS_ABSENT` if life is not at risk.
amparo_status amparo_plan_emergency(const struct amparo_plan *plan,
                                    struct amparo_emergency_line *emergency_out);

/// Who leads the circle.
///
/// `plan`: not NULL. `lead_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread. `AMPARO_STATUS_ABSENT` if nobody does, which is a gap.
amparo_status amparo_plan_lead(const struct amparo_plan *plan,
                               struct amparo_lead *lead_out);

/// From when the lead leads.
///
/// `plan`: not NULL. `lead_from_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread. `AMPARO_STATUS_ABSENT` if it leads from now.
amparo_status amparo_plan_lead_from(const struct amparo_plan *plan,
                                    struct amparo_lead_from *lead_from_out);

/// Who answers for the person now.
///
/// `plan`: not NULL. `custodian_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread.
amparo_status amparo_plan_custodian(const struct amparo_plan *plan, struct amparo_custodian *custodian_out);

/// Who takes over before the custodian can no longer hold.
///
/// `plan`: not NULL. `next_holder_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread. `AMPARO_STATUS_ABSENT` if nobody has to.
amparo_status amparo_plan_next_holder(const struct amparo_plan *plan,
                                      struct amparo_next_holder *next_holder_out);

/// When shared care counts as formed.
///
/// `plan`: not NULL. `quorum_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread. `AMPARO_STATUS_ABSENT` if the policy asks for none.
amparo_status amparo_plan_quorum(const struct amparo_plan *plan,
                                 struct amparo_quorum *quorum_out);

/// The way of the person through the doors.
///
/// `plan`: not NULL. `episode_out`: not NULL; untouched on failure; what it points at is the plan's. Any thread.
amparo_status amparo_plan_episode(const struct amparo_plan *plan, struct amparo_episode *episode_out);

/// The people of trust to contact, or not to contact yet. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
struct amparo_contacts amparo_plan_contacts(const struct amparo_plan *plan);

/// The services called to share care, in the order in which they are called. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
struct amparo_calls amparo_plan_calls(const struct amparo_plan *plan);

/// The services that are not called, and why. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
struct amparo_not_called amparo_plan_not_called(const struct amparo_plan *plan);

/// Where the person is cared for, in the order in which it is asked. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
struct amparo_places amparo_plan_places(const struct amparo_plan *plan);

/// The places that were considered and are not proposed. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
struct amparo_considered amparo_plan_considered(const struct amparo_plan *plan);

/// The legal acts owed to authorities. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
struct amparo_duties amparo_plan_duties(const struct amparo_plan *plan);

/// What the network does not give. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
struct amparo_gaps amparo_plan_gaps(const struct amparo_plan *plan);

/// What would change the answer; empty unless `AMPARO_PLAN_CHANGES` was asked for. The list is the plan's.
///
/// `plan`: may be NULL, which has an empty list. Any thread.
struct amparo_changes amparo_plan_changes(const struct amparo_plan *plan);

/// Frees a plan.
///
/// `plan`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
void amparo_plan_free(struct amparo_plan *plan);

/// The built-in policy `br`: Brazilian federal law and defaults of the library, to be reviewed by whoever uses it.
///
/// `policy_out`: not NULL; untouched on failure; the caller frees it. Any thread. Takes some milliseconds.
amparo_status amparo_policy_br(struct amparo_policy **policy_out);

/// The built-in policy `br-rs`: `br` and the rules of the State of Rio Grande do Sul.
///
/// `policy_out`: not NULL; untouched on failure; the caller frees it. Any thread. Takes some milliseconds.
amparo_status amparo_policy_br_rs(struct amparo_policy **policy_out);

/// Reads and checks a policy document, `"format": "amparo/policy/1"`: a whole policy, or an overlay that names the built-in
/// policy on which it lies as its `base`.
///
/// `json`: `json_len` bytes, read during the call only. `policy_out`: not NULL; untouched on failure; the caller frees it.
/// `warnings_out`: may be NULL; on success what is legal but dangerous, or NULL if nothing is; the caller frees it.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_REFUSED` with all of
/// its faults.
amparo_status amparo_policy_new(const char *json,
                                size_t json_len,
                                struct amparo_policy **policy_out,
                                struct amparo_error **warnings_out,
                                struct amparo_error **error_out);

/// Lays an overlay on a policy, which may be an overlay itself.
///
/// `policy`: not NULL; it stays as it is. `json`: `json_len` bytes, read during the call only. `policy_out`: not NULL;
/// untouched on failure; the caller frees it. `changes_out`: may be NULL; on success what each row changes, as JSON,
/// `"format": "amparo/changes/1"`; the caller frees it. `error_out`: may be NULL; written on failure only; the caller frees
/// it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the overlay.
amparo_status amparo_policy_overlay(const struct amparo_policy *policy,
                                    const char *json,
                                    size_t json_len,
                                    struct amparo_policy **policy_out,
                                    struct amparo_buffer **changes_out,
                                    struct amparo_error **error_out);

/// The id of a policy, that of its last overlay. The text is the policy's.
///
/// `policy`: may be NULL, which gives a text that is not said. Any thread.
struct amparo_text amparo_policy_id(const struct amparo_policy *policy);

/// Frees a policy.
///
/// `policy`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Engines and
/// plans that were made with it stay whole. Any thread.
void amparo_policy_free(struct amparo_policy *policy);

/// Tells a plan to one reader. A reader other than the worker is told nothing that is not theirs.
///
/// `plan`: not NULL. `lang`: one of `amparo_lang`. `audience`: one of `amparo_audience`. `form`: one of `amparo_form`.
/// `text_out`: not NULL; untouched on failure; the caller frees it. `error_out`: may be NULL; written on failure only; the
/// caller frees it. Any thread.
amparo_status amparo_plan_explain(const struct amparo_plan *plan,
                                  uint32_t lang,
                                  uint32_t audience,
                                  uint32_t form,
                                  struct amparo_buffer **text_out,
                                  struct amparo_error **error_out);

/// The text of the call to one service, for a class of channel: who calls, what is asked, by when and how to answer.
///
/// `plan`: not NULL. `recipient`: id of a called service. `lang`: one of `amparo_lang`. `channel_class`: one of
/// `amparo_channel_class`. `fields`: may be NULL; then the request's own reference of the person is all that is told besides
/// the plan. Texts are read during the call only. `text_out`: not NULL; untouched on failure; the caller frees it.
/// `error_out`: may be NULL; written on failure only; the caller frees it. Any thread. `AMPARO_STATUS_ABSENT` if the plan
/// does not call this service.
amparo_status amparo_plan_message(const struct amparo_plan *plan,
                                  struct amparo_text recipient,
                                  uint32_t lang,
                                  uint32_t channel_class,
                                  const struct amparo_message_fields *fields,
                                  struct amparo_buffer **text_out,
                                  struct amparo_error **error_out);

/// Checks a document without keeping it.
///
/// `document`: one of `amparo_document`. `json`: `json_len` bytes, read during the call only. `network`: may be NULL; else
/// what the document names and the network does not hold is a warning. `at_utc_s`: may be NULL; else that a network is old by
/// then, seconds since 1970 UTC, is a warning. `warnings_out`: may be NULL; on success what is legal
/// but dangerous, or NULL if nothing is; the caller frees it. `error_out`: may be NULL; written on failure only; the caller
/// frees it. Any thread. `AMPARO_STATUS_REFUSED` with all faults of the document.
amparo_status amparo_check(uint32_t document,
                           const char *json,
                           size_t json_len,
                           const struct amparo_network *network,
                           const int64_t *at_utc_s,
                           struct amparo_error **warnings_out,
                           struct amparo_error **error_out);

/// The JSON Schema (draft 2020-12) of a document, for people: two spaces a level.
///
/// `name`: `network`, `policy`, `status`, `request`, `plan`, `view`, `emergency`, `event`, `case` or `indicators`; read during the call only. `json_out`:
/// not NULL; untouched on failure; the caller frees it. Any thread. `AMPARO_STATUS_ABSENT` if there is no such document.
amparo_status amparo_schema(struct amparo_text name,
                            struct amparo_buffer **json_out);

/// The text of a token in documents: `at_opening` of `AMPARO_TOKEN_LIST_CALL_WHEN`, `AMPARO_CALL_WHEN_AT_OPENING`.
///
/// `list`: one of `amparo_token_list`. `token`: one of that list's constants. `text_out`: not NULL; untouched on failure; the
/// text stays for the life of the process. Any thread. `AMPARO_STATUS_UNKNOWN_TOKEN` if either names nothing.
amparo_status amparo_token_text(uint32_t list,
                                uint32_t number,
                                struct amparo_text *text_out);

/// Looks whether the library fits the header that a program was compiled with. Call it once, before anything else:
/// `amparo_fits(AMPARO_ABI, AMPARO_VERSION_MAJOR, AMPARO_VERSION_MINOR)`.
///
/// Any thread. `AMPARO_STATUS_ABI_MISMATCH` if the library has another interface, or is older than the header.
amparo_status amparo_fits(uint32_t abi, uint32_t major, uint32_t minor);

/// The number of the library's interface.
///
/// Any thread.
uint32_t amparo_abi(void);

/// The version of the library, such as `0.1.0`. The text stays for the life of the process.
///
/// Any thread.
struct amparo_text amparo_version(void);

/// What a recipient of a call or of a duty may see of a plan.
///
/// `plan`: not NULL. `recipient`: id of a service; read during the call only. `view_out`: not NULL; untouched on failure; the
/// caller frees it. `error_out`: may be NULL; written on failure only; the caller frees it. Any thread.
/// `AMPARO_STATUS_ABSENT` if the plan has nothing for this service.
amparo_status amparo_plan_view(const struct amparo_plan *plan,
                               struct amparo_text recipient,
                               struct amparo_view **view_out,
                               struct amparo_error **error_out);

/// Writes most of a view to `line_out`.
///
/// `view`: not NULL. `line_out`: not NULL; untouched on failure; its texts and lists are the view's. Any thread.
amparo_status amparo_view_head(const struct amparo_view *view, struct amparo_view_line *line_out);

/// The recipient's own call.
///
/// `view`: not NULL. `call_out`: not NULL; untouched on failure; what it points at is the view's. Any thread.
/// `AMPARO_STATUS_ABSENT` if the recipient has duties alone.
amparo_status amparo_view_call(const struct amparo_view *view, struct amparo_call *call_out);

/// What to do at once.
///
/// `view`: not NULL. `emergency_out`: not NULL; untouched on failure; what it points at is the view's. Any thread.
/// `AMPARO_STATUS_ABSENT` if life is not at risk.
amparo_status amparo_view_emergency(const struct amparo_view *view, struct amparo_emergency_line *emergency_out);

/// Where the person may safely be contacted.
///
/// `view`: not NULL. `contact_out`: not NULL; untouched on failure; what it points at is the view's. Any thread.
/// `AMPARO_STATUS_ABSENT` if there is none, or the recipient may not know it.
amparo_status amparo_view_safe_contact(const struct amparo_view *view, struct amparo_contact *contact_out);

/// The view as JSON, `"format": "amparo/view/1"`: the bytes that the Rust library writes.
///
/// `view`: not NULL. `json_out`: not NULL; untouched on failure; the caller frees it. Any thread.
amparo_status amparo_view_json(const struct amparo_view *view, struct amparo_buffer **json_out);

/// Frees a view.
///
/// `view`: may be NULL; else it is the caller's, and neither it nor anything it told may be used afterwards. Any thread.
void amparo_view_free(struct amparo_view *view);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* AMPARO_H */

#ifndef AMPARO_HELPERS_H
#define AMPARO_HELPERS_H

/// A text for printf: `printf("%.*s", AMPARO_ARG(call.service))`. It looks at its argument three times.
#define AMPARO_ARG(text) (int)(text).len, ((text).data != NULL ? (text).data : "")

/// A text that ends with a NUL, lent to a function. `text` may be NULL, which is not said.
static inline struct amparo_text amparo_text_of(const char *text) {
    struct amparo_text lent;
    lent.data = text;
    lent.len = text != NULL ? strlen(text) : 0;
    return lent;
}

/// Whether two texts are the same; one that is not said is the same as another that is not.
static inline bool amparo_text_equal(struct amparo_text one, struct amparo_text other) {
    return (one.data == NULL) == (other.data == NULL) && one.len == other.len
        && (one.len == 0 || memcmp(one.data, other.data, one.len) == 0);
}

#endif /* AMPARO_HELPERS_H */
