import EntenteDomain
import EntenteExchange

/// The register that a document holds.
func register(_ document: [UInt8], named file: String = "register.json") throws(InterchangeError) -> Register {
    try Register(interchange: document.span, named: file)
}

/// The register that a document holds.
func register(_ document: String) throws(InterchangeError) -> Register { try register(Array(document.utf8)) }

/// The tokens of a JSON document.
func tokens(_ document: [UInt8]) throws(JSONError) -> [JSONToken] {
    var reader = JSONReader()
    var tokens: [JSONToken] = []
    while true {
        let token = try reader.next(in: document.span)
        if token == .end { return tokens }
        tokens.append(token)
    }
}

/// The tokens of a JSON document.
func tokens(_ document: String) throws(JSONError) -> [JSONToken] { try tokens(Array(document.utf8)) }
