/** How a map looks, on a page of ours and as a file on its own: the player's colours, by day and by night. */
export const MAP_STYLE = `
.map {
  --map-paper: #fbf8f2; --map-surface: #ffffff; --map-ink: #25221d; --map-muted: #5f584c; --map-edge: #857c6d;
  --map-accent: #0d5c5d; --map-harm: #932d1f; --map-warm: #7d4407; --map-soft: #e3f0ee;
  font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  .map {
    --map-paper: #1b1a18; --map-surface: #282623; --map-ink: #ede8df; --map-muted: #b8afa1; --map-edge: #8f8677;
    --map-accent: #86d3cb; --map-harm: #f4ab9c; --map-warm: #f0c48c; --map-soft: #203a39;
  }
}
.map .paper { fill: var(--map-paper); }
.map .outline { fill: var(--map-surface); stroke: var(--map-edge); stroke-width: 1.25; }
.map .title { fill: var(--map-ink); font-weight: 600; text-anchor: middle; }
.map .id { fill: var(--map-muted); font: 11.5px ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; text-anchor: middle; }
.map .line { fill: none; stroke: var(--map-edge); stroke-width: 1.25; }
.map .sometimes .line { stroke-dasharray: 5 4; }
.map .head { fill: var(--map-edge); }
.map .name { fill: var(--map-muted); font-size: 11.5px; text-anchor: middle; paint-order: stroke; stroke: var(--map-paper); stroke-width: 4px; stroke-linejoin: round; }
.map .good .outline { stroke: var(--map-accent); stroke-width: 2.5; }
.map .acceptable .outline { stroke: var(--map-warm); stroke-width: 2.5; }
.map .harmful .outline { stroke: var(--map-harm); stroke-width: 2.5; }
`;
