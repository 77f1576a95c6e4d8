public import Bitext
import Interchange
public import Segmentation

/// Files of segmentation rules: SRX, and lists of abbreviations.
public enum RuleFile {

  /// Reads a list of abbreviations.
  ///
  /// - Throws: `CalqueError` `.undecodable`, `.rule` with the line, or as reading does.
  public static func abbreviations(_ path: String) throws(CalqueError) -> [Abbreviation] {
    try Abbreviation.parse(contentsOf: try text(of: path), file: path)
  }

  /// Reads a rule file (SRX).
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - noticing: called with what is odd about it, in words.
  /// - Returns: the rules.
  /// - Throws: `CalqueError` as `SRX.read` does.
  public static func rules(
    _ path: String, noticing: (String) -> Void = { _ in }
  ) throws(CalqueError) -> SegmentationRules {
    let bytes = try FileSystem.read(path)
    let reading: InterchangeReading<SegmentationRules>
    do throws(CalqueError) { reading = try SRX.read(bytes, file: path) } catch { throw error.inFile(path) }
    for warning in reading.warnings { noticing("\(path): \(warning)") }
    return reading.value
  }

  /// The text of a rule file.
  ///
  /// - Throws: `CalqueError` `.undecodable` when it is not UTF-8, or as reading does.
  public static func text(of path: String) throws(CalqueError) -> String {
    let bytes = try FileSystem.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CalqueError(
        .undecodable, "the list is not UTF-8", at: .init(file: path), hint: "Save it as UTF-8.")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  /// Whether a file is SRX by its name or its beginning; otherwise it is taken for a list of abbreviations.
  public static func isSRX(_ path: String) throws(CalqueError) -> Bool {
    if path.lowercased().hasSuffix(".srx") || path.lowercased().hasSuffix(".xml") { return true }
    return try FileSystem.read(path).prefix(400).filter { $0 != 0 }.starts(with: Array("<?xml".utf8))
  }
}
