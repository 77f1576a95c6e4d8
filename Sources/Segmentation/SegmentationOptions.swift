public import Bitext

/// How a text is to be cut.
public struct SegmentationOptions: Sendable {
  /// What line breaks mean; `.sentence` unless set.
  public var newlines: NewlinePolicy = .sentence
  /// The users' own abbreviations, such as those of a project's `abbreviations.fr.txt`; they win over the built-in ones.
  public var abbreviations: [Abbreviation] = []
  /// The users' own rules; where one of them matches, it decides, and the built-in rules decide elsewhere.
  public var srx: SegmentationRules?
  /// Which built-in rules decide.
  public var builtIn: BuiltInRules = .calque
  /// Whether the built-in rules alone decide where the users' rules fail.
  ///
  /// A rule that cannot be compiled is left out; the built-in rules decide alone when none is left, and for a text on which
  /// a rule runs into its limits. Otherwise that is an error.
  public var fallsBack = false

  /// The rules that come with Calque.
  public enum BuiltInRules: String, CaseIterable, Sendable {
    /// Unicode's rules with Calque's exceptions.
    case calque
    /// UAX #29 exactly as ICU has it, without exceptions; each line break ends a segment, whatever the policy says.
    case unicode
    /// None: only line breaks and the users' rules cut.
    case none
  }

  /// The default options.
  public init() {}
}
