import Seeded

extension SplitMix64 {
    /// A text of letters that folding has something to do with.
    mutating func text(upTo length: Int) -> String {
        let characters = Array("aAbßđĐéệưỨæŒłØzZ09 -'’\u{301}大М\n🏳️‍🌈")
        return String(
            (0..<Int.random(in: 0...length, using: &self)).map { _ in
                characters[Int.random(in: characters.indices, using: &self)]
            })
    }
}
