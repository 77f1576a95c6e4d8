import Bitext
import Documents

/// One small text in each format, with everything that the format can do to a sentence.
struct Fixture: Sendable, CustomStringConvertible {
  let format: DocumentFormat
  let text: String

  var description: String { format.rawValue }

  func read(_ bytes: [UInt8]? = nil) throws -> ReadDocument {
    try DocumentReader.read(bytes ?? Array(text.utf8), fileName: nil, options: ReadingOptions(format: format))
  }

  static let all = [plainText, markdown, html, spip, subRip, webVTT]
  /// The formats that can escape their own marks.
  static let marked = [markdown, html, spip, webVTT]

  static let subRip = Fixture(
    format: .subRip,
    text: """
      1
      00:00:01,000 --> 00:00:04,200  X1:40 X2:600
      <i>La rivière a débordé,</i>
      et la ville a eu peur.

      2
      00:00:05,000 --> 00:00:07,000
      {\\an8}- Vous étiez là ?
      - Non, <b>jamais</b>.

      4
      00:00:08,000 --> 00:00:09,500
      <font color="#ffff00">2 < 3 & 4 > 1</font>
      5
      00:00:10,000 --> 00:00:12,000

      6
      00:00:13,000 --> 00:00:14,000
      Fin.

      Une ligne après un vide.
      """)

  static let webVTT = Fixture(
    format: .webVTT,
    text: """
      WEBVTT - Le film
      Kind: captions
      Language: fr

      NOTE Une remarque
      sur deux lignes

      STYLE
      ::cue(b) { color: peachpuff; }

      intro
      00:01.000 --> 00:04.200 align:start line:0%
      <v.fort Marie>La rivière a débordé,
      et <c.jaune>la ville</c> a eu&nbsp;peur.</v>

      2
      00:00:05.000 --> 00:00:07.000
      – Vous étiez là ?
      – Non, <b>jamais</b>.

      00:00:08.000 --> 00:00:09.000
      2 &lt; 3 &amp; <00:00:08.500>4

      NOTE fin

      00:00:10.000 --> 00:00:12.000
      <i>Fin.</i>
      """)

  static let plainText = Fixture(
    format: .plainText,
    text: """
      Le titre sans point

      Ce paragraphe est plié comme le font les programmes de courrier, à une largeur
      commune, si bien que les retours à la ligne n’y veulent rien dire du tout, et
      que la phrase continue.

      Une ligne courte.
      Une autre ligne courte.

      1. Premier point
      2. Second point\u{A0}!

      Translated by Hugh Pemberton
      """)

  static let markdown = Fixture(
    format: .markdown,
    text: """
      ---
      title: "Un titre : \\"cité\\""
      subtitle: 'L''autre'
      lead: Une accroche simple # remarque
      description: >
        Deux lignes
        repliées.
      date: 2024-11-18
      tags: [a, b]
      ---

      # Titre *du* texte

      Une phrase avec **du gras**, *de l’italique*, ~~du barré~~, `du code` et [un lien](https://example.org/a_(b) "titre")[^1].
      La ligne suit, avec une référence [nommée][ref], un saut dur\\
      et un &amp; écrit, des \\*étoiles\\*, <span lang="en">raw</span> et <https://example.org/>.

      > Une citation
      > sur deux lignes.
      >
      > - un élément cité
      >   qui continue

      - [ ] à faire
      - fait avec ![une image](i.png "t") dedans

      | Tête | Autre \\| tête |
      |------|:-----:|
      | un   | *deux* |

      ![Image seule](x.png)

      <div class="note">
      <p>Un paragraphe <b>HTML</b>.</p>
      </div>

      ```
      code intact
      ```

      [ref]: https://example.org/ref
      [^1]: La note, avec *italique*
          et une suite.
      [^2]: Une note que rien n’appelle.

      Titre souligné
      --------------

      Fin.
      """)

  static let html = Fixture(
    format: .html,
    text: """
      <h1>Un <em>titre</em></h1>
      <p>Une phrase avec <b>du gras</b>, <a href="https://example.org/?a=1&amp;b=2">un lien</a><sup><a href="#n1" id="r1">1</a></sup>,
        un saut<br>
        et une esp&agrave;ce&nbsp;ins&eacute;cable au XX<sup>e</sup> si&egrave;cle.</p>
      <ul><li>un</li><li>deux <!-- remarque --> mots</ul>
      <blockquote><p>Cité.</p></blockquote>
      <table><tr><td>cellule</td><td>autre</td></tr></table>
      <p>Texte <img src="i.png" alt="une &quot;image&quot;"> suite.</p>
      <figure><img src=j.png alt=mot><figcaption>Légende</figcaption></figure>
      <p translate="no">Intact</p>
      <p>Avec <span translate="no">Calque</span> dedans.</p>
      <pre>code intact</pre>
      <script>var a = "<p>intact</p>";</script>
      <div>texte nu<p>paragraphe</p>suite nue</div>
      <ol><li id="n1">La note. <a href="#r1">↩</a></li></ol>
      """)

  static let spip = Fixture(
    format: .spip,
    text: """
      surtitre : Culture
      titre : Un {titre} de théâtre
      auteur : Samuel Brécourt
      date : 2025-02-03
      chapo : Une accroche avec {italique}.
      texte:
      Un paragraphe avec {{du gras}}, {de l’italique}, [un lien|Titre{en}->https://example.org/] et une note[[Voir {là}, [ici->art12].]].
      La ligne suit~!

      {{{Un intertitre}}}

      - un élément[[note d’élément]]
      -* un autre
      suite
      -** un troisième

      <quote>Une citation en {{gras}}.</quote>

      <poesie>
      Un vers
      Un autre
      </poesie>

      | {{Tête}} | Autre |
      | un | [deux->art2] |

      <code>intact</code>

      Un saut
      _ de ligne, <sup>e</sup> et <img12|center> image.
      ps:
      Fin avec &nbsp;espace.
      """)
}

/// A small generator with a seed, the same on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
