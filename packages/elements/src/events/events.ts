/** Asks the owner to select something, or nothing. The owner answers by setting the element's state. */
export class LansmuseerSelectEvent extends Event {
  /** Id of what was chosen; undefined when the choice was taken back. */
  readonly id: string | undefined;

  constructor(id: string | undefined) {
    super("lansmuseer-select", { bubbles: true, composed: true });
    this.id = id;
  }
}

/** Asks the owner to filter: `value` for `field`, empty for no filter. */
export class LansmuseerFilterEvent extends Event {
  readonly field: string;
  readonly value: string;

  constructor(field: string, value: string) {
    super("lansmuseer-filter", { bubbles: true, composed: true });
    this.field = field;
    this.value = value;
  }
}

/** Says once that the first picture stands in the page. */
export class LansmuseerReadyEvent extends Event {
  constructor() {
    super("lansmuseer-ready", { bubbles: true, composed: true });
  }
}

/** Says that something the page author wrote cannot be used. The widget still shows what it can. */
export class LansmuseerErrorEvent extends Event {
  /** A heading in docs/messages.md. */
  readonly code: string;
  readonly message: string;

  constructor(code: string, message: string) {
    super("lansmuseer-error", { bubbles: true, composed: true });
    this.code = code;
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    "lansmuseer-select": LansmuseerSelectEvent;
    "lansmuseer-filter": LansmuseerFilterEvent;
    "lansmuseer-ready": LansmuseerReadyEvent;
    "lansmuseer-error": LansmuseerErrorEvent;
  }
}
