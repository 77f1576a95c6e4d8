/// Cuts a run of inline nodes where it is more than one block: at doubled line breaks, and between credits that stand in
/// elements of their own, and around a headline that is no block.
enum HTMLRun {
  static func split(_ run: [Int], _ page: HTMLPage, _ hints: HTMLHints, headline: Int?) -> [[Int]] {
    atHeadline(run, page, headline).flatMap { atDoubleBreaks($0, page) }.flatMap { atCredits($0, page, hints) }
  }

  /// A headline that is only a big line among others is a block of its own.
  private static func atHeadline(_ run: [Int], _ page: HTMLPage, _ headline: Int?) -> [[Int]] {
    guard let headline, let place = run.firstIndex(where: { page.isInside(headline, $0) }) else { return [run] }
    return [Array(run[..<place]), [run[place]], Array(run[(place + 1)...])].filter { !$0.isEmpty }
  }

  private static func atDoubleBreaks(_ run: [Int], _ page: HTMLPage) -> [[Int]] {
    var parts: [[Int]] = [[]]
    var index = 0
    while index < run.count {
      var after = index
      var breaks = 0
      while after < run.count, page.nodes[run[after]].name == "br" || page.nodes[run[after]].kind == .whitespace {
        if page.nodes[run[after]].name == "br" { breaks += 1 }
        after += 1
      }
      if breaks >= 2 || breaks == 1 && (after == run.count || parts[parts.count - 1].isEmpty) {
        parts.append([])
        index = after
      } else {
        parts[parts.count - 1].append(run[index])
        index += 1
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// `<span>Publié le </span><a><time>…</time></a><span class="author"> par …</span>`: words between the credits, or a
  /// comma before one, make a sentence of them.
  private static func isOneSentence(_ elements: [Int], _ credits: [Int], _ page: HTMLPage) -> Bool {
    let texts = elements.map { (node: $0, text: page.text(of: $0).drop(while: \.isWhitespace)) }
    let hasWords = texts.contains { each in
      !credits.contains(each.node) && CreditLine.beginsPublication(String(each.text))
    }
    return hasWords || texts.dropFirst().contains { $0.text.first == "," }
  }

  /// `<span class="author">…</span> | <span class="translator">…</span> <time>…</time>`: a block each.
  private static func atCredits(_ run: [Int], _ page: HTMLPage, _ hints: HTMLHints) -> [[Int]] {
    let elements = run.filter { page.nodes[$0].isElement && page.nodes[$0].name != "br" }
    guard elements.count >= 2 else { return [run] }
    let hasBareText = run.contains { index in
      page.nodes[index].kind == .text
        && page.nodes[index].text.unicodeScalars.contains {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
    }
    let credits = elements.filter {
      page.nodes[$0].name == "time" || hints.has($0, HTMLVocabulary.byline) || hints.has($0, HTMLVocabulary.translator)
        || hints.has($0, HTMLVocabulary.date)
    }
    guard !hasBareText, !credits.isEmpty, !isOneSentence(elements, credits, page) else { return [run] }
    return elements.map { [$0] }
  }
}
