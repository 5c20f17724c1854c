import { Component, type ReactNode } from "react";

interface BoundaryProps {
  readonly children: ReactNode;
  /** Shows words in place of the pane. */
  readonly broken: () => void;
}

interface BoundaryState {
  readonly broken: boolean;
}

/** A screen that can't be shown, for example because its file did not arrive, leaves words behind, not a blank pane. */
export class PaneBoundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { broken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.broken();
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
