import type { UndoConflict } from '../changes/undo';
import type { RegisterFileProblem } from '../register/register-file';
import type { FrozenError } from '../report/editions/frozen-document';
import type { StorageError } from './storage-error';

/** Why a change was not written. Nothing was changed; the text stays in its field. */
export type SaveError =
  | { readonly code: 'invalidField'; readonly record: string; readonly field: string; readonly rule: string }
  | { readonly code: 'ruleBroken'; readonly record: string; readonly field: string; readonly rule: string }
  | { readonly code: 'changedSince'; readonly record: string; readonly field: string }
  | { readonly code: 'badDraft' }
  | {
      readonly code: 'writeFailed';
      readonly reason: 'diskFull' | 'readOnly' | 'other';
      readonly detail: string;
    }
  | { readonly code: 'writingStopped' }
  /** This computer was silent for so long that another one opened the office. Nothing more is written from here. */
  | { readonly code: 'officeTakenOver'; readonly computer: string };

export type UndoError = UndoConflict | { readonly code: 'nothingToUndo' } | SaveError;

export type FileError =
  | { readonly code: 'fileMissing' | 'notReadable'; readonly file: string }
  | { readonly code: 'folderMissing' | 'folderReadOnly' | 'diskFull' | 'writeFailed'; readonly file: string }
  | {
      readonly code: 'registerInvalid';
      readonly file: string;
      readonly problems: readonly RegisterFileProblem[];
    };

/** Why an office could not be opened; the one that is open stays open. */
export type OpenError = FileError | StorageError;

export type PaperError =
  | FileError
  | { readonly code: 'fontMissing'; readonly face: string }
  | { readonly code: 'emptyRegister' }
  | FrozenError
  | { readonly code: 'paperCancelled' }
  | { readonly code: 'printFailed'; readonly detail: string };

/** Why a picture that was chosen cannot be used. */
export type PictureError =
  | { readonly code: 'notAPicture' | 'pictureTooLarge'; readonly file: string }
  | FileError;
