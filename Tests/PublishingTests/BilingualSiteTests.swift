import Bitext
import FoundationEssentials
import Publishing
import Testing

@Suite("Bilingual site: pages, list, search, feed and map")
struct BilingualSiteTests {
  private func site(address: String? = "https://example.org/revue") -> (pages: [String], files: [String: String]) {
    var site = BilingualSite(SiteOptions(title: "La <Revue>", address: address))
    var second = EditionFixtures.garden()
    second.units[0].segments[0].sourceParts = [.init("Élan & <mur>")]
    second.units[0].segments[0].targetParts = [.init("Momentum & <wall>")]
    var facts = EditionFixtures.facts
    facts.translation.date = "2027-01-02"
    let pages = [
      site.add(EditionFixtures.garden(), facts: EditionFixtures.facts, file: "jardin.html"),
      site.add(second, facts: facts, file: "élan.html"),
    ]
    return (pages, Dictionary(uniqueKeysWithValues: site.files().map { ($0.name, $0.text) }))
  }

  @Test("the list has the newest first, both titles, and can be read without JavaScript")
  func list() throws {
    let index = try #require(site().files["index.html"])
    let first = try #require(index.firstRange(of: "Momentum &amp; &lt;wall&gt;</a>"))
    let second = try #require(index.firstRange(of: "The garden</a>"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(index.contains("<a href=\"%C3%A9lan.html\" lang=\"en\">"))
    #expect(index.contains("<p class=\"original\" lang=\"fr\">Élan &amp; &lt;mur&gt;</p>"))
    #expect(index.contains("<p class=\"search\" hidden>"))
    #expect(index.contains("Ana Ruiz · <time datetime=\"2027-01-02\">2 January 2027</time>"))
    for request in [" src=", "url(", "@import", "fetch("] { #expect(!index.contains(request)) }
  }

  @Test("pages lead home and name their versions")
  func pages() {
    let page = site().pages[0]
    #expect(page.contains("<p class=\"home\"><a href=\"index.html\">La &lt;Revue&gt;</a></p>"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/revue/jardin.html\">"))
    #expect(page.contains("hreflang=\"x-default\" href=\"https://example.org/revue/jardin.html\""))
  }

  @Test("the feed has dates from the data, the map the versions; both escape")
  func feedAndMap() throws {
    let files = site().files
    let feed = try #require(files["feed.atom"])
    #expect(feed.contains("<title>La &lt;Revue&gt;</title>"))
    #expect(feed.contains("<updated>2027-01-02T00:00:00Z</updated>\n<link rel=\"self\""))
    #expect(feed.contains("<id>https://example.org/revue/%C3%A9lan.html</id>"))
    #expect(feed.contains("<contributor><name>Jo Marsh</name></contributor>"))
    let map = try #require(files["sitemap.xml"])
    #expect(map.contains("<loc>https://example.org/revue/jardin.html</loc><lastmod>2026-04-01</lastmod>"))
    #expect(map.contains("<xhtml:link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.org/fr/jardin\"/>"))
  }

  @Test("without an address there is no map, without a date no feed")
  func withoutAddress() {
    #expect(site(address: nil).files["sitemap.xml"] == nil)
    #expect(site(address: nil).files["feed.atom"]?.contains("<id>urn:calque:") == true)
    var undated = BilingualSite(SiteOptions(title: "x"))
    let page = undated.add(EditionFixtures.garden(), facts: ArticleFacts(), file: "a.html")
    #expect(!undated.files().contains { $0.name == "feed.atom" })
    #expect(!page.contains("feed.atom"))
  }

  @Test("the search's words are folded, in order, and name the places in the list")
  func searchWords() throws {
    let script = try #require(site().files["search-words.js"])
    let parts = script.split(separator: "\"").map(String.init)
    #expect(parts.count == 5 && parts[0] == "calqueSearch(" && parts[4] == ");\n")
    let words = parts[1].split(separator: " ").map(String.init)
    let lists = parts[3].split(separator: " ").map(String.init)
    #expect(words.count == lists.count)
    #expect(words == words.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    let index = Dictionary(uniqueKeysWithValues: zip(words, lists))
    #expect(index["elan"] == "0")
    #expect(index["jardin"] == "1")
    #expect(index["potager"] == "*")
    #expect(index["élan"] == nil)
  }

  @Test("the same articles give the same bytes")
  func deterministic() {
    #expect(site().files == site().files)
    #expect(site().pages == site().pages)
  }
}
