import { chosenDocument } from '../../reading/chosen';
import type { DocumentJson } from '../../intake/document';
import type { NamedFile, ReadRequest } from '../../reading/protocol';
import { intake as en } from '../../wording/en/views/intake';
import { intake as sv } from '../../wording/sv/views/intake';
import type { Actions } from '../view-props';
import { useViewWords } from '../words';
import { keepIntake, noIntake, type Head, type Intake } from './kept-intake';

export const useIntakeWords = () => useViewWords({ sv, en });

/** What a person gives to be read. */
export type Given = { readonly file: NamedFile } | { readonly html: string } | { readonly text: string };

/** Reads a document beside the pane; what was decided of an earlier one is let go of. */
export function useRead(actions: Actions): (given: Given) => void {
  const words = useIntakeWords();
  return (given) => {
    keepIntake(noIntake);
    const request: ReadRequest = given;
    const name = 'file' in given ? given.file.name : words.pasted;
    void actions.run(
      'intake',
      async (_, { say, signal }) => {
        say(words.reading(name));
        const [{ readDocument }, { SourceRefused }] = await Promise.all([
          import(/* webpackChunkName: "read-document" */ '../../reading/read-document'),
          import(/* webpackChunkName: "read-document" */ '../../reading/sources/refusal'),
        ]);
        try {
          if ('file' in given && /\.json$/i.test(name)) return keepIntake(await readJson(given.file));
          const onProgress = (done: number, of: number) => say(`${words.reading(name)} ${words.page(done, of)}`, done, of);
          keepIntake({ read: await readDocument(request, { signal, onProgress }) });
        } catch (error) {
          if (!(error instanceof SourceRefused)) throw error;
          keepIntake({ refused: error.reason });
        }
      },
      { cancel: true, reread: false },
    );
  };
}

/** A document file of ours: a goal structure that was kept, or what the command line has shown. It has no lines to hold it against. */
async function readJson(file: NamedFile): Promise<Partial<Intake>> {
  const { largestDocument, readDocumentFile } = await import(/* webpackChunkName: "intake" */ '../../intake/read-document-file');
  if (file.size > largestDocument) return { refused: 'tooLarge' };
  const json = readDocumentFile(new TextDecoder().decode(await file.arrayBuffer()));
  if (!json.ok) return { refused: 'notADocument' };
  const unplaced = json.unknown.map((text) => ({ line: 0, text, reason: 'notUnderstood' as const }));
  return { read: { source: file.name, documents: json.file.documents, placed: [], unplaced, doubts: [], kind: 'text', lines: [] } };
}

/** The front page as the document says, or as it was changed. */
export function headOf({ head }: Intake, document: DocumentJson): Head {
  const { type, year, unit } = document;
  return head ?? { type, year: year > 0 ? String(year) : '', unit };
}

export const isYear = (year: string): boolean => /^20\d\d$/.test(year.trim());

/** The document as a person wants it, its front page included. */
export function documentOf(intake: Intake, document: DocumentJson): DocumentJson {
  const { type, year, unit } = headOf(intake, document);
  const chosen = chosenDocument(document, intake.at, intake.choices);
  return { ...chosen, type, year: Number(year), unit: unit.trim() };
}
