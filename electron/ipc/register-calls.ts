import { join } from 'node:path';
import type { Calls, Saved } from '../../shared/ipc/contract';
import { writeRegisterFile } from '../../shared/register/write-register-file';
import { fail, type Result, succeed } from '../../shared/result';
import type { FileDialogs } from '../shell/file-dialogs';
import type { OfficeOpener } from '../shell/office-opener';
import { officeSlug } from '../shell/paper-name';
import { readPicture } from '../shell/read-picture';
import type { Workplace } from '../shell/workplace';
import type { OfficeStore } from '../storage/office-store';
import { replaceFile } from '../storage/replace-file';

type RegisterCalls = { [C in keyof Calls as C extends `register:${string}` ? C : never]: Calls[C] };

/** Reading and changing the register of the open office. */
export function registerCalls(
  workplace: Workplace,
  opener: OfficeOpener,
  dialogs: FileDialogs,
): RegisterCalls {
  const store = () => openStoreOf(workplace);
  const follow = async <E>(saving: Promise<Result<Saved, E>>): Promise<Result<Saved, E>> => {
    const saved = await saving;
    if (saved.ok) workplace.follow(saved.value);
    return saved;
  };
  return {
    'register:recordsFrom': (from) => store().recordsFrom(from),
    'register:entriesAfter': (seq) => store().entriesAfter(seq),
    'register:reportWorkingCopy': async (state) => {
      const verdict = await store().checkWorkingCopy(state);
      if (verdict === 'rebuild') await workplace.rebuild('differs-from-journal');
      return verdict;
    },
    'register:refuseWorkingCopy': (reason) => workplace.rebuild(reason),
    'register:save': (draft) => follow(store().save(draft)),
    'register:undo': () => follow(store().undo()),
    'register:redo': () => follow(store().redo()),
    'register:openFile': async () => {
      const path = await dialogs.askRegisterToOpen();
      return path === null ? null : workplace.moveTo(() => opener.file(path));
    },
    'register:saveFile': async () => {
      const { register } = store();
      const path = await dialogs.askWhereToSaveRegister(`${officeSlug(register)}.json`);
      if (path === null) return null;
      const written = await replaceFile(path, writeRegisterFile(register));
      return written.ok ? succeed({ path: join(path) }) : fail(written.error);
    },
    'register:choosePicture': async () => {
      const path = await dialogs.askPictureToOpen();
      return path === null ? null : readPicture(path);
    },
  };
}

/** A page that asks for records before an office was chosen has a bug. */
export function openStoreOf(workplace: Workplace): OfficeStore {
  if (!workplace.office) throw new Error('No office is open');
  return workplace.office.store;
}
