import Bitext
import XMLText

/// Changes targets and states in the bytes of an XLIFF file of any version, SDLXLIFF and mqxliff included.
struct XLIFFUpdater {
  private let places: [String: RowPlace]
  private let file: String
  private let text: XMLFileText
  private let newline: String
  private var patches: [BytePatch] = []
  /// Start tags that change, by the place of their first byte, so that two changes of one tag meet.
  private var tags: [Int: (range: Range<Int>, tag: TagText)] = [:]
  /// Units whose target is made anew, by the place of the unit: the contents of its marks.
  private var newTargets: [Int: (place: RowPlace, contents: [String: [UInt8]], state: String?)] = [:]
  /// XLIFF 1.2: targets in which a text became another one, by the place of the target: the places of these texts.
  private var rewritten: [Int: (target: XMLTree, parts: Set<Int>)] = [:]
  private var tally = Tally()

  /// - Throws: `CalqueError` `.unsupported` for an encoding that cannot be written.
  init(places: [RowPlace], bytes: [UInt8], file: String) throws(CalqueError) {
    text = try XMLFileText(bytes, file: file)
    self.file = file
    newline = text.newline
    self.places = Dictionary(places.map { ("\($0.document) \($0.row)", $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Makes the edits.
  func apply(_ edits: [RowEdit]) throws(CalqueError) -> FileUpdate {
    var copy = self
    return copy.run(edits)
  }

  private mutating func run(_ edits: [RowEdit]) -> FileUpdate {
    var applied: [RowEdit] = []
    var problems: [CalqueError] = []
    for edit in edits {
      guard let place = places["\(edit.document) \(edit.row)"] else {
        problems.append(CalqueError(.notFound, "the file has no row \(edit.row.prefix(60))", at: .init(file: file)))
        continue
      }
      do throws(CalqueError) {
        var content: [UInt8]?
        if let target = edit.target { content = try self.content(target, at: place) }
        if let content { write(content, at: place) }
        if let target = place.target, let whole = place.wholeTarget ?? place.target, !place.isVersion2,
          let wanted = edit.target, wanted != place.targetText
        {
          rewritten[whole.bytes.lowerBound, default: (whole, [])].parts.insert(target.bytes.lowerBound)
        }
        if let wanted = edit.target, !place.isVersion2, wanted != (place.targetText ?? InlineText("")) {
          setOrigin(at: place)
        }
        setState(edit, at: place, hasTarget: place.target != nil || content != nil)
        applied.append(edit)
      } catch {
        problems.append(error)
      }
    }
    dropQualifiers()
    for (_, made) in newTargets.sorted(by: { $0.key < $1.key }) { insertTarget(made.place, made.contents, made.state) }
    for (range, tag) in tags.values { patches.append(BytePatch(range: range, bytes: text.encode(tag.text))) }
    return FileUpdate(
      bytes: BytePatch.apply(patches, to: text.bytes), applied: applied, problems: problems, losses: tally.lines)
  }

  // MARK: - Content

  /// The content of a target in the file's own markup: codes are taken from where the unit has them.
  private mutating func content(_ target: InlineText, at place: RowPlace) throws(CalqueError) -> [UInt8] {
    var result: [UInt8] = []
    var open: [String] = []
    var marks = KeptMarks(of: place.target)
    marks.choose(for: target)
    for piece in target.pieces {
      switch piece {
      case .text(let string):
        for (part, tags) in marks.parts(of: string) {
          if let tags { result += text.bytes[tags.opening] }
          result += text.encode(escape(part, at: place))
          if let tags { result += text.bytes[tags.closing] }
        }
      case .code(let code):
        guard let found = find(code, at: place) else {
          throw failure(
            "the unit has no code \(code.id.prefix(40)) to put into the target of \(place.row.prefix(60))", place)
        }
        if found.isTag {
          if code.role == .opening {
            open.append(code.id)
          } else if open.popLast() != code.id {
            throw failure(
              "the codes of \(place.row.prefix(60)) cross, and the file writes them as nested elements", place)
          }
        }
        result += text.bytes[found.bytes]
      }
    }
    guard open.isEmpty else {
      throw failure(
        "a code of \(place.row.prefix(60)) is opened and not closed, and the file writes it as an element", place)
    }
    if marks.isLossy { tally.add("annotations (<mrk>, <sm>) of a replaced text were dropped") }
    return result
  }

  private func failure(_ message: String, _ place: RowPlace) -> CalqueError {
    CalqueError(
      .unsupported, message, at: place.source.element.place.position(in: file), hint: "This row was left as it was.")
  }

  /// The place of a code: in the row's own target, then in its source, then anywhere in the unit.
  private func find(_ code: InlineCode, at place: RowPlace) -> CodePlace? {
    let known = place.codes.filter { $0.id == code.id && $0.role == code.role }
    func inside(_ tree: XMLTree?) -> CodePlace? {
      guard let range = tree?.bytes else { return nil }
      return known.first { range.lowerBound <= $0.bytes.lowerBound && $0.bytes.upperBound <= range.upperBound }
    }
    return inside(place.target) ?? inside(place.source) ?? known.first
  }

  private mutating func escape(_ string: String, at place: RowPlace) -> String {
    let prefix = TagText(text.text(place.source.element.place.bytes)).prefix
    return XMLFileText.escape(string, newline: newline, &tally) { value in
      guard place.isVersion2 else { return nil }
      let digits = String(value, radix: 16, uppercase: true)
      return "<\(prefix)cp hex=\"\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)\"/>"
    }
  }

  // MARK: - Targets

  private mutating func write(_ content: [UInt8], at place: RowPlace) {
    if let target = place.target {
      guard target.isEmptyTag else {
        patches.append(BytePatch(range: target.contentBytes, bytes: content))
        return
      }
      guard !content.isEmpty else { return }
      let range = target.element.place.bytes
      var tag = tags[range.lowerBound]?.tag ?? TagText(text.text(range))
      tag.open()
      tags[range.lowerBound] = (range, tag)
      let name = tag.qualifiedName
      patches.append(BytePatch(range: range.upperBound..<range.upperBound, bytes: content + text.encode("</\(name)>")))
      return
    }
    let key = place.unit.element.place.bytes.lowerBound
    if place.isVersion2 {
      newTargets[place.source.bytes.lowerBound] = (place, ["": content], nil)
    } else {
      var made = newTargets[key] ?? (place, [:], nil)
      made.contents[place.mid ?? ""] = content
      newTargets[key] = made
    }
  }

  /// Writes a `target` after the source, indented as the source is; in a segmented unit of XLIFF 1.2 with the marks of
  /// the source, of which only those with new contents are filled.
  private mutating func insertTarget(_ place: RowPlace, _ contents: [String: [UInt8]], _ state: String?) {
    let core = place.unit.name.namespace
    let segmented = place.mid == nil ? nil : place.unit.first("seg-source", in: core)
    let source = place.isVersion2 ? place.source : place.unit.first("source", in: core) ?? place.source
    let after = segmented ?? source
    let owner = place.segment ?? place.unit
    let prefix = TagText(text.text(source.element.place.bytes)).prefix
    let before = text.text(owner.element.place.bytes.upperBound..<source.bytes.lowerBound)
    let indent = before.allSatisfy(\.isWhitespace) ? before : ""
    var attributes = ""
    if let state { attributes = " state=\"\(state)\"" }
    var inner: [UInt8] = []
    if let segmented, let whole = place.wholeTarget, whole.isEmptyTag || whole.children.isEmpty {
      // The target is there and holds no marks yet.
      inner = marked(segmented, contents)
      let range = whole.element.place.bytes
      if whole.isEmptyTag {
        var tag = tags[range.lowerBound]?.tag ?? TagText(text.text(range))
        tag.open()
        tags[range.lowerBound] = (range, tag)
        patches.append(
          BytePatch(range: range.upperBound..<range.upperBound, bytes: inner + text.encode("</\(tag.qualifiedName)>")))
      } else {
        patches.append(BytePatch(range: whole.contentBytes, bytes: inner))
      }
      return
    }
    if let segmented, let whole = place.wholeTarget {
      // Some segments have marks and these have none: they follow.
      for (mid, content) in contents.sorted(by: { $0.key < $1.key }) {
        inner += text.encode("<\(prefix)mrk mtype=\"seg\" mid=\"\(mid)\">") + content + text.encode("</\(prefix)mrk>")
      }
      _ = segmented
      patches.append(BytePatch(range: whole.contentBytes.upperBound..<whole.contentBytes.upperBound, bytes: inner))
      return
    }
    inner = segmented.map { marked($0, contents) } ?? contents[""] ?? []
    let place = after.bytes.upperBound
    patches.append(
      BytePatch(
        range: place..<place,
        bytes: text.encode("\(indent)<\(prefix)target\(attributes)>") + inner + text.encode("</\(prefix)target>")))
  }

  /// The content of a segmented source with the contents of its marks replaced.
  private func marked(_ source: XMLTree, _ contents: [String: [UInt8]]) -> [UInt8] {
    var inner: [BytePatch] = []
    func visit(_ tree: XMLTree) {
      for child in tree.elements {
        if child.name.local == "mrk", child["mtype"] == "seg" {
          let content = contents[child["mid"] ?? ""] ?? []
          if !child.isEmptyTag { inner.append(BytePatch(range: child.contentBytes, bytes: content)) }
        } else {
          visit(child)
        }
      }
    }
    visit(source)
    let range = source.contentBytes
    let shifted = inner.map {
      BytePatch(
        range: ($0.range.lowerBound - range.lowerBound)..<($0.range.upperBound - range.lowerBound), bytes: $0.bytes)
    }
    return BytePatch.apply(shifted, to: Array(text.bytes[range]))
  }

  // MARK: - States

  private mutating func change(_ element: XMLElement, _ body: (inout TagText) -> Void) {
    let range = element.place.bytes
    var tag = tags[range.lowerBound]?.tag ?? TagText(text.text(range))
    let before = tag.text
    body(&tag)
    if tag.text != before || tags[range.lowerBound] != nil { tags[range.lowerBound] = (range, tag) }
  }

  /// Takes away each `state-qualifier` that speaks of texts which are others now.
  ///
  /// It says where they came from, or why they were rejected (XLIFF 1.2, 2.3). Where segments of its target stay as they
  /// were it still speaks of them, and values that only their tool understands stay as well.
  private mutating func dropQualifiers() {
    for (target, parts) in rewritten.values {
      guard let qualifier = target["state-qualifier"], XLIFF12.qualifiers.contains(qualifier) else { continue }
      let marks = XLIFF12.UnitReader.marks(in: target).filter { !$0.children.isEmpty }
      guard marks.allSatisfy({ parts.contains($0.bytes.lowerBound) }) else { continue }
      change(target.element) { $0.set("state-qualifier", nil) }
    }
  }

  /// What Trados Studio says of a segment beside the unit.
  private static func definition(at place: RowPlace) -> XMLTree? {
    place.unit.first("seg-defs", in: XLIFF12.sdlNamespace)?.elements.first { $0["id"] == place.mid ?? $0["id"] }
  }

  /// Says that a text is a person's work, where Trados Studio says where texts come from and how well they matched.
  ///
  /// A text that became another one is `interactive`, and what was said of the match does not hold any more.
  private mutating func setOrigin(at place: RowPlace) {
    guard let definition = Self.definition(at: place) else { return }
    change(definition.element) { tag in
      tag.set("origin", "interactive")
      for name in ["origin-system", "percent", "struct-match", "text-match"] { tag.set(name, nil) }
    }
  }

  private mutating func setState(_ edit: RowEdit, at place: RowPlace, hasTarget: Bool) {
    guard edit.state != nil || edit.isConfirmed != nil else { return }
    if let segment = place.segment { return setVersion2State(edit, segment, place) }
    let core = place.unit.name.namespace
    if let definition = Self.definition(at: place) {
      let level: String
      switch (edit.state, edit.isConfirmed) {
      case (.final?, _): level = "ApprovedSignOff"
      case (.reviewed?, _), (nil, true?): level = "ApprovedTranslation"
      case (.initial?, _): level = "Draft"
      default: level = "Translated"
      }
      change(definition.element) { $0.set("conf", level) }
      return
    }
    if place.unit["status", in: XLIFF12.memoQNamespace] != nil {
      let isDone = edit.isConfirmed ?? (edit.state == .reviewed || edit.state == .final)
      let status = edit.state == .initial ? "Edited" : isDone ? "Proofread" : "ManuallyConfirmed"
      let raw = text.text(place.unit.element.place.bytes)
      let name = raw.split(whereSeparator: { $0.isWhitespace || $0 == "=" }).first { $0.hasSuffix(":status") }
      change(place.unit.element) { $0.set(name.map(String.init) ?? "mq:status", status) }
      return
    }
    if let isConfirmed = edit.isConfirmed {
      change(place.unit.element) { $0.set("approved", isConfirmed ? "yes" : "no") }
    }
    guard let state = edit.state, hasTarget else { return }
    let word = XLIFF12.state(of: state)
    let key = place.unit.element.place.bytes.lowerBound
    if newTargets[key] != nil, place.wholeTarget == nil {
      newTargets[key]?.state = word
    } else if let target = place.wholeTarget ?? place.unit.first("target", in: core) {
      change(target.element) { $0.set("state", word) }
    }
  }

  private mutating func setVersion2State(_ edit: RowEdit, _ segment: XMLTree, _ place: RowPlace) {
    var state = edit.state
    if !place.isOurs, edit.isConfirmed == true, state != .reviewed, state != .final { state = .reviewed }
    if !place.isOurs, edit.isConfirmed == false, state == nil { state = .translated }
    change(segment.element) { tag in
      if let state, state.rawValue != segment["state"] ?? "initial" {
        tag.set("state", state.rawValue)
        // A sub-state speaks of the state that was (XLIFF 2.1, 4.3.1.35).
        tag.set("subState", nil)
      }
      guard place.isOurs else { return }
      let isConfirmed = edit.isConfirmed ?? (segment["subState"] == XLIFF2.confirmedSubState)
      if isConfirmed, segment["state"] == nil, state == nil { tag.set("state", "initial") }
      tag.set("subState", isConfirmed ? XLIFF2.confirmedSubState : nil)
    }
  }
}
