import Foundation
import Testing

/// `Sources/README.md`, `Package.swift` and the `import` lines say the same.
@Suite("The house: who imports whom")
struct ImportTableTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Target name to the targets of this package that the table allows it to import.
  private static func table() throws -> [String: Set<String>] {
    let text = try String(contentsOf: root.appending(path: "Sources/README.md"), encoding: .utf8)
    var result: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, FileManager.default.fileExists(atPath: folder(name(cells[0])).path) else { continue }
      var imports = Set(cells[2].split(separator: " ").map(String.init).filter { $0 != "–" })
      if cells[2].contains("all that Project imports") {
        imports = imports.filter(isRoom).union(try #require(result["Project"])).union(["Project"])
      }
      result[name(cells[0])] = imports
    }
    return result
  }

  private static func name(_ cell: String) -> String { cell.trimmingCharacters(in: ["`"]) }
  private static func folder(_ target: String) -> URL { root.appending(path: "Sources/\(target)") }

  private static func swiftFiles(of target: String) -> [URL] {
    let files = FileManager.default.enumerator(at: folder(target), includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  @Test("every folder in Sources is a room in the table, and the other way round")
  func roomsAreListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: Self.root.appending(path: "Sources"), includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }.map(\.lastPathComponent)
    #expect(Set(folders) == Set(try Self.table().keys))
  }

  @Test("import lines stay inside the table")
  func importsAreAllowed() throws {
    let table = try Self.table()
    #expect(table.count >= 15)
    for (target, allowed) in table {
      for file in Self.swiftFiles(of: target) {
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
          let words = line.split(separator: " ").map(String.init)
          guard let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1 else { continue }
          let module = words[index + 1]
          guard table[module] != nil, module != target else { continue }
          #expect(allowed.contains(module), "\(target)/\(file.lastPathComponent) imports \(module)")
        }
      }
    }
  }

  @Test("Package.swift declares what the table says")
  func packageAgrees() throws {
    let package = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    let flat = package.replacing(/\s+/, with: " ")
    for (target, allowed) in try Self.table() {
      let declaration = try #require(
        flat.firstMatch(
          of: try Regex("arget\\( ?name: \"\(target)\",(.*?)(?:\\.target|\\.executableTarget|\\.testTarget)\\(")),
        "\(target) is not in Package.swift")
      let text = String(flat[declaration.range]).dropFirst(target.count)
      let dependencies = text.firstMatch(of: /dependencies: \[(.*?)\](?:,|\))/).map { String($0.1) } ?? ""
      let own = Set(
        dependencies.matches(of: /"(\w+)"/).map { String($0.1) }.filter { allowed.contains($0) || Self.isRoom($0) })
      let isTop = allowed.contains("Project")
      #expect(isTop ? own.isSubset(of: allowed) : own == allowed, "\(target): \(own.sorted()) in Package.swift")
    }
  }

  private static func isRoom(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder(name).path) }
}
