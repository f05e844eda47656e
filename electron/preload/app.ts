import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Calls, Channel, DesktopApi, Notices } from '../../shared/ipc/contract';

// The one cast of the bridge, in one place.
const call = <C extends Channel>(channel: C) =>
  ((...args: unknown[]) => ipcRenderer.invoke(channel, ...args)) as Calls[C];

/** A page may listen to these and to nothing else. */
const notices: Readonly<Record<keyof Notices, true>> = {
  command: true,
  flush: true,
  preferences: true,
  paperProgress: true,
};

const api: DesktopApi = {
  call: {
    appStart: call('app:start'),
    appFlushed: call('app:flushed'),
    appEnableCommands: call('app:enableCommands'),
    registerRecordsFrom: call('register:recordsFrom'),
    registerEntriesAfter: call('register:entriesAfter'),
    registerReportWorkingCopy: call('register:reportWorkingCopy'),
    registerRefuseWorkingCopy: call('register:refuseWorkingCopy'),
    registerSave: call('register:save'),
    registerUndo: call('register:undo'),
    registerRedo: call('register:redo'),
    registerOpenFile: call('register:openFile'),
    registerSaveFile: call('register:saveFile'),
    registerChoosePicture: call('register:choosePicture'),
    profileList: call('profile:list'),
    profileOpen: call('profile:open'),
    profileOpenTraining: call('profile:openTraining'),
    profileCreate: call('profile:create'),
    preferencesChange: call('preferences:change'),
    paperWarmUp: call('paper:warmUp'),
    paperPrepare: call('paper:prepare'),
    paperCancel: call('paper:cancel'),
    paperExport: call('paper:export'),
    paperRecent: call('paper:recent'),
    paperOpen: call('paper:open'),
    paperShowInFolder: call('paper:showInFolder'),
    paperOpenToPrint: call('paper:openToPrint'),
    editionFreeze: call('edition:freeze'),
    editionOpen: call('edition:open'),
    editionExport: call('edition:export'),
  },
  on: (notice, listener) => {
    if (!Object.hasOwn(notices, notice)) throw new Error(`No such notice: ${notice}`);
    const heard = listener as (...args: unknown[]) => void;
    const receive = (_event: IpcRendererEvent, ...args: unknown[]): void => heard(...args);
    ipcRenderer.on(`notice:${notice}`, receive);
    return () => {
      ipcRenderer.off(`notice:${notice}`, receive);
    };
  },
};

contextBridge.exposeInMainWorld('desktop', api);
