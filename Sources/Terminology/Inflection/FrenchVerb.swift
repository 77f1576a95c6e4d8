/// Conjugated forms of French verbs, by families of endings (the classes of the usual conjugation manuals).
enum FrenchVerb {
  /// All simple forms of a verb given in the infinitive, participles with their feminine and plural included.
  static func forms(of infinitive: String) -> [String] {
    if let family = families.first(where: { infinitive.hasSuffix($0.infinitive) }) {
      let stem = infinitive.dropLast(family.infinitive.count)
      return family.endings.split(separator: " ").map { String(stem + $0) }
    }
    if infinitive.hasSuffix("er") { return firstGroup(infinitive) }
    if infinitive.hasSuffix("ir") { return join(infinitive.dropLast(2), secondGroup) }
    if infinitive.hasSuffix("re") { return join(infinitive.dropLast(2), thirdGroup) }
    return []
  }

  private static func join(_ stem: Substring, _ endings: String) -> [String] {
    endings.split(separator: " ").map { String(stem) + $0 }
  }

  private static let firstGroupEndings = """
    e es ons ez ent é ée és ées er ant ais ait aient ions iez ai as a âmes âtes èrent erai eras era erons erez eront \
    erais erait erions eriez eraient asse asses ât assions assiez assent
    """
  private static let secondGroup = """
    is it issons issez issent i ie ies ir issant issais issait issions issiez issaient îmes îtes irent irai iras ira \
    irons irez iront irais irait irions iriez iraient isse isses ît
    """
  private static let thirdGroup = """
    s  ons ez ent u ue us ues re ant ais ait ions iez aient is it îmes îtes irent rai ras ra rons rez ront rais rait \
    rions riez raient e es isse ît
    """

  private static func firstGroup(_ infinitive: String) -> [String] {
    let stem = infinitive.dropLast(2)
    var result = join(stem, firstGroupEndings)
    if stem.hasSuffix("g") { result += join(stem + "e", "ons ant ais ait aient ai as a âmes âtes ât") }
    if stem.hasSuffix("c") { result += join(stem.dropLast() + "ç", "ons ant ais ait aient ai as a âmes âtes ât") }
    let silent = "e es ent erai eras era erons erez eront erais erait erions eriez eraient"
    if stem.hasSuffix("y") { result += join(stem.dropLast() + "i", silent) }
    // appeler, jeter, mener, céder, légiférer: the vowel or the consonant before the ending changes.
    let scalars = Array(stem)
    if let last = scalars.last, scalars.count >= 3 {
      if last == "l" || last == "t" { result += join(stem + String(last), silent) }
      if let vowel = scalars.lastIndex(where: { $0 == "é" || $0 == "e" }), vowel >= scalars.count - 3 {
        result += join(Substring(String(scalars[..<vowel]) + "è" + String(scalars[(vowel + 1)...])), silent)
      }
    }
    return result
  }

  /// A family: the end of the infinitive, and what may stand in its place.
  private struct Family {
    let infinitive: Substring
    let endings: Substring
  }

  /// Irregular families by the end of the infinitive, the first that fits is used: `ending: forms`.
  private static let families: [Family] = table.split(separator: "\n").compactMap { line in
    guard let colon = line.firstIndex(of: ":") else { return nil }
    return Family(infinitive: line[..<colon], endings: line[line.index(after: colon)...])
  }

  private static let table = """
    promouvoir: promeus promeut promouvons promouvez promeuvent promu promue promus promues promouvant \
      promouvait promouvaient promut promurent promouvra promouvront promouvrait promeuve promeuvent
    prendre: prends prend prenons prenez prennent pris prise prises prenant prenait prenaient prit prirent \
      prendra prendront prendrait prendraient prenne prennent
    mettre: mets met mettons mettez mettent mis mise mises mettant mettait mettaient mit mirent mettra mettront \
      mettrait mettraient mette
    connaître: connais connaît connaissons connaissez connaissent connu connue connus connues connaissant \
      connaissait connaissaient connut connurent connaîtra connaîtront connaîtrait connaisse
    naître: nais naît naissons naissent né née nés nées naissant naissait naissaient naquit naquirent naîtra \
      naîtront
    élire: élis élit élisons élisez élisent élu élue élus élues élisant élisait élisaient élut élurent élira \
      éliront élirait éliraient élise
    lire: lis lit lisons lisez lisent lu lue lus lues lisant lisait lisaient lut lurent lira liront lirait lise
    crire: cris crit crivons crivez crivent crite crits crites crivant crivait crivaient crivit crivirent crira \
      criront crirait crive
    dire: dis dit disons dites disent dite dits disant disait disaient dirent dira diront dirait dise
    uire: uis uit uisons uisez uisent uite uits uites uisant uisait uisaient uisit uisirent uira uiront uirait \
      uise
    faire: fais fait faisons faites font faite faits faisant faisait faisaient fit firent fera feront ferait \
      feraient fasse
    soudre: sous sout solvons solvez solvent sous soute soutes solu solue solus solues solvant solvait solvaient \
      soudra soudront solve
    eindre: eins eint eignons eignent einte eints eintes eignant eignait eignaient eignit eindra eindront eigne
    aindre: ains aint aignons aignent ainte aints aintes aignant aignait aignaient aignit aindra aindront aigne
    oindre: oins oint oignons oignent ointe oints ointes oignant oignait oignaient oignit oindra oindront oigne
    battre: bats bat battons battez battent battu battue battus battues battant battait battaient battit \
      battirent battra battront batte
    clure: clus clut cluons cluez cluent clu clue clues cluant cluait cluaient clurent clura cluront clurait
    suivre: suis suit suivons suivez suivent suivi suivie suivis suivies suivant suivait suivaient suivit \
      suivirent suivra suivront suive
    vivre: vis vit vivons vivez vivent vécu vécue vécus vécues vivant vivait vivaient vécut vécurent vivra \
      vivront vive
    vaincre: vaincs vainc vainquons vainquent vaincu vaincue vaincus vaincues vainquant vainquit vainquirent \
      vaincra vaincront
    rompre: romps rompt rompons rompez rompent rompu rompue rompus rompues rompant rompait rompaient rompit \
      rompirent rompra rompront rompe
    tenir: tiens tient tenons tenez tiennent tenu tenue tenus tenues tenant tenait tenaient tint tinrent tiendra \
      tiendront tiendrait tienne
    venir: viens vient venons venez viennent venu venue venus venues venant venait venaient vint vinrent viendra \
      viendront viendrait vienne
    cevoir: çois çoit cevons cevez çoivent çu çue çus çues cevant cevait cevaient çut çurent cevra cevront \
      cevrait çoive
    ouvoir: eux eut ouvons ouvez euvent u ouvant ouvait ouvaient ut urent ourra ourront
    vouloir: veux veut voulons voulez veulent voulu voulue voulus voulues voulant voulait voulaient voulut \
      voulurent voudra voudront voudrait veuille
    savoir: sais sait savons savez savent su sue sus sues sachant savait savaient sut surent saura sauront \
      saurait sache
    devoir: dois doit devons devez doivent dû due dus dues devant devait devaient dut durent devra devront \
      devrait doive
    voir: vois voit voyons voyez voient vu vue vus vues voyant voyait voyaient vit virent verra verront verrait \
      voie
    quérir: quiers quiert quérons quièrent quis quise quises quérant quérait quéraient quit quirent querra \
      querront
    courir: cours court courons courez courent couru courue courus courues courant courait couraient courut \
      coururent courra courront coure
    mourir: meurs meurt mourons meurent mort morte morts mortes mourant mourait mouraient mourut moururent \
      mourra mourront meure
    ffrir: ffre ffres ffrons ffrez ffrent ffert fferte fferts ffertes ffrant ffrait ffraient ffrit ffrirent \
      ffrira ffriront
    vrir: vre vres vrons vrez vrent vert verte verts vertes vrant vrait vraient vrit vrirent vrira vriront
    partir: pars part partons partez partent parti partie partis parties partant partait partaient partit \
      partirent partira partiront parte
    sortir: sors sort sortons sortez sortent sorti sortie sortis sorties sortant sortait sortaient sortit \
      sortirent sortira sortiront sorte
    sentir: sens sent sentons sentez sentent senti sentie sentis senties sentant sentait sentaient sentit \
      sentirent sentira sentiront sente
    mentir: mens ment mentons mentez mentent menti mentie mentant mentait mentaient mentit mentirent mentira \
      mentiront mente
    servir: sers sert servons servez servent servi servie servis servies servant servait servaient servit \
      servirent servira serviront serve
    croire: crois croit croyons croyez croient cru crue crus crues croyant croyait croyaient crut crurent croira \
      croiront croie
    traire: trais trait trayons trayent traite traits traites trayant trayait traira trairont traie
    taire: tais tait taisons taisez taisent tu tue tus tues taisant taisait taisaient tut turent taira tairont \
      taise
    plaire: plais plaît plaisons plaisent plu plaisant plaisait plaisaient plut plurent plaira plairont plaise
    """
}
