import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { type ReactNode, useDeferredValue, useId } from 'react';
import { productName } from '../../messages/readiness';
import type { Product, ProductChoice } from '../../readiness';
import Announcement from '../Announcement';
import CollectorScript from '../CollectorScript';
import FindingList from '../FindingList';
import LiveCheck from '../LiveCheck';
import { useLiveState } from '../setUp/liveState';
import { useApplication, useKeyIdentifier } from '../setUp/useSetUp';
import { useReport } from '../setUp/useReport';
import ApplicationField from './ApplicationField';
import ClearButton from './ClearButton';
import DeviceClock from './DeviceClock';
import KeyIdentifierField from './KeyIdentifierField';
import OtherSubject from './OtherSubject';
import PasteField from './PasteField';
import PasteFindings from './PasteFindings';
import ReportActions from './ReportActions';
import ReportVerdict, { countWords } from './ReportVerdict';
import styles from './styles.module.css';
import { usePaste } from './usePaste';

interface Props {
  readonly product: Product;
  readonly choice: ProductChoice;
}

/** One set-up: what to collect, where to paste it, and what it comes to. */
export default function Card({ product, choice }: Props): ReactNode {
  const id = useId();
  const key = useKeyIdentifier(product, choice);
  const application = useApplication(product);
  // The script may come a moment after the key stroke that changes it.
  const scriptIdentifier = useDeferredValue(key.identifier);
  const [state, read] = usePaste(product, { keyUri: key.identifier?.uri ?? null, appId: application.appId });
  const report = useReport(product);
  const live = useLiveState(product);
  const refused =
    state.kind === 'read' && state.findings.some(({ code }) => code === 'az-output/secret-material')
      ? state
      : null;

  return (
    <section className={styles.card} aria-labelledby={`${id}-name`} data-product={product}>
      <Heading as="h3" id={`${id}-name`}>
        {productName[product]}
      </Heading>
      <div className={styles.inputs}>
        <KeyIdentifierField {...key} />
        <ApplicationField product={product} {...application} />
      </div>
      <div className={styles.ways}>
        <div role="group" aria-labelledby={`${id}-live`}>
          <Heading as="h4" id={`${id}-live`}>
            {translate({
              id: 'setUp.wayLive',
              message: 'Sign in, and this page asks Azure',
              description: 'Heading above one of two ways to check; the other is to paste output',
            })}
          </Heading>
          <LiveCheck product={product} identifier={key.identifier} appId={application.appId} />
        </div>
        <div role="group" aria-labelledby={`${id}-pasted`}>
          <Heading as="h4" id={`${id}-pasted`}>
            {translate({
              id: 'setUp.wayPasted',
              message: 'Run a script, and paste its output',
              description: 'Heading above one of two ways to check; the other is to sign in',
            })}
          </Heading>
          <p className={styles.label}>
            {translate({
              id: 'setUp.script',
              message: 'Script for Azure Cloud Shell',
              description: 'Caption of the script that collects the data',
            })}
          </p>
          <CollectorScript identifier={scriptIdentifier} appId={application.appId} />
          <PasteField onText={read} refused={refused} />
          <PasteFindings state={state} />
        </div>
      </div>
      <Announcement text={report === null || live.isRunning ? '' : countWords(report)} />
      {report !== null && (
        <div className={styles.result} data-report="">
          {!live.isRunning && (
            <ReportVerdict name={productName[product]} verdict={report.verdict}>
              <p>{countWords(report)}</p>
              <DeviceClock report={report} />
            </ReportVerdict>
          )}
          {report.mode !== 'live' && state.kind === 'idle' && (
            <p>
              {translate({
                id: 'setUp.earlier',
                message:
                  'This answer comes from output that you pasted earlier. To check again, paste new output.',
                description: 'Stands above the answer after a reload, when the field for the output is empty',
              })}
            </p>
          )}
          <OtherSubject report={report} identifier={key.identifier} />
          <FindingList report={report} pending={live.pending} />
          {!live.isRunning && <ReportActions report={report} />}
          <ClearButton product={product} />
        </div>
      )}
    </section>
  );
}
