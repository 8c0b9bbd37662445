import { parseArgs } from 'node:util';
import { CliFailure } from './failure';

export type CommandName =
  | 'create'
  | 'import'
  | 'check'
  | 'fix'
  | 'show'
  | 'report'
  | 'copy'
  | 'export'
  | 'goals'
  | 'consolidate'
  | 'hand-out'
  | 'roll'
  | 'compare'
  | 'upgrade';

const options = {
  create: ['output', 'document', 'type', 'year', 'unit', 'level', 'lang', 'help'],
  import: ['output', 'json', 'lang', 'help'],
  check: ['json', 'write', 'output', 'lang', 'help'],
  fix: ['json', 'output', 'lang', 'help'],
  show: ['json', 'lang', 'help'],
  report: ['output', 'lang', 'help'],
  copy: ['output', 'all', 'lang', 'help'],
  export: ['output', 'names', 'unit', 'lang', 'help'],
  goals: ['output', 'lang', 'help'],
  'hand-out': ['output', 'force', 'lang', 'help'],
  compare: ['output', 'near', 'force', 'lang', 'help'],
  upgrade: ['output', 'force', 'lang', 'help'],
  roll: ['output', 'to', 'year', 'month', 'all', 'force', 'lang', 'help'],
  consolidate: ['output', 'report', 'department', 'register', 'type', 'year', 'json', 'force', 'lang', 'help'],
} as const satisfies Readonly<Record<CommandName, readonly string[]>>;

const all = {
  output: { type: 'string', short: 'o' },
  document: { type: 'string' },
  type: { type: 'string' },
  year: { type: 'string' },
  unit: { type: 'string' },
  level: { type: 'string' },
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  all: { type: 'boolean' },
  force: { type: 'boolean' },
  near: { type: 'boolean' },
  to: { type: 'string' },
  month: { type: 'string' },
  names: { type: 'string' },
  register: { type: 'string' },
  report: { type: 'string' },
  department: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof all;

export interface Arguments {
  /** null where none is named. */
  readonly command: CommandName | null;
  readonly files: readonly string[];
  readonly help: boolean;
  readonly value: (option: OptionName) => string | undefined;
}

const isCommand = (word: string | undefined): word is CommandName => word !== undefined && word in options;

/** Reads the words of the command line. Throws a CliFailure for words that are wrong. */
export function readArguments(words: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...words], options: all, strict: false, tokens: true });
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [first, ...files] = positionals;
  if (first !== undefined && !isCommand(first)) throw new CliFailure(({ cli }) => cli.unknownCommand(first));
  const allowed: readonly string[] = first === undefined ? ['help', 'lang'] : options[first];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!allowed.includes(name)) throw new CliFailure(({ cli }) => cli.unknownOption(rawName, first ?? ''));
    const takesValue = Object.entries(all).find(([option]) => option === name)?.[1].type === 'string';
    // `-o --json` would otherwise write a file called "--json".
    if (takesValue && (value === undefined || value === '' || (value.startsWith('-') && !token.inlineValue))) {
      throw new CliFailure(({ cli }) => cli.valueMissing(rawName));
    }
    values.set(name, value ?? 'true');
  }
  return { command: first ?? null, files, help: values.has('help'), value: (option) => values.get(option) };
}
