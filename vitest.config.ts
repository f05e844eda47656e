import { defineConfig } from 'vitest/config';

// Vitest's reporters sort failures with Map.groupBy, which Node 20 does not have.
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

export default defineConfig({
  test: {
    include: ['{shared,locales,electron,renderer,build,samples,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Generated cases on a machine that does much else at once; a test that hangs still ends.
    testTimeout: 60_000,
  },
});
