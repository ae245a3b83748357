/// The numbers that the format admits: wide enough for every treaty, and narrow enough that no reckoning of days
/// overflows.
public enum Limits {
    /// How many years an inactivity clause may allow.
    public static let years = 1...1000
    static let months = 1...12_000
    static let days = 0...36_500
    static let publicationYears = 1...9999
}
