/** On paper: one A4, black on white whatever the screen was. */
import { css } from 'lit';

export const paperStyles = css`
  @page {
    size: A4;
    margin: 14mm 16mm;
  }
  body {
    margin: 0;
    font:
      9.5pt/1.4 system-ui,
      'Segoe UI',
      Roboto,
      sans-serif;
    color: #000;
    background: #fff;
  }
  h1,
  [role='heading'],
  .last,
  .words {
    font-family: 'Iowan Old Style', Palatino, Georgia, serif;
  }
  h1 {
    margin: 0 0 1mm;
    font-size: 21pt;
    line-height: 1.15;
  }
  p {
    margin: 0;
  }
  .last {
    margin-block-end: 5mm;
    font-size: 12pt;
  }
  .kicker,
  .small {
    font-size: 8.5pt;
    color: #444;
  }
  .kicker {
    margin-block-end: 2mm;
  }
  .cards {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 4mm;
    margin-block-end: 5mm;
  }
  .card {
    padding: 3mm 4mm;
    border: 0.3mm solid #999;
    border-radius: 2mm;
  }
  .card [role='heading'] {
    margin-block-end: 1.5mm;
    font-size: 12pt;
    font-weight: 600;
  }
  .item + .item {
    margin-block-start: 2mm;
  }
  .icon,
  .sign {
    display: none;
  }
  .quote::before {
    content: '“';
  }
  .quote::after {
    content: '”';
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 8.5pt;
    line-height: 1.3;
  }
  th,
  td {
    padding: 1mm 2mm 1mm 0;
    border-block-end: 0.2mm solid #bbb;
    text-align: start;
    vertical-align: top;
  }
  td:last-child {
    white-space: nowrap;
  }
  .proof {
    display: grid;
    gap: 6mm;
    margin-block-start: 60mm;
    text-align: center;
    font-size: 12pt;
  }
  .heard {
    display: none;
  }
`;
