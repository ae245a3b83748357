extension Command {
    /// The look of the screen, and leaving.
    static let looking: [Command] = [
        Command(.palette, [.character(":")], .look, ("any command", "mọi lệnh")) { $0.openPalette() },
        Command(.language, [.character("L")], .look, ("Tiếng Việt", "English")) { $0.switchLanguage() },
        Command(.mouse, [.character("M")], .look, ("mouse on, off", "bật, tắt chuột")) { $0.toggleMouse() },
        Command(.help, [.character("?"), .function(1)], .look, ("this page", "trang này"), hint: ("help", "trợ giúp")) {
            $0.open(.help)
        },
        Command(.repaint, [.control("l")], .look, ("paint anew", "vẽ lại")) { _ in [.repaint] },
        // The loop stops the process before the key comes here, unless the session is restricted; the palette asks for it.
        Command(.suspend, [.control("z")], .leave, ("out to the shell", "tạm ra shell"), reach: .terminal) { _ in
            [.suspend]
        },
        Command(.quit, [.character("q"), .control("c")], .leave, ("quit", "thoát")) { _ in [.quit] },
    ]
}
