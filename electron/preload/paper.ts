import { contextBridge, ipcRenderer } from 'electron';
import type { PaperApi } from '../../shared/ipc/contract';

/** The printing page gets its job and says how far it is; it can do nothing else. */
const api: PaperApi = {
  job: () => ipcRenderer.invoke('paper:job'),
  fillPages: () => ipcRenderer.send('paper:fillPages'),
  ready: (missingFace, pictures, contents, pages) =>
    ipcRenderer.invoke('paper:ready', missingFace, pictures, contents, pages),
};

contextBridge.exposeInMainWorld('paper', api);
