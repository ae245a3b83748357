/// One step of a JSON document as a pull reader meets it.
public enum JSONToken: Hashable, Sendable {
    case beginObject, endObject
    case beginArray, endArray
    /// A key of an object, unescaped; its value comes next.
    case key(String)
    /// A text, unescaped.
    case string(String)
    /// A number as it is written, so that no digit is lost: the taker decides what it may be.
    case number(String)
    case bool(Bool)
    case null
    /// The document is over, and nothing but white space follows it.
    case end
}
