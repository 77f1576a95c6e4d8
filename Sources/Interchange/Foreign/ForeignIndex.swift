import Bitext

/// What a part of a file keeps for the tools of one family of formats, by place.
struct ForeignIndex {
  private var pieces: [ForeignContent.Place: [ForeignContent.Piece]] = [:]

  /// Nothing.
  init() {}

  init(_ supplement: Supplement, of family: ForeignContent.Family) {
    for content in supplement.foreign where content.family == family {
      if case .code = content.place { continue }
      pieces[content.place, default: []].append(content.piece)
    }
  }

  /// Whether there is nothing.
  var isEmpty: Bool { pieces.isEmpty }

  /// The attributes at a place.
  func attributes(_ place: ForeignContent.Place) -> [ForeignAttribute] {
    (pieces[place] ?? []).compactMap { piece in
      if case .attribute(let attribute) = piece { return attribute }
      return nil
    }
  }

  /// The elements at a place.
  func elements(_ place: ForeignContent.Place) -> [ForeignElement] {
    (pieces[place] ?? []).compactMap { piece in
      if case .element(let element) = piece { return element }
      return nil
    }
  }
}

extension Supplement {
  /// What of it the formats of a family have of themselves: nothing in other namespaces.
  func ofFormat(_ family: ForeignContent.Family) -> Supplement { keeping { $0.family != family || $0.isOfFormat } }

  /// What of it comes from files of a family and stands in other namespaces.
  func besidesFormat(_ family: ForeignContent.Family) -> Supplement {
    keeping { $0.family == family && !$0.isOfFormat }
  }

  private func keeping(_ isKept: (ForeignContent) -> Bool) -> Supplement {
    if foreign.isEmpty { return self }
    var result = self
    result.foreign.removeAll { !isKept($0) }
    return result
  }
}

extension ForeignContent {
  /// Whether nothing of it stands in another namespace than that of the format itself.
  fileprivate var isOfFormat: Bool {
    switch piece {
    case .attribute(let attribute): attribute.namespace.isEmpty
    case .element(let element): element.namespace.isEmpty && element.declarations.isEmpty
    }
  }

  /// Whether it is no more than a name inside its file, which another format gives anew.
  var isName: Bool {
    guard case .attribute(let attribute) = piece else { return false }
    return attribute.namespace.isEmpty && attribute.name == "id"
  }
}

/// The attributes of notes, which are known by their texts: where several have one text, each takes its own.
struct NoteAttributes {
  private let index: ForeignIndex
  /// What notes of a text have, and how much of it is taken.
  private var notes: [String: (attributes: [ForeignAttribute], taken: Int)] = [:]

  init(_ index: ForeignIndex) { self.index = index }

  /// The attributes of the next note of a text.
  mutating func take(_ text: String) -> [ForeignAttribute] {
    if index.isEmpty { return [] }
    let known = notes[text] ?? (index.attributes(.note(text)), 0)
    let attributes = known.attributes
    var position = known.taken
    var result: [ForeignAttribute] = []
    // The next note begins where a name comes back.
    while position < attributes.count,
      !result.contains(where: {
        $0.name == attributes[position].name && $0.namespace == attributes[position].namespace
      })
    {
      result.append(attributes[position])
      position += 1
    }
    notes[text] = (attributes, position)
    return result
  }
}
