// Written by tests/generated. Do not edit.

@file:Suppress("NAME_SHADOWING")

package org.amparo

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.time.Instant
import java.time.LocalDate
import java.util.concurrent.atomic.AtomicBoolean

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_amparo_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_amparo_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "amparo"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}
internal interface UniffiCallbackInterfaceBondSourceMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`person`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceLedgerHostMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`count`: Int,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceLedgerHostMethod1 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`by`: RustBuffer.ByValue,`purpose`: RustBuffer.ByValue,`access`: RustBuffer.ByValue,`case`: RustBuffer.ByValue,`uniffiOutReturn`: ByteByReference,uniffiCallStatus: UniffiRustCallStatus,)
}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "bonds")
internal open class UniffiVTableCallbackInterfaceBondSource(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `bonds`: UniffiCallbackInterfaceBondSourceMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `bonds`: UniffiCallbackInterfaceBondSourceMethod0? = null,
    ): UniffiVTableCallbackInterfaceBondSource(`uniffiFree`,`uniffiClone`,`bonds`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceBondSource) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `bonds` = other.`bonds`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "fill", "may")
internal open class UniffiVTableCallbackInterfaceLedgerHost(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `fill`: UniffiCallbackInterfaceLedgerHostMethod0? = null,
    @JvmField internal var `may`: UniffiCallbackInterfaceLedgerHostMethod1? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `fill`: UniffiCallbackInterfaceLedgerHostMethod0? = null,
        `may`: UniffiCallbackInterfaceLedgerHostMethod1? = null,
    ): UniffiVTableCallbackInterfaceLedgerHost(`uniffiFree`,`uniffiClone`,`fill`,`may`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceLedgerHost) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `fill` = other.`fill`
        `may` = other.`may`
    }

}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "amparo"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_amparo_checksum_func_emergency(
    ): Int
    external fun uniffi_amparo_checksum_func_emergency_json(
    ): Int
    external fun uniffi_amparo_checksum_func_emergency_with(
    ): Int
    external fun uniffi_amparo_checksum_func_version(
    ): Int
    external fun uniffi_amparo_checksum_func_correlate(
    ): Int
    external fun uniffi_amparo_checksum_func_due_text(
    ): Int
    external fun uniffi_amparo_checksum_func_indicators(
    ): Int
    external fun uniffi_amparo_checksum_func_merge(
    ): Int
    external fun uniffi_amparo_checksum_func_reach(
    ): Int
    external fun uniffi_amparo_checksum_func_refusal_text(
    ): Int
    external fun uniffi_amparo_checksum_func_verify_ledger(
    ): Int
    external fun uniffi_amparo_checksum_func_verify_pack(
    ): Int
    external fun uniffi_amparo_checksum_func_snapshot(
    ): Int
    external fun uniffi_amparo_checksum_method_bondsource_bonds(
    ): Int
    external fun uniffi_amparo_checksum_method_case_agenda(
    ): Int
    external fun uniffi_amparo_checksum_method_case_agenda_json(
    ): Int
    external fun uniffi_amparo_checksum_method_case_answers(
    ): Int
    external fun uniffi_amparo_checksum_method_case_apply(
    ): Int
    external fun uniffi_amparo_checksum_method_case_apply_json(
    ): Int
    external fun uniffi_amparo_checksum_method_case_document(
    ): Int
    external fun uniffi_amparo_checksum_method_case_doors(
    ): Int
    external fun uniffi_amparo_checksum_method_case_due(
    ): Int
    external fun uniffi_amparo_checksum_method_case_due_json(
    ): Int
    external fun uniffi_amparo_checksum_method_case_events(
    ): Int
    external fun uniffi_amparo_checksum_method_case_json(
    ): Int
    external fun uniffi_amparo_checksum_method_case_next_request(
    ): Int
    external fun uniffi_amparo_checksum_method_case_state(
    ): Int
    external fun uniffi_amparo_checksum_method_case_state_json(
    ): Int
    external fun uniffi_amparo_checksum_method_case_version(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_network(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_plan(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_plan_batch(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_plan_batch_json(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_plan_json(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_plan_with_bonds(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_plan_with_changes(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_policy(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_replace_network(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_replace_policy(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_replace_status(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_replace_status_json(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_report(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_update_status(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_update_status_json(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_why_not(
    ): Int
    external fun uniffi_amparo_checksum_method_engine_would_change(
    ): Int
    external fun uniffi_amparo_checksum_method_ledgerhost_fill(
    ): Int
    external fun uniffi_amparo_checksum_method_ledgerhost_may(
    ): Int
    external fun uniffi_amparo_checksum_method_claimed_done(
    ): Int
    external fun uniffi_amparo_checksum_method_claimed_line(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_access_report(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_append(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_claim(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_dead_letters(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_erase(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_export(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_failed(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_for_indicators(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_head(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_join(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_last_request(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_list(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_list_anew(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_load(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_next_at(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_open_case(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_replay(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_retention(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_revive(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_sent(
    ): Int
    external fun uniffi_amparo_checksum_method_ledger_wait_at_most(
    ): Int
    external fun uniffi_amparo_checksum_method_ledgerdecision_brief(
    ): Int
    external fun uniffi_amparo_checksum_method_ledgerdecision_plan(
    ): Int
    external fun uniffi_amparo_checksum_method_ledgerdecision_plan_json(
    ): Int
    external fun uniffi_amparo_checksum_method_ledgerdecision_request(
    ): Int
    external fun uniffi_amparo_checksum_method_ledgerinputs_decide(
    ): Int
    external fun uniffi_amparo_checksum_method_ledgerinputs_network(
    ): Int
    external fun uniffi_amparo_checksum_method_ledgerinputs_policy(
    ): Int
    external fun uniffi_amparo_checksum_method_ledgerinputs_warnings(
    ): Int
    external fun uniffi_amparo_checksum_method_storedcase_case_now(
    ): Int
    external fun uniffi_amparo_checksum_method_storedcase_version(
    ): Int
    external fun uniffi_amparo_checksum_method_network_age_warning(
    ): Int
    external fun uniffi_amparo_checksum_method_network_fingerprint(
    ): Int
    external fun uniffi_amparo_checksum_method_network_id(
    ): Int
    external fun uniffi_amparo_checksum_method_network_name(
    ): Int
    external fun uniffi_amparo_checksum_method_network_service(
    ): Int
    external fun uniffi_amparo_checksum_method_network_service_count(
    ): Int
    external fun uniffi_amparo_checksum_method_network_services(
    ): Int
    external fun uniffi_amparo_checksum_method_network_valid_at(
    ): Int
    external fun uniffi_amparo_checksum_method_network_warnings(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_at(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_brief(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_call_rows(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_calls(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_considered(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_contacts(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_crisis(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_custodian(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_document(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_duties(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_emergency(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_engine(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_episode(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_explain(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_explain_text(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_explain_view(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_fingerprint(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_gaps(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_json(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_lead(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_lead_from(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_message(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_next_holder(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_not_called(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_places(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_quorum(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_view(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_view_json(
    ): Int
    external fun uniffi_amparo_checksum_method_plan_would_change(
    ): Int
    external fun uniffi_amparo_checksum_method_policy_document(
    ): Int
    external fun uniffi_amparo_checksum_method_policy_fingerprint(
    ): Int
    external fun uniffi_amparo_checksum_method_policy_id(
    ): Int
    external fun uniffi_amparo_checksum_method_policy_lineage(
    ): Int
    external fun uniffi_amparo_checksum_method_policy_overlay(
    ): Int
    external fun uniffi_amparo_checksum_method_policy_overlay_json(
    ): Int
    external fun uniffi_amparo_checksum_method_policy_warnings(
    ): Int
    external fun uniffi_amparo_checksum_method_request_document(
    ): Int
    external fun uniffi_amparo_checksum_method_request_json(
    ): Int
    external fun uniffi_amparo_checksum_method_request_with_clock(
    ): Int
    external fun uniffi_amparo_checksum_constructor_case_from_events(
    ): Int
    external fun uniffi_amparo_checksum_constructor_case_from_json(
    ): Int
    external fun uniffi_amparo_checksum_constructor_case_open(
    ): Int
    external fun uniffi_amparo_checksum_constructor_case_open_json(
    ): Int
    external fun uniffi_amparo_checksum_constructor_engine_new(
    ): Int
    external fun uniffi_amparo_checksum_constructor_ledger_create(
    ): Int
    external fun uniffi_amparo_checksum_constructor_ledger_open(
    ): Int
    external fun uniffi_amparo_checksum_constructor_ledgerinputs_new(
    ): Int
    external fun uniffi_amparo_checksum_constructor_network_from_document(
    ): Int
    external fun uniffi_amparo_checksum_constructor_network_from_json(
    ): Int
    external fun uniffi_amparo_checksum_constructor_policy_br(
    ): Int
    external fun uniffi_amparo_checksum_constructor_policy_br_rs(
    ): Int
    external fun uniffi_amparo_checksum_constructor_policy_from_document(
    ): Int
    external fun uniffi_amparo_checksum_constructor_policy_from_json(
    ): Int
    external fun uniffi_amparo_checksum_constructor_request_from_document(
    ): Int
    external fun uniffi_amparo_checksum_constructor_request_from_json(
    ): Int
    external fun uniffi_amparo_checksum_constructor_request_new(
    ): Int
    external fun ffi_amparo_uniffi_contract_version(
    ): Int


}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }


    init {
        try {
            IntegrityCheckingUniffiLib.ensureInitialized()
        } catch (error: LinkageError) {
            throw IllegalStateException("amparo: these sources and the library beside them come from different versions; install both again", error)
        }
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "amparo"))
        uniffiCallbackInterfaceBondSource.register(this)
        uniffiCallbackInterfaceLedgerHost.register(this)

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_amparo_fn_clone_bondsource(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_bondsource(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_init_callback_vtable_bondsource(`vtable`: UniffiVTableCallbackInterfaceBondSource,
    ): Unit
    external fun uniffi_amparo_fn_method_bondsource_bonds(`ptr`: Long,`person`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_clone_case(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_case(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_constructor_case_from_events(`events`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_constructor_case_from_json(`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_constructor_case_open(`event`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_constructor_case_open_json(`event`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_case_agenda(`ptr`: Long,`now`: Long,`network`: Long,`policy`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_agenda_json(`ptr`: Long,`now`: Long,`network`: Long,`policy`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_answers(`ptr`: Long,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_apply(`ptr`: Long,`event`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_apply_json(`ptr`: Long,`event`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_document(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_doors(`ptr`: Long,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_due(`ptr`: Long,`now`: Long,`network`: Long,`policy`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_due_json(`ptr`: Long,`now`: Long,`network`: Long,`policy`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_events(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_next_request(`ptr`: Long,`last`: Long,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_case_state(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_state_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_case_version(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_amparo_fn_clone_engine(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_engine(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_constructor_engine_new(`network`: Long,`policy`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_engine_network(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_engine_plan(`ptr`: Long,`request`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_engine_plan_batch(`ptr`: Long,`requests`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_engine_plan_batch_json(`ptr`: Long,`requests`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_engine_plan_json(`ptr`: Long,`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_engine_plan_with_bonds(`ptr`: Long,`request`: Long,`source`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_engine_plan_with_changes(`ptr`: Long,`request`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_engine_policy(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_engine_replace_network(`ptr`: Long,`network`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_method_engine_replace_policy(`ptr`: Long,`policy`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_method_engine_replace_status(`ptr`: Long,`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_engine_replace_status_json(`ptr`: Long,`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_engine_report(`ptr`: Long,`report`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_amparo_fn_method_engine_update_status(`ptr`: Long,`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_engine_update_status_json(`ptr`: Long,`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_engine_why_not(`ptr`: Long,`plan`: Long,`service`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_engine_would_change(`ptr`: Long,`plan`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_clone_ledgerhost(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_ledgerhost(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_init_callback_vtable_ledgerhost(`vtable`: UniffiVTableCallbackInterfaceLedgerHost,
    ): Unit
    external fun uniffi_amparo_fn_method_ledgerhost_fill(`ptr`: Long,`count`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledgerhost_may(`ptr`: Long,`by`: RustBuffer.ByValue,`purpose`: RustBuffer.ByValue,`access`: RustBuffer.ByValue,`case`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_amparo_fn_clone_claimed(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_claimed(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_method_claimed_done(`ptr`: Long,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_claimed_line(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_clone_ledger(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_ledger(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_constructor_ledger_create(`path`: RustBuffer.ByValue,`masterKey`: RustBuffer.ByValue,`host`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_constructor_ledger_open(`path`: RustBuffer.ByValue,`masterKey`: RustBuffer.ByValue,`host`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_ledger_access_report(`ptr`: Long,`reader`: RustBuffer.ByValue,`person`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_append(`ptr`: Long,`stored`: Long,`event`: RustBuffer.ByValue,`now`: Long,`decision`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_claim(`ptr`: Long,`worker`: RustBuffer.ByValue,`network`: Long,`policy`: Long,`now`: Long,`leaseS`: Int,`most`: Int,`retry`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_dead_letters(`ptr`: Long,`reader`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_erase(`ptr`: Long,`reader`: RustBuffer.ByValue,`case`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_amparo_fn_method_ledger_export(`ptr`: Long,`reader`: RustBuffer.ByValue,`now`: Long,`case`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_failed(`ptr`: Long,`claimed`: Long,`now`: Long,`retry`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_for_indicators(`ptr`: Long,`reader`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_head(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_join(`ptr`: Long,`into`: Long,`other`: Long,`absorbed`: RustBuffer.ByValue,`merged`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_last_request(`ptr`: Long,`reader`: RustBuffer.ByValue,`case`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_list(`ptr`: Long,`reader`: RustBuffer.ByValue,`now`: Long,`person`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_list_anew(`ptr`: Long,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_method_ledger_load(`ptr`: Long,`reader`: RustBuffer.ByValue,`case`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_ledger_next_at(`ptr`: Long,`network`: Long,`policy`: Long,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_open_case(`ptr`: Long,`event`: RustBuffer.ByValue,`now`: Long,`decision`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_ledger_replay(`ptr`: Long,`reader`: RustBuffer.ByValue,`case`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_retention(`ptr`: Long,`reader`: RustBuffer.ByValue,`now`: Long,`keepDays`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_revive(`ptr`: Long,`letter`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_method_ledger_sent(`ptr`: Long,`claimed`: Long,`now`: Long,`event`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledger_wait_at_most(`ptr`: Long,`longestS`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_clone_ledgerdecision(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_ledgerdecision(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_method_ledgerdecision_brief(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledgerdecision_plan(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_ledgerdecision_plan_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledgerdecision_request(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_clone_ledgerinputs(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_ledgerinputs(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_constructor_ledgerinputs_new(`network`: RustBuffer.ByValue,`policy`: RustBuffer.ByValue,`status`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_ledgerinputs_decide(`ptr`: Long,`request`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_ledgerinputs_network(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_ledgerinputs_policy(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_ledgerinputs_warnings(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_clone_storedcase(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_storedcase(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_method_storedcase_case_now(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_storedcase_version(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_amparo_fn_clone_network(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_network(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_constructor_network_from_document(`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_constructor_network_from_json(`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_network_age_warning(`ptr`: Long,`at`: Long,`days`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_network_fingerprint(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_network_id(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_network_name(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_network_service(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_network_service_count(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_network_services(`ptr`: Long,`start`: Long,`count`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_network_valid_at(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_network_warnings(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_clone_plan(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_plan(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_method_plan_at(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_plan_brief(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_call_rows(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_calls(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_considered(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_contacts(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_crisis(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_custodian(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_document(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_duties(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_emergency(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_engine(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_episode(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_explain(`ptr`: Long,`lang`: RustBuffer.ByValue,`reader`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_explain_text(`ptr`: Long,`lang`: RustBuffer.ByValue,`reader`: RustBuffer.ByValue,`markdown`: Byte,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_explain_view(`ptr`: Long,`recipient`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_fingerprint(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_gaps(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_lead(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_lead_from(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_message(`ptr`: Long,`recipient`: RustBuffer.ByValue,`channel`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`details`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_next_holder(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_not_called(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_places(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_quorum(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_view(`ptr`: Long,`recipient`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_view_json(`ptr`: Long,`recipient`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_plan_would_change(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_clone_policy(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_policy(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_constructor_policy_br(uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_constructor_policy_br_rs(uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_constructor_policy_from_document(`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_constructor_policy_from_json(`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_policy_document(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_policy_fingerprint(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_policy_id(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_policy_lineage(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_policy_overlay(`ptr`: Long,`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_policy_overlay_json(`ptr`: Long,`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_policy_warnings(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_clone_request(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_free_request(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_amparo_fn_constructor_request_from_document(`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_constructor_request_from_json(`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_constructor_request_new(`at`: Long,`person`: RustBuffer.ByValue,`crisis`: RustBuffer.ByValue,`recent`: RustBuffer.ByValue,`status`: RustBuffer.ByValue,`policy`: RustBuffer.ByValue,`note`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_request_document(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_request_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_request_with_clock(`ptr`: Long,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_amparo_fn_method_caseerror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_amparoerror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_method_ledgererror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_emergency(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_emergency_json(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_emergency_with(`request`: RustBuffer.ByValue,`policy`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_version(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_correlate(`cases`: RustBuffer.ByValue,`person`: RustBuffer.ByValue,`at`: Long,`policy`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_due_text(`kind`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_indicators(`cases`: RustBuffer.ByValue,`period`: RustBuffer.ByValue,`policy`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_merge(`into`: Long,`other`: Long,`absorbedId`: RustBuffer.ByValue,`mergedId`: RustBuffer.ByValue,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_reach(`cases`: RustBuffer.ByValue,`quietS`: Int,`now`: Long,`status`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_refusal_text(`code`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_verify_ledger(`path`: RustBuffer.ByValue,`since`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_verify_pack(`pack`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_amparo_fn_func_snapshot(`document`: RustBuffer.ByValue,`territories`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amparo_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amparo_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amparo_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_amparo_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amparo_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amparo_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_amparo_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amparo_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_amparo_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amparo_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_amparo_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_amparo_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_amparo_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_amparo_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_amparo_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_amparo_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_amparo_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit


}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_amparo_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_amparo_checksum_func_emergency() and 0xFFFF) != 7520) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_emergency_json() and 0xFFFF) != 12512) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_emergency_with() and 0xFFFF) != 55743) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_version() and 0xFFFF) != 24228) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_correlate() and 0xFFFF) != 7266) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_due_text() and 0xFFFF) != 35228) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_indicators() and 0xFFFF) != 44405) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_merge() and 0xFFFF) != 4434) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_reach() and 0xFFFF) != 15421) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_refusal_text() and 0xFFFF) != 34136) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_verify_ledger() and 0xFFFF) != 40780) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_verify_pack() and 0xFFFF) != 43281) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_func_snapshot() and 0xFFFF) != 45135) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_bondsource_bonds() and 0xFFFF) != 3856) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_agenda() and 0xFFFF) != 56334) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_agenda_json() and 0xFFFF) != 55542) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_answers() and 0xFFFF) != 65496) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_apply() and 0xFFFF) != 39327) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_apply_json() and 0xFFFF) != 20866) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_document() and 0xFFFF) != 54886) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_doors() and 0xFFFF) != 32521) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_due() and 0xFFFF) != 42116) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_due_json() and 0xFFFF) != 38140) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_events() and 0xFFFF) != 60877) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_json() and 0xFFFF) != 16636) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_next_request() and 0xFFFF) != 238) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_state() and 0xFFFF) != 54143) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_state_json() and 0xFFFF) != 25487) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_case_version() and 0xFFFF) != 62203) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_network() and 0xFFFF) != 1871) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_plan() and 0xFFFF) != 27356) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_plan_batch() and 0xFFFF) != 21976) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_plan_batch_json() and 0xFFFF) != 26629) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_plan_json() and 0xFFFF) != 4142) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_plan_with_bonds() and 0xFFFF) != 48628) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_plan_with_changes() and 0xFFFF) != 40435) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_policy() and 0xFFFF) != 17647) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_replace_network() and 0xFFFF) != 18641) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_replace_policy() and 0xFFFF) != 50938) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_replace_status() and 0xFFFF) != 24268) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_replace_status_json() and 0xFFFF) != 62774) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_report() and 0xFFFF) != 10289) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_update_status() and 0xFFFF) != 12686) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_update_status_json() and 0xFFFF) != 53977) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_why_not() and 0xFFFF) != 62887) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_engine_would_change() and 0xFFFF) != 38575) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledgerhost_fill() and 0xFFFF) != 17420) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledgerhost_may() and 0xFFFF) != 50491) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_claimed_done() and 0xFFFF) != 29899) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_claimed_line() and 0xFFFF) != 55373) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_access_report() and 0xFFFF) != 57404) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_append() and 0xFFFF) != 31804) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_claim() and 0xFFFF) != 13096) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_dead_letters() and 0xFFFF) != 4131) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_erase() and 0xFFFF) != 61415) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_export() and 0xFFFF) != 16801) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_failed() and 0xFFFF) != 27816) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_for_indicators() and 0xFFFF) != 35658) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_head() and 0xFFFF) != 32774) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_join() and 0xFFFF) != 38858) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_last_request() and 0xFFFF) != 24523) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_list() and 0xFFFF) != 43373) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_list_anew() and 0xFFFF) != 2196) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_load() and 0xFFFF) != 52835) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_next_at() and 0xFFFF) != 3132) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_open_case() and 0xFFFF) != 39992) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_replay() and 0xFFFF) != 38928) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_retention() and 0xFFFF) != 13692) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_revive() and 0xFFFF) != 32468) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_sent() and 0xFFFF) != 18219) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledger_wait_at_most() and 0xFFFF) != 56964) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledgerdecision_brief() and 0xFFFF) != 47943) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledgerdecision_plan() and 0xFFFF) != 44953) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledgerdecision_plan_json() and 0xFFFF) != 38278) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledgerdecision_request() and 0xFFFF) != 49919) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledgerinputs_decide() and 0xFFFF) != 56628) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledgerinputs_network() and 0xFFFF) != 21827) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledgerinputs_policy() and 0xFFFF) != 45075) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_ledgerinputs_warnings() and 0xFFFF) != 34607) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_storedcase_case_now() and 0xFFFF) != 65190) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_storedcase_version() and 0xFFFF) != 11676) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_network_age_warning() and 0xFFFF) != 26436) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_network_fingerprint() and 0xFFFF) != 13061) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_network_id() and 0xFFFF) != 8742) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_network_name() and 0xFFFF) != 32661) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_network_service() and 0xFFFF) != 16808) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_network_service_count() and 0xFFFF) != 36877) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_network_services() and 0xFFFF) != 41084) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_network_valid_at() and 0xFFFF) != 64179) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_network_warnings() and 0xFFFF) != 59422) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_at() and 0xFFFF) != 54006) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_brief() and 0xFFFF) != 57191) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_call_rows() and 0xFFFF) != 9892) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_calls() and 0xFFFF) != 41522) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_considered() and 0xFFFF) != 42935) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_contacts() and 0xFFFF) != 6259) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_crisis() and 0xFFFF) != 34079) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_custodian() and 0xFFFF) != 51100) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_document() and 0xFFFF) != 17883) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_duties() and 0xFFFF) != 33612) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_emergency() and 0xFFFF) != 30702) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_engine() and 0xFFFF) != 45596) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_episode() and 0xFFFF) != 61146) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_explain() and 0xFFFF) != 45805) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_explain_text() and 0xFFFF) != 40670) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_explain_view() and 0xFFFF) != 39541) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_fingerprint() and 0xFFFF) != 19127) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_gaps() and 0xFFFF) != 42100) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_json() and 0xFFFF) != 34037) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_lead() and 0xFFFF) != 30548) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_lead_from() and 0xFFFF) != 9851) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_message() and 0xFFFF) != 3254) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_next_holder() and 0xFFFF) != 42739) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_not_called() and 0xFFFF) != 7242) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_places() and 0xFFFF) != 19704) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_quorum() and 0xFFFF) != 26869) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_view() and 0xFFFF) != 40962) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_view_json() and 0xFFFF) != 31609) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_plan_would_change() and 0xFFFF) != 43822) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_policy_document() and 0xFFFF) != 20274) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_policy_fingerprint() and 0xFFFF) != 10588) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_policy_id() and 0xFFFF) != 25876) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_policy_lineage() and 0xFFFF) != 50145) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_policy_overlay() and 0xFFFF) != 38161) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_policy_overlay_json() and 0xFFFF) != 20215) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_policy_warnings() and 0xFFFF) != 15665) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_request_document() and 0xFFFF) != 60133) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_request_json() and 0xFFFF) != 46217) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_method_request_with_clock() and 0xFFFF) != 36539) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_case_from_events() and 0xFFFF) != 62004) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_case_from_json() and 0xFFFF) != 840) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_case_open() and 0xFFFF) != 38550) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_case_open_json() and 0xFFFF) != 19330) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_engine_new() and 0xFFFF) != 25724) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_ledger_create() and 0xFFFF) != 19005) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_ledger_open() and 0xFFFF) != 61976) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_ledgerinputs_new() and 0xFFFF) != 30959) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_network_from_document() and 0xFFFF) != 62976) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_network_from_json() and 0xFFFF) != 17096) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_policy_br() and 0xFFFF) != 52199) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_policy_br_rs() and 0xFFFF) != 41204) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_policy_from_document() and 0xFFFF) != 32200) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_policy_from_json() and 0xFFFF) != 49935) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_request_from_document() and 0xFFFF) != 34734) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_request_from_json() and 0xFFFF) != 2123) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
    if ((lib.uniffi_amparo_checksum_constructor_request_new() and 0xFFFF) != 59390) {
        throw RuntimeException("amparo: these sources and the library beside them come from different versions; install both again")
    }
}

/**
 * @suppress
 */
public fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support

// Public interface members begin here.


// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
object NoHandle// Magic number for the Rust proxy to call using the same mechanism as every other method,
// to free the callback once it's dropped by Rust.
internal const val IDX_CALLBACK_FREE = 0
// Callback return codes
internal const val UNIFFI_CALLBACK_SUCCESS = 0
internal const val UNIFFI_CALLBACK_ERROR = 1
internal const val UNIFFI_CALLBACK_UNEXPECTED_ERROR = 2

/**
 * @suppress
 */
public abstract class FfiConverterCallbackInterface<CallbackInterface: Any>: FfiConverter<CallbackInterface, Long> {
    internal val handleMap = UniffiHandleMap<CallbackInterface>()

    internal fun drop(handle: Long) {
        handleMap.remove(handle)
    }

    override fun lift(value: Long): CallbackInterface {
        return handleMap.get(value)
    }

    override fun read(buf: ByteBuffer) = lift(buf.getLong())

    override fun lower(value: CallbackInterface) = handleMap.insert(value)

    override fun allocationSize(value: CallbackInterface) = 8UL

    override fun write(value: CallbackInterface, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}


// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
public object FfiConverterUByte: FfiConverter<UByte, Byte> {
    override fun lift(value: Byte): UByte {
        return value.toUByte()
    }

    fun lift(value: Int): UByte {
        return value.toUByte()
    }

    override fun read(buf: ByteBuffer): UByte {
        return lift(buf.get())
    }

    override fun lower(value: UByte): Byte {
        return value.toByte()
    }

    override fun allocationSize(value: UByte) = 1UL

    override fun write(value: UByte, buf: ByteBuffer) {
        buf.put(value.toByte())
    }
}

/**
 * @suppress
 */
public object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
public object FfiConverterInt: FfiConverter<Int, Int> {
    override fun lift(value: Int): Int {
        return value
    }

    override fun read(buf: ByteBuffer): Int {
        return buf.getInt()
    }

    override fun lower(value: Int): Int {
        return value
    }

    override fun allocationSize(value: Int) = 4UL

    override fun write(value: Int, buf: ByteBuffer) {
        buf.putInt(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
public object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterDouble: FfiConverter<Double, Double> {
    override fun lift(value: Double): Double {
        return value
    }

    override fun read(buf: ByteBuffer): Double {
        return buf.getDouble()
    }

    override fun lower(value: Double): Double {
        return value
    }

    override fun allocationSize(value: Double) = 8UL

    override fun write(value: Double, buf: ByteBuffer) {
        buf.putDouble(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
public object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
public object FfiConverterByteArray: FfiConverterRustBuffer<ByteArray> {
    override fun read(buf: ByteBuffer): ByteArray {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr
    }
    override fun allocationSize(value: ByteArray): ULong {
        return 4UL + value.size.toULong()
    }
    override fun write(value: ByteArray, buf: ByteBuffer) {
        buf.putInt(value.size)
        buf.put(value)
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Tells the bonds of a person from the host's own records.
 *
 * It is called on the thread that asks for the plan, once a plan, while no lock is held.
 */
public interface BondSource {

    /**
     * The bonds of a person; none if the person is not known.
     *
     * # Errors
     * `Unavailable` as the host throws it; anything else that it throws counts as undeclared.
     */
    fun `bonds`(`person`: OpaqueRef): List<Bond>

    companion object
}

/**
 * Tells the bonds of a person from the host's own records.
 *
 * It is called on the thread that asks for the plan, once a plan, while no lock is held.
 */
open class BondSourceImpl: Disposable, AutoCloseable, BondSource
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_bondsource(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_bondsource(handle, status)
        }
    }


    /**
     * The bonds of a person; none if the person is not known.
     *
     * # Errors
     * `Unavailable` as the host throws it; anything else that it throws counts as undeclared.
     */
    @Throws(BondSourceException::class)override fun `bonds`(`person`: OpaqueRef): List<Bond> {
            return FfiConverterSequenceTypeBond.lift(
    callWithHandle {
    uniffiRustCallWithError(BondSourceException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_bondsource_bonds(
        it,

        FfiConverterTypeOpaqueRef.lower(`person`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceBondSource {
    internal object `bonds`: UniffiCallbackInterfaceBondSourceMethod0 {
        override fun callback(`uniffiHandle`: Long,`person`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeBondSource.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`bonds`(
                    FfiConverterTypeOpaqueRef.lift(`person`),
                )
            }
            val writeReturn = { value: List<Bond> -> uniffiOutReturn.setValue(FfiConverterSequenceTypeBond.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: BondSourceException -> FfiConverterTypeBondSourceError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeBondSource.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeBondSource.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceBondSource.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `bonds`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_amparo_fn_init_callback_vtable_bondsource(vtable)
    }
}

/**
 * @suppress
 */
public object FfiConverterTypeBondSource: FfiConverter<BondSource, Long> {
    internal val handleMap = UniffiHandleMap<BondSource>()

    override fun lower(value: BondSource): Long {
        if (value is BondSourceImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): BondSource {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return BondSourceImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): BondSource {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: BondSource) = 8UL

    override fun write(value: BondSource, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The recorded life of one crisis: a fold of its events. It has no clock, no channel and no store of its own.
 *
 * Threads may share it: each call sees it between two events. What is due is asked with a network and a policy, so that a
 * case never holds on to old ones.
 */
public interface CaseInterface {

    /**
     * Everything that lies ahead if nothing more happens, the soonest first: for timers.
     */
    fun `agenda`(`now`: Timestamp, `network`: Network, `policy`: Policy): List<Due>

    /**
     * `agenda` as the bytes of a list.
     */
    fun `agendaJson`(`now`: Timestamp, `network`: Network, `policy`: Policy): kotlin.ByteArray

    /**
     * Who has answered, at an instant. Acceptances run out; care that was given does not.
     */
    fun `answers`(`at`: Timestamp): CaseAnswers

    /**
     * Takes an event, or refuses it and stays as it was. An event whose key was taken before, saying the same, is a repeat.
     *
     * # Errors
     * `Faulty` with everything wrong with the event; `Refused` with the reason if it cannot follow.
     */
    fun `apply`(`event`: EventDraft): CaseApplied

    /**
     * `apply` from the bytes of an event document.
     *
     * # Errors
     * As `apply`.
     */
    fun `applyJson`(`event`: kotlin.ByteArray): CaseApplied

    /**
     * The document: events, version, state.
     */
    fun `document`(): CaseDocument

    /**
     * The way of the person through the doors, and whether a further one may be proposed at an instant.
     */
    fun `doors`(`at`: Timestamp): CaseDoors

    /**
     * What is due now, the longest due first. A line stays until an event answers it; its key is the id for that event.
     */
    fun `due`(`now`: Timestamp, `network`: Network, `policy`: Policy): List<Due>

    /**
     * `due` as the bytes of a list.
     */
    fun `dueJson`(`now`: Timestamp, `network`: Network, `policy`: Policy): kotlin.ByteArray

    /**
     * The events in the order in which they were taken.
     */
    fun `events`(): List<EventDraft>

    /**
     * The canonical document as bytes: the same in every language.
     */
    fun `json`(): kotlin.ByteArray

    /**
     * The request for the next plan: the last one, with all that the case has learnt since.
     *
     * # Errors
     * `Refused`, with what to do at once, where something of it then lies in the future.
     */
    fun `nextRequest`(`last`: Request, `now`: Timestamp): Request

    /**
     * What the events come to.
     */
    fun `state`(): CaseState

    /**
     * `state` as bytes.
     */
    fun `stateJson`(): kotlin.ByteArray

    /**
     * How many events it has taken. A store that keeps an event under case and version has two writers never overwrite
     * each other.
     */
    fun `version`(): kotlin.UInt

    companion object
}

/**
 * The recorded life of one crisis: a fold of its events. It has no clock, no channel and no store of its own.
 *
 * Threads may share it: each call sees it between two events. What is due is asked with a network and a policy, so that a
 * case never holds on to old ones.
 */
open class Case: Disposable, AutoCloseable, CaseInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_case(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_case(handle, status)
        }
    }


    /**
     * Everything that lies ahead if nothing more happens, the soonest first: for timers.
     */override fun `agenda`(`now`: Timestamp, `network`: Network, `policy`: Policy): List<Due> {
            return FfiConverterSequenceTypeDue.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_agenda(
        it,

        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterTypeNetwork.lower(`network`),
        FfiConverterTypePolicy.lower(`policy`),_status)
}
    }
    )
    }



    /**
     * `agenda` as the bytes of a list.
     */override fun `agendaJson`(`now`: Timestamp, `network`: Network, `policy`: Policy): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_agenda_json(
        it,

        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterTypeNetwork.lower(`network`),
        FfiConverterTypePolicy.lower(`policy`),_status)
}
    }
    )
    }



    /**
     * Who has answered, at an instant. Acceptances run out; care that was given does not.
     */override fun `answers`(`at`: Timestamp): CaseAnswers {
            return FfiConverterTypeCaseAnswers.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_answers(
        it,

        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * Takes an event, or refuses it and stays as it was. An event whose key was taken before, saying the same, is a repeat.
     *
     * # Errors
     * `Faulty` with everything wrong with the event; `Refused` with the reason if it cannot follow.
     */
    @Throws(CaseException::class)override fun `apply`(`event`: EventDraft): CaseApplied {
            return FfiConverterTypeCaseApplied.lift(
    callWithHandle {
    uniffiRustCallWithError(CaseException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_apply(
        it,

        FfiConverterTypeEventDraft.lower(`event`),_status)
}
    }
    )
    }



    /**
     * `apply` from the bytes of an event document.
     *
     * # Errors
     * As `apply`.
     */
    @Throws(CaseException::class)override fun `applyJson`(`event`: kotlin.ByteArray): CaseApplied {
            return FfiConverterTypeCaseApplied.lift(
    callWithHandle {
    uniffiRustCallWithError(CaseException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_apply_json(
        it,

        FfiConverterByteArray.lower(`event`),_status)
}
    }
    )
    }



    /**
     * The document: events, version, state.
     */override fun `document`(): CaseDocument {
            return FfiConverterTypeCaseDocument.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_document(
        it,
        _status)
}
    }
    )
    }



    /**
     * The way of the person through the doors, and whether a further one may be proposed at an instant.
     */override fun `doors`(`at`: Timestamp): CaseDoors {
            return FfiConverterTypeCaseDoors.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_doors(
        it,

        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * What is due now, the longest due first. A line stays until an event answers it; its key is the id for that event.
     */override fun `due`(`now`: Timestamp, `network`: Network, `policy`: Policy): List<Due> {
            return FfiConverterSequenceTypeDue.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_due(
        it,

        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterTypeNetwork.lower(`network`),
        FfiConverterTypePolicy.lower(`policy`),_status)
}
    }
    )
    }



    /**
     * `due` as the bytes of a list.
     */override fun `dueJson`(`now`: Timestamp, `network`: Network, `policy`: Policy): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_due_json(
        it,

        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterTypeNetwork.lower(`network`),
        FfiConverterTypePolicy.lower(`policy`),_status)
}
    }
    )
    }



    /**
     * The events in the order in which they were taken.
     */override fun `events`(): List<EventDraft> {
            return FfiConverterSequenceTypeEventDraft.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_events(
        it,
        _status)
}
    }
    )
    }



    /**
     * The canonical document as bytes: the same in every language.
     */override fun `json`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_json(
        it,
        _status)
}
    }
    )
    }



    /**
     * The request for the next plan: the last one, with all that the case has learnt since.
     *
     * # Errors
     * `Refused`, with what to do at once, where something of it then lies in the future.
     */
    @Throws(AmparoException::class)override fun `nextRequest`(`last`: Request, `now`: Timestamp): Request {
            return FfiConverterTypeRequest.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_next_request(
        it,

        FfiConverterTypeRequest.lower(`last`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * What the events come to.
     */override fun `state`(): CaseState {
            return FfiConverterTypeCaseState.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_state(
        it,
        _status)
}
    }
    )
    }



    /**
     * `state` as bytes.
     */override fun `stateJson`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_state_json(
        it,
        _status)
}
    }
    )
    }



    /**
     * How many events it has taken. A store that keeps an event under case and version has two writers never overwrite
     * each other.
     */override fun `version`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_case_version(
        it,
        _status)
}
    }
    )
    }








    companion object {

    /**
     * Folds events in the order in which they were taken, as a store gives them back.
     *
     * # Errors
     * `Faulty` for the first event that has faults; `Refused` with the place of the first that cannot follow.
     */
    @Throws(CaseException::class) fun `fromEvents`(`events`: List<EventDraft>): Case {
            return FfiConverterTypeCase.lift(
    uniffiRustCallWithError(CaseException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_case_from_events(


        FfiConverterSequenceTypeEventDraft.lower(`events`),_status)
}
    )
    }



    /**
     * Reads a case document and folds its events.
     *
     * # Errors
     * `Faulty` with everything wrong with it, with an event that cannot follow, or with a version or state that is not what
     * the events come to.
     */
    @Throws(CaseException::class) fun `fromJson`(`document`: kotlin.ByteArray): Case {
            return FfiConverterTypeCase.lift(
    uniffiRustCallWithError(CaseException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_case_from_json(


        FfiConverterByteArray.lower(`document`),_status)
}
    )
    }



    /**
     * Begins a case with the event that opens it.
     *
     * # Errors
     * `Faulty` with everything wrong with the event; `Refused` with `not_opened` for one of another kind.
     */
    @Throws(CaseException::class) fun `open`(`event`: EventDraft): Case {
            return FfiConverterTypeCase.lift(
    uniffiRustCallWithError(CaseException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_case_open(


        FfiConverterTypeEventDraft.lower(`event`),_status)
}
    )
    }



    /**
     * `open` from the bytes of an event document.
     *
     * # Errors
     * As `open`.
     */
    @Throws(CaseException::class) fun `openJson`(`event`: kotlin.ByteArray): Case {
            return FfiConverterTypeCase.lift(
    uniffiRustCallWithError(CaseException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_case_open_json(


        FfiConverterByteArray.lower(`event`),_status)
}
    )
    }



    }

}


/**
 * @suppress
 */
public object FfiConverterTypeCase: FfiConverter<Case, Long> {
    override fun lower(value: Case): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Case {
        return Case(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Case {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Case) = 8UL

    override fun write(value: Case, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Something that was leased to a worker.
 */
public interface ClaimedInterface {

    /**
     * The event that tells the case that it was done, where sending alone does it: a call that went out, a reminder, the
     * next of the ladder, a human being who was told. None for what people have to do.
     */
    fun `done`(`at`: Timestamp): EventDraft?

    /**
     * What has to be sent.
     */
    fun `line`(): ClaimedLine

    companion object
}

/**
 * Something that was leased to a worker.
 */
open class Claimed: Disposable, AutoCloseable, ClaimedInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_claimed(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_claimed(handle, status)
        }
    }


    /**
     * The event that tells the case that it was done, where sending alone does it: a call that went out, a reminder, the
     * next of the ladder, a human being who was told. None for what people have to do.
     */override fun `done`(`at`: Timestamp): EventDraft? {
            return FfiConverterOptionalTypeEventDraft.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_claimed_done(
        it,

        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * What has to be sent.
     */override fun `line`(): ClaimedLine {
            return FfiConverterTypeClaimedLine.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_claimed_line(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeClaimed: FfiConverter<Claimed, Long> {
    override fun lower(value: Claimed): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Claimed {
        return Claimed(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Claimed {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Claimed) = 8UL

    override fun write(value: Claimed, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Holds network, policy and live status; any number of threads decide with it at once, while others replace the network or
 * report. It has no thread and no clock of its own.
 */
public interface EngineInterface {

    /**
     * The network in place, without the warnings of its document.
     */
    fun `network`(): Network

    /**
     * Decides who walks with the person. It always answers; what nobody gives is a gap.
     */
    fun `plan`(`request`: Request): Plan

    /**
     * `plan` for many requests in one call, in their order.
     */
    fun `planBatch`(`requests`: List<Request>): List<Plan>

    /**
     * `plan_batch` with each plan as the bytes of a document.
     */
    fun `planBatchJson`(`requests`: List<Request>): List<kotlin.ByteArray>

    /**
     * A request document in, a plan document out.
     *
     * # Errors
     * `Refused`, with what to do at once.
     */
    fun `planJson`(`request`: kotlin.ByteArray): kotlin.ByteArray

    /**
     * `plan` with the bonds that the host's own records hold, besides those of the request.
     *
     * # Errors
     * `BondsMissing` if the source does not answer, `Refused` if its bonds are not right; both with what to do at once.
     */
    fun `planWithBonds`(`request`: Request, `source`: BondSource): Plan

    /**
     * `plan` with what would change it. Each change is a decision of its own: ask when somebody reads the answer.
     */
    fun `planWithChanges`(`request`: Request): Plan

    /**
     * The policy in place, without the warnings of its document.
     */
    fun `policy`(): Policy

    /**
     * Puts another network in place. Decisions under way end with the old one; reports about services that both hold stay.
     */
    fun `replaceNetwork`(`network`: Network)

    /**
     * Puts another policy in place.
     */
    fun `replacePolicy`(`policy`: Policy)

    /**
     * Puts reports in place of all that was known; warns of services that the network does not hold. The `format` may be
     * left out.
     *
     * # Errors
     * `Refused` with everything wrong with the reports.
     */
    fun `replaceStatus`(`document`: StatusDraft): List<Fault>

    /**
     * `replace_status` from the bytes of a document.
     *
     * # Errors
     * As `replace_status`.
     */
    fun `replaceStatusJson`(`document`: kotlin.ByteArray): List<Fault>

    /**
     * Takes one live report; tells whether it counts: the service is known, and nothing newer was reported.
     *
     * # Errors
     * `Refused` for an instant that no calendar holds.
     */
    fun `report`(`report`: Report): kotlin.Boolean

    /**
     * Takes each of these reports as `report` does, beside what is known; warns of services that the network does not hold.
     *
     * # Errors
     * `Refused` with everything wrong with the reports.
     */
    fun `updateStatus`(`document`: StatusDraft): List<Fault>

    /**
     * `update_status` from the bytes of a document: the quickest way in for a report in Python.
     *
     * # Errors
     * As `update_status`.
     */
    fun `updateStatusJson`(`document`: kotlin.ByteArray): List<Fault>

    /**
     * Why a service is not called in a plan; none if it is called, or is the door itself. For the door and the lead alone.
     */
    fun `whyNot`(`plan`: Plan, `service`: kotlin.String): NotCalled?

    /**
     * What would change a plan: the smallest changes of facts after which somebody else is called or leads.
     */
    fun `wouldChange`(`plan`: Plan): List<WouldChange>

    companion object
}

/**
 * Holds network, policy and live status; any number of threads decide with it at once, while others replace the network or
 * report. It has no thread and no clock of its own.
 */
open class Engine: Disposable, AutoCloseable, EngineInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * An engine that knows nothing live yet; the policy is `br` if left out.
     */
    constructor(`network`: Network, `policy`: Policy? = null) :
        this(UniffiWithHandle,
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_engine_new(


        FfiConverterTypeNetwork.lower(`network`),
        FfiConverterOptionalTypePolicy.lower(`policy`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_engine(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_engine(handle, status)
        }
    }


    /**
     * The network in place, without the warnings of its document.
     */override fun `network`(): Network {
            return FfiConverterTypeNetwork.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_network(
        it,
        _status)
}
    }
    )
    }



    /**
     * Decides who walks with the person. It always answers; what nobody gives is a gap.
     */override fun `plan`(`request`: Request): Plan {
            return FfiConverterTypePlan.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_plan(
        it,

        FfiConverterTypeRequest.lower(`request`),_status)
}
    }
    )
    }



    /**
     * `plan` for many requests in one call, in their order.
     */override fun `planBatch`(`requests`: List<Request>): List<Plan> {
            return FfiConverterSequenceTypePlan.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_plan_batch(
        it,

        FfiConverterSequenceTypeRequest.lower(`requests`),_status)
}
    }
    )
    }



    /**
     * `plan_batch` with each plan as the bytes of a document.
     */override fun `planBatchJson`(`requests`: List<Request>): List<kotlin.ByteArray> {
            return FfiConverterSequenceByteArray.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_plan_batch_json(
        it,

        FfiConverterSequenceTypeRequest.lower(`requests`),_status)
}
    }
    )
    }



    /**
     * A request document in, a plan document out.
     *
     * # Errors
     * `Refused`, with what to do at once.
     */
    @Throws(AmparoException::class)override fun `planJson`(`request`: kotlin.ByteArray): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_plan_json(
        it,

        FfiConverterByteArray.lower(`request`),_status)
}
    }
    )
    }



    /**
     * `plan` with the bonds that the host's own records hold, besides those of the request.
     *
     * # Errors
     * `BondsMissing` if the source does not answer, `Refused` if its bonds are not right; both with what to do at once.
     */
    @Throws(AmparoException::class)override fun `planWithBonds`(`request`: Request, `source`: BondSource): Plan {
            return FfiConverterTypePlan.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_plan_with_bonds(
        it,

        FfiConverterTypeRequest.lower(`request`),
        FfiConverterTypeBondSource.lower(`source`),_status)
}
    }
    )
    }



    /**
     * `plan` with what would change it. Each change is a decision of its own: ask when somebody reads the answer.
     */override fun `planWithChanges`(`request`: Request): Plan {
            return FfiConverterTypePlan.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_plan_with_changes(
        it,

        FfiConverterTypeRequest.lower(`request`),_status)
}
    }
    )
    }



    /**
     * The policy in place, without the warnings of its document.
     */override fun `policy`(): Policy {
            return FfiConverterTypePolicy.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_policy(
        it,
        _status)
}
    }
    )
    }



    /**
     * Puts another network in place. Decisions under way end with the old one; reports about services that both hold stay.
     */override fun `replaceNetwork`(`network`: Network)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_replace_network(
        it,

        FfiConverterTypeNetwork.lower(`network`),_status)
}
    }




    /**
     * Puts another policy in place.
     */override fun `replacePolicy`(`policy`: Policy)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_replace_policy(
        it,

        FfiConverterTypePolicy.lower(`policy`),_status)
}
    }




    /**
     * Puts reports in place of all that was known; warns of services that the network does not hold. The `format` may be
     * left out.
     *
     * # Errors
     * `Refused` with everything wrong with the reports.
     */
    @Throws(AmparoException::class)override fun `replaceStatus`(`document`: StatusDraft): List<Fault> {
            return FfiConverterSequenceTypeFault.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_replace_status(
        it,

        FfiConverterTypeStatusDraft.lower(`document`),_status)
}
    }
    )
    }



    /**
     * `replace_status` from the bytes of a document.
     *
     * # Errors
     * As `replace_status`.
     */
    @Throws(AmparoException::class)override fun `replaceStatusJson`(`document`: kotlin.ByteArray): List<Fault> {
            return FfiConverterSequenceTypeFault.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_replace_status_json(
        it,

        FfiConverterByteArray.lower(`document`),_status)
}
    }
    )
    }



    /**
     * Takes one live report; tells whether it counts: the service is known, and nothing newer was reported.
     *
     * # Errors
     * `Refused` for an instant that no calendar holds.
     */
    @Throws(AmparoException::class)override fun `report`(`report`: Report): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_report(
        it,

        FfiConverterTypeReport.lower(`report`),_status)
}
    }
    )
    }



    /**
     * Takes each of these reports as `report` does, beside what is known; warns of services that the network does not hold.
     *
     * # Errors
     * `Refused` with everything wrong with the reports.
     */
    @Throws(AmparoException::class)override fun `updateStatus`(`document`: StatusDraft): List<Fault> {
            return FfiConverterSequenceTypeFault.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_update_status(
        it,

        FfiConverterTypeStatusDraft.lower(`document`),_status)
}
    }
    )
    }



    /**
     * `update_status` from the bytes of a document: the quickest way in for a report in Python.
     *
     * # Errors
     * As `update_status`.
     */
    @Throws(AmparoException::class)override fun `updateStatusJson`(`document`: kotlin.ByteArray): List<Fault> {
            return FfiConverterSequenceTypeFault.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_update_status_json(
        it,

        FfiConverterByteArray.lower(`document`),_status)
}
    }
    )
    }



    /**
     * Why a service is not called in a plan; none if it is called, or is the door itself. For the door and the lead alone.
     */override fun `whyNot`(`plan`: Plan, `service`: kotlin.String): NotCalled? {
            return FfiConverterOptionalTypeNotCalled.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_why_not(
        it,

        FfiConverterTypePlan.lower(`plan`),
        FfiConverterString.lower(`service`),_status)
}
    }
    )
    }



    /**
     * What would change a plan: the smallest changes of facts after which somebody else is called or leads.
     */override fun `wouldChange`(`plan`: Plan): List<WouldChange> {
            return FfiConverterSequenceTypeWouldChange.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_engine_would_change(
        it,

        FfiConverterTypePlan.lower(`plan`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeEngine: FfiConverter<Engine, Long> {
    override fun lower(value: Engine): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Engine {
        return Engine(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Engine {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Engine) = 8UL

    override fun write(value: Engine, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Cases kept in one SQLite file.
 *
 * Threads may share it: calls wait for each other. The host is asked (`LedgerHost`) on the thread that calls, while the ledger
 * is held: a host that calls the same ledger from there gets `locked` and not a standstill. Any number of ledgers, of any
 * number of programs, may have the same file open.
 */
public interface LedgerInterface {

    /**
     * Who was told what about a person, when and on which basis, and who read the record: for the person.
     *
     * # Errors
     * As `load`. A person of whom nothing is kept gets an empty report.
     */
    fun `accessReport`(`reader`: LedgerReader, `person`: OpaqueRef, `now`: Timestamp): AccessReport

    /**
     * Appends an event to a case as it was loaded; what was loaded moves on with it.
     *
     * # Errors
     * `Faulty`; `NotDone` with `conflict` and the version that the ledger holds (load again and decide anew), `refused` with
     * why, `erased`, `other_decision`, `no_randomness`, and those of the disk. In all of them nothing was written.
     */
    fun `append`(`stored`: StoredCase, `event`: EventDraft, `now`: Timestamp, `decision`: LedgerDecision? = null): LedgerWritten

    /**
     * Leases what has to be sent now to one worker, at most `most` lines, the longest waiting first. Two workers never hold the
     * same line; when a worker dies, its lines are free again after `lease_s` seconds.
     *
     * # Errors
     * `NotDone` with `denied` if the worker may read none of the cases that wait, `no_randomness`, `damaged`, and those of the
     * disk.
     */
    fun `claim`(`worker`: LedgerReader, `network`: Network, `policy`: Policy, `now`: Timestamp, `leaseS`: kotlin.UInt = 60u, `most`: kotlin.UInt = 10u, `retry`: LedgerRetry? = null): List<Claimed>

    /**
     * What was tried as often as it may be and was not sent, the oldest first.
     *
     * # Errors
     * As `load`.
     */
    fun `deadLetters`(`reader`: LedgerReader, `now`: Timestamp): List<DeadLetterLine>

    /**
     * Erases the content of a closed case by destroying its key. The chain stays whole, and keeps that it was erased, by whom
     * and what for. False if another program was reading: erase again before the file is copied.
     *
     * # Errors
     * `NotDone` with `not_closed` while the case goes on, `denied`, `no_such_case`, `erased`, and those of the disk.
     */
    fun `erase`(`reader`: LedgerReader, `case`: OpaqueRef, `now`: Timestamp): kotlin.Boolean

    /**
     * A pack of one case, or of all that were not erased, for an authority: the bytes of an `amparo/pack/1` document, without
     * the person. `verify_pack` checks it without the ledger.
     *
     * # Errors
     * As `load`.
     */
    fun `export`(`reader`: LedgerReader, `now`: Timestamp, `case`: OpaqueRef? = null): kotlin.ByteArray

    /**
     * Says that a line could not be sent: from when it is tried again. None where it is a dead letter now; a call is told to its
     * case as undeliverable, so that the next of its ladder is asked at once.
     *
     * # Errors
     * As `sent`.
     */
    fun `failed`(`claimed`: Claimed, `now`: Timestamp, `retry`: LedgerRetry? = null): Timestamp?

    /**
     * Cases, to count them with `indicators`, which hides small cells.
     *
     * # Errors
     * As `load`.
     */
    fun `forIndicators`(`reader`: LedgerReader, `now`: Timestamp): List<Case>

    /**
     * End of the chain, `number:hash`.
     *
     * # Errors
     * `NotDone` with those of the disk.
     */
    fun `head`(): kotlin.String

    /**
     * Joins one case to another: the two events of `merge` are stored together or not at all.
     *
     * # Errors
     * As `append`, for either.
     */
    fun `join`(`into`: StoredCase, `other`: StoredCase, `absorbed`: EventDraft, `merged`: EventDraft, `now`: Timestamp): LedgerWritten

    /**
     * The request of the latest decision that a case holds: what the next one starts from.
     *
     * # Errors
     * As `load`.
     */
    fun `lastRequest`(`reader`: LedgerReader, `case`: OpaqueRef, `now`: Timestamp): Request?

    /**
     * Cases that are kept, in the order in which they were opened: those of a person, or all.
     *
     * # Errors
     * As `load`.
     */
    fun `list`(`reader`: LedgerReader, `now`: Timestamp, `person`: OpaqueRef? = null): List<Case>

    /**
     * Has what lies ahead of every case made anew: after the network or the policy was replaced.
     *
     * # Errors
     * `NotDone` with those of the disk.
     */
    fun `listAnew`(`now`: Timestamp)

    /**
     * Loads a case.
     *
     * # Errors
     * `NotDone` with `denied` if the host does not allow it, `no_such_case`, `erased`, `damaged`, and those of the disk: what
     * cannot be logged is not read.
     */
    fun `load`(`reader`: LedgerReader, `case`: OpaqueRef, `now`: Timestamp): StoredCase

    /**
     * When somebody has to ask next what is to be sent; none if nothing lies ahead.
     *
     * # Errors
     * `NotDone` with `damaged`, and those of the disk.
     */
    fun `nextAt`(`network`: Network, `policy`: Policy, `now`: Timestamp): Timestamp?

    /**
     * Begins a case with its opening. With the decision whose `brief` it carries, it can be recomputed later.
     *
     * # Errors
     * `Faulty`; `NotDone` with `case_exists` (after a crash the opening may have been stored: load it), `refused`, `erased`,
     * `other_decision`, `no_randomness`, and those of the disk.
     */
    fun `openCase`(`event`: EventDraft, `now`: Timestamp, `decision`: LedgerDecision? = null): StoredCase

    /**
     * Recomputes every stored decision of a case from the documents that it was made of.
     *
     * # Errors
     * As `load`, but that an erased case is answered; `bad_input` where a document is not what its hash says.
     */
    fun `replay`(`reader`: LedgerReader, `case`: OpaqueRef, `now`: Timestamp): List<ReplayLine>

    /**
     * When the records of cases that have ended may be erased, the oldest first. Nothing is erased by itself.
     *
     * Twenty years (7,305 days) after the latest entry for health records: Lei 13.787/2018 art. 6.
     *
     * # Errors
     * As `load`; `Faulty` for more days than a calendar holds.
     */
    fun `retention`(`reader`: LedgerReader, `now`: Timestamp, `keepDays`: kotlin.UInt = 7305u): List<RetentionLine>

    /**
     * Somebody has looked at a dead letter. Where its case still asks for it, it is tried again from the beginning.
     *
     * # Errors
     * `NotDone` with `no_such_case` if there is no such letter, and those of the disk.
     */
    fun `revive`(`letter`: DeadLetterLine, `now`: Timestamp)

    /**
     * Says that a line was sent, and stores the event that tells its case (see `Claimed.done`) in the same transaction.
     *
     * # Errors
     * `Faulty`; `NotDone` with `lease_lost` if another worker took the line over, `erased`, and those of the disk.
     */
    fun `sent`(`claimed`: Claimed, `now`: Timestamp, `event`: EventDraft? = null): SentLine

    /**
     * How many seconds another program is waited for before `locked`; five unless told.
     *
     * # Errors
     * `NotDone` with `io`.
     */
    fun `waitAtMost`(`longestS`: kotlin.UInt)

    companion object
}

/**
 * Cases kept in one SQLite file.
 *
 * Threads may share it: calls wait for each other. The host is asked (`LedgerHost`) on the thread that calls, while the ledger
 * is held: a host that calls the same ledger from there gets `locked` and not a standstill. Any number of ledgers, of any
 * number of programs, may have the same file open.
 */
open class Ledger: Disposable, AutoCloseable, LedgerInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_ledger(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_ledger(handle, status)
        }
    }


    /**
     * Who was told what about a person, when and on which basis, and who read the record: for the person.
     *
     * # Errors
     * As `load`. A person of whom nothing is kept gets an empty report.
     */
    @Throws(LedgerException::class)override fun `accessReport`(`reader`: LedgerReader, `person`: OpaqueRef, `now`: Timestamp): AccessReport {
            return FfiConverterTypeAccessReport.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_access_report(
        it,

        FfiConverterTypeLedgerReader.lower(`reader`),
        FfiConverterTypeOpaqueRef.lower(`person`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * Appends an event to a case as it was loaded; what was loaded moves on with it.
     *
     * # Errors
     * `Faulty`; `NotDone` with `conflict` and the version that the ledger holds (load again and decide anew), `refused` with
     * why, `erased`, `other_decision`, `no_randomness`, and those of the disk. In all of them nothing was written.
     */
    @Throws(LedgerException::class)override fun `append`(`stored`: StoredCase, `event`: EventDraft, `now`: Timestamp, `decision`: LedgerDecision?): LedgerWritten {
            return FfiConverterTypeLedgerWritten.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_append(
        it,

        FfiConverterTypeStoredCase.lower(`stored`),
        FfiConverterTypeEventDraft.lower(`event`),
        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterOptionalTypeLedgerDecision.lower(`decision`),_status)
}
    }
    )
    }



    /**
     * Leases what has to be sent now to one worker, at most `most` lines, the longest waiting first. Two workers never hold the
     * same line; when a worker dies, its lines are free again after `lease_s` seconds.
     *
     * # Errors
     * `NotDone` with `denied` if the worker may read none of the cases that wait, `no_randomness`, `damaged`, and those of the
     * disk.
     */
    @Throws(LedgerException::class)override fun `claim`(`worker`: LedgerReader, `network`: Network, `policy`: Policy, `now`: Timestamp, `leaseS`: kotlin.UInt, `most`: kotlin.UInt, `retry`: LedgerRetry?): List<Claimed> {
            return FfiConverterSequenceTypeClaimed.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_claim(
        it,

        FfiConverterTypeLedgerReader.lower(`worker`),
        FfiConverterTypeNetwork.lower(`network`),
        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterUInt.lower(`leaseS`),
        FfiConverterUInt.lower(`most`),
        FfiConverterOptionalTypeLedgerRetry.lower(`retry`),_status)
}
    }
    )
    }



    /**
     * What was tried as often as it may be and was not sent, the oldest first.
     *
     * # Errors
     * As `load`.
     */
    @Throws(LedgerException::class)override fun `deadLetters`(`reader`: LedgerReader, `now`: Timestamp): List<DeadLetterLine> {
            return FfiConverterSequenceTypeDeadLetterLine.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_dead_letters(
        it,

        FfiConverterTypeLedgerReader.lower(`reader`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * Erases the content of a closed case by destroying its key. The chain stays whole, and keeps that it was erased, by whom
     * and what for. False if another program was reading: erase again before the file is copied.
     *
     * # Errors
     * `NotDone` with `not_closed` while the case goes on, `denied`, `no_such_case`, `erased`, and those of the disk.
     */
    @Throws(LedgerException::class)override fun `erase`(`reader`: LedgerReader, `case`: OpaqueRef, `now`: Timestamp): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_erase(
        it,

        FfiConverterTypeLedgerReader.lower(`reader`),
        FfiConverterTypeOpaqueRef.lower(`case`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * A pack of one case, or of all that were not erased, for an authority: the bytes of an `amparo/pack/1` document, without
     * the person. `verify_pack` checks it without the ledger.
     *
     * # Errors
     * As `load`.
     */
    @Throws(LedgerException::class)override fun `export`(`reader`: LedgerReader, `now`: Timestamp, `case`: OpaqueRef?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_export(
        it,

        FfiConverterTypeLedgerReader.lower(`reader`),
        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterOptionalTypeOpaqueRef.lower(`case`),_status)
}
    }
    )
    }



    /**
     * Says that a line could not be sent: from when it is tried again. None where it is a dead letter now; a call is told to its
     * case as undeliverable, so that the next of its ladder is asked at once.
     *
     * # Errors
     * As `sent`.
     */
    @Throws(LedgerException::class)override fun `failed`(`claimed`: Claimed, `now`: Timestamp, `retry`: LedgerRetry?): Timestamp? {
            return FfiConverterOptionalTypeTimestamp.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_failed(
        it,

        FfiConverterTypeClaimed.lower(`claimed`),
        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterOptionalTypeLedgerRetry.lower(`retry`),_status)
}
    }
    )
    }



    /**
     * Cases, to count them with `indicators`, which hides small cells.
     *
     * # Errors
     * As `load`.
     */
    @Throws(LedgerException::class)override fun `forIndicators`(`reader`: LedgerReader, `now`: Timestamp): List<Case> {
            return FfiConverterSequenceTypeCase.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_for_indicators(
        it,

        FfiConverterTypeLedgerReader.lower(`reader`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * End of the chain, `number:hash`.
     *
     * # Errors
     * `NotDone` with those of the disk.
     */
    @Throws(LedgerException::class)override fun `head`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_head(
        it,
        _status)
}
    }
    )
    }



    /**
     * Joins one case to another: the two events of `merge` are stored together or not at all.
     *
     * # Errors
     * As `append`, for either.
     */
    @Throws(LedgerException::class)override fun `join`(`into`: StoredCase, `other`: StoredCase, `absorbed`: EventDraft, `merged`: EventDraft, `now`: Timestamp): LedgerWritten {
            return FfiConverterTypeLedgerWritten.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_join(
        it,

        FfiConverterTypeStoredCase.lower(`into`),
        FfiConverterTypeStoredCase.lower(`other`),
        FfiConverterTypeEventDraft.lower(`absorbed`),
        FfiConverterTypeEventDraft.lower(`merged`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * The request of the latest decision that a case holds: what the next one starts from.
     *
     * # Errors
     * As `load`.
     */
    @Throws(LedgerException::class)override fun `lastRequest`(`reader`: LedgerReader, `case`: OpaqueRef, `now`: Timestamp): Request? {
            return FfiConverterOptionalTypeRequest.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_last_request(
        it,

        FfiConverterTypeLedgerReader.lower(`reader`),
        FfiConverterTypeOpaqueRef.lower(`case`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * Cases that are kept, in the order in which they were opened: those of a person, or all.
     *
     * # Errors
     * As `load`.
     */
    @Throws(LedgerException::class)override fun `list`(`reader`: LedgerReader, `now`: Timestamp, `person`: OpaqueRef?): List<Case> {
            return FfiConverterSequenceTypeCase.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_list(
        it,

        FfiConverterTypeLedgerReader.lower(`reader`),
        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterOptionalTypeOpaqueRef.lower(`person`),_status)
}
    }
    )
    }



    /**
     * Has what lies ahead of every case made anew: after the network or the policy was replaced.
     *
     * # Errors
     * `NotDone` with those of the disk.
     */
    @Throws(LedgerException::class)override fun `listAnew`(`now`: Timestamp)
        =
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_list_anew(
        it,

        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }




    /**
     * Loads a case.
     *
     * # Errors
     * `NotDone` with `denied` if the host does not allow it, `no_such_case`, `erased`, `damaged`, and those of the disk: what
     * cannot be logged is not read.
     */
    @Throws(LedgerException::class)override fun `load`(`reader`: LedgerReader, `case`: OpaqueRef, `now`: Timestamp): StoredCase {
            return FfiConverterTypeStoredCase.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_load(
        it,

        FfiConverterTypeLedgerReader.lower(`reader`),
        FfiConverterTypeOpaqueRef.lower(`case`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * When somebody has to ask next what is to be sent; none if nothing lies ahead.
     *
     * # Errors
     * `NotDone` with `damaged`, and those of the disk.
     */
    @Throws(LedgerException::class)override fun `nextAt`(`network`: Network, `policy`: Policy, `now`: Timestamp): Timestamp? {
            return FfiConverterOptionalTypeTimestamp.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_next_at(
        it,

        FfiConverterTypeNetwork.lower(`network`),
        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * Begins a case with its opening. With the decision whose `brief` it carries, it can be recomputed later.
     *
     * # Errors
     * `Faulty`; `NotDone` with `case_exists` (after a crash the opening may have been stored: load it), `refused`, `erased`,
     * `other_decision`, `no_randomness`, and those of the disk.
     */
    @Throws(LedgerException::class)override fun `openCase`(`event`: EventDraft, `now`: Timestamp, `decision`: LedgerDecision?): StoredCase {
            return FfiConverterTypeStoredCase.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_open_case(
        it,

        FfiConverterTypeEventDraft.lower(`event`),
        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterOptionalTypeLedgerDecision.lower(`decision`),_status)
}
    }
    )
    }



    /**
     * Recomputes every stored decision of a case from the documents that it was made of.
     *
     * # Errors
     * As `load`, but that an erased case is answered; `bad_input` where a document is not what its hash says.
     */
    @Throws(LedgerException::class)override fun `replay`(`reader`: LedgerReader, `case`: OpaqueRef, `now`: Timestamp): List<ReplayLine> {
            return FfiConverterSequenceTypeReplayLine.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_replay(
        it,

        FfiConverterTypeLedgerReader.lower(`reader`),
        FfiConverterTypeOpaqueRef.lower(`case`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * When the records of cases that have ended may be erased, the oldest first. Nothing is erased by itself.
     *
     * Twenty years (7,305 days) after the latest entry for health records: Lei 13.787/2018 art. 6.
     *
     * # Errors
     * As `load`; `Faulty` for more days than a calendar holds.
     */
    @Throws(LedgerException::class)override fun `retention`(`reader`: LedgerReader, `now`: Timestamp, `keepDays`: kotlin.UInt): List<RetentionLine> {
            return FfiConverterSequenceTypeRetentionLine.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_retention(
        it,

        FfiConverterTypeLedgerReader.lower(`reader`),
        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterUInt.lower(`keepDays`),_status)
}
    }
    )
    }



    /**
     * Somebody has looked at a dead letter. Where its case still asks for it, it is tried again from the beginning.
     *
     * # Errors
     * `NotDone` with `no_such_case` if there is no such letter, and those of the disk.
     */
    @Throws(LedgerException::class)override fun `revive`(`letter`: DeadLetterLine, `now`: Timestamp)
        =
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_revive(
        it,

        FfiConverterTypeDeadLetterLine.lower(`letter`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }




    /**
     * Says that a line was sent, and stores the event that tells its case (see `Claimed.done`) in the same transaction.
     *
     * # Errors
     * `Faulty`; `NotDone` with `lease_lost` if another worker took the line over, `erased`, and those of the disk.
     */
    @Throws(LedgerException::class)override fun `sent`(`claimed`: Claimed, `now`: Timestamp, `event`: EventDraft?): SentLine {
            return FfiConverterTypeSentLine.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_sent(
        it,

        FfiConverterTypeClaimed.lower(`claimed`),
        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterOptionalTypeEventDraft.lower(`event`),_status)
}
    }
    )
    }



    /**
     * How many seconds another program is waited for before `locked`; five unless told.
     *
     * # Errors
     * `NotDone` with `io`.
     */
    @Throws(LedgerException::class)override fun `waitAtMost`(`longestS`: kotlin.UInt)
        =
    callWithHandle {
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledger_wait_at_most(
        it,

        FfiConverterUInt.lower(`longestS`),_status)
}
    }









    companion object {

    /**
     * Opens a ledger, and makes it if there is none. The key is 32 bytes that nobody can guess; the host keeps it, apart from
     * the ledger: without it nothing can be read.
     *
     * # Errors
     * `NotDone`: `foreign`, `newer`, `damaged`, `behind`, `wrong_key` leave the file untouched; `read_only`, `locked`, `full`,
     * `io`, `no_randomness`.
     */
    @Throws(LedgerException::class) fun `create`(`path`: kotlin.String, `masterKey`: kotlin.ByteArray, `host`: LedgerHost): Ledger {
            return FfiConverterTypeLedger.lift(
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_ledger_create(


        FfiConverterString.lower(`path`),
        FfiConverterByteArray.lower(`masterKey`),
        FfiConverterTypeLedgerHost.lower(`host`),_status)
}
    )
    }



    /**
     * Opens a ledger; one of an older schema is brought to the newest.
     *
     * # Errors
     * As `create`, and `missing` if there is none.
     */
    @Throws(LedgerException::class) fun `open`(`path`: kotlin.String, `masterKey`: kotlin.ByteArray, `host`: LedgerHost): Ledger {
            return FfiConverterTypeLedger.lift(
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_ledger_open(


        FfiConverterString.lower(`path`),
        FfiConverterByteArray.lower(`masterKey`),
        FfiConverterTypeLedgerHost.lower(`host`),_status)
}
    )
    }



    }

}


/**
 * @suppress
 */
public object FfiConverterTypeLedger: FfiConverter<Ledger, Long> {
    override fun lower(value: Ledger): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Ledger {
        return Ledger(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Ledger {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Ledger) = 8UL

    override fun write(value: Ledger, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A decision, and what it was made of.
 *
 * The same inputs give the same bytes, so that the plan itself is made anew where it is asked for or stored.
 */
public interface LedgerDecisionInterface {

    /**
     * What a case keeps of the plan: for the event that opens a case, plans it anew or reopens it.
     */
    fun `brief`(): PlanBrief

    /**
     * The plan, to be read part by part, explained and turned into messages.
     */
    fun `plan`(): Plan

    /**
     * The canonical plan document as bytes.
     */
    fun `planJson`(): kotlin.ByteArray

    /**
     * The request.
     */
    fun `request`(): Request

    companion object
}

/**
 * A decision, and what it was made of.
 *
 * The same inputs give the same bytes, so that the plan itself is made anew where it is asked for or stored.
 */
open class LedgerDecision: Disposable, AutoCloseable, LedgerDecisionInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_ledgerdecision(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_ledgerdecision(handle, status)
        }
    }


    /**
     * What a case keeps of the plan: for the event that opens a case, plans it anew or reopens it.
     */override fun `brief`(): PlanBrief {
            return FfiConverterTypePlanBrief.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgerdecision_brief(
        it,
        _status)
}
    }
    )
    }



    /**
     * The plan, to be read part by part, explained and turned into messages.
     */override fun `plan`(): Plan {
            return FfiConverterTypePlan.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgerdecision_plan(
        it,
        _status)
}
    }
    )
    }



    /**
     * The canonical plan document as bytes.
     */override fun `planJson`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgerdecision_plan_json(
        it,
        _status)
}
    }
    )
    }



    /**
     * The request.
     */override fun `request`(): Request {
            return FfiConverterTypeRequest.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgerdecision_request(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeLedgerDecision: FfiConverter<LedgerDecision, Long> {
    override fun lower(value: LedgerDecision): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): LedgerDecision {
        return LedgerDecision(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): LedgerDecision {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: LedgerDecision) = 8UL

    override fun write(value: LedgerDecision, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * What a ledger takes from its host. It has no randomness and no permission of its own.
 *
 * It is called on the thread that calls the ledger, while the ledger is held: do not call the ledger from here. Whatever it
 * throws counts as no: nobody reads, and nothing is sealed.
 */
public interface LedgerHost {

    /**
     * As many bytes that nobody can guess, from the system's generator: `secrets.token_bytes`, `SecureRandom`,
     * `SecRandomCopyBytes`. Keys are made of them: a source that repeats itself opens what it sealed.
     *
     * # Errors
     * `Unavailable` if there are none.
     */
    fun `fill`(`count`: kotlin.UInt): kotlin.ByteArray

    /**
     * Whether a reader may read, and what for. The answer is logged, whichever it is. `case` is none where many are read at once.
     *
     * # Errors
     * `Unavailable` if it cannot be told, which is a no.
     */
    fun `may`(`by`: OpaqueRef, `purpose`: OpaqueRef, `access`: ReadKind, `case`: OpaqueRef?): kotlin.Boolean

    companion object
}

/**
 * What a ledger takes from its host. It has no randomness and no permission of its own.
 *
 * It is called on the thread that calls the ledger, while the ledger is held: do not call the ledger from here. Whatever it
 * throws counts as no: nobody reads, and nothing is sealed.
 */
open class LedgerHostImpl: Disposable, AutoCloseable, LedgerHost
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_ledgerhost(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_ledgerhost(handle, status)
        }
    }


    /**
     * As many bytes that nobody can guess, from the system's generator: `secrets.token_bytes`, `SecureRandom`,
     * `SecRandomCopyBytes`. Keys are made of them: a source that repeats itself opens what it sealed.
     *
     * # Errors
     * `Unavailable` if there are none.
     */
    @Throws(LedgerHostException::class)override fun `fill`(`count`: kotlin.UInt): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerHostException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgerhost_fill(
        it,

        FfiConverterUInt.lower(`count`),_status)
}
    }
    )
    }



    /**
     * Whether a reader may read, and what for. The answer is logged, whichever it is. `case` is none where many are read at once.
     *
     * # Errors
     * `Unavailable` if it cannot be told, which is a no.
     */
    @Throws(LedgerHostException::class)override fun `may`(`by`: OpaqueRef, `purpose`: OpaqueRef, `access`: ReadKind, `case`: OpaqueRef?): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(LedgerHostException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgerhost_may(
        it,

        FfiConverterTypeOpaqueRef.lower(`by`),
        FfiConverterTypeOpaqueRef.lower(`purpose`),
        FfiConverterTypeReadKind.lower(`access`),
        FfiConverterOptionalTypeOpaqueRef.lower(`case`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceLedgerHost {
    internal object `fill`: UniffiCallbackInterfaceLedgerHostMethod0 {
        override fun callback(`uniffiHandle`: Long,`count`: Int,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeLedgerHost.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`fill`(
                    FfiConverterUInt.lift(`count`),
                )
            }
            val writeReturn = { value: kotlin.ByteArray -> uniffiOutReturn.setValue(FfiConverterByteArray.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: LedgerHostException -> FfiConverterTypeLedgerHostError.lower(e) }
            )
        }
    }
    internal object `may`: UniffiCallbackInterfaceLedgerHostMethod1 {
        override fun callback(`uniffiHandle`: Long,`by`: RustBuffer.ByValue,`purpose`: RustBuffer.ByValue,`access`: RustBuffer.ByValue,`case`: RustBuffer.ByValue,`uniffiOutReturn`: ByteByReference,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeLedgerHost.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`may`(
                    FfiConverterTypeOpaqueRef.lift(`by`),
                    FfiConverterTypeOpaqueRef.lift(`purpose`),
                    FfiConverterTypeReadKind.lift(`access`),
                    FfiConverterOptionalTypeOpaqueRef.lift(`case`),
                )
            }
            val writeReturn = { value: kotlin.Boolean -> uniffiOutReturn.setValue(FfiConverterBoolean.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: LedgerHostException -> FfiConverterTypeLedgerHostError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeLedgerHost.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeLedgerHost.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceLedgerHost.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `fill`,
        `may`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_amparo_fn_init_callback_vtable_ledgerhost(vtable)
    }
}

/**
 * @suppress
 */
public object FfiConverterTypeLedgerHost: FfiConverter<LedgerHost, Long> {
    internal val handleMap = UniffiHandleMap<LedgerHost>()

    override fun lower(value: LedgerHost): Long {
        if (value is LedgerHostImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): LedgerHost {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return LedgerHostImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): LedgerHost {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: LedgerHost) = 8UL

    override fun write(value: LedgerHost, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Network, policy and status as decisions are made with, and the documents that they come from: both are kept with a
 * decision, so that anybody may recompute it.
 */
public interface LedgerInputsInterface {

    /**
     * Decides, and keeps what the decision was made of, for the event that carries it.
     */
    fun `decide`(`request`: Request): LedgerDecision

    /**
     * The network.
     */
    fun `network`(): Network

    /**
     * The policy.
     */
    fun `policy`(): Policy

    /**
     * What is legal but dangerous in the documents.
     */
    fun `warnings`(): List<Fault>

    companion object
}

/**
 * Network, policy and status as decisions are made with, and the documents that they come from: both are kept with a
 * decision, so that anybody may recompute it.
 */
open class LedgerInputs: Disposable, AutoCloseable, LedgerInputsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Reads and compiles the documents: a network (or a snapshot of one), a policy, live reports.
     *
     * # Errors
     * `Faulty` with everything wrong with the first document that has faults.
     */
    constructor(`network`: kotlin.ByteArray, `policy`: kotlin.ByteArray, `status`: kotlin.ByteArray? = null) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_ledgerinputs_new(


        FfiConverterByteArray.lower(`network`),
        FfiConverterByteArray.lower(`policy`),
        FfiConverterOptionalByteArray.lower(`status`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_ledgerinputs(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_ledgerinputs(handle, status)
        }
    }


    /**
     * Decides, and keeps what the decision was made of, for the event that carries it.
     */override fun `decide`(`request`: Request): LedgerDecision {
            return FfiConverterTypeLedgerDecision.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgerinputs_decide(
        it,

        FfiConverterTypeRequest.lower(`request`),_status)
}
    }
    )
    }



    /**
     * The network.
     */override fun `network`(): Network {
            return FfiConverterTypeNetwork.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgerinputs_network(
        it,
        _status)
}
    }
    )
    }



    /**
     * The policy.
     */override fun `policy`(): Policy {
            return FfiConverterTypePolicy.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgerinputs_policy(
        it,
        _status)
}
    }
    )
    }



    /**
     * What is legal but dangerous in the documents.
     */override fun `warnings`(): List<Fault> {
            return FfiConverterSequenceTypeFault.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgerinputs_warnings(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeLedgerInputs: FfiConverter<LedgerInputs, Long> {
    override fun lower(value: LedgerInputs): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): LedgerInputs {
        return LedgerInputs(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): LedgerInputs {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: LedgerInputs) = 8UL

    override fun write(value: LedgerInputs, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A checked and compiled network. Threads may share it; holding it twice costs nothing.
 */
public interface NetworkInterface {

    /**
     * A warning if the document is older than `days` at an instant.
     */
    fun `ageWarning`(`at`: Timestamp, `days`: kotlin.UInt): Fault?

    /**
     * SHA-256 of the canonical document, in hexadecimal.
     */
    fun `fingerprint`(): kotlin.String

    /**
     * Id of the network.
     */
    fun `id`(): kotlin.String

    /**
     * Name of the network.
     */
    fun `name`(): kotlin.String?

    /**
     * The service with this id; none if the network does not hold it.
     */
    fun `service`(`id`: kotlin.String): ServiceLine?

    /**
     * How many services it holds.
     */
    fun `serviceCount`(): kotlin.ULong

    /**
     * The services from `start`, in the order of the network, at most `count`: a country does not fit one answer.
     */
    fun `services`(`start`: kotlin.ULong, `count`: kotlin.UInt): List<ServiceLine>

    /**
     * When the document was true.
     */
    fun `validAt`(): Timestamp

    /**
     * What is legal but dangerous in the document.
     */
    fun `warnings`(): List<Fault>

    companion object
}

/**
 * A checked and compiled network. Threads may share it; holding it twice costs nothing.
 */
open class Network: Disposable, AutoCloseable, NetworkInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_network(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_network(handle, status)
        }
    }


    /**
     * A warning if the document is older than `days` at an instant.
     */override fun `ageWarning`(`at`: Timestamp, `days`: kotlin.UInt): Fault? {
            return FfiConverterOptionalTypeFault.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_network_age_warning(
        it,

        FfiConverterTypeTimestamp.lower(`at`),
        FfiConverterUInt.lower(`days`),_status)
}
    }
    )
    }



    /**
     * SHA-256 of the canonical document, in hexadecimal.
     */override fun `fingerprint`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_network_fingerprint(
        it,
        _status)
}
    }
    )
    }



    /**
     * Id of the network.
     */override fun `id`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_network_id(
        it,
        _status)
}
    }
    )
    }



    /**
     * Name of the network.
     */override fun `name`(): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_network_name(
        it,
        _status)
}
    }
    )
    }



    /**
     * The service with this id; none if the network does not hold it.
     */override fun `service`(`id`: kotlin.String): ServiceLine? {
            return FfiConverterOptionalTypeServiceLine.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_network_service(
        it,

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }



    /**
     * How many services it holds.
     */override fun `serviceCount`(): kotlin.ULong {
            return FfiConverterULong.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_network_service_count(
        it,
        _status)
}
    }
    )
    }



    /**
     * The services from `start`, in the order of the network, at most `count`: a country does not fit one answer.
     */override fun `services`(`start`: kotlin.ULong, `count`: kotlin.UInt): List<ServiceLine> {
            return FfiConverterSequenceTypeServiceLine.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_network_services(
        it,

        FfiConverterULong.lower(`start`),
        FfiConverterUInt.lower(`count`),_status)
}
    }
    )
    }



    /**
     * When the document was true.
     */override fun `validAt`(): Timestamp {
            return FfiConverterTypeTimestamp.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_network_valid_at(
        it,
        _status)
}
    }
    )
    }



    /**
     * What is legal but dangerous in the document.
     */override fun `warnings`(): List<Fault> {
            return FfiConverterSequenceTypeFault.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_network_warnings(
        it,
        _status)
}
    }
    )
    }








    companion object {

    /**
     * Checks and compiles a network that was built in memory; its `format` may be left out.
     *
     * # Errors
     * As `from_json`.
     */
    @Throws(AmparoException::class) fun `fromDocument`(`document`: NetworkDraft): Network {
            return FfiConverterTypeNetwork.lift(
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_network_from_document(


        FfiConverterTypeNetworkDraft.lower(`document`),_status)
}
    )
    }



    /**
     * Reads, checks and compiles a network document, or a snapshot of one.
     *
     * # Errors
     * `Refused` with everything wrong with its fields and with what they mean together.
     */
    @Throws(AmparoException::class) fun `fromJson`(`document`: kotlin.ByteArray): Network {
            return FfiConverterTypeNetwork.lift(
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_network_from_json(


        FfiConverterByteArray.lower(`document`),_status)
}
    )
    }



    }

}


/**
 * @suppress
 */
public object FfiConverterTypeNetwork: FfiConverter<Network, Long> {
    override fun lower(value: Network): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Network {
        return Network(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Network {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Network) = 8UL

    override fun write(value: Network, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * One decision. The whole of it is for the door and the lead; everybody else gets `view`.
 *
 * Each part is read on its own, so that what nobody looks at costs nothing; `json` is all of it in one buffer, and
 * `document` all of it in one record.
 */
public interface PlanInterface {

    /**
     * Clock of the decision.
     */
    fun `at`(): Timestamp

    /**
     * What a case keeps of it: for the event that opens a case, plans it anew or reopens it.
     */
    fun `brief`(): PlanBrief

    /**
     * The calls as rows of a table for the worker, in the order of the plan.
     */
    fun `callRows`(`lang`: Lang): List<CallRow>

    /**
     * Services called to share care, in their order.
     */
    fun `calls`(): List<Call>

    /**
     * Places considered and not proposed, each with why.
     */
    fun `considered`(): List<Considered>

    /**
     * People of trust to contact, or not to contact yet.
     */
    fun `contacts`(): List<Contact>

    /**
     * The crisis as the decision took it.
     */
    fun `crisis`(): CrisisLine

    /**
     * Who answers for the person now.
     */
    fun `custodian`(): Custodian

    /**
     * The whole document as one record.
     */
    fun `document`(): PlanDocument

    /**
     * Legal acts owed to authorities, with their clocks.
     */
    fun `duties`(): List<Duty>

    /**
     * What to do at once; none if life is not at risk.
     */
    fun `emergency`(): Emergency?

    /**
     * Who computed it.
     */
    fun `engine`(): EngineLine

    /**
     * The way of the person through the doors.
     */
    fun `episode`(): Episode

    /**
     * The plan told to a reader, section by section.
     */
    fun `explain`(`lang`: Lang, `reader`: Audience): Explanation

    /**
     * The plan told to a reader, as text for a terminal or a printer, or as Markdown.
     */
    fun `explainText`(`lang`: Lang, `reader`: Audience, `markdown`: kotlin.Boolean = false): kotlin.String

    /**
     * The view of a recipient in words; none if it has no view.
     */
    fun `explainView`(`recipient`: kotlin.String, `lang`: Lang): Explanation?

    /**
     * SHA-256 over everything that was read, in hexadecimal.
     */
    fun `fingerprint`(): kotlin.String

    /**
     * What the network does not give.
     */
    fun `gaps`(): List<Gap>

    /**
     * The canonical document as bytes: the same in every language.
     */
    fun `json`(): kotlin.ByteArray

    /**
     * Who leads the circle.
     */
    fun `lead`(): Lead?

    /**
     * From when the lead leads, if not from now, and who leads until then.
     */
    fun `leadFrom`(): LeadFrom?

    /**
     * The text of the call to a service, for a class of channel; none if the plan does not call it.
     *
     * The narrower of two limits wins: the fields that the call's legal basis allows, and what the channel can carry.
     */
    fun `message`(`recipient`: kotlin.String, `channel`: ChannelClass, `lang`: Lang, `details`: MessageDetails): kotlin.String?

    /**
     * Who takes over before the custodian can no longer hold.
     */
    fun `nextHolder`(): NextHolder?

    /**
     * Services with a bond or a wish that are not called, each with why.
     */
    fun `notCalled`(): List<NotCalled>

    /**
     * Where the person is cared for, in the order in which places are asked.
     */
    fun `places`(): List<Place>

    /**
     * When shared care counts as formed.
     */
    fun `quorum`(): Quorum?

    /**
     * What a recipient of a call or of a duty may see; none for anybody else, and none for a service that is excluded.
     */
    fun `view`(`recipient`: kotlin.String): ViewDocument?

    /**
     * `view` as the bytes of a document.
     */
    fun `viewJson`(`recipient`: kotlin.String): kotlin.ByteArray?

    /**
     * What would change it; none unless it was asked for with `plan_with_changes`.
     */
    fun `wouldChange`(): List<WouldChange>

    companion object
}

/**
 * One decision. The whole of it is for the door and the lead; everybody else gets `view`.
 *
 * Each part is read on its own, so that what nobody looks at costs nothing; `json` is all of it in one buffer, and
 * `document` all of it in one record.
 */
open class Plan: Disposable, AutoCloseable, PlanInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_plan(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_plan(handle, status)
        }
    }


    /**
     * Clock of the decision.
     */override fun `at`(): Timestamp {
            return FfiConverterTypeTimestamp.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_at(
        it,
        _status)
}
    }
    )
    }



    /**
     * What a case keeps of it: for the event that opens a case, plans it anew or reopens it.
     */override fun `brief`(): PlanBrief {
            return FfiConverterTypePlanBrief.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_brief(
        it,
        _status)
}
    }
    )
    }



    /**
     * The calls as rows of a table for the worker, in the order of the plan.
     */override fun `callRows`(`lang`: Lang): List<CallRow> {
            return FfiConverterSequenceTypeCallRow.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_call_rows(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }



    /**
     * Services called to share care, in their order.
     */override fun `calls`(): List<Call> {
            return FfiConverterSequenceTypeCall.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_calls(
        it,
        _status)
}
    }
    )
    }



    /**
     * Places considered and not proposed, each with why.
     */override fun `considered`(): List<Considered> {
            return FfiConverterSequenceTypeConsidered.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_considered(
        it,
        _status)
}
    }
    )
    }



    /**
     * People of trust to contact, or not to contact yet.
     */override fun `contacts`(): List<Contact> {
            return FfiConverterSequenceTypeContact.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_contacts(
        it,
        _status)
}
    }
    )
    }



    /**
     * The crisis as the decision took it.
     */override fun `crisis`(): CrisisLine {
            return FfiConverterTypeCrisisLine.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_crisis(
        it,
        _status)
}
    }
    )
    }



    /**
     * Who answers for the person now.
     */override fun `custodian`(): Custodian {
            return FfiConverterTypeCustodian.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_custodian(
        it,
        _status)
}
    }
    )
    }



    /**
     * The whole document as one record.
     */override fun `document`(): PlanDocument {
            return FfiConverterTypePlanDocument.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_document(
        it,
        _status)
}
    }
    )
    }



    /**
     * Legal acts owed to authorities, with their clocks.
     */override fun `duties`(): List<Duty> {
            return FfiConverterSequenceTypeDuty.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_duties(
        it,
        _status)
}
    }
    )
    }



    /**
     * What to do at once; none if life is not at risk.
     */override fun `emergency`(): Emergency? {
            return FfiConverterOptionalTypeEmergency.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_emergency(
        it,
        _status)
}
    }
    )
    }



    /**
     * Who computed it.
     */override fun `engine`(): EngineLine {
            return FfiConverterTypeEngineLine.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_engine(
        it,
        _status)
}
    }
    )
    }



    /**
     * The way of the person through the doors.
     */override fun `episode`(): Episode {
            return FfiConverterTypeEpisode.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_episode(
        it,
        _status)
}
    }
    )
    }



    /**
     * The plan told to a reader, section by section.
     */override fun `explain`(`lang`: Lang, `reader`: Audience): Explanation {
            return FfiConverterTypeExplanation.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_explain(
        it,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterTypeAudience.lower(`reader`),_status)
}
    }
    )
    }



    /**
     * The plan told to a reader, as text for a terminal or a printer, or as Markdown.
     */override fun `explainText`(`lang`: Lang, `reader`: Audience, `markdown`: kotlin.Boolean): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_explain_text(
        it,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterTypeAudience.lower(`reader`),
        FfiConverterBoolean.lower(`markdown`),_status)
}
    }
    )
    }



    /**
     * The view of a recipient in words; none if it has no view.
     */override fun `explainView`(`recipient`: kotlin.String, `lang`: Lang): Explanation? {
            return FfiConverterOptionalTypeExplanation.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_explain_view(
        it,

        FfiConverterString.lower(`recipient`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }



    /**
     * SHA-256 over everything that was read, in hexadecimal.
     */override fun `fingerprint`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_fingerprint(
        it,
        _status)
}
    }
    )
    }



    /**
     * What the network does not give.
     */override fun `gaps`(): List<Gap> {
            return FfiConverterSequenceTypeGap.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_gaps(
        it,
        _status)
}
    }
    )
    }



    /**
     * The canonical document as bytes: the same in every language.
     */override fun `json`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_json(
        it,
        _status)
}
    }
    )
    }



    /**
     * Who leads the circle.
     */override fun `lead`(): Lead? {
            return FfiConverterOptionalTypeLead.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_lead(
        it,
        _status)
}
    }
    )
    }



    /**
     * From when the lead leads, if not from now, and who leads until then.
     */override fun `leadFrom`(): LeadFrom? {
            return FfiConverterOptionalTypeLeadFrom.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_lead_from(
        it,
        _status)
}
    }
    )
    }



    /**
     * The text of the call to a service, for a class of channel; none if the plan does not call it.
     *
     * The narrower of two limits wins: the fields that the call's legal basis allows, and what the channel can carry.
     */override fun `message`(`recipient`: kotlin.String, `channel`: ChannelClass, `lang`: Lang, `details`: MessageDetails): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_message(
        it,

        FfiConverterString.lower(`recipient`),
        FfiConverterTypeChannelClass.lower(`channel`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterTypeMessageDetails.lower(`details`),_status)
}
    }
    )
    }



    /**
     * Who takes over before the custodian can no longer hold.
     */override fun `nextHolder`(): NextHolder? {
            return FfiConverterOptionalTypeNextHolder.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_next_holder(
        it,
        _status)
}
    }
    )
    }



    /**
     * Services with a bond or a wish that are not called, each with why.
     */override fun `notCalled`(): List<NotCalled> {
            return FfiConverterSequenceTypeNotCalled.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_not_called(
        it,
        _status)
}
    }
    )
    }



    /**
     * Where the person is cared for, in the order in which places are asked.
     */override fun `places`(): List<Place> {
            return FfiConverterSequenceTypePlace.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_places(
        it,
        _status)
}
    }
    )
    }



    /**
     * When shared care counts as formed.
     */override fun `quorum`(): Quorum? {
            return FfiConverterOptionalTypeQuorum.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_quorum(
        it,
        _status)
}
    }
    )
    }



    /**
     * What a recipient of a call or of a duty may see; none for anybody else, and none for a service that is excluded.
     */override fun `view`(`recipient`: kotlin.String): ViewDocument? {
            return FfiConverterOptionalTypeViewDocument.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_view(
        it,

        FfiConverterString.lower(`recipient`),_status)
}
    }
    )
    }



    /**
     * `view` as the bytes of a document.
     */override fun `viewJson`(`recipient`: kotlin.String): kotlin.ByteArray? {
            return FfiConverterOptionalByteArray.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_view_json(
        it,

        FfiConverterString.lower(`recipient`),_status)
}
    }
    )
    }



    /**
     * What would change it; none unless it was asked for with `plan_with_changes`.
     */override fun `wouldChange`(): List<WouldChange> {
            return FfiConverterSequenceTypeWouldChange.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_plan_would_change(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypePlan: FfiConverter<Plan, Long> {
    override fun lower(value: Plan): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Plan {
        return Plan(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Plan {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Plan) = 8UL

    override fun write(value: Plan, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A checked policy: every weight, table, deadline and legal rule. Threads may share it.
 */
public interface PolicyInterface {

    /**
     * The merged document, every table in the order of ids.
     */
    fun `document`(): PolicyDraft

    /**
     * SHA-256 of the canonical document, in hexadecimal.
     */
    fun `fingerprint`(): kotlin.String

    /**
     * Id of the policy, that of its last overlay.
     */
    fun `id`(): kotlin.String

    /**
     * The documents that it is made of, lowest first.
     */
    fun `lineage`(): List<DocumentId>

    /**
     * This policy with the rows of an overlay on it.
     *
     * # Errors
     * `Refused`: as `from_json`, and where the overlay takes away a limit that protects the person.
     */
    fun `overlay`(`document`: PolicyDraft): Overlaid

    /**
     * `overlay` from the bytes of a document.
     *
     * # Errors
     * As `overlay`.
     */
    fun `overlayJson`(`document`: kotlin.ByteArray): Overlaid

    /**
     * What is legal but dangerous in the document.
     */
    fun `warnings`(): List<Fault>

    companion object
}

/**
 * A checked policy: every weight, table, deadline and legal rule. Threads may share it.
 */
open class Policy: Disposable, AutoCloseable, PolicyInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_policy(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_policy(handle, status)
        }
    }


    /**
     * The merged document, every table in the order of ids.
     */override fun `document`(): PolicyDraft {
            return FfiConverterTypePolicyDraft.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_policy_document(
        it,
        _status)
}
    }
    )
    }



    /**
     * SHA-256 of the canonical document, in hexadecimal.
     */override fun `fingerprint`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_policy_fingerprint(
        it,
        _status)
}
    }
    )
    }



    /**
     * Id of the policy, that of its last overlay.
     */override fun `id`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_policy_id(
        it,
        _status)
}
    }
    )
    }



    /**
     * The documents that it is made of, lowest first.
     */override fun `lineage`(): List<DocumentId> {
            return FfiConverterSequenceTypeDocumentId.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_policy_lineage(
        it,
        _status)
}
    }
    )
    }



    /**
     * This policy with the rows of an overlay on it.
     *
     * # Errors
     * `Refused`: as `from_json`, and where the overlay takes away a limit that protects the person.
     */
    @Throws(AmparoException::class)override fun `overlay`(`document`: PolicyDraft): Overlaid {
            return FfiConverterTypeOverlaid.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_policy_overlay(
        it,

        FfiConverterTypePolicyDraft.lower(`document`),_status)
}
    }
    )
    }



    /**
     * `overlay` from the bytes of a document.
     *
     * # Errors
     * As `overlay`.
     */
    @Throws(AmparoException::class)override fun `overlayJson`(`document`: kotlin.ByteArray): Overlaid {
            return FfiConverterTypeOverlaid.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_policy_overlay_json(
        it,

        FfiConverterByteArray.lower(`document`),_status)
}
    }
    )
    }



    /**
     * What is legal but dangerous in the document.
     */override fun `warnings`(): List<Fault> {
            return FfiConverterSequenceTypeFault.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_policy_warnings(
        it,
        _status)
}
    }
    )
    }








    companion object {

    /**
     * The built-in policy `br`: Brazilian federal law and defaults of the library, to be reviewed by whoever uses it.
     */ fun `br`(): Policy {
            return FfiConverterTypePolicy.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_policy_br(

        _status)
}
    )
    }



    /**
     * The built-in policy `br-rs`: `br` and the rules of the State of Rio Grande do Sul.
     */ fun `brRs`(): Policy {
            return FfiConverterTypePolicy.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_policy_br_rs(

        _status)
}
    )
    }



    /**
     * Checks a policy that was built in memory; its `format` may be left out.
     *
     * # Errors
     * As `from_json`.
     */
    @Throws(AmparoException::class) fun `fromDocument`(`document`: PolicyDraft): Policy {
            return FfiConverterTypePolicy.lift(
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_policy_from_document(


        FfiConverterTypePolicyDraft.lower(`document`),_status)
}
    )
    }



    /**
     * Reads and checks a policy document; an overlay is laid over the built-in policy that it names.
     *
     * # Errors
     * `Refused` with everything wrong with its fields and with what they mean together.
     */
    @Throws(AmparoException::class) fun `fromJson`(`document`: kotlin.ByteArray): Policy {
            return FfiConverterTypePolicy.lift(
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_policy_from_json(


        FfiConverterByteArray.lower(`document`),_status)
}
    )
    }



    }

}


/**
 * @suppress
 */
public object FfiConverterTypePolicy: FfiConverter<Policy, Long> {
    override fun lower(value: Policy): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Policy {
        return Policy(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Policy {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Policy) = 8UL

    override fun write(value: Policy, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A checked request: one person, one crisis, one clock. Threads may share it.
 */
public interface RequestInterface {

    /**
     * The document.
     */
    fun `document`(): RequestDraft

    /**
     * The canonical document as bytes.
     */
    fun `json`(): kotlin.ByteArray

    /**
     * The same request under another clock, for a dry run.
     *
     * # Errors
     * `Refused` where something then lies in the future.
     */
    fun `withClock`(`at`: Timestamp): Request

    companion object
}

/**
 * A checked request: one person, one crisis, one clock. Threads may share it.
 */
open class Request: Disposable, AutoCloseable, RequestInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Checks a request.
     *
     * `at` is the clock of the decision; `recent` are calls lately made, of all people; `status` are live reports that
     * come with the request; `policy` are policy rows for this decision alone.
     *
     * # Errors
     * `Refused` with everything wrong with it, each with its path, and with what to do at once.
     */
    constructor(`at`: Timestamp, `person`: Person, `crisis`: Crisis, `recent`: List<RecentCall> = listOf(), `status`: StatusDraft? = null, `policy`: PolicyDraft? = null, `note`: kotlin.String? = null) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_request_new(


        FfiConverterTypeTimestamp.lower(`at`),
        FfiConverterTypePerson.lower(`person`),
        FfiConverterTypeCrisis.lower(`crisis`),
        FfiConverterSequenceTypeRecentCall.lower(`recent`),
        FfiConverterOptionalTypeStatusDraft.lower(`status`),
        FfiConverterOptionalTypePolicyDraft.lower(`policy`),
        FfiConverterOptionalString.lower(`note`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_request(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_request(handle, status)
        }
    }


    /**
     * The document.
     */override fun `document`(): RequestDraft {
            return FfiConverterTypeRequestDraft.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_request_document(
        it,
        _status)
}
    }
    )
    }



    /**
     * The canonical document as bytes.
     */override fun `json`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_request_json(
        it,
        _status)
}
    }
    )
    }



    /**
     * The same request under another clock, for a dry run.
     *
     * # Errors
     * `Refused` where something then lies in the future.
     */
    @Throws(AmparoException::class)override fun `withClock`(`at`: Timestamp): Request {
            return FfiConverterTypeRequest.lift(
    callWithHandle {
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_method_request_with_clock(
        it,

        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }








    companion object {

    /**
     * Checks a request document that was built in memory; formats may be left out.
     *
     * # Errors
     * As `new`.
     */
    @Throws(AmparoException::class) fun `fromDocument`(`document`: RequestDraft): Request {
            return FfiConverterTypeRequest.lift(
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_request_from_document(


        FfiConverterTypeRequestDraft.lower(`document`),_status)
}
    )
    }



    /**
     * Reads and checks a request document.
     *
     * # Errors
     * As `new`.
     */
    @Throws(AmparoException::class) fun `fromJson`(`document`: kotlin.ByteArray): Request {
            return FfiConverterTypeRequest.lift(
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_constructor_request_from_json(


        FfiConverterByteArray.lower(`document`),_status)
}
    )
    }



    }

}


/**
 * @suppress
 */
public object FfiConverterTypeRequest: FfiConverter<Request, Long> {
    override fun lower(value: Request): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Request {
        return Request(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Request {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Request) = 8UL

    override fun write(value: Request, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A case as it was loaded from a ledger, to which events are appended.
 */
public interface StoredCaseInterface {

    /**
     * The case as it stands here. An event that is applied to it and not appended is not kept.
     */
    fun `caseNow`(): Case

    /**
     * Version of the case: how many events it has taken.
     */
    fun `version`(): kotlin.UInt

    companion object
}

/**
 * A case as it was loaded from a ledger, to which events are appended.
 */
open class StoredCase: Disposable, AutoCloseable, StoredCaseInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_amparo_fn_free_storedcase(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_amparo_fn_clone_storedcase(handle, status)
        }
    }


    /**
     * The case as it stands here. An event that is applied to it and not appended is not kept.
     */override fun `caseNow`(): Case {
            return FfiConverterTypeCase.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_storedcase_case_now(
        it,
        _status)
}
    }
    )
    }



    /**
     * Version of the case: how many events it has taken.
     */override fun `version`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_storedcase_version(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeStoredCase: FfiConverter<StoredCase, Long> {
    override fun lower(value: StoredCase): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): StoredCase {
        return StoredCase(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): StoredCase {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: StoredCase) = 8UL

    override fun write(value: StoredCase, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}



/**
 * A reading, as the log keeps it.
 */
data class AccessLine (
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * Who.
     */
    val `by`: OpaqueRef
    ,
    /**
     * What for.
     */
    val `purpose`: OpaqueRef
    ,
    /**
     * What was read.
     */
    val `access`: ReadKind
    ,
    /**
     * Whether the host allowed it.
     */
    val `granted`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccessLine: FfiConverterRustBuffer<AccessLine> {
    override fun read(buf: ByteBuffer): AccessLine {
        return AccessLine(
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeReadKind.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: AccessLine) = (
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`by`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`purpose`) +
            FfiConverterTypeReadKind.allocationSize(value.`access`) +
            FfiConverterBoolean.allocationSize(value.`granted`)
    )

    override fun write(value: AccessLine, buf: ByteBuffer) {
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeOpaqueRef.write(value.`by`, buf)
            FfiConverterTypeOpaqueRef.write(value.`purpose`, buf)
            FfiConverterTypeReadKind.write(value.`access`, buf)
            FfiConverterBoolean.write(value.`granted`, buf)
    }
}



/**
 * The `access` document: `"format": "amparo/access/1"`. Who was told what about a person, when and on which basis, and
 * who read the record (LGPD art. 18, II and VII; art. 19).
 */
data class AccessReport (
    /**
     * `amparo/access/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * Person.
     */
    val `person`: OpaqueRef
    ,
    /**
     * When the report was made.
     */
    val `at`: Timestamp
    ,
    /**
     * Who was told, in the order in which they were.
     */
    val `told`: List<ToldLine> = listOf()
    ,
    /**
     * Who read.
     */
    val `reads`: List<ReadLine> = listOf()
    ,
    /**
     * Where somebody went beyond a wish, a consent or the plan, and why.
     */
    val `overrides`: List<OverrideLine> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccessReport: FfiConverterRustBuffer<AccessReport> {
    override fun read(buf: ByteBuffer): AccessReport {
        return AccessReport(
            FfiConverterString.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterSequenceTypeToldLine.read(buf),
            FfiConverterSequenceTypeReadLine.read(buf),
            FfiConverterSequenceTypeOverrideLine.read(buf),
        )
    }

    override fun allocationSize(value: AccessReport) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`person`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterSequenceTypeToldLine.allocationSize(value.`told`) +
            FfiConverterSequenceTypeReadLine.allocationSize(value.`reads`) +
            FfiConverterSequenceTypeOverrideLine.allocationSize(value.`overrides`)
    )

    override fun write(value: AccessReport, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterTypeOpaqueRef.write(value.`person`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterSequenceTypeToldLine.write(value.`told`, buf)
            FfiConverterSequenceTypeReadLine.write(value.`reads`, buf)
            FfiConverterSequenceTypeOverrideLine.write(value.`overrides`, buf)
    }
}



/**
 * An admission that is being decided or was made.
 */
data class Admission (
    /**
     * Kind.
     */
    val `kind`: AdmissionKind
    ,
    /**
     * Admitting service; the door if left out.
     */
    val `service`: ServiceId? = null
    ,
    /**
     * When it happened; none while it is only being considered.
     */
    val `at`: Timestamp? = null
    ,
    /**
     * Because of drug use (Lei 11.343/2006).
     */
    val `drugUse`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAdmission: FfiConverterRustBuffer<Admission> {
    override fun read(buf: ByteBuffer): Admission {
        return Admission(
            FfiConverterTypeAdmissionKind.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Admission) = (
            FfiConverterTypeAdmissionKind.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`service`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterBoolean.allocationSize(value.`drugUse`)
    )

    override fun write(value: Admission, buf: ByteBuffer) {
            FfiConverterTypeAdmissionKind.write(value.`kind`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`service`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
            FfiConverterBoolean.write(value.`drugUse`, buf)
    }
}



/**
 * Admissions by kind. One that turned involuntary counts in both; a transfer is no new one.
 */
data class AdmissionCounts (
    /**
     * With the person's consent.
     */
    val `voluntary`: Count
    ,
    /**
     * Without it.
     */
    val `involuntary`: Count
    ,
    /**
     * By a judge.
     */
    val `compulsory`: Count

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAdmissionCounts: FfiConverterRustBuffer<AdmissionCounts> {
    override fun read(buf: ByteBuffer): AdmissionCounts {
        return AdmissionCounts(
            FfiConverterTypeCount.read(buf),
            FfiConverterTypeCount.read(buf),
            FfiConverterTypeCount.read(buf),
        )
    }

    override fun allocationSize(value: AdmissionCounts) = (
            FfiConverterTypeCount.allocationSize(value.`voluntary`) +
            FfiConverterTypeCount.allocationSize(value.`involuntary`) +
            FfiConverterTypeCount.allocationSize(value.`compulsory`)
    )

    override fun write(value: AdmissionCounts, buf: ByteBuffer) {
            FfiConverterTypeCount.write(value.`voluntary`, buf)
            FfiConverterTypeCount.write(value.`involuntary`, buf)
            FfiConverterTypeCount.write(value.`compulsory`, buf)
    }
}



/**
 * An admission.
 */
data class AdmissionLine (
    /**
     * Kind; one that turned involuntary is a line of its own, from the change on.
     */
    val `kind`: AdmissionKind
    ,
    /**
     * Where.
     */
    val `service`: ServiceId
    ,
    /**
     * From when.
     */
    val `at`: Timestamp
    ,
    /**
     * Because of drug use.
     */
    val `drugUse`: kotlin.Boolean = false
    ,
    /**
     * Medical report, an opaque reference (Lei 10.216/2001 art. 6).
     */
    val `report`: OpaqueRef? = null
    ,
    /**
     * Resources of the network that had been considered or tried (Lei 10.216/2001 art. 4).
     */
    val `considered`: List<BriefResource> = listOf()
    ,
    /**
     * When it ended: discharged, moved elsewhere, of another kind from then on.
     */
    val `endedAt`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAdmissionLine: FfiConverterRustBuffer<AdmissionLine> {
    override fun read(buf: ByteBuffer): AdmissionLine {
        return AdmissionLine(
            FfiConverterTypeAdmissionKind.read(buf),
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterSequenceTypeBriefResource.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: AdmissionLine) = (
            FfiConverterTypeAdmissionKind.allocationSize(value.`kind`) +
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterBoolean.allocationSize(value.`drugUse`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`report`) +
            FfiConverterSequenceTypeBriefResource.allocationSize(value.`considered`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`endedAt`)
    )

    override fun write(value: AdmissionLine, buf: ByteBuffer) {
            FfiConverterTypeAdmissionKind.write(value.`kind`, buf)
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterBoolean.write(value.`drugUse`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`report`, buf)
            FfiConverterSequenceTypeBriefResource.write(value.`considered`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`endedAt`, buf)
    }
}



/**
 * Ages served, in completed years; both ends included.
 */
data class AgeRange (
    /**
     * Youngest age; none if there is no lower end.
     */
    val `from`: kotlin.UByte? = null
    ,
    /**
     * Oldest age; none if there is no upper end.
     */
    val `to`: kotlin.UByte? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAgeRange: FfiConverterRustBuffer<AgeRange> {
    override fun read(buf: ByteBuffer): AgeRange {
        return AgeRange(
            FfiConverterOptionalUByte.read(buf),
            FfiConverterOptionalUByte.read(buf),
        )
    }

    override fun allocationSize(value: AgeRange) = (
            FfiConverterOptionalUByte.allocationSize(value.`from`) +
            FfiConverterOptionalUByte.allocationSize(value.`to`)
    )

    override fun write(value: AgeRange, buf: ByteBuffer) {
            FfiConverterOptionalUByte.write(value.`from`, buf)
            FfiConverterOptionalUByte.write(value.`to`, buf)
    }
}



/**
 * A question already asked, so that nobody makes the person tell it again.
 */
data class Asked (
    /**
     * Topic, an opaque token such as `what_happened`.
     */
    val `topic`: OpaqueRef
    ,
    /**
     * Service that asked.
     */
    val `service`: ServiceId? = null
    ,
    /**
     * When.
     */
    val `at`: Timestamp? = null
    ,
    /**
     * Whether it was answered.
     */
    val `answered`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAsked: FfiConverterRustBuffer<Asked> {
    override fun read(buf: ByteBuffer): Asked {
        return Asked(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Asked) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`topic`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`service`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterBoolean.allocationSize(value.`answered`)
    )

    override fun write(value: Asked, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`topic`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`service`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
            FfiConverterBoolean.write(value.`answered`, buf)
    }
}



/**
 * A door already tried in this episode.
 */
data class Attempt (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * What came of it.
     */
    val `outcome`: Outcome
    ,
    /**
     * Severity told there.
     */
    val `severity`: Severity? = null
    ,
    /**
     * Circumstances told there; with neither, everything that is known now counts as told.
     */
    val `circumstances`: List<Circumstance>? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAttempt: FfiConverterRustBuffer<Attempt> {
    override fun read(buf: ByteBuffer): Attempt {
        return Attempt(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeOutcome.read(buf),
            FfiConverterOptionalTypeSeverity.read(buf),
            FfiConverterOptionalSequenceTypeCircumstance.read(buf),
        )
    }

    override fun allocationSize(value: Attempt) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterOptionalTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterOptionalSequenceTypeCircumstance.allocationSize(value.`circumstances`)
    )

    override fun write(value: Attempt, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
            FfiConverterOptionalTypeSeverity.write(value.`severity`, buf)
            FfiConverterOptionalSequenceTypeCircumstance.write(value.`circumstances`, buf)
    }
}



/**
 * A dated tie between a person and a service.
 */
data class Bond (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * Kind.
     */
    val `kind`: BondKind
    ,
    /**
     * 0 (known there) to 100 (seen every week).
     */
    val `strength`: kotlin.UByte
    ,
    /**
     * Whether the service is the person's reference.
     */
    val `reference`: kotlin.Boolean = false
    ,
    /**
     * First day.
     */
    val `since`: CivilDate? = null
    ,
    /**
     * Last day.
     */
    val `until`: CivilDate? = null
    ,
    /**
     * Day of the last contact; `since` stands in if it is not known.
     */
    val `lastContact`: CivilDate? = null
    ,
    /**
     * Whose bond it is.
     */
    val `subject`: Subject? = null
    ,
    /**
     * Reference worker, an opaque reference.
     */
    val `worker`: OpaqueRef? = null
    ,
    /**
     * Somebody has to confirm this bond.
     */
    val `verify`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBond: FfiConverterRustBuffer<Bond> {
    override fun read(buf: ByteBuffer): Bond {
        return Bond(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeBondKind.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalTypeSubject.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Bond) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeBondKind.allocationSize(value.`kind`) +
            FfiConverterUByte.allocationSize(value.`strength`) +
            FfiConverterBoolean.allocationSize(value.`reference`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`since`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`until`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`lastContact`) +
            FfiConverterOptionalTypeSubject.allocationSize(value.`subject`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`worker`) +
            FfiConverterBoolean.allocationSize(value.`verify`)
    )

    override fun write(value: Bond, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeBondKind.write(value.`kind`, buf)
            FfiConverterUByte.write(value.`strength`, buf)
            FfiConverterBoolean.write(value.`reference`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`since`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`until`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`lastContact`, buf)
            FfiConverterOptionalTypeSubject.write(value.`subject`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`worker`, buf)
            FfiConverterBoolean.write(value.`verify`, buf)
    }
}



/**
 * One service that a plan calls.
 */
data class BriefCall (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * Its sector, for the quorum; none if the network does not hold it.
     */
    val `sector`: SectorId? = null
    ,
    /**
     * Whether its acceptance is clinical.
     */
    val `clinical`: kotlin.Boolean = false
    ,
    /**
     * What it is in the circle.
     */
    val `role`: CallRole
    ,
    /**
     * When the call goes out.
     */
    val `when`: CallWhen
    ,
    /**
     * From when its clock runs.
     */
    val `from`: Timestamp
    ,
    /**
     * Minutes to answer.
     */
    val `answerMinutes`: kotlin.UInt
    ,
    /**
     * Who is called next if it stays silent.
     */
    val `ladder`: List<BriefRung> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBriefCall: FfiConverterRustBuffer<BriefCall> {
    override fun read(buf: ByteBuffer): BriefCall {
        return BriefCall(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterOptionalTypeSectorId.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeCallRole.read(buf),
            FfiConverterTypeCallWhen.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterSequenceTypeBriefRung.read(buf),
        )
    }

    override fun allocationSize(value: BriefCall) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterOptionalTypeSectorId.allocationSize(value.`sector`) +
            FfiConverterBoolean.allocationSize(value.`clinical`) +
            FfiConverterTypeCallRole.allocationSize(value.`role`) +
            FfiConverterTypeCallWhen.allocationSize(value.`when`) +
            FfiConverterTypeTimestamp.allocationSize(value.`from`) +
            FfiConverterUInt.allocationSize(value.`answerMinutes`) +
            FfiConverterSequenceTypeBriefRung.allocationSize(value.`ladder`)
    )

    override fun write(value: BriefCall, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterOptionalTypeSectorId.write(value.`sector`, buf)
            FfiConverterBoolean.write(value.`clinical`, buf)
            FfiConverterTypeCallRole.write(value.`role`, buf)
            FfiConverterTypeCallWhen.write(value.`when`, buf)
            FfiConverterTypeTimestamp.write(value.`from`, buf)
            FfiConverterUInt.write(value.`answerMinutes`, buf)
            FfiConverterSequenceTypeBriefRung.write(value.`ladder`, buf)
    }
}



/**
 * A legal act that a plan finds owed.
 */
data class BriefDuty (
    /**
     * Rule.
     */
    val `rule`: RuleId
    ,
    /**
     * What is owed.
     */
    val `act`: Act
    ,
    /**
     * Service that owes it.
     */
    val `owner`: ServiceId? = null
    ,
    /**
     * Role to which it is owed.
     */
    val `toRole`: Role
    ,
    /**
     * Service with that role.
     */
    val `to`: ServiceId? = null
    ,
    /**
     * What starts the clock.
     */
    val `startsOn`: ClockStart
    ,
    /**
     * When it started.
     */
    val `startsAt`: Timestamp? = null
    ,
    /**
     * Minutes from the start.
     */
    val `withinMinutes`: kotlin.UInt? = null
    ,
    /**
     * Deadline.
     */
    val `by`: Timestamp? = null
    ,
    /**
     * Where the deadline comes from.
     */
    val `byFrom`: ByFrom

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBriefDuty: FfiConverterRustBuffer<BriefDuty> {
    override fun read(buf: ByteBuffer): BriefDuty {
        return BriefDuty(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterTypeAct.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterTypeClockStart.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterTypeByFrom.read(buf),
        )
    }

    override fun allocationSize(value: BriefDuty) = (
            FfiConverterTypeRuleId.allocationSize(value.`rule`) +
            FfiConverterTypeAct.allocationSize(value.`act`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`owner`) +
            FfiConverterTypeRole.allocationSize(value.`toRole`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`to`) +
            FfiConverterTypeClockStart.allocationSize(value.`startsOn`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`startsAt`) +
            FfiConverterOptionalUInt.allocationSize(value.`withinMinutes`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`by`) +
            FfiConverterTypeByFrom.allocationSize(value.`byFrom`)
    )

    override fun write(value: BriefDuty, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`rule`, buf)
            FfiConverterTypeAct.write(value.`act`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`owner`, buf)
            FfiConverterTypeRole.write(value.`toRole`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`to`, buf)
            FfiConverterTypeClockStart.write(value.`startsOn`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`startsAt`, buf)
            FfiConverterOptionalUInt.write(value.`withinMinutes`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`by`, buf)
            FfiConverterTypeByFrom.write(value.`byFrom`, buf)
    }
}



/**
 * A resource that was considered and is not proposed, or that was asked.
 */
data class BriefResource (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * Why it does not suffice; none for a place that is proposed.
     */
    val `code`: ConsideredCode? = null
    ,
    /**
     * It would be an admission.
     */
    val `lastResort`: kotlin.Boolean = false
    ,
    /**
     * Ask before going: its report is old, or not a plain yes.
     */
    val `askFirst`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBriefResource: FfiConverterRustBuffer<BriefResource> {
    override fun read(buf: ByteBuffer): BriefResource {
        return BriefResource(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterOptionalTypeConsideredCode.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: BriefResource) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterOptionalTypeConsideredCode.allocationSize(value.`code`) +
            FfiConverterBoolean.allocationSize(value.`lastResort`) +
            FfiConverterBoolean.allocationSize(value.`askFirst`)
    )

    override fun write(value: BriefResource, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterOptionalTypeConsideredCode.write(value.`code`, buf)
            FfiConverterBoolean.write(value.`lastResort`, buf)
            FfiConverterBoolean.write(value.`askFirst`, buf)
    }
}



/**
 * A step of a call's ladder.
 */
data class BriefRung (
    /**
     * Who is called next.
     */
    val `service`: ServiceId
    ,
    /**
     * Role by which it stands there.
     */
    val `role`: Role? = null
    ,
    /**
     * Its sector, for the quorum.
     */
    val `sector`: SectorId? = null
    ,
    /**
     * Whether its acceptance is clinical.
     */
    val `clinical`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBriefRung: FfiConverterRustBuffer<BriefRung> {
    override fun read(buf: ByteBuffer): BriefRung {
        return BriefRung(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterOptionalTypeRole.read(buf),
            FfiConverterOptionalTypeSectorId.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: BriefRung) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterOptionalTypeRole.allocationSize(value.`role`) +
            FfiConverterOptionalTypeSectorId.allocationSize(value.`sector`) +
            FfiConverterBoolean.allocationSize(value.`clinical`)
    )

    override fun write(value: BriefRung, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterOptionalTypeRole.write(value.`role`, buf)
            FfiConverterOptionalTypeSectorId.write(value.`sector`, buf)
            FfiConverterBoolean.write(value.`clinical`, buf)
    }
}



/**
 * A sector of the quorum.
 */
data class BriefSector (
    /**
     * Sector.
     */
    val `sector`: SectorId
    ,
    /**
     * Called services of which one must accept.
     */
    val `services`: List<ServiceId> = listOf()
    ,
    /**
     * From when its clock runs.
     */
    val `clockFrom`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBriefSector: FfiConverterRustBuffer<BriefSector> {
    override fun read(buf: ByteBuffer): BriefSector {
        return BriefSector(
            FfiConverterTypeSectorId.read(buf),
            FfiConverterSequenceTypeServiceId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: BriefSector) = (
            FfiConverterTypeSectorId.allocationSize(value.`sector`) +
            FfiConverterSequenceTypeServiceId.allocationSize(value.`services`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`clockFrom`)
    )

    override fun write(value: BriefSector, buf: ByteBuffer) {
            FfiConverterTypeSectorId.write(value.`sector`, buf)
            FfiConverterSequenceTypeServiceId.write(value.`services`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`clockFrom`, buf)
    }
}



/**
 * The terms of a policy that a case is folded with; those that only clocks need are read from the policy itself.
 */
data class BriefTerms (
    /**
     * Minutes that an acceptance holds.
     */
    val `acceptanceMinutes`: kotlin.UInt
    ,
    /**
     * Hours of an attempt that belongs to the episode.
     */
    val `episodeHours`: kotlin.UInt
    ,
    /**
     * Failed doors after which no further one is proposed without a new fact.
     */
    val `thirdDoorAttempts`: kotlin.UInt

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBriefTerms: FfiConverterRustBuffer<BriefTerms> {
    override fun read(buf: ByteBuffer): BriefTerms {
        return BriefTerms(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: BriefTerms) = (
            FfiConverterUInt.allocationSize(value.`acceptanceMinutes`) +
            FfiConverterUInt.allocationSize(value.`episodeHours`) +
            FfiConverterUInt.allocationSize(value.`thirdDoorAttempts`)
    )

    override fun write(value: BriefTerms, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`acceptanceMinutes`, buf)
            FfiConverterUInt.write(value.`episodeHours`, buf)
            FfiConverterUInt.write(value.`thirdDoorAttempts`, buf)
    }
}



/**
 * One service called to share care.
 */
data class Call (
    /**
     * Service.
     */
    val `service`: kotlin.String
    ,
    /**
     * What it is in the circle.
     */
    val `role`: CallRole
    ,
    /**
     * When.
     */
    val `when`: CallWhen
    ,
    /**
     * When the call goes out, if not now.
     */
    val `at`: Timestamp? = null
    ,
    /**
     * By when an answer is due; none for `after_crisis`.
     */
    val `answerBy`: Timestamp? = null
    ,
    /**
     * Channel; none if the service has none.
     */
    val `channel`: ChannelLine? = null
    ,
    /**
     * Who is called next if it stays silent.
     */
    val `ladder`: List<Rung> = listOf()
    ,
    /**
     * What the call tells.
     */
    val `discloses`: Discloses
    ,
    /**
     * Needs that it meets.
     */
    val `meets`: List<kotlin.String> = listOf()
    ,
    /**
     * Reasons.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCall: FfiConverterRustBuffer<Call> {
    override fun read(buf: ByteBuffer): Call {
        return Call(
            FfiConverterString.read(buf),
            FfiConverterTypeCallRole.read(buf),
            FfiConverterTypeCallWhen.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeChannelLine.read(buf),
            FfiConverterSequenceTypeRung.read(buf),
            FfiConverterTypeDiscloses.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Call) = (
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterTypeCallRole.allocationSize(value.`role`) +
            FfiConverterTypeCallWhen.allocationSize(value.`when`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`answerBy`) +
            FfiConverterOptionalTypeChannelLine.allocationSize(value.`channel`) +
            FfiConverterSequenceTypeRung.allocationSize(value.`ladder`) +
            FfiConverterTypeDiscloses.allocationSize(value.`discloses`) +
            FfiConverterSequenceString.allocationSize(value.`meets`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: Call, buf: ByteBuffer) {
            FfiConverterString.write(value.`service`, buf)
            FfiConverterTypeCallRole.write(value.`role`, buf)
            FfiConverterTypeCallWhen.write(value.`when`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`answerBy`, buf)
            FfiConverterOptionalTypeChannelLine.write(value.`channel`, buf)
            FfiConverterSequenceTypeRung.write(value.`ladder`, buf)
            FfiConverterTypeDiscloses.write(value.`discloses`, buf)
            FfiConverterSequenceString.write(value.`meets`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * A call and how it stands.
 */
data class CallLine (
    /**
     * As planned.
     */
    val `call`: BriefCall
    ,
    /**
     * Episode of the case in which it was planned, from 1.
     */
    val `episode`: kotlin.UInt
    ,
    /**
     * How it stands.
     */
    val `stage`: CallStage
    ,
    /**
     * Who was asked, in the order in which they were.
     */
    val `steps`: List<StepLine> = listOf()
    ,
    /**
     * Who accepted.
     */
    val `acceptedBy`: ServiceId? = null
    ,
    /**
     * When first; a yes said anew does not change it.
     */
    val `acceptedAt`: Timestamp? = null
    ,
    /**
     * Until when the acceptance holds while no care came of it.
     */
    val `acceptedUntil`: Timestamp? = null
    ,
    /**
     * When care first came of it.
     */
    val `careAt`: Timestamp? = null
    ,
    /**
     * Why it was declined.
     */
    val `declined`: DeclineCode? = null
    ,
    /**
     * When the call ended: declined, expired or withdrawn.
     */
    val `endedAt`: Timestamp? = null
    ,
    /**
     * First answer of anybody, whichever it was.
     */
    val `answeredAt`: Timestamp? = null
    ,
    /**
     * Who was told that nobody answered.
     */
    val `told`: ServiceId? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCallLine: FfiConverterRustBuffer<CallLine> {
    override fun read(buf: ByteBuffer): CallLine {
        return CallLine(
            FfiConverterTypeBriefCall.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeCallStage.read(buf),
            FfiConverterSequenceTypeStepLine.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeDeclineCode.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
        )
    }

    override fun allocationSize(value: CallLine) = (
            FfiConverterTypeBriefCall.allocationSize(value.`call`) +
            FfiConverterUInt.allocationSize(value.`episode`) +
            FfiConverterTypeCallStage.allocationSize(value.`stage`) +
            FfiConverterSequenceTypeStepLine.allocationSize(value.`steps`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`acceptedBy`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`acceptedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`acceptedUntil`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`careAt`) +
            FfiConverterOptionalTypeDeclineCode.allocationSize(value.`declined`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`endedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`answeredAt`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`told`)
    )

    override fun write(value: CallLine, buf: ByteBuffer) {
            FfiConverterTypeBriefCall.write(value.`call`, buf)
            FfiConverterUInt.write(value.`episode`, buf)
            FfiConverterTypeCallStage.write(value.`stage`, buf)
            FfiConverterSequenceTypeStepLine.write(value.`steps`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`acceptedBy`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`acceptedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`acceptedUntil`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`careAt`, buf)
            FfiConverterOptionalTypeDeclineCode.write(value.`declined`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`endedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`answeredAt`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`told`, buf)
    }
}



/**
 * One call in words, a cell each.
 */
data class CallRow (
    /**
     * When it goes out.
     */
    val `when`: CallWhen
    ,
    /**
     * Local time at which it goes out, if not now.
     */
    val `at`: kotlin.String?
    ,
    /**
     * Name of the service.
     */
    val `name`: kotlin.String
    ,
    /**
     * Name of the service, with its kind where the name does not say it.
     */
    val `service`: kotlin.String
    ,
    /**
     * What it is in the circle.
     */
    val `role`: kotlin.String
    ,
    /**
     * Care that it is asked for; none if it is asked for no need in particular.
     */
    val `asks`: kotlin.String?
    ,
    /**
     * Local time by which an answer is due.
     */
    val `answerBy`: kotlin.String?
    ,
    /**
     * By which channel.
     */
    val `channel`: kotlin.String
    ,
    /**
     * Who is called next if nobody answers, each with the local time.
     */
    val `next`: List<kotlin.String>
    ,
    /**
     * What it may be told.
     */
    val `tells`: kotlin.String
    ,
    /**
     * Legal basis for telling it.
     */
    val `basis`: kotlin.String
    ,
    /**
     * What the channel may carry, where that is less than the basis allows.
     */
    val `limit`: kotlin.String?
    ,
    /**
     * Why it is called, a sentence for each reason.
     */
    val `why`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCallRow: FfiConverterRustBuffer<CallRow> {
    override fun read(buf: ByteBuffer): CallRow {
        return CallRow(
            FfiConverterTypeCallWhen.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: CallRow) = (
            FfiConverterTypeCallWhen.allocationSize(value.`when`) +
            FfiConverterOptionalString.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterString.allocationSize(value.`role`) +
            FfiConverterOptionalString.allocationSize(value.`asks`) +
            FfiConverterOptionalString.allocationSize(value.`answerBy`) +
            FfiConverterString.allocationSize(value.`channel`) +
            FfiConverterSequenceString.allocationSize(value.`next`) +
            FfiConverterString.allocationSize(value.`tells`) +
            FfiConverterString.allocationSize(value.`basis`) +
            FfiConverterOptionalString.allocationSize(value.`limit`) +
            FfiConverterSequenceString.allocationSize(value.`why`)
    )

    override fun write(value: CallRow, buf: ByteBuffer) {
            FfiConverterTypeCallWhen.write(value.`when`, buf)
            FfiConverterOptionalString.write(value.`at`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`service`, buf)
            FfiConverterString.write(value.`role`, buf)
            FfiConverterOptionalString.write(value.`asks`, buf)
            FfiConverterOptionalString.write(value.`answerBy`, buf)
            FfiConverterString.write(value.`channel`, buf)
            FfiConverterSequenceString.write(value.`next`, buf)
            FfiConverterString.write(value.`tells`, buf)
            FfiConverterString.write(value.`basis`, buf)
            FfiConverterOptionalString.write(value.`limit`, buf)
            FfiConverterSequenceString.write(value.`why`, buf)
    }
}



/**
 * What came of care that a service gave.
 */
data class CareLine (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * What came of it.
     */
    val `result`: CareResult

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCareLine: FfiConverterRustBuffer<CareLine> {
    override fun read(buf: ByteBuffer): CareLine {
        return CareLine(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeCareResult.read(buf),
        )
    }

    override fun allocationSize(value: CareLine) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeCareResult.allocationSize(value.`result`)
    )

    override fun write(value: CareLine, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeCareResult.write(value.`result`, buf)
    }
}



/**
 * The loop of one call: did shared care happen, and what came of it.
 */
data class CareLoop (
    /**
     * Called service.
     */
    val `service`: ServiceId
    ,
    /**
     * How the call stands.
     */
    val `stage`: CallStage
    ,
    /**
     * Who accepted.
     */
    val `acceptedBy`: ServiceId? = null
    ,
    /**
     * When first.
     */
    val `acceptedAt`: Timestamp? = null
    ,
    /**
     * When care was first given.
     */
    val `careAt`: Timestamp? = null
    ,
    /**
     * What came of it, as last told.
     */
    val `result`: CareResult? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCareLoop: FfiConverterRustBuffer<CareLoop> {
    override fun read(buf: ByteBuffer): CareLoop {
        return CareLoop(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeCallStage.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeCareResult.read(buf),
        )
    }

    override fun allocationSize(value: CareLoop) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeCallStage.allocationSize(value.`stage`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`acceptedBy`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`acceptedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`careAt`) +
            FfiConverterOptionalTypeCareResult.allocationSize(value.`result`)
    )

    override fun write(value: CareLoop, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeCallStage.write(value.`stage`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`acceptedBy`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`acceptedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`careAt`, buf)
            FfiConverterOptionalTypeCareResult.write(value.`result`, buf)
    }
}



/**
 * A care plan (PTS): who does what by when.
 */
data class CarePlan (
    /**
     * When it was made.
     */
    val `madeAt`: Timestamp
    ,
    /**
     * When it was last reviewed.
     */
    val `reviewedAt`: Timestamp? = null
    ,
    /**
     * By when it is reviewed; the policy's time if left out.
     */
    val `reviewBy`: Timestamp? = null
    ,
    /**
     * Tasks.
     */
    val `tasks`: List<CareTask> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCarePlan: FfiConverterRustBuffer<CarePlan> {
    override fun read(buf: ByteBuffer): CarePlan {
        return CarePlan(
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterSequenceTypeCareTask.read(buf),
        )
    }

    override fun allocationSize(value: CarePlan) = (
            FfiConverterTypeTimestamp.allocationSize(value.`madeAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`reviewedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`reviewBy`) +
            FfiConverterSequenceTypeCareTask.allocationSize(value.`tasks`)
    )

    override fun write(value: CarePlan, buf: ByteBuffer) {
            FfiConverterTypeTimestamp.write(value.`madeAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`reviewedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`reviewBy`, buf)
            FfiConverterSequenceTypeCareTask.write(value.`tasks`, buf)
    }
}



/**
 * A task of a care plan.
 */
data class CareTask (
    /**
     * Opaque reference of the task; the host holds its words.
     */
    val `id`: OpaqueRef
    ,
    /**
     * Service that does it.
     */
    val `service`: ServiceId
    ,
    /**
     * By when.
     */
    val `due`: Timestamp
    ,
    /**
     * When it was done.
     */
    val `doneAt`: Timestamp? = null
    ,
    /**
     * When it was last tried, done or not.
     */
    val `triedAt`: Timestamp? = null
    ,
    /**
     * What came of it.
     */
    val `result`: CareResult? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCareTask: FfiConverterRustBuffer<CareTask> {
    override fun read(buf: ByteBuffer): CareTask {
        return CareTask(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeCareResult.read(buf),
        )
    }

    override fun allocationSize(value: CareTask) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`id`) +
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`due`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`doneAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`triedAt`) +
            FfiConverterOptionalTypeCareResult.allocationSize(value.`result`)
    )

    override fun write(value: CareTask, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`id`, buf)
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`due`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`doneAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`triedAt`, buf)
            FfiConverterOptionalTypeCareResult.write(value.`result`, buf)
    }
}



/**
 * Who has answered, at an instant.
 */
data class CaseAnswers (
    /**
     * Who answers for the person.
     */
    val `custodian`: ServiceId?
    ,
    /**
     * A custodian and a clinical acceptance are there.
     */
    val `held`: kotlin.Boolean
    ,
    /**
     * The policy's quorum has accepted. An unmet quorum blocks nothing.
     */
    val `formed`: kotlin.Boolean
    ,
    /**
     * Everybody who must answer has accepted or declined.
     */
    val `answered`: kotlin.Boolean
    ,
    /**
     * Sectors of the quorum from which nobody has accepted.
     */
    val `missingSectors`: List<SectorId>
    ,
    /**
     * The loop of every call: who accepted, and what came of it.
     */
    val `loops`: List<CareLoop>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCaseAnswers: FfiConverterRustBuffer<CaseAnswers> {
    override fun read(buf: ByteBuffer): CaseAnswers {
        return CaseAnswers(
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeSectorId.read(buf),
            FfiConverterSequenceTypeCareLoop.read(buf),
        )
    }

    override fun allocationSize(value: CaseAnswers) = (
            FfiConverterOptionalTypeServiceId.allocationSize(value.`custodian`) +
            FfiConverterBoolean.allocationSize(value.`held`) +
            FfiConverterBoolean.allocationSize(value.`formed`) +
            FfiConverterBoolean.allocationSize(value.`answered`) +
            FfiConverterSequenceTypeSectorId.allocationSize(value.`missingSectors`) +
            FfiConverterSequenceTypeCareLoop.allocationSize(value.`loops`)
    )

    override fun write(value: CaseAnswers, buf: ByteBuffer) {
            FfiConverterOptionalTypeServiceId.write(value.`custodian`, buf)
            FfiConverterBoolean.write(value.`held`, buf)
            FfiConverterBoolean.write(value.`formed`, buf)
            FfiConverterBoolean.write(value.`answered`, buf)
            FfiConverterSequenceTypeSectorId.write(value.`missingSectors`, buf)
            FfiConverterSequenceTypeCareLoop.write(value.`loops`, buf)
    }
}



/**
 * What became of an event that was not refused.
 */
data class CaseApplied (
    /**
     * It was taken; false if it had been taken before and nothing changed.
     */
    val `isNew`: kotlin.Boolean
    ,
    /**
     * Version of the case since: how many events it has taken.
     */
    val `version`: kotlin.UInt

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCaseApplied: FfiConverterRustBuffer<CaseApplied> {
    override fun read(buf: ByteBuffer): CaseApplied {
        return CaseApplied(
            FfiConverterBoolean.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: CaseApplied) = (
            FfiConverterBoolean.allocationSize(value.`isNew`) +
            FfiConverterUInt.allocationSize(value.`version`)
    )

    override fun write(value: CaseApplied, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`isNew`, buf)
            FfiConverterUInt.write(value.`version`, buf)
    }
}



/**
 * The `case` document: `"format": "amparo/case/1"`. Its events are the case; what they come to stands beside them for
 * whoever reads without folding, and is checked when it is read again.
 */
data class CaseDocument (
    /**
     * `amparo/case/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * Events in the order in which they were taken.
     */
    val `events`: List<EventDraft> = listOf()
    ,
    /**
     * Version: how many events were taken. Written; may be left out.
     */
    val `version`: kotlin.UInt? = null
    ,
    /**
     * What they come to. Written; may be left out.
     */
    val `state`: CaseState? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCaseDocument: FfiConverterRustBuffer<CaseDocument> {
    override fun read(buf: ByteBuffer): CaseDocument {
        return CaseDocument(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeEventDraft.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeCaseState.read(buf),
        )
    }

    override fun allocationSize(value: CaseDocument) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterSequenceTypeEventDraft.allocationSize(value.`events`) +
            FfiConverterOptionalUInt.allocationSize(value.`version`) +
            FfiConverterOptionalTypeCaseState.allocationSize(value.`state`)
    )

    override fun write(value: CaseDocument, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterSequenceTypeEventDraft.write(value.`events`, buf)
            FfiConverterOptionalUInt.write(value.`version`, buf)
            FfiConverterOptionalTypeCaseState.write(value.`state`, buf)
    }
}



/**
 * The way of the person through the doors, at an instant.
 */
data class CaseDoors (
    /**
     * Doors, in the order in which they were told.
     */
    val `doors`: List<DoorLine>
    ,
    /**
     * Where the person is, as far as it is known.
     */
    val `whereabouts`: ServiceId?
    ,
    /**
     * Two doors or more of the present episode have not taken the person.
     */
    val `wandering`: kotlin.Boolean
    ,
    /**
     * No further door is proposed: two have not taken the person, and nothing is new since.
     */
    val `noThirdDoor`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCaseDoors: FfiConverterRustBuffer<CaseDoors> {
    override fun read(buf: ByteBuffer): CaseDoors {
        return CaseDoors(
            FfiConverterSequenceTypeDoorLine.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: CaseDoors) = (
            FfiConverterSequenceTypeDoorLine.allocationSize(value.`doors`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`whereabouts`) +
            FfiConverterBoolean.allocationSize(value.`wandering`) +
            FfiConverterBoolean.allocationSize(value.`noThirdDoor`)
    )

    override fun write(value: CaseDoors, buf: ByteBuffer) {
            FfiConverterSequenceTypeDoorLine.write(value.`doors`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`whereabouts`, buf)
            FfiConverterBoolean.write(value.`wandering`, buf)
            FfiConverterBoolean.write(value.`noThirdDoor`, buf)
    }
}



/**
 * What the events of a case come to.
 */
data class CaseState (
    /**
     * Opaque reference of the case.
     */
    val `case`: OpaqueRef
    ,
    /**
     * Opaque reference of the person.
     */
    val `person`: OpaqueRef
    ,
    /**
     * How far it has come.
     */
    val `stage`: Stage
    ,
    /**
     * When it was opened.
     */
    val `openedAt`: Timestamp
    ,
    /**
     * Time of its latest event.
     */
    val `lastAt`: Timestamp
    ,
    /**
     * Since when it stands in its stage.
     */
    val `stageAt`: Timestamp
    ,
    /**
     * Episodes so far, each a crisis of its own: reopening begins another.
     */
    val `episodes`: List<EpisodeLine> = listOf()
    ,
    /**
     * Municipality for the indicators.
     */
    val `municipality`: TerritoryId? = null
    ,
    /**
     * Severity.
     */
    val `severity`: Severity
    ,
    /**
     * Circumstances told so far.
     */
    val `circumstances`: List<Circumstance> = listOf()
    ,
    /**
     * Who led by the last plan.
     */
    val `lead`: ServiceId? = null
    ,
    /**
     * Who has answered for the person; the last one does.
     */
    val `custody`: List<CustodyLine> = listOf()
    ,
    /**
     * Where the person is, as far as it is known.
     */
    val `whereabouts`: ServiceId? = null
    ,
    /**
     * Who takes over next.
     */
    val `nextHolder`: ServiceId? = null
    ,
    /**
     * Before when.
     */
    val `nextHolderBefore`: Timestamp? = null
    ,
    /**
     * Who is told when nobody answers.
     */
    val `human`: ServiceId? = null
    ,
    /**
     * When a human being was told that nobody is left to answer.
     */
    val `humanToldAt`: Timestamp? = null
    ,
    /**
     * Nearest urgency door, with risk to life.
     */
    val `emergency`: ServiceId? = null
    ,
    /**
     * Calls.
     */
    val `calls`: List<CallLine> = listOf()
    ,
    /**
     * Duties.
     */
    val `duties`: List<DutyLine> = listOf()
    ,
    /**
     * Sectors of the quorum.
     */
    val `quorum`: List<BriefSector> = listOf()
    ,
    /**
     * Reference that must accept.
     */
    val `reference`: ServiceId? = null
    ,
    /**
     * Places, and resources considered, by the last plan.
     */
    val `resources`: List<BriefResource> = listOf()
    ,
    /**
     * Status asked.
     */
    val `statusAsked`: List<StatusAsked> = listOf()
    ,
    /**
     * Doors, in the order in which they were told.
     */
    val `doors`: List<DoorLine> = listOf()
    ,
    /**
     * Doors that did not take the person, as a request tells them.
     */
    val `attempts`: List<Attempt> = listOf()
    ,
    /**
     * Facts that no failed door knew, since the last of them.
     */
    val `newFactAt`: Timestamp? = null
    ,
    /**
     * Admissions.
     */
    val `admissions`: List<AdmissionLine> = listOf()
    ,
    /**
     * Events of care.
     */
    val `careEvents`: List<EventFact> = listOf()
    ,
    /**
     * What was asked already.
     */
    val `asked`: List<Asked> = listOf()
    ,
    /**
     * Follow-ups.
     */
    val `followUps`: List<FollowUpLine> = listOf()
    ,
    /**
     * Care plan.
     */
    val `carePlan`: CarePlan? = null
    ,
    /**
     * What came of care.
     */
    val `care`: List<CareLine> = listOf()
    ,
    /**
     * Offers.
     */
    val `offers`: List<OfferLine> = listOf()
    ,
    /**
     * Calls that did not go out.
     */
    val `suppressed`: List<SuppressedLine> = listOf()
    ,
    /**
     * Court demands about the person's care.
     */
    val `courtDemands`: List<Timestamp> = listOf()
    ,
    /**
     * What was gone beyond, by whom and why.
     */
    val `overrides`: List<OverrideLine> = listOf()
    ,
    /**
     * Reasons to plan anew.
     */
    val `replan`: List<ReplanLine> = listOf()
    ,
    /**
     * Clock of the last plan.
     */
    val `plannedAt`: Timestamp
    ,
    /**
     * Severity by the last plan: a graver one calls again who had not answered.
     */
    val `plannedSeverity`: Severity
    ,
    /**
     * Plans so far, by their fingerprints.
     */
    val `plans`: List<kotlin.String> = listOf()
    ,
    /**
     * Why it was closed.
     */
    val `close`: CloseCode? = null
    ,
    /**
     * When the person died.
     */
    val `diedAt`: Timestamp? = null
    ,
    /**
     * Case that it was joined to.
     */
    val `mergedInto`: OpaqueRef? = null
    ,
    /**
     * Cases that were joined to it.
     */
    val `mergedFrom`: List<OpaqueRef> = listOf()
    ,
    /**
     * Terms of the policy.
     */
    val `terms`: BriefTerms

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCaseState: FfiConverterRustBuffer<CaseState> {
    override fun read(buf: ByteBuffer): CaseState {
        return CaseState(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeStage.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterSequenceTypeEpisodeLine.read(buf),
            FfiConverterOptionalTypeTerritoryId.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterSequenceTypeCircumstance.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterSequenceTypeCustodyLine.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterSequenceTypeCallLine.read(buf),
            FfiConverterSequenceTypeDutyLine.read(buf),
            FfiConverterSequenceTypeBriefSector.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterSequenceTypeBriefResource.read(buf),
            FfiConverterSequenceTypeStatusAsked.read(buf),
            FfiConverterSequenceTypeDoorLine.read(buf),
            FfiConverterSequenceTypeAttempt.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterSequenceTypeAdmissionLine.read(buf),
            FfiConverterSequenceTypeEventFact.read(buf),
            FfiConverterSequenceTypeAsked.read(buf),
            FfiConverterSequenceTypeFollowUpLine.read(buf),
            FfiConverterOptionalTypeCarePlan.read(buf),
            FfiConverterSequenceTypeCareLine.read(buf),
            FfiConverterSequenceTypeOfferLine.read(buf),
            FfiConverterSequenceTypeSuppressedLine.read(buf),
            FfiConverterSequenceTypeTimestamp.read(buf),
            FfiConverterSequenceTypeOverrideLine.read(buf),
            FfiConverterSequenceTypeReplanLine.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeCloseCode.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterSequenceTypeOpaqueRef.read(buf),
            FfiConverterTypeBriefTerms.read(buf),
        )
    }

    override fun allocationSize(value: CaseState) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`case`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`person`) +
            FfiConverterTypeStage.allocationSize(value.`stage`) +
            FfiConverterTypeTimestamp.allocationSize(value.`openedAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`lastAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`stageAt`) +
            FfiConverterSequenceTypeEpisodeLine.allocationSize(value.`episodes`) +
            FfiConverterOptionalTypeTerritoryId.allocationSize(value.`municipality`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterSequenceTypeCircumstance.allocationSize(value.`circumstances`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`lead`) +
            FfiConverterSequenceTypeCustodyLine.allocationSize(value.`custody`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`whereabouts`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`nextHolder`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`nextHolderBefore`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`human`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`humanToldAt`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`emergency`) +
            FfiConverterSequenceTypeCallLine.allocationSize(value.`calls`) +
            FfiConverterSequenceTypeDutyLine.allocationSize(value.`duties`) +
            FfiConverterSequenceTypeBriefSector.allocationSize(value.`quorum`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`reference`) +
            FfiConverterSequenceTypeBriefResource.allocationSize(value.`resources`) +
            FfiConverterSequenceTypeStatusAsked.allocationSize(value.`statusAsked`) +
            FfiConverterSequenceTypeDoorLine.allocationSize(value.`doors`) +
            FfiConverterSequenceTypeAttempt.allocationSize(value.`attempts`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`newFactAt`) +
            FfiConverterSequenceTypeAdmissionLine.allocationSize(value.`admissions`) +
            FfiConverterSequenceTypeEventFact.allocationSize(value.`careEvents`) +
            FfiConverterSequenceTypeAsked.allocationSize(value.`asked`) +
            FfiConverterSequenceTypeFollowUpLine.allocationSize(value.`followUps`) +
            FfiConverterOptionalTypeCarePlan.allocationSize(value.`carePlan`) +
            FfiConverterSequenceTypeCareLine.allocationSize(value.`care`) +
            FfiConverterSequenceTypeOfferLine.allocationSize(value.`offers`) +
            FfiConverterSequenceTypeSuppressedLine.allocationSize(value.`suppressed`) +
            FfiConverterSequenceTypeTimestamp.allocationSize(value.`courtDemands`) +
            FfiConverterSequenceTypeOverrideLine.allocationSize(value.`overrides`) +
            FfiConverterSequenceTypeReplanLine.allocationSize(value.`replan`) +
            FfiConverterTypeTimestamp.allocationSize(value.`plannedAt`) +
            FfiConverterTypeSeverity.allocationSize(value.`plannedSeverity`) +
            FfiConverterSequenceString.allocationSize(value.`plans`) +
            FfiConverterOptionalTypeCloseCode.allocationSize(value.`close`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`diedAt`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`mergedInto`) +
            FfiConverterSequenceTypeOpaqueRef.allocationSize(value.`mergedFrom`) +
            FfiConverterTypeBriefTerms.allocationSize(value.`terms`)
    )

    override fun write(value: CaseState, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`case`, buf)
            FfiConverterTypeOpaqueRef.write(value.`person`, buf)
            FfiConverterTypeStage.write(value.`stage`, buf)
            FfiConverterTypeTimestamp.write(value.`openedAt`, buf)
            FfiConverterTypeTimestamp.write(value.`lastAt`, buf)
            FfiConverterTypeTimestamp.write(value.`stageAt`, buf)
            FfiConverterSequenceTypeEpisodeLine.write(value.`episodes`, buf)
            FfiConverterOptionalTypeTerritoryId.write(value.`municipality`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterSequenceTypeCircumstance.write(value.`circumstances`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`lead`, buf)
            FfiConverterSequenceTypeCustodyLine.write(value.`custody`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`whereabouts`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`nextHolder`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`nextHolderBefore`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`human`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`humanToldAt`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`emergency`, buf)
            FfiConverterSequenceTypeCallLine.write(value.`calls`, buf)
            FfiConverterSequenceTypeDutyLine.write(value.`duties`, buf)
            FfiConverterSequenceTypeBriefSector.write(value.`quorum`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`reference`, buf)
            FfiConverterSequenceTypeBriefResource.write(value.`resources`, buf)
            FfiConverterSequenceTypeStatusAsked.write(value.`statusAsked`, buf)
            FfiConverterSequenceTypeDoorLine.write(value.`doors`, buf)
            FfiConverterSequenceTypeAttempt.write(value.`attempts`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`newFactAt`, buf)
            FfiConverterSequenceTypeAdmissionLine.write(value.`admissions`, buf)
            FfiConverterSequenceTypeEventFact.write(value.`careEvents`, buf)
            FfiConverterSequenceTypeAsked.write(value.`asked`, buf)
            FfiConverterSequenceTypeFollowUpLine.write(value.`followUps`, buf)
            FfiConverterOptionalTypeCarePlan.write(value.`carePlan`, buf)
            FfiConverterSequenceTypeCareLine.write(value.`care`, buf)
            FfiConverterSequenceTypeOfferLine.write(value.`offers`, buf)
            FfiConverterSequenceTypeSuppressedLine.write(value.`suppressed`, buf)
            FfiConverterSequenceTypeTimestamp.write(value.`courtDemands`, buf)
            FfiConverterSequenceTypeOverrideLine.write(value.`overrides`, buf)
            FfiConverterSequenceTypeReplanLine.write(value.`replan`, buf)
            FfiConverterTypeTimestamp.write(value.`plannedAt`, buf)
            FfiConverterTypeSeverity.write(value.`plannedSeverity`, buf)
            FfiConverterSequenceString.write(value.`plans`, buf)
            FfiConverterOptionalTypeCloseCode.write(value.`close`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`diedAt`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`mergedInto`, buf)
            FfiConverterSequenceTypeOpaqueRef.write(value.`mergedFrom`, buf)
            FfiConverterTypeBriefTerms.write(value.`terms`, buf)
    }
}



/**
 * What an overlay does to one row.
 */
data class Change (
    /**
     * Table.
     */
    val `table`: Table
    ,
    /**
     * Id of the row.
     */
    val `id`: kotlin.String
    ,
    /**
     * What happens.
     */
    val `what`: RowChange
    ,
    /**
     * The fields that change, as they were; empty for a new row.
     */
    val `before`: kotlin.String
    ,
    /**
     * The fields that change, as they are now; empty for a row that stays the same.
     */
    val `after`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChange: FfiConverterRustBuffer<Change> {
    override fun read(buf: ByteBuffer): Change {
        return Change(
            FfiConverterTypeTable.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeRowChange.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Change) = (
            FfiConverterTypeTable.allocationSize(value.`table`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeRowChange.allocationSize(value.`what`) +
            FfiConverterString.allocationSize(value.`before`) +
            FfiConverterString.allocationSize(value.`after`)
    )

    override fun write(value: Change, buf: ByteBuffer) {
            FfiConverterTypeTable.write(value.`table`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeRowChange.write(value.`what`, buf)
            FfiConverterString.write(value.`before`, buf)
            FfiConverterString.write(value.`after`, buf)
    }
}



/**
 * What an overlay does to one row.
 */
data class ChangeLine (
    /**
     * Table.
     */
    val `table`: Table
    ,
    /**
     * Id of the row.
     */
    val `id`: kotlin.String
    ,
    /**
     * What happens.
     */
    val `what`: RowChange
    ,
    /**
     * The fields that change, as they were; empty for a new row.
     */
    val `before`: kotlin.String
    ,
    /**
     * The fields that change, as they are now; empty for a row that stays the same.
     */
    val `after`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChangeLine: FfiConverterRustBuffer<ChangeLine> {
    override fun read(buf: ByteBuffer): ChangeLine {
        return ChangeLine(
            FfiConverterTypeTable.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeRowChange.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ChangeLine) = (
            FfiConverterTypeTable.allocationSize(value.`table`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeRowChange.allocationSize(value.`what`) +
            FfiConverterString.allocationSize(value.`before`) +
            FfiConverterString.allocationSize(value.`after`)
    )

    override fun write(value: ChangeLine, buf: ByteBuffer) {
            FfiConverterTypeTable.write(value.`table`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeRowChange.write(value.`what`, buf)
            FfiConverterString.write(value.`before`, buf)
            FfiConverterString.write(value.`after`, buf)
    }
}



/**
 * The `changes` document: `"format": "amparo/changes/1"`. What an overlay does to the policy on which it is laid.
 */
data class ChangesDocument (
    /**
     * `amparo/changes/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * The rows of the overlay.
     */
    val `changes`: List<ChangeLine> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChangesDocument: FfiConverterRustBuffer<ChangesDocument> {
    override fun read(buf: ByteBuffer): ChangesDocument {
        return ChangesDocument(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeChangeLine.read(buf),
        )
    }

    override fun allocationSize(value: ChangesDocument) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterSequenceTypeChangeLine.allocationSize(value.`changes`)
    )

    override fun write(value: ChangesDocument, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterSequenceTypeChangeLine.write(value.`changes`, buf)
    }
}



/**
 * One way of reaching a service, in the order in which ways are tried.
 */
data class ChannelDraft (
    /**
     * What it is.
     */
    val `kind`: ChannelKind
    ,
    /**
     * Opaque address that the host resolves; never a number or name.
     */
    val `addressRef`: OpaqueRef
    ,
    /**
     * What it may carry.
     */
    val `class`: ChannelClass

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChannelDraft: FfiConverterRustBuffer<ChannelDraft> {
    override fun read(buf: ByteBuffer): ChannelDraft {
        return ChannelDraft(
            FfiConverterTypeChannelKind.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeChannelClass.read(buf),
        )
    }

    override fun allocationSize(value: ChannelDraft) = (
            FfiConverterTypeChannelKind.allocationSize(value.`kind`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`addressRef`) +
            FfiConverterTypeChannelClass.allocationSize(value.`class`)
    )

    override fun write(value: ChannelDraft, buf: ByteBuffer) {
            FfiConverterTypeChannelKind.write(value.`kind`, buf)
            FfiConverterTypeOpaqueRef.write(value.`addressRef`, buf)
            FfiConverterTypeChannelClass.write(value.`class`, buf)
    }
}



/**
 * One way of reaching the called service.
 */
data class ChannelLine (
    /**
     * What it is.
     */
    val `kind`: ChannelKind
    ,
    /**
     * Opaque address.
     */
    val `addressRef`: kotlin.String
    ,
    /**
     * What it may carry.
     */
    val `class`: ChannelClass

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChannelLine: FfiConverterRustBuffer<ChannelLine> {
    override fun read(buf: ByteBuffer): ChannelLine {
        return ChannelLine(
            FfiConverterTypeChannelKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeChannelClass.read(buf),
        )
    }

    override fun allocationSize(value: ChannelLine) = (
            FfiConverterTypeChannelKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`addressRef`) +
            FfiConverterTypeChannelClass.allocationSize(value.`class`)
    )

    override fun write(value: ChannelLine, buf: ByteBuffer) {
            FfiConverterTypeChannelKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`addressRef`, buf)
            FfiConverterTypeChannelClass.write(value.`class`, buf)
    }
}



/**
 * What a channel class may carry.
 */
data class ChannelRow (
    /**
     * Id.
     */
    val `id`: RuleId
    ,
    /**
     * Class.
     */
    val `class`: ChannelClass
    ,
    /**
     * Fields it may carry.
     */
    val `fields`: List<DataField> = listOf()
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChannelRow: FfiConverterRustBuffer<ChannelRow> {
    override fun read(buf: ByteBuffer): ChannelRow {
        return ChannelRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterTypeChannelClass.read(buf),
            FfiConverterSequenceTypeDataField.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
        )
    }

    override fun allocationSize(value: ChannelRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterTypeChannelClass.allocationSize(value.`class`) +
            FfiConverterSequenceTypeDataField.allocationSize(value.`fields`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`)
    )

    override fun write(value: ChannelRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterTypeChannelClass.write(value.`class`, buf)
            FfiConverterSequenceTypeDataField.write(value.`fields`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
    }
}



/**
 * A member of the circle as another member sees it.
 */
data class CircleMember (
    /**
     * Service.
     */
    val `service`: kotlin.String
    ,
    /**
     * What it is in the circle.
     */
    val `role`: CallRole

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCircleMember: FfiConverterRustBuffer<CircleMember> {
    override fun read(buf: ByteBuffer): CircleMember {
        return CircleMember(
            FfiConverterString.read(buf),
            FfiConverterTypeCallRole.read(buf),
        )
    }

    override fun allocationSize(value: CircleMember) = (
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterTypeCallRole.allocationSize(value.`role`)
    )

    override fun write(value: CircleMember, buf: ByteBuffer) {
            FfiConverterString.write(value.`service`, buf)
            FfiConverterTypeCallRole.write(value.`role`, buf)
    }
}



/**
 * One circumstance.
 */
data class CircumstanceFact (
    /**
     * What.
     */
    val `kind`: Circumstance
    ,
    /**
     * Since when.
     */
    val `since`: Timestamp? = null
    ,
    /**
     * Suspected, not confirmed. Rules that ask for suspicion fire all the same.
     */
    val `suspected`: kotlin.Boolean = false
    ,
    /**
     * Forms, if the circumstance is violence suffered.
     */
    val `forms`: List<ViolenceForm> = listOf()
    ,
    /**
     * Who did it, if the circumstance is violence suffered; unknown if left out.
     */
    val `relation`: Relation? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCircumstanceFact: FfiConverterRustBuffer<CircumstanceFact> {
    override fun read(buf: ByteBuffer): CircumstanceFact {
        return CircumstanceFact(
            FfiConverterTypeCircumstance.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeViolenceForm.read(buf),
            FfiConverterOptionalTypeRelation.read(buf),
        )
    }

    override fun allocationSize(value: CircumstanceFact) = (
            FfiConverterTypeCircumstance.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`since`) +
            FfiConverterBoolean.allocationSize(value.`suspected`) +
            FfiConverterSequenceTypeViolenceForm.allocationSize(value.`forms`) +
            FfiConverterOptionalTypeRelation.allocationSize(value.`relation`)
    )

    override fun write(value: CircumstanceFact, buf: ByteBuffer) {
            FfiConverterTypeCircumstance.write(value.`kind`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`since`, buf)
            FfiConverterBoolean.write(value.`suspected`, buf)
            FfiConverterSequenceTypeViolenceForm.write(value.`forms`, buf)
            FfiConverterOptionalTypeRelation.write(value.`relation`, buf)
    }
}



/**
 * Something that a worker has to send, and nobody else meanwhile.
 */
data class ClaimedLine (
    /**
     * Case.
     */
    val `case`: OpaqueRef
    ,
    /**
     * What has to be done. Its `key` goes with the message: by it a receiver drops a repeat.
     */
    val `due`: Due
    ,
    /**
     * Which try this is, from 1.
     */
    val `tries`: kotlin.UInt
    ,
    /**
     * Until when it is this worker's.
     */
    val `until`: Timestamp

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeClaimedLine: FfiConverterRustBuffer<ClaimedLine> {
    override fun read(buf: ByteBuffer): ClaimedLine {
        return ClaimedLine(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeDue.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: ClaimedLine) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`case`) +
            FfiConverterTypeDue.allocationSize(value.`due`) +
            FfiConverterUInt.allocationSize(value.`tries`) +
            FfiConverterTypeTimestamp.allocationSize(value.`until`)
    )

    override fun write(value: ClaimedLine, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`case`, buf)
            FfiConverterTypeDue.write(value.`due`, buf)
            FfiConverterUInt.write(value.`tries`, buf)
            FfiConverterTypeTimestamp.write(value.`until`, buf)
    }
}



/**
 * Somebody of the person's trust.
 */
data class CompanionOfTrust (
    /**
     * Opaque reference; none if the person is simply there.
     */
    val `contactRef`: OpaqueRef? = null
    ,
    /**
     * Whether the companion is with the person now.
     */
    val `present`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCompanionOfTrust: FfiConverterRustBuffer<CompanionOfTrust> {
    override fun read(buf: ByteBuffer): CompanionOfTrust {
        return CompanionOfTrust(
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: CompanionOfTrust) = (
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`contactRef`) +
            FfiConverterBoolean.allocationSize(value.`present`)
    )

    override fun write(value: CompanionOfTrust, buf: ByteBuffer) {
            FfiConverterOptionalTypeOpaqueRef.write(value.`contactRef`, buf)
            FfiConverterBoolean.write(value.`present`, buf)
    }
}



/**
 * A consent given, limited or withdrawn.
 */
data class Consent (
    /**
     * What it is about.
     */
    val `scope`: ConsentScope
    ,
    /**
     * Services it names; with `sectors` empty too, it is for all.
     */
    val `recipients`: List<ServiceId> = listOf()
    ,
    /**
     * Sectors it names.
     */
    val `sectors`: List<SectorId> = listOf()
    ,
    /**
     * Until when it holds.
     */
    val `until`: Timestamp? = null
    ,
    /**
     * Refused or taken back.
     */
    val `withdrawn`: kotlin.Boolean = false
    ,
    /**
     * Given by somebody who may decide for the person.
     */
    val `byProxy`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConsent: FfiConverterRustBuffer<Consent> {
    override fun read(buf: ByteBuffer): Consent {
        return Consent(
            FfiConverterTypeConsentScope.read(buf),
            FfiConverterSequenceTypeServiceId.read(buf),
            FfiConverterSequenceTypeSectorId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Consent) = (
            FfiConverterTypeConsentScope.allocationSize(value.`scope`) +
            FfiConverterSequenceTypeServiceId.allocationSize(value.`recipients`) +
            FfiConverterSequenceTypeSectorId.allocationSize(value.`sectors`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`) +
            FfiConverterBoolean.allocationSize(value.`withdrawn`) +
            FfiConverterBoolean.allocationSize(value.`byProxy`)
    )

    override fun write(value: Consent, buf: ByteBuffer) {
            FfiConverterTypeConsentScope.write(value.`scope`, buf)
            FfiConverterSequenceTypeServiceId.write(value.`recipients`, buf)
            FfiConverterSequenceTypeSectorId.write(value.`sectors`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
            FfiConverterBoolean.write(value.`withdrawn`, buf)
            FfiConverterBoolean.write(value.`byProxy`, buf)
    }
}



/**
 * A place that was considered and is not proposed.
 */
data class Considered (
    /**
     * Service.
     */
    val `service`: kotlin.String
    ,
    /**
     * Why not.
     */
    val `code`: ConsideredCode
    ,
    /**
     * Restrictiveness.
     */
    val `restrictiveness`: kotlin.UByte
    ,
    /**
     * Minutes one way, if a way is known.
     */
    val `minutes`: kotlin.UInt? = null
    ,
    /**
     * What it reported.
     */
    val `status`: StatusLine? = null
    ,
    /**
     * Reasons.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConsidered: FfiConverterRustBuffer<Considered> {
    override fun read(buf: ByteBuffer): Considered {
        return Considered(
            FfiConverterString.read(buf),
            FfiConverterTypeConsideredCode.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeStatusLine.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Considered) = (
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterTypeConsideredCode.allocationSize(value.`code`) +
            FfiConverterUByte.allocationSize(value.`restrictiveness`) +
            FfiConverterOptionalUInt.allocationSize(value.`minutes`) +
            FfiConverterOptionalTypeStatusLine.allocationSize(value.`status`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: Considered, buf: ByteBuffer) {
            FfiConverterString.write(value.`service`, buf)
            FfiConverterTypeConsideredCode.write(value.`code`, buf)
            FfiConverterUByte.write(value.`restrictiveness`, buf)
            FfiConverterOptionalUInt.write(value.`minutes`, buf)
            FfiConverterOptionalTypeStatusLine.write(value.`status`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * A person of trust to contact, or not to contact yet.
 */
data class Contact (
    /**
     * Who.
     */
    val `kind`: ContactKind
    ,
    /**
     * Opaque reference.
     */
    val `contactRef`: kotlin.String? = null
    ,
    /**
     * What for.
     */
    val `purpose`: ContactPurpose
    ,
    /**
     * Whether contacting is held to be safe.
     */
    val `safe`: kotlin.Boolean = false
    ,
    /**
     * Wait until this role has answered.
     */
    val `holdUntil`: Role? = null
    ,
    /**
     * What the channel may carry.
     */
    val `class`: ChannelClass? = null
    ,
    /**
     * Reasons.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeContact: FfiConverterRustBuffer<Contact> {
    override fun read(buf: ByteBuffer): Contact {
        return Contact(
            FfiConverterTypeContactKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeContactPurpose.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeRole.read(buf),
            FfiConverterOptionalTypeChannelClass.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Contact) = (
            FfiConverterTypeContactKind.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`contactRef`) +
            FfiConverterTypeContactPurpose.allocationSize(value.`purpose`) +
            FfiConverterBoolean.allocationSize(value.`safe`) +
            FfiConverterOptionalTypeRole.allocationSize(value.`holdUntil`) +
            FfiConverterOptionalTypeChannelClass.allocationSize(value.`class`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: Contact, buf: ByteBuffer) {
            FfiConverterTypeContactKind.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`contactRef`, buf)
            FfiConverterTypeContactPurpose.write(value.`purpose`, buf)
            FfiConverterBoolean.write(value.`safe`, buf)
            FfiConverterOptionalTypeRole.write(value.`holdUntil`, buf)
            FfiConverterOptionalTypeChannelClass.write(value.`class`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * The case to which a person who comes to a door belongs.
 */
data class Correlated (
    /**
     * What to do.
     */
    val `what`: CorrelatedWhat
    ,
    /**
     * Which case; none where one is to be opened.
     */
    val `case`: OpaqueRef?
    ,
    /**
     * Other open cases of the person, to be joined to it.
     */
    val `merge`: List<OpaqueRef>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCorrelated: FfiConverterRustBuffer<Correlated> {
    override fun read(buf: ByteBuffer): Correlated {
        return Correlated(
            FfiConverterTypeCorrelatedWhat.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterSequenceTypeOpaqueRef.read(buf),
        )
    }

    override fun allocationSize(value: Correlated) = (
            FfiConverterTypeCorrelatedWhat.allocationSize(value.`what`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`case`) +
            FfiConverterSequenceTypeOpaqueRef.allocationSize(value.`merge`)
    )

    override fun write(value: Correlated, buf: ByteBuffer) {
            FfiConverterTypeCorrelatedWhat.write(value.`what`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`case`, buf)
            FfiConverterSequenceTypeOpaqueRef.write(value.`merge`, buf)
    }
}



/**
 * A count.
 */
data class Count (
    /**
     * How many; none where it is not shown.
     */
    val `count`: kotlin.UInt? = null
    ,
    /**
     * Not shown: it counts few people, or would let another be worked out.
     */
    val `suppressed`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCount: FfiConverterRustBuffer<Count> {
    override fun read(buf: ByteBuffer): Count {
        return Count(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Count) = (
            FfiConverterOptionalUInt.allocationSize(value.`count`) +
            FfiConverterBoolean.allocationSize(value.`suppressed`)
    )

    override fun write(value: Count, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`count`, buf)
            FfiConverterBoolean.write(value.`suppressed`, buf)
    }
}



/**
 * The crisis of one person, seen from one door.
 */
data class Crisis (
    /**
     * Opaque reference of the episode.
     */
    val `episode`: OpaqueRef? = null
    ,
    /**
     * Service where, or with whom by phone, the person is now.
     */
    val `door`: ServiceId
    ,
    /**
     * Whether the person is on the phone, not there.
     */
    val `byPhone`: kotlin.Boolean = false
    ,
    /**
     * When the person came; the request's `at` if left out.
     */
    val `since`: Timestamp? = null
    ,
    /**
     * Severity; while it is unknown the plan errs to `high` and prints the signs of danger.
     */
    val `severity`: Severity? = null
    ,
    /**
     * Circumstances.
     */
    val `circumstances`: List<CircumstanceFact> = listOf()
    ,
    /**
     * Whether the person agrees; unknown if left out.
     */
    val `capacityToConsent`: Capability? = null
    ,
    /**
     * What was asked already.
     */
    val `asked`: List<Asked> = listOf()
    ,
    /**
     * Doors tried already.
     */
    val `attempts`: List<Attempt> = listOf()
    ,
    /**
     * Called services that declined in this episode. They are not asked again; duties that they owe or are owed stay.
     */
    val `declined`: List<Decline> = listOf()
    ,
    /**
     * Admission, if one is decided or made.
     */
    val `admission`: Admission? = null
    ,
    /**
     * Events of care.
     */
    val `events`: List<EventFact> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCrisis: FfiConverterRustBuffer<Crisis> {
    override fun read(buf: ByteBuffer): Crisis {
        return Crisis(
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterTypeServiceId.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeSeverity.read(buf),
            FfiConverterSequenceTypeCircumstanceFact.read(buf),
            FfiConverterOptionalTypeCapability.read(buf),
            FfiConverterSequenceTypeAsked.read(buf),
            FfiConverterSequenceTypeAttempt.read(buf),
            FfiConverterSequenceTypeDecline.read(buf),
            FfiConverterOptionalTypeAdmission.read(buf),
            FfiConverterSequenceTypeEventFact.read(buf),
        )
    }

    override fun allocationSize(value: Crisis) = (
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`episode`) +
            FfiConverterTypeServiceId.allocationSize(value.`door`) +
            FfiConverterBoolean.allocationSize(value.`byPhone`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`since`) +
            FfiConverterOptionalTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterSequenceTypeCircumstanceFact.allocationSize(value.`circumstances`) +
            FfiConverterOptionalTypeCapability.allocationSize(value.`capacityToConsent`) +
            FfiConverterSequenceTypeAsked.allocationSize(value.`asked`) +
            FfiConverterSequenceTypeAttempt.allocationSize(value.`attempts`) +
            FfiConverterSequenceTypeDecline.allocationSize(value.`declined`) +
            FfiConverterOptionalTypeAdmission.allocationSize(value.`admission`) +
            FfiConverterSequenceTypeEventFact.allocationSize(value.`events`)
    )

    override fun write(value: Crisis, buf: ByteBuffer) {
            FfiConverterOptionalTypeOpaqueRef.write(value.`episode`, buf)
            FfiConverterTypeServiceId.write(value.`door`, buf)
            FfiConverterBoolean.write(value.`byPhone`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`since`, buf)
            FfiConverterOptionalTypeSeverity.write(value.`severity`, buf)
            FfiConverterSequenceTypeCircumstanceFact.write(value.`circumstances`, buf)
            FfiConverterOptionalTypeCapability.write(value.`capacityToConsent`, buf)
            FfiConverterSequenceTypeAsked.write(value.`asked`, buf)
            FfiConverterSequenceTypeAttempt.write(value.`attempts`, buf)
            FfiConverterSequenceTypeDecline.write(value.`declined`, buf)
            FfiConverterOptionalTypeAdmission.write(value.`admission`, buf)
            FfiConverterSequenceTypeEventFact.write(value.`events`, buf)
    }
}



/**
 * The crisis as the decision took it.
 */
data class CrisisLine (
    /**
     * Opaque reference of the episode.
     */
    val `episode`: kotlin.String? = null
    ,
    /**
     * Door.
     */
    val `door`: kotlin.String
    ,
    /**
     * Severity that counted.
     */
    val `severity`: Severity
    ,
    /**
     * Severity told at the door.
     */
    val `severityTold`: Severity? = null
    ,
    /**
     * Municipality or catchment whose reference answers.
     */
    val `territory`: kotlin.String? = null
    ,
    /**
     * Needs of the moment.
     */
    val `needs`: List<kotlin.String> = listOf()
    ,
    /**
     * Admission that is decided or made.
     */
    val `admission`: AdmissionKind? = null
    ,
    /**
     * Why the severity and needs are these.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCrisisLine: FfiConverterRustBuffer<CrisisLine> {
    override fun read(buf: ByteBuffer): CrisisLine {
        return CrisisLine(
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterOptionalTypeSeverity.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeAdmissionKind.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: CrisisLine) = (
            FfiConverterOptionalString.allocationSize(value.`episode`) +
            FfiConverterString.allocationSize(value.`door`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterOptionalTypeSeverity.allocationSize(value.`severityTold`) +
            FfiConverterOptionalString.allocationSize(value.`territory`) +
            FfiConverterSequenceString.allocationSize(value.`needs`) +
            FfiConverterOptionalTypeAdmissionKind.allocationSize(value.`admission`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: CrisisLine, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`episode`, buf)
            FfiConverterString.write(value.`door`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterOptionalTypeSeverity.write(value.`severityTold`, buf)
            FfiConverterOptionalString.write(value.`territory`, buf)
            FfiConverterSequenceString.write(value.`needs`, buf)
            FfiConverterOptionalTypeAdmissionKind.write(value.`admission`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * Who answers for the person now.
 */
data class Custodian (
    /**
     * Service; none only if the territory names nobody, which is a gap.
     */
    val `service`: kotlin.String? = null
    ,
    /**
     * Reasons.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustodian: FfiConverterRustBuffer<Custodian> {
    override fun read(buf: ByteBuffer): Custodian {
        return Custodian(
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Custodian) = (
            FfiConverterOptionalString.allocationSize(value.`service`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: Custodian, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`service`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * Who answered for the person from when.
 */
data class CustodyLine (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * From when.
     */
    val `from`: Timestamp
    ,
    /**
     * How it came.
     */
    val `by`: CustodyBy

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustodyLine: FfiConverterRustBuffer<CustodyLine> {
    override fun read(buf: ByteBuffer): CustodyLine {
        return CustodyLine(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeCustodyBy.read(buf),
        )
    }

    override fun allocationSize(value: CustodyLine) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`from`) +
            FfiConverterTypeCustodyBy.allocationSize(value.`by`)
    )

    override fun write(value: CustodyLine, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`from`, buf)
            FfiConverterTypeCustodyBy.write(value.`by`, buf)
    }
}



/**
 * Something that was tried as often as it may be, and was not sent. A human being has to look at it.
 */
data class DeadLetterLine (
    /**
     * Case.
     */
    val `case`: OpaqueRef
    ,
    /**
     * What had to be done.
     */
    val `due`: Due
    ,
    /**
     * Tries.
     */
    val `tries`: kotlin.UInt
    ,
    /**
     * Since when it is dead.
     */
    val `since`: Timestamp

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDeadLetterLine: FfiConverterRustBuffer<DeadLetterLine> {
    override fun read(buf: ByteBuffer): DeadLetterLine {
        return DeadLetterLine(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeDue.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: DeadLetterLine) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`case`) +
            FfiConverterTypeDue.allocationSize(value.`due`) +
            FfiConverterUInt.allocationSize(value.`tries`) +
            FfiConverterTypeTimestamp.allocationSize(value.`since`)
    )

    override fun write(value: DeadLetterLine, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`case`, buf)
            FfiConverterTypeDue.write(value.`due`, buf)
            FfiConverterUInt.write(value.`tries`, buf)
            FfiConverterTypeTimestamp.write(value.`since`, buf)
    }
}



/**
 * A decision as the chain keeps it.
 */
data class DecisionLine (
    /**
     * Event that carries it.
     */
    val `event`: OpaqueRef
    ,
    /**
     * SHA-256 of the network document.
     */
    val `network`: kotlin.String
    ,
    /**
     * SHA-256 of the policy document.
     */
    val `policy`: kotlin.String
    ,
    /**
     * SHA-256 of the status document, if there was one.
     */
    val `status`: kotlin.String? = null
    ,
    /**
     * Request.
     */
    val `request`: RequestDraft
    ,
    /**
     * Plan.
     */
    val `plan`: PlanDocument

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDecisionLine: FfiConverterRustBuffer<DecisionLine> {
    override fun read(buf: ByteBuffer): DecisionLine {
        return DecisionLine(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeRequestDraft.read(buf),
            FfiConverterTypePlanDocument.read(buf),
        )
    }

    override fun allocationSize(value: DecisionLine) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`event`) +
            FfiConverterString.allocationSize(value.`network`) +
            FfiConverterString.allocationSize(value.`policy`) +
            FfiConverterOptionalString.allocationSize(value.`status`) +
            FfiConverterTypeRequestDraft.allocationSize(value.`request`) +
            FfiConverterTypePlanDocument.allocationSize(value.`plan`)
    )

    override fun write(value: DecisionLine, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`event`, buf)
            FfiConverterString.write(value.`network`, buf)
            FfiConverterString.write(value.`policy`, buf)
            FfiConverterOptionalString.write(value.`status`, buf)
            FfiConverterTypeRequestDraft.write(value.`request`, buf)
            FfiConverterTypePlanDocument.write(value.`plan`, buf)
    }
}



/**
 * A called service that declined to share care in this episode. It is not asked again, and is no danger to the person.
 *
 * Where it declined for a conflict of interest, tell an exclusion (`conflict_of_interest`) instead.
 */
data class Decline (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * Why; any code but `conflict`.
     */
    val `code`: DeclineCode

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDecline: FfiConverterRustBuffer<Decline> {
    override fun read(buf: ByteBuffer): Decline {
        return Decline(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeDeclineCode.read(buf),
        )
    }

    override fun allocationSize(value: Decline) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeDeclineCode.allocationSize(value.`code`)
    )

    override fun write(value: Decline, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeDeclineCode.write(value.`code`, buf)
    }
}



/**
 * What a call tells.
 */
data class Discloses (
    /**
     * Legal basis.
     */
    val `basis`: LegalBasis
    ,
    /**
     * Row of the policy that gives it.
     */
    val `rule`: kotlin.String? = null
    ,
    /**
     * Fields, already cut to the channel.
     */
    val `fields`: List<DataField> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDiscloses: FfiConverterRustBuffer<Discloses> {
    override fun read(buf: ByteBuffer): Discloses {
        return Discloses(
            FfiConverterTypeLegalBasis.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeDataField.read(buf),
        )
    }

    override fun allocationSize(value: Discloses) = (
            FfiConverterTypeLegalBasis.allocationSize(value.`basis`) +
            FfiConverterOptionalString.allocationSize(value.`rule`) +
            FfiConverterSequenceTypeDataField.allocationSize(value.`fields`)
    )

    override fun write(value: Discloses, buf: ByteBuffer) {
            FfiConverterTypeLegalBasis.write(value.`basis`, buf)
            FfiConverterOptionalString.write(value.`rule`, buf)
            FfiConverterSequenceTypeDataField.write(value.`fields`, buf)
    }
}



/**
 * Which basis lets a sender's sector tell a recipient's sector which fields.
 */
data class DisclosureRow (
    /**
     * Id.
     */
    val `id`: RuleId
    ,
    /**
     * Sectors of the sender; any if empty.
     */
    val `from`: List<SectorId> = listOf()
    ,
    /**
     * Sectors of the recipient; any if empty.
     */
    val `to`: List<SectorId> = listOf()
    ,
    /**
     * Basis.
     */
    val `basis`: LegalBasis
    ,
    /**
     * Fields that it allows.
     */
    val `fields`: List<DataField> = listOf()
    ,
    /**
     * Published act, without which a `public_policy` row is not used.
     */
    val `publishedAct`: kotlin.String? = null
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence
    ,
    /**
     * `false` turns the row off.
     */
    val `active`: kotlin.Boolean? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDisclosureRow: FfiConverterRustBuffer<DisclosureRow> {
    override fun read(buf: ByteBuffer): DisclosureRow {
        return DisclosureRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterSequenceTypeSectorId.read(buf),
            FfiConverterSequenceTypeSectorId.read(buf),
            FfiConverterTypeLegalBasis.read(buf),
            FfiConverterSequenceTypeDataField.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: DisclosureRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterSequenceTypeSectorId.allocationSize(value.`from`) +
            FfiConverterSequenceTypeSectorId.allocationSize(value.`to`) +
            FfiConverterTypeLegalBasis.allocationSize(value.`basis`) +
            FfiConverterSequenceTypeDataField.allocationSize(value.`fields`) +
            FfiConverterOptionalString.allocationSize(value.`publishedAct`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`) +
            FfiConverterOptionalBoolean.allocationSize(value.`active`)
    )

    override fun write(value: DisclosureRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterSequenceTypeSectorId.write(value.`from`, buf)
            FfiConverterSequenceTypeSectorId.write(value.`to`, buf)
            FfiConverterTypeLegalBasis.write(value.`basis`, buf)
            FfiConverterSequenceTypeDataField.write(value.`fields`, buf)
            FfiConverterOptionalString.write(value.`publishedAct`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
            FfiConverterOptionalBoolean.write(value.`active`, buf)
    }
}



/**
 * A door of the case.
 */
data class DoorLine (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * When the person came.
     */
    val `at`: Timestamp
    ,
    /**
     * Minutes that it took to get there.
     */
    val `minutes`: kotlin.UInt? = null
    ,
    /**
     * What came of it; none while nothing did.
     */
    val `outcome`: Outcome? = null
    ,
    /**
     * Episode of the case, from 1.
     */
    val `episode`: kotlin.UInt

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDoorLine: FfiConverterRustBuffer<DoorLine> {
    override fun read(buf: ByteBuffer): DoorLine {
        return DoorLine(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeOutcome.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: DoorLine) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalUInt.allocationSize(value.`minutes`) +
            FfiConverterOptionalTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterUInt.allocationSize(value.`episode`)
    )

    override fun write(value: DoorLine, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalUInt.write(value.`minutes`, buf)
            FfiConverterOptionalTypeOutcome.write(value.`outcome`, buf)
            FfiConverterUInt.write(value.`episode`, buf)
    }
}



/**
 * One thing to do.
 */
data class Due (
    /**
     * Key that stays the same however often it is asked: the id for the event that answers it.
     */
    val `key`: OpaqueRef
    ,
    /**
     * What.
     */
    val `kind`: DueKind
    ,
    /**
     * From when.
     */
    val `at`: Timestamp
    ,
    /**
     * By when, if there is a deadline.
     */
    val `by`: Timestamp? = null
    ,
    /**
     * Who has to do it; none only where the territory names nobody.
     */
    val `who`: ServiceId? = null
    ,
    /**
     * To whom, or about whom.
     */
    val `service`: ServiceId? = null
    ,
    /**
     * Called service on whose behalf.
     */
    val `call`: ServiceId? = null
    ,
    /**
     * Step of its ladder.
     */
    val `step`: kotlin.UInt? = null
    ,
    /**
     * Steps that are passed over, since nobody there answers now.
     */
    val `skips`: List<ServiceId> = listOf()
    ,
    /**
     * Why a plan is wanted.
     */
    val `why`: ReplanWhy? = null
    ,
    /**
     * Rule of a duty or limit.
     */
    val `rule`: RuleId? = null
    ,
    /**
     * Role to which a duty is owed.
     */
    val `role`: Role? = null
    ,
    /**
     * Which follow-up.
     */
    val `followUp`: FollowUp? = null
    ,
    /**
     * Which task.
     */
    val `task`: OpaqueRef? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDue: FfiConverterRustBuffer<Due> {
    override fun read(buf: ByteBuffer): Due {
        return Due(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeDueKind.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterSequenceTypeServiceId.read(buf),
            FfiConverterOptionalTypeReplanWhy.read(buf),
            FfiConverterOptionalTypeRuleId.read(buf),
            FfiConverterOptionalTypeRole.read(buf),
            FfiConverterOptionalTypeFollowUp.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
        )
    }

    override fun allocationSize(value: Due) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`key`) +
            FfiConverterTypeDueKind.allocationSize(value.`kind`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`by`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`who`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`service`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`call`) +
            FfiConverterOptionalUInt.allocationSize(value.`step`) +
            FfiConverterSequenceTypeServiceId.allocationSize(value.`skips`) +
            FfiConverterOptionalTypeReplanWhy.allocationSize(value.`why`) +
            FfiConverterOptionalTypeRuleId.allocationSize(value.`rule`) +
            FfiConverterOptionalTypeRole.allocationSize(value.`role`) +
            FfiConverterOptionalTypeFollowUp.allocationSize(value.`followUp`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`task`)
    )

    override fun write(value: Due, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`key`, buf)
            FfiConverterTypeDueKind.write(value.`kind`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`by`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`who`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`service`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`call`, buf)
            FfiConverterOptionalUInt.write(value.`step`, buf)
            FfiConverterSequenceTypeServiceId.write(value.`skips`, buf)
            FfiConverterOptionalTypeReplanWhy.write(value.`why`, buf)
            FfiConverterOptionalTypeRuleId.write(value.`rule`, buf)
            FfiConverterOptionalTypeRole.write(value.`role`, buf)
            FfiConverterOptionalTypeFollowUp.write(value.`followUp`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`task`, buf)
    }
}



/**
 * A legal act owed to an authority.
 */
data class Duty (
    /**
     * Rule.
     */
    val `rule`: kotlin.String
    ,
    /**
     * What is owed.
     */
    val `act`: Act
    ,
    /**
     * Service that owes it; none while no such service attends the person.
     */
    val `owner`: kotlin.String? = null
    ,
    /**
     * Role to which it is owed.
     */
    val `toRole`: Role
    ,
    /**
     * Service with that role; none if the territory names none, which is a gap.
     */
    val `to`: kotlin.String? = null
    ,
    /**
     * What starts the clock.
     */
    val `startsOn`: ClockStart
    ,
    /**
     * When it started; none while it has not.
     */
    val `startsAt`: Timestamp? = null
    ,
    /**
     * Minutes from the start; none if neither law nor policy gives any.
     */
    val `withinMinutes`: kotlin.UInt? = null
    ,
    /**
     * Deadline; none while the clock has not started.
     */
    val `by`: Timestamp? = null
    ,
    /**
     * Where the deadline comes from.
     */
    val `byFrom`: ByFrom
    ,
    /**
     * Evidence that stops the clock, in Portuguese.
     */
    val `stopsWith`: kotlin.String
    ,
    /**
     * Whether the person is named.
     */
    val `identified`: kotlin.Boolean = false
    ,
    /**
     * Fields that it may tell.
     */
    val `fields`: List<DataField> = listOf()
    ,
    /**
     * Reasons.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDuty: FfiConverterRustBuffer<Duty> {
    override fun read(buf: ByteBuffer): Duty {
        return Duty(
            FfiConverterString.read(buf),
            FfiConverterTypeAct.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeClockStart.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterTypeByFrom.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeDataField.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Duty) = (
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterTypeAct.allocationSize(value.`act`) +
            FfiConverterOptionalString.allocationSize(value.`owner`) +
            FfiConverterTypeRole.allocationSize(value.`toRole`) +
            FfiConverterOptionalString.allocationSize(value.`to`) +
            FfiConverterTypeClockStart.allocationSize(value.`startsOn`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`startsAt`) +
            FfiConverterOptionalUInt.allocationSize(value.`withinMinutes`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`by`) +
            FfiConverterTypeByFrom.allocationSize(value.`byFrom`) +
            FfiConverterString.allocationSize(value.`stopsWith`) +
            FfiConverterBoolean.allocationSize(value.`identified`) +
            FfiConverterSequenceTypeDataField.allocationSize(value.`fields`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: Duty, buf: ByteBuffer) {
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterTypeAct.write(value.`act`, buf)
            FfiConverterOptionalString.write(value.`owner`, buf)
            FfiConverterTypeRole.write(value.`toRole`, buf)
            FfiConverterOptionalString.write(value.`to`, buf)
            FfiConverterTypeClockStart.write(value.`startsOn`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`startsAt`, buf)
            FfiConverterOptionalUInt.write(value.`withinMinutes`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`by`, buf)
            FfiConverterTypeByFrom.write(value.`byFrom`, buf)
            FfiConverterString.write(value.`stopsWith`, buf)
            FfiConverterBoolean.write(value.`identified`, buf)
            FfiConverterSequenceTypeDataField.write(value.`fields`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * A duty and how it stands.
 */
data class DutyLine (
    /**
     * As found owed, with the earliest clock that any plan gave it.
     */
    val `duty`: BriefDuty
    ,
    /**
     * When it was met.
     */
    val `metAt`: Timestamp? = null
    ,
    /**
     * Evidence that stopped the clock, an opaque reference.
     */
    val `evidence`: OpaqueRef? = null
    ,
    /**
     * When the breach was reported.
     */
    val `breachReportedAt`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDutyLine: FfiConverterRustBuffer<DutyLine> {
    override fun read(buf: ByteBuffer): DutyLine {
        return DutyLine(
            FfiConverterTypeBriefDuty.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: DutyLine) = (
            FfiConverterTypeBriefDuty.allocationSize(value.`duty`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`metAt`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`evidence`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`breachReportedAt`)
    )

    override fun write(value: DutyLine, buf: ByteBuffer) {
            FfiConverterTypeBriefDuty.write(value.`duty`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`metAt`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`evidence`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`breachReportedAt`, buf)
    }
}



/**
 * What to do at once.
 */
data class Emergency (
    /**
     * Number to call.
     */
    val `number`: kotlin.String
    ,
    /**
     * Nearest urgency door, full or not: medical regulation chooses the destination.
     */
    val `service`: kotlin.String? = null
    ,
    /**
     * Minutes to it.
     */
    val `minutes`: kotlin.UInt? = null
    ,
    /**
     * What it reported.
     */
    val `status`: StatusLine? = null
    ,
    /**
     * Severity is not known: call if any of the signs is there.
     */
    val `ifSigns`: kotlin.Boolean = false
    ,
    /**
     * Ids of the policy's signs of danger.
     */
    val `signs`: List<kotlin.String> = listOf()
    ,
    /**
     * Why.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEmergency: FfiConverterRustBuffer<Emergency> {
    override fun read(buf: ByteBuffer): Emergency {
        return Emergency(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeStatusLine.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Emergency) = (
            FfiConverterString.allocationSize(value.`number`) +
            FfiConverterOptionalString.allocationSize(value.`service`) +
            FfiConverterOptionalUInt.allocationSize(value.`minutes`) +
            FfiConverterOptionalTypeStatusLine.allocationSize(value.`status`) +
            FfiConverterBoolean.allocationSize(value.`ifSigns`) +
            FfiConverterSequenceString.allocationSize(value.`signs`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: Emergency, buf: ByteBuffer) {
            FfiConverterString.write(value.`number`, buf)
            FfiConverterOptionalString.write(value.`service`, buf)
            FfiConverterOptionalUInt.write(value.`minutes`, buf)
            FfiConverterOptionalTypeStatusLine.write(value.`status`, buf)
            FfiConverterBoolean.write(value.`ifSigns`, buf)
            FfiConverterSequenceString.write(value.`signs`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * The `emergency` document: `"format": "amparo/emergency/1"`. What to do before, or instead of, a plan.
 */
data class EmergencyDocument (
    /**
     * `amparo/emergency/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * What to do at once; none only where a severity below `imminent` could be read.
     */
    val `emergency`: Emergency? = null
    ,
    /**
     * Whether the bytes were JSON to their end.
     */
    val `readable`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEmergencyDocument: FfiConverterRustBuffer<EmergencyDocument> {
    override fun read(buf: ByteBuffer): EmergencyDocument {
        return EmergencyDocument(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeEmergency.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: EmergencyDocument) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterOptionalTypeEmergency.allocationSize(value.`emergency`) +
            FfiConverterBoolean.allocationSize(value.`readable`)
    )

    override fun write(value: EmergencyDocument, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterOptionalTypeEmergency.write(value.`emergency`, buf)
            FfiConverterBoolean.write(value.`readable`, buf)
    }
}



/**
 * Who computed it.
 */
data class EngineLine (
    /**
     * Version of amparo.
     */
    val `version`: kotlin.String
    ,
    /**
     * Version of the time-zone data.
     */
    val `timeZones`: kotlin.String
    ,
    /**
     * Network's id.
     */
    val `network`: kotlin.String
    ,
    /**
     * Policy's id.
     */
    val `policy`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEngineLine: FfiConverterRustBuffer<EngineLine> {
    override fun read(buf: ByteBuffer): EngineLine {
        return EngineLine(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: EngineLine) = (
            FfiConverterString.allocationSize(value.`version`) +
            FfiConverterString.allocationSize(value.`timeZones`) +
            FfiConverterString.allocationSize(value.`network`) +
            FfiConverterString.allocationSize(value.`policy`)
    )

    override fun write(value: EngineLine, buf: ByteBuffer) {
            FfiConverterString.write(value.`version`, buf)
            FfiConverterString.write(value.`timeZones`, buf)
            FfiConverterString.write(value.`network`, buf)
            FfiConverterString.write(value.`policy`, buf)
    }
}



/**
 * The way of the person through the doors.
 */
data class Episode (
    /**
     * Doors in the order of time, the present one last.
     */
    val `trail`: List<TrailStep> = listOf()
    ,
    /**
     * Two doors or more have not taken the person.
     */
    val `wandering`: kotlin.Boolean = false
    ,
    /**
     * No further door is proposed without a new fact.
     */
    val `noThirdDoor`: kotlin.Boolean = false
    ,
    /**
     * Facts that the doors before did not know.
     */
    val `newFacts`: List<kotlin.String> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEpisode: FfiConverterRustBuffer<Episode> {
    override fun read(buf: ByteBuffer): Episode {
        return Episode(
            FfiConverterSequenceTypeTrailStep.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: Episode) = (
            FfiConverterSequenceTypeTrailStep.allocationSize(value.`trail`) +
            FfiConverterBoolean.allocationSize(value.`wandering`) +
            FfiConverterBoolean.allocationSize(value.`noThirdDoor`) +
            FfiConverterSequenceString.allocationSize(value.`newFacts`)
    )

    override fun write(value: Episode, buf: ByteBuffer) {
            FfiConverterSequenceTypeTrailStep.write(value.`trail`, buf)
            FfiConverterBoolean.write(value.`wandering`, buf)
            FfiConverterBoolean.write(value.`noThirdDoor`, buf)
            FfiConverterSequenceString.write(value.`newFacts`, buf)
    }
}



/**
 * One crisis of a case, and when care was first there in it.
 */
data class EpisodeLine (
    /**
     * When it began.
     */
    val `from`: Timestamp
    ,
    /**
     * Door at which it began.
     */
    val `door`: ServiceId
    ,
    /**
     * When anybody first answered a call.
     */
    val `firstAnswerAt`: Timestamp? = null
    ,
    /**
     * When all that must answer had done so.
     */
    val `answeredAt`: Timestamp? = null
    ,
    /**
     * When a custodian and a clinical acceptance were first there.
     */
    val `heldAt`: Timestamp? = null
    ,
    /**
     * When the quorum was first complete.
     */
    val `formedAt`: Timestamp? = null
    ,
    /**
     * When the second door did not take the person: wandering.
     */
    val `wanderingAt`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEpisodeLine: FfiConverterRustBuffer<EpisodeLine> {
    override fun read(buf: ByteBuffer): EpisodeLine {
        return EpisodeLine(
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeServiceId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: EpisodeLine) = (
            FfiConverterTypeTimestamp.allocationSize(value.`from`) +
            FfiConverterTypeServiceId.allocationSize(value.`door`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`firstAnswerAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`answeredAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`heldAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`formedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`wanderingAt`)
    )

    override fun write(value: EpisodeLine, buf: ByteBuffer) {
            FfiConverterTypeTimestamp.write(value.`from`, buf)
            FfiConverterTypeServiceId.write(value.`door`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`firstAnswerAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`answeredAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`heldAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`formedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`wanderingAt`, buf)
    }
}



/**
 * The `event` document: `"format": "amparo/event/1"`.
 */
data class EventDraft (
    /**
     * `amparo/event/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * Opaque reference of the case.
     */
    val `case`: OpaqueRef
    ,
    /**
     * Id of the event: the key by which a repeat is known.
     */
    val `id`: OpaqueRef
    ,
    /**
     * What happened.
     */
    val `kind`: EventKind
    ,
    /**
     * When it happened.
     */
    val `at`: Timestamp
    ,
    /**
     * Who recorded it, an opaque reference.
     */
    val `by`: OpaqueRef? = null
    ,
    /**
     * Person, when a case is opened.
     */
    val `person`: OpaqueRef? = null
    ,
    /**
     * Service concerned: who was asked, who answers, where the person is.
     */
    val `service`: ServiceId? = null
    ,
    /**
     * Called service on whose behalf somebody of its ladder was asked; `service` if left out.
     */
    val `call`: ServiceId? = null
    ,
    /**
     * From whom: who had custody, from where the person is transferred.
     */
    val `from`: ServiceId? = null
    ,
    /**
     * What the plan says.
     */
    val `plan`: PlanBrief? = null
    ,
    /**
     * Until when: an acceptance, a call held back, the next review.
     */
    val `until`: Timestamp? = null
    ,
    /**
     * Minutes that the way took.
     */
    val `minutes`: kotlin.UInt? = null
    ,
    /**
     * Why declined.
     */
    val `declined`: DeclineCode? = null
    ,
    /**
     * What came of going to a door.
     */
    val `outcome`: Outcome? = null
    ,
    /**
     * Severity told.
     */
    val `severity`: Severity? = null
    ,
    /**
     * Circumstances told.
     */
    val `circumstances`: List<Circumstance> = listOf()
    ,
    /**
     * Kind of admission.
     */
    val `admission`: AdmissionKind? = null
    ,
    /**
     * The admission is because of drug use.
     */
    val `drugUse`: kotlin.Boolean = false
    ,
    /**
     * Evidence, report or protocol, an opaque reference.
     */
    val `evidence`: OpaqueRef? = null
    ,
    /**
     * Accident or serious event.
     */
    val `incident`: CareEvent? = null
    ,
    /**
     * Rule of a duty.
     */
    val `rule`: RuleId? = null
    ,
    /**
     * Role to which a duty is owed.
     */
    val `role`: Role? = null
    ,
    /**
     * Which follow-up.
     */
    val `followUp`: FollowUp? = null
    ,
    /**
     * What came of it.
     */
    val `result`: CareResult? = null
    ,
    /**
     * How a service stands.
     */
    val `capacity`: Capacity? = null
    ,
    /**
     * Why a call is held back.
     */
    val `suppressed`: SuppressCode? = null
    ,
    /**
     * What was asked.
     */
    val `topic`: OpaqueRef? = null
    ,
    /**
     * Whether it was answered.
     */
    val `answered`: kotlin.Boolean = false
    ,
    /**
     * Tasks of a care plan.
     */
    val `tasks`: List<CareTask> = listOf()
    ,
    /**
     * Task that was done.
     */
    val `task`: OpaqueRef? = null
    ,
    /**
     * What was offered.
     */
    val `offer`: OfferKind? = null
    ,
    /**
     * The other case.
     */
    val `other`: OpaqueRef? = null
    ,
    /**
     * What the other case had come to.
     */
    val `absorbs`: CaseState? = null
    ,
    /**
     * Why it is closed.
     */
    val `close`: CloseCode? = null
    ,
    /**
     * What somebody went beyond.
     */
    val `overrides`: OverrideKind? = null
    ,
    /**
     * Why.
     */
    val `reason`: OverrideReason? = null
    ,
    /**
     * Id of the event that is reviewed.
     */
    val `about`: OpaqueRef? = null
    ,
    /**
     * What the review came to.
     */
    val `review`: OverrideReview? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEventDraft: FfiConverterRustBuffer<EventDraft> {
    override fun read(buf: ByteBuffer): EventDraft {
        return EventDraft(
            FfiConverterString.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeEventKind.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypePlanBrief.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeDeclineCode.read(buf),
            FfiConverterOptionalTypeOutcome.read(buf),
            FfiConverterOptionalTypeSeverity.read(buf),
            FfiConverterSequenceTypeCircumstance.read(buf),
            FfiConverterOptionalTypeAdmissionKind.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeCareEvent.read(buf),
            FfiConverterOptionalTypeRuleId.read(buf),
            FfiConverterOptionalTypeRole.read(buf),
            FfiConverterOptionalTypeFollowUp.read(buf),
            FfiConverterOptionalTypeCareResult.read(buf),
            FfiConverterOptionalTypeCapacity.read(buf),
            FfiConverterOptionalTypeSuppressCode.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeCareTask.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeOfferKind.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeCaseState.read(buf),
            FfiConverterOptionalTypeCloseCode.read(buf),
            FfiConverterOptionalTypeOverrideKind.read(buf),
            FfiConverterOptionalTypeOverrideReason.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeOverrideReview.read(buf),
        )
    }

    override fun allocationSize(value: EventDraft) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`case`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`id`) +
            FfiConverterTypeEventKind.allocationSize(value.`kind`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`by`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`person`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`service`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`call`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`from`) +
            FfiConverterOptionalTypePlanBrief.allocationSize(value.`plan`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`) +
            FfiConverterOptionalUInt.allocationSize(value.`minutes`) +
            FfiConverterOptionalTypeDeclineCode.allocationSize(value.`declined`) +
            FfiConverterOptionalTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterOptionalTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterSequenceTypeCircumstance.allocationSize(value.`circumstances`) +
            FfiConverterOptionalTypeAdmissionKind.allocationSize(value.`admission`) +
            FfiConverterBoolean.allocationSize(value.`drugUse`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`evidence`) +
            FfiConverterOptionalTypeCareEvent.allocationSize(value.`incident`) +
            FfiConverterOptionalTypeRuleId.allocationSize(value.`rule`) +
            FfiConverterOptionalTypeRole.allocationSize(value.`role`) +
            FfiConverterOptionalTypeFollowUp.allocationSize(value.`followUp`) +
            FfiConverterOptionalTypeCareResult.allocationSize(value.`result`) +
            FfiConverterOptionalTypeCapacity.allocationSize(value.`capacity`) +
            FfiConverterOptionalTypeSuppressCode.allocationSize(value.`suppressed`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`topic`) +
            FfiConverterBoolean.allocationSize(value.`answered`) +
            FfiConverterSequenceTypeCareTask.allocationSize(value.`tasks`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`task`) +
            FfiConverterOptionalTypeOfferKind.allocationSize(value.`offer`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`other`) +
            FfiConverterOptionalTypeCaseState.allocationSize(value.`absorbs`) +
            FfiConverterOptionalTypeCloseCode.allocationSize(value.`close`) +
            FfiConverterOptionalTypeOverrideKind.allocationSize(value.`overrides`) +
            FfiConverterOptionalTypeOverrideReason.allocationSize(value.`reason`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`about`) +
            FfiConverterOptionalTypeOverrideReview.allocationSize(value.`review`)
    )

    override fun write(value: EventDraft, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterTypeOpaqueRef.write(value.`case`, buf)
            FfiConverterTypeOpaqueRef.write(value.`id`, buf)
            FfiConverterTypeEventKind.write(value.`kind`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`by`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`person`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`service`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`call`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`from`, buf)
            FfiConverterOptionalTypePlanBrief.write(value.`plan`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
            FfiConverterOptionalUInt.write(value.`minutes`, buf)
            FfiConverterOptionalTypeDeclineCode.write(value.`declined`, buf)
            FfiConverterOptionalTypeOutcome.write(value.`outcome`, buf)
            FfiConverterOptionalTypeSeverity.write(value.`severity`, buf)
            FfiConverterSequenceTypeCircumstance.write(value.`circumstances`, buf)
            FfiConverterOptionalTypeAdmissionKind.write(value.`admission`, buf)
            FfiConverterBoolean.write(value.`drugUse`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`evidence`, buf)
            FfiConverterOptionalTypeCareEvent.write(value.`incident`, buf)
            FfiConverterOptionalTypeRuleId.write(value.`rule`, buf)
            FfiConverterOptionalTypeRole.write(value.`role`, buf)
            FfiConverterOptionalTypeFollowUp.write(value.`followUp`, buf)
            FfiConverterOptionalTypeCareResult.write(value.`result`, buf)
            FfiConverterOptionalTypeCapacity.write(value.`capacity`, buf)
            FfiConverterOptionalTypeSuppressCode.write(value.`suppressed`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`topic`, buf)
            FfiConverterBoolean.write(value.`answered`, buf)
            FfiConverterSequenceTypeCareTask.write(value.`tasks`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`task`, buf)
            FfiConverterOptionalTypeOfferKind.write(value.`offer`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`other`, buf)
            FfiConverterOptionalTypeCaseState.write(value.`absorbs`, buf)
            FfiConverterOptionalTypeCloseCode.write(value.`close`, buf)
            FfiConverterOptionalTypeOverrideKind.write(value.`overrides`, buf)
            FfiConverterOptionalTypeOverrideReason.write(value.`reason`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`about`, buf)
            FfiConverterOptionalTypeOverrideReview.write(value.`review`, buf)
    }
}



/**
 * An event of care that the request tells.
 */
data class EventFact (
    /**
     * What.
     */
    val `kind`: CareEvent
    ,
    /**
     * Service where it happened; the door if left out.
     */
    val `service`: ServiceId? = null
    ,
    /**
     * When.
     */
    val `at`: Timestamp

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEventFact: FfiConverterRustBuffer<EventFact> {
    override fun read(buf: ByteBuffer): EventFact {
        return EventFact(
            FfiConverterTypeCareEvent.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: EventFact) = (
            FfiConverterTypeCareEvent.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`)
    )

    override fun write(value: EventFact, buf: ByteBuffer) {
            FfiConverterTypeCareEvent.write(value.`kind`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
    }
}



/**
 * A service, person or transport that must not come near. It covers channels, ladders, stewards and meetings.
 */
data class Exclusion (
    /**
     * Excluded service; also as operator of transport.
     */
    val `service`: ServiceId? = null
    ,
    /**
     * Excluded person, an opaque reference; covers bonds whose worker it is.
     */
    val `person`: OpaqueRef? = null
    ,
    /**
     * Why.
     */
    val `reason`: ExclusionReason

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeExclusion: FfiConverterRustBuffer<Exclusion> {
    override fun read(buf: ByteBuffer): Exclusion {
        return Exclusion(
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterTypeExclusionReason.read(buf),
        )
    }

    override fun allocationSize(value: Exclusion) = (
            FfiConverterOptionalTypeServiceId.allocationSize(value.`service`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`person`) +
            FfiConverterTypeExclusionReason.allocationSize(value.`reason`)
    )

    override fun write(value: Exclusion, buf: ByteBuffer) {
            FfiConverterOptionalTypeServiceId.write(value.`service`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`person`, buf)
            FfiConverterTypeExclusionReason.write(value.`reason`, buf)
    }
}



/**
 * The `explanation` document: `"format": "amparo/explanation/1"`. A plan in words, for one reader.
 */
data class Explanation (
    /**
     * `amparo/explanation/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * Language.
     */
    val `lang`: Lang
    ,
    /**
     * Reader.
     */
    val `reader`: Audience
    ,
    /**
     * Title.
     */
    val `title`: kotlin.String
    ,
    /**
     * Sections, in the order in which they are read.
     */
    val `sections`: List<Section> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeExplanation: FfiConverterRustBuffer<Explanation> {
    override fun read(buf: ByteBuffer): Explanation {
        return Explanation(
            FfiConverterString.read(buf),
            FfiConverterTypeLang.read(buf),
            FfiConverterTypeAudience.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeSection.read(buf),
        )
    }

    override fun allocationSize(value: Explanation) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterTypeLang.allocationSize(value.`lang`) +
            FfiConverterTypeAudience.allocationSize(value.`reader`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterSequenceTypeSection.allocationSize(value.`sections`)
    )

    override fun write(value: Explanation, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterTypeLang.write(value.`lang`, buf)
            FfiConverterTypeAudience.write(value.`reader`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterSequenceTypeSection.write(value.`sections`, buf)
    }
}



/**
 * One fact of a reason.
 */
data class Fact (
    /**
     * What it says.
     */
    val `fact`: FactKind
    ,
    /**
     * Token or id.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * Number, in the unit of the fact.
     */
    val `number`: kotlin.Long? = null
    ,
    /**
     * Instant.
     */
    val `at`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFact: FfiConverterRustBuffer<Fact> {
    override fun read(buf: ByteBuffer): Fact {
        return Fact(
            FfiConverterTypeFactKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Fact) = (
            FfiConverterTypeFactKind.allocationSize(value.`fact`) +
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalLong.allocationSize(value.`number`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`)
    )

    override fun write(value: Fact, buf: ByteBuffer) {
            FfiConverterTypeFactKind.write(value.`fact`, buf)
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalLong.write(value.`number`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
    }
}



/**
 * One thing wrong with a document, or one thing legal but dangerous.
 */
data class Fault (
    /**
     * Stable code; compare this, never the text.
     */
    val `code`: Code
    ,
    /**
     * JSON path of the place, such as `$.services[3].kind`.
     */
    val `path`: kotlin.String
    ,
    /**
     * The bad value as far as it may be shown; empty if there is none.
     */
    val `value`: kotlin.String
    ,
    /**
     * What to do about it.
     */
    val `hint`: kotlin.String
    ,
    /**
     * All of it in one line.
     */
    val `reason`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFault: FfiConverterRustBuffer<Fault> {
    override fun read(buf: ByteBuffer): Fault {
        return Fault(
            FfiConverterTypeCode.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Fault) = (
            FfiConverterTypeCode.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`path`) +
            FfiConverterString.allocationSize(value.`value`) +
            FfiConverterString.allocationSize(value.`hint`) +
            FfiConverterString.allocationSize(value.`reason`)
    )

    override fun write(value: Fault, buf: ByteBuffer) {
            FfiConverterTypeCode.write(value.`code`, buf)
            FfiConverterString.write(value.`path`, buf)
            FfiConverterString.write(value.`value`, buf)
            FfiConverterString.write(value.`hint`, buf)
            FfiConverterString.write(value.`reason`, buf)
    }
}



/**
 * One fault or warning.
 */
data class FaultLine (
    /**
     * Stable code; compare this, never the text.
     */
    val `code`: Code
    ,
    /**
     * JSON path of the place.
     */
    val `path`: kotlin.String
    ,
    /**
     * The bad value as far as it may be shown; empty if there is none.
     */
    val `value`: kotlin.String
    ,
    /**
     * What to do about it.
     */
    val `hint`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFaultLine: FfiConverterRustBuffer<FaultLine> {
    override fun read(buf: ByteBuffer): FaultLine {
        return FaultLine(
            FfiConverterTypeCode.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FaultLine) = (
            FfiConverterTypeCode.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`path`) +
            FfiConverterString.allocationSize(value.`value`) +
            FfiConverterString.allocationSize(value.`hint`)
    )

    override fun write(value: FaultLine, buf: ByteBuffer) {
            FfiConverterTypeCode.write(value.`code`, buf)
            FfiConverterString.write(value.`path`, buf)
            FfiConverterString.write(value.`value`, buf)
            FfiConverterString.write(value.`hint`, buf)
    }
}



/**
 * The `faults` document: `"format": "amparo/faults/1"`. Why a document was refused, or what it is warned of.
 */
data class FaultsDocument (
    /**
     * `amparo/faults/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * What came of the call, a token of the face that was called.
     */
    val `outcome`: kotlin.String
    ,
    /**
     * Faults or warnings in the order of the document.
     */
    val `faults`: List<FaultLine> = listOf()
    ,
    /**
     * How many more there were.
     */
    val `unlisted`: kotlin.UInt
    ,
    /**
     * What to do at once, where a request was refused.
     */
    val `emergency`: EmergencyDocument? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFaultsDocument: FfiConverterRustBuffer<FaultsDocument> {
    override fun read(buf: ByteBuffer): FaultsDocument {
        return FaultsDocument(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeFaultLine.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeEmergencyDocument.read(buf),
        )
    }

    override fun allocationSize(value: FaultsDocument) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterString.allocationSize(value.`outcome`) +
            FfiConverterSequenceTypeFaultLine.allocationSize(value.`faults`) +
            FfiConverterUInt.allocationSize(value.`unlisted`) +
            FfiConverterOptionalTypeEmergencyDocument.allocationSize(value.`emergency`)
    )

    override fun write(value: FaultsDocument, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterString.write(value.`outcome`, buf)
            FfiConverterSequenceTypeFaultLine.write(value.`faults`, buf)
            FfiConverterUInt.write(value.`unlisted`, buf)
            FfiConverterOptionalTypeEmergencyDocument.write(value.`emergency`, buf)
    }
}



/**
 * A number that a norm gives.
 */
data class Figure (
    /**
     * What it counts, such as `caps_iii_stay_days`.
     */
    val `name`: RuleId
    ,
    /**
     * The number, in the unit.
     */
    val `value`: kotlin.Long
    ,
    /**
     * Unit in the singular, such as `day`, `hour`, `person`, `place`, `brl_cent`, `percent`.
     */
    val `unit`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFigure: FfiConverterRustBuffer<Figure> {
    override fun read(buf: ByteBuffer): Figure {
        return Figure(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Figure) = (
            FfiConverterTypeRuleId.allocationSize(value.`name`) +
            FfiConverterLong.allocationSize(value.`value`) +
            FfiConverterString.allocationSize(value.`unit`)
    )

    override fun write(value: Figure, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`name`, buf)
            FfiConverterLong.write(value.`value`, buf)
            FfiConverterString.write(value.`unit`, buf)
    }
}



/**
 * A circumstance that sets the lowest severity.
 */
data class FloorRow (
    /**
     * Id.
     */
    val `id`: RuleId
    ,
    /**
     * Condition.
     */
    val `when`: When
    ,
    /**
     * Lowest severity then.
     */
    val `severity`: Severity
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence
    ,
    /**
     * `false` turns the row off; only local decisions do.
     */
    val `active`: kotlin.Boolean? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFloorRow: FfiConverterRustBuffer<FloorRow> {
    override fun read(buf: ByteBuffer): FloorRow {
        return FloorRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterTypeWhen.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: FloorRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterTypeWhen.allocationSize(value.`when`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`) +
            FfiConverterOptionalBoolean.allocationSize(value.`active`)
    )

    override fun write(value: FloorRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterTypeWhen.write(value.`when`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
            FfiConverterOptionalBoolean.write(value.`active`, buf)
    }
}



/**
 * A follow-up.
 */
data class FollowUpLine (
    /**
     * Which.
     */
    val `step`: FollowUp
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * By whom.
     */
    val `service`: ServiceId
    ,
    /**
     * What came of it.
     */
    val `result`: CareResult

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFollowUpLine: FfiConverterRustBuffer<FollowUpLine> {
    override fun read(buf: ByteBuffer): FollowUpLine {
        return FollowUpLine(
            FfiConverterTypeFollowUp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeCareResult.read(buf),
        )
    }

    override fun allocationSize(value: FollowUpLine) = (
            FfiConverterTypeFollowUp.allocationSize(value.`step`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeCareResult.allocationSize(value.`result`)
    )

    override fun write(value: FollowUpLine, buf: ByteBuffer) {
            FfiConverterTypeFollowUp.write(value.`step`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeCareResult.write(value.`result`, buf)
    }
}



/**
 * Something that the network does not give.
 */
data class Gap (
    /**
     * What is missing.
     */
    val `code`: GapCode
    ,
    /**
     * Need, if it is one.
     */
    val `need`: kotlin.String? = null
    ,
    /**
     * Role, if it is one.
     */
    val `role`: Role? = null
    ,
    /**
     * Service concerned, if there is one.
     */
    val `service`: kotlin.String? = null
    ,
    /**
     * Nearest misses.
     */
    val `nearestMiss`: List<NearestMiss> = listOf()
    ,
    /**
     * Reasons.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGap: FfiConverterRustBuffer<Gap> {
    override fun read(buf: ByteBuffer): Gap {
        return Gap(
            FfiConverterTypeGapCode.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeRole.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeNearestMiss.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Gap) = (
            FfiConverterTypeGapCode.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`need`) +
            FfiConverterOptionalTypeRole.allocationSize(value.`role`) +
            FfiConverterOptionalString.allocationSize(value.`service`) +
            FfiConverterSequenceTypeNearestMiss.allocationSize(value.`nearestMiss`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: Gap, buf: ByteBuffer) {
            FfiConverterTypeGapCode.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`need`, buf)
            FfiConverterOptionalTypeRole.write(value.`role`, buf)
            FfiConverterOptionalString.write(value.`service`, buf)
            FfiConverterSequenceTypeNearestMiss.write(value.`nearestMiss`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * Guardian of a minor or of a person under guardianship.
 */
data class Guardian (
    /**
     * Whether there is one; unknown if left out.
     */
    val `exists`: Tri? = null
    ,
    /**
     * Opaque reference.
     */
    val `contactRef`: OpaqueRef? = null
    ,
    /**
     * Whether the guardian can be reached now; unknown if left out.
     */
    val `reachable`: Tri? = null
    ,
    /**
     * Whether the guardian is suspected of violence; unknown if left out.
     */
    val `suspected`: Tri? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGuardian: FfiConverterRustBuffer<Guardian> {
    override fun read(buf: ByteBuffer): Guardian {
        return Guardian(
            FfiConverterOptionalTypeTri.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeTri.read(buf),
            FfiConverterOptionalTypeTri.read(buf),
        )
    }

    override fun allocationSize(value: Guardian) = (
            FfiConverterOptionalTypeTri.allocationSize(value.`exists`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`contactRef`) +
            FfiConverterOptionalTypeTri.allocationSize(value.`reachable`) +
            FfiConverterOptionalTypeTri.allocationSize(value.`suspected`)
    )

    override fun write(value: Guardian, buf: ByteBuffer) {
            FfiConverterOptionalTypeTri.write(value.`exists`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`contactRef`, buf)
            FfiConverterOptionalTypeTri.write(value.`reachable`, buf)
            FfiConverterOptionalTypeTri.write(value.`suspected`, buf)
    }
}



/**
 * A municipal holiday or *ponto facultativo*.
 */
data class HolidayDraft (
    /**
     * Name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Month 1-12 of a fixed day.
     */
    val `month`: kotlin.UByte? = null
    ,
    /**
     * Day 1-31 of a fixed day.
     */
    val `day`: kotlin.UByte? = null
    ,
    /**
     * Days after (before, if negative) Easter Sunday of a movable day.
     */
    val `easterOffset`: kotlin.Int? = null
    ,
    /**
     * A single date.
     */
    val `date`: CivilDate? = null
    ,
    /**
     * Whether it is a *ponto facultativo*.
     */
    val `optional`: kotlin.Boolean = false
    ,
    /**
     * First year.
     */
    val `sinceYear`: kotlin.Int? = null
    ,
    /**
     * Last year.
     */
    val `untilYear`: kotlin.Int? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHolidayDraft: FfiConverterRustBuffer<HolidayDraft> {
    override fun read(buf: ByteBuffer): HolidayDraft {
        return HolidayDraft(
            FfiConverterString.read(buf),
            FfiConverterOptionalUByte.read(buf),
            FfiConverterOptionalUByte.read(buf),
            FfiConverterOptionalInt.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalInt.read(buf),
            FfiConverterOptionalInt.read(buf),
        )
    }

    override fun allocationSize(value: HolidayDraft) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalUByte.allocationSize(value.`month`) +
            FfiConverterOptionalUByte.allocationSize(value.`day`) +
            FfiConverterOptionalInt.allocationSize(value.`easterOffset`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`date`) +
            FfiConverterBoolean.allocationSize(value.`optional`) +
            FfiConverterOptionalInt.allocationSize(value.`sinceYear`) +
            FfiConverterOptionalInt.allocationSize(value.`untilYear`)
    )

    override fun write(value: HolidayDraft, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalUByte.write(value.`month`, buf)
            FfiConverterOptionalUByte.write(value.`day`, buf)
            FfiConverterOptionalInt.write(value.`easterOffset`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`date`, buf)
            FfiConverterBoolean.write(value.`optional`, buf)
            FfiConverterOptionalInt.write(value.`sinceYear`, buf)
            FfiConverterOptionalInt.write(value.`untilYear`, buf)
    }
}



/**
 * When staying at home with somebody is a place.
 */
data class HomeRow (
    /**
     * Id.
     */
    val `id`: RuleId
    ,
    /**
     * Condition.
     */
    val `when`: When
    ,
    /**
     * Whether a companion or guardian must be there or reachable.
     */
    val `withSomebody`: kotlin.Boolean = false
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHomeRow: FfiConverterRustBuffer<HomeRow> {
    override fun read(buf: ByteBuffer): HomeRow {
        return HomeRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterTypeWhen.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
        )
    }

    override fun allocationSize(value: HomeRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterTypeWhen.allocationSize(value.`when`) +
            FfiConverterBoolean.allocationSize(value.`withSomebody`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`)
    )

    override fun write(value: HomeRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterTypeWhen.write(value.`when`, buf)
            FfiConverterBoolean.write(value.`withSomebody`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
    }
}



/**
 * The `indicators` document: `"format": "amparo/indicators/1"`. What is counted of the cases of a period.
 */
data class Indicators (
    /**
     * `amparo/indicators/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * Period.
     */
    val `period`: Period
    ,
    /**
     * Cells that count fewer people are not shown.
     */
    val `smallCellBelow`: kotlin.UInt
    ,
    /**
     * All municipalities together.
     */
    val `all`: MunicipalityLine
    ,
    /**
     * Each municipality, in the order of ids; cases without one come first.
     */
    val `municipalities`: List<MunicipalityLine> = listOf()
    ,
    /**
     * All services together.
     */
    val `allServices`: ServiceMeasures
    ,
    /**
     * Each service, in the order of ids.
     */
    val `services`: List<ServiceIndicators> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIndicators: FfiConverterRustBuffer<Indicators> {
    override fun read(buf: ByteBuffer): Indicators {
        return Indicators(
            FfiConverterString.read(buf),
            FfiConverterTypePeriod.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeMunicipalityLine.read(buf),
            FfiConverterSequenceTypeMunicipalityLine.read(buf),
            FfiConverterTypeServiceMeasures.read(buf),
            FfiConverterSequenceTypeServiceIndicators.read(buf),
        )
    }

    override fun allocationSize(value: Indicators) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterTypePeriod.allocationSize(value.`period`) +
            FfiConverterUInt.allocationSize(value.`smallCellBelow`) +
            FfiConverterTypeMunicipalityLine.allocationSize(value.`all`) +
            FfiConverterSequenceTypeMunicipalityLine.allocationSize(value.`municipalities`) +
            FfiConverterTypeServiceMeasures.allocationSize(value.`allServices`) +
            FfiConverterSequenceTypeServiceIndicators.allocationSize(value.`services`)
    )

    override fun write(value: Indicators, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterTypePeriod.write(value.`period`, buf)
            FfiConverterUInt.write(value.`smallCellBelow`, buf)
            FfiConverterTypeMunicipalityLine.write(value.`all`, buf)
            FfiConverterSequenceTypeMunicipalityLine.write(value.`municipalities`, buf)
            FfiConverterTypeServiceMeasures.write(value.`allServices`, buf)
            FfiConverterSequenceTypeServiceIndicators.write(value.`services`, buf)
    }
}



/**
 * A kind of service. Kinds are never deleted: what a later rule revoked gets `valid_to`.
 */
data class KindDraft (
    /**
     * Token, such as `caps_iii`.
     */
    val `id`: KindId
    ,
    /**
     * Sector it belongs to.
     */
    val `sector`: SectorId
    ,
    /**
     * Name for people.
     */
    val `label`: Label
    ,
    /**
     * Needs that it can meet.
     */
    val `needs`: List<NeedId> = listOf()
    ,
    /**
     * Whether it can hold a person (be custodian) while it is open.
     */
    val `canHold`: kotlin.Boolean = false
    ,
    /**
     * Whether its acceptance is clinical.
     */
    val `clinical`: kotlin.Boolean = false
    ,
    /**
     * How far its door is open; `territory` if left out.
     */
    val `entry`: Entry? = null
    ,
    /**
     * Who may come through its door; `open` if left out.
     */
    val `access`: Access? = null
    ,
    /**
     * Whether it is an urgency door: a place where a person at risk to life is received at once.
     */
    val `urgencyDoor`: kotlin.Boolean = false
    ,
    /**
     * Whether it comes to the person (SAMU) rather than the person to it.
     */
    val `mobile`: kotlin.Boolean = false
    ,
    /**
     * Whether it is a mental-health service that admits by compulsory or psychiatric logic, never right for a child.
     */
    val `adultsOnly`: kotlin.Boolean = false
    ,
    /**
     * Set if a person can be cared for there.
     */
    val `place`: PlaceDraft? = null
    ,
    /**
     * When it joins a circle by bond; `crisis` if left out.
     */
    val `joins`: Joins? = null
    ,
    /**
     * Ages served.
     */
    val `age`: AgeRange? = null
    ,
    /**
     * It is the right care only for somebody who has one of these needs (a CAPS AD: `substance_care`); for anybody if empty.
     */
    val `onlyWith`: List<NeedId> = listOf()
    ,
    /**
     * Needs that it meets only where no kind made for them is within reach (a CAPS I: `child_care`).
     */
    val `secondChoice`: List<NeedId> = listOf()
    ,
    /**
     * Genders served; all if empty. Somebody whose gender is not known is not turned away.
     */
    val `genders`: List<Gender> = listOf()
    ,
    /**
     * Norm that defines the kind.
     */
    val `source`: kotlin.String? = null
    ,
    /**
     * First day of the kind.
     */
    val `validFrom`: CivilDate? = null
    ,
    /**
     * Last day of the kind.
     */
    val `validTo`: CivilDate? = null
    ,
    /**
     * Somebody has to check this record.
     */
    val `verify`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeKindDraft: FfiConverterRustBuffer<KindDraft> {
    override fun read(buf: ByteBuffer): KindDraft {
        return KindDraft(
            FfiConverterTypeKindId.read(buf),
            FfiConverterTypeSectorId.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceTypeNeedId.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeEntry.read(buf),
            FfiConverterOptionalTypeAccess.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypePlaceDraft.read(buf),
            FfiConverterOptionalTypeJoins.read(buf),
            FfiConverterOptionalTypeAgeRange.read(buf),
            FfiConverterSequenceTypeNeedId.read(buf),
            FfiConverterSequenceTypeNeedId.read(buf),
            FfiConverterSequenceTypeGender.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: KindDraft) = (
            FfiConverterTypeKindId.allocationSize(value.`id`) +
            FfiConverterTypeSectorId.allocationSize(value.`sector`) +
            FfiConverterTypeLabel.allocationSize(value.`label`) +
            FfiConverterSequenceTypeNeedId.allocationSize(value.`needs`) +
            FfiConverterBoolean.allocationSize(value.`canHold`) +
            FfiConverterBoolean.allocationSize(value.`clinical`) +
            FfiConverterOptionalTypeEntry.allocationSize(value.`entry`) +
            FfiConverterOptionalTypeAccess.allocationSize(value.`access`) +
            FfiConverterBoolean.allocationSize(value.`urgencyDoor`) +
            FfiConverterBoolean.allocationSize(value.`mobile`) +
            FfiConverterBoolean.allocationSize(value.`adultsOnly`) +
            FfiConverterOptionalTypePlaceDraft.allocationSize(value.`place`) +
            FfiConverterOptionalTypeJoins.allocationSize(value.`joins`) +
            FfiConverterOptionalTypeAgeRange.allocationSize(value.`age`) +
            FfiConverterSequenceTypeNeedId.allocationSize(value.`onlyWith`) +
            FfiConverterSequenceTypeNeedId.allocationSize(value.`secondChoice`) +
            FfiConverterSequenceTypeGender.allocationSize(value.`genders`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`validFrom`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`validTo`) +
            FfiConverterBoolean.allocationSize(value.`verify`)
    )

    override fun write(value: KindDraft, buf: ByteBuffer) {
            FfiConverterTypeKindId.write(value.`id`, buf)
            FfiConverterTypeSectorId.write(value.`sector`, buf)
            FfiConverterTypeLabel.write(value.`label`, buf)
            FfiConverterSequenceTypeNeedId.write(value.`needs`, buf)
            FfiConverterBoolean.write(value.`canHold`, buf)
            FfiConverterBoolean.write(value.`clinical`, buf)
            FfiConverterOptionalTypeEntry.write(value.`entry`, buf)
            FfiConverterOptionalTypeAccess.write(value.`access`, buf)
            FfiConverterBoolean.write(value.`urgencyDoor`, buf)
            FfiConverterBoolean.write(value.`mobile`, buf)
            FfiConverterBoolean.write(value.`adultsOnly`, buf)
            FfiConverterOptionalTypePlaceDraft.write(value.`place`, buf)
            FfiConverterOptionalTypeJoins.write(value.`joins`, buf)
            FfiConverterOptionalTypeAgeRange.write(value.`age`, buf)
            FfiConverterSequenceTypeNeedId.write(value.`onlyWith`, buf)
            FfiConverterSequenceTypeNeedId.write(value.`secondChoice`, buf)
            FfiConverterSequenceTypeGender.write(value.`genders`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`validFrom`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`validTo`, buf)
            FfiConverterBoolean.write(value.`verify`, buf)
    }
}



/**
 * A name in two languages.
 */
data class Label (
    /**
     * Portuguese of Brazil.
     */
    val `pt`: kotlin.String
    ,
    /**
     * English.
     */
    val `en`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLabel: FfiConverterRustBuffer<Label> {
    override fun read(buf: ByteBuffer): Label {
        return Label(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Label) = (
            FfiConverterString.allocationSize(value.`pt`) +
            FfiConverterString.allocationSize(value.`en`)
    )

    override fun write(value: Label, buf: ByteBuffer) {
            FfiConverterString.write(value.`pt`, buf)
            FfiConverterString.write(value.`en`, buf)
    }
}



/**
 * Who is called next if nobody answers.
 */
data class LadderRow (
    /**
     * Id.
     */
    val `id`: RuleId
    ,
    /**
     * Sectors whose calls use it; any if empty.
     */
    val `sectors`: List<SectorId> = listOf()
    ,
    /**
     * Territory roles, in order; the service's substitutes always come first.
     */
    val `roles`: List<Role> = listOf()
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLadderRow: FfiConverterRustBuffer<LadderRow> {
    override fun read(buf: ByteBuffer): LadderRow {
        return LadderRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterSequenceTypeSectorId.read(buf),
            FfiConverterSequenceTypeRole.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
        )
    }

    override fun allocationSize(value: LadderRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterSequenceTypeSectorId.allocationSize(value.`sectors`) +
            FfiConverterSequenceTypeRole.allocationSize(value.`roles`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`)
    )

    override fun write(value: LadderRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterSequenceTypeSectorId.write(value.`sectors`, buf)
            FfiConverterSequenceTypeRole.write(value.`roles`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
    }
}



/**
 * Who leads the circle.
 */
data class Lead (
    /**
     * Service.
     */
    val `service`: kotlin.String
    ,
    /**
     * Why it is this one.
     */
    val `origin`: LeadOrigin
    ,
    /**
     * Reasons.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLead: FfiConverterRustBuffer<Lead> {
    override fun read(buf: ByteBuffer): Lead {
        return Lead(
            FfiConverterString.read(buf),
            FfiConverterTypeLeadOrigin.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Lead) = (
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterTypeLeadOrigin.allocationSize(value.`origin`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: Lead, buf: ByteBuffer) {
            FfiConverterString.write(value.`service`, buf)
            FfiConverterTypeLeadOrigin.write(value.`origin`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * From when the lead leads.
 */
data class LeadFrom (
    /**
     * Instant; none if nobody knows when it opens.
     */
    val `at`: Timestamp? = null
    ,
    /**
     * Who leads until then.
     */
    val `untilThen`: kotlin.String
    ,
    /**
     * Earlier, if its on-call accepts.
     */
    val `earlierIfOnCall`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLeadFrom: FfiConverterRustBuffer<LeadFrom> {
    override fun read(buf: ByteBuffer): LeadFrom {
        return LeadFrom(
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: LeadFrom) = (
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`untilThen`) +
            FfiConverterBoolean.allocationSize(value.`earlierIfOnCall`)
    )

    override fun write(value: LeadFrom, buf: ByteBuffer) {
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
            FfiConverterString.write(value.`untilThen`, buf)
            FfiConverterBoolean.write(value.`earlierIfOnCall`, buf)
    }
}



/**
 * Who reads, and what for: opaque references of the host. Both are kept in the log of reads.
 */
data class LedgerReader (
    /**
     * Who.
     */
    val `by`: OpaqueRef
    ,
    /**
     * What for.
     */
    val `purpose`: OpaqueRef

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLedgerReader: FfiConverterRustBuffer<LedgerReader> {
    override fun read(buf: ByteBuffer): LedgerReader {
        return LedgerReader(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
        )
    }

    override fun allocationSize(value: LedgerReader) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`by`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`purpose`)
    )

    override fun write(value: LedgerReader, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`by`, buf)
            FfiConverterTypeOpaqueRef.write(value.`purpose`, buf)
    }
}



/**
 * How often, and how long after a failure, something is tried again.
 */
data class LedgerRetry (
    /**
     * Seconds after the first failure; each further wait is twice the one before.
     */
    val `firstS`: kotlin.UInt = 30u
    ,
    /**
     * Seconds at most.
     */
    val `longestS`: kotlin.UInt = 3600u
    ,
    /**
     * Tries, those of workers that died too. After the last it is a dead letter.
     */
    val `tries`: kotlin.UInt = 6u

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLedgerRetry: FfiConverterRustBuffer<LedgerRetry> {
    override fun read(buf: ByteBuffer): LedgerRetry {
        return LedgerRetry(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: LedgerRetry) = (
            FfiConverterUInt.allocationSize(value.`firstS`) +
            FfiConverterUInt.allocationSize(value.`longestS`) +
            FfiConverterUInt.allocationSize(value.`tries`)
    )

    override fun write(value: LedgerRetry, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`firstS`, buf)
            FfiConverterUInt.write(value.`longestS`, buf)
            FfiConverterUInt.write(value.`tries`, buf)
    }
}



/**
 * What a ledger that is whole holds.
 */
data class LedgerVerified (
    /**
     * End of the chain, `number:hash`.
     */
    val `head`: kotlin.String
    ,
    /**
     * Events.
     */
    val `events`: kotlin.ULong
    ,
    /**
     * Readings.
     */
    val `accesses`: kotlin.ULong
    ,
    /**
     * Decisions.
     */
    val `decisions`: kotlin.ULong
    ,
    /**
     * Cases, those that were erased too.
     */
    val `cases`: kotlin.ULong
    ,
    /**
     * Cases that were erased.
     */
    val `erased`: kotlin.ULong
    ,
    /**
     * Entries written by a clock behind that of the entry before: their order is sure, their times are not.
     */
    val `clockWentBack`: List<kotlin.ULong>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLedgerVerified: FfiConverterRustBuffer<LedgerVerified> {
    override fun read(buf: ByteBuffer): LedgerVerified {
        return LedgerVerified(
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterSequenceULong.read(buf),
        )
    }

    override fun allocationSize(value: LedgerVerified) = (
            FfiConverterString.allocationSize(value.`head`) +
            FfiConverterULong.allocationSize(value.`events`) +
            FfiConverterULong.allocationSize(value.`accesses`) +
            FfiConverterULong.allocationSize(value.`decisions`) +
            FfiConverterULong.allocationSize(value.`cases`) +
            FfiConverterULong.allocationSize(value.`erased`) +
            FfiConverterSequenceULong.allocationSize(value.`clockWentBack`)
    )

    override fun write(value: LedgerVerified, buf: ByteBuffer) {
            FfiConverterString.write(value.`head`, buf)
            FfiConverterULong.write(value.`events`, buf)
            FfiConverterULong.write(value.`accesses`, buf)
            FfiConverterULong.write(value.`decisions`, buf)
            FfiConverterULong.write(value.`cases`, buf)
            FfiConverterULong.write(value.`erased`, buf)
            FfiConverterSequenceULong.write(value.`clockWentBack`, buf)
    }
}



/**
 * What was written.
 */
data class LedgerWritten (
    /**
     * What became of the event: new, or a repeat that changed nothing.
     */
    val `applied`: CaseApplied
    ,
    /**
     * End of the chain since, `number:hash`. Kept somewhere else, it shows later that nothing was cut off.
     */
    val `head`: kotlin.String
    ,
    /**
     * Seconds by which the clock is behind the entry before; 0 if it is not. The event is kept all the same.
     */
    val `clockBehindS`: kotlin.ULong

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLedgerWritten: FfiConverterRustBuffer<LedgerWritten> {
    override fun read(buf: ByteBuffer): LedgerWritten {
        return LedgerWritten(
            FfiConverterTypeCaseApplied.read(buf),
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: LedgerWritten) = (
            FfiConverterTypeCaseApplied.allocationSize(value.`applied`) +
            FfiConverterString.allocationSize(value.`head`) +
            FfiConverterULong.allocationSize(value.`clockBehindS`)
    )

    override fun write(value: LedgerWritten, buf: ByteBuffer) {
            FfiConverterTypeCaseApplied.write(value.`applied`, buf)
            FfiConverterString.write(value.`head`, buf)
            FfiConverterULong.write(value.`clockBehindS`, buf)
    }
}



/**
 * One line, with what belongs under it.
 */
data class Line (
    /**
     * A sentence or two, plain text.
     */
    val `text`: kotlin.String
    ,
    /**
     * Details and reasons, plain text.
     */
    val `notes`: List<kotlin.String> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLine: FfiConverterRustBuffer<Line> {
    override fun read(buf: ByteBuffer): Line {
        return Line(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: Line) = (
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterSequenceString.allocationSize(value.`notes`)
    )

    override fun write(value: Line, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
            FfiConverterSequenceString.write(value.`notes`, buf)
    }
}



/**
 * A directed tie. With `minutes` it is also a way of travelling.
 */
data class LinkDraft (
    /**
     * Kind.
     */
    val `kind`: LinkKind
    ,
    /**
     * Service (or, for pacts and references, territory) it starts from.
     */
    val `from`: OpaqueRef
    ,
    /**
     * Service (or, for pacts, territory) it leads to.
     */
    val `to`: OpaqueRef
    ,
    /**
     * Minutes one way.
     */
    val `minutes`: kotlin.UInt? = null
    ,
    /**
     * Minutes back; a way without them leads one way only.
     */
    val `returnMinutes`: kotlin.UInt? = null
    ,
    /**
     * How one travels; `road` if left out.
     */
    val `mode`: Mode? = null
    ,
    /**
     * When the way can be started, in the time zone of `from`; always if left out.
     */
    val `openingHours`: kotlin.String? = null
    ,
    /**
     * Service that runs the transport.
     */
    val `operator`: ServiceId? = null
    ,
    /**
     * First day.
     */
    val `validFrom`: CivilDate? = null
    ,
    /**
     * Last day.
     */
    val `validTo`: CivilDate? = null
    ,
    /**
     * Somebody has to check this record.
     */
    val `verify`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLinkDraft: FfiConverterRustBuffer<LinkDraft> {
    override fun read(buf: ByteBuffer): LinkDraft {
        return LinkDraft(
            FfiConverterTypeLinkKind.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeMode.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: LinkDraft) = (
            FfiConverterTypeLinkKind.allocationSize(value.`kind`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`from`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`to`) +
            FfiConverterOptionalUInt.allocationSize(value.`minutes`) +
            FfiConverterOptionalUInt.allocationSize(value.`returnMinutes`) +
            FfiConverterOptionalTypeMode.allocationSize(value.`mode`) +
            FfiConverterOptionalString.allocationSize(value.`openingHours`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`operator`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`validFrom`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`validTo`) +
            FfiConverterBoolean.allocationSize(value.`verify`)
    )

    override fun write(value: LinkDraft, buf: ByteBuffer) {
            FfiConverterTypeLinkKind.write(value.`kind`, buf)
            FfiConverterTypeOpaqueRef.write(value.`from`, buf)
            FfiConverterTypeOpaqueRef.write(value.`to`, buf)
            FfiConverterOptionalUInt.write(value.`minutes`, buf)
            FfiConverterOptionalUInt.write(value.`returnMinutes`, buf)
            FfiConverterOptionalTypeMode.write(value.`mode`, buf)
            FfiConverterOptionalString.write(value.`openingHours`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`operator`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`validFrom`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`validTo`, buf)
            FfiConverterBoolean.write(value.`verify`, buf)
    }
}



/**
 * The two events that join one case to another. A host stores both or none.
 */
data class MergeEvents (
    /**
     * For the case that goes on.
     */
    val `absorbed`: EventDraft
    ,
    /**
     * For the case that was joined to it.
     */
    val `merged`: EventDraft

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMergeEvents: FfiConverterRustBuffer<MergeEvents> {
    override fun read(buf: ByteBuffer): MergeEvents {
        return MergeEvents(
            FfiConverterTypeEventDraft.read(buf),
            FfiConverterTypeEventDraft.read(buf),
        )
    }

    override fun allocationSize(value: MergeEvents) = (
            FfiConverterTypeEventDraft.allocationSize(value.`absorbed`) +
            FfiConverterTypeEventDraft.allocationSize(value.`merged`)
    )

    override fun write(value: MergeEvents, buf: ByteBuffer) {
            FfiConverterTypeEventDraft.write(value.`absorbed`, buf)
            FfiConverterTypeEventDraft.write(value.`merged`, buf)
    }
}



/**
 * What a plan does not hold and a message may tell, if the call's fields allow it. All of it comes from the host.
 */
data class MessageDetails (
    /**
     * Name, or the opaque reference that the host turns into one.
     */
    val `personRef`: kotlin.String? = null
    ,
    /**
     * Date of birth, as it is to be written.
     */
    val `birthDate`: kotlin.String? = null
    ,
    /**
     * National health card.
     */
    val `cns`: kotlin.String? = null
    ,
    /**
     * Age band.
     */
    val `ageBand`: kotlin.String? = null
    ,
    /**
     * Sex, as forms ask.
     */
    val `sex`: kotlin.String? = null
    ,
    /**
     * Municipality of residence.
     */
    val `municipality`: kotlin.String? = null
    ,
    /**
     * What happened.
     */
    val `circumstances`: List<Circumstance> = listOf()
    ,
    /**
     * Topics already asked and answered, opaque tokens such as `what_happened`.
     */
    val `alreadyAsked`: List<kotlin.String> = listOf()
    ,
    /**
     * Where the person may safely be contacted.
     */
    val `safeContact`: kotlin.String? = null
    ,
    /**
     * The question put to the recipient; by the recipient's role if left out.
     */
    val `question`: kotlin.String? = null
    ,
    /**
     * How to reach the door; its name alone if left out.
     */
    val `doorContact`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMessageDetails: FfiConverterRustBuffer<MessageDetails> {
    override fun read(buf: ByteBuffer): MessageDetails {
        return MessageDetails(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeCircumstance.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: MessageDetails) = (
            FfiConverterOptionalString.allocationSize(value.`personRef`) +
            FfiConverterOptionalString.allocationSize(value.`birthDate`) +
            FfiConverterOptionalString.allocationSize(value.`cns`) +
            FfiConverterOptionalString.allocationSize(value.`ageBand`) +
            FfiConverterOptionalString.allocationSize(value.`sex`) +
            FfiConverterOptionalString.allocationSize(value.`municipality`) +
            FfiConverterSequenceTypeCircumstance.allocationSize(value.`circumstances`) +
            FfiConverterSequenceString.allocationSize(value.`alreadyAsked`) +
            FfiConverterOptionalString.allocationSize(value.`safeContact`) +
            FfiConverterOptionalString.allocationSize(value.`question`) +
            FfiConverterOptionalString.allocationSize(value.`doorContact`)
    )

    override fun write(value: MessageDetails, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`personRef`, buf)
            FfiConverterOptionalString.write(value.`birthDate`, buf)
            FfiConverterOptionalString.write(value.`cns`, buf)
            FfiConverterOptionalString.write(value.`ageBand`, buf)
            FfiConverterOptionalString.write(value.`sex`, buf)
            FfiConverterOptionalString.write(value.`municipality`, buf)
            FfiConverterSequenceTypeCircumstance.write(value.`circumstances`, buf)
            FfiConverterSequenceString.write(value.`alreadyAsked`, buf)
            FfiConverterOptionalString.write(value.`safeContact`, buf)
            FfiConverterOptionalString.write(value.`question`, buf)
            FfiConverterOptionalString.write(value.`doorContact`, buf)
    }
}



/**
 * Indicators of one municipality, or of all.
 */
data class MunicipalityLine (
    /**
     * Municipality; none for all together, and for cases that name none.
     */
    val `municipality`: TerritoryId? = null
    ,
    /**
     * Crises that began in the period.
     */
    val `crises`: Count
    ,
    /**
     * Minutes to the first answer of anybody.
     */
    val `firstAnswer`: Times
    ,
    /**
     * Minutes until all that must answer had done so.
     */
    val `fullAnswer`: Times
    ,
    /**
     * Crises in which care was held.
     */
    val `held`: Share
    ,
    /**
     * Crises in which care was formed.
     */
    val `formed`: Share
    ,
    /**
     * Crises with wandering.
     */
    val `wandering`: Share
    ,
    /**
     * Doors.
     */
    val `doors`: Count
    ,
    /**
     * Doors for each hundred crises.
     */
    val `doorsPerHundred`: kotlin.UInt? = null
    ,
    /**
     * Minutes travelled in one crisis, where all its ways are known.
     */
    val `travelled`: Times
    ,
    /**
     * Admissions.
     */
    val `admissions`: AdmissionCounts
    ,
    /**
     * Doors that did not take the person.
     */
    val `refusals`: Count
    ,
    /**
     * Court demands.
     */
    val `courtDemands`: Count
    ,
    /**
     * Duties whose deadline passed unmet.
     */
    val `breaches`: Count

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMunicipalityLine: FfiConverterRustBuffer<MunicipalityLine> {
    override fun read(buf: ByteBuffer): MunicipalityLine {
        return MunicipalityLine(
            FfiConverterOptionalTypeTerritoryId.read(buf),
            FfiConverterTypeCount.read(buf),
            FfiConverterTypeTimes.read(buf),
            FfiConverterTypeTimes.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterTypeCount.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeTimes.read(buf),
            FfiConverterTypeAdmissionCounts.read(buf),
            FfiConverterTypeCount.read(buf),
            FfiConverterTypeCount.read(buf),
            FfiConverterTypeCount.read(buf),
        )
    }

    override fun allocationSize(value: MunicipalityLine) = (
            FfiConverterOptionalTypeTerritoryId.allocationSize(value.`municipality`) +
            FfiConverterTypeCount.allocationSize(value.`crises`) +
            FfiConverterTypeTimes.allocationSize(value.`firstAnswer`) +
            FfiConverterTypeTimes.allocationSize(value.`fullAnswer`) +
            FfiConverterTypeShare.allocationSize(value.`held`) +
            FfiConverterTypeShare.allocationSize(value.`formed`) +
            FfiConverterTypeShare.allocationSize(value.`wandering`) +
            FfiConverterTypeCount.allocationSize(value.`doors`) +
            FfiConverterOptionalUInt.allocationSize(value.`doorsPerHundred`) +
            FfiConverterTypeTimes.allocationSize(value.`travelled`) +
            FfiConverterTypeAdmissionCounts.allocationSize(value.`admissions`) +
            FfiConverterTypeCount.allocationSize(value.`refusals`) +
            FfiConverterTypeCount.allocationSize(value.`courtDemands`) +
            FfiConverterTypeCount.allocationSize(value.`breaches`)
    )

    override fun write(value: MunicipalityLine, buf: ByteBuffer) {
            FfiConverterOptionalTypeTerritoryId.write(value.`municipality`, buf)
            FfiConverterTypeCount.write(value.`crises`, buf)
            FfiConverterTypeTimes.write(value.`firstAnswer`, buf)
            FfiConverterTypeTimes.write(value.`fullAnswer`, buf)
            FfiConverterTypeShare.write(value.`held`, buf)
            FfiConverterTypeShare.write(value.`formed`, buf)
            FfiConverterTypeShare.write(value.`wandering`, buf)
            FfiConverterTypeCount.write(value.`doors`, buf)
            FfiConverterOptionalUInt.write(value.`doorsPerHundred`, buf)
            FfiConverterTypeTimes.write(value.`travelled`, buf)
            FfiConverterTypeAdmissionCounts.write(value.`admissions`, buf)
            FfiConverterTypeCount.write(value.`refusals`, buf)
            FfiConverterTypeCount.write(value.`courtDemands`, buf)
            FfiConverterTypeCount.write(value.`breaches`, buf)
    }
}



/**
 * The service that would have come nearest.
 */
data class NearestMiss (
    /**
     * Service.
     */
    val `service`: kotlin.String
    ,
    /**
     * What it lacks.
     */
    val `code`: ConsideredCode
    ,
    /**
     * Minutes one way, if a way is known.
     */
    val `minutes`: kotlin.UInt? = null
    ,
    /**
     * When it opens next, if that is what it lacks.
     */
    val `opens`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNearestMiss: FfiConverterRustBuffer<NearestMiss> {
    override fun read(buf: ByteBuffer): NearestMiss {
        return NearestMiss(
            FfiConverterString.read(buf),
            FfiConverterTypeConsideredCode.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: NearestMiss) = (
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterTypeConsideredCode.allocationSize(value.`code`) +
            FfiConverterOptionalUInt.allocationSize(value.`minutes`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`opens`)
    )

    override fun write(value: NearestMiss, buf: ByteBuffer) {
            FfiConverterString.write(value.`service`, buf)
            FfiConverterTypeConsideredCode.write(value.`code`, buf)
            FfiConverterOptionalUInt.write(value.`minutes`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`opens`, buf)
    }
}



/**
 * A function of care that a crisis may ask for.
 */
data class NeedDraft (
    /**
     * Token, such as `crisis_care`.
     */
    val `id`: NeedId
    ,
    /**
     * Name for people.
     */
    val `label`: Label
    ,
    /**
     * Whether it is met by being somewhere (a bed, a shelter, an urgency door), so that it asks for a place.
     */
    val `placing`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNeedDraft: FfiConverterRustBuffer<NeedDraft> {
    override fun read(buf: ByteBuffer): NeedDraft {
        return NeedDraft(
            FfiConverterTypeNeedId.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: NeedDraft) = (
            FfiConverterTypeNeedId.allocationSize(value.`id`) +
            FfiConverterTypeLabel.allocationSize(value.`label`) +
            FfiConverterBoolean.allocationSize(value.`placing`)
    )

    override fun write(value: NeedDraft, buf: ByteBuffer) {
            FfiConverterTypeNeedId.write(value.`id`, buf)
            FfiConverterTypeLabel.write(value.`label`, buf)
            FfiConverterBoolean.write(value.`placing`, buf)
    }
}



/**
 * A need that a condition asks for.
 */
data class NeedRow (
    /**
     * Id.
     */
    val `id`: RuleId
    ,
    /**
     * Condition.
     */
    val `when`: When
    ,
    /**
     * Need.
     */
    val `need`: NeedId
    ,
    /**
     * How soon.
     */
    val `pace`: Pace
    ,
    /**
     * What an unknown fact does; `skips` if left out.
     */
    val `onUnknown`: OnUnknown? = null
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence
    ,
    /**
     * `false` turns the row off.
     */
    val `active`: kotlin.Boolean? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNeedRow: FfiConverterRustBuffer<NeedRow> {
    override fun read(buf: ByteBuffer): NeedRow {
        return NeedRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterTypeWhen.read(buf),
            FfiConverterTypeNeedId.read(buf),
            FfiConverterTypePace.read(buf),
            FfiConverterOptionalTypeOnUnknown.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: NeedRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterTypeWhen.allocationSize(value.`when`) +
            FfiConverterTypeNeedId.allocationSize(value.`need`) +
            FfiConverterTypePace.allocationSize(value.`pace`) +
            FfiConverterOptionalTypeOnUnknown.allocationSize(value.`onUnknown`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`) +
            FfiConverterOptionalBoolean.allocationSize(value.`active`)
    )

    override fun write(value: NeedRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterTypeWhen.write(value.`when`, buf)
            FfiConverterTypeNeedId.write(value.`need`, buf)
            FfiConverterTypePace.write(value.`pace`, buf)
            FfiConverterOptionalTypeOnUnknown.write(value.`onUnknown`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
            FfiConverterOptionalBoolean.write(value.`active`, buf)
    }
}



/**
 * The `network` document: `"format": "amparo/network/1"`.
 */
data class NetworkDraft (
    /**
     * `amparo/network/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * Id of the network.
     */
    val `id`: DocumentId
    ,
    /**
     * Name of the network.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * When the document was true.
     */
    val `validAt`: Timestamp
    ,
    /**
     * What a reader should know: sources, what is invented.
     */
    val `note`: kotlin.String? = null
    ,
    /**
     * Sectors beyond the built-in ones.
     */
    val `sectors`: List<SectorDraft> = listOf()
    ,
    /**
     * Needs beyond the built-in ones; 32 in all.
     */
    val `needs`: List<NeedDraft> = listOf()
    ,
    /**
     * Kinds beyond the built-in ones; one with a built-in id takes its place.
     */
    val `kinds`: List<KindDraft> = listOf()
    ,
    /**
     * Municipalities and catchments.
     */
    val `territories`: List<TerritoryDraft> = listOf()
    ,
    /**
     * Services.
     */
    val `services`: List<ServiceDraft> = listOf()
    ,
    /**
     * Links.
     */
    val `links`: List<LinkDraft> = listOf()
    ,
    /**
     * Given minutes.
     */
    val `travel`: List<TravelDraft> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNetworkDraft: FfiConverterRustBuffer<NetworkDraft> {
    override fun read(buf: ByteBuffer): NetworkDraft {
        return NetworkDraft(
            FfiConverterString.read(buf),
            FfiConverterTypeDocumentId.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeSectorDraft.read(buf),
            FfiConverterSequenceTypeNeedDraft.read(buf),
            FfiConverterSequenceTypeKindDraft.read(buf),
            FfiConverterSequenceTypeTerritoryDraft.read(buf),
            FfiConverterSequenceTypeServiceDraft.read(buf),
            FfiConverterSequenceTypeLinkDraft.read(buf),
            FfiConverterSequenceTypeTravelDraft.read(buf),
        )
    }

    override fun allocationSize(value: NetworkDraft) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterTypeDocumentId.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterTypeTimestamp.allocationSize(value.`validAt`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterSequenceTypeSectorDraft.allocationSize(value.`sectors`) +
            FfiConverterSequenceTypeNeedDraft.allocationSize(value.`needs`) +
            FfiConverterSequenceTypeKindDraft.allocationSize(value.`kinds`) +
            FfiConverterSequenceTypeTerritoryDraft.allocationSize(value.`territories`) +
            FfiConverterSequenceTypeServiceDraft.allocationSize(value.`services`) +
            FfiConverterSequenceTypeLinkDraft.allocationSize(value.`links`) +
            FfiConverterSequenceTypeTravelDraft.allocationSize(value.`travel`)
    )

    override fun write(value: NetworkDraft, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterTypeDocumentId.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterTypeTimestamp.write(value.`validAt`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterSequenceTypeSectorDraft.write(value.`sectors`, buf)
            FfiConverterSequenceTypeNeedDraft.write(value.`needs`, buf)
            FfiConverterSequenceTypeKindDraft.write(value.`kinds`, buf)
            FfiConverterSequenceTypeTerritoryDraft.write(value.`territories`, buf)
            FfiConverterSequenceTypeServiceDraft.write(value.`services`, buf)
            FfiConverterSequenceTypeLinkDraft.write(value.`links`, buf)
            FfiConverterSequenceTypeTravelDraft.write(value.`travel`, buf)
    }
}



/**
 * Who takes over before the custodian can no longer hold.
 */
data class NextHolder (
    /**
     * Service.
     */
    val `service`: kotlin.String
    ,
    /**
     * Before when.
     */
    val `before`: Timestamp
    ,
    /**
     * Reasons.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNextHolder: FfiConverterRustBuffer<NextHolder> {
    override fun read(buf: ByteBuffer): NextHolder {
        return NextHolder(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: NextHolder) = (
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`before`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: NextHolder, buf: ByteBuffer) {
            FfiConverterString.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`before`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * A service that is not called.
 */
data class NotCalled (
    /**
     * Service.
     */
    val `service`: kotlin.String
    ,
    /**
     * Why.
     */
    val `code`: NotCalledCode
    ,
    /**
     * Reasons.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNotCalled: FfiConverterRustBuffer<NotCalled> {
    override fun read(buf: ByteBuffer): NotCalled {
        return NotCalled(
            FfiConverterString.read(buf),
            FfiConverterTypeNotCalledCode.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: NotCalled) = (
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterTypeNotCalledCode.allocationSize(value.`code`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: NotCalled, buf: ByteBuffer) {
            FfiConverterString.write(value.`service`, buf)
            FfiConverterTypeNotCalledCode.write(value.`code`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * A public short number with what it is for.
 */
data class NumberDraft (
    /**
     * `emergency`, `fire`, `police`, `women`, `human_rights`, `listening`.
     */
    val `purpose`: NumberPurpose
    ,
    /**
     * The number as dialled.
     */
    val `number`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNumberDraft: FfiConverterRustBuffer<NumberDraft> {
    override fun read(buf: ByteBuffer): NumberDraft {
        return NumberDraft(
            FfiConverterTypeNumberPurpose.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: NumberDraft) = (
            FfiConverterTypeNumberPurpose.allocationSize(value.`purpose`) +
            FfiConverterString.allocationSize(value.`number`)
    )

    override fun write(value: NumberDraft, buf: ByteBuffer) {
            FfiConverterTypeNumberPurpose.write(value.`purpose`, buf)
            FfiConverterString.write(value.`number`, buf)
    }
}



/**
 * An offer and what came of it.
 */
data class OfferLine (
    /**
     * What was offered.
     */
    val `offer`: OfferKind
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * What came of it.
     */
    val `result`: CareResult

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOfferLine: FfiConverterRustBuffer<OfferLine> {
    override fun read(buf: ByteBuffer): OfferLine {
        return OfferLine(
            FfiConverterTypeOfferKind.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeCareResult.read(buf),
        )
    }

    override fun allocationSize(value: OfferLine) = (
            FfiConverterTypeOfferKind.allocationSize(value.`offer`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeCareResult.allocationSize(value.`result`)
    )

    override fun write(value: OfferLine, buf: ByteBuffer) {
            FfiConverterTypeOfferKind.write(value.`offer`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeCareResult.write(value.`result`, buf)
    }
}



/**
 * Who answers outside the opening hours.
 */
data class OnCallDraft (
    /**
     * When somebody is on call; always outside the opening hours if left out.
     */
    val `openingHours`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOnCallDraft: FfiConverterRustBuffer<OnCallDraft> {
    override fun read(buf: ByteBuffer): OnCallDraft {
        return OnCallDraft(
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: OnCallDraft) = (
            FfiConverterOptionalString.allocationSize(value.`openingHours`)
    )

    override fun write(value: OnCallDraft, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`openingHours`, buf)
    }
}



/**
 * A policy with an overlay on it, and what the overlay changed.
 */
data class Overlaid (
    /**
     * The policy with the overlay.
     */
    val `policy`: Policy
    ,
    /**
     * What happened to each row of the overlay.
     */
    val `changes`: List<Change>

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`policy`,
        this.`changes`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOverlaid: FfiConverterRustBuffer<Overlaid> {
    override fun read(buf: ByteBuffer): Overlaid {
        return Overlaid(
            FfiConverterTypePolicy.read(buf),
            FfiConverterSequenceTypeChange.read(buf),
        )
    }

    override fun allocationSize(value: Overlaid) = (
            FfiConverterTypePolicy.allocationSize(value.`policy`) +
            FfiConverterSequenceTypeChange.allocationSize(value.`changes`)
    )

    override fun write(value: Overlaid, buf: ByteBuffer) {
            FfiConverterTypePolicy.write(value.`policy`, buf)
            FfiConverterSequenceTypeChange.write(value.`changes`, buf)
    }
}



/**
 * That somebody went beyond a wish, a consent or the plan, and what a review came to.
 */
data class OverrideLine (
    /**
     * Id of the event: what a review is about.
     */
    val `event`: OpaqueRef
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * Author, an opaque reference.
     */
    val `by`: OpaqueRef
    ,
    /**
     * What was gone beyond.
     */
    val `overrides`: OverrideKind
    ,
    /**
     * Why.
     */
    val `reason`: OverrideReason
    ,
    /**
     * Service concerned.
     */
    val `service`: ServiceId? = null
    ,
    /**
     * Evidence, an opaque reference.
     */
    val `evidence`: OpaqueRef? = null
    ,
    /**
     * When it was reviewed.
     */
    val `reviewedAt`: Timestamp? = null
    ,
    /**
     * By whom: never its author.
     */
    val `reviewedBy`: OpaqueRef? = null
    ,
    /**
     * What the review came to.
     */
    val `review`: OverrideReview? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOverrideLine: FfiConverterRustBuffer<OverrideLine> {
    override fun read(buf: ByteBuffer): OverrideLine {
        return OverrideLine(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeOverrideKind.read(buf),
            FfiConverterTypeOverrideReason.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeOverrideReview.read(buf),
        )
    }

    override fun allocationSize(value: OverrideLine) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`event`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`by`) +
            FfiConverterTypeOverrideKind.allocationSize(value.`overrides`) +
            FfiConverterTypeOverrideReason.allocationSize(value.`reason`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`service`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`evidence`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`reviewedAt`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`reviewedBy`) +
            FfiConverterOptionalTypeOverrideReview.allocationSize(value.`review`)
    )

    override fun write(value: OverrideLine, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`event`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeOpaqueRef.write(value.`by`, buf)
            FfiConverterTypeOverrideKind.write(value.`overrides`, buf)
            FfiConverterTypeOverrideReason.write(value.`reason`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`service`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`evidence`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`reviewedAt`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`reviewedBy`, buf)
            FfiConverterOptionalTypeOverrideReview.write(value.`review`, buf)
    }
}



/**
 * The `pack` document: `"format": "amparo/pack/1"`.
 */
data class Pack (
    /**
     * `amparo/pack/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * When it was made.
     */
    val `at`: Timestamp
    ,
    /**
     * Id of the ledger.
     */
    val `ledger`: kotlin.String
    ,
    /**
     * Cases.
     */
    val `cases`: List<PackCase> = listOf()
    ,
    /**
     * The whole chain.
     */
    val `chain`: List<PackEntry> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePack: FfiConverterRustBuffer<Pack> {
    override fun read(buf: ByteBuffer): Pack {
        return Pack(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypePackCase.read(buf),
            FfiConverterSequenceTypePackEntry.read(buf),
        )
    }

    override fun allocationSize(value: Pack) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`ledger`) +
            FfiConverterSequenceTypePackCase.allocationSize(value.`cases`) +
            FfiConverterSequenceTypePackEntry.allocationSize(value.`chain`)
    )

    override fun write(value: Pack, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterString.write(value.`ledger`, buf)
            FfiConverterSequenceTypePackCase.write(value.`cases`, buf)
            FfiConverterSequenceTypePackEntry.write(value.`chain`, buf)
    }
}



/**
 * A call and what came of it.
 */
data class PackCall (
    /**
     * Called service.
     */
    val `service`: ServiceId
    ,
    /**
     * Episode of the case, from 1.
     */
    val `episode`: kotlin.UInt
    ,
    /**
     * When it went out.
     */
    val `when`: CallWhen
    ,
    /**
     * From when its clock ran.
     */
    val `from`: Timestamp
    ,
    /**
     * How it stands.
     */
    val `stage`: CallStage
    ,
    /**
     * First answer.
     */
    val `answeredAt`: Timestamp? = null
    ,
    /**
     * Who accepted.
     */
    val `acceptedBy`: ServiceId? = null
    ,
    /**
     * Why it was declined.
     */
    val `declined`: DeclineCode? = null
    ,
    /**
     * Who was told that nobody answered.
     */
    val `told`: ServiceId? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePackCall: FfiConverterRustBuffer<PackCall> {
    override fun read(buf: ByteBuffer): PackCall {
        return PackCall(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeCallWhen.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeCallStage.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeDeclineCode.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
        )
    }

    override fun allocationSize(value: PackCall) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterUInt.allocationSize(value.`episode`) +
            FfiConverterTypeCallWhen.allocationSize(value.`when`) +
            FfiConverterTypeTimestamp.allocationSize(value.`from`) +
            FfiConverterTypeCallStage.allocationSize(value.`stage`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`answeredAt`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`acceptedBy`) +
            FfiConverterOptionalTypeDeclineCode.allocationSize(value.`declined`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`told`)
    )

    override fun write(value: PackCall, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterUInt.write(value.`episode`, buf)
            FfiConverterTypeCallWhen.write(value.`when`, buf)
            FfiConverterTypeTimestamp.write(value.`from`, buf)
            FfiConverterTypeCallStage.write(value.`stage`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`answeredAt`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`acceptedBy`, buf)
            FfiConverterOptionalTypeDeclineCode.write(value.`declined`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`told`, buf)
    }
}



/**
 * A case without its person: no reference of the person, of the case or of whoever recorded it, no circumstance, no need.
 */
data class PackCase (
    /**
     * Number of the case in the ledger, by which its entries of the chain are found.
     */
    val `number`: kotlin.Long
    ,
    /**
     * When it was opened.
     */
    val `openedAt`: Timestamp
    ,
    /**
     * How far it has come.
     */
    val `stage`: Stage
    ,
    /**
     * Since when.
     */
    val `stageAt`: Timestamp
    ,
    /**
     * Municipality.
     */
    val `municipality`: TerritoryId? = null
    ,
    /**
     * Who answered for the person.
     */
    val `custody`: List<CustodyLine> = listOf()
    ,
    /**
     * Doors.
     */
    val `doors`: List<DoorLine> = listOf()
    ,
    /**
     * Calls.
     */
    val `calls`: List<PackCall> = listOf()
    ,
    /**
     * Legal acts, with their clocks and evidence.
     */
    val `duties`: List<DutyLine> = listOf()
    ,
    /**
     * Admissions, with what was considered before.
     */
    val `admissions`: List<AdmissionLine> = listOf()
    ,
    /**
     * Court demands.
     */
    val `courtDemands`: List<Timestamp> = listOf()
    ,
    /**
     * What was gone beyond, and why.
     */
    val `overrides`: List<PackOverride> = listOf()
    ,
    /**
     * Fingerprints of its plans.
     */
    val `plans`: List<kotlin.String> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePackCase: FfiConverterRustBuffer<PackCase> {
    override fun read(buf: ByteBuffer): PackCase {
        return PackCase(
            FfiConverterLong.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeStage.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTerritoryId.read(buf),
            FfiConverterSequenceTypeCustodyLine.read(buf),
            FfiConverterSequenceTypeDoorLine.read(buf),
            FfiConverterSequenceTypePackCall.read(buf),
            FfiConverterSequenceTypeDutyLine.read(buf),
            FfiConverterSequenceTypeAdmissionLine.read(buf),
            FfiConverterSequenceTypeTimestamp.read(buf),
            FfiConverterSequenceTypePackOverride.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: PackCase) = (
            FfiConverterLong.allocationSize(value.`number`) +
            FfiConverterTypeTimestamp.allocationSize(value.`openedAt`) +
            FfiConverterTypeStage.allocationSize(value.`stage`) +
            FfiConverterTypeTimestamp.allocationSize(value.`stageAt`) +
            FfiConverterOptionalTypeTerritoryId.allocationSize(value.`municipality`) +
            FfiConverterSequenceTypeCustodyLine.allocationSize(value.`custody`) +
            FfiConverterSequenceTypeDoorLine.allocationSize(value.`doors`) +
            FfiConverterSequenceTypePackCall.allocationSize(value.`calls`) +
            FfiConverterSequenceTypeDutyLine.allocationSize(value.`duties`) +
            FfiConverterSequenceTypeAdmissionLine.allocationSize(value.`admissions`) +
            FfiConverterSequenceTypeTimestamp.allocationSize(value.`courtDemands`) +
            FfiConverterSequenceTypePackOverride.allocationSize(value.`overrides`) +
            FfiConverterSequenceString.allocationSize(value.`plans`)
    )

    override fun write(value: PackCase, buf: ByteBuffer) {
            FfiConverterLong.write(value.`number`, buf)
            FfiConverterTypeTimestamp.write(value.`openedAt`, buf)
            FfiConverterTypeStage.write(value.`stage`, buf)
            FfiConverterTypeTimestamp.write(value.`stageAt`, buf)
            FfiConverterOptionalTypeTerritoryId.write(value.`municipality`, buf)
            FfiConverterSequenceTypeCustodyLine.write(value.`custody`, buf)
            FfiConverterSequenceTypeDoorLine.write(value.`doors`, buf)
            FfiConverterSequenceTypePackCall.write(value.`calls`, buf)
            FfiConverterSequenceTypeDutyLine.write(value.`duties`, buf)
            FfiConverterSequenceTypeAdmissionLine.write(value.`admissions`, buf)
            FfiConverterSequenceTypeTimestamp.write(value.`courtDemands`, buf)
            FfiConverterSequenceTypePackOverride.write(value.`overrides`, buf)
            FfiConverterSequenceString.write(value.`plans`, buf)
    }
}



/**
 * An entry of the chain, without its content.
 */
data class PackEntry (
    /**
     * Number.
     */
    val `seq`: kotlin.Long
    ,
    /**
     * What it is.
     */
    val `kind`: EntryKind
    ,
    /**
     * Number of its case; 0 for none.
     */
    val `case`: kotlin.Long
    ,
    /**
     * Version of the case that the event made; 0 for other entries.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * When it was written, in seconds since 1970.
     */
    val `atUtcS`: kotlin.Long
    ,
    /**
     * SHA-256 of the sealed content.
     */
    val `sealed`: kotlin.String
    ,
    /**
     * Its hash.
     */
    val `hash`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePackEntry: FfiConverterRustBuffer<PackEntry> {
    override fun read(buf: ByteBuffer): PackEntry {
        return PackEntry(
            FfiConverterLong.read(buf),
            FfiConverterTypeEntryKind.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: PackEntry) = (
            FfiConverterLong.allocationSize(value.`seq`) +
            FfiConverterTypeEntryKind.allocationSize(value.`kind`) +
            FfiConverterLong.allocationSize(value.`case`) +
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterLong.allocationSize(value.`atUtcS`) +
            FfiConverterString.allocationSize(value.`sealed`) +
            FfiConverterString.allocationSize(value.`hash`)
    )

    override fun write(value: PackEntry, buf: ByteBuffer) {
            FfiConverterLong.write(value.`seq`, buf)
            FfiConverterTypeEntryKind.write(value.`kind`, buf)
            FfiConverterLong.write(value.`case`, buf)
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterLong.write(value.`atUtcS`, buf)
            FfiConverterString.write(value.`sealed`, buf)
            FfiConverterString.write(value.`hash`, buf)
    }
}



/**
 * That somebody went beyond a wish, a consent or the plan: without its author.
 */
data class PackOverride (
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * What was gone beyond.
     */
    val `overrides`: OverrideKind
    ,
    /**
     * Why.
     */
    val `reason`: OverrideReason
    ,
    /**
     * Service concerned.
     */
    val `service`: ServiceId? = null
    ,
    /**
     * When somebody else reviewed it.
     */
    val `reviewedAt`: Timestamp? = null
    ,
    /**
     * What the review came to.
     */
    val `review`: OverrideReview? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePackOverride: FfiConverterRustBuffer<PackOverride> {
    override fun read(buf: ByteBuffer): PackOverride {
        return PackOverride(
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeOverrideKind.read(buf),
            FfiConverterTypeOverrideReason.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeOverrideReview.read(buf),
        )
    }

    override fun allocationSize(value: PackOverride) = (
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeOverrideKind.allocationSize(value.`overrides`) +
            FfiConverterTypeOverrideReason.allocationSize(value.`reason`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`service`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`reviewedAt`) +
            FfiConverterOptionalTypeOverrideReview.allocationSize(value.`review`)
    )

    override fun write(value: PackOverride, buf: ByteBuffer) {
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeOverrideKind.write(value.`overrides`, buf)
            FfiConverterTypeOverrideReason.write(value.`reason`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`service`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`reviewedAt`, buf)
            FfiConverterOptionalTypeOverrideReview.write(value.`review`, buf)
    }
}



/**
 * A number.
 */
data class ParameterRow (
    /**
     * Which; the id of the row.
     */
    val `id`: Parameter
    ,
    /**
     * Value, in the unit of the name.
     */
    val `value`: kotlin.UInt
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeParameterRow: FfiConverterRustBuffer<ParameterRow> {
    override fun read(buf: ByteBuffer): ParameterRow {
        return ParameterRow(
            FfiConverterTypeParameter.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
        )
    }

    override fun allocationSize(value: ParameterRow) = (
            FfiConverterTypeParameter.allocationSize(value.`id`) +
            FfiConverterUInt.allocationSize(value.`value`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`)
    )

    override fun write(value: ParameterRow, buf: ByteBuffer) {
            FfiConverterTypeParameter.write(value.`id`, buf)
            FfiConverterUInt.write(value.`value`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
    }
}



/**
 * From when until before when.
 */
data class Period (
    /**
     * First instant.
     */
    val `from`: Timestamp
    ,
    /**
     * First instant after it.
     */
    val `to`: Timestamp

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePeriod: FfiConverterRustBuffer<Period> {
    override fun read(buf: ByteBuffer): Period {
        return Period(
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Period) = (
            FfiConverterTypeTimestamp.allocationSize(value.`from`) +
            FfiConverterTypeTimestamp.allocationSize(value.`to`)
    )

    override fun write(value: Period, buf: ByteBuffer) {
            FfiConverterTypeTimestamp.write(value.`from`, buf)
            FfiConverterTypeTimestamp.write(value.`to`, buf)
    }
}



/**
 * One person.
 */
data class Person (
    /**
     * Opaque reference.
     */
    val `ref`: OpaqueRef
    ,
    /**
     * Municipality or catchment of residence; the door's if left out.
     */
    val `residence`: TerritoryId? = null
    ,
    /**
     * Date of birth.
     */
    val `birthDate`: CivilDate? = null
    ,
    /**
     * Age where the date of birth is not known.
     */
    val `ageRange`: AgeRange? = null
    ,
    /**
     * Gender; unknown if left out.
     */
    val `gender`: Gender? = null
    ,
    /**
     * Disability; unknown if left out.
     */
    val `disability`: Tri? = null
    ,
    /**
     * Guardian.
     */
    val `guardian`: Guardian? = null
    ,
    /**
     * Bonds.
     */
    val `bonds`: List<Bond> = listOf()
    ,
    /**
     * Wishes.
     */
    val `wishes`: Wishes? = null
    ,
    /**
     * Safety exclusions.
     */
    val `exclusions`: List<Exclusion> = listOf()
    ,
    /**
     * Consents.
     */
    val `consents`: List<Consent> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePerson: FfiConverterRustBuffer<Person> {
    override fun read(buf: ByteBuffer): Person {
        return Person(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeTerritoryId.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalTypeAgeRange.read(buf),
            FfiConverterOptionalTypeGender.read(buf),
            FfiConverterOptionalTypeTri.read(buf),
            FfiConverterOptionalTypeGuardian.read(buf),
            FfiConverterSequenceTypeBond.read(buf),
            FfiConverterOptionalTypeWishes.read(buf),
            FfiConverterSequenceTypeExclusion.read(buf),
            FfiConverterSequenceTypeConsent.read(buf),
        )
    }

    override fun allocationSize(value: Person) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`ref`) +
            FfiConverterOptionalTypeTerritoryId.allocationSize(value.`residence`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`birthDate`) +
            FfiConverterOptionalTypeAgeRange.allocationSize(value.`ageRange`) +
            FfiConverterOptionalTypeGender.allocationSize(value.`gender`) +
            FfiConverterOptionalTypeTri.allocationSize(value.`disability`) +
            FfiConverterOptionalTypeGuardian.allocationSize(value.`guardian`) +
            FfiConverterSequenceTypeBond.allocationSize(value.`bonds`) +
            FfiConverterOptionalTypeWishes.allocationSize(value.`wishes`) +
            FfiConverterSequenceTypeExclusion.allocationSize(value.`exclusions`) +
            FfiConverterSequenceTypeConsent.allocationSize(value.`consents`)
    )

    override fun write(value: Person, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`ref`, buf)
            FfiConverterOptionalTypeTerritoryId.write(value.`residence`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`birthDate`, buf)
            FfiConverterOptionalTypeAgeRange.write(value.`ageRange`, buf)
            FfiConverterOptionalTypeGender.write(value.`gender`, buf)
            FfiConverterOptionalTypeTri.write(value.`disability`, buf)
            FfiConverterOptionalTypeGuardian.write(value.`guardian`, buf)
            FfiConverterSequenceTypeBond.write(value.`bonds`, buf)
            FfiConverterOptionalTypeWishes.write(value.`wishes`, buf)
            FfiConverterSequenceTypeExclusion.write(value.`exclusions`, buf)
            FfiConverterSequenceTypeConsent.write(value.`consents`, buf)
    }
}



/**
 * Where the person is cared for.
 */
data class Place (
    /**
     * Service; none is home, with somebody.
     */
    val `service`: kotlin.String? = null
    ,
    /**
     * Its part in the order.
     */
    val `role`: PlaceRole
    ,
    /**
     * Minutes one way.
     */
    val `minutes`: kotlin.UInt? = null
    ,
    /**
     * Minutes back; none if no way back is known.
     */
    val `returnMinutes`: kotlin.UInt? = null
    ,
    /**
     * Restrictiveness; 0 is home.
     */
    val `restrictiveness`: kotlin.UByte
    ,
    /**
     * What it reported.
     */
    val `status`: StatusLine? = null
    ,
    /**
     * Longest stay.
     */
    val `maxStayMinutes`: kotlin.UInt? = null
    ,
    /**
     * Needs that it meets.
     */
    val `meets`: List<kotlin.String> = listOf()
    ,
    /**
     * Reasons.
     */
    val `reasons`: List<Reason> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlace: FfiConverterRustBuffer<Place> {
    override fun read(buf: ByteBuffer): Place {
        return Place(
            FfiConverterOptionalString.read(buf),
            FfiConverterTypePlaceRole.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterOptionalTypeStatusLine.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Place) = (
            FfiConverterOptionalString.allocationSize(value.`service`) +
            FfiConverterTypePlaceRole.allocationSize(value.`role`) +
            FfiConverterOptionalUInt.allocationSize(value.`minutes`) +
            FfiConverterOptionalUInt.allocationSize(value.`returnMinutes`) +
            FfiConverterUByte.allocationSize(value.`restrictiveness`) +
            FfiConverterOptionalTypeStatusLine.allocationSize(value.`status`) +
            FfiConverterOptionalUInt.allocationSize(value.`maxStayMinutes`) +
            FfiConverterSequenceString.allocationSize(value.`meets`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: Place, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`service`, buf)
            FfiConverterTypePlaceRole.write(value.`role`, buf)
            FfiConverterOptionalUInt.write(value.`minutes`, buf)
            FfiConverterOptionalUInt.write(value.`returnMinutes`, buf)
            FfiConverterUByte.write(value.`restrictiveness`, buf)
            FfiConverterOptionalTypeStatusLine.write(value.`status`, buf)
            FfiConverterOptionalUInt.write(value.`maxStayMinutes`, buf)
            FfiConverterSequenceString.write(value.`meets`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * What being cared for at a kind of service means.
 */
data class PlaceDraft (
    /**
     * Least restrictive is 0; 10 a day place of the community, 20 night hospitality of a CAPS or a shelter,
     * 30 an urgency door, 40 a bed of a general hospital, 50 a psychiatric emergency or hospital.
     */
    val `restrictiveness`: kotlin.UByte
    ,
    /**
     * Longest stay in minutes; none if no rule limits it.
     */
    val `maxStayMinutes`: kotlin.UInt? = null
    ,
    /**
     * Whether staying there is an admission in the sense of Lei 10.216/2001.
     */
    val `admission`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlaceDraft: FfiConverterRustBuffer<PlaceDraft> {
    override fun read(buf: ByteBuffer): PlaceDraft {
        return PlaceDraft(
            FfiConverterUByte.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: PlaceDraft) = (
            FfiConverterUByte.allocationSize(value.`restrictiveness`) +
            FfiConverterOptionalUInt.allocationSize(value.`maxStayMinutes`) +
            FfiConverterBoolean.allocationSize(value.`admission`)
    )

    override fun write(value: PlaceDraft, buf: ByteBuffer) {
            FfiConverterUByte.write(value.`restrictiveness`, buf)
            FfiConverterOptionalUInt.write(value.`maxStayMinutes`, buf)
            FfiConverterBoolean.write(value.`admission`, buf)
    }
}



/**
 * What a case keeps of a plan.
 */
data class PlanBrief (
    /**
     * Fingerprint of the plan, by which a ledger finds what it was decided with.
     */
    val `fingerprint`: kotlin.String
    ,
    /**
     * Clock of the decision.
     */
    val `at`: Timestamp
    ,
    /**
     * Severity that counted.
     */
    val `severity`: Severity
    ,
    /**
     * Circumstances told.
     */
    val `circumstances`: List<Circumstance> = listOf()
    ,
    /**
     * Door.
     */
    val `door`: ServiceId
    ,
    /**
     * Doors tried before, as the request told them.
     */
    val `attempts`: List<Attempt> = listOf()
    ,
    /**
     * Municipality for the indicators: of residence, or the door's.
     */
    val `municipality`: TerritoryId? = null
    ,
    /**
     * Who leads.
     */
    val `lead`: ServiceId? = null
    ,
    /**
     * Who answers for the person.
     */
    val `custodian`: ServiceId? = null
    ,
    /**
     * Who takes over before the custodian can no longer hold.
     */
    val `nextHolder`: ServiceId? = null
    ,
    /**
     * Before when.
     */
    val `nextHolderBefore`: Timestamp? = null
    ,
    /**
     * Who is told when nobody answers: the territory's crisis lead.
     */
    val `human`: ServiceId? = null
    ,
    /**
     * Nearest urgency door, with risk to life.
     */
    val `emergency`: ServiceId? = null
    ,
    /**
     * Calls.
     */
    val `calls`: List<BriefCall> = listOf()
    ,
    /**
     * Duties.
     */
    val `duties`: List<BriefDuty> = listOf()
    ,
    /**
     * Sectors of the quorum.
     */
    val `quorum`: List<BriefSector> = listOf()
    ,
    /**
     * Reference that must accept.
     */
    val `reference`: ServiceId? = null
    ,
    /**
     * Places, and resources considered.
     */
    val `resources`: List<BriefResource> = listOf()
    ,
    /**
     * Terms of the policy.
     */
    val `terms`: BriefTerms

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlanBrief: FfiConverterRustBuffer<PlanBrief> {
    override fun read(buf: ByteBuffer): PlanBrief {
        return PlanBrief(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterSequenceTypeCircumstance.read(buf),
            FfiConverterTypeServiceId.read(buf),
            FfiConverterSequenceTypeAttempt.read(buf),
            FfiConverterOptionalTypeTerritoryId.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterSequenceTypeBriefCall.read(buf),
            FfiConverterSequenceTypeBriefDuty.read(buf),
            FfiConverterSequenceTypeBriefSector.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterSequenceTypeBriefResource.read(buf),
            FfiConverterTypeBriefTerms.read(buf),
        )
    }

    override fun allocationSize(value: PlanBrief) = (
            FfiConverterString.allocationSize(value.`fingerprint`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterSequenceTypeCircumstance.allocationSize(value.`circumstances`) +
            FfiConverterTypeServiceId.allocationSize(value.`door`) +
            FfiConverterSequenceTypeAttempt.allocationSize(value.`attempts`) +
            FfiConverterOptionalTypeTerritoryId.allocationSize(value.`municipality`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`lead`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`custodian`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`nextHolder`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`nextHolderBefore`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`human`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`emergency`) +
            FfiConverterSequenceTypeBriefCall.allocationSize(value.`calls`) +
            FfiConverterSequenceTypeBriefDuty.allocationSize(value.`duties`) +
            FfiConverterSequenceTypeBriefSector.allocationSize(value.`quorum`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`reference`) +
            FfiConverterSequenceTypeBriefResource.allocationSize(value.`resources`) +
            FfiConverterTypeBriefTerms.allocationSize(value.`terms`)
    )

    override fun write(value: PlanBrief, buf: ByteBuffer) {
            FfiConverterString.write(value.`fingerprint`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterSequenceTypeCircumstance.write(value.`circumstances`, buf)
            FfiConverterTypeServiceId.write(value.`door`, buf)
            FfiConverterSequenceTypeAttempt.write(value.`attempts`, buf)
            FfiConverterOptionalTypeTerritoryId.write(value.`municipality`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`lead`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`custodian`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`nextHolder`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`nextHolderBefore`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`human`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`emergency`, buf)
            FfiConverterSequenceTypeBriefCall.write(value.`calls`, buf)
            FfiConverterSequenceTypeBriefDuty.write(value.`duties`, buf)
            FfiConverterSequenceTypeBriefSector.write(value.`quorum`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`reference`, buf)
            FfiConverterSequenceTypeBriefResource.write(value.`resources`, buf)
            FfiConverterTypeBriefTerms.write(value.`terms`, buf)
    }
}



/**
 * The `plan` document: `"format": "amparo/plan/1"`. The whole of it is for the door and the lead alone.
 */
data class PlanDocument (
    /**
     * `amparo/plan/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * Clock of the decision.
     */
    val `at`: Timestamp
    ,
    /**
     * SHA-256 over everything that was read, in hexadecimal.
     */
    val `fingerprint`: kotlin.String
    ,
    /**
     * Who computed it.
     */
    val `engine`: EngineLine
    ,
    /**
     * The crisis.
     */
    val `crisis`: CrisisLine
    ,
    /**
     * What to do at once; none if life is not at risk.
     */
    val `emergency`: Emergency? = null
    ,
    /**
     * Lead.
     */
    val `lead`: Lead? = null
    ,
    /**
     * From when it leads, if not from now.
     */
    val `leadFrom`: LeadFrom? = null
    ,
    /**
     * Custodian.
     */
    val `custodian`: Custodian
    ,
    /**
     * Next holder.
     */
    val `nextHolder`: NextHolder? = null
    ,
    /**
     * Contacts.
     */
    val `contacts`: List<Contact> = listOf()
    ,
    /**
     * Calls.
     */
    val `calls`: List<Call> = listOf()
    ,
    /**
     * Not called.
     */
    val `notCalled`: List<NotCalled> = listOf()
    ,
    /**
     * Places.
     */
    val `places`: List<Place> = listOf()
    ,
    /**
     * Places considered and not proposed.
     */
    val `considered`: List<Considered> = listOf()
    ,
    /**
     * Duties.
     */
    val `duties`: List<Duty> = listOf()
    ,
    /**
     * Gaps.
     */
    val `gaps`: List<Gap> = listOf()
    ,
    /**
     * Quorum.
     */
    val `quorum`: Quorum? = null
    ,
    /**
     * Episode.
     */
    val `episode`: Episode
    ,
    /**
     * Counterfactuals, if they were asked for.
     */
    val `wouldChange`: List<WouldChange> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlanDocument: FfiConverterRustBuffer<PlanDocument> {
    override fun read(buf: ByteBuffer): PlanDocument {
        return PlanDocument(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeEngineLine.read(buf),
            FfiConverterTypeCrisisLine.read(buf),
            FfiConverterOptionalTypeEmergency.read(buf),
            FfiConverterOptionalTypeLead.read(buf),
            FfiConverterOptionalTypeLeadFrom.read(buf),
            FfiConverterTypeCustodian.read(buf),
            FfiConverterOptionalTypeNextHolder.read(buf),
            FfiConverterSequenceTypeContact.read(buf),
            FfiConverterSequenceTypeCall.read(buf),
            FfiConverterSequenceTypeNotCalled.read(buf),
            FfiConverterSequenceTypePlace.read(buf),
            FfiConverterSequenceTypeConsidered.read(buf),
            FfiConverterSequenceTypeDuty.read(buf),
            FfiConverterSequenceTypeGap.read(buf),
            FfiConverterOptionalTypeQuorum.read(buf),
            FfiConverterTypeEpisode.read(buf),
            FfiConverterSequenceTypeWouldChange.read(buf),
        )
    }

    override fun allocationSize(value: PlanDocument) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`fingerprint`) +
            FfiConverterTypeEngineLine.allocationSize(value.`engine`) +
            FfiConverterTypeCrisisLine.allocationSize(value.`crisis`) +
            FfiConverterOptionalTypeEmergency.allocationSize(value.`emergency`) +
            FfiConverterOptionalTypeLead.allocationSize(value.`lead`) +
            FfiConverterOptionalTypeLeadFrom.allocationSize(value.`leadFrom`) +
            FfiConverterTypeCustodian.allocationSize(value.`custodian`) +
            FfiConverterOptionalTypeNextHolder.allocationSize(value.`nextHolder`) +
            FfiConverterSequenceTypeContact.allocationSize(value.`contacts`) +
            FfiConverterSequenceTypeCall.allocationSize(value.`calls`) +
            FfiConverterSequenceTypeNotCalled.allocationSize(value.`notCalled`) +
            FfiConverterSequenceTypePlace.allocationSize(value.`places`) +
            FfiConverterSequenceTypeConsidered.allocationSize(value.`considered`) +
            FfiConverterSequenceTypeDuty.allocationSize(value.`duties`) +
            FfiConverterSequenceTypeGap.allocationSize(value.`gaps`) +
            FfiConverterOptionalTypeQuorum.allocationSize(value.`quorum`) +
            FfiConverterTypeEpisode.allocationSize(value.`episode`) +
            FfiConverterSequenceTypeWouldChange.allocationSize(value.`wouldChange`)
    )

    override fun write(value: PlanDocument, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterString.write(value.`fingerprint`, buf)
            FfiConverterTypeEngineLine.write(value.`engine`, buf)
            FfiConverterTypeCrisisLine.write(value.`crisis`, buf)
            FfiConverterOptionalTypeEmergency.write(value.`emergency`, buf)
            FfiConverterOptionalTypeLead.write(value.`lead`, buf)
            FfiConverterOptionalTypeLeadFrom.write(value.`leadFrom`, buf)
            FfiConverterTypeCustodian.write(value.`custodian`, buf)
            FfiConverterOptionalTypeNextHolder.write(value.`nextHolder`, buf)
            FfiConverterSequenceTypeContact.write(value.`contacts`, buf)
            FfiConverterSequenceTypeCall.write(value.`calls`, buf)
            FfiConverterSequenceTypeNotCalled.write(value.`notCalled`, buf)
            FfiConverterSequenceTypePlace.write(value.`places`, buf)
            FfiConverterSequenceTypeConsidered.write(value.`considered`, buf)
            FfiConverterSequenceTypeDuty.write(value.`duties`, buf)
            FfiConverterSequenceTypeGap.write(value.`gaps`, buf)
            FfiConverterOptionalTypeQuorum.write(value.`quorum`, buf)
            FfiConverterTypeEpisode.write(value.`episode`, buf)
            FfiConverterSequenceTypeWouldChange.write(value.`wouldChange`, buf)
    }
}



/**
 * A point of the earth, WGS 84.
 */
data class Point (
    /**
     * Latitude in degrees, south negative.
     */
    val `lat`: kotlin.Double
    ,
    /**
     * Longitude in degrees, west negative.
     */
    val `lon`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePoint: FfiConverterRustBuffer<Point> {
    override fun read(buf: ByteBuffer): Point {
        return Point(
            FfiConverterDouble.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: Point) = (
            FfiConverterDouble.allocationSize(value.`lat`) +
            FfiConverterDouble.allocationSize(value.`lon`)
    )

    override fun write(value: Point, buf: ByteBuffer) {
            FfiConverterDouble.write(value.`lat`, buf)
            FfiConverterDouble.write(value.`lon`, buf)
    }
}



/**
 * The `policy` document: `"format": "amparo/policy/1"`. With `base` it is an overlay: rows take the place of those with the same id.
 */
data class PolicyDraft (
    /**
     * `amparo/policy/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * Id of the policy.
     */
    val `id`: DocumentId
    ,
    /**
     * Built-in policy on which this one lies: `br` or `br-rs`; a whole policy if left out.
     */
    val `base`: DocumentId? = null
    ,
    /**
     * Title.
     */
    val `title`: Label? = null
    ,
    /**
     * What a reader should know.
     */
    val `note`: kotlin.String? = null
    ,
    /**
     * Numbers.
     */
    val `parameters`: List<ParameterRow> = listOf()
    ,
    /**
     * Severity floors.
     */
    val `floors`: List<FloorRow> = listOf()
    ,
    /**
     * Needs by condition.
     */
    val `needs`: List<NeedRow> = listOf()
    ,
    /**
     * Windows of bonds.
     */
    val `windows`: List<WindowRow> = listOf()
    ,
    /**
     * Rules.
     */
    val `rules`: List<RuleRow> = listOf()
    ,
    /**
     * Disclosure by sectors.
     */
    val `disclosure`: List<DisclosureRow> = listOf()
    ,
    /**
     * Cuts by channel class.
     */
    val `channels`: List<ChannelRow> = listOf()
    ,
    /**
     * Profiles of duties.
     */
    val `profiles`: List<ProfileRow> = listOf()
    ,
    /**
     * Quorum.
     */
    val `quorum`: List<QuorumRow> = listOf()
    ,
    /**
     * Ladders.
     */
    val `ladders`: List<LadderRow> = listOf()
    ,
    /**
     * Home as a place.
     */
    val `home`: List<HomeRow> = listOf()
    ,
    /**
     * Signs of danger.
     */
    val `signs`: List<SignRow> = listOf()
    ,
    /**
     * Public numbers.
     */
    val `numbers`: List<NumberDraft> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePolicyDraft: FfiConverterRustBuffer<PolicyDraft> {
    override fun read(buf: ByteBuffer): PolicyDraft {
        return PolicyDraft(
            FfiConverterString.read(buf),
            FfiConverterTypeDocumentId.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterOptionalTypeLabel.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeParameterRow.read(buf),
            FfiConverterSequenceTypeFloorRow.read(buf),
            FfiConverterSequenceTypeNeedRow.read(buf),
            FfiConverterSequenceTypeWindowRow.read(buf),
            FfiConverterSequenceTypeRuleRow.read(buf),
            FfiConverterSequenceTypeDisclosureRow.read(buf),
            FfiConverterSequenceTypeChannelRow.read(buf),
            FfiConverterSequenceTypeProfileRow.read(buf),
            FfiConverterSequenceTypeQuorumRow.read(buf),
            FfiConverterSequenceTypeLadderRow.read(buf),
            FfiConverterSequenceTypeHomeRow.read(buf),
            FfiConverterSequenceTypeSignRow.read(buf),
            FfiConverterSequenceTypeNumberDraft.read(buf),
        )
    }

    override fun allocationSize(value: PolicyDraft) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterTypeDocumentId.allocationSize(value.`id`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`base`) +
            FfiConverterOptionalTypeLabel.allocationSize(value.`title`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterSequenceTypeParameterRow.allocationSize(value.`parameters`) +
            FfiConverterSequenceTypeFloorRow.allocationSize(value.`floors`) +
            FfiConverterSequenceTypeNeedRow.allocationSize(value.`needs`) +
            FfiConverterSequenceTypeWindowRow.allocationSize(value.`windows`) +
            FfiConverterSequenceTypeRuleRow.allocationSize(value.`rules`) +
            FfiConverterSequenceTypeDisclosureRow.allocationSize(value.`disclosure`) +
            FfiConverterSequenceTypeChannelRow.allocationSize(value.`channels`) +
            FfiConverterSequenceTypeProfileRow.allocationSize(value.`profiles`) +
            FfiConverterSequenceTypeQuorumRow.allocationSize(value.`quorum`) +
            FfiConverterSequenceTypeLadderRow.allocationSize(value.`ladders`) +
            FfiConverterSequenceTypeHomeRow.allocationSize(value.`home`) +
            FfiConverterSequenceTypeSignRow.allocationSize(value.`signs`) +
            FfiConverterSequenceTypeNumberDraft.allocationSize(value.`numbers`)
    )

    override fun write(value: PolicyDraft, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterTypeDocumentId.write(value.`id`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`base`, buf)
            FfiConverterOptionalTypeLabel.write(value.`title`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterSequenceTypeParameterRow.write(value.`parameters`, buf)
            FfiConverterSequenceTypeFloorRow.write(value.`floors`, buf)
            FfiConverterSequenceTypeNeedRow.write(value.`needs`, buf)
            FfiConverterSequenceTypeWindowRow.write(value.`windows`, buf)
            FfiConverterSequenceTypeRuleRow.write(value.`rules`, buf)
            FfiConverterSequenceTypeDisclosureRow.write(value.`disclosure`, buf)
            FfiConverterSequenceTypeChannelRow.write(value.`channels`, buf)
            FfiConverterSequenceTypeProfileRow.write(value.`profiles`, buf)
            FfiConverterSequenceTypeQuorumRow.write(value.`quorum`, buf)
            FfiConverterSequenceTypeLadderRow.write(value.`ladders`, buf)
            FfiConverterSequenceTypeHomeRow.write(value.`home`, buf)
            FfiConverterSequenceTypeSignRow.write(value.`signs`, buf)
            FfiConverterSequenceTypeNumberDraft.write(value.`numbers`, buf)
    }
}



/**
 * What a duty may tell.
 */
data class ProfileRow (
    /**
     * Id.
     */
    val `id`: RuleId
    ,
    /**
     * Fields.
     */
    val `fields`: List<DataField> = listOf()
    ,
    /**
     * Fields in place of these while the person is not identified.
     */
    val `unidentifiedFields`: List<DataField> = listOf()
    ,
    /**
     * The condition under which the person may be named; never if left out.
     */
    val `identifyWhen`: When? = null
    ,
    /**
     * What else has to be so before the person is named, for people to decide.
     */
    val `condition`: Label? = null
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence
    ,
    /**
     * A limit that protects: active at any confidence.
     */
    val `protective`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProfileRow: FfiConverterRustBuffer<ProfileRow> {
    override fun read(buf: ByteBuffer): ProfileRow {
        return ProfileRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterSequenceTypeDataField.read(buf),
            FfiConverterSequenceTypeDataField.read(buf),
            FfiConverterOptionalTypeWhen.read(buf),
            FfiConverterOptionalTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ProfileRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterSequenceTypeDataField.allocationSize(value.`fields`) +
            FfiConverterSequenceTypeDataField.allocationSize(value.`unidentifiedFields`) +
            FfiConverterOptionalTypeWhen.allocationSize(value.`identifyWhen`) +
            FfiConverterOptionalTypeLabel.allocationSize(value.`condition`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`) +
            FfiConverterBoolean.allocationSize(value.`protective`)
    )

    override fun write(value: ProfileRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterSequenceTypeDataField.write(value.`fields`, buf)
            FfiConverterSequenceTypeDataField.write(value.`unidentifiedFields`, buf)
            FfiConverterOptionalTypeWhen.write(value.`identifyWhen`, buf)
            FfiConverterOptionalTypeLabel.write(value.`condition`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
            FfiConverterBoolean.write(value.`protective`, buf)
    }
}



/**
 * When shared care counts as formed.
 */
data class Quorum (
    /**
     * Row of the policy.
     */
    val `rule`: kotlin.String
    ,
    /**
     * Sectors; one that is vetoed or absent has left.
     */
    val `sectors`: List<QuorumSector> = listOf()
    ,
    /**
     * Reference that must accept.
     */
    val `reference`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeQuorum: FfiConverterRustBuffer<Quorum> {
    override fun read(buf: ByteBuffer): Quorum {
        return Quorum(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeQuorumSector.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Quorum) = (
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterSequenceTypeQuorumSector.allocationSize(value.`sectors`) +
            FfiConverterOptionalString.allocationSize(value.`reference`)
    )

    override fun write(value: Quorum, buf: ByteBuffer) {
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterSequenceTypeQuorumSector.write(value.`sectors`, buf)
            FfiConverterOptionalString.write(value.`reference`, buf)
    }
}



/**
 * When shared care counts as formed.
 */
data class QuorumRow (
    /**
     * Id.
     */
    val `id`: RuleId
    ,
    /**
     * Sectors of which one service each must accept.
     */
    val `sectors`: List<SectorId> = listOf()
    ,
    /**
     * Whether the reference service (the lead) must accept.
     */
    val `reference`: kotlin.Boolean = false
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeQuorumRow: FfiConverterRustBuffer<QuorumRow> {
    override fun read(buf: ByteBuffer): QuorumRow {
        return QuorumRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterSequenceTypeSectorId.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
        )
    }

    override fun allocationSize(value: QuorumRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterSequenceTypeSectorId.allocationSize(value.`sectors`) +
            FfiConverterBoolean.allocationSize(value.`reference`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`)
    )

    override fun write(value: QuorumRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterSequenceTypeSectorId.write(value.`sectors`, buf)
            FfiConverterBoolean.write(value.`reference`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
    }
}



/**
 * One sector of the quorum.
 */
data class QuorumSector (
    /**
     * Sector.
     */
    val `sector`: kotlin.String
    ,
    /**
     * Called services of which one must accept.
     */
    val `services`: List<kotlin.String> = listOf()
    ,
    /**
     * From when its clock runs: at once, or at the first opening.
     */
    val `clockFrom`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeQuorumSector: FfiConverterRustBuffer<QuorumSector> {
    override fun read(buf: ByteBuffer): QuorumSector {
        return QuorumSector(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: QuorumSector) = (
            FfiConverterString.allocationSize(value.`sector`) +
            FfiConverterSequenceString.allocationSize(value.`services`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`clockFrom`)
    )

    override fun write(value: QuorumSector, buf: ByteBuffer) {
            FfiConverterString.write(value.`sector`, buf)
            FfiConverterSequenceString.write(value.`services`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`clockFrom`, buf)
    }
}



/**
 * What is known of reaching one service.
 */
data class ReachLine (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * What it comes to.
     */
    val `reach`: Reach
    ,
    /**
     * Calls and steps of ladders that were delivered.
     */
    val `delivered`: kotlin.UInt
    ,
    /**
     * Those that were delivered since it was last heard.
     */
    val `unanswered`: kotlin.UInt
    ,
    /**
     * Those that could not be delivered since the last that was.
     */
    val `failed`: kotlin.UInt
    ,
    /**
     * When one was last delivered.
     */
    val `deliveredAt`: Timestamp? = null
    ,
    /**
     * When one last could not be delivered.
     */
    val `failedAt`: Timestamp? = null
    ,
    /**
     * When it was last heard: an answer, care that it told of, a live report.
     */
    val `heardAt`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReachLine: FfiConverterRustBuffer<ReachLine> {
    override fun read(buf: ByteBuffer): ReachLine {
        return ReachLine(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeReach.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: ReachLine) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeReach.allocationSize(value.`reach`) +
            FfiConverterUInt.allocationSize(value.`delivered`) +
            FfiConverterUInt.allocationSize(value.`unanswered`) +
            FfiConverterUInt.allocationSize(value.`failed`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`deliveredAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`failedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`heardAt`)
    )

    override fun write(value: ReachLine, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeReach.write(value.`reach`, buf)
            FfiConverterUInt.write(value.`delivered`, buf)
            FfiConverterUInt.write(value.`unanswered`, buf)
            FfiConverterUInt.write(value.`failed`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`deliveredAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`failedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`heardAt`, buf)
    }
}



/**
 * That somebody read a case of the person, or tried to.
 */
data class ReadLine (
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * Case.
     */
    val `case`: OpaqueRef
    ,
    /**
     * Who.
     */
    val `by`: OpaqueRef
    ,
    /**
     * What for.
     */
    val `purpose`: OpaqueRef
    ,
    /**
     * What was read.
     */
    val `access`: ReadKind
    ,
    /**
     * Whether it was allowed.
     */
    val `granted`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReadLine: FfiConverterRustBuffer<ReadLine> {
    override fun read(buf: ByteBuffer): ReadLine {
        return ReadLine(
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeReadKind.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ReadLine) = (
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`case`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`by`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`purpose`) +
            FfiConverterTypeReadKind.allocationSize(value.`access`) +
            FfiConverterBoolean.allocationSize(value.`granted`)
    )

    override fun write(value: ReadLine, buf: ByteBuffer) {
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeOpaqueRef.write(value.`case`, buf)
            FfiConverterTypeOpaqueRef.write(value.`by`, buf)
            FfiConverterTypeOpaqueRef.write(value.`purpose`, buf)
            FfiConverterTypeReadKind.write(value.`access`, buf)
            FfiConverterBoolean.write(value.`granted`, buf)
    }
}



/**
 * Why a line stands there.
 */
data class Reason (
    /**
     * Rule of the policy (`R04`, a row's id) or of the decision (`bond-live`).
     */
    val `rule`: kotlin.String
    ,
    /**
     * Norm, paper or "amparo, to review".
     */
    val `source`: kotlin.String
    ,
    /**
     * Facts on which it rests.
     */
    val `facts`: List<Fact> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReason: FfiConverterRustBuffer<Reason> {
    override fun read(buf: ByteBuffer): Reason {
        return Reason(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeFact.read(buf),
        )
    }

    override fun allocationSize(value: Reason) = (
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterSequenceTypeFact.allocationSize(value.`facts`)
    )

    override fun write(value: Reason, buf: ByteBuffer) {
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterSequenceTypeFact.write(value.`facts`, buf)
    }
}



/**
 * A call lately made to a service, for load and alert budget.
 */
data class RecentCall (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * Whether it was urgent.
     */
    val `urgent`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRecentCall: FfiConverterRustBuffer<RecentCall> {
    override fun read(buf: ByteBuffer): RecentCall {
        return RecentCall(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: RecentCall) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterBoolean.allocationSize(value.`urgent`)
    )

    override fun write(value: RecentCall, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterBoolean.write(value.`urgent`, buf)
    }
}



/**
 * A reason to plan anew that no plan has answered yet.
 */
data class ReplanLine (
    /**
     * Why.
     */
    val `why`: ReplanWhy
    ,
    /**
     * Since when.
     */
    val `at`: Timestamp
    ,
    /**
     * Service concerned.
     */
    val `service`: ServiceId? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReplanLine: FfiConverterRustBuffer<ReplanLine> {
    override fun read(buf: ByteBuffer): ReplanLine {
        return ReplanLine(
            FfiConverterTypeReplanWhy.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
        )
    }

    override fun allocationSize(value: ReplanLine) = (
            FfiConverterTypeReplanWhy.allocationSize(value.`why`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`service`)
    )

    override fun write(value: ReplanLine, buf: ByteBuffer) {
            FfiConverterTypeReplanWhy.write(value.`why`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`service`, buf)
    }
}



/**
 * A decision that was recomputed.
 */
data class ReplayLine (
    /**
     * Entry of the chain.
     */
    val `seq`: kotlin.ULong
    ,
    /**
     * Fingerprint of the stored plan; none where it was erased.
     */
    val `fingerprint`: kotlin.String?
    ,
    /**
     * What came of it.
     */
    val `answer`: Replay

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReplayLine: FfiConverterRustBuffer<ReplayLine> {
    override fun read(buf: ByteBuffer): ReplayLine {
        return ReplayLine(
            FfiConverterULong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeReplay.read(buf),
        )
    }

    override fun allocationSize(value: ReplayLine) = (
            FfiConverterULong.allocationSize(value.`seq`) +
            FfiConverterOptionalString.allocationSize(value.`fingerprint`) +
            FfiConverterTypeReplay.allocationSize(value.`answer`)
    )

    override fun write(value: ReplayLine, buf: ByteBuffer) {
            FfiConverterULong.write(value.`seq`, buf)
            FfiConverterOptionalString.write(value.`fingerprint`, buf)
            FfiConverterTypeReplay.write(value.`answer`, buf)
    }
}



/**
 * What a service reported.
 */
data class Report (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * Capacity.
     */
    val `capacity`: Capacity
    ,
    /**
     * Free places.
     */
    val `freePlaces`: kotlin.UInt? = null
    ,
    /**
     * Ages the report is about; everybody if left out.
     */
    val `age`: AgeRange? = null
    ,
    /**
     * Whether somebody is on shift or on call; nothing is known if left out.
     */
    val `onShift`: kotlin.Boolean? = null
    ,
    /**
     * When it was reported.
     */
    val `reportedAt`: Timestamp
    ,
    /**
     * Who reported it, an opaque reference.
     */
    val `reportedBy`: OpaqueRef? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReport: FfiConverterRustBuffer<Report> {
    override fun read(buf: ByteBuffer): Report {
        return Report(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeCapacity.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeAgeRange.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeOpaqueRef.read(buf),
        )
    }

    override fun allocationSize(value: Report) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeCapacity.allocationSize(value.`capacity`) +
            FfiConverterOptionalUInt.allocationSize(value.`freePlaces`) +
            FfiConverterOptionalTypeAgeRange.allocationSize(value.`age`) +
            FfiConverterOptionalBoolean.allocationSize(value.`onShift`) +
            FfiConverterTypeTimestamp.allocationSize(value.`reportedAt`) +
            FfiConverterOptionalTypeOpaqueRef.allocationSize(value.`reportedBy`)
    )

    override fun write(value: Report, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeCapacity.write(value.`capacity`, buf)
            FfiConverterOptionalUInt.write(value.`freePlaces`, buf)
            FfiConverterOptionalTypeAgeRange.write(value.`age`, buf)
            FfiConverterOptionalBoolean.write(value.`onShift`, buf)
            FfiConverterTypeTimestamp.write(value.`reportedAt`, buf)
            FfiConverterOptionalTypeOpaqueRef.write(value.`reportedBy`, buf)
    }
}



/**
 * The `request` document: `"format": "amparo/request/1"`.
 */
data class RequestDraft (
    /**
     * `amparo/request/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * What a reader should know: that people and reports are invented, for one.
     */
    val `note`: kotlin.String? = null
    ,
    /**
     * The clock of the decision.
     */
    val `at`: Timestamp
    ,
    /**
     * Person.
     */
    val `person`: Person
    ,
    /**
     * Crisis.
     */
    val `crisis`: Crisis
    ,
    /**
     * Calls lately made, of all people.
     */
    val `recent`: List<RecentCall> = listOf()
    ,
    /**
     * Live reports that come with the request.
     */
    val `status`: StatusDraft? = null
    ,
    /**
     * Policy rows for this decision alone.
     */
    val `policy`: PolicyDraft? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRequestDraft: FfiConverterRustBuffer<RequestDraft> {
    override fun read(buf: ByteBuffer): RequestDraft {
        return RequestDraft(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypePerson.read(buf),
            FfiConverterTypeCrisis.read(buf),
            FfiConverterSequenceTypeRecentCall.read(buf),
            FfiConverterOptionalTypeStatusDraft.read(buf),
            FfiConverterOptionalTypePolicyDraft.read(buf),
        )
    }

    override fun allocationSize(value: RequestDraft) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypePerson.allocationSize(value.`person`) +
            FfiConverterTypeCrisis.allocationSize(value.`crisis`) +
            FfiConverterSequenceTypeRecentCall.allocationSize(value.`recent`) +
            FfiConverterOptionalTypeStatusDraft.allocationSize(value.`status`) +
            FfiConverterOptionalTypePolicyDraft.allocationSize(value.`policy`)
    )

    override fun write(value: RequestDraft, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypePerson.write(value.`person`, buf)
            FfiConverterTypeCrisis.write(value.`crisis`, buf)
            FfiConverterSequenceTypeRecentCall.write(value.`recent`, buf)
            FfiConverterOptionalTypeStatusDraft.write(value.`status`, buf)
            FfiConverterOptionalTypePolicyDraft.write(value.`policy`, buf)
    }
}



/**
 * How long the record of a case that has ended is kept.
 */
data class RetentionLine (
    /**
     * Case.
     */
    val `case`: OpaqueRef
    ,
    /**
     * Its latest entry.
     */
    val `latestAt`: Timestamp
    ,
    /**
     * From when it may be erased.
     */
    val `eraseFrom`: Timestamp
    ,
    /**
     * Whether that has come.
     */
    val `isDue`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRetentionLine: FfiConverterRustBuffer<RetentionLine> {
    override fun read(buf: ByteBuffer): RetentionLine {
        return RetentionLine(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: RetentionLine) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`case`) +
            FfiConverterTypeTimestamp.allocationSize(value.`latestAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`eraseFrom`) +
            FfiConverterBoolean.allocationSize(value.`isDue`)
    )

    override fun write(value: RetentionLine, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`case`, buf)
            FfiConverterTypeTimestamp.write(value.`latestAt`, buf)
            FfiConverterTypeTimestamp.write(value.`eraseFrom`, buf)
            FfiConverterBoolean.write(value.`isDue`, buf)
    }
}



/**
 * A rule of law or of the house.
 */
data class RuleRow (
    /**
     * Id, such as `R04`.
     */
    val `id`: RuleId
    ,
    /**
     * Title for people.
     */
    val `title`: Label
    ,
    /**
     * What it asks for.
     */
    val `act`: Act
    ,
    /**
     * When it applies; a rule without a condition orders the decision but makes no duty.
     */
    val `when`: When? = null
    ,
    /**
     * What an unknown fact does; `fires` if left out.
     */
    val `onUnknown`: OnUnknown? = null
    ,
    /**
     * Who owes the act.
     */
    val `who`: Owner? = null
    ,
    /**
     * To whom: the territory's roles; each is one duty.
     */
    val `to`: List<Role> = listOf()
    ,
    /**
     * Minutes that the law gives.
     */
    val `deadlineMinutes`: kotlin.UInt? = null
    ,
    /**
     * Minutes of the policy where the law gives none.
     */
    val `policyMinutes`: kotlin.UInt? = null
    ,
    /**
     * What starts the clock.
     */
    val `clockStart`: ClockStart? = null
    ,
    /**
     * What stops the clock: the evidence to keep.
     */
    val `stopEvidence`: Label? = null
    ,
    /**
     * Profile that limits what is told.
     */
    val `payloadProfile`: RuleId? = null
    ,
    /**
     * Whether the person is named.
     */
    val `identified`: Identified? = null
    ,
    /**
     * Rules that ask for the same act: where one of them applies, this one is met with it and makes no duty of its own.
     */
    val `carriedBy`: List<RuleId> = listOf()
    ,
    /**
     * Numbers that the norm gives, for those who plan and count.
     */
    val `figures`: List<Figure> = listOf()
    ,
    /**
     * The norm leaves a question open: said with the duty, never dropped.
     */
    val `needsLocalDecision`: Label? = null
    ,
    /**
     * `BR`, `BR-RS`, or an IBGE code.
     */
    val `jurisdiction`: kotlin.String
    ,
    /**
     * Norm and article.
     */
    val `source`: kotlin.String
    ,
    /**
     * First day.
     */
    val `validFrom`: CivilDate? = null
    ,
    /**
     * Last day.
     */
    val `validTo`: CivilDate? = null
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence
    ,
    /**
     * Day on which somebody checked it.
     */
    val `checkedOn`: CivilDate? = null
    ,
    /**
     * A limit that protects the person: active at any confidence.
     */
    val `protective`: kotlin.Boolean = false
    ,
    /**
     * Turned on or off by a local decision; by confidence if left out.
     */
    val `active`: kotlin.Boolean? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRuleRow: FfiConverterRustBuffer<RuleRow> {
    override fun read(buf: ByteBuffer): RuleRow {
        return RuleRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeAct.read(buf),
            FfiConverterOptionalTypeWhen.read(buf),
            FfiConverterOptionalTypeOnUnknown.read(buf),
            FfiConverterOptionalTypeOwner.read(buf),
            FfiConverterSequenceTypeRole.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeClockStart.read(buf),
            FfiConverterOptionalTypeLabel.read(buf),
            FfiConverterOptionalTypeRuleId.read(buf),
            FfiConverterOptionalTypeIdentified.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterSequenceTypeFigure.read(buf),
            FfiConverterOptionalTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterTypeConfidence.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: RuleRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterTypeLabel.allocationSize(value.`title`) +
            FfiConverterTypeAct.allocationSize(value.`act`) +
            FfiConverterOptionalTypeWhen.allocationSize(value.`when`) +
            FfiConverterOptionalTypeOnUnknown.allocationSize(value.`onUnknown`) +
            FfiConverterOptionalTypeOwner.allocationSize(value.`who`) +
            FfiConverterSequenceTypeRole.allocationSize(value.`to`) +
            FfiConverterOptionalUInt.allocationSize(value.`deadlineMinutes`) +
            FfiConverterOptionalUInt.allocationSize(value.`policyMinutes`) +
            FfiConverterOptionalTypeClockStart.allocationSize(value.`clockStart`) +
            FfiConverterOptionalTypeLabel.allocationSize(value.`stopEvidence`) +
            FfiConverterOptionalTypeRuleId.allocationSize(value.`payloadProfile`) +
            FfiConverterOptionalTypeIdentified.allocationSize(value.`identified`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`carriedBy`) +
            FfiConverterSequenceTypeFigure.allocationSize(value.`figures`) +
            FfiConverterOptionalTypeLabel.allocationSize(value.`needsLocalDecision`) +
            FfiConverterString.allocationSize(value.`jurisdiction`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`validFrom`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`validTo`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`checkedOn`) +
            FfiConverterBoolean.allocationSize(value.`protective`) +
            FfiConverterOptionalBoolean.allocationSize(value.`active`)
    )

    override fun write(value: RuleRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterTypeLabel.write(value.`title`, buf)
            FfiConverterTypeAct.write(value.`act`, buf)
            FfiConverterOptionalTypeWhen.write(value.`when`, buf)
            FfiConverterOptionalTypeOnUnknown.write(value.`onUnknown`, buf)
            FfiConverterOptionalTypeOwner.write(value.`who`, buf)
            FfiConverterSequenceTypeRole.write(value.`to`, buf)
            FfiConverterOptionalUInt.write(value.`deadlineMinutes`, buf)
            FfiConverterOptionalUInt.write(value.`policyMinutes`, buf)
            FfiConverterOptionalTypeClockStart.write(value.`clockStart`, buf)
            FfiConverterOptionalTypeLabel.write(value.`stopEvidence`, buf)
            FfiConverterOptionalTypeRuleId.write(value.`payloadProfile`, buf)
            FfiConverterOptionalTypeIdentified.write(value.`identified`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`carriedBy`, buf)
            FfiConverterSequenceTypeFigure.write(value.`figures`, buf)
            FfiConverterOptionalTypeLabel.write(value.`needsLocalDecision`, buf)
            FfiConverterString.write(value.`jurisdiction`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`validFrom`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`validTo`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`checkedOn`, buf)
            FfiConverterBoolean.write(value.`protective`, buf)
            FfiConverterOptionalBoolean.write(value.`active`, buf)
    }
}



/**
 * A step of a ladder.
 */
data class Rung (
    /**
     * Who is called next.
     */
    val `service`: kotlin.String
    ,
    /**
     * When, if nobody before has answered.
     */
    val `at`: Timestamp
    ,
    /**
     * Role by which it stands there; none for a substitute.
     */
    val `role`: Role? = null
    ,
    /**
     * What it is told when its turn comes: what a call to it would tell, no more. Not what the called one may be told.
     */
    val `discloses`: Discloses

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRung: FfiConverterRustBuffer<Rung> {
    override fun read(buf: ByteBuffer): Rung {
        return Rung(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeRole.read(buf),
            FfiConverterTypeDiscloses.read(buf),
        )
    }

    override fun allocationSize(value: Rung) = (
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalTypeRole.allocationSize(value.`role`) +
            FfiConverterTypeDiscloses.allocationSize(value.`discloses`)
    )

    override fun write(value: Rung, buf: ByteBuffer) {
            FfiConverterString.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalTypeRole.write(value.`role`, buf)
            FfiConverterTypeDiscloses.write(value.`discloses`, buf)
    }
}



/**
 * The one way on which the person may be reached.
 */
data class SafeContact (
    /**
     * Opaque address.
     */
    val `addressRef`: OpaqueRef
    ,
    /**
     * What it may carry; `id_only` if left out.
     */
    val `class`: ChannelClass? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSafeContact: FfiConverterRustBuffer<SafeContact> {
    override fun read(buf: ByteBuffer): SafeContact {
        return SafeContact(
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeChannelClass.read(buf),
        )
    }

    override fun allocationSize(value: SafeContact) = (
            FfiConverterTypeOpaqueRef.allocationSize(value.`addressRef`) +
            FfiConverterOptionalTypeChannelClass.allocationSize(value.`class`)
    )

    override fun write(value: SafeContact, buf: ByteBuffer) {
            FfiConverterTypeOpaqueRef.write(value.`addressRef`, buf)
            FfiConverterOptionalTypeChannelClass.write(value.`class`, buf)
    }
}



/**
 * A heading and its lines.
 */
data class Section (
    /**
     * What it is about.
     */
    val `topic`: Topic
    ,
    /**
     * Heading.
     */
    val `heading`: kotlin.String
    ,
    /**
     * Whether the order of the lines says something.
     */
    val `ordered`: kotlin.Boolean = false
    ,
    /**
     * Lines; never none.
     */
    val `lines`: List<Line> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSection: FfiConverterRustBuffer<Section> {
    override fun read(buf: ByteBuffer): Section {
        return Section(
            FfiConverterTypeTopic.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeLine.read(buf),
        )
    }

    override fun allocationSize(value: Section) = (
            FfiConverterTypeTopic.allocationSize(value.`topic`) +
            FfiConverterString.allocationSize(value.`heading`) +
            FfiConverterBoolean.allocationSize(value.`ordered`) +
            FfiConverterSequenceTypeLine.allocationSize(value.`lines`)
    )

    override fun write(value: Section, buf: ByteBuffer) {
            FfiConverterTypeTopic.write(value.`topic`, buf)
            FfiConverterString.write(value.`heading`, buf)
            FfiConverterBoolean.write(value.`ordered`, buf)
            FfiConverterSequenceTypeLine.write(value.`lines`, buf)
    }
}



/**
 * A sector of public policy.
 */
data class SectorDraft (
    /**
     * Token, such as `health`.
     */
    val `id`: SectorId
    ,
    /**
     * Name for people.
     */
    val `label`: Label

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSectorDraft: FfiConverterRustBuffer<SectorDraft> {
    override fun read(buf: ByteBuffer): SectorDraft {
        return SectorDraft(
            FfiConverterTypeSectorId.read(buf),
            FfiConverterTypeLabel.read(buf),
        )
    }

    override fun allocationSize(value: SectorDraft) = (
            FfiConverterTypeSectorId.allocationSize(value.`id`) +
            FfiConverterTypeLabel.allocationSize(value.`label`)
    )

    override fun write(value: SectorDraft, buf: ByteBuffer) {
            FfiConverterTypeSectorId.write(value.`id`, buf)
            FfiConverterTypeLabel.write(value.`label`, buf)
    }
}



/**
 * What came of saying that something was sent.
 */
data class SentLine (
    /**
     * What became of the event; none if there was none, or the case refuses it.
     */
    val `applied`: CaseApplied?
    ,
    /**
     * Why the case refuses the event: somebody accepted meanwhile. The line was sent all the same.
     */
    val `refusal`: RefusalCode?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSentLine: FfiConverterRustBuffer<SentLine> {
    override fun read(buf: ByteBuffer): SentLine {
        return SentLine(
            FfiConverterOptionalTypeCaseApplied.read(buf),
            FfiConverterOptionalTypeRefusalCode.read(buf),
        )
    }

    override fun allocationSize(value: SentLine) = (
            FfiConverterOptionalTypeCaseApplied.allocationSize(value.`applied`) +
            FfiConverterOptionalTypeRefusalCode.allocationSize(value.`refusal`)
    )

    override fun write(value: SentLine, buf: ByteBuffer) {
            FfiConverterOptionalTypeCaseApplied.write(value.`applied`, buf)
            FfiConverterOptionalTypeRefusalCode.write(value.`refusal`, buf)
    }
}



/**
 * A place or team that can be called.
 */
data class ServiceDraft (
    /**
     * Id, unique in the network.
     */
    val `id`: ServiceId
    ,
    /**
     * Name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Kind.
     */
    val `kind`: KindId
    ,
    /**
     * CNES code of seven digits.
     */
    val `cnes`: kotlin.String? = null
    ,
    /**
     * Municipality or catchment where it stands.
     */
    val `territory`: TerritoryId
    ,
    /**
     * Needs it can meet; those of its kind if left out.
     */
    val `needs`: List<NeedId>? = null
    ,
    /**
     * Ages served; those of its kind if left out.
     */
    val `age`: AgeRange? = null
    ,
    /**
     * Whether it can hold a person; as its kind if left out.
     */
    val `canHold`: kotlin.Boolean? = null
    ,
    /**
     * Who may come through its door; as its kind if left out.
     */
    val `access`: Access? = null
    ,
    /**
     * Where it stands.
     */
    val `point`: Point? = null
    ,
    /**
     * OpenStreetMap `opening_hours`, in the territory's time zone; unknown if left out.
     */
    val `openingHours`: kotlin.String? = null
    ,
    /**
     * Set if somebody answers outside the opening hours.
     */
    val `onCall`: OnCallDraft? = null
    ,
    /**
     * Ways of reaching it, best first.
     */
    val `channels`: List<ChannelDraft> = listOf()
    ,
    /**
     * Capacity as declared (never a live state).
     */
    val `declared`: Capacity? = null
    ,
    /**
     * Places as registered.
     */
    val `declaredPlaces`: kotlin.UInt? = null
    ,
    /**
     * Service that keeps this record true.
     */
    val `steward`: ServiceId? = null
    ,
    /**
     * First day.
     */
    val `validFrom`: CivilDate? = null
    ,
    /**
     * Last day; afterwards the service has left the network.
     */
    val `validTo`: CivilDate? = null
    ,
    /**
     * What a reader should know of this record.
     */
    val `note`: kotlin.String? = null
    ,
    /**
     * Somebody has to check this record.
     */
    val `verify`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeServiceDraft: FfiConverterRustBuffer<ServiceDraft> {
    override fun read(buf: ByteBuffer): ServiceDraft {
        return ServiceDraft(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeKindId.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTerritoryId.read(buf),
            FfiConverterOptionalSequenceTypeNeedId.read(buf),
            FfiConverterOptionalTypeAgeRange.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeAccess.read(buf),
            FfiConverterOptionalTypePoint.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeOnCallDraft.read(buf),
            FfiConverterSequenceTypeChannelDraft.read(buf),
            FfiConverterOptionalTypeCapacity.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ServiceDraft) = (
            FfiConverterTypeServiceId.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeKindId.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`cnes`) +
            FfiConverterTypeTerritoryId.allocationSize(value.`territory`) +
            FfiConverterOptionalSequenceTypeNeedId.allocationSize(value.`needs`) +
            FfiConverterOptionalTypeAgeRange.allocationSize(value.`age`) +
            FfiConverterOptionalBoolean.allocationSize(value.`canHold`) +
            FfiConverterOptionalTypeAccess.allocationSize(value.`access`) +
            FfiConverterOptionalTypePoint.allocationSize(value.`point`) +
            FfiConverterOptionalString.allocationSize(value.`openingHours`) +
            FfiConverterOptionalTypeOnCallDraft.allocationSize(value.`onCall`) +
            FfiConverterSequenceTypeChannelDraft.allocationSize(value.`channels`) +
            FfiConverterOptionalTypeCapacity.allocationSize(value.`declared`) +
            FfiConverterOptionalUInt.allocationSize(value.`declaredPlaces`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`steward`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`validFrom`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`validTo`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterBoolean.allocationSize(value.`verify`)
    )

    override fun write(value: ServiceDraft, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeKindId.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`cnes`, buf)
            FfiConverterTypeTerritoryId.write(value.`territory`, buf)
            FfiConverterOptionalSequenceTypeNeedId.write(value.`needs`, buf)
            FfiConverterOptionalTypeAgeRange.write(value.`age`, buf)
            FfiConverterOptionalBoolean.write(value.`canHold`, buf)
            FfiConverterOptionalTypeAccess.write(value.`access`, buf)
            FfiConverterOptionalTypePoint.write(value.`point`, buf)
            FfiConverterOptionalString.write(value.`openingHours`, buf)
            FfiConverterOptionalTypeOnCallDraft.write(value.`onCall`, buf)
            FfiConverterSequenceTypeChannelDraft.write(value.`channels`, buf)
            FfiConverterOptionalTypeCapacity.write(value.`declared`, buf)
            FfiConverterOptionalUInt.write(value.`declaredPlaces`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`steward`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`validFrom`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`validTo`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterBoolean.write(value.`verify`, buf)
    }
}



/**
 * Indicators of one service.
 */
data class ServiceIndicators (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * What is counted.
     */
    val `measures`: ServiceMeasures

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeServiceIndicators: FfiConverterRustBuffer<ServiceIndicators> {
    override fun read(buf: ByteBuffer): ServiceIndicators {
        return ServiceIndicators(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeServiceMeasures.read(buf),
        )
    }

    override fun allocationSize(value: ServiceIndicators) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeServiceMeasures.allocationSize(value.`measures`)
    )

    override fun write(value: ServiceIndicators, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeServiceMeasures.write(value.`measures`, buf)
    }
}



/**
 * A service of a network, as a screen or a list shows it.
 */
data class ServiceLine (
    /**
     * Id.
     */
    val `id`: ServiceId
    ,
    /**
     * Name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Kind.
     */
    val `kind`: KindId
    ,
    /**
     * Sector.
     */
    val `sector`: SectorId
    ,
    /**
     * Municipality or catchment where it stands.
     */
    val `territory`: TerritoryId
    ,
    /**
     * Needs that it can meet.
     */
    val `needs`: List<NeedId>
    ,
    /**
     * Who may come through its door.
     */
    val `access`: Access
    ,
    /**
     * Whether it can hold a person.
     */
    val `canHold`: kotlin.Boolean
    ,
    /**
     * Whether somebody has to check the record.
     */
    val `verify`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeServiceLine: FfiConverterRustBuffer<ServiceLine> {
    override fun read(buf: ByteBuffer): ServiceLine {
        return ServiceLine(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeKindId.read(buf),
            FfiConverterTypeSectorId.read(buf),
            FfiConverterTypeTerritoryId.read(buf),
            FfiConverterSequenceTypeNeedId.read(buf),
            FfiConverterTypeAccess.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ServiceLine) = (
            FfiConverterTypeServiceId.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeKindId.allocationSize(value.`kind`) +
            FfiConverterTypeSectorId.allocationSize(value.`sector`) +
            FfiConverterTypeTerritoryId.allocationSize(value.`territory`) +
            FfiConverterSequenceTypeNeedId.allocationSize(value.`needs`) +
            FfiConverterTypeAccess.allocationSize(value.`access`) +
            FfiConverterBoolean.allocationSize(value.`canHold`) +
            FfiConverterBoolean.allocationSize(value.`verify`)
    )

    override fun write(value: ServiceLine, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeKindId.write(value.`kind`, buf)
            FfiConverterTypeSectorId.write(value.`sector`, buf)
            FfiConverterTypeTerritoryId.write(value.`territory`, buf)
            FfiConverterSequenceTypeNeedId.write(value.`needs`, buf)
            FfiConverterTypeAccess.write(value.`access`, buf)
            FfiConverterBoolean.write(value.`canHold`, buf)
            FfiConverterBoolean.write(value.`verify`, buf)
    }
}



/**
 * What is counted of one service.
 */
data class ServiceMeasures (
    /**
     * Times that it was asked to share care.
     */
    val `asked`: Count
    ,
    /**
     * Times that it accepted.
     */
    val `accepted`: Share
    ,
    /**
     * Times that it declined.
     */
    val `declined`: Count
    ,
    /**
     * Minutes to its acceptance.
     */
    val `answer`: Times
    ,
    /**
     * Times that it did not take a person at its door.
     */
    val `refusals`: Count
    ,
    /**
     * Admissions.
     */
    val `admissions`: AdmissionCounts
    ,
    /**
     * Duties that it owed and whose deadline passed unmet.
     */
    val `breaches`: Count

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeServiceMeasures: FfiConverterRustBuffer<ServiceMeasures> {
    override fun read(buf: ByteBuffer): ServiceMeasures {
        return ServiceMeasures(
            FfiConverterTypeCount.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterTypeCount.read(buf),
            FfiConverterTypeTimes.read(buf),
            FfiConverterTypeCount.read(buf),
            FfiConverterTypeAdmissionCounts.read(buf),
            FfiConverterTypeCount.read(buf),
        )
    }

    override fun allocationSize(value: ServiceMeasures) = (
            FfiConverterTypeCount.allocationSize(value.`asked`) +
            FfiConverterTypeShare.allocationSize(value.`accepted`) +
            FfiConverterTypeCount.allocationSize(value.`declined`) +
            FfiConverterTypeTimes.allocationSize(value.`answer`) +
            FfiConverterTypeCount.allocationSize(value.`refusals`) +
            FfiConverterTypeAdmissionCounts.allocationSize(value.`admissions`) +
            FfiConverterTypeCount.allocationSize(value.`breaches`)
    )

    override fun write(value: ServiceMeasures, buf: ByteBuffer) {
            FfiConverterTypeCount.write(value.`asked`, buf)
            FfiConverterTypeShare.write(value.`accepted`, buf)
            FfiConverterTypeCount.write(value.`declined`, buf)
            FfiConverterTypeTimes.write(value.`answer`, buf)
            FfiConverterTypeCount.write(value.`refusals`, buf)
            FfiConverterTypeAdmissionCounts.write(value.`admissions`, buf)
            FfiConverterTypeCount.write(value.`breaches`, buf)
    }
}



/**
 * A share with its 95 % interval (Wilson).
 */
data class Share (
    /**
     * How many of them; none where it is not shown.
     */
    val `count`: kotlin.UInt? = null
    ,
    /**
     * Of how many.
     */
    val `of`: kotlin.UInt? = null
    ,
    /**
     * Share in per mille.
     */
    val `perMille`: kotlin.UInt? = null
    ,
    /**
     * Lower end in per mille.
     */
    val `low`: kotlin.UInt? = null
    ,
    /**
     * Upper end in per mille.
     */
    val `high`: kotlin.UInt? = null
    ,
    /**
     * Not shown.
     */
    val `suppressed`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeShare: FfiConverterRustBuffer<Share> {
    override fun read(buf: ByteBuffer): Share {
        return Share(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Share) = (
            FfiConverterOptionalUInt.allocationSize(value.`count`) +
            FfiConverterOptionalUInt.allocationSize(value.`of`) +
            FfiConverterOptionalUInt.allocationSize(value.`perMille`) +
            FfiConverterOptionalUInt.allocationSize(value.`low`) +
            FfiConverterOptionalUInt.allocationSize(value.`high`) +
            FfiConverterBoolean.allocationSize(value.`suppressed`)
    )

    override fun write(value: Share, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`count`, buf)
            FfiConverterOptionalUInt.write(value.`of`, buf)
            FfiConverterOptionalUInt.write(value.`perMille`, buf)
            FfiConverterOptionalUInt.write(value.`low`, buf)
            FfiConverterOptionalUInt.write(value.`high`, buf)
            FfiConverterBoolean.write(value.`suppressed`, buf)
    }
}



/**
 * A sign of danger, told where severity is not known.
 */
data class SignRow (
    /**
     * Id.
     */
    val `id`: RuleId
    ,
    /**
     * The sign.
     */
    val `label`: Label
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSignRow: FfiConverterRustBuffer<SignRow> {
    override fun read(buf: ByteBuffer): SignRow {
        return SignRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
        )
    }

    override fun allocationSize(value: SignRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterTypeLabel.allocationSize(value.`label`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`)
    )

    override fun write(value: SignRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterTypeLabel.write(value.`label`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
    }
}



/**
 * What a service answered when its status was asked.
 */
data class StatusAsked (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * Capacity.
     */
    val `capacity`: Capacity

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStatusAsked: FfiConverterRustBuffer<StatusAsked> {
    override fun read(buf: ByteBuffer): StatusAsked {
        return StatusAsked(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeCapacity.read(buf),
        )
    }

    override fun allocationSize(value: StatusAsked) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeCapacity.allocationSize(value.`capacity`)
    )

    override fun write(value: StatusAsked, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeCapacity.write(value.`capacity`, buf)
    }
}



/**
 * The `status` document: `"format": "amparo/status/1"`.
 */
data class StatusDraft (
    /**
     * `amparo/status/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * What a reader should know: that the reports are invented, for one.
     */
    val `note`: kotlin.String? = null
    ,
    /**
     * Reports; of two about the same service and ages the newer stands.
     */
    val `reports`: List<Report> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStatusDraft: FfiConverterRustBuffer<StatusDraft> {
    override fun read(buf: ByteBuffer): StatusDraft {
        return StatusDraft(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeReport.read(buf),
        )
    }

    override fun allocationSize(value: StatusDraft) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterSequenceTypeReport.allocationSize(value.`reports`)
    )

    override fun write(value: StatusDraft, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterSequenceTypeReport.write(value.`reports`, buf)
    }
}



/**
 * What is known of a service's capacity.
 */
data class StatusLine (
    /**
     * Capacity that counts: an old report is `unknown`.
     */
    val `capacity`: Capacity
    ,
    /**
     * Capacity as last reported, where the report is too old.
     */
    val `lastReported`: Capacity? = null
    ,
    /**
     * Age of the report in minutes; none if there is no report.
     */
    val `ageMinutes`: kotlin.UInt? = null
    ,
    /**
     * Ask before going.
     */
    val `askFirst`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStatusLine: FfiConverterRustBuffer<StatusLine> {
    override fun read(buf: ByteBuffer): StatusLine {
        return StatusLine(
            FfiConverterTypeCapacity.read(buf),
            FfiConverterOptionalTypeCapacity.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: StatusLine) = (
            FfiConverterTypeCapacity.allocationSize(value.`capacity`) +
            FfiConverterOptionalTypeCapacity.allocationSize(value.`lastReported`) +
            FfiConverterOptionalUInt.allocationSize(value.`ageMinutes`) +
            FfiConverterBoolean.allocationSize(value.`askFirst`)
    )

    override fun write(value: StatusLine, buf: ByteBuffer) {
            FfiConverterTypeCapacity.write(value.`capacity`, buf)
            FfiConverterOptionalTypeCapacity.write(value.`lastReported`, buf)
            FfiConverterOptionalUInt.write(value.`ageMinutes`, buf)
            FfiConverterBoolean.write(value.`askFirst`, buf)
    }
}



/**
 * One service asked on behalf of a call: the called service is step 0, those of its ladder follow.
 */
data class StepLine (
    /**
     * Number: 0 is the called service, n the n-th of its ladder.
     */
    val `step`: kotlin.UInt
    ,
    /**
     * Who is asked.
     */
    val `service`: ServiceId
    ,
    /**
     * From when its clock runs.
     */
    val `from`: Timestamp
    ,
    /**
     * When it was delivered.
     */
    val `deliveredAt`: Timestamp? = null
    ,
    /**
     * When it turned out that it cannot be delivered.
     */
    val `undeliverableAt`: Timestamp? = null
    ,
    /**
     * When it was last reminded.
     */
    val `remindedAt`: Timestamp? = null
    ,
    /**
     * When it declined.
     */
    val `declinedAt`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStepLine: FfiConverterRustBuffer<StepLine> {
    override fun read(buf: ByteBuffer): StepLine {
        return StepLine(
            FfiConverterUInt.read(buf),
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: StepLine) = (
            FfiConverterUInt.allocationSize(value.`step`) +
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`from`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`deliveredAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`undeliverableAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`remindedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`declinedAt`)
    )

    override fun write(value: StepLine, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`step`, buf)
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`from`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`deliveredAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`undeliverableAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`remindedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`declinedAt`, buf)
    }
}



/**
 * A call that did not go out, or later, and why.
 */
data class SuppressedLine (
    /**
     * Service.
     */
    val `service`: ServiceId
    ,
    /**
     * When it was decided.
     */
    val `at`: Timestamp
    ,
    /**
     * Why.
     */
    val `code`: SuppressCode
    ,
    /**
     * Until when, if it goes out later.
     */
    val `until`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSuppressedLine: FfiConverterRustBuffer<SuppressedLine> {
    override fun read(buf: ByteBuffer): SuppressedLine {
        return SuppressedLine(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeSuppressCode.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: SuppressedLine) = (
            FfiConverterTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeSuppressCode.allocationSize(value.`code`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`)
    )

    override fun write(value: SuppressedLine, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeSuppressCode.write(value.`code`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
    }
}



/**
 * A municipality or a catchment inside one.
 */
data class TerritoryDraft (
    /**
     * Id, such as `marituba` or `marituba/uriboca`.
     */
    val `id`: TerritoryId
    ,
    /**
     * Name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Municipality or catchment.
     */
    val `kind`: TerritoryKind
    ,
    /**
     * IBGE code of seven digits.
     */
    val `ibge`: kotlin.String? = null
    ,
    /**
     * Unit of the federation, two letters; required in a municipality.
     */
    val `uf`: kotlin.String? = null
    ,
    /**
     * Health region.
     */
    val `region`: kotlin.String? = null
    ,
    /**
     * A catchment's municipality.
     */
    val `municipality`: TerritoryId? = null
    ,
    /**
     * Areas of a catchment: census sectors or neighbourhood codes. No two catchments may claim one.
     */
    val `areas`: List<kotlin.String> = listOf()
    ,
    /**
     * IANA time zone; by state if left out.
     */
    val `timeZone`: kotlin.String? = null
    ,
    /**
     * Point of the seat.
     */
    val `point`: Point? = null
    ,
    /**
     * Inhabitants.
     */
    val `population`: kotlin.UInt? = null
    ,
    /**
     * Whether straight lines mislead here (rivers, islands): no travel into, out of or inside it is estimated from points.
     */
    val `byWater`: kotlin.Boolean = false
    ,
    /**
     * Farthest travel searched, in minutes; the policy's reach if left out.
     */
    val `reachMinutes`: kotlin.UInt? = null
    ,
    /**
     * Services named by role.
     */
    val `roles`: Roles
    ,
    /**
     * Public numbers where they differ from the policy's.
     */
    val `numbers`: List<NumberDraft> = listOf()
    ,
    /**
     * Municipal holidays.
     */
    val `holidays`: List<HolidayDraft> = listOf()
    ,
    /**
     * Somebody has to check this record.
     */
    val `verify`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTerritoryDraft: FfiConverterRustBuffer<TerritoryDraft> {
    override fun read(buf: ByteBuffer): TerritoryDraft {
        return TerritoryDraft(
            FfiConverterTypeTerritoryId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeTerritoryKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTerritoryId.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypePoint.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeRoles.read(buf),
            FfiConverterSequenceTypeNumberDraft.read(buf),
            FfiConverterSequenceTypeHolidayDraft.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: TerritoryDraft) = (
            FfiConverterTypeTerritoryId.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeTerritoryKind.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`ibge`) +
            FfiConverterOptionalString.allocationSize(value.`uf`) +
            FfiConverterOptionalString.allocationSize(value.`region`) +
            FfiConverterOptionalTypeTerritoryId.allocationSize(value.`municipality`) +
            FfiConverterSequenceString.allocationSize(value.`areas`) +
            FfiConverterOptionalString.allocationSize(value.`timeZone`) +
            FfiConverterOptionalTypePoint.allocationSize(value.`point`) +
            FfiConverterOptionalUInt.allocationSize(value.`population`) +
            FfiConverterBoolean.allocationSize(value.`byWater`) +
            FfiConverterOptionalUInt.allocationSize(value.`reachMinutes`) +
            FfiConverterTypeRoles.allocationSize(value.`roles`) +
            FfiConverterSequenceTypeNumberDraft.allocationSize(value.`numbers`) +
            FfiConverterSequenceTypeHolidayDraft.allocationSize(value.`holidays`) +
            FfiConverterBoolean.allocationSize(value.`verify`)
    )

    override fun write(value: TerritoryDraft, buf: ByteBuffer) {
            FfiConverterTypeTerritoryId.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeTerritoryKind.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`ibge`, buf)
            FfiConverterOptionalString.write(value.`uf`, buf)
            FfiConverterOptionalString.write(value.`region`, buf)
            FfiConverterOptionalTypeTerritoryId.write(value.`municipality`, buf)
            FfiConverterSequenceString.write(value.`areas`, buf)
            FfiConverterOptionalString.write(value.`timeZone`, buf)
            FfiConverterOptionalTypePoint.write(value.`point`, buf)
            FfiConverterOptionalUInt.write(value.`population`, buf)
            FfiConverterBoolean.write(value.`byWater`, buf)
            FfiConverterOptionalUInt.write(value.`reachMinutes`, buf)
            FfiConverterTypeRoles.write(value.`roles`, buf)
            FfiConverterSequenceTypeNumberDraft.write(value.`numbers`, buf)
            FfiConverterSequenceTypeHolidayDraft.write(value.`holidays`, buf)
            FfiConverterBoolean.write(value.`verify`, buf)
    }
}



/**
 * Times in minutes.
 */
data class Times (
    /**
     * How many were measured; none where it is not shown.
     */
    val `count`: kotlin.UInt? = null
    ,
    /**
     * Median.
     */
    val `median`: kotlin.UInt? = null
    ,
    /**
     * Lower end of its 95 % interval.
     */
    val `low`: kotlin.UInt? = null
    ,
    /**
     * Upper end of its 95 % interval.
     */
    val `high`: kotlin.UInt? = null
    ,
    /**
     * Nine of ten were at most this.
     */
    val `nineOfTen`: kotlin.UInt? = null
    ,
    /**
     * Not shown.
     */
    val `suppressed`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTimes: FfiConverterRustBuffer<Times> {
    override fun read(buf: ByteBuffer): Times {
        return Times(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Times) = (
            FfiConverterOptionalUInt.allocationSize(value.`count`) +
            FfiConverterOptionalUInt.allocationSize(value.`median`) +
            FfiConverterOptionalUInt.allocationSize(value.`low`) +
            FfiConverterOptionalUInt.allocationSize(value.`high`) +
            FfiConverterOptionalUInt.allocationSize(value.`nineOfTen`) +
            FfiConverterBoolean.allocationSize(value.`suppressed`)
    )

    override fun write(value: Times, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`count`, buf)
            FfiConverterOptionalUInt.write(value.`median`, buf)
            FfiConverterOptionalUInt.write(value.`low`, buf)
            FfiConverterOptionalUInt.write(value.`high`, buf)
            FfiConverterOptionalUInt.write(value.`nineOfTen`, buf)
            FfiConverterBoolean.write(value.`suppressed`, buf)
    }
}



/**
 * That somebody was told about the person.
 */
data class ToldLine (
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * Case.
     */
    val `case`: OpaqueRef
    ,
    /**
     * Who was told.
     */
    val `service`: ServiceId? = null
    ,
    /**
     * By what.
     */
    val `what`: ToldWhat
    ,
    /**
     * Legal basis; none where it is a legal act, or no stored decision names this recipient.
     */
    val `basis`: LegalBasis? = null
    ,
    /**
     * Rule that gives it.
     */
    val `rule`: kotlin.String? = null
    ,
    /**
     * What could be told.
     */
    val `fields`: List<DataField> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeToldLine: FfiConverterRustBuffer<ToldLine> {
    override fun read(buf: ByteBuffer): ToldLine {
        return ToldLine(
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeOpaqueRef.read(buf),
            FfiConverterOptionalTypeServiceId.read(buf),
            FfiConverterTypeToldWhat.read(buf),
            FfiConverterOptionalTypeLegalBasis.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeDataField.read(buf),
        )
    }

    override fun allocationSize(value: ToldLine) = (
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeOpaqueRef.allocationSize(value.`case`) +
            FfiConverterOptionalTypeServiceId.allocationSize(value.`service`) +
            FfiConverterTypeToldWhat.allocationSize(value.`what`) +
            FfiConverterOptionalTypeLegalBasis.allocationSize(value.`basis`) +
            FfiConverterOptionalString.allocationSize(value.`rule`) +
            FfiConverterSequenceTypeDataField.allocationSize(value.`fields`)
    )

    override fun write(value: ToldLine, buf: ByteBuffer) {
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeOpaqueRef.write(value.`case`, buf)
            FfiConverterOptionalTypeServiceId.write(value.`service`, buf)
            FfiConverterTypeToldWhat.write(value.`what`, buf)
            FfiConverterOptionalTypeLegalBasis.write(value.`basis`, buf)
            FfiConverterOptionalString.write(value.`rule`, buf)
            FfiConverterSequenceTypeDataField.write(value.`fields`, buf)
    }
}



/**
 * A door of this episode.
 */
data class TrailStep (
    /**
     * Service.
     */
    val `service`: kotlin.String
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * What came of it; none at the present door.
     */
    val `outcome`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTrailStep: FfiConverterRustBuffer<TrailStep> {
    override fun read(buf: ByteBuffer): TrailStep {
        return TrailStep(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: TrailStep) = (
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`outcome`)
    )

    override fun write(value: TrailStep, buf: ByteBuffer) {
            FfiConverterString.write(value.`service`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`outcome`, buf)
    }
}



/**
 * Minutes given for one pair of services, door to door. They beat any way over links.
 */
data class TravelDraft (
    /**
     * Service it starts from.
     */
    val `from`: ServiceId
    ,
    /**
     * Service it leads to.
     */
    val `to`: ServiceId
    ,
    /**
     * Minutes one way.
     */
    val `minutes`: kotlin.UInt
    ,
    /**
     * Minutes back; as `minutes` if left out.
     */
    val `returnMinutes`: kotlin.UInt? = null
    ,
    /**
     * Somebody has to check this record.
     */
    val `verify`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTravelDraft: FfiConverterRustBuffer<TravelDraft> {
    override fun read(buf: ByteBuffer): TravelDraft {
        return TravelDraft(
            FfiConverterTypeServiceId.read(buf),
            FfiConverterTypeServiceId.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: TravelDraft) = (
            FfiConverterTypeServiceId.allocationSize(value.`from`) +
            FfiConverterTypeServiceId.allocationSize(value.`to`) +
            FfiConverterUInt.allocationSize(value.`minutes`) +
            FfiConverterOptionalUInt.allocationSize(value.`returnMinutes`) +
            FfiConverterBoolean.allocationSize(value.`verify`)
    )

    override fun write(value: TravelDraft, buf: ByteBuffer) {
            FfiConverterTypeServiceId.write(value.`from`, buf)
            FfiConverterTypeServiceId.write(value.`to`, buf)
            FfiConverterUInt.write(value.`minutes`, buf)
            FfiConverterOptionalUInt.write(value.`returnMinutes`, buf)
            FfiConverterBoolean.write(value.`verify`, buf)
    }
}



/**
 * The `view` document: `"format": "amparo/view/1"`. What one recipient may see of a plan, and nothing of what was excluded.
 */
data class ViewDocument (
    /**
     * `amparo/view/1`.
     */
    val `format`: kotlin.String = ""
    ,
    /**
     * Clock of the decision.
     */
    val `at`: Timestamp
    ,
    /**
     * Recipient.
     */
    val `recipient`: kotlin.String
    ,
    /**
     * Opaque reference of the episode: the call's id.
     */
    val `episode`: kotlin.String? = null
    ,
    /**
     * Door that calls.
     */
    val `door`: kotlin.String
    ,
    /**
     * What to do at once.
     */
    val `emergency`: Emergency? = null
    ,
    /**
     * The recipient's own call.
     */
    val `call`: Call? = null
    ,
    /**
     * Opaque reference of the person, if the recipient may know who it is.
     */
    val `personRef`: kotlin.String? = null
    ,
    /**
     * Severity, if the recipient may know.
     */
    val `severity`: Severity? = null
    ,
    /**
     * What happened, if the recipient may know.
     */
    val `circumstances`: List<kotlin.String> = listOf()
    ,
    /**
     * Needs put to the recipient, if it may know.
     */
    val `needs`: List<kotlin.String> = listOf()
    ,
    /**
     * What was already asked and answered, if the recipient may know.
     */
    val `alreadyAsked`: List<kotlin.String> = listOf()
    ,
    /**
     * Safe contact, if the recipient may know.
     */
    val `safeContact`: Contact? = null
    ,
    /**
     * Who leads, if the recipient may know.
     */
    val `lead`: kotlin.String? = null
    ,
    /**
     * Who holds the person now, if the recipient may know.
     */
    val `custodian`: kotlin.String? = null
    ,
    /**
     * Who else is in the circle, if the recipient may know.
     */
    val `circle`: List<CircleMember> = listOf()
    ,
    /**
     * Places, if the recipient may know.
     */
    val `places`: List<Place> = listOf()
    ,
    /**
     * Duties that the recipient owes, or that are owed to it.
     */
    val `duties`: List<Duty> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeViewDocument: FfiConverterRustBuffer<ViewDocument> {
    override fun read(buf: ByteBuffer): ViewDocument {
        return ViewDocument(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeEmergency.read(buf),
            FfiConverterOptionalTypeCall.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeSeverity.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeContact.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeCircleMember.read(buf),
            FfiConverterSequenceTypePlace.read(buf),
            FfiConverterSequenceTypeDuty.read(buf),
        )
    }

    override fun allocationSize(value: ViewDocument) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`recipient`) +
            FfiConverterOptionalString.allocationSize(value.`episode`) +
            FfiConverterString.allocationSize(value.`door`) +
            FfiConverterOptionalTypeEmergency.allocationSize(value.`emergency`) +
            FfiConverterOptionalTypeCall.allocationSize(value.`call`) +
            FfiConverterOptionalString.allocationSize(value.`personRef`) +
            FfiConverterOptionalTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterSequenceString.allocationSize(value.`circumstances`) +
            FfiConverterSequenceString.allocationSize(value.`needs`) +
            FfiConverterSequenceString.allocationSize(value.`alreadyAsked`) +
            FfiConverterOptionalTypeContact.allocationSize(value.`safeContact`) +
            FfiConverterOptionalString.allocationSize(value.`lead`) +
            FfiConverterOptionalString.allocationSize(value.`custodian`) +
            FfiConverterSequenceTypeCircleMember.allocationSize(value.`circle`) +
            FfiConverterSequenceTypePlace.allocationSize(value.`places`) +
            FfiConverterSequenceTypeDuty.allocationSize(value.`duties`)
    )

    override fun write(value: ViewDocument, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterString.write(value.`recipient`, buf)
            FfiConverterOptionalString.write(value.`episode`, buf)
            FfiConverterString.write(value.`door`, buf)
            FfiConverterOptionalTypeEmergency.write(value.`emergency`, buf)
            FfiConverterOptionalTypeCall.write(value.`call`, buf)
            FfiConverterOptionalString.write(value.`personRef`, buf)
            FfiConverterOptionalTypeSeverity.write(value.`severity`, buf)
            FfiConverterSequenceString.write(value.`circumstances`, buf)
            FfiConverterSequenceString.write(value.`needs`, buf)
            FfiConverterSequenceString.write(value.`alreadyAsked`, buf)
            FfiConverterOptionalTypeContact.write(value.`safeContact`, buf)
            FfiConverterOptionalString.write(value.`lead`, buf)
            FfiConverterOptionalString.write(value.`custodian`, buf)
            FfiConverterSequenceTypeCircleMember.write(value.`circle`, buf)
            FfiConverterSequenceTypePlace.write(value.`places`, buf)
            FfiConverterSequenceTypeDuty.write(value.`duties`, buf)
    }
}



/**
 * The built-in vocabulary, as written.
 */
data class VocabularyDraft (
    /**
     * Sectors.
     */
    val `sectors`: List<SectorDraft> = listOf()
    ,
    /**
     * Needs.
     */
    val `needs`: List<NeedDraft> = listOf()
    ,
    /**
     * Kinds.
     */
    val `kinds`: List<KindDraft> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVocabularyDraft: FfiConverterRustBuffer<VocabularyDraft> {
    override fun read(buf: ByteBuffer): VocabularyDraft {
        return VocabularyDraft(
            FfiConverterSequenceTypeSectorDraft.read(buf),
            FfiConverterSequenceTypeNeedDraft.read(buf),
            FfiConverterSequenceTypeKindDraft.read(buf),
        )
    }

    override fun allocationSize(value: VocabularyDraft) = (
            FfiConverterSequenceTypeSectorDraft.allocationSize(value.`sectors`) +
            FfiConverterSequenceTypeNeedDraft.allocationSize(value.`needs`) +
            FfiConverterSequenceTypeKindDraft.allocationSize(value.`kinds`)
    )

    override fun write(value: VocabularyDraft, buf: ByteBuffer) {
            FfiConverterSequenceTypeSectorDraft.write(value.`sectors`, buf)
            FfiConverterSequenceTypeNeedDraft.write(value.`needs`, buf)
            FfiConverterSequenceTypeKindDraft.write(value.`kinds`, buf)
    }
}



/**
 * A condition over the facts of a request. All that is set must hold; a list holds if any of its entries does.
 */
data class When (
    /**
     * This severity or graver.
     */
    val `severityFrom`: Severity? = null
    ,
    /**
     * This severity or lighter.
     */
    val `severityTo`: Severity? = null
    ,
    /**
     * Any of these circumstances.
     */
    val `any`: List<Circumstance> = listOf()
    ,
    /**
     * All of these circumstances.
     */
    val `all`: List<Circumstance> = listOf()
    ,
    /**
     * None of these circumstances.
     */
    val `none`: List<Circumstance> = listOf()
    ,
    /**
     * Violence suffered in any of these forms (or in no told form).
     */
    val `forms`: List<ViolenceForm> = listOf()
    ,
    /**
     * Violence suffered from any of these.
     */
    val `relations`: List<Relation> = listOf()
    ,
    /**
     * Younger than this age in completed years.
     */
    val `ageBelow`: kotlin.UByte? = null
    ,
    /**
     * This age or older.
     */
    val `ageFrom`: kotlin.UByte? = null
    ,
    /**
     * Gender.
     */
    val `gender`: List<Gender> = listOf()
    ,
    /**
     * A person with disability.
     */
    val `disability`: kotlin.Boolean = false
    ,
    /**
     * By local time it is night, or a day on which the municipality does not work.
     */
    val `night`: kotlin.Boolean = false
    ,
    /**
     * The door belongs to one of these sectors.
     */
    val `doorSectors`: List<SectorId> = listOf()
    ,
    /**
     * The door is of one of these kinds.
     */
    val `doorKinds`: List<KindId> = listOf()
    ,
    /**
     * What the person says to being cared for.
     */
    val `consent`: List<Capability> = listOf()
    ,
    /**
     * An admission of one of these kinds is decided or made.
     */
    val `admission`: List<AdmissionKind> = listOf()
    ,
    /**
     * The admission is because of drug use.
     */
    val `drugUse`: kotlin.Boolean = false
    ,
    /**
     * One of these events of care happened.
     */
    val `events`: List<CareEvent> = listOf()
    ,
    /**
     * The municipality lies in one of these units of the federation.
     */
    val `ufs`: List<kotlin.String> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWhen: FfiConverterRustBuffer<When> {
    override fun read(buf: ByteBuffer): When {
        return When(
            FfiConverterOptionalTypeSeverity.read(buf),
            FfiConverterOptionalTypeSeverity.read(buf),
            FfiConverterSequenceTypeCircumstance.read(buf),
            FfiConverterSequenceTypeCircumstance.read(buf),
            FfiConverterSequenceTypeCircumstance.read(buf),
            FfiConverterSequenceTypeViolenceForm.read(buf),
            FfiConverterSequenceTypeRelation.read(buf),
            FfiConverterOptionalUByte.read(buf),
            FfiConverterOptionalUByte.read(buf),
            FfiConverterSequenceTypeGender.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeSectorId.read(buf),
            FfiConverterSequenceTypeKindId.read(buf),
            FfiConverterSequenceTypeCapability.read(buf),
            FfiConverterSequenceTypeAdmissionKind.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeCareEvent.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: When) = (
            FfiConverterOptionalTypeSeverity.allocationSize(value.`severityFrom`) +
            FfiConverterOptionalTypeSeverity.allocationSize(value.`severityTo`) +
            FfiConverterSequenceTypeCircumstance.allocationSize(value.`any`) +
            FfiConverterSequenceTypeCircumstance.allocationSize(value.`all`) +
            FfiConverterSequenceTypeCircumstance.allocationSize(value.`none`) +
            FfiConverterSequenceTypeViolenceForm.allocationSize(value.`forms`) +
            FfiConverterSequenceTypeRelation.allocationSize(value.`relations`) +
            FfiConverterOptionalUByte.allocationSize(value.`ageBelow`) +
            FfiConverterOptionalUByte.allocationSize(value.`ageFrom`) +
            FfiConverterSequenceTypeGender.allocationSize(value.`gender`) +
            FfiConverterBoolean.allocationSize(value.`disability`) +
            FfiConverterBoolean.allocationSize(value.`night`) +
            FfiConverterSequenceTypeSectorId.allocationSize(value.`doorSectors`) +
            FfiConverterSequenceTypeKindId.allocationSize(value.`doorKinds`) +
            FfiConverterSequenceTypeCapability.allocationSize(value.`consent`) +
            FfiConverterSequenceTypeAdmissionKind.allocationSize(value.`admission`) +
            FfiConverterBoolean.allocationSize(value.`drugUse`) +
            FfiConverterSequenceTypeCareEvent.allocationSize(value.`events`) +
            FfiConverterSequenceString.allocationSize(value.`ufs`)
    )

    override fun write(value: When, buf: ByteBuffer) {
            FfiConverterOptionalTypeSeverity.write(value.`severityFrom`, buf)
            FfiConverterOptionalTypeSeverity.write(value.`severityTo`, buf)
            FfiConverterSequenceTypeCircumstance.write(value.`any`, buf)
            FfiConverterSequenceTypeCircumstance.write(value.`all`, buf)
            FfiConverterSequenceTypeCircumstance.write(value.`none`, buf)
            FfiConverterSequenceTypeViolenceForm.write(value.`forms`, buf)
            FfiConverterSequenceTypeRelation.write(value.`relations`, buf)
            FfiConverterOptionalUByte.write(value.`ageBelow`, buf)
            FfiConverterOptionalUByte.write(value.`ageFrom`, buf)
            FfiConverterSequenceTypeGender.write(value.`gender`, buf)
            FfiConverterBoolean.write(value.`disability`, buf)
            FfiConverterBoolean.write(value.`night`, buf)
            FfiConverterSequenceTypeSectorId.write(value.`doorSectors`, buf)
            FfiConverterSequenceTypeKindId.write(value.`doorKinds`, buf)
            FfiConverterSequenceTypeCapability.write(value.`consent`, buf)
            FfiConverterSequenceTypeAdmissionKind.write(value.`admission`, buf)
            FfiConverterBoolean.write(value.`drugUse`, buf)
            FfiConverterSequenceTypeCareEvent.write(value.`events`, buf)
            FfiConverterSequenceString.write(value.`ufs`, buf)
    }
}



/**
 * How long a bond lives after the last contact.
 */
data class WindowRow (
    /**
     * Id.
     */
    val `id`: RuleId
    ,
    /**
     * Kind of bond; any if left out.
     */
    val `bond`: BondKind? = null
    ,
    /**
     * Whether it is for reference bonds.
     */
    val `reference`: kotlin.Boolean = false
    ,
    /**
     * Days.
     */
    val `days`: kotlin.UInt
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * How sure we are.
     */
    val `confidence`: Confidence

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWindowRow: FfiConverterRustBuffer<WindowRow> {
    override fun read(buf: ByteBuffer): WindowRow {
        return WindowRow(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterOptionalTypeBondKind.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeConfidence.read(buf),
        )
    }

    override fun allocationSize(value: WindowRow) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterOptionalTypeBondKind.allocationSize(value.`bond`) +
            FfiConverterBoolean.allocationSize(value.`reference`) +
            FfiConverterUInt.allocationSize(value.`days`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterTypeConfidence.allocationSize(value.`confidence`)
    )

    override fun write(value: WindowRow, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterOptionalTypeBondKind.write(value.`bond`, buf)
            FfiConverterBoolean.write(value.`reference`, buf)
            FfiConverterUInt.write(value.`days`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterTypeConfidence.write(value.`confidence`, buf)
    }
}



/**
 * What the person wants and does not want.
 */
data class Wishes (
    /**
     * Services wanted.
     */
    val `wanted`: List<ServiceId> = listOf()
    ,
    /**
     * Services refused.
     */
    val `vetoed`: List<ServiceId> = listOf()
    ,
    /**
     * Companion of trust.
     */
    val `companion`: CompanionOfTrust? = null
    ,
    /**
     * Safe contact.
     */
    val `safeContact`: SafeContact? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWishes: FfiConverterRustBuffer<Wishes> {
    override fun read(buf: ByteBuffer): Wishes {
        return Wishes(
            FfiConverterSequenceTypeServiceId.read(buf),
            FfiConverterSequenceTypeServiceId.read(buf),
            FfiConverterOptionalTypeCompanionOfTrust.read(buf),
            FfiConverterOptionalTypeSafeContact.read(buf),
        )
    }

    override fun allocationSize(value: Wishes) = (
            FfiConverterSequenceTypeServiceId.allocationSize(value.`wanted`) +
            FfiConverterSequenceTypeServiceId.allocationSize(value.`vetoed`) +
            FfiConverterOptionalTypeCompanionOfTrust.allocationSize(value.`companion`) +
            FfiConverterOptionalTypeSafeContact.allocationSize(value.`safeContact`)
    )

    override fun write(value: Wishes, buf: ByteBuffer) {
            FfiConverterSequenceTypeServiceId.write(value.`wanted`, buf)
            FfiConverterSequenceTypeServiceId.write(value.`vetoed`, buf)
            FfiConverterOptionalTypeCompanionOfTrust.write(value.`companion`, buf)
            FfiConverterOptionalTypeSafeContact.write(value.`safeContact`, buf)
    }
}



/**
 * A counterfactual: what would change, and how.
 */
data class WouldChange (
    /**
     * What changes.
     */
    val `change`: ChangeKind
    ,
    /**
     * Service concerned.
     */
    val `service`: kotlin.String? = null
    ,
    /**
     * Fact concerned.
     */
    val `fact`: kotlin.String? = null
    ,
    /**
     * Who leads then, if that changes.
     */
    val `lead`: kotlin.String? = null
    ,
    /**
     * First place then, if that changes.
     */
    val `firstPlace`: kotlin.String? = null
    ,
    /**
     * An emergency call comes first then.
     */
    val `emergency`: kotlin.Boolean = false
    ,
    /**
     * Services called then that are not called now.
     */
    val `called`: List<kotlin.String> = listOf()
    ,
    /**
     * Services no longer called then.
     */
    val `noLongerCalled`: List<kotlin.String> = listOf()
    ,
    /**
     * Rules of the duties that are owed then and not now.
     */
    val `duties`: List<kotlin.String> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWouldChange: FfiConverterRustBuffer<WouldChange> {
    override fun read(buf: ByteBuffer): WouldChange {
        return WouldChange(
            FfiConverterTypeChangeKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: WouldChange) = (
            FfiConverterTypeChangeKind.allocationSize(value.`change`) +
            FfiConverterOptionalString.allocationSize(value.`service`) +
            FfiConverterOptionalString.allocationSize(value.`fact`) +
            FfiConverterOptionalString.allocationSize(value.`lead`) +
            FfiConverterOptionalString.allocationSize(value.`firstPlace`) +
            FfiConverterBoolean.allocationSize(value.`emergency`) +
            FfiConverterSequenceString.allocationSize(value.`called`) +
            FfiConverterSequenceString.allocationSize(value.`noLongerCalled`) +
            FfiConverterSequenceString.allocationSize(value.`duties`)
    )

    override fun write(value: WouldChange, buf: ByteBuffer) {
            FfiConverterTypeChangeKind.write(value.`change`, buf)
            FfiConverterOptionalString.write(value.`service`, buf)
            FfiConverterOptionalString.write(value.`fact`, buf)
            FfiConverterOptionalString.write(value.`lead`, buf)
            FfiConverterOptionalString.write(value.`firstPlace`, buf)
            FfiConverterBoolean.write(value.`emergency`, buf)
            FfiConverterSequenceString.write(value.`called`, buf)
            FfiConverterSequenceString.write(value.`noLongerCalled`, buf)
            FfiConverterSequenceString.write(value.`duties`, buf)
    }
}



/**
 * Who may come through the door of a kind or a service.
 */

enum class Access {

    /**
     * Anybody of its territory (and of pacted ones) without referral.
     */
    OPEN,
    /**
     * Only by referral of a service that has a `reference` link to it.
     */
    REFERRAL,
    /**
     * Only a closed population, such as the people held in a prison. Never a family's nearest door.
     */
    RESTRICTED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAccess: FfiConverterRustBuffer<Access> {
    override fun read(buf: ByteBuffer) = try {
        Access.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Access) = 4UL

    override fun write(value: Access, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a rule asks for.
 */

enum class Act {

    /**
     * Calling a service to share care (*acionamento*).
     */
    CALL,
    /**
     * Compulsory notification to the health authority.
     */
    COMPULSORY_NOTIFICATION,
    /**
     * Communication to Ministério Público, Conselho Tutelar, police, Defensoria, family.
     */
    COMMUNICATION,
    /**
     * A number or limit.
     */
    PARAMETER,
    /**
     * A principle that orders the decision.
     */
    PRINCIPLE,
    /**
     * A right of the person.
     */
    RIGHT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAct: FfiConverterRustBuffer<Act> {
    override fun read(buf: ByteBuffer) = try {
        Act.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Act) = 4UL

    override fun write(value: Act, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Kind of admission, Lei 10.216/2001 art. 6.
 */

enum class AdmissionKind {

    /**
     * With the person's consent.
     */
    VOLUNTARY,
    /**
     * Without it, at a third party's request.
     */
    INVOLUNTARY,
    /**
     * By a judge.
     */
    COMPULSORY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAdmissionKind: FfiConverterRustBuffer<AdmissionKind> {
    override fun read(buf: ByteBuffer) = try {
        AdmissionKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AdmissionKind) = 4UL

    override fun write(value: AdmissionKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * Why there is no answer. A decision is never among these: "nobody reachable" is a plan with gaps.
 *
 * Nothing of a request stands in any text, except a spelling slip of a known token.
 */
sealed class AmparoException: kotlin.Exception() {

    /**
     * A document, or a record that was built in memory, is refused with all of its faults at once.
     */
    class Refused(

        /**
         * The faults in the order of the document, at most 1,000; never none.
         */
        val `faults`: List<Fault>,

        /**
         * How many more there were.
         */
        val `unlisted`: kotlin.UInt,

        /**
         * What to do at once, if it was a request; none too where life is not at risk.
         */
        val `emergency`: Emergency?
        ) : AmparoException() {
        override val message
            get() = "faults=${ `faults` }, unlisted=${ `unlisted` }, emergency=${ `emergency` }"
    }

    /**
     * The host's source of bonds did not answer. The plan without those bonds can still be asked for.
     */
    class BondsMissing(

        /**
         * What the source told; a failure that it did not declare is not quoted, since it could be about a person.
         */
        val `reason`: kotlin.String,

        /**
         * What to do at once; none where life is not at risk.
         */
        val `emergency`: Emergency?
        ) : AmparoException() {
        override val message
            get() = "reason=${ `reason` }, emergency=${ `emergency` }"
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_amparoerror_uniffi_trait_display(FfiConverterTypeAmparoError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<AmparoException> {
        override fun lift(error_buf: RustBuffer.ByValue): AmparoException = FfiConverterTypeAmparoError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeAmparoError : FfiConverterRustBuffer<AmparoException> {
    override fun read(buf: ByteBuffer): AmparoException {


        return when(buf.getInt()) {
            1 -> AmparoException.Refused(
                FfiConverterSequenceTypeFault.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterOptionalTypeEmergency.read(buf),
                )
            2 -> AmparoException.BondsMissing(
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeEmergency.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AmparoException): ULong {
        return when(value) {
            is AmparoException.Refused -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterSequenceTypeFault.allocationSize(value.`faults`)
                + FfiConverterUInt.allocationSize(value.`unlisted`)
                + FfiConverterOptionalTypeEmergency.allocationSize(value.`emergency`)
            )
            is AmparoException.BondsMissing -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterOptionalTypeEmergency.allocationSize(value.`emergency`)
            )
        }
    }

    override fun write(value: AmparoException, buf: ByteBuffer) {
        when(value) {
            is AmparoException.Refused -> {
                buf.putInt(1)
                FfiConverterSequenceTypeFault.write(value.`faults`, buf)
                FfiConverterUInt.write(value.`unlisted`, buf)
                FfiConverterOptionalTypeEmergency.write(value.`emergency`, buf)
                Unit
            }
            is AmparoException.BondsMissing -> {
                buf.putInt(2)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterOptionalTypeEmergency.write(value.`emergency`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * Who reads.
 */

enum class Audience {

    /**
     * The worker at the door, or at the lead: the whole plan, in the order in which it is done.
     */
    WORKER,
    /**
     * Who runs the network: the decision as findings about services; nothing of the person beyond the needs.
     */
    MANAGER,
    /**
     * The person. Somebody else may be reading along.
     */
    PERSON,
    /**
     * The prosecutor: duties and clocks, and what was considered before an admission.
     */
    PROSECUTOR;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAudience: FfiConverterRustBuffer<Audience> {
    override fun read(buf: ByteBuffer) = try {
        Audience.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Audience) = 4UL

    override fun write(value: Audience, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What ties the person to the service.
 */

enum class BondKind {

    /**
     * In care there.
     */
    CARE,
    /**
     * Enrolled with the primary-care team of the territory.
     */
    ENROLMENT,
    /**
     * Family follow-up of social assistance.
     */
    FAMILY_FOLLOW_UP,
    /**
     * Takes part in an activity (choir, workshop, sport).
     */
    ACTIVITY,
    /**
     * Studies there.
     */
    STUDY,
    /**
     * Works there.
     */
    WORK,
    /**
     * Protected or followed by it (justice, rights).
     */
    PROTECTION,
    /**
     * First contact by a crisis, to be confirmed.
     */
    PROVISIONAL,
    /**
     * Any other tie.
     */
    OTHER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeBondKind: FfiConverterRustBuffer<BondKind> {
    override fun read(buf: ByteBuffer) = try {
        BondKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: BondKind) = 4UL

    override fun write(value: BondKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * Why a source of bonds does not answer.
 */
sealed class BondSourceException: kotlin.Exception() {

    /**
     * The host's records cannot be asked now.
     */
    class Unavailable(

        /**
         * Why, for whoever runs the host. It comes back as it is: keep people out of it.
         */
        val `reason`: kotlin.String
        ) : BondSourceException() {
        override val message
            get() = "reason=${ `reason` }"
    }

    /**
     * It failed in a way that it does not declare.
     */
    class Undeclared(
        ) : BondSourceException() {
        override val message
            get() = ""
    }





    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<BondSourceException> {
        override fun lift(error_buf: RustBuffer.ByValue): BondSourceException = FfiConverterTypeBondSourceError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeBondSourceError : FfiConverterRustBuffer<BondSourceException> {
    override fun read(buf: ByteBuffer): BondSourceException {


        return when(buf.getInt()) {
            1 -> BondSourceException.Unavailable(
                FfiConverterString.read(buf),
                )
            2 -> BondSourceException.Undeclared()
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: BondSourceException): ULong {
        return when(value) {
            is BondSourceException.Unavailable -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
            is BondSourceException.Undeclared -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
        }
    }

    override fun write(value: BondSourceException, buf: ByteBuffer) {
        when(value) {
            is BondSourceException.Unavailable -> {
                buf.putInt(1)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is BondSourceException.Undeclared -> {
                buf.putInt(2)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * Where a deadline comes from.
 */

enum class ByFrom {

    /**
     * The law gives it.
     */
    LAW,
    /**
     * The law gives no hours; the policy does.
     */
    POLICY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeByFrom: FfiConverterRustBuffer<ByFrom> {
    override fun read(buf: ByteBuffer) = try {
        ByFrom.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ByFrom) = 4UL

    override fun write(value: ByFrom, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a called service is in the circle.
 */

enum class CallRole {

    /**
     * Leads.
     */
    LEAD,
    /**
     * Has a bond.
     */
    BOND,
    /**
     * Meets a need that the bonds leave open.
     */
    NEED,
    /**
     * Answers for the territory.
     */
    TERRITORY,
    /**
     * The person wants it.
     */
    WISH,
    /**
     * Goes to the person at risk to life.
     */
    EMERGENCY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCallRole: FfiConverterRustBuffer<CallRole> {
    override fun read(buf: ByteBuffer) = try {
        CallRole.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CallRole) = 4UL

    override fun write(value: CallRole, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How a call stands.
 */

enum class CallStage {

    /**
     * Nobody has answered yet.
     */
    WAITING,
    /**
     * Somebody accepted.
     */
    ACCEPTED,
    /**
     * Declined, with a reason.
     */
    DECLINED,
    /**
     * Nobody answered in time, and a human being was told.
     */
    EXPIRED,
    /**
     * Taken back before it went out: a later plan does not call there.
     */
    WITHDRAWN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCallStage: FfiConverterRustBuffer<CallStage> {
    override fun read(buf: ByteBuffer) = try {
        CallStage.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CallStage) = 4UL

    override fun write(value: CallStage, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * When a call goes out.
 */

enum class CallWhen {

    /**
     * Now.
     */
    NOW,
    /**
     * When the service opens.
     */
    AT_OPENING,
    /**
     * Once the crisis has passed.
     */
    AFTER_CRISIS,
    /**
     * With others, at the batch hour.
     */
    BATCHED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCallWhen: FfiConverterRustBuffer<CallWhen> {
    override fun read(buf: ByteBuffer) = try {
        CallWhen.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CallWhen) = 4UL

    override fun write(value: CallWhen, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Whether the person agrees with being cared for and with care being shared.
 */

enum class Capability {

    /**
     * Agrees.
     */
    GIVES,
    /**
     * Refuses.
     */
    REFUSES,
    /**
     * Cannot tell now.
     */
    CANNOT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCapability: FfiConverterRustBuffer<Capability> {
    override fun read(buf: ByteBuffer) = try {
        Capability.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Capability) = 4UL

    override fun write(value: Capability, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a service reports, or declares, about taking one more person.
 */

enum class Capacity {

    /**
     * Nothing known; counts as accepting, ranked after fresh positives.
     */
    UNKNOWN,
    /**
     * Takes people now.
     */
    AVAILABLE,
    /**
     * Takes people by list.
     */
    WAITLIST,
    /**
     * Takes people after assessing each.
     */
    ASSESS_FIRST,
    /**
     * Has no place.
     */
    FULL,
    /**
     * Does not take people now, whatever its places.
     */
    REFUSING,
    /**
     * Is shut.
     */
    CLOSED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCapacity: FfiConverterRustBuffer<Capacity> {
    override fun read(buf: ByteBuffer) = try {
        Capacity.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Capacity) = 4UL

    override fun write(value: Capacity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Something that happened in or around care, with duties of its own.
 */

enum class CareEvent {

    /**
     * Admitted.
     */
    ADMISSION,
    /**
     * Discharged.
     */
    DISCHARGE,
    /**
     * Left without being discharged.
     */
    EVASION,
    /**
     * Transferred.
     */
    TRANSFER,
    /**
     * Accident.
     */
    ACCIDENT,
    /**
     * Serious clinical event.
     */
    SERIOUS_EVENT,
    /**
     * Death.
     */
    DEATH;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCareEvent: FfiConverterRustBuffer<CareEvent> {
    override fun read(buf: ByteBuffer) = try {
        CareEvent.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CareEvent) = 4UL

    override fun write(value: CareEvent, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What came of it.
 */

enum class CareResult {

    /**
     * It happened.
     */
    DONE,
    /**
     * The person was not reached.
     */
    NOT_REACHED,
    /**
     * The person does not want it.
     */
    PERSON_DECLINED,
    /**
     * It did not happen.
     */
    DID_NOT_HAPPEN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCareResult: FfiConverterRustBuffer<CareResult> {
    override fun read(buf: ByteBuffer) = try {
        CareResult.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CareResult) = 4UL

    override fun write(value: CareResult, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * Why a case does not take an event. The case stays as it was.
 *
 * It names nobody; compare codes, never texts.
 */
sealed class CaseException: kotlin.Exception() {

    /**
     * A document, or a record that was built in memory, has faults: all of them at once.
     */
    class Faulty(

        /**
         * The faults in the order of the document, at most 1,000; never none.
         */
        val `faults`: List<Fault>,

        /**
         * How many more there were.
         */
        val `unlisted`: kotlin.UInt
        ) : CaseException() {
        override val message
            get() = "faults=${ `faults` }, unlisted=${ `unlisted` }"
    }

    /**
     * The event cannot follow.
     */
    class Refused(

        /**
         * Why.
         */
        val `code`: RefusalCode,

        /**
         * The same in English; `refusal_text` has it in Portuguese.
         */
        val `reason`: kotlin.String,

        /**
         * Place of the event in the list that was given, from 0.
         */
        val `place`: kotlin.UInt
        ) : CaseException() {
        override val message
            get() = "code=${ `code` }, reason=${ `reason` }, place=${ `place` }"
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_caseerror_uniffi_trait_display(FfiConverterTypeCaseError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<CaseException> {
        override fun lift(error_buf: RustBuffer.ByValue): CaseException = FfiConverterTypeCaseError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeCaseError : FfiConverterRustBuffer<CaseException> {
    override fun read(buf: ByteBuffer): CaseException {


        return when(buf.getInt()) {
            1 -> CaseException.Faulty(
                FfiConverterSequenceTypeFault.read(buf),
                FfiConverterUInt.read(buf),
                )
            2 -> CaseException.Refused(
                FfiConverterTypeRefusalCode.read(buf),
                FfiConverterString.read(buf),
                FfiConverterUInt.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: CaseException): ULong {
        return when(value) {
            is CaseException.Faulty -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterSequenceTypeFault.allocationSize(value.`faults`)
                + FfiConverterUInt.allocationSize(value.`unlisted`)
            )
            is CaseException.Refused -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeRefusalCode.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterUInt.allocationSize(value.`place`)
            )
        }
    }

    override fun write(value: CaseException, buf: ByteBuffer) {
        when(value) {
            is CaseException.Faulty -> {
                buf.putInt(1)
                FfiConverterSequenceTypeFault.write(value.`faults`, buf)
                FfiConverterUInt.write(value.`unlisted`, buf)
                Unit
            }
            is CaseException.Refused -> {
                buf.putInt(2)
                FfiConverterTypeRefusalCode.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterUInt.write(value.`place`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * The smallest change of facts that changes the answer.
 */

enum class ChangeKind {

    /**
     * Risk to life.
     */
    RISK_TO_LIFE,
    /**
     * A place turns out to be full.
     */
    PLACE_FULL,
    /**
     * The person refuses a service.
     */
    PERSON_REFUSES,
    /**
     * The person refuses that care is shared.
     */
    CONSENT_WITHDRAWN,
    /**
     * A fact that was assumed turns out otherwise.
     */
    ASSUMPTION,
    /**
     * The person is admitted.
     */
    ADMITTED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeChangeKind: FfiConverterRustBuffer<ChangeKind> {
    override fun read(buf: ByteBuffer) = try {
        ChangeKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ChangeKind) = 4UL

    override fun write(value: ChangeKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a channel may carry.
 */

enum class ChannelClass {

    /**
     * Everything the disclosure allows: an authenticated system, or a voice known to be staffed.
     */
    FULL,
    /**
     * A short text without health data.
     */
    SHORT,
    /**
     * Only the call's id: SMS, WhatsApp, lock screens, shared phones.
     */
    ID_ONLY,
    /**
     * Only a subject line: e-mail.
     */
    SUBJECT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeChannelClass: FfiConverterRustBuffer<ChannelClass> {
    override fun read(buf: ByteBuffer) = try {
        ChannelClass.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ChannelClass) = 4UL

    override fun write(value: ChannelClass, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a channel is.
 */

enum class ChannelKind {

    /**
     * A telephone that somebody answers.
     */
    PHONE,
    /**
     * The on-call telephone, answered outside the opening hours.
     */
    ON_CALL_PHONE,
    /**
     * A text message.
     */
    SMS,
    /**
     * A messenger.
     */
    MESSENGER,
    /**
     * E-mail.
     */
    EMAIL,
    /**
     * A record system with its own login.
     */
    SYSTEM,
    /**
     * Radio.
     */
    RADIO,
    /**
     * Somebody goes there.
     */
    IN_PERSON;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeChannelKind: FfiConverterRustBuffer<ChannelKind> {
    override fun read(buf: ByteBuffer) = try {
        ChannelKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ChannelKind) = 4UL

    override fun write(value: ChannelKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What happened, or is happening.
 */

enum class Circumstance {

    /**
     * Agitation, hearing voices, disorganised thought.
     */
    PSYCHOSIS,
    /**
     * Nights without sleep.
     */
    SLEEPLESSNESS,
    /**
     * Deep sadness, hopelessness.
     */
    DESPAIR,
    /**
     * Fear, panic.
     */
    ANXIETY,
    /**
     * Thoughts of suicide.
     */
    SUICIDAL_THOUGHTS,
    /**
     * Self-harm without intent to die told.
     */
    SELF_HARM,
    /**
     * Suicide attempt.
     */
    SUICIDE_ATTEMPT,
    /**
     * Overdose or poisoning.
     */
    OVERDOSE,
    /**
     * Violence suffered; `violence` tells which.
     */
    VIOLENCE_SUFFERED,
    /**
     * Alcohol use.
     */
    ALCOHOL_USE,
    /**
     * Use of other drugs.
     */
    DRUG_USE,
    /**
     * Intoxication.
     */
    INTOXICATION,
    /**
     * Withdrawal.
     */
    WITHDRAWAL,
    /**
     * Confusion.
     */
    CONFUSION,
    /**
     * Seizure.
     */
    SEIZURE,
    /**
     * Unconscious.
     */
    UNCONSCIOUS,
    /**
     * Wounds that somebody has to look at.
     */
    WOUND,
    /**
     * Another clinical complaint.
     */
    CLINICAL_COMPLAINT,
    /**
     * A weapon or other means at hand.
     */
    WEAPON_AT_HAND,
    /**
     * Aggression.
     */
    AGGRESSION,
    /**
     * No home.
     */
    HOMELESSNESS,
    /**
     * Pregnancy or a child born in the last year.
     */
    PREGNANCY,
    /**
     * A minor without an adult.
     */
    MINOR_ALONE,
    /**
     * Cannot go home tonight.
     */
    UNSAFE_TONIGHT,
    /**
     * A court order is about this person's care.
     */
    COURT_ORDER,
    /**
     * Hunger, no income.
     */
    DEPRIVATION,
    /**
     * Repeated unjustified absence from school.
     */
    SCHOOL_ABSENCE,
    /**
     * In custody of the police or prison.
     */
    IN_CUSTODY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCircumstance: FfiConverterRustBuffer<Circumstance> {
    override fun read(buf: ByteBuffer) = try {
        Circumstance.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Circumstance) = 4UL

    override fun write(value: Circumstance, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What starts a clock.
 */

enum class ClockStart {

    /**
     * Knowing of it, which is now.
     */
    KNOWLEDGE,
    /**
     * Being attended by the owner.
     */
    ATTENDANCE,
    /**
     * The admission.
     */
    ADMISSION,
    /**
     * The discharge.
     */
    DISCHARGE,
    /**
     * The event of care that the rule names.
     */
    EVENT,
    /**
     * Getting a communication from another.
     */
    RECEIPT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeClockStart: FfiConverterRustBuffer<ClockStart> {
    override fun read(buf: ByteBuffer) = try {
        ClockStart.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ClockStart) = 4UL

    override fun write(value: ClockStart, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a case is closed.
 */

enum class CloseCode {

    /**
     * Follow-up is complete.
     */
    COMPLETED,
    /**
     * The person wants no more of it.
     */
    PERSON_DECLINED,
    /**
     * The person lives elsewhere, and care was handed over there.
     */
    MOVED_AWAY,
    /**
     * Contact was lost after every follow-up was tried.
     */
    LOST_CONTACT,
    /**
     * The person died.
     */
    DIED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCloseCode: FfiConverterRustBuffer<CloseCode> {
    override fun read(buf: ByteBuffer) = try {
        CloseCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CloseCode) = 4UL

    override fun write(value: CloseCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Stable code of a fault or a warning. Codes are never reused; a retired one stays listed as reserved.
 */

enum class Code {

    /**
     * The bytes are not JSON.
     */
    SYNTAX,
    /**
     * The document is larger than its limit.
     */
    TOO_LARGE,
    /**
     * Lists and objects are nested deeper than the limit.
     */
    TOO_DEEP,
    /**
     * A list has more entries than the limit.
     */
    TOO_MANY,
    /**
     * A text is longer than the limit.
     */
    TOO_LONG,
    /**
     * `format` does not name this document and version.
     */
    FORMAT,
    /**
     * The value has another JSON type than the field.
     */
    TYPE,
    /**
     * A field that must be there is missing.
     */
    MISSING,
    /**
     * The record has no such field.
     */
    UNKNOWN_FIELD,
    /**
     * The same field stands twice in one object.
     */
    DUPLICATE_FIELD,
    /**
     * The token is not in the closed list of the field.
     */
    UNKNOWN_TOKEN,
    /**
     * A number, date or text is outside its range.
     */
    RANGE,
    /**
     * An id has characters that ids may not have.
     */
    BAD_ID,
    /**
     * Two records of one list have the same id.
     */
    DUPLICATE_ID,
    /**
     * An id names nothing in the document or network.
     */
    DANGLING,
    /**
     * A territory lacks a role that it must have.
     */
    MISSING_ROLE,
    /**
     * Two catchments claim the same area.
     */
    OVERLAPPING_CATCHMENTS,
    /**
     * A catchment's municipality is missing or is itself a catchment.
     */
    BAD_PARENT,
    /**
     * The opening hours cannot be read.
     */
    BAD_HOURS,
    /**
     * The time zone is not in the IANA list.
     */
    BAD_TIME_ZONE,
    /**
     * A link has the same service at both ends.
     */
    SELF_LINK,
    /**
     * `until` or `valid_to` comes before its beginning.
     */
    BAD_PERIOD,
    /**
     * More needs, kinds or sectors than the vocabulary holds.
     */
    VOCABULARY_FULL,
    /**
     * A rule that identifies somebody has no limiting profile, or its profile does not load.
     */
    UNPROFILED,
    /**
     * A rule asks for more than its confidence allows.
     */
    UNCONFIRMED,
    /**
     * A rule, row or parameter contradicts another.
     */
    CONFLICT,
    /**
     * Warning: the service has no opening hours.
     */
    NO_HOURS,
    /**
     * Warning: the service has no channel.
     */
    NO_CHANNEL,
    /**
     * Warning: nothing leads to the service: no point, no travel.
     */
    UNREACHABLE,
    /**
     * Warning: the municipality has no territorial reference.
     */
    NO_REFERENCE,
    /**
     * Warning: escalation in this territory ends at nobody who answers at night.
     */
    LADDER_ENDS_NOWHERE,
    /**
     * Warning: the hours never open.
     */
    NEVER_OPENS,
    /**
     * Warning: the hours say nothing about holidays.
     */
    HOLIDAYS_UNSAID,
    /**
     * Warning: `valid_at` is old.
     */
    OLD_NETWORK,
    /**
     * Warning: the record waits for somebody to verify it.
     */
    VERIFY,
    /**
     * A snapshot was cut off or changed.
     */
    DAMAGED,
    /**
     * Warning: the point is shared by many services.
     */
    SHARED_POINT,
    /**
     * Warning: the point lies far from the municipality.
     */
    FAR_POINT,
    /**
     * Warning: the record names a service that the network does not hold (any more).
     */
    LEFT_NETWORK,
    /**
     * Warning: legal, but probably not what was meant.
     */
    SUSPICIOUS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCode: FfiConverterRustBuffer<Code> {
    override fun read(buf: ByteBuffer) = try {
        Code.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Code) = 4UL

    override fun write(value: Code, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How sure we are that the norm says so.
 */

enum class Confidence {

    /**
     * Seen in a text of the norm or an official page.
     */
    VERIFIED,
    /**
     * Known, sure.
     */
    KNOWN,
    /**
     * Fairly sure: ships inactive, unless it protects.
     */
    MODERATE,
    /**
     * Unsure: never active, unless it protects.
     */
    LOW;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConfidence: FfiConverterRustBuffer<Confidence> {
    override fun read(buf: ByteBuffer) = try {
        Confidence.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Confidence) = 4UL

    override fun write(value: Confidence, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a consent is about.
 */

enum class ConsentScope {

    /**
     * Sharing care with the recipients.
     */
    SHARE_CARE,
    /**
     * Being contacted.
     */
    CONTACT,
    /**
     * Being told about to family.
     */
    FAMILY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsentScope: FfiConverterRustBuffer<ConsentScope> {
    override fun read(buf: ByteBuffer) = try {
        ConsentScope.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsentScope) = 4UL

    override fun write(value: ConsentScope, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a place that was considered is not proposed.
 */

enum class ConsideredCode {

    /**
     * It has no place.
     */
    FULL,
    /**
     * It does not take people now.
     */
    REFUSING,
    /**
     * It is closed.
     */
    CLOSED,
    /**
     * No pact, referral or open door.
     */
    NO_ACCESS,
    /**
     * Its ages leave the person out, or it is for adults only.
     */
    NOT_FOR_THIS_AGE,
    /**
     * Too far, or no way known.
     */
    BEYOND_REACH,
    /**
     * The person refuses it.
     */
    PERSON_VETO,
    /**
     * It would be dangerous.
     */
    SAFETY_EXCLUSION,
    /**
     * It did not take the person in this episode, and nothing is new.
     */
    ALREADY_TRIED,
    /**
     * Two doors have not taken the person; no third without a new fact.
     */
    NO_THIRD_DOOR,
    /**
     * Does not give the care that is needed.
     */
    NOT_RIGHT_CARE,
    /**
     * Other, less restrictive or nearer places come first.
     */
    OTHERS_FIRST,
    /**
     * It declined a call in this episode.
     */
    DECLINED_BEFORE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsideredCode: FfiConverterRustBuffer<ConsideredCode> {
    override fun read(buf: ByteBuffer) = try {
        ConsideredCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsideredCode) = 4UL

    override fun write(value: ConsideredCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Who is contacted besides services.
 */

enum class ContactKind {

    /**
     * Guardian.
     */
    GUARDIAN,
    /**
     * Companion of trust.
     */
    COMPANION,
    /**
     * The person's own safe contact.
     */
    SAFE_CONTACT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeContactKind: FfiConverterRustBuffer<ContactKind> {
    override fun read(buf: ByteBuffer) = try {
        ContactKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ContactKind) = 4UL

    override fun write(value: ContactKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a contact is for.
 */

enum class ContactPurpose {

    /**
     * To come and be there.
     */
    BE_THERE,
    /**
     * To decide for a minor.
     */
    DECIDE,
    /**
     * To reach the person.
     */
    REACH_THE_PERSON;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeContactPurpose: FfiConverterRustBuffer<ContactPurpose> {
    override fun read(buf: ByteBuffer) = try {
        ContactPurpose.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ContactPurpose) = 4UL

    override fun write(value: ContactPurpose, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What to do with a person who comes to a door.
 */

enum class CorrelatedWhat {

    /**
     * No case: open one.
     */
    NEW,
    /**
     * The crisis of a case goes on: it takes the arrival.
     */
    SAME,
    /**
     * A case takes a new episode: reopen it.
     */
    REOPEN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCorrelatedWhat: FfiConverterRustBuffer<CorrelatedWhat> {
    override fun read(buf: ByteBuffer) = try {
        CorrelatedWhat.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CorrelatedWhat) = 4UL

    override fun write(value: CorrelatedWhat, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How custody came to somebody.
 */

enum class CustodyBy {

    /**
     * With the opening: the door, or whoever the plan names while the door cannot hold.
     */
    OPENING,
    /**
     * By acceptance.
     */
    ACCEPTANCE,
    /**
     * The person left: it passes to the lead.
     */
    EVASION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCustodyBy: FfiConverterRustBuffer<CustodyBy> {
    override fun read(buf: ByteBuffer) = try {
        CustodyBy.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CustodyBy) = 4UL

    override fun write(value: CustodyBy, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A field of what a call or duty may tell.
 */

enum class DataField {

    /**
     * Id of the call, and nothing about anybody.
     */
    CALL_ID,
    /**
     * Who calls and how to answer.
     */
    DOOR_CONTACT,
    /**
     * Opaque reference that the host turns into a name.
     */
    NAME,
    /**
     * Date of birth.
     */
    BIRTH_DATE,
    /**
     * National health card.
     */
    CNS,
    /**
     * What happened.
     */
    EVENT,
    /**
     * What is needed.
     */
    NEED,
    /**
     * "Care needed, please contact".
     */
    CARE_NEEDED,
    /**
     * Risk.
     */
    RISK_NOTE,
    /**
     * The question put to the recipient.
     */
    QUESTION,
    /**
     * What was already asked, so that nobody asks again.
     */
    ALREADY_ASKED,
    /**
     * Where the person may safely be contacted.
     */
    SAFE_CONTACT,
    /**
     * Who else is in the circle.
     */
    CIRCLE,
    /**
     * Where the person is cared for.
     */
    PLACES,
    /**
     * Age band.
     */
    AGE_BAND,
    /**
     * Sex, as the notification form asks.
     */
    SEX,
    /**
     * Municipality of residence.
     */
    MUNICIPALITY,
    /**
     * The form that the norm asks for.
     */
    LEGAL_FORM;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDataField: FfiConverterRustBuffer<DataField> {
    override fun read(buf: ByteBuffer) = try {
        DataField.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DataField) = 4UL

    override fun write(value: DataField, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a recipient declines.
 */

enum class DeclineCode {

    /**
     * No place.
     */
    NO_PLACE,
    /**
     * No professional on shift.
     */
    NO_PROFESSIONAL,
    /**
     * It is closed.
     */
    CLOSED,
    /**
     * Not the care that it gives.
     */
    NOT_OUR_CARE,
    /**
     * The person is not of its territory.
     */
    NOT_OUR_TERRITORY,
    /**
     * The person is not of its ages.
     */
    NOT_OUR_AGES,
    /**
     * It does not know the person any more.
     */
    BOND_ENDED,
    /**
     * Conflict of interest, or danger to the person there.
     */
    CONFLICT,
    /**
     * The person refused it.
     */
    PERSON_REFUSED,
    /**
     * Another reason.
     */
    OTHER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDeclineCode: FfiConverterRustBuffer<DeclineCode> {
    override fun read(buf: ByteBuffer) = try {
        DeclineCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DeclineCode) = 4UL

    override fun write(value: DeclineCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What has to be done.
 */

enum class DueKind {

    /**
     * Tell a human being of the territory that nobody answered: the end of every ladder.
     */
    TELL_HUMAN,
    /**
     * Plan the circle anew.
     */
    REPLAN,
    /**
     * Deliver a call.
     */
    DELIVER,
    /**
     * Ask the next of the ladder.
     */
    ESCALATE,
    /**
     * Remind a silent recipient.
     */
    REMIND,
    /**
     * Ask whoever takes over, before the custodian can no longer hold.
     */
    TAKE_OVER,
    /**
     * Ask a place how it stands: its report is old.
     */
    CONFIRM_STATUS,
    /**
     * Do a legal act.
     */
    DUTY,
    /**
     * Report that a legal act was not done in time.
     */
    REPORT_BREACH,
    /**
     * Put the medical report to the admission.
     */
    ADMISSION_REPORT,
    /**
     * The admission has to end.
     */
    STAY_ENDS,
    /**
     * Ask whether an acceptance still holds.
     */
    RENEW_ACCEPTANCE,
    /**
     * Ask what came of care that was accepted.
     */
    ASK_OUTCOME,
    /**
     * Follow the person up.
     */
    FOLLOW_UP,
    /**
     * Make a care plan (PTS).
     */
    MAKE_CARE_PLAN,
    /**
     * Review it.
     */
    REVIEW_CARE_PLAN,
    /**
     * Do a task of it.
     */
    TASK,
    /**
     * Review an override: somebody else than its author.
     */
    REVIEW_OVERRIDE,
    /**
     * Offer a workshop.
     */
    OFFER_WORKSHOP,
    /**
     * Offer a study of the case by the council.
     */
    OFFER_COUNCIL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDueKind: FfiConverterRustBuffer<DueKind> {
    override fun read(buf: ByteBuffer) = try {
        DueKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DueKind) = 4UL

    override fun write(value: DueKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How far a kind's door is open.
 */

enum class Entry {

    /**
     * To its own municipality and to territories with a pact.
     */
    TERRITORY,
    /**
     * To anybody from anywhere: urgency doors, SAMU, police.
     */
    ANYBODY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeEntry: FfiConverterRustBuffer<Entry> {
    override fun read(buf: ByteBuffer) = try {
        Entry.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Entry) = 4UL

    override fun write(value: Entry, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an entry of the chain is. The stored numbers are for ever.
 */

enum class EntryKind {

    /**
     * An event of a case: 1.
     */
    EVENT,
    /**
     * A reading: 2.
     */
    ACCESS,
    /**
     * The content of a case was erased: 3.
     */
    ERASED,
    /**
     * A decision: 4.
     */
    DECISION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeEntryKind: FfiConverterRustBuffer<EntryKind> {
    override fun read(buf: ByteBuffer) = try {
        EntryKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: EntryKind) = 4UL

    override fun write(value: EntryKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What happened.
 */

enum class EventKind {

    /**
     * A crisis was opened at a door, with its plan.
     */
    OPENED,
    /**
     * A call, or a step of its ladder, reached its channel.
     */
    DELIVERED,
    /**
     * It cannot be delivered.
     */
    UNDELIVERABLE,
    /**
     * A silent recipient was reminded.
     */
    REMINDED,
    /**
     * The next of the ladder is asked; steps in between were passed over.
     */
    ESCALATED,
    /**
     * A recipient accepted to share care.
     */
    ACCEPTED,
    /**
     * A recipient declined, with a reason.
     */
    DECLINED,
    /**
     * A human being of the territory was told that nobody answered.
     */
    HUMAN_TOLD,
    /**
     * Custody was taken over from whoever had it.
     */
    CUSTODY_ACCEPTED,
    /**
     * The person came to a service.
     */
    ARRIVED,
    /**
     * A door did not take the person.
     */
    REFUSED_AT_DOOR,
    /**
     * The circle was planned anew.
     */
    REPLANNED,
    /**
     * It was decided to take the person to a place.
     */
    MOVED,
    /**
     * Admitted: voluntary, involuntary, compulsory.
     */
    ADMITTED,
    /**
     * Discharged.
     */
    DISCHARGED,
    /**
     * Transferred to another service while admitted.
     */
    TRANSFERRED,
    /**
     * Left without being discharged.
     */
    EVADED,
    /**
     * Accident or serious clinical event in care.
     */
    INCIDENT,
    /**
     * The person died.
     */
    DIED,
    /**
     * A duty was met, with the evidence that stops its clock.
     */
    DUTY_MET,
    /**
     * The breach of a duty was reported.
     */
    BREACH_REPORTED,
    /**
     * A follow-up was made.
     */
    FOLLOWED_UP,
    /**
     * A service told how it stands.
     */
    STATUS_CONFIRMED,
    /**
     * A call was held back, or waits for others.
     */
    SUPPRESSED,
    /**
     * Severity or circumstances as told now.
     */
    TOLD,
    /**
     * A question was put to the person.
     */
    ASKED,
    /**
     * A called service gave care, or it turned out that it did not.
     */
    CARE_GIVEN,
    /**
     * A care plan (PTS) was made.
     */
    CARE_PLAN_MADE,
    /**
     * It was reviewed.
     */
    CARE_PLAN_REVIEWED,
    /**
     * A task of it was done.
     */
    TASK_DONE,
    /**
     * A workshop or a council study was offered.
     */
    OFFERED,
    /**
     * A court demanded care.
     */
    COURT_DEMANDED,
    /**
     * Somebody went beyond a wish, a consent or the plan: with a reason, under their own reference.
     */
    OVERRIDDEN,
    /**
     * Somebody else looked at that afterwards.
     */
    OVERRIDE_REVIEWED,
    /**
     * The crisis has passed; care and follow-up go on.
     */
    SETTLED,
    /**
     * A new crisis of a settled or closed case, with its plan.
     */
    REOPENED,
    /**
     * Another case of the same person was joined to this one.
     */
    ABSORBED,
    /**
     * This case was joined to another, for good.
     */
    MERGED,
    /**
     * Closed.
     */
    CLOSED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeEventKind: FfiConverterRustBuffer<EventKind> {
    override fun read(buf: ByteBuffer) = try {
        EventKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: EventKind) = 4UL

    override fun write(value: EventKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why something is excluded for safety.
 */

enum class ExclusionReason {

    /**
     * Who hurt the person works there.
     */
    AGGRESSOR_WORKS_THERE,
    /**
     * Who hurt the person is cared for or is often there.
     */
    AGGRESSOR_USES_IT,
    /**
     * Conflict of interest.
     */
    CONFLICT_OF_INTEREST,
    /**
     * Violence suffered there.
     */
    VIOLENCE_SUFFERED,
    /**
     * Another reason, known to the door.
     */
    OTHER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeExclusionReason: FfiConverterRustBuffer<ExclusionReason> {
    override fun read(buf: ByteBuffer) = try {
        ExclusionReason.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ExclusionReason) = 4UL

    override fun write(value: ExclusionReason, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a fact of a reason says. `id`, `number` and `at` of the [`Fact`] carry its value.
 */

enum class FactKind {

    /**
     * Strength of the bond, 0-100 (`number`).
     */
    BOND_STRENGTH,
    /**
     * The bond is a reference bond.
     */
    REFERENCE_BOND,
    /**
     * Start of the bond (`at`).
     */
    BOND_SINCE,
    /**
     * Last contact (`at`).
     */
    LAST_CONTACT,
    /**
     * Window of the bond in days (`number`).
     */
    WINDOW_DAYS,
    /**
     * End of the bond (`at`).
     */
    BOND_UNTIL,
    /**
     * Whose bond it is (`id`).
     */
    BOND_SUBJECT,
    /**
     * The service is open.
     */
    OPEN,
    /**
     * The service is closed.
     */
    CLOSED,
    /**
     * Nobody knows whether it is open.
     */
    HOURS_UNKNOWN,
    /**
     * It opens (`at`).
     */
    OPENS,
    /**
     * It closes (`at`).
     */
    CLOSES,
    /**
     * Somebody is on call.
     */
    ON_CALL,
    /**
     * Nobody is on shift, by its own report.
     */
    NOBODY_ON_SHIFT,
    /**
     * Minutes one way (`number`).
     */
    MINUTES,
    /**
     * Minutes back (`number`).
     */
    RETURN_MINUTES,
    /**
     * The minutes are given for this pair.
     */
    MINUTES_GIVEN,
    /**
     * The minutes are summed over links.
     */
    MINUTES_BY_LINKS,
    /**
     * The minutes are estimated from points.
     */
    MINUTES_ESTIMATED,
    /**
     * Part of the way is by water.
     */
    BY_WATER,
    /**
     * No way is known.
     */
    NO_WAY_KNOWN,
    /**
     * Beyond the reach in minutes (`number`).
     */
    BEYOND_REACH,
    /**
     * Capacity reported or declared (`id`).
     */
    CAPACITY,
    /**
     * Age of the report in minutes (`number`).
     */
    REPORT_AGE,
    /**
     * The report is too old to count.
     */
    REPORT_STALE,
    /**
     * No live report.
     */
    NO_REPORT,
    /**
     * Free places (`number`).
     */
    FREE_PLACES,
    /**
     * A need (`id`).
     */
    NEED,
    /**
     * A territory's role (`id`).
     */
    ROLE,
    /**
     * A service (`id`).
     */
    SERVICE,
    /**
     * A territory (`id`).
     */
    TERRITORY,
    /**
     * A sector (`id`).
     */
    SECTOR,
    /**
     * An unknown fact taken on the protective side (`id`).
     */
    ASSUMED,
    /**
     * Severity (`id`).
     */
    SEVERITY,
    /**
     * Severity as told at the door (`id`).
     */
    SEVERITY_TOLD,
    /**
     * A circumstance (`id`).
     */
    CIRCUMSTANCE,
    /**
     * The circumstance is suspected, not confirmed.
     */
    SUSPECTED,
    /**
     * A count (`number`).
     */
    COUNT,
    /**
     * Outcome of an attempt (`id`).
     */
    OUTCOME,
    /**
     * Something that the doors before did not know (`id`).
     */
    NEW_FACT,
    /**
     * Until (`at`).
     */
    UNTIL,
    /**
     * Longest stay in minutes (`number`).
     */
    MAX_STAY,
    /**
     * Restrictiveness (`number`).
     */
    RESTRICTIVENESS,
    /**
     * It is an admission.
     */
    ADMISSION,
    /**
     * Only a closed population may enter.
     */
    RESTRICTED,
    /**
     * Only by referral, and nobody here may refer.
     */
    REFERRAL_ONLY,
    /**
     * No pact between the territories.
     */
    NO_PACT,
    /**
     * Its ages leave the person out.
     */
    AGE_RANGE,
    /**
     * The person wants it.
     */
    WANTED,
    /**
     * The person refuses it.
     */
    VETOED,
    /**
     * Excluded for safety (`id`: why).
     */
    EXCLUDED,
    /**
     * Stands in for (`id`).
     */
    STANDS_IN_FOR,
    /**
     * Legal basis (`id`).
     */
    BASIS,
    /**
     * Minutes that the law gives (`number`).
     */
    LEGAL_MINUTES,
    /**
     * Minutes of the policy, for the law gives none (`number`).
     */
    POLICY_MINUTES,
    /**
     * The law gives no hours.
     */
    NO_LEGAL_HOURS,
    /**
     * The norm leaves a question open (`id`: rule).
     */
    LOCAL_DECISION,
    /**
     * The person is not identified.
     */
    NOT_IDENTIFIED,
    /**
     * Confidence of the rule (`id`).
     */
    CONFIDENCE,
    /**
     * Kind of admission (`id`).
     */
    ADMISSION_KIND,
    /**
     * An event of care (`id`).
     */
    EVENT,
    /**
     * Is there now.
     */
    PRESENT,
    /**
     * Cost in minutes by which it was chosen (`number`).
     */
    COST,
    /**
     * Not the right care for this person.
     */
    NOT_RIGHT_CARE,
    /**
     * A rule that took part (`id`).
     */
    RULE,
    /**
     * A purpose (`id`).
     */
    PURPOSE,
    /**
     * Of the minutes one way, those spent waiting for a boat or another timetable (`number`).
     */
    WAIT_MINUTES,
    /**
     * It declined a call in this episode (`id`: why).
     */
    DECLINED,
    /**
     * When it declined (`at`).
     */
    DECLINED_AT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeFactKind: FfiConverterRustBuffer<FactKind> {
    override fun read(buf: ByteBuffer) = try {
        FactKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FactKind) = 4UL

    override fun write(value: FactKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Follow-ups, each at the policy's time.
 */

enum class FollowUp {

    /**
     * Within a day.
     */
    FIRST,
    /**
     * Within a week.
     */
    SECOND,
    /**
     * Within a month.
     */
    THIRD,
    /**
     * Within three months.
     */
    LAST;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeFollowUp: FfiConverterRustBuffer<FollowUp> {
    override fun read(buf: ByteBuffer) = try {
        FollowUp.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FollowUp) = 4UL

    override fun write(value: FollowUp, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What is missing.
 */

enum class GapCode {

    /**
     * Nobody within reach meets the need now.
     */
    NEED_UNMET,
    /**
     * Only a service of another municipality meets the need now.
     */
    MET_ELSEWHERE,
    /**
     * A role that somebody must have is not named.
     */
    MISSING_ROLE,
    /**
     * No territorial reference.
     */
    NO_REFERENCE,
    /**
     * No legal basis to share with a service that could help.
     */
    NO_BASIS,
    /**
     * Nobody can hold the person.
     */
    NO_CUSTODIAN,
    /**
     * No urgency door within reach.
     */
    NO_URGENCY_DOOR,
    /**
     * No place for the night.
     */
    NO_PLACE,
    /**
     * A ladder ends at somebody who does not answer now.
     */
    LADDER_ENDS_NOWHERE,
    /**
     * The service has no channel.
     */
    NO_CHANNEL,
    /**
     * More needs than one crisis may have: the least urgent were left out.
     */
    TOO_MANY_NEEDS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeGapCode: FfiConverterRustBuffer<GapCode> {
    override fun read(buf: ByteBuffer) = try {
        GapCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: GapCode) = 4UL

    override fun write(value: GapCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Gender as the person tells it.
 */

enum class Gender {

    /**
     * Not known.
     */
    UNKNOWN,
    /**
     * Woman (cis or trans).
     */
    FEMALE,
    /**
     * Man (cis or trans).
     */
    MALE,
    /**
     * Neither.
     */
    OTHER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeGender: FfiConverterRustBuffer<Gender> {
    override fun read(buf: ByteBuffer) = try {
        Gender.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Gender) = 4UL

    override fun write(value: Gender, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Whether a duty names the person.
 */

enum class Identified {

    /**
     * It does.
     */
    YES,
    /**
     * It does not.
     */
    NO,
    /**
     * Only under the conditions of its profile.
     */
    EXCEPTION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeIdentified: FfiConverterRustBuffer<Identified> {
    override fun read(buf: ByteBuffer) = try {
        Identified.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Identified) = 4UL

    override fun write(value: Identified, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * When a service joins a circle in which it has a bond.
 */

enum class Joins {

    /**
     * In the crisis itself: now, or at its opening.
     */
    CRISIS,
    /**
     * As continuity, once the crisis has passed.
     */
    AFTER_CRISIS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeJoins: FfiConverterRustBuffer<Joins> {
    override fun read(buf: ByteBuffer) = try {
        Joins.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Joins) = 4UL

    override fun write(value: Joins, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Language of a text.
 */

enum class Lang {

    /**
     * Portuguese as a Brazilian health worker writes it.
     */
    PT_BR,
    /**
     * English.
     */
    EN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLang: FfiConverterRustBuffer<Lang> {
    override fun read(buf: ByteBuffer) = try {
        Lang.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Lang) = 4UL

    override fun write(value: Lang, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Where the lead comes from.
 */

enum class LeadOrigin {

    /**
     * The strongest reference bond.
     */
    BOND,
    /**
     * A service that stands in for an excluded or vetoed reference.
     */
    SUBSTITUTE,
    /**
     * The territorial reference.
     */
    TERRITORY,
    /**
     * The crisis lead of the territory.
     */
    CRISIS_LEAD;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLeadOrigin: FfiConverterRustBuffer<LeadOrigin> {
    override fun read(buf: ByteBuffer) = try {
        LeadOrigin.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LeadOrigin) = 4UL

    override fun write(value: LeadOrigin, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Stable code of a ledger's error. Codes are never reused; a retired one stays listed as reserved.
 */

enum class LedgerCode {

    /**
     * There is no ledger at this path.
     */
    MISSING,
    /**
     * The file is no ledger of amparo.
     */
    FOREIGN,
    /**
     * The ledger was written by a newer version of amparo.
     */
    NEWER,
    /**
     * The ledger was changed or its bytes are damaged.
     */
    DAMAGED,
    /**
     * The ledger lacks entries that were acknowledged.
     */
    BEHIND,
    /**
     * The master key is not this ledger's.
     */
    WRONG_KEY,
    /**
     * The ledger or its folder cannot be written.
     */
    READ_ONLY,
    /**
     * Another program holds the ledger.
     */
    LOCKED,
    /**
     * The disk is full.
     */
    FULL,
    /**
     * Reading or writing failed.
     */
    IO,
    /**
     * No such case.
     */
    NO_SUCH_CASE,
    /**
     * There is such a case already.
     */
    CASE_EXISTS,
    /**
     * Somebody else wrote to the case: load it again.
     */
    CONFLICT,
    /**
     * The event cannot follow.
     */
    REFUSED,
    /**
     * The content was erased.
     */
    ERASED,
    /**
     * The host does not allow it.
     */
    DENIED,
    /**
     * The host gave no random bytes.
     */
    NO_RANDOMNESS,
    /**
     * The event has a plan and comes without its decision, or with another.
     */
    OTHER_DECISION,
    /**
     * The lease ran out, or another worker has it.
     */
    LEASE_LOST,
    /**
     * The case is not closed: its record is still needed.
     */
    NOT_CLOSED,
    /**
     * An input of a decision has faults or is not what its hash says.
     */
    BAD_INPUT,
    /**
     * The place is none that this build can open.
     */
    BAD_PLACE,
    /**
     * The connection was lost while the step was being confirmed: nobody knows whether it was.
     */
    IN_DOUBT,
    /**
     * The server does not wait for its disk.
     */
    NOT_DURABLE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLedgerCode: FfiConverterRustBuffer<LedgerCode> {
    override fun read(buf: ByteBuffer) = try {
        LedgerCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LedgerCode) = 4UL

    override fun write(value: LedgerCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * Why a ledger does not do what it was asked. The ledger stays as it was, but for the log of reads.
 *
 * It names nobody; compare codes, never texts.
 */
sealed class LedgerException: kotlin.Exception() {

    /**
     * A document, or a record that was built in memory, has faults: all of them at once.
     */
    class Faulty(

        /**
         * The faults in the order of the document, at most 1,000; never none.
         */
        val `faults`: List<Fault>,

        /**
         * How many more there were.
         */
        val `unlisted`: kotlin.UInt
        ) : LedgerException() {
        override val message
            get() = "faults=${ `faults` }, unlisted=${ `unlisted` }"
    }

    /**
     * It was not done.
     */
    class NotDone(

        /**
         * Why.
         */
        val `code`: LedgerCode,

        /**
         * The same in English.
         */
        val `reason`: kotlin.String,

        /**
         * With `refused`: why the event cannot follow.
         */
        val `refusal`: RefusalCode?,

        /**
         * With `conflict`: version that the ledger holds.
         */
        val `version`: kotlin.UInt?,

        /**
         * With `damaged` and `behind`: entry at which it shows.
         */
        val `seq`: kotlin.ULong?
        ) : LedgerException() {
        override val message
            get() = "code=${ `code` }, reason=${ `reason` }, refusal=${ `refusal` }, version=${ `version` }, seq=${ `seq` }"
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_method_ledgererror_uniffi_trait_display(FfiConverterTypeLedgerError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<LedgerException> {
        override fun lift(error_buf: RustBuffer.ByValue): LedgerException = FfiConverterTypeLedgerError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeLedgerError : FfiConverterRustBuffer<LedgerException> {
    override fun read(buf: ByteBuffer): LedgerException {


        return when(buf.getInt()) {
            1 -> LedgerException.Faulty(
                FfiConverterSequenceTypeFault.read(buf),
                FfiConverterUInt.read(buf),
                )
            2 -> LedgerException.NotDone(
                FfiConverterTypeLedgerCode.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeRefusalCode.read(buf),
                FfiConverterOptionalUInt.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: LedgerException): ULong {
        return when(value) {
            is LedgerException.Faulty -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterSequenceTypeFault.allocationSize(value.`faults`)
                + FfiConverterUInt.allocationSize(value.`unlisted`)
            )
            is LedgerException.NotDone -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeLedgerCode.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterOptionalTypeRefusalCode.allocationSize(value.`refusal`)
                + FfiConverterOptionalUInt.allocationSize(value.`version`)
                + FfiConverterOptionalULong.allocationSize(value.`seq`)
            )
        }
    }

    override fun write(value: LedgerException, buf: ByteBuffer) {
        when(value) {
            is LedgerException.Faulty -> {
                buf.putInt(1)
                FfiConverterSequenceTypeFault.write(value.`faults`, buf)
                FfiConverterUInt.write(value.`unlisted`, buf)
                Unit
            }
            is LedgerException.NotDone -> {
                buf.putInt(2)
                FfiConverterTypeLedgerCode.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterOptionalTypeRefusalCode.write(value.`refusal`, buf)
                FfiConverterOptionalUInt.write(value.`version`, buf)
                FfiConverterOptionalULong.write(value.`seq`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}





/**
 * Why a host of a ledger does not answer.
 */
sealed class LedgerHostException: kotlin.Exception() {

    /**
     * It cannot be asked now.
     */
    class Unavailable(

        /**
         * Why, for whoever runs the host. It goes no further.
         */
        val `reason`: kotlin.String
        ) : LedgerHostException() {
        override val message
            get() = "reason=${ `reason` }"
    }

    /**
     * It failed in a way that it does not declare.
     */
    class Undeclared(
        ) : LedgerHostException() {
        override val message
            get() = ""
    }





    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<LedgerHostException> {
        override fun lift(error_buf: RustBuffer.ByValue): LedgerHostException = FfiConverterTypeLedgerHostError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeLedgerHostError : FfiConverterRustBuffer<LedgerHostException> {
    override fun read(buf: ByteBuffer): LedgerHostException {


        return when(buf.getInt()) {
            1 -> LedgerHostException.Unavailable(
                FfiConverterString.read(buf),
                )
            2 -> LedgerHostException.Undeclared()
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: LedgerHostException): ULong {
        return when(value) {
            is LedgerHostException.Unavailable -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
            is LedgerHostException.Undeclared -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
        }
    }

    override fun write(value: LedgerHostException, buf: ByteBuffer) {
        when(value) {
            is LedgerHostException.Unavailable -> {
                buf.putInt(1)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is LedgerHostException.Undeclared -> {
                buf.putInt(2)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * Legal basis of telling somebody something about a person, LGPD art. 11.
 */

enum class LegalBasis {

    /**
     * None: only a call without identity goes out.
     */
    NO_BASIS,
    /**
     * Consent, art. 11 I.
     */
    CONSENT,
    /**
     * Legal duty, art. 11 II a.
     */
    LEGAL_DUTY,
    /**
     * Public policy by the administration, art. 11 II b.
     */
    PUBLIC_POLICY,
    /**
     * Protection of life, art. 11 II e.
     */
    PROTECTION_OF_LIFE,
    /**
     * Protection of health by health professionals, services or authority, art. 11 II f.
     */
    HEALTH_PROTECTION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLegalBasis: FfiConverterRustBuffer<LegalBasis> {
    override fun read(buf: ByteBuffer) = try {
        LegalBasis.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LegalBasis) = 4UL

    override fun write(value: LegalBasis, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A directed tie between two services or territories.
 */

enum class LinkKind {

    /**
     * `to` receives the people of `from` by agreement.
     */
    PACT,
    /**
     * `to` supports the team of `from`.
     */
    MATRIX_SUPPORT,
    /**
     * `from` may refer people to `to`.
     */
    REFERENCE,
    /**
     * A way of getting from one to the other; needs `minutes`.
     */
    TRANSPORT,
    /**
     * `to` answers when `from` is closed, full or excluded.
     */
    SUBSTITUTION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLinkKind: FfiConverterRustBuffer<LinkKind> {
    override fun read(buf: ByteBuffer) = try {
        LinkKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LinkKind) = 4UL

    override fun write(value: LinkKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How one gets from one end of a way to the other.
 */

enum class Mode {

    /**
     * By road.
     */
    ROAD,
    /**
     * By boat.
     */
    RIVER,
    /**
     * Walking.
     */
    ON_FOOT,
    /**
     * By air.
     */
    AIR;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeMode: FfiConverterRustBuffer<Mode> {
    override fun read(buf: ByteBuffer) = try {
        Mode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Mode) = 4UL

    override fun write(value: Mode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a service is not called.
 */

enum class NotCalledCode {

    /**
     * The person refuses it.
     */
    PERSON_VETO,
    /**
     * It would be dangerous.
     */
    SAFETY_EXCLUSION,
    /**
     * No legal basis to tell it anything.
     */
    NO_BASIS,
    /**
     * The bond has lapsed.
     */
    LAPSED_BOND,
    /**
     * The bond starts later.
     */
    FUTURE_BOND,
    /**
     * The bond is somebody else's.
     */
    NOT_OWN_BOND,
    /**
     * The service is no longer in the network.
     */
    LEFT_NETWORK,
    /**
     * Only a closed population may enter.
     */
    RESTRICTED_ACCESS,
    /**
     * Its ages leave the person out.
     */
    AGE_RANGE,
    /**
     * Too far.
     */
    BEYOND_REACH,
    /**
     * Another service meets it; never for a live bond.
     */
    COVERED_BY_OTHER,
    /**
     * It declined a call in this episode.
     */
    DECLINED_BEFORE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeNotCalledCode: FfiConverterRustBuffer<NotCalledCode> {
    override fun read(buf: ByteBuffer) = try {
        NotCalledCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: NotCalledCode) = 4UL

    override fun write(value: NotCalledCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a public short number is for.
 */

enum class NumberPurpose {

    /**
     * Medical urgency (SAMU 192).
     */
    EMERGENCY,
    /**
     * Fire brigade (193).
     */
    FIRE,
    /**
     * Police (190).
     */
    POLICE,
    /**
     * Violence against women (180).
     */
    WOMEN,
    /**
     * Human rights (100).
     */
    HUMAN_RIGHTS,
    /**
     * Listening line (CVV 188).
     */
    LISTENING;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeNumberPurpose: FfiConverterRustBuffer<NumberPurpose> {
    override fun read(buf: ByteBuffer) = try {
        NumberPurpose.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: NumberPurpose) = 4UL

    override fun write(value: NumberPurpose, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What may be offered.
 */

enum class OfferKind {

    /**
     * A therapeutic workshop.
     */
    WORKSHOP,
    /**
     * A study of the case by the council (GTPP).
     */
    COUNCIL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOfferKind: FfiConverterRustBuffer<OfferKind> {
    override fun read(buf: ByteBuffer) = try {
        OfferKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OfferKind) = 4UL

    override fun write(value: OfferKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a rule does where a fact that it asks for is unknown.
 */

enum class OnUnknown {

    /**
     * It fires, and says what it assumed.
     */
    FIRES,
    /**
     * It stays silent.
     */
    SKIPS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOnUnknown: FfiConverterRustBuffer<OnUnknown> {
    override fun read(buf: ByteBuffer) = try {
        OnUnknown.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OnUnknown) = 4UL

    override fun write(value: OnUnknown, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What came of going to a service.
 */

enum class Outcome {

    /**
     * Not received.
     */
    REFUSED,
    /**
     * No place.
     */
    FULL,
    /**
     * No professional who could see the person.
     */
    NO_PROFESSIONAL,
    /**
     * Shut.
     */
    CLOSED,
    /**
     * Left before being seen.
     */
    LEFT,
    /**
     * Seen and sent away.
     */
    SENT_AWAY,
    /**
     * Took the person.
     */
    ACCEPTED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOutcome: FfiConverterRustBuffer<Outcome> {
    override fun read(buf: ByteBuffer) = try {
        Outcome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Outcome) = 4UL

    override fun write(value: Outcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What somebody went beyond.
 */

enum class OverrideKind {

    /**
     * A wish of the person: a service or a way of care that they refused.
     */
    VETO,
    /**
     * The person's consent: somebody was told without it.
     */
    CONSENT,
    /**
     * What the plan says: who is called, which place, who is not asked.
     */
    PLAN,
    /**
     * That no third door is tried.
     */
    THIRD_DOOR;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOverrideKind: FfiConverterRustBuffer<OverrideKind> {
    override fun read(buf: ByteBuffer) = try {
        OverrideKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OverrideKind) = 4UL

    override fun write(value: OverrideKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why.
 */

enum class OverrideReason {

    /**
     * Life was at risk.
     */
    RISK_TO_LIFE,
    /**
     * The law demands it.
     */
    LEGAL_DUTY,
    /**
     * Whoever is there knew what the plan does not.
     */
    KNOWN_THERE,
    /**
     * Nobody else was to be had.
     */
    NOBODY_ELSE,
    /**
     * Another reason, in the evidence.
     */
    OTHER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOverrideReason: FfiConverterRustBuffer<OverrideReason> {
    override fun read(buf: ByteBuffer) = try {
        OverrideReason.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OverrideReason) = 4UL

    override fun write(value: OverrideReason, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a review came to.
 */

enum class OverrideReview {

    /**
     * It was right.
     */
    UPHELD,
    /**
     * It was not.
     */
    NOT_UPHELD,
    /**
     * It was right, and the plan or the policy has to change.
     */
    LEARNT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOverrideReview: FfiConverterRustBuffer<OverrideReview> {
    override fun read(buf: ByteBuffer) = try {
        OverrideReview.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OverrideReview) = 4UL

    override fun write(value: OverrideReview, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Rules of the decision itself, beside those of the policy.
 */

enum class Own {

    /**
     * Risk to life comes first.
     */
    EMERGENCY_FIRST,
    /**
     * Nobody told how grave it is.
     */
    SEVERITY_UNKNOWN,
    /**
     * Severity as told.
     */
    SEVERITY_TOLD,
    /**
     * The door holds the person.
     */
    CUSTODY_DOOR,
    /**
     * Urgency regulation answers for the person.
     */
    CUSTODY_URGENCY,
    /**
     * The crisis lead answers for the person.
     */
    CUSTODY_CRISIS_LEAD,
    /**
     * The door closes.
     */
    NEXT_HOLDER_CLOSING,
    /**
     * The stay ends.
     */
    NEXT_HOLDER_MAX_STAY,
    /**
     * A live bond is called.
     */
    BOND_LIVE,
    /**
     * A reference bond.
     */
    BOND_REFERENCE,
    /**
     * The bond has lapsed.
     */
    BOND_LAPSED,
    /**
     * The bond starts later.
     */
    BOND_FUTURE,
    /**
     * The bond is somebody else's.
     */
    BOND_OF_ANOTHER,
    /**
     * The service left the network.
     */
    LEFT_NETWORK,
    /**
     * Excluded for safety.
     */
    SAFETY_EXCLUSION,
    /**
     * The person refuses it.
     */
    PERSON_VETO,
    /**
     * Closed population.
     */
    RESTRICTED_ACCESS,
    /**
     * Ages leave the person out.
     */
    AGE_RANGE,
    /**
     * No legal basis.
     */
    NO_BASIS,
    /**
     * Legal basis.
     */
    BASIS,
    /**
     * Leads by reference bond.
     */
    LEAD_BY_BOND,
    /**
     * Leads in place of another.
     */
    LEAD_SUBSTITUTE,
    /**
     * Leads as territorial reference.
     */
    LEAD_TERRITORY,
    /**
     * Leads as crisis lead.
     */
    LEAD_CRISIS_LEAD,
    /**
     * Meets needs at the lowest cost.
     */
    NEED_COVER,
    /**
     * The person wants it.
     */
    WISH,
    /**
     * Called because life is at risk.
     */
    EMERGENCY_CALL,
    /**
     * Open: told now.
     */
    OPEN_TOLD_NOW,
    /**
     * On call: told now.
     */
    ON_CALL_TOLD_NOW,
    /**
     * Closed: told at its opening.
     */
    CLOSED_TOLD_AT_OPENING,
    /**
     * Hours unknown: told now.
     */
    HOURS_UNKNOWN_TOLD_NOW,
    /**
     * Joins after the crisis.
     */
    AFTER_CRISIS,
    /**
     * Alert budget.
     */
    ALERT_BUDGET,
    /**
     * The ladder does not wait on an empty step.
     */
    LADDER_SKIPS_EMPTY,
    /**
     * Least restrictive first.
     */
    PLACE_LEAST_RESTRICTIVE,
    /**
     * Near next.
     */
    PLACE_NEAR,
    /**
     * Stay where the person is.
     */
    PLACE_STAY,
    /**
     * Home with somebody.
     */
    PLACE_HOME,
    /**
     * Only if all before fail.
     */
    PLACE_LAST_RESORT,
    /**
     * The place asked first is called.
     */
    PLACE_ASKED,
    /**
     * Takes over next, so it is asked before.
     */
    NEXT_HOLDER_ASKED,
    /**
     * Farther than people go from here.
     */
    TOO_FAR,
    /**
     * Others meet what it offers.
     */
    COVERED_BY_OTHER,
    /**
     * It offers nothing that the moment asks for.
     */
    NOTHING_ASKED,
    /**
     * The person may go there; it is called only as they decide.
     */
    AS_THE_PERSON_DECIDES,
    /**
     * Ask before going.
     */
    PLACE_ASK_FIRST,
    /**
     * Considered and not proposed.
     */
    CONSIDERED,
    /**
     * No third door.
     */
    NO_THIRD_DOOR,
    /**
     * Wandering.
     */
    WANDERING,
    /**
     * The guardian is told.
     */
    GUARDIAN_TOLD,
    /**
     * The guardian is not told yet.
     */
    GUARDIAN_HELD_BACK,
    /**
     * Companion of trust.
     */
    COMPANION,
    /**
     * Safe contact alone.
     */
    SAFE_CONTACT,
    /**
     * A need stays open.
     */
    GAP_NEED,
    /**
     * Only another municipality meets a need.
     */
    GAP_ELSEWHERE,
    /**
     * A role is not named.
     */
    GAP_ROLE,
    /**
     * No territorial reference.
     */
    GAP_REFERENCE,
    /**
     * No basis to share.
     */
    GAP_BASIS,
    /**
     * Nobody can hold.
     */
    GAP_CUSTODIAN,
    /**
     * No urgency door.
     */
    GAP_URGENCY_DOOR,
    /**
     * No place.
     */
    GAP_PLACE,
    /**
     * The ladder ends at somebody who does not answer now.
     */
    GAP_LADDER,
    /**
     * No channel.
     */
    GAP_CHANNEL,
    /**
     * More needs than one crisis may have.
     */
    GAP_TOO_MANY_NEEDS,
    /**
     * Quorum.
     */
    QUORUM,
    /**
     * A duty.
     */
    DUTY,
    /**
     * Given minutes.
     */
    TRAVEL_GIVEN,
    /**
     * Estimated minutes.
     */
    TRAVEL_ESTIMATED,
    /**
     * An unknown fact was taken on the protective side.
     */
    PROTECTIVE_ASSUMPTION,
    /**
     * It declined a call in this episode.
     */
    DECLINED_BEFORE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOwn: FfiConverterRustBuffer<Own> {
    override fun read(buf: ByteBuffer) = try {
        Own.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Own) = 4UL

    override fun write(value: Own, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Who owes a duty.
 */

enum class Owner {

    /**
     * The door, whatever its sector.
     */
    DOOR,
    /**
     * The health service that attends the person: the door if it is one, else the first one called.
     */
    ATTENDING_HEALTH,
    /**
     * The school, when it is the door.
     */
    SCHOOL,
    /**
     * The service that admits, or admitted.
     */
    ADMITTING_SERVICE,
    /**
     * The Conselho Tutelar.
     */
    CONSELHO_TUTELAR,
    /**
     * The custodian.
     */
    CUSTODIAN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOwner: FfiConverterRustBuffer<Owner> {
    override fun read(buf: ByteBuffer) = try {
        Owner.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Owner) = 4UL

    override fun write(value: Owner, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How soon a need has to be met.
 */

enum class Pace {

    /**
     * Now.
     */
    NOW,
    /**
     * At the next opening of who meets it.
     */
    OPENING;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePace: FfiConverterRustBuffer<Pace> {
    override fun read(buf: ByteBuffer) = try {
        Pace.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Pace) = 4UL

    override fun write(value: Pace, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Numbers of the policy; the unit is in the name.
 */

enum class Parameter {

    /**
     * Minutes in which a call is answered when life is at risk.
     */
    ANSWER_MINUTES_IMMINENT,
    /**
     * Minutes in which a call is answered when care is needed today.
     */
    ANSWER_MINUTES_HIGH,
    /**
     * Minutes in which a call is answered when care is needed within days.
     */
    ANSWER_MINUTES_MODERATE,
    /**
     * Minutes in which a call is answered otherwise.
     */
    ANSWER_MINUTES_LOW,
    /**
     * Minutes in which the Conselho Tutelar and others are told where the law says no hours.
     */
    AT_ONCE_MINUTES,
    /**
     * Farthest travel searched.
     */
    REACH_MINUTES,
    /**
     * Minutes that calling one more service costs.
     */
    BURDEN_MINUTES,
    /**
     * Minutes that each recent call adds to a service's cost.
     */
    LOAD_MINUTES,
    /**
     * Minutes that an unknown or old report, or unknown hours, add.
     */
    UNKNOWN_PENALTY_MINUTES,
    /**
     * Age at which a report becomes unknown.
     */
    STATUS_WINDOW_MINUTES,
    /**
     * Hours that count as recent for load and alert budget.
     */
    RECENT_WINDOW_HOURS,
    /**
     * Non-urgent calls that one service gets within the window before the next is batched.
     */
    ALERT_BUDGET_CALLS,
    /**
     * Hour of the local day at which batched calls go out.
     */
    BATCH_HOUR,
    /**
     * Local hour at which the night begins.
     */
    NIGHT_FROM_HOUR,
    /**
     * Local hour at which the night ends.
     */
    NIGHT_TO_HOUR,
    /**
     * Estimated travel: speed in km/h.
     */
    ESTIMATE_KMH,
    /**
     * Estimated travel: road length over straight line, in percent.
     */
    ESTIMATE_DETOUR_PERCENT,
    /**
     * Estimated travel: minutes added to each way.
     */
    ESTIMATE_BASE_MINUTES,
    /**
     * Places proposed at most for each level of restrictiveness.
     */
    PLACES_PER_LEVEL,
    /**
     * Failed doors of one episode after which no further one is proposed without a new fact.
     */
    THIRD_DOOR_ATTEMPTS,
    /**
     * Days after which a network is old.
     */
    NETWORK_OLD_DAYS,
    /**
     * Hours of an attempt that still belongs to this episode.
     */
    EPISODE_HOURS,
    /**
     * Nearest misses told for a need that stays open.
     */
    NEAREST_MISSES,
    /**
     * Part of the answer time after which a silent recipient is reminded, in percent.
     */
    REMINDER_PERCENT,
    /**
     * Answer times of at least so many minutes run only while the recipient is open.
     */
    WORKING_CLOCK_MINUTES,
    /**
     * Hours after which a clock of open time ends all the same.
     */
    WORKING_CLOCK_MOST_HOURS,
    /**
     * Hours that an acceptance holds while no care came of it.
     */
    ACCEPTANCE_HOURS,
    /**
     * Minutes before the custodian can no longer hold at which the next holder is asked.
     */
    HANDOVER_MINUTES,
    /**
     * First follow-up, in hours.
     */
    FOLLOW_UP_FIRST_HOURS,
    /**
     * Second follow-up, in days.
     */
    FOLLOW_UP_SECOND_DAYS,
    /**
     * Third follow-up, in days.
     */
    FOLLOW_UP_THIRD_DAYS,
    /**
     * Last follow-up, in days.
     */
    FOLLOW_UP_LAST_DAYS,
    /**
     * Hours after an acceptance at which it is asked what came of it.
     */
    CARE_REPORT_HOURS,
    /**
     * Days within which a case has a care plan (PTS).
     */
    CARE_PLAN_DAYS,
    /**
     * Days after which a care plan is reviewed.
     */
    CARE_PLAN_REVIEW_DAYS,
    /**
     * Days after the crisis at which a workshop is offered.
     */
    OFFER_DAYS,
    /**
     * Days in which a closed case reopens rather than that a new one begins.
     */
    REOPEN_DAYS,
    /**
     * A cell of an indicator that counts fewer people is not shown.
     */
    SMALL_CELL_BELOW,
    /**
     * Hours within which an override is reviewed by somebody else.
     */
    OVERRIDE_REVIEW_HOURS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeParameter: FfiConverterRustBuffer<Parameter> {
    override fun read(buf: ByteBuffer) = try {
        Parameter.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Parameter) = 4UL

    override fun write(value: Parameter, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a place is in the order of places.
 */

enum class PlaceRole {

    /**
     * Asked first.
     */
    FIRST,
    /**
     * Asked if those before do not accept.
     */
    NEXT,
    /**
     * Stay where the person is meanwhile.
     */
    MEANWHILE,
    /**
     * Only if all before fail: it would be an admission.
     */
    LAST_RESORT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePlaceRole: FfiConverterRustBuffer<PlaceRole> {
    override fun read(buf: ByteBuffer) = try {
        PlaceRole.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PlaceRole) = 4UL

    override fun write(value: PlaceRole, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How a service can be reached.
 */

enum class Reach {

    /**
     * The last that was tried could not be delivered.
     */
    FAILING,
    /**
     * Calls were delivered, and nothing was ever heard.
     */
    UNHEARD,
    /**
     * Nothing was heard for longer than was asked for.
     */
    QUIET,
    /**
     * It was not tried, and nothing was heard.
     */
    UNTRIED,
    /**
     * It was heard.
     */
    WELL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReach: FfiConverterRustBuffer<Reach> {
    override fun read(buf: ByteBuffer) = try {
        Reach.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Reach) = 4UL

    override fun write(value: Reach, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What is read.
 */

enum class ReadKind {

    /**
     * One case, whole.
     */
    CASE,
    /**
     * Which cases there are.
     */
    LIST,
    /**
     * What has to be sent, by a worker.
     */
    OUTBOX,
    /**
     * Who was told what about a person.
     */
    REPORT,
    /**
     * A stored decision, to recompute it.
     */
    REPLAY,
    /**
     * Cases for an authority.
     */
    EXPORT,
    /**
     * The content of a case, to destroy it.
     */
    ERASE,
    /**
     * Cases, to count them.
     */
    INDICATORS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReadKind: FfiConverterRustBuffer<ReadKind> {
    override fun read(buf: ByteBuffer) = try {
        ReadKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReadKind) = 4UL

    override fun write(value: ReadKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Stable code of a refusal. Codes are never reused.
 */

enum class RefusalCode {

    /**
     * The event is of another case.
     */
    OTHER_CASE,
    /**
     * The key was used by an event that said something else.
     */
    KEY_REUSED,
    /**
     * It happened before the case was opened.
     */
    BEFORE_OPENING,
    /**
     * The case is open already.
     */
    ALREADY_OPENED,
    /**
     * A case begins with its opening.
     */
    NOT_OPENED,
    /**
     * The case is closed: it absorbs nothing, it reopens.
     */
    CLOSED,
    /**
     * The case was joined to another: what happens belongs there.
     */
    MERGED,
    /**
     * Only a settled or closed case reopens.
     */
    NOT_SETTLED,
    /**
     * The person died: care is not asked any more.
     */
    DIED,
    /**
     * No such call.
     */
    NO_SUCH_CALL,
    /**
     * The service was not asked on behalf of this call.
     */
    NOT_ASKED,
    /**
     * The call has ended.
     */
    CALL_ENDED,
    /**
     * The call waits for nobody: it was answered.
     */
    CALL_ANSWERED,
    /**
     * The service is not on the ladder of the call, or was passed already.
     */
    NOT_ON_LADDER,
    /**
     * The service that is asked declined, or holds already.
     */
    ALREADY_ASKED,
    /**
     * An urgent call is not held back.
     */
    URGENT_CALL,
    /**
     * A call that waits for others says until when.
     */
    NO_END,
    /**
     * Custody is with another than the event says.
     */
    NOT_CUSTODIAN,
    /**
     * It has custody already.
     */
    HAS_CUSTODY,
    /**
     * The place has not accepted, and life is not at risk.
     */
    NOT_ACCEPTED,
    /**
     * Two doors have not taken the person; no third without a new fact or an acceptance.
     */
    NO_THIRD_DOOR,
    /**
     * The person is admitted there already, in this way.
     */
    ALREADY_ADMITTED,
    /**
     * The person is admitted elsewhere: transferred or discharged first.
     */
    ADMITTED_ELSEWHERE,
    /**
     * The person is not admitted there.
     */
    NOT_ADMITTED,
    /**
     * No such duty.
     */
    NO_SUCH_DUTY,
    /**
     * The duty was met already.
     */
    DUTY_MET,
    /**
     * The duty is not breached, or its breach was reported.
     */
    NOT_BREACHED,
    /**
     * The follow-up was made already.
     */
    FOLLOWED_UP,
    /**
     * There is a care plan: it is reviewed.
     */
    CARE_PLAN_EXISTS,
    /**
     * There is no care plan.
     */
    NO_CARE_PLAN,
    /**
     * No such task.
     */
    NO_SUCH_TASK,
    /**
     * The task was done already.
     */
    TASK_DONE,
    /**
     * A task that was done cannot be left out of the plan.
     */
    TASK_LOST,
    /**
     * Somebody still waits for an answer.
     */
    CALL_PENDING,
    /**
     * A legal clock still runs, or its breach was not reported.
     */
    DUTY_PENDING,
    /**
     * The person is still admitted.
     */
    STILL_ADMITTED,
    /**
     * A follow-up is not made.
     */
    FOLLOW_UP_PENDING,
    /**
     * The crisis goes on.
     */
    CRISIS_OPEN,
    /**
     * A case cannot be joined to itself.
     */
    SAME_CASE,
    /**
     * The cases are of different people.
     */
    OTHER_PERSON,
    /**
     * It was joined already.
     */
    ALREADY_ABSORBED,
    /**
     * The case has as many events as one may have.
     */
    TOO_MANY_EVENTS,
    /**
     * No such override.
     */
    NO_SUCH_OVERRIDE,
    /**
     * The override was reviewed already.
     */
    OVERRIDE_REVIEWED,
    /**
     * Nobody reviews their own override.
     */
    OWN_OVERRIDE,
    /**
     * An override was not reviewed yet.
     */
    REVIEW_PENDING;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRefusalCode: FfiConverterRustBuffer<RefusalCode> {
    override fun read(buf: ByteBuffer) = try {
        RefusalCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RefusalCode) = 4UL

    override fun write(value: RefusalCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Who did it.
 */

enum class Relation {

    /**
     * Not known.
     */
    UNKNOWN,
    /**
     * Partner or former partner.
     */
    PARTNER,
    /**
     * Parent or guardian.
     */
    GUARDIAN,
    /**
     * Another of the household.
     */
    HOUSEHOLD,
    /**
     * Family outside the household.
     */
    FAMILY,
    /**
     * Somebody who cares for the person by profession.
     */
    CARER,
    /**
     * Known otherwise.
     */
    ACQUAINTANCE,
    /**
     * A stranger.
     */
    STRANGER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRelation: FfiConverterRustBuffer<Relation> {
    override fun read(buf: ByteBuffer) = try {
        Relation.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Relation) = 4UL

    override fun write(value: Relation, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why the circle has to be planned anew.
 */

enum class ReplanWhy {

    /**
     * A service declined.
     */
    DECLINED,
    /**
     * A door did not take the person.
     */
    REFUSED_AT_DOOR,
    /**
     * The person came to a door that is not of the circle.
     */
    NEW_DOOR,
    /**
     * A graver severity, a new circumstance.
     */
    NEW_FACT,
    /**
     * Admitted, discharged, left, transferred: duties start.
     */
    CARE_EVENT,
    /**
     * Another case was joined to this one.
     */
    ABSORBED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReplanWhy: FfiConverterRustBuffer<ReplanWhy> {
    override fun read(buf: ByteBuffer) = try {
        ReplanWhy.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReplanWhy) = 4UL

    override fun write(value: ReplanWhy, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What came of recomputing a decision.
 */

enum class Replay {

    /**
     * The same bytes.
     */
    SAME,
    /**
     * Other bytes, by the same version: a fault of the library, or a ledger that was tampered with.
     */
    DIFFERS,
    /**
     * Made by another version of amparo or of the time-zone data: it has to be recomputed with that one.
     */
    ENGINE_MISMATCH,
    /**
     * Its content was erased.
     */
    ERASED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReplay: FfiConverterRustBuffer<Replay> {
    override fun read(buf: ByteBuffer) = try {
        Replay.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Replay) = 4UL

    override fun write(value: Replay, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a territory names a service for.
 */

enum class Role {

    /**
     * Answers for a crisis when nobody else does; required in every municipality.
     */
    CRISIS_LEAD,
    /**
     * Coordinates mental health.
     */
    MENTAL_HEALTH_COORDINATION,
    /**
     * Receives compulsory notifications; required in every municipality.
     */
    HEALTH_AUTHORITY,
    /**
     * Conselho Tutelar; required in every municipality.
     */
    CONSELHO_TUTELAR,
    /**
     * Ministério Público; required in every municipality.
     */
    PROSECUTOR,
    /**
     * Defensoria Pública.
     */
    DEFENSORIA,
    /**
     * Territorial reference of mental health: answers when a person has no bond.
     */
    REFERENCE,
    /**
     * Police.
     */
    POLICE,
    /**
     * Women's police station.
     */
    WOMENS_POLICE,
    /**
     * SAMU's medical regulation.
     */
    URGENCY_REGULATION,
    /**
     * Oversight body of admissions, such as the review commission (CRIPI).
     */
    OVERSIGHT,
    /**
     * Council of older people.
     */
    OLDER_PEOPLE_COUNCIL,
    /**
     * Council of persons with disability.
     */
    DISABILITY_COUNCIL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRole: FfiConverterRustBuffer<Role> {
    override fun read(buf: ByteBuffer) = try {
        Role.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Role) = 4UL

    override fun write(value: Role, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an overlay does to a row.
 */

enum class RowChange {

    /**
     * The row is new.
     */
    ADDED,
    /**
     * The row takes the place of one with its id.
     */
    REPLACED,
    /**
     * The row counts no more.
     */
    TURNED_OFF,
    /**
     * The row is what stood there before.
     */
    SAME;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRowChange: FfiConverterRustBuffer<RowChange> {
    override fun read(buf: ByteBuffer) = try {
        RowChange.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RowChange) = 4UL

    override fun write(value: RowChange, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How grave the moment is.
 */

enum class Severity {

    /**
     * Suffering, functioning.
     */
    LOW,
    /**
     * Needs care within days.
     */
    MODERATE,
    /**
     * Needs care today.
     */
    HIGH,
    /**
     * The person's life or another's is at risk now.
     */
    IMMINENT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSeverity: FfiConverterRustBuffer<Severity> {
    override fun read(buf: ByteBuffer) = try {
        Severity.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Severity) = 4UL

    override fun write(value: Severity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How far a case has come.
 */

enum class Stage {

    /**
     * The crisis goes on.
     */
    OPEN,
    /**
     * The crisis has passed; care and follow-up go on.
     */
    SETTLED,
    /**
     * Closed: it absorbs nothing, it reopens.
     */
    CLOSED,
    /**
     * Joined to another case, for good.
     */
    MERGED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeStage: FfiConverterRustBuffer<Stage> {
    override fun read(buf: ByteBuffer) = try {
        Stage.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Stage) = 4UL

    override fun write(value: Stage, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Whose bond it is.
 */

enum class Subject {

    /**
     * The person's own.
     */
    OWN,
    /**
     * Of a child of the person.
     */
    CHILD,
    /**
     * Of another relative.
     */
    RELATIVE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSubject: FfiConverterRustBuffer<Subject> {
    override fun read(buf: ByteBuffer) = try {
        Subject.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Subject) = 4UL

    override fun write(value: Subject, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a call is held back.
 */

enum class SuppressCode {

    /**
     * It waits for others, at the batch hour.
     */
    DIGESTED,
    /**
     * The service has had its fill of such calls.
     */
    BUDGET,
    /**
     * The same was said already.
     */
    REPEAT,
    /**
     * It declined in this episode.
     */
    HAS_DECLINED,
    /**
     * It has accepted already.
     */
    HAS_ACCEPTED,
    /**
     * A person decided so.
     */
    BY_HAND;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSuppressCode: FfiConverterRustBuffer<SuppressCode> {
    override fun read(buf: ByteBuffer) = try {
        SuppressCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SuppressCode) = 4UL

    override fun write(value: SuppressCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A table of the policy.
 */

enum class Table {

    /**
     * Rules of law or of the house.
     */
    RULES,
    /**
     * Severity floors.
     */
    FLOORS,
    /**
     * Needs by condition.
     */
    NEEDS,
    /**
     * Windows of bonds.
     */
    WINDOWS,
    /**
     * Disclosure by sectors.
     */
    DISCLOSURE,
    /**
     * Cuts by channel class.
     */
    CHANNELS,
    /**
     * Profiles of duties.
     */
    PROFILES,
    /**
     * Quorum.
     */
    QUORUM,
    /**
     * Ladders.
     */
    LADDERS,
    /**
     * Home as a place.
     */
    HOME,
    /**
     * Signs of danger.
     */
    SIGNS,
    /**
     * Numbers of the policy.
     */
    PARAMETERS,
    /**
     * Public numbers.
     */
    NUMBERS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeTable: FfiConverterRustBuffer<Table> {
    override fun read(buf: ByteBuffer) = try {
        Table.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Table) = 4UL

    override fun write(value: Table, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Whether a territory is a municipality or a part of one.
 */

enum class TerritoryKind {

    /**
     * A municipality, with its IBGE code.
     */
    MUNICIPALITY,
    /**
     * A catchment inside a municipality.
     */
    CATCHMENT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeTerritoryKind: FfiConverterRustBuffer<TerritoryKind> {
    override fun read(buf: ByteBuffer) = try {
        TerritoryKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: TerritoryKind) = 4UL

    override fun write(value: TerritoryKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What somebody was told by.
 */

enum class ToldWhat {

    /**
     * A call.
     */
    CALL,
    /**
     * A legal act.
     */
    DUTY,
    /**
     * That nobody answered a call.
     */
    SILENCE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeToldWhat: FfiConverterRustBuffer<ToldWhat> {
    override fun read(buf: ByteBuffer) = try {
        ToldWhat.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ToldWhat) = 4UL

    override fun write(value: ToldWhat, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a section is about, for hosts that fold, style or leave out sections.
 */

enum class Topic {

    /**
     * What the text is, when it was made and from what.
     */
    ABOUT,
    /**
     * What to do at once.
     */
    EMERGENCY,
    /**
     * Who answers for the person, and who leads.
     */
    CUSTODY,
    /**
     * Calls that go out now.
     */
    NOW,
    /**
     * Calls that go out when the service opens.
     */
    AT_OPENING,
    /**
     * Calls sent together with others.
     */
    BATCHED,
    /**
     * Calls for when the crisis has passed.
     */
    AFTER_CRISIS,
    /**
     * People of trust.
     */
    CONTACTS,
    /**
     * Where the person is cared for.
     */
    PLACES,
    /**
     * Places considered and not proposed.
     */
    CONSIDERED,
    /**
     * Legal acts.
     */
    DUTIES,
    /**
     * What the network does not give.
     */
    GAPS,
    /**
     * Who is not called.
     */
    NOT_CALLED,
    /**
     * The way through the doors.
     */
    TRAIL,
    /**
     * When shared care counts as formed.
     */
    QUORUM,
    /**
     * What would change the answer.
     */
    CHANGES,
    /**
     * Calls and the alert budget.
     */
    BUDGET,
    /**
     * Rights of the person.
     */
    RIGHTS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeTopic: FfiConverterRustBuffer<Topic> {
    override fun read(buf: ByteBuffer) = try {
        Topic.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Topic) = 4UL

    override fun write(value: Topic, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A fact that may be unknown.
 */

enum class Tri {

    /**
     * Not known: rules take the protective branch and say so.
     */
    UNKNOWN,
    /**
     * So it is.
     */
    YES,
    /**
     * It is not so.
     */
    NO;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeTri: FfiConverterRustBuffer<Tri> {
    override fun read(buf: ByteBuffer) = try {
        Tri.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Tri) = 4UL

    override fun write(value: Tri, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A fact that nobody told.
 */

enum class UnknownFact {

    /**
     * Age in years.
     */
    AGE,
    /**
     * Gender.
     */
    GENDER,
    /**
     * Disability.
     */
    DISABILITY,
    /**
     * What the person says to being cared for.
     */
    CONSENT,
    /**
     * Severity.
     */
    SEVERITY,
    /**
     * Who did the violence.
     */
    RELATION,
    /**
     * Form of the violence.
     */
    FORM;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeUnknownFact: FfiConverterRustBuffer<UnknownFact> {
    override fun read(buf: ByteBuffer) = try {
        UnknownFact.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: UnknownFact) = 4UL

    override fun write(value: UnknownFact, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Form of violence suffered.
 */

enum class ViolenceForm {

    /**
     * Physical.
     */
    PHYSICAL,
    /**
     * Sexual.
     */
    SEXUAL,
    /**
     * Psychological.
     */
    PSYCHOLOGICAL,
    /**
     * Neglect.
     */
    NEGLECT,
    /**
     * Against property.
     */
    PATRIMONIAL,
    /**
     * By or within an institution.
     */
    INSTITUTIONAL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeViolenceForm: FfiConverterRustBuffer<ViolenceForm> {
    override fun read(buf: ByteBuffer) = try {
        ViolenceForm.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ViolenceForm) = 4UL

    override fun write(value: ViolenceForm, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}






/**
 * @suppress
 */
public object FfiConverterOptionalUByte: FfiConverterRustBuffer<kotlin.UByte?> {
    override fun read(buf: ByteBuffer): kotlin.UByte? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUByte.read(buf)
    }

    override fun allocationSize(value: kotlin.UByte?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUByte.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UByte?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUByte.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalInt: FfiConverterRustBuffer<kotlin.Int?> {
    override fun read(buf: ByteBuffer): kotlin.Int? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterInt.read(buf)
    }

    override fun allocationSize(value: kotlin.Int?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Int?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalULong: FfiConverterRustBuffer<kotlin.ULong?> {
    override fun read(buf: ByteBuffer): kotlin.ULong? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterULong.read(buf)
    }

    override fun allocationSize(value: kotlin.ULong?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterULong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ULong?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterULong.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalByteArray: FfiConverterRustBuffer<kotlin.ByteArray?> {
    override fun read(buf: ByteBuffer): kotlin.ByteArray? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterByteArray.read(buf)
    }

    override fun allocationSize(value: kotlin.ByteArray?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterByteArray.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ByteArray?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterByteArray.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLedgerDecision: FfiConverterRustBuffer<LedgerDecision?> {
    override fun read(buf: ByteBuffer): LedgerDecision? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLedgerDecision.read(buf)
    }

    override fun allocationSize(value: LedgerDecision?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLedgerDecision.allocationSize(value)
        }
    }

    override fun write(value: LedgerDecision?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLedgerDecision.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePolicy: FfiConverterRustBuffer<Policy?> {
    override fun read(buf: ByteBuffer): Policy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePolicy.read(buf)
    }

    override fun allocationSize(value: Policy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePolicy.allocationSize(value)
        }
    }

    override fun write(value: Policy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePolicy.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRequest: FfiConverterRustBuffer<Request?> {
    override fun read(buf: ByteBuffer): Request? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRequest.read(buf)
    }

    override fun allocationSize(value: Request?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRequest.allocationSize(value)
        }
    }

    override fun write(value: Request?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRequest.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAdmission: FfiConverterRustBuffer<Admission?> {
    override fun read(buf: ByteBuffer): Admission? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAdmission.read(buf)
    }

    override fun allocationSize(value: Admission?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAdmission.allocationSize(value)
        }
    }

    override fun write(value: Admission?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAdmission.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAgeRange: FfiConverterRustBuffer<AgeRange?> {
    override fun read(buf: ByteBuffer): AgeRange? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAgeRange.read(buf)
    }

    override fun allocationSize(value: AgeRange?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAgeRange.allocationSize(value)
        }
    }

    override fun write(value: AgeRange?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAgeRange.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCall: FfiConverterRustBuffer<Call?> {
    override fun read(buf: ByteBuffer): Call? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCall.read(buf)
    }

    override fun allocationSize(value: Call?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCall.allocationSize(value)
        }
    }

    override fun write(value: Call?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCall.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCarePlan: FfiConverterRustBuffer<CarePlan?> {
    override fun read(buf: ByteBuffer): CarePlan? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCarePlan.read(buf)
    }

    override fun allocationSize(value: CarePlan?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCarePlan.allocationSize(value)
        }
    }

    override fun write(value: CarePlan?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCarePlan.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCaseApplied: FfiConverterRustBuffer<CaseApplied?> {
    override fun read(buf: ByteBuffer): CaseApplied? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCaseApplied.read(buf)
    }

    override fun allocationSize(value: CaseApplied?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCaseApplied.allocationSize(value)
        }
    }

    override fun write(value: CaseApplied?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCaseApplied.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCaseState: FfiConverterRustBuffer<CaseState?> {
    override fun read(buf: ByteBuffer): CaseState? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCaseState.read(buf)
    }

    override fun allocationSize(value: CaseState?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCaseState.allocationSize(value)
        }
    }

    override fun write(value: CaseState?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCaseState.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeChannelLine: FfiConverterRustBuffer<ChannelLine?> {
    override fun read(buf: ByteBuffer): ChannelLine? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeChannelLine.read(buf)
    }

    override fun allocationSize(value: ChannelLine?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeChannelLine.allocationSize(value)
        }
    }

    override fun write(value: ChannelLine?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeChannelLine.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCompanionOfTrust: FfiConverterRustBuffer<CompanionOfTrust?> {
    override fun read(buf: ByteBuffer): CompanionOfTrust? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCompanionOfTrust.read(buf)
    }

    override fun allocationSize(value: CompanionOfTrust?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCompanionOfTrust.allocationSize(value)
        }
    }

    override fun write(value: CompanionOfTrust?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCompanionOfTrust.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeContact: FfiConverterRustBuffer<Contact?> {
    override fun read(buf: ByteBuffer): Contact? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeContact.read(buf)
    }

    override fun allocationSize(value: Contact?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeContact.allocationSize(value)
        }
    }

    override fun write(value: Contact?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeContact.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeEmergency: FfiConverterRustBuffer<Emergency?> {
    override fun read(buf: ByteBuffer): Emergency? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEmergency.read(buf)
    }

    override fun allocationSize(value: Emergency?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEmergency.allocationSize(value)
        }
    }

    override fun write(value: Emergency?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEmergency.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeEmergencyDocument: FfiConverterRustBuffer<EmergencyDocument?> {
    override fun read(buf: ByteBuffer): EmergencyDocument? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEmergencyDocument.read(buf)
    }

    override fun allocationSize(value: EmergencyDocument?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEmergencyDocument.allocationSize(value)
        }
    }

    override fun write(value: EmergencyDocument?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEmergencyDocument.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeEventDraft: FfiConverterRustBuffer<EventDraft?> {
    override fun read(buf: ByteBuffer): EventDraft? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEventDraft.read(buf)
    }

    override fun allocationSize(value: EventDraft?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEventDraft.allocationSize(value)
        }
    }

    override fun write(value: EventDraft?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEventDraft.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeExplanation: FfiConverterRustBuffer<Explanation?> {
    override fun read(buf: ByteBuffer): Explanation? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeExplanation.read(buf)
    }

    override fun allocationSize(value: Explanation?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeExplanation.allocationSize(value)
        }
    }

    override fun write(value: Explanation?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeExplanation.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeFault: FfiConverterRustBuffer<Fault?> {
    override fun read(buf: ByteBuffer): Fault? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFault.read(buf)
    }

    override fun allocationSize(value: Fault?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFault.allocationSize(value)
        }
    }

    override fun write(value: Fault?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFault.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeGuardian: FfiConverterRustBuffer<Guardian?> {
    override fun read(buf: ByteBuffer): Guardian? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGuardian.read(buf)
    }

    override fun allocationSize(value: Guardian?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGuardian.allocationSize(value)
        }
    }

    override fun write(value: Guardian?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGuardian.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLabel: FfiConverterRustBuffer<Label?> {
    override fun read(buf: ByteBuffer): Label? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLabel.read(buf)
    }

    override fun allocationSize(value: Label?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLabel.allocationSize(value)
        }
    }

    override fun write(value: Label?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLabel.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLead: FfiConverterRustBuffer<Lead?> {
    override fun read(buf: ByteBuffer): Lead? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLead.read(buf)
    }

    override fun allocationSize(value: Lead?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLead.allocationSize(value)
        }
    }

    override fun write(value: Lead?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLead.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLeadFrom: FfiConverterRustBuffer<LeadFrom?> {
    override fun read(buf: ByteBuffer): LeadFrom? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLeadFrom.read(buf)
    }

    override fun allocationSize(value: LeadFrom?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLeadFrom.allocationSize(value)
        }
    }

    override fun write(value: LeadFrom?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLeadFrom.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLedgerRetry: FfiConverterRustBuffer<LedgerRetry?> {
    override fun read(buf: ByteBuffer): LedgerRetry? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLedgerRetry.read(buf)
    }

    override fun allocationSize(value: LedgerRetry?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLedgerRetry.allocationSize(value)
        }
    }

    override fun write(value: LedgerRetry?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLedgerRetry.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeNextHolder: FfiConverterRustBuffer<NextHolder?> {
    override fun read(buf: ByteBuffer): NextHolder? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNextHolder.read(buf)
    }

    override fun allocationSize(value: NextHolder?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNextHolder.allocationSize(value)
        }
    }

    override fun write(value: NextHolder?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNextHolder.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeNotCalled: FfiConverterRustBuffer<NotCalled?> {
    override fun read(buf: ByteBuffer): NotCalled? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNotCalled.read(buf)
    }

    override fun allocationSize(value: NotCalled?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNotCalled.allocationSize(value)
        }
    }

    override fun write(value: NotCalled?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNotCalled.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOnCallDraft: FfiConverterRustBuffer<OnCallDraft?> {
    override fun read(buf: ByteBuffer): OnCallDraft? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOnCallDraft.read(buf)
    }

    override fun allocationSize(value: OnCallDraft?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOnCallDraft.allocationSize(value)
        }
    }

    override fun write(value: OnCallDraft?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOnCallDraft.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePlaceDraft: FfiConverterRustBuffer<PlaceDraft?> {
    override fun read(buf: ByteBuffer): PlaceDraft? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePlaceDraft.read(buf)
    }

    override fun allocationSize(value: PlaceDraft?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePlaceDraft.allocationSize(value)
        }
    }

    override fun write(value: PlaceDraft?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePlaceDraft.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePlanBrief: FfiConverterRustBuffer<PlanBrief?> {
    override fun read(buf: ByteBuffer): PlanBrief? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePlanBrief.read(buf)
    }

    override fun allocationSize(value: PlanBrief?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePlanBrief.allocationSize(value)
        }
    }

    override fun write(value: PlanBrief?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePlanBrief.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePoint: FfiConverterRustBuffer<Point?> {
    override fun read(buf: ByteBuffer): Point? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePoint.read(buf)
    }

    override fun allocationSize(value: Point?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePoint.allocationSize(value)
        }
    }

    override fun write(value: Point?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePoint.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePolicyDraft: FfiConverterRustBuffer<PolicyDraft?> {
    override fun read(buf: ByteBuffer): PolicyDraft? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePolicyDraft.read(buf)
    }

    override fun allocationSize(value: PolicyDraft?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePolicyDraft.allocationSize(value)
        }
    }

    override fun write(value: PolicyDraft?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePolicyDraft.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeQuorum: FfiConverterRustBuffer<Quorum?> {
    override fun read(buf: ByteBuffer): Quorum? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeQuorum.read(buf)
    }

    override fun allocationSize(value: Quorum?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeQuorum.allocationSize(value)
        }
    }

    override fun write(value: Quorum?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeQuorum.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSafeContact: FfiConverterRustBuffer<SafeContact?> {
    override fun read(buf: ByteBuffer): SafeContact? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSafeContact.read(buf)
    }

    override fun allocationSize(value: SafeContact?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSafeContact.allocationSize(value)
        }
    }

    override fun write(value: SafeContact?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSafeContact.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeServiceLine: FfiConverterRustBuffer<ServiceLine?> {
    override fun read(buf: ByteBuffer): ServiceLine? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeServiceLine.read(buf)
    }

    override fun allocationSize(value: ServiceLine?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeServiceLine.allocationSize(value)
        }
    }

    override fun write(value: ServiceLine?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeServiceLine.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeStatusDraft: FfiConverterRustBuffer<StatusDraft?> {
    override fun read(buf: ByteBuffer): StatusDraft? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeStatusDraft.read(buf)
    }

    override fun allocationSize(value: StatusDraft?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeStatusDraft.allocationSize(value)
        }
    }

    override fun write(value: StatusDraft?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeStatusDraft.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeStatusLine: FfiConverterRustBuffer<StatusLine?> {
    override fun read(buf: ByteBuffer): StatusLine? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeStatusLine.read(buf)
    }

    override fun allocationSize(value: StatusLine?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeStatusLine.allocationSize(value)
        }
    }

    override fun write(value: StatusLine?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeStatusLine.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeViewDocument: FfiConverterRustBuffer<ViewDocument?> {
    override fun read(buf: ByteBuffer): ViewDocument? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeViewDocument.read(buf)
    }

    override fun allocationSize(value: ViewDocument?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeViewDocument.allocationSize(value)
        }
    }

    override fun write(value: ViewDocument?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeViewDocument.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeWhen: FfiConverterRustBuffer<When?> {
    override fun read(buf: ByteBuffer): When? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeWhen.read(buf)
    }

    override fun allocationSize(value: When?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeWhen.allocationSize(value)
        }
    }

    override fun write(value: When?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeWhen.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeWishes: FfiConverterRustBuffer<Wishes?> {
    override fun read(buf: ByteBuffer): Wishes? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeWishes.read(buf)
    }

    override fun allocationSize(value: Wishes?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeWishes.allocationSize(value)
        }
    }

    override fun write(value: Wishes?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeWishes.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAccess: FfiConverterRustBuffer<Access?> {
    override fun read(buf: ByteBuffer): Access? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAccess.read(buf)
    }

    override fun allocationSize(value: Access?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAccess.allocationSize(value)
        }
    }

    override fun write(value: Access?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAccess.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAdmissionKind: FfiConverterRustBuffer<AdmissionKind?> {
    override fun read(buf: ByteBuffer): AdmissionKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAdmissionKind.read(buf)
    }

    override fun allocationSize(value: AdmissionKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAdmissionKind.allocationSize(value)
        }
    }

    override fun write(value: AdmissionKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAdmissionKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeBondKind: FfiConverterRustBuffer<BondKind?> {
    override fun read(buf: ByteBuffer): BondKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeBondKind.read(buf)
    }

    override fun allocationSize(value: BondKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeBondKind.allocationSize(value)
        }
    }

    override fun write(value: BondKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeBondKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCapability: FfiConverterRustBuffer<Capability?> {
    override fun read(buf: ByteBuffer): Capability? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCapability.read(buf)
    }

    override fun allocationSize(value: Capability?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCapability.allocationSize(value)
        }
    }

    override fun write(value: Capability?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCapability.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCapacity: FfiConverterRustBuffer<Capacity?> {
    override fun read(buf: ByteBuffer): Capacity? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCapacity.read(buf)
    }

    override fun allocationSize(value: Capacity?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCapacity.allocationSize(value)
        }
    }

    override fun write(value: Capacity?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCapacity.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCareEvent: FfiConverterRustBuffer<CareEvent?> {
    override fun read(buf: ByteBuffer): CareEvent? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCareEvent.read(buf)
    }

    override fun allocationSize(value: CareEvent?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCareEvent.allocationSize(value)
        }
    }

    override fun write(value: CareEvent?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCareEvent.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCareResult: FfiConverterRustBuffer<CareResult?> {
    override fun read(buf: ByteBuffer): CareResult? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCareResult.read(buf)
    }

    override fun allocationSize(value: CareResult?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCareResult.allocationSize(value)
        }
    }

    override fun write(value: CareResult?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCareResult.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeChannelClass: FfiConverterRustBuffer<ChannelClass?> {
    override fun read(buf: ByteBuffer): ChannelClass? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeChannelClass.read(buf)
    }

    override fun allocationSize(value: ChannelClass?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeChannelClass.allocationSize(value)
        }
    }

    override fun write(value: ChannelClass?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeChannelClass.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeClockStart: FfiConverterRustBuffer<ClockStart?> {
    override fun read(buf: ByteBuffer): ClockStart? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeClockStart.read(buf)
    }

    override fun allocationSize(value: ClockStart?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeClockStart.allocationSize(value)
        }
    }

    override fun write(value: ClockStart?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeClockStart.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCloseCode: FfiConverterRustBuffer<CloseCode?> {
    override fun read(buf: ByteBuffer): CloseCode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCloseCode.read(buf)
    }

    override fun allocationSize(value: CloseCode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCloseCode.allocationSize(value)
        }
    }

    override fun write(value: CloseCode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCloseCode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeConsideredCode: FfiConverterRustBuffer<ConsideredCode?> {
    override fun read(buf: ByteBuffer): ConsideredCode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeConsideredCode.read(buf)
    }

    override fun allocationSize(value: ConsideredCode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeConsideredCode.allocationSize(value)
        }
    }

    override fun write(value: ConsideredCode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeConsideredCode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDeclineCode: FfiConverterRustBuffer<DeclineCode?> {
    override fun read(buf: ByteBuffer): DeclineCode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDeclineCode.read(buf)
    }

    override fun allocationSize(value: DeclineCode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDeclineCode.allocationSize(value)
        }
    }

    override fun write(value: DeclineCode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDeclineCode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeEntry: FfiConverterRustBuffer<Entry?> {
    override fun read(buf: ByteBuffer): Entry? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEntry.read(buf)
    }

    override fun allocationSize(value: Entry?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEntry.allocationSize(value)
        }
    }

    override fun write(value: Entry?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEntry.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeFollowUp: FfiConverterRustBuffer<FollowUp?> {
    override fun read(buf: ByteBuffer): FollowUp? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFollowUp.read(buf)
    }

    override fun allocationSize(value: FollowUp?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFollowUp.allocationSize(value)
        }
    }

    override fun write(value: FollowUp?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFollowUp.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeGender: FfiConverterRustBuffer<Gender?> {
    override fun read(buf: ByteBuffer): Gender? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGender.read(buf)
    }

    override fun allocationSize(value: Gender?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGender.allocationSize(value)
        }
    }

    override fun write(value: Gender?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGender.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeIdentified: FfiConverterRustBuffer<Identified?> {
    override fun read(buf: ByteBuffer): Identified? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdentified.read(buf)
    }

    override fun allocationSize(value: Identified?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdentified.allocationSize(value)
        }
    }

    override fun write(value: Identified?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdentified.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeJoins: FfiConverterRustBuffer<Joins?> {
    override fun read(buf: ByteBuffer): Joins? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeJoins.read(buf)
    }

    override fun allocationSize(value: Joins?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeJoins.allocationSize(value)
        }
    }

    override fun write(value: Joins?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeJoins.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLegalBasis: FfiConverterRustBuffer<LegalBasis?> {
    override fun read(buf: ByteBuffer): LegalBasis? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLegalBasis.read(buf)
    }

    override fun allocationSize(value: LegalBasis?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLegalBasis.allocationSize(value)
        }
    }

    override fun write(value: LegalBasis?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLegalBasis.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeMode: FfiConverterRustBuffer<Mode?> {
    override fun read(buf: ByteBuffer): Mode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMode.read(buf)
    }

    override fun allocationSize(value: Mode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMode.allocationSize(value)
        }
    }

    override fun write(value: Mode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOfferKind: FfiConverterRustBuffer<OfferKind?> {
    override fun read(buf: ByteBuffer): OfferKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOfferKind.read(buf)
    }

    override fun allocationSize(value: OfferKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOfferKind.allocationSize(value)
        }
    }

    override fun write(value: OfferKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOfferKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOnUnknown: FfiConverterRustBuffer<OnUnknown?> {
    override fun read(buf: ByteBuffer): OnUnknown? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOnUnknown.read(buf)
    }

    override fun allocationSize(value: OnUnknown?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOnUnknown.allocationSize(value)
        }
    }

    override fun write(value: OnUnknown?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOnUnknown.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOutcome: FfiConverterRustBuffer<Outcome?> {
    override fun read(buf: ByteBuffer): Outcome? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOutcome.read(buf)
    }

    override fun allocationSize(value: Outcome?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOutcome.allocationSize(value)
        }
    }

    override fun write(value: Outcome?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOutcome.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOverrideKind: FfiConverterRustBuffer<OverrideKind?> {
    override fun read(buf: ByteBuffer): OverrideKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOverrideKind.read(buf)
    }

    override fun allocationSize(value: OverrideKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOverrideKind.allocationSize(value)
        }
    }

    override fun write(value: OverrideKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOverrideKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOverrideReason: FfiConverterRustBuffer<OverrideReason?> {
    override fun read(buf: ByteBuffer): OverrideReason? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOverrideReason.read(buf)
    }

    override fun allocationSize(value: OverrideReason?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOverrideReason.allocationSize(value)
        }
    }

    override fun write(value: OverrideReason?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOverrideReason.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOverrideReview: FfiConverterRustBuffer<OverrideReview?> {
    override fun read(buf: ByteBuffer): OverrideReview? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOverrideReview.read(buf)
    }

    override fun allocationSize(value: OverrideReview?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOverrideReview.allocationSize(value)
        }
    }

    override fun write(value: OverrideReview?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOverrideReview.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOwner: FfiConverterRustBuffer<Owner?> {
    override fun read(buf: ByteBuffer): Owner? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOwner.read(buf)
    }

    override fun allocationSize(value: Owner?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOwner.allocationSize(value)
        }
    }

    override fun write(value: Owner?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOwner.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRefusalCode: FfiConverterRustBuffer<RefusalCode?> {
    override fun read(buf: ByteBuffer): RefusalCode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRefusalCode.read(buf)
    }

    override fun allocationSize(value: RefusalCode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRefusalCode.allocationSize(value)
        }
    }

    override fun write(value: RefusalCode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRefusalCode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRelation: FfiConverterRustBuffer<Relation?> {
    override fun read(buf: ByteBuffer): Relation? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRelation.read(buf)
    }

    override fun allocationSize(value: Relation?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRelation.allocationSize(value)
        }
    }

    override fun write(value: Relation?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRelation.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeReplanWhy: FfiConverterRustBuffer<ReplanWhy?> {
    override fun read(buf: ByteBuffer): ReplanWhy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReplanWhy.read(buf)
    }

    override fun allocationSize(value: ReplanWhy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReplanWhy.allocationSize(value)
        }
    }

    override fun write(value: ReplanWhy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReplanWhy.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRole: FfiConverterRustBuffer<Role?> {
    override fun read(buf: ByteBuffer): Role? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRole.read(buf)
    }

    override fun allocationSize(value: Role?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRole.allocationSize(value)
        }
    }

    override fun write(value: Role?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRole.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSeverity: FfiConverterRustBuffer<Severity?> {
    override fun read(buf: ByteBuffer): Severity? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSeverity.read(buf)
    }

    override fun allocationSize(value: Severity?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSeverity.allocationSize(value)
        }
    }

    override fun write(value: Severity?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSeverity.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSubject: FfiConverterRustBuffer<Subject?> {
    override fun read(buf: ByteBuffer): Subject? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSubject.read(buf)
    }

    override fun allocationSize(value: Subject?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSubject.allocationSize(value)
        }
    }

    override fun write(value: Subject?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSubject.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSuppressCode: FfiConverterRustBuffer<SuppressCode?> {
    override fun read(buf: ByteBuffer): SuppressCode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSuppressCode.read(buf)
    }

    override fun allocationSize(value: SuppressCode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSuppressCode.allocationSize(value)
        }
    }

    override fun write(value: SuppressCode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSuppressCode.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeTri: FfiConverterRustBuffer<Tri?> {
    override fun read(buf: ByteBuffer): Tri? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTri.read(buf)
    }

    override fun allocationSize(value: Tri?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTri.allocationSize(value)
        }
    }

    override fun write(value: Tri?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTri.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeCircumstance: FfiConverterRustBuffer<List<Circumstance>?> {
    override fun read(buf: ByteBuffer): List<Circumstance>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeCircumstance.read(buf)
    }

    override fun allocationSize(value: List<Circumstance>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeCircumstance.allocationSize(value)
        }
    }

    override fun write(value: List<Circumstance>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeCircumstance.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeNeedId: FfiConverterRustBuffer<List<NeedId>?> {
    override fun read(buf: ByteBuffer): List<NeedId>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeNeedId.read(buf)
    }

    override fun allocationSize(value: List<NeedId>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeNeedId.allocationSize(value)
        }
    }

    override fun write(value: List<NeedId>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeNeedId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCivilDate: FfiConverterRustBuffer<CivilDate?> {
    override fun read(buf: ByteBuffer): CivilDate? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCivilDate.read(buf)
    }

    override fun allocationSize(value: CivilDate?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCivilDate.allocationSize(value)
        }
    }

    override fun write(value: CivilDate?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCivilDate.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDocumentId: FfiConverterRustBuffer<DocumentId?> {
    override fun read(buf: ByteBuffer): DocumentId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDocumentId.read(buf)
    }

    override fun allocationSize(value: DocumentId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDocumentId.allocationSize(value)
        }
    }

    override fun write(value: DocumentId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDocumentId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOpaqueRef: FfiConverterRustBuffer<OpaqueRef?> {
    override fun read(buf: ByteBuffer): OpaqueRef? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOpaqueRef.read(buf)
    }

    override fun allocationSize(value: OpaqueRef?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOpaqueRef.allocationSize(value)
        }
    }

    override fun write(value: OpaqueRef?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOpaqueRef.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRuleId: FfiConverterRustBuffer<RuleId?> {
    override fun read(buf: ByteBuffer): RuleId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRuleId.read(buf)
    }

    override fun allocationSize(value: RuleId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRuleId.allocationSize(value)
        }
    }

    override fun write(value: RuleId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRuleId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSectorId: FfiConverterRustBuffer<SectorId?> {
    override fun read(buf: ByteBuffer): SectorId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSectorId.read(buf)
    }

    override fun allocationSize(value: SectorId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSectorId.allocationSize(value)
        }
    }

    override fun write(value: SectorId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSectorId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeServiceId: FfiConverterRustBuffer<ServiceId?> {
    override fun read(buf: ByteBuffer): ServiceId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeServiceId.read(buf)
    }

    override fun allocationSize(value: ServiceId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeServiceId.allocationSize(value)
        }
    }

    override fun write(value: ServiceId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeServiceId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeTerritoryId: FfiConverterRustBuffer<TerritoryId?> {
    override fun read(buf: ByteBuffer): TerritoryId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTerritoryId.read(buf)
    }

    override fun allocationSize(value: TerritoryId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTerritoryId.allocationSize(value)
        }
    }

    override fun write(value: TerritoryId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTerritoryId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeTimestamp: FfiConverterRustBuffer<Timestamp?> {
    override fun read(buf: ByteBuffer): Timestamp? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTimestamp.read(buf)
    }

    override fun allocationSize(value: Timestamp?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTimestamp.allocationSize(value)
        }
    }

    override fun write(value: Timestamp?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTimestamp.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceULong: FfiConverterRustBuffer<List<kotlin.ULong>> {
    override fun read(buf: ByteBuffer): List<kotlin.ULong> {
        val len = buf.getInt()
        return List<kotlin.ULong>(len) {
            FfiConverterULong.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.ULong>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterULong.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.ULong>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterULong.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceByteArray: FfiConverterRustBuffer<List<kotlin.ByteArray>> {
    override fun read(buf: ByteBuffer): List<kotlin.ByteArray> {
        val len = buf.getInt()
        return List<kotlin.ByteArray>(len) {
            FfiConverterByteArray.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.ByteArray>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterByteArray.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.ByteArray>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterByteArray.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCase: FfiConverterRustBuffer<List<Case>> {
    override fun read(buf: ByteBuffer): List<Case> {
        val len = buf.getInt()
        return List<Case>(len) {
            FfiConverterTypeCase.read(buf)
        }
    }

    override fun allocationSize(value: List<Case>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCase.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Case>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCase.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeClaimed: FfiConverterRustBuffer<List<Claimed>> {
    override fun read(buf: ByteBuffer): List<Claimed> {
        val len = buf.getInt()
        return List<Claimed>(len) {
            FfiConverterTypeClaimed.read(buf)
        }
    }

    override fun allocationSize(value: List<Claimed>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeClaimed.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Claimed>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeClaimed.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePlan: FfiConverterRustBuffer<List<Plan>> {
    override fun read(buf: ByteBuffer): List<Plan> {
        val len = buf.getInt()
        return List<Plan>(len) {
            FfiConverterTypePlan.read(buf)
        }
    }

    override fun allocationSize(value: List<Plan>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePlan.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Plan>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePlan.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRequest: FfiConverterRustBuffer<List<Request>> {
    override fun read(buf: ByteBuffer): List<Request> {
        val len = buf.getInt()
        return List<Request>(len) {
            FfiConverterTypeRequest.read(buf)
        }
    }

    override fun allocationSize(value: List<Request>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRequest.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Request>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRequest.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAdmissionLine: FfiConverterRustBuffer<List<AdmissionLine>> {
    override fun read(buf: ByteBuffer): List<AdmissionLine> {
        val len = buf.getInt()
        return List<AdmissionLine>(len) {
            FfiConverterTypeAdmissionLine.read(buf)
        }
    }

    override fun allocationSize(value: List<AdmissionLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAdmissionLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AdmissionLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAdmissionLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAsked: FfiConverterRustBuffer<List<Asked>> {
    override fun read(buf: ByteBuffer): List<Asked> {
        val len = buf.getInt()
        return List<Asked>(len) {
            FfiConverterTypeAsked.read(buf)
        }
    }

    override fun allocationSize(value: List<Asked>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAsked.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Asked>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAsked.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAttempt: FfiConverterRustBuffer<List<Attempt>> {
    override fun read(buf: ByteBuffer): List<Attempt> {
        val len = buf.getInt()
        return List<Attempt>(len) {
            FfiConverterTypeAttempt.read(buf)
        }
    }

    override fun allocationSize(value: List<Attempt>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAttempt.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Attempt>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAttempt.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeBond: FfiConverterRustBuffer<List<Bond>> {
    override fun read(buf: ByteBuffer): List<Bond> {
        val len = buf.getInt()
        return List<Bond>(len) {
            FfiConverterTypeBond.read(buf)
        }
    }

    override fun allocationSize(value: List<Bond>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBond.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Bond>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBond.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeBriefCall: FfiConverterRustBuffer<List<BriefCall>> {
    override fun read(buf: ByteBuffer): List<BriefCall> {
        val len = buf.getInt()
        return List<BriefCall>(len) {
            FfiConverterTypeBriefCall.read(buf)
        }
    }

    override fun allocationSize(value: List<BriefCall>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBriefCall.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BriefCall>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBriefCall.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeBriefDuty: FfiConverterRustBuffer<List<BriefDuty>> {
    override fun read(buf: ByteBuffer): List<BriefDuty> {
        val len = buf.getInt()
        return List<BriefDuty>(len) {
            FfiConverterTypeBriefDuty.read(buf)
        }
    }

    override fun allocationSize(value: List<BriefDuty>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBriefDuty.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BriefDuty>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBriefDuty.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeBriefResource: FfiConverterRustBuffer<List<BriefResource>> {
    override fun read(buf: ByteBuffer): List<BriefResource> {
        val len = buf.getInt()
        return List<BriefResource>(len) {
            FfiConverterTypeBriefResource.read(buf)
        }
    }

    override fun allocationSize(value: List<BriefResource>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBriefResource.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BriefResource>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBriefResource.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeBriefRung: FfiConverterRustBuffer<List<BriefRung>> {
    override fun read(buf: ByteBuffer): List<BriefRung> {
        val len = buf.getInt()
        return List<BriefRung>(len) {
            FfiConverterTypeBriefRung.read(buf)
        }
    }

    override fun allocationSize(value: List<BriefRung>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBriefRung.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BriefRung>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBriefRung.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeBriefSector: FfiConverterRustBuffer<List<BriefSector>> {
    override fun read(buf: ByteBuffer): List<BriefSector> {
        val len = buf.getInt()
        return List<BriefSector>(len) {
            FfiConverterTypeBriefSector.read(buf)
        }
    }

    override fun allocationSize(value: List<BriefSector>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBriefSector.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BriefSector>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBriefSector.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCall: FfiConverterRustBuffer<List<Call>> {
    override fun read(buf: ByteBuffer): List<Call> {
        val len = buf.getInt()
        return List<Call>(len) {
            FfiConverterTypeCall.read(buf)
        }
    }

    override fun allocationSize(value: List<Call>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCall.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Call>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCall.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCallLine: FfiConverterRustBuffer<List<CallLine>> {
    override fun read(buf: ByteBuffer): List<CallLine> {
        val len = buf.getInt()
        return List<CallLine>(len) {
            FfiConverterTypeCallLine.read(buf)
        }
    }

    override fun allocationSize(value: List<CallLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCallLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CallLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCallLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCallRow: FfiConverterRustBuffer<List<CallRow>> {
    override fun read(buf: ByteBuffer): List<CallRow> {
        val len = buf.getInt()
        return List<CallRow>(len) {
            FfiConverterTypeCallRow.read(buf)
        }
    }

    override fun allocationSize(value: List<CallRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCallRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CallRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCallRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCareLine: FfiConverterRustBuffer<List<CareLine>> {
    override fun read(buf: ByteBuffer): List<CareLine> {
        val len = buf.getInt()
        return List<CareLine>(len) {
            FfiConverterTypeCareLine.read(buf)
        }
    }

    override fun allocationSize(value: List<CareLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCareLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CareLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCareLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCareLoop: FfiConverterRustBuffer<List<CareLoop>> {
    override fun read(buf: ByteBuffer): List<CareLoop> {
        val len = buf.getInt()
        return List<CareLoop>(len) {
            FfiConverterTypeCareLoop.read(buf)
        }
    }

    override fun allocationSize(value: List<CareLoop>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCareLoop.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CareLoop>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCareLoop.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCareTask: FfiConverterRustBuffer<List<CareTask>> {
    override fun read(buf: ByteBuffer): List<CareTask> {
        val len = buf.getInt()
        return List<CareTask>(len) {
            FfiConverterTypeCareTask.read(buf)
        }
    }

    override fun allocationSize(value: List<CareTask>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCareTask.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CareTask>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCareTask.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChange: FfiConverterRustBuffer<List<Change>> {
    override fun read(buf: ByteBuffer): List<Change> {
        val len = buf.getInt()
        return List<Change>(len) {
            FfiConverterTypeChange.read(buf)
        }
    }

    override fun allocationSize(value: List<Change>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChange.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Change>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChange.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChangeLine: FfiConverterRustBuffer<List<ChangeLine>> {
    override fun read(buf: ByteBuffer): List<ChangeLine> {
        val len = buf.getInt()
        return List<ChangeLine>(len) {
            FfiConverterTypeChangeLine.read(buf)
        }
    }

    override fun allocationSize(value: List<ChangeLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChangeLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChangeLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChangeLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChannelDraft: FfiConverterRustBuffer<List<ChannelDraft>> {
    override fun read(buf: ByteBuffer): List<ChannelDraft> {
        val len = buf.getInt()
        return List<ChannelDraft>(len) {
            FfiConverterTypeChannelDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<ChannelDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChannelDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChannelDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChannelDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChannelRow: FfiConverterRustBuffer<List<ChannelRow>> {
    override fun read(buf: ByteBuffer): List<ChannelRow> {
        val len = buf.getInt()
        return List<ChannelRow>(len) {
            FfiConverterTypeChannelRow.read(buf)
        }
    }

    override fun allocationSize(value: List<ChannelRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChannelRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChannelRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChannelRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCircleMember: FfiConverterRustBuffer<List<CircleMember>> {
    override fun read(buf: ByteBuffer): List<CircleMember> {
        val len = buf.getInt()
        return List<CircleMember>(len) {
            FfiConverterTypeCircleMember.read(buf)
        }
    }

    override fun allocationSize(value: List<CircleMember>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCircleMember.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CircleMember>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCircleMember.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCircumstanceFact: FfiConverterRustBuffer<List<CircumstanceFact>> {
    override fun read(buf: ByteBuffer): List<CircumstanceFact> {
        val len = buf.getInt()
        return List<CircumstanceFact>(len) {
            FfiConverterTypeCircumstanceFact.read(buf)
        }
    }

    override fun allocationSize(value: List<CircumstanceFact>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCircumstanceFact.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CircumstanceFact>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCircumstanceFact.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeConsent: FfiConverterRustBuffer<List<Consent>> {
    override fun read(buf: ByteBuffer): List<Consent> {
        val len = buf.getInt()
        return List<Consent>(len) {
            FfiConverterTypeConsent.read(buf)
        }
    }

    override fun allocationSize(value: List<Consent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConsent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Consent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConsent.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeConsidered: FfiConverterRustBuffer<List<Considered>> {
    override fun read(buf: ByteBuffer): List<Considered> {
        val len = buf.getInt()
        return List<Considered>(len) {
            FfiConverterTypeConsidered.read(buf)
        }
    }

    override fun allocationSize(value: List<Considered>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConsidered.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Considered>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConsidered.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeContact: FfiConverterRustBuffer<List<Contact>> {
    override fun read(buf: ByteBuffer): List<Contact> {
        val len = buf.getInt()
        return List<Contact>(len) {
            FfiConverterTypeContact.read(buf)
        }
    }

    override fun allocationSize(value: List<Contact>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeContact.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Contact>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeContact.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCustodyLine: FfiConverterRustBuffer<List<CustodyLine>> {
    override fun read(buf: ByteBuffer): List<CustodyLine> {
        val len = buf.getInt()
        return List<CustodyLine>(len) {
            FfiConverterTypeCustodyLine.read(buf)
        }
    }

    override fun allocationSize(value: List<CustodyLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCustodyLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CustodyLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCustodyLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDeadLetterLine: FfiConverterRustBuffer<List<DeadLetterLine>> {
    override fun read(buf: ByteBuffer): List<DeadLetterLine> {
        val len = buf.getInt()
        return List<DeadLetterLine>(len) {
            FfiConverterTypeDeadLetterLine.read(buf)
        }
    }

    override fun allocationSize(value: List<DeadLetterLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDeadLetterLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DeadLetterLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDeadLetterLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDecline: FfiConverterRustBuffer<List<Decline>> {
    override fun read(buf: ByteBuffer): List<Decline> {
        val len = buf.getInt()
        return List<Decline>(len) {
            FfiConverterTypeDecline.read(buf)
        }
    }

    override fun allocationSize(value: List<Decline>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDecline.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Decline>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDecline.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDisclosureRow: FfiConverterRustBuffer<List<DisclosureRow>> {
    override fun read(buf: ByteBuffer): List<DisclosureRow> {
        val len = buf.getInt()
        return List<DisclosureRow>(len) {
            FfiConverterTypeDisclosureRow.read(buf)
        }
    }

    override fun allocationSize(value: List<DisclosureRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDisclosureRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DisclosureRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDisclosureRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDoorLine: FfiConverterRustBuffer<List<DoorLine>> {
    override fun read(buf: ByteBuffer): List<DoorLine> {
        val len = buf.getInt()
        return List<DoorLine>(len) {
            FfiConverterTypeDoorLine.read(buf)
        }
    }

    override fun allocationSize(value: List<DoorLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDoorLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DoorLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDoorLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDue: FfiConverterRustBuffer<List<Due>> {
    override fun read(buf: ByteBuffer): List<Due> {
        val len = buf.getInt()
        return List<Due>(len) {
            FfiConverterTypeDue.read(buf)
        }
    }

    override fun allocationSize(value: List<Due>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDue.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Due>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDue.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDuty: FfiConverterRustBuffer<List<Duty>> {
    override fun read(buf: ByteBuffer): List<Duty> {
        val len = buf.getInt()
        return List<Duty>(len) {
            FfiConverterTypeDuty.read(buf)
        }
    }

    override fun allocationSize(value: List<Duty>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDuty.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Duty>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDuty.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDutyLine: FfiConverterRustBuffer<List<DutyLine>> {
    override fun read(buf: ByteBuffer): List<DutyLine> {
        val len = buf.getInt()
        return List<DutyLine>(len) {
            FfiConverterTypeDutyLine.read(buf)
        }
    }

    override fun allocationSize(value: List<DutyLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDutyLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DutyLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDutyLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeEpisodeLine: FfiConverterRustBuffer<List<EpisodeLine>> {
    override fun read(buf: ByteBuffer): List<EpisodeLine> {
        val len = buf.getInt()
        return List<EpisodeLine>(len) {
            FfiConverterTypeEpisodeLine.read(buf)
        }
    }

    override fun allocationSize(value: List<EpisodeLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEpisodeLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<EpisodeLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEpisodeLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeEventDraft: FfiConverterRustBuffer<List<EventDraft>> {
    override fun read(buf: ByteBuffer): List<EventDraft> {
        val len = buf.getInt()
        return List<EventDraft>(len) {
            FfiConverterTypeEventDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<EventDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEventDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<EventDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEventDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeEventFact: FfiConverterRustBuffer<List<EventFact>> {
    override fun read(buf: ByteBuffer): List<EventFact> {
        val len = buf.getInt()
        return List<EventFact>(len) {
            FfiConverterTypeEventFact.read(buf)
        }
    }

    override fun allocationSize(value: List<EventFact>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEventFact.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<EventFact>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEventFact.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeExclusion: FfiConverterRustBuffer<List<Exclusion>> {
    override fun read(buf: ByteBuffer): List<Exclusion> {
        val len = buf.getInt()
        return List<Exclusion>(len) {
            FfiConverterTypeExclusion.read(buf)
        }
    }

    override fun allocationSize(value: List<Exclusion>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeExclusion.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Exclusion>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeExclusion.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFact: FfiConverterRustBuffer<List<Fact>> {
    override fun read(buf: ByteBuffer): List<Fact> {
        val len = buf.getInt()
        return List<Fact>(len) {
            FfiConverterTypeFact.read(buf)
        }
    }

    override fun allocationSize(value: List<Fact>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFact.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Fact>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFact.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFault: FfiConverterRustBuffer<List<Fault>> {
    override fun read(buf: ByteBuffer): List<Fault> {
        val len = buf.getInt()
        return List<Fault>(len) {
            FfiConverterTypeFault.read(buf)
        }
    }

    override fun allocationSize(value: List<Fault>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFault.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Fault>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFault.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFaultLine: FfiConverterRustBuffer<List<FaultLine>> {
    override fun read(buf: ByteBuffer): List<FaultLine> {
        val len = buf.getInt()
        return List<FaultLine>(len) {
            FfiConverterTypeFaultLine.read(buf)
        }
    }

    override fun allocationSize(value: List<FaultLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFaultLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FaultLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFaultLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFigure: FfiConverterRustBuffer<List<Figure>> {
    override fun read(buf: ByteBuffer): List<Figure> {
        val len = buf.getInt()
        return List<Figure>(len) {
            FfiConverterTypeFigure.read(buf)
        }
    }

    override fun allocationSize(value: List<Figure>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFigure.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Figure>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFigure.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFloorRow: FfiConverterRustBuffer<List<FloorRow>> {
    override fun read(buf: ByteBuffer): List<FloorRow> {
        val len = buf.getInt()
        return List<FloorRow>(len) {
            FfiConverterTypeFloorRow.read(buf)
        }
    }

    override fun allocationSize(value: List<FloorRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFloorRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FloorRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFloorRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFollowUpLine: FfiConverterRustBuffer<List<FollowUpLine>> {
    override fun read(buf: ByteBuffer): List<FollowUpLine> {
        val len = buf.getInt()
        return List<FollowUpLine>(len) {
            FfiConverterTypeFollowUpLine.read(buf)
        }
    }

    override fun allocationSize(value: List<FollowUpLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFollowUpLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FollowUpLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFollowUpLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeGap: FfiConverterRustBuffer<List<Gap>> {
    override fun read(buf: ByteBuffer): List<Gap> {
        val len = buf.getInt()
        return List<Gap>(len) {
            FfiConverterTypeGap.read(buf)
        }
    }

    override fun allocationSize(value: List<Gap>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGap.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Gap>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGap.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeHolidayDraft: FfiConverterRustBuffer<List<HolidayDraft>> {
    override fun read(buf: ByteBuffer): List<HolidayDraft> {
        val len = buf.getInt()
        return List<HolidayDraft>(len) {
            FfiConverterTypeHolidayDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<HolidayDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHolidayDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HolidayDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHolidayDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeHomeRow: FfiConverterRustBuffer<List<HomeRow>> {
    override fun read(buf: ByteBuffer): List<HomeRow> {
        val len = buf.getInt()
        return List<HomeRow>(len) {
            FfiConverterTypeHomeRow.read(buf)
        }
    }

    override fun allocationSize(value: List<HomeRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHomeRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HomeRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHomeRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeKindDraft: FfiConverterRustBuffer<List<KindDraft>> {
    override fun read(buf: ByteBuffer): List<KindDraft> {
        val len = buf.getInt()
        return List<KindDraft>(len) {
            FfiConverterTypeKindDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<KindDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeKindDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<KindDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeKindDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLadderRow: FfiConverterRustBuffer<List<LadderRow>> {
    override fun read(buf: ByteBuffer): List<LadderRow> {
        val len = buf.getInt()
        return List<LadderRow>(len) {
            FfiConverterTypeLadderRow.read(buf)
        }
    }

    override fun allocationSize(value: List<LadderRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLadderRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LadderRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLadderRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLine: FfiConverterRustBuffer<List<Line>> {
    override fun read(buf: ByteBuffer): List<Line> {
        val len = buf.getInt()
        return List<Line>(len) {
            FfiConverterTypeLine.read(buf)
        }
    }

    override fun allocationSize(value: List<Line>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Line>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLinkDraft: FfiConverterRustBuffer<List<LinkDraft>> {
    override fun read(buf: ByteBuffer): List<LinkDraft> {
        val len = buf.getInt()
        return List<LinkDraft>(len) {
            FfiConverterTypeLinkDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<LinkDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLinkDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LinkDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLinkDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeMunicipalityLine: FfiConverterRustBuffer<List<MunicipalityLine>> {
    override fun read(buf: ByteBuffer): List<MunicipalityLine> {
        val len = buf.getInt()
        return List<MunicipalityLine>(len) {
            FfiConverterTypeMunicipalityLine.read(buf)
        }
    }

    override fun allocationSize(value: List<MunicipalityLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMunicipalityLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MunicipalityLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMunicipalityLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNearestMiss: FfiConverterRustBuffer<List<NearestMiss>> {
    override fun read(buf: ByteBuffer): List<NearestMiss> {
        val len = buf.getInt()
        return List<NearestMiss>(len) {
            FfiConverterTypeNearestMiss.read(buf)
        }
    }

    override fun allocationSize(value: List<NearestMiss>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNearestMiss.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NearestMiss>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNearestMiss.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNeedDraft: FfiConverterRustBuffer<List<NeedDraft>> {
    override fun read(buf: ByteBuffer): List<NeedDraft> {
        val len = buf.getInt()
        return List<NeedDraft>(len) {
            FfiConverterTypeNeedDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<NeedDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNeedDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NeedDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNeedDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNeedRow: FfiConverterRustBuffer<List<NeedRow>> {
    override fun read(buf: ByteBuffer): List<NeedRow> {
        val len = buf.getInt()
        return List<NeedRow>(len) {
            FfiConverterTypeNeedRow.read(buf)
        }
    }

    override fun allocationSize(value: List<NeedRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNeedRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NeedRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNeedRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNotCalled: FfiConverterRustBuffer<List<NotCalled>> {
    override fun read(buf: ByteBuffer): List<NotCalled> {
        val len = buf.getInt()
        return List<NotCalled>(len) {
            FfiConverterTypeNotCalled.read(buf)
        }
    }

    override fun allocationSize(value: List<NotCalled>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNotCalled.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NotCalled>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNotCalled.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNumberDraft: FfiConverterRustBuffer<List<NumberDraft>> {
    override fun read(buf: ByteBuffer): List<NumberDraft> {
        val len = buf.getInt()
        return List<NumberDraft>(len) {
            FfiConverterTypeNumberDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<NumberDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNumberDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NumberDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNumberDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeOfferLine: FfiConverterRustBuffer<List<OfferLine>> {
    override fun read(buf: ByteBuffer): List<OfferLine> {
        val len = buf.getInt()
        return List<OfferLine>(len) {
            FfiConverterTypeOfferLine.read(buf)
        }
    }

    override fun allocationSize(value: List<OfferLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOfferLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OfferLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOfferLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeOverrideLine: FfiConverterRustBuffer<List<OverrideLine>> {
    override fun read(buf: ByteBuffer): List<OverrideLine> {
        val len = buf.getInt()
        return List<OverrideLine>(len) {
            FfiConverterTypeOverrideLine.read(buf)
        }
    }

    override fun allocationSize(value: List<OverrideLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOverrideLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OverrideLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOverrideLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePackCall: FfiConverterRustBuffer<List<PackCall>> {
    override fun read(buf: ByteBuffer): List<PackCall> {
        val len = buf.getInt()
        return List<PackCall>(len) {
            FfiConverterTypePackCall.read(buf)
        }
    }

    override fun allocationSize(value: List<PackCall>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePackCall.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PackCall>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePackCall.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePackCase: FfiConverterRustBuffer<List<PackCase>> {
    override fun read(buf: ByteBuffer): List<PackCase> {
        val len = buf.getInt()
        return List<PackCase>(len) {
            FfiConverterTypePackCase.read(buf)
        }
    }

    override fun allocationSize(value: List<PackCase>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePackCase.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PackCase>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePackCase.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePackEntry: FfiConverterRustBuffer<List<PackEntry>> {
    override fun read(buf: ByteBuffer): List<PackEntry> {
        val len = buf.getInt()
        return List<PackEntry>(len) {
            FfiConverterTypePackEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<PackEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePackEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PackEntry>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePackEntry.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePackOverride: FfiConverterRustBuffer<List<PackOverride>> {
    override fun read(buf: ByteBuffer): List<PackOverride> {
        val len = buf.getInt()
        return List<PackOverride>(len) {
            FfiConverterTypePackOverride.read(buf)
        }
    }

    override fun allocationSize(value: List<PackOverride>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePackOverride.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PackOverride>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePackOverride.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeParameterRow: FfiConverterRustBuffer<List<ParameterRow>> {
    override fun read(buf: ByteBuffer): List<ParameterRow> {
        val len = buf.getInt()
        return List<ParameterRow>(len) {
            FfiConverterTypeParameterRow.read(buf)
        }
    }

    override fun allocationSize(value: List<ParameterRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeParameterRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ParameterRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeParameterRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePlace: FfiConverterRustBuffer<List<Place>> {
    override fun read(buf: ByteBuffer): List<Place> {
        val len = buf.getInt()
        return List<Place>(len) {
            FfiConverterTypePlace.read(buf)
        }
    }

    override fun allocationSize(value: List<Place>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePlace.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Place>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePlace.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeProfileRow: FfiConverterRustBuffer<List<ProfileRow>> {
    override fun read(buf: ByteBuffer): List<ProfileRow> {
        val len = buf.getInt()
        return List<ProfileRow>(len) {
            FfiConverterTypeProfileRow.read(buf)
        }
    }

    override fun allocationSize(value: List<ProfileRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProfileRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ProfileRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeProfileRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeQuorumRow: FfiConverterRustBuffer<List<QuorumRow>> {
    override fun read(buf: ByteBuffer): List<QuorumRow> {
        val len = buf.getInt()
        return List<QuorumRow>(len) {
            FfiConverterTypeQuorumRow.read(buf)
        }
    }

    override fun allocationSize(value: List<QuorumRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeQuorumRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<QuorumRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeQuorumRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeQuorumSector: FfiConverterRustBuffer<List<QuorumSector>> {
    override fun read(buf: ByteBuffer): List<QuorumSector> {
        val len = buf.getInt()
        return List<QuorumSector>(len) {
            FfiConverterTypeQuorumSector.read(buf)
        }
    }

    override fun allocationSize(value: List<QuorumSector>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeQuorumSector.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<QuorumSector>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeQuorumSector.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReachLine: FfiConverterRustBuffer<List<ReachLine>> {
    override fun read(buf: ByteBuffer): List<ReachLine> {
        val len = buf.getInt()
        return List<ReachLine>(len) {
            FfiConverterTypeReachLine.read(buf)
        }
    }

    override fun allocationSize(value: List<ReachLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReachLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ReachLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReachLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReadLine: FfiConverterRustBuffer<List<ReadLine>> {
    override fun read(buf: ByteBuffer): List<ReadLine> {
        val len = buf.getInt()
        return List<ReadLine>(len) {
            FfiConverterTypeReadLine.read(buf)
        }
    }

    override fun allocationSize(value: List<ReadLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReadLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ReadLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReadLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReason: FfiConverterRustBuffer<List<Reason>> {
    override fun read(buf: ByteBuffer): List<Reason> {
        val len = buf.getInt()
        return List<Reason>(len) {
            FfiConverterTypeReason.read(buf)
        }
    }

    override fun allocationSize(value: List<Reason>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReason.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Reason>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReason.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRecentCall: FfiConverterRustBuffer<List<RecentCall>> {
    override fun read(buf: ByteBuffer): List<RecentCall> {
        val len = buf.getInt()
        return List<RecentCall>(len) {
            FfiConverterTypeRecentCall.read(buf)
        }
    }

    override fun allocationSize(value: List<RecentCall>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRecentCall.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RecentCall>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRecentCall.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReplanLine: FfiConverterRustBuffer<List<ReplanLine>> {
    override fun read(buf: ByteBuffer): List<ReplanLine> {
        val len = buf.getInt()
        return List<ReplanLine>(len) {
            FfiConverterTypeReplanLine.read(buf)
        }
    }

    override fun allocationSize(value: List<ReplanLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReplanLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ReplanLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReplanLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReplayLine: FfiConverterRustBuffer<List<ReplayLine>> {
    override fun read(buf: ByteBuffer): List<ReplayLine> {
        val len = buf.getInt()
        return List<ReplayLine>(len) {
            FfiConverterTypeReplayLine.read(buf)
        }
    }

    override fun allocationSize(value: List<ReplayLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReplayLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ReplayLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReplayLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReport: FfiConverterRustBuffer<List<Report>> {
    override fun read(buf: ByteBuffer): List<Report> {
        val len = buf.getInt()
        return List<Report>(len) {
            FfiConverterTypeReport.read(buf)
        }
    }

    override fun allocationSize(value: List<Report>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReport.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Report>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReport.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRetentionLine: FfiConverterRustBuffer<List<RetentionLine>> {
    override fun read(buf: ByteBuffer): List<RetentionLine> {
        val len = buf.getInt()
        return List<RetentionLine>(len) {
            FfiConverterTypeRetentionLine.read(buf)
        }
    }

    override fun allocationSize(value: List<RetentionLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRetentionLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RetentionLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRetentionLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRuleRow: FfiConverterRustBuffer<List<RuleRow>> {
    override fun read(buf: ByteBuffer): List<RuleRow> {
        val len = buf.getInt()
        return List<RuleRow>(len) {
            FfiConverterTypeRuleRow.read(buf)
        }
    }

    override fun allocationSize(value: List<RuleRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRuleRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RuleRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRuleRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRung: FfiConverterRustBuffer<List<Rung>> {
    override fun read(buf: ByteBuffer): List<Rung> {
        val len = buf.getInt()
        return List<Rung>(len) {
            FfiConverterTypeRung.read(buf)
        }
    }

    override fun allocationSize(value: List<Rung>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRung.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Rung>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRung.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSection: FfiConverterRustBuffer<List<Section>> {
    override fun read(buf: ByteBuffer): List<Section> {
        val len = buf.getInt()
        return List<Section>(len) {
            FfiConverterTypeSection.read(buf)
        }
    }

    override fun allocationSize(value: List<Section>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSection.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Section>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSection.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSectorDraft: FfiConverterRustBuffer<List<SectorDraft>> {
    override fun read(buf: ByteBuffer): List<SectorDraft> {
        val len = buf.getInt()
        return List<SectorDraft>(len) {
            FfiConverterTypeSectorDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<SectorDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSectorDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SectorDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSectorDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeServiceDraft: FfiConverterRustBuffer<List<ServiceDraft>> {
    override fun read(buf: ByteBuffer): List<ServiceDraft> {
        val len = buf.getInt()
        return List<ServiceDraft>(len) {
            FfiConverterTypeServiceDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<ServiceDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeServiceDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ServiceDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeServiceDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeServiceIndicators: FfiConverterRustBuffer<List<ServiceIndicators>> {
    override fun read(buf: ByteBuffer): List<ServiceIndicators> {
        val len = buf.getInt()
        return List<ServiceIndicators>(len) {
            FfiConverterTypeServiceIndicators.read(buf)
        }
    }

    override fun allocationSize(value: List<ServiceIndicators>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeServiceIndicators.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ServiceIndicators>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeServiceIndicators.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeServiceLine: FfiConverterRustBuffer<List<ServiceLine>> {
    override fun read(buf: ByteBuffer): List<ServiceLine> {
        val len = buf.getInt()
        return List<ServiceLine>(len) {
            FfiConverterTypeServiceLine.read(buf)
        }
    }

    override fun allocationSize(value: List<ServiceLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeServiceLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ServiceLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeServiceLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSignRow: FfiConverterRustBuffer<List<SignRow>> {
    override fun read(buf: ByteBuffer): List<SignRow> {
        val len = buf.getInt()
        return List<SignRow>(len) {
            FfiConverterTypeSignRow.read(buf)
        }
    }

    override fun allocationSize(value: List<SignRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSignRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SignRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSignRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStatusAsked: FfiConverterRustBuffer<List<StatusAsked>> {
    override fun read(buf: ByteBuffer): List<StatusAsked> {
        val len = buf.getInt()
        return List<StatusAsked>(len) {
            FfiConverterTypeStatusAsked.read(buf)
        }
    }

    override fun allocationSize(value: List<StatusAsked>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStatusAsked.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StatusAsked>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStatusAsked.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStepLine: FfiConverterRustBuffer<List<StepLine>> {
    override fun read(buf: ByteBuffer): List<StepLine> {
        val len = buf.getInt()
        return List<StepLine>(len) {
            FfiConverterTypeStepLine.read(buf)
        }
    }

    override fun allocationSize(value: List<StepLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStepLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StepLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStepLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSuppressedLine: FfiConverterRustBuffer<List<SuppressedLine>> {
    override fun read(buf: ByteBuffer): List<SuppressedLine> {
        val len = buf.getInt()
        return List<SuppressedLine>(len) {
            FfiConverterTypeSuppressedLine.read(buf)
        }
    }

    override fun allocationSize(value: List<SuppressedLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSuppressedLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SuppressedLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSuppressedLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeTerritoryDraft: FfiConverterRustBuffer<List<TerritoryDraft>> {
    override fun read(buf: ByteBuffer): List<TerritoryDraft> {
        val len = buf.getInt()
        return List<TerritoryDraft>(len) {
            FfiConverterTypeTerritoryDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<TerritoryDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTerritoryDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TerritoryDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTerritoryDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeToldLine: FfiConverterRustBuffer<List<ToldLine>> {
    override fun read(buf: ByteBuffer): List<ToldLine> {
        val len = buf.getInt()
        return List<ToldLine>(len) {
            FfiConverterTypeToldLine.read(buf)
        }
    }

    override fun allocationSize(value: List<ToldLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeToldLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ToldLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeToldLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeTrailStep: FfiConverterRustBuffer<List<TrailStep>> {
    override fun read(buf: ByteBuffer): List<TrailStep> {
        val len = buf.getInt()
        return List<TrailStep>(len) {
            FfiConverterTypeTrailStep.read(buf)
        }
    }

    override fun allocationSize(value: List<TrailStep>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTrailStep.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TrailStep>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTrailStep.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeTravelDraft: FfiConverterRustBuffer<List<TravelDraft>> {
    override fun read(buf: ByteBuffer): List<TravelDraft> {
        val len = buf.getInt()
        return List<TravelDraft>(len) {
            FfiConverterTypeTravelDraft.read(buf)
        }
    }

    override fun allocationSize(value: List<TravelDraft>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTravelDraft.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TravelDraft>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTravelDraft.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeWindowRow: FfiConverterRustBuffer<List<WindowRow>> {
    override fun read(buf: ByteBuffer): List<WindowRow> {
        val len = buf.getInt()
        return List<WindowRow>(len) {
            FfiConverterTypeWindowRow.read(buf)
        }
    }

    override fun allocationSize(value: List<WindowRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeWindowRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<WindowRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeWindowRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeWouldChange: FfiConverterRustBuffer<List<WouldChange>> {
    override fun read(buf: ByteBuffer): List<WouldChange> {
        val len = buf.getInt()
        return List<WouldChange>(len) {
            FfiConverterTypeWouldChange.read(buf)
        }
    }

    override fun allocationSize(value: List<WouldChange>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeWouldChange.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<WouldChange>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeWouldChange.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAdmissionKind: FfiConverterRustBuffer<List<AdmissionKind>> {
    override fun read(buf: ByteBuffer): List<AdmissionKind> {
        val len = buf.getInt()
        return List<AdmissionKind>(len) {
            FfiConverterTypeAdmissionKind.read(buf)
        }
    }

    override fun allocationSize(value: List<AdmissionKind>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAdmissionKind.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AdmissionKind>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAdmissionKind.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCapability: FfiConverterRustBuffer<List<Capability>> {
    override fun read(buf: ByteBuffer): List<Capability> {
        val len = buf.getInt()
        return List<Capability>(len) {
            FfiConverterTypeCapability.read(buf)
        }
    }

    override fun allocationSize(value: List<Capability>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCapability.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Capability>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCapability.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCareEvent: FfiConverterRustBuffer<List<CareEvent>> {
    override fun read(buf: ByteBuffer): List<CareEvent> {
        val len = buf.getInt()
        return List<CareEvent>(len) {
            FfiConverterTypeCareEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<CareEvent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCareEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CareEvent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCareEvent.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCircumstance: FfiConverterRustBuffer<List<Circumstance>> {
    override fun read(buf: ByteBuffer): List<Circumstance> {
        val len = buf.getInt()
        return List<Circumstance>(len) {
            FfiConverterTypeCircumstance.read(buf)
        }
    }

    override fun allocationSize(value: List<Circumstance>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCircumstance.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Circumstance>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCircumstance.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDataField: FfiConverterRustBuffer<List<DataField>> {
    override fun read(buf: ByteBuffer): List<DataField> {
        val len = buf.getInt()
        return List<DataField>(len) {
            FfiConverterTypeDataField.read(buf)
        }
    }

    override fun allocationSize(value: List<DataField>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDataField.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DataField>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDataField.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeGender: FfiConverterRustBuffer<List<Gender>> {
    override fun read(buf: ByteBuffer): List<Gender> {
        val len = buf.getInt()
        return List<Gender>(len) {
            FfiConverterTypeGender.read(buf)
        }
    }

    override fun allocationSize(value: List<Gender>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGender.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Gender>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGender.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRelation: FfiConverterRustBuffer<List<Relation>> {
    override fun read(buf: ByteBuffer): List<Relation> {
        val len = buf.getInt()
        return List<Relation>(len) {
            FfiConverterTypeRelation.read(buf)
        }
    }

    override fun allocationSize(value: List<Relation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRelation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Relation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRelation.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRole: FfiConverterRustBuffer<List<Role>> {
    override fun read(buf: ByteBuffer): List<Role> {
        val len = buf.getInt()
        return List<Role>(len) {
            FfiConverterTypeRole.read(buf)
        }
    }

    override fun allocationSize(value: List<Role>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRole.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Role>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRole.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeViolenceForm: FfiConverterRustBuffer<List<ViolenceForm>> {
    override fun read(buf: ByteBuffer): List<ViolenceForm> {
        val len = buf.getInt()
        return List<ViolenceForm>(len) {
            FfiConverterTypeViolenceForm.read(buf)
        }
    }

    override fun allocationSize(value: List<ViolenceForm>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeViolenceForm.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ViolenceForm>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeViolenceForm.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDocumentId: FfiConverterRustBuffer<List<DocumentId>> {
    override fun read(buf: ByteBuffer): List<DocumentId> {
        val len = buf.getInt()
        return List<DocumentId>(len) {
            FfiConverterTypeDocumentId.read(buf)
        }
    }

    override fun allocationSize(value: List<DocumentId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDocumentId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DocumentId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDocumentId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeKindId: FfiConverterRustBuffer<List<KindId>> {
    override fun read(buf: ByteBuffer): List<KindId> {
        val len = buf.getInt()
        return List<KindId>(len) {
            FfiConverterTypeKindId.read(buf)
        }
    }

    override fun allocationSize(value: List<KindId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeKindId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<KindId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeKindId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNeedId: FfiConverterRustBuffer<List<NeedId>> {
    override fun read(buf: ByteBuffer): List<NeedId> {
        val len = buf.getInt()
        return List<NeedId>(len) {
            FfiConverterTypeNeedId.read(buf)
        }
    }

    override fun allocationSize(value: List<NeedId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNeedId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NeedId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNeedId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeOpaqueRef: FfiConverterRustBuffer<List<OpaqueRef>> {
    override fun read(buf: ByteBuffer): List<OpaqueRef> {
        val len = buf.getInt()
        return List<OpaqueRef>(len) {
            FfiConverterTypeOpaqueRef.read(buf)
        }
    }

    override fun allocationSize(value: List<OpaqueRef>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOpaqueRef.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OpaqueRef>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOpaqueRef.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRuleId: FfiConverterRustBuffer<List<RuleId>> {
    override fun read(buf: ByteBuffer): List<RuleId> {
        val len = buf.getInt()
        return List<RuleId>(len) {
            FfiConverterTypeRuleId.read(buf)
        }
    }

    override fun allocationSize(value: List<RuleId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRuleId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RuleId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRuleId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSectorId: FfiConverterRustBuffer<List<SectorId>> {
    override fun read(buf: ByteBuffer): List<SectorId> {
        val len = buf.getInt()
        return List<SectorId>(len) {
            FfiConverterTypeSectorId.read(buf)
        }
    }

    override fun allocationSize(value: List<SectorId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSectorId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SectorId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSectorId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeServiceId: FfiConverterRustBuffer<List<ServiceId>> {
    override fun read(buf: ByteBuffer): List<ServiceId> {
        val len = buf.getInt()
        return List<ServiceId>(len) {
            FfiConverterTypeServiceId.read(buf)
        }
    }

    override fun allocationSize(value: List<ServiceId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeServiceId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ServiceId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeServiceId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeTimestamp: FfiConverterRustBuffer<List<Timestamp>> {
    override fun read(buf: ByteBuffer): List<Timestamp> {
        val len = buf.getInt()
        return List<Timestamp>(len) {
            FfiConverterTypeTimestamp.read(buf)
        }
    }

    override fun allocationSize(value: List<Timestamp>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTimestamp.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Timestamp>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTimestamp.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterMapTypeRoleTypeServiceId: FfiConverterRustBuffer<Map<Role, ServiceId>> {
    override fun read(buf: ByteBuffer): Map<Role, ServiceId> {
        val len = buf.getInt()
        return buildMap<Role, ServiceId>(len) {
            repeat(len) {
                val k = FfiConverterTypeRole.read(buf)
                val v = FfiConverterTypeServiceId.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<Role, ServiceId>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterTypeRole.allocationSize(k) +
            FfiConverterTypeServiceId.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<Role, ServiceId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterTypeRole.write(k, buf)
            FfiConverterTypeServiceId.write(v, buf)
        }
    }
}





/**
 * A day of the calendar, without a time.
 */
public typealias CivilDate = LocalDate


/**
 * @suppress
 */
public object FfiConverterTypeCivilDate: FfiConverter<CivilDate, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): CivilDate {
        val builtinValue = FfiConverterString.lift(value)
        return LocalDate.parse(builtinValue)
    }

    override fun lower(value: CivilDate): RustBuffer.ByValue {
        val builtinValue = value.toString()
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): CivilDate {
        val builtinValue = FfiConverterString.read(buf)
        return LocalDate.parse(builtinValue)
    }

    override fun allocationSize(value: CivilDate): ULong {
        val builtinValue = value.toString()
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: CivilDate, buf: ByteBuffer) {
        val builtinValue = value.toString()
        FfiConverterString.write(builtinValue, buf)
    }
}



/**
 * Id of a network, policy or other document.
 */
public typealias DocumentId = kotlin.String
public typealias FfiConverterTypeDocumentId = FfiConverterString



/**
 * Id of a kind of service.
 */
public typealias KindId = kotlin.String
public typealias FfiConverterTypeKindId = FfiConverterString



/**
 * Id of a function of care.
 */
public typealias NeedId = kotlin.String
public typealias FfiConverterTypeNeedId = FfiConverterString



/**
 * An opaque reference that the host resolves: a person, an address, a worker. Never a name.
 */
public typealias OpaqueRef = kotlin.String
public typealias FfiConverterTypeOpaqueRef = FfiConverterString



/**
 * Services that a territory names, by role.
 */
public typealias Roles = Map<Role, ServiceId>
public typealias FfiConverterTypeRoles = FfiConverterMapTypeRoleTypeServiceId



/**
 * Id of a rule, table row or parameter of a policy.
 */
public typealias RuleId = kotlin.String
public typealias FfiConverterTypeRuleId = FfiConverterString



/**
 * Id of a sector of public policy.
 */
public typealias SectorId = kotlin.String
public typealias FfiConverterTypeSectorId = FfiConverterString



/**
 * Id of a service of the network.
 */
public typealias ServiceId = kotlin.String
public typealias FfiConverterTypeServiceId = FfiConverterString



/**
 * Id of a municipality or of a catchment inside one.
 */
public typealias TerritoryId = kotlin.String
public typealias FfiConverterTypeTerritoryId = FfiConverterString





/**
 * An instant in whole seconds; a fraction of a second is dropped.
 */
public typealias Timestamp = Instant


/**
 * @suppress
 */
public object FfiConverterTypeTimestamp: FfiConverter<Timestamp, Long> {
    override fun lift(value: Long): Timestamp {
        val builtinValue = FfiConverterLong.lift(value)
        return Instant.ofEpochSecond(builtinValue)
    }

    override fun lower(value: Timestamp): Long {
        val builtinValue = value.epochSecond
        return FfiConverterLong.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Timestamp {
        val builtinValue = FfiConverterLong.read(buf)
        return Instant.ofEpochSecond(builtinValue)
    }

    override fun allocationSize(value: Timestamp): ULong {
        val builtinValue = value.epochSecond
        return FfiConverterLong.allocationSize(builtinValue)
    }

    override fun write(value: Timestamp, buf: ByteBuffer) {
        val builtinValue = value.epochSecond
        FfiConverterLong.write(builtinValue, buf)
    }
}
        /**
         * What to do at once, told from the bytes of a request, whether or not they can be read and whether or not there is a
         * network. Call it before anything else; it never fails.
         */ fun `emergency`(`request`: kotlin.ByteArray): EmergencyDocument {
            return FfiConverterTypeEmergencyDocument.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_func_emergency(


        FfiConverterByteArray.lower(`request`),_status)
}
    )
    }


        /**
         * `emergency` as the bytes of a document.
         */ fun `emergencyJson`(`request`: kotlin.ByteArray): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_func_emergency_json(


        FfiConverterByteArray.lower(`request`),_status)
}
    )
    }


        /**
         * `emergency` with the numbers and signs of a policy.
         */ fun `emergencyWith`(`request`: kotlin.ByteArray, `policy`: Policy): EmergencyDocument {
            return FfiConverterTypeEmergencyDocument.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_func_emergency_with(


        FfiConverterByteArray.lower(`request`),
        FfiConverterTypePolicy.lower(`policy`),_status)
}
    )
    }


        /**
         * Version of amparo.
         */ fun `version`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_func_version(

        _status)
}
    )
    }


        /**
         * Finds the case to which a person who comes to a door belongs, whichever the door and the city: two doors of one person are
         * one case.
         */ fun `correlate`(`cases`: List<Case>, `person`: OpaqueRef, `at`: Timestamp, `policy`: Policy): Correlated {
            return FfiConverterTypeCorrelated.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_func_correlate(


        FfiConverterSequenceTypeCase.lower(`cases`),
        FfiConverterTypeOpaqueRef.lower(`person`),
        FfiConverterTypeTimestamp.lower(`at`),
        FfiConverterTypePolicy.lower(`policy`),_status)
}
    )
    }


        /**
         * What has to be done, in Portuguese, for whoever does it.
         */ fun `dueText`(`kind`: DueKind): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_func_due_text(


        FfiConverterTypeDueKind.lower(`kind`),_status)
}
    )
    }


        /**
         * The indicators of a period, by municipality and by service. Cells that count few people are not shown.
         */ fun `indicators`(`cases`: List<Case>, `period`: Period, `policy`: Policy): Indicators {
            return FfiConverterTypeIndicators.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_func_indicators(


        FfiConverterSequenceTypeCase.lower(`cases`),
        FfiConverterTypePeriod.lower(`period`),
        FfiConverterTypePolicy.lower(`policy`),_status)
}
    )
    }


        /**
         * The two events that join `other` to `into`, under ids that the host gives them. Nothing changes until each is applied to
         * its case.
         *
         * # Errors
         * `Refused` with `same_case`, `other_person`, `closed` or `merged`.
         */
    @Throws(CaseException::class) fun `merge`(`into`: Case, `other`: Case, `absorbedId`: OpaqueRef, `mergedId`: OpaqueRef, `at`: Timestamp): MergeEvents {
            return FfiConverterTypeMergeEvents.lift(
    uniffiRustCallWithError(CaseException) { _status ->
    UniffiLib.uniffi_amparo_fn_func_merge(


        FfiConverterTypeCase.lower(`into`),
        FfiConverterTypeCase.lower(`other`),
        FfiConverterTypeOpaqueRef.lower(`absorbedId`),
        FfiConverterTypeOpaqueRef.lower(`mergedId`),
        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    )
    }


        /**
         * Which services can be reached, and which have fallen silent, the worst first: every call that went out is a test of a channel,
         * every answer and every live report a sign of life. `quiet_s`: how long a service may be silent before it is told of.
         */ fun `reach`(`cases`: List<Case>, `quietS`: kotlin.UInt, `now`: Timestamp, `status`: StatusDraft? = null): List<ReachLine> {
            return FfiConverterSequenceTypeReachLine.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_func_reach(


        FfiConverterSequenceTypeCase.lower(`cases`),
        FfiConverterUInt.lower(`quietS`),
        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterOptionalTypeStatusDraft.lower(`status`),_status)
}
    )
    }


        /**
         * Why an event cannot follow, for whoever recorded it.
         */ fun `refusalText`(`code`: RefusalCode, `lang`: Lang): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_amparo_fn_func_refusal_text(


        FfiConverterTypeRefusalCode.lower(`code`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    )
    }


        /**
         * Checks a ledger without a key: the file, every hash of the chain, and that every case has all its events. `since` is a head
         * that was kept elsewhere: the chain must hold that entry still.
         *
         * # Errors
         * `NotDone` with `damaged` and the first entry at which it shows, `behind` where an acknowledged entry is missing, and all
         * that opening can tell. Nothing is changed.
         */
    @Throws(LedgerException::class) fun `verifyLedger`(`path`: kotlin.String, `since`: kotlin.String? = null): LedgerVerified {
            return FfiConverterTypeLedgerVerified.lift(
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_func_verify_ledger(


        FfiConverterString.lower(`path`),
        FfiConverterOptionalString.lower(`since`),_status)
}
    )
    }


        /**
         * Checks the chain of a pack, for whoever got it: the end of the chain, to compare with one that was kept elsewhere.
         *
         * # Errors
         * `NotDone` with `foreign` if the bytes are no pack, `damaged` with the first entry whose hash is another.
         */
    @Throws(LedgerException::class) fun `verifyPack`(`pack`: kotlin.ByteArray): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_amparo_fn_func_verify_pack(


        FfiConverterByteArray.lower(`pack`),_status)
}
    )
    }


        /**
         * A network document in compact bytes for a phone: all of it, or the part that some territories need. `from_json` takes
         * them like the document.
         *
         * # Errors
         * `Refused` with everything wrong with the document, or for a territory that it does not hold.
         */
    @Throws(AmparoException::class) fun `snapshot`(`document`: kotlin.ByteArray, `territories`: List<kotlin.String> = listOf()): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(AmparoException) { _status ->
    UniffiLib.uniffi_amparo_fn_func_snapshot(


        FfiConverterByteArray.lower(`document`),
        FfiConverterSequenceString.lower(`territories`),_status)
}
    )
    }



