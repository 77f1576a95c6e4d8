import Bitext

extension PO {
  /// The header field `Plural-Forms`: how many forms there are, and which one stands for a number.
  ///
  /// The expression is that of C without assignments and calls (GNU gettext manual, “Plural forms”); it is evaluated
  /// here and never handed to anything else.
  struct PluralForms {
    let count: Int
    private let expression: Expression
    /// How many of the numbers up to 1000 have each form.
    private let uses: [Int]

    /// Reads the field.
    ///
    /// - Throws: `CalqueError` `.malformed` with what is wrong, also when a number up to 1000 has no form.
    init(_ field: String) throws(CalqueError) {
      var count: Int?
      var text: Substring?
      for part in field.split(separator: ";", omittingEmptySubsequences: true) {
        let sides = part.split(separator: "=", maxSplits: 1)
        guard sides.count == 2 else { continue }
        switch sides[0].filter({ !$0.isWhitespace }) {
        case "nplurals": count = Int(sides[1].filter { !$0.isWhitespace })
        case "plural": text = sides[1]
        default: continue
        }
      }
      guard let count, (1...PO.formLimit).contains(count) else {
        throw CalqueError(.malformed, "Plural-Forms: nplurals is no number from 1 to \(PO.formLimit)")
      }
      guard let text else { throw CalqueError(.malformed, "Plural-Forms: there is no plural=") }
      var parser = ExpressionParser(text)
      expression = try parser.whole()
      self.count = count
      var uses = Array(repeating: 0, count: count)
      for number in 0...1000 {
        guard let form = expression.value(number), (0..<count).contains(form) else {
          throw CalqueError(.malformed, "Plural-Forms: plural= gives no form below \(count) for \(number)")
        }
        uses[form] += 1
      }
      self.uses = uses
    }

    /// Whether a form stands for a few numbers only, so that it need not repeat them.
    func isRare(_ form: Int) -> Bool { uses.indices.contains(form) && uses[form] <= 5 }

    /// The form for a number; nil when the expression divides by zero.
    func form(for number: Int) -> Int? { expression.value(number) }
  }

  /// An arithmetic expression over the number `n`.
  indirect enum Expression {
    case number(Int)
    case variable
    case not(Expression)
    case binary(String, Expression, Expression)
    case choice(Expression, Expression, Expression)

    /// The value; nil on division by zero or overflow.
    func value(_ n: Int) -> Int? {
      switch self {
      case .number(let value): return value
      case .variable: return n
      case .not(let inner): return inner.value(n).map { $0 == 0 ? 1 : 0 }
      case .choice(let condition, let yes, let no):
        guard let value = condition.value(n) else { return nil }
        return value != 0 ? yes.value(n) : no.value(n)
      case .binary(let sign, let left, let right):
        guard let a = left.value(n) else { return nil }
        if sign == "&&", a == 0 { return 0 }
        if sign == "||", a != 0 { return 1 }
        guard let b = right.value(n) else { return nil }
        func exact(_ result: (partialValue: Int, overflow: Bool)) -> Int? {
          result.overflow ? nil : result.partialValue
        }
        switch sign {
        case "&&", "||": return b != 0 ? 1 : 0
        case "==": return a == b ? 1 : 0
        case "!=": return a != b ? 1 : 0
        case "<": return a < b ? 1 : 0
        case ">": return a > b ? 1 : 0
        case "<=": return a <= b ? 1 : 0
        case ">=": return a >= b ? 1 : 0
        case "+": return exact(a.addingReportingOverflow(b))
        case "-": return exact(a.subtractingReportingOverflow(b))
        case "*": return exact(a.multipliedReportingOverflow(by: b))
        case "/": return exact(a.dividedReportingOverflow(by: b))
        default: return exact(a.remainderReportingOverflow(dividingBy: b))
        }
      }
    }
  }

  private struct ExpressionParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    init(_ text: Substring) { bytes = Array(text.utf8).filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x5C } }

    mutating func whole() throws(CalqueError) -> Expression {
      let result = try choice()
      guard position == bytes.count else { throw failure }
      return result
    }

    private var failure: CalqueError {
      let rest = String(decoding: bytes[min(position, bytes.count)...].prefix(30), as: UTF8.self)
      return CalqueError(.malformed, "Plural-Forms: the expression cannot be read at “\(rest)”")
    }

    private mutating func take(_ sign: String) -> Bool {
      let wanted = Array(sign.utf8)
      guard bytes[position...].starts(with: wanted) else { return false }
      position += wanted.count
      return true
    }

    private mutating func choice() throws(CalqueError) -> Expression {
      depth += 1
      defer { depth -= 1 }
      guard depth <= 64 else { throw CalqueError(.limit, "Plural-Forms: the expression nests deeper than 64") }
      let condition = try binary(0)
      guard take("?") else { return condition }
      let yes = try choice()
      guard take(":") else { throw failure }
      return .choice(condition, yes, try choice())
    }

    /// Signs from the loosest to the tightest.
    private static let levels = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]]

    private mutating func binary(_ level: Int) throws(CalqueError) -> Expression {
      guard level < Self.levels.count else { return try unary() }
      var left = try binary(level + 1)
      var count = 0
      while let sign = Self.levels[level].first(where: { bytes[position...].starts(with: Array($0.utf8)) }) {
        count += 1
        guard count <= 64 else { throw CalqueError(.limit, "Plural-Forms: the expression is too long") }
        position += sign.utf8.count
        left = .binary(sign, left, try binary(level + 1))
      }
      return left
    }

    private mutating func unary() throws(CalqueError) -> Expression {
      if position < bytes.count, bytes[position] == 0x21, !bytes[position...].starts(with: Array("!=".utf8)) {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 64 else { throw CalqueError(.limit, "Plural-Forms: the expression nests deeper than 64") }
        position += 1
        return .not(try unary())
      }
      if take("(") {
        let inner = try choice()
        guard take(")") else { throw failure }
        return inner
      }
      if take("n") { return .variable }
      let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
      guard let value = Int(String(decoding: digits, as: UTF8.self)) else { throw failure }
      position += digits.count
      return .number(value)
    }
  }
}
