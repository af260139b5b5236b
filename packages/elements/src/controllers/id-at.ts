/** What an event is about: the id that its target, or what the target stands in, carries in `data-id`. */
export const idAt = (event: Event): string | undefined =>
  (event.target as Element).closest("[data-id]")?.getAttribute("data-id") ?? undefined;
