const [isolate, endOfIsolate, endOfEmbedding] = ['\u2068', '\u2069', '\u202c'];
const marks = /[\u202a-\u202e\u2066-\u2069]/gu;
const embeddings = /[\u202a\u202b\u202d\u202e]/u;

/**
 * A text with marks that turn the direction of writing, fenced in so that they end with it: nothing is taken out, and
 * what stands around it is read as if it were not there. Other texts come back as they are.
 */
export function isolated(text: string): string {
  const found = text.match(marks);
  if (!found) return text;
  const open: string[] = [];
  let astray = 0;
  for (const mark of found) {
    if (mark === endOfEmbedding) {
      if (open.at(-1) === endOfEmbedding) open.pop();
    } else if (mark !== endOfIsolate) {
      open.push(embeddings.test(mark) ? endOfEmbedding : endOfIsolate);
    } else if (open.includes(endOfIsolate)) {
      open.length = open.lastIndexOf(endOfIsolate);
    } else {
      astray += 1;
    }
  }
  // Each end without a beginning would end the fence, so that there is one fence more for each.
  return isolate.repeat(astray + 1) + text + open.reverse().join('') + endOfIsolate;
}
