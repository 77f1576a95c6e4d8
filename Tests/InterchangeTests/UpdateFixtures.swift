import Bitext
import Interchange

/// Files of our own in the shapes that other tools give theirs.
enum UpdateFixtures {
  static let xliff12 = """
    <?xml version='1.0' encoding="utf-8" standalone='yes'?>\r
    <!-- kept -->\r
    <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version = "1.2">\r
    \t<x:file target-language='fr' source-language="en" original="a.txt" datatype="plaintext"><x:header><x:skl><x:external-file href="../../etc/passwd"/></x:skl></x:header><x:body>\r
    \t\t<x:trans-unit id="1" maxwidth="20"><x:source>One &amp; <x:g id="1">two</x:g><x:x id="2"/>&#160;!</x:source>\r
    \t\t\t<x:target state='new' >Un &#38; <x:g id="1">deux</x:g><x:x id="2" />&#xA0;!</x:target><x:note>keep me</x:note></x:trans-unit>\r
    \t\t<x:trans-unit id="2">\r
    \t\t\t<x:source>Three</x:source>\r
    \t\t</x:trans-unit>\r
    \t\t<x:trans-unit id="3"><x:source>Four</x:source><x:target/></x:trans-unit>\r
    \t</x:body></x:file></x:xliff>\r

    """

  static let xliff2 = """
    <?xml version="1.0"?>
    <xliff version="2.1" srcLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0" trgLang='fr'>
     <file id='f1'><unit id="u1"><originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>
      <segment id="s1" state="initial" subState="my:draft"><source>Hello <pc dataRefEnd="d2" dataRefStart="d1" id="1">world</pc>.</source>
       <target>Bonjour <pc id="1" dataRefStart="d1"  dataRefEnd="d2">monde</pc>.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment id="s2"><source>Bye<cp hex="0001"/>.</source></segment></unit></file></xliff>
    """

  static let studio = """
    <?xml version="1.0" encoding="utf-16"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0"><doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs><cmt-def id="c1"><Comments><Comment severity="Low">Look</Comment></Comments></cmt-def></cmt-defs></doc-info><file original="a.docx" datatype="x-sdlfilterframework2" source-language="en-US" target-language="fr-FR"><header><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="5"><bpt name="b">&lt;b&gt;</bpt></tag></tag-defs></header><body><trans-unit id="t1"><source>One. <g id="5">Two.</g></source><seg-source><mrk mtype="seg" mid="1">One.</mrk> <g id="5"><mrk mtype="seg" mid="2">Two.</mrk></g></seg-source><target><mrk mtype="seg" mid="1"><mrk mtype="x-sdl-comment" sdl:cid="c1">Un.</mrk></mrk> <g id="5"><mrk mtype="seg" mid="2"/></g></target><sdl:seg-defs><sdl:seg id="1" conf="Translated" origin="tm" percent="99"/><sdl:seg id="2"/></sdl:seg-defs></trans-unit><trans-unit id="t2"><source>Three.</source><seg-source><mrk mtype="seg" mid="3">Three.</mrk></seg-source><sdl:seg-defs><sdl:seg id="3"/></sdl:seg-defs></trans-unit></body></file></xliff>
    """

  static let memoQ = """
    <?xml version="1.0" encoding="UTF-8"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"><file original="a.txt" source-language="en" target-language="fr" datatype="x-memoq"><body><trans-unit id="1" mq:status="NotStarted" mq:translatorcommitusername="A &amp; B"><source xml:space="preserve">Hi <bpt id="1" ctype="bold">{}</bpt>you<ept id="1">{}</ept></source><target xml:space="preserve"></target><mq:comments/></trans-unit><trans-unit id="2" mq:status="Edited"><source xml:space="preserve">Bye</source><target xml:space="preserve">Adieu</target><mq:comments><mq:comment id="6f1e" creatoruser="Ann" time="2024-05-01T10:00:00Z" deleted="false" category="0" appliesto="Target" origin="User">Too solemn?
    Ask.</mq:comment><mq:comment id="6f1f" creatoruser="Ben" time="2024-05-02T10:00:00Z" deleted="True" category="0" appliesto="Row" origin="User">withdrawn</mq:comment><mq:comment id="6f20" creatoruser="Ben"/></mq:comments></trans-unit></body></file></xliff>
    """

  /// Targets whose `state-qualifier` says where they come from: `QUALIFIER` of one text, and of two segments.
  static let qualified = """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>
    <trans-unit id="1"><source>One &#38; two</source><target  state="needs-review-translation" state-qualifier='QUALIFIER' xml:lang="fr">Un &#38; deux</target></trans-unit>
    <trans-unit id="2"><source>Three. Four.</source><seg-source><mrk mtype="seg" mid="1">Three.</mrk> <mrk mtype="seg" mid="2">Four.</mrk></seg-source><target state-qualifier="mt-suggestion"><mrk mtype="seg" mid="1">Trois.</mrk> <mrk mtype="seg" mid="2">Quatre.</mrk></target></trans-unit>
    </body></file></xliff>
    """

  static let tmx = """
    <?xml version='1.0' standalone="no"?>\r
    <!DOCTYPE tmx SYSTEM 'tmx14.dtd'>\r
    <tmx version = "1.4"><header creationtool='Other' creationtoolversion="1" segtype="sentence" o-tmf="o" adminlang="en" srclang="en" datatype="html"/>\r
    <body>\r
    \t<tu  tuid='a'  changedate="20240101T000000Z" >\r
    \t\t<note>One &#38; all</note>\r
    \t\t<tuv xml:lang='fr-FR'><seg>Un <bpt type='bold' i="1" x="1">&lt;b></bpt>deux<ept i='1'>&lt;/b></ept>&#160;!</seg></tuv>\r
    \t\t<tuv xml:lang="en"><seg>One <bpt i="1" x="1">&lt;b></bpt>two<ept i="1">&lt;/b></ept> <bpt i="2" x="7">[</bpt>x<ept i="2">]</ept>!</seg></tuv>\r
    \t\t<tuv xml:lang="de"><seg>Eins</seg></tuv>\r
    \t</tu>\r
    \t<tu><tuv xml:lang="en"><seg>Three</seg></tuv><tuv xml:lang="fr"><seg/></tuv></tu>\r
    \t<tu tuid="a"><prop type="x-calque-confirmed">yes</prop><tuv xml:lang="en"><seg>Four <hi>now</hi></seg></tuv><tuv xml:lang="fr"><seg>Quatre <hi>ici</hi></seg></tuv></tu>\r
    \t<tu><tuv xml:lang="en"><seg>Only English</seg></tuv></tu>\r
    </body></tmx>\r

    """

  /// Text as UTF-16 with a mark.
  static func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
    var result: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in text.utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      result += bigEndian ? [high, low] : [low, high]
    }
    return result
  }

  static func text(_ bytes: [UInt8]) -> String {
    guard bytes.first == 0xFF || bytes.first == 0xFE else { return String(decoding: bytes, as: UTF8.self) }
    let isBig = bytes[0] == 0xFE
    var units: [UInt16] = []
    for index in stride(from: 2, to: bytes.count, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBig ? first << 8 | second : second << 8 | first)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
