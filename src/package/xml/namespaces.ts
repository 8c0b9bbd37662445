const transitional = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const microsoft = 'http://schemas.microsoft.com/office/';

/** The prefixes that this code knows elements by, whatever a file writes; both forms of ISO 29500 are one. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['', ''],
  [`${transitional}spreadsheetml/2006/main`, ''],
  [`${strict}spreadsheetml/main`, ''],
  [`${transitional}wordprocessingml/2006/main`, 'w:'],
  [`${strict}wordprocessingml/main`, 'w:'],
  [`${transitional}officeDocument/2006/math`, 'm:'],
  [`${strict}officeDocument/math`, 'm:'],
  [`${transitional}officeDocument/2006/relationships`, 'r:'],
  [`${strict}officeDocument/relationships`, 'r:'],
  [`${transitional}package/2006/relationships`, ''],
  [`${transitional}drawingml/2006/spreadsheetDrawing`, 'xdr:'],
  [`${strict}drawingml/spreadsheetDrawing`, 'xdr:'],
  [`${transitional}drawingml/2006/main`, 'a:'],
  [`${strict}drawingml/main`, 'a:'],
  [`${transitional}drawingml/2006/chart`, 'c:'],
  [`${strict}drawingml/chart`, 'c:'],
  [`${transitional}markup-compatibility/2006`, 'mc:'],
  [`${microsoft}drawing/2010/main`, 'a14:'],
  [`${microsoft}drawing/2016/SVG/main`, 'asvg:'],
  [`${microsoft}spreadsheetml/2009/9/main`, 'x14:'],
  [`${microsoft}excel/2006/main`, 'xm:'],
  ['urn:schemas-microsoft-com:office:office', 'o:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
]);

/** "c", "r:id", "xdr:pic"; "{address}name" in a namespace that is not known here. */
export function kindOf(uri: string, local: string): string {
  const prefix = prefixes.get(uri);
  return prefix === undefined ? `{${uri}}${local}` : prefix + local;
}
