import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from './support/launch';
import { sampleOf, temporaryFolder } from './support/office-folder';
import type { RunningApp } from './support/running-app';
import { goTo, languageLine, savedSaid } from './support/screen';
import { words } from './support/words';

const lang = 'ru';

/** Chosen from a file, drawn anew, undone like any other change; a file that is no picture is refused in words. */
async function choosesACoatOfArms(app: RunningApp): Promise<void> {
  const { page } = app;
  const folder = temporaryFolder();
  const [arms, none] = [join(folder, 'arms.png'), join(folder, 'none.png')];
  writeFileSync(
    arms,
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  writeFileSync(none, '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  await goTo(page, '/settings/office');
  const choose = page.getByRole('button', { name: words(lang, 'settings.office.emblem.choose') });
  const picture = page.getByRole('img', { name: words(lang, 'settings.office.emblem.alt') });
  await app.answerDialog('showOpenDialog', { canceled: false, filePaths: [none] });
  await choose.click();
  await expect(page.getByRole('alert')).toContainText('none.png');
  await app.answerDialog('showOpenDialog', { canceled: false, filePaths: [arms] });
  await choose.click();
  await expect(picture).toHaveAttribute('src', /^data:image\/png;base64,/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(picture).toHaveCount(0);
  rmSync(folder, { recursive: true, force: true });
}

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
  await choosesACoatOfArms(app);
  await goTo(page, '/settings/about');
  await expect(page.getByText('CC BY 4.0')).toBeVisible();
  await app.close();
});
