import { Draft } from '../../shared/changes/entry';
import { SignOff } from '../../shared/domain/edition';
import { languages } from '../../shared/domain/language';
import { Day } from '../../shared/domain/partial-date';
import { RecordId } from '../../shared/domain/record-base';
import type { Channel } from '../../shared/ipc/contract';
import { menuCommands } from '../../shared/ipc/menu-commands';
import { editionFormats } from '../../shared/report/editions/editions-of';
import { PaperRequest, paperFormats } from '../../shared/report/request';
import { z } from '../../shared/zod';
import { PreferencesChange } from '../settings/preferences';

const nothing = z.tuple([]);
const count = z.number().int().nonnegative();
const Task = z.uuid();

const WorkingState = z.strictObject({
  appliedSeq: count,
  records: count,
  digest: z.string().regex(/^[0-9a-f]{16}$/),
});

const Freezing = z.strictObject({
  number: z.number().int().min(1).max(10_000),
  frozenOn: Day,
  signOff: z.array(SignOff).max(20),
});

/** The arguments each channel accepts; anything else from a page is a bug or an intruder and is refused. */
export const parameters = {
  'app:start': nothing,
  'register:recordsFrom': z.tuple([count]),
  'register:entriesAfter': z.tuple([count]),
  'register:reportWorkingCopy': z.tuple([WorkingState]),
  'register:refuseWorkingCopy': z.tuple([z.string().max(1_000)]),
  'register:save': z.tuple([Draft]),
  'register:undo': nothing,
  'register:redo': nothing,
  'register:openFile': nothing,
  'register:saveFile': nothing,
  'register:choosePicture': nothing,
  'profile:list': nothing,
  'profile:open': z.tuple([RecordId]),
  'profile:openTraining': nothing,
  'profile:create': nothing,
  'preferences:change': z.tuple([PreferencesChange]),
  'paper:warmUp': z.tuple([z.enum(languages)]),
  'paper:prepare': z.tuple([PaperRequest, Task]),
  'paper:cancel': z.tuple([Task]),
  'paper:export': z.tuple([PaperRequest, z.enum(paperFormats), Task]),
  'paper:recent': nothing,
  'paper:open': z.tuple([z.string().min(1).max(4_096)]),
  'paper:showInFolder': z.tuple([z.string().min(1).max(4_096)]),
  'paper:openToPrint': z.tuple([PaperRequest, Task]),
  'edition:freeze': z.tuple([PaperRequest, Freezing]),
  'edition:open': z.tuple([RecordId]),
  'edition:export': z.tuple([RecordId, z.enum(editionFormats)]),
  'app:flushed': nothing,
  'app:enableCommands': z.tuple([z.array(z.string().max(60)).max(menuCommands.length * 10)]),
} satisfies Readonly<Record<Channel, z.ZodType<readonly unknown[]>>>;
