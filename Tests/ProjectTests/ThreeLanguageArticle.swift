/// An article in three languages, written for these tests.
///
/// The English version joins the first two sentences of the second paragraph, the German one cuts the third; the German one
/// leaves out the sentence about the baker, and both translations add one on the price that the French lacks.
enum ThreeLanguageArticle {
  static let french = """
    # Le dernier bureau de poste

    Le bureau de poste de Lermoux a fermé ses portes le 12 mars 2021. Il était ouvert depuis 1887.

    La guichetière connaissait tout le monde. Elle lisait les lettres aux vieilles personnes. Le boulanger lui apportait du pain chaque matin.

    Depuis la fermeture, les habitants doivent prendre le bus pour retirer un colis, et le bus ne passe que deux fois par jour.

    Le maire a écrit trois fois à la direction. Personne n’a répondu.
    """

  static let english = """
    # The last post office

    The post office in Lermoux closed its doors on 12 March 2021. It had been open since 1887.

    The clerk at the counter knew everybody and read letters to old people. The baker brought her bread every morning.

    Since the closure, residents have had to take the bus to collect a parcel, and the bus only runs twice a day.

    The ticket costs four euros.

    The mayor has written to the management three times. Nobody has answered.
    """

  static let german = """
    # Das letzte Postamt

    Das Postamt in Lermoux hat am 12. März 2021 seine Türen geschlossen. Es war seit 1887 geöffnet.

    Die Frau am Schalter kannte alle Leute. Sie las alten Menschen die Briefe vor.

    Seit der Schließung müssen die Einwohner mit dem Bus fahren, um ein Paket abzuholen. Der Bus fährt nur zweimal am Tag.

    Die Fahrkarte kostet vier Euro.

    Der Bürgermeister hat dreimal an die Direktion geschrieben. Niemand hat geantwortet.
    """

  /// A project that has the dictionary.
  static let project = """
    [project]
    source-language = "fr"
    target-language = "en"
    [dictionaries]
    folders = ["words"]
    """

  /// German headwords and their French renderings.
  static let dictionary = DictdDictionary(
    name: "freedict-deu-fra",
    entries: [
      ("letzte", "dernier"), ("Post", "poste"), ("Amt", "bureau"), ("Tür", "porte"), ("schließen", "fermer"),
      ("öffnen", "ouvrir"), ("Frau", "femme"), ("Schalter", "guichet"), ("kennen", "connaître"), ("Leute", "gens"),
      ("lesen", "lire"), ("alt", "vieux"), ("Mensch", "personne"), ("Brief", "lettre"), ("Schließung", "fermeture"),
      ("müssen", "devoir"), ("Einwohner", "habitant"), ("fahren", "aller"), ("Paket", "colis"), ("abholen", "retirer"),
      ("zweimal", "deux fois"), ("Tag", "jour"), ("Bürgermeister", "maire"), ("schreiben", "écrire"),
      ("niemand", "personne"), ("antworten", "répondre"),
    ])
}
