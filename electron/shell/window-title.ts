import { type Lang, showText } from '../../shared/domain/language';
import type { RegisterView } from '../../shared/register/register';
import { textsOf } from '../i18n';

/** The app's name, and before it the city of the office or its department, in the nearest language that it has. */
export function windowTitle(register: RegisterView | null, lang: Lang): string {
  const t = textsOf('menu', lang);
  const office = register?.all('office')[0];
  const city = register?.find('city', office?.city);
  const name = showText(city?.names, lang) ?? showText(office?.department, lang);
  return name ? t('windowTitle', { office: name.text }) : t('appName');
}
