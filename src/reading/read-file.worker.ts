import { answerRequest } from './answer-request';
import type { ReadAnswer, ReadRequest } from './protocol';

/** The worker that reads a document beside the pane; started by `start-worker`. */
declare const self: {
  onmessage: ((event: { readonly data: ReadRequest }) => unknown) | null;
  postMessage(answer: ReadAnswer): void;
};

self.onmessage = async ({ data }) => {
  self.postMessage(await answerRequest(data, (done, of) => self.postMessage({ done, of })));
};
