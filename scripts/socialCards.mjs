// Draws the picture that chats and social networks show beside a link, one for each language, from its site.json.
// Run it after a change of title or tagline; the pictures are kept in static/img/social.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { tsImport } from 'tsx/esm/api';
import { ensureChromium } from './chromium.mjs';

const folder = new URL('../static/img/social/', import.meta.url);
const logo = readFileSync(new URL('../static/img/logo.svg', import.meta.url), 'utf8');
mkdirSync(folder, { recursive: true });

const card = ({ title, tagline }) => `
  <body style="margin:0;width:1200px;height:630px;box-sizing:border-box;padding:80px;display:flex;flex-direction:column;
    justify-content:space-between;background:#0b3a54;color:#fff;font-family:'Noto Sans',sans-serif">
    <div style="display:flex;align-items:center;gap:32px;font-size:44px;font-weight:600">
      <div style="width:96px">${logo}</div>${title}
    </div>
    <div style="font-size:64px;line-height:1.2;font-weight:700;text-wrap:balance">${tagline}</div>
    <div style="font:28px 'Noto Sans Mono',monospace;color:#9fd8f5">https://contoso.vault.azure.net/keys/adobe-cmk ✓</div>
  </body>`;

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
const { languages } = await tsImport('../src/messages/languages.ts', import.meta.url);
for (const { code } of languages) {
  const words = JSON.parse(readFileSync(new URL(`../i18n/${code}/site.json`, import.meta.url), 'utf8'));
  // A started language without these words of its own shows the English picture.
  if (!words.title || !words.tagline) continue;
  await page.setContent(card(words));
  await page.screenshot({ path: fileURLToPath(new URL(`${code}.png`, folder)) });
}
await browser.close();
