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
    var rows: [BilingualSegment] = []
    let take: (BilingualPiece) throws(CalqueError) -> Void = { piece throws(CalqueError) in
      if case .rows(let more) = piece { rows += more }
    }
    let version2 = Array(XLIFF2.write(document).utf8)
    _ = try XLIFF2.read(source(version2, pieces: size), file: "x", take)
    #expect(rows == (try XLIFF2.read(version2, file: "x").value.flatMap(\.segments)))
    rows = []
    let version12 = Array(XLIFF12.write(document).utf8)
    _ = try XLIFF12.read(source(version12, pieces: size), file: "x", take)
    #expect(rows == (try XLIFF12.read(version12, file: "x").value.flatMap(\.segments)))
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

  // MARK: - Places

  /// Lines and columns as a person counts them: characters, and a carriage return with its line feed is one end of line.
  private func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var (line, column, index) = (1, 1, 0)
    while index < offset {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    return (line, column)
  }

  /// Elements, comments, texts and all ends of line, in no order.
  private func mixture(seed: UInt64) -> [UInt8] {
    var generator = Generator(seed: seed)
    let pieces = [
      "\n", "\r\n", "\r", "caf\u{E9} \u{1F600}", "<b id=\"1\"\r\nx='2'>y</b>", "<i/>", "<!-- \n -->", "<?p d?>", " ",
    ]
    var text = "<r>"
    for _ in 0..<600 { text += generator.pick(pieces) }
    return Array((text + "</r>").utf8)
  }

  @Test("every tag has its line and column, however the bytes come", arguments: [1, 7, 64, 1_000, 100_000])
  func places(size: Int) throws {
    for seed: UInt64 in 1...4 {
      let bytes = mixture(seed: seed)
      let stream = XMLStream(source(bytes, pieces: size), file: "x")
      var seen = 0
      while let event = try stream.next() {
        guard case .start(let element) = event else { continue }
        let (line, column) = place(of: element.place.bytes.lowerBound, in: bytes)
        #expect(element.place.line == line && element.place.column == column, "byte \(element.place.bytes.lowerBound)")
        seen += 1
      }
      #expect(seen > 50)
    }
  }

  @Test("places that are asked for in any order are the same", arguments: [7, 64, 100_000])
  func placesBackwards(size: Int) throws {
    let bytes = mixture(seed: 9)
    let stream = XMLStream(source(bytes, pieces: size), file: "x")
    _ = try stream.nextTag()
    let root = try stream.whole()
    let nodes = Array(root.elements)
    #expect(nodes.count > 50)
    for index in [nodes.count - 1, 0, nodes.count / 2, 3, nodes.count - 2] + Array(nodes.indices.reversed()) {
      let found = nodes[index].place
      let (line, column) = place(of: found.bytes.lowerBound, in: bytes)
      #expect(found.line == line && found.column == column, "element \(index)")
    }
  }

  // MARK: - Namespaces

  /// The names of elements and attributes in order.
  private func names(_ text: String) throws -> [String] {
    let stream = XMLStream(Array(text.utf8), file: "x")
    var names: [String] = []
    while let event = try stream.next() {
      switch event {
      case .start(let element): names += [element.name.description] + element.attributes.map { "@\($0.name)" }
      case .end(let name, _): names.append("/\(name)")
      default: continue
      }
    }
    return names
  }

  @Test("a prefix holds in its element, hides an outer one, and ends with it")
  func scopes() throws {
    #expect(
      try names("<a:r xmlns:a='u'><a:c xmlns:a='v' a:x='1' y='2'/><a:c/></a:r>")
        == ["{u}r", "{v}c", "@{v}x", "@y", "/{v}c", "{u}c", "/{u}c", "/{u}r"])
    #expect(
      try names("<r xmlns='u'><c xmlns='' d='1'><e xmlns='w'/></c><f xml:lang='fr'/></r>")
        == [
          "{u}r", "c", "@d", "{w}e", "/{w}e", "/c", "{u}f", "@{http://www.w3.org/XML/1998/namespace}lang", "/{u}f",
          "/{u}r",
        ])
    #expect(
      try names("<r xmlns:xml='http://www.w3.org/XML/1998/namespace' xmlns:\u{E9}='u'><\u{E9}:a/></r>")
        == ["r", "{u}a", "/{u}a", "/r"])
  }

  @Test(
    "what Namespaces in XML forbids is refused",
    arguments: [
      ("<a:r/>", "prefix"), ("<r a:x='1'/>", "prefix"), ("<r><c xmlns:a='u'/><a:d/></r>", "prefix"),
      ("<r xmlns:a='u' xmlns:b='u' a:x='1' b:x='2'/>", "duplicate"), ("<r xmlns:a=''/>", "undeclare"),
      ("<r xmlns:xml='u'/>", "xml"), ("<r xmlns:xmlns='u'/>", "xmlns"), ("<xmlns:r/>", "prefix"),
      ("<r xmlns:a='http://www.w3.org/XML/1998/namespace'/>", "reserved"),
      ("<r xmlns='http://www.w3.org/2000/xmlns/'/>", "reserved"), ("<a:b:c xmlns:a='u'/>", "token"),
      ("<:r/>", "token"), ("<a: xmlns:a='u'/>", "token"), ("<a:1 xmlns:a='u'/>", "token"),
      ("<r><?a:b c?></r>", "token"),
    ])
  func forbidden(text: String, word: String) throws {
    let error = #expect(throws: CalqueError.self) { try names("\n" + text) }
    #expect(error?.code == .malformed && error?.message.contains(word) == true, "\(error?.message ?? "")")
    #expect(error?.position?.line == 2)
  }
}
