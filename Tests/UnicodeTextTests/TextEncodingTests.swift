import Testing
import UnicodeText

@Suite("TextEncoding: bytes to text, said and sure")
struct TextEncodingTests {
  @Test("UTF-8 with and without a mark")
  func utf8() throws {
    #expect(try TextEncoding.decode(Array("été".utf8)).charset == "UTF-8")
    let marked = try TextEncoding.decode([0xEF, 0xBB, 0xBF] + Array("été".utf8))
    #expect(marked.text == "été")
    #expect(marked.hadByteOrderMark)
  }

  @Test("Windows-1252 prose is recognised, and said to be a guess")
  func windows1252() throws {
    let bytes = try TextEncoding.encode("L\u{2019}été, c\u{2019}est déjà fini\u{A0}: voilà.", charset: "windows-1252")
    let decoded = try TextEncoding.decode(bytes)
    #expect(decoded.text == "L\u{2019}été, c\u{2019}est déjà fini\u{A0}: voilà.")
    #expect(decoded.charset == "windows-1252")
    #expect(decoded.wasGuessed)
  }

  @Test("UTF-16 with and without a mark, either order", arguments: ["UTF-16LE", "UTF-16BE"])
  func utf16(charset: String) throws {
    let bytes = try TextEncoding.encode("Bonjour à tous", charset: charset)
    #expect(try TextEncoding.decode(bytes).text == "Bonjour à tous")
    let mark: [UInt8] = charset == "UTF-16LE" ? [0xFF, 0xFE] : [0xFE, 0xFF]
    #expect(try TextEncoding.decode(mark + bytes).hadByteOrderMark)
  }

  @Test(
    "what cannot be decoded is refused with the offset of the first bad byte",
    arguments: [
      ([0x61, 0x80, 0x62], 1), ([0xC0, 0xAF], 0), ([0x61, 0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 0),
    ] as [([UInt8], Int)])
  func refused(bytes: [UInt8], offset: Int) {
    #expect(throws: UnicodeTextError.undecodable(charset: "UTF-8", offset: offset)) {
      try TextEncoding.decode(bytes)
    }
  }
}
