import { readText } from '../../../src/domain/text-figures/read-text';

const period = { year: 2026 };

/** What a text is read to say, as a line: "target 85 · outcome 79 (andelen barn)". */
function says(text: string): string {
  const reading = readText(text, period);
  const stated = reading.statements.map(({ role, figure, subject }) => {
    const of = subject.length > 0 ? ` (${subject.join(' ')})` : '';
    return `${role} ${figure.amount.toFixed().replace('.', ',')}${of}`;
  });
  const sexes = reading.bySex.map(({ men, women }) => `men ${men.amount.toFixed()} women ${women.amount.toFixed()}`);
  return [...stated, ...sexes].join(' · ');
}

describe('[V14] figures that a sentence says are the target', () => {
  test.each([
    ['Målet om 85 % klaras inte.', 'target 85'],
    ['Målet på 85 procent är satt högt.', 'target 85'],
    ['Årsmålet är 7,5 % och gäller hela enheten.', 'target 7,5'],
    ['Mål: 90', 'target 90'],
    ['Årsmål 90 %.', 'target 90'],
    ['Vi ligger under uppsatt mål (85).', 'target 85'],
    ['Enheten är på väg mot målet att nå 60 %.', 'target 60'],
    ['Årsmålet för 2026 är 60 %.', 'target 60'],
    ['Målet är satt till minst 95 %.', 'target 95'],
    ['Målet om högst 7,0 procent ligger fast.', 'target 7'],
    ['Målet om i genomsnitt 14 barn är tufft.', 'target 14'],
    ['Målvärdet 80 % ligger kvar.', 'target 80'],
    ['Målet om 1 050 platser är högt satt.', 'target 1050'],
    ['Målet om 1 050 platser är stadens största.', ''],
    ['Stadens mål om 40 % gäller alla.', 'councilTarget 40'],
    ['KF:s årsmål är 77 %.', 'councilTarget 77'],
    ['Nämndens årsmål på 80 % är högre.', 'boardTarget 80'],
    ['Måltalet var 3,8.', 'target 3,8'],
    ['Målet om ca 85 % står kvar.', ''],
    ['Målet för 2027 är 90 %.', ''],
    ['Förra årets mål om 80 % var lägre.', ''],
    ['Ett mål om 90 % diskuteras.', ''],
    ['Mål 3 handlar om trygghet.', ''],
    ['Mål 1.3 omfattar fyra indikatorer.', ''],
    ['Målet är mellan 80 och 85 %.', ''],
    ['Målet på 3–5 besök är rimligt.', ''],
    ['Delmålet om 40 % nåddes i mars.', ''],
    ['Det långsiktiga målet är 95 %.', ''],
    ['Målet höjdes med 5 procentenheter.', ''],
    ['Målet är +/- 1 %.', ''],
    ['Målet är ett 95-procentigt deltagande.', ''],
    ['Målet om 2 av 3 nöjda är uppfyllt.', ''],
    ['Målet ska nås den 31 december.', ''],
    ['Målet är att 12 avdelningar deltar.', ''],
    ['Målet är 85 % för flickor och 80 % för pojkar.', ''],
    ['Målet om max. 7 % ligger fast.', 'target 7'],
    ['Målet om 90 % nöjda i grupperna är högt.', 'target 90'],
  ])('%j: %s', (text, expected) => {
    expect(says(text)).toBe(expected);
  });
});

describe('[V14] figures that a sentence says are the outcome or the forecast', () => {
  test.each([
    ['Resultatet blev 79 %.', 'outcome 79'],
    ['Utfallet är 37,4 procent.', 'outcome 37,4'],
    ['Utfallet uppgår till 1 050 st.', 'outcome 1050'],
    ['Årets resultat ligger stabilt på 82 %.', 'outcome 82'],
    ['Periodens utfall är nu 12.', 'outcome 12'],
    ['Resultat: 84 %', 'outcome 84'],
    ['I år blev resultatet 88 %.', 'outcome 88'],
    ['Vi är nöjda, resultatet landade på 91,5 %.', 'outcome 91,5'],
    ['Resultatet för 2026 är 71 %.', 'outcome 71'],
    ['Målet om 60 % missades eftersom utfallet stannade på 52 %.', 'target 60 · outcome 52'],
    ['Utfallet är 64 % jämfört med 2025 då utfallet var 70 %.', 'outcome 64'],
    ['Andelen nöjda elever är 64 %.', 'outcome 64 (andelen nöjda elever)'],
    ['Sjukfrånvaron uppgår till 7,8 %.', 'outcome 7,8 (sjukfrånvaron)'],
    ['Resultatet är 3,2 av 5.', 'outcome 3,2'],
    ['Flickornas resultat är 82 %.', 'outcomeWomen 82'],
    ['Resultatet för pojkar är 76 %.', 'outcomeMen 76'],
    ['Utfallet blev 82 % för kvinnor.', 'outcomeWomen 82'],
    ['Resultatet blev 79 % i årets undersökning.', 'outcome 79'],
    ['Prognosen är 90 %.', 'forecast 90'],
    ['Helårsprognosen ligger på 7,4 %.', 'forecast 7,4'],
    ['Prognosen för helåret är 25 st.', 'forecast 25'],
    ['Utfallet beräknas bli 90 % vid årets slut.', 'forecast 90'],
    ['Resultatet väntas landa på 86 %.', 'forecast 86'],
    ['Flickor 82 % och pojkar 76 %.', 'men 76 women 82'],
    ['Bland kvinnor var 82 procent nöjda och bland män 76 procent.', 'men 76 women 82'],
    ['82 % av kvinnorna och 76 % av männen är nöjda.', 'men 76 women 82'],
  ])('%j: %s', (text, expected) => {
    expect(says(text)).toBe(expected);
  });

  test.each([
    'Resultatet blev 79 % 2025.',
    'År 2024 var utfallet 61 procent, 2025 var det 58.',
    'Föregående år var resultatet 71 %.',
    'Jämfört med förra mätningen är resultatet 3 procentenheter bättre.',
    'Vi har gått framåt sedan tertial 1 då utfallet var 22,5 %.',
    'Stadens resultat är 70 %.',
    'Resultatet för hela staden är 70 %.',
    'Snittet i staden är 70 %, och resultatet där är 72 %.',
    'Resultatet för förskolan Björken är 95 %.',
    'Björkens resultat är 95 %.',
    'Resultatet blev 95 % på förskolan Björken.',
    'Resultatet blev 82 % i tertial 1.',
    'Resultatet i mars var 80 %.',
    'Resultatet är ca 80 %.',
    'Resultatet blev drygt 80 procent.',
    'Resultatet är oförändrat.',
    'Resultatet har ökat med 3 procentenheter.',
    'Andelen har gått från 71 till 75 %.',
    'Delindex Ledarskap är 85 och resultatet på delindexet är 81.',
    'Resultatet är mellan 80 och 85 %.',
    'Resultatet är 81-82 procent.',
    'Svaren visar att 93 procent är nöjda.',
    'Enheten har 12 avdelningar och 340 barn.',
    'Av 30 deltagare är 18 män och 12 kvinnor.',
    'Resultatet visar att 9 av 12 platser är fyllda.',
    'Under dag 1–14 betalar arbetsgivaren sjuklön.',
    'Barn i åldern 3–5 år deltog den 12 mars.',
    'Resultatet redovisas den 31 december 2026.',
    'Resultatet är en 95-procentig täckning.',
    'Svarsfrekvensen ökade med 20-talet svar.',
    'Prognosen för 2027 är 92 %.',
    'Den tidigare prognosen var 88 %.',
    'Budgeten är 28 mkr och 2 000 kr per barn.',
    'Resultatet om vi räknar bort vikarier är 88 %.',
    'Utfallet blev -4,3 %.',
    'Utfallet är 2 % högre än väntat.',
    'Resultatet blev 85 % nöjda inom hemtjänsten.',
    'Prognosen är 90 % måluppfyllelse.',
    'Utfallet är 3 färre än planerat.',
  ])('%j: nothing of this row', (text) => {
    const named = readText(text, period).statements.filter(({ subject }) => subject.length === 0);
    expect([named, readText(text, period).bySex]).toEqual([[], []]);
  });
});

const judges = (text: string): string =>
  readText(text, period)
    .verdicts.map(({ of, word, isExpected }) => `${of} ${word}${isExpected ? ' expected' : ''}`)
    .join(' · ');

describe('[V14] what a sentence says is reached', () => {
  test.each([
    ['Målet nås.', 'indicator fully'],
    ['Målet om 60 % nås inte eftersom utfallet stannade på 52 %.', 'indicator not'],
    ['Målet om 60 % uppnås delvis utfallet är 58 %.', 'indicator partly'],
    ['Årsmålet uppfylls ej.', 'indicator not'],
    ['Målet uppnås inte fullt ut.', 'indicator partly'],
    ['Vi når inte upp till målet.', 'indicator not'],
    ['Därmed klarar enheten inte fastställt mål (70).', 'indicator not'],
    ['Vi bedömer inte att målet nås.', 'indicator not expected'],
    ['Målet väntas kunna klaras vid årets slut.', 'indicator fully expected'],
    ['Enhetens prognos är att målet uppfylls.', 'indicator fully expected'],
    ['Målet väntas inte nås fullt ut.', 'indicator partly expected'],
    ['Stadens mål om 30 % uppnås ej.', 'council not'],
    ['Nämndmålet bedöms uppfyllas helt.', 'committee fully expected'],
    ['Målet för verksamhetsområdet uppfylls delvis.', 'area partly'],
    ['Enhetsmålet har uppnåtts.', 'unit fully'],
    ['Uppfylls helt', 'indicator fully'],
    ['Målet (65 %) nås inte.', 'indicator not'],
    ['Målet nås inte bland pojkar.', ''],
    ['2025 nåddes inte målet.', ''],
    ['Arbetet fortsätter för att målet ska nås.', ''],
    ['Om bemanningen förbättras nås målet.', ''],
    ['Målet riskerar att inte nås.', ''],
    ['Det är svårt att nå målet.', ''],
    ['Målet nås på 80 % av enheterna.', ''],
    ['Målet har ännu inte nåtts.', ''],
    ['Två av tre enheter når målet.', ''],
    ['Vi hoppas att målet uppnås.', ''],
    ['Målen för miljöarbetet uppfylls.', ''],
    ['Målet är inte bara att nå fler barn.', ''],
    ['Barnen når sin fulla potential.', ''],
    ['Vi når målgruppen bättre.', ''],
    ['Tidigare år har målet inte nåtts.', ''],
    ['Det är osäkert huruvida målet nås.', ''],
    ['Målet nås i förskolan.', ''],
    ['Inom hemtjänsten nås målet.', ''],
    ['Målet nås i år.', 'indicator fully'],
    ['Målet om 12 platser i lokalen nås.', 'indicator fully'],
    ['Målet för utevistelse nås.', ''],
    ['Det övergripande målet nås.', ''],
    ['Målet nås genom fler utbildningar.', ''],
    ['Målet som inte alla i arbetsgruppen förut kände till nås.', ''],
    ['Målet nås, inte tack vare slump, i hela enheten.', 'indicator fully'],
  ])('%j: %s', (text, expected) => {
    expect(judges(text)).toBe(expected);
  });
});

describe('texts of any kind', () => {
  test('say nothing where nothing is written, and are quoted as they stand', () => {
    expect(says('')).toBe('');
    const text = 'Se nedan.\u00a0Målet\u00a0om 85\u00a0% nås inte.';
    const reading = readText(text, period);
    expect(reading.quote(reading.statements[0]?.start ?? 0, reading.statements[0]?.figure.end ?? 0)).toBe('Målet om 85 %');
  });

  test.each([
    ['digits', '1'],
    ['figures', '12,5 '],
    ['ranges', '1-'],
    ['thousands', '100 '],
    ['targets', 'målet om 85 % '],
    ['verdicts', 'målet nås inte '],
    ['links', 'om på är ( '],
    ['sexes', 'flickor 82 % pojkar '],
    ['marks', '<('],
    ['blanks', ' '],
    ['nouns', 'andelen barn är '],
  ])('of 100,000 characters take time with their length: %s', (_, piece) => {
    // The processor's time, in milliseconds: the clock's grows with whatever else the machine does.
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const runs = [1, 2, 3].map(() => {
        const before = process.cpuUsage().user;
        readText(text, period);
        return (process.cpuUsage().user - before) / 1000;
      });
      return Math.min(...runs);
    };
    time(10_000);
    // Ten times as long: a hundredfold would be quadratic. A few milliseconds are the collector's.
    expect(time(100_000)).toBeLessThan(30 * Math.max(2, time(10_000)) + 30);
  });
});
