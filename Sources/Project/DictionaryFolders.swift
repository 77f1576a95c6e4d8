import Alignment
public import Bitext

/// Where dictionaries lie: FreeDict's (dictd format) for alignment, hunspell's for spelling.
///
/// Which dictionaries a machine has decides what alignment and spelling find. A library call therefore knows none unless
/// the caller or the project names folders, so that it gives the same on each machine; the programs ask for the system's
/// (`Project.Overrides.usesSystemDictionaries`).
public enum DictionaryFolders {
  /// Where systems keep them.
  public static let system = [
    "/usr/share/dictd", "/usr/share/hunspell", "/usr/share/myspell", "/usr/local/share/hunspell",
  ]

  /// The folders that a list names, such as the value of `CALQUE_DICTIONARIES`: separated by colons, as in `PATH`.
  ///
  /// - Returns: the folders in order; none for an empty list.
  public static func listed(in text: String) -> [String] { text.split(separator: ":").map(String.init) }
}

extension Project {
  /// The folders in which dictionaries are looked for: the caller's, then the project's, then the system's if it counts.
  public var dictionaryFolders: [String] {
    if let folders = overrides.dictionaryFolders { return folders }
    if let folder, let folders = folder.configuration.dictionaryFolders { return folders.map(folder.resolve) }
    return overrides.usesSystemDictionaries ? DictionaryFolders.system : []
  }

  /// The FreeDict dictionaries between two languages that are there, in either direction: paths without extension.
  func freeDictionaries(from source: LanguageTag, to target: LanguageTag) -> [String] {
    dictionaryFolders.flatMap { folder in
      BilingualLexicon.freeDictNames(source, target).map { "\(folder)/\($0)" }
    }.filter { FileSystem.exists("\($0).index") }
  }

  /// The spelling dictionary of a language; nil when there is none.
  public func spellingDictionary(for language: LanguageTag) -> HunspellDictionary? {
    HunspellDictionary(language: language, folders: dictionaryFolders)
  }
}
