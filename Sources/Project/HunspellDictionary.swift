public import Bitext
public import Checks

/// The system's hunspell behind its pipe protocol (`hunspell -a`), one process for all words of a document.
///
/// The library is not linked: its dictionaries and it have licences of their own, the pipe is the interface that ispell's
/// successors have kept for thirty years, and a crash there is no crash here.
public struct HunspellDictionary: SpellingDictionary {
  /// The dictionary's name, such as `fr` or `en_GB`.
  public let name: String

  /// Its files without their extensions, as hunspell takes them.
  private let path: String

  /// The dictionary for a language: of its region when there is one, else of the language's usual region; nil when there
  /// is none.
  ///
  /// - Parameters:
  ///   - language: the language of the words.
  ///   - folders: where to look, in order.
  public init?(language: LanguageTag, folders: [String]) {
    let tag = String(language.identifier.map { $0 == "-" ? "_" : $0 })
    let usual = ["en": ["en_GB", "en_US"], "pt": ["pt_PT", "pt_BR"], "de": ["de_DE"]][language.language] ?? []
    let candidates =
      [tag] + usual + [language.language, "\(language.language)_\(language.language.uppercased())"]
    // hunspell takes a comma for the end of a name.
    let usable = folders.filter { !$0.contains(",") }.map(FileSystem.absolute)
    for name in candidates {
      guard let folder = usable.first(where: { FileSystem.exists("\($0)/\(name).dic") }) else { continue }
      self.name = name
      path = "\(folder)/\(name)"
      return
    }
    return nil
  }

  /// The unknown words, each with hunspell's proposals.
  ///
  /// - Throws: `CalqueError` `.unsupported` when hunspell is not installed or fails.
  public func unknown(among words: [String]) throws(CalqueError) -> [String: [String]] {
    guard !words.isEmpty else { return [:] }
    // "^" says that a line is text and no command.
    let input = words.map { "^\($0)\n" }.joined()
    guard let answer = try ChildProcess.run(["hunspell", "-a", "-i", "utf-8", "-d", path], input: Array(input.utf8)),
      answer.status == 0
    else {
      throw CalqueError(
        .unsupported, "hunspell cannot be run with the dictionary \(name)",
        hint: "Install hunspell, or leave the check spelling off.")
    }
    var result: [String: [String]] = [:]
    var word = 0
    // After a heading, each line of input is answered by lines for its words and an empty line.
    let lines = String(decoding: answer.output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines.dropFirst() where word < words.count {
      if line.isEmpty {
        word += 1
      } else if line.hasPrefix("#") {
        result[words[word]] = result[words[word]] ?? []
      } else if line.hasPrefix("&"), let colon = line.firstIndex(of: ":") {
        result[words[word]] = line[line.index(after: colon)...].split(separator: ",").map {
          String($0.drop { $0 == " " })
        }
      }
    }
    return result
  }
}
