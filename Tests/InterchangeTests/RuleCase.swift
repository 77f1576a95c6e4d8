import Bitext
import Interchange

/// A small file with the rules that the validator is to find broken in it.
///
/// A line of a table has the rules, or `valid`, and the file.
struct RuleCase: Sendable {
  var expected: [String]
  var content: String
  var file: String

  /// The cases of a table, in whose files shorthands are replaced.
  static func cases(in table: String, replacing shorthands: [(String, String)], file: String) -> [RuleCase] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: " | ", maxSplits: 1).map(String.init)
      return RuleCase(
        expected: parts[0] == "valid" ? [] : parts[0].split(separator: " ").map(String.init),
        content: shorthands.reduce(parts[1]) { $0.replacing($1.0, with: $1.1) }, file: file)
    }
  }

  /// The rules that are broken, each once, in order of place.
  func verdict() throws -> [String] {
    let report = try Validator.validate(Array(content.utf8), file: file)
    var rules: [String] = []
    for finding in report.findings where finding.severity == .error && !rules.contains(finding.rule) {
      rules.append(finding.rule)
    }
    return rules
  }
}
