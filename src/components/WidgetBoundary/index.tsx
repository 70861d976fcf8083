import { Component, createRef, type ReactNode } from 'react';
import { AttemptContext } from './AttemptContext';
import { type EnteredText, enteredTexts } from './enteredTexts';
import styles from './styles.module.css';
import WidgetFailure from './WidgetFailure';

/**
 * `widget` stands in the text of a page and says all there is to say, `control` stands in a bar and says it in a line,
 * and `extra` is nothing that a reader would miss.
 */
export type BoundaryKind = 'widget' | 'control' | 'extra';

interface Props {
  /** As pages name it; it stands in the report. */
  readonly name: string;
  readonly kind: BoundaryKind;
  readonly children: ReactNode;
}

/** A new one begins the widget anew. */
interface Attempt {
  readonly number: number;
}

interface State {
  readonly error: unknown;
  readonly hasFailed: boolean;
  /** Texts of the fields that went with the widget. */
  readonly entered: readonly EnteredText[];
  readonly attempt: Attempt;
}

/** A fault of one widget stays in its place: the text around it, and every other widget, go on. */
export default class WidgetBoundary extends Component<Props, State, readonly EnteredText[] | null> {
  override state: State = { error: null, hasFailed: false, entered: [], attempt: { number: 0 } };
  private readonly frame = createRef<HTMLDivElement>();

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, hasFailed: true };
  }

  /** The last moment at which the fields are still there. */
  override getSnapshotBeforeUpdate(_: Props, before: State): readonly EnteredText[] | null {
    const isFailing = this.state.hasFailed && !before.hasFailed;
    return isFailing && this.frame.current !== null ? enteredTexts(this.frame.current) : null;
  }

  override componentDidUpdate(_: Props, __: State, entered: readonly EnteredText[] | null): void {
    // Once for each failure, and there is no earlier moment: the fields are gone with the next one.
    // oxlint-disable-next-line react/no-did-update-set-state
    if (entered !== null && entered.length > 0) this.setState({ entered });
  }

  private readonly tryAgain = (): void =>
    this.setState(({ attempt }) => ({
      error: null,
      hasFailed: false,
      entered: [],
      attempt: { number: attempt.number + 1 },
    }));

  override render(): ReactNode {
    const { children, kind, name } = this.props;
    const { attempt, entered, error, hasFailed } = this.state;
    if (hasFailed && kind === 'extra') return null;
    const content = hasFailed ? (
      <WidgetFailure
        name={name}
        kind={kind}
        error={error}
        entered={entered}
        attempt={attempt.number}
        onRetry={this.tryAgain}
      />
    ) : (
      <AttemptContext key={attempt.number} value={attempt}>
        {children}
      </AttemptContext>
    );
    // Only what stands in the text of a page has fields of its own, and a list in a bar takes no other elements.
    if (kind !== 'widget') return content;
    return (
      <div ref={this.frame} className={styles.frame}>
        {content}
      </div>
    );
  }
}
