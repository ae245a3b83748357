import EntenteDomain
import EntenteSettings
import EntenteUI
import Testing

@Suite("A config file")
struct ConfigFileTests {
    private func read(_ text: String) -> ConfigFile { ConfigFile(Array(text.utf8)) }

    /// What is told of a file, in English.
    private func problems(_ text: String) -> [String] {
        read(text).problems.map { $0.text(file: "c", Words(.english)) }
    }

    @Test("sets what it names and leaves the rest open")
    func settings() {
        let file = read(
            """
            # of the desk
            language: vi
            colors: never
            ascii: yes
            slow: off
            mouse: true
            digits: counts
            register: ~/desk.sqlite
            keys:
              quit: [Q, ^x]
              month-back: "["
              page-down: [Space, PgDn, Ctrl-F]
            """)
        #expect(file.problems.isEmpty)
        let settings = file.settings
        #expect(settings.language == .vietnamese)
        #expect(settings.colors == .never)
        #expect(settings.ascii == true && settings.slow == false && settings.mouse == true)
        #expect(settings.digits == .counts)
        #expect(settings.register == "~/desk.sqlite")
        #expect(settings.keys[.quit] == [.character("Q"), .control("x")])
        #expect(settings.keys[.monthBack] == [.character("[")])
        #expect(settings.keys[.pageDown] == [.character(" "), .pageDown, .control("f")])
        #expect(settings.lines[.keys] == 9)
    }

    @Test("that is empty, or all comments, sets nothing", arguments: ["", "\n", "# language: vi\n"])
    func empty(text: String) {
        let file = read(text)
        #expect(file.problems.isEmpty)
        #expect(file.settings.language == nil)
    }

    @Test(
        "that is wrong is told by line and key",
        arguments: [
            ("language: vi\nlanguge: en\n", "c:2: languge is no setting; there are language, colors"),
            ("\nlanguage: fr", "c:2: language cannot be “fr”; it can be: en, vi"),
            ("colors: yes", "c:1: colors cannot be “yes”; it can be: auto, always, never"),
            ("mouse: 1", "c:1: mouse cannot be “1”; it can be: true, false"),
            ("mouse: [true]", "c:1: mouse cannot be “”; it can be: true, false"),
            ("register: desk.sqlite", "c:1: register: “desk.sqlite” is no path from the root"),
            ("keys: q", "c:1: keys: expected are commands with their keys"),
            ("keys:\n  quti: q", "c:2: keys: there is no command quti; : on the screens lists them"),
            ("keys:\n  quit: qq", "c:2: keys: quit: “qq” is no key"),
            ("keys:\n  sort: #", "c:2: keys: sort: “” is no key"),
            ("keys:\n  sort: x\n  filter: [f, x]", "c:3: keys: x is given to sort and to filter; sort keeps it"),
            ("keys:\n  sort: 0", "c:2: keys: 0 cannot be given to sort: it begins a count"),
            ("keys:\n  sort: ^z", "c:2: keys: ^Z cannot be given to sort"),
            ("digits: counts\nkeys:\n  sort: 5", "c:3: keys: 5 cannot be given to sort"),
            ("keys:\n  suspend: S", "c:2: keys: suspend belongs to the shell"),
            ("keys:\n  quit: []", "c:2: keys: quit would have no key; all keys stay as they are"),
            ("keys:\n  sort: [q, Ctrl-C]", "c:2: keys: quit would have no key"),
            ("language: vi\nmouse: true\nlanguage: en", "c:3: language stands here a second time"),
            ("keys:\n  quit: Q\n  sort: S\n  quit: X", "c:4: quit stands here a second time"),
            ("keys:\n  month-back: [\n", "c:2: this is not YAML ("),
            ("a: 'b", "c:1: this is not YAML ("),
            ("- language", "c:1: here settings were expected"),
            ("language: vi\n--- \nmouse: true", "c:2: this is not YAML ("),
        ])
    func wrong(text: String, told: String) {
        let found = problems(text)
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.hasPrefix(told) == true, "\(found)")
    }

    @Test(
        "that gives a key of one command to another is taken, and tells on which line and where the other one is now",
        arguments: [
            ("keys:\n  open: o\n  month-back: \"<\"", "c:3: keys: < is taken from previous-review for month-back"),
            ("keys:\n  month-back: n", "c:2: keys: n is taken from note for month-back; note is on :note now"),
            ("keys:\n  month-back: Left", "c:2: keys: Left is taken from back for month-back; back is on Esc now"),
        ])
    func taken(text: String, told: String) throws {
        let file = read(text)
        #expect(file.problems.isEmpty)
        let line = try #require(file.notes.last?.line)
        let notes = file.notes.map { $0.text(file: "c", Words(.english)) }
        #expect(notes.contains { $0.hasPrefix(told) }, "\(notes)")
        let others = read(text + "\n  previous-review: b\n  note: K\n  back: [Esc]").notes
        #expect(!others.contains { $0.line == line }, "a command that has keys of its own loses none")
    }

    @Test("costs only what is wrong in it")
    func rest() {
        let file = read("language: vi\nmouse: perhaps\nkeys:\n  sort: x\n  nonsense: y\n")
        #expect(file.problems.map(\.line) == [2, 5])
        #expect(file.settings.language == .vietnamese)
        #expect(file.settings.keys == [.sort: [.character("x")]])
        #expect(file.settings.lines[.mouse] == nil)
    }

    @Test("that cannot be read as text counts for nothing")
    func bytes() {
        let broken = ConfigFile(Array("language: vi\n".utf8) + [0xFF, 0x0A])
        #expect(broken.problems.map(\.line) == [2])
        #expect(broken.settings == Settings())
        let long = ConfigFile(Array(repeating: UInt8(ascii: "#"), count: ConfigFile.limit + 1))
        #expect(
            long.problems.map { $0.text(file: "c", Words(.english)) } == [
                "c:1: the file is longer than 64 kB; nothing of it counts"
            ])
        #expect(!problems("mouse: \u{0}").isEmpty)
    }

    @Test(
        "that means harm is refused quickly",
        arguments: [
            String(repeating: "[", count: 60_000), String(repeating: "a: {", count: 15_000),
            "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nlanguage: *c",
            "&a [*a]", "language: *nowhere", "<<: {language: vi}", "!!binary x", "%YAML 9.9\n---\na: b",
        ])
    func hostile(text: String) {
        #expect(!read(text).problems.isEmpty)
    }

    @Test("in which every command has a key of its own is taken whole, by every name that keys have")
    func everyKey() {
        let names = [
            "Enter", "esc", "Tab", "S-Tab", "BkSp", "Del", "Ins", "Up", "PgUp", "Home", "F12", "Space", "đ", "^y",
        ]
        for name in names {
            let file = read("keys:\n  sort: [\"\(name)\"]\n  open: [o, l]\n  back: [b]\n")
            #expect(file.problems.isEmpty, "\(name)")
            #expect(file.settings.keys[.sort]?.count == 1)
        }
        for key in [Key.tab, .backTab, .pageDown, .function(7), .control("x"), .character(" "), .character("é")] {
            #expect(Key(name: key.label) == key, "what the screen calls a key is understood")
        }
    }
}
