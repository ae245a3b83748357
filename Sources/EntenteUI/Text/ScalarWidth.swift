/// How many cells a scalar takes, as the C library's `wcwidth` has it: that is what ncurses measures with.
public enum ScalarWidth {
    /// 0, 1 or 2 cells; -1 for a scalar that is not printable.
    public static func width(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if (0x20...0x7E).contains(value) || (0xA0...0x02FF).contains(value) { return 1 }
        let runs = WidthTable.runs
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle] >> WidthTable.widthBits <= value { low = middle } else { high = middle }
        }
        return Int(runs[low] & WidthTable.widthMask) - 1
    }
}
