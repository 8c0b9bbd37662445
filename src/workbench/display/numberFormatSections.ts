export interface Piece {
  readonly kind: 'digit' | 'point' | 'comma' | 'percent' | 'exponent' | 'text' | 'date' | 'elapsed' | 'literal';
  readonly text: string;
}

const PIECE = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|E[+-]|AM\/PM|A\/P|General|(y+|m+|d+|h+|s+)|./gisu;

/** Cuts one section of a number format into its pieces; colours and locales in brackets show nothing and are left out. */
export function pieces(section: string): Piece[] {
  return (section.match(PIECE) ?? []).flatMap((text): Piece[] => {
    const kind = kindOf(text);
    return kind === undefined ? [] : [{ kind, text }];
  });
}

function kindOf(text: string): Piece['kind'] | undefined {
  if (text.startsWith('[')) {
    if (/^\[(h+|m+|s+)\]$/i.test(text)) return 'elapsed';
    return text.startsWith('[$') ? 'literal' : undefined;
  }
  if (/^[0#?]$/.test(text)) return 'digit';
  if (/^E[+-]$/i.test(text)) return 'exponent';
  if (/^(y+|m+|d+|h+|s+|AM\/PM|A\/P)$/i.test(text)) return 'date';
  const signs: Readonly<Record<string, Piece['kind']>> = { '.': 'point', ',': 'comma', '%': 'percent', '@': 'text' };
  return signs[text] ?? 'literal';
}

/** What a piece that is no placeholder prints: quoted and escaped text, "_x" a space, "*x" nothing, "[$kr-41D]" its currency. */
export function literals({ text }: Piece): string {
  if (text.startsWith('"')) return text.replaceAll('"', '');
  if (text.startsWith('\\')) return text.slice(1);
  if (text.startsWith('_')) return ' ';
  if (text.startsWith('*')) return '';
  return text.startsWith('[$') ? (/^\[\$([^-\]]*)/.exec(text)?.[1] ?? '') : text;
}

/** The sections of a format, cut at the semicolons that are not text. */
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const text of format.match(PIECE) ?? []) {
    if (text === ';') sections.push('');
    else sections[sections.length - 1] += text;
  }
  return sections;
}

/**
 * The section for a value, and whether it has taken care of the minus. Order: positive; negative; zero; text. Conditions in brackets go
 * before that order.
 */
export function chooseSection(format: string, value: number | string): { readonly section: string; readonly negative: boolean } {
  const sections = sectionsOf(format);
  const [first = 'General', second, third] = sections;
  if (typeof value === 'string') return { section: sections[3] ?? (first.includes('@') ? first : '@'), negative: false };
  const conditional = sections.slice(0, 2).map((section) => /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section));
  if (conditional.some((condition) => condition !== null)) {
    const at = conditional.findIndex((condition) => condition !== null && holds(value, condition[1] ?? '', Number(condition[2])));
    return {
      section: (at < 0 ? sections[conditional.findLastIndex((condition) => condition !== null) + 1] : sections[at]) ?? first,
      negative: false,
    };
  }
  if (value < 0 && second !== undefined) return { section: second, negative: true };
  if (value === 0 && third !== undefined) return { section: third, negative: false };
  return { section: first, negative: false };
}

function holds(value: number, operator: string, limit: number): boolean {
  const relation = value < limit ? '<' : value > limit ? '>' : '=';
  return operator.includes(relation) && operator !== '' && !(operator === '<>' && relation === '=');
}
