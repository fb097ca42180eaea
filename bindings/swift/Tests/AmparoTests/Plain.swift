import Foundation

@testable import Amparo

/// Tokens that are not their name with small letters and underscores.
private let tokens: [String: String] = [
    "Subject.own": "self", "Lang.ptBr": "pt-BR", "Confidence.verified": "V", "Confidence.known": "K", "Confidence.moderate": "M",
    "Confidence.low": "L",
]

func snake(_ name: String) -> String {
    name.reduce(into: "") { out, letter in
        out += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
}

private let instants: ISO8601DateFormatter = {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withInternetDateTime]
    return formatter
}()

/// A typed record as the JSON of its document; what the canonical form leaves out is left out.
func plain(_ value: Any) -> NSObject {
    switch value {
    case let text as String: return text as NSString
    case let flag as Bool: return NSNumber(value: flag)
    case let number as UInt8: return NSNumber(value: number)
    case let number as UInt32: return NSNumber(value: number)
    case let number as Int32: return NSNumber(value: number)
    case let number as Int64: return NSNumber(value: number)
    case let number as Double: return NSNumber(value: number)
    case let instant as Date: return instants.string(from: instant) as NSString
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { plain($0.value) } ?? NSNull()
    case .collection: return mirror.children.map { plain($0.value) } as NSArray
    case .enum:
        let name = String(describing: value)
        return (tokens["\(type(of: value)).\(name)"] ?? snake(name)) as NSString
    default:
        let out = NSMutableDictionary()
        for child in mirror.children {
            let held = plain(child.value)
            let isFalse = (child.value as? Bool) == false
            if held is NSNull || isFalse || (held as? NSArray)?.count == 0 { continue }
            out[snake(child.label ?? "")] = held
        }
        return out
    }
}

func parsed(_ data: Data) throws -> NSObject {
    guard let value = try JSONSerialization.jsonObject(with: data, options: [.fragmentsAllowed]) as? NSObject else { return NSNull() }
    return value
}
