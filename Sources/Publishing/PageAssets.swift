import Mustache

/// The template, style and script that are embedded in the program.
enum PageAssets {
  static let template = parsed(PackageResources.bilingual_page_mustache)
  static let chapterTemplate = parsed(PackageResources.bilingual_chapter_mustache)
  static let articleTemplate = parsed(PackageResources.article_page_mustache)
  static let siteTemplate = parsed(PackageResources.site_index_mustache)

  private static func parsed(_ bytes: [UInt8]) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
    } catch {
      // Templates are compiled into the program and read by every test of this module: they cannot be wrong at run time.
      preconditionFailure("a template does not parse: \(error)")
    }
  }

  static let bookStyle = String(decoding: PackageResources.book_css, as: UTF8.self)

  static let articleStyle = HTMLText(trusted: String(decoding: PackageResources.article_page_css, as: UTF8.self))
  static let siteStyle = HTMLText(trusted: String(decoding: PackageResources.site_index_css, as: UTF8.self))
  static let siteScript = HTMLText(trusted: String(decoding: PackageResources.site_index_js, as: UTF8.self))
  static let colours = HTMLText(trusted: String(decoding: PackageResources.colours_css, as: UTF8.self))
  static let style = HTMLText(trusted: String(decoding: PackageResources.bilingual_page_css, as: UTF8.self))
  static let script = HTMLText(trusted: String(decoding: PackageResources.bilingual_page_js, as: UTF8.self))

  /// The digest of the list's script, which may load the words of the search; a test computes it anew.
  static let siteScriptHash = "sha256-AWl+Q15g7EnhbaLxoLLHoPcsR6OfZ9AQwYStVrrxqcg="

  /// The script's digest, the only script that the page's content security policy lets run; a test computes it anew.
  static let scriptHash = "sha256-44dsfu4ns/UQYQxcy8YwH4b8sQd8JQUfcH0AbigSGUw="
}
