/** What a team puts on paper: one sheet, black on white. */
import { css } from 'lit';
import { paperStyles } from '../../elements/styles/paper.ts';

export const sheetStyles = css`
  ${paperStyles}
  main {
    font-size: 11pt;
  }
  h2 {
    margin: 4mm 0 1mm;
    font-size: 13pt;
    break-after: avoid;
  }
  dt {
    margin-block-start: 3mm;
    font-weight: 700;
    break-after: avoid;
  }
  dd {
    margin: 0;
  }
  .written {
    white-space: pre-line;
  }
  ul {
    margin: 1mm 0;
    padding-inline-start: 5mm;
  }
  .tasks {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1mm 6mm;
    break-inside: avoid;
    border-block-start: 0.3mm solid #999;
    padding-block: 2mm;
  }
  .tasks h2 {
    grid-column: 1 / -1;
    margin: 0;
  }
  /* Room to write. */
  .line {
    display: block;
    margin-block: 2mm;
    padding-block-end: 8mm;
    border-block-end: 0.2mm solid #666;
  }
  .beats {
    display: grid;
    grid-template-columns: 1fr;
    gap: 3mm;
  }
  .beats > div {
    padding: 3mm 5mm;
    border: 0.4mm solid #000;
    break-inside: avoid;
  }
  .beats b {
    font-size: 22pt;
  }
  .beats p {
    font-size: 12pt;
  }
`;
