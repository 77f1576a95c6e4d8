/// Data: the French–English seed lexicon of our own writing, one headword a line.
///
/// A line is a French base form (or irregular form), a tab, and English renderings separated by semicolons; lines are
/// sorted, headwords are unique after case folding. It stands in a string literal because the compiler reads that at
/// once, whereas an embedded array of bytes of this size takes it most of a minute.
enum SeedLexicon {
  static let frenchEnglish: StaticString = #"""
    Abyssinie	Abyssinia
    Achille	Achilles
    Adriatique	Adriatic
    Africain	African
    Africaine	African
    Afrique	Africa
    Afrique du Sud	South Africa
    Aix-la-Chapelle	Aachen
    Albanie	Albania
    Alexandre	Alexander
    Alexandrie	Alexandria
    Alger	Algiers
    Algérie	Algeria
    Algérien	Algerian
    Allemagne	Germany
    Allemand	German
    Allemande	German
    Alpes	Alps
    Alsacien	Alsatian
    Amazone	Amazon
    Américain	American
    Américaine	American
    Amérique	America
    Ancien Régime	Ancien Régime; old regime
    Ancien Testament	Old Testament
    Andalousie	Andalusia
    Anglais	Englishman; English; british
    Anglaise	Englishwoman; English
    Angleterre	England
    Annibal	Hannibal
    Antarctique	Antarctic; Antarctica
    Antilles	West Indies; Antilles
    Antiquité	antiquity; antique
    Anvers	Antwerp
    Apennins	Apennines
    Apocalypse	Apocalypse; Revelation
    Apollon	Apollo
    Arabe	Arab; Arabic
    Arabie	Arabia
    Arabie saoudite	Saudi Arabia
    Archimède	Archimedes
    Arctique	Arctic
    Argentin	Argentinian; Argentine
    Argentine	Argentina
    Ariane	Ariadne
    Aristophane	Aristophanes
    Aristote	Aristotle
    Arménie	Armenia
    Asiatique	Asian; Asiatic
    Asie	Asia
    Athènes	Athens
    Athénien	Athenian
    Atlantique	Atlantic
    Auguste	Augustus; august; venerable
    Australie	Australia
    Australien	Australian
    Autriche	Austria
    Autrichien	Austrian
    Azerbaïdjan	Azerbaijan
    Babylone	Babylon
    Bagdad	Baghdad; Bagdad
    Baltique	Baltic
    Banque mondiale	World Bank
    Barbade	Barbados
    Barcelone	Barcelona
    Bavière	Bavaria
    Belge	Belgian
    Belgique	Belgium
    Berne	Bern; Berne
    Bethléem	Bethlehem
    Beyrouth	Beirut
    Birmanie	Burma
    Biélorussie	Belarus
    Blanc	white man; white; blank
    Boccace	Boccaccio
    Bohémien	gypsy; Bohemian
    Bohémienne	gypsy
    Bohême	Bohemia
    Bolivie	Bolivia
    Bosnie	Bosnia
    Bouddha	Buddha
    Bourgogne	Burgundy
    Bretagne	Brittany
    Britannique	Briton; British
    Bruxelles	Brussels
    Brésil	Brazil
    Brésilien	Brazilian
    Bucarest	Bucharest
    Bulgare	Bulgarian
    Bulgarie	Bulgaria
    Byzance	Byzantium
    Bâle	Basel; Basle
    Cadix	Cadiz
    Californie	California
    Cambodge	Cambodia
    Cameroun	Cameroon
    Canada	Canada
    Canadien	Canadian
    Cantorbéry	Canterbury
    Caroline	Carolina; Caroline
    Caspienne	Caspian
    Castille	Castile
    Catalogne	Catalonia
    Caton	Cato
    Caucase	Caucasus
    Centrafrique	Central African Republic
    Ceylan	Ceylon
    Champs-Élysées	Champs-Élysées; Elysian Fields
    Charles Quint	Charles V
    Chili	Chile
    Chilien	Chilean
    Chine	China
    Chinois	Chinese; Chinaman
    Chinoise	Chinese
    Christ	Christ
    Christophe Colomb	Christopher Columbus
    Chypre	Cyprus
    Cicéron	Cicero
    Cléopâtre	Cleopatra
    Colomb	Columbus
    Colombie	Colombia
    Copenhague	Copenhagen
    Copernic	Copernicus
    Coran	Koran; Quran
    Cordillère	Cordillera
    Cordoue	Cordoba; Cordova
    Corinthe	Corinth
    Cornouailles	Cornwall
    Corse	Corsica; Corsican
    Corée	Korea
    Coréen	Korean
    Cosaque	Cossack
    Cour suprême	Supreme Court
    Cracovie	Krakow; Cracow
    Crimée	Crimea
    Croate	Croat; Croatian
    Croatie	Croatia
    Croisade	Crusade
    Crète	Crete
    Cubain	Cuban
    Cupidon	Cupid
    Cérès	Ceres
    César	Caesar
    Côte d'Ivoire	Ivory Coast
    Damas	Damascus
    Danemark	Denmark
    Danois	Dane; Danish
    Diane	Diana; Diane
    Diogène	Diogenes
    Douvres	Dover
    Dresde	Dresden
    Dunkerque	Dunkirk
    Dédale	Daedalus; maze; labyrinth
    Escaut	Scheldt
    Eschyle	Aeschylus
    Espagne	Spain
    Espagnol	Spaniard; Spanish
    Espagnole	Spaniard; Spanish
    Esquimau	Eskimo; Esquimaux
    Estonie	Estonia
    Euclide	Euclid
    Euphrate	Euphrates
    Euripide	Euripides
    Europe	Europe
    Européen	European
    Européenne	European
    Extrême-Orient	Far East
    FMI	IMF
    Finlandais	Finn; Finnish
    Finlande	Finland
    Flamand	Fleming; Flemish
    Flandre	Flanders
    Flandres	Flanders
    Florentin	Florentine
    Floride	Florida
    France	France
    Francfort	Frankfurt
    Français	Frenchman; French; frenchmen
    Française	Frenchwoman; French
    Galilée	Galileo; Galilee
    Galles	Wales
    Gallois	Welshman; Welsh
    Gand	Ghent
    Gange	Ganges
    Gascogne	Gascony
    Gaule	Gaul
    Gaulois	Gaul
    Genevois	Genevan; Genevese
    Genèse	Genesis
    Genève	Geneva
    Georges	George
    Gitan	gypsy
    Grande-Bretagne	Great Britain; Britain
    Grec	Greek
    Grecque	Greek
    Groenland	Greenland
    Grèce	Greece
    Guillaume	William
    Guyane	Guiana; French Guiana
    Géorgie	Georgia
    Gênes	Genoa
    Hambourg	Hamburg
    Haïti	Haiti
    Henri	Henry
    Hercule	Hercules
    Himalaya	Himalayas; Himalaya
    Hindou	Hindu; Hindoo
    Hippocrate	Hippocrates
    Hollandais	Dutchman; Dutch
    Hollande	Holland
    Homère	Homer
    Hongrie	Hungary
    Hongrois	Hungarian
    Hélène	Helen
    Hérodote	Herodotus
    Icare	Icarus
    Iliade	Iliad
    Inde	India
    Indes	Indies; India
    Indien	Indian
    Indienne	Indian; printed calico; calico
    Indochine	Indochina
    Indonésie	Indonesia
    Irak	Iraq
    Irakien	Iraqi
    Iranien	Iranian
    Irlandais	Irishman; Irish
    Irlande	Ireland
    Islandais	Icelander; Icelandic
    Islande	Iceland
    Israélien	Israeli
    Israélite	Israelite; Jew
    Israël	Israel
    Italie	Italy
    Italien	Italian
    Italienne	Italian
    Jacques	James; Jack; Jacques
    Jamaïque	Jamaica
    Japon	Japan
    Japonais	Japanese
    Japonaise	Japanese
    Jean	John; Jean; jeans
    Jean-Baptiste	John the Baptist
    Jeanne d'Arc	Joan of Arc
    Jordanie	Jordan
    Jourdain	Jordan
    Judée	Judea
    Junon	Juno
    Jérusalem	Jerusalem
    Jésus	Jesus
    Jésus-Christ	Jesus Christ
    Koweït	Kuwait
    Kurde	Kurd; Kurdish
    La Havane	Havana
    La Haye	Hague
    La Mecque	Mecca
    Lazare	Lazarus
    Le Caire	Cairo
    Le Cap	Cape Town
    Lettonie	Latvia
    Liban	Lebanon
    Libanais	Lebanese
    Libye	Libya
    Lisbonne	Lisbon
    Lituanie	Lithuania
    Livourne	Leghorn; Livorno
    Lombardie	Lombardy
    Londonien	Londoner; london
    Londres	London
    Louisiane	Louisiana
    Lucrèce	Lucretius; Lucretia
    Lumières	Enlightenment
    Luxembourg	Luxembourg; Luxemburg
    Lyon	Lyon; Lyons
    Machiavel	Machiavelli
    Macédoine	Macedonia
    Madeleine	Magdalene; Magdalen
    Mahomet	Muhammad; Mahomet
    Maison Blanche	White House
    Malaisie	Malaysia
    Malte	Malta
    Mantoue	Mantua
    Marc Aurèle	Marcus Aurelius
    Marc-Antoine	Mark Antony
    Marie	Mary; Marie
    Maroc	Morocco
    Marocain	Moroccan
    Marseille	Marseille; Marseilles
    Maure	Moor
    Mauritanie	Mauritania
    Mayence	Mainz; Mayence
    Mexicain	Mexican
    Mexico	Mexico City; Mexico
    Mexique	Mexico
    Michel-Ange	Michelangelo
    Minerve	Minerva
    Mongolie	Mongolia
    Montréal	Montreal
    Moscou	Moscow
    Moyen Âge	Middle Ages
    Moyen-Orient	Middle East
    Moïse	Moses
    Méditerranée	Mediterranean
    Nations unies	United Nations
    Nil	Nile
    Ninive	Nineveh
    Noir	Black; black man; dark; gloomy
    Noire	Black woman; black; dark
    Normand	Norman
    Normandie	Normandy
    Norvège	Norway
    Norvégien	Norwegian
    Nouveau Testament	New Testament
    Nouvelle-Calédonie	New Caledonia
    Nouvelle-Orléans	New Orleans
    Nouvelle-Zélande	New Zealand
    Noé	Noah
    Noël	Christmas
    Néerlandais	Dutch; Dutchman
    Néo-Zélandais	New Zealander
    Népal	Nepal
    Néron	Nero
    OGM	GMO
    OMC	WTO
    ONG	NGO
    ONU	UN; United Nations
    OTAN	NATO
    Océanie	Oceania
    Odyssée	Odyssey
    Orphée	Orpheus
    Ouganda	Uganda
    Oural	Ural; Urals
    Ouzbékistan	Uzbekistan
    Ovide	Ovid
    PIB	GDP
    Pacifique	Pacific; peaceful; peaceable
    Padoue	Padua
    Palestinien	Palestinian
    Paris	Paris
    Parisien	Parisian; paris
    Parisienne	Parisian; paris
    Patagonie	Patagonia
    Pays-Bas	Netherlands
    Peau-Rouge	redskin; Indian
    Pennsylvanie	Pennsylvania
    Pentecôte	Whitsun; Pentecost
    Persan	Persian
    Perse	Persia; Persian
    Philadelphie	Philadelphia
    Philippe	Philip
    Picardie	Picardy
    Pise	Pisa
    Piémont	Piedmont
    Platon	Plato
    Pline	Pliny
    Plutarque	Plutarch
    Pluton	Pluto
    Pologne	Poland
    Polonais	Pole; Polish
    Polonaise	Pole; Polish
    Polynésie	Polynesia
    Pompée	Pompey
    Pompéi	Pompeii
    Porto Rico	Puerto Rico
    Portugais	Portuguese
    Proche-Orient	Middle East; Near East
    Prométhée	Prometheus
    Prusse	Prussia
    Prussien	Prussian
    Pyrénées	Pyrenees
    Pâques	Easter
    Pékin	Beijing; Peking
    Pénélope	Penelope
    Pérou	Peru
    Péruvien	Peruvian
    Pétersbourg	Petersburg
    Pétrarque	Petrarch
    Pô	Po
    Québec	Quebec
    Québécois	Quebecer; Quebecker
    Raphaël	Raphael
    Ratisbonne	Regensburg; Ratisbon
    Reims	Rheims
    Rhin	Rhine
    Rhône	Rhone
    Romain	Roman
    Romaine	Roman
    Rome	Rome
    Roumain	Romanian
    Roumanie	Romania; Rumania
    Royaume-Uni	United Kingdom; UK
    Russe	Russian
    Russie	Russia
    Saint-Domingue	Santo Domingo; San Domingo
    Saint-Pétersbourg	Saint Petersburg; St. Petersburg; Petersburg
    Salomon	Solomon
    Saragosse	Zaragoza; Saragossa
    Sardaigne	Sardinia
    Sarrasin	Saracen
    Saturne	Saturn
    Savoie	Savoy
    Saxe	Saxony
    Serbe	Serb; Serbian
    Serbie	Serbia
    Sibérie	Siberia
    Sicile	Sicily
    Sienne	Siena; his; hers; its own
    Singapour	Singapore
    Slovaquie	Slovakia
    Slovénie	Slovenia
    Socrate	Socrates
    Somalie	Somalia
    Sophocle	Sophocles
    Soudan	Sudan
    Sparte	Sparta
    Spartiate	Spartan
    Suisse	Switzerland; Swiss
    Suède	Sweden
    Suédois	Swede; Swedish
    Syrie	Syria
    Syrien	Syrian
    Sénèque	Seneca
    Sénégal	Senegal
    Séville	Seville
    Tacite	Tacitus; tacit; implied
    Tage	Tagus
    Tamise	Thames
    Tanger	Tangier
    Tanzanie	Tanzania
    Tartare	Tartar; Tatar
    Tartarie	Tartary
    Tasmanie	Tasmania
    Tchad	Chad
    Tchèque	Czech
    Tchécoslovaquie	Czechoslovakia
    Tchétchénie	Chechnya
    Terre-Neuve	Newfoundland
    Thaïlande	Thailand
    Thèbes	Thebes
    Thésée	Theseus
    Tibre	Tiber
    Tibère	Tiberius
    Tite-Live	Livy
    Titien	Titian
    Toscane	Tuscany
    Toussaint	All Saints
    Troie	Troy
    Troyen	Trojan
    Tsigane	gypsy; Roma
    Tunisie	Tunisia
    Tunisien	Tunisian
    Turc	Turk; Turkish
    Turque	Turk; Turkish
    Turquie	Turkey
    Téhéran	Tehran; Teheran
    URSS	USSR; Soviet Union
    Ukrainien	Ukrainian
    Ulysse	Ulysses; Odysseus
    Union européenne	European Union
    Union soviétique	Soviet Union
    Varsovie	Warsaw
    Venise	Venice
    Vienne	Vienna; come; comes
    Vierge	Virgin; blank; maiden
    Vietnamien	Vietnamese
    Virgile	Virgil
    Virginie	Virginia
    Vistule	Vistula
    Viêt Nam	Vietnam
    Vénitien	Venetian
    Vénus	Venus
    Vérone	Verona
    Vésuve	Vesuvius
    Wallon	Walloon
    Xénophon	Xenophon
    Yougoslavie	Yugoslavia
    Zambie	Zambia
    a	has; have
    a-t-elle	has she; did she
    a-t-il	has he; did he; he has
    abaissement	lowering; abasement
    abaisser	lower; reduce; humble
    abandon	abandonment; desertion
    abandonner	abandon; give up; gave up; given up; forsake
    abandonné	abandoned; deserted
    abasourdi	stunned; dumbfounded
    abasourdir	stun; bewilder
    abattit	knocked down; shot; fell upon
    abattre	knock down; cut down; shoot; shot; slaughter
    abattu	dejected; downcast; shot
    abbaye	abbey
    abbesse	abbess
    abbé	abbot; abbé; priest
    abcès	abscess
    abdiquer	abdicate
    abeille	bee
    abhorrer	abhor; loathe
    abject	abject; vile; base
    abjurer	abjure; renounce
    aboiement	bark; barking
    abolir	abolish
    abolition	abolition
    abolitionniste	abolitionist
    abominer	abominate; loathe
    abondamment	abundantly; plentifully; copiously
    abondance	abundance; plenty
    abondant	abundant; plentiful; copious
    abonder	abound; be plentiful
    abonnement	subscription
    abonner	subscribe
    abonné	subscriber
    abord	approach; access
    aborder	approach; tackle; address; accost; land
    abords	surroundings; approaches
    aboutir	lead; led; result; end; succeed
    aboutissement	outcome; result
    aboyer	bark
    abreuver	water; drench
    abri	shelter; refuge
    abricot	apricot
    abriter	shelter; house; shield
    abroger	repeal; abrogate
    abrupt	abrupt; steep; sheer
    abréger	shorten; abridge
    abrégé	abridgement; summary
    absence	absence
    absent	absent; missing; away
    absenter	be absent; go away
    absinthe	absinthe
    absolu	absolute; total
    absolue	absolute; total
    absolument	absolutely; completely; utterly
    absolution	absolution
    absorber	absorb; engross
    absorbé	absorbed; engrossed
    absoudre	absolve; acquit
    absous	absolved
    absoute	absolved; absolution
    abstenir	abstain; refrain
    abstraction	abstraction
    abstraire	abstract
    abstrait	abstract
    absurde	absurd; preposterous
    absurdement	absurdly
    absurdité	absurdity
    abus	abuse
    abuser	abuse; deceive; exploit
    abusif	abusive; excessive; improper
    abusivement	wrongly; improperly; excessively
    abîme	abyss
    abîmer	damage; spoil
    académicien	academician
    académie	academy
    acajou	mahogany
    acariâtre	cantankerous; shrewish
    accablant	overwhelming; oppressive; damning
    accablement	despondency; dejection
    accabler	overwhelm; crush; burden
    accablé	overwhelmed; weighed down
    accaparer	monopolize; seize; corner
    accent	accent; stress
    accentuer	accentuate; emphasize; increase
    accepta	accepted; agreed
    acceptable	acceptable
    accepter	accept; agree
    accessible	accessible; approachable
    accessoire	accessory; prop; incidental
    accident	accident
    accidentel	accidental
    accidentellement	accidentally; by accident
    acclamer	acclaim; cheer
    acclimater	acclimatize; acclimate
    accommoder	accommodate; adapt; prepare
    accompagner	accompany; go with; escort
    accompli	accomplished; perfect
    accomplir	accomplish; perform; fulfil; carry out
    accomplissement	accomplishment; fulfilment; achievement
    accord	agreement; accord; chord
    accorder	grant; give; agree; award
    accoster	accost; dock
    accouchement	childbirth; delivery
    accoucher	give birth; deliver
    accouder	lean
    accoupler	couple; mate
    accourir	rush; run up; ran up; hasten
    accourut	ran up; came running; rushed
    accoutumance	habituation; addiction
    accoutumer	accustom; get used
    accrocher	hang; hung; hook; cling; clung
    accroissement	increase; growth
    accroupir	crouch; squat
    accroître	increase; grow; grew; enhance
    accru	increased; greater
    accréditer	accredit; credit
    accueil	welcome; reception
    accueillant	welcoming; hospitable
    accueilli	welcomed; received; hosted
    accueillir	welcome; receive; host; greet
    accueillit	welcomed; received; greeted
    acculer	corner; drive back
    accumulation	accumulation
    accumuler	accumulate; pile up
    accusateur	accuser
    accusation	accusation; charge; prosecution
    accuser	accuse; charge; blame
    accusé	accused; defendant
    accès	access; fit; attack
    accéder	access; reach; accede
    accélération	acceleration
    accélérer	accelerate; speed up
    acerbe	acerbic; caustic; harsh
    acharnement	fury; relentlessness; tenacity
    acharner	persist; go at fiercely
    acharné	fierce; relentless; bitter; dogged
    achat	purchase; buying
    acheminer	convey; transport; proceed
    acheta	bought
    acheter	buy; bought; purchase
    acheteur	buyer; purchaser
    acheté	bought; purchased
    achever	finish; complete; end
    achète	buys
    achèvement	completion
    acide	acid; sour
    acier	steel
    acquiescer	acquiesce; agree; nod
    acquis	acquired; gained
    acquisition	acquisition
    acquit	acquired; gained
    acquittement	acquittal
    acquitter	acquit; pay; discharge
    acquéreur	buyer; purchaser
    acquérir	acquire; gain; purchase
    acrobate	acrobat
    acte	act; deed; certificate
    acteur	actor; player
    actif	assets; asset; active
    action	action; share; act
    actionnaire	shareholder
    actionner	operate; activate; drive
    active	active
    activement	actively
    activer	activate; speed up
    activiste	activist; militant
    activité	activity
    actrice	actress
    actualiser	update
    actualité	current events; news; topicality
    actuel	current; present; today's
    actuelle	current; present
    actuellement	currently; at present; now; presently
    actuelles	current; present
    actuels	current; present
    acéré	sharp; keen
    adage	adage; saying
    adapter	adapt; adjust; suit
    addiction	addiction
    addition	addition; bill
    additionner	add; add up
    adhérent	member
    adhérer	adhere; join; stick; stuck
    adhésion	membership; accession; support
    adieu	farewell; goodbye; adieu
    adieux	farewell; goodbyes
    adjacent	adjacent; adjoining
    adjectif	adjective
    adjoindre	add; attach; associate
    adjuger	award; auction
    adjurer	adjure; beseech
    admettre	admit; accept; acknowledge; allow
    administrateur	administrator; director
    administratif	administrative
    administration	administration
    administrative	administrative
    administrer	administer; manage
    admirable	admirable; wonderful
    admirablement	admirably; wonderfully
    admiratif	admiring
    admiration	admiration
    admirer	admire
    admis	admitted; accepted
    admit	admitted; accepted
    adolescence	adolescence; youth
    adolescent	teenager; adolescent; youth
    adonner	devote; indulge
    adopter	adopt; pass
    adoption	adoption
    adorable	adorable; sweet
    adoration	adoration; worship
    adorer	adore; love; worship
    adosser	lean; back against
    adoucir	soften; sweeten; soothe
    adresse	address; skill
    adresser	address; send; sent; speak
    adroit	skilful; deft; clever
    adroitement	skilfully; deftly
    adulte	adult; grown-up
    adverbe	adverb
    adversaire	opponent; adversary
    adverse	opposing; adverse; opposite
    adversité	adversity
    adéquat	adequate; appropriate; suitable
    affable	affable; courteous
    affadir	make insipid; dull
    affaibli	weakened
    affaiblir	weaken
    affaiblissement	weakening
    affaire	affair; business; matter; case
    affairer	bustle; busy
    affaires	business; affairs; things
    affairé	busy
    affaisser	sag; subside; collapse
    affaler	slump; collapse
    affamer	starve
    affamé	starving; famished; hungry
    affectation	affectation; assignment; allocation
    affecter	affect; assign; allocate; feign
    affectif	emotional; affective
    affection	affection
    affectueusement	affectionately; fondly
    affectueux	affectionate; fond
    affermir	strengthen; consolidate
    affichage	display
    affiche	poster; bill; placard
    afficher	display; post; show
    affiner	refine; sharpen
    affirma	affirmed; asserted; said
    affirmation	assertion; affirmation; statement
    affirmer	affirm; assert; say; state; claim
    affirmé	asserted; said; stated
    affleurer	surface; emerge; show
    affliction	affliction; grief
    affligeant	distressing; sad
    affliger	afflict; grieve
    affligé	afflicted; grieved; distressed
    affluence	crowd; affluence; rush
    affluent	tributary
    affluer	flock; flow; pour in
    affoler	madden; panic
    affolé	panic-stricken; frantic; distraught
    affranchi	freedman
    affranchir	free; emancipate; liberate
    affranchissement	emancipation; freeing
    affreuse	frightful; horrible; dreadful
    affreusement	frightfully; horribly; dreadfully
    affreux	frightful; horrible; dreadful; hideous; ugly
    affront	affront; insult
    affrontement	confrontation; clash
    affronter	face; confront; brave
    afin	in order; so that; to
    agacement	irritation; annoyance
    agacer	annoy; irritate
    agaçant	annoying; irritating
    agence	agency
    agenda	diary; agenda
    agenouiller	kneel; knelt
    agent	agent; officer
    agglomération	urban area; town; conurbation
    aggraver	aggravate; worsen
    agi	acted
    agile	agile; nimble
    agilité	agility
    agir	act; be about; behave
    agira	will be about; will act
    agissait	was about; acted; was a question
    agit	acts; is about; acted
    agitation	agitation; restlessness; unrest
    agiter	shake; shook; wave; agitate; stir
    agité	restless; agitated; rough
    agneau	lamb
    agonie	agony; death throes
    agoniser	be dying; agonize
    agrandir	enlarge; expand; extend
    agresser	attack; assault
    agresseur	aggressor; attacker
    agressif	aggressive
    agression	aggression; attack; assault
    agricole	agricultural; farming
    agriculteur	farmer
    agriculture	agriculture; farming
    agripper	grip; grasp; clutch
    agronome	agronomist
    agronomie	agronomy
    agréable	pleasant; agreeable; nice
    agréablement	pleasantly; agreeably
    agréer	accept; approve; please
    agrément	pleasure; charm; approval; consent
    aguerrir	harden; season
    ah	ah; oh
    ahurir	stun; bewilder
    ai	have
    ai-je	have i
    aide	help; aid; assistance
    aider	help; aid; assist
    aie	have
    aient	have
    aies	have
    aigle	eagle
    aigre	sour; bitter; sharp; shrill
    aigrement	sourly; bitterly
    aigreur	sourness; bitterness
    aigrir	embitter; sour
    aigu	sharp; acute; shrill; high-pitched
    aiguille	needle; hand
    aiguiser	sharpen; whet
    aiguë	sharp; acute; shrill
    ail	garlic
    aile	wing
    aille	go; goes
    aillent	go
    ailleurs	elsewhere; somewhere else; besides; moreover
    ailé	winged
    aima	loved; liked
    aimable	kind; amiable; lovable; nice
    aimablement	kindly; amiably
    aimaient	loved; liked
    aimais	loved; liked
    aimait	loved; liked
    aimant	magnet; loving; fond
    aime	loves; likes; love; like
    aiment	love; like
    aimer	love; like; be fond
    aimerais	would like; should like; would love
    aimerait	would like; would love
    aimes	love; like
    aimez	love; like
    aimé	loved; beloved; liked
    ainsi	thus; so; therefore; as well as
    air	air; look; tune
    aisance	ease; affluence
    aise	ease; comfort
    aisselle	armpit
    aisé	easy; well-off; wealthy
    aisément	easily; readily
    ait	has; have
    ajourner	adjourn; postpone
    ajout	addition
    ajouta	added
    ajoute	adds
    ajouter	add
    ajustement	adjustment
    ajuster	adjust; fit; aim
    alanguir	languish; make languid
    alarmant	alarming
    alarme	alarm
    alarmer	alarm; frighten
    alarmé	alarmed
    albatros	albatross
    alchimie	alchemy
    alchimiste	alchemist
    alcool	alcohol; spirits
    alcoolique	alcoholic
    alcoolisme	alcoholism
    alentour	around; surrounding; round about
    alentours	surroundings; vicinity; around; neighbourhood
    alerte	alert; alarm; warning; brisk
    alerter	alert; warn
    algorithme	algorithm
    algue	alga; seaweed
    algèbre	algebra
    aligner	align; line up
    aliment	food
    alimentaire	food; dietary
    alimentation	food; diet; supply
    alimenter	feed; fed; supply; fuel
    aliénation	alienation
    aliéner	alienate
    alla	went
    allai	went
    allaient	were going; went
    allais	was going; went
    allait	was going; went; was about
    allaiter	breastfeed; suckle; nurse
    allant	going; ranging
    allemands	germans; german
    aller	go; went; gone; going
    allez	go; are going; come
    alliage	alloy
    alliance	alliance; wedding ring
    allier	combine; ally; unite
    alliez	were going
    allions	were going; went
    allocation	allowance; benefit; allocation
    allocution	speech; address
    allonger	lengthen; stretch out; lie down
    allongé	lying; elongated; stretched out
    allons	are going; let us go; come; go
    allons-y	let's go
    allouer	allocate; grant; allot
    allumer	light; lit; switch on; kindle
    allumette	match
    allure	pace; look; gait
    allusion	allusion
    allâmes	went
    allât	went; should go
    allègre	cheerful; lively; light
    allègrement	cheerfully; blithely
    allèrent	went
    allé	gone; went; been
    allécher	entice; tempt
    allée	path; alley; lane; drive; gone; avenue
    allées	paths; gone; comings
    allégement	relief; lightening
    alléger	lighten; ease; relieve
    allégorie	allegory
    allégresse	joy; gladness; cheerfulness
    alléguer	allege; plead; put forward
    alléluia	hallelujah; alleluia
    allés	gone; went
    allô	hello
    alors	then; so; while; at that time
    alouette	lark
    alourdir	weigh down; make heavy
    alphabet	alphabet
    alpin	alpine
    altermondialisme	alter-globalization movement
    altermondialiste	anti-globalization activist; alter-globalist
    alternance	alternation
    alternative	alternative
    alterner	alternate
    altesse	highness
    altier	haughty; lofty; proud
    altruiste	altruistic; unselfish
    altérer	alter; impair; spoil; distort
    altérité	otherness
    aluminium	aluminium; aluminum
    aléatoire	random; uncertain
    amadouer	coax; soften; cajole
    amaigri	thinner; emaciated
    amande	almond
    amant	lover
    amante	lover
    amarrer	moor; fasten
    amas	heap; mass
    amasser	amass; gather; hoard
    amateur	amateur; lover
    ambassade	embassy
    ambassadeur	ambassador
    ambassadrice	ambassador; ambassadress
    ambiance	atmosphere; ambience
    ambigu	ambiguous
    ambiguïté	ambiguity
    ambitieux	ambitious man; ambitious
    ambition	ambition
    ambitionner	aspire; strive after
    ambre	amber
    ambulance	ambulance
    ambulant	itinerant; travelling
    amen	amen
    amende	fine
    amendement	amendment
    amender	amend; improve
    amener	bring; brought; lead; led
    amenuiser	dwindle; diminish
    amer	bitter
    amers	bitter
    amertume	bitterness
    ameublement	furniture; furnishings
    ameuter	rouse; stir up
    ami	friend
    amical	friendly; amicable
    amicalement	amicably; in a friendly way
    amie	friend
    amincir	thin; slim
    amiral	admiral
    amitié	friendship
    amoindrir	lessen; weaken; diminish
    amonceler	pile up; heap
    amont	upstream
    amorce	bait; beginning; primer
    amorcer	begin; begun; initiate; bait
    amorphe	passive; listless; amorphous
    amortir	cushion; deaden; absorb; pay off
    amour	love
    amour-propre	self-esteem; pride; self-love
    amourette	love affair
    amoureuse	lover; in love; loving
    amoureusement	lovingly; tenderly
    amoureux	lover; in love; loving; amorous
    amovible	removable; detachable
    amphithéâtre	amphitheatre; lecture hall
    ample	ample; full; wide
    amplement	amply; fully
    ampleur	extent; scale; magnitude
    amplifier	amplify; increase
    ampoule	bulb; blister
    amputation	amputation
    amputer	amputate; cut
    amusant	amusing; funny; entertaining
    amusement	amusement; fun
    amuser	amuse; entertain; have fun
    amère	bitter
    amèrement	bitterly
    amélioration	improvement
    améliorer	improve; enhance
    aménagement	development; planning; arrangement
    aménager	develop; fit out; arrange
    américains	americans; american
    améthyste	amethyst
    an	year
    analogue	similar; analogous
    analyse	analysis
    analyser	analyse; analyze; examine
    ananas	pineapple
    anarchie	anarchy
    anarchique	anarchic
    anarchisme	anarchism
    anarchiste	anarchist
    anatomie	anatomy
    ancestral	ancestral; age-old
    ancien	old; ancient; former
    ancien combattant	veteran
    ancienne	old; ancient; former
    anciennement	formerly; previously
    anciennes	old; former; ancient
    anciens	old; former; ancients; elders
    ancre	anchor
    ancrer	anchor; root
    ancêtre	ancestor; forefather
    anecdote	anecdote
    anesthésie	anaesthesia; anesthesia
    ange	angel
    angle	angle; corner
    anglican	Anglican
    anglicanisme	Anglicanism
    angoisse	anguish; anxiety
    angoissé	anguished; distressed
    anguille	eel
    angélique	angelic
    animal	animal; beast
    animation	animation; liveliness
    animer	animate; drive; lead; enliven
    animosité	animosity
    animé	lively; animated; busy; driven
    anneau	ring
    annexe	annex; appendix
    annexer	annex; append
    anniversaire	birthday; anniversary
    annonce	announcement; advertisement; ad
    annoncer	announce; herald; forecast
    annoncé	announced; heralded
    annonça	announced
    annoter	annotate
    annuel	annual; yearly
    annuelle	annual; yearly
    annuellement	annually; yearly
    annulation	cancellation; annulment
    annuler	cancel; annul; void
    année	year
    anoblir	ennoble
    anodin	harmless; trivial; insignificant
    anomalie	anomaly
    anonyme	anonymous; nameless
    anormal	abnormal; unusual
    anormalement	abnormally
    anse	cove; handle
    antagonisme	antagonism
    anthropologie	anthropology
    anthropologue	anthropologist
    anthropophage	cannibal
    antichambre	antechamber; anteroom
    antichrist	Antichrist
    anticiper	anticipate
    anticonstitutionnel	unconstitutional
    antilope	antelope
    antipathie	antipathy; dislike
    antiquaire	antique dealer; antiquary
    antique	ancient; antique
    antisémite	anti-semitic; anti-semite
    antisémitisme	antisemitism; anti-Semitism
    antécédent	antecedent
    antérieur	previous; earlier; prior; front
    antérieurement	previously; earlier
    anxieusement	anxiously
    anxieux	anxious; worried
    anxiété	anxiety
    anéantir	annihilate; destroy; wipe out
    août	August
    apaisement	appeasement; calming
    apaiser	appease; calm; soothe; pacify
    apaisé	soothed; calmed; appeased
    apartheid	apartheid
    apercevait	could see; saw; perceived
    apercevoir	perceive; notice; catch sight; see; saw
    aperçoit	sees; notices; perceives
    aperçu	glimpse; overview; insight; preview; noticed; seen
    aperçus	noticed; saw; caught sight
    aperçut	noticed; saw; perceived; caught sight
    apeurer	frighten
    apitoyer	move to pity; pity
    aplanir	smooth; level
    aplatir	flatten
    aplomb	self-assurance; aplomb
    apogée	apogee; height; peak
    apoplexie	apoplexy; stroke
    apostropher	shout at; address
    apothicaire	apothecary
    apparaissait	appeared
    apparat	pomp
    apparaît	appears
    apparaître	appear; emerge
    appareil	device; apparatus; appliance; machine
    appareiller	set sail; get under way
    apparemment	apparently; seemingly
    apparence	appearance
    apparent	apparent; visible; seeming
    apparenter	be related; resemble
    apparier	pair; match
    apparition	appearance; apparition
    appartement	apartment; flat
    appartenait	belonged
    appartenance	membership; belonging
    appartenir	belong
    appartient	belongs
    apparu	appeared; emerged
    apparut	appeared
    appauvrir	impoverish
    appauvrissement	impoverishment
    appel	call; appeal
    appela	called
    appelait	called; was called; was named
    appeler	call; name; summon; appeal
    appellation	name; appellation
    appelle	calls; is called; call
    appelé	called; named; summoned
    appesantir	weigh down; dwell
    applaudir	applaud; clap; cheer
    applaudissement	applause
    applaudissements	applause
    application	application
    appliquer	apply; enforce; implement
    appliqué	applied; diligent
    appointement	salary
    appointements	salary
    appointer	pay; sharpen
    apport	contribution
    apporter	bring; brought; provide; carry
    apposer	affix; append
    apprenait	learned; was learning
    apprend	learns; teaches
    apprendre	learn; learnt; teach; taught; hear; heard
    apprenti	apprentice
    apprentissage	apprenticeship; learning
    appris	learned; learnt; heard
    apprit	learned; learnt; taught; heard
    apprivoiser	tame
    approbation	approval; approbation
    approcha	approached; drew near; came up
    approchait	approached; was approaching; drew near
    approche	approach
    approcher	approach; come near; draw near; get closer
    approfondir	deepen; go deeper
    approprier	appropriate; suit
    approprié	appropriate; suitable; proper
    approuver	approve; agree; pass
    approvisionnement	supply; provisioning; stock
    approvisionner	supply; stock
    approximatif	approximate; rough; vague
    approximativement	approximately; roughly; about
    appréciation	appreciation; assessment
    apprécier	appreciate; assess; enjoy
    appréhender	apprehend; dread; arrest
    appréhension	apprehension
    apprêt	preparation
    apprêter	prepare; get ready
    apprêts	preparations
    appui	support
    appuyer	support; press; lean; back; rely
    appât	bait
    appétit	appetite
    après	after; later
    après-demain	the day after tomorrow
    après-midi	afternoon
    apte	fit; capable; able
    aptitude	aptitude; ability
    apôtre	apostle
    aquarelle	watercolour; watercolor
    aquatique	aquatic; water
    aqueduc	aqueduct
    araignée	spider
    arbalète	crossbow
    arbitraire	arbitrary
    arbitrairement	arbitrarily
    arbitre	referee; umpire; arbiter
    arbitrer	arbitrate; referee
    arborer	sport; bear; fly; wear
    arbre	tree
    arbrisseau	shrub
    arbuste	shrub
    arc	bow; arch; arc
    arc-en-ciel	rainbow
    arcade	arcade
    archer	archer
    archevêque	archbishop
    archipel	archipelago
    architecte	architect
    architecture	architecture
    archiver	archive; file
    archéologie	archaeology; archeology
    archéologue	archaeologist
    ardemment	ardently; eagerly; fervently
    ardent	ardent; burning; passionate; fiery
    ardeur	ardour; ardor; eagerness
    ardoise	slate
    ardu	arduous; difficult; tough
    argent	money; silver
    argenter	silver
    argenté	silver; silvery
    argile	clay
    argot	slang
    arguer	argue; deduce
    argument	argument
    argumentaire	argument; case
    argumentation	argumentation
    argumenter	argue
    aride	arid; dry; barren
    aristocrate	aristocrat
    aristocratie	aristocracy
    aristocratique	aristocratic
    arithmétique	arithmetic
    armateur	shipowner
    arme	weapon; arm
    armement	armament; arms; weapons
    armer	arm; equip; cock
    armes	weapons; arms
    armistice	armistice
    armoire	wardrobe; cupboard; closet
    armure	armour; armor
    armé	armed; reinforced
    armée	army; armed
    arpenter	pace; stride up and down; survey
    arquer	bend; arch
    arrachement	wrenching; uprooting
    arracher	tear; tore; torn; snatch; pull out; wrest
    arrangement	arrangement
    arranger	arrange; settle; fix; suit
    arrestation	arrest
    arriva	arrived; came; happened
    arrivai	arrived; came
    arrivaient	arrived; came
    arrivait	arrived; came; happened
    arrivant	newcomer; arrival; arriving; on arriving
    arrivent	arrive; come; happen
    arriver	arrive; come; happen; reach
    arrivera	will arrive; will come; will happen
    arriviste	careerist; upstart
    arrivèrent	arrived
    arrivé	arrived; happened; come
    arrivée	arrival; arrived; finish
    arrivés	arrived; reached
    arrière	rear; back; stern; behind
    arrière-boutique	back shop
    arrière-garde	rearguard
    arrière-pensée	ulterior motive
    arrière-plan	background
    arrogance	arrogance
    arrogant	arrogant
    arrondi	rounded
    arrondir	round; round off
    arrondissement	district; borough
    arroser	water; sprinkle; spray
    arrêt	stop; judgment; ruling; arrest
    arrêta	stopped; arrested; halted
    arrêtait	stopped; was stopping
    arrêter	stop; arrest; cease; decide
    arrêté	order; decree
    arsenic	arsenic
    art	art
    artichaut	artichoke
    article	article; item
    articuler	articulate; utter
    artifice	artifice; trick
    artificiel	artificial; man-made
    artificiellement	artificially
    artillerie	artillery
    artilleur	artilleryman; gunner
    artimon	mizzen
    artisan	craftsman; artisan
    artisanal	craft; handmade; traditional
    artisanat	crafts; craft industry
    artiste	artist
    artistique	artistic
    artère	artery
    arène	arena
    arôme	aroma
    as	ace; have
    ascendant	influence; ascendancy; ancestor
    ascenseur	lift; elevator
    ascension	ascent; rise; ascension
    ascète	ascetic
    asile	asylum; shelter; refuge
    aspect	aspect; appearance; look
    asperge	asparagus
    asperger	splash; sprinkle; spray
    asphyxier	asphyxiate; suffocate
    aspirateur	vacuum cleaner
    aspiration	aspiration
    aspirer	aspire; inhale; suck; long for
    assagir	quieten down; settle down
    assaillir	assail; attack; assault
    assaillit	assailed; assaulted
    assainir	clean up; purify; reorganize
    assaisonner	season
    assassin	murderer; assassin; killer
    assassinat	murder; assassination
    assassiner	assassinate; murder
    assaut	assault; attack
    assembler	assemble; gather; join
    assemblée	assembly; meeting
    assentiment	assent; consent
    asseoir	sit; sat; seat; sit down
    assertion	assertion
    asservir	enslave; subjugate
    asseyait	sat down; was sitting
    asseyant	sitting down
    asseyez	sit down
    assez	enough; rather; quite; fairly
    assidu	assiduous; diligent; regular
    assiduité	assiduity; diligence
    assidûment	assiduously; regularly
    assied	sits; sits down
    assiette	plate
    assigner	assign; summon; attribute
    assimiler	assimilate; liken; equate
    assirent	sat down
    assis	seated; sitting; sat
    assise	seated; sitting; sat
    assistance	assistance; audience; help
    assistant	assistant
    assistante	assistant
    assister	attend; assist; witness; help
    assit	sat; sat down
    assiéger	besiege; lay siege
    assiégé	besieged
    association	association
    associer	associate; join; involve; combine
    associé	partner; associate
    assoiffé	thirsty
    assoit	sits
    assombri	darkened; gloomy
    assombrir	darken; cloud
    assommer	knock out; stun; bore
    assommoir	dram shop; gin shop
    assorti	matching; accompanied
    assortir	match; accompany
    assoupir	doze; drowse
    assoupissement	drowsiness; slumber
    assouplir	soften; relax; make supple
    assourdir	deafen; muffle
    assourdissant	deafening
    assouvir	satisfy; satiate; quench
    assouvissement	satisfaction; gratification
    assujettir	subject; subjugate; fasten
    assujettissement	subjection; subjugation
    assumer	assume; take on; accept
    assurance	insurance; assurance
    assurer	assure; ensure; insure; provide
    assureur	insurer
    assuré	insured; policyholder; assured; confident; certain
    assurément	assuredly; certainly; surely
    assécher	dry; drain
    asséner	strike; deal; deliver
    asthme	asthma
    astre	star; heavenly body
    astreindre	compel; force; oblige
    astrologie	astrology
    astrologue	astrologer
    astronome	astronomer
    astronomie	astronomy
    astuce	trick; cunning
    astucieusement	cleverly; astutely
    astucieux	clever; astute; shrewd
    atelier	workshop; studio
    atermoyer	procrastinate; delay
    athlète	athlete
    athée	atheist
    athéisme	atheism
    atmosphère	atmosphere
    atoll	atoll
    atome	atom
    atout	asset; trump; advantage
    atroce	atrocious; dreadful; terrible
    atrocité	atrocity
    attabler	sit down at table
    attache	tie; fastener; fastening
    attachement	attachment
    attacher	attach; tie; fasten; bind; bound
    attaché	attached; attaché; tied
    attaque	attack; assault
    attaquer	attack; assault; tackle
    attarder	linger; delay; dwell
    atteignait	reached
    atteignit	reached; attained
    atteindre	reach; attain; hit; achieve; affect
    atteint	reached; reaches; hit; suffering
    atteinte	attack; blow; reach; infringement; damage
    attelage	team
    atteler	harness; yoke; hitch
    attend	waits; expects; awaits
    attendaient	waited; were waiting; expected
    attendait	waited; was waiting; expected
    attendant	waiting; awaiting; meantime; meanwhile
    attendez	wait
    attendit	waited
    attendre	wait; expect; await
    attendri	moved; touched; tender
    attendrir	move; soften; touch; tenderize
    attends	wait; am waiting; expect
    attendu	expected; waited; awaited
    attentat	attack; bombing
    attente	wait; waiting; expectation
    attentif	attentive; careful
    attention	attention; care; beware; careful
    attentisme	wait-and-see policy
    attentive	attentive; careful
    attentivement	attentively; carefully; closely
    atterrer	appal; dismay
    atterrir	land
    atterrissage	landing
    atterré	appalled; dismayed
    attester	attest; certify; testify
    attirant	attractive
    attirer	attract; draw; drew; drawn; lure
    attiser	stir up; fan; fuel
    attitude	attitude
    attraction	attraction
    attrait	attraction; appeal; charm
    attraper	catch; caught; seize; grab
    attrayant	attractive; appealing
    attribuer	attribute; assign; award; grant
    attribut	attribute
    attribution	allocation; attribution
    attrister	sadden
    attristé	saddened
    attroupement	crowd; gathering
    atténuer	attenuate; ease; mitigate; reduce
    au	to the; at the; in the
    au-dedans	inside; within
    au-dehors	outside; outwardly
    au-delà	beyond; past
    au-dessous	below; beneath; under
    au-dessus	above; over
    au-devant	towards; to meet; ahead
    aubaine	windfall; godsend
    aube	dawn; daybreak
    auberge	inn
    aubergiste	innkeeper; landlord
    aucun	no; none; any
    aucune	no; none; any
    aucunement	not at all; in no way
    audace	boldness; audacity; daring
    audacieusement	boldly; daringly
    audacieux	bold; daring; audacious
    audible	audible
    audience	hearing; audience
    audiovisuel	audiovisual; broadcasting
    auditer	audit
    auditeur	listener; auditor
    auditoire	audience
    augmentation	increase; rise
    augmenter	increase; raise; rise; rose; grow
    augure	augury; omen
    aujourd'hui	today; nowadays; now
    aumône	alms; charity
    auparavant	before; previously; beforehand
    auprès	with; near; beside; by
    auquel	to which; to whom; at which
    aura	will have; aura
    aurai	will have; shall have
    auraient	would have; should have
    aurais	would have; should have
    aurait	would have; should have
    auras	will have
    aurez	will have
    auriez	would have
    aurions	would have; should have
    aurochs	aurochs
    aurons	will have; shall have
    auront	will have
    aurore	dawn
    ausculter	auscultate; examine
    auspices	auspices
    aussi	also; too; as; so; therefore
    aussitôt	immediately; at once; as soon as
    austère	austere; stern
    austérité	austerity
    autant	as much; as many; so much
    autel	altar
    auteur	author; writer
    auteure	author
    authenticité	authenticity
    authentique	authentic; genuine; real
    autobus	bus
    autocar	coach; bus
    autochtone	native; indigenous
    autodétermination	self-determination
    automate	automaton; robot
    automatique	automatic
    automatiquement	automatically
    automnal	autumnal; autumn
    automne	autumn; fall
    automobile	automobile; car
    autonome	autonomous; independent; self-governing
    autonomie	autonomy
    autorisation	authorization; permission; permit
    autoriser	authorize; authorise; allow; permit
    autorisé	authorized; allowed; permitted
    autoritaire	authoritarian
    autorité	authority
    autorités	authorities
    autoroute	motorway; highway
    autour	around; about; round
    autre	other; another; else
    autrefois	formerly; once; in the past
    autrement	otherwise; differently; or else
    autres	other; others; else
    autrichienne	austrian
    autruche	ostrich
    autrui	others; other people
    aux	to the; at the; in the
    auxiliaire	auxiliary; assistant
    auxquelles	to which; to whom
    auxquels	to which; to whom
    avaient	had
    avais	had
    avait	had
    aval	downstream; endorsement
    avalanche	avalanche
    avaler	swallow; gulp
    avaliser	endorse; back
    avance	advance; lead
    avancement	advancement; promotion; progress
    avancer	advance; move forward; progress; put forward
    avancé	advanced; late
    avancée	advance; progress; breakthrough
    avant	front; bow; fore; before; prior
    avant-garde	vanguard; avant-garde
    avant-hier	the day before yesterday
    avant-propos	foreword
    avant-veille	two days before
    avantage	advantage; benefit
    avantager	favour; favor; give an advantage
    avantageusement	advantageously; favourably
    avantageux	advantageous; favourable; attractive
    avança	advanced; moved forward; stepped forward
    avançait	advanced; was advancing
    avare	miser; miserly; mean
    avarice	avarice; greed
    avec	with
    avenir	future
    aventure	adventure
    aventurier	adventurer
    avenue	avenue
    averse	shower; downpour
    aversion	aversion; dislike
    avertir	warn; notify; inform
    avertissement	warning; foreword; notice
    aveu	confession; admission
    aveuglant	blinding; dazzling
    aveugle	blind; blind man
    aveuglement	blindness
    aveugler	blind; dazzle
    avez	have
    avez-vous	have you; do you have
    aviateur	aviator; airman; pilot
    aviation	aviation
    avide	greedy; eager; avid
    avidement	greedily; eagerly; avidly
    avidité	greed; avidity
    aviez	had
    avilir	debase; degrade
    avilissement	degradation; debasement
    avion	plane; airplane; aircraft
    avions	had; aircraft; planes
    aviron	oar; rowing
    avis	opinion; notice; advice; view
    aviser	notify; notice; advise; perceive
    avisé	wise; sensible; shrewd
    aviver	revive; sharpen; brighten
    avocat	lawyer; avocado; barrister; advocate
    avocate	lawyer
    avoine	oats
    avoir	have; had; having; get
    avoisiner	border; be near
    avons	have
    avortement	abortion
    avorter	abort; miscarry
    avouer	admit; confess; avow; own
    avoué	solicitor; attorney
    avril	April
    avènement	advent; accession
    avérer	prove; turn out
    avéré	proven; established; known
    axe	axis; axle
    ayant	having; with
    ayez	have
    ayons	have; let us have
    azote	nitrogen
    azur	azure; blue
    aérien	aerial; air; airy
    aérienne	aerial; air; airy
    aéroport	airport
    aérostat	balloon
    aîné	elder; eldest; older; senior
    aînée	elder; eldest; older
    aïe	ouch; ow; oh dear
    aïeul	grandfather; ancestor; forefather
    aïeux	ancestors; forefathers
    baccalauréat	baccalaureate
    bactérie	bacterium; bacteria
    badaud	onlooker; idler
    badinage	banter
    badiner	jest; banter
    bafouer	flout; scorn; ridicule
    bagage	luggage; baggage
    bagages	luggage; baggage
    bagarre	fight; brawl
    bagarrer	fight; brawl
    bagatelle	trifle
    bagne	penal colony; hulks; galleys
    bague	ring
    baguette	wand; stick; rod; baguette
    bah	bah; pooh; well
    baie	bay; berry
    baigner	bathe; bath; steep
    baignoire	bathtub; bath
    bail	lease
    bailleur	lessor; donor
    bain	bath
    baiser	kiss
    baisse	fall; drop; decline
    baisser	lower; fall; fell; drop; decline
    bal	ball; dance
    balai	broom
    balance	scales; balance
    balancement	swaying; swinging
    balancer	swing; swung; sway; rock; balance
    balançoire	swing
    balayer	sweep; swept; brush aside
    balayeur	sweeper; road sweeper
    balbutier	stammer; stutter; mumble
    balcon	balcony
    baleine	whale
    ballade	ballad
    balle	ball; bullet
    ballet	ballet
    ballon	balloon; ball
    bambocher	carouse
    bambou	bamboo
    banal	banal; commonplace; ordinary; trite
    banalité	banality; platitude
    banane	banana
    banc	bench; shoal; bank
    bancaire	bank; banking
    bancal	lame; wobbly; rickety
    bandage	bandage
    bande	band; gang; strip; tape
    bandeau	headband; blindfold; bandage
    bander	bandage; blindfold; bend
    bandit	bandit
    banlieue	suburb; suburbs
    bannir	banish; exile
    bannissement	banishment
    bannière	banner
    banque	bank
    banqueroute	bankruptcy
    banquet	banquet
    banquier	banker
    banquise	ice pack; pack ice; ice-field
    baptiser	baptize; christen; name
    baptême	baptism; christening
    baquet	tub
    baraque	hut; shack; shanty
    barbare	barbarian; barbaric; barbarous
    barbarie	barbarity; barbarism
    barbarisme	barbarism
    barbe	beard
    barbier	barber
    barbouiller	daub; smear
    barbu	bearded
    barder	bard; armour
    baril	barrel; keg
    bariolé	multicoloured; motley; gaudy
    baromètre	barometer
    baron	baron
    baronne	baroness
    baroque	baroque
    barque	boat
    barrage	dam; barrier
    barre	bar; helm; tiller
    barreau	bar
    barrer	bar; block; cross out
    barricade	barricade
    barricader	barricade
    barrière	barrier; gate; fence
    bas	bottom; stocking; low; down
    basalte	basalt
    basculer	tip over; topple; switch
    base	base; basis; foundation
    base de données	database
    baser	base
    basilique	basilica
    basse	low; base; bass
    basse-cour	farmyard; poultry yard
    bassement	basely; meanly
    basses	low
    bassesse	baseness; meanness
    bassin	basin; pool; dock
    bastion	bastion
    bat	beats; fights
    bataille	battle
    batailler	battle; fight
    bataillon	battalion
    bateau	boat; ship
    batiste	cambric; batiste
    battait	beat; was beating; fought
    battit	beat; fought
    battre	beat; beaten; fight; fought; strike
    battu	beaten; defeated; beat
    bavard	chatterbox; talker; talkative; chatty; garrulous
    bavardage	chatter; gossip; talk
    bavarder	chat; chatter; gossip
    baver	drool; dribble
    bazar	bazaar
    baïonnette	bayonet
    beau	beautiful; handsome; fine; fair
    beau-fils	son-in-law; stepson
    beau-frère	brother-in-law
    beau-père	father-in-law; stepfather
    beaucoup	much; many; a lot; a great deal
    beaupré	bowsprit
    beauté	beauty
    beaux	beautiful; fine; handsome
    beaux-arts	fine arts
    bec	beak; bill
    becqueter	peck
    bedeau	beadle; verger
    bel	beautiful; handsome; fine
    belette	weasel
    belle	beautiful; lovely; fine; fair
    belle-fille	daughter-in-law; stepdaughter
    belle-mère	mother-in-law; stepmother
    belle-sœur	sister-in-law
    bellement	finely
    belles	beautiful; lovely; fine
    belliqueux	warlike; bellicose
    bercail	fold
    berceau	cradle
    bercer	rock; lull; cradle
    berger	shepherd
    bergerie	sheepfold
    bergère	shepherdess
    berline	berlin; sedan; coach
    berner	fool; hoax
    besogne	work; task; job
    besoin	need; want
    beugler	bellow; bawl
    beurre	butter
    biais	bias; slant; way
    biaiser	dodge; bias; skew
    bibelot	trinket; knick-knack; curio
    bible	Bible
    bibliothèque	library; bookcase
    biche	doe; hind
    bicyclette	bicycle
    bidonville	shantytown; slum
    bien	good; property; asset; well; very; indeed; quite
    bien commun	common good
    bien-aimé	beloved
    bien-être	well-being; welfare
    bienfaisant	beneficial; charitable
    bienfait	benefit; kindness; blessing
    bienfaiteur	benefactor
    bienfaitrice	benefactress
    bienheureux	blessed; happy
    biens	property; goods; possessions
    bienséance	propriety; decorum
    bientôt	soon; shortly
    bienveillance	kindness; benevolence
    bienveillant	kindly; benevolent; kind
    bienvenu	welcome
    biffer	cross out; strike out
    bigot	bigot
    bigre	gosh; by jove
    bijou	jewel
    bijoutier	jeweller; jeweler
    bijoux	jewels; jewellery; jewelry
    bilan	assessment; balance sheet; toll
    bilatéral	bilateral
    billard	billiards
    bille	marble; ball
    billet	ticket; note; banknote
    biodiversité	biodiversity
    biologie	biology
    biologique	biological; organic
    biologiste	biologist
    biscornu	crooked; quirky; misshapen
    biscuit	biscuit; cookie
    bise	north wind; kiss
    bison	bison; buffalo
    bivouac	bivouac
    bizarre	strange; odd; bizarre; peculiar
    bizarrement	strangely; oddly
    bière	beer; bier
    blafard	pale; pallid; wan
    blague	joke
    blanche	white
    blanches	white
    blancheur	whiteness
    blanchiment	laundering; bleaching
    blanchir	whiten; bleach; launder; clear
    blanchissage	laundering
    blanchisserie	laundry
    blanchisseuse	laundress; washerwoman
    blancs	white; whites
    blasphémer	blaspheme
    blasé	blasé; jaded; indifferent
    blessant	hurtful; wounding; cutting
    blesser	wound; hurt; injure; offend
    blessure	wound; injury
    blessé	wounded; injured; hurt; casualty
    blessée	wounded; injured; hurt
    bleu	blue
    bleue	blue
    bleus	blue; bruises
    bleuâtre	bluish
    bloc	block
    blocus	blockade
    blond	blond; fair; fair-haired
    blonde	blonde; fair; fair-haired
    bloquer	block; stop; freeze; jam
    blottir	huddle; nestle; snuggle
    blouse	blouse; smock
    blâme	blame
    blâmer	blame; censure
    blé	wheat; corn
    blême	pale; wan; pallid
    blêmir	turn pale; blanch
    boa	boa
    bof	meh; not really
    bogue	bug
    boire	drink; drank; drunk
    bois	wood; woods; timber
    boisson	drink; beverage
    boisé	wooded
    boit	drinks
    boiter	limp
    boiteux	cripple; lame; limping; shaky
    bol	bowl
    bombardement	bombing; bombardment; shelling
    bombarder	bombard; bomb; shell
    bombe	bomb
    bon	good; kind; right; well
    bon sens	common sense; good sense
    bonapartiste	Bonapartist
    bonbon	sweet; candy
    bondir	leap; leapt; bound; spring; sprang; jump
    bondit	leapt; sprang; bounded
    bondé	packed; crowded; crammed
    bonheur	happiness; joy
    bonhomme	fellow; good man; old fellow
    bonjour	good morning; hello; good day
    bonne	maid; servant; good; right; kind
    bonne foi	good faith
    bonne volonté	goodwill; good will
    bonnement	simply; plainly
    bonnes	good; maids
    bonnet	cap; bonnet
    bons	good; vouchers; bonds
    bonsoir	good evening; good night
    bonté	goodness; kindness
    bord	edge; side; board; shore
    border	border; line; edge; tuck in
    bordé	lined; edged; bordered
    borne	limit; boundary; milestone; bollard
    borner	limit; confine; bound
    bornes	limits; bounds
    borné	narrow-minded; limited
    bosquet	grove; thicket
    bosse	bump; hump
    bossu	hunchback; hunchbacked
    botanique	botany
    botaniste	botanist
    botte	boot; bundle; bunch
    bottine	boot; ankle boot
    bouc	billy goat; he-goat
    bouc émissaire	scapegoat
    bouche	mouth
    boucher	butcher; block; cork; plug
    boucherie	butcher's shop; butchery; slaughter
    bouchon	cork; stopper; traffic jam
    bouchère	butcher
    bouchée	mouthful; bite
    boucle	curl; buckle; loop
    boucle d'oreille	earring
    boucler	buckle; close; complete; lock
    bouclier	shield
    bouclé	curly; curled
    bouddhisme	Buddhism
    bouddhiste	Buddhist
    bouder	sulk; shun
    boudin	black pudding
    boue	mud
    boueux	muddy
    bouffer	eat; gobble; puff
    bouffon	jester; buffoon
    bouffée	puff; whiff
    bougea	moved; stirred
    bouger	move; stir; budge
    bougie	candle; spark plug
    bougre	fellow; devil; chap
    bouillant	boiling; fiery
    bouillie	porridge; pap
    bouillir	boil
    bouillit	boiled
    bouilloire	kettle
    bouillon	broth; stock
    bouillonner	bubble; boil; seethe
    boulanger	baker
    boulangerie	bakery; baker's
    boulangère	baker
    bouleau	birch
    boulet	cannonball; ball
    boulevard	boulevard
    boulevardier	man about town
    bouleverser	overwhelm; upset; disrupt; overturn
    bouleversé	upset; overwhelmed; distraught
    boulot	job; work
    boum	boom; bang
    bouquet	bouquet; bunch
    bouquiniste	second-hand bookseller
    bourdonnement	buzz; buzzing; hum
    bourdonner	buzz; hum
    bourg	town; market town; village
    bourgade	village; small town
    bourgeois	bourgeois; citizen; middle-class
    bourgeoise	bourgeois; middle-class woman; middle-class
    bourgeoisie	bourgeoisie; middle class
    bourgeon	bud
    bourgeonner	bud; sprout
    bourlinguer	knock about; sail
    bourrasque	squall; gust
    bourreau	executioner; hangman; torturer
    bourrer	stuff; fill; cram
    bourru	gruff; surly
    bourse	purse; scholarship; stock exchange; grant
    bousculer	jostle; hustle; shove; upset
    boussole	compass
    bout	end; tip; bit
    bouteille	bottle
    boutique	shop; boutique
    boutiquier	shopkeeper
    bouton	button; bud; pimple
    boutonner	button
    boutonnière	buttonhole
    bouvier	herdsman; cowherd
    bouée	buoy
    boycotter	boycott
    boîte	box; tin; can
    bracelet	bracelet
    braconner	poach
    braconnier	poacher
    brahmane	Brahmin; Brahman
    braise	embers
    bramer	bell; wail
    brancard	stretcher; shaft
    branche	branch; bough
    brandir	brandish; wave; flourish
    branle	swing; motion
    branler	shake; wobble
    braquer	aim; point; turn
    bras	arm
    brasse	fathom; breaststroke
    brasser	brew; stir; mix
    bravade	bravado
    brave	brave; good; worthy; decent
    bravement	bravely
    braver	brave; defy
    bravo	bravo; well done
    bravoure	bravery
    brebis	ewe; sheep
    bredouiller	stammer; mumble
    bref	brief; short; in short
    bretelle	strap; suspender; brace
    breton	breton
    brevet	patent; certificate; commission
    breveter	patent
    breveté	patented
    bribe	scrap; fragment; snatch
    brick	brig
    bricoler	tinker; potter
    bride	bridle
    brider	bridle; curb; restrain
    brigade	brigade
    brigadier	brigadier; corporal
    brigand	brigand; robber; bandit
    briguer	covet; seek; solicit
    brillamment	brilliantly
    brillant	brilliant; bright; shining; shiny
    brillante	brilliant; bright
    briller	shine; shone; glitter; sparkle
    brin	blade; strand; bit
    brique	brick
    briquet	lighter; tinderbox
    brise	breeze
    brise-glace	icebreaker
    briser	break; broke; broken; shatter; smash
    brisé	broken; shattered
    brisée	broken; shattered
    britanniques	british; the british
    brièvement	briefly
    brièveté	brevity; briefness
    brocanteur	second-hand dealer
    broche	brooch; spit
    brochet	pike
    brochure	brochure; pamphlet; booklet
    broder	embroider
    broderie	embroidery
    brodeuse	embroiderer
    broncher	flinch; stumble; falter
    bronchite	bronchitis
    bronze	bronze
    bronzer	tan
    brosse	brush
    brosser	brush; paint
    brouette	wheelbarrow
    brouhaha	hubbub; hum
    brouillard	fog; mist
    brouille	quarrel
    brouiller	blur; scramble; muddle; fall out
    brouillon	draft; rough copy
    brouillé	blurred; scrambled; on bad terms
    broussailles	brushwood; undergrowth; scrub
    broyer	crush; grind; ground
    bru	daughter-in-law
    bruissant	rustling
    bruit	noise; sound
    brume	mist; fog; haze
    brumeux	misty; foggy; hazy
    brun	brown; dark; dark-haired
    brune	brunette; brown; dark; dusk
    brunir	brown; tan
    brusque	abrupt; sudden; brusque
    brusquement	abruptly; suddenly; sharply
    brusquer	rush; be abrupt
    brusquerie	abruptness; brusqueness
    brut	raw; crude; gross; rough
    brutal	brutal; rough; sudden; harsh
    brutalement	brutally; suddenly; roughly
    brutaliser	ill-treat; bully
    brutalité	brutality
    brute	brute
    bruyamment	noisily; loudly
    bruyant	noisy; loud
    bruyère	heather; heath
    brèche	breach; gap
    brève	brief; short
    brèves	brief; short; news in brief
    brûlant	burning; hot; fiery; scorching
    brûler	burn; burnt; burned; scorch
    brûlure	burn
    brûlé	burnt; burned; scorched
    bu	drunk; drank
    budget	budget
    budgétaire	budget; budgetary; fiscal
    buffet	sideboard; buffet
    buffle	buffalo
    buisson	bush
    bulletin	bulletin; ballot
    bureau	office; desk; bureau
    bureaucratie	bureaucracy
    burent	drank
    bus	bus
    but	goal; aim; purpose; drank
    buter	stumble; trip; stub
    butin	loot; booty; plunder; spoils
    butte	mound; hillock
    buvait	drank; was drinking
    buvant	drinking
    buvette	refreshment room; bar
    buvez	drink
    buée	vapour; mist; steam
    bâbord	port; larboard
    bâcler	botch; rush
    bâillement	yawn
    bâiller	yawn
    bâillonner	gag; muzzle
    bâti	built
    bâtiment	building; ship
    bâtir	build; built; construct
    bâton	stick; staff; baton
    béant	gaping; yawning
    béatifier	beatify
    béatitude	bliss; beatitude
    bébé	baby
    bégayer	stammer; stutter
    bélier	ram
    béni	blessed; consecrated
    bénigne	benign; mild
    bénin	mild; benign; harmless
    bénir	bless
    bénit	blesses; blessed; holy
    bénédictin	Benedictine
    bénédiction	blessing; benediction
    bénéfice	profit; benefit
    bénéficiaire	beneficiary
    bénéficier	benefit; enjoy; profit
    bénéfique	beneficial
    bénévole	voluntary; volunteer
    béquille	crutch
    béret	beret
    bésigue	bezique
    bétail	cattle; livestock
    béton	concrete
    bévue	blunder
    bêche	spade
    bêler	bleat
    bête	beast; animal; creature; stupid; silly
    bêtement	stupidly; foolishly
    bêtise	stupidity; nonsense; foolishness
    bûcher	stake; pyre
    bûcheron	woodcutter; lumberjack
    bœuf	ox; beef; bullock
    c'	it; this; that
    c'est	it is; this is; that is
    c'était	it was; that was
    cabane	hut; cabin
    cabaret	tavern; cabaret; inn
    cabaretier	innkeeper; tavern keeper
    cabestan	capstan
    cabine	cabin
    cabinet	office; study; cabinet; closet
    cabrer	rear; rebel
    cabriole	caper
    cabriolet	gig; cabriolet; convertible
    cacatoès	cockatoo
    cachalot	sperm whale
    cacher	hide; hid; hidden; conceal
    cachet	seal; stamp; tablet
    cachette	hiding place
    cachot	dungeon
    caché	hidden; concealed
    cachée	hidden; concealed
    cadavre	corpse; dead body
    cadavérique	deathly; cadaverous
    cadeau	gift; present
    cadence	cadence; rhythm
    cadet	younger; youngest; cadet; junior
    cadette	younger; youngest; younger sister
    cadran	dial; clock face
    cadre	frame; framework; executive; manager
    cadrer	fit; frame; tally
    caduc	obsolete; null; deciduous
    caduque	obsolete; null; deciduous
    cafetière	coffee pot; coffee maker
    café	coffee; café
    cage	cage
    cahier	notebook; exercise book
    cahot	jolt; bump
    caille	quail
    caillou	pebble; stone
    caisse	case; box; cash desk; fund
    cajoler	coax; cuddle; wheedle
    calamité	calamity
    calcaire	limestone
    calcul	calculation; calculus; computation; reckoning
    calculer	calculate; compute; reckon
    cale	hold; wedge
    calembour	pun
    calendrier	calendar; schedule
    caler	wedge; stall
    caleçon	underpants; drawers
    calicot	calico
    calife	caliph
    calmar	squid
    calme	calm; quiet; still; peace
    calmement	calmly; quietly
    calmer	calm; soothe; ease; quiet
    calomnie	slander; calumny
    calomnier	slander; calumniate
    calquer	copy; model; trace
    calviniste	Calvinist
    calèche	carriage; barouche
    camarade	comrade; friend; mate
    camaraderie	comradeship; camaraderie
    cambrioler	burgle; break into
    camelot	street hawker; peddler
    camion	lorry; truck
    camionner	truck
    camoufler	camouflage; conceal
    camp	camp
    camp de concentration	concentration camp
    campagnard	countryman; country dweller
    campagne	country; countryside; campaign
    campement	camp; encampment
    camper	camp; encamp
    caméra	camera
    canaille	rabble; scoundrel; rascal
    canal	canal; channel
    canaliser	channel; canalize
    canapé	sofa; couch
    canapé-lit	sofa bed
    canard	duck
    cancer	cancer
    candeur	candour; innocence; ingenuousness
    candidat	candidate; applicant
    candidate	candidate
    candidature	candidacy; application
    candide	naive; guileless; ingenuous
    candélabre	candelabra; candelabrum
    canicule	heatwave; dog days
    canne	cane; walking stick
    cannibale	cannibal
    canon	cannon; gun
    canot	boat; dinghy; canoe
    canoë	canoe
    cantine	canteen
    cantique	hymn; canticle
    canton	canton; district
    cantonner	confine; billet; station
    caoutchouc	rubber
    cap	cape; course
    capable	capable; able
    capacité	capacity; ability; capability
    cape	cape; cloak
    capitaine	captain
    capital	capital; crucial; essential
    capitale	capital
    capitalisme	capitalism
    capitaliste	capitalist
    capitaux	capital; funds
    capitulation	capitulation; surrender
    capituler	capitulate; surrender
    caporal	corporal
    caprice	whim; caprice
    capricieusement	capriciously
    capricieux	capricious; whimsical; fickle
    capter	capture; pick up; catch
    capteur	sensor
    captif	captive; prisoner
    captive	captive
    captiver	captivate; fascinate
    captivité	captivity
    capturer	capture; catch
    capucin	Capuchin; Capuchin friar
    car	for; because; as
    carabine	carbine; rifle
    caractère	character; nature; temper
    caractériser	characterize; characterise
    caractéristique	characteristic; feature
    carafe	decanter; carafe
    caravane	caravan
    carbone	carbon
    carburant	fuel
    cardiaque	cardiac; heart
    cardinal	cardinal
    carence	deficiency; lack
    caressant	caressing; affectionate; tender
    caresse	caress
    caresser	caress; stroke; fondle; cherish
    cargaison	cargo
    caricature	caricature
    caricaturer	caricature
    carnage	carnage; slaughter
    carnaval	carnival
    carotte	carrot
    carpe	carp
    carquois	quiver
    carreau	pane; tile; diamond
    carrefour	crossroads; junction
    carrière	career; quarry
    carrosse	coach; carriage
    carré	square
    carrément	straight out; downright; completely
    cartable	schoolbag; satchel
    carte	map; card; menu
    cartes	cards; maps
    cartographie	mapping; cartography
    carton	cardboard; box; card
    cartouche	cartridge
    carène	hull
    carême	Lent
    cas	case
    casanier	stay-at-home; homebody
    cascade	waterfall; cascade
    caserne	barracks
    casoar	cassowary
    casque	helmet; headphones
    casquette	cap
    cassant	brittle; curt; abrupt
    casse	breakage
    casser	break; broke; broken; quash
    casserole	saucepan; pan
    cassé	broken; cracked; bent
    cassée	broken; cracked
    catacombe	catacomb
    catalan	catalan
    cataracte	cataract
    catastrophe	catastrophe; disaster
    catastrophique	disastrous; catastrophic
    catholicisme	Catholicism
    catholique	Catholic
    cathédrale	cathedral
    catéchisme	catechism
    catégorique	categorical; flat
    catégoriquement	categorically; flatly
    cauchemar	nightmare
    causal	causal
    cause	cause; case
    causer	cause; chat; talk
    caution	bail; guarantee; deposit; surety
    cautionnement	security; bail
    cautionner	guarantee; endorse; support
    cavalerie	cavalry
    cavalier	rider; horseman
    cavalière	rider
    cave	cellar
    caveau	vault
    caverne	cave; cavern
    caviar	caviar
    caïman	cayman; caiman
    ce	this; that; it
    ceci	this
    ceindre	gird; encircle
    ceinture	belt; waist; girdle
    cela	that; this; it
    cela-même	that very thing; that itself
    celer	conceal; hide
    celle	the one; she; that; her
    celle-ci	the latter; this one; she; her
    celle-là	that one; the former; that woman
    celles	those; the ones
    celles-ci	the latter; these; they
    celles-là	those; the former
    cellule	cell
    celui	the one; he; that; him
    celui-ci	the latter; this one; he; him
    celui-là	that one; the former; that man
    cendre	ash
    cendres	ashes
    cendrier	ashtray
    cendré	ashen; ash
    censeur	censor
    censure	censorship; censure
    censurer	censor; censure
    censé	supposed; meant
    censément	supposedly
    cent	hundred; a hundred
    centaine	hundred; about a hundred
    centaines	hundreds
    centenaire	centenary; centenarian; hundred-year-old
    centime	centime
    centimètre	centimetre; centimeter
    centième	hundredth
    central	central; main
    centrale	power station; plant; central; power plant
    centraliser	centralize
    centre	centre; center
    centrer	centre; center; focus
    cents	hundred; hundreds
    centurion	centurion
    cependant	however; yet; meanwhile
    cercle	circle; club
    cercueil	coffin
    cerf	stag; deer
    cerf-volant	kite
    cerise	cherry
    cerisier	cherry tree
    cerner	surround; encircle; define
    certain	certain; sure; some
    certaine	certain; some; sure
    certainement	certainly; surely; no doubt
    certaines	some; certain
    certains	some; certain
    certes	certainly; admittedly; of course; indeed
    certificat	certificate
    certifier	certify; assure
    certitude	certainty
    cerveau	brain
    cervelle	brain; brains
    ces	these; those
    cessation	cessation; suspension
    cesser	cease; stop
    cessez-le-feu	ceasefire
    cet	this; that
    cette	this; that
    ceux	those; the ones; they
    ceux-ci	the latter; these; they
    ceux-là	those; the former; they
    chacal	jackal
    chacun	each; everyone; each one
    chacune	each; each one
    chagrin	grief; sorrow; chagrin; sad; sorrowful
    chagriner	grieve; distress
    chair	flesh
    chaire	pulpit; chair
    chaise	chair
    chaleur	heat; warmth
    chaleureusement	warmly; heartily
    chaleureux	warm; cordial
    chaloupe	launch; longboat; boat
    chambouler	upset; turn upside down
    chambre	room; bedroom; chamber
    chameau	camel
    champ	field
    champ de bataille	battlefield; field of battle
    champagne	champagne
    champignon	mushroom; fungus
    champion	champion
    championnat	championship
    champs	fields
    chance	luck; chance
    chanceler	stagger; totter; reel
    chancelier	chancellor
    chanceux	lucky; fortunate
    chandelier	candlestick
    chandelle	candle
    changea	changed
    changeait	changed; was changing
    changeant	changing; changeable; fickle
    changement	change
    changement climatique	climate change
    changer	change; alter; exchange; swap
    chanson	song
    chant	song; singing; canto
    chanta	sang
    chantage	blackmail
    chantait	sang; was singing
    chanter	sing; sang; sung; chant
    chanteur	singer
    chanteuse	singer
    chantier	site; building site; shipyard; yard
    chantonner	hum; croon
    chapardage	pilfering
    chaparder	pilfer
    chapeau	hat
    chapelet	rosary; beads
    chapelier	hatter
    chapelle	chapel
    chaperon	chaperone; hood
    chapitre	chapter
    chapitrer	lecture; reprimand
    chaque	each; every
    char	chariot; tank
    charbon	coal
    charbonnier	coalman; charcoal burner
    charcutier	pork butcher
    chardon	thistle
    charge	charge; load; burden; office; responsibility
    chargement	load; loading; cargo
    charger	load; charge; entrust; burden
    chargé	loaded; laden; in charge; charged
    chargée	loaded; laden; in charge; charged
    chargés	loaded; laden; in charge
    chariot	wagon; cart; trolley
    charitable	charitable; kind
    charité	charity
    charmant	charming; delightful; lovely
    charmante	charming; delightful; lovely
    charme	charm
    charmer	charm; delight
    charnel	carnal; physical
    charnière	hinge
    charnu	fleshy
    charpente	framework; frame
    charpentier	carpenter
    charretier	carter
    charrette	cart
    charretée	cartload
    charrier	cart; carry along
    charron	wheelwright
    charrue	plough; plow
    charte	charter
    chasse	hunt; hunting; chase
    chasser	hunt; drive out; chase; expel; drove away
    chasseur	hunter; huntsman
    chaste	chaste; pure
    chasteté	chastity
    chat	cat
    chaton	kitten
    chatouiller	tickle
    chatte	cat
    chaud	hot; warm
    chaude	hot; warm
    chaudement	warmly; hotly
    chaudière	boiler
    chaudron	cauldron
    chaudronnier	boilermaker; coppersmith
    chauffage	heating
    chauffer	heat; warm
    chauffeur	driver; chauffeur; stoker
    chaume	thatch; stubble
    chaumière	cottage; thatched cottage
    chausser	put on; shoe
    chaussette	sock
    chaussure	shoe
    chaussée	roadway; road; causeway
    chauve	bald
    chauve-souris	bat
    chaux	lime
    chavirer	capsize; overturn
    chaîne	chain; channel
    chaînon	link
    chef	chief; leader; head; boss
    chef d'orchestre	conductor
    chef d'État	head of state
    chef-d'œuvre	masterpiece
    cheik	sheikh; sheik
    chemin	way; path; road
    chemin de fer	railway; railroad
    cheminer	walk along; plod; progress
    cheminée	chimney; fireplace; funnel
    chemise	shirt; folder
    chemisier	blouse
    chenille	caterpillar
    chenu	hoary; snowy
    cher	dear; expensive; costly; beloved
    chercha	sought; looked for; tried
    cherchaient	sought; were looking; tried
    cherchait	sought; looked for; was looking; tried
    chercher	seek; sought; look for; search; try
    chercheur	researcher
    chercheuse	researcher
    chers	dear; expensive
    cheval	horse
    chevaleresque	chivalrous
    chevalerie	chivalry; knighthood
    chevalet	easel; trestle
    chevalier	knight; chevalier
    chevaucher	ride; rode; straddle; overlap
    chevelure	hair; head of hair
    chevet	bedside; bedhead
    cheveu	hair
    cheveux	hair
    cheville	ankle; peg
    chevreau	kid
    chevreuil	roe deer; roebuck
    chevronné	seasoned; experienced; veteran
    chez	at; with; among; to
    chic	smart; stylish; elegant
    chicane	quibble; chicanery
    chicaner	quibble; haggle
    chiche	i dare you; stingy; mean
    chichement	meagrely; scantily
    chien	dog
    chienne	bitch; dog
    chier	shit
    chiffon	rag; cloth
    chiffonner	crumple; bother
    chiffonnier	ragpicker; rag-and-bone man
    chiffre	figure; digit; number
    chiffre d'affaires	turnover; revenue
    chiffrement	encryption
    chiffrer	quantify; encrypt; number
    chimie	chemistry
    chimique	chemical
    chimiste	chemist
    chimérique	fanciful; illusory; chimerical
    chiot	puppy
    chirurgie	surgery
    chirurgien	surgeon
    chloroforme	chloroform
    choc	shock; impact; clash
    chocolat	chocolate
    choir	fall; drop
    choisi	chosen; selected; chose
    choisie	chosen; selected
    choisir	choose; chose; chosen; select; pick
    choisirent	chose
    choisissait	chose
    choisit	chose; chooses; chosen
    choix	choice
    choléra	cholera
    chope	mug; tankard
    choquant	shocking; offensive
    choquer	shock; offend; clink
    chose	thing; matter
    chou	cabbage
    chou-fleur	cauliflower
    chouette	owl
    choyer	pamper; cherish
    christianisme	Christianity
    chronique	chronicle; column; chronic
    chroniqueur	columnist; chronicler
    chronomètre	chronometer; stopwatch
    chrétien	Christian
    chrétienne	Christian
    chrétienté	Christendom
    chuchotement	whisper; whispering
    chuchoter	whisper
    chut	hush; shh; quiet; fell
    chute	fall; downfall
    châle	shawl
    châtaigne	chestnut
    châtaignier	chestnut tree
    châtain	chestnut; brown
    château	castle; château; mansion
    châtelain	lord of the manor; squire
    châtelaine	lady of the manor
    châtelet	small castle
    châtier	chastise; punish
    châtiment	punishment; chastisement
    châtrer	castrate
    chèque	cheque; check
    chère	dear; expensive; beloved
    chèrement	dearly
    chères	dear; expensive
    chèvre	goat
    chéri	darling; beloved; dear; cherished
    chérie	darling; beloved; dear
    chérir	cherish
    chétif	puny; sickly; frail
    chêne	oak
    chômage	unemployment
    chômer	be unemployed; be idle
    chômeur	unemployed
    chômeuse	unemployed
    chœur	choir; chorus
    ci	here; this
    ci-après	hereafter; below
    ci-contre	opposite; facing
    ci-dessous	below
    ci-dessus	above
    ci-devant	former; formerly
    ci-gît	here lies
    ci-inclus	enclosed; herein
    ci-joint	attached; enclosed; herewith
    cible	target
    cicatrice	scar
    cicatrisation	healing; scarring
    cidre	cider
    ciel	sky; heaven; heavens
    cierge	candle; taper
    cigale	cicada
    cigare	cigar
    cigarette	cigarette
    cigogne	stork
    cil	eyelash; lash
    cime	summit; top; peak
    ciment	cement
    cimetière	cemetery; graveyard; churchyard
    cinglant	biting; scathing; cutting
    cingler	lash; whip; sail
    cinq	five
    cinquantaine	fifty; about fifty
    cinquante	fifty
    cinquième	fifth
    cinéaste	filmmaker; film director
    cinéma	cinema; movies
    cinématographique	film; cinematic; cinema
    circonférence	circumference
    circonscrire	circumscribe; confine; limit
    circonspection	circumspection; caution
    circonstance	circumstance
    circonstances	circumstances
    circuit	circuit; tour
    circulaire	circular
    circulation	traffic; circulation
    circuler	circulate; run; move; flow
    cire	wax
    cireur	shoeshine boy
    cirque	circus
    ciseaux	scissors
    ciseler	chisel; chase
    citadelle	citadel
    citadin	city dweller; townsman; urban; town
    citation	quotation; quote; citation
    citer	quote; cite; mention; summon
    citerne	cistern; tank
    citoyen	citizen
    citoyenne	citizen
    citoyenneté	citizenship
    citron	lemon
    citrouille	pumpkin
    cité	city; housing estate
    civil	civilian; civil
    civile	civil; civilian
    civilisation	civilization; civilisation
    civilisé	civilized
    civilité	civility
    civique	civic
    civière	stretcher
    clair	clear; bright; light; pale
    clair de lune	moonlight
    claire	clear; bright; light
    clairement	clearly; plainly; distinctly
    claires	clear; bright; light
    clairière	clearing; glade
    clairon	bugle
    claironner	trumpet; proclaim
    clairs	clear; bright; light
    clairsemé	sparse; thinly scattered; scattered
    clairvoyant	perceptive; clear-sighted; clairvoyant
    clamer	proclaim; cry out
    clameur	clamour; outcry
    clan	clan
    clandestin	clandestine; illegal; secret; underground
    clandestinement	clandestinely; secretly; illegally
    clandestinité	secrecy; hiding; underground
    clapoter	lap; ripple
    claquement	slam; clap; snap
    claquemurer	shut away
    claquer	slam; bang; snap; slap; clap
    clarifier	clarify
    clarinette	clarinet
    clarté	light; brightness; clarity
    classe	class; classroom
    classement	classification; ranking; filing
    classer	classify; rank; file; sort
    classification	classification
    classifier	classify
    classique	classical; classic; standard
    clause	clause
    clavecin	harpsichord
    clavier	keyboard
    clef	key
    clerc	clerk
    clergé	clergy
    client	customer; client
    cliente	customer; client
    clientèle	customers; clientele
    cligner	blink; wink
    clignoter	blink; flash; flicker
    climat	climate
    climatique	climatic; climate
    climatisation	air conditioning
    clin d'œil	wink; twinkling
    clinique	clinic; clinical
    clochard	tramp
    cloche	bell
    clocher	steeple; bell tower; church tower; be wrong
    clocheton	pinnacle
    cloison	partition
    clore	close; end; conclude; enclose
    clos	closed; shut; enclosed
    close	closed; shut
    clou	nail
    clouer	nail; pin
    clown	clown
    cloître	cloister
    cloîtrer	cloister; shut up
    clé	key
    clé de voûte	keystone
    clémence	clemency; mercy
    clément	clement; lenient; mild
    clôture	fence; closing; enclosure
    cocasse	comical; funny
    cocaïne	cocaine
    cocher	coachman; driver; tick; check
    cochon	pig
    code	code
    coexister	coexist
    coffre	chest; trunk; safe
    coffre-fort	safe; strongbox
    coffret	box; casket
    cogner	knock; bang; hit
    cognée	axe
    cohabitation	cohabitation
    cohabiter	live together; cohabit
    cohorte	cohort
    cohue	crowd; throng
    cohérent	coherent; consistent
    cohésion	cohesion
    coi	silent; quiet
    coiffe	headdress; cap
    coiffer	comb; do the hair; top; cap
    coiffeur	hairdresser; barber
    coiffure	hairstyle; hair; headdress
    coin	corner; spot
    coincer	wedge; jam; corner
    col	collar; pass
    colibri	hummingbird
    colique	colic
    colis	parcel; package
    collaborateur	collaborator; colleague
    collaboration	collaboration; cooperation
    collaborer	collaborate; cooperate
    collation	snack; light meal
    collecter	collect; gather
    collectif	collective; joint; group
    collection	collection
    collectionneur	collector
    collective	collective; joint
    collectivement	collectively; jointly
    collectivité	community; local authority
    coller	stick; stuck; glue; paste; cling
    collier	necklace; collar
    colline	hill
    colloque	colloquium; conference; symposium
    collusion	collusion
    collège	college; school; secondary school
    collègue	colleague
    collégien	schoolboy
    colombe	dove
    colon	settler; colonist
    colonel	colonel
    colonial	colonial
    colonialisme	colonialism
    colonialiste	colonialist
    colonie	colony; settlement
    colonisateur	colonizer
    colonisation	colonization; colonisation
    coloniser	colonize; settle
    colonne	column; pillar
    colorer	colour; color; tinge
    coloris	colouring; colour
    coloré	colourful; coloured; colorful
    colossal	colossal; huge
    colporter	hawk; peddle; spread
    colporteur	pedlar; peddler; hawker
    colère	anger; wrath; rage
    colérique	quick-tempered; irascible
    combat	fight; combat; battle; struggle
    combattant	fighter; combatant
    combattit	fought; combated
    combattre	fight; fought; combat; struggle
    combattu	fought; combated
    combien	how much; how many; how
    combinaison	combination; overalls; slip; suit
    combiner	combine; devise
    comble	height; summit; attic; last straw
    combler	fill; make up; fulfil; bridge
    combustible	fuel
    combustion	combustion
    comices	comitia; agricultural show
    comique	comic; comical; funny
    comité	committee
    commandant	commander; major; commandant
    commande	order; command; control
    commandement	command; commandment
    commander	command; order; control
    commandeur	commander
    commanditer	finance; sponsor
    comme	as; like; how; since
    commence	begins; starts
    commencement	beginning; commencement
    commencer	begin; began; begun; start; commence
    commencèrent	began; started
    commencé	begun; began; started
    comment	how; what
    commentaire	comment; commentary
    commenter	comment; commentate
    commença	began; started
    commençait	began; was beginning
    commerce	trade; commerce; business
    commercer	trade; deal
    commercial	commercial; trade; business
    commerciale	commercial; trade
    commercialiser	market; sell
    commerçant	shopkeeper; merchant; trader
    commettant	principal; constituent
    commettre	commit; make
    commis	clerk; shop assistant; committed
    commissaire	commissioner; superintendent
    commissariat	police station
    commission	commission; committee; errand
    commissionnaire	messenger; porter; commission agent
    commode	chest of drawers; convenient; handy
    commodité	convenience
    commodément	conveniently; comfortably
    commotion	shock; concussion; commotion
    commuer	commute
    commun	common; joint; shared; ordinary
    communard	Communard
    communautaire	community
    communauté	community
    commune	commune; municipality; town; common; joint; parish
    communicatif	communicative; infectious
    communication	communication; call
    communier	receive communion; commune
    communion	communion
    communiquer	communicate; convey; pass on
    communiqué	press release; communiqué; statement
    communisme	communism
    communiste	communist
    communistes	communists; communist
    communs	common; shared
    communément	commonly; generally
    commère	gossip
    commémoration	commemoration
    commémorer	commemorate
    commérage	gossip
    compact	compact; dense
    compagne	companion; partner
    compagnie	company
    compagnon	companion; fellow
    comparable	comparable
    comparaison	comparison
    comparativement	comparatively; compared
    comparaître	appear; appear in court
    comparer	compare; liken
    compartiment	compartment
    compas	compass; compasses
    compassion	compassion
    compatibilité	compatibility
    compatible	compatible; consistent
    compatir	sympathize; pity
    compatriote	compatriot; fellow countryman
    compensation	compensation
    compenser	compensate; offset; make up
    compiler	compile
    complaisance	kindness; obligingness; complacency
    complaisant	obliging; indulgent; complacent
    complet	complete; full; suit
    complexe	complex; complicated
    complexité	complexity
    complication	complication
    complice	accomplice; knowing; partner
    complicité	complicity
    compliment	compliment
    complimenter	compliment; congratulate
    compliquer	complicate
    compliqué	complicated; complex
    compliquée	complicated; complex
    complot	plot; conspiracy
    comploter	plot; conspire
    complète	complete; full
    complètement	completely; entirely; utterly
    complément	complement; supplement
    complémentaire	complementary; additional; further
    compléter	complete; supplement
    comportement	behaviour; behavior; conduct
    comporter	include; involve; comprise; behave
    composant	component
    composante	component
    composer	compose; make up; constitute; dial
    compositeur	composer
    composition	composition
    comprenait	understood; included
    comprend	understands; includes; comprises
    comprendre	understand; understood; include; comprise
    comprends	understand; see
    comprenez	understand
    compresser	compress
    comprimer	compress; repress; squeeze
    comprimé	tablet
    compris	understood; included; including
    comprise	included; understood
    comprit	understood; realized; realised
    compromettant	compromising
    compromettre	compromise; jeopardize
    compromis	compromise
    compréhensible	understandable; comprehensible
    compréhensif	understanding
    compréhension	understanding; comprehension
    comptabiliser	record; count; post
    comptabilité	accounting; accounts; bookkeeping
    comptable	accountant; bookkeeper; accountable; accounting
    compte	account; count
    compte rendu	report; account; review
    compter	count; number; reckon; intend; rely
    comptoir	counter; bar; trading post
    compétence	competence; skill; jurisdiction
    compétent	competent; relevant
    compétition	competition
    comte	count; earl
    comtesse	countess
    comté	county
    comète	comet
    comédie	comedy
    comédien	actor; comedian; player
    comédienne	actress
    concentration	concentration
    concentrer	concentrate; focus
    concept	concept
    conception	conception; design
    concernant	concerning; regarding; about
    concerner	concern; relate; affect
    concerné	concerned; involved; affected
    concernés	concerned; involved; affected
    concert	concert
    concerter	consult; concert; devise
    concession	concession
    concevoir	conceive; design; imagine
    concierge	concierge; caretaker; porter
    conciliation	conciliation
    concilier	reconcile; conciliate
    concis	concise; terse
    concision	concision; conciseness
    concitoyen	fellow citizen
    conclu	concluded; reached
    concluant	conclusive
    conclure	conclude; end; infer; close
    conclusion	conclusion
    conclut	concluded; concludes
    concombre	cucumber
    concomitant	concomitant; simultaneous
    concorde	concord; harmony
    concorder	agree; tally; match
    concourir	compete; contribute; converge
    concours	competition; assistance; contest
    concret	concrete; practical; tangible
    concrète	concrete; practical
    concrètement	concretely; in practice; specifically
    concrétiser	materialize; realize
    concubine	concubine
    concurrence	competition
    concurrencer	compete with; rival
    concurrent	competitor; rival; competing
    concéder	concede; grant
    condamnation	conviction; condemnation; sentence
    condamner	condemn; sentence; convict; doom
    condamné	convict; condemned man; condemned; convicted; sentenced; doomed
    condenser	condense
    condisciple	schoolfellow; fellow student
    condition	condition; terms
    conditionnel	conditional
    conditionner	condition; package
    condoléances	condolences
    condor	condor
    conducteur	driver; conductor
    conduira	will lead; will drive
    conduire	lead; led; drive; drove; driven; conduct
    conduisait	led; drove; was driving
    conduisent	lead; drive
    conduisit	led; drove; took
    conduit	duct; pipe; conduit; led; leads; drives; driven
    conduite	conduct; behaviour; driving; pipe
    confection	making; ready-to-wear
    confesser	confess; admit
    confesseur	confessor
    confession	confession
    confiance	confidence; trust
    confiant	confident; trusting
    confidence	confidence; secret
    confident	confidant
    confidente	confidante
    confidentiel	confidential
    confidentiellement	confidentially; in confidence
    confier	entrust; confide; trust
    configuration	configuration
    confinement	confinement; lockdown
    confiner	confine; border
    confirmer	confirm; corroborate
    confisquer	confiscate; seize
    confiture	jam
    conflictuel	conflicting; adversarial
    conflit	conflict
    confluer	converge; join
    confondre	confuse; confound; mistake; merge
    conforme	consistent; in accordance; true
    conformer	conform; comply
    conformiste	conformist
    conformité	conformity; compliance
    confort	comfort
    confortable	comfortable
    confortablement	comfortably
    conforter	reinforce; strengthen; confirm
    confrontation	confrontation
    confronter	confront; face; compare
    confrère	colleague; fellow
    confrérie	brotherhood; confraternity
    confus	confused; embarrassed; muddled; vague
    confuse	confused; embarrassed; vague
    confusion	confusion
    confusément	confusedly; vaguely; dimly
    confédération	confederation
    conférence	lecture; conference
    conférencier	lecturer; speaker
    conférer	confer; give; compare
    congeler	freeze; frozen
    congrès	congress; convention
    congé	leave; holiday
    congédiement	dismissal
    congédier	dismiss; discharge
    congénital	congenital
    conjecture	conjecture
    conjoint	spouse; partner; joint
    conjointement	jointly; together
    conjoncture	circumstances; situation; juncture
    conjugal	conjugal; marital; married
    conjuguer	combine; conjugate
    conjurateur	conjurer
    conjuration	conspiracy
    conjurer	conjure; beseech; avert; entreat
    conjuré	conspirator
    connais	know
    connaissais	knew
    connaissait	knew
    connaissance	knowledge; acquaintance
    connaissances	knowledge
    connaissent	know
    connaisseur	connoisseur; expert
    connaissez	know
    connaît	knows
    connaître	know; knew; known; experience
    connecter	connect; log
    connivence	connivance; complicity
    connu	known; knew
    connue	known
    connues	known; well-known
    connus	known; well-known; knew
    connut	knew; met
    conquis	conquered; won
    conquit	conquered; won
    conquérant	conqueror
    conquérir	conquer; win; won
    conquête	conquest
    consacrer	devote; dedicate; consecrate; spend
    consacré	devoted; dedicated; consecrated; hallowed
    consciemment	consciously; knowingly
    conscience	conscience; consciousness; awareness
    consciencieusement	conscientiously
    consciencieux	conscientious
    conscient	conscious; aware
    consciente	conscious; aware
    conscription	conscription
    conscrit	conscript
    conseil	advice; council; counsel
    conseiller	adviser; advisor; councillor; counsellor; advise; recommend; counsel
    consensuel	consensual; consensus
    consentement	consent
    consentir	consent; agree; grant
    consentit	consented; agreed
    conservateur	conservative; curator
    conservation	conservation; preservation
    conservatisme	conservatism
    conserver	keep; kept; preserve; retain
    considère	considers; regards
    considérable	considerable; significant; huge
    considérablement	considerably; significantly
    considérait	considered; regarded
    considération	consideration; esteem
    considérer	consider; regard; deem
    considéré	considered; regarded; esteemed
    consigne	instruction; orders; cloakroom; left luggage
    consigner	record; write down; deposit; confine
    consister	consist; lie
    consolateur	comforter; consoler
    consolation	consolation; comfort
    consoler	console; comfort
    consolidation	consolidation; strengthening
    consolider	consolidate; strengthen
    consommateur	consumer
    consommation	consumption; drink
    consommer	consume; eat; drink; use
    consonne	consonant
    conspirateur	conspirator
    conspiration	conspiracy
    conspirer	conspire; plot
    conspuer	boo; shout down
    constamment	constantly; continually
    constance	constancy
    constant	constant; steady; steadfast
    constante	constant; steady
    constat	report; statement; observation
    constatation	observation; finding
    constater	note; observe; notice; find; found
    constellation	constellation
    consternation	consternation; dismay
    consterner	dismay; appal
    consterné	dismayed; appalled
    constituait	constituted; formed; was
    constitue	constitutes; is; forms
    constituent	constitute; form; are
    constituer	constitute; form; make up; be
    constitution	constitution
    constitutionnel	constitutional
    constructeur	builder; manufacturer; constructor
    constructif	constructive
    construction	construction; building
    construire	build; built; construct
    construisit	built
    construit	built; builds; constructed
    consul	consul
    consulat	consulate
    consultatif	advisory; consultative
    consultation	consultation
    consulter	consult; refer
    consumer	consume; burn; waste
    consécration	consecration; recognition
    consécutif	consecutive; following
    conséquemment	consequently
    conséquence	consequence; result
    conséquent	consistent; consequent; substantial
    contact	contact; touch
    contacter	contact
    contagieux	contagious; infectious
    contagion	contagion; infection
    contaminer	contaminate; infect
    conte	tale; story
    contempler	contemplate; gaze; behold
    contemporain	contemporary
    contemporaine	contemporary
    contenait	contained
    contenance	countenance; capacity; bearing
    contenant	container
    contenir	contain; hold; restrain
    content	glad; pleased; happy; content
    contente	glad; pleased; happy
    contentement	contentment; satisfaction
    contenter	satisfy; content; please
    contentieux	dispute; litigation; contentious
    contenu	content; contents
    conter	tell; told; relate; recount
    contestataire	protester
    contestation	protest; dispute; challenge
    contester	dispute; contest; challenge; question
    contesté	disputed; contested; controversial
    contexte	context
    contient	contains
    contigu	adjoining; adjacent; contiguous
    continent	continent; mainland
    continental	continental
    contingence	contingency
    contingenter	ration; fix a quota
    continu	continuous; constant
    continua	continued; went on
    continuel	continual; constant
    continuellement	continually; constantly
    continuer	continue; go on; went on; carry on
    continuité	continuity
    continûment	continuously
    contour	outline; contour
    contourner	bypass; skirt; go round; circumvent
    contraception	contraception
    contracter	contract; incur; catch
    contradiction	contradiction
    contradictoire	contradictory; conflicting
    contraignant	binding; restrictive
    contraindre	force; compel; constrain; oblige
    contraint	forced; compelled; obliged; constrained
    contrainte	constraint; coercion
    contraire	contrary; opposite
    contrairement	contrary; unlike
    contrarier	annoy; thwart; vex
    contrarié	annoyed; vexed; thwarted
    contrariété	annoyance; vexation
    contraste	contrast
    contraster	contrast
    contrat	contract
    contrat social	social contract
    contre	against
    contre-révolution	counter-revolution
    contrebande	smuggling; contraband
    contrebandier	smuggler
    contrecarrer	thwart; counteract
    contrecoup	repercussion; aftermath
    contredanse	quadrille; country dance
    contredire	contradict
    contrefaire	counterfeit; imitate; forge
    contrefaçon	counterfeit; infringement; forgery
    contremaître	foreman; boatswain
    contrepartie	counterpart; compensation; exchange
    contrer	counter
    contresens	misinterpretation; mistranslation
    contresigner	countersign
    contretemps	mishap; setback; hitch
    contrevenir	contravene
    contribuable	taxpayer
    contribuer	contribute; help
    contribution	contribution; tax
    contrit	contrite
    contrition	contrition
    controverse	controversy
    controversé	controversial
    contrée	country; region; land
    contrôle	control; check; inspection
    contrôler	control; check; inspect; monitor
    contrôleur	inspector; controller; ticket inspector
    convaincant	convincing
    convaincre	convince; persuade
    convaincu	convinced; persuaded
    convaincue	convinced; persuaded
    convalescence	convalescence
    convenable	suitable; decent; proper; fitting
    convenablement	properly; suitably; decently
    convenance	propriety; convenience; suitability
    convenances	proprieties; decorum
    convenir	suit; agree; be suitable; admit
    convention	convention; agreement
    conventionnel	conventional
    convenu	agreed; conventional
    convergence	convergence
    converger	converge
    conversation	conversation; talk
    converser	converse; talk
    conversion	conversion
    convertir	convert
    conviction	conviction; belief
    convier	invite
    convive	guest
    convivial	friendly; convivial; user-friendly
    convocation	summons; convocation
    convoi	convoy; funeral procession; train
    convoiter	covet; lust after
    convoitise	covetousness; lust; greed
    convoler	marry; wed
    convoquer	summon; convene; call
    convulsion	convulsion
    conçoit	conceives; designs; understands
    conçu	designed; conceived
    conçut	conceived; designed
    coopération	cooperation; co-operation
    coopérative	cooperative; co-operative
    coopérer	cooperate
    coordination	coordination
    coordonner	coordinate
    copain	friend; pal; boyfriend
    copie	copy; paper
    copier	copy
    copieusement	copiously; heartily
    copieux	copious; hearty
    copine	friend; girlfriend
    copiste	copyist
    coq	cock; rooster
    coque	hull; shell
    coquelicot	poppy
    coquet	coquettish; flirtatious; stylish
    coquette	coquette; flirt; coquettish; stylish
    coquetterie	coquetry
    coquillage	shell; shellfish
    coquille	shell; misprint
    coquin	rascal; rogue; scoundrel; mischievous
    coquine	hussy; rascal
    cor	horn; corn
    corail	coral
    corbeau	crow; raven
    corbeille	basket
    cordage	rope; rigging
    corde	rope; string; cord
    cordial	cordial; warm
    cordialement	cordially; sincerely; heartily
    cordon	cord; string
    cordonnier	shoemaker; cobbler
    coriace	tough; leathery
    cornac	mahout; elephant driver
    corne	horn
    cornemuse	bagpipes
    corollaire	corollary
    coron	miners' houses; mining village
    corporation	corporation; guild
    corporel	bodily; physical; corporal
    corps	body; corps
    corps politique	body politic
    corpulence	corpulence; stoutness
    correct	correct; proper; right
    correctement	correctly; properly
    correction	correction; propriety; thrashing
    correspondance	correspondence; connection
    correspondant	correspondent
    corridor	corridor
    corriger	correct; mark; amend
    corroborer	corroborate
    corrompre	corrupt; bribe; spoil
    corrompu	corrupt; depraved
    corruption	corruption
    corsage	bodice; blouse
    corsaire	privateer; corsair
    corset	corset
    cortège	procession; retinue
    corvette	corvette
    cosmopolite	cosmopolitan
    costaud	sturdy; strong
    costume	suit; costume
    cote	rating; quotation; mark
    coteau	hillside; hill; slope
    cotisation	contribution; subscription
    coton	cotton
    cou	neck
    coucha	lay down; went to bed; slept
    couchant	west; setting sun
    couche	layer; couch; diaper; nappy
    coucher	setting; sunset; lay; lie; lay down; sleep; go to bed
    couché	lying; in bed
    couchée	lying; in bed
    coucou	cuckoo
    coude	elbow
    coudoyer	rub shoulders; elbow
    coudre	sew; sewn; stitch
    couler	flow; sink; sank; run; pour
    couleur	colour; color
    coulisse	wings; slide
    coulisses	wings; backstage
    couloir	corridor; passage; hallway
    coup	blow; stroke; shot; knock
    coup d'État	coup; coup d'état
    coup d'œil	glance; look
    coup de feu	shot; gunshot
    coup de fil	phone call
    coup de foudre	love at first sight
    coup de main	helping hand; help
    coup de pied	kick
    coup de poing	punch; blow
    coupable	culprit; guilty
    coupables	guilty; culprits
    coupe	cup; cut; section
    couper	cut; cut off; chop
    couple	couple
    coupure	cut; cutting; banknote
    cour	court; yard; courtyard
    courage	courage
    courageuse	brave; courageous
    courageusement	courageously; bravely
    courageux	brave; courageous
    courait	ran; was running
    couramment	fluently; commonly
    courant	current; stream; common; running
    courante	common; current; running
    courbature	ache; stiffness
    courbe	curve; curved
    courber	bend; bent; bow; curve
    courbé	bent; bowed; stooped
    courent	run
    courez	run
    courir	run; ran; race; rush
    couronne	crown; wreath
    couronner	crown; top; award
    courons	let us run; run
    courriel	email; e-mail
    courrier	mail; post; courier; letters
    courroucé	wrathful; incensed; angry
    courroux	wrath; anger
    cours	course; class; lesson
    course	race; run; errand
    coursier	steed; courier
    court	runs; short; court
    courtage	brokerage
    courte	short; brief
    courtes	short; brief
    courtier	broker
    courtisan	courtier
    courtisane	courtesan
    courtois	courteous; courtly
    courtoisie	courtesy
    courts	short; brief
    couru	ran; run
    coururent	ran
    courut	ran
    cousait	sewed; was sewing
    cousin	cousin
    cousine	cousin
    coussin	cushion
    cousu	sewn; stitched
    couteau	knife
    coutume	custom
    coutumier	customary; usual
    couture	sewing; seam
    couturier	fashion designer; couturier
    couturière	dressmaker; seamstress
    couvent	convent
    couver	brood; smoulder; hatch
    couvercle	lid; cover
    couvert	cover; place setting; covered; overcast
    couverture	blanket; cover; coverage
    couvraient	covered
    couvrait	covered
    couvre	covers
    couvreur	roofer
    couvrir	cover; cloak
    couvrit	covered
    coïncidence	coincidence
    coïncider	coincide
    coût	cost
    coûter	cost
    coûteux	costly; expensive
    crabe	crab
    cracher	spit; spat
    craie	chalk
    craignait	feared; was afraid
    craignit	feared; was afraid
    craindre	fear; be afraid; dread
    crains	fear; am afraid
    craint	fears; feared
    crainte	fear; dread
    craintif	timid; fearful
    craintive	timid; fearful
    crapaud	toad
    crapuleux	villainous; sordid
    craquer	crack; creak; crack up
    crasseux	filthy; grimy
    cratère	crater
    cravache	riding whip; whip
    cravate	tie; cravat; necktie
    crayon	pencil
    creuse	hollow; empty
    creuser	dig; dug; hollow; deepen
    creux	hollow; empty; sunken
    crevasse	crevice; crevasse
    crever	burst; die; puncture
    crevette	shrimp; prawn
    cri	cry; shout; scream
    cria	cried; shouted; exclaimed
    criaient	shouted; cried
    criait	cried; shouted; was shouting
    criant	glaring; crying; shouting
    criard	loud; garish; shrill
    crie	shouts; cries
    crier	cry; shout; scream; yell
    crime	crime
    criminaliser	criminalize
    criminalité	crime
    criminel	criminal; murderer
    criminelle	criminal
    crinière	mane
    crique	creek; cove
    crise	crisis; attack; fit
    crispation	tension; contraction
    crisper	tense; clench; contract
    crispé	tense; clenched; strained
    crissement	screech; crunch
    cristal	crystal
    critique	criticism; critic; review; critical
    critiquer	criticize; criticise
    critère	criterion
    croc	fang; hook
    crochet	hook; bracket
    crocheter	pick; crochet
    crochu	hooked; claw-like
    crocodile	crocodile
    croient	believe; think
    croirait	would think; would believe
    croire	believe; think; thought; believed
    crois	believe; think
    croisement	crossing; crossroads
    croiser	cross; meet; met; pass
    croisière	cruise
    croissait	grew; was growing
    croissance	growth
    croissant	crescent; croissant; growing; increasing
    croissante	growing; increasing
    croisé	crusader
    croisée	window; crossing
    croit	believes; thinks
    croix	cross
    croquis	sketch
    crotte	dung; mud; blast
    crouler	crumble; collapse
    croupir	stagnate; rot
    croyaient	thought; believed
    croyais	thought; believed
    croyait	thought; believed
    croyance	belief; faith
    croyant	believer; thinking; believing; religious
    croyez	believe; think
    croyez-moi	believe me
    croyons	believe; think
    croît	grows; increases
    croître	grow; grew; grown; increase
    croûte	crust
    cru	believed; thought; raw
    cruauté	cruelty
    cruche	jug; pitcher
    crucial	crucial
    crucifier	crucify
    crucifix	crucifix
    cruel	cruel; harsh
    cruelle	cruel; harsh
    cruellement	cruelly; bitterly; sorely
    crurent	thought; believed
    crus	believed; thought; raw
    crut	thought; believed
    cryptogramme	cryptogram; cipher
    crâne	skull
    crème	cream
    créance	debt; claim
    créancier	creditor
    créateur	creator; creative
    créatif	creative
    création	creation
    créature	creature
    crédibilité	credibility
    crédible	credible; believable
    crédit	credit
    créditer	credit
    crédule	credulous; gullible
    crédulité	credulity; gullibility
    créer	create; set up; found
    créneau	battlement; slot; niche
    créole	Creole
    crépitement	crackling; crackle
    crépiter	crackle; rattle
    crépu	frizzy
    crépuscule	twilight; dusk
    crêpe	pancake; crêpe; crape
    crête	crest; ridge
    crût	grew
    cueillette	picking; gathering
    cueillir	pick; gather; pluck
    cueillit	picked; gathered; plucked
    cuiller	spoon
    cuillerée	spoonful
    cuillère	spoon
    cuir	leather
    cuirasse	breastplate; cuirass
    cuirassé	battleship; ironclad
    cuire	cook; bake; roast
    cuisait	cooked; was cooking
    cuisant	stinging; burning; bitter
    cuisine	kitchen; cooking; cuisine
    cuisinier	cook
    cuisinière	cook; cooker; stove
    cuisse	thigh
    cuit	cooked; baked
    cuivre	copper; brass
    culbuter	tumble; overthrow; topple
    culminant	highest; culminating
    culminer	culminate; peak
    culotte	breeches; knickers; panties
    culpabiliser	feel guilty
    culpabilité	guilt
    culte	worship; cult
    cultivateur	farmer; cultivator
    cultiver	cultivate; grow; farm
    cultivé	cultivated; educated; cultured
    culture	culture; cultivation; crop
    culturel	cultural; arts
    culturelle	cultural; arts
    culturelles	cultural
    culturels	cultural
    cumul	accumulation; plurality
    cumuler	combine; accumulate
    cupide	greedy; grasping
    cupidité	greed; cupidity
    curieuse	curious; strange; odd
    curieusement	curiously; strangely; oddly
    curieux	curious; strange; odd; onlookers
    curiosité	curiosity
    curiosités	curiosities; sights
    curseur	cursor
    curé	priest; parish priest; vicar
    cuve	vat; tank
    cycle	cycle
    cyclique	cyclical
    cyclisme	cycling
    cycliste	cyclist
    cyclone	cyclone
    cygne	swan
    cylindre	cylinder
    cynique	cynic; cynical
    cynisme	cynicism
    cyprès	cypress
    câble	cable
    câlin	cuddly; caressing; cuddle
    cèdre	cedar
    cécité	blindness
    céder	yield; give way; cede; give up; gave way
    céleste	heavenly; celestial
    célestes	heavenly; celestial
    célibat	celibacy; single life
    célibataire	bachelor; single; unmarried
    célèbre	famous; celebrated; well-known
    célèbres	famous; celebrated
    célébration	celebration
    célébrer	celebrate
    célébrité	celebrity; fame
    célérité	celerity; speed
    cérébral	cerebral; brain
    cérémonie	ceremony
    cétacé	cetacean
    cône	cone
    côte	coast; rib; hill; shore
    côtelette	chop; cutlet
    côtoiement	contact
    côtoyer	rub shoulders; mix with; run alongside
    côté	side; beside; next to; hand
    cœur	heart
    d'	of; from; by; with
    d'abord	first; at first; first of all
    d'accord	agreed; all right; in agreement
    d'ailleurs	besides; moreover; incidentally
    d'après	according to; from
    d'autant	all the more; so much; especially
    d'emblée	at once; straight away; from the outset
    d'habitude	usually
    d'ici	from here; by; within; hence
    d'ordinaire	usually; ordinarily
    d'où	from where; whence; hence
    dactylo	typist
    daigner	deign; condescend
    daim	deer; buck
    dalle	slab; flagstone
    dame	lady; indeed; well
    dames	ladies; draughts; checkers
    damnation	damnation
    damner	damn
    damné	damned; cursed
    danger	danger
    dangereuse	dangerous
    dangereusement	dangerously
    dangereux	dangerous; hazardous
    dans	in; into; within
    danse	dance; dancing
    danser	dance
    danseur	dancer
    danseuse	dancer
    date	date
    dater	date
    datte	date
    dauphin	dolphin; dauphin
    dauphine	dauphiness
    davantage	more; further
    de	of; from; by; with
    debout	standing; upright; on one's feet; up
    dedans	inside; in; within
    degré	degree; step
    dehors	outside; out
    delà	beyond
    demain	tomorrow
    demanda	asked; requested; demanded; wondered
    demandai	asked
    demandais	asked; wondered
    demandait	asked; was asking; wondered
    demandant	asking
    demande	request; demand; application; asks
    demandent	ask; demand
    demander	ask; request; demand; wonder
    demandez	ask
    demeura	remained; stayed; lived
    demeurait	remained; lived; stayed
    demeure	residence; dwelling; abode; remains
    demeurer	remain; stay; live; dwell
    demi	half
    demi-dieu	demigod
    demi-douzaine	half dozen; half a dozen
    demi-heure	half hour; half an hour
    demi-jour	half-light; twilight
    demi-siècle	half century
    demi-tour	about-turn; U-turn
    demie	half
    demoiselle	young lady; maiden; miss
    dense	dense; thick
    densité	density
    dent	tooth
    dentaire	dental
    dentelle	lace
    dentiste	dentist
    depuis	since; for; from
    derechef	once again; once more
    dernier	last; latest; final
    derniers	last; recent; latest
    dernière	last; latest; final
    dernièrement	lately; recently
    dernières	last; recent; latest
    derrière	behind; bottom
    derviche	dervish
    des	some; of the; from the; any
    descendait	went down; descended
    descendance	descendants; offspring
    descendant	descendant
    descendit	went down; came down; descended
    descendre	go down; come down; descend; get off; step down
    descendu	gone down; descended; came down
    descendue	gone down; come down
    descente	descent; raid; way down
    description	description
    despote	despot
    despotisme	despotism
    desquelles	of which; of whom
    desquels	of which; of whom
    dessein	design; plan; purpose; intention
    desserrer	loosen; unclench; release
    desservir	serve; harm; clear
    dessin	drawing; design; pattern
    dessinateur	draughtsman; designer; cartoonist
    dessiner	draw; drew; drawn; sketch; outline; design
    dessous	underside; bottom; underwear; under; below; beneath; underneath
    dessus	top; upper hand; above; on; over; upon
    dessécher	dry up; parch; wither
    destin	destiny; fate
    destinataire	addressee; recipient
    destination	destination; purpose
    destiner	intend; destine; meant
    destinée	destiny; fate
    destituer	dismiss; remove; depose
    destructeur	destroyer
    destruction	destruction
    dette	debt
    deuil	mourning
    deux	two; both
    deuxième	second
    deuxièmement	secondly; second
    devaient	had to; were to; must
    devais	had to; was to; must
    devait	had to; was to; must; should
    devancer	precede; get ahead; forestall; outstrip
    devancier	predecessor
    devant	before; in front of
    devenaient	became; were becoming
    devenait	became; was becoming; grew
    devenir	become; became; get; grow
    devenu	became; become
    devenue	became; become
    devenues	become; became
    devenus	became; become
    devez	must; have to
    deviendra	will become
    deviendrait	would become
    deviennent	become
    devient	becomes; is becoming
    devin	soothsayer; diviner
    deviner	guess; divine; make out
    devinrent	became
    devint	became; grew
    devions	had to; were to
    devise	currency; motto
    deviser	converse; chat
    devoir	duty; homework; must; have to; should; owe
    devoirs	homework; duties
    devons	must; have to
    devra	will have to; must; shall
    devrai	will have to
    devraient	should; ought
    devrais	should; ought
    devrait	should; ought
    devrez	will have to
    devriez	should; ought
    devrions	should; ought
    devrons	will have to
    devront	will have to; must; shall
    dextrement	deftly
    dextérité	dexterity; skill
    deçà	on this side
    diable	devil; the deuce; hell
    diablement	devilishly; dreadfully
    diabolique	diabolical; devilish; fiendish
    diabète	diabetes
    diadème	diadem
    diagnostic	diagnosis
    dialecte	dialect
    dialectique	dialectic; dialectics
    dialogue	dialogue
    diamant	diamond
    diamètre	diameter
    diamétral	diametrical
    diantre	good heavens; the deuce
    dictateur	dictator
    dictatorial	dictatorial
    dictature	dictatorship
    dicter	dictate
    dictionnaire	dictionary
    dicton	saying
    dieu	god; lord
    diffamation	defamation; libel; slander
    difficile	difficult; hard
    difficilement	with difficulty; hardly
    difficiles	difficult; hard
    difficulté	difficulty; trouble
    difforme	deformed; misshapen
    diffus	diffuse; vague
    diffuser	broadcast; spread; disseminate; diffuse
    diffusion	distribution; broadcasting; diffusion; dissemination
    différemment	differently
    différence	difference
    différencier	differentiate; distinguish
    différent	different; various
    différente	different
    différentes	different; various
    différents	different; various
    différer	differ; defer; postpone
    digestion	digestion
    digne	worthy; dignified; deserving
    dignement	with dignity; worthily
    dignes	worthy
    dignité	dignity
    digue	dike; dam; sea wall
    digérer	digest
    dilapider	squander; waste
    dilater	dilate; expand
    dilemme	dilemma
    diligemment	diligently
    diligence	stagecoach; coach; diligence
    diligent	diligent
    diluer	dilute
    dimanche	Sunday
    dimension	dimension
    diminuer	diminish; decrease; reduce; lessen
    diminution	decrease; reduction
    dinde	turkey
    dindon	turkey
    dinosaure	dinosaur
    diocèse	diocese
    diplomate	diplomat
    diplomatie	diplomacy
    diplomatique	diplomatic
    diplôme	diploma; degree
    dira	will say; will tell
    dirai	will say; will tell; shall tell
    diraient	would say
    dirais	would say; should say
    dirait	would say; looks like; seems
    dirait-on	one would say; it seems
    diras	will say; will tell
    dire	say; tell; said; told
    direct	direct; live; straight
    directe	direct; live
    directement	directly; straight
    directeur	director; manager; headmaster; chief
    direction	direction; management; leadership
    directive	directive
    directrice	director; headmistress
    dirent	said; told
    direz	will say; will tell
    dirigeant	leader; executive; manager
    diriger	direct; lead; run; manage; head
    dirons	will say; shall say
    diront	will say; will tell
    dis	say; tell; said
    dis-je	i said; said i
    disaient	said; were saying
    disais	said; was saying
    disait	said; was saying; told; used to say
    disant	saying; telling
    discernement	discernment; judgment
    discerner	discern; make out; distinguish
    disciple	disciple
    discipline	discipline
    disconvenir	deny
    discorde	discord
    discourir	discourse; hold forth
    discours	speech; discourse; address
    discret	discreet; quiet; unobtrusive
    discrimination	discrimination
    discriminer	discriminate
    discrète	discreet; quiet
    discrètement	discreetly; quietly
    discrédit	discredit; disrepute
    discréditer	discredit
    discrétion	discretion
    disculper	exonerate; exculpate
    discussion	discussion; argument
    discuter	discuss; argue; debate
    dise	say; says; tell
    disent	say; tell
    disgracier	disgrace
    disgrâce	disgrace; disfavour
    disiez	said; were saying
    disions	said; were saying
    disloquer	dislocate; break up
    disons	say; let us say
    disparate	disparate; ill-assorted
    disparaît	disappears; vanishes
    disparaître	disappear; vanish; die
    disparition	disappearance; extinction; death
    disparité	disparity
    disparu	missing person; disappeared; vanished; missing
    disparut	disappeared; vanished
    dispenser	exempt; dispense; provide
    disperser	disperse; scatter
    dispersion	dispersion; dispersal; scattering
    disponible	available
    disponibles	available
    disposait	had; disposed
    disposer	dispose; have; arrange; have available
    dispositif	device; system; mechanism; measures
    disposition	disposition; provision; arrangement; disposal
    disposé	willing; disposed; arranged
    disproportion	disproportion
    dispute	quarrel; dispute; argument
    disputer	dispute; argue; quarrel; compete; play
    disque	disc; record; disk
    dissemblable	dissimilar; unlike
    dissension	dissension
    dissidence	dissidence; dissent
    dissident	dissident
    dissimulation	concealment; dissimulation
    dissimuler	conceal; hide; dissemble
    dissipation	dissipation
    dissiper	dissipate; dispel; clear
    dissocier	dissociate; separate
    dissolu	dissolute
    dissolution	dissolution
    dissoudre	dissolve; disband
    dissous	dissolved
    dissuader	dissuade; deter
    dissuasion	deterrence
    disséminer	scatter; spread; disseminate
    disséquer	dissect
    distance	distance
    distancer	outdistance; outrun
    distant	distant; aloof; remote
    distiller	distil; distill
    distinct	distinct; separate; clear
    distincte	distinct; separate
    distinctement	distinctly; clearly
    distinction	distinction
    distinguer	distinguish; make out; tell apart
    distingué	distinguished; refined
    distraction	distraction; entertainment; absent-mindedness
    distraire	distract; entertain; amuse
    distrait	absent-minded; distracted; inattentive
    distraitement	absent-mindedly; absently
    distribuer	distribute; deal; hand out
    distributeur	distributor; dispenser; vending machine
    distribution	distribution; cast
    dit	said; says; told; so-called
    dit-elle	she said; said she; said
    dit-il	he said; said he; said
    dit-on	they say; it is said
    dite	said; known; called
    dites	say; tell; said
    dites-moi	tell me
    dits	said; called; known
    divaguer	ramble; rave; wander
    divan	divan; couch
    divergence	divergence; difference
    diverger	diverge; differ
    divers	various; several; different
    diversement	variously; in different ways
    diverses	various; several; different
    diversifier	diversify; vary
    diversité	diversity
    divertir	entertain; amuse; divert
    divertissement	entertainment; amusement; diversion
    divin	divine; heavenly
    divine	divine; heavenly
    divinité	divinity; deity
    diviser	divide; split
    division	division
    divorce	divorce
    divorcer	divorce
    divulguer	divulge; disclose; reveal
    dix	ten
    dix-huit	eighteen
    dix-huitième	eighteenth
    dix-neuf	nineteen
    dix-neuvième	nineteenth
    dix-sept	seventeen
    dix-septième	seventeenth
    dixième	tenth
    dizaine	ten; about ten; dozen
    dizaines	dozens; tens
    djihad	jihad
    docile	docile; obedient; meek
    docilement	docilely; obediently
    docte	learned
    docteur	doctor
    doctrine	doctrine
    document	document; paper
    documentaire	documentary
    documentation	documentation
    documenter	document; research
    dodu	plump; chubby
    dogme	dogma
    doigt	finger
    dois	must; have to; owe
    doit	must; has to; should; owes
    doive	must; should; have to
    doivent	must; have to; should
    doléance	grievance; complaint
    domaine	domain; field; estate; area
    domestique	servant; domestic; household
    domicile	home; residence; domicile
    dominant	dominant; prevailing; ruling
    dominateur	ruler; dominator
    domination	domination; rule; dominance
    dominer	dominate; rule; overlook; prevail
    dominicain	Dominican
    dominical	sunday
    dommage	damage; pity; harm; shame
    dommageable	harmful; damaging
    dommages	damage; damages
    dommages-intérêts	damages
    dompter	tame; subdue
    don	gift; donation; talent
    donateur	donor
    donc	so; therefore; then; thus
    donjon	keep; dungeon
    donna	gave
    donnai	gave
    donnaient	gave
    donnait	gave; was giving; overlooked
    donnant	giving
    donne	gives; give; deal
    donnent	give
    donner	give; gave; given; yield
    donnera	will give
    donnerai	will give
    donnerait	would give
    donnez	give
    donnons	give; let us give
    donnèrent	gave
    donné	given; gave
    donnée	data; datum
    données	data
    dont	whose; of which; of whom; which
    doper	dope; boost
    dorer	gild; brown
    dorloter	pamper; coddle
    dormait	slept; was sleeping; was asleep
    dormez	sleep; are sleeping
    dormi	slept
    dormir	sleep; slept; be asleep
    dormit	slept
    dors	sleep; am sleeping
    dort	sleeps; is sleeping
    doré	golden; gilded; gilt
    dorée	golden; gilded
    dorénavant	henceforth; from now on
    dos	back
    dosage	dosage; mixture
    dose	dose; amount
    dossier	file; folder; record
    dot	dowry
    doter	endow; equip; provide
    douairière	dowager
    douane	customs
    douanier	customs officer; customs
    double	double; duplicate; twice
    doubler	double; overtake; line; dub
    doublure	lining; understudy
    doublé	lined; dubbed; doubled
    douce	gentle; soft; sweet; mild
    doucement	gently; softly; slowly; quietly
    doucereux	sugary; mawkish; smooth
    douces	gentle; soft; sweet
    douceur	sweetness; gentleness; softness; mildness
    douche	shower
    doucher	shower
    douer	endow
    douillet	cosy; soft
    douillette	quilted coat
    douleur	pain; grief; sorrow
    douloureuse	painful; sorrowful
    douloureusement	painfully; sorrowfully
    douloureux	painful; sorrowful; sore; distressing
    doute	doubt; doubts; suspect
    douter	doubt; suspect; question
    douteux	doubtful; dubious; questionable
    douve	moat
    doux	gentle; soft; sweet; mild
    douzaine	dozen; twelve
    douze	twelve
    douzième	twelfth
    doué	gifted; talented; endowed
    dragon	dragon; dragoon
    draguer	dredge; chat up
    drainer	drain
    dramatique	dramatic; tragic
    dramatiser	dramatize
    dramaturge	playwright; dramatist
    drame	drama; tragedy
    drap	sheet; cloth
    drapeau	flag
    draper	drape
    drapier	draper
    dresser	draw up; erect; set up; train; raise; stand
    drogue	drug
    drogues	drugs
    droit	right; law; straight; upright
    droit d'auteur	copyright
    droite	right; straight; upright
    droitement	uprightly; honestly
    droits	rights; right; duties
    droits de l'homme	human rights
    dromadaire	dromedary; camel
    dru	thick; dense; heavily
    drôle	funny; strange; odd; rascal
    drôlement	awfully; funnily; terribly
    du	of the; from the; some
    duc	duke
    duchesse	duchess
    due	due; owed
    duel	duel
    dugong	dugong
    dune	dune
    dupe	dupe
    duper	dupe; fool; deceive
    duperie	dupery; deception
    duquel	of which; of whom; from which
    dur	hard; harsh; tough; stern
    dura	lasted
    durabilité	sustainability; durability
    durable	lasting; durable; sustainable
    durablement	durably; lastingly
    durait	lasted; had lasted
    durant	during
    durcir	harden; toughen
    durcissement	hardening
    dure	hard; harsh; lasts
    durement	harshly; hard; severely
    durent	had to; last; must have
    durer	last; go on; continue
    dures	hard; harsh
    dureté	hardness; harshness
    durs	hard; harsh
    durée	duration; length
    dus	had to; must
    dut	had to; must have
    dynamique	dynamic; momentum
    dynamo	dynamo
    dynastie	dynasty
    dysenterie	dysentery
    dès	from; as soon as; since
    dé	die; thimble
    déballer	unpack
    débarquement	landing
    débarquer	disembark; land
    débarrasser	rid; get rid; clear; relieve
    débat	debate; discussion
    débattait	struggled; debated
    débattre	debate; discuss; struggle
    débauche	debauchery
    débaucher	debauch; lay off; corrupt
    débauché	rake; debauchee
    débile	feeble; weak; moronic
    débiner	run down; clear off
    débit	flow; rate; debit
    débiter	debit; recite; sell; utter
    débiteur	debtor
    déblayer	clear; clear away
    débloquer	release; unblock; unfreeze
    débordement	overflow; excess
    déboucher	emerge; uncork; lead
    débouché	outlet; market; opening
    débourser	spend; pay out; disburse
    déboussolé	disoriented; bewildered
    débouter	dismiss; nonsuit
    débraillé	slovenly; untidy
    débris	debris; remains; wreckage
    débrouiller	manage; untangle; cope
    début	beginning; start
    débutant	beginner; novice
    débuter	begin; began; start
    débâcle	debacle; collapse; rout
    décadence	decadence; decline
    décamper	decamp; clear off
    décapiter	behead; decapitate
    déceler	detect; reveal; discover
    décembre	December
    décence	decency
    décennie	decade
    décent	decent; proper
    déception	disappointment
    décerner	award; bestow
    décevant	disappointing
    décevoir	disappoint; let down
    décharge	discharge; dump; landfill
    décharger	unload; discharge; relieve
    décharné	emaciated; gaunt; fleshless
    déchaîner	unleash; unchain; rage
    déchaîné	unleashed; raging; wild
    déchet	waste
    déchets	waste; refuse
    déchiffrer	decipher; decode
    déchiqueter	tear to pieces; shred; mangle
    déchirant	heart-rending; heartbreaking
    déchirement	tearing; heartbreak; rending
    déchirer	tear; tore; torn; rend; rent
    déchirure	tear; rent
    déchiré	torn; ripped
    déchoir	fall; lower; demean
    déchu	fallen; deposed
    déchéance	downfall; decline; forfeiture
    décider	decide; determine; resolve
    décideur	decision-maker
    décidé	determined; decided; resolute
    décidément	decidedly; really; definitely
    décimer	decimate
    décisif	decisive; crucial; conclusive
    décision	decision
    décisive	decisive; crucial
    déclamer	declaim
    déclara	declared; said; stated
    déclaration	declaration; statement
    déclarer	declare; state; say; announce
    déclaré	declared; said; stated
    déclencher	trigger; start; set off; launch
    déclin	decline
    décliner	decline; refuse
    décoder	decode
    décoiffer	dishevel; ruffle
    décollage	takeoff; take-off
    décoller	take off; took off; unstick
    décolonisation	decolonization
    décolorer	discolour; bleach; fade
    décomposer	decompose; break down; rot
    décomposition	decomposition
    décompte	count; breakdown; deduction
    déconcertant	disconcerting; baffling
    déconcerter	disconcert; baffle
    déconseiller	advise against
    décontenancer	disconcert; abash
    décor	scenery; set; decor; setting
    décoratif	decorative
    décoration	decoration
    décorer	decorate
    découler	follow; stem; ensue
    découpage	cutting; division
    découper	cut; cut up; carve
    découragement	discouragement; despondency
    décourager	discourage; dishearten; deter
    découragé	discouraged; disheartened
    décousu	disjointed; disconnected; rambling
    découvert	discovered; uncovered; found
    découverte	discovery
    découvrir	discover; uncover; find; found; reveal
    découvrit	discovered; found; uncovered
    décret	decree
    décrier	decry; disparage
    décrire	describe
    décrit	described; describes
    décrivait	described
    décrocher	pick up; unhook; take down; win
    décroissant	decreasing; waning
    décrotteur	bootblack
    décroître	decrease; diminish
    décrépitude	decrepitude
    décréter	decree; order
    décupler	increase tenfold
    décès	death; decease
    décéder	die; decease
    dédaigner	disdain; scorn; despise
    dédaigneux	disdainful; scornful; contemptuous
    dédain	disdain; scorn
    dédier	dedicate; devote
    dédommagement	compensation
    dédommager	compensate; indemnify
    dédoubler	split; divide in two
    déduire	deduce; deduct; infer
    déesse	goddess
    défaillance	failure; weakness; faintness
    défaillant	failing; faltering; weak; faint
    défaillir	faint; fail; falter
    défaire	undo; undid; undone; defeat; unpack
    défaite	defeat
    défaut	defect; fault; flaw; default
    défaveur	disfavour
    défavorable	unfavourable; unfavorable; adverse
    défection	defection; desertion
    défectueux	defective; faulty
    défendait	defended; forbade
    défendit	defended; forbade
    défendre	defend; forbid; forbade; forbidden; protect
    défendu	forbidden; defended; prohibited
    défense	defence; defense; prohibition
    défenseur	defender
    défensif	defensive
    défi	challenge; defiance
    défiance	distrust; mistrust
    déficience	deficiency
    déficit	deficit
    déficitaire	loss-making; in deficit
    défier	challenge; defy; distrust
    défigurer	disfigure; distort
    défiler	parade; march past; unwind
    défilé	parade; procession; gorge
    définir	define; determine
    définitif	final; definitive; permanent
    définition	definition
    définitive	final; definitive
    définitivement	definitively; permanently; for good; finally
    défoncer	smash in; break down
    déforestation	deforestation
    déformer	deform; distort
    défrayer	defray; pay
    défricher	clear; reclaim
    défunt	deceased; late; dead
    déférence	deference
    déférer	refer; defer
    dégager	clear; free; release; emerge; bring out
    dégainer	draw; unsheathe
    dégel	thaw
    dégeler	thaw; unfreeze
    dégorger	disgorge
    dégoût	disgust
    dégoûtant	disgusting
    dégoûter	disgust; sicken
    dégradant	degrading
    dégradation	degradation; damage; deterioration
    dégrader	degrade; damage; deteriorate
    dégringoler	tumble down; fall; fell
    déguerpir	clear off; run off
    déguisement	disguise
    déguiser	disguise; dress up
    déguisé	disguised; in disguise
    déguster	taste; savour; enjoy
    dégât	damage
    dégâts	damage
    dégénérer	degenerate
    déjeuner	lunch; breakfast; luncheon; have lunch
    déjouer	foil; thwart
    déjà	already; before
    délabrement	dilapidation; decay
    délabrer	dilapidate; ruin
    délabré	dilapidated; ramshackle; tumbledown
    délai	delay; deadline; time limit
    délaisser	abandon; neglect; forsake
    délaissé	abandoned; neglected; forsaken
    délassement	relaxation
    délasser	relax; refresh
    délayer	dilute; thin down
    délecter	delight; revel
    délester	unburden; relieve
    délibération	deliberation
    délibérer	deliberate
    délibéré	deliberate; intentional
    délibérément	deliberately; intentionally
    délicat	delicate; tactful; sensitive; dainty
    délicate	delicate; sensitive
    délicatement	delicately; gently
    délicatesse	delicacy; tact
    délice	delight
    délices	delights; delight
    délicieuse	delicious; delightful
    délicieusement	deliciously; delightfully
    délicieux	delicious; delightful
    délier	untie; release; unbind
    délimiter	delimit; demarcate
    délinquance	delinquency; crime
    délinquant	offender; delinquent
    délirant	delirious; wild
    délire	delirium; frenzy
    délirer	rave; be delirious
    délit	offence; offense; crime
    délivrance	deliverance; release; relief
    délivrer	deliver; free; set free; issue
    délocalisation	relocation; outsourcing; offshoring
    déloger	dislodge; evict
    déloyal	disloyal; unfair
    déluge	deluge; flood
    délégation	delegation
    déléguer	delegate
    délégué	delegate
    démagogique	demagogic
    démanteler	dismantle; break up
    démantèlement	dismantling
    démarche	gait; step; approach
    démarrer	start; begin; start up
    démasquer	unmask; expose
    démence	insanity; dementia; madness
    démener	struggle; strive
    démenti	denial
    démentir	deny; refute; belie; contradict
    démesure	excess; immoderation
    démesuré	excessive; inordinate; immoderate
    démesurément	excessively; inordinately
    démettre	dismiss; resign; dislocate
    démission	resignation
    démissionner	resign
    démobiliser	demobilize
    démocrate	democrat; democratic
    démocrates	democrats
    démocratie	democracy
    démocratique	democratic
    démocratiquement	democratically
    démodé	old-fashioned; outdated
    démographie	demography; population
    démographique	demographic; population
    démolir	demolish; pull down
    démolition	demolition
    démon	demon; devil
    démoniaque	demonic; fiendish
    démonstration	demonstration; proof
    démonter	dismantle; take apart
    démontrer	demonstrate; prove; show; shown
    démuni	destitute; impoverished; deprived
    déménagement	move; removal
    déménager	move; move house
    démêler	untangle; unravel; disentangle
    dénationaliser	denationalize
    dénaturer	distort; denature
    dénicher	unearth; find
    dénier	deny
    dénigrer	denigrate; disparage
    dénombrer	count; enumerate
    dénommer	name; call
    dénoncer	denounce; report; expose
    dénonciation	denunciation
    dénouement	outcome; ending; denouement
    dénouer	untie; undo; unravel; resolve
    dénuder	strip; bare
    dénuement	destitution; poverty
    dénué	devoid; lacking
    dénégation	denial
    départ	departure; start
    département	department
    départir	depart; give up; allot
    dépasser	exceed; overtake; go beyond; surpass
    dépayser	disorientate; disorient
    dépeindre	depict; describe; portray
    dépend	depends
    dépendait	depended
    dépendance	dependence; addiction; outbuilding
    dépendances	outbuildings
    dépendant	dependent
    dépendre	depend; rely; belong
    dépense	expense; expenditure; spending
    dépenser	spend; spent
    dépenses	expenses; expenditure; spending
    dépeupler	depopulate
    dépister	screen; detect; track down
    dépit	spite
    déplacement	movement; displacement; travel; trip
    déplacer	move; displace; shift; travel
    déplacé	out of place; inappropriate; displaced
    déplaire	displease; be disliked
    déplaisant	unpleasant; disagreeable
    déplaisir	displeasure
    déplier	unfold; open out
    déplorable	deplorable; lamentable
    déplorer	deplore; lament; regret
    déployer	deploy; spread; display; unfold
    déportation	deportation
    déporter	deport
    déposer	deposit; lay; put down; file; depose; testify
    dépositaire	depositary; custodian; agent
    dépouille	remains; spoils
    dépouillement	counting; examination; starkness
    dépouiller	strip; skin; deprive; go through
    dépourvu	devoid; lacking; without
    dépravation	depravity
    dépression	depression
    déprimer	depress
    déprécier	depreciate; belittle
    député	deputy; member of parliament; MP
    dépérir	waste away; wither
    dépêche	dispatch; telegram
    dépêcher	hurry; dispatch; hasten
    dépôt	deposit; depot; warehouse; repository
    déraciner	uproot; eradicate
    dérailler	derail; go off the rails
    déraisonner	talk nonsense; rave
    dérangement	disturbance; inconvenience
    déranger	disturb; bother; trouble
    déraper	skid; slip
    dérider	cheer up; brighten
    dérision	derision; mockery
    dérisoire	derisory; paltry; trivial
    dérive	drift
    dériver	derive; drift; divert
    dérober	steal; stole; stolen; hide; slip away
    dérogation	exemption; derogation
    déroger	depart from; derogate
    déroulement	unfolding; course; progress
    dérouler	unroll; unfold; take place; took place
    déroute	rout
    dérouter	divert; baffle; rout
    déréglementer	deregulate
    dérégler	disturb; upset
    dés	dice
    désabusé	disillusioned; disenchanted
    désaccord	disagreement
    désagréable	unpleasant; disagreeable
    désagréablement	unpleasantly
    désagréger	disintegrate; break up
    désagrément	annoyance; unpleasantness; inconvenience
    désaltérer	quench
    désamorcer	defuse
    désappointement	disappointment
    désapprobateur	disapproving
    désapprouver	disapprove
    désarmement	disarmament
    désarmer	disarm
    désarroi	confusion; disarray; distress
    désastre	disaster
    désastreux	disastrous; dire
    désavantage	disadvantage
    désaveu	disavowal; repudiation
    désavouer	disown; disavow; repudiate
    désemparer	leave; disable
    désemparé	helpless; distraught; at a loss
    désenchantement	disenchantment
    désenchanter	disenchant
    désenchanté	disenchanted; disillusioned
    désengager	disengage; withdraw
    désert	desert; wilderness; deserted; empty
    déserte	deserted; empty; desert
    déserteur	deserter
    désespoir	despair
    désespérant	hopeless; discouraging
    désespérer	despair; drive to despair
    désespéré	desperate; hopeless; in despair
    désespérée	desperate; hopeless
    désespérément	desperately; hopelessly
    déshabiller	undress; strip
    déshonneur	dishonour; disgrace
    déshonorer	dishonour; disgrace; dishonor
    déshériter	disinherit
    déshérité	underprivileged; deprived; disinherited
    désignation	designation; appointment
    désigner	designate; appoint; point; indicate; name
    désillusion	disillusion; disappointment
    désincarner	disembody
    désintéressement	disinterestedness; selflessness
    désintéressé	disinterested; selfless; unselfish
    désintérêt	lack of interest
    désir	desire; wish
    désirait	desired; wished; wanted
    désirer	desire; wish; want
    désister	withdraw; stand down
    désobéir	disobey
    désobéissance	disobedience
    désolation	desolation
    désoler	distress; devastate; grieve
    désolé	sorry; desolate; distressed
    désolée	sorry; desolate
    désordonné	disorderly; untidy
    désordre	disorder; mess; disturbance
    désorganiser	disorganize; disrupt
    désormais	henceforth; from now on; now
    désosser	bone
    déstabiliser	destabilize
    désuet	outdated; obsolete; quaint
    désunir	divide; separate
    désœuvrement	idleness
    désœuvré	idle; at a loose end
    détachement	detachment
    détacher	detach; untie; undo; remove; stand out
    détail	detail
    détaillant	retailer
    détailler	detail; itemize
    détaillé	detailed
    détecter	detect
    détective	detective
    déteindre	fade; rub off
    dételer	unharness; unhitch
    détendre	relax; slacken; ease
    détendu	relaxed
    détenir	hold; held; detain; possess
    détente	trigger; relaxation; détente
    détenteur	holder
    détention	detention
    détenu	prisoner; detainee; inmate
    déterminant	decisive; determining
    détermination	determination
    déterminer	determine; decide; fix
    déterminé	determined; specific; resolute
    déterrer	dig up; unearth
    détestable	detestable; hateful; dreadful
    détester	hate; detest; loathe
    détoner	explode; detonate
    détour	detour; bend
    détourner	divert; turn away; embezzle; avert; hijack
    détourné	roundabout; diverted; indirect
    détracteur	detractor
    détraquer	upset; break down
    détremper	soak; drench
    détresse	distress
    détriment	detriment
    détroit	strait; straits
    détromper	undeceive; disabuse
    détruire	destroy; ruin
    détruisit	destroyed
    détruit	destroyed; destroys
    détruite	destroyed
    détrôner	dethrone; supplant
    détérioration	deterioration
    détériorer	deteriorate; damage; worsen
    dévaler	hurtle down; rush down
    dévaliser	rob; burgle
    dévaloriser	devalue; depreciate
    dévaluer	devalue
    dévastateur	devastating; destructive
    dévaster	devastate; lay waste
    dévasté	devastated; ravaged
    développement	development
    développement durable	sustainable development
    développer	develop; expand
    développeur	developer
    dévergonder	go to the bad
    déverser	pour; pour out; discharge
    dévier	deviate; divert
    dévisager	stare at; stare
    dévoiler	unveil; reveal; disclose
    dévorer	devour; consume; eat up
    dévot	devout; devotee; pious
    dévotion	devotion
    dévouement	devotion; dedication; self-sacrifice
    dévouer	devote; dedicate; sacrifice
    dévoué	devoted; dedicated
    dévêtir	undress; strip
    déçu	disappointed
    dîmes	said; told
    dîner	dinner; dine; have dinner
    dît	said; should say
    dû	had to; due; owed
    dûment	duly; properly
    dût	had to; should; were to
    eau	water
    eau-de-vie	brandy; spirits
    ecclésiastique	clergyman; ecclesiastic; ecclesiastical
    effacement	erasure; self-effacement
    effacer	erase; efface; wipe; fade
    effacé	unobtrusive; faded; self-effacing; erased
    effarer	alarm; bewilder
    effaroucher	frighten away; alarm; startle; scare
    effaré	alarmed; bewildered; aghast
    effectif	workforce; numbers; strength; actual; effective
    effectivement	indeed; actually; in fact; effectively
    effectuer	carry out; perform; make
    effervescence	excitement; effervescence; turmoil
    effervescent	effervescent; bubbling
    effet	effect; result
    effet de serre	greenhouse effect
    effeuiller	pluck; strip
    efficace	effective; efficient
    efficacement	effectively; efficiently
    efficaces	effective; efficient
    efficacité	efficiency; effectiveness; efficacy
    effigie	effigy
    effilocher	fray
    effilé	slender; tapering
    effleurer	touch lightly; brush; skim; graze
    effondrement	collapse
    effondrer	collapse; crumble
    efforcer	strive; strove; endeavour; try; endeavor
    effort	effort
    effrayant	frightening; terrifying; dreadful
    effrayer	frighten; scare; terrify
    effrayé	frightened; scared; terrified
    effriter	crumble
    effroi	fright; terror; dread
    effronté	insolent; cheeky; brazen
    effroyable	appalling; dreadful; horrifying
    effroyablement	appallingly; dreadfully
    effréné	frantic; unbridled; wild
    effusion	effusion; outpouring
    efféminé	effeminate
    eh	hey; eh; well
    elle	she; it; her
    elle-même	herself; itself
    elles	they; them
    elles-mêmes	themselves
    emballage	packaging; packing; wrapping
    emballer	pack; wrap; thrill
    embarcation	boat; craft
    embarquement	boarding; embarkation
    embarquer	embark; board; ship
    embarras	embarrassment; difficulty
    embarrassant	embarrassing; awkward
    embarrasser	embarrass; hinder; encumber
    embarrassé	embarrassed; awkward; at a loss
    embauche	hiring; employment
    embaucher	hire; take on; recruit
    embaumer	embalm; smell sweet; perfume
    embellir	embellish; beautify; adorn
    embellissement	embellishment
    emblème	emblem
    emblématique	emblematic; iconic
    emboucher	put to one's mouth
    embouchure	mouth
    embourber	bog down
    embouteillage	traffic jam
    emboîter	fit together; interlock
    embraser	set ablaze; inflame; kindle
    embrassa	kissed; embraced; hugged
    embrassement	embrace
    embrasser	kiss; embrace; hug
    embrouiller	confuse; muddle; tangle
    embrouillé	confused; muddled; tangled
    embuscade	ambush
    embêter	annoy; bother
    emmener	take; took; taken; take away
    emménagement	moving in
    empailler	stuff
    emparer	seize; take hold; capture
    empereur	emperor
    empester	stink; reek
    emphase	emphasis; grandiloquence
    emphatique	bombastic; pompous; emphatic
    empiler	pile; stack
    empire	empire
    empirer	worsen; get worse
    empirique	empirical
    empiétement	encroachment
    empiéter	encroach; infringe
    emplacement	location; site; place
    emplette	purchase
    emplettes	shopping; purchases
    emplir	fill
    emploi	employment; job; use
    employer	employ; use
    employeur	employer
    employé	employee; clerk
    employée	employee; clerk
    empocher	pocket
    empoigner	grab; grasp; seize
    empoisonnement	poisoning
    empoisonner	poison
    empoisonneur	poisoner
    emportement	anger; passion; fit of anger
    emporter	take away; carry away; carry off; win
    empreindre	imprint; mark; stamp
    empreinte	print; imprint; footprint; impression
    empressement	eagerness; haste; alacrity
    empresser	hasten; hurry
    empressé	eager; attentive; assiduous
    emprise	hold; influence; grip
    emprisonnement	imprisonment
    emprisonner	imprison; jail
    emprunt	loan; borrowing
    emprunter	borrow; take
    emprunté	borrowed; awkward; self-conscious
    empêcher	prevent; stop; keep from; hinder
    en	in; of it; some; by; into
    encadrement	framing; supervision; frame
    encadrer	frame; supervise; surround
    encaisser	collect; cash; take
    enceindre	enclose
    enceinte	enclosure; wall; precinct
    encens	incense
    encenser	praise; incense
    encercler	encircle; surround
    enchantement	enchantment; spell
    enchanter	enchant; delight; charm
    enchanteur	enchanter; enchanting; bewitching
    enchanté	delighted; enchanted; pleased
    enchaînement	sequence; chain; series
    enchaîner	chain; link; chain up
    enchère	bid; auction
    enchères	auction; bids
    enchérir	bid; go further
    enclin	inclined; prone
    enclore	enclose; fence in
    enclume	anvil
    encombrant	cumbersome; bulky
    encombrement	congestion; obstruction; clutter
    encombrer	clutter; encumber; obstruct
    encore	still; again; yet; more; even
    encouragement	encouragement
    encourager	encourage; foster
    encourir	incur
    encre	ink
    encrier	inkwell; inkstand
    encyclopédie	encyclopedia; encyclopaedia
    endettement	debt; indebtedness
    endetter	get into debt
    endetté	in debt; indebted
    endiguer	contain; dam; stem
    endommager	damage
    endormi	asleep; sleeping; sleepy
    endormie	asleep; sleeping
    endormir	fall asleep; fell asleep; put to sleep
    endormit	fell asleep; went to sleep
    endort	falls asleep; puts to sleep
    endosser	put on; endorse; shoulder; assume
    endroit	place; spot
    endurance	endurance; stamina
    endurci	hardened; inveterate
    endurcir	harden; toughen
    endurer	endure; bear; bore; borne
    enfance	childhood
    enfant	child; kid
    enfantement	childbirth
    enfanter	give birth; beget
    enfantillage	childishness
    enfantin	childish; childlike; children's
    enfer	hell
    enfermer	shut; lock up; enclose; confine
    enfiler	thread; put on; slip on
    enfin	finally; at last; in short
    enflammer	inflame; ignite; kindle; set fire
    enflammé	inflamed; burning; fiery
    enfler	swell; swollen
    enflure	swelling
    enflé	swollen
    enfoncer	drive in; sink; sank; push in; thrust
    enfouir	bury
    enfourcher	mount; bestride
    enfreindre	infringe; break; violate
    enfuir	flee; fled; run away; escape
    enfuit	fled; ran away; flees
    engagement	commitment; engagement; undertaking
    engager	engage; commit; hire; undertake; enlist
    engagé	committed; hired; engaged
    engendrer	engender; generate; beget; cause
    engin	machine; device; engine
    engloutir	swallow up; engulf; devour
    engloutissement	engulfment; swallowing
    engouement	infatuation; craze
    engouffrer	rush in; engulf; dive
    engourdi	numb; sluggish
    engourdir	numb; benumb
    engrais	fertilizer; manure
    engraisser	fatten; get fat
    engrenage	gear; gears
    enivrant	intoxicating; heady
    enivrer	intoxicate; get drunk
    enjamber	step over; stride over; span
    enjeu	stake; issue
    enjoindre	enjoin; order; urge
    enjoliver	embellish; adorn
    enjouement	cheerfulness; playfulness
    enjoué	playful; cheerful; lively
    enlacer	embrace; entwine; clasp
    enlaidir	make ugly; disfigure
    enlever	remove; take off; kidnap; abduct; carry off
    enlèvement	kidnapping; abduction; removal
    ennemi	enemy; foe; hostile
    ennemie	enemy; hostile
    ennemis	enemies; enemy; foes
    ennui	boredom; trouble; ennui; weariness
    ennuyer	bore; annoy; bother; worry
    ennuyeux	boring; tedious; annoying
    ennuyé	annoyed; bored; worried
    enorgueillir	pride; make proud
    enquérir	inquire; enquire
    enquête	investigation; inquiry; survey
    enquêter	investigate; inquire
    enquêteur	investigator
    enraciner	root; entrench
    enrager	be furious; fume; enrage
    enragé	furious; rabid; mad; keen
    enrayer	check; curb; stop; halt
    enregistrement	recording; registration; record; check-in
    enregistrer	record; register; check in
    enrhumé	having a cold
    enrichir	enrich; get rich
    enrichissement	enrichment
    enrouler	wind; wound; roll up; wrap
    enroué	hoarse
    enrôlement	enlistment; enrolment
    enrôler	enlist; recruit; enrol
    ensanglanter	bloody; stain with blood
    ensanglanté	bloody; bloodstained
    enseignant	teacher
    enseignante	teacher
    enseigne	sign; ensign
    enseignement	teaching; education
    enseigner	teach; taught; instruct
    ensemble	whole; set; together
    ensevelir	bury; shroud
    ensoleillé	sunny
    ensorceler	bewitch
    ensuite	then; next; afterwards
    ensuivre	follow; ensue; result
    entacher	taint; sully; mar
    entamer	start; begin; began; open; undertake
    entassement	pile; heap; crowding
    entasser	pile up; heap; cram
    entend	hears; intends; means
    entendaient	heard; could hear
    entendais	heard; could hear
    entendait	heard; could hear; intended
    entendant	hearing
    entendement	understanding
    entendez	hear; understand
    entendirent	heard
    entendis	heard
    entendit	heard
    entendre	hear; heard; understand; intend; mean; meant
    entends	hear; mean
    entendu	heard; understood; agreed
    entente	understanding; agreement
    enterrement	burial; funeral
    enterrer	bury
    enthousiasme	enthusiasm
    enthousiasmer	enthuse; fill with enthusiasm
    enthousiaste	enthusiastic; enthusiast
    entier	whole; entire; full
    entiers	whole; entire
    entière	whole; entire; full
    entièrement	entirely; completely; wholly; fully
    entières	whole; entire
    entonner	strike up; intone
    entorse	sprain
    entourage	entourage; circle
    entourer	surround; encircle; wrap
    entouré	surrounded; popular
    entourée	surrounded
    entra	entered; came in; went in
    entracte	interval; intermission; interlude
    entrai	entered; went in; came in
    entraide	mutual aid; mutual help
    entraient	entered; came in
    entrailles	entrails; bowels
    entrain	spirit; liveliness; zest
    entrait	entered; came in
    entrant	entering; incoming
    entrave	obstacle; hindrance; fetter; shackle
    entraver	hinder; hamper; impede
    entraînement	training
    entraîner	lead; led; train; cause; drag; entail
    entraîneur	coach; trainer
    entre	between; among
    entrebâiller	half-open
    entrechoquer	clash; knock together
    entrecouper	interrupt; intersperse
    entrelacer	interlace; intertwine
    entremetteur	go-between
    entremettre	mediate; intervene
    entremise	mediation; intervention
    entrepont	steerage; between-decks
    entreprendre	undertake; undertook; undertaken; begin
    entrepreneur	entrepreneur; contractor
    entrepris	undertaken; undertook
    entreprise	company; enterprise; undertaking; business; firm
    entreprit	undertook
    entrepôt	warehouse
    entrer	enter; come in; go in; get in
    entretenir	maintain; keep up; converse; support
    entretien	interview; conversation; maintenance; upkeep
    entrevit	glimpsed; caught a glimpse
    entrevoir	glimpse; catch a glimpse; foresee
    entrevu	glimpsed
    entrevue	interview; meeting
    entrez	come in; enter
    entrouvert	half-open; ajar
    entrouvrir	half-open; open slightly
    entrèrent	entered; came in
    entré	entered; come in; gone in
    entrée	entrance; entry; admission; entered
    entériner	ratify; endorse; confirm
    entêtement	stubbornness; obstinacy
    entêter	persist; go to the head
    entêté	stubborn; obstinate; headstrong
    envahir	invade; overrun; fill
    envahissant	invasive; intrusive
    envahisseur	invader
    enveloppe	envelope
    envelopper	wrap; envelop; surround
    envenimer	poison; embitter; aggravate
    envergure	scale; wingspan; scope
    enverra	will send
    enverrai	will send
    envers	reverse; back; towards; toward; to
    envie	desire; envy; wish; urge
    envier	envy
    envieux	envious; jealous
    environ	about; around; approximately
    environnant	surrounding
    environnement	environment
    environnemental	environmental
    environner	surround
    environs	surroundings; neighbourhood; vicinity
    envisager	consider; envisage; contemplate
    envoi	sending; dispatch; shipment; consignment
    envol	flight; takeoff
    envoler	fly away; flew away; take off; soar
    envoya	sent
    envoyer	send; sent; dispatch
    envoyé	envoy; messenger; correspondent; sent
    envoûtant	spellbinding; bewitching
    ermite	hermit
    errance	wandering
    errant	wandering; stray; errant
    errer	wander; roam; err
    erreur	error; mistake
    erroné	erroneous; wrong; mistaken
    es	are
    escadre	squadron
    escadron	squadron
    escalade	climbing; escalation
    escalader	climb; scale
    escale	stop; stopover; port of call
    escalier	staircase; stairs; stairway
    escamoter	conjure away; dodge; evade
    escarboucle	carbuncle
    escargot	snail
    escarmouche	skirmish
    escarpement	escarpment; steep slope
    escarpé	steep; craggy
    esclaffer	burst out laughing; guffaw
    esclavage	slavery
    esclave	slave; enslaved
    escompter	expect; discount; count on
    escorte	escort
    escorter	escort
    escouade	squad
    escrime	fencing
    escroc	crook; swindler
    escroquer	swindle; con; defraud
    escroquerie	swindle; fraud
    espace	space
    espacer	space out
    espadon	swordfish
    espion	spy
    espionnage	espionage; spying
    espionne	spy
    espionner	spy
    espièglerie	mischievousness; prank
    espoir	hope
    esprit	mind; spirit; wit
    espèce	species; kind; sort
    espère	hope; hopes
    espérait	hoped; was hoping
    espérance	hope; expectation
    espérer	hope; expect
    esquisse	sketch; outline
    esquisser	sketch; outline
    esquiver	dodge; evade; slip away
    essai	test; attempt; trial; essay
    essaie	tries; try
    essaim	swarm
    essaya	tried; attempted
    essayait	tried; was trying
    essayer	try; tried; attempt; test
    essence	petrol; gasoline; essence
    essentiel	essential; main; key; most
    essentielle	essential; vital; key
    essentiellement	essentially; mainly; primarily
    essieu	axle
    essor	rise; development; flight; growth; boom
    essouffler	get out of breath; run out of steam
    essoufflé	breathless; out of breath
    essuyer	wipe; dry; suffer; meet with
    est	east; is
    est-ce	is it; is this; do; does
    est-il	is he; is it
    estaminet	tavern; small café
    estampe	print; engraving
    esthétique	aesthetics; aesthetic
    estimable	worthy; respectable
    estimait	considered; believed; thought; felt
    estime	esteem; considers; believes; thinks
    estimer	estimate; consider; believe; esteem
    estival	summer
    estomac	stomach
    estomper	blur; fade; soften
    esturgeon	sturgeon
    et	and
    ethnie	ethnic group
    ethnique	ethnic
    ethnologue	ethnologist
    eu	had
    eue	had
    eunuque	eunuch
    eurent	had
    euro	euro
    européennes	european
    européens	europeans; european
    eus	had
    eusse	had; should have
    eussent	had; would have
    eut	had
    eux	them; they
    eux-mêmes	themselves
    exacerber	exacerbate
    exact	exact; accurate; correct; punctual
    exacte	exact; accurate
    exactement	exactly; precisely; accurately
    exactitude	accuracy; exactness; punctuality
    exagération	exaggeration
    exagérer	exaggerate; go too far
    exagéré	exaggerated; excessive
    exagérément	excessively; exaggeratedly
    exaltation	exaltation; excitement; elation
    exalter	exalt; excite; extol
    exalté	elated; excited; fanatical; exalted
    examen	exam; examination
    examiner	examine; consider; study
    exaspération	exasperation
    exaspérer	exasperate; infuriate
    exaspéré	exasperated; infuriated
    exaucer	grant; fulfil; answer
    excellemment	excellently
    excellence	excellence; Excellency
    excellent	excellent
    exceller	excel
    exception	exception
    exceptionnel	exceptional; outstanding; special
    exceptionnelle	exceptional; outstanding; special
    exceptionnellement	exceptionally
    excepté	except; save
    excessif	excessive; extreme
    excessive	excessive
    excessivement	excessively; extremely
    excitation	excitement; excitation
    exciter	excite; arouse; stir up; incite
    excité	excited; aroused
    exclamation	exclamation
    exclamer	exclaim; cry out
    exclu	outcast; excluded; ruled out
    exclure	exclude; expel; rule out
    exclusif	exclusive; sole
    exclusion	exclusion
    exclusivement	exclusively; solely; only
    exclut	excludes; rules out; excluded
    excommunier	excommunicate
    excursion	excursion; trip
    excuse	excuse; apology
    excuser	excuse; apologize; forgive
    excuses	apologies; apology
    excès	excess
    excédentaire	surplus; excess
    excéder	exceed; exasperate
    exemplaire	copy; specimen; exemplary; model
    exemple	example; instance
    exempt	exempt; free
    exempter	exempt
    exemption	exemption
    exercer	exercise; exert; practise; practice
    exercice	exercise; practice; drill; financial year
    exhaler	exhale; breathe out
    exhiber	exhibit; show off; display
    exhorter	exhort; urge
    exhumer	exhume; dig up
    exige	requires; demands
    exigeant	demanding; exacting
    exigence	requirement; demand
    exiger	require; demand; insist
    exigu	cramped; tiny
    exil	exile
    exiler	exile; banish
    exilé	exile; exiled; banished
    existait	existed; was; there was
    existant	existing
    existe	exists; there is; is
    existence	existence; life
    existent	exist; there are
    existentialisme	existentialism
    existentiel	existential
    exister	exist; be
    exode	exodus
    exonérer	exempt; exonerate
    exotique	exotic
    expansif	expansive; outgoing
    expansion	expansion
    expert	expert; skilled
    expertise	expertise; appraisal
    expiation	expiation; atonement
    expier	expiate; atone
    expiration	expiration; expiry
    expirer	expire; die; breathe out
    explication	explanation
    explicite	explicit; clear
    explicitement	explicitly
    expliqua	explained
    expliquait	explained
    expliquer	explain; account for
    exploit	exploit; feat
    exploitant	farmer; operator
    exploitation	exploitation; farm; operation
    exploiter	exploit; operate; run; work
    exploiteur	exploiter
    exploité	exploited
    explorateur	explorer
    exploration	exploration
    explorer	explore
    exploser	explode; blow up; blew up
    explosif	explosive
    explosion	explosion; blast
    exponentiel	exponential
    exportateur	exporter
    exportation	export; exportation
    exporter	export
    exposant	exhibitor; exponent
    exposer	expose; exhibit; explain; set out
    exposition	exhibition; exposure; exposition
    exposé	talk; account; presentation; exposé; exposed; displayed
    expressif	expressive
    expression	expression
    expressive	expressive
    expressément	expressly; specifically
    exprimer	express; voice
    exproprier	expropriate
    exprès	on purpose; deliberately; express
    expulser	expel; evict; deport
    expulsion	expulsion; eviction; deportation
    expédient	expedient
    expédier	send; dispatch; ship
    expéditif	expeditious; quick
    expédition	expedition; dispatch; shipment
    expérience	experience; experiment
    expérimental	experimental
    expérimenter	experiment; test; experience
    expérimenté	experienced
    exquis	exquisite; delightful
    exquise	exquisite; delightful
    extase	ecstasy
    extasier	go into raptures; be in ecstasy
    extatique	ecstatic
    extension	extension
    extermination	extermination
    exterminer	exterminate; wipe out
    externe	external; outside
    extinction	extinction
    extorquer	extort
    extraction	extraction
    extrader	extradite
    extraire	extract; draw out; mine
    extrait	extract; excerpt
    extraordinaire	extraordinary; special
    extraordinairement	extraordinarily; exceptionally
    extravagance	extravagance
    extravagant	extravagant; eccentric; wild
    extrémisme	extremism
    extrémiste	extremist
    extrémité	end; extremity; tip
    extrême	extreme; utmost; far
    extrême droite	far right
    extrême gauche	far left
    extrêmement	extremely; exceedingly
    exténuer	exhaust
    extérieur	exterior; outside; external; foreign; outer
    extérieure	external; outside; foreign; outer
    extérieurement	externally; outwardly
    exubérant	exuberant
    exulter	exult; rejoice
    exécrable	atrocious; execrable
    exécrer	execrate; loathe
    exécuter	execute; perform; carry out
    exécuteur	executor; executioner
    exécutif	executive
    exécution	execution
    eûmes	had
    eût	had; would have
    eûtes	had
    fable	fable; tale
    fabricant	manufacturer; maker
    fabrication	manufacture; manufacturing; making
    fabrique	factory; works
    fabriquer	make; manufacture; produce
    fabuleux	fabulous; fantastic
    fabuliste	fabulist
    face	face; facing; opposite; in the face of
    facette	facet
    facile	easy; simple
    facilement	easily; readily
    faciles	easy
    faciliter	facilitate; ease; make easier
    facilité	ease; facility
    facteur	postman; factor; mailman
    factice	artificial; false; sham
    faction	faction; guard duty
    facture	bill; invoice
    facturer	invoice; charge; bill
    facultatif	optional
    faculté	faculty; university
    facétieux	facetious; mischievous
    fade	insipid; bland; dull; tasteless
    faible	weak; feeble; low; faint; slight
    faiblement	weakly; feebly; faintly; slightly
    faibles	weak; low; faint
    faiblesse	weakness
    faiblir	weaken; falter; fail
    faille	must; flaw; rift; need
    faillible	fallible
    faillir	nearly; almost; fail
    faillit	nearly; almost; narrowly missed
    faillite	bankruptcy; failure
    faim	hunger
    fainéant	idler; lazybones; lazy; idle
    faire	do; make; did; made; done
    fais	do; make; am doing
    faisaient	did; made; were
    faisais	did; was doing; made
    faisait	did; made; was
    faisan	pheasant
    faisant	doing; making
    faisceau	beam; bundle
    faisions	did; made
    faisons	do; make
    fait	fact; deed; does; makes; made; done
    faite	made; done
    faites	do; make; made
    faits	facts; made; done
    faix	burden
    fakir	fakir
    falaise	cliff
    fallacieux	fallacious; misleading
    fallait	had to; was necessary; must; needed
    falloir	be necessary; must; need
    fallu	had to; took; been necessary
    fallut	had to; was necessary; took
    fallût	had to; should
    falot	colourless; dim; lantern
    falsification	falsification; forgery
    falsifier	falsify; forge
    fameuse	famous
    fameusement	remarkably
    fameux	famous; first-rate; notorious
    familial	family; domestic
    familiale	family
    familiariser	familiarize
    familiarité	familiarity
    familier	familiar; colloquial; informal
    familière	familiar
    familièrement	familiarly; informally
    famille	family
    famine	famine; starvation
    famélique	starving; half-starved
    fanatique	fanatic; fanatical
    fanatisme	fanaticism
    faner	fade; wither
    fanfare	brass band; fanfare
    fange	mire; mud
    fantaisie	fancy; fantasy; whim
    fantasme	fantasy
    fantasque	whimsical; fanciful
    fantassin	infantryman; foot soldier
    fantastique	fantastic; fantasy; weird
    fantôme	ghost; phantom
    fané	faded; withered
    farce	farce; practical joke; stuffing
    farcir	stuff
    fard	make-up; rouge
    fardeau	burden; load
    farine	flour; meal
    farouche	fierce; wild; shy; unsociable
    farouchement	fiercely; wildly
    fascinant	fascinating
    fascination	fascination
    fasciner	fascinate; captivate
    fascisme	fascism
    fasciste	fascist
    fasse	do; make; does
    fassent	do; make
    fasses	do; make
    faste	pomp; splendour
    fastidieux	tedious; tiresome
    fastueux	sumptuous; lavish; luxurious
    fat	conceited; smug; fop
    fatal	fatal; inevitable; deadly
    fatale	fatal; inevitable
    fatalement	inevitably; fatally
    fatalité	fate; fatality; inevitability
    fatidique	fateful
    fatigant	tiring; tiresome
    fatigue	fatigue; tiredness; weariness
    fatiguer	tire; weary
    fatigué	tired; weary; worn
    fatiguée	tired; weary; worn
    fatuité	conceit; self-conceit; fatuity
    faubourg	suburb
    faucher	mow; reap; mow down
    faucheur	mower; reaper
    faucille	sickle
    faucon	falcon; hawk
    faudra	will have to; will need; must
    faudrait	should; would have to; would be necessary
    faufiler	thread one's way; slip; sneak
    faussaire	forger
    fausse	false; wrong; fake
    faussement	falsely; wrongly
    fausser	distort; falsify; warp
    fausses	false; fake
    fausseté	falseness; falsehood
    faut	must; need; necessary; have to
    faut-il	must one; must we; should we
    faute	fault; mistake
    fauteuil	armchair; seat
    fautif	at fault; guilty; faulty
    fauve	tawny; wild animal; wild beast
    faux	scythe; forgery; false; wrong; fake; forged
    favela	favela
    faveur	favour; favor
    favorable	favourable; favorable; in favour
    favorablement	favourably; favorably
    favori	favourite; favorite
    favoris	whiskers
    favoriser	favour; favor; promote; encourage
    favorite	favourite; favorite
    façade	façade; front
    façon	way; manner
    façonner	shape; fashion; mould
    faïence	earthenware
    feignit	feigned; pretended
    feindre	feign; pretend; sham
    feint	feigned; pretended; sham
    feinte	feint; pretence
    femelle	female
    femme	woman; wife
    femme de chambre	maid; chambermaid
    femme de ménage	cleaning lady; cleaner
    fendit	split; cleaved
    fendre	split; cleave; crack
    fente	crack; slit
    fenêtre	window
    fer	iron
    fer-blanc	tin; tinplate
    fera	will do; will make
    ferai	will do; will make; shall do
    feraient	would do; would make
    ferais	would do; would make
    ferait	would do; would make
    feras	will do; will make
    ferblantier	tinsmith
    ferez	will do; will make
    feriez	would do
    ferions	would do
    ferme	farm; farmhouse; firm; steady
    fermement	firmly; steadily; steadfastly
    fermentation	fermentation
    fermenter	ferment
    fermer	close; shut; lock
    fermeture	closing; closure; fastener
    fermeté	firmness
    fermier	farmer; tenant farmer
    fermière	farmer's wife; farmer
    fermé	closed; shut; locked
    fermée	closed; shut
    ferons	will do; will make
    feront	will do; will make
    ferraille	scrap iron; scrap metal
    ferroviaire	railway; rail
    ferry	ferry
    fers	irons; chains
    fertile	fertile
    fervent	fervent; ardent
    ferveur	fervour; fervor
    fesse	buttock
    festif	festive
    festin	feast; banquet
    festival	festival
    festivité	festivity
    feu	fire
    feu d'artifice	fireworks; firework
    feuillage	foliage; leaves
    feuille	leaf; sheet
    feuilleter	leaf through; turn over
    feuilleton	serial; series; soap opera
    feutré	muffled; hushed; felted
    fi	fie; for shame
    fiabilité	reliability
    fiacre	cab; hackney coach
    fiancer	betroth; get engaged
    fiancé	fiancé; betrothed; engaged
    fiancée	fiancée; betrothed; engaged
    fiançailles	engagement; betrothal
    fiasco	fiasco
    ficelle	string; twine
    fiche	card; form; plug; sheet
    ficher	stick; drive; file; clear off
    fichier	file
    fichtre	gosh; good heavens
    fichu	neckerchief; scarf; done for; wretched; lost
    fictif	fictitious; fictional
    fiction	fiction
    fictive	fictitious; fictional
    fidèle	faithful; believer; loyal; true
    fidèlement	faithfully; loyally
    fidèles	faithful; congregation; loyal; worshippers
    fidélité	fidelity; faithfulness; loyalty
    fief	fief
    fiel	gall; venom
    fier	trust; rely; proud
    fiers	proud
    fierté	pride
    figer	freeze; froze; congeal; fix
    figue	fig
    figuier	fig tree
    figure	face; figure
    figurer	appear; figure; represent; imagine
    figuré	figurative
    figé	frozen; fixed; set
    fil	thread; wire; yarn
    filature	spinning mill; shadowing
    filer	spin; spun; slip away; trail; run off
    filet	net; fillet
    fileuse	spinner
    filial	filial
    filiale	subsidiary
    filière	sector; network; channel
    fille	girl; daughter
    filleul	godson
    film	film; movie
    filmer	film; shoot
    filon	vein; lode; seam
    fils	son
    filtrer	filter; screen; leak
    fin	end; ending; fine; thin; subtle; aim
    final	final; last; ultimate
    finale	final
    finalement	finally; in the end; eventually; at last
    finaliser	finalize; complete
    finalité	purpose; aim
    finance	finance
    financement	funding; financing
    financer	finance; fund
    finances	finances; finance
    financier	financier; financial
    financiers	financial; financiers
    financière	financial
    financièrement	financially
    financières	financial
    fine	fine; thin; slender
    finement	finely; delicately; shrewdly
    finesse	finesse; fineness; delicacy; subtlety
    fini	finished; ended; over
    finir	finish; end; stop
    finira	will end; will finish
    finissait	finished; ended; was ending
    finissent	finish; end
    finit	finishes; ended; finished; ends
    firent	did; made
    fis	did; made
    fisc	tax authorities; Treasury
    fiscal	tax; fiscal
    fiscale	tax; fiscal
    fiscalité	taxation; tax system
    fissure	crack; fissure
    fit	did; made; caused
    fit-elle	she said; she did; said she
    fit-il	he said; he did; said he
    fixe	fixed; steady; permanent; set
    fixement	fixedly; steadily
    fixer	fix; set; stare; fasten; settle
    fière	proud; haughty
    fièrement	proudly
    fièvre	fever
    fiévreusement	feverishly
    fiévreux	feverish
    flacon	bottle; flask; vial
    flageller	flagellate; scourge; whip
    flagrant	blatant; flagrant; glaring
    flairer	smell; sniff; scent
    flambant	blazing; burning; brand-new
    flambeau	torch; candlestick
    flamber	blaze; flame; burn
    flamboiement	blaze
    flamboyant	blazing; flamboyant; flaming
    flamme	flame
    flanc	flank; side
    flancher	give way; weaken
    flanelle	flannel
    flanquer	flank; fling; chuck
    flaque	puddle
    flasque	flabby; limp
    flatter	flatter; stroke; pride
    flatterie	flattery
    flatteur	flatterer; flattering
    flegmatique	phlegmatic; stolid
    fleur	flower
    fleuri	flowery; in bloom; in blossom
    fleurir	flower; bloom; blossom; flourish
    fleuron	jewel; finial
    fleuve	river
    flexibilisation	flexibilization
    flexibilité	flexibility
    flexible	flexible; pliable
    flirter	flirt
    flocon	flake
    floraison	flowering; blossoming
    florissant	flourishing; thriving; blooming
    flot	wave; flood; stream
    flots	waves
    flottant	floating; flowing; wavering
    flotte	fleet
    flottement	wavering; hesitation
    flotter	float; drift; waver; flutter
    flou	blurred; vague; fuzzy; hazy
    fluctuation	fluctuation
    fluctuer	fluctuate
    fluet	slender; thin; frail
    fluide	fluid; smooth
    fluvial	river; fluvial
    flux	flow; flux; stream
    flâner	stroll; saunter; loiter
    flânerie	stroll; idling
    flâneur	stroller; idler; loafer
    flèche	arrow; spire
    fléau	scourge; plague; flail
    fléchir	bend; bent; yield; weaken; sag
    flétri	withered; faded
    flétrir	wither; fade; wilt; brand
    flûte	flute
    foi	faith
    foie	liver
    foin	hay
    foire	fair
    fois	time; times; once
    foisonner	abound; teem
    fol	mad; insane; wild
    folie	madness; folly; insanity
    folklore	folklore
    folle	madwoman; mad; crazy; insane
    follement	madly; wildly
    folles	mad; crazy; wild
    fomenter	foment; stir up
    foncer	charge; rush; darken
    foncier	land; fundamental; property
    foncièrement	fundamentally; basically
    fonction	function; office; duty
    fonctionnaire	civil servant; official; functionary
    fonctionnalité	feature; functionality
    fonctionnel	functional
    fonctionnement	functioning; operation; running; working
    fonctionner	work; function; operate; run
    foncé	dark; deep
    fond	bottom; back; depth
    fondamental	fundamental; basic; essential
    fondamentale	fundamental; basic
    fondamentalement	fundamentally; basically
    fondateur	founder
    fondation	foundation
    fondatrice	founder
    fondement	foundation; basis
    fonder	found; establish; base; set up
    fonderie	foundry
    fondeur	founder; smelter
    fondit	melted; swooped
    fondre	melt; swoop; cast
    fonds	fund; funds
    fondé	founded; based; justified
    font	do; make
    fontaine	fountain
    fonte	cast iron; melting
    football	football; soccer
    forage	drilling
    forain	fairground; travelling
    force	force; strength; power
    forcené	madman; maniac
    forcer	force; compel
    forcé	forced; compelled; inevitable
    forcément	necessarily; inevitably; of course
    forer	drill; bore
    forestier	forest; forester
    forge	forge; smithy
    forger	forge; shape
    forgeron	blacksmith; smith
    forma	formed; trained
    formaient	formed; made up
    formait	formed; made up
    formaliser	take offence; formalize
    formalité	formality
    format	format; size
    formation	training; formation; education
    forme	form; shape
    formel	formal; categorical; definite
    formelle	formal; categorical
    formellement	formally; strictly; categorically
    former	form; train; shape; educate
    formidable	tremendous; formidable; great; wonderful
    formidablement	tremendously; fantastically
    formulaire	form
    formulation	wording; formulation
    formule	formula; phrase
    formuler	formulate; express; word
    fort	fort; strong; loud; very; hard
    forte	strong; loud; high; sharp
    fortement	strongly; heavily; greatly; highly
    forteresse	fortress
    fortes	strong; high; heavy
    fortification	fortification
    fortifier	fortify; strengthen
    forts	strong; loud
    fortuit	fortuitous; accidental; chance
    fortuitement	by chance; accidentally
    fortune	fortune
    fortuné	wealthy; fortunate
    forum	forum
    forçat	convict; galley slave
    forêt	forest
    fossette	dimple
    fossile	fossil
    fossoyeur	gravedigger
    fossé	ditch; moat; gap
    fou	madman; fool; lunatic; mad; crazy; insane
    foudre	lightning; thunderbolt
    foudroyant	lightning; devastating; crushing; withering
    foudroyer	strike down; struck down; blast
    fouet	whip
    fouetter	whip; flog; lash
    fougue	ardour; fire; spirit
    fougueux	fiery; spirited; impetuous
    fougère	fern
    fouille	search; excavation
    fouiller	search; dig; excavate; rummage
    fouilles	excavations
    foulard	scarf
    foule	crowd; mob
    fouler	tread; trod; trample; sprain
    four	oven
    fourbe	cheat; knave; deceitful; treacherous
    fourberie	deceit; treachery
    fourbir	polish; furbish
    fourche	fork; pitchfork
    fourchette	fork; range
    fourgon	van; wagon
    fourmi	ant
    fourmiller	swarm; teem
    fourneau	stove; furnace
    fourni	provided; supplied; thick
    fournir	provide; supply; furnish
    fournisseur	supplier
    fourniture	supply; supplies
    fournée	batch
    fourreau	sheath; scabbard
    fourrer	stuff; thrust; stick; line
    fourrure	fur
    fourré	thicket
    fourvoyer	go astray; mislead
    fous	mad; crazy; madmen
    foutre	do; damn; give; screw
    foutu	done for; damned; bloody
    foyer	home; hearth; household; fireplace
    fracas	crash; din; noise
    fracassant	deafening; sensational; shattering
    fracasser	smash; shatter
    fraction	fraction
    fracture	fracture
    fragile	fragile; frail; delicate; brittle
    fragilité	fragility
    fragment	fragment
    frais	expenses; costs; fees; charges; fresh; cool
    fraise	strawberry
    framboise	raspberry
    franc	franc; Frank; candid; outright
    franc-maçon	freemason
    franc-maçonnerie	freemasonry
    franche	frank; candid; open
    franchement	frankly; openly; honestly; really
    franchir	cross; clear; pass; get over
    franchise	frankness; franchise
    franchissement	crossing
    franciscain	Franciscan
    francophone	french-speaking; french speaker
    francs	francs; frank
    frange	fringe
    françaises	french; frenchwomen
    frappa	struck; knocked; hit
    frappait	struck; knocked; hit
    frappant	striking
    frapper	strike; struck; knock; hit; beat
    fraternel	brotherly; fraternal
    fraternellement	fraternally
    fraternité	fraternity; brotherhood
    fraude	fraud
    frauduleux	fraudulent
    frayer	clear a path; open up; associate
    frayeur	fright; fear
    fraîche	fresh; cool
    fraîchement	freshly; newly; coolly
    fraîches	fresh; cool
    fraîcheur	freshness; coolness
    frein	brake; check; curb
    freiner	brake; slow down; curb
    fresque	fresco
    fret	freight
    friandise	delicacy; sweet; titbit
    friche	wasteland; fallow land
    frigo	fridge
    frileux	sensitive to cold; cautious; chilly
    fringant	dashing; frisky
    fripon	rascal; rogue; knave
    frire	fry
    friser	curl; border on
    frisson	shiver; shudder; thrill
    frissonner	shiver; shudder; quiver
    frisé	curly; curled
    frivole	frivolous; shallow
    frivolité	frivolity
    froid	cold; coldness
    froide	cold
    froidement	coldly; coolly
    froideur	coldness
    froids	cold
    froissement	rustling; creasing
    froisser	crumple; offend; hurt
    fromage	cheese
    froment	wheat
    froncer	frown; knit; gather
    front	forehead; brow; front
    frontal	frontal; head-on
    frontalier	border; cross-border
    frontispice	frontispiece
    frontière	border; frontier; boundary
    frottement	friction; rubbing
    frotter	rub; scrub
    fructifier	bear fruit; be productive
    fructueux	fruitful; profitable
    frugal	frugal
    fruit	fruit
    fruste	rough; uncouth; coarse
    frustration	frustration
    frustrer	frustrate; deprive
    frustré	frustrated
    frère	brother
    frégate	frigate
    frémir	quiver; shudder; tremble; shiver
    frémissant	quivering; trembling
    frémissement	shudder; quiver; thrill; shiver
    frémit	shuddered; quivered
    frénésie	frenzy
    frénétique	frenetic; frantic; frenzied
    frénétiquement	frantically; frenetically
    fréquemment	frequently; often
    fréquence	frequency
    fréquent	frequent; common
    fréquentation	frequenting; attendance; acquaintance; company
    fréquenter	frequent; associate with; attend
    frêle	frail; fragile; slender
    frêne	ash
    frôlement	brush; rustle
    frôler	brush; brush against; come close
    fugace	fleeting; transient
    fugitif	fugitive; fleeting; runaway
    fugitive	fugitive; fleeting
    fugue	fugue; escapade
    fugueur	runaway
    fui	fled
    fuient	flee
    fuir	flee; fled; run away; avoid; shun
    fuit	fled; flees; leaks
    fuite	flight; escape; leak
    fulgurant	dazzling; lightning; meteoric
    fulminer	fulminate; thunder
    fumer	smoke
    fumeur	smoker
    fumeuse	smoker
    fumier	manure; dung; dunghill
    fumée	smoke
    funeste	disastrous; fatal; baleful; deadly
    funèbre	funereal; gloomy; funeral; mournful
    funérailles	funeral
    funéraire	funeral; funerary
    furent	were
    fureter	ferret; pry; ferret about
    fureur	fury; rage
    furie	fury
    furieuse	furious; angry; raging
    furieusement	furiously; wildly
    furieux	furious; angry; raging
    furtif	furtive; stealthy
    furtivement	furtively; stealthily
    fus	was; were
    fuser	burst forth; gush
    fusil	gun; rifle; musket
    fusillade	shooting; gunfire; fusillade
    fusiller	shoot; execute; shot
    fusion	fusion; merger; melting
    fusionner	merge; combine
    fusse	were; was
    fussent	were
    fusée	rocket
    fut	was
    futile	futile; trivial; frivolous
    futur	future; coming
    fuyait	fled; was fleeing; ran away
    fuyant	fleeing; elusive; evasive
    fâcher	anger; get angry; quarrel
    fâcheux	unfortunate; annoying; regrettable; tiresome
    fâché	angry; cross; sorry; annoyed
    fève	bean; broad bean
    fébrile	feverish; febrile
    fébrilement	feverishly
    fécond	fertile; fruitful; fecund
    féconder	fertilize; impregnate
    fécondité	fertility; fecundity
    fédéral	federal
    fédérale	federal
    fédérer	federate; unite
    fée	fairy
    féerique	magical; enchanting; fairy
    félicitation	congratulation
    félicitations	congratulations
    féliciter	congratulate; praise
    félicité	felicity; bliss; happiness
    féminin	female; feminine; women's
    féminine	female; feminine; women's
    féminines	female; feminine; women's
    féminisme	feminism
    féministe	feminist
    féodal	feudal
    féodalité	feudalism
    féroce	ferocious; fierce; savage
    férocement	ferociously; fiercely
    férocité	ferocity
    fétide	fetid; foul
    février	February
    fêler	crack
    fête	party; festival; feast; holiday
    fêter	celebrate
    fîmes	did; made
    fît	did; made; should
    fûmes	were
    fût	cask; barrel; shaft; was; were; be
    fûtes	were
    gabarit	size; template
    gaffe	blunder; boathook
    gage	pledge; pawn; token
    gager	wager; bet; guarantee
    gages	wages
    gageure	wager; challenge
    gagnant	winner; winning
    gagner	win; won; earn; gain; reach
    gai	cheerful; gay; merry; happy
    gaie	cheerful; gay; merry
    gaiement	gaily; cheerfully; merrily
    gaieté	gaiety; cheerfulness; mirth
    gaillard	fellow; strapping fellow; forecastle; strong; hearty
    gain	gain; profit
    galant	gallant; suitor; lover; courteous; amorous
    galanterie	gallantry; courtesy
    galaxie	galaxy
    galerie	gallery; tunnel
    galet	pebble
    galoche	galosh; clog
    galon	stripe; braid
    galop	gallop
    galoper	gallop
    galère	galley
    galérien	galley slave
    gambader	gambol; frolic
    gamin	kid; urchin; boy
    gamine	girl; kid
    gamme	range; scale
    gangrène	gangrene
    gangster	gangster
    gant	glove
    ganter	glove
    garage	garage
    garant	guarantor
    garantie	guarantee; warranty; security
    garantir	guarantee; ensure; secure
    garde	guard; custody; watch
    garde-chasse	gamekeeper
    garde-côte	coastguard
    garde-fou	parapet; railing; safeguard
    garde-manger	larder; pantry
    garde-robe	wardrobe
    garder	keep; kept; guard; retain; look after
    gardeur	keeper
    gardien	guardian; keeper; guard; warden
    gardienne	guardian; keeper
    gare	station; railway station; beware; watch out
    garer	park
    gargouiller	gurgle; rumble
    garni	garnished; filled; lodging house
    garnir	fill; garnish; furnish; trim
    garnison	garrison
    gars	lad; guy; fellow
    garçon	boy; waiter
    gaspillage	waste
    gaspiller	waste; squander
    gastronomique	gastronomic; gourmet
    gauche	left; awkward; clumsy
    gauchement	awkwardly; clumsily
    gaucherie	awkwardness
    gaver	force-feed; stuff
    gaz	gas
    gazette	gazette; newspaper
    gazon	turf; lawn; grass
    gazouillement	chirping; twittering
    gazouiller	chirp; twitter; babble
    gazouillis	chirping; babble; tweet
    gaîté	gaiety; cheerfulness
    geindre	whine; moan; whimper
    geler	freeze; froze; frozen
    gelé	frozen; icy
    gelée	frost; jelly
    gencive	gum
    gendarme	gendarme; policeman
    gendarmerie	gendarmerie; police
    gendre	son-in-law
    genou	knee
    genoux	knees; lap
    genre	kind; genre; gender
    gens	people; folk
    gentil	kind; nice; gentle; good
    gentilhomme	gentleman; nobleman
    gentille	kind; nice; sweet
    gentillesse	kindness
    gentiment	kindly; nicely; gently
    gerbe	sheaf; spray
    gercer	chap; crack
    germanique	germanic
    germe	germ; seed
    germer	germinate; sprout
    geste	gesture; movement
    gesticuler	gesticulate
    gestion	management; administration
    gestionnaire	manager; administrator
    geyser	geyser
    geôlier	jailer; gaoler
    gibet	gibbet; gallows
    gibier	game
    gicler	spurt; squirt
    gifle	slap
    gifler	slap
    gigantesque	gigantic; huge; giant
    gilet	waistcoat; vest
    girafe	giraffe
    giron	lap; bosom
    girondin	Girondist; Girondin
    gisait	lay; was lying
    gisement	deposit
    givre	frost
    glace	ice; mirror; ice cream; looking-glass
    glacer	freeze; chill; ice; glaze
    glacial	icy; freezing; frosty
    glacier	glacier
    glacé	icy; frozen; iced; ice-cold
    glacée	icy; frozen; ice-cold
    gladiateur	gladiator
    glaner	glean; gather
    glas	knell
    glauque	murky; sordid; sea-green
    glaçon	ice cube; icicle; block of ice
    glissant	slippery
    glissement	sliding; slide; shift
    glisser	slip; slide; slid; glide; whisper
    global	overall; global; total
    globale	overall; global; total
    globalisation	globalization
    globe	globe
    gloire	glory; fame
    glorieuse	glorious
    glorieusement	gloriously
    glorieux	glorious
    glorifier	glorify; boast
    gloser	comment; ramble on
    gluant	sticky; slimy
    gobelet	goblet; cup; tumbler
    golfe	gulf
    gomme	gum; eraser; rubber
    gommer	erase; rub out
    gond	hinge
    gonflement	swelling
    gonfler	swell; swollen; inflate; puff up
    gonflé	swollen; puffed up; inflated
    gorge	throat; gorge; bosom
    gorgée	sip; gulp; mouthful
    gorille	gorilla
    gosse	kid; child
    gothique	gothic
    goudron	tar
    gouffre	abyss; chasm; gulf
    goujat	boor; lout
    goulûment	greedily; gluttonously
    gourde	flask; gourd
    gourdin	club; cudgel
    gourmand	glutton; gourmand; greedy; fond of food
    gourmandise	greed; gluttony
    goutte	drop; gout
    gouttière	gutter
    gouvernail	rudder; helm
    gouvernance	governance
    gouvernante	governess; housekeeper
    gouvernement	government
    gouvernemental	government; governmental
    gouvernementale	government
    gouverner	govern; rule; steer
    gouverneur	governor
    goélette	schooner
    goût	taste
    goûter	snack; tea; taste; enjoy; appreciate; relish
    grabat	pallet; litter
    gracier	pardon; reprieve
    gracieuse	graceful; gracious
    gracieusement	gracefully; graciously; free
    gracieuseté	kindness; graciousness
    gracieux	graceful; gracious; free
    gradation	gradation
    grade	rank; grade
    gradin	tier; step
    graduel	gradual
    graduellement	gradually
    grain	grain
    graine	seed
    graisser	grease; oil
    grammaire	grammar
    grammatical	grammatical
    gramme	gram
    grand	great; big; large; tall; grand
    grand-mère	grandmother
    grand-père	grandfather
    grande	great; big; large; tall
    grandement	greatly; highly; largely
    grandes	great; big; large
    grandeur	size; greatness; grandeur
    grandiose	grandiose; imposing; magnificent
    grandir	grow; grew; grow up; increase
    grandissant	growing; increasing
    grands	great; big; large; tall
    grands-parents	grandparents
    grange	barn
    granit	granite
    granite	granite
    gras	fat; greasy; fatty; bold
    grasse	fat; greasy
    grasseyer	roll one's r's
    gratis	free; for nothing
    gratitude	gratitude
    gratter	scratch; scrape
    gratuit	free; gratuitous
    gratuite	free; gratuitous
    gratuitement	free; free of charge; gratuitously
    gratuité	free provision; gratuitousness
    grave	serious; grave; solemn; low
    gravement	seriously; gravely; solemnly
    graver	engrave; carve
    graves	serious; grave
    graveur	engraver
    gravier	gravel
    gravir	climb; ascend
    gravitation	gravitation
    graviter	gravitate; orbit
    gravité	gravity; seriousness
    gravure	engraving; print
    grecs	greeks; greek
    greffe	graft; transplant; registry
    greffer	graft; transplant
    greffier	clerk; registrar
    grelottant	shivering
    grelotter	shiver
    grenade	grenade; pomegranate; Granada
    grenadier	grenadier
    grenier	attic; loft; granary
    grenouille	frog
    grever	burden; encumber
    griffe	claw
    griffonner	scribble; scrawl
    grignoter	nibble; eat away
    grille	gate; grid; railing; bars
    griller	grill; toast; roast
    grillon	cricket
    grimace	grimace
    grimacer	grimace; pull a face
    grimaçant	grimacing; grinning
    grimper	climb; clamber; soar
    grincer	creak; grate; gnash; grind
    grincheux	grumpy; peevish; surly
    grippe	flu; influenza
    gripper	jam; seize up
    gris	grey; gray; drunk
    grise	grey; gray
    griser	intoxicate; make tipsy
    grisonnant	greying
    grisou	firedamp
    grisâtre	greyish; grayish
    grive	thrush
    grivois	saucy; bawdy
    grogne	discontent; grumbling
    grognement	grunt; growl; grumbling
    grogner	grunt; growl; grumble
    grommeler	mutter; grumble
    grondant	rumbling; growling
    grondement	rumble; roar; growl
    gronder	scold; rumble; growl; roar
    gros	big; fat; large; heavy; stout
    groseille	currant; gooseberry
    grosse	big; fat; large; pregnant
    grosses	big; large; heavy
    grossesse	pregnancy
    grossier	coarse; rude; crude; rough; vulgar
    grossir	put on weight; swell; enlarge; magnify
    grossière	coarse; rude; crude
    grossièrement	roughly; rudely; coarsely
    grossièreté	rudeness; coarseness
    grotesque	grotesque; ludicrous
    grotte	cave; grotto
    grouiller	swarm; teem; seethe
    groupe	group
    groupement	group; grouping
    grouper	group; gather
    grâce	grace; mercy; favour; pardon; thanks; thanks to
    grès	sandstone; stoneware
    grève	strike; shore; strand
    gré	will; liking
    gréement	rigging
    gréviste	striker
    grêle	hail; slender; shrill; thin
    guenille	rag
    guerre	war
    guerre civile	civil war
    guerre froide	Cold War
    guerre mondiale	world war
    guerrier	warrior; warlike
    guerrière	warlike; warrior
    guet-apens	ambush; trap
    guetter	watch; lie in wait; look out for
    guetteur	lookout; watchman
    gueule	mouth; muzzle; jaws
    gueux	beggar; rascal; rogue; wretched
    guichet	ticket office; counter; window
    guide	guide; guidebook
    guider	guide; lead
    guillemet	quotation mark
    guillotine	guillotine
    guillotiner	guillotine; behead
    guindé	stiff; starchy; stilted
    guinguette	open-air café; tavern
    guinée	guinea
    guirlande	garland
    guise	manner; way
    guitare	guitar
    gutta-percha	gutta-percha
    guère	hardly; scarcely; little
    gué	ford
    guérilla	guerrilla; guerrilla war
    guérillero	guerrilla
    guérir	cure; heal; recover
    guérison	cure; recovery; healing
    guérite	sentry box
    guêpe	wasp
    guêtre	gaiter
    gymnase	gymnasium; gym
    gymnastique	gymnastics
    gâcher	spoil; waste; ruin
    gâchette	trigger
    gâteau	cake
    gâter	spoil; go bad
    gène	gene
    géant	giant; gigantic
    gémir	groan; moan; wail
    gémissement	groan; moan
    génial	brilliant; great; inspired
    génie	genius; engineering; spirit
    génisse	heifer
    génocide	genocide
    général	general; overall
    générale	general; overall
    généralement	generally; usually; in general
    généraliser	generalize; spread
    généralisé	widespread; general
    généralité	generality
    génération	generation
    généraux	general; generals
    générer	generate
    généreuse	generous; noble
    généreusement	generously
    généreux	generous; noble
    générosité	generosity
    génétique	genetics; genetic
    géographe	geographer
    géographie	geography
    géographique	geographical; geographic
    géologie	geology
    géologue	geologist
    géométrie	geometry
    géopolitique	geopolitical; geopolitics
    gérance	management
    gérant	manager
    gérer	manage; administer; run
    gérontocratie	gerontocracy
    gésir	lie
    gênant	embarrassing; awkward; annoying
    gêne	embarrassment; discomfort
    gêner	hinder; embarrass; bother; disturb
    gêneur	nuisance; intruder
    gêné	embarrassed; awkward; uneasy
    gît	lies
    gîte	lodging; shelter; home
    gîter	lodge; list
    ha	ha; ah
    habile	skilful; clever; able; skillful
    habilement	skilfully; cleverly; ably
    habileté	skill; cleverness; ability
    habillement	clothing; dress
    habiller	dress; clothe
    habillé	dressed; clad; smart
    habit	coat; dress; clothes
    habitaient	lived; inhabited
    habitait	lived; inhabited; dwelt
    habitant	inhabitant; resident
    habitante	inhabitant
    habitation	dwelling; house; habitation
    habiter	live; inhabit; dwell; dwelt
    habits	clothes
    habitude	habit; custom
    habituel	usual; habitual; customary
    habituelle	usual; habitual
    habituellement	usually; habitually; generally
    habituer	accustom; get used
    habitué	regular; frequenter
    habité	inhabited; manned
    hache	axe; hatchet
    hacher	chop; mince
    hagard	haggard; wild; distraught
    haie	hedge
    haillon	rag
    haillons	rags
    haine	hatred; hate
    haineux	full of hatred; hateful
    hait	hates
    haleine	breath
    haletant	panting; breathless
    haleter	pant; gasp
    halle	market; covered market; hall
    hallucination	hallucination
    halo	halo
    halte	halt; stop
    halètement	panting; gasp
    hamac	hammock
    hameau	hamlet
    hameçon	fish-hook; hook
    hameçonnage	phishing
    hanche	hip
    handicap	handicap; disability
    handicaper	handicap
    handicapé	disabled
    hangar	shed; hangar
    hanter	haunt
    hantise	obsession; dread
    happer	snatch; snap up
    haranguer	harangue
    harassé	exhausted; weary
    harceler	harass; pester; harry
    harcèlement	harassment
    hardi	bold; daring; hardy
    hardiesse	boldness; daring
    hardiment	boldly; daringly
    harem	harem
    hareng	herring
    hargne	spite; aggressiveness
    hargneux	surly; aggressive; snarling
    haricot	bean
    harmonie	harmony
    harmonieux	harmonious
    harmoniser	harmonize; bring into line
    harnais	harness
    harpe	harp
    harpon	harpoon
    harponneur	harpooner
    hasard	chance; luck
    hasarder	venture; risk; hazard
    hasardeux	hazardous; risky
    hauban	shroud
    hausse	rise; increase
    hausser	raise; shrug
    haut	top; high; loud; tall; upper
    hautain	haughty; lofty
    hautaine	haughty; lofty
    hautbois	oboe
    haute	high; tall; upper; loud
    hautement	highly; openly
    hautes	high; upper
    hauteur	height
    hauts	high; upper
    haveur	coal cutter
    havre	haven; harbour
    haïr	hate; detest
    haït	hated
    hebdomadaire	weekly
    hectare	hectare
    hein	eh; huh; what; right
    hennir	neigh; whinny
    hennissement	neigh; neighing
    herbe	grass; herb
    hermétique	airtight; hermetic; impenetrable
    hermétiquement	hermetically; tightly
    herscheuse	putter; haulage girl
    herse	harrow; portcullis
    heure	hour; time; o'clock
    heureuse	happy; glad; fortunate
    heureusement	fortunately; happily; luckily; thankfully
    heureuses	happy; fortunate
    heureux	happy; glad; fortunate; lucky
    heurt	clash; collision; shock
    heurter	hit; strike; struck; knock; collide; offend
    hibou	owl
    hideux	hideous
    hier	yesterday
    hilare	beaming; merry
    hippique	horse; equestrian
    hippodrome	racecourse; racetrack
    hippopotame	hippopotamus
    hirondelle	swallow
    hispanique	hispanic; spanish
    hisser	hoist; haul up; raise
    histoire	story; history
    histoire naturelle	natural history
    historien	historian
    historienne	historian
    historique	historic; historical; history
    historiquement	historically
    hiver	winter
    hivernal	winter; wintry
    hiérarchie	hierarchy
    hiéroglyphe	hieroglyph; hieroglyphic
    holà	hey; hold on; stop
    homard	lobster
    homicide	homicide; murder; manslaughter
    hommage	homage; tribute; respects
    homme	man; human
    homme d'affaires	businessman
    homme d'État	statesman
    homme politique	politician
    homogène	homogeneous
    homologue	counterpart
    homosexualité	homosexuality
    homosexuel	homosexual; gay
    honneur	honour; honor
    honnête	honest; decent; honourable
    honnêtement	honestly; fairly; decently
    honnêtes	honest; decent
    honnêteté	honesty
    honorable	honourable; honorable; respectable
    honorablement	honourably; honorably
    honoraires	fees
    honorer	honour; honor; do credit
    honte	shame
    honteuse	ashamed; shameful
    honteusement	shamefully; disgracefully
    honteux	ashamed; shameful; disgraceful
    hop	hop; up; off you go
    horaire	timetable; schedule
    horde	horde
    horizon	horizon
    horizontal	horizontal
    horloge	clock
    horloger	watchmaker; clockmaker
    hormis	except; save; but
    horreur	horror
    horrible	horrible; dreadful; awful
    horriblement	horribly; terribly
    horrifier	horrify
    hors	out; outside; out of
    hospice	hospice; almshouse
    hospitalier	hospitable; hospital
    hospitalité	hospitality
    hostie	host; wafer
    hostile	hostile; opposed
    hostilité	hostility
    houille	coal
    houillère	coal mine; colliery
    houle	swell
    houppelande	greatcoat; cloak
    hourra	hurrah; hooray
    houspiller	scold; hustle
    houx	holly
    hublot	porthole
    huer	boo; hoot
    huguenot	Huguenot
    huile	oil
    huiler	oil
    huileux	oily
    huissier	bailiff; usher
    huit	eight
    huitième	eighth
    hum	hum; hmm; ahem
    humain	human; human being; humane
    humaine	human; humane
    humainement	humanly; humanely
    humaines	human
    humains	human; humans
    humanisme	humanism
    humaniste	humanist
    humanitaire	humanitarian
    humanité	humanity; mankind
    humble	humble; lowly
    humblement	humbly
    humer	inhale; breathe in; smell
    humeur	mood; humour; temper
    humide	damp; humid; wet; moist
    humidité	humidity; damp; moisture
    humiliant	humiliating
    humiliation	humiliation
    humilier	humiliate; humble
    humilité	humility
    humoristique	humorous
    humour	humour; humor
    hune	top
    huppé	crested; upper-crust; smart
    hurlant	screaming; howling; yelling
    hurlement	howl; scream; yell
    hurler	scream; howl; yell; shriek
    hussard	hussar
    hutte	hut
    huée	boo; hoot
    huées	boos; hooting
    huître	oyster
    hydrogène	hydrogen
    hygiène	hygiene
    hymne	hymn; anthem
    hypocrisie	hypocrisy
    hypocrite	hypocrite; hypocritical
    hypothèque	mortgage
    hypothèse	hypothesis; assumption
    hypothéquer	mortgage
    hypothétique	hypothetical
    hystérie	hysteria
    hystérique	hysterical
    hyène	hyena
    hâte	haste; hurry
    hâter	hasten; hurry; quicken
    hâtif	hasty; early
    hâtivement	hastily; hurriedly
    hé	hey; hello
    héberger	house; accommodate; lodge; host
    hébraïque	hebrew
    hébreu	Hebrew
    hébéter	daze; stupefy
    hébété	dazed; stupefied
    hégémonie	hegemony
    hélas	alas; unfortunately
    héler	hail; call
    hélice	propeller; screw
    hélicoptère	helicopter
    hémisphère	hemisphere
    hémorragie	haemorrhage; hemorrhage; bleeding
    hérisser	bristle; ruffle
    hérisson	hedgehog
    hérissé	bristling; spiky
    héritage	inheritance; heritage; legacy
    hériter	inherit
    héritier	heir
    héritière	heiress
    héron	heron
    héros	hero
    héroïne	heroine; heroin
    héroïque	heroic
    héroïsme	heroism
    héréditaire	hereditary
    hérédité	heredity
    hérésie	heresy
    hérétique	heretic; heretical
    hésita	hesitated
    hésitait	hesitated
    hésitant	hesitant; wavering
    hésitation	hesitation
    hésiter	hesitate; waver
    hétéroclite	heterogeneous; motley
    hétérogène	heterogeneous
    hêtre	beech
    hôpital	hospital
    hôte	host; guest
    hôtel	hotel; mansion
    hôtel de ville	town hall; city hall
    hôtelier	hotelkeeper; innkeeper
    hôtesse	hostess
    ibidem	ibidem; in the same place
    iceberg	iceberg
    ichtyosaure	ichthyosaurus
    ici	here
    icône	icon
    idem	ditto; the same
    identification	identification
    identifier	identify
    identique	identical; same
    identiquement	identically
    identité	identity
    idiot	idiot; fool; stupid; idiotic
    idole	idol
    idéal	ideal; perfect
    idéale	ideal; perfect
    idéalement	ideally
    idéaliser	idealize
    idéalisme	idealism
    idée	idea; thought
    idéologie	ideology
    idéologique	ideological
    if	yew
    ignare	ignorant; ignoramus
    ignoble	ignoble; vile; base
    ignominie	ignominy; disgrace
    ignorait	did not know; was unaware; ignored
    ignorance	ignorance
    ignorant	ignoramus; ignorant; unaware
    ignore	does not know; do not know; ignores
    ignorer	be unaware; not know; ignore; be ignorant
    il	he; it
    illettré	illiterate
    illicite	illicit; unlawful
    illico	at once; immediately; right away
    illimité	unlimited; boundless
    illisible	illegible; unreadable
    illuminer	illuminate; light up; lit up
    illuminé	illuminated; lit up; visionary
    illusion	illusion; delusion
    illusoire	illusory
    illustration	illustration
    illustre	illustrious; famous
    illustrer	illustrate; distinguish
    illustré	illustrated
    illégal	illegal; unlawful
    illégalement	illegally; unlawfully
    illégitime	illegitimate; unlawful
    ils	they
    image	image; picture
    imager	illustrate
    imaginable	imaginable; conceivable
    imaginaire	imaginary; imagination
    imaginatif	imaginative
    imagination	imagination
    imaginer	imagine; think; devise
    imam	imam
    imberbe	beardless
    imbiber	soak; steep; imbue
    imbu	full; imbued
    imbécile	fool; idiot; imbecile; stupid
    imitateur	imitator
    imitation	imitation
    imiter	imitate; copy
    imité	imitated
    immaculé	immaculate; spotless
    immanquablement	inevitably; without fail
    immatériel	immaterial; intangible
    immense	immense; huge; vast
    immenses	immense; huge; vast
    immensité	immensity; vastness
    immensément	immensely; hugely
    immerger	immerse; submerge
    immeuble	building; block of flats
    immigrant	immigrant
    immigration	immigration
    immigrer	immigrate
    immigré	immigrant
    immigrés	immigrants
    imminent	imminent; impending
    immiscer	interfere; meddle
    immobile	motionless; still; immobile
    immobilier	real estate; property; housing
    immobiliser	immobilize; stop; bring to a standstill
    immobilité	immobility; stillness
    immobilière	real estate; property
    immodéré	immoderate; excessive
    immoler	sacrifice; immolate
    immonde	foul; vile; filthy
    immoral	immoral
    immortalité	immortality
    immortel	immortal; undying
    immortelle	immortal
    immuable	immutable; unchanging
    immunité	immunity
    immédiat	immediate; instant
    immédiate	immediate; instant
    immédiatement	immediately; at once; instantly
    immérité	undeserved
    impact	impact
    impair	odd; blunder
    impalpable	impalpable; intangible
    imparfait	imperfect
    impartial	impartial; unbiased
    impartialité	impartiality
    impasse	dead end; deadlock; impasse
    impassible	impassive; unmoved
    impassiblement	impassively
    impatiemment	impatiently; eagerly
    impatience	impatience
    impatient	impatient; eager
    impatienter	get impatient; lose patience
    impeccable	impeccable; perfect; spotless
    impensable	unthinkable
    imperceptible	imperceptible
    imperceptiblement	imperceptibly
    imperfection	imperfection
    imperméable	raincoat; mackintosh
    impersonnel	impersonal
    impertinence	impertinence
    impertinent	impertinent; cheeky
    imperturbable	unperturbed; imperturbable
    impie	impious; ungodly
    impitoyable	merciless; pitiless; ruthless
    impitoyablement	mercilessly; ruthlessly
    implacable	implacable; relentless
    implacablement	implacably; relentlessly
    implantation	establishment; setting up; implantation; settlement
    implication	implication; involvement
    implicite	implicit
    implicitement	implicitly
    impliquer	imply; involve; implicate
    implorer	implore; beg; beseech
    impolitesse	rudeness; impoliteness
    impopulaire	unpopular
    importance	importance
    important	important; significant; large
    importante	important; significant; large
    importantes	important; significant
    importants	important; significant
    importateur	importer
    importation	import; importation
    importe	matters; matter; important
    importer	matter; import; be important
    importun	intruder; bore; unwelcome; troublesome
    importuner	bother; pester; importune
    imposant	imposing; impressive; stately
    imposer	impose; tax; require; lay down
    imposition	taxation; imposition
    impossibilité	impossibility
    impossible	impossible
    imposteur	impostor
    imposture	imposture
    impraticable	impassable; impracticable
    imprenable	impregnable
    impression	impression; printing
    impressionnant	impressive
    impressionner	impress
    imprimante	printer
    imprimer	print; imprint; impart
    imprimerie	printing; printing house; printing press
    imprimeur	printer
    imprimé	printed matter; form; print
    improbable	unlikely; improbable
    impropre	unfit; improper
    improviser	improvise
    improvisé	improvised; impromptu
    imprudemment	imprudently; unwisely; rashly
    imprudence	imprudence; carelessness
    imprudent	imprudent; rash; careless; unwise
    imprécation	curse; imprecation
    imprécis	vague; imprecise
    imprégner	impregnate; soak; imbue
    imprégné	impregnated; steeped; imbued
    imprévisible	unpredictable
    imprévoyance	improvidence; lack of foresight
    imprévu	unexpected; unforeseen event; unforeseen
    impudence	impudence
    impudent	impudent; shameless
    impudique	immodest; shameless
    impuissance	impotence; powerlessness; helplessness
    impuissant	powerless; helpless; impotent
    impulsif	impulsive
    impulsion	impulse; impetus; drive
    impunité	impunity
    impunément	with impunity
    impur	impure; unclean
    imputer	attribute; impute; ascribe
    impénétrable	impenetrable; inscrutable
    impératif	imperative; requirement
    impérativement	imperatively; absolutely
    impératrice	empress
    impérial	imperial
    impériale	imperial
    impérialisme	imperialism
    impérialiste	imperialist
    impérieusement	imperiously
    impérieux	imperious; urgent; pressing
    impérissable	imperishable; undying
    impétueux	impetuous; fiery
    impôt	tax
    impôts	taxes; tax
    inacceptable	unacceptable
    inaccessible	inaccessible; unattainable
    inachevé	unfinished; incomplete
    inactif	inactive; idle
    inaction	inaction; idleness
    inadmissible	unacceptable; intolerable
    inaltérable	unalterable; unchanging
    inanimé	inanimate; lifeless; unconscious
    inaperçu	unnoticed
    inassouvi	unsatisfied; unappeased
    inattaquable	unassailable
    inattendu	unexpected; unforeseen
    inattendue	unexpected; unforeseen
    inattentif	inattentive; careless
    inauguration	inauguration; opening
    inaugurer	inaugurate; open; unveil
    inavouable	shameful; unmentionable
    incalculable	incalculable; countless
    incandescent	incandescent; white-hot
    incapable	incapable; unable
    incapables	incapable; unable
    incapacité	inability; incapacity
    incarcérer	imprison; incarcerate; jail
    incarnation	incarnation; embodiment
    incarner	embody; play; incarnate
    incendiaire	arsonist; incendiary; inflammatory
    incendie	fire; blaze
    incendier	set fire; burn down
    incertain	uncertain; unsure; doubtful
    incertaine	uncertain; unsure
    incertitude	uncertainty
    incessamment	shortly; incessantly; very soon
    incessant	incessant; constant; unceasing
    incidemment	incidentally; in passing
    incident	incident
    incisif	incisive; cutting
    incitation	incitement; incentive; encouragement
    inciter	encourage; incite; prompt; urge
    inclination	inclination
    incliner	tilt; bow; incline; lean; bend
    incliné	inclined; bowed; sloping
    inclure	include; enclose
    inclus	included; including
    inclut	includes; included
    incohérence	incoherence; inconsistency
    incohérent	incoherent; inconsistent
    incolore	colourless; colorless
    incomber	be incumbent; fall to; rest
    incommensurable	immeasurable; boundless
    incommode	inconvenient; awkward
    incommoder	inconvenience; bother; trouble
    incomparable	incomparable; matchless
    incompatible	incompatible
    incomplet	incomplete
    incompris	misunderstood
    incompréhensible	incomprehensible
    incompréhension	lack of understanding; incomprehension
    incompétent	incompetent
    inconcevable	inconceivable
    inconditionnel	unconditional
    inconduite	misconduct
    inconnu	stranger; unknown; unfamiliar
    inconnue	unknown; stranger
    inconnus	unknown; strangers
    inconsciemment	unconsciously; unknowingly
    inconscience	unconsciousness; thoughtlessness; recklessness
    inconscient	unconscious; unaware; reckless
    inconsidéré	thoughtless; rash; ill-considered
    inconsolable	inconsolable
    inconstance	inconstancy; fickleness
    inconstant	fickle; inconstant
    incontestable	indisputable; unquestionable
    incontestablement	unquestionably; indisputably
    incontournable	unavoidable; essential; inescapable
    inconvenance	impropriety
    inconvenant	improper; unseemly
    inconvénient	disadvantage; drawback; inconvenience
    incorporer	incorporate; integrate
    incorrect	incorrect; improper; wrong
    incorrigible	incorrigible
    incriminer	incriminate; accuse
    incroyable	incredible; unbelievable
    incroyablement	incredibly; unbelievably
    incroyant	unbeliever
    incrédule	unbeliever; incredulous; sceptical
    incrédulité	incredulity; disbelief; unbelief
    inculper	charge; indict
    inculpé	accused
    inculquer	inculcate; instil
    inculte	uncultivated; uneducated; waste
    inculture	lack of culture
    incurable	incurable
    indemne	unharmed; unhurt; unscathed
    indemniser	compensate; indemnify
    indemnité	compensation; allowance; indemnity
    indescriptible	indescribable
    indestructible	indestructible
    index	index; forefinger
    indicateur	indicator; informer
    indication	indication; information; direction
    indice	clue; index; sign
    indicible	unspeakable; inexpressible
    indifféremment	indifferently; equally; indiscriminately
    indifférence	indifference
    indifférent	indifferent person; indifferent; unconcerned
    indigence	poverty; indigence
    indigent	pauper; poor; destitute; needy
    indigeste	indigestible; heavy
    indignation	indignation
    indigne	unworthy; undeserving; shameful
    indigner	be indignant; make indignant; outrage
    indignité	indignity; unworthiness
    indigné	indignant; outraged
    indigène	native; indigenous
    indiquer	indicate; show; point out; state
    indirect	indirect
    indirectement	indirectly
    indiscret	indiscreet; prying
    indiscrétion	indiscretion
    indiscutable	indisputable; unquestionable
    indiscutablement	indisputably; unquestionably
    indispensable	indispensable; essential; necessary
    indisponible	unavailable
    indisposer	upset; antagonize
    indissoluble	indissoluble
    indistinct	indistinct; vague
    individu	individual; fellow; person
    individuel	individual; personal
    individuelle	individual; personal
    individuellement	individually
    indivisible	indivisible
    indolent	indolent; idle
    indomptable	untamable; indomitable
    indubitable	indubitable; undoubted
    indubitablement	undoubtedly; indubitably
    induire	induce; infer; mislead
    indulgence	indulgence; leniency
    indulgent	indulgent; lenient
    industrie	industry
    industriel	industrialist; manufacturer; industrial
    industrielle	industrial
    industrieux	industrious
    indécent	indecent; improper
    indéchiffrable	indecipherable; inscrutable
    indécis	undecided; indecisive; hesitant; uncertain
    indéfini	indefinite; undefined
    indéfiniment	indefinitely; endlessly
    indéfinissable	indefinable
    indélicat	indelicate; tactless; dishonest
    indélébile	indelible
    indéniable	undeniable; indisputable
    indéniablement	undeniably
    indépendamment	independently; regardless
    indépendance	independence
    indépendant	independent
    indépendante	independent
    indésirable	undesirable; unwanted
    indéterminé	undetermined; unspecified
    ineffable	ineffable; inexpressible
    inefficace	ineffective; inefficient
    inepte	inept; stupid
    inerte	inert; lifeless
    inespéré	unhoped-for; unexpected
    inestimable	priceless; invaluable
    inexact	inaccurate; incorrect
    inexistant	non-existent
    inexorable	inexorable
    inexplicable	inexplicable
    inexprimable	inexpressible
    infaillible	infallible; unfailing
    infailliblement	infallibly; without fail
    infamie	infamy
    infanterie	infantry
    infantile	childish; infantile; child
    infantiliser	infantilize
    infatigable	tireless; indefatigable
    infatigablement	tirelessly
    infect	foul; revolting; vile
    infecter	infect
    infection	infection
    infernal	infernal; hellish
    infester	infest
    infidèle	unfaithful; infidel; faithless
    infidélité	infidelity; unfaithfulness
    infiltrer	infiltrate; seep
    infime	tiny; minute; minimal
    infini	infinite; infinity; endless
    infinie	infinite; endless
    infiniment	infinitely; immensely
    infinité	infinity; infinite number
    infirme	invalid; cripple; disabled; crippled
    infirmer	invalidate; reverse
    infirmier	nurse
    infirmité	infirmity; disability
    infirmière	nurse
    inflation	inflation
    inflexible	inflexible; unyielding
    infliger	inflict; impose
    influence	influence
    influencer	influence; sway
    influent	influential
    influer	influence; affect
    infléchir	inflect; shift; bend
    informaticien	computer scientist; programmer
    information	information; news
    informations	information; news
    informatique	computing; computer science; IT; computer
    informe	shapeless; formless
    informer	inform; tell
    infortune	misfortune
    infortuné	unfortunate; wretch; wretched; hapless
    infraction	offence; breach; infringement
    infranchissable	impassable; insurmountable
    infrastructure	infrastructure
    infructueux	unsuccessful; fruitless
    infâme	infamous; vile; base
    inférer	infer
    inférieur	inferior; subordinate; lower; less
    inférieure	lower; inferior
    infériorité	inferiority
    ingrat	ingrate; ungrateful; thankless; unattractive
    ingratitude	ingratitude
    ingénieur	engineer
    ingénieusement	ingeniously
    ingénieux	ingenious; clever
    ingénu	ingenuous; naive
    ingénument	naively; ingenuously
    ingérence	interference
    ingérer	ingest; interfere
    inhabituel	unusual
    inhabituellement	unusually
    inhabité	uninhabited; deserted
    inhaler	inhale
    inhumain	inhuman; cruel
    inhumer	bury; inter
    inhérent	inherent
    inimaginable	unimaginable
    inimitable	inimitable
    inimitié	enmity
    inintelligible	unintelligible
    ininterrompu	uninterrupted; unbroken
    initial	initial; original
    initiale	initial
    initialement	initially; originally; at first
    initiation	initiation; introduction
    initiative	initiative
    initier	initiate; introduce
    injecter	inject
    injonction	injunction; order
    injure	insult; abuse
    injurier	insult; abuse
    injurieux	insulting; abusive; offensive
    injuste	unfair; unjust
    injustement	unjustly; unfairly; wrongly
    injustice	injustice
    injustifié	unjustified; unwarranted
    inlassable	tireless; untiring
    inlassablement	tirelessly; untiringly
    innocemment	innocently
    innocence	innocence
    innocent	innocent; guiltless
    innocente	innocent
    innombrable	countless; innumerable
    innombrables	countless; innumerable
    innover	innovate
    inné	innate; inborn
    inoffensif	harmless; inoffensive
    inondation	flood; flooding
    inonder	flood; inundate; pour into
    inopiné	unexpected; sudden
    inopinément	unexpectedly
    inoubliable	unforgettable
    inouï	unheard-of; unprecedented; incredible
    inquiet	worried; anxious; uneasy; restless
    inquiets	worried; anxious
    inquisiteur	inquisitor
    inquisition	inquisition
    inquiète	worried; anxious; uneasy
    inquiétant	worrying; disturbing; disquieting
    inquiétante	worrying; disturbing
    inquiéter	worry; trouble; disturb
    inquiétude	anxiety; concern; worry; uneasiness
    insaisissable	elusive; imperceptible
    insalubre	unhealthy; insalubrious
    insatiable	insatiable
    insatisfait	dissatisfied; unsatisfied
    inscription	inscription; registration; enrolment
    inscrire	register; enrol; inscribe; write down; enter
    inscrit	registered; enrolled; inscribed; written
    inscrite	registered; inscribed; written
    inscrivit	registered; wrote down; inscribed
    insecte	insect
    insensible	insensitive; imperceptible; indifferent
    insensiblement	imperceptibly; gradually
    insensé	madman; fool; insane; senseless; mad; foolish
    insidieusement	insidiously
    insidieux	insidious
    insigne	badge; insignia; distinguished; signal
    insignifiance	insignificance
    insignifiant	insignificant; trivial
    insinuation	insinuation
    insinuer	insinuate; imply
    insipide	insipid; tasteless
    insistance	insistence
    insistant	insistent; insisting
    insister	insist; stress; emphasize
    insolation	sunstroke
    insolence	insolence
    insolent	insolent; rude
    insolite	unusual; strange
    insoluble	insoluble
    insomnie	insomnia; sleeplessness
    insouciance	carelessness; unconcern
    insouciant	carefree; heedless; careless
    insoutenable	unbearable; untenable
    inspecter	inspect
    inspecteur	inspector
    inspection	inspection
    inspiration	inspiration
    inspirer	inspire; breathe in
    instable	unstable; unsteady
    installation	installation; facility; settling
    installer	install; settle; set up
    instamment	earnestly; insistently
    instance	authority; body; instance; proceedings
    instant	instant; moment
    instantané	instantaneous; instant
    instantanément	instantly; instantaneously
    instaurer	establish; introduce; institute
    instigateur	instigator
    instigation	instigation
    instinct	instinct
    instinctif	instinctive
    instinctivement	instinctively
    instituer	institute; establish
    institut	institute
    instituteur	teacher; schoolmaster; schoolteacher
    institution	institution
    institutionnel	institutional
    institutrice	teacher; schoolmistress; governess
    instructif	instructive
    instruction	instruction; education; investigation
    instruire	instruct; teach; educate; investigate
    instruisit	informed; instructed
    instruit	educated; learned; taught
    instrument	instrument
    instrumentalisation	exploitation; manipulation
    instrumentaliser	exploit; use
    insuffisamment	insufficiently; inadequately
    insuffisance	insufficiency; inadequacy
    insuffisant	insufficient; inadequate
    insuffisante	insufficient; inadequate
    insulaire	islander; insular; island
    insultant	insulting
    insulte	insult
    insulter	insult
    insupportable	unbearable; intolerable; insufferable
    insurger	rebel; revolt; rise up
    insurgé	insurgent; rebel
    insurmontable	insurmountable
    insurrection	insurrection; uprising
    insécurité	insecurity
    inséparable	inseparable
    insérer	insert
    intact	intact; untouched; unbroken
    intarissable	inexhaustible
    intellect	intellect
    intellectuel	intellectual
    intellectuelle	intellectual
    intellectuels	intellectuals; intellectual
    intelligemment	intelligently; cleverly
    intelligence	intelligence; understanding
    intelligence artificielle	artificial intelligence
    intelligent	intelligent; clever; bright
    intelligente	intelligent; clever
    intempestif	untimely; ill-timed
    intenable	untenable; unbearable
    intendant	steward; bailiff; intendant
    intense	intense; severe
    intensif	intensive
    intensifier	intensify; step up
    intensité	intensity
    intensément	intensely
    intenter	bring; institute
    intention	intention; intent
    intentionnel	intentional; deliberate
    intentionnellement	intentionally; deliberately
    interaction	interaction
    intercepter	intercept
    intercession	intercession
    intercéder	intercede; plead
    interdiction	prohibition; ban
    interdire	forbid; forbade; forbidden; ban; prohibit
    interdit	forbidden; prohibited; banned; taken aback
    interdite	forbidden; prohibited; banned
    interface	interface
    interlocuteur	interlocutor; speaker
    interloquer	take aback; disconcert
    interminable	endless; interminable
    intermittent	intermittent; irregular
    intermédiaire	intermediary; middleman; go-between; intermediate
    internat	boarding school
    international	international
    internationale	international
    internationales	international
    internationaux	international
    interne	internal; inner; boarder
    interpeller	call out; question; challenge; arrest
    interposer	interpose; intervene
    interprète	interpreter; performer
    interprétation	interpretation; performance
    interpréter	interpret; perform; play
    interrogateur	questioning; inquiring
    interrogation	question; questioning; interrogation
    interrogatoire	interrogation; questioning
    interroger	question; interrogate; ask; examine
    interrompit	interrupted; broke off
    interrompre	interrupt; break off; stop
    interrupteur	switch
    interruption	interruption; break
    intervalle	interval; gap
    intervenant	speaker; contributor
    intervenir	intervene; occur; speak; take place
    intervention	intervention; speech; operation
    interview	interview
    interviewer	interview
    intestin	intestine; bowel
    intime	intimate; close; private
    intimement	intimately; closely; firmly
    intimer	order; notify
    intimes	intimate; close
    intimider	intimidate; daunt
    intimidé	intimidated; cowed
    intimité	intimacy; privacy
    intituler	entitle; call; title
    intolérable	intolerable; unbearable
    intolérance	intolerance
    intolérant	intolerant
    intraitable	uncompromising; inflexible
    intransigeant	uncompromising; intransigent
    intrigant	schemer; intriguer; scheming
    intrigante	schemer
    intrigue	plot; intrigue
    intriguer	intrigue; puzzle; scheme
    intrinsèque	intrinsic
    introduction	introduction
    introduire	introduce; bring in; show in; insert
    introduisit	introduced; showed in
    introduit	introduced; brought in; introduces
    intrus	intruder
    intrusion	intrusion
    intrépide	intrepid; fearless; dauntless
    intrépidité	intrepidity; fearlessness
    intuitif	intuitive
    intuition	intuition
    intègre	upright; honest
    intégral	full; complete; integral
    intégralement	fully; in full; entirely
    intégralité	entirety; whole
    intégration	integration
    intégrer	integrate; join; incorporate
    intégrisme	fundamentalism
    intégriste	fundamentalist
    intégrité	integrity
    intéressant	interesting; attractive
    intéressante	interesting
    intéresser	interest; concern
    intéressé	interested; concerned; self-interested
    intérieur	interior; inside; home; inner; internal; domestic
    intérieure	inner; internal; interior; domestic
    intérieurement	inwardly; internally
    intérimaire	temporary; interim; acting
    intérêt	interest
    inusité	unusual; uncommon
    inutile	useless; unnecessary; needless
    inutilement	uselessly; needlessly; in vain
    inutiles	useless; unnecessary
    inutilité	uselessness; futility
    invalide	disabled; invalid
    invalider	invalidate; void
    invariable	invariable; unchanging
    invariablement	invariably; always
    invasion	invasion
    inventaire	inventory; stocktaking
    inventer	invent; make up
    inventeur	inventor
    inventif	inventive; resourceful
    invention	invention
    inverse	opposite; reverse; inverse
    inversement	conversely; vice versa
    inverser	reverse; invert
    investir	invest; besiege; surround
    investissement	investment
    investisseur	investor
    investiture	investiture; nomination
    invincible	invincible; unconquerable
    invisible	invisible; unseen
    invitation	invitation
    inviter	invite; ask; urge
    invité	guest; invited
    invocation	invocation
    involontaire	involuntary; unintentional
    involontairement	involuntarily; unintentionally
    invoquer	invoke; call upon; plead
    invraisemblable	unlikely; implausible; improbable
    invulnérable	invulnerable
    invétéré	inveterate; confirmed
    inébranlable	unshakeable; steadfast; unwavering
    inédit	unpublished; new; unprecedented
    inégal	unequal; uneven
    inégalement	unequally; unevenly
    inégalité	inequality
    inéluctable	inescapable; ineluctable; inevitable
    inépuisable	inexhaustible; endless
    inévitable	inevitable; unavoidable
    inévitablement	inevitably; unavoidably
    ira	will go
    irai	will go; shall go
    iraient	would go
    irais	would go
    irait	would go
    iras	will go
    irascible	irascible; short-tempered
    irez	will go
    ironie	irony
    ironique	ironic; ironical
    ironiquement	ironically
    irons	will go; shall go
    iront	will go
    irrationnel	irrational
    irrespectueux	disrespectful
    irrespirable	unbreathable; stifling
    irresponsable	irresponsible
    irriguer	irrigate
    irritant	irritating
    irritation	irritation
    irriter	irritate; annoy; anger
    irrité	irritated; annoyed; angry
    irruption	irruption; inrush
    irréalisable	unworkable; impracticable
    irréductible	implacable; indomitable; irreducible
    irréel	unreal
    irréfutable	irrefutable
    irrégulier	irregular; uneven
    irrémédiable	irreparable; irremediable
    irrémédiablement	irreparably; hopelessly
    irréparable	irreparable; beyond repair
    irréprochable	irreproachable; impeccable
    irrésistible	irresistible
    irrésistiblement	irresistibly
    irrésolu	irresolute; indecisive
    irréversible	irreversible
    islam	Islam
    islamique	islamic
    islamisme	Islamism
    islamiste	Islamist
    islamophobie	Islamophobia
    isolement	isolation; loneliness
    isoler	isolate; insulate; cut off
    isolé	isolated; lonely; remote; secluded
    isolément	separately; in isolation
    israélienne	israeli
    issu	from; born; stemming; descended
    issue	exit; outcome; way out; end
    isthme	isthmus
    itinéraire	route; itinerary
    ivoire	ivory
    ivre	drunk; drunken; intoxicated
    ivresse	drunkenness; intoxication
    ivrogne	drunkard; drunk
    j'	i
    j'ai	i have
    j'avais	i had
    j'étais	i was
    jabot	frill; ruffle
    jachère	fallow
    jacobin	Jacobin
    jactance	boasting
    jade	jade
    jadis	formerly; once; of old
    jaguar	jaguar
    jaillir	gush; spring; sprang; spurt; burst forth
    jaillissement	gushing; spurt
    jalon	milestone; marker
    jalouse	jealous; envious
    jalousement	jealously
    jalouser	be jealous; envy
    jalouses	jealous
    jalousie	jealousy
    jaloux	jealous man; jealous; envious
    jamais	never; ever
    jambe	leg
    jambon	ham
    janséniste	Jansenist
    janvier	January
    jaquette	jacket; tailcoat
    jardin	garden
    jardinier	gardener
    jardinière	gardener; planter
    jargon	jargon
    jarret	hock; ham
    jarretière	garter
    jaser	chatter; gossip; prattle
    jasmin	jasmine
    jauger	gauge; size up
    jaune	yellow
    jaunir	yellow; turn yellow
    jaunâtre	yellowish
    javelot	javelin
    je	i
    jet	jet; throw; spurt; stream
    jet d'eau	fountain; water jet
    jeta	threw; cast
    jetai	threw; cast
    jetait	threw; cast
    jetant	throwing; casting
    jeter	throw; threw; thrown; cast; fling; flung
    jeton	token; counter
    jette	throws; casts
    jetèrent	threw; cast
    jeté	thrown; cast; threw
    jetée	jetty; pier
    jeu	game; play; gambling; set
    jeudi	Thursday
    jeune	young; young person; youth; youthful
    jeune femme	young woman
    jeune fille	girl; young girl; young lady
    jeune homme	young man
    jeunes	young; young people; youth
    jeunes gens	young people; young men
    jeunesse	youth
    jeûne	fast; fasting
    jeûner	fast
    joaillier	jeweller; jeweler
    joie	joy; delight
    joignit	joined; clasped
    joindre	join; attach; reach; enclose
    joint	joined; joins; attached; joint
    jointure	joint
    joli	pretty; nice; lovely
    jolie	pretty; nice; lovely
    joliment	nicely; prettily
    jolis	pretty; nice
    jonc	rush
    jongler	juggle
    jongleur	juggler
    joua	played
    jouaient	played; were playing
    jouait	played; was playing
    joue	cheek
    jouer	play; gamble; act; perform
    jouet	toy
    joueur	player; gambler
    joueuse	player
    joufflu	chubby-cheeked; chubby
    joug	yoke
    jouir	enjoy; delight
    jouissance	enjoyment; pleasure
    jour	day; daylight; light
    journal	newspaper; journal; diary; paper
    journalier	day labourer; labourer
    journalisme	journalism
    journaliste	journalist; reporter
    journaux	newspapers; papers
    journellement	daily; every day
    journée	day
    joute	joust; jousting
    jouvence	youth
    jovial	jovial; jolly
    joyau	jewel; gem
    joyeuse	joyful; merry; cheerful
    joyeusement	joyfully; merrily; cheerfully
    joyeux	joyful; merry; cheerful; glad; happy
    jubilation	jubilation; exultation
    jubiler	be jubilant; exult
    jubilé	jubilee
    jucher	perch
    judaïsme	Judaism
    judiciaire	judicial; legal; court
    judicieusement	judiciously; wisely
    judicieux	judicious; wise
    juge	judge
    jugement	judgment; judgement; sentence
    juger	judge; try; deem; consider; think
    juif	Jew; jewish
    juifs	jews; jewish
    juillet	July
    juin	June
    juive	Jew; Jewess; jewish
    jumeau	twin
    jumeler	twin; couple
    jumelle	twin
    jument	mare
    jungle	jungle
    jupe	skirt
    jupon	petticoat
    jurer	swear; swore; sworn; vow; curse
    juridiction	jurisdiction; court
    juridique	legal; juridical
    juridiquement	legally
    juridiques	legal
    jurisprudence	case law; jurisprudence
    juriste	lawyer; jurist
    juron	oath; curse; swear word
    jury	jury
    juré	juror
    jus	juice
    jusqu'	until; up to; as far as; till
    jusqu'alors	until then; hitherto
    jusqu'au	until; up to; as far as; to
    jusqu'aux	to; up to; as far as
    jusqu'en	until; up to; till
    jusqu'ici	until now; so far; up to here
    jusqu'à	until; up to; as far as; till
    jusque	until; up to; as far as
    jusque-là	until then; up to there; till then
    juste	just; fair; right; only; righteous
    justement	precisely; just; exactly; rightly; justly
    justes	fair; right; just; righteous
    justesse	accuracy; correctness; justness
    justice	justice
    justicier	righter of wrongs; avenger
    justification	justification
    justifier	justify; warrant
    justifié	justified; warranted
    juteux	juicy; lucrative
    juvénile	juvenile; youthful
    juxtaposer	juxtapose
    jésuite	Jesuit
    kangourou	kangaroo
    khan	khan
    kidnapper	kidnap
    kilo	kilo
    kilogramme	kilogram
    kilomètre	kilometre; kilometer
    kilomètre-heure	kilometre per hour
    kiosque	kiosk; bandstand; newsstand
    l'	the; it; him; her
    l'autre	the other; other; another; each other
    l'on	one; we; they; people
    l'un	one; the one
    l'une	one; the one
    la	the; it; her
    labeur	labour; toil; labor
    laboratoire	laboratory; lab
    laborieusement	laboriously
    laborieux	laborious; hard-working
    labour	ploughing; plowing
    labourer	plough; plow; till
    laboureur	ploughman; plowman; farmer
    labyrinthe	labyrinth; maze
    lac	lake
    lacet	lace; shoelace
    laconique	laconic
    lacune	gap; deficiency; lacuna
    lacérer	lacerate; slash
    lagon	lagoon
    lagune	lagoon
    laid	ugly; plain; unsightly
    laide	ugly; plain
    laideur	ugliness
    laine	wool
    laineux	woolly
    laissa	let; left; allowed
    laissai	left; let
    laissaient	left; let
    laissait	let; left; allowed
    laissant	leaving; letting
    laisse	leaves; lets; leave; leash
    laisser	let; leave; left; allow
    laissera	will leave; will let
    laissez	let; leave
    laissez-moi	let me; leave me
    laissèrent	left; let
    laissé	left; let; allowed
    lait	milk
    laiterie	dairy
    laiteux	milky
    laitier	milkman; dairyman
    laitière	milkmaid; dairymaid
    laiton	brass
    lambeau	scrap; shred; rag
    lambeaux	shreds; tatters
    lame	blade; wave
    lamentable	lamentable; pitiful; deplorable
    lamentation	lamentation; wailing
    lamenter	lament; moan; wail
    lampadaire	street lamp
    lampe	lamp
    lampisterie	lamp room
    lance	spear; lance
    lancement	launch; launching
    lancer	throw; threw; launch; cast; fling; hurl; start
    lancier	lancer
    lancinant	throbbing; haunting; nagging
    lande	moor; heath
    langage	language; speech
    langoureusement	languorously
    langoureux	languorous; languishing
    langue	tongue; language
    langueur	languor; listlessness
    languide	languid
    languir	languish; pine
    languissant	languid; languishing; listless
    languissement	languishing
    lanterne	lantern
    lança	threw; launched; cast; started
    lançait	threw; launched
    lapider	stone
    lapin	rabbit
    laquais	lackey; footman
    laquelle	which; whom; which one
    lard	bacon; lard
    larder	stab; lard
    large	wide; broad; large; open sea
    largement	largely; widely; broadly; generously
    larges	wide; broad; large
    largesse	generosity; largesse
    largeur	width; breadth
    larguer	drop; cast off; release
    larme	tear
    larmoyer	whimper; weep
    larron	thief
    larve	larva; grub
    las	weary; tired; alas
    lasse	weary; tired
    lasser	tire; weary
    lassitude	weariness; lassitude
    latent	latent; underlying
    latin	Latin
    latino-américain	latin american
    latitude	latitude
    latéral	lateral; side
    laudanum	laudanum
    laurier	laurel; bay
    lavabo	washbasin; sink
    lave	lava
    laver	wash; clean
    lavoir	wash house; washhouse
    layette	baby clothes
    laïc	layman; secular; lay
    laïcité	secularism
    laïque	layman; secular; lay
    le	the; it; him
    leader	leader
    lecteur	reader; drive
    lectrice	reader
    lecture	reading
    legs	legacy; bequest
    lendemain	next day; morrow; day after; following day
    lent	slow
    lente	slow
    lentement	slowly
    lenteur	slowness
    lentille	lentil; lens
    lequel	which; whom; which one
    les	the; them
    lesquelles	which; whom
    lesquels	which; whom
    lessive	washing; laundry; detergent
    lest	ballast
    leste	nimble; agile; light
    lestement	nimbly; briskly
    lestes	nimble
    lettre	letter
    lettres	letters; arts; literature
    lettré	scholar; man of letters; well-read; learned
    leur	their; to them; them
    leurre	lure; decoy; delusion
    leurs	their; theirs
    leva	rose; raised; got up; lifted
    levai	rose; raised; got up
    levain	leaven
    levait	rose; raised; was rising
    levant	east; Levant; rising; raising
    lever	rising; sunrise; raise; lift; rise; rose; get up; got up
    levier	lever
    levraut	leveret
    levure	yeast
    levèrent	rose; raised; got up
    levé	raised; risen; lifted; up
    levée	removal; lifting; collection; levee
    lexical	lexical
    lexique	lexicon; glossary
    leçon	lesson
    liaison	connection; link; affair; liaison
    liane	creeper; liana
    liasse	bundle; wad
    libation	libation
    libertaire	libertarian; anarchist
    libertin	libertine; rake; dissolute
    libertinage	libertinism; licentiousness
    liberté	freedom; liberty
    libraire	bookseller
    librairie	bookshop; bookstore; library
    libre	free; open; vacant; unoccupied
    libre-échange	free trade
    librement	freely
    libres	free; open
    libéral	liberal; free-market
    libérale	liberal
    libéraliser	liberalize
    libéralisme	liberalism
    libérateur	liberator; deliverer
    libération	liberation; release
    libérer	free; release; liberate; set free
    libéré	freed; released; liberated
    licence	licence; license; degree
    licenciement	dismissal; redundancy; layoff
    licencier	dismiss; lay off; make redundant
    licite	lawful; licit
    licteur	lictor
    lien	link; bond; tie
    lier	bind; bound; tie; link; connect
    lierre	ivy
    lieu	place; spot; instead
    lieu de travail	workplace
    lieue	league
    lieutenant	lieutenant
    ligature	ligature
    ligne	line
    ligoter	tie up; bind; bound
    ligue	league
    lilas	lilac
    limace	slug
    lime	file
    limier	sleuth; bloodhound
    limite	limit; boundary
    limiter	limit; restrict; confine
    limité	limited; restricted
    limon	silt
    limonade	lemonade
    limpide	limpid; clear; lucid
    limpidité	limpidity; clarity
    lin	linen; flax
    linceul	shroud
    linge	linen; washing; laundry
    lingot	ingot
    linguiste	linguist
    linguistique	linguistics; linguistic; language
    lingère	seamstress; linen maid
    linéaire	linear
    lion	lion
    lionne	lioness
    liqueur	liqueur; liquor
    liquidation	liquidation; settlement; clearance
    liquide	liquid; cash; fluid
    liquider	liquidate; settle; sell off
    lira	will read
    lire	read
    lis	lily; read; lilies
    lisait	read; was reading
    lisent	read
    lisez	read
    lisible	legible; readable
    lisse	smooth; sleek
    lisser	smooth
    liste	list
    lit	bed; reads
    litanie	litany
    litige	dispute; litigation
    litière	litter
    litre	litre; liter
    litron	litre of wine
    littoral	coast; coastline; shore; coastal
    littéraire	literary
    littéraires	literary
    littéralement	literally
    littérature	literature
    livide	livid; pallid; deathly pale
    livraison	delivery; instalment
    livre	book; pound
    livre sterling	pound sterling
    livrer	deliver; hand over; give up; engage
    livresque	bookish
    livret	booklet; libretto
    livrée	livery
    liège	cork
    lièvre	hare
    lié	bound; linked; related; tied
    liée	bound; linked; related; tied
    liés	linked; related; bound; tied
    local	premises; room; local
    locale	local
    localement	locally
    localiser	locate; localize
    localité	locality; town; place
    locataire	tenant; lodger
    location	rental; hire; renting
    locaux	local; premises
    loch	log
    locomotive	locomotive; engine
    locuteur	speaker
    locution	phrase; locution
    loge	box; lodge; dressing room
    logement	housing; accommodation; lodging
    loger	house; lodge; live; accommodate
    logeur	landlord
    logeuse	landlady
    logiciel	software; program
    logiciel libre	free software
    logique	logic; logical
    logiquement	logically
    logis	dwelling; house; home
    loi	law; act
    loin	far; away
    lointain	distance; background; distant; remote; far-off; faraway
    lointaine	distant; remote; far-off
    loisir	leisure; spare time
    loisirs	leisure; leisure activities
    long	long; lengthy
    longer	run along; walk along; skirt
    longitude	longitude
    longs	long
    longtemps	long; a long time; for a long time
    longue	long; lengthy
    longue-vue	telescope; spyglass
    longuement	at length; for a long time; long
    longues	long
    longueur	length
    longévité	longevity
    loque	rag; wreck
    loquet	latch
    lord	lord
    lorgner	ogle; eye; peer
    lorgnette	opera glasses; opera-glass
    lorgnon	eyeglasses; pince-nez
    lors	then; at the time; during
    lorsqu'	when
    lorsque	when
    lot	lot; prize; batch
    loterie	lottery
    lotir	divide into lots; share out
    louable	praiseworthy; laudable
    louange	praise
    louche	shady; suspicious; ladle
    loucher	squint; cross-eyed
    louer	rent; hire; praise; let
    loufoque	crazy; zany
    louis	louis; Lewis
    loup	wolf
    loup-garou	werewolf
    lourd	heavy; ponderous; sultry
    lourde	heavy; serious
    lourdement	heavily; severely
    lourdes	heavy
    lourds	heavy
    louve	she-wolf
    louvoyer	hedge; tack
    loyal	loyal; faithful; fair
    loyalement	loyally; faithfully; fairly
    loyauté	loyalty
    loyer	rent
    lu	read
    lubrifier	lubricate
    lubrique	lewd; lecherous
    lucarne	skylight; dormer window
    lucide	lucid; clear-headed
    lucidité	lucidity; clarity
    lucratif	lucrative; profitable
    lueur	glow; gleam; glimmer
    lugubre	gloomy; dismal; lugubrious; mournful
    lui	him; to him; to her; he; it
    lui-même	himself; itself
    luire	shine; shone; gleam; glisten
    luisait	shone; gleamed
    luisant	gleaming; shiny; shining
    luit	shines; gleams
    luminaire	light; luminary
    lumineuse	luminous; bright
    lumineux	luminous; bright; light; radiant
    lumière	light
    lunaire	lunar; moon
    lunatique	lunatic
    lundi	Monday
    lune	moon
    lunette	telescope; field glass
    lunettes	glasses; spectacles
    lus	read
    lustre	chandelier; lustre
    lustrer	polish; make shiny
    lut	read
    luth	lute
    luthérien	Lutheran
    lutin	elf; imp; goblin
    lutte	struggle; fight; wrestling
    lutte des classes	class struggle
    lutter	struggle; fight; fought; wrestle
    lutteur	wrestler; fighter
    luxe	luxury
    luxueux	luxurious
    luxure	lust
    luxuriance	luxuriance
    luxuriant	luxuriant; lush
    lycée	high school; secondary school
    lycéen	high school student; schoolboy
    lycéenne	high school student; schoolgirl
    lyncher	lynch
    lyre	lyre
    lyrique	lyrical; lyric; opera
    lys	lily
    là	there; here
    là-bas	over there; there; yonder
    là-dedans	in there; in it
    là-derrière	behind there; behind that
    là-dessous	under there; underneath
    là-dessus	thereupon; on that; about that
    là-haut	up there; above
    lâche	coward; cowardly; loose
    lâchement	cowardly; loosely
    lâcher	let go; release; drop; loosen
    lâcheté	cowardice
    lèpre	leprosy
    lève	rises; gets up; raises
    lèvre	lip
    lécher	lick
    légal	legal; lawful; statutory
    légale	legal; lawful
    légalement	legally; lawfully
    légaliser	legalize
    légataire	legatee; heir
    légendaire	legendary
    légende	legend; caption
    léger	light; slight; mild; nimble
    légers	light; slight
    légiférer	legislate
    légion	legion
    législateur	legislator; lawmaker
    législatif	legislative
    législation	legislation
    législature	legislature
    légitime	legitimate; lawful; rightful
    légitimement	legitimately; rightfully
    légitimer	legitimize; justify
    légitimité	legitimacy
    léguer	bequeath; leave; hand down
    légume	vegetable
    légère	light; slight
    légèrement	slightly; lightly; gently
    légèreté	lightness; levity; thoughtlessness
    léopard	leopard
    lépreux	leper
    léser	wrong; injure; harm
    lésine	stinginess
    lésion	lesion; injury
    lézard	lizard
    m'	me; myself; to me
    ma	my
    macabre	macabre; gruesome
    machin	thing; thingummy
    machinalement	mechanically; automatically; without thinking
    machination	plot; machination
    machine	machine; engine
    machinerie	machinery
    machiniste	stagehand; machinist
    madame	madam; mrs; lady; ma'am
    mademoiselle	miss; young lady
    magasin	shop; store; warehouse
    magazine	magazine
    magicien	magician
    magicienne	magician; sorceress
    magie	magic
    magique	magic; magical
    magistral	masterly; authoritative; brilliant
    magistrat	magistrate; judge
    magistrature	magistracy; judiciary
    magma	magma
    magnanime	magnanimous
    magnat	magnate; tycoon
    magnificence	magnificence; splendour
    magnifique	magnificent; splendid; beautiful
    magnifiquement	magnificently; beautifully
    magnétique	magnetic
    mai	May
    maigre	thin; lean; meagre; skinny
    maigrement	meagrely; poorly
    maigreur	thinness; leanness
    maigrir	lose weight; get thin; slim
    maillot	jersey; swimsuit
    main	hand
    main-d'œuvre	labour; workforce; manpower; labor
    mainmise	seizure; hold; control
    maint	many a; many
    maintenant	now
    maintenir	maintain; keep; kept; uphold; hold
    maintenu	maintained; kept
    maintes	many
    maintien	maintenance; keeping; bearing
    maintient	maintains; keeps
    maints	many
    maire	mayor
    mairie	town hall; city hall
    mais	but
    maison	house; home; firm
    majestueusement	majestically
    majestueux	majestic; stately
    majesté	majesty
    majeur	middle finger; adult; major; main; of age
    majeure	major; main; greater
    majeures	major; main
    majordome	butler; steward
    majorer	increase; raise
    majoritaire	majority; in the majority
    majoritairement	mostly; predominantly; by a majority
    majorité	majority
    majuscule	capital letter; capital
    mal	evil; pain; harm; ill; badly; wrong
    mal de mer	seasickness
    mal de tête	headache
    malade	patient; sick person; invalid; ill; sick
    malades	sick; ill; patients
    maladie	illness; disease; sickness
    maladif	sickly; unhealthy; morbid
    maladresse	clumsiness; awkwardness
    maladroit	clumsy; awkward
    maladroitement	clumsily; awkwardly
    malaise	malaise; uneasiness; discomfort
    malaisé	difficult; uneasy
    malaisément	with difficulty
    malchanceux	unlucky; unfortunate
    malencontreusement	unfortunately
    malencontreux	unfortunate; ill-timed
    malentendu	misunderstanding
    malfaisance	maleficence
    malfaisant	harmful; evil; wicked
    malfaiteur	criminal; evildoer; malefactor
    malgré	despite; in spite of; notwithstanding
    malheur	misfortune; unhappiness; woe
    malheureuse	unhappy woman; wretched woman; unhappy; unfortunate; wretched
    malheureusement	unfortunately; unhappily; sadly
    malheureuses	unhappy; unfortunate
    malheureux	unhappy; unfortunate; wretch; wretched; miserable
    malhonnête	dishonest
    malice	mischief; malice
    malicieusement	mischievously
    malicieux	mischievous; malicious
    maligne	malignant; clever; cunning
    malin	cunning; sly one; clever; shrewd; malignant; sly
    malle	trunk
    malle-poste	mail coach
    malmener	manhandle; treat roughly
    malnutrition	malnutrition
    malsain	unhealthy; unwholesome
    maltraiter	ill-treat; mistreat; abuse
    malveillance	malevolence; ill will
    malveillant	malevolent; malicious
    malédiction	curse
    maléfique	evil; harmful; maleficent
    maman	mum; mom; mother; mama
    mammifère	mammal
    mammouth	mammoth
    manche	sleeve; handle; Channel; English Channel
    manchette	cuff; headline
    mandarin	mandarin
    mandat	mandate; term; warrant
    mandataire	agent; proxy; representative
    mandater	mandate; appoint
    mander	summon; send word
    mange	eats; eat
    mangea	ate
    mangeait	ate; was eating
    mangent	eat
    manger	eat; ate; eaten
    mangrove	mangrove
    mangé	eaten; ate
    maniable	manageable; handy
    maniaque	maniac; fussy; fanatic
    manie	mania; habit; craze
    manier	handle; wield; use
    manifestant	demonstrator; protester
    manifestation	demonstration; protest; manifestation
    manifeste	manifesto; obvious; manifest; evident
    manifestement	obviously; clearly; evidently; manifestly
    manifester	demonstrate; show; manifest; express
    manipuler	manipulate; handle
    manivelle	crank
    manière	manner; way
    maniéré	affected; mannered
    mannequin	model; mannequin; dummy
    manoir	manor; manor house
    manomètre	pressure gauge; manometer
    manque	lack; want; shortage
    manquement	breach; failure; lapse
    manquer	miss; lack; fail; want; be missing
    manqué	missed; failed; unsuccessful
    mansarde	attic; garret
    manteau	coat; cloak; mantle
    manuel	manual; handbook; textbook
    manufacture	factory; manufacture
    manufacturer	manufacture
    manuscrit	manuscript
    manœuvre	manoeuvre; maneuver; labourer
    manœuvrer	manoeuvre; maneuver; operate
    maquereau	mackerel
    maquignon	horse dealer
    maquillage	make-up
    maquiller	make up; disguise
    marais	marsh; swamp
    maraudeur	marauder; prowler
    marbre	marble
    marcha	walked; marched
    marchaient	walked; were walking
    marchait	walked; was walking; marched
    marchand	merchant; dealer; shopkeeper; trader
    marchandage	bargaining; haggling
    marchande	shopkeeper; merchant
    marchander	haggle; bargain
    marchandise	merchandise; goods; commodity
    marchandises	goods; merchandise
    marche	step; walk; march; running
    marcher	walk; march; work; tread
    marché	market; bargain; deal
    marché du travail	labour market; labor market
    marché noir	black market
    mardi	Tuesday
    mare	pond; pool
    marge	margin
    marginal	dropout; outsider; marginal; fringe
    marguerite	daisy
    mari	husband
    mariage	marriage; wedding
    marier	marry; wed; blend
    marin	sailor; seaman; mariner; marine; sea
    marine	navy
    marionnette	puppet
    marital	marital
    maritime	maritime; sea; shipping
    marié	bridegroom; groom; married
    mariée	bride; married
    mariés	newlyweds; married couple; married
    marmite	pot; cooking pot
    marmonner	mumble; mutter
    marmotter	mumble; mutter
    maroquin	morocco leather; portfolio
    marquant	outstanding; memorable; striking
    marque	mark; brand
    marquer	mark; show; score; note
    marqueterie	marquetry; inlay
    marquis	marquis
    marquise	marquise; marchioness
    marqué	marked; pronounced
    marraine	godmother
    marron	chestnut
    marronnier	chestnut tree
    mars	March; Mars
    marsouin	porpoise
    marteau	hammer
    marteler	hammer; pound
    martial	martial; warlike
    martyr	martyr
    martyre	martyrdom; martyr
    marxiste	marxist
    marécage	swamp; marsh; bog
    marécageux	marshy; swampy
    maréchal	marshal
    marée	tide
    masculin	male; masculine
    masque	mask
    masquer	mask; hide; conceal
    masqué	masked; hidden
    massacre	massacre; slaughter
    massacrer	massacre; slaughter; butcher
    masse	mass
    massif	massive; solid; heavy; mountain range
    massive	massive; solid
    massivement	massively; en masse; heavily
    massue	club
    mastodonte	mastodon
    masure	hovel; tumbledown cottage
    match	match; game
    matelas	mattress
    matelot	sailor; seaman
    maternel	maternal; motherly; mother
    maternelle	maternal; motherly; nursery school
    maternité	maternity; motherhood
    mathématicien	mathematician
    mathématique	mathematical; mathematics
    mathématiques	mathematics; maths
    matin	morning
    matinal	morning; early
    matinée	morning
    matière	matter; material; subject
    matières premières	raw materials
    matraque	truncheon; club; baton
    matrice	matrix; womb
    matrimonial	matrimonial; marital
    maturité	maturity
    matérialiser	materialize
    matérialisme	materialism
    matériau	material
    matériel	equipment; material; hardware; physical
    matérielle	material; physical
    matériellement	materially; physically
    maudire	curse
    maudit	cursed; accursed; damned
    mausolée	mausoleum
    maussade	sullen; gloomy; glum; dull
    mauvais	bad; evil; wrong; poor; wicked
    mauvaise	bad; evil; wrong; poor
    mauvaises	bad; evil
    mauve	mauve; purple
    maximal	maximum; maximal
    maxime	maxim
    maximum	maximum
    mazette	my word; gosh
    maçon	mason; bricklayer
    maçonnerie	masonry
    maître	master; teacher
    maître d'hôtel	butler; head waiter; steward
    maître d'école	schoolmaster
    maître d'équipage	boatswain
    maîtresse	mistress; teacher
    maîtrise	mastery; control; command
    maîtriser	master; control; overcome
    maïs	maize; corn
    me	me; myself; to me
    meilleur	better; best
    meilleure	better; best
    meilleures	better; best
    meilleurs	better; best
    melon	melon
    membrane	membrane
    membre	member; limb
    mena	led; took
    menace	threat; menace
    menacer	threaten; menace
    menait	led
    menaçant	threatening; menacing
    menaçante	threatening; menacing
    mendiant	beggar
    mendiante	beggar
    mendicité	begging
    mendier	beg
    mener	lead; led; take; conduct; carry out
    meneur	leader; ringleader
    menottes	handcuffs
    mensonge	lie; falsehood
    mensonger	false; untrue; lying; misleading
    mensualité	monthly payment
    mensuel	monthly
    ment	lies; is lying
    mentait	lied; was lying
    mental	mental
    mentale	mental
    mentalement	mentally
    menteur	liar
    menteuse	liar
    menti	lied
    mention	mention
    mentionner	mention; state
    mentir	lie; lied; tell lies
    mentit	lied
    menton	chin
    menu	menu; small; slender; minute
    menuet	minuet
    menuiserie	joinery; carpentry
    menuisier	joiner; carpenter
    mené	led; conducted
    mer	sea
    mer Noire	Black Sea
    mer Rouge	Red Sea
    mer du Nord	North Sea
    mercantile	mercantile; mercenary
    mercantilisme	mercantilism
    mercenaire	mercenary
    merci	thanks; mercy; thank you
    mercier	haberdasher
    mercredi	Wednesday
    mercure	mercury; quicksilver
    merde	shit; crap
    merle	blackbird
    merveille	wonder; marvel
    merveilleuse	marvellous; wonderful; marvelous
    merveilleusement	marvellously; wonderfully
    merveilleux	marvellous; wonderful; marvelous
    mes	my
    mesquin	mean; petty; paltry; shabby
    message	message
    messager	messenger
    messagerie	courier service; messaging; mail
    messagère	messenger
    messe	mass
    messied	ill becomes
    messieurs	gentlemen; sirs
    mesure	measure; measurement; extent
    mesurer	measure; gauge; assess
    mesuré	measured; moderate
    met	puts; sets
    mets	put; dish
    mettaient	put; were putting; began
    mettait	put; was putting; began
    mettant	putting; setting
    mette	put; puts
    mettent	put; set
    mettez	put
    mettons	put; let us say
    mettra	will put; will set
    mettrai	will put
    mettrait	would put
    mettre	put; place; set; lay
    meuble	piece of furniture; furniture
    meubler	furnish; fill
    meubles	furniture
    meugler	moo; low
    meule	millstone; haystack; rick; grindstone
    meunier	miller
    meure	die; dies
    meurent	die; are dying
    meurs	die; am dying
    meurt	dies; is dying
    meurtre	murder
    meurtrier	murderer; deadly; murderous; lethal
    meurtrir	bruise; hurt
    meurtrissure	bruise
    meurtrière	murderess; loophole; deadly; murderous
    meut	moves
    meute	pack
    miauler	mew; miaow
    microbe	microbe; germ
    microscope	microscope
    microscopique	microscopic
    midi	noon; midday; south
    mie	crumb
    miel	honey
    mielleux	honeyed; unctuous
    mien	mine; my own
    mienne	mine; my own
    miennes	mine; my own
    miens	mine; my own
    miette	crumb
    mieux	better; best
    mignon	cute; sweet; dainty
    migraine	migraine; headache
    migrant	migrant
    migration	migration
    migrer	migrate
    mijoter	simmer; plot
    mil	thousand
    milice	militia
    milicien	militiaman
    milieu	middle; midst; environment; circle
    militaire	soldier; military man; military; army
    militaires	military; soldiers; troops
    militant	activist; militant; campaigner
    militante	activist
    militantisme	activism; militancy
    militer	militate; campaign; be active
    mille	mile; thousand; a thousand
    milliard	billion; thousand million
    milliards	billion; billions
    millier	thousand; about a thousand
    milliers	thousands
    millimètre	millimetre; millimeter
    million	million
    millions	millions; million
    millième	thousandth
    millénaire	millennium; thousand-year-old; ancient
    mimer	mime; mimic
    minable	pathetic; shabby; pitiful
    minaret	minaret
    mince	thin; slim; slender; slight
    mine	mine; look; appearance
    miner	undermine; mine; erode
    minerai	ore
    mineur	miner; minor; under age
    mineure	minor
    minier	mining
    minimal	minimal; minimum
    minime	minimal; minor; slight
    minimiser	minimize; play down
    minimum	minimum
    ministre	minister; secretary
    ministère	ministry; department
    ministériel	ministerial; cabinet
    minois	face; little face
    minoritaire	minority
    minorité	minority
    minuit	midnight
    minuscule	tiny; minute; minuscule
    minute	minute
    minuter	time
    minutie	meticulousness; minuteness
    minutieusement	meticulously; minutely; thoroughly
    minutieux	meticulous; thorough; minute
    minéral	mineral
    minéralogie	mineralogy
    miracle	miracle
    miraculeusement	miraculously
    miraculeux	miraculous
    mirent	put; began; set
    miroir	mirror
    miroiter	shimmer; gleam; sparkle
    mis	put; placed; set; began
    misaine	foresail
    mise	stake; bid; placing; dress; put; placed; setting
    mise en place	setting up; establishment; implementation
    mise en scène	staging; production; direction
    mise en œuvre	implementation
    mise à jour	update
    miser	bet; stake; bank on
    mises	put; placed; stakes
    misogynie	misogyny
    missile	missile
    mission	mission; task
    missionnaire	missionary
    misère	misery; poverty
    misérable	wretch; miserable; wretched; poor
    misérablement	miserably; wretchedly
    miséricorde	mercy
    miséricordieux	merciful
    mit	put; began; set; placed
    mitaine	mitten
    mitigé	mixed; lukewarm
    mitraille	grapeshot
    mitrailler	machine-gun; bombard
    mitrailleuse	machine gun; machine-gun
    mixité	mixed education; diversity
    mobile	motive; mobile; moving; movable
    mobilier	furniture; movable
    mobilisation	mobilization; mobilisation
    mobiliser	mobilize; raise
    mobilité	mobility
    modalité	modality; method
    mode	fashion; mode
    modeler	model; shape; mould
    moderne	modern
    modernes	modern; moderns
    moderniser	modernize
    modernité	modernity
    modeste	modest; humble; unassuming
    modestement	modestly; humbly
    modestie	modesty
    modification	modification; change; alteration
    modifier	modify; change; alter; amend
    modiste	milliner
    moduler	modulate; adjust
    modèle	model; pattern; example
    modélisation	modelling; modeling
    modération	moderation; restraint
    modérer	moderate; restrain; curb
    modéré	moderate; reasonable
    modérément	moderately; in moderation
    moelle	marrow
    moi	me; i; myself
    moi-même	myself
    moignon	stump
    moindre	least; lesser; slightest; smallest
    moindrement	least; at all
    moindres	least; lesser; slightest
    moine	monk
    moineau	sparrow
    moins	less; fewer; least; minus
    mois	month
    moisir	go mouldy; rot
    moisissure	mould; mildew
    moisson	harvest
    moissonner	reap; harvest
    moissonneur	harvester; reaper
    moite	moist; clammy; damp
    moiteur	moistness; dampness
    moitié	half
    molle	soft; limp; slack; flabby
    mollement	softly; limply; half-heartedly
    mollesse	softness; indolence
    mollet	calf
    mollir	soften; slacken; weaken
    mollusque	mollusc; mollusk
    molécule	molecule
    moment	moment; time
    momentané	momentary; temporary; brief
    momentanément	momentarily; temporarily
    momie	mummy
    mon	my
    monarchie	monarchy
    monarchique	monarchical
    monarchiste	monarchist
    monarque	monarch
    monastique	monastic
    monastère	monastery
    monceau	heap; pile
    mondain	society; worldly; fashionable
    mondanité	worldliness
    monde	world; people
    mondial	world; global; worldwide
    mondiale	world; global; worldwide
    mondialement	worldwide; throughout the world
    mondialisation	globalization; globalisation
    moniteur	monitor; instructor
    monnaie	currency; change; money; coin
    monnayage	coinage
    monographie	monograph
    monologue	monologue
    monopole	monopoly
    monotone	monotonous; dull
    monotonie	monotony
    monsieur	sir; mister; gentleman; mr
    monstre	monster; colossal
    monstrueux	monstrous; hideous
    monstruosité	monstrosity
    mont	mount; mountain
    monta	went up; climbed; rose
    montagnard	mountaineer; highlander; mountain dweller
    montagne	mountain
    montaient	went up; rose; climbed
    montait	went up; rose; climbed
    montant	amount; upright; rising; sum; going up
    monter	go up; climb; rise; rose; mount; ride; assemble
    montra	showed; pointed
    montrait	showed; pointed
    montre	watch
    montrer	show; shown; showed; point; display
    monture	mount; frame
    montèrent	went up; climbed
    montée	rise; climb; ascent; gone up
    monument	monument
    monumental	monumental; huge
    monétaire	monetary; currency
    moquer	mock; make fun; laugh at
    moquerie	mockery
    moquette	carpet
    moqueur	mocking; jeering; scoffing
    moraine	moraine
    moral	moral; morale; mental
    morale	morality; morals; ethics; moral
    moralement	morally
    moraliser	moralize
    moralité	morality; moral
    morbide	morbid
    morbleu	zounds; by god; damn
    morceau	piece; bit
    morcelé	fragmented; divided up
    mordant	biting; scathing; caustic
    mordicus	stubbornly; doggedly
    mordit	bit
    mordre	bite; bit; bitten
    mordu	bitten
    morfondre	mope; wait in vain
    morne	gloomy; dreary; dismal; mournful
    morose	morose; sullen
    morphine	morphine
    morse	walrus; Morse
    morsure	bite
    mort	death; dead; died
    mortalité	mortality
    morte	dead; died
    mortel	mortal; deadly; fatal; lethal
    mortelle	mortal; deadly; fatal
    mortellement	mortally; fatally; deadly
    mortes	dead
    mortification	mortification
    mortifié	mortified
    morts	dead; deaths; died
    morue	cod
    mosaïque	mosaic
    mosquée	mosque
    mot	word
    mot de passe	password
    moteur	engine; motor
    motif	motive; reason; pattern
    motion	motion
    moto	motorcycle; motorbike
    motocyclette	motorcycle
    mou	soft; limp; slack; flabby
    mouchard	informer; spy
    mouche	fly
    moucher	blow the nose; snuff
    moucheron	gnat
    mouchoir	handkerchief
    moudre	grind; ground
    mouette	seagull; gull
    mouiller	wet; moisten; anchor
    mouillé	wet; damp; soaked
    moule	mussel; mould
    mouler	mould; cast
    moulin	mill
    mourait	was dying; died
    mourant	dying; dying man
    mourez	die
    mourir	die; died; perish
    mourra	will die
    mourrai	will die; shall die
    moururent	died
    mourut	died
    mousquet	musket
    mousquetade	musket fire
    mousquetaire	musketeer
    mousse	moss; foam; cabin boy
    mousseline	muslin
    mousseux	sparkling wine
    moustache	moustache; mustache
    moustique	mosquito
    moutarde	mustard
    mouton	sheep; mutton
    mouvance	sphere of influence; movement
    mouvant	moving; shifting; unstable
    mouvement	movement; motion
    mouvementé	eventful; hectic
    mouvoir	move; drive
    moyen	means; way; average; middle; medium
    moyennant	for; in return for; by means of
    moyenne	average; mean; middle
    moyennement	moderately; fairly
    moyens	means; resources
    muer	change; moult; break
    muet	mute; dumb; silent; speechless
    muette	silent; mute; dumb
    mugir	bellow; roar; low; howl
    mugissement	bellowing; roar
    muguet	lily of the valley
    mule	mule
    mulet	mule; mullet
    multicolore	multicoloured; many-coloured
    multinational	multinational
    multinationale	multinational
    multiple	multiple; many; numerous
    multiples	many; multiple; numerous
    multiplicité	multiplicity
    multiplier	multiply; increase
    multitude	multitude
    mulâtre	mulatto
    municipal	municipal; local; town; city
    municipale	municipal; local; council
    municipalité	municipality; town council
    munir	provide; equip
    munition	ammunition
    munitions	ammunition; munitions
    mur	wall
    muraille	wall
    mural	wall; mural
    murer	wall up
    murmura	murmured; whispered; muttered
    murmurait	murmured; whispered
    murmurant	murmuring
    murmure	murmur; whisper
    murmurer	murmur; whisper
    muscle	muscle
    musclé	muscular; brawny; strong-arm
    musculaire	muscular; muscle
    museau	muzzle; snout
    museler	muzzle; gag
    musette	bagpipe; haversack
    musical	musical; music
    musicale	musical; music
    musicien	musician
    musicienne	musician
    musique	music
    musulman	Muslim; Moslem
    musulmane	Muslim
    musée	museum
    mutation	mutation; transfer; change
    mutilation	mutilation
    mutiler	mutilate; maim
    mutin	mischievous; mutinous
    mutinerie	mutiny
    mutisme	silence; dumbness
    mutualité	mutual insurance; mutuality
    mutuel	mutual
    mutuelle	mutual insurance company; mutual
    mutuellement	mutually; each other; one another
    mystification	hoax; mystification
    mystifier	mystify; hoax; fool
    mystique	mystic; mysticism; mystical
    mystère	mystery
    mystérieuse	mysterious
    mystérieusement	mysteriously
    mystérieux	mysterious
    mythe	myth
    mythologie	mythology
    mâcher	chew
    mâchicoulis	machicolation
    mâchoire	jaw
    mâle	male; manly; masculine
    mât	mast
    mèche	lock; wick; strand
    mène	leads; takes
    mère	mother
    mètre	metre; meter
    mécanicien	mechanic; engineer
    mécanique	mechanics; mechanism; mechanical
    mécaniquement	mechanically
    mécaniser	mechanize
    mécanisme	mechanism
    méchamment	wickedly; nastily; spitefully; viciously
    méchanceté	wickedness; malice; spite
    méchant	wicked; bad; nasty; evil; mean
    méchante	wicked; bad; nasty
    méchants	wicked; the wicked; bad
    mécompte	disappointment; miscalculation
    méconnaître	misjudge; ignore; be unaware
    méconnu	unrecognized; little-known; misunderstood
    mécontent	malcontent; dissatisfied; displeased; discontented
    mécontentement	discontent; dissatisfaction; displeasure
    mécontenter	displease; dissatisfy
    mécène	patron; sponsor
    médaille	medal
    médaillon	medallion; locket
    médecin	doctor; physician
    médecine	medicine
    média	medium; media
    médias	media
    médiateur	mediator; ombudsman
    médiation	mediation
    médiatique	media
    médiatiser	publicize; mediatize
    médical	medical
    médicale	medical
    médicament	drug; medicine; medication
    médiocre	mediocre; poor; second-rate
    médiocrement	poorly; indifferently
    médiocrité	mediocrity
    médire	speak ill; slander; malign
    médisance	slander; gossip; scandal
    médisant	slanderer
    méditation	meditation
    méditer	meditate; ponder; contemplate
    méditerranéen	mediterranean
    médiéval	medieval; mediaeval
    méduse	jellyfish
    méfait	misdeed
    méfiance	mistrust; distrust; suspicion
    méfiant	distrustful; suspicious; wary; mistrustful
    méfier	distrust; mistrust; beware; be wary
    mégère	shrew
    mélancolie	melancholy
    mélancolique	melancholy; melancholic; gloomy
    mélancoliquement	melancholically; sadly
    mélange	mixture; mix; blend; mixing
    mélanger	mix; blend; mingle
    mélodie	melody; tune
    mélodieux	melodious; tuneful
    mélodramatique	melodramatic
    mélodrame	melodrama
    mémoire	memory; memoir; dissertation
    mémorable	memorable
    ménage	household; couple; housework
    ménagement	consideration; care; caution
    ménager	spare; handle carefully; household; domestic
    ménagerie	menagerie
    ménagère	housewife; housekeeper
    méprendre	be mistaken; mistake
    mépris	contempt; scorn
    méprisable	contemptible; despicable
    méprisant	contemptuous; scornful; disdainful
    mépriser	despise; scorn; disdain
    méprisé	despised; scorned
    méridien	meridian
    méridional	southern; southerner
    mérite	merit; credit
    mériter	deserve; merit; earn
    métairie	farm; smallholding
    métal	metal
    métallique	metallic; metal
    métamorphose	metamorphosis; transformation
    métamorphoser	transform; metamorphose
    métaphore	metaphor
    métaphysique	metaphysics; metaphysical
    métaux	metals
    métayer	sharecropper; tenant farmer
    méthode	method
    méthodique	methodical
    méthodiquement	methodically
    méticuleux	meticulous
    métier	trade; profession; job; craft; loom
    métis	half-breed; mixed-race
    métro	metro; underground; subway
    métropole	metropolis; mainland France; mother country
    métropolitain	metropolitan
    météo	weather forecast; weather
    météore	meteor
    météorologique	weather; meteorological
    mêler	mix; mingle; meddle; involve
    mêlé	mixed; mingled; involved
    mêlée	melee; fray; scrum; scuffle; mixed; mingled
    mêlés	mixed; mingled; involved
    même	same; even; very; itself
    mêmes	same; themselves; very
    môle	pier; mole
    mû	moved; driven
    mûr	ripe; mature; wall
    mûre	blackberry; mulberry; ripe; mature
    mûrir	ripen; mature
    mœurs	manners; customs; morals
    n'	not; no
    n'a	has not
    n'avait	had not
    n'est	is not
    n'est-ce	is it not; isn't it
    n'importe	no matter; any; anything
    n'ont	have not
    n'était	was not
    nacelle	basket; car; gondola
    nacre	mother-of-pearl
    nacré	pearly
    nadir	nadir
    nage	swimming
    nager	swim; swam; swum
    nageur	swimmer
    naguère	formerly; not long ago; once
    nain	dwarf
    naine	dwarf
    naissait	was born; arose
    naissance	birth
    naissant	nascent; budding; dawning; emerging
    naissent	are born; arise
    nantir	provide; equip
    napoléonien	napoleonic
    nappe	tablecloth; sheet; cloth
    naquit	was born
    narguer	taunt; scoff at; flout
    narine	nostril
    narquois	mocking; sardonic; bantering
    narrateur	narrator
    narratif	narrative
    narration	narration; narrative
    narrer	narrate; tell
    narval	narwhal
    nasal	nasal
    natal	native; birth
    natalité	birth rate
    natation	swimming
    natif	native; born
    nation	nation
    national	national
    nationale	national
    nationales	national
    nationalisation	nationalization
    nationaliser	nationalize
    nationalisme	nationalism
    nationaliste	nationalist
    nationalité	nationality
    nationaux	national; nationals
    native	native
    natte	mat; braid
    naturaliser	naturalize; stuff
    naturaliste	naturalist
    nature	nature
    naturel	nature; naturalness; natural; native
    naturelle	natural
    naturellement	naturally; of course
    naufrage	shipwreck; wreck
    naufrageur	wrecker
    naufragé	castaway; shipwrecked
    nauséabond	foul; nauseating; sickening
    nausée	nausea
    nautique	nautical; water
    naval	naval; shipbuilding
    navet	turnip
    navette	shuttle
    navigateur	navigator; browser
    navigation	navigation; sailing
    naviguer	sail; navigate; browse
    navire	ship; vessel
    navrant	distressing; upsetting
    navrer	grieve; distress; upset
    navré	sorry; heartbroken
    nazi	Nazi
    nazisme	Nazism
    naît	is born; arises
    naître	be born; born; arise; arose
    naïf	naive; ingenuous; artless
    naïve	naive; ingenuous; artless
    naïvement	naively; artlessly
    naïves	naive
    naïveté	naivety; simplicity
    ne	not; no
    nef	nave
    neige	snow
    neiger	snow
    neigeux	snowy; snow-covered
    nenni	no; nay
    nerf	nerve
    nerveuse	nervous; highly strung
    nerveusement	nervously
    nerveux	nervous; highly strung; wiry
    net	clear; clean; net; sharp; distinct
    nette	clear; clean; sharp; distinct
    nettement	clearly; distinctly; markedly; much
    nettoyer	clean; cleanse; wipe
    neuf	nine; new
    neufs	new; brand-new
    neutraliser	neutralize
    neutralité	neutrality
    neutre	neutral; neuter
    neuve	new; brand-new
    neuvième	ninth
    neveu	nephew
    nez	nose
    ni	nor; neither; or
    niais	simpleton; fool; silly; foolish
    niaisement	foolishly; sillily
    niaiserie	silliness; foolishness
    niche	kennel; niche
    nicher	nest; nestle
    nickel	nickel
    nid	nest
    nid-de-poule	pothole
    nier	deny
    nigaud	simpleton; silly; booby
    nihilisme	nihilism
    nihiliste	nihilist
    nippon	japanese
    niveau	level
    niveau de vie	standard of living
    niveler	level; even out
    nièce	niece
    noble	nobleman; noble
    noblement	nobly
    nobles	noble; nobles
    noblesse	nobility
    noce	wedding
    noces	wedding; nuptials
    nocif	harmful; noxious
    noctambule	night owl
    nocturne	nocturnal; night
    noirceur	blackness
    noires	black; dark
    noirs	black; blacks; dark
    noirâtre	blackish
    noisette	hazelnut
    noix	nut; walnut
    noix de coco	coconut
    nom	name; noun
    nomade	nomad; nomadic
    nombre	number
    nombreuse	numerous; large
    nombreuses	numerous; many
    nombreux	numerous; many; large
    nombril	navel
    nominal	nominal
    nomination	appointment; nomination
    nommer	name; appoint; call; nominate
    nommément	by name; namely
    non	no; not
    non-lieu	dismissal
    nonante	ninety
    nonchalamment	nonchalantly; casually
    nonchalance	nonchalance
    nonchalant	nonchalant; careless
    nonne	nun
    nonobstant	notwithstanding
    nord	north
    nord-est	northeast; north-east
    nord-ouest	northwest; north-west
    normal	normal; natural; usual
    normale	normal; natural
    normalement	normally; usually
    normaliser	normalize; standardize
    normalité	normality
    norme	norm; standard
    nos	our
    nostalgie	nostalgia
    notable	notable; leading citizen; noteworthy; significant
    notaire	notary; solicitor; lawyer
    notamment	including; in particular; notably; especially
    note	note; mark; grade; bill
    noter	note; write down; mark; notice
    notice	note; leaflet; notice
    notifier	notify
    notion	notion; idea
    notoire	notorious; well-known
    notoriété	fame; notoriety; reputation
    notre	our
    nouer	tie; knot; establish; strike up
    noueux	gnarled; knotty
    nourrice	nurse; wet nurse
    nourrir	feed; fed; nourish; foster; harbour
    nourrissant	nourishing; nutritious
    nourrisson	infant; baby
    nourriture	food; nourishment
    nous	we; us; ourselves
    nous-mêmes	ourselves
    nouveau	new; fresh; again; another
    nouveau-né	newborn; new-born child
    nouveauté	novelty; newness
    nouveaux	new; fresh
    nouvel	new; fresh; another
    nouvel an	New Year
    nouvelle	news; short story; new
    nouvellement	newly; recently
    nouvelles	news; new; short stories
    novembre	November
    novice	novice
    noyade	drowning
    noyau	stone; core; nucleus
    noyer	walnut tree; walnut; drown; flood
    noyé	drowned man
    nu	nude; naked; bare
    nu-pieds	barefoot
    nu-tête	bareheaded
    nuage	cloud
    nuageux	cloudy; overcast
    nuance	shade; nuance; hue
    nuancer	qualify; shade
    nuancé	qualified; balanced; subtle
    nubile	nubile; marriageable
    nucléaire	nuclear power; nuclear energy; nuclear
    nudité	nakedness; nudity
    nue	naked; bare; nude
    nues	naked; bare; clouds
    nuire	harm; damage; injure; be harmful
    nuisait	harmed
    nuisance	nuisance; pollution
    nuisible	harmful; injurious
    nuit	night; harms
    nuitamment	by night; at night
    nuitée	overnight stay
    nul	no; none; no one
    nulle	no; none
    nullement	not at all; by no means; in no way
    nullité	nullity; worthlessness
    numérique	digital technology; digital; numerical
    numériques	digital; numerical
    numéro	number; issue
    numéroter	number
    nuptial	nuptial; bridal; wedding
    nuque	nape; neck
    nus	naked; bare
    nutritif	nutritious; nourishing
    nuée	cloud; swarm
    nègre	negro; black
    né	born
    néanmoins	nevertheless; nonetheless; however
    néant	nothingness; void
    nébuleuse	nebula
    nébuleux	nebulous; hazy; cloudy
    nécessaire	necessary; needed; required
    nécessairement	necessarily
    nécessaires	necessary; needed; required
    nécessiter	require; necessitate; need
    nécessiteux	needy
    nécessité	necessity
    née	born; née
    nées	born
    néfaste	harmful; ill-fated; damaging
    néfastes	harmful; damaging
    négatif	negative
    négation	negation; denial
    négative	negative
    négligeable	negligible; insignificant
    négligemment	negligently; carelessly; casually
    négligence	negligence; neglect; carelessness
    négligent	negligent; careless
    négliger	neglect; overlook; disregard
    négligé	negligee; undress; neglected; slovenly; careless
    négoce	trade; business
    négociant	merchant; trader
    négociateur	negotiator
    négociation	negotiation
    négocier	negotiate; trade
    négresse	negress
    négritude	negritude
    néolibéral	neoliberal
    néolibéralisme	neoliberalism
    nés	born
    névralgie	neuralgia
    névrosé	neurotic
    nôtre	ours; our own
    nôtres	ours; our own
    nœud	knot; bow; node
    oasis	oasis
    objecter	object; protest
    objectif	objective; goal; aim; lens; target
    objection	objection
    objectivement	objectively
    objectivité	objectivity
    objet	object; purpose
    obligation	obligation; bond; duty
    obligatoire	compulsory; mandatory; obligatory
    obligatoirement	necessarily; compulsorily; inevitably
    obligea	forced; compelled; obliged
    obligeance	kindness; obligingness
    obligeant	obliging; kind
    obliger	oblige; force; compel
    obligé	obliged; forced; compelled; bound
    oblique	oblique; slanting; sidelong
    oblitérer	obliterate; cancel
    oblong	oblong
    obscur	dark; obscure; dim; gloomy
    obscurantisme	obscurantism
    obscurcir	darken; obscure; dim
    obscure	dark; obscure; dim
    obscurité	darkness; obscurity
    obscurément	obscurely; dimly; vaguely
    obscène	obscene
    obscénité	obscenity
    observance	observance
    observateur	observer
    observation	observation; remark
    observatoire	observatory
    observer	observe; watch; notice; note
    obsession	obsession
    obsolète	obsolete
    obstacle	obstacle
    obstination	obstinacy; stubbornness
    obstiner	persist; be obstinate; insist
    obstiné	obstinate; stubborn; dogged
    obstinément	obstinately; stubbornly
    obsèques	funeral
    obsédant	haunting; obsessive
    obséder	obsess; haunt
    obsédé	obsessed; haunted
    obséquieux	obsequious
    obtempérer	comply; obey
    obtenir	obtain; get; got; gain; secure
    obtention	obtaining
    obtenu	obtained; got; gained
    obtenue	obtained; got
    obtient	obtains; gets
    obtint	obtained; got
    obtus	obtuse; dull
    obus	shell
    obèse	obese
    obéir	obey; comply
    obéissait	obeyed
    obéissance	obedience
    obéissant	obedient
    obéit	obeyed; obeys
    obélisque	obelisk
    obésité	obesity
    occasion	opportunity; occasion; chance
    occasionnel	occasional; casual
    occasionnellement	occasionally
    occasionner	cause; bring about
    occident	west; Occident
    occidental	western; west
    occidentale	western; west
    occulte	occult; hidden; secret
    occulter	conceal; hide; obscure
    occupant	occupant; occupier
    occupation	occupation
    occuper	occupy; take care; busy; hold; deal with
    occupé	busy; occupied; engaged
    occupée	busy; occupied
    octobre	October
    octroi	granting; grant; toll
    octroyer	grant; bestow
    océan	ocean
    océan Indien	Indian Ocean
    océanique	oceanic
    ode	ode
    odeur	smell; odour; scent
    odieuse	odious; hateful
    odieux	odious; hateful; obnoxious
    odorant	fragrant; sweet-smelling; scented
    odorat	smell
    offensant	offensive; insulting
    offense	offence; offense; insult
    offenser	offend; insult
    offensif	offensive
    offensive	offensive
    offensé	offended
    offert	offered; given
    office	office; service; pantry
    officiel	official; formal
    officielle	official; formal
    officiellement	officially; formally
    officier	officer; officiate
    officieusement	unofficially
    officieux	unofficial; informal
    offrait	offered
    offrande	offering
    offre	offer; supply; bid; offers
    offrent	offer; provide
    offrir	offer; give; gave; present
    offrit	offered; gave
    offusquer	offend; shock
    ogre	ogre
    oh	oh
    ohé	ahoy; hey there; hello
    oie	goose
    oignon	onion
    oiseau	bird
    oisif	idle; unoccupied
    oisive	idle
    oisiveté	idleness
    oligarchie	oligarchy
    olive	olive
    olivier	olive tree
    olympique	olympic
    ombrageux	touchy; easily offended; skittish
    ombragé	shady; shaded
    ombre	shadow; shade
    ombrelle	parasol; sunshade
    ombreux	shady
    omelette	omelette; omelet
    omettre	omit; leave out; neglect
    omis	omitted
    omission	omission
    omnibus	omnibus
    on	one; we; they; people; you
    oncle	uncle
    onction	unction
    onctueux	creamy; unctuous; smooth
    onde	wave; water
    ondes	waves
    ondoyer	undulate; wave; ripple
    ondulation	undulation
    onduler	undulate; wave; ripple
    ongle	nail; fingernail
    ont	have
    onze	eleven
    onzième	eleventh
    onéreux	expensive; costly; onerous
    opale	opal
    opaque	opaque; dense
    opiner	nod; opine
    opinion	opinion
    opiniâtre	obstinate; stubborn; persistent; dogged
    opium	opium
    opportun	opportune; timely; appropriate
    opportunisme	opportunism
    opportuniste	opportunist; opportunistic
    opportunité	opportunity; timeliness
    opposant	opponent
    opposer	oppose; object; contrast
    opposition	opposition
    opposé	opposite; opposed; contrary
    opposée	opposite; opposed
    oppressant	oppressive
    oppresser	oppress; weigh down
    oppresseur	oppressor
    oppression	oppression
    opprimer	oppress; crush
    opprimé	oppressed
    opprobre	opprobrium; shame
    opter	opt; choose
    optimisme	optimism
    optimiste	optimist; optimistic
    option	option
    optique	optical; perspective; optics
    opulence	opulence; wealth
    opulent	opulent; wealthy
    opéra	opera
    opérateur	operator
    opération	operation
    opérationnel	operational
    opérer	operate; carry out; work; effect
    or	gold; now; but; yet
    oracle	oracle
    orage	storm; thunderstorm
    orageux	stormy; thundery; tempestuous
    oraison	prayer; oration
    oral	oral; spoken
    orange	orange
    orateur	speaker; orator
    orbite	orbit; socket
    orchestre	orchestra; band
    orchestrer	orchestrate
    ordinaire	ordinary; usual; common
    ordinairement	ordinarily; usually
    ordinateur	computer
    ordonnance	prescription; order; ordinance
    ordonnateur	organizer
    ordonner	order; command; ordain; prescribe
    ordonné	tidy; orderly; ordered
    ordre	order; command
    ordre du jour	agenda; order of the day
    ordure	garbage; filth; rubbish
    ordures	garbage; rubbish; refuse
    ordurier	filthy; foul
    oreille	ear
    oreiller	pillow
    oreillette	earpiece
    orfèvre	goldsmith; silversmith
    organe	organ
    organique	organic
    organisateur	organizer; organiser
    organisation	organization; organisation
    organiser	organize; organise; arrange; hold
    organisme	organism; body; organization
    orge	barley
    orgue	organ
    orgueil	pride
    orgueilleux	proud; haughty; arrogant
    orient	east; Orient
    oriental	eastern; oriental; east
    orientale	eastern; oriental; east
    orientation	orientation; direction; guidance
    orienter	orient; direct; guide; steer
    originairement	originally
    original	original; eccentric; novel
    originalité	originality; eccentricity
    origine	origin; source
    originel	original; primeval
    orme	elm
    ornement	ornament
    orner	adorn; decorate; ornament
    ornière	rut
    orphelin	orphan; orphaned
    orpheline	orphan
    orteil	toe
    orthodoxe	orthodox
    orthographe	spelling; orthography
    ortie	nettle
    os	bone
    osciller	oscillate; swing; fluctuate; waver
    oser	dare; venture
    ossement	bone
    ossements	bones; remains
    osseux	bony; bone
    ostensible	conspicuous; ostentatious
    ostensiblement	openly; conspicuously
    ostentation	ostentation
    osé	daring; bold; risqué
    otage	hostage
    otarie	sea lion
    ottoman	ottoman
    ou	or; either
    ouais	yeah; yep
    oubli	oblivion; forgetfulness; omission
    oublia	forgot
    oubliait	forgot
    oublier	forget; forgot; forgotten; leave behind
    oublieux	forgetful; oblivious
    oubliez	forget
    oublié	forgotten; forgot
    ouest	west
    ouf	phew; whew
    oui	yes
    ouragan	hurricane
    ourdir	plot; hatch; weave
    ours	bear
    ouste	scram; out
    outil	tool
    outillage	tools; equipment
    outrage	outrage; insult
    outrageant	insulting; outrageous
    outrager	outrage; insult; offend
    outrance	excess
    outre	besides; beyond; in addition to
    outre-atlantique	across the atlantic; in america
    outre-manche	across the channel; in britain
    outre-mer	overseas
    outre-rhin	across the rhine; in germany
    outrer	exaggerate; outrage
    outré	outraged; exaggerated
    ouvert	open; opened
    ouverte	open; opened
    ouvertement	openly; overtly
    ouverture	opening; aperture
    ouvrage	work; book
    ouvragé	finely worked; wrought
    ouvrait	opened; was opening
    ouvrant	opening
    ouvre	opens; open
    ouvrent	open
    ouvrez	open
    ouvrier	worker; workman; labourer; working-class
    ouvriers	workers; workmen
    ouvrir	open; open up; unlock
    ouvrirent	opened
    ouvrit	opened
    ouvrière	worker; working woman; factory girl; working-class
    ouïe	hearing; gill
    ovale	oval
    oxygène	oxygen
    où	where; when; in which
    pacha	pasha
    pacification	pacification
    pacifier	pacify
    pacifisme	pacifism
    pacifiste	pacifist
    pacotille	cheap goods; trash
    pacte	pact
    pactiser	make a pact; come to terms
    pagaie	paddle
    pagaille	mess; shambles
    page	page
    paie	pay; pays; wages
    paiement	payment
    paillasse	straw mattress
    paille	straw
    pain	bread; loaf
    paire	pair
    paisible	peaceful; quiet; calm
    paisiblement	peacefully; quietly
    paix	peace
    palais	palace; palate
    palanquin	palanquin
    palefrenier	groom
    palier	landing; level
    palissade	fence; palisade
    palme	palm; flipper
    palmier	palm; palm tree
    palpable	palpable; tangible
    palper	feel; finger; palpate
    palpitant	thrilling; throbbing; quivering
    palpiter	palpitate; throb; flutter; quiver
    palsambleu	zounds; gadzooks
    paludisme	malaria
    pampa	pampas
    pamphlet	pamphlet; lampoon
    panache	plume; panache
    pancarte	sign; placard; notice
    pandémie	pandemic
    panier	basket
    panique	panic
    panne	breakdown; failure
    panneau	panel; sign; board
    panorama	panorama; view
    pansement	bandage; dressing
    panser	dress; bandage; groom
    pantalon	trousers; pants
    panthère	panther
    pantin	puppet
    pantois	flabbergasted; dumbfounded
    pantoufle	slipper
    paon	peacock
    papa	dad; daddy; father
    papal	papal
    papauté	papacy
    pape	pope
    papeterie	stationery; stationer's
    papetier	stationer
    papier	paper
    papier peint	wallpaper
    papillon	butterfly
    papoter	chatter; gossip
    papyrus	papyrus
    paquebot	liner; steamer; ocean liner
    paquet	package; parcel; bundle; packet
    par	by; through; per
    par-dessus	over; above
    parachever	complete; perfect
    parachute	parachute
    parachuter	parachute
    parade	parade
    parader	parade; strut
    paradis	paradise; heaven
    paradoxal	paradoxical
    paradoxalement	paradoxically
    paradoxe	paradox
    parage	vicinity
    parages	vicinity; waters; neighbourhood
    paragraphe	paragraph
    paraissaient	seemed; appeared
    paraissait	seemed; appeared
    parallèle	parallel
    parallèlement	at the same time; in parallel; alongside
    paralyser	paralyse; paralyze
    paralysie	paralysis
    paralysé	paralysed; paralyzed
    paralytique	paralytic
    paramètre	parameter; setting
    parapet	parapet
    parapher	initial; sign
    parapluie	umbrella
    parasite	parasite; parasitic
    paratonnerre	lightning conductor; lightning rod
    paravent	screen; folding screen
    paraît	seems; appears
    paraître	appear; seem; be published
    parbleu	of course; by jove; good lord
    parc	park
    parce	because
    parcelle	parcel; plot; particle; fragment
    parchemin	parchment
    parcourir	travel; cover; go through; skim; run through
    parcours	course; route; path
    parcourut	travelled; went through; ran over
    pardessus	overcoat
    pardi	of course; by god
    pardon	pardon; forgiveness; sorry; excuse me
    pardonner	forgive; forgave; forgiven; pardon; excuse
    pare-brise	windscreen; windshield
    pareil	such; similar; like; same
    pareille	such; similar; like; same
    pareillement	likewise; similarly; in the same way
    pareilles	such; similar; like
    pareils	such; similar; like
    parent	parent; relative; relation
    parental	parental
    parenthèse	parenthesis; bracket
    parenté	kinship; relationship; relations
    parer	adorn; ward off; parry; deck
    paresse	laziness; idleness; sloth
    paresser	laze; idle
    paresseusement	lazily; idly
    paresseux	lazy person; sloth; idler; lazy; idle; slothful
    parfaire	perfect; complete
    parfait	perfect; flawless; complete
    parfaite	perfect; flawless
    parfaitement	perfectly; absolutely; completely
    parfois	sometimes; at times; occasionally
    parfum	perfume; fragrance; scent
    parfumer	perfume; scent; flavour
    parfumé	scented; fragrant; perfumed; flavoured
    pari	bet; wager
    paria	pariah; outcast
    parier	bet; wager
    parisiens	parisians; parisian
    parité	parity; equality
    parjure	perjury; perjurer
    parjurer	perjure; forswear
    parla	spoke; talked
    parlai	spoke; talked
    parlaient	spoke; talked; were talking
    parlais	was speaking; spoke; talked
    parlait	spoke; was talking; talked
    parlant	speaking; talking
    parle	speaks; talks; speak
    parlement	parliament
    parlementaire	member of parliament; parliamentarian; parliamentary
    parlementarisme	parliamentarianism
    parlent	speak; talk
    parler	speak; spoke; spoken; talk
    parlerai	will speak; shall speak
    parlez	speak; talk
    parloir	parlour; visiting room
    parlons	let us speak; let us talk; speak
    parlé	spoken; talked; spoke
    parmi	among; amongst; amid
    parodier	parody
    paroi	wall; partition
    paroisse	parish
    paroissial	parish
    paroissien	parishioner
    parole	word; speech
    paroles	words; lyrics
    paroxysme	paroxysm; height
    parquer	pen; park
    parquet	floor; parquet; public prosecutor
    parrain	godfather
    parrainer	sponsor
    pars	leave; am leaving
    parsemer	strew; sprinkle; scatter; dot
    part	share; part; leaves; goes
    partage	sharing; division; share; partition
    partagea	shared; divided
    partager	share; divide; split
    partagé	shared; divided; mixed
    partait	left; was leaving; started
    partant	leaving; therefore; runner
    partenaire	partner
    partenariat	partnership
    partent	leave; go; start
    parterre	flower bed; pit; stalls
    partez	leave; go away
    parti	party; left; gone; match
    partial	biased; partial
    participant	participant
    participatif	participatory
    participation	participation; involvement
    participer	participate; take part; took part
    particularité	particularity; peculiarity
    particule	particle
    particulier	private individual; individual; particular; special; peculiar; private
    particuliers	individuals; particular; private; special
    particulière	particular; special; private
    particulièrement	particularly; especially; notably
    particulières	particular; special; private
    partie	part; party; game; left; gone
    partiel	partial; part-time
    partielle	partial; by-election
    partiellement	partially; partly
    partir	leave; left; go; depart; set out
    partira	will leave
    partirai	will leave; shall leave
    partirent	left; set out
    partis	left; parties; set out; gone
    partisan	supporter; partisan; follower; advocate
    partit	left; set out; went; departed
    partons	let us go; leave
    partout	everywhere; throughout
    parure	finery; ornament; jewels
    parurent	appeared; seemed
    parut	appeared; seemed; was published
    parution	publication
    parvenir	reach; manage; succeed; achieve
    parvenu	upstart; parvenu
    parvis	square; forecourt
    pas	step; pace; not; no
    passa	passed; went; spent
    passable	passable; fair; tolerable
    passablement	rather; fairly; tolerably
    passage	passage; crossing; way
    passager	passenger; temporary; transient; fleeting
    passagère	passenger; passing; temporary
    passagèrement	temporarily; briefly
    passai	passed; spent
    passaient	passed; were passing
    passait	passed; was passing; spent
    passant	passer-by
    passe	pass; channel
    passe-partout	master key; passepartout
    passe-temps	pastime; hobby
    passent	pass; go; spend
    passeport	passport
    passer	pass; spend; spent; go; go by
    passera	will pass; will happen
    passerelle	footbridge; gangway; bridge
    passeur	ferryman; smuggler
    passif	passive; liabilities
    passion	passion
    passionnant	exciting; fascinating; thrilling
    passionnel	passionate; of passion
    passionner	fascinate; grip; enthral
    passionné	passionate; keen; enthusiast
    passionnément	passionately
    passives	passive
    passivité	passivity
    passèrent	passed; spent; went
    passé	past; last; passed; spent
    passée	past; last; passed
    passés	past; passed
    pasteur	pastor; minister; shepherd
    pastoral	pastoral
    pastèque	watermelon
    patauger	wade; flounder; splash
    patente	licence; patent
    paternel	paternal; fatherly
    paternelle	paternal; fatherly
    paternité	paternity; fatherhood
    pathologique	pathological
    pathétique	pathetic; moving
    patiemment	patiently
    patience	patience
    patient	patient
    patiente	patient
    patienter	wait; be patient
    patin	skate
    patinage	skating
    patiner	skate; skid
    patois	dialect; patois
    patriarcal	patriarchal
    patriarcat	patriarchy
    patriarche	patriarch
    patrie	homeland; country; fatherland
    patrimoine	heritage; patrimony; inheritance
    patriote	patriot
    patriotique	patriotic
    patriotisme	patriotism
    patron	boss; employer; owner; patron
    patronage	patronage
    patronal	employers'; patronal
    patronat	employers
    patronne	owner; boss; landlady
    patronner	sponsor; support
    patrouille	patrol
    patrouiller	patrol
    patrouilleur	patrol boat
    patte	paw; leg
    paume	palm
    paupière	eyelid
    paupérisation	impoverishment
    pause	break; pause
    pauvre	poor; poor man; wretched
    pauvrement	poorly
    pauvres	poor; the poor
    pauvreté	poverty
    paver	pave
    pavillon	flag; pavilion
    pavoiser	deck with flags; rejoice
    pavot	poppy
    pavé	pavement; paving stone; cobblestone; paved
    paya	paid
    paye	pay; pays
    payement	payment
    payer	pay; paid
    pays	country; land
    paysage	landscape; scenery
    paysan	peasant; farmer; countryman; rustic
    paysanne	peasant woman; peasant; farmer
    paysannerie	peasantry
    payé	paid
    païen	pagan; heathen
    païenne	pagan; heathen
    peau	skin; hide
    peigne	comb
    peigner	comb
    peignit	painted; depicted
    peindre	paint; depict
    peine	sorrow; trouble; penalty; difficulty
    peine de mort	death penalty
    peiner	struggle; toil; grieve; pain
    peint	painted; paints
    peintre	painter
    peinture	painting; paint
    peiné	pained; saddened; grieved
    peler	peel
    pelisse	pelisse; fur coat
    pelle	shovel; spade
    pelleter	shovel
    peloton	platoon; pack; squad
    pelouse	lawn
    penaud	sheepish; crestfallen
    penchant	inclination; penchant; leaning
    pencher	lean; bend; tilt; stoop; incline
    pendaison	hanging
    pendait	hung; was hanging
    pendant	during; for; while
    pendre	hang; hung; hanged; dangle
    pendu	hanged man; hanged; hung
    pendule	clock; pendulum
    pensa	thought
    pensai	thought
    pensaient	thought
    pensais	thought; was thinking
    pensait	thought; was thinking
    pensant	thinking
    pense	thinks; think
    pensent	think; believe
    penser	think; thought; believe; intend
    pensez	think
    pensif	pensive; thoughtful
    pension	pension; boarding house; board
    pensionnaire	boarder; lodger
    pensionnat	boarding school
    pensionné	pensioner
    pensive	pensive; thoughtful
    pensivement	pensively; thoughtfully
    pensé	thought
    pensée	thought
    pente	slope; incline
    percale	percale
    percepteur	tax collector
    perceptible	perceptible; noticeable
    perception	perception; collection
    percer	pierce; drill; break through; bore
    percevoir	perceive; collect; receive; sense
    perche	pole; perch
    percher	perch; roost
    percuter	hit; strike; crash into
    percé	pierced; holed
    percée	breakthrough; opening
    perd	loses
    perdait	lost; was losing
    perdant	losing; loser
    perdirent	lost
    perdit	lost
    perdra	will lose
    perdre	lose; lost; waste; ruin
    perdrix	partridge
    perdu	lost; wasted
    perdue	lost; wasted
    perdues	lost; wasted
    perdurer	endure; last; continue
    perfection	perfection
    perfectionnement	improvement; perfecting
    perfectionner	perfect; improve
    perfide	treacherous; perfidious
    perfidie	treachery; perfidy
    perforer	perforate; pierce
    performant	efficient; high-performance; competitive
    perle	pearl; bead
    permanence	permanence; office
    permanent	permanent; constant; standing
    permanente	permanent; constant
    permet	allows; enables; permits
    permettait	allowed; permitted
    permettent	allow; enable; permit
    permettez	allow; permit; let
    permettra	will allow; will enable
    permettrait	would allow; would enable
    permettre	allow; permit; enable; let
    permirent	allowed; enabled
    permis	licence; license; permit; allowed; permitted
    permission	permission; leave
    permit	allowed; permitted; enabled
    permuter	permute; swap; exchange
    pernicieux	pernicious; harmful
    perplexe	perplexed; puzzled
    perplexité	perplexity
    perpétrer	perpetrate
    perpétuel	perpetual; everlasting; constant
    perpétuellement	perpetually; constantly
    perpétuer	perpetuate; carry on
    perquisition	search
    perquisitionner	search
    perron	steps; front steps
    perroquet	parrot
    perruque	wig
    persienne	shutter; blind
    persistance	persistence
    persistant	persistent; lingering
    persister	persist; continue
    personnage	character; personage; figure
    personnalité	personality; public figure
    personne	person; people; nobody; no one; anyone
    personnel	staff; personnel; personal
    personnelle	personal
    personnellement	personally
    personnelles	personal
    personnels	personal; staff
    personnifier	personify; embody
    perspective	perspective; prospect; view
    perspicace	shrewd; perceptive; insightful
    perspicacité	insight; perspicacity
    persuader	persuade; convince
    persuadé	convinced; persuaded; certain
    persuasif	persuasive
    persuasion	persuasion
    persécuter	persecute
    persécuteur	persecutor
    persécution	persecution
    persécuté	persecuted
    persévérance	perseverance
    persévérer	persevere; persist
    perte	loss
    pertinemment	pertinently; full well
    pertinent	relevant; pertinent
    perturbation	disturbance; disruption
    perturber	disrupt; disturb
    pervers	perverse; perverted; depraved
    perversité	perversity; depravity
    pervertir	pervert; corrupt
    perçant	piercing; sharp; keen
    perçoit	perceives; collects
    perçu	perceived; collected
    pesamment	heavily
    pesant	heavy; weighty; ponderous
    pesante	heavy; ponderous
    pesanteur	gravity; weight
    peser	weigh; press; bear
    pessimisme	pessimism
    pessimiste	pessimist; pessimistic
    peste	plague; pestilence; good gracious
    petit	little one; small; young; little; short; petty
    petit déjeuner	breakfast
    petit-bourgeois	petty bourgeois
    petit-fils	grandson
    petite	little girl; little one; small; little; short
    petite vérole	smallpox
    petite-fille	granddaughter
    petitement	meanly; poorly
    petites	small; little
    petits	small; little; little ones
    petits-enfants	grandchildren
    peu	little; few; not very
    peuple	people; nation
    peupler	people; populate; inhabit
    peuplier	poplar
    peuplé	populated; peopled
    peur	fear
    peureusement	fearfully; timorously
    peureux	fearful; timid
    peut	can; may
    peut-on	can one; can we
    peut-être	perhaps; maybe; may be; might
    peuvent	can; may
    peux	can; may
    pharaon	pharaoh
    phare	lighthouse; headlight; beacon
    pharmaceutique	pharmaceutical; drug
    pharmacie	pharmacy; chemist's
    pharmacien	pharmacist; chemist
    phase	phase
    philanthrope	philanthropist
    philanthropie	philanthropy
    philosophe	philosopher
    philosopher	philosophize
    philosophie	philosophy
    philosophique	philosophical; philosophic
    phonétique	phonetic
    phoque	seal
    phosphore	phosphorus
    photo	photo; photograph; picture
    photographe	photographer
    photographie	photograph; photography
    photographier	photograph
    photographique	photographic
    phrase	sentence; phrase
    phtisie	consumption
    physicien	physicist
    physiologie	physiology
    physiologique	physiological
    physionomie	face; countenance; physiognomy
    physique	physics; physique; physical
    physiquement	physically
    phénomène	phenomenon
    phénoménal	phenomenal
    piaffer	paw the ground; fidget
    pianiste	pianist
    piano	piano
    pic	peak; pick; woodpecker
    picorer	peck
    pie	magpie
    pied	foot
    pierre	stone; Peter; Pierre
    pieu	stake; pile
    pieuse	pious; devout
    pieusement	piously; devoutly
    pieuvre	octopus
    pieux	pious; devout; godly
    pigeon	pigeon
    pile	pile; battery; stack
    pilier	pillar
    pillage	looting; pillage; plunder
    piller	plunder; loot; pillage
    pilote	pilot; driver
    piloter	pilot; fly; drive; steer
    pilule	pill
    pimpant	smart; spruce; trim
    pin	pine
    pince	pliers; tongs; claw
    pincer	pinch; nip; pluck
    pingouin	penguin
    pioche	pick; pickaxe
    pion	pawn
    pionnier	pioneer
    pipe	pipe
    piquant	spicy; prickly; piquant; quill
    pique-nique	picnic
    piquer	prick; sting; stung; pique; dive; steal
    piquet	stake; picket; post
    piqûre	sting; injection; bite
    piratage	hacking; piracy
    pirate	pirate
    pirater	hack; pirate
    pire	worse; worst
    pires	worse; worst
    pirogue	canoe; dugout
    pis	worse; worst
    piscine	swimming pool; pool
    piste	track; trail; runway; lead
    pistolet	pistol; gun
    piston	piston
    pitance	pittance; food
    piteusement	piteously; pathetically
    piteux	pitiful; sorry; piteous
    pitié	pity; mercy
    pitoyable	pitiful; pitiable; pathetic
    pitoyablement	pitifully
    pittoresque	picturesque; colourful
    pivot	pivot; linchpin
    pivoter	pivot; swivel; revolve
    pièce	room; piece; play; coin
    piège	trap
    piédestal	pedestal
    piéger	trap; trick
    piétiner	trample; stamp; mark time
    piéton	pedestrian
    piété	piety
    placard	cupboard; closet; placard
    place	place; square; seat; room
    placement	investment; placement
    placer	place; put; invest; set
    placide	placid; calm
    placidement	placidly
    plafond	ceiling
    plafonner	peak; level off; cap
    plage	beach
    plagier	plagiarize
    plaider	plead; argue
    plaideur	litigant
    plaidoirie	plea; speech for the defence
    plaidoyer	plea; defence; defence speech
    plaie	wound
    plaignait	complained; pitied
    plaignant	plaintiff; complainant
    plaignit	complained; pitied
    plaindre	complain; pity; feel sorry
    plaine	plain
    plaint	complains; complained; pitied
    plainte	complaint; moan
    plaintif	plaintive; mournful
    plaintive	plaintive
    plaintivement	plaintively
    plaire	please; like; be pleasing
    plaisait	pleased; liked; enjoyed
    plaisamment	pleasantly; amusingly
    plaisant	pleasant; amusing; agreeable
    plaisanter	joke; jest
    plaisanterie	joke; jest
    plaisir	pleasure; delight
    plan	plan; map; plane
    planche	board; plank
    plancher	floor
    plancton	plankton
    planer	hover; soar; glide
    planification	planning
    planifier	plan
    plantation	plantation; planting
    plante	plant; sole
    planter	plant; stick; drive in
    planteur	planter
    planète	planet
    planétaire	global; planetary; worldwide
    plaque	plate; plaque; sheet; patch
    plaquer	plaster; tackle; ditch; press
    plastifier	laminate
    plastronner	swagger; strut
    plat	dish; course; flat; dull; plate
    platane	plane tree
    plate	flat; dull
    plate-forme	platform
    plateau	tray; plateau; stage
    plateforme	platform
    platement	flatly; dully
    platine	platinum; turntable
    platitude	platitude; flatness
    platonique	platonic
    plausible	plausible; likely
    plaça	placed; put
    plaît	please; pleases; likes
    plein	full; in full; plenty
    pleine	full; in full; pregnant
    pleinement	fully; completely
    pleines	full
    pleins	full
    pleura	wept; cried
    pleurait	wept; was crying; cried; was weeping
    pleurant	weeping; crying
    pleurer	cry; weep; wept; mourn
    pleurnicher	snivel; whine
    pleurs	tears; weeping
    pleurésie	pleurisy
    pleut	rains; is raining
    pleuvait	was raining; rained
    pleuvoir	rain; pour
    pli	fold; crease
    plier	fold; bend; bent; bow; yield
    plisser	pleat; crease; wrinkle; screw up
    plomb	lead
    plombier	plumber
    plongea	plunged; dived; dipped
    plongeon	dive; plunge
    plonger	dive; plunge; dip; immerse
    plongeur	diver; dishwasher
    plongée	dive; diving
    plu	rained; pleased
    pluie	rain
    plume	feather; pen
    plumer	pluck; fleece
    plupart	most; majority
    pluralité	plurality
    pluriel	plural; diverse
    plus	more; most; no longer; plus
    plus-value	surplus value; capital gain
    plusieurs	several; many
    plut	rained; pleased; liked
    plutôt	rather; instead; quite
    pluvieux	rainy; wet
    plâtre	plaster
    plèbe	plebs; mob
    plébéien	plebeian
    plénier	plenary
    plénitude	fullness; plenitude
    plésiosaure	plesiosaurus
    pléthorique	overabundant; excessive
    pneu	tyre; tire
    pneumonie	pneumonia
    poche	pocket
    podium	podium
    poids	weight; burden
    poignant	poignant; heart-rending; gripping
    poignard	dagger
    poignarder	stab
    poignet	wrist
    poignée	handful; handle; handshake
    poignée de main	handshake
    poil	hair; fur; coat
    poilu	hairy; french soldier
    poindre	dawn; break; appear
    poing	fist
    point	point; dot; not; at all
    point de départ	starting point
    point de vue	point of view; viewpoint; view
    pointe	point; tip; touch; spike
    pointer	point; aim; clock in; rise
    pointillé	dotted line
    pointu	pointed; sharp; specialized
    poire	pear
    poireau	leek
    poirier	pear tree
    pois	pea; peas
    poison	poison
    poisson	fish
    poitrine	chest; breast; bosom
    poivre	pepper
    poivrer	pepper
    poli	polite; polished; courteous
    police	police; policy
    policier	policeman; police officer; detective; police
    policière	police; detective
    polie	polite; polished
    poliment	politely
    polir	polish; refine
    polisson	naughty; rascal; scamp
    politesse	politeness; courtesy
    politicien	politician
    politicienne	politician
    politique	policy; politics; political; politician
    politiquement	politically
    politiques	political; policies; politicians
    politiser	politicize
    polluer	pollute
    pollueur	polluter
    pollution	pollution
    poltron	coward; cowardly
    polype	polyp
    polyvalent	versatile; multi-purpose
    polémique	controversy; polemic
    polémiquer	argue; engage in controversy
    polémiste	polemicist
    pommade	ointment
    pomme	apple
    pomme de terre	potato
    pommier	apple tree
    pompe	pump; pomp
    pompeux	pompous
    pompier	fireman; firefighter
    ponctualité	punctuality
    ponctuation	punctuation
    ponctuel	punctual; occasional; one-off
    ponctuellement	punctually; occasionally
    ponctuer	punctuate
    pondre	lay; laid
    poney	pony
    pont	bridge; deck
    pont-levis	drawbridge
    populace	populace; mob
    populaire	popular; working-class; people's
    populaires	popular; people's
    populariser	popularize
    popularité	popularity
    population	population
    populeux	populous
    populisme	populism
    populiste	populist
    porc	pig; pork
    porcelaine	porcelain; china
    porcher	swineherd
    porcherie	pigsty
    porion	foreman; overseer
    port	port; harbour; harbor
    porta	carried; wore; took; bore
    portable	mobile phone; cell phone; laptop
    portaient	wore; carried; bore
    portail	gate; portal
    portait	wore; carried; bore; was wearing
    portant	carrying; bearing; wearing; relating
    portatif	portable
    porte	door; gate
    porte cochère	carriage entrance; gateway
    porte-avions	aircraft carrier
    porte-monnaie	purse
    porte-parole	spokesman; spokesperson; spokeswoman
    porte-voix	megaphone; speaking trumpet
    portefeuille	wallet; portfolio
    porter	carry; wear; wore; worn; bear; bore
    porteur	porter; bearer; carrier; promising
    portier	porter; doorkeeper
    portion	portion; part
    portière	door; carriage door
    portrait	portrait; picture; likeness
    portraiturer	portray
    porté	carried; worn; brought; inclined
    portée	reach; range; scope; litter; significance; carried; worn
    portés	carried; worn; brought
    posa	put; laid; placed; asked
    posait	put; laid; asked
    poser	put; lay; laid; pose; ask; set down
    positif	positive
    position	position
    positive	positive
    positivement	positively
    possesseur	possessor; owner
    possessif	possessive
    possession	possession
    possibilité	possibility
    possible	possible; utmost; potential
    possibles	possible
    possédant	property owner
    posséder	possess; own; have
    possédé	possessed; madman; owned
    postal	postal; post; mail
    poste	post; position; mail
    poster	post; station; mail
    posthume	posthumous
    postillon	postilion
    postulat	postulate
    postuler	apply; postulate
    posture	posture
    postérieur	later; subsequent; posterior; back
    postérieurement	later; subsequently
    postérité	posterity
    posé	calm; composed; laid; placed
    posément	calmly; deliberately
    pot	pot; jar; jug
    pot-de-vin	bribe
    potable	drinkable; drinking; passable
    potage	soup
    potager	kitchen garden; vegetable garden
    potasse	potash
    poteau	post; pole
    potelé	plump; chubby
    potence	gallows
    potentat	potentate
    potentiel	potential
    potentiellement	potentially
    poterie	pottery
    potier	potter
    potion	potion
    pou	louse
    poubelle	dustbin; bin; trash can
    pouce	thumb; inch
    poudre	powder
    poudrer	powder
    poudreux	dusty; powdery
    poulain	foal; colt
    poule	hen; chicken
    poulet	chicken
    poulie	pulley
    poulpe	octopus
    poumon	lung
    poupe	stern; poop
    poupée	doll
    pour	for; to; in order to
    pourboire	tip; gratuity
    pourcentage	percentage
    pourchasser	pursue; hunt down; chase
    pourfendre	cleave; attack
    pourlécher	lick
    pourparlers	talks; negotiations
    pourpre	purple; crimson
    pourquoi	why
    pourra	will be able; may; can
    pourrai	will be able; can
    pourraient	could; might
    pourrais	could; might
    pourrait	could; might; may
    pourras	will be able; can
    pourrez	will be able; can
    pourriez	could; might
    pourrions	could; might
    pourrir	rot; decay
    pourrissement	rotting; deterioration
    pourriture	rot; rottenness; decay
    pourrons	will be able; can
    pourront	will be able; may; can
    poursuit	continues; pursues
    poursuite	pursuit; chase; prosecution
    poursuivait	pursued; continued; went on
    poursuivi	pursued; prosecuted; continued
    poursuivit	continued; pursued; went on
    poursuivre	pursue; continue; prosecute; chase; sue
    pourtant	yet; however; nevertheless; and yet
    pourtour	perimeter; surroundings
    pourvoi	appeal
    pourvoir	provide; supply; equip; fill
    pourvu	provided; provided that; equipped
    pourvut	provided
    poussa	pushed; uttered; drove; let out
    poussait	pushed; grew; drove
    pousser	push; grow; grew; drive; utter; thrust
    poussin	chick
    poussière	dust
    poussiéreux	dusty
    poussée	push; thrust; surge
    poutre	beam
    pouvaient	could; were able; might
    pouvais	could; was able
    pouvait	could; was able; might
    pouvant	being able; can; may
    pouvez	can; may
    pouvez-vous	can you
    pouviez	could; were able
    pouvions	could; were able
    pouvoir	power; can; be able; could; may
    pouvoir d'achat	purchasing power
    pouvons	can; may
    poème	poem
    poète	poet
    poésie	poetry; poem
    poétesse	poet; poetess
    poétique	poetic; poetical
    poêle	stove; frying pan
    pragmatique	pragmatic
    prairie	meadow; prairie
    pratique	practice; practical; convenient
    pratiquement	practically; virtually; almost
    pratiquer	practise; practice; perform; carry out
    pratiques	practices; practical
    premier	first; prime; former
    premier ministre	prime minister
    premier-né	firstborn
    premiers	first; early
    première	first; premiere
    premièrement	firstly; first
    premières	first; early
    prenaient	took; were taking
    prenais	took; was taking
    prenait	took; was taking
    prenant	taking
    prend	takes; took
    prendra	will take
    prendrai	will take
    prendrait	would take
    prendre	take; took; taken; catch; seize
    prendrez	will take
    prendront	will take
    prends	take
    prenez	take
    prenne	take; takes
    prennent	take
    prenons	take
    presbytère	presbytery; parsonage; vicarage; rectory
    presbytérien	Presbyterian
    prescription	prescription; limitation
    prescrire	prescribe; stipulate; order
    prescrit	prescribed; prescribes
    presqu'île	peninsula
    presque	almost; nearly; hardly
    pressant	urgent; pressing; insistent
    presse	press
    pressentiment	presentiment; foreboding
    pressentir	foresee; have a presentiment; sense; sound out
    presser	press; squeeze; hurry; hasten; urge
    pression	pressure
    pressé	in a hurry; hurried; urgent; pressed
    prestance	presence; bearing
    prestataire	provider; contractor
    prestation	service; benefit; performance
    prestement	swiftly; nimbly; quickly
    prestige	prestige
    prestigieux	prestigious; renowned
    preuve	proof; evidence
    prier	pray; beg; ask; request; entreat
    primaire	primary; elementary
    primauté	primacy
    prime	bonus; premium
    primevère	primrose
    primitif	primitive; original; early
    primo	firstly; first
    primordial	essential; paramount; primordial
    prince	prince
    princesse	princess
    princier	princely
    principal	main; principal; chief; major
    principale	main; principal; chief
    principalement	mainly; principally; chiefly; primarily
    principales	main; principal
    principaux	main; principal; leading
    principe	principle
    printanier	spring; springlike
    printemps	spring
    prioritaire	priority; urgent
    prioritairement	as a priority; primarily
    priorité	priority
    prirent	took
    pris	took; taken; caught
    prise	hold; catch; socket; capture; grip; taken; taking
    prise de conscience	awareness; realization
    prises	taken; catches
    prison	prison; jail
    prisonnier	prisoner; captive
    prisonnière	prisoner
    prit	took; seized; caught
    privation	deprivation; hardship; privation
    privatisation	privatization; privatisation
    privatiser	privatize
    priver	deprive; deny
    privilège	privilege
    privilégier	favour; favor; give priority
    privilégié	privileged person; privileged; favoured; special
    privé	private; deprived; privately
    privée	private; deprived
    privés	private; deprived
    prix	price; prize; cost
    prière	prayer; request
    probabilité	probability; likelihood
    probable	probable; likely
    probablement	probably; likely
    probant	convincing; conclusive
    probe	upright; honest
    probité	probity; honesty
    problème	problem; issue
    problématique	problematic; issue; doubtful
    procession	procession
    processus	process
    prochain	neighbour; fellow man; next; coming; forthcoming
    prochaine	next; coming; forthcoming
    prochainement	soon; shortly
    prochains	next; coming
    proche	near; close; nearby; relative
    proches	close; relatives; near; family
    proclamer	proclaim; declare
    procréer	procreate
    procurer	procure; provide; obtain; get
    procureur	prosecutor; attorney; public prosecutor
    procès	trial; lawsuit; proceedings
    procès-verbal	report; minutes; statement
    procéder	proceed; carry out; originate
    procédure	procedure; proceedings
    procédé	process; method; procedure
    prodigalité	extravagance; prodigality
    prodige	prodigy; marvel; wonder
    prodigieusement	prodigiously; tremendously
    prodigieux	prodigious; extraordinary; wonderful
    prodigue	prodigal; lavish; wasteful
    prodiguer	lavish; squander
    producteur	producer
    productif	productive
    production	production; output
    productivisme	productivism
    productivité	productivity
    produire	produce; yield; happen; occur
    produisait	produced; happened
    produisit	produced; happened; occurred
    produit	product; produce; proceeds; produces; produced
    produite	produced
    profanation	desecration; profanation
    profane	layman; uninitiated; secular; profane
    profaner	desecrate; profane
    professer	profess; teach
    professeur	teacher; professor
    profession	profession; occupation
    professionnel	professional; occupational; vocational
    professionnelle	professional; vocational
    professionnellement	professionally
    profil	profile
    profiler	stand out; profile; loom
    profit	profit
    profitable	profitable; beneficial
    profiter	profit; benefit; take advantage; enjoy
    profond	deep; profound; thorough
    profonde	deep; profound
    profondes	deep; profound
    profondeur	depth
    profondeurs	depths
    profonds	deep; profound
    profondément	deeply; profoundly; soundly
    profusion	profusion
    proférer	utter; speak
    programme	programme; program
    programmer	programme; program; schedule
    programmeur	programmer
    progresser	progress; advance; make progress
    progressif	progressive; gradual
    progression	progression; progress; advance
    progressiste	progressive
    progressivement	gradually; progressively
    progrès	progress
    prohibitif	prohibitive
    prohibition	prohibition
    proie	prey
    projectile	projectile
    projet	project; plan; draft
    projet de loi	bill
    projeter	plan; project; throw; cast
    prolifique	prolific
    proliférer	proliferate
    prolixe	verbose; wordy; prolix
    prolongation	extension; prolongation
    prolongement	extension; continuation
    prolonger	prolong; extend; continue
    prolongé	prolonged; extended; lengthy
    prolétaire	proletarian; worker
    prolétariat	proletariat
    promenade	walk; stroll; ride; drive
    promener	walk; take a walk; stroll; take for a walk
    promeneur	walker; stroller
    promesse	promise
    promet	promises
    prometteur	promising
    promettre	promise
    promis	promised
    promiscuité	lack of privacy; overcrowding; promiscuity
    promit	promised
    promontoire	promontory; headland
    promoteur	developer; promoter; instigator
    promotion	promotion
    promouvoir	promote
    prompt	prompt; quick; swift
    promptement	promptly; quickly; swiftly
    promulguer	promulgate; enact
    pronom	pronoun
    pronominal	pronominal; reflexive
    prononcer	pronounce; utter; deliver; say
    prononciation	pronunciation
    pronostiquer	forecast; predict
    propagande	propaganda
    propagation	spread; propagation
    propager	spread; propagate
    propension	propensity
    prophète	prophet
    prophétie	prophecy
    prophétique	prophetic
    prophétiser	prophesy
    propice	favourable; propitious; auspicious
    proportion	proportion; ratio
    proportionnel	proportional
    proportionner	proportion
    propos	remark; talk; subject; words
    proposer	propose; offer; suggest
    proposition	proposal; proposition; suggestion; clause
    propre	own; clean; proper; peculiar
    proprement	properly; cleanly; strictly; truly
    propres	own; clean
    propreté	cleanliness; neatness
    propriétaire	owner; landlord; proprietor
    propriété	property; ownership; estate
    propriété privée	private property
    proroger	extend; prorogue
    prosaïque	prosaic; mundane
    proscrire	proscribe; ban; outlaw
    proscrit	outlaw; exile
    prose	prose
    prospecter	prospect; canvass
    prospectus	leaflet; prospectus
    prospère	prosperous; thriving
    prospérer	prosper; thrive; flourish
    prospérité	prosperity
    prosterner	prostrate; bow down
    prostituer	prostitute
    prostitution	prostitution
    prostituée	prostitute
    protagoniste	protagonist
    protecteur	protector; patron; protective; patronizing
    protection	protection
    protection sociale	social protection; welfare
    protectionnisme	protectionism
    protectorat	protectorate
    protectrice	protector; protectress
    protestant	Protestant
    protestantisme	Protestantism
    protestation	protest; protestation
    protester	protest
    protocole	protocol
    protéger	protect; shield; guard
    protégé	protégé
    proue	prow; bow
    prouesse	feat; prowess
    prouver	prove; proved; show
    provenance	origin; source; provenance
    provenant	from; coming from
    provenir	come from; stem; originate
    provençal	provençal; of provence
    proverbe	proverb
    providence	providence
    providentiel	providential
    province	province
    provincial	provincial
    proviseur	headmaster; principal
    provision	provision; supply; stock
    provisions	provisions; supplies; groceries
    provisoire	temporary; provisional; interim
    provisoirement	provisionally; temporarily
    provocant	provocative
    provocateur	provocative; agitator
    provocation	provocation
    provoquer	provoke; cause; bring about; challenge
    proximité	proximity; closeness
    prude	prudish; prude
    prudemment	prudently; cautiously; carefully
    prudence	caution; prudence
    prudent	careful; cautious; prudent; wise
    prune	plum
    pruneau	prune
    prunelle	pupil; eye
    près	near; close; nearly
    pré	meadow
    préalable	prerequisite; precondition
    préalablement	beforehand; first; previously
    préambule	preamble
    précaire	precarious; insecure
    précairement	precariously
    précarité	precariousness; insecurity
    précaution	precaution; caution
    précautionneusement	cautiously
    précepte	precept
    précepteur	tutor; preceptor
    précieuse	precious; valuable
    précieusement	preciously; carefully
    précieux	precious; valuable; affected
    précipice	precipice
    précipitamment	hurriedly; hastily; headlong
    précipitation	haste; precipitation
    précipiter	rush; precipitate; hurl; hasten; hurry
    précipité	hurried; hasty; headlong
    précis	precise; accurate; specific; exact
    précise	precise; accurate; specific
    préciser	specify; clarify; state; make clear
    précises	precise; specific
    précision	precision; accuracy; detail
    précisément	precisely; exactly; specifically
    précoce	early; precocious
    précocement	early; precociously
    préconiser	advocate; recommend
    préconçu	preconceived
    précurseur	forerunner; precursor
    précédemment	previously; before; earlier
    précédent	precedent; previous; preceding
    précédente	previous; preceding
    précéder	precede; go before
    prédestiner	predestine
    prédicateur	preacher
    prédiction	prediction
    prédilection	predilection; partiality; favourite
    prédire	predict; foretell; foretold
    prédominance	predominance
    prédominant	predominant; prevailing
    prédominer	predominate; prevail
    prédécesseur	predecessor
    préexister	pre-exist
    préface	preface; foreword
    préfecture	prefecture
    préfet	prefect
    préfigurer	prefigure; foreshadow
    préférable	preferable; better
    préférablement	preferably
    préférence	preference
    préférentiel	preferential
    préférer	prefer; like better
    préféré	favourite; favorite; preferred
    préhistoire	prehistory
    préhistorique	prehistoric
    préjudice	harm; damage; prejudice
    préjudiciable	harmful; prejudicial; detrimental
    préjuger	prejudge
    préjugé	prejudice
    prélasser	lounge; loll
    prélat	prelate
    prélever	take; levy; deduct; withdraw
    préliminaire	preliminary
    prélude	prelude
    préluder	prelude; lead up
    prélèvement	levy; sample; withdrawal; deduction
    prématuré	premature; untimely
    prématurément	prematurely; too early
    prémunir	protect; guard
    préméditation	premeditation
    préméditer	premeditate
    prénom	first name; Christian name
    prénommer	name; call
    préoccupant	worrying
    préoccupation	concern; preoccupation; worry
    préoccuper	worry; preoccupy; concern
    préoccupé	preoccupied; worried; concerned
    préparatif	preparation
    préparatifs	preparations
    préparation	preparation
    préparatoire	preparatory
    préparer	prepare; get ready; make
    prépondérant	predominant; dominant; leading
    prérogative	prerogative
    présage	omen; presage
    présager	presage; foresee; bode
    présence	presence
    présent	present; current; now
    présentation	presentation; introduction; display
    présente	present; presents; introduces
    présentement	at present; presently; now
    présenter	present; introduce; show; submit
    présents	present; gifts
    préservation	preservation; protection
    préserver	preserve; protect
    présidence	presidency; chair
    président	president; chairman
    présidente	president; chairwoman
    présidentiel	presidential
    présidentielle	presidential election; presidential
    présider	preside; chair
    présomption	presumption
    présumer	presume; assume
    présumé	alleged; presumed; supposed
    présupposer	presuppose
    prétend	claims; asserts
    prétendait	claimed; maintained
    prétendant	suitor; pretender; claimant
    prétendit	claimed; asserted
    prétendre	claim; pretend; assert; intend
    prétendu	so-called; alleged; supposed
    prétentieux	pretentious; conceited
    prétention	claim; pretension; pretentiousness
    préteur	praetor
    prétexte	pretext; excuse
    prévaloir	prevail; take advantage
    prévenance	thoughtfulness; attention; kindness
    prévenant	considerate; thoughtful; attentive
    prévenir	warn; prevent; inform; forestall
    prévention	prevention
    prévenu	defendant; accused
    prévisible	foreseeable; predictable
    prévision	forecast; prediction; expectation
    prévit	foresaw
    prévoir	foresee; foresaw; plan; provide; forecast; expect
    prévoit	provides; plans; foresees; expects
    prévoyait	foresaw; planned; provided
    prévoyance	foresight; providence
    prévoyant	provident; far-sighted; prudent
    prévu	planned; scheduled; expected; provided
    prévue	planned; scheduled; expected
    prééminence	pre-eminence
    prêche	sermon
    prêcher	preach
    prêt	loan; ready; prepared
    prête	ready; prepared; lends
    prêter	lend; lent; attribute; pay; loan
    prêteur	lender
    prêtre	priest
    prêtresse	priestess
    prêts	ready; loans
    prîmes	took
    prôner	advocate; extol
    psaume	psalm
    pseudonyme	pseudonym; pen name
    psst	psst; hey
    psychanalyse	psychoanalysis
    psychiatre	psychiatrist
    psychiatrique	psychiatric
    psychique	psychic; mental; psychological
    psychologie	psychology
    psychologique	psychological
    psychologue	psychologist
    psychose	psychosis
    pu	been able; could
    puant	stinking; smelly
    puanteur	stench; stink
    public	public; audience
    publication	publication
    publicitaire	advertiser; advertising
    publicité	advertising; advertisement; publicity
    publics	public
    publier	publish; release
    publique	public
    publiquement	publicly; in public
    publiques	public
    pubère	pubescent
    puce	flea; chip
    pudeur	modesty; shame; decency
    pudibond	prudish; prim
    pudique	modest; chaste; discreet
    puer	stink; stank
    puis	then; next; and then
    puis-je	may i; can i
    puiser	draw; drew; drawn; take from
    puisqu'	since; because; as
    puisque	since; because; as
    puissamment	powerfully; greatly
    puissance	power; might
    puissant	powerful; mighty; strong
    puissante	powerful; mighty
    puissants	powerful; mighty
    puisse	can; may; could
    puissent	can; may; could
    puisses	can; may
    puissiez	can; may
    puissions	can; may
    puits	well; pit; shaft
    pull	sweater; jumper; pullover
    pulluler	swarm; multiply
    pulsation	beat; pulsation
    pulsion	drive; urge
    pulvériser	pulverize; spray; smash
    puma	puma; cougar
    punaise	bug; bedbug
    punir	punish
    punitif	punitive
    punition	punishment
    pupille	ward; pupil
    pur	pure; clean; sheer; clear
    pure	pure; sheer
    purement	purely; simply
    purent	could; were able
    pures	pure
    pureté	purity
    purgatoire	purgatory
    purger	purge; serve
    purifier	purify; cleanse
    puritain	puritan; puritanical
    purs	pure
    pus	could; was able
    pussent	could; might
    put	could; was able; managed
    putain	whore; damn; bloody hell
    putride	putrid
    puéril	childish; puerile
    pyjama	pyjamas; pajamas
    pyramide	pyramid
    pâle	pale; pallid; wan
    pâles	pale; pallid
    pâleur	paleness; pallor
    pâlir	pale; turn pale; grow pale; fade
    pâlit	turned pale; grew pale
    pâquerette	daisy
    pâte	dough; paste; pastry
    pâtes	pasta
    pâteux	thick; doughy; pasty
    pâtir	suffer
    pâtisserie	pastry; cake shop
    pâtissier	pastry cook; confectioner
    pâtre	shepherd; herdsman
    pâturage	pasture
    pâté	pâté; pie; blot
    pèlerin	pilgrim
    pèlerinage	pilgrimage
    père	father
    père Noël	Santa Claus; Father Christmas
    péage	toll
    pécher	sin
    pécheresse	sinner
    pécheur	sinner
    péché	sin
    pécule	nest egg; savings
    pécuniaire	pecuniary; financial
    pédagogie	pedagogy; teaching
    pédagogique	educational; teaching; pedagogical
    pédagogue	teacher; pedagogue
    pédale	pedal
    pédant	pedantic; pedant
    pénal	penal; criminal
    pénale	criminal; penal
    pénaliser	penalize
    pénalité	penalty
    pénible	painful; difficult; laborious; tiresome
    péniblement	painfully; laboriously; with difficulty
    péniche	barge
    péninsule	peninsula
    pénitence	penance; penitence
    pénitentiaire	prison; penitentiary
    pénombre	half-light; gloom; penumbra
    pénurie	shortage; scarcity
    pénétrant	penetrating; piercing; shrewd
    pénétration	penetration; perspicacity
    pénétrer	penetrate; enter; pierce; fathom
    pénétré	penetrated; imbued; earnest
    pépin	pip; seed; hitch
    péremptoire	peremptory
    péricliter	decline; collapse
    péril	peril; danger
    périlleux	perilous; dangerous
    périmètre	perimeter
    périmé	out-of-date; expired; outdated
    période	period
    périodique	periodic; periodical
    péripétie	incident; adventure; episode
    périr	perish; die
    pétale	petal
    pétillant	sparkling; fizzy; bubbly
    pétiller	sparkle; crackle; bubble
    pétition	petition
    pétrifier	petrify
    pétrir	knead; mould
    pétrole	oil; petroleum
    pétrolier	oil; oil tanker; petroleum
    pêche	peach; fishing
    pêcher	fish; peach tree
    pêcheur	fisherman; angler
    pêle-mêle	pell-mell; in a jumble; higgledy-piggledy
    pôle	pole
    pût	could; might
    qu'	that; which; whom; than; what
    qu'elle	that she; that it; she; it
    qu'elles	that they; they
    qu'il	that he; that it; he; it
    qu'ils	that they; they
    qu'on	that one; that we; that they; we; one
    qu'un	that a; than a; only a
    qu'une	that a; than a; only a
    quadragénaire	forty-year-old; in one's forties
    quadruple	fourfold; quadruple
    quai	quay; platform; wharf; embankment
    qualificatif	qualifier; epithet
    qualification	qualification
    qualifier	qualify; describe; call
    qualifié	qualified; skilled
    qualitatif	qualitative
    qualité	quality
    quand	when; whenever
    quant	as for; as to; regarding
    quantitatif	quantitative
    quantité	quantity; amount
    quarantaine	forty; quarantine; about forty
    quarante	forty
    quarante-cinq	forty-five
    quarante-huit	forty-eight
    quart	quarter; fourth; watch
    quart d'heure	quarter of an hour
    quartier	district; neighbourhood; quarter
    quartier général	headquarters
    quartier-maître	quartermaster
    quarts	quarters
    quartz	quartz
    quasi	almost; nearly; quasi
    quasiment	almost; practically; nearly
    quatorze	fourteen
    quatorzième	fourteenth
    quatre	four
    quatre-vingt	eighty
    quatre-vingt-dix	ninety
    quatre-vingts	eighty; fourscore
    quatrième	fourth
    que	that; which; whom; than; what
    quel	what; which
    quelconque	any; whatever; some
    quelle	what; which
    quelles	what; which
    quelqu'un	somebody; someone; anyone
    quelque	some; few; any
    quelque chose	something
    quelquefois	sometimes; occasionally
    quelques	some; a few; few; several
    quelques-unes	some; a few
    quelques-uns	some; a few
    quels	what; which
    querelle	quarrel
    quereller	quarrel; scold
    querelleur	quarrelsome
    questeur	quaestor
    question	question; issue; matter
    questionnaire	questionnaire
    questionnement	questioning
    questionner	question; ask
    queue	tail; queue; line
    queue-de-pie	tailcoat
    qui	who; which; that; whom
    quiconque	whoever; anyone; whosoever
    quignon	hunk; chunk
    quille	keel; skittle
    quincaillier	ironmonger
    quinine	quinine
    quinquagénaire	fifty-year-old; in one's fifties
    quinquet	oil lamp
    quinzaine	fortnight; two weeks; about fifteen
    quinze	fifteen
    quinzième	fifteenth
    quiproquo	misunderstanding; mistake
    quitta	left; quit; parted
    quittait	left; was leaving
    quittance	receipt
    quitter	leave; left; quit; part
    quiétude	quiet; tranquillity
    quoi	what; which
    quoiqu'	although; though
    quoique	although; though
    quota	quota
    quotidien	daily newspaper; daily; everyday
    quotidienne	daily; everyday
    quotidiennement	daily; every day
    quotidienneté	everyday life
    quémander	beg for
    quête	quest; search; collection
    quêter	collect; seek
    rabais	discount; reduction
    rabaisser	belittle; lower; humble
    rabattre	reduce; pull down; fall back
    rabbin	rabbi
    rabot	plane
    rabougri	stunted; shrivelled
    rabâcher	harp on; repeat
    raccommoder	mend; repair; patch up
    raccompagner	take home; see home; show out
    raccorder	connect; join
    raccourcir	shorten; cut
    raccrocher	hang up; hung up; hang on
    race	race; breed
    rachat	purchase; buyout; redemption
    racheter	redeem; buy back; buy; ransom; atone
    racial	racial; race
    racine	root
    racisme	racism
    raciste	racist
    racler	scrape
    racoler	solicit; tout for
    raconta	told; related; recounted
    racontait	told; was telling; related
    raconter	tell; told; relate; recount
    rade	roadstead; harbour
    radeau	raft
    radiation	radiation; striking off
    radical	radical; drastic; root
    radicalement	radically; completely
    radieux	radiant; beaming; glorious
    radio	radio
    radioactif	radioactive
    radioactivité	radioactivity
    rafale	gust; burst
    raffermir	strengthen; firm up
    raffinement	refinement
    raffiner	refine
    raffinerie	refinery
    raffiné	refined; sophisticated; polished
    raffoler	be mad about; adore
    rafler	sweep off; snatch
    rafraîchir	refresh; cool; freshen
    rage	rage; rabies
    rager	rage; fume
    rageur	furious; angry; bad-tempered
    rageusement	furiously; angrily
    ragoût	stew
    raide	stiff; steep; stark; straight
    raideur	stiffness; steepness
    raidissement	stiffening; hardening
    raie	ray; skate; parting
    rail	rail
    railler	mock; jeer; scoff
    raillerie	mockery; raillery; jest
    railleur	mocking; jeering; scoffer
    raisin	grape; grapes
    raison	reason; right
    raisonnable	reasonable; sensible; rational
    raisonnablement	reasonably; sensibly
    raisonnement	reasoning; argument
    raisonner	reason; argue
    rajah	rajah
    rajeunir	rejuvenate; make younger
    rajeunissement	rejuvenation
    ralentir	slow; slow down; slacken
    ralentissement	slowdown; slowing down
    ralliement	rallying; rally
    rallier	rally; join; win over
    rallonger	lengthen; extend
    rallumer	relight; rekindle; light again
    ramassa	picked up; gathered
    ramasser	pick up; gather; collect
    ramassis	pack; bunch
    rame	oar; train
    rameau	branch; twig
    ramener	bring back; brought back; take back; reduce
    ramer	row
    rameur	rower; oarsman
    ramifier	branch out; ramify
    ramollir	soften
    ramoner	sweep
    ramoneur	chimney sweep
    rampe	ramp; banister; footlights
    ramper	crawl; creep; crept
    rance	rancid
    rancune	grudge; resentment; rancour
    rancunier	rancorous; spiteful; resentful
    rancœur	rancour; resentment
    randonnée	hike; hiking
    rang	rank; row
    rangement	tidying; storage
    ranger	tidy; arrange; put away; range; rank
    rangée	row; line
    ranimer	revive; rekindle; reanimate
    rançon	ransom
    rapace	rapacious; bird of prey; greedy
    rapacité	rapacity
    rapide	fast; quick; rapid; swift
    rapidement	quickly; rapidly; fast; swiftly; soon
    rapides	fast; quick; rapid
    rapidité	speed; rapidity; swiftness
    rapine	plunder; rapine
    rappel	reminder; recall; encore
    rappela	recalled; reminded; remembered; called back
    rappelait	recalled; reminded; remembered
    rappeler	recall; remind; remember; call back
    rappelle	recalls; reminds; remembers; remember
    rapport	report; relation; relationship; ratio
    rapporter	report; bring back; yield; relate
    rapporteur	rapporteur; reporter
    rapprochement	reconciliation; rapprochement; comparison
    rapprocher	bring closer; reconcile; come closer; compare
    rare	rare; scarce; unusual; uncommon
    rarement	rarely; seldom
    rares	rare; few; scarce
    rareté	rarity; scarcity
    raréfier	become scarce; rarefy
    raser	shave; raze; skim
    rasoir	razor
    rassasier	satisfy; satiate
    rassemblement	gathering; rally; assembly
    rassembler	gather; assemble; collect; muster
    rasseoir	sit down again
    rassurant	reassuring; comforting
    rassurer	reassure; comfort
    rasséréner	calm; reassure; restore serenity
    rat	rat
    rater	miss; fail
    ratifier	ratify
    rationalité	rationality
    rationnel	rational
    rationnement	rationing
    rationner	ration
    rattacher	attach; link; connect; tie
    rattraper	catch up; recapture; make up
    raturer	cross out; delete
    rauque	hoarse; husky; raucous
    ravage	havoc; ravage; devastation
    ravager	ravage; devastate; lay waste
    ravages	ravages; devastation
    ravaler	swallow; restore; lower
    ravi	delighted; enraptured; overjoyed
    ravin	ravine; gully
    ravir	delight; ravish; rob; carry off
    raviser	change one's mind
    ravissant	delightful; lovely; ravishing
    ravissement	rapture; delight
    ravisseur	kidnapper; abductor
    ravitaillement	supply; provisioning; supplies
    ravitailler	supply; resupply; refuel
    raviver	revive; rekindle
    rayer	cross out; scratch; strike out
    rayon	ray; shelf; department; radius; beam
    rayonnant	radiant; beaming
    rayonnement	radiation; influence; radiance
    rayonner	radiate; shine; beam
    rebelle	rebel; rebellious
    rebeller	rebel
    rebelles	rebels; rebel; rebellious
    rebondir	bounce; rebound; bounce back
    rebrousser	turn back; retrace
    rebut	scrap; waste; dregs
    rebuter	discourage; put off; repel
    rebâtir	rebuild; rebuilt
    recel	receiving stolen goods
    receler	conceal; harbour; receive
    recensement	census
    recenser	count; list; take a census
    recette	recipe; receipts; takings
    recevaient	received
    recevait	received; was receiving
    recevoir	receive; get; got; welcome
    recevra	will receive
    recharger	recharge; reload
    recherche	research; search
    rechercher	search; seek; sought; look for
    recherches	research; searches
    rechigner	balk; be reluctant; grumble
    reclus	recluse; reclusive
    recoin	corner; recess; nook
    recommandation	recommendation
    recommander	recommend; advise
    recommencer	begin again; start again; resume
    reconduire	renew; escort; see out; take back
    reconnaissable	recognizable; recognisable
    reconnaissance	recognition; gratitude; reconnaissance
    reconnaissant	grateful; thankful
    reconnaît	recognizes; recognises; acknowledges; admits
    reconnaître	recognize; recognise; acknowledge; admit
    reconnu	recognized; recognised; acknowledged; admitted
    reconnut	recognized; recognised; admitted
    reconquérir	reconquer; win back; regain
    reconquête	reconquest
    reconstituer	reconstitute; reconstruct; rebuild
    reconstitution	reconstruction; reconstitution
    reconstruction	reconstruction; rebuilding
    reconstruire	rebuild; rebuilt; reconstruct
    reconvertir	reconvert; retrain
    recopier	copy out
    recoucher	go back to bed
    recouper	cross-check; cut again; tally; intersect
    recourir	resort; appeal; turn to; have recourse
    recours	recourse; resort; appeal
    recouvrement	recovery; collection
    recouvrer	recover; regain
    recouvrir	cover; recover; overlay
    recrue	recruit
    recrutement	recruitment
    recruter	recruit; hire
    recruteur	recruiter
    rectangle	rectangle
    rectangulaire	rectangular
    rectifier	rectify; correct
    rectiligne	straight; rectilinear
    rectitude	rectitude; straightness
    recueil	collection; anthology
    recueillement	meditation; contemplation
    recueilli	collected; meditative; gathered
    recueillir	collect; gather; obtain; take in
    recueillit	gathered; collected; took in
    recul	retreat; decline; distance; hindsight
    reculer	move back; retreat; recoil; step back; postpone
    reculé	remote; distant
    recyclage	recycling
    recéler	conceal
    reddition	surrender
    redescendre	go down again; come down again
    redevable	indebted; beholden
    redevance	fee; royalty; licence fee
    redevenir	become again; became again
    redingote	frock coat; overcoat
    redire	repeat; say again
    redonner	give back; restore; give again
    redoubler	redouble; increase; intensify
    redoutable	formidable; fearsome; dreaded; redoubtable
    redoute	redoute; redoubt
    redouter	dread; fear
    redressement	recovery; straightening
    redresser	straighten; rectify; recover; sit up
    refaire	do again; remake; redo; remade
    refermer	close; shut; close again
    reflet	reflection; gleam
    reflux	ebb; backflow
    refléter	reflect; mirror
    refonte	overhaul; recasting
    reformer	reform; form again
    refouler	repress; drive back; force back
    refrain	refrain; chorus
    refroidir	cool; cool down; chill
    refuge	refuge; shelter
    refus	refusal; rejection
    refusa	refused; declined
    refusait	refused; was refusing
    refuser	refuse; reject; deny; decline
    regagner	regain; return to; win back; get back
    regard	look; gaze; glance
    regarda	looked; watched
    regardai	looked; watched
    regardaient	looked; watched; were looking
    regardait	looked; watched; was looking; was watching
    regardant	looking; watching; concerning
    regarde	looks; look; watches
    regarder	look; watch; concern; regard; gaze
    regardez	look; watch
    regardèrent	looked; watched
    regimber	balk; kick; rebel
    registre	register; record
    regorger	abound; overflow
    regret	regret
    regrettable	regrettable; unfortunate
    regretter	regret; be sorry; miss
    regrouper	group; bring together; gather; regroup
    rehausser	heighten; raise; enhance
    rein	kidney
    reine	queen
    reins	loins; kidneys
    rejaillir	reflect on; spurt
    rejet	rejection; discharge
    rejeter	reject; throw back; dismiss
    rejeton	offspring; shoot
    rejoignit	joined; rejoined; caught up
    rejoindre	join; rejoin; meet; met; catch up
    rejoint	joined; joins; rejoined
    relancer	revive; relaunch; boost
    relater	relate; recount; tell
    relatif	relative; relating; concerning
    relation	relation; relationship
    relative	relative; relating; concerning
    relativement	relatively; comparatively; fairly
    relatives	relating; relative; concerning
    relativité	relativity
    relent	stench; whiff
    relever	raise; note; pick up; stand up; lift; point out
    relief	relief
    relier	link; connect; bind; bound; join
    relieur	bookbinder
    religieuse	nun; religious
    religieusement	religiously
    religieux	monk; religious; sacred
    religion	religion
    relique	relic
    relire	reread; read again
    reliure	binding
    reluire	shine; gleam
    relut	reread; read again
    relâche	respite; break; port of call
    relâchement	relaxation; slackening
    relâcher	release; relax; loosen; let go
    relâché	relaxed; loose; released
    relève	relief; successors
    reléguer	relegate; banish
    remaniement	reshuffle; revision
    remanier	reshuffle; revise; recast
    remarier	remarry; marry again
    remarquable	remarkable; outstanding; notable
    remarquablement	remarkably; outstandingly
    remarque	remark; comment; observation
    remarquer	notice; remark; observe; note
    rembourrage	stuffing
    remboursement	refund; repayment; reimbursement
    rembourser	repay; repaid; reimburse; refund
    rembrunir	darken; cloud over
    remerciement	thanks
    remerciements	thanks; acknowledgements
    remercier	thank; dismiss
    remettre	put back; hand; hand over; deliver; postpone
    remis	handed; delivered; given; put back
    remise	shed; discount; delivery; coach-house
    remit	handed; put back; gave; resumed
    remonter	go back up; go back; rise; wind up; date back
    remontrance	remonstrance
    remontrer	show again; remonstrate
    remords	remorse
    remous	eddy; stir; swirl
    rempart	rampart; wall
    remplacement	replacement
    remplacer	replace; substitute
    remplaçant	substitute; replacement
    rempli	filled; full
    remplie	filled; full
    remplir	fill; fill in; fulfil; perform
    remplissait	filled; fulfilled
    remplit	filled; fills; fulfilled
    remporter	win; won; take back
    remuant	restless; fidgety
    remuer	move; stir; shake; wag
    remède	remedy; cure
    remédier	remedy; cure
    remémorer	recall; remember
    renard	fox
    renaître	be reborn; revive; spring up again
    renchérir	go further; get dearer; add
    rencontra	met; encountered
    rencontrait	met; encountered
    rencontre	meeting; encounter
    rencontrer	meet; met; encounter; come across
    rend	makes; gives back; renders
    rendait	made; went; gave back
    rendant	making; giving back; going
    rendement	yield; output; return
    rendent	make; render; go
    rendez-vous	appointment; meeting; rendezvous
    rendirent	went; made; gave back
    rendis	went; made; gave back
    rendit	made; went; gave back; rendered
    rendormir	go back to sleep
    rendra	will make; will give back; will go
    rendre	render; give back; gave back; make; return; restore
    rendu	made; gone; returned; rendered
    renfermer	contain; enclose; shut up
    renfermé	withdrawn; contained; musty
    renflouer	refloat; bail out
    renforcement	strengthening; reinforcement
    renforcer	reinforce; strengthen
    renfort	reinforcement
    renfrogné	sullen; scowling
    rengorger	puff oneself up
    renier	deny; repudiate; disown
    renifler	sniff; snuffle
    renne	reindeer
    renom	renown; fame; reputation
    renommé	renowned; famous
    renommée	fame; renown
    renoncement	renunciation
    renoncer	renounce; give up; gave up; abandon
    renonciation	renunciation; waiver
    renouer	renew; resume; tie again
    renouveau	revival; renewal
    renouveler	renew; repeat
    renouvellement	renewal
    renseignement	information; intelligence
    renseignements	information; inquiries
    renseigner	inform; inquire; tell
    rentable	profitable; cost-effective
    rente	income; annuity; rent
    rentier	person of independent means; annuitant
    rentrer	return; go home; come home; go back in
    rentrée	return; start of term; new school year
    renversant	staggering; amazing
    renversement	overthrow; reversal
    renverser	overturn; knock over; overthrow; reverse; spill
    renvoi	dismissal; return; reference
    renvoyer	send back; sent back; dismiss; return; refer
    renégat	renegade
    repaire	den; lair
    reparaître	reappear
    repartir	set off again; leave again; start again
    reparut	reappeared
    repas	meal
    repasser	iron; pass again; go over
    repasseuse	ironer; laundress
    repentant	repentant
    repenti	repentant; reformed; repented
    repentir	repentance; repent; be sorry
    repentit	repented
    repeupler	repopulate
    replacer	replace; put back
    repli	fold; withdrawal; recess
    replier	fold; fold up; fall back; withdraw
    replonger	plunge back; dive again
    reportage	report; reporting
    reporter	reporter; postpone; put off; carry forward
    repos	rest; repose
    reposer	rest; repose; lie; be based
    repoussant	repulsive; repellent
    repousser	push back; reject; repel; postpone; drive back
    reprend	resumes; takes back
    reprendre	resume; take back; took back; take up; start again
    repris	taken back; resumed; retaken; taken up
    reprise	recovery; resumption; revival; repetition
    reprit	resumed; took back; continued; replied
    reproche	reproach
    reprocher	reproach; blame
    reproduction	reproduction; breeding
    reproduire	reproduce; recur; copy
    représailles	reprisals; retaliation
    représentait	represented; depicted
    représentant	representative
    représentatif	representative
    représentation	representation; performance
    représente	represents; accounts for; depicts
    représenter	represent; depict; perform
    reptile	reptile
    repère	landmark; marker; reference
    repérer	spot; locate; pick out
    repêcher	fish out; recover
    requiert	requires
    requin	shark
    requis	required
    requérir	require; call for; request
    requête	request; petition; query
    rescapé	survivor
    respect	respect
    respectabilité	respectability
    respectable	respectable; sizeable
    respecter	respect; comply; abide by
    respectif	respective
    respectivement	respectively
    respectueusement	respectfully
    respectueux	respectful
    respecté	respected
    respiration	breathing; breath; respiration
    respiratoire	respiratory; breathing
    respirer	breathe; inhale
    resplendir	shine; gleam; be resplendent
    resplendissant	radiant; resplendent; shining
    responsabiliser	make responsible; empower
    responsabilité	responsibility; liability
    responsable	official; person in charge; leader; responsible; in charge; head
    responsables	responsible; officials; leaders
    ressaisir	regain control; pull oneself together
    ressasser	brood over; dwell on
    ressemblance	resemblance; likeness
    ressemblant	lifelike; similar; like
    ressembler	resemble; look like; be like
    ressentait	felt
    ressenti	felt; feeling
    ressentiment	resentment
    ressentir	feel; felt; experience
    ressentit	felt; experienced
    resserrer	tighten; strengthen; narrow
    ressort	spring; jurisdiction
    ressortir	go out again; stand out; emerge
    ressortissant	national
    ressource	resource
    ressources	resources
    ressusciter	resurrect; revive; rise from the dead
    resta	remained; stayed
    restai	stayed; remained
    restaient	remained; stayed
    restait	remained; stayed; was left
    restant	remaining; rest; remainder
    restaurant	restaurant
    restauration	restoration; catering
    restaurer	restore; feed
    reste	rest; remainder; remains; stays
    restent	remain; stay
    rester	stay; remain; be left
    restera	will stay; will remain
    resterai	will stay; shall stay
    restez	stay; remain
    restituer	return; restore; give back
    restons	let us stay; stay; remain
    restreindre	restrict; limit
    restreint	limited; restricted; small
    restriction	restriction
    restructuration	restructuring
    restèrent	remained; stayed
    resté	remained; stayed
    restée	remained; stayed
    restés	remained; stayed
    retard	delay; lateness
    retarder	delay; slow down; postpone
    retenait	held back; kept
    retenir	retain; hold back; held back; keep; remember; detain
    retentir	ring out; rang out; resound; echo
    retentissant	resounding; ringing
    retentissement	repercussion; impact; effect
    retenu	held; detained; retained; restrained
    retint	held back; retained; kept
    retira	withdrew; took off; retired
    retirait	withdrew; was withdrawing
    retirer	withdraw; withdrew; remove; take off; retire
    retiré	withdrawn; secluded; removed
    retomber	fall back; fell back; fall again
    retombée	fallout; consequence
    retombées	fallout; effects
    retors	crafty; wily; devious
    retoucher	touch up; alter
    retour	return
    retourna	returned; turned; turned round
    retournai	returned; turned; went back
    retournait	returned; turned; went back
    retourner	return; go back; went back; turn over; turn round
    retracer	retrace; trace; recount
    retrait	withdrawal; retreat
    retraite	retreat; retirement; pension
    retraité	pensioner; retired person
    retranchement	entrenchment
    retrancher	cut off; entrench; subtract
    retrousser	roll up; tuck up; turn up
    retrouvailles	reunion
    retrouver	find; found; find again; meet again; regain
    revaloriser	revalue; enhance; upgrade
    revanche	revenge; return match
    revenait	came back; was returning; returned
    revenant	ghost
    revendication	demand; claim
    revendiquer	claim; demand
    revendre	resell; sell; sold
    revenir	come back; came back; return; cost
    revenu	income; revenue; returned; came back
    reverra	will see again
    reverrai	will see again; shall see again
    revers	reverse; setback; lapel; back
    reviendra	will come back; will return
    reviendrai	will come back; shall return
    revient	comes back; returns
    revinrent	came back; returned
    revint	came back; returned
    revirement	reversal; turnaround
    reviser	revise; review
    revit	saw again; relives
    revivre	relive; live again; revive
    revoir	see again; saw again; review; revise
    revolver	revolver
    revu	seen again; revised; reviewed
    revue	review; magazine; journal
    revêche	surly; sour; crabbed
    revêtir	put on; clothe; assume; don
    rez-de-chaussée	ground floor
    reçois	receive
    reçoit	receives; gets
    reçoivent	receive
    reçu	receipt; received; got
    reçue	received
    reçurent	received
    reçus	received; receipts
    reçut	received
    rhinocéros	rhinoceros
    rhum	rum
    rhumatisme	rheumatism
    rhume	cold
    rhétorique	rhetoric
    ri	laughed
    riait	laughed; was laughing
    riant	smiling; cheerful; laughing
    ricaner	sneer; snigger; giggle
    richard	rich man
    riche	rich man; rich; wealthy
    richement	richly
    riches	rich; wealthy; the rich
    richesse	wealth; riches
    richesses	riches; wealth
    ride	wrinkle; ripple
    rideau	curtain
    ridicule	ridiculous; ludicrous; ridicule; absurd
    ridiculement	ridiculously
    ridiculiser	ridicule
    ridé	wrinkled; lined
    rien	nothing; trifle; anything
    rient	laugh
    riez	laugh
    rigide	rigid; stiff
    rigidement	rigidly
    rigidité	rigidity; stiffness
    rigole	channel; gutter
    rigolo	funny; comical
    rigoureusement	rigorously; strictly; harshly
    rigoureux	rigorous; strict; harsh
    rigueur	rigour; rigor; harshness
    rime	rhyme
    rimer	rhyme
    rincer	rinse
    riposter	retort; retaliate; answer back
    rire	laughter; laugh
    rirent	laughed
    risque	risk
    risquer	risk; may; be likely; venture
    risqué	risky; daring
    rissoler	brown
    risée	laughing stock; mockery
    rit	laughs; laughed; rite
    rite	rite; ritual
    rituel	ritual
    rivage	shore; coast
    rival	rival
    rivale	rival
    rivaliser	rival; compete; vie
    rivalité	rivalry
    rive	bank; shore
    river	rivet
    riverain	resident; local resident
    rivière	river
    rixe	brawl; scuffle
    riz	rice
    robe	dress; gown; robe
    robe de chambre	dressing gown; dressing-gown
    robinet	tap; faucet
    robot	robot
    robuste	robust; sturdy; strong
    robustesse	robustness
    roc	rock
    rocailleux	rocky; stony; harsh
    roche	rock
    rocher	rock
    rocheux	rocky
    rogner	trim; clip; cut down
    roi	king
    romains	romans; roman
    roman	novel; romance; romanesque
    romance	romance; love song
    romancer	romanticize; fictionalize
    romancier	novelist
    romancière	novelist
    romanesque	romantic; fictional; romance; novelistic
    romantique	romantic
    romantisme	romanticism
    rompait	broke
    rompit	broke; broke off
    rompre	break; broke; broken; break off
    rompu	broken; broken off
    rompus	broken
    ronce	bramble
    rond	circle; round; ring; plump
    rond-point	roundabout
    ronde	round; patrol; circle
    rondement	briskly; frankly
    ronflement	snore; snoring
    ronfler	snore; roar
    ronger	gnaw; eat away; erode
    rose	rose; pink; rosy
    roseau	reed
    rosier	rose bush
    rosir	turn pink; blush
    rossignol	nightingale
    rosé	pinkish; rosé
    rosée	dew
    rotation	rotation
    roturier	commoner; plebeian
    rouage	cog; wheel; machinery
    roublard	crafty devil; crafty; wily
    roucouler	coo
    roue	wheel
    rouet	spinning wheel
    rouge	red
    rougeaud	red-faced; ruddy
    rougeole	measles
    rougeoyer	glow red; redden
    rouges	red; reds
    rougeur	blush; redness
    rougeâtre	reddish
    rougir	blush; redden; flush
    rougissement	blush
    rougit	blushed; reddened
    rouille	rust
    rouiller	rust
    rouleau	roll; roller; scroll
    roulement	rolling; roll; rotation; rumble
    rouler	roll; drive; drove; wheel; run
    rouspéter	grumble; grouse
    rousse	red; red-haired; redhead
    route	road; way; route
    routier	road; lorry driver; truck driver
    routine	routine
    routinier	routine; humdrum
    rouvrir	reopen; open again
    roux	red; red-haired; russet; ginger
    roué	rake; cunning
    royal	royal; regal
    royale	royal; regal
    royaliste	royalist
    royaume	kingdom; realm
    royauté	royalty; kingship
    ruban	ribbon
    rubicond	ruddy; rubicund
    rubis	ruby
    rubrique	column; section; heading
    ruche	hive; beehive
    rude	rough; harsh; hard; tough; rugged
    rudement	roughly; harshly; terribly; hard
    rudesse	roughness; harshness
    rudiment	rudiment
    rudimentaire	rudimentary; basic
    rudoyer	treat harshly; bully
    rue	street
    ruelle	alley; lane
    ruer	rush; kick
    rugby	rugby
    rugir	roar
    rugissement	roar
    rugueux	rough; coarse
    ruine	ruin
    ruiner	ruin; bankrupt
    ruines	ruins
    ruineux	ruinous; extravagant
    ruiné	ruined; bankrupt
    ruinée	ruined
    ruisseau	stream; brook; creek; gutter
    ruisseler	stream; drip; flow
    rumeur	rumour; rumor; murmur
    ruminer	ruminate; ponder; brood
    rune	rune
    rupture	break; breaking; breach; rupture
    rural	rural; country
    rurale	rural; country
    ruse	trick; cunning; ruse
    ruser	use cunning; trick
    russes	russians; russian
    rustique	rustic; country
    rustre	boor; lout
    rusé	cunning; crafty; sly; wily
    rutilant	gleaming; glowing red
    rythme	rhythm; pace
    rythmique	rhythmic; rhythmical
    râle	death rattle; groan
    râler	groan; moan; complain
    râteau	rake
    règle	rule; ruler
    règlement	regulation; rules; settlement; payment
    règne	reign; kingdom
    réacteur	reactor
    réaction	reaction
    réactionnaire	reactionary
    réagir	react; respond
    réajustement	readjustment
    réalisateur	director; filmmaker
    réalisation	achievement; production; realization
    réalisatrice	director; filmmaker
    réaliser	realize; realise; carry out; achieve; make
    réalisme	realism
    réaliste	realist; realistic
    réalité	reality
    réapparaître	reappear
    rébarbatif	forbidding; daunting; off-putting
    rébellion	rebellion
    rébus	rebus; puzzle
    récalcitrant	recalcitrant; stubborn
    récemment	recently; lately; newly
    récent	recent; new; fresh
    récente	recent; new
    récentes	recent
    récents	recent
    récepteur	receiver
    réception	reception; receipt
    récession	recession
    réchapper	escape; come through
    réchauffement	warming
    réchauffement climatique	global warming
    réchauffer	warm; warm up; heat up
    récidive	repeat offence; relapse
    récidiver	reoffend; relapse
    récif	reef
    récipient	container; vessel; receptacle
    réciprocité	reciprocity
    réciproque	reciprocal; mutual; converse
    réciproquement	mutually; reciprocally; conversely
    récit	story; account; narrative
    récitation	recitation
    réciter	recite
    réclamation	complaint; claim
    réclame	advertisement; advertising
    réclamer	demand; claim; call for; ask for
    réclusion	imprisonment; seclusion
    récolte	harvest; crop
    récolter	harvest; reap; collect
    récompense	reward
    récompenser	reward; recompense
    réconciliation	reconciliation
    réconcilier	reconcile
    réconfort	comfort
    réconforter	comfort; console
    récrier	exclaim; protest
    récréation	recreation; break; playtime
    récupération	recovery; salvage
    récupérer	recover; retrieve; get back
    récurrent	recurrent; recurring
    récuser	challenge; reject; deny
    rédacteur	editor; writer
    rédacteur en chef	editor-in-chief
    rédaction	writing; editorial staff; drafting; editing
    rédempteur	redeemer
    rédemption	redemption
    rédiger	write; wrote; written; draft; draw up
    réduction	reduction; cut
    réduire	reduce; cut; lower
    réduisit	reduced
    réduit	reduced; reduces; nook
    réduite	reduced
    réel	real; actual; true
    réelle	real; actual; true
    réellement	really; actually; truly
    réelles	real; actual
    réels	real; actual
    réfection	repair; refection
    réflexion	reflection; thought; remark
    réfléchi	thoughtful; considered; reflective
    réfléchir	reflect; think; consider; think over
    réformateur	reformer
    réforme	reform; Reformation
    réformer	reform; discharge
    réformiste	reformist
    réfractaire	resistant; refractory; rebellious
    réfrigérateur	refrigerator; fridge
    réfréner	curb; restrain
    réfugier	take refuge; shelter
    réfugié	refugee
    réfugiée	refugee
    réfugiés	refugees
    réfuter	refute; disprove
    référence	reference
    référendum	referendum
    régal	delight; treat
    régaler	treat; regale; feast
    régence	regency
    régent	regent
    régie	management; control room
    régime	regime; diet; system
    régiment	regiment
    région	region; area
    régional	regional; local
    régionale	regional
    régir	govern; rule
    réglementaire	regulation; statutory; regulatory
    réglementation	regulation; regulations
    réglementer	regulate; control
    régler	settle; regulate; adjust; pay; solve
    régner	reign; rule; prevail
    régularité	regularity
    régulateur	regulator
    régulation	regulation
    régulier	regular; steady; even
    régulière	regular; steady; even
    régulièrement	regularly; steadily
    régénérer	regenerate
    réhabilitation	rehabilitation
    réhabiliter	rehabilitate; restore; clear
    réintégrer	reinstate; return
    réinventer	reinvent
    réitérer	reiterate; repeat
    réjoui	delighted; joyful; cheerful
    réjouir	rejoice; delight; be delighted; gladden
    réjouissance	rejoicing
    réjouissances	festivities; rejoicings
    réminiscence	reminiscence
    rémunérateur	lucrative; profitable
    rémunération	remuneration; pay
    rémunérer	pay; remunerate
    rénovation	renovation
    rénover	renovate; restore
    réorganiser	reorganize
    répandit	spread; shed; spilled
    répandre	spread; shed; spill; pour
    répandu	spread; widespread; shed
    réparation	repair; reparation; redress
    réparer	repair; mend; fix; make up for
    répartir	distribute; divide; share out; spread
    répartition	distribution; division; allocation
    répercuter	reverberate; pass on; echo
    répertoire	directory; repertoire
    répertorier	list; catalogue
    répit	respite; rest
    répliqua	replied; retorted
    réplique	reply; retort; replica; aftershock
    répliquer	reply; retort; replicate
    répond	answers; replies; meets
    répondait	answered; replied
    répondant	answering; guarantor
    répondirent	answered; replied
    répondis	answered; replied
    répondit	answered; replied; responded
    répondit-elle	she replied; she answered
    répondit-il	he replied; he answered
    répondre	answer; reply; respond; meet
    répondu	answered; replied; responded
    réponse	answer; reply; response
    répressif	repressive
    répression	repression; crackdown; suppression
    réprimande	reprimand; rebuke
    réprimander	reprimand; rebuke
    réprimer	repress; suppress; quell
    réprobation	reprobation; disapproval
    réprouver	reprove; condemn
    républicain	republican
    républicaine	republican
    républicains	republicans
    république	republic
    répudier	repudiate
    répugnance	repugnance; reluctance
    répugnant	repugnant; disgusting; revolting
    répugner	be repugnant; loathe; be reluctant
    réputation	reputation
    réputé	renowned; famous; reputed
    répéter	repeat; rehearse
    répétition	repetition; rehearsal
    réquisition	requisition
    réquisitionner	requisition
    réquisitoire	indictment; closing speech
    réseau	network
    réseau social	social network
    réseaux sociaux	social media; social networks
    réserve	reserve; reservation; supply
    réserver	reserve; book; set aside
    réserviste	reservist
    réservoir	tank; reservoir
    réservé	reserved; shy; booked
    résidence	residence
    résident	resident
    résidentiel	residential
    résider	reside; live; lie
    résidu	residue
    résiduel	residual
    résignation	resignation
    résigner	resign; give up
    résigné	resigned
    résilier	terminate; cancel
    résine	resin
    résistance	resistance
    résistant	resistance fighter; resistant; tough
    résister	resist; withstand; withstood; stand up
    résolu	resolved; determined; solved
    résolument	resolutely; firmly; determinedly
    résolut	resolved; decided
    résolution	resolution; resolve
    résonance	resonance
    résonner	resound; echo; ring; rang
    résorber	absorb; reduce
    résoudre	solve; resolve; settle; decide
    résultant	resulting; resultant
    résultat	result; outcome
    résulter	result; follow; ensue
    résumer	summarize; sum up; summarise
    résumé	summary
    résurrection	resurrection
    rétablir	restore; re-establish; recover
    rétablissement	recovery; restoration
    rétention	retention; detention
    réticence	reluctance; reticence
    rétif	restive; stubborn
    rétine	retina
    rétracter	retract; withdraw
    rétribuer	pay; remunerate
    rétribution	payment; reward
    rétrograde	retrograde; backward
    rétrograder	demote; go back
    rétrospectif	retrospective
    rétréci	narrow; shrunk; narrowed
    rétrécir	shrink; narrow
    réuni	gathered; met; brought together
    réunion	meeting; reunion
    réunir	gather; bring together; unite; meet; met
    réunis	gathered; assembled; met
    réunit	gathered; brings together; met
    réussi	successful; succeeded; managed
    réussir	succeed; manage; pass
    réussit	succeeded; managed; succeeds
    réussite	success
    réveil	awakening; alarm clock; waking
    réveilla	woke; woke up; awoke
    réveiller	wake; woke; wake up; awaken; rouse
    réveillonner	celebrate christmas eve; see in the new year
    réveillé	awake; woken; awakened
    réverbère	street lamp; lamppost
    réviser	revise; review; overhaul
    réviseur	reviser; proofreader
    révision	revision; review
    révocation	revocation; dismissal
    révoltant	revolting; outrageous
    révolte	revolt; rebellion
    révolter	revolt; rebel; outrage
    révolté	rebel; outraged; rebellious
    révolu	past; bygone; gone by
    révolution	revolution
    révolutionnaire	revolutionary
    révolutionner	revolutionize
    révoquer	revoke; dismiss; repeal
    révélateur	revealing; telling
    révéler	reveal; disclose; show; prove
    révérence	bow; curtsy; reverence
    révérer	revere
    rééditer	republish; reissue
    réélire	re-elect
    rêne	rein
    rêvasser	daydream
    rêve	dream
    rêver	dream; dreamt; muse
    rêverie	reverie; dreaming; daydream
    rêveur	dreamer; dreamy
    rôder	prowl; roam; lurk; loiter
    rôle	role; part
    rôti	roast
    rôtir	roast
    s'	himself; herself; itself; themselves; if
    s'il	if he; if it; whether he; if there
    s'ils	if they; whether they
    sa	his; her; its
    sable	sand
    sabler	sand
    sableux	sandy
    sablonneux	sandy
    sabot	clog; hoof; wooden shoe
    saboter	sabotage; botch
    sabre	sabre; saber; sword
    sac	bag; sack
    saccade	jerk; jolt
    saccage	havoc; ransacking
    saccager	ransack; sack; wreck
    sacerdoce	priesthood
    sacerdotal	priestly; sacerdotal
    sachant	knowing
    sache	know; knows
    sachent	know
    sachez	know
    sacre	coronation; consecration
    sacrebleu	good heavens; confound it
    sacrement	sacrament
    sacrer	crown; anoint; curse
    sacrifice	sacrifice
    sacrifier	sacrifice; give up
    sacrilège	sacrilege; sacrilegious
    sacristain	sexton; sacristan
    sacré	sacred; holy; damned
    sacrée	sacred; holy
    sadique	sadistic; sadist
    sagacité	sagacity; shrewdness
    sage	wise man; sage; wise; good; sensible
    sage-femme	midwife
    sagement	wisely; sensibly; quietly
    sages	wise; wise men; sensible
    sagesse	wisdom
    saignant	bleeding; rare; bloody
    saigner	bleed; bled
    saignée	bleeding
    saillant	salient; prominent; protruding
    saillir	protrude; jut out; project
    sain	healthy; sound; wholesome; sane
    saine	healthy; sound
    sainement	healthily; soundly
    saint	saint; holy; sacred
    saint-office	Holy Office
    sainte	saint; holy; sacred
    sainteté	holiness; sanctity
    saints	saints; holy
    sais	know
    sais-je	do i know
    saisi	seized; grasped; caught
    saisie	seizure; input; entry
    saisir	seize; grasp; grab; understand; refer
    saisissait	seized; grasped
    saisissant	striking; gripping; startling
    saisit	seized; grabbed; grasped; caught
    saison	season
    saisonnier	seasonal
    sait	knows; can
    salade	salad
    saladier	salad bowl
    salaire	salary; wage; wages; pay
    salarié	employee; wage earner
    salaud	bastard; swine
    sale	dirty; filthy; nasty
    saleté	dirt; filth; dirtiness
    salir	dirty; soil; sully
    salive	saliva
    salle	room; hall
    salle d'attente	waiting room
    salle de bal	ballroom
    salle à manger	dining-room; dining room
    salon	living room; drawing-room; salon; lounge
    salpêtre	saltpetre
    saltimbanque	acrobat; mountebank
    salua	greeted; bowed; saluted
    salubrité	healthiness; salubrity
    saluer	greet; salute; welcome; bow; hail
    salut	salvation; greeting; hello; bow; hi; bye
    salutaire	salutary; beneficial; wholesome
    salutation	greeting; salutation
    salé	salty; salted; salt
    samedi	Saturday
    sanctifier	sanctify; hallow
    sanction	sanction; penalty; punishment
    sanctionner	sanction; punish; penalize
    sanctuaire	sanctuary; shrine
    sandale	sandal
    sang	blood
    sang-froid	composure; coolness; self-control; sang-froid
    sanglant	bloody; bloodstained; savage
    sanglante	bloody; bloodstained
    sangler	strap; gird
    sanglier	boar; wild boar
    sanglot	sob
    sangloter	sob; weep
    sangsue	leech
    sanguin	blood; ruddy; sanguine
    sanguinaire	bloodthirsty; sanguinary; bloody
    sanitaire	health; sanitary
    sans	without
    sans-abri	homeless
    sans-culotte	sans-culotte
    sans-papiers	undocumented; illegal immigrant
    santé	health
    saphir	sapphire
    sapin	fir; fir tree
    sapristi	good heavens; goodness
    sarcasme	sarcasm
    sarcastique	sarcastic
    sarcophage	sarcophagus
    sardine	sardine
    sardonique	sardonic
    satanique	satanic
    satané	confounded; blasted; damned
    satellite	satellite
    satin	satin
    satire	satire
    satirique	satirical
    satisfaction	satisfaction
    satisfaire	satisfy; meet; met; fulfil
    satisfaisant	satisfactory; satisfying
    satisfait	satisfied; pleased; content
    satisfaite	satisfied; pleased
    saturer	saturate
    satyre	satyr
    sauce	sauce; gravy
    saucisse	sausage
    saucisson	sausage
    sauf	except; save; unless; safe
    saugrenu	preposterous; absurd; ludicrous
    saule	willow
    saumon	salmon
    saupoudrer	sprinkle; dust
    saura	will know
    saurai	will know
    sauraient	could; would know
    saurais	could; would know
    saurait	could; can; would know
    sauras	will know
    saurez	will know
    saurons	will know
    sauront	will know
    saut	jump; leap; bound
    sauter	jump; leap; leapt; skip; blow up
    sauterelle	grasshopper; locust
    sautiller	hop; skip
    sauvage	savage; wild; unsociable
    sauvagement	savagely; wildly
    sauvagerie	savagery
    sauvages	wild; savages
    sauvegarde	backup; safeguarding
    sauvegarder	safeguard; protect; save
    sauver	save; rescue; run away
    sauvetage	rescue; salvage
    sauveteur	rescuer
    sauveur	saviour; savior; rescuer
    sauvé	saved; rescued
    savaient	knew
    savais	knew
    savait	knew; could
    savamment	learnedly; skilfully; cleverly
    savane	savanna; savannah
    savant	scientist; scholar; learned man; learned; scholarly
    savante	learned; scholarly
    savants	scholars; scientists; learned
    savent	know
    savetier	cobbler
    saveur	flavour; flavor; savour; taste
    savez	know
    savez-vous	do you know
    saviez	knew
    savions	knew
    savoir	knowledge; learning; know; knew; known
    savoir-faire	know-how; expertise
    savon	soap
    savons	know; soaps
    savourer	savour; savor; relish; enjoy
    savoureux	tasty; savoury; delicious
    scalpel	scalpel
    scandale	scandal
    scandaleux	scandalous; shocking; outrageous
    scandaliser	scandalize; shock
    scander	chant; scan; stress
    scandinave	scandinavian
    scaphandre	diving suit; spacesuit
    scaphandrier	diver
    scarabée	beetle
    sceau	seal
    sceller	seal
    scepticisme	scepticism; skepticism
    sceptique	sceptic; skeptic; sceptical; skeptical
    sceptre	sceptre
    schiste	schist; shale
    schéma	diagram; pattern; outline
    scie	saw
    sciemment	knowingly; wittingly
    science	science
    scientifique	scientist; scientific
    scientifiquement	scientifically
    scientifiques	scientists; scientific
    scier	saw
    scinder	split; divide
    scintillant	twinkling; sparkling; glittering
    scintiller	twinkle; sparkle; glitter
    scission	split; secession
    scolaire	school; academic
    scorbut	scurvy
    scorpion	scorpion
    scribe	scribe
    scrupule	scruple
    scrupuleusement	scrupulously
    scrupuleux	scrupulous
    scruter	scrutinize; examine; search
    scrutin	ballot; poll; vote
    sculpter	sculpt; carve
    sculpteur	sculptor
    sculpture	sculpture; carving
    scène	scene; stage
    scélérat	scoundrel; villain; rascal
    scénario	script; scenario; screenplay
    scénariste	scriptwriter; screenwriter
    se	himself; herself; itself; themselves; oneself
    seau	bucket; pail
    sec	dry; curt; lean; sharp
    second	second; mate; second-in-command
    secondaire	secondary; minor; side
    secondairement	secondarily
    seconde	second
    seconder	assist; second; support
    secouer	shake; shook; shaken; jolt
    secourable	helpful; charitable
    secourir	help; rescue; relieve
    secours	help; aid; rescue; relief
    secourut	helped; rescued
    secousse	shock; jolt; tremor
    secret	secret; hidden; secrecy
    secrets	secrets; secret
    secrète	secret; hidden
    secrètement	secretly; in secret
    secrétaire	secretary
    secrétariat	secretariat
    secs	dry; dried
    sectaire	sectarian; narrow-minded
    secte	sect; cult
    secteur	sector; area
    section	section
    secundo	secondly
    segment	segment
    seigle	rye
    seigneur	lord
    seigneurial	lordly; seigniorial
    seigneurie	lordship; manor
    sein	breast; bosom
    seize	sixteen
    seizième	sixteenth
    sel	salt
    selle	saddle
    seller	saddle
    sellier	saddler
    selon	according to; depending on
    semailles	sowing
    semaine	week
    sembla	seemed; appeared
    semblable	fellow; fellow man; like; similar; such
    semblablement	similarly; likewise
    semblables	similar; fellow men; alike
    semblaient	seemed; appeared
    semblait	seemed; appeared; looked
    semblant	semblance; pretence
    semble	seems; appears
    sembler	seem; appear; look
    semelle	sole
    semence	seed
    semer	sow; sown; scatter; spread
    semestre	half-year; semester
    semeur	sower
    semoncer	reprimand; scold
    sens	sense; meaning; direction; feel
    sens-dessus-dessous	upside down; topsy-turvy
    sensation	sensation; feeling
    sensationnel	sensational
    sensibiliser	raise awareness; sensitize
    sensibilité	sensitivity; sensibility
    sensible	sensitive; noticeable; appreciable; tender
    sensiblement	noticeably; appreciably; significantly; roughly
    sensibles	sensitive; appreciable
    sensoriel	sensory
    sensualité	sensuality
    sensuel	sensual; sensuous
    sensé	sensible
    sent	feels; smells
    sentaient	felt; smelt
    sentais	felt; could feel
    sentait	felt; smelt; could feel
    sentence	sentence
    sentencieux	sententious
    sentent	feel; smell
    senteur	scent; fragrance
    senti	felt; smelt
    sentier	path; trail
    sentiment	feeling; sentiment
    sentimental	sentimental; love; emotional
    sentimentale	sentimental; emotional
    sentinelle	sentry; sentinel
    sentir	feel; felt; smell; smelt; sense
    sentirent	felt
    sentis	felt
    sentit	felt; smelt
    seoir	become; suit
    sept	seven
    septante	seventy
    septembre	September
    septentrional	northern
    septième	seventh
    sera	will be
    serai	will be; shall be
    seraient	would be
    serais	would be; should be
    serait	would be
    seras	will be
    serein	serene; calm; confident
    sereinement	serenely; calmly
    serez	will be
    serf	serf
    sergent	sergeant
    seriez	would be
    seringue	syringe
    serions	would be
    serment	oath
    sermon	sermon
    serons	will be; shall be
    seront	will be
    serpent	snake; serpent
    serre	greenhouse; claw; hothouse
    serre-tête	headband
    serrer	tighten; squeeze; clasp; clench; press; shake
    serrure	lock
    serrurier	locksmith
    serré	tight; close; clenched; packed
    serrés	tight; clenched; packed
    sert	serves; is used; is used for
    servage	serfdom
    servait	served; was used; used
    servante	servant; maid; maidservant
    servent	serve; are used
    serveur	server; waiter
    serveuse	waitress
    servi	served; used
    serviable	obliging; helpful
    service	service; department; favour
    service militaire	military service
    service public	public service
    service secret	secret service
    serviette	towel; napkin; briefcase
    servile	servile; slavish; cringing
    servilité	servility
    servir	serve; use; be used; help
    servirent	served
    servit	served
    serviteur	servant
    servitude	servitude; bondage; slavery
    ses	his; her; its
    session	session
    seuil	threshold; doorstep
    seul	only; alone; single; lonely; sole
    seule	only; alone; single; lonely
    seulement	only; just; merely
    seules	only; alone
    seuls	only; alone
    sexe	sex
    sexisme	sexism
    sexiste	sexist
    sextant	sextant
    sexualité	sexuality
    sexuel	sexual; sex
    sexuelle	sexual; sex
    sexuellement	sexually
    sexuelles	sexual; sex
    shilling	shilling
    short	shorts
    si	if; so; whether; yes
    siamois	siamese
    sida	AIDS
    sidérer	stagger; stun; flabbergast
    sidérurgique	steel
    sidéré	stunned; flabbergasted
    sied	suits; becomes
    sien	his; hers; its own
    siennes	his; hers; its own
    siens	his; hers; his own; his family
    sieste	nap; siesta
    sifflement	whistle; whistling; hiss
    siffler	whistle; hiss; boo
    sifflet	whistle
    signal	signal
    signalement	description; report
    signaler	report; signal; point out; indicate
    signature	signature; signing
    signe	sign; signal
    signer	sign
    significatif	significant; meaningful
    signification	meaning; significance
    significativement	significantly; meaningfully
    signifier	mean; meant; signify; notify
    silence	silence
    silencieuse	silent; quiet
    silencieusement	silently; quietly
    silencieux	silent; quiet; noiseless
    silhouette	silhouette; figure; outline
    sillage	wake
    sillon	furrow; groove
    similaire	similar
    similitude	similarity
    simple	simple; mere; single; plain; ordinary
    simplement	simply; just; merely
    simples	simple; mere; plain
    simplicité	simplicity
    simplifier	simplify
    simpliste	simplistic
    simulacre	sham; pretence; semblance
    simulation	simulation
    simuler	simulate; feign; sham
    simultané	simultaneous
    simultanément	simultaneously; at the same time
    sincère	sincere; genuine; honest
    sincèrement	sincerely; truly; honestly
    sincérité	sincerity
    singe	monkey; ape
    singularité	peculiarity; singularity; oddity
    singulier	singular; peculiar; strange; odd
    singulière	singular; peculiar; strange
    singulièrement	singularly; peculiarly; strangely
    sinistre	disaster; claim; sinister; grim; dismal
    sinon	otherwise; if not; or else; except
    sinueux	winding; sinuous; tortuous
    sionisme	Zionism
    sioniste	Zionist
    site	site
    site web	website; web site
    situation	situation; position
    situer	situate; locate; place
    situé	located; situated
    située	located; situated
    situés	located; situated
    sitôt	so soon; as soon as; immediately; as soon
    six	six
    sixième	sixth
    siècle	century
    siège	seat; siege; headquarters
    siéger	sit; sat; have a seat
    ski	ski; skiing
    slave	slavic; slav; slavonic
    sobre	sober; restrained; plain
    sobrement	soberly; moderately
    sobriquet	nickname
    sobriété	sobriety
    sociabilité	sociability
    sociable	sociable
    social	social; corporate; welfare
    social-démocratie	social democracy
    sociale	social
    socialement	socially
    sociales	social
    socialisme	socialism
    socialiste	socialist
    socialistes	socialists; socialist
    sociaux	social
    sociologie	sociology
    sociologique	sociological
    sociologue	sociologist
    sociétaire	member
    société	society; company
    société civile	civil society
    socle	pedestal; base; plinth
    sodium	sodium
    soi	oneself; himself; itself; self
    soi-même	oneself; himself
    soie	silk
    soient	be; are
    soierie	silk; silk goods
    soif	thirst
    soigner	treat; look after; nurse; care for
    soigneusement	carefully; neatly
    soigneux	careful; tidy
    soigné	neat; careful; well-groomed; tidy
    soin	care
    soir	evening; night
    soirée	evening; party
    sois	be; am
    soit	either; be; or; whether
    soixantaine	sixty; about sixty
    soixante	sixty
    soixante-dix	seventy
    soixante-quinze	seventy-five
    sol	soil; ground; floor
    solaire	solar; sun
    soldat	soldier
    soldatesque	soldiery
    soldats	soldiers
    solder	settle; end; pay off; sell off
    sole	sole
    soleil	sun; sunshine
    solennel	solemn; formal
    solennelle	solemn; formal
    solennellement	solemnly
    solennité	solemnity
    solfatare	solfatara
    solidaire	united; interdependent; supportive
    solidarité	solidarity
    solide	solid; strong; sound; sturdy
    solidement	solidly; firmly; securely
    solides	solid; strong
    solidité	solidity; strength
    soliloquer	soliloquize; talk to oneself
    soliste	soloist
    solitaire	recluse; hermit; solitary; lonely; loner
    solitairement	alone; in solitude
    solitude	solitude; loneliness
    sollicitation	request; solicitation; entreaty
    solliciter	solicit; seek; sought; request; appeal
    solliciteur	petitioner
    sollicitude	solicitude; concern
    solstice	solstice
    solution	solution
    solvable	solvent; creditworthy
    sombre	dark; gloomy; sombre; dim; sinks
    sombrer	sink; sank; sunk; founder
    sombres	dark; gloomy
    sommaire	summary; brief; basic; cursory
    sommairement	summarily; briefly
    sommation	summons; warning
    somme	sum; amount
    sommeil	sleep
    sommeiller	slumber; doze; sleep
    sommer	summon; order; call upon
    sommes	are; sums
    sommet	summit; top; peak
    somnambule	sleepwalker; somnambulist
    somnolence	drowsiness; sleepiness
    somnoler	doze; drowse
    somptueusement	sumptuously
    somptueux	sumptuous; lavish
    somptuosité	sumptuousness
    son	sound; his; her; its
    sondage	poll; survey; sounding
    sonde	probe; sounding line; lead
    sonder	probe; sound; poll; fathom
    songe	dream
    songea	thought; dreamed; considered
    songeait	thought; was thinking; dreamed
    songer	think; dream; consider; muse
    songerie	reverie; musing
    songeur	thoughtful; pensive; dreamer
    sonner	ring; rang; rung; strike; struck; sound
    sonnerie	ringing; bell; ringtone
    sonnet	sonnet
    sonnette	bell
    sonore	sound; resonant; loud; sonorous; ringing
    sonores	sound; resonant; loud
    sonorité	tone; sonority
    sont	are
    sophistiqué	sophisticated; elaborate
    sorcellerie	witchcraft; sorcery
    sorcier	sorcerer; wizard; witch
    sorcière	witch
    sordide	sordid; squalid; seedy
    sors	go out; get out; spells
    sort	fate; lot; spell; comes out; goes out
    sortaient	came out; were coming out
    sortait	came out; went out; was leaving
    sortant	leaving; going out; outgoing
    sorte	sort; kind
    sortent	come out; go out
    sortez	get out; go out; leave
    sorti	gone out; came out; out
    sortie	exit; way out; release; outing; went out
    sortilège	spell
    sortir	go out; come out; get out; leave; take out
    sortira	will come out; will go out
    sortirent	went out; came out; left
    sortis	went out; came out; left
    sortit	went out; came out; left; took out
    sot	fool; foolish; silly; stupid
    sotte	foolish; silly; stupid
    sottise	foolishness; stupidity; nonsense; folly
    sou	penny; sou
    soubresaut	jolt; start
    souci	worry; concern; care
    soucier	care; worry; concern
    soucieux	worried; concerned; anxious
    soucoupe	saucer
    soudain	suddenly; sudden
    soudaine	sudden; unexpected
    soudainement	suddenly; all of a sudden
    soudaineté	suddenness
    soude	soda
    souder	weld; solder; unite
    soudoyer	bribe
    souffert	suffered
    souffle	breath; blast
    souffler	blow; blew; blown; breathe; whisper; prompt
    soufflet	slap; bellows
    souffleter	slap; box the ears
    souffrait	suffered; was suffering
    souffrance	suffering; pain
    souffrant	sufferer; unwell; suffering; ill
    souffre	suffers; suffer
    souffre-douleur	scapegoat; whipping boy
    souffrent	suffer
    souffrez	suffer; allow
    souffrir	suffer; bear; endure
    souffrit	suffered
    soufre	sulphur; sulfur
    souhait	wish
    souhaiter	wish; want; hope
    souiller	soil; sully; defile; stain
    souillure	stain; blemish; defilement
    souillé	soiled; defiled; stained
    soulagement	relief
    soulager	relieve; ease; soothe
    soulagé	relieved
    soulever	lift; raise; stir up; arouse; rise up
    soulier	shoe
    souligner	underline; stress; emphasize; highlight; point out
    soulèvement	uprising; revolt
    soumettre	submit; subject; subdue
    soumis	submitted; subject; subjected; submissive
    soumise	subject; submissive; submitted
    soumission	submission
    soumit	submitted; subjected
    soupape	valve
    soupe	soup
    soupente	loft; garret
    souper	supper; have supper; sup
    soupeser	weigh up; feel the weight
    soupir	sigh
    soupirail	basement window; vent
    soupirant	suitor; admirer
    soupirer	sigh; yearn
    souple	supple; flexible; pliant
    souplesse	flexibility; suppleness
    soupçon	suspicion
    soupçonner	suspect
    soupçonneusement	suspiciously
    soupçonneux	suspicious; distrustful
    souquer	pull hard
    source	source; spring
    sourcil	eyebrow
    sourd	deaf; deaf man; dull; muffled; hollow
    sourd-muet	deaf-mute
    sourde	deaf; dull; muffled
    sourdement	dully; secretly; in a muffled way
    sourdre	well up; rise
    souriait	smiled; was smiling
    souriant	smiling; cheerful
    souriante	smiling; cheerful
    souricière	mousetrap; trap
    sourire	smile
    souris	mouse
    sourit	smiled; smiles
    sournois	sly; underhand; deceitful
    sournoisement	slyly; stealthily
    sous	under; beneath; below
    sous-alimentation	undernourishment; malnutrition
    sous-développement	underdevelopment
    sous-entendre	imply; hint
    sous-entendu	innuendo; insinuation
    sous-estimer	underestimate; underrate
    sous-lieutenant	second lieutenant; sub-lieutenant
    sous-marin	submarine
    sous-officier	non-commissioned officer
    sous-préfecture	sub-prefecture
    sous-préfet	sub-prefect
    sous-sol	basement; subsoil
    sous-titre	subtitle
    sous-traitance	subcontracting
    sous-vêtement	underwear; undergarment
    souscription	subscription
    souscrire	subscribe; sign; take out
    souscrit	subscribed; subscribes
    soussigner	sign; undersign
    soustraction	subtraction; removal
    soustraire	subtract; remove; withdraw; escape
    soutane	cassock
    soute	hold; bunker
    soutenable	sustainable; tenable
    soutenait	supported; maintained
    soutenir	support; sustain; maintain; uphold; back
    soutenu	supported; sustained; backed
    souterrain	underground passage; tunnel; underground; subterranean
    soutien	support; supporter
    soutient	supports; maintains
    soutint	supported; maintained
    soutirer	extract; extort; wheedle
    souvenait	remembered
    souvenir	memory; remembrance; recollection; souvenir; remember; recall
    souvent	often; frequently
    souvenu	remembered
    souverain	sovereign; ruler; supreme
    souveraine	sovereign; supreme
    souverainement	supremely; intensely
    souveraineté	sovereignty
    souviens	remember
    souvient	remembers
    souvint	remembered
    soviétique	soviet
    soviétiques	soviets; soviet
    soyeux	silky; silken
    soyez	be
    soyons	be; let us be
    spacieux	spacious; roomy
    spatial	space; spatial
    spectacle	show; sight; spectacle; performance
    spectaculaire	spectacular; dramatic
    spectaculairement	spectacularly; dramatically
    spectateur	spectator; viewer; onlooker
    spectatrice	spectator
    spectre	ghost; spectre; spectrum
    sphère	sphere
    spirale	spiral
    spiritualiser	spiritualize
    spirituel	spiritual; witty
    spirituelle	spiritual; witty
    spirituellement	wittily; spiritually
    splendeur	splendour; splendor; magnificence
    splendide	splendid; magnificent; gorgeous
    spoliation	despoilment; spoliation
    spolier	despoil; rob
    spontané	spontaneous
    spontanée	spontaneous
    spontanéité	spontaneity
    spontanément	spontaneously
    sport	sport
    sportif	athlete; sportsman; sports; sporting; athletic
    sportive	sports; athletic; sporting
    spécial	special; particular
    spéciale	special
    spécialement	specially; especially; particularly
    spécialiser	specialize
    spécialiste	specialist; expert
    spécialisé	specialized; specialised
    spécialité	speciality; specialty
    spécificité	specificity
    spécifier	specify
    spécifique	specific; particular
    spécifiquement	specifically
    spécimen	specimen
    spéculateur	speculator
    spéculation	speculation
    spéculer	speculate; gamble
    squelette	skeleton
    squelettique	skeletal; emaciated
    stabiliser	stabilize
    stabilité	stability
    stable	stable; steady
    stade	stadium; stage
    stage	internship; training course
    stagiaire	trainee; intern
    stagnation	stagnation
    stagner	stagnate
    stalactite	stalactite
    stalagmite	stalagmite
    standardiste	switchboard operator
    station	station; resort; stop
    stationnaire	stationary; stable
    stationnement	parking
    stationner	park; be stationed; stand
    statistique	statistics; statistic; statistical
    statue	statue
    statuer	rule; decide; give a ruling
    statuette	statuette
    stature	stature; height
    statut	status; statute
    steppe	steppe
    stigmatiser	stigmatize; denounce
    stimulant	stimulant; stimulus
    stimuler	stimulate; spur; boost
    stipuler	stipulate; specify
    stock	stock
    stockage	storage
    stocker	store; stock
    stop	stop
    stopper	stop; halt
    store	blind
    stoïcien	Stoic
    stoïcisme	stoicism
    stoïque	stoic; stoical
    stoïquement	stoically
    stratagème	stratagem
    strate	stratum; layer
    stratégie	strategy
    strict	strict; severe; plain
    stricte	strict
    strictement	strictly
    strident	strident; shrill
    strophe	stanza; verse
    structure	structure
    structurel	structural
    structurer	structure
    studieux	studious
    stupeur	stupor; amazement; astonishment
    stupide	stupid; foolish; silly
    stupidement	stupidly; foolishly
    stupidité	stupidity
    stupéfaction	amazement; stupefaction
    stupéfait	astounded; amazed; dumbfounded; stunned
    stupéfaits	astounded; amazed
    stupéfiant	drug; narcotic; astounding; amazing
    stupéfier	amaze; stun; astound
    style	style
    stylo	pen
    sténographe	stenographer
    stérile	sterile; barren; fruitless
    stériliser	sterilize
    stérilité	sterility; barrenness
    su	known; knew
    suave	sweet; smooth; suave
    subalterne	subordinate; junior; inferior
    subi	suffered; undergone; endured
    subir	undergo; underwent; undergone; suffer; endure; sustain
    subit	sudden; suffers; undergoes
    subite	sudden
    subitement	suddenly; all at once
    subjectif	subjective
    subjectivité	subjectivity
    subjuguer	subjugate; captivate
    sublime	sublime
    submerger	submerge; overwhelm; flood
    subordination	subordination
    subordonner	subordinate
    subordonné	subordinate
    suborner	bribe; suborn
    subrepticement	surreptitiously
    subsidiaire	subsidiary
    subsistance	subsistence; sustenance
    subsister	subsist; remain; survive
    substance	substance
    substantiel	substantial; considerable
    substantiellement	substantially
    substituer	substitute; replace
    substitut	substitute; deputy
    substitution	substitution
    subséquemment	subsequently
    subséquent	subsequent
    subterfuge	subterfuge
    subtil	subtle; fine; shrewd
    subtile	subtle; fine
    subtilement	subtly
    subtilité	subtlety
    subvenir	provide; meet; support
    subvention	subsidy; grant
    subventionner	subsidize
    subversif	subversive
    subversion	subversion
    successeur	successor
    successif	successive
    successifs	successive
    succession	succession; inheritance; estate
    successivement	successively; in turn; one after another
    successives	successive
    succinct	succinct; brief
    succomber	succumb; die; yield
    succulent	succulent; delicious
    succursale	branch
    succès	success
    succéder	succeed; follow; take over
    sucer	suck
    sucre	sugar
    sucrer	sweeten; sugar
    sucré	sweet; sugary; sweetened
    sud	south
    sud-africain	south african
    sud-est	southeast; south-east
    sud-ouest	southwest; south-west
    suer	sweat; perspire
    sueur	sweat; perspiration
    suffi	been enough; sufficed
    suffira	will be enough; will suffice
    suffire	suffice; be enough; be sufficient
    suffisait	was enough; sufficed
    suffisamment	sufficiently; enough; adequately
    suffisance	sufficiency; self-importance; complacency
    suffisant	sufficient; enough; adequate; conceited
    suffisante	sufficient; adequate
    suffit	is enough; enough; suffices; sufficient
    suffocation	suffocation
    suffoquer	suffocate; choke; stifle
    suffrage	suffrage; vote
    suffrage universel	universal suffrage
    suggestif	suggestive
    suggestion	suggestion
    suggérer	suggest
    suicidaire	suicidal
    suicide	suicide
    suicider	commit suicide; kill oneself
    suie	soot
    suif	tallow
    suinter	ooze; seep
    suis	am; follow
    suis-je	am i
    suit	follows
    suite	rest; continuation; consequence; suite
    suivaient	followed; were following
    suivait	followed; was following
    suivant	next; following; attendant; according to
    suivante	attendant; maid; following; next
    suivantes	following; next
    suivants	following; next
    suivent	follow
    suivi	follow-up; monitoring; followed
    suivie	followed
    suivirent	followed
    suivit	followed
    suivra	will follow
    suivre	follow; attend; pursue; take
    sujet	subject; topic
    sujette	subject
    sultan	sultan
    super	great; super; premium
    superbe	superb; magnificent; haughty; splendid
    superbement	superbly
    superficie	area; surface
    superficiel	superficial; shallow
    superficiellement	superficially
    superflu	superfluous; unnecessary
    supermarché	supermarket
    superstitieux	superstitious
    superstition	superstition
    supplanter	supplant; replace
    suppliant	pleading; beseeching; imploring
    supplication	supplication; entreaty
    supplice	torture; torment; punishment
    supplicier	torture; execute
    supplier	beg; implore; beseech; entreat
    suppléant	substitute; deputy
    suppléer	make up for; compensate; deputize
    supplément	supplement; extra charge
    supplémentaire	additional; extra; further; supplementary
    supplémentaires	additional; extra; further
    support	support; medium; stand
    supportable	bearable; tolerable
    supporter	supporter; fan; bear; bore; stand; endure; tolerate; support
    supposer	suppose; assume; presume; imply
    supposition	supposition; assumption
    supposé	supposed; alleged; assumed
    suppression	abolition; removal; deletion; suppression
    supprimer	remove; abolish; suppress; delete; cut
    supputer	calculate; reckon
    suprématie	supremacy
    suprême	supreme; utmost; highest
    suprêmement	supremely
    supérieur	superior; higher; upper; greater
    supérieure	mother superior; superior; higher; upper; greater
    supérieurement	exceptionally; superlatively
    supériorité	superiority
    sur	on; upon; over; about
    surabondamment	overabundantly
    surabonder	be overabundant
    surajouter	add on; superadd
    suranné	outdated; old-fashioned; antiquated
    surcharge	overload; excess
    surcharger	overload; overburden
    surchargé	overloaded; overburdened
    surcroît	increase; addition
    surdité	deafness
    surenchérir	outbid; bid higher
    surent	knew; learned
    surestimer	overestimate
    surface	surface; area
    surgir	arise; arose; emerge; appear; loom; spring up
    surgit	arose; appeared; emerged
    surhumain	superhuman
    surlendemain	two days later; day after next
    surmener	overwork
    surmonter	overcome; overcame; surmount; top
    surnager	float; survive
    surnaturel	supernatural; unearthly
    surnom	nickname
    surnommer	nickname; call
    surnommé	nicknamed
    surpasser	surpass; outdo; excel
    surplomber	overhang; overlook
    surplus	surplus; rest
    surpopulation	overpopulation
    surprenant	surprising; astonishing
    surprenante	surprising; astonishing
    surprendre	surprise; catch; caught; overhear
    surpris	surprised; caught
    surprise	surprise; surprised
    surprise-partie	party
    surprit	surprised; caught
    surproduction	overproduction
    surréaliste	surrealist; surreal
    sursaut	start; jump; burst
    sursauter	start; jump; give a start
    surseoir	defer; postpone; stay
    sursis	reprieve; suspended sentence; respite
    surtout	especially; above all; mainly; particularly
    surveillance	surveillance; supervision; watch
    surveillant	supervisor; warden; overseer
    surveiller	watch; monitor; supervise; keep an eye
    survenir	occur; happen; arise; arose
    survie	survival
    survivant	survivor
    survivante	survivor
    survivre	survive; outlive
    survoler	fly over; skim through
    sus	knew; learned; upon; in addition; above
    susceptibilité	touchiness; susceptibility
    susceptible	likely; capable; touchy; liable
    susceptibles	likely; capable; liable
    susciter	arouse; give rise; provoke; spark; raise
    suspect	suspect; suspicious
    suspecter	suspect
    suspendre	suspend; hang; hung; adjourn
    suspendu	suspended; hung; hanging
    suspension	suspension
    susurrer	whisper; murmur
    sut	knew; learned; managed
    svelte	slender; slim; svelte
    syllabe	syllable
    syllogisme	syllogism
    symbole	symbol
    symbolique	symbolic; token
    symboliquement	symbolically
    symboliser	symbolize
    symbolisme	symbolism
    sympathie	sympathy; liking
    sympathique	nice; friendly; likeable; pleasant
    sympathiser	get on well; sympathize
    symphonie	symphony
    symphonique	symphonic; symphony
    symptomatique	symptomatic
    symptôme	symptom
    symétrie	symmetry
    symétrique	symmetrical
    synagogue	synagogue
    syndical	union; trade union
    syndicale	union; trade union
    syndicalisme	trade unionism; unionism
    syndicaliste	trade unionist; unionist
    syndicat	union; trade union; syndicate
    syndrome	syndrome
    synonyme	synonym; synonymous
    syntaxe	syntax
    synthèse	synthesis; summary
    système	system
    système d'exploitation	operating system
    systématique	systematic
    systématiquement	systematically
    sèche	dry; curt; sharp
    sèchement	dryly; curtly; sharply
    sèches	dry
    sève	sap
    séance	session; sitting; meeting; performance
    sécher	dry; skip
    sécheresse	drought; dryness
    sécrétion	secretion
    séculaire	age-old; secular; century-old
    séculier	secular; lay
    sécuriser	secure; make safe
    sécurité	security; safety
    sécurité sociale	social security; welfare
    sédentaire	sedentary person; sedentary; settled
    sédiment	sediment
    séditieux	seditious; rebel
    sédition	sedition
    séducteur	seducer
    séduction	seduction; charm
    séduire	seduce; charm; appeal to
    séduisant	attractive; seductive; alluring; tempting
    séduit	seduced; charmed; attracted
    ségrégation	segregation
    séisme	earthquake
    séjour	stay; sojourn
    séjourner	stay; sojourn
    sélectif	selective
    sélection	selection
    sélectionner	select; choose
    séminaire	seminary; seminar
    sénat	senate
    sénateur	senator
    sénile	senile
    sénilité	senility
    séparation	separation; parting
    séparatiste	separatist
    séparer	separate; part; divide
    séparé	separated; separate; apart
    séparément	separately; apart
    sépulcral	sepulchral
    séquence	sequence
    séquestration	confinement; sequestration
    séquestrer	sequester; confine
    sérail	seraglio; harem
    série	series; set
    sérieuse	serious; earnest
    sérieusement	seriously; in earnest
    sérieux	seriousness; reliability; serious; earnest; reliable
    sérénité	serenity
    sévir	rage; be rife; punish
    sévère	severe; stern; strict; harsh
    sévèrement	severely; sternly; harshly; strictly
    sévérité	severity; harshness
    sûr	sure; certain; safe; secure
    sûre	sure; certain; safe
    sûrement	surely; certainly; safely; probably
    sûreté	safety; security; surety
    sûrs	sure; safe; certain
    sût	knew
    sœur	sister
    t'	you; thee; yourself
    ta	your; thy
    tabac	tobacco
    tabagisme	smoking
    tabernacle	tabernacle
    table	table
    tableau	picture; painting; board; table
    tabler	bank on; count on
    tableur	spreadsheet
    tablier	apron
    tabouret	stool
    tache	spot; stain; blot
    tacher	stain; spot
    tacitement	tacitly
    taciturne	taciturn; silent
    taciturnité	taciturnity
    tact	tact; touch
    tactique	tactics; tactic; tactical
    taffetas	taffeta
    taille	size; waist; height
    tailler	cut; carve; trim; sharpen; hew
    tailleur	tailor; suit
    taillis	copse; coppice
    taire	be silent; keep silent; hush; conceal
    tais	shut up; be quiet
    taisait	was silent; kept silent
    taisez	be quiet; be silent; shut up
    tait	is silent; keeps silent
    talent	talent
    talentueux	talented; gifted
    talisman	talisman
    talon	heel
    talonner	follow closely; hound
    talus	embankment; bank; slope
    tambour	drum; drummer
    tambouriner	drum; hammer
    tampon	stamp; buffer; plug; pad
    tamponner	dab; stamp; crash into
    tandis	while; whereas
    tangible	tangible
    tanière	den; lair
    tanner	tan; pester
    tanneur	tanner
    tant	so much; so many; as long as
    tante	aunt
    tantôt	sometimes; now; presently; by turns
    tapage	row; din; uproar
    tapageur	noisy; rowdy; flashy
    taper	tap; type; hit; knock; bang
    tapir	crouch; hide; lurk
    tapis	carpet; rug
    tapisser	paper; cover; line
    tapisserie	tapestry; wallpaper
    tapoter	pat; tap; drum
    taquin	teasing; tease
    taquiner	tease
    taquinerie	teasing
    tarauder	torment; gnaw
    tard	late
    tarder	delay; be long; linger
    tardif	late; belated; tardy
    tardive	late; belated
    tardivement	late; belatedly
    tare	defect; tare
    tarif	price; tariff; rate
    tarir	dry up; run dry
    tarte	tart; pie
    tartine	slice of bread and butter; slice of bread
    tas	heap; pile
    tasse	cup
    tassement	settling; compression
    tasser	pack; cram; settle
    taudis	slum; hovel
    taupe	mole
    taureau	bull
    taux	rate
    taux d'intérêt	interest rate
    taverne	tavern
    tavernier	tavern keeper
    taxation	taxation
    taxe	tax
    taxer	tax; accuse
    taxi	taxi; cab
    te	you; thee; yourself
    technicien	technician
    technique	technique; technology; technical
    techniquement	technically
    techniques	technical; techniques
    technocrate	technocrat
    technologie	technology
    technologique	technological; technology
    teck	teak
    teindre	dye; tint
    teint	complexion
    teinter	tint; stain; tinge
    teinture	dye; dyeing
    teinturier	dyer; dry cleaner
    teinté	tinted; tinged
    tel	such; like
    telle	such; like
    tellement	so; so much; so many
    telles	such; like
    tels	such; like
    temple	temple
    temporaire	temporary; interim
    temporairement	temporarily
    temporel	temporal; worldly; time
    temporiser	temporize; play for time
    temps	time; weather; times
    tempérament	temperament
    tempérance	temperance
    température	temperature
    tempérer	temper; moderate
    tempéré	temperate; moderate
    tempête	storm; tempest
    tempêter	storm; rage; rant
    tenace	tenacious; stubborn; persistent
    tenaient	held; kept; stood
    tenaille	pincers
    tenais	held; was holding
    tenait	held; kept; was holding; stood
    tenant	holding; keeping
    tendance	trend; tendency
    tendancieux	tendentious; biased
    tendit	held out; stretched; handed
    tendre	tender; soft; stretch; hold out; held out; loving; hand
    tendrement	tenderly; lovingly; fondly
    tendres	tender; soft; loving
    tendresse	tenderness
    tendu	tense; held out; stretched
    tendue	tense; stretched; held out; strained
    teneur	content; tenor
    tenez	hold; here; look
    tenir	hold; held; keep; kept
    tenons	hold; keep
    tension	tension; voltage; blood pressure
    tenta	tried; attempted; tempted
    tentacule	tentacle
    tentant	tempting; trying
    tentateur	tempter
    tentation	temptation
    tentative	attempt
    tente	tent
    tenter	try; attempt; tempt
    tenture	hanging; drapery
    tenu	held; kept; bound
    tenue	dress; outfit; holding; bearing; held
    tenus	held; kept; bound
    tergiverser	equivocate; prevaricate
    terme	term; end; word
    termes	terms
    terminaison	ending; termination
    terminal	terminal
    terminer	finish; end; complete; conclude
    terne	dull; drab; lifeless
    ternir	tarnish; dull; dim
    terrain	ground; land; field
    terrasse	terrace
    terrasser	floor; strike down; struck down; bring down
    terre	earth; land; ground
    terre ferme	dry land; mainland; terra firma
    terre-plein	platform; central reservation
    terrer	go to ground; hide away
    terrestre	earthly; terrestrial; land; worldly
    terreur	terror
    terreux	earthy; muddy; ashen
    terrible	terrible; dreadful; awful
    terribles	terrible; dreadful
    terrier	burrow
    terrifiant	terrifying; frightening
    terrifier	terrify
    terril	slag heap
    territoire	territory
    territorial	territorial; regional
    territoriale	territorial; regional
    terroir	soil; region
    terroriser	terrorize; terrify
    terrorisme	terrorism
    terroriste	terrorist
    terroristes	terrorists; terrorist
    tertiaire	tertiary; service
    tes	your; thy
    testament	will; testament
    tester	test
    texte	text
    textile	textile
    thermes	baths; thermal baths
    thermique	thermal; heat
    thermomètre	thermometer
    thon	tuna
    thèse	thesis
    thé	tea
    théière	teapot
    théologie	theology
    théologien	theologian
    théologique	theological
    théoricien	theorist; theoretician
    théorie	theory
    théorique	theoretical
    théoriquement	theoretically; in theory
    théoriser	theorize
    théorème	theorem
    thérapie	therapy
    théâtral	theatrical; dramatic; stage
    théâtre	theatre; theater; stage
    tic	tic; mannerism
    tic-tac	ticking
    ticket	ticket
    tien	yours; thine
    tiendra	will hold; will keep
    tiendrai	will hold; will keep
    tiendrait	would hold; would keep
    tienne	yours; thine; hold; keep
    tiennent	hold; keep
    tiens	here; well; hold; yours
    tient	holds; keeps; held
    tierce	third
    tiers	third; third party; one third
    tiers-monde	Third World
    tige	stem; stalk; rod
    tigre	tiger; Tigris
    tilleul	lime tree; linden
    timbre	stamp; timbre
    timbre-poste	stamp; postage stamp
    timbrer	stamp
    timide	shy; timid; bashful
    timidement	timidly; shyly
    timidité	shyness; timidity
    timonier	helmsman
    tinrent	held; kept
    tins	held; kept
    tint	held; kept; stood
    tintement	ringing; tinkling
    tinter	ring; tinkle; chime; toll; clink
    tir	shooting; shot; fire
    tira	pulled; drew; fired; shot
    tirade	tirade; monologue
    tirage	printing; circulation; draw
    tirailler	pull; tug; torment
    tirailleur	skirmisher; rifleman
    tirait	pulled; drew; fired
    tirer	pull; draw; drew; drawn; shoot; shot; fire
    tireur	marksman; gunman; shooter
    tiroir	drawer
    tiré	drawn; pulled; fired; taken
    tison	brand; ember
    tissage	weaving
    tisser	weave; wove; woven
    tisserand	weaver
    tissu	fabric; cloth; tissue
    titanesque	titanic; gigantic
    titre	title; security
    tituber	stagger; reel; totter
    titulaire	holder; incumbent; holding; tenured
    tiède	lukewarm; tepid; warm; mild
    tiédir	cool; warm; become lukewarm
    toast	toast
    toc	knock; fake
    toi	you; thee; yourself
    toi-même	yourself; thyself
    toile	canvas; cloth; linen; web
    toilette	toilet; dress; washing
    toilettes	toilet; restroom
    toiser	eye; look up and down
    toison	fleece
    toit	roof
    toiture	roof; roofing
    tolérance	tolerance
    tolérer	tolerate; put up with
    tomate	tomato
    tomba	fell
    tombait	fell; was falling
    tombe	grave; tomb
    tombeau	tomb; grave
    tombent	fall
    tomber	fall; fell; fallen; drop
    tombera	will fall
    tombereau	cart; tipcart; tumbril
    tombèrent	fell
    tombé	fallen; fell
    tome	volume
    ton	tone; your; thy
    tonalité	tone; tonality; key
    tondre	shear; mow; clip
    tonique	tonic; invigorating
    tonitruant	thundering; booming
    tonnant	thundering
    tonne	ton; tonne
    tonneau	barrel; cask; ton
    tonnelier	cooper
    tonner	thunder
    tonnerre	thunder
    topaze	topaz
    toquer	knock; tap
    torche	torch
    tordit	twisted; wrung
    tordre	twist; wring; wrung; bend
    tordu	twisted; bent; crooked; warped
    torrent	torrent; stream
    torrentiel	torrential
    torride	torrid; scorching
    torsion	twist; torsion
    tort	wrong; fault; harm
    tortionnaire	torturer
    tortue	turtle; tortoise
    tortueux	tortuous; winding; devious
    torture	torture
    torturer	torture
    total	total; complete; overall
    totale	total; complete
    totalement	totally; completely; entirely
    totalitaire	totalitarian
    totalitarisme	totalitarianism
    totalité	totality; whole
    touchant	concerning; touching
    touchante	touching; moving
    touche	key; touch
    toucher	touch; hit; affect; receive; concern
    touffu	bushy; thick; dense
    toujours	always; still; ever
    toundra	tundra
    toupet	cheek; nerve; tuft
    toupie	top; spinning top
    tour	turn; tower; tour; trick
    tourbe	peat; mob
    tourbillon	whirlwind; whirlpool
    tourbillonnant	whirling; swirling
    tourbillonner	whirl; swirl; eddy
    tourbière	peat bog
    tourelle	turret
    tourisme	tourism
    touriste	tourist
    touristique	tourist
    tourment	torment
    tourmenter	torment; trouble
    tourmenté	tormented; tortured; troubled
    tournage	shooting; filming
    tournant	turning point; bend; turning; revolving
    tourner	turn; spin; spun; revolve; shoot
    tournesol	sunflower
    tourneur	turner
    tournevis	screwdriver
    tournoi	tournament
    tournoyer	whirl; spin; swirl; wheel
    tournure	turn; turn of phrase; bustle
    tournée	tour; round
    tourterelle	turtledove
    tous	all; everyone; every
    tousser	cough
    tout	whole; everything; all; every
    tout-puissant	Almighty; all-powerful; omnipotent
    toute	all; whole; every
    toute-puissance	omnipotence
    toutefois	however; nevertheless; though
    toutes	all; every
    toux	cough
    toxicomane	drug addict
    toxique	toxic; poisonous
    tracas	worry; trouble
    tracasser	bother; worry
    trace	trace; track; mark
    tracer	trace; draw; drew; mark out
    tract	leaflet; tract
    tracteur	tractor
    tracé	route; layout; line
    tradition	tradition
    traditionaliste	traditionalist
    traditionnel	traditional
    traditionnelle	traditional
    traditionnellement	traditionally
    traditionnelles	traditional
    traditionnels	traditional
    traducteur	translator
    traduction	translation
    traductrice	translator
    traduire	translate; express; reflect
    traduit	translated; translates; reflects
    trafic	traffic; trafficking
    trafiquant	trafficker; dealer
    trafiquer	traffic; tamper with
    tragique	tragic
    tragiquement	tragically
    tragiques	tragic
    tragédie	tragedy
    trahi	betrayed
    trahir	betray; give away; gave away
    trahison	betrayal; treason; treachery
    train	train
    train de vie	lifestyle; standard of living
    train-train	routine
    traire	milk
    trait	line; feature; stroke
    traite	trade; draft; milking; slave trade
    traitement	treatment; processing; salary
    traiter	treat; deal with; handle; process; negotiate
    traiteur	caterer
    traits	features
    traité	treaty; treatise
    trajectoire	trajectory; path; course
    trajet	journey; route; trip
    trame	framework; weft; plot
    tramer	plot; hatch; weave
    tramway	tram; tramway; streetcar
    tranchant	sharp; cutting; edge
    tranche	slice; section
    trancher	slice; cut; settle; decide; cut off
    tranchée	trench
    tranquille	quiet; calm; peaceful; easy; alone
    tranquillement	quietly; calmly; peacefully
    tranquilles	quiet; calm; peaceful
    tranquilliser	reassure; calm
    tranquillité	tranquillity; quiet; peace
    transaction	transaction; compromise
    transcrire	transcribe
    transe	trance
    transfert	transfer
    transfigurer	transfigure
    transformation	transformation
    transformer	transform; change; turn into
    transfuge	defector; deserter
    transférer	transfer; move
    transgresser	transgress; infringe
    transgression	transgression
    transiger	compromise
    transir	chill; numb
    transiter	pass through; transit
    transition	transition
    transitoire	transitional; transient; temporary
    translucide	translucent
    transmettre	transmit; pass on; hand down; convey
    transmis	transmitted; passed on; conveyed
    transmission	transmission; passing on
    transparaître	show through
    transparence	transparency
    transparent	transparent; clear
    transpercer	pierce; run through
    transpirer	sweat; perspire; transpire
    transplanter	transplant
    transport	transport; transportation
    transporter	transport; carry; convey
    transporteur	carrier; haulier
    transports	transport; transportation
    transposer	transpose; adapt
    transversal	transverse; cross
    transversalement	crosswise; across
    trappe	trapdoor; trap
    trappeur	trapper
    trapu	squat; stocky; thickset
    traquer	track down; hunt; hound
    travail	work; labour; labor; job
    travailler	work; labour; toil; labor
    travailleur	worker; hard-working; labourer
    travailleuse	worker
    travaux	works; work
    travers	failing; fault; width; through; across; throughout
    traversa	crossed; went through
    traverser	cross; go through; pass through; traverse
    traversin	bolster
    traversée	crossing; passage; voyage
    travestir	disguise; misrepresent
    traînant	drawling; trailing; dragging
    traîneau	sleigh; sledge; sled
    traîner	drag; pull; dawdle; trail; lie around
    traître	traitor; treacherous; villain
    treize	thirteen
    treizième	thirteenth
    trembla	trembled; shook
    tremblait	trembled; was trembling; shook
    tremblant	trembling; shaking; shaky
    tremblante	trembling; shaking
    tremblement	trembling; shaking; tremor
    tremblement de terre	earthquake
    trembler	tremble; shake; shook; quiver
    trembloter	quaver; flicker; tremble
    tremper	soak; dip; dipped; temper; steep
    tremplin	springboard
    trempé	soaked; drenched; wet; tempered
    trentaine	thirty; about thirty
    trente	thirty
    trente-cinq	thirty-five
    trente-deux	thirty-two
    trente-six	thirty-six
    tressaillement	start; shudder; quiver
    tressaillir	start; shudder; quiver; thrill
    tressaillit	started; shuddered; quivered
    tresse	braid; plait
    tresser	plait; braid; weave
    treuil	winch
    tri	sorting; sort
    triangle	triangle
    triangulaire	triangular
    tribord	starboard
    tribu	tribe
    tribulation	tribulation
    tribun	tribune
    tribunal	court; tribunal
    tribunat	tribunate
    tribune	platform; tribune; rostrum; stand
    tribut	tribute
    tributaire	dependent; tributary
    tricher	cheat
    tricherie	cheating
    tricheur	cheat
    tricolore	tricolour; french; three-coloured
    tricot	knitting; jersey
    tricoter	knit
    trictrac	backgammon
    trier	sort; sort out; select
    trimer	slave away; toil
    trimestre	quarter; term
    trimestriel	quarterly
    trinité	trinity
    trinquer	clink glasses; toast; drink
    triomphal	triumphal; triumphant
    triomphalement	triumphantly
    triomphant	triumphant; exultant
    triomphateur	victor
    triomphe	triumph
    triompher	triumph; prevail; overcome
    triple	triple; threefold; treble
    triplement	triply; in three ways
    tripler	treble; triple
    tripoter	fiddle with; fumble
    triste	sad; sorrowful; gloomy; sorry
    tristement	sadly; sorrowfully
    tristes	sad; sorrowful; gloomy
    tristesse	sadness; sorrow
    trivial	vulgar; trivial; coarse
    troc	barter
    trois	three
    troisième	third
    troisièmement	thirdly; third
    trompe	trunk; horn
    tromper	deceive; mistake; cheat; be mistaken; be wrong
    tromperie	deception; deceit
    trompette	trumpet
    trompeur	deceiver; deceptive; misleading; deceitful
    tronc	trunk
    trop	too; too much; too many
    tropical	tropical
    tropique	tropic
    troquer	barter; swap; exchange
    trot	trot
    trotter	trot
    trotteur	trotter
    trottiner	scurry; trot along; scamper
    trottoir	pavement; sidewalk
    trou	hole
    troubadour	troubadour
    troublant	disturbing; unsettling; disquieting
    trouble	trouble; disturbance; confusion; agitation; disorder; cloudy; blurred
    troubler	disturb; trouble; confuse; cloud
    troublé	disturbed; troubled; confused
    troublée	disturbed; troubled; confused
    trouer	pierce; make a hole
    troupe	troop; troupe
    troupeau	herd; flock
    troupes	troops
    trousseau	trousseau; bunch
    trousser	tuck up; hitch up
    trouva	found
    trouvai	found
    trouvaient	found; were
    trouvaille	find; discovery
    trouvais	found; thought
    trouvait	found; was
    trouvant	finding
    trouve	finds; is; find; think
    trouvent	find; are
    trouver	find; found; think; be
    trouvera	will find
    trouverez	will find
    trouvez	find; think
    trouvèrent	found
    trouvé	found
    truand	gangster; crook
    truc	thing; trick; stuff
    truchement	intermediary; interpreter
    truffer	stuff; pepper; lard
    truie	sow
    truite	trout
    trèfle	clover; club
    très	very; most; highly
    trébucher	stumble; trip
    trémousser	wriggle; jig about
    trépas	death; decease
    trépasser	die; pass away
    trépidant	hectic; vibrating
    trépigner	stamp
    trésor	treasure; treasury
    trésorerie	cash flow; treasury
    trésorier	treasurer
    trêve	truce
    trône	throne
    tsar	tsar; czar
    tu	you; thou
    tua	killed; slew
    tube	tube; pipe; hit
    tuberculose	tuberculosis
    tudieu	zounds
    tuer	kill; slay; slew; slain
    tuerie	slaughter; killing; massacre
    tueur	killer
    tuile	tile
    tulipe	tulip
    tulle	tulle; net
    tumeur	tumour; tumor
    tumulte	tumult; uproar; commotion
    tumultueux	tumultuous; stormy
    tunique	tunic
    tunnel	tunnel
    turban	turban
    turbine	turbine
    turbulence	turbulence
    turbulent	turbulent; unruly; boisterous
    turcs	turks; turkish
    turpitude	turpitude; baseness
    turquoise	turquoise
    tut	fell silent; was silent
    tutelle	supervision; guardianship; tutelage
    tuteur	guardian; tutor
    tutoyer	address as tu; address familiarly
    tuyau	pipe; tube; tip
    tuyauterie	piping
    tué	killed; slain
    tués	killed
    type	type; guy; fellow
    typhoïde	typhoid
    typhus	typhus
    typique	typical
    typiquement	typically
    typographe	typographer; printer; compositor
    typographie	typography
    tyran	tyrant
    tyrannie	tyranny
    tyrannique	tyrannical
    tyranniser	tyrannize; bully
    tâche	task; job
    tâcher	try; strive; endeavour
    tâter	feel; try; grope
    tâtonnement	trial and error; groping
    tâtonner	grope; feel one's way
    télescope	telescope
    télé	TV; television
    téléchargement	download; downloading
    télécharger	download
    télécommande	remote control
    télécommunications	telecommunications
    télégramme	telegram
    télégraphe	telegraph
    téléphone	telephone; phone
    téléphoner	telephone; phone; call; ring
    téléspectateur	viewer; television viewer
    télétravail	teleworking; remote work
    télévision	television
    télévisé	televised; television
    témoignage	testimony; evidence; account
    témoigner	testify; show; bear witness; bore witness
    témoin	witness
    téméraire	rash; reckless; foolhardy
    témérité	temerity; rashness
    ténacité	tenacity
    ténu	tenuous; thin; slender; fine
    ténèbres	darkness
    ténébreux	dark; gloomy; mysterious
    térébenthine	turpentine
    téter	suck; suckle
    tête	head
    tête-à-tête	tête-à-tête; private conversation; alone together
    têtu	stubborn; obstinate; pig-headed
    tôt	early; soon
    ukrainienne	ukrainian
    ulcère	ulcer
    ulcérer	embitter; ulcerate; appal
    ulcéré	embittered; ulcerated
    ultimatum	ultimatum
    ultime	ultimate; final; last
    ultérieur	later; subsequent; further
    ultérieurement	later; subsequently; later on
    un	one; a; an
    unanime	unanimous
    unanimement	unanimously
    unanimité	unanimity
    une	a; an; one
    uni	united; plain; smooth; close-knit
    unie	united; plain
    unies	united
    unifier	unify; unite; standardize
    unifié	unified
    uniforme	uniform; even
    uniformité	uniformity
    uniformément	uniformly; evenly
    unilatéral	unilateral; one-sided
    union	union
    unique	only; unique; sole; single
    uniquement	only; solely; exclusively
    unir	unite; join; combine
    unis	united
    unité	unity; unit
    univers	universe
    universalité	universality
    universel	universal
    universelle	universal
    universellement	universally
    universitaire	academic; university
    université	university
    uranium	uranium
    urbain	urban; city
    urbaine	urban; city
    urbanisation	urbanization
    urbaniser	urbanize
    urbanisme	town planning; urban planning
    urgemment	urgently
    urgence	emergency; urgency
    urgent	urgent; pressing
    urger	be urgent
    uriner	urinate
    urne	ballot box; urn
    usage	use; custom; usage
    usager	user
    usagé	used; worn
    user	wear out; worn; use; wear
    usine	factory; plant; works
    usuel	usual; everyday; common
    usufruit	usufruct
    usure	wear; usury
    usurier	usurer; moneylender
    usurpateur	usurper
    usurpation	usurpation
    usurper	usurp
    usé	worn; worn-out; shabby; threadbare
    usée	worn; worn-out
    utile	useful; helpful
    utilement	usefully; profitably
    utiles	useful; helpful
    utilisateur	user
    utilisation	use; utilization; usage
    utilisatrice	user
    utiliser	use; utilize; employ
    utilitaire	utilitarian; utility
    utilité	usefulness; utility; use
    utopie	utopia
    utopique	utopian
    va	goes; is going; go; will
    va-et-vient	coming and going; comings and goings
    va-t-en	go away; be off
    vacances	holidays; vacation
    vacancier	holidaymaker; vacationer
    vacant	vacant; empty; unoccupied
    vacarme	din; uproar; racket
    vaccin	vaccine
    vaccination	vaccination
    vache	cow
    vacher	cowherd
    vacillant	flickering; wavering; unsteady
    vaciller	waver; sway; flicker; totter; falter
    vadrouiller	rove about; gad about
    vagabond	vagabond; tramp; vagrant; wandering
    vagabondage	vagrancy; wandering
    vague	wave; vague; hazy
    vaguement	vaguely; dimly; faintly
    vagues	waves; vague
    vaillamment	valiantly; bravely
    vaillance	valour; bravery
    vaillant	valiant; brave; gallant
    vain	vain; futile; useless; empty
    vaincre	defeat; conquer; overcome; vanquish; beat
    vaincu	vanquished; loser; defeated; conquered; overcome
    vaine	vain; futile; useless
    vainement	in vain; vainly; to no avail
    vaines	vain; useless
    vainqueur	winner; victor; conqueror; victorious
    vainquit	defeated; conquered
    vains	vain; useless
    vais	am going; go; will
    vaisseau	ship; vessel
    vaisselle	dishes; crockery; plate
    valable	valid; good; worthwhile
    valablement	validly
    valait	was worth; was better
    valent	are worth
    valet	valet; servant; footman; jack
    valet de chambre	valet; manservant
    valeur	value; worth; valour
    valeureux	valiant; brave; gallant
    valeurs	values; securities
    valide	valid; able-bodied; fit
    valider	validate; confirm
    validité	validity
    valise	suitcase
    vallon	valley; dale; vale
    vallée	valley
    valoir	be worth; worth; earn; be better
    valoriser	enhance; promote; develop
    valse	waltz
    valser	waltz
    valu	earned; worth
    valut	earned; was worth
    vandalisme	vandalism
    vaniteux	vain; conceited
    vanité	vanity
    vantardise	boasting
    vanter	boast; praise; brag; vaunt
    vapeur	steam; vapour; steamer
    vapeurs	vapours; fumes
    vaporeux	hazy; filmy; misty
    vaporiser	spray; vaporize
    vaquer	attend to; be vacant
    variable	variable; changeable; varying
    variation	variation
    varier	vary; change
    variole	smallpox
    varié	varied; various; diverse
    variété	variety
    vas	are going; go
    vase	vase; vessel; mud
    vassal	vassal
    vassalité	vassalage
    vaste	vast; huge; wide; immense
    vastes	vast; huge; wide
    vaudra	will be worth; will be better
    vaudrait	would be better; would be worth
    vaurien	good-for-nothing; rascal
    vaut	is worth; worth; is better
    vautour	vulture
    veau	calf; veal
    veille	day before; eve
    veiller	watch over; ensure; stay up; look after; see to
    veilleur	watchman
    veilleuse	night-light
    veillée	evening gathering; vigil; wake
    veine	vein; luck
    velléité	vague desire; whim
    velours	velvet
    velouté	velvety; smooth; cream soup
    velu	hairy
    venaient	came; had just; were coming
    venais	came; had just; was coming
    venait	came; had just; was coming
    venant	coming; from
    vend	sells
    vendait	sold; was selling
    vendange	grape harvest; vintage
    vendanger	harvest grapes
    vendanges	grape harvest
    vendeur	seller; salesman; vendor
    vendeuse	saleswoman; shop assistant
    vendirent	sold
    vendit	sold
    vendre	sell; sold
    vendredi	Friday
    vendu	sold
    venez	come
    vengeance	revenge; vengeance
    venger	avenge; revenge; take revenge
    vengeur	avenger; avenging; vengeful
    venimeux	venomous; poisonous
    venin	venom
    venions	came; had just
    venir	come; came; coming
    venons	come; have just
    vent	wind
    vente	sale; selling
    ventilation	ventilation; breakdown
    ventiler	ventilate; break down
    ventre	belly; stomach
    ventrebleu	zounds
    venu	came; come; arrived
    venue	coming; arrival; came; come
    venus	came; come
    ver	worm
    verbal	verbal; oral
    verbaliser	verbalize; fine
    verbe	verb
    verbiage	verbiage
    verdeur	greenness; vigour
    verdict	verdict
    verdir	turn green; green
    verdoyant	green; verdant
    verdoyer	be verdant; turn green
    verdure	greenery; verdure
    verdâtre	greenish
    verge	rod; penis; yard
    verger	orchard
    verglas	black ice; glazed frost
    vergue	yard
    vermeil	ruby; rosy; vermilion
    vermine	vermin
    vernir	varnish
    vernis	varnish; veneer
    verra	will see
    verrai	will see; shall see
    verrais	would see
    verrait	would see
    verras	will see
    verre	glass
    verrerie	glassworks; glassware
    verrez	will see
    verriez	would see
    verrons	will see; shall see
    verront	will see
    verrou	bolt; lock
    verrouiller	lock; bolt
    vers	verse; line; towards; toward; to; about
    versant	slope; side
    versatile	fickle; changeable
    versement	payment; deposit
    verser	pour; shed; pay; spill
    verset	verse
    versifier	versify
    version	version
    vert	green
    vert-de-gris	verdigris
    verte	green
    vertes	green
    vertical	vertical; upright
    verticalement	vertically
    vertige	dizziness; vertigo
    vertigineux	dizzy; breathtaking; vertiginous
    verts	green; greens
    vertu	virtue
    vertueux	virtuous
    vessie	bladder
    veste	jacket
    vestibule	hall; vestibule; lobby
    vestige	vestige; remains; trace
    veston	jacket
    veto	veto
    veuf	widower; widowed
    veuille	want; wish; please
    veuillent	want; wish
    veuillez	please; kindly
    veulent	want; wish
    veut	wants; wishes; will
    veuvage	widowhood
    veuve	widow; widowed
    veux	want; wish; will
    vexer	vex; upset; hurt; offend
    vexé	vexed; upset; offended
    viable	viable
    viande	meat
    vibrant	vibrant; vibrating; resonant
    vibration	vibration
    vibrer	vibrate; quiver; thrill
    vicaire	vicar; curate
    vice	vice
    vicier	vitiate; corrupt; taint
    vicieux	vicious; depraved; perverted
    vicissitude	vicissitude
    vicomte	viscount
    vicomtesse	viscountess
    victime	victim
    victoire	victory
    victorieusement	victoriously
    victorieux	victorious; triumphant
    vide	void; emptiness; vacuum; gap; empty
    vider	empty; drain; vacate
    vides	empty
    vidé	emptied; drained
    vidéo	video
    vie	life
    vie privée	privacy
    vieil	old; aged
    vieillard	old man
    vieille	old woman; old; aged
    vieilles	old; old women
    vieillesse	old age
    vieilli	aged; older; dated
    vieillir	age; grow old; grew old; get old
    vieillissant	ageing; aging
    vieillissement	ageing; aging
    viendra	will come
    viendrai	will come; shall come
    viendraient	would come
    viendrais	would come
    viendrait	would come
    viendras	will come
    viendrez	will come
    viendrons	will come
    viendront	will come
    viennent	come; have just; are coming
    viennes	come
    viennois	viennese
    viens	come; am coming; have just
    vient	comes; has just; is coming; came
    vieux	old man; old; aged
    vif	lively; keen; bright; quick; sharp; alive
    vifs	lively; bright; keen
    vigie	lookout
    vigilance	vigilance; watchfulness
    vigilant	vigilant; watchful
    vigne	vine; vineyard
    vigneron	winegrower; vine-grower
    vignoble	vineyard
    vigoureusement	vigorously; strongly
    vigoureux	vigorous; strong; sturdy
    vigueur	vigour; vigor; strength
    vil	vile; base; mean
    vilain	villain; villein; ugly; nasty; naughty; bad
    vilaine	ugly; nasty; naughty
    vile	vile; base
    vilenie	vileness; baseness
    vilipender	vilify; revile
    villa	villa
    village	village
    villageois	villager; village
    villageoise	villager
    ville	town; city
    villégiature	holiday; country stay
    vin	wine
    vinaigre	vinegar
    vingt	twenty; a score
    vingt-cinq	twenty-five
    vingt-deux	twenty-two
    vingt-et-un	twenty-one
    vingt-huit	twenty-eight
    vingt-neuf	twenty-nine
    vingt-quatre	twenty-four
    vingt-sept	twenty-seven
    vingt-six	twenty-six
    vingt-trois	twenty-three
    vingtaine	twenty; about twenty; score
    vingtième	twentieth
    vinrent	came
    vins	came; wines
    vinssent	came; should come
    vint	came
    viol	rape
    violemment	violently; fiercely
    violence	violence
    violent	violent; fierce; rough
    violente	violent; fierce
    violenter	assault; do violence
    violer	rape; violate; break
    violet	purple; violet
    violette	violet
    violeur	rapist
    violon	violin; fiddle
    violoncelle	cello
    violoniste	violinist
    vipère	viper; adder
    virage	turn; bend
    virent	saw; turn
    virer	turn; transfer; dismiss; veer
    virginal	virginal; maidenly
    virginité	virginity
    virgule	comma
    viril	manly; virile; masculine
    virilité	virility; manhood
    virtuel	virtual; potential
    virtuellement	virtually; potentially
    virtuose	virtuoso
    virulent	virulent; scathing
    virus	virus
    vis	screw; saw; live
    vis-à-vis	opposite; counterpart; towards; vis-à-vis
    visa	visa
    visage	face
    viser	aim; target; concern
    visibilité	visibility
    visible	visible; obvious
    visiblement	visibly; obviously; clearly
    visibles	visible
    vision	vision; sight
    visionnaire	visionary
    visionner	view; watch
    visite	visit; call
    visiter	visit; inspect
    visiteur	visitor
    visiteuse	visitor
    visqueux	viscous; slimy
    visser	screw
    visuel	visual
    visée	aim; design
    vit	saw; lives
    vital	vital; essential
    vite	quickly; fast; quick
    vitesse	speed; velocity; gear
    vitrail	stained-glass window
    vitre	pane; window; windowpane
    vitreux	glassy; glazed
    vitrier	glazier
    vitrine	window; shop window; showcase
    vitriol	vitriol
    vitupérer	vituperate; rail
    vivace	perennial; hardy; enduring
    vivacité	vivacity; liveliness; quickness
    vivaient	lived; were living
    vivait	lived; was living
    vivant	living; alive; lively; live
    vivante	living; alive; lively
    vivantes	living; alive
    vivants	living; alive; the living
    vivat	hurrah; long live
    vive	lively; keen; bright; long live; sharp
    vivement	sharply; keenly; strongly; quickly; deeply
    vivent	live
    vives	lively; bright; keen; sharp
    vivez	live
    vivifiant	invigorating; bracing
    vivifier	enliven; invigorate
    vivons	live
    vivra	will live
    vivre	live; experience; be alive
    vivres	provisions; supplies; food
    vizir	vizier
    vlan	wham; bang
    vocabulaire	vocabulary
    vocation	vocation; calling
    vocifération	shout; vociferation
    vociférer	shout; bawl; vociferate
    vogue	vogue; fashion
    voguer	sail; drift
    voici	here; here is; here are
    voie	way; track; lane; road; see
    voie lactée	Milky Way
    voient	see
    voile	sail; veil
    voiler	veil; cloud; conceal
    voilette	veil
    voilier	sailing ship; sailing boat
    voilà	there; there is; that is; behold
    voilé	veiled; hazy; muffled
    voir	see; saw; seen
    voirie	highways department; road network
    vois	see
    voisin	neighbour; neighbor; next; neighbouring; nearby
    voisinage	neighbourhood; vicinity; neighborhood
    voisine	neighbour; neighbor; next; neighbouring
    voisiner	be near; adjoin
    voisins	neighbours; neighbors; neighbouring
    voit	sees; saw
    voiture	car; carriage
    voiturier	carter; driver
    voix	voice; vote
    vol	flight; theft; robbery
    volage	fickle; flighty
    volaille	poultry; fowl
    volant	steering wheel; flying
    volcan	volcano
    volcanique	volcanic
    volcanisme	volcanism
    voler	steal; stole; stolen; fly; flew; flown; rob
    volet	shutter
    voleter	flutter; flit
    voleur	thief; robber
    voleuse	thief
    volière	aviary
    volontaire	volunteer; voluntary; deliberate; headstrong
    volontairement	voluntarily; deliberately; willingly
    volontiers	willingly; gladly; readily
    volonté	will
    volonté générale	general will
    voltige	acrobatics
    voltiger	flutter; flit; hover
    volubile	voluble; talkative
    volume	volume
    volumineux	bulky; voluminous
    voluptueusement	voluptuously
    voluptueux	voluptuous; sensual
    volupté	voluptuousness; pleasure; delight
    volée	flight; volley; thrashing
    vomir	vomit; throw up; spew
    vomissement	vomiting
    vont	are going; go; will
    vorace	voracious; ravenous
    voracement	voraciously
    vos	your
    votation	voting
    vote	vote
    voter	vote; pass
    votre	your
    voudra	will want; will wish
    voudrai	will want; wish
    voudraient	would like; would
    voudrais	would like; should like; wish
    voudrait	would like; wishes
    voudriez	would like; would
    voudrions	would like
    vouer	vow; devote; dedicate; doom
    voulaient	wanted; wished; would
    voulais	wanted; wished
    voulait	wanted; wished; would
    voulant	wanting; wishing
    voulez	want; wish; will
    voulez-vous	do you want; will you
    vouliez	wanted; wished
    voulions	wanted; wished
    vouloir	will; want; wish; would
    voulons	want; wish
    voulu	wanted; wished; intended
    voulue	desired; wanted; deliberate
    voulurent	wanted; wished; tried
    voulus	wanted; wished; tried
    voulut	wanted; wished; tried
    voulût	wanted; would
    vous	you; yourself; yourselves
    vous-même	yourself
    vous-mêmes	yourselves
    vouvoyer	address as vous; address formally
    voué	doomed; devoted; dedicated; bound
    voyage	journey; trip; voyage; travel
    voyager	travel; journey
    voyageur	traveller; traveler; passenger
    voyageuse	traveller; traveler
    voyaient	saw; could see
    voyais	saw; could see
    voyait	saw; could see
    voyant	seer; indicator light; seeing; on seeing; bright
    voyante	fortune-teller; clairvoyant
    voyelle	vowel
    voyez	see; look
    voyez-vous	you see; do you see
    voyions	saw; could see
    voyons	see; let us see; come
    voyou	hooligan; thug; lout
    voûte	vault; arch
    voûté	stooped; vaulted; bent
    vrai	true; real; genuine; right
    vraie	true; real; genuine
    vraies	true; real
    vraiment	really; truly; indeed
    vrais	true; real
    vraisemblable	likely; plausible; probable
    vraisemblablement	probably; in all likelihood; presumably
    vriller	bore; spin
    vrombir	hum; throb; roar
    vu	seen; saw; given; in view of
    vue	view; sight; seen
    vues	views; seen; sights
    vulgaire	vulgar; common; coarse
    vulgairement	vulgarly; commonly
    vulgarisation	popularization
    vulgariser	popularize; vulgarize
    vulgarité	vulgarity
    vulnérabilité	vulnerability
    vulnérable	vulnerable
    vus	seen
    vécu	lived; experienced
    vécurent	lived
    vécus	lived
    vécut	lived
    végétal	plant; vegetable; vegetal
    végétarien	vegetarian
    végétation	vegetation
    végéter	vegetate
    véhicule	vehicle
    véhémence	vehemence
    véhément	vehement
    vélo	bike; bicycle
    vénal	venal; mercenary
    vénalité	venality
    vénérable	venerable
    vénération	veneration; reverence
    vénérer	venerate; revere; worship
    véracité	truthfulness; veracity
    véranda	veranda
    vérification	verification; checking
    vérifier	check; verify; ascertain
    véritable	true; real; genuine; veritable
    véritablement	truly; really; genuinely
    véritables	true; real; genuine
    vérité	truth
    vétuste	dilapidated; ancient
    vétéran	veteran
    vétérinaire	vet; veterinarian
    vêler	calve
    vêtement	garment; clothing; clothes
    vêtements	clothes
    vêtir	clothe; dress; clad
    vêtit	dressed; clothed
    vêtu	dressed; clad; clothed
    vêtue	dressed; clad; clothed
    vêtus	dressed; clad
    vîmes	saw
    vînt	came; should come
    vît	saw
    vôtre	yours
    vôtres	yours
    vœu	wish; vow
    wagon	carriage; car; wagon
    week-end	weekend
    whist	whist
    xénophobe	xenophobic
    xénophobie	xenophobia
    y	there; to it; in it; it
    yacht	yacht
    yeux	eyes
    yole	skiff
    zinc	zinc
    zingueur	zinc worker; roofer
    zodiaque	zodiac
    zone	zone; area
    zoo	zoo
    zoologie	zoology
    zoophyte	zoophyte
    zut	damn; blast; darn
    zèle	zeal
    zébrer	stripe; streak
    zélé	zealous; keen
    zénith	zenith
    zéro	zero; nought
    Èbre	Ebro
    Ève	Eve
    Écossais	Scot; Scotsman; Scotchman; Scottish; scots
    Écosse	Scotland
    Édimbourg	Edinburgh
    Édouard	Edward
    Égypte	Egypt
    Égyptien	Egyptian
    Élisabeth	Elizabeth
    Émirats	Emirates
    Énée	Aeneas
    Énéide	Aeneid
    Épicure	Epicurus
    Érasme	Erasmus
    Érythrée	Eritrea
    Ésope	Aesop
    États-Unis	United States
    Éthiopie	Ethiopia
    Étienne	Stephen
    à	to; at; in
    âcre	acrid; pungent
    âge	age
    âgé	old; elderly; aged
    âgée	old; elderly; aged
    âme	soul
    âne	ass; donkey
    ânesse	she-ass
    âprement	bitterly; fiercely
    âpreté	harshness; bitterness
    ça	that; it; this
    ère	era
    ébahi	astounded; dumbfounded; flabbergasted
    ébahir	astound; amaze
    ébauche	sketch; outline; draft
    ébaucher	sketch; outline; sketch out
    éberluer	dumbfound; astound
    ébloui	dazzled
    éblouir	dazzle
    éblouissant	dazzling; blinding
    éblouissement	dazzle; bedazzlement; dizziness
    ébouillanter	scald
    éboulement	landslide; rockfall
    ébouler	collapse; crumble
    éboulis	scree; fallen rocks
    ébouriffé	tousled; dishevelled
    ébranlement	shaking; shock
    ébranler	shake; shook; shaken; weaken; rattle
    ébranlé	shaken; shaky
    ébruiter	spread; divulge
    ébullition	boiling
    ébène	ebony
    ébéniste	cabinetmaker
    écailler	scale; flake
    écarlate	scarlet; crimson
    écarquiller	open wide
    écart	gap; distance; difference; swerve
    écarteler	quarter; tear apart
    écarter	dismiss; spread; push aside; rule out; move away
    écarté	remote; isolated; apart; dismissed
    échafaud	scaffold
    échafaudage	scaffolding
    échafauder	build up; construct
    échange	exchange
    échanger	exchange; swap; trade
    échantillon	sample; specimen
    échappatoire	loophole; way out; evasion
    échappement	exhaust
    échapper	escape; elude; slip
    écharpe	scarf; sash
    échauffer	heat; warm up; excite
    échec	failure
    échecs	chess; failures
    échelle	ladder; scale
    échelonner	spread out; stagger; space out
    échevelé	dishevelled; wild; frenzied
    échiquier	chessboard; exchequer
    écho	echo
    échoir	fall; fall due; befall
    échouer	fail; run aground; strand
    échut	fell to
    échéance	deadline; expiry; term; maturity
    écimer	top
    éclabousser	splash; spatter
    éclair	lightning; flash
    éclairage	lighting; light
    éclaircie	clearing; bright interval
    éclaircir	clear; clarify; lighten; brighten
    éclaircissement	clarification; explanation
    éclairer	light; lit; illuminate; enlighten
    éclaireur	scout
    éclairé	enlightened; lit; well-informed
    éclat	burst; brilliance; splinter; brightness
    éclat de rire	burst of laughter
    éclata	burst; broke out; exploded
    éclatait	burst; broke out
    éclatant	brilliant; dazzling; resounding; bright
    éclatante	brilliant; dazzling; resounding
    éclater	burst; break out; broke out; explode; erupt
    éclaté	broke out; burst; exploded
    éclipse	eclipse
    éclipser	eclipse; slip away
    éclore	hatch; bloom; open
    éclosion	hatching; blossoming; birth
    écluse	lock; sluice
    école	school
    écolier	schoolboy; pupil
    écolière	schoolgirl
    écologie	ecology
    écologique	ecological; environmental; green
    écologisme	environmentalism
    écologiste	environmentalist; ecologist; green
    éconduire	dismiss; turn away
    économe	thrifty; economical; sparing
    économie	economy; economics; saving
    économies	savings; economies
    économique	economic; economical
    économiquement	economically
    économiques	economic
    économiser	save; economize
    économiste	economist
    écorce	bark
    écorcher	skin; graze; flay
    écosser	shell
    écoulement	flow; discharge
    écouler	sell; flow; pass; elapse
    écourter	shorten; curtail
    écoute	listening; sheet
    écouter	listen; hear
    écoutille	hatch; hatchway
    écran	screen
    écrasant	overwhelming; crushing
    écrasement	crushing
    écraser	crush; overwhelm; run over; crash
    écrasé	crushed; overwhelmed; flattened
    écrevisse	crayfish
    écria	cried; exclaimed
    écrin	case; jewel case; casket
    écrira	will write
    écrirai	will write; shall write
    écrire	write; wrote; written
    écris	write; am writing
    écrit	writing; writes; written; wrote
    écrite	written
    écriteau	notice; sign
    écriture	writing; handwriting
    écrivain	writer; author
    écrivaine	writer
    écrivait	wrote; was writing
    écrivant	writing
    écrivent	write
    écrivez	write
    écrivis	wrote
    écrivit	wrote
    écrouler	collapse; crumble; fall down
    écrémer	skim
    écu	crown; shield; ecu
    écueil	reef; rock; pitfall
    éculé	worn-out; hackneyed
    écume	foam
    écureuil	squirrel
    écurie	stable
    écuyer	squire; equerry
    écœurant	sickening; nauseating; disgusting
    écœurement	disgust; nausea
    édicter	enact; decree
    édifiant	edifying
    édifice	building; edifice
    édifier	build; erect; edify
    édile	aedile; town councillor
    édit	edict
    éditer	publish; edit
    éditeur	publisher; editor
    édition	edition; publishing
    éditorial	editorial
    éducateur	educator
    éducatif	educational
    éducation	education; upbringing
    éduquer	educate; bring up; train
    égal	equal; even; same
    égale	equal; even
    également	also; equally; as well; likewise
    égaler	equal; match
    égaliser	equalize; level
    égalitaire	egalitarian
    égalité	equality
    égard	respect; consideration; regard
    égards	consideration; respects; regard
    égarement	distraction; aberration; bewilderment
    égarer	lose; lost; mislead; mislay; stray
    égaré	lost; stray; distraught; bewildered
    égaux	equal; equals
    égayer	cheer up; brighten; enliven
    église	church
    égorger	cut the throat; slaughter; slay; slain
    égout	sewer
    égoïsme	selfishness; egoism; egotism
    égoïste	egoist; egotist; selfish; egoistic
    égratigner	scratch
    éjecter	eject
    élaborer	develop; draw up; elaborate; work out
    élaboré	elaborate; developed
    élan	elk; moose; impulse; momentum; surge
    élancer	rush; spring; dash; soar
    élancé	slender; slim
    élargir	widen; broaden; expand; extend
    élargissement	enlargement; widening; release
    électeur	voter; elector
    élection	election
    élections	elections; election
    électoral	electoral; election
    électorale	electoral; election
    électorat	electorate
    électrice	voter
    électricien	electrician
    électricité	electricity
    électrifier	electrify
    électrique	electric; electrical
    électronique	electronics; electronic
    éleva	rose; raised; arose
    élevage	breeding; farming; rearing
    élever	raise; bring up; rise; rose; breed; lift
    éleveur	breeder; farmer
    élevé	high; raised; elevated; brought up
    élider	elide
    élimination	elimination
    éliminer	eliminate; remove
    élire	elect; choose
    élite	elite
    éloge	praise; eulogy
    éloigna	moved away; went away; walked away
    éloignait	moved away; was going away
    éloignement	distance; remoteness; removal
    éloigner	move away; remove; keep away; estrange
    éloigné	distant; remote; far; far-off
    éloquence	eloquence
    éloquent	eloquent; meaningful
    élu	elected official; elected representative; elected; chosen
    élucider	elucidate; clear up
    éluder	elude; evade; dodge
    élue	elected; chosen
    élus	elected; elected representatives; chosen
    élut	elected
    élève	pupil; student
    élégamment	elegantly
    élégance	elegance
    élégant	elegant; stylish; smart
    élégante	elegant; stylish
    élément	element
    élémentaire	elementary; basic
    éléphant	elephant
    élévation	elevation; rise
    émanation	emanation
    émancipation	emancipation
    émanciper	emancipate; free
    émaner	emanate; come from
    émeraude	emerald
    émerger	emerge
    émerveillement	wonder
    émerveiller	amaze; fill with wonder; marvel
    émettre	emit; issue; express; broadcast
    émeute	riot
    émeutier	rioter
    émietter	crumble
    émigration	emigration
    émigrer	emigrate
    émigré	émigré; emigrant
    éminemment	eminently; highly
    éminence	eminence; height
    éminent	eminent; distinguished
    émir	emir
    émis	issued; emitted; expressed
    émissaire	emissary
    émission	programme; broadcast; emission; show
    émoi	emotion; agitation
    émotif	emotional
    émotion	emotion
    émousser	blunt; dull
    émouvant	moving; touching
    émouvante	moving; touching
    émouvoir	move; touch; stir
    ému	moved; touched; affected
    émue	moved; touched
    émulation	emulation
    émut	moved; touched; stirred
    éméché	tipsy
    énergie	energy
    énergique	energetic; vigorous
    énergiquement	energetically; vigorously; strongly
    énergétique	energy; energetic
    énervant	irritating; annoying
    énerver	annoy; irritate; get on nerves
    énervé	irritated; annoyed; on edge
    énigmatique	enigmatic; puzzling
    énigme	enigma; riddle; mystery
    énième	umpteenth; nth
    énoncer	state; express; set out
    énoncé	statement; wording
    énorme	enormous; huge; vast
    énormes	enormous; huge
    énormément	enormously; a great deal; tremendously
    énumérer	enumerate; list
    éolienne	wind turbine
    épais	thick; dense; heavy
    épaisse	thick; dense
    épaisseur	thickness
    épaissir	thicken
    épanchement	outpouring; effusion
    épancher	pour out; effuse
    épanoui	in full bloom; beaming; fulfilled
    épanouir	bloom; blossom; flourish; light up
    épanouissement	blossoming; fulfilment; flowering
    épargne	savings; saving
    épargner	spare; save
    éparpiller	scatter; disperse
    épars	scattered; sparse
    épater	amaze; impress
    épaule	shoulder
    épeler	spell; spelt
    éperdu	distraught; frantic; wild; passionate
    éperdument	madly; desperately; wildly
    éperon	spur
    éperonner	spur; ram
    épervier	hawk; sparrowhawk
    éphémère	ephemeral; fleeting; short-lived
    épi	ear
    épice	spice
    épicerie	grocery; grocer's
    épicier	grocer
    épidémie	epidemic
    épier	spy on; watch
    épilepsie	epilepsy
    épiloguer	hold forth; go on about
    épinard	spinach
    épine	thorn; spine
    épineux	thorny; tricky
    épingle	pin
    épingler	pin
    épique	epic
    épisode	episode
    épistolaire	epistolary
    éploré	tearful; weeping
    éplucher	peel; sift
    éponge	sponge
    éponger	mop; sponge; absorb
    épopée	epic
    époque	time; era; age; epoch
    épouse	wife; spouse
    épouser	marry; wed; espouse
    épouvantable	dreadful; appalling; terrible
    épouvantablement	dreadfully
    épouvante	terror; dread
    épouvanter	terrify; horrify; appal
    épouvanté	terrified; horror-stricken
    époux	husband; spouse
    éprendre	fall in love
    épreuve	test; ordeal; trial; proof
    épris	in love; enamoured; taken
    éprouver	feel; felt; experience; test; try
    épuisant	exhausting
    épuisement	exhaustion; depletion
    épuiser	exhaust; wear out; worn out; use up
    épuisé	exhausted; worn out; out of print
    épuisée	exhausted; worn out
    épurer	purify; purge
    épée	sword
    équateur	equator; Ecuador
    équation	equation
    équestre	equestrian
    équilibre	balance; equilibrium
    équilibrer	balance
    équinoxe	equinox
    équipage	crew; carriage
    équipe	team; crew; shift
    équipement	equipment
    équiper	equip; fit out
    équipée	escapade; venture
    équitable	fair; equitable; just
    équitablement	fairly; equitably
    équitation	riding; horse riding
    équité	equity; fairness; equality
    équivalent	equivalent
    équivaloir	be equivalent; amount
    équivoque	ambiguity; equivocation; equivocal; ambiguous; dubious
    éradiquer	eradicate; wipe out
    érection	erection
    éreinté	exhausted; worn out
    ériger	erect; set up
    érosion	erosion
    érotique	erotic
    érudit	scholar; learned; erudite; scholarly
    érudition	erudition; learning
    éruption	eruption
    étable	cowshed; stable
    établi	established; settled; workbench
    établie	established
    établir	establish; set up; draw up; settle
    établissement	establishment; institution; settlement
    établit	established; establishes; settled
    étage	floor; storey; story
    étagère	shelf; shelves
    étaient	were
    étain	tin; pewter
    étais	was; were
    était	was
    était-ce	was it
    étalage	display; stall; window display
    étalement	spreading; staggering
    étaler	spread; display; stagger
    étalon	stallion; standard
    étang	pond; pool
    étant	being
    étape	stage; step; stop
    état	state; condition
    état d'esprit	state of mind; frame of mind
    état d'âme	mood; state of mind
    état de nature	state of nature
    état de siège	state of siege
    état-major	staff; general staff
    étatiser	nationalize
    étayer	support; prop up; back up
    éteignit	went out; extinguished; died
    éteindre	extinguish; put out; switch off; go out
    éteint	extinguished; out; put out; extinct
    éteinte	extinguished; out; extinct
    étendard	standard; banner
    étendit	stretched; extended; spread
    étendre	extend; stretch; spread; lie down
    étendu	extended; stretched; spread; extensive
    étendue	extent; expanse; stretch; area; stretched out; extensive
    éternel	eternal; everlasting; endless
    éternelle	eternal; everlasting; endless
    éternellement	eternally; forever; endlessly
    éternité	eternity
    éternuer	sneeze
    éther	ether
    éthique	ethics
    étiez	were
    étincelant	sparkling; glittering; gleaming
    étinceler	sparkle; glitter; twinkle
    étincelle	spark
    étions	were
    étiqueter	label
    étiquette	label; etiquette; tag
    étirer	stretch
    étoffe	fabric; cloth; stuff
    étoffer	flesh out; enrich
    étoile	star
    étoilé	starry; star-spangled
    étonnamment	astonishingly; surprisingly; amazingly
    étonnant	astonishing; surprising; amazing
    étonnante	astonishing; surprising
    étonnement	astonishment; surprise
    étonner	astonish; surprise; amaze
    étonné	astonished; surprised; amazed
    étonnée	astonished; surprised
    étouffant	stifling; suffocating
    étouffement	suffocation; choking
    étouffer	stifle; smother; suffocate; choke
    étouffé	muffled; stifled; choked
    étourderie	thoughtlessness; carelessness
    étourdi	scatterbrain; thoughtless; scatterbrained; stunned; giddy
    étourdir	stun; daze; make dizzy
    étourdissant	deafening; stunning
    étourdissement	dizziness; giddiness
    étrange	strange; odd; peculiar; queer
    étrangement	strangely; oddly
    étranger	foreigner; stranger; abroad; foreign; alien
    étrangers	foreign; foreigners; strangers
    étranges	strange; odd
    étrangeté	strangeness
    étrangler	strangle; choke
    étrangère	foreigner; stranger; foreign; alien
    étrangères	foreign
    étreindre	embrace; clasp; hug; grip
    étreinte	embrace; grip
    étrenner	use for the first time
    étrennes	New Year's gift
    étrier	stirrup
    étriper	disembowel; gut
    étroit	narrow; close; strict
    étroite	narrow; close
    étroitement	closely; tightly; narrowly; strictly
    étude	study; office
    étudiant	student
    étudiante	student
    étudier	study; examine
    été	summer; been
    évacuer	evacuate; clear
    évader	escape; break out
    évaluation	evaluation; assessment; estimate
    évaluer	evaluate; assess; estimate
    évangile	gospel
    évangéliser	evangelize
    évanoui	unconscious; fainted; vanished
    évanouir	faint; vanish; swoon
    évanouissement	fainting; swoon
    évaporation	evaporation
    évaporer	evaporate
    évasion	escape
    évasivement	evasively
    éveilla	awoke; woke; aroused
    éveiller	awaken; arouse; wake; awake; awoke
    éveillé	awake; alert; bright
    éventail	fan; range
    éventer	fan; discover
    éventualité	possibility; eventuality
    éventuel	possible; potential; any
    éventuelle	possible; potential; any
    éventuellement	possibly; if necessary; perhaps
    évertuer	strive; do one's utmost
    évidemment	obviously; of course; evidently
    évidence	obviousness; evidence
    évident	obvious; evident; clear
    évidente	obvious; evident; clear
    évier	sink
    évincer	oust; evict
    éviter	avoid; prevent; spare; shun
    évocation	evocation
    évoluer	evolve; change; develop
    évolution	evolution; development; change
    évoquer	evoke; mention; recall; discuss
    événement	event
    évêque	bishop
    êtes	are
    êtes-vous	are you
    être	being; be; am; was; were
    île	island; isle
    îlot	islet; small island
    ô	o; oh
    ôter	remove; take off; take away; took off
    Œdipe	Oedipus
    œil	eye
    œillet	carnation; pink
    œuf	egg
    œuvre	work
    """#
}
