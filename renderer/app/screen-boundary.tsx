import { Component, type ReactNode, Suspense } from 'react';
import { CrashNotice } from './crash-notice';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps a bug in one screen from taking the whole window with it. */
export class ScreenBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error) return <CrashNotice detail={error.message} onAgain={() => this.setState({ error: null })} />;
    return <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
