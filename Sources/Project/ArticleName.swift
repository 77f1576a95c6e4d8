public import Bitext
import UnicodeText

/// The short name of an article, from its file's name.
public enum ArticleName {
  /// `Samples/transport-gratuit.fr.md` gives `transport-gratuit`: the file's name without extension and language.
  ///
  /// Characters that are unsafe in file names become `-`; the result is never empty, `.` or `..`.
  public static func from(path: String) -> String {
    var parts = FileSystem.name(of: path).split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    if parts.count > 1 { parts.removeLast() }
    if parts.count > 1, let last = parts.last, (try? LanguageTag(last)) != nil { parts.removeLast() }
    return safe(parts.joined(separator: "."))
  }

  /// `La grève des tramways` gives `la-greve-des-tramways`: the first six words in small letters without marks.
  public static func from(headline: String) -> String {
    let plain = headline.normalized(.nfkd).mapped(to: .lower).unicodeScalars.filter {
      !$0.properties.isDiacritic && $0.properties.generalCategory != .nonspacingMark
    }
    let words = String(String.UnicodeScalarView(plain)).split { !$0.isLetter && !$0.isNumber }
    return safe(words.prefix(6).joined(separator: "-"))
  }

  /// A name with nothing in it that could leave a folder or confuse a shell.
  static func safe(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Character in
      let isSafe =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-_.".unicodeScalars.contains(scalar)
      return isSafe ? Character(scalar) : "-"
    }
    let cleaned = String(scalars).drop { $0 == "." || $0 == "-" }
    return cleaned.isEmpty ? "article" : String(cleaned.prefix(120))
  }

  /// The language that a file's name tells, as in `article.fr.md`; nil when it tells none.
  public static func language(inPath path: String) -> LanguageTag? {
    let parts = FileSystem.name(of: path).split(separator: ".")
    guard parts.count > 2 else { return nil }
    return try? LanguageTag(String(parts[parts.count - 2]))
  }
}
