public import Bitext

/// Ids under which units stand in a TMX file (`tuid`): from what they say, never from where they stand.
public enum UnitNames {
  /// The id of a row as `tuid`; nil for one with white space, which TMX 1.4b forbids there.
  static func name(ofRow id: String) -> String? {
    id.isEmpty || id.contains(where: \.isWhitespace) ? nil : id
  }

  /// The units of a text in their order, those without an id under that of their first side.
  ///
  /// - Parameter units: the units; texts that occur several times are told apart by their neighbours.
  /// - Returns: the same units with ids.
  /// - Complexity: O(n).
  public static func naming(_ units: [TranslationUnit]) -> [TranslationUnit] {
    let names = ContentIdentifier.names(of: units.map { $0.variants.first?.content.text ?? "" })
    return zip(units, names).map { unit, name in
      var unit = unit
      if unit.id == nil { unit.id = "s-\(name)" }
      return unit
    }
  }

  /// A unit of a memory, which holds no other of its content, under an id of all its languages, texts and codes.
  ///
  /// A unit that a file gave an id keeps it.
  /// - Complexity: O(n).
  static func naming(_ unit: TranslationUnit) -> TranslationUnit {
    guard unit.id == nil else { return unit }
    var checksum = Checksum()
    for variant in unit.variants {
      for text in [variant.language.identifier, variant.content.markup] {
        checksum.add(text)
        checksum.add(0)
      }
    }
    var unit = unit
    unit.id = "m-\(checksum.hexadecimal)"
    return unit
  }
}
