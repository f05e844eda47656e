/** Why a profile could not be opened or made. Nothing in it was changed; texts are in locales/<lang>/errors.json. */
export type StorageError =
  | {
      readonly code: 'profileFolderMissing' | 'profileFolderReadOnly' | 'profileDiskFull';
      readonly folder: string;
    }
  | { readonly code: 'storageFailed'; readonly folder: string; readonly detail: string }
  | { readonly code: 'notAProfile'; readonly folder: string }
  | { readonly code: 'profileTooNew'; readonly folder: string; readonly version: number }
  /** Another window, program or computer holds the profile; `since` is an instant. */
  | { readonly code: 'profileInUse'; readonly host: string; readonly since: string }
  /** The chain of entries is broken at this line (from 1): nothing after it can be trusted. */
  | { readonly code: 'journalDamaged'; readonly file: string; readonly line: number }
  | { readonly code: 'journalTooNew'; readonly file: string; readonly version: number }
  /** The profile once held `seq` entries and its journal is empty now. */
  | { readonly code: 'journalMissing'; readonly folder: string; readonly seq: number };
