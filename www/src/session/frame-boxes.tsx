import { Frame, type FrameNode, frameTree } from "webfuse-widget/full";
import { Marks } from "./marks.tsx";
import { findingsOf, type Item, shown } from "./parts.ts";
import type { PartProps } from "./session-picture.tsx";

/** How deep boxes are drawn inside of each other. */
const DEPTH = 8;

interface BoxesProps extends Pick<PartProps, "findings" | "onGoTo"> {
  readonly nodes: readonly FrameNode[];
  readonly itemOf: (node: FrameNode) => Item;
  readonly depth: number;
  /** What is special about the outermost. */
  readonly note?: string;
}

function Boxes({ nodes, note, ...props }: BoxesProps) {
  const { itemOf, depth, findings, onGoTo } = props;
  return (
    <ul class="frames">
      {nodes.map((node) => {
        const item = itemOf(node);
        return (
          <li key={item.path.join()} class={note ? "frame adrift" : "frame"}>
            <span class="frame-head">
              <strong>
                {node.frame.frameId === 0 ? "main frame" : `frame ${node.frame.frameId}`}
              </strong>
              {note && <span class="badge warning">{note}</span>}
              <span class="frame-url soft small">{shown(node.frame.url)}</span>
            </span>
            <Marks findings={findingsOf(findings, item)} onGoTo={onGoTo} />
            {node.children.length > 0 &&
              (depth > 1 ? (
                <Boxes {...props} nodes={node.children} depth={depth - 1} />
              ) : (
                <p class="soft small">more frames inside, which aren't drawn</p>
              ))}
          </li>
        );
      })}
    </ul>
  );
}

/** The frames of a tab, as boxes inside of boxes. */
export function FrameBoxes({
  items,
  most,
  findings,
  onGoTo,
}: PartProps & { readonly most: number }) {
  const frames: readonly unknown[] = items.map(({ value }) => value);
  if (!Frame.array.is(frames)) {
    return <p class="empty">Some of these aren't frames: put them right, and the tree is drawn.</p>;
  }
  const drawn = frames.slice(0, most);
  const tree = frameTree(drawn);
  const byFrame = new Map(items.map((item) => [item.value, item]));
  const props = {
    findings,
    onGoTo,
    depth: DEPTH,
    itemOf: (node: FrameNode) =>
      byFrame.get(node.frame as unknown as Item["value"]) ?? { value: {}, path: [] },
  };
  return (
    <>
      <Boxes {...props} nodes={tree.roots} />
      {tree.orphans.length > 0 && (
        <Boxes {...props} nodes={tree.orphans} note="parent not listed" />
      )}
      {tree.cycles.length > 0 && <Boxes {...props} nodes={tree.cycles} note="inside of itself" />}
    </>
  );
}
