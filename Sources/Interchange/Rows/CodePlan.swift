import Bitext

/// Which XLIFF element each code of a unit becomes, under which id, with which original data.
///
/// Ids are unique in the unit. A target code takes the id of the source code of its row that it answers: one of the
/// same form and kind, by preference of the same id.
struct CodePlan {
  /// The element for a code.
  enum Form: Equatable {
    /// `ph`.
    case placeholder(id: String)
    /// The start of a `pc`; the partner's position in the row.
    case spanStart(id: String, end: Int)
    /// The end of a `pc`.
    case spanEnd
    /// `sc`; isolated when no `ec` of the unit answers it.
    case start(id: String, isIsolated: Bool)
    /// `ec` that answers the `sc` of this id.
    case end(start: String)
    /// `ec` whose `sc` stands in another unit.
    case isolatedEnd(id: String)

    var element: Int {
      switch self {
      case .placeholder: 0
      case .spanStart, .spanEnd: 1
      case .start: 2
      case .end, .isolatedEnd: 3
      }
    }

    var id: String? {
      switch self {
      case .placeholder(let id), .spanStart(let id, _), .start(let id, _), .isolatedEnd(let id): id
      case .spanEnd, .end: nil
      }
    }
  }

  /// A row of the unit.
  struct Row {
    var source: InlineText
    var target: InlineText?
  }

  /// The forms of each row's codes; no rows where no row has a code.
  private var sources: [[Form]] = []
  private var targets: [[Form]] = []
  /// Original data in order of first use; the ids are `d1`, `d2` ….
  private(set) var data: [String] = []
  private var dataNumbers: [String: Int] = [:]
  /// What must be remembered of codes beside what their elements say.
  private(set) var properties = RowProperties()

  init(_ rows: [Row], reserved: IdentifierPool) {
    if rows.allSatisfy({ $0.source.codes.isEmpty && $0.target?.codes.isEmpty ?? true }) { return }
    var pool = reserved
    sources = Self.forms(rows.map(\.source), pool: &pool) { _, _, _ in nil }
    var claimed: Set<String> = []
    let sourceForms = sources
    targets = Self.forms(rows.map { $0.target ?? InlineText("") }, pool: &pool) { row, code, form in
      let codes = rows[row].source.codes
      func answers(_ index: Int) -> Bool {
        guard let id = sourceForms[row][index].id, !claimed.contains(id) else { return false }
        return sourceForms[row][index].element == form.element && codes[index].role == code.role
          && codes[index].kind == code.kind
      }
      let found =
        codes.indices.first { codes[$0].id == code.id && answers($0) } ?? codes.indices.first { answers($0) }
      guard let found, let id = sourceForms[row][found].id else { return nil }
      claimed.insert(id)
      return id
    }
    for (row, texts) in rows.enumerated() {
      remember(texts.source.codes, sources[row], RowProperties.Name.sourceCode)
      remember(texts.target?.codes ?? [], targets[row], RowProperties.Name.targetCode)
    }
  }

  /// The forms of the codes of a row's source.
  func source(_ row: Int) -> [Form] { sources.isEmpty ? [] : sources[row] }
  /// The forms of the codes of a row's target.
  func target(_ row: Int) -> [Form] { targets.isEmpty ? [] : targets[row] }

  /// The id of a piece of original data.
  func dataID(_ markup: String) -> String { "d\(dataNumbers[markup] ?? 0)" }

  private mutating func remember(_ codes: [InlineCode], _ forms: [Form], _ name: String) {
    for (code, form) in zip(codes, forms) {
      if dataNumbers[code.markup] == nil {
        data.append(code.markup)
        dataNumbers[code.markup] = data.count
      }
      guard let id = form.id, id != code.id || code.permissions != .all else { continue }
      properties.add(name, "\(id) \(code.permissions.rawValue) \(code.id)")
    }
  }

  /// Chooses forms for one side; `shared` may give the id of a code on the other side.
  private static func forms(
    _ texts: [InlineText], pool: inout IdentifierPool, shared: (Int, InlineCode, Form) -> String?
  ) -> [[Form]] {
    var result: [[Form]] = []
    // Opening codes without partner in their row, by id: row and position.
    var waiting: [String: [(row: Int, index: Int, id: String)]] = [:]
    for (row, text) in texts.enumerated() {
      let spans = InlineSpans(text.codes)
      var forms: [Form] = []
      func identifier(_ code: InlineCode, _ form: Form) -> String {
        shared(row, code, form) ?? pool.take(code.id, prefix: "c")
      }
      for (index, code) in text.codes.enumerated() {
        switch code.role {
        case .standalone: forms.append(.placeholder(id: identifier(code, .placeholder(id: ""))))
        case .opening:
          if let end = spans.partner[index] {
            if spans.isNested[index] {
              forms.append(.spanStart(id: identifier(code, .spanStart(id: "", end: 0)), end: end))
            } else {
              forms.append(.start(id: identifier(code, .start(id: "", isIsolated: false)), isIsolated: false))
            }
          } else {
            let id = identifier(code, .start(id: "", isIsolated: true))
            forms.append(.start(id: id, isIsolated: true))
            waiting[code.id, default: []].append((row, index, id))
          }
        case .closing:
          if let start = spans.partner[index] {
            if spans.isNested[index] {
              forms.append(.spanEnd)
            } else {
              forms.append(.end(start: forms[start].id ?? ""))
            }
          } else if let opened = waiting[code.id]?.popLast() {
            forms.append(.end(start: opened.id))
            if opened.row == row {
              forms[opened.index] = .start(id: opened.id, isIsolated: false)
            } else {
              result[opened.row][opened.index] = .start(id: opened.id, isIsolated: false)
            }
          } else {
            forms.append(.isolatedEnd(id: identifier(code, .isolatedEnd(id: ""))))
          }
        }
      }
      result.append(forms)
    }
    return result
  }
}
