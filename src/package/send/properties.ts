import { childOf, textOf } from '../xml/element';
import { readXml } from '../xml/read-xml';
import { declaration, xmlText } from '../xml/write-xml';

export const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
export const appType = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';

/** The title that a workbook has in its properties; '' for none. */
export function titleIn(core: Uint8Array | undefined): string {
  const title = core && childOf(readXml(core), 'dc:title');
  return title ? textOf(title).trim() : '';
}

/** A title, and neither names nor times. */
export const coreXml = (title: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;

/** The program that wrote the workbook, by which readers measure it; neither company, manager nor the names of sheets. */
export function appXml(app: Uint8Array | undefined): string {
  const root = app && readXml(app);
  const kept = (root?.children ?? []).flatMap((child) => {
    if (typeof child === 'string') return [];
    const local = child.kind.replace(/^.*[:}]/, '');
    const text = textOf(child);
    return (local === 'Application' || local === 'AppVersion') && /^[\w. /-]{1,60}$/.test(text)
      ? [`<${local}>${xmlText(text)}</${local}>`]
      : [];
  });
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${kept.join('')}</Properties>`;
}
