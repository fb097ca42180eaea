// Written by tests/generated. Do not edit.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The following structs are used to implement the lowest level
// of the FFI, and thus useful to multiple uniffied crates.
// We ensure they are declared exactly once, with a header guard, UNIFFI_SHARED_H.
#ifdef UNIFFI_SHARED_H
    // We also try to prevent mixing versions of shared uniffi header structs.
    // If you add anything to the #else block, you must increment the version suffix in UNIFFI_SHARED_HEADER_V4
    #ifndef UNIFFI_SHARED_HEADER_V4
        #error Combining helper code from multiple versions of uniffi is not supported
    #endif // ndef UNIFFI_SHARED_HEADER_V4
#else
#define UNIFFI_SHARED_H
#define UNIFFI_SHARED_HEADER_V4
// ⚠️ Attention: If you change this #else block (ending in `#endif // def UNIFFI_SHARED_H`) you *must* ⚠️
// ⚠️ increment the version suffix in all instances of UNIFFI_SHARED_HEADER_V4 in this file.           ⚠️

typedef struct RustBuffer
{
    uint64_t capacity;
    uint64_t len;
    uint8_t *_Nullable data;
} RustBuffer;

typedef struct ForeignBytes
{
    int32_t len;
    const uint8_t *_Nullable data;
} ForeignBytes;

// Error definitions
typedef struct RustCallStatus {
    int8_t code;
    RustBuffer errorBuf;
} RustCallStatus;

// ⚠️ Attention: If you change this #else block (ending in `#endif // def UNIFFI_SHARED_H`) you *must* ⚠️
// ⚠️ increment the version suffix in all instances of UNIFFI_SHARED_HEADER_V4 in this file.           ⚠️
#endif // def UNIFFI_SHARED_H
#ifndef UNIFFI_FFIDEF_RUST_FUTURE_CONTINUATION_CALLBACK
#define UNIFFI_FFIDEF_RUST_FUTURE_CONTINUATION_CALLBACK
typedef void (*UniffiRustFutureContinuationCallback)(uint64_t, int8_t
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK
typedef void (*UniffiForeignFutureDroppedCallback)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_FREE
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_FREE
typedef void (*UniffiCallbackInterfaceFree)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_CLONE
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_CLONE
typedef uint64_t (*UniffiCallbackInterfaceClone)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK_STRUCT
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK_STRUCT
typedef struct UniffiForeignFutureDroppedCallbackStruct {
    uint64_t handle;
    UniffiForeignFutureDroppedCallback _Nonnull free;
} UniffiForeignFutureDroppedCallbackStruct;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U8
typedef struct UniffiForeignFutureResultU8 {
    uint8_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU8;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U8
typedef void (*UniffiForeignFutureCompleteU8)(uint64_t, UniffiForeignFutureResultU8
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I8
typedef struct UniffiForeignFutureResultI8 {
    int8_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI8;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I8
typedef void (*UniffiForeignFutureCompleteI8)(uint64_t, UniffiForeignFutureResultI8
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U16
typedef struct UniffiForeignFutureResultU16 {
    uint16_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU16;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U16
typedef void (*UniffiForeignFutureCompleteU16)(uint64_t, UniffiForeignFutureResultU16
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I16
typedef struct UniffiForeignFutureResultI16 {
    int16_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI16;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I16
typedef void (*UniffiForeignFutureCompleteI16)(uint64_t, UniffiForeignFutureResultI16
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U32
typedef struct UniffiForeignFutureResultU32 {
    uint32_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U32
typedef void (*UniffiForeignFutureCompleteU32)(uint64_t, UniffiForeignFutureResultU32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I32
typedef struct UniffiForeignFutureResultI32 {
    int32_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I32
typedef void (*UniffiForeignFutureCompleteI32)(uint64_t, UniffiForeignFutureResultI32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U64
typedef struct UniffiForeignFutureResultU64 {
    uint64_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U64
typedef void (*UniffiForeignFutureCompleteU64)(uint64_t, UniffiForeignFutureResultU64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I64
typedef struct UniffiForeignFutureResultI64 {
    int64_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I64
typedef void (*UniffiForeignFutureCompleteI64)(uint64_t, UniffiForeignFutureResultI64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F32
typedef struct UniffiForeignFutureResultF32 {
    float returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultF32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F32
typedef void (*UniffiForeignFutureCompleteF32)(uint64_t, UniffiForeignFutureResultF32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F64
typedef struct UniffiForeignFutureResultF64 {
    double returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultF64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F64
typedef void (*UniffiForeignFutureCompleteF64)(uint64_t, UniffiForeignFutureResultF64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_RUST_BUFFER
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_RUST_BUFFER
typedef struct UniffiForeignFutureResultRustBuffer {
    RustBuffer returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultRustBuffer;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_RUST_BUFFER
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_RUST_BUFFER
typedef void (*UniffiForeignFutureCompleteRustBuffer)(uint64_t, UniffiForeignFutureResultRustBuffer
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_VOID
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_VOID
typedef struct UniffiForeignFutureResultVoid {
    RustCallStatus callStatus;
} UniffiForeignFutureResultVoid;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_VOID
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_VOID
typedef void (*UniffiForeignFutureCompleteVoid)(uint64_t, UniffiForeignFutureResultVoid
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_BOND_SOURCE_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_BOND_SOURCE_METHOD0
typedef void (*UniffiCallbackInterfaceBondSourceMethod0)(uint64_t, RustBuffer, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_LEDGER_HOST_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_LEDGER_HOST_METHOD0
typedef void (*UniffiCallbackInterfaceLedgerHostMethod0)(uint64_t, uint32_t, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_LEDGER_HOST_METHOD1
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_LEDGER_HOST_METHOD1
typedef void (*UniffiCallbackInterfaceLedgerHostMethod1)(uint64_t, RustBuffer, RustBuffer, RustBuffer, RustBuffer, int8_t* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_BOND_SOURCE
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_BOND_SOURCE
typedef struct UniffiVTableCallbackInterfaceBondSource {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceBondSourceMethod0 _Nonnull bonds;
} UniffiVTableCallbackInterfaceBondSource;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_LEDGER_HOST
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_LEDGER_HOST
typedef struct UniffiVTableCallbackInterfaceLedgerHost {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceLedgerHostMethod0 _Nonnull fill;
    UniffiCallbackInterfaceLedgerHostMethod1 _Nonnull may;
} UniffiVTableCallbackInterfaceLedgerHost;

#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_BONDSOURCE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_BONDSOURCE
uint64_t uniffi_amparo_fn_clone_bondsource(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_BONDSOURCE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_BONDSOURCE
void uniffi_amparo_fn_free_bondsource(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_INIT_CALLBACK_VTABLE_BONDSOURCE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_INIT_CALLBACK_VTABLE_BONDSOURCE
void uniffi_amparo_fn_init_callback_vtable_bondsource(const UniffiVTableCallbackInterfaceBondSource* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_BONDSOURCE_BONDS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_BONDSOURCE_BONDS
RustBuffer uniffi_amparo_fn_method_bondsource_bonds(uint64_t ptr, RustBuffer person, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_CASE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_CASE
uint64_t uniffi_amparo_fn_clone_case(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_CASE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_CASE
void uniffi_amparo_fn_free_case(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_CASE_FROM_EVENTS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_CASE_FROM_EVENTS
uint64_t uniffi_amparo_fn_constructor_case_from_events(RustBuffer events, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_CASE_FROM_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_CASE_FROM_JSON
uint64_t uniffi_amparo_fn_constructor_case_from_json(RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_CASE_OPEN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_CASE_OPEN
uint64_t uniffi_amparo_fn_constructor_case_open(RustBuffer event, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_CASE_OPEN_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_CASE_OPEN_JSON
uint64_t uniffi_amparo_fn_constructor_case_open_json(RustBuffer event, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_AGENDA
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_AGENDA
RustBuffer uniffi_amparo_fn_method_case_agenda(uint64_t ptr, int64_t now, uint64_t network, uint64_t policy, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_AGENDA_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_AGENDA_JSON
RustBuffer uniffi_amparo_fn_method_case_agenda_json(uint64_t ptr, int64_t now, uint64_t network, uint64_t policy, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_ANSWERS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_ANSWERS
RustBuffer uniffi_amparo_fn_method_case_answers(uint64_t ptr, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_APPLY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_APPLY
RustBuffer uniffi_amparo_fn_method_case_apply(uint64_t ptr, RustBuffer event, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_APPLY_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_APPLY_JSON
RustBuffer uniffi_amparo_fn_method_case_apply_json(uint64_t ptr, RustBuffer event, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_DOCUMENT
RustBuffer uniffi_amparo_fn_method_case_document(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_DOORS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_DOORS
RustBuffer uniffi_amparo_fn_method_case_doors(uint64_t ptr, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_DUE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_DUE
RustBuffer uniffi_amparo_fn_method_case_due(uint64_t ptr, int64_t now, uint64_t network, uint64_t policy, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_DUE_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_DUE_JSON
RustBuffer uniffi_amparo_fn_method_case_due_json(uint64_t ptr, int64_t now, uint64_t network, uint64_t policy, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_EVENTS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_EVENTS
RustBuffer uniffi_amparo_fn_method_case_events(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_JSON
RustBuffer uniffi_amparo_fn_method_case_json(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_NEXT_REQUEST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_NEXT_REQUEST
uint64_t uniffi_amparo_fn_method_case_next_request(uint64_t ptr, uint64_t last, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_STATE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_STATE
RustBuffer uniffi_amparo_fn_method_case_state(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_STATE_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_STATE_JSON
RustBuffer uniffi_amparo_fn_method_case_state_json(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_VERSION
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASE_VERSION
uint32_t uniffi_amparo_fn_method_case_version(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_ENGINE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_ENGINE
uint64_t uniffi_amparo_fn_clone_engine(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_ENGINE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_ENGINE
void uniffi_amparo_fn_free_engine(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_ENGINE_NEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_ENGINE_NEW
uint64_t uniffi_amparo_fn_constructor_engine_new(uint64_t network, RustBuffer policy, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_NETWORK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_NETWORK
uint64_t uniffi_amparo_fn_method_engine_network(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN
uint64_t uniffi_amparo_fn_method_engine_plan(uint64_t ptr, uint64_t request, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN_BATCH
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN_BATCH
RustBuffer uniffi_amparo_fn_method_engine_plan_batch(uint64_t ptr, RustBuffer requests, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN_BATCH_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN_BATCH_JSON
RustBuffer uniffi_amparo_fn_method_engine_plan_batch_json(uint64_t ptr, RustBuffer requests, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN_JSON
RustBuffer uniffi_amparo_fn_method_engine_plan_json(uint64_t ptr, RustBuffer request, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN_WITH_BONDS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN_WITH_BONDS
uint64_t uniffi_amparo_fn_method_engine_plan_with_bonds(uint64_t ptr, uint64_t request, uint64_t source, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN_WITH_CHANGES
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_PLAN_WITH_CHANGES
uint64_t uniffi_amparo_fn_method_engine_plan_with_changes(uint64_t ptr, uint64_t request, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_POLICY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_POLICY
uint64_t uniffi_amparo_fn_method_engine_policy(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_REPLACE_NETWORK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_REPLACE_NETWORK
void uniffi_amparo_fn_method_engine_replace_network(uint64_t ptr, uint64_t network, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_REPLACE_POLICY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_REPLACE_POLICY
void uniffi_amparo_fn_method_engine_replace_policy(uint64_t ptr, uint64_t policy, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_REPLACE_STATUS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_REPLACE_STATUS
RustBuffer uniffi_amparo_fn_method_engine_replace_status(uint64_t ptr, RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_REPLACE_STATUS_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_REPLACE_STATUS_JSON
RustBuffer uniffi_amparo_fn_method_engine_replace_status_json(uint64_t ptr, RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_REPORT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_REPORT
int8_t uniffi_amparo_fn_method_engine_report(uint64_t ptr, RustBuffer report, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_UPDATE_STATUS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_UPDATE_STATUS
RustBuffer uniffi_amparo_fn_method_engine_update_status(uint64_t ptr, RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_UPDATE_STATUS_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_UPDATE_STATUS_JSON
RustBuffer uniffi_amparo_fn_method_engine_update_status_json(uint64_t ptr, RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_WHY_NOT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_WHY_NOT
RustBuffer uniffi_amparo_fn_method_engine_why_not(uint64_t ptr, uint64_t plan, RustBuffer service, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_WOULD_CHANGE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_ENGINE_WOULD_CHANGE
RustBuffer uniffi_amparo_fn_method_engine_would_change(uint64_t ptr, uint64_t plan, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_LEDGERHOST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_LEDGERHOST
uint64_t uniffi_amparo_fn_clone_ledgerhost(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_LEDGERHOST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_LEDGERHOST
void uniffi_amparo_fn_free_ledgerhost(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_INIT_CALLBACK_VTABLE_LEDGERHOST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_INIT_CALLBACK_VTABLE_LEDGERHOST
void uniffi_amparo_fn_init_callback_vtable_ledgerhost(const UniffiVTableCallbackInterfaceLedgerHost* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERHOST_FILL
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERHOST_FILL
RustBuffer uniffi_amparo_fn_method_ledgerhost_fill(uint64_t ptr, uint32_t count, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERHOST_MAY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERHOST_MAY
int8_t uniffi_amparo_fn_method_ledgerhost_may(uint64_t ptr, RustBuffer by, RustBuffer purpose, RustBuffer access, RustBuffer case, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_CLAIMED
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_CLAIMED
uint64_t uniffi_amparo_fn_clone_claimed(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_CLAIMED
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_CLAIMED
void uniffi_amparo_fn_free_claimed(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CLAIMED_DONE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CLAIMED_DONE
RustBuffer uniffi_amparo_fn_method_claimed_done(uint64_t ptr, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CLAIMED_LINE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CLAIMED_LINE
RustBuffer uniffi_amparo_fn_method_claimed_line(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_LEDGER
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_LEDGER
uint64_t uniffi_amparo_fn_clone_ledger(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_LEDGER
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_LEDGER
void uniffi_amparo_fn_free_ledger(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_LEDGER_CREATE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_LEDGER_CREATE
uint64_t uniffi_amparo_fn_constructor_ledger_create(RustBuffer path, RustBuffer master_key, uint64_t host, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_LEDGER_OPEN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_LEDGER_OPEN
uint64_t uniffi_amparo_fn_constructor_ledger_open(RustBuffer path, RustBuffer master_key, uint64_t host, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_ACCESS_REPORT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_ACCESS_REPORT
RustBuffer uniffi_amparo_fn_method_ledger_access_report(uint64_t ptr, RustBuffer reader, RustBuffer person, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_APPEND
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_APPEND
RustBuffer uniffi_amparo_fn_method_ledger_append(uint64_t ptr, uint64_t stored, RustBuffer event, int64_t now, RustBuffer decision, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_CLAIM
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_CLAIM
RustBuffer uniffi_amparo_fn_method_ledger_claim(uint64_t ptr, RustBuffer worker, uint64_t network, uint64_t policy, int64_t now, uint32_t lease_s, uint32_t most, RustBuffer retry, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_DEAD_LETTERS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_DEAD_LETTERS
RustBuffer uniffi_amparo_fn_method_ledger_dead_letters(uint64_t ptr, RustBuffer reader, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_ERASE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_ERASE
int8_t uniffi_amparo_fn_method_ledger_erase(uint64_t ptr, RustBuffer reader, RustBuffer case, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_EXPORT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_EXPORT
RustBuffer uniffi_amparo_fn_method_ledger_export(uint64_t ptr, RustBuffer reader, int64_t now, RustBuffer case, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_FAILED
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_FAILED
RustBuffer uniffi_amparo_fn_method_ledger_failed(uint64_t ptr, uint64_t claimed, int64_t now, RustBuffer retry, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_FOR_INDICATORS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_FOR_INDICATORS
RustBuffer uniffi_amparo_fn_method_ledger_for_indicators(uint64_t ptr, RustBuffer reader, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_HEAD
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_HEAD
RustBuffer uniffi_amparo_fn_method_ledger_head(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_JOIN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_JOIN
RustBuffer uniffi_amparo_fn_method_ledger_join(uint64_t ptr, uint64_t into, uint64_t other, RustBuffer absorbed, RustBuffer merged, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_LAST_REQUEST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_LAST_REQUEST
RustBuffer uniffi_amparo_fn_method_ledger_last_request(uint64_t ptr, RustBuffer reader, RustBuffer case, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_LIST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_LIST
RustBuffer uniffi_amparo_fn_method_ledger_list(uint64_t ptr, RustBuffer reader, int64_t now, RustBuffer person, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_LIST_ANEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_LIST_ANEW
void uniffi_amparo_fn_method_ledger_list_anew(uint64_t ptr, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_LOAD
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_LOAD
uint64_t uniffi_amparo_fn_method_ledger_load(uint64_t ptr, RustBuffer reader, RustBuffer case, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_NEXT_AT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_NEXT_AT
RustBuffer uniffi_amparo_fn_method_ledger_next_at(uint64_t ptr, uint64_t network, uint64_t policy, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_OPEN_CASE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_OPEN_CASE
uint64_t uniffi_amparo_fn_method_ledger_open_case(uint64_t ptr, RustBuffer event, int64_t now, RustBuffer decision, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_REPLAY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_REPLAY
RustBuffer uniffi_amparo_fn_method_ledger_replay(uint64_t ptr, RustBuffer reader, RustBuffer case, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_RETENTION
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_RETENTION
RustBuffer uniffi_amparo_fn_method_ledger_retention(uint64_t ptr, RustBuffer reader, int64_t now, uint32_t keep_days, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_REVIVE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_REVIVE
void uniffi_amparo_fn_method_ledger_revive(uint64_t ptr, RustBuffer letter, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_SENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_SENT
RustBuffer uniffi_amparo_fn_method_ledger_sent(uint64_t ptr, uint64_t claimed, int64_t now, RustBuffer event, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_WAIT_AT_MOST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGER_WAIT_AT_MOST
void uniffi_amparo_fn_method_ledger_wait_at_most(uint64_t ptr, uint32_t longest_s, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_LEDGERDECISION
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_LEDGERDECISION
uint64_t uniffi_amparo_fn_clone_ledgerdecision(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_LEDGERDECISION
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_LEDGERDECISION
void uniffi_amparo_fn_free_ledgerdecision(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERDECISION_BRIEF
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERDECISION_BRIEF
RustBuffer uniffi_amparo_fn_method_ledgerdecision_brief(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERDECISION_PLAN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERDECISION_PLAN
uint64_t uniffi_amparo_fn_method_ledgerdecision_plan(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERDECISION_PLAN_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERDECISION_PLAN_JSON
RustBuffer uniffi_amparo_fn_method_ledgerdecision_plan_json(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERDECISION_REQUEST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERDECISION_REQUEST
uint64_t uniffi_amparo_fn_method_ledgerdecision_request(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_LEDGERINPUTS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_LEDGERINPUTS
uint64_t uniffi_amparo_fn_clone_ledgerinputs(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_LEDGERINPUTS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_LEDGERINPUTS
void uniffi_amparo_fn_free_ledgerinputs(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_LEDGERINPUTS_NEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_LEDGERINPUTS_NEW
uint64_t uniffi_amparo_fn_constructor_ledgerinputs_new(RustBuffer network, RustBuffer policy, RustBuffer status, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERINPUTS_DECIDE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERINPUTS_DECIDE
uint64_t uniffi_amparo_fn_method_ledgerinputs_decide(uint64_t ptr, uint64_t request, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERINPUTS_NETWORK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERINPUTS_NETWORK
uint64_t uniffi_amparo_fn_method_ledgerinputs_network(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERINPUTS_POLICY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERINPUTS_POLICY
uint64_t uniffi_amparo_fn_method_ledgerinputs_policy(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERINPUTS_WARNINGS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERINPUTS_WARNINGS
RustBuffer uniffi_amparo_fn_method_ledgerinputs_warnings(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_STOREDCASE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_STOREDCASE
uint64_t uniffi_amparo_fn_clone_storedcase(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_STOREDCASE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_STOREDCASE
void uniffi_amparo_fn_free_storedcase(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_STOREDCASE_CASE_NOW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_STOREDCASE_CASE_NOW
uint64_t uniffi_amparo_fn_method_storedcase_case_now(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_STOREDCASE_VERSION
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_STOREDCASE_VERSION
uint32_t uniffi_amparo_fn_method_storedcase_version(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_NETWORK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_NETWORK
uint64_t uniffi_amparo_fn_clone_network(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_NETWORK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_NETWORK
void uniffi_amparo_fn_free_network(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_NETWORK_FROM_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_NETWORK_FROM_DOCUMENT
uint64_t uniffi_amparo_fn_constructor_network_from_document(RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_NETWORK_FROM_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_NETWORK_FROM_JSON
uint64_t uniffi_amparo_fn_constructor_network_from_json(RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_AGE_WARNING
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_AGE_WARNING
RustBuffer uniffi_amparo_fn_method_network_age_warning(uint64_t ptr, int64_t at, uint32_t days, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_FINGERPRINT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_FINGERPRINT
RustBuffer uniffi_amparo_fn_method_network_fingerprint(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_ID
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_ID
RustBuffer uniffi_amparo_fn_method_network_id(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_NAME
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_NAME
RustBuffer uniffi_amparo_fn_method_network_name(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_SERVICE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_SERVICE
RustBuffer uniffi_amparo_fn_method_network_service(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_SERVICE_COUNT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_SERVICE_COUNT
uint64_t uniffi_amparo_fn_method_network_service_count(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_SERVICES
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_SERVICES
RustBuffer uniffi_amparo_fn_method_network_services(uint64_t ptr, uint64_t start, uint32_t count, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_VALID_AT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_VALID_AT
int64_t uniffi_amparo_fn_method_network_valid_at(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_WARNINGS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_NETWORK_WARNINGS
RustBuffer uniffi_amparo_fn_method_network_warnings(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_PLAN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_PLAN
uint64_t uniffi_amparo_fn_clone_plan(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_PLAN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_PLAN
void uniffi_amparo_fn_free_plan(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_AT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_AT
int64_t uniffi_amparo_fn_method_plan_at(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_BRIEF
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_BRIEF
RustBuffer uniffi_amparo_fn_method_plan_brief(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CALL_ROWS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CALL_ROWS
RustBuffer uniffi_amparo_fn_method_plan_call_rows(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CALLS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CALLS
RustBuffer uniffi_amparo_fn_method_plan_calls(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CONSIDERED
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CONSIDERED
RustBuffer uniffi_amparo_fn_method_plan_considered(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CONTACTS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CONTACTS
RustBuffer uniffi_amparo_fn_method_plan_contacts(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CRISIS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CRISIS
RustBuffer uniffi_amparo_fn_method_plan_crisis(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CUSTODIAN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_CUSTODIAN
RustBuffer uniffi_amparo_fn_method_plan_custodian(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_DOCUMENT
RustBuffer uniffi_amparo_fn_method_plan_document(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_DUTIES
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_DUTIES
RustBuffer uniffi_amparo_fn_method_plan_duties(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_EMERGENCY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_EMERGENCY
RustBuffer uniffi_amparo_fn_method_plan_emergency(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_ENGINE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_ENGINE
RustBuffer uniffi_amparo_fn_method_plan_engine(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_EPISODE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_EPISODE
RustBuffer uniffi_amparo_fn_method_plan_episode(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_EXPLAIN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_EXPLAIN
RustBuffer uniffi_amparo_fn_method_plan_explain(uint64_t ptr, RustBuffer lang, RustBuffer reader, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_EXPLAIN_TEXT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_EXPLAIN_TEXT
RustBuffer uniffi_amparo_fn_method_plan_explain_text(uint64_t ptr, RustBuffer lang, RustBuffer reader, int8_t markdown, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_EXPLAIN_VIEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_EXPLAIN_VIEW
RustBuffer uniffi_amparo_fn_method_plan_explain_view(uint64_t ptr, RustBuffer recipient, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_FINGERPRINT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_FINGERPRINT
RustBuffer uniffi_amparo_fn_method_plan_fingerprint(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_GAPS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_GAPS
RustBuffer uniffi_amparo_fn_method_plan_gaps(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_JSON
RustBuffer uniffi_amparo_fn_method_plan_json(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_LEAD
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_LEAD
RustBuffer uniffi_amparo_fn_method_plan_lead(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_LEAD_FROM
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_LEAD_FROM
RustBuffer uniffi_amparo_fn_method_plan_lead_from(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_MESSAGE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_MESSAGE
RustBuffer uniffi_amparo_fn_method_plan_message(uint64_t ptr, RustBuffer recipient, RustBuffer channel, RustBuffer lang, RustBuffer details, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_NEXT_HOLDER
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_NEXT_HOLDER
RustBuffer uniffi_amparo_fn_method_plan_next_holder(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_NOT_CALLED
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_NOT_CALLED
RustBuffer uniffi_amparo_fn_method_plan_not_called(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_PLACES
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_PLACES
RustBuffer uniffi_amparo_fn_method_plan_places(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_QUORUM
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_QUORUM
RustBuffer uniffi_amparo_fn_method_plan_quorum(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_VIEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_VIEW
RustBuffer uniffi_amparo_fn_method_plan_view(uint64_t ptr, RustBuffer recipient, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_VIEW_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_VIEW_JSON
RustBuffer uniffi_amparo_fn_method_plan_view_json(uint64_t ptr, RustBuffer recipient, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_WOULD_CHANGE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_PLAN_WOULD_CHANGE
RustBuffer uniffi_amparo_fn_method_plan_would_change(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_POLICY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_POLICY
uint64_t uniffi_amparo_fn_clone_policy(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_POLICY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_POLICY
void uniffi_amparo_fn_free_policy(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_POLICY_BR
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_POLICY_BR
uint64_t uniffi_amparo_fn_constructor_policy_br(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_POLICY_BR_RS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_POLICY_BR_RS
uint64_t uniffi_amparo_fn_constructor_policy_br_rs(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_POLICY_FROM_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_POLICY_FROM_DOCUMENT
uint64_t uniffi_amparo_fn_constructor_policy_from_document(RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_POLICY_FROM_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_POLICY_FROM_JSON
uint64_t uniffi_amparo_fn_constructor_policy_from_json(RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_DOCUMENT
RustBuffer uniffi_amparo_fn_method_policy_document(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_FINGERPRINT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_FINGERPRINT
RustBuffer uniffi_amparo_fn_method_policy_fingerprint(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_ID
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_ID
RustBuffer uniffi_amparo_fn_method_policy_id(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_LINEAGE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_LINEAGE
RustBuffer uniffi_amparo_fn_method_policy_lineage(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_OVERLAY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_OVERLAY
RustBuffer uniffi_amparo_fn_method_policy_overlay(uint64_t ptr, RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_OVERLAY_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_OVERLAY_JSON
RustBuffer uniffi_amparo_fn_method_policy_overlay_json(uint64_t ptr, RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_WARNINGS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_POLICY_WARNINGS
RustBuffer uniffi_amparo_fn_method_policy_warnings(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_REQUEST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CLONE_REQUEST
uint64_t uniffi_amparo_fn_clone_request(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_REQUEST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FREE_REQUEST
void uniffi_amparo_fn_free_request(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_REQUEST_FROM_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_REQUEST_FROM_DOCUMENT
uint64_t uniffi_amparo_fn_constructor_request_from_document(RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_REQUEST_FROM_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_REQUEST_FROM_JSON
uint64_t uniffi_amparo_fn_constructor_request_from_json(RustBuffer document, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_REQUEST_NEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_CONSTRUCTOR_REQUEST_NEW
uint64_t uniffi_amparo_fn_constructor_request_new(int64_t at, RustBuffer person, RustBuffer crisis, RustBuffer recent, RustBuffer status, RustBuffer policy, RustBuffer note, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_REQUEST_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_REQUEST_DOCUMENT
RustBuffer uniffi_amparo_fn_method_request_document(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_REQUEST_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_REQUEST_JSON
RustBuffer uniffi_amparo_fn_method_request_json(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_REQUEST_WITH_CLOCK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_REQUEST_WITH_CLOCK
uint64_t uniffi_amparo_fn_method_request_with_clock(uint64_t ptr, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASEERROR_UNIFFI_TRAIT_DISPLAY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_CASEERROR_UNIFFI_TRAIT_DISPLAY
RustBuffer uniffi_amparo_fn_method_caseerror_uniffi_trait_display(RustBuffer ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_AMPAROERROR_UNIFFI_TRAIT_DISPLAY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_AMPAROERROR_UNIFFI_TRAIT_DISPLAY
RustBuffer uniffi_amparo_fn_method_amparoerror_uniffi_trait_display(RustBuffer ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERERROR_UNIFFI_TRAIT_DISPLAY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_METHOD_LEDGERERROR_UNIFFI_TRAIT_DISPLAY
RustBuffer uniffi_amparo_fn_method_ledgererror_uniffi_trait_display(RustBuffer ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_EMERGENCY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_EMERGENCY
RustBuffer uniffi_amparo_fn_func_emergency(RustBuffer request, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_EMERGENCY_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_EMERGENCY_JSON
RustBuffer uniffi_amparo_fn_func_emergency_json(RustBuffer request, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_EMERGENCY_WITH
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_EMERGENCY_WITH
RustBuffer uniffi_amparo_fn_func_emergency_with(RustBuffer request, uint64_t policy, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_VERSION
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_VERSION
RustBuffer uniffi_amparo_fn_func_version(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_CORRELATE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_CORRELATE
RustBuffer uniffi_amparo_fn_func_correlate(RustBuffer cases, RustBuffer person, int64_t at, uint64_t policy, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_DUE_TEXT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_DUE_TEXT
RustBuffer uniffi_amparo_fn_func_due_text(RustBuffer kind, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_INDICATORS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_INDICATORS
RustBuffer uniffi_amparo_fn_func_indicators(RustBuffer cases, RustBuffer period, uint64_t policy, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_MERGE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_MERGE
RustBuffer uniffi_amparo_fn_func_merge(uint64_t into, uint64_t other, RustBuffer absorbed_id, RustBuffer merged_id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_REACH
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_REACH
RustBuffer uniffi_amparo_fn_func_reach(RustBuffer cases, uint32_t quiet_s, int64_t now, RustBuffer status, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_REFUSAL_TEXT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_REFUSAL_TEXT
RustBuffer uniffi_amparo_fn_func_refusal_text(RustBuffer code, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_VERIFY_LEDGER
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_VERIFY_LEDGER
RustBuffer uniffi_amparo_fn_func_verify_ledger(RustBuffer path, RustBuffer since, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_VERIFY_PACK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_VERIFY_PACK
RustBuffer uniffi_amparo_fn_func_verify_pack(RustBuffer pack, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_SNAPSHOT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_FN_FUNC_SNAPSHOT
RustBuffer uniffi_amparo_fn_func_snapshot(RustBuffer document, RustBuffer territories, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUSTBUFFER_ALLOC
#define UNIFFI_FFIDEF_FFI_AMPARO_RUSTBUFFER_ALLOC
RustBuffer ffi_amparo_rustbuffer_alloc(uint64_t size, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUSTBUFFER_FROM_BYTES
#define UNIFFI_FFIDEF_FFI_AMPARO_RUSTBUFFER_FROM_BYTES
RustBuffer ffi_amparo_rustbuffer_from_bytes(ForeignBytes bytes, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUSTBUFFER_FREE
#define UNIFFI_FFIDEF_FFI_AMPARO_RUSTBUFFER_FREE
void ffi_amparo_rustbuffer_free(RustBuffer buf, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUSTBUFFER_RESERVE
#define UNIFFI_FFIDEF_FFI_AMPARO_RUSTBUFFER_RESERVE
RustBuffer ffi_amparo_rustbuffer_reserve(RustBuffer buf, uint64_t additional, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_U8
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_U8
void ffi_amparo_rust_future_poll_u8(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_U8
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_U8
void ffi_amparo_rust_future_cancel_u8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_U8
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_U8
void ffi_amparo_rust_future_free_u8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_U8
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_U8
uint8_t ffi_amparo_rust_future_complete_u8(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_I8
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_I8
void ffi_amparo_rust_future_poll_i8(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_I8
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_I8
void ffi_amparo_rust_future_cancel_i8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_I8
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_I8
void ffi_amparo_rust_future_free_i8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_I8
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_I8
int8_t ffi_amparo_rust_future_complete_i8(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_U16
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_U16
void ffi_amparo_rust_future_poll_u16(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_U16
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_U16
void ffi_amparo_rust_future_cancel_u16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_U16
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_U16
void ffi_amparo_rust_future_free_u16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_U16
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_U16
uint16_t ffi_amparo_rust_future_complete_u16(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_I16
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_I16
void ffi_amparo_rust_future_poll_i16(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_I16
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_I16
void ffi_amparo_rust_future_cancel_i16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_I16
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_I16
void ffi_amparo_rust_future_free_i16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_I16
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_I16
int16_t ffi_amparo_rust_future_complete_i16(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_U32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_U32
void ffi_amparo_rust_future_poll_u32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_U32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_U32
void ffi_amparo_rust_future_cancel_u32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_U32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_U32
void ffi_amparo_rust_future_free_u32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_U32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_U32
uint32_t ffi_amparo_rust_future_complete_u32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_I32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_I32
void ffi_amparo_rust_future_poll_i32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_I32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_I32
void ffi_amparo_rust_future_cancel_i32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_I32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_I32
void ffi_amparo_rust_future_free_i32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_I32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_I32
int32_t ffi_amparo_rust_future_complete_i32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_U64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_U64
void ffi_amparo_rust_future_poll_u64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_U64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_U64
void ffi_amparo_rust_future_cancel_u64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_U64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_U64
void ffi_amparo_rust_future_free_u64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_U64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_U64
uint64_t ffi_amparo_rust_future_complete_u64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_I64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_I64
void ffi_amparo_rust_future_poll_i64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_I64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_I64
void ffi_amparo_rust_future_cancel_i64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_I64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_I64
void ffi_amparo_rust_future_free_i64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_I64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_I64
int64_t ffi_amparo_rust_future_complete_i64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_F32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_F32
void ffi_amparo_rust_future_poll_f32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_F32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_F32
void ffi_amparo_rust_future_cancel_f32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_F32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_F32
void ffi_amparo_rust_future_free_f32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_F32
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_F32
float ffi_amparo_rust_future_complete_f32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_F64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_F64
void ffi_amparo_rust_future_poll_f64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_F64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_F64
void ffi_amparo_rust_future_cancel_f64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_F64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_F64
void ffi_amparo_rust_future_free_f64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_F64
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_F64
double ffi_amparo_rust_future_complete_f64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_RUST_BUFFER
void ffi_amparo_rust_future_poll_rust_buffer(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_RUST_BUFFER
void ffi_amparo_rust_future_cancel_rust_buffer(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_RUST_BUFFER
void ffi_amparo_rust_future_free_rust_buffer(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_RUST_BUFFER
RustBuffer ffi_amparo_rust_future_complete_rust_buffer(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_VOID
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_POLL_VOID
void ffi_amparo_rust_future_poll_void(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_VOID
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_CANCEL_VOID
void ffi_amparo_rust_future_cancel_void(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_VOID
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_FREE_VOID
void ffi_amparo_rust_future_free_void(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_VOID
#define UNIFFI_FFIDEF_FFI_AMPARO_RUST_FUTURE_COMPLETE_VOID
void ffi_amparo_rust_future_complete_void(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_EMERGENCY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_EMERGENCY
uint16_t uniffi_amparo_checksum_func_emergency(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_EMERGENCY_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_EMERGENCY_JSON
uint16_t uniffi_amparo_checksum_func_emergency_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_EMERGENCY_WITH
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_EMERGENCY_WITH
uint16_t uniffi_amparo_checksum_func_emergency_with(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_VERSION
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_VERSION
uint16_t uniffi_amparo_checksum_func_version(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_CORRELATE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_CORRELATE
uint16_t uniffi_amparo_checksum_func_correlate(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_DUE_TEXT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_DUE_TEXT
uint16_t uniffi_amparo_checksum_func_due_text(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_INDICATORS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_INDICATORS
uint16_t uniffi_amparo_checksum_func_indicators(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_MERGE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_MERGE
uint16_t uniffi_amparo_checksum_func_merge(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_REACH
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_REACH
uint16_t uniffi_amparo_checksum_func_reach(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_REFUSAL_TEXT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_REFUSAL_TEXT
uint16_t uniffi_amparo_checksum_func_refusal_text(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_VERIFY_LEDGER
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_VERIFY_LEDGER
uint16_t uniffi_amparo_checksum_func_verify_ledger(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_VERIFY_PACK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_VERIFY_PACK
uint16_t uniffi_amparo_checksum_func_verify_pack(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_SNAPSHOT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_FUNC_SNAPSHOT
uint16_t uniffi_amparo_checksum_func_snapshot(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_BONDSOURCE_BONDS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_BONDSOURCE_BONDS
uint16_t uniffi_amparo_checksum_method_bondsource_bonds(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_AGENDA
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_AGENDA
uint16_t uniffi_amparo_checksum_method_case_agenda(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_AGENDA_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_AGENDA_JSON
uint16_t uniffi_amparo_checksum_method_case_agenda_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_ANSWERS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_ANSWERS
uint16_t uniffi_amparo_checksum_method_case_answers(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_APPLY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_APPLY
uint16_t uniffi_amparo_checksum_method_case_apply(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_APPLY_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_APPLY_JSON
uint16_t uniffi_amparo_checksum_method_case_apply_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_DOCUMENT
uint16_t uniffi_amparo_checksum_method_case_document(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_DOORS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_DOORS
uint16_t uniffi_amparo_checksum_method_case_doors(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_DUE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_DUE
uint16_t uniffi_amparo_checksum_method_case_due(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_DUE_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_DUE_JSON
uint16_t uniffi_amparo_checksum_method_case_due_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_EVENTS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_EVENTS
uint16_t uniffi_amparo_checksum_method_case_events(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_JSON
uint16_t uniffi_amparo_checksum_method_case_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_NEXT_REQUEST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_NEXT_REQUEST
uint16_t uniffi_amparo_checksum_method_case_next_request(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_STATE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_STATE
uint16_t uniffi_amparo_checksum_method_case_state(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_STATE_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_STATE_JSON
uint16_t uniffi_amparo_checksum_method_case_state_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_VERSION
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CASE_VERSION
uint16_t uniffi_amparo_checksum_method_case_version(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_NETWORK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_NETWORK
uint16_t uniffi_amparo_checksum_method_engine_network(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN
uint16_t uniffi_amparo_checksum_method_engine_plan(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN_BATCH
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN_BATCH
uint16_t uniffi_amparo_checksum_method_engine_plan_batch(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN_BATCH_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN_BATCH_JSON
uint16_t uniffi_amparo_checksum_method_engine_plan_batch_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN_JSON
uint16_t uniffi_amparo_checksum_method_engine_plan_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN_WITH_BONDS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN_WITH_BONDS
uint16_t uniffi_amparo_checksum_method_engine_plan_with_bonds(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN_WITH_CHANGES
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_PLAN_WITH_CHANGES
uint16_t uniffi_amparo_checksum_method_engine_plan_with_changes(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_POLICY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_POLICY
uint16_t uniffi_amparo_checksum_method_engine_policy(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_REPLACE_NETWORK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_REPLACE_NETWORK
uint16_t uniffi_amparo_checksum_method_engine_replace_network(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_REPLACE_POLICY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_REPLACE_POLICY
uint16_t uniffi_amparo_checksum_method_engine_replace_policy(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_REPLACE_STATUS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_REPLACE_STATUS
uint16_t uniffi_amparo_checksum_method_engine_replace_status(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_REPLACE_STATUS_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_REPLACE_STATUS_JSON
uint16_t uniffi_amparo_checksum_method_engine_replace_status_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_REPORT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_REPORT
uint16_t uniffi_amparo_checksum_method_engine_report(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_UPDATE_STATUS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_UPDATE_STATUS
uint16_t uniffi_amparo_checksum_method_engine_update_status(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_UPDATE_STATUS_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_UPDATE_STATUS_JSON
uint16_t uniffi_amparo_checksum_method_engine_update_status_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_WHY_NOT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_WHY_NOT
uint16_t uniffi_amparo_checksum_method_engine_why_not(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_WOULD_CHANGE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_ENGINE_WOULD_CHANGE
uint16_t uniffi_amparo_checksum_method_engine_would_change(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERHOST_FILL
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERHOST_FILL
uint16_t uniffi_amparo_checksum_method_ledgerhost_fill(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERHOST_MAY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERHOST_MAY
uint16_t uniffi_amparo_checksum_method_ledgerhost_may(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CLAIMED_DONE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CLAIMED_DONE
uint16_t uniffi_amparo_checksum_method_claimed_done(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CLAIMED_LINE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_CLAIMED_LINE
uint16_t uniffi_amparo_checksum_method_claimed_line(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_ACCESS_REPORT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_ACCESS_REPORT
uint16_t uniffi_amparo_checksum_method_ledger_access_report(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_APPEND
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_APPEND
uint16_t uniffi_amparo_checksum_method_ledger_append(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_CLAIM
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_CLAIM
uint16_t uniffi_amparo_checksum_method_ledger_claim(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_DEAD_LETTERS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_DEAD_LETTERS
uint16_t uniffi_amparo_checksum_method_ledger_dead_letters(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_ERASE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_ERASE
uint16_t uniffi_amparo_checksum_method_ledger_erase(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_EXPORT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_EXPORT
uint16_t uniffi_amparo_checksum_method_ledger_export(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_FAILED
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_FAILED
uint16_t uniffi_amparo_checksum_method_ledger_failed(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_FOR_INDICATORS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_FOR_INDICATORS
uint16_t uniffi_amparo_checksum_method_ledger_for_indicators(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_HEAD
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_HEAD
uint16_t uniffi_amparo_checksum_method_ledger_head(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_JOIN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_JOIN
uint16_t uniffi_amparo_checksum_method_ledger_join(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_LAST_REQUEST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_LAST_REQUEST
uint16_t uniffi_amparo_checksum_method_ledger_last_request(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_LIST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_LIST
uint16_t uniffi_amparo_checksum_method_ledger_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_LIST_ANEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_LIST_ANEW
uint16_t uniffi_amparo_checksum_method_ledger_list_anew(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_LOAD
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_LOAD
uint16_t uniffi_amparo_checksum_method_ledger_load(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_NEXT_AT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_NEXT_AT
uint16_t uniffi_amparo_checksum_method_ledger_next_at(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_OPEN_CASE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_OPEN_CASE
uint16_t uniffi_amparo_checksum_method_ledger_open_case(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_REPLAY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_REPLAY
uint16_t uniffi_amparo_checksum_method_ledger_replay(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_RETENTION
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_RETENTION
uint16_t uniffi_amparo_checksum_method_ledger_retention(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_REVIVE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_REVIVE
uint16_t uniffi_amparo_checksum_method_ledger_revive(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_SENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_SENT
uint16_t uniffi_amparo_checksum_method_ledger_sent(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_WAIT_AT_MOST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGER_WAIT_AT_MOST
uint16_t uniffi_amparo_checksum_method_ledger_wait_at_most(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERDECISION_BRIEF
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERDECISION_BRIEF
uint16_t uniffi_amparo_checksum_method_ledgerdecision_brief(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERDECISION_PLAN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERDECISION_PLAN
uint16_t uniffi_amparo_checksum_method_ledgerdecision_plan(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERDECISION_PLAN_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERDECISION_PLAN_JSON
uint16_t uniffi_amparo_checksum_method_ledgerdecision_plan_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERDECISION_REQUEST
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERDECISION_REQUEST
uint16_t uniffi_amparo_checksum_method_ledgerdecision_request(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERINPUTS_DECIDE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERINPUTS_DECIDE
uint16_t uniffi_amparo_checksum_method_ledgerinputs_decide(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERINPUTS_NETWORK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERINPUTS_NETWORK
uint16_t uniffi_amparo_checksum_method_ledgerinputs_network(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERINPUTS_POLICY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERINPUTS_POLICY
uint16_t uniffi_amparo_checksum_method_ledgerinputs_policy(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERINPUTS_WARNINGS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_LEDGERINPUTS_WARNINGS
uint16_t uniffi_amparo_checksum_method_ledgerinputs_warnings(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_STOREDCASE_CASE_NOW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_STOREDCASE_CASE_NOW
uint16_t uniffi_amparo_checksum_method_storedcase_case_now(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_STOREDCASE_VERSION
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_STOREDCASE_VERSION
uint16_t uniffi_amparo_checksum_method_storedcase_version(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_AGE_WARNING
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_AGE_WARNING
uint16_t uniffi_amparo_checksum_method_network_age_warning(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_FINGERPRINT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_FINGERPRINT
uint16_t uniffi_amparo_checksum_method_network_fingerprint(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_ID
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_ID
uint16_t uniffi_amparo_checksum_method_network_id(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_NAME
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_NAME
uint16_t uniffi_amparo_checksum_method_network_name(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_SERVICE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_SERVICE
uint16_t uniffi_amparo_checksum_method_network_service(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_SERVICE_COUNT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_SERVICE_COUNT
uint16_t uniffi_amparo_checksum_method_network_service_count(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_SERVICES
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_SERVICES
uint16_t uniffi_amparo_checksum_method_network_services(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_VALID_AT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_VALID_AT
uint16_t uniffi_amparo_checksum_method_network_valid_at(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_WARNINGS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_NETWORK_WARNINGS
uint16_t uniffi_amparo_checksum_method_network_warnings(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_AT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_AT
uint16_t uniffi_amparo_checksum_method_plan_at(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_BRIEF
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_BRIEF
uint16_t uniffi_amparo_checksum_method_plan_brief(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CALL_ROWS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CALL_ROWS
uint16_t uniffi_amparo_checksum_method_plan_call_rows(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CALLS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CALLS
uint16_t uniffi_amparo_checksum_method_plan_calls(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CONSIDERED
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CONSIDERED
uint16_t uniffi_amparo_checksum_method_plan_considered(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CONTACTS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CONTACTS
uint16_t uniffi_amparo_checksum_method_plan_contacts(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CRISIS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CRISIS
uint16_t uniffi_amparo_checksum_method_plan_crisis(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CUSTODIAN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_CUSTODIAN
uint16_t uniffi_amparo_checksum_method_plan_custodian(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_DOCUMENT
uint16_t uniffi_amparo_checksum_method_plan_document(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_DUTIES
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_DUTIES
uint16_t uniffi_amparo_checksum_method_plan_duties(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_EMERGENCY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_EMERGENCY
uint16_t uniffi_amparo_checksum_method_plan_emergency(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_ENGINE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_ENGINE
uint16_t uniffi_amparo_checksum_method_plan_engine(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_EPISODE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_EPISODE
uint16_t uniffi_amparo_checksum_method_plan_episode(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_EXPLAIN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_EXPLAIN
uint16_t uniffi_amparo_checksum_method_plan_explain(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_EXPLAIN_TEXT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_EXPLAIN_TEXT
uint16_t uniffi_amparo_checksum_method_plan_explain_text(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_EXPLAIN_VIEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_EXPLAIN_VIEW
uint16_t uniffi_amparo_checksum_method_plan_explain_view(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_FINGERPRINT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_FINGERPRINT
uint16_t uniffi_amparo_checksum_method_plan_fingerprint(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_GAPS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_GAPS
uint16_t uniffi_amparo_checksum_method_plan_gaps(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_JSON
uint16_t uniffi_amparo_checksum_method_plan_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_LEAD
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_LEAD
uint16_t uniffi_amparo_checksum_method_plan_lead(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_LEAD_FROM
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_LEAD_FROM
uint16_t uniffi_amparo_checksum_method_plan_lead_from(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_MESSAGE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_MESSAGE
uint16_t uniffi_amparo_checksum_method_plan_message(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_NEXT_HOLDER
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_NEXT_HOLDER
uint16_t uniffi_amparo_checksum_method_plan_next_holder(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_NOT_CALLED
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_NOT_CALLED
uint16_t uniffi_amparo_checksum_method_plan_not_called(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_PLACES
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_PLACES
uint16_t uniffi_amparo_checksum_method_plan_places(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_QUORUM
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_QUORUM
uint16_t uniffi_amparo_checksum_method_plan_quorum(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_VIEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_VIEW
uint16_t uniffi_amparo_checksum_method_plan_view(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_VIEW_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_VIEW_JSON
uint16_t uniffi_amparo_checksum_method_plan_view_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_WOULD_CHANGE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_PLAN_WOULD_CHANGE
uint16_t uniffi_amparo_checksum_method_plan_would_change(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_DOCUMENT
uint16_t uniffi_amparo_checksum_method_policy_document(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_FINGERPRINT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_FINGERPRINT
uint16_t uniffi_amparo_checksum_method_policy_fingerprint(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_ID
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_ID
uint16_t uniffi_amparo_checksum_method_policy_id(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_LINEAGE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_LINEAGE
uint16_t uniffi_amparo_checksum_method_policy_lineage(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_OVERLAY
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_OVERLAY
uint16_t uniffi_amparo_checksum_method_policy_overlay(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_OVERLAY_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_OVERLAY_JSON
uint16_t uniffi_amparo_checksum_method_policy_overlay_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_WARNINGS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_POLICY_WARNINGS
uint16_t uniffi_amparo_checksum_method_policy_warnings(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_REQUEST_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_REQUEST_DOCUMENT
uint16_t uniffi_amparo_checksum_method_request_document(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_REQUEST_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_REQUEST_JSON
uint16_t uniffi_amparo_checksum_method_request_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_REQUEST_WITH_CLOCK
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_METHOD_REQUEST_WITH_CLOCK
uint16_t uniffi_amparo_checksum_method_request_with_clock(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_CASE_FROM_EVENTS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_CASE_FROM_EVENTS
uint16_t uniffi_amparo_checksum_constructor_case_from_events(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_CASE_FROM_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_CASE_FROM_JSON
uint16_t uniffi_amparo_checksum_constructor_case_from_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_CASE_OPEN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_CASE_OPEN
uint16_t uniffi_amparo_checksum_constructor_case_open(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_CASE_OPEN_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_CASE_OPEN_JSON
uint16_t uniffi_amparo_checksum_constructor_case_open_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_ENGINE_NEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_ENGINE_NEW
uint16_t uniffi_amparo_checksum_constructor_engine_new(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_LEDGER_CREATE
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_LEDGER_CREATE
uint16_t uniffi_amparo_checksum_constructor_ledger_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_LEDGER_OPEN
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_LEDGER_OPEN
uint16_t uniffi_amparo_checksum_constructor_ledger_open(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_LEDGERINPUTS_NEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_LEDGERINPUTS_NEW
uint16_t uniffi_amparo_checksum_constructor_ledgerinputs_new(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_NETWORK_FROM_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_NETWORK_FROM_DOCUMENT
uint16_t uniffi_amparo_checksum_constructor_network_from_document(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_NETWORK_FROM_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_NETWORK_FROM_JSON
uint16_t uniffi_amparo_checksum_constructor_network_from_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_POLICY_BR
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_POLICY_BR
uint16_t uniffi_amparo_checksum_constructor_policy_br(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_POLICY_BR_RS
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_POLICY_BR_RS
uint16_t uniffi_amparo_checksum_constructor_policy_br_rs(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_POLICY_FROM_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_POLICY_FROM_DOCUMENT
uint16_t uniffi_amparo_checksum_constructor_policy_from_document(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_POLICY_FROM_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_POLICY_FROM_JSON
uint16_t uniffi_amparo_checksum_constructor_policy_from_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_REQUEST_FROM_DOCUMENT
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_REQUEST_FROM_DOCUMENT
uint16_t uniffi_amparo_checksum_constructor_request_from_document(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_REQUEST_FROM_JSON
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_REQUEST_FROM_JSON
uint16_t uniffi_amparo_checksum_constructor_request_from_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_REQUEST_NEW
#define UNIFFI_FFIDEF_UNIFFI_AMPARO_CHECKSUM_CONSTRUCTOR_REQUEST_NEW
uint16_t uniffi_amparo_checksum_constructor_request_new(void

);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AMPARO_UNIFFI_CONTRACT_VERSION
#define UNIFFI_FFIDEF_FFI_AMPARO_UNIFFI_CONTRACT_VERSION
uint32_t ffi_amparo_uniffi_contract_version(void

);
#endif

