/// A dictionary in dictd's format, as FreeDict's are: an index of headword, offset and length, and the entries.
struct DictdDictionary {
  /// The files' name without extension.
  let name: String
  let entries: [(headword: String, rendering: String)]

  /// Writes the two files into a folder of a workspace.
  func write(to workspace: ProjectWorkspace, folder: String) throws {
    var index = ""
    var text = ""
    for entry in entries {
      let record = "\(entry.headword)\n\(entry.rendering)\n"
      index += "\(entry.headword)\t\(Self.number(text.utf8.count))\t\(Self.number(record.utf8.count))\n"
      text += record
    }
    try workspace.write(index, to: "\(folder)/\(name).index")
    try workspace.write(text, to: "\(folder)/\(name).dict")
  }

  /// A number in dictd's base 64, highest digit first.
  private static func number(_ value: Int) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    return value < 64 ? String(digits[value]) : number(value / 64) + String(digits[value % 64])
  }
}
