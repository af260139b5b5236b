import { LansmuseerActivityLogView } from "./activity-log.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-activity-log-view") === undefined)
  customElements.define("lansmuseer-activity-log-view", LansmuseerActivityLogView);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-activity-log-view": LansmuseerActivityLogView;
  }
}
