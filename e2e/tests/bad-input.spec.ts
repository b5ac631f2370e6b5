import { expect, type Locator, type Page } from '@playwright/test';
import {
  coordinator,
  createActiviteit,
  newMark,
  removeOwnActiviteiten,
  savedOf,
  thema,
  waterkant,
} from '../activiteit-data.ts';
import { enter, test } from '../fixtures.ts';
import { activiteitCard } from '../pages/activiteit.page.ts';
import { openJaarplan, openNewActiviteit, pageSaveNote, reloadJaarplan } from '../pages/jaarplan.page.ts';

test.afterEach(({ page }) => removeOwnActiviteiten(page));

test('wat niet kan wordt gezegd, en wat getypt is blijft staan', async ({ page, axe }) => {
  const mark = newMark();
  const activiteit = activiteitCard(page, mark);
  const { field, words, card } = activiteit;
  const tooLong = `${mark} ${'x'.repeat(300 - mark.length)}`;
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Fout ${mark}`);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });

  await activiteit.retitle('');
  await expect(field('Titel').getByRole('alert')).toHaveText('Vul een titel in.');
  await words('Titel').fill(tooLong);
  await expect(field('Titel').getByRole('alert')).toHaveText(
    'Dit is te lang. Er passen 300 tekens in; je tekst staat er nog.',
  );
  await expect(words('Titel')).toHaveValue(tooLong);
  await expect(activiteit.toggle).toHaveText(`Fout ${mark}`);

  await activiteit.edit('Doelstelling');
  await page.keyboard.type('Lees meer');
  await activiteit.tool('Link').click();
  const address = field('Doelstelling').getByLabel('Webadres of e-mailadres');
  await address.fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(field('Doelstelling')).toContainText(
    'Vul een webadres in dat met https:// begint, of een e-mailadres.',
  );
  await expect(address).toHaveValue('javascript:alert(1)');
  await page.keyboard.press('Escape');
  await expect(field('Doelstelling').getByRole('textbox', { name: 'Doelstelling' })).toBeFocused();
  await expect(field('Doelstelling').getByRole('link')).toHaveCount(0);

  for (const wrong of ['voorjaar 1826', '31 februari', '5e kwartaal', '2026-1999']) {
    await words('Wanneer').fill(wrong);
    await expect(field('Wanneer')).toContainText('Nog niet begrepen');
  }
  await words('Wanneer').fill('als de dijk klaar is');
  await expect(field('Wanneer')).toContainText('Nog niet begrepen, staat in het plan zoals je het schrijft.');
  await words('Wie, in eigen woorden').fill('Mevrouw met nummer 123456782');
  await expect(field('Wie, in eigen woorden').getByRole('status')).toContainText(
    'Hier lijkt een burgerservicenummer te staan.',
  );
  await activiteit.button('Resultaat toevoegen').click();
  await words('Resultaat van rij 1').fill('Avonden');
  await words('Streven van rij 1').fill('een stuk of wat');
  await expect(field('Wat levert het op').getByRole('alert')).toHaveText(
    /^Vul een getal in.*zoals 30, 1\.000 of 7,5\. Of laat het leeg\.$/,
  );
  await expect
    .poll(() => savedOf(page, mark))
    .toMatchObject({
      title: `Fout ${mark}`,
      wanneerText: 'als de dijk klaar is',
      whoText: 'Mevrouw met nummer 123456782',
    });
  await expect(card.getByText('Nog niet opgeslagen')).toBeVisible();
  await axe.expectNoViolations(page);

  page.on('dialog', dialog => void dialog.accept());
  await reloadJaarplan(page);
  const kept = page.getByRole('heading', { name: 'Er is nog tekst van jou die niet is opgeslagen' });
  await expect(kept).toBeVisible();
  const offer = page.getByRole('listitem').filter({ hasText: `Fout ${mark}, titel` });
  await expect(offer).toContainText(tooLong.slice(0, 200));
  await axe.expectNoViolations(page);
  await offer.getByRole('button', { name: 'Zet mijn tekst terug' }).click();
  await expect(words('Titel')).toHaveValue(tooLong);
  await words('Titel').fill(`Goed ${mark}`);
  await expect(activiteit.toggle).toHaveText(`Goed ${mark}`);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'wat het oplevert' })
    .getByRole('button', { name: 'Laat weg' })
    .click();
  await expect(kept).toBeHidden();
});

const pasted = `
  <h1 onclick="window.hacked = 1">Kop</h1>
  <p style="position: fixed">Goed <b>vet</b>, <a href="javascript:window.hacked = 1">klik</a>,
  <a href="https://palliaweb.nl" onmouseover="window.hacked = 1">echt</a></p>
  <img src="x" onerror="window.hacked = 1"><script>window.hacked = 1</script><iframe src="/"></iframe>`;

const paste = (editor: Locator, html: string) =>
  editor.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

test('van geplakte HTML blijven de woorden, niet de scripts', async ({ page }) => {
  const mark = newMark();
  const { edit, field, saved, open } = activiteitCard(page, mark);
  const doelstelling = field('Doelstelling');
  const expectOnlyWords = async () => {
    await expect(doelstelling.getByRole('strong')).toHaveText('vet');
    await expect(doelstelling.getByRole('link')).toHaveText(['echt']);
    await expect(doelstelling.getByRole('link')).toHaveAttribute('href', 'https://palliaweb.nl');
    for (const words of ['Kop', 'klik', '<script>alert(1)</script> & <b>plat</b>'])
      await expect(doelstelling).toContainText(words);
    await expect(
      doelstelling.locator('script, img, iframe, [onclick], [onmouseover], [style*="fixed"]'),
    ).toHaveCount(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  };
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Plakken ${mark}`);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });
  await paste(await edit('Doelstelling'), pasted);
  await expect(doelstelling.getByRole('alert')).toContainText('een link die niet mag');
  await page.keyboard.press('Enter');
  await page.keyboard.type('<script>alert(1)</script> & <b>plat</b>');
  await expectOnlyWords();
  await expect(saved).toBeVisible();
  await reloadJaarplan(page);
  await open();
  await expectOnlyWords();
});

type Update = { version: unknown; patch: Record<string, unknown> };

/** Sends something else than what was typed, as a broken or a hostile browser would. */
const tamper = (page: Page, change: (sent: Update) => object) =>
  page.route('**/trpc/activiteit.update*', route => {
    const calls = Object.entries(route.request().postDataJSON() as Record<string, Update>);
    const changed = calls.map(([nth, sent]) => [nth, change(sent)]);
    return route.continue({ postData: JSON.stringify(Object.fromEntries(changed)) });
  });

const text = (node: object) => ({ type: 'doc', content: [{ type: 'paragraph', content: [node] }] });
const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } };

const hostile: [name: string, change: (sent: Update) => object][] = [
  ['een onbekend veld', sent => ({ ...sent, patch: { ...sent.patch, netwerkId: 'een ander' } })],
  ['een onbekend veld erbuiten', sent => ({ ...sent, updatedBy: 'iemand anders' })],
  ['een getal als tekst', sent => ({ ...sent, patch: { whoText: 12 } })],
  ['een versie in woorden', sent => ({ ...sent, version: 'de laatste' })],
  ['een te lange tekst', sent => ({ ...sent, patch: { whoText: 'x'.repeat(1001) } })],
  ['een script', sent => ({ ...sent, patch: { acties: text({ type: 'script', text: 'alert(1)' }) } })],
  [
    'een link met javascript',
    sent => ({ ...sent, patch: { acties: text({ type: 'text', text: 'x', marks: [link] }) } }),
  ],
];

test('wat geen nette browser stuurt weigert de server, en de tekst staat er nog', async ({ page }) => {
  const mark = newMark();
  const { words, alert, button, saved } = activiteitCard(page, mark);
  const who = words('Wie, in eigen woorden');
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Knoei ${mark}`);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });
  for (const [name, change] of hostile)
    await test.step(name, async () => {
      await tamper(page, change);
      await who.fill(`Geschreven met ${name}`);
      await who.press('Enter');
      await expect(alert).toHaveText(
        'Niet opgeslagen: Iets is niet goed ingevuld. Kijk de velden na en probeer het opnieuw.',
      );
      await expect(pageSaveNote(page)).toHaveText('Nog niet opgeslagen');
      await expect(who).toHaveValue(`Geschreven met ${name}`);
      expect(await savedOf(page, mark)).toMatchObject({ version: 1, whoText: null });
      await page.unroute('**/trpc/activiteit.update*');
    });
  await button('Probeer opnieuw').click();
  await expect(saved).toBeVisible();
  await expect
    .poll(() => savedOf(page, mark))
    .toMatchObject({ version: 2, whoText: 'Geschreven met een link met javascript', acties: null });
});

test('een jaar dat geen jaar is, is er niet', async ({ page, axe }) => {
  await enter(page, coordinator);
  for (const wrong of [
    'jaarplan/1999',
    'jaarplan/20x6',
    'begroting/2101',
    'rode-draad/-1',
    'swot/2028-2021',
  ]) {
    await page.goto(`/app/${waterkant}/${wrong}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Niet gevonden');
  }
  await axe.expectNoViolations(page);
});

test('de server weigert of is weg: de tekst blijft, ook na herladen', async ({ page, context, axe }) => {
  const mark = newMark();
  const activiteit = activiteitCard(page, mark);
  const { words, card } = activiteit;
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Storing ${mark}`);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });
  page.on('dialog', dialog => void dialog.accept());

  await test.step('zonder internet', async () => {
    await context.setOffline(true);
    await words('Wie, in eigen woorden').fill('Geschreven in de trein');
    await expect(card.getByRole('alert')).toHaveText(
      'Niet opgeslagen: Er is geen verbinding met Speerpunt. Controleer je internet en probeer het opnieuw.',
    );
    await expect(pageSaveNote(page)).toHaveText('Geen verbinding. Bewaard op dit apparaat.');
    await expect(words('Wie, in eigen woorden')).toHaveValue('Geschreven in de trein');
    await context.setOffline(false);
    await expect(activiteit.saved).toBeVisible();
    await expect.poll(() => savedOf(page, mark)).toMatchObject({ whoText: 'Geschreven in de trein' });
  });

  await test.step('een storing bij het bewaren', async () => {
    await page.route('**/trpc/activiteit.*', route => route.fulfill({ status: 500, body: 'stuk' }));
    await words('Wanneer').fill('maart 2026');
    await expect(card.getByRole('alert')).toContainText('Niet opgeslagen: ');
    await expect(activiteit.button('Probeer opnieuw')).toBeVisible();
    await expect(words('Wanneer')).toHaveValue('maart 2026');
    await axe.expectNoViolations(page);
    await reloadJaarplan(page);
    const offer = page.getByRole('listitem').filter({ hasText: `Storing ${mark}, wanneer` });
    await expect(offer).toContainText('maart 2026');
    await page.unroute('**/trpc/activiteit.*');
    await offer.getByRole('button', { name: 'Zet mijn tekst terug' }).click();
    await expect(words('Wanneer')).toHaveValue('maart 2026');
    await expect.poll(() => savedOf(page, mark)).toMatchObject({ wanneerText: 'maart 2026' });
  });
});

test('toevoegen mislukt: de titel blijft staan, ook na herladen', async ({ page }) => {
  const mark = newMark();
  await enter(page, coordinator);
  await openJaarplan(page, { netwerk: waterkant });
  await page.route('**/trpc/activiteit.*', route => route.fulfill({ status: 500, body: 'stuk' }));
  const title = await openNewActiviteit(page, thema);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vul een titel in.')).toBeVisible();
  await title.fill(`Nieuw ${mark}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Niet opgeslagen: /)).toBeVisible();
  await expect(title).toHaveValue(`Nieuw ${mark}`);
  await page.unroute('**/trpc/activiteit.*');
  await reloadJaarplan(page);
  await expect(title).toHaveValue(`Nieuw ${mark}`);
  await page.getByRole('button', { name: 'Voeg activiteit toe' }).click();
  await expect(activiteitCard(page, mark).toggle).toHaveAttribute('aria-expanded', 'true');
});
