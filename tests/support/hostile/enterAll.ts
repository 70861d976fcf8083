import type { Locator } from '@playwright/test';

/**
 * Puts one text after the other into a field, as a paste does, and lets the page answer each.
 *
 * @returns the texts that the field does not hold afterwards as a field without a page around it holds them
 */
export const enterAll = (field: Locator, texts: readonly string[]): Promise<readonly string[]> =>
  field.evaluate(async (element, all) => {
    const input = element as HTMLInputElement | HTMLTextAreaElement;
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value') ?? {};
    const lost: string[] = [];
    for (const text of all) {
      set?.call(input, text);
      const entered = input.value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      // New tasks, after those that the page has queued.
      for (let turns = 0; turns < 3; turns++) {
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', resolve, { once: true });
          port1.start();
          port2.postMessage(null);
        });
      }
      if (input.value !== entered) lost.push(text);
    }
    return lost;
  }, texts);
