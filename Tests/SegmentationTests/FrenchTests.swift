import Bitext
import Segmentation
import Testing

@Suite("French prose")
struct FrenchTests {
  @Test("Titles, references and formulas keep their stop")
  func abbreviations() throws {
    try expectCuts(
      """
      M. Jaurès parle. | La salle écoute.
      Mme Weil et le Dr. Petit sont absents. | On commence.
      La loi du 29 juill. 1881, art. 24, al. 5, reste en vigueur. | Elle sera révisée.
      Voir p. 12 et n° 5. | Le reste suit.
      Les trains, les bus, etc. roulent mal. | Les usagers attendent.
      Les trains, les bus, etc. | La liste est longue.
      L’art. L. 121-1 du code s’applique. | Le juge tranche.
      Certains, p. ex. La Poste, ont refusé.
      """, "fr")
  }

  @Test("Law: letters of codes, articles numbered in Roman")
  func law() throws {
    try expectCuts(
      """
      Voir art. L. 1233-3 et art. R. 4624-10 du code. | La jurisprudence est constante.
      Cass. soc., 12 janv. 2016, no 14-15.024. | La cour casse l’arrêt.
      IV | La liberté consiste à pouvoir tout faire. | Elle a des bornes.
      """, "fr")
  }

  @Test("A clipped word before lower case goes on, a whole word does not")
  func clippedWords() throws {
    try expectCuts(
      """
      Le Dr Martin, chir. à l’hôpital, témoigne. | Son récit glace.
      Le procès du gén. Gamelin s’ouvre. | Il tourne court.
      Mon PC marche sous DX11. | ça m’a surpris.
      """, "fr")
  }

  @Test("Eras, centuries and regnal numbers")
  func eras() throws {
    try expectCuts(
      """
      César meurt en 44 av. J.-C. à Rome. | Octave lui succède.
      César meurt en 44 av. J.-C. | Octave lui succède.
      Le XXe s. fut court. | Le XIXe fut long.
      C’est la fin de la IVe. | La Ve commence.
      """, "fr")
  }

  @Test("Initials belong to names")
  func initials() throws {
    try expectCuts(
      """
      J.-P. Vernant et P. Vidal-Naquet ont signé. | D’autres suivront.
      L’essai de P. Bourdieu et J.-C. Passeron reste lu. | On le réédite.
      Le rapport de J. Le Goff date de 1985. | On le cite encore.
      Il faut un plan B. | Personne n’en a.
      """, "fr")
  }

  @Test("Closing guillemets stay with their sentence, whatever space stands before them")
  func guillemets() throws {
    try expectCuts(
      "«\u{A0}Assez\u{A0}!\u{A0}» s’écrie-t-elle. | «\u{202F}Il faut partir.\u{202F}» | La porte claque.", "fr")
    try expectCuts("« Assez ! » lance un élu. | « Partez. » | Le silence revient.", "fr")
    try expectCuts("Il a dit «\u{A0}non\u{A0}». | Puis «\u{A0}oui\u{A0}».", "fr")
  }

  @Test("Question and exclamation marks")
  func marks() throws {
    try expectCuts(
      """
      Qui paiera ? ! | Nul ne sait.
      Le vote – qui l’eût cru ? – est acquis. | On respire.
      Vous avez dit « crise » ? | Pas si sûr.
      Le moteur Yahoo! a vieilli. | Un autre domine.
      Quoi ? demanda-t-il. | Rien.
      """, "fr")
  }

  @Test("An ellipsis ends a sentence before a capital only")
  func ellipsis() throws {
    try expectCuts(
      """
      Elle hésite… puis signe. | Tout est dit.
      Elle hésite… | Tout est à refaire.
      On attendait mieux... | Hélas.
      """, "fr")
  }

  @Test("Numbers, decimals, dates, hours")
  func numbers() throws {
    try expectCuts(
      """
      Il y a 1.200.000 inscrits. | 49,3 % ont voté.
      Rendez-vous à 14 h 30 le 3 sept. 2024. | Soyez là.
      La hausse est de 2.5 points. | C’est peu.
      """, "fr")
  }

  @Test("References to notes stay with their sentence")
  func notes() throws {
    try expectCuts(
      """
      Le déficit a doublé.¹ | La dette aussi.²
      Le déficit a doublé.[4] | La dette aussi. [5] | Et après ?
      Le déficit a doublé[[Selon la Cour des comptes. Rapport 2023.]]. | La dette aussi.
      """, "fr")
  }

  @Test("A bracket inside a sentence stays whole; one that is a sentence is cut off")
  func brackets() throws {
    try expectCuts(
      """
      Le texte (voir l’annexe. Elle est longue) est adopté. | On vote.
      (Le ministre n’a pas répondu.) | Son cabinet non plus.
      """, "fr")
  }

  @Test("Careless spelling: a lower-case word after a full word")
  func lowerCase() throws {
    try expectCuts("c'est bien dommage. | il fallait le dire ! | on verra demain", "fr")
  }
}
