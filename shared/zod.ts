import * as z from 'zod';

// zod's compiled parsers need `new Function`, which the strict CSP of the pages refuses.
z.config({ jitless: true });

export { z };
