import Foundation
import XCTest

@testable import Amparo

private let lists: Set = ["calls", "places", "duties", "gaps", "not_called", "considered", "contacts", "would_change"]
private let singles: Set = ["lead", "lead_from", "emergency", "next_holder", "quorum"]
private let forbidden = [
    "no_calls": "calls", "no_places": "places", "no_considered": "considered", "no_not_called": "not_called", "no_duties": "duties",
    "no_gaps": "gaps",
]
private let known = lists.union(singles).union(forbidden.keys).union([
    "calls_exactly", "places_exactly", "duties_exactly", "gaps_exactly", "custodian", "wandering", "no_third_door", "new_facts",
    "rules", "absent_rules", "view", "crisis",
])

/// A part of a plan by its name in the document, read through its typed accessor.
private func part(_ plan: Plan, _ name: String) -> NSObject {
    switch name {
    case "calls": return plain(plan.calls())
    case "places": return plain(plan.places())
    case "duties": return plain(plan.duties())
    case "gaps": return plain(plan.gaps())
    case "not_called": return plain(plan.notCalled())
    case "considered": return plain(plan.considered())
    case "contacts": return plain(plan.contacts())
    case "would_change": return plain(plan.wouldChange())
    case "lead": return plain(plan.lead() as Any)
    case "lead_from": return plain(plan.leadFrom() as Any)
    case "emergency": return plain(plan.emergency() as Any)
    case "next_holder": return plain(plan.nextHolder() as Any)
    case "quorum": return plain(plan.quorum() as Any)
    case "custodian": return plain(plan.custodian())
    case "crisis": return plain(plan.crisis())
    case "episode": return plain(plan.episode())
    case "engine": return plain(plan.engine())
    case "at": return plain(plan.at())
    case "fingerprint": return plain(plan.fingerprint())
    default: fatalError("no such part: \(name)")
    }
}

/// The vectors of `tests/vectors`, through typed records and through bytes; `tests/vectors/README.md` says what each field means.
///
/// Bytes are compared with those that the Rust runner wrote (`AMPARO_VECTORS_OUT`, by default `target/vectors`).
final class VectorsTests: XCTestCase {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../..").standardizedFileURL
    private lazy var folder = root.appendingPathComponent("tests/vectors")
    private lazy var expected = URL(
        fileURLWithPath: ProcessInfo.processInfo.environment["AMPARO_VECTORS_OUT"] ?? root.appendingPathComponent("target/vectors").path)
    private var networks: [String: Network] = [:]
    private var used: Set<String> = []
    private var compared: Set<String> = []
    private var typed = 0
    private var differs: [String] = []

    private func same(_ what: String, _ found: NSObject, _ wanted: NSObject) {
        if !found.isEqual(wanted) { differs.append("\(what): found \(found), expected \(wanted)") }
    }

    private func holds(_ what: String, _ fact: Bool) {
        if !fact { differs.append("\(what) does not hold") }
    }

    private func sameBytes(_ name: String, _ found: Data) throws {
        compared.insert(name.replacingOccurrences(of: "/", with: "__"))
        let file = expected.appendingPathComponent(name.replacingOccurrences(of: "/", with: "__") + ".json")
        holds("\(name): other bytes than Rust's: sameness", try Data(contentsOf: file) == found)
    }

    /// Bytes of a document: inline, a network of the vectors, or a file of the project.
    private func document(_ given: Any) throws -> Data {
        guard let path = given as? String else { return try JSONSerialization.data(withJSONObject: given) }
        guard path.hasPrefix("networks/") else { return try Data(contentsOf: root.appendingPathComponent(path)) }
        used.insert(path)
        return try Data(contentsOf: folder.appendingPathComponent("\(path).json"))
    }

    private func network(_ given: Any) throws -> Network {
        let bytes = try document(given)
        let key = bytes.base64EncodedString()
        if let network = networks[key] { return network }
        let network = try Network.fromJson(document: bytes)
        networks[key] = network
        return network
    }

    private func policy(_ given: Any?) throws -> Policy {
        switch given {
        case nil, is NSNull: return Policy.br()
        case let name as String where name == "br": return Policy.br()
        case let name as String where name == "br-rs": return Policy.brRs()
        case let given?: return try Policy.fromJson(document: document(given))
        }
    }

    private func plan(_ id: String, _ input: [String: Any], _ expect: [String: Any]) throws {
        XCTAssert(Set(input.keys).isSubset(of: ["network", "policy", "status", "request"]), id)
        XCTAssert(Set(expect.keys).isSubset(of: known), id)
        let engine = Engine(network: try network(input["network"]!), policy: try policy(input["policy"]))
        if let status = input["status"], !(status is NSNull) { _ = try engine.replaceStatusJson(document: document(status)) }
        let request = try Request.fromJson(document: document(input["request"]!))
        let changes = expect["would_change"].map { !($0 is NSNull) } ?? false
        let plan = changes ? engine.planWithChanges(request: request) : engine.plan(request: request)
        try sameBytes(id, plan.json())
        // The request as typed records is the same request, and the plan as typed records the same plan.
        let again = try Request.fromDocument(document: request.document())
        holds("\(id): typed request", again.json() == request.json())
        holds("\(id): plan of the typed request", engine.plan(request: again).fingerprint() == plan.fingerprint())
        guard let whole = try parsed(plan.json()) as? NSDictionary else { return XCTFail(id) }
        same("\(id): typed plan", plain(plan.document()), whole)
        for name in lists.union(singles).union(["custodian", "crisis", "episode", "engine", "at", "fingerprint"]) {
            let nothing: NSObject = lists.contains(name) ? NSArray() : NSNull()
            same("\(id): \(name)", part(plan, name), whole[name] as? NSObject ?? nothing)
        }
        for (name, wanted) in expect { try expectation(id, plan, whole, expect, name, wanted) }
        for (recipient, wanted) in expect["view"] as? [String: Any] ?? [:] { try view(id, plan, recipient, wanted) }
    }

    private func lines(_ plan: Plan, _ name: String) -> [[String: Any]] {
        (part(plan, name) as? [[String: Any]] ?? []).map(flat)
    }

    private func expectation(
        _ id: String, _ plan: Plan, _ whole: NSDictionary, _ expect: [String: Any], _ name: String, _ wanted: Any
    ) throws {
        typed += 1
        let exactly = expect["\(name)_exactly"] as? Bool ?? false
        let wantedLines = wanted as? [[String: Any]] ?? []
        switch name {
        case "calls", "places":
            var rest = lines(plan, name)[...]
            for line in wantedLines {
                while let first = rest.first, !fits(first, line) { rest = rest.dropFirst() }
                holds("\(id): \(name): \(line) in this order", !rest.isEmpty)
                rest = rest.dropFirst()
            }
            if exactly { holds("\(id): \(name): no others", lines(plan, name).count == wantedLines.count) }
        case _ where lists.contains(name):
            let found = lines(plan, name)
            for line in wantedLines { holds("\(id): \(name): \(line)", found.contains { fits($0, line) }) }
            if exactly { holds("\(id): \(name): no others", found.count == wantedLines.count) }
        case _ where forbidden[name] != nil:
            let found = lines(plan, forbidden[name]!)
            for line in wantedLines { holds("\(id): \(name): \(line)", !found.contains { fits($0, line) }) }
        case _ where singles.contains(name):
            let found = part(plan, name) as? [String: Any]
            if let line = wanted as? [String: Any] {
                holds("\(id): \(name): \(line)", found.map { fits(flat($0), line) } ?? false)
            } else {
                holds("\(id): \(name) is not there", found == nil)
            }
        case "custodian": holds("\(id): custodian", plan.custodian().service == wanted as? String)
        case "wandering": holds("\(id): wandering", plan.episode().wandering == wanted as? Bool)
        case "no_third_door": holds("\(id): no_third_door", plan.episode().noThirdDoor == wanted as? Bool)
        case "new_facts": holds("\(id): new_facts", plan.episode().newFacts == wanted as? [String])
        case "rules", "absent_rules":
            let there = occurring(whole)
            for rule in wanted as? [String] ?? [] { holds("\(id): \(name): \(rule)", there.contains(rule) == (name == "rules")) }
        case "crisis":
            let crisis = plan.crisis()
            for (field, value) in wanted as? [String: Any] ?? [:] {
                if field == "needs" || field == "no_needs" {
                    for need in value as? [String] ?? [] {
                        holds("\(id): crisis.\(field): \(need)", crisis.needs.contains(need) == (field == "needs"))
                    }
                } else {
                    same("\(id): crisis.\(field)", (part(plan, "crisis") as? [String: Any])?[field] as? NSObject ?? NSNull(), value as! NSObject)
                }
            }
        default: break
        }
    }

    private func view(_ id: String, _ plan: Plan, _ recipient: String, _ wanted: Any) throws {
        let view = plan.view(recipient: recipient)
        let written = plan.viewJson(recipient: recipient)
        try sameBytes("\(id)__view__\(recipient)", written ?? Data("null".utf8))
        guard let wanted = wanted as? [String: [String]] else { return holds("\(id): \(recipient) has no view", view == nil) }
        guard let view, let written else { return holds("\(id): \(recipient) has a view", false) }
        same("\(id): typed view of \(recipient)", plain(view), try parsed(written))
        let there = words(plain(view))
        for word in wanted["has"] ?? [] { holds("\(id): \(recipient) has \(word)", there.contains(word)) }
        for word in wanted["lacks"] ?? [] { holds("\(id): \(recipient) lacks \(word)", !there.contains(word)) }
    }

    private func read(_ id: String, _ input: [String: Any], _ expect: [String: Any]) throws {
        XCTAssert(Set(input.keys).isSubset(of: ["read", "document", "bytes_text", "pad_to_bytes", "network"]), id)
        var bytes = try (input["bytes_text"] as? String).map { Data($0.utf8) } ?? document(input["document"]!)
        if let length = input["pad_to_bytes"] as? Int, length > bytes.count {
            bytes.append(Data(repeating: UInt8(ascii: " "), count: length - bytes.count))
        }
        let kind = input["read"] as? String ?? ""
        if kind == "emergency" { return try emergencyOnly(id, bytes, expect) }
        XCTAssert(Set(expect.keys).isSubset(of: ["faults", "warnings", "never_quoted"]), id)
        var faults: [Fault] = []
        var warnings: [Fault] = []
        var quoted = ""
        do {
            switch kind {
            case "network": warnings = try Network.fromJson(document: bytes).warnings()
            case "policy": warnings = try Policy.fromJson(document: bytes).warnings()
            case "status":
                let engine = Engine(network: try network(input["network"]!), policy: nil)
                warnings = try engine.replaceStatusJson(document: bytes)
            case "request": _ = try Request.fromJson(document: bytes)
            default: XCTFail("\(id): nobody reads \(kind)")
            }
        } catch let error as AmparoError {
            guard case .Refused(let found, _, let told) = error else { throw error }
            faults = found
            quoted = "\(error) \(error.localizedDescription)"
            if kind == "request" { holds("\(id): emergency beside the faults", told == emergency(request: bytes).emergency) }
        }
        let told = { (list: [Fault]) in list.map { ["code": plain($0.code), "path": $0.path as NSString] as NSDictionary } as NSArray }
        let rust = try parsed(Data(contentsOf: expected.appendingPathComponent(id.replacingOccurrences(of: "/", with: "__") + ".json")))
        compared.insert(id.replacingOccurrences(of: "/", with: "__"))
        same("\(id): as Rust", ["faults": told(faults), "warnings": told(warnings)] as NSDictionary, rust)
        typed += 1
        same("\(id): faults", told(faults), expect["faults"] as? NSObject ?? NSArray())
        if let wanted = expect["warnings"] as? NSObject { same("\(id): warnings", told(warnings), wanted) }
        for word in expect["never_quoted"] as? [String] ?? [] { holds("\(id): never quotes \(word)", !quoted.contains(word)) }
    }

    private func emergencyOnly(_ id: String, _ bytes: Data, _ expect: [String: Any]) throws {
        let answer = emergency(request: bytes)
        let written = emergencyJson(request: bytes)
        try sameBytes(id, written)
        same("\(id): typed", plain(answer), try parsed(written))
        typed += 1
        if let readable = expect["readable"] as? Bool { holds("\(id): readable", answer.readable == readable) }
        guard let wanted = expect["emergency"] else { return }
        if let line = wanted as? [String: Any] {
            let found = answer.emergency.map { plain($0) as? [String: Any] ?? [:] }
            holds("\(id): emergency \(line)", found.map { fits(flat($0), line) } ?? false)
        } else {
            holds("\(id): no emergency", answer.emergency == nil)
        }
    }

    private func hours(_ id: String, _ input: [String: Any]) throws {
        let states = ["open-told-now": "open", "closed-told-at-opening": "closed", "hours-unknown-told-now": "unknown"]
        let template = try document(input["network"]!)
        var written = Data()
        for row in input["hours"] as? [[String: Any]] ?? [] {
            guard var network = try parsed(template) as? [String: Any], var territories = network["territories"] as? [[String: Any]],
                var services = network["services"] as? [[String: Any]]
            else { return XCTFail(id) }
            territories[0]["uf"] = row["uf"]
            territories[0]["time_zone"] = row["tz"]
            territories[0]["holidays"] = row["holidays"] ?? []
            services[0]["opening_hours"] = row["text"]
            network["territories"] = territories
            network["services"] = services
            let request: [String: Any] = [
                "format": "amparo/request/1", "at": row["at"]!,
                "person": ["ref": "p1", "bonds": [["service": "watched", "kind": "care", "strength": 50] as [String: Any]]] as [String: Any],
                "crisis": ["door": "door", "severity": "low", "capacity_to_consent": "gives"],
            ]
            let engine = Engine(network: try Network.fromJson(document: document(network)), policy: nil)
            let plan = engine.plan(request: try Request.fromJson(document: document(request)))
            written += plan.json() + Data("\n".utf8)
            let call = try XCTUnwrap(plan.calls().first { $0.service == "watched" })
            let state = call.reasons.lazy.compactMap { states[$0.rule] }.first
            holds("\(id): \(row["text"]!) at \(row["at"]!): \(row["state"]!)", state == row["state"] as? String)
            same("\(id): \(row["text"]!) at \(row["at"]!): next", plain(call.at as Any), row["next"] as? NSObject ?? NSNull())
        }
        try sameBytes(id, written)
    }

    func testVectorsHold() throws {
        let stillOpen = Set(try parsed(Data(contentsOf: expected.appendingPathComponent("open.json"))) as? [String] ?? [])
        var failed: [String] = []
        var wrong: Set<String> = []
        var there: Set<String> = []
        var count = 0
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        for path in files where path.contains(".") {
            let id = String(path.dropLast(path.hasSuffix(".json") ? 5 : 0))
            if id.hasPrefix("networks/") {
                there.insert(id)
            } else if path.hasSuffix(".json") {
                count += 1
                differs = []
                let bytes = try Data(contentsOf: folder.appendingPathComponent(path))
                let vector = try XCTUnwrap(try parsed(bytes) as? [String: Any])
                XCTAssert(Set(vector.keys).isSubset(of: ["id", "title", "source", "rule", "fires", "input", "expect"]), id)
                XCTAssertEqual(vector["id"] as? String, id)
                let input = try XCTUnwrap(vector["input"] as? [String: Any])
                let expect = vector["expect"] as? [String: Any] ?? [:]
                if input["hours"] != nil {
                    try hours(id, input)
                } else if input["read"] != nil {
                    try read(id, input, expect)
                } else {
                    try plan(id, input, expect)
                }
                // The expectations of an open vector are known not to hold; its bytes are the same all the same.
                if stillOpen.contains(id) { differs = differs.filter { $0.contains("other bytes") || $0.contains("typed") } }
                if !differs.isEmpty { wrong.insert(id) }
                failed += differs
            } else if path != "README.md" {
                failed.append("\(path): not read by anybody")
            }
        }
        failed += there.subtracting(used).map { "\($0): not used by any vector" }
        let written = Set(try FileManager.default.contentsOfDirectory(atPath: expected.path).map { String($0.dropLast(5)) })
        failed += written.subtracting(compared).subtracting(["open"]).map { "\($0): Rust wrote it, nobody compared it" }
        print("vectors: \(count) files, \(count - wrong.count) passed, \(compared.count) buffers, \(typed) typed checks")
        XCTAssert(failed.isEmpty, failed.prefix(50).joined(separator: "\n"))
    }
}

/// A line of the answer with what stands deeper brought up.
private func flat(_ line: [String: Any]) -> [String: Any] {
    var out = line
    for (part, names) in ["discloses": ["basis", "fields"], "status": ["capacity", "age_minutes", "ask_first", "last_reported"]] {
        for name in names { if let value = (line[part] as? [String: Any])?[name] { out[name] = value } }
    }
    if let channel = line["channel"] as? [String: Any] { out["channel"] = channel["kind"] }
    if line["minutes"] == nil {
        let facts = (line["reasons"] as? [[String: Any]] ?? []).flatMap { $0["facts"] as? [[String: Any]] ?? [] }
        if let minutes = facts.first(where: { $0["fact"] as? String == "minutes" }) { out["minutes"] = minutes["number"] }
    }
    if let ladder = line["ladder"] as? [[String: Any]] {
        let told = ladder.compactMap { $0["discloses"] as? [String: Any] }
        out["ladder_basis"] = told.compactMap { $0["basis"] }
        out["ladder_fields"] = told.map { $0["fields"] ?? [Any]() }
        out["ladder"] = ladder.compactMap { $0["service"] }
    }
    if let sectors = line["sectors"] as? [[String: Any]] { out["sectors"] = sectors.compactMap { $0["sector"] } }
    if let misses = line["nearest_miss"] as? [[String: Any]] {
        out["nearest_miss"] = misses.map { [$0["service"], $0["code"]].compactMap { $0 } }
    }
    return out
}

/// Whether a line has all that is expected; what the canonical form leaves out is an empty list, false, zero or null.
private func fits(_ line: [String: Any], _ expected: [String: Any]) -> Bool {
    expected.allSatisfy { name, value in
        if name == "lacks_fields" {
            return Set(line["fields"] as? [String] ?? []).isDisjoint(with: value as? [String] ?? [])
        }
        guard let found = line[name] else {
            return value is NSNull || (value as? [Any])?.isEmpty == true || (value as? NSNumber) == 0
        }
        if name == "fields" || name == "meets" { return (found as? [String] ?? []).sorted() == (value as? [String] ?? []).sorted() }
        return (found as? NSObject)?.isEqual(value) ?? false
    }
}

/// Every field's name and every text.
private func words(_ value: Any) -> Set<String> {
    if let text = value as? String { return [text] }
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(words($1)) } }
    guard let object = value as? [String: Any] else { return [] }
    return object.reduce(into: Set(object.keys)) { $0.formUnion(words($1.value)) }
}

/// Every rule that stands anywhere in a plan, and its codes.
private func occurring(_ plan: NSDictionary) -> Set<String> {
    var found: Set<String> = []
    func walk(_ value: Any) {
        if let list = value as? [Any] { list.forEach(walk) }
        guard let object = value as? [String: Any] else { return }
        if let rule = object["rule"] as? String { found.insert(rule) }
        if object["fact"] as? String == "rule", let id = object["id"] as? String { found.insert(id) }
        object.values.forEach(walk)
    }
    walk(plan)
    func codes(_ lines: Any?, _ member: String, _ prefix: String) {
        for line in lines as? [[String: Any]] ?? [] { if let code = line[member] as? String { found.insert("\(prefix)/\(code)") } }
    }
    codes(plan["calls"], "role", "call_role")
    codes(plan["calls"], "when", "call_when")
    codes(plan["not_called"], "code", "not_called")
    codes(plan["considered"], "code", "considered")
    codes(plan["gaps"], "code", "gap")
    codes(plan["places"], "role", "place")
    for gap in plan["gaps"] as? [[String: Any]] ?? [] { codes(gap["nearest_miss"], "code", "considered") }
    if let origin = (plan["lead"] as? [String: Any])?["origin"] as? String { found.insert("lead/\(origin)") }
    return found
}
