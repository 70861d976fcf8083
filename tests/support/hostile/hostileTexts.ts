import { otherLanguages } from './otherLanguages';
import { seededRandom } from './seededRandom';
import { breakouts, encodings, markup, scripts } from './vectors';

const howMany = 500;
const seed = 6;

const pick = <T>(items: readonly T[], random: (below: number) => number): T =>
  items[random(items.length)] as T;

/** All of the plain ones, then markup in all its forms with a breakout, a script and an encoding by lot. */
function generate(): readonly string[] {
  const random = seededRandom(seed);
  const texts = new Set(Object.values(otherLanguages).flat());
  for (let count = 0; texts.size < howMany; count++) {
    const form = markup[count % markup.length] as (typeof markup)[number];
    const encode = encodings[count % encodings.length] as (typeof encodings)[number];
    // Half of a character can be hostile, and cannot be percent-encoded.
    texts.add(encode(`${pick(breakouts, random)}${form(pick(scripts, random))}`));
  }
  return [...texts];
}

/** Five hundred texts that nobody types: what a name, an error or a paste may carry who knows from where. */
export const hostileTexts: readonly string[] = generate();

/** Each kind of them, for what takes longer than a moment. */
export const someHostileTexts: readonly string[] = hostileTexts.filter((_, index) => index % 5 === 0);
