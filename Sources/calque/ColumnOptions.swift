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
}
