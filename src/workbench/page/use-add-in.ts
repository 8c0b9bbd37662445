import { useEffect, useState } from 'react';
import { type AddIn, readManifest } from './manifest';

export interface Example {
  readonly name: string;
  readonly file: string;
}

/** The add-in's manifest and the examples beside the page, where they are served. */
export function useAddIn(): { readonly addIn: AddIn | undefined; readonly examples: readonly Example[] } {
  const [addIn, setAddIn] = useState<AddIn>();
  const [examples, setExamples] = useState<readonly Example[]>([]);
  useEffect(() => {
    void served('./manifest.xml').then((text) => text !== undefined && setAddIn(readManifest(text, 'sv-SE')));
    // A build that has examples beside the page says where their list is: <div id="root" data-examples="./examples/index.json">.
    const list = document.getElementById('root')?.dataset['examples'];
    if (list !== undefined) void served(list).then((text) => text !== undefined && setExamples(examplesIn(text)));
  }, []);
  return { addIn, examples };
}

async function served(address: string): Promise<string | undefined> {
  const answer = await fetch(address);
  return answer.ok ? answer.text() : undefined;
}

function examplesIn(text: string): Example[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return [];
  return list.filter(
    (entry: unknown): entry is Example =>
      typeof entry === 'object' &&
      entry !== null &&
      'name' in entry &&
      typeof entry.name === 'string' &&
      'file' in entry &&
      typeof entry.file === 'string',
  );
}
