extension SeedLexicon {
  /// Data: German general vocabulary with French and English renderings, of our own writing, one headword a line.
  ///
  /// A line is a German base form (or irregular form), French renderings and English renderings, separated by tabs;
  /// renderings are separated by semicolons, the commonest first. It holds the common words of everyday life, narration,
  /// press, institutions and geography; the forms of strong and irregular verbs and other forms that a stemmer leaves
  /// apart from their base form; and few compounds, which the aligner splits. Lines are sorted ignoring case and accents.
  static let german: StaticString = #"""
    Aachen	Aix-la-Chapelle	Aachen
    Aare	Aar	Aare
    Aargau	Argovie	Aargau
    Aargauer	argovien	Aargau
    ab	dès;à partir de	from;off
    Abb	figure;illustration	figure
    Abbau	réduction;suppression;démontage	reduction;dismantling
    abbauen	démonter;réduire	dismantle;reduce
    abbiegen	tourner	turn
    abbilden	représenter	depict
    abbrach	interrompit	broke off
    abbrechen	interrompre;rompre	break off;abort
    Abend	soir	evening
    Abenddämmerung	crépuscule	dusk
    Abendessen	souper;dîner	dinner;supper
    Abendland	Occident	Occident;West
    abendlich	du soir	evening
    abends	le soir	in the evening
    Abenteuer	aventure	adventure
    aber	mais	but
    Aberglaube	superstition	superstition
    abergläubisch	superstitieux	superstitious
    abfahren	partir	depart;leave
    Abfahrt	départ;descente	departure;descent
    Abfahrtszeit	heure de départ	departure time
    Abfall	déchet;déchets	waste
    abfallen	tomber	fall off;drop
    abfinden	se résigner;dédommager	come to terms
    abfuhr	partit	departed
    abgab	remit	handed in
    Abgabe	taxe;remise	levy;tax
    abgeben	remettre;donner	hand in;give
    abgebrochen	interrompu	broken off;aborted
    abgefahren	parti	departed
    abgegeben	remis	handed in
    abgehen	partir	leave
    abgelegen	isolé;reculé	remote
    abgenommen	diminué;enlevé	decreased;removed
    Abgeordnete	député	deputy;member of parliament
    Abgeordneter	député	deputy
    abgerissen	démoli;arraché	torn down
    abgeschlossen	conclu;achevé	completed;concluded
    abgeschnitten	coupé	cut off
    abgestiegen	descendu	descended
    abgewiesen	rejeté;refusé	rejected
    Abgrund	abîme;précipice	abyss
    abhalten	tenir;empêcher	hold;prevent
    Abhang	pente;versant	slope
    abhängen	dépendre	depend
    abhängig	dépendant	dependent
    abhielt	empêcha;tint	held;prevented
    abhing	dépendait	depended
    abholen	aller chercher	pick up;fetch
    Abkommen	accord	agreement
    Abkürzung	abréviation;raccourci	abbreviation;shortcut
    Ablauf	déroulement;expiration	course;expiry
    ablehnen	refuser;rejeter	refuse;reject;decline
    Ablehnung	refus;rejet	rejection;refusal
    ableiten	dériver	derive
    ablenken	distraire	distract
    ablösen	remplacer;détacher	replace;relieve
    abnahm	diminua;enleva	decreased;took off
    Abnahme	diminution	decrease
    abnehmen	diminuer;maigrir;décrocher	decrease;lose weight;remove
    Abneigung	aversion	dislike
    abnorm	anormal	abnormal
    Abonnement	abonnement	subscription
    Abreise	départ	departure
    abreisen	partir	depart;leave
    abreißen	démolir;arracher	demolish;tear off
    Abriss	démolition;démolit	demolition;tore down
    abrufen	consulter	retrieve
    Abs	paragraphe;alinéa	paragraph
    Absatz	alinéa;paragraphe	paragraph
    abschaffen	abolir;supprimer	abolish
    Abscheu	dégoût	disgust
    abschicken	envoyer	send off
    Abschied	adieu;départ	farewell
    abschließen	conclure;fermer à clé;terminer	conclude;complete;lock
    abschloss	conclut	concluded
    Abschluss	conclusion;fin;diplôme	conclusion;completion;degree
    abschneiden	couper	cut off
    Abschnitt	section;paragraphe	section;paragraph
    abschreiben	copier	copy
    absehen	renoncer;prévoir	refrain;foresee
    abseits	à l'écart	aside;apart
    absenden	expédier	send
    Absender	expéditeur	sender
    absetzen	déposer;destituer	set down;depose
    Absicht	intention	intention
    absichtlich	exprès;intentionnel	deliberate;intentionally
    absinken	baisser	sink;decline
    absolut	absolu	absolute
    abspielen	se dérouler	take place;play
    absprechen	convenir;contester	agree;deny
    abstammen	descendre	descend
    Abstand	distance;écart	distance;gap
    absteigen	descendre	descend;dismount
    abstellen	arrêter;déposer	turn off;put down
    Abstieg	descente;descendit	descent;descended
    abstimmen	voter	vote
    Abstimmung	votation;vote	vote;ballot
    abstrakt	abstrait	abstract
    abstürzen	tomber;s'écraser	fall;crash
    absurd	absurde	absurd
    Abt	abbé	abbot
    Abteilung	section;département	department;division
    abtrennen	séparer;détacher	separate;detach
    abtreten	céder	cede;resign
    abwarten	attendre	wait
    abwärts	vers le bas	downward;downwards
    Abwasser	eaux usées	waste water
    Abwechslung	variété;changement	change;variety
    abwehren	repousser	repel;ward off
    abweichen	dévier;différer	deviate
    abweisen	refuser;repousser	reject
    abwenden	détourner	avert;turn away
    Abwesenheit	absence	absence
    abwies	rejeta	rejected
    abziehen	retirer;déduire	deduct;withdraw
    abzog	retira;se retira	withdrew;deducted
    abzüglich	moins;déduction faite	less;minus
    ach	ah;hélas	oh;ah
    Achsel	épaule;aisselle	armpit;shoulder
    acht	huit	eight
    achtbar	respectable	respectable
    achte	huitième	eighth
    achten	respecter;faire attention	respect;pay attention
    achthundert	huit cents	eight hundred
    Achtung	respect;attention	respect;attention
    achtzehn	dix-huit	eighteen
    achtzehnte	dix-huitième	eighteenth
    achtzig	quatre-vingts;huitante	eighty
    Acker	champ	field
    addieren	additionner	add
    addiert	additionner	add
    Adel	noblesse	nobility
    adelig	noble	noble
    Ader	veine	vein
    Adjektiv	adjectif	adjective
    Adler	aigle	eagle
    adlig	noble	noble
    Adresse	adresse	address
    adressieren	adresser	address
    adressiert	adresser	address
    Adria	Adriatique	Adriatic
    Advent	avent	Advent
    Adverb	adverbe	adverb
    Affäre	affaire;liaison	affair
    Affe	singe	monkey;ape
    Afghanistan	Afghanistan	Afghanistan
    Afrika	Afrique	Africa
    Afrikaner	africain	African
    afrikanisch	africain	African
    Ägypten	Égypte	Egypt
    ägyptisch	égyptien	Egyptian
    Ahn	aïeul;ancêtre	ancestor
    ahnen	pressentir;se douter	suspect;sense
    ähnlich	semblable;pareil	similar
    Ähnlichkeit	ressemblance	similarity;resemblance
    ahnt	pressentir;se douter	suspect;sense
    Ahnung	pressentiment;idée	idea;premonition
    Ahorn	érable	maple
    Ähre	épi	ear
    AHV	AVS	AHV
    Akademie	académie	academy
    Akte	dossier	file
    Akten	dossier;actes	files
    Aktie	action	share;stock
    Aktiengesellschaft	société anonyme	corporation;limited company
    Aktionär	actionnaire	shareholder
    aktiv	actif	active
    aktivieren	activer	activate
    aktiviert	activer	activate
    aktuell	actuel	current;topical
    akut	aigu	acute
    Akzent	accent	accent
    akzeptieren	accepter	accept
    akzeptiert	accepter	accept
    Albanien	Albanie	Albania
    albanisch	albanais	Albanian
    albern	sot;niais	silly
    Albtraum	cauchemar	nightmare
    Album	album	album
    Alemanne	Alaman	Alemannian
    Algerien	Algérie	Algeria
    Algier	Alger	Algiers
    Alkohol	alcool	alcohol
    all	tout	all
    alle	tous;tout	all;everybody
    Allee	allée;avenue	avenue
    allein	seul	alone
    allem	tout	all
    allenfalls	tout au plus;éventuellement	at most;if necessary
    aller	de tous	of all
    allerdings	toutefois;certes	however;though
    allerlei	toutes sortes de	all sorts
    alles	tout	everything;all
    allgemein	général	general
    Allianz	alliance	alliance
    allmählich	peu à peu;progressif	gradually;gradual
    Alltag	quotidien	everyday life
    alltäglich	quotidien;banal	everyday
    allzu	trop	too;all too
    Alm	alpage	alpine pasture
    Alp	alpage	alp
    Alpabzug	désalpe	alpine descent
    Alpaufzug	inalpe	alpine ascent
    Alpen	Alpes	Alps
    Alpenrose	rhododendron	alpine rose
    alpin	alpin	alpine
    Alpinismus	alpinisme	alpinism;mountaineering
    Alpinist	alpiniste	alpinist;mountaineer
    als	comme;quand	when;as
    also	donc	so
    alt	vieux;vieille;vieil;ancien	old
    Altar	autel	altar
    Alter	âge;vieillesse	age;old age
    älter	aîné;plus âgé	older;elder
    altern	vieillir	age
    altert	vieillir	age
    Altertum	Antiquité	antiquity
    altertümlich	ancien;archaïque	ancient;antiquated
    älteste	aîné;le plus ancien	oldest;eldest
    altmodisch	démodé	old-fashioned
    Altstadt	vieille ville	old town
    am	au;à la;le	on;at;on the
    Ameise	fourmi	ant
    amen	amen	amen
    Amerika	Amérique	America
    Amerikaner	américain	American
    amerikanisch	américain	American
    Ammann	syndic;maire	mayor
    Ampel	feu	traffic light
    Amsel	merle	blackbird
    Amt	office;fonction;charge	office
    amtlich	officiel	official
    Amtszeit	mandat	term of office
    amüsant	amusant	amusing
    an	à;sur	at;on;to
    analog	analogue	analogous
    Analyse	analyse	analysis
    Anarchist	anarchiste	anarchist
    anatomisch	anatomique	anatomical
    Anbau	culture;annexe	cultivation;extension
    anbauen	cultiver	grow;cultivate
    anbieten	offrir;proposer	offer
    Anblick	vue;aspect	sight
    anblicken	regarder	look at
    anbot	offrit;proposa	offered
    anbringen	fixer;poser	attach;fix
    Andenken	souvenir;mémoire	souvenir;memory
    ander	autre	other
    andere	autre	other
    anderer	autre	other;another
    andererseits	d'autre part;d'un autre côté	on the other hand
    anderes	autre chose	other;something else
    ändern	changer;modifier	change
    anders	autrement;différemment	differently;otherwise;else
    ändert	changer;modifier	change
    anderthalb	un et demi	one and a half
    Änderung	modification;changement	change;amendment
    andeuten	indiquer;suggérer	indicate;hint
    aneignen	s'approprier	acquire;appropriate
    aneinander	l'un à l'autre	together
    anerkannt	reconnu	recognized;acknowledged
    anerkennen	reconnaître	recognize;acknowledge
    Anerkennung	reconnaissance	recognition
    Anfang	début;commencement	beginning;start
    anfangen	commencer	begin
    anfangs	au début	at first;initially
    anfassen	toucher	touch
    anfertigen	fabriquer	make;prepare
    anfertigt	fabriquer	make;prepare
    anfing	commença	began
    angab	indiqua	indicated
    Angabe	indication	information;statement
    angeben	indiquer	indicate;specify
    angeblich	prétendu;prétendument	alleged;allegedly
    Angebot	offre	offer;supply
    angeboten	offert;proposé	offered
    angebracht	fixé;opportun	attached;appropriate
    angefangen	commencé	begun
    angegeben	indiqué	indicated
    angegriffen	attaqué	attacked
    angehalten	arrêté	stopped
    angehen	concerner	concern
    angehören	appartenir	belong
    Angehörige	proche;membre	relative;member
    Angeklagte	accusé	accused;defendant
    angekommen	arrivé	arrived
    Angelegenheit	affaire	matter;affair
    angemessen	approprié;convenable	appropriate
    angenehm	agréable	pleasant
    angenommen	accepté;supposé	accepted;assumed
    angerufen	appelé;téléphoné	called
    angeschlossen	raccordé;affilié	connected
    angesehen	considéré;estimé	regarded;respected
    angesichts	face à;vu	in view;given
    angesprochen	abordé	addressed
    angestanden	fait la queue	queued
    Angestellte	employé	employee
    Angestellter	employé	employee
    angestiegen	augmenté	risen
    angestrengt	tendu	strained
    angetrieben	entraîné;poussé	driven
    angetroffen	rencontré	found
    angewandt	appliqué	applied
    angezogen	attiré;habillé	attracted;dressed
    angreifen	attaquer	attack
    Angriff	attaque;attaqua	attack;attacked
    Angst	peur	fear
    Ängste	peurs;craintes	fears
    ängstlich	craintif;anxieux	anxious;fearful
    anhalten	arrêter;durer	stop;last
    anhand	à l'aide	by means
    Anhang	annexe;appendice	appendix
    Anhänger	partisan;remorque	supporter;follower;trailer
    anhielt	s'arrêta;dura	stopped;lasted
    anhören	écouter	listen
    ankam	arriva	arrived
    Anker	ancre	anchor
    ankern	ancrer	anchor
    ankert	ancrer	anchor
    Anklage	accusation	charge;accusation
    anklagen	accuser	accuse
    Ankläger	accusateur	accuser
    ankommen	arriver	arrive
    ankündigen	annoncer	announce
    ankündigt	annoncer	announce
    Ankunft	arrivée	arrival
    Anlage	installation;annexe	plant;facility;attachment
    Anlass	occasion;motif	occasion;cause
    anlässlich	à l'occasion	on the occasion
    anlegen	accoster;aménager	create;land;invest
    Anleitung	instruction;mode d'emploi	instructions;guide
    Anliegen	demande;préoccupation	concern;request
    anmelden	inscrire;annoncer	register
    Anmeldung	inscription	registration
    Anmerkung	remarque;note	note;remark
    Anmut	grâce	grace
    anmutig	gracieux	graceful
    annähern	approcher	approach
    annähert	approcher	approach
    annahm	accepta;supposa	accepted;assumed
    Annahme	acceptation;supposition	acceptance;assumption
    annehmen	accepter;supposer	accept;assume
    anonym	anonyme	anonymous
    anordnen	ordonner;disposer	order;arrange
    Anordnung	disposition;ordre	arrangement;order
    anpassen	adapter	adapt;adjust
    Anpassung	adaptation	adaptation;adjustment
    anreden	adresser la parole	address
    anregen	stimuler;suggérer	stimulate;suggest
    Anregung	suggestion	suggestion
    anrichten	causer;préparer	cause
    anrief	téléphona;appela	called;phoned
    Anruf	appel;coup de téléphone	call
    anrufen	téléphoner;appeler	call;phone
    ans	au;à	to the
    ansah	regarda	looked at
    ansammeln	accumuler	accumulate
    ansammelt	accumuler	accumulate
    Ansatz	approche	approach
    anschaffen	acquérir	acquire
    anschauen	regarder	look at
    anschaulich	clair;vivant	vivid;clear
    Anschein	apparence	appearance
    anscheinend	apparemment	apparently
    Anschlag	attentat;affiche	attack
    anschließen	raccorder;joindre	connect;join
    Anschluss	raccordement;correspondance	connection
    Anschrift	adresse	address
    Anschuldigung	accusation	accusation
    ansehen	regarder;considérer;prestige;considération	look at;regard;reputation;prestige
    ansehnlich	considérable	considerable
    ansetzen	fixer	set;schedule
    Ansicht	avis;opinion;vue	view;opinion
    ansiedeln	établir	settle
    ansiedelt	établir	settle
    ansprach	aborda	addressed
    Ansprache	allocution	speech;address
    ansprechen	aborder;parler à	address;speak to
    Anspruch	prétention;droit	claim;entitlement
    anspruchsvoll	exigeant	demanding
    Anstalt	établissement	institution
    anständig	décent;convenable	decent
    anstatt	au lieu de	instead
    anstecken	contaminer	infect
    anstehen	faire la queue	queue
    ansteigen	augmenter;monter	rise;increase
    anstelle	à la place	instead
    anstellen	engager;allumer	employ;turn on
    Anstieg	hausse;monta	rise;rose
    Anstoß	impulsion	impetus
    anstoßen	trinquer;heurter	bump;toast
    anstrengen	s'efforcer;fatiguer	strain;make an effort
    anstrengend	fatigant	tiring;strenuous
    Anstrengung	effort	effort
    Anteil	part	share
    Antenne	antenne	antenna
    antik	antique	antique;ancient
    Antike	Antiquité	antiquity
    Antlitz	visage	face;countenance
    Antrag	demande;proposition;motion	application;motion;proposal
    antrat	commença	took up
    antreffen	rencontrer;trouver	meet;find
    antreiben	entraîner;pousser	drive;propel
    antreten	commencer;se présenter	begin;take up
    Antrieb	impulsion;propulsion	drive
    Antritt	entrée en fonction	start
    Antwerpen	Anvers	Antwerp
    Antwort	réponse	answer
    antworten	répondre	answer
    anvertrauen	confier	entrust
    Anwalt	avocat	lawyer
    Anwältin	avocate	lawyer
    Anweisung	instruction	instruction
    anwendbar	applicable	applicable
    anwenden	appliquer;utiliser	apply;use
    Anwendung	application	application;use
    anwesend	présent	present
    Anwesenheit	présence	presence
    Anwohner	riverain	resident
    Anzahl	nombre	number
    Anzeige	annonce;plainte	advertisement;notice
    anzeigen	indiquer;dénoncer	indicate;report
    anziehen	attirer;mettre;habiller	attract;put on;dress
    anziehend	attirant	attractive
    Anziehungskraft	attraction	attraction
    anzog	attira;mit	attracted;put on
    Anzug	costume	suit
    anzünden	allumer	light;set fire
    Aosta	Aoste	Aosta
    Apennin	Apennin	Apennines
    Apfel	pomme	apple
    Apfelbaum	pommier	apple tree
    Apostel	apôtre	apostle
    Apotheke	pharmacie	pharmacy
    Apotheker	pharmacien	pharmacist
    Appenzell	Appenzell	Appenzell
    Appetit	appétit	appetite
    April	avril	April
    Aquarell	aquarelle	watercolour
    Äquator	équateur	equator
    Ära	ère	era
    Araber	arabe	Arab
    Arabien	Arabie	Arabia
    arabisch	arabe	Arabic;Arab
    Arbeit	travail	work
    arbeiten	travailler	work
    Arbeiter	ouvrier	worker
    Arbeiterbewegung	mouvement ouvrier	labour movement
    Arbeiterin	ouvrière	worker
    Arbeiterschaft	ouvriers;classe ouvrière	workers;working class
    Arbeitgeber	employeur	employer
    Arbeitnehmer	salarié;employé	employee
    Arbeitskampf	conflit du travail	industrial action
    arbeitslos	chômeur	unemployed
    Arbeitslosigkeit	chômage	unemployment
    Arbeitsplatz	emploi;place de travail	job;workplace
    Arbeitstag	jour de travail	working day
    Architekt	architecte	architect
    Architektur	architecture	architecture
    Archiv	archives	archive
    Ardennen	Ardennes	Ardennes
    arg	méchant;mauvais	bad;severe
    Argentinien	Argentine	Argentina
    Ärger	colère;ennui	anger;trouble
    ärgerlich	fâcheux;fâché	annoying;annoyed
    ärgern	fâcher;irriter	annoy
    ärgert	fâcher;irriter	annoy
    arglos	candide	innocent
    arm	pauvre	poor
    Arme	bras;pauvre	arms;poor
    Armee	armée	army
    Ärmel	manche	sleeve
    Ärmelkanal	Manche	English Channel
    Armenien	Arménie	Armenia
    ärmlich	pauvre;misérable	poor;shabby
    armselig	misérable	miserable;poor
    Armut	pauvreté	poverty
    arrangieren	arranger	arrange
    arrangiert	arranger	arrange
    Art	espèce;sorte;manière	kind;species;way
    Artenvielfalt	biodiversité	biodiversity
    artig	sage	well-behaved
    Artikel	article	article
    Arve	arolle	Swiss pine
    Arznei	médicament;remède	medicine
    Arzt	médecin	doctor
    Ärztin	médecin	doctor
    ärztlich	médical	medical
    Asche	cendre	ash
    Asiate	asiatique	Asian
    asiatisch	asiatique	Asian
    Asien	Asie	Asia
    Aspekt	aspect	aspect
    Asphalt	asphalte	asphalt
    aß	mangea;manger	ate;eat
    Ast	branche	branch
    Astronomie	astronomie	astronomy
    Asyl	asile	asylum
    Atem	souffle;haleine	breath
    atemlos	essoufflé;haletant	breathless
    Atemzug	souffle;respiration	breath
    Athen	Athènes	Athens
    Äthiopien	Éthiopie	Ethiopia
    Atlantik	Atlantique	Atlantic
    atmen	respirer	breathe
    atmet	respirer	breathe
    Atmosphäre	atmosphère	atmosphere
    Atom	atome	atom
    attraktiv	attrayant	attractive
    auch	aussi	also
    auf	sur	on
    aufatmen	respirer	breathe a sigh
    Aufbau	construction;structure	construction;structure
    aufbauen	construire;monter	build up;construct
    aufbewahren	conserver;garder	keep;store
    aufblicken	lever les yeux	look up
    aufblühen	s'épanouir;fleurir	blossom;flourish
    aufbrechen	partir;se mettre en route	set out;break open
    Aufbruch	départ	departure
    aufeinander	l'un sur l'autre	one another
    Aufenthalt	séjour	stay
    Auferstehung	résurrection	resurrection
    Auffahrt	Ascension;accès	Ascension;driveway
    auffallen	frapper;se faire remarquer	be noticeable;stand out
    auffassen	concevoir;comprendre	understand;conceive
    auffiel	frappa	struck;stood out
    auffinden	découvrir	find
    auffordern	inviter;sommer	ask;request;call upon
    auffordert	inviter;sommer	ask;request;call upon
    Aufforderung	sommation;invitation	request
    aufführen	représenter;citer	perform;list
    Aufführung	représentation	performance
    aufgab	abandonna;renonça	gave up
    Aufgabe	tâche;devoir	task
    aufgeben	abandonner;renoncer	give up;abandon
    aufgebrochen	parti	set out
    aufgefallen	remarqué	noticed
    aufgegangen	levé	risen
    aufgegeben	abandonné	given up;abandoned
    aufgehen	se lever;s'ouvrir	rise;open
    aufgehoben	aboli;levé	abolished;lifted
    aufgenommen	accueilli;enregistré	recorded;admitted
    aufgeregt	agité;excité	excited
    aufgeschlagen	ouvert	opened
    aufgeschrieben	noté	written down
    aufgestanden	levé	got up;risen
    aufgestiegen	monté	risen;climbed
    aufgetreten	apparu	occurred;appeared
    aufgewachsen	grandi	grown up
    aufging	se leva	rose;opened
    aufgreifen	reprendre	take up
    aufgrund	en raison de	because of;due to
    aufhalten	retenir;séjourner	stop;stay
    aufhängen	suspendre;accrocher	hang up
    aufheben	ramasser;abolir	pick up;abolish;lift
    aufhielt	séjourna;retint	stayed;held up
    aufhob	ramassa;leva	picked up;lifted
    aufhören	cesser;arrêter	stop;cease
    aufklären	éclaircir;informer	clear up;inform
    Aufklärung	Lumières;éclaircissement	Enlightenment
    aufkommen	apparaître	arise
    aufladen	charger	load;charge
    Auflage	édition;tirage	edition;circulation
    auflösen	dissoudre	dissolve
    aufmachen	ouvrir	open
    aufmerksam	attentif	attentive
    Aufmerksamkeit	attention	attention
    aufnahm	accueillit;reprit	took up;admitted
    Aufnahme	accueil;admission;enregistrement	admission;recording
    aufnehmen	accueillir;enregistrer;reprendre	take up;record;admit
    aufpassen	faire attention	pay attention;watch
    aufräumen	ranger	tidy up
    aufrecht	droit;debout	upright
    aufregen	énerver;exciter	upset;excite
    aufregend	excitant	exciting
    Aufregung	agitation;excitation	excitement
    aufrichten	redresser;dresser	straighten;erect
    aufrichtig	sincère	sincere
    aufrief	appela	called
    Aufruf	appel	appeal;call
    aufrufen	appeler	call
    aufs	sur le	onto
    Aufsatz	article;rédaction	essay
    aufschlagen	ouvrir;dresser	open;pitch
    aufschließen	ouvrir	unlock
    aufschlug	ouvrit	opened
    aufschreiben	noter;écrire	write down
    aufschrieb	nota	wrote down
    aufsetzen	mettre	put on
    Aufsicht	surveillance	supervision
    aufsprang	bondit	jumped up
    Aufstand	insurrection;soulèvement;se leva	uprising;got up
    aufstehen	se lever	get up;stand up
    aufsteigen	monter	climb;rise;ascend
    aufstellen	dresser;installer	set up;put up
    Aufstieg	montée;ascension	ascent;climb;rise
    aufsuchen	aller voir	visit;seek out
    auftauchen	surgir;apparaître	appear;emerge
    auftauen	dégeler	thaw
    Aufteilung	répartition	division
    Auftrag	ordre;mandat;mission	order;commission;assignment
    Auftraggeber	mandant;commanditaire	client
    auftrat	parut;se produisit	appeared
    auftreten	se produire;apparaître	appear;occur
    Auftritt	entrée en scène;apparition	appearance
    aufwachen	se réveiller	wake up
    aufwachsen	grandir	grow up
    Aufwand	dépense;effort	expense;effort
    aufwärts	vers le haut	upward;upwards
    aufweisen	présenter	show;exhibit
    aufwies	présentait	showed
    aufwuchs	grandit	grew up
    aufzählen	énumérer	list;enumerate
    aufzeichnen	enregistrer;noter	record
    Aufzug	ascenseur	lift;elevator
    Auge	oeil;yeux	eye
    Augen	yeux	eyes
    Augenblick	instant;moment	moment;instant
    augenblicklich	actuel;instantané	immediate;current
    Augenbraue	sourcil	eyebrow
    Augenzeuge	témoin oculaire	eyewitness
    Augsburg	Augsbourg	Augsburg
    August	août	August
    aus	de	from;out
    Ausbau	aménagement;développement	expansion
    ausbauen	agrandir;aménager	expand;extend
    Ausbeutung	exploitation	exploitation
    ausbilden	former	train;educate
    Ausbildung	formation	training;education
    ausbleiben	ne pas venir	fail to appear
    Ausblick	vue;perspective	outlook;view
    ausbrach	éclata	broke out
    ausbrechen	éclater;s'évader	break out;erupt
    ausbreiten	étendre;répandre	spread
    Ausbruch	éruption;évasion	outbreak;eruption
    Ausdauer	persévérance;endurance	perseverance;endurance
    ausdehnen	étendre	extend;expand
    Ausdehnung	étendue;extension	expansion
    Ausdruck	expression	expression
    ausdrücken	exprimer	express
    ausdrücklich	exprès;expressément	express;explicitly
    auseinander	séparé	apart
    auserlesen	choisi;exquis	select
    ausfallen	être supprimé	be cancelled
    ausfiel	fut supprimé	was cancelled
    Ausflug	excursion	excursion;trip
    Ausflügler	excursionniste	day tripper
    Ausfuhr	exportation	export
    ausführen	exécuter;exporter	carry out;export
    ausführlich	détaillé	detailed
    Ausführung	exécution	execution
    ausfüllen	remplir	fill in
    ausgab	dépensa;distribua	spent
    Ausgabe	dépense;édition	expense;edition
    Ausgang	sortie;issue	exit
    Ausgangspunkt	point de départ	starting point
    ausgeben	dépenser;distribuer	spend;issue
    ausgebrochen	éclaté	broken out
    ausgefallen	supprimé;original	cancelled;unusual
    ausgegangen	sorti;parti	gone out
    ausgegeben	dépensé	spent
    ausgehen	sortir;partir de	go out;assume
    ausgerufen	proclamé	proclaimed
    ausgeschlossen	exclu	excluded;impossible
    ausgesehen	avait l'air	looked
    ausgesprochen	prononcé;exprimé	pronounced;expressed
    ausgestiegen	descendu	got off
    ausgestorben	disparu;désert	extinct
    ausgezeichnet	excellent	excellent
    ausgezogen	déshabillé	undressed
    ausging	sortit;partit	went out
    Ausgleich	compensation	compensation;balance
    ausgleichen	compenser;équilibrer	balance;compensate
    Ausgrabung	fouille	excavation
    aushalten	supporter;endurer	endure;bear
    auskommen	s'entendre;se débrouiller	get along
    Auskunft	renseignement	information
    auslachen	se moquer	laugh at
    Ausland	étranger	abroad;foreign countries
    Ausländer	étranger	foreigner
    ausländisch	étranger	foreign
    ausliefern	livrer	deliver;extradite
    ausliefert	livrer	deliver;extradite
    auslösen	déclencher	trigger;cause
    Auslöser	déclencheur	trigger
    ausmachen	constituer;éteindre	constitute;turn off
    Ausmaß	ampleur;dimension	extent
    Ausnahme	exception	exception
    ausnutzen	profiter;exploiter	exploit;take advantage
    auspacken	déballer	unpack
    Ausrede	prétexte;excuse	excuse
    ausreichen	suffire	suffice
    ausreichend	suffisant	sufficient
    ausrichten	orienter;transmettre	align;convey
    ausrief	s'écria;proclama	exclaimed;proclaimed
    ausrufen	s'écrier;proclamer	exclaim;proclaim
    ausruhen	se reposer	rest
    ausrüsten	équiper	equip
    Ausrüstung	équipement	equipment
    Aussage	déclaration;énoncé	statement
    aussah	avait l'air	looked
    ausschalten	éteindre	switch off
    ausscheiden	quitter;éliminer	leave;eliminate
    ausschließen	exclure	exclude
    ausschließlich	exclusif;exclusivement	exclusive;exclusively
    Ausschuss	comité	committee
    aussehen	avoir l'air;aspect;apparence	look;appearance
    außen	à l'extérieur	outside
    Außenminister	ministre des Affaires étrangères	foreign minister
    außer	sauf;hormis;outre	except;besides
    außerdem	en outre;de plus	besides;moreover
    äußere	extérieur	outer;external
    außergewöhnlich	extraordinaire;exceptionnel	extraordinary;exceptional
    außerhalb	hors;en dehors	outside
    äußerlich	extérieur;externe	external;outward
    äußern	exprimer	express;say
    außerordentlich	extraordinaire	extraordinary
    äußerst	extrêmement	extremely
    äußert	exprimer	express;say
    aussetzen	exposer;suspendre	expose;suspend
    Aussicht	vue;perspective	view;prospect
    Aussperrung	lock-out	lockout
    aussprach	exprima;prononça	expressed;pronounced
    Aussprache	prononciation;discussion	pronunciation;discussion
    aussprechen	prononcer;exprimer	pronounce;express
    aussteigen	descendre;sortir	get off;get out
    ausstellen	exposer;délivrer	exhibit;issue
    Ausstellung	exposition	exhibition
    aussterben	disparaître;s'éteindre	die out
    Aussteuer	trousseau	trousseau
    Ausstieg	sortie;descendit	exit;got off
    ausstrecken	tendre;étendre	stretch out
    aussuchen	choisir	choose;pick
    Austausch	échange	exchange
    austauschen	échanger	exchange
    Australien	Australie	Australia
    australisch	australien	Australian
    austrat	sortit;quitta	left
    Austritt	sortie;démission	withdrawal
    ausüben	exercer	exercise;practise;practice
    Auswahl	choix;sélection	selection;choice
    auswählen	choisir;sélectionner	choose;select
    Auswanderer	émigrant	emigrant
    auswandern	émigrer	emigrate
    auswandert	émigrer	emigrate
    Auswanderung	émigration	emigration
    auswärtig	extérieur;étranger	foreign;external
    Ausweg	issue	way out
    ausweichen	éviter;esquiver	avoid;dodge
    Ausweis	pièce d'identité	identity card
    auswendig	par coeur	by heart
    auswirken	avoir un effet	affect
    Auswirkung	effet;conséquence	effect;impact
    auszeichnen	décorer;distinguer	award;distinguish
    Auszeichnung	distinction	award
    ausziehen	déshabiller;déménager	take off;move out
    auszog	déménagea;ôta	moved out;took off
    Auto	voiture;auto	car
    Autobahn	autoroute	motorway;highway
    automatisch	automatique	automatic
    Automobil	automobile	automobile
    autonom	autonome	autonomous
    Autor	auteur	author
    Autorin	auteure;autrice	author
    Autorität	autorité	authority
    Axt	hache	axe
    Baby	bébé	baby
    Bach	ruisseau	stream;brook
    Backe	joue	cheek
    backen	cuire	bake
    Bäcker	boulanger	baker
    Bäckerei	boulangerie	bakery
    Backhaus	four banal	bakehouse
    backt	cuire	bake
    backte	cuisait	baked
    Bad	bain;bains	bath
    baden	baigner	bathe;swim
    badet	baigner	bathe;swim
    Badezimmer	salle de bains	bathroom
    Bahn	chemin de fer;train;voie	railway;train
    Bahnhof	gare	station
    Bahnlinie	ligne ferroviaire	railway line
    Bahnsteig	quai	platform
    bald	bientôt	soon
    baldig	prochain	early;speedy
    Balkan	Balkans	Balkans
    Balken	poutre	beam
    Balkon	balcon	balcony
    Ball	balle;bal	ball
    Ballade	ballade	ballad
    Banane	banane	banana
    Band	volume;ruban;lia;attacha	volume;band;ribbon;tied
    Bande	bande	gang;band
    Bandit	bandit	bandit
    bange	inquiet	anxious
    Bank	banque	bank
    Bänke	bancs	benches
    Bankier	banquier	banker
    bar	comptant;dénué;bar	cash;bare;bar
    Bär	ours	bear
    barfuß	pieds nus	barefoot
    barg	cachait	hid
    barmherzig	miséricordieux	merciful
    Barmherzigkeit	miséricorde	mercy
    Barock	baroque	Baroque
    Baron	baron	baron
    barst	éclata	burst
    Bart	barbe	beard
    Base	cousine;base	cousin;base
    Basel	Bâle	Basel
    basieren	se baser	be based
    basiert	se baser	be based
    Basis	base	base;basis
    Basler	bâlois	Basel
    basteln	bricoler	tinker
    bastelt	bricoler	tinker
    bat	pria;demanda	asked;begged
    Bataillon	bataillon	battalion
    Batterie	pile;batterie	battery
    Bau	construction;bâtiment	construction;building
    Baubewilligung	permis de construire	building permit
    Bauch	ventre	belly;stomach
    bauen	construire	build
    Bauer	paysan	farmer
    Bäuerin	paysanne	farmer's wife
    bäuerlich	paysan;rural	rural;peasant
    Bauern	paysans	farmers;peasants
    Bauernhof	ferme	farm
    Bauernkrieg	guerre des paysans	Peasants' War
    Bauernschaft	paysannerie	peasantry
    Bauherr	maître d'ouvrage	builder
    Baum	arbre	tree
    Baumwolle	coton	cotton
    Baustelle	chantier	construction site
    baute	construisit;bâtit	built
    Bauten	constructions	buildings
    Bauwerk	édifice	building;structure
    Bauzone	zone à bâtir	building zone
    bayerisch	bavarois	Bavarian
    Bayern	Bavière	Bavaria
    beabsichtigen	avoir l'intention	intend
    beabsichtigt	avoir l'intention	intend
    beachten	respecter;observer	observe;note
    Beamte	fonctionnaire	official;civil servant
    Beamter	fonctionnaire	official;civil servant
    Beamtin	fonctionnaire	official
    beanspruchen	revendiquer	claim
    beantragen	demander	apply;request
    beantworten	répondre	answer
    bearbeiten	traiter;travailler	edit;process
    beaufsichtigen	surveiller	supervise
    beaufsichtigt	surveiller	supervise
    beauftragen	charger	commission;instruct
    Becher	gobelet	cup;mug
    bedachte	considéra	considered
    bedarf	besoin;demande	need;demand
    bedauerlich	regrettable	regrettable
    bedauern	regretter;regret	regret
    bedauert	regretter	regret
    bedecken	couvrir	cover
    bedenken	considérer;réfléchir	consider;think
    bedenklich	inquiétant;douteux	alarming;questionable
    bedeuten	signifier	mean
    bedeutend	important;considérable	significant;important
    Bedeutung	signification;importance	meaning;importance;significance
    bedeutungslos	insignifiant	meaningless
    bedienen	servir	serve;operate
    bedient	servir	serve;operate
    bedingt	conditionnel	conditional
    Bedingung	condition	condition
    bedrohen	menacer	threaten
    Bedrohung	menace	threat
    bedürfen	avoir besoin	need
    Bedürfnis	besoin	need
    bedürftig	nécessiteux	needy
    Bedürftige	nécessiteux	needy
    beeilen	se dépêcher	hurry
    beeindrucken	impressionner	impress
    beeinflussen	influencer	influence
    beenden	terminer;finir	finish;end
    beerdigen	enterrer	bury
    Beerdigung	enterrement	funeral
    Beere	baie	berry
    befahl	ordonna;ordonner	ordered;commanded
    befahrbar	carrossable	passable
    befand	se trouvait	was;found
    befassen	s'occuper	deal with
    Befehl	ordre;commandement	order;command
    befehlen	ordonner;commander	order;command
    Befehlshaber	commandant	commander
    befestigen	fixer;fortifier	fasten;fortify
    befestigt	fixer;fortifier	fasten;fortify
    befiehlt	ordonne	orders;commands
    befinden	se trouver	be;be located
    befindet	se trouve	is;is located
    befohlen	ordonné	ordered;commanded
    befolgen	suivre;observer	follow;obey
    befördern	transporter;promouvoir	transport;promote
    befördert	transporter;promouvoir	transport;promote
    befreien	libérer;délivrer	free;liberate
    Befreiung	libération;délivrance	liberation
    befremdlich	étrange	strange
    befriedigen	satisfaire	satisfy
    befriedigt	satisfaire	satisfy
    befristet	temporaire;limité	temporary
    befunden	jugé;trouvé	found
    befürchten	craindre	fear
    begab	se rendit	went
    begabt	doué	gifted;talented
    Begabung	don;talent	gift;talent
    begangen	commis	committed
    begann	commença;commencer	began;started
    begeben	se rendre	go
    begegnen	rencontrer	meet;encounter
    Begegnung	rencontre	encounter;meeting
    begehen	commettre;célébrer	commit
    begehren	désirer	desire
    begeistern	enthousiasmer	inspire;thrill
    begeistert	enthousiasmer	inspire;thrill
    Begeisterung	enthousiasme	enthusiasm
    Begierde	désir	desire
    begierig	avide	eager
    beging	commit	committed
    Beginn	début	beginning;start
    beginnen	commencer	begin;start
    begleiten	accompagner	accompany
    Begleiter	compagnon;accompagnateur	companion
    Begleitung	accompagnement;compagnie	accompaniment;company
    begnadigen	gracier	pardon
    begnadigt	gracier	pardon
    begnügen	se contenter	content oneself
    begonnen	commencé;commencer	begun;started
    begraben	enterrer;enterré	bury;buried
    Begräbnis	enterrement	funeral;burial
    begreifen	comprendre	understand;grasp
    begreiflich	compréhensible	understandable
    begrenzen	limiter	limit
    begriff	notion;terme;comprit;concept	concept;term;understood
    begriffen	compris	understood
    begrub	enterra	buried
    begründen	fonder;justifier	justify;found
    begrüßen	saluer;accueillir	greet;welcome
    behaglich	confortable	cosy;cozy;comfortable
    behält	garde	keeps
    behalten	garder	keep
    behandeln	traiter;soigner	treat
    behandelt	traiter;soigner	treat
    Behandlung	traitement	treatment
    beharrlich	persévérant;obstiné	persistent
    behaupten	affirmer;prétendre	claim;assert
    beheben	réparer;éliminer	remedy;repair
    beherbergen	héberger	accommodate;house
    beherrschen	dominer;maîtriser	dominate;master
    behielt	garda	kept
    behindern	gêner;entraver	hinder
    behindert	gêner;entraver	hinder
    Behinderung	handicap	disability
    Behörde	autorité	authority
    behutsam	prudent;avec précaution	careful;gently
    bei	chez;près	at;near
    beibringen	apprendre	teach
    Beichte	confession	confession
    beide	deux;tous deux	both;two
    beiderseits	des deux côtés	on both sides
    beides	les deux	both
    Beifall	applaudissements	applause
    beifügen	joindre	attach;enclose
    beigetragen	contribué	contributed
    beigetreten	adhéré	joined
    Beil	hache	hatchet
    beilegen	joindre;régler	enclose;settle
    beim	lors;chez;au	at the;when
    Bein	jambe	leg
    beinahe	presque	almost;nearly
    beiseite	de côté	aside
    Beispiel	exemple	example
    beispielsweise	par exemple	for example;for instance
    beißen	mordre	bite
    beistehen	assister	assist
    Beitrag	contribution;cotisation	contribution
    beitragen	contribuer	contribute
    beitrat	adhéra	joined
    beitreten	adhérer	join
    Beitritt	adhésion	accession
    beitrug	contribua	contributed
    bejahen	approuver;affirmer	affirm
    bekam	reçut;eut	got;received
    bekämpfen	combattre	fight;combat
    bekannte	connu;connaissance;avoua	known;acquaintance
    Bekannter	connaissance	acquaintance
    bekanntlich	comme on sait	as is known
    Bekanntmachung	avis;publication	announcement
    Bekanntschaft	connaissance	acquaintance
    bekehren	convertir	convert
    bekennen	confesser;avouer	confess;admit
    Bekenntnis	profession de foi;confession	confession;commitment
    beklagen	déplorer;se plaindre	lament;complain
    bekleiden	vêtir;occuper	dress;hold
    bekleidet	vêtu	dressed
    bekommen	recevoir	get;receive
    bekommt	reçoit	gets;receives
    bekümmert	affligé	sorrowful
    beladen	charger;chargé	load;loaded
    Belagerung	siège	siege
    belasten	charger;grever	burden
    belästigen	importuner;harceler	bother;harass
    belästigt	importuner;harceler	bother;harass
    Belastung	charge	burden;load
    belauschen	écouter;épier	eavesdrop
    beleben	animer	enliven
    belebt	animé	busy
    belegen	prouver;couvrir;occuper	prove;cover;occupy
    Belegschaft	personnel	workforce
    belegt	occupé;prouvé	occupied;documented
    belehren	instruire	instruct
    beleibt	corpulent	stout
    beleidigen	offenser;insulter	offend;insult
    beleidigt	offenser;insulter	offend;insult
    Beleidigung	insulte;offense	insult
    beleuchten	éclairer	light;illuminate
    Beleuchtung	éclairage	lighting
    Belgien	Belgique	Belgium
    Belgier	belge	Belgian
    belgisch	belge	Belgian
    Belgrad	Belgrade	Belgrade
    beliebig	quelconque	any;arbitrary
    beliebt	populaire;apprécié	popular
    Bellenz	Bellinzone	Bellinzona
    belohnen	récompenser	reward
    Belohnung	récompense	reward
    bemerken	remarquer	notice;remark
    bemerkenswert	remarquable	remarkable
    Bemerkung	remarque	remark
    bemühen	s'efforcer	try;strive
    Bemühung	effort	effort
    benachbart	voisin	neighbouring
    benachrichtigen	avertir	notify
    benachrichtigt	avertir	notify
    benahm	se comporta	behaved
    benannt	nommé	named
    benehmen	comportement;se comporter;conduite	behaviour;behave
    benennen	nommer;désigner	name
    benommen	étourdi	dazed
    benötigen	avoir besoin	need;require
    benötigt	avoir besoin	need;require
    benutzen	utiliser;employer	use
    Benutzer	utilisateur	user
    Benutzung	utilisation	use
    Benzin	essence	petrol;gasoline
    beobachten	observer	observe;watch
    Beobachtung	observation	observation
    bequem	commode;confortable	comfortable;convenient
    beraten	conseiller	advise
    Berater	conseiller	adviser;consultant
    Beratung	conseil;consultation	advice;consultation
    berauben	dépouiller;priver	rob;deprive
    berechnen	calculer	calculate
    Berechnung	calcul	calculation
    berechtigen	autoriser;donner droit	entitle
    berechtigt	justifié;autorisé	justified;entitled
    Bereich	domaine;secteur	area;field
    bereichern	enrichir	enrich
    bereichert	enrichir	enrich
    bereit	prêt	ready
    bereiten	préparer;causer	prepare;cause
    bereits	déjà	already
    Bereitschaft	disponibilité	readiness
    bereitstellen	mettre à disposition	provide
    bereuen	regretter	regret
    Berg	montagne	mountain
    Bergbahn	remontée mécanique	mountain railway
    Bergbau	exploitation minière	mining
    Bergbewohner	montagnard	mountain dweller
    bergen	abriter;cacher	contain;recover;hide
    Bergführer	guide de montagne	mountain guide
    Bergler	montagnard	mountain dweller
    Bergmann	mineur	miner
    Bergstation	station supérieure	top station
    Bergsteigen	alpinisme	mountaineering
    Bergsteiger	alpiniste	mountaineer;climber
    Bergsturz	éboulement	rockslide
    Bergwerk	mine	mine
    Bericht	rapport	report
    berichten	rapporter;raconter	report
    Berichterstattung	reportage	reporting
    berichtigen	rectifier	correct
    berichtigt	rectifier	correct
    berief	convoqua;nomma	appointed;convened
    beriet	conseilla	advised
    Berlin	Berlin	Berlin
    Berliner	berlinois	Berlin
    Bern	Berne	Bern;Berne
    Berner	bernois	Bernese
    bernisch	bernois	Bernese
    bersten	éclater;crever	burst
    berücksichtigen	tenir compte;considérer	consider;take into account
    berücksichtigt	tenir compte;considérer	consider;take into account
    Beruf	métier	profession
    berufen	nommer;invoquer	appoint;invoke
    Berufung	appel;vocation	appeal;vocation
    beruhen	reposer;se fonder	be based;rest
    beruhigen	calmer;apaiser	calm
    beruhigt	calmer;apaiser	calm
    berühmt	célèbre	famous
    berühren	toucher	touch
    besah	examina	inspected
    besänftigen	apaiser	soothe
    besänftigt	apaiser	soothe
    besann	se rappela;réfléchit	reflected;remembered
    besaß	possédait	possessed;owned
    Besatzung	occupation;équipage	occupation;crew
    beschädigen	endommager	damage
    beschädigt	endommager	damage
    beschäftigen	occuper;employer	employ;occupy
    beschäftigt	occuper;employer	employ;occupy
    Beschäftigung	occupation;emploi	employment;occupation
    bescheiden	modeste	modest
    beschenken	faire un cadeau	give presents
    beschimpfen	insulter	insult
    beschleunigen	accélérer	accelerate
    beschleunigt	accélérer	accelerate
    beschließen	décider	decide;resolve
    beschloss	décida	decided
    beschlossen	décidé	decided
    Beschluss	décision;arrêté	decision;resolution
    beschränken	limiter;restreindre	limit;restrict
    beschreiben	décrire	describe
    Beschreibung	description	description
    beschrieb	décrivit	described
    beschrieben	décrit	described
    beschuldigen	accuser	accuse
    beschuldigt	accuser	accuse
    Beschuldigte	accusé;prévenu	accused
    beschützen	protéger	protect
    Beschwerde	plainte;recours	complaint;appeal
    beschweren	se plaindre	complain
    beschwerlich	pénible	arduous
    beschwert	se plaindre	complain
    beschwören	conjurer;jurer	conjure;swear
    besehen	examiner	inspect
    beseitigen	éliminer;supprimer	remove;eliminate
    beseitigt	éliminer;supprimer	remove;eliminate
    Besen	balai	broom
    besessen	possédé	possessed;obsessed
    besetzen	occuper	occupy
    besichtigen	visiter	visit;view
    besichtigt	visiter	visit;view
    besiedeln	coloniser;peupler	settle
    besiedelt	peuplé	populated
    besiegen	vaincre	defeat
    besingen	chanter	sing of
    besinnen	se rappeler;réfléchir	reflect;recollect
    Besitz	possession	possession
    besitzen	posséder	possess;own
    Besitzer	propriétaire;possesseur	owner
    Besitzung	possession;propriété	possession
    besondere	particulier;spécial	special;particular
    Besonderheit	particularité	peculiarity
    besonders	surtout;particulièrement	especially;particularly
    besonnen	réfléchi	level-headed;prudent
    besorgt	inquiet	worried;concerned
    besprach	discuta	discussed
    besprechen	discuter;rendre compte	discuss;review
    besprochen	discuté	discussed
    besser	meilleur;mieux	better
    bestand	existait;consistait;stock;existence	existed;consisted;stock;inventory
    bestanden	réussi;existé	passed;existed
    beständig	constant;durable	constant;steady
    Bestandteil	composant;élément	component;part
    bestätigen	confirmer	confirm
    bestätigt	confirmer	confirm
    Bestätigung	confirmation	confirmation
    bestatten	inhumer	bury
    bestaunen	admirer	marvel
    beste	meilleur	best
    bestechen	corrompre	bribe
    bestehen	exister;consister;réussir	exist;consist;pass
    besteht	consiste;existe	consists;exists
    besteigen	gravir;monter	climb;ascend;mount
    Besteigung	ascension	ascent
    bestellen	commander	order
    Bestellung	commande	order
    bestens	au mieux	very well
    Bestie	bête féroce	beast
    bestieg	gravit;monta	climbed;ascended;mounted
    bestiegen	gravi;monté	climbed;ascended
    bestimmen	déterminer;décider	determine;decide
    bestimmt	certain;déterminé;certainement	certain;definite;certainly
    Bestimmung	disposition;destination	provision;determination
    bestrafen	punir	punish
    Bestreben	effort;aspiration	endeavour
    bestreiten	contester	dispute;deny
    bestritt	contesta	disputed;denied
    bestritten	contesté	disputed
    bestürzt	consterné	dismayed
    Besuch	visite	visit
    besuchen	visiter;rendre visite;fréquenter	visit;attend
    Besucher	visiteur	visitor
    betätigen	actionner	operate
    betätigt	actionner	operate
    betäuben	étourdir;anesthésier	stun
    beteiligen	participer	participate;involve
    beteiligt	impliqué	involved
    Beteiligung	participation	participation
    beten	prier	pray
    betet	prier	pray
    Beton	béton	concrete
    betonen	souligner;accentuer	emphasize;stress
    betrachten	considérer;contempler	consider;look at
    beträchtlich	considérable	considerable
    betraf	concernait	concerned
    Betrag	montant	amount
    betragen	s'élever à;conduite	amount;conduct
    beträgt	s'élève à	amounts
    betrat	entra	entered
    betreffen	concerner	concern
    betreiben	exploiter;pratiquer	operate;run
    betreten	entrer;pénétrer	enter
    betreuen	s'occuper;encadrer	look after;care
    betrieb	entreprise;exploitation	operation;business
    betrieben	exploité;pratiqué	operated
    betrifft	concerne	concerns
    betritt	entre	enters
    betroffen	concerné;touché	affected;concerned
    betrog	trompa	deceived;cheated
    betrogen	trompé	deceived;cheated
    betrübt	affligé	saddened
    betrug	s'élevait;tromperie;fraude	amounted;fraud;deception
    betrügen	tromper	deceive;cheat
    betrunken	ivre;soûl	drunk
    Bett	lit	bed
    betteln	mendier	beg
    bettelt	mendier	beg
    Bettler	mendiant	beggar
    beugen	plier;courber;se pencher	bend;bow
    beunruhigen	inquiéter	worry
    beunruhigt	inquiéter	worry
    beurteilen	juger;évaluer	judge;assess
    Beurteilung	appréciation;jugement	assessment
    Beute	proie;butin	prey;booty
    Beutel	bourse;sachet	bag;pouch
    bevölkern	peupler	populate
    bevölkert	peupler	populate
    Bevölkerung	population	population
    bevor	avant que	before
    bevorstehen	être imminent	be imminent
    bevorstehend	prochain;imminent	upcoming;imminent
    bevorzugen	préférer;privilégier	prefer
    bewachen	garder;surveiller	guard
    bewaffnen	armer	arm
    bewahren	garder;préserver	preserve;keep
    bewähren	faire ses preuves	prove itself
    bewältigen	surmonter;maîtriser	cope;master
    bewältigt	surmonter;maîtriser	cope;master
    bewarb	postula	applied
    bewegen	bouger;mouvoir	move
    beweglich	mobile	mobile;movable
    bewegte	bougea;remua	moved
    Bewegung	mouvement	movement;motion
    beweinen	pleurer	mourn
    Beweis	preuve	proof;evidence
    beweisen	prouver;démontrer	prove
    bewerben	postuler	apply
    bewerten	évaluer	evaluate;rate
    Bewertung	évaluation	evaluation
    bewies	prouva	proved
    bewiesen	prouvé	proven;proved
    bewilligen	accorder;autoriser	grant;approve
    bewilligt	accorder;autoriser	grant;approve
    Bewilligung	autorisation	permit;authorization
    bewirken	provoquer;causer	cause;effect
    bewirten	régaler	entertain
    bewirtschaften	exploiter;cultiver	farm;manage
    bewog	détermina;incita	induced;prompted
    bewogen	incité	induced;prompted
    bewohnen	habiter	inhabit
    Bewohner	habitant	inhabitant;resident
    bewohnt	habité	inhabited
    bewölkt	nuageux;couvert	cloudy
    beworben	postulé	applied
    bewundern	admirer	admire
    bewundert	admirer	admire
    Bewunderung	admiration	admiration
    bewusst	conscient;consciemment	conscious;aware
    bewusstlos	évanoui;sans connaissance	unconscious
    Bewusstsein	conscience	consciousness;awareness
    bezahlen	payer	pay
    bezahlte	paya	paid
    bezaubernd	charmant;ravissant	charming
    bezeichnen	désigner;qualifier	call;designate
    bezeugen	témoigner;attester	testify;attest
    beziehen	rapporter;emménager	refer;obtain
    Beziehung	relation;rapport	relationship;relation
    beziehungsweise	ou plutôt;respectivement	or;respectively
    beziffern	chiffrer	estimate
    beziffert	chiffrer	estimate
    Bezirk	district	district
    bezog	se rapportait	referred;obtained
    bezogen	rapporté	related;obtained
    bezüglich	concernant	regarding
    bezwang	vainquit	conquered
    bezweifeln	douter	doubt
    bezweifelt	douter	doubt
    bezwingen	vaincre	conquer;defeat
    bezwungen	vaincu	conquered
    Bibel	Bible	Bible
    Bibliothek	bibliothèque	library
    bieder	honnête;brave	upright
    biegen	plier;tourner	bend;turn
    Biel	Bienne	Biel
    Bielersee	lac de Bienne	Lake Biel
    Biene	abeille	bee
    Bier	bière	beer
    bieten	offrir	offer
    bietet	offre	offers
    Bild	image;tableau	picture;image
    bilden	former;constituer	form
    Bildhauer	sculpteur	sculptor
    bildlich	figuré;imagé	figurative
    Bildnis	portrait	portrait
    Bildschirm	écran	screen
    Bildung	formation;éducation	education
    Billett	billet	ticket
    billig	bon marché;pas cher	cheap
    billigen	approuver	approve
    Billion	billion	trillion
    bin	suis;être	am;be
    binden	lier;attacher	bind;tie
    binnen	en l'espace de;dans	within
    Biografie	biographie	biography
    Biographie	biographie	biography
    Biologie	biologie	biology
    biologisch	biologique	biological
    birgt	recèle	holds;contains
    Birke	bouleau	birch
    Birnbaum	poirier	pear tree
    Birne	poire;ampoule	pear;bulb
    Birs	Birse	Birs
    bis	jusque	until
    Bischof	évêque	bishop
    bisher	jusqu'ici;jusqu'à présent	so far;until now
    bislang	jusqu'à présent	so far
    biss	mordit;mordre;morsure	bit;bite
    Bisse	bisse;morsures	irrigation channel;bites
    Bissen	bouchée	bite
    bist	es;être	are;be
    Bistum	évêché;diocèse	bishopric;diocese
    bisweilen	parfois	sometimes;occasionally
    bitte	s'il vous plaît;prière;demande	please;request
    bitten	prier;demander;demandes	ask;beg;request;requests
    bitter	amer	bitter
    Biwak	bivouac	bivouac
    blank	luisant;brillant	shiny;bare
    Blase	bulle;vessie	bubble;bladder
    blasen	souffler	blow
    blass	pâle	pale
    bläst	souffle	blows
    Blatt	feuille	leaf;sheet
    Blätter	feuilles	leaves
    blau	bleu	blue
    bläulich	bleuâtre	bluish
    Blei	plomb	lead
    bleiben	rester	stay;remain
    bleibt	reste	stays;remains
    bleich	pâle;blême	pale
    Bleistift	crayon	pencil
    Blick	regard;vue	look;glance;view
    blicken	regarder	look
    blieb	rester	stay;remain
    blies	souffla	blew
    blind	aveugle	blind
    blinzeln	cligner	blink
    blinzelt	cligner	blink
    Blitz	éclair;foudre	lightning;flash
    blitzen	étinceler;faire des éclairs	flash
    Block	bloc	block
    blöd	bête;stupide	stupid
    blond	blond	blond
    bloß	seulement;nu	only;merely;bare
    blühen	fleurir	bloom;flourish
    Blume	fleur	flower
    Bluse	blouse	blouse
    Blut	sang	blood
    Blüte	fleur;floraison	blossom;flower
    bluten	saigner	bleed
    blutig	sanglant	bloody
    Boden	sol;plancher;terre	floor;ground;soil
    bodenlos	sans fond	bottomless
    Bodensee	lac de Constance	Lake Constance
    bog	tourna;plia	bent;turned
    Bogen	arc;archet	bow;arch
    Böhmen	Bohême	Bohemia
    Bohne	haricot	bean
    bohren	percer;forer	drill
    Bombe	bombe	bomb
    Boot	bateau;barque	boat
    borgen	emprunter;prêter	borrow;lend
    Börse	bourse	stock exchange
    böse	méchant;mauvais;fâché	evil;angry;bad
    boshaft	malveillant	malicious
    Bosheit	méchanceté	malice
    Bosnien	Bosnie	Bosnia
    bot	offrit;offrir	offered
    Bote	messager	messenger
    Botschaft	message;ambassade	message;embassy
    Botschafter	ambassadeur	ambassador
    Bourgeois	bourgeois	bourgeois
    Bozen	Bolzano	Bolzano
    brach	brisa;rompit;casser	broke
    brachte	apporter	bring
    brächte	apporterait	would bring
    Brand	incendie	fire
    Brandenburg	Brandebourg	Brandenburg
    brannte	brûlait;brûla	burned;burnt
    Branntwein	eau-de-vie	brandy
    brasilianisch	brésilien	Brazilian
    Brasilien	Brésil	Brazil
    braten	rôtir	roast;fry
    Brauch	usage;coutume	custom;tradition
    brauchbar	utilisable	usable
    brauchen	besoin	need
    braucht	a besoin	needs
    brauchte	avait besoin	needed
    braun	brun;marron	brown
    Braunschweig	Brunswick	Brunswick
    Braut	fiancée;mariée	bride
    Bräutigam	fiancé;marié	groom;bridegroom
    brav	sage;brave	good;well-behaved
    bravo	bravo	bravo
    BRD	RFA	FRG
    brechen	briser;rompre;casser	break
    breit	large	broad;wide
    Breite	largeur;latitude	width;latitude
    Bremen	Brême	Bremen
    bremsen	freiner	brake
    bremst	freiner	brake
    brennen	brûler	burn
    Bretagne	Bretagne	Brittany
    Brett	planche	board
    bricht	brise;rompt	breaks
    Brief	lettre	letter
    Briefkasten	boîte aux lettres	letter box;mailbox
    Briefmarke	timbre;timbre-poste	stamp
    Briefträger	facteur	postman
    Briefwechsel	correspondance	correspondence
    Brienzersee	lac de Brienz	Lake Brienz
    briet	rôtissait	roasted
    Brig	Brigue	Brig
    Brille	lunettes	glasses
    bringen	apporter	bring
    bringt	apporte	brings
    Brise	brise	breeze
    Brite	britannique	Briton;British
    britisch	britannique	British
    Bronze	bronze	bronze
    Brot	pain	bread
    Bruch	rupture;fracture	break;fracture
    brüchig	fragile	brittle
    Brücke	pont	bridge
    Bruder	frère	brother
    brüderlich	fraternel	fraternal
    Brügge	Bruges	Bruges
    brüllen	rugir;hurler	roar
    brummen	grogner;bourdonner	growl;hum
    Brunnen	fontaine;puits	fountain;well
    Brüssel	Bruxelles	Brussels
    Brust	poitrine;sein	chest;breast
    brutal	brutal	brutal
    bspw	par exemple	for example
    Bub	garçon	boy
    Buch	livre	book
    Buchdruck	imprimerie	printing
    Buche	hêtre	beech
    buchen	réserver	book
    Buchhändler	libraire	bookseller
    Buchhandlung	librairie	bookshop
    Büchse	boîte;fusil	tin;rifle
    Buchstabe	lettre	letter
    Bucht	baie;anse	bay
    bücken	se baisser	bend down
    Budget	budget	budget
    Bühne	scène	stage
    Bukarest	Bucarest	Bucharest
    Bulgarien	Bulgarie	Bulgaria
    bulgarisch	bulgare	Bulgarian
    bummeln	flâner	stroll
    bummelt	flâner	stroll
    Bund	Confédération;alliance;ligue	federation;alliance;Confederation
    Bündel	faisceau;paquet	bundle
    Bundesanwaltschaft	Ministère public	Attorney General
    Bundesgericht	Tribunal fédéral	Federal Supreme Court
    Bundesgesetz	loi fédérale	federal act
    Bundeskanzler	chancelier fédéral	Federal Chancellor
    Bundesrat	Conseil fédéral;conseiller fédéral	Federal Council
    Bundesrepublik	République fédérale	Federal Republic
    Bundestag	Bundestag	Bundestag
    Bundesverfassung	Constitution fédérale	Federal Constitution
    Bundesversammlung	Assemblée fédérale	Federal Assembly
    Bündner	grison	Grisons
    Bündnis	alliance	alliance
    bunt	multicolore;coloré	colourful
    Bürde	fardeau	burden
    Burg	château fort;château	castle
    Burger	bourgeois	burgher
    Bürger	citoyen	citizen
    Burgergemeinde	bourgeoisie	citizens' community
    Bürgerin	citoyenne	citizen
    Bürgerkrieg	guerre civile	civil war
    bürgerlich	bourgeois;civil	middle-class;civil
    Bürgermeister	maire	mayor
    Bürgertum	bourgeoisie	bourgeoisie
    Burgund	Bourgogne	Burgundy
    Burgunder	bourguignon;burgonde	Burgundian
    Büro	bureau	office
    Bursche	gars;garçon	lad;fellow
    Bürste	brosse	brush
    Bus	bus	bus
    Busch	buisson	bush
    Busen	sein;poitrine	bosom;breast
    Buße	amende;pénitence	fine;penance
    Butter	beurre	butter
    bzw	respectivement;ou	respectively;or
    ca	environ	about
    Café	café	café
    Cent	cent;centime	cent
    Chance	chance	chance;opportunity
    Chaos	chaos	chaos
    Charakter	caractère	character
    charakteristisch	caractéristique	characteristic
    Chauffeur	chauffeur	driver
    Chef	chef	boss;chief
    Chemie	chimie	chemistry
    Chemiker	chimiste	chemist
    chemisch	chimique	chemical
    Chile	Chili	Chile
    China	Chine	China
    Chinese	chinois	Chinese
    chinesisch	chinois	Chinese
    Chirurg	chirurgien	surgeon
    Chor	choeur	choir;chorus
    Christ	chrétien	Christian
    Christentum	christianisme	Christianity
    christlich	chrétien	Christian
    Christus	Christ	Christ
    Chronik	chronique	chronicle
    chronisch	chronique	chronic
    Chur	Coire	Chur
    circa	environ	about;approximately
    Code	code	code
    Computer	ordinateur	computer
    Coup	coup	coup
    Cousin	cousin	cousin
    CVP	PDC	CVP
    da	là;puisque	there;since
    dabei	en même temps;ce faisant	at the same time;in doing so
    dableiben	rester	stay
    Dach	toit	roof
    Dachboden	grenier	attic
    Dachs	blaireau	badger
    dachte	pensa;pensait;penser	thought
    dadurch	par là;ainsi	thereby;through it
    dafür	pour cela	for it
    dagegen	contre;en revanche	against;on the other hand
    daheim	à la maison;chez soi	at home
    daher	c'est pourquoi;donc	therefore;hence
    dahin	là;y	there
    dahinter	derrière	behind
    damals	alors;à l'époque	then;at that time
    Dame	dame	lady
    damit	afin que;avec cela	so that;with it
    Damm	digue;barrage	dam;dike
    dämmern	poindre	dawn
    dämmert	poindre	dawn
    Dämmerung	crépuscule	twilight;dusk
    Dampf	vapeur	steam
    Dampfer	bateau à vapeur	steamer
    Dampfschiff	bateau à vapeur	steamship
    danach	après;ensuite	after;afterwards;then
    Däne	danois	Dane
    daneben	à côté	next to it;beside
    Dänemark	Danemark	Denmark
    dänisch	danois	Danish
    dank	grâce à;remerciement;merci	thanks to;thanks
    dankbar	reconnaissant	grateful
    Dankbarkeit	reconnaissance	gratitude
    danken	remercier	thank
    dann	alors;puis	then
    Danzig	Dantzig	Danzig
    daran	y;à cela	on it;at it
    darauf	là-dessus;ensuite	on it;thereupon
    daraufhin	là-dessus;sur ce	thereupon
    daraus	de là;en	out of it;from it
    darbot	présenta	presented
    darf	peut;permis	may;allowed
    darin	dedans;y	in it
    darlegen	exposer	explain;set out
    Darlehen	prêt	loan
    Darm	intestin	intestine
    darstellen	représenter	represent;depict
    Darstellung	représentation;exposé	representation;presentation
    darüber	au-dessus;à ce sujet	above;about it
    darum	c'est pourquoi;autour	therefore;that is why
    darunter	dessous;parmi	underneath;among them
    das	le;la;cela;ça	the;that
    Dasein	existence	existence
    dass	que	that
    dasselbe	la même chose	the same
    Datei	fichier	file
    Daten	données;dates	data;dates
    Datum	date	date
    Dauer	durée	duration
    dauerhaft	durable	durable;permanent
    dauern	durer	last;take
    dauernd	continuel;sans cesse	constantly;permanent
    dauert	durer	last;take
    dauerte	dura	lasted
    Daumen	pouce	thumb
    davon	en;de cela	of it;from it
    davor	devant	before;in front
    dazu	à cela;y;en outre	to it;in addition
    dazwischen	entre les deux	in between
    DDR	RDA	GDR
    Debatte	débat	debate
    Decke	couverture;plafond	blanket;ceiling
    decken	couvrir	cover
    definieren	définir	define
    definiert	définir	define
    deftig	consistant	hearty
    Degen	épée	sword
    dein	ton	your
    deine	ta;tes;ton	your
    Delegation	délégation	delegation
    Delsberg	Delémont	Delémont
    dem	au;le	the
    demnach	donc;par conséquent	therefore;accordingly
    Demokratie	démocratie	democracy
    demokratisch	démocratique	democratic
    Demonstration	manifestation;démonstration	demonstration
    demonstrieren	manifester;démontrer	demonstrate
    demonstriert	manifester;démontrer	demonstrate
    Demut	humilité	humility
    demütig	humble	humble
    den	le;les	the
    denen	auxquels;ceux;qui	whom;those;which
    denkbar	imaginable;concevable	conceivable
    denken	penser	think
    Denker	penseur	thinker
    Denkmal	monument	monument
    Denkmalpflege	conservation du patrimoine	heritage conservation
    denkt	pense	thinks
    denn	car	for;because
    dennoch	pourtant;néanmoins	nevertheless;yet;still
    Departement	département	department
    der	le;la	the
    derart	tellement;de telle sorte	so;in such a way
    derartig	tel;pareil	such
    derb	rude;grossier	coarse
    deren	dont;desquels	whose;of which
    dergleichen	de ce genre	such;the like
    derjenige	celui	the one
    dermaßen	tellement	so much
    derselbe	le même	the same
    des	du;des	of;the
    deshalb	c'est pourquoi;pour cela	therefore;that is why
    dessen	dont;duquel	whose;of which
    desto	d'autant;plus	the
    deswegen	c'est pourquoi;à cause de cela	therefore;because of that
    Detail	détail	detail
    Detektiv	détective	detective
    deutlich	clair;net	clear;distinct
    deutsch	allemand	German
    Deutsche	allemand	German
    Deutscher	allemand	German
    Deutschland	Allemagne	Germany
    Deutschschweiz	Suisse alémanique	German-speaking Switzerland
    Dez	décembre	December
    Dezember	décembre	December
    Dialekt	dialecte	dialect
    Diamant	diamant	diamond
    dich	te;toi	you
    dicht	dense;épais	dense;thick
    dichten	composer;écrire des vers	write poetry
    Dichter	poète	poet
    Dichterin	poétesse	poet
    Dichtung	poésie;oeuvre littéraire	poetry
    dick	gros;épais	thick;fat
    Dicke	épaisseur	thickness
    die	la;les;le	the
    Dieb	voleur	thief
    Diebstahl	vol	theft
    diejenige	celle	the one
    diejenigen	ceux;celles	those
    dienen	servir	serve
    Diener	serviteur;domestique	servant
    Dienerin	servante	servant
    Dienst	service	service
    Dienstag	mardi	Tuesday
    Dienstleistung	service	service
    dienstlich	de service	official
    Dienstmädchen	servante;bonne	maid
    dies	ceci;cela	this
    diese	cette;ces	this;these
    dieselbe	la même	the same
    dieser	ce;cet;cette;celui-ci	this
    dieses	ce;cet	this
    diesseits	de ce côté	this side
    digital	numérique;digital	digital
    Diktat	dictée;diktat	dictation
    Diktator	dictateur	dictator
    Diktatur	dictature	dictatorship
    diktieren	dicter	dictate
    diktiert	dicter	dictate
    Ding	chose	thing
    Diplomat	diplomate	diplomat
    Diplomatie	diplomatie	diplomacy
    dir	te;toi	you
    direkt	direct	direct
    Direktion	direction	management
    Direktor	directeur	director
    Direktorin	directrice	director
    Dirigent	chef d'orchestre	conductor
    diskret	discret	discreet
    Diskussion	discussion	discussion
    diskutieren	discuter	discuss
    diskutiert	discuter	discuss
    Distanz	distance	distance
    Distel	chardon	thistle
    doch	pourtant	yet
    Doktor	docteur	doctor
    Dokument	document	document
    Dolch	poignard	dagger
    Dollar	dollar	dollar
    Dolmetscher	interprète	interpreter
    Dom	cathédrale	cathedral
    Donau	Danube	Danube
    Donner	tonnerre	thunder
    donnern	tonner	thunder
    Donnerstag	jeudi	Thursday
    donnert	tonner	thunder
    doppelt	double	double;twice
    Dorf	village	village
    Dorfbewohner	villageois	villager
    Dorfplatz	place du village	village square
    Dorn	épine	thorn
    dort	là;là-bas	there
    dorthin	là-bas	there
    Dose	boîte	tin;can
    Dr	docteur	doctor
    Drache	dragon	dragon
    Draht	fil de fer	wire
    Drama	drame	drama
    Dramen	drames	dramas
    drang	pénétra;élan	penetrated
    drängen	presser;pousser	push;press;urge
    drastisch	drastique	drastic
    draußen	dehors	outside
    Dreck	saleté;crasse	dirt
    drehen	tourner	turn;shoot
    drei	trois	three
    Dreieck	triangle	triangle
    dreieckig	triangulaire	triangular
    dreifach	triple	triple;threefold
    dreihundert	trois cents	three hundred
    dreimal	trois fois	three times
    dreißig	trente	thirty
    dreitausend	trois mille	three thousand
    dreiundzwanzig	vingt-trois	twenty-three
    dreizehn	treize	thirteen
    dreizehnte	treizième	thirteenth
    dreschen	battre	thresh
    Dresden	Dresde	Dresden
    drin	dedans	inside
    dringen	pénétrer	penetrate
    dringend	urgent	urgent
    drinnen	à l'intérieur	inside
    dritte	troisième	third
    Drittel	tiers	third
    drittens	troisièmement	thirdly
    droben	là-haut	up there
    Droge	drogue	drug
    drohen	menacer	threaten
    drohend	menaçant	threatening
    Drohung	menace	threat
    Drossel	grive	thrush
    drüben	de l'autre côté;là-bas	over there
    Druck	pression;impression	pressure;print
    drucken	imprimer	print
    drücken	presser;appuyer;serrer	press;push
    Drucker	imprimeur;imprimante	printer
    Druckerei	imprimerie	printing house
    drunten	là-bas	down there
    du	tu	you
    Duft	parfum;odeur	scent;fragrance
    dulden	tolérer	tolerate
    dumm	bête;stupide	stupid
    Dummheit	bêtise;sottise	stupidity
    Dummheiten	bêtises	stupid things
    Dummkopf	imbécile	fool;idiot
    dumpf	sourd	dull;muffled
    Dünger	engrais	fertilizer
    dunkel	sombre;obscur;obscurité	dark;darkness
    Dunkelheit	obscurité	darkness
    dunkle	sombre;obscur	dark
    dünn	mince;fin	thin
    Dunst	brume	haze
    durch	par	through;by
    durchaus	tout à fait	quite;absolutely
    durchbrechen	percer	break through
    Durchbruch	percée	breakthrough
    durchdrang	pénétra	penetrated
    durchdringen	pénétrer	penetrate
    durchdrungen	imprégné	imbued
    durchführen	réaliser;effectuer	carry out;conduct
    Durchführung	exécution;réalisation	implementation
    Durchgang	passage	passage
    durchgegangen	parcouru	gone through
    durchgehen	parcourir	go through
    durchgehend	sans interruption	continuous
    durchlassen	laisser passer	let through
    durchlesen	lire	read through
    durchmachen	traverser;subir	go through
    durchqueren	traverser	cross
    durchquert	traverser	cross
    durchs	par le	through the
    durchschauen	percer à jour	see through
    Durchschnitt	moyenne	average
    durchschnittlich	moyen;en moyenne	average;on average
    durchsetzen	imposer	enforce;assert
    durchsichtig	transparent	transparent
    durchsuchen	fouiller	search
    durchziehen	traverser	pass through
    dürfen	pouvoir	may
    durfte	put;pouvait	was allowed;could
    dürfte	pourrait;devrait	might;should
    dürftig	pauvre;maigre	meagre;meager
    dürr	sec;maigre	dry;arid
    Dürre	sécheresse	drought
    Durst	soif	thirst
    durstig	assoiffé	thirsty
    düster	sombre;lugubre	gloomy
    Dutzend	douzaine	dozen
    Ebbe	marée basse;reflux	low tide
    eben	justement;plat	just;even
    ebenda	ibidem	ibid
    Ebene	plaine;niveau	plain;level
    ebenfalls	également;aussi	also;likewise
    ebenso	de même;aussi	just as;likewise
    Echo	écho	echo
    echt	vrai;authentique	real;genuine
    Ecke	coin;angle	corner
    EDA	DFAE	FDFA
    edel	noble	noble
    Edelmann	gentilhomme	nobleman
    Edelstein	pierre précieuse	gem
    Edelweiß	edelweiss	edelweiss
    edle	noble	noble
    Efeu	lierre	ivy
    Effekt	effet	effect
    egal	égal	equal;no matter
    egoistisch	égoïste	selfish
    ehe	avant que;mariage	before;marriage
    ehedem	jadis	formerly
    Ehefrau	épouse;femme	wife
    ehelich	conjugal;légitime	marital
    ehemalig	ancien	former
    ehemals	autrefois	formerly
    Ehemann	mari;époux	husband
    Ehepaar	couple	married couple
    eher	plutôt	rather;sooner
    ehrbar	honorable	respectable
    Ehre	honneur	honour
    ehrenamtlich	bénévole	honorary;voluntary
    Ehrenmann	homme d'honneur	man of honour
    ehrenvoll	honorable	honourable
    Ehrfurcht	respect;vénération	reverence;awe
    ehrfürchtig	respectueux	reverent
    Ehrgeiz	ambition	ambition
    ehrgeizig	ambitieux	ambitious
    ehrlich	honnête;sincère	honest
    Ehrlichkeit	honnêteté	honesty
    Ehrung	hommage	honour
    ehrwürdig	vénérable	venerable
    Ei	oeuf	egg
    Eiche	chêne	oak
    Eichhörnchen	écureuil	squirrel
    Eid	serment	oath
    Eidechse	lézard	lizard
    Eidgenosse	confédéré	Confederate
    Eidgenossenschaft	Confédération	Confederation
    eidgenössisch	fédéral	federal
    Eier	oeufs	eggs
    Eifer	zèle	zeal;eagerness
    Eifersucht	jalousie	jealousy
    eifersüchtig	jaloux	jealous
    eifrig	zélé;appliqué	eager;keen
    eigen	propre	own
    eigenartig	étrange;particulier	peculiar
    Eigenheit	particularité	peculiarity
    Eigenschaft	qualité;propriété	quality;property;characteristic
    Eigensinn	obstination	stubbornness
    eigensinnig	entêté	stubborn
    eigenständig	indépendant	independent
    eigentlich	en fait;au fond;véritable	actually;really;real
    Eigentum	propriété	property
    Eigentümer	propriétaire	owner
    eigentümlich	particulier;singulier	peculiar
    eignen	se prêter	be suitable
    Eile	hâte	haste;hurry
    eilen	se hâter;se presser	hurry
    eilig	pressé;urgent	hurried;urgent
    eilt	se hâter;se presser	hurry
    Eimer	seau	bucket
    ein	un;une	a;an;one
    einander	l'un l'autre	each other;one another
    einatmen	inspirer	breathe in
    einbauen	installer;intégrer	install;build in
    einbeziehen	inclure	include
    einbilden	s'imaginer	imagine
    Einbildung	imagination	imagination
    Einblick	aperçu	insight
    einbrechen	cambrioler;s'effondrer	break in;collapse
    einbringen	rapporter	bring in
    Einbruch	cambriolage;irruption	burglary
    eindeutig	clair;univoque	clear;unambiguous
    eindrang	pénétra	penetrated
    eindringen	pénétrer	penetrate;intrude
    eindringlich	insistant	urgent
    Eindruck	impression	impression
    eindrucksvoll	impressionnant	impressive
    einerseits	d'une part;d'un côté	on the one hand
    einfach	simple	simple
    Einfahrt	entrée	entrance;driveway
    Einfall	idée;invasion	idea;invasion
    einfallen	venir à l'esprit;envahir	occur;invade
    Einfalt	naïveté	simplicity
    einfältig	niais;naïf	simple-minded
    einfangen	capturer	catch;capture
    einfiel	vint à l'esprit	occurred
    Einfluss	influence	influence
    einflussreich	influent	influential
    einfügen	insérer	insert
    Einfuhr	importation	import
    einführen	introduire;importer	introduce;import
    Einführung	introduction	introduction
    Eingabe	requête;saisie	input;petition
    Eingang	entrée	entrance
    eingedrungen	pénétré	penetrated
    eingefallen	venu à l'esprit	occurred
    eingegangen	reçu;conclu	received
    eingegriffen	intervenu	intervened
    eingehalten	respecté	kept
    eingehen	entrer;conclure	enter into;go into
    eingehend	approfondi	detailed
    eingeladen	invité	invited
    eingenommen	occupé;pris	taken;occupied
    eingeschlafen	endormi	asleep
    eingeschlossen	enfermé;inclus	locked in;included
    eingestiegen	monté	got in;boarded
    eingetragen	inscrit	registered
    eingetreten	entré;survenu	entered;occurred
    eingetroffen	arrivé	arrived
    eingezogen	emménagé;enrôlé	moved in
    einging	conclut;entra	entered
    eingreifen	intervenir	intervene
    Eingriff	intervention;intervint	intervention;intervened
    einhalten	respecter	comply;keep
    einheimisch	indigène;du pays	native;local
    Einheimische	indigène;habitant	local;native
    Einheit	unité	unity;unit
    einheitlich	uniforme;unitaire	uniform;unified
    einholen	rattraper	catch up;obtain
    einig	d'accord;uni	agreed;united
    einige	quelque	some
    einigen	s'entendre;unifier	agree;unite
    einigermaßen	à peu près	to some extent
    Einkauf	achat	purchase;shopping
    einkaufen	faire des courses;acheter	shop;buy
    einkehren	s'arrêter	stop
    Einkommen	revenu	income
    einladen	inviter	invite
    Einladung	invitation	invitation
    einlassen	s'engager	engage
    einleiten	introduire;engager	initiate;introduce
    Einleitung	introduction	introduction
    einliefern	hospitaliser	admit
    einliefert	hospitaliser	admit
    einlud	invita	invited
    einmal	une fois	once
    einmalig	unique	unique
    einmischen	se mêler	interfere
    einnahm	occupa;prit	took;occupied
    Einnahme	recette	revenue;income
    einnehmen	occuper;prendre	occupy;take
    einordnen	classer	classify
    einpacken	emballer	pack;wrap
    einprägen	graver;mémoriser	imprint;memorize
    einräumen	concéder;admettre	concede;admit
    einreichen	déposer;présenter	submit;file
    einreisen	entrer	enter
    einrichten	aménager;installer	set up;furnish
    Einrichtung	installation;institution	institution;facility
    einsam	solitaire;seul	lonely
    Einsamkeit	solitude	loneliness;solitude
    einsammeln	ramasser	collect
    einsammelt	ramasser	collect
    Einsatz	engagement;mise	use;effort;mission
    einschalten	allumer	switch on
    einschätzen	évaluer	assess;estimate
    einschlafen	s'endormir	fall asleep
    einschlagen	prendre;casser	take;smash
    einschlief	s'endormit	fell asleep
    einschließen	inclure;enfermer	include;lock in
    einschließlich	y compris	including
    einschloss	enferma;incluait	included;locked in
    einschränken	limiter;restreindre	restrict;limit
    einschreiben	inscrire	enrol;enroll;register
    einsehen	comprendre;reconnaître	realize;see
    einsetzen	employer;engager	use;employ
    Einsicht	compréhension;consultation	insight
    einsichtig	compréhensif	understanding
    Einsparung	économie	saving
    einsperren	enfermer	lock up
    Einsprache	opposition	objection
    einst	autrefois;jadis	once;formerly
    einsteigen	monter	get in;board
    einstellen	engager;régler;cesser	hire;adjust;stop
    Einstellung	attitude;engagement;réglage	attitude;setting
    Einstieg	monta;entrée	got in;entry
    einstig	ancien	former
    einstimmig	unanime	unanimous
    einstürzen	s'écrouler	collapse
    einstweilen	en attendant	for the time being
    eintauchen	plonger	immerse
    einteilen	diviser;répartir	divide
    Einteilung	division;répartition	division
    eintraf	arriva	arrived
    eintragen	inscrire	enter;register
    eintrat	entra;survint	entered;occurred
    eintreffen	arriver	arrive
    eintreten	entrer;se produire	enter;occur
    Eintritt	entrée	entry;admission
    einundzwanzig	vingt et un	twenty-one
    Einwand	objection	objection
    Einwanderer	immigrant	immigrant
    einwandern	immigrer	immigrate
    einwandert	immigrer	immigrate
    Einwanderung	immigration	immigration
    einweihen	inaugurer	inaugurate
    Einweihung	inauguration	inauguration
    einwerfen	objecter;jeter	throw in
    einwilligen	consentir	consent
    einwilligt	consentir	consent
    einwirken	agir	act;affect
    Einwohner	habitant	inhabitant;resident
    einzahlen	verser	deposit
    Einzelheit	détail	detail
    einzeln	seul;isolé;un par un	single;individual
    Einzelne	individu	individual
    einziehen	emménager;encaisser	move in;collect
    einzig	unique;seul	only;single
    einzigartig	unique	unique
    einzog	emménagea;entra	moved in
    Einzug	entrée;emménagement	entry;moving in
    Eis	glace	ice
    Eisen	fer	iron
    Eisenbahn	chemin de fer	railway
    Eisenbahner	cheminot	railwayman
    eisern	de fer	iron
    eisig	glacial	icy
    Eiszapfen	glaçon	icicle
    eitel	vaniteux	vain
    Eitelkeit	vanité	vanity
    ekelhaft	dégoûtant	disgusting
    ekeln	dégoûter	disgust
    ekelt	dégoûter	disgust
    Elbe	Elbe	Elbe
    Elefant	éléphant	elephant
    elegant	élégant	elegant
    elektrisch	électrique	electric
    Elektrizität	électricité	electricity
    elektronisch	électronique	electronic
    Element	élément	element
    elend	misérable;misère	miserable;misery
    elf	onze	eleven
    elfte	onzième	eleventh
    Ellbogen	coude	elbow
    Elle	aune	ell;cubit
    Elsass	Alsace	Alsace
    Elster	pie	magpie
    Eltern	parents	parents
    Emotion	émotion	emotion
    empfahl	recommanda	recommended
    empfand	ressentit;éprouva	felt
    Empfang	réception;accueil	reception
    empfangen	recevoir;accueillir	receive
    Empfänger	destinataire	recipient
    empfängt	reçoit	receives
    empfehlen	recommander	recommend
    empfiehlt	recommande	recommends
    empfinden	ressentir;éprouver	feel
    empfindlich	sensible;susceptible	sensitive
    empfindsam	sensible	sensitive
    Empfindung	sensation;sentiment	sensation;feeling
    empfing	reçut;accueillit	received
    empfohlen	recommandé	recommended
    empfunden	ressenti;éprouvé	felt
    empor	vers le haut	up
    emporsteigen	s'élever;monter	rise;climb
    empört	indigné	outraged
    Empörung	indignation;révolte	outrage
    Ende	fin	end
    enden	finir;se terminer	end
    endet	finir;se terminer	end
    endgültig	définitif	final;definitive
    endlich	enfin	finally;at last
    endlos	sans fin;interminable	endless
    Energie	énergie	energy
    energisch	énergique	energetic
    eng	étroit;serré	narrow;tight
    Engagement	engagement	commitment
    Engel	ange	angel
    England	Angleterre	England
    Engländer	anglais	Englishman;English
    englisch	anglais	English
    Enkel	petit-fils	grandson;grandchild
    Enkelin	petite-fille	granddaughter
    Ensemble	ensemble	ensemble
    entbehren	se passer;manquer	do without
    entbehrlich	superflu	dispensable
    entblößen	dénuder	bare
    entdecken	découvrir	discover
    Entdecker	découvreur;explorateur	discoverer;explorer
    Entdeckung	découverte	discovery
    Ente	canard	duck
    enteignen	exproprier	expropriate
    entfallen	échapper;revenir	be dropped;fall
    entfalten	déployer	unfold;develop
    Entfaltung	épanouissement	development
    entfernen	éloigner;enlever	remove
    entfernt	éloigné	distant;away
    Entfernung	distance;éloignement	distance
    entfiel	échappa	was dropped
    entführen	enlever	kidnap
    entgangen	échappé	escaped
    entgegengehen	aller à la rencontre	go to meet
    entgegengekommen	venu à la rencontre	come to meet
    entgegengesetzt	opposé	opposite
    entgegenkommen	venir à la rencontre	come to meet;accommodate
    entgegennehmen	recevoir	receive;accept
    entgegnen	répliquer	reply
    entgegnete	répliqua	replied
    entgehen	échapper	escape
    entging	échappa	escaped
    enthält	contient	contains
    enthalten	contenir;contenu	contain;contained
    enthaupten	décapiter	behead
    enthielt	contenait	contained
    enthüllen	dévoiler;révéler	reveal;unveil
    Enthusiasmus	enthousiasme	enthusiasm
    entkam	échappa	escaped
    entkommen	échapper	escape
    entladen	décharger	unload
    entlang	le long de	along
    entlassen	licencier;libérer	dismiss;release
    Entlassung	licenciement;renvoi	dismissal
    entlasten	décharger	relieve
    entlegen	éloigné;reculé	remote
    entließ	licencia;congédia	dismissed;released
    entlocken	arracher	elicit
    entnahm	prit;tira	took
    entnehmen	prélever;conclure	take from;infer
    entnommen	tiré;prélevé	taken
    entreißen	arracher	snatch
    entrichten	payer;acquitter	pay
    entrinnen	échapper	escape
    entriss	arracha	snatched
    entrissen	arraché	snatched
    entronnen	échappé	escaped
    entrüsten	indigner	outrage
    entschädigen	dédommager;indemniser	compensate
    entschädigt	dédommager;indemniser	compensate
    entscheiden	décider	decide
    entscheidend	décisif	decisive;crucial
    Entscheidung	décision	decision
    entschied	décida	decided
    entschieden	décidé;résolument	decided;firmly
    entschließen	se décider	decide
    entschloss	se décida	decided
    entschlossen	résolu;décidé	determined;resolved
    Entschluss	décision;résolution	decision
    entschuldigen	excuser	excuse;apologize
    entschuldigt	excuser	excuse;apologize
    Entschuldigung	excuse	excuse;apology
    entsetzen	horrifier;effroi;horreur	horrify;horror
    entsetzlich	effroyable;horrible	terrible;horrible
    entsinnen	se souvenir	remember
    entspannen	détendre	relax
    entsprach	correspondait	corresponded
    entsprang	naquit;jaillit	arose
    entsprechen	correspondre	correspond
    entsprechend	correspondant;conformément	corresponding;accordingly
    entspricht	correspond	corresponds
    entspringen	naître;prendre sa source	rise;arise
    entsprochen	correspondu	corresponded
    entsprungen	issu	sprung
    entstammen	provenir	come from
    entstand	naquit;apparut	arose;emerged
    entstanden	né;apparu	arisen;emerged
    entstehen	naître;se former	arise;emerge;originate
    entsteht	naît	arises
    Entstehung	naissance;origine	origin;emergence
    enttäuschen	décevoir	disappoint
    Enttäuschung	déception	disappointment
    entwarf	conçut	designed
    entweder	ou;soit	either
    entwerfen	concevoir;esquisser	design;draft
    entwickeln	développer	develop
    entwickelt	développer	develop
    Entwickler	développeur	developer
    Entwicklung	développement;évolution	development
    entwischen	échapper	escape
    entworfen	conçu	designed
    Entwurf	projet;ébauche	draft;design
    entziehen	retirer;soustraire	withdraw
    entzog	retira	withdrew
    entzogen	retiré	withdrawn
    entzücken	ravir;ravissement	delight
    entzückend	ravissant	delightful
    entzünden	enflammer;allumer	ignite;inflame
    Enzian	gentiane	gentian
    Epidemie	épidémie	epidemic
    Epoche	époque	era;epoch
    er	il	he
    erarbeiten	élaborer	develop;work out
    erbarmungslos	impitoyable	merciless
    erbauen	bâtir;édifier	build
    Erbauer	constructeur	builder
    Erbe	héritage;héritier	heritage;inheritance;heir
    erben	hériter;héritiers	inherit;heirs
    Erbin	héritière	heiress
    erbitten	demander	request
    erbittert	acharné	bitter;fierce
    erbleichen	pâlir	turn pale
    erblich	héréditaire	hereditary
    erblicken	apercevoir	see;catch sight
    Erbschaft	héritage	inheritance
    Erbse	pois	pea
    erbt	hériter	inherit
    Erdbeben	tremblement de terre;séisme	earthquake
    Erdbeere	fraise	strawberry
    Erde	terre	earth
    Erdgas	gaz naturel	natural gas
    Erdkunde	géographie	geography
    Erdöl	pétrole	oil;petroleum
    Erdrutsch	glissement de terrain	landslide
    Erdteil	continent	continent
    ereignen	se produire;arriver	happen;occur
    Ereignis	événement	event
    erfahren	apprendre;expérimenté	learn;experienced
    erfährt	apprend	learns
    Erfahrung	expérience	experience
    erfand	inventa	invented
    erfassen	saisir;recenser	capture;record
    erfinden	inventer	invent
    Erfinder	inventeur	inventor
    Erfindung	invention	invention
    Erfolg	succès	success
    Erfolge	succès	successes
    erfolgen	avoir lieu;se produire	take place;occur
    erfolglos	infructueux;en vain	unsuccessful
    erfolgreich	couronné de succès	successful
    erforderlich	nécessaire;requis	necessary;required
    erfordern	exiger;nécessiter	require
    erfordert	exiger;nécessiter	require
    erforschen	explorer;étudier	explore;research
    erfreuen	réjouir	please;delight
    erfreulich	réjouissant	pleasing
    erfreut	ravi	delighted
    erfrieren	mourir de froid;geler	freeze to death
    erfriert	mourir de froid;geler	freeze to death
    erfrischen	rafraîchir	refresh
    erfror	gela	froze
    erfroren	gelé	frozen
    erfuhr	apprit	learned
    erfüllen	remplir;accomplir	fulfil;fulfill
    erfunden	inventé	invented
    ergab	donna;résulta	resulted;yielded
    ergänzen	compléter	complete;add
    ergeben	résulter;dévoué	result;yield;devoted
    Ergebnis	résultat	result
    Ergebnisse	résultats	results
    ergehen	se porter;advenir	fare
    ergibt	résulte;donne	results;yields
    erging	advint	fared
    ergötzen	amuser;délecter	delight
    ergreifen	saisir;prendre	seize;grasp
    ergriff	saisit	seized;grasped
    ergriffen	saisi;ému	seized;moved
    ergründen	approfondir;sonder	fathom
    erhaben	sublime;élevé	sublime
    erhält	reçoit;obtient	receives;gets
    erhalten	recevoir;obtenir;conserver	receive;obtain;preserve
    erheben	lever;élever;se lever	raise;rise
    erheblich	considérable	considerable
    erhellen	éclairer	illuminate
    erhielt	reçut;obtint	received;obtained
    erhielten	reçurent;obtinrent	received
    erhitzen	chauffer	heat
    erhob	se leva;éleva	rose;raised
    erhoben	levé;élevé	raised
    erhöhen	augmenter;élever	increase;raise
    Erhöhung	augmentation;élévation	increase
    erholen	se remettre;se reposer	recover
    Erholung	repos;rétablissement	recovery;recreation
    erinnern	rappeler;se souvenir	remember;remind
    erinnert	rappeler;se souvenir	remember;remind
    Erinnerung	souvenir;mémoire	memory
    Erkältung	rhume;refroidissement	cold
    erkannt	reconnu	recognized;recognised
    erkannte	reconnut	recognized;recognised
    erkennen	reconnaître	recognize;recognise;see
    Erkenntnis	connaissance;constatation	insight;knowledge
    erklang	retentit	sounded
    erklären	expliquer;déclarer	explain;declare
    Erklärung	explication;déclaration	explanation;declaration
    erklimmen	gravir;escalader	climb
    erklingen	retentir	sound;ring out
    erklomm	gravit	climbed
    erkranken	tomber malade	fall ill
    erkundigen	se renseigner	inquire
    erkundigt	se renseigner	inquire
    erlag	succomba	succumbed
    erlangen	obtenir	obtain;attain
    Erlass	décret	decree
    erlassen	promulguer;remettre	issue;enact;remit
    erlauben	permettre	allow;permit
    Erlaubnis	permission	permission
    erläutern	expliquer	explain
    erläutert	expliquer	explain
    erleben	vivre;éprouver	experience
    Erlebnis	expérience;événement	experience
    erlebte	vécut	experienced
    erledigen	régler	settle;deal with
    erledigt	régler	settle;deal with
    erlegen	abattre	kill
    erleichtern	faciliter;soulager	facilitate;relieve
    erleichtert	faciliter;soulager	facilitate;relieve
    Erleichterung	soulagement;allègement	relief
    erleiden	subir	suffer
    erlernen	apprendre	learn
    erliegen	succomber	succumb
    erließ	promulgua	issued;enacted
    erlitt	subit	suffered
    erlitten	subi	suffered
    erlosch	s'éteignit	went out
    erloschen	éteint	extinct;extinguished
    erlöschen	s'éteindre	go out;expire
    erlösen	délivrer;sauver	redeem;release
    ermahnen	exhorter	admonish
    ermessen	appréciation;mesurer	discretion;judge
    ermitteln	déterminer;enquêter	determine;investigate
    ermittelt	déterminer;enquêter	determine;investigate
    Ermittler	enquêteur	investigator
    Ermittlung	enquête	investigation
    ermöglichen	permettre	enable;allow
    ermöglicht	permettre	enable;allow
    ermorden	assassiner	murder
    Ermordung	assassinat	murder
    ermüden	fatiguer	tire
    ermuntern	encourager	encourage
    ermuntert	encourager	encourage
    ermutigen	encourager	encourage
    ermutigt	encourager	encourage
    ernähren	nourrir	feed
    ernannt	nommé	appointed
    ernannte	nomma	appointed
    ernennen	nommer	appoint
    erneuern	renouveler	renew
    erneuert	renouveler	renew
    erniedrigen	humilier;abaisser	humiliate
    erniedrigt	humilier;abaisser	humiliate
    Erniedrigung	humiliation	humiliation
    ernst	sérieux;grave;gravité	serious;seriousness
    ernsthaft	sérieux	serious
    ernstlich	sérieusement	seriously
    Ernte	récolte;moisson	harvest
    ernten	récolter	harvest
    erobern	conquérir	conquer
    erobert	conquérir	conquer
    Eroberung	conquête	conquest
    eröffnen	ouvrir;inaugurer	open
    Eröffnung	ouverture	opening
    erörtern	discuter	discuss
    erörtert	discuter	discuss
    erproben	éprouver;essayer	test
    errang	remporta	won;gained
    erregen	exciter;provoquer	excite;arouse
    erreichen	atteindre;parvenir	reach;achieve
    errichten	ériger;construire	erect;build
    Errichtung	construction;érection	erection;construction
    erringen	remporter	win;gain
    erröten	rougir	blush
    errungen	remporté	won;gained
    ersann	imagina	devised
    Ersatz	remplacement	replacement;substitute
    erschaffen	créer	create
    erscheinen	apparaître;paraître	appear
    Erscheinung	apparition;phénomène	appearance;phenomenon
    erschien	parut;apparut	appeared
    erschienen	paru;apparu	appeared;published
    erschießen	fusiller;abattre	shoot
    erschlagen	tuer;assommer	slay;kill
    erschließen	exploiter;ouvrir	develop;open up
    erschloss	ouvrit	opened up
    erschlossen	ouvert;mis en valeur	developed
    erschlug	tua	slew
    erschöpfen	épuiser	exhaust
    erschöpft	épuisé	exhausted
    Erschöpfung	épuisement	exhaustion
    erschoss	abattit	shot
    erschossen	fusillé;abattu	shot
    erschrak	s'effraya;effrayé	was frightened;startled
    erschrecken	effrayer;s'effrayer	frighten;be frightened
    erschreckend	effrayant	frightening
    erschrickt	s'effraie	is frightened
    erschrocken	effrayé	frightened;startled
    erschüttern	ébranler;secouer	shake
    erschüttert	ébranler;secouer	shake
    Erschütterung	secousse	shock
    erschweren	compliquer	make difficult
    erschwert	compliquer	make difficult
    ersetzen	remplacer	replace
    ersinnen	imaginer;inventer	devise
    ersonnen	imaginé	devised
    ersparen	épargner	spare;save
    erstarren	se figer	freeze;stiffen
    erstatten	rembourser	refund
    erstaunen	étonner;étonnement	astonish;amazement
    erstaunlich	étonnant	astonishing
    erstaunt	étonné	astonished
    Erstbesteigung	première ascension	first ascent
    erste	premier	first
    ersteigen	gravir	climb;ascend
    erstens	premièrement	firstly
    ersticken	étouffer	suffocate
    erstieg	gravit	climbed
    erstiegen	gravi	climbed
    erstmals	pour la première fois	for the first time
    erstreben	aspirer à	strive for
    erstrecken	s'étendre	extend
    erstürmen	prendre d'assaut	storm
    ersuchen	demander;prier	request
    erteilen	donner;accorder	grant;give
    ertönen	retentir	sound
    Ertrag	rendement;produit	yield;return
    ertragen	supporter	bear;endure
    erträglich	supportable	bearable
    ertrank	se noya	drowned
    ertrinken	se noyer	drown
    ertrug	supporta	endured;bore
    ertrunken	noyé	drowned
    erwachen	se réveiller;réveil	awake;awakening
    erwachsen	adulte	adult;grown
    Erwachsene	adulte	adult
    erwägen	envisager;considérer	consider
    erwähnen	mentionner	mention
    erwarb	acquit	acquired
    erwärmen	réchauffer	warm
    Erwärmung	réchauffement	warming
    erwarten	attendre	expect;await
    Erwartung	attente	expectation
    erwecken	éveiller	arouse
    erweisen	s'avérer;rendre	prove
    erweitern	élargir;étendre	extend;expand
    erweitert	élargir;étendre	extend;expand
    Erweiterung	élargissement;extension	expansion
    erwerben	acquérir	acquire
    erwidern	répliquer;répondre	reply
    erwidert	répliquer;répondre	reply
    erwies	s'avéra	proved
    erwiesen	avéré;prouvé	proven
    erwischen	attraper	catch
    erwog	envisagea	considered
    erwogen	envisagé;considéré	considered
    erworben	acquis	acquired
    erwuchs	naquit	arose
    erwünscht	souhaité	desired
    erwürgen	étrangler	strangle
    Erz	minerai	ore
    erzählen	raconter	tell
    Erzähler	narrateur;conteur	narrator;storyteller
    Erzählung	récit;narration	story;tale;narrative
    erzeugen	produire;engendrer	produce;generate
    Erzeugnis	produit	product
    erziehen	élever;éduquer	educate;bring up
    Erzieher	éducateur	educator
    Erziehung	éducation	education;upbringing
    erzielen	obtenir;réaliser	achieve
    erzog	éleva	educated
    erzogen	élevé	educated
    erzwingen	imposer	force
    es	il;ce	it
    Esche	frêne	ash
    Esel	âne	donkey
    Essay	essai	essay
    essbar	comestible	edible
    essen	manger	eat
    Essig	vinaigre	vinegar
    Estland	Estonie	Estonia
    Etappe	étape	stage
    etc	etc	etc
    ethisch	éthique	ethical
    etliche	plusieurs;quelques	several
    etwa	environ;par exemple	about;approximately
    etwaig	éventuel	possible
    etwas	quelque chose	something
    EU	UE	EU
    euch	vous	you
    euer	votre	your
    Eule	hibou;chouette	owl
    eure	votre;vos	your
    Euro	euro	euro
    Europa	Europe	Europe
    Europäer	européen	European
    europäisch	européen	European
    evangelisch	protestant;évangélique	Protestant
    Evangelium	Évangile	Gospel
    evtl	éventuellement	possibly
    ewig	éternel	eternal
    Ewigkeit	éternité	eternity
    Exemplar	exemplaire	copy
    Existenz	existence	existence
    existieren	exister	exist
    existiert	exister	exist
    Expedition	expédition	expedition
    Experiment	expérience	experiment
    Experte	expert	expert
    Expertin	experte	expert
    Export	exportation	export
    extrem	extrême	extreme
    Fabel	fable	fable
    fabelhaft	fabuleux	fabulous
    Fabrik	usine	factory
    Fabrikant	fabricant	manufacturer
    Fach	branche;discipline	subject;compartment
    Fachleute	spécialistes	experts;specialists
    fachlich	professionnel	professional;technical
    Fachmann	spécialiste	expert;specialist
    Fackel	torche;flambeau	torch
    fade	fade	bland
    Faden	fil	thread
    fähig	capable	able;capable
    Fähigkeit	capacité;faculté	ability;capacity
    fahl	blême;blafard	pale;sallow
    Fahne	drapeau	flag
    fahren	aller;rouler	go;drive
    Fahrer	conducteur;chauffeur	driver
    Fahrgast	passager	passenger
    Fahrkarte	billet;ticket	ticket
    Fahrplan	horaire	timetable;schedule
    Fahrrad	vélo;bicyclette	bicycle;bike
    Fahrt	trajet;voyage;course	trip;journey;drive
    fährt	va;roule;aller	goes;drives
    Fahrzeug	véhicule	vehicle
    fair	équitable	fair
    faktisch	effectif;de fait	actual;in fact
    Faktor	facteur	factor
    Falke	faucon	falcon
    Fall	cas;chute	case;fall
    fallen	tomber	fall
    falls	si;au cas où	if;in case
    fällt	tombe	falls
    falsch	faux	wrong
    fälschen	falsifier	forge
    Falte	pli;ride	fold;wrinkle
    Familie	famille	family
    fand	trouver	find;found
    fanden	trouvèrent	found
    fangen	attraper;prendre	catch
    fängt	attrape	catches
    fantastisch	fantastique	fantastic
    Farbe	couleur	colour;color;paint
    färben	teindre;colorer	dye;colour
    farbig	coloré;en couleurs	coloured
    farblos	incolore	colourless
    Farn	fougère	fern
    Faschismus	fascisme	fascism
    Faschist	fasciste	fascist
    faschistisch	fasciste	fascist
    Fasnacht	carnaval	carnival
    Fass	tonneau	barrel
    Fassade	façade	facade
    fassen	saisir;contenir	grasp;seize
    Fassung	version;contenance	version;composure
    fast	presque	almost
    fasten	jeûner	fast
    faul	paresseux;pourri	lazy;rotten
    faulen	pourrir	rot
    Faulheit	paresse	laziness
    Faust	poing	fist
    FDP	PLR	FDP
    Feber	février	February
    Febr	février	February
    Februar	février	February
    fechten	combattre;se battre	fight;fence
    Feder	plume;ressort	feather;pen;spring
    Fegefeuer	purgatoire	purgatory
    fegen	balayer	sweep
    fegt	balayer	sweep
    fehlen	manquer	lack;be missing
    Fehler	faute;erreur	mistake;error
    Feier	fête;célébration	celebration
    Feierabend	fin du travail	end of work
    feierlich	solennel	solemn
    feiern	fêter;célébrer	celebrate
    feiert	fêter;célébrer	celebrate
    Feiertag	jour férié	holiday
    feig	lâche	cowardly
    feige	lâche;figue	cowardly;fig
    Feigheit	lâcheté	cowardice
    fein	fin;délicat	fine
    Feind	ennemi	enemy
    feindlich	ennemi;hostile	hostile;enemy
    feindselig	hostile	hostile
    Feld	champ	field
    Fell	fourrure;pelage	fur
    Fels	rocher;roc	rock
    Felsen	rocher;rochers	rock
    Fenster	fenêtre	window
    Ferien	vacances	holidays;vacation
    Ferienhaus	maison de vacances	holiday home
    Ferienwohnung	appartement de vacances	holiday flat
    fern	lointain;loin	far;distant
    fernab	loin de	far from
    ferner	en outre	furthermore
    Fernrohr	longue-vue;lunette	telescope
    Fernsehen	télévision	television
    Fernseher	téléviseur	television
    Ferse	talon	heel
    fertig	prêt;terminé	ready;finished
    fesseln	enchaîner;captiver;chaînes;liens	tie up;captivate;fetters
    fesselt	enchaîner;captiver	tie up;captivate
    fest	ferme;solide;fête	firm;solid;festival;celebration
    festgehalten	retenu	held;recorded
    festgenommen	arrêté	arrested
    festgestanden	certain	certain
    festhalten	retenir;tenir	hold on
    festhielt	retint	held
    festigen	consolider	consolidate
    festlegen	fixer;déterminer	determine;set
    festlich	de fête	festive
    festmachen	fixer;amarrer	fasten
    festnehmen	arrêter	arrest
    festsetzen	fixer	fix;set
    feststellen	constater	find;determine;notice
    Festung	forteresse	fortress
    fett	gras	fat
    feucht	humide	damp;moist
    Feuer	feu	fire
    Feuerwehr	pompiers	fire brigade
    Feuerwerk	feu d'artifice	fireworks
    Feuilleton	feuilleton;page culturelle	arts section
    feurig	ardent	fiery
    Fichte	épicéa	spruce
    Fieber	fièvre	fever
    fiel	tomba;tomber	fell
    Figur	figure;personnage	figure;character
    Filiale	succursale;filiale	branch
    Film	film	film;movie
    filmen	filmer	film
    Filter	filtre	filter
    Finanzen	finances	finances
    finanziell	financier	financial
    finanzieren	financer	finance
    finanziert	financer	finance
    Finanzierung	financement	financing
    finden	trouver	find
    findet	trouve	finds
    fing	attrapa;prit	caught
    Finger	doigt	finger
    Fink	pinson	finch
    Finne	finlandais	Finn
    finnisch	finnois;finlandais	Finnish
    Finnland	Finlande	Finland
    finster	sombre;ténébreux	dark;gloomy
    Finsternis	ténèbres;obscurité	darkness
    Firma	entreprise;maison	company;firm
    Firmen	entreprises	companies
    Firn	névé	firn
    Fisch	poisson	fish
    fischen	pêcher	fish
    Fischer	pêcheur	fisherman
    flach	plat	flat
    Fläche	surface;superficie	area;surface
    Flagge	drapeau;pavillon	flag
    Flamme	flamme	flame
    Flandern	Flandre	Flanders
    Flasche	bouteille	bottle
    flattern	voltiger;flotter	flutter
    flattert	voltiger;flotter	flutter
    flechten	tresser	braid;weave
    Fleck	tache	spot;stain
    Fledermaus	chauve-souris	bat
    flehen	supplier;implorer	implore
    Fleisch	viande;chair	meat;flesh
    Fleiß	application;zèle	diligence
    fleißig	appliqué;travailleur	diligent;hard-working
    flexibel	flexible	flexible
    flicken	raccommoder	mend
    Flieder	lilas	lilac
    Fliege	mouche	fly
    fliegen	voler;mouches	fly;flies;flying
    fliehen	fuir	flee
    fließen	couler	flow
    fließend	courant;couramment	fluent
    flink	agile;vif	nimble
    Flinte	fusil	shotgun
    flocht	tressa	wove
    Flocke	flocon	flake
    flog	vola;volait	flew
    floh	fuit;s'enfuit;puce	fled;flea
    Florenz	Florence	Florence
    floss	coula;coulait	flowed
    Flöte	flûte	flute
    Flotte	flotte	fleet
    Fluch	malédiction	curse
    fluchen	jurer;maudire	curse
    Flucht	fuite	flight;escape
    flüchten	fuir;se réfugier	flee
    flüchtig	fugitif;superficiel	fleeting;fugitive
    Flüchtling	réfugié	refugee
    Flug	vol	flight
    Flugblatt	tract	leaflet
    Flügel	aile	wing
    Flughafen	aéroport	airport
    Flugzeug	avion	aeroplane;airplane;plane
    Flur	couloir	hallway
    Fluss	rivière;fleuve	river
    flüssig	liquide	liquid
    flüstern	chuchoter;murmurer	whisper
    flüstert	chuchoter;murmurer	whisper
    Flut	flot;marée	flood;tide
    focht	combattit	fought
    föderal	fédéral	federal
    Föhn	foehn	foehn
    Folge	suite;conséquence	consequence;sequence
    folgen	suivre	follow
    folgend	suivant	following
    folgendermaßen	comme suit	as follows
    folgern	conclure	conclude
    folgert	conclure	conclude
    Folgerung	conclusion	conclusion
    folglich	par conséquent	consequently
    Folter	torture	torture
    foltern	torturer	torture
    foltert	torturer	torture
    Fondue	fondue	fondue
    fordern	exiger;réclamer	demand
    fördern	encourager;promouvoir	promote;support
    fordert	exiger;réclamer	demand
    fördert	encourager;promouvoir	promote;support
    Forderung	exigence;revendication	demand
    Förderung	encouragement;promotion	promotion;support
    Forelle	truite	trout
    Form	forme	form;shape
    Formel	formule	formula
    formen	former	form;shape
    förmlich	formel;littéralement	formal;literally
    Formular	formulaire	form
    formulieren	formuler	formulate
    formuliert	formuler	formulate
    forschen	rechercher	research
    Forscher	chercheur	researcher
    Forscherin	chercheuse	researcher
    Forschung	recherche	research
    Forst	forêt	forest
    Förster	garde forestier	forester
    fort	parti;loin	away;gone
    fortan	désormais	henceforth
    fortfahren	continuer	continue
    fortfuhr	continua	continued
    fortgegangen	parti	gone away
    fortgehen	s'en aller	go away
    fortgeschritten	avancé	advanced
    fortging	s'en alla	went away
    Fortschritt	progrès	progress
    fortschrittlich	progressiste	progressive
    fortsetzen	continuer;poursuivre	continue
    Fortsetzung	suite	continuation
    fortwährend	continuel	continual
    Foto	photo	photo
    Fotograf	photographe	photographer
    Fotografie	photographie	photography
    fotografieren	photographier	photograph
    fotografiert	photographier	photograph
    Fr	franc;francs	francs
    Frage	question	question
    fragen	demander	ask
    fraglich	en question;douteux	questionable
    fragt	demande	asks
    fragte	demanda	asked
    Fraktion	groupe parlementaire;fraction	parliamentary group
    Franken	franc;francs	franc
    Frankfurt	Francfort	Frankfurt
    Frankreich	France	France
    Franzose	français	Frenchman;French
    Französin	Française	Frenchwoman
    französisch	français	French
    fraß	dévora	ate;devoured
    Frau	femme	woman
    Frauenstimmrecht	suffrage féminin	women's suffrage
    Fräulein	mademoiselle	Miss
    frei	libre	free
    Freiburg	Fribourg	Fribourg;Freiburg
    Freiburger	fribourgeois	Fribourg
    Freie	plein air	open air
    freigeben	libérer	release
    Freiheit	liberté	freedom;liberty
    freiheitlich	libéral	liberal
    Freiheitsstrafe	peine privative de liberté	custodial sentence
    freilassen	libérer	release
    freilich	certes;bien sûr	of course;admittedly
    Freispruch	acquittement	acquittal
    Freitag	vendredi	Friday
    freiwillig	volontaire	voluntary
    Freizeit	loisirs	leisure;free time
    fremd	étranger	foreign;strange
    fremdartig	étrange	strange
    Fremde	étranger	stranger;foreigner
    Fremdenverkehr	tourisme	tourism
    Fremder	étranger	stranger
    Fremdsprache	langue étrangère	foreign language
    Fresko	fresque	fresco
    fressen	manger;dévorer	eat;devour
    Freude	joie	joy
    freudig	joyeux	joyful
    freuen	réjouir;se réjouir	be glad;look forward
    Freund	ami	friend
    Freundin	amie	friend;girlfriend
    freundlich	aimable;gentil	friendly;kind
    Freundschaft	amitié	friendship
    freundschaftlich	amical	friendly
    Frieden	paix	peace
    Friedhof	cimetière	cemetery
    friedlich	paisible;pacifique	peaceful
    frieren	geler;avoir froid	freeze
    frisch	frais	fresh
    frisst	mange;dévore	eats
    Frist	délai	deadline;period
    froh	joyeux;content	glad;happy
    fröhlich	gai;joyeux	cheerful;merry
    fromm	pieux	pious
    Front	front	front
    fror	gelait	froze
    Frosch	grenouille	frog
    Frost	gel	frost
    Frucht	fruit	fruit
    fruchtbar	fertile;fécond	fertile
    früh	tôt	early
    früher	autrefois;plus tôt	formerly;earlier
    Frühjahr	printemps	spring
    Frühling	printemps	spring
    Frühstück	petit déjeuner	breakfast
    frühstücken	déjeuner	have breakfast
    frühzeitig	précoce	early
    Fuchs	renard	fox
    Füchse	renards	foxes
    fühlen	sentir;ressentir	feel
    fühlte	sentit;sentait	felt
    fuhr	alla;roula;partit	went;drove
    fuhren	allèrent	went;drove
    führen	conduire;mener;diriger	lead;guide
    Führer	guide;chef	guide;leader
    führt	mène;conduit	leads
    führte	conduisit;menait;mena	led
    führten	conduisirent;menaient	led
    Führung	direction;conduite;visite guidée	leadership;guidance;tour
    Führungskraft	cadre	executive
    füllen	remplir	fill
    Fund	découverte;trouvaille	find;discovery
    fünf	cinq	five
    fünfhundert	cinq cents	five hundred
    fünfmal	cinq fois	five times
    fünfte	cinquième	fifth
    Fünftel	cinquième	fifth
    fünfundzwanzig	vingt-cinq	twenty-five
    fünfzehn	quinze	fifteen
    fünfzehnte	quinzième	fifteenth
    fünfzig	cinquante	fifty
    Funke	étincelle	spark
    funkeln	étinceler;scintiller	sparkle
    funkelt	étinceler;scintiller	sparkle
    Funktion	fonction	function
    funktionieren	fonctionner	work;function
    funktioniert	fonctionner	work;function
    für	pour	for
    Furche	sillon	furrow
    Furcht	crainte;peur	fear
    furchtbar	terrible;effroyable	terrible;dreadful
    fürchten	craindre;redouter	fear
    fürchterlich	terrible;affreux	terrible
    furchtlos	intrépide	fearless
    Furka	Furka	Furka
    fürs	pour le	for the
    Fürsorge	assistance;sollicitude	care;welfare
    Fürsprecher	avocat	advocate
    Fürst	prince	prince
    Fürstin	princesse	princess
    fürstlich	princier	princely
    fürwahr	en vérité	verily;indeed
    Fürwort	pronom	pronoun
    Fuß	pied	foot
    Fußball	football	football;soccer
    Füße	pieds	feet
    Fußgänger	piéton	pedestrian
    Fußnote	note	footnote
    füttern	nourrir	feed
    füttert	nourrir	feed
    gab	donner	give
    gäbe	donnerait	would give
    Gabel	fourchette;fourche	fork
    gaben	donnèrent	gave
    gähnen	bâiller	yawn
    Galerie	galerie	gallery
    Galgen	potence;gibet	gallows
    Gallien	Gaule	Gaul
    Gallier	gaulois	Gaul
    galt	valait;passait	was considered;applied
    Gämse	chamois	chamois
    Gang	couloir;marche	corridor;gait
    Gans	oie	goose
    Gänse	oies	geese
    ganz	tout;entier	whole
    gänzlich	entièrement;total	entirely;completely
    gar	même;du tout	at all;even
    garantieren	garantir	guarantee
    garantiert	garantir	guarantee
    Garde	garde	guard
    Garten	jardin	garden
    Gärtner	jardinier	gardener
    Gas	gaz	gas
    Gasse	ruelle	alley;lane
    Gast	hôte;invité	guest
    Gastgeber	hôte	host
    Gasthaus	auberge	inn
    Gasthof	auberge	inn
    Gaststätte	restaurant;auberge	restaurant
    Gatte	époux;mari	husband
    Gattin	épouse	wife
    Gattung	genre	genus;genre
    gebacken	cuit	baked
    gebar	enfanta	gave birth;bore
    Gebärde	geste	gesture
    gebären	enfanter;accoucher	give birth;bear
    Gebäude	bâtiment;édifice	building
    gebaut	construit;bâti	built
    geben	donner	give
    Gebet	prière	prayer
    gebeten	prié;demandé	asked;requested
    Gebiet	territoire;région;domaine	area;territory;region
    gebildet	cultivé	educated
    Gebirge	montagnes;massif	mountains;mountain range
    gebirgig	montagneux	mountainous
    Gebirgskette	chaîne de montagnes	mountain range
    gebissen	mordu;mordre	bitten
    geblasen	soufflé	blown
    geblieben	resté;rester	stayed;remained
    gebogen	courbé;plié	bent;curved
    geboren	né;naître	born
    geborgen	abrité;récupéré	safe;recovered
    geborsten	éclaté	burst
    geboten	offert;offrir	offered
    gebracht	apporté;apporter	brought;bring
    gebrannt	brûlé	burned;burnt
    gebraten	rôti	roasted;fried
    Gebrauch	usage;emploi	use
    gebräuchlich	usuel;courant	common;customary
    gebrochen	brisé;rompu;cassé	broken
    Gebühr	taxe;émolument	fee
    gebunden	lié;attaché	tied;bound
    Geburt	naissance	birth
    gebürtig	natif	native
    Geburtstag	anniversaire	birthday
    Gebüsch	buisson;fourré	bushes
    gedacht	pensé;penser	thought
    gedachten	pensèrent;pensaient	thought
    Gedächtnis	mémoire	memory
    Gedanke	pensée;idée	thought;idea
    gedeihen	prospérer	thrive;flourish
    gedenken	se souvenir;commémorer	remember;commemorate
    Gedicht	poème	poem
    gedieh	prospéra	thrived
    gediehen	prospéré	thrived
    gedrungen	pénétré;trapu	penetrated;stocky
    Geduld	patience	patience
    geduldig	patient	patient
    gedurft	pu	been allowed
    geeignet	approprié;propre	suitable
    Gefahr	danger	danger
    gefährden	mettre en danger	endanger
    gefahren	allé;roulé;dangers	driven;gone;dangers
    gefährlich	dangereux	dangerous
    Gefährte	compagnon	companion
    Gefährtin	compagne	companion
    gefallen	plaire;tombé;plaisir;service	please;fallen;like;favour
    gefällig	complaisant;plaisant	obliging;pleasing
    gefällt	plaît	pleases;like
    gefangen	pris;prisonnier	caught;captured
    Gefangene	prisonnier	prisoner
    Gefangener	prisonnier	prisoner
    Gefangenschaft	captivité	captivity
    Gefängnis	prison	prison
    Gefängnisstrafe	peine de prison	prison sentence
    Gefäß	récipient;vase	vessel
    gefiel	plut;plaisait	pleased;liked
    geflochten	tressé	woven;braided
    geflogen	volé	flown
    geflohen	enfui;fui	fled
    geflossen	coulé	flowed
    gefochten	combattu	fought
    Gefolge	suite	retinue
    gefressen	mangé;dévoré	eaten;devoured
    gefroren	gelé	frozen
    Gefühl	sentiment;sensation	feeling
    geführt	conduit;mené	led;guided
    gefunden	trouvé;trouver	found;find
    gegangen	allé;aller	gone;go
    gegeben	donné;donner	given;give
    gegen	contre	against
    Gegend	région;contrée	area;region
    Gegensatz	contraste;opposition	contrast;opposite
    Gegenseite	partie adverse	opposite side
    gegenseitig	mutuel;réciproque	mutual;each other
    Gegenstand	objet;sujet	object;subject
    Gegenstück	pendant	counterpart
    Gegenteil	contraire	opposite;contrary
    gegenüber	en face;envers	opposite;towards
    gegenüberstehen	être en face;affronter	face
    gegenüberstellen	confronter	contrast;confront
    Gegenvorschlag	contre-projet	counter-proposal
    Gegenwart	présent;présence	present;presence
    gegenwärtig	actuel;présent	present;current
    gegessen	mangé;manger	eaten;eat
    geglichen	ressemblé	resembled
    geglitten	glissé	slid
    Gegner	adversaire	opponent
    gegolten	valu	been valid
    gegossen	versé;coulé	poured;cast
    gegraben	creusé	dug
    gegriffen	saisi	seized
    gehabt	eu;avoir	had;have
    Gehalt	traitement;salaire;teneur	salary;content
    gehalten	tenu;tenir	held;kept
    gehangen	pendu	hung
    gehauen	taillé;frappé	hewn;struck
    geheim	secret	secret
    Geheimnis	secret;mystère	secret;mystery
    geheimnisvoll	mystérieux	mysterious
    geheißen	appelé	called
    gehen	aller	go
    Gehirn	cerveau	brain
    gehoben	levé;soulevé;élevé	lifted;raised;elevated
    geholfen	aidé	helped
    Gehör	ouïe	hearing
    gehorchen	obéir	obey
    gehören	appartenir	belong
    gehorsam	obéissant;obéissance	obedient;obedience
    gehört	entendu;appartient	heard;belongs
    geht	va	goes
    Geier	vautour	vulture
    Geige	violon	violin
    Geiß	chèvre	goat
    Geist	esprit	spirit;mind;ghost
    geistig	intellectuel;spirituel	mental;intellectual;spiritual
    geistlich	spirituel;ecclésiastique	spiritual;clerical
    Geistliche	ecclésiastique;pasteur	clergyman
    Geistlicher	ecclésiastique;prêtre	clergyman
    geistreich	spirituel	witty
    geizig	avare	stingy
    gekannt	connu;connaître	known
    gekauft	acheté	bought
    geklungen	sonné	sounded
    gekommen	venu;venir	come
    gekonnt	pu;pouvoir	been able
    gekränkt	blessé	hurt;offended
    gekrochen	rampé	crawled;crept
    Gelächter	rire	laughter
    geladen	chargé;invité	loaded;invited
    Gelände	terrain	terrain;grounds
    Geländer	rampe;balustrade	railing
    gelang	réussit;réussir	succeeded;managed
    gelangen	parvenir;arriver	reach;get
    gelangte	parvint	reached
    gelassen	laissé;calme	left;let;calm
    gelaufen	couru;marché	run;walked
    gelb	jaune	yellow
    gelblich	jaunâtre	yellowish
    Geld	argent	money
    Geldbeutel	bourse;porte-monnaie	purse;wallet
    Geldstrafe	amende	fine
    gelebt	vécu	lived
    gelegen	situé;couché	situated;located;lain
    Gelegenheit	occasion	opportunity;occasion
    gelegentlich	occasionnel;parfois	occasional;occasionally
    gelehrt	savant	learned
    Gelehrte	savant	scholar
    Gelehrter	savant	scholar
    Geleit	escorte	escort
    Gelenk	articulation	joint
    gelesen	lu;lire	read
    geliebt	aimé	loved;beloved
    geliebte	bien-aimé;amante	beloved;lover
    geliehen	prêté;emprunté	lent;borrowed
    gelingen	réussir	succeed
    gelitten	souffert	suffered
    geloben	promettre;jurer	vow
    gelogen	menti	lied
    gelten	valoir;passer pour	be valid;apply
    Gelübde	voeu	vow
    gelungen	réussi	succeeded;successful
    gemacht	fait;faire	made;done
    Gemahl	époux	husband
    gemahlen	moulu	ground
    Gemahlin	épouse	wife
    Gemälde	tableau;peinture	painting
    gemäß	selon;conformément	according to
    gemein	commun;méchant	common;mean
    Gemeinde	commune	municipality
    Gemeinden	communes	municipalities
    Gemeindepräsident	président de commune;syndic	mayor
    Gemeinderat	conseil communal	municipal council
    gemeinnützig	d'utilité publique	non-profit;charitable
    gemeinsam	commun;ensemble	common;joint;together
    Gemeinschaft	communauté	community
    gemessen	mesuré	measured
    gemieden	évité	avoided
    gemischt	mixte;mélangé	mixed
    Gemmi	Gemmi	Gemmi
    gemocht	aimé	liked
    Gemse	chamois	chamois
    Gemüse	légume	vegetable
    gemusst	dû	had to
    Gemüt	âme;coeur	mind;soul
    gemütlich	agréable;confortable	cosy;cozy
    genannt	nommé;appelé	called;named
    genas	guérit	recovered
    genau	exact	exact
    genauso	de même;tout aussi	just as
    genehmigen	autoriser;approuver	approve;authorize
    genehmigt	autoriser;approuver	approve;authorize
    Genehmigung	autorisation	approval;permit
    geneigt	enclin;incliné	inclined
    General	général	general
    Generalstreik	grève générale	general strike
    Generation	génération	generation
    genesen	guérir	recover
    Genesung	guérison	recovery
    Genf	Genève	Geneva
    Genfer	genevois	Genevan
    Genfersee	lac Léman	Lake Geneva
    genial	génial	brilliant
    Genie	génie	genius
    genießen	jouir;savourer;profiter	enjoy
    genommen	pris;prendre	taken;take
    genoss	jouit;savoura	enjoyed
    Genosse	camarade	comrade
    genossen	joui;savouré;camarade	enjoyed;comrade
    Genossenschaft	coopérative	cooperative
    Gent	Gand	Ghent
    Genua	Gênes	Genoa
    genug	assez;suffisamment	enough
    genügen	suffire	suffice
    Genuss	plaisir;jouissance	enjoyment;pleasure
    Geographie	géographie	geography
    geographisch	géographique	geographical
    Geologe	géologue	geologist
    Geologie	géologie	geology
    Geometrie	géométrie	geometry
    Georgien	Géorgie	Georgia
    Gepäck	bagage;bagages	luggage;baggage
    gepfiffen	sifflé	whistled
    gepriesen	loué;vanté	praised
    gerade	justement;droit	just;straight
    geradezu	presque;véritablement	downright;almost
    gerannt	couru	run
    Gerät	appareil;outil	device;appliance
    Geräte	appareils	devices;equipment
    geraten	tomber;conseillé;devenir	get;fall into;advised
    Geräusch	bruit	sound;noise
    gerecht	juste;équitable	just;fair
    Gerechtigkeit	justice	justice
    Gerede	bavardage	gossip;talk
    Gericht	tribunal;plat	court;dish
    Gerichte	tribunaux;plats	courts;dishes
    gerieben	frotté	rubbed;grated
    geriet	tomba;devint	got;fell into
    gering	faible;minime	low;small;slight
    geringfügig	insignifiant	slight;minor
    gerissen	déchiré;arraché	torn
    geritten	chevauché	ridden
    Germane	germain	German
    germanisch	germanique	Germanic
    gern	volontiers	gladly;like
    gerochen	senti	smelled
    Geröll	éboulis	scree
    geronnen	coulé;caillé	curdled
    Gerste	orge	barley
    Geruch	odeur	smell
    Gerücht	rumeur;bruit	rumour
    gerufen	appelé;crié	called;shouted
    gerungen	lutté	struggled
    Gerüst	échafaudage	scaffolding
    gesagt	dit;dire	said
    gesamt	total;entier	whole;total;entire
    Gesamtarbeitsvertrag	convention collective	collective labour agreement
    Gesamtheit	ensemble;totalité	totality;whole
    gesandt	envoyé	sent
    Gesandte	envoyé	envoy
    Gesang	chant	singing;song
    geschaffen	créé	created
    Geschäft	magasin;affaire;commerce	shop;business
    geschäftlich	commercial;d'affaires	business
    Geschäftsführer	directeur;gérant	managing director
    Geschäftsleitung	direction	management
    Geschäftsmann	homme d'affaires	businessman
    geschah	arriva;se passa	happened;occurred
    geschehen	se passer;arriver;se produire;événements	happen;occur;events
    Geschenk	cadeau;présent	gift;present
    Geschichte	histoire	story;history
    Geschichten	histoires	stories
    geschickt	habile;adroit	skilful;skillful
    geschieden	divorcé;séparé	divorced;separated
    geschieht	arrive;se passe	happens
    geschienen	semblé;brillé	seemed;shone
    geschlafen	dormi	slept
    geschlagen	battu;frappé	beaten;struck
    Geschlecht	sexe;lignée;race	sex;gender;race
    geschlichen	glissé	crept
    geschliffen	taillé;poli	cut;polished
    geschlossen	fermer	close
    geschlungen	enlacé;sinueux	wound
    Geschmack	goût;saveur	taste
    geschmolzen	fondu	melted;molten
    geschnitten	coupé	cut
    geschoben	poussé	pushed
    Geschöpf	créature	creature
    geschoren	tondu	shorn
    Geschoss	projectile;étage	projectile;floor
    geschossen	tiré	shot
    Geschrei	cris	shouting
    geschrieben	écrire	write
    geschrien	crié	shouted
    geschritten	marché	strode
    geschwiegen	tu	been silent
    geschwind	rapide;vite	swift
    Geschwindigkeit	vitesse	speed
    Geschwister	frères et soeurs	siblings
    geschwollen	enflé;gonflé	swollen
    geschwommen	nagé	swum
    geschworen	juré	sworn
    Geschworene	juré	juror
    geschwunden	disparu	faded
    geschwungen	brandi;courbe	swung;curved
    gesehen	vu;voir	seen;see
    Geselle	compagnon	journeyman
    gesellig	sociable	sociable
    Gesellschaft	société	society;company
    Gesellschaften	sociétés	societies;companies
    gesellschaftlich	social	social
    gesessen	assis	sat
    Gesetz	loi	law
    gesetzlich	légal	legal;statutory
    Gesicht	visage;figure	face
    Gesichtspunkt	point de vue	point of view
    Gesindel	racaille	riffraff
    gesoffen	bu	drunk
    gesonnen	disposé	inclined
    gesotten	bouilli	boiled
    Gespann	attelage	team
    gespannt	tendu;curieux	tense;curious
    Gespenst	fantôme;spectre	ghost
    gesponnen	filé	spun
    Gespräch	conversation;entretien	conversation;talk
    Gesprächspartner	interlocuteur	interlocutor
    gesprochen	parlé;parler	spoken;speak
    gesprungen	sauté	jumped
    Gestalt	forme;figure	figure;shape;form
    gestalten	façonner;aménager	shape;design
    gestand	avoua	confessed;admitted
    gestanden	avoué;debout	stood;confessed
    Geständnis	aveu	confession
    Gestank	puanteur	stench
    gestatten	permettre	permit;allow
    Geste	geste	gesture
    gestehen	avouer	confess;admit
    Gestein	roche	rock
    gestern	hier	yesterday
    gestiegen	monté;monter	climbed;risen
    gestochen	piqué;gravé	stung;engraved
    gestohlen	volé	stolen
    gestorben	mort;mourir	died
    gestoßen	poussé;heurté	pushed
    gestrichen	peint;supprimé	painted;deleted
    gestritten	disputé	argued
    Gesuch	demande;requête	application;request
    gesund	sain;bien portant	healthy
    Gesundheit	santé	health
    gesungen	chanté	sung
    gesunken	baissé;tombé;coulé	sunk;fallen
    getan	fait;faire	done;do
    getragen	porté;porter	carried;worn
    Getränk	boisson	drink;beverage
    Getreide	céréales;blé	grain;cereal
    getreten	entré;marché	stepped
    getrieben	poussé	driven
    getroffen	rencontré;atteint;touché	met;hit
    getrunken	bu	drunk
    gewachsen	grandi;crû	grown
    gewagt	osé	dared;daring
    gewähren	accorder	grant
    gewährleisten	garantir;assurer	ensure;guarantee
    Gewalt	violence;pouvoir	violence;force;power
    gewaltig	puissant;énorme	mighty;enormous
    gewaltsam	violent	violent;forcible
    Gewand	vêtement;habit	garment;robe
    gewandt	tourné;habile	turned;skilful;skillful
    gewann	gagna;gagner	won;gained
    gewaschen	lavé	washed
    Gewässer	eaux	waters
    Gewebe	tissu	tissue;fabric
    Gewehr	fusil	rifle;gun
    Gewerbe	artisanat;métier	trade;business
    gewerblich	commercial;industriel	commercial;industrial
    Gewerkschaft	syndicat	union
    Gewerkschafter	syndicaliste	trade unionist
    gewerkschaftlich	syndical	trade union
    Gewerkschaftsbund	union syndicale	trade union federation
    gewesen	été;être	been;be
    gewichen	cédé	yielded
    Gewicht	poids	weight
    gewiesen	montré	shown
    gewillt	disposé	willing
    Gewinn	gain;bénéfice	profit;gain
    gewinnen	gagner	win;gain
    Gewinner	gagnant	winner
    Gewirr	enchevêtrement	tangle
    gewiss	certain;certainement	certain;certainly
    Gewissen	conscience	conscience
    gewissermaßen	en quelque sorte	so to speak
    Gewitter	orage	thunderstorm
    gewoben	tissé	woven
    gewogen	pesé	weighed
    gewöhnen	habituer	get used
    Gewohnheit	habitude	habit
    gewöhnlich	ordinaire;d'habitude	ordinary;usual
    gewohnt	habituel;habitué	usual;accustomed
    Gewölbe	voûte	vault
    gewollt	voulu	wanted
    gewonnen	gagné;gagner	won;gained
    geworben	recruté	recruited
    geworden	devenu;devenir	become
    geworfen	jeté;lancé	thrown
    gewunden	sinueux;tordu	winding;twisted
    Gewürz	épice	spice
    gewusst	su	known
    gezogen	tiré	pulled;drawn
    gezwungen	forcé;contraint	forced
    ggf	le cas échéant	if necessary
    gibt	donne;il y a	gives;there is
    gierig	avide	greedy
    gießen	verser;arroser;couler	pour;water
    Gift	poison;venin	poison
    giftig	toxique;venimeux	poisonous;toxic
    gilt	vaut;passe pour	applies;is considered
    ging	aller	go
    gingen	allèrent	went
    Gipfel	sommet;cime	summit;peak
    Gips	plâtre;gypse	plaster
    Gitarre	guitare	guitar
    Gitter	grille	grating;bars
    Glanz	éclat;lustre	shine;splendour
    glänzen	briller	shine
    glänzend	brillant	brilliant;shiny
    Glarus	Glaris	Glarus
    Glas	verre	glass
    Gläser	verres	glasses
    glatt	lisse;glissant	smooth;slippery
    Glaube	foi;croyance	faith;belief
    glauben	croire	believe
    glaubhaft	crédible	credible
    Gläubiger	créancier	creditor
    glaubte	croyait;crut	believed;thought
    gleich	tout de suite;égal;même	immediately;equal;same
    gleichberechtigt	égal en droits	equal
    gleichen	ressembler	resemble
    gleichermaßen	également	equally
    gleichfalls	également	likewise
    Gleichgewicht	équilibre	balance
    gleichgültig	indifférent	indifferent
    Gleichheit	égalité	equality
    gleichmäßig	régulier;uniforme	even;uniform
    gleichsam	pour ainsi dire	as it were
    Gleichstellung	égalité	equality
    Gleichung	équation	equation
    gleichwohl	néanmoins	nevertheless
    gleichzeitig	simultané;en même temps	simultaneous;at the same time
    Gleis	voie	track;platform
    gleiten	glisser	glide;slide
    Gletscher	glacier	glacier
    Gletscherspalte	crevasse	crevasse
    glich	ressemblait	resembled
    Glied	membre;maillon	limb;member;link
    gliedern	structurer	structure
    gliedert	structurer	structure
    glimmen	couver;luire	glow;smoulder;smolder
    glitt	glissa	slid;glided
    global	mondial;global	global
    Globus	globe	globe
    Glocke	cloche	bell
    glomm	luisait	glowed
    Glück	bonheur;chance	happiness;luck;fortune
    glücklich	heureux	happy;fortunate
    glücklicherweise	heureusement	fortunately
    Glücksfall	coup de chance	stroke of luck
    glühen	brûler;rougeoyer	glow
    Glut	braise;ardeur	embers;glow
    Gnade	grâce	grace;mercy
    gnädig	clément;gracieux	gracious;merciful
    Gold	or	gold
    golden	doré;d'or	golden
    gönnen	accorder	grant
    goss	versa	poured
    Gotik	gothique	Gothic
    gotisch	gothique	Gothic
    Gott	Dieu	God
    Gottesdienst	culte;office	service;worship
    Gotthard	Gothard;Saint-Gothard	Gotthard
    Gottheit	divinité	deity
    Göttin	déesse	goddess
    Göttingen	Göttingen	Göttingen
    göttlich	divin	divine
    Grab	tombe;tombeau	grave;tomb
    graben	creuser;fossé	dig;ditch
    Gräben	fossés	ditches
    gräbt	creuse	digs
    Grad	degré	degree
    Graf	comte	count;earl
    Gräfin	comtesse	countess
    Grafschaft	comté	county
    Gram	chagrin	grief
    Gramm	gramme	gram
    Grammatik	grammaire	grammar
    Granit	granit	granite
    graphisch	graphique	graphic
    Gras	herbe	grass
    grässlich	horrible;affreux	ghastly
    Grat	arête	ridge
    gratis	gratuit	free
    gratulieren	féliciter	congratulate
    gratuliert	féliciter	congratulate
    grau	gris	grey;gray
    Graubünden	Grisons	Grisons
    Grauen	horreur	horror
    grauenhaft	atroce;horrible	horrible
    gräulich	grisâtre	greyish
    grausam	cruel	cruel
    Grausamkeit	cruauté	cruelty
    grausig	horrible	gruesome
    greifen	saisir;prendre	grasp;seize
    Greis	vieillard	old man
    grell	cru;criard	glaring;harsh
    Gremium	organe;comité	committee;body
    Grenze	frontière;limite	border;limit;boundary
    grenzen	confiner;frontières;limites	border;borders;limits
    Greyerz	Gruyères	Gruyères
    Grieche	grec	Greek
    Griechenland	Grèce	Greece
    griechisch	grec	Greek
    griff	saisit;poignée;prise	grasped;grip;handle
    Grimsel	Grimsel	Grimsel
    grinsen	ricaner	grin
    grinst	ricaner	grin
    Grippe	grippe	flu
    grob	grossier;rude	rough;coarse
    Groll	rancune	grudge
    Groschen	sou	groschen;penny
    groß	grand	big;great;large
    großartig	grandiose;magnifique	magnificent;great
    Großbritannien	Grande-Bretagne	Great Britain
    Größe	grandeur;taille	size;greatness
    Großeltern	grands-parents	grandparents
    großenteils	en grande partie	largely
    größer	plus grand	larger;bigger;greater
    Großmacht	grande puissance	great power
    Großmutter	grand-mère	grandmother
    Großrat	Grand Conseil;député	cantonal parliament
    Großstadt	grande ville	big city
    größte	le plus grand	largest;biggest;greatest
    Großteil	majeure partie	majority;bulk
    größtenteils	pour la plupart	for the most part
    Großvater	grand-père	grandfather
    großzügig	généreux	generous
    grub	creusa	dug
    Grube	fosse;mine	pit;mine
    grün	vert	green
    Grund	raison;fond;motif	reason;ground;bottom
    Grundbuch	registre foncier	land register
    gründen	fonder	found
    Gründer	fondateur	founder
    Grundlage	base;fondement	basis;foundation
    grundlegend	fondamental	fundamental
    gründlich	approfondi;à fond	thorough
    Grundsatz	principe	principle
    grundsätzlich	fondamental;en principe	fundamental;in principle
    Grundschule	école primaire	primary school
    Grundstück	terrain;parcelle	plot;land
    Gründung	fondation	foundation
    Gruppe	groupe	group
    Gruß	salut;salutation	greeting
    grüßen	saluer	greet
    gucken	regarder	look
    Gulden	florin	guilder;florin
    Gummi	caoutchouc	rubber
    günstig	favorable;avantageux	favourable;cheap
    Gurke	concombre	cucumber
    Gürtel	ceinture	belt
    gut	bon;bien	good;well
    Gutachten	expertise	expert opinion
    Gutachter	expert	expert
    Güte	bonté	goodness;kindness
    Güter	biens;marchandises	goods
    gutgeheißen	approuvé	approved
    gutheißen	approuver	approve
    gütig	bon;bienveillant	kind
    gutmütig	bon enfant	good-natured
    Gymnasien	gymnases;lycées	grammar schools
    Gymnasium	gymnase;lycée;collège	grammar school;high school
    Haar	cheveu;cheveux;poil	hair
    habe	ai;avoir	have
    haben	avoir	have
    habt	avez;avoir	have
    hacken	hacher;piocher	chop;hack
    Hafen	port	port;harbour
    Hafer	avoine	oats
    Haft	détention	detention;custody
    haften	être responsable;adhérer	be liable;stick
    Haftung	responsabilité	liability
    Hagel	grêle	hail
    Hahn	coq;robinet	cock;rooster;tap
    Hai	requin	shark
    halb	demi;moitié	half
    Halbinsel	presqu'île;péninsule	peninsula
    halbwegs	à moitié;à peu près	halfway
    Halde	talus;terril	slope;heap
    half	aida;aider	helped
    Hälfte	moitié	half
    Halle	halle;hall	hall
    hallo	bonjour;allô	hello
    Hals	cou;gorge	neck;throat
    halt	justement;arrêt	just;stop
    hält	tient;arrête	holds;keeps;stops
    haltbar	durable;conservable	durable
    halten	tenir;arrêter	hold;keep;stop
    Haltung	attitude;tenue	attitude;posture
    Hamburg	Hambourg	Hamburg
    Hammer	marteau	hammer
    Hand	main	hand
    Handel	commerce	trade;commerce
    handeln	agir;commercer;s'agir	act;trade
    handelt	agir;commercer;s'agir	act;trade
    Handgelenk	poignet	wrist
    handhaben	manier	handle
    Händler	marchand;commerçant	merchant;dealer;trader
    handlich	maniable	handy
    Handlung	action;acte	action;plot
    Handschrift	manuscrit;écriture	manuscript;handwriting
    Handschuh	gant	glove
    Handtuch	serviette	towel
    Handwerk	artisanat;métier	craft;trade
    Handwerker	artisan	craftsman
    Handy	portable;téléphone portable	mobile phone;cell phone
    Hang	pente;versant;penchant	slope
    hängen	pendre;accrocher	hang
    Hannover	Hanovre	Hanover
    Harfe	harpe	harp
    harmlos	inoffensif;anodin	harmless
    harmonisch	harmonieux	harmonious
    harren	attendre	await
    hart	dur	hard
    hartnäckig	obstiné;opiniâtre	stubborn;persistent
    Hase	lièvre	hare
    Hass	haine	hatred;hate
    hassen	haïr;détester	hate
    hässlich	laid	ugly
    Hässlichkeit	laideur	ugliness
    hast	as;avoir	have
    hastig	précipité;hâtif	hasty
    hat	avoir	have
    hatte	avoir	have
    hätte	aurait;avoir	would have;had
    hatten	avaient;avoir	had
    hätten	auraient;avoir	would have;had
    Hauch	souffle	breath
    hauchen	souffler	breathe
    hauen	frapper;tailler	hew;hit
    Haufen	tas	heap;pile
    häufig	souvent;fréquent	often;frequent
    Haupt	tête;chef	head
    Hauptmann	capitaine	captain
    Hauptrolle	rôle principal	leading role
    Hauptsache	essentiel	main thing
    hauptsächlich	principalement	mainly
    Hauptsitz	siège principal	headquarters
    Hauptstadt	capitale	capital
    Haus	maison	house
    hausen	habiter	dwell
    Hausfrau	ménagère	housewife
    Haushalt	ménage;budget	household;budget
    Haushaltsplan	budget	budget
    häuslich	domestique	domestic
    Haustier	animal domestique	pet
    Haut	peau	skin
    Hebamme	sage-femme	midwife
    Hebel	levier	lever
    heben	lever;soulever	lift;raise
    hebt	lever;soulever	lift;raise
    Hecht	brochet	pike
    Hecke	haie	hedge
    Heer	armée	army
    Heft	cahier	notebook
    heftig	violent;véhément	violent;fierce
    hegen	nourrir;entretenir	cherish;harbour
    hegt	nourrir;entretenir	cherish;harbour
    Heide	lande;païen	heath;heathen
    heil	indemne;salut	intact;unhurt
    heilen	guérir	heal;cure
    heilig	saint;sacré	holy;sacred
    Heilige	saint;sacré	saint;holy;sacred
    Heiligtum	sanctuaire	sanctuary
    Heilmittel	remède	remedy
    heilsam	salutaire	healing;salutary
    Heilung	guérison	healing;cure
    heim	foyer;à la maison	home
    Heimat	patrie;pays natal	home;homeland
    heimatlich	du pays natal	native
    Heimatort	lieu d'origine	place of origin
    heimgegangen	rentré	gone home
    heimgekommen	rentré	come home
    heimging	rentra	went home
    heimisch	indigène;local	native;local
    heimkam	rentra	came home
    Heimkehr	retour	return home
    heimkehren	rentrer	return home
    heimkommen	rentrer	come home
    heimlich	secret;en cachette	secret;secretly
    Heimweh	mal du pays;nostalgie	homesickness
    Heirat	mariage	marriage
    heiraten	épouser;se marier	marry
    heiß	très chaud;brûlant	hot
    heißen	s'appeler;signifier	be called;mean
    heiter	gai;serein	cheerful;serene
    Heiterkeit	gaieté	cheerfulness
    heizen	chauffer	heat
    Heizung	chauffage	heating
    Hektar	hectare	hectare
    Held	héros	hero
    heldenhaft	héroïque	heroic
    Heldin	héroïne	heroine
    helfen	aider	help
    Helfer	aide;auxiliaire	helper
    Helikopter	hélicoptère	helicopter
    hell	clair	bright;light
    Helm	casque	helmet
    Helvetier	helvète	Helvetian
    Hemd	chemise	shirt
    hemmen	freiner;entraver	inhibit;hinder
    her	ici;depuis	here;ago
    herab	en bas	down
    herabsetzen	réduire	reduce
    herabsteigen	descendre	descend
    heran	près	near;up
    herankommen	approcher	approach
    heranwachsen	grandir	grow up
    heranziehen	recourir;faire appel	consult;use
    herauf	en haut	up
    heraufkommen	monter	come up
    heraus	dehors	out
    herausfinden	découvrir	find out
    herausfordern	défier	challenge
    herausfordert	défier	challenge
    Herausforderung	défi	challenge
    herausgab	publia	published
    herausgeben	publier	publish;edit
    Herausgeber	éditeur	editor;publisher
    herausgefunden	découvert	found out
    herausgegeben	publié;édité	published;edited
    herausgekommen	sorti	come out
    herauskam	sortit	came out
    herauskommen	sortir	come out
    herausnehmen	retirer;sortir	take out
    herausstellen	s'avérer	turn out
    herausziehen	retirer;extraire	pull out
    herb	âpre;sec	bitter;tart
    herbei	par ici	here
    herbeiführen	provoquer	bring about
    Herberge	auberge	hostel
    Herbst	automne	autumn;fall
    Herd	foyer;cuisinière	stove;hearth
    Herde	troupeau	herd;flock
    herein	entrez;dedans	in
    hereinkam	entra	came in
    hereinkommen	entrer	come in
    hergeben	donner	give
    Hering	hareng	herring
    herkommen	venir	come
    herkömmlich	traditionnel	conventional
    Herkunft	origine;provenance	origin
    hernach	après	afterwards
    Herr	monsieur	Mr;gentleman
    Herren	messieurs	gentlemen
    herrichten	préparer	prepare
    Herrin	maîtresse	mistress
    herrlich	magnifique;splendide	magnificent;glorious
    Herrlichkeit	splendeur;gloire	glory
    Herrschaft	domination;seigneurie	rule;reign
    herrschen	régner;dominer	rule;prevail
    Herrscher	souverain	ruler
    herstellen	fabriquer;produire	produce;manufacture
    Hersteller	fabricant	manufacturer
    Herstellung	fabrication	production;manufacture
    herüber	de ce côté	over
    herum	autour	around
    herumgehen	faire le tour	walk around
    herunter	en bas	down
    herunterfallen	tomber	fall down
    heruntergefallen	tombé	fallen down
    heruntergestiegen	descendu	climbed down
    herunterladen	télécharger	download
    heruntersteigen	descendre	climb down
    hervor	dehors;en avant	forth
    hervorbringen	produire	produce
    hervorgegangen	issu	emerged
    hervorgehen	ressortir;résulter	emerge
    hervorgerufen	provoqué	caused
    hervorging	ressortit	emerged
    hervorheben	souligner	emphasize;highlight
    hervorragen	se distinguer	stand out
    hervorragend	excellent	excellent;outstanding
    hervorrief	provoqua	caused
    hervorrufen	provoquer	cause;evoke
    hervortreten	s'avancer;ressortir	step forward
    Herz	coeur	heart
    herzlich	cordial	cordial;warm
    herzlos	sans coeur	heartless
    Herzog	duc	duke
    Herzogin	duchesse	duchess
    Herzogtum	duché	duchy
    Hessen	Hesse	Hesse
    hetzen	traquer;inciter	rush;chase;incite
    Heu	foin	hay
    heulen	hurler;pleurer	howl;cry
    heute	aujourd'hui	today
    heutig	actuel;d'aujourd'hui	today's;present
    heutzutage	de nos jours	nowadays
    Hexe	sorcière	witch
    hieb	frappa;coup	struck;blow
    hielt	tint;tenait;tenir	held;kept;stopped
    hier	ici	here
    hierauf	là-dessus	hereupon
    hierbei	à cette occasion	in this
    hierdurch	par là	hereby
    hierfür	pour cela	for this
    hierher	ici	here
    hierhin	ici	here
    hiermit	par la présente	hereby
    hiervon	de ceci	of this
    hierzu	à ce sujet	for this
    hierzulande	chez nous	in this country
    hiesig	d'ici;local	local
    hieß	s'appelait;signifiait	was called;meant
    Hilfe	aide	help
    hilflos	désemparé	helpless
    hilfreich	utile;secourable	helpful
    Hilfswerk	oeuvre d'entraide	relief organization
    hilft	aide	helps
    Himalaja	Himalaya	Himalayas
    Himbeere	framboise	raspberry
    Himmel	ciel	sky;heaven
    Himmelfahrt	Ascension	Ascension
    himmlisch	céleste	heavenly
    hin	vers;là	there
    hinab	en bas	down
    hinabgestiegen	descendu	descended
    hinabsteigen	descendre	descend
    hinauf	en haut	up
    hinaufgegangen	monté	gone up
    hinaufgehen	monter	go up
    hinaufgestiegen	monté	climbed
    hinaufsteigen	monter	climb;ascend
    hinaus	dehors	out
    hinausgegangen	sorti	gone out
    hinausgehen	sortir;dépasser	go out;exceed
    hinausging	sortit	went out
    hindern	empêcher	prevent;hinder
    Hindernis	obstacle	obstacle
    hindert	empêcher	prevent;hinder
    hindurch	à travers	through
    hinein	dedans	in;into
    hineingegangen	entré	gone in
    hineingehen	entrer	go in
    hineinging	entra	went in
    hinfallen	tomber	fall down
    hinfiel	tomba	fell down
    hing	pendait;accroché	hung
    hingeben	s'adonner	devote
    hingegangen	allé	gone
    hingegeben	adonné	devoted
    hingegen	en revanche	however;on the other hand
    hingehen	y aller	go there
    hingewiesen	signalé	pointed out
    hinken	boiter	limp
    hinlegen	s'allonger;poser	lie down;put down
    hinnehmen	accepter	accept
    hinreichend	suffisant	sufficient
    hinrichten	exécuter	execute
    Hinrichtung	exécution	execution
    hinsetzen	s'asseoir	sit down
    Hinsicht	égard	respect;regard
    hinsichtlich	quant à;concernant	with regard;concerning
    hinstellen	poser	put down
    hinten	derrière;au fond	behind;back
    hinter	derrière;arrière	behind;rear
    hintereinander	l'un derrière l'autre	one behind the other
    Hintergrund	arrière-plan;fond	background
    hinterher	après;derrière	afterwards
    hinterlassen	laisser	leave behind
    hinterließ	laissa	left
    hinüber	de l'autre côté	over;across
    hinunter	en bas	down
    hinunterfahren	descendre	go down
    hinuntergegangen	descendu	gone down
    hinuntergehen	descendre	go down
    hinuntersteigen	descendre	climb down
    hinweg	par-dessus	away;over
    Hinweis	indication;remarque	note;hint
    hinweisen	signaler;indiquer	point out
    hinwies	signala	pointed out
    hinzu	en plus	in addition
    hinzufügen	ajouter	add
    hinzukommen	s'ajouter	be added
    Hirn	cerveau	brain
    Hirsch	cerf	deer;stag
    Hirt	berger	shepherd
    Hirte	berger;pâtre	shepherd
    Historiker	historien	historian
    historisch	historique	historical
    Hitze	chaleur	heat
    hob	leva;souleva	lifted;raised
    hoch	haut	high
    Hochebene	plateau	plateau
    Hochmut	orgueil	arrogance
    Hochschule	haute école;université	university;college
    Hochschulen	hautes écoles	universities
    höchst	extrêmement	extremely;most
    höchste	le plus haut;suprême	highest;supreme
    höchstens	au plus;tout au plus	at most
    Hochwasser	crue	flood
    Hochzeit	noces;mariage	wedding
    hocken	être accroupi	squat
    Hof	cour;ferme	court;yard;farm
    hoffen	espérer	hope
    hoffentlich	espérons	hopefully
    Hoffnung	espoir;espérance	hope
    hofft	espère	hopes
    höflich	poli;courtois	polite
    hoh	haut	high
    Höhe	hauteur;altitude	height;altitude
    höher	plus haut;supérieur	higher
    hohl	creux	hollow
    Höhle	grotte;caverne	cave
    holen	chercher;retirer	fetch;collect
    Holland	Hollande	Holland
    Holländer	hollandais	Dutchman;Dutch
    holländisch	hollandais	Dutch
    Hölle	enfer	hell
    holte	alla chercher	fetched
    Holunder	sureau	elder
    Holz	bois	wood
    Holzschnitt	gravure sur bois	woodcut
    Honig	miel	honey
    horchen	écouter	listen
    hören	entendre	hear
    Hörer	auditeur;écouteur	listener;receiver
    Horizont	horizon	horizon
    horizontal	horizontal	horizontal
    Horn	corne;cor	horn
    hört	entend;écoute	hears
    hörte	entendit;entendait;écouta	heard;listened
    Hose	pantalon	trousers;pants
    Hotel	hôtel	hotel
    hübsch	joli	pretty
    Hubschrauber	hélicoptère	helicopter
    Huf	sabot	hoof
    Hüfte	hanche	hip
    Hügel	colline	hill
    Huhn	poule;poulet	chicken;hen
    huldigen	rendre hommage	pay homage
    hülfe	aiderait	would help
    humanitär	humanitaire	humanitarian
    Humor	humour	humour
    Hund	chien	dog
    hundert	cent	hundred
    Hunderte	centaines	hundreds
    hundertste	centième	hundredth
    hunderttausend	cent mille	hundred thousand
    Hunger	faim	hunger
    hungern	avoir faim	starve
    hungert	avoir faim	starve
    hungrig	affamé	hungry
    hüpfen	sautiller	hop
    huschen	se glisser	scurry
    husten	tousser;toux	cough
    Hut	chapeau	hat
    hüten	garder	guard;tend
    hütet	garder	guard;tend
    Hütte	cabane;hutte	hut;cabin
    hygienisch	hygiénique	hygienic
    Hypothek	hypothèque	mortgage
    ich	je	I
    ideal	idéal	ideal
    Idee	idée	idea
    identifizieren	identifier	identify
    identifiziert	identifier	identify
    identisch	identique	identical
    Ideologie	idéologie	ideology
    ideologisch	idéologique	ideological
    Idyll	idylle	idyll
    Igel	hérisson	hedgehog
    ignorieren	ignorer	ignore
    ignoriert	ignorer	ignore
    ihm	lui	him
    ihn	le;lui	him
    ihnen	leur;eux;elles;vous	them;you
    ihr	son;leur;lui	her;their;your
    ihre	sa;leur;ses;leurs	her;their;your
    ihrerseits	de leur côté	for their part
    illegal	illégal	illegal
    Illusion	illusion	illusion
    im	dans le;dans;en	in;in the
    immer	toujours	always
    immerhin	tout de même	after all;at least
    Impfung	vaccination	vaccination
    Import	importation	import
    in	dans;en	in
    Inbegriff	incarnation	epitome
    indem	en	by;while
    indes	cependant	however;meanwhile
    indessen	cependant	meanwhile;however
    Indianer	indien	Indian
    Indien	Inde	India
    indirekt	indirect	indirect
    indisch	indien	Indian
    individuell	individuel	individual
    Individuen	individus	individuals
    Individuum	individu	individual
    Industrie	industrie	industry
    industriell	industriel	industrial
    infolge	par suite de	as a result of
    Information	information	information
    informieren	informer	inform
    informiert	informer	inform
    Ingenieur	ingénieur	engineer
    Inhaber	titulaire;détenteur	holder;owner
    Inhalt	contenu	content
    Initiative	initiative	initiative
    inkl	inclus	including
    inklusive	inclus;y compris	including
    Inland	intérieur du pays	home;inland
    inmitten	au milieu de	amid;in the midst
    innehaben	détenir;occuper	hold
    innehalten	s'arrêter	pause
    innen	à l'intérieur	inside
    inner	intérieur	inner
    innere	intérieur;interne	inner;internal
    Inneres	intérieur	interior
    innerhalb	à l'intérieur;en	within;inside
    innerlich	intérieur	inward;internal
    innig	intime;profond	heartfelt;intimate
    inoffiziell	officieux	unofficial
    ins	dans;au	into
    Insasse	occupant;détenu	inmate;occupant
    insbesondere	notamment;en particulier	in particular;especially
    Inschrift	inscription	inscription
    Insekt	insecte	insect
    Insel	île	island
    Inserat	annonce	advertisement
    insgesamt	au total;en tout	in total;altogether
    insofern	dans la mesure où	insofar
    insoweit	dans cette mesure	insofar
    Instinkt	instinct	instinct
    Institut	institut	institute
    Institution	institution	institution
    Instrument	instrument	instrument
    Integration	intégration	integration
    integrieren	intégrer	integrate
    integriert	intégrer	integrate
    intellektuell	intellectuel	intellectual
    intelligent	intelligent	intelligent
    intensiv	intensif;intense	intensive;intense
    interessant	intéressant	interesting
    Interesse	intérêt	interest
    interessieren	intéresser	interest
    interessiert	intéresser	interest
    intern	interne	internal
    international	international	international
    Internet	internet	internet
    Interpellation	interpellation	interpellation
    interpretieren	interpréter	interpret
    interpretiert	interpréter	interpret
    Interview	entretien;interview	interview
    investieren	investir	invest
    investiert	investir	invest
    Investition	investissement	investment
    inwieweit	dans quelle mesure	to what extent
    inzwischen	entre-temps	meanwhile;in the meantime
    Irak	Irak	Iraq
    Iran	Iran	Iran
    irdisch	terrestre	earthly
    Ire	irlandais	Irishman
    irgend	quelconque	any;some
    irgendein	quelconque	any;some
    irgendetwas	quelque chose	anything;something
    irgendjemand	quelqu'un	anybody;somebody
    irgendwann	un jour	sometime
    irgendwie	d'une façon quelconque	somehow
    irgendwo	quelque part	somewhere;anywhere
    irisch	irlandais	Irish
    Irland	Irlande	Ireland
    Ironie	ironie	irony
    ironisch	ironique	ironic
    irreführend	trompeur	misleading
    irren	se tromper;errer	err;be wrong;wander
    irrt	se tromper;errer	err;be wrong;wander
    Irrtum	erreur	error;mistake
    irrtümlich	erroné;par erreur	mistaken;mistakenly
    Islam	islam	Islam
    Island	Islande	Iceland
    isländisch	islandais	Icelandic
    isolieren	isoler	isolate
    isoliert	isoler	isolate
    Israel	Israël	Israel
    Israeli	israélien	Israeli
    israelisch	israélien	Israeli
    isst	mange	eats
    ist	être	be;is
    Italien	Italie	Italy
    Italiener	italien	Italian
    italienisch	italien	Italian
    ja	oui	yes
    Jacke	veste	jacket
    Jagd	chasse	hunt;hunting
    jagen	chasser	hunt;chase
    Jäger	chasseur	hunter
    jagt	chasser	hunt;chase
    Jahr	an;année	year
    Jahre	ans;années	years
    jahrelang	pendant des années	for years
    Jahrestag	anniversaire	anniversary
    Jahreszeit	saison	season
    Jahrhundert	siècle	century
    jährlich	annuel;par an	annual;yearly
    Jahrtausend	millénaire	millennium
    Jahrzehnt	décennie	decade
    Jammer	misère;lamentation	misery
    jämmerlich	pitoyable;lamentable	pitiful
    jammern	gémir;se lamenter	wail;complain
    jammert	gémir;se lamenter	wail;complain
    Jan	janvier	January
    Jänner	janvier	January
    Januar	janvier	January
    Japan	Japon	Japan
    Japaner	japonais	Japanese
    japanisch	japonais	Japanese
    jauchzen	jubiler;exulter	rejoice
    jawohl	oui	yes
    je	jamais;chaque;plus	ever;each;the
    jede	chaque;chacune	each;every
    jedenfalls	en tout cas	in any case;anyway
    jeder	chaque	each;every
    jedermann	chacun;tout le monde	everyone
    jederzeit	à tout moment	any time
    jedoch	cependant;toutefois	however
    jeglich	tout	any
    jemals	jamais	ever
    jemand	quelqu'un	somebody
    jene	celle-là;ces	that;those
    jener	celui-là;ce	that
    jenes	cela;celui-là	that
    jenseits	au-delà	beyond;on the other side
    Jerusalem	Jérusalem	Jerusalem
    Jesus	Jésus	Jesus
    jetzig	actuel	present;current
    jetzt	maintenant	now
    jeweils	chaque fois;respectivement	each;each time
    Jh	siècle	century
    Joch	joug;col	yoke;pass
    Journalist	journaliste	journalist
    Journalistin	journaliste	journalist
    Jubel	jubilation;allégresse	jubilation;cheering
    jubeln	jubiler;acclamer	cheer;rejoice
    jubelt	jubiler;acclamer	cheer;rejoice
    Jubiläum	anniversaire;jubilé	anniversary;jubilee
    jucken	démanger	itch
    Jude	juif	Jew
    Judentum	judaïsme	Judaism
    Jüdin	juive	Jewess
    jüdisch	juif	Jewish
    Jugend	jeunesse	youth
    jugendlich	jeune;juvénile	youthful;young
    Jugendliche	jeune;adolescent	youth;young person
    Jugoslawien	Yougoslavie	Yugoslavia
    Juli	juillet	July
    jung	jeune	young
    Junge	garçon;jeune	boy
    jünger	plus jeune;disciple	younger
    Jungfrau	vierge	virgin
    Jüngling	jeune homme	youth;young man
    jüngst	récemment;dernier	recently;latest
    Juni	juin	June
    Jura	Jura;droit	Jura;law
    juristisch	juridique	legal
    Kabel	câble	cable
    Kabine	cabine	cabin
    Käfer	scarabée;coléoptère	beetle
    Kaffee	café	coffee
    Käfig	cage	cage
    kahl	chauve;nu	bald;bare
    Kahn	barque	boat;barge
    Kairo	Le Caire	Cairo
    Kaiser	empereur	emperor
    Kaiserin	impératrice	empress
    kaiserlich	impérial	imperial
    Kaiserreich	empire	empire
    Kalb	veau	calf
    Kalender	calendrier	calendar
    Kalk	chaux;calcaire	lime;limestone
    kalt	froid	cold
    Kälte	froid	cold
    kam	venir	come
    käme	viendrait	would come
    Kamel	chameau	camel
    kamen	vinrent;venir	came
    Kamera	caméra;appareil photo	camera
    Kamerad	camarade	comrade
    Kamin	cheminée	fireplace;chimney
    Kamm	peigne;crête	comb;ridge
    kämmen	peigner	comb
    Kammer	chambre	chamber
    Kampagne	campagne	campaign
    Kampf	combat;lutte	fight;battle;struggle
    kämpfen	combattre;lutter	fight
    Kämpfer	combattant	fighter
    Kanada	Canada	Canada
    kanadisch	canadien	Canadian
    Kanal	canal	canal;channel
    Kanalisation	égouts	sewer
    Kandidat	candidat	candidate
    Kandidatin	candidate	candidate
    Kaninchen	lapin	rabbit
    kann	peut;pouvoir	can
    kannte	connaître	know
    Kanone	canon	cannon
    Kante	arête;bord	edge
    Kanton	canton	canton
    kantonal	cantonal	cantonal
    Kantonsrat	Grand Conseil	cantonal council
    Kanzler	chancelier	chancellor
    Kanzlerin	chancelière	chancellor
    Kap	chapitre	chapter
    Kapelle	chapelle	chapel
    Kapital	capital	capital
    Kapitalismus	capitalisme	capitalism
    kapitalistisch	capitaliste	capitalist
    Kapitän	capitaine	captain
    Kapitel	chapitre	chapter
    Kappe	casquette	cap
    kaputt	cassé;fichu	broken
    Kardinal	cardinal	cardinal
    Karfreitag	Vendredi saint	Good Friday
    karg	maigre;aride	meagre;meager;barren
    Karneval	carnaval	carnival
    Kärnten	Carinthie	Carinthia
    Karotte	carotte	carrot
    Karpaten	Carpates	Carpathians
    Karren	charrette	cart
    Karte	carte	card;map
    Kartoffel	pomme de terre	potato
    Käse	fromage	cheese
    Kaserne	caserne	barracks
    Kasse	caisse	cash desk;till
    kassieren	encaisser	collect
    kassiert	encaisser	collect
    Kastanie	châtaigne;marron	chestnut
    Kasten	caisse;coffre	box
    Katalog	catalogue	catalogue;catalog
    Katastrophe	catastrophe	disaster
    Kategorie	catégorie	category
    Kater	matou;chat	tomcat
    Kathedrale	cathédrale	cathedral
    Katholik	catholique	Catholic
    katholisch	catholique	Catholic
    Katze	chat	cat
    kauen	mâcher	chew
    Kauf	achat	purchase
    kaufen	acheter	buy
    Käufer	acheteur	buyer
    Kaufleute	marchands	merchants
    Kaufmann	marchand;commerçant	merchant
    kaufte	acheta;achetait	bought
    Kaukasus	Caucase	Caucasus
    kaum	à peine;guère	hardly;barely
    kaut	mâcher	chew
    Kavallerie	cavalerie	cavalry
    keck	hardi;effronté	bold;cheeky
    Kehle	gorge	throat
    kehren	balayer;tourner	sweep;turn
    Keim	germe	germ
    kein	aucun;pas	no;not
    keinesfalls	en aucun cas	by no means
    keineswegs	nullement	by no means
    Keller	cave	cellar
    Kellner	serveur	waiter
    Kellnerin	serveuse	waitress
    Kelte	celte	Celt
    Kelter	pressoir	wine press
    keltisch	celtique	Celtic
    kennen	connaître;connaissait	know
    kennenlernen	faire connaissance;connaître	get to know;meet
    Kenntnis	connaissance	knowledge
    Kenntnisse	connaissances	knowledge
    Kennzeichen	signe;marque	mark;characteristic
    kennzeichnen	marquer;caractériser	mark;characterize
    Kerker	cachot;prison	dungeon
    Kerl	gars;type	fellow;guy
    Kern	noyau	core;nucleus
    Kerze	bougie;chandelle	candle
    Kessel	chaudron;chaudière	kettle;boiler
    Kette	chaîne	chain
    Ketzer	hérétique	heretic
    keuchen	haleter	pant
    keusch	chaste	chaste
    kichern	ricaner;pouffer	giggle
    kichert	ricaner;pouffer	giggle
    Kiefer	pin;mâchoire	pine;jaw
    Kies	gravier	gravel
    Kiew	Kiev	Kyiv
    Kilo	kilo	kilo
    Kilogramm	kilogramme	kilogram
    Kilometer	kilomètre	kilometre;kilometer
    Kind	enfant	child
    Kinder	enfants	children
    Kindergarten	école enfantine;jardin d'enfants	kindergarten
    Kindheit	enfance	childhood
    kindisch	puéril	childish
    kindlich	enfantin	childlike
    Kinn	menton	chin
    Kino	cinéma	cinema
    kippen	basculer	tip
    Kirche	église	church
    kirchlich	ecclésiastique	church;ecclesiastical
    Kirschbaum	cerisier	cherry tree
    Kirsche	cerise	cherry
    Kissen	coussin;oreiller	pillow;cushion
    Kiste	caisse	box;crate
    Klafter	toise	fathom
    Klage	plainte	complaint;lawsuit
    klagen	se plaindre	complain;sue
    Kläger	plaignant;demandeur	plaintiff
    klang	sonna;son	sounded;sound
    klappen	rabattre;marcher	fold;work
    klar	clair	clear
    klären	clarifier	clarify
    Klarheit	clarté	clarity
    klarmachen	expliquer	make clear
    Klasse	classe	class
    Klassenkampf	lutte des classes	class struggle
    klassisch	classique	classical;classic
    klatschen	applaudir	clap
    Klaue	griffe;serre	claw
    Klavier	piano	piano
    kleben	coller	stick;glue
    klebrig	collant	sticky
    Klee	trèfle	clover
    Kleid	robe;vêtement	dress
    kleiden	habiller;vêtir	dress
    Kleider	vêtements;habits	clothes
    Kleidung	vêtements;habillement	clothing;clothes
    Kleidungsstück	vêtement	garment
    klein	petit	small;little
    kleinere	plus petit	smaller
    Kletterer	grimpeur	climber
    klettern	grimper;escalader;escalade;grimpe	climb;climbing
    klettert	grimper;escalader	climb
    Klima	climat	climate
    Klimawandel	changement climatique	climate change
    klimmen	grimper	climb
    Klinge	lame	blade
    klingeln	sonner	ring
    klingelt	sonner	ring
    klingen	sonner;résonner	sound;ring
    Klinik	clinique	clinic
    klinisch	clinique	clinical
    Klippe	falaise;écueil	cliff
    klomm	grimpa	climbed
    klopfen	frapper;taper	knock
    Kloster	couvent;monastère	monastery;convent
    Klöster	couvents;monastères	monasteries
    Klub	club	club
    Klubhütte	cabane	mountain hut
    Kluft	fossé;abîme	gap;gulf
    klug	intelligent;sage	clever;wise
    Klugheit	intelligence;prudence	cleverness;prudence
    Knabe	garçon	boy
    knacken	craquer	crack
    Knall	détonation	bang
    knallen	claquer	bang
    knapp	juste;à peine;concis	scarce;barely;concise
    knarren	grincer	creak
    Knecht	valet	farmhand;servant
    kneifen	pincer	pinch
    Kneipe	bistrot	pub
    Knie	genou	knee
    knien	être à genoux	kneel
    kniete	s'agenouilla	knelt
    kniff	pinça	pinched
    knirschen	crisser;grincer	crunch
    Knoblauch	ail	garlic
    Knochen	os	bone
    Knopf	bouton	button
    Knospe	bourgeon	bud
    Knoten	noeud	knot
    knüpfen	nouer	tie;knot
    knurren	grogner	growl
    Koch	cuisinier	cook
    kochen	cuire;cuisiner;bouillir	cook;boil
    Köchin	cuisinière	cook
    Koffer	valise	suitcase
    Kohl	chou	cabbage
    Kohle	charbon	coal
    Kohlensäure	gaz carbonique	carbonic acid
    Kohlenstoff	carbone	carbon
    Kollege	collègue	colleague
    Kollegin	collègue	colleague
    Kollegium	collège	college
    Köln	Cologne	Cologne
    Kolonie	colonie	colony
    Kolumbien	Colombie	Colombia
    kombinieren	combiner	combine
    kombiniert	combiner	combine
    Komet	comète	comet
    komisch	drôle;comique	funny;strange
    Komitee	comité	committee
    Kommandant	commandant	commander
    kommen	venir	come
    Kommentar	commentaire	comment;commentary
    Kommissar	commissaire	inspector;commissioner
    Kommission	commission	commission
    kommt	vient;arrive	comes
    kommunal	communal	municipal
    Kommune	commune	municipality;commune
    Kommunismus	communisme	communism
    Kommunist	communiste	communist
    kommunistisch	communiste	communist
    Komödie	comédie	comedy
    Kompanie	compagnie	company
    Kompetenz	compétence	competence
    komplett	complet	complete
    Komplex	complexe	complex
    kompliziert	compliqué	complicated
    Komponist	compositeur	composer
    Kompromiss	compromis	compromise
    Konferenz	conférence	conference
    Konflikt	conflit	conflict
    konfrontieren	confronter	confront
    konfrontiert	confronter	confront
    Kongo	Congo	Congo
    Kongress	congrès	congress
    König	roi	king
    Königin	reine	queen
    königlich	royal	royal
    Königreich	royaume	kingdom
    Konkordat	concordat	concordat
    konkret	concret	concrete
    Konkurrenz	concurrence	competition
    können	pouvoir	can
    konnte	pouvoir	can;could
    könnte	pourrait;pouvoir	could
    konsequent	conséquent;logique	consistent
    konservativ	conservateur	conservative
    konstant	constant	constant
    Konstantinopel	Constantinople	Constantinople
    Konstanz	Constance	Constance
    konstruieren	construire	construct
    konstruiert	construire	construct
    Konsul	consul	consul
    Konsum	consommation	consumption
    Konsument	consommateur	consumer
    Konten	comptes	accounts
    Kontinent	continent	continent
    kontinuierlich	continu	continuous
    Konto	compte	account
    Kontrolle	contrôle	control;check
    kontrollieren	contrôler;vérifier	control;check
    kontrolliert	contrôler;vérifier	control;check
    konzentrieren	concentrer	concentrate
    konzentriert	concentrer	concentrate
    Konzept	concept	concept
    Konzern	groupe	group;corporation
    Konzert	concert	concert
    Kopenhagen	Copenhague	Copenhagen
    Kopf	tête	head
    Kopfschmerz	mal de tête	headache
    kopieren	copier	copy
    kopiert	copier	copy
    Korb	corbeille;panier	basket
    Korea	Corée	Korea
    koreanisch	coréen	Korean
    Korn	grain;blé	grain;corn
    Körper	corps	body
    körperlich	corporel;physique	physical;bodily
    korrigieren	corriger	correct
    korrigiert	corriger	correct
    Korsika	Corse	Corsica
    kostbar	précieux	precious
    kosten	coûter	cost
    kostenlos	gratuit	free
    köstlich	délicieux	delicious
    kostspielig	coûteux	costly
    Kot	boue;excréments	dung;mud
    krachen	craquer	crash
    Kraft	force	strength;force;power
    Kraftfahrer	automobiliste	motorist
    kräftig	vigoureux;fort	strong;vigorous
    kraftvoll	puissant	powerful
    Kraftwerk	centrale	power station
    Kragen	col	collar
    Krähe	corneille	crow
    krähen	chanter;corneilles	crow
    Krakau	Cracovie	Kraków
    Kralle	griffe	claw
    Kran	grue	crane
    krank	malade	sick;ill
    Kranke	malade	patient;sick
    kränken	blesser;offenser	offend;hurt
    Krankenhaus	hôpital	hospital
    Krankenkasse	caisse-maladie	health insurance
    Krankenschwester	infirmière	nurse
    krankhaft	maladif	pathological;morbid
    Krankheit	maladie	disease;illness
    Kranz	couronne	wreath
    kratzen	gratter	scratch
    Kraut	herbe;chou	herb;cabbage
    Kreatur	créature	creature
    Krebs	cancer;écrevisse	cancer;crab
    Kredit	crédit	credit;loan
    Kreide	craie	chalk
    Kreis	cercle;district	circle;district
    Kreise	cercles;milieux	circles
    kreisen	tourner;graviter	circle
    kreisförmig	circulaire	circular
    Kreuz	croix	cross
    kreuzen	croiser	cross
    Kreuzung	carrefour;croisement	crossing;intersection
    kriechen	ramper	crawl;creep
    Krieg	guerre	war
    Krieger	guerrier	warrior
    Kriegerin	guerrière	warrior
    kriegerisch	guerrier	warlike
    kriminell	criminel	criminal
    Krise	crise	crisis
    Kristall	cristal	crystal
    Kritik	critique	criticism;review
    Kritiker	critique	critic
    kritisch	critique	critical
    kritisieren	critiquer	criticize
    kritisiert	critiquer	criticize
    Kroatien	Croatie	Croatia
    kroatisch	croate	Croatian
    kroch	rampa	crawled;crept
    Krone	couronne	crown
    krönen	couronner	crown
    Kröte	crapaud	toad
    Krug	cruche	jug
    krumm	courbe;tordu	crooked
    Kuba	Cuba	Cuba
    Kubikmeter	mètre cube	cubic metre
    Küche	cuisine	kitchen
    Kuchen	gâteau	cake
    Kuckuck	coucou	cuckoo
    Kugel	boule;balle	ball;bullet
    Kuh	vache	cow
    Kuhkampf	combat de reines	cow fight
    kühl	frais	cool
    Kühle	fraîcheur	coolness
    kühn	hardi;audacieux	bold
    Kühnheit	audace	boldness
    Kulisse	décor;coulisse	backdrop
    Kult	culte	cult
    Kultur	culture	culture
    kulturell	culturel	cultural
    Kummer	chagrin	grief;sorrow
    kümmern	s'occuper;se soucier	care;look after
    kümmert	s'occuper;se soucier	care;look after
    Kunde	client	customer
    Kundgebung	manifestation	rally
    kündigen	résilier;licencier	terminate;dismiss
    Kündigung	résiliation;congé	termination;dismissal
    Kundin	cliente	customer
    Kundschaft	clientèle	customers
    künftig	futur;à l'avenir	future;in future
    Kunst	art	art
    Künstler	artiste	artist
    Künstlerin	artiste	artist
    künstlerisch	artistique	artistic
    künstlich	artificiel	artificial
    Kunststoff	plastique	plastic
    Kupfer	cuivre	copper
    Kupferstich	gravure	engraving
    Kur	cure	cure
    kurios	curieux	curious;strange
    Kurort	station;station thermale	resort
    Kurs	cours;cap	course
    Kurve	virage;courbe	curve;bend
    kurz	court	short
    Kurzarbeit	chômage partiel	short-time work
    Kürze	brièveté	brevity
    kürzen	raccourcir;réduire	shorten;cut
    kürzer	plus court	shorter
    kurzerhand	sans hésiter	without further ado
    kurzfristig	à court terme	short-term
    kürzlich	récemment	recently
    Kuss	baiser	kiss
    Küsse	baisers	kisses
    küssen	embrasser;baiser	kiss
    Küste	côte	coast
    Kutsche	calèche;voiture	carriage;coach
    Kutscher	cocher	coachman
    Labor	laboratoire	laboratory
    lächeln	sourire	smile
    lächelt	sourire	smile
    lachen	rire	laugh
    lächerlich	ridicule	ridiculous
    Lachs	saumon	salmon
    lachte	rit;riait	laughed
    laden	charger;magasin;boutique	load;shop;store
    Läden	magasins	shops
    lädt	charge;invite	loads;invites
    Ladung	charge;cargaison	load;cargo
    lag	était couché;gisait;se trouvait	lay;was
    Lage	situation;position	situation;position
    lagen	se trouvaient	lay
    Lager	camp;entrepôt	camp;warehouse
    lagern	camper;stocker	camp;store
    lagert	camper;stocker	camp;store
    lahm	paralysé;boiteux	lame
    Lamm	agneau	lamb
    Lampe	lampe	lamp
    Land	pays	country;land
    Landammann	landammann	Landammann
    landen	atterrir;aborder	land
    Länder	pays	countries;states
    Landesregierung	gouvernement	state government
    Landkarte	carte	map
    ländlich	rural;champêtre	rural
    Landschaft	paysage	landscape
    Landsleute	compatriotes	compatriots
    Landsmann	compatriote	compatriot
    Landung	atterrissage;débarquement	landing
    Landvogt	bailli	bailiff
    Landwirt	agriculteur	farmer
    Landwirtschaft	agriculture	agriculture
    landwirtschaftlich	agricole	agricultural
    lang	long	long
    lange	longtemps	long
    Länge	longueur;longitude	length;longitude
    länger	plus long;plus longtemps	longer
    Langeweile	ennui	boredom
    langfristig	à long terme	long-term
    langjährig	de longue date	long-standing
    länglich	oblong	oblong
    längs	le long de	along
    langsam	lent;lentement	slow;slowly
    längst	depuis longtemps	long since
    langweilen	ennuyer	bore
    langweilig	ennuyeux	boring
    Lanze	lance	lance
    Lärche	mélèze	larch
    Lärm	bruit	noise
    las	lire	read
    lassen	laisser	let
    lässig	nonchalant	casual
    lässt	laisse;fait	lets;leaves
    Last	charge;fardeau	load;burden
    Laster	vice	vice
    lästig	gênant;importun	annoying
    Lastwagen	camion	truck;lorry
    Latein	latin	Latin
    Lateinamerika	Amérique latine	Latin America
    lateinisch	latin	Latin
    Laterne	lanterne	lantern
    lau	tiède	lukewarm;mild
    Laub	feuillage	foliage
    lauern	guetter	lurk
    lauert	guetter	lurk
    Lauf	course;cours	run;course
    laufen	courir;marcher	run;walk
    Läufer	coureur	runner
    läuft	court;marche	runs;walks
    Laune	humeur;caprice	mood;whim
    Laus	pou	louse
    Lausanne	Lausanne	Lausanne
    lauschen	écouter	listen
    laut	selon;fort;bruyant	according to;loud
    lauten	être ainsi conçu;être	read;be
    läuten	sonner	ring
    lauter	plus fort;pur	louder;pure
    lautlos	silencieux	silent
    Lava	lave	lava
    Lawine	avalanche	avalanche
    leben	vivre	live
    Leben	vie	life
    lebendig	vivant;vif	alive;lively
    lebensgefährlich	mortel	life-threatening
    Lebenslauf	curriculum vitae	curriculum vitae
    Lebensmittel	aliment;denrée	food;groceries
    Lebensweise	mode de vie	way of life
    Leber	foie	liver
    Lebewesen	être vivant	living being
    lebhaft	vif;animé	lively
    Lebhaftigkeit	vivacité	liveliness
    leblos	inanimé	lifeless
    lebt	vit	lives
    lebte	vivait;vécut	lived
    Leder	cuir	leather
    ledig	célibataire	single;unmarried
    lediglich	seulement;uniquement	only;merely
    leer	vide	empty
    Leere	vide	emptiness;void
    legal	légal	legal
    legen	poser	put;lay
    Legende	légende	legend
    Legislatur	législature	legislature
    legitim	légitime	legitimate
    legt	pose;met	puts;lays
    legte	posa;mit	put;laid
    Lehm	argile	clay
    lehnen	appuyer;s'appuyer	lean
    lehnte	s'appuya	leaned
    Lehre	doctrine;apprentissage;leçon	teaching;doctrine;apprenticeship
    lehren	enseigner	teach
    Lehrer	instituteur;professeur	teacher
    Lehrerin	institutrice;enseignante;professeure	teacher
    Lehrerschaft	corps enseignant	teachers
    Lehrling	apprenti	apprentice
    Lehrstuhl	chaire	chair
    Leib	corps	body
    Leiche	cadavre	corpse
    Leichnam	dépouille;corps	corpse;body
    leicht	facile;léger	easy;light
    Leichtigkeit	facilité;légèreté	ease;lightness
    Leichtsinn	légèreté	recklessness
    Leid	souffrance;peine	suffering;sorrow
    leiden	souffrir;souffrance	suffer;suffering
    Leidenschaft	passion	passion
    leidenschaftlich	passionné	passionate
    leider	malheureusement;hélas	unfortunately
    leidlich	passable	tolerable
    leihen	prêter;emprunter	lend;borrow
    Leinen	lin;toile	linen
    Leinwand	toile;écran	canvas;screen
    Leipzig	Leipzig	Leipzig
    leise	bas;doucement	quiet;soft;softly
    leisten	accomplir;fournir	perform;achieve;afford
    Leistung	prestation;performance	performance;achievement
    leistungsfähig	performant	efficient
    Leitartikel	éditorial	editorial
    leiten	diriger;conduire	lead;manage;direct
    Leiter	échelle;directeur	ladder;leader;manager
    Leitung	direction;conduite	management;direction
    Lektion	leçon	lesson
    lenken	conduire;diriger	steer;direct
    Lerche	alouette	lark
    lernen	apprendre	learn
    lernte	apprit;apprenait	learned;learnt
    lesen	lire;lisait;lit	read
    Leser	lecteur	reader
    Leserin	lectrice	reader
    Lettland	Lettonie	Latvia
    letzte	dernier	last
    letztendlich	finalement	ultimately
    letztlich	finalement	ultimately
    leuchten	briller;luire	shine;glow
    leugnen	nier	deny
    Leuk	Loèche	Leuk
    Leukerbad	Loèche-les-Bains	Leukerbad
    Leute	gens;monde	people
    Leutnant	lieutenant	lieutenant
    Libanon	Liban	Lebanon
    liberal	libéral	liberal
    Liberalismus	libéralisme	liberalism
    Libyen	Libye	Libya
    Licht	lumière	light
    Lid	paupière	eyelid
    lieb	cher;gentil	dear;kind
    Liebe	amour	love
    lieben	aimer	love
    liebenswürdig	aimable	kind;amiable
    lieber	plutôt;de préférence	rather;preferably
    liebevoll	affectueux	loving
    Liebhaber	amant;amateur	lover
    lieblich	charmant;gracieux	lovely
    Liebling	favori;chéri	darling;favourite
    liebste	préféré;bien-aimé	favourite;dearest
    liebte	aimait;aima	loved
    Liechtenstein	Liechtenstein	Liechtenstein
    Lied	chanson;chant;lied	song
    lief	courut;courait;marchait	ran;walked
    Lieferant	fournisseur	supplier
    liefern	livrer;fournir	deliver;supply
    liefert	livrer;fournir	deliver;supply
    Lieferung	livraison	delivery
    liegen	situer	lie
    liegt	se trouve;est situé	lies;is
    lieh	prêta	lent;borrowed
    ließ	laissa;fit	let;left
    liest	lit	reads
    Lift	ascenseur	lift;elevator
    lila	lilas;violet	purple;lilac
    Lilie	lis	lily
    Linde	tilleul	lime tree;linden
    lindern	soulager;adoucir	relieve
    lindert	soulager;adoucir	relieve
    Linie	ligne	line
    link	gauche	left
    Linke	gauche	left
    links	gauche	left
    Linse	lentille	lens;lentil
    Lippe	lèvre	lip
    Lissabon	Lisbonne	Lisbon
    Liste	liste	list
    Litauen	Lituanie	Lithuania
    Liter	litre	litre;liter
    literarisch	littéraire	literary
    Literatur	littérature	literature
    litt	souffrit;souffrait	suffered
    lob	louange;éloge	praise
    loben	louer;féliciter	praise
    lobte	loua	praised
    Loch	trou	hole
    Locke	boucle	curl;lock
    locken	attirer;boucles	lure;curls
    locker	lâche;souple	loose
    lockern	relâcher;assouplir	loosen
    lockert	relâcher;assouplir	loosen
    lodern	flamber	blaze
    lodert	flamber	blaze
    Löffel	cuillère	spoon
    log	mentit	lied
    Logik	logique	logic
    logisch	logique	logical
    Lohn	salaire	wage;pay
    lohnen	valoir la peine	be worth
    lokal	local	local
    Lokführer	mécanicien	train driver
    Lokomotive	locomotive	locomotive
    Lombardei	Lombardie	Lombardy
    London	Londres	London
    los	partir;sort;lot	off;loose;lot;fate
    löschen	éteindre;effacer	extinguish;delete
    lose	détaché;lâche	loose
    lösen	résoudre;détacher	solve;loosen
    losfahren	partir	set off
    losgehen	partir;commencer	set off;start
    losgelassen	lâché	let go
    losging	partit	set off
    loslassen	lâcher	let go
    losließ	lâcha	let go
    losreißen	arracher	tear away
    löst	résoudre;détacher	solve;loosen
    Lösung	solution	solution
    loswerden	se débarrasser	get rid
    Lothringen	Lorraine	Lorraine
    Löwe	lion	lion
    Löwin	lionne	lioness
    Lübeck	Lübeck	Lübeck
    Luchs	lynx	lynx
    Lücke	lacune;vide	gap
    lud	chargea;invita	loaded;invited
    Luft	air	air
    lüften	aérer	air
    Lüge	mensonge	lie
    lügen	mentir	lie
    Lügner	menteur	liar
    lügt	mentir	lie
    Lumpen	chiffon;haillons	rags
    Lunge	poumon	lung
    Lust	envie;plaisir	desire;pleasure
    lustig	gai;drôle	funny;merry
    Lustspiel	comédie	comedy
    Lüttich	Liège	Liège
    Luxemburg	Luxembourg	Luxembourg
    luxuriös	luxueux	luxurious
    Luzern	Lucerne	Lucerne
    Luzerner	lucernois	Lucerne
    Lyon	Lyon	Lyon
    Lyrik	poésie	poetry
    Lyriker	poète	poet
    Maas	Meuse	Meuse
    machen	faire	make;do
    macht	pouvoir;fait;puissance	power;makes
    machte	fit;faisait	made;did
    Mächte	puissances	powers
    mächtig	puissant	powerful;mighty
    machtlos	impuissant	powerless
    Mädchen	fille;jeune fille	girl
    mag	aime;peut	like;may
    Magazin	magazine;magasin	magazine
    Magd	servante	maid
    mager	maigre	lean;thin
    Magie	magie	magic
    magisch	magique	magical
    magnetisch	magnétique	magnetic
    mähen	faucher	mow
    Mahl	repas	meal
    mahlen	moudre	grind
    Mahlzeit	repas	meal
    Mähne	crinière	mane
    mahnen	exhorter;rappeler	admonish;remind
    Mahnung	rappel;avertissement	reminder;warning
    Mähren	Moravie	Moravia
    mäht	faucher	mow
    Mai	mai	May
    Mailand	Milan	Milan
    Mainz	Mayence	Mainz
    Mais	maïs	maize;corn
    Majestät	majesté	majesty
    majestätisch	majestueux	majestic
    mal	fois	time;once
    malen	peindre	paint
    Maler	peintre	painter
    Malerei	peinture	painting
    Malerin	peintre	painter
    malerisch	pittoresque	picturesque
    malt	peindre	paint
    Mama	maman	mum;mom
    man	on	one;you;they
    Manager	manager;dirigeant	manager
    manche	certain;plusieurs	some;many
    mancher	maint;certain	many a;some
    mancherorts	par endroits	in some places
    manches	certaines choses	some things
    manchmal	parfois;quelquefois	sometimes
    Mandat	mandat	mandate
    Mandel	amande	almond
    Mangel	manque;défaut	lack;shortage;defect
    mangelhaft	insuffisant;défectueux	inadequate;defective
    mangeln	manquer	lack
    mangelt	manquer	lack
    Mann	homme	man
    Männer	hommes	men
    männlich	masculin;viril	male;masculine
    Mannschaft	équipe	team
    Manöver	manoeuvre	manoeuvre;maneuver
    Mantel	manteau	coat
    Mappe	serviette;dossier	folder;briefcase
    Märchen	conte	fairy tale
    Marder	martre;fouine	marten
    Marine	marine	navy
    maritim	maritime	maritime
    Mark	mark;moelle	mark
    markieren	marquer	mark
    markiert	marquer	mark
    Markt	marché	market
    Marmor	marbre	marble
    Marokko	Maroc	Morocco
    Marsch	marche	march
    marschieren	marcher	march
    marschiert	marcher	march
    Martinach	Martigny	Martigny
    Märtyrer	martyr	martyr
    März	mars	March
    Maschine	machine	machine
    Maske	masque	mask
    Maß	mesure;mesura	measure;measured
    Masse	masse;mesures	mass;measures
    maßgebend	déterminant	authoritative
    maßgeblich	déterminant	decisive
    mäßig	modéré	moderate
    massiv	massif	massive
    Maßnahme	mesure	measure
    Maßstab	échelle	scale
    Mast	mât	mast
    Material	matériel;matériau	material
    Materialien	matériaux	materials
    materiell	matériel	material
    Mathematik	mathématiques	mathematics
    mathematisch	mathématique	mathematical
    Matratze	matelas	mattress
    Matrose	matelot;marin	sailor
    matt	mat;las	dull;weary
    Matterhorn	Cervin	Matterhorn
    Mauer	mur;muraille	wall
    Maul	gueule	mouth
    Maultier	mulet	mule
    Maultierpfad	chemin muletier	mule track
    Maurer	maçon	mason;bricklayer
    Maus	souris	mouse
    Mäuse	souris	mice
    mechanisch	mécanique	mechanical
    Mechanismus	mécanisme	mechanism
    Medaille	médaille	medal
    Medien	médias	media
    Medikament	médicament	medicine;drug
    Medizin	médecine	medicine
    medizinisch	médical	medical
    Meer	mer	sea
    Mehl	farine	flour
    mehr	plus	more
    mehrere	plusieurs	several
    mehrfach	multiple;à plusieurs reprises	multiple;several times
    Mehrheit	majorité	majority
    mehrmals	plusieurs fois	several times
    Mehrwertsteuer	TVA	value added tax
    Mehrzahl	plupart;pluriel	majority;plural
    meiden	éviter	avoid
    Meile	lieue;mille	mile
    mein	mon	my
    meine	ma;mes;mon	my
    meinen	penser;vouloir dire	mean;think
    meinerseits	de mon côté	for my part
    meinte	pensait;dit	meant;said
    Meinung	avis;opinion	opinion
    Meise	mésange	tit
    meist	la plupart;le plus souvent	most;mostly
    meistens	la plupart du temps	mostly;usually
    Meister	maître	master
    meistern	maîtriser	master
    Meisterschaft	championnat	championship
    meistert	maîtriser	master
    melden	annoncer;signaler	report
    Meldung	annonce;nouvelle	report;message
    melken	traire	milk
    Melodie	mélodie	melody
    Menge	quantité;foule	quantity;crowd;amount
    Mensch	homme;personne;gens	human;person;people
    Menschenrechte	droits de l'homme	human rights
    Menschheit	humanité	humanity;mankind
    menschlich	humain	human
    merken	remarquer;s'apercevoir	notice
    merklich	sensible	noticeable
    Merkmal	caractéristique	feature;characteristic
    merkwürdig	étrange;curieux	strange;curious
    Messe	messe;foire	mass;fair
    messen	mesurer	measure
    Messer	couteau	knife
    Messung	mesure	measurement
    Metall	métal	metal
    metallisch	métallique	metallic
    Meter	mètre	metre;meter
    Methode	méthode	method
    methodisch	méthodique	methodical
    Metzger	boucher	butcher
    Metzgerei	boucherie	butcher's shop
    mexikanisch	mexicain	Mexican
    Mexiko	Mexique	Mexico
    mich	me;moi	me
    mied	évita	avoided
    Miene	mine;air	expression
    Miete	loyer	rent
    mieten	louer	rent
    Mieter	locataire	tenant
    Migration	migration	migration
    Mikroskop	microscope	microscope
    Milch	lait	milk
    mild	doux	mild
    mildern	atténuer;adoucir	mitigate
    mildert	atténuer;adoucir	mitigate
    Militär	armée;militaire	military
    militärisch	militaire	military
    Milliarde	milliard	billion
    Millimeter	millimètre	millimetre;millimeter
    Million	million	million
    Min	minute	minute
    minder	moins	less
    Minderheit	minorité	minority
    minderjährig	mineur	minor;underage
    mindern	diminuer;réduire	reduce
    mindert	diminuer;réduire	reduce
    mindestens	au moins	at least
    Mindestlohn	salaire minimum	minimum wage
    minimal	minimal	minimal
    Minister	ministre	minister
    Ministerien	ministères	ministries
    Ministerin	ministre	minister
    Ministerium	ministère	ministry
    Minute	minute	minute
    Mio	million	million
    mir	me;moi	me
    mischen	mélanger;mêler	mix
    Mischung	mélange	mixture
    Missbrauch	abus	abuse
    missbrauchen	abuser	abuse
    Misserfolg	échec	failure
    missfallen	déplaire	displease
    missfiel	déplut	displeased
    misshandeln	maltraiter	mistreat
    misshandelt	maltraiter	mistreat
    misslang	échoua	failed
    misslingen	échouer	fail
    misslungen	raté	failed
    missmutig	maussade	sullen
    misst	mesure	measures
    misstrauen	se méfier;méfiance	mistrust
    misstrauisch	méfiant	suspicious
    Missverständnis	malentendu	misunderstanding
    missverstehen	mal comprendre	misunderstand
    Mist	fumier	dung;manure
    mit	avec	with
    mitarbeiten	collaborer	collaborate
    Mitarbeiter	collaborateur	employee;colleague
    Mitarbeiterin	collaboratrice	employee
    mitbrachte	apporta;amena	brought
    mitbringen	apporter;amener	bring along
    Mitbürger	concitoyen	fellow citizen
    miteinander	ensemble	together;with each other
    mitgeben	donner	give
    mitgebracht	apporté;amené	brought
    Mitgefühl	compassion;sympathie	compassion;sympathy
    mitgegangen	accompagné	gone along
    mitgehen	accompagner	go along
    mitgenommen	emporté;emmené	taken along
    Mitgift	dot	dowry
    Mitglied	membre	member
    mithilfe	à l'aide	with the help
    mithin	par conséquent	consequently
    mitkam	vint avec	came along
    mitkommen	venir avec	come along
    Mitleid	pitié;compassion	pity;compassion
    mitleidig	compatissant	compassionate
    mitmachen	participer	take part
    Mitmensch	prochain	fellow human
    mitnahm	emporta;emmena	took along
    mitnehmen	emporter;emmener	take along
    mitschuldig	complice	complicit
    mitspielen	participer;jouer	play along
    Mittag	midi	noon;midday
    Mittagessen	déjeuner;dîner	lunch
    mittags	à midi	at noon
    Mittagspause	pause de midi	lunch break
    Mitte	milieu;centre	middle;centre
    mitteilen	communiquer;annoncer	inform;communicate
    Mitteilung	communication;communiqué	message;communication
    mittel	moyen	medium;means;funds
    Mittelalter	Moyen Âge	Middle Ages
    mittelalterlich	médiéval	medieval
    Mittelland	Plateau	Central Plateau
    mittelmäßig	médiocre	mediocre
    Mittelmeer	Méditerranée	Mediterranean
    Mittelpunkt	centre	centre
    mittels	au moyen de	by means of
    mitten	au milieu	middle;midst
    Mitternacht	minuit	midnight
    mittler	moyen;central	middle;average
    mittlere	moyen;central	middle;medium
    mittlerweile	entre-temps	meanwhile;by now
    Mittwoch	mercredi	Wednesday
    mitunter	parfois	sometimes
    mitwirken	participer;collaborer	participate
    Möbel	meuble;mobilier	furniture
    mobil	mobile	mobile
    mochte	aimait;pouvait	liked;might
    möchte	voudrait;désire	would like
    Mode	mode	fashion
    Modell	modèle	model
    modern	moderne	modern
    Modernisierung	modernisation	modernization
    modisch	à la mode	fashionable
    mögen	aimer;pouvoir	like;may
    möglich	possible	possible
    möglicherweise	peut-être	possibly
    Möglichkeit	possibilité	possibility;opportunity
    möglichst	autant que possible	as possible
    Mohn	pavot;coquelicot	poppy
    Möhre	carotte	carrot
    Molekül	molécule	molecule
    Moment	moment;instant	moment
    Monarchie	monarchie	monarchy
    Monat	mois	month
    monatelang	pendant des mois	for months
    monatlich	mensuel	monthly
    Mönch	moine	monk
    Mond	lune	moon
    Mongolei	Mongolie	Mongolia
    monoton	monotone	monotonous
    Monster	monstre	monster
    Montag	lundi	Monday
    montags	le lundi	on Mondays
    Montblanc	Mont-Blanc	Mont Blanc
    monumental	monumental	monumental
    Moor	marais;tourbière	moor;bog
    Moos	mousse	moss
    moralisch	moral	moral
    Moräne	moraine	moraine
    Mord	meurtre;assassinat	murder
    Mörder	meurtrier;assassin	murderer
    mörderisch	meurtrier	murderous
    Morgen	matin	morning
    morgen	demain	tomorrow
    Morgendämmerung	aube	dawn
    Morgengrauen	aube;aurore	dawn
    Morgenland	Orient	Orient
    Morgenröte	aurore	dawn
    morgens	le matin	in the morning
    Mörtel	mortier	mortar
    Mosaik	mosaïque	mosaic
    Mosel	Moselle	Moselle
    Moskau	Moscou	Moscow
    Most	cidre;moût	cider
    Motion	motion	motion
    Motiv	motif	motive;motif
    Motor	moteur	engine;motor
    Motorrad	moto	motorcycle
    Möwe	mouette	gull
    Mrd	milliard	billion
    Mücke	moustique	mosquito;gnat
    müde	fatigué;las	tired
    Müdigkeit	fatigue	tiredness;fatigue
    Mühe	peine	effort;trouble
    mühelos	sans peine;facilement	effortless
    mühen	se donner du mal	toil
    Mühle	moulin	mill
    mühsam	pénible;péniblement	laborious;tedious
    müht	se donner du mal	toil
    Mülhausen	Mulhouse	Mulhouse
    Müll	ordures;déchets	garbage;rubbish
    Müller	meunier	miller
    München	Munich	Munich
    Münchner	munichois	Munich
    Mund	bouche	mouth
    Mundart	dialecte;patois	dialect
    mündlich	oral	oral
    Mündung	embouchure	mouth
    Münster	cathédrale	minster
    munter	gai;éveillé	lively;cheerful
    Münze	pièce;monnaie	coin
    murmeln	murmurer	murmur
    murmelt	murmurer	murmur
    Murmeltier	marmotte	marmot
    murren	grogner	grumble
    mürrisch	grincheux	grumpy
    Murten	Morat	Murten
    Murtensee	lac de Morat	Lake Murten
    Muschel	moule;coquillage	shell;mussel
    Museen	musées	museums
    Museum	musée	museum
    Musik	musique	music
    musikalisch	musical	musical
    Musiker	musicien	musician
    musizieren	faire de la musique	make music
    musiziert	faire de la musique	make music
    Muskel	muscle	muscle
    Muslim	musulman	Muslim
    muslimisch	musulman	Muslim
    muss	doit;faut;devoir	must;has to
    müssen	devoir;falloir	must;have
    musste	dut;devait;fallait	had to
    müsste	devrait;faudrait	should;would have to
    Muster	modèle;motif	pattern;sample;model
    Mut	courage	courage
    mutig	courageux	brave;courageous
    mutmaßlich	présumé	presumed;alleged
    Mutter	mère	mother
    mütterlich	maternel	maternal
    Muttersprache	langue maternelle	mother tongue
    Mütze	bonnet;casquette	cap
    MWST	TVA	VAT
    mystisch	mystique	mystical
    Mythen	mythes	myths
    Mythologie	mythologie	mythology
    Mythos	mythe	myth
    nach	après;vers	after;to
    nachahmen	imiter	imitate
    Nachbar	voisin	neighbour
    Nachbarin	voisine	neighbour
    Nachbarschaft	voisinage	neighbourhood
    nachdachte	réfléchit	reflected
    nachdem	après que	after
    nachdenken	réfléchir	think;reflect
    nachdenklich	pensif	thoughtful;pensive
    nacheinander	successivement;l'un après l'autre	one after another;successively
    nachfolgen	succéder	succeed;follow
    Nachfolger	successeur	successor
    Nachfrage	demande	demand
    nachgab	céda	gave in
    nachgeben	céder	give in;yield
    nachgedacht	réfléchi	thought
    nachgegangen	suivi	pursued
    nachgegeben	cédé	given in
    nachgewiesen	prouvé	proven
    nachging	suivit	pursued
    nachhaltig	durable	sustainable;lasting
    nachher	après;plus tard	afterwards;later
    nachholen	rattraper	catch up
    Nachkomme	descendant	descendant
    Nachkriegszeit	après-guerre	post-war period
    Nachlass	succession;fonds;rabais	estate;discount
    nachlassen	diminuer	decrease;subside
    nachlässig	négligent	careless;negligent
    Nachmittag	après-midi	afternoon
    nachmittags	l'après-midi	in the afternoon
    nachprüfen	vérifier	check
    Nachricht	nouvelle;message	news;message
    nachsehen	vérifier	check
    nachsichtig	indulgent	lenient
    nächste	prochain;suivant;le plus proche	next;nearest
    Nacht	nuit	night
    Nachtarbeit	travail de nuit	night work
    Nachteil	désavantage;inconvénient	disadvantage
    nachteilig	désavantageux	disadvantageous
    Nachtigall	rossignol	nightingale
    nächtlich	nocturne	nocturnal;nightly
    nachts	la nuit	at night
    Nachtwächter	veilleur de nuit	night watchman
    Nachweis	preuve	proof
    nachweisen	prouver	prove;demonstrate
    Nacken	nuque	neck
    nackt	nu	naked;bare
    Nadel	aiguille	needle
    Nagel	ongle;clou	nail
    nagen	ronger	gnaw
    nagt	ronger	gnaw
    nah	proche	near
    Nähe	proximité	proximity;vicinity
    nahelegen	suggérer	suggest
    nähen	coudre	sew
    näher	plus près;plus proche	closer;nearer
    nähern	approcher;s'approcher	approach
    nähert	approcher;s'approcher	approach
    nahezu	presque	almost;nearly
    nahm	prit;prenait;prendre	took
    nähme	prendrait	would take
    nahmen	prirent	took
    nähren	nourrir	nourish
    Nahrung	nourriture;alimentation	food;nourishment
    näht	coudre	sew
    naiv	naïf	naive
    Name	nom	name
    namenlos	anonyme;sans nom	nameless
    namens	nommé;au nom de	named;on behalf
    namentlich	notamment;nommément	namely;in particular
    namhaft	renommé	renowned
    nämlich	car;à savoir	namely;that is
    nannte	nomma;appela	named;called
    Narbe	cicatrice	scar
    Narr	fou;bouffon	fool
    närrisch	fou	foolish
    Nase	nez	nose
    nass	mouillé	wet
    Nation	nation	nation
    national	national	national
    Nationalismus	nationalisme	nationalism
    Nationalrat	Conseil national;conseiller national	National Council
    NATO	OTAN	NATO
    Natur	nature	nature
    Naturforscher	naturaliste	naturalist
    natürlich	naturel;bien sûr;naturellement	natural;of course;naturally
    natürlicherweise	naturellement	naturally
    Naturschutz	protection de la nature	nature conservation
    Neapel	Naples	Naples
    Nebel	brouillard;brume	fog;mist
    neben	près	beside
    nebenan	à côté	next door
    nebenbei	en passant	by the way
    nebeneinander	côte à côte	side by side
    neblig	brumeux	foggy
    nebst	avec;outre	together with
    Neffe	neveu	nephew
    negativ	négatif	negative
    nehmen	prendre	take
    Neid	envie	envy
    neidisch	envieux;jaloux	envious
    neigen	incliner;pencher;tendre	tend;incline;bow
    Neigung	inclination;pente	inclination;tendency;slope
    nein	non	no
    Nelke	oeillet	carnation
    nennen	nommer;appeler	name;call
    Nerv	nerf	nerve
    nervös	nerveux	nervous
    Nest	nid	nest
    nett	gentil;sympathique	nice
    Netz	réseau;filet	network;net
    Netzwerk	réseau	network
    neu	nouveau;neuf	new
    neuartig	nouveau	novel
    Neuenburg	Neuchâtel	Neuchâtel
    Neuenburger	neuchâtelois	Neuchâtel
    Neuenburgersee	lac de Neuchâtel	Lake Neuchâtel
    neuerdings	depuis peu	recently
    Neugier	curiosité	curiosity
    Neugierde	curiosité	curiosity
    neugierig	curieux	curious
    Neuheit	nouveauté	novelty
    Neuigkeit	nouvelle	news
    Neujahr	Nouvel An	New Year
    neulich	récemment;l'autre jour	recently;the other day
    Neumond	nouvelle lune	new moon
    neun	neuf	nine
    neunhundert	neuf cents	nine hundred
    neunte	neuvième	ninth
    neunzehn	dix-neuf	nineteen
    neunzehnte	dix-neuvième	nineteenth
    neunzig	quatre-vingt-dix;nonante	ninety
    Neuseeland	Nouvelle-Zélande	New Zealand
    neutral	neutre	neutral
    Neutralität	neutralité	neutrality
    Neuzeit	temps modernes	modern times
    nicht	pas;ne	not
    nichts	rien	nothing
    nicken	hocher la tête	nod
    Nidwalden	Nidwald	Nidwalden
    nie	jamais	never
    nieder	bas;à bas	down;low
    niedere	inférieur;bas	lower;inferior
    niedergelassen	établi	settled
    niedergeschlagen	abattu	dejected
    Niederlage	défaite	defeat
    Niederlande	Pays-Bas	Netherlands
    niederländisch	néerlandais	Dutch
    niederlassen	s'établir;s'installer	settle
    Niederlassung	succursale	branch
    niederlegen	déposer	lay down
    niederließ	s'établit	settled
    niederreißen	démolir	tear down
    Niedersachsen	Basse-Saxe	Lower Saxony
    niederschlagen	abattre;réprimer	knock down;suppress
    niederträchtig	infâme	vile
    niedlich	mignon	cute
    niedrig	bas	low
    niemals	jamais	never
    niemand	personne	nobody
    Niere	rein	kidney
    Nil	Nil	Nile
    nimmt	prend	takes
    nirgends	nulle part	nowhere
    nirgendwo	nulle part	nowhere
    Niveau	niveau	level
    Nizza	Nice	Nice
    noch	encore	still
    Nonne	religieuse;nonne	nun
    Nordamerika	Amérique du Nord	North America
    Norden	nord	north
    nördlich	septentrional;au nord	northern;north
    Nordosten	nord-est	northeast
    Nordsee	mer du Nord	North Sea
    Nordwesten	nord-ouest	northwest
    Norm	norme	standard;norm
    normal	normal	normal
    normalerweise	normalement	normally
    Normandie	Normandie	Normandy
    Norwegen	Norvège	Norway
    Norweger	norvégien	Norwegian
    norwegisch	norvégien	Norwegian
    Not	détresse;besoin;misère	need;distress
    Notar	notaire	notary
    Note	note	grade;note
    Notfall	urgence	emergency
    notieren	noter	note
    notiert	noter	note
    nötig	nécessaire	necessary
    nötigen	obliger;contraindre	force;urge
    Notiz	note	note
    notwendig	nécessaire	necessary
    Notwendigkeit	nécessité	necessity
    Novelle	nouvelle	novella
    November	novembre	November
    Nr	numéro	number
    nüchtern	sobre;à jeun	sober
    Nudel	nouille;pâtes	noodle
    null	zéro	zero
    Nummer	numéro	number
    nun	maintenant;alors	now
    nunmehr	désormais	now;by now
    nur	ne que;seulement	only
    Nürnberg	Nuremberg	Nuremberg
    Nuss	noix	nut
    Nussbaum	noyer	walnut tree
    nutzen	utiliser;profiter;utilité;profit	use;benefit
    nützen	servir	be useful
    nützlich	utile	useful
    nutzlos	inutile	useless
    Nutzung	utilisation	use
    Oase	oasis	oasis
    ob	si	whether;if
    obdachlos	sans-abri	homeless
    Obdachlose	sans-abri	homeless
    oben	haut	above
    obendrein	par-dessus le marché	on top
    ober	supérieur	upper
    Oberfläche	surface	surface
    oberflächlich	superficiel	superficial
    oberhalb	au-dessus	above
    Oberhaupt	chef	head
    Oberst	colonel	colonel
    oberste	suprême;le plus haut	supreme;top;uppermost
    Oberwallis	Haut-Valais	Upper Valais
    obgleich	bien que;quoique	although
    Objekt	objet	object
    objektiv	objectif	objective
    obliegen	incomber	be incumbent
    obschon	bien que	although
    Obst	fruits	fruit
    Obwalden	Obwald	Obwalden
    obwohl	bien que;quoique	although;though
    Ochse	boeuf	ox
    öde	désert;monotone	desolate;dreary
    oder	ou	or
    Ofen	four;poêle	oven;stove
    offen	ouvert	open
    offenbar	apparemment;manifeste	apparently;obviously
    offenbaren	révéler	reveal
    Offenbarung	révélation	revelation
    Offenheit	ouverture;franchise	openness
    offenkundig	manifeste	obvious
    offensichtlich	évident;manifestement	obvious;obviously
    öffentlich	public	public
    Öffentlichkeit	public	public
    offiziell	officiel	official
    Offizier	officier	officer
    öffnen	ouvrir	open
    Öffnung	ouverture	opening
    Öffnungszeit	heure d'ouverture	opening hours
    oft	souvent	often
    öfter	plus souvent	more often
    öfters	souvent	often;repeatedly
    oftmals	souvent	often
    oh	oh	oh
    Oheim	oncle	uncle
    ohne	sans	without
    ohnehin	de toute façon	anyway
    Ohnmacht	évanouissement;impuissance	faint;powerlessness
    Ohr	oreille	ear
    ökologisch	écologique	ecological
    ökonomisch	économique	economic
    Okt	octobre	October
    Oktober	octobre	October
    Öl	huile;pétrole	oil
    Onkel	oncle	uncle
    Oper	opéra	opera
    Operation	opération	operation;surgery
    Opfer	victime;sacrifice	victim;sacrifice
    opfern	sacrifier	sacrifice
    opfert	sacrifier	sacrifice
    Opposition	opposition	opposition
    Optimismus	optimisme	optimism
    optimistisch	optimiste	optimistic
    optisch	optique	optical
    orange	orange	orange
    Orchester	orchestre	orchestra
    Orden	ordre	order
    ordentlich	ordonné;convenable	tidy;proper
    ordnen	ordonner;classer;ranger	arrange;order
    Ordnung	ordre	order
    ordnungsgemäß	régulier;réglementaire	proper;duly
    Organ	organe	organ
    Organisation	organisation	organization
    organisch	organique	organic
    organisieren	organiser	organize
    organisiert	organiser	organize
    Organismus	organisme	organism
    Orgel	orgue	organ
    Orient	Orient	Orient;East
    orientalisch	oriental	oriental
    original	original	original
    Orkan	ouragan	hurricane
    Ort	lieu	place
    örtlich	local	local
    ortsansässig	local;domicilié	local;resident
    Ortschaft	localité	village;locality
    Osten	est	east
    Ostern	Pâques	Easter
    Österreich	Autriche	Austria
    Österreicher	autrichien	Austrian
    österreichisch	autrichien	Austrian
    östlich	oriental;à l'est	eastern;east
    Ostsee	Baltique	Baltic Sea
    oval	ovale	oval
    Ozean	océan	ocean
    Paar	paire;couple	pair;couple
    Pacht	fermage;bail	lease
    pachten	affermer	lease
    Päckchen	petit paquet	small parcel
    packen	saisir;empaqueter	pack;grab
    pädagogisch	pédagogique	educational
    Padua	Padoue	Padua
    Paket	colis	parcel
    Palast	palais	palace
    Palästina	Palestine	Palestine
    palästinensisch	palestinien	Palestinian
    Palette	palette	palette;range
    Palme	palmier;palme	palm
    Pandemie	pandémie	pandemic
    Panik	panique	panic
    Panne	panne	breakdown
    Panorama	panorama	panorama
    Panzer	char;cuirasse	tank;armour
    Papa	papa	dad
    Papier	papier	paper
    Pappel	peuplier	poplar
    Papst	pape	pope
    Paradies	paradis	paradise
    Paragraph	paragraphe	paragraph
    parallel	parallèle	parallel
    Paris	Paris	Paris
    Pariser	parisien	Parisian
    Park	parc	park
    parken	stationner	park
    Parkplatz	place de parc;parking	car park;parking lot
    Parlament	parlement	parliament
    parlamentarisch	parlementaire	parliamentary
    Partei	parti	party
    Partner	partenaire	partner
    Pass	col;passeport	pass;passport
    Passagier	passager	passenger
    Passant	passant	passer-by
    Pässe	cols;passeports	passes;passports
    passen	convenir;aller	fit;suit
    passend	convenable;approprié	suitable;fitting
    passieren	se passer;arriver	happen;pass
    passiert	se passer;arriver	happen;pass
    passiv	passif	passive
    Passstraße	route du col	pass road
    Pate	parrain	godfather
    Patient	patient	patient
    Patriot	patriote	patriot
    patriotisch	patriotique	patriotic
    Pause	pause	break
    Pazifik	Pacifique	Pacific
    Pech	malchance;poix	bad luck;pitch
    peinlich	gênant;embarrassant	embarrassing
    Peking	Pékin	Beijing;Peking
    Pelz	fourrure	fur
    pendeln	osciller;faire la navette	commute;swing
    pendelt	osciller;faire la navette	commute;swing
    Pension	pension;retraite	pension
    per	par	by;per
    perfekt	parfait	perfect
    Periode	période	period
    Perle	perle	pearl
    Perron	quai	platform
    Perser	perse;persan	Persian
    Persien	Perse	Persia
    persisch	persan;perse	Persian
    Person	personne	person
    Personal	personnel	staff;personnel
    persönlich	personnel;en personne	personal;personally
    Persönlichkeit	personnalité	personality
    Perspektive	perspective	perspective
    Peru	Pérou	Peru
    Pessimismus	pessimisme	pessimism
    pessimistisch	pessimiste	pessimistic
    Pest	peste	plague
    Peterlingen	Payerne	Payerne
    Petition	pétition	petition
    Pfad	sentier	path
    Pfahl	pieu	pole;stake
    Pfalz	Palatinat	Palatinate
    Pfanne	poêle	pan
    Pfarrei	paroisse	parish
    Pfarrer	curé;pasteur	priest;pastor
    Pfarrhaus	presbytère;cure	rectory
    Pfau	paon	peacock
    Pfeffer	poivre	pepper
    Pfeife	pipe;sifflet	pipe;whistle
    pfeifen	siffler	whistle
    Pfeil	flèche	arrow
    Pfeiler	pilier	pillar
    Pfennig	pfennig;sou	pfennig;penny
    Pferd	cheval	horse
    pfiff	siffla;sifflement	whistled;whistle
    Pfingsten	Pentecôte	Pentecost;Whitsun
    Pfirsich	pêche	peach
    Pflanze	plante	plant
    pflanzen	planter;plantes	plant;plants
    pflanzlich	végétal	vegetable;plant
    Pflaume	prune	plum
    Pflege	soin;soins	care
    pflegen	soigner;cultiver;avoir coutume	care;nurse;maintain;be used to
    Pfleger	infirmier;soignant	nurse;carer
    Pflicht	devoir;obligation	duty;obligation
    pflog	avait coutume	used to
    pflücken	cueillir	pick
    pflügen	labourer	plough;plow
    Pfote	patte	paw
    Pfund	livre	pound
    Phänomen	phénomène	phenomenon
    Phantasie	imagination;fantaisie	imagination;fantasy
    phantastisch	fantastique	fantastic
    Phase	phase	phase
    Philosoph	philosophe	philosopher
    Philosophie	philosophie	philosophy
    philosophisch	philosophique	philosophical
    Physik	physique	physics
    physikalisch	physique	physical
    Physiker	physicien	physicist
    physisch	physique	physical
    Pickel	piolet	ice axe
    Piemont	Piémont	Piedmont
    Pilger	pèlerin	pilgrim
    Pille	pilule	pill
    Pilot	pilote	pilot
    Pilz	champignon	mushroom
    Pinsel	pinceau	brush
    Pionier	pionnier	pioneer
    Piste	piste	slope;run
    Pistole	pistolet	pistol
    plagen	tourmenter	plague;torment
    Plakat	affiche	poster
    Plan	plan	plan
    planen	planifier;projeter	plan
    Planet	planète	planet
    plätschern	clapoter	splash
    plätschert	clapoter	splash
    Platz	place	place;square
    platzen	éclater;crever	burst
    plaudern	bavarder;causer	chat
    plaudert	bavarder;causer	chat
    plötzlich	soudain;tout à coup	suddenly;sudden
    plump	lourd;grossier	clumsy
    plündern	piller	loot;plunder
    plündert	piller	loot;plunder
    Plural	pluriel	plural
    Pöbel	populace	mob
    pochen	frapper;battre	knock;throb
    Poesie	poésie	poetry
    poetisch	poétique	poetic
    Pol	pôle	pole
    Pole	polonais	Pole
    Polen	Pologne	Poland
    Politik	politique	politics;policy
    Politiker	politicien;homme politique	politician
    Politikerin	politicienne	politician
    politisch	politique	political
    Polizei	police	police
    Polizist	policier	policeman
    Polizistin	policière	policewoman
    polnisch	polonais	Polish
    Pommern	Poméranie	Pomerania
    populär	populaire	popular
    Portal	portail	portal
    Portion	portion	portion
    Porträt	portrait	portrait
    Portugal	Portugal	Portugal
    Portugiese	portugais	Portuguese
    portugiesisch	portugais	Portuguese
    positiv	positif	positive
    Post	poste	post
    Postamt	bureau de poste	post office
    Postauto	car postal	postbus
    Postbote	facteur	postman
    Postfach	case postale	PO box
    Postkarte	carte postale	postcard
    Pöstler	postier;facteur	postal worker
    Postschalter	guichet postal	post office counter
    Poststelle	office de poste	post office
    Postulat	postulat	postulate
    potentiell	potentiel	potential
    potenziell	potentiel	potential
    Pracht	splendeur	splendour
    prächtig	magnifique;splendide	splendid;magnificent
    prachtvoll	splendide	magnificent
    Prag	Prague	Prague
    prägen	marquer;frapper	shape;coin
    prägnant	concis	concise
    prahlen	se vanter	boast
    praktisch	pratique	practical;practically
    Präsident	président	president
    Präsidentin	présidente	president
    prasseln	crépiter	crackle
    prasselt	crépiter	crackle
    Praxis	pratique;cabinet	practice
    präzis	précis	precise
    predigen	prêcher	preach
    Predigt	sermon;prêche	sermon
    Preis	prix	price
    preisen	louer;vanter	praise
    preiswert	bon marché;avantageux	inexpensive
    Presse	presse	press
    pressen	presser	press
    Preußen	Prusse	Prussia
    preußisch	prussien	Prussian
    pries	loua;vanta	praised
    Priester	prêtre	priest
    Primarschule	école primaire	primary school
    Primel	primevère	primrose
    primitiv	primitif	primitive
    Prinz	prince	prince
    Prinzessin	princesse	princess
    Prinzip	principe	principle
    prinzipiell	en principe	in principle
    Prinzipien	principes	principles
    privat	privé	private
    pro	par	per
    probieren	essayer;goûter	try;taste
    probiert	essayer;goûter	try;taste
    Problem	problème	problem
    problematisch	problématique	problematic
    Produkt	produit	product
    Produktion	production	production
    Produzent	producteur	producer
    produzieren	produire	produce
    produziert	produire	produce
    Prof	professeur	professor
    professionell	professionnel	professional
    Professor	professeur	professor
    Programm	programme	program;programme
    Projekt	projet	project
    Promille	pour mille	per mille
    prominent	en vue;célèbre	prominent
    Propaganda	propagande	propaganda
    Prophet	prophète	prophet
    Prosa	prose	prose
    Protest	protestation	protest
    Protestant	protestant	Protestant
    protestantisch	protestant	Protestant
    protestieren	protester	protest
    protestiert	protester	protest
    Provence	Provence	Provence
    provisorisch	provisoire	provisional
    Prozent	pour cent	percent;per cent
    Prozess	procès;processus	trial;process
    prüfen	examiner;vérifier	examine;check;test
    Prüfung	examen	examination;exam;test
    prügeln	battre;rosser	beat
    prügelt	battre;rosser	beat
    Pruntrut	Porrentruy	Porrentruy
    psychisch	psychique	mental;psychological
    Psychologie	psychologie	psychology
    psychologisch	psychologique	psychological
    Publikation	publication	publication
    Publikum	public	audience;public
    Puls	pouls	pulse
    Pulver	poudre	powder
    Pumpe	pompe	pump
    pumpen	pomper	pump
    Punkt	point	point
    pünktlich	ponctuel;à l'heure	punctual;on time
    Puppe	poupée	doll
    pur	pur	pure
    putzen	nettoyer	clean
    Pyrenäen	Pyrénées	Pyrenees
    Quadrat	carré	square
    Quadratkilometer	kilomètre carré	square kilometre
    Quadratmeter	mètre carré	square metre
    Qual	tourment;supplice	torment;agony
    quälen	tourmenter;torturer	torment;torture
    Qualität	qualité	quality
    Quartier	quartier	quarter;district
    Quelle	source	source;spring
    quellen	jaillir;sources	well;springs;sources
    quer	en travers	across
    Quittung	quittance;reçu	receipt
    quoll	jaillit	welled;gushed
    Rabe	corbeau	raven
    Rache	vengeance	revenge
    rächen	venger	avenge
    Raclette	raclette	raclette
    Rad	roue;vélo	wheel;bike
    radikal	radical	radical
    Radio	radio	radio
    raffen	ramasser	gather
    raffiniert	raffiné;rusé	refined;cunning
    ragen	se dresser;s'élever	tower;rise
    ragt	se dresser;s'élever	tower;rise
    Rahm	crème	cream
    Rahmen	cadre	frame
    Rakete	fusée;missile	rocket;missile
    Rand	bord;marge	edge;margin
    rang	lutta;rang	struggled;rank
    rann	coula	ran;trickled
    rannte	courut	ran
    Rappen	centime	centime
    rar	rare	rare
    Raron	Rarogne	Raron
    rasch	rapide;vite	quick;quickly;rapid
    rascheln	froufrouter;bruire	rustle
    raschelt	froufrouter;bruire	rustle
    rasen	foncer;gazon;pelouse	race;lawn
    rasieren	raser	shave
    rasiert	raser	shave
    Rasse	race	race;breed
    Rast	repos;halte	rest
    rasten	se reposer	rest
    rastlos	infatigable;agité	restless
    Rat	conseil	advice;council
    rät	conseille	advises
    raten	conseiller;deviner	advise;guess
    Rathaus	hôtel de ville;mairie	town hall
    Rätin	conseillère	councillor;councilor
    rational	rationnel	rational
    Ratschlag	conseil	advice
    Rätsel	énigme	riddle;puzzle;mystery
    rätselhaft	énigmatique;mystérieux	mysterious;puzzling
    Ratte	rat	rat
    rau	rude;rugueux	rough
    Raub	vol;rapt	robbery
    rauben	voler;ravir	rob
    Räuber	brigand;voleur	robber
    Rauch	fumée	smoke
    rauchen	fumer	smoke
    rauchig	enfumé	smoky
    rauh	rude;rugueux	rough
    Raum	espace;pièce;local	space;room
    Räume	locaux;pièces	rooms
    räumen	évacuer;ranger	clear;vacate
    Rauminhalt	volume	volume
    räumlich	spatial	spatial
    Raumplanung	aménagement du territoire	spatial planning
    Rausch	ivresse	intoxication
    rauschen	bruire;murmurer	rustle;roar
    reagieren	réagir	react
    reagiert	réagir	react
    Reaktion	réaction	reaction
    real	réel	real
    realisieren	réaliser	realize
    realisiert	réaliser	realize
    Realismus	réalisme	realism
    realistisch	réaliste	realistic
    Realität	réalité	reality
    Rebberg	vignoble	vineyard
    Rebe	vigne	vine
    Reblaus	phylloxéra	phylloxera
    rechnen	calculer;compter	calculate;reckon
    Rechner	ordinateur;calculatrice	computer;calculator
    Rechnung	facture;compte;calcul	bill;invoice;account
    Recht	droit	right;law
    rechte	droit;droite;droits	right;rights
    Rechteck	rectangle	rectangle
    rechteckig	rectangulaire	rectangular
    rechtfertigen	justifier	justify
    rechtfertigt	justifier	justify
    rechtlich	juridique	legal
    rechtmäßig	légitime;légal	lawful;legitimate
    rechts	droite	right
    Rechtsanwalt	avocat	lawyer;attorney
    rechtzeitig	à temps	in time
    Redakteur	rédacteur	editor
    Redaktion	rédaction	editorial office
    Redaktor	rédacteur	editor
    Rede	discours	speech
    reden	parler;discourir	talk;speak
    Redensart	locution	saying
    redet	parle	talks
    redete	parla;parlait	spoke;talked
    redlich	honnête	honest
    Redner	orateur	speaker
    reduzieren	réduire	reduce
    reduziert	réduire	reduce
    Referendum	référendum	referendum
    Reform	réforme	reform
    Reformation	Réforme	Reformation
    Reformator	réformateur	reformer
    reformiert	réformé	Reformed
    Regal	étagère	shelf
    Regel	règle	rule
    regelmäßig	régulier;régulièrement	regular;regularly
    regeln	régler;réglementer	regulate;settle
    regelt	régler;réglementer	regulate;settle
    Regelung	règlement;réglementation	regulation;arrangement
    regen	pluie;bouger	rain;stir
    Regenbogen	arc-en-ciel	rainbow
    Regensburg	Ratisbonne	Regensburg
    Regenschirm	parapluie	umbrella
    regieren	gouverner;régner	govern;rule
    regiert	gouverner;régner	govern;rule
    Regierung	gouvernement	government
    Regierungsrat	Conseil d'État	cantonal government
    Regime	régime	regime
    Regiment	régiment	regiment
    Region	région	region
    regional	régional	regional
    Regisseur	metteur en scène;réalisateur	director
    registrieren	enregistrer	register
    registriert	enregistrer	register
    reglos	immobile	motionless
    regnen	pleuvoir	rain
    regnerisch	pluvieux	rainy
    Reh	chevreuil	deer;roe
    reiben	frotter	rub
    reich	riche;empire	rich;empire
    reichen	suffire;tendre;atteindre	reach;suffice;pass
    reichlich	abondant	plentiful;ample
    Reichtum	richesse	wealth
    Reichweite	portée	reach;range
    reif	mûr;gelée blanche;givre	ripe;mature;frost
    reifen	mûrir;pneu	ripen;tyre;tire
    Reihe	rangée;série	row;series
    Reihenfolge	ordre	order;sequence
    Reim	rime	rhyme
    rein	pur;propre	pure;clean
    Reinheit	pureté	purity
    reinigen	nettoyer;purifier	clean;purify
    Reis	riz	rice
    Reise	voyage	journey
    reisen	voyager;voyages	travel;journeys;travels
    Reisende	voyageur	traveller;traveler
    Reisender	voyageur	traveller;traveler
    reißen	déchirer;arracher	tear;pull
    reist	voyage	travels
    reiste	voyagea	travelled;traveled
    reiten	monter;chevaucher	ride
    Reiter	cavalier	rider;horseman
    Reiz	charme;attrait	charm;stimulus
    reizen	exciter;attirer;irriter	irritate;provoke;attract
    reizend	charmant	charming
    Rekord	record	record
    Rekrut	recrue	recruit
    Rekurs	recours	appeal
    relativ	relatif	relative;relatively
    Religion	religion	religion
    religiös	religieux	religious
    Renaissance	Renaissance	Renaissance
    rennen	courir;course	run;race
    Rente	rente	pension
    Rentner	retraité	pensioner
    Rentnerin	retraitée	pensioner
    reparieren	réparer	repair
    repariert	réparer	repair
    Republik	république	republic
    republikanisch	républicain	republican
    Reserve	réserve	reserve
    reservieren	réserver	reserve;book
    reserviert	réserver	reserve;book
    Respekt	respect	respect
    respektieren	respecter	respect
    respektiert	respecter	respect
    Ressource	ressource	resource
    Rest	reste	rest;remainder
    Restaurant	restaurant	restaurant
    restlich	restant	remaining
    Resultat	résultat	result
    retten	sauver	save;rescue
    Rettung	sauvetage;salut	rescue;salvation
    Reue	repentir	remorse;repentance
    reumütig	repentant	repentant
    Revolution	révolution	revolution
    revolutionär	révolutionnaire	revolutionary
    Rezept	recette;ordonnance	recipe;prescription
    Rhein	Rhin	Rhine
    Rheinland	Rhénanie	Rhineland
    Rhone	Rhône	Rhône
    Rhythmen	rythmes	rhythms
    Rhythmus	rythme	rhythm
    richten	diriger;juger	direct;judge
    Richter	juge	judge
    Richterin	juge	judge
    richtig	juste	right
    Richtlinie	directive	guideline;directive
    Richtung	direction	direction
    rieb	frotta	rubbed
    riechen	sentir	smell
    rief	appela;cria;appeler	called;cried;shouted
    Riese	géant	giant
    rieseln	ruisseler	trickle
    rieselt	ruisseler	trickle
    riesig	énorme;gigantesque	huge;gigantic
    riet	conseilla	advised
    Rind	boeuf;bovin	cattle;beef
    Rinde	écorce	bark
    Ring	anneau;bague	ring
    ringen	lutter	wrestle;struggle
    rings	autour	around
    ringsum	tout autour	all around
    rinnen	couler	run;trickle
    Rippe	côte	rib
    Risiken	risques	risks
    Risiko	risque	risk
    riskant	risqué	risky
    riss	déchira;arracha;fissure;déchirure	tore;crack;tear
    ritt	chevauchait;chevauchée	rode;ride
    Ritter	chevalier	knight
    Rivale	rival	rival
    Robbe	phoque	seal
    Roboter	robot	robot
    roch	sentait;sentit	smelled;smelt
    Rock	jupe;habit	skirt;coat
    Roggen	seigle	rye
    roh	cru;brut	raw;crude
    Roheit	brutalité	brutality
    Rohr	tuyau;tube	pipe;tube
    Rolle	rôle;rouleau	role;roll
    rollen	rouler;rôles	roll;roles
    Rom	Rome	Rome
    Roman	roman	novel
    Romandie	Romandie;Suisse romande	Romandy
    romanisch	roman	Romanesque;Romance
    Romantik	romantisme	Romanticism
    romantisch	romantique	romantic
    Römer	romain	Roman
    römisch	romain	Roman
    rosa	rose	pink
    Rose	rose	rose
    Ross	cheval	horse;steed
    rösten	griller;rôtir	roast
    rostig	rouillé	rusty
    rot	rouge	red
    rötlich	rougeâtre	reddish
    Rotten	Rhône	Rhône
    Route	route;itinéraire	route
    Rübe	betterave;rave	beet;turnip
    Rubrik	rubrique	section;column
    ruchlos	infâme	wicked
    rücken	dos;avancer;déplacer	back;move
    Rückgang	recul;baisse	decline
    Rückgrat	colonne vertébrale;échine	backbone
    Rückkehr	retour	return
    Rucksack	sac à dos	backpack;rucksack
    Rückschritt	recul	step backward
    Rücksicht	égard;considération	consideration
    rücksichtslos	sans égards	ruthless;inconsiderate
    rücksichtsvoll	plein d'égards	considerate
    Rücktritt	démission	resignation
    rückwärts	en arrière	backward;backwards
    Rückweg	chemin du retour	way back
    Rückzug	retraite	retreat;withdrawal
    Rudel	meute	pack
    Ruder	rame;gouvernail	oar;rudder
    rudern	ramer	row
    rudert	ramer	row
    Ruf	réputation;appel;cri	reputation;call
    rufen	appeler	call
    ruft	appelle;crie	calls
    rügen	blâmer;réprimander	reprimand
    rügt	blâmer;réprimander	reprimand
    Ruhe	calme;repos;tranquillité	rest;peace;quiet
    ruhen	reposer	rest
    ruhig	calme;tranquille	calm;quiet
    Ruhm	gloire	fame;glory
    rühmen	vanter;glorifier	praise
    ruhmreich	glorieux	glorious
    rühren	remuer;toucher	stir;touch
    ruht	reposer	rest
    Ruine	ruine	ruin
    Rumänien	Roumanie	Romania
    rumänisch	roumain	Romanian
    Rumpf	tronc;coque	trunk;hull
    rund	environ;rond	about;round
    Rundfahrt	circuit	tour
    Rundgang	tour;visite	tour
    rundlich	rondelet	plump
    rundum	tout autour	all around
    runzeln	froncer;rides	frown;wrinkles
    runzelt	froncer	frown
    Russe	russe	Russian
    russisch	russe	Russian
    Russland	Russie	Russia
    rüsten	armer;équiper	arm;prepare
    rüstig	vigoureux	sprightly
    rutschen	glisser	slip;slide
    rütteln	secouer	shake
    rüttelt	secouer	shake
    Saal	salle	hall
    Saane	Sarine	Sarine
    Saat	semence;semailles	seed;sowing
    Sache	chose;affaire	thing;matter;cause
    sachlich	objectif	factual;objective
    Sachsen	Saxe	Saxony
    sächsisch	saxon	Saxon
    Sack	sac	sack;bag
    säen	semer	sow
    Saft	jus	juice
    saftig	juteux	juicy
    Sage	légende	legend;saga
    sagen	dire	say
    sagt	dit	says;say
    sagte	dit;disait;dire	said;say
    sah	voir	see
    sahen	virent;voir	saw
    Sahne	crème	cream
    Saison	saison	season
    Saite	corde	string
    Salat	salade	salad;lettuce
    Salbe	pommade	ointment
    Salz	sel	salt
    Salzburg	Salzbourg	Salzburg
    salzen	saler	salt
    salzig	salé	salty
    Samen	graine;semence	seed
    sammeln	rassembler;collectionner;recueillir	collect;gather
    sammelt	rassembler;collectionner;recueillir	collect;gather
    Sammler	collectionneur	collector
    Sammlung	collection;recueil	collection
    Samstag	samedi	Saturday
    samt	avec;velours	together with;velvet
    sämtlich	tout;ensemble	all
    Sand	sable	sand
    sandte	envoya	sent
    sanft	doux	gentle;soft
    sang	chanta;chantait;chant	sang
    Sänger	chanteur	singer
    Sängerin	chanteuse;cantatrice	singer
    sanieren	assainir;rénover	renovate
    saniert	assainir;rénover	renovate
    sank	baissa;tomba;sombra	sank;fell
    Sankt	saint	Saint
    sann	songeait	pondered
    Sardinien	Sardaigne	Sardinia
    Sarg	cercueil	coffin
    saß	était assis;assis	sat
    sät	semer	sow
    Satellit	satellite	satellite
    Satire	satire	satire
    satt	rassasié	full
    Sattel	selle;col	saddle
    sättigen	rassasier	satiate
    Satz	phrase;mouvement	sentence;set
    sauber	propre	clean
    säubern	nettoyer	clean
    säubert	nettoyer	clean
    sauer	aigre;acide	sour
    Sauerstoff	oxygène	oxygen
    saufen	boire	drink;booze
    saugen	sucer;aspirer	suck
    Säugling	nourrisson	infant
    Säule	colonne	column;pillar
    säumen	border;tarder	line;tarry
    Säumer	muletier	muleteer
    Saumpfad	chemin muletier	mule track
    saure	acide;aigre	sour
    Säure	acide	acid
    Savoyen	Savoie	Savoy
    Savoyer	savoyard	Savoyard
    SBB	CFF	SBB
    schäbig	miteux	shabby
    Schacht	puits	shaft
    Schachtel	boîte	box
    Schädel	crâne	skull
    schaden	nuire;dommage;dégât	harm;damage
    Schäden	dommages;dégâts	damage
    schädigen	endommager;nuire	damage;harm
    schädlich	nuisible	harmful
    Schaf	mouton;brebis	sheep
    schaffen	créer;réussir;faire	create;manage;make
    Schaffhausen	Schaffhouse	Schaffhausen
    Schaffner	contrôleur	conductor
    Schale	coupe;écorce	bowl;peel;shell
    schälen	éplucher	peel
    Schall	son	sound
    schallen	résonner	resound
    schält	éplucher	peel
    schalten	commuter;changer de vitesse	switch
    Schalter	guichet	counter
    Scham	honte	shame
    schämen	avoir honte	be ashamed
    schamlos	éhonté	shameless
    Schande	honte	shame;disgrace
    scharf	tranchant;aigu;piquant	sharp;spicy
    schärfen	aiguiser	sharpen
    Schatten	ombre	shadow;shade
    schattig	ombragé	shady
    Schatz	trésor	treasure
    schätzen	estimer;apprécier	estimate;appreciate
    schauderhaft	horrible	horrible
    schaudern	frémir;frissonner	shudder
    schaudert	frémir;frissonner	shudder
    schauen	regarder	look
    Schauer	frisson;averse	shower;shudder
    schauerlich	lugubre;effrayant	gruesome
    Schaufel	pelle	shovel
    schaukeln	balancer	swing;rock
    schaukelt	balancer	swing;rock
    Schaum	écume;mousse	foam
    schäumen	écumer;mousser	foam
    Schauplatz	scène;théâtre	scene
    Schauspiel	spectacle;pièce	play;spectacle
    Schauspieler	acteur;comédien	actor
    Schauspielerin	actrice;comédienne	actress
    Scheck	chèque	cheque;check
    Scheibe	vitre;tranche;disque	slice;pane;disc
    scheiden	séparer;divorcer	separate;divorce;part
    Scheidung	divorce	divorce
    Schein	apparence;lueur	appearance;glow
    scheinbar	apparent	apparent;seemingly
    scheinen	sembler;paraître;briller	seem;appear;shine
    scheitern	échouer;échec	fail;failure
    scheitert	échouer	fail
    Schelde	Escaut	Scheldt
    schelten	gronder	scold
    Schenkel	cuisse	thigh
    schenken	offrir;donner	give
    schenkte	offrit;donna	gave
    Schenkung	donation	donation
    Schere	ciseaux	scissors
    scheren	tondre	shear
    Scherz	plaisanterie	joke
    scherzen	plaisanter	joke
    scheu	timide;farouche;timidité	shy;shyness
    scheuen	redouter;éviter	shy away;avoid
    Scheune	grange	barn
    scheußlich	affreux;atroce	hideous;horrible
    Schicht	couche;équipe	layer;shift
    Schichtarbeit	travail par équipes	shift work
    schick	chic	chic;smart
    schicken	envoyer	send
    Schicksal	destin;sort	fate;destiny
    schickte	envoya	sent
    Schickung	destin	providence
    schieben	pousser	push
    schied	sépara;quitta	parted;left
    Schiedsgericht	tribunal arbitral	arbitration court
    Schiedsrichter	arbitre	referee
    schief	oblique;de travers	crooked;oblique
    Schiefer	schiste;ardoise	slate
    schien	semblait;parut;brillait	seemed;shone
    Schiene	rail	rail
    schießen	tirer	shoot;fire
    Schiff	bateau	ship
    Schifffahrt	navigation	navigation;shipping
    Schild	bouclier;panneau	shield;sign
    schildern	décrire;dépeindre	describe
    schildert	décrire;dépeindre	describe
    Schilderung	description	description
    Schildkröte	tortue	turtle;tortoise
    Schilf	roseau	reed
    Schimmer	lueur	shimmer;glimmer
    schimmern	luire;scintiller	shimmer
    schimmert	luire;scintiller	shimmer
    schimpfen	gronder;injurier	scold;grumble
    schimpflich	honteux	disgraceful
    Schinken	jambon	ham
    Schirm	parapluie;écran	umbrella;screen
    Schlacht	bataille	battle
    schlachten	abattre;batailles	slaughter;battles
    Schlaf	sommeil	sleep
    schlafen	dormir	sleep
    schlaff	mou;flasque	limp
    schlaflos	sans sommeil	sleepless
    schläfrig	somnolent	sleepy
    schläft	dort	sleeps
    Schlafzimmer	chambre à coucher	bedroom
    Schlag	coup	blow;stroke
    schlagen	frapper;battre	hit;beat;strike
    Schlägerei	bagarre	brawl
    schlägt	frappe;bat	hits;beats;strikes
    Schlamm	boue	mud
    schlang	enlaça	wound
    Schlange	serpent;file	snake;queue
    schlank	mince;svelte	slim;slender
    schlau	malin;rusé	clever;sly
    schlecht	mauvais	bad
    schlechthin	par excellence	per se
    schleichen	se glisser;ramper	creep;sneak
    Schleier	voile	veil
    Schleife	boucle;noeud	loop;bow
    schleifen	aiguiser;traîner	sharpen;drag
    schlendern	flâner	stroll
    schlendert	flâner	stroll
    schleppen	traîner	drag
    Schlesien	Silésie	Silesia
    schleudern	lancer;déraper	hurl;skid
    schleudert	lancer;déraper	hurl;skid
    schleunigst	au plus vite	as quickly as possible
    schlich	se glissa	crept
    schlicht	simple;modeste	simple;plain
    schlichten	arbitrer	settle
    schlichtweg	tout simplement	simply
    schlief	dormait;dormit	slept
    schließen	fermer	close
    schließlich	finalement;enfin	finally;eventually
    schließt	ferme	closes
    Schließung	fermeture	closure
    schliff	aiguisa;polissage	ground;polish
    schlimm	grave;mauvais	bad;serious
    schlimmer	pire	worse
    schlimmste	pire	worst
    schlingen	enlacer;avaler	wind;devour
    Schlitten	traîneau;luge	sledge;sled
    schloss	ferma;château;serrure	closed;castle;lock
    Schlösser	châteaux;serrures	castles;locks
    Schlucht	gorge;ravin	gorge;ravine
    schluchzen	sangloter;sanglot	sob
    Schluck	gorgée	sip;swallow
    schlucken	avaler	swallow
    schlug	frappa;battit;proposer	hit;beat;struck
    schlummern	sommeiller	slumber
    schlummert	sommeiller	slumber
    schlüpfen	se glisser;éclore	slip;hatch
    Schluss	fin;conclusion	end;conclusion
    Schlüssel	clé;clef	key
    Schlussfolgerung	conclusion	conclusion
    Schmach	honte;opprobre	disgrace
    schmackhaft	savoureux	tasty
    schmal	étroit;mince	narrow
    schmecken	goûter;avoir du goût	taste
    schmeicheln	flatter	flatter
    schmeichelt	flatter	flatter
    schmeißen	jeter;flanquer	throw;fling
    schmelzen	fondre	melt
    Schmerz	douleur	pain
    schmerzen	faire mal;douleurs	hurt;pains;pain
    schmerzhaft	douloureux	painful
    schmerzlich	douloureux	painful
    Schmetterling	papillon	butterfly
    Schmied	forgeron	smith;blacksmith
    schmieden	forger	forge
    schmiegen	se blottir	nestle
    schmilzt	fond	melts
    schminken	maquiller	make up
    schmiss	jeta	threw
    schmolz	fondit	melted
    Schmuck	bijoux;ornement	jewellery;jewelry
    schmücken	orner;décorer	decorate;adorn
    schmunzeln	sourire	smile
    schmunzelt	sourire	smile
    Schmutz	saleté	dirt
    schmutzig	sale	dirty
    Schnabel	bec	beak
    Schnaps	eau-de-vie	schnapps;liquor
    schnarchen	ronfler	snore
    Schnecke	escargot;limace	snail;slug
    Schnee	neige	snow
    schneebedeckt	enneigé	snow-covered
    Schneeflocke	flocon de neige	snowflake
    Schneesturm	tempête de neige	snowstorm
    schneiden	couper	cut
    Schneider	tailleur	tailor
    schneien	neiger	snow
    schneit	neiger	snow
    schnell	rapide	fast
    schnitt	coupa;coupe;coupure	cut
    schnitzen	sculpter	carve
    schnöde	vil	base
    Schnur	ficelle;cordon	string;cord
    Schnurrbart	moustache	moustache;mustache
    schob	poussa	pushed
    Schokolade	chocolat	chocolate
    Scholle	motte;glaçon	clod;floe
    schon	déjà	already
    schön	beau	beautiful
    schonen	ménager;épargner	spare
    schöner	plus beau	more beautiful
    Schönheit	beauté	beauty
    Schonung	ménagement	care
    schöpfen	puiser;créer	draw;create
    Schöpfer	créateur	creator
    Schöpfung	création	creation
    Schornstein	cheminée	chimney
    schoss	tira;sein;giron	shot;fired;lap
    Schotte	écossais	Scot
    schottisch	écossais	Scottish
    Schottland	Écosse	Scotland
    schräg	oblique;incliné	slanting;oblique
    Schrank	armoire	cupboard;wardrobe
    Schranke	barrière	barrier
    Schraube	vis	screw
    Schreck	frayeur	fright
    schrecken	effrayer;effroi;terreur	frighten;fright;terror
    schrecklich	terrible;affreux	terrible;awful
    Schrei	cri	cry;scream
    schreiben	écrire	write
    Schreiber	greffier;scribe	writer;clerk
    schreibt	écrit	writes
    schreien	crier	cry;shout;scream
    Schreiner	menuisier	joiner;carpenter
    schreiten	marcher;avancer	walk;stride
    schrie	cria	cried;shouted;screamed
    schrieb	écrire	write
    Schrift	écriture;écrit	writing;script
    schriftlich	écrit;par écrit	written;in writing
    Schriftsteller	écrivain	writer
    Schriftstellerin	écrivaine	writer
    schrill	strident	shrill
    schritt	pas;marcha	step;strode
    Schritte	pas;démarches	steps
    schrittweise	pas à pas;graduel	gradual
    schroff	abrupt;brusque	abrupt;steep
    schrumpfen	rétrécir	shrink
    schüchtern	timide	shy
    schuf	créa	created
    Schuh	chaussure;soulier	shoe
    Schuhmacher	cordonnier	shoemaker
    Schuld	faute;culpabilité;dette	guilt;fault;debt
    schulden	devoir;dettes	owe;debts
    Schuldgefühl	sentiment de culpabilité	guilt
    schuldig	coupable	guilty
    schuldlos	innocent	innocent
    Schuldner	débiteur	debtor
    Schule	école	school
    Schüler	élève;écolier	pupil;student
    Schülerin	élève;écolière	pupil
    schulisch	scolaire	school
    Schulter	épaule	shoulder
    Schürze	tablier	apron
    Schuss	coup de feu;coup	shot
    Schüssel	bol;saladier	bowl
    Schuster	cordonnier	shoemaker
    schütteln	secouer	shake
    schüttelt	secouer	shake
    schütten	verser	pour
    Schutz	protection	protection
    schützen	protéger	protect
    schutzlos	sans défense	defenceless;defenseless
    Schwaben	Souabe	Swabia
    schwäbisch	souabe	Swabian
    schwach	faible	weak
    Schwäche	faiblesse	weakness
    schwächen	affaiblir	weaken
    schwächlich	chétif	frail
    Schwager	beau-frère	brother-in-law
    Schwägerin	belle-soeur	sister-in-law
    Schwalbe	hirondelle	swallow
    schwamm	nageait;éponge	swam;sponge
    Schwan	cygne	swan
    schwand	disparut	faded
    schwang	brandit;balança	swung
    schwanger	enceinte	pregnant
    schwanken	osciller;chanceler;hésiter	sway;fluctuate;waver
    Schwanz	queue	tail
    schwärmen	s'enthousiasmer;essaimer	rave;swarm
    schwarz	noir	black
    schwärzlich	noirâtre	blackish
    Schwarzwald	Forêt-Noire	Black Forest
    schwatzen	bavarder	chat
    schweben	planer;flotter	float;hover
    Schwede	suédois	Swede
    Schweden	Suède	Sweden
    schwedisch	suédois	Swedish
    schweifen	errer	roam
    schweigen	se taire;silence	be silent;silence
    schweigsam	taciturne	taciturn;silent
    Schwein	porc;cochon	pig
    Schweiß	sueur	sweat
    Schweiz	Suisse	Switzerland
    Schweizer	suisse	Swiss
    Schweizerin	Suissesse	Swiss
    schweizerisch	suisse	Swiss
    Schwelle	seuil	threshold
    schwellen	enfler;gonfler	swell
    schwenken	agiter	wave;swing
    schwer	lourd;difficile	heavy;hard
    schwerfällig	lourd	clumsy
    Schwermut	mélancolie	melancholy
    Schwert	épée;glaive	sword
    Schwester	soeur	sister
    schwieg	se tut;se taisait	was silent;fell silent
    Schwiegermutter	belle-mère	mother-in-law
    Schwiegersohn	gendre	son-in-law
    Schwiegertochter	belle-fille	daughter-in-law
    Schwiegervater	beau-père	father-in-law
    schwierig	difficile	difficult
    Schwierigkeit	difficulté	difficulty
    Schwierigkeiten	difficultés	difficulties
    Schwimmbad	piscine	swimming pool
    schwimmen	nager;flotter	swim;float
    Schwindel	vertige;escroquerie	dizziness;swindle
    schwinden	diminuer;disparaître	fade;dwindle
    schwindlig	pris de vertige	dizzy
    schwingen	balancer;brandir	swing
    Schwinger	lutteur	wrestler
    schwirren	bourdonner	whir
    schwitzen	transpirer;suer	sweat
    schwoll	enfla;gonfla	swelled
    schwor	jura	swore
    schwören	jurer	swear
    schwül	lourd;étouffant	sultry
    Schwung	élan	momentum
    Schwur	serment	oath
    Schwyz	Schwytz	Schwyz
    sechs	six	six
    sechshundert	six cents	six hundred
    sechste	sixième	sixth
    sechzehn	seize	sixteen
    sechzehnte	seizième	sixteenth
    sechzig	soixante	sixty
    See	lac;mer	lake;sea
    Seele	âme	soul
    Seelen	âmes	souls
    seelisch	psychique;moral	mental;emotional
    Seemann	marin	sailor
    Segel	voile	sail
    segeln	faire de la voile;naviguer	sail
    segelt	faire de la voile;naviguer	sail
    Segen	bénédiction	blessing
    Segler	navigateur;voilier	sailor
    segnen	bénir	bless
    sehen	voir	see
    Sehne	tendon	tendon
    sehnen	aspirer;languir	long;yearn
    Sehnsucht	nostalgie;désir	longing
    sehnte	aspirait	longed
    sehr	très	very
    sei	soit;être	be
    seid	êtes;être	are;be
    seien	soient;être	be
    Seife	savon	soap
    Seil	corde	rope
    Seilbahn	téléphérique;funiculaire	cable car
    Seilschaft	cordée	rope team
    sein	être;son	be;his
    seine	sa;ses;son	his;its
    seinerseits	de son côté	for his part
    seinerzeit	à l'époque	at that time
    seit	depuis	since
    seitdem	depuis que;depuis lors	since;since then
    Seite	côté;page	side;page
    seither	depuis	since;since then
    seitwärts	de côté	sideways
    Sekretär	secrétaire	secretary
    Sekretärin	secrétaire	secretary
    Sekte	secte	sect
    Sektion	section	section
    Sektor	secteur	sector
    Sekundarschule	école secondaire	secondary school
    Sekunde	seconde	second
    selbst	même	self
    Selbstbestimmung	autodétermination	self-determination
    Selbstmord	suicide	suicide
    selbstverständlich	évident;bien entendu	of course;self-evident
    selig	bienheureux;feu	blessed;late
    selten	rarement;rare	rarely;rare;seldom
    seltsam	étrange;bizarre	strange;odd
    Senat	sénat	senate
    Senator	sénateur	senator
    senden	envoyer	send
    Sendung	émission;envoi	broadcast;shipment
    Senf	moutarde	mustard
    Senior	aîné;senior	senior
    senken	baisser;abaisser	lower;reduce
    senkrecht	vertical	vertical
    Senn	armailli;vacher	alpine herdsman
    Sennhütte	chalet d'alpage	alpine hut
    sensibel	sensible	sensitive
    September	septembre	September
    Serbien	Serbie	Serbia
    serbisch	serbe	Serbian
    Serie	série	series
    Sessel	fauteuil	armchair
    Sessellift	télésiège	chairlift
    setzen	poser;mettre;asseoir	set;put;sit down
    Setzer	compositeur;typographe	typesetter
    setzte	mit;posa;s'assit	put;set;sat
    Seuche	épidémie	epidemic
    seufzen	soupirer	sigh
    Seufzer	soupir	sigh
    sich	se;soi	oneself;himself;themselves
    sicher	sûr;certain	safe;sure;certain
    Sicherheit	sécurité	security;safety
    sicherlich	sûrement;certainement	certainly;surely
    sichern	assurer;garantir	secure;ensure
    sichert	assurer;garantir	secure;ensure
    sichtbar	visible	visible
    sichtlich	visiblement	visibly
    Siders	Sierre	Sierre
    sie	elle;ils	she;they
    sieben	sept	seven
    siebenhundert	sept cents	seven hundred
    siebente	septième	seventh
    siebte	septième	seventh
    siebzehn	dix-sept	seventeen
    siebzehnte	dix-septième	seventeenth
    siebzig	soixante-dix;septante	seventy
    siedeln	s'établir	settle
    siedelt	s'établir	settle
    sieden	bouillir	boil
    Siedler	colon	settler
    Siedlung	colonie;lotissement	settlement
    Sieg	victoire	victory
    Siegel	sceau	seal
    siegen	vaincre;triompher	win;triumph
    Sieger	vainqueur	winner;victor
    siegreich	victorieux	victorious
    siehe	voir;vois	see
    sieht	voit	sees;looks
    Signal	signal	signal
    Silbe	syllabe	syllable
    Silber	argent	silver
    silbern	argenté;d'argent	silver
    Silvester	Saint-Sylvestre	New Year's Eve
    Simplon	Simplon	Simplon
    sind	sont;être	are;be
    Sinfonie	symphonie	symphony
    singen	chanter	sing
    sinken	baisser;couler;tomber	sink;fall;drop
    Sinn	sens	sense;meaning
    sinnen	songer;méditer	ponder;meditate
    sinnlich	sensuel	sensual
    sinnlos	absurde;insensé	senseless;pointless
    sinnvoll	judicieux;sensé	sensible;meaningful
    Sippe	clan	clan
    Sitte	coutume;moeurs	custom
    Sitten	Sion;moeurs	Sion;customs
    sittlich	moral	moral
    Situation	situation	situation
    Sitz	siège	seat
    sitzen	asseoir	sit
    Sitzung	séance	meeting;session
    Sizilien	Sicile	Sicily
    Skandal	scandale	scandal
    Skandinavien	Scandinavie	Scandinavia
    skeptisch	sceptique	sceptical;skeptical
    Ski	ski	ski
    Skifahrer	skieur	skier
    Skigebiet	domaine skiable	ski area
    Skilift	téléski	ski lift
    Skizze	esquisse;croquis	sketch
    Sklave	esclave	slave
    Sklaverei	esclavage	slavery
    Skulptur	sculpture	sculpture
    slawisch	slave	Slavic
    Slowakei	Slovaquie	Slovakia
    slowakisch	slovaque	Slovak
    Slowenien	Slovénie	Slovenia
    so	si;ainsi	so
    sobald	dès que;aussitôt que	as soon as
    Socke	chaussette	sock
    sodann	ensuite;puis	then
    soeben	à l'instant;vient de	just;just now
    Sofa	canapé	sofa
    sofern	pourvu que;si	provided;if
    soff	but	drank
    sofort	aussitôt;tout de suite;immédiatement	immediately;at once
    Software	logiciel	software
    sog	soi-disant;aspira;suça	so-called;sucked
    sogar	même	even
    sogenannt	soi-disant;dit	so-called
    sogleich	aussitôt	at once;immediately
    Sohle	semelle;plante	sole
    Sohn	fils	son
    solange	tant que	as long as
    solch	tel;pareil	such
    solche	tels;telle	such
    Sold	solde	pay
    Soldat	soldat	soldier
    solid	solide	solid
    soll	doit;devoir	should;shall;is to
    sollen	devoir	should
    sollte	devrait;devait	should
    Solothurn	Soleure	Solothurn
    somit	ainsi;donc	thus;therefore
    Sommer	été	summer
    sommerlich	estival	summery
    Sonate	sonate	sonata
    sonderbar	étrange;singulier	strange;odd
    sondern	mais	but
    Sonnabend	samedi	Saturday
    Sonne	soleil	sun
    Sonnenaufgang	lever du soleil	sunrise
    Sonnenschein	soleil	sunshine
    Sonnenuntergang	coucher du soleil	sunset
    sonnig	ensoleillé	sunny
    Sonntag	dimanche	Sunday
    sonntäglich	dominical	Sunday
    sonntags	le dimanche	on Sundays
    sonst	sinon;d'habitude;autrement	otherwise;else
    sonstig	autre	other
    sooft	chaque fois que	whenever
    Sorge	souci;inquiétude	worry;concern;care
    sorgen	veiller;soucis;se soucier	care;ensure;worries
    Sorgfalt	soin	care
    sorgfältig	soigneux;soigneusement	careful;carefully
    sorglos	insouciant	carefree
    sorgsam	soigneux	careful
    Sorte	sorte	sort;kind
    sortieren	trier	sort
    sortiert	trier	sort
    sott	bouillit	boiled
    souverän	souverain	sovereign
    soviel	autant	as much;so much
    soweit	pour autant que	as far as
    sowie	ainsi que	as well as
    sowjetisch	soviétique	Soviet
    Sowjetunion	Union soviétique	Soviet Union
    sowohl	aussi bien;à la fois	both;as well
    sozial	social	social
    Sozialdemokrat	social-démocrate;socialiste	social democrat
    sozialdemokratisch	social-démocrate	social democratic
    Sozialismus	socialisme	socialism
    Sozialist	socialiste	socialist
    sozialistisch	socialiste	socialist
    Sozialversicherung	assurance sociale	social insurance
    Soziologie	sociologie	sociology
    sozusagen	pour ainsi dire	so to speak
    SP	PS	SP
    Spalte	colonne;crevasse	column;crevice
    spalten	fendre;diviser	split
    Spanien	Espagne	Spain
    Spanier	espagnol	Spaniard;Spanish
    spanisch	espagnol	Spanish
    spann	fila	spun
    spannen	tendre	stretch;tighten
    spannend	passionnant;captivant	exciting
    Spannung	tension	tension
    sparen	épargner;économiser	save
    Sparkasse	caisse d'épargne	savings bank
    spärlich	rare;clairsemé	sparse
    Sparmaßnahme	mesure d'économie	austerity measure
    sparsam	économe	economical;thrifty
    Spaß	plaisanterie;plaisir	fun
    spaßig	drôle	funny
    spät	tard	late
    später	plus tard	later
    Spatz	moineau	sparrow
    spazieren	se promener	stroll;walk
    Spaziergang	promenade	walk;stroll
    spaziert	se promener	stroll;walk
    Specht	pic	woodpecker
    Speck	lard	bacon
    Speer	lance	spear
    Speicher	grenier;mémoire	granary;memory;storage
    speichern	stocker;sauvegarder	store;save
    speichert	stocker;sauvegarder	store;save
    speien	cracher;vomir	spit;spew
    Speise	mets;plat	food;dish
    speisen	manger;dîner;mets	dine;eat;dishes
    Spende	don	donation
    spenden	donner;dons	donate;donations
    Sperling	moineau	sparrow
    sperren	barrer;fermer	block;close
    Spezialist	spécialiste	specialist
    speziell	spécial	special
    spezifisch	spécifique	specific
    spie	cracha	spat
    Spiegel	miroir	mirror
    spiegeln	refléter	reflect
    spiegelt	refléter	reflect
    Spiel	jeu;match	game;play;match
    spielen	jouer	play
    Spieler	joueur	player
    Spielerin	joueuse	player
    Spielplatz	place de jeux	playground
    Spielzeug	jouet	toy
    Spinne	araignée	spider
    spinnen	filer;araignées	spin;spiders
    Spion	espion	spy
    Spionage	espionnage	espionage
    Spital	hôpital	hospital
    Spitäler	hôpitaux	hospitals
    spitz	pointu	pointed
    Spitze	pointe;sommet;pic	peak;top;tip
    spontan	spontané	spontaneous
    Sport	sport	sport
    sportlich	sportif	athletic
    Spott	moquerie;raillerie	mockery
    spotten	se moquer	mock
    spöttisch	moqueur	mocking
    sprach	parler	speak
    Sprache	langue	language
    sprachlich	linguistique	linguistic
    sprachlos	muet	speechless
    Sprachwissenschaft	linguistique	linguistics
    sprang	sauta;bondit	jumped;sprang;leapt
    sprechen	parler	speak
    Sprecher	porte-parole	spokesman;speaker
    Sprecherin	porte-parole	spokeswoman
    sprengen	faire sauter;arroser	blow up
    spricht	parle	speaks
    Sprichwort	proverbe	proverb
    sprießen	pousser;germer	sprout
    springen	sauter;bondir	jump;leap
    spritzen	gicler;éclabousser	splash;spray
    spröde	cassant	brittle
    spross	germa;rejeton	sprouted;shoot
    Spruch	sentence;dicton	saying
    sprühen	jaillir;pulvériser	spray
    Sprung	saut	jump
    spucken	cracher	spit
    Spuk	apparition	spook
    spülen	rincer;laver	rinse;wash
    Spur	trace;piste	trace;track
    spürbar	sensible	noticeable
    spüren	sentir;ressentir	feel;sense
    St	saint	Saint
    Staat	État	state
    staatlich	étatique;public;national	state;national
    Staatsanwalt	procureur	prosecutor
    Staatsanwaltschaft	ministère public	public prosecutor
    Staatsmann	homme d'État	statesman
    Staatsrat	Conseil d'État;conseiller d'État	State Council
    Staatsvertrag	traité international	state treaty
    Stab	bâton;état-major	staff;rod
    stabil	stable	stable
    stach	piqua	stung;pricked
    Stachel	aiguillon;épine	sting;thorn
    Stadel	raccard;grange	barn
    Stadion	stade	stadium
    Stadt	ville	town;city
    Städte	villes	cities;towns
    städtisch	municipal;urbain	urban;municipal
    Stadtpräsident	maire;syndic	mayor
    Stadtteil	quartier	district
    stahl	vola;acier	stole;steel
    stählern	d'acier	steel
    Stall	étable;écurie	stable
    Stamm	tribu;tronc	tribe;trunk
    stammeln	balbutier	stammer
    stammelt	balbutier	stammer
    stammen	provenir;venir	come from;originate
    Stammtisch	table des habitués	regulars' table
    stampfen	trépigner;piler	stamp;pound
    stand	debout	stand
    Stände	états;stands	estates;stands
    Ständemehr	majorité des cantons	majority of cantons
    standen	étaient;se tenaient	stood
    Ständerat	Conseil des États	Council of States
    ständig	permanent;constamment	permanent;constantly
    Standort	emplacement;site	location;site
    Standpunkt	point de vue	point of view;standpoint
    Stange	perche;barre	pole;bar
    stank	puait	stank
    stapeln	empiler	stack
    stapelt	empiler	stack
    Star	étourneau;vedette	star;starling
    starb	mourut;mourir	died
    stark	fort	strong
    Stärke	force	strength
    stärken	renforcer;fortifier	strengthen
    stärker	plus fort	stronger
    starr	rigide;fixe	rigid;stiff
    starren	regarder fixement;fixer	stare
    starten	démarrer;partir	start
    Statistik	statistique	statistics
    statistisch	statistique	statistical
    statt	au lieu de	instead
    Stätte	lieu;site	place;site
    stattfand	eut lieu	took place
    stattfinden	avoir lieu	take place
    stattgefunden	eu lieu	taken place
    stattlich	imposant	stately;imposing
    Statue	statue	statue
    Statut	statut	statute
    Staub	poussière	dust
    staubig	poussiéreux	dusty
    Staudamm	barrage	dam
    staunen	s'étonner;étonnement	be amazed;marvel;astonishment
    Stausee	lac de barrage	reservoir
    Std	heure	hour
    stechen	piquer	sting;prick
    Steckdose	prise	socket
    stecken	mettre;être enfoncé	put;stick
    steckenbleiben	rester bloqué	get stuck
    Steg	passerelle	footbridge
    stehen	debout	stand
    stehenbleiben	s'arrêter	stop
    stehlen	voler;dérober	steal
    steht	se trouve;est	stands;is
    Steiermark	Styrie	Styria
    steif	raide	stiff
    Steigeisen	crampon	crampon
    steigen	monter	climb;rise
    steigern	augmenter	increase
    steigert	augmenter	increase
    Steigerung	augmentation	increase
    steil	raide;escarpé	steep
    Stein	pierre	stone
    Steinbock	bouquetin	ibex
    steinern	de pierre	stone
    steinig	pierreux	stony
    Steinschlag	chute de pierres	rockfall
    Stelle	endroit;place;poste	place;spot;position
    stellen	poser;mettre;placer	put;place
    Stellenangebot	offre d'emploi	job offer
    stellenweise	par endroits	in places
    stellte	plaça;posa;mit	put;placed
    Stellung	position	position
    Stellungnahme	prise de position	statement;comment
    Stellvertreter	remplaçant;suppléant	deputy
    Stempel	timbre;tampon	stamp
    Steppe	steppe	steppe
    sterben	mourir	die
    sterblich	mortel	mortal
    Stern	étoile	star
    stetig	constant	steady
    stets	toujours	always
    Steuer	impôt;volant	tax;steering wheel
    steuern	conduire;piloter;impôts	steer;control;taxes
    steuert	conduire;piloter	steer;control
    Stich	gravure;piqûre	engraving;sting
    sticht	pique	stings
    Stichwahl	ballottage	runoff
    sticken	broder	embroider
    stickig	étouffant	stuffy
    Stickstoff	azote	nitrogen
    stieben	s'envoler;jaillir	fly;scatter
    Stiefel	botte	boot
    Stiefmutter	belle-mère;marâtre	stepmother
    Stiefvater	beau-père	stepfather
    stieg	monta;montait;monter	climbed;rose
    stiehlt	vole	steals
    Stier	taureau	bull
    stieß	poussa;heurta	pushed;encountered
    Stift	crayon	pen;pencil
    stiften	fonder;donner	donate;found
    Stiftung	fondation	foundation
    Stil	style	style
    still	silencieux;calme;tranquille	quiet;still;silent
    Stille	silence;calme	silence;stillness
    stillen	allaiter;apaiser	breastfeed;satisfy
    stillschweigend	tacite	tacit
    stillstehen	s'arrêter	stand still
    Stimmbürger	citoyen;votant	voter
    Stimme	voix	voice;vote
    stimmen	être exact;voter;accorder;voix	be right;vote;voices;votes
    Stimmrecht	droit de vote	right to vote
    Stimmung	humeur;ambiance	mood;atmosphere
    Stimmzettel	bulletin de vote	ballot paper
    stinken	puer	stink
    stirbt	meurt	dies
    Stirn	front	forehead
    Stock	étage;bâton	floor;stick
    stocken	s'arrêter;hésiter	falter
    Stockwerk	étage	floor;storey;story
    Stoff	tissu;matière	material;fabric;substance
    stöhnen	gémir	groan
    stolpern	trébucher	stumble
    stolpert	trébucher	stumble
    stolz	fier;fierté;orgueil	proud;pride
    stopfen	bourrer;repriser	stuff;darn
    stoppen	arrêter	stop
    Storch	cigogne	stork
    stören	déranger;troubler	disturb
    störend	gênant	disturbing
    Stoß	coup;choc	push;blow
    stoßen	pousser;heurter;se heurter	push;bump;encounter
    stößt	heurte;pousse	pushes
    Str	rue	street
    strafbar	punissable	punishable
    Strafe	peine;punition;amende	punishment;penalty
    strafen	punir;peines	punish;penalties
    straff	tendu	tight
    Strafgesetzbuch	Code pénal	criminal code
    Strafrecht	droit pénal	criminal law
    Strahl	rayon	ray;beam
    strahlen	rayonner;rayons	shine;radiate;rays
    strahlend	rayonnant	radiant
    Strahlung	rayonnement	radiation
    Strand	plage	beach
    stranden	échouer	strand
    Straßburg	Strasbourg	Strasbourg
    Straße	rue	street;road
    Straßen	rues;routes	streets;roads
    Straßenbahn	tramway;tram	tram
    Strategie	stratégie	strategy
    sträuben	se hérisser;résister	bristle;resist
    Strauch	arbuste;buisson	shrub
    streben	aspirer	strive
    Strecke	trajet;parcours;ligne	route;distance
    strecken	étendre;tendre	stretch
    streicheln	caresser	stroke
    streichelt	caresser	stroke
    streichen	peindre;supprimer;caresser	paint;delete;stroke
    Streichholz	allumette	match
    streifen	frôler;bande	touch;strip
    Streik	grève	strike
    streiken	faire grève	strike
    Streikende	gréviste	striker
    Streit	dispute;querelle	quarrel;dispute
    streiten	se disputer;se quereller	argue;quarrel
    streng	sévère;strict	strict;severe
    streuen	répandre;semer	scatter
    strich	trait;passa;biffa	line;stroke;stroked
    stricken	tricoter;tricot	knit
    stritt	se disputait;lutta	argued;quarrelled;quarreled
    strittig	controversé	disputed
    Stroh	paille	straw
    Strom	courant;électricité;fleuve	electricity;current;stream
    strömen	couler;affluer	stream;flow
    Strömung	courant	current
    Strophe	strophe	stanza
    Struktur	structure	structure
    Strumpf	bas	stocking
    struppig	hirsute	shaggy
    Stube	chambre;pièce	room;parlour
    Stück	morceau	piece
    Stücke	morceaux;pièces	pieces
    Student	étudiant	student
    Studentin	étudiante	student
    Studie	étude	study
    Studien	études	studies
    studieren	étudier	study
    Studierende	étudiant	student
    studiert	étudier	study
    Studium	études	studies
    Stufe	marche;degré	step;stage;level
    stufenweise	graduellement	gradually
    Stuhl	chaise	chair
    stumm	muet	mute;silent
    stumpf	émoussé	blunt
    stund	se tenait	stood
    Stunde	heure	hour
    stünde	serait	would stand
    stundenlang	pendant des heures	for hours
    stündlich	toutes les heures	hourly
    stürbe	mourrait	would die
    Sturm	tempête	storm
    stürmen	prendre d'assaut;se précipiter	storm
    stürmisch	orageux;tempétueux	stormy
    Sturz	chute	fall
    stürzen	tomber;renverser;se précipiter	fall;plunge;overthrow
    Stuttgart	Stuttgart	Stuttgart
    Stütze	appui;soutien	support
    stützen	appuyer;soutenir	support
    subjektiv	subjectif	subjective
    Substantiv	substantif;nom	noun
    Substanz	substance	substance
    subtrahieren	soustraire	subtract
    subtrahiert	soustraire	subtract
    Subvention	subvention	subsidy
    Suche	recherche	search
    suchen	chercher	look;search
    suchte	chercha;cherchait	sought;looked
    Südafrika	Afrique du Sud	South Africa
    Südamerika	Amérique du Sud	South America
    Süden	sud	south
    südlich	méridional;au sud	southern;south
    Südosten	sud-est	southeast
    Südtirol	Tyrol du Sud	South Tyrol
    Südwesten	sud-ouest	southwest
    Summe	somme	sum
    summen	bourdonner;fredonner	hum;buzz
    Sumpf	marais;marécage	swamp
    Sünde	péché	sin
    Sünder	pécheur	sinner
    sündigen	pécher	sin
    Suone	bisse	irrigation channel
    Suppe	soupe;potage	soup
    süß	doux;sucré;mignon	sweet
    Süße	douceur	sweetness
    SVP	UDC	SVP
    Symbol	symbole	symbol
    symbolisch	symbolique	symbolic
    sympathisch	sympathique	likeable
    Symphonie	symphonie	symphony
    Syrien	Syrie	Syria
    syrisch	syrien	Syrian
    System	système	system
    systematisch	systématique	systematic
    Szene	scène	scene
    Tabak	tabac	tobacco
    Tabelle	tableau	table
    Tadel	blâme	blame;reproach
    tadellos	irréprochable	impeccable
    tadeln	blâmer	blame;rebuke
    tadelt	blâmer	blame;rebuke
    Tafel	tableau;table	board;table
    Tag	jour	day
    Tagebuch	journal	diary
    tagelang	pendant des jours	for days
    tagen	siéger	meet;sit
    Tagesanbruch	aube;point du jour	daybreak
    Tageslicht	lumière du jour	daylight
    täglich	quotidien;chaque jour	daily;every day
    tags	le jour	by day
    tagt	siéger	meet;sit
    Tagung	congrès;réunion	conference
    Takt	mesure;tact	beat;tact
    Taktik	tactique	tactics
    Tal	vallée	valley
    Talbewohner	habitant de la vallée	valley dweller
    Talent	talent	talent
    Taler	thaler;écu	thaler
    Talstation	station inférieure	valley station
    tanken	prendre de l'essence	refuel
    Tanne	sapin	fir
    Tante	tante	aunt
    Tanz	danse	dance
    tanzen	danser	dance
    Tänzer	danseur	dancer
    Tänzerin	danseuse	dancer
    tapfer	brave;vaillant	brave
    Tapferkeit	bravoure	bravery
    täppisch	gauche	clumsy
    Tarif	tarif	tariff;rate
    Tarifvertrag	convention collective	collective agreement
    tarnen	camoufler	camouflage
    Tasche	poche;sac	pocket;bag
    Tasse	tasse	cup
    Tastatur	clavier	keyboard
    Taste	touche	key;button
    tasten	tâtonner	grope
    tat	fit;faisait;faire;acte	did;do;deed;act
    täte	ferait	would do
    Taten	actes;actions	deeds
    Täter	auteur;coupable	perpetrator;offender
    Tätigkeit	activité	activity
    Tatsache	fait	fact
    tatsächlich	effectivement;réel	actually;indeed;actual
    Tau	rosée;corde	dew;rope
    taub	sourd	deaf
    Taube	pigeon;colombe	pigeon;dove
    tauchen	plonger	dive
    tauen	dégeler;fondre	thaw
    Taufe	baptême	baptism
    taufen	baptiser	baptize
    taugen	valoir;convenir	be good for
    tauglich	apte	fit;suitable
    taumeln	chanceler	stagger
    taumelt	chanceler	stagger
    tauschen	échanger	exchange;swap
    täuschen	tromper	deceive
    tausend	mille	thousand
    Tausende	milliers	thousands
    tausendste	millième	thousandth
    taut	dégeler;fondre	thaw
    Tauwetter	dégel	thaw
    Technik	technique	technology;technique
    Techniker	technicien	technician
    technisch	technique	technical
    Technologie	technologie	technology
    Tee	thé	tea
    Teich	étang	pond
    Teig	pâte	dough
    Teil	partie	part
    Teilchen	particule	particle
    teilen	partager;diviser	share;divide
    teilgenommen	participé	participated
    teilhaben	participer	share
    teilnahm	participa	took part
    Teilnahme	participation	participation
    teilnehmen	participer	participate;take part
    Teilnehmer	participant	participant
    Teilnehmerin	participante	participant
    teils	en partie	partly
    teilweise	partiel;en partie	partly;partial
    Tel	téléphone	phone
    Telefon	téléphone	telephone;phone
    telefonieren	téléphoner	phone
    telefoniert	téléphoner	phone
    telefonisch	par téléphone	by telephone
    Telegramm	télégramme	telegram
    Teller	assiette	plate
    Tempel	temple	temple
    Temperatur	température	temperature
    Tempo	vitesse;allure	pace;speed
    Tendenz	tendance	tendency
    Teppich	tapis	carpet
    Termin	rendez-vous;date	appointment;date
    Terrasse	terrasse	terrace
    Tessin	Tessin	Ticino
    Tessiner	tessinois	Ticinese
    Testament	testament	will;testament
    testen	tester	test
    teuer	cher	expensive
    Teufel	diable	devil
    teure	cher	expensive
    Text	texte	text
    Theater	théâtre	theatre
    Thema	sujet;thème	subject;topic;theme
    Themen	thèmes;sujets	topics;themes
    Themse	Tamise	Thames
    Theologie	théologie	theology
    theoretisch	théorique	theoretical
    Theorie	théorie	theory
    Therapie	thérapie	therapy
    Thron	trône	throne
    Thun	Thoune	Thun
    Thunersee	lac de Thoune	Lake Thun
    Thurgau	Thurgovie	Thurgau
    Thüringen	Thuringe	Thuringia
    Tiber	Tibre	Tiber
    Tibet	Tibet	Tibet
    tief	profond	deep
    Tiefe	profondeur	depth
    tiefer	plus profond	deeper;lower
    Tiefpunkt	point le plus bas	low point
    Tier	animal;bête	animal
    Tiere	animaux	animals
    tierisch	animal	animal
    Tiger	tigre	tiger
    tilgen	rembourser;effacer	repay;erase
    Tinte	encre	ink
    Tirol	Tyrol	Tyrol
    Tisch	table	table
    Tischler	menuisier	carpenter
    Titel	titre	title
    Titelblatt	page de titre	title page
    toben	faire rage	rage
    tobt	faire rage	rage
    Tochter	fille	daughter
    Tod	mort	death
    Todesstrafe	peine de mort	death penalty
    tödlich	mortel	fatal;deadly
    Toilette	toilettes	toilet
    Tokio	Tokyo	Tokyo
    toll	fou;formidable	mad;great
    Tomate	tomate	tomato
    Ton	son;argile;ton	sound;tone;clay
    tönen	sonner;résonner	sound
    Tonne	tonne;tonneau	ton;barrel
    tönt	sonner;résonner	sound
    Topf	pot;casserole	pot
    Tor	porte;but;fou	gate;goal;fool
    Torheit	folie;sottise	folly
    töricht	sot;insensé	foolish
    Torte	tarte;gâteau	cake
    tosen	mugir;gronder	roar
    Toskana	Toscane	Tuscany
    tost	mugir;gronder	roar
    tot	mort	dead
    total	total	total
    Tote	mort	dead
    töten	tuer	kill
    tötet	tue	kills
    tötete	tua	killed
    Tour	tour;course	tour
    Tourismus	tourisme	tourism
    Tourist	touriste	tourist
    touristisch	touristique	tourist
    Tracht	costume	costume
    trachten	chercher à;costumes	strive;costumes
    Tradition	tradition	tradition
    traditionell	traditionnel	traditional
    traf	rencontra;atteignit	met;hit
    träge	paresseux;indolent	sluggish
    tragen	porter	carry;wear
    Träger	porteur	carrier;bearer
    tragisch	tragique	tragic
    Tragödie	tragédie	tragedy
    trägt	porte	carries;wears
    Trainer	entraîneur	coach
    Tram	tram	tram
    Träne	larme	tear
    trank	but;buvait;boisson;breuvage	drank;drink;potion
    transparent	transparent	transparent
    Transport	transport	transport
    trat	entra;s'avança;marcha	stepped;entered
    Traube	raisin	grape
    trauen	oser;faire confiance;marier	trust;dare;marry
    Trauer	deuil;tristesse	mourning;grief
    trauern	être en deuil	mourn
    Trauerspiel	tragédie	tragedy
    trauert	être en deuil	mourn
    traulich	intime	cosy;cozy
    Traum	rêve;songe	dream
    träumen	rêver	dream
    traurig	triste	sad
    Traurigkeit	tristesse	sadness
    treffen	rencontrer	meet
    treiben	pousser;faire;exercer	drive;push
    Treibhausgas	gaz de serre	greenhouse gas
    Treibstoff	carburant	fuel
    trennen	séparer	separate
    Trennung	séparation	separation
    Treppe	escalier	stairs;staircase
    treten	marcher;entrer	step;kick
    treu	fidèle	faithful;loyal
    Treue	fidélité	loyalty;faithfulness
    treulos	infidèle	faithless
    trieb	poussa;pulsion;pousse;instinct	drove;urge;instinct;drive
    triefen	dégoutter	drip
    Trient	Trente	Trento
    Trier	Trèves	Trier
    trifft	rencontre;atteint	meets;hits
    trinken	boire	drink
    tritt	pas;coup de pied;entre	step;kick;steps
    Triumph	triomphe	triumph
    triumphieren	triompher	triumph
    triumphiert	triompher	triumph
    trocken	sec	dry
    trockene	sec;sèche	dry
    trocknen	sécher	dry
    Trommel	tambour	drum
    trommeln	tambouriner	drum
    trommelt	tambouriner	drum
    Trompete	trompette	trumpet
    tropfen	goutte;dégoutter	drop;drip
    Trost	consolation	comfort;consolation
    trösten	consoler	comfort;console
    trostlos	désolé	desolate;bleak
    trotz	malgré	despite;in spite of
    trotzdem	malgré tout;quand même	nevertheless;anyway;in spite of this
    trotzen	braver	defy
    trotzig	obstiné	defiant
    trüb	trouble;morne	murky;gloomy
    trüben	troubler	cloud
    trug	portait;porta	carried;wore
    trügen	tromper	deceive
    trügerisch	trompeur	deceptive
    Truhe	coffre	chest
    Trümmer	débris;décombres	rubble;debris
    Trunk	boisson;gorgée	drink
    Truppe	troupe	troop
    Truthahn	dindon	turkey
    Tschechien	Tchéquie	Czech Republic
    tschechisch	tchèque	Czech
    tschüss	salut;au revoir	bye
    Tübingen	Tübingen	Tübingen
    Tuch	drap;étoffe	cloth
    tüchtig	capable;bon	capable;hard-working
    tückisch	perfide	treacherous
    Tugend	vertu	virtue
    tugendhaft	vertueux	virtuous
    Tulpe	tulipe	tulip
    tun	faire	do
    Tunesien	Tunisie	Tunisia
    Tunnel	tunnel	tunnel
    Tür	porte	door
    Turbine	turbine	turbine
    Turin	Turin	Turin
    Türke	turc	Turk
    Türkei	Turquie	Turkey
    türkisch	turc	Turkish
    Turm	tour	tower
    Turnen	gymnastique	gymnastics
    Turnier	tournoi	tournament
    tut	fait	does;do
    Typ	type	type;guy
    typisch	typique	typical
    Typograph	typographe	typographer
    Tyrann	tyran	tyrant
    Tyrannei	tyrannie	tyranny
    übel	mauvais;mal	bad;evil
    üben	exercer;s'exercer	practise;practice
    über	sur;dessus	over;about
    überall	partout	everywhere
    überaus	extrêmement	extremely
    Überblick	aperçu;vue d'ensemble	overview
    überdies	de plus	moreover
    übereinander	superposé	one above the other
    Übereinstimmung	accord;concordance	agreement
    Überfall	attaque	attack;raid
    überfallen	attaquer;assaillir	attack;raid
    überfiel	attaqua;assaillit	attacked;raided
    Überfluss	abondance	abundance
    überflüssig	superflu	superfluous
    überfluten	inonder	flood
    übergab	remit	handed over
    Übergang	passage;transition	transition;crossing
    übergeben	remettre;vomir	hand over
    übergehen	passer;ignorer	pass over;ignore
    überging	passa	passed
    überhaupt	du tout;en général	at all;in general
    überholen	dépasser	overtake
    überlassen	laisser;céder	leave
    überlaufen	déborder	overflow
    überleben	survivre	survive
    überlegen	réfléchir;supérieur	consider;think;superior
    Überlegenheit	supériorité	superiority
    Überlegung	réflexion	consideration
    überliefern	transmettre	hand down
    überliefert	transmettre	hand down
    Überlieferung	tradition	tradition
    überließ	laissa	left
    übermäßig	excessif	excessive
    übermorgen	après-demain	day after tomorrow
    übernachten	passer la nuit	stay overnight
    übernahm	reprit;assuma	took over
    übernatürlich	surnaturel	supernatural
    übernehmen	reprendre;assumer	take over;assume
    übernimmt	reprend;assume	takes over
    übernommen	repris;assumé	taken over
    überprüfen	vérifier;contrôler	check;review
    überqueren	traverser	cross
    überquert	traverser	cross
    überraschen	surprendre	surprise
    überraschend	surprenant	surprising
    Überraschung	surprise	surprise
    überreden	persuader	persuade
    überreichen	remettre	present;hand over
    Überrest	vestige;reste	remains
    übers	sur le;par-dessus	over the
    übersah	ne vit pas	overlooked
    überschätzen	surestimer	overestimate
    überschreiten	franchir;dépasser	cross;exceed
    Überschrift	titre	heading
    überschritt	franchit	crossed
    überschritten	dépassé;franchi	exceeded
    überschüssig	excédentaire	surplus
    überschwemmen	inonder	flood
    Überschwemmung	inondation	flood
    übersehen	négliger;ne pas voir	overlook
    übersetzen	traduire	translate
    Übersetzer	traducteur	translator
    Übersetzerin	traductrice	translator
    Übersetzung	traduction	translation
    übersichtlich	clair	clear
    überstand	surmonta	survived
    überstehen	surmonter	survive;get through
    übersteigen	dépasser	exceed
    überstieg	dépassa	exceeded
    übertraf	surpassa	surpassed
    übertragen	transmettre;transférer	transfer;transmit
    überträgt	transmet	transfers
    übertreffen	surpasser;dépasser	surpass;exceed
    übertreiben	exagérer	exaggerate
    übertrieb	exagéra	exaggerated
    übertrieben	exagéré	exaggerated
    übertroffen	surpassé	surpassed
    übertrug	transmit;transféra	transferred
    überwachen	surveiller	monitor
    überwältigen	accabler;maîtriser	overwhelm
    überwältigt	accabler;maîtriser	overwhelm
    überwand	surmonta	overcame
    überweisen	virer;transmettre	transfer
    überwiegen	prédominer	predominate
    überwiegend	prépondérant;en majorité	predominantly
    überwinden	surmonter;vaincre	overcome
    überwintern	hiverner	overwinter
    überwintert	hiverner	overwinter
    überwunden	surmonté	overcome
    Überzahl	supériorité numérique	majority
    überzeugen	convaincre	convince
    überzeugend	convaincant	convincing
    überzeugt	convaincu	convinced
    Überzeugung	conviction	conviction
    überziehen	recouvrir	cover
    überzog	recouvrit	covered
    überzogen	recouvert	covered
    üble	mauvais	bad;evil
    üblich	habituel;usuel	usual;customary
    übrig	restant;de reste	remaining;left
    übrigens	d'ailleurs;du reste	by the way;incidentally
    übte	exerça	practised
    Übung	exercice	exercise;practice
    Ufer	rive;rivage;bord	shore;bank
    Uhr	heure	o'clock;clock
    Uhren	montres;horloges	clocks;watches
    Ukraine	Ukraine	Ukraine
    ukrainisch	ukrainien	Ukrainian
    Ulme	orme	elm
    um	autour;pour	around
    umarmen	embrasser	embrace;hug
    Umbau	transformation	conversion
    umbauen	transformer	convert;rebuild
    umblicken	regarder autour	look around
    umbringen	tuer	kill
    umdrehen	retourner;se retourner	turn around
    umfallen	tomber;se renverser	fall over
    Umfang	ampleur;étendue	extent;scope
    umfangen	entourer;embrasser	embrace
    umfangreich	volumineux;vaste	extensive
    umfassen	comprendre;embrasser	comprise;include
    umfassend	complet;vaste	comprehensive
    Umfrage	sondage	survey;poll
    umgab	entourait	surrounded
    Umgang	fréquentation	dealings;handling
    umgangen	contourné	bypassed
    umgeben	entourer;entouré	surround;surrounded
    umgebracht	tué	killed
    Umgebung	environs;entourage	surroundings
    umgehen	contourner;éviter	bypass;avoid
    umgekehrt	inverse;inversement	reverse;vice versa
    umgekommen	péri	perished
    umgestiegen	changé	changed
    umgestoßen	renversé	overturned
    umgezogen	déménagé	moved
    umgibt	entoure	surrounds
    umging	contourna	bypassed
    umher	çà et là	around;about
    umkam	périt	perished
    umkehren	faire demi-tour;retourner	turn back
    umklammern	étreindre	clasp
    umklammert	étreindre	clasp
    umkommen	périr	perish
    Umkreis	rayon;environs	radius
    umringen	entourer	surround
    Umriss	contour;silhouette	outline
    ums	autour du	around
    Umsatz	chiffre d'affaires	turnover;sales
    umschauen	regarder autour	look around
    Umschlag	enveloppe	envelope
    umschließen	entourer	enclose
    umschloss	entourait	enclosed
    umsehen	regarder autour	look around
    umsetzen	mettre en oeuvre	implement
    umsichtig	circonspect	prudent
    umso	d'autant	all the more
    umsonst	en vain;gratuitement	in vain;for free
    Umstand	circonstance	circumstance
    umständlich	compliqué	complicated
    umsteigen	changer	change
    umstellen	réorganiser	rearrange;change
    umstritten	controversé	controversial
    Umsturz	renversement	overthrow
    umstürzen	renverser	overturn
    umwandeln	transformer	convert;transform
    umwandelt	transformer	convert;transform
    Umweg	détour	detour
    Umwelt	environnement	environment
    Umweltschutz	protection de l'environnement	environmental protection
    umziehen	déménager;se changer	move;change
    umzingeln	encercler	encircle
    umzingelt	encercler	encircle
    Umzug	déménagement;cortège	move;procession
    unabhängig	indépendant	independent
    Unabhängigkeit	indépendance	independence
    unablässig	incessant	incessant
    unangenehm	désagréable	unpleasant
    unartig	vilain	naughty
    unauffällig	discret	inconspicuous
    unaufhörlich	sans cesse	incessantly
    unbedeutend	insignifiant	insignificant
    unbedingt	absolument	absolutely;necessarily
    unbegreiflich	incompréhensible	incomprehensible
    unbegrenzt	illimité	unlimited
    unbekannt	inconnu	unknown
    Unbekannte	inconnu	stranger;unknown
    unbequem	inconfortable;gênant	uncomfortable
    unberührt	intact;vierge	untouched
    unbeschreiblich	indescriptible	indescribable
    unbestimmt	indéterminé;vague	vague;indefinite
    unbeweglich	immobile	motionless
    unbewohnt	inhabité	uninhabited
    unbewusst	inconscient	unconscious
    und	et	and
    undenkbar	impensable	unthinkable
    undeutlich	indistinct	unclear
    uneben	inégal	uneven
    unecht	faux	fake
    unehelich	illégitime	illegitimate
    unendlich	infini	infinite;endless
    unentbehrlich	indispensable	indispensable
    unentgeltlich	gratuit	free of charge
    unerhört	inouï	unheard-of
    unermesslich	immense	immeasurable
    unermüdlich	infatigable	tireless
    unerträglich	insupportable	unbearable
    unerwartet	inattendu	unexpected
    unfähig	incapable	incapable;unable
    Unfall	accident	accident
    unfreiwillig	involontaire	involuntary
    unfreundlich	peu aimable	unfriendly
    unfruchtbar	stérile	infertile;barren
    Unfug	bêtise	mischief;nonsense
    Ungar	hongrois	Hungarian
    ungarisch	hongrois	Hungarian
    Ungarn	Hongrie	Hungary
    ungeachtet	malgré;sans égard	regardless
    Ungeduld	impatience	impatience
    ungeduldig	impatient	impatient
    ungeeignet	inapproprié	unsuitable
    ungefähr	environ;à peu près	about;approximately
    ungeheuer	énorme;monstre	enormous;monster
    ungeheuerlich	monstrueux	monstrous
    ungenau	inexact	inaccurate
    ungenügend	insuffisant	insufficient
    ungerecht	injuste	unjust;unfair
    Ungerechtigkeit	injustice	injustice
    ungern	à contrecoeur	reluctantly
    ungeschickt	maladroit	clumsy
    ungestört	tranquille	undisturbed
    ungestüm	impétueux	impetuous
    ungewiss	incertain	uncertain
    Ungewissheit	incertitude	uncertainty
    ungewöhnlich	inhabituel;insolite	unusual
    ungewohnt	inhabituel	unfamiliar
    unglaublich	incroyable	incredible;unbelievable
    Unglück	malheur;accident	misfortune;accident
    unglücklich	malheureux	unhappy;unfortunate
    unglücklicherweise	malheureusement	unfortunately
    ungültig	non valable;nul	invalid
    ungünstig	défavorable	unfavourable
    unheilbar	incurable	incurable
    unheimlich	inquiétant;sinistre	eerie;uncanny
    Uniform	uniforme	uniform
    Union	union	union
    universal	universel	universal
    universell	universel	universal
    Universität	université	university
    Universum	univers	universe
    unklar	peu clair	unclear
    unlängst	récemment	recently
    unmenschlich	inhumain	inhuman
    unmerklich	imperceptible	imperceptible
    unmittelbar	immédiat;direct	immediate;direct
    unmöglich	impossible	impossible
    unnötig	inutile	unnecessary
    unnütz	inutile	useless
    UNO	ONU	UN
    unordentlich	désordonné	untidy
    Unordnung	désordre	disorder
    unparteiisch	impartial	impartial
    unrecht	tort;injustice	wrong;injustice
    unregelmäßig	irrégulier	irregular
    Unruhe	agitation;trouble	unrest
    Unruhen	troubles	riots;unrest
    unruhig	agité;inquiet	restless;uneasy
    uns	nous	us
    unscheinbar	insignifiant	inconspicuous
    Unschuld	innocence	innocence
    unschuldig	innocent	innocent
    unser	notre	our
    unsere	notre;nos	our
    unsicher	incertain;peu sûr	uncertain;unsafe
    Unsicherheit	incertitude;insécurité	uncertainty;insecurity
    unsichtbar	invisible	invisible
    Unsinn	absurdité;bêtise	nonsense
    unsinnig	insensé;absurde	nonsensical
    unsre	notre;nos	our
    unsterblich	immortel	immortal
    Unsterblichkeit	immortalité	immortality
    untauglich	inapte	unfit
    unten	bas	below
    unter	sous	under
    unterbrach	interrompit	interrupted
    unterbrechen	interrompre	interrupt
    Unterbrechung	interruption	interruption
    unterbringen	loger	accommodate
    unterbrochen	interrompu	interrupted
    unterdessen	pendant ce temps	meanwhile
    unterdrücken	réprimer;opprimer	suppress;oppress
    Unterdrückung	oppression;répression	oppression
    untere	inférieur	lower
    untereinander	entre eux	among themselves
    Untergang	déclin;naufrage	downfall;sinking
    untergebracht	logé	housed;accommodated
    untergegangen	sombré;disparu	sunk;perished
    untergehen	sombrer;se coucher	sink;set;perish
    unterging	sombra;se coucha	sank;set
    unterhalb	au-dessous	below
    unterhalten	entretenir;converser;divertir	entertain;maintain;converse
    Unterhaltung	conversation;divertissement	conversation;entertainment
    unterhielt	entretenait	entertained;maintained
    unterirdisch	souterrain	underground
    Unterkunft	logement;hébergement	accommodation
    unterlag	succomba	was subject
    Unterlagen	documents	documents
    unterlassen	omettre;s'abstenir	refrain;omit
    unterlegen	inférieur	inferior
    unterliegen	être soumis;succomber	be subject;succumb
    unterließ	omit	omitted
    unternahm	entreprit	undertook
    unternehmen	entreprise;entreprendre	company;enterprise;undertake
    Unternehmer	entrepreneur	entrepreneur
    Unternehmung	entreprise	undertaking
    unternommen	entrepris	undertaken
    Unteroffizier	sous-officier	sergeant
    Unterricht	enseignement;cours	teaching;lessons
    unterrichten	enseigner;informer	teach;inform
    unters	sous le	under the
    unterschätzen	sous-estimer	underestimate
    unterscheiden	distinguer	distinguish;differ
    unterschied	différence;distingua	difference;distinguished
    Unterschiede	différences	differences
    unterschieden	distingué	distinguished
    unterschiedlich	différent	different;varying
    unterschreiben	signer	sign
    unterschrieb	signa	signed
    unterschrieben	signé	signed
    Unterschrift	signature	signature
    unterstand	abri	shelter
    unterste	le plus bas	lowest
    unterstehen	être subordonné	be subordinate
    unterstreichen	souligner	underline
    unterstützen	soutenir;appuyer	support
    Unterstützung	soutien;appui	support
    untersuchen	examiner;étudier	examine;investigate
    Untersuchung	enquête;examen	investigation;examination
    Unterwalden	Unterwald	Unterwalden
    Unterwallis	Bas-Valais	Lower Valais
    unterwarf	soumit	subjected
    unterwegs	en route	on the way
    unterwerfen	soumettre	subject;subdue
    unterworfen	soumis	subjected
    unterziehen	soumettre	subject;undergo
    unterzog	soumit	underwent
    untreu	infidèle	unfaithful
    Untreue	infidélité	infidelity
    unveränderlich	immuable	unchangeable
    unverändert	inchangé	unchanged
    unverantwortlich	irresponsable	irresponsible
    unvergesslich	inoubliable	unforgettable
    unvermeidlich	inévitable	inevitable
    unvernünftig	déraisonnable	unreasonable
    unverschämt	insolent	impudent
    unversehens	à l'improviste	unexpectedly
    unversehrt	indemne;intact	unharmed
    unverständlich	incompréhensible	incomprehensible
    unverzüglich	sans délai	immediately;without delay
    unvollständig	incomplet	incomplete
    unwahr	faux	untrue
    unwahrscheinlich	invraisemblable;improbable	unlikely
    unweit	non loin de	not far from
    Unwetter	tempête;orage	storm
    unwichtig	sans importance	unimportant
    unwiderstehlich	irrésistible	irresistible
    unwillig	réticent	unwilling
    unwillkürlich	involontaire	involuntary
    unwissend	ignorant	ignorant
    Unwissenheit	ignorance	ignorance
    unwürdig	indigne	unworthy
    unzählig	innombrable	countless
    unzufrieden	mécontent	dissatisfied
    unzulässig	inadmissible	inadmissible
    uralt	très vieux;antique	ancient
    Uran	uranium	uranium
    Urheber	auteur	author;originator
    Urheberrecht	droit d'auteur	copyright
    Uri	Uri	Uri
    Urkunde	acte;document	document;certificate
    Urlaub	vacances;congé	holiday;vacation;leave
    Urne	urne	ballot box;urn
    Ursache	cause	cause
    Ursprung	origine	origin
    ursprünglich	originel;à l'origine	original;originally
    Urteil	jugement	judgment;verdict
    urteilen	juger	judge
    Urteilskraft	jugement	judgment
    USA	États-Unis	USA;United States
    usw	etc	etc
    Variante	variante	variant
    Vase	vase	vase
    Vater	père	father
    Vaterland	patrie	fatherland;homeland
    väterlich	paternel	paternal
    Veilchen	violette	violet
    Velo	vélo	bicycle;bike
    Venedig	Venise	Venice
    Ventil	soupape	valve
    verabreden	convenir	arrange
    verabscheuen	détester;abhorrer	detest
    verabschieden	prendre congé;adopter	say goodbye;adopt
    verachten	mépriser	despise
    verächtlich	méprisant;méprisable	contemptuous
    Verachtung	mépris	contempt
    verallgemeinern	généraliser	generalize
    verallgemeinert	généraliser	generalize
    veralten	vieillir	become obsolete
    verändern	changer;modifier	change
    verändert	changer;modifier	change
    Veränderung	changement	change
    veranlassen	provoquer;inciter	cause;prompt
    veranschaulichen	illustrer	illustrate
    veranschaulicht	illustrer	illustrate
    veranstalten	organiser	organize
    Veranstaltung	manifestation	event
    verantworten	répondre de	be responsible
    verantwortlich	responsable	responsible
    Verantwortung	responsabilité	responsibility
    verarbeiten	traiter;transformer	process
    verarmen	s'appauvrir	become poor
    Verb	verbe	verb
    verband	association;relia;pansement;fédération	association;connected;bandage;federation
    verbannen	bannir;exiler	banish;exile
    verbarg	cacha	hid
    verbergen	cacher	hide;conceal
    verbessern	améliorer;corriger	improve;correct
    verbessert	améliorer;corriger	improve;correct
    Verbesserung	amélioration	improvement
    verbeugen	s'incliner	bow
    verbieten	interdire;défendre	forbid;prohibit
    verbinden	relier;lier	connect;link
    verbindlich	obligatoire;contraignant	binding
    Verbindung	liaison;relation;union	connection;link;compound
    verblassen	pâlir	fade
    verbleiben	rester	remain
    verblieb	resta	remained
    verblieben	restant	remaining
    verblüffen	stupéfier	amaze
    verborgen	caché	hidden
    verbot	interdiction;interdit	ban;forbade;prohibition
    verboten	interdit	forbidden;prohibited
    verbracht	passé	spent
    verbrachte	passa	spent
    verbrannt	brûlé	burned
    verbrannte	brûla	burned
    Verbrauch	consommation	consumption
    verbrauchen	consommer	consume
    Verbraucher	consommateur	consumer
    verbrechen	crime	crime
    Verbrecher	criminel	criminal
    verbreiten	répandre;diffuser	spread
    verbreitet	répandu	widespread
    Verbreitung	diffusion	spread;distribution
    verbrennen	brûler	burn
    verbringen	passer	spend
    verbunden	lié;relié	connected;linked
    Verbündete	allié	ally
    verbürgen	garantir	guarantee
    Verdacht	soupçon	suspicion
    verdächtig	suspect	suspicious
    Verdächtige	suspect	suspect
    verdammen	condamner;damner	condemn;damn
    verdanken	devoir	owe
    verdarb	gâta	spoiled
    verdauen	digérer	digest
    verdecken	couvrir;cacher	cover;hide
    verderben	gâter;gâcher;perte;ruine	spoil;ruin
    verderblich	périssable;pernicieux	perishable;pernicious
    verdichten	condenser	condense
    verdienen	gagner;mériter	earn;deserve
    Verdienst	mérite;gain	merit;earnings
    verdient	mérité	deserved
    verdoppeln	doubler	double
    verdoppelt	doubler	double
    verdorben	gâté	spoiled;rotten
    verdrängen	refouler;évincer	displace;repress
    verdrießen	contrarier	annoy
    verdross	contraria	annoyed
    verdrossen	maussade	sullen
    verdunkeln	obscurcir	darken
    verdunkelt	obscurcir	darken
    verdünnen	diluer	dilute
    verehren	vénérer;adorer	worship;revere
    verehrt	vénéré	revered
    Verehrung	vénération	veneration
    vereidigen	assermenter	swear in
    vereidigt	assermenter	swear in
    Verein	association;société	association;club
    vereinbaren	convenir	agree
    Vereinbarung	accord;convention	agreement
    vereinen	unir;réunir	unite
    vereinfachen	simplifier	simplify
    vereinigen	unir;réunir	unite
    vereinigt	uni	united
    Vereinigte	unis	United
    Vereinigung	association;réunion	association;union
    vereint	unir;réunir	unite
    Vereinte	unies	United
    vereinzelt	isolé	isolated;occasional
    vereiteln	déjouer	thwart
    vereitelt	déjouer	thwart
    verfahren	procédure;procédé	procedure;process;proceedings
    Verfall	déclin;décadence	decline;decay
    verfallen	tomber en ruine;échoir	decay;expire
    verfassen	rédiger;écrire	write
    Verfasser	auteur	author
    Verfasserin	auteure	author
    Verfassung	constitution	constitution
    verfassungsmäßig	constitutionnel	constitutional
    verfehlen	manquer	miss
    verfiel	tomba	fell;decayed
    verfilmen	adapter au cinéma	film
    verfließen	s'écouler	elapse
    verflossen	écoulé	elapsed
    verfluchen	maudire	curse
    verfolgen	poursuivre;persécuter	pursue;persecute;follow
    Verfolgung	poursuite;persécution	persecution;pursuit
    verfügbar	disponible	available
    verfügen	disposer;ordonner	have;decree
    Verfügung	disposition;ordonnance	disposal;order
    verführen	séduire	seduce
    vergab	attribua;pardonna	forgave;awarded
    vergangen	passé	past;last
    Vergangenheit	passé	past
    vergänglich	éphémère	transient
    vergaß	oublia	forgot
    vergeben	attribuer;pardonner	forgive;award
    vergebens	en vain	in vain
    vergeblich	vain;en vain	vain;in vain
    vergehen	passer;s'écouler	pass
    vergelten	rendre	repay
    vergessen	oublier;oublié	forget;forgotten
    Vergessenheit	oubli	oblivion
    vergewaltigen	violer	rape
    vergewaltigt	violer	rape
    vergewissern	s'assurer	make sure
    vergewissert	s'assurer	make sure
    vergießen	verser	shed
    vergiften	empoisonner	poison
    verging	passa	passed
    vergisst	oublie	forgets
    Vergleich	comparaison	comparison
    vergleichen	comparer	compare
    verglich	compara	compared
    verglichen	comparé	compared
    vergnügen	plaisir;amuser	pleasure;amuse
    vergnügt	joyeux	cheerful
    vergoss	versa	shed
    vergöttern	idolâtrer	idolize
    vergöttert	idolâtrer	idolize
    vergraben	enterrer	bury
    vergrößern	agrandir	enlarge
    vergrößert	agrandir	enlarge
    Vergrößerung	agrandissement	enlargement
    verhaften	arrêter	arrest
    Verhaftung	arrestation	arrest
    verhalf	aida	helped
    verhalten	comportement;se comporter	behaviour;behave
    Verhältnis	rapport;relation	relation;ratio
    verhältnismäßig	relativement	relatively
    Verhältnisse	circonstances;conditions	conditions;circumstances
    verhandeln	négocier	negotiate
    verhandelt	négocier	negotiate
    Verhandlung	négociation	negotiation
    verhängen	infliger;imposer	impose
    verhängnisvoll	fatal;funeste	fatal;disastrous
    verhasst	détesté	hated
    verheiraten	marier	marry
    verheiratet	marié	married
    verhelfen	aider	help
    verherrlichen	glorifier	glorify
    verherrlicht	glorifier	glorify
    verhielt	se comporta	behaved
    verhindern	empêcher	prevent
    verhindert	empêcher	prevent
    verhöhnen	bafouer	mock
    Verhör	interrogatoire	interrogation
    verhüllen	voiler;envelopper	veil;cover
    verhungern	mourir de faim	starve
    verhungert	mourir de faim	starve
    verirren	s'égarer	get lost
    verjagen	chasser	chase away
    Verjährung	prescription	limitation
    Verkauf	vente	sale
    verkaufen	vendre	sell
    Verkäufer	vendeur	seller;salesman
    Verkehr	trafic;circulation	traffic
    verkehren	circuler;fréquenter	run;associate
    Verkehrsmittel	moyen de transport	means of transport
    verkehrt	à l'envers;faux	wrong
    verkleiden	déguiser	disguise
    verkleinern	réduire	reduce
    verkleinert	réduire	reduce
    verknüpfen	lier	link
    verkörpern	incarner	embody
    verkörpert	incarner	embody
    verkriechen	se terrer	crawl away
    verkünden	annoncer;proclamer	announce;proclaim
    verkürzen	raccourcir	shorten
    Verlag	maison d'édition;éditions	publishing house;publisher
    verlagern	déplacer	shift
    verlagert	déplacer	shift
    verlangen	exiger;demander;désir	demand;require;desire
    verlängern	prolonger	extend;prolong
    verlängert	prolonger	extend;prolong
    Verlängerung	prolongation	extension
    verlangsamen	ralentir	slow down
    verlassen	quitter;abandonner	leave;abandon
    verlässt	quitte	leaves
    Verlauf	cours;déroulement	course
    verlaufen	se dérouler;s'égarer	run;proceed
    verläuft	se déroule	runs
    verlegen	déplacer;embarrassé;éditer	relocate;embarrassed;publish
    Verlegenheit	embarras	embarrassment
    Verleger	éditeur	publisher
    verleihen	prêter;décerner	lend;award
    verleiten	inciter;entraîner	tempt
    verletzen	blesser;violer	injure;hurt;violate
    verletzt	blessé	injured
    Verletzte	blessé	injured
    Verletzung	blessure;violation	injury;violation
    verleugnen	renier	deny
    Verleumdung	calomnie	slander
    verlieben	tomber amoureux	fall in love
    verliebt	amoureux	in love
    verlief	se déroula	ran;proceeded
    verlieh	décerna;conféra	awarded;lent
    verliehen	décerné	awarded
    verlieren	perdre	lose
    verliert	perdre	lose
    verließ	quitta	left
    verloben	fiancer	become engaged
    verlobt	fiancé	engaged
    Verlobte	fiancé;fiancée	fiancé;fiancée
    Verlobung	fiançailles	engagement
    verlocken	séduire;tenter	tempt
    verlor	perdit;perdre	lost
    verloren	perdu;perdre	lost;lose
    Verlust	perte	loss
    vermag	peut	can
    vermählen	marier	marry
    vermehren	augmenter;multiplier	increase;multiply
    vermeiden	éviter	avoid
    vermeintlich	prétendu	supposed
    vermerken	noter	note
    vermied	évita	avoided
    vermieden	évité	avoided
    vermieten	louer	rent out;let
    Vermieter	bailleur;propriétaire	landlord
    vermindern	diminuer;réduire	reduce;diminish
    vermindert	diminuer;réduire	reduce;diminish
    vermissen	regretter;manquer	miss
    vermitteln	transmettre;servir d'intermédiaire	mediate;convey
    vermittelt	transmettre;servir d'intermédiaire	mediate;convey
    Vermittler	intermédiaire;médiateur	mediator
    Vermittlung	médiation	mediation
    vermochte	put;pouvait	could
    vermögen	fortune;pouvoir;patrimoine	fortune;assets;be able
    vermuten	supposer;présumer	suspect;assume;presume
    vermutlich	probablement	presumably;probably
    Vermutung	supposition;conjecture	assumption;guess
    vernachlässigen	négliger	neglect
    vernachlässigt	négliger	neglect
    vernahm	entendit	heard
    vernehmen	entendre;percevoir	hear;perceive;question
    Vernehmlassung	consultation	consultation
    Vernehmung	interrogatoire	questioning
    verneigen	s'incliner	bow
    verneinen	nier	deny
    vernichten	détruire;anéantir	destroy;annihilate
    Vernichtung	destruction;anéantissement	destruction
    vernommen	entendu	heard
    Vernunft	raison	reason
    vernünftig	raisonnable	reasonable;sensible
    veröffentlichen	publier	publish
    veröffentlicht	publier	publish
    Veröffentlichung	publication	publication
    Verona	Vérone	Verona
    verordnen	prescrire;ordonner	prescribe;decree
    Verordnung	ordonnance	ordinance;regulation
    verpachten	affermer	lease
    verpacken	emballer	pack
    verpassen	manquer	miss
    verpflichten	obliger;engager	oblige;commit
    Verpflichtung	obligation;engagement	obligation;commitment
    verprügeln	rosser	beat up
    verprügelt	rosser	beat up
    Verrat	trahison	treason;betrayal
    verrät	trahit	betrays
    verraten	trahir	betray
    Verräter	traître	traitor
    verrichten	accomplir	perform
    verriet	trahit	betrayed
    verringern	réduire;diminuer	reduce
    verringert	réduire;diminuer	reduce
    verrückt	fou	mad;crazy
    Vers	vers	verse
    versagen	échouer;refuser	fail;deny
    versah	munit	provided
    versammeln	rassembler;réunir	gather;assemble
    versammelt	rassembler;réunir	gather;assemble
    Versammlung	assemblée;réunion	assembly;meeting
    versank	s'enfonça;sombra	sank
    versäumen	manquer;négliger	miss;neglect
    verschaffen	procurer	provide;obtain
    verschärfen	aggraver;durcir	tighten;aggravate
    verscheiden	décéder	pass away
    verschenken	donner	give away
    verschicken	envoyer	send
    verschieben	déplacer;reporter	postpone;shift
    verschieden	différent;divers	different;various
    verschlafen	endormi	sleepy;oversleep
    verschlang	engloutit;dévora	devoured;swallowed
    verschlechtern	détériorer	worsen
    verschlechtert	détériorer	worsen
    verschließen	fermer	lock;close
    verschlingen	dévorer;engloutir	devour;swallow
    verschloss	ferma	locked
    verschlossen	fermé	locked;closed
    verschlungen	englouti;sinueux	devoured;winding
    verschmähen	dédaigner	spurn
    verschmelzen	fusionner	merge;fuse
    verschneit	enneigé	snow-covered
    verschob	reporta	postponed
    verschoben	reporté;déplacé	postponed;shifted
    verschönern	embellir	embellish
    verschönert	embellir	embellish
    verschreiben	prescrire	prescribe
    verschrieb	prescrivit	prescribed
    verschulden	endetter;causer	be to blame
    verschütten	renverser;ensevelir	spill;bury
    verschwand	disparut	disappeared;vanished
    verschweigen	taire	conceal
    verschwenden	gaspiller	waste
    Verschwendung	gaspillage	waste
    verschwieg	tut	concealed
    verschwinden	disparaître;disparition	disappear;vanish;disappearance
    verschwommen	flou	blurred
    verschwören	conspirer	conspire
    Verschwörung	conspiration;complot	conspiracy
    verschwunden	disparu	disappeared;vanished
    versehen	munir;pourvoir	provide;error
    versenken	couler	sink
    versetzen	déplacer;transférer	transfer;move
    versichern	assurer	assure;insure
    versichert	assurer	assure;insure
    Versicherung	assurance	insurance
    versinken	s'enfoncer;sombrer	sink
    Version	version	version
    versöhnen	réconcilier	reconcile
    Versöhnung	réconciliation	reconciliation
    versorgen	approvisionner;soigner	supply;provide
    Versorgung	approvisionnement	supply
    verspäten	être en retard	be late
    Verspätung	retard	delay
    verspotten	railler	mock
    versprach	promit	promised
    versprechen	promettre;promesse	promise
    verspricht	promet	promises
    versprochen	promis	promised
    verspüren	ressentir	feel
    verstand	raison;entendement;comprit	mind;reason;understood;intellect
    verstanden	compris	understood
    verständig	raisonnable	sensible
    verständigen	prévenir;s'entendre	notify;communicate
    verständigt	prévenir;s'entendre	notify;communicate
    Verständigung	entente;communication	understanding
    verständlich	compréhensible	understandable
    Verständnis	compréhension	understanding
    verstärken	renforcer	strengthen;reinforce
    Verstärkung	renfort;renforcement	reinforcement
    Versteck	cachette	hiding place
    verstecken	cacher	hide
    verstehen	comprendre	understand
    versteht	comprend	understands
    versteigen	s'égarer	go so far
    versteigern	vendre aux enchères	auction
    versteigert	vendre aux enchères	auction
    verstieß	enfreignit	violated
    verstimmen	contrarier	annoy
    verstopfen	boucher	block;clog
    verstorben	décédé	deceased
    verstören	troubler	disturb
    Verstoß	infraction	violation
    verstoßen	rejeter;enfreindre	violate;expel
    verstreichen	s'écouler	elapse
    verstreuen	disperser	scatter
    verstrich	s'écoula	elapsed
    verstrichen	écoulé	elapsed
    verstummen	se taire	fall silent
    Versuch	essai;tentative;expérience	attempt;experiment;try
    versuchen	essayer;tenter	try;attempt
    Versuchung	tentation	temptation
    versunken	plongé;englouti	sunken;absorbed
    verteidigen	défendre	defend
    Verteidiger	défenseur	defender
    verteidigt	défendre	defend
    Verteidigung	défense	defence;defense
    verteilen	distribuer;répartir	distribute
    Verteilung	distribution;répartition	distribution
    vertiefen	approfondir	deepen
    vertikal	vertical	vertical
    Vertrag	contrat;traité	contract;treaty
    Verträge	contrats;traités	contracts;treaties
    vertragen	supporter	tolerate
    verträglich	compatible	compatible
    vertrat	représentait	represented
    vertrauen	confiance;avoir confiance	trust;confidence
    vertraulich	confidentiel	confidential
    verträumt	rêveur	dreamy
    vertraut	familier	familiar
    Vertrauter	confident	confidant
    vertreiben	chasser	expel;drive away
    vertreten	représenter	represent
    Vertreter	représentant	representative
    Vertreterin	représentante	representative
    Vertretung	représentation	representation
    vertrieb	chassa;vente	expelled;sales
    vertrieben	chassé;expulsé	expelled;displaced
    vertritt	représente	represents
    vertrug	supportait	tolerated
    verüben	commettre	commit
    verursachen	causer;provoquer	cause
    verurteilen	condamner	condemn;sentence
    Verurteilung	condamnation	conviction
    vervollständigen	compléter	complete
    vervollständigt	compléter	complete
    verwahren	garder	keep
    verwalten	administrer;gérer	administer;manage
    Verwaltung	administration	administration
    Verwaltungsrat	conseil d'administration	board of directors
    verwandeln	transformer	transform
    verwandelt	transformer	transform
    Verwandlung	métamorphose;transformation	transformation
    verwandt	apparenté;parent	related
    verwandte	parent;employa	relative;used
    Verwandtschaft	parenté	relatives;kinship
    verwarf	rejeta	rejected
    verwechseln	confondre	confuse
    verwechselt	confondre	confuse
    verwegen	audacieux;téméraire	daring
    verweigern	refuser	refuse
    verweigert	refuser	refuse
    verweilen	demeurer;s'attarder	linger;stay
    verweisen	renvoyer	refer
    verwelken	se faner	wither
    verwenden	utiliser;employer	use;employ
    Verwendung	utilisation;emploi	use
    verwerfen	rejeter	reject
    verwesen	se décomposer	decay
    verwest	se décomposer	decay
    verwickeln	impliquer;emmêler	involve;entangle
    verwickelt	impliquer;emmêler	involve;entangle
    verwies	renvoya	referred
    verwiesen	renvoyé	referred
    verwirklichen	réaliser	realize
    verwirklicht	réaliser	realize
    Verwirklichung	réalisation	realization
    verwirren	troubler;embrouiller	confuse
    verwirrt	confus;troublé	confused
    Verwirrung	confusion;trouble	confusion
    verwitwet	veuf	widowed
    verwöhnen	gâter;choyer	spoil;pamper
    verworfen	rejeté	rejected
    verwunden	blesser	wound
    verwundern	étonner	surprise
    verwundert	étonné	surprised
    Verwunderung	étonnement	astonishment
    verwundet	blessé	wounded
    Verwundete	blessé	wounded
    verwüsten	dévaster;ravager	devastate
    verzagen	se décourager	despair
    verzaubern	enchanter;ensorceler	enchant
    verzaubert	enchanter;ensorceler	enchant
    verzehren	consommer;consumer	consume
    verzeichnen	enregistrer	record
    Verzeichnis	répertoire;liste	directory;list
    verzeihen	pardonner	forgive;pardon
    Verzeihung	pardon	pardon;forgiveness
    Verzicht	renonciation	renunciation
    verzichten	renoncer	renounce;do without
    verzieh	pardonna	forgave
    verziehen	pardonné	forgiven
    verzieren	orner;décorer	decorate
    verziert	orner;décorer	decorate
    verzog	se déplaça	moved
    verzögern	retarder	delay
    verzögert	retarder	delay
    verzollen	dédouaner	declare
    verzweifeln	désespérer	despair
    verzweifelt	désespéré	desperate
    Verzweiflung	désespoir	despair
    Vetter	cousin	cousin
    vgl	cf;voir	cf
    Vieh	bétail	cattle;livestock
    Viehmarkt	foire au bétail	cattle market
    Viehzucht	élevage	cattle breeding
    viel	beaucoup	much;many
    vielerlei	toutes sortes de	many kinds
    vielfach	multiple	multiple;many times
    Vielfalt	diversité	diversity
    vielfältig	varié;multiple	diverse;varied
    vielleicht	peut-être	perhaps
    vielmehr	plutôt	rather
    vielversprechend	prometteur	promising
    vier	quatre	four
    Viereck	carré;quadrilatère	quadrangle
    viereckig	carré	square;rectangular
    vierhundert	quatre cents	four hundred
    viermal	quatre fois	four times
    vierte	quatrième	fourth
    Viertel	quart;quartier	quarter
    viertens	quatrièmement	fourthly
    vierundzwanzig	vingt-quatre	twenty-four
    Vierwaldstättersee	lac des Quatre-Cantons	Lake Lucerne
    vierzehn	quatorze	fourteen
    vierzehnte	quatorzième	fourteenth
    vierzig	quarante	forty
    Vietnam	Viêt Nam	Vietnam
    Villa	villa	villa
    Villen	villas	villas
    violett	violet	violet;purple
    Viren	virus	viruses
    virtuell	virtuel	virtual
    Virus	virus	virus
    Visp	Viège	Visp
    Visum	visa	visa
    Vivis	Vevey	Vevey
    Vogel	oiseau	bird
    Vogesen	Vosges	Vosges
    Vogt	bailli	bailiff
    Volk	peuple	people
    Völker	peuples	peoples;nations
    Völkerbund	Société des Nations	League of Nations
    Völkerrecht	droit international	international law
    völkisch	nationaliste	nationalist
    Volksabstimmung	votation populaire;référendum	referendum
    Volksinitiative	initiative populaire	popular initiative
    Volkslied	chanson populaire	folk song
    Volkspartei	parti populaire	people's party
    volkstümlich	populaire	popular;folk
    voll	plein	full
    vollbringen	accomplir	accomplish
    vollenden	achever;accomplir	complete
    vollendet	achevé;parfait	perfect;completed
    völlig	complet;complètement	complete;completely
    vollkommen	parfait;parfaitement	perfect;completely
    Vollmacht	procuration;pouvoir	power of attorney;authority
    Vollmond	pleine lune	full moon
    vollständig	complet	complete;completely
    vollstrecken	exécuter	execute
    Vollstreckung	exécution	enforcement
    vollziehen	accomplir;exécuter	carry out;execute
    vollzog	accomplit	carried out
    vollzogen	accompli	carried out
    Volt	volt	volt
    Volumen	volume	volume
    vom	du;par	from the;of the
    von	de	of;from
    voneinander	l'un de l'autre	from each other
    vor	avant;devant	before
    vorab	au préalable	in advance
    voran	en avant	ahead
    vorangehen	précéder	precede
    vorantreiben	faire avancer	advance;promote
    Vorarlberg	Vorarlberg	Vorarlberg
    voraus	en avant;d'avance	ahead
    vorausgegangen	précédent	preceding
    vorausgehen	précéder	precede
    voraussagen	prédire	predict
    voraussehen	prévoir	foresee
    voraussetzen	supposer;présupposer	presuppose;require
    Voraussetzung	condition;présupposition	prerequisite;condition
    Vorbehalt	réserve	reservation
    vorbei	passé;devant	past;over
    vorbeigegangen	passé	passed
    vorbeigehen	passer	pass
    vorbeiging	passa	passed
    vorbeikam	passa	came by
    vorbeikommen	passer	come by
    vorbereiten	préparer	prepare
    Vorbereitung	préparation	preparation
    Vorbild	modèle;exemple	model;example
    vorbringen	avancer	put forward
    vorder	avant	front
    vordere	antérieur;avant	front
    Vordergrund	premier plan	foreground
    voreilig	précipité	hasty
    vorenthalten	priver	withhold
    vorerst	pour l'instant	for the time being
    Vorfahr	ancêtre	ancestor
    Vorfall	incident	incident
    vorfinden	trouver	find
    vorführen	présenter	show;demonstrate
    Vorgang	processus	process
    Vorgänger	prédécesseur	predecessor
    vorgeben	prétendre	pretend
    vorgegangen	procédé	proceeded
    vorgehen	procéder;démarche;procédé	proceed;procedure;approach
    vorgelegen	présenté	been available
    vorgelesen	lu	read
    vorgenommen	effectué	carried out
    vorgeschlagen	proposé	proposed
    vorgeschrieben	prescrit	prescribed
    vorgesehen	prévu	planned;provided
    vorgestern	avant-hier	day before yesterday
    vorgetragen	présenté;récité	presented;recited
    vorgeworfen	reproché	accused
    vorgezogen	préféré	preferred
    vorhaben	projet;avoir l'intention	project;intend;plan
    vorhalten	reprocher	reproach
    vorhanden	existant;disponible	existing;available
    Vorhang	rideau	curtain
    vorher	avant;auparavant	before
    vorherig	précédent	previous
    Vorherrschaft	prédominance	dominance
    vorherrschen	prédominer	prevail
    vorhersagen	prédire	predict
    vorhin	tout à l'heure	just now;earlier
    vorig	précédent;dernier	previous;last
    vorkam	arrivait;semblait	occurred;seemed
    vorkommen	se présenter;sembler	occur;seem
    vorlag	était présenté	was available
    Vorlage	projet	bill;proposal
    vorlas	lut	read aloud
    vorläufig	provisoire	provisional;temporary
    vorlegen	présenter	present;submit
    vorlesen	lire à haute voix	read aloud
    Vorleser	lecteur	reader
    Vorlesung	cours	lecture
    Vorliebe	prédilection	preference
    vorliegen	exister	be present
    vormals	autrefois	formerly
    Vormittag	matinée	morning
    vormittags	le matin	in the morning
    Vormund	tuteur	guardian
    Vormundschaft	tutelle	guardianship
    vorn	devant	front;ahead
    vornahm	effectua	undertook
    vornehm	distingué;noble	distinguished;noble
    vornehmen	effectuer;se proposer	carry out;undertake
    Vorort	banlieue	suburb
    Vorrang	priorité	priority
    Vorrat	provision;réserve	supply;stock
    Vorräte	provisions;réserves	supplies
    Vorrecht	privilège	privilege
    vorrücken	avancer	advance
    vors	devant le	in front of
    vorsah	prévoyait	provided;planned
    Vorsatz	intention;résolution	intention;resolution
    vorsätzlich	intentionnel	deliberate
    Vorschlag	proposition	proposal;suggestion
    vorschlagen	proposer	propose;suggest
    vorschlug	proposa	proposed
    vorschreiben	prescrire	prescribe
    Vorschrift	prescription;règlement	regulation;rule
    vorsehen	prévoir	provide;plan
    vorsetzen	servir	serve
    Vorsicht	prudence;précaution;attention	caution
    vorsichtig	prudent	careful;cautious
    Vorsitz	présidence	chair
    Vorsitzende	président	chairman;chair
    vorspielen	jouer	play
    Vorsprung	avance;saillie	lead;projection
    Vorstadt	banlieue;faubourg	suburb
    Vorstand	comité;direction	board
    vorstellen	présenter;imaginer	introduce;imagine
    Vorstellung	idée;représentation	idea;performance;imagination
    Vorstoß	intervention;motion	initiative;advance
    Vorteil	avantage	advantage
    vorteilhaft	avantageux	advantageous
    Vortrag	conférence;exposé	lecture
    vortragen	présenter;réciter	present;recite
    vortrefflich	excellent	excellent
    vortrug	récita;présenta	presented;recited
    vorüber	passé	past;over
    vorübergehend	passager;temporaire	temporary;passing
    Vorurteil	préjugé	prejudice
    Vorwand	prétexte	pretext
    vorwarf	reprocha	reproached
    vorwärts	en avant	forward
    vorweg	d'avance	beforehand
    vorwerfen	reprocher	reproach
    vorwiegend	principalement;surtout	predominantly;mainly
    Vorwort	préface;avant-propos	preface;foreword
    Vorwurf	reproche	reproach
    vorzeitig	prématuré	premature
    vorziehen	préférer	prefer
    vorzog	préféra	preferred
    Vorzug	avantage;préférence	advantage;preference
    vorzüglich	excellent	excellent;exquisite
    Vulkan	volcan	volcano
    vulkanisch	volcanique	volcanic
    Waadt	Vaud	Vaud
    Waadtland	pays de Vaud	Vaud
    Waadtländer	vaudois	Vaudois
    waadtländisch	vaudois	Vaudois
    waagerecht	horizontal	horizontal
    waagrecht	horizontal	horizontal
    wach	éveillé	awake
    Wache	garde	guard
    wachen	veiller	watch
    Wachs	cire	wax
    wachsam	vigilant	vigilant
    Wachsamkeit	vigilance	vigilance
    wachsen	croître;grandir;pousser	grow
    wächst	croît;grandit	grows
    Wachstum	croissance	growth
    wacht	veiller	watch
    Wächter	gardien	guard;watchman
    wackeln	branler;vaciller	wobble
    wackelt	branler;vaciller	wobble
    wacker	vaillant;brave	brave;worthy
    Wade	mollet	calf
    Waffe	arme	weapon
    Waffenstillstand	armistice;cessez-le-feu	armistice;ceasefire
    wagen	oser;voiture;char;wagon	dare;car;carriage;wagon
    wagte	osa	dared
    Wahl	élection;choix	election;choice
    wählen	choisir;élire	choose;elect
    Wähler	électeur	voter
    Wahlkampf	campagne électorale	election campaign
    Wahlkreis	circonscription	constituency
    Wahn	folie;illusion	delusion;madness
    Wahnsinn	folie	madness
    wahr	vrai	true
    wahren	préserver;garder	preserve
    währen	durer	last
    während	pendant;tandis que	during;while;whereas
    währenddessen	pendant ce temps	meanwhile
    wahrhaft	véritable;vraiment	truly;true
    wahrhaftig	vraiment;véritable	truly
    Wahrheit	vérité	truth
    wahrnehmbar	perceptible	perceptible
    Wahrnehmung	perception	perception
    wahrscheinlich	probablement;vraisemblable	probably;likely
    Währung	monnaie	currency
    Waise	orphelin	orphan
    Wal	baleine	whale
    Wald	forêt	forest
    Wallfahrt	pèlerinage	pilgrimage
    Wallis	Valais	Valais
    Walliser	valaisan	Valaisan
    Walser	Walser	Walser
    walten	régner	prevail;reign
    wälzen	rouler	roll
    Wand	paroi;mur	wall
    Wände	parois;murs	walls
    Wandel	changement;évolution	change
    wandeln	transformer;marcher	change;walk
    wandelt	transformer;marcher	change;walk
    Wanderer	randonneur;voyageur	hiker;wanderer
    wandern	marcher;se promener;randonner	hike;wander
    wandert	marcher;se promener;randonner	hike;wander
    Wanderung	randonnée;migration	hike;migration
    Wanderweg	sentier pédestre	hiking trail
    Wandlung	transformation	transformation
    wandte	tourna;se tourna	turned
    Wange	joue	cheek
    wankelmütig	inconstant	fickle
    wanken	chanceler	sway;stagger
    wann	quand	when
    Wappen	armoiries	coat of arms
    war	être	be;was
    warb	recruta	recruited;wooed
    ward	devint;fut	became;was
    wäre	serait;être	would be;were
    waren	être	be;were
    wären	seraient;être	would be;were
    Warenhaus	grand magasin	department store
    warf	jeta;lança	threw
    warm	chaud	warm
    Wärme	chaleur	warmth;heat
    warnen	avertir;mettre en garde	warn
    Warnung	avertissement	warning
    Warschau	Varsovie	Warsaw
    warst	étais	were
    warten	attendre	wait
    Wartesaal	salle d'attente	waiting room
    warum	pourquoi	why
    was	que;quoi	what
    Wäsche	linge;lessive	laundry;linen
    waschen	laver	wash
    wäscht	lave	washes
    Wasser	eau	water
    Wasserfall	chute d'eau;cascade	waterfall
    Wasserkraft	force hydraulique	hydropower
    Wasserstoff	hydrogène	hydrogen
    Watt	watt	watt
    weben	tisser	weave
    Weber	tisserand	weaver
    Weberei	tissage	weaving
    webt	tisser	weave
    Wechsel	changement	change
    wechseln	changer	change
    wechselt	changer	change
    wecken	réveiller	wake
    Wecker	réveil	alarm clock
    weder	ni	neither
    Weg	chemin	way;path
    wegen	à cause de	because of;due to
    wegfahren	partir	leave
    weggegangen	parti	gone away
    weggehen	s'en aller	go away
    weggenommen	enlevé	taken away
    weggeworfen	jeté	thrown away
    wegging	s'en alla	went away
    weglassen	omettre	omit
    weglaufen	se sauver	run away
    weglief	s'enfuit	ran away
    wegnahm	enleva	took away
    wegnehmen	enlever	take away
    wegwerfen	jeter	throw away
    wegziehen	déménager	move away
    wehen	souffler;flotter	blow
    Wehmut	mélancolie	wistfulness
    wehmütig	mélancolique	wistful
    Wehrdienst	service militaire	military service
    wehren	se défendre	defend;resist
    weht	souffler;flotter	blow
    Weib	femme	woman;wife
    weiblich	féminin	female;feminine
    weich	mou;doux	soft
    weichen	céder;reculer	yield;give way
    Weichsel	Vistule	Vistula
    Weide	pâturage;saule	pasture;willow
    weiden	paître	graze
    weigern	refuser	refuse
    weigert	refuser	refuse
    Weigerung	refus	refusal
    Weiher	étang	pond
    Weihnachten	Noël	Christmas
    weil	parce que	because
    Wein	vin	wine
    Weinbau	viticulture	viticulture
    Weinberg	vignoble;vigne	vineyard
    weinen	pleurer	cry;weep
    Weinlese	vendange;vendanges	grape harvest
    weinte	pleura;pleurait	wept;cried
    weise	sage;manière;façon	wise;way;manner
    weisen	montrer;indiquer	show;point
    Weisheit	sagesse	wisdom
    weiß	blanc;savoir	white;know
    Weißrussland	Biélorussie	Belarus
    weit	loin	far
    weitaus	de loin	by far
    Weite	étendue;largeur	width;distance;expanse
    weiter	plus loin;continuer	further;on
    Weiterbildung	formation continue	further education
    weitere	autre;supplémentaire	further;other
    weiterfahren	continuer	continue
    weiterführen	continuer	continue
    weitergeben	transmettre	pass on
    weitergegangen	continué	gone on
    weitergehen	continuer	go on;continue
    weiterging	continua	went on
    weitermachen	continuer	carry on
    weitgehend	en grande partie	largely
    weithin	au loin;largement	widely
    Weizen	blé;froment	wheat
    welche	quelle;laquelle;quels	which
    welcher	quel;lequel	which
    welches	quel;lequel	which
    welken	se faner	wilt
    Welle	vague;onde	wave
    welsch	romand	French-speaking
    Welschland	Suisse romande	French-speaking Switzerland
    Welt	monde	world
    Weltall	univers	universe
    Weltanschauung	conception du monde	world view
    Weltausstellung	exposition universelle	world's fair
    Weltkrieg	guerre mondiale	world war
    weltlich	mondain;séculier	worldly;secular
    weltweit	mondial;dans le monde entier	worldwide
    wem	à qui	whom
    wen	qui	whom
    Wende	tournant	turning point
    wenden	tourner	turn
    Wendung	tournure;tour	turn
    wenig	peu	little;few
    weniger	moins	less;fewer
    wenigste	le moins	least
    wenigstens	au moins	at least
    wenn	si;quand	if;when
    wenngleich	bien que;même si	although;even though
    wer	qui	who
    werben	recruter;faire de la publicité	advertise;recruit;woo
    Werbung	publicité	advertising
    werde	deviens;serai	will;become
    werden	devenir	become
    werfen	jeter;lancer	throw
    Werk	oeuvre	work
    Werkstatt	atelier	workshop
    werktätig	actif	working
    Werkzeug	outil	tool
    Wert	valeur;valant;digne	value;worth
    werten	évaluer	evaluate
    wertlos	sans valeur	worthless
    wertvoll	précieux	valuable
    Wesen	être;essence;nature	being;essence;nature
    Wesenszug	trait de caractère	trait
    wesentlich	essentiel	essential;substantial
    weshalb	pourquoi;c'est pourquoi	why;which is why
    Wespe	guêpe	wasp
    wessen	de qui;dont	whose
    Westen	ouest	west
    Westfalen	Westphalie	Westphalia
    westlich	occidental;à l'ouest	western;west
    Westschweiz	Suisse romande	western Switzerland
    weswegen	pourquoi	why
    Wettbewerb	concours;concurrence	competition
    Wette	pari	bet
    wetteifern	rivaliser	compete
    wetteifert	rivaliser	compete
    wetten	parier	bet
    Wetter	temps	weather
    WHO	OMS	WHO
    wich	céda;recula	yielded;gave way
    wichtig	important	important
    wickeln	enrouler;emballer	wrap
    wickelt	enrouler;emballer	wrap
    widerlegen	réfuter	refute
    widerlich	répugnant	disgusting
    widerrechtlich	illégal	unlawful
    widerrufen	révoquer	revoke
    widerspiegeln	refléter	reflect
    widerspiegelt	refléter	reflect
    widersprach	contredit	contradicted
    widersprechen	contredire	contradict
    widerspricht	contredit	contradicts
    Widerspruch	contradiction	contradiction
    widersprüchlich	contradictoire	contradictory
    widerstand	résistance;résista	resistance;resisted
    widerstehen	résister	resist
    Widerwille	répugnance	reluctance
    widmen	consacrer;dédier	dedicate;devote
    wie	comme;comment	as;how
    wieder	encore	again
    wiederfand	retrouva	found again
    wiederfinden	retrouver	find again
    Wiedergabe	reproduction;restitution	reproduction
    wiedergeben	rendre;reproduire	reproduce;give back
    wiedergefunden	retrouvé	found again
    wiedergekommen	revenu	come back
    wiedergesehen	revu	seen again
    wiederherstellen	rétablir;restaurer	restore
    wiederholen	répéter	repeat
    Wiederholung	répétition	repetition
    wiederkam	revint	came back
    Wiederkehr	retour	return
    wiederkehren	revenir	return
    wiederkommen	revenir	come back
    wiedersah	revit	saw again
    wiedersehen	revoir	see again;goodbye;reunion
    wiederum	à nouveau;à son tour	again;in turn
    Wiege	berceau	cradle
    wiegen	peser;bercer	weigh;rock
    wiehern	hennir	neigh
    wiehert	hennir	neigh
    Wien	Vienne	Vienna
    Wiener	viennois	Viennese
    wies	montra;indiqua	showed;pointed
    Wiese	pré;prairie	meadow
    Wiesel	belette	weasel
    wieso	pourquoi	why
    wieviel	combien	how much;how many
    Wild	gibier;sauvage	game;wild
    Wildnis	désert;nature sauvage	wilderness
    will	veut;vouloir	want;wants
    Wille	volonté	will
    willig	disposé	willing
    willkommen	bienvenu	welcome
    willkürlich	arbitraire	arbitrary
    wimmeln	fourmiller	swarm
    wimmelt	fourmiller	swarm
    wimmern	gémir	whimper
    wimmert	gémir	whimper
    Wimper	cil	eyelash
    Wind	vent	wind
    winden	tordre;enrouler	wind
    windig	venteux	windy
    Winkel	angle;coin	angle;corner
    winken	faire signe	wave
    Winter	hiver	winter
    winterlich	hivernal	wintry
    Winzer	vigneron	winegrower
    winzig	minuscule	tiny
    wir	nous	we
    Wirbel	tourbillon;vertèbre	whirl;vertebra
    Wirbelsäule	colonne vertébrale	spine
    wirbt	recrute	advertises
    wird	devient;sera	will;becomes;is
    wirft	jette;lance	throws
    wirken	agir;sembler	work;act;seem
    wirklich	vraiment;réel	really;real
    Wirklichkeit	réalité	reality
    wirksam	efficace	effective
    Wirkung	effet;action	effect
    wirkungsvoll	efficace	effective
    Wirrwarr	confusion	confusion
    wirst	deviens	will
    Wirt	aubergiste;patron	host;landlord;innkeeper
    Wirtschaft	économie;auberge	economy;inn
    wirtschaftlich	économique	economic;economical
    Wirtschaftskrise	crise économique	economic crisis
    Wirtshaus	auberge	inn;tavern
    wischen	essuyer	wipe
    wissen	savoir	know
    Wissenschaft	science	science
    Wissenschafter	scientifique	scientist
    Wissenschaftler	scientifique;savant	scientist
    wissenschaftlich	scientifique	scientific
    wittern	flairer	scent
    wittert	flairer	scent
    Witwe	veuve	widow
    Witwer	veuf	widower
    Witz	blague;esprit	joke;wit
    witzig	amusant;spirituel	witty;funny
    wo	où	where
    wob	tissa	wove
    wobei	tandis que	whereby;in which
    Woche	semaine	week
    Wochenende	week-end;fin de semaine	weekend
    wochenlang	pendant des semaines	for weeks
    wöchentlich	hebdomadaire	weekly
    wodurch	par quoi;ce qui	by what;whereby
    wofür	pour quoi	for what
    wog	pesait	weighed
    Woge	flot;vague	wave;billow
    wogegen	contre quoi	against what
    woher	d'où	where from
    wohin	où	where;where to
    wohl	sans doute;bien;bien-être	probably;well;welfare;well-being
    wohlan	allons	well then
    wohlbekannt	bien connu	well-known
    Wohlfahrt	prospérité;assistance	welfare
    wohlhabend	aisé	wealthy
    Wohlstand	prospérité	prosperity
    Wohltat	bienfait	blessing
    Wohltäter	bienfaiteur	benefactor
    wohnen	habiter	live
    Wohnhaus	maison d'habitation	residential building
    Wohnort	domicile	residence
    Wohnsitz	domicile	residence
    wohnte	habitait	lived
    Wohnung	logement;appartement	flat;apartment
    wölben	se voûter	arch
    Wolf	loup	wolf
    Wölfe	loups	wolves
    Wolga	Volga	Volga
    Wolke	nuage	cloud
    wolkenlos	sans nuages	cloudless
    wolkig	nuageux	cloudy
    wollen	vouloir	want
    wollte	voulait;voulut	wanted
    womit	avec quoi	with what
    wonach	d'après quoi	according to which
    Wonne	délice	delight
    woran	à quoi	on what;at which
    worauf	sur quoi;après quoi	on what;whereupon
    woraufhin	sur quoi	whereupon
    woraus	d'où;de quoi	from what
    worden	été;devenu	been
    worin	en quoi;où	in what;wherein
    Wort	mot	word
    Worte	paroles;mots	words
    Wörterbuch	dictionnaire	dictionary
    Wortlaut	teneur;texte	wording
    wörtlich	littéral;mot à mot	literal;literally
    worüber	sur quoi	about what
    wovon	de quoi	of what
    wozu	pourquoi;à quoi bon	what for;why
    wringen	tordre	wring
    wuchs	grandit;crût;poussait	grew
    wund	blessé;écorché	sore
    Wunde	plaie;blessure	wound
    Wunder	miracle;merveille	miracle;wonder
    wunderbar	merveilleux	wonderful
    wunderlich	bizarre	strange;odd
    wundern	étonner;s'étonner	wonder;surprise
    wunderschön	magnifique	beautiful
    wundert	étonner;s'étonner	wonder;surprise
    Wunsch	souhait;désir;voeu	wish;desire
    wünschen	souhaiter;désirer	wish
    wurde	devenir;être	become;was
    würde	ferait;serait;dignité	would;dignity
    wurden	furent;devinrent;être	were;became
    würden	feraient;seraient	would
    würdig	digne	worthy;dignified
    würdigen	apprécier;rendre hommage	appreciate;honour
    Wurf	jet	throw
    Würfel	dé;cube	dice;cube
    würgen	étrangler	choke
    Wurm	ver	worm
    Wurst	saucisse	sausage
    Wurzel	racine	root
    wusch	lava	washed
    wusste	savait;sut	knew
    wüsste	saurait	would know
    wüst	désert;sauvage	desolate;wild
    Wüste	désert	desert
    Wut	rage;fureur;colère	rage;fury
    wüten	faire rage;sévir	rage
    wütend	furieux	furious
    wütet	faire rage;sévir	rage
    zaghaft	timide	timid
    zäh	coriace;tenace	tough
    Zahl	nombre;chiffre	number
    zahlen	payer	pay
    zählen	compter	count
    zahlreich	nombreux	numerous
    zahlte	paya	paid
    Zahlung	paiement	payment
    zahm	apprivoisé	tame
    Zahn	dent	tooth
    Zahnarzt	dentiste	dentist
    Zähne	dents	teeth
    Zahnradbahn	train à crémaillère	rack railway
    Zange	pince	pliers
    zanken	se quereller	quarrel
    zart	tendre;délicat	tender;delicate
    zärtlich	tendre	tender;affectionate
    Zärtlichkeit	tendresse	tenderness
    Zauber	charme;magie	magic;charm
    Zauberei	sorcellerie	sorcery
    Zauberer	magicien;sorcier	magician;wizard
    zaubern	faire de la magie	conjure
    zaubert	faire de la magie	conjure
    Zaun	clôture	fence
    Zehe	orteil	toe
    zehn	dix	ten
    zehnmal	dix fois	ten times
    zehntausend	dix mille	ten thousand
    zehnte	dixième	tenth
    Zehntel	dixième	tenth
    zehren	se nourrir;consumer	feed on
    Zeichen	signe	sign;mark
    zeichnen	dessiner	draw
    Zeichner	dessinateur	draughtsman;draftsman
    Zeichnung	dessin	drawing
    zeigen	montrer	show
    zeigt	montrer	show
    zeigte	montra;montrait	showed
    Zeile	ligne	line
    Zeit	temps	time
    Zeitalter	époque;ère	age;era
    Zeiten	temps;époques	times
    Zeitgenosse	contemporain	contemporary
    zeitgenössisch	contemporain	contemporary
    zeitig	tôt;de bonne heure	early
    zeitlebens	toute sa vie	all one's life
    zeitlich	temporel	temporal
    zeitlos	intemporel	timeless
    Zeitpunkt	moment;date	time;moment
    Zeitraum	période	period
    Zeitschrift	revue	magazine;journal
    Zeitung	journal	newspaper
    Zeitungen	journaux	newspapers
    zeitweise	par moments	at times
    Zelle	cellule	cell
    Zelt	tente	tent
    Zensur	censure	censorship
    Zentimeter	centimètre	centimetre;centimeter
    Zentner	quintal	hundredweight
    zentral	central	central
    Zentren	centres	centres;centers
    Zentrum	centre	centre;center
    Zepter	sceptre	sceptre;scepter
    zerbrach	brisa	broke
    zerbrechen	briser;casser	break;shatter
    zerbrechlich	fragile	fragile
    zerbrochen	brisé;cassé	broken
    Zeremonie	cérémonie	ceremony
    zerfallen	se désagréger;se diviser	disintegrate;decay
    zerfiel	se désagrégea	disintegrated
    zerlegen	démonter;décomposer	disassemble
    zerlumpt	en haillons	ragged
    zermalmen	broyer	crush
    zerquetschen	écraser	crush
    zerreißen	déchirer	tear
    zerren	tirer	drag
    zerriss	déchira	tore
    zerrissen	déchiré	torn
    zerschlagen	briser	smash
    zerschlug	brisa	smashed
    zerschmettern	fracasser	smash
    zerschmettert	fracasser	smash
    zerschneiden	découper	cut up
    zersetzen	décomposer	decompose
    zersplittern	éclater;morceler	splinter
    zersplittert	éclater;morceler	splinter
    zerstören	détruire	destroy
    Zerstörung	destruction	destruction
    zerstreuen	disperser;distraire	scatter;distract
    zerstreut	distrait;dispersé	absent-minded;scattered
    zertreten	écraser	trample
    Zettel	billet;fiche	note;slip
    Zeug	affaires;étoffe	stuff
    Zeuge	témoin	witness
    zeugen	témoigner;témoins	testify;witnesses
    Zeugin	témoin	witness
    Zeugnis	témoignage;certificat	testimony;certificate
    Ziege	chèvre	goat
    Ziegel	tuile;brique	brick;tile
    ziehen	tirer	pull
    zieht	tire	pulls
    Ziel	but;objectif;destination	goal;aim;destination
    zielen	viser	aim
    ziemlich	assez;plutôt	quite;rather
    zieren	orner	adorn
    zierlich	gracile;délicat	delicate;dainty
    Ziffer	chiffre	digit;figure
    Zigarette	cigarette	cigarette
    Zigarre	cigare	cigar
    Zimmer	chambre;pièce	room
    Zimmermann	charpentier	carpenter
    Zink	zinc	zinc
    Zinn	étain	tin
    Zins	intérêt	interest
    zischen	siffler	hiss
    Zitat	citation	quotation;quote
    zitieren	citer	quote
    zitiert	citer	quote
    Zitrone	citron	lemon
    zittern	trembler	tremble;shake
    zittert	trembler	tremble;shake
    zivil	civil	civil
    Zivilgesetzbuch	Code civil	civil code
    Zivilisation	civilisation	civilization
    Zivilrecht	droit civil	civil law
    Zivilschutz	protection civile	civil defence
    zog	tira;tirait	pulled;drew;moved
    zogen	tirèrent	pulled;moved
    zögern	hésiter;hésitation	hesitate;hesitation
    zögert	hésiter	hesitate
    Zoll	douane;pouce	customs;inch
    Zone	zone	zone
    Zoo	zoo	zoo
    Zorn	colère	anger;wrath
    zornig	en colère	angry
    zu	à	to
    zubereiten	préparer	prepare
    zubringen	passer	spend
    Zucht	élevage;discipline	breeding;discipline
    züchten	élever	breed
    züchtig	chaste	chaste
    zucken	tressaillir	twitch
    Zucker	sucre	sugar
    zudem	de plus;en outre	moreover;in addition
    zueinander	l'un à l'autre	to each other
    zuerst	d'abord	first;at first
    Zufall	hasard	chance;coincidence
    zufällig	par hasard;fortuit	by chance;accidental
    Zuflucht	refuge	refuge
    Zufluss	affluent	tributary
    zufolge	selon;d'après	according to
    zufrieden	content;satisfait	satisfied;content
    Zufriedenheit	satisfaction;contentement	satisfaction
    Zug	train	train
    zugab	avoua;admit	admitted
    Zugang	accès	access
    zugänglich	accessible	accessible
    zugeben	avouer;admettre	admit
    zugegangen	passé	gone
    zugegeben	avoué;admis	admitted
    zugehen	se diriger;se passer	approach
    Zügel	bride;rêne	rein
    zugelassen	admis;autorisé	admitted;permitted
    zügeln	déménager;brider	rein in;move
    zügelt	déménager;brider	rein in;move
    zugenommen	augmenté	increased
    zugeschrieben	attribué	attributed
    zugesehen	regardé	watched
    zugesprochen	attribué	awarded
    zugestanden	accordé	granted
    zugetroffen	exact	true
    zugewandt	tourné vers	turned towards
    zugleich	en même temps;à la fois	at the same time
    zugreifen	accéder;se servir	access
    zugunsten	en faveur	in favour
    zuhause	à la maison	at home
    zuhören	écouter	listen
    Zuhörer	auditeur	listener
    zukam	revenait	approached
    zukommen	revenir à	come towards;be due
    Zukunft	avenir	future
    zukünftig	futur	future
    zulassen	admettre;permettre	allow;admit
    zulässig	admissible;permis	permissible
    zuletzt	enfin;en dernier	last;finally
    zuliebe	pour l'amour de	for the sake
    zuließ	permit	allowed
    zum	au;pour	to the;for
    zumachen	fermer	close
    zumal	surtout que	especially since
    zumindest	au moins	at least
    zunächst	d'abord	first;initially
    zunahm	augmenta	increased
    Zunahme	augmentation	increase
    zünden	allumer	ignite
    zunehmen	augmenter;grossir	increase;gain weight
    zunehmend	croissant;de plus en plus	increasingly
    Zuneigung	affection	affection
    Zunft	corporation	guild
    Zunge	langue	tongue
    zunichte	à néant	ruined
    zur	à la;pour	to the
    Zürcher	zurichois	Zurich
    zurecht	à juste titre	rightly
    zurechtkommen	se débrouiller	cope
    zureden	encourager	encourage
    Zürich	Zurich	Zurich
    Zürichsee	lac de Zurich	Lake Zurich
    zürnen	être en colère	be angry
    zurück	retour	back
    zurückbleiben	rester en arrière	stay behind
    zurückblicken	regarder en arrière	look back
    zurückblieb	resta en arrière	stayed behind
    zurückbringen	rapporter;ramener	bring back
    zurückfahren	rentrer	go back
    zurückfuhr	rentra	drove back
    zurückführen	ramener;attribuer	lead back;attribute
    zurückgab	rendit	gave back
    zurückgeben	rendre	give back;return
    zurückgeblieben	resté en arrière;arriéré	left behind
    zurückgefahren	rentré	driven back
    zurückgegangen	retourné;diminué	gone back;decreased
    zurückgegeben	rendu	returned
    zurückgehen	retourner;diminuer	go back;decrease
    zurückgekommen	revenu	come back
    zurückgelassen	laissé	left behind
    zurückgenommen	repris;retiré	taken back
    zurückgetreten	démissionné	resigned
    zurückgewiesen	rejeté	rejected
    zurückgezogen	retiré	withdrawn;secluded
    zurückging	retourna;diminua	went back
    zurückgreifen	recourir	resort
    zurückhalten	retenir	hold back
    zurückhaltend	réservé	reserved
    zurückhielt	retint	held back
    zurückkam	revint	came back
    zurückkehren	retourner;revenir;rentrer	return
    zurückkommen	revenir	come back;return
    zurücklassen	laisser	leave behind
    zurücklegen	parcourir	cover
    zurückließ	laissa	left behind
    zurücknehmen	reprendre;retirer	take back
    zurückschicken	renvoyer	send back
    zurücktrat	démissionna;recula	resigned;stepped back
    zurücktreten	démissionner;reculer	resign;step back
    zurückweisen	repousser;rejeter	reject
    zurückwies	rejeta	rejected
    zurückziehen	retirer;se retirer	withdraw
    zurückzog	se retira	withdrew
    zusagen	promettre;accepter	promise;accept
    zusah	regardait	watched
    zusammen	ensemble	together
    Zusammenarbeit	collaboration;coopération	cooperation;collaboration
    zusammenarbeiten	collaborer	cooperate;collaborate
    zusammenbrach	s'effondra	collapsed
    zusammenbrechen	s'effondrer	collapse
    Zusammenbruch	effondrement	collapse
    zusammenfassen	résumer	summarize
    Zusammenfassung	résumé	summary
    Zusammenfluss	confluent	confluence
    zusammengebrochen	effondré	collapsed
    zusammengekommen	réuni	met
    zusammengeschlossen	uni	united
    zusammengetroffen	rencontré	met
    Zusammenhang	rapport;contexte	connection;context
    zusammenhängen	être lié	be connected
    zusammenkam	se réunit	met
    zusammenkommen	se réunir	come together;meet
    Zusammenkunft	réunion	meeting
    zusammenleben	vivre ensemble	live together
    zusammenschließen	s'unir	unite;merge
    zusammensetzen	composer;assembler	compose;assemble
    Zusammensetzung	composition	composition
    zusammenstellen	composer;réunir	compile
    Zusammenstoß	collision;choc	collision;clash
    zusammenstoßen	se heurter	collide
    zusammentreffen	se rencontrer	meet
    zusammenziehen	contracter	contract
    Zusatz	ajout;complément	addition
    zusätzlich	supplémentaire;en plus	additional
    zuschauen	regarder	watch
    Zuschauer	spectateur	spectator;viewer
    zuschicken	envoyer	send
    Zuschlag	supplément	surcharge
    zuschreiben	attribuer	attribute
    zuschrieb	attribua	attributed
    zusehen	regarder	watch
    zusichern	assurer	assure
    zusichert	assurer	assure
    zusprechen	attribuer	award
    Zustand	état	state;condition
    Zustände	états;conditions	conditions
    zuständig	compétent	responsible;competent
    Zuständigkeit	compétence	competence;responsibility
    zustehen	revenir	be entitled
    Zusteller	facteur;distributeur	deliverer
    Zustellung	distribution	delivery
    zustimmen	approuver;être d'accord	agree
    Zustimmung	approbation;accord	approval;consent
    zutage	au jour	to light
    zutiefst	profondément	deeply
    zutraf	était exact	applied
    zutraulich	confiant	trusting
    zutreffen	être exact	apply;be true
    zuverlässig	fiable;sûr	reliable
    Zuversicht	confiance	confidence
    zuversichtlich	confiant	confident
    zuvor	auparavant;avant	before;previously
    zuweilen	parfois	sometimes
    zuweisen	attribuer	assign
    zuwenden	se tourner vers	turn to
    zuwider	contraire	contrary
    zuzüglich	plus;en sus	plus
    zwang	força;contrainte	forced;compulsion;constraint
    zwangsläufig	forcément	inevitably
    zwanzig	vingt	twenty
    zwanzigste	vingtième	twentieth
    zwar	certes;il est vrai	indeed;admittedly
    Zweck	but;fin	purpose
    zwecklos	inutile	pointless
    zweckmäßig	approprié	appropriate;expedient
    zwecks	en vue de	for the purpose of
    zwei	deux	two
    Zweifel	doute	doubt
    zweifelhaft	douteux	doubtful
    zweifellos	sans aucun doute	undoubtedly
    zweifeln	douter	doubt
    zweifelt	douter	doubt
    Zweig	rameau;branche	branch;twig
    zweihundert	deux cents	two hundred
    zweimal	deux fois	twice
    zweisprachig	bilingue	bilingual
    zweitausend	deux mille	two thousand
    zweite	deuxième;second	second
    zweitens	deuxièmement	secondly
    Zweitwohnung	résidence secondaire	second home
    zweiundzwanzig	vingt-deux	twenty-two
    Zwerg	nain	dwarf
    Zwiebel	oignon	onion
    Zwietracht	discorde	discord
    Zwilling	jumeau	twin
    zwingen	forcer;contraindre;obliger	force;compel
    zwingend	impératif	compelling
    zwinkern	cligner	wink
    zwinkert	cligner	wink
    zwischen	entre	between
    Zwischenfall	incident	incident
    Zwischenzeit	intervalle	meantime
    zwitschern	gazouiller	chirp
    zwitschert	gazouiller	chirp
    zwölf	douze	twelve
    zwölfte	douzième	twelfth
    Zyklus	cycle	cycle
    Zylinder	cylindre;haut-de-forme	cylinder;top hat
    Zypern	Chypre	Cyprus
    """#
}
