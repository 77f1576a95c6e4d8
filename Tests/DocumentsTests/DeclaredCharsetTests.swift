import Bitext
import Documents
import Testing
import UnicodeText

@Suite("Character sets that a page declares wrongly: said, with the byte at fault")
struct DeclaredCharsetTests {
  private static let sentence = "L’été, le marché déménage à côté."

  /// A page that declares one character set and is written in another.
  private func page(declared: String, written: String, body: String = sentence) throws -> [UInt8] {
    let head = "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"\(declared)\"></head>"
    let text = head + "<body><p>\(body)</p></body></html>\n"
    return try TextEncoding.encode(text, charset: written)
  }

  private func read(_ bytes: [UInt8], _ name: String? = "page.html") throws(CalqueError) -> ReadDocument {
    try DocumentReader.read(bytes, fileName: name)
  }

  @Test("Windows-1252 that says it is UTF-8", arguments: ["utf-8", "UTF-8", "utf8"])
  func notUTF8(_ label: String) throws {
    let bytes = try page(declared: label, written: "windows-1252")
    let place = try #require(bytes.firstIndex { $0 >= 0x80 })
    let read = try read(bytes)
    #expect(read.charset == "windows-1252")
    #expect(read.charsetWasGuessed)
    #expect(read.document.blocks.map(\.content.text) == [Self.sentence])
    #expect(
      read.losses == ["the page declares UTF-8, and byte \(place) (0x92) is not UTF-8: read as windows-1252"])
    #expect(try read.replacing([:]) == bytes)
  }

  @Test("UTF-8 that says it is something else", arguments: ["windows-1252", "ISO-8859-1", "shift_jis"])
  func isUTF8(_ label: String) throws {
    let bytes = try page(declared: label, written: "UTF-8")
    let place = try #require(bytes.firstIndex { $0 >= 0x80 })
    let read = try read(bytes, nil)
    #expect(read.charset == "UTF-8")
    #expect(read.document.blocks.map(\.content.text) == [Self.sentence])
    #expect(
      read.losses == [
        "the page declares \(label.lowercased()), and its text is UTF-8 from byte \(place) on: read as UTF-8"
      ])
  }

  @Test("a declaration that is true is not mentioned, nor one that makes no difference")
  func agreement() throws {
    #expect(try read(page(declared: "utf-8", written: "UTF-8")).losses == [])
    #expect(try read(page(declared: "windows-1252", written: "windows-1252")).losses == [])
    #expect(try read(page(declared: "iso-8859-1", written: "UTF-8", body: "A summer day.")).losses == [])
    let marked = try [0xEF, 0xBB, 0xBF] + page(declared: "windows-1252", written: "UTF-8")
    #expect(try read(marked).losses == [])
  }

  @Test("an XML declaration counts as well")
  func declarationOfXML() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html><body><p>\(Self.sentence)</p></body></html>"
    let bytes = try TextEncoding.encode(text, charset: "windows-1252")
    let read = try read(bytes, "page.xhtml")
    let place = try #require(bytes.firstIndex { $0 >= 0x80 })
    #expect(read.losses == ["the page declares UTF-8, and byte \(place) (0x92) is not UTF-8: read as windows-1252"])
  }

  @Test("a name that is no character set")
  func unknown() throws {
    let read = try read(page(declared: "klingon", written: "windows-1252"))
    #expect(
      read.losses == ["the page declares klingon, which is no character set that is known: read as windows-1252"])
    #expect(read.document.blocks.map(\.content.text) == [Self.sentence])
  }

  @Test("bytes that nothing explains are refused with their place")
  func refused() throws {
    let bytes = Array("<html><head><meta charset=utf-8></head><body><p>a".utf8) + [0x81, 0xFF] + Array("b</p>".utf8)
    let error = #expect(throws: CalqueError.self) { try read(bytes) }
    #expect(error?.code == .undecodable)
    #expect(error?.position?.byteOffset == 49)
    #expect(error?.message == "the page declares UTF-8, and the byte here (0x81) is not that")
    #expect(error?.hint.contains("Name the right character set") == true)
  }

  @Test("the reader's own word is believed without remark")
  func named() throws {
    let bytes = try page(declared: "utf-8", written: "windows-1252")
    let read = try DocumentReader.read(
      bytes, fileName: "page.html", options: ReadingOptions(charset: "windows-1252"))
    #expect(read.losses == [])
  }

  @Test("code about character sets in Markdown declares nothing")
  func markdown() throws {
    let text = "# Été\n\nWrite `<meta charset=\"windows-1252\">` no more.\n"
    #expect(try read(Array(text.utf8), "note.md").losses == [])
  }

  @Test("a chapter of a book that is not UTF-8 is refused with part and place")
  func chapter() throws {
    let entries = ContainerFixture.epub.entries.map { entry in
      var bytes = entry.bytes
      guard let place = bytes.firstRange(of: Array("occupe".utf8)) else { return entry }
      bytes.replaceSubrange(place.lowerBound..<(place.lowerBound + 1), with: [0xE9])
      return ArchiveFile.Entry(entry.name, bytes)
    }
    let error = #expect(throws: CalqueError.self) {
      try read(try ArchiveFile.bytes(of: entries), "livre.epub")
    }
    #expect(error?.code == .undecodable)
    #expect(error?.message == "a chapter must be UTF-8, and the byte here (0xE9) is not")
    #expect(error?.position?.byteOffset != nil)
    #expect(error?.position?.file?.hasPrefix("livre.epub, ") == true)
  }
}
