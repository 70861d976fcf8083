import { addressOf, expect, languages, test } from '../support/site';
import { pastes } from '../support/pastes';
import { wordsOf } from '../support/words';

for (const { code } of languages) {
  test(`a reader of ${code} pastes ${pastes.length} different values and is told what each one is`, async ({
    watched: page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const words = wordsOf(code);
    await page.goto(addressOf(code));
    const check = page.getByRole('region', { name: words('check.label') });
    const field = check.getByRole('textbox');
    await expect(check.getByRole('button', { name: words('check.example.vault') })).toBeEnabled();

    for (const { text, verdict, says, proposes } of pastes) {
      await test.step(text, async () => {
        await page.evaluate((value) => navigator.clipboard.writeText(value), text);
        await field.click();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('ControlOrMeta+v');
        await expect.soft(field).toHaveValue(text);
        await expect
          .soft(check.getByText(words(`verdict.${verdict}.title`), { exact: true }).first())
          .toBeVisible();
        if (says)
          await expect.soft(check.getByRole('listitem').filter({ hasText: words(...says) })).toBeVisible();
        const useThis = check.getByRole('button', { name: words('check.useProposal'), exact: true });
        if (proposes === undefined) {
          await expect.soft(useThis).toHaveCount(0);
        } else {
          await useThis.click();
          await expect.soft(field).toHaveValue(proposes);
          await expect.soft(field).toBeFocused();
          await expect
            .soft(check.getByText(words('verdict.valid.title'), { exact: true }).first())
            .toBeVisible();
        }
      });
    }
  });
}
