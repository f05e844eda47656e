import type { ReactNode } from 'react';
import { Fact } from './card';

/** Facts of a card, one a line; what is not known takes no room. */
export function FactList({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}) {
  return (
    <dl>
      {facts.map(
        ([label, value]) =>
          Boolean(value) && (
            <Fact key={label} label={label}>
              {value}
            </Fact>
          ),
      )}
    </dl>
  );
}
