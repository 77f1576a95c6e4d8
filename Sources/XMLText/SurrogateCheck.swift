import Bitext

/// Finds surrogates without partner in UTF-16 that comes in pieces: expat takes them for characters.
struct SurrogateCheck {
  private var byte: UInt8?
  private var isOpen = false
  private var offset = 0

  /// Looks at the next piece.
  ///
  /// - Throws: `CalqueError` `.undecodable` with the byte offset after the byte order mark.
  mutating func check(_ piece: ArraySlice<UInt8>, of encoding: String, file: String) throws(CalqueError) {
    let isLittle = encoding == "UTF-16LE"
    for next in piece {
      offset += 1
      guard let first = byte else {
        byte = next
        continue
      }
      byte = nil
      let high = isLittle ? next : first
      let isLead = high & 0xFC == 0xD8
      let isTrail = high & 0xFC == 0xDC
      guard isTrail == isOpen else {
        throw CalqueError(
          .undecodable, "a surrogate stands without its partner", at: .init(file: file, byteOffset: offset - 2),
          hint: "The file is not UTF-16; repair it where it was made.")
      }
      isOpen = isLead
    }
  }
}
