import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { presetAppId, type Product } from '../../../readiness';
import { readDeviceText, writeDeviceText } from '../../deviceText/deviceText';
import { useDeviceText } from '../../deviceText/useDeviceText';
import { collectedName, keepLiveName, modeName } from '../../setUp/names';
import { useReport } from '../../setUp/useReport';
import styles from '../styles.module.css';
import type { RunControls } from './useRun';

/** Check again, watch, cancel, and whether the findings stay. */
export default function Actions({
  product,
  run: { cancel, start, state, stopWatching, watch },
}: {
  readonly product: Product;
  readonly run: RunControls;
}): ReactNode {
  const report = useReport(product);
  const isRunning = state.status === 'running';
  const isWatching = state.watch.kind === 'on';
  return (
    <>
      <div className={styles.buttons}>
        {isRunning && !isWatching ? (
          <button type="button" className="button button--secondary button--sm" onClick={cancel}>
            {translate({
              id: 'live.cancel',
              message: 'Cancel',
              description: 'Button: stops what is going on',
            })}
          </button>
        ) : (
          <button type="button" className="button button--primary button--sm" onClick={start}>
            {state.status === 'idle'
              ? translate({
                  id: 'live.check',
                  message: 'Check now',
                  description: 'Button: asks Azure',
                })
              : translate({
                  id: 'live.checkAgain',
                  message: 'Check again',
                  description: 'Button: asks Azure once more',
                })}
          </button>
        )}
        {isWatching ? (
          <button type="button" className="button button--secondary button--sm" onClick={stopWatching}>
            {translate({
              id: 'live.stopWatching',
              message: 'Stop watching',
              description: 'Button: stops asking Azure again and again',
            })}
          </button>
        ) : (
          !isRunning &&
          report !== null &&
          report.verdict !== 'ready' && (
            <button type="button" className="button button--secondary button--sm" onClick={watch}>
              {translate({
                id: 'live.watch',
                message: 'Watch until everything holds',
                description: 'Button: asks Azure again and again, because a new role takes minutes to count',
              })}
            </button>
          )
        )}
      </div>
      <KeepFindings />
    </>
  );
}

const products = Object.keys(presetAppId) as Product[];

/** One switch for both products, whichever card it stands on. */
function KeepFindings(): ReactNode {
  const [keep, write] = useDeviceText(keepLiveName);
  const change = (isOn: boolean): void => {
    write(isOn ? 'on' : '');
    for (const product of products) {
      // What was pasted stays: the field for it says so.
      if (readDeviceText(modeName(product)) !== 'live') continue;
      const isKept = writeDeviceText(collectedName(product), readDeviceText(collectedName(product)), isOn);
      writeDeviceText(modeName(product), 'live', isKept);
    }
  };
  return (
    <label>
      <input type="checkbox" checked={keep === 'on'} onChange={(event) => change(event.target.checked)} />{' '}
      {translate({
        id: 'live.keep',
        message: 'Keep the findings on this device. Without it, they are gone when you leave the site.',
        description: 'Switch under the buttons of the live check',
      })}
    </label>
  );
}
