/// A hand-made set of sentences by which the terminology check is measured.
///
/// It has a glossary and rows of `verdict | source | target`; a verdict is `ok`, `missing`, `forbidden` or `deprecated`.
enum TerminologySet {
  static let glossary = """
    id\tpart of speech\tgender\tfr\tfr:admitted\ten\ten:admitted\ten:deprecated\ten:forbidden\tmatch
    framework\tnoun\tm\tcontrat-cadre\t\tframework agreement\tframework contract\t\tcadre contract\t
    bill\tnoun\tm\tprojet de loi\t\tbill\tdraft law\t\tproject of law\t
    strike\tnoun\tf\tgrève\t\tstrike\tindustrial action\t\t\t
    employee\tnoun\tmf\tsalarié\t\temployee\tworker\t\tsalaried\t
    director\tnoun\tmf\tdirecteur\t\tdirector\thead\t\t\t
    deputy\tnoun\tmf\tdéputé\t\tMP\tmember of parliament\tdeputy\t\t
    mayor\tnoun\tmf\tmaire\t\tmayor\t\t\t\t
    newspaper\tnoun\tm\tjournal\t\tnewspaper\tpaper\t\t\t
    canal\tnoun\tm\tcanal\t\tcanal\t\tchannel\t\t
    work-site\tnoun\tm\ttravail dissimulé\t\tundeclared work\tillegal work\t\tdissimulated work\t
    office\tnoun\tm\tbureau de vote\t\tpolling station\t\t\tvoting office\t
    state\tnoun\tm\tÉtat\t\tstate\t\t\t\tcase
    emergency\tnoun\tm\tétat d’urgence\t\tstate of emergency\t\t\t\t
    police-custody\tnoun\tf\tgarde à vue\t\tpolice custody\tcustody\t\tguard at sight\t
    demonstration\tnoun\tf\tmanifestation\t\tdemonstration\tprotest\t\tmanifestation\t
    unemployed\tnoun\tmf\tchômeur\t\tunemployed\tjobless\t\t\t
    researcher\tnoun\tmf\tchercheur\t\tresearcher\tscholar\t\tsearcher\t
    elect\tverb\t\télire\t\telect\tvote in\t\t\t
    repeal\tverb\t\tabroger\t\trepeal\t\tabrogate\t\t
    dissolve\tverb\t\tdissoudre\t\tdissolve\t\t\t\t
    withdraw\tverb\t\tretirer\t\twithdraw\tpull out\t\t\t
    municipal\tadjective\t\tmunicipal\t\tmunicipal\tlocal\t\t\t
    weekly\tnoun\tm\thebdomadaire\t\tweekly\t\t\thebdomadary\t
    unions\tnoun\tm\tsyndicat\t\ttrade union\tunion\tsyndicate\t\t
    woman\tnoun\tf\tfemme de ménage\t\tcleaner\t\t\tcleaning woman\t
    child-care\tnoun\tf\tcrèche\t\tnursery\tday nursery\t\tcrib\t
    pay\tnoun\tm\tsalaire minimum\t\tminimum wage\t\t\tminimal salary\t
    eye\tnoun\tm\tœil\t\teye\t\t\t\t
    work\tnoun\tm\ttravail\t\twork\tlabour\t\t\t
    un\tproper noun\tf\tONU\t\tUN\tUnited Nations\t\tONU\tcase
    whistle\tnoun\tm\tlanceur d’alerte\t\twhistleblower\twhistle-blower\t\talert launcher\t
    asylum\tnoun\tmf\tdemandeur d’asile\t\tasylum seeker\t\t\t\t
    left\tnoun\tf\textrême gauche\t\tfar left\t\t\textreme left\t
    background\tnoun\tm\tmilieu\t\tbackground\tcircle ; environment\t\t\t
    civil-servant\tnoun\tmf\tfonctionnaire\t\tcivil servant\t\tfunctionary\t\t
    budget\tnoun\tf\tloi de finances\t\tfinance act\tbudget\t\t\t
    shareholder\tnoun\tmf\tactionnaire\t\tshareholder\t\t\tactionary\t
    crisis\tnoun\tf\tcrise\t\tcrisis\t\t\t\t
    democ\t\t\tdémocrati|\t\tdemocra|\t\t\t\tprefix
    article\t\t\tart(icle|\\.)\\s*49[-.]3\t\tArticle 49\\.3\t\t\t\tpattern

    """

  static let rows = """
    ok | Le contrat-cadre est signé. | The framework agreement is signed.
    ok | Les contrats-cadres sont signés. | The framework agreements are signed.
    ok | Deux contrats cadres ont été rompus. | Two framework contracts were broken.
    ok | L’avenant au contrat‑cadre attend. | The amendment to the framework agreement is pending.
    missing | Les contrats-cadres sont signés. | The deals are signed.
    forbidden | Le contrat-cadre est signé. | The cadre contract is signed.
    ok | Le projet de loi passe en juin. | The bill comes up in June.
    ok | Les projets de loi passent en juin. | The bills come up in June.
    ok | Ce projet de loi divise la majorité. | This draft law divides the majority.
    ok | Deux projets de loi, un débat. | Two draft laws, one debate.
    missing | Le projet de loi passe en juin. | The motion comes up in June.
    forbidden | Le projet de loi passe en juin. | The project of law comes up in June.
    forbidden | Des projets de loi attendent. | Projects of law are waiting.
    ok | Le projet de la mairie et la loi diffèrent. | The town hall’s plan and the law differ.
    ok | La grève dure. | The strike goes on.
    ok | Les grèves durent. | The strikes go on.
    ok | Une journée de grève a suffi. | One day of industrial action was enough.
    ok | Les usines en grève ont rouvert. | The striking factories have reopened.
    missing | La grève dure. | The walkout goes on.
    missing | Des grèves ont éclaté. | Stoppages broke out.
    ok | Un salarié témoigne. | An employee speaks.
    ok | Une salariée témoigne. | A worker speaks.
    ok | Les salariées témoignent. | The employees speak.
    ok | Les salariés de l’usine témoignent. | The factory’s workers speak.
    missing | Les salariés témoignent. | The hands speak.
    missing | Les salariées témoignent. | The women speak.
    forbidden | Les salariés témoignent. | The salaried speak.
    ok | Le directeur part. | The director is leaving.
    ok | La directrice part. | The director is leaving.
    ok | Les directrices partent. | The heads are leaving.
    ok | Les directeurs partent. | The directors are leaving.
    missing | La directrice part. | The boss is leaving.
    missing | Les directeurs partent. | The managers are leaving.
    ok | Le député parle. | The MP speaks.
    ok | La députée parle. | The MP speaks.
    ok | Les députés parlent. | MPs speak.
    ok | Les députées parlent. | The members of parliament speak.
    ok | Un député parle. | A member of parliament speaks.
    deprecated | Le député parle. | The deputy speaks.
    deprecated | Les députées parlent. | The deputies speak.
    missing | Le député parle. | The senator speaks.
    ok | La maire inaugure le pont. | The mayor opens the bridge.
    ok | Les maires inaugurent le pont. | The mayors open the bridge.
    ok | La mairesse inaugure le pont. | The mayor opens the bridge.
    missing | Les maires protestent. | Local leaders protest.
    ok | Le journal paraît lundi. | The newspaper comes out on Monday.
    ok | Les journaux paraissent lundi. | The newspapers come out on Monday.
    ok | Des journaux ont fermé. | Papers have closed.
    ok | L’un des journaux a fermé. | One of the papers has closed.
    missing | Les journaux ont fermé. | The magazines have closed.
    missing | Le journal a fermé. | The magazine has closed.
    ok | Le canal gèle. | The canal freezes.
    ok | Les canaux gèlent. | The canals freeze.
    deprecated | Les canaux gèlent. | The channels freeze.
    missing | Les canaux gèlent. | The rivers freeze.
    ok | Le travail dissimulé coûte cher. | Undeclared work is costly.
    ok | Le travail dissimulé coûte cher. | Illegal work is costly.
    forbidden | Le travail dissimulé coûte cher. | Dissimulated work is costly.
    missing | Le travail dissimulé coûte cher. | Fraud is costly.
    ok | Le bureau de vote ferme à midi. | The polling station closes at noon.
    ok | Les bureaux de vote ferment à midi. | The polling stations close at noon.
    forbidden | Les bureaux de vote ferment. | The voting offices close.
    missing | Les bureaux de vote ferment. | The schools close.
    ok | L’État paiera. | The state will pay.
    ok | Il doit tout à l’État. | He owes the state everything.
    ok | Les États paieront. | The countries will pay.
    ok | L'État paiera. | The State will pay.
    missing | L’État paiera. | The taxpayer will pay.
    missing | Il travaille pour l’État. | He works for Paris.
    ok | L’état des routes inquiète. | The condition of the roads is a worry.
    ok | L’été sera chaud. | The summer will be hot.
    ok | L’état d’urgence prend fin. | The state of emergency ends.
    ok | Sous l’état d'urgence, rien ne bouge. | Under the state of emergency, nothing moves.
    missing | L’état d’urgence prend fin. | The curfew ends.
    ok | La garde à vue a été prolongée. | Police custody was extended.
    ok | Deux gardes à vue ont été prolongées. | Two spells in custody were extended.
    forbidden | La garde à vue a été prolongée. | The guard at sight was extended.
    missing | La garde à vue a été prolongée. | The arrest was extended.
    ok | La manifestation part de la gare. | The demonstration leaves from the station.
    ok | Les manifestations se suivent. | Protest follows protest.
    ok | Une manifestation de colère, et la manifestation de mardi. | A show of anger, and Tuesday’s demonstration.
    forbidden | La manifestation part de la gare. | The manifestation leaves from the station.
    forbidden | Les manifestations se suivent. | The manifestations follow one another.
    missing | La manifestation part de la gare. | The parade leaves from the station.
    ok | Un chômeur sur deux renonce. | One in two unemployed people gives up.
    ok | Une chômeuse sur deux renonce. | One in two jobless women gives up.
    ok | Les chômeuses renoncent. | The unemployed give up.
    missing | Les chômeurs renoncent. | The idle give up.
    ok | La chercheuse doute. | The researcher has doubts.
    ok | Les chercheurs doutent. | Researchers have doubts.
    ok | Les chercheuses doutent. | The scholars have doubts.
    forbidden | Les chercheurs doutent. | The searchers have doubts.
    missing | La chercheuse doute. | The expert has doubts.
    ok | Ils ont élu un inconnu. | They elected an unknown.
    ok | Elle fut élue en mai. | She was elected in May.
    ok | Ils élisent leurs délégués. | They elect their delegates.
    ok | Nous élirons nos délégués. | We shall vote in our delegates.
    ok | Les élus locaux se taisent. | Local politicians say nothing.
    ok | Une élue du quartier se tait. | A local councillor says nothing.
    missing | Ils ont élu un inconnu. | They chose an unknown.
    missing | Ils élisent leurs délégués. | They pick their delegates.
    ok | Le Sénat abroge le texte. | The Senate repeals the text.
    ok | Le texte fut abrogé. | The text was repealed.
    ok | Les lois abrogées reviennent. | Repealed laws return.
    ok | Il faudra abroger ce texte. | This text will have to be repealed.
    deprecated | Le texte fut abrogé. | The text was abrogated.
    missing | Le texte fut abrogé. | The text was dropped.
    ok | Il dissout la chambre. | He dissolves the chamber.
    ok | La chambre fut dissoute. | The chamber was dissolved.
    ok | Il a dissous la chambre. | He dissolved the chamber.
    missing | Il dissout la chambre. | He closes the chamber.
    ok | Elle retire sa plainte. | She withdraws her complaint.
    ok | Elle a retiré sa plainte. | She withdrew her complaint.
    ok | Les plaintes retirées étaient nulles. | The complaints withdrawn were void.
    ok | Ils se retirent du marché. | They are pulling out of the market.
    missing | Elle a retiré sa plainte. | She dropped her complaint.
    ok | Le conseil municipal vote. | The municipal council votes.
    ok | Les élections municipales approchent. | The local elections are coming.
    ok | Les agents municipaux manquent. | Municipal staff are lacking.
    missing | Les agents municipaux manquent. | City staff are lacking.
    ok | L’hebdomadaire a fermé. | The weekly has closed.
    ok | Les hebdomadaires ferment. | The weeklies are closing.
    forbidden | L’hebdomadaire a fermé. | The hebdomadary has closed.
    missing | L’hebdomadaire a fermé. | The review has closed.
    ok | Les syndicats négocient. | The trade unions negotiate.
    ok | Le syndicat négocie. | The union negotiates.
    ok | Qu’un syndicat négocie, quoi de neuf ? | That a union negotiates, is that news?
    deprecated | Le syndicat négocie. | The syndicate negotiates.
    missing | Le syndicat négocie. | The staff negotiate.
    ok | La femme de ménage attend. | The cleaner is waiting.
    ok | Les femmes de ménage attendent. | The cleaners are waiting.
    forbidden | Les femmes de ménage attendent. | The cleaning women are waiting.
    forbidden | Les femmes de ménage attendent. | The cleaning woman is waiting.
    missing | La femme de ménage attend. | The maid is waiting.
    ok | Les femmes attendent. | The women are waiting.
    ok | La crèche ouvre tôt. | The nursery opens early.
    ok | Les crèches ouvrent tôt. | Day nurseries open early.
    forbidden | Les crèches ouvrent tôt. | The cribs open early.
    missing | Les crèches ouvrent tôt. | The schools open early.
    ok | Le salaire minimum augmente. | The minimum wage goes up.
    ok | Les salaires minimums augmentent. | Minimum wages go up.
    forbidden | Le salaire minimum augmente. | The minimal salary goes up.
    missing | Le salaire minimum augmente. | Pay goes up.
    ok | Il a perdu un œil. | He lost an eye.
    ok | Il a les yeux verts. | He has green eyes.
    ok | Il a perdu un oeil. | He lost an eye.
    missing | Il a les yeux verts. | His gaze is green.
    ok | Le travail fatigue. | Work is tiring.
    ok | Les travaux commencent. | The works begin.
    ok | Le temps de travail baisse. | Working time is falling.
    missing | Le travail fatigue. | The job is tiring.
    ok | L’ONU condamne. | The UN condemns it.
    ok | Un rapport de l’ONU condamne. | A United Nations report condemns it.
    forbidden | L’ONU condamne. | The ONU condemns it.
    missing | L’ONU condamne. | The world condemns it.
    ok | Un lanceur d’alerte parle. | A whistleblower speaks.
    ok | Une lanceuse d’alerte parle. | A whistle-blower speaks.
    ok | Les lanceurs d'alerte parlent. | Whistleblowers speak.
    ok | Les lanceuses d’alerte parlent. | Whistle-blowers speak.
    forbidden | Les lanceurs d’alerte parlent. | The alert launchers speak.
    missing | Les lanceurs d’alerte parlent. | Insiders speak.
    ok | Un demandeur d’asile attend. | An asylum seeker is waiting.
    ok | Les demandeuses d’asile attendent. | The asylum seekers are waiting.
    ok | Les demandeurs d’asile attendent. | Those who seek asylum are waiting.
    missing | Les demandeurs d’asile attendent. | The migrants are waiting.
    ok | L’extrême gauche recule. | The far left is losing ground.
    ok | L’extrême-gauche recule. | The far-left is losing ground.
    ok | Les extrêmes gauches d’Europe. | Europe’s far lefts.
    forbidden | L’extrême gauche recule. | The extreme left is losing ground.
    missing | L’extrême gauche recule. | The radicals are losing ground.
    ok | Ils viennent de milieux modestes. | They come from modest backgrounds.
    ok | Le milieu de l’édition se tait. | Publishing circles keep silent.
    missing | Ils viennent de milieux modestes. | They come from modest families.
    ok | Une fonctionnaire proteste. | A civil servant protests.
    ok | Les fonctionnaires protestent. | Civil servants protest.
    deprecated | Les fonctionnaires protestent. | The functionaries protest.
    missing | Les fonctionnaires protestent. | The clerks protest.
    ok | La loi de finances est votée. | The finance act is passed.
    ok | Les lois de finances sont votées. | The budgets are passed.
    missing | La loi de finances est votée. | The law is passed.
    ok | Un actionnaire s’inquiète. | A shareholder is worried.
    ok | Les actionnaires s’inquiètent. | Shareholders are worried.
    forbidden | Les actionnaires s’inquiètent. | The actionaries are worried.
    missing | Les actionnaires s’inquiètent. | Investors are worried.
    ok | La crise dure. | The crisis goes on.
    ok | Les crises durent. | Crises go on.
    missing | Les crises durent. | Troubles go on.
    ok | La démocratie recule. | Democracy is in retreat.
    ok | Une vie démocratique. | A democratic life.
    ok | Démocratiser l’école. | Making school more democratic.
    missing | La démocratie recule. | Freedom is in retreat.
    ok | L’article 49.3 passe mal. | Article 49.3 goes down badly.
    ok | L’art. 49-3 passe mal. | Article 49.3 goes down badly.
    missing | L’article 49-3 passe mal. | The decree goes down badly.
    ok | C’est à la directrice d’en décider. | It is up to the director to decide.
    ok | C’est l’affaire des directeurs et du maire. | It is a matter for the directors and the mayor.
    missing | C’est l’affaire des directeurs et du maire. | It is a matter for the directors and the council.
    missing | C’est l’affaire des directeurs et du maire. | It is a matter for the bosses and the mayor.
    ok | Lorsqu’un syndicat appelle à la grève, les journaux se taisent. | When a union calls a strike, the papers keep quiet.
    missing | Lorsqu’un syndicat appelle à la grève, les journaux se taisent. | When a union calls a strike, the press keeps quiet.
    ok | Jusqu’à la grève, le maire se taisait. | Until the strike, the mayor kept quiet.
    ok | GRÈVE GÉNÉRALE À BRÉZANNE | General strike in Brézanne
    ok | Grève générale | General strike
    missing | GRÈVE GÉNÉRALE À BRÉZANNE | General stoppage in Brézanne
    ok | Les Journaux du soir | The Evening Papers
    ok | L’Etat paiera. | The state will pay.
    missing | L’Etat paiera. | The bank will pay.
    ok | Le vice-directeur part. | The number two is leaving.
    ok | L’ex-directeur part. | The former director is leaving.
    ok | Pays, paysan, paysage. | Country, countryman, countryside.
    ok | Ce chercheur-là doute. | That researcher has doubts.
    ok | Le journaliste doute. | The reporter has doubts.
    ok | La journée fut longue. | The day was long.
    ok | Un député salarié de l’État, c’est un élu, pas un fonctionnaire. | An MP paid by the state as an employee is elected, not a civil servant.
    ok | Les travailleurs attendent. | The workers are waiting.
    ok | Le directoire se réunit. | The board meets.
    ok | La direction se tait. | Management keeps silent.
    ok | Il milite depuis dix ans. | He has campaigned for ten years.
    ok | La critique est aisée. | Criticism is easy.
    ok | Le bureau ouvre tôt. | The office opens early.
    ok | Le vote est clos. | The vote is closed.
    ok | Une garde veille à la vue de tous. | A guard watches in full view.
    ok | Il manifeste sa joie. | He shows his joy.
    ok | Il a mis la loi et les finances en ordre. | He put the law and the finances in order.
    ok | Le canular a pris. | The hoax worked.
    ok | La municipalité paie. | The town pays.
    ok | L’électeur choisit. | The voter chooses.
    ok | Le retrait est prévu. | The pull-back is planned.
    ok | La dissolution approche. | The end of parliament is near.
    ok | Le salaire augmente, au minimum. | Pay goes up, at the least.
    ok | L’alerte est donnée. | The alarm is raised.
    ok | L’asile ferme. | The home is closing.
    ok | La gauche recule. | The left is losing ground.
    ok | Le cadre du contrat compte. | The setting of the contract matters.
    ok | Un contrat, un cadre, un accord. | A contract, a framework, an agreement.
    ok | Criser n’aide pas. | Losing one’s temper does not help.
    ok | L’action monte en Bourse. | The share is up on the stock exchange.
    ok | Il ménage la femme du voisin. | He spares the neighbour’s wife.
    ok | La semaine est longue. | The week is long.
    ok | L’œillet rouge se fane. | The red carnation fades.
    ok | Le milicien se tait. | The militiaman keeps silent.
    ok | Le mardi, le maire reçoit. | On Tuesdays the mayor receives.
    ok | Les maires et les députées se sont vus. | The mayors and the MPs have met.
    missing | Les maires et les députées se sont vus. | The mayors and the senators have met.
    missing | Les maires et les députées se sont vus. | The leaders and the MPs have met.
    ok | La directrice, salariée du journal, a été élue. | The director, an employee of the paper, was elected.
    missing | La directrice, salariée du journal, a été élue. | The director, an employee of the firm, was elected.
    missing | La directrice, salariée du journal, a été élue. | The director, an employee of the paper, was chosen.
    forbidden | La manifestation des chômeurs a réuni les syndicats. | The manifestation of the unemployed brought the unions together.
    missing | La manifestation des chômeurs a réuni les syndicats. | The demonstration of the poor brought the unions together.
    ok | La manifestation des chômeurs a réuni les syndicats. | The demonstration of the unemployed brought the unions together.
    ok | Les salariées du canal dénoncent le travail dissimulé. | The canal’s employees denounce undeclared work.
    missing | Les salariées du canal dénoncent le travail dissimulé. | The port’s employees denounce undeclared work.
    ok | D’anciens directeurs d’hebdomadaires témoignent. | Former directors of weeklies speak out.
    missing | D’anciens directeurs d’hebdomadaires témoignent. | Former directors of magazines speak out.
    ok | L’affaire oppose l’État à des actionnaires. | The case pits the state against shareholders.
    missing | L’affaire oppose l’État à des actionnaires. | The case pits the state against banks.
    ok | Quoiqu’elles soient chercheuses, elles sont fonctionnaires. | Though they are researchers, they are civil servants.
    missing | Quoiqu’elles soient chercheuses, elles sont fonctionnaires. | Though they are researchers, they are tenured.
    ok | Nul ne retirera ce projet de loi. | Nobody will withdraw this bill.
    missing | Nul ne retirera ce projet de loi. | Nobody will shelve this bill.
    ok | Les crèches municipales ferment. | The municipal nurseries are closing.
    missing | Les crèches municipales ferment. | The municipal pools are closing.
    ok | Des lanceurs d’alerte en garde à vue. | Whistleblowers in police custody.
    missing | Des lanceurs d’alerte en garde à vue. | Whistleblowers in prison.
    ok | En pleine crise, on abroge la loi de finances. | In mid-crisis, the finance act is repealed.
    missing | En pleine crise, on abroge la loi de finances. | In mid-crisis, the finance act is ignored.
    ok | Qu’on dissolve le conseil municipal ! | Let the municipal council be dissolved!
    missing | Qu’on dissolve le conseil municipal ! | Let the municipal council be sent home!
    ok | L’extrême gauche et les syndicats élisent un porte-parole. | The far left and the unions elect a spokesman.
    forbidden | L’extrême gauche et les syndicats élisent un porte-parole. | The extreme left and the unions elect a spokesman.
    ok | Le salaire minimum des femmes de ménage stagne. | The minimum wage of cleaners is flat.
    forbidden | Le salaire minimum des femmes de ménage stagne. | The minimal salary of cleaners is flat.
    ok | Il n’y a plus d’hebdomadaire à Brézanne. | There is no weekly left in Brézanne.
    ok | « Journal », dit-elle, « c’est un grand mot. » | “Newspaper,” she says, “is a big word.”
    ok | Le maire-adjoint se tait. | The deputy leader keeps quiet.
    ok | Les canaux, les journaux et les travaux municipaux. | Canals, newspapers and municipal works.
    missing | Les canaux, les journaux et les travaux municipaux. | Canals, magazines and municipal works.
    missing | Les canaux, les journaux et les travaux municipaux. | Locks, newspapers and municipal works.
    ok | Les députés s’en vont. | The members of parliament are leaving.
    ok | Aucun député ne viendra. | No MP will come.
    missing | Aucun député ne viendra. | Nobody will come.
    ok | Être chômeuse à cinquante ans. | Unemployed at fifty.
    ok | Elle est chercheuse, lui chômeur. | She is a researcher, he is out of work and jobless.
    missing | Elle est chercheuse, lui chômeur. | She is a researcher, he is at home.
    ok | Deux grèves, trois manifestations, un mort. | Two strikes, three protests, one dead.
    missing | Deux grèves, trois manifestations, un mort. | Two strikes, three riots, one dead.
    ok | Le Sénat élit sa présidente. | The Senate elects its president.
    missing | Le Sénat élit sa présidente. | The Senate names its president.
    ok | Elles se retirèrent en bon ordre. | They withdrew in good order.
    missing | Elles se retirèrent en bon ordre. | They left in good order.
    ok | On abrogera ces textes. | These texts will be repealed.
    missing | On abrogera ces textes. | These texts will be forgotten.
    ok | Que la crise soit finie, nul n’y croit. | That the crisis is over, nobody believes.
    ok | Les lanceuses d'alerte sont fonctionnaires. | The whistleblowers are civil servants.
    deprecated | Les lanceuses d'alerte sont fonctionnaires. | The whistleblowers are functionaries.
    ok | Les maires ruraux se sentent seuls. | Rural mayors feel alone.
    missing | Les maires ruraux se sentent seuls. | Rural councils feel alone.
    ok | Il n’est de journal que le sien. | There is no newspaper but his.
    missing | Il n’est de journal que le sien. | There is no opinion but his.
    ok | Le directeur s’est retiré. | The director has withdrawn.
    missing | Le directeur s’est retiré. | The director has retired.
    forbidden | Ce directeur d’hebdomadaire doute. | This hebdomadary’s director has doubts.
    ok | Ce directeur d’hebdomadaire doute. | This director of a weekly has doubts.
    """
}
