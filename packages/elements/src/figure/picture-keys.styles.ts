import { css, type CSSResult } from "lit";

/** The ring around what the keys have come to in a picture, and the line that tells of the keys. */
export const pictureKeyStyles: CSSResult = css`
  .focus {
    display: none;
    stroke: var(--_surface);
    stroke-width: 5px;
  }
  .focus + .focus {
    stroke: var(--_focus);
    stroke-width: var(--_ring);
  }
  .help {
    visibility: hidden;
    font-size: var(--_s);
    color: var(--_ink-2);
  }
  [role="listbox"]:focus-visible .focus {
    display: block;
  }
  [role="listbox"]:focus-visible ~ .help {
    visibility: visible;
  }
`;
