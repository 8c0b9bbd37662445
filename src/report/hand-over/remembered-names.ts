/** What a person has said that things are called in the city's system. */
export interface KnownNames {
  /** '' where it is the plan's own. */
  readonly unit: string;
  /** By the plan's name; null: not to go with. */
  readonly indicators: Readonly<Record<string, string | null>>;
}

/** A cell takes 32,767 characters. */
const longest = 32_000;

/** Reads what the workbook remembers; nothing, where that is no such text. */
export function readKnownNames(remembered: string): KnownNames {
  const read = parsed(remembered);
  const indicators = propertyOf(read, 'indicators');
  const unit = propertyOf(read, 'unit');
  return {
    unit: typeof unit === 'string' ? unit : '',
    indicators: Object.fromEntries(
      Object.entries(typeof indicators === 'object' && indicators !== null ? indicators : {}).filter(
        (pair): pair is [string, string | null] => pair[1] === null || typeof pair[1] === 'string',
      ),
    ),
  };
}

/** As a text to remember: what was chosen last is kept where not all has room. */
export function writeKnownNames({ unit, indicators }: KnownNames): string {
  const pairs = Object.entries(indicators);
  for (;;) {
    const text = JSON.stringify({ unit, indicators: Object.fromEntries(pairs) });
    if (text.length <= longest || pairs.length === 0) return text.length <= longest ? text : '';
    pairs.splice(0, Math.ceil(pairs.length / 10));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const propertyOf = (held: unknown, name: string): unknown =>
  typeof held === 'object' && held !== null ? new Map<string, unknown>(Object.entries(held)).get(name) : undefined;
