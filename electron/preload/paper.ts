import { contextBridge, ipcRenderer } from 'electron';
import type { PaperApi } from '../../shared/ipc/contract';

/** The printing page gets its document and says when it is ready; it can do nothing else. */
const api: PaperApi = {
  document: () => ipcRenderer.invoke('paper:document'),
  ready: (missingFace) => ipcRenderer.invoke('paper:ready', missingFace),
};

contextBridge.exposeInMainWorld('paper', api);
