/** How somebody reads. Custom properties that say nothing leave what they set as it is inherited. */
import { css } from 'lit';

export const readingStyles = css`
  .larger {
    font-size: 1.2em;
  }
  .largest {
    font-size: 1.45em;
  }
  .wide {
    letter-spacing: 0.08em;
    word-spacing: 0.2em;
    line-height: 1.9;
    --_tight: 1.5;
    --_loose: initial;
    --_spread: initial;
  }
  .plain {
    --_voice: initial;
  }
  .own {
    --_voice: initial;
    --_label: initial;
    --_tight: initial;
    --_loose: initial;
    --_spread: initial;
  }
`;
