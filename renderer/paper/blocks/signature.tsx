import type { ReactNode } from 'react';
import type { SignatureBlock } from '../../../shared/report/document';

/** Post and name with room to sign between them. */
export function Signature({ block }: { readonly block: SignatureBlock }): ReactNode {
  return (
    <div className="signature" data-block={block.id}>
      <p>{block.post}</p>
      {block.date === undefined && (
        <p>
          <span className="line" /> {block.name}
        </p>
      )}
      {block.date !== undefined && <p>{block.date}</p>}
    </div>
  );
}
