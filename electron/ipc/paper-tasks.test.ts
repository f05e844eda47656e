import { describe, expect, it } from 'vitest';
import type { PaperProgress } from '../../shared/ipc/paper-progress';
import { type PaperTask, PaperTasks } from './paper-tasks';

const cancelled = { ok: false, error: { code: 'paperCancelled' } };

/** Tasks, what the page is told of them, and work that goes on until it is said to be done. */
function begun() {
  const told: PaperProgress[] = [];
  const tasks = new PaperTasks((progress) => told.push(progress));
  const start = (name: string) => {
    let finish: (answer: string) => void = () => undefined;
    const work = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const seen: PaperTask[] = [];
    const outcome = tasks.run(name, (task) => {
      seen.push(task);
      return work;
    });
    const task = seen[0];
    if (!task) throw new Error('The work of a task begins at once');
    return { outcome, task, finish };
  };
  return { told, tasks, start };
}

describe('a task that is cancelled', () => {
  it('answers at once, though its work goes on', async () => {
    const { tasks, start } = begun();
    const { outcome, task } = start('a');
    tasks.cancel('a');
    expect(await outcome).toEqual(cancelled);
    expect(task.signal.aborted).toBe(true);
    expect(task.mayWrite()).toBe(false);
  });

  it('leaves the others alone, and its name is free again', async () => {
    const { tasks, start } = begun();
    const [preview, file] = [start('preview'), start('file')];
    tasks.cancel('file');
    await file.outcome;
    preview.finish('pages');
    expect(await preview.outcome).toBe('pages');
    expect(preview.task.signal.aborted).toBe(false);
    const again = start('file');
    again.finish('written');
    expect(await again.outcome).toBe('written');
  });

  it('is written whole all the same once writing has begun', async () => {
    const { tasks, start } = begun();
    const { outcome, task, finish } = start('a');
    expect(task.mayWrite()).toBe(true);
    tasks.cancel('a');
    expect(task.signal.aborted).toBe(false);
    finish('written');
    expect(await outcome).toBe('written');
    tasks.cancel('a');
  });
});

describe('what the page is told', () => {
  it('is each stage once, in order, with the pages where they are counted', async () => {
    const { told, start } = begun();
    const { outcome, task, finish } = start('a');
    const { step, mayWrite } = task;
    step('composing');
    step('printing', 62);
    step('printing', 62);
    mayWrite();
    finish('written');
    await outcome;
    expect(told).toEqual([
      { task: 'a', stage: 'composing' },
      { task: 'a', stage: 'printing', pages: 62 },
      { task: 'a', stage: 'writing' },
    ]);
  });

  it('is nothing after the end, nor after a cancel', async () => {
    const { told, tasks, start } = begun();
    const [done, given] = [start('done'), start('given up')];
    done.finish('written');
    await done.outcome;
    done.task.step('writing');
    tasks.cancel('given up');
    given.task.step('printing');
    expect(told).toEqual([]);
  });
});

it('refuses a second task of one name, and passes on what breaks', async () => {
  const { tasks, start } = begun();
  const { outcome, finish } = start('a');
  await expect(tasks.run('a', async () => 'twice')).rejects.toThrow('running');
  finish('once');
  expect(await outcome).toBe('once');
  const broken = tasks.run('a', () => Promise.reject(new Error('a bug')));
  await expect(broken).rejects.toThrow('a bug');
});
