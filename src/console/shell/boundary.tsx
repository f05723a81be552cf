import { Component, type ReactNode } from 'react';
import { Empty } from '../parts/states/empty.js';

interface State {
  readonly broken: boolean;
  /** Whether it broke for a file that could not be had. */
  readonly unreachable?: boolean;
}

/** Keeps a page that breaks from taking the rest along; another page starts afresh. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(error: unknown): State {
    return { broken: true, unreachable: /import|fetch|load/i.test(String(error)) };
  }

  override componentDidMount(): void {
    window.addEventListener('popstate', this.#mend);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('popstate', this.#mend);
  }

  #mend = () => {
    this.setState({ broken: false });
  };

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    if (this.state.unreachable === true)
      return (
        <Empty icon="warning" title="The gateway cannot be reached">
          <p>
            This page has not been loaded yet, and cannot be just now. What you had open before is still
            there.
          </p>
          <a className="button" href={window.location.href}>
            Try again
          </a>
        </Empty>
      );
    return (
      <Empty icon="warning" title="This page broke">
        <p>
          That is a defect of the console. After an update of the gateway, loading the page anew mends it.
        </p>
        <a className="button" href={window.location.href}>
          Load anew
        </a>
      </Empty>
    );
  }
}
