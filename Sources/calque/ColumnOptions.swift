import ArgumentParser
import Bitext

/// Which columns of a foreign table hold what.
struct ColumnOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which columns of a table hold what, by their numbers or names: source=2,target=4,id=Key.", valueName: "list"))
  var columns: String?

  @Flag(help: "With --columns: the first row has names, even if they are not used.")
  var header = false

  /// What the options say; nil when nothing.
  func mapping() throws -> ColumnMapping? {
    guard let columns else {
      guard !header else {
        throw CalqueError(.usage, "--header goes with --columns", hint: "Say --columns source=1,target=2 --header.")
      }
      return nil
    }
    return try ColumnMapping(columns, hasHeader: header)
  }

  /// What to say when the options stand beside plain texts.
  static let noColumns = CalqueError(
    .usage, "--columns is for tables, and plain texts have no columns", hint: "Leave it out.")

  /// What to say when the options stand without a file.
  static let noFile = CalqueError(
    .usage, "--columns speaks of a file, and none is named", hint: "Name the table.")
}
