/** Shared by the app object and the windows, which would otherwise have to import each other. */
export const lifecycle = { ready: false, quitting: false };
