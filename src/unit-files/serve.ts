import { addUp, type ToAddUp } from './add-up';
import { answerRequest, type AskRules } from './answer-request';
import { plainOf, revived } from './between-threads';
import type { AddUpAnswer, AddUpRequest, ReadAnswer, ReadRequest } from './protocol';

/** What a worker's own scope is to us. */
export interface WorkerScope {
  onmessage: ((event: { readonly data: ReadRequest | AddUpRequest }) => unknown) | null;
  postMessage(answer: ReadAnswer | AddUpAnswer, transfer: Transferable[]): void;
}

/** Answers requests in a worker, one at a time: the pane sends the next when it has the answer. */
export function serve(scope: WorkerScope, askRules?: AskRules): void {
  scope.onmessage = ({ data }) =>
    'addUp' in data
      ? answerAddUp(data, (answer) => scope.postMessage(answer, []))
      : answerRequest(data, askRules).then((answer) => scope.postMessage(answer, answer.ok === true ? [answer.packed.buffer] : []));
}

/** Plans between two words of how far it has come. */
const toldEvery = 5;

function answerAddUp(request: AddUpRequest, post: (answer: AddUpAnswer) => void): void {
  try {
    const added = addUp(revived(request.addUp) as ToAddUp, (done) => {
      if (done % toldEvery === 0) post({ step: 'unpacked', done });
    });
    if (added) {
      const { consolidated, periods } = added;
      for (const [key, part] of Object.entries({ ...consolidated, periods })) post({ step: 'part', key, part: plainOf(part) });
    }
    post({ step: 'done', found: added !== null });
  } catch {
    post({ step: 'failed' });
  }
}
