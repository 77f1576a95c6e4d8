/// Something that is wrong or suspicious in a file of rules.
public struct RuleFinding: Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The file cannot be used as it is.
    case error
    /// It can be used, and does probably not do what was meant.
    case warning
  }

  /// What kind of fault it is; raw values are part of the command line's output.
  public enum Kind: String, Sendable, CaseIterable {
    /// A line or pattern that cannot be read.
    case syntax
    /// The same once more.
    case duplicate
    /// The same with another meaning.
    case contradiction
    /// The built-in data say the same.
    case builtIn = "built-in"
    /// The built-in data say something else.
    case override = "overrides-built-in"
    /// A word that begins sentences is called an abbreviation.
    case ordinaryWord = "ordinary-word"
    /// A rule that can never decide.
    case shadowed
    /// Rules that no language uses.
    case unused
    /// A map to rules that do not exist.
    case missing
    /// A pattern whose cost can explode.
    case costly
    /// A rule that matches everywhere.
    case pointless
  }

  /// The file as it was named.
  public var file: String
  /// The line, from 1; 0 for the whole file.
  public var line: Int
  /// How bad it is.
  public var severity: Severity
  /// What kind of fault it is.
  public var kind: Kind
  /// What is wrong, in words.
  public var message: String

  /// Creates a finding.
  public init(file: String, line: Int, severity: Severity, kind: Kind, message: String) {
    self.file = file
    self.line = line
    self.severity = severity
    self.kind = kind
    self.message = message
  }

  /// `file:line: severity: message`.
  public var description: String { "\(line > 0 ? "\(file):\(line)" : file): \(severity.rawValue): \(message)" }
}
