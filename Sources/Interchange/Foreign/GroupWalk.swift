import Bitext

/// Writes units inside the groups that they stand in.
protocol GroupWriter {
  /// The groups that are open, the outermost first.
  var openGroups: [Int] { get set }
  /// The groups that were written.
  var writtenGroups: Set<Int> { get set }
  /// Begins a group; one that comes back after something else is not new, and has its units only.
  mutating func begin(group index: Int, of document: BilingualDocument, isNew: Bool)
  /// Ends the group that was begun last.
  mutating func endGroup()
  /// Writes a unit.
  mutating func write(_ unit: BilingualDocument.Unit)
}

extension GroupWriter {
  /// Writes all units; groups without units come first in what they stand in.
  mutating func writeUnits(of document: BilingualDocument) {
    guard !document.groups.isEmpty else {
      for unit in document.units { write(unit) }
      return
    }
    var holdsUnits = Set<Int>()
    for unit in document.units { holdsUnits.formUnion(document.groups(around: unit)) }
    var idle: [Int?: [Int]] = [:]
    for index in document.groups.indices where !holdsUnits.contains(index) {
      idle[document.groups[index].parent, default: []].append(index)
    }
    writeIdle(in: nil, idle, of: document)
    for unit in document.units {
      let path = document.groups(around: unit)
      while !path.starts(with: openGroups) { close() }
      for group in path.dropFirst(openGroups.count) where open(group, of: document) {
        writeIdle(in: group, idle, of: document)
      }
      write(unit)
    }
    while !openGroups.isEmpty { close() }
  }

  private mutating func writeIdle(in parent: Int?, _ idle: [Int?: [Int]], of document: BilingualDocument) {
    for group in idle[parent] ?? [] {
      _ = open(group, of: document)
      writeIdle(in: group, idle, of: document)
      close()
    }
  }

  /// Returns whether the group is new.
  private mutating func open(_ index: Int, of document: BilingualDocument) -> Bool {
    let isNew = writtenGroups.insert(index).inserted
    begin(group: index, of: document, isNew: isNew)
    openGroups.append(index)
    return isNew
  }

  private mutating func close() {
    openGroups.removeLast()
    endGroup()
  }
}
