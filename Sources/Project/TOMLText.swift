import Bitext
import TOMLKit

extension TOMLTable {
  /// Reads a file's text, with errors in our shape.
  ///
  /// - Throws: `CalqueError` `.configuration` with line and column.
  static func reading(_ text: String, file: String) throws(CalqueError) -> TOMLTable {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw CalqueError(
        .configuration, error.description,
        at: .init(file: file, line: error.source.begin.line, column: error.source.begin.column),
        hint: "The file must be TOML 1.0 (https://toml.io).")
    } catch {
      throw CalqueError(.configuration, "\(error)", at: .init(file: file))
    }
  }
}
