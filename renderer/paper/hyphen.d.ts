declare module 'hyphen/ru/index.js' {
  const language: {
    readonly hyphenateSync: (text: string, options?: { readonly hyphenChar?: string }) => string;
  };
  export default language;
}
