import type { Figures, Workload } from "webfuse-widget-benches/live";
import "./bars.css";
import { type Row, standingOf } from "./standing.ts";

/** Lengths grow with the logarithm: between the first and the last are often three orders of magnitude. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

/** The scale on which all these cases can be compared. */
export function scaleOf(all: readonly Figures[]): Scale {
  const ratios = all.flatMap((figures) => standingOf(figures).rows.map(({ ratio }) => ratio));
  // The shortest bar is seen too.
  return { from: Math.min(1, ...ratios) / 1.6, to: Math.max(2, ...ratios) };
}

const share = ({ from, to }: Scale, ratio: number) =>
  `${(100 * Math.log(ratio / from)) / Math.log(to / from)}%`;

const times = (ratio: number) => `${ratio < 9.95 ? ratio.toFixed(2) : Math.round(ratio)}×`;

const figure = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

interface BarProps {
  readonly row: Row;
  readonly scale: Scale;
  readonly workload: Workload;
}

function Bar({ row, scale, workload }: BarProps) {
  return (
    <tr class={`bar-row ${row.role}`}>
      <th scope="row" class="bar-name">
        {row.name}
      </th>
      <td class="bar-cell">
        <span class="bar-track" aria-hidden="true">
          <i class="bar" style={{ inlineSize: share(scale, row.ratio) }} />
          <i class="bar-limit" style={{ insetInlineStart: share(scale, 1) }} />
        </span>
      </td>
      <td class="bar-figure">{times(row.ratio)}</td>
      <td class="bar-figure">
        {figure.format(row.time / workload.scale)} {workload.unit}
      </td>
    </tr>
  );
}

interface BarsProps {
  readonly workload: Workload;
  readonly figures: Figures;
  readonly scale: Scale;
}

/** The subjects of a case, the fastest first, each with its bar; and those that have none, with the reason. */
export function Bars({ workload, figures, scale }: BarsProps) {
  const { base, rows } = standingOf(figures);
  return (
    <table class="bars">
      <caption class="visually-hidden">
        {workload.title}: {figures.case}
      </caption>
      <thead>
        <tr class="bar-head">
          <th scope="col">Validator</th>
          <th scope="col" colSpan={2} class="bar-figure">
            times {base}
          </th>
          <th scope="col" class="bar-figure">
            time
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Bar key={row.name} row={row} scale={scale} workload={workload} />
        ))}
        {Object.entries(figures.absent).map(([name, reason]) => (
          <tr key={name} class="bar-row absent">
            <th scope="row" class="bar-name">
              {name}
            </th>
            <td colSpan={3} class="bar-figure bar-reason">
              {reason}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
