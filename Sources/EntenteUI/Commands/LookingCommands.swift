extension Command {
    /// The look of the screen, and leaving.
    static let looking: [Command] = [
        Command(.language, [.character("L")], .look, ("Tiếng Việt", "English")) { $0.switchLanguage() },
        Command(.help, [.character("?"), .function(1)], .look, ("this page", "trang này"), hint: ("help", "trợ giúp")) {
            $0.open(.help)
        },
        Command(.repaint, [.control("l")], .look, ("paint anew", "vẽ lại")) { _ in [.repaint] },
        // The loop stops the process before the key comes here; it stands in the table for the help page.
        Command(.suspend, [.control("z")], .leave, ("to the shell; fg: back", "ra shell; fg: trở lại")) { _ in [] },
        Command(.quit, [.character("q"), .control("c")], .leave, ("quit", "thoát")) { _ in [.quit] },
    ]
}
