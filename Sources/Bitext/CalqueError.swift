/// The one shape of every failure: what went wrong, where, why, and what to do next.
///
/// Two errors are equal when their codes are: tests and callers decide by code, people read the words.
public struct CalqueError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What kind of failure it is; raw values are the `code` of JSON error records and never change.
  public enum Code: String, Sendable, CaseIterable {
    /// The call itself is wrong: an unknown option, a missing argument, options that exclude each other.
    case usage
    /// A file, article or record does not exist.
    case notFound = "not-found"
    /// A file exists and cannot be read: permission, a folder in place of a file, a device error.
    case unreadable
    /// A place cannot be written: permission, full disk, read-only folder.
    case unwritable
    /// Bytes that are not text in any character set that may be assumed.
    case undecodable
    /// The content does not follow its format's rules.
    case malformed
    /// The content is well formed, and Calque does not handle it.
    case unsupported
    /// A stated limit was exceeded (size, depth, time).
    case limit
    /// A language tag that is not BCP 47, or a language pair that makes no sense.
    case language
    /// A configuration file with a wrong key or value.
    case configuration
    /// A store that is not ours, or newer than this program.
    case foreignStore = "foreign-store"
    /// A store of ours that is damaged.
    case damagedStore = "damaged-store"
    /// Somebody else holds the store or file; try again.
    case busy
    /// The target exists already and would be overwritten.
    case exists
    /// Two texts that do not look like translations of each other, or another honest refusal to guess.
    case implausible
    /// A regular expression or rule that cannot be used.
    case rule
    /// Interrupted by the user.
    case interrupted
    /// A broken promise inside the program: a bug.
    case defect
  }

  /// Where in an input the failure lies; what is not known is nil.
  public struct Position: Hashable, Sendable, CustomStringConvertible {
    /// The file as the user named it.
    public var file: String?
    /// Line, counted from 1.
    public var line: Int?
    /// Column in characters, counted from 1.
    public var column: Int?
    /// UTF-8 byte offset from the start of the file.
    public var byteOffset: Int?

    /// Creates a position from what is known.
    public init(file: String? = nil, line: Int? = nil, column: Int? = nil, byteOffset: Int? = nil) {
      self.file = file
      self.line = line
      self.column = column
      self.byteOffset = byteOffset
    }

    /// `file:line:column`, or `file, byte N` where there is no line.
    public var description: String {
      var result = file ?? ""
      if let line {
        result += result.isEmpty ? "line \(line)" : ":\(line)"
        if let column { result += result.hasPrefix("line") ? ", column \(column)" : ":\(column)" }
      } else if let byteOffset {
        result += result.isEmpty ? "byte \(byteOffset)" : ", byte \(byteOffset)"
      }
      return result
    }
  }

  /// What kind of failure it is.
  public var code: Code
  /// What happened, one line without a final stop.
  public var message: String
  /// Where.
  public var position: Position?
  /// Why it happened or what to do next, one line; empty when there is nothing to say.
  public var hint: String

  /// Creates an error.
  public init(_ code: Code, _ message: String, at position: Position? = nil, hint: String = "") {
    self.code = code
    self.message = message
    self.position = position
    self.hint = hint
  }

  /// The same error with the file's name filled in where the position lacks one.
  public func inFile(_ file: String) -> CalqueError {
    var copy = self
    var place = position ?? Position()
    if place.file == nil { place.file = file }
    copy.position = place
    return copy
  }

  /// Two lines: what and where, then why or what next.
  public var description: String {
    let place = position.map(\.description) ?? ""
    let first = place.isEmpty ? message : "\(place): \(message)"
    return hint.isEmpty ? first : "\(first)\n\(hint)"
  }

  /// Equal by code.
  public static func == (left: CalqueError, right: CalqueError) -> Bool { left.code == right.code }
}
