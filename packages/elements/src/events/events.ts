/** Every event of ours reaches the page, out of whatever shadow it was asked in. */
class LansmuseerEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Asks the owner to select something, or nothing. The owner answers by setting the element's state. */
export class LansmuseerSelectEvent extends LansmuseerEvent {
  /** Id of what was chosen; undefined when the choice was taken back. */
  readonly id: string | undefined;

  constructor(id: string | undefined) {
    super("lansmuseer-select");
    this.id = id;
  }
}

/** What a field is filtered by: a text to look for, some of its values (`null` is missing), or a run of years. */
export type FilterValue =
  string | readonly (string | null)[] | { readonly from: string; readonly to: string };

/** Asks the owner to filter: `value` for `field`, an empty text or list for no filter. */
export class LansmuseerFilterEvent extends LansmuseerEvent {
  readonly field: string;
  readonly value: FilterValue;

  constructor(field: string, value: FilterValue) {
    super("lansmuseer-filter");
    this.field = field;
    this.value = value;
  }
}

/** Says once that the first picture stands in the page. */
export class LansmuseerReadyEvent extends LansmuseerEvent {
  constructor() {
    super("lansmuseer-ready");
  }
}

/** Says that something the page author wrote cannot be used. The widget still shows what it can. */
export class LansmuseerErrorEvent extends LansmuseerEvent {
  /** A heading in docs/messages.md. */
  readonly code: string;
  readonly message: string;

  constructor(code: string, message: string) {
    super("lansmuseer-error");
    this.code = code;
    this.message = message;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "lansmuseer-select": LansmuseerSelectEvent;
    "lansmuseer-filter": LansmuseerFilterEvent;
    "lansmuseer-ready": LansmuseerReadyEvent;
    "lansmuseer-error": LansmuseerErrorEvent;
  }
}
