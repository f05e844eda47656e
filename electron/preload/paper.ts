import { contextBridge, ipcRenderer } from 'electron';
import type { PaperApi } from '../../shared/ipc/contract';

/** The printing page gets its job, asks on which pages it lies, and says when it is ready; it can do nothing else. */
const api: PaperApi = {
  job: () => ipcRenderer.invoke('paper:job'),
  pages: () => ipcRenderer.invoke('paper:pages'),
  ready: (missingFace, pictures) => ipcRenderer.invoke('paper:ready', missingFace, pictures),
};

contextBridge.exposeInMainWorld('paper', api);
