import Bitext
import Checks
import Project
import Terminology
import UnicodeText

/// `calque-bench checks LABELLED.tsv`: recall of each check on seeded faults, and what is found where nothing is wrong.
///
/// The table has a header with `id`, `label` (`clean`, `error` or `trap`), `check`, `source` and `target`. An `error` row has
/// one fault, of the kind that `check` names; a finding on a `clean` or a `trap` row counts as false, also where the
/// professional pair is wrong indeed, so the figures are a lower bound.
struct CheckTable {
  /// What a row of the table must be found by.
  private static let answers: [String: Set<String>] = [
    "untranslated": ["untranslated"], "same_as_source": ["same-as-source"], "number_changed": ["number"],
    "number_missing": ["number"], "number_format": ["number-format"], "end_punctuation": ["end-punctuation"],
    "double_space": ["double-space"], "edge_space": ["edge-space"], "doubled_word": ["doubled-word"],
    "bracket_missing": ["brackets"], "quote_missing": ["quotation-balance"], "quote_locale": ["quotation-style"],
    "space_before_punct": ["punctuation-spacing"], "url_email": ["address"], "tag_missing": ["placeholder", "codes"],
    "tag_order": ["placeholder", "codes"], "initial_case": ["initial-case"], "month_day_case": ["calendar-case"],
    "apostrophe_mix": ["apostrophe"], "truncated": ["length"], "extra_sentence": ["length"],
    "corrupted_chars": ["characters"], "source_word_left": ["source-word"], "term_wrong": ["terminology"],
    "inconsistent": ["inconsistent"],
  ]

  private struct Score {
    var count = 0
    var found = 0
  }

  private var order: [String] = []
  private var scores: [String: Score] = [:]
  private var quiet: [String: Score] = [:]
  private var falseAlarms: [String: Int] = [:]
  private var pairs = 0
  private var seconds = 0.0

  /// Checks every row of a table.
  ///
  /// - Throws: `CalqueError` when a file cannot be read or the table lacks a column.
  init(_ path: String, from: LanguageTag, to: LanguageTag, glossaries paths: [String]) throws {
    let glossaries = try paths.map { try GlossaryFile.read($0, from: from, to: to, noticing: { _ in }) }
    let checker = try Checker(source: from, target: to, glossaries: glossaries)
    let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    guard let header = lines.first else { throw CalqueError(.malformed, "the table is empty", at: .init(file: path)) }
    var columns: [Int] = []
    for name in ["id", "label", "check", "source", "target"] {
      guard let column = header.firstIndex(where: { $0 == name }) else {
        throw CalqueError(.malformed, "the table has no column \(name)", at: .init(file: path, line: 1))
      }
      columns.append(column)
    }
    var ledger = ConsistencyLedger()
    let clock = ContinuousClock()
    let start = clock.now
    for line in lines.dropFirst() where line.count > columns.max() ?? 0 {
      let cells = columns.map { String(line[$0]) }
      let (source, target) = (InlineText(cells[3]), InlineText(cells[4]))
      var found = Set(try checker.check(source: source, target: target).map(\.check))
      let finding = ledger.finding(id: cells[0], document: "", source: source, target: target, profile: .standard)
      if let finding { found.insert(finding.check) }
      add(label: cells[1], check: cells[2], found)
    }
    let elapsed = clock.now - start
    seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }

  private mutating func add(label: String, check: String, _ found: Set<String>) {
    pairs += 1
    guard label == "error" else {
      quiet[label, default: Score()].count += 1
      if !found.isEmpty { quiet[label]?.found += 1 }
      for id in found { falseAlarms[id, default: 0] += 1 }
      return
    }
    if scores[check] == nil { order.append(check) }
    scores[check, default: Score()].count += 1
    if !(Self.answers[check] ?? [check]).isDisjoint(with: found) { scores[check]?.found += 1 }
  }

  /// The table in Markdown.
  var markdown: String {
    var lines = ["| seeded fault | check | rows | recall | false alarms |", "| --- | --- | ---: | ---: | ---: |"]
    for name in order {
      guard let score = scores[name] else { continue }
      let checks = (Self.answers[name] ?? [name]).sorted()
      let alarms = checks.reduce(0) { $0 + (falseAlarms[$1] ?? 0) }
      lines.append(
        "| \(name.replacing("_", with: " ")) | \(checks.joined(separator: ", ")) | \(score.count) "
          + "| \(Self.thousandths(score)) | \(alarms) |")
    }
    lines.append("")
    for label in ["clean", "trap"] {
      guard let score = quiet[label] else { continue }
      lines.append("\(label) rows with a finding: \(score.found) of \(score.count)")
    }
    for (id, count) in falseAlarms.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      lines.append("  \(id): \(count)")
    }
    lines.append("\(Int(Double(pairs) / max(seconds, 1e-9))) pairs/s")
    return lines.joined(separator: "\n")
  }

  private static func thousandths(_ score: Score) -> String {
    let value = Int((Double(score.found) / Double(max(1, score.count)) * 1000).rounded())
    return value == 1000 ? "1.000" : "0." + String(String(1000 + value).dropFirst())
  }

  /// Reads the arguments after `checks` and prints the table.
  static func run(_ arguments: [String]) throws {
    var (from, to) = (LanguageTag.french, LanguageTag.english)
    var glossaries: [String] = []
    var path: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--from": from = try LanguageTag(rest.popFirst() ?? "")
      case "--to": to = try LanguageTag(rest.popFirst() ?? "")
      case "--glossary": if let glossary = rest.popFirst() { glossaries.append(glossary) }
      case _ where argument.hasPrefix("-"):
        throw CalqueError(.usage, "unknown option \(argument)", hint: "calque-bench --help")
      default: path = argument
      }
    }
    guard let path else { throw CalqueError(.usage, "no labelled table", hint: "calque-bench checks LABELLED.tsv") }
    print(try CheckTable(path, from: from, to: to, glossaries: glossaries).markdown)
  }
}
