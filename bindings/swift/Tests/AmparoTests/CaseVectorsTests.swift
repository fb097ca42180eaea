import Foundation
import XCTest

@testable import Amparo

private let expectFields: Set = [
    "refused", "faults", "version", "state", "custodian", "held", "formed", "answered", "wandering", "no_third_door",
    "missing_sectors", "due", "due_exactly", "no_due", "agenda", "no_agenda",
]

/// Whether a line has the fields named: lists line by line in their order, others between; absent is false, null or empty.
private func has(_ found: Any?, _ expected: Any) -> Bool {
    if let fields = expected as? [String: Any] {
        let there = found as? [String: Any] ?? [:]
        return fields.allSatisfy { name, value in
            guard let line = there[name] else {
                return value is NSNull || (value as? [Any])?.isEmpty == true || (value as? Bool) == false
            }
            return has(line, value)
        }
    }
    if let lines = expected as? [Any], lines.contains(where: { $0 is [String: Any] }) {
        return missing(found as? [Any] ?? [], lines) == nil
    }
    return (found as? NSObject)?.isEqual(expected) ?? false
}

/// The first of the lines that does not stand in the list after those before it.
private func missing(_ found: [Any], _ expected: [Any]) -> Any? {
    var rest = found[...]
    for line in expected {
        while let first = rest.first, !has(first, line) { rest = rest.dropFirst() }
        if rest.isEmpty { return line }
        rest = rest.dropFirst()
    }
    return nil
}

/// The vectors of `tests/vectors_case`, through bytes and through typed records; its `README.md` says what each field means.
final class CaseVectorsTests: XCTestCase {
    private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../../tests/vectors_case").standardizedFileURL
    private var networks: [String: Network] = [:]
    private var used: Set<String> = []
    private var checks = 0
    private var differs: [String] = []

    private func same(_ what: String, _ found: NSObject, _ wanted: NSObject) {
        holds("\(what): found \(found), expected \(wanted): sameness", found.isEqual(wanted))
    }

    private func holds(_ what: String, _ fact: Bool) {
        checks += 1
        if !fact { differs.append("\(what) does not hold") }
    }

    private func file(_ name: String) throws -> Data {
        used.insert(name)
        return try Data(contentsOf: folder.appendingPathComponent("\(name).json"))
    }

    /// The event document of a vector, with what may be left out.
    private func event(_ place: Int, _ given: [String: Any]) throws -> Data {
        var event: [String: Any] = ["format": "amparo/event/1", "case": "c1", "id": "e\(place)"]
        event.merge(given) { _, said in said }
        if let name = event["plan"] as? String {
            var plan = try XCTUnwrap(try parsed(file(name)) as? [String: Any])
            plan["at"] = event["at"]
            event["plan"] = plan
        }
        return try JSONSerialization.data(withJSONObject: event)
    }

    private func run(_ id: String, _ vector: [String: Any]) throws -> [String] {
        differs = []
        let input = try XCTUnwrap(vector["input"] as? [String: Any])
        let expect = try XCTUnwrap(vector["expect"] as? [String: Any])
        XCTAssert(Set(vector.keys).isSubset(of: ["id", "title", "source", "input", "expect"]), id)
        XCTAssert(Set(input.keys).isSubset(of: ["network", "policy", "events", "now"]), id)
        XCTAssert(Set(expect.keys).isSubset(of: expectFields) && !expect.isEmpty, id)
        XCTAssertEqual(vector["id"] as? String, id)
        let name = try XCTUnwrap(input["network"] as? String)
        let bytes = try file(name)
        let network = try networks[name] ?? Network.fromJson(document: bytes)
        networks[name] = network
        let overlay = input["policy"] as? [String: Any]
        let policy = try overlay.map { try Policy.fromJson(document: JSONSerialization.data(withJSONObject: $0)) } ?? Policy.br()
        let now = try XCTUnwrap(ISO8601DateFormatter().date(from: input["now"] as? String ?? ""))
        var folded: Case?
        var refused: [Any] = []
        var faults: [Any] = []
        for (place, given) in (input["events"] as? [[String: Any]] ?? []).enumerated() {
            let document = try event(place, given)
            do {
                if let folded {
                    _ = try folded.applyJson(event: document)
                } else {
                    folded = try Case.openJson(event: document)
                }
            } catch CaseError.Refused(let code, _, _) {
                refused.append([place, plain(code)] as [Any])
            } catch CaseError.Faulty(let found, _) {
                for fault in found { faults.append([place, plain(fault.code), fault.path] as [Any]) }
            }
        }
        same("\(id): refused", refused as NSArray, expect["refused"] as? NSArray ?? NSArray())
        same("\(id): faults", faults as NSArray, expect["faults"] as? NSArray ?? NSArray())
        guard let case_ = folded else { return differs + ["\(id): no case was opened"] }
        try questions(id, case_, expect, now, network, policy)
        // Written and read again, as bytes and as typed records, it is the same case.
        let written = case_.json()
        holds("\(id): read again", try Case.fromJson(document: written).json() == written)
        holds("\(id): from typed events", try Case.fromEvents(events: case_.events()).json() == written)
        same("\(id): typed document", plain(case_.document()), try parsed(written))
        same("\(id): typed state", plain(case_.state()), try parsed(case_.stateJson()))
        return differs
    }

    private func questions(
        _ id: String, _ case_: Case, _ expect: [String: Any], _ now: Date, _ network: Network, _ policy: Policy
    ) throws {
        let due = plain(case_.due(now: now, network: network, policy: policy))
        let agenda = plain(case_.agenda(now: now, network: network, policy: policy))
        same("\(id): typed due", due, try parsed(case_.dueJson(now: now, network: network, policy: policy)))
        same("\(id): typed agenda", agenda, try parsed(case_.agendaJson(now: now, network: network, policy: policy)))
        let lines = ["due": due as? [Any] ?? [], "agenda": agenda as? [Any] ?? []]
        let answers = case_.answers(at: now)
        let doors = case_.doors(at: now)
        let asked: [String: NSObject] = [
            "version": plain(case_.version()), "custodian": plain(answers.custodian as Any), "held": plain(answers.held),
            "formed": plain(answers.formed), "answered": plain(answers.answered), "missing_sectors": plain(answers.missingSectors),
            "wandering": plain(doors.wandering), "no_third_door": plain(doors.noThirdDoor),
        ]
        let state = try parsed(case_.stateJson())
        for (name, wanted) in expect {
            let wantedLines = wanted as? [Any] ?? []
            switch name {
            case _ where asked[name] != nil: same("\(id): \(name)", asked[name]!, wanted as? NSObject ?? NSNull())
            case "state":
                for (field, value) in wanted as? [String: Any] ?? [:] { holds("\(id): state.\(field) \(value)", has(state, [field: value])) }
            case "due", "agenda":
                holds("\(id): \(name): \(wanted) in this order", missing(lines[name]!, wantedLines) == nil)
                if name == "due", expect["due_exactly"] as? Bool == true {
                    holds("\(id): due: no others", lines["due"]!.count == wantedLines.count)
                }
            case "no_due", "no_agenda":
                let found = lines[String(name.dropFirst(3))]!
                for line in wantedLines { holds("\(id): \(name): \(line)", !found.contains { has($0, line) }) }
            default: break
            }
        }
    }

    func testCaseVectorsHold() throws {
        var failed: [String] = []
        var wrong: Set<String> = []
        var parts: Set<String> = []
        var count = 0
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() where path.contains(".") {
            let id = String(path.dropLast(path.hasSuffix(".json") ? 5 : 0))
            if id.hasPrefix("networks/") || id.hasPrefix("plans/") {
                parts.insert(id)
            } else if path.hasSuffix(".json") {
                count += 1
                let bytes = try Data(contentsOf: folder.appendingPathComponent(path))
                let found = try run(id, XCTUnwrap(try parsed(bytes) as? [String: Any]))
                if !found.isEmpty { wrong.insert(id) }
                failed += found
            } else if path != "README.md" {
                failed.append("\(path): not read by anybody")
            }
        }
        failed += parts.subtracting(used).map { "\($0): not used by any vector" }
        print("case vectors: \(count) files, \(count - wrong.count) passed, \(checks) checks")
        XCTAssert(failed.isEmpty, failed.prefix(50).joined(separator: "\n"))
        XCTAssertGreaterThanOrEqual(count, 35)
    }
}
