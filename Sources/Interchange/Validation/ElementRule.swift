import XMLText

/// What an element may hold.
struct ElementRule {
  /// Attributes in no namespace.
  var attributes: [String: AttributeValue] = [:]
  var required: [String] = []
  /// Attributes of the `xml` namespace.
  var xmlAttributes: Set<String> = []
  /// Whether attributes of other namespaces than those of modules may stand here.
  var takesForeignAttributes = false
  /// Whether that leaves out those of the `xml` namespace.
  var refusesXMLAttributes = false
  /// Child elements by name, with how many; those of other namespaces have the prefix of their module, `xlf` for the
  /// core.
  var children: [String: ClosedRange<Int>] = [:]
  /// The order in which children must stand; those that share a place may mix.
  var order: [String: Int] = [:]
  /// Whether elements of other namespaces may stand here, and before which place.
  var foreignPlace: Int?
  /// Whether at least one child must stand here, whichever.
  var isFilled = false
  /// Whether character data may stand here.
  var takesText = false
  /// The part of the specification.
  var section = ""
}

/// What is wrong with what stands in an element.
struct ContentFault {
  /// The kinds of faults.
  enum Kind {
    /// Character data where none may stand.
    case text
    /// An element that cannot stand here.
    case child
    /// An element of another namespace where none may stand.
    case foreign
    /// An element after one that must stand after it.
    case order
    /// One element more than there may be.
    case count
    /// An element that must be there.
    case missing
    /// No element where some must be.
    case empty
  }

  var kind: Kind
  /// What is wrong, one line.
  var message: String
  /// Where.
  var place: XMLTree
  /// The name of the child that is spoken of.
  var child = ""
}

extension ElementRule {
  /// What is wrong with what stands in an element: which elements, in which order and how many, and text.
  ///
  /// - Parameters:
  ///   - tree: the element.
  ///   - key: what the rule calls a child; nil for what it has no name for.
  ///   - mayStand: whether a child that has no place of its own may stand where foreign ones may.
  /// - Returns: the faults in order of place, missing children last.
  func faults(
    of tree: XMLTree, key: (XMLTree) -> String? = { $0.name.local }, mayStand: (XMLTree) -> Bool = { _ in true }
  ) -> [ContentFault] {
    let element = tree.name.local
    var faults: [ContentFault] = []
    var counts: [String: Int] = [:]
    var last = 0
    func add(_ kind: ContentFault.Kind, _ message: String, _ place: XMLTree, _ child: String = "") {
      faults.append(ContentFault(kind: kind, message: message, place: place, child: child))
    }
    for child in tree.children {
      switch child {
      case .text(let text):
        if !takesText, !text.utf8.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
          add(.text, "<\(element)> holds no text", tree)
        }
      case .comment, .instruction: continue
      case .element(let inner):
        let name = inner.name.local
        var place = foreignPlace
        if let key = key(inner), let count = children[key] {
          counts[key, default: 0] += 1
          if counts[key] == count.upperBound &+ 1, count.upperBound < Int.max {
            add(.count, "<\(element)> holds \(count.upperBound) <\(name)> at most", inner, name)
          }
          place = order[key]
        } else if inner.name.namespace == tree.name.namespace || place != nil && !mayStand(inner) {
          add(.child, "<\(name.prefix(60))> cannot stand in <\(element)>", inner, name)
          continue
        } else if place == nil {
          add(
            .foreign, "<\(element)> takes no element of a module or extension (\(name.prefix(60)))", inner, name)
          continue
        } else {
          counts["", default: 0] += 1
        }
        guard let place else { continue }
        if place < last {
          add(.order, "<\(name.prefix(60))> must stand further up in <\(element)>", inner, name)
        }
        last = max(last, place)
      }
    }
    for (key, count) in children.sorted(by: { $0.key < $1.key }) where counts[key, default: 0] < count.lowerBound {
      let name = String(key.split(separator: ":").last ?? "")
      add(.missing, "<\(element)> has no <\(name)>", tree, name)
    }
    if isFilled, counts.isEmpty { add(.empty, "<\(element)> is empty", tree) }
    return faults
  }
}
