import { clampZoom, panBy, zoomAround, type MapFrame, type Zoom } from "@lansmuseer/view";
import type { ReactiveController, ReactiveControllerHost } from "lit";

interface Finger {
  readonly clientX: number;
  readonly clientY: number;
}

/** Two fingers in px of the window: where their middle is, and how far apart they are. */
interface Pinch {
  readonly x: number;
  readonly y: number;
  readonly spread: number;
}

const pinchOf = (a: Finger, b: Finger): Pinch => ({
  x: (a.clientX + b.clientX) / 2,
  y: (a.clientY + b.clientY) / 2,
  spread: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
});

/** px that a pointer may move and still count as a click. */
const slack = 4;

/**
 * How the visitor has zoomed the picture. A plain wheel and a single finger always belong to the page: zooming
 * takes a button, a key, Ctrl and wheel, or two fingers; moving takes a button, a mouse drag, or two fingers.
 */
export class ZoomController implements ReactiveController {
  zoom: Zoom | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #frame: () => MapFrame | undefined;
  #drag: { x: number; y: number; moved: boolean } | undefined;
  #pinch: Pinch | undefined;

  constructor(host: ReactiveControllerHost, frame: () => MapFrame | undefined) {
    this.#host = host;
    this.#frame = frame;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#drag = undefined;
    this.#pinch = undefined;
  }

  /** Listeners for the picture's box; not passive, since two fingers must not also scroll the page. */
  readonly wheel = { handleEvent: (event: WheelEvent): void => this.#onWheel(event), passive: false };
  readonly touchstart = { handleEvent: (event: TouchEvent): void => this.#onTouch(event), passive: false };
  readonly touchmove = { handleEvent: (event: TouchEvent): void => this.#onTouch(event), passive: false };

  /** Ends a drag. True when there was one, and the click that ends it must not select. */
  endDrag(): boolean {
    const moved = this.#drag?.moved === true;
    this.#drag = undefined;
    return moved;
  }

  /** Zooms around a point of the panel: a mark, else the middle. The factor 0 shows the whole country. */
  by(factor: number, at?: { readonly x: number; readonly y: number }): void {
    const frame = this.#frame();
    if (frame === undefined) return;
    const { x, y } = at ?? { x: frame.width / 2, y: frame.height / 2 };
    this.#set(zoomAround(frame, this.zoom, factor, x, y));
  }

  /** Moves the view by shares of the panel: (0, -1) is north. */
  pan(dx: number, dy: number): void {
    const frame = this.#frame();
    if (frame !== undefined)
      this.#set(panBy(frame, this.zoom, (-dx * frame.width) / 4, (-dy * frame.height) / 4));
  }

  /** Brings a point of the panel into view, when it lies outside it. */
  reveal(x: number, y: number): void {
    const frame = this.#frame();
    if (frame === undefined || this.zoom === undefined) return;
    const edge = 24;
    if (x > edge && y > edge && x < frame.width - edge && y < frame.height - edge) return;
    this.#set(panBy(frame, this.zoom, frame.width / 2 - x, frame.height / 2 - y));
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    this.#drag = undefined;
    if (event.pointerType !== "touch" && event.button === 0) {
      this.#drag = { x: event.clientX, y: event.clientY, moved: false };
    }
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const frame = this.#frame();
    if (this.#drag === undefined || frame === undefined || this.zoom === undefined || event.buttons !== 1)
      return;
    const dx = event.clientX - this.#drag.x;
    const dy = event.clientY - this.#drag.y;
    if (!this.#drag.moved && Math.hypot(dx, dy) < slack) return;
    // Captured only once it is a drag: a captured click would not reach the mark under it.
    if (!this.#drag.moved) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#drag = { x: event.clientX, y: event.clientY, moved: true };
    this.#set(panBy(frame, this.zoom, dx, dy));
  };

  #set(zoom: Zoom | undefined): void {
    const frame = this.#frame();
    this.zoom = zoom === undefined || frame === undefined ? undefined : clampZoom(frame, zoom);
    this.#host.requestUpdate();
  }

  #around(factor: number, target: Element, x: number, y: number): void {
    const frame = this.#frame();
    if (frame === undefined) return;
    const box = target.getBoundingClientRect();
    this.#set(zoomAround(frame, this.zoom, factor, x - box.left, y - box.top));
  }

  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#around(
      Math.exp(-event.deltaY / (event.deltaMode === 0 ? 200 : 6)),
      event.currentTarget as Element,
      event.clientX,
      event.clientY,
    );
  }

  #onTouch(event: TouchEvent): void {
    const [a, b] = event.touches;
    const frame = this.#frame();
    if (a === undefined || b === undefined || event.touches.length !== 2 || frame === undefined) {
      this.#pinch = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    const now = pinchOf(a, b);
    // A finger that was lifted and set down again begins anew.
    const before = event.type === "touchmove" ? (this.#pinch ?? now) : now;
    this.#pinch = now;
    this.#set(panBy(frame, this.zoom, now.x - before.x, now.y - before.y));
    this.#around(now.spread / before.spread, event.currentTarget as Element, now.x, now.y);
  }
}
