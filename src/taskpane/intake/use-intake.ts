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
