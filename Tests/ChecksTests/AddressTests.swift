import Bitext
import Checks
import Testing

@Suite("address: web and e-mail addresses")
struct AddressTests {
  @Test(
    "faults are found",
    arguments: [
      ("Écrire à info@brezanne.example.", "Write to info@brezane.example."),
      ("Voir https://brezanne.example/archives.", "See https://brezanne.example/archive."),
      ("Voir https://brezanne.example/archives.", "See the archives."),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["address"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("Écrire à info@brezanne.example.", "Write to info@brezanne.example."),
      ("Voir https://brezanne.example/fr/guide.", "See https://brezanne.example/en/guide."),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
