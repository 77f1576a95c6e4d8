public import Bitext
import Alignment
import Documents

/// Two files of a folder that look like an article and its translation.
public struct FoundPair: Sendable, Hashable {
  /// How they were found.
  public enum Evidence: String, Sendable {
    /// Their names differ in the language only: `slug.fr.md` and `slug.en.md`, `fr/slug.md` and `en/slug.md`.
    case name
    /// Their front matter names one article: `translationKey`, `ref`, `slug`, or the other's file.
    case field
    /// Their contents resemble each other.
    case content
  }

  /// The original.
  public let source: String
  /// The translation.
  public let target: String
  /// How they were found.
  public let evidence: Evidence
  /// The article's short name, unique among the pairs of the folder.
  public internal(set) var name = ""
}

/// The pairs of a folder, and what has no counterpart.
public struct FolderPairs: Sendable {
  /// The pairs, by the original's path.
  public var pairs: [FoundPair] = []
  /// Files in one of the two languages without a counterpart.
  public var alone: [String] = []
  /// Files whose language is not known, neither from their names nor from their words.
  public var unknown: [String] = []
  /// Files that could not be read, each with the reason.
  public var failures: [(path: String, error: CalqueError)] = []
}

extension Project {
  /// The most files of a folder that are looked at, and how deep.
  private static let mostFiles = 50_000
  private static let deepest = 12

  /// Finds the articles of a folder and their translations.
  ///
  /// Names decide first, then fields of the documents, then contents.
  /// - Parameter folder: looked through with the folders in it; hidden ones are left out.
  /// - Returns: the pairs in the project's languages.
  /// - Throws: `CalqueError` when the folder cannot be read, has too many files, or the languages are not known.
  public func findPairs(in folder: String) throws(CalqueError) -> FolderPairs {
    let (from, to) = try languagePair()
    var paths: [String] = []
    try Self.list(folder, depth: 0, into: &paths)
    var result = FolderPairs()
    var names: [String: [LanguageTag: [String]]] = [:]
    var open: [String] = []
    for path in paths {
      let relative = String(path.dropFirst(folder.count)).drop { $0 == "/" }
      guard let key = PairName(String(relative), languages: [from, to]) else {
        open.append(path)
        continue
      }
      names[key.stem, default: [:]][key.language, default: []].append(path)
    }
    for (_, files) in names.sorted(by: { $0.key < $1.key }) {
      if let left = files[from], let right = files[to], left.count == 1, right.count == 1 {
        result.pairs.append(FoundPair(source: left[0], target: right[0], evidence: .name))
      } else {
        open += files.values.joined()
      }
    }
    try pairByReading(open.sorted(), from, to, &result)
    result.pairs.sort { $0.source < $1.source }
    Self.name(&result.pairs, in: folder, [from, to])
    result.alone.sort()
    return result
  }

  /// Names pairs by their files; those of one name in several folders by their paths.
  private static func name(_ pairs: inout [FoundPair], in folder: String, _ languages: [LanguageTag]) {
    func stem(_ pair: FoundPair) -> [String] {
      let relative = String(pair.source.dropFirst(folder.count).drop { $0 == "/" })
      let stem = PairName(relative, languages: languages)?.stem ?? ArticleName.from(path: relative)
      return stem.split(separator: "/").filter { $0 != "*" }.map(String.init)
    }
    var used: [String: Int] = [:]
    for pair in pairs { used[ArticleName.safe(stem(pair).last ?? ""), default: 0] += 1 }
    var taken: Set<String> = []
    for index in pairs.indices {
      let parts = stem(pairs[index])
      var name = ArticleName.safe(parts.last ?? "")
      if used[name, default: 0] > 1 { name = ArticleName.safe(parts.joined(separator: "-")) }
      var number = 2
      let base = name
      while !taken.insert(name).inserted {
        name = "\(base)-\(number)"
        number += 1
      }
      pairs[index].name = name
    }
  }

  /// Pairs what names left open, by fields and contents.
  private func pairByReading(
    _ paths: [String], _ from: LanguageTag, _ to: LanguageTag, _ result: inout FolderPairs
  ) throws(CalqueError) {
    var sides: [LanguageTag: [ReadArticle]] = [from: [], to: []]
    for (index, path) in paths.enumerated() {
      onProgress("\(index) of \(paths.count) files read")
      do throws(CalqueError) {
        guard let article = try readInEither(path, from, to, unknown: &result.unknown) else { continue }
        sides[article.segmented.language.sharesLanguage(with: from) ? from : to]?.append(article)
      } catch {
        result.failures.append((path, error))
      }
    }
    _ = takeNotices()
    var left = sides[from] ?? []
    var right = sides[to] ?? []
    for article in left {
      let answers = right.filter { PairFields($0).names(PairFields(article)) }
      guard answers.count == 1, let answer = answers.first,
        left.count(where: { PairFields(answer).names(PairFields($0)) }) == 1
      else { continue }
      result.pairs.append(FoundPair(source: article.path, target: answer.path, evidence: .field))
    }
    let paired = Set(result.pairs.flatMap { [$0.source, $0.target] })
    left.removeAll { paired.contains($0.path) }
    right.removeAll { paired.contains($0.path) }
    if !left.isEmpty, !right.isEmpty {
      let lexicon = try lexiconOfRun(from: from, to: to)
      var sources: [TextFingerprint] = []
      for article in left { sources.append(try TextFingerprint(article.segmented, translatedBy: lexicon)) }
      var targets: [TextFingerprint] = []
      for article in right { targets.append(try TextFingerprint(article.segmented)) }
      let matches = TextFingerprint.matches(sources, targets)
      result.pairs += matches.map {
        FoundPair(source: left[$0.source].path, target: right[$0.target].path, evidence: .content)
      }
      let sourcesFound = Set(matches.map(\.source))
      let targetsFound = Set(matches.map(\.target))
      left = left.indices.filter { !sourcesFound.contains($0) }.map { left[$0] }
      right = right.indices.filter { !targetsFound.contains($0) }.map { right[$0] }
    }
    result.alone = (left + right).map(\.path)
  }

  /// A file of one of two languages; nil when it is in neither.
  private func readInEither(
    _ path: String, _ from: LanguageTag, _ to: LanguageTag, unknown: inout [String]
  ) throws(CalqueError) -> ReadArticle? {
    let relative = PairName.languages(in: path, among: [from, to])
    if let language = relative { return try article(at: path, language: language) }
    let reading = try document(at: path)
    let text = reading.document.blocks.map(\.content.text).joined(separator: "\n")
    guard let said = LanguageGuess.guess(text)?.language ?? reading.document.language else {
      unknown.append(path)
      return nil
    }
    guard let language = [from, to].first(where: { $0.sharesLanguage(with: said) }) else { return nil }
    return try article(at: path, language: language)
  }

  /// Adds the documents of a folder and of the folders in it to `paths`; hidden ones are left out.
  static func list(_ folder: String, depth: Int, into paths: inout [String]) throws(CalqueError) {
    guard depth <= deepest else { return }
    for name in try FileSystem.names(in: folder) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if FileSystem.isDirectory(path) {
        try list(path, depth: depth + 1, into: &paths)
      } else if let dot = name.lastIndex(of: "."), DocumentFormat(name: String(name[name.index(after: dot)...])) != nil
      {
        guard paths.count < mostFiles else {
          throw CalqueError(
            .limit, "more than \(mostFiles) files", at: .init(file: folder), hint: "Name a folder with fewer.")
        }
        paths.append(path)
      }
    }
  }
}
