import Bitext
import Documents

/// Brings the codes of a translation into the format of the source: a target may come from a file of another format, or
/// from a memory, with no codes at all.
struct CodeAdapter {
  /// The format; nil where codes are only ever the source's own.
  let format: DocumentFormat?
  let source: InlineText

  /// The target with codes that the source's format can hold.
  func adapted(_ target: InlineText) -> InlineText {
    var taken: Set<String> = []
    var replacement: [String: (opening: String, closing: String, id: String)] = [:]
    var dropped: Set<String> = []
    for code in target.codes where code.role == .opening {
      if let own = matching(code, among: &taken), !keepsOwnMarkup(code, closing(of: code, in: target)) {
        replacement[code.id] = (own.markup, closing(of: own, in: source)?.markup ?? "", own.id)
      } else if !keepsOwnMarkup(code, closing(of: code, in: target)) {
        if let marks = Self.marks(for: code.kind, in: format) {
          replacement[code.id] = (marks.0, marks.1, code.id)
        } else {
          dropped.insert(code.id)
        }
      }
    }
    var codes: [InlineCode] = []
    for code in target.codes {
      var copy = code
      switch code.role {
      case .standalone:
        if let own = matching(code, among: &taken) {
          copy = own
          copy.offset = code.offset
        } else if code.kind == .footnote || !looksLikeOwnFormat(code.markup) {
          continue
        }
      case .opening, .closing:
        if dropped.contains(code.id) { continue }
        if let marks = replacement[code.id] { copy.markup = code.role == .opening ? marks.opening : marks.closing }
      }
      codes.append(copy)
    }
    return InlineText(target.text, codes: codes)
  }

  /// The first code of the source of one role and kind that is not taken yet.
  private func matching(_ code: InlineCode, among taken: inout Set<String>) -> InlineCode? {
    let found = source.codes.first {
      $0.role == code.role && $0.kind == code.kind && !taken.contains($0.role.rawValue + $0.id)
    }
    if let found { taken.insert(found.role.rawValue + found.id) }
    return found
  }

  private func closing(of code: InlineCode, in text: InlineText) -> InlineCode? {
    text.codes.first { $0.role == .closing && $0.id == code.id }
  }

  /// Whether a span's markup is of the source's format already.
  private func keepsOwnMarkup(_ opening: InlineCode, _ closing: InlineCode?) -> Bool {
    guard let closing else { return source.codes.contains { $0.markup == opening.markup } }
    if opening.kind == .link {
      let isOwn =
        switch format {
        case .html, .epub: opening.markup.hasPrefix("<a")
        case .word, .openDocument, nil: source.codes.contains { $0.markup == opening.markup }
        case .markdown: closing.markup.hasPrefix("](") || opening.markup == "<"
        case .spip: closing.markup.contains("->")
        case .plainText, .subRip, .webVTT: false
        }
      return isOwn
    }
    return looksLikeOwnFormat(opening.markup) && looksLikeOwnFormat(closing.markup)
  }

  private func looksLikeOwnFormat(_ markup: String) -> Bool {
    switch format {
    case .plainText: return markup.isEmpty
    case .subRip: return markup.isEmpty || markup.hasPrefix("<") || markup.hasPrefix("{\\")
    case .html, .epub, .webVTT: return markup.isEmpty || markup.hasPrefix("<")
    // Markup of these is only ever the source's own: a stranger's could break the file.
    case .word, .openDocument, nil: return source.codes.contains { $0.markup == markup }
    case .markdown: return markup.isEmpty || "*_~`<![\\ ".contains(markup.prefix(1)) && !markup.hasPrefix("[[")
    case .spip: return markup.isEmpty || "{}[<\n".contains(markup.prefix(1)) && !markup.hasPrefix("[^")
    }
  }

  /// How a format writes a kind of emphasis.
  private static func marks(for kind: InlineCode.Kind, in format: DocumentFormat?) -> (String, String)? {
    switch (format, kind) {
    case (.html, .bold), (.epub, .bold): ("<strong>", "</strong>")
    case (.html, .italic), (.epub, .italic): ("<em>", "</em>")
    case (.subRip, .bold), (.webVTT, .bold): ("<b>", "</b>")
    case (.subRip, .italic), (.webVTT, .italic): ("<i>", "</i>")
    case (.subRip, .underline), (.webVTT, .underline): ("<u>", "</u>")
    case (.word, .bold): ("<w:rPr><w:b/></w:rPr>", "</w:rPr>")
    case (.word, .italic): ("<w:rPr><w:i/></w:rPr>", "</w:rPr>")
    case (.word, .superscript): ("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>", "</w:rPr>")
    case (.word, .subscript): ("<w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr>", "</w:rPr>")
    case (.epub, .superscript): ("<sup>", "</sup>")
    case (.epub, .subscript): ("<sub>", "</sub>")
    case (.epub, .code): ("<code>", "</code>")
    case (.html, .superscript), (.markdown, .superscript), (.spip, .superscript): ("<sup>", "</sup>")
    case (.html, .subscript), (.markdown, .subscript), (.spip, .subscript): ("<sub>", "</sub>")
    case (.html, .code), (.spip, .code): ("<code>", "</code>")
    case (.html, .strikethrough), (.spip, .strikethrough): ("<del>", "</del>")
    case (.markdown, .bold): ("**", "**")
    case (.markdown, .italic): ("*", "*")
    case (.markdown, .code): ("`", "`")
    case (.markdown, .strikethrough): ("~~", "~~")
    case (.spip, .bold): ("{{", "}}")
    case (.spip, .italic): ("{", "}")
    default: nil
    }
  }

  /// A block's new content with what must not be lost: calls of notes, images and line breaks that the targets left out
  /// are put at the end, emphasis around the whole source goes around the whole target.
  ///
  /// - Returns: the content, and how many spans of the source are missing from it.
  static func completed(_ content: InlineText, from source: InlineText) -> (content: InlineText, lost: Int) {
    var codes = paired(content.codes)
    let length = content.text.utf8.count
    let sourceLength = source.text.utf8.count
    var lost = 0
    for code in source.codes where code.role == .standalone {
      guard !codes.contains(where: { $0.role == .standalone && $0.markup == code.markup }) else { continue }
      guard code.kind == .footnote || code.kind == .image else {
        if code.kind != .lineBreak { lost += 1 }
        continue
      }
      var copy = code
      copy.offset = code.offset == 0 ? 0 : length
      if copy.offset == 0 { codes.insert(copy, at: 0) } else { codes.append(copy) }
    }
    for code in source.codes where code.role == .opening {
      let has = codes.count { $0.role == .opening && $0.kind == code.kind }
      let wanted = source.codes.count { $0.role == .opening && $0.kind == code.kind }
      guard has < wanted else { continue }
      let closing = source.codes.first { $0.role == .closing && $0.id == code.id }
      guard let closing, code.offset == 0, closing.offset == sourceLength, has == 0 else {
        lost += 1
        continue
      }
      var first = code
      var last = closing
      first.id = "whole-\(code.id)"
      last.id = first.id
      last.offset = length
      codes.insert(first, at: 0)
      codes.append(last)
    }
    return (InlineText(content.text, codes: codes), lost)
  }

  /// Only codes whose partners are there, each closing code after its opening one.
  private static func paired(_ codes: [InlineCode]) -> [InlineCode] {
    var open: [String: Int] = [:]
    var keep = [Bool](repeating: false, count: codes.count)
    for (index, code) in codes.enumerated() {
      switch code.role {
      case .standalone: keep[index] = true
      case .opening: open[code.id] = index
      case .closing:
        guard let start = open.removeValue(forKey: code.id) else { continue }
        keep[start] = true
        keep[index] = true
      }
    }
    return codes.indices.filter { keep[$0] }.map { index in
      var code = codes[index]
      code.isIsolated = false
      return code
    }
  }
}
