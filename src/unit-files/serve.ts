import { answerRequest, type AskRules } from './answer-request';
import type { ReadAnswer, ReadRequest } from './protocol';

/** What a worker's own scope is to us. */
export interface WorkerScope {
  onmessage: ((event: { readonly data: ReadRequest }) => unknown) | null;
  postMessage(answer: ReadAnswer, transfer: Transferable[]): void;
}

/** Answers requests in a worker, one at a time: the pane sends the next when it has the answer. */
export function serve(scope: WorkerScope, askRules?: AskRules): void {
  scope.onmessage = ({ data }) =>
    answerRequest(data, askRules).then((answer) => scope.postMessage(answer, answer.ok === true ? [answer.packed.buffer] : []));
}
