public import Bitext
import Documents
import UnicodeText

/// One of the texts to be aligned.
struct AlignmentSide {
  /// The article's short name.
  var name: String
  /// The file, or the article that it is taken from.
  let path: String
  /// Its segments.
  let segmented: SegmentedDocument
  /// The format it was read from.
  let format: String

  var language: LanguageTag { segmented.language }

  /// How many bytes its segments have.
  var size: Int { segmented.segments.reduce(0) { $0 + $1.text.utf8.count } }

  /// The language that its words speak for, when they do.
  var guess: LanguageTag? {
    var sample = ""
    for segment in segmented.segments where sample.utf8.count < 20_000 { sample += segment.text + "\n" }
    return LanguageGuess.guess(sample)?.language
  }
}

extension Project {
  /// Reads a side: a document, or a file with one segment a line.
  func alignmentSide(
    _ path: String, _ side: Side, _ settings: AlignmentSettings
  ) throws(CalqueError) -> AlignmentSide {
    let isSource = side == .source
    let said = isSource ? overrides.sourceLanguage : overrides.targetLanguage
    let configured = isSource ? configuration.sourceLanguage : configuration.targetLanguage
    return try alignmentSide(path, language: said ?? ArticleName.language(inPath: path) ?? configured, settings)
  }

  /// Reads a side in a language; nil asks the document and its words.
  func alignmentSide(
    _ path: String, language: LanguageTag?, _ settings: AlignmentSettings
  ) throws(CalqueError) -> AlignmentSide {
    var side = try read(path, language: language, settings)
    if let name = settings.name { side.name = ArticleName.safe(name) }
    return side
  }

  private func read(
    _ path: String, language: LanguageTag?, _ settings: AlignmentSettings
  ) throws(CalqueError) -> AlignmentSide {
    guard settings.isSegmented else {
      let article = try article(at: path, language: language)
      return AlignmentSide(
        name: article.name, path: path, segmented: article.segmented, format: article.reading.formatName)
    }
    guard let language else {
      throw CalqueError(
        .language, "the language of the text is not known", at: .init(file: Self.shown(path)),
        hint: "Say --from fr --to en.")
    }
    return AlignmentSide(
      name: ArticleName.from(path: path), path: path,
      segmented: SegmentedDocument(lines: try SegmentLines.read(path), language: language), format: "text")
  }

  /// From so many segments on it is said how long the alignment will take.
  private static let longText = 100_000

  /// Refuses what cannot be right, and says what looks odd.
  ///
  /// - Throws: `CalqueError` `.language` for one language on both sides; `.implausible`, unless forced, for one text on
  ///   both sides or words of one language on both sides.
  func check(
    _ source: AlignmentSide, _ target: AlignmentSide, _ settings: AlignmentSettings
  ) throws(CalqueError) {
    let texts = (source.segmented.segments, target.segmented.segments)
    if !settings.isForcing, !texts.0.isEmpty, texts.0.map(\.text) == texts.1.map(\.text) {
      throw CalqueError(
        .implausible, "this is the same text as \(Self.shown(source.path))", at: .init(file: Self.shown(target.path)),
        hint: "Name the original and its translation, or say --force.")
    }
    guard source.language != target.language else {
      throw CalqueError(
        .language, "both texts are \(source.language.englishName)", at: .init(file: Self.shown(target.path)),
        hint: "Say --from and --to if one of them is another language.")
    }
    if !settings.isForcing, !source.language.sharesLanguage(with: target.language), let left = source.guess,
      let right = target.guess, left.sharesLanguage(with: right)
    {
      throw CalqueError(
        .implausible, "both texts look \(left.englishName)",
        at: .init(file: "\(Self.shown(source.path)), \(Self.shown(target.path))"),
        hint: "Name the original and its translation, or say --force.")
    }
    if !settings.isForcing { try requireLikeCuts(source, target, settings) }
    for side in [source, target] where side.segmented.segments.isEmpty {
      notice("\(Self.shown(side.path)): there is no text in it")
    }
    let count = texts.0.count + texts.1.count
    if count >= Self.longText {
      // Measured on one core of a shared machine: 0.27 ms and at most 8 kB a segment.
      let minutes = (count * 27 / 100_000 + 59) / 60
      announce(
        "\(texts.0.count) + \(texts.1.count) segments: about \(minutes) \(minutes == 1 ? "minute" : "minutes") and up to \(count / 125_000 + 1) GB of memory; --time-limit sets an end"
      )
    }
    let (short, long) = source.size <= target.size ? (source, target) : (target, source)
    if short.size > 0, long.size >= 4 * short.size, long.segmented.segments.count >= 8 {
      notice(
        "\(Self.shown(long.path)) is \(long.size / short.size) times as long as \(Self.shown(short.path)): most of it will stay alone"
      )
    }
  }
}

extension Project {
  /// So many times as many segments for about as much text are a matter of cutting, not of translation.
  private static let unlikeCuts = 6
  /// With fewer segments on the longer side it can be a few long sentences.
  private static let fewestUnlike = 12

  /// Refuses two texts of like size of which one is hardly cut: no pair holds that many segments, and what would be found
  /// is not what is wrong.
  private func requireLikeCuts(
    _ source: AlignmentSide, _ target: AlignmentSide, _ settings: AlignmentSettings
  ) throws(CalqueError) {
    let (few, many) =
      source.segmented.segments.count <= target.segmented.segments.count ? (source, target) : (target, source)
    let counts = (few.segmented.segments.count, many.segmented.segments.count)
    guard counts.0 > 0, counts.1 >= Self.fewestUnlike, counts.1 >= Self.unlikeCuts * counts.0,
      many.size < 3 * few.size, few.size < 3 * many.size
    else { return }
    let segments = counts.0 == 1 ? "1 segment" : "\(counts.0) segments"
    throw CalqueError(
      .implausible, "\(segments) against \(counts.1) for about as much text: the two are cut too differently",
      at: .init(file: "\(Self.shown(few.path)), \(Self.shown(many.path))"),
      hint: settings.isSegmented
        ? "Leave --segmented out, so that both are cut by the same rules, or say --force."
        : "Look at what calque segment makes of \(Self.shown(few.path)), or say --force.")
  }
}

/// Files that hold one segment a line.
public enum SegmentLines {
  /// The lines of a UTF-8 file, without their ends; an empty line is an empty segment.
  ///
  /// - Throws: `CalqueError`: what reading throws, `.undecodable` with the first wrong byte.
  /// - Complexity: O(n).
  public static func read(_ path: String) throws(CalqueError) -> [String] {
    let bytes = try FileSystem.read(path)
    let text: String
    do throws(UnicodeTextError) { text = try TextEncoding.decode(bytes).text } catch {
      let offset = TextEncoding.firstInvalidUTF8(bytes[...]) ?? 0
      throw CalqueError(
        .undecodable, "not UTF-8",
        at: .init(file: Project.shown(path), line: bytes[..<offset].count { $0 == 0x0A } + 1),
        hint: "The first wrong byte is byte \(offset) of the file; save it as UTF-8.")
    }
    var lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
