import { answerName, type NameAnswer, type NameQuestion } from '../../shared/names/name-question';

/** A question or an answer on its way between the window and the worker. */
export interface Numbered<T> {
  readonly id: number;
  readonly body: T;
}

// The tables take a few hundred milliseconds to make ready: here, where no key waits for them.
self.addEventListener('message', ({ data }: MessageEvent<Numbered<NameQuestion>>) => {
  const answer: Numbered<NameAnswer> = { id: data.id, body: answerName(data.body) };
  self.postMessage(answer);
});
