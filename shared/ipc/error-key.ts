import type { FileError, PaperError, PictureError, SaveError, UndoError } from './errors';
import type { StorageError } from './storage-error';

/** Every expected failure that a person may be told of. */
export type AppError = StorageError | SaveError | UndoError | FileError | PaperError | PictureError;

const saveKeys = { diskFull: 'saveDiskFull', readOnly: 'saveReadOnly', other: 'saveFailed' } as const;

export type ErrorKey = AppError['code'] | (typeof saveKeys)[keyof typeof saveKeys];

/**
 * The key of locales/<lang>/errors.json whose sentences tell what happened, what is safe and what to do; its
 * placeholders are the error's own members.
 */
export function errorKey(error: AppError): ErrorKey {
  return error.code === 'writeFailed' && 'reason' in error ? saveKeys[error.reason] : error.code;
}
