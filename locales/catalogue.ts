import { en } from './en';
import { ru } from './ru';
import { zh } from './zh';

/** Every text of the app by language and feature, in the form i18next reads. */
export const catalogue = { ru, zh, en };

/** Features are i18next namespaces; English gives the types of the keys. */
export type Catalogue = typeof en;
export type Feature = keyof Catalogue;
export const features = Object.keys(en) as readonly Feature[];
