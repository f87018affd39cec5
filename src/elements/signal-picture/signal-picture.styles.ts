import { css } from 'lit';

export const pictureStyles = css`
  /* Nobody speaks here, so there is no head. */
  li.line > p {
    grid-column: 1 / 3;
  }
  .picture {
    position: relative;
    overflow: hidden;
    border-radius: var(--_radius);
    border: 0.0625em solid var(--_line);
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    /* While it is on its way: the shape most drawings have; its own shape wins when it is there. */
    aspect-ratio: auto 8 / 5;
  }
  .instead {
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    border: 0.0625em dashed var(--_edge);
  }
  .spot {
    position: absolute;
    padding: 0;
    /* WCAG 2.5.8, whatever the font of the page. */
    min-inline-size: 24px;
    min-block-size: 24px;
    border: 0;
    border-radius: 0.5em;
    background: none;
    color: var(--_warm);
  }
  button.spot:hover {
    outline: 0.125em dashed var(--_edge);
  }
  .spot.marked {
    outline: 0.1875em solid var(--_warm);
    background: color-mix(in srgb, var(--_warm-soft) 40%, transparent);
  }
  .spot .icon {
    fill: currentColor;
  }
  .list {
    margin-block-start: 0.75em;
  }
  .list ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0 1em;
  }
  .list p {
    padding-block: 0.5em;
  }
  /* Two lines, one of each colour there is: whatever the drawing is like, one of them stands out. */
  @media (forced-colors: active) {
    .spot {
      border: 0.125em dashed ButtonText;
      outline: 0.125em solid ButtonFace;
    }
    .spot.marked {
      border: 0.1875em solid Highlight;
      background: ButtonFace;
    }
  }
`;
