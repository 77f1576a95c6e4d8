public import Bitext

/// Finds faults in a list of abbreviations.
public enum AbbreviationLint {
  /// Looks at every line of a list.
  ///
  /// - Parameters:
  ///   - contents: the text of the file.
  ///   - file: its name.
  ///   - language: the language whose built-in data it is compared with.
  /// - Returns: what was found, in the order of the lines.
  /// - Throws: `CalqueError` when the built-in data are damaged.
  /// - Complexity: O(n).
  public static func findings(
    in contents: String, file: String, language: LanguageTag
  ) throws(CalqueError) -> [RuleFinding] {
    let builtIn = try knownAbbreviations(language.language)
    let starters = words(SegmentationData(language: language.language).starters)
    var seen: [String: Abbreviation] = [:]
    var result: [RuleFinding] = []
    var number = 0
    for line in contents.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let report = { (severity: RuleFinding.Severity, kind: RuleFinding.Kind, message: String) in
        result.append(.init(file: file, line: number, severity: severity, kind: kind, message: message))
      }
      let abbreviation: Abbreviation?
      do throws(CalqueError) {
        abbreviation = try Abbreviation(parsing: String(line), at: .init(file: file, line: number))
      } catch {
        report(.error, .syntax, error.message)
        continue
      }
      guard let abbreviation else { continue }
      let name = "“\(abbreviation.text).”"
      if let earlier = seen[abbreviation.text] {
        if earlier.type == abbreviation.type {
          report(.warning, .duplicate, "\(name) stands in line \(earlier.line) already")
        } else {
          report(
            .warning, .contradiction,
            "\(name) is \(abbreviation.type.rawValue) here and \(earlier.type.rawValue) in line \(earlier.line), which decides"
          )
        }
        continue
      }
      seen[abbreviation.text] = abbreviation
      if let known = builtIn[abbreviation.text] {
        let place = "\(known.file):\(known.line)"
        if known.type == abbreviation.type {
          report(.warning, .builtIn, "\(name) is built in with the same type (\(place)): the line is not needed")
        } else {
          report(
            .warning, .override,
            "\(name) is built in as \(known.type.rawValue) (\(place)); here it is \(abbreviation.type.rawValue), which decides"
          )
        }
      } else if starters.contains(abbreviation.text.lowercased()), abbreviation.type != .starter {
        report(
          .warning, .ordinaryWord,
          "\(name) is an ordinary word that begins sentences: sentences that end in it would not be cut")
      }
    }
    return result
  }

  /// The built-in abbreviations of a language by their text.
  static func knownAbbreviations(_ language: String) throws(CalqueError) -> [String: Abbreviation] {
    var result: [String: Abbreviation] = [:]
    let tables = [
      ("abbreviations.\(language).tsv", SegmentationData(language: language).abbreviations),
      ("abbreviations.mul.tsv", SegmentationData.sharedAbbreviations),
    ]
    for (file, bytes) in tables {
      for abbreviation in try Abbreviation.parse(contentsOf: String(decoding: bytes, as: UTF8.self), file: file) {
        result[abbreviation.text] = result[abbreviation.text] ?? abbreviation
      }
    }
    return result
  }

  /// The words of a data file.
  static func words(_ bytes: [UInt8]) -> Set<String> {
    Set(
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
        $0.lowercased()
      })
  }
}
