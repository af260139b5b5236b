import { statusText, type Language, type LoadStatus } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";

export interface LoadStatusOptions {
  readonly language: Language;
  /** Where the file lies, for who wants to open it. */
  readonly href: string | undefined;
  readonly retry: () => void;
}

/** What a widget says instead of, or above, its picture: that data is on its way, did not come, or is old. */
export function loadStatus(
  status: LoadStatus,
  { language, href, retry }: LoadStatusOptions,
): TemplateResult | typeof nothing {
  const words = statusText[language];
  if (status.kind === "loading")
    return html`<p class="loading" role="status">
      ${words.loading}${status.isSlow ? ` ${words.slow}` : ""}
    </p>`;
  if (status.kind === "ready")
    return status.staleSince === undefined
      ? nothing
      : html`<p class="stale" role="status">${words.stale(status.staleSince)}</p>`;
  return html`<div class="failed" role="alert">
    <p class="failedtitle">${words.failed}</p>
    <p>
      ${words.problem[status.problem](status.file)}${status.detail === undefined ? "" : ` ${status.detail}`}
    </p>
    <p class="failedactions">
      <button type="button" @click=${retry}>${words.retry}</button>
      ${href === undefined ? nothing : html`<a href=${href}>${words.openFile}</a>`}
    </p>
  </div>`;
}
