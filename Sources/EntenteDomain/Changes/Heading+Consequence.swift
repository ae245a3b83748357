extension Portfolio {
    /// How many relationships would stand otherwise under another heading than that of an assessment of the portfolio.
    ///
    /// Nothing is judged where the headings say the same of what the rule looks at: the policy, and how far the record goes.
    public func standingsChanged(under heading: Register.Heading, from judged: Assessment) -> Int {
        guard (heading.policy, heading.recordsThrough) != (self.heading.policy, self.heading.recordsThrough) else {
            return 0
        }
        var edited = self
        edited.heading = heading
        return zip(judged.standings, Assessment(of: edited, asOf: judged.day).standings).count {
            ($0.standing, $0.certainty) != ($1.standing, $1.certainty)
        }
    }
}
