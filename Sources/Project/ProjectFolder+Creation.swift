public import Bitext

extension ProjectFolder {
  /// Makes a project: `calque.toml`, `Memory/articles`, `Glossaries` with a starter glossary and abbreviation list, and
  /// `Samples` with a small pair of articles to try.
  ///
  /// What exists already is left as it is.
  /// - Parameters:
  ///   - path: the folder; made when it does not exist.
  ///   - source: the language of originals.
  ///   - target: the language of translations.
  /// - Returns: the paths that were made, in order.
  /// - Throws: `CalqueError` `.exists` when there is a `calque.toml` already, `.unwritable`.
  public static func create(
    at path: String, from source: LanguageTag, to target: LanguageTag
  ) throws(CalqueError) -> [String] {
    let configuration = path + "/" + configurationName
    guard !FileSystem.exists(configuration) else {
      throw CalqueError(
        .exists, "there is a project here already", at: .init(file: configuration),
        hint: "Edit that file, or choose another folder.")
    }
    guard source != target else {
      throw CalqueError(.language, "source and target are the same language (\(source))")
    }
    var made: [String] = []
    for folder in ["Memory/articles", "Glossaries", "Samples"] {
      try FileSystem.makeFolder(path + "/" + folder)
      made.append(folder + "/")
    }
    let files: [(name: String, text: String)] = [
      ("Glossaries/glossary.tsv", glossary(source, target)),
      ("Glossaries/abbreviations.\(source.language).txt", abbreviations(source)),
      (".gitignore", "Memory/memory.sqlite*\nMemory/*.index*\n"),
      (configurationName, toml(source, target, name: FileSystem.name(of: FileSystem.canonical(path)))),
    ]
    for file in files where !FileSystem.exists(path + "/" + file.name) {
      try FileSystem.write(file.text, to: path + "/" + file.name)
      made.append(file.name)
    }
    return made
  }

  private static func toml(_ source: LanguageTag, _ target: LanguageTag, name: String) -> String {
    """
    # A Calque project: see `calque help init`. Paths are relative to this file.
    [project]
    name = "\(name.filter { $0 != "\"" && $0 != "\\" })"
    source-language = "\(source)"
    target-language = "\(target)"
    # translator = "Your name"

    [memory]
    path = "Memory/memory.sqlite"      # the store: back it up, do not commit it
    articles = "Memory/articles"       # one bitext per article (XLIFF 2.1): commit these

    [glossaries]
    files = ["Glossaries/glossary.tsv"]

    [segmentation]
    abbreviations = { \(source.language) = "Glossaries/abbreviations.\(source.language).txt" }

    [lookup]
    threshold = 70                     # lowest fuzzy score shown
    pretranslation-threshold = 75      # lowest score that `translate` fills in

    [checks]
    skip = []

    """
  }

  private static func glossary(_ source: LanguageTag, _ target: LanguageTag) -> String {
    """
    id\tdomain\t\(source)\t\(source):admitted\t\(target)\t\(target):admitted\t\(target):forbidden\tmatch\ttranslate\tnote

    """
  }

  private static func abbreviations(_ language: LanguageTag) -> String {
    """
    # Abbreviations of this project in \(language.englishName), on top of the built-in ones: one a line,
    # then, after a tab, its type: never (never ends a sentence), starter (ends one only before a word that begins
    # sentences), capital (ends one before a capital), number (not before a number) or title (not before a name).
    # Without a type: starter.

    """
  }
}
