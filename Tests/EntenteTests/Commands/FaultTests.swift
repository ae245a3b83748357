import Foundation
import PtyHarness
import Testing

/// A sample of what `scripts/faults` tries in full: the program is killed at a write, a sync, a naming or a removal, or the
/// disk is full or fails there, and what is left of the register is looked at.
@Suite(
    "When the system fails in the middle", .serialized,
    .enabled(if: SystemCalls.canBeWatched, "strace is missing (scripts/setup --tests), or may not watch processes"))
struct FaultTests {
    @Test(
        "the register holds what it held or what it was to hold, and the message is right",
        arguments: ["init", "add", "edit", "undo", "migrate", "backup", "restore"])
    func sample(operation: String) throws {
        let script = URL(filePath: #filePath).appending(path: "../../../../scripts/faults").standardized.path
        let session = try PtySession(
            "python3", [script, "--sample=1", operation], environment: ["ENTENTE": Account.program], columns: 200)
        let exit = session.waitForExit(.seconds(600))
        #expect(exit == .status(0), "\(session.text)")
    }
}
