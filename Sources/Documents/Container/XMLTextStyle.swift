import Bitext
import XMLText

/// Writes character data of an XML element that holds nothing else; codes leave nothing.
struct XMLTextStyle: SlotStyle {
  func source(of content: InlineText) -> String {
    var writer = XMLWriter()
    writer.text(content.text)
    return writer.text
  }
}
