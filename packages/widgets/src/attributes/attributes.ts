/** The value when it is one of those allowed, else the first of them: an attribute never breaks a page. */
export const oneOf = <Value extends string>(value: string, allowed: readonly [Value, ...Value[]]): Value =>
  allowed.find((known) => known === value) ?? allowed[0];

interface UnknownValue {
  readonly tag: string;
  readonly attribute: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

const said = new Set<string>();

/**
 * Tells the page author once, in the console, about a value that cannot be used: in Swedish and English, with what
 * is allowed. Returns the message.
 */
export function report(code: string, { tag, attribute, value, allowed }: UnknownValue): string {
  const message = `<${tag} ${attribute}="${value}">: okänt värde, visas utan det / unknown value, shown without it. ${allowed.join(", ")} (docs/messages.md#${code})`;
  if (!said.has(message)) {
    said.add(message);
    console.warn(message);
  }
  return message;
}
