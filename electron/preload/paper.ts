import { contextBridge, ipcRenderer } from 'electron';
import type { PaperApi } from '../../shared/ipc/contract';

/** The printing page gets its job and says when it is ready; it can do nothing else. */
const api: PaperApi = {
  job: () => ipcRenderer.invoke('paper:job'),
  ready: (missingFace, pictures, contents) =>
    ipcRenderer.invoke('paper:ready', missingFace, pictures, contents),
};

contextBridge.exposeInMainWorld('paper', api);
