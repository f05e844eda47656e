import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program in the clone and resolves with its exit code; 127 when it could not be started.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdout?: 'inherit' | 'stderr' | 'ignore', timeout?: number, shell?: boolean }} [options]
 *   stdout 'stderr': what the program prints is set-up talk; timeout in milliseconds
 * @returns {Promise<number>}
 */
export function runCommand(
  command,
  args,
  { env = process.env, stdout = 'inherit', timeout, shell = false } = {},
) {
  const output = stdout === 'stderr' ? 2 : stdout;
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      shell,
      stdio: ['inherit', output, 'inherit'],
      ...(timeout === undefined ? {} : { timeout }),
    });
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      done(127);
    });
    child.on('close', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

/** Runs a script with this very Node. @param {string[]} args @param {Parameters<typeof runCommand>[2]} [options] */
export const runNode = (args, options) => runCommand(process.execPath, args, options);

/** npm is a shell script on Windows. @param {string[]} args @param {Parameters<typeof runCommand>[2]} [options] */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runNode([script, ...args], options);
  return runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}
