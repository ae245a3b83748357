extension Command {
    /// What is shown, taken elsewhere.
    static let sharing: [Command] = [
        Command(
            .copy, [.character("y")], .look, ("copy the row", "chép dòng này"), reach: .terminal,
            unless: { $0.textToCopy == nil ? .nothingToCopy : nil }
        ) { model in model.textToCopy.map { [.copy($0)] } ?? [] },
        Command(
            .export, [.character("x")], .look, ("write to a file", "ghi ra tệp"), reach: .files,
            unless: { $0.exportRefusal }
        ) { $0.askForExport() },
    ]
}
