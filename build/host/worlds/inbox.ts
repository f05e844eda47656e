/** How a text comes: whole, or as a piece of a compressed one. */
export type Part = 'whole' | 'piece' | 'last';

/** Puts the host's messages together again and hands them over in the order in which they were sent. */
export class Inbox {
  private pieces: string[] = [];
  private turn: Promise<void> | undefined;

  constructor(private readonly take: (text: string) => void) {}

  receive(text: string, part: Part): void {
    if (part === 'whole' && !this.turn) {
      this.take(text);
      return;
    }
    if (part !== 'whole') this.pieces.push(text);
    if (part === 'piece') return;
    const packed = this.pieces;
    if (part === 'last') this.pieces = [];
    const unpacked = part === 'last' ? inflate(packed.join('')) : Promise.resolve(text);
    const turn: Promise<void> = (this.turn ?? Promise.resolve()).then(async () => this.take(await unpacked));
    this.turn = turn;
    void turn.finally(() => {
      if (this.turn === turn) this.turn = undefined;
    });
  }
}

function inflate(base64: string): Promise<string> {
  const fromBase64 = Uint8Array as typeof Uint8Array & { fromBase64(text: string): Uint8Array<ArrayBuffer> };
  const stream = new Blob([fromBase64.fromBase64(base64)]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream('gzip'))).text();
}
