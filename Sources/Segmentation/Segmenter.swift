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
  private lazy var lines = RuleLines(language: rules.language, own: options.abbreviations)
  /// Called with each failure of the users' rules behind which the built-in ones took over (`fallsBack`).
  public var onFailure: (CalqueError) -> Void = { _ in }
  /// Why the users' rules are not used at all, when the built-in ones took over.
  public let failure: CalqueError?
  /// What is wrong with the users' rules that were left out; the others are used (`fallsBack`).
  public let droppedRules: [CalqueError]

  /// Reads the data of a language; one without data is cut by Unicode's rules and those exceptions that need no words.
  ///
  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - options: how to cut.
  /// - Throws: `CalqueError` with code `.rule` or `.limit` when a rule cannot be used and `fallsBack` is not set.
  public init(language: LanguageTag, options: SegmentationOptions = .init()) throws(CalqueError) {
    self.language = language
    rules = try LanguageRules(language, own: options.abbreviations)
    var options = options
    var engine: RuleEngine?
    var failure: CalqueError?
    var dropped: [CalqueError] = []
    if let srx = options.srx {
      do throws(CalqueError) { engine = try RuleEngine(srx, language: language) } catch {
        guard options.fallsBack else { throw error }
        do throws(CalqueError) {
          let usable = try RuleEngine.usableRules(of: srx, for: language)
          dropped = usable.faults
          if usable.count > 0 {
            engine = try RuleEngine(usable.rules, language: language)
            options.srx = usable.rules
          }
        } catch {}
        if engine == nil { failure = error }
      }
    }
    self.options = options
    self.engine = engine
    self.failure = failure
    droppedRules = engine == nil ? [] : dropped
  }

  /// Name and version of the rules, stamped on stored segments, such as `calque-fr 2`; users' files are named behind them
  /// with a checksum of what they say: `calque-fr 2 + abbreviations 3f2a90c1 + rules.srx 5d41402a`.
  public var ruleSet: String {
    var name =
      switch options.builtIn {
      case .calque: "calque-\(rules.language) \(LanguageRules.version)"
      case .unicode: "unicode \(LocaleData.unicodeVersion)"
      case .none: "none"
      }
    if !options.abbreviations.isEmpty { name += " + abbreviations \(RuleChecksum(of: options.abbreviations))" }
    if let srx = options.srx, engine != nil {
      let file = srx.file.split(separator: "/").last.map(String.init) ?? "srx"
      name += " + \(file) \(RuleChecksum(of: srx))"
    }
    return name
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

  /// Calls `body` with each segment of a text, in order, without holding them: for texts of many megabytes.
  ///
  /// - Parameters:
  ///   - bytes: the text, valid UTF-8.
  ///   - body: hears the byte range of each segment, as `segments(in:)` would return it.
  /// - Throws: `CalqueError` with code `.limit` when a user's rule runs into its limits; what `body` throws, behind which it
  ///   is not called again.
  /// - Complexity: O(n) time; with built-in rules alone, no memory that grows with the text.
  public func forEachSegment(
    inUTF8 bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) throws -> Void
  ) throws {
    var start = 0
    var failure: (any Error)?
    let scanner = scanner(over: bytes, options.newlines)
    try visit(scanner) { offset, decision in
      guard failure == nil, decision.isBreak else { return }
      if let range = scanner.trimmed(start..<offset) {
        do { try body(range) } catch { failure = error }
      }
      start = offset
    }
    if failure == nil, let range = scanner.trimmed(start..<bytes.count) { try body(range) }
    if let failure { throw failure }
  }

  private func scanner(over bytes: UnsafeBufferPointer<UInt8>, _ newlines: NewlinePolicy) -> Scanner {
    Scanner(text: TextBytes(bytes: bytes), rules: rules, newlines: newlines, builtIn: options.builtIn)
  }

  /// Calls `body` with each candidate of a text and its decision, in order.
  private func visit(
    _ scanner: borrowing Scanner, explaining: Bool = false, _ body: (Int, Decision) -> Void
  ) throws(CalqueError) {
    guard let engine else { return visitBuiltIn(scanner, body) }
    var found: [(offset: Int, decision: Decision)] = []
    visitBuiltIn(scanner) { found.append(($0, $1)) }
    guard options.fallsBack else {
      return try engine.apply(to: scanner.text, over: found, scanner, explaining: explaining, body)
    }
    var decided: [(offset: Int, decision: Decision)] = []
    do throws(CalqueError) {
      try engine.apply(to: scanner.text, over: found, scanner, explaining: explaining) { decided.append(($0, $1)) }
    } catch {
      onFailure(error)
      decided = found
    }
    for (offset, decision) in decided { body(offset, decision) }
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
      try visit(scanner(over: bytes, options.newlines), explaining: true) { offset, decision in
        let evidence = decision.evidence.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
        result.append(explained(decision, at: offset, evidence))
      }
      return result
    }
  }

  private func explained(_ decision: Decision, at offset: Int, _ evidence: String) -> BreakDecision {
    var result = BreakDecision(
      offset: offset, isBreak: decision.isBreak, rule: decision.rule.rawValue, file: "built-in", evidence: evidence)
    switch decision.file {
    case Decision.starters: result.file = rules.startersFile
    case Decision.speech: result.file = rules.speechFile
    case ...Decision.userRules:
      if let engine {
        (result.file, result.line, result.evidence) = engine.place(of: Decision.userRules - decision.file)
      }
      return result
    case rules.abbreviations.files.indices:
      let name = rules.abbreviations.files[decision.file]
      result.file = name.isEmpty ? "users' abbreviations" : name
    default: return result
    }
    result.line = lines.line(of: evidence, in: result.file)
    return result
  }

  /// Cuts a document block by block.
  ///
  /// Blocks of code are left out. Inline codes go with the text they stand at (`InlineText.cut(into:handling:)`); a block without
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
      for (number, (range, content)) in zip(
        ranges, block.content.cut(into: ranges, handling: engine == nil ? nil : options.srx?.formatHandling)
      ).enumerated() {
        segments.append(Segment(id: "\(block.id).\(number + 1)", block: index, range: range, content: content))
      }
    }
    return SegmentedDocument(
      language: document.language ?? language, blocks: document.blocks, segments: segments, ruleSet: ruleSet,
      metadata: document.metadata)
  }

  private func ranges(of block: Block) throws(CalqueError) -> [Range<Int>] {
    if engine != nil, options.srx?.segmentsSubflows == false, block.kind == .note || block.kind == .caption {
      // Text that stands beside the running text stays whole when the rules say so (`segmentsubflows`).
      let count = block.content.text.utf8.count
      return try block.content.text.withUTF8Bytes { bytes throws(CalqueError) in
        scanner(over: bytes, .space).trimmed(0..<count).map { [$0] } ?? []
      }
    }
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
