import Bitext
import Interchange
import Project
import Segmentation

extension Segment {
  /// Writes Calque's own rules as SRX 2.0.
  func export() throws {
    guard files.isEmpty, !explain, !batch.jsonl else {
      throw CalqueError(.usage, "--export-srx reads no text", hint: "Leave out files, --explain and --jsonl.")
    }
    try options.messages.apply()
    var languages: [LanguageTag] = []
    for name in (lang ?? options.from)?.split(separator: ",").map(String.init) ?? SegmentationRules.exportedLanguages {
      if let language = try ProjectOptions.language(name, option: "--lang") { languages.append(language) }
    }
    let rules = try SegmentationRules(builtInFor: languages)
    let text = SRX.write(rules, comment: SegmentationRules.exportComment)
    try destination.write(Array(text.utf8))
    Messages.detail("\(rules.groups.reduce(0) { $0 + $1.rules.count }) rules for \(languages.count) languages")
  }
}
