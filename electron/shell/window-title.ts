import { type Lang, showText } from '../../shared/domain/language';
import type { RegisterView } from '../../shared/register/register';
import { textsOf } from '../i18n';
import { officeNames } from '../storage/office-name';

/** The app's name, and before it the city of the office or its department, in the nearest language that it has. */
export function windowTitle(register: RegisterView | null, lang: Lang): string {
  const t = textsOf('menu', lang);
  const name = register && showText(officeNames(register), lang);
  return name ? t('windowTitle', { office: name.text }) : t('appName');
}
