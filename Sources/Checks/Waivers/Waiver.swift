/// A finding that a person accepted, with the reason.
public struct Waiver: Hashable, Sendable {
  /// The identity of the finding (`Finding.identity`).
  public var id: String
  /// The check.
  public var check: String
  /// The document in which it was waived.
  public var document: String
  /// Why it is no fault.
  public var reason: String
  /// What the finding said, so that the list can be read without the documents.
  public var message: String

  /// Creates a waiver.
  public init(id: String, check: String, document: String, reason: String, message: String) {
    self.id = id
    self.check = check
    self.document = document
    self.reason = reason
    self.message = message
  }
}
