public import EntenteDomain

extension Edit {
    /// The fields in which the record after differs from the one before, in the order of the interchange form; all of them
    /// where it is added or removed.
    public var fieldChanges: [FieldChange] {
        let (before, after) = (before?.fields ?? [], after?.fields ?? [])
        let (old, new) = (Dictionary(before), Dictionary(after))
        let paths = after.map(\.path) + before.map(\.path).filter { new[$0] == nil }
        return paths.compactMap { path in
            old[path] == new[path] ? nil : FieldChange(path: path, before: old[path], after: new[path])
        }
    }
}

extension Dictionary where Key == String, Value == String {
    fileprivate init(_ fields: [(path: String, text: String)]) {
        self.init(fields.map { ($0.path, $0.text) }) { first, _ in first }
    }
}

extension Record {
    /// Every value of the record as text, with the way to it.
    fileprivate var fields: [(path: String, text: String)] {
        let bytes = interchange
        let tree = RecordTree()
        do throws(Refusal) {
            var reader = JSONReader()
            try tree.fill(with: try reader.step(in: bytes.span), from: &reader, in: bytes.span)
        } catch {
            // More values than a record may hold: the log tells that it was changed, and not in what.
            return []
        }
        var fields: [(path: String, text: String)] = []
        tree.nodes.appendFields(of: 0, path: "", to: &fields)
        return fields
    }
}

extension [RecordTree.Node] {
    /// The values within a node, which stands under `path`.
    fileprivate func appendFields(of index: Int, path: String, to fields: inout [(path: String, text: String)]) {
        switch self[index].value {
        case .string(let text), .number(let text): fields.append((path, text))
        case .bool(let flag): fields.append((path, flag ? "true" : "false"))
        case .null: break
        case .object, .array:
            var (child, number) = (index + 1, 0)
            while child < self[index].next {
                let step = self[child].key.isEmpty ? "[\(number)]" : (path.isEmpty ? "" : ".") + self[child].key
                appendFields(of: child, path: path + step, to: &fields)
                (child, number) = (self[child].next, number + 1)
            }
        }
    }
}
