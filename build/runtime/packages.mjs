import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { at, say } from './paths.mjs';
import { runNpm } from './run-command.mjs';

const stamp = at('node_modules', '.installed-from');

/** npm writes this file last; when it is younger than the lock, somebody ran npm since the lock changed. */
function npmIsDone() {
  const written = at('node_modules', '.package-lock.json');
  return existsSync(written) && statSync(written).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
}

/** A linked folder belongs to another checkout, which npm would empty under its hands. */
const isLinked = () => lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Installs the packages of package-lock.json when they are missing or the lock has changed. */
export async function ensurePackages() {
  if (isLinked()) return;
  const wanted = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (installed === wanted) return;
  if (npmIsDone()) {
    writeFileSync(stamp, wanted);
    return;
  }
  say('Installing the packages of package-lock.json into node_modules ...');
  // Electron's wrapper asks for a newer Node than the app needs; its binary is looked for separately.
  const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'];
  let code = await runNpm(['ci', ...quiet], { stdout: 'stderr' });
  // A mirror without the packages of other systems makes `ci` refuse a good lock; `install` takes what there is.
  if (code !== 0) code = await runNpm(['install', '--no-save', ...quiet], { stdout: 'stderr' });
  if (code !== 0) throw new Error(`npm ended with code ${code}; is the registry reachable?`);
  writeFileSync(stamp, wanted);
}
