/** Run charts and tables. What stands out is a diamond and not a colour. */
import { css } from 'lit';

export const chartStyles = css`
  figure,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    inline-size: 100%;
  }
  section > [role='heading'] {
    font-size: var(--_large);
  }
  .chart {
    inline-size: 100%;
    max-inline-size: 48em;
    block-size: auto;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .drawing {
    max-inline-size: 48em;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .chart .run {
    stroke: var(--_muted);
  }
  .chart circle {
    fill: var(--_accent);
    stroke: none;
  }
  .chart .special {
    fill: var(--_warm);
    stroke: var(--_warm);
  }
  .chart .mean {
    stroke: var(--_accent);
  }
  .chart .limit {
    stroke: var(--_edge);
    stroke-dasharray: 8 6;
  }
  figcaption {
    display: grid;
    gap: 0.25em;
    max-inline-size: 42em;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.375em 0.75em;
    border-block-end: 0.0625em solid var(--_line);
    text-align: start;
    vertical-align: bottom;
  }
  th {
    font-size: var(--_small);
  }
  @media (forced-colors: active) {
    .chart {
      stroke: CanvasText;
    }
    .chart circle,
    .chart .special {
      fill: CanvasText;
    }
  }
`;
