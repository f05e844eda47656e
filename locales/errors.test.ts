import { expect, it } from 'vitest';
import type { ErrorKey } from '../shared/ipc/error-key';
import { catalogue } from './catalogue';

/** A new code of any error does not compile until it stands here and has its sentences. */
const parameters = {
  profileFolderMissing: ['folder'],
  profileFolderReadOnly: ['folder'],
  profileDiskFull: ['folder'],
  storageFailed: ['folder', 'detail'],
  notAProfile: ['folder'],
  profileTooNew: ['folder', 'version'],
  profileInUse: ['host', 'since'],
  journalDamaged: ['file', 'line'],
  journalTooNew: ['file', 'version'],
  journalMissing: ['folder', 'seq'],
  invalidField: [],
  ruleBroken: [],
  changedSince: [],
  badDraft: [],
  saveDiskFull: [],
  saveReadOnly: [],
  saveFailed: ['detail'],
  writingStopped: [],
  nothingToUndo: [],
  fileMissing: ['file'],
  notReadable: ['file'],
  folderMissing: ['file'],
  folderReadOnly: ['file'],
  diskFull: ['file'],
  writeFailed: ['file'],
  registerInvalid: ['file'],
  notAPicture: ['file'],
  pictureTooLarge: ['file'],
  fontMissing: ['face'],
  emptyRegister: [],
  editionUnreadable: ['place'],
  editionTooNew: ['version'],
  paperCancelled: [],
  printFailed: ['detail'],
  officeTakenOver: ['computer'],
} as const satisfies Readonly<Record<ErrorKey, readonly string[]>>;

it.each(['ru', 'zh', 'en'] as const)('says in %s what happened, with what the error knows', (lang) => {
  const texts: Readonly<Record<string, string>> = catalogue[lang].errors;
  for (const [code, known] of Object.entries(parameters)) {
    expect(texts[code], code).toMatch(/[.。]$/u);
    const used = [...(texts[code] ?? '').matchAll(/{{(\w+)}}/g)].map(([, name]) => name);
    for (const name of used) expect(known, `${code} in ${lang}`).toContain(name);
  }
});
