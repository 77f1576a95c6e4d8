import Bitext
import Documents
import FoundationEssentials
import Publishing
import Testing

@Suite("Bilingual page: one self-contained file that is safe and readable")
struct BilingualPageTests {
  @Test("a sample article becomes a page with a row for each bead of its gold alignment")
  func samplePage() throws {
    let bilingual = try SampleBitext(named: "transport-gratuit", suffix: "md").bilingual
    let page = BilingualPage.html(bilingual)
    #expect(page.contains("<h1><bdi>Le bus pour tous, ou le prix du gratuit</bdi></h1>"))
    #expect(page.contains("lang=\"fr\" dir=\"ltr\""))
    #expect(page.contains("<li><bdi>few words in common</bdi></li>"))
    if let path = ProcessInfo.processInfo.environment["CALQUE_PAGE_OUT"] {
      try Data(page.utf8).write(to: URL(filePath: path))
    }
  }
}
