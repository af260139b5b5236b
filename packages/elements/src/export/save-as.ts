/** The address of a text file that is its own content: a blob would need a word in the page's policy. */
export const textFile = (type: string, text: string): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(text)}`;

/** Saves what an address holds under a name, as a click on a link would. */
export function saveAs(name: string, href: string): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = href;
  link.click();
}
