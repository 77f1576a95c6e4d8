public import Bitext
import UnicodeText

/// Two plain texts with as many lines, line by line translations of each other (Moses, fast_align, Marian).
public enum MosesPair {
  /// Writes the rows that have both sides; line breaks inside a segment become spaces and are reported.
  ///
  /// - Returns: the two texts, and what they cannot carry.
  public static func write(_ document: BilingualDocument) -> (source: String, target: String, losses: [String]) {
    var tally = document.losses(lacking: lacking.union(.loneRows))
    var source = ""
    var target = ""
    for segment in document.segments {
      guard let translation = segment.target, !segment.sourceParts.isEmpty else { continue }
      source += line(segment.source.text, &tally) + "\n"
      target += line(translation.text, &tally) + "\n"
    }
    return (source, target, tally.lines)
  }

  /// Writes the sentences of both sides, one a line, and the ladder that brings them together.
  ///
  /// - Parameter document: what is to be written.
  /// - Returns: the two texts, the ladder, and what they cannot carry.
  /// - Throws: `CalqueError` `.unsupported` where translations stand in another order than their originals, which a
  ///   ladder cannot say; `.malformed` as `BilingualDocument.bitext`.
  public static func writeWithLadder(
    _ document: BilingualDocument
  ) throws(CalqueError) -> (source: String, target: String, ladder: String, losses: [String]) {
    var tally = document.losses(lacking: lacking)
    let bitext = try document.bitext()
    func text(_ side: SegmentedDocument) -> String {
      side.segments.map { line($0.content.text, &tally) + "\n" }.joined()
    }
    let (source, target) = (text(bitext.source), text(bitext.target))
    return (source, target, try HunalignLadder.write(bitext.beads), tally.lines)
  }

  private static let lacking: DocumentTraits = [
    .codes, .notes, .documentNotes, .proposals, .states, .confirmations, .keptOut, .blocks, .variants, .terms,
  ]

  private static func line(_ text: String, _ tally: inout Tally) -> String {
    var result = ""
    var isReplaced = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
        isReplaced = true
        result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    if isReplaced { tally.add("a line break inside a segment became a space") }
    return result
  }

  /// Reads two texts into a document with a unit for each line.
  ///
  /// - Parameters:
  ///   - source: the file of the sources.
  ///   - target: the file of the targets.
  ///   - file: the name of the first for messages.
  ///   - sourceLanguage: the language of the sources.
  ///   - targetLanguage: the language of the targets.
  /// - Returns: the document.
  /// - Throws: `CalqueError` with code `.undecodable`, or `.malformed` when the numbers of lines differ.
  public static func read(
    source: [UInt8], target: [UInt8], file: String, from sourceLanguage: LanguageTag, to targetLanguage: LanguageTag
  ) throws(CalqueError) -> InterchangeReading<BilingualDocument> {
    let sources = try lines(source, file)
    let targets = try lines(target, file)
    guard sources.count == targets.count else {
      throw CalqueError(
        .malformed, "\(sources.count) lines stand against \(targets.count)", at: .init(file: file),
        hint: "Both files must have as many lines; align them first if they have not.")
    }
    var builder = TableBuilder(file: file, from: sourceLanguage, to: targetLanguage)
    for (index, pair) in zip(sources, targets).enumerated() {
      builder.add(
        id: nil, source: pair.0, target: pair.1.isEmpty ? nil : pair.1, state: nil, line: index + 1)
    }
    return builder.reading
  }

  /// Reads two texts whose lines beads bring together, as hunalign's ladder does.
  ///
  /// - Throws: `CalqueError` with code `.undecodable`, or `.malformed` when a bead reaches beyond the last line.
  public static func read(
    source: [UInt8], target: [UInt8], beads: [Bead], file: String, from sourceLanguage: LanguageTag,
    to targetLanguage: LanguageTag
  ) throws(CalqueError) -> InterchangeReading<BilingualDocument> {
    let sources = try lines(source, file)
    let targets = try lines(target, file)
    var builder = TableBuilder(file: file, from: sourceLanguage, to: targetLanguage)
    for (index, bead) in beads.enumerated() {
      guard bead.source.upperBound <= sources.count, bead.target.upperBound <= targets.count else {
        throw CalqueError(
          .malformed, "a rung reaches beyond the last line of a text", at: .init(file: file, line: index + 1),
          hint: "The ladder belongs to other files.")
      }
      guard bead.isPair else { continue }
      builder.add(
        id: nil, source: sources[bead.source].joined(separator: " "),
        target: targets[bead.target].joined(separator: " "), state: nil, line: index + 1)
    }
    return builder.reading
  }

  private static func lines(_ bytes: [UInt8], _ file: String) throws(CalqueError) -> [String] {
    let text: String
    do { text = try TextEncoding.decode(bytes).text } catch {
      throw CalqueError(.undecodable, "\(error)", at: .init(file: file))
    }
    var lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
