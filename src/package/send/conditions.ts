import { allOf, attribute, isElement, textOf, without, type XmlElement } from '../xml/element';
import { staysWithin } from './sheets-of-formula';

/** Conditional formats of a sheet, the rules that look at its own cells only; null where none is left. */
export function ownConditions(element: XmlElement, own: ReadonlySet<string>): XmlElement | null {
  const rules = element.children.filter((child) => isElement(child) && child.kind === 'cfRule' && looksAtOwn(child, own));
  return rules.length === 0 ? null : { ...without(element, 'pivot'), children: rules };
}

function looksAtOwn(rule: XmlElement, own: ReadonlySet<string>): boolean {
  return allOf(rule).every((element) => {
    if (element.kind === 'formula' || element.kind === 'xm:f') return staysWithin(textOf(element), own);
    if (element.kind === 'cfvo' && attribute(element, 'type') === 'formula') return staysWithin(attribute(element, 'val') ?? '', own);
    return true;
  });
}

/** What newer versions of Excel added to a sheet: data bars, icons and sparklines stay where they look at its own cells. */
const known = /^\{(78C0D931-6437-407d-A8EE-F0AAD7539E65|05C60535-1F16-4fd2-B693-F4F36F0B64E0)\}$/i;

export function ownExtensions(list: XmlElement, own: ReadonlySet<string>): XmlElement | null {
  const kept = list.children.filter(
    (child) =>
      isElement(child) &&
      known.test(attribute(child, 'uri') ?? '') &&
      allOf(child).every((element) => element.kind !== 'xm:f' || staysWithin(textOf(element), own)),
  );
  return kept.length === 0 ? null : { ...list, children: kept };
}
