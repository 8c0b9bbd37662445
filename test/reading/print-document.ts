import type { ActivityJson, DocumentJson, GoalJson, IndicatorJson } from '../../src/intake/document';

/** Chances, always the same for the same seed. */
export interface Dice {
  /** True once in `times`. */
  readonly once: (times: number) => boolean;
  readonly below: (limit: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    once: (times) => below(times) === 0,
    below,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
  };
}

const words = { fully: 'Uppfylls helt', partly: 'Uppfylls delvis', not: 'Uppfylls inte' } as const;
const signs = { fully: '● ', partly: '◆ ', not: ' ' } as const;
const titles = { VP: 'Verksamhetsplan', T1: 'Tertialrapport 1', T2: 'Tertialrapport 2', VB: 'Verksamhetsberättelse' } as const;

/** A document as the city's system prints it, a line a paragraph, tabs between cells. `dice` decides on its variants and on what is damaged. */
export function printDocument(document: DocumentJson, dice: Dice): readonly string[] {
  const { type, year, unit, author, focusGoals, otherSections, otherTexts = [], tables } = document;
  const lines: string[] = [];
  const blank = (): void => {
    lines.push('');
    while (dice.once(12)) lines.push(dice.pick(['', ' ']));
  };
  const print = (...all: readonly string[]): void => {
    lines.push(...all);
    blank();
  };
  const labelsAlone = dice.once(2);
  const isReport = type !== 'VP';

  print(
    dice.pick(['Handläggare', 'Handläggare', 'Wandläggare', 'Vandläggare']),
    author ?? '',
    dice.pick(['Telefon: 0123-456 78', 'Telefon:']),
  );
  print('Till', unit);
  const heading = `${titles[type]} ${year} för ${unit}`;
  print(type === 'VP' && dice.once(4) ? heading.slice(1) : heading);
  if (dice.once(2)) printContents();
  otherSections.slice(0, 1).forEach((name, at) => printSection(name, otherTexts[at] ?? ''));
  for (const focus of focusGoals) {
    printGoal('KF:s inriktningsmål', `${focus.number}. ${focus.title}`, focus);
    for (const area of focus.areaGoals) {
      printGoal('KF:s mål för verksamhetsområdet', `${area.number}${dice.pick(['', '.'])} ${area.title}`, area);
      for (const committee of area.committeeGoals) {
        printGoal('Nämndmål', committee.title, committee);
        for (const unitGoal of committee.unitGoals) printGoal('Enhetsmål', unitGoal.title, unitGoal);
      }
    }
  }
  otherSections.slice(1).forEach((name, at) => {
    printSection(name, otherTexts[at + 1] ?? '');
    for (const table of tables.filter(({ title }) => title === name)) print(...[table.headers, ...table.rows].map((row) => row.join('\t')));
  });
  return lines;

  function printContents(): void {
    print('Innehållsförteckning');
    let page = 3;
    const entry = (name: string): void => void lines.push(`${name}${dice.pick(['', '.....'])}\t${(page += dice.below(3))}`);
    otherSections.slice(0, 1).forEach(entry);
    for (const focus of focusGoals) {
      entry(`KF:s inriktningsmål: ${focus.number}. ${focus.title}`);
      for (const area of focus.areaGoals) entry(`KF:s mål för verksamhetsområdet: ${area.number}. ${area.title}`);
    }
    otherSections.slice(1).forEach(entry);
    blank();
  }

  function printSection(name: string, text: string): void {
    print(name);
    for (const paragraph of text === '' ? [] : text.split('\n')) printParagraph(paragraph);
  }

  /** A page break cuts between two words, the next of which is in small letters. */
  function printParagraph(paragraph: string): void {
    const cuts = [...paragraph.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)].map(({ index }) => index);
    if (cuts.length === 0 || !dice.once(4)) return print(paragraph);
    const cut = dice.pick(cuts);
    print(paragraph.slice(0, cut));
    print(paragraph.slice(cut + 1));
  }

  function printGoal(label: string, title: string, goal: Partial<GoalJson>): void {
    const { fulfilment = null, sections = [], texts = [], indicators = [], activities = [] } = goal;
    if (labelsAlone) {
      print(`${label}:`);
      print(title);
    } else print(`${label}: ${title}`);
    if (fulfilment !== null) print(`${dice.pick([signs[fulfilment], ' ', ''])}${words[fulfilment]}`);
    sections.forEach((name, at) =>
      printSection(name === 'Arbetssätt' ? dice.pick(['Arbetssätt', 'Arbetsätt', 'Arbets sätt']) : name, texts[at] ?? ''),
    );
    if (indicators.length > 0) printIndicators(indicators);
    if (activities.length > 0) printActivities(activities);
  }

  function printIndicators(indicators: readonly IndicatorJson[]): void {
    const keys = isReport
      ? (['outcome', 'outcomeMen', 'outcomeWomen', 'outcomePrior', 'forecast', 'target', 'councilTarget', 'period'] as const)
      : (['target', 'councilTarget', 'period'] as const);
    const head = isReport
      ? [
          'Indikator',
          'Periodens utfall',
          'Utfall män/ pojkar',
          'Utfall kvinnor/ flickor',
          `Periodens utfall VB ${year - 1}`,
          'Prognos helår',
          'Årsmål',
          'KF:s årsmål',
          'Period',
        ]
      : ['Indikator', 'Årsmål', 'KF:s årsmål', 'Periodicitet'];
    const rows = indicators.flatMap((row) => {
      const icon = row.glyph ? `${row.glyph} ` : dice.pick(['', ' ', '  ']);
      const own = [`${icon}${row.name}`, ...keys.map((key) => row[key] ?? '')].join('\t');
      return [own, ...analysisRows(row.analysis ?? null, head.length)];
    });
    printRows(head, rows);
  }

  function printActivities(activities: readonly ActivityJson[]): void {
    const head = ['Aktivitet', 'Startdatum', 'Slutdatum', ...(isReport ? ['Avvikelse'] : [])];
    const isWide = isReport && dice.once(3);
    const width = head.length + (isWide ? 1 : 0);
    const rows = activities.flatMap((row) => {
      const icon = row.status ?? '';
      const cells = [row.name, row.start ?? '', row.end ?? '', ...(isReport ? [row.deviation ?? ''] : [])];
      const own = isWide ? [icon, ...cells] : [`${icon}${icon ? ' ' : dice.pick(['', ' '])}${cells[0]}`, ...cells.slice(1)];
      return [own.join('\t'), ...analysisRows(row.analysis ?? null, width, isWide ? 1 : 0)];
    });
    printRows(isWide ? ['', ...head] : head, rows);
  }

  /** The text beneath a row: in its cell, or in a row of its own, plain or with what is left of a page's marks. */
  function analysisRows(analysis: string | null, width: number, at = 0): readonly string[] {
    if (analysis === null) return [];
    const row = (text: string): string => [...Array<string>(at).fill(''), text, ...Array<string>(width - at - 1).fill('')].join('\t');
    const ways = [[`Analys ${analysis}`], ['Analys', analysis], [`<p>Analys</p> <p>${analysis}</p>`]];
    return dice.pick(ways).map(row);
  }

  /** Rows under their head, which a page break repeats. */
  function printRows(head: readonly string[], rows: readonly string[]): void {
    lines.push(damagedHead(head));
    rows.forEach((row, at) => {
      if (at > 0 && dice.once(5)) {
        blank();
        lines.push(damagedHead(head));
      }
      lines.push(row);
    });
    blank();
  }

  function damagedHead(head: readonly string[]): string {
    return head
      .map((cell) => {
        const cuts = [...cell.matchAll(/(?<=\p{L}{3})(?=\p{Ll})/gu)].map(({ index }) => index);
        if (cuts.length === 0 || !dice.once(6)) return cell;
        const cut = dice.pick(cuts);
        return `${cell.slice(0, cut)} ${cell.slice(cut)}`;
      })
      .join('\t');
  }
}
