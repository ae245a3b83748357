import EntenteResources
import EntenteUI

/// The world's land that comes with the program.
enum BundledLand {
    /// Reads it; nil where the program was built with something else.
    static func mask() -> LandMask? {
        LandMask(portableBitmap: UnsafeBufferPointer(start: entente_land_start(), count: entente_land_size))
    }
}
