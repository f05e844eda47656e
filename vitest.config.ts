import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,locales,electron,renderer,build,samples,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
