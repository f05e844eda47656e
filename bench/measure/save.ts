import type { Locator, Page } from '@playwright/test';
import { missingFields } from '../../shared/domain/completeness';
import { bareWrites } from '../baseline/bare-writes';
import type { Line } from '../report/line';
import { repeat, type Sample } from '../report/sample';
import type { Bench } from './bench';
import { lineOf, textEntry } from './one-change';

const runs = 30;

/**
 * The whole acknowledged save on screen: from leaving a field until the foot of the rail says "Saved", with the entry in
 * the journal and the record in the working copy; and the part of it that asks the main process and gets its answer.
 */
export async function measureSave(bench: Bench): Promise<readonly Line[]> {
  const { page } = await bench.app();
  // A visit that lacks a mandatory field opens as a form.
  const draft = bench.office.records.find(
    (record) => record.kind === 'visit' && record.binnedAt === undefined && missingFields(record).length > 0,
  );
  if (!draft) throw new Error('The register has no draft of a visit');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/visits/${draft.id}`);
  const field = page.getByRole('textbox', { name: 'Order number' });
  await field.waitFor({ timeout: 120_000 });
  const whole = await repeat(runs, (run) => timeLeaving(field, `No. ${run + 1}`));
  const asked = await askedToSave(page, draft.id);
  const lines = Array.from({ length: runs }, (_, run) => lineOf(textEntry(draft, run + 1)));
  const baseline = await bareWrites(bench.office.work, lines);
  const rest = {
    group: 'save',
    unit: 'ms',
    baseline,
    against: 'bare write + fdatasync of such a line',
  } as const;
  return [
    { ...rest, what: 'save a field, from leaving it to "Saved" on screen', value: whole },
    { ...rest, what: 'of which: asking the main process to journal it', value: asked },
  ];
}

/**
 * The text of the state changes to "Saving" and back, so that the second change is the acknowledgement. The text is put in
 * and the field left in one step: a form that is not left saves by itself after a moment, which would be waited for in vain.
 */
async function timeLeaving(field: Locator, text: string): Promise<number> {
  await field.focus();
  return field.evaluate(
    (input, typed) =>
      new Promise<number>((done, failed) => {
        const states = [...document.querySelectorAll('[role="status"]')];
        const state = states.find(({ textContent }) => /^(All saved|Saved|Saving)/.test(textContent ?? ''));
        if (!(input instanceof HTMLInputElement)) return failed(new Error('The field takes no text'));
        if (!state) return failed(new Error('The screen does not say whether it is saved'));
        let begun = 0;
        let saving = false;
        const observer = new MutationObserver(() => {
          if (state.textContent?.startsWith('Saving')) saving = true;
          else if (saving) {
            observer.disconnect();
            done(performance.now() - begun);
          }
        });
        observer.observe(state, { childList: true, characterData: true, subtree: true });
        // React listens to its own setter of the value; the prototype's tells it that someone else typed.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        begun = performance.now();
        input.blur();
      }),
    text,
  );
}

/** Drafts of one field sent one after another, past the page's own register, which catches up with its next save. */
async function askedToSave(page: Page, visit: string): Promise<Sample> {
  let before: string | null = null;
  return repeat(runs, async (run) => {
    const after = `${run + 1} 000`;
    const draft = {
      id: crypto.randomUUID(),
      author: 'bench',
      action: 'editVisit',
      patches: [{ record: visit, field: 'funds', before, after }],
    };
    before = after;
    return page.evaluate(async (wanted) => {
      const begun = performance.now();
      const answer = await window.desktop.call.registerSave(wanted);
      if (!answer.ok) throw new Error(answer.error.code);
      return performance.now() - begun;
    }, draft);
  });
}
