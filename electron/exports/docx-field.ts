import { BuilderElement, type IRunOptions, TextRun, XmlComponent } from 'docx';

/**
 * A field of Word, such as `PAGEREF place \\h`, and what it shows until it is counted. Each of its parts is a run of its
 * own, or LibreOffice takes all that follows for points of the list in which the field stands, and counts nothing.
 */
export const docxField = (
  instruction: string,
  shown: string,
  look: Pick<IRunOptions, 'style' | 'superScript'> = {},
): readonly TextRun[] =>
  [fieldMark('begin'), new Instruction(instruction), fieldMark('separate'), shown, fieldMark('end')].map(
    (part) => new TextRun({ ...look, children: [part] }),
  );

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push(text);
  }
}

const fieldMark = (type: 'begin' | 'separate' | 'end') =>
  new BuilderElement<{ type: string }>({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
