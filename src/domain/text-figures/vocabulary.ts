/** Words of one or several lists, in lower case. */
export const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

export const monthNames = 'januari februari mars april maj juni juli augusti september oktober november december';

/** What a target is called, in a table and in a sentence. */
export const targetNouns = words('mål målet årsmål årsmålet målvärde målvärdet måltal måltalet målnivå målnivån målsättning målsättningen');

/** Whose target: the city's, or the board's. Anybody else's is not in the row. */
export const cityWords = words('stadens kf:s kfs kf kommunfullmäktiges fullmäktiges kommunens stadsövergripande');
export const boardWords = words('nämndens stadsdelsnämndens styrelsens');

/** Said of a figure of the row itself: "vårt resultat", "årets utfall", "det sammantagna resultatet". */
export const ownWords = words(
  'det detta vårt årets periodens enhetens förvaltningens avdelningens verksamhetens nämndens stadsdelsnämndens styrelsens',
  'sammantaget sammantagna samlade totala totalt uppsatt uppsatta satt satta fastställt fastställda beslutat beslutade budgeterade eget egna',
);

/** Another time, another place or another thing than the row's: a figure in its company is left alone. */
export const elsewhere = words(
  'staden stadens stad riket rikets landet länet regionen kommunen kommunens kommuner kommunerna snitt snittet medel medelvärde medelvärdet genomsnitt genomsnittet genomsnittlig genomsnittliga',
  'övriga andra annan annat annars delindex delmål delmålet delresultat respektive motsvarande vissa några enstaka',
  'fjol fjolår fjolåret fjolårets föregående förra förrförra tidigare tidigarelagda förut jämfört jämförelse jämförelsevis jämför jämföra innan sedan dessförinnan dåvarande ursprungligen ursprungliga initialt inledningsvis',
  'nästa kommande framtida sikt långsiktig långsiktiga långsiktigt nationell nationella nationellt regional regionala statens gamla preliminärt preliminär',
  'våren vårens hösten höstens sommaren sommarens vintern vinterns vårterminen höstterminen',
  'hade om ifall skulle borde exempelvis exempel mellan från fråga frågan frågor frågorna påstående påståendet',
  monthNames,
);

/** Ends what can be said of the figure before it. */
export const boundaries = words(
  ', ; : ( ) – jämfört jämförelse jämför mot att och men medan då vilket som från än varav samt trots även eftersom därför därmed fast så',
);

export const men = words('män männen mäns männens pojkar pojkarna pojkars pojkarnas killar killarna');
export const women = words('kvinnor kvinnorna kvinnors kvinnornas flickor flickorna flickors flickornas tjejer tjejerna');
