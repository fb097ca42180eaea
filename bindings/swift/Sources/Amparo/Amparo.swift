// Written by tests/generated. Do not edit.

// swiftlint:disable all
import Foundation
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(AmparoFFI)
import AmparoFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_amparo_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_amparo_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureAmparoInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.
// Magic number for the Rust proxy to call using the same mechanism as every other method,
// to free the callback once it's dropped by Rust.
private let IDX_CALLBACK_FREE: Int32 = 0
// Callback return codes
private let UNIFFI_CALLBACK_SUCCESS: Int32 = 0
private let UNIFFI_CALLBACK_ERROR: Int32 = 1
private let UNIFFI_CALLBACK_UNEXPECTED_ERROR: Int32 = 2

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt8: FfiConverterPrimitive {
    typealias FfiType = UInt8
    typealias SwiftType = UInt8

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt8 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: UInt8, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt32: FfiConverterPrimitive {
    typealias FfiType = Int32
    typealias SwiftType = Int32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int32, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    public static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}




/**
 * Tells the bonds of a person from the host's own records.
 *
 * It is called on the thread that asks for the plan, once a plan, while no lock is held.
 */
public protocol BondSource: AnyObject, Sendable {

    /**
     * The bonds of a person; none if the person is not known.
     *
     * # Errors
     * `Unavailable` as the host throws it; anything else that it throws counts as undeclared.
     */
    func bonds(person: OpaqueRef) throws  -> [Bond]

}
/**
 * Tells the bonds of a person from the host's own records.
 *
 * It is called on the thread that asks for the plan, once a plan, while no lock is held.
 */
open class BondSourceImpl: BondSource, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amparo_fn_clone_bondsource(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amparo_fn_free_bondsource(handle, $0) }
    }




    /**
     * The bonds of a person; none if the person is not known.
     *
     * # Errors
     * `Unavailable` as the host throws it; anything else that it throws counts as undeclared.
     */
open func bonds(person: OpaqueRef)throws  -> [Bond]  {
    return try  FfiConverterSequenceTypeBond.lift(try rustCallWithError(FfiConverterTypeBondSourceError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_bondsource_bonds(
            self.uniffiCloneHandle(),
        FfiConverterTypeOpaqueRef_lower(person),uniffiCallStatus
    )
})
}



}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceBondSource {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceBondSource = UniffiVTableCallbackInterfaceBondSource(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeBondSource.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface BondSource: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeBondSource.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface BondSource: handle missing in uniffiClone")
            }
        },
        bonds: { (
            uniffiHandle: UInt64,
            person: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> [Bond] in
                guard let uniffiObj = try? FfiConverterTypeBondSource.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.bonds(
                     person: try FfiConverterTypeOpaqueRef_lift(person)
                )
            }


            let writeReturn = { uniffiOutReturn.pointee = FfiConverterSequenceTypeBond.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeBondSourceError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceBondSource> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceBondSource>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitBondSource() {
    uniffi_amparo_fn_init_callback_vtable_bondsource(UniffiCallbackInterfaceBondSource.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBondSource: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<BondSource>()

    typealias FfiType = UInt64
    typealias SwiftType = BondSource

    public static func lift(_ handle: UInt64) throws -> BondSource {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return BondSourceImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    public static func lower(_ value: BondSource) -> UInt64 {
         if let rustImpl = value as? BondSourceImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BondSource {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: BondSource, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBondSource_lift(_ handle: UInt64) throws -> BondSource {
    return try FfiConverterTypeBondSource.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBondSource_lower(_ value: BondSource) -> UInt64 {
    return FfiConverterTypeBondSource.lower(value)
}






/**
 * Holds network, policy and live status; any number of threads decide with it at once, while others replace the network or
 * report. It has no thread and no clock of its own.
 */
public protocol EngineProtocol: AnyObject, Sendable {

    /**
     * The network in place, without the warnings of its document.
     */
    func network()  -> Network

    /**
     * Decides who walks with the person. It always answers; what nobody gives is a gap.
     */
    func plan(request: Request)  -> Plan

    /**
     * `plan` for many requests in one call, in their order.
     */
    func planBatch(requests: [Request])  -> [Plan]

    /**
     * `plan_batch` with each plan as the bytes of a document.
     */
    func planBatchJson(requests: [Request])  -> [Data]

    /**
     * A request document in, a plan document out.
     *
     * # Errors
     * `Refused`, with what to do at once.
     */
    func planJson(request: Data) throws  -> Data

    /**
     * `plan` with the bonds that the host's own records hold, besides those of the request.
     *
     * # Errors
     * `BondsMissing` if the source does not answer, `Refused` if its bonds are not right; both with what to do at once.
     */
    func planWithBonds(request: Request, source: BondSource) throws  -> Plan

    /**
     * `plan` with what would change it. Each change is a decision of its own: ask when somebody reads the answer.
     */
    func planWithChanges(request: Request)  -> Plan

    /**
     * The policy in place, without the warnings of its document.
     */
    func policy()  -> Policy

    /**
     * Puts another network in place. Decisions under way end with the old one; reports about services that both hold stay.
     */
    func replaceNetwork(network: Network)

    /**
     * Puts another policy in place.
     */
    func replacePolicy(policy: Policy)

    /**
     * Puts reports in place of all that was known; warns of services that the network does not hold. The `format` may be
     * left out.
     *
     * # Errors
     * `Refused` with everything wrong with the reports.
     */
    func replaceStatus(document: StatusDraft) throws  -> [Fault]

    /**
     * `replace_status` from the bytes of a document.
     *
     * # Errors
     * As `replace_status`.
     */
    func replaceStatusJson(document: Data) throws  -> [Fault]

    /**
     * Takes one live report; tells whether it counts: the service is known, and nothing newer was reported.
     *
     * # Errors
     * `Refused` for an instant that no calendar holds.
     */
    func report(report: Report) throws  -> Bool

    /**
     * Takes each of these reports as `report` does, beside what is known; warns of services that the network does not hold.
     *
     * # Errors
     * `Refused` with everything wrong with the reports.
     */
    func updateStatus(document: StatusDraft) throws  -> [Fault]

    /**
     * `update_status` from the bytes of a document: the quickest way in for a report in Python.
     *
     * # Errors
     * As `update_status`.
     */
    func updateStatusJson(document: Data) throws  -> [Fault]

    /**
     * Why a service is not called in a plan; none if it is called, or is the door itself. For the door and the lead alone.
     */
    func whyNot(plan: Plan, service: String)  -> NotCalled?

    /**
     * What would change a plan: the smallest changes of facts after which somebody else is called or leads.
     */
    func wouldChange(plan: Plan)  -> [WouldChange]

}
/**
 * Holds network, policy and live status; any number of threads decide with it at once, while others replace the network or
 * report. It has no thread and no clock of its own.
 */
open class Engine: EngineProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amparo_fn_clone_engine(self.handle, $0) }
    }
    /**
     * An engine that knows nothing live yet; the policy is `br` if left out.
     */
public convenience init(network: Network, policy: Policy? = nil) {
    let handle =
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_constructor_engine_new(
        FfiConverterTypeNetwork_lower(network),
        FfiConverterOptionTypePolicy.lower(policy),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amparo_fn_free_engine(handle, $0) }
    }




    /**
     * The network in place, without the warnings of its document.
     */
open func network() -> Network  {
    return try!  FfiConverterTypeNetwork_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_network(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Decides who walks with the person. It always answers; what nobody gives is a gap.
     */
open func plan(request: Request) -> Plan  {
    return try!  FfiConverterTypePlan_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_plan(
            self.uniffiCloneHandle(),
        FfiConverterTypeRequest_lower(request),uniffiCallStatus
    )
})
}

    /**
     * `plan` for many requests in one call, in their order.
     */
open func planBatch(requests: [Request]) -> [Plan]  {
    return try!  FfiConverterSequenceTypePlan.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_plan_batch(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeRequest.lower(requests),uniffiCallStatus
    )
})
}

    /**
     * `plan_batch` with each plan as the bytes of a document.
     */
open func planBatchJson(requests: [Request]) -> [Data]  {
    return try!  FfiConverterSequenceData.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_plan_batch_json(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeRequest.lower(requests),uniffiCallStatus
    )
})
}

    /**
     * A request document in, a plan document out.
     *
     * # Errors
     * `Refused`, with what to do at once.
     */
open func planJson(request: Data)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_plan_json(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(request),uniffiCallStatus
    )
})
}

    /**
     * `plan` with the bonds that the host's own records hold, besides those of the request.
     *
     * # Errors
     * `BondsMissing` if the source does not answer, `Refused` if its bonds are not right; both with what to do at once.
     */
open func planWithBonds(request: Request, source: BondSource)throws  -> Plan  {
    return try  FfiConverterTypePlan_lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_plan_with_bonds(
            self.uniffiCloneHandle(),
        FfiConverterTypeRequest_lower(request),
        FfiConverterTypeBondSource_lower(source),uniffiCallStatus
    )
})
}

    /**
     * `plan` with what would change it. Each change is a decision of its own: ask when somebody reads the answer.
     */
open func planWithChanges(request: Request) -> Plan  {
    return try!  FfiConverterTypePlan_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_plan_with_changes(
            self.uniffiCloneHandle(),
        FfiConverterTypeRequest_lower(request),uniffiCallStatus
    )
})
}

    /**
     * The policy in place, without the warnings of its document.
     */
open func policy() -> Policy  {
    return try!  FfiConverterTypePolicy_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_policy(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Puts another network in place. Decisions under way end with the old one; reports about services that both hold stay.
     */
open func replaceNetwork(network: Network)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_replace_network(
            self.uniffiCloneHandle(),
        FfiConverterTypeNetwork_lower(network),uniffiCallStatus
    )
}
}

    /**
     * Puts another policy in place.
     */
open func replacePolicy(policy: Policy)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_replace_policy(
            self.uniffiCloneHandle(),
        FfiConverterTypePolicy_lower(policy),uniffiCallStatus
    )
}
}

    /**
     * Puts reports in place of all that was known; warns of services that the network does not hold. The `format` may be
     * left out.
     *
     * # Errors
     * `Refused` with everything wrong with the reports.
     */
open func replaceStatus(document: StatusDraft)throws  -> [Fault]  {
    return try  FfiConverterSequenceTypeFault.lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_replace_status(
            self.uniffiCloneHandle(),
        FfiConverterTypeStatusDraft_lower(document),uniffiCallStatus
    )
})
}

    /**
     * `replace_status` from the bytes of a document.
     *
     * # Errors
     * As `replace_status`.
     */
open func replaceStatusJson(document: Data)throws  -> [Fault]  {
    return try  FfiConverterSequenceTypeFault.lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_replace_status_json(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(document),uniffiCallStatus
    )
})
}

    /**
     * Takes one live report; tells whether it counts: the service is known, and nothing newer was reported.
     *
     * # Errors
     * `Refused` for an instant that no calendar holds.
     */
open func report(report: Report)throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_report(
            self.uniffiCloneHandle(),
        FfiConverterTypeReport_lower(report),uniffiCallStatus
    )
})
}

    /**
     * Takes each of these reports as `report` does, beside what is known; warns of services that the network does not hold.
     *
     * # Errors
     * `Refused` with everything wrong with the reports.
     */
open func updateStatus(document: StatusDraft)throws  -> [Fault]  {
    return try  FfiConverterSequenceTypeFault.lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_update_status(
            self.uniffiCloneHandle(),
        FfiConverterTypeStatusDraft_lower(document),uniffiCallStatus
    )
})
}

    /**
     * `update_status` from the bytes of a document: the quickest way in for a report in Python.
     *
     * # Errors
     * As `update_status`.
     */
open func updateStatusJson(document: Data)throws  -> [Fault]  {
    return try  FfiConverterSequenceTypeFault.lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_update_status_json(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(document),uniffiCallStatus
    )
})
}

    /**
     * Why a service is not called in a plan; none if it is called, or is the door itself. For the door and the lead alone.
     */
open func whyNot(plan: Plan, service: String) -> NotCalled?  {
    return try!  FfiConverterOptionTypeNotCalled.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_why_not(
            self.uniffiCloneHandle(),
        FfiConverterTypePlan_lower(plan),
        FfiConverterString.lower(service),uniffiCallStatus
    )
})
}

    /**
     * What would change a plan: the smallest changes of facts after which somebody else is called or leads.
     */
open func wouldChange(plan: Plan) -> [WouldChange]  {
    return try!  FfiConverterSequenceTypeWouldChange.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_engine_would_change(
            self.uniffiCloneHandle(),
        FfiConverterTypePlan_lower(plan),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEngine: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Engine

    public static func lift(_ handle: UInt64) throws -> Engine {
        return Engine(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Engine) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Engine {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Engine, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngine_lift(_ handle: UInt64) throws -> Engine {
    return try FfiConverterTypeEngine.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngine_lower(_ value: Engine) -> UInt64 {
    return FfiConverterTypeEngine.lower(value)
}






/**
 * A checked and compiled network. Threads may share it; holding it twice costs nothing.
 */
public protocol NetworkProtocol: AnyObject, Sendable {

    /**
     * A warning if the document is older than `days` at an instant.
     */
    func ageWarning(at: Timestamp, days: UInt32)  -> Fault?

    /**
     * SHA-256 of the canonical document, in hexadecimal.
     */
    func fingerprint()  -> String

    /**
     * Id of the network.
     */
    func id()  -> String

    /**
     * Name of the network.
     */
    func name()  -> String?

    /**
     * The service with this id; none if the network does not hold it.
     */
    func service(id: String)  -> ServiceLine?

    /**
     * How many services it holds.
     */
    func serviceCount()  -> UInt64

    /**
     * The services from `start`, in the order of the network, at most `count`: a country does not fit one answer.
     */
    func services(start: UInt64, count: UInt32)  -> [ServiceLine]

    /**
     * When the document was true.
     */
    func validAt()  -> Timestamp

    /**
     * What is legal but dangerous in the document.
     */
    func warnings()  -> [Fault]

}
/**
 * A checked and compiled network. Threads may share it; holding it twice costs nothing.
 */
open class Network: NetworkProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amparo_fn_clone_network(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amparo_fn_free_network(handle, $0) }
    }


    /**
     * Checks and compiles a network that was built in memory; its `format` may be left out.
     *
     * # Errors
     * As `from_json`.
     */
public static func fromDocument(document: NetworkDraft)throws  -> Network  {
    return try  FfiConverterTypeNetwork_lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_constructor_network_from_document(
        FfiConverterTypeNetworkDraft_lower(document),uniffiCallStatus
    )
})
}

    /**
     * Reads, checks and compiles a network document, or a snapshot of one.
     *
     * # Errors
     * `Refused` with everything wrong with its fields and with what they mean together.
     */
public static func fromJson(document: Data)throws  -> Network  {
    return try  FfiConverterTypeNetwork_lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_constructor_network_from_json(
        FfiConverterData.lower(document),uniffiCallStatus
    )
})
}



    /**
     * A warning if the document is older than `days` at an instant.
     */
open func ageWarning(at: Timestamp, days: UInt32) -> Fault?  {
    return try!  FfiConverterOptionTypeFault.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_network_age_warning(
            self.uniffiCloneHandle(),
        FfiConverterTypeTimestamp_lower(at),
        FfiConverterUInt32.lower(days),uniffiCallStatus
    )
})
}

    /**
     * SHA-256 of the canonical document, in hexadecimal.
     */
open func fingerprint() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_network_fingerprint(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Id of the network.
     */
open func id() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_network_id(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Name of the network.
     */
open func name() -> String?  {
    return try!  FfiConverterOptionString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_network_name(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The service with this id; none if the network does not hold it.
     */
open func service(id: String) -> ServiceLine?  {
    return try!  FfiConverterOptionTypeServiceLine.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_network_service(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(id),uniffiCallStatus
    )
})
}

    /**
     * How many services it holds.
     */
open func serviceCount() -> UInt64  {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_network_service_count(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The services from `start`, in the order of the network, at most `count`: a country does not fit one answer.
     */
open func services(start: UInt64, count: UInt32) -> [ServiceLine]  {
    return try!  FfiConverterSequenceTypeServiceLine.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_network_services(
            self.uniffiCloneHandle(),
        FfiConverterUInt64.lower(start),
        FfiConverterUInt32.lower(count),uniffiCallStatus
    )
})
}

    /**
     * When the document was true.
     */
open func validAt() -> Timestamp  {
    return try!  FfiConverterTypeTimestamp_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_network_valid_at(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What is legal but dangerous in the document.
     */
open func warnings() -> [Fault]  {
    return try!  FfiConverterSequenceTypeFault.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_network_warnings(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNetwork: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Network

    public static func lift(_ handle: UInt64) throws -> Network {
        return Network(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Network) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Network {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Network, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetwork_lift(_ handle: UInt64) throws -> Network {
    return try FfiConverterTypeNetwork.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetwork_lower(_ value: Network) -> UInt64 {
    return FfiConverterTypeNetwork.lower(value)
}






/**
 * One decision. The whole of it is for the door and the lead; everybody else gets `view`.
 *
 * Each part is read on its own, so that what nobody looks at costs nothing; `json` is all of it in one buffer, and
 * `document` all of it in one record.
 */
public protocol PlanProtocol: AnyObject, Sendable {

    /**
     * Clock of the decision.
     */
    func at()  -> Timestamp

    /**
     * The calls as rows of a table for the worker, in the order of the plan.
     */
    func callRows(lang: Lang)  -> [CallRow]

    /**
     * Services called to share care, in their order.
     */
    func calls()  -> [Call]

    /**
     * Places considered and not proposed, each with why.
     */
    func considered()  -> [Considered]

    /**
     * People of trust to contact, or not to contact yet.
     */
    func contacts()  -> [Contact]

    /**
     * The crisis as the decision took it.
     */
    func crisis()  -> CrisisLine

    /**
     * Who answers for the person now.
     */
    func custodian()  -> Custodian

    /**
     * The whole document as one record.
     */
    func document()  -> PlanDocument

    /**
     * Legal acts owed to authorities, with their clocks.
     */
    func duties()  -> [Duty]

    /**
     * What to do at once; none if life is not at risk.
     */
    func emergency()  -> Emergency?

    /**
     * Who computed it.
     */
    func engine()  -> EngineLine

    /**
     * The way of the person through the doors.
     */
    func episode()  -> Episode

    /**
     * The plan told to a reader, section by section.
     */
    func explain(lang: Lang, reader: Audience)  -> Explanation

    /**
     * The plan told to a reader, as text for a terminal or a printer, or as Markdown.
     */
    func explainText(lang: Lang, reader: Audience, markdown: Bool)  -> String

    /**
     * The view of a recipient in words; none if it has no view.
     */
    func explainView(recipient: String, lang: Lang)  -> Explanation?

    /**
     * SHA-256 over everything that was read, in hexadecimal.
     */
    func fingerprint()  -> String

    /**
     * What the network does not give.
     */
    func gaps()  -> [Gap]

    /**
     * The canonical document as bytes: the same in every language.
     */
    func json()  -> Data

    /**
     * Who leads the circle.
     */
    func lead()  -> Lead?

    /**
     * From when the lead leads, if not from now, and who leads until then.
     */
    func leadFrom()  -> LeadFrom?

    /**
     * The text of the call to a service, for a class of channel; none if the plan does not call it.
     *
     * The narrower of two limits wins: the fields that the call's legal basis allows, and what the channel can carry.
     */
    func message(recipient: String, channel: ChannelClass, lang: Lang, details: MessageDetails)  -> String?

    /**
     * Who takes over before the custodian can no longer hold.
     */
    func nextHolder()  -> NextHolder?

    /**
     * Services with a bond or a wish that are not called, each with why.
     */
    func notCalled()  -> [NotCalled]

    /**
     * Where the person is cared for, in the order in which places are asked.
     */
    func places()  -> [Place]

    /**
     * When shared care counts as formed.
     */
    func quorum()  -> Quorum?

    /**
     * What a recipient of a call or of a duty may see; none for anybody else, and none for a service that is excluded.
     */
    func view(recipient: String)  -> ViewDocument?

    /**
     * `view` as the bytes of a document.
     */
    func viewJson(recipient: String)  -> Data?

    /**
     * What would change it; none unless it was asked for with `plan_with_changes`.
     */
    func wouldChange()  -> [WouldChange]

}
/**
 * One decision. The whole of it is for the door and the lead; everybody else gets `view`.
 *
 * Each part is read on its own, so that what nobody looks at costs nothing; `json` is all of it in one buffer, and
 * `document` all of it in one record.
 */
open class Plan: PlanProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amparo_fn_clone_plan(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amparo_fn_free_plan(handle, $0) }
    }




    /**
     * Clock of the decision.
     */
open func at() -> Timestamp  {
    return try!  FfiConverterTypeTimestamp_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_at(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The calls as rows of a table for the worker, in the order of the plan.
     */
open func callRows(lang: Lang) -> [CallRow]  {
    return try!  FfiConverterSequenceTypeCallRow.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_call_rows(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Services called to share care, in their order.
     */
open func calls() -> [Call]  {
    return try!  FfiConverterSequenceTypeCall.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_calls(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Places considered and not proposed, each with why.
     */
open func considered() -> [Considered]  {
    return try!  FfiConverterSequenceTypeConsidered.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_considered(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * People of trust to contact, or not to contact yet.
     */
open func contacts() -> [Contact]  {
    return try!  FfiConverterSequenceTypeContact.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_contacts(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The crisis as the decision took it.
     */
open func crisis() -> CrisisLine  {
    return try!  FfiConverterTypeCrisisLine_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_crisis(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Who answers for the person now.
     */
open func custodian() -> Custodian  {
    return try!  FfiConverterTypeCustodian_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_custodian(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The whole document as one record.
     */
open func document() -> PlanDocument  {
    return try!  FfiConverterTypePlanDocument_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_document(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Legal acts owed to authorities, with their clocks.
     */
open func duties() -> [Duty]  {
    return try!  FfiConverterSequenceTypeDuty.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_duties(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What to do at once; none if life is not at risk.
     */
open func emergency() -> Emergency?  {
    return try!  FfiConverterOptionTypeEmergency.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_emergency(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Who computed it.
     */
open func engine() -> EngineLine  {
    return try!  FfiConverterTypeEngineLine_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_engine(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The way of the person through the doors.
     */
open func episode() -> Episode  {
    return try!  FfiConverterTypeEpisode_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_episode(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The plan told to a reader, section by section.
     */
open func explain(lang: Lang, reader: Audience) -> Explanation  {
    return try!  FfiConverterTypeExplanation_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_explain(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),
        FfiConverterTypeAudience_lower(reader),uniffiCallStatus
    )
})
}

    /**
     * The plan told to a reader, as text for a terminal or a printer, or as Markdown.
     */
open func explainText(lang: Lang, reader: Audience, markdown: Bool = false) -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_explain_text(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),
        FfiConverterTypeAudience_lower(reader),
        FfiConverterBool.lower(markdown),uniffiCallStatus
    )
})
}

    /**
     * The view of a recipient in words; none if it has no view.
     */
open func explainView(recipient: String, lang: Lang) -> Explanation?  {
    return try!  FfiConverterOptionTypeExplanation.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_explain_view(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(recipient),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * SHA-256 over everything that was read, in hexadecimal.
     */
open func fingerprint() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_fingerprint(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What the network does not give.
     */
open func gaps() -> [Gap]  {
    return try!  FfiConverterSequenceTypeGap.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_gaps(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The canonical document as bytes: the same in every language.
     */
open func json() -> Data  {
    return try!  FfiConverterData.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Who leads the circle.
     */
open func lead() -> Lead?  {
    return try!  FfiConverterOptionTypeLead.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_lead(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * From when the lead leads, if not from now, and who leads until then.
     */
open func leadFrom() -> LeadFrom?  {
    return try!  FfiConverterOptionTypeLeadFrom.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_lead_from(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The text of the call to a service, for a class of channel; none if the plan does not call it.
     *
     * The narrower of two limits wins: the fields that the call's legal basis allows, and what the channel can carry.
     */
open func message(recipient: String, channel: ChannelClass, lang: Lang, details: MessageDetails) -> String?  {
    return try!  FfiConverterOptionString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_message(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(recipient),
        FfiConverterTypeChannelClass_lower(channel),
        FfiConverterTypeLang_lower(lang),
        FfiConverterTypeMessageDetails_lower(details),uniffiCallStatus
    )
})
}

    /**
     * Who takes over before the custodian can no longer hold.
     */
open func nextHolder() -> NextHolder?  {
    return try!  FfiConverterOptionTypeNextHolder.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_next_holder(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Services with a bond or a wish that are not called, each with why.
     */
open func notCalled() -> [NotCalled]  {
    return try!  FfiConverterSequenceTypeNotCalled.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_not_called(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Where the person is cared for, in the order in which places are asked.
     */
open func places() -> [Place]  {
    return try!  FfiConverterSequenceTypePlace.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_places(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * When shared care counts as formed.
     */
open func quorum() -> Quorum?  {
    return try!  FfiConverterOptionTypeQuorum.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_quorum(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What a recipient of a call or of a duty may see; none for anybody else, and none for a service that is excluded.
     */
open func view(recipient: String) -> ViewDocument?  {
    return try!  FfiConverterOptionTypeViewDocument.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_view(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(recipient),uniffiCallStatus
    )
})
}

    /**
     * `view` as the bytes of a document.
     */
open func viewJson(recipient: String) -> Data?  {
    return try!  FfiConverterOptionData.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_view_json(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(recipient),uniffiCallStatus
    )
})
}

    /**
     * What would change it; none unless it was asked for with `plan_with_changes`.
     */
open func wouldChange() -> [WouldChange]  {
    return try!  FfiConverterSequenceTypeWouldChange.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_plan_would_change(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlan: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Plan

    public static func lift(_ handle: UInt64) throws -> Plan {
        return Plan(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Plan) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Plan {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Plan, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlan_lift(_ handle: UInt64) throws -> Plan {
    return try FfiConverterTypePlan.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlan_lower(_ value: Plan) -> UInt64 {
    return FfiConverterTypePlan.lower(value)
}






/**
 * A checked policy: every weight, table, deadline and legal rule. Threads may share it.
 */
public protocol PolicyProtocol: AnyObject, Sendable {

    /**
     * The merged document, every table in the order of ids.
     */
    func document()  -> PolicyDraft

    /**
     * SHA-256 of the canonical document, in hexadecimal.
     */
    func fingerprint()  -> String

    /**
     * Id of the policy, that of its last overlay.
     */
    func id()  -> String

    /**
     * The documents that it is made of, lowest first.
     */
    func lineage()  -> [DocumentId]

    /**
     * This policy with the rows of an overlay on it.
     *
     * # Errors
     * `Refused`: as `from_json`, and where the overlay takes away a limit that protects the person.
     */
    func overlay(document: PolicyDraft) throws  -> Overlaid

    /**
     * `overlay` from the bytes of a document.
     *
     * # Errors
     * As `overlay`.
     */
    func overlayJson(document: Data) throws  -> Overlaid

    /**
     * What is legal but dangerous in the document.
     */
    func warnings()  -> [Fault]

}
/**
 * A checked policy: every weight, table, deadline and legal rule. Threads may share it.
 */
open class Policy: PolicyProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amparo_fn_clone_policy(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amparo_fn_free_policy(handle, $0) }
    }


    /**
     * The built-in policy `br`: Brazilian federal law and defaults of the library, to be reviewed by whoever uses it.
     */
public static func br() -> Policy  {
    return try!  FfiConverterTypePolicy_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_constructor_policy_br(uniffiCallStatus
    )
})
}

    /**
     * The built-in policy `br-rs`: `br` and the rules of the State of Rio Grande do Sul.
     */
public static func brRs() -> Policy  {
    return try!  FfiConverterTypePolicy_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_constructor_policy_br_rs(uniffiCallStatus
    )
})
}

    /**
     * Checks a policy that was built in memory; its `format` may be left out.
     *
     * # Errors
     * As `from_json`.
     */
public static func fromDocument(document: PolicyDraft)throws  -> Policy  {
    return try  FfiConverterTypePolicy_lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_constructor_policy_from_document(
        FfiConverterTypePolicyDraft_lower(document),uniffiCallStatus
    )
})
}

    /**
     * Reads and checks a policy document; an overlay is laid over the built-in policy that it names.
     *
     * # Errors
     * `Refused` with everything wrong with its fields and with what they mean together.
     */
public static func fromJson(document: Data)throws  -> Policy  {
    return try  FfiConverterTypePolicy_lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_constructor_policy_from_json(
        FfiConverterData.lower(document),uniffiCallStatus
    )
})
}



    /**
     * The merged document, every table in the order of ids.
     */
open func document() -> PolicyDraft  {
    return try!  FfiConverterTypePolicyDraft_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_policy_document(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * SHA-256 of the canonical document, in hexadecimal.
     */
open func fingerprint() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_policy_fingerprint(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Id of the policy, that of its last overlay.
     */
open func id() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_policy_id(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The documents that it is made of, lowest first.
     */
open func lineage() -> [DocumentId]  {
    return try!  FfiConverterSequenceTypeDocumentId.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_policy_lineage(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * This policy with the rows of an overlay on it.
     *
     * # Errors
     * `Refused`: as `from_json`, and where the overlay takes away a limit that protects the person.
     */
open func overlay(document: PolicyDraft)throws  -> Overlaid  {
    return try  FfiConverterTypeOverlaid_lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_policy_overlay(
            self.uniffiCloneHandle(),
        FfiConverterTypePolicyDraft_lower(document),uniffiCallStatus
    )
})
}

    /**
     * `overlay` from the bytes of a document.
     *
     * # Errors
     * As `overlay`.
     */
open func overlayJson(document: Data)throws  -> Overlaid  {
    return try  FfiConverterTypeOverlaid_lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_policy_overlay_json(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(document),uniffiCallStatus
    )
})
}

    /**
     * What is legal but dangerous in the document.
     */
open func warnings() -> [Fault]  {
    return try!  FfiConverterSequenceTypeFault.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_policy_warnings(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicy: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Policy

    public static func lift(_ handle: UInt64) throws -> Policy {
        return Policy(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Policy) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Policy {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Policy, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicy_lift(_ handle: UInt64) throws -> Policy {
    return try FfiConverterTypePolicy.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicy_lower(_ value: Policy) -> UInt64 {
    return FfiConverterTypePolicy.lower(value)
}






/**
 * A checked request: one person, one crisis, one clock. Threads may share it.
 */
public protocol RequestProtocol: AnyObject, Sendable {

    /**
     * The document.
     */
    func document()  -> RequestDraft

    /**
     * The canonical document as bytes.
     */
    func json()  -> Data

    /**
     * The same request under another clock, for a dry run.
     *
     * # Errors
     * `Refused` where something then lies in the future.
     */
    func withClock(at: Timestamp) throws  -> Request

}
/**
 * A checked request: one person, one crisis, one clock. Threads may share it.
 */
open class Request: RequestProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_amparo_fn_clone_request(self.handle, $0) }
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
public convenience init(at: Timestamp, person: Person, crisis: Crisis, recent: [RecentCall] = [], status: StatusDraft? = nil, policy: PolicyDraft? = nil, note: String? = nil)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_constructor_request_new(
        FfiConverterTypeTimestamp_lower(at),
        FfiConverterTypePerson_lower(person),
        FfiConverterTypeCrisis_lower(crisis),
        FfiConverterSequenceTypeRecentCall.lower(recent),
        FfiConverterOptionTypeStatusDraft.lower(status),
        FfiConverterOptionTypePolicyDraft.lower(policy),
        FfiConverterOptionString.lower(note),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_amparo_fn_free_request(handle, $0) }
    }


    /**
     * Checks a request document that was built in memory; formats may be left out.
     *
     * # Errors
     * As `new`.
     */
public static func fromDocument(document: RequestDraft)throws  -> Request  {
    return try  FfiConverterTypeRequest_lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_constructor_request_from_document(
        FfiConverterTypeRequestDraft_lower(document),uniffiCallStatus
    )
})
}

    /**
     * Reads and checks a request document.
     *
     * # Errors
     * As `new`.
     */
public static func fromJson(document: Data)throws  -> Request  {
    return try  FfiConverterTypeRequest_lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_constructor_request_from_json(
        FfiConverterData.lower(document),uniffiCallStatus
    )
})
}



    /**
     * The document.
     */
open func document() -> RequestDraft  {
    return try!  FfiConverterTypeRequestDraft_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_request_document(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The canonical document as bytes.
     */
open func json() -> Data  {
    return try!  FfiConverterData.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_request_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The same request under another clock, for a dry run.
     *
     * # Errors
     * `Refused` where something then lies in the future.
     */
open func withClock(at: Timestamp)throws  -> Request  {
    return try  FfiConverterTypeRequest_lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_method_request_with_clock(
            self.uniffiCloneHandle(),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRequest: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Request

    public static func lift(_ handle: UInt64) throws -> Request {
        return Request(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Request) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Request {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Request, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequest_lift(_ handle: UInt64) throws -> Request {
    return try FfiConverterTypeRequest.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequest_lower(_ value: Request) -> UInt64 {
    return FfiConverterTypeRequest.lower(value)
}




/**
 * An admission that is being decided or was made.
 */
public struct Admission: Equatable, Hashable {
    /**
     * Kind.
     */
    public let kind: AdmissionKind
    /**
     * Admitting service; the door if left out.
     */
    public let service: ServiceId?
    /**
     * When it happened; none while it is only being considered.
     */
    public let at: Timestamp?
    /**
     * Because of drug use (Lei 11.343/2006).
     */
    public let drugUse: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Kind.
         */kind: AdmissionKind,
        /**
         * Admitting service; the door if left out.
         */service: ServiceId? = nil,
        /**
         * When it happened; none while it is only being considered.
         */at: Timestamp? = nil,
        /**
         * Because of drug use (Lei 11.343/2006).
         */drugUse: Bool = false) {
        self.kind = kind
        self.service = service
        self.at = at
        self.drugUse = drugUse
    }




}

#if compiler(>=6)
extension Admission: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdmission: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Admission {
        return
            try Admission(
                kind: FfiConverterTypeAdmissionKind.read(from: &buf),
                service: FfiConverterOptionTypeServiceId.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf),
                drugUse: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Admission, into buf: inout [UInt8]) {
        FfiConverterTypeAdmissionKind.write(value.kind, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.service, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
        FfiConverterBool.write(value.drugUse, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdmission_lift(_ buf: RustBuffer) throws -> Admission {
    return try FfiConverterTypeAdmission.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdmission_lower(_ value: Admission) -> RustBuffer {
    return FfiConverterTypeAdmission.lower(value)
}


/**
 * Admissions by kind. One that turned involuntary counts in both; a transfer is no new one.
 */
public struct AdmissionCounts: Equatable, Hashable {
    /**
     * With the person's consent.
     */
    public let voluntary: Count
    /**
     * Without it.
     */
    public let involuntary: Count
    /**
     * By a judge.
     */
    public let compulsory: Count

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * With the person's consent.
         */voluntary: Count,
        /**
         * Without it.
         */involuntary: Count,
        /**
         * By a judge.
         */compulsory: Count) {
        self.voluntary = voluntary
        self.involuntary = involuntary
        self.compulsory = compulsory
    }




}

#if compiler(>=6)
extension AdmissionCounts: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdmissionCounts: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdmissionCounts {
        return
            try AdmissionCounts(
                voluntary: FfiConverterTypeCount.read(from: &buf),
                involuntary: FfiConverterTypeCount.read(from: &buf),
                compulsory: FfiConverterTypeCount.read(from: &buf)
        )
    }

    public static func write(_ value: AdmissionCounts, into buf: inout [UInt8]) {
        FfiConverterTypeCount.write(value.voluntary, into: &buf)
        FfiConverterTypeCount.write(value.involuntary, into: &buf)
        FfiConverterTypeCount.write(value.compulsory, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdmissionCounts_lift(_ buf: RustBuffer) throws -> AdmissionCounts {
    return try FfiConverterTypeAdmissionCounts.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdmissionCounts_lower(_ value: AdmissionCounts) -> RustBuffer {
    return FfiConverterTypeAdmissionCounts.lower(value)
}


/**
 * An admission.
 */
public struct AdmissionLine: Equatable, Hashable {
    /**
     * Kind; one that turned involuntary is a line of its own, from the change on.
     */
    public let kind: AdmissionKind
    /**
     * Where.
     */
    public let service: ServiceId
    /**
     * From when.
     */
    public let at: Timestamp
    /**
     * Because of drug use.
     */
    public let drugUse: Bool
    /**
     * Medical report, an opaque reference (Lei 10.216/2001 art. 6).
     */
    public let report: OpaqueRef?
    /**
     * Resources of the network that had been considered or tried (Lei 10.216/2001 art. 4).
     */
    public let considered: [BriefResource]
    /**
     * When it ended: discharged, moved elsewhere, of another kind from then on.
     */
    public let endedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Kind; one that turned involuntary is a line of its own, from the change on.
         */kind: AdmissionKind,
        /**
         * Where.
         */service: ServiceId,
        /**
         * From when.
         */at: Timestamp,
        /**
         * Because of drug use.
         */drugUse: Bool = false,
        /**
         * Medical report, an opaque reference (Lei 10.216/2001 art. 6).
         */report: OpaqueRef? = nil,
        /**
         * Resources of the network that had been considered or tried (Lei 10.216/2001 art. 4).
         */considered: [BriefResource] = [],
        /**
         * When it ended: discharged, moved elsewhere, of another kind from then on.
         */endedAt: Timestamp? = nil) {
        self.kind = kind
        self.service = service
        self.at = at
        self.drugUse = drugUse
        self.report = report
        self.considered = considered
        self.endedAt = endedAt
    }




}

#if compiler(>=6)
extension AdmissionLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdmissionLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdmissionLine {
        return
            try AdmissionLine(
                kind: FfiConverterTypeAdmissionKind.read(from: &buf),
                service: FfiConverterTypeServiceId.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                drugUse: FfiConverterBool.read(from: &buf),
                report: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                considered: FfiConverterSequenceTypeBriefResource.read(from: &buf),
                endedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: AdmissionLine, into buf: inout [UInt8]) {
        FfiConverterTypeAdmissionKind.write(value.kind, into: &buf)
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterBool.write(value.drugUse, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.report, into: &buf)
        FfiConverterSequenceTypeBriefResource.write(value.considered, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.endedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdmissionLine_lift(_ buf: RustBuffer) throws -> AdmissionLine {
    return try FfiConverterTypeAdmissionLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdmissionLine_lower(_ value: AdmissionLine) -> RustBuffer {
    return FfiConverterTypeAdmissionLine.lower(value)
}


/**
 * Ages served, in completed years; both ends included.
 */
public struct AgeRange: Equatable, Hashable {
    /**
     * Youngest age; none if there is no lower end.
     */
    public let from: UInt8?
    /**
     * Oldest age; none if there is no upper end.
     */
    public let to: UInt8?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Youngest age; none if there is no lower end.
         */from: UInt8? = nil,
        /**
         * Oldest age; none if there is no upper end.
         */to: UInt8? = nil) {
        self.from = from
        self.to = to
    }




}

#if compiler(>=6)
extension AgeRange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAgeRange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AgeRange {
        return
            try AgeRange(
                from: FfiConverterOptionUInt8.read(from: &buf),
                to: FfiConverterOptionUInt8.read(from: &buf)
        )
    }

    public static func write(_ value: AgeRange, into buf: inout [UInt8]) {
        FfiConverterOptionUInt8.write(value.from, into: &buf)
        FfiConverterOptionUInt8.write(value.to, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAgeRange_lift(_ buf: RustBuffer) throws -> AgeRange {
    return try FfiConverterTypeAgeRange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAgeRange_lower(_ value: AgeRange) -> RustBuffer {
    return FfiConverterTypeAgeRange.lower(value)
}


/**
 * A question already asked, so that nobody makes the person tell it again.
 */
public struct Asked: Equatable, Hashable {
    /**
     * Topic, an opaque token such as `what_happened`.
     */
    public let topic: OpaqueRef
    /**
     * Service that asked.
     */
    public let service: ServiceId?
    /**
     * When.
     */
    public let at: Timestamp?
    /**
     * Whether it was answered.
     */
    public let answered: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Topic, an opaque token such as `what_happened`.
         */topic: OpaqueRef,
        /**
         * Service that asked.
         */service: ServiceId? = nil,
        /**
         * When.
         */at: Timestamp? = nil,
        /**
         * Whether it was answered.
         */answered: Bool = false) {
        self.topic = topic
        self.service = service
        self.at = at
        self.answered = answered
    }




}

#if compiler(>=6)
extension Asked: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAsked: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Asked {
        return
            try Asked(
                topic: FfiConverterTypeOpaqueRef.read(from: &buf),
                service: FfiConverterOptionTypeServiceId.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf),
                answered: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Asked, into buf: inout [UInt8]) {
        FfiConverterTypeOpaqueRef.write(value.topic, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.service, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
        FfiConverterBool.write(value.answered, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAsked_lift(_ buf: RustBuffer) throws -> Asked {
    return try FfiConverterTypeAsked.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAsked_lower(_ value: Asked) -> RustBuffer {
    return FfiConverterTypeAsked.lower(value)
}


/**
 * A door already tried in this episode.
 */
public struct Attempt: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * When.
     */
    public let at: Timestamp
    /**
     * What came of it.
     */
    public let outcome: Outcome
    /**
     * Severity told there.
     */
    public let severity: Severity?
    /**
     * Circumstances told there; with neither, everything that is known now counts as told.
     */
    public let circumstances: [Circumstance]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * When.
         */at: Timestamp,
        /**
         * What came of it.
         */outcome: Outcome,
        /**
         * Severity told there.
         */severity: Severity? = nil,
        /**
         * Circumstances told there; with neither, everything that is known now counts as told.
         */circumstances: [Circumstance]? = nil) {
        self.service = service
        self.at = at
        self.outcome = outcome
        self.severity = severity
        self.circumstances = circumstances
    }




}

#if compiler(>=6)
extension Attempt: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAttempt: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Attempt {
        return
            try Attempt(
                service: FfiConverterTypeServiceId.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                severity: FfiConverterOptionTypeSeverity.read(from: &buf),
                circumstances: FfiConverterOptionSequenceTypeCircumstance.read(from: &buf)
        )
    }

    public static func write(_ value: Attempt, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterOptionTypeSeverity.write(value.severity, into: &buf)
        FfiConverterOptionSequenceTypeCircumstance.write(value.circumstances, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAttempt_lift(_ buf: RustBuffer) throws -> Attempt {
    return try FfiConverterTypeAttempt.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAttempt_lower(_ value: Attempt) -> RustBuffer {
    return FfiConverterTypeAttempt.lower(value)
}


/**
 * A dated tie between a person and a service.
 */
public struct Bond: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * Kind.
     */
    public let kind: BondKind
    /**
     * 0 (known there) to 100 (seen every week).
     */
    public let strength: UInt8
    /**
     * Whether the service is the person's reference.
     */
    public let reference: Bool
    /**
     * First day.
     */
    public let since: CivilDate?
    /**
     * Last day.
     */
    public let until: CivilDate?
    /**
     * Day of the last contact; `since` stands in if it is not known.
     */
    public let lastContact: CivilDate?
    /**
     * Whose bond it is.
     */
    public let subject: Subject?
    /**
     * Reference worker, an opaque reference.
     */
    public let worker: OpaqueRef?
    /**
     * Somebody has to confirm this bond.
     */
    public let verify: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * Kind.
         */kind: BondKind,
        /**
         * 0 (known there) to 100 (seen every week).
         */strength: UInt8,
        /**
         * Whether the service is the person's reference.
         */reference: Bool = false,
        /**
         * First day.
         */since: CivilDate? = nil,
        /**
         * Last day.
         */until: CivilDate? = nil,
        /**
         * Day of the last contact; `since` stands in if it is not known.
         */lastContact: CivilDate? = nil,
        /**
         * Whose bond it is.
         */subject: Subject? = nil,
        /**
         * Reference worker, an opaque reference.
         */worker: OpaqueRef? = nil,
        /**
         * Somebody has to confirm this bond.
         */verify: Bool = false) {
        self.service = service
        self.kind = kind
        self.strength = strength
        self.reference = reference
        self.since = since
        self.until = until
        self.lastContact = lastContact
        self.subject = subject
        self.worker = worker
        self.verify = verify
    }




}

#if compiler(>=6)
extension Bond: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBond: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bond {
        return
            try Bond(
                service: FfiConverterTypeServiceId.read(from: &buf),
                kind: FfiConverterTypeBondKind.read(from: &buf),
                strength: FfiConverterUInt8.read(from: &buf),
                reference: FfiConverterBool.read(from: &buf),
                since: FfiConverterOptionTypeCivilDate.read(from: &buf),
                until: FfiConverterOptionTypeCivilDate.read(from: &buf),
                lastContact: FfiConverterOptionTypeCivilDate.read(from: &buf),
                subject: FfiConverterOptionTypeSubject.read(from: &buf),
                worker: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                verify: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Bond, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeBondKind.write(value.kind, into: &buf)
        FfiConverterUInt8.write(value.strength, into: &buf)
        FfiConverterBool.write(value.reference, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.since, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.until, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.lastContact, into: &buf)
        FfiConverterOptionTypeSubject.write(value.subject, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.worker, into: &buf)
        FfiConverterBool.write(value.verify, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBond_lift(_ buf: RustBuffer) throws -> Bond {
    return try FfiConverterTypeBond.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBond_lower(_ value: Bond) -> RustBuffer {
    return FfiConverterTypeBond.lower(value)
}


/**
 * One service that a plan calls.
 */
public struct BriefCall: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * Its sector, for the quorum; none if the network does not hold it.
     */
    public let sector: SectorId?
    /**
     * Whether its acceptance is clinical.
     */
    public let clinical: Bool
    /**
     * What it is in the circle.
     */
    public let role: CallRole
    /**
     * When the call goes out.
     */
    public let when: CallWhen
    /**
     * From when its clock runs.
     */
    public let from: Timestamp
    /**
     * Minutes to answer.
     */
    public let answerMinutes: UInt32
    /**
     * Who is called next if it stays silent.
     */
    public let ladder: [BriefRung]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * Its sector, for the quorum; none if the network does not hold it.
         */sector: SectorId? = nil,
        /**
         * Whether its acceptance is clinical.
         */clinical: Bool = false,
        /**
         * What it is in the circle.
         */role: CallRole,
        /**
         * When the call goes out.
         */when: CallWhen,
        /**
         * From when its clock runs.
         */from: Timestamp,
        /**
         * Minutes to answer.
         */answerMinutes: UInt32,
        /**
         * Who is called next if it stays silent.
         */ladder: [BriefRung] = []) {
        self.service = service
        self.sector = sector
        self.clinical = clinical
        self.role = role
        self.when = when
        self.from = from
        self.answerMinutes = answerMinutes
        self.ladder = ladder
    }




}

#if compiler(>=6)
extension BriefCall: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBriefCall: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BriefCall {
        return
            try BriefCall(
                service: FfiConverterTypeServiceId.read(from: &buf),
                sector: FfiConverterOptionTypeSectorId.read(from: &buf),
                clinical: FfiConverterBool.read(from: &buf),
                role: FfiConverterTypeCallRole.read(from: &buf),
                when: FfiConverterTypeCallWhen.read(from: &buf),
                from: FfiConverterTypeTimestamp.read(from: &buf),
                answerMinutes: FfiConverterUInt32.read(from: &buf),
                ladder: FfiConverterSequenceTypeBriefRung.read(from: &buf)
        )
    }

    public static func write(_ value: BriefCall, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterOptionTypeSectorId.write(value.sector, into: &buf)
        FfiConverterBool.write(value.clinical, into: &buf)
        FfiConverterTypeCallRole.write(value.role, into: &buf)
        FfiConverterTypeCallWhen.write(value.when, into: &buf)
        FfiConverterTypeTimestamp.write(value.from, into: &buf)
        FfiConverterUInt32.write(value.answerMinutes, into: &buf)
        FfiConverterSequenceTypeBriefRung.write(value.ladder, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefCall_lift(_ buf: RustBuffer) throws -> BriefCall {
    return try FfiConverterTypeBriefCall.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefCall_lower(_ value: BriefCall) -> RustBuffer {
    return FfiConverterTypeBriefCall.lower(value)
}


/**
 * A legal act that a plan finds owed.
 */
public struct BriefDuty: Equatable, Hashable {
    /**
     * Rule.
     */
    public let rule: RuleId
    /**
     * What is owed.
     */
    public let act: Act
    /**
     * Service that owes it.
     */
    public let owner: ServiceId?
    /**
     * Role to which it is owed.
     */
    public let toRole: Role
    /**
     * Service with that role.
     */
    public let to: ServiceId?
    /**
     * What starts the clock.
     */
    public let startsOn: ClockStart
    /**
     * When it started.
     */
    public let startsAt: Timestamp?
    /**
     * Minutes from the start.
     */
    public let withinMinutes: UInt32?
    /**
     * Deadline.
     */
    public let by: Timestamp?
    /**
     * Where the deadline comes from.
     */
    public let byFrom: ByFrom

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Rule.
         */rule: RuleId,
        /**
         * What is owed.
         */act: Act,
        /**
         * Service that owes it.
         */owner: ServiceId? = nil,
        /**
         * Role to which it is owed.
         */toRole: Role,
        /**
         * Service with that role.
         */to: ServiceId? = nil,
        /**
         * What starts the clock.
         */startsOn: ClockStart,
        /**
         * When it started.
         */startsAt: Timestamp? = nil,
        /**
         * Minutes from the start.
         */withinMinutes: UInt32? = nil,
        /**
         * Deadline.
         */by: Timestamp? = nil,
        /**
         * Where the deadline comes from.
         */byFrom: ByFrom) {
        self.rule = rule
        self.act = act
        self.owner = owner
        self.toRole = toRole
        self.to = to
        self.startsOn = startsOn
        self.startsAt = startsAt
        self.withinMinutes = withinMinutes
        self.by = by
        self.byFrom = byFrom
    }




}

#if compiler(>=6)
extension BriefDuty: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBriefDuty: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BriefDuty {
        return
            try BriefDuty(
                rule: FfiConverterTypeRuleId.read(from: &buf),
                act: FfiConverterTypeAct.read(from: &buf),
                owner: FfiConverterOptionTypeServiceId.read(from: &buf),
                toRole: FfiConverterTypeRole.read(from: &buf),
                to: FfiConverterOptionTypeServiceId.read(from: &buf),
                startsOn: FfiConverterTypeClockStart.read(from: &buf),
                startsAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                withinMinutes: FfiConverterOptionUInt32.read(from: &buf),
                by: FfiConverterOptionTypeTimestamp.read(from: &buf),
                byFrom: FfiConverterTypeByFrom.read(from: &buf)
        )
    }

    public static func write(_ value: BriefDuty, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.rule, into: &buf)
        FfiConverterTypeAct.write(value.act, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.owner, into: &buf)
        FfiConverterTypeRole.write(value.toRole, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.to, into: &buf)
        FfiConverterTypeClockStart.write(value.startsOn, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.startsAt, into: &buf)
        FfiConverterOptionUInt32.write(value.withinMinutes, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.by, into: &buf)
        FfiConverterTypeByFrom.write(value.byFrom, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefDuty_lift(_ buf: RustBuffer) throws -> BriefDuty {
    return try FfiConverterTypeBriefDuty.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefDuty_lower(_ value: BriefDuty) -> RustBuffer {
    return FfiConverterTypeBriefDuty.lower(value)
}


/**
 * A resource that was considered and is not proposed, or that was asked.
 */
public struct BriefResource: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * Why it does not suffice; none for a place that is proposed.
     */
    public let code: ConsideredCode?
    /**
     * It would be an admission.
     */
    public let lastResort: Bool
    /**
     * Ask before going: its report is old, or not a plain yes.
     */
    public let askFirst: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * Why it does not suffice; none for a place that is proposed.
         */code: ConsideredCode? = nil,
        /**
         * It would be an admission.
         */lastResort: Bool = false,
        /**
         * Ask before going: its report is old, or not a plain yes.
         */askFirst: Bool = false) {
        self.service = service
        self.code = code
        self.lastResort = lastResort
        self.askFirst = askFirst
    }




}

#if compiler(>=6)
extension BriefResource: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBriefResource: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BriefResource {
        return
            try BriefResource(
                service: FfiConverterTypeServiceId.read(from: &buf),
                code: FfiConverterOptionTypeConsideredCode.read(from: &buf),
                lastResort: FfiConverterBool.read(from: &buf),
                askFirst: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: BriefResource, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterOptionTypeConsideredCode.write(value.code, into: &buf)
        FfiConverterBool.write(value.lastResort, into: &buf)
        FfiConverterBool.write(value.askFirst, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefResource_lift(_ buf: RustBuffer) throws -> BriefResource {
    return try FfiConverterTypeBriefResource.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefResource_lower(_ value: BriefResource) -> RustBuffer {
    return FfiConverterTypeBriefResource.lower(value)
}


/**
 * A step of a call's ladder.
 */
public struct BriefRung: Equatable, Hashable {
    /**
     * Who is called next.
     */
    public let service: ServiceId
    /**
     * Role by which it stands there.
     */
    public let role: Role?
    /**
     * Its sector, for the quorum.
     */
    public let sector: SectorId?
    /**
     * Whether its acceptance is clinical.
     */
    public let clinical: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who is called next.
         */service: ServiceId,
        /**
         * Role by which it stands there.
         */role: Role? = nil,
        /**
         * Its sector, for the quorum.
         */sector: SectorId? = nil,
        /**
         * Whether its acceptance is clinical.
         */clinical: Bool = false) {
        self.service = service
        self.role = role
        self.sector = sector
        self.clinical = clinical
    }




}

#if compiler(>=6)
extension BriefRung: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBriefRung: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BriefRung {
        return
            try BriefRung(
                service: FfiConverterTypeServiceId.read(from: &buf),
                role: FfiConverterOptionTypeRole.read(from: &buf),
                sector: FfiConverterOptionTypeSectorId.read(from: &buf),
                clinical: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: BriefRung, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterOptionTypeRole.write(value.role, into: &buf)
        FfiConverterOptionTypeSectorId.write(value.sector, into: &buf)
        FfiConverterBool.write(value.clinical, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefRung_lift(_ buf: RustBuffer) throws -> BriefRung {
    return try FfiConverterTypeBriefRung.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefRung_lower(_ value: BriefRung) -> RustBuffer {
    return FfiConverterTypeBriefRung.lower(value)
}


/**
 * A sector of the quorum.
 */
public struct BriefSector: Equatable, Hashable {
    /**
     * Sector.
     */
    public let sector: SectorId
    /**
     * Called services of which one must accept.
     */
    public let services: [ServiceId]
    /**
     * From when its clock runs.
     */
    public let clockFrom: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Sector.
         */sector: SectorId,
        /**
         * Called services of which one must accept.
         */services: [ServiceId] = [],
        /**
         * From when its clock runs.
         */clockFrom: Timestamp? = nil) {
        self.sector = sector
        self.services = services
        self.clockFrom = clockFrom
    }




}

#if compiler(>=6)
extension BriefSector: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBriefSector: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BriefSector {
        return
            try BriefSector(
                sector: FfiConverterTypeSectorId.read(from: &buf),
                services: FfiConverterSequenceTypeServiceId.read(from: &buf),
                clockFrom: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: BriefSector, into buf: inout [UInt8]) {
        FfiConverterTypeSectorId.write(value.sector, into: &buf)
        FfiConverterSequenceTypeServiceId.write(value.services, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.clockFrom, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefSector_lift(_ buf: RustBuffer) throws -> BriefSector {
    return try FfiConverterTypeBriefSector.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefSector_lower(_ value: BriefSector) -> RustBuffer {
    return FfiConverterTypeBriefSector.lower(value)
}


/**
 * The terms of a policy that a case is folded with; those that only clocks need are read from the policy itself.
 */
public struct BriefTerms: Equatable, Hashable {
    /**
     * Minutes that an acceptance holds.
     */
    public let acceptanceMinutes: UInt32
    /**
     * Hours of an attempt that belongs to the episode.
     */
    public let episodeHours: UInt32
    /**
     * Failed doors after which no further one is proposed without a new fact.
     */
    public let thirdDoorAttempts: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Minutes that an acceptance holds.
         */acceptanceMinutes: UInt32,
        /**
         * Hours of an attempt that belongs to the episode.
         */episodeHours: UInt32,
        /**
         * Failed doors after which no further one is proposed without a new fact.
         */thirdDoorAttempts: UInt32) {
        self.acceptanceMinutes = acceptanceMinutes
        self.episodeHours = episodeHours
        self.thirdDoorAttempts = thirdDoorAttempts
    }




}

#if compiler(>=6)
extension BriefTerms: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBriefTerms: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BriefTerms {
        return
            try BriefTerms(
                acceptanceMinutes: FfiConverterUInt32.read(from: &buf),
                episodeHours: FfiConverterUInt32.read(from: &buf),
                thirdDoorAttempts: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: BriefTerms, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.acceptanceMinutes, into: &buf)
        FfiConverterUInt32.write(value.episodeHours, into: &buf)
        FfiConverterUInt32.write(value.thirdDoorAttempts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefTerms_lift(_ buf: RustBuffer) throws -> BriefTerms {
    return try FfiConverterTypeBriefTerms.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBriefTerms_lower(_ value: BriefTerms) -> RustBuffer {
    return FfiConverterTypeBriefTerms.lower(value)
}


/**
 * One service called to share care.
 */
public struct Call: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: String
    /**
     * What it is in the circle.
     */
    public let role: CallRole
    /**
     * When.
     */
    public let when: CallWhen
    /**
     * When the call goes out, if not now.
     */
    public let at: Timestamp?
    /**
     * By when an answer is due; none for `after_crisis`.
     */
    public let answerBy: Timestamp?
    /**
     * Channel; none if the service has none.
     */
    public let channel: ChannelLine?
    /**
     * Who is called next if it stays silent.
     */
    public let ladder: [Rung]
    /**
     * What the call tells.
     */
    public let discloses: Discloses
    /**
     * Needs that it meets.
     */
    public let meets: [String]
    /**
     * Reasons.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: String,
        /**
         * What it is in the circle.
         */role: CallRole,
        /**
         * When.
         */when: CallWhen,
        /**
         * When the call goes out, if not now.
         */at: Timestamp? = nil,
        /**
         * By when an answer is due; none for `after_crisis`.
         */answerBy: Timestamp? = nil,
        /**
         * Channel; none if the service has none.
         */channel: ChannelLine? = nil,
        /**
         * Who is called next if it stays silent.
         */ladder: [Rung] = [],
        /**
         * What the call tells.
         */discloses: Discloses,
        /**
         * Needs that it meets.
         */meets: [String] = [],
        /**
         * Reasons.
         */reasons: [Reason] = []) {
        self.service = service
        self.role = role
        self.when = when
        self.at = at
        self.answerBy = answerBy
        self.channel = channel
        self.ladder = ladder
        self.discloses = discloses
        self.meets = meets
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension Call: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCall: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Call {
        return
            try Call(
                service: FfiConverterString.read(from: &buf),
                role: FfiConverterTypeCallRole.read(from: &buf),
                when: FfiConverterTypeCallWhen.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf),
                answerBy: FfiConverterOptionTypeTimestamp.read(from: &buf),
                channel: FfiConverterOptionTypeChannelLine.read(from: &buf),
                ladder: FfiConverterSequenceTypeRung.read(from: &buf),
                discloses: FfiConverterTypeDiscloses.read(from: &buf),
                meets: FfiConverterSequenceString.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Call, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterTypeCallRole.write(value.role, into: &buf)
        FfiConverterTypeCallWhen.write(value.when, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.answerBy, into: &buf)
        FfiConverterOptionTypeChannelLine.write(value.channel, into: &buf)
        FfiConverterSequenceTypeRung.write(value.ladder, into: &buf)
        FfiConverterTypeDiscloses.write(value.discloses, into: &buf)
        FfiConverterSequenceString.write(value.meets, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCall_lift(_ buf: RustBuffer) throws -> Call {
    return try FfiConverterTypeCall.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCall_lower(_ value: Call) -> RustBuffer {
    return FfiConverterTypeCall.lower(value)
}


/**
 * A call and how it stands.
 */
public struct CallLine: Equatable, Hashable {
    /**
     * As planned.
     */
    public let call: BriefCall
    /**
     * Episode of the case in which it was planned, from 1.
     */
    public let episode: UInt32
    /**
     * How it stands.
     */
    public let stage: CallStage
    /**
     * Who was asked, in the order in which they were.
     */
    public let steps: [StepLine]
    /**
     * Who accepted.
     */
    public let acceptedBy: ServiceId?
    /**
     * When first; a yes said anew does not change it.
     */
    public let acceptedAt: Timestamp?
    /**
     * Until when the acceptance holds while no care came of it.
     */
    public let acceptedUntil: Timestamp?
    /**
     * When care first came of it.
     */
    public let careAt: Timestamp?
    /**
     * Why it was declined.
     */
    public let declined: DeclineCode?
    /**
     * When the call ended: declined, expired or withdrawn.
     */
    public let endedAt: Timestamp?
    /**
     * First answer of anybody, whichever it was.
     */
    public let answeredAt: Timestamp?
    /**
     * Who was told that nobody answered.
     */
    public let told: ServiceId?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * As planned.
         */call: BriefCall,
        /**
         * Episode of the case in which it was planned, from 1.
         */episode: UInt32,
        /**
         * How it stands.
         */stage: CallStage,
        /**
         * Who was asked, in the order in which they were.
         */steps: [StepLine] = [],
        /**
         * Who accepted.
         */acceptedBy: ServiceId? = nil,
        /**
         * When first; a yes said anew does not change it.
         */acceptedAt: Timestamp? = nil,
        /**
         * Until when the acceptance holds while no care came of it.
         */acceptedUntil: Timestamp? = nil,
        /**
         * When care first came of it.
         */careAt: Timestamp? = nil,
        /**
         * Why it was declined.
         */declined: DeclineCode? = nil,
        /**
         * When the call ended: declined, expired or withdrawn.
         */endedAt: Timestamp? = nil,
        /**
         * First answer of anybody, whichever it was.
         */answeredAt: Timestamp? = nil,
        /**
         * Who was told that nobody answered.
         */told: ServiceId? = nil) {
        self.call = call
        self.episode = episode
        self.stage = stage
        self.steps = steps
        self.acceptedBy = acceptedBy
        self.acceptedAt = acceptedAt
        self.acceptedUntil = acceptedUntil
        self.careAt = careAt
        self.declined = declined
        self.endedAt = endedAt
        self.answeredAt = answeredAt
        self.told = told
    }




}

#if compiler(>=6)
extension CallLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallLine {
        return
            try CallLine(
                call: FfiConverterTypeBriefCall.read(from: &buf),
                episode: FfiConverterUInt32.read(from: &buf),
                stage: FfiConverterTypeCallStage.read(from: &buf),
                steps: FfiConverterSequenceTypeStepLine.read(from: &buf),
                acceptedBy: FfiConverterOptionTypeServiceId.read(from: &buf),
                acceptedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                acceptedUntil: FfiConverterOptionTypeTimestamp.read(from: &buf),
                careAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                declined: FfiConverterOptionTypeDeclineCode.read(from: &buf),
                endedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                answeredAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                told: FfiConverterOptionTypeServiceId.read(from: &buf)
        )
    }

    public static func write(_ value: CallLine, into buf: inout [UInt8]) {
        FfiConverterTypeBriefCall.write(value.call, into: &buf)
        FfiConverterUInt32.write(value.episode, into: &buf)
        FfiConverterTypeCallStage.write(value.stage, into: &buf)
        FfiConverterSequenceTypeStepLine.write(value.steps, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.acceptedBy, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.acceptedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.acceptedUntil, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.careAt, into: &buf)
        FfiConverterOptionTypeDeclineCode.write(value.declined, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.endedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.answeredAt, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.told, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallLine_lift(_ buf: RustBuffer) throws -> CallLine {
    return try FfiConverterTypeCallLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallLine_lower(_ value: CallLine) -> RustBuffer {
    return FfiConverterTypeCallLine.lower(value)
}


/**
 * One call in words, a cell each.
 */
public struct CallRow: Equatable, Hashable {
    /**
     * When it goes out.
     */
    public let when: CallWhen
    /**
     * Local time at which it goes out, if not now.
     */
    public let at: String?
    /**
     * Name of the service.
     */
    public let name: String
    /**
     * Name of the service, with its kind where the name does not say it.
     */
    public let service: String
    /**
     * What it is in the circle.
     */
    public let role: String
    /**
     * Care that it is asked for; none if it is asked for no need in particular.
     */
    public let asks: String?
    /**
     * Local time by which an answer is due.
     */
    public let answerBy: String?
    /**
     * By which channel.
     */
    public let channel: String
    /**
     * Who is called next if nobody answers, each with the local time.
     */
    public let next: [String]
    /**
     * What it may be told.
     */
    public let tells: String
    /**
     * Legal basis for telling it.
     */
    public let basis: String
    /**
     * What the channel may carry, where that is less than the basis allows.
     */
    public let limit: String?
    /**
     * Why it is called, a sentence for each reason.
     */
    public let why: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When it goes out.
         */when: CallWhen,
        /**
         * Local time at which it goes out, if not now.
         */at: String?,
        /**
         * Name of the service.
         */name: String,
        /**
         * Name of the service, with its kind where the name does not say it.
         */service: String,
        /**
         * What it is in the circle.
         */role: String,
        /**
         * Care that it is asked for; none if it is asked for no need in particular.
         */asks: String?,
        /**
         * Local time by which an answer is due.
         */answerBy: String?,
        /**
         * By which channel.
         */channel: String,
        /**
         * Who is called next if nobody answers, each with the local time.
         */next: [String],
        /**
         * What it may be told.
         */tells: String,
        /**
         * Legal basis for telling it.
         */basis: String,
        /**
         * What the channel may carry, where that is less than the basis allows.
         */limit: String?,
        /**
         * Why it is called, a sentence for each reason.
         */why: [String]) {
        self.when = when
        self.at = at
        self.name = name
        self.service = service
        self.role = role
        self.asks = asks
        self.answerBy = answerBy
        self.channel = channel
        self.next = next
        self.tells = tells
        self.basis = basis
        self.limit = limit
        self.why = why
    }




}

#if compiler(>=6)
extension CallRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallRow {
        return
            try CallRow(
                when: FfiConverterTypeCallWhen.read(from: &buf),
                at: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                service: FfiConverterString.read(from: &buf),
                role: FfiConverterString.read(from: &buf),
                asks: FfiConverterOptionString.read(from: &buf),
                answerBy: FfiConverterOptionString.read(from: &buf),
                channel: FfiConverterString.read(from: &buf),
                next: FfiConverterSequenceString.read(from: &buf),
                tells: FfiConverterString.read(from: &buf),
                basis: FfiConverterString.read(from: &buf),
                limit: FfiConverterOptionString.read(from: &buf),
                why: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: CallRow, into buf: inout [UInt8]) {
        FfiConverterTypeCallWhen.write(value.when, into: &buf)
        FfiConverterOptionString.write(value.at, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterString.write(value.role, into: &buf)
        FfiConverterOptionString.write(value.asks, into: &buf)
        FfiConverterOptionString.write(value.answerBy, into: &buf)
        FfiConverterString.write(value.channel, into: &buf)
        FfiConverterSequenceString.write(value.next, into: &buf)
        FfiConverterString.write(value.tells, into: &buf)
        FfiConverterString.write(value.basis, into: &buf)
        FfiConverterOptionString.write(value.limit, into: &buf)
        FfiConverterSequenceString.write(value.why, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallRow_lift(_ buf: RustBuffer) throws -> CallRow {
    return try FfiConverterTypeCallRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallRow_lower(_ value: CallRow) -> RustBuffer {
    return FfiConverterTypeCallRow.lower(value)
}


/**
 * What came of care that a service gave.
 */
public struct CareLine: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * When.
     */
    public let at: Timestamp
    /**
     * What came of it.
     */
    public let result: CareResult

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * When.
         */at: Timestamp,
        /**
         * What came of it.
         */result: CareResult) {
        self.service = service
        self.at = at
        self.result = result
    }




}

#if compiler(>=6)
extension CareLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCareLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CareLine {
        return
            try CareLine(
                service: FfiConverterTypeServiceId.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                result: FfiConverterTypeCareResult.read(from: &buf)
        )
    }

    public static func write(_ value: CareLine, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeCareResult.write(value.result, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareLine_lift(_ buf: RustBuffer) throws -> CareLine {
    return try FfiConverterTypeCareLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareLine_lower(_ value: CareLine) -> RustBuffer {
    return FfiConverterTypeCareLine.lower(value)
}


/**
 * The loop of one call: did shared care happen, and what came of it.
 */
public struct CareLoop: Equatable, Hashable {
    /**
     * Called service.
     */
    public let service: ServiceId
    /**
     * How the call stands.
     */
    public let stage: CallStage
    /**
     * Who accepted.
     */
    public let acceptedBy: ServiceId?
    /**
     * When first.
     */
    public let acceptedAt: Timestamp?
    /**
     * When care was first given.
     */
    public let careAt: Timestamp?
    /**
     * What came of it, as last told.
     */
    public let result: CareResult?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Called service.
         */service: ServiceId,
        /**
         * How the call stands.
         */stage: CallStage,
        /**
         * Who accepted.
         */acceptedBy: ServiceId? = nil,
        /**
         * When first.
         */acceptedAt: Timestamp? = nil,
        /**
         * When care was first given.
         */careAt: Timestamp? = nil,
        /**
         * What came of it, as last told.
         */result: CareResult? = nil) {
        self.service = service
        self.stage = stage
        self.acceptedBy = acceptedBy
        self.acceptedAt = acceptedAt
        self.careAt = careAt
        self.result = result
    }




}

#if compiler(>=6)
extension CareLoop: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCareLoop: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CareLoop {
        return
            try CareLoop(
                service: FfiConverterTypeServiceId.read(from: &buf),
                stage: FfiConverterTypeCallStage.read(from: &buf),
                acceptedBy: FfiConverterOptionTypeServiceId.read(from: &buf),
                acceptedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                careAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                result: FfiConverterOptionTypeCareResult.read(from: &buf)
        )
    }

    public static func write(_ value: CareLoop, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeCallStage.write(value.stage, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.acceptedBy, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.acceptedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.careAt, into: &buf)
        FfiConverterOptionTypeCareResult.write(value.result, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareLoop_lift(_ buf: RustBuffer) throws -> CareLoop {
    return try FfiConverterTypeCareLoop.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareLoop_lower(_ value: CareLoop) -> RustBuffer {
    return FfiConverterTypeCareLoop.lower(value)
}


/**
 * A care plan (PTS): who does what by when.
 */
public struct CarePlan: Equatable, Hashable {
    /**
     * When it was made.
     */
    public let madeAt: Timestamp
    /**
     * When it was last reviewed.
     */
    public let reviewedAt: Timestamp?
    /**
     * By when it is reviewed; the policy's time if left out.
     */
    public let reviewBy: Timestamp?
    /**
     * Tasks.
     */
    public let tasks: [CareTask]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When it was made.
         */madeAt: Timestamp,
        /**
         * When it was last reviewed.
         */reviewedAt: Timestamp? = nil,
        /**
         * By when it is reviewed; the policy's time if left out.
         */reviewBy: Timestamp? = nil,
        /**
         * Tasks.
         */tasks: [CareTask] = []) {
        self.madeAt = madeAt
        self.reviewedAt = reviewedAt
        self.reviewBy = reviewBy
        self.tasks = tasks
    }




}

#if compiler(>=6)
extension CarePlan: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCarePlan: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CarePlan {
        return
            try CarePlan(
                madeAt: FfiConverterTypeTimestamp.read(from: &buf),
                reviewedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                reviewBy: FfiConverterOptionTypeTimestamp.read(from: &buf),
                tasks: FfiConverterSequenceTypeCareTask.read(from: &buf)
        )
    }

    public static func write(_ value: CarePlan, into buf: inout [UInt8]) {
        FfiConverterTypeTimestamp.write(value.madeAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.reviewedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.reviewBy, into: &buf)
        FfiConverterSequenceTypeCareTask.write(value.tasks, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCarePlan_lift(_ buf: RustBuffer) throws -> CarePlan {
    return try FfiConverterTypeCarePlan.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCarePlan_lower(_ value: CarePlan) -> RustBuffer {
    return FfiConverterTypeCarePlan.lower(value)
}


/**
 * A task of a care plan.
 */
public struct CareTask: Equatable, Hashable {
    /**
     * Opaque reference of the task; the host holds its words.
     */
    public let id: OpaqueRef
    /**
     * Service that does it.
     */
    public let service: ServiceId
    /**
     * By when.
     */
    public let due: Timestamp
    /**
     * When it was done.
     */
    public let doneAt: Timestamp?
    /**
     * When it was last tried, done or not.
     */
    public let triedAt: Timestamp?
    /**
     * What came of it.
     */
    public let result: CareResult?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Opaque reference of the task; the host holds its words.
         */id: OpaqueRef,
        /**
         * Service that does it.
         */service: ServiceId,
        /**
         * By when.
         */due: Timestamp,
        /**
         * When it was done.
         */doneAt: Timestamp? = nil,
        /**
         * When it was last tried, done or not.
         */triedAt: Timestamp? = nil,
        /**
         * What came of it.
         */result: CareResult? = nil) {
        self.id = id
        self.service = service
        self.due = due
        self.doneAt = doneAt
        self.triedAt = triedAt
        self.result = result
    }




}

#if compiler(>=6)
extension CareTask: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCareTask: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CareTask {
        return
            try CareTask(
                id: FfiConverterTypeOpaqueRef.read(from: &buf),
                service: FfiConverterTypeServiceId.read(from: &buf),
                due: FfiConverterTypeTimestamp.read(from: &buf),
                doneAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                triedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                result: FfiConverterOptionTypeCareResult.read(from: &buf)
        )
    }

    public static func write(_ value: CareTask, into buf: inout [UInt8]) {
        FfiConverterTypeOpaqueRef.write(value.id, into: &buf)
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.due, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.doneAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.triedAt, into: &buf)
        FfiConverterOptionTypeCareResult.write(value.result, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareTask_lift(_ buf: RustBuffer) throws -> CareTask {
    return try FfiConverterTypeCareTask.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareTask_lower(_ value: CareTask) -> RustBuffer {
    return FfiConverterTypeCareTask.lower(value)
}


/**
 * The `case` document: `"format": "amparo/case/1"`. Its events are the case; what they come to stands beside them for
 * whoever reads without folding, and is checked when it is read again.
 */
public struct CaseDocument: Equatable, Hashable {
    /**
     * `amparo/case/1`.
     */
    public let format: String
    /**
     * Events in the order in which they were taken.
     */
    public let events: [EventDraft]
    /**
     * Version: how many events were taken. Written; may be left out.
     */
    public let version: UInt32?
    /**
     * What they come to. Written; may be left out.
     */
    public let state: CaseState?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/case/1`.
         */format: String = "",
        /**
         * Events in the order in which they were taken.
         */events: [EventDraft] = [],
        /**
         * Version: how many events were taken. Written; may be left out.
         */version: UInt32? = nil,
        /**
         * What they come to. Written; may be left out.
         */state: CaseState? = nil) {
        self.format = format
        self.events = events
        self.version = version
        self.state = state
    }




}

#if compiler(>=6)
extension CaseDocument: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCaseDocument: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CaseDocument {
        return
            try CaseDocument(
                format: FfiConverterString.read(from: &buf),
                events: FfiConverterSequenceTypeEventDraft.read(from: &buf),
                version: FfiConverterOptionUInt32.read(from: &buf),
                state: FfiConverterOptionTypeCaseState.read(from: &buf)
        )
    }

    public static func write(_ value: CaseDocument, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterSequenceTypeEventDraft.write(value.events, into: &buf)
        FfiConverterOptionUInt32.write(value.version, into: &buf)
        FfiConverterOptionTypeCaseState.write(value.state, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseDocument_lift(_ buf: RustBuffer) throws -> CaseDocument {
    return try FfiConverterTypeCaseDocument.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseDocument_lower(_ value: CaseDocument) -> RustBuffer {
    return FfiConverterTypeCaseDocument.lower(value)
}


/**
 * What the events of a case come to.
 */
public struct CaseState: Equatable, Hashable {
    /**
     * Opaque reference of the case.
     */
    public let `case`: OpaqueRef
    /**
     * Opaque reference of the person.
     */
    public let person: OpaqueRef
    /**
     * How far it has come.
     */
    public let stage: Stage
    /**
     * When it was opened.
     */
    public let openedAt: Timestamp
    /**
     * Time of its latest event.
     */
    public let lastAt: Timestamp
    /**
     * Since when it stands in its stage.
     */
    public let stageAt: Timestamp
    /**
     * Episodes so far, each a crisis of its own: reopening begins another.
     */
    public let episodes: [EpisodeLine]
    /**
     * Municipality for the indicators.
     */
    public let municipality: TerritoryId?
    /**
     * Severity.
     */
    public let severity: Severity
    /**
     * Circumstances told so far.
     */
    public let circumstances: [Circumstance]
    /**
     * Who led by the last plan.
     */
    public let lead: ServiceId?
    /**
     * Who has answered for the person; the last one does.
     */
    public let custody: [CustodyLine]
    /**
     * Where the person is, as far as it is known.
     */
    public let whereabouts: ServiceId?
    /**
     * Who takes over next.
     */
    public let nextHolder: ServiceId?
    /**
     * Before when.
     */
    public let nextHolderBefore: Timestamp?
    /**
     * Who is told when nobody answers.
     */
    public let human: ServiceId?
    /**
     * When a human being was told that nobody is left to answer.
     */
    public let humanToldAt: Timestamp?
    /**
     * Nearest urgency door, with risk to life.
     */
    public let emergency: ServiceId?
    /**
     * Calls.
     */
    public let calls: [CallLine]
    /**
     * Duties.
     */
    public let duties: [DutyLine]
    /**
     * Sectors of the quorum.
     */
    public let quorum: [BriefSector]
    /**
     * Reference that must accept.
     */
    public let reference: ServiceId?
    /**
     * Places, and resources considered, by the last plan.
     */
    public let resources: [BriefResource]
    /**
     * Status asked.
     */
    public let statusAsked: [StatusAsked]
    /**
     * Doors, in the order in which they were told.
     */
    public let doors: [DoorLine]
    /**
     * Doors that did not take the person, as a request tells them.
     */
    public let attempts: [Attempt]
    /**
     * Facts that no failed door knew, since the last of them.
     */
    public let newFactAt: Timestamp?
    /**
     * Admissions.
     */
    public let admissions: [AdmissionLine]
    /**
     * Events of care.
     */
    public let careEvents: [EventFact]
    /**
     * What was asked already.
     */
    public let asked: [Asked]
    /**
     * Follow-ups.
     */
    public let followUps: [FollowUpLine]
    /**
     * Care plan.
     */
    public let carePlan: CarePlan?
    /**
     * What came of care.
     */
    public let care: [CareLine]
    /**
     * Offers.
     */
    public let offers: [OfferLine]
    /**
     * Calls that did not go out.
     */
    public let suppressed: [SuppressedLine]
    /**
     * Court demands about the person's care.
     */
    public let courtDemands: [Timestamp]
    /**
     * Reasons to plan anew.
     */
    public let replan: [ReplanLine]
    /**
     * Clock of the last plan.
     */
    public let plannedAt: Timestamp
    /**
     * Severity by the last plan: a graver one calls again who had not answered.
     */
    public let plannedSeverity: Severity
    /**
     * Plans so far, by their fingerprints.
     */
    public let plans: [String]
    /**
     * Why it was closed.
     */
    public let close: CloseCode?
    /**
     * When the person died.
     */
    public let diedAt: Timestamp?
    /**
     * Case that it was joined to.
     */
    public let mergedInto: OpaqueRef?
    /**
     * Cases that were joined to it.
     */
    public let mergedFrom: [OpaqueRef]
    /**
     * Terms of the policy.
     */
    public let terms: BriefTerms

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Opaque reference of the case.
         */`case`: OpaqueRef,
        /**
         * Opaque reference of the person.
         */person: OpaqueRef,
        /**
         * How far it has come.
         */stage: Stage,
        /**
         * When it was opened.
         */openedAt: Timestamp,
        /**
         * Time of its latest event.
         */lastAt: Timestamp,
        /**
         * Since when it stands in its stage.
         */stageAt: Timestamp,
        /**
         * Episodes so far, each a crisis of its own: reopening begins another.
         */episodes: [EpisodeLine] = [],
        /**
         * Municipality for the indicators.
         */municipality: TerritoryId? = nil,
        /**
         * Severity.
         */severity: Severity,
        /**
         * Circumstances told so far.
         */circumstances: [Circumstance] = [],
        /**
         * Who led by the last plan.
         */lead: ServiceId? = nil,
        /**
         * Who has answered for the person; the last one does.
         */custody: [CustodyLine] = [],
        /**
         * Where the person is, as far as it is known.
         */whereabouts: ServiceId? = nil,
        /**
         * Who takes over next.
         */nextHolder: ServiceId? = nil,
        /**
         * Before when.
         */nextHolderBefore: Timestamp? = nil,
        /**
         * Who is told when nobody answers.
         */human: ServiceId? = nil,
        /**
         * When a human being was told that nobody is left to answer.
         */humanToldAt: Timestamp? = nil,
        /**
         * Nearest urgency door, with risk to life.
         */emergency: ServiceId? = nil,
        /**
         * Calls.
         */calls: [CallLine] = [],
        /**
         * Duties.
         */duties: [DutyLine] = [],
        /**
         * Sectors of the quorum.
         */quorum: [BriefSector] = [],
        /**
         * Reference that must accept.
         */reference: ServiceId? = nil,
        /**
         * Places, and resources considered, by the last plan.
         */resources: [BriefResource] = [],
        /**
         * Status asked.
         */statusAsked: [StatusAsked] = [],
        /**
         * Doors, in the order in which they were told.
         */doors: [DoorLine] = [],
        /**
         * Doors that did not take the person, as a request tells them.
         */attempts: [Attempt] = [],
        /**
         * Facts that no failed door knew, since the last of them.
         */newFactAt: Timestamp? = nil,
        /**
         * Admissions.
         */admissions: [AdmissionLine] = [],
        /**
         * Events of care.
         */careEvents: [EventFact] = [],
        /**
         * What was asked already.
         */asked: [Asked] = [],
        /**
         * Follow-ups.
         */followUps: [FollowUpLine] = [],
        /**
         * Care plan.
         */carePlan: CarePlan? = nil,
        /**
         * What came of care.
         */care: [CareLine] = [],
        /**
         * Offers.
         */offers: [OfferLine] = [],
        /**
         * Calls that did not go out.
         */suppressed: [SuppressedLine] = [],
        /**
         * Court demands about the person's care.
         */courtDemands: [Timestamp] = [],
        /**
         * Reasons to plan anew.
         */replan: [ReplanLine] = [],
        /**
         * Clock of the last plan.
         */plannedAt: Timestamp,
        /**
         * Severity by the last plan: a graver one calls again who had not answered.
         */plannedSeverity: Severity,
        /**
         * Plans so far, by their fingerprints.
         */plans: [String] = [],
        /**
         * Why it was closed.
         */close: CloseCode? = nil,
        /**
         * When the person died.
         */diedAt: Timestamp? = nil,
        /**
         * Case that it was joined to.
         */mergedInto: OpaqueRef? = nil,
        /**
         * Cases that were joined to it.
         */mergedFrom: [OpaqueRef] = [],
        /**
         * Terms of the policy.
         */terms: BriefTerms) {
        self.`case` = `case`
        self.person = person
        self.stage = stage
        self.openedAt = openedAt
        self.lastAt = lastAt
        self.stageAt = stageAt
        self.episodes = episodes
        self.municipality = municipality
        self.severity = severity
        self.circumstances = circumstances
        self.lead = lead
        self.custody = custody
        self.whereabouts = whereabouts
        self.nextHolder = nextHolder
        self.nextHolderBefore = nextHolderBefore
        self.human = human
        self.humanToldAt = humanToldAt
        self.emergency = emergency
        self.calls = calls
        self.duties = duties
        self.quorum = quorum
        self.reference = reference
        self.resources = resources
        self.statusAsked = statusAsked
        self.doors = doors
        self.attempts = attempts
        self.newFactAt = newFactAt
        self.admissions = admissions
        self.careEvents = careEvents
        self.asked = asked
        self.followUps = followUps
        self.carePlan = carePlan
        self.care = care
        self.offers = offers
        self.suppressed = suppressed
        self.courtDemands = courtDemands
        self.replan = replan
        self.plannedAt = plannedAt
        self.plannedSeverity = plannedSeverity
        self.plans = plans
        self.close = close
        self.diedAt = diedAt
        self.mergedInto = mergedInto
        self.mergedFrom = mergedFrom
        self.terms = terms
    }




}

#if compiler(>=6)
extension CaseState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCaseState: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CaseState {
        return
            try CaseState(
                case: FfiConverterTypeOpaqueRef.read(from: &buf),
                person: FfiConverterTypeOpaqueRef.read(from: &buf),
                stage: FfiConverterTypeStage.read(from: &buf),
                openedAt: FfiConverterTypeTimestamp.read(from: &buf),
                lastAt: FfiConverterTypeTimestamp.read(from: &buf),
                stageAt: FfiConverterTypeTimestamp.read(from: &buf),
                episodes: FfiConverterSequenceTypeEpisodeLine.read(from: &buf),
                municipality: FfiConverterOptionTypeTerritoryId.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                circumstances: FfiConverterSequenceTypeCircumstance.read(from: &buf),
                lead: FfiConverterOptionTypeServiceId.read(from: &buf),
                custody: FfiConverterSequenceTypeCustodyLine.read(from: &buf),
                whereabouts: FfiConverterOptionTypeServiceId.read(from: &buf),
                nextHolder: FfiConverterOptionTypeServiceId.read(from: &buf),
                nextHolderBefore: FfiConverterOptionTypeTimestamp.read(from: &buf),
                human: FfiConverterOptionTypeServiceId.read(from: &buf),
                humanToldAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                emergency: FfiConverterOptionTypeServiceId.read(from: &buf),
                calls: FfiConverterSequenceTypeCallLine.read(from: &buf),
                duties: FfiConverterSequenceTypeDutyLine.read(from: &buf),
                quorum: FfiConverterSequenceTypeBriefSector.read(from: &buf),
                reference: FfiConverterOptionTypeServiceId.read(from: &buf),
                resources: FfiConverterSequenceTypeBriefResource.read(from: &buf),
                statusAsked: FfiConverterSequenceTypeStatusAsked.read(from: &buf),
                doors: FfiConverterSequenceTypeDoorLine.read(from: &buf),
                attempts: FfiConverterSequenceTypeAttempt.read(from: &buf),
                newFactAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                admissions: FfiConverterSequenceTypeAdmissionLine.read(from: &buf),
                careEvents: FfiConverterSequenceTypeEventFact.read(from: &buf),
                asked: FfiConverterSequenceTypeAsked.read(from: &buf),
                followUps: FfiConverterSequenceTypeFollowUpLine.read(from: &buf),
                carePlan: FfiConverterOptionTypeCarePlan.read(from: &buf),
                care: FfiConverterSequenceTypeCareLine.read(from: &buf),
                offers: FfiConverterSequenceTypeOfferLine.read(from: &buf),
                suppressed: FfiConverterSequenceTypeSuppressedLine.read(from: &buf),
                courtDemands: FfiConverterSequenceTypeTimestamp.read(from: &buf),
                replan: FfiConverterSequenceTypeReplanLine.read(from: &buf),
                plannedAt: FfiConverterTypeTimestamp.read(from: &buf),
                plannedSeverity: FfiConverterTypeSeverity.read(from: &buf),
                plans: FfiConverterSequenceString.read(from: &buf),
                close: FfiConverterOptionTypeCloseCode.read(from: &buf),
                diedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                mergedInto: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                mergedFrom: FfiConverterSequenceTypeOpaqueRef.read(from: &buf),
                terms: FfiConverterTypeBriefTerms.read(from: &buf)
        )
    }

    public static func write(_ value: CaseState, into buf: inout [UInt8]) {
        FfiConverterTypeOpaqueRef.write(value.`case`, into: &buf)
        FfiConverterTypeOpaqueRef.write(value.person, into: &buf)
        FfiConverterTypeStage.write(value.stage, into: &buf)
        FfiConverterTypeTimestamp.write(value.openedAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.lastAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.stageAt, into: &buf)
        FfiConverterSequenceTypeEpisodeLine.write(value.episodes, into: &buf)
        FfiConverterOptionTypeTerritoryId.write(value.municipality, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterSequenceTypeCircumstance.write(value.circumstances, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.lead, into: &buf)
        FfiConverterSequenceTypeCustodyLine.write(value.custody, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.whereabouts, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.nextHolder, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.nextHolderBefore, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.human, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.humanToldAt, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.emergency, into: &buf)
        FfiConverterSequenceTypeCallLine.write(value.calls, into: &buf)
        FfiConverterSequenceTypeDutyLine.write(value.duties, into: &buf)
        FfiConverterSequenceTypeBriefSector.write(value.quorum, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.reference, into: &buf)
        FfiConverterSequenceTypeBriefResource.write(value.resources, into: &buf)
        FfiConverterSequenceTypeStatusAsked.write(value.statusAsked, into: &buf)
        FfiConverterSequenceTypeDoorLine.write(value.doors, into: &buf)
        FfiConverterSequenceTypeAttempt.write(value.attempts, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.newFactAt, into: &buf)
        FfiConverterSequenceTypeAdmissionLine.write(value.admissions, into: &buf)
        FfiConverterSequenceTypeEventFact.write(value.careEvents, into: &buf)
        FfiConverterSequenceTypeAsked.write(value.asked, into: &buf)
        FfiConverterSequenceTypeFollowUpLine.write(value.followUps, into: &buf)
        FfiConverterOptionTypeCarePlan.write(value.carePlan, into: &buf)
        FfiConverterSequenceTypeCareLine.write(value.care, into: &buf)
        FfiConverterSequenceTypeOfferLine.write(value.offers, into: &buf)
        FfiConverterSequenceTypeSuppressedLine.write(value.suppressed, into: &buf)
        FfiConverterSequenceTypeTimestamp.write(value.courtDemands, into: &buf)
        FfiConverterSequenceTypeReplanLine.write(value.replan, into: &buf)
        FfiConverterTypeTimestamp.write(value.plannedAt, into: &buf)
        FfiConverterTypeSeverity.write(value.plannedSeverity, into: &buf)
        FfiConverterSequenceString.write(value.plans, into: &buf)
        FfiConverterOptionTypeCloseCode.write(value.close, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.diedAt, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.mergedInto, into: &buf)
        FfiConverterSequenceTypeOpaqueRef.write(value.mergedFrom, into: &buf)
        FfiConverterTypeBriefTerms.write(value.terms, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseState_lift(_ buf: RustBuffer) throws -> CaseState {
    return try FfiConverterTypeCaseState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseState_lower(_ value: CaseState) -> RustBuffer {
    return FfiConverterTypeCaseState.lower(value)
}


/**
 * What an overlay does to one row.
 */
public struct Change: Equatable, Hashable {
    /**
     * Table.
     */
    public let table: Table
    /**
     * Id of the row.
     */
    public let id: String
    /**
     * What happens.
     */
    public let what: RowChange
    /**
     * The fields that change, as they were; empty for a new row.
     */
    public let before: String
    /**
     * The fields that change, as they are now; empty for a row that stays the same.
     */
    public let after: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Table.
         */table: Table,
        /**
         * Id of the row.
         */id: String,
        /**
         * What happens.
         */what: RowChange,
        /**
         * The fields that change, as they were; empty for a new row.
         */before: String,
        /**
         * The fields that change, as they are now; empty for a row that stays the same.
         */after: String) {
        self.table = table
        self.id = id
        self.what = what
        self.before = before
        self.after = after
    }




}

#if compiler(>=6)
extension Change: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Change {
        return
            try Change(
                table: FfiConverterTypeTable.read(from: &buf),
                id: FfiConverterString.read(from: &buf),
                what: FfiConverterTypeRowChange.read(from: &buf),
                before: FfiConverterString.read(from: &buf),
                after: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Change, into buf: inout [UInt8]) {
        FfiConverterTypeTable.write(value.table, into: &buf)
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeRowChange.write(value.what, into: &buf)
        FfiConverterString.write(value.before, into: &buf)
        FfiConverterString.write(value.after, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChange_lift(_ buf: RustBuffer) throws -> Change {
    return try FfiConverterTypeChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChange_lower(_ value: Change) -> RustBuffer {
    return FfiConverterTypeChange.lower(value)
}


/**
 * What an overlay does to one row.
 */
public struct ChangeLine: Equatable, Hashable {
    /**
     * Table.
     */
    public let table: Table
    /**
     * Id of the row.
     */
    public let id: String
    /**
     * What happens.
     */
    public let what: RowChange
    /**
     * The fields that change, as they were; empty for a new row.
     */
    public let before: String
    /**
     * The fields that change, as they are now; empty for a row that stays the same.
     */
    public let after: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Table.
         */table: Table,
        /**
         * Id of the row.
         */id: String,
        /**
         * What happens.
         */what: RowChange,
        /**
         * The fields that change, as they were; empty for a new row.
         */before: String,
        /**
         * The fields that change, as they are now; empty for a row that stays the same.
         */after: String) {
        self.table = table
        self.id = id
        self.what = what
        self.before = before
        self.after = after
    }




}

#if compiler(>=6)
extension ChangeLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChangeLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangeLine {
        return
            try ChangeLine(
                table: FfiConverterTypeTable.read(from: &buf),
                id: FfiConverterString.read(from: &buf),
                what: FfiConverterTypeRowChange.read(from: &buf),
                before: FfiConverterString.read(from: &buf),
                after: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ChangeLine, into buf: inout [UInt8]) {
        FfiConverterTypeTable.write(value.table, into: &buf)
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeRowChange.write(value.what, into: &buf)
        FfiConverterString.write(value.before, into: &buf)
        FfiConverterString.write(value.after, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangeLine_lift(_ buf: RustBuffer) throws -> ChangeLine {
    return try FfiConverterTypeChangeLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangeLine_lower(_ value: ChangeLine) -> RustBuffer {
    return FfiConverterTypeChangeLine.lower(value)
}


/**
 * The `changes` document: `"format": "amparo/changes/1"`. What an overlay does to the policy on which it is laid.
 */
public struct ChangesDocument: Equatable, Hashable {
    /**
     * `amparo/changes/1`.
     */
    public let format: String
    /**
     * The rows of the overlay.
     */
    public let changes: [ChangeLine]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/changes/1`.
         */format: String = "",
        /**
         * The rows of the overlay.
         */changes: [ChangeLine] = []) {
        self.format = format
        self.changes = changes
    }




}

#if compiler(>=6)
extension ChangesDocument: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChangesDocument: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangesDocument {
        return
            try ChangesDocument(
                format: FfiConverterString.read(from: &buf),
                changes: FfiConverterSequenceTypeChangeLine.read(from: &buf)
        )
    }

    public static func write(_ value: ChangesDocument, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterSequenceTypeChangeLine.write(value.changes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangesDocument_lift(_ buf: RustBuffer) throws -> ChangesDocument {
    return try FfiConverterTypeChangesDocument.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangesDocument_lower(_ value: ChangesDocument) -> RustBuffer {
    return FfiConverterTypeChangesDocument.lower(value)
}


/**
 * One way of reaching a service, in the order in which ways are tried.
 */
public struct ChannelDraft: Equatable, Hashable {
    /**
     * What it is.
     */
    public let kind: ChannelKind
    /**
     * Opaque address that the host resolves; never a number or name.
     */
    public let addressRef: OpaqueRef
    /**
     * What it may carry.
     */
    public let `class`: ChannelClass

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is.
         */kind: ChannelKind,
        /**
         * Opaque address that the host resolves; never a number or name.
         */addressRef: OpaqueRef,
        /**
         * What it may carry.
         */`class`: ChannelClass) {
        self.kind = kind
        self.addressRef = addressRef
        self.`class` = `class`
    }




}

#if compiler(>=6)
extension ChannelDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannelDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChannelDraft {
        return
            try ChannelDraft(
                kind: FfiConverterTypeChannelKind.read(from: &buf),
                addressRef: FfiConverterTypeOpaqueRef.read(from: &buf),
                class: FfiConverterTypeChannelClass.read(from: &buf)
        )
    }

    public static func write(_ value: ChannelDraft, into buf: inout [UInt8]) {
        FfiConverterTypeChannelKind.write(value.kind, into: &buf)
        FfiConverterTypeOpaqueRef.write(value.addressRef, into: &buf)
        FfiConverterTypeChannelClass.write(value.`class`, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelDraft_lift(_ buf: RustBuffer) throws -> ChannelDraft {
    return try FfiConverterTypeChannelDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelDraft_lower(_ value: ChannelDraft) -> RustBuffer {
    return FfiConverterTypeChannelDraft.lower(value)
}


/**
 * One way of reaching the called service.
 */
public struct ChannelLine: Equatable, Hashable {
    /**
     * What it is.
     */
    public let kind: ChannelKind
    /**
     * Opaque address.
     */
    public let addressRef: String
    /**
     * What it may carry.
     */
    public let `class`: ChannelClass

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is.
         */kind: ChannelKind,
        /**
         * Opaque address.
         */addressRef: String,
        /**
         * What it may carry.
         */`class`: ChannelClass) {
        self.kind = kind
        self.addressRef = addressRef
        self.`class` = `class`
    }




}

#if compiler(>=6)
extension ChannelLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannelLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChannelLine {
        return
            try ChannelLine(
                kind: FfiConverterTypeChannelKind.read(from: &buf),
                addressRef: FfiConverterString.read(from: &buf),
                class: FfiConverterTypeChannelClass.read(from: &buf)
        )
    }

    public static func write(_ value: ChannelLine, into buf: inout [UInt8]) {
        FfiConverterTypeChannelKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.addressRef, into: &buf)
        FfiConverterTypeChannelClass.write(value.`class`, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelLine_lift(_ buf: RustBuffer) throws -> ChannelLine {
    return try FfiConverterTypeChannelLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelLine_lower(_ value: ChannelLine) -> RustBuffer {
    return FfiConverterTypeChannelLine.lower(value)
}


/**
 * What a channel class may carry.
 */
public struct ChannelRow: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: RuleId
    /**
     * Class.
     */
    public let `class`: ChannelClass
    /**
     * Fields it may carry.
     */
    public let fields: [DataField]
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: RuleId,
        /**
         * Class.
         */`class`: ChannelClass,
        /**
         * Fields it may carry.
         */fields: [DataField] = [],
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence) {
        self.id = id
        self.`class` = `class`
        self.fields = fields
        self.source = source
        self.confidence = confidence
    }




}

#if compiler(>=6)
extension ChannelRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannelRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChannelRow {
        return
            try ChannelRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                class: FfiConverterTypeChannelClass.read(from: &buf),
                fields: FfiConverterSequenceTypeDataField.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf)
        )
    }

    public static func write(_ value: ChannelRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterTypeChannelClass.write(value.`class`, into: &buf)
        FfiConverterSequenceTypeDataField.write(value.fields, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelRow_lift(_ buf: RustBuffer) throws -> ChannelRow {
    return try FfiConverterTypeChannelRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelRow_lower(_ value: ChannelRow) -> RustBuffer {
    return FfiConverterTypeChannelRow.lower(value)
}


/**
 * A member of the circle as another member sees it.
 */
public struct CircleMember: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: String
    /**
     * What it is in the circle.
     */
    public let role: CallRole

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: String,
        /**
         * What it is in the circle.
         */role: CallRole) {
        self.service = service
        self.role = role
    }




}

#if compiler(>=6)
extension CircleMember: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCircleMember: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CircleMember {
        return
            try CircleMember(
                service: FfiConverterString.read(from: &buf),
                role: FfiConverterTypeCallRole.read(from: &buf)
        )
    }

    public static func write(_ value: CircleMember, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterTypeCallRole.write(value.role, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCircleMember_lift(_ buf: RustBuffer) throws -> CircleMember {
    return try FfiConverterTypeCircleMember.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCircleMember_lower(_ value: CircleMember) -> RustBuffer {
    return FfiConverterTypeCircleMember.lower(value)
}


/**
 * One circumstance.
 */
public struct CircumstanceFact: Equatable, Hashable {
    /**
     * What.
     */
    public let kind: Circumstance
    /**
     * Since when.
     */
    public let since: Timestamp?
    /**
     * Suspected, not confirmed. Rules that ask for suspicion fire all the same.
     */
    public let suspected: Bool
    /**
     * Forms, if the circumstance is violence suffered.
     */
    public let forms: [ViolenceForm]
    /**
     * Who did it, if the circumstance is violence suffered; unknown if left out.
     */
    public let relation: Relation?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What.
         */kind: Circumstance,
        /**
         * Since when.
         */since: Timestamp? = nil,
        /**
         * Suspected, not confirmed. Rules that ask for suspicion fire all the same.
         */suspected: Bool = false,
        /**
         * Forms, if the circumstance is violence suffered.
         */forms: [ViolenceForm] = [],
        /**
         * Who did it, if the circumstance is violence suffered; unknown if left out.
         */relation: Relation? = nil) {
        self.kind = kind
        self.since = since
        self.suspected = suspected
        self.forms = forms
        self.relation = relation
    }




}

#if compiler(>=6)
extension CircumstanceFact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCircumstanceFact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CircumstanceFact {
        return
            try CircumstanceFact(
                kind: FfiConverterTypeCircumstance.read(from: &buf),
                since: FfiConverterOptionTypeTimestamp.read(from: &buf),
                suspected: FfiConverterBool.read(from: &buf),
                forms: FfiConverterSequenceTypeViolenceForm.read(from: &buf),
                relation: FfiConverterOptionTypeRelation.read(from: &buf)
        )
    }

    public static func write(_ value: CircumstanceFact, into buf: inout [UInt8]) {
        FfiConverterTypeCircumstance.write(value.kind, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.since, into: &buf)
        FfiConverterBool.write(value.suspected, into: &buf)
        FfiConverterSequenceTypeViolenceForm.write(value.forms, into: &buf)
        FfiConverterOptionTypeRelation.write(value.relation, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCircumstanceFact_lift(_ buf: RustBuffer) throws -> CircumstanceFact {
    return try FfiConverterTypeCircumstanceFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCircumstanceFact_lower(_ value: CircumstanceFact) -> RustBuffer {
    return FfiConverterTypeCircumstanceFact.lower(value)
}


/**
 * Somebody of the person's trust.
 */
public struct Companion: Equatable, Hashable {
    /**
     * Opaque reference; none if the person is simply there.
     */
    public let contactRef: OpaqueRef?
    /**
     * Whether the companion is with the person now.
     */
    public let present: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Opaque reference; none if the person is simply there.
         */contactRef: OpaqueRef? = nil,
        /**
         * Whether the companion is with the person now.
         */present: Bool = false) {
        self.contactRef = contactRef
        self.present = present
    }




}

#if compiler(>=6)
extension Companion: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCompanion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Companion {
        return
            try Companion(
                contactRef: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                present: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Companion, into buf: inout [UInt8]) {
        FfiConverterOptionTypeOpaqueRef.write(value.contactRef, into: &buf)
        FfiConverterBool.write(value.present, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCompanion_lift(_ buf: RustBuffer) throws -> Companion {
    return try FfiConverterTypeCompanion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCompanion_lower(_ value: Companion) -> RustBuffer {
    return FfiConverterTypeCompanion.lower(value)
}


/**
 * A consent given, limited or withdrawn.
 */
public struct Consent: Equatable, Hashable {
    /**
     * What it is about.
     */
    public let scope: ConsentScope
    /**
     * Services it names; with `sectors` empty too, it is for all.
     */
    public let recipients: [ServiceId]
    /**
     * Sectors it names.
     */
    public let sectors: [SectorId]
    /**
     * Until when it holds.
     */
    public let until: Timestamp?
    /**
     * Refused or taken back.
     */
    public let withdrawn: Bool
    /**
     * Given by somebody who may decide for the person.
     */
    public let byProxy: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is about.
         */scope: ConsentScope,
        /**
         * Services it names; with `sectors` empty too, it is for all.
         */recipients: [ServiceId] = [],
        /**
         * Sectors it names.
         */sectors: [SectorId] = [],
        /**
         * Until when it holds.
         */until: Timestamp? = nil,
        /**
         * Refused or taken back.
         */withdrawn: Bool = false,
        /**
         * Given by somebody who may decide for the person.
         */byProxy: Bool = false) {
        self.scope = scope
        self.recipients = recipients
        self.sectors = sectors
        self.until = until
        self.withdrawn = withdrawn
        self.byProxy = byProxy
    }




}

#if compiler(>=6)
extension Consent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Consent {
        return
            try Consent(
                scope: FfiConverterTypeConsentScope.read(from: &buf),
                recipients: FfiConverterSequenceTypeServiceId.read(from: &buf),
                sectors: FfiConverterSequenceTypeSectorId.read(from: &buf),
                until: FfiConverterOptionTypeTimestamp.read(from: &buf),
                withdrawn: FfiConverterBool.read(from: &buf),
                byProxy: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Consent, into buf: inout [UInt8]) {
        FfiConverterTypeConsentScope.write(value.scope, into: &buf)
        FfiConverterSequenceTypeServiceId.write(value.recipients, into: &buf)
        FfiConverterSequenceTypeSectorId.write(value.sectors, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.until, into: &buf)
        FfiConverterBool.write(value.withdrawn, into: &buf)
        FfiConverterBool.write(value.byProxy, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsent_lift(_ buf: RustBuffer) throws -> Consent {
    return try FfiConverterTypeConsent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsent_lower(_ value: Consent) -> RustBuffer {
    return FfiConverterTypeConsent.lower(value)
}


/**
 * A place that was considered and is not proposed.
 */
public struct Considered: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: String
    /**
     * Why not.
     */
    public let code: ConsideredCode
    /**
     * Restrictiveness.
     */
    public let restrictiveness: UInt8
    /**
     * Minutes one way, if a way is known.
     */
    public let minutes: UInt32?
    /**
     * What it reported.
     */
    public let status: StatusLine?
    /**
     * Reasons.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: String,
        /**
         * Why not.
         */code: ConsideredCode,
        /**
         * Restrictiveness.
         */restrictiveness: UInt8,
        /**
         * Minutes one way, if a way is known.
         */minutes: UInt32? = nil,
        /**
         * What it reported.
         */status: StatusLine? = nil,
        /**
         * Reasons.
         */reasons: [Reason] = []) {
        self.service = service
        self.code = code
        self.restrictiveness = restrictiveness
        self.minutes = minutes
        self.status = status
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension Considered: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsidered: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Considered {
        return
            try Considered(
                service: FfiConverterString.read(from: &buf),
                code: FfiConverterTypeConsideredCode.read(from: &buf),
                restrictiveness: FfiConverterUInt8.read(from: &buf),
                minutes: FfiConverterOptionUInt32.read(from: &buf),
                status: FfiConverterOptionTypeStatusLine.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Considered, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterTypeConsideredCode.write(value.code, into: &buf)
        FfiConverterUInt8.write(value.restrictiveness, into: &buf)
        FfiConverterOptionUInt32.write(value.minutes, into: &buf)
        FfiConverterOptionTypeStatusLine.write(value.status, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsidered_lift(_ buf: RustBuffer) throws -> Considered {
    return try FfiConverterTypeConsidered.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsidered_lower(_ value: Considered) -> RustBuffer {
    return FfiConverterTypeConsidered.lower(value)
}


/**
 * A person of trust to contact, or not to contact yet.
 */
public struct Contact: Equatable, Hashable {
    /**
     * Who.
     */
    public let kind: ContactKind
    /**
     * Opaque reference.
     */
    public let contactRef: String?
    /**
     * What for.
     */
    public let purpose: ContactPurpose
    /**
     * Whether contacting is held to be safe.
     */
    public let safe: Bool
    /**
     * Wait until this role has answered.
     */
    public let holdUntil: Role?
    /**
     * What the channel may carry.
     */
    public let `class`: ChannelClass?
    /**
     * Reasons.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who.
         */kind: ContactKind,
        /**
         * Opaque reference.
         */contactRef: String? = nil,
        /**
         * What for.
         */purpose: ContactPurpose,
        /**
         * Whether contacting is held to be safe.
         */safe: Bool = false,
        /**
         * Wait until this role has answered.
         */holdUntil: Role? = nil,
        /**
         * What the channel may carry.
         */`class`: ChannelClass? = nil,
        /**
         * Reasons.
         */reasons: [Reason] = []) {
        self.kind = kind
        self.contactRef = contactRef
        self.purpose = purpose
        self.safe = safe
        self.holdUntil = holdUntil
        self.`class` = `class`
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension Contact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeContact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Contact {
        return
            try Contact(
                kind: FfiConverterTypeContactKind.read(from: &buf),
                contactRef: FfiConverterOptionString.read(from: &buf),
                purpose: FfiConverterTypeContactPurpose.read(from: &buf),
                safe: FfiConverterBool.read(from: &buf),
                holdUntil: FfiConverterOptionTypeRole.read(from: &buf),
                class: FfiConverterOptionTypeChannelClass.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Contact, into buf: inout [UInt8]) {
        FfiConverterTypeContactKind.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.contactRef, into: &buf)
        FfiConverterTypeContactPurpose.write(value.purpose, into: &buf)
        FfiConverterBool.write(value.safe, into: &buf)
        FfiConverterOptionTypeRole.write(value.holdUntil, into: &buf)
        FfiConverterOptionTypeChannelClass.write(value.`class`, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContact_lift(_ buf: RustBuffer) throws -> Contact {
    return try FfiConverterTypeContact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContact_lower(_ value: Contact) -> RustBuffer {
    return FfiConverterTypeContact.lower(value)
}


/**
 * A count.
 */
public struct Count: Equatable, Hashable {
    /**
     * How many; none where it is not shown.
     */
    public let count: UInt32?
    /**
     * Not shown: it counts few people, or would let another be worked out.
     */
    public let suppressed: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many; none where it is not shown.
         */count: UInt32? = nil,
        /**
         * Not shown: it counts few people, or would let another be worked out.
         */suppressed: Bool = false) {
        self.count = count
        self.suppressed = suppressed
    }




}

#if compiler(>=6)
extension Count: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Count {
        return
            try Count(
                count: FfiConverterOptionUInt32.read(from: &buf),
                suppressed: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Count, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.count, into: &buf)
        FfiConverterBool.write(value.suppressed, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCount_lift(_ buf: RustBuffer) throws -> Count {
    return try FfiConverterTypeCount.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCount_lower(_ value: Count) -> RustBuffer {
    return FfiConverterTypeCount.lower(value)
}


/**
 * The crisis of one person, seen from one door.
 */
public struct Crisis: Equatable, Hashable {
    /**
     * Opaque reference of the episode.
     */
    public let episode: OpaqueRef?
    /**
     * Service where, or with whom by phone, the person is now.
     */
    public let door: ServiceId
    /**
     * Whether the person is on the phone, not there.
     */
    public let byPhone: Bool
    /**
     * When the person came; the request's `at` if left out.
     */
    public let since: Timestamp?
    /**
     * Severity; while it is unknown the plan errs to `high` and prints the signs of danger.
     */
    public let severity: Severity?
    /**
     * Circumstances.
     */
    public let circumstances: [CircumstanceFact]
    /**
     * Whether the person agrees; unknown if left out.
     */
    public let capacityToConsent: Capability?
    /**
     * What was asked already.
     */
    public let asked: [Asked]
    /**
     * Doors tried already.
     */
    public let attempts: [Attempt]
    /**
     * Admission, if one is decided or made.
     */
    public let admission: Admission?
    /**
     * Events of care.
     */
    public let events: [EventFact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Opaque reference of the episode.
         */episode: OpaqueRef? = nil,
        /**
         * Service where, or with whom by phone, the person is now.
         */door: ServiceId,
        /**
         * Whether the person is on the phone, not there.
         */byPhone: Bool = false,
        /**
         * When the person came; the request's `at` if left out.
         */since: Timestamp? = nil,
        /**
         * Severity; while it is unknown the plan errs to `high` and prints the signs of danger.
         */severity: Severity? = nil,
        /**
         * Circumstances.
         */circumstances: [CircumstanceFact] = [],
        /**
         * Whether the person agrees; unknown if left out.
         */capacityToConsent: Capability? = nil,
        /**
         * What was asked already.
         */asked: [Asked] = [],
        /**
         * Doors tried already.
         */attempts: [Attempt] = [],
        /**
         * Admission, if one is decided or made.
         */admission: Admission? = nil,
        /**
         * Events of care.
         */events: [EventFact] = []) {
        self.episode = episode
        self.door = door
        self.byPhone = byPhone
        self.since = since
        self.severity = severity
        self.circumstances = circumstances
        self.capacityToConsent = capacityToConsent
        self.asked = asked
        self.attempts = attempts
        self.admission = admission
        self.events = events
    }




}

#if compiler(>=6)
extension Crisis: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCrisis: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Crisis {
        return
            try Crisis(
                episode: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                door: FfiConverterTypeServiceId.read(from: &buf),
                byPhone: FfiConverterBool.read(from: &buf),
                since: FfiConverterOptionTypeTimestamp.read(from: &buf),
                severity: FfiConverterOptionTypeSeverity.read(from: &buf),
                circumstances: FfiConverterSequenceTypeCircumstanceFact.read(from: &buf),
                capacityToConsent: FfiConverterOptionTypeCapability.read(from: &buf),
                asked: FfiConverterSequenceTypeAsked.read(from: &buf),
                attempts: FfiConverterSequenceTypeAttempt.read(from: &buf),
                admission: FfiConverterOptionTypeAdmission.read(from: &buf),
                events: FfiConverterSequenceTypeEventFact.read(from: &buf)
        )
    }

    public static func write(_ value: Crisis, into buf: inout [UInt8]) {
        FfiConverterOptionTypeOpaqueRef.write(value.episode, into: &buf)
        FfiConverterTypeServiceId.write(value.door, into: &buf)
        FfiConverterBool.write(value.byPhone, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.since, into: &buf)
        FfiConverterOptionTypeSeverity.write(value.severity, into: &buf)
        FfiConverterSequenceTypeCircumstanceFact.write(value.circumstances, into: &buf)
        FfiConverterOptionTypeCapability.write(value.capacityToConsent, into: &buf)
        FfiConverterSequenceTypeAsked.write(value.asked, into: &buf)
        FfiConverterSequenceTypeAttempt.write(value.attempts, into: &buf)
        FfiConverterOptionTypeAdmission.write(value.admission, into: &buf)
        FfiConverterSequenceTypeEventFact.write(value.events, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrisis_lift(_ buf: RustBuffer) throws -> Crisis {
    return try FfiConverterTypeCrisis.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrisis_lower(_ value: Crisis) -> RustBuffer {
    return FfiConverterTypeCrisis.lower(value)
}


/**
 * The crisis as the decision took it.
 */
public struct CrisisLine: Equatable, Hashable {
    /**
     * Opaque reference of the episode.
     */
    public let episode: String?
    /**
     * Door.
     */
    public let door: String
    /**
     * Severity that counted.
     */
    public let severity: Severity
    /**
     * Severity told at the door.
     */
    public let severityTold: Severity?
    /**
     * Municipality or catchment whose reference answers.
     */
    public let territory: String?
    /**
     * Needs of the moment.
     */
    public let needs: [String]
    /**
     * Admission that is decided or made.
     */
    public let admission: AdmissionKind?
    /**
     * Why the severity and needs are these.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Opaque reference of the episode.
         */episode: String? = nil,
        /**
         * Door.
         */door: String,
        /**
         * Severity that counted.
         */severity: Severity,
        /**
         * Severity told at the door.
         */severityTold: Severity? = nil,
        /**
         * Municipality or catchment whose reference answers.
         */territory: String? = nil,
        /**
         * Needs of the moment.
         */needs: [String] = [],
        /**
         * Admission that is decided or made.
         */admission: AdmissionKind? = nil,
        /**
         * Why the severity and needs are these.
         */reasons: [Reason] = []) {
        self.episode = episode
        self.door = door
        self.severity = severity
        self.severityTold = severityTold
        self.territory = territory
        self.needs = needs
        self.admission = admission
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension CrisisLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCrisisLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CrisisLine {
        return
            try CrisisLine(
                episode: FfiConverterOptionString.read(from: &buf),
                door: FfiConverterString.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                severityTold: FfiConverterOptionTypeSeverity.read(from: &buf),
                territory: FfiConverterOptionString.read(from: &buf),
                needs: FfiConverterSequenceString.read(from: &buf),
                admission: FfiConverterOptionTypeAdmissionKind.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: CrisisLine, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.episode, into: &buf)
        FfiConverterString.write(value.door, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterOptionTypeSeverity.write(value.severityTold, into: &buf)
        FfiConverterOptionString.write(value.territory, into: &buf)
        FfiConverterSequenceString.write(value.needs, into: &buf)
        FfiConverterOptionTypeAdmissionKind.write(value.admission, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrisisLine_lift(_ buf: RustBuffer) throws -> CrisisLine {
    return try FfiConverterTypeCrisisLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrisisLine_lower(_ value: CrisisLine) -> RustBuffer {
    return FfiConverterTypeCrisisLine.lower(value)
}


/**
 * Who answers for the person now.
 */
public struct Custodian: Equatable, Hashable {
    /**
     * Service; none only if the territory names nobody, which is a gap.
     */
    public let service: String?
    /**
     * Reasons.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service; none only if the territory names nobody, which is a gap.
         */service: String? = nil,
        /**
         * Reasons.
         */reasons: [Reason] = []) {
        self.service = service
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension Custodian: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustodian: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Custodian {
        return
            try Custodian(
                service: FfiConverterOptionString.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Custodian, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.service, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustodian_lift(_ buf: RustBuffer) throws -> Custodian {
    return try FfiConverterTypeCustodian.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustodian_lower(_ value: Custodian) -> RustBuffer {
    return FfiConverterTypeCustodian.lower(value)
}


/**
 * Who answered for the person from when.
 */
public struct CustodyLine: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * From when.
     */
    public let from: Timestamp
    /**
     * How it came.
     */
    public let by: CustodyBy

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * From when.
         */from: Timestamp,
        /**
         * How it came.
         */by: CustodyBy) {
        self.service = service
        self.from = from
        self.by = by
    }




}

#if compiler(>=6)
extension CustodyLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustodyLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CustodyLine {
        return
            try CustodyLine(
                service: FfiConverterTypeServiceId.read(from: &buf),
                from: FfiConverterTypeTimestamp.read(from: &buf),
                by: FfiConverterTypeCustodyBy.read(from: &buf)
        )
    }

    public static func write(_ value: CustodyLine, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.from, into: &buf)
        FfiConverterTypeCustodyBy.write(value.by, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustodyLine_lift(_ buf: RustBuffer) throws -> CustodyLine {
    return try FfiConverterTypeCustodyLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustodyLine_lower(_ value: CustodyLine) -> RustBuffer {
    return FfiConverterTypeCustodyLine.lower(value)
}


/**
 * What a call tells.
 */
public struct Discloses: Equatable, Hashable {
    /**
     * Legal basis.
     */
    public let basis: LegalBasis
    /**
     * Row of the policy that gives it.
     */
    public let rule: String?
    /**
     * Fields, already cut to the channel.
     */
    public let fields: [DataField]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Legal basis.
         */basis: LegalBasis,
        /**
         * Row of the policy that gives it.
         */rule: String? = nil,
        /**
         * Fields, already cut to the channel.
         */fields: [DataField] = []) {
        self.basis = basis
        self.rule = rule
        self.fields = fields
    }




}

#if compiler(>=6)
extension Discloses: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDiscloses: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Discloses {
        return
            try Discloses(
                basis: FfiConverterTypeLegalBasis.read(from: &buf),
                rule: FfiConverterOptionString.read(from: &buf),
                fields: FfiConverterSequenceTypeDataField.read(from: &buf)
        )
    }

    public static func write(_ value: Discloses, into buf: inout [UInt8]) {
        FfiConverterTypeLegalBasis.write(value.basis, into: &buf)
        FfiConverterOptionString.write(value.rule, into: &buf)
        FfiConverterSequenceTypeDataField.write(value.fields, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDiscloses_lift(_ buf: RustBuffer) throws -> Discloses {
    return try FfiConverterTypeDiscloses.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDiscloses_lower(_ value: Discloses) -> RustBuffer {
    return FfiConverterTypeDiscloses.lower(value)
}


/**
 * Which basis lets a sender's sector tell a recipient's sector which fields.
 */
public struct DisclosureRow: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: RuleId
    /**
     * Sectors of the sender; any if empty.
     */
    public let from: [SectorId]
    /**
     * Sectors of the recipient; any if empty.
     */
    public let to: [SectorId]
    /**
     * Basis.
     */
    public let basis: LegalBasis
    /**
     * Fields that it allows.
     */
    public let fields: [DataField]
    /**
     * Published act, without which a `public_policy` row is not used.
     */
    public let publishedAct: String?
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence
    /**
     * `false` turns the row off.
     */
    public let active: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: RuleId,
        /**
         * Sectors of the sender; any if empty.
         */from: [SectorId] = [],
        /**
         * Sectors of the recipient; any if empty.
         */to: [SectorId] = [],
        /**
         * Basis.
         */basis: LegalBasis,
        /**
         * Fields that it allows.
         */fields: [DataField] = [],
        /**
         * Published act, without which a `public_policy` row is not used.
         */publishedAct: String? = nil,
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence,
        /**
         * `false` turns the row off.
         */active: Bool? = nil) {
        self.id = id
        self.from = from
        self.to = to
        self.basis = basis
        self.fields = fields
        self.publishedAct = publishedAct
        self.source = source
        self.confidence = confidence
        self.active = active
    }




}

#if compiler(>=6)
extension DisclosureRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDisclosureRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DisclosureRow {
        return
            try DisclosureRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                from: FfiConverterSequenceTypeSectorId.read(from: &buf),
                to: FfiConverterSequenceTypeSectorId.read(from: &buf),
                basis: FfiConverterTypeLegalBasis.read(from: &buf),
                fields: FfiConverterSequenceTypeDataField.read(from: &buf),
                publishedAct: FfiConverterOptionString.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf),
                active: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: DisclosureRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterSequenceTypeSectorId.write(value.from, into: &buf)
        FfiConverterSequenceTypeSectorId.write(value.to, into: &buf)
        FfiConverterTypeLegalBasis.write(value.basis, into: &buf)
        FfiConverterSequenceTypeDataField.write(value.fields, into: &buf)
        FfiConverterOptionString.write(value.publishedAct, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
        FfiConverterOptionBool.write(value.active, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDisclosureRow_lift(_ buf: RustBuffer) throws -> DisclosureRow {
    return try FfiConverterTypeDisclosureRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDisclosureRow_lower(_ value: DisclosureRow) -> RustBuffer {
    return FfiConverterTypeDisclosureRow.lower(value)
}


/**
 * A door of the case.
 */
public struct DoorLine: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * When the person came.
     */
    public let at: Timestamp
    /**
     * Minutes that it took to get there.
     */
    public let minutes: UInt32?
    /**
     * What came of it; none while nothing did.
     */
    public let outcome: Outcome?
    /**
     * Episode of the case, from 1.
     */
    public let episode: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * When the person came.
         */at: Timestamp,
        /**
         * Minutes that it took to get there.
         */minutes: UInt32? = nil,
        /**
         * What came of it; none while nothing did.
         */outcome: Outcome? = nil,
        /**
         * Episode of the case, from 1.
         */episode: UInt32) {
        self.service = service
        self.at = at
        self.minutes = minutes
        self.outcome = outcome
        self.episode = episode
    }




}

#if compiler(>=6)
extension DoorLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDoorLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DoorLine {
        return
            try DoorLine(
                service: FfiConverterTypeServiceId.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                minutes: FfiConverterOptionUInt32.read(from: &buf),
                outcome: FfiConverterOptionTypeOutcome.read(from: &buf),
                episode: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: DoorLine, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionUInt32.write(value.minutes, into: &buf)
        FfiConverterOptionTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterUInt32.write(value.episode, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDoorLine_lift(_ buf: RustBuffer) throws -> DoorLine {
    return try FfiConverterTypeDoorLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDoorLine_lower(_ value: DoorLine) -> RustBuffer {
    return FfiConverterTypeDoorLine.lower(value)
}


/**
 * One thing to do.
 */
public struct Due: Equatable, Hashable {
    /**
     * Key that stays the same however often it is asked: the id for the event that answers it.
     */
    public let key: OpaqueRef
    /**
     * What.
     */
    public let kind: DueKind
    /**
     * From when.
     */
    public let at: Timestamp
    /**
     * By when, if there is a deadline.
     */
    public let by: Timestamp?
    /**
     * Who has to do it; none only where the territory names nobody.
     */
    public let who: ServiceId?
    /**
     * To whom, or about whom.
     */
    public let service: ServiceId?
    /**
     * Called service on whose behalf.
     */
    public let call: ServiceId?
    /**
     * Step of its ladder.
     */
    public let step: UInt32?
    /**
     * Steps that are passed over, since nobody there answers now.
     */
    public let skips: [ServiceId]
    /**
     * Why a plan is wanted.
     */
    public let why: ReplanWhy?
    /**
     * Rule of a duty or limit.
     */
    public let rule: RuleId?
    /**
     * Role to which a duty is owed.
     */
    public let role: Role?
    /**
     * Which follow-up.
     */
    public let followUp: FollowUp?
    /**
     * Which task.
     */
    public let task: OpaqueRef?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Key that stays the same however often it is asked: the id for the event that answers it.
         */key: OpaqueRef,
        /**
         * What.
         */kind: DueKind,
        /**
         * From when.
         */at: Timestamp,
        /**
         * By when, if there is a deadline.
         */by: Timestamp? = nil,
        /**
         * Who has to do it; none only where the territory names nobody.
         */who: ServiceId? = nil,
        /**
         * To whom, or about whom.
         */service: ServiceId? = nil,
        /**
         * Called service on whose behalf.
         */call: ServiceId? = nil,
        /**
         * Step of its ladder.
         */step: UInt32? = nil,
        /**
         * Steps that are passed over, since nobody there answers now.
         */skips: [ServiceId] = [],
        /**
         * Why a plan is wanted.
         */why: ReplanWhy? = nil,
        /**
         * Rule of a duty or limit.
         */rule: RuleId? = nil,
        /**
         * Role to which a duty is owed.
         */role: Role? = nil,
        /**
         * Which follow-up.
         */followUp: FollowUp? = nil,
        /**
         * Which task.
         */task: OpaqueRef? = nil) {
        self.key = key
        self.kind = kind
        self.at = at
        self.by = by
        self.who = who
        self.service = service
        self.call = call
        self.step = step
        self.skips = skips
        self.why = why
        self.rule = rule
        self.role = role
        self.followUp = followUp
        self.task = task
    }




}

#if compiler(>=6)
extension Due: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDue: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Due {
        return
            try Due(
                key: FfiConverterTypeOpaqueRef.read(from: &buf),
                kind: FfiConverterTypeDueKind.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                by: FfiConverterOptionTypeTimestamp.read(from: &buf),
                who: FfiConverterOptionTypeServiceId.read(from: &buf),
                service: FfiConverterOptionTypeServiceId.read(from: &buf),
                call: FfiConverterOptionTypeServiceId.read(from: &buf),
                step: FfiConverterOptionUInt32.read(from: &buf),
                skips: FfiConverterSequenceTypeServiceId.read(from: &buf),
                why: FfiConverterOptionTypeReplanWhy.read(from: &buf),
                rule: FfiConverterOptionTypeRuleId.read(from: &buf),
                role: FfiConverterOptionTypeRole.read(from: &buf),
                followUp: FfiConverterOptionTypeFollowUp.read(from: &buf),
                task: FfiConverterOptionTypeOpaqueRef.read(from: &buf)
        )
    }

    public static func write(_ value: Due, into buf: inout [UInt8]) {
        FfiConverterTypeOpaqueRef.write(value.key, into: &buf)
        FfiConverterTypeDueKind.write(value.kind, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.by, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.who, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.service, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.call, into: &buf)
        FfiConverterOptionUInt32.write(value.step, into: &buf)
        FfiConverterSequenceTypeServiceId.write(value.skips, into: &buf)
        FfiConverterOptionTypeReplanWhy.write(value.why, into: &buf)
        FfiConverterOptionTypeRuleId.write(value.rule, into: &buf)
        FfiConverterOptionTypeRole.write(value.role, into: &buf)
        FfiConverterOptionTypeFollowUp.write(value.followUp, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.task, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDue_lift(_ buf: RustBuffer) throws -> Due {
    return try FfiConverterTypeDue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDue_lower(_ value: Due) -> RustBuffer {
    return FfiConverterTypeDue.lower(value)
}


/**
 * A legal act owed to an authority.
 */
public struct Duty: Equatable, Hashable {
    /**
     * Rule.
     */
    public let rule: String
    /**
     * What is owed.
     */
    public let act: Act
    /**
     * Service that owes it; none while no such service attends the person.
     */
    public let owner: String?
    /**
     * Role to which it is owed.
     */
    public let toRole: Role
    /**
     * Service with that role; none if the territory names none, which is a gap.
     */
    public let to: String?
    /**
     * What starts the clock.
     */
    public let startsOn: ClockStart
    /**
     * When it started; none while it has not.
     */
    public let startsAt: Timestamp?
    /**
     * Minutes from the start; none if neither law nor policy gives any.
     */
    public let withinMinutes: UInt32?
    /**
     * Deadline; none while the clock has not started.
     */
    public let by: Timestamp?
    /**
     * Where the deadline comes from.
     */
    public let byFrom: ByFrom
    /**
     * Evidence that stops the clock, in Portuguese.
     */
    public let stopsWith: String
    /**
     * Whether the person is named.
     */
    public let identified: Bool
    /**
     * Fields that it may tell.
     */
    public let fields: [DataField]
    /**
     * Reasons.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Rule.
         */rule: String,
        /**
         * What is owed.
         */act: Act,
        /**
         * Service that owes it; none while no such service attends the person.
         */owner: String? = nil,
        /**
         * Role to which it is owed.
         */toRole: Role,
        /**
         * Service with that role; none if the territory names none, which is a gap.
         */to: String? = nil,
        /**
         * What starts the clock.
         */startsOn: ClockStart,
        /**
         * When it started; none while it has not.
         */startsAt: Timestamp? = nil,
        /**
         * Minutes from the start; none if neither law nor policy gives any.
         */withinMinutes: UInt32? = nil,
        /**
         * Deadline; none while the clock has not started.
         */by: Timestamp? = nil,
        /**
         * Where the deadline comes from.
         */byFrom: ByFrom,
        /**
         * Evidence that stops the clock, in Portuguese.
         */stopsWith: String,
        /**
         * Whether the person is named.
         */identified: Bool = false,
        /**
         * Fields that it may tell.
         */fields: [DataField] = [],
        /**
         * Reasons.
         */reasons: [Reason] = []) {
        self.rule = rule
        self.act = act
        self.owner = owner
        self.toRole = toRole
        self.to = to
        self.startsOn = startsOn
        self.startsAt = startsAt
        self.withinMinutes = withinMinutes
        self.by = by
        self.byFrom = byFrom
        self.stopsWith = stopsWith
        self.identified = identified
        self.fields = fields
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension Duty: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDuty: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Duty {
        return
            try Duty(
                rule: FfiConverterString.read(from: &buf),
                act: FfiConverterTypeAct.read(from: &buf),
                owner: FfiConverterOptionString.read(from: &buf),
                toRole: FfiConverterTypeRole.read(from: &buf),
                to: FfiConverterOptionString.read(from: &buf),
                startsOn: FfiConverterTypeClockStart.read(from: &buf),
                startsAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                withinMinutes: FfiConverterOptionUInt32.read(from: &buf),
                by: FfiConverterOptionTypeTimestamp.read(from: &buf),
                byFrom: FfiConverterTypeByFrom.read(from: &buf),
                stopsWith: FfiConverterString.read(from: &buf),
                identified: FfiConverterBool.read(from: &buf),
                fields: FfiConverterSequenceTypeDataField.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Duty, into buf: inout [UInt8]) {
        FfiConverterString.write(value.rule, into: &buf)
        FfiConverterTypeAct.write(value.act, into: &buf)
        FfiConverterOptionString.write(value.owner, into: &buf)
        FfiConverterTypeRole.write(value.toRole, into: &buf)
        FfiConverterOptionString.write(value.to, into: &buf)
        FfiConverterTypeClockStart.write(value.startsOn, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.startsAt, into: &buf)
        FfiConverterOptionUInt32.write(value.withinMinutes, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.by, into: &buf)
        FfiConverterTypeByFrom.write(value.byFrom, into: &buf)
        FfiConverterString.write(value.stopsWith, into: &buf)
        FfiConverterBool.write(value.identified, into: &buf)
        FfiConverterSequenceTypeDataField.write(value.fields, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDuty_lift(_ buf: RustBuffer) throws -> Duty {
    return try FfiConverterTypeDuty.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDuty_lower(_ value: Duty) -> RustBuffer {
    return FfiConverterTypeDuty.lower(value)
}


/**
 * A duty and how it stands.
 */
public struct DutyLine: Equatable, Hashable {
    /**
     * As found owed, with the earliest clock that any plan gave it.
     */
    public let duty: BriefDuty
    /**
     * When it was met.
     */
    public let metAt: Timestamp?
    /**
     * Evidence that stopped the clock, an opaque reference.
     */
    public let evidence: OpaqueRef?
    /**
     * When the breach was reported.
     */
    public let breachReportedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * As found owed, with the earliest clock that any plan gave it.
         */duty: BriefDuty,
        /**
         * When it was met.
         */metAt: Timestamp? = nil,
        /**
         * Evidence that stopped the clock, an opaque reference.
         */evidence: OpaqueRef? = nil,
        /**
         * When the breach was reported.
         */breachReportedAt: Timestamp? = nil) {
        self.duty = duty
        self.metAt = metAt
        self.evidence = evidence
        self.breachReportedAt = breachReportedAt
    }




}

#if compiler(>=6)
extension DutyLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDutyLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DutyLine {
        return
            try DutyLine(
                duty: FfiConverterTypeBriefDuty.read(from: &buf),
                metAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                evidence: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                breachReportedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: DutyLine, into buf: inout [UInt8]) {
        FfiConverterTypeBriefDuty.write(value.duty, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.metAt, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.evidence, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.breachReportedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDutyLine_lift(_ buf: RustBuffer) throws -> DutyLine {
    return try FfiConverterTypeDutyLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDutyLine_lower(_ value: DutyLine) -> RustBuffer {
    return FfiConverterTypeDutyLine.lower(value)
}


/**
 * What to do at once.
 */
public struct Emergency: Equatable, Hashable {
    /**
     * Number to call.
     */
    public let number: String
    /**
     * Nearest urgency door, full or not: medical regulation chooses the destination.
     */
    public let service: String?
    /**
     * Minutes to it.
     */
    public let minutes: UInt32?
    /**
     * What it reported.
     */
    public let status: StatusLine?
    /**
     * Severity is not known: call if any of the signs is there.
     */
    public let ifSigns: Bool
    /**
     * Ids of the policy's signs of danger.
     */
    public let signs: [String]
    /**
     * Why.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Number to call.
         */number: String,
        /**
         * Nearest urgency door, full or not: medical regulation chooses the destination.
         */service: String? = nil,
        /**
         * Minutes to it.
         */minutes: UInt32? = nil,
        /**
         * What it reported.
         */status: StatusLine? = nil,
        /**
         * Severity is not known: call if any of the signs is there.
         */ifSigns: Bool = false,
        /**
         * Ids of the policy's signs of danger.
         */signs: [String] = [],
        /**
         * Why.
         */reasons: [Reason] = []) {
        self.number = number
        self.service = service
        self.minutes = minutes
        self.status = status
        self.ifSigns = ifSigns
        self.signs = signs
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension Emergency: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEmergency: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Emergency {
        return
            try Emergency(
                number: FfiConverterString.read(from: &buf),
                service: FfiConverterOptionString.read(from: &buf),
                minutes: FfiConverterOptionUInt32.read(from: &buf),
                status: FfiConverterOptionTypeStatusLine.read(from: &buf),
                ifSigns: FfiConverterBool.read(from: &buf),
                signs: FfiConverterSequenceString.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Emergency, into buf: inout [UInt8]) {
        FfiConverterString.write(value.number, into: &buf)
        FfiConverterOptionString.write(value.service, into: &buf)
        FfiConverterOptionUInt32.write(value.minutes, into: &buf)
        FfiConverterOptionTypeStatusLine.write(value.status, into: &buf)
        FfiConverterBool.write(value.ifSigns, into: &buf)
        FfiConverterSequenceString.write(value.signs, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEmergency_lift(_ buf: RustBuffer) throws -> Emergency {
    return try FfiConverterTypeEmergency.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEmergency_lower(_ value: Emergency) -> RustBuffer {
    return FfiConverterTypeEmergency.lower(value)
}


/**
 * The `emergency` document: `"format": "amparo/emergency/1"`. What to do before, or instead of, a plan.
 */
public struct EmergencyDocument: Equatable, Hashable {
    /**
     * `amparo/emergency/1`.
     */
    public let format: String
    /**
     * What to do at once; none only where a severity below `imminent` could be read.
     */
    public let emergency: Emergency?
    /**
     * Whether the bytes were JSON to their end.
     */
    public let readable: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/emergency/1`.
         */format: String = "",
        /**
         * What to do at once; none only where a severity below `imminent` could be read.
         */emergency: Emergency? = nil,
        /**
         * Whether the bytes were JSON to their end.
         */readable: Bool = false) {
        self.format = format
        self.emergency = emergency
        self.readable = readable
    }




}

#if compiler(>=6)
extension EmergencyDocument: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEmergencyDocument: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EmergencyDocument {
        return
            try EmergencyDocument(
                format: FfiConverterString.read(from: &buf),
                emergency: FfiConverterOptionTypeEmergency.read(from: &buf),
                readable: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: EmergencyDocument, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterOptionTypeEmergency.write(value.emergency, into: &buf)
        FfiConverterBool.write(value.readable, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEmergencyDocument_lift(_ buf: RustBuffer) throws -> EmergencyDocument {
    return try FfiConverterTypeEmergencyDocument.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEmergencyDocument_lower(_ value: EmergencyDocument) -> RustBuffer {
    return FfiConverterTypeEmergencyDocument.lower(value)
}


/**
 * Who computed it.
 */
public struct EngineLine: Equatable, Hashable {
    /**
     * Version of amparo.
     */
    public let version: String
    /**
     * Version of the time-zone data.
     */
    public let timeZones: String
    /**
     * Network's id.
     */
    public let network: String
    /**
     * Policy's id.
     */
    public let policy: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Version of amparo.
         */version: String,
        /**
         * Version of the time-zone data.
         */timeZones: String,
        /**
         * Network's id.
         */network: String,
        /**
         * Policy's id.
         */policy: String) {
        self.version = version
        self.timeZones = timeZones
        self.network = network
        self.policy = policy
    }




}

#if compiler(>=6)
extension EngineLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEngineLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EngineLine {
        return
            try EngineLine(
                version: FfiConverterString.read(from: &buf),
                timeZones: FfiConverterString.read(from: &buf),
                network: FfiConverterString.read(from: &buf),
                policy: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: EngineLine, into buf: inout [UInt8]) {
        FfiConverterString.write(value.version, into: &buf)
        FfiConverterString.write(value.timeZones, into: &buf)
        FfiConverterString.write(value.network, into: &buf)
        FfiConverterString.write(value.policy, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngineLine_lift(_ buf: RustBuffer) throws -> EngineLine {
    return try FfiConverterTypeEngineLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngineLine_lower(_ value: EngineLine) -> RustBuffer {
    return FfiConverterTypeEngineLine.lower(value)
}


/**
 * The way of the person through the doors.
 */
public struct Episode: Equatable, Hashable {
    /**
     * Doors in the order of time, the present one last.
     */
    public let trail: [TrailStep]
    /**
     * Two doors or more have not taken the person.
     */
    public let wandering: Bool
    /**
     * No further door is proposed without a new fact.
     */
    public let noThirdDoor: Bool
    /**
     * Facts that the doors before did not know.
     */
    public let newFacts: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Doors in the order of time, the present one last.
         */trail: [TrailStep] = [],
        /**
         * Two doors or more have not taken the person.
         */wandering: Bool = false,
        /**
         * No further door is proposed without a new fact.
         */noThirdDoor: Bool = false,
        /**
         * Facts that the doors before did not know.
         */newFacts: [String] = []) {
        self.trail = trail
        self.wandering = wandering
        self.noThirdDoor = noThirdDoor
        self.newFacts = newFacts
    }




}

#if compiler(>=6)
extension Episode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEpisode: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Episode {
        return
            try Episode(
                trail: FfiConverterSequenceTypeTrailStep.read(from: &buf),
                wandering: FfiConverterBool.read(from: &buf),
                noThirdDoor: FfiConverterBool.read(from: &buf),
                newFacts: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: Episode, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeTrailStep.write(value.trail, into: &buf)
        FfiConverterBool.write(value.wandering, into: &buf)
        FfiConverterBool.write(value.noThirdDoor, into: &buf)
        FfiConverterSequenceString.write(value.newFacts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEpisode_lift(_ buf: RustBuffer) throws -> Episode {
    return try FfiConverterTypeEpisode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEpisode_lower(_ value: Episode) -> RustBuffer {
    return FfiConverterTypeEpisode.lower(value)
}


/**
 * One crisis of a case, and when care was first there in it.
 */
public struct EpisodeLine: Equatable, Hashable {
    /**
     * When it began.
     */
    public let from: Timestamp
    /**
     * Door at which it began.
     */
    public let door: ServiceId
    /**
     * When anybody first answered a call.
     */
    public let firstAnswerAt: Timestamp?
    /**
     * When all that must answer had done so.
     */
    public let answeredAt: Timestamp?
    /**
     * When a custodian and a clinical acceptance were first there.
     */
    public let heldAt: Timestamp?
    /**
     * When the quorum was first complete.
     */
    public let formedAt: Timestamp?
    /**
     * When the second door did not take the person: wandering.
     */
    public let wanderingAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When it began.
         */from: Timestamp,
        /**
         * Door at which it began.
         */door: ServiceId,
        /**
         * When anybody first answered a call.
         */firstAnswerAt: Timestamp? = nil,
        /**
         * When all that must answer had done so.
         */answeredAt: Timestamp? = nil,
        /**
         * When a custodian and a clinical acceptance were first there.
         */heldAt: Timestamp? = nil,
        /**
         * When the quorum was first complete.
         */formedAt: Timestamp? = nil,
        /**
         * When the second door did not take the person: wandering.
         */wanderingAt: Timestamp? = nil) {
        self.from = from
        self.door = door
        self.firstAnswerAt = firstAnswerAt
        self.answeredAt = answeredAt
        self.heldAt = heldAt
        self.formedAt = formedAt
        self.wanderingAt = wanderingAt
    }




}

#if compiler(>=6)
extension EpisodeLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEpisodeLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EpisodeLine {
        return
            try EpisodeLine(
                from: FfiConverterTypeTimestamp.read(from: &buf),
                door: FfiConverterTypeServiceId.read(from: &buf),
                firstAnswerAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                answeredAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                heldAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                formedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                wanderingAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: EpisodeLine, into buf: inout [UInt8]) {
        FfiConverterTypeTimestamp.write(value.from, into: &buf)
        FfiConverterTypeServiceId.write(value.door, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.firstAnswerAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.answeredAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.heldAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.formedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.wanderingAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEpisodeLine_lift(_ buf: RustBuffer) throws -> EpisodeLine {
    return try FfiConverterTypeEpisodeLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEpisodeLine_lower(_ value: EpisodeLine) -> RustBuffer {
    return FfiConverterTypeEpisodeLine.lower(value)
}


/**
 * The `event` document: `"format": "amparo/event/1"`.
 */
public struct EventDraft: Equatable, Hashable {
    /**
     * `amparo/event/1`.
     */
    public let format: String
    /**
     * Opaque reference of the case.
     */
    public let `case`: OpaqueRef
    /**
     * Id of the event: the key by which a repeat is known.
     */
    public let id: OpaqueRef
    /**
     * What happened.
     */
    public let kind: EventKind
    /**
     * When it happened.
     */
    public let at: Timestamp
    /**
     * Who recorded it, an opaque reference.
     */
    public let by: OpaqueRef?
    /**
     * Person, when a case is opened.
     */
    public let person: OpaqueRef?
    /**
     * Service concerned: who was asked, who answers, where the person is.
     */
    public let service: ServiceId?
    /**
     * Called service on whose behalf somebody of its ladder was asked; `service` if left out.
     */
    public let call: ServiceId?
    /**
     * From whom: who had custody, from where the person is transferred.
     */
    public let from: ServiceId?
    /**
     * What the plan says.
     */
    public let plan: PlanBrief?
    /**
     * Until when: an acceptance, a call held back, the next review.
     */
    public let until: Timestamp?
    /**
     * Minutes that the way took.
     */
    public let minutes: UInt32?
    /**
     * Why declined.
     */
    public let declined: DeclineCode?
    /**
     * What came of going to a door.
     */
    public let outcome: Outcome?
    /**
     * Severity told.
     */
    public let severity: Severity?
    /**
     * Circumstances told.
     */
    public let circumstances: [Circumstance]
    /**
     * Kind of admission.
     */
    public let admission: AdmissionKind?
    /**
     * The admission is because of drug use.
     */
    public let drugUse: Bool
    /**
     * Evidence, report or protocol, an opaque reference.
     */
    public let evidence: OpaqueRef?
    /**
     * Accident or serious event.
     */
    public let incident: CareEvent?
    /**
     * Rule of a duty.
     */
    public let rule: RuleId?
    /**
     * Role to which a duty is owed.
     */
    public let role: Role?
    /**
     * Which follow-up.
     */
    public let followUp: FollowUp?
    /**
     * What came of it.
     */
    public let result: CareResult?
    /**
     * How a service stands.
     */
    public let capacity: Capacity?
    /**
     * Why a call is held back.
     */
    public let suppressed: SuppressCode?
    /**
     * What was asked.
     */
    public let topic: OpaqueRef?
    /**
     * Whether it was answered.
     */
    public let answered: Bool
    /**
     * Tasks of a care plan.
     */
    public let tasks: [CareTask]
    /**
     * Task that was done.
     */
    public let task: OpaqueRef?
    /**
     * What was offered.
     */
    public let offer: OfferKind?
    /**
     * The other case.
     */
    public let other: OpaqueRef?
    /**
     * What the other case had come to.
     */
    public let absorbs: CaseState?
    /**
     * Why it is closed.
     */
    public let close: CloseCode?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/event/1`.
         */format: String = "",
        /**
         * Opaque reference of the case.
         */`case`: OpaqueRef,
        /**
         * Id of the event: the key by which a repeat is known.
         */id: OpaqueRef,
        /**
         * What happened.
         */kind: EventKind,
        /**
         * When it happened.
         */at: Timestamp,
        /**
         * Who recorded it, an opaque reference.
         */by: OpaqueRef? = nil,
        /**
         * Person, when a case is opened.
         */person: OpaqueRef? = nil,
        /**
         * Service concerned: who was asked, who answers, where the person is.
         */service: ServiceId? = nil,
        /**
         * Called service on whose behalf somebody of its ladder was asked; `service` if left out.
         */call: ServiceId? = nil,
        /**
         * From whom: who had custody, from where the person is transferred.
         */from: ServiceId? = nil,
        /**
         * What the plan says.
         */plan: PlanBrief? = nil,
        /**
         * Until when: an acceptance, a call held back, the next review.
         */until: Timestamp? = nil,
        /**
         * Minutes that the way took.
         */minutes: UInt32? = nil,
        /**
         * Why declined.
         */declined: DeclineCode? = nil,
        /**
         * What came of going to a door.
         */outcome: Outcome? = nil,
        /**
         * Severity told.
         */severity: Severity? = nil,
        /**
         * Circumstances told.
         */circumstances: [Circumstance] = [],
        /**
         * Kind of admission.
         */admission: AdmissionKind? = nil,
        /**
         * The admission is because of drug use.
         */drugUse: Bool = false,
        /**
         * Evidence, report or protocol, an opaque reference.
         */evidence: OpaqueRef? = nil,
        /**
         * Accident or serious event.
         */incident: CareEvent? = nil,
        /**
         * Rule of a duty.
         */rule: RuleId? = nil,
        /**
         * Role to which a duty is owed.
         */role: Role? = nil,
        /**
         * Which follow-up.
         */followUp: FollowUp? = nil,
        /**
         * What came of it.
         */result: CareResult? = nil,
        /**
         * How a service stands.
         */capacity: Capacity? = nil,
        /**
         * Why a call is held back.
         */suppressed: SuppressCode? = nil,
        /**
         * What was asked.
         */topic: OpaqueRef? = nil,
        /**
         * Whether it was answered.
         */answered: Bool = false,
        /**
         * Tasks of a care plan.
         */tasks: [CareTask] = [],
        /**
         * Task that was done.
         */task: OpaqueRef? = nil,
        /**
         * What was offered.
         */offer: OfferKind? = nil,
        /**
         * The other case.
         */other: OpaqueRef? = nil,
        /**
         * What the other case had come to.
         */absorbs: CaseState? = nil,
        /**
         * Why it is closed.
         */close: CloseCode? = nil) {
        self.format = format
        self.`case` = `case`
        self.id = id
        self.kind = kind
        self.at = at
        self.by = by
        self.person = person
        self.service = service
        self.call = call
        self.from = from
        self.plan = plan
        self.until = until
        self.minutes = minutes
        self.declined = declined
        self.outcome = outcome
        self.severity = severity
        self.circumstances = circumstances
        self.admission = admission
        self.drugUse = drugUse
        self.evidence = evidence
        self.incident = incident
        self.rule = rule
        self.role = role
        self.followUp = followUp
        self.result = result
        self.capacity = capacity
        self.suppressed = suppressed
        self.topic = topic
        self.answered = answered
        self.tasks = tasks
        self.task = task
        self.offer = offer
        self.other = other
        self.absorbs = absorbs
        self.close = close
    }




}

#if compiler(>=6)
extension EventDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEventDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EventDraft {
        return
            try EventDraft(
                format: FfiConverterString.read(from: &buf),
                case: FfiConverterTypeOpaqueRef.read(from: &buf),
                id: FfiConverterTypeOpaqueRef.read(from: &buf),
                kind: FfiConverterTypeEventKind.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                by: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                person: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                service: FfiConverterOptionTypeServiceId.read(from: &buf),
                call: FfiConverterOptionTypeServiceId.read(from: &buf),
                from: FfiConverterOptionTypeServiceId.read(from: &buf),
                plan: FfiConverterOptionTypePlanBrief.read(from: &buf),
                until: FfiConverterOptionTypeTimestamp.read(from: &buf),
                minutes: FfiConverterOptionUInt32.read(from: &buf),
                declined: FfiConverterOptionTypeDeclineCode.read(from: &buf),
                outcome: FfiConverterOptionTypeOutcome.read(from: &buf),
                severity: FfiConverterOptionTypeSeverity.read(from: &buf),
                circumstances: FfiConverterSequenceTypeCircumstance.read(from: &buf),
                admission: FfiConverterOptionTypeAdmissionKind.read(from: &buf),
                drugUse: FfiConverterBool.read(from: &buf),
                evidence: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                incident: FfiConverterOptionTypeCareEvent.read(from: &buf),
                rule: FfiConverterOptionTypeRuleId.read(from: &buf),
                role: FfiConverterOptionTypeRole.read(from: &buf),
                followUp: FfiConverterOptionTypeFollowUp.read(from: &buf),
                result: FfiConverterOptionTypeCareResult.read(from: &buf),
                capacity: FfiConverterOptionTypeCapacity.read(from: &buf),
                suppressed: FfiConverterOptionTypeSuppressCode.read(from: &buf),
                topic: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                answered: FfiConverterBool.read(from: &buf),
                tasks: FfiConverterSequenceTypeCareTask.read(from: &buf),
                task: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                offer: FfiConverterOptionTypeOfferKind.read(from: &buf),
                other: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                absorbs: FfiConverterOptionTypeCaseState.read(from: &buf),
                close: FfiConverterOptionTypeCloseCode.read(from: &buf)
        )
    }

    public static func write(_ value: EventDraft, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterTypeOpaqueRef.write(value.`case`, into: &buf)
        FfiConverterTypeOpaqueRef.write(value.id, into: &buf)
        FfiConverterTypeEventKind.write(value.kind, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.by, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.person, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.service, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.call, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.from, into: &buf)
        FfiConverterOptionTypePlanBrief.write(value.plan, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.until, into: &buf)
        FfiConverterOptionUInt32.write(value.minutes, into: &buf)
        FfiConverterOptionTypeDeclineCode.write(value.declined, into: &buf)
        FfiConverterOptionTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterOptionTypeSeverity.write(value.severity, into: &buf)
        FfiConverterSequenceTypeCircumstance.write(value.circumstances, into: &buf)
        FfiConverterOptionTypeAdmissionKind.write(value.admission, into: &buf)
        FfiConverterBool.write(value.drugUse, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.evidence, into: &buf)
        FfiConverterOptionTypeCareEvent.write(value.incident, into: &buf)
        FfiConverterOptionTypeRuleId.write(value.rule, into: &buf)
        FfiConverterOptionTypeRole.write(value.role, into: &buf)
        FfiConverterOptionTypeFollowUp.write(value.followUp, into: &buf)
        FfiConverterOptionTypeCareResult.write(value.result, into: &buf)
        FfiConverterOptionTypeCapacity.write(value.capacity, into: &buf)
        FfiConverterOptionTypeSuppressCode.write(value.suppressed, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.topic, into: &buf)
        FfiConverterBool.write(value.answered, into: &buf)
        FfiConverterSequenceTypeCareTask.write(value.tasks, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.task, into: &buf)
        FfiConverterOptionTypeOfferKind.write(value.offer, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.other, into: &buf)
        FfiConverterOptionTypeCaseState.write(value.absorbs, into: &buf)
        FfiConverterOptionTypeCloseCode.write(value.close, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEventDraft_lift(_ buf: RustBuffer) throws -> EventDraft {
    return try FfiConverterTypeEventDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEventDraft_lower(_ value: EventDraft) -> RustBuffer {
    return FfiConverterTypeEventDraft.lower(value)
}


/**
 * An event of care that the request tells.
 */
public struct EventFact: Equatable, Hashable {
    /**
     * What.
     */
    public let kind: CareEvent
    /**
     * Service where it happened; the door if left out.
     */
    public let service: ServiceId?
    /**
     * When.
     */
    public let at: Timestamp

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What.
         */kind: CareEvent,
        /**
         * Service where it happened; the door if left out.
         */service: ServiceId? = nil,
        /**
         * When.
         */at: Timestamp) {
        self.kind = kind
        self.service = service
        self.at = at
    }




}

#if compiler(>=6)
extension EventFact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEventFact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EventFact {
        return
            try EventFact(
                kind: FfiConverterTypeCareEvent.read(from: &buf),
                service: FfiConverterOptionTypeServiceId.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: EventFact, into buf: inout [UInt8]) {
        FfiConverterTypeCareEvent.write(value.kind, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEventFact_lift(_ buf: RustBuffer) throws -> EventFact {
    return try FfiConverterTypeEventFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEventFact_lower(_ value: EventFact) -> RustBuffer {
    return FfiConverterTypeEventFact.lower(value)
}


/**
 * A service, person or transport that must not come near. It covers channels, ladders, stewards and meetings.
 */
public struct Exclusion: Equatable, Hashable {
    /**
     * Excluded service; also as operator of transport.
     */
    public let service: ServiceId?
    /**
     * Excluded person, an opaque reference; covers bonds whose worker it is.
     */
    public let person: OpaqueRef?
    /**
     * Why.
     */
    public let reason: ExclusionReason

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Excluded service; also as operator of transport.
         */service: ServiceId? = nil,
        /**
         * Excluded person, an opaque reference; covers bonds whose worker it is.
         */person: OpaqueRef? = nil,
        /**
         * Why.
         */reason: ExclusionReason) {
        self.service = service
        self.person = person
        self.reason = reason
    }




}

#if compiler(>=6)
extension Exclusion: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExclusion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Exclusion {
        return
            try Exclusion(
                service: FfiConverterOptionTypeServiceId.read(from: &buf),
                person: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                reason: FfiConverterTypeExclusionReason.read(from: &buf)
        )
    }

    public static func write(_ value: Exclusion, into buf: inout [UInt8]) {
        FfiConverterOptionTypeServiceId.write(value.service, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.person, into: &buf)
        FfiConverterTypeExclusionReason.write(value.reason, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExclusion_lift(_ buf: RustBuffer) throws -> Exclusion {
    return try FfiConverterTypeExclusion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExclusion_lower(_ value: Exclusion) -> RustBuffer {
    return FfiConverterTypeExclusion.lower(value)
}


/**
 * The `explanation` document: `"format": "amparo/explanation/1"`. A plan in words, for one reader.
 */
public struct Explanation: Equatable, Hashable {
    /**
     * `amparo/explanation/1`.
     */
    public let format: String
    /**
     * Language.
     */
    public let lang: Lang
    /**
     * Reader.
     */
    public let reader: Audience
    /**
     * Title.
     */
    public let title: String
    /**
     * Sections, in the order in which they are read.
     */
    public let sections: [Section]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/explanation/1`.
         */format: String = "",
        /**
         * Language.
         */lang: Lang,
        /**
         * Reader.
         */reader: Audience,
        /**
         * Title.
         */title: String,
        /**
         * Sections, in the order in which they are read.
         */sections: [Section] = []) {
        self.format = format
        self.lang = lang
        self.reader = reader
        self.title = title
        self.sections = sections
    }




}

#if compiler(>=6)
extension Explanation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExplanation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Explanation {
        return
            try Explanation(
                format: FfiConverterString.read(from: &buf),
                lang: FfiConverterTypeLang.read(from: &buf),
                reader: FfiConverterTypeAudience.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                sections: FfiConverterSequenceTypeSection.read(from: &buf)
        )
    }

    public static func write(_ value: Explanation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterTypeLang.write(value.lang, into: &buf)
        FfiConverterTypeAudience.write(value.reader, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterSequenceTypeSection.write(value.sections, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExplanation_lift(_ buf: RustBuffer) throws -> Explanation {
    return try FfiConverterTypeExplanation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExplanation_lower(_ value: Explanation) -> RustBuffer {
    return FfiConverterTypeExplanation.lower(value)
}


/**
 * One fact of a reason.
 */
public struct Fact: Equatable, Hashable {
    /**
     * What it says.
     */
    public let fact: FactKind
    /**
     * Token or id.
     */
    public let id: String?
    /**
     * Number, in the unit of the fact.
     */
    public let number: Int64?
    /**
     * Instant.
     */
    public let at: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it says.
         */fact: FactKind,
        /**
         * Token or id.
         */id: String? = nil,
        /**
         * Number, in the unit of the fact.
         */number: Int64? = nil,
        /**
         * Instant.
         */at: Timestamp? = nil) {
        self.fact = fact
        self.id = id
        self.number = number
        self.at = at
    }




}

#if compiler(>=6)
extension Fact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Fact {
        return
            try Fact(
                fact: FfiConverterTypeFactKind.read(from: &buf),
                id: FfiConverterOptionString.read(from: &buf),
                number: FfiConverterOptionInt64.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Fact, into buf: inout [UInt8]) {
        FfiConverterTypeFactKind.write(value.fact, into: &buf)
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionInt64.write(value.number, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFact_lift(_ buf: RustBuffer) throws -> Fact {
    return try FfiConverterTypeFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFact_lower(_ value: Fact) -> RustBuffer {
    return FfiConverterTypeFact.lower(value)
}


/**
 * One thing wrong with a document, or one thing legal but dangerous.
 */
public struct Fault: Equatable, Hashable {
    /**
     * Stable code; compare this, never the text.
     */
    public let code: Code
    /**
     * JSON path of the place, such as `$.services[3].kind`.
     */
    public let path: String
    /**
     * The bad value as far as it may be shown; empty if there is none.
     */
    public let value: String
    /**
     * What to do about it.
     */
    public let hint: String
    /**
     * All of it in one line.
     */
    public let reason: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Stable code; compare this, never the text.
         */code: Code,
        /**
         * JSON path of the place, such as `$.services[3].kind`.
         */path: String,
        /**
         * The bad value as far as it may be shown; empty if there is none.
         */value: String,
        /**
         * What to do about it.
         */hint: String,
        /**
         * All of it in one line.
         */reason: String) {
        self.code = code
        self.path = path
        self.value = value
        self.hint = hint
        self.reason = reason
    }




}

#if compiler(>=6)
extension Fault: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFault: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Fault {
        return
            try Fault(
                code: FfiConverterTypeCode.read(from: &buf),
                path: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf),
                hint: FfiConverterString.read(from: &buf),
                reason: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Fault, into buf: inout [UInt8]) {
        FfiConverterTypeCode.write(value.code, into: &buf)
        FfiConverterString.write(value.path, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
        FfiConverterString.write(value.hint, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFault_lift(_ buf: RustBuffer) throws -> Fault {
    return try FfiConverterTypeFault.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFault_lower(_ value: Fault) -> RustBuffer {
    return FfiConverterTypeFault.lower(value)
}


/**
 * One fault or warning.
 */
public struct FaultLine: Equatable, Hashable {
    /**
     * Stable code; compare this, never the text.
     */
    public let code: Code
    /**
     * JSON path of the place.
     */
    public let path: String
    /**
     * The bad value as far as it may be shown; empty if there is none.
     */
    public let value: String
    /**
     * What to do about it.
     */
    public let hint: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Stable code; compare this, never the text.
         */code: Code,
        /**
         * JSON path of the place.
         */path: String,
        /**
         * The bad value as far as it may be shown; empty if there is none.
         */value: String,
        /**
         * What to do about it.
         */hint: String) {
        self.code = code
        self.path = path
        self.value = value
        self.hint = hint
    }




}

#if compiler(>=6)
extension FaultLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFaultLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FaultLine {
        return
            try FaultLine(
                code: FfiConverterTypeCode.read(from: &buf),
                path: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf),
                hint: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: FaultLine, into buf: inout [UInt8]) {
        FfiConverterTypeCode.write(value.code, into: &buf)
        FfiConverterString.write(value.path, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
        FfiConverterString.write(value.hint, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFaultLine_lift(_ buf: RustBuffer) throws -> FaultLine {
    return try FfiConverterTypeFaultLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFaultLine_lower(_ value: FaultLine) -> RustBuffer {
    return FfiConverterTypeFaultLine.lower(value)
}


/**
 * The `faults` document: `"format": "amparo/faults/1"`. Why a document was refused, or what it is warned of.
 */
public struct FaultsDocument: Equatable, Hashable {
    /**
     * `amparo/faults/1`.
     */
    public let format: String
    /**
     * What came of the call, a token of the face that was called.
     */
    public let outcome: String
    /**
     * Faults or warnings in the order of the document.
     */
    public let faults: [FaultLine]
    /**
     * How many more there were.
     */
    public let unlisted: UInt32
    /**
     * What to do at once, where a request was refused.
     */
    public let emergency: EmergencyDocument?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/faults/1`.
         */format: String = "",
        /**
         * What came of the call, a token of the face that was called.
         */outcome: String,
        /**
         * Faults or warnings in the order of the document.
         */faults: [FaultLine] = [],
        /**
         * How many more there were.
         */unlisted: UInt32,
        /**
         * What to do at once, where a request was refused.
         */emergency: EmergencyDocument? = nil) {
        self.format = format
        self.outcome = outcome
        self.faults = faults
        self.unlisted = unlisted
        self.emergency = emergency
    }




}

#if compiler(>=6)
extension FaultsDocument: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFaultsDocument: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FaultsDocument {
        return
            try FaultsDocument(
                format: FfiConverterString.read(from: &buf),
                outcome: FfiConverterString.read(from: &buf),
                faults: FfiConverterSequenceTypeFaultLine.read(from: &buf),
                unlisted: FfiConverterUInt32.read(from: &buf),
                emergency: FfiConverterOptionTypeEmergencyDocument.read(from: &buf)
        )
    }

    public static func write(_ value: FaultsDocument, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterString.write(value.outcome, into: &buf)
        FfiConverterSequenceTypeFaultLine.write(value.faults, into: &buf)
        FfiConverterUInt32.write(value.unlisted, into: &buf)
        FfiConverterOptionTypeEmergencyDocument.write(value.emergency, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFaultsDocument_lift(_ buf: RustBuffer) throws -> FaultsDocument {
    return try FfiConverterTypeFaultsDocument.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFaultsDocument_lower(_ value: FaultsDocument) -> RustBuffer {
    return FfiConverterTypeFaultsDocument.lower(value)
}


/**
 * A number that a norm gives.
 */
public struct Figure: Equatable, Hashable {
    /**
     * What it counts, such as `caps_iii_stay_days`.
     */
    public let name: RuleId
    /**
     * The number, in the unit.
     */
    public let value: Int64
    /**
     * Unit in the singular, such as `day`, `hour`, `person`, `place`, `brl_cent`, `percent`.
     */
    public let unit: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it counts, such as `caps_iii_stay_days`.
         */name: RuleId,
        /**
         * The number, in the unit.
         */value: Int64,
        /**
         * Unit in the singular, such as `day`, `hour`, `person`, `place`, `brl_cent`, `percent`.
         */unit: String) {
        self.name = name
        self.value = value
        self.unit = unit
    }




}

#if compiler(>=6)
extension Figure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFigure: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Figure {
        return
            try Figure(
                name: FfiConverterTypeRuleId.read(from: &buf),
                value: FfiConverterInt64.read(from: &buf),
                unit: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Figure, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.name, into: &buf)
        FfiConverterInt64.write(value.value, into: &buf)
        FfiConverterString.write(value.unit, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFigure_lift(_ buf: RustBuffer) throws -> Figure {
    return try FfiConverterTypeFigure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFigure_lower(_ value: Figure) -> RustBuffer {
    return FfiConverterTypeFigure.lower(value)
}


/**
 * A circumstance that sets the lowest severity.
 */
public struct FloorRow: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: RuleId
    /**
     * Condition.
     */
    public let when: When
    /**
     * Lowest severity then.
     */
    public let severity: Severity
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence
    /**
     * `false` turns the row off; only local decisions do.
     */
    public let active: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: RuleId,
        /**
         * Condition.
         */when: When,
        /**
         * Lowest severity then.
         */severity: Severity,
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence,
        /**
         * `false` turns the row off; only local decisions do.
         */active: Bool? = nil) {
        self.id = id
        self.when = when
        self.severity = severity
        self.source = source
        self.confidence = confidence
        self.active = active
    }




}

#if compiler(>=6)
extension FloorRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFloorRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FloorRow {
        return
            try FloorRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                when: FfiConverterTypeWhen.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf),
                active: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: FloorRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterTypeWhen.write(value.when, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
        FfiConverterOptionBool.write(value.active, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFloorRow_lift(_ buf: RustBuffer) throws -> FloorRow {
    return try FfiConverterTypeFloorRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFloorRow_lower(_ value: FloorRow) -> RustBuffer {
    return FfiConverterTypeFloorRow.lower(value)
}


/**
 * A follow-up.
 */
public struct FollowUpLine: Equatable, Hashable {
    /**
     * Which.
     */
    public let step: FollowUp
    /**
     * When.
     */
    public let at: Timestamp
    /**
     * By whom.
     */
    public let service: ServiceId
    /**
     * What came of it.
     */
    public let result: CareResult

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which.
         */step: FollowUp,
        /**
         * When.
         */at: Timestamp,
        /**
         * By whom.
         */service: ServiceId,
        /**
         * What came of it.
         */result: CareResult) {
        self.step = step
        self.at = at
        self.service = service
        self.result = result
    }




}

#if compiler(>=6)
extension FollowUpLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFollowUpLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FollowUpLine {
        return
            try FollowUpLine(
                step: FfiConverterTypeFollowUp.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                service: FfiConverterTypeServiceId.read(from: &buf),
                result: FfiConverterTypeCareResult.read(from: &buf)
        )
    }

    public static func write(_ value: FollowUpLine, into buf: inout [UInt8]) {
        FfiConverterTypeFollowUp.write(value.step, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeCareResult.write(value.result, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFollowUpLine_lift(_ buf: RustBuffer) throws -> FollowUpLine {
    return try FfiConverterTypeFollowUpLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFollowUpLine_lower(_ value: FollowUpLine) -> RustBuffer {
    return FfiConverterTypeFollowUpLine.lower(value)
}


/**
 * Something that the network does not give.
 */
public struct Gap: Equatable, Hashable {
    /**
     * What is missing.
     */
    public let code: GapCode
    /**
     * Need, if it is one.
     */
    public let need: String?
    /**
     * Role, if it is one.
     */
    public let role: Role?
    /**
     * Service concerned, if there is one.
     */
    public let service: String?
    /**
     * Nearest misses.
     */
    public let nearestMiss: [NearestMiss]
    /**
     * Reasons.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is missing.
         */code: GapCode,
        /**
         * Need, if it is one.
         */need: String? = nil,
        /**
         * Role, if it is one.
         */role: Role? = nil,
        /**
         * Service concerned, if there is one.
         */service: String? = nil,
        /**
         * Nearest misses.
         */nearestMiss: [NearestMiss] = [],
        /**
         * Reasons.
         */reasons: [Reason] = []) {
        self.code = code
        self.need = need
        self.role = role
        self.service = service
        self.nearestMiss = nearestMiss
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension Gap: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGap: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Gap {
        return
            try Gap(
                code: FfiConverterTypeGapCode.read(from: &buf),
                need: FfiConverterOptionString.read(from: &buf),
                role: FfiConverterOptionTypeRole.read(from: &buf),
                service: FfiConverterOptionString.read(from: &buf),
                nearestMiss: FfiConverterSequenceTypeNearestMiss.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Gap, into buf: inout [UInt8]) {
        FfiConverterTypeGapCode.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.need, into: &buf)
        FfiConverterOptionTypeRole.write(value.role, into: &buf)
        FfiConverterOptionString.write(value.service, into: &buf)
        FfiConverterSequenceTypeNearestMiss.write(value.nearestMiss, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGap_lift(_ buf: RustBuffer) throws -> Gap {
    return try FfiConverterTypeGap.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGap_lower(_ value: Gap) -> RustBuffer {
    return FfiConverterTypeGap.lower(value)
}


/**
 * Guardian of a minor or of a person under guardianship.
 */
public struct Guardian: Equatable, Hashable {
    /**
     * Whether there is one; unknown if left out.
     */
    public let exists: Tri?
    /**
     * Opaque reference.
     */
    public let contactRef: OpaqueRef?
    /**
     * Whether the guardian can be reached now; unknown if left out.
     */
    public let reachable: Tri?
    /**
     * Whether the guardian is suspected of violence; unknown if left out.
     */
    public let suspected: Tri?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether there is one; unknown if left out.
         */exists: Tri? = nil,
        /**
         * Opaque reference.
         */contactRef: OpaqueRef? = nil,
        /**
         * Whether the guardian can be reached now; unknown if left out.
         */reachable: Tri? = nil,
        /**
         * Whether the guardian is suspected of violence; unknown if left out.
         */suspected: Tri? = nil) {
        self.exists = exists
        self.contactRef = contactRef
        self.reachable = reachable
        self.suspected = suspected
    }




}

#if compiler(>=6)
extension Guardian: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGuardian: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Guardian {
        return
            try Guardian(
                exists: FfiConverterOptionTypeTri.read(from: &buf),
                contactRef: FfiConverterOptionTypeOpaqueRef.read(from: &buf),
                reachable: FfiConverterOptionTypeTri.read(from: &buf),
                suspected: FfiConverterOptionTypeTri.read(from: &buf)
        )
    }

    public static func write(_ value: Guardian, into buf: inout [UInt8]) {
        FfiConverterOptionTypeTri.write(value.exists, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.contactRef, into: &buf)
        FfiConverterOptionTypeTri.write(value.reachable, into: &buf)
        FfiConverterOptionTypeTri.write(value.suspected, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGuardian_lift(_ buf: RustBuffer) throws -> Guardian {
    return try FfiConverterTypeGuardian.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGuardian_lower(_ value: Guardian) -> RustBuffer {
    return FfiConverterTypeGuardian.lower(value)
}


/**
 * A municipal holiday or *ponto facultativo*.
 */
public struct HolidayDraft: Equatable, Hashable {
    /**
     * Name.
     */
    public let name: String
    /**
     * Month 1-12 of a fixed day.
     */
    public let month: UInt8?
    /**
     * Day 1-31 of a fixed day.
     */
    public let day: UInt8?
    /**
     * Days after (before, if negative) Easter Sunday of a movable day.
     */
    public let easterOffset: Int32?
    /**
     * A single date.
     */
    public let date: CivilDate?
    /**
     * Whether it is a *ponto facultativo*.
     */
    public let optional: Bool
    /**
     * First year.
     */
    public let sinceYear: Int32?
    /**
     * Last year.
     */
    public let untilYear: Int32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name.
         */name: String,
        /**
         * Month 1-12 of a fixed day.
         */month: UInt8? = nil,
        /**
         * Day 1-31 of a fixed day.
         */day: UInt8? = nil,
        /**
         * Days after (before, if negative) Easter Sunday of a movable day.
         */easterOffset: Int32? = nil,
        /**
         * A single date.
         */date: CivilDate? = nil,
        /**
         * Whether it is a *ponto facultativo*.
         */optional: Bool = false,
        /**
         * First year.
         */sinceYear: Int32? = nil,
        /**
         * Last year.
         */untilYear: Int32? = nil) {
        self.name = name
        self.month = month
        self.day = day
        self.easterOffset = easterOffset
        self.date = date
        self.optional = optional
        self.sinceYear = sinceYear
        self.untilYear = untilYear
    }




}

#if compiler(>=6)
extension HolidayDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHolidayDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HolidayDraft {
        return
            try HolidayDraft(
                name: FfiConverterString.read(from: &buf),
                month: FfiConverterOptionUInt8.read(from: &buf),
                day: FfiConverterOptionUInt8.read(from: &buf),
                easterOffset: FfiConverterOptionInt32.read(from: &buf),
                date: FfiConverterOptionTypeCivilDate.read(from: &buf),
                optional: FfiConverterBool.read(from: &buf),
                sinceYear: FfiConverterOptionInt32.read(from: &buf),
                untilYear: FfiConverterOptionInt32.read(from: &buf)
        )
    }

    public static func write(_ value: HolidayDraft, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionUInt8.write(value.month, into: &buf)
        FfiConverterOptionUInt8.write(value.day, into: &buf)
        FfiConverterOptionInt32.write(value.easterOffset, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.date, into: &buf)
        FfiConverterBool.write(value.optional, into: &buf)
        FfiConverterOptionInt32.write(value.sinceYear, into: &buf)
        FfiConverterOptionInt32.write(value.untilYear, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHolidayDraft_lift(_ buf: RustBuffer) throws -> HolidayDraft {
    return try FfiConverterTypeHolidayDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHolidayDraft_lower(_ value: HolidayDraft) -> RustBuffer {
    return FfiConverterTypeHolidayDraft.lower(value)
}


/**
 * When staying at home with somebody is a place.
 */
public struct HomeRow: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: RuleId
    /**
     * Condition.
     */
    public let when: When
    /**
     * Whether a companion or guardian must be there or reachable.
     */
    public let withSomebody: Bool
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: RuleId,
        /**
         * Condition.
         */when: When,
        /**
         * Whether a companion or guardian must be there or reachable.
         */withSomebody: Bool = false,
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence) {
        self.id = id
        self.when = when
        self.withSomebody = withSomebody
        self.source = source
        self.confidence = confidence
    }




}

#if compiler(>=6)
extension HomeRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHomeRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HomeRow {
        return
            try HomeRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                when: FfiConverterTypeWhen.read(from: &buf),
                withSomebody: FfiConverterBool.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf)
        )
    }

    public static func write(_ value: HomeRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterTypeWhen.write(value.when, into: &buf)
        FfiConverterBool.write(value.withSomebody, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHomeRow_lift(_ buf: RustBuffer) throws -> HomeRow {
    return try FfiConverterTypeHomeRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHomeRow_lower(_ value: HomeRow) -> RustBuffer {
    return FfiConverterTypeHomeRow.lower(value)
}


/**
 * Indicators of a period.
 */
public struct Indicators: Equatable, Hashable {
    /**
     * Period.
     */
    public let period: Period
    /**
     * Cells that count fewer people are not shown.
     */
    public let smallCellBelow: UInt32
    /**
     * All municipalities together.
     */
    public let all: MunicipalityLine
    /**
     * Each municipality, in the order of ids; cases without one come first.
     */
    public let municipalities: [MunicipalityLine]
    /**
     * All services together.
     */
    public let allServices: ServiceMeasures
    /**
     * Each service, in the order of ids.
     */
    public let services: [ServiceIndicators]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Period.
         */period: Period,
        /**
         * Cells that count fewer people are not shown.
         */smallCellBelow: UInt32,
        /**
         * All municipalities together.
         */all: MunicipalityLine,
        /**
         * Each municipality, in the order of ids; cases without one come first.
         */municipalities: [MunicipalityLine] = [],
        /**
         * All services together.
         */allServices: ServiceMeasures,
        /**
         * Each service, in the order of ids.
         */services: [ServiceIndicators] = []) {
        self.period = period
        self.smallCellBelow = smallCellBelow
        self.all = all
        self.municipalities = municipalities
        self.allServices = allServices
        self.services = services
    }




}

#if compiler(>=6)
extension Indicators: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIndicators: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Indicators {
        return
            try Indicators(
                period: FfiConverterTypePeriod.read(from: &buf),
                smallCellBelow: FfiConverterUInt32.read(from: &buf),
                all: FfiConverterTypeMunicipalityLine.read(from: &buf),
                municipalities: FfiConverterSequenceTypeMunicipalityLine.read(from: &buf),
                allServices: FfiConverterTypeServiceMeasures.read(from: &buf),
                services: FfiConverterSequenceTypeServiceIndicators.read(from: &buf)
        )
    }

    public static func write(_ value: Indicators, into buf: inout [UInt8]) {
        FfiConverterTypePeriod.write(value.period, into: &buf)
        FfiConverterUInt32.write(value.smallCellBelow, into: &buf)
        FfiConverterTypeMunicipalityLine.write(value.all, into: &buf)
        FfiConverterSequenceTypeMunicipalityLine.write(value.municipalities, into: &buf)
        FfiConverterTypeServiceMeasures.write(value.allServices, into: &buf)
        FfiConverterSequenceTypeServiceIndicators.write(value.services, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIndicators_lift(_ buf: RustBuffer) throws -> Indicators {
    return try FfiConverterTypeIndicators.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIndicators_lower(_ value: Indicators) -> RustBuffer {
    return FfiConverterTypeIndicators.lower(value)
}


/**
 * A kind of service. Kinds are never deleted: what a later rule revoked gets `valid_to`.
 */
public struct KindDraft: Equatable, Hashable {
    /**
     * Token, such as `caps_iii`.
     */
    public let id: KindId
    /**
     * Sector it belongs to.
     */
    public let sector: SectorId
    /**
     * Name for people.
     */
    public let label: Label
    /**
     * Needs that it can meet.
     */
    public let needs: [NeedId]
    /**
     * Whether it can hold a person (be custodian) while it is open.
     */
    public let canHold: Bool
    /**
     * Whether its acceptance is clinical.
     */
    public let clinical: Bool
    /**
     * How far its door is open; `territory` if left out.
     */
    public let entry: Entry?
    /**
     * Who may come through its door; `open` if left out.
     */
    public let access: Access?
    /**
     * Whether it is an urgency door: a place where a person at risk to life is received at once.
     */
    public let urgencyDoor: Bool
    /**
     * Whether it comes to the person (SAMU) rather than the person to it.
     */
    public let mobile: Bool
    /**
     * Whether it is a mental-health service that admits by compulsory or psychiatric logic, never right for a child.
     */
    public let adultsOnly: Bool
    /**
     * Set if a person can be cared for there.
     */
    public let place: PlaceDraft?
    /**
     * When it joins a circle by bond; `crisis` if left out.
     */
    public let joins: Joins?
    /**
     * Ages served.
     */
    public let age: AgeRange?
    /**
     * It is the right care only for somebody who has one of these needs (a CAPS AD: `substance_care`); for anybody if empty.
     */
    public let onlyWith: [NeedId]
    /**
     * Needs that it meets only where no kind made for them is within reach (a CAPS I: `child_care`).
     */
    public let secondChoice: [NeedId]
    /**
     * Genders served; all if empty. Somebody whose gender is not known is not turned away.
     */
    public let genders: [Gender]
    /**
     * Norm that defines the kind.
     */
    public let source: String?
    /**
     * First day of the kind.
     */
    public let validFrom: CivilDate?
    /**
     * Last day of the kind.
     */
    public let validTo: CivilDate?
    /**
     * Somebody has to check this record.
     */
    public let verify: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Token, such as `caps_iii`.
         */id: KindId,
        /**
         * Sector it belongs to.
         */sector: SectorId,
        /**
         * Name for people.
         */label: Label,
        /**
         * Needs that it can meet.
         */needs: [NeedId] = [],
        /**
         * Whether it can hold a person (be custodian) while it is open.
         */canHold: Bool = false,
        /**
         * Whether its acceptance is clinical.
         */clinical: Bool = false,
        /**
         * How far its door is open; `territory` if left out.
         */entry: Entry? = nil,
        /**
         * Who may come through its door; `open` if left out.
         */access: Access? = nil,
        /**
         * Whether it is an urgency door: a place where a person at risk to life is received at once.
         */urgencyDoor: Bool = false,
        /**
         * Whether it comes to the person (SAMU) rather than the person to it.
         */mobile: Bool = false,
        /**
         * Whether it is a mental-health service that admits by compulsory or psychiatric logic, never right for a child.
         */adultsOnly: Bool = false,
        /**
         * Set if a person can be cared for there.
         */place: PlaceDraft? = nil,
        /**
         * When it joins a circle by bond; `crisis` if left out.
         */joins: Joins? = nil,
        /**
         * Ages served.
         */age: AgeRange? = nil,
        /**
         * It is the right care only for somebody who has one of these needs (a CAPS AD: `substance_care`); for anybody if empty.
         */onlyWith: [NeedId] = [],
        /**
         * Needs that it meets only where no kind made for them is within reach (a CAPS I: `child_care`).
         */secondChoice: [NeedId] = [],
        /**
         * Genders served; all if empty. Somebody whose gender is not known is not turned away.
         */genders: [Gender] = [],
        /**
         * Norm that defines the kind.
         */source: String? = nil,
        /**
         * First day of the kind.
         */validFrom: CivilDate? = nil,
        /**
         * Last day of the kind.
         */validTo: CivilDate? = nil,
        /**
         * Somebody has to check this record.
         */verify: Bool = false) {
        self.id = id
        self.sector = sector
        self.label = label
        self.needs = needs
        self.canHold = canHold
        self.clinical = clinical
        self.entry = entry
        self.access = access
        self.urgencyDoor = urgencyDoor
        self.mobile = mobile
        self.adultsOnly = adultsOnly
        self.place = place
        self.joins = joins
        self.age = age
        self.onlyWith = onlyWith
        self.secondChoice = secondChoice
        self.genders = genders
        self.source = source
        self.validFrom = validFrom
        self.validTo = validTo
        self.verify = verify
    }




}

#if compiler(>=6)
extension KindDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeKindDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KindDraft {
        return
            try KindDraft(
                id: FfiConverterTypeKindId.read(from: &buf),
                sector: FfiConverterTypeSectorId.read(from: &buf),
                label: FfiConverterTypeLabel.read(from: &buf),
                needs: FfiConverterSequenceTypeNeedId.read(from: &buf),
                canHold: FfiConverterBool.read(from: &buf),
                clinical: FfiConverterBool.read(from: &buf),
                entry: FfiConverterOptionTypeEntry.read(from: &buf),
                access: FfiConverterOptionTypeAccess.read(from: &buf),
                urgencyDoor: FfiConverterBool.read(from: &buf),
                mobile: FfiConverterBool.read(from: &buf),
                adultsOnly: FfiConverterBool.read(from: &buf),
                place: FfiConverterOptionTypePlaceDraft.read(from: &buf),
                joins: FfiConverterOptionTypeJoins.read(from: &buf),
                age: FfiConverterOptionTypeAgeRange.read(from: &buf),
                onlyWith: FfiConverterSequenceTypeNeedId.read(from: &buf),
                secondChoice: FfiConverterSequenceTypeNeedId.read(from: &buf),
                genders: FfiConverterSequenceTypeGender.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                validFrom: FfiConverterOptionTypeCivilDate.read(from: &buf),
                validTo: FfiConverterOptionTypeCivilDate.read(from: &buf),
                verify: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: KindDraft, into buf: inout [UInt8]) {
        FfiConverterTypeKindId.write(value.id, into: &buf)
        FfiConverterTypeSectorId.write(value.sector, into: &buf)
        FfiConverterTypeLabel.write(value.label, into: &buf)
        FfiConverterSequenceTypeNeedId.write(value.needs, into: &buf)
        FfiConverterBool.write(value.canHold, into: &buf)
        FfiConverterBool.write(value.clinical, into: &buf)
        FfiConverterOptionTypeEntry.write(value.entry, into: &buf)
        FfiConverterOptionTypeAccess.write(value.access, into: &buf)
        FfiConverterBool.write(value.urgencyDoor, into: &buf)
        FfiConverterBool.write(value.mobile, into: &buf)
        FfiConverterBool.write(value.adultsOnly, into: &buf)
        FfiConverterOptionTypePlaceDraft.write(value.place, into: &buf)
        FfiConverterOptionTypeJoins.write(value.joins, into: &buf)
        FfiConverterOptionTypeAgeRange.write(value.age, into: &buf)
        FfiConverterSequenceTypeNeedId.write(value.onlyWith, into: &buf)
        FfiConverterSequenceTypeNeedId.write(value.secondChoice, into: &buf)
        FfiConverterSequenceTypeGender.write(value.genders, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.validFrom, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.validTo, into: &buf)
        FfiConverterBool.write(value.verify, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKindDraft_lift(_ buf: RustBuffer) throws -> KindDraft {
    return try FfiConverterTypeKindDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKindDraft_lower(_ value: KindDraft) -> RustBuffer {
    return FfiConverterTypeKindDraft.lower(value)
}


/**
 * A name in two languages.
 */
public struct Label: Equatable, Hashable {
    /**
     * Portuguese of Brazil.
     */
    public let pt: String
    /**
     * English.
     */
    public let en: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Portuguese of Brazil.
         */pt: String,
        /**
         * English.
         */en: String) {
        self.pt = pt
        self.en = en
    }




}

#if compiler(>=6)
extension Label: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLabel: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Label {
        return
            try Label(
                pt: FfiConverterString.read(from: &buf),
                en: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Label, into buf: inout [UInt8]) {
        FfiConverterString.write(value.pt, into: &buf)
        FfiConverterString.write(value.en, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLabel_lift(_ buf: RustBuffer) throws -> Label {
    return try FfiConverterTypeLabel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLabel_lower(_ value: Label) -> RustBuffer {
    return FfiConverterTypeLabel.lower(value)
}


/**
 * Who is called next if nobody answers.
 */
public struct LadderRow: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: RuleId
    /**
     * Sectors whose calls use it; any if empty.
     */
    public let sectors: [SectorId]
    /**
     * Territory roles, in order; the service's substitutes always come first.
     */
    public let roles: [Role]
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: RuleId,
        /**
         * Sectors whose calls use it; any if empty.
         */sectors: [SectorId] = [],
        /**
         * Territory roles, in order; the service's substitutes always come first.
         */roles: [Role] = [],
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence) {
        self.id = id
        self.sectors = sectors
        self.roles = roles
        self.source = source
        self.confidence = confidence
    }




}

#if compiler(>=6)
extension LadderRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLadderRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LadderRow {
        return
            try LadderRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                sectors: FfiConverterSequenceTypeSectorId.read(from: &buf),
                roles: FfiConverterSequenceTypeRole.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf)
        )
    }

    public static func write(_ value: LadderRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterSequenceTypeSectorId.write(value.sectors, into: &buf)
        FfiConverterSequenceTypeRole.write(value.roles, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLadderRow_lift(_ buf: RustBuffer) throws -> LadderRow {
    return try FfiConverterTypeLadderRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLadderRow_lower(_ value: LadderRow) -> RustBuffer {
    return FfiConverterTypeLadderRow.lower(value)
}


/**
 * Who leads the circle.
 */
public struct Lead: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: String
    /**
     * Why it is this one.
     */
    public let origin: LeadOrigin
    /**
     * Reasons.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: String,
        /**
         * Why it is this one.
         */origin: LeadOrigin,
        /**
         * Reasons.
         */reasons: [Reason] = []) {
        self.service = service
        self.origin = origin
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension Lead: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLead: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Lead {
        return
            try Lead(
                service: FfiConverterString.read(from: &buf),
                origin: FfiConverterTypeLeadOrigin.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Lead, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterTypeLeadOrigin.write(value.origin, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLead_lift(_ buf: RustBuffer) throws -> Lead {
    return try FfiConverterTypeLead.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLead_lower(_ value: Lead) -> RustBuffer {
    return FfiConverterTypeLead.lower(value)
}


/**
 * From when the lead leads.
 */
public struct LeadFrom: Equatable, Hashable {
    /**
     * Instant; none if nobody knows when it opens.
     */
    public let at: Timestamp?
    /**
     * Who leads until then.
     */
    public let untilThen: String
    /**
     * Earlier, if its on-call accepts.
     */
    public let earlierIfOnCall: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Instant; none if nobody knows when it opens.
         */at: Timestamp? = nil,
        /**
         * Who leads until then.
         */untilThen: String,
        /**
         * Earlier, if its on-call accepts.
         */earlierIfOnCall: Bool = false) {
        self.at = at
        self.untilThen = untilThen
        self.earlierIfOnCall = earlierIfOnCall
    }




}

#if compiler(>=6)
extension LeadFrom: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLeadFrom: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LeadFrom {
        return
            try LeadFrom(
                at: FfiConverterOptionTypeTimestamp.read(from: &buf),
                untilThen: FfiConverterString.read(from: &buf),
                earlierIfOnCall: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: LeadFrom, into buf: inout [UInt8]) {
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
        FfiConverterString.write(value.untilThen, into: &buf)
        FfiConverterBool.write(value.earlierIfOnCall, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLeadFrom_lift(_ buf: RustBuffer) throws -> LeadFrom {
    return try FfiConverterTypeLeadFrom.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLeadFrom_lower(_ value: LeadFrom) -> RustBuffer {
    return FfiConverterTypeLeadFrom.lower(value)
}


/**
 * One line, with what belongs under it.
 */
public struct Line: Equatable, Hashable {
    /**
     * A sentence or two, plain text.
     */
    public let text: String
    /**
     * Details and reasons, plain text.
     */
    public let notes: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A sentence or two, plain text.
         */text: String,
        /**
         * Details and reasons, plain text.
         */notes: [String] = []) {
        self.text = text
        self.notes = notes
    }




}

#if compiler(>=6)
extension Line: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Line {
        return
            try Line(
                text: FfiConverterString.read(from: &buf),
                notes: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: Line, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterSequenceString.write(value.notes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLine_lift(_ buf: RustBuffer) throws -> Line {
    return try FfiConverterTypeLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLine_lower(_ value: Line) -> RustBuffer {
    return FfiConverterTypeLine.lower(value)
}


/**
 * A directed tie. With `minutes` it is also a way of travelling.
 */
public struct LinkDraft: Equatable, Hashable {
    /**
     * Kind.
     */
    public let kind: LinkKind
    /**
     * Service (or, for pacts and references, territory) it starts from.
     */
    public let from: OpaqueRef
    /**
     * Service (or, for pacts, territory) it leads to.
     */
    public let to: OpaqueRef
    /**
     * Minutes one way.
     */
    public let minutes: UInt32?
    /**
     * Minutes back; a way without them leads one way only.
     */
    public let returnMinutes: UInt32?
    /**
     * How one travels; `road` if left out.
     */
    public let mode: Mode?
    /**
     * When the way can be started, in the time zone of `from`; always if left out.
     */
    public let openingHours: String?
    /**
     * Service that runs the transport.
     */
    public let `operator`: ServiceId?
    /**
     * First day.
     */
    public let validFrom: CivilDate?
    /**
     * Last day.
     */
    public let validTo: CivilDate?
    /**
     * Somebody has to check this record.
     */
    public let verify: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Kind.
         */kind: LinkKind,
        /**
         * Service (or, for pacts and references, territory) it starts from.
         */from: OpaqueRef,
        /**
         * Service (or, for pacts, territory) it leads to.
         */to: OpaqueRef,
        /**
         * Minutes one way.
         */minutes: UInt32? = nil,
        /**
         * Minutes back; a way without them leads one way only.
         */returnMinutes: UInt32? = nil,
        /**
         * How one travels; `road` if left out.
         */mode: Mode? = nil,
        /**
         * When the way can be started, in the time zone of `from`; always if left out.
         */openingHours: String? = nil,
        /**
         * Service that runs the transport.
         */`operator`: ServiceId? = nil,
        /**
         * First day.
         */validFrom: CivilDate? = nil,
        /**
         * Last day.
         */validTo: CivilDate? = nil,
        /**
         * Somebody has to check this record.
         */verify: Bool = false) {
        self.kind = kind
        self.from = from
        self.to = to
        self.minutes = minutes
        self.returnMinutes = returnMinutes
        self.mode = mode
        self.openingHours = openingHours
        self.`operator` = `operator`
        self.validFrom = validFrom
        self.validTo = validTo
        self.verify = verify
    }




}

#if compiler(>=6)
extension LinkDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLinkDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LinkDraft {
        return
            try LinkDraft(
                kind: FfiConverterTypeLinkKind.read(from: &buf),
                from: FfiConverterTypeOpaqueRef.read(from: &buf),
                to: FfiConverterTypeOpaqueRef.read(from: &buf),
                minutes: FfiConverterOptionUInt32.read(from: &buf),
                returnMinutes: FfiConverterOptionUInt32.read(from: &buf),
                mode: FfiConverterOptionTypeMode.read(from: &buf),
                openingHours: FfiConverterOptionString.read(from: &buf),
                operator: FfiConverterOptionTypeServiceId.read(from: &buf),
                validFrom: FfiConverterOptionTypeCivilDate.read(from: &buf),
                validTo: FfiConverterOptionTypeCivilDate.read(from: &buf),
                verify: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: LinkDraft, into buf: inout [UInt8]) {
        FfiConverterTypeLinkKind.write(value.kind, into: &buf)
        FfiConverterTypeOpaqueRef.write(value.from, into: &buf)
        FfiConverterTypeOpaqueRef.write(value.to, into: &buf)
        FfiConverterOptionUInt32.write(value.minutes, into: &buf)
        FfiConverterOptionUInt32.write(value.returnMinutes, into: &buf)
        FfiConverterOptionTypeMode.write(value.mode, into: &buf)
        FfiConverterOptionString.write(value.openingHours, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.`operator`, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.validFrom, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.validTo, into: &buf)
        FfiConverterBool.write(value.verify, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLinkDraft_lift(_ buf: RustBuffer) throws -> LinkDraft {
    return try FfiConverterTypeLinkDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLinkDraft_lower(_ value: LinkDraft) -> RustBuffer {
    return FfiConverterTypeLinkDraft.lower(value)
}


/**
 * What a plan does not hold and a message may tell, if the call's fields allow it. All of it comes from the host.
 */
public struct MessageDetails: Equatable, Hashable {
    /**
     * Name, or the opaque reference that the host turns into one.
     */
    public let personRef: String?
    /**
     * Date of birth, as it is to be written.
     */
    public let birthDate: String?
    /**
     * National health card.
     */
    public let cns: String?
    /**
     * Age band.
     */
    public let ageBand: String?
    /**
     * Sex, as forms ask.
     */
    public let sex: String?
    /**
     * Municipality of residence.
     */
    public let municipality: String?
    /**
     * What happened.
     */
    public let circumstances: [Circumstance]
    /**
     * Topics already asked and answered, opaque tokens such as `what_happened`.
     */
    public let alreadyAsked: [String]
    /**
     * Where the person may safely be contacted.
     */
    public let safeContact: String?
    /**
     * The question put to the recipient; by the recipient's role if left out.
     */
    public let question: String?
    /**
     * How to reach the door; its name alone if left out.
     */
    public let doorContact: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name, or the opaque reference that the host turns into one.
         */personRef: String? = nil,
        /**
         * Date of birth, as it is to be written.
         */birthDate: String? = nil,
        /**
         * National health card.
         */cns: String? = nil,
        /**
         * Age band.
         */ageBand: String? = nil,
        /**
         * Sex, as forms ask.
         */sex: String? = nil,
        /**
         * Municipality of residence.
         */municipality: String? = nil,
        /**
         * What happened.
         */circumstances: [Circumstance] = [],
        /**
         * Topics already asked and answered, opaque tokens such as `what_happened`.
         */alreadyAsked: [String] = [],
        /**
         * Where the person may safely be contacted.
         */safeContact: String? = nil,
        /**
         * The question put to the recipient; by the recipient's role if left out.
         */question: String? = nil,
        /**
         * How to reach the door; its name alone if left out.
         */doorContact: String? = nil) {
        self.personRef = personRef
        self.birthDate = birthDate
        self.cns = cns
        self.ageBand = ageBand
        self.sex = sex
        self.municipality = municipality
        self.circumstances = circumstances
        self.alreadyAsked = alreadyAsked
        self.safeContact = safeContact
        self.question = question
        self.doorContact = doorContact
    }




}

#if compiler(>=6)
extension MessageDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessageDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessageDetails {
        return
            try MessageDetails(
                personRef: FfiConverterOptionString.read(from: &buf),
                birthDate: FfiConverterOptionString.read(from: &buf),
                cns: FfiConverterOptionString.read(from: &buf),
                ageBand: FfiConverterOptionString.read(from: &buf),
                sex: FfiConverterOptionString.read(from: &buf),
                municipality: FfiConverterOptionString.read(from: &buf),
                circumstances: FfiConverterSequenceTypeCircumstance.read(from: &buf),
                alreadyAsked: FfiConverterSequenceString.read(from: &buf),
                safeContact: FfiConverterOptionString.read(from: &buf),
                question: FfiConverterOptionString.read(from: &buf),
                doorContact: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: MessageDetails, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.personRef, into: &buf)
        FfiConverterOptionString.write(value.birthDate, into: &buf)
        FfiConverterOptionString.write(value.cns, into: &buf)
        FfiConverterOptionString.write(value.ageBand, into: &buf)
        FfiConverterOptionString.write(value.sex, into: &buf)
        FfiConverterOptionString.write(value.municipality, into: &buf)
        FfiConverterSequenceTypeCircumstance.write(value.circumstances, into: &buf)
        FfiConverterSequenceString.write(value.alreadyAsked, into: &buf)
        FfiConverterOptionString.write(value.safeContact, into: &buf)
        FfiConverterOptionString.write(value.question, into: &buf)
        FfiConverterOptionString.write(value.doorContact, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageDetails_lift(_ buf: RustBuffer) throws -> MessageDetails {
    return try FfiConverterTypeMessageDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageDetails_lower(_ value: MessageDetails) -> RustBuffer {
    return FfiConverterTypeMessageDetails.lower(value)
}


/**
 * Indicators of one municipality, or of all.
 */
public struct MunicipalityLine: Equatable, Hashable {
    /**
     * Municipality; none for all together, and for cases that name none.
     */
    public let municipality: TerritoryId?
    /**
     * Crises that began in the period.
     */
    public let crises: Count
    /**
     * Minutes to the first answer of anybody.
     */
    public let firstAnswer: Times
    /**
     * Minutes until all that must answer had done so.
     */
    public let fullAnswer: Times
    /**
     * Crises in which care was held.
     */
    public let held: Share
    /**
     * Crises in which care was formed.
     */
    public let formed: Share
    /**
     * Crises with wandering.
     */
    public let wandering: Share
    /**
     * Doors.
     */
    public let doors: Count
    /**
     * Doors for each hundred crises.
     */
    public let doorsPerHundred: UInt32?
    /**
     * Minutes travelled in one crisis, where all its ways are known.
     */
    public let travelled: Times
    /**
     * Admissions.
     */
    public let admissions: AdmissionCounts
    /**
     * Doors that did not take the person.
     */
    public let refusals: Count
    /**
     * Court demands.
     */
    public let courtDemands: Count
    /**
     * Duties whose deadline passed unmet.
     */
    public let breaches: Count

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Municipality; none for all together, and for cases that name none.
         */municipality: TerritoryId? = nil,
        /**
         * Crises that began in the period.
         */crises: Count,
        /**
         * Minutes to the first answer of anybody.
         */firstAnswer: Times,
        /**
         * Minutes until all that must answer had done so.
         */fullAnswer: Times,
        /**
         * Crises in which care was held.
         */held: Share,
        /**
         * Crises in which care was formed.
         */formed: Share,
        /**
         * Crises with wandering.
         */wandering: Share,
        /**
         * Doors.
         */doors: Count,
        /**
         * Doors for each hundred crises.
         */doorsPerHundred: UInt32? = nil,
        /**
         * Minutes travelled in one crisis, where all its ways are known.
         */travelled: Times,
        /**
         * Admissions.
         */admissions: AdmissionCounts,
        /**
         * Doors that did not take the person.
         */refusals: Count,
        /**
         * Court demands.
         */courtDemands: Count,
        /**
         * Duties whose deadline passed unmet.
         */breaches: Count) {
        self.municipality = municipality
        self.crises = crises
        self.firstAnswer = firstAnswer
        self.fullAnswer = fullAnswer
        self.held = held
        self.formed = formed
        self.wandering = wandering
        self.doors = doors
        self.doorsPerHundred = doorsPerHundred
        self.travelled = travelled
        self.admissions = admissions
        self.refusals = refusals
        self.courtDemands = courtDemands
        self.breaches = breaches
    }




}

#if compiler(>=6)
extension MunicipalityLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMunicipalityLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MunicipalityLine {
        return
            try MunicipalityLine(
                municipality: FfiConverterOptionTypeTerritoryId.read(from: &buf),
                crises: FfiConverterTypeCount.read(from: &buf),
                firstAnswer: FfiConverterTypeTimes.read(from: &buf),
                fullAnswer: FfiConverterTypeTimes.read(from: &buf),
                held: FfiConverterTypeShare.read(from: &buf),
                formed: FfiConverterTypeShare.read(from: &buf),
                wandering: FfiConverterTypeShare.read(from: &buf),
                doors: FfiConverterTypeCount.read(from: &buf),
                doorsPerHundred: FfiConverterOptionUInt32.read(from: &buf),
                travelled: FfiConverterTypeTimes.read(from: &buf),
                admissions: FfiConverterTypeAdmissionCounts.read(from: &buf),
                refusals: FfiConverterTypeCount.read(from: &buf),
                courtDemands: FfiConverterTypeCount.read(from: &buf),
                breaches: FfiConverterTypeCount.read(from: &buf)
        )
    }

    public static func write(_ value: MunicipalityLine, into buf: inout [UInt8]) {
        FfiConverterOptionTypeTerritoryId.write(value.municipality, into: &buf)
        FfiConverterTypeCount.write(value.crises, into: &buf)
        FfiConverterTypeTimes.write(value.firstAnswer, into: &buf)
        FfiConverterTypeTimes.write(value.fullAnswer, into: &buf)
        FfiConverterTypeShare.write(value.held, into: &buf)
        FfiConverterTypeShare.write(value.formed, into: &buf)
        FfiConverterTypeShare.write(value.wandering, into: &buf)
        FfiConverterTypeCount.write(value.doors, into: &buf)
        FfiConverterOptionUInt32.write(value.doorsPerHundred, into: &buf)
        FfiConverterTypeTimes.write(value.travelled, into: &buf)
        FfiConverterTypeAdmissionCounts.write(value.admissions, into: &buf)
        FfiConverterTypeCount.write(value.refusals, into: &buf)
        FfiConverterTypeCount.write(value.courtDemands, into: &buf)
        FfiConverterTypeCount.write(value.breaches, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMunicipalityLine_lift(_ buf: RustBuffer) throws -> MunicipalityLine {
    return try FfiConverterTypeMunicipalityLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMunicipalityLine_lower(_ value: MunicipalityLine) -> RustBuffer {
    return FfiConverterTypeMunicipalityLine.lower(value)
}


/**
 * The service that would have come nearest.
 */
public struct NearestMiss: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: String
    /**
     * What it lacks.
     */
    public let code: ConsideredCode
    /**
     * Minutes one way, if a way is known.
     */
    public let minutes: UInt32?
    /**
     * When it opens next, if that is what it lacks.
     */
    public let opens: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: String,
        /**
         * What it lacks.
         */code: ConsideredCode,
        /**
         * Minutes one way, if a way is known.
         */minutes: UInt32? = nil,
        /**
         * When it opens next, if that is what it lacks.
         */opens: Timestamp? = nil) {
        self.service = service
        self.code = code
        self.minutes = minutes
        self.opens = opens
    }




}

#if compiler(>=6)
extension NearestMiss: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNearestMiss: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NearestMiss {
        return
            try NearestMiss(
                service: FfiConverterString.read(from: &buf),
                code: FfiConverterTypeConsideredCode.read(from: &buf),
                minutes: FfiConverterOptionUInt32.read(from: &buf),
                opens: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: NearestMiss, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterTypeConsideredCode.write(value.code, into: &buf)
        FfiConverterOptionUInt32.write(value.minutes, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.opens, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNearestMiss_lift(_ buf: RustBuffer) throws -> NearestMiss {
    return try FfiConverterTypeNearestMiss.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNearestMiss_lower(_ value: NearestMiss) -> RustBuffer {
    return FfiConverterTypeNearestMiss.lower(value)
}


/**
 * A function of care that a crisis may ask for.
 */
public struct NeedDraft: Equatable, Hashable {
    /**
     * Token, such as `crisis_care`.
     */
    public let id: NeedId
    /**
     * Name for people.
     */
    public let label: Label
    /**
     * Whether it is met by being somewhere (a bed, a shelter, an urgency door), so that it asks for a place.
     */
    public let placing: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Token, such as `crisis_care`.
         */id: NeedId,
        /**
         * Name for people.
         */label: Label,
        /**
         * Whether it is met by being somewhere (a bed, a shelter, an urgency door), so that it asks for a place.
         */placing: Bool = false) {
        self.id = id
        self.label = label
        self.placing = placing
    }




}

#if compiler(>=6)
extension NeedDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNeedDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NeedDraft {
        return
            try NeedDraft(
                id: FfiConverterTypeNeedId.read(from: &buf),
                label: FfiConverterTypeLabel.read(from: &buf),
                placing: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: NeedDraft, into buf: inout [UInt8]) {
        FfiConverterTypeNeedId.write(value.id, into: &buf)
        FfiConverterTypeLabel.write(value.label, into: &buf)
        FfiConverterBool.write(value.placing, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNeedDraft_lift(_ buf: RustBuffer) throws -> NeedDraft {
    return try FfiConverterTypeNeedDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNeedDraft_lower(_ value: NeedDraft) -> RustBuffer {
    return FfiConverterTypeNeedDraft.lower(value)
}


/**
 * A need that a condition asks for.
 */
public struct NeedRow: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: RuleId
    /**
     * Condition.
     */
    public let when: When
    /**
     * Need.
     */
    public let need: NeedId
    /**
     * How soon.
     */
    public let pace: Pace
    /**
     * What an unknown fact does; `skips` if left out.
     */
    public let onUnknown: OnUnknown?
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence
    /**
     * `false` turns the row off.
     */
    public let active: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: RuleId,
        /**
         * Condition.
         */when: When,
        /**
         * Need.
         */need: NeedId,
        /**
         * How soon.
         */pace: Pace,
        /**
         * What an unknown fact does; `skips` if left out.
         */onUnknown: OnUnknown? = nil,
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence,
        /**
         * `false` turns the row off.
         */active: Bool? = nil) {
        self.id = id
        self.when = when
        self.need = need
        self.pace = pace
        self.onUnknown = onUnknown
        self.source = source
        self.confidence = confidence
        self.active = active
    }




}

#if compiler(>=6)
extension NeedRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNeedRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NeedRow {
        return
            try NeedRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                when: FfiConverterTypeWhen.read(from: &buf),
                need: FfiConverterTypeNeedId.read(from: &buf),
                pace: FfiConverterTypePace.read(from: &buf),
                onUnknown: FfiConverterOptionTypeOnUnknown.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf),
                active: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: NeedRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterTypeWhen.write(value.when, into: &buf)
        FfiConverterTypeNeedId.write(value.need, into: &buf)
        FfiConverterTypePace.write(value.pace, into: &buf)
        FfiConverterOptionTypeOnUnknown.write(value.onUnknown, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
        FfiConverterOptionBool.write(value.active, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNeedRow_lift(_ buf: RustBuffer) throws -> NeedRow {
    return try FfiConverterTypeNeedRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNeedRow_lower(_ value: NeedRow) -> RustBuffer {
    return FfiConverterTypeNeedRow.lower(value)
}


/**
 * The `network` document: `"format": "amparo/network/1"`.
 */
public struct NetworkDraft: Equatable, Hashable {
    /**
     * `amparo/network/1`.
     */
    public let format: String
    /**
     * Id of the network.
     */
    public let id: DocumentId
    /**
     * Name of the network.
     */
    public let name: String?
    /**
     * When the document was true.
     */
    public let validAt: Timestamp
    /**
     * What a reader should know: sources, what is invented.
     */
    public let note: String?
    /**
     * Sectors beyond the built-in ones.
     */
    public let sectors: [SectorDraft]
    /**
     * Needs beyond the built-in ones; 32 in all.
     */
    public let needs: [NeedDraft]
    /**
     * Kinds beyond the built-in ones; one with a built-in id takes its place.
     */
    public let kinds: [KindDraft]
    /**
     * Municipalities and catchments.
     */
    public let territories: [TerritoryDraft]
    /**
     * Services.
     */
    public let services: [ServiceDraft]
    /**
     * Links.
     */
    public let links: [LinkDraft]
    /**
     * Given minutes.
     */
    public let travel: [TravelDraft]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/network/1`.
         */format: String = "",
        /**
         * Id of the network.
         */id: DocumentId,
        /**
         * Name of the network.
         */name: String? = nil,
        /**
         * When the document was true.
         */validAt: Timestamp,
        /**
         * What a reader should know: sources, what is invented.
         */note: String? = nil,
        /**
         * Sectors beyond the built-in ones.
         */sectors: [SectorDraft] = [],
        /**
         * Needs beyond the built-in ones; 32 in all.
         */needs: [NeedDraft] = [],
        /**
         * Kinds beyond the built-in ones; one with a built-in id takes its place.
         */kinds: [KindDraft] = [],
        /**
         * Municipalities and catchments.
         */territories: [TerritoryDraft] = [],
        /**
         * Services.
         */services: [ServiceDraft] = [],
        /**
         * Links.
         */links: [LinkDraft] = [],
        /**
         * Given minutes.
         */travel: [TravelDraft] = []) {
        self.format = format
        self.id = id
        self.name = name
        self.validAt = validAt
        self.note = note
        self.sectors = sectors
        self.needs = needs
        self.kinds = kinds
        self.territories = territories
        self.services = services
        self.links = links
        self.travel = travel
    }




}

#if compiler(>=6)
extension NetworkDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNetworkDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NetworkDraft {
        return
            try NetworkDraft(
                format: FfiConverterString.read(from: &buf),
                id: FfiConverterTypeDocumentId.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                validAt: FfiConverterTypeTimestamp.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf),
                sectors: FfiConverterSequenceTypeSectorDraft.read(from: &buf),
                needs: FfiConverterSequenceTypeNeedDraft.read(from: &buf),
                kinds: FfiConverterSequenceTypeKindDraft.read(from: &buf),
                territories: FfiConverterSequenceTypeTerritoryDraft.read(from: &buf),
                services: FfiConverterSequenceTypeServiceDraft.read(from: &buf),
                links: FfiConverterSequenceTypeLinkDraft.read(from: &buf),
                travel: FfiConverterSequenceTypeTravelDraft.read(from: &buf)
        )
    }

    public static func write(_ value: NetworkDraft, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterTypeDocumentId.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterTypeTimestamp.write(value.validAt, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
        FfiConverterSequenceTypeSectorDraft.write(value.sectors, into: &buf)
        FfiConverterSequenceTypeNeedDraft.write(value.needs, into: &buf)
        FfiConverterSequenceTypeKindDraft.write(value.kinds, into: &buf)
        FfiConverterSequenceTypeTerritoryDraft.write(value.territories, into: &buf)
        FfiConverterSequenceTypeServiceDraft.write(value.services, into: &buf)
        FfiConverterSequenceTypeLinkDraft.write(value.links, into: &buf)
        FfiConverterSequenceTypeTravelDraft.write(value.travel, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkDraft_lift(_ buf: RustBuffer) throws -> NetworkDraft {
    return try FfiConverterTypeNetworkDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNetworkDraft_lower(_ value: NetworkDraft) -> RustBuffer {
    return FfiConverterTypeNetworkDraft.lower(value)
}


/**
 * Who takes over before the custodian can no longer hold.
 */
public struct NextHolder: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: String
    /**
     * Before when.
     */
    public let before: Timestamp
    /**
     * Reasons.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: String,
        /**
         * Before when.
         */before: Timestamp,
        /**
         * Reasons.
         */reasons: [Reason] = []) {
        self.service = service
        self.before = before
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension NextHolder: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNextHolder: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NextHolder {
        return
            try NextHolder(
                service: FfiConverterString.read(from: &buf),
                before: FfiConverterTypeTimestamp.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: NextHolder, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.before, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNextHolder_lift(_ buf: RustBuffer) throws -> NextHolder {
    return try FfiConverterTypeNextHolder.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNextHolder_lower(_ value: NextHolder) -> RustBuffer {
    return FfiConverterTypeNextHolder.lower(value)
}


/**
 * A service that is not called.
 */
public struct NotCalled: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: String
    /**
     * Why.
     */
    public let code: NotCalledCode
    /**
     * Reasons.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: String,
        /**
         * Why.
         */code: NotCalledCode,
        /**
         * Reasons.
         */reasons: [Reason] = []) {
        self.service = service
        self.code = code
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension NotCalled: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNotCalled: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotCalled {
        return
            try NotCalled(
                service: FfiConverterString.read(from: &buf),
                code: FfiConverterTypeNotCalledCode.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: NotCalled, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterTypeNotCalledCode.write(value.code, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotCalled_lift(_ buf: RustBuffer) throws -> NotCalled {
    return try FfiConverterTypeNotCalled.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotCalled_lower(_ value: NotCalled) -> RustBuffer {
    return FfiConverterTypeNotCalled.lower(value)
}


/**
 * A public short number with what it is for.
 */
public struct NumberDraft: Equatable, Hashable {
    /**
     * `emergency`, `fire`, `police`, `women`, `human_rights`, `listening`.
     */
    public let purpose: NumberPurpose
    /**
     * The number as dialled.
     */
    public let number: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `emergency`, `fire`, `police`, `women`, `human_rights`, `listening`.
         */purpose: NumberPurpose,
        /**
         * The number as dialled.
         */number: String) {
        self.purpose = purpose
        self.number = number
    }




}

#if compiler(>=6)
extension NumberDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNumberDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NumberDraft {
        return
            try NumberDraft(
                purpose: FfiConverterTypeNumberPurpose.read(from: &buf),
                number: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: NumberDraft, into buf: inout [UInt8]) {
        FfiConverterTypeNumberPurpose.write(value.purpose, into: &buf)
        FfiConverterString.write(value.number, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNumberDraft_lift(_ buf: RustBuffer) throws -> NumberDraft {
    return try FfiConverterTypeNumberDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNumberDraft_lower(_ value: NumberDraft) -> RustBuffer {
    return FfiConverterTypeNumberDraft.lower(value)
}


/**
 * An offer and what came of it.
 */
public struct OfferLine: Equatable, Hashable {
    /**
     * What was offered.
     */
    public let offer: OfferKind
    /**
     * When.
     */
    public let at: Timestamp
    /**
     * What came of it.
     */
    public let result: CareResult

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What was offered.
         */offer: OfferKind,
        /**
         * When.
         */at: Timestamp,
        /**
         * What came of it.
         */result: CareResult) {
        self.offer = offer
        self.at = at
        self.result = result
    }




}

#if compiler(>=6)
extension OfferLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOfferLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OfferLine {
        return
            try OfferLine(
                offer: FfiConverterTypeOfferKind.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                result: FfiConverterTypeCareResult.read(from: &buf)
        )
    }

    public static func write(_ value: OfferLine, into buf: inout [UInt8]) {
        FfiConverterTypeOfferKind.write(value.offer, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeCareResult.write(value.result, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOfferLine_lift(_ buf: RustBuffer) throws -> OfferLine {
    return try FfiConverterTypeOfferLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOfferLine_lower(_ value: OfferLine) -> RustBuffer {
    return FfiConverterTypeOfferLine.lower(value)
}


/**
 * Who answers outside the opening hours.
 */
public struct OnCallDraft: Equatable, Hashable {
    /**
     * When somebody is on call; always outside the opening hours if left out.
     */
    public let openingHours: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When somebody is on call; always outside the opening hours if left out.
         */openingHours: String? = nil) {
        self.openingHours = openingHours
    }




}

#if compiler(>=6)
extension OnCallDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOnCallDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OnCallDraft {
        return
            try OnCallDraft(
                openingHours: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: OnCallDraft, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.openingHours, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOnCallDraft_lift(_ buf: RustBuffer) throws -> OnCallDraft {
    return try FfiConverterTypeOnCallDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOnCallDraft_lower(_ value: OnCallDraft) -> RustBuffer {
    return FfiConverterTypeOnCallDraft.lower(value)
}


/**
 * A policy with an overlay on it, and what the overlay changed.
 */
public struct Overlaid {
    /**
     * The policy with the overlay.
     */
    public let policy: Policy
    /**
     * What happened to each row of the overlay.
     */
    public let changes: [Change]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The policy with the overlay.
         */policy: Policy,
        /**
         * What happened to each row of the overlay.
         */changes: [Change]) {
        self.policy = policy
        self.changes = changes
    }




}

#if compiler(>=6)
extension Overlaid: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOverlaid: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Overlaid {
        return
            try Overlaid(
                policy: FfiConverterTypePolicy.read(from: &buf),
                changes: FfiConverterSequenceTypeChange.read(from: &buf)
        )
    }

    public static func write(_ value: Overlaid, into buf: inout [UInt8]) {
        FfiConverterTypePolicy.write(value.policy, into: &buf)
        FfiConverterSequenceTypeChange.write(value.changes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOverlaid_lift(_ buf: RustBuffer) throws -> Overlaid {
    return try FfiConverterTypeOverlaid.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOverlaid_lower(_ value: Overlaid) -> RustBuffer {
    return FfiConverterTypeOverlaid.lower(value)
}


/**
 * A number.
 */
public struct ParameterRow: Equatable, Hashable {
    /**
     * Which; the id of the row.
     */
    public let id: Parameter
    /**
     * Value, in the unit of the name.
     */
    public let value: UInt32
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which; the id of the row.
         */id: Parameter,
        /**
         * Value, in the unit of the name.
         */value: UInt32,
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence) {
        self.id = id
        self.value = value
        self.source = source
        self.confidence = confidence
    }




}

#if compiler(>=6)
extension ParameterRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParameterRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ParameterRow {
        return
            try ParameterRow(
                id: FfiConverterTypeParameter.read(from: &buf),
                value: FfiConverterUInt32.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf)
        )
    }

    public static func write(_ value: ParameterRow, into buf: inout [UInt8]) {
        FfiConverterTypeParameter.write(value.id, into: &buf)
        FfiConverterUInt32.write(value.value, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParameterRow_lift(_ buf: RustBuffer) throws -> ParameterRow {
    return try FfiConverterTypeParameterRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParameterRow_lower(_ value: ParameterRow) -> RustBuffer {
    return FfiConverterTypeParameterRow.lower(value)
}


/**
 * From when until before when.
 */
public struct Period: Equatable, Hashable {
    /**
     * First instant.
     */
    public let from: Timestamp
    /**
     * First instant after it.
     */
    public let to: Timestamp

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * First instant.
         */from: Timestamp,
        /**
         * First instant after it.
         */to: Timestamp) {
        self.from = from
        self.to = to
    }




}

#if compiler(>=6)
extension Period: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePeriod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Period {
        return
            try Period(
                from: FfiConverterTypeTimestamp.read(from: &buf),
                to: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Period, into buf: inout [UInt8]) {
        FfiConverterTypeTimestamp.write(value.from, into: &buf)
        FfiConverterTypeTimestamp.write(value.to, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePeriod_lift(_ buf: RustBuffer) throws -> Period {
    return try FfiConverterTypePeriod.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePeriod_lower(_ value: Period) -> RustBuffer {
    return FfiConverterTypePeriod.lower(value)
}


/**
 * One person.
 */
public struct Person: Equatable, Hashable {
    /**
     * Opaque reference.
     */
    public let ref: OpaqueRef
    /**
     * Municipality or catchment of residence; the door's if left out.
     */
    public let residence: TerritoryId?
    /**
     * Date of birth.
     */
    public let birthDate: CivilDate?
    /**
     * Age where the date of birth is not known.
     */
    public let ageRange: AgeRange?
    /**
     * Gender; unknown if left out.
     */
    public let gender: Gender?
    /**
     * Disability; unknown if left out.
     */
    public let disability: Tri?
    /**
     * Guardian.
     */
    public let guardian: Guardian?
    /**
     * Bonds.
     */
    public let bonds: [Bond]
    /**
     * Wishes.
     */
    public let wishes: Wishes?
    /**
     * Safety exclusions.
     */
    public let exclusions: [Exclusion]
    /**
     * Consents.
     */
    public let consents: [Consent]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Opaque reference.
         */ref: OpaqueRef,
        /**
         * Municipality or catchment of residence; the door's if left out.
         */residence: TerritoryId? = nil,
        /**
         * Date of birth.
         */birthDate: CivilDate? = nil,
        /**
         * Age where the date of birth is not known.
         */ageRange: AgeRange? = nil,
        /**
         * Gender; unknown if left out.
         */gender: Gender? = nil,
        /**
         * Disability; unknown if left out.
         */disability: Tri? = nil,
        /**
         * Guardian.
         */guardian: Guardian? = nil,
        /**
         * Bonds.
         */bonds: [Bond] = [],
        /**
         * Wishes.
         */wishes: Wishes? = nil,
        /**
         * Safety exclusions.
         */exclusions: [Exclusion] = [],
        /**
         * Consents.
         */consents: [Consent] = []) {
        self.ref = ref
        self.residence = residence
        self.birthDate = birthDate
        self.ageRange = ageRange
        self.gender = gender
        self.disability = disability
        self.guardian = guardian
        self.bonds = bonds
        self.wishes = wishes
        self.exclusions = exclusions
        self.consents = consents
    }




}

#if compiler(>=6)
extension Person: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePerson: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Person {
        return
            try Person(
                ref: FfiConverterTypeOpaqueRef.read(from: &buf),
                residence: FfiConverterOptionTypeTerritoryId.read(from: &buf),
                birthDate: FfiConverterOptionTypeCivilDate.read(from: &buf),
                ageRange: FfiConverterOptionTypeAgeRange.read(from: &buf),
                gender: FfiConverterOptionTypeGender.read(from: &buf),
                disability: FfiConverterOptionTypeTri.read(from: &buf),
                guardian: FfiConverterOptionTypeGuardian.read(from: &buf),
                bonds: FfiConverterSequenceTypeBond.read(from: &buf),
                wishes: FfiConverterOptionTypeWishes.read(from: &buf),
                exclusions: FfiConverterSequenceTypeExclusion.read(from: &buf),
                consents: FfiConverterSequenceTypeConsent.read(from: &buf)
        )
    }

    public static func write(_ value: Person, into buf: inout [UInt8]) {
        FfiConverterTypeOpaqueRef.write(value.ref, into: &buf)
        FfiConverterOptionTypeTerritoryId.write(value.residence, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.birthDate, into: &buf)
        FfiConverterOptionTypeAgeRange.write(value.ageRange, into: &buf)
        FfiConverterOptionTypeGender.write(value.gender, into: &buf)
        FfiConverterOptionTypeTri.write(value.disability, into: &buf)
        FfiConverterOptionTypeGuardian.write(value.guardian, into: &buf)
        FfiConverterSequenceTypeBond.write(value.bonds, into: &buf)
        FfiConverterOptionTypeWishes.write(value.wishes, into: &buf)
        FfiConverterSequenceTypeExclusion.write(value.exclusions, into: &buf)
        FfiConverterSequenceTypeConsent.write(value.consents, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePerson_lift(_ buf: RustBuffer) throws -> Person {
    return try FfiConverterTypePerson.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePerson_lower(_ value: Person) -> RustBuffer {
    return FfiConverterTypePerson.lower(value)
}


/**
 * Where the person is cared for.
 */
public struct Place: Equatable, Hashable {
    /**
     * Service; none is home, with somebody.
     */
    public let service: String?
    /**
     * Its part in the order.
     */
    public let role: PlaceRole
    /**
     * Minutes one way.
     */
    public let minutes: UInt32?
    /**
     * Minutes back; none if no way back is known.
     */
    public let returnMinutes: UInt32?
    /**
     * Restrictiveness; 0 is home.
     */
    public let restrictiveness: UInt8
    /**
     * What it reported.
     */
    public let status: StatusLine?
    /**
     * Longest stay.
     */
    public let maxStayMinutes: UInt32?
    /**
     * Needs that it meets.
     */
    public let meets: [String]
    /**
     * Reasons.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service; none is home, with somebody.
         */service: String? = nil,
        /**
         * Its part in the order.
         */role: PlaceRole,
        /**
         * Minutes one way.
         */minutes: UInt32? = nil,
        /**
         * Minutes back; none if no way back is known.
         */returnMinutes: UInt32? = nil,
        /**
         * Restrictiveness; 0 is home.
         */restrictiveness: UInt8,
        /**
         * What it reported.
         */status: StatusLine? = nil,
        /**
         * Longest stay.
         */maxStayMinutes: UInt32? = nil,
        /**
         * Needs that it meets.
         */meets: [String] = [],
        /**
         * Reasons.
         */reasons: [Reason] = []) {
        self.service = service
        self.role = role
        self.minutes = minutes
        self.returnMinutes = returnMinutes
        self.restrictiveness = restrictiveness
        self.status = status
        self.maxStayMinutes = maxStayMinutes
        self.meets = meets
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension Place: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlace: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Place {
        return
            try Place(
                service: FfiConverterOptionString.read(from: &buf),
                role: FfiConverterTypePlaceRole.read(from: &buf),
                minutes: FfiConverterOptionUInt32.read(from: &buf),
                returnMinutes: FfiConverterOptionUInt32.read(from: &buf),
                restrictiveness: FfiConverterUInt8.read(from: &buf),
                status: FfiConverterOptionTypeStatusLine.read(from: &buf),
                maxStayMinutes: FfiConverterOptionUInt32.read(from: &buf),
                meets: FfiConverterSequenceString.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Place, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.service, into: &buf)
        FfiConverterTypePlaceRole.write(value.role, into: &buf)
        FfiConverterOptionUInt32.write(value.minutes, into: &buf)
        FfiConverterOptionUInt32.write(value.returnMinutes, into: &buf)
        FfiConverterUInt8.write(value.restrictiveness, into: &buf)
        FfiConverterOptionTypeStatusLine.write(value.status, into: &buf)
        FfiConverterOptionUInt32.write(value.maxStayMinutes, into: &buf)
        FfiConverterSequenceString.write(value.meets, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlace_lift(_ buf: RustBuffer) throws -> Place {
    return try FfiConverterTypePlace.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlace_lower(_ value: Place) -> RustBuffer {
    return FfiConverterTypePlace.lower(value)
}


/**
 * What being cared for at a kind of service means.
 */
public struct PlaceDraft: Equatable, Hashable {
    /**
     * Least restrictive is 0; 10 a day place of the community, 20 night hospitality of a CAPS or a shelter,
     * 30 an urgency door, 40 a bed of a general hospital, 50 a psychiatric emergency or hospital.
     */
    public let restrictiveness: UInt8
    /**
     * Longest stay in minutes; none if no rule limits it.
     */
    public let maxStayMinutes: UInt32?
    /**
     * Whether staying there is an admission in the sense of Lei 10.216/2001.
     */
    public let admission: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Least restrictive is 0; 10 a day place of the community, 20 night hospitality of a CAPS or a shelter,
         * 30 an urgency door, 40 a bed of a general hospital, 50 a psychiatric emergency or hospital.
         */restrictiveness: UInt8,
        /**
         * Longest stay in minutes; none if no rule limits it.
         */maxStayMinutes: UInt32? = nil,
        /**
         * Whether staying there is an admission in the sense of Lei 10.216/2001.
         */admission: Bool = false) {
        self.restrictiveness = restrictiveness
        self.maxStayMinutes = maxStayMinutes
        self.admission = admission
    }




}

#if compiler(>=6)
extension PlaceDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlaceDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlaceDraft {
        return
            try PlaceDraft(
                restrictiveness: FfiConverterUInt8.read(from: &buf),
                maxStayMinutes: FfiConverterOptionUInt32.read(from: &buf),
                admission: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: PlaceDraft, into buf: inout [UInt8]) {
        FfiConverterUInt8.write(value.restrictiveness, into: &buf)
        FfiConverterOptionUInt32.write(value.maxStayMinutes, into: &buf)
        FfiConverterBool.write(value.admission, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlaceDraft_lift(_ buf: RustBuffer) throws -> PlaceDraft {
    return try FfiConverterTypePlaceDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlaceDraft_lower(_ value: PlaceDraft) -> RustBuffer {
    return FfiConverterTypePlaceDraft.lower(value)
}


/**
 * What a case keeps of a plan.
 */
public struct PlanBrief: Equatable, Hashable {
    /**
     * Fingerprint of the plan, by which a ledger finds what it was decided with.
     */
    public let fingerprint: String
    /**
     * Clock of the decision.
     */
    public let at: Timestamp
    /**
     * Severity that counted.
     */
    public let severity: Severity
    /**
     * Circumstances told.
     */
    public let circumstances: [Circumstance]
    /**
     * Door.
     */
    public let door: ServiceId
    /**
     * Doors tried before, as the request told them.
     */
    public let attempts: [Attempt]
    /**
     * Municipality for the indicators: of residence, or the door's.
     */
    public let municipality: TerritoryId?
    /**
     * Who leads.
     */
    public let lead: ServiceId?
    /**
     * Who answers for the person.
     */
    public let custodian: ServiceId?
    /**
     * Who takes over before the custodian can no longer hold.
     */
    public let nextHolder: ServiceId?
    /**
     * Before when.
     */
    public let nextHolderBefore: Timestamp?
    /**
     * Who is told when nobody answers: the territory's crisis lead.
     */
    public let human: ServiceId?
    /**
     * Nearest urgency door, with risk to life.
     */
    public let emergency: ServiceId?
    /**
     * Calls.
     */
    public let calls: [BriefCall]
    /**
     * Duties.
     */
    public let duties: [BriefDuty]
    /**
     * Sectors of the quorum.
     */
    public let quorum: [BriefSector]
    /**
     * Reference that must accept.
     */
    public let reference: ServiceId?
    /**
     * Places, and resources considered.
     */
    public let resources: [BriefResource]
    /**
     * Terms of the policy.
     */
    public let terms: BriefTerms

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Fingerprint of the plan, by which a ledger finds what it was decided with.
         */fingerprint: String,
        /**
         * Clock of the decision.
         */at: Timestamp,
        /**
         * Severity that counted.
         */severity: Severity,
        /**
         * Circumstances told.
         */circumstances: [Circumstance] = [],
        /**
         * Door.
         */door: ServiceId,
        /**
         * Doors tried before, as the request told them.
         */attempts: [Attempt] = [],
        /**
         * Municipality for the indicators: of residence, or the door's.
         */municipality: TerritoryId? = nil,
        /**
         * Who leads.
         */lead: ServiceId? = nil,
        /**
         * Who answers for the person.
         */custodian: ServiceId? = nil,
        /**
         * Who takes over before the custodian can no longer hold.
         */nextHolder: ServiceId? = nil,
        /**
         * Before when.
         */nextHolderBefore: Timestamp? = nil,
        /**
         * Who is told when nobody answers: the territory's crisis lead.
         */human: ServiceId? = nil,
        /**
         * Nearest urgency door, with risk to life.
         */emergency: ServiceId? = nil,
        /**
         * Calls.
         */calls: [BriefCall] = [],
        /**
         * Duties.
         */duties: [BriefDuty] = [],
        /**
         * Sectors of the quorum.
         */quorum: [BriefSector] = [],
        /**
         * Reference that must accept.
         */reference: ServiceId? = nil,
        /**
         * Places, and resources considered.
         */resources: [BriefResource] = [],
        /**
         * Terms of the policy.
         */terms: BriefTerms) {
        self.fingerprint = fingerprint
        self.at = at
        self.severity = severity
        self.circumstances = circumstances
        self.door = door
        self.attempts = attempts
        self.municipality = municipality
        self.lead = lead
        self.custodian = custodian
        self.nextHolder = nextHolder
        self.nextHolderBefore = nextHolderBefore
        self.human = human
        self.emergency = emergency
        self.calls = calls
        self.duties = duties
        self.quorum = quorum
        self.reference = reference
        self.resources = resources
        self.terms = terms
    }




}

#if compiler(>=6)
extension PlanBrief: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlanBrief: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanBrief {
        return
            try PlanBrief(
                fingerprint: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                circumstances: FfiConverterSequenceTypeCircumstance.read(from: &buf),
                door: FfiConverterTypeServiceId.read(from: &buf),
                attempts: FfiConverterSequenceTypeAttempt.read(from: &buf),
                municipality: FfiConverterOptionTypeTerritoryId.read(from: &buf),
                lead: FfiConverterOptionTypeServiceId.read(from: &buf),
                custodian: FfiConverterOptionTypeServiceId.read(from: &buf),
                nextHolder: FfiConverterOptionTypeServiceId.read(from: &buf),
                nextHolderBefore: FfiConverterOptionTypeTimestamp.read(from: &buf),
                human: FfiConverterOptionTypeServiceId.read(from: &buf),
                emergency: FfiConverterOptionTypeServiceId.read(from: &buf),
                calls: FfiConverterSequenceTypeBriefCall.read(from: &buf),
                duties: FfiConverterSequenceTypeBriefDuty.read(from: &buf),
                quorum: FfiConverterSequenceTypeBriefSector.read(from: &buf),
                reference: FfiConverterOptionTypeServiceId.read(from: &buf),
                resources: FfiConverterSequenceTypeBriefResource.read(from: &buf),
                terms: FfiConverterTypeBriefTerms.read(from: &buf)
        )
    }

    public static func write(_ value: PlanBrief, into buf: inout [UInt8]) {
        FfiConverterString.write(value.fingerprint, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterSequenceTypeCircumstance.write(value.circumstances, into: &buf)
        FfiConverterTypeServiceId.write(value.door, into: &buf)
        FfiConverterSequenceTypeAttempt.write(value.attempts, into: &buf)
        FfiConverterOptionTypeTerritoryId.write(value.municipality, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.lead, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.custodian, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.nextHolder, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.nextHolderBefore, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.human, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.emergency, into: &buf)
        FfiConverterSequenceTypeBriefCall.write(value.calls, into: &buf)
        FfiConverterSequenceTypeBriefDuty.write(value.duties, into: &buf)
        FfiConverterSequenceTypeBriefSector.write(value.quorum, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.reference, into: &buf)
        FfiConverterSequenceTypeBriefResource.write(value.resources, into: &buf)
        FfiConverterTypeBriefTerms.write(value.terms, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlanBrief_lift(_ buf: RustBuffer) throws -> PlanBrief {
    return try FfiConverterTypePlanBrief.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlanBrief_lower(_ value: PlanBrief) -> RustBuffer {
    return FfiConverterTypePlanBrief.lower(value)
}


/**
 * The `plan` document: `"format": "amparo/plan/1"`. The whole of it is for the door and the lead alone.
 */
public struct PlanDocument: Equatable, Hashable {
    /**
     * `amparo/plan/1`.
     */
    public let format: String
    /**
     * Clock of the decision.
     */
    public let at: Timestamp
    /**
     * SHA-256 over everything that was read, in hexadecimal.
     */
    public let fingerprint: String
    /**
     * Who computed it.
     */
    public let engine: EngineLine
    /**
     * The crisis.
     */
    public let crisis: CrisisLine
    /**
     * What to do at once; none if life is not at risk.
     */
    public let emergency: Emergency?
    /**
     * Lead.
     */
    public let lead: Lead?
    /**
     * From when it leads, if not from now.
     */
    public let leadFrom: LeadFrom?
    /**
     * Custodian.
     */
    public let custodian: Custodian
    /**
     * Next holder.
     */
    public let nextHolder: NextHolder?
    /**
     * Contacts.
     */
    public let contacts: [Contact]
    /**
     * Calls.
     */
    public let calls: [Call]
    /**
     * Not called.
     */
    public let notCalled: [NotCalled]
    /**
     * Places.
     */
    public let places: [Place]
    /**
     * Places considered and not proposed.
     */
    public let considered: [Considered]
    /**
     * Duties.
     */
    public let duties: [Duty]
    /**
     * Gaps.
     */
    public let gaps: [Gap]
    /**
     * Quorum.
     */
    public let quorum: Quorum?
    /**
     * Episode.
     */
    public let episode: Episode
    /**
     * Counterfactuals, if they were asked for.
     */
    public let wouldChange: [WouldChange]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/plan/1`.
         */format: String = "",
        /**
         * Clock of the decision.
         */at: Timestamp,
        /**
         * SHA-256 over everything that was read, in hexadecimal.
         */fingerprint: String,
        /**
         * Who computed it.
         */engine: EngineLine,
        /**
         * The crisis.
         */crisis: CrisisLine,
        /**
         * What to do at once; none if life is not at risk.
         */emergency: Emergency? = nil,
        /**
         * Lead.
         */lead: Lead? = nil,
        /**
         * From when it leads, if not from now.
         */leadFrom: LeadFrom? = nil,
        /**
         * Custodian.
         */custodian: Custodian,
        /**
         * Next holder.
         */nextHolder: NextHolder? = nil,
        /**
         * Contacts.
         */contacts: [Contact] = [],
        /**
         * Calls.
         */calls: [Call] = [],
        /**
         * Not called.
         */notCalled: [NotCalled] = [],
        /**
         * Places.
         */places: [Place] = [],
        /**
         * Places considered and not proposed.
         */considered: [Considered] = [],
        /**
         * Duties.
         */duties: [Duty] = [],
        /**
         * Gaps.
         */gaps: [Gap] = [],
        /**
         * Quorum.
         */quorum: Quorum? = nil,
        /**
         * Episode.
         */episode: Episode,
        /**
         * Counterfactuals, if they were asked for.
         */wouldChange: [WouldChange] = []) {
        self.format = format
        self.at = at
        self.fingerprint = fingerprint
        self.engine = engine
        self.crisis = crisis
        self.emergency = emergency
        self.lead = lead
        self.leadFrom = leadFrom
        self.custodian = custodian
        self.nextHolder = nextHolder
        self.contacts = contacts
        self.calls = calls
        self.notCalled = notCalled
        self.places = places
        self.considered = considered
        self.duties = duties
        self.gaps = gaps
        self.quorum = quorum
        self.episode = episode
        self.wouldChange = wouldChange
    }




}

#if compiler(>=6)
extension PlanDocument: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlanDocument: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanDocument {
        return
            try PlanDocument(
                format: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                fingerprint: FfiConverterString.read(from: &buf),
                engine: FfiConverterTypeEngineLine.read(from: &buf),
                crisis: FfiConverterTypeCrisisLine.read(from: &buf),
                emergency: FfiConverterOptionTypeEmergency.read(from: &buf),
                lead: FfiConverterOptionTypeLead.read(from: &buf),
                leadFrom: FfiConverterOptionTypeLeadFrom.read(from: &buf),
                custodian: FfiConverterTypeCustodian.read(from: &buf),
                nextHolder: FfiConverterOptionTypeNextHolder.read(from: &buf),
                contacts: FfiConverterSequenceTypeContact.read(from: &buf),
                calls: FfiConverterSequenceTypeCall.read(from: &buf),
                notCalled: FfiConverterSequenceTypeNotCalled.read(from: &buf),
                places: FfiConverterSequenceTypePlace.read(from: &buf),
                considered: FfiConverterSequenceTypeConsidered.read(from: &buf),
                duties: FfiConverterSequenceTypeDuty.read(from: &buf),
                gaps: FfiConverterSequenceTypeGap.read(from: &buf),
                quorum: FfiConverterOptionTypeQuorum.read(from: &buf),
                episode: FfiConverterTypeEpisode.read(from: &buf),
                wouldChange: FfiConverterSequenceTypeWouldChange.read(from: &buf)
        )
    }

    public static func write(_ value: PlanDocument, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterString.write(value.fingerprint, into: &buf)
        FfiConverterTypeEngineLine.write(value.engine, into: &buf)
        FfiConverterTypeCrisisLine.write(value.crisis, into: &buf)
        FfiConverterOptionTypeEmergency.write(value.emergency, into: &buf)
        FfiConverterOptionTypeLead.write(value.lead, into: &buf)
        FfiConverterOptionTypeLeadFrom.write(value.leadFrom, into: &buf)
        FfiConverterTypeCustodian.write(value.custodian, into: &buf)
        FfiConverterOptionTypeNextHolder.write(value.nextHolder, into: &buf)
        FfiConverterSequenceTypeContact.write(value.contacts, into: &buf)
        FfiConverterSequenceTypeCall.write(value.calls, into: &buf)
        FfiConverterSequenceTypeNotCalled.write(value.notCalled, into: &buf)
        FfiConverterSequenceTypePlace.write(value.places, into: &buf)
        FfiConverterSequenceTypeConsidered.write(value.considered, into: &buf)
        FfiConverterSequenceTypeDuty.write(value.duties, into: &buf)
        FfiConverterSequenceTypeGap.write(value.gaps, into: &buf)
        FfiConverterOptionTypeQuorum.write(value.quorum, into: &buf)
        FfiConverterTypeEpisode.write(value.episode, into: &buf)
        FfiConverterSequenceTypeWouldChange.write(value.wouldChange, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlanDocument_lift(_ buf: RustBuffer) throws -> PlanDocument {
    return try FfiConverterTypePlanDocument.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlanDocument_lower(_ value: PlanDocument) -> RustBuffer {
    return FfiConverterTypePlanDocument.lower(value)
}


/**
 * A point of the earth, WGS 84.
 */
public struct Point: Equatable, Hashable {
    /**
     * Latitude in degrees, south negative.
     */
    public let lat: Double
    /**
     * Longitude in degrees, west negative.
     */
    public let lon: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Latitude in degrees, south negative.
         */lat: Double,
        /**
         * Longitude in degrees, west negative.
         */lon: Double) {
        self.lat = lat
        self.lon = lon
    }




}

#if compiler(>=6)
extension Point: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePoint: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Point {
        return
            try Point(
                lat: FfiConverterDouble.read(from: &buf),
                lon: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: Point, into buf: inout [UInt8]) {
        FfiConverterDouble.write(value.lat, into: &buf)
        FfiConverterDouble.write(value.lon, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePoint_lift(_ buf: RustBuffer) throws -> Point {
    return try FfiConverterTypePoint.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePoint_lower(_ value: Point) -> RustBuffer {
    return FfiConverterTypePoint.lower(value)
}


/**
 * The `policy` document: `"format": "amparo/policy/1"`. With `base` it is an overlay: rows take the place of those with the same id.
 */
public struct PolicyDraft: Equatable, Hashable {
    /**
     * `amparo/policy/1`.
     */
    public let format: String
    /**
     * Id of the policy.
     */
    public let id: DocumentId
    /**
     * Built-in policy on which this one lies: `br` or `br-rs`; a whole policy if left out.
     */
    public let base: DocumentId?
    /**
     * Title.
     */
    public let title: Label?
    /**
     * What a reader should know.
     */
    public let note: String?
    /**
     * Numbers.
     */
    public let parameters: [ParameterRow]
    /**
     * Severity floors.
     */
    public let floors: [FloorRow]
    /**
     * Needs by condition.
     */
    public let needs: [NeedRow]
    /**
     * Windows of bonds.
     */
    public let windows: [WindowRow]
    /**
     * Rules.
     */
    public let rules: [RuleRow]
    /**
     * Disclosure by sectors.
     */
    public let disclosure: [DisclosureRow]
    /**
     * Cuts by channel class.
     */
    public let channels: [ChannelRow]
    /**
     * Profiles of duties.
     */
    public let profiles: [ProfileRow]
    /**
     * Quorum.
     */
    public let quorum: [QuorumRow]
    /**
     * Ladders.
     */
    public let ladders: [LadderRow]
    /**
     * Home as a place.
     */
    public let home: [HomeRow]
    /**
     * Signs of danger.
     */
    public let signs: [SignRow]
    /**
     * Public numbers.
     */
    public let numbers: [NumberDraft]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/policy/1`.
         */format: String = "",
        /**
         * Id of the policy.
         */id: DocumentId,
        /**
         * Built-in policy on which this one lies: `br` or `br-rs`; a whole policy if left out.
         */base: DocumentId? = nil,
        /**
         * Title.
         */title: Label? = nil,
        /**
         * What a reader should know.
         */note: String? = nil,
        /**
         * Numbers.
         */parameters: [ParameterRow] = [],
        /**
         * Severity floors.
         */floors: [FloorRow] = [],
        /**
         * Needs by condition.
         */needs: [NeedRow] = [],
        /**
         * Windows of bonds.
         */windows: [WindowRow] = [],
        /**
         * Rules.
         */rules: [RuleRow] = [],
        /**
         * Disclosure by sectors.
         */disclosure: [DisclosureRow] = [],
        /**
         * Cuts by channel class.
         */channels: [ChannelRow] = [],
        /**
         * Profiles of duties.
         */profiles: [ProfileRow] = [],
        /**
         * Quorum.
         */quorum: [QuorumRow] = [],
        /**
         * Ladders.
         */ladders: [LadderRow] = [],
        /**
         * Home as a place.
         */home: [HomeRow] = [],
        /**
         * Signs of danger.
         */signs: [SignRow] = [],
        /**
         * Public numbers.
         */numbers: [NumberDraft] = []) {
        self.format = format
        self.id = id
        self.base = base
        self.title = title
        self.note = note
        self.parameters = parameters
        self.floors = floors
        self.needs = needs
        self.windows = windows
        self.rules = rules
        self.disclosure = disclosure
        self.channels = channels
        self.profiles = profiles
        self.quorum = quorum
        self.ladders = ladders
        self.home = home
        self.signs = signs
        self.numbers = numbers
    }




}

#if compiler(>=6)
extension PolicyDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicyDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyDraft {
        return
            try PolicyDraft(
                format: FfiConverterString.read(from: &buf),
                id: FfiConverterTypeDocumentId.read(from: &buf),
                base: FfiConverterOptionTypeDocumentId.read(from: &buf),
                title: FfiConverterOptionTypeLabel.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf),
                parameters: FfiConverterSequenceTypeParameterRow.read(from: &buf),
                floors: FfiConverterSequenceTypeFloorRow.read(from: &buf),
                needs: FfiConverterSequenceTypeNeedRow.read(from: &buf),
                windows: FfiConverterSequenceTypeWindowRow.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleRow.read(from: &buf),
                disclosure: FfiConverterSequenceTypeDisclosureRow.read(from: &buf),
                channels: FfiConverterSequenceTypeChannelRow.read(from: &buf),
                profiles: FfiConverterSequenceTypeProfileRow.read(from: &buf),
                quorum: FfiConverterSequenceTypeQuorumRow.read(from: &buf),
                ladders: FfiConverterSequenceTypeLadderRow.read(from: &buf),
                home: FfiConverterSequenceTypeHomeRow.read(from: &buf),
                signs: FfiConverterSequenceTypeSignRow.read(from: &buf),
                numbers: FfiConverterSequenceTypeNumberDraft.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyDraft, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterTypeDocumentId.write(value.id, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.base, into: &buf)
        FfiConverterOptionTypeLabel.write(value.title, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
        FfiConverterSequenceTypeParameterRow.write(value.parameters, into: &buf)
        FfiConverterSequenceTypeFloorRow.write(value.floors, into: &buf)
        FfiConverterSequenceTypeNeedRow.write(value.needs, into: &buf)
        FfiConverterSequenceTypeWindowRow.write(value.windows, into: &buf)
        FfiConverterSequenceTypeRuleRow.write(value.rules, into: &buf)
        FfiConverterSequenceTypeDisclosureRow.write(value.disclosure, into: &buf)
        FfiConverterSequenceTypeChannelRow.write(value.channels, into: &buf)
        FfiConverterSequenceTypeProfileRow.write(value.profiles, into: &buf)
        FfiConverterSequenceTypeQuorumRow.write(value.quorum, into: &buf)
        FfiConverterSequenceTypeLadderRow.write(value.ladders, into: &buf)
        FfiConverterSequenceTypeHomeRow.write(value.home, into: &buf)
        FfiConverterSequenceTypeSignRow.write(value.signs, into: &buf)
        FfiConverterSequenceTypeNumberDraft.write(value.numbers, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyDraft_lift(_ buf: RustBuffer) throws -> PolicyDraft {
    return try FfiConverterTypePolicyDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyDraft_lower(_ value: PolicyDraft) -> RustBuffer {
    return FfiConverterTypePolicyDraft.lower(value)
}


/**
 * What a duty may tell.
 */
public struct ProfileRow: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: RuleId
    /**
     * Fields.
     */
    public let fields: [DataField]
    /**
     * Fields in place of these while the person is not identified.
     */
    public let unidentifiedFields: [DataField]
    /**
     * The condition under which the person may be named; never if left out.
     */
    public let identifyWhen: When?
    /**
     * What else has to be so before the person is named, for people to decide.
     */
    public let condition: Label?
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence
    /**
     * A limit that protects: active at any confidence.
     */
    public let protective: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: RuleId,
        /**
         * Fields.
         */fields: [DataField] = [],
        /**
         * Fields in place of these while the person is not identified.
         */unidentifiedFields: [DataField] = [],
        /**
         * The condition under which the person may be named; never if left out.
         */identifyWhen: When? = nil,
        /**
         * What else has to be so before the person is named, for people to decide.
         */condition: Label? = nil,
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence,
        /**
         * A limit that protects: active at any confidence.
         */protective: Bool = false) {
        self.id = id
        self.fields = fields
        self.unidentifiedFields = unidentifiedFields
        self.identifyWhen = identifyWhen
        self.condition = condition
        self.source = source
        self.confidence = confidence
        self.protective = protective
    }




}

#if compiler(>=6)
extension ProfileRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProfileRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProfileRow {
        return
            try ProfileRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                fields: FfiConverterSequenceTypeDataField.read(from: &buf),
                unidentifiedFields: FfiConverterSequenceTypeDataField.read(from: &buf),
                identifyWhen: FfiConverterOptionTypeWhen.read(from: &buf),
                condition: FfiConverterOptionTypeLabel.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf),
                protective: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: ProfileRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterSequenceTypeDataField.write(value.fields, into: &buf)
        FfiConverterSequenceTypeDataField.write(value.unidentifiedFields, into: &buf)
        FfiConverterOptionTypeWhen.write(value.identifyWhen, into: &buf)
        FfiConverterOptionTypeLabel.write(value.condition, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
        FfiConverterBool.write(value.protective, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfileRow_lift(_ buf: RustBuffer) throws -> ProfileRow {
    return try FfiConverterTypeProfileRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfileRow_lower(_ value: ProfileRow) -> RustBuffer {
    return FfiConverterTypeProfileRow.lower(value)
}


/**
 * When shared care counts as formed.
 */
public struct Quorum: Equatable, Hashable {
    /**
     * Row of the policy.
     */
    public let rule: String
    /**
     * Sectors; one that is vetoed or absent has left.
     */
    public let sectors: [QuorumSector]
    /**
     * Reference that must accept.
     */
    public let reference: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Row of the policy.
         */rule: String,
        /**
         * Sectors; one that is vetoed or absent has left.
         */sectors: [QuorumSector] = [],
        /**
         * Reference that must accept.
         */reference: String? = nil) {
        self.rule = rule
        self.sectors = sectors
        self.reference = reference
    }




}

#if compiler(>=6)
extension Quorum: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQuorum: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Quorum {
        return
            try Quorum(
                rule: FfiConverterString.read(from: &buf),
                sectors: FfiConverterSequenceTypeQuorumSector.read(from: &buf),
                reference: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Quorum, into buf: inout [UInt8]) {
        FfiConverterString.write(value.rule, into: &buf)
        FfiConverterSequenceTypeQuorumSector.write(value.sectors, into: &buf)
        FfiConverterOptionString.write(value.reference, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuorum_lift(_ buf: RustBuffer) throws -> Quorum {
    return try FfiConverterTypeQuorum.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuorum_lower(_ value: Quorum) -> RustBuffer {
    return FfiConverterTypeQuorum.lower(value)
}


/**
 * When shared care counts as formed.
 */
public struct QuorumRow: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: RuleId
    /**
     * Sectors of which one service each must accept.
     */
    public let sectors: [SectorId]
    /**
     * Whether the reference service (the lead) must accept.
     */
    public let reference: Bool
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: RuleId,
        /**
         * Sectors of which one service each must accept.
         */sectors: [SectorId] = [],
        /**
         * Whether the reference service (the lead) must accept.
         */reference: Bool = false,
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence) {
        self.id = id
        self.sectors = sectors
        self.reference = reference
        self.source = source
        self.confidence = confidence
    }




}

#if compiler(>=6)
extension QuorumRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQuorumRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> QuorumRow {
        return
            try QuorumRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                sectors: FfiConverterSequenceTypeSectorId.read(from: &buf),
                reference: FfiConverterBool.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf)
        )
    }

    public static func write(_ value: QuorumRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterSequenceTypeSectorId.write(value.sectors, into: &buf)
        FfiConverterBool.write(value.reference, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuorumRow_lift(_ buf: RustBuffer) throws -> QuorumRow {
    return try FfiConverterTypeQuorumRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuorumRow_lower(_ value: QuorumRow) -> RustBuffer {
    return FfiConverterTypeQuorumRow.lower(value)
}


/**
 * One sector of the quorum.
 */
public struct QuorumSector: Equatable, Hashable {
    /**
     * Sector.
     */
    public let sector: String
    /**
     * Called services of which one must accept.
     */
    public let services: [String]
    /**
     * From when its clock runs: at once, or at the first opening.
     */
    public let clockFrom: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Sector.
         */sector: String,
        /**
         * Called services of which one must accept.
         */services: [String] = [],
        /**
         * From when its clock runs: at once, or at the first opening.
         */clockFrom: Timestamp? = nil) {
        self.sector = sector
        self.services = services
        self.clockFrom = clockFrom
    }




}

#if compiler(>=6)
extension QuorumSector: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQuorumSector: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> QuorumSector {
        return
            try QuorumSector(
                sector: FfiConverterString.read(from: &buf),
                services: FfiConverterSequenceString.read(from: &buf),
                clockFrom: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: QuorumSector, into buf: inout [UInt8]) {
        FfiConverterString.write(value.sector, into: &buf)
        FfiConverterSequenceString.write(value.services, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.clockFrom, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuorumSector_lift(_ buf: RustBuffer) throws -> QuorumSector {
    return try FfiConverterTypeQuorumSector.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuorumSector_lower(_ value: QuorumSector) -> RustBuffer {
    return FfiConverterTypeQuorumSector.lower(value)
}


/**
 * Why a line stands there.
 */
public struct Reason: Equatable, Hashable {
    /**
     * Rule of the policy (`R04`, a row's id) or of the decision (`bond-live`).
     */
    public let rule: String
    /**
     * Norm, paper or "amparo, to review".
     */
    public let source: String
    /**
     * Facts on which it rests.
     */
    public let facts: [Fact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Rule of the policy (`R04`, a row's id) or of the decision (`bond-live`).
         */rule: String,
        /**
         * Norm, paper or "amparo, to review".
         */source: String,
        /**
         * Facts on which it rests.
         */facts: [Fact] = []) {
        self.rule = rule
        self.source = source
        self.facts = facts
    }




}

#if compiler(>=6)
extension Reason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReason: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reason {
        return
            try Reason(
                rule: FfiConverterString.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                facts: FfiConverterSequenceTypeFact.read(from: &buf)
        )
    }

    public static func write(_ value: Reason, into buf: inout [UInt8]) {
        FfiConverterString.write(value.rule, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterSequenceTypeFact.write(value.facts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lift(_ buf: RustBuffer) throws -> Reason {
    return try FfiConverterTypeReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lower(_ value: Reason) -> RustBuffer {
    return FfiConverterTypeReason.lower(value)
}


/**
 * A call lately made to a service, for load and alert budget.
 */
public struct RecentCall: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * When.
     */
    public let at: Timestamp
    /**
     * Whether it was urgent.
     */
    public let urgent: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * When.
         */at: Timestamp,
        /**
         * Whether it was urgent.
         */urgent: Bool = false) {
        self.service = service
        self.at = at
        self.urgent = urgent
    }




}

#if compiler(>=6)
extension RecentCall: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecentCall: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecentCall {
        return
            try RecentCall(
                service: FfiConverterTypeServiceId.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                urgent: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: RecentCall, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterBool.write(value.urgent, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecentCall_lift(_ buf: RustBuffer) throws -> RecentCall {
    return try FfiConverterTypeRecentCall.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecentCall_lower(_ value: RecentCall) -> RustBuffer {
    return FfiConverterTypeRecentCall.lower(value)
}


/**
 * A reason to plan anew that no plan has answered yet.
 */
public struct ReplanLine: Equatable, Hashable {
    /**
     * Why.
     */
    public let why: ReplanWhy
    /**
     * Since when.
     */
    public let at: Timestamp
    /**
     * Service concerned.
     */
    public let service: ServiceId?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Why.
         */why: ReplanWhy,
        /**
         * Since when.
         */at: Timestamp,
        /**
         * Service concerned.
         */service: ServiceId? = nil) {
        self.why = why
        self.at = at
        self.service = service
    }




}

#if compiler(>=6)
extension ReplanLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReplanLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReplanLine {
        return
            try ReplanLine(
                why: FfiConverterTypeReplanWhy.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                service: FfiConverterOptionTypeServiceId.read(from: &buf)
        )
    }

    public static func write(_ value: ReplanLine, into buf: inout [UInt8]) {
        FfiConverterTypeReplanWhy.write(value.why, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.service, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplanLine_lift(_ buf: RustBuffer) throws -> ReplanLine {
    return try FfiConverterTypeReplanLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplanLine_lower(_ value: ReplanLine) -> RustBuffer {
    return FfiConverterTypeReplanLine.lower(value)
}


/**
 * What a service reported.
 */
public struct Report: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * Capacity.
     */
    public let capacity: Capacity
    /**
     * Free places.
     */
    public let freePlaces: UInt32?
    /**
     * Ages the report is about; everybody if left out.
     */
    public let age: AgeRange?
    /**
     * Whether somebody is on shift or on call; nothing is known if left out.
     */
    public let onShift: Bool?
    /**
     * When it was reported.
     */
    public let reportedAt: Timestamp
    /**
     * Who reported it, an opaque reference.
     */
    public let reportedBy: OpaqueRef?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * Capacity.
         */capacity: Capacity,
        /**
         * Free places.
         */freePlaces: UInt32? = nil,
        /**
         * Ages the report is about; everybody if left out.
         */age: AgeRange? = nil,
        /**
         * Whether somebody is on shift or on call; nothing is known if left out.
         */onShift: Bool? = nil,
        /**
         * When it was reported.
         */reportedAt: Timestamp,
        /**
         * Who reported it, an opaque reference.
         */reportedBy: OpaqueRef? = nil) {
        self.service = service
        self.capacity = capacity
        self.freePlaces = freePlaces
        self.age = age
        self.onShift = onShift
        self.reportedAt = reportedAt
        self.reportedBy = reportedBy
    }




}

#if compiler(>=6)
extension Report: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Report {
        return
            try Report(
                service: FfiConverterTypeServiceId.read(from: &buf),
                capacity: FfiConverterTypeCapacity.read(from: &buf),
                freePlaces: FfiConverterOptionUInt32.read(from: &buf),
                age: FfiConverterOptionTypeAgeRange.read(from: &buf),
                onShift: FfiConverterOptionBool.read(from: &buf),
                reportedAt: FfiConverterTypeTimestamp.read(from: &buf),
                reportedBy: FfiConverterOptionTypeOpaqueRef.read(from: &buf)
        )
    }

    public static func write(_ value: Report, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeCapacity.write(value.capacity, into: &buf)
        FfiConverterOptionUInt32.write(value.freePlaces, into: &buf)
        FfiConverterOptionTypeAgeRange.write(value.age, into: &buf)
        FfiConverterOptionBool.write(value.onShift, into: &buf)
        FfiConverterTypeTimestamp.write(value.reportedAt, into: &buf)
        FfiConverterOptionTypeOpaqueRef.write(value.reportedBy, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReport_lift(_ buf: RustBuffer) throws -> Report {
    return try FfiConverterTypeReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReport_lower(_ value: Report) -> RustBuffer {
    return FfiConverterTypeReport.lower(value)
}


/**
 * The `request` document: `"format": "amparo/request/1"`.
 */
public struct RequestDraft: Equatable, Hashable {
    /**
     * `amparo/request/1`.
     */
    public let format: String
    /**
     * What a reader should know: that people and reports are invented, for one.
     */
    public let note: String?
    /**
     * The clock of the decision.
     */
    public let at: Timestamp
    /**
     * Person.
     */
    public let person: Person
    /**
     * Crisis.
     */
    public let crisis: Crisis
    /**
     * Calls lately made, of all people.
     */
    public let recent: [RecentCall]
    /**
     * Live reports that come with the request.
     */
    public let status: StatusDraft?
    /**
     * Policy rows for this decision alone.
     */
    public let policy: PolicyDraft?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/request/1`.
         */format: String = "",
        /**
         * What a reader should know: that people and reports are invented, for one.
         */note: String? = nil,
        /**
         * The clock of the decision.
         */at: Timestamp,
        /**
         * Person.
         */person: Person,
        /**
         * Crisis.
         */crisis: Crisis,
        /**
         * Calls lately made, of all people.
         */recent: [RecentCall] = [],
        /**
         * Live reports that come with the request.
         */status: StatusDraft? = nil,
        /**
         * Policy rows for this decision alone.
         */policy: PolicyDraft? = nil) {
        self.format = format
        self.note = note
        self.at = at
        self.person = person
        self.crisis = crisis
        self.recent = recent
        self.status = status
        self.policy = policy
    }




}

#if compiler(>=6)
extension RequestDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRequestDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequestDraft {
        return
            try RequestDraft(
                format: FfiConverterString.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                person: FfiConverterTypePerson.read(from: &buf),
                crisis: FfiConverterTypeCrisis.read(from: &buf),
                recent: FfiConverterSequenceTypeRecentCall.read(from: &buf),
                status: FfiConverterOptionTypeStatusDraft.read(from: &buf),
                policy: FfiConverterOptionTypePolicyDraft.read(from: &buf)
        )
    }

    public static func write(_ value: RequestDraft, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypePerson.write(value.person, into: &buf)
        FfiConverterTypeCrisis.write(value.crisis, into: &buf)
        FfiConverterSequenceTypeRecentCall.write(value.recent, into: &buf)
        FfiConverterOptionTypeStatusDraft.write(value.status, into: &buf)
        FfiConverterOptionTypePolicyDraft.write(value.policy, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequestDraft_lift(_ buf: RustBuffer) throws -> RequestDraft {
    return try FfiConverterTypeRequestDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequestDraft_lower(_ value: RequestDraft) -> RustBuffer {
    return FfiConverterTypeRequestDraft.lower(value)
}


/**
 * A rule of law or of the house.
 */
public struct RuleRow: Equatable, Hashable {
    /**
     * Id, such as `R04`.
     */
    public let id: RuleId
    /**
     * Title for people.
     */
    public let title: Label
    /**
     * What it asks for.
     */
    public let act: Act
    /**
     * When it applies; a rule without a condition orders the decision but makes no duty.
     */
    public let when: When?
    /**
     * What an unknown fact does; `fires` if left out.
     */
    public let onUnknown: OnUnknown?
    /**
     * Who owes the act.
     */
    public let who: Owner?
    /**
     * To whom: the territory's roles; each is one duty.
     */
    public let to: [Role]
    /**
     * Minutes that the law gives.
     */
    public let deadlineMinutes: UInt32?
    /**
     * Minutes of the policy where the law gives none.
     */
    public let policyMinutes: UInt32?
    /**
     * What starts the clock.
     */
    public let clockStart: ClockStart?
    /**
     * What stops the clock: the evidence to keep.
     */
    public let stopEvidence: Label?
    /**
     * Profile that limits what is told.
     */
    public let payloadProfile: RuleId?
    /**
     * Whether the person is named.
     */
    public let identified: Identified?
    /**
     * Rules that ask for the same act: where one of them applies, this one is met with it and makes no duty of its own.
     */
    public let carriedBy: [RuleId]
    /**
     * Numbers that the norm gives, for those who plan and count.
     */
    public let figures: [Figure]
    /**
     * The norm leaves a question open: said with the duty, never dropped.
     */
    public let needsLocalDecision: Label?
    /**
     * `BR`, `BR-RS`, or an IBGE code.
     */
    public let jurisdiction: String
    /**
     * Norm and article.
     */
    public let source: String
    /**
     * First day.
     */
    public let validFrom: CivilDate?
    /**
     * Last day.
     */
    public let validTo: CivilDate?
    /**
     * How sure we are.
     */
    public let confidence: Confidence
    /**
     * Day on which somebody checked it.
     */
    public let checkedOn: CivilDate?
    /**
     * A limit that protects the person: active at any confidence.
     */
    public let protective: Bool
    /**
     * Turned on or off by a local decision; by confidence if left out.
     */
    public let active: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id, such as `R04`.
         */id: RuleId,
        /**
         * Title for people.
         */title: Label,
        /**
         * What it asks for.
         */act: Act,
        /**
         * When it applies; a rule without a condition orders the decision but makes no duty.
         */when: When? = nil,
        /**
         * What an unknown fact does; `fires` if left out.
         */onUnknown: OnUnknown? = nil,
        /**
         * Who owes the act.
         */who: Owner? = nil,
        /**
         * To whom: the territory's roles; each is one duty.
         */to: [Role] = [],
        /**
         * Minutes that the law gives.
         */deadlineMinutes: UInt32? = nil,
        /**
         * Minutes of the policy where the law gives none.
         */policyMinutes: UInt32? = nil,
        /**
         * What starts the clock.
         */clockStart: ClockStart? = nil,
        /**
         * What stops the clock: the evidence to keep.
         */stopEvidence: Label? = nil,
        /**
         * Profile that limits what is told.
         */payloadProfile: RuleId? = nil,
        /**
         * Whether the person is named.
         */identified: Identified? = nil,
        /**
         * Rules that ask for the same act: where one of them applies, this one is met with it and makes no duty of its own.
         */carriedBy: [RuleId] = [],
        /**
         * Numbers that the norm gives, for those who plan and count.
         */figures: [Figure] = [],
        /**
         * The norm leaves a question open: said with the duty, never dropped.
         */needsLocalDecision: Label? = nil,
        /**
         * `BR`, `BR-RS`, or an IBGE code.
         */jurisdiction: String,
        /**
         * Norm and article.
         */source: String,
        /**
         * First day.
         */validFrom: CivilDate? = nil,
        /**
         * Last day.
         */validTo: CivilDate? = nil,
        /**
         * How sure we are.
         */confidence: Confidence,
        /**
         * Day on which somebody checked it.
         */checkedOn: CivilDate? = nil,
        /**
         * A limit that protects the person: active at any confidence.
         */protective: Bool = false,
        /**
         * Turned on or off by a local decision; by confidence if left out.
         */active: Bool? = nil) {
        self.id = id
        self.title = title
        self.act = act
        self.when = when
        self.onUnknown = onUnknown
        self.who = who
        self.to = to
        self.deadlineMinutes = deadlineMinutes
        self.policyMinutes = policyMinutes
        self.clockStart = clockStart
        self.stopEvidence = stopEvidence
        self.payloadProfile = payloadProfile
        self.identified = identified
        self.carriedBy = carriedBy
        self.figures = figures
        self.needsLocalDecision = needsLocalDecision
        self.jurisdiction = jurisdiction
        self.source = source
        self.validFrom = validFrom
        self.validTo = validTo
        self.confidence = confidence
        self.checkedOn = checkedOn
        self.protective = protective
        self.active = active
    }




}

#if compiler(>=6)
extension RuleRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRuleRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RuleRow {
        return
            try RuleRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                title: FfiConverterTypeLabel.read(from: &buf),
                act: FfiConverterTypeAct.read(from: &buf),
                when: FfiConverterOptionTypeWhen.read(from: &buf),
                onUnknown: FfiConverterOptionTypeOnUnknown.read(from: &buf),
                who: FfiConverterOptionTypeOwner.read(from: &buf),
                to: FfiConverterSequenceTypeRole.read(from: &buf),
                deadlineMinutes: FfiConverterOptionUInt32.read(from: &buf),
                policyMinutes: FfiConverterOptionUInt32.read(from: &buf),
                clockStart: FfiConverterOptionTypeClockStart.read(from: &buf),
                stopEvidence: FfiConverterOptionTypeLabel.read(from: &buf),
                payloadProfile: FfiConverterOptionTypeRuleId.read(from: &buf),
                identified: FfiConverterOptionTypeIdentified.read(from: &buf),
                carriedBy: FfiConverterSequenceTypeRuleId.read(from: &buf),
                figures: FfiConverterSequenceTypeFigure.read(from: &buf),
                needsLocalDecision: FfiConverterOptionTypeLabel.read(from: &buf),
                jurisdiction: FfiConverterString.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                validFrom: FfiConverterOptionTypeCivilDate.read(from: &buf),
                validTo: FfiConverterOptionTypeCivilDate.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf),
                checkedOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                protective: FfiConverterBool.read(from: &buf),
                active: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: RuleRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterTypeLabel.write(value.title, into: &buf)
        FfiConverterTypeAct.write(value.act, into: &buf)
        FfiConverterOptionTypeWhen.write(value.when, into: &buf)
        FfiConverterOptionTypeOnUnknown.write(value.onUnknown, into: &buf)
        FfiConverterOptionTypeOwner.write(value.who, into: &buf)
        FfiConverterSequenceTypeRole.write(value.to, into: &buf)
        FfiConverterOptionUInt32.write(value.deadlineMinutes, into: &buf)
        FfiConverterOptionUInt32.write(value.policyMinutes, into: &buf)
        FfiConverterOptionTypeClockStart.write(value.clockStart, into: &buf)
        FfiConverterOptionTypeLabel.write(value.stopEvidence, into: &buf)
        FfiConverterOptionTypeRuleId.write(value.payloadProfile, into: &buf)
        FfiConverterOptionTypeIdentified.write(value.identified, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.carriedBy, into: &buf)
        FfiConverterSequenceTypeFigure.write(value.figures, into: &buf)
        FfiConverterOptionTypeLabel.write(value.needsLocalDecision, into: &buf)
        FfiConverterString.write(value.jurisdiction, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.validFrom, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.validTo, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.checkedOn, into: &buf)
        FfiConverterBool.write(value.protective, into: &buf)
        FfiConverterOptionBool.write(value.active, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleRow_lift(_ buf: RustBuffer) throws -> RuleRow {
    return try FfiConverterTypeRuleRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleRow_lower(_ value: RuleRow) -> RustBuffer {
    return FfiConverterTypeRuleRow.lower(value)
}


/**
 * A step of a ladder.
 */
public struct Rung: Equatable, Hashable {
    /**
     * Who is called next.
     */
    public let service: String
    /**
     * When, if nobody before has answered.
     */
    public let at: Timestamp
    /**
     * Role by which it stands there; none for a substitute.
     */
    public let role: Role?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who is called next.
         */service: String,
        /**
         * When, if nobody before has answered.
         */at: Timestamp,
        /**
         * Role by which it stands there; none for a substitute.
         */role: Role? = nil) {
        self.service = service
        self.at = at
        self.role = role
    }




}

#if compiler(>=6)
extension Rung: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRung: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Rung {
        return
            try Rung(
                service: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                role: FfiConverterOptionTypeRole.read(from: &buf)
        )
    }

    public static func write(_ value: Rung, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionTypeRole.write(value.role, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRung_lift(_ buf: RustBuffer) throws -> Rung {
    return try FfiConverterTypeRung.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRung_lower(_ value: Rung) -> RustBuffer {
    return FfiConverterTypeRung.lower(value)
}


/**
 * The one way on which the person may be reached.
 */
public struct SafeContact: Equatable, Hashable {
    /**
     * Opaque address.
     */
    public let addressRef: OpaqueRef
    /**
     * What it may carry; `id_only` if left out.
     */
    public let `class`: ChannelClass?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Opaque address.
         */addressRef: OpaqueRef,
        /**
         * What it may carry; `id_only` if left out.
         */`class`: ChannelClass? = nil) {
        self.addressRef = addressRef
        self.`class` = `class`
    }




}

#if compiler(>=6)
extension SafeContact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSafeContact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SafeContact {
        return
            try SafeContact(
                addressRef: FfiConverterTypeOpaqueRef.read(from: &buf),
                class: FfiConverterOptionTypeChannelClass.read(from: &buf)
        )
    }

    public static func write(_ value: SafeContact, into buf: inout [UInt8]) {
        FfiConverterTypeOpaqueRef.write(value.addressRef, into: &buf)
        FfiConverterOptionTypeChannelClass.write(value.`class`, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSafeContact_lift(_ buf: RustBuffer) throws -> SafeContact {
    return try FfiConverterTypeSafeContact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSafeContact_lower(_ value: SafeContact) -> RustBuffer {
    return FfiConverterTypeSafeContact.lower(value)
}


/**
 * A heading and its lines.
 */
public struct Section: Equatable, Hashable {
    /**
     * What it is about.
     */
    public let topic: Topic
    /**
     * Heading.
     */
    public let heading: String
    /**
     * Whether the order of the lines says something.
     */
    public let ordered: Bool
    /**
     * Lines; never none.
     */
    public let lines: [Line]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is about.
         */topic: Topic,
        /**
         * Heading.
         */heading: String,
        /**
         * Whether the order of the lines says something.
         */ordered: Bool = false,
        /**
         * Lines; never none.
         */lines: [Line] = []) {
        self.topic = topic
        self.heading = heading
        self.ordered = ordered
        self.lines = lines
    }




}

#if compiler(>=6)
extension Section: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Section {
        return
            try Section(
                topic: FfiConverterTypeTopic.read(from: &buf),
                heading: FfiConverterString.read(from: &buf),
                ordered: FfiConverterBool.read(from: &buf),
                lines: FfiConverterSequenceTypeLine.read(from: &buf)
        )
    }

    public static func write(_ value: Section, into buf: inout [UInt8]) {
        FfiConverterTypeTopic.write(value.topic, into: &buf)
        FfiConverterString.write(value.heading, into: &buf)
        FfiConverterBool.write(value.ordered, into: &buf)
        FfiConverterSequenceTypeLine.write(value.lines, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSection_lift(_ buf: RustBuffer) throws -> Section {
    return try FfiConverterTypeSection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSection_lower(_ value: Section) -> RustBuffer {
    return FfiConverterTypeSection.lower(value)
}


/**
 * A sector of public policy.
 */
public struct SectorDraft: Equatable, Hashable {
    /**
     * Token, such as `health`.
     */
    public let id: SectorId
    /**
     * Name for people.
     */
    public let label: Label

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Token, such as `health`.
         */id: SectorId,
        /**
         * Name for people.
         */label: Label) {
        self.id = id
        self.label = label
    }




}

#if compiler(>=6)
extension SectorDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSectorDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SectorDraft {
        return
            try SectorDraft(
                id: FfiConverterTypeSectorId.read(from: &buf),
                label: FfiConverterTypeLabel.read(from: &buf)
        )
    }

    public static func write(_ value: SectorDraft, into buf: inout [UInt8]) {
        FfiConverterTypeSectorId.write(value.id, into: &buf)
        FfiConverterTypeLabel.write(value.label, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSectorDraft_lift(_ buf: RustBuffer) throws -> SectorDraft {
    return try FfiConverterTypeSectorDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSectorDraft_lower(_ value: SectorDraft) -> RustBuffer {
    return FfiConverterTypeSectorDraft.lower(value)
}


/**
 * A place or team that can be called.
 */
public struct ServiceDraft: Equatable, Hashable {
    /**
     * Id, unique in the network.
     */
    public let id: ServiceId
    /**
     * Name.
     */
    public let name: String
    /**
     * Kind.
     */
    public let kind: KindId
    /**
     * CNES code of seven digits.
     */
    public let cnes: String?
    /**
     * Municipality or catchment where it stands.
     */
    public let territory: TerritoryId
    /**
     * Needs it can meet; those of its kind if left out.
     */
    public let needs: [NeedId]?
    /**
     * Ages served; those of its kind if left out.
     */
    public let age: AgeRange?
    /**
     * Whether it can hold a person; as its kind if left out.
     */
    public let canHold: Bool?
    /**
     * Who may come through its door; as its kind if left out.
     */
    public let access: Access?
    /**
     * Where it stands.
     */
    public let point: Point?
    /**
     * OpenStreetMap `opening_hours`, in the territory's time zone; unknown if left out.
     */
    public let openingHours: String?
    /**
     * Set if somebody answers outside the opening hours.
     */
    public let onCall: OnCallDraft?
    /**
     * Ways of reaching it, best first.
     */
    public let channels: [ChannelDraft]
    /**
     * Capacity as declared (never a live state).
     */
    public let declared: Capacity?
    /**
     * Places as registered.
     */
    public let declaredPlaces: UInt32?
    /**
     * Service that keeps this record true.
     */
    public let steward: ServiceId?
    /**
     * First day.
     */
    public let validFrom: CivilDate?
    /**
     * Last day; afterwards the service has left the network.
     */
    public let validTo: CivilDate?
    /**
     * What a reader should know of this record.
     */
    public let note: String?
    /**
     * Somebody has to check this record.
     */
    public let verify: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id, unique in the network.
         */id: ServiceId,
        /**
         * Name.
         */name: String,
        /**
         * Kind.
         */kind: KindId,
        /**
         * CNES code of seven digits.
         */cnes: String? = nil,
        /**
         * Municipality or catchment where it stands.
         */territory: TerritoryId,
        /**
         * Needs it can meet; those of its kind if left out.
         */needs: [NeedId]? = nil,
        /**
         * Ages served; those of its kind if left out.
         */age: AgeRange? = nil,
        /**
         * Whether it can hold a person; as its kind if left out.
         */canHold: Bool? = nil,
        /**
         * Who may come through its door; as its kind if left out.
         */access: Access? = nil,
        /**
         * Where it stands.
         */point: Point? = nil,
        /**
         * OpenStreetMap `opening_hours`, in the territory's time zone; unknown if left out.
         */openingHours: String? = nil,
        /**
         * Set if somebody answers outside the opening hours.
         */onCall: OnCallDraft? = nil,
        /**
         * Ways of reaching it, best first.
         */channels: [ChannelDraft] = [],
        /**
         * Capacity as declared (never a live state).
         */declared: Capacity? = nil,
        /**
         * Places as registered.
         */declaredPlaces: UInt32? = nil,
        /**
         * Service that keeps this record true.
         */steward: ServiceId? = nil,
        /**
         * First day.
         */validFrom: CivilDate? = nil,
        /**
         * Last day; afterwards the service has left the network.
         */validTo: CivilDate? = nil,
        /**
         * What a reader should know of this record.
         */note: String? = nil,
        /**
         * Somebody has to check this record.
         */verify: Bool = false) {
        self.id = id
        self.name = name
        self.kind = kind
        self.cnes = cnes
        self.territory = territory
        self.needs = needs
        self.age = age
        self.canHold = canHold
        self.access = access
        self.point = point
        self.openingHours = openingHours
        self.onCall = onCall
        self.channels = channels
        self.declared = declared
        self.declaredPlaces = declaredPlaces
        self.steward = steward
        self.validFrom = validFrom
        self.validTo = validTo
        self.note = note
        self.verify = verify
    }




}

#if compiler(>=6)
extension ServiceDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServiceDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceDraft {
        return
            try ServiceDraft(
                id: FfiConverterTypeServiceId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeKindId.read(from: &buf),
                cnes: FfiConverterOptionString.read(from: &buf),
                territory: FfiConverterTypeTerritoryId.read(from: &buf),
                needs: FfiConverterOptionSequenceTypeNeedId.read(from: &buf),
                age: FfiConverterOptionTypeAgeRange.read(from: &buf),
                canHold: FfiConverterOptionBool.read(from: &buf),
                access: FfiConverterOptionTypeAccess.read(from: &buf),
                point: FfiConverterOptionTypePoint.read(from: &buf),
                openingHours: FfiConverterOptionString.read(from: &buf),
                onCall: FfiConverterOptionTypeOnCallDraft.read(from: &buf),
                channels: FfiConverterSequenceTypeChannelDraft.read(from: &buf),
                declared: FfiConverterOptionTypeCapacity.read(from: &buf),
                declaredPlaces: FfiConverterOptionUInt32.read(from: &buf),
                steward: FfiConverterOptionTypeServiceId.read(from: &buf),
                validFrom: FfiConverterOptionTypeCivilDate.read(from: &buf),
                validTo: FfiConverterOptionTypeCivilDate.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf),
                verify: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: ServiceDraft, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeKindId.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.cnes, into: &buf)
        FfiConverterTypeTerritoryId.write(value.territory, into: &buf)
        FfiConverterOptionSequenceTypeNeedId.write(value.needs, into: &buf)
        FfiConverterOptionTypeAgeRange.write(value.age, into: &buf)
        FfiConverterOptionBool.write(value.canHold, into: &buf)
        FfiConverterOptionTypeAccess.write(value.access, into: &buf)
        FfiConverterOptionTypePoint.write(value.point, into: &buf)
        FfiConverterOptionString.write(value.openingHours, into: &buf)
        FfiConverterOptionTypeOnCallDraft.write(value.onCall, into: &buf)
        FfiConverterSequenceTypeChannelDraft.write(value.channels, into: &buf)
        FfiConverterOptionTypeCapacity.write(value.declared, into: &buf)
        FfiConverterOptionUInt32.write(value.declaredPlaces, into: &buf)
        FfiConverterOptionTypeServiceId.write(value.steward, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.validFrom, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.validTo, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
        FfiConverterBool.write(value.verify, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceDraft_lift(_ buf: RustBuffer) throws -> ServiceDraft {
    return try FfiConverterTypeServiceDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceDraft_lower(_ value: ServiceDraft) -> RustBuffer {
    return FfiConverterTypeServiceDraft.lower(value)
}


/**
 * Indicators of one service.
 */
public struct ServiceIndicators: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * What is counted.
     */
    public let measures: ServiceMeasures

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * What is counted.
         */measures: ServiceMeasures) {
        self.service = service
        self.measures = measures
    }




}

#if compiler(>=6)
extension ServiceIndicators: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServiceIndicators: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceIndicators {
        return
            try ServiceIndicators(
                service: FfiConverterTypeServiceId.read(from: &buf),
                measures: FfiConverterTypeServiceMeasures.read(from: &buf)
        )
    }

    public static func write(_ value: ServiceIndicators, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeServiceMeasures.write(value.measures, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceIndicators_lift(_ buf: RustBuffer) throws -> ServiceIndicators {
    return try FfiConverterTypeServiceIndicators.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceIndicators_lower(_ value: ServiceIndicators) -> RustBuffer {
    return FfiConverterTypeServiceIndicators.lower(value)
}


/**
 * A service of a network, as a screen or a list shows it.
 */
public struct ServiceLine: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: ServiceId
    /**
     * Name.
     */
    public let name: String
    /**
     * Kind.
     */
    public let kind: KindId
    /**
     * Sector.
     */
    public let sector: SectorId
    /**
     * Municipality or catchment where it stands.
     */
    public let territory: TerritoryId
    /**
     * Needs that it can meet.
     */
    public let needs: [NeedId]
    /**
     * Who may come through its door.
     */
    public let access: Access
    /**
     * Whether it can hold a person.
     */
    public let canHold: Bool
    /**
     * Whether somebody has to check the record.
     */
    public let verify: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: ServiceId,
        /**
         * Name.
         */name: String,
        /**
         * Kind.
         */kind: KindId,
        /**
         * Sector.
         */sector: SectorId,
        /**
         * Municipality or catchment where it stands.
         */territory: TerritoryId,
        /**
         * Needs that it can meet.
         */needs: [NeedId],
        /**
         * Who may come through its door.
         */access: Access,
        /**
         * Whether it can hold a person.
         */canHold: Bool,
        /**
         * Whether somebody has to check the record.
         */verify: Bool) {
        self.id = id
        self.name = name
        self.kind = kind
        self.sector = sector
        self.territory = territory
        self.needs = needs
        self.access = access
        self.canHold = canHold
        self.verify = verify
    }




}

#if compiler(>=6)
extension ServiceLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServiceLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceLine {
        return
            try ServiceLine(
                id: FfiConverterTypeServiceId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeKindId.read(from: &buf),
                sector: FfiConverterTypeSectorId.read(from: &buf),
                territory: FfiConverterTypeTerritoryId.read(from: &buf),
                needs: FfiConverterSequenceTypeNeedId.read(from: &buf),
                access: FfiConverterTypeAccess.read(from: &buf),
                canHold: FfiConverterBool.read(from: &buf),
                verify: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: ServiceLine, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeKindId.write(value.kind, into: &buf)
        FfiConverterTypeSectorId.write(value.sector, into: &buf)
        FfiConverterTypeTerritoryId.write(value.territory, into: &buf)
        FfiConverterSequenceTypeNeedId.write(value.needs, into: &buf)
        FfiConverterTypeAccess.write(value.access, into: &buf)
        FfiConverterBool.write(value.canHold, into: &buf)
        FfiConverterBool.write(value.verify, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceLine_lift(_ buf: RustBuffer) throws -> ServiceLine {
    return try FfiConverterTypeServiceLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceLine_lower(_ value: ServiceLine) -> RustBuffer {
    return FfiConverterTypeServiceLine.lower(value)
}


/**
 * What is counted of one service.
 */
public struct ServiceMeasures: Equatable, Hashable {
    /**
     * Times that it was asked to share care.
     */
    public let asked: Count
    /**
     * Times that it accepted.
     */
    public let accepted: Share
    /**
     * Times that it declined.
     */
    public let declined: Count
    /**
     * Minutes to its acceptance.
     */
    public let answer: Times
    /**
     * Times that it did not take a person at its door.
     */
    public let refusals: Count
    /**
     * Admissions.
     */
    public let admissions: AdmissionCounts
    /**
     * Duties that it owed and whose deadline passed unmet.
     */
    public let breaches: Count

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Times that it was asked to share care.
         */asked: Count,
        /**
         * Times that it accepted.
         */accepted: Share,
        /**
         * Times that it declined.
         */declined: Count,
        /**
         * Minutes to its acceptance.
         */answer: Times,
        /**
         * Times that it did not take a person at its door.
         */refusals: Count,
        /**
         * Admissions.
         */admissions: AdmissionCounts,
        /**
         * Duties that it owed and whose deadline passed unmet.
         */breaches: Count) {
        self.asked = asked
        self.accepted = accepted
        self.declined = declined
        self.answer = answer
        self.refusals = refusals
        self.admissions = admissions
        self.breaches = breaches
    }




}

#if compiler(>=6)
extension ServiceMeasures: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServiceMeasures: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceMeasures {
        return
            try ServiceMeasures(
                asked: FfiConverterTypeCount.read(from: &buf),
                accepted: FfiConverterTypeShare.read(from: &buf),
                declined: FfiConverterTypeCount.read(from: &buf),
                answer: FfiConverterTypeTimes.read(from: &buf),
                refusals: FfiConverterTypeCount.read(from: &buf),
                admissions: FfiConverterTypeAdmissionCounts.read(from: &buf),
                breaches: FfiConverterTypeCount.read(from: &buf)
        )
    }

    public static func write(_ value: ServiceMeasures, into buf: inout [UInt8]) {
        FfiConverterTypeCount.write(value.asked, into: &buf)
        FfiConverterTypeShare.write(value.accepted, into: &buf)
        FfiConverterTypeCount.write(value.declined, into: &buf)
        FfiConverterTypeTimes.write(value.answer, into: &buf)
        FfiConverterTypeCount.write(value.refusals, into: &buf)
        FfiConverterTypeAdmissionCounts.write(value.admissions, into: &buf)
        FfiConverterTypeCount.write(value.breaches, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceMeasures_lift(_ buf: RustBuffer) throws -> ServiceMeasures {
    return try FfiConverterTypeServiceMeasures.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceMeasures_lower(_ value: ServiceMeasures) -> RustBuffer {
    return FfiConverterTypeServiceMeasures.lower(value)
}


/**
 * A share with its 95 % interval (Wilson).
 */
public struct Share: Equatable, Hashable {
    /**
     * How many of them; none where it is not shown.
     */
    public let count: UInt32?
    /**
     * Of how many.
     */
    public let of: UInt32?
    /**
     * Share in per mille.
     */
    public let perMille: UInt32?
    /**
     * Lower end in per mille.
     */
    public let low: UInt32?
    /**
     * Upper end in per mille.
     */
    public let high: UInt32?
    /**
     * Not shown.
     */
    public let suppressed: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many of them; none where it is not shown.
         */count: UInt32? = nil,
        /**
         * Of how many.
         */of: UInt32? = nil,
        /**
         * Share in per mille.
         */perMille: UInt32? = nil,
        /**
         * Lower end in per mille.
         */low: UInt32? = nil,
        /**
         * Upper end in per mille.
         */high: UInt32? = nil,
        /**
         * Not shown.
         */suppressed: Bool = false) {
        self.count = count
        self.of = of
        self.perMille = perMille
        self.low = low
        self.high = high
        self.suppressed = suppressed
    }




}

#if compiler(>=6)
extension Share: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeShare: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Share {
        return
            try Share(
                count: FfiConverterOptionUInt32.read(from: &buf),
                of: FfiConverterOptionUInt32.read(from: &buf),
                perMille: FfiConverterOptionUInt32.read(from: &buf),
                low: FfiConverterOptionUInt32.read(from: &buf),
                high: FfiConverterOptionUInt32.read(from: &buf),
                suppressed: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Share, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.count, into: &buf)
        FfiConverterOptionUInt32.write(value.of, into: &buf)
        FfiConverterOptionUInt32.write(value.perMille, into: &buf)
        FfiConverterOptionUInt32.write(value.low, into: &buf)
        FfiConverterOptionUInt32.write(value.high, into: &buf)
        FfiConverterBool.write(value.suppressed, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShare_lift(_ buf: RustBuffer) throws -> Share {
    return try FfiConverterTypeShare.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShare_lower(_ value: Share) -> RustBuffer {
    return FfiConverterTypeShare.lower(value)
}


/**
 * A sign of danger, told where severity is not known.
 */
public struct SignRow: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: RuleId
    /**
     * The sign.
     */
    public let label: Label
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: RuleId,
        /**
         * The sign.
         */label: Label,
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence) {
        self.id = id
        self.label = label
        self.source = source
        self.confidence = confidence
    }




}

#if compiler(>=6)
extension SignRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSignRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignRow {
        return
            try SignRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                label: FfiConverterTypeLabel.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf)
        )
    }

    public static func write(_ value: SignRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterTypeLabel.write(value.label, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignRow_lift(_ buf: RustBuffer) throws -> SignRow {
    return try FfiConverterTypeSignRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignRow_lower(_ value: SignRow) -> RustBuffer {
    return FfiConverterTypeSignRow.lower(value)
}


/**
 * What a service answered when its status was asked.
 */
public struct StatusAsked: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * When.
     */
    public let at: Timestamp
    /**
     * Capacity.
     */
    public let capacity: Capacity

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * When.
         */at: Timestamp,
        /**
         * Capacity.
         */capacity: Capacity) {
        self.service = service
        self.at = at
        self.capacity = capacity
    }




}

#if compiler(>=6)
extension StatusAsked: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStatusAsked: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StatusAsked {
        return
            try StatusAsked(
                service: FfiConverterTypeServiceId.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                capacity: FfiConverterTypeCapacity.read(from: &buf)
        )
    }

    public static func write(_ value: StatusAsked, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeCapacity.write(value.capacity, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusAsked_lift(_ buf: RustBuffer) throws -> StatusAsked {
    return try FfiConverterTypeStatusAsked.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusAsked_lower(_ value: StatusAsked) -> RustBuffer {
    return FfiConverterTypeStatusAsked.lower(value)
}


/**
 * The `status` document: `"format": "amparo/status/1"`.
 */
public struct StatusDraft: Equatable, Hashable {
    /**
     * `amparo/status/1`.
     */
    public let format: String
    /**
     * What a reader should know: that the reports are invented, for one.
     */
    public let note: String?
    /**
     * Reports; of two about the same service and ages the newer stands.
     */
    public let reports: [Report]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/status/1`.
         */format: String = "",
        /**
         * What a reader should know: that the reports are invented, for one.
         */note: String? = nil,
        /**
         * Reports; of two about the same service and ages the newer stands.
         */reports: [Report] = []) {
        self.format = format
        self.note = note
        self.reports = reports
    }




}

#if compiler(>=6)
extension StatusDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStatusDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StatusDraft {
        return
            try StatusDraft(
                format: FfiConverterString.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf),
                reports: FfiConverterSequenceTypeReport.read(from: &buf)
        )
    }

    public static func write(_ value: StatusDraft, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
        FfiConverterSequenceTypeReport.write(value.reports, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusDraft_lift(_ buf: RustBuffer) throws -> StatusDraft {
    return try FfiConverterTypeStatusDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusDraft_lower(_ value: StatusDraft) -> RustBuffer {
    return FfiConverterTypeStatusDraft.lower(value)
}


/**
 * What is known of a service's capacity.
 */
public struct StatusLine: Equatable, Hashable {
    /**
     * Capacity that counts: an old report is `unknown`.
     */
    public let capacity: Capacity
    /**
     * Capacity as last reported, where the report is too old.
     */
    public let lastReported: Capacity?
    /**
     * Age of the report in minutes; none if there is no report.
     */
    public let ageMinutes: UInt32?
    /**
     * Ask before going.
     */
    public let askFirst: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Capacity that counts: an old report is `unknown`.
         */capacity: Capacity,
        /**
         * Capacity as last reported, where the report is too old.
         */lastReported: Capacity? = nil,
        /**
         * Age of the report in minutes; none if there is no report.
         */ageMinutes: UInt32? = nil,
        /**
         * Ask before going.
         */askFirst: Bool = false) {
        self.capacity = capacity
        self.lastReported = lastReported
        self.ageMinutes = ageMinutes
        self.askFirst = askFirst
    }




}

#if compiler(>=6)
extension StatusLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStatusLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StatusLine {
        return
            try StatusLine(
                capacity: FfiConverterTypeCapacity.read(from: &buf),
                lastReported: FfiConverterOptionTypeCapacity.read(from: &buf),
                ageMinutes: FfiConverterOptionUInt32.read(from: &buf),
                askFirst: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: StatusLine, into buf: inout [UInt8]) {
        FfiConverterTypeCapacity.write(value.capacity, into: &buf)
        FfiConverterOptionTypeCapacity.write(value.lastReported, into: &buf)
        FfiConverterOptionUInt32.write(value.ageMinutes, into: &buf)
        FfiConverterBool.write(value.askFirst, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusLine_lift(_ buf: RustBuffer) throws -> StatusLine {
    return try FfiConverterTypeStatusLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusLine_lower(_ value: StatusLine) -> RustBuffer {
    return FfiConverterTypeStatusLine.lower(value)
}


/**
 * One service asked on behalf of a call: the called service is step 0, those of its ladder follow.
 */
public struct StepLine: Equatable, Hashable {
    /**
     * Number: 0 is the called service, n the n-th of its ladder.
     */
    public let step: UInt32
    /**
     * Who is asked.
     */
    public let service: ServiceId
    /**
     * From when its clock runs.
     */
    public let from: Timestamp
    /**
     * When it was delivered.
     */
    public let deliveredAt: Timestamp?
    /**
     * When it turned out that it cannot be delivered.
     */
    public let undeliverableAt: Timestamp?
    /**
     * When it was last reminded.
     */
    public let remindedAt: Timestamp?
    /**
     * When it declined.
     */
    public let declinedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Number: 0 is the called service, n the n-th of its ladder.
         */step: UInt32,
        /**
         * Who is asked.
         */service: ServiceId,
        /**
         * From when its clock runs.
         */from: Timestamp,
        /**
         * When it was delivered.
         */deliveredAt: Timestamp? = nil,
        /**
         * When it turned out that it cannot be delivered.
         */undeliverableAt: Timestamp? = nil,
        /**
         * When it was last reminded.
         */remindedAt: Timestamp? = nil,
        /**
         * When it declined.
         */declinedAt: Timestamp? = nil) {
        self.step = step
        self.service = service
        self.from = from
        self.deliveredAt = deliveredAt
        self.undeliverableAt = undeliverableAt
        self.remindedAt = remindedAt
        self.declinedAt = declinedAt
    }




}

#if compiler(>=6)
extension StepLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStepLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StepLine {
        return
            try StepLine(
                step: FfiConverterUInt32.read(from: &buf),
                service: FfiConverterTypeServiceId.read(from: &buf),
                from: FfiConverterTypeTimestamp.read(from: &buf),
                deliveredAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                undeliverableAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                remindedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                declinedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: StepLine, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.step, into: &buf)
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.from, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.deliveredAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.undeliverableAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.remindedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.declinedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStepLine_lift(_ buf: RustBuffer) throws -> StepLine {
    return try FfiConverterTypeStepLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStepLine_lower(_ value: StepLine) -> RustBuffer {
    return FfiConverterTypeStepLine.lower(value)
}


/**
 * A call that did not go out, or later, and why.
 */
public struct SuppressedLine: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: ServiceId
    /**
     * When it was decided.
     */
    public let at: Timestamp
    /**
     * Why.
     */
    public let code: SuppressCode
    /**
     * Until when, if it goes out later.
     */
    public let until: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: ServiceId,
        /**
         * When it was decided.
         */at: Timestamp,
        /**
         * Why.
         */code: SuppressCode,
        /**
         * Until when, if it goes out later.
         */until: Timestamp? = nil) {
        self.service = service
        self.at = at
        self.code = code
        self.until = until
    }




}

#if compiler(>=6)
extension SuppressedLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSuppressedLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SuppressedLine {
        return
            try SuppressedLine(
                service: FfiConverterTypeServiceId.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                code: FfiConverterTypeSuppressCode.read(from: &buf),
                until: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: SuppressedLine, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeSuppressCode.write(value.code, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.until, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSuppressedLine_lift(_ buf: RustBuffer) throws -> SuppressedLine {
    return try FfiConverterTypeSuppressedLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSuppressedLine_lower(_ value: SuppressedLine) -> RustBuffer {
    return FfiConverterTypeSuppressedLine.lower(value)
}


/**
 * A municipality or a catchment inside one.
 */
public struct TerritoryDraft: Equatable, Hashable {
    /**
     * Id, such as `marituba` or `marituba/uriboca`.
     */
    public let id: TerritoryId
    /**
     * Name.
     */
    public let name: String
    /**
     * Municipality or catchment.
     */
    public let kind: TerritoryKind
    /**
     * IBGE code of seven digits.
     */
    public let ibge: String?
    /**
     * Unit of the federation, two letters; required in a municipality.
     */
    public let uf: String?
    /**
     * Health region.
     */
    public let region: String?
    /**
     * A catchment's municipality.
     */
    public let municipality: TerritoryId?
    /**
     * Areas of a catchment: census sectors or neighbourhood codes. No two catchments may claim one.
     */
    public let areas: [String]
    /**
     * IANA time zone; by state if left out.
     */
    public let timeZone: String?
    /**
     * Point of the seat.
     */
    public let point: Point?
    /**
     * Inhabitants.
     */
    public let population: UInt32?
    /**
     * Whether straight lines mislead here (rivers, islands): no travel into, out of or inside it is estimated from points.
     */
    public let byWater: Bool
    /**
     * Farthest travel searched, in minutes; the policy's reach if left out.
     */
    public let reachMinutes: UInt32?
    /**
     * Services named by role.
     */
    public let roles: Roles
    /**
     * Public numbers where they differ from the policy's.
     */
    public let numbers: [NumberDraft]
    /**
     * Municipal holidays.
     */
    public let holidays: [HolidayDraft]
    /**
     * Somebody has to check this record.
     */
    public let verify: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id, such as `marituba` or `marituba/uriboca`.
         */id: TerritoryId,
        /**
         * Name.
         */name: String,
        /**
         * Municipality or catchment.
         */kind: TerritoryKind,
        /**
         * IBGE code of seven digits.
         */ibge: String? = nil,
        /**
         * Unit of the federation, two letters; required in a municipality.
         */uf: String? = nil,
        /**
         * Health region.
         */region: String? = nil,
        /**
         * A catchment's municipality.
         */municipality: TerritoryId? = nil,
        /**
         * Areas of a catchment: census sectors or neighbourhood codes. No two catchments may claim one.
         */areas: [String] = [],
        /**
         * IANA time zone; by state if left out.
         */timeZone: String? = nil,
        /**
         * Point of the seat.
         */point: Point? = nil,
        /**
         * Inhabitants.
         */population: UInt32? = nil,
        /**
         * Whether straight lines mislead here (rivers, islands): no travel into, out of or inside it is estimated from points.
         */byWater: Bool = false,
        /**
         * Farthest travel searched, in minutes; the policy's reach if left out.
         */reachMinutes: UInt32? = nil,
        /**
         * Services named by role.
         */roles: Roles,
        /**
         * Public numbers where they differ from the policy's.
         */numbers: [NumberDraft] = [],
        /**
         * Municipal holidays.
         */holidays: [HolidayDraft] = [],
        /**
         * Somebody has to check this record.
         */verify: Bool = false) {
        self.id = id
        self.name = name
        self.kind = kind
        self.ibge = ibge
        self.uf = uf
        self.region = region
        self.municipality = municipality
        self.areas = areas
        self.timeZone = timeZone
        self.point = point
        self.population = population
        self.byWater = byWater
        self.reachMinutes = reachMinutes
        self.roles = roles
        self.numbers = numbers
        self.holidays = holidays
        self.verify = verify
    }




}

#if compiler(>=6)
extension TerritoryDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTerritoryDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TerritoryDraft {
        return
            try TerritoryDraft(
                id: FfiConverterTypeTerritoryId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeTerritoryKind.read(from: &buf),
                ibge: FfiConverterOptionString.read(from: &buf),
                uf: FfiConverterOptionString.read(from: &buf),
                region: FfiConverterOptionString.read(from: &buf),
                municipality: FfiConverterOptionTypeTerritoryId.read(from: &buf),
                areas: FfiConverterSequenceString.read(from: &buf),
                timeZone: FfiConverterOptionString.read(from: &buf),
                point: FfiConverterOptionTypePoint.read(from: &buf),
                population: FfiConverterOptionUInt32.read(from: &buf),
                byWater: FfiConverterBool.read(from: &buf),
                reachMinutes: FfiConverterOptionUInt32.read(from: &buf),
                roles: FfiConverterTypeRoles.read(from: &buf),
                numbers: FfiConverterSequenceTypeNumberDraft.read(from: &buf),
                holidays: FfiConverterSequenceTypeHolidayDraft.read(from: &buf),
                verify: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: TerritoryDraft, into buf: inout [UInt8]) {
        FfiConverterTypeTerritoryId.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeTerritoryKind.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.ibge, into: &buf)
        FfiConverterOptionString.write(value.uf, into: &buf)
        FfiConverterOptionString.write(value.region, into: &buf)
        FfiConverterOptionTypeTerritoryId.write(value.municipality, into: &buf)
        FfiConverterSequenceString.write(value.areas, into: &buf)
        FfiConverterOptionString.write(value.timeZone, into: &buf)
        FfiConverterOptionTypePoint.write(value.point, into: &buf)
        FfiConverterOptionUInt32.write(value.population, into: &buf)
        FfiConverterBool.write(value.byWater, into: &buf)
        FfiConverterOptionUInt32.write(value.reachMinutes, into: &buf)
        FfiConverterTypeRoles.write(value.roles, into: &buf)
        FfiConverterSequenceTypeNumberDraft.write(value.numbers, into: &buf)
        FfiConverterSequenceTypeHolidayDraft.write(value.holidays, into: &buf)
        FfiConverterBool.write(value.verify, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTerritoryDraft_lift(_ buf: RustBuffer) throws -> TerritoryDraft {
    return try FfiConverterTypeTerritoryDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTerritoryDraft_lower(_ value: TerritoryDraft) -> RustBuffer {
    return FfiConverterTypeTerritoryDraft.lower(value)
}


/**
 * Times in minutes.
 */
public struct Times: Equatable, Hashable {
    /**
     * How many were measured; none where it is not shown.
     */
    public let count: UInt32?
    /**
     * Median.
     */
    public let median: UInt32?
    /**
     * Lower end of its 95 % interval.
     */
    public let low: UInt32?
    /**
     * Upper end of its 95 % interval.
     */
    public let high: UInt32?
    /**
     * Nine of ten were at most this.
     */
    public let nineOfTen: UInt32?
    /**
     * Not shown.
     */
    public let suppressed: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many were measured; none where it is not shown.
         */count: UInt32? = nil,
        /**
         * Median.
         */median: UInt32? = nil,
        /**
         * Lower end of its 95 % interval.
         */low: UInt32? = nil,
        /**
         * Upper end of its 95 % interval.
         */high: UInt32? = nil,
        /**
         * Nine of ten were at most this.
         */nineOfTen: UInt32? = nil,
        /**
         * Not shown.
         */suppressed: Bool = false) {
        self.count = count
        self.median = median
        self.low = low
        self.high = high
        self.nineOfTen = nineOfTen
        self.suppressed = suppressed
    }




}

#if compiler(>=6)
extension Times: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimes: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Times {
        return
            try Times(
                count: FfiConverterOptionUInt32.read(from: &buf),
                median: FfiConverterOptionUInt32.read(from: &buf),
                low: FfiConverterOptionUInt32.read(from: &buf),
                high: FfiConverterOptionUInt32.read(from: &buf),
                nineOfTen: FfiConverterOptionUInt32.read(from: &buf),
                suppressed: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Times, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.count, into: &buf)
        FfiConverterOptionUInt32.write(value.median, into: &buf)
        FfiConverterOptionUInt32.write(value.low, into: &buf)
        FfiConverterOptionUInt32.write(value.high, into: &buf)
        FfiConverterOptionUInt32.write(value.nineOfTen, into: &buf)
        FfiConverterBool.write(value.suppressed, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimes_lift(_ buf: RustBuffer) throws -> Times {
    return try FfiConverterTypeTimes.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimes_lower(_ value: Times) -> RustBuffer {
    return FfiConverterTypeTimes.lower(value)
}


/**
 * A door of this episode.
 */
public struct TrailStep: Equatable, Hashable {
    /**
     * Service.
     */
    public let service: String
    /**
     * When.
     */
    public let at: Timestamp
    /**
     * What came of it; none at the present door.
     */
    public let outcome: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service.
         */service: String,
        /**
         * When.
         */at: Timestamp,
        /**
         * What came of it; none at the present door.
         */outcome: String? = nil) {
        self.service = service
        self.at = at
        self.outcome = outcome
    }




}

#if compiler(>=6)
extension TrailStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTrailStep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrailStep {
        return
            try TrailStep(
                service: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                outcome: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: TrailStep, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.outcome, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTrailStep_lift(_ buf: RustBuffer) throws -> TrailStep {
    return try FfiConverterTypeTrailStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTrailStep_lower(_ value: TrailStep) -> RustBuffer {
    return FfiConverterTypeTrailStep.lower(value)
}


/**
 * Minutes given for one pair of services, door to door. They beat any way over links.
 */
public struct TravelDraft: Equatable, Hashable {
    /**
     * Service it starts from.
     */
    public let from: ServiceId
    /**
     * Service it leads to.
     */
    public let to: ServiceId
    /**
     * Minutes one way.
     */
    public let minutes: UInt32
    /**
     * Minutes back; as `minutes` if left out.
     */
    public let returnMinutes: UInt32?
    /**
     * Somebody has to check this record.
     */
    public let verify: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Service it starts from.
         */from: ServiceId,
        /**
         * Service it leads to.
         */to: ServiceId,
        /**
         * Minutes one way.
         */minutes: UInt32,
        /**
         * Minutes back; as `minutes` if left out.
         */returnMinutes: UInt32? = nil,
        /**
         * Somebody has to check this record.
         */verify: Bool = false) {
        self.from = from
        self.to = to
        self.minutes = minutes
        self.returnMinutes = returnMinutes
        self.verify = verify
    }




}

#if compiler(>=6)
extension TravelDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTravelDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TravelDraft {
        return
            try TravelDraft(
                from: FfiConverterTypeServiceId.read(from: &buf),
                to: FfiConverterTypeServiceId.read(from: &buf),
                minutes: FfiConverterUInt32.read(from: &buf),
                returnMinutes: FfiConverterOptionUInt32.read(from: &buf),
                verify: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: TravelDraft, into buf: inout [UInt8]) {
        FfiConverterTypeServiceId.write(value.from, into: &buf)
        FfiConverterTypeServiceId.write(value.to, into: &buf)
        FfiConverterUInt32.write(value.minutes, into: &buf)
        FfiConverterOptionUInt32.write(value.returnMinutes, into: &buf)
        FfiConverterBool.write(value.verify, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTravelDraft_lift(_ buf: RustBuffer) throws -> TravelDraft {
    return try FfiConverterTypeTravelDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTravelDraft_lower(_ value: TravelDraft) -> RustBuffer {
    return FfiConverterTypeTravelDraft.lower(value)
}


/**
 * The `view` document: `"format": "amparo/view/1"`. What one recipient may see of a plan, and nothing of what was excluded.
 */
public struct ViewDocument: Equatable, Hashable {
    /**
     * `amparo/view/1`.
     */
    public let format: String
    /**
     * Clock of the decision.
     */
    public let at: Timestamp
    /**
     * Recipient.
     */
    public let recipient: String
    /**
     * Opaque reference of the episode: the call's id.
     */
    public let episode: String?
    /**
     * Door that calls.
     */
    public let door: String
    /**
     * What to do at once.
     */
    public let emergency: Emergency?
    /**
     * The recipient's own call.
     */
    public let call: Call?
    /**
     * Opaque reference of the person, if the recipient may know who it is.
     */
    public let personRef: String?
    /**
     * Severity, if the recipient may know.
     */
    public let severity: Severity?
    /**
     * What happened, if the recipient may know.
     */
    public let circumstances: [String]
    /**
     * Needs put to the recipient, if it may know.
     */
    public let needs: [String]
    /**
     * What was already asked and answered, if the recipient may know.
     */
    public let alreadyAsked: [String]
    /**
     * Safe contact, if the recipient may know.
     */
    public let safeContact: Contact?
    /**
     * Who leads, if the recipient may know.
     */
    public let lead: String?
    /**
     * Who holds the person now, if the recipient may know.
     */
    public let custodian: String?
    /**
     * Who else is in the circle, if the recipient may know.
     */
    public let circle: [CircleMember]
    /**
     * Places, if the recipient may know.
     */
    public let places: [Place]
    /**
     * Duties that the recipient owes, or that are owed to it.
     */
    public let duties: [Duty]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `amparo/view/1`.
         */format: String = "",
        /**
         * Clock of the decision.
         */at: Timestamp,
        /**
         * Recipient.
         */recipient: String,
        /**
         * Opaque reference of the episode: the call's id.
         */episode: String? = nil,
        /**
         * Door that calls.
         */door: String,
        /**
         * What to do at once.
         */emergency: Emergency? = nil,
        /**
         * The recipient's own call.
         */call: Call? = nil,
        /**
         * Opaque reference of the person, if the recipient may know who it is.
         */personRef: String? = nil,
        /**
         * Severity, if the recipient may know.
         */severity: Severity? = nil,
        /**
         * What happened, if the recipient may know.
         */circumstances: [String] = [],
        /**
         * Needs put to the recipient, if it may know.
         */needs: [String] = [],
        /**
         * What was already asked and answered, if the recipient may know.
         */alreadyAsked: [String] = [],
        /**
         * Safe contact, if the recipient may know.
         */safeContact: Contact? = nil,
        /**
         * Who leads, if the recipient may know.
         */lead: String? = nil,
        /**
         * Who holds the person now, if the recipient may know.
         */custodian: String? = nil,
        /**
         * Who else is in the circle, if the recipient may know.
         */circle: [CircleMember] = [],
        /**
         * Places, if the recipient may know.
         */places: [Place] = [],
        /**
         * Duties that the recipient owes, or that are owed to it.
         */duties: [Duty] = []) {
        self.format = format
        self.at = at
        self.recipient = recipient
        self.episode = episode
        self.door = door
        self.emergency = emergency
        self.call = call
        self.personRef = personRef
        self.severity = severity
        self.circumstances = circumstances
        self.needs = needs
        self.alreadyAsked = alreadyAsked
        self.safeContact = safeContact
        self.lead = lead
        self.custodian = custodian
        self.circle = circle
        self.places = places
        self.duties = duties
    }




}

#if compiler(>=6)
extension ViewDocument: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeViewDocument: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ViewDocument {
        return
            try ViewDocument(
                format: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                recipient: FfiConverterString.read(from: &buf),
                episode: FfiConverterOptionString.read(from: &buf),
                door: FfiConverterString.read(from: &buf),
                emergency: FfiConverterOptionTypeEmergency.read(from: &buf),
                call: FfiConverterOptionTypeCall.read(from: &buf),
                personRef: FfiConverterOptionString.read(from: &buf),
                severity: FfiConverterOptionTypeSeverity.read(from: &buf),
                circumstances: FfiConverterSequenceString.read(from: &buf),
                needs: FfiConverterSequenceString.read(from: &buf),
                alreadyAsked: FfiConverterSequenceString.read(from: &buf),
                safeContact: FfiConverterOptionTypeContact.read(from: &buf),
                lead: FfiConverterOptionString.read(from: &buf),
                custodian: FfiConverterOptionString.read(from: &buf),
                circle: FfiConverterSequenceTypeCircleMember.read(from: &buf),
                places: FfiConverterSequenceTypePlace.read(from: &buf),
                duties: FfiConverterSequenceTypeDuty.read(from: &buf)
        )
    }

    public static func write(_ value: ViewDocument, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterString.write(value.recipient, into: &buf)
        FfiConverterOptionString.write(value.episode, into: &buf)
        FfiConverterString.write(value.door, into: &buf)
        FfiConverterOptionTypeEmergency.write(value.emergency, into: &buf)
        FfiConverterOptionTypeCall.write(value.call, into: &buf)
        FfiConverterOptionString.write(value.personRef, into: &buf)
        FfiConverterOptionTypeSeverity.write(value.severity, into: &buf)
        FfiConverterSequenceString.write(value.circumstances, into: &buf)
        FfiConverterSequenceString.write(value.needs, into: &buf)
        FfiConverterSequenceString.write(value.alreadyAsked, into: &buf)
        FfiConverterOptionTypeContact.write(value.safeContact, into: &buf)
        FfiConverterOptionString.write(value.lead, into: &buf)
        FfiConverterOptionString.write(value.custodian, into: &buf)
        FfiConverterSequenceTypeCircleMember.write(value.circle, into: &buf)
        FfiConverterSequenceTypePlace.write(value.places, into: &buf)
        FfiConverterSequenceTypeDuty.write(value.duties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeViewDocument_lift(_ buf: RustBuffer) throws -> ViewDocument {
    return try FfiConverterTypeViewDocument.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeViewDocument_lower(_ value: ViewDocument) -> RustBuffer {
    return FfiConverterTypeViewDocument.lower(value)
}


/**
 * The built-in vocabulary, as written.
 */
public struct VocabularyDraft: Equatable, Hashable {
    /**
     * Sectors.
     */
    public let sectors: [SectorDraft]
    /**
     * Needs.
     */
    public let needs: [NeedDraft]
    /**
     * Kinds.
     */
    public let kinds: [KindDraft]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Sectors.
         */sectors: [SectorDraft] = [],
        /**
         * Needs.
         */needs: [NeedDraft] = [],
        /**
         * Kinds.
         */kinds: [KindDraft] = []) {
        self.sectors = sectors
        self.needs = needs
        self.kinds = kinds
    }




}

#if compiler(>=6)
extension VocabularyDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVocabularyDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VocabularyDraft {
        return
            try VocabularyDraft(
                sectors: FfiConverterSequenceTypeSectorDraft.read(from: &buf),
                needs: FfiConverterSequenceTypeNeedDraft.read(from: &buf),
                kinds: FfiConverterSequenceTypeKindDraft.read(from: &buf)
        )
    }

    public static func write(_ value: VocabularyDraft, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeSectorDraft.write(value.sectors, into: &buf)
        FfiConverterSequenceTypeNeedDraft.write(value.needs, into: &buf)
        FfiConverterSequenceTypeKindDraft.write(value.kinds, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVocabularyDraft_lift(_ buf: RustBuffer) throws -> VocabularyDraft {
    return try FfiConverterTypeVocabularyDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVocabularyDraft_lower(_ value: VocabularyDraft) -> RustBuffer {
    return FfiConverterTypeVocabularyDraft.lower(value)
}


/**
 * A condition over the facts of a request. All that is set must hold; a list holds if any of its entries does.
 */
public struct When: Equatable, Hashable {
    /**
     * This severity or graver.
     */
    public let severityFrom: Severity?
    /**
     * This severity or lighter.
     */
    public let severityTo: Severity?
    /**
     * Any of these circumstances.
     */
    public let any: [Circumstance]
    /**
     * All of these circumstances.
     */
    public let all: [Circumstance]
    /**
     * None of these circumstances.
     */
    public let none: [Circumstance]
    /**
     * Violence suffered in any of these forms (or in no told form).
     */
    public let forms: [ViolenceForm]
    /**
     * Violence suffered from any of these.
     */
    public let relations: [Relation]
    /**
     * Younger than this age in completed years.
     */
    public let ageBelow: UInt8?
    /**
     * This age or older.
     */
    public let ageFrom: UInt8?
    /**
     * Gender.
     */
    public let gender: [Gender]
    /**
     * A person with disability.
     */
    public let disability: Bool
    /**
     * By local time it is night, or a day on which the municipality does not work.
     */
    public let night: Bool
    /**
     * The door belongs to one of these sectors.
     */
    public let doorSectors: [SectorId]
    /**
     * The door is of one of these kinds.
     */
    public let doorKinds: [KindId]
    /**
     * What the person says to being cared for.
     */
    public let consent: [Capability]
    /**
     * An admission of one of these kinds is decided or made.
     */
    public let admission: [AdmissionKind]
    /**
     * The admission is because of drug use.
     */
    public let drugUse: Bool
    /**
     * One of these events of care happened.
     */
    public let events: [CareEvent]
    /**
     * The municipality lies in one of these units of the federation.
     */
    public let ufs: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * This severity or graver.
         */severityFrom: Severity? = nil,
        /**
         * This severity or lighter.
         */severityTo: Severity? = nil,
        /**
         * Any of these circumstances.
         */any: [Circumstance] = [],
        /**
         * All of these circumstances.
         */all: [Circumstance] = [],
        /**
         * None of these circumstances.
         */none: [Circumstance] = [],
        /**
         * Violence suffered in any of these forms (or in no told form).
         */forms: [ViolenceForm] = [],
        /**
         * Violence suffered from any of these.
         */relations: [Relation] = [],
        /**
         * Younger than this age in completed years.
         */ageBelow: UInt8? = nil,
        /**
         * This age or older.
         */ageFrom: UInt8? = nil,
        /**
         * Gender.
         */gender: [Gender] = [],
        /**
         * A person with disability.
         */disability: Bool = false,
        /**
         * By local time it is night, or a day on which the municipality does not work.
         */night: Bool = false,
        /**
         * The door belongs to one of these sectors.
         */doorSectors: [SectorId] = [],
        /**
         * The door is of one of these kinds.
         */doorKinds: [KindId] = [],
        /**
         * What the person says to being cared for.
         */consent: [Capability] = [],
        /**
         * An admission of one of these kinds is decided or made.
         */admission: [AdmissionKind] = [],
        /**
         * The admission is because of drug use.
         */drugUse: Bool = false,
        /**
         * One of these events of care happened.
         */events: [CareEvent] = [],
        /**
         * The municipality lies in one of these units of the federation.
         */ufs: [String] = []) {
        self.severityFrom = severityFrom
        self.severityTo = severityTo
        self.any = any
        self.all = all
        self.none = none
        self.forms = forms
        self.relations = relations
        self.ageBelow = ageBelow
        self.ageFrom = ageFrom
        self.gender = gender
        self.disability = disability
        self.night = night
        self.doorSectors = doorSectors
        self.doorKinds = doorKinds
        self.consent = consent
        self.admission = admission
        self.drugUse = drugUse
        self.events = events
        self.ufs = ufs
    }




}

#if compiler(>=6)
extension When: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWhen: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> When {
        return
            try When(
                severityFrom: FfiConverterOptionTypeSeverity.read(from: &buf),
                severityTo: FfiConverterOptionTypeSeverity.read(from: &buf),
                any: FfiConverterSequenceTypeCircumstance.read(from: &buf),
                all: FfiConverterSequenceTypeCircumstance.read(from: &buf),
                none: FfiConverterSequenceTypeCircumstance.read(from: &buf),
                forms: FfiConverterSequenceTypeViolenceForm.read(from: &buf),
                relations: FfiConverterSequenceTypeRelation.read(from: &buf),
                ageBelow: FfiConverterOptionUInt8.read(from: &buf),
                ageFrom: FfiConverterOptionUInt8.read(from: &buf),
                gender: FfiConverterSequenceTypeGender.read(from: &buf),
                disability: FfiConverterBool.read(from: &buf),
                night: FfiConverterBool.read(from: &buf),
                doorSectors: FfiConverterSequenceTypeSectorId.read(from: &buf),
                doorKinds: FfiConverterSequenceTypeKindId.read(from: &buf),
                consent: FfiConverterSequenceTypeCapability.read(from: &buf),
                admission: FfiConverterSequenceTypeAdmissionKind.read(from: &buf),
                drugUse: FfiConverterBool.read(from: &buf),
                events: FfiConverterSequenceTypeCareEvent.read(from: &buf),
                ufs: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: When, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSeverity.write(value.severityFrom, into: &buf)
        FfiConverterOptionTypeSeverity.write(value.severityTo, into: &buf)
        FfiConverterSequenceTypeCircumstance.write(value.any, into: &buf)
        FfiConverterSequenceTypeCircumstance.write(value.all, into: &buf)
        FfiConverterSequenceTypeCircumstance.write(value.none, into: &buf)
        FfiConverterSequenceTypeViolenceForm.write(value.forms, into: &buf)
        FfiConverterSequenceTypeRelation.write(value.relations, into: &buf)
        FfiConverterOptionUInt8.write(value.ageBelow, into: &buf)
        FfiConverterOptionUInt8.write(value.ageFrom, into: &buf)
        FfiConverterSequenceTypeGender.write(value.gender, into: &buf)
        FfiConverterBool.write(value.disability, into: &buf)
        FfiConverterBool.write(value.night, into: &buf)
        FfiConverterSequenceTypeSectorId.write(value.doorSectors, into: &buf)
        FfiConverterSequenceTypeKindId.write(value.doorKinds, into: &buf)
        FfiConverterSequenceTypeCapability.write(value.consent, into: &buf)
        FfiConverterSequenceTypeAdmissionKind.write(value.admission, into: &buf)
        FfiConverterBool.write(value.drugUse, into: &buf)
        FfiConverterSequenceTypeCareEvent.write(value.events, into: &buf)
        FfiConverterSequenceString.write(value.ufs, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWhen_lift(_ buf: RustBuffer) throws -> When {
    return try FfiConverterTypeWhen.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWhen_lower(_ value: When) -> RustBuffer {
    return FfiConverterTypeWhen.lower(value)
}


/**
 * How long a bond lives after the last contact.
 */
public struct WindowRow: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: RuleId
    /**
     * Kind of bond; any if left out.
     */
    public let bond: BondKind?
    /**
     * Whether it is for reference bonds.
     */
    public let reference: Bool
    /**
     * Days.
     */
    public let days: UInt32
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * How sure we are.
     */
    public let confidence: Confidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: RuleId,
        /**
         * Kind of bond; any if left out.
         */bond: BondKind? = nil,
        /**
         * Whether it is for reference bonds.
         */reference: Bool = false,
        /**
         * Days.
         */days: UInt32,
        /**
         * Where it comes from.
         */source: String,
        /**
         * How sure we are.
         */confidence: Confidence) {
        self.id = id
        self.bond = bond
        self.reference = reference
        self.days = days
        self.source = source
        self.confidence = confidence
    }




}

#if compiler(>=6)
extension WindowRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWindowRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WindowRow {
        return
            try WindowRow(
                id: FfiConverterTypeRuleId.read(from: &buf),
                bond: FfiConverterOptionTypeBondKind.read(from: &buf),
                reference: FfiConverterBool.read(from: &buf),
                days: FfiConverterUInt32.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                confidence: FfiConverterTypeConfidence.read(from: &buf)
        )
    }

    public static func write(_ value: WindowRow, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterOptionTypeBondKind.write(value.bond, into: &buf)
        FfiConverterBool.write(value.reference, into: &buf)
        FfiConverterUInt32.write(value.days, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterTypeConfidence.write(value.confidence, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWindowRow_lift(_ buf: RustBuffer) throws -> WindowRow {
    return try FfiConverterTypeWindowRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWindowRow_lower(_ value: WindowRow) -> RustBuffer {
    return FfiConverterTypeWindowRow.lower(value)
}


/**
 * What the person wants and does not want.
 */
public struct Wishes: Equatable, Hashable {
    /**
     * Services wanted.
     */
    public let wanted: [ServiceId]
    /**
     * Services refused.
     */
    public let vetoed: [ServiceId]
    /**
     * Companion of trust.
     */
    public let companion: Companion?
    /**
     * Safe contact.
     */
    public let safeContact: SafeContact?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Services wanted.
         */wanted: [ServiceId] = [],
        /**
         * Services refused.
         */vetoed: [ServiceId] = [],
        /**
         * Companion of trust.
         */companion: Companion? = nil,
        /**
         * Safe contact.
         */safeContact: SafeContact? = nil) {
        self.wanted = wanted
        self.vetoed = vetoed
        self.companion = companion
        self.safeContact = safeContact
    }




}

#if compiler(>=6)
extension Wishes: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWishes: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Wishes {
        return
            try Wishes(
                wanted: FfiConverterSequenceTypeServiceId.read(from: &buf),
                vetoed: FfiConverterSequenceTypeServiceId.read(from: &buf),
                companion: FfiConverterOptionTypeCompanion.read(from: &buf),
                safeContact: FfiConverterOptionTypeSafeContact.read(from: &buf)
        )
    }

    public static func write(_ value: Wishes, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeServiceId.write(value.wanted, into: &buf)
        FfiConverterSequenceTypeServiceId.write(value.vetoed, into: &buf)
        FfiConverterOptionTypeCompanion.write(value.companion, into: &buf)
        FfiConverterOptionTypeSafeContact.write(value.safeContact, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWishes_lift(_ buf: RustBuffer) throws -> Wishes {
    return try FfiConverterTypeWishes.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWishes_lower(_ value: Wishes) -> RustBuffer {
    return FfiConverterTypeWishes.lower(value)
}


/**
 * A counterfactual: what would change, and how.
 */
public struct WouldChange: Equatable, Hashable {
    /**
     * What changes.
     */
    public let change: ChangeKind
    /**
     * Service concerned.
     */
    public let service: String?
    /**
     * Fact concerned.
     */
    public let fact: String?
    /**
     * Who leads then, if that changes.
     */
    public let lead: String?
    /**
     * First place then, if that changes.
     */
    public let firstPlace: String?
    /**
     * An emergency call comes first then.
     */
    public let emergency: Bool
    /**
     * Services called then that are not called now.
     */
    public let called: [String]
    /**
     * Services no longer called then.
     */
    public let noLongerCalled: [String]
    /**
     * Rules of the duties that are owed then and not now.
     */
    public let duties: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What changes.
         */change: ChangeKind,
        /**
         * Service concerned.
         */service: String? = nil,
        /**
         * Fact concerned.
         */fact: String? = nil,
        /**
         * Who leads then, if that changes.
         */lead: String? = nil,
        /**
         * First place then, if that changes.
         */firstPlace: String? = nil,
        /**
         * An emergency call comes first then.
         */emergency: Bool = false,
        /**
         * Services called then that are not called now.
         */called: [String] = [],
        /**
         * Services no longer called then.
         */noLongerCalled: [String] = [],
        /**
         * Rules of the duties that are owed then and not now.
         */duties: [String] = []) {
        self.change = change
        self.service = service
        self.fact = fact
        self.lead = lead
        self.firstPlace = firstPlace
        self.emergency = emergency
        self.called = called
        self.noLongerCalled = noLongerCalled
        self.duties = duties
    }




}

#if compiler(>=6)
extension WouldChange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWouldChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WouldChange {
        return
            try WouldChange(
                change: FfiConverterTypeChangeKind.read(from: &buf),
                service: FfiConverterOptionString.read(from: &buf),
                fact: FfiConverterOptionString.read(from: &buf),
                lead: FfiConverterOptionString.read(from: &buf),
                firstPlace: FfiConverterOptionString.read(from: &buf),
                emergency: FfiConverterBool.read(from: &buf),
                called: FfiConverterSequenceString.read(from: &buf),
                noLongerCalled: FfiConverterSequenceString.read(from: &buf),
                duties: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: WouldChange, into buf: inout [UInt8]) {
        FfiConverterTypeChangeKind.write(value.change, into: &buf)
        FfiConverterOptionString.write(value.service, into: &buf)
        FfiConverterOptionString.write(value.fact, into: &buf)
        FfiConverterOptionString.write(value.lead, into: &buf)
        FfiConverterOptionString.write(value.firstPlace, into: &buf)
        FfiConverterBool.write(value.emergency, into: &buf)
        FfiConverterSequenceString.write(value.called, into: &buf)
        FfiConverterSequenceString.write(value.noLongerCalled, into: &buf)
        FfiConverterSequenceString.write(value.duties, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWouldChange_lift(_ buf: RustBuffer) throws -> WouldChange {
    return try FfiConverterTypeWouldChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWouldChange_lower(_ value: WouldChange) -> RustBuffer {
    return FfiConverterTypeWouldChange.lower(value)
}


/**
 * Who may come through the door of a kind or a service.
 */

public enum Access: Equatable, Hashable {

    /**
     * Anybody of its territory (and of pacted ones) without referral.
     */
    case `open`
    /**
     * Only by referral of a service that has a `reference` link to it.
     */
    case referral
    /**
     * Only a closed population, such as the people held in a prison. Never a family's nearest door.
     */
    case restricted





}

#if compiler(>=6)
extension Access: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAccess: FfiConverterRustBuffer {
    typealias SwiftType = Access

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Access {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .`open`

        case 2: return .referral

        case 3: return .restricted

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Access, into buf: inout [UInt8]) {
        switch value {


        case .`open`:
            writeInt(&buf, Int32(1))


        case .referral:
            writeInt(&buf, Int32(2))


        case .restricted:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccess_lift(_ buf: RustBuffer) throws -> Access {
    return try FfiConverterTypeAccess.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccess_lower(_ value: Access) -> RustBuffer {
    return FfiConverterTypeAccess.lower(value)
}



/**
 * What a rule asks for.
 */

public enum Act: Equatable, Hashable {

    /**
     * Calling a service to share care (*acionamento*).
     */
    case call
    /**
     * Compulsory notification to the health authority.
     */
    case compulsoryNotification
    /**
     * Communication to Ministério Público, Conselho Tutelar, police, Defensoria, family.
     */
    case communication
    /**
     * A number or limit.
     */
    case parameter
    /**
     * A principle that orders the decision.
     */
    case principle
    /**
     * A right of the person.
     */
    case right





}

#if compiler(>=6)
extension Act: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAct: FfiConverterRustBuffer {
    typealias SwiftType = Act

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Act {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .call

        case 2: return .compulsoryNotification

        case 3: return .communication

        case 4: return .parameter

        case 5: return .principle

        case 6: return .right

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Act, into buf: inout [UInt8]) {
        switch value {


        case .call:
            writeInt(&buf, Int32(1))


        case .compulsoryNotification:
            writeInt(&buf, Int32(2))


        case .communication:
            writeInt(&buf, Int32(3))


        case .parameter:
            writeInt(&buf, Int32(4))


        case .principle:
            writeInt(&buf, Int32(5))


        case .right:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAct_lift(_ buf: RustBuffer) throws -> Act {
    return try FfiConverterTypeAct.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAct_lower(_ value: Act) -> RustBuffer {
    return FfiConverterTypeAct.lower(value)
}



/**
 * Kind of admission, Lei 10.216/2001 art. 6.
 */

public enum AdmissionKind: Equatable, Hashable {

    /**
     * With the person's consent.
     */
    case voluntary
    /**
     * Without it, at a third party's request.
     */
    case involuntary
    /**
     * By a judge.
     */
    case compulsory





}

#if compiler(>=6)
extension AdmissionKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdmissionKind: FfiConverterRustBuffer {
    typealias SwiftType = AdmissionKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdmissionKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .voluntary

        case 2: return .involuntary

        case 3: return .compulsory

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AdmissionKind, into buf: inout [UInt8]) {
        switch value {


        case .voluntary:
            writeInt(&buf, Int32(1))


        case .involuntary:
            writeInt(&buf, Int32(2))


        case .compulsory:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdmissionKind_lift(_ buf: RustBuffer) throws -> AdmissionKind {
    return try FfiConverterTypeAdmissionKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdmissionKind_lower(_ value: AdmissionKind) -> RustBuffer {
    return FfiConverterTypeAdmissionKind.lower(value)
}



/**
 * Why there is no answer. A decision is never among these: "nobody reachable" is a plan with gaps.
 *
 * Nothing of a request stands in any text, except a spelling slip of a known token.
 */
public
enum AmparoError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {



    /**
     * A document, or a record that was built in memory, is refused with all of its faults at once.
     */
    case Refused(
        /**
         * The faults in the order of the document, at most 1,000; never none.
         */faults: [Fault],
        /**
         * How many more there were.
         */unlisted: UInt32,
        /**
         * What to do at once, if it was a request; none too where life is not at risk.
         */emergency: Emergency?
    )
    /**
     * The host's source of bonds did not answer. The plan without those bonds can still be asked for.
     */
    case BondsMissing(
        /**
         * What the source told; a failure that it did not declare is not quoted, since it could be about a person.
         */reason: String,
        /**
         * What to do at once; none where life is not at risk.
         */emergency: Emergency?
    )




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_method_amparoerror_uniffi_trait_display(
            FfiConverterTypeAmparoError_lower(self),uniffiCallStatus
    )
}
    )
}


    public var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension AmparoError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAmparoError: FfiConverterRustBuffer {
    typealias SwiftType = AmparoError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AmparoError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Refused(
            faults: try FfiConverterSequenceTypeFault.read(from: &buf),
            unlisted: try FfiConverterUInt32.read(from: &buf),
            emergency: try FfiConverterOptionTypeEmergency.read(from: &buf)
            )
        case 2: return .BondsMissing(
            reason: try FfiConverterString.read(from: &buf),
            emergency: try FfiConverterOptionTypeEmergency.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AmparoError, into buf: inout [UInt8]) {
        switch value {





        case let .Refused(faults,unlisted,emergency):
            writeInt(&buf, Int32(1))
            FfiConverterSequenceTypeFault.write(faults, into: &buf)
            FfiConverterUInt32.write(unlisted, into: &buf)
            FfiConverterOptionTypeEmergency.write(emergency, into: &buf)


        case let .BondsMissing(reason,emergency):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(reason, into: &buf)
            FfiConverterOptionTypeEmergency.write(emergency, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAmparoError_lift(_ buf: RustBuffer) throws -> AmparoError {
    return try FfiConverterTypeAmparoError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAmparoError_lower(_ value: AmparoError) -> RustBuffer {
    return FfiConverterTypeAmparoError.lower(value)
}


/**
 * Who reads.
 */

public enum Audience: Equatable, Hashable {

    /**
     * The worker at the door, or at the lead: the whole plan, in the order in which it is done.
     */
    case worker
    /**
     * Who runs the network: the decision as findings about services; nothing of the person beyond the needs.
     */
    case manager
    /**
     * The person. Somebody else may be reading along.
     */
    case person
    /**
     * The prosecutor: duties and clocks, and what was considered before an admission.
     */
    case prosecutor





}

#if compiler(>=6)
extension Audience: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAudience: FfiConverterRustBuffer {
    typealias SwiftType = Audience

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Audience {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .worker

        case 2: return .manager

        case 3: return .person

        case 4: return .prosecutor

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Audience, into buf: inout [UInt8]) {
        switch value {


        case .worker:
            writeInt(&buf, Int32(1))


        case .manager:
            writeInt(&buf, Int32(2))


        case .person:
            writeInt(&buf, Int32(3))


        case .prosecutor:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAudience_lift(_ buf: RustBuffer) throws -> Audience {
    return try FfiConverterTypeAudience.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAudience_lower(_ value: Audience) -> RustBuffer {
    return FfiConverterTypeAudience.lower(value)
}



/**
 * What ties the person to the service.
 */

public enum BondKind: Equatable, Hashable {

    /**
     * In care there.
     */
    case care
    /**
     * Enrolled with the primary-care team of the territory.
     */
    case enrolment
    /**
     * Family follow-up of social assistance.
     */
    case familyFollowUp
    /**
     * Takes part in an activity (choir, workshop, sport).
     */
    case activity
    /**
     * Studies there.
     */
    case study
    /**
     * Works there.
     */
    case work
    /**
     * Protected or followed by it (justice, rights).
     */
    case protection
    /**
     * First contact by a crisis, to be confirmed.
     */
    case provisional
    /**
     * Any other tie.
     */
    case other





}

#if compiler(>=6)
extension BondKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBondKind: FfiConverterRustBuffer {
    typealias SwiftType = BondKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BondKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .care

        case 2: return .enrolment

        case 3: return .familyFollowUp

        case 4: return .activity

        case 5: return .study

        case 6: return .work

        case 7: return .protection

        case 8: return .provisional

        case 9: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: BondKind, into buf: inout [UInt8]) {
        switch value {


        case .care:
            writeInt(&buf, Int32(1))


        case .enrolment:
            writeInt(&buf, Int32(2))


        case .familyFollowUp:
            writeInt(&buf, Int32(3))


        case .activity:
            writeInt(&buf, Int32(4))


        case .study:
            writeInt(&buf, Int32(5))


        case .work:
            writeInt(&buf, Int32(6))


        case .protection:
            writeInt(&buf, Int32(7))


        case .provisional:
            writeInt(&buf, Int32(8))


        case .other:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBondKind_lift(_ buf: RustBuffer) throws -> BondKind {
    return try FfiConverterTypeBondKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBondKind_lower(_ value: BondKind) -> RustBuffer {
    return FfiConverterTypeBondKind.lower(value)
}



/**
 * Why a source of bonds does not answer.
 */
public
enum BondSourceError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {



    /**
     * The host's records cannot be asked now.
     */
    case Unavailable(
        /**
         * Why, for whoever runs the host. It comes back as it is: keep people out of it.
         */reason: String
    )
    /**
     * It failed in a way that it does not declare.
     */
    case Undeclared






    public var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension BondSourceError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBondSourceError: FfiConverterRustBuffer {
    typealias SwiftType = BondSourceError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BondSourceError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Unavailable(
            reason: try FfiConverterString.read(from: &buf)
            )
        case 2: return .Undeclared

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: BondSourceError, into buf: inout [UInt8]) {
        switch value {





        case let .Unavailable(reason):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(reason, into: &buf)


        case .Undeclared:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBondSourceError_lift(_ buf: RustBuffer) throws -> BondSourceError {
    return try FfiConverterTypeBondSourceError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBondSourceError_lower(_ value: BondSourceError) -> RustBuffer {
    return FfiConverterTypeBondSourceError.lower(value)
}


/**
 * Where a deadline comes from.
 */

public enum ByFrom: Equatable, Hashable {

    /**
     * The law gives it.
     */
    case law
    /**
     * The law gives no hours; the policy does.
     */
    case policy





}

#if compiler(>=6)
extension ByFrom: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeByFrom: FfiConverterRustBuffer {
    typealias SwiftType = ByFrom

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ByFrom {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .law

        case 2: return .policy

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ByFrom, into buf: inout [UInt8]) {
        switch value {


        case .law:
            writeInt(&buf, Int32(1))


        case .policy:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeByFrom_lift(_ buf: RustBuffer) throws -> ByFrom {
    return try FfiConverterTypeByFrom.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeByFrom_lower(_ value: ByFrom) -> RustBuffer {
    return FfiConverterTypeByFrom.lower(value)
}



/**
 * What a called service is in the circle.
 */

public enum CallRole: Equatable, Hashable {

    /**
     * Leads.
     */
    case lead
    /**
     * Has a bond.
     */
    case bond
    /**
     * Meets a need that the bonds leave open.
     */
    case need
    /**
     * Answers for the territory.
     */
    case territory
    /**
     * The person wants it.
     */
    case wish
    /**
     * Goes to the person at risk to life.
     */
    case emergency





}

#if compiler(>=6)
extension CallRole: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallRole: FfiConverterRustBuffer {
    typealias SwiftType = CallRole

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallRole {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .lead

        case 2: return .bond

        case 3: return .need

        case 4: return .territory

        case 5: return .wish

        case 6: return .emergency

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CallRole, into buf: inout [UInt8]) {
        switch value {


        case .lead:
            writeInt(&buf, Int32(1))


        case .bond:
            writeInt(&buf, Int32(2))


        case .need:
            writeInt(&buf, Int32(3))


        case .territory:
            writeInt(&buf, Int32(4))


        case .wish:
            writeInt(&buf, Int32(5))


        case .emergency:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallRole_lift(_ buf: RustBuffer) throws -> CallRole {
    return try FfiConverterTypeCallRole.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallRole_lower(_ value: CallRole) -> RustBuffer {
    return FfiConverterTypeCallRole.lower(value)
}



/**
 * How a call stands.
 */

public enum CallStage: Equatable, Hashable {

    /**
     * Nobody has answered yet.
     */
    case waiting
    /**
     * Somebody accepted.
     */
    case accepted
    /**
     * Declined, with a reason.
     */
    case declined
    /**
     * Nobody answered in time, and a human being was told.
     */
    case expired
    /**
     * Taken back before it went out: a later plan does not call there.
     */
    case withdrawn





}

#if compiler(>=6)
extension CallStage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallStage: FfiConverterRustBuffer {
    typealias SwiftType = CallStage

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallStage {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .waiting

        case 2: return .accepted

        case 3: return .declined

        case 4: return .expired

        case 5: return .withdrawn

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CallStage, into buf: inout [UInt8]) {
        switch value {


        case .waiting:
            writeInt(&buf, Int32(1))


        case .accepted:
            writeInt(&buf, Int32(2))


        case .declined:
            writeInt(&buf, Int32(3))


        case .expired:
            writeInt(&buf, Int32(4))


        case .withdrawn:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallStage_lift(_ buf: RustBuffer) throws -> CallStage {
    return try FfiConverterTypeCallStage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallStage_lower(_ value: CallStage) -> RustBuffer {
    return FfiConverterTypeCallStage.lower(value)
}



/**
 * When a call goes out.
 */

public enum CallWhen: Equatable, Hashable {

    /**
     * Now.
     */
    case now
    /**
     * When the service opens.
     */
    case atOpening
    /**
     * Once the crisis has passed.
     */
    case afterCrisis
    /**
     * With others, at the batch hour.
     */
    case batched





}

#if compiler(>=6)
extension CallWhen: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallWhen: FfiConverterRustBuffer {
    typealias SwiftType = CallWhen

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallWhen {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .now

        case 2: return .atOpening

        case 3: return .afterCrisis

        case 4: return .batched

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CallWhen, into buf: inout [UInt8]) {
        switch value {


        case .now:
            writeInt(&buf, Int32(1))


        case .atOpening:
            writeInt(&buf, Int32(2))


        case .afterCrisis:
            writeInt(&buf, Int32(3))


        case .batched:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallWhen_lift(_ buf: RustBuffer) throws -> CallWhen {
    return try FfiConverterTypeCallWhen.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallWhen_lower(_ value: CallWhen) -> RustBuffer {
    return FfiConverterTypeCallWhen.lower(value)
}



/**
 * Whether the person agrees with being cared for and with care being shared.
 */

public enum Capability: Equatable, Hashable {

    /**
     * Agrees.
     */
    case gives
    /**
     * Refuses.
     */
    case refuses
    /**
     * Cannot tell now.
     */
    case cannot





}

#if compiler(>=6)
extension Capability: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCapability: FfiConverterRustBuffer {
    typealias SwiftType = Capability

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Capability {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .gives

        case 2: return .refuses

        case 3: return .cannot

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Capability, into buf: inout [UInt8]) {
        switch value {


        case .gives:
            writeInt(&buf, Int32(1))


        case .refuses:
            writeInt(&buf, Int32(2))


        case .cannot:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCapability_lift(_ buf: RustBuffer) throws -> Capability {
    return try FfiConverterTypeCapability.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCapability_lower(_ value: Capability) -> RustBuffer {
    return FfiConverterTypeCapability.lower(value)
}



/**
 * What a service reports, or declares, about taking one more person.
 */

public enum Capacity: Equatable, Hashable {

    /**
     * Nothing known; counts as accepting, ranked after fresh positives.
     */
    case unknown
    /**
     * Takes people now.
     */
    case available
    /**
     * Takes people by list.
     */
    case waitlist
    /**
     * Takes people after assessing each.
     */
    case assessFirst
    /**
     * Has no place.
     */
    case full
    /**
     * Does not take people now, whatever its places.
     */
    case refusing
    /**
     * Is shut.
     */
    case closed





}

#if compiler(>=6)
extension Capacity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCapacity: FfiConverterRustBuffer {
    typealias SwiftType = Capacity

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Capacity {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .unknown

        case 2: return .available

        case 3: return .waitlist

        case 4: return .assessFirst

        case 5: return .full

        case 6: return .refusing

        case 7: return .closed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Capacity, into buf: inout [UInt8]) {
        switch value {


        case .unknown:
            writeInt(&buf, Int32(1))


        case .available:
            writeInt(&buf, Int32(2))


        case .waitlist:
            writeInt(&buf, Int32(3))


        case .assessFirst:
            writeInt(&buf, Int32(4))


        case .full:
            writeInt(&buf, Int32(5))


        case .refusing:
            writeInt(&buf, Int32(6))


        case .closed:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCapacity_lift(_ buf: RustBuffer) throws -> Capacity {
    return try FfiConverterTypeCapacity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCapacity_lower(_ value: Capacity) -> RustBuffer {
    return FfiConverterTypeCapacity.lower(value)
}



/**
 * Something that happened in or around care, with duties of its own.
 */

public enum CareEvent: Equatable, Hashable {

    /**
     * Admitted.
     */
    case admission
    /**
     * Discharged.
     */
    case discharge
    /**
     * Left without being discharged.
     */
    case evasion
    /**
     * Transferred.
     */
    case transfer
    /**
     * Accident.
     */
    case accident
    /**
     * Serious clinical event.
     */
    case seriousEvent
    /**
     * Death.
     */
    case death





}

#if compiler(>=6)
extension CareEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCareEvent: FfiConverterRustBuffer {
    typealias SwiftType = CareEvent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CareEvent {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .admission

        case 2: return .discharge

        case 3: return .evasion

        case 4: return .transfer

        case 5: return .accident

        case 6: return .seriousEvent

        case 7: return .death

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CareEvent, into buf: inout [UInt8]) {
        switch value {


        case .admission:
            writeInt(&buf, Int32(1))


        case .discharge:
            writeInt(&buf, Int32(2))


        case .evasion:
            writeInt(&buf, Int32(3))


        case .transfer:
            writeInt(&buf, Int32(4))


        case .accident:
            writeInt(&buf, Int32(5))


        case .seriousEvent:
            writeInt(&buf, Int32(6))


        case .death:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareEvent_lift(_ buf: RustBuffer) throws -> CareEvent {
    return try FfiConverterTypeCareEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareEvent_lower(_ value: CareEvent) -> RustBuffer {
    return FfiConverterTypeCareEvent.lower(value)
}



/**
 * What came of it.
 */

public enum CareResult: Equatable, Hashable {

    /**
     * It happened.
     */
    case done
    /**
     * The person was not reached.
     */
    case notReached
    /**
     * The person does not want it.
     */
    case personDeclined
    /**
     * It did not happen.
     */
    case didNotHappen





}

#if compiler(>=6)
extension CareResult: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCareResult: FfiConverterRustBuffer {
    typealias SwiftType = CareResult

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CareResult {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .done

        case 2: return .notReached

        case 3: return .personDeclined

        case 4: return .didNotHappen

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CareResult, into buf: inout [UInt8]) {
        switch value {


        case .done:
            writeInt(&buf, Int32(1))


        case .notReached:
            writeInt(&buf, Int32(2))


        case .personDeclined:
            writeInt(&buf, Int32(3))


        case .didNotHappen:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareResult_lift(_ buf: RustBuffer) throws -> CareResult {
    return try FfiConverterTypeCareResult.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareResult_lower(_ value: CareResult) -> RustBuffer {
    return FfiConverterTypeCareResult.lower(value)
}



/**
 * The smallest change of facts that changes the answer.
 */

public enum ChangeKind: Equatable, Hashable {

    /**
     * Risk to life.
     */
    case riskToLife
    /**
     * A place turns out to be full.
     */
    case placeFull
    /**
     * The person refuses a service.
     */
    case personRefuses
    /**
     * The person refuses that care is shared.
     */
    case consentWithdrawn
    /**
     * A fact that was assumed turns out otherwise.
     */
    case assumption
    /**
     * The person is admitted.
     */
    case admitted





}

#if compiler(>=6)
extension ChangeKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChangeKind: FfiConverterRustBuffer {
    typealias SwiftType = ChangeKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangeKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .riskToLife

        case 2: return .placeFull

        case 3: return .personRefuses

        case 4: return .consentWithdrawn

        case 5: return .assumption

        case 6: return .admitted

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ChangeKind, into buf: inout [UInt8]) {
        switch value {


        case .riskToLife:
            writeInt(&buf, Int32(1))


        case .placeFull:
            writeInt(&buf, Int32(2))


        case .personRefuses:
            writeInt(&buf, Int32(3))


        case .consentWithdrawn:
            writeInt(&buf, Int32(4))


        case .assumption:
            writeInt(&buf, Int32(5))


        case .admitted:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangeKind_lift(_ buf: RustBuffer) throws -> ChangeKind {
    return try FfiConverterTypeChangeKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangeKind_lower(_ value: ChangeKind) -> RustBuffer {
    return FfiConverterTypeChangeKind.lower(value)
}



/**
 * What a channel may carry.
 */

public enum ChannelClass: Equatable, Hashable {

    /**
     * Everything the disclosure allows: an authenticated system, or a voice known to be staffed.
     */
    case full
    /**
     * A short text without health data.
     */
    case short
    /**
     * Only the call's id: SMS, WhatsApp, lock screens, shared phones.
     */
    case idOnly
    /**
     * Only a subject line: e-mail.
     */
    case subject





}

#if compiler(>=6)
extension ChannelClass: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannelClass: FfiConverterRustBuffer {
    typealias SwiftType = ChannelClass

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChannelClass {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .full

        case 2: return .short

        case 3: return .idOnly

        case 4: return .subject

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ChannelClass, into buf: inout [UInt8]) {
        switch value {


        case .full:
            writeInt(&buf, Int32(1))


        case .short:
            writeInt(&buf, Int32(2))


        case .idOnly:
            writeInt(&buf, Int32(3))


        case .subject:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelClass_lift(_ buf: RustBuffer) throws -> ChannelClass {
    return try FfiConverterTypeChannelClass.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelClass_lower(_ value: ChannelClass) -> RustBuffer {
    return FfiConverterTypeChannelClass.lower(value)
}



/**
 * What a channel is.
 */

public enum ChannelKind: Equatable, Hashable {

    /**
     * A telephone that somebody answers.
     */
    case phone
    /**
     * The on-call telephone, answered outside the opening hours.
     */
    case onCallPhone
    /**
     * A text message.
     */
    case sms
    /**
     * A messenger.
     */
    case messenger
    /**
     * E-mail.
     */
    case email
    /**
     * A record system with its own login.
     */
    case system
    /**
     * Radio.
     */
    case radio
    /**
     * Somebody goes there.
     */
    case inPerson





}

#if compiler(>=6)
extension ChannelKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannelKind: FfiConverterRustBuffer {
    typealias SwiftType = ChannelKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChannelKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .phone

        case 2: return .onCallPhone

        case 3: return .sms

        case 4: return .messenger

        case 5: return .email

        case 6: return .system

        case 7: return .radio

        case 8: return .inPerson

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ChannelKind, into buf: inout [UInt8]) {
        switch value {


        case .phone:
            writeInt(&buf, Int32(1))


        case .onCallPhone:
            writeInt(&buf, Int32(2))


        case .sms:
            writeInt(&buf, Int32(3))


        case .messenger:
            writeInt(&buf, Int32(4))


        case .email:
            writeInt(&buf, Int32(5))


        case .system:
            writeInt(&buf, Int32(6))


        case .radio:
            writeInt(&buf, Int32(7))


        case .inPerson:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelKind_lift(_ buf: RustBuffer) throws -> ChannelKind {
    return try FfiConverterTypeChannelKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelKind_lower(_ value: ChannelKind) -> RustBuffer {
    return FfiConverterTypeChannelKind.lower(value)
}



/**
 * What happened, or is happening.
 */

public enum Circumstance: Equatable, Hashable {

    /**
     * Agitation, hearing voices, disorganised thought.
     */
    case psychosis
    /**
     * Nights without sleep.
     */
    case sleeplessness
    /**
     * Deep sadness, hopelessness.
     */
    case despair
    /**
     * Fear, panic.
     */
    case anxiety
    /**
     * Thoughts of suicide.
     */
    case suicidalThoughts
    /**
     * Self-harm without intent to die told.
     */
    case selfHarm
    /**
     * Suicide attempt.
     */
    case suicideAttempt
    /**
     * Overdose or poisoning.
     */
    case overdose
    /**
     * Violence suffered; `violence` tells which.
     */
    case violenceSuffered
    /**
     * Alcohol use.
     */
    case alcoholUse
    /**
     * Use of other drugs.
     */
    case drugUse
    /**
     * Intoxication.
     */
    case intoxication
    /**
     * Withdrawal.
     */
    case withdrawal
    /**
     * Confusion.
     */
    case confusion
    /**
     * Seizure.
     */
    case seizure
    /**
     * Unconscious.
     */
    case unconscious
    /**
     * Wounds that somebody has to look at.
     */
    case wound
    /**
     * Another clinical complaint.
     */
    case clinicalComplaint
    /**
     * A weapon or other means at hand.
     */
    case weaponAtHand
    /**
     * Aggression.
     */
    case aggression
    /**
     * No home.
     */
    case homelessness
    /**
     * Pregnancy or a child born in the last year.
     */
    case pregnancy
    /**
     * A minor without an adult.
     */
    case minorAlone
    /**
     * Cannot go home tonight.
     */
    case unsafeTonight
    /**
     * A court order is about this person's care.
     */
    case courtOrder
    /**
     * Hunger, no income.
     */
    case deprivation
    /**
     * Repeated unjustified absence from school.
     */
    case schoolAbsence
    /**
     * In custody of the police or prison.
     */
    case inCustody





}

#if compiler(>=6)
extension Circumstance: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCircumstance: FfiConverterRustBuffer {
    typealias SwiftType = Circumstance

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Circumstance {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .psychosis

        case 2: return .sleeplessness

        case 3: return .despair

        case 4: return .anxiety

        case 5: return .suicidalThoughts

        case 6: return .selfHarm

        case 7: return .suicideAttempt

        case 8: return .overdose

        case 9: return .violenceSuffered

        case 10: return .alcoholUse

        case 11: return .drugUse

        case 12: return .intoxication

        case 13: return .withdrawal

        case 14: return .confusion

        case 15: return .seizure

        case 16: return .unconscious

        case 17: return .wound

        case 18: return .clinicalComplaint

        case 19: return .weaponAtHand

        case 20: return .aggression

        case 21: return .homelessness

        case 22: return .pregnancy

        case 23: return .minorAlone

        case 24: return .unsafeTonight

        case 25: return .courtOrder

        case 26: return .deprivation

        case 27: return .schoolAbsence

        case 28: return .inCustody

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Circumstance, into buf: inout [UInt8]) {
        switch value {


        case .psychosis:
            writeInt(&buf, Int32(1))


        case .sleeplessness:
            writeInt(&buf, Int32(2))


        case .despair:
            writeInt(&buf, Int32(3))


        case .anxiety:
            writeInt(&buf, Int32(4))


        case .suicidalThoughts:
            writeInt(&buf, Int32(5))


        case .selfHarm:
            writeInt(&buf, Int32(6))


        case .suicideAttempt:
            writeInt(&buf, Int32(7))


        case .overdose:
            writeInt(&buf, Int32(8))


        case .violenceSuffered:
            writeInt(&buf, Int32(9))


        case .alcoholUse:
            writeInt(&buf, Int32(10))


        case .drugUse:
            writeInt(&buf, Int32(11))


        case .intoxication:
            writeInt(&buf, Int32(12))


        case .withdrawal:
            writeInt(&buf, Int32(13))


        case .confusion:
            writeInt(&buf, Int32(14))


        case .seizure:
            writeInt(&buf, Int32(15))


        case .unconscious:
            writeInt(&buf, Int32(16))


        case .wound:
            writeInt(&buf, Int32(17))


        case .clinicalComplaint:
            writeInt(&buf, Int32(18))


        case .weaponAtHand:
            writeInt(&buf, Int32(19))


        case .aggression:
            writeInt(&buf, Int32(20))


        case .homelessness:
            writeInt(&buf, Int32(21))


        case .pregnancy:
            writeInt(&buf, Int32(22))


        case .minorAlone:
            writeInt(&buf, Int32(23))


        case .unsafeTonight:
            writeInt(&buf, Int32(24))


        case .courtOrder:
            writeInt(&buf, Int32(25))


        case .deprivation:
            writeInt(&buf, Int32(26))


        case .schoolAbsence:
            writeInt(&buf, Int32(27))


        case .inCustody:
            writeInt(&buf, Int32(28))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCircumstance_lift(_ buf: RustBuffer) throws -> Circumstance {
    return try FfiConverterTypeCircumstance.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCircumstance_lower(_ value: Circumstance) -> RustBuffer {
    return FfiConverterTypeCircumstance.lower(value)
}



/**
 * What starts a clock.
 */

public enum ClockStart: Equatable, Hashable {

    /**
     * Knowing of it, which is now.
     */
    case knowledge
    /**
     * Being attended by the owner.
     */
    case attendance
    /**
     * The admission.
     */
    case admission
    /**
     * The discharge.
     */
    case discharge
    /**
     * The event of care that the rule names.
     */
    case event
    /**
     * Getting a communication from another.
     */
    case receipt





}

#if compiler(>=6)
extension ClockStart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClockStart: FfiConverterRustBuffer {
    typealias SwiftType = ClockStart

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClockStart {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .knowledge

        case 2: return .attendance

        case 3: return .admission

        case 4: return .discharge

        case 5: return .event

        case 6: return .receipt

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ClockStart, into buf: inout [UInt8]) {
        switch value {


        case .knowledge:
            writeInt(&buf, Int32(1))


        case .attendance:
            writeInt(&buf, Int32(2))


        case .admission:
            writeInt(&buf, Int32(3))


        case .discharge:
            writeInt(&buf, Int32(4))


        case .event:
            writeInt(&buf, Int32(5))


        case .receipt:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClockStart_lift(_ buf: RustBuffer) throws -> ClockStart {
    return try FfiConverterTypeClockStart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClockStart_lower(_ value: ClockStart) -> RustBuffer {
    return FfiConverterTypeClockStart.lower(value)
}



/**
 * Why a case is closed.
 */

public enum CloseCode: Equatable, Hashable {

    /**
     * Follow-up is complete.
     */
    case completed
    /**
     * The person wants no more of it.
     */
    case personDeclined
    /**
     * The person lives elsewhere, and care was handed over there.
     */
    case movedAway
    /**
     * Contact was lost after every follow-up was tried.
     */
    case lostContact
    /**
     * The person died.
     */
    case died





}

#if compiler(>=6)
extension CloseCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCloseCode: FfiConverterRustBuffer {
    typealias SwiftType = CloseCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CloseCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .completed

        case 2: return .personDeclined

        case 3: return .movedAway

        case 4: return .lostContact

        case 5: return .died

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CloseCode, into buf: inout [UInt8]) {
        switch value {


        case .completed:
            writeInt(&buf, Int32(1))


        case .personDeclined:
            writeInt(&buf, Int32(2))


        case .movedAway:
            writeInt(&buf, Int32(3))


        case .lostContact:
            writeInt(&buf, Int32(4))


        case .died:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCloseCode_lift(_ buf: RustBuffer) throws -> CloseCode {
    return try FfiConverterTypeCloseCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCloseCode_lower(_ value: CloseCode) -> RustBuffer {
    return FfiConverterTypeCloseCode.lower(value)
}



/**
 * Stable code of a fault or a warning. Codes are never reused; a retired one stays listed as reserved.
 */

public enum Code: Equatable, Hashable {

    /**
     * The bytes are not JSON.
     */
    case syntax
    /**
     * The document is larger than its limit.
     */
    case tooLarge
    /**
     * Lists and objects are nested deeper than the limit.
     */
    case tooDeep
    /**
     * A list has more entries than the limit.
     */
    case tooMany
    /**
     * A text is longer than the limit.
     */
    case tooLong
    /**
     * `format` does not name this document and version.
     */
    case format
    /**
     * The value has another JSON type than the field.
     */
    case type
    /**
     * A field that must be there is missing.
     */
    case missing
    /**
     * The record has no such field.
     */
    case unknownField
    /**
     * The same field stands twice in one object.
     */
    case duplicateField
    /**
     * The token is not in the closed list of the field.
     */
    case unknownToken
    /**
     * A number, date or text is outside its range.
     */
    case range
    /**
     * An id has characters that ids may not have.
     */
    case badId
    /**
     * Two records of one list have the same id.
     */
    case duplicateId
    /**
     * An id names nothing in the document or network.
     */
    case dangling
    /**
     * A territory lacks a role that it must have.
     */
    case missingRole
    /**
     * Two catchments claim the same area.
     */
    case overlappingCatchments
    /**
     * A catchment's municipality is missing or is itself a catchment.
     */
    case badParent
    /**
     * The opening hours cannot be read.
     */
    case badHours
    /**
     * The time zone is not in the IANA list.
     */
    case badTimeZone
    /**
     * A link has the same service at both ends.
     */
    case selfLink
    /**
     * `until` or `valid_to` comes before its beginning.
     */
    case badPeriod
    /**
     * More needs, kinds or sectors than the vocabulary holds.
     */
    case vocabularyFull
    /**
     * A rule that identifies somebody has no limiting profile, or its profile does not load.
     */
    case unprofiled
    /**
     * A rule asks for more than its confidence allows.
     */
    case unconfirmed
    /**
     * A rule, row or parameter contradicts another.
     */
    case conflict
    /**
     * Warning: the service has no opening hours.
     */
    case noHours
    /**
     * Warning: the service has no channel.
     */
    case noChannel
    /**
     * Warning: nothing leads to the service: no point, no travel.
     */
    case unreachable
    /**
     * Warning: the municipality has no territorial reference.
     */
    case noReference
    /**
     * Warning: escalation in this territory ends at nobody who answers at night.
     */
    case ladderEndsNowhere
    /**
     * Warning: the hours never open.
     */
    case neverOpens
    /**
     * Warning: the hours say nothing about holidays.
     */
    case holidaysUnsaid
    /**
     * Warning: `valid_at` is old.
     */
    case oldNetwork
    /**
     * Warning: the record waits for somebody to verify it.
     */
    case verify
    /**
     * A snapshot was cut off or changed.
     */
    case damaged
    /**
     * Warning: the point is shared by many services.
     */
    case sharedPoint
    /**
     * Warning: the point lies far from the municipality.
     */
    case farPoint
    /**
     * Warning: the record names a service that the network does not hold (any more).
     */
    case leftNetwork
    /**
     * Warning: legal, but probably not what was meant.
     */
    case suspicious





}

#if compiler(>=6)
extension Code: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCode: FfiConverterRustBuffer {
    typealias SwiftType = Code

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Code {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .syntax

        case 2: return .tooLarge

        case 3: return .tooDeep

        case 4: return .tooMany

        case 5: return .tooLong

        case 6: return .format

        case 7: return .type

        case 8: return .missing

        case 9: return .unknownField

        case 10: return .duplicateField

        case 11: return .unknownToken

        case 12: return .range

        case 13: return .badId

        case 14: return .duplicateId

        case 15: return .dangling

        case 16: return .missingRole

        case 17: return .overlappingCatchments

        case 18: return .badParent

        case 19: return .badHours

        case 20: return .badTimeZone

        case 21: return .selfLink

        case 22: return .badPeriod

        case 23: return .vocabularyFull

        case 24: return .unprofiled

        case 25: return .unconfirmed

        case 26: return .conflict

        case 27: return .noHours

        case 28: return .noChannel

        case 29: return .unreachable

        case 30: return .noReference

        case 31: return .ladderEndsNowhere

        case 32: return .neverOpens

        case 33: return .holidaysUnsaid

        case 34: return .oldNetwork

        case 35: return .verify

        case 36: return .damaged

        case 37: return .sharedPoint

        case 38: return .farPoint

        case 39: return .leftNetwork

        case 40: return .suspicious

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Code, into buf: inout [UInt8]) {
        switch value {


        case .syntax:
            writeInt(&buf, Int32(1))


        case .tooLarge:
            writeInt(&buf, Int32(2))


        case .tooDeep:
            writeInt(&buf, Int32(3))


        case .tooMany:
            writeInt(&buf, Int32(4))


        case .tooLong:
            writeInt(&buf, Int32(5))


        case .format:
            writeInt(&buf, Int32(6))


        case .type:
            writeInt(&buf, Int32(7))


        case .missing:
            writeInt(&buf, Int32(8))


        case .unknownField:
            writeInt(&buf, Int32(9))


        case .duplicateField:
            writeInt(&buf, Int32(10))


        case .unknownToken:
            writeInt(&buf, Int32(11))


        case .range:
            writeInt(&buf, Int32(12))


        case .badId:
            writeInt(&buf, Int32(13))


        case .duplicateId:
            writeInt(&buf, Int32(14))


        case .dangling:
            writeInt(&buf, Int32(15))


        case .missingRole:
            writeInt(&buf, Int32(16))


        case .overlappingCatchments:
            writeInt(&buf, Int32(17))


        case .badParent:
            writeInt(&buf, Int32(18))


        case .badHours:
            writeInt(&buf, Int32(19))


        case .badTimeZone:
            writeInt(&buf, Int32(20))


        case .selfLink:
            writeInt(&buf, Int32(21))


        case .badPeriod:
            writeInt(&buf, Int32(22))


        case .vocabularyFull:
            writeInt(&buf, Int32(23))


        case .unprofiled:
            writeInt(&buf, Int32(24))


        case .unconfirmed:
            writeInt(&buf, Int32(25))


        case .conflict:
            writeInt(&buf, Int32(26))


        case .noHours:
            writeInt(&buf, Int32(27))


        case .noChannel:
            writeInt(&buf, Int32(28))


        case .unreachable:
            writeInt(&buf, Int32(29))


        case .noReference:
            writeInt(&buf, Int32(30))


        case .ladderEndsNowhere:
            writeInt(&buf, Int32(31))


        case .neverOpens:
            writeInt(&buf, Int32(32))


        case .holidaysUnsaid:
            writeInt(&buf, Int32(33))


        case .oldNetwork:
            writeInt(&buf, Int32(34))


        case .verify:
            writeInt(&buf, Int32(35))


        case .damaged:
            writeInt(&buf, Int32(36))


        case .sharedPoint:
            writeInt(&buf, Int32(37))


        case .farPoint:
            writeInt(&buf, Int32(38))


        case .leftNetwork:
            writeInt(&buf, Int32(39))


        case .suspicious:
            writeInt(&buf, Int32(40))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCode_lift(_ buf: RustBuffer) throws -> Code {
    return try FfiConverterTypeCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCode_lower(_ value: Code) -> RustBuffer {
    return FfiConverterTypeCode.lower(value)
}



/**
 * How sure we are that the norm says so.
 */

public enum Confidence: Equatable, Hashable {

    /**
     * Seen in a text of the norm or an official page.
     */
    case verified
    /**
     * Known, sure.
     */
    case known
    /**
     * Fairly sure: ships inactive, unless it protects.
     */
    case moderate
    /**
     * Unsure: never active, unless it protects.
     */
    case low





}

#if compiler(>=6)
extension Confidence: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConfidence: FfiConverterRustBuffer {
    typealias SwiftType = Confidence

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Confidence {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .verified

        case 2: return .known

        case 3: return .moderate

        case 4: return .low

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Confidence, into buf: inout [UInt8]) {
        switch value {


        case .verified:
            writeInt(&buf, Int32(1))


        case .known:
            writeInt(&buf, Int32(2))


        case .moderate:
            writeInt(&buf, Int32(3))


        case .low:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfidence_lift(_ buf: RustBuffer) throws -> Confidence {
    return try FfiConverterTypeConfidence.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfidence_lower(_ value: Confidence) -> RustBuffer {
    return FfiConverterTypeConfidence.lower(value)
}



/**
 * What a consent is about.
 */

public enum ConsentScope: Equatable, Hashable {

    /**
     * Sharing care with the recipients.
     */
    case shareCare
    /**
     * Being contacted.
     */
    case contact
    /**
     * Being told about to family.
     */
    case family





}

#if compiler(>=6)
extension ConsentScope: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentScope: FfiConverterRustBuffer {
    typealias SwiftType = ConsentScope

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentScope {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .shareCare

        case 2: return .contact

        case 3: return .family

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentScope, into buf: inout [UInt8]) {
        switch value {


        case .shareCare:
            writeInt(&buf, Int32(1))


        case .contact:
            writeInt(&buf, Int32(2))


        case .family:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentScope_lift(_ buf: RustBuffer) throws -> ConsentScope {
    return try FfiConverterTypeConsentScope.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentScope_lower(_ value: ConsentScope) -> RustBuffer {
    return FfiConverterTypeConsentScope.lower(value)
}



/**
 * Why a place that was considered is not proposed.
 */

public enum ConsideredCode: Equatable, Hashable {

    /**
     * It has no place.
     */
    case full
    /**
     * It does not take people now.
     */
    case refusing
    /**
     * It is closed.
     */
    case closed
    /**
     * No pact, referral or open door.
     */
    case noAccess
    /**
     * Its ages leave the person out, or it is for adults only.
     */
    case notForThisAge
    /**
     * Too far, or no way known.
     */
    case beyondReach
    /**
     * The person refuses it.
     */
    case personVeto
    /**
     * It would be dangerous.
     */
    case safetyExclusion
    /**
     * It did not take the person in this episode, and nothing is new.
     */
    case alreadyTried
    /**
     * Two doors have not taken the person; no third without a new fact.
     */
    case noThirdDoor
    /**
     * Does not give the care that is needed.
     */
    case notRightCare
    /**
     * Other, less restrictive or nearer places come first.
     */
    case othersFirst





}

#if compiler(>=6)
extension ConsideredCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsideredCode: FfiConverterRustBuffer {
    typealias SwiftType = ConsideredCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsideredCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .full

        case 2: return .refusing

        case 3: return .closed

        case 4: return .noAccess

        case 5: return .notForThisAge

        case 6: return .beyondReach

        case 7: return .personVeto

        case 8: return .safetyExclusion

        case 9: return .alreadyTried

        case 10: return .noThirdDoor

        case 11: return .notRightCare

        case 12: return .othersFirst

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsideredCode, into buf: inout [UInt8]) {
        switch value {


        case .full:
            writeInt(&buf, Int32(1))


        case .refusing:
            writeInt(&buf, Int32(2))


        case .closed:
            writeInt(&buf, Int32(3))


        case .noAccess:
            writeInt(&buf, Int32(4))


        case .notForThisAge:
            writeInt(&buf, Int32(5))


        case .beyondReach:
            writeInt(&buf, Int32(6))


        case .personVeto:
            writeInt(&buf, Int32(7))


        case .safetyExclusion:
            writeInt(&buf, Int32(8))


        case .alreadyTried:
            writeInt(&buf, Int32(9))


        case .noThirdDoor:
            writeInt(&buf, Int32(10))


        case .notRightCare:
            writeInt(&buf, Int32(11))


        case .othersFirst:
            writeInt(&buf, Int32(12))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsideredCode_lift(_ buf: RustBuffer) throws -> ConsideredCode {
    return try FfiConverterTypeConsideredCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsideredCode_lower(_ value: ConsideredCode) -> RustBuffer {
    return FfiConverterTypeConsideredCode.lower(value)
}



/**
 * Who is contacted besides services.
 */

public enum ContactKind: Equatable, Hashable {

    /**
     * Guardian.
     */
    case guardian
    /**
     * Companion of trust.
     */
    case companion
    /**
     * The person's own safe contact.
     */
    case safeContact





}

#if compiler(>=6)
extension ContactKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeContactKind: FfiConverterRustBuffer {
    typealias SwiftType = ContactKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ContactKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .guardian

        case 2: return .companion

        case 3: return .safeContact

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ContactKind, into buf: inout [UInt8]) {
        switch value {


        case .guardian:
            writeInt(&buf, Int32(1))


        case .companion:
            writeInt(&buf, Int32(2))


        case .safeContact:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContactKind_lift(_ buf: RustBuffer) throws -> ContactKind {
    return try FfiConverterTypeContactKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContactKind_lower(_ value: ContactKind) -> RustBuffer {
    return FfiConverterTypeContactKind.lower(value)
}



/**
 * What a contact is for.
 */

public enum ContactPurpose: Equatable, Hashable {

    /**
     * To come and be there.
     */
    case beThere
    /**
     * To decide for a minor.
     */
    case decide
    /**
     * To reach the person.
     */
    case reachThePerson





}

#if compiler(>=6)
extension ContactPurpose: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeContactPurpose: FfiConverterRustBuffer {
    typealias SwiftType = ContactPurpose

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ContactPurpose {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .beThere

        case 2: return .decide

        case 3: return .reachThePerson

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ContactPurpose, into buf: inout [UInt8]) {
        switch value {


        case .beThere:
            writeInt(&buf, Int32(1))


        case .decide:
            writeInt(&buf, Int32(2))


        case .reachThePerson:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContactPurpose_lift(_ buf: RustBuffer) throws -> ContactPurpose {
    return try FfiConverterTypeContactPurpose.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContactPurpose_lower(_ value: ContactPurpose) -> RustBuffer {
    return FfiConverterTypeContactPurpose.lower(value)
}



/**
 * How custody came to somebody.
 */

public enum CustodyBy: Equatable, Hashable {

    /**
     * With the opening: the door, or whoever the plan names while the door cannot hold.
     */
    case opening
    /**
     * By acceptance.
     */
    case acceptance
    /**
     * The person left: it passes to the lead.
     */
    case evasion





}

#if compiler(>=6)
extension CustodyBy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustodyBy: FfiConverterRustBuffer {
    typealias SwiftType = CustodyBy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CustodyBy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .opening

        case 2: return .acceptance

        case 3: return .evasion

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CustodyBy, into buf: inout [UInt8]) {
        switch value {


        case .opening:
            writeInt(&buf, Int32(1))


        case .acceptance:
            writeInt(&buf, Int32(2))


        case .evasion:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustodyBy_lift(_ buf: RustBuffer) throws -> CustodyBy {
    return try FfiConverterTypeCustodyBy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustodyBy_lower(_ value: CustodyBy) -> RustBuffer {
    return FfiConverterTypeCustodyBy.lower(value)
}



/**
 * A field of what a call or duty may tell.
 */

public enum DataField: Equatable, Hashable {

    /**
     * Id of the call, and nothing about anybody.
     */
    case callId
    /**
     * Who calls and how to answer.
     */
    case doorContact
    /**
     * Opaque reference that the host turns into a name.
     */
    case name
    /**
     * Date of birth.
     */
    case birthDate
    /**
     * National health card.
     */
    case cns
    /**
     * What happened.
     */
    case event
    /**
     * What is needed.
     */
    case need
    /**
     * "Care needed, please contact".
     */
    case careNeeded
    /**
     * Risk.
     */
    case riskNote
    /**
     * The question put to the recipient.
     */
    case question
    /**
     * What was already asked, so that nobody asks again.
     */
    case alreadyAsked
    /**
     * Where the person may safely be contacted.
     */
    case safeContact
    /**
     * Who else is in the circle.
     */
    case circle
    /**
     * Where the person is cared for.
     */
    case places
    /**
     * Age band.
     */
    case ageBand
    /**
     * Sex, as the notification form asks.
     */
    case sex
    /**
     * Municipality of residence.
     */
    case municipality
    /**
     * The form that the norm asks for.
     */
    case legalForm





}

#if compiler(>=6)
extension DataField: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDataField: FfiConverterRustBuffer {
    typealias SwiftType = DataField

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DataField {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .callId

        case 2: return .doorContact

        case 3: return .name

        case 4: return .birthDate

        case 5: return .cns

        case 6: return .event

        case 7: return .need

        case 8: return .careNeeded

        case 9: return .riskNote

        case 10: return .question

        case 11: return .alreadyAsked

        case 12: return .safeContact

        case 13: return .circle

        case 14: return .places

        case 15: return .ageBand

        case 16: return .sex

        case 17: return .municipality

        case 18: return .legalForm

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DataField, into buf: inout [UInt8]) {
        switch value {


        case .callId:
            writeInt(&buf, Int32(1))


        case .doorContact:
            writeInt(&buf, Int32(2))


        case .name:
            writeInt(&buf, Int32(3))


        case .birthDate:
            writeInt(&buf, Int32(4))


        case .cns:
            writeInt(&buf, Int32(5))


        case .event:
            writeInt(&buf, Int32(6))


        case .need:
            writeInt(&buf, Int32(7))


        case .careNeeded:
            writeInt(&buf, Int32(8))


        case .riskNote:
            writeInt(&buf, Int32(9))


        case .question:
            writeInt(&buf, Int32(10))


        case .alreadyAsked:
            writeInt(&buf, Int32(11))


        case .safeContact:
            writeInt(&buf, Int32(12))


        case .circle:
            writeInt(&buf, Int32(13))


        case .places:
            writeInt(&buf, Int32(14))


        case .ageBand:
            writeInt(&buf, Int32(15))


        case .sex:
            writeInt(&buf, Int32(16))


        case .municipality:
            writeInt(&buf, Int32(17))


        case .legalForm:
            writeInt(&buf, Int32(18))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDataField_lift(_ buf: RustBuffer) throws -> DataField {
    return try FfiConverterTypeDataField.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDataField_lower(_ value: DataField) -> RustBuffer {
    return FfiConverterTypeDataField.lower(value)
}



/**
 * Why a recipient declines.
 */

public enum DeclineCode: Equatable, Hashable {

    /**
     * No place.
     */
    case noPlace
    /**
     * No professional on shift.
     */
    case noProfessional
    /**
     * It is closed.
     */
    case closed
    /**
     * Not the care that it gives.
     */
    case notOurCare
    /**
     * The person is not of its territory.
     */
    case notOurTerritory
    /**
     * The person is not of its ages.
     */
    case notOurAges
    /**
     * It does not know the person any more.
     */
    case bondEnded
    /**
     * Conflict of interest, or danger to the person there.
     */
    case conflict
    /**
     * The person refused it.
     */
    case personRefused
    /**
     * Another reason.
     */
    case other





}

#if compiler(>=6)
extension DeclineCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDeclineCode: FfiConverterRustBuffer {
    typealias SwiftType = DeclineCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DeclineCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .noPlace

        case 2: return .noProfessional

        case 3: return .closed

        case 4: return .notOurCare

        case 5: return .notOurTerritory

        case 6: return .notOurAges

        case 7: return .bondEnded

        case 8: return .conflict

        case 9: return .personRefused

        case 10: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DeclineCode, into buf: inout [UInt8]) {
        switch value {


        case .noPlace:
            writeInt(&buf, Int32(1))


        case .noProfessional:
            writeInt(&buf, Int32(2))


        case .closed:
            writeInt(&buf, Int32(3))


        case .notOurCare:
            writeInt(&buf, Int32(4))


        case .notOurTerritory:
            writeInt(&buf, Int32(5))


        case .notOurAges:
            writeInt(&buf, Int32(6))


        case .bondEnded:
            writeInt(&buf, Int32(7))


        case .conflict:
            writeInt(&buf, Int32(8))


        case .personRefused:
            writeInt(&buf, Int32(9))


        case .other:
            writeInt(&buf, Int32(10))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeclineCode_lift(_ buf: RustBuffer) throws -> DeclineCode {
    return try FfiConverterTypeDeclineCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeclineCode_lower(_ value: DeclineCode) -> RustBuffer {
    return FfiConverterTypeDeclineCode.lower(value)
}



/**
 * What has to be done.
 */

public enum DueKind: Equatable, Hashable {

    /**
     * Tell a human being of the territory that nobody answered: the end of every ladder.
     */
    case tellHuman
    /**
     * Plan the circle anew.
     */
    case replan
    /**
     * Deliver a call.
     */
    case deliver
    /**
     * Ask the next of the ladder.
     */
    case escalate
    /**
     * Remind a silent recipient.
     */
    case remind
    /**
     * Ask whoever takes over, before the custodian can no longer hold.
     */
    case takeOver
    /**
     * Ask a place how it stands: its report is old.
     */
    case confirmStatus
    /**
     * Do a legal act.
     */
    case duty
    /**
     * Report that a legal act was not done in time.
     */
    case reportBreach
    /**
     * Put the medical report to the admission.
     */
    case admissionReport
    /**
     * The admission has to end.
     */
    case stayEnds
    /**
     * Ask whether an acceptance still holds.
     */
    case renewAcceptance
    /**
     * Ask what came of care that was accepted.
     */
    case askOutcome
    /**
     * Follow the person up.
     */
    case followUp
    /**
     * Make a care plan (PTS).
     */
    case makeCarePlan
    /**
     * Review it.
     */
    case reviewCarePlan
    /**
     * Do a task of it.
     */
    case task
    /**
     * Offer a workshop.
     */
    case offerWorkshop
    /**
     * Offer a study of the case by the council.
     */
    case offerCouncil





}

#if compiler(>=6)
extension DueKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDueKind: FfiConverterRustBuffer {
    typealias SwiftType = DueKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DueKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .tellHuman

        case 2: return .replan

        case 3: return .deliver

        case 4: return .escalate

        case 5: return .remind

        case 6: return .takeOver

        case 7: return .confirmStatus

        case 8: return .duty

        case 9: return .reportBreach

        case 10: return .admissionReport

        case 11: return .stayEnds

        case 12: return .renewAcceptance

        case 13: return .askOutcome

        case 14: return .followUp

        case 15: return .makeCarePlan

        case 16: return .reviewCarePlan

        case 17: return .task

        case 18: return .offerWorkshop

        case 19: return .offerCouncil

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DueKind, into buf: inout [UInt8]) {
        switch value {


        case .tellHuman:
            writeInt(&buf, Int32(1))


        case .replan:
            writeInt(&buf, Int32(2))


        case .deliver:
            writeInt(&buf, Int32(3))


        case .escalate:
            writeInt(&buf, Int32(4))


        case .remind:
            writeInt(&buf, Int32(5))


        case .takeOver:
            writeInt(&buf, Int32(6))


        case .confirmStatus:
            writeInt(&buf, Int32(7))


        case .duty:
            writeInt(&buf, Int32(8))


        case .reportBreach:
            writeInt(&buf, Int32(9))


        case .admissionReport:
            writeInt(&buf, Int32(10))


        case .stayEnds:
            writeInt(&buf, Int32(11))


        case .renewAcceptance:
            writeInt(&buf, Int32(12))


        case .askOutcome:
            writeInt(&buf, Int32(13))


        case .followUp:
            writeInt(&buf, Int32(14))


        case .makeCarePlan:
            writeInt(&buf, Int32(15))


        case .reviewCarePlan:
            writeInt(&buf, Int32(16))


        case .task:
            writeInt(&buf, Int32(17))


        case .offerWorkshop:
            writeInt(&buf, Int32(18))


        case .offerCouncil:
            writeInt(&buf, Int32(19))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDueKind_lift(_ buf: RustBuffer) throws -> DueKind {
    return try FfiConverterTypeDueKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDueKind_lower(_ value: DueKind) -> RustBuffer {
    return FfiConverterTypeDueKind.lower(value)
}



/**
 * How far a kind's door is open.
 */

public enum Entry: Equatable, Hashable {

    /**
     * To its own municipality and to territories with a pact.
     */
    case territory
    /**
     * To anybody from anywhere: urgency doors, SAMU, police.
     */
    case anybody





}

#if compiler(>=6)
extension Entry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEntry: FfiConverterRustBuffer {
    typealias SwiftType = Entry

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Entry {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .territory

        case 2: return .anybody

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Entry, into buf: inout [UInt8]) {
        switch value {


        case .territory:
            writeInt(&buf, Int32(1))


        case .anybody:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntry_lift(_ buf: RustBuffer) throws -> Entry {
    return try FfiConverterTypeEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntry_lower(_ value: Entry) -> RustBuffer {
    return FfiConverterTypeEntry.lower(value)
}



/**
 * What happened.
 */

public enum EventKind: Equatable, Hashable {

    /**
     * A crisis was opened at a door, with its plan.
     */
    case opened
    /**
     * A call, or a step of its ladder, reached its channel.
     */
    case delivered
    /**
     * It cannot be delivered.
     */
    case undeliverable
    /**
     * A silent recipient was reminded.
     */
    case reminded
    /**
     * The next of the ladder is asked; steps in between were passed over.
     */
    case escalated
    /**
     * A recipient accepted to share care.
     */
    case accepted
    /**
     * A recipient declined, with a reason.
     */
    case declined
    /**
     * A human being of the territory was told that nobody answered.
     */
    case humanTold
    /**
     * Custody was taken over from whoever had it.
     */
    case custodyAccepted
    /**
     * The person came to a service.
     */
    case arrived
    /**
     * A door did not take the person.
     */
    case refusedAtDoor
    /**
     * The circle was planned anew.
     */
    case replanned
    /**
     * It was decided to take the person to a place.
     */
    case moved
    /**
     * Admitted: voluntary, involuntary, compulsory.
     */
    case admitted
    /**
     * Discharged.
     */
    case discharged
    /**
     * Transferred to another service while admitted.
     */
    case transferred
    /**
     * Left without being discharged.
     */
    case evaded
    /**
     * Accident or serious clinical event in care.
     */
    case incident
    /**
     * The person died.
     */
    case died
    /**
     * A duty was met, with the evidence that stops its clock.
     */
    case dutyMet
    /**
     * The breach of a duty was reported.
     */
    case breachReported
    /**
     * A follow-up was made.
     */
    case followedUp
    /**
     * A service told how it stands.
     */
    case statusConfirmed
    /**
     * A call was held back, or waits for others.
     */
    case suppressed
    /**
     * Severity or circumstances as told now.
     */
    case told
    /**
     * A question was put to the person.
     */
    case asked
    /**
     * A called service gave care, or it turned out that it did not.
     */
    case careGiven
    /**
     * A care plan (PTS) was made.
     */
    case carePlanMade
    /**
     * It was reviewed.
     */
    case carePlanReviewed
    /**
     * A task of it was done.
     */
    case taskDone
    /**
     * A workshop or a council study was offered.
     */
    case offered
    /**
     * A court demanded care.
     */
    case courtDemanded
    /**
     * The crisis has passed; care and follow-up go on.
     */
    case settled
    /**
     * A new crisis of a settled or closed case, with its plan.
     */
    case reopened
    /**
     * Another case of the same person was joined to this one.
     */
    case absorbed
    /**
     * This case was joined to another, for good.
     */
    case merged
    /**
     * Closed.
     */
    case closed





}

#if compiler(>=6)
extension EventKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEventKind: FfiConverterRustBuffer {
    typealias SwiftType = EventKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EventKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .opened

        case 2: return .delivered

        case 3: return .undeliverable

        case 4: return .reminded

        case 5: return .escalated

        case 6: return .accepted

        case 7: return .declined

        case 8: return .humanTold

        case 9: return .custodyAccepted

        case 10: return .arrived

        case 11: return .refusedAtDoor

        case 12: return .replanned

        case 13: return .moved

        case 14: return .admitted

        case 15: return .discharged

        case 16: return .transferred

        case 17: return .evaded

        case 18: return .incident

        case 19: return .died

        case 20: return .dutyMet

        case 21: return .breachReported

        case 22: return .followedUp

        case 23: return .statusConfirmed

        case 24: return .suppressed

        case 25: return .told

        case 26: return .asked

        case 27: return .careGiven

        case 28: return .carePlanMade

        case 29: return .carePlanReviewed

        case 30: return .taskDone

        case 31: return .offered

        case 32: return .courtDemanded

        case 33: return .settled

        case 34: return .reopened

        case 35: return .absorbed

        case 36: return .merged

        case 37: return .closed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EventKind, into buf: inout [UInt8]) {
        switch value {


        case .opened:
            writeInt(&buf, Int32(1))


        case .delivered:
            writeInt(&buf, Int32(2))


        case .undeliverable:
            writeInt(&buf, Int32(3))


        case .reminded:
            writeInt(&buf, Int32(4))


        case .escalated:
            writeInt(&buf, Int32(5))


        case .accepted:
            writeInt(&buf, Int32(6))


        case .declined:
            writeInt(&buf, Int32(7))


        case .humanTold:
            writeInt(&buf, Int32(8))


        case .custodyAccepted:
            writeInt(&buf, Int32(9))


        case .arrived:
            writeInt(&buf, Int32(10))


        case .refusedAtDoor:
            writeInt(&buf, Int32(11))


        case .replanned:
            writeInt(&buf, Int32(12))


        case .moved:
            writeInt(&buf, Int32(13))


        case .admitted:
            writeInt(&buf, Int32(14))


        case .discharged:
            writeInt(&buf, Int32(15))


        case .transferred:
            writeInt(&buf, Int32(16))


        case .evaded:
            writeInt(&buf, Int32(17))


        case .incident:
            writeInt(&buf, Int32(18))


        case .died:
            writeInt(&buf, Int32(19))


        case .dutyMet:
            writeInt(&buf, Int32(20))


        case .breachReported:
            writeInt(&buf, Int32(21))


        case .followedUp:
            writeInt(&buf, Int32(22))


        case .statusConfirmed:
            writeInt(&buf, Int32(23))


        case .suppressed:
            writeInt(&buf, Int32(24))


        case .told:
            writeInt(&buf, Int32(25))


        case .asked:
            writeInt(&buf, Int32(26))


        case .careGiven:
            writeInt(&buf, Int32(27))


        case .carePlanMade:
            writeInt(&buf, Int32(28))


        case .carePlanReviewed:
            writeInt(&buf, Int32(29))


        case .taskDone:
            writeInt(&buf, Int32(30))


        case .offered:
            writeInt(&buf, Int32(31))


        case .courtDemanded:
            writeInt(&buf, Int32(32))


        case .settled:
            writeInt(&buf, Int32(33))


        case .reopened:
            writeInt(&buf, Int32(34))


        case .absorbed:
            writeInt(&buf, Int32(35))


        case .merged:
            writeInt(&buf, Int32(36))


        case .closed:
            writeInt(&buf, Int32(37))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEventKind_lift(_ buf: RustBuffer) throws -> EventKind {
    return try FfiConverterTypeEventKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEventKind_lower(_ value: EventKind) -> RustBuffer {
    return FfiConverterTypeEventKind.lower(value)
}



/**
 * Why something is excluded for safety.
 */

public enum ExclusionReason: Equatable, Hashable {

    /**
     * Who hurt the person works there.
     */
    case aggressorWorksThere
    /**
     * Who hurt the person is cared for or is often there.
     */
    case aggressorUsesIt
    /**
     * Conflict of interest.
     */
    case conflictOfInterest
    /**
     * Violence suffered there.
     */
    case violenceSuffered
    /**
     * Another reason, known to the door.
     */
    case other





}

#if compiler(>=6)
extension ExclusionReason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExclusionReason: FfiConverterRustBuffer {
    typealias SwiftType = ExclusionReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExclusionReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .aggressorWorksThere

        case 2: return .aggressorUsesIt

        case 3: return .conflictOfInterest

        case 4: return .violenceSuffered

        case 5: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ExclusionReason, into buf: inout [UInt8]) {
        switch value {


        case .aggressorWorksThere:
            writeInt(&buf, Int32(1))


        case .aggressorUsesIt:
            writeInt(&buf, Int32(2))


        case .conflictOfInterest:
            writeInt(&buf, Int32(3))


        case .violenceSuffered:
            writeInt(&buf, Int32(4))


        case .other:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExclusionReason_lift(_ buf: RustBuffer) throws -> ExclusionReason {
    return try FfiConverterTypeExclusionReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExclusionReason_lower(_ value: ExclusionReason) -> RustBuffer {
    return FfiConverterTypeExclusionReason.lower(value)
}



/**
 * What a fact of a reason says. `id`, `number` and `at` of the [`Fact`] carry its value.
 */

public enum FactKind: Equatable, Hashable {

    /**
     * Strength of the bond, 0-100 (`number`).
     */
    case bondStrength
    /**
     * The bond is a reference bond.
     */
    case referenceBond
    /**
     * Start of the bond (`at`).
     */
    case bondSince
    /**
     * Last contact (`at`).
     */
    case lastContact
    /**
     * Window of the bond in days (`number`).
     */
    case windowDays
    /**
     * End of the bond (`at`).
     */
    case bondUntil
    /**
     * Whose bond it is (`id`).
     */
    case bondSubject
    /**
     * The service is open.
     */
    case `open`
    /**
     * The service is closed.
     */
    case closed
    /**
     * Nobody knows whether it is open.
     */
    case hoursUnknown
    /**
     * It opens (`at`).
     */
    case opens
    /**
     * It closes (`at`).
     */
    case closes
    /**
     * Somebody is on call.
     */
    case onCall
    /**
     * Nobody is on shift, by its own report.
     */
    case nobodyOnShift
    /**
     * Minutes one way (`number`).
     */
    case minutes
    /**
     * Minutes back (`number`).
     */
    case returnMinutes
    /**
     * The minutes are given for this pair.
     */
    case minutesGiven
    /**
     * The minutes are summed over links.
     */
    case minutesByLinks
    /**
     * The minutes are estimated from points.
     */
    case minutesEstimated
    /**
     * Part of the way is by water.
     */
    case byWater
    /**
     * No way is known.
     */
    case noWayKnown
    /**
     * Beyond the reach in minutes (`number`).
     */
    case beyondReach
    /**
     * Capacity reported or declared (`id`).
     */
    case capacity
    /**
     * Age of the report in minutes (`number`).
     */
    case reportAge
    /**
     * The report is too old to count.
     */
    case reportStale
    /**
     * No live report.
     */
    case noReport
    /**
     * Free places (`number`).
     */
    case freePlaces
    /**
     * A need (`id`).
     */
    case need
    /**
     * A territory's role (`id`).
     */
    case role
    /**
     * A service (`id`).
     */
    case service
    /**
     * A territory (`id`).
     */
    case territory
    /**
     * A sector (`id`).
     */
    case sector
    /**
     * An unknown fact taken on the protective side (`id`).
     */
    case assumed
    /**
     * Severity (`id`).
     */
    case severity
    /**
     * Severity as told at the door (`id`).
     */
    case severityTold
    /**
     * A circumstance (`id`).
     */
    case circumstance
    /**
     * The circumstance is suspected, not confirmed.
     */
    case suspected
    /**
     * A count (`number`).
     */
    case count
    /**
     * Outcome of an attempt (`id`).
     */
    case outcome
    /**
     * Something that the doors before did not know (`id`).
     */
    case newFact
    /**
     * Until (`at`).
     */
    case until
    /**
     * Longest stay in minutes (`number`).
     */
    case maxStay
    /**
     * Restrictiveness (`number`).
     */
    case restrictiveness
    /**
     * It is an admission.
     */
    case admission
    /**
     * Only a closed population may enter.
     */
    case restricted
    /**
     * Only by referral, and nobody here may refer.
     */
    case referralOnly
    /**
     * No pact between the territories.
     */
    case noPact
    /**
     * Its ages leave the person out.
     */
    case ageRange
    /**
     * The person wants it.
     */
    case wanted
    /**
     * The person refuses it.
     */
    case vetoed
    /**
     * Excluded for safety (`id`: why).
     */
    case excluded
    /**
     * Stands in for (`id`).
     */
    case standsInFor
    /**
     * Legal basis (`id`).
     */
    case basis
    /**
     * Minutes that the law gives (`number`).
     */
    case legalMinutes
    /**
     * Minutes of the policy, for the law gives none (`number`).
     */
    case policyMinutes
    /**
     * The law gives no hours.
     */
    case noLegalHours
    /**
     * The norm leaves a question open (`id`: rule).
     */
    case localDecision
    /**
     * The person is not identified.
     */
    case notIdentified
    /**
     * Confidence of the rule (`id`).
     */
    case confidence
    /**
     * Kind of admission (`id`).
     */
    case admissionKind
    /**
     * An event of care (`id`).
     */
    case event
    /**
     * Is there now.
     */
    case present
    /**
     * Cost in minutes by which it was chosen (`number`).
     */
    case cost
    /**
     * Not the right care for this person.
     */
    case notRightCare
    /**
     * A rule that took part (`id`).
     */
    case rule
    /**
     * A purpose (`id`).
     */
    case purpose
    /**
     * Of the minutes one way, those spent waiting for a boat or another timetable (`number`).
     */
    case waitMinutes





}

#if compiler(>=6)
extension FactKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFactKind: FfiConverterRustBuffer {
    typealias SwiftType = FactKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FactKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .bondStrength

        case 2: return .referenceBond

        case 3: return .bondSince

        case 4: return .lastContact

        case 5: return .windowDays

        case 6: return .bondUntil

        case 7: return .bondSubject

        case 8: return .`open`

        case 9: return .closed

        case 10: return .hoursUnknown

        case 11: return .opens

        case 12: return .closes

        case 13: return .onCall

        case 14: return .nobodyOnShift

        case 15: return .minutes

        case 16: return .returnMinutes

        case 17: return .minutesGiven

        case 18: return .minutesByLinks

        case 19: return .minutesEstimated

        case 20: return .byWater

        case 21: return .noWayKnown

        case 22: return .beyondReach

        case 23: return .capacity

        case 24: return .reportAge

        case 25: return .reportStale

        case 26: return .noReport

        case 27: return .freePlaces

        case 28: return .need

        case 29: return .role

        case 30: return .service

        case 31: return .territory

        case 32: return .sector

        case 33: return .assumed

        case 34: return .severity

        case 35: return .severityTold

        case 36: return .circumstance

        case 37: return .suspected

        case 38: return .count

        case 39: return .outcome

        case 40: return .newFact

        case 41: return .until

        case 42: return .maxStay

        case 43: return .restrictiveness

        case 44: return .admission

        case 45: return .restricted

        case 46: return .referralOnly

        case 47: return .noPact

        case 48: return .ageRange

        case 49: return .wanted

        case 50: return .vetoed

        case 51: return .excluded

        case 52: return .standsInFor

        case 53: return .basis

        case 54: return .legalMinutes

        case 55: return .policyMinutes

        case 56: return .noLegalHours

        case 57: return .localDecision

        case 58: return .notIdentified

        case 59: return .confidence

        case 60: return .admissionKind

        case 61: return .event

        case 62: return .present

        case 63: return .cost

        case 64: return .notRightCare

        case 65: return .rule

        case 66: return .purpose

        case 67: return .waitMinutes

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: FactKind, into buf: inout [UInt8]) {
        switch value {


        case .bondStrength:
            writeInt(&buf, Int32(1))


        case .referenceBond:
            writeInt(&buf, Int32(2))


        case .bondSince:
            writeInt(&buf, Int32(3))


        case .lastContact:
            writeInt(&buf, Int32(4))


        case .windowDays:
            writeInt(&buf, Int32(5))


        case .bondUntil:
            writeInt(&buf, Int32(6))


        case .bondSubject:
            writeInt(&buf, Int32(7))


        case .`open`:
            writeInt(&buf, Int32(8))


        case .closed:
            writeInt(&buf, Int32(9))


        case .hoursUnknown:
            writeInt(&buf, Int32(10))


        case .opens:
            writeInt(&buf, Int32(11))


        case .closes:
            writeInt(&buf, Int32(12))


        case .onCall:
            writeInt(&buf, Int32(13))


        case .nobodyOnShift:
            writeInt(&buf, Int32(14))


        case .minutes:
            writeInt(&buf, Int32(15))


        case .returnMinutes:
            writeInt(&buf, Int32(16))


        case .minutesGiven:
            writeInt(&buf, Int32(17))


        case .minutesByLinks:
            writeInt(&buf, Int32(18))


        case .minutesEstimated:
            writeInt(&buf, Int32(19))


        case .byWater:
            writeInt(&buf, Int32(20))


        case .noWayKnown:
            writeInt(&buf, Int32(21))


        case .beyondReach:
            writeInt(&buf, Int32(22))


        case .capacity:
            writeInt(&buf, Int32(23))


        case .reportAge:
            writeInt(&buf, Int32(24))


        case .reportStale:
            writeInt(&buf, Int32(25))


        case .noReport:
            writeInt(&buf, Int32(26))


        case .freePlaces:
            writeInt(&buf, Int32(27))


        case .need:
            writeInt(&buf, Int32(28))


        case .role:
            writeInt(&buf, Int32(29))


        case .service:
            writeInt(&buf, Int32(30))


        case .territory:
            writeInt(&buf, Int32(31))


        case .sector:
            writeInt(&buf, Int32(32))


        case .assumed:
            writeInt(&buf, Int32(33))


        case .severity:
            writeInt(&buf, Int32(34))


        case .severityTold:
            writeInt(&buf, Int32(35))


        case .circumstance:
            writeInt(&buf, Int32(36))


        case .suspected:
            writeInt(&buf, Int32(37))


        case .count:
            writeInt(&buf, Int32(38))


        case .outcome:
            writeInt(&buf, Int32(39))


        case .newFact:
            writeInt(&buf, Int32(40))


        case .until:
            writeInt(&buf, Int32(41))


        case .maxStay:
            writeInt(&buf, Int32(42))


        case .restrictiveness:
            writeInt(&buf, Int32(43))


        case .admission:
            writeInt(&buf, Int32(44))


        case .restricted:
            writeInt(&buf, Int32(45))


        case .referralOnly:
            writeInt(&buf, Int32(46))


        case .noPact:
            writeInt(&buf, Int32(47))


        case .ageRange:
            writeInt(&buf, Int32(48))


        case .wanted:
            writeInt(&buf, Int32(49))


        case .vetoed:
            writeInt(&buf, Int32(50))


        case .excluded:
            writeInt(&buf, Int32(51))


        case .standsInFor:
            writeInt(&buf, Int32(52))


        case .basis:
            writeInt(&buf, Int32(53))


        case .legalMinutes:
            writeInt(&buf, Int32(54))


        case .policyMinutes:
            writeInt(&buf, Int32(55))


        case .noLegalHours:
            writeInt(&buf, Int32(56))


        case .localDecision:
            writeInt(&buf, Int32(57))


        case .notIdentified:
            writeInt(&buf, Int32(58))


        case .confidence:
            writeInt(&buf, Int32(59))


        case .admissionKind:
            writeInt(&buf, Int32(60))


        case .event:
            writeInt(&buf, Int32(61))


        case .present:
            writeInt(&buf, Int32(62))


        case .cost:
            writeInt(&buf, Int32(63))


        case .notRightCare:
            writeInt(&buf, Int32(64))


        case .rule:
            writeInt(&buf, Int32(65))


        case .purpose:
            writeInt(&buf, Int32(66))


        case .waitMinutes:
            writeInt(&buf, Int32(67))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFactKind_lift(_ buf: RustBuffer) throws -> FactKind {
    return try FfiConverterTypeFactKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFactKind_lower(_ value: FactKind) -> RustBuffer {
    return FfiConverterTypeFactKind.lower(value)
}



/**
 * Follow-ups, each at the policy's time.
 */

public enum FollowUp: Equatable, Hashable {

    /**
     * Within a day.
     */
    case first
    /**
     * Within a week.
     */
    case second
    /**
     * Within a month.
     */
    case third
    /**
     * Within three months.
     */
    case last





}

#if compiler(>=6)
extension FollowUp: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFollowUp: FfiConverterRustBuffer {
    typealias SwiftType = FollowUp

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FollowUp {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .first

        case 2: return .second

        case 3: return .third

        case 4: return .last

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: FollowUp, into buf: inout [UInt8]) {
        switch value {


        case .first:
            writeInt(&buf, Int32(1))


        case .second:
            writeInt(&buf, Int32(2))


        case .third:
            writeInt(&buf, Int32(3))


        case .last:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFollowUp_lift(_ buf: RustBuffer) throws -> FollowUp {
    return try FfiConverterTypeFollowUp.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFollowUp_lower(_ value: FollowUp) -> RustBuffer {
    return FfiConverterTypeFollowUp.lower(value)
}



/**
 * What is missing.
 */

public enum GapCode: Equatable, Hashable {

    /**
     * Nobody within reach meets the need now.
     */
    case needUnmet
    /**
     * Only a service of another municipality meets the need now.
     */
    case metElsewhere
    /**
     * A role that somebody must have is not named.
     */
    case missingRole
    /**
     * No territorial reference.
     */
    case noReference
    /**
     * No legal basis to share with a service that could help.
     */
    case noBasis
    /**
     * Nobody can hold the person.
     */
    case noCustodian
    /**
     * No urgency door within reach.
     */
    case noUrgencyDoor
    /**
     * No place for the night.
     */
    case noPlace
    /**
     * A ladder ends at somebody who does not answer now.
     */
    case ladderEndsNowhere
    /**
     * The service has no channel.
     */
    case noChannel
    /**
     * More needs than one crisis may have: the least urgent were left out.
     */
    case tooManyNeeds





}

#if compiler(>=6)
extension GapCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGapCode: FfiConverterRustBuffer {
    typealias SwiftType = GapCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GapCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .needUnmet

        case 2: return .metElsewhere

        case 3: return .missingRole

        case 4: return .noReference

        case 5: return .noBasis

        case 6: return .noCustodian

        case 7: return .noUrgencyDoor

        case 8: return .noPlace

        case 9: return .ladderEndsNowhere

        case 10: return .noChannel

        case 11: return .tooManyNeeds

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: GapCode, into buf: inout [UInt8]) {
        switch value {


        case .needUnmet:
            writeInt(&buf, Int32(1))


        case .metElsewhere:
            writeInt(&buf, Int32(2))


        case .missingRole:
            writeInt(&buf, Int32(3))


        case .noReference:
            writeInt(&buf, Int32(4))


        case .noBasis:
            writeInt(&buf, Int32(5))


        case .noCustodian:
            writeInt(&buf, Int32(6))


        case .noUrgencyDoor:
            writeInt(&buf, Int32(7))


        case .noPlace:
            writeInt(&buf, Int32(8))


        case .ladderEndsNowhere:
            writeInt(&buf, Int32(9))


        case .noChannel:
            writeInt(&buf, Int32(10))


        case .tooManyNeeds:
            writeInt(&buf, Int32(11))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGapCode_lift(_ buf: RustBuffer) throws -> GapCode {
    return try FfiConverterTypeGapCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGapCode_lower(_ value: GapCode) -> RustBuffer {
    return FfiConverterTypeGapCode.lower(value)
}



/**
 * Gender as the person tells it.
 */

public enum Gender: Equatable, Hashable {

    /**
     * Not known.
     */
    case unknown
    /**
     * Woman (cis or trans).
     */
    case female
    /**
     * Man (cis or trans).
     */
    case male
    /**
     * Neither.
     */
    case other





}

#if compiler(>=6)
extension Gender: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGender: FfiConverterRustBuffer {
    typealias SwiftType = Gender

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Gender {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .unknown

        case 2: return .female

        case 3: return .male

        case 4: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Gender, into buf: inout [UInt8]) {
        switch value {


        case .unknown:
            writeInt(&buf, Int32(1))


        case .female:
            writeInt(&buf, Int32(2))


        case .male:
            writeInt(&buf, Int32(3))


        case .other:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGender_lift(_ buf: RustBuffer) throws -> Gender {
    return try FfiConverterTypeGender.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGender_lower(_ value: Gender) -> RustBuffer {
    return FfiConverterTypeGender.lower(value)
}



/**
 * Whether a duty names the person.
 */

public enum Identified: Equatable, Hashable {

    /**
     * It does.
     */
    case yes
    /**
     * It does not.
     */
    case no
    /**
     * Only under the conditions of its profile.
     */
    case exception





}

#if compiler(>=6)
extension Identified: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentified: FfiConverterRustBuffer {
    typealias SwiftType = Identified

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Identified {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .yes

        case 2: return .no

        case 3: return .exception

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Identified, into buf: inout [UInt8]) {
        switch value {


        case .yes:
            writeInt(&buf, Int32(1))


        case .no:
            writeInt(&buf, Int32(2))


        case .exception:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentified_lift(_ buf: RustBuffer) throws -> Identified {
    return try FfiConverterTypeIdentified.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentified_lower(_ value: Identified) -> RustBuffer {
    return FfiConverterTypeIdentified.lower(value)
}



/**
 * When a service joins a circle in which it has a bond.
 */

public enum Joins: Equatable, Hashable {

    /**
     * In the crisis itself: now, or at its opening.
     */
    case crisis
    /**
     * As continuity, once the crisis has passed.
     */
    case afterCrisis





}

#if compiler(>=6)
extension Joins: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeJoins: FfiConverterRustBuffer {
    typealias SwiftType = Joins

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Joins {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .crisis

        case 2: return .afterCrisis

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Joins, into buf: inout [UInt8]) {
        switch value {


        case .crisis:
            writeInt(&buf, Int32(1))


        case .afterCrisis:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJoins_lift(_ buf: RustBuffer) throws -> Joins {
    return try FfiConverterTypeJoins.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJoins_lower(_ value: Joins) -> RustBuffer {
    return FfiConverterTypeJoins.lower(value)
}



/**
 * Language of a text.
 */

public enum Lang: Equatable, Hashable {

    /**
     * Portuguese as a Brazilian health worker writes it.
     */
    case ptBr
    /**
     * English.
     */
    case en





}

#if compiler(>=6)
extension Lang: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLang: FfiConverterRustBuffer {
    typealias SwiftType = Lang

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Lang {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .ptBr

        case 2: return .en

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Lang, into buf: inout [UInt8]) {
        switch value {


        case .ptBr:
            writeInt(&buf, Int32(1))


        case .en:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLang_lift(_ buf: RustBuffer) throws -> Lang {
    return try FfiConverterTypeLang.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLang_lower(_ value: Lang) -> RustBuffer {
    return FfiConverterTypeLang.lower(value)
}



/**
 * Where the lead comes from.
 */

public enum LeadOrigin: Equatable, Hashable {

    /**
     * The strongest reference bond.
     */
    case bond
    /**
     * A service that stands in for an excluded or vetoed reference.
     */
    case substitute
    /**
     * The territorial reference.
     */
    case territory
    /**
     * The crisis lead of the territory.
     */
    case crisisLead





}

#if compiler(>=6)
extension LeadOrigin: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLeadOrigin: FfiConverterRustBuffer {
    typealias SwiftType = LeadOrigin

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LeadOrigin {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .bond

        case 2: return .substitute

        case 3: return .territory

        case 4: return .crisisLead

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LeadOrigin, into buf: inout [UInt8]) {
        switch value {


        case .bond:
            writeInt(&buf, Int32(1))


        case .substitute:
            writeInt(&buf, Int32(2))


        case .territory:
            writeInt(&buf, Int32(3))


        case .crisisLead:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLeadOrigin_lift(_ buf: RustBuffer) throws -> LeadOrigin {
    return try FfiConverterTypeLeadOrigin.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLeadOrigin_lower(_ value: LeadOrigin) -> RustBuffer {
    return FfiConverterTypeLeadOrigin.lower(value)
}



/**
 * Legal basis of telling somebody something about a person, LGPD art. 11.
 */

public enum LegalBasis: Equatable, Hashable {

    /**
     * None: only a call without identity goes out.
     */
    case noBasis
    /**
     * Consent, art. 11 I.
     */
    case consent
    /**
     * Legal duty, art. 11 II a.
     */
    case legalDuty
    /**
     * Public policy by the administration, art. 11 II b.
     */
    case publicPolicy
    /**
     * Protection of life, art. 11 II e.
     */
    case protectionOfLife
    /**
     * Protection of health by health professionals, services or authority, art. 11 II f.
     */
    case healthProtection





}

#if compiler(>=6)
extension LegalBasis: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLegalBasis: FfiConverterRustBuffer {
    typealias SwiftType = LegalBasis

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LegalBasis {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .noBasis

        case 2: return .consent

        case 3: return .legalDuty

        case 4: return .publicPolicy

        case 5: return .protectionOfLife

        case 6: return .healthProtection

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LegalBasis, into buf: inout [UInt8]) {
        switch value {


        case .noBasis:
            writeInt(&buf, Int32(1))


        case .consent:
            writeInt(&buf, Int32(2))


        case .legalDuty:
            writeInt(&buf, Int32(3))


        case .publicPolicy:
            writeInt(&buf, Int32(4))


        case .protectionOfLife:
            writeInt(&buf, Int32(5))


        case .healthProtection:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLegalBasis_lift(_ buf: RustBuffer) throws -> LegalBasis {
    return try FfiConverterTypeLegalBasis.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLegalBasis_lower(_ value: LegalBasis) -> RustBuffer {
    return FfiConverterTypeLegalBasis.lower(value)
}



/**
 * A directed tie between two services or territories.
 */

public enum LinkKind: Equatable, Hashable {

    /**
     * `to` receives the people of `from` by agreement.
     */
    case pact
    /**
     * `to` supports the team of `from`.
     */
    case matrixSupport
    /**
     * `from` may refer people to `to`.
     */
    case reference
    /**
     * A way of getting from one to the other; needs `minutes`.
     */
    case transport
    /**
     * `to` answers when `from` is closed, full or excluded.
     */
    case substitution





}

#if compiler(>=6)
extension LinkKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLinkKind: FfiConverterRustBuffer {
    typealias SwiftType = LinkKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LinkKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .pact

        case 2: return .matrixSupport

        case 3: return .reference

        case 4: return .transport

        case 5: return .substitution

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LinkKind, into buf: inout [UInt8]) {
        switch value {


        case .pact:
            writeInt(&buf, Int32(1))


        case .matrixSupport:
            writeInt(&buf, Int32(2))


        case .reference:
            writeInt(&buf, Int32(3))


        case .transport:
            writeInt(&buf, Int32(4))


        case .substitution:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLinkKind_lift(_ buf: RustBuffer) throws -> LinkKind {
    return try FfiConverterTypeLinkKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLinkKind_lower(_ value: LinkKind) -> RustBuffer {
    return FfiConverterTypeLinkKind.lower(value)
}



/**
 * How one gets from one end of a way to the other.
 */

public enum Mode: Equatable, Hashable {

    /**
     * By road.
     */
    case road
    /**
     * By boat.
     */
    case river
    /**
     * Walking.
     */
    case onFoot
    /**
     * By air.
     */
    case air





}

#if compiler(>=6)
extension Mode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMode: FfiConverterRustBuffer {
    typealias SwiftType = Mode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Mode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .road

        case 2: return .river

        case 3: return .onFoot

        case 4: return .air

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Mode, into buf: inout [UInt8]) {
        switch value {


        case .road:
            writeInt(&buf, Int32(1))


        case .river:
            writeInt(&buf, Int32(2))


        case .onFoot:
            writeInt(&buf, Int32(3))


        case .air:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMode_lift(_ buf: RustBuffer) throws -> Mode {
    return try FfiConverterTypeMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMode_lower(_ value: Mode) -> RustBuffer {
    return FfiConverterTypeMode.lower(value)
}



/**
 * Why a service is not called.
 */

public enum NotCalledCode: Equatable, Hashable {

    /**
     * The person refuses it.
     */
    case personVeto
    /**
     * It would be dangerous.
     */
    case safetyExclusion
    /**
     * No legal basis to tell it anything.
     */
    case noBasis
    /**
     * The bond has lapsed.
     */
    case lapsedBond
    /**
     * The bond starts later.
     */
    case futureBond
    /**
     * The bond is somebody else's.
     */
    case notOwnBond
    /**
     * The service is no longer in the network.
     */
    case leftNetwork
    /**
     * Only a closed population may enter.
     */
    case restrictedAccess
    /**
     * Its ages leave the person out.
     */
    case ageRange
    /**
     * Too far.
     */
    case beyondReach
    /**
     * Another service meets it; never for a live bond.
     */
    case coveredByOther





}

#if compiler(>=6)
extension NotCalledCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNotCalledCode: FfiConverterRustBuffer {
    typealias SwiftType = NotCalledCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotCalledCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .personVeto

        case 2: return .safetyExclusion

        case 3: return .noBasis

        case 4: return .lapsedBond

        case 5: return .futureBond

        case 6: return .notOwnBond

        case 7: return .leftNetwork

        case 8: return .restrictedAccess

        case 9: return .ageRange

        case 10: return .beyondReach

        case 11: return .coveredByOther

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NotCalledCode, into buf: inout [UInt8]) {
        switch value {


        case .personVeto:
            writeInt(&buf, Int32(1))


        case .safetyExclusion:
            writeInt(&buf, Int32(2))


        case .noBasis:
            writeInt(&buf, Int32(3))


        case .lapsedBond:
            writeInt(&buf, Int32(4))


        case .futureBond:
            writeInt(&buf, Int32(5))


        case .notOwnBond:
            writeInt(&buf, Int32(6))


        case .leftNetwork:
            writeInt(&buf, Int32(7))


        case .restrictedAccess:
            writeInt(&buf, Int32(8))


        case .ageRange:
            writeInt(&buf, Int32(9))


        case .beyondReach:
            writeInt(&buf, Int32(10))


        case .coveredByOther:
            writeInt(&buf, Int32(11))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotCalledCode_lift(_ buf: RustBuffer) throws -> NotCalledCode {
    return try FfiConverterTypeNotCalledCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotCalledCode_lower(_ value: NotCalledCode) -> RustBuffer {
    return FfiConverterTypeNotCalledCode.lower(value)
}



/**
 * What a public short number is for.
 */

public enum NumberPurpose: Equatable, Hashable {

    /**
     * Medical urgency (SAMU 192).
     */
    case emergency
    /**
     * Fire brigade (193).
     */
    case fire
    /**
     * Police (190).
     */
    case police
    /**
     * Violence against women (180).
     */
    case women
    /**
     * Human rights (100).
     */
    case humanRights
    /**
     * Listening line (CVV 188).
     */
    case listening





}

#if compiler(>=6)
extension NumberPurpose: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNumberPurpose: FfiConverterRustBuffer {
    typealias SwiftType = NumberPurpose

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NumberPurpose {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .emergency

        case 2: return .fire

        case 3: return .police

        case 4: return .women

        case 5: return .humanRights

        case 6: return .listening

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NumberPurpose, into buf: inout [UInt8]) {
        switch value {


        case .emergency:
            writeInt(&buf, Int32(1))


        case .fire:
            writeInt(&buf, Int32(2))


        case .police:
            writeInt(&buf, Int32(3))


        case .women:
            writeInt(&buf, Int32(4))


        case .humanRights:
            writeInt(&buf, Int32(5))


        case .listening:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNumberPurpose_lift(_ buf: RustBuffer) throws -> NumberPurpose {
    return try FfiConverterTypeNumberPurpose.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNumberPurpose_lower(_ value: NumberPurpose) -> RustBuffer {
    return FfiConverterTypeNumberPurpose.lower(value)
}



/**
 * What may be offered.
 */

public enum OfferKind: Equatable, Hashable {

    /**
     * A therapeutic workshop.
     */
    case workshop
    /**
     * A study of the case by the council (GTPP).
     */
    case council





}

#if compiler(>=6)
extension OfferKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOfferKind: FfiConverterRustBuffer {
    typealias SwiftType = OfferKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OfferKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .workshop

        case 2: return .council

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OfferKind, into buf: inout [UInt8]) {
        switch value {


        case .workshop:
            writeInt(&buf, Int32(1))


        case .council:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOfferKind_lift(_ buf: RustBuffer) throws -> OfferKind {
    return try FfiConverterTypeOfferKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOfferKind_lower(_ value: OfferKind) -> RustBuffer {
    return FfiConverterTypeOfferKind.lower(value)
}



/**
 * What a rule does where a fact that it asks for is unknown.
 */

public enum OnUnknown: Equatable, Hashable {

    /**
     * It fires, and says what it assumed.
     */
    case fires
    /**
     * It stays silent.
     */
    case skips





}

#if compiler(>=6)
extension OnUnknown: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOnUnknown: FfiConverterRustBuffer {
    typealias SwiftType = OnUnknown

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OnUnknown {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .fires

        case 2: return .skips

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OnUnknown, into buf: inout [UInt8]) {
        switch value {


        case .fires:
            writeInt(&buf, Int32(1))


        case .skips:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOnUnknown_lift(_ buf: RustBuffer) throws -> OnUnknown {
    return try FfiConverterTypeOnUnknown.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOnUnknown_lower(_ value: OnUnknown) -> RustBuffer {
    return FfiConverterTypeOnUnknown.lower(value)
}



/**
 * What came of going to a service.
 */

public enum Outcome: Equatable, Hashable {

    /**
     * Not received.
     */
    case refused
    /**
     * No place.
     */
    case full
    /**
     * No professional who could see the person.
     */
    case noProfessional
    /**
     * Shut.
     */
    case closed
    /**
     * Left before being seen.
     */
    case left
    /**
     * Seen and sent away.
     */
    case sentAway
    /**
     * Took the person.
     */
    case accepted





}

#if compiler(>=6)
extension Outcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOutcome: FfiConverterRustBuffer {
    typealias SwiftType = Outcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Outcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .refused

        case 2: return .full

        case 3: return .noProfessional

        case 4: return .closed

        case 5: return .left

        case 6: return .sentAway

        case 7: return .accepted

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Outcome, into buf: inout [UInt8]) {
        switch value {


        case .refused:
            writeInt(&buf, Int32(1))


        case .full:
            writeInt(&buf, Int32(2))


        case .noProfessional:
            writeInt(&buf, Int32(3))


        case .closed:
            writeInt(&buf, Int32(4))


        case .left:
            writeInt(&buf, Int32(5))


        case .sentAway:
            writeInt(&buf, Int32(6))


        case .accepted:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lift(_ buf: RustBuffer) throws -> Outcome {
    return try FfiConverterTypeOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lower(_ value: Outcome) -> RustBuffer {
    return FfiConverterTypeOutcome.lower(value)
}



/**
 * Rules of the decision itself, beside those of the policy.
 */

public enum Own: Equatable, Hashable {

    /**
     * Risk to life comes first.
     */
    case emergencyFirst
    /**
     * Nobody told how grave it is.
     */
    case severityUnknown
    /**
     * Severity as told.
     */
    case severityTold
    /**
     * The door holds the person.
     */
    case custodyDoor
    /**
     * Urgency regulation answers for the person.
     */
    case custodyUrgency
    /**
     * The crisis lead answers for the person.
     */
    case custodyCrisisLead
    /**
     * The door closes.
     */
    case nextHolderClosing
    /**
     * The stay ends.
     */
    case nextHolderMaxStay
    /**
     * A live bond is called.
     */
    case bondLive
    /**
     * A reference bond.
     */
    case bondReference
    /**
     * The bond has lapsed.
     */
    case bondLapsed
    /**
     * The bond starts later.
     */
    case bondFuture
    /**
     * The bond is somebody else's.
     */
    case bondOfAnother
    /**
     * The service left the network.
     */
    case leftNetwork
    /**
     * Excluded for safety.
     */
    case safetyExclusion
    /**
     * The person refuses it.
     */
    case personVeto
    /**
     * Closed population.
     */
    case restrictedAccess
    /**
     * Ages leave the person out.
     */
    case ageRange
    /**
     * No legal basis.
     */
    case noBasis
    /**
     * Legal basis.
     */
    case basis
    /**
     * Leads by reference bond.
     */
    case leadByBond
    /**
     * Leads in place of another.
     */
    case leadSubstitute
    /**
     * Leads as territorial reference.
     */
    case leadTerritory
    /**
     * Leads as crisis lead.
     */
    case leadCrisisLead
    /**
     * Meets needs at the lowest cost.
     */
    case needCover
    /**
     * The person wants it.
     */
    case wish
    /**
     * Called because life is at risk.
     */
    case emergencyCall
    /**
     * Open: told now.
     */
    case openToldNow
    /**
     * On call: told now.
     */
    case onCallToldNow
    /**
     * Closed: told at its opening.
     */
    case closedToldAtOpening
    /**
     * Hours unknown: told now.
     */
    case hoursUnknownToldNow
    /**
     * Joins after the crisis.
     */
    case afterCrisis
    /**
     * Alert budget.
     */
    case alertBudget
    /**
     * The ladder does not wait on an empty step.
     */
    case ladderSkipsEmpty
    /**
     * Least restrictive first.
     */
    case placeLeastRestrictive
    /**
     * Near next.
     */
    case placeNear
    /**
     * Stay where the person is.
     */
    case placeStay
    /**
     * Home with somebody.
     */
    case placeHome
    /**
     * Only if all before fail.
     */
    case placeLastResort
    /**
     * The place asked first is called.
     */
    case placeAsked
    /**
     * Takes over next, so it is asked before.
     */
    case nextHolderAsked
    /**
     * Farther than people go from here.
     */
    case tooFar
    /**
     * Others meet what it offers.
     */
    case coveredByOther
    /**
     * It offers nothing that the moment asks for.
     */
    case nothingAsked
    /**
     * The person may go there; it is called only as they decide.
     */
    case asThePersonDecides
    /**
     * Ask before going.
     */
    case placeAskFirst
    /**
     * Considered and not proposed.
     */
    case considered
    /**
     * No third door.
     */
    case noThirdDoor
    /**
     * Wandering.
     */
    case wandering
    /**
     * The guardian is told.
     */
    case guardianTold
    /**
     * The guardian is not told yet.
     */
    case guardianHeldBack
    /**
     * Companion of trust.
     */
    case companion
    /**
     * Safe contact alone.
     */
    case safeContact
    /**
     * A need stays open.
     */
    case gapNeed
    /**
     * Only another municipality meets a need.
     */
    case gapElsewhere
    /**
     * A role is not named.
     */
    case gapRole
    /**
     * No territorial reference.
     */
    case gapReference
    /**
     * No basis to share.
     */
    case gapBasis
    /**
     * Nobody can hold.
     */
    case gapCustodian
    /**
     * No urgency door.
     */
    case gapUrgencyDoor
    /**
     * No place.
     */
    case gapPlace
    /**
     * The ladder ends at somebody who does not answer now.
     */
    case gapLadder
    /**
     * No channel.
     */
    case gapChannel
    /**
     * More needs than one crisis may have.
     */
    case gapTooManyNeeds
    /**
     * Quorum.
     */
    case quorum
    /**
     * A duty.
     */
    case duty
    /**
     * Given minutes.
     */
    case travelGiven
    /**
     * Estimated minutes.
     */
    case travelEstimated
    /**
     * An unknown fact was taken on the protective side.
     */
    case protectiveAssumption





}

#if compiler(>=6)
extension Own: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOwn: FfiConverterRustBuffer {
    typealias SwiftType = Own

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Own {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .emergencyFirst

        case 2: return .severityUnknown

        case 3: return .severityTold

        case 4: return .custodyDoor

        case 5: return .custodyUrgency

        case 6: return .custodyCrisisLead

        case 7: return .nextHolderClosing

        case 8: return .nextHolderMaxStay

        case 9: return .bondLive

        case 10: return .bondReference

        case 11: return .bondLapsed

        case 12: return .bondFuture

        case 13: return .bondOfAnother

        case 14: return .leftNetwork

        case 15: return .safetyExclusion

        case 16: return .personVeto

        case 17: return .restrictedAccess

        case 18: return .ageRange

        case 19: return .noBasis

        case 20: return .basis

        case 21: return .leadByBond

        case 22: return .leadSubstitute

        case 23: return .leadTerritory

        case 24: return .leadCrisisLead

        case 25: return .needCover

        case 26: return .wish

        case 27: return .emergencyCall

        case 28: return .openToldNow

        case 29: return .onCallToldNow

        case 30: return .closedToldAtOpening

        case 31: return .hoursUnknownToldNow

        case 32: return .afterCrisis

        case 33: return .alertBudget

        case 34: return .ladderSkipsEmpty

        case 35: return .placeLeastRestrictive

        case 36: return .placeNear

        case 37: return .placeStay

        case 38: return .placeHome

        case 39: return .placeLastResort

        case 40: return .placeAsked

        case 41: return .nextHolderAsked

        case 42: return .tooFar

        case 43: return .coveredByOther

        case 44: return .nothingAsked

        case 45: return .asThePersonDecides

        case 46: return .placeAskFirst

        case 47: return .considered

        case 48: return .noThirdDoor

        case 49: return .wandering

        case 50: return .guardianTold

        case 51: return .guardianHeldBack

        case 52: return .companion

        case 53: return .safeContact

        case 54: return .gapNeed

        case 55: return .gapElsewhere

        case 56: return .gapRole

        case 57: return .gapReference

        case 58: return .gapBasis

        case 59: return .gapCustodian

        case 60: return .gapUrgencyDoor

        case 61: return .gapPlace

        case 62: return .gapLadder

        case 63: return .gapChannel

        case 64: return .gapTooManyNeeds

        case 65: return .quorum

        case 66: return .duty

        case 67: return .travelGiven

        case 68: return .travelEstimated

        case 69: return .protectiveAssumption

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Own, into buf: inout [UInt8]) {
        switch value {


        case .emergencyFirst:
            writeInt(&buf, Int32(1))


        case .severityUnknown:
            writeInt(&buf, Int32(2))


        case .severityTold:
            writeInt(&buf, Int32(3))


        case .custodyDoor:
            writeInt(&buf, Int32(4))


        case .custodyUrgency:
            writeInt(&buf, Int32(5))


        case .custodyCrisisLead:
            writeInt(&buf, Int32(6))


        case .nextHolderClosing:
            writeInt(&buf, Int32(7))


        case .nextHolderMaxStay:
            writeInt(&buf, Int32(8))


        case .bondLive:
            writeInt(&buf, Int32(9))


        case .bondReference:
            writeInt(&buf, Int32(10))


        case .bondLapsed:
            writeInt(&buf, Int32(11))


        case .bondFuture:
            writeInt(&buf, Int32(12))


        case .bondOfAnother:
            writeInt(&buf, Int32(13))


        case .leftNetwork:
            writeInt(&buf, Int32(14))


        case .safetyExclusion:
            writeInt(&buf, Int32(15))


        case .personVeto:
            writeInt(&buf, Int32(16))


        case .restrictedAccess:
            writeInt(&buf, Int32(17))


        case .ageRange:
            writeInt(&buf, Int32(18))


        case .noBasis:
            writeInt(&buf, Int32(19))


        case .basis:
            writeInt(&buf, Int32(20))


        case .leadByBond:
            writeInt(&buf, Int32(21))


        case .leadSubstitute:
            writeInt(&buf, Int32(22))


        case .leadTerritory:
            writeInt(&buf, Int32(23))


        case .leadCrisisLead:
            writeInt(&buf, Int32(24))


        case .needCover:
            writeInt(&buf, Int32(25))


        case .wish:
            writeInt(&buf, Int32(26))


        case .emergencyCall:
            writeInt(&buf, Int32(27))


        case .openToldNow:
            writeInt(&buf, Int32(28))


        case .onCallToldNow:
            writeInt(&buf, Int32(29))


        case .closedToldAtOpening:
            writeInt(&buf, Int32(30))


        case .hoursUnknownToldNow:
            writeInt(&buf, Int32(31))


        case .afterCrisis:
            writeInt(&buf, Int32(32))


        case .alertBudget:
            writeInt(&buf, Int32(33))


        case .ladderSkipsEmpty:
            writeInt(&buf, Int32(34))


        case .placeLeastRestrictive:
            writeInt(&buf, Int32(35))


        case .placeNear:
            writeInt(&buf, Int32(36))


        case .placeStay:
            writeInt(&buf, Int32(37))


        case .placeHome:
            writeInt(&buf, Int32(38))


        case .placeLastResort:
            writeInt(&buf, Int32(39))


        case .placeAsked:
            writeInt(&buf, Int32(40))


        case .nextHolderAsked:
            writeInt(&buf, Int32(41))


        case .tooFar:
            writeInt(&buf, Int32(42))


        case .coveredByOther:
            writeInt(&buf, Int32(43))


        case .nothingAsked:
            writeInt(&buf, Int32(44))


        case .asThePersonDecides:
            writeInt(&buf, Int32(45))


        case .placeAskFirst:
            writeInt(&buf, Int32(46))


        case .considered:
            writeInt(&buf, Int32(47))


        case .noThirdDoor:
            writeInt(&buf, Int32(48))


        case .wandering:
            writeInt(&buf, Int32(49))


        case .guardianTold:
            writeInt(&buf, Int32(50))


        case .guardianHeldBack:
            writeInt(&buf, Int32(51))


        case .companion:
            writeInt(&buf, Int32(52))


        case .safeContact:
            writeInt(&buf, Int32(53))


        case .gapNeed:
            writeInt(&buf, Int32(54))


        case .gapElsewhere:
            writeInt(&buf, Int32(55))


        case .gapRole:
            writeInt(&buf, Int32(56))


        case .gapReference:
            writeInt(&buf, Int32(57))


        case .gapBasis:
            writeInt(&buf, Int32(58))


        case .gapCustodian:
            writeInt(&buf, Int32(59))


        case .gapUrgencyDoor:
            writeInt(&buf, Int32(60))


        case .gapPlace:
            writeInt(&buf, Int32(61))


        case .gapLadder:
            writeInt(&buf, Int32(62))


        case .gapChannel:
            writeInt(&buf, Int32(63))


        case .gapTooManyNeeds:
            writeInt(&buf, Int32(64))


        case .quorum:
            writeInt(&buf, Int32(65))


        case .duty:
            writeInt(&buf, Int32(66))


        case .travelGiven:
            writeInt(&buf, Int32(67))


        case .travelEstimated:
            writeInt(&buf, Int32(68))


        case .protectiveAssumption:
            writeInt(&buf, Int32(69))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOwn_lift(_ buf: RustBuffer) throws -> Own {
    return try FfiConverterTypeOwn.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOwn_lower(_ value: Own) -> RustBuffer {
    return FfiConverterTypeOwn.lower(value)
}



/**
 * Who owes a duty.
 */

public enum Owner: Equatable, Hashable {

    /**
     * The door, whatever its sector.
     */
    case door
    /**
     * The health service that attends the person: the door if it is one, else the first one called.
     */
    case attendingHealth
    /**
     * The school, when it is the door.
     */
    case school
    /**
     * The service that admits, or admitted.
     */
    case admittingService
    /**
     * The Conselho Tutelar.
     */
    case conselhoTutelar
    /**
     * The custodian.
     */
    case custodian





}

#if compiler(>=6)
extension Owner: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOwner: FfiConverterRustBuffer {
    typealias SwiftType = Owner

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Owner {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .door

        case 2: return .attendingHealth

        case 3: return .school

        case 4: return .admittingService

        case 5: return .conselhoTutelar

        case 6: return .custodian

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Owner, into buf: inout [UInt8]) {
        switch value {


        case .door:
            writeInt(&buf, Int32(1))


        case .attendingHealth:
            writeInt(&buf, Int32(2))


        case .school:
            writeInt(&buf, Int32(3))


        case .admittingService:
            writeInt(&buf, Int32(4))


        case .conselhoTutelar:
            writeInt(&buf, Int32(5))


        case .custodian:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOwner_lift(_ buf: RustBuffer) throws -> Owner {
    return try FfiConverterTypeOwner.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOwner_lower(_ value: Owner) -> RustBuffer {
    return FfiConverterTypeOwner.lower(value)
}



/**
 * How soon a need has to be met.
 */

public enum Pace: Equatable, Hashable {

    /**
     * Now.
     */
    case now
    /**
     * At the next opening of who meets it.
     */
    case opening





}

#if compiler(>=6)
extension Pace: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePace: FfiConverterRustBuffer {
    typealias SwiftType = Pace

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Pace {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .now

        case 2: return .opening

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Pace, into buf: inout [UInt8]) {
        switch value {


        case .now:
            writeInt(&buf, Int32(1))


        case .opening:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePace_lift(_ buf: RustBuffer) throws -> Pace {
    return try FfiConverterTypePace.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePace_lower(_ value: Pace) -> RustBuffer {
    return FfiConverterTypePace.lower(value)
}



/**
 * Numbers of the policy; the unit is in the name.
 */

public enum Parameter: Equatable, Hashable {

    /**
     * Minutes in which a call is answered when life is at risk.
     */
    case answerMinutesImminent
    /**
     * Minutes in which a call is answered when care is needed today.
     */
    case answerMinutesHigh
    /**
     * Minutes in which a call is answered when care is needed within days.
     */
    case answerMinutesModerate
    /**
     * Minutes in which a call is answered otherwise.
     */
    case answerMinutesLow
    /**
     * Minutes in which the Conselho Tutelar and others are told where the law says no hours.
     */
    case atOnceMinutes
    /**
     * Farthest travel searched.
     */
    case reachMinutes
    /**
     * Minutes that calling one more service costs.
     */
    case burdenMinutes
    /**
     * Minutes that each recent call adds to a service's cost.
     */
    case loadMinutes
    /**
     * Minutes that an unknown or old report, or unknown hours, add.
     */
    case unknownPenaltyMinutes
    /**
     * Age at which a report becomes unknown.
     */
    case statusWindowMinutes
    /**
     * Hours that count as recent for load and alert budget.
     */
    case recentWindowHours
    /**
     * Non-urgent calls that one service gets within the window before the next is batched.
     */
    case alertBudgetCalls
    /**
     * Hour of the local day at which batched calls go out.
     */
    case batchHour
    /**
     * Local hour at which the night begins.
     */
    case nightFromHour
    /**
     * Local hour at which the night ends.
     */
    case nightToHour
    /**
     * Estimated travel: speed in km/h.
     */
    case estimateKmh
    /**
     * Estimated travel: road length over straight line, in percent.
     */
    case estimateDetourPercent
    /**
     * Estimated travel: minutes added to each way.
     */
    case estimateBaseMinutes
    /**
     * Places proposed at most for each level of restrictiveness.
     */
    case placesPerLevel
    /**
     * Failed doors of one episode after which no further one is proposed without a new fact.
     */
    case thirdDoorAttempts
    /**
     * Days after which a network is old.
     */
    case networkOldDays
    /**
     * Hours of an attempt that still belongs to this episode.
     */
    case episodeHours
    /**
     * Nearest misses told for a need that stays open.
     */
    case nearestMisses
    /**
     * Part of the answer time after which a silent recipient is reminded, in percent.
     */
    case reminderPercent
    /**
     * Answer times of at least so many minutes run only while the recipient is open.
     */
    case workingClockMinutes
    /**
     * Hours after which a clock of open time ends all the same.
     */
    case workingClockMostHours
    /**
     * Hours that an acceptance holds while no care came of it.
     */
    case acceptanceHours
    /**
     * Minutes before the custodian can no longer hold at which the next holder is asked.
     */
    case handoverMinutes
    /**
     * First follow-up, in hours.
     */
    case followUpFirstHours
    /**
     * Second follow-up, in days.
     */
    case followUpSecondDays
    /**
     * Third follow-up, in days.
     */
    case followUpThirdDays
    /**
     * Last follow-up, in days.
     */
    case followUpLastDays
    /**
     * Hours after an acceptance at which it is asked what came of it.
     */
    case careReportHours
    /**
     * Days within which a case has a care plan (PTS).
     */
    case carePlanDays
    /**
     * Days after which a care plan is reviewed.
     */
    case carePlanReviewDays
    /**
     * Days after the crisis at which a workshop is offered.
     */
    case offerDays
    /**
     * Days in which a closed case reopens rather than that a new one begins.
     */
    case reopenDays
    /**
     * A cell of an indicator that counts fewer people is not shown.
     */
    case smallCellBelow





}

#if compiler(>=6)
extension Parameter: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParameter: FfiConverterRustBuffer {
    typealias SwiftType = Parameter

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Parameter {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .answerMinutesImminent

        case 2: return .answerMinutesHigh

        case 3: return .answerMinutesModerate

        case 4: return .answerMinutesLow

        case 5: return .atOnceMinutes

        case 6: return .reachMinutes

        case 7: return .burdenMinutes

        case 8: return .loadMinutes

        case 9: return .unknownPenaltyMinutes

        case 10: return .statusWindowMinutes

        case 11: return .recentWindowHours

        case 12: return .alertBudgetCalls

        case 13: return .batchHour

        case 14: return .nightFromHour

        case 15: return .nightToHour

        case 16: return .estimateKmh

        case 17: return .estimateDetourPercent

        case 18: return .estimateBaseMinutes

        case 19: return .placesPerLevel

        case 20: return .thirdDoorAttempts

        case 21: return .networkOldDays

        case 22: return .episodeHours

        case 23: return .nearestMisses

        case 24: return .reminderPercent

        case 25: return .workingClockMinutes

        case 26: return .workingClockMostHours

        case 27: return .acceptanceHours

        case 28: return .handoverMinutes

        case 29: return .followUpFirstHours

        case 30: return .followUpSecondDays

        case 31: return .followUpThirdDays

        case 32: return .followUpLastDays

        case 33: return .careReportHours

        case 34: return .carePlanDays

        case 35: return .carePlanReviewDays

        case 36: return .offerDays

        case 37: return .reopenDays

        case 38: return .smallCellBelow

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Parameter, into buf: inout [UInt8]) {
        switch value {


        case .answerMinutesImminent:
            writeInt(&buf, Int32(1))


        case .answerMinutesHigh:
            writeInt(&buf, Int32(2))


        case .answerMinutesModerate:
            writeInt(&buf, Int32(3))


        case .answerMinutesLow:
            writeInt(&buf, Int32(4))


        case .atOnceMinutes:
            writeInt(&buf, Int32(5))


        case .reachMinutes:
            writeInt(&buf, Int32(6))


        case .burdenMinutes:
            writeInt(&buf, Int32(7))


        case .loadMinutes:
            writeInt(&buf, Int32(8))


        case .unknownPenaltyMinutes:
            writeInt(&buf, Int32(9))


        case .statusWindowMinutes:
            writeInt(&buf, Int32(10))


        case .recentWindowHours:
            writeInt(&buf, Int32(11))


        case .alertBudgetCalls:
            writeInt(&buf, Int32(12))


        case .batchHour:
            writeInt(&buf, Int32(13))


        case .nightFromHour:
            writeInt(&buf, Int32(14))


        case .nightToHour:
            writeInt(&buf, Int32(15))


        case .estimateKmh:
            writeInt(&buf, Int32(16))


        case .estimateDetourPercent:
            writeInt(&buf, Int32(17))


        case .estimateBaseMinutes:
            writeInt(&buf, Int32(18))


        case .placesPerLevel:
            writeInt(&buf, Int32(19))


        case .thirdDoorAttempts:
            writeInt(&buf, Int32(20))


        case .networkOldDays:
            writeInt(&buf, Int32(21))


        case .episodeHours:
            writeInt(&buf, Int32(22))


        case .nearestMisses:
            writeInt(&buf, Int32(23))


        case .reminderPercent:
            writeInt(&buf, Int32(24))


        case .workingClockMinutes:
            writeInt(&buf, Int32(25))


        case .workingClockMostHours:
            writeInt(&buf, Int32(26))


        case .acceptanceHours:
            writeInt(&buf, Int32(27))


        case .handoverMinutes:
            writeInt(&buf, Int32(28))


        case .followUpFirstHours:
            writeInt(&buf, Int32(29))


        case .followUpSecondDays:
            writeInt(&buf, Int32(30))


        case .followUpThirdDays:
            writeInt(&buf, Int32(31))


        case .followUpLastDays:
            writeInt(&buf, Int32(32))


        case .careReportHours:
            writeInt(&buf, Int32(33))


        case .carePlanDays:
            writeInt(&buf, Int32(34))


        case .carePlanReviewDays:
            writeInt(&buf, Int32(35))


        case .offerDays:
            writeInt(&buf, Int32(36))


        case .reopenDays:
            writeInt(&buf, Int32(37))


        case .smallCellBelow:
            writeInt(&buf, Int32(38))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParameter_lift(_ buf: RustBuffer) throws -> Parameter {
    return try FfiConverterTypeParameter.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParameter_lower(_ value: Parameter) -> RustBuffer {
    return FfiConverterTypeParameter.lower(value)
}



/**
 * What a place is in the order of places.
 */

public enum PlaceRole: Equatable, Hashable {

    /**
     * Asked first.
     */
    case first
    /**
     * Asked if those before do not accept.
     */
    case next
    /**
     * Stay where the person is meanwhile.
     */
    case meanwhile
    /**
     * Only if all before fail: it would be an admission.
     */
    case lastResort





}

#if compiler(>=6)
extension PlaceRole: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlaceRole: FfiConverterRustBuffer {
    typealias SwiftType = PlaceRole

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlaceRole {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .first

        case 2: return .next

        case 3: return .meanwhile

        case 4: return .lastResort

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PlaceRole, into buf: inout [UInt8]) {
        switch value {


        case .first:
            writeInt(&buf, Int32(1))


        case .next:
            writeInt(&buf, Int32(2))


        case .meanwhile:
            writeInt(&buf, Int32(3))


        case .lastResort:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlaceRole_lift(_ buf: RustBuffer) throws -> PlaceRole {
    return try FfiConverterTypePlaceRole.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlaceRole_lower(_ value: PlaceRole) -> RustBuffer {
    return FfiConverterTypePlaceRole.lower(value)
}



/**
 * Stable code of a refusal. Codes are never reused.
 */

public enum RefusalCode: Equatable, Hashable {

    /**
     * The event is of another case.
     */
    case otherCase
    /**
     * The key was used by an event that said something else.
     */
    case keyReused
    /**
     * It happened before the case was opened.
     */
    case beforeOpening
    /**
     * The case is open already.
     */
    case alreadyOpened
    /**
     * A case begins with its opening.
     */
    case notOpened
    /**
     * The case is closed: it absorbs nothing, it reopens.
     */
    case closed
    /**
     * The case was joined to another: what happens belongs there.
     */
    case merged
    /**
     * Only a settled or closed case reopens.
     */
    case notSettled
    /**
     * The person died: care is not asked any more.
     */
    case died
    /**
     * No such call.
     */
    case noSuchCall
    /**
     * The service was not asked on behalf of this call.
     */
    case notAsked
    /**
     * The call has ended.
     */
    case callEnded
    /**
     * The call waits for nobody: it was answered.
     */
    case callAnswered
    /**
     * The service is not on the ladder of the call, or was passed already.
     */
    case notOnLadder
    /**
     * The service that is asked declined, or holds already.
     */
    case alreadyAsked
    /**
     * An urgent call is not held back.
     */
    case urgentCall
    /**
     * A call that waits for others says until when.
     */
    case noEnd
    /**
     * Custody is with another than the event says.
     */
    case notCustodian
    /**
     * It has custody already.
     */
    case hasCustody
    /**
     * The place has not accepted, and life is not at risk.
     */
    case notAccepted
    /**
     * Two doors have not taken the person; no third without a new fact or an acceptance.
     */
    case noThirdDoor
    /**
     * The person is admitted there already, in this way.
     */
    case alreadyAdmitted
    /**
     * The person is admitted elsewhere: transferred or discharged first.
     */
    case admittedElsewhere
    /**
     * The person is not admitted there.
     */
    case notAdmitted
    /**
     * No such duty.
     */
    case noSuchDuty
    /**
     * The duty was met already.
     */
    case dutyMet
    /**
     * The duty is not breached, or its breach was reported.
     */
    case notBreached
    /**
     * The follow-up was made already.
     */
    case followedUp
    /**
     * There is a care plan: it is reviewed.
     */
    case carePlanExists
    /**
     * There is no care plan.
     */
    case noCarePlan
    /**
     * No such task.
     */
    case noSuchTask
    /**
     * The task was done already.
     */
    case taskDone
    /**
     * A task that was done cannot be left out of the plan.
     */
    case taskLost
    /**
     * Somebody still waits for an answer.
     */
    case callPending
    /**
     * A legal clock still runs, or its breach was not reported.
     */
    case dutyPending
    /**
     * The person is still admitted.
     */
    case stillAdmitted
    /**
     * A follow-up is not made.
     */
    case followUpPending
    /**
     * The crisis goes on.
     */
    case crisisOpen
    /**
     * A case cannot be joined to itself.
     */
    case sameCase
    /**
     * The cases are of different people.
     */
    case otherPerson
    /**
     * It was joined already.
     */
    case alreadyAbsorbed
    /**
     * The case has as many events as one may have.
     */
    case tooManyEvents





}

#if compiler(>=6)
extension RefusalCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefusalCode: FfiConverterRustBuffer {
    typealias SwiftType = RefusalCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefusalCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .otherCase

        case 2: return .keyReused

        case 3: return .beforeOpening

        case 4: return .alreadyOpened

        case 5: return .notOpened

        case 6: return .closed

        case 7: return .merged

        case 8: return .notSettled

        case 9: return .died

        case 10: return .noSuchCall

        case 11: return .notAsked

        case 12: return .callEnded

        case 13: return .callAnswered

        case 14: return .notOnLadder

        case 15: return .alreadyAsked

        case 16: return .urgentCall

        case 17: return .noEnd

        case 18: return .notCustodian

        case 19: return .hasCustody

        case 20: return .notAccepted

        case 21: return .noThirdDoor

        case 22: return .alreadyAdmitted

        case 23: return .admittedElsewhere

        case 24: return .notAdmitted

        case 25: return .noSuchDuty

        case 26: return .dutyMet

        case 27: return .notBreached

        case 28: return .followedUp

        case 29: return .carePlanExists

        case 30: return .noCarePlan

        case 31: return .noSuchTask

        case 32: return .taskDone

        case 33: return .taskLost

        case 34: return .callPending

        case 35: return .dutyPending

        case 36: return .stillAdmitted

        case 37: return .followUpPending

        case 38: return .crisisOpen

        case 39: return .sameCase

        case 40: return .otherPerson

        case 41: return .alreadyAbsorbed

        case 42: return .tooManyEvents

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RefusalCode, into buf: inout [UInt8]) {
        switch value {


        case .otherCase:
            writeInt(&buf, Int32(1))


        case .keyReused:
            writeInt(&buf, Int32(2))


        case .beforeOpening:
            writeInt(&buf, Int32(3))


        case .alreadyOpened:
            writeInt(&buf, Int32(4))


        case .notOpened:
            writeInt(&buf, Int32(5))


        case .closed:
            writeInt(&buf, Int32(6))


        case .merged:
            writeInt(&buf, Int32(7))


        case .notSettled:
            writeInt(&buf, Int32(8))


        case .died:
            writeInt(&buf, Int32(9))


        case .noSuchCall:
            writeInt(&buf, Int32(10))


        case .notAsked:
            writeInt(&buf, Int32(11))


        case .callEnded:
            writeInt(&buf, Int32(12))


        case .callAnswered:
            writeInt(&buf, Int32(13))


        case .notOnLadder:
            writeInt(&buf, Int32(14))


        case .alreadyAsked:
            writeInt(&buf, Int32(15))


        case .urgentCall:
            writeInt(&buf, Int32(16))


        case .noEnd:
            writeInt(&buf, Int32(17))


        case .notCustodian:
            writeInt(&buf, Int32(18))


        case .hasCustody:
            writeInt(&buf, Int32(19))


        case .notAccepted:
            writeInt(&buf, Int32(20))


        case .noThirdDoor:
            writeInt(&buf, Int32(21))


        case .alreadyAdmitted:
            writeInt(&buf, Int32(22))


        case .admittedElsewhere:
            writeInt(&buf, Int32(23))


        case .notAdmitted:
            writeInt(&buf, Int32(24))


        case .noSuchDuty:
            writeInt(&buf, Int32(25))


        case .dutyMet:
            writeInt(&buf, Int32(26))


        case .notBreached:
            writeInt(&buf, Int32(27))


        case .followedUp:
            writeInt(&buf, Int32(28))


        case .carePlanExists:
            writeInt(&buf, Int32(29))


        case .noCarePlan:
            writeInt(&buf, Int32(30))


        case .noSuchTask:
            writeInt(&buf, Int32(31))


        case .taskDone:
            writeInt(&buf, Int32(32))


        case .taskLost:
            writeInt(&buf, Int32(33))


        case .callPending:
            writeInt(&buf, Int32(34))


        case .dutyPending:
            writeInt(&buf, Int32(35))


        case .stillAdmitted:
            writeInt(&buf, Int32(36))


        case .followUpPending:
            writeInt(&buf, Int32(37))


        case .crisisOpen:
            writeInt(&buf, Int32(38))


        case .sameCase:
            writeInt(&buf, Int32(39))


        case .otherPerson:
            writeInt(&buf, Int32(40))


        case .alreadyAbsorbed:
            writeInt(&buf, Int32(41))


        case .tooManyEvents:
            writeInt(&buf, Int32(42))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefusalCode_lift(_ buf: RustBuffer) throws -> RefusalCode {
    return try FfiConverterTypeRefusalCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefusalCode_lower(_ value: RefusalCode) -> RustBuffer {
    return FfiConverterTypeRefusalCode.lower(value)
}



/**
 * Who did it.
 */

public enum Relation: Equatable, Hashable {

    /**
     * Not known.
     */
    case unknown
    /**
     * Partner or former partner.
     */
    case partner
    /**
     * Parent or guardian.
     */
    case guardian
    /**
     * Another of the household.
     */
    case household
    /**
     * Family outside the household.
     */
    case family
    /**
     * Somebody who cares for the person by profession.
     */
    case carer
    /**
     * Known otherwise.
     */
    case acquaintance
    /**
     * A stranger.
     */
    case stranger





}

#if compiler(>=6)
extension Relation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRelation: FfiConverterRustBuffer {
    typealias SwiftType = Relation

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Relation {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .unknown

        case 2: return .partner

        case 3: return .guardian

        case 4: return .household

        case 5: return .family

        case 6: return .carer

        case 7: return .acquaintance

        case 8: return .stranger

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Relation, into buf: inout [UInt8]) {
        switch value {


        case .unknown:
            writeInt(&buf, Int32(1))


        case .partner:
            writeInt(&buf, Int32(2))


        case .guardian:
            writeInt(&buf, Int32(3))


        case .household:
            writeInt(&buf, Int32(4))


        case .family:
            writeInt(&buf, Int32(5))


        case .carer:
            writeInt(&buf, Int32(6))


        case .acquaintance:
            writeInt(&buf, Int32(7))


        case .stranger:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelation_lift(_ buf: RustBuffer) throws -> Relation {
    return try FfiConverterTypeRelation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelation_lower(_ value: Relation) -> RustBuffer {
    return FfiConverterTypeRelation.lower(value)
}



/**
 * Why the circle has to be planned anew.
 */

public enum ReplanWhy: Equatable, Hashable {

    /**
     * A service declined.
     */
    case declined
    /**
     * A door did not take the person.
     */
    case refusedAtDoor
    /**
     * The person came to a door that is not of the circle.
     */
    case newDoor
    /**
     * A graver severity, a new circumstance.
     */
    case newFact
    /**
     * Admitted, discharged, left, transferred: duties start.
     */
    case careEvent
    /**
     * Another case was joined to this one.
     */
    case absorbed





}

#if compiler(>=6)
extension ReplanWhy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReplanWhy: FfiConverterRustBuffer {
    typealias SwiftType = ReplanWhy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReplanWhy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .declined

        case 2: return .refusedAtDoor

        case 3: return .newDoor

        case 4: return .newFact

        case 5: return .careEvent

        case 6: return .absorbed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReplanWhy, into buf: inout [UInt8]) {
        switch value {


        case .declined:
            writeInt(&buf, Int32(1))


        case .refusedAtDoor:
            writeInt(&buf, Int32(2))


        case .newDoor:
            writeInt(&buf, Int32(3))


        case .newFact:
            writeInt(&buf, Int32(4))


        case .careEvent:
            writeInt(&buf, Int32(5))


        case .absorbed:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplanWhy_lift(_ buf: RustBuffer) throws -> ReplanWhy {
    return try FfiConverterTypeReplanWhy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplanWhy_lower(_ value: ReplanWhy) -> RustBuffer {
    return FfiConverterTypeReplanWhy.lower(value)
}



/**
 * What a territory names a service for.
 */

public enum Role: Equatable, Hashable {

    /**
     * Answers for a crisis when nobody else does; required in every municipality.
     */
    case crisisLead
    /**
     * Coordinates mental health.
     */
    case mentalHealthCoordination
    /**
     * Receives compulsory notifications; required in every municipality.
     */
    case healthAuthority
    /**
     * Conselho Tutelar; required in every municipality.
     */
    case conselhoTutelar
    /**
     * Ministério Público; required in every municipality.
     */
    case prosecutor
    /**
     * Defensoria Pública.
     */
    case defensoria
    /**
     * Territorial reference of mental health: answers when a person has no bond.
     */
    case reference
    /**
     * Police.
     */
    case police
    /**
     * Women's police station.
     */
    case womensPolice
    /**
     * SAMU's medical regulation.
     */
    case urgencyRegulation
    /**
     * Oversight body of admissions, such as the review commission (CRIPI).
     */
    case oversight
    /**
     * Council of older people.
     */
    case olderPeopleCouncil
    /**
     * Council of persons with disability.
     */
    case disabilityCouncil





}

#if compiler(>=6)
extension Role: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = Role

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Role {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .crisisLead

        case 2: return .mentalHealthCoordination

        case 3: return .healthAuthority

        case 4: return .conselhoTutelar

        case 5: return .prosecutor

        case 6: return .defensoria

        case 7: return .reference

        case 8: return .police

        case 9: return .womensPolice

        case 10: return .urgencyRegulation

        case 11: return .oversight

        case 12: return .olderPeopleCouncil

        case 13: return .disabilityCouncil

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Role, into buf: inout [UInt8]) {
        switch value {


        case .crisisLead:
            writeInt(&buf, Int32(1))


        case .mentalHealthCoordination:
            writeInt(&buf, Int32(2))


        case .healthAuthority:
            writeInt(&buf, Int32(3))


        case .conselhoTutelar:
            writeInt(&buf, Int32(4))


        case .prosecutor:
            writeInt(&buf, Int32(5))


        case .defensoria:
            writeInt(&buf, Int32(6))


        case .reference:
            writeInt(&buf, Int32(7))


        case .police:
            writeInt(&buf, Int32(8))


        case .womensPolice:
            writeInt(&buf, Int32(9))


        case .urgencyRegulation:
            writeInt(&buf, Int32(10))


        case .oversight:
            writeInt(&buf, Int32(11))


        case .olderPeopleCouncil:
            writeInt(&buf, Int32(12))


        case .disabilityCouncil:
            writeInt(&buf, Int32(13))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRole_lift(_ buf: RustBuffer) throws -> Role {
    return try FfiConverterTypeRole.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRole_lower(_ value: Role) -> RustBuffer {
    return FfiConverterTypeRole.lower(value)
}



/**
 * What an overlay does to a row.
 */

public enum RowChange: Equatable, Hashable {

    /**
     * The row is new.
     */
    case added
    /**
     * The row takes the place of one with its id.
     */
    case replaced
    /**
     * The row counts no more.
     */
    case turnedOff
    /**
     * The row is what stood there before.
     */
    case same





}

#if compiler(>=6)
extension RowChange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRowChange: FfiConverterRustBuffer {
    typealias SwiftType = RowChange

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RowChange {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .added

        case 2: return .replaced

        case 3: return .turnedOff

        case 4: return .same

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RowChange, into buf: inout [UInt8]) {
        switch value {


        case .added:
            writeInt(&buf, Int32(1))


        case .replaced:
            writeInt(&buf, Int32(2))


        case .turnedOff:
            writeInt(&buf, Int32(3))


        case .same:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRowChange_lift(_ buf: RustBuffer) throws -> RowChange {
    return try FfiConverterTypeRowChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRowChange_lower(_ value: RowChange) -> RustBuffer {
    return FfiConverterTypeRowChange.lower(value)
}



/**
 * How grave the moment is.
 */

public enum Severity: Equatable, Hashable {

    /**
     * Suffering, functioning.
     */
    case low
    /**
     * Needs care within days.
     */
    case moderate
    /**
     * Needs care today.
     */
    case high
    /**
     * The person's life or another's is at risk now.
     */
    case imminent





}

#if compiler(>=6)
extension Severity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeverity: FfiConverterRustBuffer {
    typealias SwiftType = Severity

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Severity {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .low

        case 2: return .moderate

        case 3: return .high

        case 4: return .imminent

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Severity, into buf: inout [UInt8]) {
        switch value {


        case .low:
            writeInt(&buf, Int32(1))


        case .moderate:
            writeInt(&buf, Int32(2))


        case .high:
            writeInt(&buf, Int32(3))


        case .imminent:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeverity_lift(_ buf: RustBuffer) throws -> Severity {
    return try FfiConverterTypeSeverity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeverity_lower(_ value: Severity) -> RustBuffer {
    return FfiConverterTypeSeverity.lower(value)
}



/**
 * How far a case has come.
 */

public enum Stage: Equatable, Hashable {

    /**
     * The crisis goes on.
     */
    case `open`
    /**
     * The crisis has passed; care and follow-up go on.
     */
    case settled
    /**
     * Closed: it absorbs nothing, it reopens.
     */
    case closed
    /**
     * Joined to another case, for good.
     */
    case merged





}

#if compiler(>=6)
extension Stage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStage: FfiConverterRustBuffer {
    typealias SwiftType = Stage

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Stage {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .`open`

        case 2: return .settled

        case 3: return .closed

        case 4: return .merged

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Stage, into buf: inout [UInt8]) {
        switch value {


        case .`open`:
            writeInt(&buf, Int32(1))


        case .settled:
            writeInt(&buf, Int32(2))


        case .closed:
            writeInt(&buf, Int32(3))


        case .merged:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStage_lift(_ buf: RustBuffer) throws -> Stage {
    return try FfiConverterTypeStage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStage_lower(_ value: Stage) -> RustBuffer {
    return FfiConverterTypeStage.lower(value)
}



/**
 * Whose bond it is.
 */

public enum Subject: Equatable, Hashable {

    /**
     * The person's own.
     */
    case own
    /**
     * Of a child of the person.
     */
    case child
    /**
     * Of another relative.
     */
    case relative





}

#if compiler(>=6)
extension Subject: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSubject: FfiConverterRustBuffer {
    typealias SwiftType = Subject

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Subject {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .own

        case 2: return .child

        case 3: return .relative

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Subject, into buf: inout [UInt8]) {
        switch value {


        case .own:
            writeInt(&buf, Int32(1))


        case .child:
            writeInt(&buf, Int32(2))


        case .relative:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubject_lift(_ buf: RustBuffer) throws -> Subject {
    return try FfiConverterTypeSubject.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubject_lower(_ value: Subject) -> RustBuffer {
    return FfiConverterTypeSubject.lower(value)
}



/**
 * Why a call is held back.
 */

public enum SuppressCode: Equatable, Hashable {

    /**
     * It waits for others, at the batch hour.
     */
    case digested
    /**
     * The service has had its fill of such calls.
     */
    case budget
    /**
     * The same was said already.
     */
    case `repeat`
    /**
     * It declined in this episode.
     */
    case hasDeclined
    /**
     * It has accepted already.
     */
    case hasAccepted
    /**
     * A person decided so.
     */
    case byHand





}

#if compiler(>=6)
extension SuppressCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSuppressCode: FfiConverterRustBuffer {
    typealias SwiftType = SuppressCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SuppressCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .digested

        case 2: return .budget

        case 3: return .`repeat`

        case 4: return .hasDeclined

        case 5: return .hasAccepted

        case 6: return .byHand

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SuppressCode, into buf: inout [UInt8]) {
        switch value {


        case .digested:
            writeInt(&buf, Int32(1))


        case .budget:
            writeInt(&buf, Int32(2))


        case .`repeat`:
            writeInt(&buf, Int32(3))


        case .hasDeclined:
            writeInt(&buf, Int32(4))


        case .hasAccepted:
            writeInt(&buf, Int32(5))


        case .byHand:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSuppressCode_lift(_ buf: RustBuffer) throws -> SuppressCode {
    return try FfiConverterTypeSuppressCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSuppressCode_lower(_ value: SuppressCode) -> RustBuffer {
    return FfiConverterTypeSuppressCode.lower(value)
}



/**
 * A table of the policy.
 */

public enum Table: Equatable, Hashable {

    /**
     * Rules of law or of the house.
     */
    case rules
    /**
     * Severity floors.
     */
    case floors
    /**
     * Needs by condition.
     */
    case needs
    /**
     * Windows of bonds.
     */
    case windows
    /**
     * Disclosure by sectors.
     */
    case disclosure
    /**
     * Cuts by channel class.
     */
    case channels
    /**
     * Profiles of duties.
     */
    case profiles
    /**
     * Quorum.
     */
    case quorum
    /**
     * Ladders.
     */
    case ladders
    /**
     * Home as a place.
     */
    case home
    /**
     * Signs of danger.
     */
    case signs
    /**
     * Numbers of the policy.
     */
    case parameters
    /**
     * Public numbers.
     */
    case numbers





}

#if compiler(>=6)
extension Table: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTable: FfiConverterRustBuffer {
    typealias SwiftType = Table

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Table {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .rules

        case 2: return .floors

        case 3: return .needs

        case 4: return .windows

        case 5: return .disclosure

        case 6: return .channels

        case 7: return .profiles

        case 8: return .quorum

        case 9: return .ladders

        case 10: return .home

        case 11: return .signs

        case 12: return .parameters

        case 13: return .numbers

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Table, into buf: inout [UInt8]) {
        switch value {


        case .rules:
            writeInt(&buf, Int32(1))


        case .floors:
            writeInt(&buf, Int32(2))


        case .needs:
            writeInt(&buf, Int32(3))


        case .windows:
            writeInt(&buf, Int32(4))


        case .disclosure:
            writeInt(&buf, Int32(5))


        case .channels:
            writeInt(&buf, Int32(6))


        case .profiles:
            writeInt(&buf, Int32(7))


        case .quorum:
            writeInt(&buf, Int32(8))


        case .ladders:
            writeInt(&buf, Int32(9))


        case .home:
            writeInt(&buf, Int32(10))


        case .signs:
            writeInt(&buf, Int32(11))


        case .parameters:
            writeInt(&buf, Int32(12))


        case .numbers:
            writeInt(&buf, Int32(13))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTable_lift(_ buf: RustBuffer) throws -> Table {
    return try FfiConverterTypeTable.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTable_lower(_ value: Table) -> RustBuffer {
    return FfiConverterTypeTable.lower(value)
}



/**
 * Whether a territory is a municipality or a part of one.
 */

public enum TerritoryKind: Equatable, Hashable {

    /**
     * A municipality, with its IBGE code.
     */
    case municipality
    /**
     * A catchment inside a municipality.
     */
    case catchment





}

#if compiler(>=6)
extension TerritoryKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTerritoryKind: FfiConverterRustBuffer {
    typealias SwiftType = TerritoryKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TerritoryKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .municipality

        case 2: return .catchment

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TerritoryKind, into buf: inout [UInt8]) {
        switch value {


        case .municipality:
            writeInt(&buf, Int32(1))


        case .catchment:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTerritoryKind_lift(_ buf: RustBuffer) throws -> TerritoryKind {
    return try FfiConverterTypeTerritoryKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTerritoryKind_lower(_ value: TerritoryKind) -> RustBuffer {
    return FfiConverterTypeTerritoryKind.lower(value)
}



/**
 * What a section is about, for hosts that fold, style or leave out sections.
 */

public enum Topic: Equatable, Hashable {

    /**
     * What the text is, when it was made and from what.
     */
    case about
    /**
     * What to do at once.
     */
    case emergency
    /**
     * Who answers for the person, and who leads.
     */
    case custody
    /**
     * Calls that go out now.
     */
    case now
    /**
     * Calls that go out when the service opens.
     */
    case atOpening
    /**
     * Calls sent together with others.
     */
    case batched
    /**
     * Calls for when the crisis has passed.
     */
    case afterCrisis
    /**
     * People of trust.
     */
    case contacts
    /**
     * Where the person is cared for.
     */
    case places
    /**
     * Places considered and not proposed.
     */
    case considered
    /**
     * Legal acts.
     */
    case duties
    /**
     * What the network does not give.
     */
    case gaps
    /**
     * Who is not called.
     */
    case notCalled
    /**
     * The way through the doors.
     */
    case trail
    /**
     * When shared care counts as formed.
     */
    case quorum
    /**
     * What would change the answer.
     */
    case changes
    /**
     * Calls and the alert budget.
     */
    case budget
    /**
     * Rights of the person.
     */
    case rights





}

#if compiler(>=6)
extension Topic: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTopic: FfiConverterRustBuffer {
    typealias SwiftType = Topic

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Topic {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .about

        case 2: return .emergency

        case 3: return .custody

        case 4: return .now

        case 5: return .atOpening

        case 6: return .batched

        case 7: return .afterCrisis

        case 8: return .contacts

        case 9: return .places

        case 10: return .considered

        case 11: return .duties

        case 12: return .gaps

        case 13: return .notCalled

        case 14: return .trail

        case 15: return .quorum

        case 16: return .changes

        case 17: return .budget

        case 18: return .rights

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Topic, into buf: inout [UInt8]) {
        switch value {


        case .about:
            writeInt(&buf, Int32(1))


        case .emergency:
            writeInt(&buf, Int32(2))


        case .custody:
            writeInt(&buf, Int32(3))


        case .now:
            writeInt(&buf, Int32(4))


        case .atOpening:
            writeInt(&buf, Int32(5))


        case .batched:
            writeInt(&buf, Int32(6))


        case .afterCrisis:
            writeInt(&buf, Int32(7))


        case .contacts:
            writeInt(&buf, Int32(8))


        case .places:
            writeInt(&buf, Int32(9))


        case .considered:
            writeInt(&buf, Int32(10))


        case .duties:
            writeInt(&buf, Int32(11))


        case .gaps:
            writeInt(&buf, Int32(12))


        case .notCalled:
            writeInt(&buf, Int32(13))


        case .trail:
            writeInt(&buf, Int32(14))


        case .quorum:
            writeInt(&buf, Int32(15))


        case .changes:
            writeInt(&buf, Int32(16))


        case .budget:
            writeInt(&buf, Int32(17))


        case .rights:
            writeInt(&buf, Int32(18))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTopic_lift(_ buf: RustBuffer) throws -> Topic {
    return try FfiConverterTypeTopic.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTopic_lower(_ value: Topic) -> RustBuffer {
    return FfiConverterTypeTopic.lower(value)
}



/**
 * A fact that may be unknown.
 */

public enum Tri: Equatable, Hashable {

    /**
     * Not known: rules take the protective branch and say so.
     */
    case unknown
    /**
     * So it is.
     */
    case yes
    /**
     * It is not so.
     */
    case no





}

#if compiler(>=6)
extension Tri: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTri: FfiConverterRustBuffer {
    typealias SwiftType = Tri

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Tri {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .unknown

        case 2: return .yes

        case 3: return .no

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Tri, into buf: inout [UInt8]) {
        switch value {


        case .unknown:
            writeInt(&buf, Int32(1))


        case .yes:
            writeInt(&buf, Int32(2))


        case .no:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTri_lift(_ buf: RustBuffer) throws -> Tri {
    return try FfiConverterTypeTri.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTri_lower(_ value: Tri) -> RustBuffer {
    return FfiConverterTypeTri.lower(value)
}



/**
 * A fact that nobody told.
 */

public enum UnknownFact: Equatable, Hashable {

    /**
     * Age in years.
     */
    case age
    /**
     * Gender.
     */
    case gender
    /**
     * Disability.
     */
    case disability
    /**
     * What the person says to being cared for.
     */
    case consent
    /**
     * Severity.
     */
    case severity
    /**
     * Who did the violence.
     */
    case relation
    /**
     * Form of the violence.
     */
    case form





}

#if compiler(>=6)
extension UnknownFact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnknownFact: FfiConverterRustBuffer {
    typealias SwiftType = UnknownFact

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownFact {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .age

        case 2: return .gender

        case 3: return .disability

        case 4: return .consent

        case 5: return .severity

        case 6: return .relation

        case 7: return .form

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: UnknownFact, into buf: inout [UInt8]) {
        switch value {


        case .age:
            writeInt(&buf, Int32(1))


        case .gender:
            writeInt(&buf, Int32(2))


        case .disability:
            writeInt(&buf, Int32(3))


        case .consent:
            writeInt(&buf, Int32(4))


        case .severity:
            writeInt(&buf, Int32(5))


        case .relation:
            writeInt(&buf, Int32(6))


        case .form:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownFact_lift(_ buf: RustBuffer) throws -> UnknownFact {
    return try FfiConverterTypeUnknownFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownFact_lower(_ value: UnknownFact) -> RustBuffer {
    return FfiConverterTypeUnknownFact.lower(value)
}



/**
 * Form of violence suffered.
 */

public enum ViolenceForm: Equatable, Hashable {

    /**
     * Physical.
     */
    case physical
    /**
     * Sexual.
     */
    case sexual
    /**
     * Psychological.
     */
    case psychological
    /**
     * Neglect.
     */
    case neglect
    /**
     * Against property.
     */
    case patrimonial
    /**
     * By or within an institution.
     */
    case institutional





}

#if compiler(>=6)
extension ViolenceForm: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeViolenceForm: FfiConverterRustBuffer {
    typealias SwiftType = ViolenceForm

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ViolenceForm {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .physical

        case 2: return .sexual

        case 3: return .psychological

        case 4: return .neglect

        case 5: return .patrimonial

        case 6: return .institutional

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ViolenceForm, into buf: inout [UInt8]) {
        switch value {


        case .physical:
            writeInt(&buf, Int32(1))


        case .sexual:
            writeInt(&buf, Int32(2))


        case .psychological:
            writeInt(&buf, Int32(3))


        case .neglect:
            writeInt(&buf, Int32(4))


        case .patrimonial:
            writeInt(&buf, Int32(5))


        case .institutional:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeViolenceForm_lift(_ buf: RustBuffer) throws -> ViolenceForm {
    return try FfiConverterTypeViolenceForm.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeViolenceForm_lower(_ value: ViolenceForm) -> RustBuffer {
    return FfiConverterTypeViolenceForm.lower(value)
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt8: FfiConverterRustBuffer {
    typealias SwiftType = UInt8?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt8.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt8.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt32: FfiConverterRustBuffer {
    typealias SwiftType = Int32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt64: FfiConverterRustBuffer {
    typealias SwiftType = Int64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionData: FfiConverterRustBuffer {
    typealias SwiftType = Data?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterData.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterData.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePolicy: FfiConverterRustBuffer {
    typealias SwiftType = Policy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePolicy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePolicy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAdmission: FfiConverterRustBuffer {
    typealias SwiftType = Admission?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAdmission.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAdmission.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAgeRange: FfiConverterRustBuffer {
    typealias SwiftType = AgeRange?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAgeRange.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAgeRange.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCall: FfiConverterRustBuffer {
    typealias SwiftType = Call?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCall.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCall.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCarePlan: FfiConverterRustBuffer {
    typealias SwiftType = CarePlan?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCarePlan.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCarePlan.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCaseState: FfiConverterRustBuffer {
    typealias SwiftType = CaseState?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCaseState.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCaseState.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeChannelLine: FfiConverterRustBuffer {
    typealias SwiftType = ChannelLine?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeChannelLine.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeChannelLine.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCompanion: FfiConverterRustBuffer {
    typealias SwiftType = Companion?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCompanion.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCompanion.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeContact: FfiConverterRustBuffer {
    typealias SwiftType = Contact?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeContact.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeContact.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEmergency: FfiConverterRustBuffer {
    typealias SwiftType = Emergency?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEmergency.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEmergency.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEmergencyDocument: FfiConverterRustBuffer {
    typealias SwiftType = EmergencyDocument?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEmergencyDocument.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEmergencyDocument.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeExplanation: FfiConverterRustBuffer {
    typealias SwiftType = Explanation?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeExplanation.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeExplanation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeFault: FfiConverterRustBuffer {
    typealias SwiftType = Fault?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFault.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFault.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeGuardian: FfiConverterRustBuffer {
    typealias SwiftType = Guardian?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGuardian.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGuardian.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLabel: FfiConverterRustBuffer {
    typealias SwiftType = Label?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLabel.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLabel.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLead: FfiConverterRustBuffer {
    typealias SwiftType = Lead?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLead.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLead.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLeadFrom: FfiConverterRustBuffer {
    typealias SwiftType = LeadFrom?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLeadFrom.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLeadFrom.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNextHolder: FfiConverterRustBuffer {
    typealias SwiftType = NextHolder?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNextHolder.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNextHolder.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNotCalled: FfiConverterRustBuffer {
    typealias SwiftType = NotCalled?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNotCalled.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNotCalled.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOnCallDraft: FfiConverterRustBuffer {
    typealias SwiftType = OnCallDraft?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOnCallDraft.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOnCallDraft.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePlaceDraft: FfiConverterRustBuffer {
    typealias SwiftType = PlaceDraft?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePlaceDraft.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePlaceDraft.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePlanBrief: FfiConverterRustBuffer {
    typealias SwiftType = PlanBrief?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePlanBrief.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePlanBrief.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePoint: FfiConverterRustBuffer {
    typealias SwiftType = Point?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePoint.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePoint.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePolicyDraft: FfiConverterRustBuffer {
    typealias SwiftType = PolicyDraft?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePolicyDraft.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePolicyDraft.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeQuorum: FfiConverterRustBuffer {
    typealias SwiftType = Quorum?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeQuorum.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeQuorum.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSafeContact: FfiConverterRustBuffer {
    typealias SwiftType = SafeContact?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSafeContact.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSafeContact.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeServiceLine: FfiConverterRustBuffer {
    typealias SwiftType = ServiceLine?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeServiceLine.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeServiceLine.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeStatusDraft: FfiConverterRustBuffer {
    typealias SwiftType = StatusDraft?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeStatusDraft.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeStatusDraft.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeStatusLine: FfiConverterRustBuffer {
    typealias SwiftType = StatusLine?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeStatusLine.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeStatusLine.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeViewDocument: FfiConverterRustBuffer {
    typealias SwiftType = ViewDocument?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeViewDocument.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeViewDocument.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeWhen: FfiConverterRustBuffer {
    typealias SwiftType = When?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeWhen.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeWhen.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeWishes: FfiConverterRustBuffer {
    typealias SwiftType = Wishes?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeWishes.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeWishes.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAccess: FfiConverterRustBuffer {
    typealias SwiftType = Access?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAccess.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAccess.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAdmissionKind: FfiConverterRustBuffer {
    typealias SwiftType = AdmissionKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAdmissionKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAdmissionKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeBondKind: FfiConverterRustBuffer {
    typealias SwiftType = BondKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeBondKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeBondKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCapability: FfiConverterRustBuffer {
    typealias SwiftType = Capability?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCapability.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCapability.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCapacity: FfiConverterRustBuffer {
    typealias SwiftType = Capacity?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCapacity.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCapacity.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCareEvent: FfiConverterRustBuffer {
    typealias SwiftType = CareEvent?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCareEvent.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCareEvent.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCareResult: FfiConverterRustBuffer {
    typealias SwiftType = CareResult?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCareResult.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCareResult.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeChannelClass: FfiConverterRustBuffer {
    typealias SwiftType = ChannelClass?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeChannelClass.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeChannelClass.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeClockStart: FfiConverterRustBuffer {
    typealias SwiftType = ClockStart?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeClockStart.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeClockStart.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCloseCode: FfiConverterRustBuffer {
    typealias SwiftType = CloseCode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCloseCode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCloseCode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeConsideredCode: FfiConverterRustBuffer {
    typealias SwiftType = ConsideredCode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeConsideredCode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeConsideredCode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDeclineCode: FfiConverterRustBuffer {
    typealias SwiftType = DeclineCode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDeclineCode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDeclineCode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEntry: FfiConverterRustBuffer {
    typealias SwiftType = Entry?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEntry.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEntry.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeFollowUp: FfiConverterRustBuffer {
    typealias SwiftType = FollowUp?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFollowUp.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFollowUp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeGender: FfiConverterRustBuffer {
    typealias SwiftType = Gender?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGender.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGender.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdentified: FfiConverterRustBuffer {
    typealias SwiftType = Identified?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdentified.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdentified.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeJoins: FfiConverterRustBuffer {
    typealias SwiftType = Joins?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeJoins.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeJoins.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMode: FfiConverterRustBuffer {
    typealias SwiftType = Mode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOfferKind: FfiConverterRustBuffer {
    typealias SwiftType = OfferKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOfferKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOfferKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOnUnknown: FfiConverterRustBuffer {
    typealias SwiftType = OnUnknown?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOnUnknown.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOnUnknown.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOutcome: FfiConverterRustBuffer {
    typealias SwiftType = Outcome?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOutcome.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOutcome.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOwner: FfiConverterRustBuffer {
    typealias SwiftType = Owner?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOwner.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOwner.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRelation: FfiConverterRustBuffer {
    typealias SwiftType = Relation?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRelation.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRelation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReplanWhy: FfiConverterRustBuffer {
    typealias SwiftType = ReplanWhy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReplanWhy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReplanWhy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = Role?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRole.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRole.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSeverity: FfiConverterRustBuffer {
    typealias SwiftType = Severity?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSeverity.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSeverity.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSubject: FfiConverterRustBuffer {
    typealias SwiftType = Subject?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSubject.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSubject.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSuppressCode: FfiConverterRustBuffer {
    typealias SwiftType = SuppressCode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSuppressCode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSuppressCode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTri: FfiConverterRustBuffer {
    typealias SwiftType = Tri?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTri.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTri.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeCircumstance: FfiConverterRustBuffer {
    typealias SwiftType = [Circumstance]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeCircumstance.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeCircumstance.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeNeedId: FfiConverterRustBuffer {
    typealias SwiftType = [NeedId]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeNeedId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeNeedId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCivilDate: FfiConverterRustBuffer {
    typealias SwiftType = CivilDate?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCivilDate.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCivilDate.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDocumentId: FfiConverterRustBuffer {
    typealias SwiftType = DocumentId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDocumentId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDocumentId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOpaqueRef: FfiConverterRustBuffer {
    typealias SwiftType = OpaqueRef?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOpaqueRef.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOpaqueRef.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRuleId: FfiConverterRustBuffer {
    typealias SwiftType = RuleId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRuleId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRuleId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSectorId: FfiConverterRustBuffer {
    typealias SwiftType = SectorId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSectorId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSectorId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeServiceId: FfiConverterRustBuffer {
    typealias SwiftType = ServiceId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeServiceId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeServiceId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTerritoryId: FfiConverterRustBuffer {
    typealias SwiftType = TerritoryId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTerritoryId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTerritoryId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Timestamp?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTimestamp.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimestamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceData: FfiConverterRustBuffer {
    typealias SwiftType = [Data]

    public static func write(_ value: [Data], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterData.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Data] {
        let len: Int32 = try readInt(&buf)
        var seq = [Data]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterData.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePlan: FfiConverterRustBuffer {
    typealias SwiftType = [Plan]

    public static func write(_ value: [Plan], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlan.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Plan] {
        let len: Int32 = try readInt(&buf)
        var seq = [Plan]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlan.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRequest: FfiConverterRustBuffer {
    typealias SwiftType = [Request]

    public static func write(_ value: [Request], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRequest.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Request] {
        let len: Int32 = try readInt(&buf)
        var seq = [Request]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRequest.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAdmissionLine: FfiConverterRustBuffer {
    typealias SwiftType = [AdmissionLine]

    public static func write(_ value: [AdmissionLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdmissionLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdmissionLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdmissionLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdmissionLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAsked: FfiConverterRustBuffer {
    typealias SwiftType = [Asked]

    public static func write(_ value: [Asked], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAsked.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Asked] {
        let len: Int32 = try readInt(&buf)
        var seq = [Asked]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAsked.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAttempt: FfiConverterRustBuffer {
    typealias SwiftType = [Attempt]

    public static func write(_ value: [Attempt], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAttempt.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Attempt] {
        let len: Int32 = try readInt(&buf)
        var seq = [Attempt]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAttempt.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBond: FfiConverterRustBuffer {
    typealias SwiftType = [Bond]

    public static func write(_ value: [Bond], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBond.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Bond] {
        let len: Int32 = try readInt(&buf)
        var seq = [Bond]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBond.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBriefCall: FfiConverterRustBuffer {
    typealias SwiftType = [BriefCall]

    public static func write(_ value: [BriefCall], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBriefCall.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BriefCall] {
        let len: Int32 = try readInt(&buf)
        var seq = [BriefCall]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBriefCall.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBriefDuty: FfiConverterRustBuffer {
    typealias SwiftType = [BriefDuty]

    public static func write(_ value: [BriefDuty], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBriefDuty.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BriefDuty] {
        let len: Int32 = try readInt(&buf)
        var seq = [BriefDuty]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBriefDuty.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBriefResource: FfiConverterRustBuffer {
    typealias SwiftType = [BriefResource]

    public static func write(_ value: [BriefResource], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBriefResource.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BriefResource] {
        let len: Int32 = try readInt(&buf)
        var seq = [BriefResource]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBriefResource.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBriefRung: FfiConverterRustBuffer {
    typealias SwiftType = [BriefRung]

    public static func write(_ value: [BriefRung], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBriefRung.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BriefRung] {
        let len: Int32 = try readInt(&buf)
        var seq = [BriefRung]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBriefRung.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBriefSector: FfiConverterRustBuffer {
    typealias SwiftType = [BriefSector]

    public static func write(_ value: [BriefSector], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBriefSector.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BriefSector] {
        let len: Int32 = try readInt(&buf)
        var seq = [BriefSector]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBriefSector.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCall: FfiConverterRustBuffer {
    typealias SwiftType = [Call]

    public static func write(_ value: [Call], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCall.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Call] {
        let len: Int32 = try readInt(&buf)
        var seq = [Call]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCall.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCallLine: FfiConverterRustBuffer {
    typealias SwiftType = [CallLine]

    public static func write(_ value: [CallLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCallLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CallLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [CallLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCallLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCallRow: FfiConverterRustBuffer {
    typealias SwiftType = [CallRow]

    public static func write(_ value: [CallRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCallRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CallRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [CallRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCallRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCareLine: FfiConverterRustBuffer {
    typealias SwiftType = [CareLine]

    public static func write(_ value: [CareLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCareLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CareLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [CareLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCareLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCareTask: FfiConverterRustBuffer {
    typealias SwiftType = [CareTask]

    public static func write(_ value: [CareTask], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCareTask.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CareTask] {
        let len: Int32 = try readInt(&buf)
        var seq = [CareTask]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCareTask.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChange: FfiConverterRustBuffer {
    typealias SwiftType = [Change]

    public static func write(_ value: [Change], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Change] {
        let len: Int32 = try readInt(&buf)
        var seq = [Change]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChangeLine: FfiConverterRustBuffer {
    typealias SwiftType = [ChangeLine]

    public static func write(_ value: [ChangeLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChangeLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChangeLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChangeLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChangeLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChannelDraft: FfiConverterRustBuffer {
    typealias SwiftType = [ChannelDraft]

    public static func write(_ value: [ChannelDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChannelDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChannelDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChannelDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChannelDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChannelRow: FfiConverterRustBuffer {
    typealias SwiftType = [ChannelRow]

    public static func write(_ value: [ChannelRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChannelRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChannelRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChannelRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChannelRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCircleMember: FfiConverterRustBuffer {
    typealias SwiftType = [CircleMember]

    public static func write(_ value: [CircleMember], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCircleMember.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CircleMember] {
        let len: Int32 = try readInt(&buf)
        var seq = [CircleMember]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCircleMember.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCircumstanceFact: FfiConverterRustBuffer {
    typealias SwiftType = [CircumstanceFact]

    public static func write(_ value: [CircumstanceFact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCircumstanceFact.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CircumstanceFact] {
        let len: Int32 = try readInt(&buf)
        var seq = [CircumstanceFact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCircumstanceFact.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConsent: FfiConverterRustBuffer {
    typealias SwiftType = [Consent]

    public static func write(_ value: [Consent], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConsent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Consent] {
        let len: Int32 = try readInt(&buf)
        var seq = [Consent]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConsent.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConsidered: FfiConverterRustBuffer {
    typealias SwiftType = [Considered]

    public static func write(_ value: [Considered], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConsidered.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Considered] {
        let len: Int32 = try readInt(&buf)
        var seq = [Considered]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConsidered.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeContact: FfiConverterRustBuffer {
    typealias SwiftType = [Contact]

    public static func write(_ value: [Contact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeContact.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Contact] {
        let len: Int32 = try readInt(&buf)
        var seq = [Contact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeContact.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCustodyLine: FfiConverterRustBuffer {
    typealias SwiftType = [CustodyLine]

    public static func write(_ value: [CustodyLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCustodyLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CustodyLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [CustodyLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCustodyLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDisclosureRow: FfiConverterRustBuffer {
    typealias SwiftType = [DisclosureRow]

    public static func write(_ value: [DisclosureRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDisclosureRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DisclosureRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [DisclosureRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDisclosureRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDoorLine: FfiConverterRustBuffer {
    typealias SwiftType = [DoorLine]

    public static func write(_ value: [DoorLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDoorLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DoorLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [DoorLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDoorLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDuty: FfiConverterRustBuffer {
    typealias SwiftType = [Duty]

    public static func write(_ value: [Duty], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDuty.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Duty] {
        let len: Int32 = try readInt(&buf)
        var seq = [Duty]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDuty.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDutyLine: FfiConverterRustBuffer {
    typealias SwiftType = [DutyLine]

    public static func write(_ value: [DutyLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDutyLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DutyLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [DutyLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDutyLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEpisodeLine: FfiConverterRustBuffer {
    typealias SwiftType = [EpisodeLine]

    public static func write(_ value: [EpisodeLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEpisodeLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EpisodeLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [EpisodeLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEpisodeLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEventDraft: FfiConverterRustBuffer {
    typealias SwiftType = [EventDraft]

    public static func write(_ value: [EventDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEventDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EventDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [EventDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEventDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEventFact: FfiConverterRustBuffer {
    typealias SwiftType = [EventFact]

    public static func write(_ value: [EventFact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEventFact.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EventFact] {
        let len: Int32 = try readInt(&buf)
        var seq = [EventFact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEventFact.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeExclusion: FfiConverterRustBuffer {
    typealias SwiftType = [Exclusion]

    public static func write(_ value: [Exclusion], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeExclusion.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Exclusion] {
        let len: Int32 = try readInt(&buf)
        var seq = [Exclusion]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeExclusion.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFact: FfiConverterRustBuffer {
    typealias SwiftType = [Fact]

    public static func write(_ value: [Fact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFact.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Fact] {
        let len: Int32 = try readInt(&buf)
        var seq = [Fact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFact.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFault: FfiConverterRustBuffer {
    typealias SwiftType = [Fault]

    public static func write(_ value: [Fault], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFault.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Fault] {
        let len: Int32 = try readInt(&buf)
        var seq = [Fault]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFault.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFaultLine: FfiConverterRustBuffer {
    typealias SwiftType = [FaultLine]

    public static func write(_ value: [FaultLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFaultLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FaultLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [FaultLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFaultLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFigure: FfiConverterRustBuffer {
    typealias SwiftType = [Figure]

    public static func write(_ value: [Figure], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFigure.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Figure] {
        let len: Int32 = try readInt(&buf)
        var seq = [Figure]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFigure.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFloorRow: FfiConverterRustBuffer {
    typealias SwiftType = [FloorRow]

    public static func write(_ value: [FloorRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFloorRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FloorRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [FloorRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFloorRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFollowUpLine: FfiConverterRustBuffer {
    typealias SwiftType = [FollowUpLine]

    public static func write(_ value: [FollowUpLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFollowUpLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FollowUpLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [FollowUpLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFollowUpLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGap: FfiConverterRustBuffer {
    typealias SwiftType = [Gap]

    public static func write(_ value: [Gap], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGap.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Gap] {
        let len: Int32 = try readInt(&buf)
        var seq = [Gap]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGap.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHolidayDraft: FfiConverterRustBuffer {
    typealias SwiftType = [HolidayDraft]

    public static func write(_ value: [HolidayDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHolidayDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [HolidayDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [HolidayDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHolidayDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHomeRow: FfiConverterRustBuffer {
    typealias SwiftType = [HomeRow]

    public static func write(_ value: [HomeRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHomeRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [HomeRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [HomeRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHomeRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeKindDraft: FfiConverterRustBuffer {
    typealias SwiftType = [KindDraft]

    public static func write(_ value: [KindDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeKindDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [KindDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [KindDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeKindDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLadderRow: FfiConverterRustBuffer {
    typealias SwiftType = [LadderRow]

    public static func write(_ value: [LadderRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLadderRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LadderRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [LadderRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLadderRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLine: FfiConverterRustBuffer {
    typealias SwiftType = [Line]

    public static func write(_ value: [Line], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Line] {
        let len: Int32 = try readInt(&buf)
        var seq = [Line]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLinkDraft: FfiConverterRustBuffer {
    typealias SwiftType = [LinkDraft]

    public static func write(_ value: [LinkDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLinkDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LinkDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [LinkDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLinkDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMunicipalityLine: FfiConverterRustBuffer {
    typealias SwiftType = [MunicipalityLine]

    public static func write(_ value: [MunicipalityLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMunicipalityLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MunicipalityLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [MunicipalityLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMunicipalityLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNearestMiss: FfiConverterRustBuffer {
    typealias SwiftType = [NearestMiss]

    public static func write(_ value: [NearestMiss], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNearestMiss.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NearestMiss] {
        let len: Int32 = try readInt(&buf)
        var seq = [NearestMiss]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNearestMiss.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNeedDraft: FfiConverterRustBuffer {
    typealias SwiftType = [NeedDraft]

    public static func write(_ value: [NeedDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNeedDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NeedDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [NeedDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNeedDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNeedRow: FfiConverterRustBuffer {
    typealias SwiftType = [NeedRow]

    public static func write(_ value: [NeedRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNeedRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NeedRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [NeedRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNeedRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNotCalled: FfiConverterRustBuffer {
    typealias SwiftType = [NotCalled]

    public static func write(_ value: [NotCalled], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNotCalled.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NotCalled] {
        let len: Int32 = try readInt(&buf)
        var seq = [NotCalled]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNotCalled.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNumberDraft: FfiConverterRustBuffer {
    typealias SwiftType = [NumberDraft]

    public static func write(_ value: [NumberDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNumberDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NumberDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [NumberDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNumberDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOfferLine: FfiConverterRustBuffer {
    typealias SwiftType = [OfferLine]

    public static func write(_ value: [OfferLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOfferLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OfferLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [OfferLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOfferLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeParameterRow: FfiConverterRustBuffer {
    typealias SwiftType = [ParameterRow]

    public static func write(_ value: [ParameterRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeParameterRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ParameterRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [ParameterRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeParameterRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePlace: FfiConverterRustBuffer {
    typealias SwiftType = [Place]

    public static func write(_ value: [Place], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlace.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Place] {
        let len: Int32 = try readInt(&buf)
        var seq = [Place]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlace.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeProfileRow: FfiConverterRustBuffer {
    typealias SwiftType = [ProfileRow]

    public static func write(_ value: [ProfileRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProfileRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ProfileRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [ProfileRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProfileRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeQuorumRow: FfiConverterRustBuffer {
    typealias SwiftType = [QuorumRow]

    public static func write(_ value: [QuorumRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeQuorumRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [QuorumRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [QuorumRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeQuorumRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeQuorumSector: FfiConverterRustBuffer {
    typealias SwiftType = [QuorumSector]

    public static func write(_ value: [QuorumSector], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeQuorumSector.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [QuorumSector] {
        let len: Int32 = try readInt(&buf)
        var seq = [QuorumSector]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeQuorumSector.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReason: FfiConverterRustBuffer {
    typealias SwiftType = [Reason]

    public static func write(_ value: [Reason], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReason.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Reason] {
        let len: Int32 = try readInt(&buf)
        var seq = [Reason]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReason.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRecentCall: FfiConverterRustBuffer {
    typealias SwiftType = [RecentCall]

    public static func write(_ value: [RecentCall], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRecentCall.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RecentCall] {
        let len: Int32 = try readInt(&buf)
        var seq = [RecentCall]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRecentCall.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReplanLine: FfiConverterRustBuffer {
    typealias SwiftType = [ReplanLine]

    public static func write(_ value: [ReplanLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReplanLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ReplanLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [ReplanLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReplanLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReport: FfiConverterRustBuffer {
    typealias SwiftType = [Report]

    public static func write(_ value: [Report], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReport.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Report] {
        let len: Int32 = try readInt(&buf)
        var seq = [Report]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReport.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRuleRow: FfiConverterRustBuffer {
    typealias SwiftType = [RuleRow]

    public static func write(_ value: [RuleRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRuleRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RuleRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [RuleRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRuleRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRung: FfiConverterRustBuffer {
    typealias SwiftType = [Rung]

    public static func write(_ value: [Rung], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRung.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Rung] {
        let len: Int32 = try readInt(&buf)
        var seq = [Rung]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRung.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSection: FfiConverterRustBuffer {
    typealias SwiftType = [Section]

    public static func write(_ value: [Section], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSection.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Section] {
        let len: Int32 = try readInt(&buf)
        var seq = [Section]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSection.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSectorDraft: FfiConverterRustBuffer {
    typealias SwiftType = [SectorDraft]

    public static func write(_ value: [SectorDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSectorDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SectorDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [SectorDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSectorDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeServiceDraft: FfiConverterRustBuffer {
    typealias SwiftType = [ServiceDraft]

    public static func write(_ value: [ServiceDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeServiceDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ServiceDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [ServiceDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeServiceDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeServiceIndicators: FfiConverterRustBuffer {
    typealias SwiftType = [ServiceIndicators]

    public static func write(_ value: [ServiceIndicators], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeServiceIndicators.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ServiceIndicators] {
        let len: Int32 = try readInt(&buf)
        var seq = [ServiceIndicators]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeServiceIndicators.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeServiceLine: FfiConverterRustBuffer {
    typealias SwiftType = [ServiceLine]

    public static func write(_ value: [ServiceLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeServiceLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ServiceLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [ServiceLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeServiceLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSignRow: FfiConverterRustBuffer {
    typealias SwiftType = [SignRow]

    public static func write(_ value: [SignRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSignRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SignRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [SignRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSignRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStatusAsked: FfiConverterRustBuffer {
    typealias SwiftType = [StatusAsked]

    public static func write(_ value: [StatusAsked], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStatusAsked.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StatusAsked] {
        let len: Int32 = try readInt(&buf)
        var seq = [StatusAsked]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStatusAsked.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStepLine: FfiConverterRustBuffer {
    typealias SwiftType = [StepLine]

    public static func write(_ value: [StepLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStepLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StepLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [StepLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStepLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSuppressedLine: FfiConverterRustBuffer {
    typealias SwiftType = [SuppressedLine]

    public static func write(_ value: [SuppressedLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSuppressedLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SuppressedLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [SuppressedLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSuppressedLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTerritoryDraft: FfiConverterRustBuffer {
    typealias SwiftType = [TerritoryDraft]

    public static func write(_ value: [TerritoryDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTerritoryDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TerritoryDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [TerritoryDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTerritoryDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTrailStep: FfiConverterRustBuffer {
    typealias SwiftType = [TrailStep]

    public static func write(_ value: [TrailStep], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTrailStep.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TrailStep] {
        let len: Int32 = try readInt(&buf)
        var seq = [TrailStep]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTrailStep.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTravelDraft: FfiConverterRustBuffer {
    typealias SwiftType = [TravelDraft]

    public static func write(_ value: [TravelDraft], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTravelDraft.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TravelDraft] {
        let len: Int32 = try readInt(&buf)
        var seq = [TravelDraft]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTravelDraft.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeWindowRow: FfiConverterRustBuffer {
    typealias SwiftType = [WindowRow]

    public static func write(_ value: [WindowRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeWindowRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [WindowRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [WindowRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeWindowRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeWouldChange: FfiConverterRustBuffer {
    typealias SwiftType = [WouldChange]

    public static func write(_ value: [WouldChange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeWouldChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [WouldChange] {
        let len: Int32 = try readInt(&buf)
        var seq = [WouldChange]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeWouldChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAdmissionKind: FfiConverterRustBuffer {
    typealias SwiftType = [AdmissionKind]

    public static func write(_ value: [AdmissionKind], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdmissionKind.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdmissionKind] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdmissionKind]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdmissionKind.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCapability: FfiConverterRustBuffer {
    typealias SwiftType = [Capability]

    public static func write(_ value: [Capability], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCapability.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Capability] {
        let len: Int32 = try readInt(&buf)
        var seq = [Capability]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCapability.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCareEvent: FfiConverterRustBuffer {
    typealias SwiftType = [CareEvent]

    public static func write(_ value: [CareEvent], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCareEvent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CareEvent] {
        let len: Int32 = try readInt(&buf)
        var seq = [CareEvent]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCareEvent.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCircumstance: FfiConverterRustBuffer {
    typealias SwiftType = [Circumstance]

    public static func write(_ value: [Circumstance], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCircumstance.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Circumstance] {
        let len: Int32 = try readInt(&buf)
        var seq = [Circumstance]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCircumstance.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDataField: FfiConverterRustBuffer {
    typealias SwiftType = [DataField]

    public static func write(_ value: [DataField], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDataField.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DataField] {
        let len: Int32 = try readInt(&buf)
        var seq = [DataField]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDataField.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGender: FfiConverterRustBuffer {
    typealias SwiftType = [Gender]

    public static func write(_ value: [Gender], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGender.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Gender] {
        let len: Int32 = try readInt(&buf)
        var seq = [Gender]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGender.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRelation: FfiConverterRustBuffer {
    typealias SwiftType = [Relation]

    public static func write(_ value: [Relation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRelation.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Relation] {
        let len: Int32 = try readInt(&buf)
        var seq = [Relation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRelation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = [Role]

    public static func write(_ value: [Role], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRole.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Role] {
        let len: Int32 = try readInt(&buf)
        var seq = [Role]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRole.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeViolenceForm: FfiConverterRustBuffer {
    typealias SwiftType = [ViolenceForm]

    public static func write(_ value: [ViolenceForm], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeViolenceForm.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ViolenceForm] {
        let len: Int32 = try readInt(&buf)
        var seq = [ViolenceForm]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeViolenceForm.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDocumentId: FfiConverterRustBuffer {
    typealias SwiftType = [DocumentId]

    public static func write(_ value: [DocumentId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDocumentId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DocumentId] {
        let len: Int32 = try readInt(&buf)
        var seq = [DocumentId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDocumentId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeKindId: FfiConverterRustBuffer {
    typealias SwiftType = [KindId]

    public static func write(_ value: [KindId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeKindId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [KindId] {
        let len: Int32 = try readInt(&buf)
        var seq = [KindId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeKindId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNeedId: FfiConverterRustBuffer {
    typealias SwiftType = [NeedId]

    public static func write(_ value: [NeedId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNeedId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NeedId] {
        let len: Int32 = try readInt(&buf)
        var seq = [NeedId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNeedId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOpaqueRef: FfiConverterRustBuffer {
    typealias SwiftType = [OpaqueRef]

    public static func write(_ value: [OpaqueRef], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOpaqueRef.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OpaqueRef] {
        let len: Int32 = try readInt(&buf)
        var seq = [OpaqueRef]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOpaqueRef.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRuleId: FfiConverterRustBuffer {
    typealias SwiftType = [RuleId]

    public static func write(_ value: [RuleId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRuleId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RuleId] {
        let len: Int32 = try readInt(&buf)
        var seq = [RuleId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRuleId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSectorId: FfiConverterRustBuffer {
    typealias SwiftType = [SectorId]

    public static func write(_ value: [SectorId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSectorId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SectorId] {
        let len: Int32 = try readInt(&buf)
        var seq = [SectorId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSectorId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeServiceId: FfiConverterRustBuffer {
    typealias SwiftType = [ServiceId]

    public static func write(_ value: [ServiceId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeServiceId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ServiceId] {
        let len: Int32 = try readInt(&buf)
        var seq = [ServiceId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeServiceId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = [Timestamp]

    public static func write(_ value: [Timestamp], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTimestamp.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Timestamp] {
        let len: Int32 = try readInt(&buf)
        var seq = [Timestamp]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTimestamp.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryTypeRoleTypeServiceId: FfiConverterRustBuffer {
    public static func write(_ value: [Role: ServiceId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterTypeRole.write(key, into: &buf)
            FfiConverterTypeServiceId.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Role: ServiceId] {
        let len: Int32 = try readInt(&buf)
        var dict = [Role: ServiceId]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterTypeRole.read(from: &buf)
            let value = try FfiConverterTypeServiceId.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}


/**
 * A day of the calendar, without a time.
 */
public typealias CivilDate = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCivilDate: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CivilDate {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: CivilDate, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> CivilDate {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: CivilDate) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCivilDate_lift(_ value: RustBuffer) throws -> CivilDate {
    return try FfiConverterTypeCivilDate.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCivilDate_lower(_ value: CivilDate) -> RustBuffer {
    return FfiConverterTypeCivilDate.lower(value)
}



/**
 * Id of a network, policy or other document.
 */
public typealias DocumentId = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDocumentId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DocumentId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: DocumentId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> DocumentId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: DocumentId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDocumentId_lift(_ value: RustBuffer) throws -> DocumentId {
    return try FfiConverterTypeDocumentId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDocumentId_lower(_ value: DocumentId) -> RustBuffer {
    return FfiConverterTypeDocumentId.lower(value)
}



/**
 * Id of a kind of service.
 */
public typealias KindId = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeKindId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KindId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: KindId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> KindId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: KindId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKindId_lift(_ value: RustBuffer) throws -> KindId {
    return try FfiConverterTypeKindId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKindId_lower(_ value: KindId) -> RustBuffer {
    return FfiConverterTypeKindId.lower(value)
}



/**
 * Id of a function of care.
 */
public typealias NeedId = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNeedId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NeedId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: NeedId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> NeedId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: NeedId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNeedId_lift(_ value: RustBuffer) throws -> NeedId {
    return try FfiConverterTypeNeedId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNeedId_lower(_ value: NeedId) -> RustBuffer {
    return FfiConverterTypeNeedId.lower(value)
}



/**
 * An opaque reference that the host resolves: a person, an address, a worker. Never a name.
 */
public typealias OpaqueRef = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOpaqueRef: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OpaqueRef {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: OpaqueRef, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> OpaqueRef {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: OpaqueRef) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpaqueRef_lift(_ value: RustBuffer) throws -> OpaqueRef {
    return try FfiConverterTypeOpaqueRef.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpaqueRef_lower(_ value: OpaqueRef) -> RustBuffer {
    return FfiConverterTypeOpaqueRef.lower(value)
}



/**
 * Services that a territory names, by role.
 */
public typealias Roles = [Role: ServiceId]

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRoles: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Roles {
        return try FfiConverterDictionaryTypeRoleTypeServiceId.read(from: &buf)
    }

    public static func write(_ value: Roles, into buf: inout [UInt8]) {
        return FfiConverterDictionaryTypeRoleTypeServiceId.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Roles {
        return try FfiConverterDictionaryTypeRoleTypeServiceId.lift(value)
    }

    public static func lower(_ value: Roles) -> RustBuffer {
        return FfiConverterDictionaryTypeRoleTypeServiceId.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoles_lift(_ value: RustBuffer) throws -> Roles {
    return try FfiConverterTypeRoles.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoles_lower(_ value: Roles) -> RustBuffer {
    return FfiConverterTypeRoles.lower(value)
}



/**
 * Id of a rule, table row or parameter of a policy.
 */
public typealias RuleId = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRuleId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RuleId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: RuleId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> RuleId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: RuleId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleId_lift(_ value: RustBuffer) throws -> RuleId {
    return try FfiConverterTypeRuleId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleId_lower(_ value: RuleId) -> RustBuffer {
    return FfiConverterTypeRuleId.lower(value)
}



/**
 * Id of a sector of public policy.
 */
public typealias SectorId = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSectorId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SectorId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: SectorId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> SectorId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: SectorId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSectorId_lift(_ value: RustBuffer) throws -> SectorId {
    return try FfiConverterTypeSectorId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSectorId_lower(_ value: SectorId) -> RustBuffer {
    return FfiConverterTypeSectorId.lower(value)
}



/**
 * Id of a service of the network.
 */
public typealias ServiceId = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServiceId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: ServiceId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> ServiceId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: ServiceId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceId_lift(_ value: RustBuffer) throws -> ServiceId {
    return try FfiConverterTypeServiceId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceId_lower(_ value: ServiceId) -> RustBuffer {
    return FfiConverterTypeServiceId.lower(value)
}



/**
 * Id of a municipality or of a catchment inside one.
 */
public typealias TerritoryId = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTerritoryId: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TerritoryId {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: TerritoryId, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> TerritoryId {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: TerritoryId) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTerritoryId_lift(_ value: RustBuffer) throws -> TerritoryId {
    return try FfiConverterTypeTerritoryId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTerritoryId_lower(_ value: TerritoryId) -> RustBuffer {
    return FfiConverterTypeTerritoryId.lower(value)
}





/**
 * An instant in whole seconds; a fraction of a second is dropped.
 */
public typealias Timestamp = Date


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimestamp: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Timestamp {
        let builtinValue = try FfiConverterInt64.read(from: &buf)
        return Date(timeIntervalSince1970: TimeInterval(builtinValue))
    }

    public static func write(_ value: Timestamp, into buf: inout [UInt8]) {
        let builtinValue = Int64(value.timeIntervalSince1970.rounded(.down))
        return FfiConverterInt64.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> Timestamp {
        let builtinValue = try FfiConverterInt64.lift(value)
        return Date(timeIntervalSince1970: TimeInterval(builtinValue))
    }

    public static func lower(_ value: Timestamp) -> Int64 {
        let builtinValue = Int64(value.timeIntervalSince1970.rounded(.down))
        return FfiConverterInt64.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimestamp_lift(_ value: Int64) throws -> Timestamp {
    return try FfiConverterTypeTimestamp.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimestamp_lower(_ value: Timestamp) -> Int64 {
    return FfiConverterTypeTimestamp.lower(value)
}

/**
 * What to do at once, told from the bytes of a request, whether or not they can be read and whether or not there is a
 * network. Call it before anything else; it never fails.
 */
public func emergency(request: Data) -> EmergencyDocument  {
    return try!  FfiConverterTypeEmergencyDocument_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_func_emergency(
        FfiConverterData.lower(request),uniffiCallStatus
    )
})
}
/**
 * `emergency` as the bytes of a document.
 */
public func emergencyJson(request: Data) -> Data  {
    return try!  FfiConverterData.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_func_emergency_json(
        FfiConverterData.lower(request),uniffiCallStatus
    )
})
}
/**
 * `emergency` with the numbers and signs of a policy.
 */
public func emergencyWith(request: Data, policy: Policy) -> EmergencyDocument  {
    return try!  FfiConverterTypeEmergencyDocument_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_func_emergency_with(
        FfiConverterData.lower(request),
        FfiConverterTypePolicy_lower(policy),uniffiCallStatus
    )
})
}
/**
 * Version of amparo.
 */
public func version() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_amparo_fn_func_version(uniffiCallStatus
    )
})
}
/**
 * A network document in compact bytes for a phone: all of it, or the part that some territories need. `from_json` takes
 * them like the document.
 *
 * # Errors
 * `Refused` with everything wrong with the document, or for a territory that it does not hold.
 */
public func snapshot(document: Data, territories: [String] = [])throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeAmparoError_lift) {
        uniffiCallStatus in
    uniffi_amparo_fn_func_snapshot(
        FfiConverterData.lower(document),
        FfiConverterSequenceString.lower(territories),uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_amparo_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_amparo_checksum_func_emergency() != 7520) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_func_emergency_json() != 12512) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_func_emergency_with() != 55743) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_func_version() != 24228) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_func_snapshot() != 45135) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_bondsource_bonds() != 3856) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_network() != 1871) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_plan() != 27356) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_plan_batch() != 21976) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_plan_batch_json() != 26629) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_plan_json() != 4142) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_plan_with_bonds() != 48628) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_plan_with_changes() != 40435) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_policy() != 17647) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_replace_network() != 18641) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_replace_policy() != 50938) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_replace_status() != 24268) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_replace_status_json() != 62774) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_report() != 10289) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_update_status() != 12686) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_update_status_json() != 53977) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_why_not() != 62887) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_engine_would_change() != 38575) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_network_age_warning() != 26436) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_network_fingerprint() != 13061) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_network_id() != 8742) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_network_name() != 32661) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_network_service() != 16808) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_network_service_count() != 36877) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_network_services() != 41084) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_network_valid_at() != 64179) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_network_warnings() != 59422) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_at() != 54006) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_call_rows() != 9892) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_calls() != 41522) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_considered() != 42935) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_contacts() != 6259) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_crisis() != 34079) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_custodian() != 51100) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_document() != 17883) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_duties() != 33612) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_emergency() != 30702) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_engine() != 45596) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_episode() != 61146) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_explain() != 45805) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_explain_text() != 40670) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_explain_view() != 39541) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_fingerprint() != 19127) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_gaps() != 42100) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_json() != 34037) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_lead() != 30548) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_lead_from() != 9851) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_message() != 3254) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_next_holder() != 42739) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_not_called() != 7242) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_places() != 19704) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_quorum() != 26869) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_view() != 40962) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_view_json() != 31609) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_plan_would_change() != 43822) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_policy_document() != 20274) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_policy_fingerprint() != 10588) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_policy_id() != 25876) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_policy_lineage() != 50145) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_policy_overlay() != 38161) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_policy_overlay_json() != 20215) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_policy_warnings() != 15665) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_request_document() != 60133) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_request_json() != 46217) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_method_request_with_clock() != 36539) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_constructor_engine_new() != 25724) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_constructor_network_from_document() != 62976) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_constructor_network_from_json() != 17096) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_constructor_policy_br() != 52199) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_constructor_policy_br_rs() != 41204) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_constructor_policy_from_document() != 32200) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_constructor_policy_from_json() != 49935) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_constructor_request_from_document() != 34734) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_constructor_request_from_json() != 2123) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_amparo_checksum_constructor_request_new() != 59390) {
        return InitializationResult.apiChecksumMismatch
    }

    uniffiCallbackInitBondSource()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureAmparoInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("amparo: these sources and the library beside them come from different versions; install both again")
    case .apiChecksumMismatch:
        fatalError("amparo: these sources and the library beside them come from different versions; install both again")
    }
}

// swiftlint:enable all
