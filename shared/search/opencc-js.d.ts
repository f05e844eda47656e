/** The table of characters that opencc-js ships without types: `from to` pairs with `|` between them. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
