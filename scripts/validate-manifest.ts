/**
 * What Office demands of an add-in's XML manifest and can be seen without a network (Microsoft: "XML manifest reference for Office Add-ins"; the
 * lengths are those of its schema). Microsoft's own validator asks a service: `npm run validate:online`.
 */
import { allOf, childOf, readXml, type XmlElement } from './read-xml';

export interface ManifestSurroundings {
  /** Width and height of a picture in the project by its path ("assets/icon-16.png"); null where there is none. */
  readonly picture: (path: string) => { readonly width: number; readonly height: number } | null;
  /** True for a page of the add-in by its path ("taskpane.html"). */
  readonly page: (path: string) => boolean;
  /** The names that the script of the function file answers to. */
  readonly functions: readonly string[];
  /** The highest ExcelApi that the code uses without asking first: "1.14". */
  readonly usedSet: string;
}

/** Longest texts that Office takes. */
const lengths = { DisplayName: 125, Description: 250, ProviderName: 125, ShortStrings: 125, LongStrings: 250, id: 32 } as const;
/** Sizes that the ribbon and the add-ins dialogue ask for. */
const ribbonSizes = ['16', '32', '80'] as const;
const dialogueSizes = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** One line per fault; none where the manifest can be sent to an administrator. */
export function manifestFaults(xml: string, around: ManifestSurroundings): readonly string[] {
  let root: XmlElement;
  try {
    root = readXml(xml);
  } catch (error) {
    return [`not well-formed, ${error instanceof Error ? error.message : String(error)}`];
  }
  const elements = allOf(root);
  return [
    ...headFaults(root),
    ...addressFaults(elements, around),
    ...iconFaults(root, elements, around),
    ...resourceFaults(elements),
    ...textFaults(root, elements),
    ...controlFaults(elements),
    ...functionFaults(elements, around.functions),
    ...setFaults(elements, around.usedSet),
  ];
}

const valueOf = (root: XmlElement, name: string): string => childOf(root, name)?.attributes['DefaultValue'] ?? '';

function headFaults(root: XmlElement): readonly string[] {
  const order = [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
  ];
  const order2 = ['Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'];
  const wanted = [...order, ...order2];
  const present = root.children.map(({ name }) => name).filter((name) => wanted.includes(name));
  const text = (name: string): string => childOf(root, name)?.text.trim() ?? '';
  return [
    ...(root.name === 'OfficeApp' && root.attributes['xsi:type'] === 'TaskPaneApp' ? [] : ['the root is no OfficeApp of type TaskPaneApp']),
    ...wanted.filter((name) => !present.includes(name)).map((name) => `${name} is missing`),
    ...(present.join() === wanted.filter((name) => present.includes(name)).join()
      ? []
      : ['elements stand in another order than the schema’s']),
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text('Id')) ? [] : ['Id is no GUID']),
    ...(/^\d+(\.\d+){1,3}$/.test(text('Version')) ? [] : ['Version is not made of two to four numbers']),
    ...(/^[a-z]{2}-[A-Z]{2}$/.test(text('DefaultLocale')) ? [] : ['DefaultLocale is no full tag such as sv-SE']),
    ...(text('Permissions') === 'ReadWriteDocument' ? [] : ['Permissions is not ReadWriteDocument, which Excel’s own API needs']),
  ];
}

/** The elements whose value is an address. */
const isAddress = ({ name }: XmlElement): boolean =>
  ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'].includes(name);

function addressFaults(elements: readonly XmlElement[], around: ManifestSurroundings): readonly string[] {
  const addresses = elements
    .filter(isAddress)
    .flatMap(({ attributes: { DefaultValue } }) => (DefaultValue === undefined ? [] : [DefaultValue]));
  const bad = addresses.filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:');
  const good = addresses.filter((address) => !bad.includes(address));
  const origins = new Set(good.map((address) => new URL(address).origin));
  const pages = good.filter((address) => !/\.png$/.test(new URL(address).pathname));
  return [
    ...bad.map((address) => `${address} is no https address`),
    ...(origins.size > 1 ? [`addresses lead to more than one server: ${[...origins].join(', ')}`] : []),
    ...pages.filter((page) => !around.page(pathOf(page))).map((page) => `${page} leads to no page of the add-in`),
  ];
}

/** "assets/icon-16.png" and "taskpane.html", wherever on a server they are. */
const pathOf = (address: string): string => /(?:assets\/)?[^/]+$/.exec(new URL(address).pathname)?.[0] ?? '';

function iconFaults(root: XmlElement, elements: readonly XmlElement[], { picture }: ManifestSurroundings): readonly string[] {
  const images = new Map(
    elements
      .filter(({ name, attributes }) => name === 'bt:Image' && attributes['id'])
      .map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? '']),
  );
  const isSized = (address: string, size: number): readonly string[] => {
    if (!URL.canParse(address)) return [];
    const found = picture(pathOf(address));
    if (!found) return [`${address} does not exist`];
    return found.width === size && found.height === size ? [] : [`${address} is ${found.width} × ${found.height}, not ${size} × ${size}`];
  };
  const icons = elements.filter(({ name }) => name === 'Icon');
  return [
    ...Object.entries(dialogueSizes).flatMap(([name, size]) => isSized(valueOf(root, name), size)),
    ...icons.flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes['size'] ?? '');
      return [
        ...ribbonSizes.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks the size ${size}`),
        ...icon.children.flatMap(({ attributes: { size = '', resid = '' } }) => isSized(images.get(resid) ?? '', Number(size))),
      ];
    }),
  ];
}

function resourceFaults(elements: readonly XmlElement[]): readonly string[] {
  const kinds = { 'bt:Image': 'bt:Images', 'bt:Url': 'bt:Urls', 'bt:String': 'bt:ShortStrings' } as const;
  const ids = elements
    .filter(({ name, attributes }) => name in kinds && attributes['id'] !== undefined)
    .map(({ attributes }) => attributes['id'] ?? '');
  const used = elements.flatMap(({ attributes }) => (attributes['resid'] === undefined ? [] : [attributes['resid']]));
  return [
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `the resource ${id} is there twice`),
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `the resource ${id} does not exist`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nothing uses the resource ${id}`),
    ...ids.filter((id) => id.length > lengths.id).map((id) => `the resource id ${id} is longer than ${lengths.id} characters`),
  ];
}

function textFaults(root: XmlElement, elements: readonly XmlElement[]): readonly string[] {
  const tooLong = (what: string, texts: readonly string[], most: number): readonly string[] => [
    ...texts.filter((text) => text.length > most).map((text) => `${what} is longer than ${most} characters: “${text.slice(0, 40)}…”`),
    ...texts.filter((text) => text.trim() === '').map(() => `${what} is empty`),
  ];
  const spoken = (element: XmlElement): readonly string[] => [
    element.attributes['DefaultValue'] ?? '',
    ...element.children.map(({ attributes }) => attributes['Value'] ?? ''),
  ];
  const strings = (kind: 'ShortStrings' | 'LongStrings') =>
    elements
      .filter(({ name }) => name === `bt:${kind}`)
      .flatMap(({ children }) => children.flatMap((one) => tooLong(one.attributes['id'] ?? kind, spoken(one), lengths[kind])));
  const locales = elements.filter(({ name }) => name.endsWith('Override')).map(({ attributes }) => attributes['Locale'] ?? '');
  return [
    ...(['DisplayName', 'Description'] as const).flatMap((name) => {
      const element = childOf(root, name);
      return element ? tooLong(name, spoken(element), lengths[name]) : [];
    }),
    ...tooLong('ProviderName', [childOf(root, 'ProviderName')?.text.trim() ?? ''], lengths.ProviderName),
    ...strings('ShortStrings'),
    ...strings('LongStrings'),
    ...[...new Set(locales)]
      .filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale))
      .map((locale) => `an Override is for “${locale}”, no full tag such as en-US`),
  ];
}

function controlFaults(elements: readonly XmlElement[]): readonly string[] {
  const ids = elements.filter(({ name }) => name === 'Control' || name === 'Group').map(({ attributes }) => attributes['id'] ?? '');
  return [
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `the control ${id} is there twice`),
    ...ids.filter((id) => id.length > 125).map((id) => `the control id ${id} is longer than 125 characters`),
  ];
}

/** A button calls a function by name, in the page that FunctionFile names; Office says nothing where there is none. */
function functionFaults(elements: readonly XmlElement[], functions: readonly string[]): readonly string[] {
  const actions = elements.filter(({ name }) => name === 'Action');
  const called = actions
    .filter(({ attributes }) => attributes['xsi:type'] === 'ExecuteFunction')
    .map((action) => childOf(action, 'FunctionName')?.text.trim() ?? '');
  const file = elements.find(({ name }) => name === 'FunctionFile')?.attributes['resid'];
  const url = elements.find(({ name, attributes }) => name === 'bt:Url' && attributes['id'] === file)?.attributes['DefaultValue'] ?? '';
  const isPane = elements.some(({ name, attributes }) => name === 'SourceLocation' && attributes['DefaultValue'] === url);
  return [
    ...actions
      .map(({ attributes }) => attributes['xsi:type'] ?? '')
      .filter((type) => type !== 'ExecuteFunction' && type !== 'ShowTaskpane')
      .map((type) => `an Action is of the type “${type}”`),
    ...(called.length > 0 && file === undefined ? ['FunctionFile is missing'] : []),
    ...(called.length === 0 && file !== undefined ? ['nothing uses FunctionFile'] : []),
    ...(file !== undefined && isPane ? ['FunctionFile is the pane, which would be opened unseen'] : []),
    ...called.filter((name) => !functions.includes(name)).map((name) => `the function “${name}” is not in the script of FunctionFile`),
    ...functions.filter((name) => !called.includes(name)).map((name) => `no button calls the function ${name}`),
  ];
}

function setFaults(elements: readonly XmlElement[], usedSet: string): readonly string[] {
  const declared = elements.find(({ name, attributes }) => name === 'Set' && attributes['Name'] === 'ExcelApi')?.attributes['MinVersion'];
  if (declared === undefined) return ['Requirements names no ExcelApi'];
  return declared === usedSet ? [] : [`Requirements asks for ExcelApi ${declared}; the code needs ${usedSet}`];
}
