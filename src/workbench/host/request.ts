import { asRecord, isRecord } from './arguments';
import { ExcelError } from './errors';
import { camel, isInstance, pascal, type Instance } from './members';

/** The body of a request, as the client writes it. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the id of the object path that it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Objects that the client keeps over requests, by reference id. */
export interface References {
  keep(instance: Instance): string;
  find(id: string): Instance | undefined;
  remove(id: string): void;
}

/** Walks one request: object paths become objects when first used, actions run in order. */
export class RequestWalk {
  private readonly objects = new Map<number, Instance | null>();
  private losing = false;

  constructor(
    private readonly body: RequestBody,
    private readonly root: Instance,
    private readonly references: References,
  ) {}

  /** From here on nothing is written, and nothing said of it. */
  loseWrites(): void {
    this.losing = true;
  }

  run(action: Action): Result {
    if (this.losing && this.isWrite(action)) return { ActionId: action.Id, Value: null };
    return { ActionId: action.Id, Value: this.value(action) ?? null };
  }

  private value(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const target = this.object(action.ObjectPathId);
    const name = camel(action.Name);
    switch (action.ActionType) {
      case 1:
        return target && this.identify(target);
      case 2:
        return target && query(target, action.QueryInfo ?? {}, this.references);
      case 3:
        if (name === '_KeepReference') return target && { _ReferenceId: this.references.keep(target) };
        return plain(this.present(target, name).call(name, this.values(action.ArgumentInfo)));
      case 4:
        this.present(target, name).set(name, this.values(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new ExcelError('NotImplemented', `The workbench does not implement action type ${action.ActionType}`);
    }
  }

  /** A property set, a method called, or an object made. */
  private isWrite({ ActionType, ObjectPathId }: Action): boolean {
    const path = this.body.ObjectPaths[String(ObjectPathId)];
    return ActionType === 3 || ActionType === 4 || (path?.ObjectPathType === 3 && path.Name === 'Add');
  }

  private present(target: Instance | null, name: string): Instance {
    if (!target) throw new ExcelError('ItemNotFound', `${name} was asked of an object that does not exist`);
    return target;
  }

  private identify(target: Instance): Record<string, unknown> {
    const id = target.id === undefined ? {} : { Id: target.id };
    return this.body.AutoKeepReference && target.kept ? { ...id, _ReferenceId: this.references.keep(target) } : id;
  }

  private object(id: number): Instance | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new ExcelError('InvalidArgument', `The request has no object path ${id}`);
    const made = this.follow(path);
    this.objects.set(id, made);
    return made;
  }

  private follow(path: ObjectPath): Instance | null {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 6) {
      const kept = this.references.find(path.Name);
      if (!kept) throw new ExcelError('ItemNotFound', 'The object is no longer there');
      return kept;
    }
    if (path.ObjectPathType === 2) throw new ExcelError('ApiNotFound', `The workbench does not implement new ${path.Name}`);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const found = this.step(parent, path);
    if (found === null || isInstance(found)) return found;
    throw new ExcelError('ApiNotFound', `${parent.type}.${camel(path.Name)} is not an object`);
  }

  private step(parent: Instance, path: ObjectPath): unknown {
    const name = camel(path.Name);
    switch (path.ObjectPathType) {
      case 3:
        return parent.call(name, this.values(path.ArgumentInfo)) ?? null;
      case 4:
        return parent.get(name) ?? null;
      case 5:
        return parent.call(name === '' ? 'getItem' : name, this.values(path.ArgumentInfo));
      default:
        throw new ExcelError('NotImplemented', `The workbench does not implement object path type ${path.ObjectPathType}`);
    }
  }

  private values({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): readonly unknown[] {
    return Arguments.map((argument, index) => {
      const reference = ReferencedObjectPathIds[index];
      return typeof reference === 'number' && reference !== 0 ? this.object(reference) : argument;
    });
  }
}

/** Keys PascalCase where a method's answer is an object of ours. */
function plain(value: unknown): unknown {
  return isInstance(value) ? null : value;
}

interface Wanted extends Map<string, Wanted> {
  get(name: string): Wanted | undefined;
}

/** "a/b, a/c" as a tree; "items" steps are transparent, since a collection's query speaks of its items. */
function tree({ Select = [], Expand = [] }: Query): Wanted {
  const root: Wanted = new Map();
  for (const path of [...Select, ...Expand]) {
    let at = root;
    for (const part of path
      .split('/')
      .map((one) => camel(one.trim()))
      .filter((one) => one !== '' && one !== 'items')) {
      const next = at.get(part) ?? new Map<string, Wanted>();
      at.set(part, next);
      at = next;
    }
  }
  return root;
}

function query(target: Instance, info: Query, references: References): Record<string, unknown> {
  const wanted = tree(info);
  if (!target.items) return read(target, wanted, references);
  return readItems(target, wanted, references, info.Skip ?? 0, info.Top);
}

function readItems(target: Instance, wanted: Wanted, references: References, skip = 0, top?: number): Record<string, unknown> {
  const ofItems: Wanted = new Map();
  const ofCollection: Record<string, unknown> = {};
  const items = (target.items?.() ?? []).slice(skip, top === undefined ? undefined : skip + top);
  for (const [name, inner] of wanted) {
    if (target.has(name) && !items[0]?.has(name)) ofCollection[pascal(name)] = plainOrObject(target.get(name), inner, references);
    else ofItems.set(name, inner);
  }
  if (wanted.size === 0) for (const name of target.scalars) ofCollection[pascal(name)] = target.get(name);
  if (wanted.size > 0 && ofItems.size === 0) return ofCollection;
  return { ...ofCollection, _Items: items.map((item) => read(item, ofItems, references)) };
}

function read(target: Instance, wanted: Wanted, references: References): Record<string, unknown> {
  const found: Record<string, unknown> = target.id === undefined ? {} : { Id: target.id };
  if (target.kept && wanted.has('_ReferenceId')) found['_ReferenceId'] = references.keep(target);
  const names = wanted.size === 0 ? new Map(target.scalars.map((name) => [name, new Map()] as const)) : wanted;
  for (const [name, inner] of names) {
    if (name === '_ReferenceId') continue;
    found[pascal(name)] = plainOrObject(target.get(name), inner, references);
  }
  return found;
}

function plainOrObject(value: unknown, inner: Wanted, references: References): unknown {
  if (!isInstance(value)) {
    return value === undefined ? null : value;
  }
  return value.items ? readItems(value, inner, references) : read(value, inner, references);
}

/** The request's body from a message; throws InvalidArgument where it is none. */
export function requestBody(message: unknown): RequestBody {
  const { body } = asRecord(message, 'message');
  const parsed: unknown = typeof body === 'string' ? JSON.parse(body) : body;
  if (!isRequestBody(parsed)) throw new ExcelError('InvalidArgument', 'The request has no actions');
  return parsed;
}

function isRequestBody(value: unknown): value is RequestBody {
  return isRecord(value) && Array.isArray(value['Actions']) && isRecord(value['ObjectPaths']);
}

/** The flag that `Excel.run({ delayForCellEdit: true })` sets. */
const DELAY_FOR_CELL_EDIT = 64;

/** Whether a message waits until a cell is no longer edited. */
export function isDelayed(message: string): boolean {
  const envelope: unknown = JSON.parse(message);
  const flags = isRecord(envelope) ? envelope['flags'] : undefined;
  return typeof flags === 'number' && (flags & DELAY_FOR_CELL_EDIT) !== 0;
}
