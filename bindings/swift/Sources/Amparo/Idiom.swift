import Foundation

/// What a request document gets: a plan, or everything wrong with the document and what to do at once.
public enum Answer: Sendable {
    /// The plan.
    case planned(Plan)
    /// The document is refused: its faults, each with its code and path, and what to do at once (nil where life is not at risk).
    case refused(faults: [Fault], emergency: Emergency?)
}

extension Network {
    /// Reads a network document from a file. Throws `AmparoError.Refused` as `fromJson` does.
    public static func fromFile(_ url: URL) throws -> Network {
        try Network.fromJson(document: Data(contentsOf: url))
    }
}

extension Request {
    /// Reads a request document from a file. Throws `AmparoError.Refused` as `fromJson` does.
    public static func fromFile(_ url: URL) throws -> Request {
        try Request.fromJson(document: Data(contentsOf: url))
    }
}

extension Engine {
    /// A request document to its answer, without exceptions.
    public func answer(request document: Data) -> Answer {
        do {
            return .planned(plan(request: try Request.fromJson(document: document)))
        } catch AmparoError.Refused(let faults, _, let emergency) {
            return .refused(faults: faults, emergency: emergency)
        } catch {
            // Nothing else is thrown by reading a request; a mistake of the library must not hide the emergency.
            return .refused(faults: [], emergency: emergencyOf(document))
        }
    }

    /// `plan(request:)` off the thread that draws the screen: a decision is computing, not waiting.
    public func planDetached(request: Request) async -> Plan {
        await Task.detached(priority: .userInitiated) { self.plan(request: request) }.value
    }
}

/// `emergency(request:)` under a name that no parameter hides.
private func emergencyOf(_ document: Data) -> Emergency? {
    emergency(request: document).emergency
}

extension Plan {
    /// The whole plan as JSON text: the same bytes in every language.
    public var jsonText: String { String(decoding: json(), as: UTF8.self) }
}
