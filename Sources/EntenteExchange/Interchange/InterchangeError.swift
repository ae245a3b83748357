public import EntenteDomain

/// Why a file is not a register, with the place and what to do about it.
public struct InterchangeError: Error, Hashable, Sendable {
    /// The file, by the name under which it was given.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column in characters, from 1.
    public var column: Int
    /// The way from the outermost value to the place: `agreements[3].term.months`; empty for the document itself.
    public var path: String
    /// The identifier of the record, where it has one that can be read.
    public var recordID: String?
    /// What is wrong.
    public var reason: Reason

    /// The record of the place (`agreements[3]`), where the place is within one.
    var record: String?
    /// The way from the record, or from the document, to the place.
    var member: String

    /// What a value of JSON is.
    public enum Shape: String, Hashable, Sendable {
        case object, list, text, number, truth, nothing
    }

    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// It is not JSON.
        case syntax(JSONError.Fault)
        /// The document does not say what it is.
        case formatMissing
        /// The document is of a later version of the format.
        case formatNewer(String)
        /// The document is something else.
        case formatUnknown(String)
        /// A key that the format does not have; it is never dropped in silence.
        case unknownKey(String, known: [String])
        /// A key that the format has, but not together with the others here.
        case misplacedKey(String)
        /// None of the keys is there, and one must be.
        case missingKey([String])
        /// A value of another sort than the format has here.
        case wrongShape(expected: Shape, found: Shape)
        /// A word that is not of the closed set.
        case unknownWord(String, allowed: [String])
        /// A text that is no date.
        case date(DateError)
        /// A partial date where a day is needed.
        case notToTheDay(PartialDate)
        /// An end that stands for "no end".
        case endless(PartialDate)
        /// An end that is certainly before the start.
        case endBeforeStart(end: PartialDate, start: PartialDate)
        /// A number with a point or an exponent where things are counted.
        case notWhole(String)
        /// A number outside its range.
        case outOfRange(String, range: ClosedRange<Int>)
        /// A text that has not the form of its kind.
        case malformedCode(String, TextForm)
        case emptyID
        case longID
        /// Two records of a list have one identifier.
        case duplicateID(String)
        /// No record of the list has the identifier.
        case unresolved(String, list: String)
        case longText
        /// A control character that no text of a register holds.
        case controlCharacter(Unicode.Scalar)
        /// A record with more values than any can need.
        case crowdedRecord
    }
}

extension InterchangeError {
    /// The error of a refusal in the file whose bytes these are.
    init(_ refusal: Refusal, file: String, bytes: Span<UInt8>) {
        let place = JSONPlace(of: refusal.offset, in: bytes)
        self.file = file
        line = place.line
        column = place.column
        reason = refusal.reason
        path = JSONPlace.Step.text(of: place.path)
        guard place.path.count >= 2, case .index = place.path[1] else {
            member = path
            return
        }
        record = JSONPlace.Step.text(of: place.path.prefix(2))
        member = JSONPlace.Step.text(of: place.path.dropFirst(2))
        let start = place.containers.count > 2 ? place.containers[2] : refusal.offset
        recordID = bytes.text(ofKey: "id", inObjectAt: start)
    }
}
