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
      return word.split(separator: "-").allSatisfy { $0.utf8.count < 4 || isShared(String($0)) }
    }
    return isShared(word)
  }

  private func isShared(_ word: String) -> Bool {
    if Self.words.contains(word) { return true }
    for ending in ["s", "es", "x"] where word.hasSuffix(ending) {
      if Self.words.contains(String(word.dropLast(ending.count))) { return true }
    }
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    let isPlainASCII = word.utf8.allSatisfy { $0 < 0x80 }
    guard isPlainASCII, !Self.frenchOnly.contains(singular) else { return false }
    return Self.endings.contains(where: singular.hasSuffix)
  }

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

  private static let words: Set<String> = Set(
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let list = """
    abattoir abdomen accent accident accord acquit acte action adage adieu adjacent adulte agent agile aide album alcove \
    alias alibi aligne allege alpha alpine altitude amateur amazone ambition ample ampoule ancestral angle animal annexe \
    annotation antenne antilope antique apostrophe apparent apparatus appendice apprentice aptitude aquarium arable arbitrage \
    arcade archive ardent arête argument armistice arrogant arsenal article artifice artisan asile aspect assassin assaut \
    assistant athlete atome atrium attitude attribution audit aura auteur autocrate automate automobile avalanche avant-garde \
    avenue aversion axe baccalaureate bacon badge bagage bagel baguette balcon balance ballade ballerine ballet ballot banal \
    bandage banjo bank banque banquet bar barbecue baron barrage base basque bastion bataille baton bazar beige benefice \
    best-seller bistro bivouac blog blogs blond blonde bloc blocage blockbuster bluff bol bombardier bonbon bonus boom \
    bordeaux bordel bouillon boulevard bouquet bourgeois bourgeoise bourgeoisie boutique boxe boycott brasserie bravo bref \
    brevet bride brigade brigadier brigand brochure bronze brut brutal budget buffet bulletin bureau bus business busts cabaret \
    cabine cabinet cable cadet cadre calibre calme camaraderie cameraman camouflage camp campus canal canapé cancer candidate \
    canine cannibale canoe canon canton canyon cape capital capitalisation capsule captive caravane carbone cardinal caresse \
    cargo caricature carnage carnet carnivore carrousel cartilage cartel cascade case caserne cash casino casque cassette caste \
    catalogue cataracte causal cause caution cave caviar censure central centre cercle certain chaise chalet chambre champagne \
    champion champignon chance chandelier change chantage chaos chaperon charade charge charitable charisma charlatan charme \
    chase chateau chauffeur chauvinisme check-up chef chic chocolat chronique cigare cigarette cinglant circonstance circuit \
    cirque citadelle civil civilisation clairvoyant clan clandestine classe clause client climat clinique clone cloture \
    clown club coalition cobalt cocaïne cocktail code coexistence cognac cohorte collage collapse collecte college collision \
    colonel colonial colonie colonies colossal colosse coma combat combatif comble commandant commando comme commence comment \
    commentaire commerce commercial commode commun commune communal communiqué compact compagnon comparable compartiment \
    compatible compétent complainte complaisant complet complice compliment complot composite comporte compromise compte \
    concept concert concerto concession concierge concise conclave concret concubine concurrent condiment condition conduit \
    confetti confident confluent conflit conforme confrère confusion congrès conjecture connivence conquise conscience consensus \
    conservatoire consistent console consommé consul contact container contaminants contemporain contenant content contexte \
    continent contingent contour contraception contrairement contraste contribution convalescent convention convergent convoi \
    copilote coquette cordial corniche corps corpus correct corridor corrosif corsage cortège cosmos costume cottage couchette \
    countries coup couple coupon courage courant courtois coutume couture couturier couvert crampe crayon cricket crime criminal \
    crise critique crocodile croissant croquet crucial crypte cube cuisine culte culture curable cure cursus cycle cyclone \
    cylindre dame danse date debris debutante decadent decent defense dense dent descendant dessert destination destruction \
    detail detergent detour dialogue diction dictionnaire diesel different digital digne dilemma dimension diplomate direct \
    directive disciple discipline disco discipline discordant disparate disparition dispute distance distant distinct district \
    divan divers diverse divergent divine division divorce docile docteur document documentaire dogmatique domicile dominant \
    dominos dossier doublage double drainage dragon drame drastique drone drones dual duel duo durable dynamo ecru edition \
    effective effort elegant element elite elixir eloquent embargo emblem embryon emergent empire encore endurance engage \
    engagement ennui enrage ensemble ensue entente enterprise entourage entrance entre entrecote entrepreneur envelope envisage \
    episode erosion escalator escalope escargot escorte espionnage essence essential etiquette etude euro euros evident evolution \
    exact examen excellent excessive excessif exclusive excuse exempt exigent exit exotique expansion expert experts explosion \
    explosive export exposition exquise extension extra extravagant extrait facile facteur factice faction factions facture faible \
    fair-play fanatique fanfare fans farce fascine fatal fatigue fauna fable faux favorable feint fermier ferment fertile fervent \
    festival festive fiasco fiction fidèle figure figurine film films filtration final finale finance fine finesse firme fiscal \
    flagrant flamme flash flexible floral flore fluide fluorescent flux folklore fonction football force forces forfait format \
    forme formidable formulate forte fortune forum fossile foyer fracture fragile fragment franc France franchise fraternel fraude \
    fresque frivole front frontal fruit frustration fugitive fumes funeral fuselage fusion futile futur future gadget gaffe gala \
    galant garage gaz gel gendarme gendarmes gendarmerie gene general gentil genre geste ghetto gigolo girafe glacial gland global \
    globe gloss goal golf gong gorge gouache gourmand gourmet grade gradient grain grand grandiose grange granite gratin grave \
    gravure green grenade gril grippe grotesque groupe guerrilla guide guise guitare gymnase habitable habitat habitue hall handball \
    handicap hangar harem harmonica hasard haute heritage hiatus hibernation hip-hop hobby hockey holocauste homage honnête horde \
    horizon horizontal horoscope hors horrible hostile hostilité hot-dog hotel huile humble humus hybride hydrogen hypermarché \
    hypothèse ideal idiot idole ignorant illegal illicite illusion illustration image imaginable imbecile imminent immense immigrant \
    immortel impact impasse impatient imperial impertinent implacable implant implicite importance important imposant impossible \
    impotent impulsion impulsive impudent incident incline incompetent inconsistent incurable index indice indigent individual \
    indolent industrial inerte infant infantile infernal infinite inflation influence influent information informant infrastructure \
    ingrate inhibition initial initiative injection innocent inoffensive inscription insecte insert insistence insolent instant \
    instinct institut instruction instrument insulte insurmountable intact intelligent intense intention interdit interest interim \
    intermittent international internet interview intestine intime intolerant intransigent intrigue invasion inventaire invention \
    inverse investigation invisible invite irritable isolation ivoire jargon jazz jeans jet jets job joint jour journal joystick \
    judo judicial jungle junior jury jus juste karate karaoké kayak ketchup kilo kilogramme kilowatt kilowatts kimono kiosque lac \
    lacune lagune laine lamentable lampe lance langage langue large larve laser latent latex latitude laxiste leader leaders legal \
    legende legion lent lesion liaison liberal libertin licence ligament ligne limitation limite limousine lingerie lion liqueur \
    liquide lise liste litre local location locale logo long longitude longue lotion lotte lounge luge lustre luxe lynx macabre \
    machine macho magazine magnitude magnolia maire majestic malaise maladroit mammouth manager mandat mandarin maniac manipulation \
    mannequin manoeuvre manuscript manufacture marathon marche margarine marge marginal marine marital marketing marque marquise \
    mars martial massacre massage masse masseur masseuse massif massive match matches material matinee matrice maturation maxi \
    maxima maximal maximum mayonnaise medical medicine melodrame melon membrane menace mental mention mentor menu mercenaire \
    message messages metal meteorite microbe microphone microscope migraine migrant migrants militant militants mille mime mine \
    miniature minimal minimum minute minutes miracle mirage mission mobile mode modem moderne module moment monopole monologue \
    monstrueux montage monument moral morale morgue morose mortal motif motivation motive motocross moustache mouvement mouton \
    multitude municipal murmure muscle muse music musical mutation mutations mutual mutuel mystique naif naissance nappe narrative \
    narrateur natal nation national nature naval navette navigable nectar negligent net neutral niche nocturne noise nomade nominal \
    nonchalant non-fiction normal norme nostalgie notable note notice notion novice noyade nuance nuances nuclear nucleus null nylon \
    oasis obese objection objective oblique oboe obscene obscure observance obstacle occasion occident octave odieux odyssey offense \
    offensive office ogre olive omelette omission omnibus omnivore onguent opaque opera opinion opportune optimal optimum option \
    oracle oral orange orbite orchestra ordinal ordure organe organisation orgie orient orientation orifice original orphan oscillation \
    ours ovale ovation overdose pacific pacte page pagination paille pair palace palette panache panda panel panier pansement pantalon \
    pantomime papa papal papier parachute parade paradoxe paragraphe parallel parasite parc pardon parent parental parents parking parole \
    parquet part partage partial participant participants partisan partisans passage passe passible passion passive pastel pastiche \
    pasteur patent pathos patience patient patients patio patois patriarche patrimoine patronage pause pavillon peigne penal pendant \
    penchant pension pent perfection performance perfume period permanent permis perplexe persecution persistent personnel personnage \
    perspective pertinent pesticide petit petite phare phase photo photos phrase physique pianiste piano pigeon pigment pilote pince \
    pipeline pique pirate piste pitance pivot pizza place plaid plainte plan plantation plantains plant plaque plastique plate plateau \
    plausible plume plural podium pogrom point pointe poison pole polaire police politesse pollen pollution polygone polymer pompe \
    poncho populace populaire population porc pore port portable portage porte portefeuille portfolio portion portrait pose position \
    positive possible poste poster posture potable potage potent potential potion pottage poulet poultry practice pragmatique prairie \
    pratique precedent precise predominant premier preparation prescription present presentable prestige pretext prime primate prince \
    principal principe prison privation prive prix probable problem proconsul produce profane profession profile profit profitable \
    profound programme progressive projectile projection prolifique prologue prominent promenade promise prompt propagande propice \
    proportion propulsion prose prospectus protection protein prototype provenance provident province provincial provisions provocation \
    proviso prudent pub public puberty publication puce pulsation pulse puma punch punition pupille pur purge quai quasi quatrain quatre \
    question questions queue quiche quintal quinze quota quotas quotient rabbi rabbin race racial radar radical radio radium rafale raid \
    rail ramification ranch rang rapport rare ration rationale ravage ravine rayon razzia realisation rebut rebelle recent record records \
    rectangle rectitude referendum reflection reforme refuge refuse regime regiment regret regrets relations relative relief religion \
    relevant remarque reminiscent remise remorse rendezvous rendez-vous renaissance rent repaire repent reporter reportage reprise \
    reproche reptile requiem reservation reservoir residence resident respect response responsable restaurant restaurants restaurateur \
    resume retard retention reticent rétro revanche revenant revers reverse revolver rhume rigide riposte risible risque rite rites \
    rituel rival rivals robot robots robe robuste rock rogue role romance rose rotation rotor rouge rough roulette route routine royal \
    ruban rubis rude ruffian rugby ruine rumba rupture rural ruse sabotage saboteur sabre sac sacrifice sacrilege safari saga sage \
    saint salade salaire saline saliva salon salut salutation sanatorium sanctuaire sandwich sandwiches sang sardine sarcophage satellite \
    satin satire satisfaction saturation sauce sauna saute sauvage savant scalpel scandal scandale scepticisme schiste science \
    science-fiction score scorpion scout script scrupule scrutin sculptural sculpture secret secrete secteur section segment selection \
    self semestre semi senior sensation sensible sensual sentiment sentinel serf serge serial sermon serpent serum serve service services \
    session severe sex sexe shopping short show siege sieste signal signature silence silhouette similitude simple simulation site sites \
    situation ski slogan slogans smartphone smartphones smoking snack snob social société soda sofa sole solennel solidaire solide soliste \
    solitude solo solstice solstices solution sombre sonar sonnet sonore soprano sorbet sorcerer sort soubresaut soul soupe source sources \
    souvenir sophiste spa spacial spasme special specimen spectacle spectre sperme sphinx spiral spirituel splendide sponsor sport sports \
    sprint square stage stagnant stand standard standards star start-up stars statue statuette statut steak steppe stock stop strangulation \
    structure structures studio style suave sublime submersible subjective subordination subsequent substance substitution subtile suburb \
    succession successive suffocation suffrage suggestion suggestions suicide suite suites sultan super superbe superflu superstar surf \
    surface surplus surprise surrogate surveillance survie survive suspect suspects suspension svelte symbole symposium synagogue syndrome \
    synopsis syntaxe table tableau tables tact tactile talent talents talisman tampon tangent tangible tangle tank tarif tarte tartan taxi \
    technique telescope temple tempo temporal temps tendance tennis tension tent tentative terminal terminus terrace terrain terrasse terrible \
    territorial terrorisme test tests tête-à-tête texte textile texture thermal thermos thermostat ticket tickets tigre timbre timide tire tirade \
    tissu titan titanium titre toast toboggan toilette toilettes tolerant tombola tomate ton tonnage torche torrent torse torture total totem \
    touche touriste tours tout toxine trace traces tradition train trains trait traits traitement tramway tranche tranquille transaction transe \
    transcription transfert transformation transformations transfusion transit transition transitions translation transmission transparent \
    transplant transport transpose trapeze travail treatise tremble tremolo triangle tribal tribune tribute tricolore tricot trio triple triomphe \
    trombone trophy trot troubadour trouble troupe truffle trust tube tulle tumulte tumultueux tunnel turban turbine turbulent turquoise tutu type \
    types tyran ulcer ultimatum ultra ultraviolet umpire unanime uniforme union unique unisson universal urbain urbaine urgent urine usage usages \
    usurpation utopie vagabond vague vaguement vaillant valet valable valide valise valse valve vampire van vandale vandalisme vanille vassal vaste \
    vaudeville vent ventilation venture veranda verbal verbe verge versatile verse version versions vertical vertu vertigo verve veste vestibule \
    vestige vestiges veto via viaduct vibrant vibration vice victime vif vigil vigilance vigilant vignette vigne village villages villa villas vin \
    vinaigrette violation violence violent violet violon vipère virement virgule viril virtuose virulent virus visa visage visas visible vision \
    visions visite visual vital vivace vocal vocation vogue voile volatile volt volume volumes vote votes voyage voyages voyeur vulgaire vulture \
    wagon wagons watt web week-end western whisky xylophone yacht yaourt yoga yogi zeste zigzag zone zones zoo zoom \
    abstention accusation active actes afro agence alternative alliance alphabet ambiance anecdote apocalypse aquarelle arcane architecture \
    armement artiste atmosphere autonome auxiliaire avalanche baroque baseball basketball bibliophile biologiste blocus bohème bravoure \
    brutale café cafés calendrier capitaliste cardiologue carrefour catastrophe centime cent centimes charter chronologie cité claire classique \
    coalition cobaye cohabitation collective colloque communiqué communisme comptes constitution constructions conversion collaborations \
    copyright corps corrida créatures criminel crypto décor déjà-vu démarche dépôt détente diaspora discours émigré émigrés exposé façade \
    fête fêtes fiancé fiancée flair flâneur gauche grâce habitué hôpital impromptu laissez-faire laïcité lycée lycées mêlée ménage métro \
    naïve née négligé outré papier-mâché passé pied-à-terre piste première premières procès-verbal protégé protégée provocateur quiproquo \
    raison d'être résumé risqué roman rôle roué séance sauté soirée sobriquet soupçon tabou têtes touché vis-à-vis volte-face élan élite élites \
    instructions altercation commissions commission confrontation altitudes civilisations nations ports contributions climatologies \
    actions actionnaire autocratie bandits banlieue banlieues bandit barbares bars bases biennale bilingue bonsaï brunch camping canard cartoon \
    casting chat chats clips clubs coach code codes cobra consortium courtisane crack crash deal désordre disc discothèque dollar dollars \
    donjon donor drag dumping duplex duvet e-book e-mail e-mails exploits ex-libris fax ferry flirt fondue freelance full fuselages gangster \
    gangsters gang gangs gay geek gin grog groom guitariste hacker hackers handicaps hardware hashtag hold-up holding igloo iceberg in-octavo \
    intranet jackpot jockey jogging jumbo junta kamikaze kidnapping kit kiwi label labels lasso latino lob lobby lobbies lobbying loft look low-cost \
    lunch mafia mafias mantra match-maker mass-media media mega merchandising mixer modus moto must napalm neutron night-club nougat offset off-shore \
    open outsider oxymoron package paparazzi patchwork pedigree penalty people perestroïka permafrost photocopie pickpocket pin-up playboy play-off \
    podcast podcasts poker pop popcorn pop-corn prime-time prion pullover punk puzzle quartz quorum radium raft raja rallye ramadan rap rapper \
    ready-made reggae relax remake revival ring rodéo rosbif rush samouraï sari scanner scoop scooter sexy sherpa shérif shock shorts shrapnel \
    silicone silo single skate sketch skinhead skipper slip slow smash smog snobs software soja solarium spaghetti spam speaker speed spin spleen \
    sponsoring spot spray squash squat staff starting-block statu steppes stress striptease sushi suspense swing tabloïd tabloïds taxe tatami taxis \
    thriller thrillers timing toasts trailer tram trader traders transistor trekking trolley tsar tsars tsunami tuba tweet tweets twist ukulélé \
    vaudou vamp vodka volley-ball volleyball walkman waters webcam zapping zen zombie zombies abstraction appendix axiome barbarisme cinéma \
    colonialisme cosmopolite fanatisme fascisme fascistes humaniste idéologue impérialisme intellectuelle marxiste matrone métaphore nationaliste \
    optimiste pacifiste pessimiste prolétariat racisme raciste réaliste socialiste solidarité surréaliste symbole syntaxe théologie utopiste \
    correspondent dependant descendants deficient sergent lieutenant restaurants merchant constituent nutriment sentiments ornement ornement \
    monuments instruments documents arguments fragments segments compliments excellents innocents accidents incidents torrents talents accents \
    agents clients continents patients parents presents contents moments regiments pigments ferments dominants migrants militants protestants \
    protestant habitants habitant occupant occupants participants assistants instants distants restaurant tyrans vétéran vacant volcan \
    ouverture caricatures captures capture aventure adventure fractures fissure fissures fissuration mesure nature mixture mature literature \
    signatures textures tortures ruptures manucure obscures pures sures cures figures épure futures natures postures sculptures cultures \
    brochures gravures doctrine machines routines origine origines marines magazines usines turbines cuisines collines disciplines doctrines \
    aspirine aubergine bovine canine figurines guillotine héroïne gabardine latrines limousines margarines mandarine médecine morphine nicotine \
    platine tartine vitamine trampoline sardines vaccine vaccines office officer offices services notices indices justice injustice malice novices \
    police précipice sacrifices solstice vices artifices caprice caprices préjudice édifice édifices cicatrice face faces grace place places \
    race races surface surfaces trace espace menaces palace palaces préface populace terrace audace rosace grimace contact contacts impacts \
    intact pacts tracts tract aspects dialect effect prospects suspects conflict verdict district districts instinct instincts precinct \
    oppression dimensions miracles obstacles spectacles oracles articles particles vehicules muscles cycles triangles angles rectangles \
    exemplaire titres ministre ministres registre registres théâtre timbres sabres calibres spectres centres lustre lustres massacres ogres \
    tigres maigre acre acres arbitre chapitre pupitre quatre arts brutes minutes disputes flutes parachutes tributes instituts statuts attributs \
    débuts début refus abus campus bonus virus consensus plus menus versus status cactus hiatus terminus sinus anus humus focus lotus papyrus \
    processus prospectus radius stimulus surplus tumulus typhus utérus abcès excès procès progrès succès congrès express stress business fitness \
    princess mess process albums forums maximum minimum aquarium auditorium calcium capharnaüm erratum factum géranium harmonium magnésium \
    opium pensum podiums potassium premium quorums radium référendum sodium symposiums uranium ultimatums vacuum polonium plutonium
    """
}
