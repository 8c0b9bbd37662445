import { ExcelError } from './errors';

/** A property of an object of Excel: without `set` it is read-only. `get` gives a JSON value, an Instance (navigation), or null. */
export interface Property<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  /** Leads to another object; not part of a load without names. */
  readonly leads?: true;
}

/** An object of Excel as a table of its members, named as in office.js. */
export interface ObjectTable<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** A method answers a JSON value, an Instance, or null for a null object; arguments that are objects arrive as instances. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  /** Makes it a collection. */
  readonly items?: (target: T) => readonly Instance[];
  /** What an instantiated object answers as its Id. */
  readonly id?: (target: T) => string;
  /** May be kept over requests by a reference id. */
  readonly kept?: true;
}

/** An object of Excel in a request, its type erased. */
export interface Instance {
  readonly type: string;
  readonly target: unknown;
  readonly id: string | undefined;
  readonly kept: boolean;
  readonly scalars: readonly string[];
  has(name: string): boolean;
  leads(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): unknown;
  readonly items: (() => readonly Instance[]) | undefined;
}

export interface TypeSummary {
  readonly type: string;
  readonly collection: boolean;
  readonly readable: readonly string[];
  readonly writable: readonly string[];
  readonly methods: readonly string[];
}

const registry = new Map<string, TypeSummary>();

/** Every type defined so far, by name: what `docs/workbench.md` is printed from. */
export const definedTypes = (): readonly TypeSummary[] => [...registry.values()].sort((a, b) => a.type.localeCompare(b.type, 'en'));

const own = <V>(table: Readonly<Record<string, V>>, name: string): V | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

/** Names on the wire are PascalCase, in a load camelCase; the tables are camelCase. "_RegisterX" stays. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Registers a table under office.js' type name and gives the maker of its instances. */
export function defineType<T>(type: string, table: ObjectTable<T>): (target: T) => Instance {
  const properties = table.properties ?? {};
  const methods = table.methods ?? {};
  const names = Object.keys(properties);
  registry.set(type, {
    type,
    collection: table.items !== undefined,
    readable: names,
    writable: names.filter((name) => properties[name]?.set),
    methods: Object.keys(methods),
  });
  const scalars = names.filter((name) => !properties[name]?.leads);
  const property = (name: string): Property<T> => {
    const found = own(properties, name);
    if (!found) throw new ExcelError('ApiNotFound', `The workbench does not implement ${type}.${name}`);
    return found;
  };
  // A class: a request makes thousands of them.
  class Made implements Instance {
    constructor(readonly target: T) {}
    get type(): string {
      return type;
    }
    get id(): string | undefined {
      return table.id?.(this.target);
    }
    get kept(): boolean {
      return table.kept === true;
    }
    get scalars(): readonly string[] {
      return scalars;
    }
    get items(): (() => readonly Instance[]) | undefined {
      const { items } = table;
      return items && (() => items(this.target));
    }
    has(name: string): boolean {
      return Object.hasOwn(properties, name);
    }
    leads(name: string): boolean {
      return own(properties, name)?.leads === true;
    }
    get(name: string): unknown {
      return property(name).get(this.target);
    }
    set(name: string, value: unknown): void {
      const { set } = property(name);
      if (!set) throw new ExcelError('InvalidOperation', `${type}.${name} is read-only`);
      set(this.target, value);
    }
    call(name: string, args: readonly unknown[]): unknown {
      const method = own(methods, name);
      if (method) return method(this.target, args);
      if (/^_(Unr|R)egister\w*Event\w*$/.test(name)) return null;
      throw new ExcelError('ApiNotFound', `The workbench does not implement ${type}.${name}()`);
    }
  }
  return (target) => new Made(target);
}

export function isInstance(value: unknown): value is Instance {
  return typeof value === 'object' && value !== null && 'target' in value && 'call' in value;
}
