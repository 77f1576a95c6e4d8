import Bitext
import Interchange

/// The versions of a bilingual file that changed sources replaced: numbered copies in a folder `earlier` beside it.
struct EarlierVersions {
  private let folder: String
  private let stem: String
  private let ending: String

  /// Takes the path of the file; nothing is read.
  init(of path: String) {
    folder = FileSystem.parent(of: path) + "/earlier"
    let name = FileSystem.name(of: path)
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    stem = String(name[..<dot])
    ending = String(name[dot...])
  }

  /// The numbers of the versions, newest first.
  ///
  /// - Throws: `CalqueError` when the folder cannot be read.
  func numbers() throws(CalqueError) -> [Int] {
    guard FileSystem.isDirectory(folder) else { return [] }
    return try FileSystem.names(in: folder).compactMap { name in
      guard name.hasPrefix(stem + "."), name.hasSuffix(ending) else { return nil }
      let number = name.dropFirst(stem.utf8.count + 1).dropLast(ending.utf8.count)
      return number.allSatisfy(\.isNumber) ? Int(number) : nil
    }.sorted(by: >)
  }

  /// The file of a version.
  func path(_ number: Int) -> String { "\(folder)/\(stem).\(number)\(ending)" }

  /// Keeps a version.
  ///
  /// - Returns: its file.
  /// - Throws: `CalqueError` as writing does.
  func keep(_ bytes: [UInt8]) throws(CalqueError) -> String {
    let path = path((try numbers().first ?? 0) + 1)
    try FileSystem.makeFolder(folder)
    try FileSystem.write(bytes, to: path, overwriting: false)
    return path
  }

  /// What the versions hold, newest first; those that cannot be read are passed over.
  ///
  /// - Throws: `CalqueError` when the folder cannot be read.
  func documents(noticing: (String) -> Void) throws(CalqueError) -> [BilingualDocument] {
    var result: [BilingualDocument] = []
    for number in try numbers() {
      let path = path(number)
      do throws(CalqueError) {
        let bytes = try FileSystem.read(path)
        let format = InterchangeFormat.sniff(bytes, fileName: path) ?? .xliff21
        result += try format.read(bytes, file: path, from: nil, to: nil).value
      } catch { noticing("\(path): not read: \(error.message)") }
    }
    return result
  }
}
