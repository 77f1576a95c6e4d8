import Bitext
import Documents

/// Word, OpenDocument and EPUB files, written out so that their markup can be seen.
struct ContainerFixture: Sendable, CustomStringConvertible {
  let name: String
  let entries: [ArchiveFile.Entry]

  var description: String { name }
  var bytes: [UInt8] { get throws { try ArchiveFile.bytes(of: entries) } }

  func read(_ bytes: [UInt8]? = nil, options: ReadingOptions = .init()) throws -> ReadDocument {
    try DocumentReader.read(try bytes ?? self.bytes, fileName: name, options: options)
  }

  static let all = [word, wordDrawing, openDocument, openDocumentDrawing, epub]

  /// A Word file with a body between `<w:body>` tags.
  static func word(_ body: String, name: String = "article.docx", more: [ArchiveFile.Entry] = []) -> ContainerFixture {
    let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return ContainerFixture(
      name: name,
      entries: [
        .init("[Content_Types].xml", "<Types/>"),
        .init(
          "_rels/.rels",
          "<Relationships><Relationship Id=\"r1\" Type=\"\(relationships)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
        ),
        .init(
          "word/document.xml",
          """
          <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
          <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="\(relationships)"><w:body>\(body)<w:sectPr/></w:body></w:document>
          """),
        .init(
          "word/_rels/document.xml.rels",
          """
          <Relationships><Relationship Id="rId1" Type="\(relationships)/styles" Target="styles.xml"/><Relationship Id="rId2" Type="\(relationships)/hyperlink" Target="https://exemple.org/?a=1&amp;b=2" TargetMode="External"/><Relationship Id="rId3" Type="\(relationships)/footnotes" Target="footnotes.xml"/></Relationships>
          """),
        .init(
          "word/styles.xml",
          """
          <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR" w:eastAsia="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Chapo"><w:name w:val="Chapô"/></w:style><w:style w:type="paragraph" w:styleId="Inter"><w:name w:val="Intertitre"/><w:basedOn w:val="Titre2"/></w:style></w:styles>
          """),
      ] + more)
  }

  static let word = word(
    """
    <w:p><w:pPr><w:pStyle w:val="Titre"/></w:pPr><w:r><w:t>Le jardin partagé</w:t></w:r></w:p>\
    <w:p><w:pPr><w:pStyle w:val="Chapo"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>Vingt familles, un potager.</w:t></w:r></w:p>\
    <w:p><w:r><w:t xml:space="preserve">Un </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/><w:lang w:val="fr-CA"/></w:rPr><w:t>gra</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>nd</w:t></w:r><w:r><w:t xml:space="preserve"> potager occupe la cour.</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> Voir </w:t></w:r><w:hyperlink r:id="rId2" w:history="1"><w:r><w:rPr><w:rStyle w:val="Lienhypertexte"/></w:rPr><w:t>le site</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>\
    <w:p><w:pPr><w:pStyle w:val="Inter"/></w:pPr><w:r><w:t>Les outils</w:t></w:r></w:p>\
    <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:bookmarkStart w:id="0" w:name="outils"/><w:r><w:t>une bêche</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>\
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Juin</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Fraises</w:t><w:br/><w:t>et cerises</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
    <w:p/>
    """,
    more: [
      .init(
        "word/footnotes.xml",
        """
        <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Chiffre de 2023.</w:t></w:r></w:p></w:footnote></w:footnotes>
        """)
    ])

  /// A text box written twice, as Word does for its older versions, and an image with an alternative text.
  static let wordDrawing = word(
    """
    <w:p><w:pPr><w:pStyle w:val="Titre"/></w:pPr><w:r><w:t>Les dessins</w:t></w:r></w:p>\
    <w:p><w:r><w:t xml:space="preserve">Devant </w:t></w:r>\
    <w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:drawing><wp:inline><wp:docPr id="4" name="Zone 4"/><wps:txbx><w:txbxContent><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>« On cultive aussi la patience. »</w:t></w:r></w:p><w:p><w:r><w:t>Lucie</w:t></w:r></w:p></w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>« On cultive aussi la patience. »</w:t></w:r></w:p><w:p><w:r><w:t>Lucie</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>\
    <w:r><w:t xml:space="preserve"> le portail.</w:t></w:r></w:p>\
    <w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="5" name="Image 5" descr="Un portail &quot;vert&quot; &amp; rouillé"/><pic:cNvPr xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" id="5" name="p.jpg" descr="Un portail &quot;vert&quot; &amp; rouillé"/></wp:inline></w:drawing></w:r></w:p>\
    <w:p><w:r><w:t>Fin.</w:t></w:r></w:p>
    """, name: "dessins.docx",
    more: [
      .init(
        "word/footnotes.xml",
        "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")
    ])

  /// A text box and an image with an alternative text.
  static let openDocumentDrawing = openDocument(
    """
    <text:p text:style-name="Title">Les dessins</text:p>\
    <text:p>Devant <draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" draw:name="Cadre1"><draw:text-box><text:p>« On cultive <text:span text:style-name="T1">aussi</text:span> la patience. »</text:p></draw:text-box></draw:frame> le portail.</text:p>\
    <text:p><draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"><draw:image xlink:href="Pictures/p.jpg"/><svg:desc>Un portail « vert » &amp; rouillé</svg:desc></draw:frame></text:p>\
    <text:p>Fin.</text:p>
    """, name: "dessins.odt")

  static let openDocument = openDocument(
    """
    <text:p text:style-name="Title">Le jardin partagé</text:p>\
    <text:p text:style-name="P1">Un <text:span text:style-name="T1">grand</text:span> potager occupe la cour.<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">Chiffre de <text:span text:style-name="T2">2023</text:span>.</text:p></text:note-body></text:note> Voir <text:a xlink:href="https://exemple.org/?a=1&amp;b=2">le site</text:a>.</text:p>\
    <text:h text:outline-level="2">Les outils</text:h>\
    <text:list><text:list-item><text:p>une<text:s text:c="2"/>bêche</text:p></text:list-item></text:list>\
    <table:table><table:table-row><table:table-cell><text:p>Juin<text:line-break/>Juillet</text:p></table:table-cell></table:table-row></table:table>
    """)

  /// An OpenDocument text with a body between `<office:text>` tags.
  static func openDocument(_ body: String, name: String = "article.odt") -> ContainerFixture {
    let spaces = ["office", "style", "text", "table"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    .joined(separator: " ")
    return ContainerFixture(
      name: name,
      entries: [
        .init("mimetype", "application/vnd.oasis.opendocument.text", isCompressed: false),
        .init(
          "content.xml",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <office:document-content \(spaces) xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style></office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>
          """),
        .init(
          "styles.xml",
          """
          <office:document-styles \(spaces) xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="fr" fo:country="FR"/></style:default-style></office:styles></office:document-styles>
          """),
      ])
  }

  static let epub = ContainerFixture(
    name: "livre.epub",
    entries: [
      .init("mimetype", "application/epub+zip", isCompressed: false),
      .init(
        "META-INF/container.xml",
        """
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/livre.opf"/></rootfiles></container>
        """),
      .init(
        "EPUB/livre.opf",
        """
        <package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Jardins &amp; cours</dc:title><dc:creator>Anne Lemoine</dc:creator><dc:language>fr</dc:language></metadata><manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="c" href="texte/un%20deux.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>
        """),
      .init(
        "EPUB/nav.xhtml",
        """
        <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr"><head><title/></head><body><nav><ol><li><a href="texte/un%20deux.xhtml">La cour</a></li></ol></nav></body></html>
        """),
      .init(
        "EPUB/texte/un deux.xhtml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><title/><script src="a.js"/></head><body><h1><a id="p1"/>La cour</h1><p>Un <b>grand</b> potager<a id="p2"/> occupe la cour.<br/>Il est ouvert.</p><div/><p>Voir <a href="https://exemple.org/">le site</a>.</p></body></html>
        """),
    ])
}
