// npm run screens: photographs every screen into out/screens, and those that the README shows into docs/screens (e2e/screens.ts).
import { existsSync } from 'node:fs';
import { ensureBuilt } from './runtime/app-build.mjs';
import { provideBrowser } from './runtime/browser.mjs';
import { ensurePackages } from './runtime/packages.mjs';
import { at, say } from './runtime/paths.mjs';
import { runNode } from './runtime/run-command.mjs';

try {
  await ensurePackages();
  await ensureBuilt();
  await provideBrowser();
  if (!existsSync(at('e2e', 'screens.ts')))
    throw new Error('e2e/screens.ts, which says what to show, is missing');
  const playwright = at('node_modules', '@playwright', 'test', 'cli.js');
  const config = at('e2e', 'playwright.config.ts');
  const env = { ...process.env, PC_E2E_MATCH: 'screens.ts' };
  process.exitCode = await runNode([playwright, 'test', '--config', config, ...process.argv.slice(2)], {
    env,
  });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
