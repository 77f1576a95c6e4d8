/// A place at which a sentence could end, what was decided there, and by which rule.
public struct BreakDecision: Hashable, Sendable {
  /// The UTF-8 byte offset of the break: behind the terminator and what closes with it.
  public var offset: Int
  /// Whether the text is cut there.
  public var isBreak: Bool
  /// The stable name of the rule that decided, such as `abbreviation-title`.
  public var rule: String
  /// The file that holds the rule: a data file of Calque, a file of the user, or `built-in`.
  public var file: String
  /// The line of the rule in that file, from 1; 0 for rules that stand in none.
  public var line: Int
  /// The words the rule looked at, such as the abbreviation, or the name of a user's rule; empty when there are none.
  public var evidence: String

  /// Creates a decision.
  public init(offset: Int, isBreak: Bool, rule: String, file: String, line: Int = 0, evidence: String = "") {
    self.offset = offset
    self.isBreak = isBreak
    self.rule = rule
    self.file = file
    self.line = line
    self.evidence = evidence
  }

  /// The file and the line: `abbreviations.fr.txt:3`.
  public var place: String { line > 0 ? "\(file):\(line)" : file }
}

/// The rules that decide at a candidate; raw values are shown to users.
enum BreakRule: String, Sendable {
  // Breaks.
  case terminator
  case question = "question-or-exclamation"
  case ellipsis
  case newline
  case blankLine = "blank-line"
  case abbreviationBeforeStarter = "abbreviation-before-starter"
  case initialBeforeStarter = "initial-before-starter"
  case abbreviationCapital = "abbreviation-before-capital"
  case lowerCaseStart = "lower-case-sentence"
  case fused = "no-space-before-sentence"
  case listItem = "list-item"
  case label = "label-letter"
  case letterClosing = "letter-closing"
  case lineOfSigns = "line-of-signs"
  case address = "web-address"
  case emoticon
  case timeStamp = "time-stamp"
  case unicode
  case userRule = "user-rule"
  // No breaks.
  case wrappedLine = "wrapped-line"
  case insideToken = "inside-token"
  case continues = "punctuation-continues"
  case lowerCase = "lower-case-follows"
  case abbreviationNever = "abbreviation-never"
  case abbreviationStarter = "abbreviation"
  case abbreviationNumber = "abbreviation-before-number"
  case abbreviationTitle = "abbreviation-title"
  case initial
  case acronym
  case ordinal
  case listMarker = "list-marker"
  case speechTag = "speech-tag"
  case brand = "name-with-mark"
  case parenthesis = "inside-parenthesis"
  case citation
  case introduction = "introductory-phrase"
  case nothing = "nothing-follows"
}
