public import Bitext
public import Interchange
import XMLText

extension FileSystem {
  /// Checks a file against the specification of its format, reading it as it goes.
  ///
  /// - Parameters:
  ///   - path: the file; `-` for standard input.
  ///   - shown: its name for messages.
  /// - Returns: the format and the findings.
  /// - Throws: `CalqueError`: `.notFound`, `.unreadable`; `.unsupported` when the format has no rules.
  public static func validate(_ path: String, shown: String) throws(CalqueError) -> ValidationReport {
    let report = try reading(path) { next, _ throws(CalqueError) -> ValidationReport in
      let source = ByteSource { () throws(CalqueError) in
        let piece = try next()
        return piece.isEmpty ? nil : piece[...]
      }
      return try Validator.validate(source, file: shown)
    }
    if let report { return report }
    return try Validator.validate(try read(path), file: shown)
  }
}
