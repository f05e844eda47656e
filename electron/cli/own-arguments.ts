/**
 * The arguments after the program. A packaged app is its own program; elsewhere the app's folder or file comes first,
 * behind whatever switches Electron itself was started with.
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  if (isPackaged) return argv.slice(1);
  const main = argv.findIndex((arg, at) => at > 0 && !arg.startsWith('-'));
  return main < 0 ? [] : argv.slice(main + 1);
}
