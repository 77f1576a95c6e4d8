import Bitext

/// Targets that are longer than the file allows, or shorter than it asks (XLIFF `maxwidth`, `slr:sizeRestriction`).
///
/// Counted are code points, or bytes of an encoding, in the form of Unicode that the file names; a code counts as much as the
/// file says (`slr:sizeInfo`, `slr:equivStorage`), which is usually nothing. The segments of one unit are counted together, with a
/// space where neither has one, and so are all units of a group or file that has a limit; variants by number or gender are
/// counted one by one. A least length is asked for once all segments are translated.
enum LengthLimitCheck {
  static let description = CheckDescription(
    id: "length-limit", summary: "the target is longer or shorter than the file allows", defaultSeverity: .error,
    mqmType: "design/length")

  /// Whose targets are counted.
  private enum Scope {
    case unit, file
    case group(String)

    func tooLong(_ counted: String, _ most: Int) -> String {
      switch self {
      case .unit: "the target has \(counted), and at most \(most) are allowed"
      case .file: "all targets of the file have \(counted), and at most \(most) are allowed"
      case .group(let id): "all targets of the group \(id) have \(counted), and at most \(most) are allowed"
      }
    }

    func tooShort(_ counted: String, _ least: Int) -> String {
      switch self {
      case .unit: "the target has \(counted), and at least \(least) are asked for"
      case .file: "all targets of the file have \(counted), and at least \(least) are asked for"
      case .group(let id): "all targets of the group \(id) have \(counted), and at least \(least) are asked for"
      }
    }
  }

  /// The findings for one unit.
  static func check(_ unit: BilingualDocument.Unit, profile: CheckProfile) -> [Finding] {
    guard unit.hasSupplement else { return [] }
    let codes = CodeAttributes(unit.supplement, of: .xliff2)
    return unit.supplement.limits.flatMap { limit -> [Finding] in
      let parts = unit.switches.isEmpty ? [unit.segments] : unit.segments.map { [$0] }
      return parts.compactMap { rows in
        let measured = Measured(rows, limit, codes)
        return measured.finding(limit, of: .unit, rows: rows, profile: profile)
      }
    }
  }

  /// The findings for what groups and the file allow all their units together.
  static func check(_ document: BilingualDocument, profile: CheckProfile) -> [Finding] {
    let groups = document.groups.indices.filter { !document.groups[$0].supplement.limits.isEmpty }
    guard !groups.isEmpty || !document.supplement.limits.isEmpty else { return [] }
    func total(_ units: [BilingualDocument.Unit], _ limits: [LengthLimit], _ scope: Scope) -> [Finding] {
      limits.compactMap { limit in
        var sum = Measured()
        for unit in units {
          sum.add(Measured(unit.segments, limit, CodeAttributes(unit.supplement, of: .xliff2)))
        }
        let last = units.last { $0.segments.contains { !$0.sourceParts.isEmpty && $0.target != nil } }
        return sum.finding(limit, of: scope, rows: last?.segments ?? [], profile: profile)
      }
    }
    var members: [Int: [BilingualDocument.Unit]] = [:]
    if !groups.isEmpty {
      let wanted = Set(groups)
      for unit in document.units {
        for group in document.groups(around: unit) where wanted.contains(group) {
          members[group, default: []].append(unit)
        }
      }
    }
    var findings = total(document.units, document.supplement.limits, .file)
    for group in groups {
      let named = document.groups[group]
      findings += total(members[group] ?? [], named.supplement.limits, .group(String(named.id.prefix(60))))
    }
    return findings
  }

  /// How long some targets are.
  private struct Measured {
    var length = 0
    /// Whether every source has its target.
    var isComplete = true
    /// Whether a code counts.
    var countsCodes = false

    init() {}

    init(_ rows: [BilingualSegment], _ limit: LengthLimit, _ codes: CodeAttributes) {
      var text = ""
      for row in rows {
        guard let target = row.target else {
          if !row.sourceParts.isEmpty { isComplete = false }
          continue
        }
        let needsSpace =
          !text.isEmpty && !target.text.isEmpty && text.last?.isWhitespace == false
          && target.text.first?.isWhitespace == false
        text += needsSpace ? " " + target.text : target.text
        if codes.isEmpty { continue }
        let name = limit.measure.isStorage ? "equivStorage" : "sizeInfo"
        for code in target.codes {
          for attribute in codes.attributes(of: code, on: .target)
          where attribute.name == name && attribute.namespace == "urn:oasis:names:tc:xliff:sizerestriction:2.0" {
            let share = min(LengthLimit.number(attribute.value) ?? 0, 1 << 40)
            length += share
            if share > 0 { countsCodes = true }
          }
        }
      }
      length += limit.length(of: text)
    }

    mutating func add(_ other: Measured) {
      length += other.length
      isComplete = isComplete && other.isComplete
      countsCodes = countsCodes || other.countsCodes
    }

    /// What is to be said of it; nil when it is as it should be.
    func finding(
      _ limit: LengthLimit, of scope: Scope, rows: [BilingualSegment], profile: CheckProfile
    ) -> Finding? {
      guard let row = rows.last(where: { !$0.sourceParts.isEmpty && $0.target != nil }), let target = row.target else {
        return nil
      }
      let counted =
        switch limit.measure {
        case .codePoints: "\(length) code points"
        case .utf8: "\(length) bytes in UTF-8"
        case .utf16: "\(length) bytes in UTF-16"
        case .utf32: "\(length) bytes in UTF-32"
        }
      let message: String
      var start = 0
      if let most = limit.maximum, length > most {
        message = scope.tooLong(counted, most)
        if limit.measure == .codePoints, limit.normalization == .none, !countsCodes, rows.count == 1 {
          start = target.text.unicodeScalars.prefix(most).reduce(0) { $0 + UTF8.width($1) }
        }
      } else if length < limit.minimum, isComplete {
        message = scope.tooShort(counted, limit.minimum)
      } else {
        return nil
      }
      let check = LengthLimitCheck.description
      return Finding(
        check: check.id, severity: profile.severity(of: check.id) ?? check.defaultSeverity, message: message,
        target: start..<target.text.utf8.count, segmentID: row.id)
    }
  }
}
