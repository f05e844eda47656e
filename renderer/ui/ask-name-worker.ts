import type { NameAnswer, NameQuestion } from '../../shared/names/name-question';
import type { AskName } from './name-engine';
import type { Numbered } from './name-worker';

/** Starts the worker that knows names. A question it fails at is answered by null. */
export function startNameWorker(): AskName {
  const worker = new Worker(new URL('./name-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: NameAnswer | null) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Numbered<NameAnswer>>) => {
    waiting.get(data.id)?.(data.body);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  });
  return (body) => {
    asked += 1;
    const question: Numbered<NameQuestion> = { id: asked, body };
    return new Promise((resolve) => {
      waiting.set(question.id, resolve);
      worker.postMessage(question);
    });
  };
}
