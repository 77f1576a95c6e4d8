import Bitext

/// HTML pages and fragments.
enum HTMLReader {
  static func read(_ bytes: [UInt8], options: ReadingOptions) throws(CalqueError) -> FormatReading {
    let page = try HTMLPage(bytes, isFragment: false)
    let isWholePage = page.nodes.contains { ($0.name == "html" || $0.name == "body") && $0.range != nil }
    var blocks = HTMLBlocks(page, findsArticle: isWholePage && !options.readsWholePage)
    blocks.readRegions()
    blocks.readMetadata(asBlocks: options.readsPageMetadata)
    return blocks.collector.reading(format: .html)
  }

  /// The blocks of a fragment inside a text of another format, with their places in that text.
  static func fragment(_ bytes: [UInt8], at offset: Int) throws(CalqueError) -> BlockCollector {
    var blocks = HTMLBlocks(try HTMLPage(bytes, isFragment: true), findsArticle: false)
    blocks.readRegions()
    var collector = blocks.collector
    collector.entries = collector.entries.map { entry in
      var moved = entry
      moved.range = entry.range.map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
      moved.hostedCodes = entry.hostedCodes.mapValues { ($0.lowerBound + offset)..<($0.upperBound + offset) }
      return moved
    }
    return collector
  }
}
