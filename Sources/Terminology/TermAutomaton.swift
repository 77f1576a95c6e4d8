import Bitext

/// A trie over classes of word forms: all terms of a language at once, one step a word.
///
/// A class is a word of a term with everything it may look like; a word of the text leads to the classes that have it
/// among their forms. Time depends on the text and on what is found in it, not on the number of terms. Memory is about
/// 300 bytes a term word with inflection (its forms), 60 without.
struct TermAutomaton {
  /// A place where a term was found: its number and the words that it spans.
  struct Candidate {
    var term: Int
    var tokens: Range<Int>
  }

  /// How many words may stand at a gap (`...`) of a term.
  static let gapLimit = 3

  private struct ClassKey: Hashable {
    var word: String
    var role: InflectionRole
  }

  private var classes: [ClassKey: Int32] = [:]
  private var classesOfForm = NumberLists<String>()
  private var classesOfUnaccentedForm = NumberLists<String>()
  private var prefixes: [String: [(prefix: String, class: Int32)]] = [:]
  private var classCount: Int32 = 0
  private var edges: [UInt64: Int32] = [:]
  private var gaps: Set<Int32> = []
  private var terms = NumberLists<Int32>()
  private var nodeCount: Int32 = 1
  private let language: String

  init(language: LanguageTag) { self.language = language.language }

  /// One word of a term.
  enum Step {
    /// A word with the role that decides its forms.
    case word(String, InflectionRole)
    /// The beginning of a word.
    case prefix(String)
    /// Up to `gapLimit` words of any kind.
    case gap
  }

  /// Adds a term under a number.
  mutating func insert(_ steps: [Step], term: Int) {
    var node: Int32 = 0
    for step in steps {
      switch step {
      case .gap: gaps.insert(node)
      case .word(let word, let role): node = child(of: node, by: wordClass(word, role))
      case .prefix(let prefix): node = child(of: node, by: prefixClass(prefix))
      }
    }
    if node != 0 { terms.append(Int32(term), to: node) }
  }

  private static func edge(_ node: Int32, _ wordClass: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: wordClass))
  }

  private mutating func child(of node: Int32, by wordClass: Int32) -> Int32 {
    let key = Self.edge(node, wordClass)
    if let known = edges[key] { return known }
    edges[key] = nodeCount
    nodeCount += 1
    return nodeCount - 1
  }

  private mutating func wordClass(_ word: String, _ role: InflectionRole) -> Int32 {
    let key = ClassKey(word: word, role: role)
    if let known = classes[key] { return known }
    let number = classCount
    classCount += 1
    classes[key] = number
    for form in Inflection.forms(of: word, role: role, language: language) {
      classesOfForm.append(number, to: form)
      if let bare = Self.withoutInitialAccent(form) { classesOfUnaccentedForm.append(number, to: bare) }
    }
    return number
  }

  private mutating func prefixClass(_ prefix: String) -> Int32 {
    let key = String(prefix.unicodeScalars.prefix(2))
    if let known = prefixes[key]?.first(where: { $0.prefix == prefix }) { return known.class }
    let number = classCount
    classCount += 1
    prefixes[key, default: []].append((prefix, number))
    return number
  }

  /// A form that begins with an accented vowel or ç, without that accent: capitals often lack it.
  private static func withoutInitialAccent(_ form: String) -> String? {
    guard let first = form.unicodeScalars.first, first.value >= 0xC0 else { return nil }
    let bare: String
    switch first {
    case "é", "è", "ê", "ë": bare = "e"
    case "à", "â", "ä": bare = "a"
    case "î", "ï": bare = "i"
    case "ô", "ö": bare = "o"
    case "ù", "û", "ü": bare = "u"
    case "ç": bare = "c"
    default: return nil
    }
    return bare + String(form.unicodeScalars.dropFirst())
  }

  private func classes(of token: TermToken) -> [Int32] {
    var result = classesOfForm[token.folded]
    if token.mayLackAccent { result += classesOfUnaccentedForm[token.folded] }
    if !prefixes.isEmpty, let list = prefixes[String(token.folded.unicodeScalars.prefix(2))] {
      for entry in list where token.folded.hasPrefix(entry.prefix) { result.append(entry.class) }
    }
    return result
  }

  /// All places where a term stands, in order of their first word; overlapping ones included.
  ///
  /// - Complexity: O(words × depth of the terms found).
  func candidates(in tokens: [TermToken]) -> [Candidate] {
    let classesOfTokens = tokens.map(classes(of:))
    var result: [Candidate] = []
    var states: [(node: Int32, next: Int, skipped: Int)] = []
    for start in tokens.indices where !classesOfTokens[start].isEmpty {
      states.removeAll(keepingCapacity: true)
      for wordClass in classesOfTokens[start] {
        if let node = edges[Self.edge(0, wordClass)] { states.append((node, start + 1, 0)) }
      }
      var position = 0
      while position < states.count {
        let state = states[position]
        position += 1
        if state.skipped == 0 {
          for term in terms[state.node] { result.append(Candidate(term: Int(term), tokens: start..<state.next)) }
        }
        guard state.next < tokens.count, tokens[state.next - 1].joinsNext else { continue }
        for wordClass in classesOfTokens[state.next] {
          if let node = edges[Self.edge(state.node, wordClass)] { states.append((node, state.next + 1, 0)) }
        }
        if state.skipped < Self.gapLimit, gaps.contains(state.node) {
          states.append((state.node, state.next + 1, state.skipped + 1))
        }
      }
    }
    return result
  }
}
