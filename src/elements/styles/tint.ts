/**
 * A colour for everybody who speaks. Mixed from the surface and the ink, so that it is read on both as they are themselves:
 * by night, and where a host has set its own. Only the hue differs from one person to the next. None is red or amber, which
 * mean harm and attention here, nor the teal of the learner.
 */
import { css } from 'lit';

export const tintStyles = css`
  .tint {
    --_tint: var(--_muted);
    --_tint-soft: var(--_surface);
    --_tint-line: var(--_line);
    --_tint-ground: var(--_line);
    --_tint-cloth: var(--_edge);
    --_tint-trim: var(--_surface);
  }
  @supports (color: color-mix(in oklab, oklch(0.5 0.1 90), #000)) {
    .tint {
      --_pure: oklch(0.58 var(--_chroma, 0.02) var(--_hue, 80));
      --_tint: color-mix(in oklab, var(--_ink) 38%, var(--_pure));
      --_tint-soft: color-mix(in oklab, var(--_surface) 87%, var(--_pure));
      --_tint-line: color-mix(in oklab, var(--_surface) 76%, var(--_pure));
      --_tint-ground: color-mix(in oklab, #f7f1e7 72%, var(--_pure));
      --_tint-cloth: color-mix(in oklab, #25221d 15%, var(--_pure));
      --_tint-trim: color-mix(in oklab, #fff 62%, var(--_pure));
    }
  }
  .tint-1 {
    --_hue: 350;
    --_chroma: 0.095;
  }
  .tint-2 {
    --_hue: 255;
    --_chroma: 0.085;
  }
  .tint-3 {
    --_hue: 115;
    --_chroma: 0.075;
  }
  .tint-4 {
    --_hue: 305;
    --_chroma: 0.095;
  }
  .tint-5 {
    --_hue: 225;
    --_chroma: 0.075;
  }
  .tint-6 {
    --_hue: 145;
    --_chroma: 0.065;
  }
`;
