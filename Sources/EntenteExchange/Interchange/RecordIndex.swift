/// The identifiers met so far and the mentions of records not met yet.
struct RecordIndex {
    private var identifiers: [RecordList: Set<String>] = [:]
    private var pending: [RecordTree.Reference] = []

    /// Takes note of a record of `list`, which must not have another's identifier.
    mutating func note(_ tree: RecordTree, of list: RecordList) throws(Refusal) {
        if let (id, offset) = tree.identity, !identifiers[list, default: []].insert(id).inserted {
            throw Refusal(offset: offset, reason: .duplicateID(id))
        }
        for reference in tree.references where !has(reference) { pending.append(reference) }
    }

    /// Refuses the document where a record that it mentions is not in it; the first such mention of the file is named.
    func settle() throws(Refusal) {
        guard let missing = pending.first(where: { !has($0) }) else { return }
        throw Refusal(offset: missing.offset, reason: .unresolved(missing.id, list: missing.list.rawValue))
    }

    private func has(_ reference: RecordTree.Reference) -> Bool {
        identifiers[reference.list]?.contains(reference.id) == true
    }
}
