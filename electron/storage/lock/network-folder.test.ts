import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { isNetworkFolder } from './network-folder';

it('does not take a folder of this computer, or one that is not there, for a share', async () => {
  expect(await isNetworkFolder(tmpdir())).toBe(false);
  expect(await isNetworkFolder('/no/such/folder')).toBe(false);
});
