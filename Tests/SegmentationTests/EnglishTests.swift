import Bitext
import Segmentation
import Testing

@Suite("English prose")
struct EnglishTests {
  @Test("Titles, references and formulas keep their stop")
  func abbreviations() throws {
    try expectCuts(
      """
      Gen. Smith met Mr. Jones at St. Paul. | They talked.
      In Doe v. Roe the Court ruled 5-4. | It was wrong.
      See Art. I, Sec. 9, and pp. 12-14. | The rest follows.
      Some states, e.g. Texas, refused. | Others, i.e. Maine, agreed.
      Smith et al. found nothing. | Others disagree.
      Apples, pears, etc. were sold. | Plums, nuts, etc. | The list goes on.
      DR. SMITH SPEAKS. | THE HOUSE LISTENS.
      """, "en")
  }

  @Test("U.S. and its like end a sentence before a word that begins sentences")
  func acronyms() throws {
    try expectCuts(
      """
      The U.S. Senate rose. | He lives in the U.S. | The House sat on.
      They met at 7 a.m. Eastern time. | They parted at 8 p.m. | Results followed.
      At 5 a.m. Mr. Brown left. | He came home at 6 p.m. | Mrs. Brown did not.
      She holds a Ph.D. | Nobody asked.
      """, "en")
  }

  @Test("A common noun with a capital begins a sentence, unless it stands in a title")
  func nouns() throws {
    try expectCuts(
      """
      He was born in the U.S. | Officials confirmed it.
      The company is based in Washington, D.C. | Employees were told on Monday.
      It was World War I. | Millions died.
      U.S. Stocks Fall on Fears of War
      The U.S. Congress has risen.
      """, "en")
  }

  @Test("Opinions of courts: citations, rules, dockets")
  func law() throws {
    try expectCuts(
      """
      The Court agreed in Roe v. Wade, 410 U.S. 113, 154 (1973). | It did not stop there.
      The motion rests on Fed. R. Civ. P. 12(b)(6). | Defendant moves to dismiss.
      See id. at 5. | Plaintiff disagrees.
      Celotex Corp. v. Catrett, 106 S. Ct. 2548, 91 L. Ed. 2d 265 (1986). | The burden shifts.
      United States v. Leon, 468 U.S. 897, 922 n.23 (1984). | The exception applies.
      Smith Decl. ¶ 4, Ex. B. | The declaration is unsworn.
      See Dkt. No. 45. | The motion is granted.
      Ex. A at 3. | The exhibit speaks for itself.
      (Evid. Code, § 352, subd. (a).) | The trial court did not err.
      123 F. Supp. 2d 456, 460 (S.D.N.Y. 2001). | We reverse.
      """, "en")
  }

  @Test("Speech")
  func speech() throws {
    try expectCuts(
      """
      “Will you go?” she asked. | He did not answer.
      “Order!” shouted the Speaker. | “Order!” Mr Bercow shouted.
      “We lost. | We will be back.” | The crowd roared.
      "It is over." | He sat down.
      """, "en")
  }

  @Test("Initials, letters that label, the pronoun")
  func letters() throws {
    try expectCuts(
      """
      J. R. R. Tolkien wrote it. | He was English.
      The answer was plan B. | Plan A had failed.
      That is between you and I. | Did you see Albert I. Jones?
      He bought it on eBay. | eBay apologised.
      """, "en")
  }

  @Test("Four dots: a stop and an ellipsis")
  func ellipsis() throws {
    try expectCuts(
      """
      It was lost. | . . . The rest was found.
      I never meant that.... | She left.
      He was . . . not sure.
      He waited... I know.
      """, "en")
  }

  @Test("Lists on one line")
  func lists() throws {
    try expectCuts(
      """
      1. Background
      1) The first thing | 2) The second thing | 3) The third
      (a) Hello world. | (b) Goodbye world.
      • Bread and butter | • Milk
      """, "en")
  }

  @Test("Addresses, mails, messages")
  func web() throws {
    try expectCuts(
      """
      Write to jane.doe@example.org. | We answer.
      See https://example.org/a.html?b=c.d for more. | It is free.
      thank you for asking. | it was great! | i will come back
      Great stuff! :-) | Thanks a lot.
      Best regards, | Jane Doe
      Steve Roe | 08/16/2000 12:05 PM | All is well.
      """, "en")
  }
}
