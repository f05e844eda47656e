/** The shield of the app, in the colour of the text around it. */
export function Emblem({ width }: { readonly width: number }) {
  return (
    <svg width={width} height={(width * 26) / 22} viewBox="0 0 22 26" aria-hidden="true">
      <path
        d="M1 1h20v14.5C21 20.5 16.5 23 11 25 5.500 23 1 20.500 1 15.500z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path
        d="M5.500 14.500 9 8.500l3.200 5 1.600-2.400 2.700 3.400M5.500 17.500h11"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      />
    </svg>
  );
}
