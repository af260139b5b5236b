/** One colour of the theme: on light pages, on dark pages, and the system colour that stands in under forced colours. */
export type ColorToken = readonly [light: string, dark: string, forced: string];

/**
 * The colours that every picture and panel is made of. A page changes one with `--lansmuseer-<name>`;
 * the pairs that must be readable on each other are measured in colors.test.ts.
 */
export const colors = {
  surface: ["#ffffff", "#15181b", "Canvas"],
  "surface-2": ["#f6f5f2", "#1f2428", "Canvas"],
  ink: ["#1c2024", "#eef0f1", "CanvasText"],
  "ink-2": ["#495057", "#bec5ca", "CanvasText"],
  line: ["#d8dadc", "#363c42", "CanvasText"],
  "line-strong": ["#7b838a", "#7f8890", "CanvasText"],
  accent: ["#8c1d18", "#f28c79", "Highlight"],
  "accent-ink": ["#ffffff", "#15181b", "HighlightText"],
  "accent-soft": ["#f8ebe8", "#3a2421", "Canvas"],
  link: ["#1a4f8f", "#8dbaf2", "LinkText"],
  focus: ["#0b57c2", "#ffd34d", "Highlight"],
  mark: ["#41505c", "#a9b6c0", "CanvasText"],
  "mark-ink": ["#ffffff", "#15181b", "Canvas"],
  "map-land": ["#e9e6df", "#2f343a", "Canvas"],
  "map-context": ["#f0ede7", "#262b30", "Canvas"],
  "map-water": ["#e8f0f4", "#171e24", "Canvas"],
  "map-coast": ["#78818a", "#818a92", "CanvasText"],
  "map-border": ["#ffffff", "#15181b", "CanvasText"],
  "map-halo": ["#ffffff", "#15181b", "Canvas"],
} as const satisfies Readonly<Record<string, ColorToken>>;

export type ColorName = keyof typeof colors;
