import CICU

/// What CLDR knows of languages, through ICU.
public enum LocaleData {
  /// ICU's version, such as `72.1`.
  public static var icuVersion: String { String(cString: cicu_version()) }
  /// The version of the Unicode Standard that ICU implements, such as `15.0`.
  public static var unicodeVersion: String { String(cString: cicu_unicode_version()) }

  /// The canonical form of a well-formed BCP 47 tag, or nil when it is not well formed or not wholly understood.
  public static func canonicalTag(_ tag: String) -> String? {
    guard tag.isASCII, !tag.isEmpty, tag.utf8.count < 128 else { return nil }
    var parsed: Int32 = 0
    let locale = try? withGrowingBuffer(startingAt: 160, "reading a language tag") { destination, capacity, status in
      cicu_locale_from_tag(tag, destination, capacity, &parsed, &status)
    }
    guard let locale, Int(parsed) == tag.utf8.count else { return nil }
    return try? withGrowingBuffer(startingAt: 160, "writing a language tag") { destination, capacity, status in
      cicu_locale_to_tag(locale, destination, capacity, &status)
    }
  }

  /// Whether ISO 639 (as ICU has it) knows the language subtag.
  public static func isKnownLanguage(_ language: String) -> Bool { cicu_locale_is_known_language(language) }

  /// The tag with the script and region that are most likely for it: `fr` gives `fr_Latn_FR`.
  public static func maximized(_ tag: String) -> String {
    let result = try? withGrowingBuffer(startingAt: 160, "adding likely subtags") { destination, capacity, status in
      cicu_locale_maximize(tag, destination, capacity, &status)
    }
    return result ?? tag
  }

  /// The language's name in another language: `fr` in `en` is "French".
  public static func displayName(of tag: String, in language: String) -> String {
    let result = try? withGrowingBuffer(startingAt: 128, "naming a language") { destination, capacity, status in
      cicu_locale_display_name(tag, language, destination, capacity, &status)
    }
    return result ?? tag
  }

  /// Whether the language is written from right to left.
  public static func isRightToLeft(_ tag: String) -> Bool { cicu_locale_is_right_to_left(tag) }

  /// The quotation marks of a language: outer pair and inner pair.
  public static func quotationMarks(
    of tag: String
  ) -> (open: String, close: String, innerOpen: String, innerClose: String) {
    (delimiter(tag, 0), delimiter(tag, 1), delimiter(tag, 2), delimiter(tag, 3))
  }

  private static func delimiter(_ tag: String, _ which: Int32) -> String {
    let result = try? withGrowingBuffer(startingAt: 16, "reading a delimiter") { destination, capacity, status in
      cicu_locale_delimiter(tag, which, destination, capacity, &status)
    }
    return result ?? "\""
  }
}
