public import Bitext
import Documents
import Segmentation

/// A plain text that is too long to be kept as a document with all its segments.
public struct LongText {
  /// A segment, which lives as long as the call that hears it.
  public struct Segment {
    /// The id, as a document's segment has it.
    public let id: String
    /// The id of its paragraph.
    public let block: String
    /// Where it stands in the text of its paragraph, in bytes.
    public let range: Range<Int>
    /// Its text.
    public let text: String
  }

  let paragraphs: PlainTextParagraphs
  /// Its file.
  public let path: String
  /// Its language.
  public let language: LanguageTag
}

extension Project {
  /// From how many bytes on a plain text is long: 4 MiB.
  public static let longTextSize = 4 << 20

  /// Whether a file is taken for plain text before it is read: by `--input-format`, or by its name.
  public func isPlainText(_ path: String) -> Bool {
    if let format = overrides.format { return format == .plainText }
    return path.lowercased().hasSuffix(".txt")
  }

  /// A long text out of the bytes of a file; nil when they are few, or no UTF-8: those are read as a document.
  ///
  /// - Parameters:
  ///   - bytes: the file; plain text by its format.
  ///   - path: its name, or `-`.
  ///   - language: its language; nil asks the file's name and then a guess from its first MiB.
  /// - Returns: the text, to be cut as it is read through.
  /// - Throws: `CalqueError` `.language` when that is not known.
  public func longText(_ bytes: [UInt8], path: String, language: LanguageTag?) throws(CalqueError) -> LongText? {
    guard bytes.count >= Self.longTextSize, overrides.charset == nil, let paragraphs = PlainTextParagraphs(file: bytes)
    else { return nil }
    for remark in paragraphs.remarks { notice("\(Self.shown(path)): \(remark)") }
    let known = try self.language(said: language, of: paragraphs.beginning(1 << 20), at: path)
    return LongText(paragraphs: paragraphs, path: path, language: known)
  }

  /// Calls `body` with each segment of a long text, in order: those of `article(at:language:)`, without keeping them.
  ///
  /// - Returns: how many paragraphs it has.
  /// - Throws: `CalqueError` when a user's rule fails; what `body` throws.
  /// - Complexity: O(n) time; memory for the text and its longest paragraph.
  @discardableResult
  public func forEachSegment(of text: LongText, _ body: (LongText.Segment) throws -> Void) throws -> Int {
    let segmenter = try segmenter(for: text.language)
    var count = 0
    try text.paragraphs.forEach { block, bytes in
      count += 1
      var number = 0
      try bytes.withUnsafeBufferPointer { buffer in
        try segmenter.forEachSegment(inUTF8: buffer) { range in
          number += 1
          let text = String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
          try body(LongText.Segment(id: "\(block).\(number)", block: block, range: range, text: text))
        }
      }
    }
    return count
  }
}
