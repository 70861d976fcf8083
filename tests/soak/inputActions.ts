import { failingSetUps } from '../support/failingSetUps';
import { pastes } from '../support/pastes';
import { readySetUp } from '../support/readySetUp';
import { judgeKeyIdentifier } from '../../src/key-identifier';
import type { Bundle } from '../../src/evidence';
import { chooseBundle, readPaste } from '../../src/az-output';
import { presetAppId } from '../../src/readiness';
import { choose } from './choose';
import { type Action, isCalm, isOnCheck, isOnStart, type Soak } from './Soak';

export const product = 'customer-journey-analytics';
const ofProduct = failingSetUps.filter((one) => (one.product ?? product) === product);

const isNeverKept = (text: string): boolean =>
  judgeKeyIdentifier(text).findings.some(({ code }) =>
    ['key-identifier/secret-material', 'key-identifier/too-long'].includes(code),
  );
const isFull = ({ trouble }: Soak): boolean => trouble?.name === 'storage-full';

/** Of several answers, those about the identifier that stands in the field; the page reads them so. */
function chosenFrom(text: string, { entered }: Soak): Bundle | null {
  const uri = entered.ownKeyIdentifier === '' ? entered.keyIdentifier : entered.ownKeyIdentifier;
  const { identifier, verdict } = judgeKeyIdentifier(uri);
  const asked = {
    keyUri: verdict === 'valid' ? (identifier?.uri ?? null) : null,
    appId: presetAppId[product],
  };
  return chooseBundle(readPaste(text, asked).bundles, asked);
}

function enteredKey(soak: Soak, text: string): void {
  soak.entered.keyIdentifier = text;
  soak.entered.isKeyIdentifierKept = !isFull(soak) && !isNeverKept(text);
}

export const keyField = 'section[aria-labelledby$="-label"] textarea[rows="3"]';

export const inputActions: readonly Action[] = [
  {
    name: 'paste-identifier',
    weight: 14,
    fits: isOnStart,
    run: async (soak) => {
      const { text } = soak.random.pick(pastes);
      await soak.page.locator(keyField).fill(text);
      // The field turns line ends into its own.
      enteredKey(soak, await soak.page.locator(keyField).inputValue());
    },
  },
  {
    name: 'type-identifier',
    weight: 6,
    fits: isOnStart,
    run: async (soak) => {
      await soak.page.locator(keyField).focus();
      await soak.page.keyboard.press('End');
      await soak.page.keyboard.type(soak.random.pick(['/', 'a', '0123', ' ', '?x=1']));
      enteredKey(soak, await soak.page.locator(keyField).inputValue());
    },
  },
  {
    name: 'other-tab',
    weight: 3,
    fits: (soak) => isCalm(soak) && soak.entered.isKeyIdentifierKept,
    run: async (soak) => {
      const other = await soak.context.newPage();
      await other.goto(soak.url);
      const { text } = soak.random.pick(pastes.filter((one) => !isNeverKept(one.text)));
      await other.locator(keyField).fill(text);
      enteredKey(soak, await other.locator(keyField).inputValue());
      await other.close();
    },
  },
  {
    name: 'paste-output',
    weight: 10,
    fits: isOnCheck,
    run: async (soak) => {
      const { page, random } = soak;
      if (!(await choose(page, product))) return;
      const bundle: Bundle = random.next() < 0.3 ? readySetUp() : random.pick(ofProduct).setUp();
      const text = JSON.stringify(bundle);
      await page.locator(`section[data-product=${product}] textarea[rows="6"]`).fill(text);
      const chosen = chosenFrom(text, soak);
      // What was there stays when there is nothing better.
      if (chosen === null) return;
      soak.entered.bundle = chosen;
      soak.entered.isBundleKept = !isFull(soak);
    },
  },
  {
    name: 'choose-product',
    weight: 4,
    fits: isOnCheck,
    run: async ({ page, random }) =>
      void (await choose(page, random.pick(['journey-optimizer', 'experience-platform', product]))),
  },
];
