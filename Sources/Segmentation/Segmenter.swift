public import Bitext
import UnicodeText

/// Cuts texts of one language into segments.
///
/// Not for use from several threads at once: make one for each.
public final class Segmenter {
  /// The language of the texts.
  public let language: LanguageTag
  /// How texts are cut.
  public let options: SegmentationOptions
  let rules: LanguageRules
  private let engine: RuleEngine?

  /// Reads the data of a language; one without data is cut by Unicode's rules and those exceptions that need no words.
  ///
  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - options: how to cut.
  /// - Throws: `CalqueError` with code `.rule` when a rule cannot be used.
  public init(language: LanguageTag, options: SegmentationOptions = .init()) throws(CalqueError) {
    self.language = language
    self.options = options
    rules = try LanguageRules(language, own: options.abbreviations)
    if let srx = options.srx { engine = try RuleEngine(srx, language: language) } else { engine = nil }
  }

  /// Name and version of the rules, stamped on stored segments, such as `calque-fr 1`; a rule file is named behind them.
  public var ruleSet: String {
    let name =
      switch options.builtIn {
      case .calque: "calque-\(rules.language) \(LanguageRules.version)"
      case .unicode: "unicode \(LocaleData.unicodeVersion)"
      case .none: "none"
      }
    guard let srx = options.srx else { return name }
    return name + " + " + (srx.file.split(separator: "/").last.map(String.init) ?? "srx")
  }

  /// The segments of a text as UTF-8 byte ranges, in order, without surrounding white space; empty ones are left out.
  ///
  /// - Parameter text: the text to cut.
  /// - Returns: the ranges.
  /// - Throws: `CalqueError` with code `.limit` when a user's rule runs into its limits.
  /// - Complexity: O(n).
  public func segments(in text: String) throws(CalqueError) -> [Range<Int>] {
    try segments(in: text, newlines: options.newlines)
  }

  func segments(in text: String, newlines: NewlinePolicy) throws(CalqueError) -> [Range<Int>] {
    try text.withUTF8Bytes { bytes throws(CalqueError) in
      var result: [Range<Int>] = []
      var start = 0
      let scanner = scanner(over: bytes, newlines)
      try visit(scanner) { offset, decision in
        guard decision.isBreak else { return }
        if let range = scanner.trimmed(start..<offset) { result.append(range) }
        start = offset
      }
      if let range = scanner.trimmed(start..<bytes.count) { result.append(range) }
      return result
    }
  }

  private func scanner(over bytes: UnsafeBufferPointer<UInt8>, _ newlines: NewlinePolicy) -> Scanner {
    Scanner(text: TextBytes(bytes: bytes), rules: rules, newlines: newlines, builtIn: options.builtIn)
  }

  /// Calls `body` with each candidate of a text and its decision, in order.
  private func visit(_ scanner: borrowing Scanner, _ body: (Int, Decision) -> Void) throws(CalqueError) {
    guard let engine else { return visitBuiltIn(scanner, body) }
    var found: [(offset: Int, decision: Decision)] = []
    visitBuiltIn(scanner) { found.append(($0, $1)) }
    try engine.apply(to: scanner.text, over: found, scanner, body)
  }

  private func visitBuiltIn(_ scanner: borrowing Scanner, _ body: (Int, Decision) -> Void) {
    guard options.builtIn == .unicode else { return scanner.run(body) }
    let count = scanner.text.count
    UnicodeSentences(text: scanner.text).forEachBoundary { if $0 < count { body($0, .cut(.unicode)) } }
  }

  /// Every place at which the text could be cut, what was decided there and by which rule, in order.
  ///
  /// - Parameter text: the text to look at.
  /// - Returns: the decisions, breaks and suppressed candidates.
  /// - Throws: `CalqueError` with code `.limit` when a user's rule runs into its limits.
  /// - Complexity: O(n).
  public func decisions(in text: String) throws(CalqueError) -> [BreakDecision] {
    try text.withUTF8Bytes { bytes throws(CalqueError) in
      var result: [BreakDecision] = []
      try visit(scanner(over: bytes, options.newlines)) { offset, decision in
        let evidence = decision.evidence.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
        result.append(
          BreakDecision(
            offset: offset, isBreak: decision.isBreak, rule: decision.rule.rawValue, file: fileName(decision.file),
            evidence: evidence))
      }
      return result
    }
  }

  private func fileName(_ index: Int) -> String {
    switch index {
    case Decision.starters: return rules.startersFile
    case Decision.speech: return rules.speechFile
    case ...Decision.userRules: return engine?.place(of: Decision.userRules - index) ?? "users' rules"
    case rules.abbreviations.files.indices:
      let name = rules.abbreviations.files[index]
      return name.isEmpty ? "users' abbreviations" : name
    default: return "built-in"
    }
  }

  /// Cuts a document block by block.
  ///
  /// Blocks of code are left out. Inline codes go with the text they stand at (`InlineText.cut(into:)`); a block without
  /// text has no segment. A block whose line breaks count (`breaksAtNewlines`) is cut at each of them, whatever the
  /// options say.
  ///
  /// - Parameter document: what a reader yielded.
  /// - Returns: the document's blocks with their segments; ids are `<block id>.<number>`, counted from 1.
  /// - Throws: `CalqueError` with code `.limit` when a user's rule runs into its limits.
  /// - Complexity: O(n).
  public func segment(_ document: Document) throws(CalqueError) -> SegmentedDocument {
    var segments: [Segment] = []
    for (index, block) in document.blocks.enumerated() where block.kind != .code {
      let ranges = try self.ranges(of: block)
      for (number, (range, content)) in zip(ranges, block.content.cut(into: ranges)).enumerated() {
        segments.append(Segment(id: "\(block.id).\(number + 1)", block: index, range: range, content: content))
      }
    }
    return SegmentedDocument(
      language: document.language ?? language, blocks: document.blocks, segments: segments, ruleSet: ruleSet,
      metadata: document.metadata)
  }

  private func ranges(of block: Block) throws(CalqueError) -> [Range<Int>] {
    guard block.breaksAtNewlines || block.kind == .verse else { return try segments(in: block.content.text) }
    var result: [Range<Int>] = []
    var start = 0
    for line in block.content.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let found = try segments(in: String(line), newlines: .space)
      result.append(contentsOf: found.map { ($0.lowerBound + start)..<($0.upperBound + start) })
      // The separator behind the line: one or two bytes and more.
      start =
        line.endIndex < block.content.text.endIndex
        ? block.content.text.utf8.distance(
          from: block.content.text.startIndex, to: block.content.text.index(after: line.endIndex))
        : start + line.utf8.count
    }
    return result
  }
}
