public import Bitext

/// What a check is compared with, so that only what changed is shown.
public enum EarlierState: Sendable {
  /// The identities of an earlier report's findings: those are known.
  case report(Set<String>)
  /// The document as it was: rows that are the same are left out, and changed sources make stale targets.
  case documents([BilingualDocument])
}

extension Project {
  /// What `--since` names: a report of an earlier run (`--format json` or `jsonl`), an earlier copy of the bilingual file, or
  /// a revision or date in git's history of the file.
  ///
  /// There is no server that would remember; a report kept by the last run, or git, does.
  /// - Parameters:
  ///   - name: a file, a git revision such as `HEAD~3`, or a date such as `2026-11-01`.
  ///   - path: the file that is checked.
  /// - Returns: the earlier report or document.
  /// - Throws: `CalqueError` `.notFound` when it is none of these.
  public func earlierState(_ name: String, of path: String) throws(CalqueError) -> EarlierState {
    if FileSystem.exists(name), !FileSystem.isDirectory(name) {
      let bytes = try FileSystem.read(name)
      if let identities = Self.identities(inReport: bytes) { return .report(identities) }
      return .documents(try bilingualDocuments(name))
    }
    let revision = Self.isDate(name) ? try commit(before: name, of: path) : name
    guard !revision.hasPrefix("-"), !revision.contains(":"),
      let answer = try ChildProcess.run([
        "git", "-C", FileSystem.parent(of: path), "show", "\(revision):./\(FileSystem.name(of: path))",
      ]),
      answer.status == 0
    else {
      throw CalqueError(
        .notFound, "\(name) is no file, and git has no \(FileSystem.name(of: path)) of that time",
        hint: "Name an earlier report (--format jsonl), an earlier copy of the file, a git revision, or a date.")
    }
    return .documents(try bilingualDocuments(in: answer.output, path: path))
  }

  /// The identities in a report of `calque check`, or nil when the bytes are none.
  static func identities(inReport bytes: [UInt8]) -> Set<String>? {
    // Both forms write `"id":"0123456789abcdef"`, with or without a space.
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("{"), text.contains("\"mqm\"") || text.contains("\"calque\"") else {
      return bytes.isEmpty ? [] : nil
    }
    var result: Set<String> = []
    for part in text.split(separator: "\"id\"").dropFirst() {
      let value = part.drop { $0 == " " || $0 == ":" }.dropFirst().prefix { $0 != "\"" }
      if value.utf8.count == 16 { result.insert(String(value)) }
    }
    return result
  }

  private static func isDate(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].count == 4 && parts.allSatisfy { $0.allSatisfy(\.isNumber) && !$0.isEmpty }
  }

  /// The last commit before a day that touched a file.
  private func commit(before date: String, of path: String) throws(CalqueError) -> String {
    let answer = try ChildProcess.run([
      "git", "-C", FileSystem.parent(of: path), "rev-list", "-1", "--before=\(date) 00:00", "HEAD", "--",
      FileSystem.name(of: path),
    ])
    let text = answer.map { String(decoding: $0.output, as: UTF8.self) } ?? ""
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "no-commit-before-\(date)"
  }
}
