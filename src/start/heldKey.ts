import { readStored } from '../components/deviceText/deviceStorage';
import { isShortcut } from '../components/Search/isShortcut';
import { slashSetting } from '../components/Search/slashSetting';
import { controlAt } from './controlAt';
import { isField } from './typedText';

const keysOfWidgets = ['Enter', ' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Whether only the page's own code can answer a key. The browser itself makes a click of Enter on a button. */
export function isHeldKey(event: KeyboardEvent): boolean {
  if (isShortcut(event, readStored(slashSetting) !== 'off')) return true;
  const control = controlAt(event.target);
  if (control === null || event.isComposing) return false;
  if (isField(control)) return control instanceof HTMLInputElement && event.key === 'Enter';
  const isNative = control.matches('button, input, label, a:not([role])');
  return !isNative && keysOfWidgets.includes(event.key);
}
