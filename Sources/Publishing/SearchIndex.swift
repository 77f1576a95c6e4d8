import Bitext
import UnicodeText

/// The words of a site's articles and where they occur, for a search in the browser.
///
/// Words are folded as the page's script folds what is typed: canonically decomposed, marks left out, lower case by code
/// point. Words of two letters and fewer are left out.
struct SearchIndex: Sendable {
  /// The numbers of the articles that have a word, ascending.
  private var postings: [String: [Int32]] = [:]
  private var folds: [Unicode.Scalar: [UInt8]] = [:]

  /// Adds the words of both texts of an article.
  ///
  /// - Complexity: O(n).
  mutating func add(_ document: BilingualDocument, number: Int) {
    var seen: Set<[UInt8]> = []
    var word: [UInt8] = []
    func end() {
      if word.count > 2 { seen.insert(word) }
      word.removeAll(keepingCapacity: true)
    }
    for segment in document.units.lazy.flatMap(\.segments) {
      for part in segment.sourceParts + segment.targetParts {
        for scalar in part.content.text.unicodeScalars {
          let folded = fold(scalar)
          if folded.isEmpty {
            if !Self.isMark(scalar) { end() }
          } else {
            word += folded
          }
        }
        end()
      }
    }
    for word in seen { postings[String(decoding: word, as: UTF8.self), default: []].append(Int32(number)) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// The letters and digits that a code point stands for; none for anything else.
  private mutating func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      switch byte {
      case 0x30...0x39, 0x61...0x7A: return [byte]
      case 0x41...0x5A: return [byte | 0x20]
      default: return []
      }
    }
    if let known = folds[scalar] { return known }
    var result: [UInt8] = []
    for part in String(Character(scalar)).normalized(.nfd).unicodeScalars where Self.isWordPart(part) {
      result += part.properties.lowercaseMapping.utf8
    }
    folds[scalar] = result
    return result
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// The script that gives the index to the page: words in order, for each the places of its articles in the list as
  /// differences in base 36; `*` stands for all.
  ///
  /// - Parameter places: the place in the list of each article, by the number it was added under.
  /// - Returns: a call of the page's `calqueSearch`.
  /// - Complexity: O(n log n).
  func script(places: [Int]) -> String {
    var words: [UInt8] = []
    var lists: [UInt8] = []
    for word in postings.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let numbers = postings[word] else { continue }
      if !words.isEmpty {
        words.append(0x20)
        lists.append(0x20)
      }
      words += word.utf8
      if numbers.count == places.count, places.count > 1 {
        lists.append(UInt8(ascii: "*"))
        continue
      }
      var previous = 0
      for (index, place) in numbers.map({ places[Int($0)] }).sorted().enumerated() {
        if index > 0 { lists.append(UInt8(ascii: ".")) }
        lists += String(place - previous, radix: 36).utf8
        previous = place
      }
    }
    // Letters and digits alone, by construction: nothing in them can end a string or a script.
    return #"calqueSearch("\#(String(decoding: words, as: UTF8.self))","\#(String(decoding: lists, as: UTF8.self))");"#
      + "\n"
  }
}
