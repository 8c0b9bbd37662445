/**
 * Which requirement set each member of Excel's API is in, read from the comments of @types/office-js ("[Api set: ExcelApi 1.13]"), and where our code
 * uses one above what the manifest promises without having asked Excel first (`isSetSupported`).
 */
import path from 'node:path';
import ts from 'typescript';

/** Names that are true only where Excel has said that it knows the set. */
export type Guards = Readonly<Record<string, string>>;

export interface ApiUse {
  /** "src/workbook/excel/command.ts:33" */
  readonly where: string;
  /** "mergeUndoGroup" */
  readonly member: string;
  /** "1.20", or "online" for what only Excel on the web has. */
  readonly set: string;
  readonly guarded: boolean;
}

const declarations = new Map<string, ts.SourceFile | undefined>();

/** Reads the declarations of the language and of Office once, however often it is asked: they are a hundred times what is looked at. */
function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile(name, ...rest) {
      if (!name.endsWith('.d.ts')) return host.getSourceFile(name, ...rest);
      const known = declarations.get(name) ?? host.getSourceFile(name, ...rest);
      declarations.set(name, known);
      return known;
    },
  };
}

/** Every use of a member of the namespace Excel in these files. `root` is the folder that `where` is told from. */
export function apiUses(files: readonly string[], guards: Guards, root: string): readonly ApiUse[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    skipLibCheck: true,
    types: ['office-js'],
    typeRoots: [path.join(root, 'node_modules/@types')],
  };
  const program = ts.createProgram([...files], options, hostOf(options));
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} cannot be read`);
    const uses: ApiUse[] = [];
    const visit = (node: ts.Node): void => {
      const symbol = memberAt(node, checker);
      const set = symbol && setOf(symbol);
      if (symbol && set !== undefined) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const where = `${path.relative(root, file).replaceAll('\\', '/')}:${line + 1}`;
        uses.push({ where, member: symbol.getName(), set, guarded: isGuarded(node, set, guards) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return uses;
  });
}

/** What stands for a member here: `range.values`, a name of an object's literal, or one that is taken out of an object. */
function memberAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    return checker.getContextualType(node.parent)?.getProperty(node.name.getText());
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
  }
  return undefined;
}

/** The set of a member of Excel's API: its own comment's, else that of what it is a member of. undefined for anything else. */
function setOf(symbol: ts.Symbol): string | undefined {
  for (const declaration of symbol.getDeclarations() ?? []) {
    if (!/@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName)) continue;
    for (let node: ts.Node | undefined = declaration; node && !ts.isSourceFile(node); node = node.parent) {
      const comment = ts
        .getJSDocCommentsAndTags(node)
        .map((part) => part.getText())
        .join('\n');
      const [, kind, version] = /\[\s*Api set: Excel(Api|ApiOnline|ApiDesktop)(?: (\d+\.\d+)| BETA)?/.exec(comment) ?? [];
      if (kind !== undefined) return kind === 'Api' && version !== undefined ? version : 'online';
    }
  }
  return undefined;
}

/** True inside what is done only where Excel has said that it knows the set, or a set after it. */
function isGuarded(node: ts.Node, set: string, guards: Guards): boolean {
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    const condition =
      ts.isIfStatement(parent) && child === parent.thenStatement
        ? parent.expression
        : ts.isConditionalExpression(parent) && child === parent.whenTrue
          ? parent.condition
          : ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && child === parent.right
            ? parent.left
            : null;
    if (condition && promisedBy(condition, guards).some((promised) => set !== 'online' && !isAbove(set, promised))) return true;
  }
  return false;
}

function promisedBy(condition: ts.Expression, guards: Guards): readonly string[] {
  const asked = [...condition.getText().matchAll(/isSetSupported\(\s*['"]ExcelApi['"],\s*['"](\d+\.\d+)['"]\s*\)/g)].map(
    (match) => match[1] ?? '',
  );
  const named = Object.entries(guards).flatMap(([name, set]) =>
    new RegExp(`(?<!!\\s*)\\b${name}\\b`).test(condition.getText()) ? [set] : [],
  );
  return [...asked, ...named];
}

/** "1.20" is above "1.14". */
export function isAbove(set: string, other: string): boolean {
  const [major = 0, minor = 0] = set.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major !== otherMajor ? major > otherMajor : minor > otherMinor;
}
