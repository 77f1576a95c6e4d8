import Bitext
import Segmentation
import Testing

@Suite("Other languages")
struct LanguagesTests {
  @Test(
    "Each in its own manner",
    arguments: [
      ("de", "Am 12. Juni kam Dr. Weiß, z. B. mit dem Zug. | Das ist auf S. 5 zu lesen."),
      ("de", "Es geschah um 500 v. Chr. in Rom. | „Nein!“, sagte er. | Niemand sprach."),
      ("de", "Der Kurs stieg um 2 Prozent. | (sda) Am Tag danach fiel er."),
      ("nl", "Het schot was raak. | ...en toen brak de hel los."),
      ("ru", "Это было в 700 г. до н. э. | Центральное место пустовало."),
      ("es", "El Sr. Pérez llegó a EE. UU. en 1990. | ¿Y tú? | ¡No lo creo!"),
      ("it", "Il dott. Rossi è a pag. 5. | L’on. Bianchi tace."),
      ("pt", "O Sr. Silva chegou. | A Sra. Costa não."),
      ("nl", "Dhr. De Vries komt, bijv. morgen. | Wij niet."),
      ("pl", "Prof. Nowak mieszka przy ul. Długiej. | Wczoraj był w domu."),
      ("ru", "А. С. Пушкин родился в 1799 г. в Москве. | Он жил на ул. Арбат."),
      ("uk", "Проф. Іваненко живе на вул. Шевченка. | Він удома."),
      ("el", "Τι κάνεις; | Είμαι καλά."),
      ("hy", "Ես գնում եմ։ | Դու մնում ես։"),
      ("ar", "هل أنت بخير؟ | نعم، أنا بخير. | شكرا."),
      ("hi", "यह सच है। | डॉ. सिंह आए।"),
    ])
  func language(tag: String, fixture: String) throws { try expectCuts(fixture, tag) }

  @Test("Chinese and Japanese need no space; what stands in their brackets stays whole")
  func withoutSpaces() throws {
    #expect(try cut("今天很冷。明天呢？不知道！", "zh") == "今天很冷。 | 明天呢？ | 不知道！")
    #expect(try cut("「寒い。本当に。」と言った。彼は帰った。", "ja") == "「寒い。本当に。」と言った。 | 彼は帰った。")
  }

  @Test("A Japanese line that ends in a particle of case goes on")
  func wrappedJapanese() throws {
    var options = SegmentationOptions()
    options.newlines = .sentence
    #expect(try cut("これは父の\n家です。", "ja", options) == "これは父の\n家です。")
    #expect(try cut("父の家\nこれは家です。", "ja", options) == "父の家 | これは家です。")
  }

  @Test("A language without data is cut by Unicode's rules")
  func withoutData() throws {
    try expectCuts("Mae hi'n oer. | Ble mae'r gath? | Nid wyf yn gwybod.", "cy")
  }
}
