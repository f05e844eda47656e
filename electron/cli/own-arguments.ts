/** The arguments after the program: a packaged app is its own program, elsewhere the app's folder or file comes first. */
export const ownArguments = (argv: readonly string[], isPackaged: boolean): readonly string[] =>
  argv.slice(isPackaged ? 1 : 2);
