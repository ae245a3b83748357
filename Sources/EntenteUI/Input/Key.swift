/// A key as the user pressed it.
public enum Key: Hashable, Sendable {
    /// A key that types a character.
    case character(Character)
    /// A letter together with Control, in lower case: `control("c")`.
    case control(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F12.
    case function(Int)
}

/// What the mouse did, where it is switched on.
public struct MouseEvent: Hashable, Sendable {
    /// What was done.
    public enum Act: Hashable, Sendable {
        case press, wheelUp, wheelDown
    }

    /// What was done.
    public var act: Act
    /// On which cell.
    public var position: Position

    /// A mouse event of the parts given.
    public init(act: Act, position: Position) {
        self.act = act
        self.position = position
    }
}

/// Something that came from the terminal.
public enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted: it is text, never commands.
    case paste(String)
    /// The mouse did something.
    case mouse(MouseEvent)
    /// The window has another size.
    case resize(Size)
    /// The process runs again after having been stopped: everything must be painted anew.
    case resumed
}
