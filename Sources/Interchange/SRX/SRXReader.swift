public import Bitext
import XMLText

extension SRX {
  /// Reads SRX 2.0 or 1.0.
  ///
  /// Elements of other namespaces, such as Okapi's options, are passed over. What a file leaves out and the standard asks
  /// for is taken as other tools take it, with a warning: a 2.0 file without `cascade` cascades. Where one
  /// `formathandle` is given, the others are the standard's. Patterns are not compiled here; `Segmenter` does that for the languages it is
  /// asked for.
  ///
  /// - Parameters:
  ///   - bytes: the file, in any encoding that it declares.
  ///   - file: its name, for messages and explanations.
  /// - Returns: the rules, each with its line, and what is odd about the file.
  /// - Throws: `CalqueError` of `XMLStream`; `.malformed` when it is no SRX, with the line; `.limit` for more than 200,000
  ///   rules.
  /// - Complexity: O(n).
  public static func read(_ bytes: [UInt8], file: String) throws(CalqueError) -> InterchangeReading<SegmentationRules> {
    let reader = Reader(stream: XMLStream(bytes, file: file))
    return try reader.read()
  }

  private final class Reader {
    let stream: XMLStream
    var rules: SegmentationRules
    var warnings = Tally()
    var losses = Tally()
    var count = 0

    init(stream: XMLStream) {
      self.stream = stream
      rules = SegmentationRules(groups: [], maps: [], file: stream.file)
    }

    func read() throws(CalqueError) -> InterchangeReading<SegmentationRules> {
      guard let root = try stream.nextChild() else {
        throw CalqueError(.malformed, "the file has no element", at: .init(file: stream.file))
      }
      guard root.name.local == "srx" else {
        throw stream.error(
          .malformed, "this is no SRX file: its root is <\(root.name.local)>", at: root.place,
          hint: "Segmentation rules stand in <srx>; see the SRX 2.0 standard.")
      }
      let version = root["version"] ?? "2.0"
      guard version == "2.0" || version == "1.0" else {
        throw stream.error(.unsupported, "SRX \(version.prefix(20)) is not known; 1.0 and 2.0 are", at: root.place)
      }
      rules.cascades = version == "2.0"
      var hasBody = false
      while let element = try stream.nextChild() {
        switch element.name.local {
        case "header" where isOwn(element): try readHeader(element, version)
        case "body" where isOwn(element):
          hasBody = true
          try readBody()
        default: try passOver(element)
        }
      }
      while try stream.next() != nil {}
      guard hasBody else { throw stream.error(.malformed, "the file has no <body>", at: root.place) }
      for warning in stream.warnings { warnings.add(warning) }
      return InterchangeReading(rules, losses: losses.lines, warnings: warnings.lines)
    }

    /// Files leave the namespace out, or use the one of a draft: the names decide.
    private func isOwn(_ element: XMLElement) -> Bool {
      element.name.namespace.isEmpty || element.name.namespace.hasPrefix("http://www.lisa.org/srx")
    }

    private func passOver(_ element: XMLElement) throws(CalqueError) {
      if isOwn(element) { warnings.add("<\(element.name.local)> is not known here", at: "line \(element.place.line)") }
      if !isOwn(element) { losses.add("elements of \(element.name.namespace) were passed over") }
      try stream.skip()
    }

    private func flag(_ name: String, of element: XMLElement) throws(CalqueError) -> Bool? {
      guard let value = element[name] else { return nil }
      switch value.lowercased() {
      case "yes", "true": return true
      case "no", "false": return false
      default:
        throw stream.error(
          .malformed, "\(name) is “\(value.prefix(40))”", at: element.place, hint: "It can be yes or no.")
      }
    }

    private func required(_ name: String, of element: XMLElement) throws(CalqueError) -> String {
      guard let value = element[name], !value.isEmpty else {
        throw stream.error(.malformed, "<\(element.name.local)> has no \(name)", at: element.place)
      }
      return value
    }

    private func readHeader(_ header: XMLElement, _ version: String) throws(CalqueError) {
      rules.segmentsSubflows = try flag("segmentsubflows", of: header) ?? true
      if let cascades = try flag("cascade", of: header) {
        rules.cascades = cascades
      } else if version == "2.0" {
        warnings.add("the header does not say whether rules cascade: read as yes", at: "line \(header.place.line)")
      }
      while let element = try stream.nextChild() {
        guard isOwn(element), element.name.local == "formathandle" else {
          try passOver(element)
          continue
        }
        let includes = try flag("include", of: element) ?? false
        var handling = rules.formatHandling ?? SegmentationRules.FormatHandling()
        switch try required("type", of: element) {
        case "start": handling.includesStart = includes
        case "end": handling.includesEnd = includes
        case "isolated": handling.includesIsolated = includes
        case let other:
          throw stream.error(
            .malformed, "formathandle has the type “\(other.prefix(40))”", at: element.place,
            hint: "Types are start, end and isolated.")
        }
        rules.formatHandling = handling
        try stream.skip()
      }
    }

    private func readBody() throws(CalqueError) {
      while let element = try stream.nextChild() {
        switch element.name.local {
        case "languagerules" where isOwn(element):
          while let group = try stream.nextChild() {
            if isOwn(group), group.name.local == "languagerule" { try readGroup(group) } else { try passOver(group) }
          }
        case "maprules" where isOwn(element): try readMaps()
        default: try passOver(element)
        }
      }
    }

    private func readGroup(_ element: XMLElement) throws(CalqueError) {
      let name = try required("languagerulename", of: element)
      guard !rules.groups.contains(where: { $0.name == name }) else {
        throw stream.error(.malformed, "a second languagerule is called “\(name.prefix(60))”", at: element.place)
      }
      var group = SegmentationRules.Group(name: name, rules: [])
      while let child = try stream.nextChild() {
        guard isOwn(child), child.name.local == "rule" else {
          try passOver(child)
          continue
        }
        group.rules.append(try readRule(child))
        count += 1
        guard count <= SRX.mostRules else {
          throw stream.error(.limit, "more than \(SRX.mostRules) rules", at: child.place)
        }
      }
      rules.groups.append(group)
    }

    private func readRule(_ element: XMLElement) throws(CalqueError) -> SegmentationRules.Rule {
      // The standard's default for break is yes.
      var rule = SegmentationRules.Rule(
        isBreak: try flag("break", of: element) ?? true, before: "", after: "", line: element.place.line)
      while let child = try stream.nextChild() {
        switch child.name.local {
        case "beforebreak" where isOwn(child): rule.before = try stream.tree(from: child).text
        case "afterbreak" where isOwn(child): rule.after = try stream.tree(from: child).text
        default: try passOver(child)
        }
      }
      return rule
    }

    /// SRX 1.0 puts the maps into groups, `maprule`; 2.0 does not.
    private func readMaps() throws(CalqueError) {
      while let element = try stream.nextChild() {
        switch element.name.local {
        case "maprule" where isOwn(element): try readMaps()
        case "languagemap" where isOwn(element):
          rules.maps.append(
            .init(
              languagePattern: try required("languagepattern", of: element),
              groupName: try required("languagerulename", of: element), line: element.place.line))
          try stream.skip()
        default: try passOver(element)
        }
      }
    }
  }
}
