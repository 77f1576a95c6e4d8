import Bitext
import XMLText

/// What readers of XLIFF of all versions have in common: the file, what they say of it, and who takes its units.
struct DocumentReading {
  let stream: XMLStream
  var tally = Tally()
  var warnings = Tally()
  var taker: DocumentTaker
  /// How many units were read.
  var unitCount = 0
  /// Which `file` of the file is being read, from 0.
  var documentNumber = -1
  /// Whether the places of rows are wanted.
  let wantsPlaces: Bool
  /// Where the rows stand.
  var places: [RowPlace] = []

  init(_ stream: XMLStream, taker: DocumentTaker = .keeping, wantsPlaces: Bool = false) {
    self.stream = stream
    self.taker = taker
    self.wantsPlaces = wantsPlaces
  }

  /// The root element, which must be `xliff` in a namespace that fits.
  func root(of format: String, in fits: (XMLName) -> Bool) throws(CalqueError) -> XMLElement {
    guard let root = try stream.nextChild() else {
      throw CalqueError(.malformed, "the file is empty", at: .init(file: stream.file))
    }
    guard root.name.local == "xliff", fits(root.name) else {
      throw stream.error(
        .malformed, "this is \(root.name.description.prefix(120)) and not \(format)", at: root.place)
    }
    return root
  }

  /// The language that a tag names.
  func language(_ text: String, _ place: XMLPlace) throws(CalqueError) -> LanguageTag {
    do { return try LanguageTag(text) } catch { throw stream.error(.language, error.message, at: place) }
  }
}

/// Reads a file of documents: whole, unit by unit, or for the places of its rows.
protocol DocumentReader {
  associatedtype Word: XMLVocabulary
  /// Begins to read.
  init(_ reading: DocumentReading)
  /// What was read so far.
  var reading: DocumentReading { get }
  /// Reads to the end.
  ///
  /// - Returns: the documents, if they are kept.
  mutating func documents() throws(CalqueError) -> [BilingualDocument]
}

extension DocumentReader {
  private static func stream(_ source: ByteSource, _ file: String) -> XMLStream {
    XMLStream(source, file: file) { Word.word(for: $0).rawValue }
  }

  private func result<Value>(_ value: Value) -> InterchangeReading<Value> {
    InterchangeReading(
      value, losses: reading.tally.lines, warnings: reading.stream.warnings + reading.warnings.lines)
  }

  /// A document for each `file`.
  static func read(_ bytes: [UInt8], file: String) throws(CalqueError) -> InterchangeReading<[BilingualDocument]> {
    var reader = Self(DocumentReading(stream(ByteSource(bytes), file)))
    let documents = try reader.documents()
    return reader.result(documents)
  }

  /// Gives each piece away, and the number of units at the end.
  static func read(
    _ source: ByteSource, file: String, _ body: @escaping (BilingualPiece) throws(CalqueError) -> Void
  ) throws(CalqueError) -> InterchangeReading<Int> {
    var reader = Self(DocumentReading(stream(source, file), taker: .giving(body)))
    _ = try reader.documents()
    return reader.result(reader.reading.unitCount)
  }

  /// Where the rows of a file stand, for updates in place.
  static func rowPlaces(_ bytes: [UInt8], file: String) throws(CalqueError) -> [RowPlace] {
    var reader = Self(DocumentReading(stream(ByteSource(bytes), file), wantsPlaces: true))
    _ = try reader.documents()
    return reader.reading.places
  }
}
