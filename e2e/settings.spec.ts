import { expect, test } from '@playwright/test';
import { launchApp } from './support/launch';
import { sampleOf } from './support/office-folder';
import { goTo, languageLine, savedSaid } from './support/screen';
import { words } from './support/words';

const lang = 'ru';

test('an office labels a country in its own words, and only in the language it wrote', async () => {
  const app = await launchApp({ args: [sampleOf('yekaterinburg')], lang, asOf: '2025-11-21' });
  const { page } = app;
  await goTo(page, '/settings/countries');
  const line = languageLine(page, 'Гонконг', 'ru', lang);
  await expect(line).toHaveAttribute('placeholder', 'Гонконг');
  await line.fill('Сянган');
  await savedSaid(page, lang);
  await expect(languageLine(page, 'Гонконг', 'zh', lang)).toHaveAttribute('placeholder', '香港');
  await page.getByRole('combobox', { name: words(lang, 'settings.countries.add') }).fill('Белар');
  await page.getByRole('option', { name: 'Беларусь' }).click();
  await expect(languageLine(page, 'Беларусь', 'ru', lang)).toBeFocused();
  await expect(page.getByRole('combobox', { name: words(lang, 'settings.countries.add') })).toHaveValue('');
  await goTo(page, '/settings/about');
  await expect(page.getByText('CC BY 4.0')).toBeVisible();
  await app.close();
});
