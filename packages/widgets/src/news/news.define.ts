import { LansmuseerNews } from "./news.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-news") === undefined)
  customElements.define("lansmuseer-news", LansmuseerNews);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-news": LansmuseerNews;
  }
}
