public import EntenteDomain

extension Table {
    /// What was found in looking over a register, the gravest first.
    public init(of checkup: Checkup, _ words: Words) {
        let schema = checkup.schema.map { String($0) } ?? words(DoctorWords.unknownSchema)
        self.init(
            of: checkup.findings, caption: [words(DoctorWords.versions, checkup.path, schema, checkup.sqlite)],
            empty: words(DoctorWords.isWell),
            columns: [
                Filled(words(DoctorWords.gravity), .essential) { finding in
                    Cell(words(finding.gravity), finding.gravity == .note ? .muted : .caution)
                },
                Filled(words(DoctorWords.finding), .essential) { words.what($0) },
                Filled(words(DoctorWords.subject), .low) { $0.subject },
                Filled(words(DoctorWords.remedy), .essential) { finding in
                    finding.isFixed ? words(DoctorWords.fixed) : finding.remedy(words)
                },
            ])
    }
}
