extension Portfolio {
    /// How many relationships would stand otherwise on a day under another heading.
    public func standingsChanged(under heading: Register.Heading, asOf day: Day) -> Int {
        var edited = self
        edited.heading = heading
        return zip(Assessment(of: self, asOf: day).standings, Assessment(of: edited, asOf: day).standings).count {
            ($0.standing, $0.certainty) != ($1.standing, $1.certainty)
        }
    }
}
