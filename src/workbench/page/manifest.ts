export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** What a click does: shows a pane at an address of ours, or calls a function that the add-in has associated. */
  readonly action: { readonly kind: 'pane'; readonly url: string } | { readonly kind: 'function'; readonly name: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface AddIn {
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
  /** The page that has the functions; '' where no button calls one. */
  readonly functionFile: string;
}

/** What Excel shows of an add-in-only manifest in the ribbon, in the language asked for. Addresses are made relative: whatever server it names. */
export function readManifest(xml: string, language: string): AddIn {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const resources = new Map(
    all(document, 'String', 'Url', 'Image').map((element) => [element.getAttribute('id') ?? '', valueOf(element, language)] as const),
  );
  const resource = (element: Element | undefined): string => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const [displayName] = all(document, 'DisplayName');
  const [functionFile] = all(document, 'FunctionFile');
  return {
    name: displayName === undefined ? '' : valueOf(displayName, language),
    functionFile: relative(resource(functionFile)),
    groups: all(document, 'Group').map((group) => ({
      label: resource(child(group, 'Label')),
      buttons: all(group, 'Control').map((control) => button(control, resource)),
    })),
  };
}

function button(control: Element, resource: (element: Element | undefined) => string): RibbonButton {
  const icon = all(control, 'Image').find((image) => image.getAttribute('size') === '32');
  const [action] = all(control, 'Action');
  const supertip = child(control, 'Supertip');
  const url = action === undefined ? '' : resource(child(action, 'SourceLocation'));
  const name = (action && child(action, 'FunctionName')?.textContent) ?? '';
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(child(control, 'Label')),
    tip: resource(supertip && child(supertip, 'Description')),
    icon: relative(resource(icon)),
    action: url === '' ? { kind: 'function', name } : { kind: 'pane', url: relative(url) },
  };
}

function valueOf(element: Element, language: string): string {
  const override = Array.from(element.children).find((other) => other.getAttribute('Locale') === language);
  return (override?.getAttribute('Value') ?? element.getAttribute('DefaultValue')) || '';
}

/** By local name: manifests mix three namespaces. */
function all(parent: Document | Element, ...names: readonly string[]): Element[] {
  return Array.from(parent.getElementsByTagName('*')).filter(({ localName }) => names.includes(localName));
}

function child(parent: Element, name: string): Element | undefined {
  return Array.from(parent.children).find(({ localName }) => localName === name);
}

function relative(address: string): string {
  return address.replace(/^https?:\/\/[^/]+\//, './');
}
