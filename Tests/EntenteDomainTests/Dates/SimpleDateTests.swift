import EntenteDomain
import Testing

@Suite("Dates read from bytes")
struct SimpleDateTests {
    @Test(
        "bytes read as a date exactly where their text does, ranges left out",
        arguments: [
            "2020", "2020-02", "2020-02-29", "0001", "9999-12-31", "2021-02-29", "2020-13", "2020-00", "2020-01-00",
            "0000",
            "2020-2", "2020/02", "2020-02/29", "20200229", "2020-02-2", "+2020", "", "202x", "2020-0x", "2020-02-3x",
            "2020-02-30T", "２０２０",
        ])
    func likeText(text: String) {
        let bytes = Array(text.utf8)
        #expect(PartialDate(simple: bytes.span) == (try? PartialDate(text)))
    }

    @Test("every month's end is the same either way")
    func monthEnds() throws {
        for year in [1900, 2000, 2019, 2020] {
            for month in 1...12 {
                let text = "\(year)-\(month < 10 ? "0" : "")\(month)"
                let bytes = Array(text.utf8)
                #expect(PartialDate(simple: bytes.span) == (try PartialDate(text)))
            }
        }
    }
}
