import Bitext
import Interchange
import Testing
import XMLText

@Suite("XLIFF unit by unit")
struct UnitStreamTests {
  /// The rows with what is known of their documents, as the stream gives them.
  private struct Seen: Equatable {
    var documents: [String] = []
    var rows: [BilingualSegment] = []
    var languages: Set<String> = []
    var ends = 0
  }

  private func stream(_ text: String, isVersion1: Bool, pieces: Int = 7) throws -> Seen {
    var rest = Array(text.utf8)[...]
    let source = ByteSource { () throws(CalqueError) in
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(pieces) }
      return rest.prefix(pieces)
    }
    var seen = Seen()
    let take: (BilingualPiece) throws(CalqueError) -> Void = { piece throws(CalqueError) in
      switch piece {
      case .start(let document):
        seen.documents.append(document.name)
        seen.languages.insert("\(document.sourceLanguage) \(document.targetLanguage)")
        #expect(document.units.isEmpty)
      case .rows(let rows): seen.rows += rows
      case .end: seen.ends += 1
      }
    }
    if isVersion1 {
      _ = try XLIFF12.read(source, file: "f", take)
    } else {
      _ = try XLIFF2.read(source, file: "f", take)
    }
    return seen
  }

  @Test("the rows that come are those of the documents", arguments: [true, false])
  func sameRows(isVersion1: Bool) throws {
    for seed in 0..<60 {
      var generator = Generator(seed: UInt64(seed))
      let document = generator.document(withControls: false)
      let text = isVersion1 ? XLIFF12.write(document) : XLIFF2.write(document)
      let whole =
        isVersion1
        ? try XLIFF12.read(Array(text.utf8), file: "f").value : try XLIFF2.read(Array(text.utf8), file: "f").value
      let seen = try stream(text, isVersion1: isVersion1, pieces: 1 + seed * 40)
      #expect(seen.rows == whole.flatMap(\.segments), "seed \(seed)")
      #expect(seen.documents == whole.map(\.name), "seed \(seed)")
      #expect(seen.ends == whole.count, "seed \(seed)")
    }
  }

  private static let version1 = """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="fr"\
     datatype="x"><header><skl><internal-file>QUJD</internal-file></skl><note>N</note></header><body>\
    <trans-unit id="1"><source>Un.</source></trans-unit>\
    <trans-unit id="2"><source>Deux.</source><target xml:lang="en">Two.</target></trans-unit></body></file>\
    <file original="b" source-language="fr" target-language="de" datatype="x"><body>\
    <trans-unit id="1"><source>Trois.</source><target>Drei.</target></trans-unit></body></file></xliff>
    """

  @Test("a language that a target names alone is that of the rows before it as well, and of no other document")
  func lateLanguage() throws {
    let seen = try stream(Self.version1, isVersion1: true)
    #expect(seen.languages == ["fr en", "fr de"])
    #expect(seen.rows.map(\.source.text) == ["Un.", "Deux.", "Trois."])
    #expect(seen.documents == ["a", "b"])
  }

  @Test("a skeleton inside the file is passed over, whatever it holds, and the notes beside it are read")
  func skeleton() throws {
    let reading = try XLIFF12.read(Array(Self.version1.utf8), file: "f")
    #expect(reading.value.map(\.notes) == [["N"], []])
    #expect(reading.losses == [])
    #expect(XLIFF12.write(reading.value[0]).contains("<skl><internal-file>QUJD</internal-file></skl>"))
    let rows = try XLIFF12.read(ByteSource(Array(Self.version1.utf8)), file: "f") { _ throws(CalqueError) in }
    #expect(rows.losses == ["<skl> of the header has no place (line 1)"])
  }

  @Test(
    "two units of one id are refused, in whatever order ids count",
    arguments: [
      (["u1", "u2", "u4", "u3", "u4"], false), (["u1", "u2", "u2"], false), (["a", "b", "a"], false),
      (["u1", "u01", "u1x", "v1", "u2", "1", "01"], true), (["u5", "u6", "u1", "u5"], false),
      (["u9", "u10", "u8"], true),
      (["a1", "b1", "c1", "d1", "e1", "f1", "e2", "e1"], false),
    ])
  func doubleIdentifiers(ids: [String], isAccepted: Bool) throws {
    let units = ids.map { "<unit id='\($0)'><segment><source>x</source></segment></unit>" }.joined()
    let root = "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='fr'>"
    let text = "\(root)<file id='f'>\(units)</file></xliff>"
    if isAccepted {
      #expect(try stream(text, isVersion1: false).rows.count == ids.count)
    } else {
      #expect { _ = try stream(text, isVersion1: false) } throws: { ($0 as? CalqueError)?.code == .malformed }
    }
  }

  @Test("what the taker throws ends the reading")
  func interruption() throws {
    #expect(throws: CalqueError(.interrupted, "enough")) {
      _ = try XLIFF12.read(ByteSource(Array(Self.version1.utf8)), file: "f") { _ throws(CalqueError) in
        throw CalqueError(.interrupted, "enough")
      }
    }
  }

  @Test("one element of more than 64 MiB is refused, not held")
  func largeElement() throws {
    let piece = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
    var number = 0
    let head = """
      <xliff version="1.2"><file original="a" source-language="fr" target-language="en" datatype="x"><body>\
      <trans-unit id="1"><source>
      """
    let source = ByteSource { () throws(CalqueError) in
      defer { number += 1 }
      return number == 0 ? Array(head.utf8)[...] : number <= 80 ? piece[...] : nil
    }
    #expect {
      _ = try XLIFF12.read(source, file: "f") { _ throws(CalqueError) in }
    } throws: { ($0 as? CalqueError)?.code == .limit }
    #expect(number <= 70)
  }
}
