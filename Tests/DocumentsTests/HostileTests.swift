import Bitext
import Documents
import FoundationEssentials
import Testing

/// Malformed and malicious files that lie beside the repository, with an index of what is expected of each.
enum HostileFiles {
  static let folder =
    ProcessInfo.processInfo.environment["CALQUE_HOSTILE"] ?? "/\(Repository.root)/../shared/data/hostile"
  static var arePresent: Bool { FileManager.default.fileExists(atPath: folder + "/index.tsv") }

  static func index() throws -> [(name: String, expected: String)] {
    String(decoding: Array(try Data(contentsOf: URL(filePath: folder + "/index.tsv"))), as: UTF8.self)
      .split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return (cells[0], cells[3])
      }
      .filter { ["txt", "md", "html"].contains(String($0.name.prefix { $0 != "_" })) }
  }
}

@Suite("Hostile files: refused with a reason, or read; never a crash, never a hang", .serialized)
struct HostileTests {
  @Test("the collection beside the repository", .enabled(if: HostileFiles.arePresent, "no ../shared/data/hostile"))
  func collection() throws {
    let files = try HostileFiles.index()
    #expect(files.count > 30)
    for file in files {
      let bytes = Array(try Data(contentsOf: URL(filePath: HostileFiles.folder + "/" + file.name)))
      do throws(CalqueError) {
        let read = try DocumentReader.read(bytes, fileName: file.name)
        #expect(["accept", "warn", "inert"].contains(file.expected), "\(file.name) was read")
        #expect(try read.replacing([:]) == bytes, "\(file.name)")
        if file.expected == "warn" { #expect(!read.losses.isEmpty, "\(file.name)") }
        for block in read.document.blocks { try block.content.checkInvariants() }
      } catch {
        #expect(["reject", "limit"].contains(file.expected), "\(file.name): \(error)")
        #expect(error.position?.file == file.name)
        if file.expected == "limit" { #expect(error.code == .limit, "\(file.name)") }
      }
    }
  }

  private func error(of text: String, as format: DocumentFormat) -> CalqueError? {
    do throws(CalqueError) {
      _ = try DocumentReader.read(Array(text.utf8), fileName: nil, options: ReadingOptions(format: format))
      return nil
    } catch {
      return error
    }
  }

  @Test("notes inside notes: twenty are read, deeper ones are left out and said", .timeLimit(.minutes(1)))
  func deepNotes() throws {
    let text = "x " + String(repeating: "[[a ", count: 10_000) + "b" + String(repeating: " c]]", count: 10_000)
    let read = try DocumentReader.read(Array(text.utf8), fileName: nil, options: ReadingOptions(format: .spip))
    #expect(read.document.blocks.count == 21)
    #expect(read.losses.contains { $0.contains("notes inside more than 20 others were left out") })
    #expect(try read.replacing([:]) == Array(text.utf8))
  }

  @Test("quotations inside quotations: twenty are blocks of their own, deeper ones one text", .timeLimit(.minutes(1)))
  func deepQuotations() throws {
    let remark = "quotations inside more than 20 others were read as one text: take them out of each other"
    for (depth, remarks) in [(20, []), (21, []), (22, [remark]), (100_000, [remark])] {
      let text =
        String(repeating: "<quote>", count: depth) + "Bonjour." + String(repeating: "</quote>", count: depth)
      let read = try DocumentReader.read(Array(text.utf8), fileName: nil, options: ReadingOptions(format: .spip))
      #expect(read.document.blocks.map(\.content.text) == ["Bonjour."])
      #expect(read.losses == remarks, "\(depth)")
      #expect(try read.replacing([:]) == Array(text.utf8))
    }
  }

  @Test("an image's address may be long, and white space in it is encoded", .timeLimit(.minutes(1)))
  func longAddresses() throws {
    let address = String(repeating: "mot ", count: 500_000) + "\u{A0}é\u{2028}"
    let page = "<p>Un texte.</p><p><img src=\"\(address)\"></p><p>Fin.</p>"
    let read = try DocumentReader.read(Array(page.utf8), fileName: nil, options: ReadingOptions(format: .html))
    let images = read.document.blocks.flatMap(\.layout.images)
    #expect(
      images == [BlockImage(String(repeating: "mot%20", count: 500_000) + "%C2%A0é%E2%80%A8", .before)])
  }

  @Test("stated limits", .timeLimit(.minutes(1)))
  func limits() {
    let deep = String(repeating: "<div>", count: 200_000)
    #expect(error(of: deep, as: .html)?.code == .limit)
    for (text, format) in [(deep, DocumentFormat.html), (String(repeating: "> ", count: 5_000) + "x", .markdown)] {
      // What is refused says the limit and what to do.
      let refusal = error(of: text, as: format)
      #expect(refusal?.message.contains("deep") == true)
      #expect(refusal?.message.contains(/[0-9]/) == true)
      #expect(refusal?.hint.isEmpty == false)
      #expect(refusal?.position?.byteOffset != nil)
    }
    let attributes = "<p " + (0..<50_000).map { "a\($0)=1 " }.joined() + ">x</p>"
    #expect(error(of: attributes, as: .html)?.code == .limit)
    #expect(error(of: String(repeating: "> ", count: 5_000) + "x", as: .markdown)?.code == .limit)
    #expect(error(of: String(repeating: "- ", count: 5_000) + "x", as: .markdown)?.code == .limit)
    let nested = (0..<400).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n")
    #expect(error(of: nested, as: .markdown)?.code == .limit)
    let table =
      "|" + String(repeating: "a|", count: 2_000) + "\n|" + String(repeating: "-|", count: 2_000)
      + String(repeating: "\n|", count: 2_000)
    #expect(error(of: table, as: .markdown)?.code == .limit)
    #expect(error(of: "a\u{0}b", as: .plainText)?.code == .unsupported)
  }

  @Test(
    "repeated marks are read in linear time", .timeLimit(.minutes(1)),
    arguments: [
      "<p>", "<b>x", "<a href='#'>", "<li>", "<table><td>", "</p>", "<!--", "<![CDATA[",
      "<sup><a href=#a id=a>1</a></sup>", "&nbsp", "<font a=", "<p><i>",
      "[[", "{{", "{", "[a->", "<quote>", "<poesie>", "|a|\n", "- a\n", "[[a]]", "]]", "}}}", "{{{a}}}", "-* ",
      "[", "*a ", "_", "`", "![", "[^1]", "[^1]: a\n", "<", "> a\n", "***", "~~", "| a |\n|-|\n", "a\n", "\\", "&amp;",
      "http://a.b ",
    ])
  func repeatedMarks(_ mark: String) throws {
    let text = String(repeating: mark, count: 16_000 / mark.utf8.count)
    for format in DocumentFormat.allCases where !format.isArchive {
      do throws(CalqueError) {
        let bytes = Array(text.utf8)
        let read = try DocumentReader.read(bytes, fileName: nil, options: ReadingOptions(format: format))
        #expect(try read.replacing([:]) == bytes)
        for block in read.document.blocks {
          try block.content.checkInvariants()
        }
        if let block = read.document.blocks.first, read.canReplace(block: block.id) {
          _ = try read.replacing([block.id: "x"])
        }
      } catch {
        #expect(error.code == .limit)
      }
    }
  }

  @Test("random soup of marks keeps every promise", .timeLimit(.minutes(1)))
  func soup() throws {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a href='x'>", "</a>", "<br>", "<table>", "<td>", "</table>",
      "<li>",
      "<ul>", "</ul>", "<div>", "</div>", "<sup>", "<img alt='q' src=x>", "<!-- c -->", "&eacute;", "**", "*", "_", "`",
      "[", "](u)", "]", "![", "[^1]", "\n[^1]: ", "\n\n", "\n", "> ", "- ", "1. ", "# ", "\n---\n", "| a | b |\n",
      "|-|-|\n",
      "{{", "}}", "{", "}", "{{{", "}}}", "[[", "]]", "->", "<quote>", "</quote>", "texte : ", "~", "mot ", "é",
      "\u{A0}", "  \n", "\\",
    ]
    for _ in 0..<600 {
      let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      for format in DocumentFormat.allCases where !format.isArchive {
        let bytes = Array(text.utf8)
        let read = try DocumentReader.read(bytes, fileName: nil, options: ReadingOptions(format: format))
        #expect(try read.replacing([:]) == bytes)
        #expect(Set(read.document.blocks.map(\.id)).count == read.document.blocks.count)
        for block in read.document.blocks {
          try block.content.checkInvariants()
          if read.canReplace(block: block.id) { _ = try read.replacing([block.id: "x"]) }
        }
      }
    }
  }
}
