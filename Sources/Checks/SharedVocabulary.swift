import Bitext

/// Words that French and English spell alike: cognates and loans.
///
/// The endings cover what is regular; the list the rest. It is better to know too many than too few: what is known here is
/// never reported.
struct SharedVocabulary {
  private let isFrenchToEnglish: Bool

  /// The vocabulary of a pair, or nil for a pair that is not French and English.
  init?(_ source: LanguageTag, _ target: LanguageTag) {
    switch (source.language, target.language) {
    case ("fr", "en"): isFrenchToEnglish = true
    case ("en", "fr"): isFrenchToEnglish = false
    default: return nil
    }
  }

  /// Whether a word in lower case belongs to both languages.
  func contains(_ word: String) -> Bool {
    if FunctionWords.isElided(word) { return !isFrenchToEnglish }
    if word.utf8.contains(0x2D) {
      return Self.words.contains(word)
        || word.split(separator: "-").allSatisfy { $0.utf8.count < 4 || isShared(String($0)) }
    }
    return isShared(word)
  }

  private func isShared(_ word: String) -> Bool {
    if isListed(word) { return true }
    if word.hasSuffix("s") || word.hasSuffix("x"), isListed(String(word.dropLast())),
      isFrenchToEnglish || !word.hasSuffix("als")
    {
      return true
    }
    if isFrenchToEnglish ? !looksFrench(word) : !looksEnglish(word) { return true }
    if !isFrenchToEnglish, Self.cannotBeFrench(word) { return false }
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    let isPlainASCII = word.utf8.allSatisfy { $0 < 0x80 }
    guard isPlainASCII, !Self.frenchOnly.contains(singular) else { return false }
    return Self.endings.contains(where: singular.hasSuffix)
  }

  /// Whether the list has a word for the target language.
  private func isListed(_ word: String) -> Bool {
    Self.words.contains(word) && !(isFrenchToEnglish ? Self.onlyFrench : Self.onlyEnglish).contains(word)
  }

  /// Letters that French words do not have together.
  private static let foreignToFrench = ["w", "k", "sh", "gh", "ck", "oo"]

  /// Whether an English word cannot be French in the same spelling: foreign letters, an English prefix, or a first syllable
  /// that French writes with an accent (`declaration`, `preparation`, `reaction`, `evolution`).
  private static func cannotBeFrench(_ word: String) -> Bool {
    if foreignToFrench.contains(where: word.contains) { return true }
    if word.hasPrefix("un"), !word.hasPrefix("uni") { return true }
    let letters = Array(word.utf8)
    for prefix in ["de", "pre", "e"] where word.hasPrefix(prefix) {
      // One consonant and a vowel after the `e` open the syllable.
      let next = prefix.utf8.count
      guard next + 1 < letters.count, letters[next] != UInt8(ascii: "x") else { continue }
      if !isVowel(letters[next]), isVowel(letters[next + 1]) { return true }
    }
    return word.hasPrefix("rea") || word.hasPrefix("rei")
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  /// Whether a word could be French: no `w`, no `k`, and no letter that French does not have.
  private func looksFrench(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { scalar in
      scalar != "w" && scalar != "k"
        && (scalar.value < 0x80 || "àâæçéèêëîïôœùûüÿ\u{2019}".unicodeScalars.contains(scalar))
    }
  }

  /// Whether a word could be English: no letter beyond ASCII.
  private func looksEnglish(_ word: String) -> Bool { word.utf8.allSatisfy { $0 < 0x80 } }

  /// Endings of words that are nearly always the same in both languages when they have no accent.
  private static let endings = [
    "tion", "sion", "xion", "cion", "gion", "lion", "able", "ible", "uble", "isance", "ological", "graph", "phone",
    "gramme",
    "ence", "ance", "acte", "isation", "itude", "ulture", "scope", "logue", "cide", "gone", "drome", "cycle", "onyme",
  ]

  /// Words with such an ending that English does not have.
  private static let frenchOnly: Set<String> = [
    "naissance", "connaissance", "croissance", "enfance", "confiance", "vacance", "souffrance", "croyance",
    "voyance", "méfiance", "correspondance", "dépendance", "indépendance", "tendance", "espérance", "ordonnance",
    "finissance", "jouissance", "délivrance", "échéance", "usance", "appartenance", "malveillance", "bienveillance",
    "défaillance", "impuissance", "méconnaissance", "soutenance", "agence", "semence", "urgence", "traduction",
    "incroyable", "coupable", "redoutable", "inoubliable", "fiable", "semblable", "faible", "cible", "nuisible",
    "lisible", "responsable", "agréable", "remarquable", "véritable", "comptable", "diable", "jetable", "aimable",
    "meuble", "immeuble", "paisible", "invraisemblable", "vraisemblable", "inlassable", "impitoyable", "effroyable",
    "rentable", "louable",
  ]

  /// Words of the list that only French has: as they stand in English titles and quotations of French, not in English prose.
  private static let onlyFrench = set(
    """
    agence aligne amazone antilope armement asile autocrate balcon ballerine barbares bilingue blocus bohème bol
    cabine caserne chambre chantage chauvinisme chronique cobaye cocaïne cohorte collecte collines colloque colonie
    colosse commun distants dominos embryon escorte espionnage excellents excessif exquise extrait flore fluide
    fonction forfait futur garde gril guitare gymnase géranium holocauste hôpital imposant inerte institut libris
    liquide lotte mandat manucure mâché orbite orgie ornement pensum perestroïka personnage phare photocopie
    polygone populaire porc poste pragmatique processus procès propagande pupille pur pures rafale rallye refus
    rendez repaire responsable rituel rodéo rosbif rubis rétro salut samouraï sanctuaire sarcophage sauvage scandale
    sergent shérif sieste soja solide sonore sophiste sperme superbe sures tabloïd tabloïds tabou tarte taxe
    terrasse terre tigre tigres toxine traitement transe transfert tricolore tyran tyrans têtes ukulélé unanime
    unisson utérus valable vandale vanille vaudou verbe vin volcan vous vétéran yaourt zeste
    """)

  /// Words of the list that only English has: as they stand in French titles and quotations of English, not in French prose.
  private static let onlyEnglish = set(
    """
    adventure alcove allege apparatus appendix apprentice atmosphere award awards baccalaureate bank baton benefice
    busts cable canoe charisma college countries criminal debris debutante decadent decent defense deficient
    dependant detail detergent detour dialect different dilemma disc donor ecru edition effect elegant element elite
    elixir eloquent emergent ensue enterprise entrance envelope episode erosion essential etiquette etude evolution
    fauna flutes formulate funeral gene general grace guerrilla heritage homage hydrogen ideal illegal imbecile
    imperial incompetent inconsistent individual industrial infinite insistence insurmountable interest interim
    intolerant intransigent judicial legal legion lesion liberal literature majestic maniac manoeuvre manuscript
    material matinee medical medicine mega merchant metal meteorite mortal music mutual naif negligent neutral
    nuclear obese oboe obscene odyssey officer opera orphan pacific pacts parallel particles penal pent perfume
    period persecution polymer potential pottage poultry practice precedent precinct precise predominant preparation
    present presentable presents pretext princess problem produce profound prominent protein proviso puberty
    rationale realisation recent reflection regime regiment regiments reminiscent remorse rendezvous rent
    reservation reservoir residence resident response resume retention reticent rivals sacrilege scandal secrete
    selection sensual sentinel serial serum severe sex shock siege sorcerer special specimen striptease subsequent
    suburb surrogate tangle telescope tent terrace titanium tolerant trapeze treatise tribute tributes trophy
    truffle ulcer umpire universal venture veranda viaduct vigil visual vulture
    """)

  private static func set(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  private static let words: Set<String> = Set(
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let list = """
    France abattoir abdomen abstention abstraction abus accent accents accident accidents accord accusation acre
    acres action actions active adage adieu adjacent adventure afro agence agent agents agile aide album albums
    alcove alias alibi aligne allege allergies alliance alpha alphabet alpine altercation alternative altitude
    altitudes amateur amazone ambiance ambition ample ampoule ancestral anecdote angle angles animal annexe
    annotation anomalies antilope antique anus apocalypse apostrophe apparatus apparent appendix apprentice aptitude
    aquarelle aquarium arable arbitrage arcade arcane architecture archive ardent argument arguments armement
    armistice arrogant arsenal article articles artifice artifices artisan artiste arts arête asile aspect aspects
    assassin assistant assistants atmosphere atrium attitude attribution aubergine audit auditorium aura auteur
    autocrate automate automobile avalanche avant-garde avenue aversion award awards axe baccalaureate bacon badge
    bagel baguette balance balcon ballade ballerine ballet ballot banal bandage bandit bandits banjo bank banlieue
    banlieues banquet bar barbares barbecue baron baroque barrage bars base baseball bases basketball basque bastion
    baton batteries bazar beige benefice best-seller bibliophile biennale bilingue bistro bivouac bloc blockbuster
    blocus blog blogs blond blonde bluff bohème bol bombardier bonbon bonsaï bonus boom bordeaux bouillon boulevard
    bouquet bourgeois bourgeoise bourgeoisie boutique bovine boycott brasserie bravo brevet bride brigade brigadier
    brigand brochure brochures bronze brunch brut brutal brutes budget buffet bulletin bureau bus business busts
    cabaret cabine cabinet cable cactus cadet cadre café cafés calcium calibre calibres calories camaraderie
    cameraman camouflage camp camping campus canal canapé canard cancer candidate candidature canine canoe canon
    canton canyon cape capharnaüm capital capitalisation caprice caprices capsule captive capture captures cardinal
    cargo caricature caricatures carnage carnet carnivore carrefour carrousel cartel cartilage cartoon cascade case
    caserne cash casino casque cassette caste casting catalogue catastrophe causal cause caution cave caviar censure
    cent central centre centres certain chalet chambre champagne champignon champion chance chandelier change
    chantage chaos chaperon charade charge charisma charitable charlatan charter chat chateau chats chauffeur
    chauvinisme check-up chef chic chronique cigarette cinéma circuit cirque civil civilisation civilisations
    clairvoyant clan clause client clients climatologies clips clone clown club clubs coach coalition cobalt cobaye
    cobra cocaïne cocktail code codes coexistence cognac cohabitation cohorte collaborations collage collapse
    collecte collective college collines collision colloque colonel colonial colonie colonies colossal colosse coma
    combat commandant commando commence comment commerce commercial commission commissions commode commun communal
    commune communiqué compact comparable compatible complice compliment compliments complot composite compromise
    concept concert concerto concession concierge concise conclave concubine concurrent condiment condition conduit
    confetti confident confluent confrontation confusion conjecture conscience consensus conservatoire consistent
    console consommé consortium constituent constitution constructions consul contact contacts container
    contaminants content contents continent continents contingent contour contraception contribution contributions
    convalescent convention convergent conversion copyright coquette cordial corniche corps corpus correct
    correspondent corrida corridor corsage cortège cosmopolite cosmos costume cottage couchette countries coup
    couple coupon courage couture couturier crack crash crayon cricket crime criminal critique crocodile croissant
    croquet crucial crypto cube cuisine cuisines culture cultures curable cure cures cursus cycle cycles cyclone
    d'être dame date deal debris debutante decadent decent defense deficient dense dependant descendant descendants
    dessert destination destruction detail detergent detour dialect dialogue diaspora diction diesel different
    digital dilemma dimension dimensions direct directive disc disciple discipline disciplines disco discordant
    discours disparate dispute disputes distance distant distants distinct district districts divan divergent
    diverse divine division divorce docile doctrine doctrines document documents dollar dollars dolmen dolmens
    domicile dominant dominants dominos donor dossier double drag dragon drainage drone drones dual duel dumping duo
    duplex durable duvet dynamo dynasties début décor déjà-vu dépôt détente e-book e-mail e-mails ecru edition
    effect effective effort elegant element elite elixir eloquent embargo embryon emergent empire encore endurance
    engage engagement ennui enrage ensemble ensue entente enterprise entourage entrance entrepreneur envelope
    envisage episode erosion erratum escalator escalope escargot escorte espionnage essence essential etiquette
    etude euro euros evolution ex-libris exact examen excellent excellents excessif excessive exclusive excuse
    exempt exigent exit expansion expert experts exploits explosion explosive export exposition exposé express
    exquise extension extra extrait extravagant fable face faces facile faction factions factum facture fair-play
    fanfare fans farce fascine fatal fatigue fauna faux favorable fax façade feint ferment ferments ferry fertile
    fervent festival festive fiancé fiancée fiasco fiction figure figures figurine figurines film films filtration
    final finale finance fine finesse fiscal fissure fissures fitness flagrant flair flash flexible flirt floral
    flore fluide fluorescent flutes flux flâneur focus folklore fonction fondue football force forces forfait format
    formidable formulate forte fortune forum forums foyer fracture fractures fragile fragment fragments franc
    franchise freelance front frontal fruit frustration fugitive full funeral fuselage fuselages fusion futile futur
    future futures fête fêtes gabardine gadget gaffe gala galaxies gang gangs gangster gangsters garage gauche gay
    gaz geek gel gendarme gendarmerie gendarmes gene general genre ghetto gigolo gin glacial gland global globe
    gloss goal golf gong gorge gouache gourmand gourmet grace grade gradient grain grand grandiose grange granite
    gratin grave gravure gravures green grenade gril grippe grog groom grotesque grâce guerrilla guide guillotine
    guise guitare gymnase géranium habitable habitant habitants habitat habitue habitué hacker hackers hall handball
    handicap handicaps hangar hardware harem harmonica harmonium hashtag haute heritage hiatus hibernation hip-hop
    hobby hockey hold-up holding holocauste homage horde horizon horizontal horoscope horrible hostile hot-dog
    humble humus hydrogen hypermarché hôpital iceberg ideal idiot igloo ignorant illegal illusion illustration image
    imaginable imbecile immense immigrant imminent impact impacts impasse impatient imperial impertinent implacable
    implant importance important imposant impossible impotent impromptu impudent impulsive in-octavo incident
    incidents incline incompetent inconsistent incurable index indices indigent individual indolent industrial
    inerte infant infantile infernal infinite inflation influence influent informant information infrastructure
    ingrate inhibition initial initiative injection injustice innocent innocents inoffensive inscription insert
    insistence insolent instant instants instinct instincts institut instruction instructions instrument instruments
    insurmountable intact intelligent intense intention interest interim intermittent international internet
    interview intestine intolerant intranet intransigent intrigue invasion invention inverse investigation invisible
    invite irritable isolation jackpot jargon jazz jeans jet jets job jockey jogging joint journal joystick judicial
    judo jumbo jungle junior junta jury jus justice kamikaze karate kayak kebab ketchup kidnapping kilo kilogramme
    kilowatt kilowatts kimono kit kiwi label labels laissez-faire lamentable lance langue large laser lasso latent
    latex latino latitude laïcité leader leaders legal legion lent lesion liaison liberal licence lieutenant
    ligament limitation limousine limousines lingerie lion liqueur liquide literature litre lob lobbies lobby
    lobbying local locale location loft logo long longitude look lotion lotte lotus lounge low-cost luge lunch
    lustre lycée lycées lynx macabre machine machines macho mafia mafias magazine magazines magnitude magnolia
    majestic maladroit malaise malice manager mandarin mandat maniac manipulation mannequin manoeuvre mantra
    manucure manufacture manuscript marathon margarine margarines marginal marine marines marital marketing marque
    marquise mars martial mass-media massacre massacres massage masseur masseuse massif massive match match-maker
    matches material matinee maturation mature maxi maxima maximal maximum mayonnaise media medical medicine mega
    melon membrane menace menhir menhirs mental mention mentor menu menus merchandising merchant mess message
    messages metal meteorite microbe microphone microscope migraine migrant migrants militant militants mime minaret
    minarets mine miniature minimal minimum minute minutes miracle miracles mirage mission mixer mixture mobile mode
    modem module modus moment moments monarchies monologue monopole montage monument monuments moral morale morgue
    morose morphine mortal motif motivation motive moto motocross moustache multitude municipal muscle muscles muse
    music musical must mutation mutations mutual mystique ménage métro mêlée naif naissance napalm nappe narrative
    natal nation national nations nature natures naval navigable naïve nectar negligent net neutral neutron niche
    nicotine night-club nocturne noise nominal non-fiction nonchalant normal notable note notice notices notion
    nougat novice novices nuance nuances nuclear nucleus null nutriment nylon née négligé oasis obese objection
    objective oblique oboe obscene obscure obscures observance obstacle obstacles occasion occident occupant
    occupants octave odyssey off-shore offense offensive office officer offices offset ogre ogres olive omelette
    omission omnibus omnivore opaque open opera opinion opium opportune oppression optimal optimum option oracle
    oracles oral orange orbite orchestra ordinal ordure organisation orgie orient orientation orifice original
    ornement orphan oscillation outré outsider ovation overdose oxymoron pacific package pacts page pagination pair
    palace palaces palette panache panda panel pantomime papa papal paparazzi papier-mâché papyrus parachute
    parachutes parade parallel parasite pardon parent parental parents parking parole parquet part partial
    participant participants particles parties partisan partisans passage passe passible passion passive passé
    pastel pastiche patchwork patent pathos patience patient patients patio patois patronage pause pedigree penal
    penalty penchant pension pensum pent people perestroïka perfection performance perfume period permafrost
    permanent persecution persistent personnage personnel perspective pertinent pesticide petit petite phare phase
    photo photocopie photos phrase physique piano pickpocket pied-à-terre pigeon pigment pigments pin-up pipeline
    pique pirate piste pivot pizza place places plaid plan plant plantains plantation plaque plate plateau plausible
    play-off playboy plume plural plus plutonium podcast podcasts podium podiums pogrom point pointe poison poker
    pole police politesse pollen pollution polonium polygone polymer poncho pop pop-corn popcorn populace populaire
    population porc pore port portable portage portfolio portion portrait ports pose position positive possible
    poste poster posture postures potable potage potassium potent potential potion pottage poulet poultry practice
    pragmatique prairie precedent precinct precise predominant premier premium première premières preparation
    prescription present presentable presents prestige pretext primate prime prime-time prince princess principal
    prion prison privation prix probable problem process processus proconsul procès-verbal produce profane
    profession profile profit profitable profound programme progressive projectile projection prologue promenade
    prominent promise prompt propagande proportion propulsion prose prospects prospectus protection protein
    protestant protestants prototype protégé protégée provenance provident province provincial provisions proviso
    provocateur provocation prudent pub puberty public publication puce pullover pulsation pulse puma punch punk
    pupille pur pures purge puzzle quai quartz quasi quatrain question questions queue quiche quintal quinze
    quiproquo quorum quorums quota quotas quotient rabbi rabbin race races racial radar radical radio radium radius
    rafale raft raid rail raison raja rallye ramadan ramification ranch rang rap rapper rapport rare ration
    rationale ravage ravine rayon razzia ready-made realisation rebut recent record records rectangle rectangles
    rectitude referendum reflection refuge refus refuse reggae regime regiment regiments regret regrets relations
    relative relax relevant relief religion remake reminiscent remise remorse renaissance rendez-vous rendezvous
    rent repaire repent reportage reporter reprise reptile requiem reservation reservoir residence resident respect
    responsable response restaurant restaurants restaurateur resume retard retention reticent revanche revenant
    revers reverse revival revolver ring riposte risible risque risqué rite rites rituel rival rivals robe robot
    robots rock rodéo rogue role roman romance rosbif rose rotation rotor rouge rough roulette route routine
    routines roué royal rubis rude ruffian rugby rumba rupture ruptures rural ruse rush résumé rétro rôle sabotage
    saboteur sabre sabres sac sacrifice sacrifices sacrilege safari saga sage saint saline saliva salon salut
    salutation samouraï sanatorium sanctuaire sandwich sandwiches sarcophage sardine sardines sari satellite satin
    satire satisfaction saturation sauce sauna sauté sauvage savant scalpel scandal scandale scanner science
    science-fiction scoop scooter score scorpion scout scribe scribes script sculptural sculpture sculptures secret
    secrete section segment segments selection self semi senior sensation sensible sensual sentiment sentiments
    sentinel serf serge sergent serial sermon serpent serum serve service services session severe sex sexy sherpa
    shock shopping short shorts show shrapnel shérif siege sieste signal signature signatures silence silhouette
    silicone silo silos similitude simple simulation single sinus site sites situation skate sketch ski skinhead
    skipper slip slogan slogans slow smartphone smartphones smash smog smoking snack snob snobs sobriquet social
    soda sodium sofa software soirée soja solarium sole solide solitude solo solstice solstices solution sombre
    sonar sonnet sonore sophiste soprano sorbet sorcerer sort souk souks soul soupçon source sources souvenir spa
    spaghetti spam speaker special specimen spectacle spectacles spectre spectres speed sperme sphinx spin spiral
    spleen sponsor sponsoring sport sports spot spray sprint square squash squat staff stage stagnant stand standard
    standards star stars start-up starting-block statu statue statuette status steak steppe steppes stimulus stock
    stop strangulation stress striptease structure structures studio style suave subjective sublime submersible
    subordination subsequent substance substitution subtile suburb succession successive suffocation suffrage
    suggestion suggestions suicide suite suites sultan super superbe superstar sures surf surface surfaces surplus
    surprise surrogate surveillance survive sushi suspect suspects suspense suspension svelte swing symphonies
    symposium symposiums synagogue syndrome synopsis séance table tableau tables tabloïd tabloïds tabou tact tactile
    talent talents talisman tampon tangent tangible tangle tank tartan tarte tatami taxe taxi taxis technique
    telescope temple tempo temporal temps tennis tension tent tentative terminal terminus terrace terrain terrasse
    terrible territorial test tests textile texture textures thermal thermos thermostat thriller thrillers ticket
    tickets tigre tigres timbre timing tirade tire titan titanium toast toasts toboggan toilette toilettes tolerant
    tombola ton tonnage torrent torrents torture tortures total totem touche touché tout toxine trace traces tract
    tracts trader traders tradition trailer train trains trait traitement traits tram trampoline tramway tranche
    transaction transcription transe transfert transformation transformations transfusion transistor transit
    transition transitions translation transmission transparent transplant transport transpose trapeze treatise
    trekking tremble tremolo triangle triangles tribal tribune tribute tributes tricolore tricot trio triple trolley
    trombone trophy trot troubadour trouble troupe truffle trust tsar tsars tsunami tuba tube tulle tumulus tunnel
    turban turbine turbines turbulent turquoise tutu tweet tweets twist type types typhus tyran tyrans tête-à-tête
    têtes ukulélé ulcer ultimatum ultimatums ultra ultraviolet umpire unanime union unique unisson universal uranium
    urgent urine usage usages usurpation utérus vacant vaccine vaccines vacuum vagabond vague valable valet valise
    valse valve vamp vampire van vandale vanille vassal vaudeville vaudou vent ventilation venture veranda verbal
    verbe verdict verge versatile verse version versions versus vertical vertigo verve vestibule vestige vestiges
    veto via viaduct vibrant vibration vice vices vigil vigilance vigilant vignette villa village villages villas
    vin vinaigrette violation violence violent violet virulent virus vis-à-vis visa visage visas visible vision
    visions visual vital vivace vocal vocation vodka vogue voile volatile volcan volley-ball volleyball volt volte-
    face volume volumes vote votes voyage voyages voyeur vulture vétéran wagon wagons walkman waters watt web webcam
    week-end western whisky xylophone yacht yaourt yoga yogi zapping zen zeste zigzag zombie zombies zone zones zoo
    zoom élan élite élites émigré émigrés
    """
}
