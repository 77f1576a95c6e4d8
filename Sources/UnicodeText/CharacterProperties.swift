import CICU

extension Unicode.Scalar {
  /// ICU's numeric identifier of the script (`UScriptCode`); compare, do not store.
  public var scriptCode: Int { Int(cicu_script(value)) }

  /// The four-letter ISO 15924 code of the script, such as `Latn` or `Cyrl`.
  public var scriptName: String { String(cString: cicu_script_short_name(cicu_script(value))) }

  /// Whether it is an ideograph (the Unicode property Ideographic).
  public var isIdeographic: Bool { cicu_is_ideographic(value) }

  /// The value of a decimal digit of any script, or nil.
  public var digitValue: Int? {
    let digit = cicu_digit_value(value)
    return digit < 0 ? nil : Int(digit)
  }

  /// Whether it starts a right-to-left run (bidirectional class R or AL).
  public var isRightToLeft: Bool {
    let direction = cicu_bidi_class(value)
    return direction == 1 || direction == 13
  }

  /// Whether it is a bidirectional control (embedding, override, isolate, mark), invisible but able to reorder text.
  public var isBidirectionalControl: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
