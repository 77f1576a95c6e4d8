public import Bitext

extension XLIFF2 {
  /// Writes a document for other people: as `writing` does, but what a file kept for other tools and broke a rule with is
  /// left out, and said.
  ///
  /// - Complexity: O(n), a few times where there is something to leave out.
  public static func exporting(_ document: BilingualDocument, version: Version = .v21) -> InterchangeWriting {
    ForeignScreening(family: .xliff2, unitTag: "<unit ", fileTag: "<file ", groupTag: "<group ")
      .screened(document) { writing($0, version: version) }
  }
}

extension XLIFF12 {
  /// Writes a document for other people: as `writing` does, but what a file kept for other tools and broke a rule with is
  /// left out, and said.
  ///
  /// - Complexity: O(n), a few times where there is something to leave out.
  public static func exporting(_ document: BilingualDocument) -> InterchangeWriting {
    // Units and groups are groups alike.
    ForeignScreening(family: .xliff1, unitTag: nil, fileTag: "<file ", groupTag: "<group ")
      .screened(document, writing)
  }
}

/// Leaves out what breaks a rule of the format in what is kept for other tools: from the unit that it stands in, from all
/// groups, or from the file.
private struct ForeignScreening {
  let family: ForeignContent.Family
  /// How the lines begin on which units, files and groups do; nil where units are not known by their lines.
  let unitTag: String?
  let fileTag: String
  let groupTag: String

  /// What is left of a document after so many looks is left out altogether.
  private static let mostLooks = 6

  /// A part of a document that something is kept for.
  private enum Holder: Hashable {
    case file, groups, everything
    case unit(Int)
  }

  func screened(
    _ document: BilingualDocument, _ write: (BilingualDocument) -> InterchangeWriting
  ) -> InterchangeWriting {
    var document = document
    var result = write(document)
    var faults: [String] = []
    for look in 1...Self.mostLooks where holdsAnything(document) {
      guard let report = try? Validator.validate(Array(result.text.utf8), file: "") else { break }
      let errors = report.findings.filter { $0.severity == .error }
      guard let first = errors.first else { break }
      let holders = look == Self.mostLooks ? [.everything] : self.holders(of: errors, in: result.text)
      faults.append(first.message)
      if !holders.contains(where: { strip($0, of: &document) }) { strip(.everything, of: &document) }
      for holder in holders { strip(holder, of: &document) }
      result = write(document)
    }
    if let fault = faults.first {
      result.losses.append("what the file keeps for other tools breaks the rules and was left out (\(fault))")
    }
    return result
  }

  private func holdsAnything(_ document: BilingualDocument) -> Bool {
    isHeld(document.supplement) || document.groups.contains { isHeld($0.supplement) }
      || document.units.indices.contains {
        document.units[$0].hasSupplement && isHeld(document.units[$0].supplement)
      }
  }

  private func isHeld(_ supplement: Supplement) -> Bool {
    !supplement.rules.isEmpty || supplement.foreign.contains { $0.family == family }
  }

  /// Where errors stand: what began last before their lines.
  private func holders(of errors: [ValidationFinding], in text: String) -> Set<Holder> {
    let lines = Set(errors.compactMap(\.position.line))
    var result: Set<Holder> = []
    var holder = Holder.file
    var unit = -1
    for (number, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let start = line.drop { $0 == 0x20 }
      if let unitTag, start.starts(with: unitTag.utf8) {
        unit += 1
        holder = .unit(unit)
      } else if start.starts(with: groupTag.utf8) {
        holder = .groups
      } else if start.starts(with: fileTag.utf8) {
        holder = .file
      }
      if lines.contains(number + 1) { result.insert(holder == .groups && unitTag == nil ? .everything : holder) }
    }
    return result
  }

  /// Returns whether there was anything.
  @discardableResult
  private func strip(_ holder: Holder, of document: inout BilingualDocument) -> Bool {
    var isChanged = false
    func strip(_ supplement: inout Supplement) {
      guard isHeld(supplement) else { return }
      supplement.foreign.removeAll { $0.family == family }
      supplement.rules = []
      isChanged = true
    }
    switch holder {
    case .file: strip(&document.supplement)
    case .unit(let index) where document.units.indices.contains(index): strip(&document.units[index].supplement)
    case .unit: break
    case .groups: for index in document.groups.indices { strip(&document.groups[index].supplement) }
    case .everything:
      strip(&document.supplement)
      for index in document.groups.indices { strip(&document.groups[index].supplement) }
      for index in document.units.indices where document.units[index].hasSupplement {
        strip(&document.units[index].supplement)
      }
    }
    return isChanged
  }
}
