/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center caption dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'legend li main menu nav ol p pre search section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements that no text is read of; <del> is what somebody has deleted. */
export const unseenElements: ReadonlySet<string> = new Set(
  (
    'script style title template noscript svg math iframe object embed audio video canvas map select datalist textarea button progress meter del ' +
    'xml rp rt'
  ).split(' '),
);

export type Attributes = Readonly<Record<string, string>>;

/** What its style says of an element, as far as it says what is read. */
export interface Look {
  readonly isHidden: boolean;
  readonly isPreformatted: boolean;
  /** Word's heading level, where it is no <h1>. */
  readonly outline: number | null;
  /** The number or the bullet that Word has set before an item. */
  readonly isListMark: boolean;
  /** A tab that Word has drawn with blanks. */
  readonly isTab: boolean;
}

const plain: Look = { isHidden: false, isPreformatted: false, outline: null, isListMark: false, isTab: false };

/** Longer styles are let be: they hold pictures, not looks. */
const longestStyle = 5_000;

export function lookOf({ style, class: className, hidden }: Attributes): Look {
  if (hidden !== undefined || /(^|\s)msocom/i.test(className ?? '')) return { ...plain, isHidden: true };
  if (style === undefined || style.length > longestStyle) return plain;
  const css = new Map(
    style
      .toLowerCase()
      .split(';')
      .map((one) => {
        const [name = '', value = ''] = one.split(':', 2);
        return [name.trim(), value.trim()] as const;
      }),
  );
  const is = (name: string, pattern: RegExp): boolean => pattern.test(css.get(name) ?? '');
  return {
    isHidden: is('display', /^none/) || is('mso-hide', /^all/) || is('mso-element', /^(header|footer|comment|comment-list)$/),
    isPreformatted: is('white-space', /^pre/),
    outline: is('mso-outline-level', /^[1-9]$/) ? Number(css.get('mso-outline-level')) : null,
    isListMark: is('mso-list', /^ignore/),
    isTab: is('mso-tab-count', /^\d/),
  };
}

/** "MsoToc2": a line of a list of contents. */
export const isContentsClass = ({ class: className = '' }: Attributes): boolean => /(^|\s)msotoc(\d|heading)/i.test(className);

/** "3" and nothing else. */
export const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
