/**
 * The look in one place: every colour, size and font is a custom property a host may set (`--signal-…`), with our own
 * value behind it. Sizes are `em`, because `rem` follows the host page's root (many set it to 62.5 %).
 * Text has few of them, and two weights: each is a font that a browser makes ready before the first words stand.
 * `light-dark()` follows the `color-scheme` the element inherits: a page without a dark theme keeps a light training.
 *
 * @cssprop --signal-paper - behind everything
 * @cssprop --signal-surface - of panels, cards and buttons
 * @cssprop --signal-ink - of text
 * @cssprop --signal-muted - of text that matters less
 * @cssprop --signal-line - of lines around panels and between parts
 * @cssprop --signal-edge - of the borders of what can be pressed or filled in
 * @cssprop --signal-accent - of links, the focus and what is chosen
 * @cssprop --signal-on-accent - of text on the accent
 * @cssprop --signal-soft - behind the learner's own words and what is chosen
 * @cssprop --signal-warm - of marks, and of what asks for attention, such as what did harm
 * @cssprop --signal-warm-soft - behind marked lines, and behind what asks for attention
 * @cssprop --signal-harm - of what is wrong, such as an answer in which nothing was picked
 * @cssprop --signal-harm-soft - behind what is wrong
 * @cssprop --signal-radius - of corners
 * @cssprop --signal-font-text - of what the player says
 * @cssprop --signal-font-voice - of titles, and of what people in a story say
 * @cssprop --signal-sticky-top - height of what the page keeps at its top, which must not cover what has the focus
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_paper: var(--signal-paper, #fbf8f2);
    --_surface: var(--signal-surface, #ffffff);
    --_ink: var(--signal-ink, #25221d);
    --_muted: var(--signal-muted, #5f584c);
    --_line: var(--signal-line, #ddd5c6);
    --_edge: var(--signal-edge, #857c6d);
    --_accent: var(--signal-accent, #0d5c5d);
    --_on-accent: var(--signal-on-accent, #ffffff);
    --_soft: var(--signal-soft, #e3f0ee);
    --_warm: var(--signal-warm, #7d4407);
    --_warm-soft: var(--signal-warm-soft, #fbeedb);
    --_harm: var(--signal-harm, #932d1f);
    --_harm-soft: var(--signal-harm-soft, #fae9e5);
    --_radius: var(--signal-radius, 0.75em);
    --_text: var(--signal-font-text, system-ui, sans-serif);
    --_voice: var(--signal-font-voice, 'Palatino Linotype', 'Iowan Old Style', Georgia, serif);
    --_sticky-top: var(--signal-sticky-top, 0em);
    --_small: 0.875em;
    --_large: 1.125em;
    --_larger: 1.25em;
    --_head: 1.5em;
    --_title: 2em;
    --_label: var(--_text);
    --_tight: 1.2;
    --_loose: 1.7;
    --_spread: 0.06em;
  }

  @supports (color: light-dark(#fff, #000)) {
    :host {
      --_paper: var(--signal-paper, light-dark(#fbf8f2, #1b1a18));
      --_surface: var(--signal-surface, light-dark(#ffffff, #282623));
      --_ink: var(--signal-ink, light-dark(#25221d, #ede8df));
      --_muted: var(--signal-muted, light-dark(#5f584c, #b8afa1));
      --_line: var(--signal-line, light-dark(#ddd5c6, #47423a));
      --_edge: var(--signal-edge, light-dark(#857c6d, #8f8677));
      --_accent: var(--signal-accent, light-dark(#0d5c5d, #86d3cb));
      --_on-accent: var(--signal-on-accent, light-dark(#ffffff, #0a2b2b));
      --_soft: var(--signal-soft, light-dark(#e3f0ee, #203a39));
      --_warm: var(--signal-warm, light-dark(#7d4407, #f0c48c));
      --_warm-soft: var(--signal-warm-soft, light-dark(#fbeedb, #41331f));
      --_harm: var(--signal-harm, light-dark(#932d1f, #f4ab9c));
      --_harm-soft: var(--signal-harm-soft, light-dark(#fae9e5, #46271f));
    }
  }
`;
