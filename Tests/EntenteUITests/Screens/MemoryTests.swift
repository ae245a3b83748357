import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("What the screens remember")
struct MemoryTests {
    /// A new session as one finds it that remembers how another was left.
    private func reopened(_ desk: Desk) throws -> Desk {
        var memory = Memory()
        memory.leave("/a", desk.model)
        var next = try Desk(.bundled())
        next.model.finding = memory.finding(in: "/a")
        next.model.deriveLists()
        if let visit = memory.visit(to: "/a") { next.model.resume(visit) }
        return next
    }

    @Test("order, columns, chosen values, place and row are as they were left; the typed text is not")
    func resumed() throws {
        var desk = try Desk(.bundled())
        desk.type("Sname")
        desk.press(.enter)
        desk.type("Cwhy ")
        desk.press(.escape)
        desk.type("fcountry")
        desk.press(.enter)
        desk.type("jp")
        desk.press(.enter)
        desk.type("2/a")
        desk.press(.enter, .down, .down)
        let selected = desk.model.page.selection
        let next = try reopened(desk)
        #expect(next.model.finding == desk.model.finding)
        #expect(next.model.page.place == .flags)
        #expect(next.model.page.selection == selected && selected != nil)
        #expect(next.model.page.filter.isEmpty)
        #expect(next.frame.lines[2] == " country: JP×")
    }

    @Test("a place and a relationship that are no longer there are passed over")
    func gone() throws {
        var desk = try Desk(.bundled())
        desk.model.resume(Memory.Visit(register: "/a", digit: 99, relationship: "partners"))
        desk.model.resume(Memory.Visit(register: "/a", digit: 1, relationship: "nowhere"))
        #expect(desk.model.page.place == .partners)
        #expect(desk.model.selected?.number == 0)
    }

    @Test("each register has a visit of its own, and the oldest is forgotten first")
    func registers() throws {
        let desk = try Desk(.bundled())
        var memory = Memory()
        for number in 0..<Memory.registers + 5 { memory.leave("/\(number)", desk.model) }
        memory.leave("/7", desk.model)
        #expect(memory.visits.count == Memory.registers)
        #expect(memory.visits.first?.register == "/7")
        #expect(memory.visit(to: "/4") == nil)
    }
}
