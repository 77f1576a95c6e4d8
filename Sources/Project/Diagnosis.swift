import Alignment
import Bitext
import TranslationMemory
import UnicodeText

/// One thing that `calque doctor` looked at.
public struct Diagnosis: Sendable, Equatable {
  /// How it is.
  public enum State: String, Sendable {
    /// As it should be.
    case good = "ok"
    /// Works, and could be better.
    case advice
    /// Needs mending.
    case bad
  }

  /// What was looked at.
  public let subject: String
  /// How it is.
  public let state: State
  /// What was seen, and what to do.
  public let detail: String
}

extension Project {
  /// Looks at the installation and the project: libraries, configuration, memory, glossaries, optional dictionaries.
  public func diagnose() -> [Diagnosis] {
    var result = [
      Diagnosis(subject: "calque", state: .good, detail: Version.current),
      Diagnosis(
        subject: "ICU", state: .good, detail: "\(LocaleData.icuVersion), Unicode \(LocaleData.unicodeVersion)"),
      Diagnosis(subject: "SQLite", state: .good, detail: TranslationMemory.engineVersion),
    ]
    if let folder {
      result.append(Diagnosis(subject: "project", state: .good, detail: folder.path))
    } else {
      result.append(Diagnosis(subject: "project", state: .advice, detail: "none here; calque init makes one"))
    }
    result.append(diagnoseMemory())
    do throws(CalqueError) {
      let loaded = try glossaries()
      let count = loaded.reduce(0) { $0 + $1.concepts.count }
      result.append(Diagnosis(subject: "glossaries", state: .good, detail: "\(loaded.count) with \(count) concepts"))
    } catch { result.append(Diagnosis(subject: "glossaries", state: .bad, detail: error.description)) }
    for notice in takeNotices() { result.append(Diagnosis(subject: "glossaries", state: .bad, detail: notice)) }
    return result + diagnoseDictionaries()
  }

  /// Which dictionaries alignment and spelling have for the project's languages.
  private func diagnoseDictionaries() -> [Diagnosis] {
    let (from, to) = (sourceLanguage ?? .french, targetLanguage ?? .english)
    let folders = dictionaryFolders
    let place = folders.isEmpty ? "no folder is named" : "none in \(folders.joined(separator: ", "))"
    let found = freeDictionaries(from: from, to: to)
    let names = BilingualLexicon.freeDictNames(from, to)
    let hasSeed = BilingualLexicon.hasSeed(source: from, target: to)
    let instead = hasSeed ? "the built-in lexicon" : "what the texts and the memory teach"
    let freeDict =
      found.isEmpty
      ? Diagnosis(
        subject: "FreeDict", state: .advice,
        detail: "\(place); alignment uses \(instead)"
          + (names.first.map { " (apt-get install dict-\($0), or name folders in CALQUE_DICTIONARIES)" } ?? ""))
      : Diagnosis(subject: "FreeDict", state: .good, detail: found.joined(separator: ", "))
    let spelling = [from, to].map { language in
      spellingDictionary(for: language).map { "\(language): \($0.name)" } ?? "\(language): none"
    }
    let isComplete = [from, to].allSatisfy { spellingDictionary(for: $0) != nil }
    return [
      freeDict,
      Diagnosis(
        subject: "hunspell", state: isComplete ? .good : .advice,
        detail: spelling.joined(separator: ", ")
          + (isComplete ? "" : "; the check spelling needs one (apt-get install hunspell-\(to.language))")),
    ]
  }

  private func diagnoseMemory() -> Diagnosis {
    do throws(CalqueError) {
      guard let memory = try memoryIfPresent() else {
        return Diagnosis(
          subject: "memory", state: .advice, detail: "none yet; calque align and calque memory import make it")
      }
      let problems = try memory.verify()
      guard problems.isEmpty else {
        return Diagnosis(subject: "memory", state: .bad, detail: problems.joined(separator: "; "))
      }
      if let kind = TranslationMemory.networkFileSystem(of: memory.path) {
        return Diagnosis(
          subject: "memory", state: .advice,
          detail: "verified, but on \(kind): locks cannot be relied on there; keep it on a local disk")
      }
      return Diagnosis(subject: "memory", state: .good, detail: "\(try memory.statistics().units) units, verified")
    } catch { return Diagnosis(subject: "memory", state: .bad, detail: error.description) }
  }
}
