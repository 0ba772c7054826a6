import { Component, type ComponentChildren } from "preact";

interface BoundaryProps {
  readonly children: ComponentChildren;
}

/** Says what went wrong where a view would have been, instead of leaving the page blank. */
export class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: undefined };

  override componentDidCatch(error: unknown): void {
    this.setState({ error });
  }

  override render({ children }: BoundaryProps) {
    const { error } = this.state as { error: unknown };
    if (error === undefined) return children;
    return (
      <section class="failure error" role="alert">
        <h1>This view failed</h1>
        <p>{error instanceof Error ? error.message : String(error)}</p>
        <button type="button" class="button" onClick={() => this.setState({ error: undefined })}>
          Try again
        </button>
      </section>
    );
  }
}
