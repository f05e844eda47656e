import { describe, expect, it } from 'vitest';
import { Term } from './agreement';
import { DateSpan } from './partial-date';

const messages = (result: { success: boolean; error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message) ?? [];

describe('a span of dates', () => {
  it('may cross New Year, end inside its first month, or be one vague date', () => {
    for (const span of [
      { from: '2024-12-29', to: '2025-01-03' },
      { from: '2025-05-20', to: '2025-05' },
      { from: '2025-H1' },
    ]) {
      expect(DateSpan.safeParse(span).success).toBe(true);
    }
  });

  it('says when it ends before it begins', () => {
    expect(messages(DateSpan.safeParse({ from: '2025-07-10', to: '2025-07-07' }))).toEqual([
      'endsBeforeBegins',
    ]);
    expect(messages(Term.safeParse({ kind: 'fromTo', from: '2026', until: '2024' }))).toEqual([
      'endsBeforeBegins',
    ]);
  });

  it('answers with a message, and never throws, when one end is a day that does not exist', () => {
    expect(messages(DateSpan.safeParse({ from: '2025-02-01', to: '2025-02-30' }))).toEqual(['noSuchDay']);
    expect(messages(Term.safeParse({ kind: 'until', from: '2025-13', until: '2025' }))).toContain('notADate');
  });
});
