import Bitext
import Foundation
import Interchange
import Testing
import XMLText

/// Damaged files for every reader: each is read or refused with an error, and nothing crashes, hangs or grows.
///
/// The normal run takes a few hundred; `make fuzz` goes on for `CALQUE_FUZZ_SECONDS` seconds a reader, all of them or
/// those that `CALQUE_FUZZ_READERS` names, separated by commas.
@Suite("Damaged files", .serialized)
struct FuzzTests {
  /// A reader, with the files that are damaged for it.
  enum Reader: String, CaseIterable {
    case xliff12, xliff2, tmx, tbx, srx, po, csv, tsv, jsonl, moses, ladder, beads, multiTerm, utx, omegaT, update,
      validate

    var seeds: [[UInt8]] {
      var generator = Generator(seed: 5)
      let document = generator.document(withControls: true)
      func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
      switch self {
      case .xliff12:
        return [
          bytes(UpdateFixtures.xliff12), UpdateFixtures.utf16(UpdateFixtures.studio), bytes(UpdateFixtures.memoQ),
          bytes(XLIFF12.write(document)), bytes(ForeignContentTests.version12),
        ]
      case .xliff2:
        return [
          bytes(UpdateFixtures.xliff2), bytes(XLIFF2.write(document)), bytes(ForeignContentTests.version2),
        ]
      case .tmx:
        return [
          bytes(TMX.writing(units: GoldSamples.units(document), sourceLanguage: .french, toolVersion: "1").text),
          bytes(UpdateFixtures.tmx), UpdateFixtures.utf16(UpdateFixtures.tmx, bigEndian: true),
        ]
      case .tbx: return [bytes(TBX.write(generator.glossary()))]
      case .po: return [bytes(POTests.catalogue), bytes(PO.writing(document).text)]
      case .csv: return [bytes(BilingualTable.write(document, as: .csv).text)]
      case .tsv: return [bytes(BilingualTable.write(document, as: .tsv).text)]
      case .jsonl: return [bytes(BilingualTable.write(document, as: .jsonl).text)]
      case .multiTerm:
        return [
          bytes(
            "<mtf><conceptGrp><concept>1</concept><languageGrp><language lang=\"FR\"/><termGrp><term>a</term></termGrp></languageGrp></conceptGrp></mtf>"
          )
        ]
      case .utx: return [bytes("#UTX 1.11; en/fr\n#src\ttgt\tterm status\na\tb\tapproved\n")]
      case .update, .validate:
        return Self.xliff12.seeds + Self.xliff2.seeds + Self.po.seeds + Self.tmx.seeds
          + (self == .validate ? Self.tbx.seeds + Self.srx.seeds : [])
      case .srx: return [bytes(SRXTests.version2)]
      case .moses: return [bytes("Un.\nDeux\u{A0}!\n\nTrois\r\n"), UpdateFixtures.utf16("Un.\nDeux.\n")]
      case .ladder: return [bytes("0\t0\t0.5\n1\t1\t-0.3\n2\t4\t1.2\n")]
      case .beads: return [bytes("# beads\n0,1\t0\n\t1\n2\t2,3\n"), bytes("[0,1]:[0]:0.3\n[]:[1]:0\n")]
      case .omegaT: return [bytes("maire\tmayor\telected\n# remark\n"), UpdateFixtures.utf16("a\tb\tc\n")]
      }
    }

    func read(_ bytes: [UInt8]) throws(CalqueError) {
      switch self {
      case .xliff12:
        let documents = try XLIFF12.read(bytes, file: "f").value
        try FuzzTests.agree(documents) { body throws(CalqueError) in
          _ = try XLIFF12.read(ByteSource(bytes), file: "f", body)
        }
        try FuzzTests.comeBack(documents)
      case .xliff2:
        let documents = try XLIFF2.read(bytes, file: "f").value
        try FuzzTests.agree(documents) { body throws(CalqueError) in
          _ = try XLIFF2.read(ByteSource(bytes), file: "f", body)
        }
        try FuzzTests.comeBack(documents)
      case .tmx: _ = try TMX.read(bytes, file: "f") { _ in }
      case .tbx: _ = try TBX.read(bytes, file: "f")
      case .po: _ = try PO.read(bytes, file: "f", from: .english, to: .french)
      case .csv: _ = try BilingualTable.read(bytes, as: .csv, file: "f", from: .french, to: .english)
      case .tsv: _ = try BilingualTable.read(bytes, as: .tsv, file: "f", from: .french, to: .english)
      case .jsonl: _ = try BilingualTable.read(bytes, as: .jsonl, file: "f", from: .french, to: .english)
      case .multiTerm: _ = try MultiTerm.read(bytes, file: "f")
      case .utx: _ = try UTX.read(String(decoding: bytes, as: UTF8.self), name: "f")
      case .srx: _ = try SRX.read(bytes, file: "f")
      case .moses:
        let half = bytes.count / 2
        _ = try MosesPair.read(
          source: Array(bytes[..<half]), target: Array(bytes[half...]), file: "f", from: .french, to: .english)
      case .ladder:
        _ = try MosesPair.read(
          source: Array("a\nb\nc\n".utf8), target: Array("a\nb\nc\nd\n".utf8),
          beads: try HunalignLadder.read(bytes, file: "f"), file: "f", from: .french, to: .english)
      case .beads: _ = try BeadIndices.read(bytes, file: "f")
      case .omegaT:
        _ = try OmegaTGlossary.read(String(decoding: bytes, as: UTF8.self), name: "f", from: .french, to: .english)
      case .validate: _ = try Validator.validate(bytes, file: "f.xlf")
      case .update:
        let file = UpdateConformanceTests.File(name: "f.xlf", bytes: bytes)
        guard let read = UpdateConformanceTests.read(file), let row = read.documents.first?.segments.last else {
          return
        }
        let edit = RowEdit(row: row.id, target: InlineText("x & y"), state: .translated, isConfirmed: true)
        let update = try read.format.update(bytes, with: [edit], file: "f.xlf")
        // A file that could be read can be read after an edit.
        let back = UpdateConformanceTests.read(.init(name: "f.xlf", bytes: update.bytes))
        if update.problems.isEmpty, back == nil { throw CalqueError(.defect, "the edited file cannot be read") }
      }
    }
  }

  /// What was read can be written in both formats, and read again.
  private static func comeBack(_ documents: [BilingualDocument]) throws(CalqueError) {
    for document in documents {
      do throws(CalqueError) {
        _ = try XLIFF2.read(Array(XLIFF2.write(document).utf8), file: "f")
        _ = try XLIFF12.read(Array(XLIFF12.write(document).utf8), file: "f")
      } catch {
        throw CalqueError(.defect, "what was written cannot be read: \(error)")
      }
    }
  }

  /// A file that is read as documents gives as many rows when it is read unit by unit.
  private static func agree(
    _ documents: [BilingualDocument],
    _ read: (@escaping (BilingualPiece) throws(CalqueError) -> Void) throws(CalqueError) -> Void
  ) throws(CalqueError) {
    var count = 0
    do throws(CalqueError) {
      try read { piece throws(CalqueError) in if case .rows(let rows) = piece { count += rows.count } }
    } catch {
      throw CalqueError(.defect, "refused only unit by unit: \(error)")
    }
    guard count == documents.reduce(0, { $0 + $1.segments.count }) else {
      throw CalqueError(.defect, "\(count) rows unit by unit")
    }
  }

  /// Pieces that hurt.
  private static let tokens: [[UInt8]] =
    [
      "<", ">", "&", "\"", "]]>", "<!--", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&#0;", "&#x110000;", "\u{0}",
      "\u{FEFF}", "<target>", "</target>", "<source/>", "<g id=\"1\">", "<ec startRef=\"1\"/>", "<sc id=\"1\"/>",
      "msgid \"", "msgstr[1] \"\"\n", "#~ ", "#| ", "\\", "\\x", "\n", "\r\n", "\t", ",", "nplurals=3;", "99999999999",
      "mid=\"1\"", "xml:lang=\"x\"", "{\"", "\\ud800",
    ].map { Array($0.utf8) } + [[0xFF], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xD8, 0x00]]

  static func damaged(_ bytes: [UInt8], _ generator: inout Generator) -> [UInt8] {
    var result = bytes
    for _ in 0..<generator.count(1...6) {
      let place = generator.count(0...max(0, result.count))
      let end = min(result.count, place + generator.count(0...40))
      switch generator.count(0...5) {
      case 0: if place < result.count { result[place] = UInt8(generator.count(0...255)) }
      case 1: result.removeSubrange(place..<end)
      case 2: result.insert(contentsOf: Array(result[place..<end]), at: place)
      case 3: result.insert(contentsOf: generator.pick(tokens), at: place)
      case 4: result.removeSubrange(place...)
      default:
        let piece = Array(result[place..<end])
        result.insert(contentsOf: piece, at: generator.count(0...result.count))
      }
      if result.count > 200_000 { result.removeSubrange(200_000...) }
    }
    return result
  }

  /// The readers that are wanted: all, or those that the environment names.
  private static let wanted: [Reader] = {
    guard let names = ProcessInfo.processInfo.environment["CALQUE_FUZZ_READERS"] else { return Reader.allCases }
    return names.split(separator: ",").compactMap { Reader(rawValue: String($0)) }
  }()

  @Test("read or refused, never worse", arguments: wanted)
  func survives(reader: Reader) throws {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["CALQUE_FUZZ_SECONDS"].flatMap(Double.init)
    let end = ContinuousClock.now + .seconds(seconds ?? 0)
    let seeds = reader.seeds
    var round = UInt64(environment["CALQUE_FUZZ_SEED"] ?? "") ?? 0
    let last = round + 250
    while seconds == nil ? round < last : ContinuousClock.now < end {
      var generator = Generator(seed: round)
      let input = Self.damaged(generator.pick(seeds), &generator)
      let start = ContinuousClock.now
      do throws(CalqueError) { try reader.read(input) } catch {
        #expect(error.code != .defect, "\(reader) seed \(round): \(error)")
      }
      let took = ContinuousClock.now - start
      #expect(took < .seconds(5), "\(reader) seed \(round) took \(took)")
      round += 1
      // The last number before a crash is a thousand away from it at most.
      if seconds != nil, round.isMultiple(of: 1_000) { print("FUZZ \(reader) \(round)") }
    }
    if seconds != nil { print("FUZZ \(reader): \(round) inputs") }
  }
}
