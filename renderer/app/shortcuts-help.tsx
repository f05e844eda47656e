import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { commandNames, shortcuts, shortcutText } from '../ui/commands';
import classes from './shortcuts-help.module.css';

/** Every command that has a key, from the registry that also feeds the menu and the palette. */
export function ShortcutsHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Modal
      opened
      onClose={onClose}
      title={<b>{t('commands.showShortcuts')}</b>}
      size={480}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
    >
      <dl className={classes.list}>
        {commandNames.map((name) => {
          const shortcut = shortcuts[name];
          if (!shortcut) return null;
          return (
            <div key={name} className={classes.line}>
              <dt>{t(`commands.${name}`)}</dt>
              <dd>
                <kbd>{shortcutText(shortcut)}</kbd>
              </dd>
            </div>
          );
        })}
      </dl>
    </Modal>
  );
}
