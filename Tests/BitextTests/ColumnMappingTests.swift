import Bitext
import Testing

@Suite("Columns of foreign tables")
struct ColumnMappingTests {
  @Test("numbers and names, in any case and with spaces around")
  func reading() throws {
    let mapping = try ColumnMapping(" Term = 2, translation=English text ,id=1")
    #expect(mapping.entries.map(\.field) == ["term", "translation", "id"])
    #expect(mapping.entries.map(\.column) == [.number(2), .name("English text"), .number(1)])
    #expect(mapping.hasHeader)
    #expect(try mapping.indices(in: ["No", "Terme", " ENGLISH TEXT "], line: 1) == [1, 2, 0])
  }

  @Test("numbers alone say nothing of a header, unless somebody does")
  func header() throws {
    #expect(try !ColumnMapping("source=1,target=2").hasHeader)
    #expect(try ColumnMapping("source=1,target=2", hasHeader: true).hasHeader)
  }

  @Test(
    "what is no mapping",
    arguments: [
      "", "term", "term=", "=2", "term=2,,note=3", "term=0", "term=99999999999999999999", "term=2,Term=3",
      "term=2,note=2", "term=b,note=b",
    ])
  func refused(text: String) {
    let error = #expect(throws: CalqueError.self) { try ColumnMapping(text) }
    #expect(error?.code == .usage)
    #expect(error?.hint.contains("FIELD=COLUMN") == true)
  }

  @Test(
    "a column that is not there is named with the line, and those that are there",
    arguments: [
      ("a=4", "the table has no column 4 for “a”"), ("a=Z", "no column is called “Z”"),
      ("a=Note", "2 columns are called “Note”"), ("a=1,b=Key", "column 1 is named twice"),
    ])
  func missing(text: String, message: String) throws {
    let mapping = try ColumnMapping(text)
    let error = #expect(throws: CalqueError.self) { try mapping.indices(in: ["Key", "Note", "note"], line: 3) }
    #expect(error?.message == message)
    #expect(error?.position?.line == 3)
    #expect(error?.hint == "The first row has: 1 Key, 2 Note, 3 note.")
  }
}
