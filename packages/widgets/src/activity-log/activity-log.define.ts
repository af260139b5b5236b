import { LansmuseerActivityLog } from "./activity-log.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-activity-log") === undefined)
  customElements.define("lansmuseer-activity-log", LansmuseerActivityLog);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-activity-log": LansmuseerActivityLog;
  }
}
