import { LansmuseerNewsList } from "./news-list.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-news-list") === undefined) {
  customElements.define("lansmuseer-news-list", LansmuseerNewsList);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-news-list": LansmuseerNewsList;
  }
}
