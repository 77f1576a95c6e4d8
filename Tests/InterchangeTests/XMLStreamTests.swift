import Bitext
import Interchange
import Testing
import XMLText

@Suite("XML, read piece by piece")
struct XMLStreamTests {
  @Test("byte order mark beats declaration") func mark() throws {
    let stream = XMLStream(
      [0xEF, 0xBB, 0xBF] + Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\u{E9}</a>".utf8), file: "x")
    var text = ""
    while let event = try stream.next() {
      if case .text(let piece) = event { text += piece }
    }
    #expect(text == "\u{E9}")
    #expect(stream.warnings.count == 1)
  }

  /// Bytes that come a few at a time.
  private func source(_ bytes: [UInt8], pieces size: Int) -> ByteSource {
    var rest = bytes[...]
    return ByteSource { () throws(CalqueError) in
      defer { rest = rest.dropFirst(size) }
      return rest.isEmpty ? nil : rest.prefix(size)
    }
  }

  @Test("an element that comes in many pieces is one", arguments: [1, 2, 7, 64, 1_000])
  func pieces(size: Int) throws {
    // The first kibibyte is read at once, for the encoding.
    let padding = "<!--" + String(repeating: "x", count: 1_100) + "-->"
    let text =
      "<r>\(padding)<u a=\"1\" b=\"\u{E9}\">t\u{E9}xt<i/> &amp; <![CDATA[<more>]]><!--c--><?p q?></u><u>two</u></r>"
    let stream = XMLStream(source(Array(text.utf8), pieces: size), file: "x") { name in
      ["r": 1, "u": 2, "i": 3, "a": 4, "b": 5][name.local] ?? 0
    }
    let root = try #require(try stream.nextTag())
    #expect(root.word == 1)
    #expect(try stream.nextTag()?.word == 2)
    let first = try stream.whole()
    #expect(first.value(4)?.string == "1")
    #expect(first.value(5)?.string == "\u{E9}")
    #expect(first.value(1)?.string == nil)
    #expect(first.text == "t\u{E9}xt & <more>")
    #expect(first.elements.map(\.word) == [3])
    let begin = try #require(text.firstRange(of: "<u a")).lowerBound
    let end = try #require(text.firstRange(of: "</u>")).upperBound
    func offset(_ index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }
    let range = offset(begin)..<offset(end)
    #expect(first.bytes == range)
    let tree = stream.tree(of: first)
    #expect(tree.children.count == 5)
    #expect(tree.bytes == range)
    #expect(try stream.nextTag()?.word == 2)
    #expect(try stream.whole().onlyRun?.string == "two")
    #expect(stream.depth == 1)
    #expect(try stream.nextTag() == nil)
    try stream.finish()
    #expect(stream.depth == 0)
  }

  @Test("readers see the same however the bytes come", arguments: [3, 100, 5_000])
  func chunks(size: Int) throws {
    var generator = Generator(seed: 11)
    let document = generator.document(withControls: false)
    let version2 = Array(XLIFF2.write(document).utf8)
    let (read2, whole2) = (
      try XLIFF2.read(source(version2, pieces: size), file: "x").value, try XLIFF2.read(version2, file: "x").value
    )
    #expect(read2 == whole2)
    let version12 = Array(XLIFF12.write(document).utf8)
    let (read12, whole12) = (
      try XLIFF12.read(source(version12, pieces: size), file: "x").value, try XLIFF12.read(version12, file: "x").value
    )
    #expect(read12 == whole12)
    let memory = Array(TMX.write(units: GoldSamples.units(document), sourceLanguage: .french, toolVersion: "1").utf8)
    var (left, right): ([TranslationUnit], [TranslationUnit]) = ([], [])
    _ = try TMX.read(source(memory, pieces: size), file: "x") { unit throws(CalqueError) in left.append(unit) }
    _ = try TMX.read(memory, file: "x") { unit throws(CalqueError) in right.append(unit) }
    #expect(left == right && !left.isEmpty)
  }

  @Test("an element that the file breaks off in is refused with its place, and one of too many pieces as well")
  func unfinished() throws {
    let open = XMLStream(Array("<r>\n<u>text".utf8), file: "x")
    _ = try open.nextTag()
    _ = try open.nextTag()
    #expect {
      try open.whole()
    } throws: {
      ($0 as? CalqueError)?.code == .malformed && ($0 as? CalqueError)?.position?.line == 2
    }
    let many = "<r>" + String(repeating: "<i/>", count: XMLStream.mostPieces / 2 + 2) + "</r>"
    let stream = XMLStream(Array(many.utf8), file: "x")
    _ = try stream.nextTag()
    #expect {
      try stream.whole()
    } throws: {
      ($0 as? CalqueError)?.code == .limit
    }
  }

  @Test("many names are told apart, and one that is too long is refused")
  func names() throws {
    let tags = (0..<3_000).map { "n\($0)" }
    let text = "<r>" + tags.map { "<\($0) \($0)=\"\($0)\"/>" }.joined() + "</r>"
    let stream = XMLStream(Array(text.utf8), file: "x")
    _ = try stream.nextChild()
    for tag in tags {
      let child = try #require(try stream.nextChild())
      #expect(child.name.local == tag && child[tag] == tag)
      try stream.skip()
    }
    let long = String(repeating: "n", count: XMLLimits.standard.nameBytes + 1)
    for text in ["<r><\(long)/></r>", "<r \(long)=\"1\"/>", "<r><?\(long) x?></r>"] {
      let stream = XMLStream(Array(text.utf8), file: "x")
      #expect {
        while try stream.next() != nil {}
      } throws: {
        ($0 as? CalqueError)?.code == .limit
      }
    }
  }
}
