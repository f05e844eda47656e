import { ActionIcon, Button, Popover } from '@mantine/core';
import { FolderOpen, History } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lang, localeOf } from '../../../shared/domain/language';
import type { RecentExport } from '../../../shared/ipc/contract';
import { useLang } from '../../i18n/use-lang';
import { useDesktop } from '../../ui/services';
import classes from './recent-files.module.css';

/** The papers written last on this computer: open one, or the folder it is in. */
export function RecentFiles() {
  const { t } = useTranslation('summary');
  const desktop = useDesktop();
  const [opened, setOpened] = useState(false);
  const [files, setFiles] = useState<readonly RecentExport[]>([]);
  const toggle = async () => {
    // What was thrown away since the last look is left out.
    if (!opened) setFiles(await desktop.call.paperRecent());
    setOpened(!opened);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="top-end" trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <Button
          variant="subtle"
          leftSection={<History size={16} strokeWidth={1.75} />}
          aria-expanded={opened}
          onClick={() => void toggle()}
        >
          {t('recent.title')}
        </Button>
      </Popover.Target>
      {/* The keyboard goes to the box where no file is in it, so that Escape is heard. */}
      <Popover.Dropdown className={classes.box} role="dialog" tabIndex={-1} aria-label={t('recent.title')}>
        {files.length === 0 ? (
          <p className="t2">{t('recent.none')}</p>
        ) : (
          <ul className={classes.files}>
            {files.map((file) => (
              <RecentFile key={file.path} {...file} />
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function RecentFile({ path, at }: RecentExport) {
  const { t } = useTranslation('summary');
  const desktop = useDesktop();
  const lang = useLang();
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return (
    <li>
      <button type="button" className={classes.open} onClick={() => void desktop.call.paperOpen(path)}>
        <span className={classes.name}>{name}</span>
        <span className="t3 xs num">{momentOf(at, lang)}</span>
      </button>
      <ActionIcon
        size={28}
        aria-label={t('recent.showInFolder', { name })}
        title={t('recent.showInFolder', { name })}
        onClick={() => void desktop.call.paperShowInFolder(path)}
      >
        <FolderOpen size={16} strokeWidth={1.75} />
      </ActionIcon>
    </li>
  );
}

/** Day and time on this computer's clock. */
const momentOf = (at: string, lang: Lang): string =>
  new Intl.DateTimeFormat(localeOf[lang], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
